import { describe, expect, it } from 'vitest';
import { remedies } from '../../../src/nlp/telling/remedy.ts';
import { postOf } from '../parse.ts';

/** The word by which each remedy is told. */
const told = (text: string): readonly string[] => {
  const post = postOf(text);
  return remedies(post).map(({ first }) => post.tokens[first]?.text ?? '');
};

describe('what is done about something', () => {
  it.each<[string, readonly string[]]>([
    ['We mended the gate.', ['We', 'mended']],
    ['The gate opens from Monday.', ['opens', 'from']],
    ["I'm coming back on Monday.", ['I']],
    ['We will mend the gate.', ['We', 'will']],
    ['Our gate is stuck. Use the stile.', ['Use']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['The gate is stuck. Use the stile.', 'advice, where nobody speaks'],
    ['"We mended the gate."', 'quoted'],
    ['Our gate is right.', 'only granted'],
    ["I'm looking forward to the gate.", 'a feeling'],
  ])('is not told by "%s": %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
