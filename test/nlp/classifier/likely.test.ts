import { describe, expect, it } from 'vitest';
import {
  byItself,
  inItsPost,
  likelyAlone,
  likelyIn,
  OF_POST,
  OF_SENTENCE,
  QUESTIONS,
  strangeness,
} from '../../../src/nlp/classifier/likely.ts';
import { TRAITS } from '../../../src/types.ts';
import { postOf } from '../parse.ts';

/** Log-odds of a post: the same for each trait, and behind them for its being from elsewhere. */
const ofPost = (trait: number, elsewhere: number): readonly number[] => [...TRAITS.map(() => trait), elsewhere];

describe('the log-odds of a sentence in its post', () => {
  it.each([
    ['between its own, twice, and those of the post', -3, 1],
    ['as much for a post that is just at home', -2, 1],
    ['less where more speaks for elsewhere', -1, -2],
    ['hopeless where all does', 2, -11],
  ])('are %s', (_, elsewhere, expected) => {
    expect(inItsPost([3, 0], ofPost(-3, elsewhere))).toEqual([expected, expected - 2]);
  });

  it('are taken off three for one', () => {
    expect([-5, -2, -1.5, 1].map((elsewhere) => strangeness(ofPost(0, elsewhere)))).toEqual([0, 0, 1.5, 9]);
  });
});

describe('the log-odds of a sentence by itself', () => {
  it.each([
    ['are those of its words', -4, 3],
    ['are three less for each that speaks for elsewhere', -3, 0],
  ])('%s', (_, elsewhere, expected) => {
    const odds = [...TRAITS.map((_trait, nth) => (nth === 0 ? 3 : 1)), ...ofPost(9, elsewhere)];
    expect(byItself(odds)).toEqual([expected, ...TRAITS.slice(1).map(() => expected - 2)]);
  });
});

it('asks each question once', () => {
  const asked = [OF_SENTENCE, OF_POST].flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, at) => from + at),
  );
  expect(asked).toEqual(Array.from({ length: QUESTIONS }, (_, at) => at));
});

describe('what is likely', () => {
  const NOTICE = 'The pool is closed until Friday because a pump broke.';
  const told = (text: string): readonly string[] =>
    likelyIn(postOf(text), 'tells-in-time')
      .filter(({ odds }) => odds > 1)
      .map(({ sentence }) => text.slice(sentence.start, sentence.end));

  it('is told sentence by sentence', () => {
    const second = 'The library is shut on Monday.';
    expect(told(`Come and have some soup with us. ${NOTICE} ${second}`)).toEqual([NOTICE, second]);
  });

  it('is the same whatever is put beside it, where it is weighed alone', () => {
    const odds = (text: string, nth: number) => likelyAlone(postOf(text), 'tells-in-time')[nth]?.odds;
    expect(odds(NOTICE, 0)).toBeGreaterThan(0);
    expect(odds(`Would you like some soup? ${NOTICE} It rained in 1962.`, 1)).toBe(odds(NOTICE, 0));
  });

  it('is nothing in a post that reads as if from elsewhere', () => {
    expect(
      told(`${NOTICE} The Senate voted on the appropriations bill, and I stand with the President and Secretary Hale.`),
    ).toEqual([]);
  });
});
