/** What must not move the score of a whole post: held on the examples of all rules. Source: score notes 6.4. */
import { describe, expect, it } from 'vitest';
import { createLinter } from '../src/engine/linter.ts';
import { builtinRules } from '../src/engine/load-rules.ts';
import { isQueueRule } from '../src/rule-kit.ts';

const rules = await builtinRules();
const lint = createLinter(rules);
const score = (text: string) =>
  lint({ text, anchors: [{ start: 0, line: 1, column: 1 }], origin: { path: 'post.txt' } }, new Map()).score;
const textOf = (example: string | { readonly post?: string }): string =>
  (typeof example === 'string' ? example : (example.post ?? '')).replace(/[«»]/g, '');
const textsOf = (side: 'good' | 'bad', families: readonly string[]): readonly string[] =>
  rules
    .filter(({ family, rule }) => families.includes(family) && !isQueueRule(rule) && rule.polarity === 'promotional')
    .flatMap(({ rule }) => rule.examples[side].map((example) => textOf(example as string)));
/** Log-odds of what is held to be relational in it. */
const credit = (text: string): number => score(text).parts.reduce((sum, { logOdds }) => sum + Math.max(0, logOdds), 0);
const everything = rules.flatMap(({ rule }) =>
  isQueueRule(rule) ? [] : [...rule.examples.good, ...rule.examples.bad].map((example) => textOf(example as string)),
);

/** Past this a post is too long for its network, whoever wrote the words. */
const LONGEST = 280;

/** Words from which a post is held to the score notes' property (a). */
const LONG = 25;
/** Still lost: "last night" said twice reads as a clock. */
const KNOWN = 'The bakery on Mill Street burned down';
const points = ({ raw }: { readonly raw: number }): number => 100 / (1 + Math.exp(-raw));

describe('the score of a post', () => {
  it.each(textsOf('bad', ['selling', 'pushing']))('gets no credit for "What do you think?" behind: %s', (text) => {
    expect(credit(`${text} What do you think?`)).toBeLessThanOrEqual(credit(text));
  });

  it.each(
    everything.filter(
      (text) => text.length < LONGEST && !/["“”\n]/.test(text) && !/\p{Extended_Pictographic}/u.test(text),
    ),
  )('is none where all of it is quoted: %s', (text) => {
    expect(score(`"${text}"`).band).toBe('not enough to go on');
  });

  it.each(
    everything.filter((text) => text.split(/\s+/).length >= LONG && text.length < LONGEST && !text.startsWith(KNOWN)),
  )('moves by 5 at most where all is said twice: %s', (text) => {
    expect(Math.abs(points(score(`${text}\n\n${text}`)) - points(score(text)))).toBeLessThanOrEqual(5);
  });

  it.each(everything.filter((text) => /\b(?:Ada|Fernway|Tidewell|Okoro Foods|Harbour)\b/.test(text)))(
    'does not hang on names: %s',
    (text) => {
      const renamed = text
        .replaceAll(/\bAda\b/g, 'Ngozi')
        .replaceAll(/\bFernway\b/g, 'Northgate')
        .replaceAll(/\bTidewell\b/g, 'Lumora')
        .replaceAll(/\bOkoro Foods\b/g, 'Bright Foods')
        .replaceAll(/\bHarbour\b/g, 'Castle');
      expect(score(renamed).raw).toBe(score(text).raw);
    },
  );

  it.each(everything.filter((text) => /\b(?:she|her|he|his|him)\b/i.test(text)))(
    'does not hang on gender: %s',
    (text) => {
      const swap: Readonly<Record<string, string>> = { she: 'he', he: 'she', his: 'her', him: 'her' };
      const swapped = text.replaceAll(/\b(?:she|her|he|his|him)\b(?=(.?.?))/gi, (word, after: string) => {
        const other = swap[word.toLowerCase()] ?? (/^ \p{L}/u.test(after) ? 'his' : 'him');
        return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
      });
      expect(score(swapped).raw).toBe(score(text).raw);
    },
  );
});
