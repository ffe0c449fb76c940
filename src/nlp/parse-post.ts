import { GROUNDS, HOOK } from '../networks/facts.ts';
import type { Anchor, CueName, Grounds, Guard, Hit, Post, RawPost, Token } from '../types.ts';
import { clausesOf } from './clauses/clauses.ts';
import { CUES } from './cues.ts';
import { guardsOf } from './guards.ts';
import { ownHandlesAsWords } from './people/own-name.ts';
import { createMatcher, type Matches, type PhraseGroup } from './phrases/phrases.ts';
import { nearest } from './similarity/nearest.ts';
import { countWords } from './tokens/count-words.ts';
import { isEnglish } from './tokens/language.ts';
import { quotedSpans } from './tokens/quotes.ts';
import { sentencesOf } from './tokens/sentences.ts';
import { tokenize } from './tokens/tokens.ts';

export type { PhraseGroup } from './phrases/phrases.ts';

/** A post and where each phrase group asked for stands in it, by its index. */
export interface ParsedPost extends Matches {
  readonly post: Post;
}

/** A post that opens by naming whom it talks to answers them, unless a repost follows. */
const opensWithMention = (tokens: readonly Token[]): boolean =>
  tokens[0]?.kind === 'mention' && tokens[0].text.length > 1 && tokens[1]?.kind !== 'punctuation';

/**
 * Keeps rules that are not ours from changing what the next one reads. Only where such rules run: V8 goes
 * through a frozen array ten times as slowly.
 */
export const freeze = ({ tokens, sentences, clauses }: Post): void => {
  for (const list of [tokens, sentences, clauses]) Object.freeze(list);
};

/** The shared cues as lists that ship with postlint. */
export const cueGroups = (): readonly (PhraseGroup & { readonly name: string })[] =>
  Object.entries<readonly string[]>(CUES).map(([name, phrases]) => ({ name, phrases, shipped: `cue ${name}` }));

const noCue = (name: string, known: readonly string[]): string => {
  const near = nearest(name, known);
  return `no cue "${name}"${near === undefined ? '' : `; did you mean "${near}"?`} There are: ${known.join(', ')}`;
};

/**
 * Builds the one phrase trie for the shared cues and the groups given, and returns the pass that turns a
 * raw post into the frozen document every rule reads. Linear in the text.
 */
export const createParser = (groups: readonly PhraseGroup[]): ((raw: RawPost, grounds?: Grounds) => ParsedPost) => {
  const cues = cueGroups();
  const cueAt = new Map(cues.map(({ name }, at) => [name, groups.length + at]));
  const match = createMatcher([...groups, ...cues]);

  return (raw, grounds = GROUNDS) => {
    const { text, origin } = raw;
    const bare = tokenize(text);
    const tokens = origin.self === undefined ? bare : ownHandlesAsWords(bare, origin.self);
    const sentences = sentencesOf(text, tokens, quotedSpans(text, tokens));
    const matches = match(text, tokens);
    const cue = (name: CueName): readonly Hit[] => {
      const at = cueAt.get(name);
      // A rule of a user's may be plain JavaScript.
      if (at === undefined) throw new Error(noCue(name, [...cueAt.keys()]));
      return matches.hits(at);
    };
    const isReply = origin.replyTo !== undefined;
    const answers = isReply || opensWithMention(tokens);
    const clauses = clausesOf({ text, tokens, sentences, isReply: answers, self: origin.self, cue });
    const found = guardsOf({ text, tokens, origin, isReply, cue });
    const guards: ReadonlySet<Guard> = isEnglish(text, tokens) ? found : new Set([...found, 'notEnglish']);
    const network = raw.network ?? 'unknown';
    const ground = grounds[network];
    // A network that the user names for all posts, or a column of its own, outranks a list of others.
    const others = origin.networks?.[0] === network ? origin.networks.slice(1).map((name) => grounds[name]) : [];
    const anchors: readonly Anchor[] = raw.anchors;
    const post: Post = Object.freeze({
      text,
      start: 0,
      end: text.length,
      network,
      ground,
      grounds: [ground, ...others],
      origin,
      anchors,
      tokens,
      sentences,
      wordCount: countWords(tokens),
      fold: Math.min(text.length, (ground.fold ?? HOOK).value),
      clauses,
      guards,
      cue,
    });
    return { post, has: matches.has, hits: matches.hits, meant: matches.meant };
  };
};
