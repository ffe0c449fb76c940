import { dirname, resolve } from 'node:path';
import type { Author, Columns, Network, OwnLimits, PhraseRule, Severity } from '../types.ts';
import { isPreset, type Level, type Preset, type Setting, type UserConfig } from './schema.ts';

/** What one place says of one rule; later places win, options one by one. */
export interface RuleChange {
  readonly severity?: Level;
  readonly options: Readonly<Record<string, unknown>>;
}
/** By rule id. */
export type RuleChanges = ReadonlyMap<string, RuleChange>;

/** Rules for the posts that meet every condition given; an empty list or null is no condition. */
interface Layer {
  readonly files: readonly string[];
  readonly networks: readonly Network[];
  readonly author: Author | null;
  readonly rules: RuleChanges;
  /** The key it stands under, such as `overrides[0].rules`. */
  readonly where: string;
  /** The config or preset it stands in, as messages name it. */
  readonly from: string;
}

/** A config file, a preset that one extends, or settings given as they stand: checked, nothing filled in. */
export interface Part {
  readonly user: UserConfig;
  /** The file it came from, absolute; null where there is none. */
  readonly path: string | null;
  /** That file as messages name it: as a user in `cwd` would write it. */
  readonly name: string;
}

/** A package whose default export is an object of rules by id. */
export interface Plugin {
  /** As the config names it. */
  readonly name: string;
  /** The file to import, absolute. */
  readonly path: string;
}

/** A rule without code and where it stands. */
export interface WrittenRule {
  readonly rule: PhraseRule;
  /** The key it stands under, such as `phraseRules[0]`. */
  readonly where: string;
  /** The config or preset it stands in, as messages name it. */
  readonly from: string;
}

/** A config with every default filled in, its rules not yet checked (`checkRules`). */
export interface Config extends Omit<Part, 'user'> {
  /** The folder its globs start from: the file's own, else `cwd`. */
  readonly dir: string;
  /** The folder the paths of posts start from. */
  readonly cwd: string;
  readonly preset: Preset;
  /** Presets of others that it extends, as messages name them. */
  readonly extended: readonly string[];
  readonly files: readonly string[];
  readonly ignores: readonly string[];
  /** Columns or keys of tables and lists by what they hold. */
  readonly columns: Columns;
  readonly network: Network | null;
  /** Ground rules that are other for this user. */
  readonly networks: OwnLimits;
  readonly author: Author | null;
  /** `rules` and `overrides` of all presets and of the config itself; later ones win. */
  readonly layers: readonly Layer[];
  /** Absolute. */
  readonly rulesDirs: readonly string[];
  readonly plugins: readonly Plugin[];
  readonly phraseRules: readonly WrittenRule[];
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

const layersOf = ({ user: { rules, overrides = [] }, name }: Part): readonly Layer[] => [
  { files: [], networks: [], author: null, rules: changesOf(rules), where: 'rules', from: name },
  ...overrides.map(({ files = [], networks = [], author = null, rules: own }, index) => ({
    files,
    networks,
    author,
    rules: changesOf(own),
    where: `overrides[${index}].rules`,
    from: name,
  })),
];

const writtenOf = ({ user, name }: Part): readonly WrittenRule[] =>
  (user.phraseRules ?? []).map((rule, index) => ({ rule, where: `phraseRules[${index}]`, from: name }));

/** True for rules that hold for every post. */
export const isForAll = ({ files, networks, author }: Layer): boolean =>
  files.length + networks.length === 0 && author === null;

const foldersOf = ({ user, path }: Part, cwd: string): readonly string[] =>
  asList(user.rulesDir).map((folder) => resolve(path === null ? cwd : dirname(path), folder));

const lastPreset = (parts: readonly Part[]): Preset | undefined =>
  parts.flatMap(({ user }) => asList(user.extends).filter(isPreset)).at(-1);

/**
 * Joins the presets a config extends and, last, the config itself, and fills in the defaults. Rules add up; of all
 * other settings the last word holds. Globs are about the user's posts and start from the folder of the config.
 */
export const resolveConfig = (parts: readonly Part[], cwd: string): Config => {
  const { path = null, name = 'no config' } = parts.at(-1) ?? {};
  const user: UserConfig = Object.assign({}, ...parts.map((part) => part.user));
  return {
    path,
    name,
    dir: path === null ? cwd : dirname(path),
    cwd,
    preset: lastPreset(parts) ?? 'recommended',
    extended: parts.slice(0, -1).flatMap((part) => (part.path === null ? [] : [part.name])),
    files: user.files ?? [],
    ignores: user.ignores ?? [],
    columns: Object.assign({}, ...parts.map((part) => columnsOf(part.user.columns))),
    network: user.network ?? null,
    networks: user.networks ?? {},
    author: user.author ?? null,
    layers: parts.flatMap(layersOf).filter(({ rules }) => rules.size > 0),
    rulesDirs: [...new Set(parts.flatMap((part) => foldersOf(part, cwd)))],
    plugins: [],
    phraseRules: parts.flatMap(writtenOf),
    queues: (user.queues ?? []).map(asList),
    failOn: user.failOn ?? 'error',
    minScore: user.minScore ?? null,
    maxWarnings: user.maxWarnings ?? null,
    formats: asList(user.format),
    commandLine: { rules: new Map(), only: [], skip: [] },
  };
};
