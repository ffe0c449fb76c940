import type { Token } from '../../types.ts';
import { EVERY_WEEKDAY, MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { type Reading, wordSet } from '../reading.ts';
import { PRONOUNS } from './subject.ts';

/** Words before the clause proper; the subject comes after them. */
const LEAD_INS = wordSet(`
  so and but now then also plus well today tonight tomorrow yesterday finally meanwhile again yes yep yeah hey hi hello
  ok okay please pls kindly just simply really actually honestly second third next last currently recently officially
  once always still or psst fyi btw update breaking reminder quick big great news fun fact ps too because if when
  remember more even
`);
/** A lead-in of two words: "This week we …", "Last night I …". */
const DETERMINES = /^(?:this|last|next|every)$/;
const TIMES = wordSet(
  `week month year morning afternoon evening weekend night ${WEEKDAYS} spring summer autumn fall winter`,
);
/** "In May we …", "on Friday the choir …", "in 2019 …". */
const AT = /^(?:in|on|at|from|since|by)$/;
const DATES = wordSet(
  `${WEEKDAYS} ${EVERY_WEEKDAY} ${MONTHS} spring summer autumn winter noon midnight christmas easter advent lunchtime`,
);
const YEAR = /^(?:19|20)\d\d$/;
/** "Two weeks ago we …": tokens up to "ago". Hand-set. */
const AGO_WITHIN = 4;
const SPANS = /^(?:days?|weeks?|months?|years?|hours?|minutes?|decades?)$/;
const ADDRESSED = /^(?:thank|sorr|welcom|congrat)/;

/** "@kofi Thanks for …" talks to Kofi, "@kofi asked why …" about him. */
const isAddressed = (reading: Reading, next: Token | undefined): boolean => {
  if (next?.kind !== 'word') return true;
  const { text, normal } = next;
  return (
    reading.isReply &&
    (!/^\p{Ll}/u.test(text) || PRONOUNS.has(normal) || LEAD_INS.has(normal) || ADDRESSED.test(normal))
  );
};

/** How many tokens to step over where `token` is a lead-in; 0 where the clause proper begins. */
const leadIn = (reading: Reading, token: Token, next: Token | undefined): number => {
  if (token.kind === 'punctuation' || token.kind === 'emoji' || token.kind === 'url') return 1;
  if (token.kind === 'number' || token.kind === 'hashtag') return next?.kind === 'punctuation' ? 1 : 0;
  if (token.kind === 'mention') return isAddressed(reading, next) ? 1 : 0;
  if ((token.text === 'RT' || token.text === 'MT') && next?.kind === 'mention') return 2;
  if (DETERMINES.test(token.normal) && next && TIMES.has(next.normal)) return 2;
  if (TIMES.has(token.normal) && PRONOUNS.has(next?.normal ?? '')) return 1;
  return LEAD_INS.has(token.normal) ? 1 : 0;
};

/** How many tokens tell when, where a clause opens with that: "in May", "two weeks ago"; 0 where none do. */
const timeIn = (tokens: readonly Token[], at: number): number => {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (next && AT.test(token.normal) && (DATES.has(next.normal) || YEAR.test(next.normal))) return 2;
  const ago = tokens.slice(at + 1, at + AGO_WITHIN).findIndex(({ normal }) => normal === 'ago');
  return ago > 0 && SPANS.test(tokens[at + ago]?.normal ?? '') ? ago + 2 : 0;
};

/** Token index where the clause proper begins, past "Big", "Today", list marks and the mention a reply opens with. */
export const headOf = (reading: Reading, first: number, last: number): number => {
  let head = first;
  while (head < last - 1) {
    const { tokens } = reading;
    const step = timeIn(tokens, head) || leadIn(reading, tokens[head] as Token, tokens[head + 1]);
    if (step === 0) break;
    head += step;
  }
  return Math.min(head, last - 1);
};
