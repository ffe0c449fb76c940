/** The only home of cosmiconfig: which files are a config, and how each is read. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cosmiconfig } from 'cosmiconfig';
import { reasonOf } from '../engine/wording.ts';
import { configError, isConfigError } from './config-error.ts';
import { isRecord } from './plain.ts';
import { readJs, readTs } from './read-code.ts';
import { pathFrom } from './say.ts';
import { SEARCH_PLACES } from './search-places.ts';

/** How config files are read. */
export interface Reading {
  /** The folder messages name files from. */
  readonly cwd: string;
  /** False where configs, presets and rules that run code are refused. */
  readonly code: boolean;
}

const MAX_LENGTH = 1_000_000;

/** A read config in a box of its own, so that cosmiconfig neither follows its `$import` nor takes null for absent. */
export interface Boxed {
  readonly content: unknown;
}
type Read = (name: string, path: string, text: string) => Promise<unknown>;

// Each parser is loaded for the first file that needs it, and none where there is no such file.
const readJson: Read = async (name, _, text) => (await import('./read-json.ts')).readJson(name, text);
const readYaml: Read = async (name, _, text) => (await import('./read-yaml.ts')).readYaml(name, text);
const readJsonOrYaml: Read = (name, path, text) =>
  (/^\s*(\{|\/[/*])/.test(text) ? readJson : readYaml)(name, path, text);

const box =
  (cwd: string, read: Read) =>
  async (path: string, text: string): Promise<Boxed> => {
    const name = pathFrom(cwd, path);
    if (text.length > MAX_LENGTH) throw configError(name, 'too large for a config (over 1 MB)');
    try {
      return { content: await read(name, path, text.replace(/^\uFEFF/, '')) };
    } catch (error) {
      if (isConfigError(error)) throw error;
      // What no parse error names: ten thousand open brackets overflow the stack of a parser.
      throw configError(name, error instanceof RangeError ? 'nested too deeply' : reasonOf(error), error);
    }
  };

const packageJson = (cwd: string) => async (path: string, text: string) => {
  const { content } = await box(cwd, readJson)(path, text);
  return isRecord(content) && Object.hasOwn(content, 'postlint') ? { postlint: { content: content.postlint } } : {};
};

const refused = (name: string): Error =>
  configError(name, 'a config that runs code, which --no-config-code refuses; write it as JSON or YAML');

const refuse: Read = async (name) => {
  throw refused(name);
};

const loadersFor = ({ cwd, code }: Reading) => {
  const json = box(cwd, readJson);
  const yaml = box(cwd, readYaml);
  const js = box(cwd, code ? readJs : refuse);
  const ts = box(cwd, code ? readTs : refuse);
  return {
    '.json': (path: string, text: string) => (basename(path) === 'package.json' ? packageJson(cwd) : json)(path, text),
    '.jsonc': json,
    '.yaml': yaml,
    '.yml': yaml,
    '.js': js,
    '.mjs': js,
    '.cjs': js,
    '.ts': ts,
    '.mts': ts,
    '.cts': ts,
    noExt: box(cwd, readJsonOrYaml),
  };
};

export type Explorer = ReturnType<typeof cosmiconfig>;
export type Found = Awaited<ReturnType<Explorer['load']>>;

/** Where cosmiconfig looks for settings of its own and, as it does, runs them. */
const ITS_OWN = ['js', 'ts', 'cjs', 'mjs'].map((ending) => join('.config', `config.${ending}`));

/** A cosmiconfig that searches one folder and loads one file, naming files as a user in `cwd` would. */
export const openExplorer = async (reading: Reading): Promise<Explorer> => {
  const { cwd, code } = reading;
  const stray = code ? undefined : ITS_OWN.find((name) => existsSync(name));
  if (stray !== undefined) throw refused(stray);
  try {
    return cosmiconfig('postlint', {
      searchPlaces: [...SEARCH_PLACES],
      loaders: loadersFor(reading),
      searchStrategy: 'none',
      ignoreEmptySearchPlaces: false,
    });
  } catch (error) {
    // It reads its own settings from the package.json at hand, and says less of a broken one than we do.
    if (!(error instanceof Error && 'filepath' in error)) throw error;
    const path = String(error.filepath);
    await readJson(pathFrom(cwd, path), path, readFileSync(path, 'utf8'));
    throw configError(pathFrom(cwd, path), reasonOf(error), error);
  }
};
