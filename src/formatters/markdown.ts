import type { FormatContext, Formatter, FormatWriter, QueueReport, Report, Totals } from '../types.ts';
import { oneLine, pathInRepository, queueFlagsOf } from './flags.ts';
import { flagItem, postName, postParts, shownName, shownText } from './markdown-post.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { type Ranked, ranked, worse } from './ranked.ts';
import { count, extent, totalsLine } from './words.ts';

/** The worst posts that are shown; of the others only the number is known. */
const WORST = 25;
const PRAISED = 3;
const PROBLEMS = 10;
const QUEUES = 5;

/** Most characters of each part. GitHub takes 65,536 in a comment. */
const ROOM = { rows: 18_000, details: 28_000, queues: 8_000, lines: 3_000 } as const;

/** As many from the start as fit. */
const fitting = (blocks: readonly string[], room: number): readonly string[] => {
  let used = 0;
  const end = blocks.findIndex((block) => {
    used += block.length + 2;
    return used > room;
  });
  return end < 0 ? blocks : blocks.slice(0, end);
};

const queueBlock = (queue: QueueReport): string => {
  const { relational, balanced, promotional, notScored } = queue.mix;
  const parts = `${relational} relational, ${balanced} balanced, ${promotional} promotional, ${notScored} not scored`;
  const head = `**${shownName(queue.path)}, ${extent(queue)}:** ${parts}`;
  return [head, ...queueFlagsOf(queue).map((flag) => flagItem(flag))].join('\n\n');
};

/** All that is kept until the end. */
interface Kept {
  worst: Ranked[];
  flagged: number;
  readonly praise: Map<string, string>;
  readonly queues: string[];
  readonly problems: string[];
}

const keepWorst = (kept: Kept, report: Report): void => {
  const found = ranked(report);
  if (found === null) return;
  kept.flagged += 1;
  kept.worst.push(found);
  if (kept.worst.length >= 2 * WORST) kept.worst = kept.worst.sort(worse).slice(0, WORST);
};

const keepPraise = ({ praise }: Kept, report: Report, context: FormatContext): void => {
  for (const { polarity, rule, message } of report.findings) {
    if (praise.size >= PRAISED) return;
    if (polarity === 'promotional' || praise.has(rule)) continue;
    praise.set(rule, `- ${postName(report, context)}: ${shownText(oneLine(message))}`);
  }
};

const listUnder = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`**${title}**`, fitting(lines, ROOM.lines).join('\n')];

const postBlocks = ({ worst, flagged }: Kept, context: FormatContext): readonly string[] => {
  if (flagged === 0) return [];
  const parts = worst
    .sort(worse)
    .slice(0, WORST)
    .map(({ report }) => postParts(report, context));
  const rows = fitting(
    parts.map(({ row }) => row),
    ROOM.rows,
  );
  const details = parts.slice(0, rows.length).map((part) => part.details);
  const left = flagged - rows.length;
  return [
    ['| Post | Score | Findings |', '| --- | --- | --- |', ...rows].join('\n'),
    ...(left === 0 ? [] : [`${count(left, 'more post has', 'more posts have')} findings.`]),
    ...fitting(details, ROOM.details),
  ];
};

const page = (kept: Kept, totals: Totals, context: FormatContext): string =>
  `${[
    '## postlint',
    escapeMarkdown(totalsLine(totals)),
    ...listUnder('Could not be checked', kept.problems),
    ...postBlocks(kept, context),
    ...fitting(kept.queues, ROOM.queues),
    ...listUnder('Good', [...kept.praise.values()]),
  ].join('\n\n')}\n`;

const open = (context: FormatContext): FormatWriter => {
  const kept: Kept = { worst: [], flagged: 0, praise: new Map(), queues: [], problems: [] };
  const keep = (list: string[], most: number, block: string): string => {
    if (list.length < most) list.push(block);
    return '';
  };
  return {
    post: (report) => {
      keepWorst(kept, report);
      if (context.strengths) keepPraise(kept, report, context);
      return '';
    },
    queue: (queue) => keep(kept.queues, QUEUES, queueBlock(queue)),
    problem: ({ path, message }) => {
      const where = path === undefined ? '' : `${shownName(pathInRepository(context, path))}: `;
      return keep(kept.problems, PROBLEMS, `- ${where}${shownText(oneLine(message))}`);
    },
    end: (totals) => page(kept, totals, context),
  };
};

/**
 * Markdown for a pull-request comment or a step summary: the worst posts in a table with details to unfold, then the
 * queues and some praise. Written at the end and short enough for a comment; until then it holds 50 reports at most.
 */
export const markdown: Formatter = {
  name: 'markdown',
  open,
};
