import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { tagger } from '../../src/build/tagger.mjs';
import { opensWithImperative } from '../../src/nlp/pos/index.ts';
import type { Tagger } from '../../src/nlp/pos/load.ts';
import { opening } from '../../src/nlp/pos/opening.ts';
import { canOpenImperative } from '../../src/nlp/pos/verbs.ts';
import { IMPERATIVES, KNOWN_MISSES, OTHERS } from './openings.ts';

describe('an opening that tells somebody to do something', () => {
  test.each(IMPERATIVES)('%s', (text) => expect(opensWithImperative(text)).toBe(true));
});

describe('an opening that tells nobody to do anything', () => {
  test.each(OTHERS)('%s', (text) => expect(opensWithImperative(text)).toBe(false));
});

describe('an imperative that is known to be missed', () => {
  test.each(KNOWN_MISSES)('%s', (text) => expect(opensWithImperative(text)).toBe(false));
});

describe('what stands around the opening of a post makes no difference', () => {
  test.each([
    'RT @quay_press: Whisk the eggs',
    '@ines @amara Whisk the eggs',
    '🔥 Whisk the eggs 🔥',
    '→ Whisk the eggs',
    '- Whisk the eggs',
    '1. Whisk the eggs',
    'WHISK the eggs',
    'whisk the eggs',
    'Please whisk the eggs',
    'Just whisk the eggs https://example.org/eggs',
    '“Whisk the eggs”',
    '👩🏽‍🍳 Whisk the eggs',
  ])('%s', (text) => expect(opensWithImperative(text)).toBe(true));
});

test.each([
  ['', ''],
  ['   ', ''],
  ['🔥🔥', ''],
  ['@ines', ''],
  ['one two three four five six seven', 'one two three four five six'],
  ['Discover more: https://example.org', 'Discover more'],
  ['SHOP NOW | all sizes', 'Shop NOW'],
  [`Stop ${'! '.repeat(5000)}`, 'Stop'],
  [`Stop${'!'.repeat(5000)}`, 'Stop!'],
])('compromise is given of %j only %j', (clause, words) => expect(opening(clause)).toBe(words));

test.each([
  ['whisk', true],
  ['dispose', true],
  ['rsvp', true],
  ['refill', true],
  ['upcycle', true],
  ['kettle', false],
  ['the', false],
  ['__proto__', false],
  ['', false],
])('%j can be the base form of a verb: %j', (word, expected) => expect(canOpenImperative(word)).toBe(expected));

describe('the bundled tagger', () => {
  const require = createRequire(import.meta.url);
  let bundled: Tagger;
  beforeAll(() => {
    bundled = require(tagger) as Tagger;
  });
  const stock = require('compromise/two') as Tagger;
  const tagsOf = (nlp: Tagger, text: string): unknown =>
    nlp(text).document.map((terms) => terms.map(({ normal, tags, switch: wavers }) => [normal, [...tags], wavers]));

  const FIX = 'compromise has changed: compare what src/build/expand-compromise.mjs replaces with its sources';
  const HEADS =
    'share support open clean record mark hope rob may unwrap dispose celebrate rewrite google present'.split(' ');
  const FOLLOWERS = [
    'your photos',
    'prices fell',
    'of it',
    'is here',
    'up now',
    'and win',
    "isn't it",
    '20% off',
    'with us',
    'Ines',
    'that owls can see',
    '@ines #quay',
    'a new-ish one?',
  ];
  const generated = HEADS.flatMap((head) =>
    FOLLOWERS.map((rest) => `${head[0]?.toUpperCase()}${head.slice(1)} ${rest}`),
  );

  test.each([...IMPERATIVES, ...OTHERS, ...KNOWN_MISSES, ...generated])(
    'gives the same tags as compromise itself: %s',
    (text) => {
      expect(tagsOf(bundled, text), FIX).toEqual(tagsOf(stock, text));
    },
  );
});
