/** A user's own rules: the folders and packages they come from. */
import { readdir } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { importFile } from '../import-file.ts';
import type { QueueRule, Rule } from '../rule-kit.ts';
import { byText } from '../text.ts';
import type { Problem } from '../types.ts';
import type { Loaded } from './load-rules.ts';
import { faultsOf } from './rule-shape.ts';
import { codeOf, NOT_ALLOWED, reasonOf, show } from './wording.ts';

interface RuleFile {
  readonly path: string;
  readonly family: string;
}

/** The family of a user's rule that stands in no folder. */
export const OWN_FAMILY = 'local';
const EXTENSIONS = ['.js', '.mjs'];

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
    modulesIn(dir, OWN_FAMILY),
    ...families.map(({ name }) => modulesIn(join(dir, name), name)),
  ]);
  return files.flat().sort((a, b) => byText(a.path, b.path));
};

/** What can be written after `--rule` and in a comment that names the rule. */
const ID = /^\w[\w.-]*$/;

/** A user's rule, or why it is none, each reason with `lead` before it. */
const checked = (rule: unknown, id: string, family: string, from: string, lead = ''): Loaded => {
  const unnamed = ID.test(id) ? [] : [`${show(id)} cannot be the id of a rule; use letters, digits and hyphens`];
  const problems = [...unnamed, ...faultsOf(rule)].map((message) => ({ path: from, message: lead + message }));
  // `faultsOf` has held it to the shape of one or the other.
  const rules = [{ id, family, rule: rule as Rule | QueueRule, from, foreign: true }];
  return problems.length > 0 ? { rules: [], problems } : { rules, problems };
};

const LACKS_POSTLINT = /^Cannot find package 'postlint'/;

/** Why a module could not be imported, and the way out where it is known. */
const whyNot = (thrown: unknown): string => {
  const reason = reasonOf(thrown);
  return LACKS_POSTLINT.test(reason)
    ? 'it imports "postlint", which is not installed in this project; npm install --save-dev postlint, or export the object as it is, without defineRule'
    : reason;
};

const loadFile = async ({ path, family }: RuleFile, from: string): Promise<Loaded> => {
  try {
    const { default: rule } = await importFile(resolve(path));
    return checked(rule, basename(path, extname(path)), family, from);
  } catch (thrown) {
    return { rules: [], problems: [{ path: from, message: `this rule could not be loaded: ${whyNot(thrown)}` }] };
  }
};

const REFUSALS: Readonly<Record<string, string>> = { ENOENT: 'no such folder', EACCES: NOT_ALLOWED };

const inDir = async (dir: string, from: string): Promise<readonly RuleFile[] | Problem> => {
  try {
    const files = await ruleFiles(dir);
    return files.length > 0
      ? files
      : { path: from, message: 'this folder holds no rule; a rule is a .js or .mjs file' };
  } catch (thrown) {
    const reason = REFUSALS[codeOf(thrown)] ?? reasonOf(thrown);
    return { path: from, message: `this folder of rules could not be read: ${reason}` };
  }
};

const together = (loaded: readonly Loaded[]): Loaded => ({
  rules: loaded.flatMap(({ rules }) => rules),
  problems: loaded.flatMap(({ problems }) => problems),
});

/**
 * A user's rules: `.js` and `.mjs` files of the folder and of its subfolders, which name the families.
 * Deeper folders are left alone, for what rules share. One bad file is a problem and the others still load.
 * @param named A path as messages name it.
 */
export const rulesFromDir = async (dir: string, named = (path: string): string => path): Promise<Loaded> => {
  const files = await inDir(dir, named(dir));
  if ('message' in files) return { rules: [], problems: [files] };
  return together(await Promise.all(files.map((file) => loadFile(file, named(file.path)))));
};

/**
 * The rules of a package: its default export is an object of rules by id. One bad rule is a problem and the others
 * still load.
 * @param name What the package is called; the family of its rules.
 * @param path The file to import, absolute.
 */
export const rulesFromPackage = async (name: string, path: string): Promise<Loaded> => {
  const refused = (message: string): Loaded => ({ rules: [], problems: [{ path: name, message }] });
  try {
    const { default: all } = await importFile(path);
    if (typeof all !== 'object' || all === null) {
      return refused('it exports no rules; end it with "export default { id: defineRule({ … }) }"');
    }
    return together(Object.entries(all).map(([id, rule]) => checked(rule, id, name, name, `rule "${id}": `)));
  } catch (thrown) {
    return refused(`this package of rules could not be loaded: ${whyNot(thrown)}`);
  }
};
