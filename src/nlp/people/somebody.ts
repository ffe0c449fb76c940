import type { Post, Token, TokenRange } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { firstWordFrom, saidFrom, wordAt, wordSet } from '../reading.ts';
import { isPast } from '../telling/deeds.ts';
import { ownSubject } from './own-name.ts';
import { areAgents, arePeople, isNamed, isRole } from './people.ts';

const UNNAMED = wordSet('someone somebody whoever');
/** Deeds that a shop or a newspaper tells of a stranger. */
const IN_THE_NEWS = wordSet(`
  bought purchased ordered added said claimed admitted denied announced accused arrested jailed charged convicted sentenced
  found killed reported named elected introduced proposed voted met vowed urged warned
`);
const TITLE = /^(?:mrs?|ms|miss|dr|prof|professor|auntie|uncle|nana|granny|sister|father|captain|little|old|young)$/;
/** Stand before a role: "the night porter", "one of our members", "two older neighbours". */
const DETERMINES = wordSet(`
  a an the our my one two three four five six seven eight nine ten several some many most both another every lots loads
  plenty dozens hundreds few half couple
`);
/** Words between the determiner and the role: "the kind lady", "a couple of our regulars". */
const MODIFIERS = 4;
/** Words after the name or role in which its verb is looked for: "Callum from Rathgowan built". */
const VERB_WITHIN = 9;
/** What may stand between somebody and the verb; a conjunction of clauses or a stop may not. */
const BREAKS = /^[.!?;:…–—|]/;
const PERFECT = /^(?:has|have|had|'s|'ve)$/;
/** A single person is spoken of. */
const PERSONAL = /^(?:he|she|his|her|him|hers|herself|himself)$/;

/** Token index after a name that begins here, its title and its initials included; `at` where none does. */
const afterName = (tokens: readonly Token[], at: number): number => {
  const from = TITLE.test(wordAt(tokens, at)) ? at + 1 : at;
  let end = from;
  while (end < from + 4 && tokens[end] && isNamed(tokens[end] as Token)) {
    end += 1;
    if (tokens[end]?.text === '.' && TITLE.test(wordAt(tokens, end - 1))) end += 1;
    if (/^(?:and|&|,)$/.test(tokens[end]?.text ?? '') && tokens[end + 1] && isNamed(tokens[end + 1] as Token)) end += 1;
  }
  if (end > from) return end;
  // "Mrs. D'Souza"
  return from > at && tokens[from]?.text === '.' && tokens[from + 1]?.capital ? from + 2 : at;
};

/** Token index after a role that begins here with its determiner: "one of our members"; `at` where none does. */
const afterRole = (tokens: readonly Token[], at: number): number => {
  const first = tokens[at];
  if (!first) return at;
  if (arePeople(first)) return at + 1;
  if (first.kind !== 'number' && !DETERMINES.has(first.normal)) return at;
  let end = at;
  for (let next = at + 1; next <= at + 1 + MODIFIERS; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word' || BREAKS.test(token.text)) break;
    // "The Year 6s"
    if (/^(?:year|grade|class)$/.test(token.normal) && tokens[next + 1]?.kind === 'number') return next + 2;
    if (isRole(token) || (token.normal === 'you' && wordAt(tokens, next - 1) === 'of')) end = next + 1;
    else if (end > at) break;
  }
  return end;
};

/** Where somebody other than the writer stands, by name or role, and their verb. */
export interface Somebody extends TokenRange {
  /** True where a name is given. */
  readonly isNamed: boolean;
  /** Token index of what they did. */
  readonly verb: number;
}

const verbAfter = (tokens: readonly Token[], from: number, own: number): number => {
  for (let at = from; at < Math.min(own, from + VERB_WITHIN); at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'punctuation' && BREAKS.test(token.text)) return -1;
    if (token.kind === 'url') return -1;
    if (token.kind === 'emoji') continue;
    if (/^(?:we|i|is|are|was|were|will|would|can|could|should|must)$/.test(token.normal)) return -1;
    if (PERFECT.test(token.normal)) {
      const next = tokens[at + 1];
      if (next && isPast(next)) return at + 1;
      const verb = tokens[at + 2];
      // "Have been making"
      if (/^been \S+ing$/.test(saidFrom(tokens, at + 1, 2))) return at + 2;
      if (
        verb &&
        /^(?:just|now|already|also|finally|quietly|never|always|long)$/.test(next?.normal ?? '') &&
        isPast(verb)
      )
        return at + 2;
      // "The kids in Anna's class counted": of Anna, not "has".
      if (token.normal === "'s") continue;
      return -1;
    }
    // "A session for parents, Sat 1 Feb" tells of a day.
    if (isPast(token) && token.text !== 'Sat') return at;
  }
  return -1;
};

/** The person or people a clause that begins at a token is about, where it tells what they did. */
export const somebodyAt = ({ tokens }: Post, at: number, own = tokens.length): Somebody | undefined => {
  const opens = tokens[at];
  // "Kids on the estate": a role, whatever its capital says.
  const named =
    opens && arePeople(opens) && !(tokens[at + 1] && isNamed(tokens[at + 1] as Token)) ? at : afterName(tokens, at);
  const role = named > at || UNNAMED.has(wordAt(tokens, at)) ? Math.max(named, at + 1) : afterRole(tokens, at);
  const last = named > at ? named : role;
  if (last === at) return undefined;
  const verb = verbAfter(tokens, last, own);
  const start = (tokens[at] as Token).start;
  return verb < 0 || IN_THE_NEWS.has(wordAt(tokens, verb))
    ? undefined
    : { first: at, last, start, end: (tokens[last - 1] as Token).end, isNamed: named > at, verb };
};

/** True where a single person is spoken of further on: a name that is a "she" is no firm. */
export const hasPerson = perPost((post): boolean => post.tokens.some(({ normal }) => PERSONAL.test(normal)));

/** Tokens behind "she" in which it is told what only people do or are. */
const TELLS_WITHIN = 3;
const GROWN = 18;
/** What only people do: a name that did this is no firm, and no fog that stood or rain that stopped. */
export const HUMAN = wordSet(`
  spent gave stayed swept scraped walked sat rang phoned knitted baked cried laughed smiled cycled swam sang slept taught learnt learned counted waited
  queued wondered remembered forgot waved hugged danced climbed popped limped missed mended drove carried wrote asked told
  brought drew painted cooked sewed dug listened whispered shouted crocheted stitched quilted sketched pedalled rowed wept
  yawned winked typed ironed peeled weeded raked
`);
/** Whom only people have, and what only they work on. */
const KIN =
  /^(?:nan|gran|grandma|grandad|grandmother|grandfather|wife|husband|daughter|kids|boss|degree|homework|shift|exam)$/;
/** True where a "she" or a "he" does or is what no cat, club or colour does: "she rang us", "he's 80". */
export const hasGrownPerson = perPost(({ tokens }): boolean =>
  tokens.some(
    ({ normal }, at) =>
      (/^(?:his|her)$/.test(normal) && KIN.test(wordAt(tokens, firstWordFrom(tokens, at + 1)))) ||
      (/^(?:he|she)$/.test(normal) &&
        (tokens.slice(at + 1, at + 1 + TELLS_WITHIN).some((word) => HUMAN.has(word.normal)) ||
          (/^(?:is|'s|was)$/.test(wordAt(tokens, at + 1)) && isGrown(tokens[at + 2])))),
  ),
);
/** "Ninety", "80": an age nobody's cat has. */
export const isGrown = (token: Token | undefined): boolean =>
  /^(?:eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/.test(token?.normal ?? '') ||
  (token?.kind === 'number' && /^\d{2,3}$/.test(token.normal) && Number(token.normal) >= GROWN);

/** True where somebody is named who is not the writer, as far as its names are known. */
export const namesSomebody = ({ tokens, origin: { self } }: Post, at: number): boolean =>
  at < tokens.length && isNamed(tokens[at] as Token) && (self === undefined || ownSubject(tokens, at, self) !== 'self');

/** Tokens in which people of no known role are looked for: "the 14 modders". Hand-set. */
const NEAR = 4;
const EVERYBODY = wordSet('you them they each everyone everybody all whoever those anyone both');

/** True where people are named among the tokens from `at` on, by roles or as "everyone who", before a stop. */
export const namesPeople = (post: Post, at: number, within: number): boolean =>
  namesRole(post, at, within) ||
  EVERYBODY.has(wordAt(post.tokens, at)) ||
  post.tokens.slice(at, at + NEAR).some(areAgents);

/** True where a person's role stands among the tokens from `at` on, before a stop: "to the lads in the workshop". */
export const namesRole = ({ tokens }: Post, at: number, within: number): boolean => {
  for (let next = at; next < Math.min(tokens.length, at + within); next += 1) {
    const token = tokens[next] as Token;
    if (BREAKS.test(token.text) || token.text === ',') return false;
    if (isRole(token)) return true;
  }
  return false;
};
