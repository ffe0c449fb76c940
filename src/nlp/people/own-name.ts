import type { Clause, OwnNames, Token } from '../../types.ts';
import { wordAt } from '../reading.ts';
import { asWord } from '../tokens/lexemes.ts';
import { type BareToken, tokenize } from '../tokens/tokens.ts';

/** Words after the head in which "is thrilled to" is looked for. */
const WITHIN = 8;

/** A name that is proud speaks for itself, even where nobody says "we". */
export const GLAD = /^(?:proud|pleased|excited|delighted|thrilled|honou?red)$/;

/** "The Ridgeway team is thrilled to …". */
export const isGlad = (tokens: readonly Token[], { head, last }: Clause): boolean => {
  for (let at = head + 1; at < last - 2 && at <= head + WITHIN; at += 1) {
    if (!/^(?:is|are)$/.test(wordAt(tokens, at))) continue;
    const next = /^(?:so|very|super|really|also|extremely)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
    return GLAD.test(wordAt(tokens, next)) && /^to$/.test(wordAt(tokens, next + 1));
  }
  return false;
};

/** Words of a name. Hand-set. */
const NAME = 4;
/** Token index after the words in capitals that a clause opens with. */
const afterCapitals = (tokens: readonly Token[], head: number, last: number): number => {
  let at = head;
  while (at < last && at < head + NAME && tokens[at]?.kind === 'word' && tokens[at]?.capital) at += 1;
  return at;
};

/** "Clonmel Bakers here, covered in flour.": who it is says so. */
export const saysHere = (tokens: readonly Token[], { head, last }: Clause): boolean => {
  const at = afterCapitals(tokens, head, last);
  const isLed = at > head && !NO_NAME.test(tokens[head]?.text ?? '') && tokens[at]?.normal === 'here';
  return isLed && tokens[at + 1]?.kind === 'punctuation';
};

/** Openers in capitals that are no name: "The Senate voted" is about somebody else. */
const NO_NAME =
  /^(?:the|an?|it|this|that|these|those|there|here|what|who|how|why|when|if|in|on|at|for|as|today|no|so|my|can|will|do|does|did|is|are|was|were|have|has|you|we|they|he|she|and|but|happy|great|good|let|us|without|through|once|according|while|expanding|over|despite)$/i;

/** Behind a verb these say where, and nothing of its subject: "Moss grows on the wall". */
const SAYS_WHERE = /^(?:in|on|at|by|near|over|under|above|below|behind|beside|between|along|across|around|through)$/;

/** "Grass grows.", "Moss grows on the wall": one word and what it does, which any thing does that opens a sentence. */
const isThing = (tokens: readonly Token[], head: number, verb: number, last: number): boolean => {
  const after = verb + 1 < last ? tokens[verb + 1] : undefined;
  return verb === head + 1 && (after?.kind !== 'word' || SAYS_WHERE.test(after.normal));
};

/** "Ring binders won": one word in front of a plural is what kind of things they are, and no name. */
const isKindOf = (tokens: readonly Token[], head: number, at: number, verb: number): boolean =>
  at === head + 1 &&
  verb > at &&
  /(?:[^sui]s|ies)$/.test(wordAt(tokens, at)) &&
  !/^(?:has|was|always)$/.test(wordAt(tokens, at));

/** "Fernway turns ten", "Okoro Foods announces …": a name that shows itself, in a post that says "we" elsewhere. */
export const namesItself = (
  tokens: readonly Token[],
  { head, last }: Clause,
  shown: (at: number) => boolean,
): boolean => {
  const at = afterCapitals(tokens, head, last);
  if (at === head || NO_NAME.test(tokens[head]?.text ?? '')) return false;
  for (let next = at; next < last && next <= at + 2; next += 1)
    if (shown(next)) return !isThing(tokens, head, next, last) && !isKindOf(tokens, head, at, next);
  return false;
};

/** A name as its tokens, its first one as it must be written where it has a capital. */
interface Name {
  readonly words: readonly string[];
  readonly isCapital: boolean;
}

/** Names by their first word. */
type NameIndex = ReadonlyMap<string, readonly Name[]>;

const indexed = new WeakMap<OwnNames, NameIndex>();

const startsCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

const indexOf = (self: OwnNames): NameIndex => {
  const known = indexed.get(self);
  if (known) return known;
  const index = new Map<string, Name[]>();
  for (const name of self.names) {
    const words = tokenize(name).map(({ normal }) => normal);
    const [first = ''] = words;
    index.set(first, [...(index.get(first) ?? []), { words, isCapital: startsCapital(name.trim()) }]);
  }
  indexed.set(self, index);
  return index;
};

/** Own handles as words: who names a handle of their own mentions nobody. */
export const ownHandlesAsWords = (tokens: readonly BareToken[], { handles }: OwnNames): BareToken[] =>
  tokens.map((token) =>
    token.kind === 'mention' && handles.includes(token.text.toLowerCase())
      ? { ...token, kind: 'word', lexeme: asWord(token.lexeme) }
      : token,
  );

/** Token index after the longest own name or handle that begins at a token; that token where none does. */
const afterOwnName = (tokens: readonly Token[], at: number, self: OwnNames): number => {
  const token = tokens[at];
  if (token?.kind !== 'word') return at;
  if (self.handles.includes(token.text.toLowerCase())) return at + 1;
  const found = (indexOf(self).get(token.normal) ?? []).filter(
    ({ words, isCapital }) =>
      (!isCapital || startsCapital(token.text)) && words.every((word, nth) => tokens[at + nth]?.normal === word),
  );
  return at + Math.max(0, ...found.map(({ words }) => words.length));
};

/** Those whom a name stands before without meaning its owner: "Acme users can …". */
const OTHERS =
  /^(?:users?|customers?|clients?|members?|fans?|readers?|listeners?|viewers?|subscribers?|owners?|riders?|guests?|volunteers?|alumni|community)$/;

/** What a clause that opens with an own name is about: "Acme", "The Acme team", "@acme" the writer, "Acme users" others. */
export const ownSubject = (tokens: readonly Token[], head: number, self: OwnNames): 'self' | 'other' | undefined => {
  const isLead = /^(?:the|team)$/.test(wordAt(tokens, head));
  const start = isLead && afterOwnName(tokens, head, self) === head ? head + 1 : head;
  const after = afterOwnName(tokens, start, self);
  if (after === start) return undefined;
  return OTHERS.test(wordAt(tokens, after)) ? 'other' : 'self';
};
