import type { FormatContext, Problem, RuleInfo } from '../types.ts';
import { type AnyFlag, oneLine, pathInRepository } from './flags.ts';
import { escapeMarkdown } from './markdown-text.ts';

/**
 * A text as a SARIF message says it literally: braces are doubled (3.11.5), and brackets that would read as a link are
 * escaped (3.11.6).
 */
export const literal = (text: string): string => {
  const unlinked = text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text;
  return unlinked.replace(/[{}]/g, '$&$&');
};

export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** What GitHub sorts by. */
const PROBLEM_SEVERITIES = { error: 'error', warning: 'warning', info: 'recommendation' } as const;

/** Shares of right firings from which a precision is called what code scanning knows; unjudged rules say nothing of theirs. */
const PRECISIONS = [
  [0.95, 'very-high'],
  [0.85, 'high'],
  [0.7, 'medium'],
  [0, 'low'],
] as const;

const precisionOf = ({ checked }: RuleInfo): { readonly precision?: string } => {
  if (checked === undefined) return {};
  const share = checked.right / (checked.right + checked.wrong);
  return { precision: PRECISIONS.find(([least]) => share >= least)?.[1] ?? 'low' };
};

/** A file by its path from the root of the repository, or by its address where it lies outside. */
export const artifactOf = (path: string) => {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? { uri: `file://${encoded}` } : { uri: encoded, uriBaseId: '%SRCROOT%' };
};

const pascalCase = (id: string): string =>
  id
    .split(/[^\p{L}\p{N}]+/u)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** A rule as SARIF describes it, with help that says why and how to turn it off. */
export const ruleDescriptor = (rule: RuleInfo) => {
  const id = oneLine(rule.id);
  const why = oneLine(rule.why);
  const examples = `Examples: postlint explain ${id}`;
  const off = `Turn it off: postlint --rule "${id}: off"`;
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: literal(oneLine(rule.summary)) },
    fullDescription: { text: literal(why) },
    help: {
      text: literal([why, examples, off].join('\n')),
      markdown: literal([why, examples, off].map(escapeMarkdown).join('\n\n')),
    },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: {
      tags: ['social-media', oneLine(rule.family)],
      ...precisionOf(rule),
      'problem.severity': PROBLEM_SEVERITIES[rule.severity],
    },
  };
};

/** By what a result is hidden: something in the file itself, or a config or baseline beside it. */
export const suppressionsOf = ({ suppressed }: AnyFlag) => {
  if (suppressed === undefined) return [];
  const { kind, reason } = suppressed;
  const isOutside = kind === 'allowed' || kind === 'baseline';
  const justification = reason === null ? {} : { justification: oneLine(reason) };
  return [{ kind: isOutside ? 'external' : 'inSource', ...justification }];
};

/** What could not be read or run, as a notification of the run. */
export const notification = ({ path, line, message }: Problem, context: FormatContext) => {
  const text = { level: 'error', message: { text: literal(oneLine(message)) } };
  if (path === undefined) return text;
  const artifactLocation = artifactOf(pathInRepository(context, path));
  const region = line === undefined ? {} : { region: { startLine: line } };
  return { ...text, locations: [{ physicalLocation: { artifactLocation, ...region } }] };
};
