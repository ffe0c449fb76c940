/** How loud a finding is: what warns in an ad is a hint in a plain post. */
import { isPlain } from '../nlp/plain-post.ts';
import type { Post } from '../types.ts';
import type { Sighting } from './run-rule.ts';
import { countsAgainst } from './stand-back.ts';

/** Sightings with the severity that their rule has in a plain post, where this is one; what the user set stays. */
export const soften = (sightings: readonly Sighting[], post: Post): readonly Sighting[] => {
  if (sightings.every(({ by, severity }) => severity === undefined || by.plainSeverity === severity)) return sightings;
  const against = new Set(
    sightings.filter((one) => one.severity !== undefined && countsAgainst(one)).map(({ by }) => by),
  );
  return sightings.map((sighting) => {
    const { by, severity } = sighting;
    const isBacked = against.size > (against.has(by) ? 1 : 0);
    return severity !== undefined && isPlain(post, isBacked ? 1 : 0)
      ? { ...sighting, severity: by.plainSeverity }
      : sighting;
  });
};
