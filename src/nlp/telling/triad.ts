import type { Hit, Post, Sentence } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { hitOver } from '../phrases/hits.ts';

/** One-word sentences that make a slogan. */
const THREE = 3;
/** A word for an idea or a virtue; of three such words two are, and leeks, pears and rye are none. */
const VIRTUE =
  /(?:tion|sion|ity|ness|ship|ment|ance|ence|ism|ful|less|ive|ous|ant|ent|ect|ery|rust|ride|evotion)$|^(?:bold|bright|pure|smart|simple|strong|fast|modern|power|style|poise|passion|courage|craft|design|care|heart|soul|quality|trust|speed|comfort|luxury|refined|timeless|honest|joy|growth|pride|trusted|local|yours|together|effortless)$/;

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
export const triads = perPost((post: Post): readonly Hit[] =>
  post.sentences.flatMap((one, at) => {
    const three = post.sentences.slice(at, at + THREE);
    const words = three.map((sentence) => onlyWord(post, sentence));
    const virtues = words.filter((word) => word !== undefined && VIRTUE.test(word));
    const isSlogan = three.length === THREE && words.every((word) => word !== undefined) && virtues.length > 1;
    const last = (three.at(-1) as Sentence | undefined)?.last ?? one.last;
    const end = post.tokens[last - 1]?.kind === 'punctuation' ? last - 1 : last;
    return isSlogan ? [hitOver(post.tokens, one.first, end)] : [];
  }),
);
