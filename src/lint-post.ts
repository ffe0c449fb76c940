/** One post -> its report: what every thread does, and all that a worker does. */
import type { PostSettings, PostToSet } from './config/settings.ts';
import { withBehind } from './engine/behind.ts';
import type { Linter } from './engine/linter.ts';
import { suppress } from './engine/suppress.ts';
import { reasonOf } from './engine/wording.ts';
import type { Problem, RawPost, Report } from './types.ts';

/** A post's report, or something that could not be told. */
export type Result = { readonly report: Report } | { readonly problem: Problem };

/** A post's report and what could not be told of it. */
export type LintPost = (raw: RawPost) => Iterable<Result>;

/** How a fault of ours is told, whatever was thrown. */
export const ours = (cause: unknown): string => `something went wrong on our side: ${reasonOf(cause)}`;

const placeOf = ({ network = 'unknown', origin, anchors: [first], suppressions }: RawPost): PostToSet => ({
  path: origin.path,
  network,
  settings: origin.settings,
  ...(first === undefined ? {} : { line: first.line }),
  ...(suppressions === undefined ? {} : { suppressions }),
  ...(origin.author === undefined ? {} : { author: origin.author }),
});

const brokenBy = ({ origin: { path, post }, anchors: [first] }: RawPost, cause: unknown): Result => {
  const message = post === undefined ? ours(cause) : `${post}: ${ours(cause)}`;
  return { problem: { path, ...(first === undefined ? {} : { line: first.line }), message, cause } };
};

/**
 * The post's report and what could not be told of it; a post that breaks us is a problem.
 * @param again Rules that are asked again where a finding of theirs is hidden (`placeRules`).
 */
export function* lintPost(
  raw: RawPost,
  linter: Linter,
  settingsOf: (post: PostToSet) => PostSettings,
  allow: (report: Report) => Report,
  again: ReadonlySet<string>,
): Generator<Result> {
  try {
    const { settings, suppressions, problems, skip } = settingsOf(placeOf(raw));
    for (const problem of problems) yield { problem };
    if (skip) return;
    const lint = (post: RawPost): Report => linter(post, settings);
    const tell = (report: Report): Report => allow(suppress(report, suppressions));
    const report = withBehind(raw, lint(raw), tell, lint, again);
    yield { report };
    for (const problem of report.problems) yield { problem };
  } catch (cause) {
    yield brokenBy(raw, cause);
  }
}
