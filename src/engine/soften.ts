/** How loud a finding is: what warns in an ad is a hint in a plain post. */
import { isPlain } from '../nlp/selling/plain-post.ts';
import type { Post } from '../types.ts';
import type { Sighting } from './run-rule.ts';
import { countsAgainst } from './stand-back.ts';

const isLouder = ({ by, severity, loud }: Sighting): boolean =>
  !loud && severity !== undefined && severity !== by.plainSeverity;

/** Sightings with the severity that their rule has in a plain post, where this is one; what the user set stays. */
export const soften = (sightings: readonly Sighting[], post: Post): readonly Sighting[] => {
  if (!sightings.some(isLouder)) return sightings;
  const against = sightings.filter((one) => one.severity !== undefined && countsAgainst(one));
  // Whatever else speaks against the post backs this one: another rule, or the same with something else to say.
  const others = ({ by, messageId }: Sighting): number =>
    against.some((one) => one.by !== by || one.messageId !== messageId) ? 1 : 0;
  return sightings.map((one) =>
    isLouder(one) && isPlain(post, others(one)) ? { ...one, severity: one.by.plainSeverity } : one,
  );
};
