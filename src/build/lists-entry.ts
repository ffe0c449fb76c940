import { builtinRules } from '../engine/load-rules.ts';
import { CUES } from '../nlp/cues.ts';
import { workOutKeys } from '../nlp/phrase-keys.ts';
import { wordForm } from '../nlp/words.ts';

/** What the program would otherwise work out of its word lists at every start, as constants of the bundle. */
export const listConstants = async (): Promise<{ readonly STEMS: string; readonly KEYS: string }> => {
  const rules = await builtinRules();
  const lists: readonly (readonly string[])[] = [
    ...Object.values(CUES),
    ...rules.flatMap(({ rule }) => Object.values(rule.phrases ?? {})),
  ];
  const phrases = [...new Set(lists.flat())].sort();
  const words = new Set(
    phrases
      .join(' ')
      .toLowerCase()
      .match(/[a-z]{3,}/g),
  );
  return {
    /** `word stem word stem …` for every plain word of every list. */
    STEMS: [...words]
      .sort()
      .flatMap((word) => [word, wordForm(word).stem])
      .join(' '),
    /** A line each: the phrase, a tab, the keys it waits for. */
    KEYS: phrases.map((phrase) => `${phrase}\t${workOutKeys(phrase).join(' ')}`).join('\n'),
  };
};
