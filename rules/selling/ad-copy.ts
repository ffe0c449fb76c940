import {
  byPlace,
  clauseAt,
  defineRule,
  expand,
  gist,
  type Hit,
  hitOver,
  isAside,
  meant,
  offersWork,
  quote,
  type Span,
  superlatives,
} from '../../src/rule-kit.ts';

/** Kinds of advertising that must meet. Source: rules card. */
const ENOUGH = 3;
/** Exclamation marks, and emoji of advertising, from which the voice is raised. Source: rules card. */
const MARKS = 2;
const PUSHING_EMOJI = /[🔥🚨💥👉👇⬇➡🛒🛍💸🤑⏰⚡]|➡/u;
/** "45k", "N45,000", "R250": a price as it is written where the currency is a letter. */
const LETTER_PRICE = /^(?:(?:n|r|rs|ksh|₦|₹)\d[\d,.]*k?|\d{1,3}k)$/i;

/** "The heating is back on" brings no goods. */
const ON = /^(?:on|at|to|in|from|up|home|with|under|by)$/;
/** "Join us", "visit": whoever only invites to a meeting says so, too. */
const SOFT_ASK = /^(?:join|visit|discover|explore|come|find|see|meet|tap|secure|talk)\b/i;
/** "Junior registrations are open", "Spring hours start Monday": said to those whom it concerns. */
const NOTICE = /\b(?:registrations?|enrolments?|(?:opening|spring|summer|winter|autumn|holiday) hours|instalments?)\b/i;
/** An ad has its signs close together; in a long notice they stand apart. Tokens; hand-set. */
const TOGETHER = 70;

/** One- and two-word sentences in a row that read as a list of features. Source: rules card. */
const FRAGMENTS = 2;

/** The first of each list that shares no words with one before: "sale" is not two signs. */
const oneOfEach = (lists: readonly (readonly Hit[])[]): readonly Hit[] => {
  const found: Hit[] = [];
  for (const list of lists) {
    const next = list.find(({ start, end }) => found.every((one) => one.end <= start || one.start >= end));
    if (next) found.push(next);
  }
  return found;
};

export default defineRule({
  principle: 'own-voice',
  polarity: 'promotional',
  severity: 'warning',
  inPlainPost: 'info',
  weight: -0.9,
  summary: 'Finds posts that are an advertisement in form: price, offer, order and superlative together.',
  why: 'People skip what looks like an ad, however good the thing is. One fact told the way you would tell a friend gets read.',
  guards: { reply: 0, service: 0, cause: 0.4, person: 0.5, humour: 0.5, quote: 0 },
  phrases: {
    /** Something was won already; nothing is sold. */
    drawn: expand(
      `
      (winner|winners) (is|are|of|was|were) | congratulations ~ (winner|winners) | (=won|=wins) our ~ draw |
      match (every|each) | =irb | (adults|people|volunteers|participants) ~ study
    `,
    ),
    price: [
      'mrp <n>',
      '=rs <n>',
      '=aed <n>',
      '<n> euro',
      '<n> pounds',
      '<n> naira',
      '<n> rupees',
      'for the price of',
      '<price>',
      '<pct> off',
      '% off',
      'half price',
      'half-price',
      'save <pct>',
      'save <price>',
      'up to <pct>',
    ],
    deal: expand(
      `
        instead of <n> | (package|packages|tuition|rates|rooms) (at|from|for) |
        (scholarship|scholarships|savings|discounts|bonus) (of|up to) | top ranked
      `,
      `
        (usual price|normally|usually|was|worth|instead of|reduced from|down from|slashed from|valued at)
        <price> | (mrp|rrp) <n> | (zero|no|low) (fees|fee|interest|commission|apr|emi|cost emi) |
        (nationwide|worldwide|same day|next day|express|island wide|doorstep|home) (delivery|shipping) |
        (cash on delivery|pay later|pay in <n>|buy now pay|no cost emi|easy instalments|payment plan|klarna) |
        (mega|massive|huge|super|big|summer|winter|spring|autumn|festive|weekend|clearance|bank holiday|year
        end|diwali|eid|christmas|black friday) (sale|deal|deals|savings|discounts|reductions|bonanza) |
        (prices|deals|rates|packages) (start|starts|starting|from|slashed|dropped) | for (only|just|a mere) <n>
      `,
      `
        (stock|closing down|end of season|end of line) (clearance|sale) | everything must go |
        (grand|special|opening|launch|festive) (opening |)(offer|bonanza|discount) |
        (buy|get) (any|one|two|<n>) ~ (get|free) | get ~ free |
        (limited|few) (slots|seats|spaces|places|stock) | <pct> (finance|interest|apr|financing) |
        no (contract|deposit|minimum) | (<n>|two|three|five|ten|lifetime) (year|years) (warranty|guarantee) |
        free (garlic|returns|delivery|drink|consultation|parking|gift|breakfast|wifi|quote|installation|fitting|
        samples)
      `,
      `
        flash sale | (a|the|our|big|in the|on) =sale | =sale (now|is|ends|on|starts|at|today) | =sales event |
        =deal | =deals | special offer |
        (exclusive|limited|limited period|limited-time|introductory|intro|launch|festive|weekend|great) (offer|
        offers|deal|deals|price) | (<pct>|<price>|get|with|your|our|a|=discounts) discount |
        discount (on|code|for|when|of) | discounts | coupon | voucher | promo code | (with|use) code <CAPS> |
        code <CAPS> | free (shipping|delivery|gift|trial|returns|consultation|quote) | two for one |
        buy one get | bogo | clearance | cashback | money-back
      `,
      `
        back in stock | new (arrival|arrivals|collection|in) | in stock now | while (stocks|supplies) last |
        (no|zero) (joining|sign up|signup|booking|set up|setup|delivery|hidden) (fee|fees|charges) |
        (new|=now) only <price> | (was|=rrp|worth) <price> | kids (eat|go|swim|stay) =free |
        limited (edition|stock|time|spaces|places|spots) | early bird | bundle | gift set |
        (=starting|=starts|=start) (at|from) <price> | from only | from just | as low as |
        (lowest|best|unbeatable) (price|prices|rates) | pre-order (now|today|is)
      `,
    ),
    ask: expand(
      `
        ^=text (your|us|me|now|before) | ^=make ~ (your|an) (appointment|booking|order) |
        ^=book (in|now|by|early|before) | (=reserve|=order|=book|=buy) (today|now|tonight|online|before) |
        (=dm|=message) us | only at <who> | <n> (days|day|week) only | this week only |
        (today|tonight|weekend) only
      `,
      `
        ^=call <n> | ^=whatsapp (us|me|<n>) | ^=start (now|today|here) |
        (send|place|drop|get) ~ (dm|order|message) (to|now|today|for) | ^=open (yours|your account|an account) |
        ^=bag (yours|a|your) | ^=snap (yours|one|it) | ^=come (in|down|on down) | ^=ring |
        ^=dm (to|us|for|now) | ^=order at | ^=shop the | ^=walk in | ^=pop in | ^=tap (to|the|here|below) |
        ^=scan to | ^=message (us|to|now) | ^=secure (your|yours) | ^=find (us|it|yours) (at|in|on) |
        ^=don't miss | (available|order|book) (at|from|on|through) (all|our|any|<who>|selected|leading) |
        (buy|order|shop|book) (at|from) <n>
      `,
      `
        ^=try (it|one|them|ours) (today|now|free) | ^=order online | ^=call us | ^=whatsapp | ^=switch in |
        ^=book (a|for|via) | ^=open (<n>|seven|daily) |
        (shop|order|book|buy) (online|in store|in-store|today|now|yours) | in (stores|store) now |
        now in (stores|store|shops) | at all ~ (retailers|stores|branches|shops|stockists) | to book |
        ^=upgrade to | ^=dive into | ^=visit
      `,
      `
        ^=shop | ^=order (now|today|yours|online|here|your|before|by) |
        ^=buy (now|yours|one|today|online|it|tickets) | ^=book (now|your|a|yours|today|online|in) | ^=sign up |
        ^=subscribe | ^=grab | ^=claim | ^=reserve |
        ^=get (yours|your|it|one|<pct>|more done|started|tickets|a free) | ^=start your | ^=try (it|our|us) |
        ^=register (now|today|here) | ^=call (now|us|today) | ^=visit (us|our) | ^=upgrade |
        ^=download (now|the|our) | ^=enrol | ^=enroll | ^=order | ^=hurry | ^=join (now|today|us|online) |
        ^=visit (your nearest|your local|any|the store|the shop|in store) | ^=book an | ^=stock up |
        ^=switch (now|today) | ^=treat (yourself|your)
      `,
      `
        tap the link | click the link | click here | link in bio | swipe up | add to (cart|basket|bag|trolley) |
        head to our |
        dm to order | dm us to order | message us to order | do not miss
      `,
    ),
    praise: expand(
      `
        unbeatable (quality|broadband|fees|flavour|comfort|speed|service) | ^=unbeatable | #1 rated |
        world class | award winning | most trusted | no cap
      `,
      `
        (the|your|our|<who>) (=best|=finest|=fastest|=freshest|=tastiest|=comfiest|=softest|=lightest|=smartest|
        =quietest|=crunchiest|=juiciest|=cheapest|=biggest|=coolest|=healthiest|=strongest) |
        (india|ireland|britain|america|nigeria|australia|england|scotland|europe|dublin|london|town|city|
        country|county|world|nation) 's (number one|no|#1|favourite|best|comfiest|fastest|finest|leading|top|
        largest|smartest) |
        (lightning|super|ultra|blazing) (fast|soft|light|quiet|slim|bright|strong|absorbent) |
        (best|lowest|unbeatable|great) (deal|value|quality|price) (in|for|on|around) | unbeatable |
        irresistible |
        (quality|genuine|original|authentic|imported|branded|100% pure|pure|natural|organic) (products|ankara|
        leather|cotton|honey|ingredients|parts|fabric|fabrics|wood|silk|gold) | (never|no more) ~ again |
        (experience|discover|enjoy|taste|feel) (the|pure|real|true) (difference|luxury|comfort|magic|power|
        taste|freshness)
      `,
      `
        (longer|fuller|smoother|softer|brighter|whiter|cleaner|faster|stronger|lighter) (lashes|hair|skin|smile|
        results|than|suction|and) | (more|extra) (suction|power|flavour|space|storage|comfort) | best-ever |
        best ever |
        (your|the) (perfect|dream|best) (smile|body|home|holiday|kitchen|night|skin|wedding|look|day) |
        taste the | feel the (power|difference) |
        (handmade|handcrafted|hand-crafted|artisan|gourmet|authentic) | unlimited | hello gorgeous |
        in one stroke
      `,
      `
        =best | #1 | number one | no. <n> | world-class | (world|industry|market)-leading | award-winning |
        premier | unrivalled | unrivaled | unmatched | unparalleled | unbeatable | second to none |
        one of a kind | like no other | =ultimate | =finest | most (trusted|loved|advanced|popular|powerful) |
        revolutionary | game-changing | game changer | next-level | cutting-edge | state-of-the-art |
        best-in-class | top-rated | bestselling | best-selling | must-have | must have |
        perfect (gift|for|way|addition) | level up your | upgrade your |
        the (smart|easy|natural|perfect) (way|choice) |
        (smooth|silky|glowing|flawless|radiant|breathtaking|unforgettable|unbeatable|timeless|powerful|
        delicious|mouthwatering|gorgeous) | luxurious | luxury | irresistible | stunning | =amazing |
        incredible | effortless | premium | made for | built for | designed for | elevate your |
        take your ~ to the next level | transform your | say goodbye to | everything you need
      `,
    ),
    intro: expand(`
      ^=introducing | (=introducing|=unveiling|=launching|=presenting) (the|our) (all new|new|brand new|next) |
      ^say goodbye to | ^=meet (the|our|your) | ^=presenting | ^say hello to | ^new in |
      just (landed|dropped|launched|arrived|in) | (is|are|'s) (here|finally here|back) |
      has (arrived|landed|launched) | available now | now available | out now | ^discover (the|our|your|a) |
      ^experience (the|our|a)
    `),
  },
  needs: ['price', 'deal', 'ask'],
  messages: {
    advert: 'This has the form of an ad: {signs}.',
  },
  suggestions: {
    advert:
      'Fine once in a while. To make a post of it, could you keep one fact and add what you would tell a friend, including whom it is not for?',
  },
  examples: {
    bad: [
      '🔥 «FLASH SALE 🔥 50% off everything»! Best prices of the year. Shop now 👉 fernway.example',
      '«The ultimate commuter jacket is here». Lightweight. Waterproof. Only $89. Order today with code RAIN10!',
      '«New arrival»! Our must-have tote is back in stock. Free shipping on all orders. Tap the link to shop.',
      '«Get more done with Tidewell, the #1 scheduling app». Start your free trial today and save 20%.',
      '«Say hello to silky hair»! Our best-selling argan mask is now £12. Shop now while stocks last.',
      '«BIG WEEKEND DEAL»!! All mattresses up to 40% off. Visit us at the Retail Park.',
      'Introducing LedgerLane Pro: «the smartest accounting app for freelancers». Save 30% today. Start your free trial.',
      '«Crispiest chips on the pier, ten tubs for a tenner this week only». Text your order before six.',
      '«Pamper yourself with our award-winning duck eggs»! Six for a mere 4.20. Add to basket.',
      "«Lahore's finest kurtas for only 1,800 rupees». Cash on delivery, order now!",
    ],
    good: [
      'Junior registrations for the netball season are open. Early bird price until Friday, vouchers accepted. Register via the link in bio.',
      'The Larkfield family will match every dollar up to $20,000. Mark your calendar and sign up as a helper.',
      'Winner of the £50 voucher is Lorraine Tully! Message us, Lorraine.',
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
      'My best advice on dishwashers: buy the cheapest one with a filter you can take out.',
    ],
  },
  check({ post, hits, report }) {
    const [line] = post.sentences;
    const isNotice = NOTICE.test(post.text.slice(0, line?.end)) && !/%|\bsale\b/i.test(post.text);
    if (offersWork(post) || hits.drawn.length > 0 || isNotice) return;
    const shouts = post.tokens.filter(
      ({ quoted, kind, text, end }) =>
        !quoted &&
        ((kind === 'punctuation' && text.includes('!') && post.text[end] !== '[') ||
          (kind === 'emoji' && PUSHING_EMOJI.test(text))),
    );
    const wordsOf = (first: number, last: number): number =>
      post.tokens.slice(first, last).filter(({ kind }) => kind === 'word').length;
    const shouted = post.tokens.filter(
      ({ text, kind, capital, quoted }) => kind === 'word' && capital && !quoted && /^\p{Lu}{4,}$/u.test(text),
    );
    // "Oops ..." trails off, and lists nothing.
    const trailsOff = ({ start, end }: Span): boolean => /(?:\.\.|…)$/.test(post.text.slice(start, end).trimEnd());
    const fragments = post.sentences.filter(
      (one, at) =>
        one.kind === 'statement' &&
        [1, 2].includes(wordsOf(one.first, one.last)) &&
        !trailsOff(one) &&
        !isAside(post, at),
    );
    const lettered = post.tokens.flatMap(({ text, quoted }, at) =>
      !quoted && LETTER_PRICE.test(text) ? [hitOver(post.tokens, at, at + 1)] : [],
    );
    const [best] = superlatives(post);
    const lists = [
      [...hits.price, ...meant(post.cue('sellsPrice')), ...lettered],
      hits.deal,
      [...hits.ask, ...meant(post.cue('sellsOrder'))],
      best ? [...hits.praise, best] : hits.praise,
      hits.intro.filter(({ last }) => !ON.test(post.tokens[last]?.normal ?? '')),
    ];
    const found = oneOfEach(lists);
    const extra = (shouts.length >= MARKS || shouted.length > MARKS ? 1 : 0) + (fragments.length >= FRAGMENTS ? 1 : 0);
    const [earliest] = byPlace(found);
    const isSoft = (hit: Hit): boolean =>
      hit === best || hits.praise.includes(hit) || hits.intro.includes(hit) || SOFT_ASK.test(hit.text);
    const sells = !found.every(isSoft);
    const spread = Math.max(...found.map(({ last }) => last)) - (earliest?.first ?? 0);
    if (!earliest || !sells || spread > TOGETHER || found.length < 2 || found.length + extra < ENOUGH) return;
    const clause = clauseAt(post, earliest.first);
    const at = clause ? gist(post, clause) : earliest;
    report({ at, message: 'advert', values: { signs: found.map((hit) => `"${quote(post, hit, 30)}"`).join(', ') } });
  },
});
