/** Reports of earlier runs, so that posts that have not changed need not be linted again. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { serialize } from 'node:v8';
import { reasonOf } from '../engine/wording.ts';
import type { LintPost } from '../lint-post.ts';
import { type Project, postLinter } from '../project.ts';
import { answerWith, resultsOf } from '../threads/wire.ts';
import type { RawPost } from '../types.ts';
import { stampOf } from './cache-stamp.ts';
import { complain } from './complaints.ts';
import { usageError } from './errors.ts';
import { writeText } from './file-output.ts';
import type { Io } from './io.ts';

/** What begins the file, with the layout's own version. */
const MARK = 'postlint-cache-1';
/** Posts whose reports are kept; each takes about a kilobyte. */
const MOST = 50_000;
/** Posts of earlier runs that are kept beside those of this run. */
const MOST_EARLIER = 10_000;

/** The file in the working folder that is used where none is named. */
const USUAL = '.postlintcache';

/** A cache in use. */
export interface Cache {
  /** Lints posts that are not in the cache, and puts them there. */
  readonly lint: LintPost;
  /** Writes it for the next run. */
  save(): Promise<void>;
}

const sha1 = (data: string | Uint8Array): string => createHash('sha1').update(data).digest('base64url');

const keyOf = (raw: RawPost): string => sha1(serialize(raw));

/** The lines of a file by the key at their start; none where it is not there, not whole, or of other settings. */
const readEntries = (path: string, stamp: string): Map<string, string> => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return new Map();
  }
  const head = text.indexOf('\n') + 1;
  const body = text.slice(head);
  if (text.slice(0, head) !== `${MARK} ${stamp} ${sha1(body)}\n`) return new Map();
  return new Map(
    body
      .split('\n')
      .slice(0, -1)
      .map((line) => {
        const space = line.indexOf(' ');
        return [line.slice(0, space), line.slice(space + 1)];
      }),
  );
};

const textOf = (entries: ReadonlyMap<string, string>, stamp: string): string => {
  const body = [...entries].map(([key, answer]) => `${key} ${answer}\n`).join('');
  return `${MARK} ${stamp} ${sha1(body)}\n${body}`;
};

/** True of the file that is ours by its name, be it broken; a link of that name may lead to anything of anybody's. */
const isUsual = (path: string, name: string): boolean => name === USUAL && !lstatSync(path).isSymbolicLink();

/** Keeps what is there where it is no cache: a slip in its name must not cost a file. */
const refuseOthers = (path: string, name: string): void => {
  const start =
    existsSync(path) && statSync(path).isFile() ? readFileSync(path).subarray(0, MARK.length).toString() : '';
  if (start === '' || isUsual(path, name) || start.startsWith(MARK.slice(0, MARK.lastIndexOf('-')))) return;
  throw usageError(`"${name}" is there and is no cache of postlint; name another file`);
};

const saved = async (io: Io, name: string, entries: ReadonlyMap<string, string>, stamp: string): Promise<void> => {
  try {
    await mkdir(dirname(resolve(io.cwd(), name)), { recursive: true }).catch(() => {});
    await writeText(name, io.cwd(), textOf(entries, stamp));
  } catch (error) {
    complain(io, `nothing is kept for the next run: ${reasonOf(error)}`);
  }
};

/** Those of this run, and of the earlier ones the first that there is room for. */
const together = (seen: ReadonlyMap<string, string>, earlier: ReadonlyMap<string, string>): Map<string, string> => {
  const kept = new Map(seen);
  for (const [key, answer] of [...earlier].slice(0, MOST_EARLIER)) if (kept.size < MOST) kept.set(key, answer);
  return kept;
};

/**
 * Opens the cache of a file. What cannot be read, is not whole or was written under other settings or by another
 * version counts as empty. Throws a usage error where the file is something else.
 * @param name As seen from the working folder; `.postlintcache` where left out.
 */
export const openCache = async (project: Project, io: Io, name = USUAL): Promise<Cache> => {
  const path = resolve(io.cwd(), name);
  refuseOthers(path, name);
  const stamped = await stampOf(project);
  if ('refusal' in stamped) {
    complain(io, `no use of the cache: ${stamped.refusal}, where a change would go unseen`);
    return { lint: postLinter(project), save: async () => {} };
  }
  const { stamp } = stamped;
  const earlier = readEntries(path, stamp);
  const seen = new Map<string, string>();
  let linter: LintPost | undefined;
  let isNew = false;
  const lintNow = (raw: RawPost, key: string): ReturnType<LintPost> => {
    linter ??= postLinter(project);
    const results = [...linter(raw)];
    // What went wrong may go right the next time.
    const isWhole = results.every((result) => 'report' in result) && !project.watch.hasStopped();
    if (seen.size < MOST && isWhole) {
      seen.set(key, JSON.stringify(answerWith(results)));
      isNew = true;
    }
    return results;
  };
  return {
    lint: (raw) => {
      const key = keyOf(raw);
      const known = seen.get(key) ?? earlier.get(key);
      if (known === undefined) return lintNow(raw, key);
      seen.set(key, known);
      return resultsOf(raw, JSON.parse(known));
    },
    save: async () => {
      if (isNew) await saved(io, name, together(seen, earlier), stamp);
    },
  };
};
