import { describe, expect, test } from 'vitest';
import { vendorOf } from '../../src/sources/text-columns.ts';
import type { RawPost } from '../../src/types.ts';
import { items, problems, texts } from './reading.ts';

type Expected = Partial<RawPost['origin']> & { readonly text: string; readonly network?: string };

const METRICOOL =
  'Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,GBP,Instagram,Picture Url 1,Alt text picture 1,First Comment Text,Instagram Show Reel On Feed';

const cases: readonly (readonly [
  name: string,
  vendor: string | undefined,
  csv: string,
  expected: readonly Expected[],
])[] = [
  [
    'Buffer',
    'Buffer',
    'Text,Image URL,Tags,Posting Time\nHi all,https://ex.org/a.jpg,naps,2026-01-15 12:30\n',
    [{ text: 'Hi all', post: 'row 2', time: '2026-01-15 12:30' }],
  ],
  [
    'Hootsuite, without a header',
    undefined,
    '2026-12-04 11:00:00,The garden opens,https://ex.org\n04/12/2026 12:00,"Come, sit",\n',
    [
      { text: 'The garden opens', post: 'row 1', time: '2026-12-04 11:00:00', links: ['https://ex.org'] },
      { text: 'Come, sit', post: 'row 2', time: '04/12/2026 12:00' },
    ],
  ],
  [
    'Hootsuite, without links',
    undefined,
    '01/05/2026 11:00,The garden opens\n02/05/2026 11:00,"Come, sit"\n',
    [
      { text: 'The garden opens', post: 'row 1', time: '01/05/2026 11:00' },
      { text: 'Come, sit', post: 'row 2', time: '02/05/2026 11:00' },
    ],
  ],
  [
    'Sprout Social',
    'Sprout Social',
    'date,time_24hr,message_text,link\n10/17/2026,14:30,Which part of launch week?,https://ex.org/1\n',
    [
      {
        text: 'Which part of launch week?',
        post: 'row 2',
        time: '10/17/2026 14:30',
        links: ['https://ex.org/1'],
      },
    ],
  ],
  [
    'Publer',
    'Publer',
    'Date,Text,Link(s),Media URL(s),Title,Label(s),Alt text(s),Comment(s),Board/Album,Post subtype,CTA,Reminder\n2026-08-29 10:00,Crows remember.,,https://ex.org/crow.jpg,No,,A crow,"The ""source"" is here|| || second reply ||https://ex.org #birds",,,,\n',
    [
      { text: 'Crows remember.', post: 'row 2', time: '2026-08-29 10:00', altText: ['A crow'], part: 1 },
      { text: 'The "source" is here', post: 'row 2, comment 1', time: '2026-08-29 10:00', part: 2 },
      { text: 'second reply', post: 'row 2, comment 2', time: '2026-08-29 10:00', part: 3 },
    ],
  ],
  [
    'Publer, the older file',
    'Publer',
    'Date,Message,Link(s),Media URL(s),Title,Label(s)\n2026/08/29 10:00,Crows remember.,,,,\n',
    [{ text: 'Crows remember.', post: 'row 2', time: '2026/08/29 10:00' }],
  ],
  [
    'Metricool',
    'Metricool',
    `${METRICOOL}\nHi all,2026-06-01,10:00:00,FALSE,TRUE,TRUE,FALSE,TRUE,,https://ex.org/a.jpg,A cat,More in here,TRUE\nTwo,2026-06-02,10:00:00,,,,TRUE,,,,,#cats,\n`,
    [
      {
        text: 'Hi all',
        network: 'facebook',
        post: 'row 2',
        channel: 'Facebook, Twitter/X',
        networks: ['facebook', 'x'],
        time: '2026-06-01 10:00:00',
        altText: ['A cat'],
        firstComment: 'More in here',
        part: 1,
      },
      {
        text: 'More in here',
        network: 'facebook',
        post: 'row 2, comment',
        channel: 'Facebook, Twitter/X',
        networks: ['facebook', 'x'],
        time: '2026-06-01 10:00:00',
        part: 2,
      },
      { text: 'Two', network: 'linkedin', post: 'row 3', time: '2026-06-02 10:00:00', firstComment: '#cats' },
    ],
  ],
  [
    'SocialBee',
    'SocialBee',
    'text,link,imageUrls,gifUrls,videoUrls,postAtSpecificTime\nHi all,,https://ex.org/a.jpg,,,2026-05-01 10:00:00\n',
    [{ text: 'Hi all', post: 'row 2', time: '2026-05-01 10:00:00' }],
  ],
  [
    'HighLevel',
    'HighLevel',
    '"postAtSpecificTime (YYYY-MM-DD HH:mm:ss)",content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls\n2026-06-01 09:00:00,Hi all,https://ex.org,,,\n',
    [{ text: 'Hi all', post: 'row 2', time: '2026-06-01 09:00:00', links: ['https://ex.org'] }],
  ],
  [
    'HighLevel, two header rows',
    undefined,
    'All Social,All Social,All Social,All Social,Facebook,Instagram\n"postAtSpecificTime (YYYY-MM-DD HH:mm:ss)",content,imageUrls,followUpComment,postType,postType\n2026-06-01 09:00:00,Hi all,,Ask me in here,Post,Reel\n',
    [
      { text: 'Hi all', post: 'row 3', time: '2026-06-01 09:00:00', firstComment: 'Ask me in here', part: 1 },
      { text: 'Ask me in here', post: 'row 3, comment', time: '2026-06-01 09:00:00', part: 2 },
    ],
  ],
  [
    'Agorapulse',
    'Agorapulse',
    'post_content,post_link,video_url,image_url\nHi all,https://ex.org,,https://ex.org/a.jpg\n',
    [{ text: 'Hi all', post: 'row 2', links: ['https://ex.org'] }],
  ],
  [
    'Vista Social',
    'Vista Social',
    'message,type,link,time,comment1,comment2,title\nHi all,image,https://ex.org/a.jpg,2026-12-15 5:05 pm,More in here,Last one,No\n',
    [
      {
        text: 'Hi all',
        post: 'row 2',
        time: '2026-12-15 5:05 pm',
        links: ['https://ex.org/a.jpg'],
        part: 1,
      },
      { text: 'More in here', post: 'row 2, comment 1', time: '2026-12-15 5:05 pm', part: 2 },
      { text: 'Last one', post: 'row 2, comment 2', time: '2026-12-15 5:05 pm', part: 3 },
    ],
  ],
  [
    'Oktopost',
    'Oktopost',
    'Network,Message,LinkUrl,LinkTitle,ImageUrl,Description,Picture\nTwitter,Hi all,https://ex.org,A page,,What the page is about,\n',
    [{ text: 'Hi all', network: 'x', post: 'row 2', links: ['https://ex.org'] }],
  ],
  [
    'Ayrshare',
    'Ayrshare',
    'post,platforms,mediaUrls,scheduleDate\nHi all,"twitter, facebook",https://ex.org/a.jpg,2026-07-08T12:30:00Z\n',
    [
      {
        text: 'Hi all',
        network: 'x',
        post: 'row 2',
        channel: 'twitter, facebook',
        networks: ['x', 'facebook'],
        time: '2026-07-08T12:30:00Z',
      },
    ],
  ],
  [
    'Postcron, without a header',
    undefined,
    'Hi all,2026,12,20,18,5,,https://ex.org\n"Come, sit",2026,1,2,9,30,https://ex.org/a.jpg,\n',
    [
      { text: 'Hi all', post: 'row 1', time: '2026-12-20 18:05', links: ['https://ex.org'] },
      { text: 'Come, sit', post: 'row 2', time: '2026-01-02 09:30' },
    ],
  ],
  [
    'MagicSync',
    'MagicSync',
    'content,image_url,scheduled_time,comments\nHi all,,2026-02-15T10:00:00Z,Comment one; Comment two\n',
    [
      { text: 'Hi all', post: 'row 2', time: '2026-02-15T10:00:00Z', part: 1 },
      { text: 'Comment one', post: 'row 2, comment 1', time: '2026-02-15T10:00:00Z', part: 2 },
      { text: 'Comment two', post: 'row 2, comment 2', time: '2026-02-15T10:00:00Z', part: 3 },
    ],
  ],
  [
    'a file of nobody in particular',
    undefined,
    'ID,Scheduled Date,Scheduled Time,Platform,Account,Post Content,Reply to,Campaign,Goal,Status,Author kind\n7,2026-05-01,10:00,LinkedIn page,Our lab,Hi all,https://ex.org/1,Spring,500 clicks,draft,person\n',
    [
      {
        text: 'Hi all',
        network: 'linkedin',
        post: 'row 2',
        id: '7',
        author: 'person',
        status: 'draft',
        channel: 'Our lab',
        time: '2026-05-01 10:00',
        replyTo: 'https://ex.org/1',
        campaign: 'Spring',
        goal: '500 clicks',
      },
    ],
  ],
  [
    'a calendar with a column for each network',
    undefined,
    'Date,Topic,LinkedIn,Twitter/X,Instagram caption\n2026-05-01,Naps,We asked nine people how they nap,What helps you to nap?,\n',
    [
      { text: 'We asked nine people how they nap', network: 'linkedin', post: 'row 2, LinkedIn', time: '2026-05-01' },
      { text: 'What helps you to nap?', network: 'x', post: 'row 2, Twitter/X', time: '2026-05-01' },
    ],
  ],
  [
    'a file whose only text is a description',
    undefined,
    'Date,Title,Description\n2026-05-01,Naps,We asked nine people how they nap\n',
    [{ text: 'We asked nine people how they nap', post: 'row 2', time: '2026-05-01' }],
  ],
  [
    'a file that calls the text a status',
    undefined,
    'status,scheduled_at\nWe asked nine people how they nap,2026-05-01\n',
    [{ text: 'We asked nine people how they nap', post: 'row 2', time: '2026-05-01' }],
  ],
];

describe('the posts of a file of', () => {
  test.each(cases)('%s', async (_name, vendor, csv, expected) => {
    const found = (await items('q.csv', csv)).map((item) => {
      if ('problem' in item) return item.problem;
      const { text, network, origin } = item.post;
      return { text, ...(network !== undefined && { network }), ...origin };
    });
    expect(found).toEqual(expected.map((post) => ({ path: 'q.csv', ...post })));
    expect(vendorOf((csv.split('\n')[0] ?? '').replaceAll('"', '').split(','))?.name).toBe(vendor);
  });
});

describe('no post is made of', () => {
  test.each([
    [
      'titles and keywords',
      'Date,Title,Keyword,CTA\n2026,How people really take their naps,naps,Order your pillow today\n',
    ],
    ['states', 'Topic,Status\nNaps,IN PROGRESS\nBeds,OUTLINE READY\n'],
    ['what articles are about', 'Title,Description,Slug\nNaps,A long look at how people nap,naps\n'],
    ['network names with marks', 'Topic,LinkedIn,Twitter\nNaps,TRUE,x\n'],
    ['a list of names', 'Ana\nBen\n'],
  ])('%s', async (_name, csv) => {
    expect(await texts('q.csv', csv)).toEqual([]);
    expect((await problems('q.csv', csv))[0]?.message).toMatch(
      /^no column holds post text; the columns are .*; name the right one with --map text=Column$/,
    );
  });
});
