import { defineQueueRule, longestTalk, nameOf, talk } from '../../src/rule-kit.ts';

/** Posts in a row, and what the run counts: with a quarter of posts two-way, five are ordinary and twelve rare. Source: rules card. */
const STRONG = 12;
const GRAVE = 8;
const STRENGTHS = { strong: 1, grave: 2 / 3, note: 1 / 3 } as const;

export default defineQueueRule({
  principle: 'talk-with-not-at',
  severity: 'info',
  weight: -0.9,
  summary: 'Finds many posts in a row on one channel that leave no way in.',
  why: 'One notice is a notice. A row of them is a notice board, and nobody answers a notice board.',
  options: {
    posts: {
      type: 'number',
      default: 5,
      min: 2,
      doc: 'Posts in a row from which it is said; replies and public notices do not count.',
    },
  },
  messages: { streak: '{n} posts in a row on {channel} leave no way in, from {first} to {last}.' },
  suggestions: {
    streak: 'Could one of them be a question you need answered, or an answer to somebody in public?',
  },
  examples: {
    bad: [
      `
        ${talk(8)}
      `,
      `
        x | Our new oven arrived on Tuesday and our team is proud of it.
        x | Spring sale: 20 % off all loaves until Sunday. Order now.
        x | Our bakery won the county prize for rye bread again.
        x | Our third delivery van is on the road since Monday.
        x | Sign up for our webinar on ovens: https://bakery.example/webinar
        x | Our team spent the weekend at the trade fair in Leeds.
        x | Our founder spoke at the regional food summit on Thursday.
        x | Our new office on Mill Street is finished.
      `,
      `
        linkedin | Our new oven arrived on Tuesday and our team is proud of it.
        linkedin | Our bakery won the county prize for rye bread again.
        linkedin | Our third delivery van is on the road since Monday.
        linkedin | Our team spent the weekend at the trade fair in Leeds.
        linkedin | Our founder spoke at the regional food summit on Thursday.
        x | Our new office on Mill Street is finished.
        x | Our autumn range is the largest we have ever made.
        x | Our kitchen has passed the yearly audit with full marks.
        x | Our story began in a garage in 1998.
        x | Our summer party filled the whole yard.
      `,
      `
        Our new oven arrived on Tuesday and our team is proud of it.
        Power outage on Mill Street: the shop is closed today until further notice. Next update at noon.
        Our bakery won the county prize for rye bread again.
        Our third delivery van is on the road since Monday.
        Our team spent the weekend at the trade fair in Leeds.
        Our founder spoke at the regional food summit on Thursday.
        Our new office on Mill Street is finished.
        Our autumn range is the largest we have ever made.
        Our kitchen has passed the yearly audit with full marks.
        Our story began in a garage in 1998.
      `,
      `
        ${talk(12)}
      `,
    ],
    good: [
      `
        Our new oven arrived on Tuesday and our team is proud of it.
        Our bakery won the county prize for rye bread again.
        You asked why the rye is smaller. The flour changed in March, so we bake it longer now.
        Our third delivery van is on the road since Monday.
        Our team spent the weekend at the trade fair in Leeds.
        Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.
        Our founder spoke at the regional food summit on Thursday.
        What should we stock for people who cannot eat wheat?
      `,
      `
        Power outage on Mill Street: the shop is closed today until further notice. Next update at noon.
        The storm has delayed all trains. Please avoid the station until the road is back open.
        The diversion on Elm Road is in place until Friday because of flooding.
        Flood warning for the harbour: the road is closed, next update at six.
        The outage on Mill Street is over and power is restored in all shops.
        Boil water before drinking until further notice. The helpline is open all night.
      `,
      `
        ${talk(4)}
      `,
      `
        ${talk(3)}
        Huge thanks to @ines, who proofread our allergy labels on Sunday.
        Our team spent the weekend at the trade fair in Leeds.
        Our founder spoke at the regional food summit on Thursday.
        Our new office on Mill Street is finished.
        Our autumn range is the largest we have ever made.
      `,
    ],
  },
  check({ queue, options, report }) {
    for (const channel of queue.channels) {
      const posts = longestTalk(channel.posts);
      const n = posts.length;
      if (n < options.posts) continue;
      const grave = n >= GRAVE;
      const strength = n >= STRONG ? STRENGTHS.strong : grave ? STRENGTHS.grave : STRENGTHS.note;
      const values = { n, channel: nameOf(channel), first: posts[0]?.name ?? '', last: posts.at(-1)?.name ?? '' };
      report({ posts, message: 'streak', strength, severity: grave ? 'warning' : 'info', values });
    }
  },
});
