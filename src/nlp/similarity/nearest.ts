import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Below this Jaro-Winkler similarity two names are no likely slip of each other: `colour` and `rules` stand at 0.46, `ruels` and `rules` at 0.95. */
const LIKELY = 0.8;

/** The known name a mistyped one most likely meant, or undefined where none is above the similarity of `least`, 0 to 1. */
export const nearest = (word: string, known: readonly string[], least = LIKELY): string | undefined => {
  let best: string | undefined;
  let bestLikeness = least;
  for (const name of known) {
    const likeness = jaroWinkler(word, name, { ignoreCase: true });
    if (likeness > bestLikeness) {
      best = name;
      bestLikeness = likeness;
    }
  }
  return best;
};
