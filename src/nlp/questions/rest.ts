import type { Post, Sentence } from '../../types.ts';
import { ramp } from '../ramp.ts';
import { isLink } from '../selling/pointer.ts';

/** Words beside a link up to which they only point at it, and from which they tell something. Measured on brand posts; the fall is hand-set. */
const LINK_WORDS = [5, 30] as const;

/** For each sentence the first after it that is one of these and no further question. */
export const nextOf = (
  { sentences }: Post,
  wanted: ReadonlySet<number | undefined>,
): readonly (number | undefined)[] => {
  const next: (number | undefined)[] = [];
  let found: number | undefined;
  for (let at = sentences.length - 1; at >= 0; at -= 1) {
    next[at] = found;
    if (wanted.has(at) && sentences[at]?.kind !== 'question') found = at;
  }
  return next;
};

/** What stands behind a sentence, apart from questions. */
export interface Rest {
  readonly links: number;
  readonly words: number;
}

/** By sentence, what stands behind it. */
export const restsOf = ({ sentences, tokens }: Post): readonly Rest[] => {
  const rests: Rest[] = [];
  let rest: Rest = { links: 0, words: 0 };
  for (let at = sentences.length - 1; at >= 0; at -= 1) {
    rests[at] = rest;
    const { kind, first, last } = sentences[at] as Sentence;
    const own = kind === 'question' ? [] : tokens.slice(first, last);
    const words = own.filter((token) => token.kind === 'word').length;
    rest = { links: rest.links + own.filter(isLink).length, words: rest.words + words };
  }
  return rests;
};

/** How little there is behind a question, 0 to 1, but a link and a few words to it: "How do you build culture? 4 ways: link". A link by itself leaves it to the reader. */
export const onlyLink = ({ links, words }: Rest): number =>
  links === 0 || words === 0 ? 0 : 1 - ramp(words, ...LINK_WORDS);
