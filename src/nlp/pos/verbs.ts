import { wordSet } from '../reading.ts';
import { VERBS } from './verb-list.ts';

/** Verbs of posts and recipes that compromise knows as nouns only, or not at all. */
const UNKNOWN_TO_COMPROMISE = wordSet(`
  airdrop bookmark brainstorm crowdfund declutter dm drizzle email hustle knead livestream pm preheat preorder
  proofread reskill repost retweet reuse rinse rsvp screenshot simmer snag stargaze stash stay tap thaw upcycle
  upskill whisk
`);

/** What compromise takes for a verb by its look alone. */
const PREFIX = /^(?:re|un|over|out|dis|mis|pre|co)(?=[a-z]{3})/;
const SUFFIX =
  /(?:ate|ete|ite|ute|ize|ise|ify|ibe|ect|ict|ign|oze|cede|ruct|vide|ract|duce|pose|eive|ly[sz]e|ounce|fer)$/;

let verbs: ReadonlySet<string> | undefined;

/** True for a verb that compromise's tags say nothing about. */
export const isUnknownVerb = (word: string): boolean => UNKNOWN_TO_COMPROMISE.has(word);

const known = (): ReadonlySet<string> => {
  verbs ??= wordSet(VERBS);
  return verbs;
};

/** True for a word taken for a verb by its ending alone, as names can be: `Neocate`. */
export const isGuessedVerb = (word: string): boolean =>
  !known().has(word) && !isUnknownVerb(word) && !known().has(word.replace(PREFIX, '')) && SUFFIX.test(word);

/** True where this word, in lower case, can be the base form of a verb at all. Never loads compromise. */
export const canOpenImperative = (word: string): boolean => {
  if (known().has(word) || isUnknownVerb(word)) return true;
  if (!/^[a-z]{3,20}$/.test(word)) return false;
  return SUFFIX.test(word) || known().has(word.replace(PREFIX, ''));
};
