import type { Command, Option } from 'commander';
import { FORMATTERS, NETWORKS, ROLES } from '../types.ts';
import { commandNames } from './command-names.ts';
import { complaints } from './complaints.ts';
import type { Io } from './io.ts';
import { printTo } from './output.ts';
import { FILES, SHELLS } from './shells.ts';

type Words = (io: Io, program: Command) => readonly string[] | Promise<readonly string[]>;

const files: Words = () => [FILES];
const commands: Words = (_, program) => commandNames(program);

/** A broken config must not cost the rules that come with postlint. */
const ruleIds: Words = async (io) => {
  const { projectFor } = await import('./project.ts');
  const { everyRule } = await import('../project.ts');
  const quiet: Io = { ...io, stderr: { write: () => true }, cwd: () => io.cwd() };
  const open = (config?: false) => projectFor(config === false ? { config } : {}, quiet, complaints(quiet));
  return everyRule(await open().catch(() => open(false))).map(({ id }) => id);
};

const levels: Words = async () => (await import('../config/schema.ts')).FAIL_LEVELS;

/** What may stand after each option that takes a value, by its name in the parsed options; nothing where it is any number or name. */
const VALUES: Readonly<Record<string, Words>> = {
  config: files,
  baseline: files,
  cacheLocation: files,
  printConfig: files,
  stdinFilename: files,
  format: () => FORMATTERS,
  rule: ruleIds,
  only: ruleIds,
  skip: ruleIds,
  network: () => NETWORKS,
  failOn: levels,
  map: () => ROLES.map((role) => `${role}=`),
  threads: () => ['auto'],
};

/** What may stand where a command takes an argument; files where it is not named here. */
const ARGUMENTS: Readonly<Record<string, Words>> = {
  explain: ruleIds,
  help: commands,
  completions: () => Object.keys(SHELLS),
  init: () => [],
  rules: () => [],
};

/** The words after the program's name up to the one at the cursor, those that bash parts at `=` in one piece again. */
const joined = (typed: readonly string[]): { readonly words: readonly string[]; readonly parted: boolean } => {
  const words: string[] = [];
  let parted = false;
  for (const word of typed) {
    const last = words.at(-1) ?? '';
    parted = word === '=' || (parted && last.endsWith('=') && last.startsWith('--'));
    if (parted) words.push(`${words.pop() ?? ''}${word}`);
    else words.push(word);
  }
  return { words, parted };
};

const takesValue = ({ required, optional }: Option): boolean => required || optional;

const valuesOf = (option: Option, io: Io, program: Command): ReturnType<Words> =>
  option.argChoices ?? VALUES[option.attributeName()]?.(io, program) ?? [];

const starting = (words: readonly string[], with_: string): readonly string[] =>
  words.filter((word) => word === FILES || word.startsWith(with_));

/** The words that may stand at the cursor, which is at the end of the last word typed; `FILES` where file names may too. */
const wordsAt = async (typed: readonly string[], io: Io, program: Command): Promise<readonly string[]> => {
  const { words, parted } = joined(typed);
  const current = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const command = program.commands.find((each) => each.name() === before[0]);
  const options = (command ?? program).options.filter((option) => !option.hidden);
  const named = (name: string | undefined): Option | undefined =>
    options.find(({ long, short }) => name !== undefined && (name === long || name === short));

  const [name = '', value] = current.startsWith('--') ? current.split(/=(.*)/s) : [];
  const inside = value === undefined ? undefined : named(name);
  if (inside && takesValue(inside)) {
    const found = starting(await valuesOf(inside, io, program), value ?? '');
    return parted ? found : found.map((word) => (word === FILES ? word : `${name}=${word}`));
  }
  const last = named(before.at(-1));
  if (last?.required) return starting(await valuesOf(last, io, program), current);
  if (current.startsWith('-')) return starting([...options.flatMap(({ long }) => long ?? []), '--help'], current);
  if (command) return starting(await (ARGUMENTS[command.name()] ?? files)(io, program), current);
  return starting([...(before.length === 0 ? await commands(io, program) : []), FILES], current);
};

/** The hidden command `complete`, for the scripts of `completions`: one word a line. */
export const complete = async (typed: readonly string[], io: Io, program: Command): Promise<number> => {
  const out = printTo(io.stdout);
  await out.write((await wordsAt(typed, io, program)).map((word) => `${word}\n`).join(''));
  await out.finish();
  return 0;
};
