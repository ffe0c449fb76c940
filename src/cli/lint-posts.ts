import packageJson from '../../package.json' with { type: 'json' };
import { PRECISION } from '../engine/precision.ts';
import { SCORE_MODEL } from '../engine/score.ts';
import { everyRule, type Project } from '../project.ts';
import { withDefaults } from '../run.ts';
import type { SourceItem } from '../sources/index.ts';
import type { FormatContext } from '../types.ts';
import { openBaseline } from './baseline.ts';
import type { Cache } from './cache.ts';
import { wantsColor } from './color.ts';
import { complain } from './complaints.ts';
import { checkConfigFiles } from './config-files.ts';
import type { Io } from './io.ts';
import type { LintOptions } from './options.ts';
import { printTo } from './output.ts';
import { type Outputs, openOutputs } from './outputs.ts';
import { type Desk, printAll } from './print-all.ts';
import { queueDesk } from './queues.ts';
import { fromRepository, inGitHub } from './repository.ts';
import { type Tally, tally } from './tally.ts';
import { lintAll } from './threads.ts';
import { unusedDesk } from './unused.ts';
import { visible, visibleOfQueue } from './visible.ts';
import { defaultWishes, parseWishes } from './wishes.ts';

/** For people only: a hook that names ignored files is to hear nothing of them. */
const nothingLeft = ({ staged, changed, since }: LintOptions): string => {
  if (staged) return 'nothing to lint: no post is staged';
  if (changed || since !== undefined) return 'nothing to lint: no post has changed';
  return 'nothing left to lint: what you named is ignored (--no-ignore reads it) or asks to be left alone';
};

const contextFor = (project: Project, options: LintOptions, io: Io): FormatContext => ({
  rules: new Map(
    everyRule(project).map(({ id, family, from, rule: { polarity, severity, summary, why } }) => {
      const checked = from === 'postlint' ? PRECISION.get(id) : undefined;
      return [id, { id, family, polarity, severity, summary, why, ...(checked && { checked }) }];
    }),
  ),
  scoreModel: SCORE_MODEL,
  color: wantsColor(options.color, io),
  width: io.stdout.columns ?? 80,
  explainScore: options.explainScore === true,
  strengths: options.strengths && !options.quiet,
  quiet: options.quiet === true,
  version: packageJson.version,
  fromRoot: fromRepository(io),
  limits: project.config,
});

const openAll = async (
  project: Project,
  options: LintOptions,
  { io, progress }: Desk,
  { totals }: Tally,
): Promise<Outputs> => {
  const { formats, cwd, dir } = project.config;
  const wishes = formats.length === 0 ? defaultWishes(inGitHub(io)) : parseWishes(formats);
  const byConfig = options.format === undefined;
  if (byConfig) await checkConfigFiles(wishes, project.config, options);
  const stdout = printTo(io.stdout, io.stdout.isTTY ? progress.clear : undefined);
  const statistics = options.statistics ? { statistics: printTo(io.stderr) } : {};
  const where = { stdout, cwd, filesFrom: byConfig ? dir : cwd, colorFiles: options.color === 'always', ...statistics };
  const shown = { post: visible(options), queue: visibleOfQueue(options) };
  return openOutputs(wishes, contextFor(project, options, io), where, shown, totals);
};

const cacheFor = async (
  project: Project,
  { cache, cacheLocation }: LintOptions,
  io: Io,
): Promise<Cache | undefined> => {
  if (!cache && cacheLocation === undefined) return undefined;
  const { openCache } = await import('./cache.ts');
  return openCache(project, io, cacheLocation);
};

/** Lints every item, prints as it goes, and resolves to the exit code. */
export const lintPosts = async (
  project: Project,
  items: AsyncIterable<SourceItem>,
  options: LintOptions,
  desk: Desk,
): Promise<number> => {
  const { io, told } = desk;
  const { config } = project;
  const unused = unusedDesk(project, options, io);
  const baseline = openBaseline({ project, options, io, unused });
  const cache = await cacheFor(project, options, io);
  const count = tally(config, options);
  const outputs = await openAll(project, options, desk, count);
  const queues = queueDesk(project, options, { outputs, count, told, baseline });
  const results = lintAll(project, items, withDefaults(config, options.network !== undefined), options, cache);
  const isWanted = (): boolean => options.updateBaseline === true || outputs.wanted();
  const isWhole = await printAll(results, isWanted, { ...desk, outputs, count, baseline, unused, queues });
  await cache?.save();
  if (isWhole) await baseline.finish();
  told.finish();
  const idle = isWhole ? unused.finish() : 0;
  if (io.stderr.isTTY && told.count() === 0 && count.totals().posts === 0) complain(io, nothingLeft(options));
  for (const reason of count.broken()) complain(io, reason);
  if (told.count() > 0) return 2;
  return count.failed() || idle > 0 ? 1 : 0;
};
