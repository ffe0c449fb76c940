import {
  byPlace,
  CURRENCIES,
  clauseAt,
  defineRule,
  expand,
  findAll,
  gist,
  type Hit,
  type HitLists,
  hitOver,
  isAside,
  join,
  meant,
  offersWork,
  overlap,
  type Post,
  quote,
  type Span,
  saidOver,
  saysUpTo,
  showsUp,
  superlatives,
  WEEKDAYS,
  wordAt,
  wordSet,
} from '../../src/rule-kit.ts';

/** Kinds of advertising that must meet. Source: rules card. */
const ENOUGH = 3;
/** Exclamation marks, and emoji of advertising, from which the voice is raised. Source: rules card. */
const MARKS = 2;
const PUSHING_EMOJI = /[🔥🚨💥👉👇⬇➡🛒🛍💸🤑⏰⚡]|➡/u;
/** "45k", "N45,000", "R250": a price as it is written where the currency is a letter; "18 €" has a gap. */
const LETTER_PRICE = /^(?:[nr]\d[\d,.]*k?|\d{1,3}k)$/i;

/** An ad has its signs close together; in a long notice they stand apart. Tokens; hand-set. */
const TOGETHER = 70;

/** "Join us", "visit": whoever only invites to a meeting says so, too. */
const SOFT_ASK = /^(?:join|visit|discover|explore|come|find|see|meet|tap|secure|talk)\b/i;
/** "The new tote is back" brings goods, "the heating is back on" does not. */
const IS_HERE = /(?:here|back|now)$/i;
/** A cut in the price talks as an ad does; a price may stand in any notice. */
const CUT = /%|\b(?:off|half|save|sale|discounts?|cashback)\b|\bfree$/i;

/** "2 for 1": a cut that names no price. */
const BUNDLE = /^(?:\d+|two|three) for (?:\d+|one|two)$|^(?:buy|get) (?:one|two|\d+)\b/;

/** "From only £59": the price and how shops talk of it, in the same words. */
const TALKS_DOWN = /\b(?:only|just|mere|slashed|reduced|down from|as low as)\b/i;

/** What is raffled is not for sale. */
const GIVES_AWAY = /\bgive-?away\b|\bto enter:|(?<!like a )\bwinner\b/i;

/** One- and two-word sentences in a row that read as a list of features. Source: rules card. */
const FRAGMENTS = 2;

/** The first of each list that shares no words with one before: "sale" is not two signs. */
const oneOfEach = (lists: readonly (readonly Hit[])[]): readonly Hit[] => {
  const found: Hit[] = [];
  for (const list of lists) {
    const next = list.find((hit) => found.every((one) => !overlap(one, hit)));
    if (next) found.push(next);
  }
  return found;
};

/** "The call for papers is open", "with AI": a call that is no order, and capitals that are no code. */
const isOrder = ({ tokens, text: all }: Post, { start, first, last, text }: Hit): boolean =>
  // "A bring-and-buy"
  all[start - 1] !== '-' &&
  !/^(?:the|an?|this)$/.test(wordAt(tokens, first - 1)) &&
  !/^(?:call|ring|email|message) your$/i.test(text) &&
  !/^with \p{Lu}+$/u.test(text) &&
  !(/ for$/i.test(text) && /^(?:papers|entries|helpers|volunteers|help)$/.test(wordAt(tokens, last)));

/** "On sale now": it can be had, and no sale is on. */
const isOnSale = ({ tokens }: Post, { first, text }: Hit): boolean =>
  /^sale now$/i.test(text) && wordAt(tokens, first - 1) === 'on';

/** The first superlative; "bring your knottiest log" praises nothing of the seller's. */
const bestIn = (post: Post): readonly Hit[] =>
  superlatives(post)
    .filter(
      ({ first, last }) =>
        wordAt(post.tokens, first - 1) !== 'your' &&
        // "The lowest was 5p": told, and praised nothing.
        !(
          /^(?:lowest|highest)$/.test(wordAt(post.tokens, first)) && /^(?:was|is|were)$/.test(wordAt(post.tokens, last))
        ),
    )
    .slice(0, 1);

/** "The new tote is back", and nothing behind it says where else it is. */
const bringsGoods = ({ tokens }: Post, { last, text }: Hit): boolean =>
  /now$/i.test(text) || !IS_HERE.test(text) || tokens[last]?.kind !== 'word';

const letterPrices = ({ tokens }: Post): readonly Hit[] =>
  findAll(tokens, ({ text, quoted, kind }, at) => {
    const isBehind = kind === 'number' && tokens[at + 1]?.text === '€';
    return !quoted && (isBehind || LETTER_PRICE.test(text))
      ? hitOver(tokens, at, isBehind ? at + 2 : at + 1)
      : undefined;
  });

/** Marks and emoji of advertising, or words in capitals; "wow![1]" has a note. */
const raisesVoice = ({ tokens, text: all }: Post): boolean => {
  const shouts = tokens.filter(
    ({ quoted, kind, text, end }) =>
      !quoted &&
      ((kind === 'punctuation' && text.includes('!') && all[end] !== '[') ||
        (kind === 'emoji' && PUSHING_EMOJI.test(text))),
  );
  const shouted = tokens.filter(
    ({ text, kind, capital, quoted }) => kind === 'word' && capital && !quoted && /^\p{Lu}{4,}$/u.test(text),
  );
  return shouts.length >= MARKS || shouted.length > MARKS;
};

/** "Light. Warm. Yours."; "Oops ..." trails off, and lists nothing. */
const listsFeatures = (post: Post): boolean =>
  post.sentences.filter(({ kind, first, last, start, end }, at) => {
    const words = post.tokens.slice(first, last).filter((token) => token.kind === 'word').length;
    const said = post.text.slice(start, end);
    const isFragment = kind === 'statement' && (words === 1 || words === 2);
    return isFragment && !/\d|(?:\.\.|…)\s*$/.test(said) && !isAside(post, at);
  }).length >= FRAGMENTS;

/** "The tombola raised £318": given, and no price. */
const RAISED = wordSet('raised collected donated');

/** Kinds of signs of an ad. */
type Kinds = HitLists<'prices' | 'deals' | 'asks' | 'praise' | 'intros' | 'coaxes'>;

const kindsIn = (post: Post, hits: HitLists<'price' | 'deal' | 'ask' | 'praise' | 'intro' | 'coax'>): Kinds => ({
  prices: [...hits.price, ...meant(post.cue('sellsPrice')), ...letterPrices(post)].filter(
    (hit) => !saysUpTo(post, hit, RAISED),
  ),
  deals: hits.deal.filter((hit) => !isOnSale(post, hit)),
  asks: [...hits.ask, ...meant(post.cue('sellsOrder'))].filter((hit) => isOrder(post, hit)),
  praise: [...hits.praise, ...bestIn(post)],
  intros: hits.intro.filter((hit) => bringsGoods(post, hit)),
  coaxes: meant(hits.coax),
});

/** True where a price is cut: a date stands in any notice, under a cut price it is one more sign. */
const isCut = ({ tokens }: Post, { prices, deals }: Kinds): boolean =>
  [...prices, ...deals].some(({ text, first, last }) => CUT.test(text) || BUNDLE.test(saidOver(tokens, first, last)));

const isTalkedDown = ({ prices, deals }: Kinds, found: readonly Hit[]): boolean =>
  prices.length > 0 && deals.some(({ text }) => TALKS_DOWN.test(text)) && !found.some((hit) => deals.includes(hit));

const isPraise = ({ praise, intros, coaxes }: Kinds, hit: Hit): boolean =>
  [praise, intros, coaxes].some((list) => list.includes(hit));

/** What somebody wants for it: a price, a deal or an order; or goods on stage, and the reader coaxed. */
const sells = (kinds: Kinds, found: readonly Hit[]): boolean =>
  found.some((hit) => !isPraise(kinds, hit) && !SOFT_ASK.test(hit.text)) ||
  [kinds.intros, kinds.coaxes].every((list) => list.some((hit) => found.includes(hit)));

/** A voice that wants it wanted: a fee and where to pay it are a notice. */
const isTouted = (kinds: Kinds, found: readonly Hit[]): boolean =>
  found.some(
    (hit) => (isPraise(kinds, hit) && !IS_HERE.test(hit.text)) || kinds.deals.includes(hit) || CUT.test(hit.text),
  );

/** Tokens from the first sign to the end of the last. */
const spreadOf = (found: readonly Hit[]): number =>
  Math.max(...found.map(({ last }) => last)) - Math.min(...found.map(({ first }) => first));

/** The clause of the first sign; of "Introducing Ply: the finest looms", whose gist is what the colon introduces, the signs in it. */
const placeOf = (post: Post, earliest: Hit, found: readonly Hit[]): Span => {
  const clause = clauseAt(post, earliest.first);
  if (!clause) return earliest;
  const shown = gist(post, clause);
  const latest = found.findLast(({ last }) => last <= clause.last) ?? earliest;
  return shown.start > earliest.start ? join(earliest, latest) : shown;
};

export default defineRule({
  principle: 'own-voice',
  polarity: 'promotional',
  severity: 'warning',
  inPlainPost: 'info',
  weight: -0.9,
  cancelsWarmth: 0.9,
  summary: 'Finds posts that are an advertisement in form: price, offer, order and superlative together.',
  why: 'People skip what looks like an ad, however good the thing is. One fact told the way you would tell a friend gets read.',
  guards: { reply: 0, service: 0, cause: 0.4, person: 0.5, humour: 0.5, quote: 0 },
  phrases: {
    /** What it costs. */
    price: expand(`
      (mrp|${CURRENCIES}) <n> |
      <n> (euro|pounds|naira|rupees|kroner|kronor|dirhams|shillings|rand|ringgit|pesos|francs) | for the price of |
      <price> | (<pct>|%) off | half price | save (<pct>|<price>) | up to <pct>
    `),
    /** How shops, and nobody else, talk of a price. */
    deal: expand(
      `
        (usual price|normally|usually|was|worth|instead of|reduced from|down from|slashed from|valued at) <price> |
        (now|rrp|mrp|instead of) (<price>|<n>) | (was|worth) <price> | (new|=now) only <price> |
        for (only|just|a mere) <n> |
        (zero|no|low|0%) (interest|commission|apr|emi|cost emi|joining fee|application fee|setup fee|booking fee) |
        <pct> (finance|interest|apr|financing) | (pay later|buy now pay|easy instalments|klarna) |
        (nationwide|worldwide|same day|next day|express|doorstep|cash on) delivery |
        (<n>|two|three|five|ten|lifetime) (year|years) (warranty|guarantee) | no (contract|deposit|minimum) |
        money-back | <n> for <price> | <n> for (the price of|<n>) | (=one|=two|<n>) for a (=fiver|=tenner) |
        (=each|=pp|pairs|boxes) from <price> |
        free (garlic|returns|delivery|shipping|drink|gift|trial|installation|fitting|samples) |
        free ~ (check|consultation|quote|survey|appraisal|valuation|assessment|demo|audit|scan|estimate|mot) |
        (=starting|=starts|=start) (at|from) <price> | from (only|just) <price> | as low as |
        (prices|deals|rates|packages) (start|starts|starting|from|slashed|dropped) | packages from | as little as |
        (second|third|next) (one|pair|pint|ticket|main|item|child|mug|box|bag|bottle|class|drink|pizza|half|person)
        (is|goes|) =free | =complimentary
      `,
      `
        (flash|mega|big|summer|winter|spring|autumn|weekend|clearance|diwali|eid|christmas|season) (sale|deal|deals|
        savings) | (our|ever) ~ =sale | (a|the|our|big|in the) =sale | =sale (now|is|ends|on|starts|at|today) |
        =deals |
        (special|exclusive|limited|introductory|intro|launch|festive|weekend|opening|great) (offer|offers|bonanza) |
        (<pct>|<price>|get|with|your|a) discount | discount (on|code|for|of) | =discounts | coupon | promo code |
        code <CAPS> | buy (one|<n>) get | (buy|get) (one|two|<n>) ~ free | bogo | clearance | cashback |
        everything must go | black friday | cyber monday | sitewide | site-wide | storewide |
        (lowest|best|unbeatable) (price|prices|rate|rates) | (while|till) (stocks|stock|supplies) last |
        back in stock | new (arrival|arrivals|collection) | kids (eat|go|swim|stay) =free | pre-order (now|today|is) |
        bundle | gift set | limited edition
      `,
    ),
    /** How ads coax: said to nobody whom the writer knows. */
    coax: expand(`
      (because|as) (you|your ~) (deserve|deserves|are worth) | you deserve (it|this|a treat|better|more|the best) |
      your new favourite | (wait|search) (is|'s) (finally|) over |
      (built|made|designed|created|crafted) for (the ones|those|people) who |
      (do not|never) let ~ (dull|dim|dampen|ruin|spoil|hold|stop|get|steal|slow|keep|catch) (your|you) |
      (do not|never) miss (out|it|this|your|the chance|a|another) | whether you are ~ or |
      (=packed|bursting|loaded) with | (unmistakably|uniquely|perfectly) you | =complimentary | no obligation |
      (risk|stress|hassle|fuss) free | peace of mind | sound familiar | in (just|) (minutes|seconds|a few clicks) |
      your (future|inner) self | (summer|winter|party|beach|holiday|match) ready | (look|feel) your best | must try |
      must see | (thinking|dreaming) of (selling|buying|moving|switching|upgrading|renovating|booking|starting) |
      (ready|time) to (glow|shine|level|upgrade|transform|elevate|sparkle|treat|indulge|escape|unwind) |
      (glow|sandal|party|wedding|festive|gifting|cosy) season | good vibes | there is still time |
      see the difference | (enjoy|get|receive) a free | (makes|make) ~ (perfect|ideal) (gift|present) |
      (mum|dad|loved one|valentine|someone special) will (love|adore) |
      you (will|are going to) (love|adore) (it|this|our|the|how)
    `),
    /** What ads put under the offer. */
    terms: expand(`
      (t&cs|t & cs|t&c|terms|terms and conditions) ~ =apply |
      =ends (today|tonight|tomorrow|soon|at|on|${WEEKDAYS}|<n>) |
      (until|till) (${WEEKDAYS}|midnight|stocks|the end of|<n>) |
      (new|first) (subscribers|customers|members|clients) only | no (obligation|restock|chain|strings) |
      (incl|including|inc) (vat|prosecco|breakfast|drinks|lunch|materials)
    `),
    /** How to get it. */
    ask: expand(
      `
        ^=text (your|us|me|now|before) |
        (=reserve|=order|=book|=buy|=shop) (today|now|tonight|online|before|yours|here|your|by|in store) |
        (=dm|=message|=call|=whatsapp|=ring) (us|me|to|now|today|for|<n>) | (send|place|drop) ~ (dm|order|message) |
        ^=bag (yours|a|your) | ^=snap (yours|one|it) | ^=come (in|down) | ^=shop | ^=buy | ^=order | ^=book | ^=grab |
        ^=claim | ^=reserve | ^=subscribe | ^=upgrade | ^=enrol | ^=visit | ^=stock up | ^=hurry | ^=pop (in|into) |
        ^=walk in | ^=secure (your|yours) | ^=treat (yourself|your) | ^tap to (shop|buy|book|order|get|save) |
        ^=schedule (your|a|an) | ^=indulge | ^=spoil |
        ^=get (yours|your|it|one|<pct>|more done|started|tickets|a free) | ^=start (your|now|today|here) |
        ^=try (it|our|us|one|them|ours) | ^=register (now|today|here) | ^=join (now|today|us|online) |
        ^(=call|=ring|=phone|=text|=message|=ask|=dm|=email) (<who>|the shop|the pro shop) ~ (now|today|tonight|to|on|
        before) | ^=get (down|yourself|over|in) (here|down|to|there) |
        ^=come (hungry|thirsty|now|get|and get|and grab) | ^=lock in | ^run do not walk | ^=walk do not run |
        ^=download (now|the|our) | ^=switch (in|now|today) | ^=open (yours|your account|an account) | ^=sign up
      `,
      `
        (shop|order|book|buy) (online|in store|at|from|on|through) (<who>|our|any|all|<n>) | to book | preorder |
        (quote|use|with|enter) (code|the code|) <CAPS> | (quote|use|enter|mention) (the|this|our) code |
        (tap|click) (the link|here|to|below) | at the link | link in bio | swipe up |
        add to (cart|basket|bag|trolley) | (<n>|this) (days|day|week|weekend) only |
        (today|tonight|${WEEKDAYS}) only | head to our | dm to order | scan to | in (stores|store) (now|and online) |
        now in (stores|store|shops) | at all ~ (retailers|stores|branches|stockists)
      `,
    ),
    /** Better than all others, or lovely to have. */
    praise: expand(
      `
        ^=best | (the|<who>|'s) =best | (#1|number one|no. <n>|no. 1|no 1) | best ever |
        <who> 's (number one|#1|favourite|leading|top) | 's (=biggest|=cheapest|=busiest|best kept) |
        (=biggest|=cheapest|=lowest|=best) ~ (ever|in town|around|yet) | the only ~ (you|you will) (ever|) need |
        (the|your|our|<who>) (=fastest|=lightest|=biggest|=strongest) |
        most (trusted|loved|advanced|popular|powerful|beautiful|delicious|comfortable|relaxing|gorgeous|stunning|
        luxurious|stylish|indulgent|exciting) | (world|industry|market) (class|leading) | award winning |
        second to none | one of a kind | like no other | premier | unrivalled | unrivaled | unmatched | unparalleled |
        =luxury | luxurious | bespoke | indulgent | exclusive | iconic | unbeatable | =ultimate | =finest |
        revolutionary | game changing | game changer | next level | cutting edge | state of the art | best in class |
        top (rated|ranked) | bestselling | best selling | must have | irresistible | hello gorgeous
      `,
      `
        perfect (gift|for|way|addition) |
        (the|your) (smart|easy|perfect|dream) (way|choice|smile|body|home|holiday|kitchen|night|skin|wedding|look) |
        (level up|upgrade|elevate|transform) your | take your ~ next level |
        (lightning|super|ultra|blazing|crystal) (fast|soft|light|quiet|slim|bright|strong|absorbent|clear) |
        (longer|fuller|smoother|softer|brighter|whiter|cleaner|faster|stronger|lighter) (lashes|hair|skin|smile|
        results) | (more|extra) (suction|power|flavour|storage) |
        (smooth|silky|glowing|flawless|radiant|breathtaking|unforgettable|timeless|mouthwatering|gorgeous|luxurious|
        luxury|stunning|=amazing|incredible|effortless|premium|handcrafted|artisan|gourmet|delicious) |
        say goodbye to | no more ~ again |
        (experience|discover|enjoy|taste|feel) (the|pure|real|true) (difference|luxury|comfort|magic|power|freshness)
      `,
    ),
    /** Brings a product on stage. */
    intro: expand(`
      ^=introducing | =drops (<n>|on|this|next|today|tomorrow|${WEEKDAYS}) |
      (=introducing|=unveiling|=launching|=presenting) (the|our) (all new|new|brand new|next) |
      ^=meet (the|our|your) | ^=presenting | ^say hello to | ^new in | ^just listed | ^new (to|on) (the|) market |
      just (landed|dropped|launched|arrived) | (is|are|'s) (here|finally here|back) | has (arrived|landed|launched) |
      (available|out) now | now available | ^discover (the|our|your)
    `),
  },
  needs: ['price', 'deal', 'ask', 'coax'],
  messages: {
    like: '"{words}" has the form of an ad.',
    advert: 'This has the form of an ad: {signs}.',
  },
  suggestions: {
    like: 'Could you keep one fact and add what you would tell a friend, including whom it is not for?',
    advert:
      'Fine once in a while. To make a post of it, could you keep one fact and add what you would tell a friend, including whom it is not for?',
  },
  likely: { trait: 'ad-copy', from: 0.045, message: 'like' },
  examples: {
    bad: [
      '«Just listed»! Four-bed house in Larkfield, £525,000. Book a viewing today.',
      '«Black Friday is here»! Up to 60% off sitewide.',
      'Your skin called. «Buy 1 get 1 half price on all sun cream this week, in store and online».',
      '«Best pizza on the quay». Any two for 18 €. Call 0555 2020 to order!',
      '🔥 «FLASH SALE 🔥 50% off everything»! Best prices of the year. Shop now 👉 fernway.example',
      '«The ultimate commuter jacket is here». Lightweight. Waterproof. Only $89. Order today with code RAIN10!',
      '«New arrival»! Our must-have tote is back in stock. Free shipping on all orders. Tap the link to shop.',
      '«Get more done with Tidewell, the #1 scheduling app». Start your free trial today and save 20%.',
      '«Say hello to silky hair»! Our best-selling argan mask is now £12. Shop now while stocks last.',
      '«BIG WEEKEND DEAL»!! All mattresses up to 40% off. Visit us at the Retail Park.',
      '«Introducing LedgerLane Pro: the smartest» accounting app for freelancers. Save 30% today. Start your free trial.',
      '«Crispiest chips on the pier, ten tubs for a tenner this week only». Text your order before six.',
      '«Pamper yourself with our award-winning duck eggs»! Six for a mere 4.20. Add to basket.',
      '«The only mop you will ever need». Two heads for £12. Order today.',
      '«Save £5 on the finest rugs: coupon» RUG5. Order now.',
      "«Edinburgh's biggest carpet barn». Twist pile £4.99. Run, don't walk!",
      "«Lahore's finest kurtas for only 1,800 rupees». Cash on delivery, order now!",
      '«2 for 1 on all mains, until the end of May». Quote this code when you call us to book.',
      '«Treat yourself to a spa day from only £59pp». Call to book.',
      '«20% off everything in the shop, just use this code». Ends Sunday!',
      'Only 2 lofts remaining at Harbour Reach. «Luxury kitchens». Unparalleled views. Schedule your visit today.',
      "«Don't let the cold dim your sparkle»! Book a scalp ritual and enjoy a complimentary tea.",
      '«The wait is over». Our spring kettle has landed in store and online.',
      '«Kettles from £29». Second mug free. Ends Friday.',
      '«Thinking of selling your flat in Harbour»? Ring us for a free, no-obligation visit. We sold 11 on Pew Lane, all above £300k.',
      'Half of all small firms lose a day to rust. «Book your free hinge check and get peace of mind».',
      '«Built for the ones who row at five». The ultimate oar drops tomorrow.',
      '«Members save an average of £90 a year». Join today from as little as £2.',
    ],
    good: [
      'The finest show of gauge N in Wales!! Adults £7, 14 layouts, a bring-and-buy and rolls from the school.',
      "Somebody was offered a job where you pay £150 for the starter kit first, half price this week. That isn't a job. See us at the desk.",
      'Pay What You Can is back on Tuesday. Last time the lowest was 5p and the highest £100, from one family. 120 seats, from ten at the desk.',
      '🚨 GIVEAWAY 🚨 We have teamed up with the kiln to give one of you a £100 bundle! Like this and tag two friends. Good luck!',
      'Three gutters and one marriage proposal today, from a man who was 84. Call Keith for gutters, free quotes.',
      'Junior registrations for the netball season are open. Early bird price until Friday, vouchers accepted. Register via the link in bio.',
      'The Larkfield family will match every dollar up to $20,000. Mark your calendar and sign up as a helper.',
      'Winner of the £50 voucher is Lorraine Tully! Message us, Lorraine.',
      'Panto tickets are on sale now. Adults £14, under 16s £6. Buy at the kiosk or by phone.',
      {
        post: 'From Monday a single fare is £2.20, up from £2. Children and carers still travel free.',
        author: 'public',
      },
      { post: "@ben_s It's $89 and yes, it runs small. If you're between sizes take the bigger one.", reply: true },
      { post: 'Selling my old tent, £20, one pole bent. Collect from Harbour. It has seen things.', author: 'person' },
      "The cheap jacket leaks at the shoulder after a year. Ours did too until we taped the seam; the tape costs £3 and you can do it at home. Here's how.",
      'A loaf costs us £2.10 to make. Flour is 80p of that, the rest is rent and hands. That is why it is £4 and not £3.',
      'Night shift packers wanted. £14.85 an hour, free parking. Apply at the gatehouse.',
      'The hall heating is back on, so the toddlers meet at half past nine. Toast and toys, £2 a family.',
      'The concert is free, but the car park charges £3 after six. The tram stops outside.',
      'Only 9 of the oldest lanterns are left in the museum. Come and see them.',
      'Thanks to all who made this the biggest boat fair yet. Early bird rates are now available, and the call for papers opens in May.',
      'The free health check is on Tuesday in the hall. Bring your card, and book a chair with Ida if you cannot stand long.',
      'The wait is over: the lift at the library runs again from nine. Thank you for taking the stairs.',
      'An incredible year for the choir, with AI nowhere in sight. Come and sing on Monday, it is £4.',
      'My best advice on dishwashers: buy the cheapest one with a filter you can take out.',
      'Thank you to our speakers for the biggest fair yet. Early rates are open until 31 May.',
    ],
  },
  check({ post, hits, report }) {
    if (offersWork(post) || GIVES_AWAY.test(post.text) || showsUp(post)) return;
    const kinds = kindsIn(post, hits);
    const { prices, deals, asks, praise, intros, coaxes } = kinds;
    const terms = isCut(post, kinds) ? hits.terms : [];
    const found = byPlace(oneOfEach([prices, deals, asks, praise, intros, coaxes, terms]));
    const [earliest, next] = found;
    if (!earliest || !next || !sells(kinds, found) || spreadOf(found) > TOGETHER) return;
    const isLow = isTalkedDown(kinds, found);
    const signs = found.length + [isLow, raisesVoice(post), listsFeatures(post)].filter(Boolean).length;
    if (signs < ENOUGH || !(isLow || isTouted(kinds, found))) return;
    report({
      at: placeOf(post, earliest, found),
      message: 'advert',
      values: { signs: found.map((hit) => `"${quote(post, hit, 30)}"`).join(', ') },
    });
  },
});
