import { expect, it } from 'vitest';
import { packed, unpacked } from '../../../src/nlp/classifier/table.ts';
import { weigh } from '../../../src/nlp/classifier/weigh.ts';

const table = unpacked(
  packed(
    new Map([
      ['so', [6, 0, -6]],
      ['sorry', [6, 6, 0]],
    ]),
  ),
);

it.each([
  ['nothing of what it does not know', ['a', 'b'], { from: 0, to: 3 }, [0, 0, 0]],
  ['what it knows', ['so', 'a', 'sorry'], { from: 0, to: 3 }, [12, 6, -6]],
  ['the questions asked and no others', ['so', 'sorry'], { from: 1, to: 3 }, [6, -6]],
])('adds up %s', (_, features, questions, expected) => {
  expect(weigh(features, table, questions)).toEqual(expected);
});
