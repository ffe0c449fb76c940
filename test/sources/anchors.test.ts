import { expect, test } from 'vitest';
import { anchorsOf, type Edit, excerpt, lineOf, lineStarts } from '../../src/sources/anchors.ts';

const show = (source: string, edits: readonly Edit[] = [], base = 0, file = source): unknown => {
  const shown = excerpt(source, edits);
  return [
    shown.text,
    ...anchorsOf(shown, base, lineStarts(file)).map(({ start, line, column }) => `${start}=${line}:${column}`),
  ];
};

test('an anchor stands at the first visible character and at every line that follows', () => {
  expect(show('\n  One\n\ntwo \n')).toEqual(['One\n\ntwo', '0=2:3', '4=3:1', '5=4:1']);
});

test('what is left out is stepped over', () => {
  const edits = [
    { start: 0, end: 2, text: '' },
    { start: 6, end: 8, text: '' },
  ];
  expect(show('**bold** text', edits)).toEqual(['bold text', '0=1:3', '4=1:9']);
});

test('marks left out at the very end leave no anchor behind', () => {
  const edits = [
    { start: 0, end: 2, text: '' },
    { start: 6, end: 8, text: '' },
  ];
  expect(show('**bold** ', edits)).toEqual(['bold', '0=1:3']);
});

test('what is replaced has an anchor before and after it, at the end of the post too', () => {
  expect(show('R&amp;D', [{ start: 1, end: 6, text: '&' }])).toEqual(['R&D', '0=1:1', '1=1:2', '2=1:7']);
  expect(show('A &amp;\n', [{ start: 2, end: 7, text: '&' }])).toEqual(['A &', '0=1:1', '2=1:3', '3=1:8']);
  expect(show('A &amp;', [{ start: 2, end: 7, text: '&' }])).toEqual(['A &', '0=1:1', '2=1:3', '3=1:8']);
});

test('lines that are left out count all the same', () => {
  expect(show('a\n<!--\n\n-->\nb', [{ start: 2, end: 11, text: '' }])).toEqual(['a\n\nb', '0=1:1', '2=4:4', '3=5:1']);
});

test('a stretch inside a file is placed in that file', () => {
  expect(show('two\nthree', [], 4, 'one\ntwo\nthree')).toEqual(['two\nthree', '0=2:1', '4=3:1']);
});

test('a stretch that shows nothing has no text and no anchors', () => {
  expect(show(' \n ')).toEqual(['']);
  expect(show('![x](y)', [{ start: 0, end: 7, text: '' }])).toEqual(['']);
});

test('lineOf finds the line of every offset', () => {
  const starts = lineStarts('ab\n\nc');
  expect([0, 1, 2, 3, 4, 5].map((offset) => lineOf(starts, offset))).toEqual([0, 0, 0, 1, 2, 2]);
});
