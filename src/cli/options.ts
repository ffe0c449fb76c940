import { InvalidArgumentError, Option } from 'commander';
import { FORMATTERS } from '../types.ts';
import { COLOR_CHOICES, type ColorChoice } from './color.ts';

/** What every command takes. */
export interface ConfigOptions {
  /** A file, false for none at all, undefined to look for one. */
  readonly config?: string | false;
  /** False where configs, presets and rules that run code are refused. */
  readonly configCode?: boolean;
  readonly color?: ColorChoice;
}

/** As typed; `src/config` checks names and levels. */
export interface LintOptions extends ConfigOptions {
  readonly stdinFilename?: string;
  readonly stdinFilePath?: string;
  readonly stdinFilepath?: string;
  readonly printConfig?: string | true;
  readonly format?: readonly string[];
  readonly rule?: readonly string[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly network?: string;
  readonly failOn?: string;
  readonly minScore?: number;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly strengths: boolean;
  readonly explainScore?: boolean;
  readonly statistics?: boolean;
  readonly map?: readonly string[];
  readonly queue: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly ignore: boolean;
  readonly staged?: boolean;
  readonly changed?: boolean;
  readonly since?: string;
  readonly watch?: boolean;
  readonly threads?: number | 'auto';
  readonly baseline?: string | false;
  readonly updateBaseline?: boolean;
  readonly reportUnused?: boolean;
}

const again = (text: string, before: unknown): readonly string[] => [...((before ?? []) as readonly string[]), text];

const wholeNumber =
  (max: number, wanted: string) =>
  (given: string): number => {
    const value = Number(given);
    if (/^\d+$/.test(given) && value <= max) return value;
    throw new InvalidArgumentError(`It must be a whole number ${wanted}.`);
  };

/** More than any machine gains from. */
const MOST_THREADS = 64;

const threads = (given: string): number | 'auto' => {
  if (given === 'auto') return given;
  if (/^[1-9]\d*$/.test(given) && Number(given) <= MOST_THREADS) return Number(given);
  throw new InvalidArgumentError(`It must be auto, or a whole number from 1 to ${MOST_THREADS}.`);
};

const option = (flags: string, description?: string): Option => new Option(flags, description);

const colorOptions = (): readonly Option[] => [
  option('--color <when>', 'colour the output or not; auto asks the terminal').choices(COLOR_CHOICES),
  option('--no-color', 'the same as --color never'),
];

const configOnly = (): readonly Option[] => [
  option('-c, --config <file>', 'settings to use, instead of looking for them from here upwards'),
  option('--no-config', 'use no settings file at all'),
  option('--no-config-code', 'refuse settings, presets and rules that run code, such as those of a stranger'),
];

/** The options every command has. */
export const sharedOptions = (): readonly Option[] => [...configOnly(), ...colorOptions()];

/** The options of linting, in the order the help shows them. */
export const lintOptions = (): readonly Option[] => [
  option('--stdin-filename <name>', 'lint standard input as if it were this file'),
  option('--stdin-file-path <name>').hideHelp(),
  option('--stdin-filepath <name>').hideHelp(),
  ...configOnly(),
  option('--print-config [file]', 'show the settings that hold (for this file) and stop'),
  option(
    '-f, --format <name[=file]>',
    `${FORMATTERS.join(', ')}, and where to; pretty to the screen where nothing is said; may be repeated`,
  ).argParser(again),
  option('--rule <id: level>', 'set a rule to off, info, warning or error; may be repeated').argParser(again),
  option('--only <id>', 'run this rule alone; may be repeated').argParser(again),
  option('--skip <id>', 'leave this rule out; may be repeated').argParser(again),
  option('--network <name>', 'treat every post as one for this network, whatever it says itself'),
  option('--fail-on <level>', 'exit with 1 from this on: error (the default), warning, info or never'),
  option('--min-score <n>', 'exit with 1 where a post scores below n (0-100)').argParser(
    wholeNumber(100, 'from 0 to 100'),
  ),
  option('--max-warnings <n>', 'exit with 1 where there are more warnings than n').argParser(
    wholeNumber(Number.MAX_SAFE_INTEGER, 'of at least 0'),
  ),
  option(
    '--baseline <file>',
    'the file of known findings; .postlint-baseline.json beside the config where it is there',
  ),
  option('--no-baseline', 'show known findings too'),
  option('--update-baseline', 'write down all there is now as known, so that only new findings fail'),
  option('--report-unused', 'exit with 1 where a suppression, or a known finding, has nothing left to hide'),
  option('--quiet', 'print errors only; the rest still counts'),
  option('--no-strengths', 'leave out the praise'),
  option('--explain-score', 'show how each score is made up'),
  option('--statistics', 'end with a table: findings by rule, posts by band'),
  option(
    '--map <role=column>',
    'which column or key holds the text, network, time …: text=Copy,network=Channel',
  ).argParser(again),
  option('--no-queue', 'look at posts one by one only, not at the queue they stand in'),
  option('--no-ignore', 'read ignored files too: .gitignore, .postlintignore and "ignores" do not count'),
  option('--staged', 'lint what is staged in git, as it is in the index').conflicts(['changed', 'since']),
  option('--changed', "lint what changed since the branch left the remote's main branch, new files included"),
  option('--since <ref>', 'the same since it left this branch, tag or commit'),
  option('--watch', 'lint again what changes, until Ctrl-C').conflicts(['staged', 'changed', 'since']),
  option('--threads <n>', 'share the posts out among n threads; auto (the default) does where it pays').argParser(
    threads,
  ),
  option('--cache', 'keep reports in .postlintcache, and lint only posts that are new or changed'),
  option('--cache-location <file>', 'keep them in this file instead'),
  ...colorOptions(),
];
