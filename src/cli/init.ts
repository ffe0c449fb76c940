import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configIn } from '../config/load.ts';
import { reasonOf } from '../engine/wording.ts';
import { usageError } from './errors.ts';
import { hookFor } from './hook.ts';
import { type Answers, askAll, usualAnswers } from './init-questions.ts';
import type { Io } from './io.ts';

const NAME = 'postlint.config.json';
const SCHEMA = 'node_modules/postlint/dist/schema.json';

const configText = ({ posts, author, network }: Answers, cwd: string): string =>
  `${JSON.stringify(
    {
      ...(existsSync(join(cwd, SCHEMA)) ? { $schema: `./${SCHEMA}` } : {}),
      extends: 'recommended',
      files: [posts],
      author,
      ...(network === null ? {} : { network }),
    },
    null,
    2,
  )}\n`;

/** Somebody else may have written one while the questions were asked. */
const writeConfig = async (path: string, text: string): Promise<void> => {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    throw usageError(`cannot write "${NAME}": ${reasonOf(error)}`);
  }
};

const NOBODY_TO_ASK =
  '"init" asks questions, and there is no terminal to answer at; "postlint init --yes" takes the usual answers';

/**
 * The command `init`: asks a little and writes a config, and a pre-commit hook where the user wants one.
 * Throws a usage error where there is a config already or nobody to ask.
 */
export const init = async ({ yes = false }: { readonly yes?: boolean }, io: Io): Promise<number> => {
  const cwd = io.cwd();
  const there = await configIn(cwd);
  if (there !== undefined) {
    throw usageError(`there is a config already, ${there}; edit it, or move it away to begin anew`);
  }
  if (!yes && !(io.stdin.isTTY && io.stdout.isTTY)) throw usageError(NOBODY_TO_ASK);
  const offer = hookFor(cwd);
  const hook = typeof offer === 'object' ? offer : undefined;
  const answers = yes ? usualAnswers(cwd) : await askAll(io, cwd, hook?.question);
  if (answers === undefined) throw usageError('stopped before the last answer; nothing was written');
  await writeConfig(join(cwd, NAME), configText(answers, cwd));
  io.stdout.write(`Wrote ${NAME}.\n`);
  if (answers.hook && hook) {
    await hook.add();
    io.stdout.write(`Added the hook to ${hook.name}.\n`);
  }
  io.stdout.write('\n"postlint" lints your posts now; "postlint rules" lists what it looks for.\n');
  const byHand = typeof offer === 'string' ? offer : offer?.hint;
  if (!answers.hook && byHand !== undefined) io.stdout.write(`\n${byHand}\n`);
  return 0;
};
