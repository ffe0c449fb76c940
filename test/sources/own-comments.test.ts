import { describe, expect, test } from 'vitest';
import { readStream } from '../../src/sources/index.ts';
import type { Columns } from '../../src/types.ts';
import { all, items, placeOf } from './reading.ts';

/** Text, name, part and place of every post; problems by their message. */
const read = async (name: string, content: string) =>
  (await items(name, content)).map((item) => {
    if ('problem' in item) return item.problem.message;
    const { line, column } = placeOf(item.post, 0);
    return [item.post.text, item.post.origin.post, item.post.origin.part, line, column];
  });

describe('own comments in a table', () => {
  const cases: readonly (readonly [
    name: string,
    csv: string,
    posts: readonly (readonly [string, string, number | undefined, number, number])[],
  ])[] = [
    [
      'under numbered names, in any table with posts',
      'Caption,Comment 1,comment2,Comment_3\nHi all,More in here,,"And ""here"""\nTwo,https://ex.org,#naps,\n',
      [
        ['Hi all', 'row 2', 1, 2, 1],
        ['More in here', 'row 2, comment 1', 2, 2, 8],
        ['And "here"', 'row 2, comment 2', 3, 2, 23],
        ['Two', 'row 3', undefined, 3, 1],
      ],
    ],
    [
      'under the name that Publer gives them, several in a cell, whatever else is there',
      'Text,Comment(s)\nHi all,More in here || And here\n',
      [
        ['Hi all', 'row 2', 1, 2, 1],
        ['More in here', 'row 2, comment 1', 2, 2, 8],
        ['And here', 'row 2, comment 2', 3, 2, 24],
      ],
    ],
    [
      'under "comments" beside a date with a time of day',
      'post\tscheduled_at\tcomments\nHi all\t2026-05-01T10:00:00Z\tMore in here\nTwo\t\tThree\n',
      [
        ['Hi all', 'row 2', 1, 2, 1],
        ['More in here', 'row 2, comment', 2, 2, 29],
        ['Two', 'row 3', 1, 3, 1],
        ['Three', 'row 3, comment', 2, 3, 6],
      ],
    ],
    [
      'under "Comment" beside the seconds since 1970',
      'text,publish_at,Comment\nHi all,1777629600,More in here\n',
      [
        ['Hi all', 'row 2', 1, 2, 1],
        ['More in here', 'row 2, comment', 2, 2, 19],
      ],
    ],
    [
      'after a first comment',
      'text,First comment,comment1\nHi all,First of all,More in here\n',
      [
        ['Hi all', 'row 2', 1, 2, 1],
        ['First of all', 'row 2, comment 1', 2, 2, 8],
        ['More in here', 'row 2, comment 2', 3, 2, 21],
      ],
    ],
  ];
  test.each(cases)('are read %s', async (_name, csv, posts) => {
    expect(await read('q.csv', csv)).toEqual(posts);
  });

  const none: readonly (readonly [name: string, csv: string])[] = [
    ['counts', 'text,scheduled_at,comments\nHi all,2026-05-01 10:00,3\nTwo,2026-05-02 10:00,"1,204"\n'],
    [
      'counts, but for one',
      'text,scheduled_at,comments\nHi all,2026-05-01 10:00,1.2K\nTwo,2026-05-02 10:00,none yet\n',
    ],
    ['switches', 'text,scheduled_at,comments\nHi all,2026-05-01 10:00,Off\nTwo,2026-05-02 10:00,TRUE\n'],
    ['counts under a number', 'text,comment1\nHi all,4\nTwo,0\n'],
    [
      'remarks on drafts, where no time of day is set',
      'Date,Caption,Comments\n2026-05-01,Hi all,Ana must see this first\n',
    ],
    ['remarks on drafts alone', 'Text,Comments\nHi all,Ana must see this first\n'],
    [
      'remarks, where drafts have a state',
      'Caption,Publish at,Status,Comments\nHi all,2026-05-01 10:00,Draft,Ana must see this first\n',
    ],
    [
      'remarks, where drafts are somebody’s',
      'Caption,Publish at,Assigned to,Comment 1\nHi all,2026-05-01 10:00,Ben,Ana must see this first\n',
    ],
    [
      'what others say below a post that is out',
      'text,date,likes_count,comments\nHi all,2026-05-01 10:00,14,Nice one from you!\n',
    ],
  ];
  test.each(none)('are not %s', async (_name, csv) => {
    const rows = csv.trim().split('\n').length - 1;
    const found = await items('q.csv', csv);
    expect(found).toHaveLength(rows);
    expect(found.map((item) => 'post' in item && item.post.origin.part)).toEqual(Array(rows).fill(undefined));
  });

  test.each<[string, Columns, readonly string[]]>([
    ['first comment', { firstComment: 'Comments' }, ['Hi all', 'More in here', 'And here']],
    ['first comment that is numbered', { firstComment: 'comment1' }, ['Hi all', 'And here', 'More in here']],
    ['text', { text: 'Comments' }, ['More in here', 'And here']],
  ])('are read once where the user names their column for the %s', async (_name, columns, expected) => {
    const bytes = (async function* () {
      yield Buffer.from('text,scheduled_at,Comments,comment1\nHi all,2026-05-01 10:00,More in here,And here\n');
    })();
    const found = await all(readStream(bytes, 'q.csv', { columns }));
    expect(found.map((item) => 'post' in item && item.post.text)).toEqual(expected);
  });
});

describe('own comments in a record', () => {
  const cases: readonly (readonly [
    name: string,
    row: string,
    posts: readonly (readonly [string, string, number])[],
  ])[] = [
    [
      'under numbered names',
      '{"text":"Hi all","comment1":"More in here","Comment_2":"#naps","comment3":"And here"}',
      [
        ['Hi all', '', 1],
        ['More in here', ', comment 1', 2],
        ['And here', ', comment 2', 3],
      ],
    ],
    [
      'as a text beside a time of day',
      '{"text":"Hi all","scheduled_at":"2026-05-01T10:00Z","comments":"More in here"}',
      [
        ['Hi all', '', 1],
        ['More in here', ', comment', 2],
      ],
    ],
    [
      'as a list, with pictures or none',
      '{"text":"Hi all","date":"2026-05-01","time":"10:00","comments":["One more",{"text":"Two more","image":"a.png"}]}',
      [
        ['Hi all', '', 1],
        ['One more', ', comment 1', 2],
        ['Two more', ', comment 2', 3],
      ],
    ],
    [
      'below a first comment and a thread',
      '{"comment":"Last of all","first_comment":"First of all","text":"Hi all","thread":["Two"],"time":1777629600}',
      [
        ['Hi all', ', part 1', 1],
        ['Two', ', part 2', 2],
        ['First of all', ', comment 1', 3],
        ['Last of all', ', comment 2', 4],
      ],
    ],
  ];
  const rows = cases.flatMap(([name, row, posts]) =>
    ['q.json', 'q.yaml', 'q.jsonl'].map((file) => [name, file, row, posts] as const),
  );
  test.each(rows)('are read %s, in %s', async (_name, file, row, posts) => {
    const other = '{"text":"Other"}';
    const content = file === 'q.jsonl' ? `${row}\n${other}\n` : `[${row},\n${other}]`;
    const start = file === 'q.jsonl' ? 0 : 1;
    const base = file === 'q.jsonl' ? 'line 1' : 'post 1';
    expect((await read(file, content)).slice(0, -1)).toEqual(
      posts.map(([text, label, part]) => [text, base + label, part, 1, start + row.indexOf(text) + 1]),
    );
  });

  const none: readonly (readonly [name: string, row: string])[] = [
    ['a count', '{"text":"Hi all","scheduled_at":"2026-05-01T10:00Z","comments":3,"comment1":2}'],
    ['a count in a text', '{"text":"Hi all","scheduled_at":"2026-05-01T10:00Z","comments":"1.2k"}'],
    ['a switch', '{"text":"Hi all","scheduled_at":"2026-05-01T10:00Z","comments":"off"}'],
    ['somebody’s', '{"text":"Hi all","time":"2026-05-01T10:00Z","comments":[{"text":"Nice one","user":"ana"}]}'],
    [
      'several people’s, one of them unknown',
      '{"text":"Hi all","time":"2026-05-01T10:00Z","comments":[{"text":"Nice one","from":{"name":"Ana"}},{"text":"Oh yes"}]}',
    ],
    [
      'in the answer of a network',
      '{"text":"Hi all","time":"2026-05-01T10:00Z","comments":{"data":[{"text":"Nice one"}]}}',
    ],
    ['beside counts of readers', '{"text":"Hi all","time":"2026-05-01T10:00Z","likes":4,"comments":["Nice one"]}'],
    [
      'beside the state of a draft',
      '{"text":"Hi all","time":"2026-05-01T10:00Z","status":"draft","comment":"Ana first"}',
    ],
    ['without a time of day', '{"text":"Hi all","comments":["Nice one"]}'],
  ];
  test.each(none)('are not read where they are %s', async (_name, row) => {
    for (const file of ['q.json', 'q.yaml', 'q.jsonl']) {
      const origin = (await items(file, row)).map((item) => ('post' in item ? item.post.origin : item.problem));
      expect(origin, file).toHaveLength(1);
      expect(origin[0], file).not.toHaveProperty('part');
    }
  });
});
