import { configJsonSchema } from '../config/json-schema.ts';
import { builtinRules } from '../engine/load-rules.ts';
import { rulesReadme } from '../formatters/rules-readme.ts';

/** Generated files by path in the repository: what they should hold. */
export const generatedFromSources = async (): Promise<Readonly<Record<string, string>>> => ({
  'rules/README.md': rulesReadme(await builtinRules()),
  'src/config/schema.json': `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
});
