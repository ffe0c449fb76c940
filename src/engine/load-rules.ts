/** Where rules come from: the bundle, and the folders a user names. */
import { readdir } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { QueueRule } from '../queue-kit.ts';
import type { Rule, RuleFacts } from '../rule-kit.ts';
import type { Problem } from '../types.ts';
import { byText } from './order.ts';
import { faultsOf } from './rule-shape.ts';
import { reasonOf } from './wording.ts';

export interface LoadedRule<R extends RuleFacts = Rule> {
  /** The file name without its extension. */
  readonly id: string;
  /** The folder the file is in; `local` for one at the top of a user's folder. */
  readonly family: string;
  readonly rule: R;
  /** `postlint`, or the path of a user's file. */
  readonly from: string;
}

/** A rule for posts or for queues, to those who only ask what it says of itself. */
export type AnyRule = LoadedRule<RuleFacts>;

interface RuleFile {
  readonly path: string;
  readonly family: string;
}

interface Loaded {
  readonly rules: readonly LoadedRule[];
  readonly problems: readonly Problem[];
}

const BUILT_IN = 'postlint';
const TOP_FAMILY = 'local';
const EXTENSIONS = ['.js', '.mjs'];

/** The rules that ship with postlint; they are read on the first call and not before. */
export const builtinRules = async (): Promise<readonly LoadedRule[]> => {
  const { default: rules } = await import('virtual:rules');
  return rules.map((rule) => ({ ...rule, from: BUILT_IN }));
};

/** The rules for whole queues that ship with postlint. */
export const builtinQueueRules = async (): Promise<readonly LoadedRule<QueueRule>[]> => {
  const { queueRules } = await import('virtual:rules');
  return queueRules.map((rule) => ({ ...rule, from: BUILT_IN }));
};

/** A rule's phrase lists as the parser takes them, each with its name in the rule. */
export const phraseGroups = ({ id, from, rule }: LoadedRule) =>
  Object.entries(rule.phrases ?? {}).map(([name, phrases]) => ({
    name,
    phrases,
    ...(from === BUILT_IN && { shipped: `${id} ${name}` }),
  }));

const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

const modulesIn = async (dir: string, family: string): Promise<readonly RuleFile[]> => {
  const entries = await readdir(dir, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !isHidden(entry.name) && EXTENSIONS.includes(extname(entry.name)))
    .map((entry) => ({ path: join(dir, entry.name), family }));
};

const ruleFiles = async (dir: string): Promise<readonly RuleFile[]> => {
  const entries = await readdir(dir, { withFileTypes: true });
  const families = entries.filter((entry) => entry.isDirectory() && !isHidden(entry.name));
  const files = await Promise.all([
    modulesIn(dir, TOP_FAMILY),
    ...families.map(({ name }) => modulesIn(join(dir, name), name)),
  ]);
  return files.flat().sort((a, b) => byText(a.path, b.path));
};

const loadFile = async ({ path, family }: RuleFile): Promise<Loaded> => {
  try {
    const { default: rule }: { readonly default?: unknown } = await import(pathToFileURL(resolve(path)).href);
    const problems = faultsOf(rule).map((message) => ({ path, message }));
    if (problems.length > 0) return { rules: [], problems };
    return { rules: [{ id: basename(path, extname(path)), family, rule: rule as Rule, from: path }], problems };
  } catch (thrown) {
    return { rules: [], problems: [{ path, message: `this rule could not be loaded: ${reasonOf(thrown)}` }] };
  }
};

const inDir = async (dir: string): Promise<readonly RuleFile[] | Problem> => {
  try {
    const files = await ruleFiles(dir);
    return files.length > 0 ? files : { path: dir, message: 'this folder holds no rule; a rule is a .js or .mjs file' };
  } catch (thrown) {
    return { path: dir, message: `this folder of rules could not be read: ${reasonOf(thrown)}` };
  }
};

/**
 * A user's rules: `.js` and `.mjs` files of the folder and of its subfolders, which name the families.
 * Deeper folders are left alone, for what rules share. One bad file is a problem and the others still load.
 */
export const rulesFromDir = async (dir: string): Promise<Loaded> => {
  const files = await inDir(dir);
  if ('message' in files) return { rules: [], problems: [files] };
  const loaded = await Promise.all(files.map(loadFile));
  return { rules: loaded.flatMap(({ rules }) => rules), problems: loaded.flatMap(({ problems }) => problems) };
};

/** A problem for every rule whose id an earlier one has: an id must say which rule is meant. */
export const findDoubles = (rules: readonly AnyRule[]): readonly Problem[] => {
  const first = new Map<string, AnyRule>();
  return rules.flatMap((loaded) => {
    const taken = first.get(loaded.id);
    if (taken === undefined) {
      first.set(loaded.id, loaded);
      return [];
    }
    const message = `there is a rule "${loaded.id}" already, from ${taken.from}; give this file another name`;
    return [{ path: loaded.from, message }];
  });
};
