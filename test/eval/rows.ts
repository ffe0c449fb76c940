/** What drafts and examples teach of each sentence, and of each post as a whole. */
import type { Case } from '../../src/engine/examples.ts';
import { OF_POST, OF_SENTENCE, QUESTIONS } from '../../src/nlp/classifier/likely.ts';
import type { Questions } from '../../src/nlp/classifier/table.ts';
import { featuresOf, together, weighableIn } from '../../src/nlp/classifier/weighable.ts';
import { createParser } from '../../src/nlp/parse-post.ts';
import { type Span, TRAITS } from '../../src/types.ts';
import { rawPost } from '../engine/fake-rule.ts';
import { type Draft, holds } from './drafts.ts';

/** 1 or 0, undefined where nobody said. */
type Side = 0 | 1 | undefined;

/** A sentence, or a post as a whole, and what is known of it. */
export interface Row {
  /** What it is held out with. */
  readonly file: string;
  /** Number of its draft; all examples have one. */
  readonly draft: number;
  /** Which of the questions are asked of it. */
  readonly asked: Questions;
  readonly features: ReadonlySet<string>;
  /** For each question of the table. */
  readonly sides: readonly Side[];
}

interface Kind {
  /** Times each of its sentences counts, by trial: of a plain one so often that one in 20 at most is taken for more. */
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
  quiet: { ...DESK, times: 3 },
  wild: { times: 2, elsewhere: 1, unnoted: (_draft, _trait, takenBack) => (takenBack ? 0 : undefined) },
  card: { times: 3, elsewhere: undefined, unnoted: ({ found }, trait) => (found?.[trait] ? 0 : undefined) },
  plain: { times: 8, elsewhere: undefined, unnoted: () => 0 },
};

/** True of what is in a file of this kind. */
export const isOf = (kind: 'desk' | 'quiet' | 'twin' | 'wild' | 'card', { file }: Pick<Row, 'file'>): boolean =>
  file.startsWith(kind);

const kindOf = ({ file }: Pick<Row, 'file'>): Kind => KINDS[file.slice(0, file.indexOf('-'))] ?? DESK;

const parse = createParser([]);

/** What is known of a trait where some words are, by what tells whether any of the words noted are among them. */
type SideOf = (trait: string, holdsAny: (words: readonly string[]) => boolean) => Side;

const rowsOf = (text: string, file: string, draft: number, sideOf: SideOf, elsewhere: Side): readonly Row[] => {
  const { post } = parse(rawPost(text));
  const sentences = weighableIn(post);
  if (sentences.length === 0) return [];
  const rowOf = (asked: Questions, features: ReadonlySet<string>, span: Span): Row => {
    const sides = new Array<Side>(QUESTIONS).fill(undefined);
    const told = [...TRAITS.map((trait) => sideOf(trait, (noted) => holds(post, span, noted))), elsewhere];
    for (let question = asked.from; question < asked.to; question += 1) sides[question] = told[question - asked.from];
    return { file, draft, asked, features, sides };
  };
  return [
    ...sentences.map((one) => rowOf(OF_SENTENCE, featuresOf(one), one.sentence)),
    rowOf(OF_POST, together(sentences), post),
  ];
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
export const rowsTakenBack = ({ text, file, found = {}, wrong = {} }: Draft, draft: number): readonly Row[] =>
  rowsOf(
    text,
    file,
    draft,
    (trait, holdsAny) => (holdsAny(wrong[trait] ?? []) && !holdsAny(found[trait] ?? []) ? 0 : undefined),
    undefined,
  ).filter(({ sides }) => sides.includes(0));

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
