import { expect, it } from 'vitest';
import { takenBack } from '../../../src/nlp/telling/taken-back.ts';
import { postOf } from '../parse.ts';

it.each<[string, string | undefined]>([
  ['We said the path was private. It never was.', 'We said the path was private. It never was'],
  ['I told you the gate shuts at six. It does not.', 'I told you the gate shuts at six. It does not'],
  ['Our poster says Tuesday. It is Thursday.', 'Our poster says Tuesday. It is Thursday'],
  ["The jar labelled mild isn't.", "The jar labelled mild isn't"],
  ['My tip about the hinge? Wrong.', 'My tip about the hinge? Wrong'],
  ['I told you the hill was steep. It is not so bad by bike.', undefined],
  ['We never said it was private. It was not.', undefined],
  ['We were told it was private. It was not.', undefined],
  ['They said it was private. It was not.', undefined],
  ['We said it would rain. It did.', undefined],
  ['We promised 20 seats. It was 45.', undefined],
])('what is taken back: %s', (text, told) => {
  const [back] = takenBack(postOf(text));
  expect(back && text.slice(back.start, back.end)).toBe(told);
});
