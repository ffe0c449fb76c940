import type { Subject, Token } from '../../types.ts';
import { ownSubject } from '../people/own-name.ts';
import { hitAt, type Reading, wordSet } from '../reading.ts';
import { isCount } from '../tokens/counts.ts';

/** Subject of a clause by the pronoun it opens with. */
export const PRONOUNS: ReadonlyMap<string, Subject> = new Map<string, Subject>([
  ...['we', 'our', 'ours', 'us'].map((word) => [word, 'self'] as const),
  ...['i', 'my', 'mine', 'me'].map((word) => [word, 'i'] as const),
  ...['you', 'u', 'your', 'yours', 'ur'].map((word) => [word, 'you'] as const),
  ...['he', 'she', 'they', 'his', 'her', 'their', 'someone', 'somebody', 'whoever'].map(
    (word) => [word, 'other'] as const,
  ),
]);

const SHARED = /^(?:let us|all of us|both of us|each of us|you and i|we all|together we|some of us|one of us)\b/;
/** "N" stands for any count. */
const QUANTITY = '(?:(?:a )?N|one|many|some|most|dozens|hundreds|thousands)';
const COUNTED = new RegExp(`^${QUANTITY} of (?:you|them)\\b`);
const OF_OURS = new RegExp(`^(?:${QUANTITY}|both|all) of our\\b`);
/** After "proud of", "delighted for", "congratulations to" the clause is about somebody else. */
const POINTS_AWAY =
  /^(?:so |very |really |super )?(?:proud of|(?:happy|delighted|thrilled|pleased|glad|chuffed) for(?! (?:the|our|my|this|an?|another|us|me)\b)|congrat\w*|grateful|well done|kudos|shout ?out|hats off)\b/;
/** First words of the four patterns above; all others skip them. */
const MAY_NOT_BE_SELF = wordSet(`
  let all both each you we together some one many most a dozens hundreds thousands
  so very really super proud happy delighted thrilled pleased glad chuffed congrats congratulations grateful well kudos shout shoutout hats
`);

const isCounting = ({ kind, normal }: Token): boolean => kind === 'number' || (normal !== 'one' && isCount(normal));

/** The first words, each count as "N". */
const opening = (tokens: readonly Token[], from: number, to: number): string => {
  const words: string[] = [];
  for (let at = from; at < to && words.length < 5; at += 1) {
    const token = tokens[at] as Token;
    if (isCounting(token)) words.push('N');
    else if (token.kind === 'word') words.push(token.normal);
  }
  return words.join(' ');
};

const byPattern = (words: string): Subject | undefined => {
  if (SHARED.test(words)) return 'shared';
  if (COUNTED.test(words)) return 'other';
  if (OF_OURS.test(words)) return 'self';
  if (!POINTS_AWAY.test(words)) return undefined;
  return words.startsWith('proud of our') || words.includes(' us') ? 'self' : 'other';
};

const isName = ({ kind, text }: Token): boolean =>
  kind === 'mention' || (kind === 'word' && /^\p{Lu}\p{Ll}+$/u.test(text));

/**
 * Who a clause is about, from the words at its head. `first` is where it begins with its lead-ins: a
 * capital there says nothing. A subject left out is the writer: "Excited to …", "Just launched".
 */
export const subjectOf = (reading: Reading, first: number, head: number, last: number): Subject => {
  const { tokens } = reading;
  const token = tokens[head] as Token;
  const next = tokens[head + 1];
  const pattern =
    MAY_NOT_BE_SELF.has(token.normal) || isCounting(token) ? byPattern(opening(tokens, head, last)) : undefined;
  if (pattern) return pattern;
  const own = reading.self && ownSubject(tokens, head, reading.self);
  if (own) return own;
  if (token.normal === 'here' && next?.normal === 'at') return 'self';
  const elliptic = reading.cue('selfElliptic');
  if (hitAt(elliptic, head) || hitAt(elliptic, first)) return 'self';
  const pronoun =
    token.text === 'US' || (token.text === 'U' && next?.text[0] === '.') ? undefined : PRONOUNS.get(token.normal);
  if (pronoun) return pronoun;
  if (next && (token.normal === 'thanks' || token.normal === 'thank')) return 'other';
  if (!isName(token)) return 'none';
  // Behind an emoji or a dash a line begins, too.
  const isLed = tokens.slice(first, head).some(({ kind }) => kind === 'word');
  return isLed || token.kind === 'mention' || next?.normal === "'s" ? 'other' : 'none';
};
