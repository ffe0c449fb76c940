import {
  answers,
  BOUGHT,
  BUY,
  beside,
  byPlace,
  COMMON_THINGS,
  clauseAt,
  countdownIn,
  countWords,
  defineRule,
  expand,
  FEW,
  type Hit,
  type HitLists,
  IN_STOCK,
  inTokens,
  isBareLine,
  isButton,
  isFact,
  isShouted,
  KINDS_OF_PEOPLE,
  LAPSES,
  LOOKING,
  MAY_TELL,
  NEARBY,
  namesBuyer,
  OFFER,
  PLAIN_COUNT,
  type Post,
  quote,
  SAID,
  SEAT,
  type Sentence,
  SHOPPED,
  type Span,
  sales,
  saysYou,
  sentenceAt,
  showsUp,
  staccatos,
  TAKEN,
  toSentenceEnd,
  WHEN_IT_ENDS,
  wordAt,
} from '../../src/rule-kit.ts';

/** Tokens between what is on offer and its end. Source: rules card, 50 characters, widened by measuring. */
const REACH = 10;
/** With no offer in sight, only a post of next to no words is a timer. */
const BARE = 4;
/** One kind of push is less than two. Source: rules card, -0.68 of -0.90. */
const ONE_SIGN = 0.75;
/** A limit alone may be a fact, and then has no line, so it must not decide a score. Hand-set. */
const LIMIT_ALONE = 0.35;
/** A clock that may run for anything. */
const CLOCK_WORD = /^(?:(?:the )?(?:clock|time) |hours|minutes|(?:after|from|come|by) \w+ (?:it|they|the|you)\b)/i;
/** "Several groups" is no count. */
const COUNTED = /\d|someone|other/i;

const clockIn = ({ text, wordCount }: Post, goods: readonly Hit[]): RegExpExecArray | null => {
  const isClock = wordCount < MAY_TELL || goods.some((hit) => /^\p{L}/u.test(hit.text));
  return countdownIn(text, isClock);
};

/** "Still waiting?" is turned on a reader, "they are still waiting" and "Nadia had to be the one" tell of somebody. */
const isTurned = (post: Post, { first, text }: Hit): boolean => {
  if (wordAt(post.tokens, first - 1) === 'had') return false;
  const sentence = sentenceAt(post, first);
  return !/^still/i.test(text) || sentence?.kind === 'question' || (sentence !== undefined && saysYou(post, sentence));
};

/** "High demand": so few words in its sentence, whatever stands behind it. */
const isLabel = (post: Post, { first }: Hit): boolean => {
  const { first: from, last } = sentenceAt(post, first) as Sentence;
  return countWords(post.tokens, from, last) <= BARE;
};

/** "Everyone who has booked" is told something, and points at nobody. */
const WHO = /\bwho\b/i;
/** "Run." says it alone, "run the tap" does not; "or when it's gone" is how long a shop is open. */
const isCry = (post: Post, { first, text }: Hit): boolean =>
  !/^(?:run|move|go)$/i.test(text) ||
  countWords(post.tokens, sentenceAt(post, first)?.first, sentenceAt(post, first)?.last) === 1;
/** "If you missed out": that was last time. */
const isOver = ({ tokens }: Post, { first, text }: Hit): boolean =>
  /^missed out$/i.test(text) && wordAt(tokens, first - 1) === 'you';
/** "Never miss a bin day again": a reminder is offered, and nothing runs out. */
const isReminder = (post: Post, { text, first, end }: Hit): boolean =>
  /^never miss$/i.test(text) && /\bagain\b/i.test(post.text.slice(end, sentenceAt(post, first)?.end));
/** "GO GO GO Mo": somebody is cheered on. */
const isCheer = ({ tokens }: Post, { text, last }: Hit): boolean =>
  /^go$/i.test(text) && /^go$/.test(wordAt(tokens, last));
const isHours = ({ tokens }: Post, { first }: Hit): boolean => wordAt(tokens, first - 1) === 'or';
/** How long somebody is there, or was: "in until midnight", "Priya stayed until midnight". */
const THERE =
  /^(?:in|open|there|here|available|staffed|up|awake|stay(?:s|ed|ing)?|work(?:s|ed|ing)?|play(?:s|ed|ing)?|danc(?:es?|ed|ing)|talk(?:ed|ing)?|wait(?:ed|ing)|sat|sang|sitting|singing)$/;
const isManned = ({ tokens }: Post, { first, text }: Hit): boolean =>
  /midnight$/i.test(text) && THERE.test(wordAt(tokens, first - 1));
/** "The jury had an hour left", "we had only nine seats left": told, and over. */
const wasLeft = ({ tokens }: Post, { first, text }: Hit): boolean =>
  /^(?!.*\bnow\b).*\b(?:left|remaining)$/i.test(text) &&
  /^(?:had|were)$/.test(
    wordAt(tokens, first - (/^(?:an?|one|just|only|few|the)$/.test(wordAt(tokens, first - 1)) ? 2 : 1)),
  );
/** Characters behind a limit that tell what runs out. Hand-set. */
const TO_RIGHT = 40;
/** "Only 5 days left to register to vote": a right runs out, and nothing is sold. */
const isCivic = ({ text }: Post, { end }: Hit): boolean =>
  /^\s+to (?:register to vote|vote|have (?:your|a) say|object|appeal|comment on|respond to the)\b/i.test(
    text.slice(end, end + TO_RIGHT),
  );
const spanOf = ({ index, 0: text }: RegExpExecArray): Span => ({ start: index, end: index + text.length });

/** What presses nobody where the writer did it: "we ordered 150", "we told them before anyone else"; what "we sold" went to a crowd. */
const ONES_OWN = /^(?:no excuses|ordered|added|bought|purchased|(?:before|if) (?:any|some))/i;
/** True where it tells what the writer did. */
const isOwnDoing = (post: Post, { first, text }: Hit): boolean =>
  ONES_OWN.test(text) && clauseAt(post, first)?.subject === 'self';

/** The different words of a list: the same nudge twice is one. */
const kindsOf = (hits: readonly Hit[]): number => new Set(hits.map(({ text }) => text.toLowerCase())).size;

type Lists = HitLists<
  | 'scarce'
  | 'few'
  | 'count'
  | 'left'
  | 'lapses'
  | 'ends'
  | 'hurry'
  | 'nudge'
  | 'threat'
  | 'demand'
  | 'goods'
  | 'watching'
  | 'bought'
  | 'buyer'
  | 'bandwagon'
  | 'apart'
  | 'shame'
  | 'decline'
  | 'guilt'
>;

/** What hurries a reader, and whether it adds up to a push. */
interface Push {
  readonly scarce: readonly Hit[];
  readonly ends: readonly Hit[];
  readonly hurry: readonly Hit[];
  readonly nudge: readonly Hit[];
  readonly demand: readonly Hit[];
  /** A clock that runs; empty where none does. */
  readonly timer: readonly Span[];
  /** How many limits are told: of goods or of time. */
  readonly limits: number;
  /** A limit is pressed: by a nudge, or as there is no second time. */
  readonly isPressed: boolean;
  readonly isPushed: boolean;
}

/** "The crossing is shut till Friday", "our branch shuts at one", "until close tonight": a door, and nothing to be had. */
const IS_SHUT = /^(?:is |are )?(?:shut|closed?) (?:till|until)\b/i;
const DOORS: ReadonlySet<string> = new Set(COMMON_THINGS.split('|').map((word) => word.trim()));
const WILL = /^(?:will|'ll|may|must|is|are|be|being|has|to|had)$/;
const isDoor = ({ tokens }: Post, { first, text }: Hit): boolean => {
  if (IS_SHUT.test(text)) return true;
  if (!/^(?:close|shut|closing|closes|shuts)\b/i.test(text)) return false;
  // "Our branch will shut at one", "we have to close at one"
  let at = first - 1;
  while (WILL.test(wordAt(tokens, at))) at -= 1;
  const before = wordAt(tokens, at);
  if (DOORS.has(before) || /^(?:until|till|at)$/.test(before)) return true;
  return /^(?:we|i)$/.test(before) && /^\w+ (?:at|early|on|for|until|till)\b/i.test(text);
};

const pushOf = (post: Post, hits: Lists): Push => {
  const { goods, threat } = hits;
  // "1 trombone (case only), 3 left gloves, a cake tin"
  const scarce = hits.scarce.filter(
    // "Only 3 left-handed guitars"
    (hit) =>
      !isHours(post, hit) &&
      !wasLeft(post, hit) &&
      !/^[^(]*\)/.test(hit.text) &&
      !/^-\p{L}/u.test(post.text.slice(hit.end)),
  );
  const nudge = hits.nudge.filter(
    (hit) =>
      !isOwnDoing(post, hit) && isCry(post, hit) && !isOver(post, hit) && !isReminder(post, hit) && !isCheer(post, hit),
  );
  const isUrged = goods.length + nudge.length > 0;
  // "Time is running out for the toad", "the bar has four hours left to run": nothing is to be had.
  const isForSale = isUrged || post.wordCount <= SAID || sales(post).length > 0;
  // "Coffee while you wait, 20% off your next": a wait that is served.
  const isServed = ({ text }: Hit): boolean => /^while you wait\b.*\d/i.test(text);
  const isOurs = (hit: Hit): boolean => !isServed(hit) && (isForSale || !CLOCK_WORD.test(hit.text));
  // "Nothing is deleted"
  const hurry = hits.hurry.filter(
    (hit) => isOurs(hit) && wordAt(post.tokens, hit.first - 1) !== 'nothing' && !isCivic(post, hit),
  );
  const clock = isUrged || post.wordCount <= BARE ? clockIn(post, goods) : null;
  const demand =
    isUrged || scarce.length > 0
      ? hits.demand
      : hits.demand.filter((hit) => isBareLine(post, hit) && isLabel(post, hit));
  // "Book your demo today, only 5 slots left"; "month-end shouldn't mean midnight"
  const lapses = hits.lapses.filter(
    (hit) =>
      !isDoor(post, hit) &&
      !/,\s*only$/i.test(hit.text) &&
      !/\p{L}-$/u.test(post.text.slice(Math.max(0, hit.start - 2), hit.start)),
  );
  const ends = [
    ...hits.ends.filter((hit) => isOurs(hit) && !isManned(post, hit) && !wasLeft(post, hit)),
    ...beside(lapses, goods, REACH, inTokens(post)),
    // "This weekend only. RUN."
    ...(goods.length === 0 && nudge.length > 0 ? lapses.filter(({ text }) => /only$/i.test(text)) : []),
  ];
  const pushes = hurry.length + demand.length;
  const limits = scarce.length + ends.length + (nudge.length > 0 ? hits.few.length : 0);
  const isPressed = (nudge.length > 0 && pushes + limits + threat.length > 0) || (threat.length > 0 && limits > 0);
  const isPushed = isPressed || pushes > 0 || kindsOf(nudge) > 1;
  return { scarce, ends, hurry, nudge, demand, timer: clock ? [spanOf(clock)] : [], limits, isPressed, isPushed };
};

/** Others who have done it, where that is to make one follow. */
const bandwagonIn = ({ bandwagon, shame, apart }: Lists, { nudge, limits }: Push): readonly Hit[] =>
  nudge.length + limits + shame.length + apart.length > 0 ? bandwagon.filter(({ text }) => !WHO.test(text)) : [];

/** Something is asked for or sold, so that a no can be made awkward. */
const isAskedFor = (post: Post, { isPushed, limits }: Push, crowd: readonly Hit[]): boolean =>
  isPushed || limits > 0 || [crowd, post.cue('ask'), post.cue('offer'), sales(post)].some(({ length }) => length > 0);

/** "No thanks, I like paying full price": a button, or a line by itself. */
const isDecline = (post: Post, hit: Hit): boolean =>
  isButton(post, hit) || (/^i|\bme$/i.test(hit.text) && isBareLine(post, hit));

const KINDS = ['scarce', 'hurry', 'fast', 'crowd', 'shame'] as const;
type Kind = (typeof KINDS)[number];

/** "Forty people bought this today": a line of a shop, and no deed of the writer's. */
const isSoldCount = (post: Post, hit: Hit): boolean =>
  COUNTED.test(hit.text) && !isOwnDoing(post, hit) && isBareLine(post, hit);

/** "Pre-order by 4pm" counts nobody. */
const isCrowd = ({ text }: Hit): boolean => !/\d\s?[ap]m\b/i.test(text);

/** "Missing out", "left behind": by those who have it. */
const isLeft = ({ text }: Hit): boolean => /\b(?:behind|losing)$|^miss(?:ing|es)? out$/i.test(text);

/** Where each kind of pressure stands. */
const placesOf = (post: Post, hits: Lists, push: Push): Readonly<Record<Kind, readonly Span[]>> => {
  const crowd = bandwagonIn(hits, push);
  const shame = isAskedFor(post, push, crowd) ? hits.shame : [];
  const nudges = push.isPushed || crowd.length > 0 ? push.nudge : [];
  return {
    scarce: [...push.scarce, ...(push.isPressed ? hits.few : []), ...staccatos(post, hits.count, hits.left)],
    hurry: [...push.hurry, ...push.ends, ...nudges.filter((hit) => !isLeft(hit)), ...push.timer],
    fast: push.demand,
    crowd: [
      ...hits.watching,
      ...hits.bought.filter((hit) => isCrowd(hit) && isSoldCount(post, hit)),
      ...hits.buyer.filter((hit) => namesBuyer(post, hit)),
      ...crowd,
      ...nudges.filter(isLeft),
    ],
    shame: [
      ...hits.decline.filter((hit) => isDecline(post, hit)).map((hit) => toSentenceEnd(post, hit)),
      ...hits.guilt.filter((hit) => !isApology(post, hit)),
      ...(crowd.length > 0 ? hits.apart : []),
      ...shame.filter((hit) => isTurned(post, hit) && !isOwnDoing(post, hit)),
    ],
  };
};

/** "We apologise to everyone who waited". */
const isApology = (post: Post, { first, start, text }: Hit): boolean =>
  /^(?:every(?:one|body)|those|people) who/i.test(text) &&
  /\b(?:apologi[sz]e|sorry|thank(?:s| you)?)\b/i.test(post.text.slice(clauseAt(post, first)?.start, start));

/** The first place of each kind of pressure. */
const pressuresIn = (post: Post, hits: Lists, push: Push): readonly { readonly message: Kind; readonly at: Span }[] => {
  const places = placesOf(post, hits, push);
  return KINDS.flatMap((message) => {
    const [at] = byPlace(places[message]);
    return at ? [{ message, at }] : [];
  });
};

const isPlainCount = (post: Post, hit: Hit, goods: readonly Hit[]): boolean =>
  PLAIN_COUNT.test(hit.text) && isFact(post, hit, goods);

/** The limits of a post in which nothing else pushes; empty where something does. */
const limitsAlone = ({ isPushed, timer, limits, scarce, ends }: Push): readonly Hit[] =>
  isPushed || timer.length > 0 || limits === 0 ? [] : [...scarce, ...ends];

const KIN = 'kids|children|grandchildren|daughter|son|mum|mother|family|boss|team|wife|husband';
const WAIT = 'think|wait|hesitate|dither|decide|sleep|stall|delay|dawdle|scroll|read this|sit there|sit on';
const PERSON = `
  person | parent | mother | father | mum | dad | friend | owner | neighbour | fan | supporter | professional |
  founder | leader | member | donor | lover | patriot | man | woman | mate | buyer | investor | business | manager |
  employer | believer | landlord | athlete | player
`;
const WORTHY = 'real | true | serious | smart | good | caring | decent | proper | responsible';

export default defineRule({
  principle: 'leave-people-free',
  polarity: 'promotional',
  severity: 'warning',
  inPlainPost: 'info',
  weight: -0.9,
  queueTags: ['asks'],
  summary: 'Pushes with a clock, a shortage, a crowd of buyers or shame.',
  why: 'Someone who is hurried or shamed into a yes remembers the hurry. A plain fact and a next chance leave people free to choose.',
  guards: { reply: 0, service: 0, cause: 0, humour: 0.5 },
  phrases: {
    /** What is left of it: a fact by itself. */
    scarce: expand(
      `
        (${IN_STOCK}|${SEAT}) (is|are) (strictly|very|extremely|severely) limited | strictly limited |
        (only|just) <n> ~ (set|slot|edition|copy) (remain|remaining|available|left) |
        (nearly|almost|practically|all but) (${TAKEN}|fully booked) | <pct> ~ claimed |
        (when|once) (it is|it's|they are|they have|this is) (gone|sold out) |
        (half|most|nearly all|<pct>|<n>) ~ (${SEAT}) ~ (are|is|have|has|already) ~ (${TAKEN}) |
        (low|low in|limited|remaining|short) (${IN_STOCK}) |
        (${IN_STOCK}) (is|are|) (running|going|getting|) (low|thin|short|out|limited) |
        (remaining|last few|last remaining|only a few) (${SEAT}) | last (item|piece|unit) in stock |
        (only|just|last|final) (<n>|a few|a handful) ~ (${SEAT}) |
        (last|final) (<n>|few) ~ will not (see|survive|outlive|outlast|make) |
        (${FEW}) ~ (${SEAT}) (left|remain|remaining) |
        ^(last|final|only a) few (weekend|date|day|week|appointment|${SEAT}) | (${SEAT}) left <n> |
        (${FEW}) (left|remaining|) in stock |
        (only|just|last|over|than) (have|got|) (a|the|) (${FEW}) (left|remaining|remain|available) |
        (only|just) (a|) (${FEW}) ~ (left|remaining) | ^<n> left | availability <n> | sellout risk | make that <n> |
        (${FEW}|none) today ~ gone | (nearly|almost|practically|all but) (full up|used up) |
        (is|are|'s|list|entries|booking|bookings) (nearly|almost|practically|all but) closed |
        (${FEW}) (already|) have names on them | hanging by a thread | (when|once) the ~ is (empty|gone) the |
        (that is|that's) (all|all that's|all that is|all we have|all there is) left |
        (while|till|until) (stock|supplies) last | down to (the|our|my|its|their) (last|final) (<n>|) |
        no (restock|restocks|re-stock|second run|second batch) | limited (${SEAT}) | first <n> only |
        must go by (the end|${WHEN_IT_ENDS}) | (rarely|seldom) (come|comes) (up|available|to market) |
        <n> (=gone|=taken|=claimed|=sold) already
      `,
    ),
    /** A count that may be any; a shortage where the reader is hurried. */
    few: expand(`
      (have|got|just|only) (one|two|three|four|five|six) (${SEAT}) | (are|is) (one|two|three|four|five) (${SEAT}) |
      =0 excuses | ^(one|two|three|four|five|six) ~ left
    `),
    /** A count and what is said of it, a stop behind each. */
    count: ['^<n>'],
    left: expand('^=left | ^=remaining | ^=gone | ^=only'),
    /** When what stands beside it ends. */
    lapses: expand(`
      (${LAPSES}) ~ (${WHEN_IT_ENDS}) | (is|are) (all|) =over ~ (${WHEN_IT_ENDS}) |
      (${LAPSES}) (in|at|once|this|for good|<n>) | will (expire|end|vanish) | not (be|) extended |
      (days) (left|remaining|to go) | almost over |
      (before|until) (it|this|they|the offer|the sale|the deal|the price|our offer) ~ (${LAPSES}) | limited time |
      (today|tonight|this week|this weekend|one day|one week) only
    `),
    /** When it ends: a fact by itself. */
    ends: expand(
      `
        (${OFFER}) (${LAPSES}) |
        (price|pricing|fare|cost) ~ (=go up|=goes up|=going up|=rise|=rises) ~ (${WHEN_IT_ENDS}) |
        (valid|good) until ~ (${WHEN_IT_ENDS}|<n>) | only valid |
        (price|prices|fare|cost|rate) (goes up|go up|rises|rise|going up|increases|doubles) (in|at|on|next|after|by|
        when|once) | <n> (hours|minutes|days) (till|until|before) ~ (shut|close|gone|over|end|expire|vanish) |
        (=after|=from|=come|=by) (${WHEN_IT_ENDS}) (it is|it's|they are|they|the price is|you are) ~ (gone|over|
        double|full price|too late) | back to (full|normal|the full|the old|<price>) price | back to <price> |
        <price> (becomes|turns into|jumps to|climbs to) <price> | (pull|pulling) the plug on |
        (=close|=closing|=shut|=shutting|=pull|=pulling|=end|=ending|=kill|=killing) (the|this|our) (cart|offer|price|
        deal|list|link|sale) (at|in|tonight|today|tomorrow|on|by|for good) |
        (=lock|=locking|=close|=closing|=shut|=slam) the doors (on|to) (this|our|the) (cohort|intake|round|offer|list)
        | (page|link|price|video) (comes|is coming|goes) (down|off sale) (at|in|tonight|tomorrow|on|for good) |
        (${OFFER}) (dies|goes|jumps|climbs|leaps|shoots) (with|up to|to|by) | <n> (hours|minutes|days) then ~ gone |
        =final =final day | (until|before|by|till|of) midnight |
        (=gone|=vanishes|=expires|=expired|=released|=disappears) in <n> |
        (=order|=activate|=redeem|=claim|=checkout) ~ within (<n>|the next) | (=order|checkout) in <n> |
        <n> (seconds|minutes|hours|days) (till|until) ~ (sells|sold|drop|gone) |
        (=gates|=entries|=registration|=bookings|=orders|window|=intake|books) (${LAPSES}) (in|at) <n> |
        (hours|minutes) (left|remaining|to go) | all you (have|have got|get) (left|) to (${BUY}) |
        (have|got) (only|just|until|) ~ (hours|days|minutes) to (${BUY}) | last few hours |
        (order|cart|stock|price|item) ~ (reserved|held|guaranteed) for |
        (last|final) (day|days|hours) (to|of) (${BUY}|our|the sale) |
        (hold|keep|save) (your|a|this|the) (${SEAT}) (for|till|until) ~ (hour|hours|minutes|<n>|${WHEN_IT_ENDS})
      `,
    ),
    /** Hurries a reader by itself. */
    hurry: expand(
      `
        =hurry =hurry | tick tock | you (would|'d) be (mad|crazy|daft|silly|foolish) (not to|to miss|to pass) |
        only <n> (days|hours|weeks) (left|to go) | =run do not walk |
        <pct> (=gone|=sold|=claimed|=booked) | everything must go | (to avoid|avoid) disappointment | slams shut |
        (timer|countdown|counter) ~ (zero|nought) |
        (your|the|that) (spot|place|seat|slot|table) (goes|will go|is going) to (the next|someone|somebody) |
        (clock|time) (is|has|'s) (ticking|running out|nearly up) | ^=going =going | ^=going once | t minus <n> |
        last time you will ~ see | (be|you're|you are|either) in or (you're|you are|be|) out | tomorrow ~ full price |
        (gets|get|is|being) (smashed|destroyed|deleted|scrapped|shredded) | be eyed (up|) | 's being eyed |
        (sleep on|blink and|think about) (it|you|they|these) ~ (gone|lose|lost|miss|missed) |
        only the (<n>|) (quickest|fastest) | before (we|i|they) (slam|shut|lock|bolt|close) the |
        (filling|selling) faster than | limited time (only|offer|deal|left|price|sale) | =limited offer |
        for ~ limited time | (last|final) (opportunity|call|chance) to ~ (${BUY}|our|the sale) |
        (every|each) (minute|hour|day|second|week) you (${WAIT}|are not|do not) | ^hurry before |
        lock in ~ (price|pricing|rate|deal) | while you (are|) (${WAIT}) ~ (another|someone|somebody|others|your) |
        (decide|act|buy|order|book|join|move) (now|tonight|today|fast) (or|before) |
        or (regret|miss out|lose out|kick|cry|weep|be sorry) | never to be repeated |
        (call|ring|book|buy|grab|get|snap it up|move|view|visit) ~ before (someone|somebody|anyone) else (does|do|
        gets|snaps) |
        ^(the|) first <n> ~ (get|gets|receive|receives|bag|score|enjoy) ~ (free|=bonus|gift|discount|<pct>|half price)
        | you only (get|have) one (chance|shot) (to|at) | once in a lifetime (price|deal|offer|sale|saving) |
        or pay (double|more|full) | (order|buy|shop|claim|book|grab|register) ~ before ~ (gone|late|sold|sell|expires)
      `,
    ),
    /** Presses: makes a push of a limit, or of another word of its kind. */
    nudge: expand(`
      =hurry | (do not|never) sleep on | how much longer | how long (will you|are you|do you) ~ wait |
      before (it|they) sell | =run =walk | ^=run do not walk | (be|get in|be) (quick|fast|early|first) |
      your chance (is|to) | (before|=if) (someone|somebody|anyone) else | (act|move|decide) (now|fast|quick|quickly) |
      (pick|get in|be|book) (quick|fast|soon) | flash sale | (every|each) (minute|hour|day|second) counts |
      (last|final) (chance|call|hours) | (do not|never) (wait|hesitate|delay|snooze|miss) | you snooze |
      sleeps ~ loses | (miss|missing|misses) out | (left|fall|falling) behind |
      if you are not ~ you are (already|) (=behind|=losing|=missing|=late) | (do not|never) (get|be) left behind |
      (do not|never) (hang about|hang around|dawdle|dither|dilly dally|faff|leave it too late|leave it until|leave it
      till) | blink and (you|they|it|these|this) | (mad|crazy|daft|silly|foolish) (to miss|to pass) |
      ^meanwhile | kicking yourself | now or never | (what|why) are you ~ waiting | (get|put) your name (down|on) |
      fight for it | (that is|that's) your lot | you (work|figure) it out | ^you do the |
      who is having (it|them|this) | by the time you (read|finish|see|get|decide|have|find|come) | ^=run | ^=move |
      ^=go | (was|were|had) <n> (at breakfast|this morning|yesterday|an hour ago|last night|when i|when we) |
      (what is|what's) (keeping you|stopping you|holding you) | before (it is|'s) too late |
      (sell|sells) (out|) (=fast|quickly) |
      (secure|claim|snap up|grab|bag|get) (yours|your ~) (now|today|tonight|before|while)
    `),
    /** Presses a limit: there is no second time. */
    threat: expand(`
      (never|not|won't) ~ (come back|coming back|going back up|reopening|back|again|reopen|extended|repeat|restocked|
      restocking) | will not be ~ again |
      (never|not) (be|) (reprint|reprinting|restock|repeat|repeating|rerun|reissue|opening this|doing this|running
      this|making more) | the answer will be no | be gone (by|before) | (it|they|these|this|those) will be gone |
      there may never be | not be with us (for long|forever) |
      (once|when) (they are|it is|these are) gone you will be (waiting|sorry) |
      =no ~ (intake|batch|run|round) planned |
      (never|not) ~ (see|get|find) (this|these|such|it|prices|a price|a deal) ~ again | no more (are|is) coming |
      no second chances | (tomorrow|monday|later|next week) ~ (you will|you'll|you) (pay|miss|wait|be charged)
    `),
    /** Others are said to take it as one looks on. */
    demand: expand(`
      (=selling|=filling|=moving|=disappearing|=vanishing) (out|up|) (=fast|quickly|faster than) |
      =going (=fast|quickly) |
      (=sell|=sells|=sold) out (=completely|) (within|in) (hours|minutes|seconds|days|<n>|a day|an hour|a weekend|a
      week) | demand ~ (through the roof|off the charts|sky-high|like never before) |
      (${SEAT}|these|stock) (are|is) ~ (=selling|=going|=flying|=vanishing) (fast|quickly|out|off) |
      (${SEAT}) are flying | flying off | (=going|=selling|=gone|=went) like hot cakes |
      <n> ~ (=gone|=went|=taken|=claimed) (while i|since i|as i|overnight|in a day|in an hour|in minutes|in hours|in
      under|within) | last (year|time|month|week) ~ sold out in <n> (minutes|hours|days|weeks) |
      (last|previous) (drop|batch|run|lot|round) (went|sold|lasted|vanished) ~ (minutes|hours|a day|flash) |
      (one|it|they|these|last|final|${SEAT}) ~ will not (see|survive|outlive|outlast|make it to|make it past) |
      only one of you ~ (get|gets|have|win) | (not|cannot) (promise|guarantee) ~ (still|tomorrow|last|be here) |
      (someone|somebody) (else will|just) (take|took|grab|grabbed|rang|booked|bought|have) |
      by the time you (read|see) this | when i post this | as i type | (flying|walking) out (the|of the) (door|shop) |
      (this|these|they|it|offer|deal|price|prices|those) will not (last|hang around|hang about|stick around|be around)
      | =snapping up | high demand
    `),
    /** Something is for sale, or to be booked. */
    goods: expand(`
      ${OFFER} | =enrolment | =enrollment | in store and online | (=buy) (one|this) | waitlist | waiting list |
      (download|install|get) the app | package | =stock | ${SEAT} | appointment | appts |
      (the|this|our) (course|programme) | =cohort | bookings | promo | (<pct>|<price>) off | save (<pct>|<price>) |
      half price | <n> for <n> | free (shipping|delivery|trial|gift|upgrade|installation) | checkout | pre order |
      =books | (shop|order|buy|enrol|book) (now|online|with|at|it) | <price>
    `),
    /** Others are looking, right now. */
    watching: expand(`
      <n> (people|other|user|shopper|visitor|customer|buyer) ~ (${LOOKING}) ~ (this|right now) |
      <n> (people|other|user|shopper|visitor|customer|buyer) ~ in (their|<n> other) (cart|basket|bag) |
      (see|find out|discover|learn) why ~ (are|is|have) (ditching|switching|choosing|leaving|loving|raving|switched|
      ditched|chosen) |
      your (competitors|rivals) (are|have) already (doing|using|planning|selling|moving|switching|ahead|booked|there)
      |
      (serious|motivated|cash|keen|eager|hot) (buyers|tenants|investors|purchasers) (are|) (waiting|queuing|lining up)
      |
      <n> (${KINDS_OF_PEOPLE}) ~ (=bought|=booked|=ordered|=claimed|=purchased) ~ in the (last|past) (hour|minute|<n>
      minutes|few minutes|few hours)
    `),
    /** Others look or have bought: only where the post says little else. */
    bought: expand(`
      <n> (people|other|user|shopper|visitor|customer|buyer|=bookings) ~ (${LOOKING}|in the queue|ahead of you) |
      <n> =viewing | <n> (people|other|customer|user) ~ this (product|item|deal|style) |
      <n> (visitor|shopper|user|people) right now | in <n> other (cart|basket|bag) |
      <n> (people|customer|user|shopper|visitor|other|buyer|person) ~ (bought|buying|purchased|ordered|added|viewed|
      like this|checked this out|shopped) | (=sold|=purchased|=bought|=ordered|=added) (over|) <n> |
      =viewed <n> times | <n> (units|) (added|sold|bought|purchased|claimed) (to|today|in|this|recently|last|) |
      <n> (have|has) ~ in their (cart|basket|bag) | <n> ~ (=buying|=shopping|=ordering) ~ now |
      ^(last purchase|last purchased|last sold) ~ <n> | (${SHOPPED}) <n> (second|sec|minute|min|hour) ago |
      (${SHOPPED}) by <n> | <n> views (today|in the last|in the past|this|recently|last) |
      <n> views in <n> (hour|hr) | <n> times today | others ~ cart | (in|to) ~ carts <n> |
      someone (in|from) ~ (=purchased|=bought|=ordered|=saved)
    `),
    buyer: expand('=purchased | =bought | =ordered | just saved | started buying | made a purchase | just got'),
    /** All the others have it: pushes beside another push. */
    bandwagon: expand(`
      (everyone|everybody|half|most|all|the rest) ~ (has|have) (already|) (${BOUGHT}|one by now|got one|got theirs|
      theirs) | the others ~ (have|got) ~ theirs | <n> of your (${NEARBY}|friend|rival) ~ (${BOUGHT}|signed) |
      (half|most) of ~ (has|have) (already|) paid |
      (half|most|all|every other) ~ (${NEARBY}) ~ (has|have) ~ (${BOUGHT}|paid|had|given|pledged) |
      (everyone|everybody|half|most|all|the rest) ~ (=signing|=switching|=joining|=buying|=booking|=ordering) |
      <n> (${KINDS_OF_PEOPLE}) ~ (${BOUGHT}) ~ (in the last|today|yesterday|overnight|since) |
      <n> (people|family|customer|parent|household|company|other|gardener|founder) ~ have (already|) (${BOUGHT}) |
      (your|all your) (competitors|rivals|neighbours|colleagues|classmates|peers|friends|mates) (are|have|already|) ~
      (${BOUGHT}) | your (neighbours|colleagues|classmates|peers|friends) ~ have (one|it|theirs|a) |
      your (competitors|rivals) (are|have) | <n> of them (${BOUGHT}) |
      <n> ~ (enquiries|order|sold|booking|sale) (since|already|in the last|today|overnight)
    `),
    /** What sets the reader apart from all the others who have it. */
    apart: expand(`
      (yours|your ~) (is not|are not|is the|are the|is still|are still|has not) |
      (everyone|everybody|all of them|the whole street) but you | just you (now|left) | only you left |
      (notice|see|know|spot) who (has not|is missing) | =waiting (on|for) (you|yours) | hate to ~ (read out|name) |
      no sign of (you|yours) | (only|just) (yours|you) (is|are) | where (are|is) (you|yours)
    `),
    /** A no that somebody is made to say, as it stands on a button. */
    decline: expand(`
      ^(no|nope|nah) (thanks|thank you) | ^(no|nope) thanks ~ (free|discount|deal|offer|save) ~ for me |
      ^(no|nope|nah) =i |
      ^=i do not (like|want|need|care|feel) ~ (save|discount|deal|offer|money|free|winning|lucky|<pct>|<price>) |
      ^=i ~ without ~ (discount|deal|offer|code) | ^=i ~ (pay|paying) (full|more|the) |
      ^=i (hate|prefer) ~ (save|discount|deal|money|free|fun)
    `),
    /** Makes a no taste bad by itself. */
    guilt: expand(`
      (you have|you've) ~ (opened|looked at|viewed|visited|clicked|read) (this|it|the page|our page|the link) ~ (<n>
      times|twice) | (still|sitting|waiting|this|it) in your (basket|cart|bag) | (yes|oh yes) we can (tell|see) |
      (anyone|whoever|those|people) who ~ (scroll|walk|swipe|click) (past|by|away) ~ (heart|soul|has no|has a) |
      if you can (look at|see|read) ~ (without|and not) | heart of stone | (never|not) forgive yourself |
      do not make (me|us) say | the (smart|clever|wise) ones will |
      (real|true) ~ (do not|never) (wait|hesitate|dither|haggle|ask the price) | check (you have a|your) pulse |
      (you can|you'll|you will|can you) (find|afford|spend) ~ <price> ~ but not | cost more than (save|saving|feed) |
      your (kids|children|child|daughter|son|mum|family|dog|cat|skin|feet) (deserve|deserves) better than |
      (only|just) a (fool|mug) would | explain to your (${KIN}|toddler|child) | nobody ~ regretted |
      (decent|proper|real|kind|good) ~ would have | on your own after | ^every (day|week|night) without |
      (in|within) (a|<n>) (year|month|years|months) ~ (you will|you'll|you) (wish|be right|still be|be exactly) |
      how will you feel (when|if|on) | imagine (the regret|kicking|explaining) | (i|we) told you so |
      right where you are (sitting|standing) | do not be them |
      (everyone|everybody|those|people) who (hesitated|waited|dithered|dawdled|missed) |
      how many more ~ (before you|will you|are you going) | (it is|it's) you or |
      if you (really|truly|actually) (=cared|=loved|=valued|=wanted) | if you =cared | and keep scrolling |
      (how can|how could) you (really|still|) (enjoy|sleep|eat|relax|live|rest) ~ (while|knowing) |
      if you can (scroll|walk|look) (past|by|away) | if you (scroll|swipe) past |
      if you walk past this (appeal|dog|cat|pony|child|face|bucket|tin) | what you (scrolled|walked|swiped) past |
      can (scroll|walk|swipe) past ~ and (sleep|still|feel) | (could|can|would) you look ~ (in the eye|the eye) |
      in the eye and (say|tell) | (imagine|picture) (telling|explaining to|having to tell) your (${KIN}) |
      (tell|telling) your (${KIN}) (you|why you) (could|chose|did not|said no|missed|let|never) |
      what (would|will) your (${KIN}) (say|think) when |
      do not be the (one|person) (at|in|still|left|without|outside|stuck) | you have been thinking about ~ since |
      (future you|your future self) will (thank|hate|regret|wish) | if not (now|you) (when|who) |
      a year from now you will (wish|regret) | why have not you |
      (${WORTHY}) (people|${PERSON}) (have|has|already) (already|) (${BOUGHT}) |
      (a|any|every|no|) (${WORTHY}) (${PERSON}) (would|does not|do not|never|knows|waits|thinks) |
      while you (scroll|were scrolling|read this) ~ (another|somebody|someone|child|children|family|hungry|cold) |
      (can you|could you) (really|) (live with|sleep at|look away) |
      (do not|never) be the (one|only|last) ~ (has not|have not|did not|does not|without) |
      (do not|never) be the only (${PERSON}) ~ who |
      (do not|never) be the (${PERSON}) who (dithered|waited|hesitated|missed|regrets|regretted|forgot|said no) |
      what (kind|sort) of (${PERSON}) (would|does not|saves|skips|lets|puts|gambles|risks|says no|scrimps) |
      (would|could) you (really|) let your (child|children|kid|kids|dog|family|baby|cat|mum|team) |
      if you (care|cared|love|loved) (about|) your (family|dog|kids|children|wife|husband|mum|baby|cat|team|customers)
      ~ you (would|must|will buy|will get|will book|will order) | shame on (you|anyone|those) (if|who) |
      think about (that|them|it) (tonight|over your) | do not say (we|i) did not (warn|tell) |
      (how will|how would|what will) you (explain|tell) ~ (kids|children|grandchildren|family|daughter|son) |
      only (fools|mugs|idiots) (pay|wait|buy|say) | (do not|never) let your (${KIN}) down |
      (${WORTHY}) (people|${PERSON}) (act|move|decide|do not wait|do not hesitate) |
      kind of (${PERSON}) (who|that) (lets|leaves|ignores|walks) | do not (come|go) (crying|complaining|moaning)
    `),
    /** Shame where something is asked for. */
    shame: expand(`
      (what is|what's) your =excuse | (do not|to|nobody wants to|hate for you to) be the (only|last|one) |
      (do|would|will|are) you ~ (want|like|going|happy) to be the (last|only|one) |
      (will|would) you be the (last|only) |
      or (will|are|do|would) you (look|turn|walk|scroll|going to look) (away|past|by) | no =excuses |
      still (having a|mulling|dithering|humming) | still (not|no) (member|a member|joined|signed|booked|subscribed) |
      still (=paying|=overpaying|thinking about it|on the fence|waiting|undecided) |
      still (on|using|driving|riding|stuck with|running|wearing) (a|an|the|that|your) (old|heavy|same|clunky|slow|
      outdated) | (real|true) (fans|supporters) |
      you (will|would) (kick yourself|be kicking yourself|regret|wish you had|hate yourself|be sorry|never forgive|be
      explaining|be asking us|be begging)
    `),
    /** The other chance that takes the push out of a limit. */
    again: expand(`
      (after|from) (that|then) (it|they|the price|entry) (is|are|'s|costs|will|takes) |
      (opened|added|booked|planned|laid on|put on|printed|made|baked|ordered|got) (a|another|<n>) (second|third|more|
      extra|further) ~ (date|batch|round|run|session|course|workshop|show|night|copies|evening|performance) |
      (if|when) it (fills|sells out|is full) ~ (second|another|next|more|extra) | no need to (rush|hurry) |
      (second|another|next|extra|later) (bus|boat|train|van|table|sitting) (leaves|runs|goes|follows|sails|opens) |
      =no (rush|hurry|pressure|stress) | again (in|on|next|every|each) | take your time |
      (we|i) (will|)(repeat|rerun|run) (the|this|it|that|them|our) |
      (next|another|second|new) (date|batch|round|run|session|course|workshop) (is|in|starts|on|follows|will) |
      (more|another batch) (are|is) (coming|on the way) | waiting list |
      keep (one|some|you one) (aside|back|for you) | hold (it|one|yours) for you
    `),
  },
  messages: {
    scarce: '"{words}" counts down what is left.',
    hurry: '"{words}" hurries people along.',
    fast: '"{words}" hurries people along with how fast it goes.',
    crowd: '"{words}" points at what others have or do.',
    shame: '"{words}" makes it awkward to say no.',
    push: '"{words}" may feel like a push.',
  },
  suggestions: {
    scarce:
      'If the limit is real, could you give the fact and the next chance: "12 seats on Thursday; we repeat it in May"?',
    hurry: 'If the date is real, say it once, and what happens after it. If it is not, you can let it go.',
    fast: 'When does the next one come? Whoever reads this late could be told that, too.',
    crowd: 'What did one of them say about it? Their words, with leave, tell more than a count.',
    shame: 'A plain "No, thanks" leaves people free, and they remember that too.',
    push: 'Could you say plainly what it is and until when, and leave the deciding to them?',
  },
  likely: { trait: 'pressure-and-scarcity', from: 0.14, message: 'push' },
  examples: {
    bad: [
      "«You'd be crazy not to grab one of these lamps».",
      '«Still on a heavy» bike? «Your mates have already upgraded».',
      'Book your desk today, «you would be mad to miss» it. «Only six desks remain».',
      "«Last year sold out in 4 minutes». «Don't miss» the lanterns!",
      '«Three. Lanterns. Left». There were nine at noon.',
      '«Going once», going twice: four oak chairs at £9.',
      '«You have opened this page twice». The lantern is still £12.',
      '«If you can look at Otto without» reaching for a coin, walk on.',
      'At nine «£12 becomes £20».',
      '«Only a fool would row» in March with a cold oar.',
      'The lantern is £12. «Everybody on Mill Row has got theirs». «Just you now».',
      '«This weekend only», 20% off all boots.',
      "«HURRY»! «Only 3 left in stock». Don't miss out!!! 🚨",
      '«Last chance»: doors close at midnight and this offer will never come back.',
      '«Still paying» full price? Smart people already switched. «Ends tonight».',
      "«Price goes up tomorrow». Act now before it's too late ⏰",
      '«12 people are viewing this room right now».',
      'Mira in Ghent just «bought» the oak lamp',
      '«No thanks, I like paying full price»',
      'Our tuning course: 30% off, «last chance», the sale ends in 02 hrs 10 min',
      '«Half of Mill Row has signed» up for the lanterns. «Do you want to be the last» dark porch?',
      '«800 gardeners have already booked». «What is stopping you»?',
      '«Last chance to book» a bunk for the Larkfield week, £90 with bread. 4 bunks left: two up and two down.',
      'The plum box of Okoro Foods is £12 and «selling fast»! One pear box is still there, too.',
      'Workshop «seats are limited» to thirty, so «pick soon».',
      '«Only 9 rafts left», and the «offer ends» tonight.',
      '«Last chance to register» for the talk on kilns.',
      '«Every hour you wait» another donkey stands in the rain.',
      "«A good neighbour would know». «Order the Larkfield lamp before it's too late».",
      "Enrolment «shuts at noon». Tomorrow you'll pay the full fee.",
      "The plum box «sells out within hours». «Don't sleep on it».",
      '«Everyone on Mill Row is signing» up. «Will you be the last»?',
      'Nail appointments for December are «going fast». Link in bio to book.',
      "«Don't be the only parent without» a lantern.",
      '«What kind of owner skips» a lead?',
      '«Shame on you if you walk» by.',
      '«Only 7 item(s) left»!',
      '«85 have it in their basket»',
      '«Last purchased 4» minutes ago',
      '«High demand»',
      "«No thanks, free soup isn't for me»",
      'Six seats at the oak table. «Four went overnight».',
      'Book your free demo today, «only 5 slots left».',
      '«Most of Mill Row has already paid». «Yours is the door» with no sticker.',
      'The plum box is £12. «Somebody else will take» yours.',
      '«If you swipe past» this, a goat sleeps in the rain.',
      '«Could you look Otto in the eye» and say no?',
      'When the «timer hits zero» the price goes up by a third.',
      'New drop on Friday at noon. 80 pairs, «no restock».',
      'The kiln is our muse. Seats on the May course are «strictly limited», so «secure yours now».',
      'Mango. Chilli. Lime. At the mill, «this weekend only». RUN.',
      'Pears at 40% off. «Grab yours before» the price goes up at midnight 🐐',
      'Back in the pool? «First 50 get a free» towel 💪',
      'Register for the Larkfield boats «to avoid disappointment».',
      "«Last few weekends» in June! «Don't miss» your day at the mill.",
      '«See why bakers are ditching» their old scales. The new one is £40.',
      'Flats on Mill Row are dear. «Call Okoro before someone else does».',
      'Demand on Pew Lane is high and «serious buyers are waiting». Book your valuation today.',
    ],
    good: [
      "Month-end shouldn't mean midnight. Start a free trial of the ledger today, no card required.",
      'I nearly closed the boatyard in March. The choir talked me out of it.',
      'Only 5 days left to register to vote. It takes five minutes at the library.',
      'Only 3 left-handed guitars in the county, and we have one of them to lend.',
      'Never miss a bin day again: the council sends a text on Tuesday night.',
      'GO GO GO Otto, what a run that was in 2012, I still cry.',
      'Hot cross buns from Thursday. Pre-order by 4pm Tuesday, collect on Friday from eight till noon.',
      'Before you send "quick chat tomorrow?" at 6pm, add what it is about. They will sleep.',
      'Last week we turned eleven people away from the desk, and Nadia had to be the one to tell them. Please donate £5 today.',
      'If you missed out, we filmed it. The next talk is on 4 May, tickets at the desk, and nobody minds if you come late.',
      'Thank you to Priya, who stayed until midnight sweeping the lift. The next evening is in May, tickets at the desk.',
      'What has changed: nothing is deleted from the book that has not been struck out for a week.',
      'One thing kept the builders up: going faster than yesterday.',
      'A bigger loaf makes more toast. Just saying.',
      'Chargers are live at the Harbour shop. Coffee while you wait, 20% off your next flat white.',
      'The film of the heron got 2,300 views in four days, and Ada has not told anybody at school.',
      'Never order a card by phone from a stranger. Ring the number on the back and ask for the fraud desk, they are in until midnight.',
      "The tide table is up at the slipway. Springs on the 30th, so if you leave the car on the hard then that's on you.",
      "Your bakers are your best teachers. Here's how we got 60 of ours baking every week without begging.",
      'We close the doors at nine on Sunday, as Ada rings the bells early.',
      "Sourdough is out. We close at two or when it's gone.",
      'You have opened the gate twice, and the goat is in the lane.',
      'Five seats are left on the ferry. If it fills, a second boat follows at six.',
      'At nine the pint becomes a half, says the landlord.',
      'Repost if you would pay £5 a month for a diary that just says no for you.',
      'We have 60 kits left for next season at £890, delivered before the end of March.',
      'Ada ran the Larkfield half dressed as a pear. 2:11:40, and £860 for the lifeboat.',
      'The chapel is open this weekend only.',
      'The car park is nearly full, so come by bus.',
      'Cook wanted at Okoro Foods: 4 days, 38 hours, no split shifts. We close on Monday.',
      'Sign-up for the parents evening opens tonight at seven. Slots go fast for the third year.',
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
      'The oat throw is back, after we sold out in nine days last autumn.',
      'Tonight: plaice, samphire and new potatoes. 3 tables left.',
      '6 bunks left for the July week at Larkfield, ages 8 to 11! The theme is owls, and the fee is £90. Forms at the desk.',
      '@fen_w yes, 2 left in blue',
      'There are only two nurses left on the night shift, and they asked for a kettle.',
      'Last chance to see the comet from the school roof until 2099. Bring a blanket.',
      'Early bird entry for the Larkfield ride ends on Friday at noon. It is £30 until then and £40 after.',
      'No thanks, I walked. The bus queue was round the corner.',
      'Cinema night at the mill on 14 May, £6 with a hot drink. 22 places left when I looked this morning.',
      'Bun orders close on Wednesday at noon. Boxes of 6 or 12, written in the book at the till or by text.',
      'Everyone who has booked a pitch gets a letter this week. Have you moved? Tell the office your address.',
      'We were out of wreaths by ten, sorry. We ordered 60, and 20 come on Friday.',
      'Last chance to order a school fleece: the list goes to the mill on Monday. After that it is eight weeks.',
      'Because of high demand we have opened a second evening of the kiln class, on 3 May.',
      'We told the Larkfield crew in person this morning, before anyone else. Orders fell, and 41 jobs may go by May.',
      'No excuses: we shut the desk early on Sunday. Bring your ticket and we refund it.',
      'The seafood place closes for good on Friday. I had my first supper there, and I will miss the chowder.',
      'Time is running out for the toad on Pew Lane.',
      'One left in the medium.',
      'Free delivery ends midnight. Code TOASTY.',
      'The last boat went in nine minutes, and Ada timed it from the quay.',
      'Most of Pew Lane has gas, and ours is still on coal.',
      'The author(s) will read on Sunday. Bring a cushion for the bench.',
      'Somebody else will drive on Friday, as Ada has the van at the garage.',
      'Today is the last day to hand in the form for the ferry.',
      'The first 40 through the gate get soup, and there is bread for everyone who comes later.',
      'In stock at the mill: 3 jars of plum, 1 of fig. Ada has more in the van.',
      'We apologise to everyone who waited more than an hour at the Larkfield clinic on Monday. Book a call back here.',
      'Last chance to register, says the mail. The council has sent nine of them.',
      'The band Limited Time Offer plays the Anchor on Friday at eight.',
      'Did the ad say only 3 left?',
      'The jury had an hour left, and Ada fell asleep.',
      'The regulator has fined an airline that told people only 2 seats left when ninety were.',
    ],
  },
  check({ post, hits, report }) {
    if (hits.again.length > 0 || answers(post) || showsUp(post)) return;
    const push = pushOf(post, hits);
    const told = pressuresIn(post, hits, push);
    // Beside a push a plain count is still a fact.
    const isCounted = told.length > 1 && push.scarce.every((hit) => isPlainCount(post, hit, hits.goods));
    const found = isCounted ? told.filter(({ message }) => message !== 'scarce') : told;
    const alone = limitsAlone(push);
    // A shortage and a clock together push, a limit alone tells.
    const quiet = told.length === 1 && alone.length > 0 && alone.every((hit) => isFact(post, hit, hits.goods));
    // However long the post is: a further sentence must not move it.
    const isLevel = alone.length > 0 && !alone.some((hit) => isShouted(post, hit));
    const one = isLevel ? LIMIT_ALONE : ONE_SIGN;
    const strength = told.length > 1 || push.isPressed ? 1 : one;
    for (const { message, at } of found.slice(0, 2))
      report({ at, message, strength, quiet, values: { words: quote(post, at) } });
  },
});
