import type { Network, Span } from '../types.ts';
import { commentsIn, type Fence, fencesIn, within } from './fences.ts';
import { networkInHeading } from './network.ts';

/** A post of a Markdown file that holds many. */
export interface Packed extends Span {
  /** As its labels call it: `thread 1, tweet 2/5`. */
  readonly name: string;
  readonly network: Network | undefined;
  /** True where the text stands in a fence without Markdown: nothing in it is markup. */
  readonly plain: boolean;
}

/** A heading, a bold label or a rule: where a section begins. */
interface Mark extends Span {
  /** 1 to 6 for headings, 7 for a bold label; a rule has none. */
  readonly level?: number;
  readonly title: string;
  /** Its number among the posts, such as `tweet 2/5`. */
  readonly label?: string;
}

const POST_LABEL = /\b(?:post|tweet|toot|thread|skeet|linkedin|bluesky|mastodon|facebook|instagram)\s*#?\d+(?:\/\d+)?/i;
/** In a pack any word with a number labels a post: `Tip 3:`. */
const ANY_LABEL = /^[^\p{L}\d]*\p{L}+\s*#?\d+(?:\/\d+)?(?![\p{L}\d])/u;
const YEAR = /\b20\d\d\b/;
const MARK = /^(?:(#{1,6})[ \t]+([^\n]*)|\*\*([^*\n]{1,200})\*\*[ \t]*:?[ \t]*|(?:-[ \t]*){3,}$)/gm;
const MARKUP = /^#+|[*_`#:]+$|[*`]/g;
const POST_LANGUAGES = new Set(['', 'text', 'txt', 'md', 'markdown']);

const isLabel = (mark: Mark): boolean => mark.level !== undefined && mark.label !== undefined;

const labelIn = (title: string): string | undefined =>
  (POST_LABEL.exec(title) ?? ANY_LABEL.exec(title))?.[0].replace(/^[^\p{L}\d]+/u, '').toLowerCase();

const marksIn = (text: string): readonly Mark[] =>
  Array.from(text.matchAll(MARK), ({ 0: whole, 1: hashes, 2: heading, 3: bold, index }): Mark => {
    const title = (heading ?? bold ?? '').replace(MARKUP, '').trim();
    const label = labelIn(title);
    const level = hashes?.length ?? (bold === undefined ? undefined : 7);
    return {
      start: index,
      end: index + whole.length,
      title,
      ...(level !== undefined && { level }),
      ...(label !== undefined && { label }),
    };
    // Bold words without a number are part of a post.
  }).filter((mark) => mark.level !== 7 || mark.label !== undefined);

/** Marks of at least two numbered posts make a pack; a year is no number of a post. */
const isPack = (marks: readonly Mark[]): boolean =>
  marks.filter(({ level, title }) => level !== undefined && POST_LABEL.test(title) && !YEAR.test(title)).length >= 2;

interface Section extends Span {
  /** Headings and labels it stands under, outermost first. */
  readonly path: readonly Mark[];
}

/** The sections of a pack. A heading below a label belongs to the post; after a rule comes no post until the next mark. */
const sectionsOf = (marks: readonly Mark[], length: number): readonly Section[] => {
  const sections: Section[] = [];
  let path: readonly Mark[] = [];
  let start = 0;
  const close = (end: number): void => void sections.push({ start, end, path });
  for (const mark of marks) {
    const { level } = mark;
    const top = path.at(-1);
    if (level !== undefined && mark.label === undefined && top && isLabel(top) && (top.level ?? 0) < level) continue;
    close(mark.start);
    start = mark.end;
    path =
      level === undefined
        ? path.filter((above) => !isLabel(above))
        : [...path.filter((above) => (above.level ?? 0) < level), mark];
  }
  close(length);
  return sections;
};

const nameOf = (path: readonly Mark[], nth: number): string => {
  const labels = path.flatMap(({ label }) => label ?? []);
  const name = labels.length > 0 ? labels.join(', ') : (path.at(-1)?.title ?? 'post');
  return nth > 0 ? `${name} (${nth + 1})` : name;
};

const networkOf = (path: readonly Mark[]): Network | undefined =>
  path.map(({ title }) => networkInHeading(title)).findLast((network) => network !== undefined);

const postsOf = (section: Section, fences: readonly Fence[]): readonly Packed[] => {
  const { path } = section;
  const network = networkOf(path);
  const texts = fences.filter(({ language }) => POST_LANGUAGES.has(language));
  if (texts.length > 0) {
    return texts.map(({ inner, language }, nth) => {
      return { ...inner, name: nameOf(path, nth), network, plain: !language.startsWith('m') };
    });
  }
  const top = path.at(-1);
  return top !== undefined && isLabel(top)
    ? [{ start: section.start, end: section.end, name: nameOf(path, 0), network, plain: false }]
    : [];
};

/**
 * The posts of a Markdown file that is a collection of them, told by two headings or bold labels such as
 * `## Post 3` or `**Tweet 1/5:**`; undefined for any other file. Text fenced without a language, or as
 * text or Markdown, is the post; else it is what follows a label. Anything else is the author's notes,
 * and so is what stands in a comment.
 */
export const packedPosts = (text: string): readonly Packed[] | undefined => {
  const marks = marksIn(text);
  if (!isPack(marks)) return undefined;
  const barriers = marks.filter(isLabel).map(({ start }) => start);
  const fences = fencesIn(text, barriers);
  const isCode = within(fences);
  const isComment = within(commentsIn(text, fences));
  const outside = marks.filter(({ start }) => !isCode(start) && !isComment(start));
  let next = 0;
  return sectionsOf(outside, text.length).flatMap((section) => {
    const inside: Fence[] = [];
    for (let f = fences[next]; f !== undefined && f.start < section.end; f = fences[++next]) inside.push(f);
    return postsOf(section, inside);
  });
};
