import { describe, expect, it } from 'vitest';
import { briefQuestions, isEither, isOffered } from '../../../src/nlp/questions/let-off.ts';
import { postOf } from '../parse.ts';

const at = (text: string, word: string) => {
  const post = postOf(text);
  const first = post.tokens.findIndex(({ normal }) => normal === word);
  return { post, hit: { ...(post.tokens[first] as object), first, last: first + 1 } as never };
};

describe('being let off', () => {
  it('hears a short question about how somebody is', () => {
    expect(briefQuestions(postOf('Skint? Walk past. Coming?'))).toEqual([0]);
  });

  it('hears the same for nothing', () => {
    const { post, hit } = at('Bring a cake, bring nothing.', 'nothing');
    expect(isEither(post, hit)).toBe(true);
    const other = at('We have nothing left.', 'nothing');
    expect(isEither(other.post, other.hit)).toBe(false);
  });

  it('hears less offered beside more, not what is forbidden', () => {
    const { post, hit } = at('Come for the whole hike or leave from the bridge.', 'or');
    expect(isOffered(post, hit)).toBe(true);
    const other = at('Do not block the lane or leave early.', 'or');
    expect(isOffered(other.post, other.hit)).toBe(false);
  });
});
