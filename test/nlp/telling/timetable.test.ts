import { expect, it } from 'vitest';
import { timetable } from '../../../src/nlp/telling/timetable.ts';
import { postOf } from '../parse.ts';

it.each([
  ['Easter hours: Fri 9–2, Sat shut, Sun 10–4. Happy Easter!', 'Fri 9–2, Sat shut, Sun 10–4'],
  ['Open Monday 9 to 5, Tuesday closed, Thursday 10 till 8', 'Monday 9 to 5, Tuesday closed, Thursday 10 till 8'],
  ['The 24th 9-12, the 25th closed, the 26th 11-3', '24th 9-12, the 25th closed, the 26th 11-3'],
  ['Thu and Fri 10–8, Sat shut', 'Thu and Fri 10–8, Sat shut'],
  ['Fri 9–2, Sat 9–2, Sun 10–4', undefined],
  ['Fri 9–2, Sat shut', undefined],
  ['See you on Friday, Saturday or Sunday.', undefined],
])('days with their hours, one of them shut: %s', (text, expected) => {
  const found = timetable(postOf(text));
  expect(found && text.slice(found.start, found.end)).toBe(expected);
});
