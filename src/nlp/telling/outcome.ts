import type { Clause, Post, Token } from '../../types.ts';
import { clauseAt } from '../clauses/clause-at.ts';
import { EVERY_WEEKDAY, MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { perPost } from '../per-post.ts';
import { meant } from '../phrases/hits.ts';
import { canOpenImperative } from '../pos/verbs.ts';
import { normalText, wordAt, wordSet } from '../reading.ts';
import { deeds, isDeed, isPast } from './deeds.ts';

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
  ${WEEKDAYS} ${EVERY_WEEKDAY} ${MONTHS} today tonight tomorrow week month
  year morning afternoon evening yesterday weekend spring summer autumn winter term season easter advent christmas
`);
/** "So much", "so happy": no consequence. */
const DEGREE = wordSet(
  'that much many good happy proud excited far true sorry glad grateful cute sweet kind very long well nice',
);
/** Third persons whose doings are their story, not what came of it. */
const THEIRS = wordSet('he she they you who someone somebody everyone everybody people');
/** Handed on is not yet heard; "did" helps another verb. */
const NO_OUTCOME = wordSet(`
  forwarded passed shared escalated logged noted raised asked said told did paused laughed smiled cried nodded blinked
  stared sighed blushed panicked thanked replied hugged
`);
/** "It was cold until noon", "that's it": weather and the hour answer nobody. */
const WEATHER = wordSet(
  'cold warm hot cool dark light windy sunny cloudy wet dry quiet late early raining snowing freezing it all',
);
/** "Two heaters went in", "the sign went up". */
const WENT = wordSet('in up down on back live off out');
/** What a thing does from here on. */
const HAPPENS = wordSet('goes stays moves opens closes stops comes returns lets ends adds removes');
/** The same with a day or an hour: a path begins by the mill, and a pump starts, whatever anybody said. */
const HAPPENS_THEN = wordSet('starts begins');

/** "Made my week", "told the board": nothing is otherwise than it was. */
const leavesItSo = (tokens: readonly Token[], index: number): boolean =>
  NO_OUTCOME.has(wordAt(tokens, index)) ||
  /^made (?:my|our|me|us)$/.test(`${wordAt(tokens, index)} ${wordAt(tokens, index + 1)}`);

const isTime = ({ kind, normal }: Token): boolean => TIMES.has(normal) || (kind === 'number' && !normal.endsWith('%'));

/** "From Monday", "on the 4th", "until midnight", "next week"; "it rained until noon" is over and changes nothing. */
const saysWhen = (tokens: readonly Token[], index: number, { head, subject }: Clause): boolean => {
  if (wordAt(tokens, index) === 'since' && wordAt(tokens, index + 1) === 'then') return true;
  if (wordAt(tokens, index) === 'of' && wordAt(tokens, index - 1) !== 'as') return false;
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
  /^(?:we|i|it|they|are|am)$/.test(wordAt(tokens, index - 1));

/** Done to things by whoever sees to them; a cat that sat or rain that fell is no answer to anybody. */
const SEEN_TO = wordSet(`
  added fixed moved swapped removed dropped printed reprinted rewrote rewritten scrapped fitted laid installed painted planed
  mended repaired replaced opened reopened closed extended cut doubled halved raised lowered bumped patched corrected updated
  changed booked ordered bought built rebuilt hired trained sent published posted captioned tightened widened switched
  started stopped approved dug made redone recut labelled translated shortened cancelled canceled refunded lit planted hung cleared
  cleaned designed created reset sorted trimmed unlocked carved welded taped sanded resized
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

/** The story of third persons, or of readers. */
const isTheirs = (tokens: readonly Token[], index: number, { head, subject }: Clause): boolean =>
  subject === 'you' ||
  THEIRS.has(wordAt(tokens, head)) ||
  wordAt(tokens, index - 1) === 'who' ||
  wordAt(tokens, index - 2) === 'who';

const isSeenTo = (tokens: readonly Token[], index: number, clause: Clause): boolean =>
  !isTheirs(tokens, index, clause) &&
  !leavesItSo(tokens, index) &&
  isPast(tokens[index] as Token) &&
  !saysWhatItIsLike(tokens, index);

/** "The old one is back", "they're down to one page". */
const isBack = (tokens: readonly Token[], index: number, { head }: Clause): boolean =>
  BE.has(wordAt(tokens, index - 1)) && !/^(?:he|she|who|we|i|you)$/.test(wordAt(tokens, head));

const happens = (tokens: readonly Token[], index: number, clause: Clause): boolean => {
  const next = tokens[index + 1];
  return index > clause.head && !isTheirs(tokens, index, clause) && !(next && isPast(next));
};

/** "The grey is softer in tonight's build." */
const COMPARED = wordSet(`
  softer louder quieter lower higher shorter longer bigger smaller brighter darker warmer cooler slower faster earlier
  later thicker thinner cheaper wider narrower lighter heavier larger simpler easier shallower steeper sweeter milder
`);
const isCompared = (tokens: readonly Token[], index: number, { head }: Clause): boolean =>
  BE.has(wordAt(tokens, index - 1)) &&
  !/^(?:was|were|been)$/.test(wordAt(tokens, index - 1)) &&
  wordAt(tokens, index + 1) !== 'than' &&
  !THEIRS.has(wordAt(tokens, head));

/** "A robot did write half of it", "it did smell": granted. */
const isStressed = (tokens: readonly Token[], index: number, { first }: Clause): boolean =>
  index > first &&
  canOpenImperative(wordAt(tokens, index + 1)) &&
  !/^(?:what|how|why|who|where|when|which|i|we|you|not|all)$/.test(wordAt(tokens, index - 1));

/** "They can, any Tuesday." */
const PRONOUN = /^(?:they|she|he|it|you|there|we)$/;

/** Words that tell what came of something where they stand in such a place of a clause. */
interface Telling {
  readonly words: ReadonlySet<string>;
  readonly kind: Outcome['kind'];
  readonly holds: (tokens: readonly Token[], index: number, clause: Clause) => boolean;
}

/** The first that holds decides. */
const TELLING: readonly Telling[] = [
  { words: SEEN_TO, kind: 'done', holds: isSeenTo },
  { words: CHANGED, kind: 'done', holds: () => true },
  { words: wordSet('longer'), kind: 'done', holds: (tokens, index) => wordAt(tokens, index - 1) === 'no' },
  { words: new Set([...WHEN, 'of']), kind: 'done', holds: saysWhen },
  {
    words: wordSet('so'),
    kind: 'done',
    holds: (tokens, index, { first, head }) =>
      (index === head || index === first || tokens[index - 1]?.text === ',') && !DEGREE.has(wordAt(tokens, index + 1)),
  },
  {
    words: wordSet('went go'),
    kind: 'done',
    holds: (tokens, index, clause) =>
      !isTheirs(tokens, index, clause) && index > clause.head && WENT.has(wordAt(tokens, index + 1)),
  },
  { words: wordSet('back down off up'), kind: 'done', holds: isBack },
  { words: COMPARED, kind: 'done', holds: isCompared },
  {
    // "Is half as big again", "is twice the size"
    words: wordSet('half twice double'),
    kind: 'done',
    holds: (tokens, index, clause) =>
      isCompared(tokens, index, clause) && /^(?:as|the)$/.test(wordAt(tokens, index + 1)),
  },
  {
    // "The result: rye on Sundays", "Next time: quieter."
    words: wordSet('result outcome upshot fix fixes change changes response action verdict time done did'),
    kind: 'done',
    holds: (tokens, index) => tokens[index + 1]?.text === ':',
  },
  { words: HAPPENS, kind: 'done', holds: happens },
  {
    words: HAPPENS_THEN,
    kind: 'done',
    holds: (tokens, index, clause) => happens(tokens, index, clause) && tokens.slice(index, clause.last).some(isTime),
  },
  {
    words: wordSet('here there'),
    kind: 'done',
    holds: (tokens, index) => /^(?:is|are|'s|it is|they are)\b/.test(normalText(tokens, index + 1, index + 3)),
  },
  {
    // "Dark mode is in today's build."
    words: wordSet('in'),
    kind: 'done',
    holds: (tokens, index, clause) =>
      isBack(tokens, index, clause) &&
      /^(?:is|are|'s)$/.test(wordAt(tokens, index - 1)) &&
      /^(?:today|tonight|this|next|now)$/.test(wordAt(tokens, index + 1)),
  },
  {
    words: wordSet('gone'),
    kind: 'done',
    holds: (tokens, index, clause) => isBack(tokens, index, clause),
  },
  { words: ANSWERS, kind: 'answer', holds: () => true },
  { words: wordSet('did'), kind: 'answer', holds: isStressed },
  {
    words: wordSet('can do does did has have is'),
    kind: 'answer',
    holds: (tokens, index) => PRONOUN.test(wordAt(tokens, index - 1)) && tokens[index + 1]?.kind === 'punctuation',
  },
  { words: GRANTS, kind: 'answer', holds: (tokens, index) => tokens[index + 1]?.kind !== 'word' },
  {
    words: wordSet('it that'),
    kind: 'answer',
    holds: (tokens, index) =>
      wordAt(tokens, index - 1) !== 'so' &&
      /^(?:is|was|'s)$/.test(wordAt(tokens, index + 1)) &&
      !WEATHER.has(wordAt(tokens, index + 2)),
  },
  { words: wordSet('will going'), kind: 'plan', holds: isPlan },
];

/** By word: nine of ten tell nothing, wherever they stand. */
const BY_WORD: ReadonlyMap<string, readonly Telling[]> = new Map(
  TELLING.flatMap(({ words }) => [...words]).map((word) => [word, TELLING.filter(({ words }) => words.has(word))]),
);

/** What the word at a place tells of what came of it, in a clause about a thing or about the writer. */
const kindAt = (post: Post, clause: Clause, index: number): Outcome['kind'] | undefined => {
  const { tokens } = post;
  const token = tokens[index] as Token;
  if (isElliptical(post, clause, index) && isDeed(token) && !leavesItSo(tokens, index)) return 'done';
  return BY_WORD.get(token.normal)?.find(({ holds }) => holds(tokens, index, clause))?.kind;
};

/** Signs that a clause sells: what is new, ready or on this week in it came of nothing that was said. */
const SELLS = ['offer', 'sellsPrice', 'sellsOrder'] as const;

/** In order of place, of clauses that tell; who asks, thanks, sells or quotes tells nothing. */
export const outcomes = perPost((post): readonly Outcome[] => {
  const { tokens } = post;
  const own = new Map(deeds(post).map((deed) => [deed.first, deed]));
  const selling = new Set(SELLS.flatMap((name) => meant(post.cue(name))).map(({ first }) => clauseAt(post, first)));
  return post.clauses.flatMap((clause): readonly Outcome[] => {
    // "Fixed last night, thanks Imogen" tells first.
    const isThanks = clause.act === 'thanks' && !isDeed(tokens[clause.first] as Token);
    if (clause.quoted || isThanks || /^(?:ask|question)$/.test(clause.act) || selling.has(clause)) return [];
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
