import type { Hit, Post, Sentence } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { hitOver } from '../phrases/hits.ts';

/** One-word sentences that make a slogan. */
const THREE = 3;
/** A word for an idea or a virtue; of three such words two are, and leeks, pears and rye are none. */
const VIRTUE =
  /(?:tion|sion|ity|ness|ship|ment|ance|ence|ism|ful|less|ive|ous|ant|ent|ect|ery|rust|ride)$|^(?:bold|bright|pure|smart|simple|strong|fast|modern|power|style|poise|passion|courage|craft|design|care|heart|soul|quality|speed|comfort|luxury|refined|honest|joy|growth|trusted|local|yours|together)$/;

/** In front of the items of a list. */
const MARK = /^[-•–*▪]$/;

/** The only word of a sentence; undefined where it has more, a number, a sign or a name of somebody. */
const onlyWord = ({ tokens }: Post, { first, last, kind }: Sentence): string | undefined => {
  const [word, stop, ...more] = tokens
    .slice(first, last)
    .filter(({ kind, text }) => kind !== 'emoji' && !MARK.test(text));
  const isAlone = word?.kind === 'word' && !word.quoted && more.length === 0 && /^[.!]?$/.test(stop?.text ?? '');
  return isAlone && kind !== 'question' ? word.normal : undefined;
};

/** "Excellence. Integrity. Innovation.": three sentences of a word each, of which two name an idea or a virtue. */
export const triads = perPost((post: Post): readonly Hit[] => {
  const { tokens, sentences } = post;
  if (sentences.length < THREE) return [];
  const words = sentences.map((sentence) => onlyWord(post, sentence));
  return sentences.slice(THREE - 1).flatMap(({ last }, at) => {
    const three = words.slice(at, at + THREE);
    const virtues = three.filter((word) => word !== undefined && VIRTUE.test(word));
    if (virtues.length < 2 || three.includes(undefined)) return [];
    const end = tokens[last - 1]?.kind === 'punctuation' ? last - 1 : last;
    return [hitOver(tokens, sentences[at]?.first ?? 0, end)];
  });
});
