import type { Post, Span } from '../../types.ts';
import { sentenceAt } from '../clauses/clause-at.ts';

/** A dog in a picture is met, or is that one, and made nothing. */
const PETS = /\b(?:rescue|dogs?|cats?|barks?|paws?)\b/i;
const SHOWS = /^(?:this|that|it|meet)\b|\bof the \w+/i;
/** At a shelter or a zoo somebody is met who made nothing. */
const ANIMALS =
  /\b(?:adopt(?:ion|ed|able)?|re-?hom(?:e|ed|ing)|shelter|kennels?|hippo|donate|pandas?|cubs?|pupp(?:y|ies)|kittens?|keepers?|(?:his|her|their) (?:person|forever home))\b/i;
/** "This is Amira. She is 3.": shown in need. */
const AGED =
  /^this is\b[^.!?]*[.!?]+\s+(?:s?he|they)(?:['’]s| is| are|['’]re) (?:only |just )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;

/** What is said of whoever was named: up to the end of that sentence, and of the next where it goes on about them. */
const saidOf = (post: Post, first: number): string => {
  const { text, sentences } = post;
  const at = sentenceAt(post, first);
  const next = at && sentences[sentences.indexOf(at) + 1];
  const goesOn = next && /^(?:s?he|they|it)\b/i.test(text.slice(next.start, next.end));
  return text.slice(0, (goesOn ? next : at)?.end);
};

/** True where an animal, or somebody in need, is shown: they made nothing. */
export const isOnlyShown = (post: Post, { first, start, end }: Span & { readonly first: number }): boolean =>
  ANIMALS.test(post.text) ||
  AGED.test(post.text.slice(start)) ||
  (PETS.test(saidOf(post, first)) && SHOWS.test(post.text.slice(start, end)));
