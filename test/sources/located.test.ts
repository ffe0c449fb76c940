import { expect, test } from 'vitest';
import { edited, splitAt } from '../../src/sources/located.ts';

/** `say "hi"` as a CSV file has it, in a cell of its own: `"say ""hi"""`. */
const CELL = {
  text: 'say "hi"',
  anchors: [
    { start: 0, line: 1, column: 2 },
    { start: 5, line: 1, column: 8 },
    { start: 8, line: 1, column: 12 },
  ],
};

test('a place at the very end stays: a finding that ends there ends behind what the file has for it', () => {
  expect(edited(CELL, [])).toEqual(CELL);
});

test('a place where one piece ends and the next begins is told once', () => {
  expect(edited(CELL, [{ start: 5, end: 6, text: 'H' }])).toEqual({
    text: 'say "Hi"',
    anchors: [
      { start: 0, line: 1, column: 2 },
      { start: 5, line: 1, column: 8 },
      { start: 6, line: 1, column: 9 },
      { start: 8, line: 1, column: 12 },
    ],
  });
});

test('parts of a text are placed where they stand in the file', () => {
  expect(splitAt(CELL, '"h')).toEqual([
    { text: 'say', anchors: [{ start: 0, line: 1, column: 2 }] },
    {
      text: 'i"',
      anchors: [
        { start: 0, line: 1, column: 9 },
        { start: 2, line: 1, column: 12 },
      ],
    },
  ]);
});
