import { describe, expect, it } from 'vitest';
import * as fields from '../../../src/nlp/lexicon/fields.ts';
import { expand } from '../../../src/nlp/phrases/expand.ts';
import { isGoods } from '../../../src/nlp/selling/goods.ts';
import { postOf } from '../parse.ts';

describe.each(Object.entries(fields))('the word field %s', (_, words) => {
  it('is a list of phrases, each of them once', () => {
    const all = expand(words);
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });
});

it('knows goods, one or many', () => {
  expect(
    postOf('two leaflets, a jar and a walk')
      .tokens.filter(isGoods)
      .map(({ text }) => text),
  ).toEqual(['leaflets', 'jar']);
});
