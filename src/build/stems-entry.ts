import { builtinRules } from '../engine/load-rules.ts';
import { CUES } from '../nlp/cues.ts';
import { wordForm } from '../nlp/words.ts';

/** `word stem word stem …` for every plain word of every list, so that the program starts without stemming them. */
export const stems = async (): Promise<string> => {
  const rules = await builtinRules();
  const lists = [...Object.values(CUES), ...rules.flatMap(({ rule }) => Object.values(rule.phrases ?? {}))];
  const words = new Set(
    lists
      .flat()
      .join(' ')
      .toLowerCase()
      .match(/[a-z]{3,}/g),
  );
  return [...words]
    .sort()
    .flatMap((word) => [word, wordForm(word).stem])
    .join(' ');
};
