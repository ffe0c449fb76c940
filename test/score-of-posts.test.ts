/** What must not move the score of a whole post: held on the examples of all rules. Source: score notes 6.4. */
import { describe, expect, it } from 'vitest';
import { ads, behind, everything, expectFew, report, wordsIn } from './score/posts.ts';
import { REWRITES } from './score/rewrite.ts';

const score = (text: string) => report(text).score;

/** Past this a post is too long for its network, whoever wrote the words. */
const LONGEST = 280;
/** Words from which a post is held to the score notes' property (a). */
const LONG = 25;
const MOST = 5;

const NEUTRAL = [
  'The clock in the hall runs four minutes slow.',
  'It rained on Tuesday.',
  'The bus stop has a wooden bench.',
  'Some of the windows face the river.',
  'A grey cat sat on the wall.',
  'The road bends near the mill.',
  'There was snow on the hills in March.',
  'The old kettle has a blue handle.',
  'Fog lay over the fields.',
  'Grass grows by the gate.',
  'One of the benches is painted.',
  'The hills were grey at dawn.',
];

const raws = (texts: readonly string[]) => texts.map((text) => [text, score(text).raw]);

describe('the score of a post', () => {
  it.each(NEUTRAL)(`moves by ${MOST} at most where a neutral sentence is put behind it: %s`, (sentence) => {
    const scored = everything.filter((text) => score(text).value !== null && wordsIn(text) > 0);
    expect(scored.length).toBeGreaterThan(350);
    const cases = scored.map((from) => ({ from, to: behind(from, sentence) }));
    // One that is mostly talk of oneself: what it gains by a further sentence is just above.
    expectFew(cases, (by) => Math.abs(by) > MOST, 0.001);
  });

  it('gains nothing by a question behind an ad', () => {
    expect(ads.length).toBeGreaterThan(50);
    for (const question of ['What do you think?', 'Thoughts?', 'How do you start your day?']) {
      const cases = ads.map((from) => ({ from, to: behind(from, question) }));
      expectFew(cases, (by) => by > 0, 0);
    }
  });

  it('hangs little on a limit that only tells, and not at all on a list of lost things', () => {
    const of = (text: string) => score(text).parts.find(({ rule }) => rule === 'pressure-and-scarcity')?.logOdds;
    expect(
      of('Aqua fit on Mondays at ten has 4 spaces left for this half term. It is £5.20, or £3.80 for some.'),
    ).toBeCloseTo(-0.315);
    expect(of('Lost this week: 1 trombone (case only), 3 left gloves, a cake tin with cake in it.')).toBeUndefined();
  });

  it('counts nothing of a block of code, whose marks look like the same sentence twice', () => {
    expect(score('This was the string:\n\n```\nBuy now! Only 3 left!\n```').parts).toEqual([]);
  });

  it('does not move where all of a long post is said twice', () => {
    const long = everything.filter((text) => text.split(/\s+/).length >= LONG && text.length < LONGEST);
    expect(long.length).toBeGreaterThan(30);
    expectFew(
      long.map((from) => ({ from, to: `${from}\n\n${from}` })),
      (by) => Math.abs(by) > 1e-9,
      0,
    );
  });

  it('does not move where a sentence of figures is said twice', () => {
    const from = "1848! We know this year has been hard on all of us. That's why we take 15% off. Use code TOGETHER.";
    expect(score(`${from}\n\n${from}`).raw).toBe(score(from).raw);
  });

  it('is none where all of it is quoted', () => {
    const quotable = everything.filter(
      (text) => text.length < LONGEST && !/["“”\n]/.test(text) && !/\p{Extended_Pictographic}/u.test(text),
    );
    expect(quotable.filter((text) => score(`"${text}"`).band !== 'not enough to go on')).toEqual([]);
  });

  it.each(REWRITES)('does not hang on %s', (_, rewrite) => {
    const other = everything.filter((text) => rewrite(text) !== text);
    expect(other.length).toBeGreaterThan(20);
    expect(raws(other.map(rewrite)).map(([, raw]) => raw)).toEqual(raws(other).map(([, raw]) => raw));
  });
});
