import {
  announcement,
  defineRule,
  expand,
  gist,
  isOrganisation,
  isPractical,
  isTribute,
  meant,
  openingOf,
  ownership,
  quote,
  selfTalk,
  sentenceOf,
} from '../../src/rule-kit.ts';

/** Mass of a line that is half about the writer: a line that turns to "you", or one that asks. */
const HALF = 0.5;
/** Of a line in which a house tells its news by its name: "Elmvale Dental has moved". Hand-set. */
const NEWS = 0.8;

export default defineRule({
  principle: 'start-with-the-other-person',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.25,
  wholePost: true,
  readsOpening: true,
  summary: 'Finds posts whose first sentence is about the writer.',
  why: 'The first line is what a feed shows. A reader who finds somebody else in it, or themselves, has a reason to go on.',
  guards: { reply: 0, service: 0, cause: 0, humour: 0.5 },
  phrases: {
    /** News of theirs without another word; "Announcing version 8" may be what somebody waits for. */
    unveils: expand(`
      ^(=introducing|=presenting|=unveiling) | ^announcing (our|my) |
      ^(meet|say hello to|discover) (our|the all-new|the new)
    `),
  },
  messages: {
    opening: 'The first line is about the writer: "{words}".',
  },
  suggestions: {
    opening: 'Could it be the situation of a reader instead, or somebody you met?',
  },
  likely: { trait: 'starts-with-us', from: 0.14, message: 'opening', firstOnly: true },
  examples: {
    bad: [
      "«We're thrilled to announce our spring collection».",
      '«Here at Tidewell», we believe meetings should be shorter.',
      '«Introducing our all-new commuter range, built for the city».',
      '«Excited to announce that Okoro Foods is now in 200 stores»!',
      '«Here at Larkfield Dental we pride ourselves on gentle care».',
      '«Super excited to be speaking at PyDays next week about type checkers»!',
    ],
    good: [
      'The lift in the Elmvale clinic has stopped. Ring the bell at the side door and a porter comes.',
      'So proud of our apprentice Ines Duarte, who has signed with the Lakeside Ballet.',
      'We are pleased to announce that Catriona has been promoted to partner. Congratulations, Catriona!',
      'We are thrilled to welcome Jerome, who spent nine seasons taping ankles for the Harbour team.',
      'Our office is closed today, the day on which Mr Doyle is buried.',
      'I salute the crews who dug the night bus out of the snow.',
      'We got this wrong. The 7:40 group ride left early and three of you missed it.',
      'Our neighbours at @lindenfoodbank need coats by Friday. Drop yours at any branch.',
      'So proud of @mariaolsen, who rode her first 100 km on Sunday.',
      "We read all 86 replies to last week's question. Three things came up again and again.",
      "If your boiler clicks but won't light, press the red button once and wait a minute.",
      'Great news, your street gets fibre in May and nobody has to dig.',
      'We heard you: the chairs are too hard. New cushions arrive on Friday.',
      'Congratulations to Dana, who passed her welding exam on the third try!',
    ],
  },
  check({ post, hits, report }) {
    const told = selfTalk(post);
    const heralds = meant([...post.cue('herald'), ...hits.unveils]).map((hit) => sentenceOf(post, hit));
    const first = told[0]?.clause.sentence;
    // "Big news!" is read with the line behind it; any other first line may be a greeting.
    const opening = heralds.includes(first) ? openingOf(told) : told[0];
    if (!opening || opening.asks || post.tokens[0]?.kind === 'mention') return;
    const isNews =
      ownership(post) > 0 &&
      announcement(post)?.first === opening.clause.first &&
      isOrganisation(post, opening.clause) &&
      !isPractical(post);
    const mass = Math.max(opening.mass, isNews ? NEWS : 0);
    if (mass <= HALF) return;
    const { sentence } = opening.clause;
    const tributes = post.clauses.filter((clause) => isTribute(post, clause));
    if (tributes.some((clause) => clause.sentence === sentence)) return;
    // A promotion of somebody's is theirs where they are congratulated further on.
    const isTheirs = tributes.length > 0;
    const at = gist(post, opening.clause);
    // A first line about the writer that heralds nothing may be what readers need to know.
    const quiet = isTheirs || (!heralds.includes(first) && !heralds.includes(sentence));
    report({ at, message: 'opening', strength: mass, quiet, values: { words: quote(post, at) } });
  },
});
