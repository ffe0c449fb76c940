import { didYouMean } from '../config/say.ts';
import { withExamples } from '../engine/load-rules.ts';
import { PRECISION } from '../engine/precision.ts';
import { explainRule } from '../formatters/explain-rule.ts';
import { everyRule } from '../project.ts';
import { wantsColor } from './color.ts';
import { complaints } from './complaints.ts';
import { usageError } from './errors.ts';
import type { Io } from './io.ts';
import type { ConfigOptions } from './options.ts';
import { printTo } from './output.ts';
import { projectFor } from './project.ts';

/** The command `explain`: one rule's page. Throws a usage error for a rule that is not there. */
export const explain = async (id: string, options: ConfigOptions, io: Io): Promise<number> => {
  const told = complaints(io);
  const rules = everyRule(await projectFor(options, io, told));
  const loaded = rules.find((rule) => rule.id === id);
  if (!loaded) {
    const ids = rules.map((rule) => rule.id);
    throw usageError(`no rule "${id}"${didYouMean(id, ids) || '; "postlint rules" lists them'}`);
  }
  const out = printTo(io.stdout);
  const setting = { color: wantsColor(options.color, io), width: io.stdout.columns ?? 80 };
  await out.write(explainRule(await withExamples(loaded), setting, PRECISION.get(id)));
  await out.finish();
  return told.count() > 0 ? 2 : 0;
};
