import { type Channel, DAY, dayOf, defineQueueRule, has, listed, type QueuePost, rows } from '../../src/rule-kit.ts';

/** Questions after which nothing takes up an answer in time; anywhere later in the queue where no times are given. */
const hanging = ({ posts }: Channel, within: number): readonly QueuePost[] => {
  const found: QueuePost[] = [];
  let next: QueuePost | undefined;
  for (const post of posts.toReversed()) {
    const inTime = next && (post.at === null || next.at === null || next.at - post.at <= within);
    if (has(post, 'question') && !has(post, 'reply') && !inTime) found.push(post);
    if (has(post, 'uptake') || has(post, 'reply')) next = post;
  }
  return found.reverse();
};

export default defineQueueRule({
  principle: 'listen-more-than-you-talk',
  severity: 'info',
  weight: -0.3,
  summary: 'Finds questions to readers after which nothing in the queue picks up the answers.',
  why: 'Who answers and hears nothing back does not answer again. It may happen by mail or in person, so this is a reminder.',
  options: {
    questions: { type: 'number', default: 2, min: 1, doc: 'Questions without a follow-up from which it is said.' },
    days: { type: 'number', default: 7, min: 1, doc: 'Days in which a follow-up counts.' },
  },
  messages: { hanging: 'You ask {when}, but nothing planned picks up the answers.' },
  suggestions: { hanging: 'Could a follow-up bring three of the answers, and what you will change?' },
  examples: {
    bad: [
      `
        2026-05-01 | What should we stock for people who cannot eat wheat?
        2026-05-03 | Our new oven arrived on Tuesday and our team is proud of it.
        2026-05-06 | How do you keep rolls fresh on a long walk?
        2026-05-09 | Our bakery won the county prize for rye bread again.
        2026-05-14 | What would make the shop easier to reach for you?
      `,
      `
        2026-05-01 | Ask me anything about ovens.
        2026-05-05 | Our new oven arrived on Tuesday and our team is proud of it.
        2026-05-08 | Ask us anything about flour.
        2026-05-09 | Our bakery won the county prize for rye bread again.
      `,
      `
        2026-05-01 | What should we stock for people who cannot eat wheat?
        2026-05-08 | What should we stock for the school picnic?
        2026-05-15 | What should we stock when the apples are over?
        2026-05-22 | What should we stock in the winter months?
      `,
      `
        Poll: rye or oat for the Sunday loaf?
        Our new oven arrived on Tuesday and our team is proud of it.
        Poll: open at seven or at eight?
        Spring sale: 20 % off all loaves until Sunday. Order now.
      `,
    ],
    good: [
      `
        2026-05-04 | What should we stock for people who cannot eat wheat?
        2026-05-05 | How do you keep rolls fresh on a long walk?
        2026-05-08 | On Monday we asked what to stock. You said oat bread, so it is on the shelf from Friday.
      `,
      `
        2026-05-04 | What should we stock for people who cannot eat wheat?
        2026-05-05 | Our new oven arrived on Tuesday and our team is proud of it.
        2026-05-06 | Spring sale: 20 % off all loaves until Sunday. Order now.
      `,
      `
        2026-05-04 | What should we stock for people who cannot eat wheat?
        2026-05-04 | reply | @lee Yes, the oat loaf is vegan.
        2026-05-05 | How do you keep rolls fresh on a long walk?
        2026-05-05 | reply | @mia It keeps for four days in a cloth.
        2026-05-06 | reply | @ola The course is full, but there is a list at the till.
      `,
      `
        2026-05-04 | How do you keep rolls fresh on a long walk?
        2026-05-05 | reply | @mia It keeps for four days in a cloth.
        2026-05-06 | What should we stock for people who cannot eat wheat?
        2026-05-07 | reply | @lee Yes, the oat loaf is vegan.
      `,
    ],
  },
  check({ queue, options, report }) {
    for (const channel of queue.channels) {
      const posts = hanging(channel, options.days * DAY);
      if (posts.length < options.questions) continue;
      const timed = posts.every(({ at }) => at !== null);
      const when = timed ? `on ${listed(posts.map(dayOf))} (${rows(posts)})` : `in ${rows(posts)}`;
      report({ posts, message: 'hanging', values: { when } });
    }
  },
});
