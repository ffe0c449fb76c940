import { existsSync, readFileSync } from 'node:fs';
import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readYaml } from '../config/read-yaml.ts';

/** A hook that can be added without touching what is there. */
export interface Hook {
  /** The file, as seen from the folder. */
  readonly name: string;
  readonly question: string;
  /** What to do by hand, where the user does not want it added. */
  readonly hint: string;
  add(): Promise<void>;
}

const HUSKY = '.husky/pre-commit';
const PRE_COMMIT = '.pre-commit-config.yaml';

const entry = (command: string): readonly string[] => [
  '- repo: local',
  '  hooks:',
  '    - id: postlint',
  '      name: postlint',
  `      entry: ${command}`,
  '      language: system',
  '      pass_filenames: false',
];

const indented = (lines: readonly string[], indent: string): string =>
  lines.map((line) => `${indent}${line}\n`).join('');

const reposOf = (text: string): readonly unknown[] | undefined => {
  try {
    const data = readYaml(PRE_COMMIT, text);
    return typeof data === 'object' && data !== null && 'repos' in data && Array.isArray(data.repos)
      ? data.repos
      : undefined;
  } catch {
    return undefined;
  }
};

const endingLine = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** The file with one more repository at its end; undefined where that would not leave the others as they are. */
const withEntry = (text: string, command: string): string | undefined => {
  const indent = /^repos:[^\S\n]*(?:#.*)?\n(?:[^\S\n]*(?:#.*)?\n)*([^\S\n]*)- /m.exec(text)?.[1];
  const before = reposOf(text);
  if (indent === undefined || before === undefined) return undefined;
  const longer = endingLine(text) + indented(entry(command), indent);
  const after = reposOf(longer);
  const kept = JSON.stringify(after?.slice(0, -1)) === JSON.stringify(before);
  return kept && after?.length === before.length + 1 ? longer : undefined;
};

const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** How the tool is called in this folder: npm projects have it of their own. */
const commandIn = (cwd: string): string =>
  `${existsSync(join(cwd, 'package.json')) ? 'npx --no-install ' : ''}postlint --staged --fail-on warning`;

const preCommitHook = (cwd: string, text: string | undefined, command: string): Hook | string => {
  const longer = text === undefined ? `repos:\n${indented(entry(command), '  ')}` : withEntry(text, command);
  const byHand = `To lint before each commit, put this under "repos:" in ${PRE_COMMIT}:\n\n${indented(entry(command), '  ')}`;
  if (longer === undefined) return byHand;
  return {
    name: PRE_COMMIT,
    question: `Lint what is staged before each commit? It adds a hook to ${PRE_COMMIT}, for pre-commit or prek.`,
    hint: byHand,
    add: () => writeFile(join(cwd, PRE_COMMIT), longer),
  };
};

const huskyHook = (cwd: string, text: string, command: string): Hook => ({
  name: HUSKY,
  question: `Lint what is staged before each commit? It adds a line to ${HUSKY}.`,
  hint: `To lint before each commit, put this line into ${HUSKY}:\n\n  ${command}`,
  add: () => appendFile(join(cwd, HUSKY), `${text.endsWith('\n') || text === '' ? '' : '\n'}${command}\n`),
});

/** The pre-commit hook to offer in a folder; a sentence where one can only be added by hand; undefined where there is none to add. */
export const hookFor = (cwd: string): Hook | string | undefined => {
  const command = commandIn(cwd);
  const [husky, preCommit] = [read(join(cwd, HUSKY)), read(join(cwd, PRE_COMMIT))];
  if (!existsSync(join(cwd, '.git')) || /\bpostlint\b/.test(`${husky}\n${preCommit}`)) return undefined;
  if (husky !== undefined) return huskyHook(cwd, husky, command);
  return preCommitHook(cwd, preCommit, command);
};
