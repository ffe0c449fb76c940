import { expect, it } from 'vitest';
import { lapses, ownedInBrackets } from '../../../src/nlp/telling/lapse.ts';
import { postOf } from '../parse.ts';

it.each<[string, readonly string[]]>([
  ['We forgot the key and overcharged two of you.', ['forgot', 'overcharged']],
  ['I misread the date.', ['misread']],
  ['I forgot how good it was.', []],
  ['The van broke down.', ['broke']],
  ['We missed you at the mission.', ['missed']],
  ['The mister and the missus moved the overhead lamp.', []],
  ['He said "we forgot".', []],
  ['Our underground pump works.', []],
])('tells that something went wrong: %s', (text, words) => {
  const post = postOf(text);
  expect(lapses(post).map(({ first }) => post.tokens[first]?.normal)).toEqual(words);
});

it.each<[string, number]>([
  ['Somebody (me) locked the drum kit in.', 1],
  ['Nobody (he said) had the key.', 0],
])('who owns up in brackets: %s', (text, found) => {
  expect(ownedInBrackets(postOf(text))).toHaveLength(found);
});
