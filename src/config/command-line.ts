import { resolve } from 'node:path';
import { show } from '../engine/wording.ts';
import type { Config, RuleChange } from './config.ts';
import { configError } from './config-error.ts';
import { asList, columnsOf } from './resolve-config.ts';
import { didYouMean } from './say.ts';
import { configSchema, LEVELS } from './schema.ts';
import { validate } from './validate.ts';

/** What the command line says over the config; values as typed, not yet checked. */
export interface CommandLine {
  /** Each `id: level`. */
  readonly rules?: readonly string[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly network?: string;
  /** From the folder the command runs in; false for none. */
  readonly baseline?: string | false;
  readonly failOn?: string;
  readonly minScore?: number;
  readonly maxWarnings?: number;
  readonly format?: string | readonly string[];
  /** Each `role=Column`, or several of them with commas between. */
  readonly map?: readonly string[];
  /** False where ignored files are to be read too. */
  readonly ignore?: boolean;
}

const FLAGS: Readonly<Record<string, string>> = {
  network: '--network',
  baseline: '--baseline',
  failOn: '--fail-on',
  minScore: '--min-score',
  maxWarnings: '--max-warnings',
  format: '--format',
  columns: '--map',
};

const ruleProblem = (given: string, level: string | undefined): string => {
  if (level === undefined) return `--rule: ${show(given)} is not "id: level", such as "self-talk-ratio: off"`;
  return `--rule: ${show(level)} is not one of ${LEVELS.join(', ')}${didYouMean(level, LEVELS)}`;
};

const parseRule = (given: string): readonly [string, RuleChange] | { readonly problem: string } => {
  const [, id, level] = /^\s*([^\s:]+)\s*:\s*(.*?)\s*$/.exec(given) ?? [];
  const severity = LEVELS.find((known) => known === level);
  if (id === undefined || severity === undefined) return { problem: ruleProblem(given, level) };
  return [id, { severity, options: {} }];
};

/** `text=Copy,network=Channel` as an object; a name may hold a comma where no `role=` follows it. */
const parseMap = (given: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    given
      .flatMap((text) => text.split(/,(?=\s*\w+\s*=)/))
      .map((pair) => {
        const at = pair.indexOf('=');
        return at < 0 ? [pair.trim(), ''] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      }),
  );

const isPair = <T>(value: readonly [string, T] | { readonly problem: string }): value is readonly [string, T] =>
  !('problem' in value);

/** The config with the command line's word over the file's. Throws a `configError` that names the flags. */
export const withCommandLine = (
  config: Config,
  { rules = [], only = [], skip = [], map = [], ignore = true, baseline, ...rest }: CommandLine,
): Config => {
  const parsed = rules.map(parseRule);
  const columns = map.length === 0 ? undefined : parseMap(map);
  const given = Object.entries({ ...rest, columns, baseline: baseline === false ? undefined : baseline }).filter(
    ([, value]) => value !== undefined,
  );
  const checked = validate(configSchema, Object.fromEntries(given));
  const problems = [
    ...parsed.flatMap((rule) => ('problem' in rule ? [rule.problem] : [])),
    ...('problems' in checked ? checked.problems : []).map((problem) =>
      problem.replace(/^\w+/, (key) => FLAGS[key] ?? key),
    ),
  ];
  if ('problems' in checked || problems.length > 0) throw configError('command line', problems);
  const { network, failOn, minScore, maxWarnings, format, columns: mapped, baseline: file } = checked.value;
  return {
    ...config,
    network: network ?? config.network,
    baseline: baseline === false ? false : file === undefined ? config.baseline : resolve(config.cwd, file),
    failOn: failOn ?? config.failOn,
    minScore: minScore ?? config.minScore,
    maxWarnings: maxWarnings ?? config.maxWarnings,
    formats: format === undefined ? config.formats : asList(format),
    columns: { ...config.columns, ...columnsOf(mapped) },
    ...(ignore ? {} : { ignores: [], ignoreFiles: false }),
    commandLine: { rules: new Map(parsed.filter(isPair)), only, skip },
  };
};
