import {
  byPlace,
  defineRule,
  expand,
  type Hit,
  hitOver,
  namesSomebody,
  type Post,
  quote,
  sentenceOf,
  type Token,
  WARES,
} from '../../src/rule-kit.ts';

/** Characters in which a reader must have seen the tie. Source: rules card, after the endorsement guides of the US trade commission. */
const EARLY = 125;

/** "#fernwaypartner", "#gifted": tags that hint at a tie. */
const TIE_TAG =
  /^#(?:\w*(?:partner|partners|partnership|ambassador|collab|gifted\w{0,6}|affiliate|brandrep|influencer|invited|pressstay|presstrip|prtrip|prstay|squad|fam|crew|sponsored\w+|spon)|invite|sp|spon|pr|hosted)$/i;
/** "MARTA10": what a shop gives to those who send it buyers. */
const PROMO_CODE = /^(?!COVID)\p{Lu}{3,}\d{1,3}$/u;
/** Whoever praises as a buyer does. */
const I = /^(?:i|my|me|we|us|our)$/;

/** Behind "for having us" work begins: "for having us read", "for having us judge". */
const CAME_TO_STAY = /^(?:at|over|along|round|back|here|on|this|again|last|so|to|in|for|and|all|as)$/;
/** Whoever is family gives without wanting to be praised for it. */
const FAMILY = /^(?:mum|mom|dad|nan|gran|grandma|grandad|aunt|auntie|uncle|sister|brother|cousin|santa|mother)$/;
const isGiven = ({ tokens }: Post, { first, last, text }: Hit): boolean => {
  const after = tokens[last];
  const works = /^for having (?:me|us)$/i.test(text) && after?.kind === 'word' && !CAME_TO_STAY.test(after.normal);
  return !works && !tokens.slice(first, last + 3).some(({ normal }) => FAMILY.test(normal));
};

/** A firm or its thing: a handle, or a name inside a sentence. "This serum" names none, but it is held up. */
const namesOther = (post: Post): boolean =>
  post.tokens.some(
    ({ kind, quoted, sentence }, at) =>
      !quoted && (kind === 'mention' || (post.sentences[sentence]?.first !== at && namesSomebody(post, at))),
  );

const MY_CODE = 'code|link|affiliate|discount|referral|promo|invite|username|handle|name';
const GAVE = 'posted|shipped|delivered|=sent|=gave|lent|=gifted|treated|flew|=hosted|=invited|spoiled|spoilt|pampered';
const GIFTS = 'goodies|goody bag|care package|parcel|hamper|box|kit|bundle|samples|gift|swag|merch|crate|bottle';
/** Said of a thing, they praise it. */
const SPLENDID = `
  unreal | divine | incredible | heavenly | unbelievable | gorgeous | marvellous | stunning | unbeatable | unmatched |
  insane | amazing | sublime | magical | perfection | out of this world | next level | second to none | a dream |
  delicious | perfect | beautiful | lovely | brilliant | fantastic | superb | fabulous | to die for
`;
const BEST = `
  =best | =nicest | =softest | =loveliest | =tastiest | =finest | =comfiest | =easiest | =smoothest | =fastest |
  =prettiest | =cutest | =cosiest | =fluffiest | =freshest
`;

export default defineRule({
  principle: 'motives-show',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.92,
  summary: 'Finds praise next to a code, a gift or an unclear tag, without a plain word about the tie.',
  why: 'Readers trust praise more when they know how the writer and the praised are connected.',
  guards: { reply: 0, cause: 0.4, humour: 0.5, quote: 0 },
  phrases: {
    /** It came to somebody who has not bought it. */
    given: expand(`
      (they|team|people|folks|crew|<who>) (${GAVE}) (me|us|one|a|the|over) |
      (spoil|pamper|treated|hosted) (me|us) (rotten|to) |
      for (sending|gifting|having|inviting|treating) ~ (me|us|this|these|over) |
      (${GIFTS}) ~ (turned up|arrived|landed) (from|on|in) |
      (arrived|landed|turned up|present|courtesy) (from|of) ~ <who> |
      look (at|what) ~ (turned up|arrived|landed) | (post|mail) from <who> | early (copy|parcel|access) |
      (review|press|pr) (copy|sample|package|box) | (drinks|dinner|lunch|meal|night|stay) (on the house|on them) |
      (guest|guests) of (the|) <who> | (brand|press) trip | (supplied|lent|hosted) by <who> | =gifted
    `),
    /** The writer is paid in buyers, or the two are partners. */
    tie: expand(`
      (=my|=use my) (${MY_CODE}) (gives|gets|saves|takes|for|is|in|below|at|<CAPS>) |
      (use|with|using|through|via|on) =my (code|link|affiliate|discount|referral|promo) |
      my (affiliate|discount|referral|promo) (link|code) | (referral|affiliate) (link|code) |
      (quote|mention|give|say|drop) my (name|code|handle) | (tell|let) them ~ sent you |
      (say|mention) (i|<who>) sent you |
      (discount|deal|offer) in my (bio|stories|story|profile) | we both (get|save|earn) | =(bio ~ helps me out) |
      (brand|official|proud) (partner|ambassador) | ambassador for <who> | =collab
    `),
    /** What a shop gives out, too. */
    code: expand(`
      (use|enter|type|quote|code) <CAPS> |
      <CAPS> (at|gets|takes|gives|saves|knocks|works) (checkout|you|off|<n>|<pct>|a|all) |
      <CAPS> for (<n>|<pct>) | (<pct>|<price>) off ~ with <CAPS> | (mention|say|quote) (<CAPS>|code <CAPS>) |
      (use|with) (the|) code | link in (bio|my bio|my profile) |
      code ~ (gets|gives|saves|takes|knocks) (you|<n>|<pct>|<price>) | sign up (through|with|via) (this|my) link
    `),
    /** Praise as those give it who recommend a thing. */
    glow: expand(
      `
        (feels|felt|looks|tastes|smells|is|are|was|were) ~ (${SPLENDID}) |
        (absolutely|utterly|simply|just|totally|honestly|truly|seriously) (${SPLENDID}|love|loved|adore|the best) |
        the most (${SPLENDID}|relaxing|comfortable) | (${SPLENDID}) (evening|stay|weekend|night|day|meal|trip|dinner) |
        (the|my) (${BEST}) | =best ~ (i've|i have|i had|ever|in town|hands down|by far|of my life|this year) |
        =best (coffee|pizza|hotel|bag|shoes|bike|app|stay|purchase|trip|sleep|service|dog food|food) |
        (nothing|no one|nobody|no other|no) ~ (touches|beats|comes close|compares|better|like <who>) |
        (the|=only) only (one|thing) (i|we) | (hands down|bar none|holy grail|game changer|game-changer) |
        my (new|) (favourite|favorite|go-to|obsession) | (ten|10) out of (ten|10) | 10/10 | (five|5) stars |
        =obsessed | =hooked | =wow | impeccable | flawless | blown away | lifesaver | life-changing | =life changing
      `,
      `
        (never|not) (disappoint|let me down|looked back|going back) | (should|must) (use|try|have|get) <who> |
        never (looked|felt|slept|been|had) (so|such|this|better|softer|clearer) | (=obsessed|=hooked) with (this|my) |
        (skin|hair|knees|back|sleep|inbox) (has|have|is|are|feels|looks) (never|finally|noticeably) |
        (changed|saved|rescued|transformed) (my|our|how i) | (moved|switched) to <who> | been using <who> |
        (can not|could not) (recommend|rate|fault|praise) ~ (enough|highly|higher|it|them) | can not stop using |
        highly recommend | swear by | worth every (penny|cent) | run do not walk | =missing out | in love with |
        loving (my|this|these) | adore (this|these|my) | (huge|big) (love|fan) (to|of) | they just get it |
        every ~ should (have|own|try|get|use) | outdone yourselves | =divine
      `,
    ),
    /** Says how the two are connected. */
    told: expand(`
      #ad | #advert | #advertisement | #sponsored | #paidpartnership | =ad | =advert | sponsored |
      paid (partnership|post|promotion|me|us) | (was|were|being) paid | (gave|sent|lent|gifted) (me|us) this |
      (gave|sent) (me|us) ~ free | (got|received) this ~ (free|gift) | free (product|sample) from |
      i (get|earn|make) ~ (commission|cut|percent) | earns me | gets me | commission | disclosure |
      i work (for|at|with|there) | i am employed | i (founded|co-founded) | (i|we) (sell|make) this | biased | i paid |
      i bought | paid for (it|this) myself | own money | shameless plug | (=collab|collaboration) (with|by) |
      (my|our) (sister|brother|husband|wife|friend|mum|mom|dad|daughter|son) (runs|owns|works|makes|started|founded)
    `),
    /** The writer's own wares: a shop's code for its buyers hides nothing. */
    ours: expand(
      `our (code|shop|store|website|new|products|range|menu|richest|best) | our ~ (${WARES}) | my (shop|store)`,
    ),
  },
  messages: {
    tie: '"{glow}" stands next to "{tie}", and nothing early on says how the two of you are connected.',
  },
  suggestions: {
    tie: 'If something was given for this, could you say it first: "#ad", or "they sent me this"? If not, leave this note be.',
  },
  examples: {
    bad: [
      '«Obsessed with this serum from @glowlab, total game changer! Use code» MIA15 for 15% off 💕',
      'So grateful to @hotelmarisol «for having us, best stay of my life». #partner #collab',
      "If you haven't tried Tidewell you're missing out, honestly «life changing. Link in bio», my code gets you a month free.",
      "Thanks to @fernway my commute «is a dream, can't recommend them enough! #sp» #bikelife #fitness #monday",
      '«Honestly the best sleep of my life thanks to @dozewell. Code JEN20 saves you» 20%.',
      "My «skin has never been this soft. They sent me» the whole range and I can't stop using it! #pr",
      '«Loving my new running shoes from @stridely, they are a dream on trails. My discount link» is in my bio.',
      '«Look what turned up from Tanneroo, the softest» slippers I have owned. HARPER20 works all month.',
      'Round of «drinks on the house at the old mill. The squid was to die for».',
      '«Nothing beats the quilts at Woolhaven, softest nights of my life. Tell them I sent you»!',
    ],
    good: [
      'Boil water notice LIFTED for all Ridgecrest customers. Samples came back clear.',
      "Happy Teachers' Day to all you wonderful people! What better way to say thanks than our gift box, now 20% off.",
      'Collab with our friends at Low Barn Coffee: a stout with their beans. Smells amazing, and it is out on Friday.',
      '#ad Glowlab paid me for this. The serum is fine on dry skin; it stung when I used it after shaving.',
      "I work for Fernway, so read this as biased: the cheaper of our two racks is the one I'd buy.",
      'Love this loaf from the corner bakery. I paid for it, I queued for it, and it was gone by the bridge.',
      "Thank you @hotelmarisol for finding my daughter's rabbit and posting it back. You had no reason to.",
      'Ad: Dozewell pay me to say this, so here is what I did not like about the mattress.',
      'Thank you to Priya for hosting me in Pune. Best dinner I have had all year, cooked by her mother.',
      'Thanks to the Marrow Street school for having us judge the pumpkins. Best afternoon of the term.',
      'The box from my aunt arrived with the finest marzipan I know and a bill for the stamps.',
      'Fetched the smallest pumpkin of the show home in my coat pocket.',
      'We got it wrong: the discount code stopped two hours early and a lot of you missed out. It works again until Sunday.',
      'Our code freeze starts Monday. Use the staging branch until then.',
    ],
  },
  check({ post, hits, report }) {
    const { tokens } = post;
    if (hits.ours.length > 0 || hits.told.some(({ start, negated }) => start < EARLY && !negated)) return;
    const placesOf = (isOne: (token: Token) => boolean): readonly Hit[] =>
      tokens.flatMap((token, at) => (!token.quoted && isOne(token) ? [hitOver(tokens, at, at + 1)] : []));
    // Tags stand at the end, whatever they belong to.
    const [tag] = placesOf(({ kind, text }) => kind === 'hashtag' && TIE_TAG.test(text));
    const isHeldUp = hits.glow.some(({ text }) => /\b(?:this|these)\b/i.test(text));
    const isBuyer = isHeldUp || tokens.some(({ normal, quoted }) => !quoted && I.test(normal));
    const recommends = (isBuyer && (isHeldUp || namesOther(post))) || tokens.some(({ kind }) => kind === 'mention');
    const promo = placesOf(({ kind, text }) => kind === 'word' && PROMO_CODE.test(text));
    const beside = byPlace(
      hits.tie,
      hits.given.filter((hit) => isGiven(post, hit)),
      recommends ? [...hits.code, ...promo] : [],
    );
    const sentence = (hit: Hit): number => sentenceOf(post, hit) ?? 0;
    const firstIn = new Map(beside.toReversed().map((one) => [sentence(one), one]));
    const tieOf = (glow: Hit): Hit | undefined =>
      [-1, 0, 1].map((step) => firstIn.get(sentence(glow) + step)).find((one) => one !== undefined) ?? tag;
    const glow = hits.glow.find(tieOf);
    const tie = glow && tieOf(glow);
    if (!tie) return;
    const at = { start: Math.min(glow.start, tie.start), end: Math.max(glow.end, tie.end) };
    report({ at, message: 'tie', values: { glow: quote(post, glow, 40), tie: quote(post, tie, 40) } });
  },
});
