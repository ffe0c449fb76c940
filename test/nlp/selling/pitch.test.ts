import { expect, it } from 'vitest';
import { HELPFUL_ASKS, pitch } from '../../../src/nlp/selling/pitch.ts';
import { postOf } from '../parse.ts';

it.each([
  ['Three for two on oats.', 'Three for two'],
  ['Join us for the sale.', 'Join us'],
  ['The gate is stuck. Sign up today.', 'Sign up'],
])('begins to ask or sell: %s', (text, words) => {
  expect(pitch(postOf(text))?.text.startsWith(words)).toBe(true);
});

it.each([
  ['a span of time', 'The bell has rung at three for two years.'],
  ['kindness', 'Join us in welcoming Ada to the crew.'],
  ['a thing that is', 'The lift is out of order today.'],
  ['a way to get in touch', 'More information at the desk.'],
])('is none: %s', (_, text) => {
  expect(pitch(postOf(text))).toBeUndefined();
});

it('lets help pass where it is told to', () => {
  const post = postOf('Book a second seat for the cello.');
  expect(pitch(post)).toBeDefined();
  expect(pitch(post, HELPFUL_ASKS)).toBeUndefined();
});
