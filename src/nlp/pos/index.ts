import { wordSet } from '../reading.ts';
import { isDirective } from './directive.ts';
import { loadTagger } from './load.ts';
import { opening } from './opening.ts';
import { canOpenImperative } from './verbs.ts';

/** Openings remembered; queues repeat themselves. */
const MAX_MEMORY = 5000;
const memory = new Map<string, boolean>();

const POLITE = /^(?:(?:and|so|just|simply|kindly|please|pls|plz|always|then|now)[\s,]+)+/i;
const NEGATED = /^(?:do not|don't|dont|never)\s+(\S+)/i;
/** Said of oneself, or to nobody: `love this`, `hope you had`, `thank you`, `do you`. */
const NEVER = wordSet(`
  thank thanks welcome love like hope need want wish miss wonder bet appreciate congrats right worth back can could
  will would should may might must do does did have has had be am is are was were got let's lets please
`);

const read = (words: string): boolean => {
  const [first = ''] = words.toLowerCase().split(/[\s,]/, 1);
  if (NEVER.has(first) || !canOpenImperative(first)) return false;
  return isDirective(loadTagger()(words).document[0] ?? []);
};

/** True where compromise reads the first word of this clause as an imperative. Loads compromise on first call. */
export const opensWithImperative = (clause: string): boolean => {
  const words = opening(clause).replace(POLITE, '');
  const known = memory.get(words);
  if (known !== undefined) return known;
  const negated = NEGATED.exec(words)?.[1]?.toLowerCase();
  const answer = negated ? canOpenImperative(negated.replace(/\W+$/, '')) || negated === 'be' : read(words);
  if (memory.size >= MAX_MEMORY) memory.clear();
  memory.set(words, answer);
  return answer;
};
