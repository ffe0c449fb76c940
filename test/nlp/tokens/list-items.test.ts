import { describe, expect, it } from 'vitest';
import { isInItem, listItems } from '../../../src/nlp/tokens/list-items.ts';
import { postOf } from '../parse.ts';

describe('the items of a list', () => {
  it.each([
    ['New today:\n- Fixed the gate\n- Painted the shed', [11, 28]],
    ['1. Soak it.\n2) Wring it out.', [0, 12]],
    ['- Fixed the gate. That was all.', []],
    ['Of goats:\n1/ They climb\n2/ They jump', [10, 24]],
    ['Packed:\n❌ Late boxes\n🔹 Lost labels', [8, 21]],
    ['Open\n7:30 on Monday\n8:30 on Friday', []],
    ['No list, and 2 lines\nof text.', []],
  ])('begin where their lines do: %j', (text, starts) =>
    expect(listItems(postOf(text)).map(({ start }) => start)).toEqual(starts),
  );

  it('hold what stands in their first line and nothing behind it', () => {
    const text = '- Fixed the gate\n- Painted the shed\nCame home wet.';
    const post = postOf(text);
    expect(isInItem(post, text.indexOf('Painted'))).toBe(true);
    expect(isInItem(post, text.indexOf('Came'))).toBe(false);
  });
});
