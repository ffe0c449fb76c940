import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configJsonSchema } from '../../src/config/json-schema.ts';
import { configSchema, type UserConfig } from '../../src/config/schema.ts';
import { validate } from '../../src/config/validate.ts';

const CHECKED_IN = readFileSync(new URL('../../src/config/schema.json', import.meta.url), 'utf8');
const accepts = new Ajv({ strict: false }).compile(configJsonSchema(['hard-sell']));

const namedRules = (): readonly string[] => Object.keys(JSON.parse(CHECKED_IN).$defs.rules.properties);

test('the checked-in JSON Schema is the generated one', () => {
  expect(CHECKED_IN).toBe(`${JSON.stringify(configJsonSchema(namedRules()), null, 2)}\n`);
});

test('every setting is described', () => {
  const { properties, $defs } = JSON.parse(CHECKED_IN);
  const override = properties.overrides.items.properties;
  const all = { ...properties, ...override, rules: $defs.rules, setting: $defs.setting };
  const silent = Object.entries(all).filter(([, schema]) => !/\.$/.test(Object(schema).description));
  expect(silent).toEqual([]);
});

test('the rules that are known are offered, and others are let through', () => {
  const setting = { $ref: '#/$defs/setting' };
  const rules = { properties: { a: setting, b: setting }, additionalProperties: setting };
  expect(configJsonSchema(['b', 'a'])).toMatchObject({ $defs: { rules } });
});

describe('a sound config', () => {
  const SOUND: readonly UserConfig[] = [
    {},
    { $schema: './node_modules/postlint/dist/schema.json', extends: 'strict' },
    { extends: ['strict', './team.json'], plugins: 'acme-rules' },
    {
      phraseRules: [
        { id: 'no-synergy', phrases: ['synerg*'], message: 'No.', examples: { good: ['a'], bad: ['«synergy»'] } },
        {
          id: 'warm',
          pattern: 'dear',
          message: '{words}',
          suggestion: 'More.',
          why: 'So.',
          severity: 'info',
          polarity: 'relational',
          weight: 0.5,
          examples: { good: ['«dear»'], bad: ['a'] },
        },
      ],
    },
    { files: ['posts/**'], ignores: [], network: 'x', author: 'nonprofit' },
    {
      rules: { 'hard-sell': 'off', own: ['error', { limit: 3 }], other: { severity: 'info', words: ['a'] }, bare: {} },
    },
    { rulesDir: 'mine', format: 'json', failOn: 'never', minScore: 0, maxWarnings: 0 },
    { rulesDir: ['mine', 'ours'], format: ['pretty', 'json=report.json'], minScore: 100 },
    {
      self: { names: ['Acme'], handles: ['@acme'] },
      allow: [
        'last chance',
        { phrase: 'special sets', rules: ['hard-sell'], reason: 'Ours.' },
        { phrase: 'a', rules: 'b' },
      ],
      baseline: 'ci/known.json',
    },
    {
      overrides: [
        { files: ['a'], rules: {} },
        { networks: ['x'], author: 'person', rules: { a: 'off' } },
      ],
    },
  ];
  test.each(SOUND.map((user) => [user]))('%j passes both checks', (user) => {
    expect(accepts(user)).toBe(true);
    expect(validate(configSchema, user)).toEqual({ value: user });
  });
});

test('whatever JSON holds is checked without a crash and touches no prototype, and both checks agree', () => {
  const setting = fc.oneof(fc.constantFrom('off', 'error', 'warn'), fc.jsonValue());
  const near = fc.record(
    {
      rules: fc.oneof(fc.dictionary(fc.string(), setting), fc.jsonValue()),
      overrides: fc.oneof(fc.array(fc.record({ files: fc.array(fc.string()), rules: fc.jsonValue() })), fc.jsonValue()),
      minScore: fc.oneof(fc.integer({ min: -5, max: 105 }), fc.jsonValue()),
      format: fc.oneof(fc.string(), fc.jsonValue()),
      __proto__: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(near, fc.jsonValue()), (given) => {
      const json: unknown = JSON.parse(JSON.stringify(given));
      const checked = validate(configSchema, json);
      if ('value' in checked) expect(accepts(json)).toBe(true);
      else expect(checked.problems.length).toBeGreaterThan(0);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
});
