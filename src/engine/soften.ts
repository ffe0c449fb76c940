/** How loud a finding is: what warns in an ad is a hint in a plain post. */
import { isPlain } from '../nlp/selling/plain-post.ts';
import type { Post } from '../types.ts';
import type { Sighting } from './run-rule.ts';
import { countsAgainst } from './stand-back.ts';

const isLouder = ({ by, severity }: Sighting): boolean => severity !== undefined && severity !== by.plainSeverity;

/** Sightings with the severity that their rule has in a plain post, where this is one; what the user set stays. */
export const soften = (sightings: readonly Sighting[], post: Post): readonly Sighting[] => {
  if (!sightings.some(isLouder)) return sightings;
  const against = new Set(
    sightings.filter((one) => one.severity !== undefined && countsAgainst(one)).map(({ by }) => by),
  );
  // Another rule that speaks against the post backs this one.
  const others = ({ by }: Sighting): number => (against.size > (against.has(by) ? 1 : 0) ? 1 : 0);
  return sightings.map((one) =>
    isLouder(one) && isPlain(post, others(one)) ? { ...one, severity: one.by.plainSeverity } : one,
  );
};
