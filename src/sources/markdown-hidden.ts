/** What shows nothing from its first mark to its last, over blank lines too, where it opens a line. */
const HIDDEN: readonly (readonly [start: RegExp, end: string])[] = [
  [/^<!--/, '-->'],
  [/^<script[\s>]/i, '</script>'],
  [/^<style[\s>]/i, '</style>'],
  [/^<pre[\s>]/i, '</pre>'],
  [/^<\?/, '?>'],
  [/^\{\/\*/, '*/}'],
];

/** The end of what is hidden from an offset on; undefined where nothing is, or where it is never closed. */
export type HiddenEnd = (at: number) => number | undefined;

/** Finds what a text hides. An unclosed mark hides nothing, and is not looked for twice. */
export const hiddenEndIn = (text: string): HiddenEnd => {
  const lastEnds = new Map<string, number>();
  return (at) => {
    if (text[at] !== '<' && text[at] !== '{') return undefined;
    const opening = text.slice(at, at + 8);
    const mark = HIDDEN.find(([start]) => start.test(opening))?.[1];
    if (mark === undefined) return undefined;
    const last = lastEnds.get(mark) ?? text.lastIndexOf(mark);
    lastEnds.set(mark, last);
    return last < at ? undefined : text.indexOf(mark, at) + mark.length;
  };
};
