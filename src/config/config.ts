import { dirname, resolve } from 'node:path';
import type { Author, Columns, Network, Severity } from '../types.ts';
import type { Level, Preset, Setting, UserConfig } from './schema.ts';

/** What one place says of one rule; later places win, options one by one. */
export interface RuleChange {
  readonly severity?: Level;
  readonly options: Readonly<Record<string, unknown>>;
}
/** By rule id. */
export type RuleChanges = ReadonlyMap<string, RuleChange>;

/** Rules for the posts that meet every condition given; an empty list or null is no condition. */
interface Override {
  readonly files: readonly string[];
  readonly networks: readonly Network[];
  readonly author: Author | null;
  readonly rules: RuleChanges;
}

/** A config with every default filled in, its rules not yet checked (`checkRules`). */
export interface Config {
  /** The file it came from, absolute; null where there is none. */
  readonly path: string | null;
  /** That file as messages name it: as a user in `cwd` would write it. */
  readonly name: string;
  /** The folder its globs start from: the file's own, else `cwd`. */
  readonly dir: string;
  /** The folder the paths of posts start from. */
  readonly cwd: string;
  readonly preset: Preset;
  readonly files: readonly string[];
  readonly ignores: readonly string[];
  /** Columns or keys of tables and lists by what they hold. */
  readonly columns: Columns;
  readonly network: Network | null;
  readonly author: Author | null;
  readonly rules: RuleChanges;
  /** Absolute. */
  readonly rulesDirs: readonly string[];
  readonly overrides: readonly Override[];
  /** Globs of the files that form one queue together, a list for each queue. */
  readonly queues: readonly (readonly string[])[];
  readonly failOn: Severity | 'never';
  /** 0 to 100. */
  readonly minScore: number | null;
  readonly maxWarnings: number | null;
  /** Each `name` or `name=file`; empty where the user chose none. */
  readonly formats: readonly string[];
  readonly commandLine: {
    readonly rules: RuleChanges;
    /** Rule ids; empty is all. */
    readonly only: readonly string[];
    readonly skip: readonly string[];
  };
}

// `Array.isArray` alone does not tell a readonly pair from an object.
const isPair = (setting: Exclude<Setting, Level>): setting is Extract<Setting, readonly unknown[]> =>
  Array.isArray(setting);

const changeOf = (setting: Setting): RuleChange => {
  if (typeof setting === 'string') return { severity: setting, options: {} };
  if (isPair(setting)) return { severity: setting[0], options: setting[1] };
  const { severity, ...options } = setting;
  return severity === undefined ? { options } : { severity, options };
};

/** Settings as the user writes them, in one shape. */
export const changesOf = (rules: Readonly<Record<string, Setting>> = {}): RuleChanges =>
  new Map(Object.entries(rules).map(([id, setting]) => [id, changeOf(setting)]));

/** What may stand alone or in a list, as a list. */
export const asList = (value: string | readonly string[] = []): readonly string[] =>
  typeof value === 'string' ? [value] : value;

/** Without the roles that are left open. */
export const columnsOf = (given: UserConfig['columns'] = {}): Columns =>
  Object.fromEntries(Object.entries(given).filter(([, column]) => column !== undefined));

/** Fills in the defaults; `path` is the config's file, absolute, or null where there is none. */
export const resolveConfig = (user: UserConfig, path: string | null, name: string, cwd: string): Config => {
  const dir = path === null ? cwd : dirname(path);
  return {
    path,
    name,
    dir,
    cwd,
    preset: user.extends ?? 'recommended',
    files: user.files ?? [],
    ignores: user.ignores ?? [],
    columns: columnsOf(user.columns),
    network: user.network ?? null,
    author: user.author ?? null,
    rules: changesOf(user.rules),
    rulesDirs: asList(user.rulesDir).map((folder) => resolve(dir, folder)),
    overrides: (user.overrides ?? []).map(({ files = [], networks = [], author = null, rules }) => ({
      files,
      networks,
      author,
      rules: changesOf(rules),
    })),
    queues: (user.queues ?? []).map(asList),
    failOn: user.failOn ?? 'error',
    minScore: user.minScore ?? null,
    maxWarnings: user.maxWarnings ?? null,
    formats: asList(user.format),
    commandLine: { rules: new Map(), only: [], skip: [] },
  };
};
