import type { AnyRule } from '../engine/load-rules.ts';
import { PRINCIPLES } from '../principles.ts';
import { isQueueRule } from '../rule-kit.ts';
import { pad } from './page.ts';
import { type Paint, type Painter, painter } from './paint.ts';
import { printable } from './printable.ts';
import {
  byFamily,
  examplesOf,
  guardWords,
  likelyWords,
  optionType,
  precisionWords,
  type Shown,
  severityWords,
  weightOf,
  weightWords,
} from './rule-facts.ts';
import { type Word, whole, words, wrap } from './wrap.ts';

/** How the text is set: colour or none, and the columns to keep within. */
export interface Setting {
  readonly color: boolean;
  readonly width: number;
}

const PLAIN: Setting = { color: false, width: 80 };
const NARROWEST = 40;
const LABEL = 12;

const entry = (width: number, indent: number, label: Word, text: readonly Word[]): readonly string[] => {
  const lead = label.paint(label.text) + pad(indent - label.text.length);
  return wrap(text, { width, indent, lead, leadWidth: indent });
};

/** The words of an example, those from « to » in a colour; the marks stay for readers who see none. */
const markedWords = (text: string, paint: Paint): readonly Word[] => {
  let inside = false;
  return words(text).map((word) => {
    const within = inside || word.text.includes('«');
    inside = within && word.text.lastIndexOf('»') <= word.text.lastIndexOf('«');
    return within ? { ...word, paint } : word;
  });
};

const exampleLines = (width: number, example: Shown, paint: Paint, aside: Paint): readonly string[] => {
  const given = example.given.length === 0 ? [] : words(`(${example.given.join(', ')})`, aside);
  return wrap([...markedWords(example.text, paint), ...given], { width, indent: 4, lead: '  - ', leadWidth: 4 });
};

/** A queue, a post a line. */
const queueLines = (width: number, { text }: Shown): readonly string[] =>
  text.split('\n').flatMap((post) => wrap(words(post), { width, indent: 4, lead: '  - ', leadWidth: 4 }));

const optionLines = (width: number, { rule }: AnyRule, paint: Painter): readonly string[] =>
  Object.entries(rule.options ?? {}).flatMap(([name, option], i) =>
    entry(width, LABEL, whole(i === 0 ? 'Options' : '', paint.aside), [
      whole(name, paint.name),
      ...words(`(${optionType(option)}): ${option.doc}`),
    ]),
  );

/**
 * All there is to know of a rule, for `postlint explain`.
 * @param checked Firings on real posts that were judged; absent where too few were.
 */
export const explainRule = (
  loaded: AnyRule,
  setting: Setting,
  checked?: { readonly right: number; readonly wrong: number },
): string => {
  const { id, family, rule, from } = loaded;
  const name = printable(id);
  const paint = painter(setting.color);
  const width = Math.max(NARROWEST, setting.width);
  const color = rule.polarity === 'relational' ? paint.praise : paint[rule.severity];
  const { reported, spared } = examplesOf(rule);
  const line = (label: string, text: string): readonly string[] =>
    entry(width, LABEL, whole(label, paint.aside), words(text));
  const guards = guardWords(rule);
  const likely = likelyWords(rule);
  const ofQueue = isQueueRule(rule);
  const linesOf = (example: Shown): readonly string[] =>
    ofQueue ? queueLines(width, example) : exampleLines(width, example, color, paint.aside);
  const verb = rule.polarity === 'relational' ? 'praises' : 'reports';
  return [
    `${paint.name(name)}  ${family}, ${rule.polarity}${from === 'postlint' ? '' : `, from ${printable(from)}`}`,
    ...wrap(words(rule.summary), { width, indent: 0, lead: '', leadWidth: 0 }),
    '',
    ...line('Why', rule.why),
    ...line('Principle', PRINCIPLES[rule.principle]),
    ...line('Severity', severityWords(rule)),
    ...line('Weight', `${weightOf(rule)} in log-odds: ${weightWords(rule)}.`),
    ...(from === 'postlint' ? line('Checked', precisionWords(checked)) : []),
    ...(likely === '' ? [] : line('Also', likely)),
    ...(guards === '' ? [] : line('Holds back', guards)),
    ...optionLines(width, loaded, paint),
    ...entry(width, LABEL, whole('Turn off', paint.aside), [
      whole(`postlint --rule '${name}: off',`),
      ...words('or in the config'),
      whole(`rules: { '${name}': 'off' }`),
    ]),
    '',
    ofQueue ? 'It reports a queue such as:' : `It ${verb} the words in «»:`,
    ...reported.flatMap(linesOf),
    '',
    rule.polarity === 'relational' ? 'It does not praise:' : 'It leaves alone:',
    ...spared.flatMap(linesOf),
    '',
  ].join('\n');
};

const kindOf = ({ rule }: AnyRule): string =>
  rule.polarity === 'relational' ? 'praise' : rule.quiet === true ? 'quiet' : rule.severity;

/** One line a rule by family, for `postlint rules`. */
export const rulesTable = (rules: readonly AnyRule[], setting: Setting = PLAIN): string => {
  const paint = painter(setting.color);
  const longest = Math.max(0, ...rules.map(({ id }) => id.length));
  const columns = longest + 13;
  return byFamily(rules)
    .map(([family, members]) => {
      const lines = members.flatMap((loaded) => {
        const label = `  ${loaded.id.padEnd(longest)}  ${kindOf(loaded)}`;
        return entry(Math.max(setting.width, columns + 30), columns, whole(label), words(loaded.rule.summary));
      });
      return `${[paint.name(family), ...lines].join('\n')}\n`;
    })
    .join('\n');
};
