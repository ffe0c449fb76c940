import type { Edit } from './anchors.ts';
import { decodeEntity, ENTITY } from './entities.ts';
import { edited, type Located } from './located.ts';

/** A tag or a comment. Neither can be long, so that a text full of `<` stays linear. */
const TAG = /<(?:!--[^>]{0,2000}-->|(\/?)([a-z][a-z0-9]{0,20})(?:[\s/][^<>]{0,5000})?>)/iy;

/** Elements that end with an empty line and those that stand on lines of their own. */
const PARAGRAPHS = /^(?:p|blockquote|h[1-6]|ul|ol|pre)$/i;
const LINES = /^(?:div|li|tr|section|article|header|footer|figure)$/i;

const breakAfter = (closing: boolean, name: string): string => {
  if (/^br$/i.test(name)) return '\n';
  if (!closing) return '';
  return PARAGRAPHS.test(name) ? '\n\n' : LINES.test(name) ? '\n' : '';
};

const editAt = (text: string, at: number, tags: boolean): Edit | undefined => {
  const shape = text[at] === '&' ? ENTITY : TAG;
  shape.lastIndex = at;
  const match = shape.exec(text);
  if (match === null || (shape === TAG && !tags)) return undefined;
  const shown = shape === TAG ? breakAfter(match[1] === '/', match[2] ?? '') : decodeEntity(match);
  return shown === undefined ? undefined : { start: at, end: shape.lastIndex, text: shown };
};

const editsOf = (text: string, tags: boolean): readonly Edit[] => {
  const edits: Edit[] = [];
  const mark = /[<&]/g;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    const edit = editAt(text, match.index, tags);
    if (edit === undefined) continue;
    edits.push(edit);
    mark.lastIndex = edit.end;
  }
  return edits;
};

/** True where a text is written in the few elements that posts are. */
export const isHtml = (text: string): boolean =>
  /<(?:\/(?:p|div|span|a|strong|b|em|i|u|li)|br ?\/?)>/i.test(text) && /^\s*<|<br|<\/p>/i.test(text);

/** The words of HTML as a reader sees them; a paragraph ends with an empty line. */
export const htmlText = (html: Located): Located => edited(html, editsOf(html.text, true));

/** A text with its character references read, its `<` kept. */
export const entityText = (source: Located): Located => edited(source, editsOf(source.text, false));
