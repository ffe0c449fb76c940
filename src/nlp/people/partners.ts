import type { Hit, Post, Token } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { hitOver } from '../phrases/hits.ts';
import { beforeEmoji, normalText, wordAt, wordSet } from '../reading.ts';
import { isPast } from '../telling/deeds.ts';
import { areAgents, isRole } from './people.ts';
import { namesPeople } from './somebody.ts';

/** Where somebody other than the writer gets or decides something: from who it is to the verb, or from the verb to who it is. */
export interface Partner extends Hit {
  readonly does: 'gets' | 'decides';
}

const GETS = wordSet(`
  get gets got keep keeps kept own owns owned hold holds take takes receive receives received earn earns pocket pockets split have
  has had paid repaid refunded given down become becomes
`);
const DECIDES = wordSet(`
  decide decides decided choose chooses chose pick picks picked vote votes voted elect elects elected outvoted
  overrule overruled outvote veto vetoed set sets
`);
/** Money on its way, and what it ends at. */
const FLOWS = wordSet(`
  goes go going gone went comes come back returned returning paid pay pays paying split splits shared share shares divided divide
  lands given gives give giving gave handed handing sent aside belong belongs belonged owed
`);
const TO = wordSet('to between among amongst with for by in into');
/** The same, past what is given: "giving 2% of the firm to the forty testers". */
const BETWEEN = wordSet('to between among');
/** "Chosen by the people who use it". */
const DECIDED = wordSet('decided chosen picked voted elected spent owned');
/** All of these: nine of ten words are none. */
const VERBS = new Set([...GETS, ...DECIDES, ...FLOWS, ...DECIDED]);
/** "My vote" decides nothing yet. */
const NOUNS = wordSet('a the my our your their his her this first last top');
/** "We give the choir a tenth": whoever gets it stands right behind the verb. */
const GIVES = wordSet('give gives gave pay paid owe hand handed');
const GIVERS = wordSet("we i will 'll also now then always");
/** Tokens from the verb to the word before whoever gets it, and from there to who it is. */
const OBJECT = 16;
const AT_ONCE = 4;
const TO_WHOM = 8;

/** Partners that are no role of a person. */
const OTHERS = wordSet(`
  you they them each everyone everybody all both whoever anyone patrons holders households tenants makers bands
  anybody moderators growers backers contributors reps residents families neighbours neighbors stewards volunteers
  schools clubs pickers riders testers cleaners pupils allotments villages entrants interviewees referrers leavers kids
`);
/** People together, who get or decide as one. */
const TOGETHER = wordSet(`
  choir choirs orchestra band bands acts village community membership congregation audience groups clubs crew
  crews villages street streets estate class parish neighbourhood cast
`);
/** The writer, one certain person, those who hold shares anyway: what they get is not shared. */
const BLOCKS = wordSet(
  'we i he she not never cannot voters citizens americans shareholders investors winners governors',
);
const RIGHT_BEFORE = wordSet('it to');
/** Tokens before the verb in which its subject stands: "Drivers on our platform keep". */
const WITHIN = 15;
/** "Every tester who filed a bug we fixed has options": whose clause the nearer one stands in. */
const RELATIVE = wordSet('who whose that of');
/** "Those who dug", "every seamstress who stayed": people, whatever they are. */
const isTold = (tokens: readonly Token[], at: number): boolean =>
  /^(?:who|whose)$/.test(wordAt(tokens, at + 1)) &&
  (wordAt(tokens, at) === 'those' || /^(?:each|every)$/.test(wordAt(tokens, at - 1)));
/** "We help people decide": whoever is helped decides what is theirs. */
const HELPED = /^help(?:s|ed|ing)?$/;
const EACH = wordSet('each every any a an the');
const STOPS = /^[.!?;:…|]/;

const isPartner = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  if (BLOCKS.has(token.normal)) return false;
  if (TOGETHER.has(token.normal) || OTHERS.has(token.normal) || areAgents(token) || isTold(tokens, at)) return true;
  const before = beforeEmoji(tokens, at);
  return (
    (isRole(token) || OTHERS.has(`${token.normal}s`)) &&
    (EACH.has(wordAt(tokens, before)) || EACH.has(wordAt(tokens, before - 1)))
  );
};

/** Index of the nearest partner before a verb; -1 where somebody else stands nearer. */
const whoBefore = (tokens: readonly Token[], verb: number): number => {
  let blocked = false;
  for (let at = verb - 1; at >= Math.max(0, verb - WITHIN); at -= 1) {
    const token = tokens[at] as Token;
    if (STOPS.test(token.text) || token.sentence !== tokens[verb]?.sentence) return -1;
    if (isPartner(tokens, at) && HELPED.test(wordAt(tokens, at - 1))) return -1;
    if (isPartner(tokens, at) && (!blocked || RELATIVE.has(wordAt(tokens, at + 1)))) return at;
    if (BLOCKS.has(token.normal) || (at === verb - 1 && RIGHT_BEFORE.has(token.normal))) blocked = true;
  }
  return -1;
};

/** "For the first fifty", "between the other nine". */
const isSoMany = (tokens: readonly Token[], at: number): boolean =>
  /^the (?:first|last|other|next|top) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred)$|^the \w+ (?:who|whose)$/.test(
    normalText(tokens, at, at + 3),
  );

/** Index after the "to" or "by" that leads to people behind a verb: "goes back to the spinners"; -1 where none does. */
const whomBehind = (post: Post, verb: number, leads: ReadonlySet<string>, far: ReadonlySet<string>): number => {
  const { tokens } = post;
  for (let at = verb + 1; at <= Math.min(tokens.length - 2, verb + OBJECT); at += 1) {
    if (tokens[at]?.sentence !== tokens[verb]?.sentence) return -1;
    if (!(at <= verb + AT_ONCE ? leads : far).has(wordAt(tokens, at))) continue;
    const behind = tokens.slice(at + 1, at + 1 + AT_ONCE);
    const stop = behind.findIndex(({ kind }) => kind === 'punctuation');
    const isThem = behind
      .slice(0, stop < 0 ? AT_ONCE : stop)
      .some(({ normal }) => TOGETHER.has(normal) || OTHERS.has(normal));
    return isThem || isSoMany(tokens, at + 1) || namesPeople(post, at + 1, TO_WHOM) ? at + 1 : -1;
  }
  return -1;
};

/** Index after whoever is given something without a "to"; -1 where nobody is. */
const whomGiven = (tokens: readonly Token[], verb: number): number => {
  if (!GIVERS.has(wordAt(tokens, verb - 1))) return -1;
  for (let at = verb + 1; at < Math.min(tokens.length, verb + AT_ONCE); at += 1) {
    if (tokens[at]?.kind === 'punctuation') return -1;
    if (isPartner(tokens, at)) return at + 1;
  }
  return -1;
};

/** "Have mastered it", "have repaid the loan", "it gets you a seat" gets nobody a part. */
const isHelping = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (wordAt(tokens, at) === 'paid' && wordAt(tokens, at + 1) === 'off') return true;
  if (/^gets?$/.test(wordAt(tokens, at)) && /^(?:you|us|me)$/.test(wordAt(tokens, at + 1))) return true;
  if (/^(?:re)?paid$/.test(wordAt(tokens, at)) && /^ha(?:ve|s|d)$/.test(wordAt(tokens, at - 1))) return true;
  return (
    /^ha(?:ve|s)$/.test(wordAt(tokens, at)) &&
    next !== undefined &&
    (isPast(next) || /^(?:repaid|[a-z]{2,}en)$/.test(next.normal))
  );
};

const BY: ReadonlySet<string> = new Set(['by']);

/** In order of place. */
export const partners = perPost((post: Post): readonly Partner[] => {
  const { tokens } = post;
  const found: Partner[] = [];
  tokens.forEach(({ kind, quoted, normal }, verb) => {
    if (kind !== 'word' || quoted || !VERBS.has(normal)) return;
    const add = (first: number, last: number, does: Partner['does']): void => {
      if (first >= 0 && last > 0) found.push({ ...hitOver(tokens, first, last), does });
    };
    if (GETS.has(normal) && !isHelping(tokens, verb)) add(whoBefore(tokens, verb), verb + 1, 'gets');
    if (DECIDES.has(normal) && !NOUNS.has(wordAt(tokens, verb - 1))) add(whoBefore(tokens, verb), verb + 1, 'decides');
    if (FLOWS.has(normal) && wordAt(tokens, verb + 1) !== 'off') add(verb, whomBehind(post, verb, TO, BETWEEN), 'gets');
    if (GIVES.has(normal)) add(verb, whomGiven(tokens, verb), 'gets');
    if (DECIDED.has(normal)) add(verb, whomBehind(post, verb, BY, BY), 'decides');
  });
  return found;
});
