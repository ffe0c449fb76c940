import { defineQueueRule, type QueuePost } from '../../src/rule-kit.ts';

const METRICS =
  /\b(?:clicks?|ctr|click-through|reach|impressions?|views?|leads?|conversions?|conver(?:t|ts|ting|sion rate)|followers?|subscribers?|sign-?ups?|installs?|downloads?|sales|revenue|roas?|cpc|cpm|traffic|likes?|shares?|saves?|engagement(?: rate)?|mql|sql|open rate)\b/i;
const PEOPLE =
  /\b(?:answer|learn|help|fix|introduc|listen|find out|hear|thank|understand|ask|repl(?:y|ies)|meet|support|teach|explain|question|welcome|credit)/i;

/** A plan may write several goals in one field. */
const goalsOf = ({ goal }: QueuePost): readonly string[] =>
  (goal ?? '')
    .split(/[;·\n]|,\s+(?=\d)/)
    .map((text) => text.trim())
    .filter((text) => text !== '');

export default defineQueueRule({
  principle: 'numbers-are-not-the-goal',
  severity: 'info',
  weight: -0.3,
  summary: 'Finds a plan whose goals are all counts of clicks, reach or sales.',
  why: 'What is counted gets written for. A goal about people keeps the posts for people.',
  options: {
    goals: { type: 'number', default: 3, min: 1, doc: 'Fewest goals in the plan from which it is looked at.' },
  },
  messages: { counts: 'All {n} goals of this plan are counts, such as "{goal}".' },
  suggestions: {
    counts: 'Could you add one you could only know by listening, such as "find out why people stop on page 2"?',
  },
  examples: {
    bad: [
      `
        goal: 500 clicks | Our new oven arrived on Tuesday and our team is proud of it.
        goal: 200 leads | Spring sale: 20 % off all loaves until Sunday. Order now.
        goal: CTR 3% | Sign up for our webinar on ovens: https://bakery.example/webinar
      `,
      `
        goal: followers +10%; drop posts under 2% conversion; 40 sign-ups | Subscribe to our newsletter: https://bakery.example/news
        Our new oven arrived on Tuesday and our team is proud of it.
      `,
      `
        goal: kill anything that doesn't convert | Spring sale: 20 % off all loaves until Sunday. Order now.
        goal: 1,000 impressions | Our bakery won the county prize for rye bread again.
        goal: 20 installs | Sign up for our webinar on ovens: https://bakery.example/webinar
      `,
      `
        goal: reach | Our new oven arrived on Tuesday and our team is proud of it.
        goal: reach | Our bakery won the county prize for rye bread again.
        goal: reach | Our third delivery van is on the road since Monday.
      `,
    ],
    good: [
      `
        goal: 500 clicks | Our new oven arrived on Tuesday and our team is proud of it.
        goal: 200 leads | Spring sale: 20 % off all loaves until Sunday. Order now.
        goal: answer every question | What should we stock for people who cannot eat wheat?
      `,
      `
        Our new oven arrived on Tuesday and our team is proud of it.
        Our bakery won the county prize for rye bread again.
        Spring sale: 20 % off all loaves until Sunday. Order now.
        Our third delivery van is on the road since Monday.
      `,
      `
        goal: reach | Our new oven arrived on Tuesday and our team is proud of it.
        goal: learn which door wheelchair users take | What should we stock for people who cannot eat wheat?
        goal: reach | Our bakery won the county prize for rye bread again.
      `,
      `
        goal: 40 coats by Friday | Families on our street need help: donate tins and nappies at the food bank until Friday.
        goal: 40 coats by Friday | Our new oven arrived on Tuesday and our team is proud of it.
        goal: 40 coats by Friday | Our bakery won the county prize for rye bread again.
      `,
    ],
  },
  check({ queue, options, report }) {
    const posts = queue.posts.filter(({ goal }) => goal !== null);
    const goals = posts.flatMap(goalsOf);
    const [goal] = goals;
    if (goal === undefined || goals.length < options.goals) return;
    if (!goals.every((one) => METRICS.test(one) && !PEOPLE.test(one))) return;
    report({ posts, message: 'counts', values: { n: goals.length, goal } });
  },
});
