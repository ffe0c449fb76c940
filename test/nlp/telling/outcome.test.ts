import { describe, expect, it } from 'vitest';
import { outcomes } from '../../../src/nlp/telling/outcome.ts';
import { postOf } from '../parse.ts';

/** Each outcome as its kind and the word that tells it. */
const told = (text: string): readonly string[] => {
  const post = postOf(text);
  return outcomes(post).map(({ first, kind }) => `${kind} ${post.tokens[first]?.text}`);
};

describe('what came of something', () => {
  it.each<[string, readonly string[]]>([
    ['We moved the bench.', ['done We', 'done moved']],
    ['The bench was moved on Tuesday.', ['done was', 'done moved']],
    ['Two lamps, fitted last night.', ['done fitted']],
    ['The late bus goes at nine.', ['done goes']],
    ['The night bus starts on Monday.', ['done starts']],
    ['The gate stays open until midnight.', ['done stays']],
    ['The hall is open from Monday.', ['done from']],
    ['There are two benches now.', ['done There', 'done now']],
    ['The answer is yes.', ['answer answer', 'answer yes']],
    ['She was right.', ['answer right']],
    ['We will paint the gate.', ['plan will']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['The gates are painted.', 'what a thing is like'],
    ['He moved to the coast.', 'the story of somebody else'],
    ['We passed it to the council.', 'handed on'],
    ['Should we move the bench?', 'a question'],
    ['Move the bench.', 'an ask'],
    ['"We moved the bench."', 'quoted'],
    ['She was the right captain.', 'a word that grants nothing'],
    ['So many lamps!', 'a degree'],
    ['Rain fell on the hills.', 'weather'],
    ['Another path begins by the mill.', 'a place where something begins'],
    ['Every canal begins.', 'a beginning on no day'],
  ])('is not told by "%s": %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
