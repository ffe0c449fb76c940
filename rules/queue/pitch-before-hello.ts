import { defineQueueRule, has, isNotice, nameOf, type QueuePost, serves } from '../../src/rule-kit.ts';

const LEAST_POSTS = 3;

/** The first ask before enough posts gave. */
const earlyAsk = (posts: readonly QueuePost[], gives: number): QueuePost | undefined => {
  let given = 0;
  for (const post of posts) {
    if (has(post, 'asks') && !isNotice(post)) return given < gives ? post : undefined;
    if (serves(post)) given += 1;
  }
  return undefined;
};

export default defineQueueRule({
  principle: 'relationship-first',
  severity: 'warning',
  weight: -0.6,
  summary: 'Finds an ask among the first posts of a channel, before a few have given or listened.',
  why: 'Who begins with a request is a stranger with a request. Giving first is a convention, so the number is a setting.',
  options: {
    gives: { type: 'number', default: 3, min: 0, doc: 'Posts that give or listen before the first ask.' },
    within: { type: 'number', default: 5, min: 1, doc: 'First posts of a channel that are looked at.' },
    optIn: {
      type: 'words',
      default: ['deals', 'offers', 'sales', 'store'],
      doc: 'Words in the name of a channel or campaign that people join for offers.',
    },
  },
  messages: {
    early: 'The first thing {channel} hears from this queue asks for something: "{words}" ({post}).',
    soon: 'On {channel} "{words}" ({post}) asks before {gives} posts have given.',
  },
  suggestions: {
    early: 'Could two or three posts that help or listen come first?',
    soon: 'Could two or three posts that help or listen come first?',
  },
  examples: {
    bad: [
      `
        Spring sale: 20 % off all loaves until Sunday. Order now.
        Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.
        To keep a sourdough starter alive in August, feed it half as much and put it in the fridge overnight.
        Crust gone soft? Put the loaf in at 200 degrees for four minutes, straight on the rack.
        Huge thanks to @ines, who proofread our allergy labels on Sunday.
      `,
      `
        Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.
        Spring sale: 20 % off all loaves until Sunday. Order now.
        Sign up for our webinar on ovens: https://bakery.example/webinar
        To keep a sourdough starter alive in August, feed it half as much and put it in the fridge overnight.
      `,
      `
        campaign: new group | Hi all, check out our tool! https://tool.example
        Our new oven arrived on Tuesday and our team is proud of it.
        Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.
      `,
      `
        Our new oven arrived on Tuesday and our team is proud of it.
        Spring sale: 20 % off all loaves until Sunday. Order now.
        Sign up for our webinar on ovens: https://bakery.example/webinar
      `,
    ],
    good: [
      `
        Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.
        You asked why the rye is smaller. The flour changed in March, so we bake it longer now.
        To keep a sourdough starter alive in August, feed it half as much and put it in the fridge overnight.
        Spring sale: 20 % off all loaves until Sunday. Order now.
      `,
      `
        deals | Spring sale: 20 % off all loaves until Sunday. Order now.
        deals | Sign up for our webinar on ovens: https://bakery.example/webinar
        deals | Buy two loaves, get one free this week only.
      `,
      `
        author: nonprofit | An earthquake hit the valley. Families need blankets: donate at the town hall until Friday.
        author: nonprofit | The hall is open all night, and the heating works.
        author: nonprofit | Families need nappies and tins: bring them to the food bank.
        Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.
      `,
      `
        Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.
        To keep a sourdough starter alive in August, feed it half as much and put it in the fridge overnight.
        Crust gone soft? Put the loaf in at 200 degrees for four minutes, straight on the rack.
        Our new oven arrived on Tuesday and our team is proud of it.
        Spring sale: 20 % off all loaves until Sunday. Order now.
      `,
    ],
  },
  check({ queue, options, report }) {
    const optedIn = (text: string): boolean => options.optIn.some((word) => text.toLowerCase().includes(word));
    for (const channel of queue.channels) {
      const first = channel.posts.filter((post) => !has(post, 'reply')).slice(0, options.within);
      const ask = earlyAsk(first, options.gives);
      if (first.length < LEAST_POSTS || !ask || optedIn(`${channel.name} ${ask.campaign ?? ''}`)) continue;
      const values = { channel: nameOf(channel), words: ask.opening, post: ask.name };
      if (ask === first[0]) report({ posts: [ask], message: 'early', values });
      else report({ posts: [ask], message: 'soon', values: { ...values, gives: options.gives } });
    }
  },
});
