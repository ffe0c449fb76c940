import { describe, expect, it } from 'vitest';
import { nextOf, onlyLink, restsOf } from '../../../src/nlp/questions/rest.ts';
import { postOf } from '../parse.ts';

describe('what stands behind a sentence', () => {
  it('finds the next that is wanted and no question', () => {
    const post = postOf('Wet boots? Cold too? Hang them up. We dry them.');
    expect(nextOf(post, new Set([1, 3]))).toEqual([3, 3, 3, undefined]);
  });

  it('counts links and words, those of questions left out', () => {
    const [rest] = restsOf(postOf('How do you plan a move? Ready? Four steps: https://example.org/move'));
    expect(rest).toEqual({ links: 1, words: 2 });
  });

  it.each([
    [{ links: 1, words: 2 }, 1],
    [{ links: 1, words: 40 }, 0],
    [{ links: 1, words: 0 }, 0],
    [{ links: 0, words: 2 }, 0],
  ])('%o is a link with little beside it: %d', (rest, much) => {
    expect(onlyLink(rest)).toBe(much);
  });
});
