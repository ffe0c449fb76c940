/** What names teach is nothing: a score must not hang on whom a draft happens to speak of. */
import { wordOf } from '../../src/nlp/classifier/features.ts';
import { looksLikeName } from '../../src/nlp/reading.ts';
import { tokenize } from '../../src/nlp/tokens/tokens.ts';
import type { Row } from './rows.ts';

/** Names, too, but they say when something is. */
const TIME = /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Words that behind another word have a capital more often than not, as they are weighed. */
export const namesIn = (texts: readonly string[]): ReadonlySet<string> => {
  const capitals = new Map<string, number>();
  for (const text of texts) {
    const tokens = tokenize(text);
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word' || tokens[at - 1]?.kind !== 'word') continue;
      const word = wordOf(token.normal);
      capitals.set(word, (capitals.get(word) ?? 0) + (looksLikeName(token) ? 1 : -1));
    }
  }
  return new Set([...capitals].flatMap(([word, more]) => (more > 0 && !TIME.test(word) ? word : [])));
};

/** The rows without names in front, which stand in them as they are: elsewhere a class stands for them. */
export const unnamed = (rows: readonly Row[], names: ReadonlySet<string>): readonly Row[] =>
  rows.map((row) => ({
    ...row,
    features: new Set([...row.features].filter((feature) => !feature.split(' ').some((word) => names.has(word)))),
  }));
