/** Drafts end anywhere: no rule may fail on half a post. */
import { expect, it } from 'vitest';
import { tokenize } from '../src/nlp/tokens/tokens.ts';
import { everything, report } from './score/posts.ts';

/** All words so near to the ends are tried, and between them every fourth. */
const NEAR = 4;

it('no rule fails on an example that breaks off behind a word, or begins with it', () => {
  const failed = everything.flatMap((text) =>
    tokenize(text)
      .filter((_, at, { length }) => at < NEAR || at >= length - NEAR || at % NEAR === 0)
      .flatMap(({ start, end }) => [text.slice(0, end), text.slice(start)])
      .flatMap((half) => report(half).problems.map(({ message }) => `${message}: ${half}`)),
  );
  expect(failed).toEqual([]);
});
