/** postlint as a library. Nothing here prints, and nothing is loaded before it is called. */
import { placeOfBaseline, readBaseline } from './config/baseline-file.ts';
import type { Config } from './config/config.ts';
import { configError } from './config/config-error.ts';
import { configFrom, loadConfig } from './config/load.ts';
import { resolveConfig } from './config/resolve-config.ts';
import { configSchema, type Preset, textSchema, type UserConfig } from './config/schema.ts';
import { type Checked, validate } from './config/validate.ts';
import { applyBaseline, type Baseline } from './engine/baseline.ts';
import { createLinter } from './engine/linter.ts';
import type { Result } from './lint-post.ts';
import { checkProject, openProject, type Project, postLinter } from './project.ts';
import { queuesOf } from './queues.ts';
import { readFiles, run, withDefaults } from './run.ts';
import type { Anchor, QueueReport, RawPost, Report } from './types.ts';

export { defineConfig } from './config/define-config.ts';
export type { UserConfig } from './config/schema.ts';
export type { Result } from './lint-post.ts';
export * from './rule-kit.ts';
export type * from './types.ts';

/** What `lintText` may be told of a text besides its words. */
export interface TextOptions extends Pick<UserConfig, 'network' | 'networks' | 'author' | 'self' | 'allow' | 'rules'> {
  readonly extends?: Preset;
  /** True where the post answers somebody. */
  readonly reply?: boolean;
  /** What the report calls it; `<text>` where left out. */
  readonly path?: string;
}

const anchorsOf = (text: string): readonly Anchor[] => {
  const starts = [...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length);
  return [0, ...starts].map((start, line) => ({ start, line: line + 1, column: 1 }));
};

/** What was checked; throws a `configError` where something is wrong with it. */
const orRefuse = <T>(checked: Checked<T>, name: string): T => {
  if ('problems' in checked) throw configError(name, checked.problems);
  return checked.value;
};

/** All that texts share, whatever they are told: rules take a while to load. */
const loadBuiltIn = async () => {
  const project = await openProject(resolveConfig([], process.cwd()));
  return { project, linter: createLinter(project.rules, project.watch) };
};
let builtIn: ReturnType<typeof loadBuiltIn> | undefined;

/**
 * Lints one text as one post; every place in the report is an offset into `text`. No config file is read.
 * Rejects with an error named `ConfigError` where the options name a rule, setting or value that is not there.
 */
export const lintText = async (text: string, options: TextOptions = {}): Promise<Report> => {
  const { reply = false, path = '<text>', ...user } = orRefuse(validate(textSchema, options), 'lintText');
  builtIn ??= loadBuiltIn();
  const { project, linter } = await builtIn;
  const config = resolveConfig([{ user, path: null, name: 'lintText' }], process.cwd());
  const own: Project = { ...project, config };
  checkProject(own);
  const raw: RawPost = { text, anchors: anchorsOf(text), origin: { path, ...(reply ? { replyTo: '' } : {}) } };
  for (const result of postLinter(own, linter)(withDefaults(config, false)(raw))) {
    if ('report' in result) return result.report;
    if ('problem' in result && result.problem.cause !== undefined) throw result.problem.cause;
  }
  throw new Error('no report of a text');
};

/** How `lintFiles` finds its way. */
export interface FilesOptions {
  /** The folder that names start from; the process's own where left out. */
  readonly cwd?: string;
  /** A config file, or a config; false for none. Where left out, one is looked for from `cwd` upwards. */
  readonly config?: string | UserConfig | false;
}

const configOf = async ({ cwd = process.cwd(), config }: FilesOptions): Promise<Config> => {
  if (typeof config === 'object') {
    return configFrom(orRefuse(validate(configSchema, config), 'lintFiles'), 'lintFiles', { cwd, code: true });
  }
  const from = typeof config === 'string' ? { file: config } : {};
  return loadConfig({ cwd, search: config === undefined, ...from });
};

/** A post's report, or that of a queue, or what could not be told. */
export type Outcome = Result | { readonly queue: QueueReport };

const outcomesOf = (queue: QueueReport): readonly Outcome[] => [
  ...queue.problems.map((problem) => ({ problem })),
  { queue },
];

const baselineOf = (config: Config): Baseline => {
  const place = placeOfBaseline(config);
  const known = place && readBaseline(place.path, place.name);
  return known ? applyBaseline(known, place.fileOf) : { hide: (report) => report, hideInQueue: (report) => report };
};

/**
 * Lints files, folders and globs, post by post; memory does not grow with the number of posts, but for the little
 * that is kept of each until its queue is over. The report of a queue follows its last post, or comes at the end
 * where the config gathers it from several files. What cannot be read or run is a `problem` among the reports, and
 * the rest goes on. Throws an error named `ConfigError` where the config cannot be used.
 */
export async function* lintFiles(patterns: readonly string[], options: FilesOptions = {}): AsyncGenerator<Outcome> {
  const project = await openProject(await configOf(options));
  const { config, problems } = project;
  for (const problem of problems) yield { problem };
  checkProject(project);
  const baseline = baselineOf(config);
  const queues = queuesOf(project);
  const prepare = withDefaults(config, false);
  for await (const result of run(readFiles(patterns, config.cwd, config), prepare, postLinter(project))) {
    const summary = 'report' in result ? result.report.summary : undefined;
    if (summary) for (const queue of queues.add(summary)) yield* outcomesOf(baseline.hideInQueue(queue));
    yield 'report' in result ? { report: baseline.hide(result.report) } : result;
  }
  for (const queue of queues.end()) yield* outcomesOf(baseline.hideInQueue(queue));
}
