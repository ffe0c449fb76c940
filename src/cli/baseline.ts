import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { baselineText, placeOfBaseline, readBaseline } from '../config/baseline-file.ts';
import { configError } from '../config/config-error.ts';
import { isLeftOut } from '../config/settings.ts';
import { applyBaseline, type Baseline, type KnownFindings, recordBaseline, renewed } from '../engine/baseline.ts';
import { count } from '../formatters/words.ts';
import type { Project } from '../project.ts';
import type { Problem } from '../types.ts';
import { complain } from './complaints.ts';
import { usageError } from './errors.ts';
import { writeText } from './file-output.ts';
import type { Io } from './io.ts';
import type { LintOptions } from './options.ts';
import type { UnusedDesk } from './unused.ts';

/** The baseline of a run, if it has one. */
export interface BaselineDesk extends Baseline {
  /** To be told of all that could not be read: what is known of such files stays known. */
  problem(problem: Problem): void;
  /** To be called after the last report: tells what is gone, or writes what was found. */
  finish(): Promise<void>;
}

const NONE: BaselineDesk = {
  hide: (report) => report,
  hideInQueue: (report) => report,
  problem: () => {},
  finish: async () => {},
};

type Options = Pick<LintOptions, 'updateBaseline' | 'queue'>;

/** What a run is about, for its baseline. */
interface Run {
  readonly project: Project;
  readonly options: Options;
  readonly io: Io;
  readonly unused: UnusedDesk;
}

const total = (known: KnownFindings): number =>
  [...known.values()].flat().reduce((sum, { count: times }) => sum + times, 0);

/** Rules that are there and did not run, so that nothing is known of what they would find. */
const restingRules = ({ project: { config, rules, queueRules }, options }: Run): ReadonlySet<string> => {
  const ids = [...rules, ...queueRules].map(({ id }) => id).filter((id) => isLeftOut(config.commandLine, id));
  return new Set([...ids, ...(options.queue ? [] : queueRules.map(({ id }) => id))]);
};

type Place = NonNullable<ReturnType<typeof placeOfBaseline>>;

/** Hides what is known, and in the end tells what is known and gone. */
const applied = (known: KnownFindings, { path, name, fileOf }: Place, run: Run): BaselineDesk => {
  const baseline = applyBaseline(known, fileOf);
  const resting = restingRules(run);
  const goneFrom = (files: KnownFindings): KnownFindings =>
    new Map([...files].map(([file, all]) => [file, all.filter(({ rule }) => !resting.has(rule))]));
  const finish = async (): Promise<void> => {
    const seen = baseline.gone();
    const deleted = [...known].filter(([file]) => !seen.has(file) && !existsSync(resolve(dirname(path), file)));
    const gone = goneFrom(new Map([...seen, ...deleted]));
    for (const [file, all] of gone) {
      for (const { rule, words, count: times } of all) {
        const message = `${file}: ${rule} on "${words}" is gone${times > 1 ? ` (${times} times)` : ''}`;
        run.unused.add({ path: name, message, used: false });
      }
    }
    const left = total(gone);
    if (left === 0) return;
    const are = left === 1 ? 'is' : 'are';
    complain(
      run.io,
      `${name}: ${count(left, 'known finding')} ${are} gone; --update-baseline takes ${left === 1 ? 'it' : 'them'} out`,
    );
  };
  return { ...baseline, problem: () => {}, finish };
};

/** Hides everything, and in the end writes it down. */
const recorded = (old: KnownFindings, { path, name, fileOf }: Place, run: Run): BaselineDesk => {
  const baseline = recordBaseline(fileOf);
  const resting = restingRules(run);
  const unread = new Set<string>();
  const finish = async (): Promise<void> => {
    const known = renewed(old, baseline.found(), {
      file: (file) => existsSync(resolve(dirname(path), file)),
      unread: (file) => unread.has(file),
      rule: (rule) => resting.has(rule),
    });
    await writeText(path, run.project.config.cwd, baselineText(known));
    const files = [...known.values()].filter((all) => all.length > 0).length;
    complain(run.io, `${name}: ${count(total(known), 'known finding')} in ${count(files, 'file')}`);
  };
  const problem = ({ path: of }: Problem): void => {
    if (of !== undefined) unread.add(fileOf(of));
  };
  return { ...baseline, problem, finish };
};

/** Reads the baseline that the config or the command line means. Throws where it is not there or cannot be used. */
export const openBaseline = (run: Run): BaselineDesk => {
  const { config } = run.project;
  const place = placeOfBaseline(config);
  const update = run.options.updateBaseline === true;
  if (place === undefined) {
    if (update) throw usageError('--no-baseline and --update-baseline do not go together');
    return NONE;
  }
  const known = readBaseline(place.path, place.name);
  if (update) return recorded(known ?? new Map(), place, run);
  if (known !== undefined) return applied(known, place, run);
  if (config.baseline !== null) throw configError(place.name, 'no such file; --update-baseline writes it');
  return NONE;
};
