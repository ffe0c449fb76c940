import { expect, test } from 'vitest';
import { items } from './reading.ts';

const altTexts = async (name: string, text: string): Promise<readonly (readonly string[] | undefined)[]> =>
  (await items(name, text)).flatMap((item) => ('post' in item ? [item.post.origin.altText] : []));

const TABLE = 'Text,Image URL,Alt text';
const MANY = `Text,${[1, 2, 3].map((n) => `Picture Url ${n}`)},${[1, 2, 10].map((n) => `Alt text picture ${n}`)}`;
const status = (description: string | null): string =>
  JSON.stringify({
    id: '1',
    scheduled_at: '2026-09-29T00:00:00.000Z',
    params: { text: 'The first loaf.' },
    media_attachments: [{ type: 'image', description }],
  });
const bluesky = (alts: readonly string[]): string =>
  JSON.stringify({ $type: 'app.bsky.feed.post', text: 'Two loaves.', embed: { images: alts.map((alt) => ({ alt })) } });

/** What a picture is described with; blank only where a picture is there, the place for its words too, and nothing in it. */
test.each<[string, string, string, readonly string[] | undefined]>([
  ['a table', 'q.csv', `${TABLE}\nThe first loaf.,a.jpg,A loaf\n`, ['A loaf']],
  ['a cell left blank beside a picture', 'q.csv', `${TABLE}\nThe first loaf.,a.jpg,\n`, ['']],
  ['a cell left blank beside no picture', 'q.csv', `${TABLE}\nThe first loaf.,,\n`, undefined],
  ['a cell left blank beside a film', 'q.csv', `${TABLE}\nThe first loaf.,a.mp4,\n`, undefined],
  ['a table without the column', 'q.csv', 'Text,Image URL\nThe first loaf.,a.jpg\n', undefined],
  ['two pictures, one described', 'q.csv', `${MANY}\nTwo loaves.,a.jpg,b.jpg,,A loaf,,\n`, ['A loaf', '']],
  ['two pictures, the second described', 'q.csv', `${MANY}\nTwo loaves.,a.jpg,b.jpg,,,Another,\n`, ['', 'Another']],
  [
    'two pictures, both described',
    'q.csv',
    `${MANY}\nTwo loaves.,a.jpg,b.jpg,,A loaf,Another,\n`,
    ['A loaf', 'Another'],
  ],
  ['one picture of three, not described', 'q.csv', `${MANY}\nTwo loaves.,a.jpg,,,,,\n`, ['']],
  ['no picture of three', 'q.csv', `${MANY}\nTwo loaves.,,,,,,\n`, undefined],
  ['a key left blank beside a picture', 'q.json', '[{"text":"Two loaves.","image":"a.png","alt_text":""}]', ['']],
  ['a key left blank beside no picture', 'q.json', '[{"text":"Two loaves.","image":[],"alt_text":""}]', undefined],
  ['a row of its own', 'q.jsonl', '{"text":"Two loaves.","image":"a.png","alt":null}\n', ['']],
  ['front matter', 'q.md', '---\nimage: a.jpg\nalt:\n---\nThe first loaf.\n', ['']],
  ['YAML', 'q.yaml', '- text: Two loaves.\n  picture: a.png\n  alt: A loaf\n', ['A loaf']],
  ['Mastodon', 'q.json', `[${status('A loaf')}]`, ['A loaf']],
  ['Mastodon, not described', 'q.json', `[${status(null)}]`, ['']],
  ['Bluesky, none described', 'q.json', `[${bluesky(['', ''])}]`, ['', '']],
  ['Bluesky, one of two described', 'q.json', `[${bluesky(['A loaf', ''])}]`, ['A loaf', '']],
])('%s', async (_, name, text, expected) => {
  expect(await altTexts(name, text)).toEqual([expected]);
});
