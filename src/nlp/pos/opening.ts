const MAX_LENGTH = 400;
const MAX_WORDS = 6;

/** A repost mark, names, bullets and numbering before the first word. */
const LEADING =
  /^(?:\s|RT\b|[@＠][\w.]+:?|[-–—•*·▪►>→➡✅☑✔]|\d{1,2}[.)]\s|["'“”‘’([]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\ufe0f])+/u;
/** What ends an opening: compromise would take a word beside these for a name. */
const BREAK = /https?:\/\/|www\.|#|[|→➡⬇👇•\n]|\s[-–—]+\s|[.!?…;:](?=\s|$)|\p{Extended_Pictographic}/u;
/** compromise takes quadratic time on runs of one mark. */
const RUN = /([^\p{L}\p{N}\s])\1+/gu;
const SHOUTED = /^\p{Lu}{2,}(?!\p{L})/u;

/**
 * The words of a clause that compromise is given: the first six, without what may stand before them in a
 * post, up to a stop, a link, a hashtag or an emoji. Looks at the first 400 characters only.
 */
export const opening = (clause: string): string => {
  const text = clause.slice(0, MAX_LENGTH).replace(LEADING, '').replaceAll('’', "'");
  const end = text.search(BREAK);
  const words = (end < 0 ? text : text.slice(0, end)).split(/\s+/, MAX_WORDS).join(' ').replace(RUN, '$1').trim();
  // Capitals throughout read as an acronym.
  return words.replace(SHOUTED, (word) => word.charAt(0) + word.slice(1).toLowerCase());
};
