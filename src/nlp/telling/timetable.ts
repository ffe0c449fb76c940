import type { Hit, Post, Token } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { hitOver } from '../phrases/hits.ts';
import { wordAt, wordSet } from '../reading.ts';

const DAY =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rday|urday)?s?$|^\d{1,2}(?:st|nd|rd|th)$/;
const SHUT = wordSet('shut closed open');
/** Stand between the two hours: "9–2", "10 to 4". */
const TO = /^(?:[-–—]|to|till|until)$/;
/** As many days make a timetable; two are in any notice. Hand-set. */
const LEAST = 3;
/** Tokens from a day to its hours: "Thu and Fri 10–8". */
const WITHIN = 4;

const hoursAt = (tokens: readonly Token[], at: number): number => {
  if (SHUT.has(wordAt(tokens, at))) return at + 1;
  const isRange = /^\d/.test(tokens[at]?.text ?? '') && TO.test(wordAt(tokens, at + 1));
  return isRange && /^\d/.test(tokens[at + 2]?.text ?? '') ? at + 3 : -1;
};

/** From the first to the last of three days or more that are told with their hours, one of them shut: "Fri 9–2, Sat shut, Sun 10–4". */
export const timetable = perPost(({ tokens }: Post): Hit | undefined => {
  const ends: number[] = [];
  let first = -1;
  tokens.forEach(({ quoted, normal }, at) => {
    if (quoted || !DAY.test(normal)) return;
    for (let next = at + 1; next <= at + WITHIN; next += 1) {
      const end = hoursAt(tokens, next);
      if (end < 0) continue;
      if (first < 0) first = at;
      ends.push(end);
      return;
    }
  });
  const last = ends.at(-1) ?? 0;
  const isShut = tokens.slice(Math.max(0, first), last).some(({ normal }) => /^(?:shut|closed)$/.test(normal));
  return ends.length >= LEAST && isShut ? hitOver(tokens, first, last) : undefined;
});
