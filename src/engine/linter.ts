/** Rules × post → report. */
import { createParser, type ParsedPost, type PhraseGroup } from '../nlp/parse-post.ts';
import { quote } from '../rule-kit.ts';
import { type Evidence, type Finding, GUARDS, type Post, type Problem, type RawPost, type Report } from '../types.ts';
import type { LoadedRule } from './load-rules.ts';
import { locate } from './locate.ts';
import { byText } from './order.ts';
import { type ActiveRule, phraseKey, runRule, type Sighting } from './run-rule.ts';
import { score } from './score.ts';
import { defaultOptions, type RuleSetting, type RuleSettings } from './settings.ts';
import { standBack } from './stand-back.ts';
import { reasonOf } from './wording.ts';

/** A rule that throws is a problem of the report, and the other rules still run; it throws nothing itself. */
export type Linter = (raw: RawPost, settings: RuleSettings) => Report;

const phraseGroups = ({ id, rule }: LoadedRule): readonly PhraseGroup[] =>
  Object.entries(rule.phrases ?? {}).map(([list, phrases]) => ({ key: phraseKey(id, list), phrases }));

const severityOf = (
  { rule }: LoadedRule,
  severity: Exclude<RuleSetting['severity'], 'off'>,
): ActiveRule['severity'] => {
  if (severity === 'default' && rule.quiet) return undefined;
  if (rule.polarity === 'relational') return 'info';
  return severity === 'default' ? rule.severity : severity;
};

/** The strictest of the rule's factors for what this post is. */
const guardOf = ({ rule }: LoadedRule, { guards }: Post): number => {
  let factor = 1;
  for (const guard of guards) factor = Math.min(factor, rule.guards?.[guard] ?? 1);
  return factor;
};

/** A rule with what does not change from post to post. */
interface Known {
  readonly loaded: LoadedRule;
  readonly lists: ActiveRule['lists'];
  /** The setting of a rule that nobody set. */
  readonly unset: RuleSetting;
}

const prepare = (loaded: LoadedRule): Known => ({
  loaded,
  lists: Object.keys(loaded.rule.phrases ?? {}).map((list) => [list, phraseKey(loaded.id, list)] as const),
  unset: { severity: 'default', options: defaultOptions(loaded) },
});

/** Undefined where the user or a guard silences the rule. */
const activate = ({ loaded, lists }: Known, setting: RuleSetting, post: Post): ActiveRule | undefined => {
  if (setting.severity === 'off') return undefined;
  const guard = guardOf(loaded, post);
  if (guard === 0) return undefined;
  const { id, family, rule } = loaded;
  return { id, family, rule, options: setting.options, severity: severityOf(loaded, setting.severity), guard, lists };
};

const problemOf = (id: string, { origin }: Post, thrown: unknown): Problem => {
  const where = origin.post === undefined ? '' : ` on ${origin.post}`;
  return { path: origin.path, message: `rule "${id}" failed${where}: ${reasonOf(thrown)}` };
};

const runAll = (rules: readonly ActiveRule[], parsed: ParsedPost) => {
  const problems: Problem[] = [];
  const sightings = rules.flatMap((active) => {
    try {
      return runRule(active, parsed);
    } catch (thrown) {
      problems.push(problemOf(active.id, parsed.post, thrown));
      return [];
    }
  });
  return { sightings: standBack(sightings, parsed.post.end), problems };
};

const findingOf = ({ by, strength: _, ...place }: Sighting, { anchors }: Post): readonly Finding[] => {
  const { id, family, rule, severity } = by;
  if (severity === undefined) return [];
  return [{ rule: id, family, severity, polarity: rule.polarity, ...place, ...locate(anchors, place) }];
};

/** Several findings of a rule are worth more than one, and never more than its weight. */
const evidenceOf = ({ id, family, rule, guard }: ActiveRule, sightings: readonly Sighting[], post: Post): Evidence => ({
  rule: id,
  family,
  weight: rule.weight,
  strength: 1 - sightings.reduce((missing, { strength }) => missing * (1 - strength), 1),
  guard,
  words: [...new Set(sightings.map((sighting) => quote(post, sighting)))],
});

const allEvidence = (sightings: readonly Sighting[], post: Post): readonly Evidence[] => {
  const byRule = new Map<ActiveRule, Sighting[]>();
  for (const sighting of sightings) {
    const ofRule = byRule.get(sighting.by);
    if (ofRule) ofRule.push(sighting);
    else byRule.set(sighting.by, [sighting]);
  }
  return [...byRule].map(([active, ofRule]) => evidenceOf(active, ofRule, post));
};

const byPlace = (a: Finding, b: Finding): number => a.start - b.start || a.end - b.end || byText(a.rule, b.rule);

const reportOn = (parsed: ParsedPost, rules: readonly ActiveRule[]): Report => {
  const { post } = parsed;
  const { sightings, problems } = runAll(rules, parsed);
  return {
    origin: post.origin,
    network: post.network,
    text: post.text,
    guards: GUARDS.filter((guard) => post.guards.has(guard)),
    score: score(allEvidence(sightings, post), post),
    findings: sightings.flatMap((sighting) => findingOf(sighting, post)).sort(byPlace),
    problems,
  };
};

/** Makes one parser for the phrases of all rules: make a linter once and use it for every post. */
export const createLinter = (rules: readonly LoadedRule[], makeParser: typeof createParser = createParser): Linter => {
  const parse = makeParser(rules.flatMap(phraseGroups));
  const known = [...rules].sort((a, b) => byText(a.id, b.id)).map(prepare);
  return (raw, settings) => {
    const parsed = parse(raw);
    const { post } = parsed;
    if (post.guards.has('notEnglish')) return reportOn(parsed, []);
    const active = known.flatMap((one) => activate(one, settings.get(one.loaded.id) ?? one.unset, post) ?? []);
    return reportOn(parsed, active);
  };
};
