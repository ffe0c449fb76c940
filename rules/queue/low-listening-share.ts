import { asks, defineQueueRule, has, nameOf, type QueuePost, replies, talk, wilson } from '../../src/rule-kit.ts';

/** Upper bounds of the share. Source: rules card; a quarter of community posts, a third of replies were seen elsewhere. */
const LOW = 0.2;
const LOWEST = 0.1;
const NOTE = 4 / 7;

const listens = (post: QueuePost): boolean => has(post, 'listens') || has(post, 'credits');

export default defineQueueRule({
  principle: 'listen-more-than-you-talk',
  severity: 'info',
  weight: -0.7,
  summary: 'Finds a channel on which hardly a post takes up, asks, answers, thanks or credits anybody.',
  why: 'People notice who only ever talks. What they said is also the best thing to post about.',
  options: {
    posts: {
      type: 'number',
      default: 10,
      min: 2,
      doc: 'Fewest posts, public notices left out, from which a channel is looked at.',
    },
  },
  messages: {
    replies: 'Posts and replies on {channel} that pick up something another person said: {listens} of {n}.',
    posts:
      'Posts on {channel} that pick up something another person said: {listens} of {n}. Replies are not in this queue.',
  },
  suggestions: {
    replies: 'Could you block half an hour to answer, and post what you learned?',
    posts: 'Could you block half an hour to answer, and post what you learned?',
  },
  examples: {
    bad: [
      `
        Our new oven arrived on Tuesday and our team is proud of it.
        Our bakery won the county prize for rye bread again.
        Spring sale: 20 % off all loaves until Sunday. Order now.
        Our third delivery van is on the road since Monday.
        Our team spent the weekend at the trade fair in Leeds.
        Our founder spoke at the regional food summit on Thursday.
        Sign up for our webinar on ovens: https://bakery.example/webinar
        Our new office on Mill Street is finished.
        Our autumn range is the largest we have ever made.
        Our kitchen has passed the yearly audit with full marks.
        Our story began in a garage in 1998.
        Our summer party filled the whole yard.
      `,
      `
        ${talk(15)}
        Spring sale: 20 % off all loaves until Sunday. Order now.
        Sign up for our webinar on ovens: https://bakery.example/webinar
      `,
      `
        ${talk(15)}
        ${asks(8)}
        You asked why the rye is smaller. The flour changed in March, so we bake it longer now.
      `,
      `
        2026-05-01 | Spring sale: 20 % off all loaves until Sunday. Order now.
        2026-05-03 | Our new oven arrived on Tuesday and our team is proud of it.
        2026-05-05 | Our bakery won the county prize for rye bread again.
        2026-05-07 | Our third delivery van is on the road since Monday.
        2026-05-09 | Sign up for our webinar on ovens: https://bakery.example/webinar
        2026-05-11 | Our team spent the weekend at the trade fair in Leeds.
        2026-05-13 | Buy two loaves, get one free this week only.
        2026-05-15 | Our founder spoke at the regional food summit on Thursday.
        2026-05-17 | Our new office on Mill Street is finished.
        2026-05-19 | Review us on Google. It takes a minute.
        2026-05-21 | Our autumn range is the largest we have ever made.
        2026-05-23 | Our kitchen has passed the yearly audit with full marks.
      `,
      `
        ${talk(12)}
        ${asks(6)}
        reply | @sam The blue tin fits, any hardware shop has it.
      `,
    ],
    good: [
      `
        You asked why the rye is smaller. The flour changed in March, so we bake it longer now.
        Our new oven arrived on Tuesday and our team is proud of it.
        Our bakery won the county prize for rye bread again.
        What should we stock for people who cannot eat wheat?
        Our third delivery van is on the road since Monday.
        Spring sale: 20 % off all loaves until Sunday. Order now.
        Our team spent the weekend at the trade fair in Leeds.
        Three of you told us the door is too heavy. It opens by itself now.
        Our founder spoke at the regional food summit on Thursday.
        Our new office on Mill Street is finished.
      `,
      `
        ${replies(6)}
        Our new oven arrived on Tuesday and our team is proud of it.
        ${replies(5)}
      `,
      `
        Our new oven arrived on Tuesday and our team is proud of it.
        Spring sale: 20 % off all loaves until Sunday. Order now.
        Our bakery won the county prize for rye bread again.
        You asked why the rye is smaller. The flour changed in March, so we bake it longer now.
        Our third delivery van is on the road since Monday.
        Our team spent the weekend at the trade fair in Leeds.
      `,
      `
        ${talk(3)}
        ${replies(6)}
        You asked why the rye is smaller. The flour changed in March, so we bake it longer now.
      `,
    ],
  },
  check({ queue, options, report }) {
    for (const channel of queue.channels) {
      const all = channel.posts.filter((post) => !has(post, 'service') || has(post, 'reply'));
      const heard = all.filter(listens).length;
      const { high } = wilson(heard, all.length);
      if (all.length < options.posts || high >= LOW) continue;
      report({
        posts: all.filter((post) => !listens(post)),
        message: all.some((post) => has(post, 'reply')) ? 'replies' : 'posts',
        values: { listens: heard, n: all.length, channel: nameOf(channel) },
        ...(high < LOWEST ? { severity: 'warning' } : { strength: NOTE }),
      });
    }
  },
});
