import { configJsonSchema } from '../config/json-schema.ts';
import { builtinQueueRules, builtinRules } from '../engine/load-rules.ts';
import { rulesReadme } from '../formatters/rules-readme.ts';

/** Generated files by path in the repository: what they should hold. */
export const generatedFromSources = async (): Promise<Readonly<Record<string, string>>> => {
  const rules = [...(await builtinRules()), ...(await builtinQueueRules())];
  return {
    'rules/README.md': rulesReadme(rules),
    'src/config/schema.json': `${JSON.stringify(configJsonSchema(rules.map(({ id }) => id)), null, 2)}\n`,
  };
};
