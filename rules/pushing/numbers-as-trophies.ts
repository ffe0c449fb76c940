import { defineRule, expand, type Hit, near, quote } from '../../src/rule-kit.ts';

/** Characters between a number and what it counts, or a goal and its number. Source: rules card. */
const REACH = 40;
/** Smaller numbers are news of people, not trophies. Source: rules card. */
const TROPHY = 100;
/** A bare number is a goal from here on: "almost at 100K", not "almost at 300 metres". Hand-set. */
const GOAL = 1000;

/** `12,400`, `10K`, `1.2M` as a number; the largest of several. Money is none. */
const amountOf = (text: string): number => {
  const amounts = [...text.matchAll(/(?<![$£€¥₹\d.,])(\d[\d,.]*)\s*((?:k|K|m|M|bn|BN)(?![a-z]))?/g)].map(
    ([, digits = '', unit = '']) => {
      const factor = { k: 1e3, m: 1e6, bn: 1e9 }[unit.toLowerCase()] ?? 1;
      return Number(factor === 1 ? digits.replace(/[,.]/g, '') : digits.replace(',', '.')) * factor;
    },
  );
  return Math.max(0, ...amounts, /thousand|million/i.test(text) && !/\p{Sc}/u.test(text) ? 1_000 : 0);
};

const RATE =
  'open rate|open rates|click rate|click-through rate|click through rate|ctr|engagement rate|engagement|conversion rate|retention rate|growth rate|completion rate|watch time|reach|impressions|reactions|subscriber growth|follower growth|save rate|response rate|deliverability';

export default defineRule({
  principle: 'numbers-are-not-the-goal',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.6,
  summary: 'Holds up followers, views, likes or rates as the point of the post.',
  why: "A count is the writer's number, not the reader's. Nobody wants to be one more on a meter.",
  guards: { reply: 0, service: 0, person: 0.5, cause: 0.4 },
  phrases: {
    count: expand(
      '(half a million|a million|<n> thousand|<n> million|ten thousand|twenty thousand|fifty thousand|a hundred thousand|one hundred thousand|thousands of|millions of) (of our|new|loyal|email|newsletter|) (follower|subscriber|sub|like|view|impression|download|install|fan|stream|connection|member|listen|play|user|reader|listener|viewer|review)',
      '<n> (k|m|million|thousand|) (of our|new|loyal|amazing|lovely|more|total|wonderful|) (follower|subscriber|sub|like|view|impression|download|install|fan|stream|connection|page views|page view|visitor|member|retweet|repost|share|listen|play|pageviews|signup|user|review|rating|listener|viewer|reader|customer|order|five star reviews|5 star reviews|star reviews)',
      '<n> (of you|people) (now|) (follow|following|subscribe|like) (us|me|our|this)? | <n> (of you|people) (now|) (follow|following|subscribe to) (us|me|our|this)',
      '(engagement|open|click through|follower|audience|subscriber|conversion) (rate|count|growth|numbers) ~ (<n>|<pct>) | (follower|subscriber|view) count ~ (hit|reach|pass|cross)',
    ),
    /** Whose number it is, or that it is a goal. */
    frame: expand(
      "(<self>|just|have|has|finally|officially|recently|now) (hit|reached|passed|crossed|surpassed|smashed|topped|broke|gained|gaining|earned|got|have|racked up|at|reaching|hitting|crossing) | (=hit|=reached|=passed|=crossed|=surpassed|=smashed|=topped|=broke) | <self> (are|am) (at|now at|up to) | milestone | went viral | gone viral | going viral | and counting | (road|onwards|onward|on our way|on my way|up|racing|next stop|next) to | next stop | away from | our goal | my goal | the goal | almost at | nearly at | (so close to|close to) | help (us|me) (get|reach|hit|grow) | unlock* | climbing | (=goal|=target|=milestone) for | let us do this | (tripled|doubled|quadrupled) | (can we|let us|let's|could we|can you) ~ (get|reach|hit|make) | thank you for | thanks for | celebrat* | grew | up <pct> | <self> ~ (account|page|channel|newsletter|video|reel|podcast|profile|post|app|blog) | 🎉",
    ),
    plea: expand(
      '<n> (more|new|) (follower|subscriber|like|view|member|download|sub|fan|connection) (away|to go|short|left to)',
    ),
    /** Needs no frame: the count is the news. */
    bare: expand(
      '<n> (k|million|thousand|) (of you|people) (now|already|) (follow|following|subscribe) (us|me|our|this|my|here|along) | <n> (million|thousand|) (followers|subscribers|subs|fans|members) strong | (downloaded|viewed|watched|streamed|played|shared) (over|more than|) <n> (million|thousand|k|) times | (follower|subscriber|view) count ~ (past|over|at|to|hit|of) <n>',
    ),
    /** Growth and ranks of one's own reach. */
    reach: expand(
      `(${RATE}) ~ (newsletter|email|post|video|reel|campaign|mailing|launch|week|month|carousel|thread|podcast|channel) ~ (<pct>|<n>|<n> percent) | (${RATE}) (:|of|at|is|was|hit|just|now|up|on|rose|jumped|climbed) ~ <pct> | <pct> (${RATE}) | <n> percent (${RATE})`,
      '(most|second most) (followed|watched|liked|viewed|shared|downloaded|streamed|subscribed|read|listened to) ~ (page|account|channel|show|podcast|newsletter|video|post|reel|blog|profile|station|app|club|shop|brand|museum|author|school)',
      '<n> (stars|star) ~ (from|across|after|on|and|over|with) ~ <n> (k|) (review|reviews|ratings|rating|customers|guests|verified) | <n> (five star|5 star|google|trustpilot|tripadvisor|amazon|glowing|verified) (review|reviews|ratings) | <n> (on|from) (google|trustpilot|tripadvisor|amazon|yelp|glassdoor|the app store|goodreads|ratemyprofessor)',
      '<n> (k|m|) (on here|on this app|on this page|and counting|and climbing|in the bag) | (=hit|=hits|=reached|=passed|=crossed|=topped|=smashed|=broke|=past) (the|)(<n>k|<n>m|<n> million|<n> thousand|a million|one million|half a million|quarter of a million) (mark|today|overnight|this|last|in|and|on|with|views|plays|streams|here|now|already|this morning|since|club|🎉|🙌)',
      '(=seen|=watched|=viewed|=played|=streamed|=shared|=liked|=downloaded|=read|=heard|=saved|=reached) ~ (by|over|more than|nearly|almost|in front of|) (<n>k|<n> people|<n> of you|<n> times|<n> accounts|<n> users|<n> million|<n> thousand|half a million|a million|millions|a quarter of a million) | (reached|reaching|reach of|audience of|seen by) (over|more than|nearly|almost|) <n> (people|accounts|users|households|million|readers|viewers|k)',
      '(our|my|the) ~ (post|reel|video|tweet|photo|clip|thread|carousel|story|pin|short|shorts|tiktok|livestream|episode|song|single|page|account) (has|have|got|gets|did|does|hit|hits|is at|is on|reached|passed|just|racked up|pulled in|pulled|clocked|went over|is over|has now|is now) ~ <n> (k|m|million|thousand|) (view|like|play|share|stream|impression|comment|save|repost|reaction|hit|read|listen)',
      '(woke|waking|wake) up to (<n>|a|over|another) ~ (like|view|follower|notification|share|comment|subscriber|download) | (trending|trended) (at|on|number|in|no) ~ <n> | (number one|no <n>|#1|top) (in|on) (our|the|its) (category|charts|chart|genre|feed|explore) | (algorithm|explore page|for you page|fyp) (loves|loved|picked|blessed|likes) (us|me|it|this) | (doubled|tripled|quadrupled|grew|grown|gained|added|up) (by|from|to|) ~ <n> (k|) (follower|subscriber|fan|view|like|member|listener|reader) | (from|went from) (zero|0|<n>) (followers|subscribers|views|likes|) to <n> (k|) (in|follower|subscriber|view|like|within|by|over|since)',
      '(count|numbers|stats|analytics|insights|dashboard) (are|is) (in|through the roof|insane|wild|off the charts|crazy|unreal|mad|looking) ',
      '(we|i) (are|am) ~ (most|second most) (followed|watched|read|downloaded|subscribed|liked|viewed|streamed) ~ (in|on|of) | (read|watched|viewed|played|streamed|seen|downloaded|shared) (half a million|a million|<n>) (times|million) | ^<n> (subscribers|followers|likes|views|subs|downloads) (on|in|across|and|already)',
      '(a|our|amazing|growing|lovely|wonderful|incredible) (community|family|tribe|army|audience|gang) of (over|more than|nearly|almost|) <n> | <n> (k|) (off|short of|away from|shy of) <n> | (milestone|landmark) (alert|reached|unlocked|moment) | <n> (stars|star) (from|on|across|average) ~ <n> ~ (review|rating) | (hit|reached|passed|crossed|topped) (a|one|half a|the) (million|thousand|billion|hundred thousand) | (spent|clocked|watched) ~ (hours|minutes) ~ (watching|listening|reading) (my|our) | (views|likes|reach|impressions|engagement|followers|traffic|sales|clicks|shares|sign ups|signups) (are|is) (up|through) ~ <pct> | (views|likes|reach|impressions|engagement|followers|traffic|clicks) up <pct> | (record|record-breaking|highest) (engagement|reach|views|followers|traffic|open) | <n> (k|) (followers|readers|subscribers|listeners|views|fans) (today|now|later|and) | (had|from|was) <n> (readers|followers|subscribers|listeners|fans) | (blue tick|verified badge|got verified|is verified)',
      '(doubled|tripled|quadrupled|grew|grown|growing|increased|exploded) (our|my) ~ (following|followers|follower|audience|subscribers|reach|engagement|newsletter|likes|views|traffic|numbers) | (our|my) ~ (open rate|open rates|click rate|click rates|engagement rate|engagement|conversion rate|conversions|follower count|reach) (is|are|was|were|has|have|went|just|jumped|grew|hit) | (our|my|the) ~ (hashtag|video|post|reel|tweet|song|clip) (trended|is trending|was trending|went viral|blew up|has gone viral|charted)',
      '<n> (people|of you|strangers|fans) ~ (watched|viewed|streamed|read|heard|liked|shared|downloaded|saw) (our|my|the|this) | (so close to|just shy of|almost at|nearly at|road to|closing in on|approaching|about to hit|we hit|we reached) <n>k | (almost|nearly|so close|just shy|closing in) (at|to|of|on) <n> | onwards to <n> | (silver|gold|diamond) play button | over the line',
    ),
    rank: expand(
      '(in|into|among) the (top|=top) <n> | top <pct> of (all|the|creators|voices|profiles|accounts|linkedin|sellers|podcasts|users|shows|channels|newsletters) | (number one|no. 1|#1|top <n>) (on|in) ~ (charts|chart|spotify|apple podcasts|itunes|app store) | ssi score',
    ),
  },
  needs: ['count', 'plea', 'rank', 'bare', 'reach'],
  messages: { trophy: '"{words}" is the writer\'s number, not the reader\'s.' },
  suggestions: { trophy: 'What did those people do, make or tell you? One of their stories would thank them better.' },
  examples: {
    bad: [
      'We just hit «10,000 followers»! Help us get to 20K by Christmas 🎉',
      'Our reel went viral: «1.2M views» and counting. Follow for more.',
      'Only «38 subscribers away» from our goal. Can we get there today?',
      'Huge milestone: our newsletter just crossed «50,000 subscribers» and our engagement rate grew 12% this month.',
      'The choir page now has «2,400 fans», onwards to three thousand.',
      'Thank you for «5k likes» on our clinic account!',
      'Can we reach «1,000 members» before the library turns fifty?',
      '«Open rate of 58%» for the parish newsletter!',
    ],
    good: [
      '400 families ate on Saturday because 62 people drove. Thank you.',
      'The views from the ridge at 2,000 metres are worth the knees.',
      "We counted: 31 of the 40 repairs last month were the same broken clip. Here's the 50p fix.",
      {
        post: "My mum has 14 followers and answers every one of them by name. I think she's winning.",
        author: 'person',
      },
      'The museum had 300 visitors on Sunday and two of them found the typo in room four. It is fixed.',
      'If you post for a thousand followers, write as if one of them were your aunt.',
    ],
  },
  check({ post, hits, report }) {
    const counts = hits.count.filter((hit) => amountOf(hit.text) >= TROPHY || /rate|growth|%/.test(hit.text));
    const framed = near(hits.frame, counts, REACH).map(({ first, second }) =>
      counts.includes(first) ? first : second,
    );
    const overlapping = counts.filter((hit) =>
      hits.frame.some((frame) => frame.start <= hit.start && frame.end >= hit.start),
    );
    const [found] = [
      ...hits.plea,
      ...hits.rank.filter(({ text }) => /%|charts?\b|spotify|podcasts|itunes|store|ssi/i.test(text)),
      ...hits.bare.filter((hit) => amountOf(hit.text) >= TROPHY || /million|thousand/i.test(hit.text)),
      ...framed,
      ...overlapping,
    ].sort((a, b) => a.start - b.start) as Hit[];
    const trophy =
      found ??
      hits.reach.find(
        ({ text }) =>
          !/\d/.test(text) ||
          /%/.test(text) ||
          amountOf(text) >= (/\b(?:at|to|of|on) \S+$/i.test(text) ? GOAL : TROPHY),
      );
    if (trophy) report({ at: trophy, message: 'trophy', values: { words: quote(post, trophy) } });
  },
});
