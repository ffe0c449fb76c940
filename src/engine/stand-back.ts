/** One fault in one place is one finding: of promotional rules that overlap, the most specific speaks. */
import type { Span } from '../types.ts';
import { byText } from './order.ts';
import type { Sighting } from './run-rule.ts';

const lengthOf = ({ start, end }: Span): number => end - start;

/**
 * Praise may overlap. A rule without a line of its own, or without weight, takes none from another; what is
 * quiet by nature stays out of it also where the user gives it a line, which must not change the score.
 */
const competes = ({ by: { rule, polarity, weight, severity } }: Sighting): boolean =>
  polarity === 'promotional' && severity !== undefined && !rule.quiet && weight !== 0;

const weightOf = ({ by, strength }: Sighting): number => Math.abs(by.weight) * strength;

/** The heavier finding first, then the shorter span, then by id and place, so that the outcome knows no order. */
const bySpecificity = (a: Sighting, b: Sighting): number =>
  weightOf(b) - weightOf(a) || lengthOf(a) - lengthOf(b) || byText(a.by.id, b.by.id) || a.start - b.start;

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
 * Drops promotional sightings that overlap a more specific one of another rule. `length` is the post's.
 * Each unit of the text is marked with the rule that holds it: comparing pairs would be quadratic.
 */
export const standBack = (sightings: readonly Sighting[], length: number): readonly Sighting[] => {
  if (sightings.length < 2) return sightings;
  const rivals = sightings.filter(competes).sort(bySpecificity);
  const ids = [...new Set(rivals.map(({ by }) => by.id))];
  if (ids.length < 2) return sightings;
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  const holders = emptyRoom(length);
  const dropped = new Set<Sighting>();
  for (const rival of rivals) {
    const number = numbers.get(rival.by.id) ?? 0;
    if (isTaken(holders, rival, number)) dropped.add(rival);
    else holders.fill(number, rival.start, rival.end);
  }
  return sightings.filter((sighting) => !dropped.has(sighting));
};
