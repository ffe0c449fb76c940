import {
  byPlace,
  CREW,
  defineRule,
  EVENING,
  expand,
  findAll,
  GIFTS,
  type Hit,
  hitOver,
  looksLikeName,
  meant,
  namesSomebody,
  type Pair,
  type Post,
  quote,
  SPLENDID,
  sentenceOf,
  superlatives,
  type Token,
  WARES,
} from '../../src/rule-kit.ts';

/** Characters in which a reader must have seen the tie. Source: rules card, after the endorsement guides of the US trade commission. */
const EARLY = 125;

/** "#fernwaypartner", "#gifted": tags of those who were given something. */
const TIE_TAG =
  /^#(?:\w*(?:partner\d*|gifted\w{0,6}|aff(?:iliate)?(?:link)?s?|commissionsearned|brandrep|pressstay|presstrip|prtrip|prstay|prbox|sponsored\w+|spon)|sp|pr|hosted)$/i;
/** Anybody's, too: "#swimfam". */
const LOOSE_TAG =
  /^#(?:\w*(?:partners|partnership|ambassador|collab|influencer|invited|squad|fam|crew|circle|tribe|collective|insider)|invite)$/i;
/** "MARTA10": what a shop gives to those who send it buyers. */
const PROMO_CODE = /^(?!COVID)\p{Lu}{3,}\d{1,3}$/u;
/** Cried, and no code: "TONIGHT: save £200". */
const CRIED = /\b(?:TONIGHT|TODAY|NOW|FREE|SALE|ENDS|ONLY|NEW|HERE)\b/;
/** Sentences between praise and tie, and on which side: nearest first. */
const NEAR = [0, -1, 1, 2, -2, 3];
/** Whoever praises as a buyer does. */
const I = /^(?:i|my|me|we|us|our)$/;

/** "Obsessed with the new boots": whoever praises so has them, and names none of their own. */
const HELD_UP = /\b(?:this|these|obsessed|hooked|run\W+to|no\W+notes)\b/i;

/** "The Best New Creator category": what a prize is called. */
const isName = ({ tokens }: Post, { last }: Hit): boolean =>
  tokens[last - 1]?.capital === true && looksLikeName(tokens[last]);

/** Behind "for having us" work begins: "for having us read", "for having us judge". */
const CAME_TO_STAY = /^(?:at|over|along|round|back|here|on|this|again|last|so|to|in|for|and|all|as)$/;
/** Whoever is family gives without wanting to be praised for it. */
const FAMILY =
  /^(?:mum|mom|dad|nan|gran|grandma|grandad|aunt|auntie|uncle|sister|brother|cousin|santa|mother|friend|neighbour)(?:'?s)?$/;
const isGiven = ({ tokens }: Post, { first, last, text }: Hit): boolean => {
  const after = tokens[last];
  const works = /^for having (?:me|us)$/i.test(text) && after?.kind === 'word' && !CAME_TO_STAY.test(after.normal);
  // "The box came from her": from somebody spoken of.
  if (/ from$/i.test(text) && /^(?:her|him)$/.test(after?.normal ?? '')) return false;
  // "Nobody gave us a chance"
  return (
    !works &&
    !/^(?:nobody|no one)\b/i.test(text) &&
    !tokens.slice(Math.max(0, first - 2), last + 3).some(({ normal }) => FAMILY.test(normal))
  );
};

/** A firm or its thing: a handle, or a name inside a sentence. "This serum" names none, but it is held up. */
const namesOther = (post: Post): boolean =>
  post.tokens.some(
    ({ kind, quoted, sentence }, at) =>
      !quoted && (kind === 'mention' || (post.sentences[sentence]?.first !== at && namesSomebody(post, at))),
  );

const MY_CODE = 'code|link|affiliate|discount|referral|promo|invite|username|handle|name';
const GAVE = `posted|shipped|delivered|=sent|=gave|lent|=gifted|treated|flew|=hosted|=invited|spoils|spoiled|spoilt|pampered|
  hooked|sorted`;
/** The praise and the tie that stand nearest to each other; tags stand at the end, whatever they belong to. */
const pairOf = (post: Post, praise: readonly Hit[], ties: readonly Hit[], tag: Hit | undefined): Pair | undefined => {
  const sentence = (hit: Hit): number => sentenceOf(post, hit) ?? 0;
  const firstIn = new Map(ties.toReversed().map((one) => [sentence(one), one]));
  for (const step of NEAR)
    for (const first of praise) {
      const second = firstIn.get(sentence(first) + step);
      if (second) return { first, second };
    }
  const [first] = praise;
  return first && tag && { first, second: tag };
};

const SAY_FIRST =
  'If something was given for this, could you say it first: "#ad", or "they sent me this"? If not, leave this note be.';

export default defineRule({
  principle: 'motives-show',
  polarity: 'promotional',
  severity: 'info',
  inPlainPost: 'counted',
  weight: -0.92,
  cancelsWarmth: 0,
  summary: 'Finds praise next to a code, a gift or an unclear tag, without a plain word about the tie.',
  why: 'Readers trust praise more when they know how the writer and the praised are connected.',
  guards: { reply: 0, cause: 0.4, humour: 0.5, quote: 0 },
  phrases: {
    /** It came to somebody who has not bought it. */
    given: expand(`
      (review|press|pr|advance) (copy|sample|package|box|unit|parcel|kit|stay|trip|drop) |
      complimentary (${EVENING}) | (${EVENING}) ~ (on the house|comped) |
      (=sent|shipped|gave|lent|posted) ~ to (try|test|review|trial|play with) |
      (they|<who>|${CREW}) (${GAVE}) (me|us|one|a|the|over) | (spoil|pamper|treated) (me|us) (rotten|to) |
      for (sending|gifting|treating|posting|giving|dropping|having|inviting) ~ (me|us|this|these|over|off|round) |
      (${CREW}) for hosting (me|us) | (spoil|spoils|spoiled|spoilt) (me|us) | (sent|send) (me|us) home with |
      (had|have) (me|us) (over|up|down|along|round|back|out) (for|to|at) | not let (me|us) pay |
      not take (my|our) money | (stayed|ate|dined|drank|slept|meal|dinner|lunch|room|night) ~ on the house |
      (loan|demo|tester) (car|bike|unit|pair) | on loan from |
      (lucky|privileged|chosen|picked) (enough|) to (test|trial|review|preview|road test) |
      (=put|=putting) (me|us) up (for|at|in|overnight) | invited to the (opening|launch|preview|tasting|press) of |
      (invited|asked) (me|us|) (along|over|down|up|back|round|) to (try|test|stay|sample|review|experience) |
      (${GIFTS}) ~ (turned up|arrived|landed|came|waiting) (from|on|in|at) |
      (${GIFTS}|this|these) from ~ (arrived|landed|turned up|came|was waiting) | got (this|these) ~ sent by |
      (=got|=opened|=unboxed|=unboxing) ~ (${GIFTS}) ~ from (<who>|the|these|this|my) |
      (thank you|thanks|thx|ta|cheers) for the (${GIFTS}) | (arrived|landed|turned up|present) (from|of) ~ <who> |
      (this|these|it|they) came (from|of) ~ <who> | (guest|guests) of (the|) <who> | =courtesy of ~ <who> |
      (they|<who>) (have|'ve|) (=let|=letting) me (keep|hang on|hold on|borrow|have) |
      look (at|what) ~ (turned up|arrived|landed|came) | (post|mail) from <who> | early (parcel|access) |
      (supplied|lent|provided|sent) by <who> | =gifted | receive ~ (${GIFTS}) from
    `),
    /** The writer is paid in buyers. */
    paid: expand(`
      my (link|code) 's (in|below|up) |
      (my|our|use my) (${MY_CODE}) (gives|gets|saves|takes|knocks|works|for|is|in|below|at|<CAPS>) |
      (use|with|using|through|via|on) my (code|link|affiliate|discount|referral|promo|name) |
      my ~ (affiliate|discount|referral|promo|partner) (link|code) | (referral|affiliate) (link|code|links|codes) |
      (quote|mention|give|say|drop|use) my (name|code|handle) | (mention|quote) me (when|at|and|if|to) |
      (got|get|bagged|wangled|blagged|secured) (you|you all|you guys|you lot) ~ (off|discount|code|deal|free) |
      (dm|message|text) me for (a|the|my) (code|link|discount) | (tell|let) them (i|we|<who>) sent you |
      (say|mention) (i|<who>) (sent|referred) you | (in|on) my (storefront|ltk|shopmy) |
      (discount|deal|offer|code|link) ~ in my (bio|stories|story|profile|highlights) |
      we (both|each) (get|save|earn) ~ (<n>|<pct>|<price>|free|off|pounds|dollars|euros|credit) |
      =(bio ~ helps me out) | send you my (code|link) |
      my (followers|readers|listeners|subscribers|lot|people|mates) (get|save) ~ (<n>|<pct>|<price>|free|off|<CAPS>) |
      exclusive (code|discount|link) for (you|my followers|you guys|you all|my lot)
    `),
    /** The two may be partners. */
    tie: expand(`
      (brand|official|proud) (partner|ambassador) | (a|an|as) ambassador (for|of|with) <who> |
      (a|an) <who> ambassador | (partnering|partnered|working) with <who> | =collab | on behalf of <who>
    `),
    /** What a shop gives out, too. */
    code: expand(`
      code (in|is in) (bio|my bio|the bio|stories) | code <CAPS> | (use|enter|type|quote|code) <CAPS> |
      say <CAPS> at | <CAPS> (at|gets|takes|gives|saves|knocks|works) (checkout|you|off|<n>|<pct>|a|all|the) |
      <CAPS> for (<n>|<pct>) | (<pct>|<price>) off ~ with <CAPS> | (mention|say|quote) (<CAPS>|code <CAPS>) |
      (use|with) (the|) code | link (in|is in) (bio|my bio|the bio|my profile|my stories|comments|the comments) |
      link's in (bio|my bio|the bio|my profile) | code ~ (gets|gives|saves|takes|knocks) (you|<n>|<pct>|<price>) |
      sign up (through|with|via) (this|the) link | show them this post
    `),
    /** Whoever speaks so passes on a tip of their own. */
    vouch: expand(`
      thank me later | trust me | ^you are welcome | just (a|an) ~ sharing | no axe to grind |
      go (book|get|buy|try) (it|one|them) | (i|we) have (ever|) (owned|tried|worn|slept|used|had|tasted)
    `),
    /** Praise in one word: enough beside a tie in plain words. */
    kind: expand(`(${SPLENDID}) | bowled over | (did|do) not want to (go home|leave|come home|check out)`),
    /** Says how the two are connected. */
    told: expand(`
      #ad | #advert | #advertisement | #sponsored | #paidpartnership | =ad | =advert | sponsored |
      paid (partnership|post|promotion|me|us) | (was|were|being) paid | (gave|sent|lent|gifted) (me|us) this |
      (gave|sent) (me|us) ~ free | (got|received) this ~ (free|gift) | free (product|sample) from |
      i (get|earn|make) ~ (commission|cut|percent|<price>) | (we|i) do their ~ (accounts|books|website|marketing) |
      earns me | gets me | commission | disclosure | i work (for|at|with|there) | i am employed |
      i (founded|co-founded) | (i|we) (sell|make) this | biased | i paid | i bought | paid for (it|this) myself |
      own money | shameless plug | (=collab|collaboration) (with|by) |
      (my|our) (sister|brother|husband|wife|friend|mum|mom|dad|daughter|son) (runs|owns|works|makes|started|founded)
    `),
    /** The writer's own wares: a shop's code for its buyers hides nothing. */
    ours: expand(
      `our (own|code|shop|store|website|new|products|range|menu|richest|best) | our ~ (${WARES}) | my (shop|store) |
      our ~ (customers|clients|users|subscribers)`,
    ),
  },
  messages: {
    unsaid: '"{words}" recommends something, and how the two of you are connected is not said.',
    tie: '"{glow}" stands next to "{tie}", and nothing early on says how the two of you are connected.',
  },
  suggestions: {
    unsaid: SAY_FIRST,
    tie: SAY_FIRST,
  },
  likely: { trait: 'hidden-motive', from: 0.15, message: 'unsaid' },
  examples: {
    bad: [
      'So grateful to @lamp_shop for this «gorgeous lamp, use code» ADA15 at checkout!',
      "«Opened a box of goodies from @lumen_lamps today. Nicest lamp I've ever» had.",
      '«Cannot get over how soft the new @tidewool socks are. Thank you for the parcel»!',
      '«Obsessed with this serum from @glowlab, total game changer! Use code» MIA15 for 15% off 💕',
      'So grateful to @hotelmarisol «for having us, best stay of my life». #partner #collab',
      "If you haven't tried Tidewell you're missing out, honestly «life changing. Link in bio», my code gets you a month free.",
      "Thanks to @fernway my commute «is a dream, can't recommend them enough! #sp» #bikelife #fitness #monday",
      'Wrote all weekend on the Larkfield keyboard «they lent me to try, and the keys are a dream».',
      "My skin has never been this soft. «They sent me the whole range and I can't stop using» it! #pr",
      '«Loving my new running shoes from @stridely, they are a dream on trails. My discount link» is in my bio.',
      '«My readers get 10% off the Orrin lamp. Brilliant» light for late sewing.',
      'Round of «drinks on the house at the old mill. The squid was to die for».',
      'Traded the old tent for a Wrenlite Dome. «No notes. Use code» PADDY at checkout, thank me later.',
      'My verdict on the Larkrun scooter: it «rides like a dream. They have let me keep» it for the summer.',
      'Fourth stay at Casa Lume, and the pool, and the figs. «They always look after us. @casalume #lumecircle»',
      '«Nothing beats the quilts at Woolhaven, softest nights of my life. Tell them I sent you»!',
      'The lot at Low Barn really «know how to feed a choir. Go book it. #lowbarnpartner»',
      'Just an aunt sharing! The Wrenlite cot «folds in one hand. Use code» AUNTIE15.',
    ],
    good: [
      'Thank you to our incredible customers, the best is yet to come! See why 400 bakers trust Crumbwise, link in comments.',
      'Boil water notice LIFTED for all Ridgecrest customers. Samples came back clear.',
      'Collab with our friends at Low Barn Coffee: a stout with their beans. Smells amazing, and it is out on Friday.',
      '#ad Glowlab paid me for this. The serum is fine on dry skin; it stung when I used it after shaving.',
      "I work for Fernway, so read this as biased: the cheaper of our two racks is the one I'd buy.",
      'Love this loaf from the corner bakery. I paid for it, I queued for it, and it was gone by the bridge.',
      "Thank you @hotelmarisol for finding my daughter's rabbit and posting it back. You had no reason to.",
      'Ad: Dozewell pay me to say this, so here is what I did not like about the mattress.',
      'Thank you to Priya for hosting me in Pune. Best dinner I have had all year, cooked by her mother.',
      'Thanks to the Marrow Street school for having us judge the pumpkins. Best afternoon of the term.',
      'This patch came from @oskar_holt, who wrote a perfect test for it. Out today as 2.9.1.',
      'Best scones in Fife, I say. The box came from him on Friday, with a note in pencil.',
      "The council's new van runs like a dream, courtesy of the apprentices who rebuilt the engine.",
      'The box from my aunt arrived with the finest marzipan I know and a bill for the stamps.',
      'Nominate my gran for the Best New Baker cup, link in my bio. She is fourth, behind a cat.',
      'The deckchair folds in one hand, and the other hand is for chips.',
      'Thanks to the council for hosting us last night. Great questions, and good soup.',
    ],
  },
  check({ post, hits, report }) {
    const { tokens } = post;
    const praise = meant(byPlace(hits.kind, superlatives(post)));
    const glow = meant(post.cue('glowing')).filter((hit) => !isName(post, hit));
    if (glow.length + praise.length === 0) return;
    if (hits.ours.some(({ text }) => !/ (?:than|this|these|with|of) | coach$/i.test(text))) return;
    if (hits.told.some(({ start, negated }) => start < EARLY && !negated)) return;
    const placesOf = (isOne: (token: Token) => boolean): readonly Hit[] =>
      findAll(tokens, (token, at) => (!token.quoted && isOne(token) ? hitOver(tokens, at, at + 1) : undefined));
    const tagged = (tag: RegExp): Hit | undefined =>
      placesOf(({ kind, text }) => kind === 'hashtag' && tag.test(text))[0];
    const isHeldUp = glow.some(({ text }) => HELD_UP.test(text));
    const isBuyer = isHeldUp || tokens.some(({ normal, quoted }) => !quoted && I.test(normal));
    const recommends =
      hits.vouch.length > 0 ||
      (isBuyer && (isHeldUp || namesOther(post))) ||
      tokens.some(({ kind }) => kind === 'mention');
    const promo = placesOf(({ kind, text }) => kind === 'word' && PROMO_CODE.test(text));
    const gifts = hits.given.filter((hit) => isGiven(post, hit));
    const codes = [...hits.code, ...promo].filter(({ text }) => !CRIED.test(text));
    // "So grateful to @lamp_shop for this gorgeous lamp, use code ADA15"
    const namedWithCode = tokens.some(({ kind }) => kind === 'mention') ? byPlace(hits.paid, codes) : hits.paid;
    const beside = byPlace(hits.paid, hits.tie, gifts, recommends ? codes : []);
    const tieTag = tagged(TIE_TAG);
    const pair = pairOf(post, glow, beside, tieTag ?? tagged(LOOSE_TAG)) ?? pairOf(post, praise, namedWithCode, tieTag);
    if (!pair) return;
    const { first: warm, second: tie } = pair;
    const at = { start: Math.min(warm.start, tie.start), end: Math.max(warm.end, tie.end) };
    // A shop has codes for its own buyers, and any guest was had; who gives a code of theirs has a tie.
    const loud = hits.paid.includes(tie) || tie === tieTag;
    report({ at, message: 'tie', loud, values: { glow: quote(post, warm, 40), tie: quote(post, tie, 40) } });
  },
});
