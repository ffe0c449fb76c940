/** Links with a scheme, with `www.`, and bare ones with a path such as `bit.ly/x`. */
const LINK = /\bhttps?:\/\/\S*|\bwww\.\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/\S+/gi;
/** `RT` and `MT` mark a repost only before a name: "RT if you agree" is a request and stays. */
const MARKER = /(?<!\w)[RM]T:?\s*(?=@\w)/g;
const LEADING_MENTIONS = /^(?:[\s.]*@\w+[:,]?)+/;

/**
 * A post without the marks that give its kind away by platform habit alone: links, repost markers and the
 * mentions it opens with are removed; mentions further on, hashtags and line breaks stay.
 */
export const strip = (text: string): string =>
  text
    .replace(LINK, ' ')
    .replace(MARKER, '')
    .replace(LEADING_MENTIONS, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();

/** Words a reader would count: no links, mentions, hashtags or bare numbers. */
export const countWords = (text: string): number => {
  const plain = text.replace(LINK, ' ').replace(/[@#]\w+/g, ' ');
  return plain.match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
};
