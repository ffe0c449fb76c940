/** What makes a value a rule. Built-in rules are checked by the compiler, a user's own are checked here. */
import { PRINCIPLES } from '../principles.ts';
import type { OptionSpec, QueueRule, Rule } from '../rule-kit.ts';
import { GUARDS, QUEUE_TAGS, SEVERITIES, TRAITS } from '../types.ts';
import { fits } from './settings.ts';
import { noSuch, show } from './wording.ts';

type Shape = Readonly<Record<string, unknown>>;

interface Key {
  /** What a value must be, to be read after "must be". */
  readonly must: string;
  ok(value: unknown, rule: Shape): boolean;
  readonly optional?: true;
}

const isRecord = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;
const isYesOrNo = (value: unknown): boolean => typeof value === 'boolean';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isRecordOf = (value: unknown, ok: (entry: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(ok);
const allIn = (value: unknown, known: readonly string[]): boolean =>
  isRecord(value) && Object.keys(value).every((name) => known.includes(name));

const OPTION_TYPES = ['number', 'boolean', 'words'];
const isOptionSpec = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value.doc) &&
  OPTION_TYPES.includes(String(value.type)) &&
  fits(value as unknown as OptionSpec, value.default);

/** A slot that nobody would fill. */
const OTHER_SLOT = /\{(?!words\})[^{}]+\}/;

const oneOf = (known: readonly string[]): Key => ({
  must: `one of ${known.join(', ')}`,
  ok: (value) => typeof value === 'string' && known.includes(value),
});

const SENTENCE: Key = { must: 'a sentence', ok: isText };
const YES_OR_NO: Key = { must: 'true or false', ok: isYesOrNo, optional: true };

const KEYS: Readonly<Record<keyof Rule, Key>> = {
  principle: oneOf(Object.keys(PRINCIPLES)),
  polarity: oneOf(['relational', 'promotional']),
  severity: oneOf(SEVERITIES),
  inPlainPost: { ...oneOf([...SEVERITIES, 'counted']), optional: true },
  weight: {
    must: 'a number, not above 0 for a promotional rule and not below 0 for a relational one',
    ok: (value, { polarity }) =>
      typeof value === 'number' && Number.isFinite(value) && (polarity === 'relational' ? value >= 0 : value <= 0),
  },
  quiet: YES_OR_NO,
  wholePost: YES_OR_NO,
  readsOpening: YES_OR_NO,
  queueTags: {
    must: `a list of any of ${QUEUE_TAGS.join(', ')}`,
    ok: (value) => Array.isArray(value) && value.every((tag) => QUEUE_TAGS.some((known) => known === tag)),
    optional: true,
  },
  cancelsWarmth: { must: 'a share from 0 to 1', ok: isShare, optional: true },
  warmth: YES_OR_NO,
  cancelledByPush: YES_OR_NO,
  halfAlone: YES_OR_NO,
  summary: SENTENCE,
  why: SENTENCE,
  guards: {
    must: `a share from 0 to 1 for any of ${GUARDS.join(', ')}`,
    ok: (value) => allIn(value, GUARDS) && isRecordOf(value, isShare),
    optional: true,
  },
  options: {
    must: 'of the form { size: { type: "number", default: 3, doc: "…" } }, a type being number, boolean or words',
    ok: (value) => isRecordOf(value, isOptionSpec),
    optional: true,
  },
  phrases: {
    must: 'lists of phrases, such as { acts: ["tag a friend"] }',
    ok: (value) => isRecordOf(value, isTexts),
    optional: true,
  },
  needs: {
    must: 'names of lists in "phrases"',
    ok: (value, { phrases }) =>
      Array.isArray(value) && isRecord(phrases) && value.every((name) => Object.hasOwn(phrases, String(name))),
    optional: true,
  },
  messages: {
    must: 'texts by name, such as { trade: "…" }',
    ok: (value) => isRecordOf(value, isText) && Object.keys(value as Shape).length > 0,
  },
  suggestions: {
    must: 'texts under the same names as "messages"',
    ok: (value, { messages }) => isRecordOf(value, isText) && isRecord(messages) && allIn(value, Object.keys(messages)),
    optional: true,
  },
  likely: {
    must: 'of the form { trait: "…", from: 0.3, message: "…" } with or without firstOnly: true and unless: /…/, the message being one of its own with no slot but {words}',
    ok: (value, { messages, suggestions = {} }) =>
      isRecord(value) &&
      TRAITS.some((trait) => trait === value.trait) &&
      isShare(value.from) &&
      (value.firstOnly === undefined || isYesOrNo(value.firstOnly)) &&
      (value.unless === undefined || (value.unless instanceof RegExp && !/[gy]/.test(value.unless.flags))) &&
      isRecord(messages) &&
      isRecord(suggestions) &&
      Object.hasOwn(messages, String(value.message)) &&
      !OTHER_SLOT.test(`${messages[String(value.message)]} ${suggestions[String(value.message)]}`),
    optional: true,
  },
  examples: {
    must: 'of the form { good: ["…"], bad: ["…"] }',
    ok: (value) => isRecord(value) && Array.isArray(value.good) && Array.isArray(value.bad),
  },
  check: {
    must: 'a function that is not async',
    ok: (value) => typeof value === 'function' && value.constructor.name === 'Function',
  },
};

const QUEUE_KEYS: Readonly<Record<keyof QueueRule, Key>> = {
  scope: oneOf(['queue']),
  principle: KEYS.principle,
  polarity: oneOf(['promotional']),
  severity: KEYS.severity,
  weight: KEYS.weight,
  summary: KEYS.summary,
  why: KEYS.why,
  options: KEYS.options,
  messages: KEYS.messages,
  suggestions: KEYS.suggestions,
  examples: KEYS.examples,
  check: KEYS.check,
};

const faultOf = (name: string, key: Key, rule: Shape): readonly string[] => {
  const value = rule[name];
  if (value === undefined) return key.optional ? [] : [`"${name}" is missing; it must be ${key.must}`];
  return key.ok(value, rule) ? [] : [`"${name}" must be ${key.must}; it is ${show(value)}`];
};

/** Why the value is no rule, a sentence for each fault; none where it is one. */
export const faultsOf = (value: unknown): readonly string[] => {
  if (!isRecord(value)) return ['it exports no rule; end it with "export default defineRule({ … })"'];
  const keys: Readonly<Record<string, Key>> = Object.hasOwn(value, 'scope') ? QUEUE_KEYS : KEYS;
  const known = Object.keys(keys);
  const strange = Object.keys(value).filter((name) => !known.includes(name));
  return [
    ...strange.map((name) => noSuch('key', name, 'a rule', known)),
    ...Object.entries(keys).flatMap(([name, key]) => faultOf(name, key, value)),
  ];
};
