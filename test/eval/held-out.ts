/** What a table learned from drafts is worth on drafts it never saw. */
import { inItsPost, OF_POST, OF_SENTENCE, strangeness } from '../../src/nlp/classifier/likely.ts';
import { unpacked } from '../../src/nlp/classifier/table.ts';
import { logOddsOf, weigh } from '../../src/nlp/classifier/weigh.ts';
import { TRAITS } from '../../src/types.ts';
import { learned } from './learned.ts';
import { counted, isOf, type Row } from './rows.ts';
import { share } from './statistics.ts';
import { percent, table } from './table.ts';

/** Files of drafts are held out in so many groups. */
const FOLDS = 3;

/** A draft that was held out. */
interface Told {
  readonly file: string;
  /** Of the draft as a whole. */
  readonly ofPost: readonly number[];
  /** For each trait the log-odds of the sentence that is likeliest. */
  readonly odds: readonly number[];
  /** What is known of the draft, by trait. */
  readonly sides: Row['sides'];
}

/** What a table says of drafts that it never saw, file by file; `more` is only learned from. */
const heldOut = (drafts: readonly Row[], more: readonly Row[]): readonly Told[] => {
  const files = [...new Set(drafts.map(({ file }) => file))];
  return Array.from({ length: FOLDS }, (_, fold) => {
    const out = new Set(files.filter((_file, at) => at % FOLDS === fold));
    const isOut = ({ file }: Row): boolean => out.has(file);
    const isIn = (row: Row): boolean => !isOut(row);
    const known = unpacked(learned([...counted(drafts.filter(isIn)), ...more.filter(isIn)]));
    const byDraft = new Map<number, Row[]>();
    for (const row of drafts.filter(isOut)) byDraft.set(row.draft, [...(byDraft.get(row.draft) ?? []), row]);
    return [...byDraft.values()].flatMap((rows): readonly Told[] => {
      const post = rows.find(({ asked }) => asked === OF_POST);
      if (!post) return [];
      const ofPost = weigh(post.features, known, OF_POST);
      const sentences = rows
        .filter(({ asked }) => asked === OF_SENTENCE)
        .map(({ features }) => inItsPost(weigh(features, known, OF_SENTENCE), ofPost));
      const odds = TRAITS.map((_trait, nth) => Math.max(...sentences.map((of) => of[nth] ?? -Infinity)));
      return [{ file: post.file, ofPost, odds, sides: post.sides.slice(OF_POST.from) }];
    });
  }).flat();
};

const CHANCES = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5] as const;

/** Of drafts in which an editor noted something, the share that is found; and of those found, the share that was noted. */
const found = (drafts: readonly Told[]): string =>
  table(
    ['trait', 'noted', ...CHANCES.map((chance) => `from ${chance}`)],
    TRAITS.map((trait, nth) => {
      const asked = drafts.filter(({ sides }) => sides[nth] !== undefined);
      const noted = asked.filter(({ sides }) => sides[nth] === 1);
      const cells = CHANCES.map((chance) => {
        const told = asked.filter(({ odds }) => (odds[nth] ?? -Infinity) >= logOddsOf(chance));
        const right = told.filter(({ sides }) => sides[nth] === 1).length;
        return `${percent(share(right, noted.length), 0)} / ${percent(share(right, told.length), 0)}`;
      });
      return [trait, `${noted.length}`, ...cells];
    }),
  );

/** The share of drafts that read as if they were from elsewhere. */
const shareElsewhere = (drafts: readonly Told[]): string =>
  percent(share(drafts.filter(({ ofPost }) => strangeness(ofPost) > 0).length, drafts.length), 0);

/**
 * Of each trait, at some chances, which share of the drafts that have it is found, and which share of what is found has
 * it; the drafts held out by file.
 * @param more What is only learned from.
 */
export const reportHeldOut = (drafts: readonly Row[], more: readonly Row[]): string => {
  const told = heldOut(drafts, more);
  const [desks = [], quiet = [], twins = [], wild = [], cards = []] = (
    ['desk', 'quiet', 'twin', 'wild', 'card'] as const
  ).map((kind) => told.filter((draft) => isOf(kind, draft)));
  return [
    `Drafts of desks\n${found(desks)}`,
    `Quiet ones\n${found(quiet)}`,
    `Twins\n${found(twins)}`,
    `Cards\n${found(cards)}`,
    `Read as if from elsewhere: ${shareElsewhere(desks)} of the desks' drafts, ${shareElsewhere(wild)} of the wild`,
  ].join('\n\n');
};
