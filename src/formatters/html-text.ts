import { legible } from './printable.ts';
import { xml } from './xml.ts';

/** One line; a colon after another is a reference too, as a CI runner obeys `::error::` where the page goes to its log. */
const escaped = (line: string): string => xml(legible(line)).replace(/(?<=:):/g, '&#58;');

/** A text for HTML, element or attribute, its line breaks kept and all that is invisible spelled out. */
export const html = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map(escaped)
    .join('\n');
