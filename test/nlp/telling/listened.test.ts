import { expect, it } from 'vitest';
import { claimsToHaveListened } from '../../../src/nlp/telling/listened.ts';
import { postOf } from '../parse.ts';

it.each([
  ['You asked. We listened.', true],
  ['You asked, and we’ve delivered!', true],
  ['You have spoken, so we heard you.', true],
  ['You asked, we listened: the lamp is fixed.', false],
  ['You asked why the rye is smaller. We bake it longer now.', false],
  ['We listened.', false],
])('%s', (text, claims) => expect(claimsToHaveListened(postOf(text))).toBe(claims));
