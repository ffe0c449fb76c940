/** Pairs of spellings that say the same. */
import type { Swap } from './rewrite.ts';

const who = (words: string, verb: string, short: string): readonly (readonly [string, string])[] =>
  words.split(' ').map((word) => [`${word} ${verb}`, `${word}'${short}`]);

const NEGATED = 'do does did is are was were have has would could should'.split(' ');
const CONTRACTIONS = [
  ...who('I you we they he she it', 'will', 'll'),
  ...who('you we they', 'are', 're'),
  ...who('I', 'am', 'm'),
  ...who('it that here there what who he she', 'is', 's'),
  ...NEGATED.map((verb) => [`${verb} not`, `${verb}n't`] as const),
  ['cannot', "can't"],
  ['will not', "won't"],
  ['let us', "let's"],
] as const;
const WITH_HAVE = who('I you we they', 'have', 've');

/** "As it is." is never drawn together, nor is "we have a shop". */
export const CONTRACTED: readonly Swap[] = [
  ...CONTRACTIONS.map(([long, short]) => ({ from: long, before: String.raw`\s+\p{L}`, to: short })),
  ...WITH_HAVE.map(([long, short]) => ({
    from: long,
    before: String.raw`\s+(?:been|\p{L}+ed|made|sent|moved|put|found|kept)\b`,
    to: short,
  })),
];

/** "It's been" has another verb. */
export const WRITTEN_OUT: readonly Swap[] = [...CONTRACTIONS, ...WITH_HAVE].map(([long, short]) => ({
  from: short,
  before: String.raw`\b(?!\s+(?:been|had|got)\b)`,
  to: long,
}));

/** Contractions that are no other word without their apostrophe, as "we're", "it's" and "I'll" are. */
export const WITHOUT_APOSTROPHE: readonly Swap[] =
  "don't doesn't didn't isn't can't won't haven't wouldn't couldn't you're they're I'm I've we've you've you'll that's what's here's let's"
    .split(' ')
    .map((word) => ({ from: word, before: String.raw`\b`, to: word.replace("'", '') }));

/** Beginnings or middles of words, as Britain and as America spell them. */
const SPELLINGS: readonly (readonly [british: string, american: string])[] = [
  ...'col fav neighb hon harb behavi flav'.split(' ').map((word) => [`${word}our`, `${word}or`] as const),
  ...'recogn organ apolog monet operational revolution personal optim real'
    .split(' ')
    .map((word) => [`${word}is(?=[eia])`, `${word}iz`] as const),
  ['analys(?=e|i)', 'analyz'],
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['cancelled', 'canceled'],
  ['travelled', 'traveled'],
  ['catalogue', 'catalog'],
  ['programme', 'program'],
  ['enrol(?!l)', 'enroll'],
  ['tyre', 'tire'],
  ['grey', 'gray'],
  ['jewellery', 'jewelry'],
];
const plain = (pattern: string): string => pattern.replace(/\(.*\)/, '');

export const AMERICAN: readonly Swap[] = SPELLINGS.map(([from, to]) => ({ from, before: '', to }));
export const BRITISH: readonly Swap[] = SPELLINGS.map(([uk, us]) => ({
  from: us.endsWith('iz') || us.endsWith('yz') ? `${us}(?=[eia])` : `${us}(?!me)`,
  before: '',
  to: plain(uk),
}));
