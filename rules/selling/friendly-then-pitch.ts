import {
  answers,
  areAgents,
  byPlace,
  CURRENCIES,
  clauseAt,
  defineRule,
  expand,
  gist,
  type Hit,
  type HitLists,
  isRole,
  meant,
  normalText,
  type Post,
  quote,
  type SellingCue,
  type Sentence,
  type Span,
  saidFrom,
  saidOver,
  sales,
  saysUpTo,
  saysYou,
  sellingSigns,
  sentenceAt,
  sentenceOf,
  sentencesTo,
  type Token,
  WARES,
  WEEKDAYS,
  wordAt,
  wordSet,
} from '../../src/rule-kit.ts';

/** Words at least between kind words and a pitch in one sentence; closer together they are one thought. Source: rules card. */
const APART = 3;

/** Sentences at the start in which kindness is an opening. */
const OPENING = 3;

const OWN: ReadonlySet<string> = new Set(['i', 'self']);
const MINE = /^(?:mine|ours|our|my)$/i;
/** Signs of selling that are enough behind a turn. */
const ALONE: readonly SellingCue[] = ['sellsPrice', 'sellsOrder', 'sellsGoods', 'sellsReady'];
/** A library's maps are available too, and a friend may come and see one. */
const MAY_BE_FREE = /^(?:available|open|see us)/i;

/** "Polls are open 7 to 8 pm today": hours, which who sells nothing has too. */
const HOURS = /^(?:(?:is|are|'s) )?(?:open|available)\b|^[ap]m\b/i;

/** "We took £640 for the lifeboat", "sold for £40", "I have asked for the £30 credit": a sum that is told of. */
const CHANGED_HANDS = wordSet(
  'hand handed tried took asked raised sold paid bought won fetched collected donated gave given spent went lost owed cheque',
);

/** "My father has opened the workshop": his. */
const isKin = (post: Post, { first }: Hit): boolean =>
  [first, clauseAt(post, first)?.head ?? first].some(
    (at) => post.tokens[at]?.normal === 'my' && isRole(post.tokens[at + 1] as Token),
  );

/** "160C for 30 minutes" is no three for two. */
const isSpan = ({ tokens }: Post, { text, last }: Hit): boolean =>
  /^\S+ for \S+$/.test(text) &&
  /^(?:seconds?|min(?:ute)?s?|hours?|days?|weeks?|months?|years?|people)$/.test(wordAt(tokens, last));
/** "On us with any main": a gift to whoever buys. */
const isWithPurchase = ({ tokens }: Post, { last }: Hit): boolean =>
  /^with (?:any|every|each|your)$/.test(saidFrom(tokens, last, 2));

const OPEN_WHEN = /\b(?:open|here|available) (?:until|till|from|to|all|late|\d)/;
/** "Our advisers are here till seven", "the gym floor is open until one": hours, whosever they are. */
const isOpenWhen = ({ tokens }: Post, { first, last }: Hit): boolean =>
  OPEN_WHEN.test(saidOver(tokens, first, last + 1));
const isHours = (post: Post, hit: Hit): boolean => HOURS.test(hit.text) || isOpenWhen(post, hit);

/** Where something is offered, in order of place: a bargain, or a sentence that sells. */
const offersIn = (post: Post, bargains: readonly Hit[]): readonly Hit[] => {
  const goods = new Set(sellingSigns(post, 'sellsGoods'));
  const offers = sales(post).filter(
    ({ signs }) =>
      !signs.some((sign) => isKin(post, sign)) && !signs.every((sign) => goods.has(sign) || isHours(post, sign)),
  );
  return byPlace(
    bargains.filter((hit) => !isSpan(post, hit)),
    offers.flatMap(({ signs }) => signs),
  );
};

const ADDRESSED = /^(?:dear|you|your|u|ur|everyone|every|each|everybody|all|us|anyone|anybody|those)$/;

/** True where a sentence speaks to readers, to people by what they do, or to somebody by name: "Well done, Mick!" */
const isAddressed = ({ tokens }: Post, { first, last }: Sentence): boolean =>
  tokens.slice(first, last).some((token, nth) => {
    const [before, after] = [tokens[first + nth - 1], tokens[first + nth + 1]];
    const isCalled = before?.text === ',' && token.capital && /^[,.!?]/.test(after?.text ?? '.');
    return ADDRESSED.test(token.normal) || areAgents(token) || isCalled;
  });

/** "Morning all", and to business: a greeting is kind where it goes on. */
const SALUTE =
  /^(?:good )?(?:morning|evening|afternoon|hello|hi|hiya|hey)(?: (?:all|everyone|everybody|team|folks|people|neighbou?rs))?$/i;
/** "That you wish you did not", asked, wishes nobody anything. */
const WISHES = /^(?:wish|hop)/i;
/** "If you are worried about the rent": help for whoever is, and no kind word yet. */
const isSupposed = (post: Post, { first }: Hit): boolean => {
  const clause = clauseAt(post, first);
  return post.tokens.slice(clause?.first, clause?.head).some(({ normal }) => /^(?:if|when|whenever)$/.test(normal));
};

/** "To everyone who came last night": thanks for a deed done, not a way to open. */
const CAME =
  /\b(?:who|for) (?:came|coming|joined|joining|turned|turning|showed|danced|dancing|sang|singing|travelled|travelling|queued|braved|packed)\b/i;

/** "A gorgeous jacket": a thing is praised; "you gorgeous people" are greeted. */
const PRAISES = /^(?:beautiful|gorgeous|wonderful|amazing|incredible|brilliant)$/i;
const PRAISED = wordSet(`
  people lot team crowd community job work bunch folk folks women men woman man girl girls human humans friends day
  evening morning night weekend year week season time customers members guests staff students and to effort
`);
const praisesThing = ({ tokens }: Post, { first, last, text }: Hit): boolean =>
  PRAISES.test(text) &&
  /^(?:an?|the|our|my|this|these|those|new|'s)$/.test(wordAt(tokens, first - 1)) &&
  /^(?:word|number)$/.test(tokens[last]?.kind ?? '') &&
  !PRAISED.has(wordAt(tokens, last)) &&
  !PRAISED.has(wordAt(tokens, last + 1));

/** Words of warmth that may be told of anybody: "dads love beer", "live and breathe style". */
const TOLD_OF = /^(?:loves?|breathe|remember(?:ing)?)$/i;
/** A word of warmth with the one beside it, which shows that it is none: "reduces stress", "loved by 9,000", "proud to be". */
const NO_WARMTH = /^(?:(?:reduces?|beats?|less|no|zero|without) stress \S*|\S* loved by|\S* proud to)$/;
/** Kind words that are said to nobody, or of the writer's own; "tag a friend, we know you have one" baits. */
const isToldOnly = (post: Post, { first, last, end, text }: Hit, sentence: Sentence): boolean =>
  NO_WARMTH.test(`${wordAt(post.tokens, first - 1)} ${text.toLowerCase()} ${wordAt(post.tokens, last)}`) ||
  (TOLD_OF.test(text) && !saysYou(post, sentence)) ||
  // "Your future self will thank you", "you'll miss it", "your cart misses you", "trusted by 9,000"
  (/^thank(?: you|s)?$/i.test(text) && /^(?:will|'ll|would|'d)$/.test(wordAt(post.tokens, first - 1))) ||
  (/^miss/i.test(text) && /^(?:it|this|out|you)$/.test(wordAt(post.tokens, last))) ||
  (/^trust/i.test(text) && wordAt(post.tokens, last) === 'by') ||
  (/^we know you$/i.test(text) && /^\W*tag\b/i.test(post.text)) ||
  (/^heart$/i.test(text) && (post.text[end] === '-' || wordAt(post.tokens, last) === 'of')) ||
  // "Let your worries melt away" is any inn's, "the version of you that you keep postponing" nobody's praise.
  /^worries$/i.test(text) ||
  (/^you keep$/i.test(text) && /ing$/.test(wordAt(post.tokens, last)));

/** Words that are as often said of a heart on a menu, a hope for dry weather or a day that is missed: alone they only count. */
const DOUBTFUL =
  /^(?:hearts?|hop(?:e|ing|efully)|miss(?:ing)?|lov(?:e|ed|ing)|adore|brave|trust|joy|peace|strength|stress|tired|tough|rough|deserves?|celebrate|proud|lucky|remembering|salute|cheer|beautiful|gorgeous|wonderful|amazing|incredible|brilliant|champion|warrior|legend|hero|vibes|nervous|worried|gentle|breathe)$/i;
const isDoubtful = (post: Post, { first, text }: Hit): boolean =>
  DOUBTFUL.test(text) && clauseAt(post, first)?.subject !== 'you';

/** The first kind words of the opening: a greeting as such, or a wish, praise and sympathy in a sentence to somebody that sells nothing itself. */
const warmIn = (
  post: Post,
  greetings: readonly Hit[],
  kind: readonly Hit[],
  selling: readonly Hit[],
): Hit | undefined => {
  const isWish = (hit: Hit): boolean => sentenceAt(post, hit.first)?.kind !== 'question' || !WISHES.test(hit.text);
  const sells = new Set(selling.map((hit) => sentenceOf(post, hit)));
  // Asked once for a sentence, however many kind words stand in it.
  const toSomebody = new Set(
    [...new Set(kind.map((hit) => sentenceAt(post, hit.first)))].filter((one) => one && isAddressed(post, one)),
  );
  const isKind = (hit: Hit): boolean => {
    const sentence = sentenceAt(post, hit.first);
    return (
      sentence !== undefined &&
      sentence.kind !== 'question' &&
      !isToldOnly(post, hit, sentence) &&
      // "Near-misses"
      post.text[hit.start - 1] !== '-' &&
      // "At the heart of everything we do"
      !/^at the heart of$/.test(normalText(post.tokens, hit.first - 2, hit.last + 1)) &&
      // "Strength course", "(sorry to all nephews)"
      !/^(?:course|class|training)$/.test(wordAt(post.tokens, hit.last)) &&
      post.text[hit.start - 1] !== '(' &&
      !praisesThing(post, hit) &&
      !sells.has(sentenceOf(post, hit)) &&
      !CAME.test(post.text.slice(sentence.start, sentence.end)) &&
      toSomebody.has(sentence)
    );
  };
  return byPlace(
    // "Happy birthday to us"
    greetings.filter(
      (hit) =>
        isWish(hit) &&
        !SALUTE.test(hit.text) &&
        !/^to (?:us|me)$/.test(normalText(post.tokens, hit.last, hit.last + 2)),
    ),
    meant(kind).filter(isKind),
  ).find((hit) => !isSupposed(post, hit) && sentencesTo(post, 0, sentenceOf(post, hit) ?? OPENING) < OPENING);
};

/** "Mine does a free month", "our pints are £3". */
const isOwn = (post: Post, hit: Hit): boolean => {
  const { first, last, subject } = clauseAt(post, hit.first) ?? {};
  return OWN.has(subject ?? 'none') || post.tokens.slice(first, last).some(({ normal }) => MINE.test(normal));
};

/** "Our fantastic clients, plus a team": those one works for and with are no ware. */
const OF_PEOPLE = /\b(?:clients|customers|members|guests|audience|followers|team)\b/i;
/** "We've sent a box": given, and on its way. */
const IS_SENT = /\b(?:booked|refunded|sent|gave|given|brought|took|taken|left)\b/i;
/** "If you can spare a fiver": a gift is asked for, and nothing sold. */
const GIVES = /\b(?:spare|donat\w+|chip in|sponsor) /i;
const isGift = (post: Post, hit: Hit): boolean => {
  const { start, end } = sentenceAt(post, hit.first) ?? hit;
  return GIVES.test(post.text.slice(start, end));
};

/** "It's World Soil Day, so …": the day is why, and no wish. */
const DAY_OF = /^#?(?:world|international|national)/i;
const isWhy = (post: Post, warm: Hit, hit: Hit): boolean =>
  DAY_OF.test(warm.text) && sentenceOf(post, hit) === sentenceOf(post, warm);

type Lists = HitLists<'bargain' | 'open' | 'pivot'>;

/** Where a sale follows the kind words: a bargain or a price of one's own, a ware that can be had, or less than that behind a turn. */
const offersAfter = (post: Post, warm: Hit, hits: Lists, pivot: Hit | undefined): readonly Hit[] => {
  const cues = (...names: readonly SellingCue[]): readonly Hit[] => names.flatMap((name) => sellingSigns(post, name));
  const ours = cues('sellsPrice', 'sellsGoods').filter((hit) => isOwn(post, hit));
  // "Our six-week course starts tomorrow": a ware that can be had; "my workbook is $9.99" needs no turn.
  // "Who leaves our shop to start her own"
  const open = hits.open.filter((hit) => wordAt(post.tokens, hit.first - 1) !== 'to' && !isOpenWhen(post, hit));
  const had = new Set([...open, ...cues('sellsPrice')].map((hit) => sentenceOf(post, hit)));
  const wares = ours.filter(
    (hit) =>
      had.has(sentenceOf(post, hit)) &&
      !isKin(post, hit) &&
      !OF_PEOPLE.test(hit.text) &&
      !IS_SENT.test(hit.text) &&
      (!post.cue('sellsGoods').includes(hit) || MINE.test(hit.text.split(' ')[0] ?? '')),
  );
  // "So we've sent a box"
  const turned = pivot
    ? cues(...ALONE).filter(
        ({ last, text }) =>
          last > pivot.first && !MAY_BE_FREE.test(text) && !IS_SENT.test(text) && !OF_PEOPLE.test(text),
      )
    : [];
  return offersIn(post, [...hits.bargain, ...wares, ...turned]).filter(
    (hit) =>
      !saysUpTo(post, hit, CHANGED_HANDS) &&
      !isWhy(post, warm, hit) &&
      !isGift(post, hit) &&
      hit.first >= (sentenceOf(post, hit) === sentenceOf(post, warm) ? warm.last + APART : warm.last),
  );
};

/** From the turn, or the sentence it stands in, to the end of what is offered there. */
const spanOf = (post: Post, warm: Hit, turn: Hit, offers: readonly Hit[]): Span => {
  const sentence = sentenceAt(post, turn.first) ?? post;
  const offer = offers.filter((hit) => sentenceOf(post, hit) === sentenceOf(post, turn)).at(-1) ?? turn;
  const last = clauseAt(post, offer.first);
  return {
    start: sentence.start > warm.end ? sentence.start : turn.start,
    end: last ? gist(post, last).end : offer.end,
  };
};

/** What is offered for money, or to be ordered at once. */
const MONEY =
  /[£$€]\s?\d(?![\d,.]* ?(?:m|bn|million|billion)\b)|\d\s?%|\b\d+ ?(?:p|quid|euros?|pounds)\b|half price|discount|\bcode\b|\bsale\b|prices?\b|\b(?:deals?|voucher)\b|^(?:order|book|buy|shop|apply|enrol|sign up|subscribe|upgrade|join|get)\b/i;

const TWO_POSTS = 'Try two posts: the good wish on its own, and the offer on another day with its reason said plainly.';

export default defineRule({
  principle: 'relationship-first',
  polarity: 'promotional',
  severity: 'info',
  inPlainPost: 'counted',
  weight: -0.9,
  cancelsWarmth: 0,
  summary: 'Finds a kind opening that turns into an offer.',
  why: 'When a good wish leads to a sale, readers look back at the wish and wonder.',
  guards: { reply: 0, service: 0, cause: 0.4, humour: 0.5, quote: 0 },
  phrases: {
    /** A greeting or a wish for a day: kind as such. */
    warm: expand(`
      (happy|merry|blessed|joyous|joyful|feliz|joyeux|frohe|buon|selamat) ~ (day|days|week|weekend|month|season|year|
      birthday|anniversary|retirement|christmas|easter|eid|diwali|holi|onam|pongal|hanukkah|passover|nowruz|ramadan|
      navratri|halloween|pride|${WEEKDAYS}|spring|summer|autumn|winter|holidays|thanksgiving|friyay) |
      (eid|ramadan) (mubarak|kareem) | shubh | (world|international|national) ~ day |
      (diwali|holi|eid|christmas|easter|onam|pongal|ramadan|new year) ~ (wishes|greetings|blessings) | season of |
      season's greetings | (warm|warmest|best) wishes | ^good (morning|evening|afternoon) |
      how (are|is|'s) (you|we|everyone|everybody|your|things|all|the head) | how did (you|we|everyone|your) |
      ^(is|are) not (it|this|these|those) ~ (lovely|gorgeous|beautiful|glorious|grand|something|magic|wonderful|mad) |
      ^who else | (snow|bank|sports|exam|results) day | have not ~ (evenings|mornings|skies) been |
      how was (your|everyone|the) | thanks for (sharing|posting) |
      ^(so|very|deeply|really|) sorry to (hear|read|see) | welcome (home|back) |
      do not let the ~ (blues|rain|cold|weather|heat) get | =beat the ~ (blues|rain|cold|heat) |
      ^(morning|evening|hello|hi|hiya|hey|namaste|namaskar|salaam) (all|everyone|everybody|friends|friend|folks|
      lovelies|lovely|legends|gorgeous|beautiful|team|ladies|mamas|mama|hun|girl|people|bestie|darling|dear|
      neighbours) |
      what a (game|match|win|goal|final|performance|night|crowd|show|race|turnout|week|year|day|month|season|term) |
      =checking in | any plans for | rest in peace | =rip | =congrats | congratulations | well done | good luck |
      (=wish|=wishing|hope|hoping) (you|your|everyone|everybody|all|every) |
      =sending ~ (love|hugs|strength|light|prayers) | thinking of (you|everyone|all|every|those) |
      (be|=being) (kind|gentle) (to|with) | you are doing (great|well|amazing|so|your best|better|fine) |
      (i|we) miss (that|you|those|our) | how proud | (okay|ok|fine) to (rest|not|be|cry|feel) | safe travels |
      drink ~ water | mind yourselves | hang in there | get well soon | lest we forget |
      (we|today we) remember (those|all|the) | sending ~ hug to | thank you for (another|all|everything) |
      =loss (is|has|can) |
      (been|what) a ~ (hard|tough|long|rough|difficult|strange|awful) ~ (week|year|month|winter|season|day|summer|
      spring|autumn)
    `),
    /** Wishes, praise, thanks and sympathy: kind where they are said to somebody. */
    kind: expand(`
      (lovely|great|good|nice|grand|wonderful) to (see|meet|connect|hear|e-meet|chat|run into) |
      (today|tonight|this one|this week) is (=yours|for you|all yours) | put (the|your) (kettle|feet) |
      you have got this | =love | =loved | =loving | enjoyed your | adore | nicest | kindest | loveliest | beautiful |
      gorgeous | wonderful | amazing | incredible | brilliant | lucky | proud | grateful | thankful | thank you |
      thanks | appreciate | hero | superhero | legend | warrior | champion | superstar | brave | strength | hug |
      vibes | heartbroken | praying for | big up | props to | kudos | bravo | hats off | fingers crossed |
      best of luck | get well | doing (brilliantly|great|amazingly|well|better|fine) |
      holding (it|everything) together | =heart | =hearts | deserve | breathe | gentle | kindness | be kind | =hope |
      hoping | hopefully | trust | =wish | wishing | =joy | =peace | blessed | =bless | cheer | =clapped | applaud |
      salute | celebrate | remembering | missing | (i|we) miss | smashed | made it | nailed it | got this | sober |
      sorry (for|about|to hear|to every|to everyone|to all|to anyone|to those) | sad to hear | (am|are|been) there |
      been you | mean it | (did|done) ~ well | earned (it|every|this) |
      (pleased|happy|thrilled|delighted|chuffed) (for|about) (you|your) |
      (=may|=let) (your|this|the|all|you|it) ~ (be|bring|shine|find|have|fill|feel) |
      (stay|keep) (safe|warm|well|cool|strong|healthy|dry) |
      (take care of|look after) (yourself|yourselves|each other) | mind yourselves | thinking of |
      thoughts (are|with|go) | =sending |
      (=loved|lovely|great|good|wonderful|fun) (meeting|seeing|chatting|talking|having) |
      you (keep|make|bring|hold|carry|lift|inspire|raise) | of you are |
      (is|are|'s|been) (family|hard|long|tough|rough|strange|stressful|exhausting) |
      what a ~ (week|year|month|winter|season) | =tired | =tough | =rough | exhausting | lonely | grief | grieving |
      burnout | anxiety | stress | nervous | worried | overwhelmed | homesick |
      (okay|ok|alright|fine) (to|not to|if you) | (check|look) (in on|on) | hang in | here for you | rooting for |
      (is|are) not (alone|invisible|weak|failing|lazy|broken|too late) | nearly over | enjoy (every|the|your|it) |
      (we|i) (see|know|get|feel|hear) (you|how) | lost (someone|somebody|a loved) |
      (health|rest|sleep|wellbeing) matters | ^to (all|every|everyone|each|anyone) |
      (here is|here's|shout out) (to|for) | absolute (hero|legend|star|champion|trooper) |
      what a ~ (man|woman|lad|lass|girl|boy|team|crew|group|bunch|community|crowd|class|club|lot|place) |
      reach out to | you are (so|enough|seen|valued|loved|worth)
    `),
    /** Sells by itself once kind words have led to it. */
    bargain: expand(`
      (is|are|costs|cost|at|for|from|only|just|now|price of) <price> |
      <pct> (off|down|lower|less|cheaper|discount|cashback) | <n> off | <price> (till|until) | (is|are) now selling |
      (${CURRENCIES}) <n> | on us with (any|every|each|your) | half price | finance available | discount |
      (promo code|voucher) | code <CAPS> | two for one | <n> for <n> | buy (one|two|<n>) |
      (=use|=enter|=quote|=apply) <CAPS> | (half|third|quarter|fifth) off |
      (special|exclusive|festive|holiday) ~ (price|rate|offer|discount|edition|menu) |
      (application|joining|booking|processing|admission) fee | =rebates | =deals | =bundle | (free|fast) shipping |
      (ship|delivered) free | (for|get|claim|with) a ~ (deal|discount|bargain) on | <price> (a|per|each|pp) |
      be (just|exactly) (what|the) | =made for (days|nights|times|moments|weeks|you) |
      (see|view|browse|check out) our (vacancies|openings|jobs|roles) | join a team like |
      =get a ~ (card|price|catalogue|brochure|demo) | link in (bio|my bio) |
      (=service|=insure|=fly|=stay|=train|=bank|=save|=dine|=eat|=feast|=shop|=travel|=party|=book|=advertise) ~ with
      us | (is|are|back|now) in stock | (i|we) have ~ in stock | =restock | =restocked |
      (programme|program|course|class|retreat|workshop) (has|'s) got ~ (slot|space|=place|=places|spot|seat) |
      (up|live|available|back) in (our|the) (shop|store) |
      (=buy|=mint|=enrol|=preorder|=pre-order|=reserve|=sign up) (before|by|until|till|online) |
      have you (seen|tried|met|visited) our | (our|my) ~ (start|starts) at (<n>|<price>) |
      you can (shop|buy|order|pre-order) (it|them|online|now) | (box|tray|hamper|platter|pack|tub) of <n> |
      (=order|=orders) (before|until|till|online) |
      (=enjoy|=get|=receive|=unlock|=earn) ~ (bonus|cashback|thrown in|on top|extra points|better rate|free upgrade) |
      ^(try|visit|taste|explore|discover|browse|grab|reward|treat|pamper|spoil|refresh|upgrade|ask for|celebrate|
      unwind|relax|recharge|warm up|cool down|start|join|meet|pick up|take a look at) ~ (our|my) |
      =check out (our|my) ~ (${WARES}|journal|stock|sale) |
      (our|my|i|we) ~ (has|have|got) ~ (slot|space|=place|=places|spot|seat|=opening|=openings|cancellation|
      appointment|vacancy) | come and (choose|pick|try|get|grab) | (have|take) a ~ look at (our|my) |
      (=one|just a|only a|a) click (away|off) | (early|founder) (bird|rate|price) (ends|closes|until) |
      is (now|) =enrolling | free (quote|valuation|survey|consultation|fitting|estimate) |
      (=quotes|=bookings|=orders|=prices) (by|via|through) (dm|message|phone|email) |
      (i am|we are) (fitting|offering|selling|running|taking on|booking) ~ (this|next|now|across|until) |
      ^(i|we) help ~ (owner|agent|founder|business|coach|brand|company|team|shop|school|clinic|firm|leader|people) |
      (worth|up for|free for|open to|have|got time for) a (quick|short|) (call|chat|demo) |
      <n> minutes (${WEEKDAYS}|next week|this week|tomorrow) |
      (our|my) (platform|tool|software|app|system) (cuts|saves|does|handles|helps|fills|books|finds|writes|takes) |
      love to (tell|show|talk|chat) ~ about (our|my|it|them) |
      (love|like|happy|glad) to (show|introduce) ~ (our|my) ~ (${WARES}) |
      (show|tell) you how (our|my|we) ~ (can|could|will|helps|saves) |
      (our|my) (new|latest) ~ (range|collection|line|menu|drop) (is|are|has|have|just) ~ (live|out|here|dropped|
      landed|arrived|launched|back) | ^dm me <CAPS> | dm (me|us) ~ if you want in |
      (walk|take|talk) you through ~ (our|my) | (tempt|interest) you (in|with) |
      (=shall|=may|=can|=could) (i|we) (pencil|book|slot|squeeze|sign) you |
      (=shall|=may|=can|=could) (i|we) (send|drop|forward) ~ (link|catalogue|brochure|price|sample) |
      (our|my) ~ (can|could|will) (price|value|quote|sell|list) (it|that|them|your|yours) | =doors (shut|close) |
      get (a|your) quote | (i|we) (have|got) ~ (left|going) |
      (=open|=get|=order|=claim|=book|=reserve|=grab|=design|=build|=start) yours |
      (joined|signed up with|started with|teamed up with|partnered with) ~ (company|business|brand|opportunity) |
      ^=shop (now|before|by|until|till|the|our|our ~|online|today|here|all|at) |
      ^=order (now|today|yours|online|here|your|from|a|one) | ^=enrol | ^=buy |
      ^=book (now|your|a|with|by|before|online) | =book online | ^=join (our|my|now) | ^=register (now|for|today|by) |
      ^=reserve (your|a|now) | ^=tap (to|for) | message to order
    `),
    /** A ware of theirs can be had, or not for long. */
    open: expand(`
      =opens | =open | =starts | =start | =begins | =begin | =launches | =launched | =ships | =lands | =drops |
      =returns | =ends | =closes | (go|goes|went) out | (is|are) (up|in|on|back|here|live|out|waiting|ready) |
      (is|are|get|gets) ~ (cheaper|reduced|discounted) | in (the|our) (shop|store|stores) |
      (spaces|places|spots|slots|seats|dates) (on|at|via|left|free|from)
    `),
    /** Where the turn begins. */
    pivot: expand(`
      (that is|that's|which is) ~ why | why not | speaking of | by the way | btw | =ps | what better | to celebrate |
      celebrate (with|by) | to say (thanks|thank you) | as (a|our) (thank you|thank-you|gift) | luckily | good news |
      just for you | because we care | (perfect|good|great) (excuse|time) to |
      (reason|why) (i am|i'm) (messaging|writing) | out of curiosity | and while |
      so (i|we|here|get|grab|book|come|speak|talk|call|take|treat|join|enjoy|if|remember|do) | in (honour|honor) of |
      (and|so|but|now|also) ~ (remember|when|if) | time to | ^now | ^also | plus | anyway | anyways | meanwhile |
      on that note | while (you are at it|we have you|you are here) |
      as (you|we) (rest|celebrate|relax|enjoy|know|start|head|wrap|light|gather) |
      (just|quick|gentle|wee|friendly) ~ (reminder|heads up) | do not forget | (at|in) times like |
      (if|when) you (want|need|fancy|would|are ready|feel|still|can) | if your |
      (know|guess) what (makes|helps|would) | what (makes|helps) ~ (easier|better) | next (step|stop|chapter) |
      still (undecided|looking|searching|stuck|waiting)
    `),
    /** Costs nothing, or is for somebody else: no sale. */
    gift: expand(`
      (my|our) survey | (ours|mine|it|that) is free |
      (health|relief|support|benefit) (program|programme|fund|scheme) | (raise|raised|raising) ~ <price> | we raised |
      campaign raised | no need to | nothing to buy | for nothing | (costs|cost) nothing | at no cost |
      no (charge|fee|card|proof|strings|purchase) | on (the house|us) | hardship | refund | replacement |
      (gave|give|giving) blood | =target | =winner | =winners | giveaway | (all|everyone|everybody) (is|are|)welcome |
      =appeal | (a|the|our) collection for | apprenticeship | =sponsor | =sponsored |
      (decided|having|going) to close | =closing (down|for good) | last (day|days|week|weeks) of (trading|business) |
      (free|gone) by phone | to lend | change fees
    `),
  },
  needs: ['warm', 'kind'],
  messages: {
    offer: 'The kind words turn into an offer: "{words}".',
    turns: 'The kind opening "{warm}" turns into an offer at "{pitch}".',
  },
  suggestions: {
    offer: TWO_POSTS,
    turns: TWO_POSTS,
  },
  likely: { trait: 'friendly-then-pitch', from: 0.16, message: 'offer' },
  examples: {
    bad: [
      'We remember today those who served. Lest we forget. «Poppy-red boots now half price in store».',
      'Sending a big hug to anyone who finds this week lonely. «Treat yourself: our dinner for one is £19 with a glass of fizz».',
      'So sorry to hear about the floods in Larkfield. «If you need a break from the news, our new candle range is live».',
      "Congrats on the new role! «We'd love fifteen minutes to show you how our ledger can help».",
      'Love this, thanks for sharing! «I help coaches find ten clients a month, DM me SCALE if you want in».',
      'Congratulations to our kind Otto on ten years at the mill! «Want to join a team like ours»? See our vacancies.',
      "Hope you're all having a restful Sunday. «While you're resting, have you seen our new range of beds»?",
      "Happy Mother's Day to all the wonderful mums out there! «What better way to say thanks than our gift box, now 20% off». Order today.",
      "Hope you're having a great Monday! «Speaking of great starts, our new coffee subscription is here». Sign up at the link.",
      "We know this year has been hard on all of us. «That's why we're offering 15% off everything this weekend». Use code TOGETHER.",
      'You look amazing today, bestie! «PS our skincare sale ends tonight». Shop now.',
      'Good morning, lovely people! Hope your week is off to a gentle start. «Our new linen range just landed and it is 15% off until Friday».',
      'Happy Nurses Day to every nurse out there. You deserve a break! «Book your spa afternoon with us and use code NURSE».',
      "It's been a tough winter for small shops. «So we made something for you: our bookkeeping package, now half price».",
      'Sorry about your flooded cellar, that is awful! «I hire out pumps at cheap rates, call me».',
      'Congratulations to everyone who passed their driving test this week! «Our policies start from £40 a month».',
      'You keep this town alive, night shift. «Our blackout curtains are back in stock».',
      'Happy Easter to all our families. «Service your car with us before Friday and the oil filter is on top».',
      'What a final, girls! «Pints are £3.50 at the Anchor until ten».',
      'Bless every porter on nights. «Show your pass for a deal on insoles at Marrow Street».',
      'To all the carers: you are superheroes. «Our bath salts might be just what you need tonight».',
      'I hope you slept, parents of Leeds. «If not: our blackout blinds ship free».',
      'Hi Rosa, I enjoyed your talk about slate. «I help quarry owners fill their order book on autopilot».',
      "Aren't these mornings glorious? I walked to the weir before six. «Anyway, my spring retreat is open at £90».",
      'Who else burnt the toast? «Well, while you scrape it, have a look at our bread knives».',
      'Nurses, today is yours. «And if your boiler is worn out too, our service plan is only a click away».',
      'Be gentle with yourself this week. «My journal for night workers is £8».',
      'Eid Mubarak to you and your families. «And to keep them cool, all fans are PKR 9,000 off till Sunday».',
      'Eid mubarak to all who celebrate. «The cake tonight is on us with any main».',
      'Brrr! Beat the winter blues, all of you. «20% off every hot drink before ten this week».',
    ],
    good: [
      'Brogues from £245. Your wallet will forgive you and your feet will thank you.',
      "You'd be mad to miss this talk. Tickets are £3 at the desk.",
      'So sorry to hear about the fire at the mill. If you need a room for the week, ours is free and the kettle works.',
      'Thanks for sharing, Ada. I help out at the quay on Sundays, so I will look for the otter too.',
      'Step inside and let your worries melt away by our fire. Why not make a night of it? Rooms from £89.',
      'The version of you that you keep postponing is one step away. Order before doors close on Sunday.',
      'Get ready to laugh. This heart-warming play is for you and your gran. From £14 at the door.',
      'We are proud to be your first choice for kettles. All kettles are 20% off till Sunday.',
      'Dads love beer. Our gift box is £8 till Sunday.',
      'Tag the friend with the flat bike! We know you have one. New tyres from £9.',
      'We want helpers who live and breathe wool. Each gets a discount code, and 20% off yarn.',
      'Five years! It is all down to you, our fantastic clients, plus a team that does not know when to stop.',
      'Loved by over 9,000 riders. Book now, pick your colour later.',
      "Well done to Mei, who got the bus down behind the plough. She asked for the parkin, so we've sent a box.",
      'Our vet bill for November was £11,306, and all six pups made it, the lovely things. If you can spare a fiver, the link is in our bio.',
      "The Christmas lunch is back, and we'd love to have you. Three courses and a lift home. Ring Bev, and if you know somebody who'd never ask, ring for them.",
      "Here's your first look at Ola's gorgeous jacket for the heron book. Out on 5 May, £14, order it from your own bookshop.",
      'Congratulations to Ada, who leaves our forge today to start her own.',
      "Well done on the new job, Mira! Come and see us when you're back.",
      'Big love to everyone who danced in Larkfield last night! Marrow on Friday, tickets from £8 at the door.',
      'Thank you, Harbour Street. We have decided to close the shop in June, and all yarn is 20% off from tomorrow.',
      'How was your weekend? We served 90 soups, and somebody put a cheque for £500 in the tip jar.',
      'Hi @sam_t, sorry that your visit was missed. I have booked you for tomorrow and asked for the £30 credit.',
      'Our hearts go out to the Okoro family after the fire. A collection for them has begun; bring cash to our shop.',
      'Congratulations to Chloe, who passed with honours. She joined us at 16. Apply for an apprenticeship by 31 May.',
      'Happy tenth birthday to us! We began with one chair and a borrowed mirror. 10% off all colour this month.',
      'Congratulations to our winner Janey, who takes the £250 bundle home! Send us your address, Janey.',
      'SIX WEEK STRENGTH COURSE at Larkfield gym for beginners, from Monday at half six, £60 members, ten people at most.',
      'Hello neighbours! We are the new bakery in Mill Row. Soft opening on Friday from eight, with 30% off all loaves.',
      'Happy birthday to the county! I suggest you celebrate at home and explore the maps available from the archive.',
      'I hear you, and I thank you for every answer. My survey is still open.',
      'World Kindness Day. Be gentle with yourself, and look in on whoever lives next door.',
      'Thank you all so much. With the fete the campaign raised £900, and the roof is paid for.',
      "Happy Mother's Day. If today is a hard one, the shop is quiet after four and the kettle is on. No need to buy anything.",
      "Hope you're having a good Monday. The 8:15 class moved to room 4, and there's a step-free door round the back.",
      'We know this year has been hard. The hardship fund is open again: up to £150 off bills, no proof needed, and nobody sees your name. You can apply any time.',
      {
        post: '@joanna_w So sorry the box arrived crushed, that must be annoying the day before a birthday. Order a replacement free here and it will reach you tomorrow: okoro.example/fix',
        reply: true,
      },
      'Lovely to meet you, Ada, and thanks for the seeds. We help run the plot on Tuesdays if you want company.',
      'Three years ago we opened with one shelf. Thank you all. Cake in shop, till it is gone.',
      'Who else lost power last night? The network says noon for Mill Lane.',
      'Congratulations to Ewa, who sold her first bowl today, for £30, to her dentist.',
      'Hello everyone. The hall is warm again, so the toddlers meet at ten. £2 a family.',
      'Rent letters go out this week. If you are worried about paying, ring us before the first. Our money team helped 219 of you last year.',
      'Which form do you wish you never had to fill in by hand? Our plan for the spring has room for three.',
      'Happy birthday, Rosa! Eighty-one today and still first at rehearsal.',
      'Good morning. The 7:12 is running with two coaches, so expect it to be full until Marston.',
      'Congratulations to Ines, who starts today as a fitter. Third time we have placed her in twelve years!',
      'Hi neighbours, polls are open 7 am to 8 pm today. Stay in line if you are there at eight.',
      'Ramadan kareem to all our students. The boxes can be fetched from sunset. Please order by two each day.',
      'Thank you all for coming on Sunday. We raised enough for two wheelchairs and the first one arrives in May.',
      'Sports day flapjack: melt the butter, stir in the oats, bake at 160C for 30 minutes.',
      'Congratulations to everyone who got results today! Our advisers are here till seven in the hall.',
      'Ramadan mubarak to all our members. Late sessions are on, and the gym floor is open until one.',
    ],
  },
  check({ post, hits, report }) {
    if (hits.gift.some((hit) => !isWithPurchase(post, hit)) || answers(post)) return;
    const goods = meant(post.cue('sellsGoods')).filter((hit) => isOwn(post, hit));
    const warm = warmIn(post, hits.warm, hits.kind, [...offersIn(post, hits.bargain), ...goods]);
    if (!warm) return;
    const pivot = hits.pivot.find((hit) => hit.first >= warm.last && !isWhy(post, warm, hit));
    const offers = offersAfter(post, warm, hits, pivot);
    const [pitch] = offers;
    if (!pitch) return;
    const at = spanOf(post, warm, pivot && pivot.first < pitch.first ? pivot : pitch, offers);
    const greets = hits.warm.includes(warm);
    const quiet = !greets && isDoubtful(post, warm);
    // Kind words and a ware stand together in many a plain post; a greeting with a price behind it does not.
    const loud = greets && offers.some(({ text }) => MONEY.test(text));
    report({ at, message: 'turns', quiet, loud, values: { warm: quote(post, warm), pitch: quote(post, at, 40) } });
  },
});
