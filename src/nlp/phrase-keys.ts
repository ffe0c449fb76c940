import { keyOf, partsOf, wordsOf } from './phrase-trie.ts';

/** Stems found in nearly every post: a phrase that waits for one of them would be looked for at once. */
const COMMON = new Set(
  "a an the and or but of to in on at for with by from as is ar be am wa were ha have had do doe did not no so if it thi that these those there here what which who how when why we i you he she thei our us my me your their her hi it' 's will would can could should mai might must just now all more most on get got make take go come see know think want need like us time new up out about into than then too also some ani everi each thank help peopl dai week year todai good great best".split(
    ' ',
  ),
);
/** How many rare words a common one weighs. */
const WEIGHT = 40;

const weightOf = (key: string): number => (COMMON.has(key.replace(/^=/, '')) ? WEIGHT : 1);

const rarest = (keys: readonly string[]): string | undefined =>
  keys.length < 2 ? keys[0] : keys.reduce((best, key) => (weightOf(key) < weightOf(best) ? key : best));

const isKey = (key: string | undefined): key is string => key !== undefined;

/** For each alternative the word to wait for; none where one of them has no such word. */
const keysOf = (runs: readonly string[]): readonly string[] => {
  const keys = runs.map((run) => rarest(wordsOf(run).map(keyOf).filter(isKey)));
  return keys.every(isKey) ? keys : [];
};

/**
 * Works out the words of which a text must hold one before the phrase can be in it, as stems or `=` and a
 * word form: of the parts of the phrase, the one with the rarest words. Empty where there is no such part.
 */
export const workOutKeys = (phrase: string): readonly string[] => {
  let best: readonly string[] = [];
  let lightest = Number.POSITIVE_INFINITY;
  for (const [, inside, words = ''] of partsOf(phrase.replace(/^\^|\?$/g, ''))) {
    const parts = inside === undefined ? wordsOf(words).map((word) => [word]) : [inside.split('|')];
    for (const keys of parts.map(keysOf)) {
      const weight = keys.reduce((sum, key) => sum + weightOf(key), 0);
      if (keys.length === 0 || weight >= lightest) continue;
      best = keys;
      lightest = weight;
    }
  }
  return [...new Set(best)];
};

declare const KEYS: string | undefined;
/** Keys of the lists that ship with postlint, worked out by the bundle: at every start it would take 40 ms. */
const known = new Map<string, string>();
if (typeof KEYS === 'string') {
  for (const line of KEYS.split('\n')) {
    const tab = line.indexOf('\t');
    known.set(line.slice(0, tab), line.slice(tab + 1));
  }
}

/** As `workOutKeys`, from memory where the bundle knows the phrase. */
export const phraseKeys = (phrase: string): readonly string[] => {
  const keys = known.get(phrase);
  if (keys === undefined) return workOutKeys(phrase);
  return keys === '' ? [] : keys.split(' ');
};
