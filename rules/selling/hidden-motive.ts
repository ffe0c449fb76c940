import {
  byPlace,
  defineRule,
  expand,
  type Hit,
  type Post,
  quote,
  type Span,
  superlatives,
  WARES,
} from '../../src/rule-kit.ts';

/** Characters in which a reader must have seen the tie. Source: rules card, after the endorsement guides of the US trade commission. */
const EARLY = 125;

/** "#fernwaypartner", "#gifted": tags that hint at a tie. */
const TIE_TAG =
  /^#(?:\w*(?:partner|partners|partnership|ambassador|collab|gifted\w{0,6}|affiliate|brandrep|influencer|invited|pressstay|presstrip|prtrip|prstay|squad|crewmate|fam|family|crew|sponsored\w+|spon)|invite|invited|sp|spon|pr|hosted)$/i;

/** A capital inside a sentence: a brand without its handle. */
const namesSomebody = ({ tokens }: Post): boolean =>
  tokens.some(
    ({ text, kind, quoted }, at) =>
      !quoted && kind === 'word' && /^(?:\p{Lu}\p{Ll}{2}|\p{Lu}{3})/u.test(text) && tokens[at - 1]?.kind === 'word',
  );

/** "MARTA10": what a shop gives to those who send it buyers. */
const PROMO_CODE = /^(?!COVID)\p{Lu}{3,}\d{1,3}$/u;
/** Behind "for having us" work begins: "for having us read", "for having us judge". */
const CAME_TO_STAY = /^(?:at|over|along|round|back|here|on|this|again|last|so|to|in|for|and|all|as)$/;
/** Whoever is family gives without wanting to be praised for it. */
const FAMILY = /^(?:mum|mom|dad|nan|gran|grandma|grandad|aunt|auntie|uncle|sister|brother|cousin|santa)$/;

/** "For having us read to them" is work, and a parcel from Mum no advertising. */
const isGiven = ({ tokens }: Post, { first, last, text }: Hit): boolean => {
  const after = tokens[last];
  const works = /^for having (?:me|us)$/i.test(text) && after?.kind === 'word' && !CAME_TO_STAY.test(after.normal);
  // "To say thanks than our gift box" sets two gifts side by side.
  const isCompared = tokens.slice(first, last).some(({ normal }) => normal === 'than');
  return !works && !isCompared && !tokens.slice(first, last + 3).some(({ normal }) => FAMILY.test(normal));
};

/** Characters between the praise and "my new". Hand-set. */
const BESIDE = 8;

/** How a thing comes to somebody who has not bought it, and what it is. */
const GAVE = `
  popped | posted | dropped | shipped | couriered | delivered | handed | slipped | brought | =sent | =gave |
  lent | poured | cooked | fitted | supplied | donated | =gifted | treated | flew | whisked | upgraded |
  =hosted | =invited | hooked | spoiled | spoilt | pampered | looked after | put up | fed
`;
const GIFTS = `
  goodies | goody bag | goodie bag | care package | parcel | hamper | box | kit | bundle | samples | gift |
  treats | swag | merch | freebies | crate | gear | tin | bottle | package | delivery
`;
const MY_CODE = 'code|link|affiliate|discount|referral|promo|invite|username|handle|name';
/** Said of a thing, they praise it. */
const SPLENDID = `
  unreal | divine | incredible | heavenly | unbelievable | gorgeous | marvellous | stunning | unbeatable |
  unmatched | insane | amazing | sublime | magical | perfection | heaven | a masterpiece | out of this world |
  next level | second to none | top notch | number one | the one | a dream | a marvel | a cut above |
  delicious | perfect | beautiful | lovely
`;
const BEST = `
  =best | =nicest | =softest | =loveliest | =tastiest | =finest | =comfiest | =easiest | =smoothest | =fastest |
  =prettiest | =cutest | =cosiest | =fluffiest | =freshest | =kindest | =warmest
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
    given: expand(
      `
        (${GAVE}) ~ (for me|for us|to me|to us|my way|our way|to my door|in the post|in for me|in for us) |
        (people|team|folks|guys|crew|family|they|who|<who>) (${GAVE}) (me|us) |
        (${GAVE}) (over|round) ~ (me|us|the team|our|their|this|these) |
        (spoil|spoiled|spoilt|pampered|treated|hosted|invited|welcomed|=gifted|flew|looked after|put up|sent
        over|lent|=gifting|inviting|hosting|treating|spoiling) (me|us|the team|the staff|our) |
        (me|us) (as|like) (a|their) guest | (they|<who>) (let|lets) (me|us) (pick|choose|try|keep|have|test|borrow) |
        (kit|kits|kitted|kitting|rigging|sorting|sorted) (me|us) (out|up) | looking after (me|us) |
        (dinner|lunch|drinks|breakfast|meal|night|stay|round) (on the house|on them|on <who>) |
        (landed|arrived|appeared|turned up|waiting|found|delivered|dropped|left) ~ (on|at|in|to|through) (my|
        our|the) ~ (doorstep|doormat|door|desk|step|porch|letterbox|mailbox|postbox|office) |
        (find|found) ~ on (my|our|the) ~ (step|doorstep|desk) |
        (${GIFTS}) ~ (turned up|arrived|landed|came|appeared|made my) |
        (${GIFTS}) (they|that they|from <who>|from the team|which they|you sent) | (${GIFTS}) (of|full) ~ from <who> |
        look (at|what) ~ (turned up|arrived|landed|came|showed up|the postman|just) |
        (thanks|thank you|grateful|cheers|loved) ~ (the|my|our|all the|these|this) ~ (${GIFTS}|upgrade|hospitality|
        invite|drop) |
        (arrived|landed|turned up|dropped|present|courtesy|compliments) (from|of|courtesy of) <who> |
        (=unboxing|=unwrapping|=opening) (this|my|the|what|these|our)
      `,
      `
        (early|advance|signed|review|press|proof|pr) (copy|copies|access|sample|unit|package|box) |
        my copy arrived |
        for (sending|gifting|popping|posting|dropping|having|hosting|inviting|treating) ~ (me|us|this|these|
        them|over|round|by|our) | (on|for) (loan|test) (from|for|by) |
        (=comped|=complimentary|=hosted|=gifted|on the house|free of charge) (at|by|from|in|stay|night|meal|
        dinner|ticket|trip|flight|treatment|product|room|suite|session|membership) | for the free |
        (kindly|generously) (${GAVE}|sponsored|provided|put) |
        (keeping|kept) (me|the|my|our) ~ (full|stocked|fed|caffeinated|going|warm|hydrated) |
        (brand|press) trip | =gifted | hosted by <who> | guest of (the|) <who> | (supplied|lent) by <who>
      `,
    ),
    /** They are partners, or the writer is paid in buyers. */
    tie: expand(
      `
        =my (${MY_CODE}) (gives|gets|saves|takes|for|is|in|below|when|at|under|so|<CAPS>) |
        (=use|with|using|through|via|on) (my|our) ~ (${MY_CODE}|url) |
        my (code|link|affiliate|discount|referral|promo|invite) |
        (referral|affiliate|discount|promo) (link|code) | my (discount|referral|affiliate|promo) (link|code) |
        our (link|referral link|partner code) | code for you | sign up (with|using|through|via) my |
        (swipe|tap|dm) for my |
        (link|code) (under|in|below|by) (my name|my handle|my stories|my story|my highlights|comments) |
        =use my | #ref | affiliate | (quote|mention|give|say|drop) (my|our) (name|code|handle) |
        (mention|say|give|quote) (me|<CAPS>) (for|at|when|and|to) | (<who>|i|we) sent you |
        (tell|let) them ~ sent you |
        (put|pop|enter|type|add|drop|quote|=use) (in|the code|) <CAPS> (in|at|when|for|on|and) |
        (off|code|discount|free) with <CAPS> |
        (does|gives|gets|earns|brings) ~ (us both|both of us|me a|me something) | we both (get|save|earn|win) |
        (little|small) something (off|extra) | (help|support) (me|us) (out|a lot|a little) |
        (i|we) get (a|some) (little|small|wee|) (thank you|something|bit|treat|kickback|bonus) |
        (sign up|join|order|book|register) (via|through) (me|us) | (me|i|us) (who|that) sent you |
        (followers|readers|listeners|viewers|subscribers|members|parents|you) (get|can get|save|receive) ~ (off|
        free|<pct>|<price>) (with|using|if|when|through) | my (first|next) (month|box|order) free
      `,
      `
        (official|proud|valued|trusted|new|lucky|brand) (partner|supplier|sponsor|ambassador) |
        (=partnering|=partnered|teamed up|teaming up|=collaborating|=collaborated|collab|collaboration|
        partnership|working|worked) with (<who>|my friends at|the team at) | ambassador (for|of) <who> |
        (brand rep|face of|on team <who>|brand family) |
        (friends|pals|mates|faves|buddies) (at|over at) <who> |
        my (employer|client) | our client | #sp | #spon | #collab | #partner | #partners | #ambassador |
        #brandambassador | #gifted | #pr | #brandpartner | #affiliate | #hosted | #prgift | #<who>partner
      `,
    ),
    code: expand(`
      (type|enter|=use|put in|pop in|add|quote|code) <CAPS> |
      <CAPS> (at|gets|takes|gives|saves|knocks|works) (checkout|you|off|<n>|<pct>|ten|half|money|a|all) |
      <CAPS> for (<n>|<pct>|ten|half|money) |
      (<pct>|<price>|money) (off |)(with|using) <CAPS> |
      code ~ (gets|gives|saves|takes|knocks) (you|<n>|<pct>|<price>) | (use|with) (the |)code |
      code (in|on) (stories|my|bio|comments) | (referral|ref) (link|code) |
      link (below|in comments|in the comments|gets you|gives you|saves you) | link in (bio|my bio|my profile) |
      swipe up | (discount|deal|offer) (in|below|under|on) (my|the|) (bio|stories|story|comments|profile|highlights) |
      (quote|mention|say|give) (<who>|this post) ~ (for|at|when|and)
    `),
    glow: expand(
      `
        (=feel|=feels|=felt|=looks|=look|=tastes|=taste|=smells|=smell|=is|=are|=was|=were) ~ (${SPLENDID}) |
        (absolutely|utterly|simply|just|totally|so|honestly|truly|seriously|genuinely) (${SPLENDID}|love|loved|
        adore|the best) | =literally (the|best|life|obsessed|perfect) |
        the most (${SPLENDID}|relaxing|comfortable) |
        (${SPLENDID}|unforgettable|dreamy|fabulous|wonderful) (evening|stay|weekend|night|day|meal|experience|
        trip|time|dinner|morning|break|team|service) | =amazing | =incredible | =perfect | =dreamy | =wow |
        flawless | glowing | impeccable | to die for | heaven on earth | on the planet | you (need|want) one |
        works wonders | blown away | pure bliss |
        (pure|absolute|total) (bliss|heaven|joy|luxury|magic) | (turned|turns) my ~ around |
        finally (a|an|something) ~ (that|i|we) (works|trust|love|like|can) | of choice |
        (actual|real|proper|absolute|total|complete|utter) (lifesaver|legend|magic|heaven|bliss|dream|gem|treat|
        joy|revelation) |
        (such|what) (kind|lovely|amazing|wonderful|gorgeous|generous|great|a gem|a find|a treat|a stay|a dream|a
        beauty|a product|a weekend|a night|a meal|a place|a day|a company|a team|a brand|a machine|a service) |
        so (pampered|spoilt|spoiled|relaxed|refreshed|impressed|good|soft|comfy|cosy|smooth|light|easy|pretty|
        delicious|happy with|glad i found|lucky to|grateful to) |
        how (good|soft|great|easy|comfy|light|quick|beautiful) (these|this|it|they)
      `,
      `
        (the|my) (${BEST}) | =best ~ (in|around|this side of) (<who>|town|the city|the world) |
        =best ~ (ever|no debate|hands down|by far|of my life|this year|i ever|i have ever|i've ever) |
        =best ~ (i've|i have|i had) (owned|used|tried|worn|tasted|slept|had on) |
        greatest | best (${GIFTS}|beans|rooms|skincare|hair|gym|coffee|pizza|team|hotel|bag|shoes|bike|app|course|
        decision|
        stay|thing|purchase|trip|night|meal|skin|sleep|service) |
        (nothing|none|nobody|no one|no other) ~ (touches|beats|comes close|compares|better|close|like it|like
        this|like <who>) | (beats|tops|trumps|knocks|outlasts) (the lot|them all|everything|every|any|all) |
        (miles|streets|leagues) (ahead|better|above) | (on|to) another level |
        (the|=only) only ~ (i|we|worth|that) | =only ~ (i would|i'd|i trust|uses now) |
        (no contest|by far|bar none|hands down|no debate|ever used|ever tried|ever had|ever owned|on the market|
        holy grail|game changer|number one) |
        (a|an|my) (absolute |)(must|must have|lifesaver|staple|essential) |
        my (new |)(favourite|favorite|go-to|obsession) | favourite ~ of all time | (ten|10) out of (ten|10) |
        10/10 | (five|5) stars | (run|lost) ~ for words | run out of words
      `,
      `
        (never|not) (disappoint|disappointed|let me down|looked back|going back|miss) |
        never (looked|felt|slept|tasted|smelled|been|worked|had|seen|known) (so|such|this|better|softer|clearer|happier) |
        (skin|face|hair|knees|back|sleep|inbox|finances|kitchen|garden|dog|kids|mornings|legs) (has|have|is|are|
        feels|looks) (never|finally|noticeably|ten times) |
        (changed|saved|sorted|fixed|rescued|transformed|revolutionised|elevated) (my|our|how|the way|me hours|us
        hours|everything) | life-changing | =life changing | lifesaver | made my (week|day|month|year|morning) |
        (finally|so) (moves|works) |
        (can not|cannot|could not) (stop|recommend|rate|fault|praise|rave|thank|imagine|live) ~ (enough|highly|
        about|higher|them|it|without|using|wearing|eating) |
        (can not|could not|cannot) (recommend|believe how|live without) |
        (will|would) never (use|buy|wear|trust|drink|go) (another|anything|any|back) | highly recommend |
        recommend ~ to everyone | swear by | (definitely|totally|highly) (worth|recommend) | worth every |
        every ~ should (have|own|try|get|use|take|read) |
        you (need|want|must|should|will want) ~ (one|it|this|these|them) | need this in your life | must try |
        do yourself a favour | treat yourself to | (just|go) (get|see|visit|try|check) (<who>|them) |
        run do not walk | =missing out |
        very (sincere|honest|skilled|professional) (man|woman|person|team|people) | =obsessed | =hooked |
        =addicted | (in|fell in) love with | am in love | love (this|these|my|how) | =loving (my|this|these) |
        adore (this|these|my) | a convert | (already|still) dreaming of | counting down to |
        (dream|treat|joy) to | in heaven | like (royalty|a queen|a king|a vip|a dream|a baby) |
        where (has|have) (this|it|these) been | how did (i|we) ever | thank you so much to |
        (huge|big) (thanks|love) (to|for) | outdone yourselves | down to <who>
      `,
    ),
    /** Praise that is common where somebody is thanked; beside a code, a gift or a tag it is more. */
    fine: expand(`
      excellent | outstanding | superb | brilliant | fantastic | exceptional | wonderful | delicious |
      gorgeous | stunning | flawless | faultless | unbeatable | magnificent | marvellous | terrific | fabulous |
      top notch | first class | world class | five stars | so good | really good | so comfortable | so easy |
      top quality | quality | trust (them|this|these|it) | would not be without | could not be happier |
            painless | spotless | effortless | ever recommend | (been|started|keep) (using|wearing|drinking|eating|
            taking|trying) <who> |
      (weeks|months|years|days) (on|with) <who> | (switched|moved) to <who> |
      can not wait to | made (all|such) (a|the) difference | makes (life|it|everything) ~ easier
    `),
    /** Says how the two are connected. */
    told: expand(`
      #ad | #advert | #advertisement | #sponsored | #paidpartnership | =ad | =advert |
      paid (partnership|post|promotion|me|us) | sponsored | was paid | were paid | being paid | this is an ad |
      (gave|sent|lent|gifted) (me|us) this | (gave|sent) (me|us) ~ free |
      (got|received) this (for free|free|as a gift) | free (product|sample) from | was a gift from |
      i (get|earn|make) ~ (commission|cut|percent) | we earn | earns me | gets me | commission |
      full disclosure | disclosure | i work (for|at|with|there) | i am employed | my own company | i founded |
      i co-founded | i am the founder | i sell this | we make this | we sell this | biased | i paid | i bought |
      we paid for | paid for (it|this) myself | own money | shameless plug |
      (=collab|collaboration) (with|by) | (made|brewed|baked|built) (together|jointly) with |
      (my|our) (sister|brother|husband|wife|friend|mum|mom|dad|partner|daughter|son) (runs|owns|works|makes|
      started|founded)
    `),
    /** Said of goods of one's own, or just bought. */
    ours: expand(
      `our (code|shop|store|website|new|products|range|menu) | our ~ (${WARES}) | my (shop|store|new) | we (sell|make)`,
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
      '«So grateful to @hotelmarisol for having us», best stay of my life. #partner #collab',
      "If you haven't tried Tidewell you're missing out, honestly «life changing. Link in bio», my code gets you a month free.",
      "Thanks to @fernway my commute «is a dream, can't recommend them enough! #sp» #bikelife #fitness #monday",
      '«Honestly the best sleep of my life thanks to @dozewell. Code JEN20 saves you» 20%.',
      "My «skin has never been this soft. They sent me» the whole range and I can't stop using it! #pr",
      '«Loving my new running shoes from @stridely, they are a dream on trails. My discount link» is in my bio.',
      '«Look what turned up from Tanneroo, the softest» slippers I have owned. HARPER20 works all month.',
      'Round of «drinks on the house at Casa Lumo. The squid was to die for».',
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
    const tags: readonly Span[] = post.tokens.filter(
      ({ kind, text, quoted }) => kind === 'hashtag' && !quoted && TIE_TAG.test(text),
    );
    const disclosed = hits.told.some(({ start, negated }) => start < EARLY && !negated);
    const namesOther =
      post.tokens.some(({ kind, quoted }) => kind === 'mention' && !quoted) ||
      hits.glow.some(({ text }) => /\bthis|these\b/i.test(text)) ||
      namesSomebody(post);
    // "Obsessed with my new lamp": bought, not made.
    const ours = hits.ours.filter(
      (own) => !hits.glow.some(({ start, end }) => start < own.start && own.start - end <= BESIDE),
    );
    const promo = post.tokens.filter(({ kind, text, quoted }) => kind === 'word' && !quoted && PROMO_CODE.test(text));
    const codes: readonly Span[] = namesOther && ours.length === 0 ? [...hits.code, ...promo] : [];
    const given = hits.given.filter((hit) => isGiven(post, hit));
    const [glow] = byPlace<Span>(
      hits.glow,
      superlatives(post),
      codes.length + tags.length + given.length > 0 ? hits.fine : [],
    );
    const [tie] = byPlace<Span>(hits.tie, given, codes, tags);
    if (disclosed || !glow || !tie) return;
    const at = { start: Math.min(glow.start, tie.start), end: Math.max(glow.end, tie.end) };
    report({ at, message: 'tie', values: { glow: quote(post, glow, 40), tie: quote(post, tie, 40) } });
  },
});
