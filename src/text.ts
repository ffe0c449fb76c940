/** Text as people read it. Imports nothing, so that every part of the program may use it. */

/** White space other than one blank between words; most stretches have none. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/;
/** The text with its white space drawn together and none at its ends. */
export const evenly = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text);
