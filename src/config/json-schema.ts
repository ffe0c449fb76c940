import { toJsonSchema } from '@valibot/to-json-schema';
import { configSchema, limitsSchema, rulesSchema, settingSchema } from './schema.ts';

const SETTING = { $ref: '#/$defs/setting' };

/**
 * The JSON Schema (draft 7) of a config, for editors. The ids of the rules are offered; others are let
 * through, since a `rulesDir` may hold them.
 */
export const configJsonSchema = (ruleIds: readonly string[] = []): Readonly<Record<string, unknown>> => {
  const schema = toJsonSchema(configSchema, {
    typeMode: 'output',
    definitions: { limits: limitsSchema, rules: rulesSchema, setting: settingSchema },
    ignoreActions: ['check', 'readonly'],
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'object_with_rest' ? { ...jsonSchema, additionalProperties: false } : undefined,
  });
  const rules = schema.$defs?.rules;
  const properties = Object.fromEntries([...ruleIds].sort().map((id) => [id, SETTING]));
  return {
    ...schema,
    title: 'postlint config',
    $defs: { ...schema.$defs, rules: { ...(typeof rules === 'object' ? rules : {}), properties } },
  };
};
