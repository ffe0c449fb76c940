import { createParser } from '../../src/nlp/parse-post.ts';
import type { Origin, Post, TokenRange } from '../../src/types.ts';

/** Parses a text the way a source would hand it over, with the phrase groups given. */
export const parse = (text: string, groups: readonly (readonly string[])[] = [], origin: Partial<Origin> = {}) =>
  createParser(groups.map((phrases) => ({ phrases })))({
    text,
    anchors: [{ start: 0, line: 1, column: 1 }],
    origin: { path: 'test', ...origin },
  });

export const postOf = (text: string, origin: Partial<Origin> = {}): Post => parse(text, [], origin).post;

/** What stands in a post between tokens, run by run. */
export const runsIn = (
  { text, tokens }: Post,
  runs: readonly Pick<TokenRange, 'first' | 'last'>[],
): readonly string[] => runs.map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end));
