import type { Band, Finding, Guard, Origin, QueueReport, Score, Totals } from '../types.ts';

/** `1 post`, `2 posts`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** `a, b and c`. */
export const list = (items: readonly string[], last: 'and' | 'or' = 'and'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;

/** `the whole queue: 24 posts`, or `posts 50001 to 100000` of one that is looked at in stretches. */
export const extent = ({ from, posts }: Pick<QueueReport, 'from' | 'posts'>): string =>
  from === undefined ? `the whole queue: ${count(posts, 'post')}` : `posts ${from} to ${from + posts - 1}`;

/** A number with a real minus sign and, where asked for, a plus: `−21`, `+6`, `−0.90`. */
export const signed = (value: number, decimals = 0): string => {
  const digits = Math.abs(value).toFixed(decimals);
  if (Number(digits) === 0) return digits;
  return (value < 0 ? '−' : '+') + digits;
};

/** What a post is called in output: its file, and its place in the file where that holds several. */
export const nameOf = (origin: Origin): string =>
  [origin.path, origin.post, origin.id === undefined ? undefined : `id ${origin.id}`]
    .filter((part) => part !== undefined)
    .join(', ');

const KINDS: Readonly<Record<Exclude<Guard, 'notEnglish'>, string>> = {
  reply: 'a reply',
  service: 'a service notice',
  cause: 'an appeal for somebody in need',
  person: 'a personal account',
  humour: 'partly a joke',
  trade: 'talk within the trade',
  quote: 'mostly somebody else’s words',
};

/** `a reply`: the kind of post a guard takes it for. */
export const kindOf = (guard: Guard): string => (guard === 'notEnglish' ? 'a text that is not English' : KINDS[guard]);

/** `a reply and a service notice`: what the post was taken for; null where no guard holds. */
export const readAs = (guards: readonly Guard[]): string | null => {
  const readings = guards.flatMap((guard) => (guard === 'notEnglish' ? [] : [KINDS[guard]]));
  return readings.length === 0 ? null : list(readings);
};

export const NOT_ENGLISH = 'Not English, as far as postlint can tell: no score.';

const FAVOURABLE: ReadonlySet<Band> = new Set(['balanced', 'leaning relational', 'relational']);

/** What a score line is written from: a post's report or a queue's. */
export interface Judged {
  readonly score: Score;
  readonly findings: readonly Pick<Finding, 'rule' | 'polarity' | 'severity'>[];
}

/** The band in words; a kind score does not hide a serious finding of its own matter, so that is named with it. */
export const bandWords = ({ score, findings }: Judged): string => {
  if (!FAVOURABLE.has(score.band)) return score.band;
  const counted = new Set(score.parts.map(({ rule }) => rule));
  const serious = findings.filter(
    ({ rule, polarity, severity }) => counted.has(rule) && polarity === 'promotional' && severity !== 'info',
  );
  const worst = serious.find((finding) => finding.severity === 'error') ?? serious[0];
  return worst === undefined ? score.band : `${score.band}, with ${worst.rule}`;
};

/** `likely 20 to 41`; null where there is no interval. */
export const likely = ({ low, high }: Score): string | null =>
  low === null || high === null ? null : `likely ${low} to ${high}`;

/** The last line of a run, in plain words. */
export const totalsLine = (totals: Totals): string => {
  if (totals.posts === 0) return 'No posts to read.';
  const flagged = [
    [totals.errors, count(totals.errors, 'error')],
    [totals.warnings, count(totals.warnings, 'warning')],
    [totals.infos, count(totals.infos, 'info finding')],
  ].flatMap(([n, words]) => (n === 0 ? [] : [String(words)]));
  const rest = [
    ...(totals.strengths > 0 ? [count(totals.strengths, 'strength')] : []),
    ...(totals.notScored > 0 ? [`${totals.notScored} not scored`] : []),
    ...(totals.suppressed > 0 ? [`${totals.suppressed} suppressed`] : []),
  ];
  return `${count(totals.posts, 'post')}: ${[flagged.join(', ') || 'nothing to flag', ...rest].join(' · ')}`;
};
