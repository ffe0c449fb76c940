/** Puts fitted weights into the rule files. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedRule } from '../../src/engine/load-rules.ts';
import type { Weights } from './cases.ts';

const LINE = /^( {2}weight: )(-?\d+(?:\.\d+)?)(,)$/gm;

/** The file's text with the new weight; throws where its one `weight:` line does not hold the old one. */
export const withWeight = (source: string, before: number, after: number, name: string): string => {
  const found = [...source.matchAll(LINE)].map(([, , written]) => Number(written));
  if (found.length !== 1 || found[0] !== before) {
    throw new Error(
      `${name} should have one line "weight: ${before}," and has ${found.length === 0 ? 'none' : found.join(' and ')}`,
    );
  }
  return source.replace(LINE, `$1${after}$3`);
};

/** All files are checked before the first is written. Returns the paths written, from the repository. */
export const writeWeights = (root: string, rules: readonly LoadedRule[], weights: Weights): readonly string[] => {
  const changes = rules.flatMap(({ id, family, rule }) => {
    const after = weights.get(id) ?? rule.weight;
    if (after === rule.weight) return [];
    const path = `rules/${family}/${id}.ts`;
    return [{ path, text: withWeight(readFileSync(join(root, path), 'utf8'), rule.weight, after, path) }];
  });
  for (const { path, text } of changes) writeFileSync(join(root, path), text);
  return changes.map(({ path }) => path);
};
