/** Who speaks where rules overlap: one side for the same words, and one fault in one place is one finding. */
import { byText } from '../text.ts';
import type { ScorePart, Span } from '../types.ts';
import type { Sighting } from './run-rule.ts';

const lengthOf = ({ start, end }: Span): number => end - start;

/** What is quiet by nature stays out of it also where the user gives it a line, which must not change the score. */
export const takesSides = ({ by: { weight }, quiet }: Sighting): boolean => !quiet && weight !== 0;

/** True for what counts against a post, whether the user sees it or not. */
export const countsAgainst = (sighting: Sighting): boolean =>
  sighting.by.polarity === 'promotional' && takesSides(sighting);

/** Praise may overlap. A rule without a line of its own, or without weight, takes none from another. */
const competes = (sighting: Sighting): boolean => sighting.severity !== undefined && countsAgainst(sighting);

const weightOf = ({ by, strength }: Sighting): number => Math.abs(by.weight) * strength;

/** The shorter span first, then by id and place, so that the outcome knows no order. */
const byLength = (a: Sighting, b: Sighting): number =>
  lengthOf(a) - lengthOf(b) || byText(a.by.id, b.by.id) || a.start - b.start;

/** By the weight of the rules alone: how strong a finding is may rise and fall with each sentence beside it, and must not turn the tables. */
const byWeight = (a: Sighting, b: Sighting): number => Math.abs(b.by.weight) - Math.abs(a.by.weight);

const isWhole = ({ by: { rule } }: Sighting): number => Number(rule.wholePost === true);

/** True of a rule that warns: a warning is not bought off by praise of the same words, nor by a hint. */
export const warns = ({ by: { rule } }: Sighting): boolean =>
  rule.polarity === 'promotional' && rule.severity !== 'info';

/** What warns first. */
const byWarning = (a: Sighting, b: Sighting): number => Number(warns(b)) - Number(warns(a));

/** What is said of these very words before what is said of the whole post, then warnings, and then the heavier first. */
const bySpecificity = (a: Sighting, b: Sighting): number =>
  isWhole(a) - isWhole(b) ||
  (isWhole(a) ? byWeight(a, b) : byWarning(a, b) || weightOf(b) - weightOf(a)) ||
  byLength(a, b);

/** Who holds each unit of the text; kept from post to post, for memory is slow to come by. */
let room = new Uint16Array(1_024);
const emptyRoom = (length: number): Uint16Array => {
  if (room.length < length) room = new Uint16Array(2 * length);
  return room.fill(0, 0, length);
};

const isTaken = (holders: Uint16Array, { start, end }: Span, number: number): boolean => {
  for (let at = start; at < end; at += 1) if (holders[at] !== 0 && holders[at] !== number) return true;
  return false;
};

/**
 * Of sightings in order of precedence, those that overlap an earlier one of another party. Each unit of the
 * text is marked with the party that holds it: comparing pairs would be quadratic.
 * @param length The post's, in UTF-16 units.
 */
const yielding = (
  rivals: readonly Sighting[],
  length: number,
  partyOf: (sighting: Sighting) => string,
): ReadonlySet<Sighting> => {
  const parties = [...new Set(rivals.map(partyOf))];
  const dropped = new Set<Sighting>();
  if (parties.length < 2) return dropped;
  const numbers = new Map(parties.map((party, index) => [party, index + 1]));
  const holders = emptyRoom(length);
  for (const rival of rivals) {
    const number = numbers.get(partyOf(rival)) ?? 0;
    if (isTaken(holders, rival, number)) dropped.add(rival);
    else holders.fill(number, rival.start, rival.end);
  }
  return dropped;
};

const without = (sightings: readonly Sighting[], dropped: ReadonlySet<Sighting>): readonly Sighting[] =>
  dropped.size === 0 ? sightings : sightings.filter((sighting) => !dropped.has(sighting));

/** Drops promotional sightings that overlap a more specific one of another rule. `length` is the post's. */
export const standBack = (sightings: readonly Sighting[], length: number): readonly Sighting[] =>
  without(
    sightings,
    yielding(sightings.filter(competes).sort(bySpecificity), length, ({ by }) => by.id),
  );

/**
 * The same words are not praised and blamed at once: who takes out what was blamed would lose the praise with
 * it, and find the post the worse for it. What is quiet blames nobody, so it takes no side.
 */
export const takeSides = (sightings: readonly Sighting[], length: number): readonly Sighting[] =>
  without(
    sightings,
    yielding(
      sightings.filter(takesSides).sort((a, b) => byWarning(a, b) || byWeight(a, b) || byLength(a, b)),
      length,
      ({ by }) => by.polarity,
    ),
  );

/**
 * Without what the score gives nothing for: of warmth that leads to a sale, one line would say that it does, and
 * the next that it is a strength.
 */
export const withoutCancelled = (sightings: readonly Sighting[], parts: readonly ScorePart[]): readonly Sighting[] => {
  const cancelled = new Set(
    parts.flatMap(({ rule, logOdds, uncapped }) => (logOdds === 0 && uncapped !== 0 ? [rule] : [])),
  );
  if (cancelled.size === 0) return sightings;
  return sightings.filter((sighting) => countsAgainst(sighting) || !cancelled.has(sighting.by.id));
};
