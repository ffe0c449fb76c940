import { isPlain } from './printable.ts';

const spelled = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What XML 1.0 cannot hold in any spelling. */
const ILLEGAL = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Markup, white space that an attribute would lose, and the mark of a workflow command. */
const MARKUP = /[&<>"'\t\n\r]|(?<=#)#(?=\[)/g;

/** What a terminal would hide or obey. */
const INVISIBLE = /[\u007f-\u009f\u2028\u2029\ufff9-\ufffb]|\p{Default_Ignorable_Code_Point}/gu;

const reference = (char: string): string => `&#${char.codePointAt(0)};`;

/**
 * Any text for an XML attribute or element, on one line; a parser gives it back unchanged. Only what XML has no way to
 * say, such as NUL or half a surrogate pair, comes out spelled: `\u0000`.
 */
export const xml = (text: string): string => {
  const escaped = text.replace(MARKUP, reference);
  return isPlain(text) ? escaped : escaped.replace(ILLEGAL, spelled).replace(INVISIBLE, reference);
};

/** The attributes of a tag, with a space before each. */
export const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('');

/** The first line of a document. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
