/** What drafts and examples teach of each sentence. */
import type { Case } from '../../src/engine/examples.ts';
import { isWeighable, wordsOf } from '../../src/nlp/classifier/features.ts';
import { shapeOf } from '../../src/nlp/classifier/shape.ts';
import { createParser } from '../../src/nlp/parse-post.ts';
import { TRAITS } from '../../src/types.ts';
import { rawPost } from '../engine/fake-rule.ts';
import { type Draft, holds } from './drafts.ts';

/** 1 or 0, undefined where nobody said. */
type Side = 0 | 1 | undefined;

/** A sentence and what is known of it. */
export interface Row {
  /** What it is held out with. */
  readonly file: string;
  /** Number of its draft; all examples have one. */
  readonly draft: number;
  readonly words: readonly string[];
  readonly shape: readonly string[];
  /** For each trait, and behind them for whether it is from elsewhere. */
  readonly sides: readonly Side[];
}

interface Kind {
  /** Times each of its sentences counts; more do no better. */
  readonly times: number;
  /** Whether it is from elsewhere than a desk that talks with its readers. */
  readonly elsewhere: Side;
  /** What is known where nobody noted a trait, and where a rule's note of it was taken back. */
  unnoted(draft: Draft, trait: string, takenBack: boolean): Side;
}

const DESK: Kind = { times: 1, elsewhere: 0, unnoted: () => 0 };

/** By the word that its file's name begins with; `drafts.ts` says what they are. The world has more of the wild than these files. */
const KINDS: Readonly<Record<string, Kind>> = {
  desk: DESK,
  twin: DESK,
  wild: { times: 3, elsewhere: 1, unnoted: (_draft, _trait, takenBack) => (takenBack ? 0 : undefined) },
  card: { times: 3, elsewhere: undefined, unnoted: ({ found }, trait) => (found?.[trait] ? 0 : undefined) },
  plain: { times: 3, elsewhere: undefined, unnoted: () => 0 },
};

/** True of what is in a file of this kind. */
export const isOf = (kind: 'desk' | 'wild' | 'card', { file }: Pick<Row, 'file'>): boolean => file.startsWith(kind);

const kindOf = ({ file }: Pick<Row, 'file'>): Kind => KINDS[file.slice(0, file.indexOf('-'))] ?? DESK;

const parse = createParser([]);

const rowsOf = (
  text: string,
  file: string,
  draft: number,
  sideOf: (trait: string, holdsAny: (words: readonly string[]) => boolean) => Side,
  elsewhere: Side,
): readonly Row[] => {
  const { post } = parse(rawPost(text));
  return post.sentences.flatMap((sentence, nth) => {
    const words = wordsOf(post, sentence);
    if (!isWeighable(words)) return [];
    const sides = [...TRAITS.map((trait) => sideOf(trait, (noted) => holds(post, sentence, noted))), elsewhere];
    return [{ file, draft, words, shape: shapeOf(post, nth, words), sides }];
  });
};

/** What is known of a draft. */
export const rowsOfDraft = (draft: Draft, number: number): readonly Row[] => {
  const { text, file, found = {}, wrong = {} } = draft;
  const { elsewhere, unnoted } = kindOf(draft);
  return rowsOf(
    text,
    file,
    number,
    (trait, holdsAny) => (holdsAny(found[trait] ?? []) ? 1 : unnoted(draft, trait, holdsAny(wrong[trait] ?? []))),
    elsewhere,
  );
};

/** What was taken back, once more: of nothing else it says anything. */
export const rowsTakenBack = ({ text, file, wrong = {} }: Draft, draft: number): readonly Row[] =>
  rowsOf(text, file, draft, (trait, holdsAny) => (holdsAny(wrong[trait] ?? []) ? 0 : undefined), undefined).filter(
    ({ sides }) => sides.includes(0),
  );

/** A rule's own examples speak of that rule only. */
export const rowsOfExample = ({ text, expected }: Case, rule: string): readonly Row[] =>
  rowsOf(
    text,
    'examples',
    -1,
    (trait, holdsAny) =>
      trait === rule ? (holdsAny(expected.map(({ start, end }) => text.slice(start, end))) ? 1 : 0) : undefined,
    undefined,
  );

/** All of them so many times. */
export const times = (rows: readonly Row[], count: number): readonly Row[] =>
  rows.flatMap((row) => new Array<Row>(count).fill(row));

/** Each as often as its kind counts. */
export const counted = (drafts: readonly Row[]): readonly Row[] =>
  drafts.flatMap((row) => times([row], kindOf(row).times));
