import type { Post, Token } from '../types.ts';
import { areAgents, isRole } from './people.ts';
import { perPost } from './per-post.ts';
import { wordSet } from './reading.ts';

/** Where somebody other than the writer gets or decides something. */
export interface Partner {
  /** Token index of who it is, and of the verb. */
  readonly who: number;
  readonly verb: number;
  readonly does: 'gets' | 'decides';
}

const GETS = wordSet(`
  get gets got keep keeps kept own owns owned hold holds take takes receive receives received earn earns pocket pockets have
  has paid repaid refunded given down become becomes
`);
const DECIDES = wordSet(`
  decide decides decided choose chooses chose pick picks picked vote votes voted elect elects elected outvoted
  overruled veto vetoed rule set
`);
/** Partners that are no role of a person. */
const OTHERS = wordSet(`
  you they them each everyone everybody all both whoever anyone patrons holders households tenants makers bands
  schools clubs pickers riders testers cleaners pupils allotments villages entrants interviewees referrers leavers
`);
/** The writer, one certain person, those who hold shares anyway: what they get is not shared. */
const BLOCKS = wordSet('we i he she not never cannot voters citizens americans shareholders investors winners');
const RIGHT_BEFORE = wordSet('it to');
/** Tokens before the verb in which its subject stands: "Drivers on our platform keep". */
const WITHIN = 13;
/** "Every tester who filed a bug we fixed has options": whose clause the nearer one stands in. */
const RELATIVE = /^(?:who|whose|that|of)$/;
const COLLECTIVE = /^(?:choir|orchestra|village|community|membership|congregation|audience)$/;
const STOPS = /^[.!?;:…|]/;

const isPartner = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  if (BLOCKS.has(token.normal)) return false;
  if (COLLECTIVE.test(token.normal) || OTHERS.has(token.normal) || areAgents(token)) return true;
  const before = tokens[at - 1]?.kind === 'emoji' ? at - 2 : at - 1;
  return (
    (isRole(token) || OTHERS.has(`${token.normal}s`)) &&
    (/^(?:each|every|any|a|an|the)$/.test(tokens[before]?.normal ?? '') ||
      // "Every beta tester"
      /^(?:each|every|any)$/.test(tokens[before - 1]?.normal ?? ''))
  );
};

/** Index of the nearest partner before a verb; undefined where somebody else stands nearer. */
const whoBefore = (tokens: readonly Token[], verb: number): number | undefined => {
  let blocked = false;
  for (let at = verb - 1; at >= Math.max(0, verb - WITHIN); at -= 1) {
    const token = tokens[at] as Token;
    if (STOPS.test(token.text) || token.sentence !== tokens[verb]?.sentence) return undefined;
    if (isPartner(tokens, at) && (!blocked || RELATIVE.test(tokens[at + 1]?.normal ?? ''))) return at;
    if (BLOCKS.has(token.normal) || (at === verb - 1 && RIGHT_BEFORE.has(token.normal))) blocked = true;
  }
  return undefined;
};

/** In order of place. */
export const partners = perPost(({ tokens }: Post): readonly Partner[] =>
  tokens.flatMap((token, verb): readonly Partner[] => {
    if (token.kind !== 'word' || token.quoted) return [];
    const does = GETS.has(token.normal) ? 'gets' : DECIDES.has(token.normal) ? 'decides' : undefined;
    if (does === undefined) return [];
    const who = whoBefore(tokens, verb);
    return who === undefined ? [] : [{ who, verb, does }];
  }),
);
