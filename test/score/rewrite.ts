/** Ways to write a post about other people, elsewhere, that must not move its score. */

const OTHER_NAMES: Readonly<Record<string, string>> = {
  Ada: 'Ngozi',
  Fernway: 'Northgate',
  Tidewell: 'Lumora',
  'Okoro Foods': 'Bright Foods',
  Harbour: 'Castle',
};

/** The people, brands and places of the examples under other names. */
const renamed = (text: string): string =>
  Object.entries(OTHER_NAMES).reduce(
    (done, [name, other]) => done.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), other),
    text,
  );

const capitalLike = (word: string, model: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

const OTHER_GENDER: Readonly<Record<string, string>> = { she: 'he', he: 'she', his: 'her', him: 'her' };

/** Every "she" as "he" and the other way round. */
const regendered = (text: string): string =>
  text.replaceAll(/\b(?:she|her|he|his|him)\b(?=(.?.?))/gi, (word, after: string) =>
    capitalLike(OTHER_GENDER[word.toLowerCase()] ?? (/^ \p{L}/u.test(after) ? 'his' : 'him'), word),
  );

const OTHER_SPELLINGS =
  'colour color|favourite favorite|neighbour neighbor|honour honor|centre center|metre meter|organis organiz|recognis recogniz|realis realiz|apologis apologiz|revolutionis revolutioniz|specialis specializ|cancelled canceled|travelling traveling|labelled labeled|jewellery jewelry|programme program|catalogue catalog|theatre theater|harbour harbor|grey gray|mum mom|learnt learned'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]);

/** Every word with another spelling written that way, British for American and the other way round. */
const respelt = (text: string): string =>
  OTHER_SPELLINGS.reduce(
    (done, [british, american]) =>
      done.replace(
        new RegExp(`\\b(?:${british}|${american})(?=(?:e|s|es|ed|ing|e?rs?|hoods?|ations?)?\\b)`, 'gi'),
        (word) => capitalLike(word.toLowerCase() === british ? american : british, word),
      ),
    text,
  );

/** What the score must not hang on, and a rewrite that changes only that. */
export const REWRITES = [
  ['names', renamed],
  ['gender', regendered],
  ['the spelling of a country', respelt],
] as const;
