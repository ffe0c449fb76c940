import { builtinRules, phraseGroups } from '../engine/load-rules.ts';
import { cueGroups } from '../nlp/parse-post.ts';
import { compilePhrases } from '../nlp/phrases/compile-phrases.ts';
import { type PackedPhrases, packPhrases } from '../nlp/phrases/packed-phrases.ts';

/** Every list that ships with postlint, compiled, so that no start has to. */
export const packedPhrases = async (): Promise<PackedPhrases> => {
  const rules = await builtinRules();
  const groups = [...cueGroups(), ...rules.flatMap(phraseGroups)];
  return packPhrases(
    groups.map(({ shipped = '' }) => shipped),
    compilePhrases(groups.map(({ phrases }) => phrases)),
  );
};
