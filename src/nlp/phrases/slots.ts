import type { TokenKind } from '../../types.ts';
import { CURRENCIES } from '../lexicon/measures.ts';
import { isMatter } from '../people/people.ts';
import { wordSet } from '../reading.ts';
import { isCount } from '../tokens/counts.ts';
import { UNSEEN } from '../tokens/words.ts';

const SLOTS = ['<n>', '<pct>', '<price>', '<self>', '<who>', '<CAPS>', '<emoji>'] as const;
/** A place in a phrase that many tokens fill; see `PhraseLists` (src/rule.ts). */
export type Slot = (typeof SLOTS)[number];

export const isSlot = (word: string): word is Slot => (SLOTS as readonly string[]).includes(word);

const SELF = new Set(['we', 'us', 'our', 'ours', 'my', 'me', 'i', 'mine']);
/** Capitals that begin a sentence and name nobody. */
const NO_NAME = wordSet(`
  the a an this that these those there here it its he she they his her their you your and but or so if when while as
  at in on of to for from with by is are was were do does did not no yes what which who how why where then now just
  please every each all some many most another
`);

/** "Ada and", not "Another", "Three" or "Sand", which begin a sentence with a capital, too. */
const mayName = (normal: string): boolean => !NO_NAME.has(normal) && !isCount(normal) && !isMatter({ normal });

/** "RM128", "KSh500"; "PHP8" is no price, "PHP850" is one. */
const LETTER_PRICE = new RegExp(String.raw`^(?:(?:${CURRENCIES.replace(/\s/g, '')}|kr)\d|(?:php|npr|cad)\d{3})`);

const NAME = /^\p{Lu}\p{M}*\p{Ll}/u;
const CAPITALS = new RegExp(String.raw`^[\p{Lu}\p{N}\p{M}${UNSEEN}]+$`, 'u');

const ofNumber = (normal: string): readonly Slot[] => [
  '<n>',
  ...(normal.endsWith('%') ? (['<pct>'] as const) : []),
  ...(/^\p{Sc}|\dp$/u.test(normal) ? (['<price>'] as const) : []),
];

const ofWord = (text: string, normal: string): readonly Slot[] => [
  ...(isCount(normal) ? (['<n>'] as const) : []),
  ...(LETTER_PRICE.test(normal) ? (['<n>', '<price>'] as const) : []),
  ...(SELF.has(normal) ? (['<self>'] as const) : []),
  ...(text !== normal && NAME.test(text) && mayName(normal) ? (['<who>'] as const) : []),
  ...(text !== normal && text.length > 1 && CAPITALS.test(text) ? (['<CAPS>'] as const) : []),
];

/** The slots that a token fills; most words fill none, and a lower-case one only by what it is. */
export const slotsOf = (kind: TokenKind, text: string, normal: string): readonly Slot[] => {
  if (kind === 'word') return ofWord(text, normal);
  if (kind === 'number') return ofNumber(normal);
  if (kind === 'mention') return ['<who>'];
  return kind === 'emoji' ? ['<emoji>'] : [];
};
