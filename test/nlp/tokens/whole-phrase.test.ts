import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholePhrase } from '../../../src/nlp/tokens/whole-phrase.ts';
import { parse } from '../parse.ts';

/** What becomes of the words between « and ». */
const whole = (marked: string): string => {
  const [before = '', words = '', after = ''] = marked.split(/[«»]/);
  const { post } = parse(before + words + after);
  const { start, end } = wholePhrase(post, { start: before.length, end: before.length + words.length });
  return post.text.slice(start, end);
};

describe('a phrase', () => {
  it.each([
    ['«Like if you» love rain.', 'Like if you love rain'],
    ['«Tag a friend who needs» to hear this!', 'Tag a friend who needs to hear this'],
    ['«Introducing our» most sustainable bike ever.', 'Introducing our most sustainable bike ever'],
    ['«Introducing the» all-new Reserve, out on Friday.', 'Introducing the all-new Reserve'],
    ['«Say goodbye to» soggy boxes and hello to dry ones.', 'Say goodbye to soggy boxes'],
    ['«What was your» first pet called in spring?', 'What was your first pet called'],
    ['«Like if you» 💚 love rain.', 'Like if you 💚 love rain'],
    ['«The best thing is» 🔥 rain on it.', 'The best thing is 🔥 rain'],
    ['«Like if you» agree 💚 We print on Friday.', 'Like if you agree'],
    ['«Like if you»\nlove rain.', 'Like if you\nlove rain'],
    ['«A typo, spotted» by a retired harbourmaster.', 'A typo, spotted by a retired harbourmaster'],
    ["«Anybody who is»n't told", "Anybody who isn't told"],
  ])('goes on to its end: %s', (marked, expected) => {
    expect(whole(marked)).toBe(expected);
  });

  it.each([
    ['«Thank you» for the rain.', 'Thank you'],
    ['«Sign up»: it is free', 'Sign up'],
    ['«Sign in», please', 'Sign in'],
    ['«A typo, spotted» on Friday', 'A typo, spotted'],
    ['«Watch the». The end', 'Watch the'],
    ['«Like if you»\n\nlove rain', 'Like if you'],
    ['«Here is our» https://a.example', 'Here is our'],
    ['«One of the» of the of the of the of the rain', 'One of the'],
    ['«»The end', ''],
  ])('stays as it is: %s', (marked, expected) => {
    expect(whole(marked)).toBe(expected);
  });

  it('holds the span, goes over no mark, and is whole', () => {
    const words = fc.constantFrom(
      'if',
      'you',
      'the',
      'our',
      'rain',
      'who',
      'needs',
      'and',
      '💚',
      '.',
      ',',
      '\n',
      "isn't",
      '-',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), fc.nat(60), fc.nat(60), (said, from, length) => {
        const { post } = parse(said.join(' '));
        const { text } = post;
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const found = wholePhrase(post, { start, end });
        expect(found.start).toBeLessThanOrEqual(start);
        expect(found.end).toBeGreaterThanOrEqual(end);
        expect(found.end).toBeLessThanOrEqual(text.length);
        expect(wholePhrase(post, found)).toEqual(found);
        expect(text.slice(end, found.end)).not.toMatch(/[.,]|\n\s*\n/);
      }),
    );
  });
});
