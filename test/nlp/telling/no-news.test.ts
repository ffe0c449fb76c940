import { expect, it } from 'vitest';
import { isNoNews } from '../../../src/nlp/telling/no-news.ts';
import { postOf } from '../parse.ts';

it.each([
  ['We opened a second workshop.', false],
  ['Our team won the county cup.', false],
  ['I found a shirt in the attic.', true],
  ['We grew up on this street.', true],
  ['We bake bread for weddings.', true],
  ['We are currently taking orders for plum jam.', true],
  ['We did not raise the price.', true],
  ['Because we moved to Mill Street.', true],
  ['We Tried The New Ferry And Here Is What Happened', true],
])('a clause about the writer that is no news of theirs: %s %s', (text, expected) => {
  const post = postOf(text);
  const [clause] = post.clauses;
  expect(clause && isNoNews(post, clause)).toBe(expected);
});
