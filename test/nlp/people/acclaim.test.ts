import { describe, expect, it } from 'vitest';
import { acclaimed, foremost } from '../../../src/nlp/people/acclaim.ts';
import type { Hit, Post } from '../../../src/types.ts';
import { postOf } from '../parse.ts';

const words = (find: (post: Post) => readonly Hit[], text: string): readonly string[] => {
  const post = postOf(text);
  return find(post).map(({ start, end }) => text.slice(start, end));
};

describe('somebody is said to be the best', () => {
  it.each<[string, readonly string[]]>([
    ['A household name, and faster than anyone.', ['household name', 'faster than anyone']],
    ['They run the tightest ship on the quay.', ['tightest']],
    ['A choir without equal.', ['without equal']],
    ['We are doing our best with the cheapest we could get.', []],
    ['It is the best number since 2011.', []],
  ])('%s', (text, found) => expect(words(foremost, text)).toEqual(found));
});

describe('others are said to praise the writer', () => {
  it.each<[string, readonly string[]]>([
    ['Two strangers told me my talk was a triumph.', ['told me my talk was a triumph']],
    ['Critics agree.', ['Critics agree']],
    ['My daughter has been called the best in town.', []],
    ['She told me the bus was late.', []],
  ])('%s', (text, found) => expect(words(acclaimed, text)).toEqual(found));
});
