import { describe, expect, it } from 'vitest';
import { isBareLine, isButton, namesBuyer, toSentenceEnd } from '../../../src/nlp/selling/notice.ts';
import { parse } from '../parse.ts';

/** A post and the first place of a phrase in it. */
const at = (text: string, phrase: string) => {
  const { post, hits } = parse(text, [[phrase]]);
  const [hit] = hits(0);
  if (!hit) throw new Error(`no "${phrase}" in "${text}"`);
  return { post, hit };
};

describe('a line with a push in it is bare', () => {
  it.each([
    ['Only 3 left in stock', true],
    ['Only 3 left in stock. Which colour?', true],
    ['Only 3 left in stock. We bake again on Friday.', false],
    ['Only 3 left in stock. Thank you!', false],
    ['My basket has room. Only 3 left in stock.', false],
    ['The oak benches we showed you last week at the fair sold fast, so only 3 left of them now.', false],
    [`Only 3 left in stock. ${'The oak is from a storm in May. '.repeat(4)}`, true],
    [`Only 3 left in stock. ${'The oak is from a storm in May. '.repeat(5)}`, false],
  ])('%s: %s', (text, expected) => {
    const { post, hit } = at(text, '3 left');
    expect(isBareLine(post, hit)).toBe(expected);
  });
});

describe('a line names a buyer', () => {
  it.each([
    ['Mira in Ghent bought a lamp', true],
    ['Someone from Leeds bought this lamp', true],
    ['Fen H. bought a lamp', true],
    ['Somebody bought a lamp 2 hours ago', true],
    ['Mira bought a lamp', false],
    ['We met Mira in Ghent, who bought a lamp', false],
    ['He bought a lamp 2 hours ago', false],
  ])('%s: %s', (text, expected) => {
    const { post, hit } = at(text, 'bought');
    expect(namesBuyer(post, hit)).toBe(expected);
  });
});

it('a button ends with the last word of its sentence', () => {
  const { post, hit } = at('Lamps! No thanks, I like the dark 🌙. Bye.', 'no thanks');
  const { start, end } = toSentenceEnd(post, hit);
  expect(post.text.slice(start, end)).toBe('No thanks, I like the dark');
});

describe('a refusal is a button', () => {
  it.each([
    ['Get the guide\nNo thanks, I like paying more', true],
    ['Get the guide\nNo thanks, I like paying more\nClose', true],
    ['Get the guide\nNo thanks to the rain', false],
    ['Get the guide. No thanks, I like paying more', false],
    ['Get the guide\nNo thanks, I like paying more. The guide is long.', false],
  ])('%j: %s', (text, expected) => {
    const { post, hit } = at(text, 'no thanks');
    expect(isButton(post, hit)).toBe(expected);
  });
});
