import { byPlace, defineRule, expand, meant, near, quote, sentenceOf, WEEKDAYS } from '../../src/rule-kit.ts';

/** Characters between an appearance and its hour or channel. */
const REACH = 60;

export default defineRule({
  principle: 'start-with-the-other-person',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.6,
  quiet: true,
  summary: 'Calls people to a broadcast, talk or event of the writer.',
  why: "An hour and a channel are about the writer's diary; readers ask what they would miss.",
  guards: { reply: 0, service: 0, cause: 0.4, person: 0.5 },
  phrases: {
    calls: expand(`
      tune in | tuning in | (=watch|=listen|=join|=catch) (live|me|us|my|our|now|as|below|the live|the full|in) |
      (live stream|livestream|live-stream|webcast|webinar|town hall|telephone town hall|livechat|twitter chat|facebook
      live|instagram live|press conference|podcast|masterclass|open day|open house)
    `),
    appears: expand(`
      <self> (will|am|are) ~ (live|speaking|joining|hosting|streaming|appearing|talking|presenting|performing|
      interviewed|signing) | (speaking|live|appearing|performing|interviewed) (on|at|with) (<who>|<n>|the) |
      (joining|join) <who> (on|at|tonight|today|live|to talk|to discuss|for)
    `),
    when: expand(`
      (today|tonight|tomorrow|now|soon|shortly|live|below|this morning|this afternoon|this evening|this week|this
      weekend) | (at|from|around|until) <n> | <n> (am|pm|et|est|cst|pst|cet|gmt|bst) | (on|next|this) (${WEEKDAYS}) |
      (in a few|in <n>) (minutes|hours)
    `),
    yours: expand('(your|you) (asked|question|questions) | free for (anyone|everyone)'),
  },
  needs: ['calls', 'appears'],
  messages: { call: '"{words}" calls people to the writer\'s event.' },
  examples: {
    bad: [
      '«Tune in tonight» for our chief executive on the future of rail.',
      '«We will be live at 3» pm with the whole design team.',
      'My thoughts on the budget, on Harbour Radio. «Listen live now».',
      'The «webinar on menu pricing starts tomorrow» at noon.',
    ],
    good: [
      'The 8:15 class moved to room 4, and the ramp is round the back.',
      'You asked how the kiln works, so the open day starts with your questions at noon.',
      'She spoke for ten minutes and nobody looked at a phone.',
      'Thank you to everyone who came to the open day on Saturday. The tea ran out at three, and two goats came in.',
      'Live music kept the whole street awake. Sorry, all of you on Elm Road.',
    ],
  },
  check({ hits, post, report }) {
    if (hits.yours.length > 0) return;
    const own = byPlace(hits.calls, hits.appears);
    const pair = near(own, hits.when, REACH).find(
      ({ first, second }) => sentenceOf(post, first) === sentenceOf(post, second),
    );
    if (!pair) return;
    // Who thanks for having come calls nobody.
    if (meant(post.cue('thanks')).some((hit) => sentenceOf(post, hit) === sentenceOf(post, pair.first))) return;
    const at = pair.first.start < pair.second.start ? { start: pair.first.start, end: pair.second.end } : pair.first;
    report({ at, message: 'call', values: { words: quote(post, at) } });
  },
});
