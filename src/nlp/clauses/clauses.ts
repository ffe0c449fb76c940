import type { Clause, Sentence, Token } from '../../types.ts';
import { type Reading, wordSet } from '../reading.ts';
import { actOf } from './act.ts';
import { headOf } from './head.ts';
import { subjectOf } from './subject.ts';

const OPENS_A_CLAUSE = wordSet('we i you they he she it this that there our your my their');
const JOINS = wordSet('and but so then because while or');
/** A label has at most this many words before its colon: "Big news:", "From the workshop floor:". */
const MAX_LABEL = 5;

/** Between two words they join them: "well-read", "the Rye–Harbour ferry". */
const JOINING = /^[-–]$/;
/** A semicolon, colon, dash or arrow; a hyphen or a short dash with no blank behind it is none. */
const isBreak = (mark: Token, after: Token): boolean =>
  mark.kind === 'punctuation' && /^[;:–—|→-]/.test(mark.text) && (!JOINING.test(mark.text) || mark.end < after.start);

const opensClause = (token: Token | undefined): boolean => token?.kind === 'word' && OPENS_A_CLAUSE.has(token.normal);

/** Token indices where a clause begins inside a sentence, the first one included. */
const cutsOf = (tokens: readonly Token[], { first, last }: Sentence): readonly number[] => {
  const cuts = [first];
  for (let at = first + 1; at < last; at += 1) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1] as Token;
    const joined = JOINS.has(token.normal) && opensClause(tokens[at + 1]) && at - (cuts.at(-1) as number) > 1;
    // "- Odile swam": a mark in front parts nothing.
    const isParted = at - 1 > first && isBreak(before, token);
    if (isParted || joined || (before.text === ',' && opensClause(token))) cuts.push(at);
  }
  return cuts;
};

const isLabel = (tokens: readonly Token[], first: number, last: number): boolean => {
  if (tokens[last - 1]?.text !== ':') return false;
  return tokens.slice(first, last).filter(({ kind }) => kind === 'word').length <= MAX_LABEL;
};

/** Clauses of one sentence; a label belongs to the clause it announces. */
const inSentence = (reading: Reading, sentence: Sentence, index: number): readonly Clause[] => {
  const { tokens } = reading;
  const cuts = cutsOf(tokens, sentence);
  const clauses: Clause[] = [];
  let first = sentence.first;
  cuts.forEach((cut, nth) => {
    const last = cuts[nth + 1] ?? sentence.last;
    if (last < sentence.last && isLabel(tokens, cut, last)) return;
    const head = headOf(reading, cut, last);
    clauses.push({
      first,
      last,
      head,
      start: (tokens[first] as Token).start,
      end: (tokens[last - 1] as Token).end,
      sentence: index,
      subject: subjectOf(reading, cut, head, last),
      act: actOf(reading, sentence, first, head, last),
      quoted: (tokens[head] as Token).quoted,
    });
    first = last;
  });
  return clauses;
};

/** Cuts the sentences into clauses and reads who each is about and what it does. Linear in the tokens. */
export const clausesOf = (reading: Reading): readonly Clause[] =>
  reading.sentences.flatMap((sentence, index) => inSentence(reading, sentence, index));
