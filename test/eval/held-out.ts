/** What a table learned from drafts is worth on drafts it never saw. */
import { isElsewhere, QUESTIONS } from '../../src/nlp/classifier/likely.ts';
import { unpacked } from '../../src/nlp/classifier/table.ts';
import { logOddsOf, weigh } from '../../src/nlp/classifier/weigh.ts';
import { TRAITS } from '../../src/types.ts';
import { learned } from './learned.ts';
import { counted, isOf, type Row } from './rows.ts';
import { share } from './statistics.ts';
import { percent, table } from './table.ts';

/** Files of drafts are held out in so many groups. */
const FOLDS = 6;

type Odds = ReadonlyMap<Row, readonly number[]>;

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

/**
 * Of each trait, at some chances, which share of the drafts that have it is found, and which share of what is found has
 * it; the drafts held out by file.
 * @param more What is only learned from.
 */
export const reportHeldOut = (drafts: readonly Row[], more: readonly Row[]): string => {
  const odds = heldOut(drafts, more);
  const [desks = [], wild = [], cards = []] = (['desk', 'wild', 'card'] as const).map((kind) =>
    drafts.filter((row) => isOf(kind, row)),
  );
  return [
    `Drafts of desks\n${found(desks, odds)}`,
    `Cards\n${found(cards, odds)}`,
    `Taken to be from elsewhere: ${shareElsewhere(desks, odds)} of the desks' drafts, ${shareElsewhere(wild, odds)} of the wild`,
  ].join('\n\n');
};
