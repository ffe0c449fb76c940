import { askedAgain, DAY, defineQueueRule, nameOf, type QueuePost, rows } from '../../src/rule-kit.ts';

/** Asks in a week, and as a share of a channel's posts. Source: rules card. */
const WEEK = 7 * DAY;
const GRAVE = 5;
const GRAVE_SHARE = 0.4;
const LEAST_FOR_SHARE = 6;
/** The same appointment with something new to know about it counts so much. */
const NEWS = 0.5;
const NOTE = 0.5;

export default defineQueueRule({
  principle: 'relationship-first',
  severity: 'info',
  weight: -0.6,
  summary: 'Finds one thing asked for again and again on a channel.',
  why: 'Who wanted to has done it by the second time. For everybody else each repeat is a knock on the same closed door.',
  options: {
    times: { type: 'number', default: 3, min: 2, doc: 'Times within seven days from which it is said.' },
    news: {
      type: 'words',
      default: [
        'room',
        'moved',
        'speaker',
        'recording',
        'ride',
        'parking',
        'lift',
        'new time',
        'new date',
        'starts at',
        'agenda',
      ],
      doc: 'Words that make a reminder new; such a post counts half.',
    },
  },
  messages: {
    week: '{n} posts within a week on {channel} ask the same, "{ask}" ({rows}).',
    share: '{n} of {all} posts on {channel} ask the same, "{ask}" ({rows}).',
  },
  suggestions: {
    week: 'Could you keep the first and the last, and let the others answer what people ask about it?',
    share: 'Could you keep the first and the last, and let the others answer what people ask about it?',
  },
  examples: {
    bad: [
      `
        2026-05-04 | Subscribe to our newsletter for new loaves.
        2026-05-05 | Join our newsletter. New loaves every Friday.
        2026-05-07 | Never miss a loaf: subscribe to our newsletter.
        2026-05-09 | Sign up for our newsletter to hear it first.
      `,
      `
        2026-05-04 | Use code RAIN10 at the checkout for ten percent off.
        2026-05-05 | Still raining? Use code RAIN10 today.
        2026-05-07 | Shop with code RAIN10 before it dries up.
        2026-05-08 | Tomorrow code RAIN10 ends. Order now.
        2026-05-09 | Code RAIN10 is still good: ten percent off, order now.
      `,
      `
        Review us on Google, please.
        Our new oven arrived on Tuesday and our team is proud of it.
        Please review us. Five stars help us grow.
        Our bakery won the county prize for rye bread again.
        Leave us a review on Google today.
        Our third delivery van is on the road since Monday.
      `,
      `
        2026-05-04 | Sign up for our webinar on ovens: https://bakery.example/webinar?utm_source=x
        2026-05-05 | Register for the oven webinar: https://www.bakery.example/webinar
        2026-05-06 | Reserve your seat: https://bakery.example/webinar/?utm_medium=post
        2026-05-07 | Register now: http://bakery.example/webinar#top
        2026-05-08 | Sign up before Friday: https://bakery.example/webinar?fbclid=1
      `,
      `
        2026-05-04 | x | Subscribe to our newsletter for tips on glazing.
        2026-05-06 | x | Have you signed up for our newsletter? Do it today.
        2026-05-07 | x | Our newsletter comes out on Friday. Join 2,000 readers and sign up now.
        2026-05-09 | x | Get our newsletter in your inbox: sign up at https://mug.example/n?utm_source=x
      `,
      `
        2026-05-04 | Use code RAIN10 at the checkout for ten percent off.
        2026-05-05 | It pours again: order now with RAIN10.
        2026-05-07 | Ten percent off the tea mugs, RAIN10 at the checkout.
        2026-05-08 | Tomorrow code RAIN10 ends. Order now.
        2026-05-09 | Code RAIN10 is still good: ten percent off, order now.
      `,
    ],
    good: [
      `
        2026-05-04 | Sign up for our webinar on ovens: https://bakery.example/webinar
        2026-05-06 | The webinar moved to a bigger room: register at https://bakery.example/webinar
        2026-05-08 | The recording is up: register to watch at https://bakery.example/webinar
      `,
      `
        author: nonprofit | 2026-05-04 | Give blood in Leeds on Tuesday: register at https://blood.example
        author: nonprofit | 2026-05-05 | Give blood in York on Wednesday: register at https://blood.example
        author: nonprofit | 2026-05-06 | Give blood in Hull on Thursday: register at https://blood.example
      `,
      `
        2026-05-04 | Subscribe to our newsletter for new loaves.
        2026-05-08 | Our new oven arrived on Tuesday and our team is proud of it.
        2026-05-18 | Join our newsletter. New loaves every Friday.
      `,
      `
        2026-05-04 | Our newsletter went out this morning, and forty of you wrote back about the wood kiln.
        2026-05-05 | The new issue of our newsletter is out: read it at https://mug.example/n/12
        2026-05-06 | Somebody asked in reply to the newsletter why we fire at night. The power is cheaper then.
        2026-05-08 | Our newsletter named the wrong day. The workshop is on Sunday: sign up at https://mug.example/w
        2026-05-09 | Subscribe to our newsletter for tips on glazing.
      `,
      `
        2026-05-04 | Sign up for our workshop on handles.
        2026-05-05 | Sign up for our workshop on kilns.
        2026-05-06 | Sign up for the waiting list of the studio.
        2026-05-07 | Sign up for our newsletter: https://mug.example/n
      `,
      `
        2026-05-04 | Read how Ana fires without gas: https://mug.example/ana
        2026-05-05 | Get the new issue of our newsletter, on lead: https://mug.example/lead
        2026-05-06 | Watch the film about the clay pit: https://mug.example/film
        2026-05-07 | Download the list of safe glazes: https://mug.example/list
      `,
      `
        2026-05-04 | author: public | Missing person: Ada, 9, last seen at the station. Call 999 if you see her and share this post.
        2026-05-04 | author: public | Missing person: Ada, 9, last seen at the station. Call 999 if you see her and share this post.
        2026-05-04 | author: public | Missing person: Ada, 9, last seen at the station. Call 999 if you see her and share this post.
        2026-05-05 | author: public | Missing person: Ada, 9, last seen at the station. Call 999 if you see her and share this post.
        2026-05-05 | author: public | Missing person: Ada, 9, last seen at the station. Call 999 if you see her and share this post.
        2026-05-05 | author: public | Missing person: Ada, 9, last seen at the station. Call 999 if you see her and share this post.
      `,
    ],
  },
  check({ queue, options, report }) {
    const worth = ({ letters }: QueuePost, at: number): number =>
      at > 0 && options.news.some((word) => ` ${letters} `.includes(` ${word}`)) ? NEWS : 1;
    const weigh = (posts: readonly QueuePost[]): number => posts.reduce((sum, post, at) => sum + worth(post, at), 0);
    /** The posts of the busiest seven days. */
    const busiest = (posts: readonly QueuePost[]): readonly QueuePost[] => {
      const timed = posts.filter(({ at }) => at !== null);
      let best: readonly QueuePost[] = [];
      let from = 0;
      for (let to = 1; to <= timed.length; to += 1) {
        while ((timed[to - 1]?.at ?? 0) - (timed[from]?.at ?? 0) >= WEEK) from += 1;
        if (to - from > best.length) best = timed.slice(from, to);
      }
      return best;
    };
    for (const channel of queue.channels) {
      const all = channel.posts.length;
      for (const [ask, posts] of askedAgain(channel.posts)) {
        const values = { ask, channel: nameOf(channel) };
        const week = busiest(posts);
        const times = weigh(week);
        if (all >= LEAST_FOR_SHARE && weigh(posts) >= Math.max(options.times, GRAVE_SHARE * all)) {
          report({
            posts,
            message: 'share',
            severity: 'warning',
            values: { ...values, n: posts.length, all, rows: rows(posts) },
          });
        } else if (times >= options.times) {
          const grave = times >= GRAVE;
          report({
            posts: week,
            message: 'week',
            strength: grave ? 1 : NOTE,
            severity: grave ? 'warning' : 'info',
            values: { ...values, n: week.length, rows: rows(week) },
          });
        }
      }
    }
  },
});
