import { expect, it } from 'vitest';
import { showsUp } from '../../../src/nlp/selling/shown-up.ts';
import { postOf } from '../parse.ts';

it.each([
  ['The new phone scam preys on pensioners.', true],
  ['If a post says tag three friends to win a caravan, it is a scam.', true],
  ['The regulator has fined an airline for it.', true],
  ['Like and share to win: the police say that there is none.', true],
  ['RT if you think the tax is a scam.', false],
  ['This is not a scam, DM us.', false],
  ['Keep your money safe from fraud, 50% off today.', false],
  ['The council says no to our park. Share if you agree.', false],
])('%s %s', (text, isShownUp) => {
  expect(showsUp(postOf(text))).toBe(isShownUp);
});
