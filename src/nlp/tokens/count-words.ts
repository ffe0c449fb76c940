import type { Token } from '../../types.ts';

/** True for what a reader would count as a word: no link, mention, hashtag or number, and not the `'re` of `we're`. */
export const isWord = ({ kind, clitic }: Token): boolean => kind === 'word' && !clitic;

/** Words of the tokens from `first` up to `last`, as a reader would count them; of all where left out. */
export const countWords = (tokens: readonly Token[], first = 0, last = tokens.length): number => {
  let words = 0;
  for (let at = first; at < Math.min(last, tokens.length); at += 1) if (isWord(tokens[at] as Token)) words += 1;
  return words;
};
