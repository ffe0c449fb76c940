import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { importSource } from './sources.mjs';

/** What stands where examples are left out; they are in `virtual:examples`, as phrases are in `virtual:phrases`. */
const NO_EXAMPLES = '{ good: [], bad: [] }';

/** @param {ts.Node} node @returns {ts.ObjectLiteralExpression | undefined} What is given to `defineRule`. */
const definitionIn = (node) => {
  if (ts.isExportAssignment(node) && ts.isCallExpression(node.expression)) {
    const [given] = node.expression.arguments;
    return given && ts.isObjectLiteralExpression(given) ? given : undefined;
  }
  return ts.forEachChild(node, definitionIn);
};

/** @param {ts.Expression} lists The phrase lists of a rule. @returns {string} The same lists, empty; as they are where they are not written out. */
const emptied = (lists) => {
  if (!ts.isObjectLiteralExpression(lists)) return lists.getText();
  if (lists.properties.some((one) => !one.name || !ts.isIdentifier(one.name))) return lists.getText();
  return `{ ${lists.properties.map((one) => `${one.name?.getText()}: []`).join(', ')} }`;
};

/**
 * A rule file without its examples and with its phrase lists empty: a third is left to read at every start.
 * @param {string} path
 * @param {string} text
 */
export const leanRule = (path, text) => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const given = definitionIn(file);
  const parts = (given?.properties ?? []).flatMap((property) => {
    if (!ts.isPropertyAssignment(property)) return [];
    const { pos, end } = property.initializer;
    const name = property.name.getText();
    if (name === 'examples') return [{ pos, end, lean: NO_EXAMPLES }];
    return name === 'phrases' ? [{ pos, end, lean: emptied(property.initializer) }] : [];
  });
  return parts.reduceRight((left, { pos, end, lean }) => `${left.slice(0, pos)} ${lean}${left.slice(end)}`, text);
};

/**
 * A file of shared cues (`src/nlp/cues`) with every list empty: `expand()`.
 * @param {string} path
 * @param {string} text
 */
export const leanCues = (path, text) => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  /** @param {ts.Node} node @returns {readonly ts.CallExpression[]} */
  const listsIn = (node) =>
    ts.isCallExpression(node) && node.expression.getText() === 'expand'
      ? [node]
      : node.getChildren().flatMap((child) => listsIn(child));
  return listsIn(file).reduceRight((left, { pos, end }) => `${left.slice(0, pos)} expand()${left.slice(end)}`, text);
};

/** @type {readonly (readonly [filter: RegExp, lean: (path: string, text: string) => string])[]} */
const LEAN = [
  [/[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/, leanRule],
  [/[\\/]nlp[\\/]cues[\\/][^\\/]+\.ts$/, leanCues],
];

/** @type {import('esbuild').Plugin} Rules and cues without what only `explain` shows, and what is compiled by then. */
export const leanRules = {
  name: 'lean-rules',
  setup({ onLoad }) {
    for (const [filter, lean] of LEAN) {
      onLoad({ filter }, ({ path }) => ({ contents: lean(path, readFileSync(path, 'utf8')), loader: 'ts' }));
    }
  },
};

/** Source text of the module `virtual:examples`, whose default export is the examples of every rule by its id. */
export const examplesModule = async () => {
  const { allExamples } = await importSource('src/build/examples-entry.ts');
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(await allExamples()))});`;
};
