import type { Scope } from '../git/scope.ts';
import type { Io } from './io.ts';
import type { LintOptions } from './options.ts';

/** The files that the options keep a run to; undefined where they do not. Throws a `GitError` where git cannot tell. */
export const scopeOf = async (
  { staged, changed, since }: Pick<LintOptions, 'staged' | 'changed' | 'since'>,
  io: Io,
): Promise<Scope | undefined> => {
  if (!staged && !changed && since === undefined) return undefined;
  const { stagedScope, changedScope } = await import('../git/scope.ts');
  const place = { cwd: io.cwd(), env: io.env };
  return staged ? stagedScope(place) : changedScope(since, place);
};
