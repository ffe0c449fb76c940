import { describe, expect, test } from 'vitest';
import { items, misplaced, posts } from './reading.ts';

type Expected = Readonly<Record<string, unknown>> & { readonly text: string };

const cases: readonly (readonly [name: string, file: string, data: unknown, expected: readonly Expected[]])[] = [
  [
    'Postiz',
    'q.json',
    {
      type: 'schedule',
      date: '2026-12-14T10:00:00.000Z',
      tags: [],
      posts: [
        {
          integration: { id: 'chan-1' },
          value: [
            { content: 'Hi all', image: [] },
            { content: '<p>A second &amp; last</p>', image: [] },
          ],
          settings: { __type: 'x' },
        },
        { integration: { id: 'chan-2' }, value: [{ content: 'Two' }], settings: { __type: 'linkedin-page' } },
      ],
    },
    [
      {
        text: 'Hi all',
        network: 'x',
        post: 'post 1, part 1',
        part: 1,
        channel: 'chan-1',
        time: '2026-12-14T10:00:00.000Z',
      },
      {
        text: 'A second & last',
        network: 'x',
        post: 'post 1, part 2',
        part: 2,
        channel: 'chan-1',
        time: '2026-12-14T10:00:00.000Z',
      },
      { text: 'Two', network: 'linkedin', post: 'post 2', channel: 'chan-2', time: '2026-12-14T10:00:00.000Z' },
    ],
  ],
  [
    'Postiz, as its command line takes it',
    'q.json',
    { integrations: ['a'], posts: [{ provider: 'twitter', post: [{ content: 'Hi all' }], settings: {} }] },
    [{ text: 'Hi all', network: 'x' }],
  ],
  [
    'Mixpost',
    'q.json',
    {
      accounts: [1, 2],
      tags: [],
      date: '2026-05-01',
      time: '10:30',
      versions: [
        {
          account_id: 0,
          is_original: true,
          content: [{ body: '<div>Hi <b>all</b>,</div><div>2 &lt; 3</div>', media: [] }, { body: '<div><br></div>' }],
        },
      ],
    },
    [{ text: 'Hi all,\n2 < 3', channel: '1, 2', time: '2026-05-01 10:30' }],
  ],
  [
    'Mixpost, as it answers',
    'q.json',
    [
      {
        id: 7,
        status: 'scheduled',
        scheduled_at: { date: '2026-05-01', time: '10:30', human: 'soon' },
        versions: [{ account_id: 3, content: [{ body: '<p>One</p><p>Two</p>' }] }],
      },
    ],
    [{ text: 'One\n\nTwo', id: 7, status: 'scheduled', channel: '3', time: '2026-05-01 10:30' }],
  ],
  [
    'Mastodon, scheduled statuses',
    'q.json',
    [
      {
        id: '3221',
        scheduled_at: '2026-09-29T00:00:00.000Z',
        params: {
          text: 'What do you read?',
          poll: { options: ['A novel', 'A map'] },
          spoiler_text: 'Books',
          in_reply_to_id: null,
          visibility: 'public',
        },
        media_attachments: [{ description: 'A shelf' }],
      },
      {
        id: '3222',
        scheduled_at: '2026-09-30T00:00:00.000Z',
        params: { text: 'Yes!', spoiler_text: '', in_reply_to_id: 99 },
      },
    ],
    [
      {
        text: 'Books',
        network: 'mastodon',
        post: 'post 1, content warning',
        id: '3221',
        time: '2026-09-29T00:00:00.000Z',
      },
      {
        text: 'What do you read?',
        network: 'mastodon',
        post: 'post 1',
        id: '3221',
        time: '2026-09-29T00:00:00.000Z',
        altText: ['A shelf'],
        warning: 'Books',
      },
      {
        text: 'Yes!',
        network: 'mastodon',
        post: 'post 2',
        id: '3222',
        time: '2026-09-30T00:00:00.000Z',
        replyTo: '99',
      },
    ],
  ],
  [
    'Mastodon, a status to be',
    'q.json',
    { status: 'Hi all', visibility: 'public', scheduled_at: '2026-09-29T00:00:00.000Z' },
    [{ text: 'Hi all', network: 'mastodon', time: '2026-09-29T00:00:00.000Z' }],
  ],
  ...['q.json', 'q.jsonl'].map((file): (typeof cases)[number] => [
    `Mastodon, a status for later in ${file}`,
    file,
    { status: 'What do you read, all?', scheduled_at: '2026-09-29T00:00:00.000Z', in_reply_to_id: 7 },
    [
      {
        text: 'What do you read, all?',
        network: 'mastodon',
        time: '2026-09-29T00:00:00.000Z',
        replyTo: '7',
        ...(file === 'q.jsonl' && { post: 'line 1' }),
      },
    ],
  ]),
  [
    'a plan whose status is a state',
    'q.json',
    [
      { copy: 'Hi', status: 'Ready to go out', scheduled_at: '2026-09-29T00:00:00.000Z' },
      { text: 'Ho', status: 'In review', visibility: 'team' },
    ],
    [
      { text: 'Hi', post: 'post 1', status: 'Ready to go out', time: '2026-09-29T00:00:00.000Z' },
      { text: 'Ho', post: 'post 2', status: 'In review' },
    ],
  ],
  [
    'Mastodon, statuses',
    'q.json',
    [
      {
        id: '1',
        created_at: '2026-01-01',
        visibility: 'public',
        spoiler_text: '',
        content: '<p>Hi &amp; bye</p>',
        url: 'https://ex.org/1',
      },
    ],
    [{ text: 'Hi & bye', network: 'mastodon', id: '1', time: '2026-01-01' }],
  ],
  [
    'Bluesky, records',
    'q.json',
    [
      {
        uri: 'at://did/app.bsky.feed.post/1',
        value: {
          $type: 'app.bsky.feed.post',
          text: 'Read our notes',
          createdAt: '2026-01-01T00:00:00Z',
          langs: ['en'],
          facets: [
            {
              index: { byteStart: 5, byteEnd: 14 },
              features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://ex.org/notes' }],
            },
          ],
          reply: { root: { uri: 'at://a' }, parent: { uri: 'at://b' } },
          embed: { $type: 'app.bsky.embed.images', images: [{ alt: 'A cat' }, { alt: 'A dog' }] },
        },
      },
    ],
    [
      {
        text: 'Read our notes',
        network: 'bluesky',
        time: '2026-01-01T00:00:00Z',
        replyTo: 'at://b',
        altText: ['A cat', 'A dog'],
        links: ['https://ex.org/notes'],
      },
    ],
  ],
  [
    'Bluesky, a draft',
    'q.json',
    { $type: 'app.bsky.draft.defs#draft', posts: [{ text: 'One' }, { text: 'Two' }], langs: ['en'] },
    [
      { text: 'One', network: 'bluesky', post: 'part 1', part: 1 },
      { text: 'Two', network: 'bluesky', post: 'part 2', part: 2 },
    ],
  ],
  [
    'Buffer, as its API answers',
    'q.json',
    {
      data: {
        posts: {
          edges: [
            {
              node: {
                id: 'p1',
                text: 'Hi all',
                channelId: 'c9',
                channelService: 'linkedin',
                dueAt: '2026-01-01T10:00:00Z',
                status: 'scheduled',
                assets: [],
              },
            },
            {
              node: {
                id: 'p2',
                text: 'One',
                channelId: 'c9',
                metadata: { twitter: { thread: [{ text: 'One' }, { text: 'Two' }] } },
              },
            },
          ],
        },
      },
    },
    [
      {
        text: 'Hi all',
        network: 'linkedin',
        post: 'post 1',
        id: 'p1',
        channel: 'c9',
        time: '2026-01-01T10:00:00Z',
        status: 'scheduled',
      },
      { text: 'One', network: 'x', post: 'post 2, part 1', part: 1, id: 'p2', channel: 'c9' },
      { text: 'Two', network: 'x', post: 'post 2, part 2', part: 2, id: 'p2', channel: 'c9' },
    ],
  ],
  [
    'Typefully',
    'q.json',
    {
      platforms: {
        x: { enabled: true, posts: [{ text: 'One' }, { text: 'Two' }] },
        linkedin: { enabled: true, posts: [{ text: 'Three' }] },
        threads: { enabled: false, posts: [{ text: 'No' }] },
      },
      draft_title: 'No',
      publish_at: '2026-01-01T10:00:00Z',
    },
    [
      { text: 'One', network: 'x', post: 'post 1, part 1', part: 1, time: '2026-01-01T10:00:00Z' },
      { text: 'Two', network: 'x', post: 'post 1, part 2', part: 2, time: '2026-01-01T10:00:00Z' },
      { text: 'Three', network: 'linkedin', post: 'post 2', time: '2026-01-01T10:00:00Z' },
    ],
  ],
  [
    'Typefully, first version',
    'q.json',
    { content: 'One\n\nand more\n\n\n\nTwo', threadify: true, 'schedule-date': '2026-01-01' },
    [
      { text: 'One\n\nand more', post: 'part 1', part: 1, time: '2026-01-01' },
      { text: 'Two', post: 'part 2', part: 2, time: '2026-01-01' },
    ],
  ],
  [
    'ActivityPub, an outbox',
    'outbox.json',
    {
      type: 'OrderedCollectionPage',
      orderedItems: [
        {
          id: 'https://ex.org/1/activity',
          type: 'Create',
          actor: 'https://ex.org/ana',
          published: '2026-01-01T00:00:00Z',
          object: {
            id: 'https://ex.org/1',
            type: 'Note',
            summary: 'Food',
            inReplyTo: null,
            published: '2026-01-01T00:00:00Z',
            url: 'https://ex.org/@ana/1',
            content:
              '<p>Thanks <span class="h-card"><a href="https://ex.org/@ben">@<span>ben</span></a></span>!<br />See <a href="https://ex.org/notes"><span class="invisible">https://</span><span class="ellipsis">ex.org/no</span><span class="invisible">tes</span></a></p>',
            contentMap: { en: '<p>no</p>' },
            attachment: [{ type: 'Document', name: 'A soup' }],
            tag: [{ type: 'Hashtag', name: '#no' }],
          },
        },
        { id: 'https://ex.org/2/activity', type: 'Announce', actor: 'https://ex.org/ana', object: 'https://ex.org/9' },
        {
          id: 'https://ex.org/3/activity',
          type: 'Create',
          actor: 'https://ex.org/ana',
          published: '2026-01-02T00:00:00Z',
          object: {
            id: 'https://ex.org/3',
            type: 'Note',
            summary: null,
            inReplyTo: 'https://ex.org/8',
            content: '<p>Yes</p>',
          },
        },
      ],
    },
    [
      {
        text: 'Food',
        network: 'mastodon',
        post: 'post 1, content warning',
        id: 'https://ex.org/1',
        time: '2026-01-01T00:00:00Z',
      },
      {
        text: 'Thanks @ben!\nSee https://ex.org/notes',
        network: 'mastodon',
        post: 'post 1',
        id: 'https://ex.org/1',
        time: '2026-01-01T00:00:00Z',
        altText: ['A soup'],
        warning: 'Food',
      },
      {
        text: 'Yes',
        network: 'mastodon',
        post: 'post 2',
        id: 'https://ex.org/3',
        time: '2026-01-02T00:00:00Z',
        replyTo: 'https://ex.org/8',
      },
    ],
  ],
];

const archive = `window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "retweeted" : false,
      "entities" : { "hashtags" : [ { "text" : "no" } ], "urls" : [ { "expanded_url" : "https://ex.org" } ] },
      "id_str" : "99", "id" : "99",
      "created_at" : "Wed Oct 10 20:19:24 +0000 2018",
      "full_text" : "Tom &amp; Ana:\\n2 &lt; 3 <b> https://t.co/x"
    }
  },
  { "tweet" : { "id_str" : "100", "full_text" : "@ana yes", "in_reply_to_status_id_str" : "5" } }
]
`;

const seen = async (file: string, content: string) =>
  (await items(file, content, 1000)).map((item) => {
    if ('problem' in item) return item.problem;
    const { text, network, origin } = item.post;
    const { path: _path, ...rest } = origin;
    return { text, ...(network !== undefined && { network }), ...rest };
  });

describe('the posts of', () => {
  test.each(cases)('%s', async (_name, file, data, expected) => {
    expect(await seen(file, JSON.stringify(data, null, file.endsWith('l') ? 0 : 2))).toEqual(expected);
  });

  test('an X archive', async () => {
    expect(await seen('tweets.js', archive)).toEqual([
      {
        text: 'Tom & Ana:\n2 < 3 <b> https://t.co/x',
        network: 'x',
        post: 'post 1',
        id: '99',
        time: 'Wed Oct 10 20:19:24 +0000 2018',
        links: ['https://ex.org'],
      },
      { text: '@ana yes', network: 'x', post: 'post 2', id: '100', replyTo: '5' },
    ]);
  });
});

test('every character of HTML in JSON stands where its anchors say', async () => {
  const body =
    '<p>“Hi” <a href="x">@ana</a> &amp; &#233; &hellip;</p><p>2 &lt; 3,<br>yes</p><div>\\ "so"</div> <!-- no -->';
  const json = JSON.stringify({ versions: [{ content: [{ body }] }] }, null, 1);
  const [post] = await posts('q.json', json);
  expect(post?.text).toBe('“Hi” @ana & é …\n\n2 < 3,\nyes\n\n\\ "so"');
  const shown = (unit: string, rest: string): boolean =>
    (unit === '\n' && /^(?:<\/p>|<br>|\/p>)/.test(rest)) ||
    ('&é…<'.includes(unit) && rest.startsWith('&')) ||
    ('"\\'.includes(unit) && rest.startsWith('\\'));
  expect(post === undefined ? [] : misplaced(post, json, shown)).toEqual([]);
});

test('every character of an X archive stands where its anchors say', async () => {
  for (const post of await posts('tweets.js', archive)) {
    const shown = (unit: string, rest: string): boolean =>
      (unit === '\n' && rest.startsWith('\\n')) || ('&<'.includes(unit) && rest.startsWith('&'));
    expect(misplaced(post, archive, shown)).toEqual([]);
  }
});
