import { resolve } from 'node:path';
import { type GitPlace, git, gitError, rootOf } from './git.ts';

/** A file that differs from what it is compared with, and is there. */
interface Change {
  /** Absolute. */
  readonly path: string;
  /** Id of its content in the index; zeros or nothing where only the work tree has it. */
  readonly blob: string;
}

export interface Changes {
  /** Root of the work tree, absolute. */
  readonly root: string;
  readonly changes: readonly Change[];
}

/** Renames are told as a file gone and a file new, so that every entry has one path. */
const RAW = '-c diff.relative=false diff --raw -z --no-abbrev --no-renames --no-ext-diff --no-textconv --diff-filter=d';
const HOW = [...RAW.split(' '), '--ignore-submodules=all'];

/** Links and submodules hold no text of their own. */
const REGULAR = /^100/;

/** What `git diff --raw -z` prints, `:old new old-id new-id status` and a path in turn, for regular files. */
const parse = (printed: string, root: string): readonly Change[] => {
  const fields = printed.split('\0');
  return fields.flatMap((field, index) => {
    const [, mode = '', , blob = ''] = index % 2 === 0 ? field.split(' ') : [];
    const path = fields[index + 1];
    return path !== undefined && REGULAR.test(mode) ? [{ path: resolve(root, path), blob }] : [];
  });
};

/** What the next commit would change, as it stands in the index. */
export const stagedChanges = async (place: GitPlace): Promise<Changes> => {
  const root = await rootOf(place);
  return { root, changes: parse(await git([...HOW, '--cached', '--'], { ...place, cwd: root }), root) };
};

const commitOf = async (name: string, place: GitPlace): Promise<string | undefined> => {
  const printed = await git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], place).catch(() => '');
  return printed.trim() || undefined;
};

/** What `--changed` compares with where nobody says: the main branch of the remote, the branch's own upstream, the last commit. */
const USUAL = ['origin/HEAD', '@{upstream}', 'HEAD'];

const MORE = '(in a GitHub workflow, give actions/checkout "fetch-depth: 0")';

/** The commit that the work since `since` began from; undefined where there is no commit yet. */
const startOf = async (since: string | undefined, place: GitPlace): Promise<string | undefined> => {
  if (since?.startsWith('-') || since === '') throw gitError(`--since: "${since}" names no branch, tag or commit`);
  for (const name of since === undefined ? USUAL : [since]) {
    const commit = await commitOf(name, place);
    if (commit === undefined && since !== undefined)
      throw gitError(`--since: there is no commit "${since}" here; check the name, or fetch it first ${MORE}`);
    const base = commit && (await git(['merge-base', commit, 'HEAD'], place).catch(() => ''));
    if (base) return base.trim();
    if (since !== undefined)
      throw gitError(`--since: this clone does not reach back to where "${since}" and HEAD part; fetch more ${MORE}`);
  }
  return undefined;
};

/** What the work tree changed since its branch left `since`, new files that git does not know yet included. */
export const changesSince = async (since: string | undefined, place: GitPlace): Promise<Changes> => {
  const root = await rootOf(place);
  const here = { ...place, cwd: root };
  const base = (await startOf(since, here)) ?? (await git(['hash-object', '-t', 'tree', '--stdin'], here)).trim();
  const tracked = parse(await git([...HOW, base, '--'], here), root);
  const untracked = await git(['ls-files', '-z', '--others', '--exclude-standard', '--'], here);
  // A folder among them is a repository of its own.
  const files = untracked.split('\0').filter((path) => path !== '' && !path.endsWith('/'));
  return { root, changes: [...tracked, ...files.map((path) => ({ path: resolve(root, path), blob: '' }))] };
};
