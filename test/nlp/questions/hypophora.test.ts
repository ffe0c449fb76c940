import { describe, expect, it } from 'vitest';
import { answersItself, handsOver, isElliptic, isRampedQuestion } from '../../../src/nlp/questions/hypophora.ts';
import { postOf } from '../parse.ts';

describe('a question that its writer answers with something of theirs', () => {
  it.each([
    ['Where do you eat on market day? Our van, by the fountain.', 'words', true],
    ['Why do forty parishes sleep well? Because they keep their books on Tallowright.', 'words', false],
    ['How do choirs find tenors? By asking us.', 'words', false],
    ['Who mends the harbour lights? We do.', 'words', false],
    [`How do choirs find tenors? ${'Is it by luck alone? '.repeat(4)}By asking us.`, 'words', false],
    ['What do a bell and a bakery have in common? Easy. Both run on Ovenly.', 'riddle', false],
    ['Guess what is back? The plum cake.', 'riddle', true],
    ['Still ironing by hand? Our press does forty robes an hour.', 'state', false],
    ['Need a plumber? Weirpipes sends one by noon.', 'yes', true],
    ['Who has a new roof? Ridge Street Pottery has!', 'words', false],
  ] as const)('%s', (text, wants, isSelling) => {
    expect(answersItself(postOf(text), 0, { wants, isSelling })).toBe(true);
  });
});

describe('an answer that leaves the reader a turn, or is of use', () => {
  it.each([
    ['Where do you eat on market day? Our steps, by the fountain.', 'words', false],
    ['What is on your desk? Mine: a broken stapler.', 'words', false],
    ['Why is the ferry late? The tide was low.', 'words', false],
    [`How do choirs find tenors? ${'Is it by luck alone? '.repeat(5)}By asking us.`, 'words', false],
    ['How long should notice be? Our team is split.', 'words', false],
    ['Which tool would you never lend? I ask because my plane came home chipped.', 'words', false],
    ['How do you lift wax from cloth? Cold water, blot, then salt.', 'words', false],
    ['Is the reading room cold? Blankets are on the trolley.', 'yes', false],
    ['Do you need a plumber? Weirpipes sends one by noon.', 'yes', false],
  ] as const)('%s', (text, wants, isSelling) => {
    expect(answersItself(postOf(text), 0, { wants, isSelling })).toBe(false);
  });
});

it('tells a writer who goes first and asks again', () => {
  expect(handsOver(postOf('Still winding it by hand? We are. How do you keep the rota?'), 0)).toBe(true);
  expect(handsOver(postOf('Still winding it by hand? We are. The key hangs in the porch.'), 0)).toBe(false);
  expect(handsOver(postOf('Still winding it by hand? We are (ada@okoro.example). How do you keep the rota?'), 0)).toBe(
    true,
  );
  expect(handsOver(postOf('Still winding it by hand? We are (okoro.example/keys). How do you keep the rota?'), 0)).toBe(
    false,
  );
});

it.each([
  ['Gutters full again?', true],
  ["Can't sleep?", true],
  ['Are the gutters full again?', false],
  ['Any questions?', false],
  ['Shall we meet on Friday?', false],
] as const)('tells a state that is asked without a verb: %s', (text, expected) => {
  const post = postOf(text);
  expect(post.sentences.map((question) => isElliptic(post, question))).toEqual([expected]);
});

describe('a question that leads to the writer', () => {
  it.each([
    ['Lost your scarf again? Our tags find it.', true],
    ['Lost your scarf again? A Findly tag costs less than a new one.', true],
    ['Fed up with wet boots? Hang them in our drying room.', true],
    ['Does anyone have a ladder? Our stall opens at ten.', false],
    ['Which rope do you use? Our reef knots slip.', false],
    ['Is it cold in your street? Our street is.', false],
  ] as const)('%s: %s', (text, isRamp) => {
    expect(isRampedQuestion(postOf(text), 0)).toBe(isRamp);
  });
});
