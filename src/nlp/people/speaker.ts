import type { Hit, Post, Token } from '../../types.ts';
import { WEEKDAYS } from '../lexicon/calendar.ts';
import { perPost } from '../per-post.ts';
import { wordAt, wordSet } from '../reading.ts';
import { saysI } from './party.ts';
import { isNamed, isRole } from './people.ts';

/** Between the person and the verb stand at most this many tokens: "a lad from the Tuesday group politely asked". */
const WITHIN = 8;
const NOBODY = wordSet(`
  we i who what that this it he she they no nobody none president senator minister congress house report please and which
  will would should can could may might must is are was were be been
`);
/** "Can you let us know", "if you said": nobody was heard. */
const NOT_YET = wordSet(`
  can could will would please if when did do have no taking take ask send share leave answer answering submit any all with
  for should may might to let as
`);
/** People together, who speak as one. */
const GROUPS = wordSet(`
  choir congregation band orchestra audience club ward office panel committee group branch jury forum union cohort
  respondents years squad cast society village street floor workshop
`);
/** "A few commented", "one of the new ones asked". */
const UNNAMED = wordSet('few several some many most others dozens lots both');
const STOPS = /^[.!?;:…|]/;
/** Before a name they make a place of it: "a player in Québec reported". */
const PLACES = /^(?:in|at|from|on|of|near|under|over|about|for)$/;
const COUNTS = wordSet(
  'a an the our one some several many most two three four five half loads lots dozens both my few mr mrs ms dr cllr',
);

/** Who said something: from the words that count or name them up to the end of the verb. */
export interface Speaker extends Pick<Hit, 'first' | 'last' | 'start' | 'end'> {
  /** `you` are readers, `people` somebody by their role, `name` somebody by name, of whom newspapers write too. */
  readonly kind: 'you' | 'people' | 'name';
}

/** "One of the late shift", not "one"; "a second-year". */
const isOneOf = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.normal === 'year' && tokens[at - 1]?.text === '-') ||
  (/^(?:one|some|several|many|most|two|three)$/.test(wordAt(tokens, at)) &&
    tokens[at + 1]?.normal === 'of' &&
    /^(?:the|our|my|those|these)$/.test(wordAt(tokens, at + 2)));

/** "The choir asked"; in "Ann from the choir" Ann did. */
const isGroup = (tokens: readonly Token[], at: number): boolean =>
  GROUPS.has(wordAt(tokens, at)) && ![1, 2, 3].some((back) => PLACES.test(wordAt(tokens, at - back)));

const kindOf = (tokens: readonly Token[], at: number, verb: number): Speaker['kind'] | undefined => {
  const token = tokens[at] as Token;
  if (/^(?:you|someone|somebody)$/.test(token.normal)) return 'you';
  if (isOneOf(tokens, at) || (at === verb - 1 && UNNAMED.has(token.normal))) return 'people';
  if (token.normal === 'people' || isGroup(tokens, at) || isRole(token)) return 'people';
  return isNamed(token) ? 'name' : undefined;
};

/** Where the speaker's words begin, with what counts them: "a dozen of you". */
const startOf = (tokens: readonly Token[], who: number): number => {
  let from = tokens[who - 1]?.normal === 'of' ? Math.max(0, who - 2) : who;
  while (from > 0 && COUNTS.has(wordAt(tokens, from - 1))) from -= 1;
  return from;
};

const ONE = /^(?:a|an|one|our)$/;
/** Whoever is said to speak by a verb that was found, somebody else than the writer; the nearest before it, or right behind it after a quotation. */
export const speakerOf = ({ tokens }: Post, verb: Pick<Hit, 'first' | 'last'>): Speaker | undefined => {
  const { end } = tokens[verb.last - 1] as Token;
  const behind = tokens[verb.last];
  const isQuoted = tokens[verb.first - 1]?.quoted || /^[?!]?['’"”]$/.test(tokens[verb.first - 1]?.text ?? '');
  const isSomeone = ONE.test(behind?.normal ?? '') && tokens.slice(verb.last + 1, verb.last + 3).some(isRole);
  if (isQuoted && behind && (isNamed(behind) || isSomeone))
    return { first: verb.first, last: verb.last, start: (tokens[verb.first] as Token).start, end, kind: 'people' };
  for (let at = verb.first - 1; at >= Math.max(0, verb.first - WITHIN); at -= 1) {
    const token = tokens[at] as Token;
    if (STOPS.test(token.text) || token.sentence !== tokens[verb.first]?.sentence) return undefined;
    const kind = kindOf(tokens, at, verb.first);
    if (kind === 'name' && PLACES.test(wordAt(tokens, at - 1))) continue;
    if (NOBODY.has(token.normal)) return undefined;
    if (kind !== undefined) {
      const first = startOf(tokens, at);
      // "If your landlord asked", "letters her grandad wrote": whom others hear, the writer does not.
      const lead = wordAt(tokens, first - 1);
      const isMonth = lead === 'may' && /^(?:in|since|last|this)$/.test(wordAt(tokens, first - 2));
      if ((NOT_YET.has(lead) && !isMonth) || /^(?:your|his|her|their)$/.test(lead)) return undefined;
      return { first, last: verb.last, start: (tokens[first] as Token).start, end, kind };
    }
  }
  return undefined;
};

/** Of some people, or of ours: no newspaper's "residents". */
const SOME = wordSet(`
  a an one some my our half most many several two three four five six seven eight nine ten twenty thirty forty fifty
  lots loads dozens hundreds both few
`);
/** Where people are heard. */
const HEARD_AT = wordSet(`
  survey poll meeting letter email comments consultation feedback form forms agm inbox evening box session webinar tour
  workshop assembly forum panel hour post thread replies dms stall counter gig whiteboard page
`);
const sentencesHeard = perPost(
  ({ tokens }: Post): ReadonlySet<number> =>
    new Set(tokens.flatMap(({ normal, sentence }) => (HEARD_AT.has(normal) ? [sentence] : []))),
);
/** True where the sentence of a token tells of a place where people are heard: "under the post", "at the AGM". */
export const isWhereHeard = (post: Post, at: number): boolean =>
  sentencesHeard(post).has(post.tokens[at]?.sentence ?? -1);
/** What a remark opens with: "asked why", "told us", "wrote that". */
const CONTENT = /^(?:if|whether|why|what|how|where|when|who|which|that|about|could|us|me|[,:]|["“‘])$/;
/** "Asked last week why", "wrote on Monday that": when they spoke. */
const WHEN = new RegExp(`^(?:last|this|on|yesterday|once|week|month|year|night|morning|(?:${WEEKDAYS})s?)$`);

/** Before "you told us" where it is no part of "the book you told us of". */
const BEFORE_YOU = wordSet('and because since after as when so but then yesterday week month year today');

/** True for a word that counts people, or calls them ours: "forty", "a", "our". */
export const isCounted = (token: Token | undefined): boolean =>
  token?.kind === 'number' || SOME.has(token?.normal ?? '');

/** Whom only those hear who write, sell or play for them. */
const isOfOurs = ({ normal }: Token): boolean =>
  /^(?:regular|reader|subscriber|follower|listener|commenter|viewer|diner|attendee|tester)s?$/.test(normal);

/** True where the writer heard a speaker, by themselves or as one of their readers; newspapers tell of others. @param isToUs The verb is one of speaking to somebody, such as "asked". */
export const isHeard = (post: Post, { first, last, kind }: Speaker, isToUs: boolean, said: Hit): boolean => {
  const { tokens } = post;
  const isSome = isCounted(tokens[first]);
  const before = tokens[first - 1];
  const next = tokens.slice(last, last + 4).find((token) => token.kind !== 'emoji' && !WHEN.test(token.normal));
  const isThere = isWhereHeard(post, first);
  if (kind === 'you') return isSome || before?.kind !== 'word' || BEFORE_YOU.has(before.normal);
  if (kind === 'people') return isSome || isToUs || isThere || saysI(post) || tokens.slice(first, last).some(isOfOurs);
  const isMention = tokens.slice(first, last).some((one) => one.kind === 'mention');
  const isDirect = said.last - said.first > 1 || isMention || CONTENT.test(next?.normal ?? '');
  return isThere || (isToUs && (saysI(post) || isDirect));
};

/** Near to the writer, and those one has to obey: what they say at home or at work is a story. */
const AT_HOME = wordSet(`
  mum mom mam dad mother father gran granny nan nana grandma grandad grandpa sister brother daughter son lad lass kid
  kids wife husband partner boyfriend girlfriend aunt uncle cousin niece nephew toddler boss doctor gp therapist physio
  surgeon consultant dentist vet mechanic lawyer solicitor
`);
/** "My daughter asked if fish sleep", "a colleague told me a joke", "she asked us to thank you": nothing for the writer to take up. */
export const tellsStory = ({ tokens }: Post, { first, last }: Speaker): boolean => {
  const said = tokens.slice(first, last).map(({ normal }) => normal);
  const behind = tokens.slice(last, last + SAID_WITHIN).map(({ normal }) => normal);
  return (
    (said[0] === 'my' && said.some((word) => AT_HOME.has(word))) ||
    (said[0] === 'the' && /^(?:doctor|gp|dentist|boss)$/.test(said[1] ?? '')) ||
    /^(?:us |me )?(?:(?:a|the|that|this) (?:\S+ )?(?:joke|story|secret)|(?:s?he|they) (?:is|are|'s) \S+ing|to (?:say|thank|tell|share|post|pass|remind|announce|rest|marry))/.test(
      behind.join(' '),
    )
  );
};
const SAID_WITHIN = 4;
