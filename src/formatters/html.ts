import type { FormatContext, Formatter, FormatWriter, QueueReport, Report, Totals } from '../types.ts';
import { BAND_ROWS, bandRow } from './bands.ts';
import { oneLine, pathInRepository } from './flags.ts';
import { findingItem, postCard, scoreLine } from './html-post.ts';
import { STYLE, STYLE_HASH } from './html-style.ts';
import { html as text } from './html-text.ts';
import { type Ranked, ranked, worse } from './ranked.ts';
import { count, extent, totalsLine } from './words.ts';

/** The worst posts that are shown; of the others only the number is known. */
const WORST = 500;
const CLEAN = 100;
const PROBLEMS = 100;

/** All that is kept until the end. */
interface Kept {
  worst: Ranked[];
  flagged: number;
  clean: number;
  /** Cards of the first posts with nothing to flag. */
  readonly good: string[];
  readonly bands: Map<string, number>;
  readonly queues: string[];
  readonly problems: string[];
}

const keepPost = (kept: Kept, report: Report, context: FormatContext): void => {
  const band = bandRow(report.score);
  kept.bands.set(band, (kept.bands.get(band) ?? 0) + 1);
  const found = ranked(report);
  if (found === null) {
    kept.clean += 1;
    if (kept.good.length < CLEAN && !context.quiet) kept.good.push(postCard(report, context));
    return;
  }
  kept.flagged += 1;
  kept.worst.push(found);
  if (kept.worst.length >= 2 * WORST) kept.worst = kept.worst.sort(worse).slice(0, WORST);
};

const queueCard = (queue: QueueReport, context: FormatContext): string => {
  const { relational, balanced, promotional, notScored } = queue.mix;
  const mix = `${relational} relational, ${balanced} balanced, ${promotional} promotional, ${notScored} not scored`;
  const told = new Set<string>();
  const items = queue.findings.map((finding) =>
    findingItem(
      { ...finding, place: finding.posts.length === 0 ? '' : `${finding.posts.map(oneLine).join(', ')}: ` },
      context,
      told,
    ),
  );
  return [
    '<article>',
    `<h3><code>${text(oneLine(pathInRepository(context, queue.path)))}</code> ${extent(queue)}</h3>`,
    scoreLine(queue),
    `<p>${mix}</p>`,
    `<ul>\n${items.join('\n')}\n</ul>`,
    '</article>',
  ].join('\n');
};

const bandTable = ({ bands }: Kept): string => {
  const rows = BAND_ROWS.flatMap((band) => {
    const posts = bands.get(band);
    return posts === undefined ? [] : [`<tr><td>${band}</td><td>${posts}</td></tr>`];
  });
  return rows.length === 0 ? '' : ['<table>', '<tr><th>score</th><th>posts</th></tr>', ...rows, '</table>'].join('\n');
};

const section = (title: string, blocks: readonly string[], more = ''): readonly string[] =>
  blocks.length === 0
    ? []
    : ['<section>', `<h2>${title}</h2>`, ...blocks, ...(more === '' ? [] : [`<p>${more}</p>`]), '</section>'];

const moreThan = (all: number, shown: number): string =>
  all > shown ? `And ${count(all - shown, 'more post')} that ${all - shown === 1 ? 'is' : 'are'} not shown.` : '';

const page = (kept: Kept, totals: Totals, context: FormatContext): string => {
  const cards = kept.worst
    .sort(worse)
    .slice(0, WORST)
    .map(({ report }) => postCard(report, context));
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="color-scheme" content="light dark"/>',
    `<title>postlint: ${count(totals.posts, 'post')}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '<h1>postlint</h1>',
    `<p>${text(totalsLine(totals))}</p>`,
    ...section(
      'Posts by score',
      [bandTable(kept)].filter((table) => table !== ''),
    ),
    ...section('Could not be checked', kept.problems.length === 0 ? [] : ['<ul>', ...kept.problems, '</ul>']),
    ...section('Queues', kept.queues),
    ...section('To look at, the weightiest first', cards, moreThan(kept.flagged, cards.length)),
    ...section('Nothing to flag', kept.good, moreThan(kept.clean, kept.good.length)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
};

const open = (context: FormatContext): FormatWriter => {
  const kept: Kept = { worst: [], flagged: 0, clean: 0, good: [], bands: new Map(), queues: [], problems: [] };
  return {
    post: (report) => {
      keepPost(kept, report, context);
      return '';
    },
    queue: (queue) => {
      kept.queues.push(queueCard(queue, context));
      return '';
    },
    problem: ({ path, line, message }) => {
      const where =
        path === undefined ? '' : `${pathInRepository(context, path)}${line === undefined ? '' : `:${line}`}: `;
      if (kept.problems.length < PROBLEMS) kept.problems.push(`<li>${text(oneLine(where + message))}</li>`);
      return '';
    },
    end: (totals) => page(kept, totals, context),
  };
};

/**
 * One page that stands alone: no script, nothing from elsewhere, light or dark as the reader has it. Written at the
 * end; until then it holds 1,100 posts at most.
 */
export const html: Formatter = { name: 'html', open };
