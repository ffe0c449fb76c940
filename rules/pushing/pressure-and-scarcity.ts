import {
  byPlace,
  defineRule,
  expand,
  type Hit,
  isBareLine,
  isButton,
  namesBuyer,
  near,
  normalText,
  type Pair,
  type Post,
  quote,
  type Span,
  sales,
  saysYou,
  sentenceHolding,
  sentenceOf,
  toSentenceEnd,
  wordAt,
} from '../../src/rule-kit.ts';

/** Characters between what is on offer and its end. Source: rules card, widened by measuring. */
const REACH = 50;
/** With no offer in sight, only a post of next to no words is a timer. */
const BARE = 4;
/** Words this close read as one. */
const ADJACENT = 12;
/** One sign pushes less than two. Source: rules card, -0.68 of -0.90. */
const ONE_SIGN = 0.75;
/** A clock drawn out of figures: `02 hrs : 10 min : 04`, `2 days 13:06`, `00:30:00`. */
const COUNTDOWN =
  /\b\d{1,3}\s?(?:d|days?)\W{0,5}\d{1,2}\s?(?::|h)|\b\d{1,3}\s?h(?:ou)?r?s?\W{0,5}\d{1,4}\s?m(?:in(?:ute)?s?)?\W{0,5}\d|\b\d{1,3}:\d\d:\d\d\b|\bh(?:ou)?rs\W+min(?:ute)?s\W+sec/i;
/** What is left of these is a journey, an age or a wait, and no stock. */
const TIME = /\b(?:days?|hours?|hrs?|min(?:ute)?s?|weeks?|months?|years?|nights?|sleeps|miles?|km|steps?|of us)\b/i;
/** "Only two left in the county" tells; it sells nothing. */
const A_STORY =
  /^(?:in (?!(?:\w+ )?(?:stock|store|shop|sale|this|box|size|colou?r|range|batch))|to (?!go|buy|grab|choose)|of (?!these|this|our)|the|a|an|standing|alive|over from|over after|from|behind|us|him|her|them|me|with|and (?!order|get|buy|they|it)|on (?!the site|the shelf|our|offer|sale)|for (?!sale|this|our|just|only|today)|until (?:\d+|next|then))\b/;

const isStock = (post: Post, hit: Hit): boolean => {
  if (TIME.test(hit.text)) return false;
  return post.tokens[hit.last]?.kind !== 'word' || !A_STORY.test(normalText(post.tokens, hit.last, hit.last + 3));
};
/** The end, with what ends where the two stand together. */
const ending = ({ first, second }: Pair, ends: readonly Hit[]): Hit => {
  if (second.start - first.end <= ADJACENT) return { ...first, end: second.end };
  return ends.includes(first) ? first : second;
};
/** How many different ones there are: the same nudge twice is one. */
const kindsOf = (hits: readonly Hit[]): number => new Set(hits.map(({ text }) => text.toLowerCase())).size;

/** From so many words on a post may say in passing what is left, or when a list closes; a shorter one says nothing else. Hand-set. */
const MAY_TELL = 12;
/** "Orders close Wednesday at noon", "we have one left": said once, without a word that presses, it is a fact. */
const isFact = (post: Post, at: Span, presses: readonly Hit[]): boolean => {
  if (post.wordCount < MAY_TELL) return false;
  const sentence = sentenceHolding(post, at.start);
  return (
    presses.every((hit) => sentenceOf(post, hit) !== sentence) &&
    !post.tokens.some((token) => token.sentence === sentence && token.text.startsWith('!'))
  );
};

/** "Our 500th customer" is one. */
const ORDINAL = /\d(?:st|nd|rd|th)\b/i;
/** "New boiler 2023", and viewings in the next line. */
const YEAR = /^(?:19|20)\d\d\s/;
/** "Still waiting?" is turned on a reader, "they are still waiting" tells of somebody. */
const shaming = (post: Post, hits: readonly Hit[]): readonly Hit[] => {
  const turned = new Set(
    [...new Set(hits.map((hit) => sentenceOf(post, hit)))].filter((at) => {
      const sentence = post.sentences[at ?? 0];
      return sentence?.kind === 'question' || (sentence !== undefined && saysYou(post, sentence));
    }),
  );
  return hits.filter((hit) => !/^still/i.test(hit.text) || turned.has(sentenceOf(post, hit)));
};
/** Figures, or somebody: "several groups" is no count. */
const COUNTED = /\d|someone|other/i;
const besideGoods = (hits: readonly Hit[], goods: readonly Hit[]): readonly Hit[] =>
  hits.filter((hit) => near([hit], goods, REACH).length > 0);
/** "12 sold", "Mira in Ghent bought a lamp": lines that say nothing else. */
const buyers = (post: Post, bought: readonly Hit[], buyer: readonly Hit[]): readonly Hit[] => [
  ...bought.filter((hit) => COUNTED.test(hit.text) && isBareLine(post, hit)),
  ...buyer.filter((hit) => namesBuyer(post, hit)),
];
/** A no that somebody is made to say, as it stands on a button. */
const refusals = (post: Post, declines: readonly Hit[]): readonly Span[] =>
  declines
    .filter((hit) => isButton(post, hit) || (/^i/i.test(hit.text) && isBareLine(post, hit)))
    .map((hit) => toSentenceEnd(post, hit));

/** What there is only so much of. */
const SEAT = `
  spot | space | place | seat | ticket | slot | room | table | copy | bottle | box | jar | piece | pair | unit |
  item | product | pass | kit | bundle | stall | pitch | date | loaf | loaves | tin | membership | voucher |
  plot | chair | cabin | size | batch | deal | stock | card
`;
const STOCK = 'stock | supply | quantity | inventory | availability | numbers | items | spots | places | seats | slots';
const FEW = '<n> | handful | couple';
const TAKEN = 'gone | taken | sold | booked | claimed | snapped | filled | reserved | spoken for | full';
/** Ways to say that it dwindles. */
const DWINDLING = 'selling | going | filling | flying | moving | disappearing | vanishing | melting';
/** What has an end. */
const OFFER = `
  offer | deal | sale | discount | price | pricing | rate | fee | fare | countdown | timer | coupon | voucher |
  =doors | cart | basket | bundle | bonus | =match | funding | registration | enrolment
`;
const LAPSES = `
  =ends | =end | =ending | =expires | =expire | =expiring | =closes | =close | =closing | =shuts | =finishes |
  =finish | =vanishes | =vanish | =disappears | =disappear | =stops | =lapses | =gone |
  =doubles | =double | =jumps | =jump | =dies | =history
`;
const DAY = 'today|tonight|tomorrow|midnight|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|soon';
const BUY = `
  buy | order | book | shop | get | grab | claim | save | snap | snag | bag | score | lock | activate | redeem |
  enrol | register | apply | sign | join
`;
const DONE = `
  booked | bought | joined | signed | switched | ordered | enrolled | registered | claimed | reserved | secured |
  upgraded | moved | grabbed | applied | signed up | got their
`;
const LOOKING = `
  =looking at | =looked at | =viewing | =viewed | =watching | =eyeing | =browsing | =considering | interested |
  =bidding | =queueing | =active
`;
const WAIT = 'think|wait|hesitate|dither|decide|sleep|read|stall|delay|dawdle|sit';
const PERSON = `
  person | parent | mother | father | mum | dad | friend | owner | man | woman | neighbour | citizen | fan |
  supporter | professional | founder | leader | member | donor | lover | patriot
`;
const WORTHY = 'real | true | serious | smart | good | proper | responsible | caring';
const RIVALS = 'competitors | competition | rivals | neighbours | neighbour | colleagues | classmates | peers';

export default defineRule({
  principle: 'leave-people-free',
  polarity: 'promotional',
  severity: 'warning',
  inPlainPost: 'info',
  weight: -0.9,
  summary: 'Pushes with a clock, a shortage, a crowd of buyers or shame.',
  why: 'Someone who is hurried or shamed into a yes remembers the hurry. A plain fact and a next chance leave people free to choose.',
  guards: { reply: 0, service: 0, cause: 0, humour: 0.5 },
  phrases: {
    /** Shortage, whatever is short. */
    scarce: expand(
      `
        (nearly|almost|practically|all but) (${TAKEN}|fully booked|at capacity) | <pct> ~ claimed |
        (half|most|nearly all|<pct>|<n>) ~ (${SEAT}) ~ (are|is|have|has|already) ~ (${TAKEN}) |
        (once|until|before) (they|it|these|that) (is|are|'s|=sell|=sells) (all|) (${TAKEN}|out) |
        when (they|these) (are|'re|=sell) (all|) (${TAKEN}|out) | when (it is|they are) gone (it is|they are) gone |
        not be (back|repeated|restocked|reprinted|here tonight|available again) | never (come|coming|be) back |
        (will not|not be) (open|opening|making|print|printing|restock|running|reopen|extend|repeat|repeating) ~ (it|
        them|again|more) | there will not be (a|another|any)
      `,
      `
        (low|low in|limited|remaining|short) (${STOCK}) |
        (${STOCK}) (is|are|) (running|going|getting|) (low|thin|short|limited) |
        (remaining|last few|last remaining|only a few) (${SEAT}) | last (item|piece|unit) in stock |
        last batch of |
        (only|just|last|final) (<n>|a few|a handful) ~ (${SEAT}) (left|remain|remaining|available) |
        (${FEW}) (${SEAT}) (s|) (left|remaining) | (${SEAT}) left <n> | (${FEW}) (left|remaining|) in stock |
        sellout risk | (=grab|=get|=order|=book|=buy) ~ while you (still|) can | be gone (by|before) |
        (while|till|until) (stock|supplies) last | sleeps ~ loses | (hardly|barely) (any|anything) ~ left |
        down to (the|our|my) (last|final) |
        (hold|keep|save) (your|a|this|the) (${SEAT}) for ~ (hour|hours|minutes)
      `,
    ),
    /** A count of what is left, only where nothing after it tells a story. */
    left: expand(`
      (only|just|last|over|than|have) (a|the|our|) (${FEW}) ~ (left|remaining|remain|available|in stock) |
      ^<n> left | availability <n>
    `),
    /** The same where what is on offer stands beside it. */
    remains: ['<n> ~ (left|remaining|remain)'],
    /** Others are said to be buying fast. */
    demand: expand(`
      (=selling|=going|=filling|=flying|=moving|=disappearing|=vanishing) (out|up|) (=fast|quickly|faster than) |
      (${SEAT}|they|these) ~ (are|is) (${DWINDLING}) ~ (fast|quickly|out|off|away|up|as you|by the) |
      (${SEAT}) ~ are flying | (=snapped|=snapping) up |
      (item|product|stock|extremely|very) ~ high demand | ^high demand |
      <n> ~ (enquiries|order|sold|booking|sale) (since|already|in the last|today|overnight)
    `),
    /** A clock or a shove that needs no company. */
    hurry: expand(
      `
        (that is when|when|before|until|till|once) ~ (${OFFER}|=window|=code) ~ (${LAPSES}) |
        (before|until) (it|they) (closes|rises|doubles) |
        (price|fee|rate|fare) (=doubles|=jumps|=leaps) | after that the (price|fee|rate|fare) ~ (=doubles|=jumps|=rises|
        =leaps|=goes) | =hurry =hurry |
        (=doors|registration|portal) ~ (=shut|=slam) | (${OFFER}) ~ will (expire|end|vanish) |
        (vanishes|disappears|expires|=gone) (for good|forever) |
        (=gone|=vanishes|=expires|=expired|=released) in <n> | lock in ~ (price|pricing|rate|deal) |
        (back to|then) full price | or pay (double|more|full|the) |
        (order|cart|stock|price|item) ~ (reserved|guaranteed|held) for |
        (=order|=activate|=redeem|=claim|checkout) ~ within (<n>|the next) | (=order|checkout) in <n>
      `,
      `
        limited time (only|offer|deal|left|price|sale) | for ~ =limited time | (=limited|one time) (offer|deal) |
        (last|final) (opportunity|reminder|warning|notice|call) (to|for|before) |
        (last|final) (day|night|weekend|hours|chance|days) (to|of) (${BUY}|our|the sale|this) |
        last few hours | (valid|good|only) until ~ (${DAY}|<n>) | going going gone |
        (clock|time) (is|has|'s) (ticking|running out|nearly up) | tick tock | (until|when|once) the (clock|timer) |
        (every|each) (minute|hour|day|second|week) counts |
        (every|each) (minute|hour|day|second|week) you (${WAIT}|spend|lose|are not|do not) |
        ^hurry up | ^=hurry before |
        while you (are|) (${WAIT}) ~ (another|someone|somebody|others|your|over) |
        (do not|stop) (${WAIT}|waiting|thinking) ~ (about it|just|too long|any longer|and) |
        (decide|act|move|buy|book|order|pay|call) (now|tonight|today|fast) (or|before) |
        (order|buy|shop|claim|book|grab|register) ~ before ~ (gone|late|sold|sell|midnight|expires)
      `,
    ),
    /** What makes a push of a limit. */
    presses: expand(`
      =only | =just | (last|final) (chance|day|days|hours|call|reminder|opportunity) | =hurry | =now | =fast | quick |
      quickly | grab | sell | while | (hold|keep|save) your | one more | be gone
    `),
    /** Pushes only beside something on offer, or beside another push. */
    nudge: expand(`
      =hurry | (before|=if) (someone|somebody|anyone) else | (act|move|book|be|decide) (now|fast|quick|quickly) |
      (last|final) (chance|call|hours) | (do not|never) (miss|wait|hesitate|delay|snooze) | you snooze |
      (=miss|=missing) (out|on) | (left|fall|falling) (behind|out) | (what|why) are you ~ waiting | kicking yourself |
      (today|tonight|weekend|day|hours) only | (sell|sells) (out|) (=fast|quickly) | before it is too late |
      limited time | almost over |
      (hours|days) (left|remaining|to go) | (order|get it) (soon|now) | now or never
    `),
    ends: expand(`
      (price|pricing|fee|fare|cost|ticket) ~ (=go up|=goes up|=going up) ~ (${DAY}) | (${LAPSES}) ~ (${DAY}) |
      (is|are) (all|) =over ~ (${DAY}) | (=vanishes|=disappears|=gone|=shuts|=stops) (in|at) <n> |
      (=ends|=ending|=closes|=closing|=expires|=expire|=end|=close) (in|at|once|this) |
      (=ends|=ending|=closes|=expires) <n> |
      (until|before|by|till|of) midnight | not (be|) extended | only valid | left until
    `),
    goods: expand(
      `
        (${OFFER}) | package | retreat | =pass | =stock | =slots | =spots | =seats | =tickets | =box | =boxes |
        =room | =rooms | =places | membership | (the|this|our) (course|programme) | =cohort | =bookings |
        promo | (use|discount) code | savings | (<pct>|<price>) off | save (<pct>|<price>) | half price |
        free (shipping|delivery|trial|gift|upgrade|returns)
      `,
      `
        checkout | early bird | pre order | lifetime access | masterclass | (shop|order|buy|enrol) now | in stock |
        (get|grab|book|claim|order) (yours|your ticket|your spot|your seat|your place) | <price>
      `,
    ),
    /** Others are looking, or have it already. */
    watching: expand(`
      <n> (people|of you|other|user|shopper|visitor|customer|buyer|family|founder|member|reader|=bookings|company) ~
      (${LOOKING}|in the queue|ahead of you|viewing this) | <n> =viewing |
      <n> (people|other|customer|user) ~ this (product|item|deal|style) | <n> (visitor|shopper|user|people) right now |
      <n> ~ (have|has|are|just) already (${DONE}|inside) | in (their|<n> other) (cart|basket|bag)
    `),
    /** Many of a kind have it already, as half the road has; pushes beside something on offer. */
    bandwagon: expand(`
      (everyone|everybody|every|half|most|all) ~ (has|have|is|are|) already (${DONE}|in) |
      (everyone|everybody|half|most|all|the rest) (of|on|in|at|along) ~ (has|have) ~ (${DONE}) |
      (half|most|all|two thirds) (my|our|of my|of our|the) ~ (are|is|was|were|have|has) ~ (${TAKEN}) |
      your (${RIVALS}) ~ (are|have|know|already|${DONE}) | your friends ~ (${DONE}) |
      <n> ~ (people|family|founder|customer|parent|household|company) ~ (${DONE}) ~ (this week|today|since|
      overnight|in the last) | <n> of you (are|) (looking|waiting|watching)
    `),
    /** Others have bought: only where the post says little else. */
    bought: expand(`
      <n> (people|customer|user|shopper|visitor|other|buyer|person) ~ (bought|buying|purchased|ordered|added|viewed|
      like this|checked this out|shopped) | (=sold|=purchased|=bought|=ordered|=added) (over|) <n> |
      =viewed <n> times | <n> (units|) (added|sold|bought|purchased|claimed) (to|today|in|this|recently|last|) |
      <n> views (today|in|this|recently|last) |
      <n> times today | (bought|purchased) by <n> | others ~ cart | (in|to) ~ carts <n> |
      someone (in|from) ~ (=purchased|=bought|=ordered|=saved)
    `),
    buyer: expand('=purchased | =bought | =ordered | just saved | started buying | made a purchase | just got'),
    /** Makes a no taste bad. */
    decline: expand(`
      ^(no|nope|nah) (thanks|thank you) | ^(no|nope|nah) =i |
      ^=i do not (like|want|need|care|feel) ~ (save|discount|deal|offer|money|free|winning|lucky|<pct>|<price>) |
      ^=i ~ without ~ (discount|deal|offer|code) | ^=i ~ (pay|paying) (full|more|the) |
      ^=i (hate|prefer) ~ (save|discount|deal|money|free|fun)
    `),
    guilt: expand(`
      (what is|what's|so what is) (your excuse|keeping you|stopping you|holding you) |
      (stop|quit) making excuses |
      (can|could|how can|how could|how do) you (really|still|) (enjoy|sleep|eat|relax|live|look|rest) ~ (while|
      knowing) | (scroll|walk|swipe|look) (past|by|away) ~ without |
      if you can (scroll|walk|look|sleep|ignore) | do not (come|go) (crying|complaining|moaning) |
      because (people like you|you) (stayed|did not|forgot) |
      (will|would) (yours|you|your ~) be the (one|only|last) | why have not you | what to (say|tell) to you |
      (somebody|someone|one of you) (is going to|will|is about to) be (sorry|disappointed) |
      kind of (${PERSON}) (who|does|would|that|lets|leaves|waits|ignores|forgets|walks|says|puts|keeps|sits|
      takes|lies|lives) | (only|just) a (bad|careless|selfish|heartless) (${PERSON}) |
      you would have (${DONE}) | (any|every|a) (${WORTHY}) (${PERSON}) ~ would |
      if you (really|truly|actually|) =cared | if you (really|truly) (=loved|=valued|=wanted) |
      you can (spend|afford|find) ~ not | ask yourself (what|how|who) |
      (${WORTHY}) (people|${PERSON}) ~ already (${DONE}) |
      you (will|would) be (explaining|wishing|begging|kicking) |
      what your (kid|child|children|family|wife|husband|partner|mum|boss|team) (will|would) (say|think|feel)
    `),
    /** Shame where something is asked for. */
    shame: expand(`
      (do not|to|nobody wants to|hate for you to) be the (only|last|one) | (do not|wants to) be the (${PERSON}) |
      be the (only|last|one|person|last one|${PERSON}) (one|person|) (who|that|to|still|in|on|without|left|
      watching) | (do|would|will|are) you ~ (want|like|going|happy) to be the (last|only) |
      (everyone|everybody) else (is|has) already |
      (think about|imagine|consider) (what|how|who) ~ (would|will|that makes) |
      still (paying|overpaying|thinking about it|on the fence|waiting|undecided) |
      you (will|would) (regret|wish you had|hate yourself|be sorry|never forgive) | no =excuses |
      (if|unless) you (really|truly|actually) (care|love|value|want) | unless you (hate|enjoy|like) |
      (${WORTHY}) (people|${PERSON}) (already|have|do|would|never|know|act|give) |
      (real|true) (fans|friends|supporters)
    `),
    /** The other chance that takes the push out of a limit. */
    again: expand(`
      no need to (rush|hurry) | =no (rush|hurry|pressure) | again (in|on|next|every|each) |
      (repeat|repeated|run|come) (it|them|this|these|round|back|) ~ (every|each) (day|week|month|year|term) |
      limited to <n> because | (come|join|write|email|call|ask) (along |)anyway | no stress |
      (we|i) (will |)(repeat|rerun) (the|this|it|that|them|our) |
      (next|another|second|new) (one|date|batch|round|run|session|course|sitting|workshop) (is|in|starts|on|
      follows|will) | (run|running|do|doing|repeat|bake|baking|print|printing|back|open) (it|them|this|) again |
      (more|another batch) (are|is) (coming|on the way) | another (in|on|one) |
      (join|open|put you on|add you to) (the|our|a) waiting list | (autumn|spring|next|second) round |
      (go|going|happen|happening|meet|run) again | take your time |
      keep (one|some|you one) (aside|back|for you) | hold (it|one|yours) for you | repeat it
    `),
  },
  messages: {
    scarce: '"{words}" counts down what is left.',
    hurry: '"{words}" hurries people along.',
    crowd: '"{words}" points at other buyers.',
    shame: '"{words}" makes it awkward to say no.',
  },
  suggestions: {
    scarce:
      'If the limit is real, could you give the fact and the next chance: "12 seats on Thursday; we repeat it in May"?',
    hurry: 'If the date is real, say it once, and what happens after it. If it is not, you can let it go.',
    crowd: 'What did one of them say about it? Their words, with leave, tell more than a count.',
    shame: 'A plain "No, thanks" leaves people free, and they remember that too.',
  },
  examples: {
    bad: [
      "«HURRY»! «Only 3 left in stock». Don't miss out!!! 🚨",
      '«Last chance»: doors close at midnight and this offer will «never come back».',
      '«Still paying» full price? Smart people already switched. «Ends tonight».',
      "«Price goes up tomorrow. Act now» before it's too late ⏰",
      '«12 people are viewing this» room right now.',
      'Mira in Ghent just «bought» the oak lamp',
      '«No thanks, I like paying full price»',
      'Our tuning course: 30% off, «last chance, the sale ends in» 02 hrs 10 min 04 sec',
      '«Half of Mill Row has signed up» for the lanterns. «Do you want to be the last» dark porch?',
      '«800 gardeners have already booked». «What is stopping you»?',
      'Our boat «passes are selling quickly»! One desk of the studio is still there, too.',
      'Enrol in the kiln course. I can «hold your place for one more hour».',
      'Noon on Friday. «That is when the half-price fares vanish».',
      'You have forty minutes. «After that the price of the boat doubles». Tick tock, sailors.',
      '«How can you enjoy your supper while» the donkeys stand in the rain?',
    ],
    good: [
      'Sign-up for the parents evening opens tonight at seven. Slots go fast for the third year.',
      'We match every hour you volunteer with an hour of paid time from our own staff.',
      'We look at what you can afford, not at your last three payslips. Call in at the Main Street office.',
      'Went home this week: Otto and Fig. Still waiting: Dolores, eleven, who snores. Fees are waived for seniors.',
      "Signed copies are in, fourteen of them. When they're gone they're gone, for she has flown back to Orkney.",
      "The room holds 30 and 6 places are left. We'll run it again in May, so no rush if this week is bad.",
      {
        post: 'Today is the last day to register to vote in Harbour. It takes five minutes and you need your national insurance number.',
        author: 'public',
      },
      "The bakery closes at 4 today, and we usually run out of rye by noon. Message me and I'll keep one aside.",
      {
        post: '@tom_h The sale price ended on Sunday, sorry. I can still honour it for you because our site was down.',
        reply: true,
      },
      'There are only two nurses left on the night shift, and they asked for a kettle.',
      'Last chance to see the comet from the school roof until 2099. Bring a blanket.',
      'Rosa bought the last pattern on Friday. The next batch is printed on Monday.',
      'No thanks, I walked. The bus queue was round the corner.',
      'The hall seats 20 and no more, for the fire officer says so. We repeat the talk every month.',
      'Bun orders close on Wednesday at noon. Boxes of 6 or 12, written in the book at the till or by text.',
      'Whoever has the heavy kettlebells, please bring them back. We have one left and it is getting tired.',
      'Prices are going up a little from February, for the first time in two years. Whoever has booked pays the old one.',
      'Well done to our help desk for closing 1,000 tickets since Easter, and to Irfan for the long weekend.',
      'Small win: our 500th customer signed today, a funeral home that set it all up over a weekend.',
      'There are 20 mugs left over from the fair. Help yourself.',
      'The fee is £12 from the last day of the month, whoever you are.',
    ],
  },
  check({ post, hits, report }) {
    if (hits.again.length > 0) return;
    const { goods, ends } = hits;
    const timer = goods.length > 0 || post.wordCount <= BARE ? COUNTDOWN.exec(post.text) : null;
    const counted = [...hits.left, ...besideGoods(hits.remains, goods)];
    const scarce = [...hits.scarce, ...counted.filter((hit) => isStock(post, hit))];
    const clocks: readonly Span[] = [
      ...hits.hurry,
      ...near([...goods, ...hits.nudge], ends, REACH).map((pair) => ending(pair, ends)),
      ...(timer ? [{ start: timer.index, end: timer.index + timer[0].length }] : []),
    ];
    const isPushed = clocks.length + scarce.length + hits.demand.length > 0 || kindsOf(hits.nudge) > 1;
    const isAsked = isPushed || [goods, post.cue('ask'), sales(post), hits.bandwagon].some(({ length }) => length > 0);
    const kinds = {
      scarce,
      hurry: [...clocks, ...(isPushed ? hits.nudge : besideGoods(hits.nudge, goods))],
      crowd: [
        ...hits.demand,
        ...hits.watching.filter(({ text }) => !YEAR.test(text)),
        ...buyers(post, hits.bought, hits.buyer),
        ...(isAsked ? hits.bandwagon.filter(({ text }) => !ORDINAL.test(text)) : []),
      ],
      shame: [
        ...refusals(post, hits.decline),
        ...hits.guilt.filter(({ first }) => wordAt(post.tokens, first - 1) !== 'what'),
        ...(isAsked ? shaming(post, hits.shame) : []),
      ],
    } as const;
    const found = (['scarce', 'hurry', 'crowd', 'shame'] as const).flatMap((message) =>
      byPlace<Span>(kinds[message])
        .slice(0, 1)
        .map((at) => ({ message, at })),
    );
    const strength = found.length > 1 || (isPushed && hits.nudge.length > 0) ? 1 : ONE_SIGN;
    const isPlain =
      found.length === 1 && hits.nudge.length + hits.hurry.length === 0 && clocks.length + scarce.length > 0;
    for (const { message, at } of found.slice(0, 2)) {
      const quiet = isPlain && isFact(post, at, hits.presses);
      report({ at, message, strength, quiet, values: { words: quote(post, at) } });
    }
  },
});
