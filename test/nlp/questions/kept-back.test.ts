import { describe, expect, it } from 'vitest';
import { hitOver } from '../../../src/nlp/phrases/hits.ts';
import { heldBack, openQuestions, titleness } from '../../../src/nlp/questions/kept-back.ts';
import type { Post } from '../../../src/types.ts';
import { postOf } from '../parse.ts';

const openingOf = (post: Post) => hitOver(post.tokens, 0, 2);

describe('what a post keeps back of what its opening points at', () => {
  it.each([
    ['One thing the altos never do.', 1],
    ['One thing the altos never do: breathe at the bar line.', 0],
    ['One thing the altos never do: link in the comments.', 1],
    ['One thing the altos never do. Put the stand lower and try it.', 0],
    ['One thing the altos never do. Do you know what it is?', 1],
    ['One thing the altos never do. They do not breathe at the bar line, and so the phrase runs on.', 0.5],
  ])('%s', (text, share) => {
    const post = postOf(text);
    expect(heldBack(post, openingOf(post))).toBeCloseTo(share, 1);
  });
});

describe('how far a post is a title and nothing else', () => {
  it.each([
    ['7 mistakes every new landlord makes: rowanlets.example/blog', 1],
    ['7 mistakes every new landlord makes.', 0],
    ['What mistakes do you make?', 0],
    [
      '7 mistakes every new landlord makes\n\nThe first is to skip the list of what is in the flat, for then nobody knows.',
      0.5,
    ],
  ])('%s', (text, share) => {
    const post = postOf(text);
    expect(titleness(post, openingOf(post))).toBeCloseTo(share, 1);
  });
});

describe('a question about what was told, and not answered', () => {
  it.each([
    ['We moved one shelf. Which shelf?', 1],
    ['He rang one person. Who did he ring?', 1],
    ['He rang one person. Who did he ring? It was his aunt.', 0],
    ['He rang one person. Who would you ring?', 0],
    ['Who did he ring?', 0],
  ])('%s', (text, count) => expect(openQuestions(postOf(text), [])).toHaveLength(count));
});
