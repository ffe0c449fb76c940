import { describe, expect, it } from 'vitest';
import { abbreviations } from '../../../src/nlp/tokens/abbreviations.ts';
import { postOf } from '../parse.ts';

describe('abbreviations that not everybody knows', () => {
  it.each<[string, readonly string[]]>([
    ['The LPA has the QIA.', ['LPA', 'QIA']],
    ['The BBC has a PDF.', []],
    ['Seed bank systems (SBS) met.', []],
    ['MRR: $310', []],
    ['They said "the LPA".', []],
  ])('%s', (text, found) => expect(abbreviations(postOf(text)).map((one) => one.text)).toEqual(found));
});
