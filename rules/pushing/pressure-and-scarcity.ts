import {
  byPlace,
  defineRule,
  expand,
  type Hit,
  isBareLine,
  isButton,
  KINDS_OF_PEOPLE,
  namesBuyer,
  near,
  normalText,
  type Pair,
  type Post,
  quote,
  type Span,
  sales,
  toSentenceEnd,
} from '../../src/rule-kit.ts';

/** Characters between what is on offer and its end. Source: rules card, widened by measuring. */
const REACH = 50;
/** With no offer in sight, only a post of next to no words is a timer. */
const BARE = 4;
/** Words this close read as one. */
const ADJACENT = 12;
/** One sign pushes less than two. Source: rules card, -0.68 of -0.90. */
const ONE_SIGN = 0.75;
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
/** A clock drawn out of figures: `02 hrs : 10 min : 04`, `2 days 13:06`, `00:30:00`. */
const COUNTDOWN =
  /\b\d{1,3}\s?(?:d|days?)\W{0,5}\d{1,2}\s?(?::|h)|\b\d{1,3}\s?h(?:ou)?r?s?\W{0,5}\d{1,4}\s?m(?:in(?:ute)?s?)?\W{0,5}\d|\b\d{1,3}:\d\d:\d\d\b|\bh(?:ou)?rs\W+min(?:ute)?s\W+sec/i;

/** Shames whatever is asked for. */
const BARBED =
  /kind of (?:person|parent|mother|father|friend|owner|man|woman|neighbour|citizen)|crying|that makes|not$/i;

/** How many different ones there are: the same nudge twice is one. */
const kindsOf = (hits: readonly Hit[]): number => new Set(hits.map(({ text }) => text.toLowerCase())).size;

/** What there is only so much of. */
const SEAT = `
  spot | space | place | seat | ticket | slot | room | table | copies | copy | bottle | box | boxes | jar |
  piece | pair | unit | item | pass | passes | kit | bundle | stall | pitch | pitches | date | loaf | loaves |
  tin | membership | voucher | plot | chair | cabin | size | batch
`;
/** Ways to say that it dwindles. */
const DWINDLES = 'selling|going|filling|flying|disappearing|vanishing|melting|evaporating|dropping|running';
const OFFER = `
  offer | deal | sale | discount | price | prices | rate | fee | window | chance | clock | countdown | code |
  door | doors | timer | cart | bundle | bonus | match
`;
const LAPSES = `
  ends | end | ending | closes | close | closing | shuts | shut | expires | expire | vanishes | vanish |
  disappears | disappear | self destructs | stops | runs out | goes | goes up | go up | rise | rises | rising |
  doubles | double | jumps | jump | over | gone
`;
const DAY = 'today|tonight|tomorrow|midnight|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|soon';
const DONE = `
  booked | bought | joined | signed up | signed | switched | ordered | enrolled | registered | claimed |
  reserved | secured | upgraded | moved | got
`;
const WAITS = 'think|wait|hesitate|dither|decide|sleep|scroll|read this|read|stall|delay|dawdle|sit';

export default defineRule({
  principle: 'leave-people-free',
  polarity: 'promotional',
  severity: 'warning',
  weight: -0.9,
  summary: 'Pushes with a clock, a shortage, a crowd of buyers or shame.',
  why: 'Someone who is hurried or shamed into a yes remembers the hurry. A plain fact and a next chance leave people free to choose.',
  guards: { reply: 0, service: 0, cause: 0, humour: 0.5 },
  phrases: {
    /** Shortage, whatever is short. */
    scarce: expand(
      `
        (stock|stocks|supply|supplies) (is|are) (nearly|almost|running|getting|all but) (out|low|gone|empty|
        short) | (the|our|these|last) remaining (${SEAT}) |
        down to (single figures|single digits|double figures) |
        (will not|never) (be|have|get) (any more|another|any left|there by|here by) |
        (will not|never) (make|do|bake|print|run) (any more|another|more|it again|them again|this again) |
        (nearly|almost|all but) (booked out|booked up|booked|taken|spoken for) |
        (will be|be|all) gone (by|before|in) | only the first <n> |
        (hold|keep|save) (your|a|the|this) ~ for (one|<n>|another|a few|only) ~ (hour|hours|minutes|day) |
        (goes|go) to the next (person|one|in line|caller) |
        (nobody|no one|those|anyone|people) who (waited|hesitated|dithered|slept) |
        (a handful|a few|a couple|only <n>) of (these|them|those) ~ (left|in the world|in existence|remaining|
        available|ever made) |
        (half|most|many|nearly all|almost all|two thirds|three quarters|<pct>) (of|) ~ (${SEAT}) ~ (gone|went|
        sold|taken|booked|claimed|reserved|filled) | most (are|is) (sold|gone|taken) |
        <n> (${SEAT}) and <n> (people|of you|names|enquiries) |
        (two|three|four|five|six|seven|eight|nine|ten|<n>) ~ (${SEAT}) ~ (and|but) ~ (they|it|these|that) (will
        not|won't) be | you do the maths | there (will not|won't) be (a|another|any) | sleeps ~ loses
      `,
      `
        (just|only|last|final) (<n>|one|a few|a handful|a couple) ~ (spot|place|seat|ticket|slot|room|table|
        space|unit|pair|copies|piece|box|bottle|loaf|loaves|pitch|pitches|plot|card|cards|membership|voucher|
        kit|bundle|pass|passes) (left|remain|remaining|to go|available|unclaimed|unsold|before) |
        (<n>|<pct>|half|most|nearly all|two thirds|almost all) (of the|of our|of these|of them|) ~ (spots|
        places|seats|tickets|slots|rooms|tables|spaces|stock|copies|allocation|batch|run) (have|has|are|is|were|
        already) ~ (gone|taken|sold|booked|claimed|snapped|filled|reserved) |
        (spots|places|seats|tickets|slots|rooms|tables|spaces|stock|copies) (will not|never|do not|hardly|
        rarely) (last|hang around|be around|be here|stick around|stay|wait) |
        (once|when) (they are|it is|it's|these are|we are|the last one is|that is|sold) (gone|sold|full|out|it)
        ~ (that is it|that's it|no more|gone|over|done|they are gone|forever|for good) |
        (will not|will never|never) be (back|repeated|restocked|reprinted|returning|coming back|reopening|
        reopened|making more|available again|offered again|here tomorrow|here tonight|around tomorrow) |
        (the last|our last|final|last ever|last remaining) (one|ones|batch|box|few|pair|seat|seats|ticket|
        tickets|spot|room|rooms|copies|slot|slots|place|places|two|three|four|five|unit|units) (left|remaining|
        before|is|are|of the year|this year|available|for|until|of|going) |
        (waitlist|wait list|waiting list) (is|has) ~ (long|<n>|growing|full|closing|names)
      `,
      `
        down to (our|the|my) (final|last) ~ (batch|box|few|pair|pieces|copies|day|roll|tray) |
        (we|they) (will not) be (making|restocking|printing|baking|getting|doing|running) (more|any more|
        another|it again) | (final|last) batch (of|ever) |
        (rooms|tables|places|seats|tickets|slots|spots|spaces) left (for|on|in|at) |
        only (a few|a handful of|a couple of) (rooms|tables|places|seats|tickets|slots|spots|spaces|pieces) |
        (nearly|almost) (full|at capacity) | strictly limited
      `,
      `
        <n> (item|unit|piece|copies|pair|spot|seat|room|size|deal|bottle|slot|product|box|stock|place|ticket)
        (s|) (left|remaining) | <n> (left|remaining|available) in stock | <n> in stock |
        (item|spot|seat|bottle|unit|ticket) left <n>
      `,
      `
        low (stock|inventory|in stock) |
        (stock|stocks|supply|supplies) (is|are|) (running|getting|going|) (low|thin|short) |
        last (items|ones|pieces|units|few) in stock |
        =limited (stock|availability|items|quantity|quantities|supply|supplies|spots|seats|slots|numbers) |
        (quantities|supplies|spots|seats|places|stocks) are (limited|going) | sellout risk | remaining stock |
        (few|less than <n>|fewer than <n>) (items|item|stocks|units) left
      `,
      `
        (almost|nearly|practically|all but) (gone|sold out|all gone|fully booked) | down to (our|the|my) last |
        (last|final) (few|handful) (of|) ~ (spot|place|seat|ticket|copies|slot|item|unit|room) |
        (while|whilst) (supplies|stock|stocks) last | once ~ gone ~ gone | when ~ gone ~ gone
      `,
      `
        (before|until) (they|it|these) (are|is) (all|) gone | it's gone | before (we|they|it) (sell|sells) out |
        (grab|get|order|book|shop|buy|claim) ~ while you (still |)can |
        (spots|spaces|places|seats|slots|tables|tickets|rooms) (are|is) (going|filling|almost|nearly|limited) |
        last one ever | (will|may|might) not be restocked |
        (will|do|are|is) not (open|opening|make|making|print|printing|restock|restocking|return|returning|run|
        running|offer|offering) ~ (again|more|this year) | (once|when) (they|it) (are|'s|is) (taken|full) |
        never (come|coming) back | (will|might|may) not be available again | <pct> ~ (claimed|sold)
      `,
    ),
    /** Others are said to be buying fast. */
    demand: expand(`
      (${SEAT}|they|these|stock|everything|it) ~ (is|are|'s) (${DWINDLES}) ~ (fast|quickly|out|off|away|up|as
      you|as we|by the|before) |
      (=selling|=going|=filling|=flying|=moving|=disappearing|=vanishing) (out|up|off the shelves|) (=fast|
      quickly) | being snapped up | flying out | (${SEAT}) ~ (are|is) flying |
      (item|product|stock|^extremely|very) ~ high demand | ^high demand | high demand item | selling out |
      <n> ~ (enquiries|orders|sold|bookings|sales|sign ups|signups) (since|already|in the last|this morning|
      today|before|overnight) |
      (sell|sells|go|goes) (out |)(=fast|quickly|within minutes|within hours|within days|in minutes|in hours)
    `),
    /** Shortage only where nothing after it tells a story. */
    remains: ['<n> ~ (left|remaining|remain)'],
    left: expand(`
      (only|just) <n> of (these|the|our) ~ (left|remaining|remain) |
      (only|just|last|over|than|have) (<n>|few|a few|a handful|a couple) ~ (left|remaining|remain|available|in
      stock) | (will|may|might) not be back | ^<n> left | availability <n>
    `),
    /** A clock or a shove that needs no company. */
    hurry: expand(
      `
        (that is|that's) when ~ (${LAPSES}) |
        (the|our|this|your|that) ~ (${OFFER}) (=is|=are|will be|) (closing|over|gone|shutting|running out|
        ending|lapsing) ~ (in|at|on|by|${DAY}) |
        (the|our|this) (window|clock|offer|deal|door|chance|sale) (is|are) (closing|shutting|ticking|ending|
        expiring) |
        (before|until|till) (it|they|the door|prices|the price|the fee|the rate) (shuts|closes|rises|rise|goes
        up|go up|doubles|jumps) | (have|got) (until|till) (${DAY}|<n>) |
        time is (almost|nearly) (up|over|gone) | (every|each) (hour|minute|second|day) counts |
        while you (are |)(${WAITS}) ~ (another|someone|somebody|they|others|it|your|other|the|over) |
        (do not|don't) (leave it|wait) (too late|until it is|till it is|until they are) |
        once (they are|they're|it is|it's) (gone|sold) ~ (any|no|not|that) |
        (hours|hour|minutes|days|day|chance|opportunity) (of|for) (<pct>|our|the|this|these) ~ (off|offer|sale|
        deal|price|rate) | last (few|couple of) (hours|minutes|days) |
        (last|final) (opportunity|reminder|warning|notice|call) ~ (to|for|the|before) |
        (=be quick|be fast|grab it now|buy now|order now|book now) ~ (or|once|before) |
        or pay (full|more|double|the) | self destructs |
        (price|rate|fee|fare) (you see|you pay|) (today|now) ~ (tomorrow|again) |
        (ends|closes|vanishes|disappears|expires|shuts|gone) (for good|forever|for ever)
      `,
      `
        (price|prices|the fee|the fare|fares|the rate|early price|early rate) (=doubles|=doubling|=jumps|
        =jumping|=leaps|=resets|=reverts|shoots up) |
        (before|until) (the|our|this) (price|fee|rate|fare|door|doors|cart|window|timer|clock|offer|deal|sale) ~
        (goes|go|rises|jumps|doubles|closes|close|shuts|shut|ends|vanishes|disappears|runs out|hits|slams) |
        (door|doors|window|cart|enrolment|registration|booking|bookings|offer|sale|portal|applications) (slams|
        slam|shuts|shut|closing|closes|close|vanishes|disappears) (tonight|at midnight|today|in|forever|for
        good|soon|tomorrow|on you|at <n>) |
        (<n>|few|last|final) (hours|hour|minutes|minute|hrs|mins|days|sleeps) (left|to go|remaining|until|
        before|and counting) ~ (price|doors|offer|sale|book|order|save|grab|gone|closes|ends|cart|join|enrol|
        sign|deal|claim) |
        (clock|time|countdown) (is|has|'s) (ticking|running|started|on|nearly up|almost up|running out|against
        you) | (later|tomorrow|monday|next week) (is|will be|may be|could be|might be) too late |
        too late (tomorrow|tonight|by then|is too late|next week) |
        (decide|act|move|commit|book|buy|pay|sign|call|join|grab it|order) (now|tonight|today|fast|quickly) or
        (miss|lose|regret|pay|wait|never|it|cry|forever|be|watch|stay|kick) |
        (every|each) (minute|hour|day|second|week) you (wait|hesitate|delay|think|dither|put|spend|do not) |
        (do not|stop) (think|thinking|dither|dithering|hesitating|waiting|overthinking|stalling|faffing|
        procrastinating) ~ (about it|book|buy|grab|just|too long|any longer|around|and|start) |
        (=gone|=over) (in|by) (<n> minutes|<n> hours|minutes|an hour|hours|the morning|tonight|midnight|
        lunchtime) | going going gone |
        (i|we) (will not|am not|are not) (be |)(reopen|reopening|extend|extending|repeat|repeating|offer|
        offering|run|running|hold|holding|ask|asking|remind|reminding|open|opening) (it|this|that|them|the|
        again|your|at|you|spots)
      `,
      `
        tick tock | (till|until|while|whilst) stock (lasts|last) | =rush now |
        (back|goes back|return|returns) to full price | full price (tomorrow|tonight|from|again|returns|after) |
        (or|you will) miss (the|out|this|your) ~ (forever|price|chance|deal|rate|discount) |
        (last|final) (weekend|week|day|night|hours|chance|few days) to (snap|grab|buy|save|get|shop|order|book|
        bag|claim|enjoy) |
        (register|book|order|sign up|buy|apply|enrol) (while|before) (it|they|this|places|spots|tickets|we) (is|
        are|lasts|go|goes|close|closes|sell) |
        (going|selling|filling|disappearing|moving) (faster|quicker) than |
        (vanishes|vanish|disappears|expires|gone|ends) at <n> | while it (lasts|is open) |
        (lowest|best|cheapest) price (ends|before|until) | countdown is on | hurry (to|in|over|along) |
        will not be around (long|for long|much)
      `,
      `
        =limited time (only|offer|deal|left|price|sale) | for ~ =limited time | =limited (offer|deal) |
        one time offer | (offer|price|deal|prices|deals|sale|this) (will|does) not last | ^=hurry up |
        ^=hurry before | act (now|fast) (before|and save|or miss)
      `,
      `
        (order|buy|shop|claim|book|grab|enrol|get yours) ~ before ~ (gone|late|sold|sell|midnight|expires) |
        last chance to (buy|save|order|shop|claim|grab|snag|activate|enrol|score|lock)
      `,
      `
        (price|prices) (go|goes|going|increases|increase|jump|rise|rises) (up|tomorrow|tonight|soon|at midnight|
        on) | lock in ~ (price|rate|deal) |
        (=order|=activate|=redeem|=claim|checkout) ~ (within|in) (<n>|the next)
      `,
      `
        (order|cart|basket|bag|stock|price|discount|item) (is|has been|will be|are) (reserved|guaranteed|held|
        saved) for |
        (cart|basket|offer|code|deal|discount|coupon|voucher) (will|is about to|about to) (expire|end) |
        (once|when|until|before) the (timer|clock|counter) | (expires|released) in ~ <n>
      `,
      `
        you will regret | kick yourself | (price|prices) ~ (double|doubles) | here today gone tomorrow |
        (only|just|valid|good) (until|till) (noon|midnight|tonight|tomorrow|monday|tuesday|wednesday|thursday|
        friday|saturday|sunday|<n>) | available ~ for a =limited time
      `,
    ),
    /** Pushes only beside something on offer, or beside another push. */
    nudge: expand(
      `
        =hurry | before (someone|somebody|anyone) else |
        (act|move|book|be|decide) (now|fast|quick|quickly|sharp) |
        (someone|somebody|anyone) else ~ (will|has|gets|takes|grabs|snaps|might) | last chance |
        last (day|days|night|hours) | final (chance|hours|call|days) | last call |
        (do not|never) (miss|wait|hesitate|delay|blink|snooze) | (miss|missing) (out|on) |
        do not (sleep on|be left behind) |
        (left|fall|falling|get left|getting left|be left|being left) (behind|out) | be (quick|fast) |
        blink and | move (fast|now) | this (minute|instant) | run do not walk | you snooze | final warning |
        what are you waiting for | why are you ~ waiting | think twice | kicking yourself | fomo |
        (clock is|time is) (ticking|running out) | now or never
      `,
      `
        today only | (one|<n>) (day|days|hours|hour) only | this weekend only | tonight only |
        before it is too late | <n> (hours|days|minutes|hrs) (left|remaining|to go) | (hours|days) left |
        =limited time | almost over | gone (by|at) midnight | (order|get it|get them) (soon|now)
      `,
    ),
    ends: expand(
      '(will not|is not|are not) (be |)(extended|extending|repeated|coming back)',
      `
        (=end|=expire|=finish|=close) (today|tonight|tomorrow|soon|midnight|monday|tuesday|wednesday|thursday|
        friday|saturday|sunday)
      `,
      `
        (=ends|=ending|=expires|=expiring|=close|=closing|=closes|=finishes|=finish|=shuts|=disappears|
        =disappear|=vanishes|=vanish|=stops|=goes|=go|=jumps|=jump|=doubles|=double|=gone|=dies|=history) ~
        (today|tonight|tomorrow|soon|midnight|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
      `,
      '(=ends|=end|=ending|=expires|=expire|=expiring|=close|=closing|=closes|=finishes) (in|at|once|this|<n>)',
      `
        (=disappears|=vanishes|=expires|=gone|=closes|=over) in <n> | (until|before|by|till|of) midnight |
        (tonight|midnight|today) only | only today | left until | only valid | valid if
      `,
    ),
    goods: expand(
      `
        =registration | =enrolment | =package | =packages | match funding | =rate | =rates | =pass | =bundle |
        =stock | =boxes | =box | =retreat | =flat | =rooms | =room
      `,
      `
        =fare | =fares | =slots | =spots | =seats | =tickets | =places | founder card | annual pass |
        membership | memberships | the course | this course | our course | the cohort | the programme |
        =cohort | =enrol | =bookings
      `,
      `
        =sale | =sales | =deal | =deals | =offer | =offers | =discount | =discounts | discounted | =coupon |
        =promo | voucher | promo code | use code | =price | =prices | savings | <pct> off | <price> off |
        off everything | half price | save (<pct>|<price>|big|now) | bogo
      `,
      `
        free (shipping|delivery|gift|trial|upgrade|returns) | =doors | enrolment | enrollment |
        (demo|call) slots | =cart | basket | checkout | early bird | presale | pre order | bundle |
        lifetime access | masterclass | (get|grab|book|claim) your (ticket|tickets|spot|seat|place) | shop now |
        order now | buy now | (claim|grab|get|order) yours | enrol now | bonus | bonuses | in stock | <price>
      `,
    ),
    /** Others are looking. */
    watching: expand(
      `
        <n> (people|of you|others|families|founders|businesses|members|parents|runners|students|customers|
        households|bookings|shoppers|readers|companies|teams|neighbours|locals) ~ (have|has|are|are now|just|
        already|have just) ~ (joined|signed|booked|bought|ordered|switched|enrolled|registered|grabbed|claimed|
        reserved|looking|viewing|watching|eyeing|browsing|considering|waiting|in the queue|queueing|queuing|
        ahead of you) |
        <n> (people|others|users|shoppers|travellers|visitors|customers|buyers) (are |)(looking|viewing|
        browsing|watching|eyeing|waiting|queueing|queuing|bidding) (at|for|on|right|this|to|now) |
        (everyone|everybody|all your|your|every|half your|most of your|the rest of your|half the|most of the|the
        whole) ~ (friends|friend|neighbours|neighbour|competitors|competitor|rivals|colleagues|peers|mates|
        street|industry|founder|parent|office|class|town|year|team|village|school|owner|family|mum|dad|i know|on
        your street) ~ (has|have|is|are|got|did) ~ (already|all|just|signed|booked|bought|joined|switched|
        ordered|enrolled|got theirs|one|in|on board|doing it|there|moved on|upgraded|ahead) |
        (your|the) (competitors|competitor|rivals|rival|competition|neighbours|colleagues|classmates|peers)
        (signed|booked|bought|joined|switched|ordered|enrolled|moved|got|started|upgraded|are|have|did|already|
        do|know|will)
      `,
      `
        <n> (people|customer|user|shopper|visitor|other|others|buyers) ~ (=viewing|looking at this|interested|
        considering|active on|browsing) | <n> viewing |
        <n> (people|visitor|user|shopper) (right now|currently|online|here now) |
        <n> (are|is) (viewing|looking at this) | in <n> other cart |
        <n> (people|user|customer|others) ~ this (product|item|deal|style) |
        (thousands|hundreds|dozens|others|everyone|neighbors|people) (of ~|else|) (have|has|are) already
        (grabbed|bought|ordered|claimed|switched|purchased|upgraded|got theirs) |
        <n> ~ have already (booked|joined|signed|registered|bought|upgraded|switched|ordered|claimed|grabbed|
        purchased|enrolled) | your competitors (have|are) ~ already | in their (cart|basket|bag|shopping cart)
      `,
    ),
    /** Many of a kind have it already, as half the road has; pushes beside something on offer. */
    bandwagon: expand(
      `
        (everybody|everyone) in (your|the) ~ (is|has|are|have) |
        every other ~ (has|have|got|is already|are already) |
        (over|more than|nearly|) <n> (${KINDS_OF_PEOPLE}|patients|parents|runners) ~ (have|has|are) already |
        <n> (people|others|guests|families|customers) (${DONE}|looked|viewed) ~ (in the last|this week|today|
        since|overnight|in the past) |
        (someone|somebody) (else|) (is|'s) (looking|eyeing|watching|booking|about to) |
        (<n>|several|dozens) of you (looking|watching|eyeing|waiting) |
        (your|the) (rivals|competitors|competition|neighbours|neighbour|friends|peers) ~ (${DONE}) |
        (people|parents|owners|founders|those) who (truly|really|actually) (care|love|want|value) ~ (${DONE})
      `,
      `
        (everyone|everybody|half|most|all|nearly all|the whole of|the rest of) (of|on|in|at|along|around|from) ~
        (has|have|is|are) ~ (signed up|signed|booked|bought|joined|switched|ordered|got|enrolled|changed|
        moved|gone solar|registered) |
        (everyone|everybody|half|most|all|nearly all) of ~ (is|are) (in|already in|all in) |
        (everyone|everybody) ~ (has|have) (signed|booked|bought|joined|switched|ordered|enrolled|got) |
        (half|most|all|two thirds) (my|our|of my|of our|the) ~ (was|were|are|have|has) ~ (sold|gone|taken|
        booked|snapped|claimed)
      `,
    ),
    /** Others have bought: only where the post says little else. */
    bought: expand(
      `
        <n> (people|customer|user|shopper|visitor|other|others|buyers|person) ~ (bought|buying|purchased|
        ordered|added|viewed|like this|checked this out|shopped)
      `,
      `
        (=sold|=purchased|=bought|=viewed|=ordered|=added) (over|) <n> |
        <n> (added|sold|bought|purchased|claimed|views|view) (to|today|in|this|recently|last) |
        <n> (sold|bought|purchased|claimed|units sold) | (bought|purchased|chosen) by <n> |
        last (purchase|purchased|ordered) | <n> times (today|in the last|this week) | favored by |
        others ~ (bought|purchased|cart) | (in|to) ~ carts <n>
      `,
      `
        someone (in|from) (<who>|<CAPS>) ~ (=purchased|=bought|=ordered|=saved) |
        someone (from|just|recently|) (=purchased|=bought|=ordered)
      `,
    ),
    buyer: expand('=purchased | =bought | =ordered | just saved | started buying | made a purchase | just got'),
    /** Makes a no taste bad. */
    decline: expand(
      '^(no|nope|nah) (thanks|thank you) | ^(no|nope|nah) =i',
      `
        ^=i do not (like|want|need|care) ~ (saving|save|discount|deal|offer|money|free|winning|<pct>|<price>) |
        =i do not feel lucky | ^=i ~ without ~ (discount|deal|offer|code)
      `,
      '^=i ~ (pay|paying) (full|more|the) | ^=i (hate|prefer) ~ (saving|discount|deal|money|free|fun|not to save)',
    ),
    guilt: expand(
      `
        (can|could|how can|how could|how do) you (really|honestly|still|) (enjoy|sleep|eat|relax|sit|live|look|
        say no|rest) ~ (while|knowing|when|with yourself) |
        because (people like you|you|your lot) (stayed|did|did not|sat|forgot|could not|never) |
        (you will|you would) be (explaining|telling|asking yourself|wishing|begging|apologising) ~ (why|how|
        that|you) | (do not|don't) (come|go) (crying|moaning|complaining|running) |
        (will|would) (yours|you|your ~) be the (one|only|last) |
        (somebody|someone|one of you) (is going to|will|is about to) (be sorry|be gutted|be disappointed|miss
        out|regret|cry) | why (have not|haven't) you |
        (only|just) a (bad|careless|selfish|heartless|foolish) ~ (would|says|walks|ignores|waits) |
        (are you|you) going to let (them|him|her|that|your) ~ (win|get|have|suffer|down|beat) |
        how will you feel (when|if|as) | (stop|quit) making excuses
      `,
      `
        (what|what's|what is|so what) (your|is your|'s your) excuse |
        (what is|what's) (keeping|stopping|holding) you |
        (scroll|walk|swipe|look|drive) (past|by|away|on) ~ without (giving|donating|helping|caring|sharing|
        feeling|signing|a|doing) |
        (if|how) (you can|can you|could you) (scroll|walk|look|say no|sleep|ignore|turn|sit) ~ (past|by|away|no|
        night|at night|this|them|her|him|back) | (do not know|don't know) what to (say|tell) (to |)you |
        (and you call|call) yourself (a|an) | (too cheap|too lazy|too proud|too scared) to |
        (hope you|you can) (can |)(live with|sleep with|look) (that|yourself|it|at night|him|her|them|your) |
        (your|the) (kids|children|family|parents|dog|team|future self|grandchildren|wife|husband|mother|mum|
        boss|patients) (will|would|deserve|deserves|will not) ~ (ask why|thank you|forgive|wonder why|blame|
        better than|never know) |
        (only|just) (a|the) (fool|fools|idiot|idiots|lazy|amateur|amateurs|cheapskate|mug|mugs|loser|losers|
        coward|cowards|bad|selfish|heartless) |
        ^(a|any|every) (serious|real|smart|true|responsible) ~ would (have|already|never) |
        (serious|smart|real|good|responsible|caring|loving|ambitious|clever|committed) (people|parents|founders|
        owners|investors|leaders|mums|dads|runners|players|professionals|buyers|fans|businesses|marketers|
        writers|athletes|citizens|patriots|christians|members|students|gardeners) (do not|never|would not|
        already|have already|will not|always|know|act|invest|choose|book|give|show up|join|understand|make)
      `,
      `
        if you (really|truly|actually) (=loved|=cared|=valued|=wanted|=believed) |
        (a|every|any) (true|real) (fan|friend|patriot|supporter|lover) ~ (would|will|does|has)
      `,
    ),
    shame: expand(
      `
        (do|would|will) you ~ (want|like) to be the (last|only|one) | (want|going|happy) to be the (last|only) |
        (ask yourself|think about|imagine|consider) (what|how|who) ~ (kind of|you are|that makes|your|would|
        will) |
        what ~ (kids|children|wife|husband|family|mum|parents|neighbours) (will|would) ~ (say|think|do|feel) |
        what (will|would) (your|the) (kids|children|wife|husband|family|mum|parents|neighbours|boss|team|
        patients|friends|mother|dad|partner) ~ (say|think|do|feel) |
        (what|which) kind of (person|parent|mother|father|friend|owner|man|woman|neighbour|citizen) (does|would|
        lets|ignores|waits|leaves|forgets|puts|says|walks|is) |
        (come|came|coming) (crying|running|complaining|moaning) ~ (to|when|in) |
        (if you can|you can) (spend|afford|find) ~ (but|and) not
      `,
      `
        (do not be|will you be|want to be|be) the (one|only one|person|last|last one|last person) (who|that|to|still|
        in|on|without|left) |
        (still|are you still) (thinking about it|on the fence|sitting on the fence|waiting|hesitating|undecided|
        deciding|not in|not joined|not signed) |
        (you will|you would|you may) (hate yourself|regret|be sorry|be left|be the|only have yourself|look back|
        be kicking|miss|never forgive)
      `,
      '(be|are) the one who (missed|misses|waited|regrets|did not)',
      `
        do not be the only (mum|mom|dad|parent|one|person|business|founder|shop|school|man|woman) |
        (imagine|picture) (explaining|telling|regretting|looking back) |
        (everyone|everybody) else (is|has|already) | (you will) (be the only|wish you had|look back) |
        the only (mum|mom|dad|parent|one|person) ~ without |
        (how|why) ~ still (without|living without|doing it|paying|using) | =unless you do not care
      `,
      `
        if you (really|truly|actually) (care|love|value|want) | if you (=cared|=loved|=valued) | only losers |
        no =excuses |
        (real|true|serious|smart|good|proper) (fans|friends|supporters|donors|members|neighbours|parents) ~
        (have|do|would|give|gave|sign|signed|know) | (real|true) (fans|friends|supporters) |
        smart (people|shoppers|founders|buyers|companies) (already|know|do|have) | you have no excuse |
        what is your excuse | prove you | stay (broke|poor|average) | do not be the (only|last) one |
        do not be the one (who|that) | unless you (hate|enjoy|like|are happy) |
        still (paying|overpaying|wasting)
      `,
    ),
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
      "«Price goes up» tomorrow. Act now before it's too late ⏰",
      '«12 people are viewing this» room right now.',
      'Mira in Ghent just «bought» the oak lamp',
      '«No thanks, I like paying full price»',
      'Our tuning course: 30% off, «last chance, the sale ends in» 02 hrs 10 min 04 sec',
      '«Half of Mill Row has signed up» for the lanterns. «Do you want to be the last» dark porch?',
      '«800 gardeners have already booked». «What is stopping you»?',
      'Our boat «passes are selling quickly»! One desk of the studio is still there, too.',
      'Enrol in the kiln course. I can «hold your place for one more hour».',
      'Noon on Friday. «That is when the half-price fares vanish».',
      '«How can you enjoy your supper while» the donkeys stand in the rain?',
    ],
    good: [
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
      'There are 20 mugs left over from the fair. Help yourself.',
      'The fee is £12 from the last day of the month, whoever you are.',
    ],
  },
  check({ post, hits, report }) {
    if (hits.again.length > 0) return;
    const goods = hits.goods;
    const next = ({ last }: Hit): string => post.tokens[last]?.normal ?? '';
    // "The last day of the month" is a date.
    const nudges = hits.nudge.filter((hit) => !/^last/i.test(hit.text) || next(hit) !== 'of');
    const ends = hits.ends;
    const scarce = [...hits.scarce, ...hits.left.filter((hit) => isStock(post, hit))];
    scarce.push(...hits.remains.filter((hit) => near([hit], goods, REACH).length > 0 && isStock(post, hit)));
    const clocks = [...hits.hurry, ...near([...goods, ...nudges], ends, REACH).map((pair) => ending(pair, ends))];
    const timer = goods.length > 0 || post.wordCount <= BARE ? COUNTDOWN.exec(post.text) : null;
    const timers = timer ? [{ start: timer.index, end: timer.index + timer[0].length }] : [];
    const pushed = clocks.length + timers.length + scarce.length + hits.demand.length > 0 || kindsOf(nudges) > 1;
    const beside = nudges.filter((nudge) => pushed || near([nudge], goods, REACH).length > 0);
    const bought = [
      ...hits.bought.filter(
        (hit) => /\d|someone|their|others/i.test(hit.text) && next(hit) !== 'million' && isBareLine(post, hit),
      ),
      ...hits.buyer.filter((hit) => namesBuyer(post, hit)),
    ];
    const declines = hits.decline.filter(
      (hit) => isButton(post, hit) || (/^i/i.test(hit.text) && isBareLine(post, hit)),
    );
    const asked =
      goods.length > 0 || pushed || post.cue('ask').length > 0 || sales(post).length > 0 || hits.bandwagon.length > 0;
    const kinds = [
      ['scarce', scarce],
      ['hurry', [...clocks, ...timers, ...beside]],
      ['crowd', [...hits.demand, ...hits.watching, ...bought, ...(asked ? hits.bandwagon : [])]],
      [
        'shame',
        [
          ...declines.map((hit) => toSentenceEnd(post, hit)),
          ...hits.guilt,
          ...(asked || hits.shame.some(({ text }) => BARBED.test(text)) ? hits.shame : []),
        ],
      ],
    ] as const;
    const found = kinds.flatMap(([message, list]) =>
      byPlace<Span>(list)
        .slice(0, 1)
        .map((at) => ({ message, at })),
    );
    const strength = found.length > 1 || (pushed && nudges.length > 0) ? 1 : ONE_SIGN;
    for (const { message, at } of found.slice(0, 2))
      report({ at, message, strength, values: { words: quote(post, at) } });
  },
});
