import { expect, it } from 'vitest';
import { weigh } from '../../../src/nlp/classifier/weigh.ts';

const GIVEN: Readonly<Record<string, readonly number[]>> = { so: [1, 2, 4], sorry: [8, 16, 32] };
const table = { weightsOf: (feature: string) => GIVEN[feature] };

it.each([
  ['nothing of what it does not know', ['a', 'b'], { from: 0, to: 3 }, [0, 0, 0]],
  ['what it knows', ['so', 'a', 'sorry'], { from: 0, to: 3 }, [9, 18, 36]],
  ['the questions asked and no others', ['so', 'sorry'], { from: 1, to: 3 }, [18, 36]],
])('adds up %s', (_, features, questions, expected) => {
  expect(weigh(features, table, questions)).toEqual(expected);
});
