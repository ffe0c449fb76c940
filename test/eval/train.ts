/** Learns from drafts what the words of a sentence say of what it does, and writes the table the rules look it up in. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, firingOf, silentOf } from '../../src/engine/examples.ts';
import type { LoadedRule } from '../../src/engine/load-rules.ts';
import { isWeighable, START, wordsOf } from '../../src/nlp/classifier/features.ts';
import { isElsewhere, QUESTIONS } from '../../src/nlp/classifier/likely.ts';
import { shapeOf } from '../../src/nlp/classifier/shape.ts';
import { packed, unpacked } from '../../src/nlp/classifier/table.ts';
import { featuresIn, logOddsOf, weigh } from '../../src/nlp/classifier/weigh.ts';
import { createParser } from '../../src/nlp/parse-post.ts';
import { TRAITS } from '../../src/types.ts';
import { rawPost } from '../engine/fake-rule.ts';
import { root } from './data.ts';
import { type Draft, holds, readDrafts } from './drafts.ts';
import { learn } from './learn.ts';
import { share } from './statistics.ts';
import { percent, table } from './table.ts';

/** By trial on drafts held out: half and twice of it do as well. */
const RIDGE = 3;
/** Rows a feature must stand in to be weighed, by trial: three of a card do. */
const LEAST_ROWS = 8;
/** Marks that the table is written with; no word has one, but a draft may have anything. */
const RESERVED = /[|`\\$]/;
/** Log-odds below which a weight is left out: the table is half as long, and ranks as well. */
const LEAST_WEIGHT = 0.25;
/** Files of drafts are held out in so many groups. */
const FOLDS = 6;
/** Times an example counts in which a rule is silent: somebody thought it up to miss by a hair. */
const SILENT = 60;
/** Times it counts that an editor took a note back; more do no better. */
const WRONG = 3;

/**
 * Times a row counts that is no draft of a desk which talks with its readers: parliaments, press offices, headlines,
 * small print. The world has more of them than these files.
 */
const WILD = 3;
/** The same of a card: it is about one rule, and of each rule there are few. More do no better. */
const CARD = 3;
/** The same of a draft with nothing to note in it: editors are sent few of those. */
const PLAIN = 3;

type Odds = ReadonlyMap<Row, readonly number[]>;

/** 1 or 0, undefined where nobody said. */
type Side = 0 | 1 | undefined;

interface Row {
  /** What it is held out with. */
  readonly file: string;
  /** Number of its draft; all examples have one. */
  readonly draft: number;
  readonly words: readonly string[];
  readonly shape: readonly string[];
  /** For each trait, and behind them for whether it is from elsewhere. */
  readonly sides: readonly Side[];
}

const isWild = ({ file }: Pick<Row, 'file'>): boolean => file.startsWith('wild');
const isPlain = ({ file }: Pick<Row, 'file'>): boolean => file.startsWith('plain');
const isCard = ({ file }: Pick<Row, 'file'>): boolean => file.startsWith('card');

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

const rowsOfDraft = ({ text, file, found = {}, wrong = {} }: Draft, draft: number): readonly Row[] =>
  rowsOf(
    text,
    file,
    draft,
    (trait, holdsAny) => {
      if (holdsAny(found[trait] ?? [])) return 1;
      if (isCard({ file })) return found[trait] ? 0 : undefined;
      return isWild({ file }) && !holdsAny(wrong[trait] ?? []) ? undefined : 0;
    },
    isWild({ file }) ? 1 : isCard({ file }) || isPlain({ file }) ? undefined : 0,
  );

/** What was taken back, once more: of nothing else it says anything. */
const rowsTakenBack = ({ text, file, wrong = {} }: Draft, draft: number): readonly Row[] =>
  rowsOf(text, file, draft, (trait, holdsAny) => (holdsAny(wrong[trait] ?? []) ? 0 : undefined), undefined).filter(
    ({ sides }) => sides.includes(0),
  );

/** A rule's own examples speak of that rule only. */
const rowsOfExample = ({ text, expected }: Case, rule: string): readonly Row[] =>
  rowsOf(
    text,
    'examples',
    -1,
    (trait, holdsAny) =>
      trait === rule ? (holdsAny(expected.map(({ start, end }) => text.slice(start, end))) ? 1 : 0) : undefined,
    undefined,
  );

/** The table learned from the rows. */
const learned = (rows: readonly Row[]): string => {
  const at = new Map<string, number[]>();
  for (const [row, { words, shape }] of rows.entries()) {
    for (const feature of [START, ...featuresIn(words, shape)]) {
      const known = at.get(feature);
      if (known) known.push(row);
      else at.set(feature, [row]);
    }
  }
  const kept = [...at]
    .filter(([feature, of]) => of.length >= LEAST_ROWS && !RESERVED.test(feature))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const features: number[][] = rows.map(() => []);
  for (const [index, [, of]] of kept.entries()) for (const row of of) features[row]?.push(index);
  const samples = rows.map(({ sides }, row) => ({ features: features[row] ?? [], sides }));
  const weights = learn(samples, kept.length, QUESTIONS, RIDGE);
  const told = (weight: number): number => (Math.abs(weight) < LEAST_WEIGHT ? 0 : weight);
  return packed(new Map(kept.map(([feature], index) => [feature, (weights[index] ?? []).map(told)])));
};

const times = (rows: readonly Row[], count: number): readonly Row[] =>
  rows.flatMap((row) => new Array<Row>(count).fill(row));

const timesOf = (row: Row): number => (isWild(row) ? WILD : isCard(row) ? CARD : isPlain(row) ? PLAIN : 1);

const counted = (drafts: readonly Row[]): readonly Row[] => drafts.flatMap((row) => times([row], timesOf(row)));

/** Log-odds of each row, by a table that never saw its file; `more` is only learned from. */
const heldOut = (drafts: readonly Row[], more: readonly Row[]): Odds => {
  const files = [...new Set(drafts.map(({ file }) => file))];
  const odds = new Map<Row, readonly number[]>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const out = new Set(files.filter((_, at) => at % FOLDS === fold));
    const isOut = ({ file }: Row): boolean => out.has(file);
    const isIn = (row: Row): boolean => !isOut(row);
    const known = unpacked(learned([...counted(drafts.filter(isIn)), ...more.filter(isIn)]), QUESTIONS);
    for (const row of drafts.filter(isOut)) odds.set(row, weigh(row.words, row.shape, known));
  }
  return odds;
};

const CHANCES = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5] as const;

/** Of drafts in which an editor noted something, the share that is found; and of those found, the share that was noted. */
const found = (drafts: readonly Row[], odds: Odds): string =>
  table(
    ['trait', 'noted', ...CHANCES.map((chance) => `from ${chance}`)],
    TRAITS.map((trait, nth) => {
      const noted = new Set(drafts.filter(({ sides }) => sides[nth] === 1).map(({ draft }) => draft));
      const cells = CHANCES.map((chance) => {
        const least = logOddsOf(chance);
        const told = new Set(
          drafts
            .filter((row) => row.sides[nth] !== undefined && (odds.get(row)?.[nth] ?? -Infinity) >= least)
            .map(({ draft }) => draft),
        );
        const right = [...told].filter((draft) => noted.has(draft)).length;
        return `${percent(share(right, noted.size), 0)} / ${percent(share(right, told.size), 0)}`;
      });
      return [trait, `${noted.size}`, ...cells];
    }),
  );

/** The share of drafts that are taken to be from elsewhere. */
const shareElsewhere = (drafts: readonly Row[], odds: Odds): string => {
  const byDraft = new Map<number, (readonly number[])[]>();
  for (const row of drafts) byDraft.set(row.draft, [...(byDraft.get(row.draft) ?? []), odds.get(row) ?? []]);
  const taken = [...byDraft.values()].filter(isElsewhere);
  return percent(share(taken.length, byDraft.size), 0);
};

const report = (drafts: readonly Row[], odds: Odds): string => {
  const desks = drafts.filter(({ file }) => file.startsWith('desk'));
  const taken = [desks, drafts.filter(isWild)].map((rows) => shareElsewhere(rows, odds));
  return [
    `Drafts of desks\n${found(desks, odds)}`,
    `Cards\n${found(drafts.filter(isCard), odds)}`,
    `Taken to be from elsewhere: ${taken[0]} of the desks' drafts, ${taken[1]} of the others`,
  ].join('\n\n');
};

const WEIGHTS = 'src/nlp/classifier/weights.ts';

const withText = (
  text: string,
): string => `// Learned from test/eval/drafts and the rules' examples by \`npm run eval -- train --write\`.
/** What words and pairs count for, as \`table.ts\` reads it. */
export const WEIGHTS = \`${text}\`;
`;

/**
 * What such a table is worth on drafts held out; with `write` the table learned from all of them is written instead.
 * @param rules Their examples are learned from, too.
 */
export const train = (rules: readonly LoadedRule[], write: boolean): string => {
  const read = readDrafts();
  const drafts = read.flatMap(rowsOfDraft);
  const examples = rules
    .filter(({ id }) => (TRAITS as readonly string[]).includes(id))
    .flatMap((rule) => [
      ...firingOf(rule).flatMap((one) => rowsOfExample(one, rule.id)),
      ...times(
        silentOf(rule).flatMap((one) => rowsOfExample(one, rule.id)),
        SILENT,
      ),
    ]);
  const more = [...times(read.flatMap(rowsTakenBack), WRONG - 1), ...examples];
  if (!write) return report(drafts, heldOut(drafts, more));
  const text = learned([...counted(drafts), ...more]);
  writeFileSync(join(root, WEIGHTS), withText(text));
  return `${text.split(/[\n|]/).length} words and pairs written to ${WEIGHTS}`;
};
