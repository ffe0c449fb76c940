/** Phrases that a team stands by: what quotes one is hidden. */
import { partitionPoint } from '../nlp/tokens/partition-point.ts';
import { matchesOf } from '../text.ts';
import type { AllowedPhrase, Finding, Problem, Report, Span } from '../types.ts';
import { hide } from './suppress.ts';
import { show } from './wording.ts';

/** A phrase as it may be written: in any case, with any white space and either kind of quotation marks. */
const patternOf = (phrase: string): RegExp => {
  const words = phrase.trim().split(/\s+/);
  const source = words.map((word) =>
    word
      .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
      .replace(/['’‘]/g, "['’‘]")
      .replace(/["“”]/g, '["“”]'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])${source.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
};

/** True where one of the places, which are in order, shares a character with the finding. */
const meets = (places: readonly Span[], { start, end }: Span): boolean =>
  (places[partitionPoint(places, (place) => place.end <= start)]?.start ?? end) < end;

/** What is to be told of a phrase that hid nothing. */
export const unusedPhrase = ({ phrase, where, from }: AllowedPhrase): Problem => ({
  path: from,
  message: `${where}: there is nothing to suppress that says ${show(phrase)}; take it out`,
});

const isFlag = ({ polarity }: Finding): boolean => polarity === 'promotional';

/** Hides every finding that shares a word with an allowed phrase; praise is no finding here. Make it once for all posts. */
export const allowPhrases = (entries: readonly AllowedPhrase[]): ((report: Report) => Report) => {
  if (entries.length === 0) return (report) => report;
  const patterns = entries.map((entry) => ({ entry, pattern: patternOf(entry.phrase) }));
  return (report) => {
    if (!report.findings.some(isFlag)) return report;
    const present = patterns.flatMap(({ entry, pattern }) => {
      const places = matchesOf(report.text, pattern);
      return places.length === 0 ? [] : [{ entry, places }];
    });
    if (present.length === 0) return report;
    const used = new Set<AllowedPhrase>();
    const left = hide(report, (finding: Finding) => {
      const holds = ({ entry: { rules }, places }: (typeof present)[number]): boolean =>
        (rules.length === 0 || rules.includes(finding.rule)) && meets(places, finding);
      const by = isFlag(finding) ? present.find(holds)?.entry : undefined;
      if (by === undefined) return undefined;
      used.add(by);
      return { kind: 'allowed', reason: by.reason };
    });
    const uses = [...used].map((entry) => ({ ...unusedPhrase(entry), used: true }));
    return uses.length === 0 ? left : { ...left, suppressions: [...(left.suppressions ?? []), ...uses] };
  };
};
