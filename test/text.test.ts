import { describe, expect, it } from 'vitest';
import { show } from '../src/engine/wording.ts';
import { quote } from '../src/rule-kit.ts';
import { listNames } from '../src/sources/list-names.ts';
import { cut, fromWord, opening, toWord, wholeWords } from '../src/text.ts';
import { parse } from './nlp/parse.ts';

const FAMILY = '👨‍👩‍👧';

describe('cut', () => {
  it.each([
    ['fits', 4, 'fits'],
    ['too long', 4, 'too…'],
    ['ab🍲cd', 4, 'ab…'],
    ['ab🍲cd', 5, 'ab🍲…'],
    [`ab${FAMILY}cd`, 8, 'ab…'],
    ['cafe\u0301 du port', 5, 'caf…'],
    ['🇮🇪🇵🇹🇲🇽', 7, '🇮🇪…'],
    [FAMILY, 3, '…'],
    [`${'a'.repeat(198)}🍲🍲`, 200, `${'a'.repeat(198)}…`],
  ])('of %j at %i', (text, max, shown) => {
    expect(cut(text, max)).toBe(shown);
  });
});

describe('opening', () => {
  it.each([
    [' two\n\n words ', 10, 'two words'],
    ['two\twords here', 10, 'two words…'],
    ['two words here', 5, 'two…'],
    ['two 🍲 words', 6, 'two…'],
    [`a${' '.repeat(60)}b`, 10, 'a…'],
  ])('of %j at %i', (text, max, shown) => {
    expect(opening(text, max)).toBe(shown);
  });
});

describe('the start of a word', () => {
  it.each([
    ["It isn't a race.", "n't a", "isn't a"],
    ['The shop’s open.', '’s open', 'shop’s open'],
    ["We're in.", "'re in", "We're in"],
    ['Rock and roll', 'and', 'and'],
    ["the '90s were", "'90s", "'90s"],
    ["'s all", "'s all", "'s all"],
    ["she said 'so be it'", "'so be", "'so be"],
  ])('in %j of %j', (text, words, whole) => {
    const start = text.indexOf(words);
    expect(text.slice(fromWord(text, start), start + words.length)).toBe(whole);
  });
});

describe('the end of a word', () => {
  it.each([
    ["Because you'd hate it.", 'Because you', "Because you'd"],
    ['Basma’s bakery', 'Basma', 'Basma’s'],
    ["It isn't a race.", 'It is', "It isn't"],
    ["the cafe\u0301's cat", 'the cafe\u0301', "the cafe\u0301's"],
    ['Rock and roll', 'Rock', 'Rock'],
    ["the members' hall", 'the members', 'the members'],
    ["in the '90s", 'in the ', 'in the '],
    ["say 'yes'", "say 'yes", "say 'yes"],
    ['so we sing', 'so we', 'so we'],
  ])('in %j of %j', (text, words, whole) => {
    expect(text.slice(0, toWord(text, words.length))).toBe(whole);
  });
});

describe('whole words', () => {
  it.each([
    ['DM me "GROW" today', 'me "GROW', 'me "GROW"'],
    ['Type “MORE” below', 'Type “MORE', 'Type “MORE”'],
    ["Reply 'yes' or 'no'", "Reply 'yes", "Reply 'yes'"],
    ['Say ‘yes’ now', 'Say ‘yes', 'Say ‘yes’'],
    ['Six left (in blue) here', 'left (in blue', 'left (in blue)'],
    ['Six left (in blue) here', 'in blue', 'in blue'],
    ['He said "go" and "stay" twice', 'said "go" and', 'said "go" and'],
    ['the 5" pipe', 'the 5', 'the 5'],
    ["the '90s' best", "the '90s", "the '90s'"],
    ["You're not alone", 'not alone', 'not alone'],
    ["You're not alone", "'re not", "You're not"],
    ["It isn't 'Ada's' boat", "isn't 'Ada", "isn't 'Ada's'"],
  ])('%s: %s', (text, words, whole) => {
    const start = text.indexOf(words);
    const range = wholeWords(text, { start, end: start + words.length });
    expect(text.slice(range.start, range.end)).toBe(whole);
  });
});

describe('no character is parted', () => {
  const long = `${'a'.repeat(38)}🍲🍲`;

  it('in the words of a finding', () => {
    const { post } = parse(`${long} is ready`);
    expect(quote(post, post, 40)).toBe(`${'a'.repeat(38)}…`);
  });

  it('in a name that a message lists', () => {
    expect(listNames([long])).toBe(`${'a'.repeat(38)}…`);
  });

  it('in a value that an error names', () => {
    expect(show(`${'a'.repeat(57)}🍲`)).toBe(`"${'a'.repeat(57)}…`);
  });
});
