/** Learns from drafts what the words of a sentence say of what it does, and writes the table the rules look it up in. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, firingOf, silentOf } from '../../src/engine/examples.ts';
import type { LoadedRule } from '../../src/engine/load-rules.ts';
import { TRAITS } from '../../src/types.ts';
import { root } from './data.ts';
import { readDrafts } from './drafts.ts';
import { reportHeldOut } from './held-out.ts';
import { learned } from './learned.ts';
import { namesIn, unnamed } from './names.ts';
import { counted, type Row, rowsOfDraft, rowsOfExample, rowsTakenBack, times } from './rows.ts';

/** Times an example counts in which a rule is silent: somebody thought it up to miss by a hair. */
const SILENT = 60;
/** Times it counts that an editor took a note back; more do no better. */
const WRONG = 3;

const WEIGHTS = 'src/nlp/classifier/weights.ts';

const withText = (
  text: string,
): string => `// Learned from test/eval/drafts and the rules' examples by \`npm run eval -- train --write\`.
/** What words and pairs count for, as \`table.ts\` reads it. */
export const WEIGHTS = \`${text}\`;
`;

/**
 * What such a table is worth on drafts held out; with `write` the table learned from all of them is written instead.
 * @param rules Their examples are learned from, too.
 */
export const train = (rules: readonly LoadedRule[], write: boolean): string => {
  const read = readDrafts();
  const learners = rules.filter(({ id }) => (TRAITS as readonly string[]).includes(id));
  const shown = learners.flatMap((rule) => [...firingOf(rule), ...silentOf(rule)]);
  const names = namesIn([...read, ...shown].map(({ text }) => text));
  const drafts = unnamed(read.flatMap(rowsOfDraft), names);
  const takenBack = unnamed(read.flatMap(rowsTakenBack), names);
  const examplesOf = (rule: LoadedRule, cases: readonly Case[]): readonly Row[] =>
    unnamed(
      cases.flatMap((one) => rowsOfExample(one, rule.id)),
      names,
    );
  const examples = learners.flatMap((rule) => [
    ...examplesOf(rule, firingOf(rule)),
    ...times(examplesOf(rule, silentOf(rule)), SILENT),
  ]);
  const more = [...times(takenBack, WRONG - 1), ...examples];
  if (!write) return reportHeldOut(drafts, more);
  const text = learned([...counted(drafts), ...more]);
  writeFileSync(join(root, WEIGHTS), withText(text));
  return `${text.split(/[\n|]/).length} words and pairs written to ${WEIGHTS}`;
};
