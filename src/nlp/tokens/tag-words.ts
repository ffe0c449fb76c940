import { type LexicalToken, tokenize } from './tokens.ts';

/** A change of case, a digit beside a letter, or an underscore: where a tag shows that it is several words. */
const SEVERAL = /\p{Ll}\p{Lu}|[\p{L}\p{N}]_+[\p{L}\p{N}]|\p{L}\p{N}|\p{N}\p{L}/u;
/** A network's name, a figure with its unit, a word in capitals, any other word. */
const PIECE =
  /LinkedIn|YouTube|TikTok|WhatsApp|\p{N}+(?:\p{Ll}{1,2}(?!\p{Ll}))?|\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+/gu;

/**
 * The words that a hashtag is made of, each where it stands in the text: `#LimitedTimeOffer` is three. A tag
 * that does not show its words, such as `#limitedtimeoffer`, has none.
 */
const wordsOfTag = (tag: LexicalToken): readonly LexicalToken[] => {
  if (!SEVERAL.test(tag.text)) return [];
  const { sentence, quoted } = tag;
  return [...tag.text.matchAll(PIECE)].flatMap(({ 0: piece, index }) =>
    tokenize(piece).map((token) => ({
      ...token,
      start: tag.start + index + token.start,
      end: tag.start + index + token.end,
      sentence,
      quoted,
    })),
  );
};

/** A hashtag that shows its words, by its index. */
export interface Tag {
  readonly at: number;
  readonly words: readonly LexicalToken[];
}

/** The hashtags that show several words. */
export const tagsIn = (tokens: readonly LexicalToken[]): readonly Tag[] => {
  const tags: Tag[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as LexicalToken;
    const words = token.kind === 'hashtag' ? wordsOfTag(token) : [];
    if (words.length > 1) tags.push({ at, words });
  }
  return tags;
};
