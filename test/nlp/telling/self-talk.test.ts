import { describe, expect, it } from 'vitest';
import { ownership } from '../../../src/nlp/telling/announcement.ts';
import { selfTalk } from '../../../src/nlp/telling/self-talk.ts';
import { postOf } from '../parse.ts';

const masses = (text: string): readonly number[] => selfTalk(postOf(text)).map(({ mass }) => mass);

describe('how much of each clause is about the writer', () => {
  it.each([
    [
      'a house by its name, and "it" behind it',
      'Larkfield Hospice has a van. It carries two beds. We waved.',
      [0.8, 0.8, 0.9],
    ],
    ['"it" that is the weather', 'Larkfield Hospice has a van. It was wet. Our porters waved.', [0.8, 0, 0.9]],
    ['a name said twice beside "we"', 'Oak & Thimble sells wool. Oak & Thimble sells felt. We dye.', [0.8, 0.8, 0.9]],
    ['a name said twice beside nobody', 'Oak & Thimble sells wool. Oak & Thimble sells felt.', [0, 0]],
    ['a kind of house said twice', 'The guild met on Monday. The guild chose a treasurer.', [0.8, 0.8]],
    ['a bird said twice', 'The heron stood in the weir. The heron left.', [0, 0]],
    ['"we" left out', 'Moved into the old mint. Our kiln is warm.', [1, 0.9]],
    ['a dish that begins like a deed', 'Smoked eel on rye. We open at noon.', [0, 1]],
    ['who it is that speaks', 'Farrow Bakers here, covered in flour.', [0.8]],
    ['some of ours', 'Three of our porters are rowing in a bath.', [0.9]],
    ['as what they speak', 'As treasurer of the Elm Street choir we have bought a stapler.', [0.9]],
    ['a name behind an emoji', '🔥 The guild met on Monday. The guild chose a treasurer.', [0.8, 0.8]],
  ])('%s', (_, text, expected) => {
    expect(masses(text)).toEqual(expected);
  });
});

describe('how far news can be told to be its writer’s', () => {
  it.each([
    ['Farrow Masonry has been ranked among the best firms', 0],
    ['Farrow Masonry has been ranked among the best firms.', 1],
    ['Farrow Masonry has been ranked among our best firms', 1],
    ['Farrow Masonry has been ranked. It rained in Leeds on the day', 1],
  ])('%s', (text, share) => {
    expect(ownership(postOf(text))).toBe(share);
  });
});
