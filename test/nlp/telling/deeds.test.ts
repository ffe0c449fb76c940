import { describe, expect, it } from 'vitest';
import { deeds } from '../../../src/nlp/telling/deeds.ts';
import { postOf } from '../parse.ts';

const found = (text: string): readonly string[] => {
  const post = postOf(text);
  return deeds(post).map(({ start, end }) => post.text.slice(start, end));
};

describe('what the writer did', () => {
  it.each<[string, readonly string[]]>([
    ['We moved the bench and I painted it.', ['We moved', 'I painted']],
    ["We've since quietly rung all forty.", ["We've since quietly rung"]],
    ["It's been fixed and the lift is repaired.", ['been fixed', 'is repaired']],
    ['It has since been painted, and the gate is now swept.', ['been painted', 'is now swept']],
    ['One of the benches is painted. The shop was closed in March.', []],
    ['The wall had been painted in the spring.', []],
    ['Fixed, with thanks.', ['Fixed']],
    ['Reprinted. The old ones are in the bin.', ['Reprinted']],
    ['Painted doors last longer.', []],
    ['We care about you and we listened.', []],
    ['We need a bench. We feed the ducks.', []],
    ['We caught the hat and I saw a film.', ['We caught']],
    ['They moved the bench.', []],
    ["I honestly didn't know.", []],
    ['We are committed to quality.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('is marked as quoted where somebody else says it', () => {
    const [deed] = deeds(postOf('She said "we moved the whole bench yesterday" and sat down.'));
    expect(deed?.quoted).toBe(true);
  });
});
