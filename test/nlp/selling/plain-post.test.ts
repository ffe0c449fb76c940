import { describe, expect, it } from 'vitest';
import { isPlain } from '../../../src/nlp/selling/plain-post.ts';
import { postOf } from '../parse.ts';

const NOTICE = 'The side door sticks in wet weather. Please use the ramp by the bicycle racks until Monday';

describe('a plain post', () => {
  it.each<[string, boolean]>([
    [`${NOTICE}.`, true],
    [`${NOTICE}! 🚪 The key costs 5%.`, false],
    [`${NOTICE}! 🚪`, true],
    [`${NOTICE}!!! Really! 🚪🚪🚪`, true],
    [`${NOTICE}. https://tidewell.example #tidewell, £4 a copy`, false],
    [`${NOTICE}. Link in bio, with a discount 🎉`, false],
    ['Use the ramp by the bicycle racks. The door sticks.', false],
    [`${NOTICE}.`.replace('. Please', ', so please'), false],
  ])('%s', (text, plain) => expect(isPlain(postOf(text), 0)).toBe(plain));

  it('is none where enough was found elsewhere', () => {
    expect(isPlain(postOf(`${NOTICE}.`), 2)).toBe(true);
    expect(isPlain(postOf(`${NOTICE}.`), 3)).toBe(false);
  });
});
