import {
  byPlace,
  defineRule,
  expand,
  type Hit,
  type Post,
  quote,
  saysSorry,
  sentenceAt,
  sentenceOf,
} from '../../src/rule-kit.ts';

/** Smaller numbers are news of people, not trophies. Source: rules card. */
const TROPHY = 100;
/** A bare number is a trophy from here on: "almost at 100K", not "almost at 300 metres". Hand-set. */
const GOAL = 1000;

/** `12,400`, `10K`, `1.2M`, "half a million" as a number; the largest of several. Money is none. */
const amountOf = (text: string): number => {
  const amounts = [
    ...text.normalize('NFKC').matchAll(/(?<![$£€¥₹\d.,])(\d[\d,.]*)\s*((?:k|K|m|M|bn|BN)(?![a-z]))?/g),
  ].map(([, digits = '', unit = '']) => {
    const factor = { k: 1e3, m: 1e6, bn: 1e9 }[unit.toLowerCase()] ?? 1;
    return Number(factor === 1 ? digits.replace(/[,.]/g, '') : digits.replace(',', '.')) * factor;
  });
  return Math.max(0, ...amounts, /thousand|million|hundred/i.test(text) && !/\p{Sc}/u.test(text) ? GOAL : 0);
};

/** What networks and shops count. */
const COUNTED = `
  follower | subscriber | sub | like | view | impression | download | install | fan | stream | connection |
  listen | play | retweet | repost | share | page view | pageview | signup | listener | viewer | reader |
  reaction | upvote
`;
/** May be counted for another reason than to show them. */
const KEPT = 'member|visitor|user|customer|order|review|guest|booking';
const RATE = `
  open rate | open rates | click rate | click-through rate | click through rate | ctr | engagement rate |
  engagement | conversion rate | retention rate | growth rate | completion rate | watch time | =reach |
  impressions | subscriber growth | follower growth | save rate | response rate
`;
const OWN_WORK = `
  post | reel | video | tweet | photo | clip | thread | carousel | story | pin | short | shorts | tiktok |
  livestream | episode | song | single | page | account | channel | newsletter | podcast | blog | profile |
  hashtag | app | game | track | album
`;
const HOW_MANY = `
  <n> (<n>|k|m|million|thousand|) (of our|new|loyal|amazing|lovely|more|total|wonderful|five star|5 star|star|
  google|trustpilot|email|)
`;

/** What only a network counts. */
const NETWORKS =
  'follow|subscri|views?|likes?|shares?|saves?|reach\\b|impression|engage|open|click|click|stream|listen|download|reels?|posts?';

/** "Reached 1,000", of whatever; "hit 10K" says that somebody counts. */
const BARE = /^(?:hit|reach\w*|pass\w*|cross\w*|top\w*|smash\w*|bro\w+)\s(?:\S+\s)*\d[\d,.]*$/i;

/** Joy over a number. */
const JOY = /!|[🎉🥳🙌🏆🎊🚀😎🔥👏🥹😭🤯📈💯]/u;
const OWN = /^(?:we|i|our|my|us|me)$/;
/** "A 600,000-follower account" describes. */
const DESCRIBES = /(?:follower|subscriber|viewer|listener|member)$/i;

/** True where the number is shown: it opens its sentence, is the writer's or the readers', or is cheered. */
const isShown = (post: Post, hit: Hit): boolean => {
  const { text, tokens } = post;
  const sentence = sentenceAt(post, hit.first);
  if (!sentence) return false;
  if (DESCRIBES.test(hit.text) && tokens[hit.last]?.kind === 'word') return false;
  const opens = hit.first <= sentence.first + 1;
  return opens || JOY.test(text) || tokens.slice(sentence.first, sentence.last).some(({ normal }) => OWN.test(normal));
};

/** Said of the writer, or with nobody before it: "Most-liked council in the region". */
const isOurs = (post: Post, { first }: Hit): boolean => {
  const sentence = sentenceAt(post, first);
  return (
    sentence !== undefined &&
    (first === sentence.first ||
      post.tokens.slice(sentence.first, sentence.last).some(({ normal }) => OWN.test(normal)))
  );
};

/** "I spoke with 4,000 of you" tells of people met, not of a count. */
const MEETS =
  /^(?:spoke|spoken|talked|entered|came|attended|voted|met|meeting|heard|hearing|listened|wrote|written|fed|served|helped|taught|walked|sat|visited)$/;
const MEETS_WITHIN = 4;
const isMet = ({ tokens }: Post, { first, last }: Hit): boolean =>
  tokens.slice(Math.max(0, first - MEETS_WITHIN), last + 2).some(({ normal }) => MEETS.test(normal));

/** "Now there are 26,000 of you." */
const isAll = ({ tokens }: Post, { last, text }: Hit): boolean =>
  /of (?:you|u)$/i.test(text) && amountOf(text) >= GOAL && tokens[last]?.kind !== 'word';

/** "First 500 fans", a "2kW fan". */
const isNoCrowd = ({ tokens }: Post, { first, text }: Hit): boolean =>
  tokens[first - 1]?.normal === 'first' || /\d(?:kw|w|mm|cm|kg|km|ml|v|hp)\b/i.test(text);

/** "Reached 94% accuracy": what a study, a tank or a model came to; "the 100th install" is one. */
const isReading = ({ text }: Hit): boolean => /%/.test(text) && !new RegExp(NETWORKS, 'i').test(text);
const isOrdinal = ({ text }: Hit): boolean => /\d(?:st|nd|rd|th)\b/i.test(text);
/** "I deleted the app at 12,000 followers." */
const LETS_GO = /\b(?:deleted|quit|left|closed|logged off|walked away|gave up|stopped posting)\b/i;

/** "Onwards to 2025". */
const isYear = ({ text }: Hit): boolean => /(?<![\d,.])(?:1\d|20)\d\d$/.test(text);

/** "10K!!!", "1,000,000 🎉": nothing but the number, and joy. */
const isAlone = (post: Post, hit: Hit): boolean => {
  const sentence = sentenceAt(post, hit.first);
  if (!sentence || isYear(hit) || amountOf(post.text.slice(sentence.start, sentence.end)) < GOAL) return false;
  const said = post.tokens.slice(sentence.first, sentence.last);
  return (
    said.every(({ kind, normal }) => kind !== 'word' || normal === 'k') &&
    JOY.test(post.text.slice(sentence.start, sentence.end))
  );
};

const holds = (outer: Hit, inner: Hit): boolean => inner.start >= outer.start && inner.end <= outer.end;

export default defineRule({
  principle: 'numbers-are-not-the-goal',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.6,
  summary: 'Holds up followers, views, likes or rates as the point of the post.',
  why: "A count is the writer's number, not the reader's. Nobody wants to be one more on a meter.",
  guards: { reply: 0, service: 0, person: 0.5, cause: 0.4 },
  phrases: {
    /** A number of what is counted by nature to be shown. */
    count: expand(`
      ${HOW_MANY} (${COUNTED}) | <n> (<n>|k|m|million|thousand|) (of you|people|strangers|fans|listeners|souls|
      humans) ~ (follow|following|subscribe|subscribed|watch|watched|watching|streamed|saw|liked|listen|listening|
      on here|strong|pressed play|tuned in|looked at this|looked at our|viewed|clicked) | (half a million|a million|a
      hundred thousand|thousands of|millions of) (${COUNTED})
    `),
    /** The number and the network: "15k on TikTok"; figures that are not written out; readers asked to push it up. */
    place: expand(`
      <n> (<n>|k|m|million|thousand|) (on|across) (tiktok|instagram|insta|facebook|youtube|linkedin|threads|bluesky|
      twitter|
      spotify|soundcloud|pinterest|substack|twitch|snapchat) |
      (three|four|five|six|seven) (=figures|=digits) | <n> (<n>|k|m|million|thousand|) of you (=now|here|and) |
      more (=followers|=subscribers|=views|=likes|=downloads) than | from (zero|0|<n>) (${COUNTED}|member) to <n> |
      (engagement|=reach|=followers|=views|=subscribers|=impressions|open rates) (has|have|) ~ (doubled|tripled|
      quadrupled|
      soared|exploded|skyrocketed) | help (us|me) (get|reach|hit) (to|) <n> (k|) (before|by|this|today|tonight) |
      (push|get|take|bring) (the|our|this) (page|account|channel|group|profile|newsletter) (over|past|to|up to|beyond)
      <n> |
      (attracted|drew|pulled|got|had) ~ <n> (sign-ups|signups|sign ups|registrations|attendees|entries) |
      (number|no) (one|1|<n>) ~ (podcast|newsletter|playlist|channel|charts|chart|category)
    `),
    /** A number of what may be counted to serve; a trophy where it is cheered. */
    kept: expand(`
      ${HOW_MANY} (${KEPT}) | <n> (<n>|k|million|thousand|) of (you|=u) | <n> (five star|5 star|star) (rating|review)
    `),
    /** Cheers, whoever is counted. */
    cheers: expand(`
      (hit|reached|=passed|crossed|surpassed|smashed|=topped|broke|gained|racked up|=clocked|pulled in|overtaken|
      overtook) | milestone | climbing | went viral | gone viral | going viral | and counting |
      (road|onwards|onward|next stop|up) to | away from | (our|my|the) goal | (almost|nearly|close) (at|to) |
      just shy | next stop | thanks to all | on board | officially | ever | speechless |
      (biggest|largest) ~ (account|page|channel|community|group|club|show|podcast|newsletter) |
      help (us|me) (get|reach|hit|grow) | (can|let|could) (we|us) ~ (get|reach|hit|make) | (thank you|thanks) for |
      celebrat* | can (not|) believe | (proud|big|happy|record) (day|moment|of) | (figures|numbers|results) (speak|
      say) | best ~ ever | overnight | (do|did|doing) numbers | in (a|one|24|48) (day|hours|week|night) | nobody else |
      more than (any|all|every) | screenshot | (top of|over) the (world|moon) |
      cannot believe | just got | not bad | did it | wow | thank you | (second|third|fourth|<n>) (month|year|week|
      time) (running|in a row)
    `),
    /** A number that may be all its sentence says: "10K!!!" */
    alone: ['^<n>'],
    plea: expand(`
      <n> (more|new|) (${COUNTED}|${KEPT}) (away|to go|short|left to)
    `),
    /** The number behind its name, and the work that earned it. */
    reached: expand(`
      (=followers|=subscribers|=views|=likes|=streams|=downloads|=plays|=listens|=impressions|follower count|
      subscriber count|view count) (are|is|have|has|just|now|:) ~ (past|over|at|hit|passed|reached|crossed|up) ~ (<n>|
      <pct>) | (our|my|the|this) (${OWN_WORK}|trailer) (is|has|have|got|did|hit|reached|passed|just|racked up|
      pulled in|clocked|went|crossed) ~ <n> (k|m|million|thousand|) (${COUNTED}|people|accounts|times) |
      (generated|delivered|achieved|attracted|drew|clocked|notched up|amassed|garnered|logged|recorded|
      pulled in) ~ <n> ~ (view|like|impression|share|click|interaction|stream|download|follower|visit) |
      <n> (<n>|k|m|million|thousand|) (visits|visitors|hits|clicks) (to|on) (our|my|the) ~ (site|website|page|channel|
      blog|profile) | (=seen|=watched|=viewed|=played|=streamed|=shared|=liked|=downloaded|=heard|=saved|=reached|
      =read) (by|over|more than|nearly|almost|) ~ <n> (<n>|k|people|of you|times|accounts|users|million|thousand) |
      (woke|waking|wake) up to ~ <n> ~ (like|view|follower|notification|share|comment|subscriber|download) |
      (from|went from) (zero|0|<n>) ~ to <n> ~ (follower|subscriber|view|like|listener|reader) |
      <n> (on here|on this app|on this page) | (hit|reached|passed|crossed|=topped|=tops|smashed|broke) ~ <n> (<n>|k|
      m|million|thousand|) | <n> (k|m|) (off|short of|away from|shy of) <n> | (almost|nearly|so close|closing in|road|
      onwards) (at|to|on) <n>
    `),
    /** Rates and growth of one's own reach. */
    rate: expand(`
      <pct> (increase|rise|growth|jump|uplift|more|up) (in|on) ~ (engagement|reach|followers|views|traffic|
      impressions|likes|clicks|interactions) | (engagement|reach|followers|views|traffic|impressions|interactions|
      audience) (is|are|has|have|) ~ (up|rose|grew|grown|increased|jumped|climbed) ~ (<pct>|<n> percent|<n> fold) |
      (<pct>|<n> percent|<n> per cent) of you (opened|read|clicked|watched|liked|listened|followed|voted) |
      (open rate|click rate|click through rate|engagement rate) (<n>|<pct>) | (${RATE}) ~ (<pct>|<n> percent|
      <n> per cent) | (<pct>|<n> percent) (pass|success|satisfaction|retention|renewal|occupancy|placement) rate |
      (most) (viewed|watched|read|liked|shared|streamed|listened to) ~ (in|of) ~ (history|all time|the year|
      the month) | (${RATE}) ~ (newsletter|email|mailing|campaign|post|launch|month|week) ~ (<pct>|<n> percent) |
      (<pct>|<n> percent|<n> per cent) (${RATE}) | (doubled|tripled|quadrupled|grew|grown|growing|increased|
      exploded) (our|my) ~ (following|follower|audience|subscriber|reach|engagement|newsletter|like|view|traffic|
      number) | (views|likes|reach|impressions|engagement|followers|traffic|clicks) (are|is|) (up|through) ~ <pct> |
      (our|my) ~ (open rate|click rate|engagement rate|follower count|reach|engagement|stats|analytics|
      insights) (went|jumped|grew|hit|tripled|doubled|is through|are through|are insane|is insane|has never been) |
      (record|record-breaking|highest) ~ (engagement|reach|views|followers|traffic|open rate)
    `),
    /** More than anybody else; a trophy where it is the writer's. */
    most: expand(`
      (=most|second most|most) (followed|liked|watched|viewed|read|shared|downloaded|streamed|subscribed|listened to|
      engaged)
    `),
    /** Places in somebody's table. */
    rank: expand(`
      (is|has|are|have) now the most (followed|liked|watched|viewed|read|shared|streamed|subscribed) |
      (page|account|channel) ~ (overtaken|overtook|bigger than|ahead of) | (trending|trended) (at|on|number|in|
      no) ~ <n> | top <pct> of (all|creators|voices|profiles|accounts|linkedin|sellers|podcasts|users|shows|channels|
      newsletters) | ranked ~ (in|on) ~ (category|chart|charts|podcasts) | (number one|no. 1|#1|top <n>) (on|
      in) ~ (charts|chart|spotify|apple podcasts|itunes|app store|category) | <n> (stars|star) ~ (from|across|on|over|
      with) ~ <n> ~ (review|rating) | (silver|gold|diamond) play button | (blue tick|verified badge|got verified) |
      ssi score
    `),
  },
  needs: ['alone', 'place', 'count', 'kept', 'plea', 'reached', 'rate', 'most', 'rank'],
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
      '«Twelve thousand of you follow» the lighthouse now.',
      'We are the «most followed» bakery in Fife!',
      '«61 percent of you opened» the parish letter.',
      'Weir Council now has the «most followed» page in the county, at 25,411 subscribers.',
      '«50K»!!! Who would have thought it of a page about gutters.',
      '«15k on TikTok». Not bad for a dairy.',
      'One more of you and our page has «four figures»!',
      'Let us «push the page over 5,000» before the fair!',
      'The harbour clip is at «90,000 views» and climbing.',
    ],
    good: [
      "Did you drive along the A38 near Hobb's Cross between 10.30 and 11pm? Anything you saw may help.",
      'We are sorry. The mail with the subject TEST went out this morning, to 41,000 of you.',
      'This year I spoke with 4,000 of you by telephone, and most asked about the clinic! Thank you.',
      'The model reached 94% accuracy on the test set. Code and data are in the archive.',
      'Congratulations to the Ridge yard on their 100th install!',
      'I deleted the app at 12,000 followers. I sleep now.',
      '1848! The year the lock was dug, and it still leaks.',
      'What a year for the choir. Onwards to 2027!',
      '400 families ate on Saturday because 62 people drove. Thank you.',
      'The views from the ridge at 2,000 metres are worth the knees.',
      "We counted: 31 of the 40 repairs last month were the same broken clip. Here's the 50p fix.",
      {
        post: "My mum has 14 followers and answers every one of them by name. I think she's winning.",
        author: 'person',
      },
      'The museum had 300 visitors on Sunday and two of them found the typo in room four. It is fixed.',
      'The most read book on the library van this year is a cookery book from 1974.',
      'Sales reached €5 million in the quarter.',
      'If you post for a thousand followers, write as if one of them were your aunt.',
    ],
  },
  check({ post, hits, report }) {
    const isBig = ({ text }: Hit) => amountOf(text) >= TROPHY;
    const cheered = (hit: Hit) =>
      hits.cheers.some((cheer) => Math.abs((sentenceOf(post, cheer) ?? 0) - (sentenceOf(post, hit) ?? 0)) < 2);
    const reached = hits.reached.filter(
      (hit) =>
        !/\p{Sc}/u.test(hit.text) &&
        // "Near Hobb's Cross between 10.30 and 11pm"
        !/\bbetween\b/i.test(hit.text) &&
        !isReading(hit) &&
        (/%/.test(hit.text) || amountOf(hit.text) >= GOAL) &&
        !BARE.test(hit.text),
    );
    const counted = new Set(hits.count.filter(isBig).map((hit) => sentenceOf(post, hit)));
    // The size of a mistake is owned, not held up.
    if (LETS_GO.test(post.text) || saysSorry(post)) return;
    const [found] = byPlace(
      hits.alone.filter((hit) => isAlone(post, hit)),
      hits.plea,
      hits.rank,
      hits.most.filter(
        (hit) => isOurs(post, hit) || [0, 1].some((on) => counted.has((sentenceOf(post, hit) ?? 0) + on)),
      ),
      // "Boost your open rate by 45%" sells the reader theirs.
      hits.rate.filter(({ first }) => post.tokens[first - 1]?.normal !== 'your'),
      hits.place.filter((hit) => !/\p{Sc}/u.test(hit.text) && (isShown(post, hit) || cheered(hit))),
      hits.count.filter(
        (hit) =>
          isBig(hit) &&
          !isOrdinal(hit) &&
          !isNoCrowd(post, hit) &&
          !/following$/i.test(hit.text) &&
          (isShown(post, hit) || cheered(hit) || reached.some((one) => holds(one, hit))),
      ),
      hits.kept.filter((hit) => isBig(hit) && (cheered(hit) || isAll(post, hit)) && !isMet(post, hit)),
      reached.filter((one) => !isYear(one) && !hits.count.some((hit) => holds(one, hit))),
    );
    if (found) report({ at: found, message: 'trophy', values: { words: quote(post, found) } });
  },
});
