import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { serialize } from 'node:v8';
import packageJson from '../../package.json' with { type: 'json' };
import type { Config } from '../config/config.ts';
import { pathFrom } from '../config/say.ts';
import { SCORE_MODEL } from '../engine/score.ts';
import type { Project } from '../project.ts';

/** Digest of all sources, written into the bundle; not defined when the sources run as they are. */
declare const BUILD: string | undefined;

/** What a report depends on besides its post; or why that cannot be told, so that nothing may be kept. */
export type Stamp = { readonly stamp: string } | { readonly refusal: string };

/** Settings that decide what becomes of reports and not what is in them. */
const withoutBearing = (config: Config): Config => ({
  ...config,
  files: [],
  queues: [],
  formats: [],
  baseline: null,
  failOn: 'error',
  minScore: null,
  maxWarnings: null,
});

const IMPORT = /\b(?:from|import|require)\b\s*\(?\s*(['"`])([^'"`]*)\1/g;

/** What needs no import to see more than the post. */
const WORLD = /\bprocess\??\.\w+|\bfetch(?=\()/;

/** Node's own modules that see nothing but what they are handed. */
const BLIND: ReadonlySet<string> = new Set(
  ['assert', 'buffer', 'crypto', 'events', 'path', 'punycode', 'querystring', 'string_decoder', 'url', 'util'].map(
    (name) => `node:${name}`,
  ),
);

const isBlind = (name: string): boolean =>
  name === 'postlint' || name.startsWith('postlint/') || BLIND.has(name.replace(/(?<=^node:\w+)\/.*/, ''));

/** What leads a rule out of its folder, where a change would go unseen; undefined where nothing does. */
const strayIn = (code: string, depth: number): string | undefined => {
  for (const [, , name = ''] of code.matchAll(IMPORT)) {
    const up = name.split('/').filter((part) => part === '..').length;
    if (!isBlind(name) && (!name.startsWith('.') || up > depth)) return `imports "${name}"`;
  }
  const [used] = WORLD.exec(code) ?? [];
  return used === undefined ? undefined : `uses ${used}`;
};

/** The files of a folder, deep down too, but for installed packages; links count as what they lead to. */
const filesIn = async (folder: string): Promise<readonly string[]> => {
  // A folder that is not there has been told of.
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !relative(folder, path).split(sep).includes('node_modules'))
    .sort();
};

const isCode = (path: string): boolean => /^\.[cm]?[jt]s$/.test(extname(path));

/** All files of the folders with rules of the user's own, deep down too, as rules may share code. */
const foldersDigest = async ({ rulesDirs, cwd }: Config): Promise<Stamp> => {
  const digest = createHash('sha1');
  for (const folder of rulesDirs) {
    for (const path of await filesIn(folder)) {
      const content = await readFile(path).catch(() => undefined);
      if (content === undefined) return { refusal: `${pathFrom(cwd, path)} leads to a folder or to nothing` };
      const inside = relative(folder, path).split(sep);
      const stray = isCode(path) ? strayIn(content.toString(), inside.length - 1) : undefined;
      if (stray !== undefined) return { refusal: `${pathFrom(cwd, path)} ${stray}` };
      digest.update(`${inside.join('/')}\0${content.length}\0`).update(content);
    }
  }
  return { stamp: digest.digest('hex') };
};

/** Everything that reports depend on besides their posts: version, weights, settings, the user's own rules. */
export const stampOf = async ({ config, rules }: Project): Promise<Stamp> => {
  if (config.plugins.length > 0) return { refusal: `${config.name} has plugins` };
  const own = await foldersDigest(config);
  if ('refusal' in own) return own;
  const parts = [
    packageJson.version,
    typeof BUILD === 'string' ? BUILD : '',
    SCORE_MODEL,
    process.versions.unicode,
    own.stamp,
    rules
      .filter(({ from }) => from !== 'postlint')
      .map(({ id, from, rule }) => [id, from, JSON.stringify(rule), String(rule.check)]),
    withoutBearing(config),
  ];
  return { stamp: createHash('sha1').update(serialize(parts)).digest('hex') };
};
