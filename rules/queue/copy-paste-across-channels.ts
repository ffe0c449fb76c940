import {
  byChannel,
  type Copies,
  DAY,
  defineQueueRule,
  has,
  nearInTime,
  type QueuePost,
  rows,
} from '../../src/rule-kit.ts';

/** How near in time copies are: on one channel, and on several. Source: rules card. */
const MONTH = 30 * DAY;
const TWO_DAYS = 2 * DAY;
/** From here on it is the same text, below a template with the blanks filled. Dice; see `src/nlp/similarity/duplicates.ts`. */
const SAME = 0.93;
const NOTE = 0.4;
/** Two people may well get the same answer. */
const LEAST_REPLIES = 3;
/** Texts from which repeating is one habit, and one finding. */
const HABIT = 3;

/** The channel that has most of the posts near each other, and those posts. */
const onOneChannel = (posts: readonly QueuePost[]): readonly QueuePost[] =>
  byChannel(posts)
    .map((channel) => nearInTime(channel.posts, MONTH))
    .reduce((most, own) => (own.length > most.length ? own : most), []);

interface Found extends Copies {
  readonly kind: 'again' | 'template' | 'across' | 'replies';
}

/** How much of it is the same: all where the letters are, at least that of the whole group else. */
const shareOf = (posts: readonly QueuePost[], share: number): number =>
  posts.every(({ letters }) => letters === posts[0]?.letters) ? 1 : share;

/** What a group of copies is; undefined where they are far enough from each other. */
const judge = ({ posts, share }: Copies): Found | undefined => {
  if (posts.every((post) => has(post, 'reply'))) {
    return posts.length < LEAST_REPLIES ? undefined : { kind: 'replies', posts, share };
  }
  const same = onOneChannel(posts);
  if (same.length > 1) {
    const alike = shareOf(same, share);
    return { kind: alike >= SAME ? 'again' : 'template', posts: same, share: alike };
  }
  const near = nearInTime(posts, TWO_DAYS);
  return near.length > 1 ? { kind: 'across', posts: near, share: shareOf(near, share) } : undefined;
};

export default defineQueueRule({
  principle: 'respect-the-place',
  severity: 'info',
  weight: -0.5,
  summary: 'Finds the same text again, on one channel or on several.',
  why: 'A text for everywhere is written for nobody: people who follow you twice read it twice, and every network has its own manners.',
  options: {
    notices: {
      type: 'words',
      default: ['opening hours', 'recurring', 'every monday', 'every week', 'weekly notice'],
      doc: 'Words in a post or its campaign that mark what is meant to come again; such posts are left alone.',
    },
  },
  messages: {
    again: '{n} posts on one channel are {pct} % the same ({rows}).',
    template: '{n} posts on one channel are one template with the blanks filled, {pct} % the same ({rows}).',
    often: '{n} texts come again on one channel, in {posts} posts, the first in {rows}.',
    across: '{n} posts on several channels are {pct} % the same ({rows}).',
    everywhere: '{n} texts go out all but unchanged on several channels, the first in {rows}.',
    replies: '{n} replies are {pct} % the same ({rows}).',
  },
  suggestions: {
    again: 'Could the next one begin with what happened since the last?',
    template: 'Could each say what only it can say?',
    often: 'Could the next ones begin with what happened since the last?',
    across: 'Could you change the first line for each channel, or post it where the people are who asked?',
    everywhere: 'Could you change the first line for each channel, or post it where the people are who asked?',
    replies: "Could each begin with the person's own question?",
  },
  examples: {
    bad: [
      `
        2026-05-04 09:00 | linkedin | The workshop on sourdough starts on Monday at nine, bring a jar with a lid.
        2026-05-04 09:00 | facebook | The workshop on sourdough starts on Monday at nine, bring a jar with a lid.
        2026-05-04 09:00 | x | The workshop on sourdough starts on Monday at nine, bring a jar with a lid.
        2026-05-04 09:00 | bluesky | The workshop on sourdough starts on Monday at nine, bring a jar with a lid.
        2026-05-04 09:00 | mastodon | The workshop on sourdough starts on Monday at nine, bring a jar with a lid.
      `,
      `
        2026-05-04 | x | reply | @sam We have voluntarily recalled the spring jars as a precaution. Please bring them back to any shop.
        2026-05-05 | x | reply | @lee We have voluntarily recalled the spring jars as a precaution. Please bring them back to any shop.
        2026-05-06 | x | reply | @joan We have voluntarily recalled the spring jars as a precaution. Please bring them back to any shop.
        2026-05-07 | x | reply | @ravi We have voluntarily recalled the spring jars as a precaution. Please bring them back to any shop.
      `,
      `
        2026-05-04 | linkedin | Our fellow Ana Ito will address health issues in Leeds and report on the work next spring.
        2026-05-06 | linkedin | Our fellow Kofi Mensah will address health issues in York and report on the work next spring.
        2026-05-08 | linkedin | Our fellow Lena Park will address health issues in Hull and report on the work next spring.
        2026-05-10 | linkedin | Our fellow Omar Said will address health issues in Derby and report on the work next spring.
      `,
      `
        2026-05-04 | x | Everything must go: all winter boots at half price until 8 May, in the shop on Mill Street.
        Our new oven arrived on Tuesday and our team is proud of it.
        2026-06-01 | x | Everything must go: all winter boots at half price until 5 June, in the shop on Mill Street.
      `,
      `
        2026-05-04 | x | Our yard swap is on Sunday from ten: bring jars, seeds and anything with a lid.
        2026-05-11 | x | Our yard swap is on Sunday from ten: bring jars, seeds and anything with a lid.
        2026-05-18 | x | Our yard swap is on Sunday from ten: bring jars, seeds and anything with a lid!
      `,
      `
        2026-05-04 09:00 | linkedin | The workshop on sourdough starts on Monday at nine, bring a jar with a lid.
        2026-05-04 09:00 | facebook | The workshop on sourdough starts on Monday at nine, bring a jar with a lid.
        2026-05-06 09:00 | linkedin | Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.
        2026-05-06 09:00 | facebook | Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.
        2026-05-08 09:00 | linkedin | Our third delivery van is on the road since Monday.
        2026-05-08 09:00 | facebook | Our third delivery van is on the road since Monday.
      `,
      `
        2026-05-04 | x | Our yard swap is on Sunday from ten: bring jars, seeds and anything with a lid.
        2026-05-05 | x | The repair table is open on Tuesday night, and the kettle is on from six.
        2026-05-06 | x | The seed library takes back what has grown: label the envelope with name and year.
        2026-05-11 | x | Our yard swap is on Sunday from ten: bring jars, seeds and anything with a lid.
        2026-05-12 | x | The repair table is open on Tuesday night, and the kettle is on from six.
        2026-05-13 | x | The seed library takes back what has grown: label the envelope with name and year.
      `,
    ],
    good: [
      `
        2026-05-04 | x | The yard was full by nine and the last jar went at noon. Our notes from the swap: https://jars.example/swap
        2026-05-06 | x | Which seeds travel badly, and why we stopped posting beans. The list is here: https://jars.example/swap
      `,
      `
        2026-05-04 | x | Opening hours this week: Monday to Friday eight to six, Saturday eight to one.
        2026-05-11 | x | Opening hours this week: Monday to Friday eight to six, Saturday eight to one.
        2026-05-18 | x | Opening hours this week: Monday to Friday eight to six, Saturday eight to one.
      `,
      `
        x | reply | @sam Thanks, fixed!
        x | reply | @lee Thanks, fixed!
        x | reply | @joan Thanks, fixed!
        x | reply | @ravi Thanks, fixed!
        x | reply | @mia Thanks, fixed!
        x | reply | @ola Thanks, fixed!
      `,
      `
        2026-05-04 | x | "The bread is risen and the day begins, and all the street is warm with flour and song."
        2026-05-11 | x | "The bread is risen and the day begins, and all the street is warm with flour and song."
      `,
    ],
  },
  check({ queue, options, report }) {
    const marked = ({ letters, campaign }: QueuePost): boolean =>
      options.notices.some((word) => `${letters} ${campaign ?? ''}`.toLowerCase().includes(word));
    const counts = (post: QueuePost): boolean =>
      !has(post, 'quote') && (has(post, 'reply') || !has(post, 'service')) && !marked(post);
    const found = queue.copies
      .map(({ posts, share }) => ({ posts: posts.filter(counts), share }))
      .flatMap((copies) => (copies.posts.length > 1 ? (judge(copies) ?? []) : []));
    const across = found.filter(({ kind }) => kind === 'across');
    const again = found.filter(({ kind }) => kind === 'again' || kind === 'template');
    const others = [...(across.length < HABIT ? across : []), ...(again.length < HABIT ? again : [])];
    for (const { kind, posts, share } of [...others, ...found.filter((one) => one.kind === 'replies')]) {
      const values = { n: posts.length, pct: Math.round(100 * share), rows: rows(posts) };
      const isGrave = kind === 'again' || kind === 'template';
      report({ posts, message: kind, values, ...(isGrave ? { severity: 'warning' } : { strength: NOTE }) });
    }
    const all = (some: readonly Found[]): readonly QueuePost[] => some.flatMap(({ posts }) => posts);
    if (across.length >= HABIT) {
      const values = { n: across.length, rows: rows(across[0]?.posts ?? []) };
      report({ posts: all(across), message: 'everywhere', strength: NOTE, values });
    }
    if (again.length >= HABIT) {
      const values = { n: again.length, posts: all(again).length, rows: rows(again[0]?.posts ?? []) };
      report({ posts: all(again), message: 'often', severity: 'warning', values });
    }
  },
});
