import { opening } from '../text.ts';

/** Names that a message lists. */
const LISTED = 20;
const NAME_LENGTH = 40;

/** Names for a message: those that are not blank, each once, the first ones where there are many. */
export const listNames = (names: readonly string[]): string => {
  const all = [...new Set(names.map((name) => opening(name, NAME_LENGTH)).filter(Boolean))];
  const rest = all.length - LISTED;
  return rest > 0 ? `${all.slice(0, LISTED).join(', ')} and ${rest} more` : all.join(', ');
};
