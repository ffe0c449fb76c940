import {
  amountOf,
  byPlace,
  defineRule,
  echoed,
  endsThere,
  expand,
  figureBefore,
  figuresIn,
  findAll,
  type Hit,
  hitOver,
  isCalled,
  isLoudFigure,
  isNoCrowd,
  isYear,
  type Post,
  quote,
  saysSorry,
  sentenceAt,
  sentenceOf,
  wordAt,
} from '../../src/rule-kit.ts';

/** Smaller numbers are news of people, not trophies. Source: rules card. */
const TROPHY = 100;
/** A bare number is a trophy from here on: "almost at 100K", not "almost at 300 metres". Hand-set. */
const GOAL = 1000;

/** What networks count, and nobody counts but to show it. Who came, ordered or joined is told for many reasons. */
const COUNTED = `
  follower | subscriber | like | view | impression | download | install | fan | stream | connection | play | retweet |
  repost | share | page view | pageview | =listens | listener | viewer | reaction | upvote
`;
const RATE = 'open rate|open rates|click rate|click-through rate|ctr|engagement rate|engagement|=reach|impressions';
const OWN_WORK = `
  post | reel | video | tweet | clip | thread | carousel | tiktok | livestream | episode | single | page | account |
  channel | newsletter | podcast | profile | trailer
`;
/** What else of the writer's is watched, read or shared. */
const SHOWN = `${OWN_WORK}|advert|ad|hashtag|song|track|film|photo|picture|article|cartoon|meme|blog|story|app`;
const HOW_MANY = '<n> (<n>|k|m|million|thousand|) (of our|new|live|monthly|loyal|amazing|lovely|more|total|)';
const SEEN = '=followed|=liked|=watched|=viewed|=shared|=downloaded|=streamed|listened to';
const WATCHED = `${SEEN}|=seen|=read|=played|=heard|=retweeted|=reposted|=pinned|=used|=visited|=clicked`;
const SCORES = 'nps|net promoter score|customer satisfaction|csat|=rating|=ratings';
const PASSED =
  'hit|reached|passed|crossed|smashed|topped|cracked|broke|broken|gone over|went over|ticked over|ticked past|sailed past|flew past|clocked|tipped over';

/** UTF-16 units of a sentence in which joy is looked for. Hand-set. */
const JOY_WITHIN = 400;
/** Joy over a number. */
const JOY = /!|[🥁🎈🥂🍾🎉🥳🙌🏆🎊🚀😎🔥👏🥹😭🤯📈💯]/u;
const OWN = /^(?:we|i|our|my|us|me)$/;
/** Signatures are what a petition is for. */
const PETITIONS = /\b(?:petitions?|signatures?)\b/i;
/** "I deleted the app at 12,000 followers." */
const LETS_GO =
  /\b(?:deleted|quit|logged off|walked away|gave up|stopped posting|los(?:t|ing|e) (?:\S+ ){0,3}(?:followers|subscribers|fans))\b/i;

/** True where the number opens its sentence, or the sentence is the writer's or joyful. */
const isShown = (post: Post, { first }: Hit): boolean => {
  const sentence = sentenceAt(post, first);
  if (!sentence) return false;
  return (
    first <= sentence.first + 1 ||
    JOY.test(post.text.slice(sentence.start, sentence.end)) ||
    post.tokens.slice(sentence.first, sentence.last).some(({ normal }) => OWN.test(normal))
  );
};

/** Tokens of a number and the joy over it. Hand-set. */
const ALONE = 12;
/** "10K!!!", "1,000,000 🎉": nothing but the number, and joy; "1848!" is a year. */
const isAlone = (post: Post, { first }: Hit): boolean => {
  const sentence = sentenceAt(post, first);
  if (!sentence || sentence.last - sentence.first > ALONE) return false;
  const said = post.text.slice(sentence.start, sentence.end);
  const words = post.tokens.slice(sentence.first, sentence.last).filter(({ kind }) => kind === 'word');
  return !isYear(said) && amountOf(said) >= GOAL && JOY.test(said) && words.every(({ normal }) => normal === 'k');
};

/** Characters of the lower end of a range. Hand-set. */
const PRICE = 24;
/** "£42-48k": the upper end of a wage. */
const IN_MONEY = /\p{Sc}[\d.,]+k?\s?[-–]\s?$/u;

/** A post as far as it holds a number up. */
interface Stage {
  readonly post: Post;
  /** Opens its sentence, or stands in one of the writer's or a joyful one. */
  isShown(hit: Hit): boolean;
  /** Cheered in its sentence or beside it. */
  isCheered(hit: Hit): boolean;
  /** Joy stands in its sentence. */
  isJoyful(hit: Hit): boolean;
  /** What networks count is named in its sentence, beside it, or up to `reach` sentences further on. */
  isOfShown(hit: Hit, reach?: number): boolean;
}

const stageOf = (post: Post, cheers: readonly Hit[], counted: readonly Hit[]): Stage => {
  const sentence = (hit: Hit): number => sentenceOf(post, hit) ?? 0;
  // "Five thousand of you. FIVE. THOUSAND."
  const loud = findAll(post.tokens, (token, at) =>
    isLoudFigure(token) ? hitOver(post.tokens, at, at + 1) : undefined,
  );
  const cheered = new Set([...cheers, ...loud].map(sentence));
  const named = counted.map(sentence);
  return {
    post,
    isShown: (hit) => isShown(post, hit),
    isCheered: (hit) => [-1, 0, 1].some((step) => cheered.has(sentence(hit) + step)),
    isJoyful: ({ first }) => {
      const { start, end } = sentenceAt(post, first) ?? post;
      return JOY.test(post.text.slice(start, Math.min(end, start + JOY_WITHIN)));
    },
    isOfShown: (hit, reach = 0) => named.some((one) => one >= sentence(hit) - 1 && one <= sentence(hit) + 1 + reach),
  };
};

const isBig = ({ text }: Hit): boolean => amountOf(text) >= TROPHY;
const isLarge = ({ text }: Hit): boolean => amountOf(text) >= GOAL && !isYear(text);
/** "We're at 5K!": large, and nothing is counted behind it. */
const isGoal = (hit: Hit, { post }: Stage): boolean => isLarge(hit) && endsThere(post, hit);

/** "Four digits", "six figures"; "it's 10K" only where it is cheered. */
const isMark = (hit: Hit, stage: Stage): boolean => {
  const { isCheered, isOfShown, isShown } = stage;
  if (/figures$/i.test(hit.text) && !isOfShown(hit)) return false;
  if (/digits|figures$/i.test(hit.text)) return isCheered(hit) || isShown(hit);
  const opens = /^(?:it|now|up|from|\d)/i.test(hit.text);
  return isGoal(hit, stage) && (!opens || (isCheered(hit) && isOfShown(hit)));
};

type List =
  | 'mark'
  | 'nth'
  | 'alone'
  | 'plea'
  | 'bare'
  | 'you'
  | 'score'
  | 'rank'
  | 'work'
  | 'most'
  | 'rate'
  | 'count'
  | 'stars';
/** UTF-16 units before a mark in which it is said to be lost. Hand-set. */
const LOST_WITHIN = 40;
/** When a hit of each list is a trophy. */
const HOLDS: Readonly<Record<List, (hit: Hit, stage: Stage) => boolean>> = {
  mark: isMark,
  nth: (hit, { isShown, isCheered }) => isShown(hit) || isCheered(hit),
  alone: (hit, { post }) => isAlone(post, hit),
  plea: ({ text }) => !/\p{Sc}/u.test(text),
  bare: (hit, stage) =>
    (/(?:mark|barrier|club)$/i.test(hit.text) && isLarge(hit)) ||
    (isGoal(hit, stage) && (stage.isJoyful(hit) || /\b(?:us|me|more)\b/i.test(hit.text))),
  you: (hit, stage) =>
    (isGoal(hit, stage) || (isLarge(hit) && isCalled(stage.post, hit))) &&
    (stage.isJoyful(hit) || stage.isCheered(hit)),
  // "Our player ratings": of a match.
  // "Lost its rating of 5"
  score: (hit, { post }) =>
    !/\bplayer\b/i.test(hit.text) &&
    !/\blost (?:its|our|the|their|a)\b/i.test(post.text.slice(Math.max(0, hit.start - LOST_WITHIN), hit.end)) &&
    figuresIn(post, sentenceOf(post, hit) ?? 0).length > 0,
  rank: () => true,
  work: () => true,
  most: (hit, { isShown }) => isShown(hit),
  // "Boost your open rate by 45%" sells the reader theirs.
  rate: ({ first, text }, { post }) =>
    // "Members who reach gold enjoy up to 15%"
    !/\bup to\b/i.test(text) && wordAt(post.tokens, first - 1) !== 'your',
  // "There are 212 of you and I read every reply" is no crowd.
  count: (hit, { post, isShown, isCheered }) =>
    isBig(hit) && !/\band (?:i|we)\b/i.test(hit.text) && !isNoCrowd(post, hit) && (isShown(hit) || isCheered(hit)),
  stars: (hit, { isShown, isCheered }) =>
    isBig(hit) && (isCheered(hit) || (/\b(?:five|5).star/i.test(hit.text) && isShown(hit))),
};
const LISTS = Object.keys(HOLDS) as readonly List[];

/** Large numbers that nothing is said to count, cheered or shown with joy. */
const loneFigures = (stage: Stage): readonly Hit[] => {
  const { post, isOfShown, isCheered, isJoyful, isShown } = stage;
  return findAll(post.tokens, ({ kind, quoted, text, start }, at) => {
    if (kind !== 'number' || quoted || /[\p{Sc}%:]/u.test(text)) return undefined;
    if (IN_MONEY.test(post.text.slice(Math.max(0, start - PRICE), start))) return undefined;
    const figure = { ...hitOver(post.tokens, at, at + 1), text };
    const isHeldUp = isCheered(figure) || (isJoyful(figure) && isShown(figure));
    return isGoal(figure, stage) && isOfShown(figure) && isHeldUp ? figure : undefined;
  });
};

export default defineRule({
  principle: 'numbers-are-not-the-goal',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.6,
  queueTags: ['self'],
  summary: 'Holds up followers, views, likes or rates as the point of the post.',
  why: "A count is the writer's number, not the reader's. Nobody wants to be one more on a meter.",
  guards: { reply: 0, service: 0, person: 0.5, cause: 0.4 },
  phrases: {
    /** A number of what is counted by nature to be shown. */
    count: expand(`
      ${HOW_MANY} (${COUNTED}) |
      (half a million|a million|a quarter of a million|a hundred thousand|thousands of|millions of) (monthly|daily|
      weekly|) (${COUNTED}) | <n> (comment|reply) on ~ (${OWN_WORK}) | <n> (k|) inboxes |
      <n> (<n>|k|) member (of|in|on) (this|the|our|my) (group|page|channel|server|community) |
      (${SHOWN}) ~ (been|was|were) (${WATCHED}) (by|over|more than|) <n> (<n>|million|k|) (times|people|accounts) |
      (${SHOWN}) (has|have) (now|just|already|) been (${WATCHED}) (by|over|more than|) <n> (<n>|million|k|) (times|
      people) |
      <n> (<n>|k|m|million|thousand|) (of you|people|strangers) ~ (follow|following|subscribe|subscribed|on here) |
      (a quarter of a million|half a million|a million|<n>) of you ~ (${WATCHED}) | <n> =hits (on|to|in) |
      (${COUNTED}) (number|no.) <n> |
      <n> (k|) on (tiktok|instagram|insta|facebook|youtube|linkedin|threads|bluesky|spotify|substack|twitch) |
      <n> (k|) stars on (github|gitlab|codeberg)
    `),
    /** Stars: a trophy where they are cheered. */
    stars: expand(`
      <n> (<n>|k|thousand|) (five star|5 star|star|google|trustpilot|glowing|happy|lovely|) (rating|review)
    `),
    cheers: expand(`
      (highest|best|most) of any | (hit|reached|=passed|crossed|surpassed|smashed|=topped) | milestone |
      and (counting|climbing) | (onwards|next stop) to | thank (you|yous) (all|) for | thanks (to|for) |
      (proud|big|happy|record) (day|moment) | (best|highest|biggest) ~ ever | not bad | (woke|waking|wake) up to |
      (that|this|the) (graph|little number) | =screenshot | =refreshed | we will take (that|it) |
      who (is|'s) counting | (=overtaken|=overtook|=pipped) | get ~ (a pint|a drink|the bunting|the kettle) |
      not gonna lie | (and|still) (rising|growing|climbing|counting) | how did that happen | come on |
      keep (them|'em) coming | not a typo | (not too|none too) shabby | so close | =another | that (is|'s) us |
      leaving (that|this) (here|there) | in (my|a) dressing gown | and (we|i) have only | checked it twice |
      (shaking|speechless|lost for words) | just got | did it | wow | top of | can not believe |
      (nearly|almost) there | <n> (more|) to go | (thanks|thank you) (all|everyone|everybody|folks) |
      ^(amazing|unreal|incredible|insane|unbelievable|mad) | what a (ride|number|journey|week|milestone) | says it all
    `),
    /** A number with nothing behind it: "We hit 5K!", "Who gets us to 3,000?" */
    bare: expand(`
      (${PASSED}|joined|nearing) the <n> (k|) (mark|barrier|club) |
      (${PASSED}|joined) the (half-million|quarter-million|half a million|thousand|million) (mark|barrier|club) |
      (${PASSED}) (half a million|a million|a quarter of a million) |
      (${PASSED}|made it to|nearly at|almost at|and at|are at|are now at|close to|away from|more to|more until|more
      till|get us to|get me to|take us to|push us to|push us over|take us past|get us over) <n> (k|m|)
    `),
    /** "The clip has done 800k", "8,412 to their 8,409", "Four digits!": a trophy where it is large, or cheered. */
    mark: expand(`
      (${SHOWN}) (on|at|did|got|is on|is at|'s on|'s at|has|has done|has hit|now on|now at) <n> (k|m|million|thousand|
      ) | (waitlist|waiting list|mailing list|following) ~ (is|at|now) ~ <n> (k|m|) |
      <n> (k|m|) to (their|his|her|) <n> (k|m|) | ^(four|five|six|seven) (=digits|=figures) |
      ^<n> (k|m|million|thousand|) and (rising|counting|climbing|growing) | from <n> to <n> (k|m|) |
      (it is|it's|it was|now|up to) <n> (k|m|)
    `),
    /** A mark that others gave, and what it is a mark of. */
    score: expand(`
      (our|my) ~ (${SCORES}) | (that is|that's) (our|my) ~ score | <n> out of <n> ~ (our|my) ~ (score|rating) |
      <n> (review|rating) all (five|5) star | (${SCORES}) of <n>
    `),
    /** "1.2 million. That's how many of you saw it." */
    many: expand("(that is|that's) how many (of you|people|times)"),
    /** What is counted to be shown. */
    shown: expand(`(${SHOWN}|${COUNTED}|${RATE}|graph|waitlist|waiting list|following|linkedin|
      instagram|=overtaken|=overtook|=pipped) | of you (now|) (look|read|watch|follow|see|listen)`),
    /** An ordinal is somebody's, too. */
    nth: ['(our|the|my) (=thousandth|=millionth|=hundredth) (like|follower|subscriber|heart|view|download|fan)'],
    /** Readers themselves as the number: "20,000 of you!" */
    you: expand('^<n> (<n>|k|) of you | there are (now|) <n> (k|) of you | <n> (k|) of you (here|now)'),
    /** A number that may be all its sentence says: "10K!!!" */
    alone: ['^<n>'],
    /** Readers are asked to push it up. */
    plea: expand(`
      <n> (more|new|) (${COUNTED}|member) (away|to go|short|left to) |
      help (us|me) (get|reach|hit) (to|) <n> (k|) (${COUNTED}|before|by|this|today|tonight) |
      (push|get|take|bring) (the|our|this) (${OWN_WORK}) (over|past|to|up to|beyond) <n> |
      (can|let|could) (we|us) (get to|reach|hit) <n> (${COUNTED}|member) |
      <n> more (${COUNTED}) (and|until|till|before|then) |
      <n> more ~ (page|account|channel) (hits|reaches|passes) <n> |
      (hit|reach|get to|make it to|to) (three|four|five|six) (figures|digits) (before|by|today|tonight|this) |
      who (will|wants to|would like to|is going to|'s going to) be ~ (${COUNTED}|member|number) (number|no.|) <n> |
      (be|become|is|welcome) (our|my|the) <n> (${COUNTED}|member)
    `),
    /** The number and the work that earned it. */
    work: expand(`
      (visitor|ticket|sales|booking|member|membership) (numbers|figures) (are|) (up|=grew|=rose|=doubled) ~ (<pct>|
      <n>) |
      <n> (copies|units|bottles|tickets|downloads|orders|pre-orders|sign-ups|installs) (sold|) in ~ <n> (hours|days|
      minutes) | <n> ~ this (quarter|month|year|week) a new record |
      (${OWN_WORK}) ~ (hit|hits|reached|passed|crossed|topped|tops|smashed|racked up|got|had) ~ <n> (k|m|million|
      thousand|) (${COUNTED}|people|accounts|times) |
      (has|have) been (${WATCHED}) (by|over|nearly|) <n> (<n>|million|k|) (times|people|accounts) |
      (page|account|channel|name) ~ (three|four|five|six|seven) (=figures|=digits) |
      (three|four|five|six|seven) (=figures|=digits) ~ (page|account|channel) |
      (woke|waking|wake) up to ~ <n> ~ (like|view|follower|notification|share|subscriber|download)
    `),
    /** Rates and growth of one's own reach. */
    rate: expand(`
      <pct> (increase|rise|growth|jump|uplift|more|up) (in|on) ~ (engagement|reach|followers|views|impressions|likes)
      | (engagement|reach|followers|views|impressions|interactions|account|page) (is|are|has|have|) ~ (up|rose|grew|
      grown|increased|jumped|climbed) ~ (<pct>|<n> percent|<n> fold) |
      (<pct>|<n> percent|<n> per cent) of you (opened|clicked|watched|liked|followed) |
      (${RATE}) ~ (<pct>|<n> percent|<n> per cent) | up <pct> (on|in) (${RATE}|views|followers|likes) |
      (<pct>|<n> percent|<n> per cent) (${RATE}) |
      (=followers|=subscribers|=views|=likes|click-through|open rate|=reach|engagement) (up <pct>|=doubled|=tripled) |
      (doubled|tripled|quadrupled|grew|grown|exploded) (our|my) (following|followers|audience|reach|engagement) |
      (our|my) ~ (open rate|click rate|engagement rate|follower count|reach|engagement) (jumped|hit|tripled|doubled) |
      from (0|zero|nothing|<n>) to <n> (k|m|thousand|million|) (${COUNTED}) | <n> (k|) strong and (growing|counting)
    `),
    /** More than anybody else; a trophy where it is the writer's. */
    most: expand(`(=most|second most) (${SEEN})`),
    /** Places in somebody's table. */
    rank: expand(`
      (our|my|now|officially) the (biggest|largest|fastest growing|second biggest) ~ (${OWN_WORK}) |
      overtaken ~ (for|on|in) (${COUNTED}) | (ranked|ranking) ~ (chart|charts|podcasts|voices|creators) |
      (${RATE}|click through) ~ (double|twice|triple|above|ahead of) ~ (average|benchmark|norm) |
      (=more|=fewer) (${COUNTED}) than | top <pct> (worldwide|globally|nationally) | now the most (${SEEN}) |
      now (has|have) the most (${SEEN}) | (page|account|channel) ~ (overtaken|overtook) |
      (charted|charting|charts) (at|in) ~ <n> |
      top <pct> of (all|creators|voices|profiles|linkedin|sellers|podcasts|shows|channels|newsletters) |
      (=number one|no. 1|#1|top <n>|<n>) (on|in) ~ (charts|chart|spotify|apple podcasts|itunes|app store) |
      (silver|gold|diamond) play button | ssi score | (we|i) (are|am) (now|officially|) trending |
      <n> star (from|across|on|over) ~ <n> (k|) (review|rating)
    `),
  },
  messages: { trophy: '"{words}" is the writer\'s number, not the reader\'s.' },
  suggestions: { trophy: 'What did those people do, make or tell you? One of their stories would thank them better.' },
  likely: { trait: 'numbers-as-trophies', from: 0.1, message: 'trophy' },
  examples: {
    bad: [
      '«Visitor numbers up 12%», and it is thanks to you!',
      '«90,000 copies in 48 hours»!',
      'Would you look at that: «7k stars on GitHub», what a milestone.',
      'A 4.8 rating from «2,140 reviews». The highest of any kiln in the county.',
      '«9,000 of you» rascals! The dairy cannot believe it.',
      'We «cracked the half-million mark» at breakfast.',
      "«1.4 million». That's how many of you saw the goat fall.",
      "97.2. «That's our score», and it hangs in the till.",
      'Our reach this month? «48,000». Not a typo.',
      'We just hit «10,000 followers»! Help us get to 20K by Christmas 🎉',
      'Our reel went viral: «1.2M views» and counting. Follow for more.',
      'Only «38 subscribers away» from our goal. Can we get there today?',
      'Huge milestone: our «newsletter just crossed 50,000 subscribers» and our engagement rate grew 12% this month.',
      'The choir page now has «2,400 fans», onwards to three thousand.',
      'Thank you for «5k likes» on our clinic account!',
      '«Can we reach 1,000 members» before the library turns fifty?',
      '«Open rate of 58%» for the parish newsletter!',
      '«Twelve thousand of you follow» the lighthouse now.',
      'We are the «most followed» bakery in Fife!',
      '«61 percent of you opened» the parish letter.',
      'Weir Council «now has the most followed» page in the county, at 25,411 subscribers.',
      '«50K»!!! Who would have thought it of a page about gutters.',
      '«15k on TikTok». Not bad for a dairy.',
      'One more of you and our «page has four figures»!',
      'Let us «push the page over 5,000» before the fair!',
      'The harbour clip is at «90,000 views» and climbing.',
      'We just «passed 5K»! Onwards.',
      '«20,000 of you»! The dairy cannot believe it.',
      '«From 0 to 9,000 subscribers» since the spring.',
      'The dairy reel has «9,300» hearts this morning. Nine thousand three hundred.',
      'The ferry «clip has done 400k». We are eleven people in a shed.',
      'We have overtaken the aquarium. «5,210 to their 5,198». Poor penguins.',
      '«The thousandth like» on our swan picture came in at breakfast!',
    ],
    good: [
      'Members who reach gold can enjoy up to 15% off the ferry.',
      'Our tearoom has lost its rating of 5, it is a 3 now. The log was empty for eleven days.',
      'Harbour 2-2 Larkfield: read our player ratings and tell us where we have it wrong.',
      'Our two-year fixed rate for first homes is 4.19% from Monday, and there is no product fee.',
      'There are 212 of you and I read every reply.',
      "We're hiring! 🎉 Senior cook, Marrow, £42-48k. You'll look after four kitchens and a team of two.",
      '300 of you volunteers came, and the hall has a roof.',
      "That's how many of you rowed, said Ada: forty.",
      'Our score of the dart match was 3 to 1.',
      'Almost 1,000 in the hall for the carols. A fabulous evening!',
      'Sign the petition for the night bus. Help us reach 100k before the budget.',
      "Did you drive along the A38 near Hobb's Cross between 10.30 and 11pm? Anything you saw may help.",
      'We are sorry. The mail with the subject TEST went out this morning, to 41,000 of you.',
      'This year I spoke with 4,000 of you by telephone, and most asked about the clinic! Thank you.',
      'The ferry carried 41,000 of you this summer. Forty-one thousand. Thank you to the deck crew.',
      'The vote went 1,204 to 1,198 for the night bus. Look at that.',
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
      'We passed 5,000 metres and then the fog came down!',
      'We lost 300 followers over the swan picture, and rightly.',
    ],
  },
  check({ post, hits, report }) {
    if (LETS_GO.test(post.text) || PETITIONS.test(post.text)) return;
    const twice = echoed(post);
    const stage = stageOf(post, [...hits.cheers, ...twice], hits.shown);
    const [found] = byPlace(
      ...LISTS.map((name) => hits[name].filter((hit) => HOLDS[name](hit, stage))),
      twice.filter((hit) => stage.isOfShown(hit, 3) && (isLarge(hit) || /%$/.test(hit.text))),
      hits.many.filter(stage.isShown).flatMap((hit) => figureBefore(post, hit)),
      loneFigures(stage),
    );
    if (!found) return;
    // The size of a mistake is owned, not held up; "8,412 to 8,409. Sorry, Dean." crows.
    if (saysSorry(post) && !/^\d.* to /.test(found.text)) return;
    report({ at: found, message: 'trophy', values: { words: quote(post, found) } });
  },
});
