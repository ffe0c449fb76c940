import type { Clause, Token } from '../types.ts';

/** Words after the head in which "is thrilled to" is looked for. */
const WITHIN = 8;

/** A name that is proud speaks for itself, even where nobody says "we". */
export const GLAD = /^(?:proud|pleased|excited|delighted|thrilled|honou?red)$/;

/** "The Ridgeway team is thrilled to …". */
export const isGlad = (tokens: readonly Token[], { head, last }: Clause): boolean => {
  for (let at = head + 1; at < last - 2 && at <= head + WITHIN; at += 1) {
    if (!/^(?:is|are)$/.test(tokens[at]?.normal ?? '')) continue;
    const next = /^(?:so|very|super|really|also|extremely)$/.test(tokens[at + 1]?.normal ?? '') ? at + 2 : at + 1;
    return GLAD.test(tokens[next]?.normal ?? '') && /^to$/.test(tokens[next + 1]?.normal ?? '');
  }
  return false;
};

/** Openers in capitals that are no name: "The Senate voted" is about somebody else. */
const NO_NAME =
  /^(?:the|an?|it|this|that|these|those|there|here|what|who|how|why|when|if|in|on|at|for|as|today|no|so|my|can|will|do|does|did|is|are|was|were|have|has|you|we|they|he|she|and|but|happy|great|good|let|us)$/i;

/** "Fernway turns ten", "Okoro Foods announces …": a name that shows itself, in a post that says "we" elsewhere. */
export const namesItself = (
  tokens: readonly Token[],
  { head, last }: Clause,
  shown: (at: number) => boolean,
): boolean => {
  let at = head;
  while (at < last && at < head + 4 && tokens[at]?.kind === 'word' && tokens[at]?.capital) at += 1;
  if (at === head || NO_NAME.test(tokens[head]?.text ?? '')) return false;
  for (let next = at; next < last && next <= at + 2; next += 1) if (shown(next)) return true;
  return false;
};
