import { printableConfig } from '../config/print.ts';
import { rulesTable } from '../formatters/explain-rule.ts';
import { everyRule, type Project } from '../project.ts';
import { wantsColor } from './color.ts';
import { complaints } from './complaints.ts';
import type { Io } from './io.ts';
import type { ConfigOptions } from './options.ts';
import { printTo } from './output.ts';
import { projectFor } from './project.ts';

/** Every rule with the severity the config gives it. */
const asJson = (project: Project): string => {
  const rules = everyRule(project);
  const levels = printableConfig(project.config, rules).rules;
  const list = rules.map(({ id, family, rule, from }) => ({
    id,
    family,
    polarity: rule.polarity,
    severity: levels[id]?.severity ?? rule.severity,
    quiet: levels[id]?.quiet === true,
    weight: rule.weight,
    principle: rule.principle,
    summary: rule.summary,
    why: rule.why,
    options: rule.options ?? {},
    from,
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
};

/** The command `rules`: every rule there is, the user's own among them. */
export const listRules = async (options: ConfigOptions & { readonly json?: boolean }, io: Io): Promise<number> => {
  const told = complaints(io);
  const project = await projectFor(options, io, told);
  const out = printTo(io.stdout);
  const setting = { color: wantsColor(options.color, io), width: io.stdout.columns ?? 80 };
  await out.write(options.json ? asJson(project) : rulesTable(everyRule(project), setting));
  await out.finish();
  return told.count() > 0 ? 2 : 0;
};
