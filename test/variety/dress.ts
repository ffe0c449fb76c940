/** Words dressed up so that only a reader sees the same word. */

/** The last vowel tripled: "freeee". "Tooo" is "too", and "offf" is "off". */
export const stretched = (word: string): string =>
  /^(?:to|of)$/i.test(word.replace(/\P{L}/gu, '')) ? word : word.replace(/([aeiou])(?=[^aeiou]*$)/i, '$1$1$1');

const shift = (letter: string, digits: number, upper: number, lower: number): string => {
  const code = letter.charCodeAt(0);
  if (code < 65) return String.fromCodePoint(digits + code - 48);
  return String.fromCodePoint(code < 97 ? upper + code - 65 : lower + code - 97);
};

/** In bold letters and digits without serifs, as text generators make them. */
export const bold = (word: string): string =>
  word.replace(/[A-Za-z\d]/g, (letter) => shift(letter, 0x1d7ec, 0x1d5d4, 0x1d5ee));

/** In full-width letters and digits. */
export const wide = (word: string): string =>
  word.replace(/[A-Za-z\d]/g, (letter) => shift(letter, 0xff10, 0xff21, 0xff41));

/** With a line under each letter. Names and words in capitals are known by their first letters, which a line parts. */
export const underlined = (word: string): string =>
  /^[a-z']+$/.test(word) ? word.replace(/\p{L}/gu, '$&\u0332') : word;

/** With something nobody sees after the second letter. */
export const split =
  (unseen: string) =>
  (word: string): string =>
    word.length < 4 ? word : `${word.slice(0, 2)}${unseen}${word.slice(2)}`;

/** Words as one hashtag: `#LimitedTimeOffer`. */
export const tagged = (words: string): string =>
  `#${words
    .split(' ')
    .map((word) => `${word[0]?.toUpperCase()}${word.slice(1).toLowerCase()}`)
    .join('')}`;
