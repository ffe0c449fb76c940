import { asks, defineQueueRule, has, nameOf, type QueuePost, replies, talk, wilson } from '../../src/rule-kit.ts';

/** Upper bound of the share of posts that name others. Source: rules card. */
const HARDLY = 0.1;
/** Praise of the house in a post that sells is there for the house. */
const TESTIMONIAL = 0.5;

const names = (post: QueuePost): number => {
  if (has(post, 'reply')) return 1;
  if (!has(post, 'names')) return 0;
  return has(post, 'asks') ? TESTIMONIAL : 1;
};

export default defineQueueRule({
  principle: 'partner-instead-of-promote',
  severity: 'info',
  weight: -0.3,
  summary: 'Finds a channel on which nobody but the writer ever appears.',
  why: 'Whoever helped, disagreed or did it better is part of the story, and their friends are too.',
  options: {
    posts: {
      type: 'number',
      default: 10,
      min: 2,
      doc: 'Fewest posts, public notices left out, from which a channel is looked at.',
    },
  },
  messages: {
    nobody: 'In {n} posts on {channel} nobody but you appears.',
    hardly: 'Posts on {channel} that name anybody but you: {named} of {n}, and not for their sake.',
  },
  suggestions: {
    nobody: 'Who helped, disagreed, or did it better this month?',
    hardly: 'Who helped, disagreed, or did it better this month?',
  },
  examples: {
    bad: [
      `
        ${talk(12)}
      `,
      `
        ${talk(9)}
        Our baker Tom has finished his training.
        Our cook Lena has a new apron.
        Our driver Omar turned fifty.
      `,
      `
        ${talk(8)}
        Thank you to our sponsor Okoro Foods for their support.
        We are grateful to our sponsor Fernway for the tents.
      `,
      `
        ${talk(15)}
        ${asks(4)}
        "Best bread in town," says @ana. Order yours now.
      `,
    ],
    good: [
      `
        ${talk(8)}
        Huge thanks to @ines, who proofread our allergy labels on Sunday.
        @kofi showed us how to hang the shelves, and his drawings are free to copy.
      `,
      `
        My new record is finished and the cover is green.
        I played the harbour stage on Friday.
        @lena sings the second verse, and her own record is out on Monday.
        I broke two strings in Leeds.
        My van has a new clutch.
        Thank you @omar for the loan of the amp on Saturday, the show would have been off.
        I am writing a song about trains.
        My cello is back from repair.
        @ravi mixed the last three songs, and his room is open to anyone.
        I sleep badly on tour.
        My dog hates drums.
        I have a cold and a show tonight.
      `,
      `
        ${replies(6)}
        ${replies(6)}
      `,
      `
        ${talk(8)}
      `,
    ],
  },
  check({ queue, options, report }) {
    for (const channel of queue.channels) {
      const posts = channel.posts.filter((post) => !has(post, 'service') || has(post, 'reply'));
      const n = posts.length;
      const shares = posts.map(names);
      const count = shares.reduce((sum, share) => sum + share, 0);
      const onlyInSales = !shares.includes(1) && count / n < HARDLY;
      if (n < options.posts || (!onlyInSales && wilson(count, n).high >= HARDLY)) continue;
      const values = { n, channel: nameOf(channel) };
      if (count === 0) report({ posts, message: 'nobody', values });
      else
        report({ posts, message: 'hardly', values: { ...values, named: shares.filter((share) => share > 0).length } });
    }
  },
});
