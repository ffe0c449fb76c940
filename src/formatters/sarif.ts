import { uniqueFingerprints } from '../engine/fingerprint.ts';
import type { FormatContext, Formatter, FormatWriter } from '../types.ts';
import { type AnyFlag, allFlagsOf, allQueueFlagsOf, type Flag, inOne, oneLine, pathInRepository } from './flags.ts';
import { jsonItems } from './json-items.ts';
import { safeJson } from './report-json.ts';
import { artifactOf, LEVELS, literal, notification, ruleDescriptor, suppressionsOf } from './sarif-parts.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** So many problems of a run are told; a broken rule may throw on every post. */
const TOLD = 100;

const regionOf = ({ line, words }: Flag) =>
  words === null
    ? { startLine: line }
    : { startLine: line, startColumn: words.column, endLine: words.endLine, endColumn: words.endColumn };

const locationOf = (flag: Flag, path: string) => {
  const physicalLocation = { artifactLocation: artifactOf(path), region: regionOf(flag) };
  if (flag.posts.length === 0) return { physicalLocation };
  const logicalLocations = flag.posts.map((name) => ({ name, fullyQualifiedName: `${path}, ${name}`, kind: 'post' }));
  return { physicalLocation, logicalLocations };
};

const results = (context: FormatContext, ids: readonly string[]): ((flag: AnyFlag) => object) => {
  const indices = new Map(ids.map((id, i) => [id, i]));
  const fingerprint = uniqueFingerprints();
  return (flag) => {
    const path = pathInRepository(context, flag.path);
    const ruleIndex = indices.get(flag.rule);
    return {
      ruleId: flag.rule,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: LEVELS[flag.severity],
      message: { text: literal(inOne(flag)) },
      locations: [locationOf(flag, path)],
      partialFingerprints: { 'postlintFingerprint/v1': fingerprint(flag, path) },
      // All results of a run have suppressions or none has (3.27.23), and a later one may.
      suppressions: suppressionsOf(flag),
    };
  };
};

const open = (context: FormatContext): FormatWriter => {
  const rules = [...context.rules.values()].filter(({ polarity }) => polarity === 'promotional');
  const version = context.version === undefined ? {} : { version: context.version, semanticVersion: context.version };
  const tool = { driver: { name: 'postlint', ...version, rules: rules.map(ruleDescriptor) } };
  const result = results(
    context,
    rules.map(({ id }) => oneLine(id)),
  );
  const items = jsonItems();
  const told: object[] = [];
  return {
    begin: () =>
      `{"$schema":${safeJson(SCHEMA)},"version":"2.1.0","runs":[{"tool":${safeJson(tool)},` +
      '"automationDetails":{"id":"postlint/"},"columnKind":"utf16CodeUnits","results":[',
    post: (report) => items(allFlagsOf(report).map(result)),
    queue: (queue) => items(allQueueFlagsOf(queue).map(result)),
    problem: (problem) => {
      if (told.length < TOLD) told.push(notification(problem, context));
      return '';
    },
    end: () => {
      const invocation = { executionSuccessful: told.length === 0, toolExecutionNotifications: told };
      return `\n],"invocations":[${safeJson(invocation)}]}]}\n`;
    },
  };
};

/**
 * SARIF 2.1.0 for code scanning, written as it goes. Praise is left out: GitHub does not read `kind` and would raise it
 * as an alert. A post of a file that holds several is a logical location.
 */
export const sarif: Formatter = { name: 'sarif', open };
