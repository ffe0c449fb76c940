import type { Clause, Post, Token } from '../types.ts';
import { clauseAt } from './clause-at.ts';
import { deeds, isDeed, isPast } from './deeds.ts';
import { meant } from './hits.ts';
import { perPost } from './per-post.ts';
import { wordAt, wordSet } from './reading.ts';

/** Where a post tells what came of something. */
export interface Outcome {
  /** Token index and offset of the word that tells it. */
  readonly first: number;
  readonly start: number;
  /** `done` is done or decided, `answer` only answers, `plan` is promised without a day. */
  readonly kind: 'done' | 'answer' | 'plan';
}

/** Something is otherwise than it was. */
const CHANGED = wordSet(
  'now instead anymore onwards gone new newer revised updated corrected ready extra done sorted won',
);
/** Say yes, no or why, or give the other one right. */
const ANSWERS = wordSet('because yes no yep nope yeah turns answer reason');
/** Grant what was said, where nothing follows: "she was right.", not "the right team". */
const GRANTS = wordSet('fair fine true right guilty heard correct on enough point');
/** A day or a time follows these. */
const WHEN = wordSet('from since until till starting next this');
const TIMES = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december today tonight tomorrow week month
  year morning afternoon evening weekend spring summer autumn winter term season easter advent christmas
`);
/** "So much", "so happy": no consequence. */
const DEGREE = wordSet(
  'much many good happy proud excited far true sorry glad grateful cute sweet kind very long well nice',
);
/** Third persons whose doings are their story, not what came of it. */
const THEIRS = wordSet('he she they you who someone somebody everyone everybody people');
/** Handed on is not yet heard; "did" helps another verb. */
const NO_OUTCOME = wordSet('forwarded passed shared escalated logged noted raised asked said told did');
/** "It was cold until noon", "that's it": weather and the hour answer nobody. */
const WEATHER = wordSet(
  'cold warm hot cool dark light windy sunny cloudy wet dry quiet late early raining snowing freezing it all',
);
/** "Two heaters went in", "the sign went up". */
const WENT = /^(?:in|up|down|on|back|live)$/;
/** What a thing does from here on. */
const HAPPENS = wordSet('goes stays moves opens closes starts stops comes returns lets ends begins adds removes');

/** "Made my week", "told the board": nothing is otherwise than it was. */
const leavesItSo = (tokens: readonly Token[], index: number): boolean =>
  NO_OUTCOME.has(wordAt(tokens, index)) ||
  /^made (?:my|our|me|us)$/.test(`${wordAt(tokens, index)} ${wordAt(tokens, index + 1)}`);

const isTime = ({ kind, normal }: Token): boolean => TIMES.has(normal) || (kind === 'number' && !normal.endsWith('%'));

/** "From Monday", "on the 4th", "until midnight", "next week"; "it rained until noon" is over and changes nothing. */
const saysWhen = (tokens: readonly Token[], index: number, { head, subject }: Clause): boolean => {
  if (wordAt(tokens, index) === 'since' && wordAt(tokens, index + 1) === 'then') return true;
  const isAsOf = wordAt(tokens, index) === 'of' && wordAt(tokens, index - 1) === 'as';
  if (!WHEN.has(wordAt(tokens, index)) && !isAsOf) return false;
  const isOver =
    /^(?:until|till)$/.test(wordAt(tokens, index)) &&
    subject !== 'self' &&
    subject !== 'i' &&
    tokens.slice(head, index).some((token) => isPast(token) || /^(?:was|were)$/.test(token.normal));
  if (isOver) return false;
  const next = wordAt(tokens, index + 1) === 'the' || wordAt(tokens, index + 1) === 'next' ? index + 2 : index + 1;
  return tokens[next] !== undefined && isTime(tokens[next] as Token);
};

const isPlan = (tokens: readonly Token[], index: number): boolean =>
  (wordAt(tokens, index) === 'will' || wordAt(tokens, index) === 'going') &&
  /^(?:we|i|it|they|are|am)$/.test(wordAt(tokens, index - 1));

/** Done to things by whoever sees to them; a cat that sat or rain that fell is no answer to anybody. */
const SEEN_TO = wordSet(`
  added fixed moved swapped removed dropped printed reprinted rewrote rewritten scrapped fitted laid installed painted planed
  mended repaired replaced opened reopened closed extended cut doubled halved raised lowered bumped patched corrected updated
  changed booked ordered bought built rebuilt hired trained sent published posted captioned tightened widened switched
  started stopped approved dug made redone recut labelled translated shortened cancelled refunded lit planted hung cleared
  cleaned designed created reset sorted trimmed unlocked translated carved welded taped sanded resized
`);
/** "Is painted", "was closed", "a painted top" say what a thing is like; a deed told so is among the deeds. */
const IS_LIKE = wordSet('painted closed lit carved made cut');
const BE = wordSet("is are was were been 's");
const ARTICLE = wordSet('a an the this that every another');
const saysWhatItIsLike = (tokens: readonly Token[], index: number): boolean =>
  (IS_LIKE.has(wordAt(tokens, index)) && BE.has(wordAt(tokens, index - 1))) || ARTICLE.has(wordAt(tokens, index - 1));

/** "Went to the table, measured": who sees to it is left out. */
const isElliptical = (post: Post, { first, head, sentence }: Clause, index: number): boolean =>
  index === head && index === first && post.sentences[sentence]?.first === index;

/** What the word at a place tells of what came of it, in a clause about a thing or about the writer. */
const kindAt = (post: Post, clause: Clause, index: number): Outcome['kind'] | undefined => {
  const { tokens } = post;
  const { first, head, subject } = clause;
  const { normal } = tokens[index] as Token;
  const isRelative = [index - 1, index - 2].some((before) => wordAt(tokens, before) === 'who');
  const isTheirs = THEIRS.has(wordAt(tokens, head)) || subject === 'you' || isRelative;
  const isSeenTo =
    SEEN_TO.has(normal) &&
    !leavesItSo(tokens, index) &&
    isPast(tokens[index] as Token) &&
    !saysWhatItIsLike(tokens, index);
  if (!isTheirs && isSeenTo) return 'done';
  if (isElliptical(post, clause, index) && isDeed(tokens[index] as Token) && !leavesItSo(tokens, index)) return 'done';
  if (CHANGED.has(normal) || (normal === 'longer' && wordAt(tokens, index - 1) === 'no')) return 'done';
  if (saysWhen(tokens, index, clause)) return 'done';
  if (normal === 'so' && (index === head || index === first) && !DEGREE.has(wordAt(tokens, index + 1))) return 'done';
  const next = tokens[index + 1];
  if (normal === 'went' && !isTheirs && index > head && WENT.test(next?.normal ?? '')) return 'done';
  // "The old one is back", "they're down to one page".
  const isBack = /^(?:back|down|off|up)$/.test(normal) && BE.has(wordAt(tokens, index - 1));
  if (isBack && !/^(?:he|she|who|we|i|you)$/.test(wordAt(tokens, head))) return 'done';
  if (/^(?:result|outcome|upshot)$/.test(normal) && next?.text === ':') return 'done';
  if (HAPPENS.has(normal) && index > head && !isTheirs && !(next && isPast(next))) return 'done';
  if (/^(?:here|there)$/.test(normal) && /^(?:is|are|'s)$/.test(wordAt(tokens, index + 1))) return 'done';
  if (ANSWERS.has(normal) || (GRANTS.has(normal) && next?.kind !== 'word')) return 'answer';
  const isSaidOf = /^(?:it|that)$/.test(normal) && /^(?:is|was|'s)$/.test(wordAt(tokens, index + 1));
  if (isSaidOf && !WEATHER.has(wordAt(tokens, index + 2))) return 'answer';
  return isPlan(tokens, index) ? 'plan' : undefined;
};

/** Signs that a clause sells: what is new, ready or on this week in it came of nothing that was said. */
const SELLS = ['offer', 'sellsPrice', 'sellsOrder'];

/** In order of place, of clauses that tell; who asks, thanks, sells or quotes tells nothing. */
export const outcomes = perPost((post): readonly Outcome[] => {
  const { tokens } = post;
  const own = new Map(deeds(post).map((deed) => [deed.first, deed]));
  const selling = new Set(SELLS.flatMap((name) => meant(post.cue(name))).map(({ first }) => clauseAt(post, first)));
  return post.clauses.flatMap((clause): readonly Outcome[] => {
    if (clause.quoted || /^(?:ask|question|thanks)$/.test(clause.act) || selling.has(clause)) return [];
    const found: Outcome[] = [];
    for (let index = clause.first; index < clause.last; index += 1) {
      const deed = own.get(index);
      const isDone = deed !== undefined && !deed.quoted && !leavesItSo(tokens, deed.last - 1);
      const kind = isDone ? 'done' : kindAt(post, clause, index);
      if (kind && !tokens[index]?.quoted) found.push({ first: index, start: (tokens[index] as Token).start, kind });
    }
    return found;
  });
});
