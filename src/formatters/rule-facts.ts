import type { AnyRule } from '../engine/load-rules.ts';
import { isQueueRule, type OptionSpec, type RuleFacts } from '../rule-kit.ts';
import { byText } from '../text.ts';
import { GUARDS } from '../types.ts';
import { kindOf, list, signed } from './words.ts';

/** `−1.10`. */
export const weightOf = (rule: RuleFacts): string => signed(rule.weight, 2);

/** What the weight comes to: where one finding at full strength alone would take a post. */
export const weightWords = (rule: RuleFacts): string =>
  rule.weight === 0
    ? 'it leaves the score alone'
    : `one such finding, alone and at full strength, takes a ${isQueueRule(rule) ? 'queue' : 'post'} from 50 to ${Math.round(100 / (1 + Math.exp(-rule.weight)))}`;

/** How loud its findings are. */
export const severityWords = ({ severity, inPlainPost, quiet }: RuleFacts): string => {
  if (quiet === true) return `${severity}, printed only where you ask for it`;
  return inPlainPost === undefined
    ? severity
    : `${severity} in a post that looks like an ad, ${inPlainPost === 'counted' ? 'counted without a line' : inPlainPost} in a plain one`;
};

/** How often it is right when it fires, as far as anybody has looked. */
export const precisionWords = (checked: { readonly right: number; readonly wrong: number } | undefined): string => {
  if (checked === undefined) return 'not yet on real posts, so trust it less.';
  const { right, wrong } = checked;
  const all = right + wrong;
  const share = Math.round((100 * right) / all);
  return `right in ${right} of ${all} places on real posts (${share} %), read one by one.`;
};

/** What else it speaks of; empty where nothing. */
export const likelyWords = ({ likely }: RuleFacts): string =>
  likely === undefined
    ? ''
    : `Where it finds nothing, it speaks of a sentence that reads like it, by all its words and those around it, from a chance of ${Math.round(100 * likely.from)} %; that is a hint. In the score it counts by the chance that its own words have.`;

/** How kinds of posts are spared: `Silent in a service notice. Counts 40 % in a reply.`; empty where none is. */
export const guardWords = (rule: RuleFacts): string => {
  const kindsLeft = (wanted: number): string =>
    list(
      GUARDS.filter((guard) => rule.guards?.[guard] === wanted).map((guard) => kindOf(guard)),
      'or',
    );
  const shares = [...new Set(Object.values(rule.guards ?? {}))].toSorted((a, b) => a - b);
  return shares
    .map((left) => `${left === 0 ? 'Silent' : `Counts ${Math.round(left * 100)} %`} in ${kindsLeft(left)}.`)
    .join(' ');
};

/** `number, at least 0, default 2`. */
export const optionType = (option: OptionSpec): string => {
  if (option.type === 'words') return `list of words, default ${option.default.join(', ') || 'empty'}`;
  if (option.type === 'boolean') return `true or false, default ${option.default}`;
  const least = option.min === undefined ? '' : `, at least ${option.min}`;
  const most = option.max === undefined ? '' : `, at most ${option.max}`;
  return `number${least}${most}, default ${option.default}`;
};

/** An example's text, marks and all, and in words what it needs besides: `as a reply`, `on x`, `by a person`. */
export interface Shown {
  readonly text: string;
  readonly given: readonly string[];
}

const optionsOf = (options: Readonly<Record<string, unknown>> = {}): readonly string[] =>
  Object.entries(options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);

/** The posts of a queue, one a line. */
const posts = (queue: string): string => queue.trim().replace(/\n\s*/g, '\n');

const shown = (example: RuleFacts['examples']['good'][number]): Shown => {
  if (typeof example === 'string') return { text: example.includes('\n') ? posts(example) : example, given: [] };
  if ('queue' in example) return { text: posts(example.queue), given: optionsOf(example.options) };
  return {
    text: example.post,
    given: [
      ...(example.reply === true ? ['as a reply'] : []),
      ...(example.network === undefined ? [] : [`on ${example.network}`]),
      ...(example.author === undefined ? [] : [`author: ${example.author}`]),
      ...optionsOf(example.options),
    ],
  };
};

/** So many examples of each kind teach; the rest are tests. */
const EXAMPLES = 4;
const LONGEST = 400;
/** A queue takes more room, and one shows what is meant. */
const QUEUES = 1;

const someOf = (examples: RuleFacts['examples']['good'], ofQueues: boolean): readonly Shown[] => {
  const all = examples.map(shown);
  return ofQueues ? all.slice(0, QUEUES) : all.filter(({ text }) => text.length <= LONGEST).slice(0, EXAMPLES);
};

/** What the rule reports, marked with «», and what it leaves alone; for praise the good posts are the reported ones. */
export const examplesOf = (
  rule: RuleFacts,
): { readonly reported: readonly Shown[]; readonly spared: readonly Shown[] } => {
  const { good, bad } = rule.examples;
  const [reported, spared] = rule.polarity === 'relational' ? [good, bad] : [bad, good];
  const ofQueues = isQueueRule(rule);
  return { reported: someOf(reported, ofQueues), spared: someOf(spared, ofQueues) };
};

const FAMILIES = [
  'about-us',
  'selling',
  'pushing',
  'wording',
  'listening',
  'giving',
  'regard',
  'plain-dealing',
  'network',
  'queue',
];

const rank = (family: string): number => (FAMILIES.includes(family) ? FAMILIES.indexOf(family) : FAMILIES.length);

/** Rules by family: those that flag first, then those that praise, then a user's own. */
export const byFamily = (rules: readonly AnyRule[]): readonly (readonly [string, readonly AnyRule[]])[] =>
  [...new Set(rules.map((rule) => rule.family))]
    .toSorted((a, b) => rank(a) - rank(b) || byText(a, b))
    .map((family) => [family, rules.filter((rule) => rule.family === family).toSorted((a, b) => byText(a.id, b.id))]);
