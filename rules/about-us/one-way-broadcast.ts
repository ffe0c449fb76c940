import {
  ABOUT_US,
  addressesSomebody,
  announcement,
  defineRule,
  expand,
  gist,
  hearsSomebody,
  meant,
  quote,
  ramp,
  selfTalk,
} from '../../src/rule-kit.ts';

/** Times the fewest words from which it weighs in full: a longer post had more room for somebody. Hand-set. */
const FULL = 3.5;
/** Shares of clauses about the writer between which a post becomes a broadcast. Source: rules card, a half; the rise is hand-set. */
const OURS = [0, 0.6] as const;
/** Words of the first clause in which an announcement's verb must begin: further on it is a detail of the news. */
const VERB_WITHIN = 8;
/** Openers of news about somebody else. */
const THIRD = /^(?:this|these|that|he|she|they|it|you|unless)$/;
/** Stems join verb and noun: "confirms" is news, "confirmation" is not. */
const NOUN = /^\w+(?:tions?|ments?|ance|als?|ers?)$/i;
/** Any of these opens the post to somebody. `benefit` and `care` say what it does for a reader. */
const DOORS = ['invite', 'thanks', 'feeling', 'benefit'];

export default defineRule({
  principle: 'talk-with-not-at',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.25,
  summary: 'Finds announcements about the writer that leave nobody a way in.',
  why: 'A notice board gets read and left. People come back to a place where somebody asks, answers or points to others.',
  guards: { reply: 0, service: 0, cause: 0.4, person: 0.5, humour: 0.5, quote: 0 },
  options: {
    minWords: { type: 'number', default: 14, min: 0, doc: 'Shorter posts are left alone.' },
  },
  phrases: {
    news: expand(
      'is the official',
      'are the official',
      '(is|are|was|were|has been|have been) (named|recognised|recognized|ranked|awarded|appointed|selected|shortlisted|certified)',
      '(has|have) (signed|agreed|acquired|completed|opened|launched|appointed|partnered|merged|secured|raised|expanded|published|announced|entered)',
      'press release',
      'annual report',
      'more (news|details|information) will follow',
    ),
  },
  messages: {
    notice: '"{words}" is about the writer, and nothing here asks, answers or points to anyone else.',
    announcement: '"{words}" announces, and nothing here asks, answers or points to a reader.',
  },
  suggestions: {
    announcement: 'Could you say whom this helps and how, or add one question you would act on?',
    notice: 'If you want to hear back, could you add one question you would act on, or say whom this helps and how?',
  },
  examples: {
    bad: [
      '«Fernway is the official bike supplier of the Harbour Games 2025». More news will follow on our website in the coming weeks.',
      '«The Tidewell annual report is now available». It covers revenue, headcount and strategic priorities for the coming year.',
      '«Okoro Foods continues its expansion with a new production site in Leeds, creating additional capacity for the northern region».',
      '«Our CEO spoke at the Retail Futures summit this morning about the changing landscape of grocery». Full press release on the site.',
      '«Brightwater Clinics announces the appointment of Dr Helen Marsh as medical director with effect from 1 September». She succeeds Dr Paul Ito.',
      '«Today our choir recorded its fourth album at the old fire station». The album contains twelve songs and will be released in November.',
      '«Kestrel Software has been ranked among the fifty fastest growing firms in the region for the third year». The ceremony took place in Leeds.',
    ],
    good: [
      {
        post: 'Water is off on Elm Road until 6 pm. A tanker is parked by the school; bring your own containers. Call 0300 if someone at home is ill.',
        author: 'public',
      },
      'The Tidewell annual report is out. If you only read one page make it 14: it shows where we missed our own targets. What would you want us to measure next year?',
      { post: '@sam_k The part you need is the M5 x 30 bolt, any hardware shop has it.', reply: true },
      '@mariaolsen built this rack from an old bed frame. Her plans are free to copy, and she says the hard part is the second weld.',
      'Our reading room reopens on Monday at nine. The lift works again, the heating is on, and you can book a desk at the front counter.',
      'We tried three ways to get candle wax out of a choir robe. Only brown paper and a warm iron worked. What do you use at home?',
      'The bakery on Mill Street burned down last night. Tomasz and his son got out in time. A collection tin stands on the counter next door.',
    ],
  },
  check({ post, hits, options, report }) {
    if (post.wordCount < options.minWords) return;
    const opens = (name: string): boolean => meant(post.cue(name)).length > 0;
    if (addressesSomebody(post)) return;
    if (post.sentences.some(({ kind }) => kind === 'question') || hearsSomebody(post) || DOORS.some(opens)) return;
    const told = selfTalk(post);
    if (told.some(({ clause }) => clause.act === 'help')) return;
    const first = told[0];
    if (!first || first.clause.act === 'ask') return;
    const { clause } = first;
    const announced = meant([...post.cue('announce'), ...hits.news]).filter(({ text }) => !NOUN.test(text));
    const isNews =
      announcement(post)?.first === clause.first ||
      (clause.subject !== 'self' &&
        clause.subject !== 'i' &&
        !THIRD.test(post.tokens[clause.head]?.normal ?? '') &&
        announced.some(
          (hit) => hit.first >= clause.head && hit.first <= clause.head + VERB_WITHIN && hit.first < clause.last,
        ));
    const ours = told.filter(({ mass }) => mass >= ABOUT_US).length;
    const isOurs = first.mass >= ABOUT_US && ours > told.length * OURS[0];
    if (!isOurs && !isNews) return;
    const at = gist(post, clause);
    const share = isNews ? 1 : ramp(ours / told.length, ...OURS);
    const strength = share * ramp(post.wordCount, options.minWords - 1, options.minWords * FULL);
    report({ at, message: isOurs ? 'notice' : 'announcement', strength, values: { words: quote(post, at) } });
  },
});
