/** The recipes of the README, so that what the tests try is what people copy. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const README = readFileSync(`${ROOT}README.md`, 'utf8');

/** The code block after the line that ends with what it is for, "in `lefthook.yml`:"; throws where there is none. */
export const recipe = (name: string): string => {
  const [, after] = README.split(new RegExp(`(?:in|by) \`${name.replaceAll('.', '\\.')}\`:$`, 'm'));
  const [, code] = /^\s*```\w*\n([\s\S]*?)^```$/m.exec(after ?? '') ?? [];
  if (code === undefined) throw new Error(`the README has no recipe "${name}"`);
  return code;
};
