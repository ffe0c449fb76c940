/** A clock drawn out of figures: `02 hrs : 10 min : 04`, `2 days 13:06`, `00:30:00`. */
const TICKS =
  /\b\d{1,3}\s?(?:d|days?)\W{0,5}\d{1,2}\s?(?::|h(?:ou)?r?s?\W{0,5}\d)|\b\d{1,3}\s?h(?:ou)?r?s?\W{0,5}\d{1,4}\s?m(?:in(?:ute)?s?)?\W{0,5}\d|\bh(?:ou)?rs\W+min(?:ute)?s\W+sec|\b(?:expires?|ends?) in:\W{0,3}\d/i;
/** In a post that says more it may be the time of a race. */
const CLOCK = /\b\d{1,3}:\d\d:\d\d\b/;
/** "Three. Spots. Left.": what is left, a stop behind each word. */
const STACCATO =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+)\. \p{L}+\. (?:left|remain|gone|that['’]?s (?:it|all)|only)\w*/iu;

/** A timer in a text; a bare clock only where nothing else could be timed. */
export const countdownIn = (text: string, isClock: boolean): RegExpExecArray | null =>
  TICKS.exec(text) ?? (isClock ? CLOCK.exec(text) : null);

/** A count of what is left with a stop behind each word. */
export const staccatoIn = (text: string): RegExpExecArray | null => STACCATO.exec(text);
