import { describe, expect, it } from 'vitest';
import { isAtLarge } from '../../../src/nlp/people/at-large.ts';
import { ballotIn } from '../../../src/nlp/questions/ballot.ts';
import { barks } from '../../../src/nlp/selling/barks.ts';
import { isSpeaker } from '../../../src/nlp/selling/closed-doors.ts';
import { countdownIn, staccatos } from '../../../src/nlp/selling/countdown.ts';
import { isFact } from '../../../src/nlp/selling/limits.ts';
import { amountOf, echoed, isYear } from '../../../src/nlp/telling/figures.ts';
import { parse, postOf } from '../parse.ts';

describe('figures', () => {
  it.each<[string, number]>([
    ['12,400 seats', 12_400],
    ['1.2M plays', 1_200_000],
    ['half a million', 1000],
    ['£900', 0],
  ])('%s', (text, amount) => expect(amountOf(text)).toBe(amount));

  it('are no years where a comma parts them', () => {
    expect([isYear('1848'), isYear('18,480')]).toEqual([true, false]);
  });

  it('are said once more in words', () => {
    expect(echoed(postOf('We had 9,300 hearts. Nine thousand three hundred.')).map(({ text }) => text)).toEqual([
      '9,300',
    ]);
  });
});

describe('limits', () => {
  it('are counted with a stop behind each word', () => {
    const { post, hits } = parse('Three. Oars. Left. Three oars are left.', [['^<n>'], ['^left']]);
    expect(staccatos(post, hits(0), hits(1)).map(({ start, end }) => post.text.slice(start, end))).toEqual([
      'Three. Oars. Left',
    ]);
  });

  it('run on a clock', () => {
    expect(countdownIn('Ends in: 04', false)?.[0]).toBe('Ends in: 0');
    expect(countdownIn('She ran 2:11:40', false)).toBeNull();
  });

  it('are facts in a sentence that sells nothing', () => {
    const { post, hits } = parse('There are still six oars left by the mill.', [['six ~ left']]);
    expect(hits(0).map((hit) => isFact(post, hit, []))).toEqual([true]);
  });
});

describe('what is asked in a word', () => {
  it.each<[string, number]>([
    ['Buy the bell. Hug the bell. Ring the bell.', 3],
    ['Boil the oats. Add the salt. Stir the pot.', 0],
  ])('%s', (text, count) => expect(barks(postOf(text))).toHaveLength(count));

  it.each<[string, boolean]>([
    ['Tarn or tap?', true],
    ['On the sign stands "Well. Tarn or tap?"', false],
    ['Shall we go by the tarn or the tap on Sunday, as it rains?', false],
  ])('%s', (text, found) => expect(ballotIn(postOf(text)) !== undefined).toBe(found));

  it('is shut for whoever speaks, and not for the cruel', () => {
    const { post, hits } = parse('Anyone who asks is blocked. Spam from anyone is blocked.', [['blocked']]);
    expect(hits(0).map((hit) => isSpeaker(post, hit))).toEqual([true, false]);
  });
});

describe('a figure of things at large', () => {
  it.each<[string, boolean]>([
    ['1 in 4 gutters crack.', true],
    ['3 out of 5 stars for it.', false],
    ['You throw away 8% more food.', true],
    ['You throw away 8% more than last year.', false],
  ])('%s', (text, expected) => {
    const { post, hits } = parse(text, [['<n> in <n>', '<n> out of <n>', 'you throw away <pct> more']]);
    expect(hits(0).map((hit) => isAtLarge(post, hit))).toEqual([expected]);
  });
});
