import { describe, expect, test } from 'vitest';
import { readStream } from '../../src/sources/index.ts';
import type { Columns } from '../../src/types.ts';
import { all } from './reading.ts';

const read = async (name: string, content: string, columns: Columns) => {
  const bytes = (async function* () {
    yield Buffer.from(content);
  })();
  return (await all(readStream(bytes, name, { columns }))).map((item) => {
    if ('problem' in item) return `${item.problem.line}: ${item.problem.message}`;
    const { text, network, origin } = item.post;
    const { path: _path, ...rest } = origin;
    return { text, ...(network !== undefined && { network }), ...rest };
  });
};

describe('columns that the user names', () => {
  const csv =
    'Copy for feed,Text,Where,When,Asset,To,First words\nHi all,No,LinkedIn,2026-05-01,A cat,https://ex.org/1,More here\n';

  test('hold what the user says, whatever they are called', async () => {
    const columns = {
      text: 'Copy for feed',
      network: 'where',
      time: 'When',
      altText: 'Asset',
      replyTo: 'To',
      firstComment: 'first_words',
    };
    expect(await read('q.csv', csv, columns)).toEqual([
      {
        text: 'Hi all',
        network: 'linkedin',
        post: 'row 2',
        time: '2026-05-01',
        altText: ['A cat'],
        replyTo: 'https://ex.org/1',
        firstComment: 'More here',
        part: 1,
      },
      {
        text: 'More here',
        network: 'linkedin',
        post: 'row 2, comment',
        time: '2026-05-01',
        replyTo: 'https://ex.org/1',
        part: 2,
      },
    ]);
  });

  test.each([
    ['q.json', '[{"copy":"Hi all","more":{"words":"And here"},"first_comment":"Not this"}]'],
    ['q.jsonl', '{"copy":"Hi all","more":{"words":"And here"},"first_comment":"Not this"}\n'],
    ['q.yaml', '- copy: Hi all\n  more: {words: And here}\n  first_comment: Not this\n'],
  ])('hold the first comment of a row in %s, which is a part of its own', async (name, content) => {
    const found = await read(name, content, { text: 'copy', firstComment: 'more.words' });
    expect(found.map((one) => typeof one === 'object' && [one.text, one.part])).toEqual([
      ['Hi all', 1],
      ['And here', 2],
    ]);
  });

  test('outrank those with known names, which still tell the rest', async () => {
    const found = await read('q.csv', 'Text,Network,Channel,Date,Day\nHi,x,Mastodon,2026,2027\n', {
      network: 'Channel',
      time: 'Day',
    });
    expect(found).toEqual([{ text: 'Hi', network: 'mastodon', post: 'row 2', channel: 'Mastodon', time: '2027' }]);
  });

  test('are looked for below the first row too', async () => {
    expect(await read('q.csv', 'Spring\n\nCopy,When\nHi,2026\n', { text: 'Copy', time: 'When' })).toEqual([
      { text: 'Hi', post: 'row 4', time: '2026' },
    ]);
  });

  test('make a file without a text column readable, and a title a post where the user wants it', async () => {
    expect(await read('q.csv', 'Title,Slug\nHow we nap,naps\n', { text: 'Title' })).toEqual([
      { text: 'How we nap', post: 'row 2' },
    ]);
  });

  test.each([
    [{ text: 'Copy' }, '1: no column "Copy" for text; the columns are Text, Date'],
    [
      { text: 'Copy', network: 'Where', time: 'Date' },
      '1: no column "Copy" for text and none "Where" for network; the columns are Text, Date',
    ],
  ])('are a problem where they are not there: %j', async (columns, message) => {
    expect(await read('q.csv', 'Text,Date\nHi,2026\n', columns)).toEqual([message]);
  });
});

describe('keys that the user names', () => {
  const json = '[{"copy":{"long":"Hi all","text":"no"},"where":"LinkedIn","text":"no"},{"copy":{"long":"Two"}}]';

  test('hold what the user says, by their path', async () => {
    const columns = { text: 'copy.long', network: 'Where' };
    expect(await read('q.json', json, columns)).toEqual([
      { text: 'Hi all', network: 'linkedin', post: 'post 1' },
      { text: 'Two', post: 'post 2' },
    ]);
    const yaml = '- copy: {long: Hi all}\n  where: LinkedIn\n- copy: {long: Two}\n';
    expect(await read('q.yaml', yaml, columns)).toEqual(await read('q.json', json, columns));
    const rows = json.slice(1, -1).replace('},{', '}\n{');
    expect(await read('q.jsonl', rows, columns)).toEqual([
      { text: 'Hi all', network: 'linkedin', post: 'line 1' },
      { text: 'Two', post: 'line 2' },
    ]);
  });

  test.each([
    ['q.json', '[{"text":"Hi","n":1}]', '1: no key "Copy" for text; the keys are text, n'],
    ['q.yaml', '- text: Hi\n  n: 1\n', '1: no key "Copy" for text; the keys are text, n'],
    ['q.jsonl', '{"text":"Hi","n":1}', '1: this row has no text under "Copy"'],
  ])('are a problem where they are not in %s', async (name, content, message) => {
    expect(await read(name, content, { text: 'Copy' })).toEqual([message]);
  });

  test('of lesser things are a problem of the whole file', async () => {
    expect(await read('q.json', '[{"text":"Hi","n":1}]', { network: 'Where' })).toEqual([
      { text: 'Hi' },
      'undefined: no key "Where" for network; the keys are text, n',
    ]);
  });
});
