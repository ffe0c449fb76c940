import { expect, it } from 'vitest';
import { triads } from '../../../src/nlp/telling/triad.ts';
import { postOf } from '../parse.ts';

it.each([
  ['Excellence. Integrity. Innovation. That is our way.', ['Excellence. Integrity. Innovation']],
  ['New from the mill. Exclusive. Refined. Timeless.', ['Exclusive. Refined. Timeless']],
  ['Trusted. Local. Yours. The paper of the quay.', ['Trusted. Local. Yours']],
  ['Leeks. Pears. Rye. All from Ada.', []],
  ['Tired. Muddy. Happy.', []],
  ['Excellence. Integrity.', []],
  ['Quality? Speed? Comfort?', []],
  ['Excellence. Two. Three.', []],
])('%s', (text, slogans) =>
  expect(triads(postOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual(slogans),
);
