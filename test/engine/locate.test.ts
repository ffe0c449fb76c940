import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate } from '../../src/engine/locate.ts';
import type { Anchor } from '../../src/types.ts';
import { rawPost } from './fake-rule.ts';

const anchors = (...rows: readonly (readonly [number, number, number])[]): readonly Anchor[] =>
  rows.map(([start, line, column]) => ({ start, line, column }));

const ONE_LINE = anchors([0, 1, 1]);
/** `ab\r\ncd` in the file, `ab\ncd` in the post. */
const CRLF = anchors([0, 1, 1], [3, 2, 1]);
/** `"a\u00e9b"` in a JSON file: the third unit of the post is six columns on. */
const ESCAPE = anchors([0, 4, 10], [1, 4, 11], [2, 4, 17]);
/** `say **hi** now` in a Markdown file: the post has no asterisks. */
const MARKUP = anchors([0, 7, 1], [4, 7, 7], [6, 7, 11]);
/** A quoted CSV cell that ends in an escape: the last anchor fixes the end. */
const CELL = anchors([0, 2, 5], [3, 2, 8], [4, 2, 10]);
/** A post that continues two lines further down, as after a code block. */
const GAP = anchors([0, 1, 1], [3, 5, 3]);

describe('a span of the post is found in the file', () => {
  test.each([
    ['on one line', ONE_LINE, 2, 5, '1:3-1:6'],
    ['of one character', ONE_LINE, 0, 1, '1:1-1:2'],
    ['that is empty', ONE_LINE, 4, 4, '1:5-1:5'],
    ['before CRLF', CRLF, 0, 2, '1:1-1:3'],
    ['that takes in the line break', CRLF, 0, 3, '1:1-1:4'],
    ['after CRLF', CRLF, 3, 5, '2:1-2:3'],
    ['across CRLF', CRLF, 1, 4, '1:2-2:2'],
    ['empty at a line start', CRLF, 3, 3, '2:1-2:1'],
    ['before an escape', ESCAPE, 0, 1, '4:10-4:11'],
    ['of an escape, as long as it is written', ESCAPE, 1, 2, '4:11-4:17'],
    ['after an escape', ESCAPE, 2, 3, '4:17-4:18'],
    ['inside markup, up to where the text goes on', MARKUP, 4, 6, '7:7-7:11'],
    ['beyond markup', MARKUP, 4, 10, '7:7-7:15'],
    ['that ends with the post', CELL, 0, 4, '2:5-2:10'],
    ['empty at the end of the post', CELL, 4, 4, '2:10-2:10'],
    ['that ends before lines left out', GAP, 0, 3, '1:1-1:4'],
    ['that begins after lines left out', GAP, 3, 4, '5:3-5:4'],
    ['of a post without anchors', [], 2, 4, '1:3-1:5'],
  ] as const)('%s', (_, given, start, end, expected) => {
    const { line, column, endLine, endColumn } = locate(given, { start, end });
    expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(expected);
  });

  test('and in a file of plain lines, the lines between hold exactly its text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '🙂', ' ') });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (post, a, b) => {
        const start = Math.min(a, b) % (post.length + 1);
        const end = start + (Math.abs(a - b) % (post.length - start + 1));
        const found = locate(rawPost(post).anchors, { start, end });
        const offsetOf = (line: number, column: number): number =>
          post
            .split('\n')
            .slice(0, line - 1)
            .reduce((sum, { length }) => sum + length + 1, column - 1);
        expect([offsetOf(found.line, found.column), offsetOf(found.endLine, found.endColumn)]).toEqual([start, end]);
      }),
    );
  });
});
