import { expect, test } from 'vitest';
import { modelSource } from '../../src/build/model-source.mjs';

const reload = async (model: unknown): Promise<unknown> => {
  const source = encodeURIComponent(modelSource(model));
  const loaded = (await import(`data:text/javascript,${source}`)) as { default: unknown };
  return loaded.default;
};

test('small and large plain data and regular expressions come back as they were', async () => {
  const model = { small: { a: [1, 'two', null] }, large: { words: Array(900).fill("it's") }, looks: [/^\p{L}+$/iu] };
  expect(await reload(model)).toEqual(model);
});

test('a dictionary answers for the words it holds, and for no others', async () => {
  const words = Array.from({ length: 1500 }, (_, index) => [`word ${index} é`, index % 2 ? ['Noun', 'Place'] : 'Verb']);
  const { lexicon } = (await reload({ lexicon: Object.fromEntries(words), other: /x/ })) as {
    lexicon: Record<string, unknown>;
  };
  for (const [word, value] of words) {
    expect(lexicon[String(word)]).toEqual(value);
    expect(Object.hasOwn(lexicon, String(word))).toBe(true);
  }
  for (const word of ['word', 'wo', '', 'constructor', '__proto__']) expect(Object.hasOwn(lexicon, word)).toBe(false);
});

test('what cannot be written down is refused', () => {
  expect(() => modelSource({ run: () => 1 })).toThrow("cannot write down () => 1 of compromise's model");
  const words = Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`a~${index}`, 1]));
  expect(() => modelSource({ words })).toThrow('the word "a~0" holds a separator');
});
