import packed from 'virtual:phrases';
import { describe, expect, it } from 'vitest';
import { builtinRules, phraseGroups } from '../../../src/engine/load-rules.ts';
import { cueGroups } from '../../../src/nlp/parse-post.ts';
import { compilePhrases } from '../../../src/nlp/phrases/compile-phrases.ts';
import { packPhrases, unpackPhrases } from '../../../src/nlp/phrases/packed-phrases.ts';

const LISTS = [['buy (now|today)', '^shop ~ <n> left', 'agree?'], ['synerg*', '=share'], []];

describe('packed phrases', () => {
  it('are the same tables when unpacked', () => {
    const tables = compilePhrases(LISTS);
    expect(tables.phrases).toHaveLength(3 * LISTS.flat().length);
    expect(unpackPhrases(packPhrases(['a', 'b', 'c'], tables))).toEqual(tables);
  });

  it('are refused where a number would be cut off', () => {
    const tables = { ...compilePhrases(LISTS), gaps: Int32Array.of(65_536) };
    expect(() => packPhrases([], tables)).toThrow('the phrase lists need more than two bytes a number');
  });

  it('hold every list that ships with postlint', async () => {
    const names = [...cueGroups(), ...(await builtinRules()).flatMap(phraseGroups)].map(({ shipped }) => shipped);
    expect(packed?.names).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
  });
});
