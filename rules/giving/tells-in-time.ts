import {
  clauseAt,
  defineRule,
  expand,
  gist,
  HELPFUL_ASKS,
  type Hit,
  isAside,
  isHeadline,
  isInTheNews,
  MONTHS,
  meant,
  mine,
  type Post,
  pitch,
  quote,
  saidOver,
  sales,
  sentenceOf,
  WEEKDAYS,
} from '../../src/rule-kit.ts';

/** "On Sunday"; "on Sundays the hall is shut" is a habit, and no news. */
const THE_DAY = WEEKDAYS.split('|')
  .map((day) => `=${day}`)
  .join('|');

/** True where a day or an hour stands in the sentence of a notice, or in the next one that belongs to it. */
const isDated = (post: Post, notice: Hit, days: readonly Hit[]): boolean => {
  const at = sentenceOf(post, notice) ?? 0;
  const isNext = (sentence: number): boolean => sentence === at + 1 && !isAside(post, sentence);
  return days.some((day) => sentenceOf(post, day) === at || isNext(sentenceOf(post, day) ?? -1));
};

export default defineRule({
  principle: 'something-in-it-for-them',
  polarity: 'relational',
  severity: 'info',
  weight: 0.2,
  queueTags: [],
  summary: 'Tells those it concerns in time what is shut, late, moved or open again.',
  why: 'Whoever would have stood at a locked door is spared the way. It is plain, and people remember who told them.',
  needs: ['notice', 'always'],
  phrases: {
    /** What those it concerns have to know. */
    notice: expand(`
      (is|are|be|'s|remain|remains) (now|all|still|also|currently|) (=closed|=shut|unavailable|out of order|
      out of action|out of use|=down|=diverted|=suspended|=cancelled|=canceled|cashless|=delayed|=flooded) |
      (is|are|'s) =off (today|tomorrow|tonight|this|in|at|until|till|for|on) |
      (=closed|=shut|=diverted|=cancelled|=canceled|unavailable|=suspended) (today|tomorrow|tonight|this|all day|on|from|
      until|till|for|<n>|${WEEKDAYS}) | (will|to) (close|shut|reopen) (at|on|from|early|late|until|for|as|<n>) |
      (will|to) (operate|run) (until|<n>|${WEEKDAYS}) |
      (are|is) not (=serving|=running|=stopping|=calling|=collecting|=delivering) |
      (=no|is no|be no) (parkrun|service|trains|buses|trams|ferry|ferries|collections|collection|deliveries|
      swimming|class|classes|school|surgery|choir|practice|training|rehearsal|market|playgroup) |
      (=closes|=shuts|=reopens|=resumes|=restarts|=reopen) (at|on|from|again|today|tomorrow|<n>|${WEEKDAYS}) |
      (opening|christmas|easter|holiday|festive|ramadan|summer|winter|shop|store|branch|library|clinic|office) hours |
      (we|have|has|'ve) =moved to |
      last (bus|train|ferry|collection|post|entry|admission) (is|are|at|from|on) |
      last (orders|posting dates|order dates) for | (burst|power) (pipe|main|cut|failure) | scheduled maintenance |
      (high|low) (tide|water) (is|at) |
      back to normal (from|on|at|by) | (is|are) back (for everyone|online|up|as of|in service|on air) |
      =roadworks ~ (=start|=starts|=begin|=begins|=until|from) | (will|to) be one-way |
      (is|are|be) (one|two|a) (day|days) (later|earlier) | clocks go (back|forward) |
      (lines|phones|helpline|phone lines) ~ (=open|=opens) (at|from|<n>) |
      =now (=leaves|=leave|=stops|=stop|=departs|=depart|=goes|=runs) (from|at|outside|opposite|on)
    `),
    /** What holds on every day. */
    always: expand(`
      for urgent (help|care|matters) | (=call|=ring|=dial) (999|111|112|911|101) | ^beware of |
      (we have|we've) =moved ~ (find us|behind|opposite|next to|next door|upstairs|across|unit <n>)
    `),
    /** When. */
    day: expand(`
      today | tomorrow | tonight | this (morning|afternoon|evening|week|weekend) | (${THE_DAY}) |
      <n> (jan|feb|mar|apr|aug|sept|oct|nov|dec|${MONTHS}) | (jan|feb|mar|apr|aug|sept|oct|nov|dec|${MONTHS}) <n> |
      <n> (am|pm) | until further notice | (end of|until|till|from|in|to) (${MONTHS}|noon|midnight|<n>) |
      (at|by|on|the) <n> | (at|by) (noon|midnight) | <n> (to|until) <n>
    `),
    /** A call that ends, what is sold or voted on, and a death: no door that is shut. */
    other: expand(`
      application | exhibition | consultation | =entries | registration | =cfp | survey | =poll | =polls | =vote |
      nomination | =bids | auction | =offer | =sale | revenue | =stock | =stocks | =round | =door | =died |
      passed away | funeral | saddened | help wanted | vacancy
    `),
  },
  messages: { notice: '"{words}": those it concerns know where they stand.' },
  examples: {
    good: [
      '«Closed today». Burst pipe, nothing is due back until Monday.',
      '«The lift at the Larkfield clinic is out of order today». We are sorry.',
      '«The Fernway ferry is off until further notice». Wind.',
      '«Our café will be cashless from Monday». Liz keeps a float behind the counter.',
      '«The swings at Larkfield are shut for painting until 2 May». Please do not lift the fence, the paint below is wet.',
      'Route setting in the tower today, «so our main wall is shut until four». The boulders are open.',
    ],
    bad: [
      'Applications for the master in boats are open. The call closes on 31 May.',
      'Our founder died on Sunday. All shops will be closed on Friday until one.',
      'The baths are shut. A grey cat sat on the wall.',
      'Our sale is on until Sunday, and the shop will close at nine.',
      'Everything must go before we are shut on Friday. Order now and save £10.',
      'Nobody reads forty pages. We cut a guide down to 4 pages, and the painter uses it on Monday.',
      'We promised to drop plastic by 2025. We have moved the date to 2027 and printed what we tried.',
      'On Sundays the market hall is shut.',
    ],
  },
  check({ post, hits, report }) {
    if (isHeadline(post) || meant(hits.other).length > 0 || pitch(post, HELPFUL_ASKS) || sales(post).length > 0) return;
    // "We cut it down to four pages"
    const isCut = ({ last }: Hit): boolean => /^down to$/.test(saidOver(post.tokens, last - 1, last + 1));
    const dated = meant(hits.notice).filter((hit) => !isCut(hit) && isDated(post, hit, hits.day));
    const [notice] = mine(post, [...dated, ...meant(hits.always)]);
    const clause = notice && clauseAt(post, notice.first);
    if (!clause || isInTheNews(post, clause) || post.sentences[clause.sentence]?.kind === 'question') return;
    // "#LibraryClosedToday"
    const at = post.tokens[notice.first]?.kind === 'hashtag' ? notice : gist(post, clause);
    report({ at, message: 'notice', values: { words: quote(post, at) } });
  },
});
