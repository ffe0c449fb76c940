import { expect, it } from 'vitest';
import { isHappening } from '../../../src/nlp/telling/happening.ts';
import { postOf } from '../parse.ts';

it('tells a day and an hour to come from an hour alone', () => {
  expect(isHappening(postOf('Storytime this Saturday at 11am.'))).toBe(true);
  expect(isHappening(postOf('Put it out by 7am.'))).toBe(false);
});
