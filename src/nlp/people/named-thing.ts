import type { Post, TokenRange } from '../../types.ts';
import { wordAt, wordSet } from '../reading.ts';
import { namesSomebody, somebodyAt } from './somebody.ts';

/** Streets, halls and days: a capital before these is no product. */
const A_PLACE = wordSet(
  'road street lane avenue bridge square park hall station school church library river coast sea day',
);
/** Stand before the name: "Well, Fernhill …", "The Featherlid …". */
const LEADS = wordSet('well yes now then so the a an and good news luckily that is where our my new');
/** "Pocketfold scans", "the Featherlid is": what a thing does or is. */
const DOES =
  /^(?:is|are|can|will|has|does|did|lets|(?!says|asks|thinks|wants|needs|hopes|knows|reckons|lives|plays)\w{3,}[^s]s)$/;

const DETERMINES = /^(?:the|a|an|to|of|in|on|for|with|and)$/;

/** True where a name stands among the tokens that is neither a place nor a person who did something. */
export const namesThing = (post: Post, first: number, last: number): boolean =>
  post.tokens.slice(first, last).some(({ quoted }, step) => {
    const at = first + step;
    const isPlace = [at, at + 1].some((one) => A_PLACE.has(wordAt(post.tokens, one)));
    if (quoted || isPlace || !namesSomebody(post, at)) return false;
    return somebodyAt(post, at) === undefined;
  });

/** True for a sentence that is a name of several words and nothing else: "Rosehill Academy, Lekki." */
export const isName = (post: Post, { first, last }: TokenRange): boolean => {
  const words = post.tokens.slice(first, last).flatMap(({ kind }, step) => (kind === 'word' ? [first + step] : []));
  return words.length > 1 && words.every((at) => namesSomebody(post, at));
};

/** True for a sentence in which a thing that is named does something: "Pocketfold scans them", "Well, Fernhill Sports Club has …". */
export const thingDoes = (post: Post, { first, last }: TokenRange): boolean => {
  const { tokens } = post;
  let at = first;
  while (at < last && (tokens[at]?.text === ',' || LEADS.has(wordAt(tokens, at)))) at += 1;
  const from = at;
  while (at < last && namesSomebody(post, at)) at += 1;
  if (at === from || somebodyAt(post, from) !== undefined) return false;
  // "The CoolNest pillow is …"
  const verb = DETERMINES.test(wordAt(tokens, at)) || DOES.test(wordAt(tokens, at)) ? at : at + 1;
  return verb < last && DOES.test(wordAt(tokens, verb));
};
