/**
 * `npm run eval [-- COMMAND] [--data DIR]`: measures the rules and the score on labelled posts, which lie
 * outside the repository and stay there.
 */
import { join } from 'node:path';
import { argv, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { builtinRules } from '../../src/engine/load-rules.ts';
import { calibrate } from './calibrate.ts';
import { DATA, readRows, root } from './data.ts';
import { type Bench, type Examined, examine, openBench, problemsOf } from './examine.ts';
import { measure } from './measure.ts';
import { misses } from './misses.ts';
import { queueTable, readQueues } from './queues.ts';
import { ruleTables } from './rules.ts';
import { sample } from './sample.ts';
import { stretches } from './stretch.ts';
import { train } from './train.ts';
import { transfer } from './transfer.ts';
import { writeWeights } from './write-weights.ts';

const HELP = `npm run eval                    how well the score ranks, against its targets; fitted on one set, on the others
npm run eval -- rules           how often each rule fires on each side and in the queues
npm run eval -- sample RULE     random firings with the words marked   [--set S] [--n 40] [--seed K]
npm run eval -- misses SET      rows on the wrong side and why         [--n 30]
npm run eval -- calibrate       fitted weights and what they change    [--write]
npm run eval -- train           what is learned from drafts, on drafts held out    [--write]
Everywhere: --data DIR (default ${DATA}), and --stripped or --raw for the text that is looked at`;

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: {
    data: { type: 'string', default: DATA },
    set: { type: 'string' },
    n: { type: 'string' },
    seed: { type: 'string' },
    stripped: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    raw: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const viewOr = (standard: 'raw' | 'stripped') => (values.raw ? 'raw' : values.stripped ? 'stripped' : standard);
const numberOf = (option: string, given: string | undefined, standard: number): number => {
  const number = Number(given ?? standard);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new Error(`--${option} must be a whole number, not "${given}"`);
};

type Command = (bench: Bench, rows: readonly Examined[], target: string) => Promise<string> | string;

const COMMANDS: Readonly<Record<string, Command>> = {
  measure: ({ rules }, rows) => [measure(rows), stretches(rows), transfer(rules, rows)].join('\n\n'),
  rules: async (bench, rows) => {
    const queues = await readQueues(join(values.data, '../queues'), bench);
    return `${ruleTables(bench.rules, rows, viewOr('raw'))}\n\n${queueTable(bench.rules, queues)}`;
  },
  sample: (bench, rows, rule) => {
    const count = numberOf('n', values.n, 40);
    return sample(bench, rows, {
      rule,
      view: viewOr('raw'),
      set: values.set,
      count,
      seed: numberOf('seed', values.seed, 1),
    });
  },
  calibrate: ({ rules }, rows) => {
    const { text, weights, faults } = calibrate(rules, rows, viewOr('stripped'));
    if (!values.write) return text;
    if (faults.length > 0) throw new Error(`${text}\n\nnothing was written`);
    const written = writeWeights(root, rules, weights);
    return `${text}\n\n${written.length} rule files written. Now raise SCORE_MODEL in src/engine/score.ts and run npm run docs.`;
  },
  misses: (_, rows, set) => misses(set, rows, numberOf('n', values.n, 30), viewOr('stripped')),
};

const run = async (): Promise<string> => {
  const [name = 'measure', target = ''] = positionals;
  if (name === 'train') return train(await builtinRules(), values.write);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Error(`no command "${name}"\n${HELP}`);
  const bench = await openBench();
  const rows = examine(readRows(values.data), bench);
  for (const problem of problemsOf(rows)) stderr.write(`${problem}\n`);
  return command(bench, rows, target);
};

try {
  stdout.write(`${values.help ? HELP : await run()}\n`);
} catch (error) {
  stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
