import type { Act, Hit, Sentence, Token } from '../../types.ts';
import { hitAt, hitIn, type Reading, wordAt, wordSet } from '../reading.ts';
import { opensDirective } from './directives.ts';

/** A thanks word further than this from the head is not what the clause does: "The card that thanks you is …". */
const THANKS_REACH = 4;
/** Words after a directive's verb in which its object stands. */
const OBJECT_REACH = 3;

const isPromise = (tokens: readonly Token[], head: number): boolean => {
  const [who, verb, then] = [tokens[head]?.normal, tokens[head + 1]?.normal, tokens[head + 2]?.normal];
  if (who !== 'we' && who !== 'i') return false;
  return verb === 'will' || verb === 'promise' || ((verb === 'are' || verb === 'am') && then === 'going');
};

/** A directive whose object is the writer: "try our …", "help us …". */
const servesSelf = (tokens: readonly Token[], head: number, last: number): boolean =>
  tokens[head]?.normal !== 'let' &&
  tokens
    .slice(head + 1, Math.min(last, head + 1 + OBJECT_REACH))
    .some(({ normal }) => /^(?:our|us|my|me)$/.test(normal));

/** "Order intake was strong", "book club tonight": no one is told to. */
const NAMED_BY_IT = wordSet(`
  intake changes form forms number numbers status deadline deadlines hours volume volumes desk club clubs list lists dates
`);
const isAsked = ({ first, last }: Hit, tokens: readonly Token[], head: number): boolean =>
  first !== head || last > first + 1 || !NAMED_BY_IT.has(wordAt(tokens, last));

/** What a clause does, and for directives who gains: `ask` the writer, `help` the reader, `invite` hands over the turn. */
export const actOf = (reading: Reading, sentence: Sentence, first: number, head: number, last: number): Act => {
  const { tokens, text } = reading;
  const invites = hitIn(reading.cue('invite'), first, last) !== undefined;
  if (sentence.kind === 'question' && last === sentence.last) return invites ? 'invite' : 'question';
  const directs = (): boolean => opensDirective(text, tokens, head, last);
  if (invites && (!hitAt(reading.cue('ask'), head) || directs())) return 'invite';
  const thanks = hitIn(reading.cue('thanks'), first, last);
  if (thanks && thanks.first - head <= THANKS_REACH) return 'thanks';
  const ask = hitIn(reading.cue('ask'), first, last);
  if (ask && isAsked(ask, tokens, head)) return 'ask';
  if (directs()) return servesSelf(tokens, head, last) ? 'ask' : 'help';
  return isPromise(tokens, head) ? 'promise' : 'statement';
};
