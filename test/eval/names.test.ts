import { describe, expect, it } from 'vitest';
import { OF_SENTENCE } from '../../src/nlp/classifier/likely.ts';
import { namesIn, unnamed } from './names.ts';

describe('names', () => {
  it('are words that have a capital behind another word more often than not', () => {
    const texts = ['We met Ada. Ada sang.', 'The Mill is shut.', 'Behind the mill Ada has a boat', 'At the mill'];
    expect([...namesIn(texts)]).toEqual(['ada']);
  });

  it('are no days or months', () => {
    expect([...namesIn(['We shut on Friday, in May and on Thursdays.'])]).toEqual(['thursdays']);
  });

  it('teach nothing, be it alone or in a pair', () => {
    const features = new Set(['<start>', 'ada', '<start> ada', 'ada sang', 'sang', 'canada']);
    const [row] = unnamed([{ file: 'f', draft: 1, asked: OF_SENTENCE, features, sides: [] }], new Set(['ada']));
    expect([...(row?.features ?? [])]).toEqual(['<start>', 'sang', 'canada']);
  });
});
