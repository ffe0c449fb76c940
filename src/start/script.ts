/** Runs a script of the built program with the code that V8 made of it in an earlier process. */
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { Script } from 'node:vm';

const codeIn = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

/** In one step, as other processes may be reading; where the folder belongs to somebody else, nothing is kept. */
const write = (path: string, code: () => Buffer): void => {
  const draft = `${path}.${process.pid}`;
  try {
    const file = openSync(draft, 'wx');
    try {
      writeSync(file, code());
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
  }
};

/** A script that ran. */
export interface Ran {
  /** What it has put into `module.exports`. */
  readonly exports: unknown;
  /**
   * Writes next to the script the code of every function called by then. Undefined where there is some already, even
   * if V8 cannot use it: that is so under other flags, and two such processes in turn would only write.
   */
  readonly keep?: () => void;
}

/**
 * Runs a CommonJS script, reading it as ASCII.
 * @param path Its file.
 * @param build Tells it from what was there before, as V8 tells scripts by their lengths alone.
 * @param given What it finds by name besides `module` and `exports`.
 * @throws what the script throws, and what Node throws where it is not there.
 */
export const runScript = (path: string, build: string, given: Readonly<Record<string, unknown>>): Ran => {
  const source = `(function (module, exports, ${Object.keys(given).join(', ')}) {${readFileSync(path, 'latin1')}\n})`;
  // V8 takes no code of another version, or made for another machine.
  const code = `${path}.${build}-${process.version}-${process.arch}.code`;
  const cachedData = codeIn(code);
  const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, ...Object.values(given));
  const { exports } = module;
  if (cachedData) return { exports };
  return { exports, keep: () => write(code, () => script.createCachedData()) };
};
