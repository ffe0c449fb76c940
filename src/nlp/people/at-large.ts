import type { Hit, Post } from '../../types.ts';
import { normalText, pastEmoji } from '../reading.ts';
import { areAgents } from './people.ts';

/** "Members save 15%": terms, not findings; "one in two is fine" counts nobody. */
const TERMS = /^(?:members|residents|subscribers|students|seniors) |^\S+ (?:in|out of) \S+ (?:is|are|has|have|will)$/i;
/** "Student cut £25", "kids eat, $4" name a price; "a firm loses £400" a law. */
const isPriced = (text: string): boolean => /\p{Sc}/u.test(text) && !MONEY.test(text);
const MONEY = /\b(?:los|bin|wast|spen|cost|sav|earn|pay|overpay|gain|burn|miss|throw|rais|more|less)/i;
/** "8% more than last year": a report. */
const ON_LAST_YEAR = /^(?:than (?:last|in)|costs?|money)\b/;
/** A part of a sum, which is a price or a share that is given away, not of people: "1% of every sale", "15-25% of revenue". */
const OF_A_SUM =
  /\bof (?:\S+ )?(?:sales?|revenue|profits?|proceeds|contributions?|donations?|tickets?|takings|price|fees?|turnover)\b/;
/** "You earn £13 an hour", "free if you earn under £25,750", "up to 5 times as long as nobody has reserved it": a wage, a condition. */
const isWageOrTerm = ({ tokens }: Post, { last, text }: Hit): boolean => {
  const behind = normalText(tokens, last, last + 2);
  if (/\bearn\w* (?:under|over|below|above|up to|less|more)\b/i.test(text)) return true;
  return /\bearn/i.test(text) ? /^(?:an|per|each|every) hour$/.test(behind) : behind === 'long as';
};

/** What one does so often a day that somebody counted it. */
const BODILY =
  /\b(?:make|touch|check|take|unlock|blink|send|open|swallow|spend(?:ing)?|us(?:e|ing)|throw(?:ing)?|wast(?:e|ing)|los(?:e|ing)|move|times)\b/i;
/** "1 in 4 pipes freeze": of things; "3 out of 5 stars", "two in one day" count none. */
const isOfMany = ({ tokens }: Post, { last }: Hit): boolean => {
  const of = tokens[pastEmoji(tokens, last)];
  return (
    of?.kind === 'word' &&
    /[a-z]{3}s$|^(?:people|children|women|men|folk)$/.test(of.normal) &&
    !/^(?:stars|points|minutes|hours|days|weeks|months|years|seconds|rooms|was|is|has|goals|games)$/.test(of.normal)
  );
};

/** True where a figure says how people or things fare at large: no terms, wage, price, report or part of a sum. */
export const isAtLarge = (post: Post, hit: Hit): boolean => {
  const { text, last } = hit;
  return (
    !TERMS.test(text) &&
    (!/^\S+ (?:in|out of) \S+$/i.test(text) || isOfMany(post, hit)) &&
    (!/^[a-z].* of$/i.test(text) || post.tokens.slice(last, last + 3).some(areAgents)) &&
    (!/^(?:you|they)(?:['’]\w+)? .*\b(?:a|this|your|lifetime)\b/i.test(text) ||
      /\d[\d,]{3,}|%|thousand|million/.test(text) ||
      BODILY.test(text)) &&
    // "214 days, longer than any other": two things said one after the other.
    !(/,/.test(text) && /^\S+ \w+, \w+$/.test(text)) &&
    !isWageOrTerm(post, hit) &&
    !isPriced(text) &&
    !ON_LAST_YEAR.test(normalText(post.tokens, last, last + 2)) &&
    !OF_A_SUM.test(normalText(post.tokens, last - 1, last + 3))
  );
};
