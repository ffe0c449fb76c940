/** How readers are let off in the form of what is said to them, whatever the words. */
import type { Hit, Post } from '../../types.ts';
import { sentenceAt } from '../clauses/clause-at.ts';
import { normalText, wordAt, wordSet } from '../reading.ts';

/** How those are who are let off: "Skint? Walk past." */
const BURDEN = wordSet(`
  skint broke tired busy shy knackered poorly hungover not no too rather hate never can't cannot had exhausted late
  nervous unsure away haven't have don't
`);
/** Tokens of a case that is asked: "Skint?", "Not your thing?" Hand-set. */
const ASKED_WITHIN = 8;

/** Tokens between one thing to do and the same for nothing: "answer three, answer none". Hand-set. */
const REPEATS_WITHIN = 9;
/** Indices of sentences that ask shortly how it is with somebody: not "Coming?", which wants an answer. */
export const briefQuestions = ({ sentences, tokens }: Post): readonly number[] =>
  sentences.flatMap(({ kind, first, last }, at) =>
    kind === 'question' && last - first <= ASKED_WITHIN && BURDEN.has(wordAt(tokens, first)) ? [at] : [],
  );

/** True where somebody is told to do it and told not to: "come, don't come", "bring a cake, bring nothing". */
export const isEither = ({ tokens }: Post, { first, last }: Hit): boolean => {
  if (wordAt(tokens, last - 1) === 'not') {
    const verb = wordAt(tokens, last);
    return normalText(tokens, Math.max(0, first - 3), first)
      .replace(/(?:,| or| then|\.)+$/, '')
      .trim()
      .endsWith(verb);
  }
  const verb = wordAt(tokens, first - 1);
  return (
    verb.length > 2 &&
    !/^(?:of|to)$/.test(wordAt(tokens, last)) &&
    tokens.slice(Math.max(0, first - REPEATS_WITHIN), first - 1).some(({ normal }) => normal === verb)
  );
};

/** True where less is offered beside more: "come for the hike or peel off early", not "do not leave early". */
export const isOffered = (post: Post, { first }: Hit): boolean => {
  const sentence = sentenceAt(post, first);
  return (
    sentence !== undefined &&
    sentence.kind !== 'question' &&
    !/\b(?:not|never|no|who|why|if)\b/.test(normalText(post.tokens, sentence.first, first)) &&
    (sentence.first === first ||
      post.clauses.some(
        ({ act, first: from, quoted }) =>
          !quoted && from >= sentence.first && from <= first && /^(?:ask|help|invite)$/.test(act),
      ) ||
      /\byou (?:can|could|may|might)\b/.test(normalText(post.tokens, sentence.first, first)))
  );
};
