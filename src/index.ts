/** postlint as a library. Nothing here prints, and nothing is loaded before it is called. */
import { placeOfBaseline, readBaseline } from './config/baseline-file.ts';
import { checkRules } from './config/check-rules.ts';
import type { Config } from './config/config.ts';
import { configError } from './config/config-error.ts';
import { configFrom, loadConfig } from './config/load.ts';
import { asList, resolveConfig } from './config/resolve-config.ts';
import { configSchema, isPreset, PRESETS, type Preset, type UserConfig } from './config/schema.ts';
import { settingsFor } from './config/settings.ts';
import { validate } from './config/validate.ts';
import { allowPhrases } from './engine/allow.ts';
import { applyBaseline, type Baseline } from './engine/baseline.ts';
import { createLinter } from './engine/linter.ts';
import { builtinQueueRules, builtinRules } from './engine/load-rules.ts';
import { show } from './engine/wording.ts';
import type { Result } from './lint-post.ts';
import { groundsWith } from './networks/facts.ts';
import { checkProject, everyRule, openProject, postLinter } from './project.ts';
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

const checked = (given: UserConfig, name: string): UserConfig => {
  const result = validate(configSchema, given);
  if ('problems' in result) throw configError(name, result.problems);
  return result.value;
};

const loadBuiltIn = async () => {
  const rules = await builtinRules();
  return { rules: everyRule({ rules, queueRules: await builtinQueueRules() }), linter: createLinter(rules) };
};
let builtIn: ReturnType<typeof loadBuiltIn> | undefined;

/**
 * Lints one text as one post; every place in the report is an offset into `text`. No config file is read.
 * Rejects with an error named `ConfigError` where the options name a rule, setting or value that is not there.
 */
export const lintText = async (text: string, options: TextOptions = {}): Promise<Report> => {
  const { reply = false, path = '<text>', ...settings } = options;
  builtIn ??= loadBuiltIn();
  const { rules, linter } = await builtIn;
  const user = checked(settings, 'lintText');
  const stranger = asList(user.extends).find((preset) => !isPreset(preset));
  if (stranger !== undefined) {
    throw configError('lintText', `extends: ${show(stranger)} is not one of ${PRESETS.join(', ')}`);
  }
  const config = resolveConfig([{ user, path: null, name: 'lintText' }], process.cwd());
  checkRules(config, rules);
  const raw: RawPost = { text, anchors: anchorsOf(text), origin: { path, ...(reply ? { replyTo: '' } : {}) } };
  const post = withDefaults(config, false)(raw);
  const place = { path, network: post.network ?? 'unknown' };
  const { settings: on } = settingsFor(config, rules)(place);
  return allowPhrases(config.allow)(linter(post, on, groundsWith(config.networks)));
};

/** How `lintFiles` finds its way. */
export interface FilesOptions {
  /** The folder that names start from; the process's own where left out. */
  readonly cwd?: string;
  /** A config file, or a config; false for none. Where left out, one is looked for from `cwd` upwards. */
  readonly config?: string | UserConfig | false;
}

const configOf = async ({ cwd = process.cwd(), config }: FilesOptions): Promise<Config> => {
  if (typeof config === 'object') return configFrom(checked(config, 'lintFiles'), 'lintFiles', { cwd, code: true });
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
