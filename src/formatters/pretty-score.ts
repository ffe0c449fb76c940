import { cut } from '../text.ts';
import type { Score, ScorePart } from '../types.ts';
import { labelled, type Page } from './page.ts';
import { printable } from './printable.ts';
import { bandWords, count, type Judged, likely, signed } from './words.ts';
import { type Word, whole, words, wrap } from './wrap.ts';

const DOTS = 10;
const SHOWN_PARTS = 3;
/** Where a score begins before anything counts. */
export const START = 50;

/** Ten dots, filled up to the value. */
const bar = (value: number): string => {
  const filled = Math.round((value / 100) * DOTS);
  return '●'.repeat(filled) + '○'.repeat(DOTS - filled);
};

/** The weightiest part first. */
export const partsByWeight = (score: Score): readonly ScorePart[] =>
  score.parts.toSorted((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds));

/** `score 29  ●●●○○○○○○○  leaning promotional`, in pieces for `wrap`; null where there is no score. */
export const scoreWords = (page: Page, report: Judged): readonly Word[] | null => {
  const { value } = report.score;
  if (value === null) return null;
  return [whole(`score ${value} `), whole(`${bar(value)} `, page.paint.score), ...words(bandWords(report))];
};

/** Words that earned a part, in quotation marks and cut to so many characters. */
export const quoted = (text: string, longest: number): string => `“${cut(text, longest + 1)}”`;

/** Characters of the words that earned a part, in a line of several. */
const LONGEST = 30;

const withWords = ({ rule, words: [first] }: ScorePart): string =>
  printable(first === undefined ? rule : `${rule} ${quoted(first, LONGEST)}`);

/**
 * The parts that moved the score most, from 50; what is left out is summed, so the line adds up.
 * @param isSaid Whether findings beside it say where in the post they are; else their words are quoted.
 */
export const movedBy = (page: Page, score: Score, isSaid: boolean): readonly string[] => {
  const moved = partsByWeight(score).filter((part) => part.points !== 0);
  const shown = moved.slice(0, SHOWN_PARTS);
  const rest = moved.slice(SHOWN_PARTS).reduce((sum, part) => sum + part.points, 0);
  const items = [
    ...shown.map((part) => `${signed(part.points)} ${isSaid ? printable(part.rule) : withWords(part)}`),
    ...(moved.length > SHOWN_PARTS ? [`${signed(rest)} from ${count(moved.length - SHOWN_PARTS, 'other')}`] : []),
  ];
  if (items.length === 0) return [];
  const list = items.map((item, i) => whole(i < items.length - 1 ? `${item},` : item));
  return labelled(page, 2, whole(`from ${START}`, page.paint.aside), list);
};

/** The score, its band and likely range, and what moved it. */
export const scoreLines = (page: Page, report: Judged): readonly string[] => {
  const score = scoreWords(page, report);
  if (score === null) return ['  Too little to score.'];
  const range = likely(report.score);
  const first = range === null ? score : [...score, whole(`(${range})`, page.paint.aside)];
  return [
    ...wrap(first, { width: page.width, indent: 12, lead: '  ', leadWidth: 2 }),
    ...movedBy(page, report.score, true),
  ];
};
