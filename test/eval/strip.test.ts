import { describe, expect, it } from 'vitest';
import { countWords, strip } from './strip.ts';

const STRIPPED: readonly (readonly [text: string, left: string])[] = [
  ['@ana_r Thanks for the map!', 'Thanks for the map!'],
  ['@ana_r @Lindenfoodbank: see you there', 'see you there'],
  ['.@ana_r wrote the guide', 'wrote the guide'],
  ['RT @ana_r: new benches are in', 'new benches are in'],
  ['So true! RT @ana_r: new benches', 'So true! @ana_r: new benches'],
  ['MT @ana_r benches', 'benches'],
  ['RT if you agree', 'RT if you agree'],
  ['We rode past MT Rainier', 'We rode past MT Rainier'],
  ['Ask @ana_r about #benches', 'Ask @ana_r about #benches'],
  ['Read it https://fernway.example/a?b=1 now', 'Read it now'],
  ['Read it: www.fernway.example/guide', 'Read it:'],
  ['Read it fernway.example/guide', 'Read it'],
  ['Open at 9.30 and 10/12', 'Open at 9.30 and 10/12'],
  ['One line\n@ana_r on the next', 'One line\n@ana_r on the next'],
  ['https://fernway.example', ''],
  ['@ana_r', ''],
];

describe('strip', () => {
  it.each(STRIPPED)('%j', (text, left) => {
    expect(strip(text)).toBe(left);
  });

  it('leaves nothing more to strip', () => {
    for (const [, left] of STRIPPED) expect(strip(left)).toBe(left);
  });
});

const COUNTS: readonly (readonly [text: string, words: number])[] = [
  ["We're open until 9, don't rush", 5],
  ['@ana_r see #benches https://fernway.example/a', 1],
  ['', 0],
  ['Café für alle', 3],
];

describe('countWords', () => {
  it.each(COUNTS)('%j', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
