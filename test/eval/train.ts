/** Learns from drafts what the words of a sentence say of what it does, and writes the table the rules look it up in. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firingOf, silentOf } from '../../src/engine/examples.ts';
import type { LoadedRule } from '../../src/engine/load-rules.ts';
import { TRAITS } from '../../src/types.ts';
import { root } from './data.ts';
import { readDrafts } from './drafts.ts';
import { reportHeldOut } from './held-out.ts';
import { learned } from './learned.ts';
import { counted, rowsOfDraft, rowsOfExample, rowsTakenBack, times } from './rows.ts';

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
  const drafts = read.flatMap(rowsOfDraft);
  const examples = rules
    .filter(({ id }) => (TRAITS as readonly string[]).includes(id))
    .flatMap((rule) => [
      ...firingOf(rule).flatMap((one) => rowsOfExample(one, rule.id)),
      ...times(
        silentOf(rule).flatMap((one) => rowsOfExample(one, rule.id)),
        SILENT,
      ),
    ]);
  const more = [...times(read.flatMap(rowsTakenBack), WRONG - 1), ...examples];
  if (!write) return reportHeldOut(drafts, more);
  const text = learned([...counted(drafts), ...more]);
  writeFileSync(join(root, WEIGHTS), withText(text));
  return `${text.split(/[\n|]/).length} words and pairs written to ${WEIGHTS}`;
};
