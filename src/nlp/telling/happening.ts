import type { Post } from '../../types.ts';
import { EVERY_WEEKDAY, WEEKDAYS } from '../lexicon/calendar.ts';
import { wordSet } from '../reading.ts';

const DAYS = wordSet(`
  today tonight tomorrow weekend week ${WEEKDAYS} ${EVERY_WEEKDAY}
`);

/** "Saturday, 11am": a sentence that says when to come. */
export const isHappening = ({ tokens, sentences }: Post): boolean =>
  sentences.some(({ first, last }) => {
    const words = tokens.slice(first, last);
    return (
      words.some(({ normal }) => DAYS.has(normal)) &&
      words.some(
        ({ normal }, at) =>
          /^\d.*(?:am|pm|[:.]\d\d)$/.test(normal) ||
          (/^(?:from|at)$/.test(normal) && words[at + 1]?.kind === 'number') ||
          /^(?:am|pm|noon)$/.test(words[at + 1]?.normal ?? ''),
      )
    );
  });
