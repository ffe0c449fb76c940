import type { Score, ScorePart } from '../types.ts';
import { type Page, pad } from './page.ts';
import { partsByWeight, quoted, START } from './pretty-score.ts';
import { printable } from './printable.ts';
import { type Judged, list, signed } from './words.ts';
import { type Word, whole, words, wrap } from './wrap.ts';

const COLUMNS = { points: 10, logOdds: 10 };

/** So many of the words that earned a part are quoted, each cut to so many characters. */
const QUOTES = 3;
const LONGEST = 40;

const row = (page: Page, points: string, logOdds: string, what: readonly Word[]): readonly string[] => {
  const lead = `${points.padStart(COLUMNS.points)}${logOdds.padStart(COLUMNS.logOdds)}  `;
  return wrap(what, { width: page.width, indent: lead.length, lead, leadWidth: lead.length });
};

const earnedBy = (page: Page, part: ScorePart): readonly Word[] => {
  const quotes = part.words.slice(0, QUOTES).map((text) => quoted(text, LONGEST));
  const more = part.words.length - quotes.length;
  const listed = list(more > 0 ? [...quotes, `${more} more`] : quotes);
  const alone = part.uncapped === part.logOdds ? '' : `${signed(part.uncapped, 2)} by itself; `;
  const reduced = part.note === undefined ? '' : `(${alone}${part.note})`;
  return [
    whole(printable(part.rule) + (listed === '' ? '' : ':'), page.paint.name),
    ...words(listed),
    ...words(reduced, page.paint.aside),
  ];
};

/** How the whole points follow from the log-odds, with the first part worked out. */
const formula = (score: Score, parts: readonly ScorePart[]): readonly string[] => {
  const { value, raw } = score;
  const first = parts[0];
  if (value === null || first === undefined) return [];
  const sum = signed(raw, 2);
  const odds = signed(first.logOdds, 2);
  if (Number(raw.toFixed(2)) === 0) return ['Where the log-odds cancel out, points = 25 × log-odds.'];
  return [
    `score = 100 ÷ (1 + e^−s), where s is the sum of the log-odds, here ${sum}.`,
    `points = (score − 50) × log-odds ÷ s, rounded so that they add up.`,
    `${printable(first.rule)}: (${value} − 50) × ${odds} ÷ ${sum} = ${signed(first.points)}.`,
  ];
};

/** The score as a table that a reader can work out again by hand. @param what What has it: `post` or `queue`. */
export const explainedScore = (page: Page, { score }: Judged, what: string): readonly string[] => {
  if (score.parts.length === 0) return [];
  const scored = score.value !== null;
  const parts = partsByWeight(score);
  const notes = formula(score, parts).flatMap((text) =>
    wrap(words(text, page.paint.aside), { width: page.width, indent: 6, lead: pad(4), leadWidth: 4 }),
  );
  return [
    '',
    ...row(page, scored ? 'points' : '', 'log-odds', words('where from')),
    ...row(page, scored ? String(START) : '', '0.00', words(`where every ${what} starts`)),
    ...parts.flatMap((part) =>
      row(page, scored ? signed(part.points) : '', signed(part.logOdds, 2), earnedBy(page, part)),
    ),
    ...row(page, scored ? String(score.value) : '', signed(score.raw, 2), words('together')),
    ...(notes.length === 0 ? [] : ['', ...notes]),
  ];
};
