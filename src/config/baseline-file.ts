/** The file that holds a baseline: one finding a line and sorted, so that a diff shows what came and went. */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import type { KnownFinding, KnownFindings } from '../engine/baseline.ts';
import { codeOf, NOT_ALLOWED, show } from '../engine/wording.ts';
import type { Config } from './config.ts';
import { configError, isConfigError } from './config-error.ts';
import { isRecord } from './plain.ts';
import { readJson } from './read-json.ts';
import { pathFrom } from './say.ts';
import { check } from './validate.ts';

const VERSION = 1;

const count = 'a whole number, 1 or more';

const baselineSchema = v.object({
  files: v.pipe(
    v.unknown(),
    v.check(isRecord, 'an object'),
    v.record(
      v.string(),
      v.array(
        v.object({
          rule: v.string('a rule id'),
          words: v.string('a text'),
          fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, '16 hexadecimal digits')),
          count: v.pipe(v.number(count), v.integer(count), v.minValue(1, count)),
        }),
        'a list',
      ),
    ),
  ),
});

const WAY_OUT = 'mend it, or move it away and write a new one with --update-baseline';

const REFUSALS: Readonly<Record<string, string>> = {
  EISDIR: 'a folder, not a baseline',
  EACCES: NOT_ALLOWED,
};

/** The text of the file; undefined where there is none. */
const textOf = (path: string, name: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return undefined;
    throw configError(name, REFUSALS[code] ?? `cannot be read (${code})`, error);
  }
};

/** The place of a fault, which JSON.parse tells in words that change from Node to Node. */
const faultOf = (text: string, name: string): string => {
  try {
    readJson(name, text);
  } catch (error) {
    if (isConfigError(error)) return error.message.slice(name.length);
  }
  return ': not valid JSON';
};

const parse = (text: string, name: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const [, place = '', fault = ''] = /^((?::\d+)*): (.*)$/s.exec(faultOf(text, name)) ?? [];
    throw configError(`${name}${place}`, `${fault}; ${WAY_OUT}`, error);
  }
};

const versionOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;

const DEFAULT = '.postlint-baseline.json';

/** Where a baseline is, and what it is called. */
export interface BaselinePlace {
  /** Absolute. */
  readonly path: string;
  /** As messages name it. */
  readonly name: string;
  /** A file as the baseline names it: from its own folder. */
  readonly fileOf: (path: string) => string;
}

/** Where the baseline of a config is or would be; undefined where it wants none. */
export const placeOfBaseline = ({ baseline, dir, cwd }: Config): BaselinePlace | undefined => {
  if (baseline === false) return undefined;
  const path = baseline ?? join(dir, DEFAULT);
  return { path, name: pathFrom(cwd, path), fileOf: (file) => pathFrom(dirname(path), resolve(cwd, file)) };
};

/** What a baseline knows; undefined where there is no such file. Throws a `configError` for any other file, which stays as it is. */
export const readBaseline = (path: string, name: string): KnownFindings | undefined => {
  const text = textOf(path, name);
  if (text === undefined) return undefined;
  const value = parse(text, name);
  const version = versionOf(value);
  if (version === undefined) throw configError(name, `not a baseline, as it has no version; ${WAY_OUT}`);
  if (version !== VERSION) {
    const way = 'use the postlint that wrote it, or move it away and write a new one with --update-baseline';
    throw configError(
      name,
      `a baseline of version ${show(version)}, and this postlint reads version ${VERSION}; ${way}`,
    );
  }
  const checked = check(baselineSchema, value);
  if ('problems' in checked) throw configError(name, `${checked.problems[0]}; ${WAY_OUT}`);
  return new Map(Object.entries(checked.value.files));
};

const entry = ({ rule, words, fingerprint, count: times }: KnownFinding): string =>
  `      ${JSON.stringify({ rule, words, fingerprint, count: times })}`;

/** A baseline as its file holds it; files without findings are left out. */
export const baselineText = (known: KnownFindings): string => {
  const files = [...known]
    .filter(([, all]) => all.length > 0)
    .map(([file, all]) => `    ${JSON.stringify(file)}: [\n${all.map(entry).join(',\n')}\n    ]`);
  const body = files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n  }`;
  return `{\n  "version": ${VERSION},\n  "files": ${body}\n}\n`;
};
