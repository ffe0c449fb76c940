import { expect, it } from 'vitest';
import * as daily from '../../src/nlp/lexicon/daily-life.ts';
import * as feelings from '../../src/nlp/lexicon/feelings.ts';
import * as no from '../../src/nlp/lexicon/saying-no.ts';
import { expand } from '../../src/nlp/phrases/expand.ts';

const { HARD_FEELINGS, MILD_FEELINGS, TRIALS, ...groups } = feelings;

it.each(Object.entries({ ...daily, ...no, ...groups }))('%s fits into a group of alternatives', (_, words) => {
  expect(words).not.toMatch(/[()]|\|\s*\||^\||\|$/);
  expect(expand(`a (${words}) b`)).toHaveLength(1);
});

it.each(Object.entries({ HARD_FEELINGS, MILD_FEELINGS, TRIALS }))('%s is a list of phrases, each once', (_, words) => {
  const phrases = expand(words);
  expect(new Set(phrases).size).toBe(phrases.length);
});
