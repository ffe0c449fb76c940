/** Rules × post → report. */
import { createParser, freeze, type ParsedPost } from '../nlp/parse-post.ts';
import { quote, showsUp } from '../rule-kit.ts';
import {
  type Evidence,
  type Finding,
  type Grounds,
  GUARDS,
  type Guard,
  type Post,
  type Problem,
  type RawPost,
  type Report,
} from '../types.ts';
import { activate, prepare } from './active-rules.ts';
import { chancesIn, createSides, likelySightings, type SidesOf, withoutDoubted } from './likely.ts';
import type { LoadedRule } from './load-rules.ts';
import { locate } from './locate.ts';
import { onOneSide } from './one-side.ts';
import { byPlace } from './order.ts';
import { summarise } from './queue-summary.ts';
import { type ActiveRule, isNeeded, runRule, type Sighting } from './run-rule.ts';
import { type Judged, scorePost } from './score-post.ts';
import type { RuleSettings } from './settings.ts';
import { soften } from './soften.ts';
import { countsAgainst, standBack, takeSides, withoutCancelled } from './stand-back.ts';
import { createWatch, stoppedMessage, type Watch } from './watch.ts';
import { reasonOf } from './wording.ts';

/**
 * A rule that throws is a problem of the report, and the other rules still run; it throws nothing itself.
 * `grounds` are the ground rules of networks, where the user has other ones.
 */
export type Linter = (raw: RawPost, settings: RuleSettings, grounds?: Grounds) => Report;

/** What a guard leaves of a rule that says nothing of it: rules know English words only. */
const UNSAID: Readonly<Partial<Record<Guard, number>>> = { notEnglish: 0 };

/** The strictest of the rule's factors for what this post is. */
const guardOf = ({ guards: factors }: ActiveRule, { guards }: Post): number => {
  let factor = 1;
  if (guards.size === 0) return factor;
  for (const guard of guards) factor = Math.min(factor, factors[guard] ?? UNSAID[guard] ?? 1);
  return factor;
};

const whereIn = ({ origin }: Post): string => (origin.post === undefined ? '' : ` on ${origin.post}`);

const runAll = (rules: readonly ActiveRule[], parsed: ParsedPost, watch: Watch) => {
  const { post } = parsed;
  const problems: Problem[] = [];
  const sightings: Sighting[] = [];
  const { path } = post.origin;
  const run = (active: ActiveRule): void => {
    try {
      for (const sighting of runRule(active, parsed)) sightings.push(sighting);
    } catch (thrown) {
      const message = `rule "${active.id}" failed${whereIn(post)}: ${reasonOf(thrown)}`;
      problems.push({ path, message, cause: thrown });
    }
  };
  const foreign: ActiveRule[] = [];
  for (const active of rules) {
    if (guardOf(active, post) === 0) continue;
    if (!active.foreign) run(active);
    else if (isNeeded(active, parsed)) foreign.push(active);
  }
  if (foreign.length > 0) {
    freeze(post);
    for (const slow of watch.run(foreign, run)) problems.push({ path, message: stoppedMessage(slow, whereIn(post)) });
  }
  return { sightings: takeSides(sightings, parsed.post.end), problems };
};

const findingOf = (sighting: Sighting, { anchors }: Post): readonly Finding[] => {
  const { by, start, end, messageId, message, suggestion, severity } = sighting;
  const { id: rule, family, polarity } = by;
  if (severity === undefined) return [];
  const { line, column, endLine, endColumn } = locate(anchors, sighting);
  return [
    { rule, family, severity, polarity, start, end, line, column, endLine, endColumn, messageId, message, suggestion },
  ];
};

/** Several findings of a rule are worth more than one, and never more than its weight. */
const evidenceOf = (active: ActiveRule, sightings: readonly Sighting[], post: Post): Evidence => ({
  rule: active.id,
  family: active.family,
  weight: active.weight,
  strength: 1 - sightings.reduce((missing, { strength }) => missing * (1 - strength), 1),
  guard: guardOf(active, post),
  words: [...new Set(sightings.map((sighting) => quote(post, sighting)))],
  ...active.bearing,
});

/**
 * Rules that may speak by chance: those that no guard silences or tempers in this post. Of a post that warns of a trick
 * the faults are somebody else's.
 */
const untempered = (rules: readonly ActiveRule[], post: Post): readonly ActiveRule[] =>
  rules.filter(
    (active) =>
      active.rule.likely && guardOf(active, post) === 1 && (active.polarity === 'relational' || !showsUp(post)),
  );

/** Praise may stand anywhere, so where it opens a post it counts behind an aside; a fault that does says so of itself. */
const opens = ({ polarity, rule }: ActiveRule): boolean => polarity === 'relational' || rule.readsOpening === true;

const judged = (sightings: readonly Sighting[], post: Post, rules: readonly ActiveRule[]): Judged => {
  const byRule = new Map<ActiveRule, Sighting[]>();
  for (const sighting of sightings) {
    const ofRule = byRule.get(sighting.by);
    if (ofRule) ofRule.push(sighting);
    else byRule.set(sighting.by, [sighting]);
  }
  const found = [...byRule].map(([active, ofRule]) => ({ active, evidence: evidenceOf(active, ofRule, post) }));
  return {
    post,
    evidence: found.map(({ evidence }) => evidence),
    opening: found.filter(({ active }) => opens(active)).map(({ evidence }) => evidence),
    against: sightings.filter(countsAgainst).sort((a, b) => a.start - b.start || a.end - b.end),
    chancesIn: () => chancesIn(untempered(rules, post), post),
  };
};

const reportOn = (
  raw: RawPost,
  parse: (raw: RawPost) => ParsedPost,
  sidesOf: SidesOf,
  rules: readonly ActiveRule[],
  watch: Watch,
): Report => {
  const parsed = parse(raw);
  const { post } = parsed;
  const { sightings: counted, problems } = runAll(rules, parsed, watch);
  const scored = scorePost(judged(counted, post, rules), (text) => {
    const other = parse({ ...raw, text });
    return judged(runAll(rules, other, watch).sightings, other.post, rules);
  });
  // What stands back has no line, but counts: else taking out the words in its way would bring it to light.
  const told = soften(withoutCancelled(standBack(counted, post.end), scored.parts), post);
  const sure = withoutDoubted(told, post, sidesOf);
  const sightings = [...sure, ...likelySightings(untempered(rules, post), post, counted, sure, sidesOf)];
  return {
    origin: post.origin,
    network: post.network,
    text: post.text,
    guards: GUARDS.filter((guard) => post.guards.has(guard)),
    score: scored,
    findings: onOneSide(sightings, post)
      .flatMap((sighting) => findingOf(sighting, post))
      .sort(byPlace),
    suppressed: [],
    problems,
    summary: summarise(post, sightings, scored),
  };
};

/**
 * Makes one parser for the phrases of all rules: make a linter once and use it for every post.
 * @param watch That of the run, where others in it watch over the same rules.
 */
export const createLinter = (rules: readonly LoadedRule[], watch: Watch = createWatch(rules)): Linter => {
  const { known, groups } = prepare(rules);
  const parse = createParser(groups);
  const sidesOf = createSides(rules);
  const active = new WeakMap<RuleSettings, readonly ActiveRule[]>();
  return (raw, settings, grounds) => {
    const on = active.get(settings) ?? activate(known, settings);
    active.set(settings, on);
    return reportOn(raw, (post) => parse(post, grounds), sidesOf, on, watch);
  };
};
