/**
 * `npm run bench [-- --peers]`: whole-process times as ratios to a bare `node -e 0` of the same run, since machines
 * differ and are noisy, and peak memory. `--peers` adds write-good, alex and textlint, installed into a scratch folder.
 * `npm run bench -- --million` looks at long queues and at nothing else.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { file, PATHOLOGICAL, phraseRules, post, rows } from './inputs.ts';
import { million } from './million.ts';
import { peers } from './peers.ts';

const ROUNDS = 9;
const MORE_RULES = 100;
const scratch = mkdtempSync(join(tmpdir(), 'postlint-bench-'));

type Args = readonly string[];
interface Figures {
  readonly ms: number;
  readonly ratio: number;
}

const root = process.cwd();
const bin = join(root, 'bin/postlint.js');
const peak = join(root, 'test/bench/peak.mjs');

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds from start to exit. */
const time = (args: Args): number => {
  const start = process.hrtime.bigint();
  const { error, status } = spawnSync(process.execPath, [...args], { cwd: scratch, stdio: 'ignore' });
  if (error || status === null) throw error ?? new Error(`${args.join(' ')} was killed`);
  return Number(process.hrtime.bigint() - start) / 1e6;
};

const memory = (args: Args): number => {
  const { output } = spawnSync(process.execPath, ['--import', peak, ...args], {
    cwd: scratch,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return Number(output[3]) / 1024;
};

/** Medians over rounds in which every case is timed right after the floor. */
const measure = (args: Args, rounds = ROUNDS): Figures => {
  const ratios: number[] = [];
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const floor = time(['-e', '0']);
    const own = time(args);
    times.push(own);
    ratios.push(own / floor);
  }
  return { ms: median(times), ratio: median(ratios) };
};

const line = (name: string, { ms, ratio }: Figures, args: Args, more = ''): void =>
  console.log(
    `${name.padEnd(34)} ${ratio.toFixed(2).padStart(7)} × ${ms.toFixed(0).padStart(7)} ms ${memory(args).toFixed(0).padStart(5)} MB  ${more}`,
  );

const ours = (...args: string[]): Args => [bin, ...args, '--no-config'];
const report = (name: string, args: Args, { rounds = ROUNDS, posts = 0 } = {}): Figures => {
  const figures = measure(args, rounds);
  const floor = figures.ms / figures.ratio;
  line(
    name,
    figures,
    args,
    posts
      ? `${Math.round((posts * 1000) / figures.ms)} posts/s whole process, ${Math.round((posts * 1000) / (figures.ms - floor))} without the floor`
      : '',
  );
  return figures;
};

if (process.argv.includes('--million')) {
  await million(bin, peak, scratch);
  rmSync(scratch, { recursive: true, force: true });
  process.exit();
}
console.log(`${'case'.padEnd(34)}   ratio to node -e 0 · median · peak memory`);
report('node -e 0', ['-e', '0']);
report('--version', [bin, '--version']);
report('--help', [bin, '--help']);
const one = file(scratch, 'one.txt', post(3).padEnd(280, ' So it goes.').slice(0, 280));
report('one 280-character post', ours(one));
const ten = report(
  '10,000 posts, JSONL',
  ours(file(scratch, 'ten.jsonl', rows(10_000)), '-f', 'ndjson', '--threads', '1'),
  {
    rounds: 3,
    posts: 10_000,
  },
);
const tenMore = measure(
  [bin, join(scratch, 'ten.jsonl'), '-f', 'ndjson', '--threads', '1', '-c', phraseRules(scratch, MORE_RULES)],
  3,
);
console.log(
  `${`${MORE_RULES} more phrase rules`.padEnd(34)} ${(tenMore.ms / ten.ms).toFixed(2).padStart(7)} × the time of 10,000 posts without`,
);
const many = file(scratch, 'forty.jsonl', rows(40_000));
const [forty, shared] = ['1', '2'].map((threads) =>
  report(`40,000 posts, 10 MB, --threads ${threads}`, ours(many, '-f', 'ndjson', '--threads', threads), {
    rounds: 1,
    posts: 40_000,
  }),
);
if (forty && shared) {
  console.log(`${'four times the posts'.padEnd(34)} ${(forty.ms / ten.ms).toFixed(2).padStart(7)} × the time`);
  console.log(`${'two threads for one'.padEnd(34)} ${(shared.ms / forty.ms).toFixed(2).padStart(7)} × the time`);
}
for (const [name, text] of Object.entries(PATHOLOGICAL)) {
  const half = measure(ours(file(scratch, 'half.txt', text.slice(0, text.length / 2)), '-f', 'json'), 1);
  const path = file(scratch, 'whole.txt', text);
  const whole = measure(ours(path, '-f', 'json'), 1);
  line(
    `100 KB of ${name}`,
    whole,
    ours(path, '-f', 'json'),
    `${(whole.ms / half.ms).toFixed(2)} × the time of half of it`,
  );
}
if (process.argv.includes('--peers'))
  for (const { name, args } of peers(scratch, one)) report(`${name}, one post`, args, { rounds: 3 });
rmSync(scratch, { recursive: true, force: true });
