import {
  type Channel,
  DAY,
  defineQueueRule,
  has,
  isNotice,
  median,
  nameOf,
  type QueuePost,
} from '../../src/rule-kit.ts';

/** A silence is longer than usual from so many times the account's middle gap. Source: rules card. */
const LONGER = 4;
const LEAST_POSTS = 3;

interface Return {
  readonly post: QueuePost;
  readonly days: number;
}

const returns = ({ posts }: Channel, days: number): readonly Return[] => {
  const timed = posts.filter((post): post is QueuePost & { at: number } => post.at !== null && !has(post, 'reply'));
  if (timed.length < LEAST_POSTS) return [];
  const gaps = timed.slice(1).map((post, index) => ({ post, days: (post.at - (timed[index]?.at ?? post.at)) / DAY }));
  const least = Math.max(days, LONGER * median(gaps.map((gap) => gap.days)));
  return gaps.filter((gap) => gap.days >= least && has(gap.post, 'asks') && !isNotice(gap.post));
};

export default defineQueueRule({
  principle: 'earn-trust',
  severity: 'info',
  weight: -0.1,
  summary: 'Finds an ask as the first post after a long silence.',
  why: 'Life happens and nobody has to catch up. A hello before the ask lands softer.',
  options: {
    days: { type: 'number', default: 21, min: 1, doc: 'Days of silence from which the first post is looked at.' },
  },
  messages: { back: 'The first post on {channel} in {n} days asks for something: "{words}" ({post}).' },
  suggestions: { back: 'Would a short hello, or what you have been working on, come first?' },
  examples: {
    bad: [
      `
        2026-03-01 | Our new oven arrived on Tuesday and our team is proud of it.
        2026-03-03 | Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.
        2026-04-12 | Spring sale: 20 % off all loaves until Sunday. Order now.
      `,
      `
        2026-01-10 | Spring sale: 20 % off all loaves until Sunday. Order now.
        2026-01-11 | Use code RAIN10 at the checkout for ten percent off.
        2026-01-12 | Buy two loaves, get one free this week only.
        2026-05-10 | Order the spring box today: https://bakery.example/box
        2026-05-11 | Book your table for Mother's Day now.
        2026-05-12 | Review us on Google. It takes a minute.
        2026-10-10 | Subscribe to our newsletter: https://bakery.example/news
        2026-10-11 | Sign up for our webinar on ovens: https://bakery.example/webinar
      `,
      `
        2026-03-01 | Our new oven arrived on Tuesday and our team is proud of it.
        2026-03-08 | Our bakery won the county prize for rye bread again.
        2026-05-07 | Last chance: 30 % off ends tonight. Order now.
      `,
      `
        2025-12-20 | Our new oven arrived on Tuesday and our team is proud of it.
        2025-12-22 | Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.
        2026-10-01 | Spring sale: 20 % off all loaves until Sunday. Order now.
        2026-10-03 | Use code RAIN10 at the checkout for ten percent off.
        2026-10-05 | Buy two loaves, get one free this week only.
      `,
    ],
    good: [
      `
        2026-03-01 | Our new oven arrived on Tuesday and our team is proud of it.
        2026-03-03 | Our bakery won the county prize for rye bread again.
        2026-04-12 | Sorry we have been away: the flood took our kitchen. While we dry out, here is how to save wet flour: spread it thin and bake it at 80 degrees.
        2026-04-14 | Spring sale: 20 % off all loaves until Sunday. Order now.
      `,
      `
        2026-07-01 | Spring sale: 20 % off all loaves until Sunday. Order now.
        2026-07-03 | Use code RAIN10 at the checkout for ten percent off.
        2026-07-23 | Our new oven arrived on Tuesday and our team is proud of it.
      `,
      `
        2026-03-01 | Our new oven arrived on Tuesday and our team is proud of it.
        2026-03-03 | Our bakery won the county prize for rye bread again.
        2026-04-12 | author: nonprofit | An earthquake hit the valley. Families need blankets and tins: donate at the town hall until Friday.
      `,
      `
        2026-05-04 | Our new oven arrived on Tuesday and our team is proud of it.
        2026-05-11 | Our bakery won the county prize for rye bread again.
        2026-05-25 | Spring sale: 20 % off all loaves until Sunday. Order now.
        2026-06-01 | Our third delivery van is on the road since Monday.
      `,
    ],
  },
  check({ queue, options, report }) {
    for (const channel of queue.channels) {
      for (const { post, days } of returns(channel, options.days)) {
        report({
          posts: [post],
          message: 'back',
          values: { channel: nameOf(channel), n: Math.floor(days), words: post.opening, post: post.name },
        });
      }
    }
  },
});
