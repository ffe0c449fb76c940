/** Names that a message lists. */
const LISTED = 20;
const NAME_LENGTH = 40;

const shortened = (name: string): string => (name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1)}…` : name);

/** Names for a message: those that are not blank, each once, the first ones where there are many. */
export const listNames = (names: readonly string[]): string => {
  const all = [...new Set(names.map((name) => shortened(name.replace(/\s+/g, ' ').trim())).filter(Boolean))];
  const rest = all.length - LISTED;
  return rest > 0 ? `${all.slice(0, LISTED).join(', ')} and ${rest} more` : all.join(', ');
};
