import {
  asks,
  balanceOf,
  betaBelow,
  type Channel,
  defineQueueRule,
  has,
  nameOf,
  type QueuePost,
} from '../../src/rule-kit.ts';

/** From this share on, asks outnumber gives whatever target is set. */
const HALF = 0.5;
/** The chance that the target is met after all, below which it is worth a word. Source: rules card. */
const UNLIKELY = 0.2;
const NOTE = 0.6;
const HALVED = ', where appeals and asks that were announced count half';

const firstAsk = ({ posts }: Channel): QueuePost | undefined => posts.find((post) => has(post, 'asks'));

export default defineQueueRule({
  principle: 'build-value-before-asking',
  severity: 'info',
  weight: -1,
  summary: 'Finds a channel on which far more posts ask than give.',
  why: 'With little given in between, asks get heavy, and people learn to scroll past the name. No number is the right one, so the target is a setting.',
  options: {
    target: {
      type: 'number',
      default: 0.75,
      min: 0,
      max: 1,
      doc: 'Share of posts that give, of those that give or ask.',
    },
    posts: {
      type: 'number',
      default: 6,
      min: 1,
      doc: 'Fewest posts that give or ask from which a channel is looked at.',
    },
  },
  messages: {
    few: 'Gives to asks on {channel}: {gives} to {asks}{half}. Likely {low} to {high} % give, and {target} % is the target.',
    most: 'Asks to gives on {channel}: {asks} to {gives}{half}. With so few gives between, asks get heavy.',
  },
  suggestions: {
    few: 'Could {post} become the how-to behind it, and its ask wait?',
    most: 'Could {post} become the how-to behind it, and its ask wait?',
  },
  examples: {
    bad: [
      `
        Spring sale: 20 % off all loaves until Sunday. Order now.
        Sign up for our webinar on ovens: https://bakery.example/webinar
        Our new oven arrived on Tuesday and our team is proud of it.
        Buy two loaves, get one free this week only.
        Review us on Google. It takes a minute.
        Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.
        Subscribe to our newsletter: https://bakery.example/news
      `,
      `
        Spring sale: 20 % off all loaves until Sunday. Order now.
        Our new oven arrived on Tuesday and our team is proud of it.
        Sign up for our webinar on ovens: https://bakery.example/webinar
        Our bakery won the county prize for rye bread again.
        Buy two loaves, get one free this week only.
        Review us on Google. It takes a minute.
        Subscribe to our newsletter: https://bakery.example/news
        Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.
      `,
      `
        2026-05-04 | x | Spring sale: 20 % off all loaves until Sunday. Order now.
        2026-05-05 | x | Sign up for our webinar on ovens: https://bakery.example/webinar
        2026-05-06 | x | Last chance: 30 % off ends tonight. Order now.
        2026-05-07 | x | Review us on Google. It takes a minute.
        2026-05-08 | x | Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.
        2026-05-09 | x | Buy two loaves, get one free this week only.
        2026-05-10 | x | Subscribe to our newsletter: https://bakery.example/news
      `,
      `
        ${asks(6)}
      `,
      `
        Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.
        Spring sale: 20 % off all loaves until Sunday. Order now.
        To keep a sourdough starter alive in August, feed it half as much and put it in the fridge overnight.
        Sign up for our webinar on ovens: https://bakery.example/webinar
        Buy two loaves, get one free this week only.
        Crust gone soft? Put the loaf in at 200 degrees for four minutes, straight on the rack.
        Review us on Google. It takes a minute.
        Huge thanks to @ines, who proofread our allergy labels on Sunday.
        Subscribe to our newsletter: https://bakery.example/news
        @kofi showed us how to hang the shelves, and his drawings are free to copy.
        Use code RAIN10 at the checkout for ten percent off.
      `,
    ],
    good: [
      `
        Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.
        To keep a sourdough starter alive in August, feed it half as much and put it in the fridge overnight.
        Crust gone soft? Put the loaf in at 200 degrees for four minutes, straight on the rack.
        Spring sale: 20 % off all loaves until Sunday. Order now.
        Huge thanks to @ines, who proofread our allergy labels on Sunday.
        You asked why the rye is smaller. The flour changed in March, so we bake it longer now.
        @kofi showed us how to hang the shelves, and his drawings are free to copy.
        Sign up for our webinar on ovens: https://bakery.example/webinar
      `,
      `
        Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.
        To keep a sourdough starter alive in August, feed it half as much and put it in the fridge overnight.
        Spring sale: 20 % off all loaves until Sunday. Order now.
      `,
      `
        author: nonprofit | Families on our street need help: donate tins and nappies at the food bank until Friday.
        Power outage on Mill Street: the shop is closed today until further notice. Next update at noon.
        author: nonprofit | An earthquake hit the valley. Families need blankets: donate at the town hall until Friday.
        Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.
        To keep a sourdough starter alive in August, feed it half as much and put it in the fridge overnight.
        You asked why the rye is smaller. The flour changed in March, so we bake it longer now.
        Three of you told us the door is too heavy. It opens by itself now.
        Huge thanks to @ines, who proofread our allergy labels on Sunday.
      `,
      `
        This is an ad. We have to clear the old ovens from 1 to 30 June, so expect more sales posts this month.
        Spring sale: 20 % off all loaves until Sunday. Order now.
        Use code RAIN10 at the checkout for ten percent off.
        Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.
        Buy two loaves, get one free this week only.
        To keep a sourdough starter alive in August, feed it half as much and put it in the fridge overnight.
        Crust gone soft? Put the loaf in at 200 degrees for four minutes, straight on the rack.
        You asked why the rye is smaller. The flour changed in March, so we bake it longer now.
        Order the spring box today: https://bakery.example/box
      `,
    ],
  },
  check({ queue, options, report }) {
    for (const channel of queue.channels) {
      const { gives, asks, low, high } = balanceOf(channel.posts);
      const post = firstAsk(channel);
      if (!post || gives + asks < options.posts) continue;
      const above = (share: number): number => 1 - betaBelow(share, 1 + gives, 1 + asks);
      const posts = channel.posts.filter((one) => has(one, 'asks') && !has(one, 'service'));
      const half = Number.isInteger(asks) ? '' : HALVED;
      const values = { channel: nameOf(channel), gives, asks, half, post: post.name };
      if (above(HALF) < UNLIKELY) {
        report({ posts, message: 'most', severity: 'warning', values });
      } else if (above(options.target) < UNLIKELY) {
        const percent = (share: number): number => Math.round(100 * share);
        const shares = { low: percent(low), high: percent(high), target: percent(options.target) };
        report({ posts, message: 'few', strength: NOTE, values: { ...values, ...shares } });
      }
    }
  },
});
