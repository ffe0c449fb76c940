import { describe, expect, it } from 'vitest';
import { isName, namesThing, thingDoes } from '../../../src/nlp/people/named-thing.ts';
import { firstWord, saysYou, wantsWords } from '../../../src/nlp/questions/questions.ts';
import type { Post, Sentence } from '../../../src/types.ts';
import { postOf } from '../parse.ts';

const opening = (post: Post): Sentence => post.sentences[0] as Sentence;

describe('questions', () => {
  it.each<[string, string, boolean, boolean]>([
    ['🔥 What do you take on a night hike?', 'what', true, true],
    ['So why is the ferry late?', 'so', true, false],
    ['Does anyone know the way?', 'does', true, false],
    ['Do you know the way?', 'do', false, true],
    ['Stuck in the rain?', 'stuck', false, false],
    ['👇', '', false, false],
  ])('%s', (text, first, wants, says) => {
    const post = postOf(text);
    const sentence = opening(post);
    expect([firstWord(post, sentence), wantsWords(post, sentence), saysYou(post, sentence)]).toEqual([
      first,
      wants,
      says,
    ]);
  });
});

describe('things that are named', () => {
  it.each<[string, boolean, boolean, boolean]>([
    ['Because they keep their books on Tallowright.', true, false, false],
    ['Because the tide was low at Kirk Road.', false, false, false],
    ['Because Ana taught us the second verse.', false, false, false],
    ['Notenkist files it by voice.', true, false, true],
    ['Well, the Featherlid pillow is back.', true, false, true],
    ['Rosehill Academy, Lekki.', true, true, false],
    ['It dries by itself.', false, false, false],
  ])('%s', (text, names, isAll, does) => {
    const post = postOf(text);
    const { first, last } = opening(post);
    expect([namesThing(post, first, last), isName(post, opening(post)), thingDoes(post, opening(post))]).toEqual([
      names,
      isAll,
      does,
    ]);
  });
});
