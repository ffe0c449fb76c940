/** Config files and presets as the user writes them → one config with every default filled in. */
import { dirname, resolve } from 'node:path';
import type { AllowedPhrase, Columns, OwnNames } from '../types.ts';
import type { Config, Layer, Part, RuleChange, RuleChanges, WrittenRule } from './config.ts';
import { isPreset, type Level, type Preset, type Setting, type UserConfig } from './schema.ts';

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

const lastPreset = (parts: readonly Part[]): Preset | undefined =>
  parts.flatMap(({ user }) => asList(user.extends).filter(isPreset)).at(-1);

const selfOf = (given: UserConfig['self']): OwnNames | null => {
  if (given === undefined) return null;
  const { names = [], handles = [] } = given;
  return { names, handles: handles.map((handle) => `@${handle.replace(/^@/, '').toLowerCase()}`) };
};

const allowedOf = ({ user, name }: Part): readonly AllowedPhrase[] =>
  (user.allow ?? []).map((entry, index) => {
    const { phrase, rules = [], reason = null } = typeof entry === 'string' ? { phrase: entry } : entry;
    return { phrase, rules: asList(rules), reason, where: `allow[${index}]`, from: name };
  });

/**
 * Joins the presets a config extends and, last, the config itself, and fills in the defaults. Rules and allowed
 * phrases add up; of all other settings the last word holds. Globs are about the user's posts and start from the folder of the config.
 * Rules of the user's own are yet to be found (`findRulesDirs`, `findPlugins`).
 */
export const resolveConfig = (parts: readonly Part[], cwd: string): Config => {
  const { path = null, name = 'no config' } = parts.at(-1) ?? {};
  const user: UserConfig = Object.assign({}, ...parts.map((part) => part.user));
  const dir = path === null ? cwd : dirname(path);
  return {
    path,
    name,
    dir,
    cwd,
    preset: lastPreset(parts) ?? 'recommended',
    extended: parts.slice(0, -1).flatMap((part) => (part.path === null ? [] : [part.name])),
    files: user.files ?? [],
    ignores: user.ignores ?? [],
    columns: Object.assign({}, ...parts.map((part) => columnsOf(part.user.columns))),
    ignoreFiles: true,
    network: user.network ?? null,
    networks: user.networks ?? {},
    author: user.author ?? null,
    self: selfOf(user.self),
    allow: parts.flatMap(allowedOf),
    layers: parts.flatMap(layersOf).filter(({ rules }) => rules.size > 0),
    rulesDirs: [],
    plugins: [],
    phraseRules: parts.flatMap(writtenOf),
    queues: (user.queues ?? []).map(asList),
    baseline: user.baseline === undefined ? null : resolve(dir, user.baseline),
    failOn: user.failOn ?? 'error',
    minScore: user.minScore ?? null,
    maxWarnings: user.maxWarnings ?? null,
    formats: asList(user.format),
    commandLine: { rules: new Map(), only: [], skip: [] },
  };
};
