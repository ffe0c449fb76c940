/** Places in a post where words are not the writer's own. */

import type { RawPost } from '../../src/types.ts';
import { posts } from '../sources/reading.ts';

export interface Place {
  readonly name: string;
  /** A file that holds the words there, and beside them only what no rule minds. */
  readonly file: (words: string) => string;
  readonly as: 'post.txt' | 'post.md';
}

const BEFORE = 'Ada and I walked home past the mill, and I saw your lamp by the water was out again.';
const AFTER = 'It rained. How was your bus?';

const joined = (words: string, by: string): string => (words.match(/[A-Za-z0-9]+/g) ?? []).join(by);
const oneLine = (words: string): string => words.replace(/\s+/g, ' ');
const link = (by: string) => (words: string) => `${BEFORE} https://larkfield.example/${joined(words, by)} ${AFTER}`;
const between = (open: string, close: string) => (words: string) =>
  `${BEFORE} She said: ${open}${oneLine(words).replace(/["“”]/g, "'")}${close} ${AFTER}`;

export const PLACES: readonly Place[] = [
  { name: 'a German quotation', as: 'post.txt', file: between('„', '“') },
  { name: 'a French quotation', as: 'post.txt', file: between('«', '»') },
  { name: 'a British quotation', as: 'post.txt', file: between('‘', '’') },
  { name: 'the path of a link', as: 'post.txt', file: link('-') },
  { name: 'folders of a link', as: 'post.txt', file: link('/') },
  {
    name: 'a bare domain',
    as: 'post.txt',
    file: (words) => `${BEFORE} larkfield.example/${joined(words, '_')} ${AFTER}`,
  },
  { name: 'the query of a link', as: 'post.txt', file: (words) => link('+')(`q ${words}`).replace('q+', '?q=') },
  {
    name: 'a mention',
    as: 'post.txt',
    file: (words) => `${BEFORE} Kofi knows @${joined(words, '_').slice(0, 60)} too. ${AFTER}`,
  },
  {
    name: 'an address',
    as: 'post.txt',
    file: (words) => `${BEFORE} Kofi writes as ${joined(words, '.').slice(0, 50)}@larkfield.example too. ${AFTER}`,
  },
  { name: 'a quotation', as: 'post.txt', file: between('"', '"') },
  { name: 'a curly quotation', as: 'post.txt', file: between('“', '”') },
  {
    name: 'a quoted line',
    as: 'post.txt',
    file: (words) => `${BEFORE}\n\n> ${words.replace(/\n/g, '\n> ')}\n\n${AFTER}`,
  },
  { name: 'a repost', as: 'post.txt', file: (words) => `${BEFORE} RT @larkfield: ${oneLine(words)}` },
  {
    name: 'a quoted Markdown line',
    as: 'post.md',
    file: (words) => `${BEFORE}\n\n> ${words.replace(/\n/g, '\n> ')}\n\n${AFTER}`,
  },
  { name: 'a code span', as: 'post.md', file: (words) => `${BEFORE} Kofi types \`${oneLine(words)}\` there. ${AFTER}` },
  { name: 'a code fence', as: 'post.md', file: (words) => `${BEFORE}\n\n\`\`\`\n${words}\n\`\`\`\n\n${AFTER}` },
  {
    name: 'a Markdown link target',
    as: 'post.md',
    file: (words) => `${BEFORE} Kofi has [notes](https://larkfield.example/${joined(words, '-')}). ${AFTER}`,
  },
];

/** Where the same words are the writer's own. */
export const OWN: Place = { name: 'the open', as: 'post.txt', file: (words) => `${BEFORE} ${words} ${AFTER}` };

/** The one post of such a file. */
export const postWith = async ({ file, as }: Place, words: string): Promise<RawPost> => {
  const [post, ...more] = await posts(as, file(words));
  if (post === undefined || more.length > 0) throw new Error(`not one post: ${file(words)}`);
  return post;
};
