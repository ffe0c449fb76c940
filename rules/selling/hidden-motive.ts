import { byPlace, defineRule, expand, type Post, quote, type Span, type Token } from '../../src/rule-kit.ts';

/** Characters in which a reader must have seen the tie. Source: rules card, after the endorsement guides of the US trade commission. */
const EARLY = 125;

/** "#fernwaypartner", "#gifted": tags that hint at a tie. */
const TIE_TAG =
  /^#(?:\w*(?:partner|partners|partnership|ambassador|collab|gifted\w{0,6}|affiliate|brandrep|influencer|invited|pressstay|presstrip|prtrip|prstay|squad|crewmate|fam|crew|sponsored\w+|spon)|invited|sp|spon|pr|hosted)$/i;

/** A capital inside a sentence: a brand without its handle. */
const namesSomebody = ({ tokens }: Post): boolean =>
  tokens.some(
    ({ text, kind, quoted }, at) =>
      !quoted && kind === 'word' && /^(?:\p{Lu}\p{Ll}{2}|\p{Lu}{3})/u.test(text) && tokens[at - 1]?.kind === 'word',
  );

/** "MARTA10": what a shop gives to those who send it buyers. */
const PROMO_CODE = /^(?!COVID)\p{Lu}{3,}\d{1,3}$/u;
/** Words in -est that praise nothing. */
const NO_SUPERLATIVE =
  /^(?:rest|west|east|test|guest|request|interest|nest|chest|forest|honest|harvest|invest|protest|suggest|contest|latest|modest|arrest|digest|quest|vest|pest|lest|fest|manifest|earnest|crest|priest|conquest|inquest|midwest|northwest|southwest|closest|nearest|youngest|oldest|eldest|highest|lowest|poorest|hardest|worst|least)$/;
const isSuperlative = ({ kind, normal, quoted }: Token): boolean =>
  kind === 'word' && !quoted && /^[a-z]{3,}est$/.test(normal) && !NO_SUPERLATIVE.test(normal);

/** Characters between the praise and "my new". Hand-set. */
const BESIDE = 8;

/** How a thing comes to somebody who has not bought it. */
const GAVE =
  'popped|posted|dropped|shipped|couriered|delivered|handed|slipped|brought|sent|gave|lent|left|poured|cooked|fitted';

export default defineRule({
  principle: 'motives-show',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.9,
  summary: 'Finds praise next to a code, a gift or an unclear tag, without a plain word about the tie.',
  why: 'Readers trust praise more when they know how the writer and the praised are connected.',
  guards: { reply: 0, cause: 0.4, humour: 0.5, quote: 0 },
  phrases: {
    /** It came to somebody who has not bought it. */
    given: expand(`
      (${GAVE}) ~ (for me|for us|to me|to us|my way|our way|to my door|in the post for|in for me|in for us) |
      (landed|arrived|appeared|turned up|waiting|found|delivered|dropped) ~ (on|at|in|to|through) (my|our|the) ~
      (doorstep|doormat|door|desk|step|porch|letterbox|mailbox|postbox|office) |
      (early|advance|signed|review|press|proof|pr) (copy|copies|access|sample|samples|unit) |
      for (sending|gifting|popping|posting|dropping) ~ (this|these|over|round|by|my|our|the|a) |
      (on|for) (loan|test) (from|for|by) |
      (on the house|comped|free of charge|complimentary) ~ (at|by|from|in) <who> | put (us|me) up |
      keeping (the|my|our) ~ (full|stocked|fed) | (my|our) copy arrived
    `),
    tie: expand(
      `
        =my invite | my code for you | (little|small) something (off|extra) |
        my (username|name|handle|code|link) (in|when|at|below|under|so) | as (their|your) (guest|guests) |
        (does|gives|gets|earns|brings) ~ (us both|both of us|me a|me something|you and me) |
        we both (get|save|earn|win) |
        (my|our) (followers|readers|listeners|viewers|subscribers|lot|gang|members) (get|save|can get|enjoy) |
        (say|tell them) <who> sent you |
        (link|code) (under|in|below|by) (my name|my handle|my stories|stories|my story|my highlights|comments) |
        (swipe|tap|dm) for my | sign up (with|using|through|via) my
      `,
      `
        (lovely|kind|generous|good|nice|clever|wonderful) (folks|people|team|lot|crew|guys|bunch) at <who> |
        (quote|mention|give|say|drop) my name | turned up in the post
      `,
      `
        (kindly|generously) (supplied|provided|donated|lent|gave|sponsored|gifted|treated|put) |
        (supplied|lent|gifted) (to us|to me|) by <who> |
        (official|proud|valued|trusted) (partner|supplier|sponsor) |
        (dropped off|brought round|sent over|shipped) ~ (for|to) (us|me|the team|the staff|the office|the ward|
        the crew|our) | (treated|flew|invited|hosted|put up) (us|me|our|the team|the staff|the whole) |
        for the free |
        (followers|readers|members|parents|you) (get|save|receive) (<pct>|<price>) ~ (with|using|if|when|
        through) | (tell|let) them ~ sent you | our (link|referral link|partner code) |
        you can get ~ (off|free) (with|using|through) (my|our|the link)
      `,
      `
        (put|pop|enter|type|add|drop|quote|mention|give|=use) (in|the code|) <CAPS> (in|at|when|for|on|and) |
        (mention|give|drop|say|quote) my (name|code|handle) ~ (at|when|to|for|in|and) |
        (cheers|thanks|thank you|ta|big up) ~ <who> ~ for the (box|parcel|hamper|kit|gear|bag|samples|pair|
        crate|bundle|tin|tins|bottle|bottles|stay|treats|drop) | you spoil (me|us) |
        (box|parcel|hamper|package|crate|goodies|bundle|basket|delivery) ~ (turned up|arrived|landed|came|
        appeared|made my) | look (at|what) ~ (turned up|arrived|landed|came|showed up|the postman|just)
      `,
      `
        (tell|told) (them|her|him|the team|staff) (i|we|that i|that we) sent you |
        (mention|drop|say|give|quote) (my name|our name|my handle|me) (for|at|when|and|to) |
        (looked after|took care of|put up|fed|wined and dined|flew|whisked|upgraded) (us|me) |
        (goodies|goody bag|goodie bag|care package|parcel|hamper|box|kit|bundle|samples|voucher|gift|treats|
        swag) (they|that they|from <who>|which they|that the|that <who>|the team|and for|from the team|you sent|
        arrived) |
        (for|thanks for|thank you for|loved) (the|my|our|all the|these|this) ~ (goodies|goody bag|freebies|gift|
        gifts|hamper|parcel|package|samples|treats|upgrade|comp|comped|hospitality|invite|merch|swag|drop) |
        (just |)(arrived|landed|turned up|dropped) (from|courtesy of) <who> |
        (unboxing|unwrapping|opening) (this|my|the|what|these|our) | #ref | #<who>partner |
        (with|using|through|via|on) my (link|code|referral|url) |
        my (link|code|url) (gives|gets|saves|takes|for|is|in|below) |
        (comped|complimentary|hosted|gifted) (stay|night|meal|dinner|tickets|trip|flight|treatment|product|
        products|room|suite|session|membership) |
        (teaming|partnered|collaborating) with (the|my friends at|<who>|this|them) |
        (proud|honoured|thrilled|excited) ~ (ambassador|member of the <who>) |
        (my|our) (friends|pals|mates|lovely friends|favourite people|faves|buddies) (at|over at) <who> |
        (i am|we are|delighted to be|proud to be|excited to be) ~ (brand rep|face of|part of team <who>|on team
        <who>|brand family)
      `,
      `
        (courtesy|compliments) of <who> |
        (=partnering|=partnered|teamed up|teaming up|=collaborating|=collaborated|lucky to work|love working|
        loved working) with <who> | (mention|quote|say|tell them) <CAPS> (for|to|at|and) | =use my |
        (off|code|discount|free) with <CAPS> | my (first|next) (month|box|order) free | your first ~ free |
        (keeping|kept) me (caffeinated|fed|warm|going|stocked|hydrated) | (new|lucky) (ambassador|partner) |
        (dream|lovely) team at <who> | (gifting|sending|lending|giving) me
      `,
      `
        (=spoiled|=spoilt|=pampered|=treated|=hosted|=invited|=welcomed|=gifted|looked after) (us|me) |
        (inviting|hosting|having|treating|spoiling|gifting|flying) (me|us) | (a|as) (guest|guests) of <who> |
        guests of <who> |
        (people|team|folks|guys|crew|family|lovely people) (at|from|over at) <who> (=sent|=gave|=let|=invited|
        =popped|=hooked|=gifted) | (=sent|=gave) (over|me|us) |
        (my|the|our) (referral|affiliate|discount|promo|personal|invite) (link|code|discount) |
        (referral|affiliate|discount|promo) (link|code) | =my link | my (code|discount) <CAPS> |
        (use|using) my (code|link|referral|discount) |
        (in|thanks to|through) (a|our|my) (collab|collaboration|partnership) with
      `,
      `
        my (code|affiliate|discount|referral|promo|link|discount code|promo code|referral code|referral link) |
        affiliate | =gifted | pr (package|parcel|box) | (they|who) (sent|gave|hooked) |
        sent (me|us) (a|this|these|some|over) | kindly (gave|sent|gifted) |
        for (having|hosting|inviting|sending|gifting|treating) (me|us|them|it|this|these|over) |
        hosted (me|us) | hosted by | invited me (to|along) | (brand|proud|official|new) ambassador |
        ambassador (for|of) <who> | brand trip | press trip
      `,
      `
        #sp | #spon | #collab | #partner | #partners | #ambassador | #brandambassador | #gifted | #pr |
        #brandpartner | #affiliate | #hosted | #prgift | my (employer|client) | our client
      `,
    ),
    code: expand(
      `
        (type|enter|=use|put in|pop in|add|quote) <CAPS> |
        <CAPS> (gets|takes|gives|saves|knocks|for|works) (you|off|<n>|<pct>|ten|five|fifteen|twenty|half|money|
        a|all) | (<pct>|<price>|ten percent|money) (off |)(with|using) <CAPS> | code <CAPS> |
        code (in|is in|on) (stories|my|bio|comments)
      `,
      `
        ^=use <CAPS> | =use <CAPS> (at|for|on|when|to|and|if) | =code <CAPS> |
        =code ~ (gets|gives|saves|takes|knocks) (you|<n>|<pct>|<price>) | enter <CAPS> |
        (apply|type|pop in) <CAPS> | (referral|ref) (link|code) |
        link (below|in comments|in the comments|gets you|gives you|saves you)
      `,
      `
        ^=use <CAPS> | <CAPS> (at|for|gets|saves|gives) (checkout|<n>|<pct>|you) | use code | use the code |
        with code | with the code | code <CAPS> | link in (bio|my bio|my profile) | swipe up
      `,
    ),
    glow: expand(
      `
        (nothing|nobody|no one) ~ like (<who>|it|this|these|them) |
        (miles|streets|leagues|light years|head and shoulders) (ahead|better|above) |
        (feel|feeling|felt|looks|look|tastes|taste|smells|smell|is|are|was|were) ~ (unreal|divine|incredible|
        heavenly|unbelievable|gorgeous|marvellous|a masterpiece|out of this world|stunning) |
        (best|nicest|softest|loveliest|tastiest|finest|comfiest|deepest) ~ (in years|in ages|in months|of my
        life|in a long time|i have drunk|i have eaten|i have ridden|this year) |
        best ~ (i had this year|i ever had) | the only (one|ones) ~ (trust|use|wear|buy|need) |
        run out of words | lost for words | every ~ should (try|have|use) |
        very (sincere|honest|skilled|good|professional) (man|woman|guy|person|team|teacher|people) |
        (five|5) stars | changed (how|the way) (i|we) |
        every ~ should (have|own|try|get|use|take|read|be using) | the only ~ (i would|i trust|i use|i will) |
        =only ~ (i would|i trust) ever |
        (would|will) never (use|buy|wear|trust|drink|go) (another|anything|any|back) | how did (i|we) ever |
        (i am|we are) (hooked|converted|sold|a convert|addicted|obsessed|fans|a fan) |
        what a (product|company|team|brand|find|kit|machine|service) |
        (can not|cannot|could not) imagine ~ without | thrown out ~ (my|other|old) |
        (may|might) never (get up|leave|go back|cook|stop) | runs my (whole|entire) | heaven (on|in|at) |
        so (comfy|good|soft|smooth|easy|light) (that |)(i|we)
      `,
      `
        (beats|tops|trumps|knocks|blows|outdoes|outlasts) (the lot|them all|everything|every|any|all|the rest|
        anything) | (is|are|'s) (number one|the one|second to none|unbeatable|top notch|a cut above) |
        (the|it is the|it's the) only ~ worth |
        (nothing|no other|none) ~ (better|close|sits|compares|like it|like them) |
        you (need|want|all need|should all|must|will want) ~ (one|it|these|this|them|some|a pair|a tin|a bottle|
        have a) | (sorted|saved|fixed|rescued) my |
        (looks|look|feels|feel|tastes|smells|works) (so|really|absolutely|like) (pretty|good|nice|soft|great|
        lovely|fresh|smooth|new|a dream|magic|butter) |
        =best ~ (in|around|this side of) ~ (town|<who>|city|no debate|hands down) |
        best ~ (i've ever|i have ever) | no debate | made my (week|day|month|year|morning) |
        best ~ (i have owned|i have used|i have tried|i have worn|i've owned|i've used|i've tried|i've worn|i've
        had on|i ever)
      `,
      `
        (nothing|none|nobody|no one) (touches|beats|comes close|compares|else comes|else does|else will) |
        (never|not) (disappoint|disappoints|disappointed|let me down|miss|misses|looked back) |
        (have not|haven't|not|never) looked back | like (royalty|a queen|a king|a princess|a vip) |
        (on|to) another level | (service|food|comfort|quality) on (another|a different) level | just get <who> |
        do yourself a favour | treat yourself to (a|this|these|their) |
        (where|how) (has|have|was) (this|it|these|they) been (all my life|hiding) |
        (actual|real|proper|absolute|total|complete|utter) (lifesaver|legend|legends|magic|heaven|bliss|dream|
        gem|treat|joy|gamechanger|revelation|perfection|obsession) | =wow |
        (such|what) (kind|lovely|amazing|wonderful|gorgeous|generous|a gem|a find|a treat|a stay|a dream|an
        experience|a beauty) | (the|this) (beauty|beauties|dream|gem|holy grail) |
        (can not|cannot|could not) (stop|recommend|rate|fault|praise|rave|thank) ~ (enough|highly|about|higher|
        them|it|recommending|wearing|using) | (ten|10) out of (ten|10) |
        (best|nicest|loveliest|softest|tastiest|comfiest|easiest|smoothest|fastest|finest) ~ (ever|in ages|in
        years|in town|hands down|by far|in <who>) |
        (skin|face|hair|knees|back|sleep|inbox|finances|money|books|mornings|kitchen|garden|dog|kids|running|
        legs) (has|have|is|are|feels|feel|look|looks) (never|finally|so|actually|noticeably|a hundred|ten times|
        been) |
        (every|all) (meal|dish|bite|sip|inch|detail|minute|second) (was|is) (perfect|divine|incredible|amazing|
        stunning|delicious) | (saved|saves|saving) me (hours|so much|a fortune|every|days|ages) |
        fell in love (with|all over) | (this|these) (is|are) ~ the (best|nicest|softest|easiest|loveliest|only)
      `,
      `
        (pure|absolute|total) (bliss|heaven|joy|luxury|magic|indulgence|comfort) |
        my new (favourite|favorite|go to|holy grail|obsession) | could not recommend |
        best i have ever (used|had|tried|tasted|owned|worn|slept)
      `,
      `
        (prettiest|cutest|softest|dreamiest|yummiest|comfiest|nicest|cosiest|fluffiest|quickest|freshest|
        coolest) (rooms|beans|place|spot|coffee|stuff|kit|skin|hair|food|shoes|things|service) |
        =literally (the|best|life|obsessed|perfect|so) |
        the most (incredible|amazing|beautiful|delicious|magical|relaxing|comfortable|gorgeous|wonderful|
        perfect) |
        (are|is|were|was) (unbeatable|unreal|incredible|unmatched|insane|amazing|stunning|brilliant) |
        and =wow | (already|still) dreaming of | favourite ~ of all time | run do not walk |
        (all|it is all) down to <who> | big love (to|for) |
        best (beans|rooms|kit|skincare|hair|gym|coffee|pizza|team|hotel|bag|shoes|bike|app|course|decision) |
        so lucky to | counting down to
      `,
      `
        am in love |
        (the|my) (=best|softest|comfiest|cosiest|coziest|tastiest|smoothest|nicest|prettiest|juiciest|fluffiest|
        lightest|easiest|yummiest|loveliest|kindest|warmest|cutest|sharpest|quietest|most comfortable|most
        beautiful|most delicious) |
        never (looked|felt|slept|tasted|smelled|been|worked) (better|so good|softer|clearer|happier) |
        (transformed|revolutionised|revolutionized|elevated|upgraded) (my|our|how) |
        (absolutely|utterly|simply|just|totally|so) (gorgeous|stunning|beautiful|perfect|divine|delicious|
        magical|incredible|lovely|love|loved|adore) |
        (was|is|were|are) (perfection|heaven|unreal|divine|faultless|magical|sublime|out of this world|next
        level) |
        (magical|unforgettable|dreamy|incredible|perfect|amazing|fabulous|wonderful|gorgeous) (evening|stay|
        weekend|night|day|meal|experience|trip|time|dinner|morning|break) |
        what a (weekend|stay|night|evening|meal|treat|place|day) |
        (no contest|by far|bar none|without a doubt|ever used|ever tried|ever had|ever owned|on the market) |
        the only (one|app|thing|cream|product|brand|tool) (that|i) |
        so (pampered|spoilt|spoiled|relaxed|refreshed|rested|happy with|light|clear|quick|pretty|yum) |
        (a|an|my) (absolute |)(must|must have|lifesaver|essential|staple|favourite|favorite) |
        (highly|definitely|totally|100%) (recommend|recommended|worth) | go (see|visit|try|check) them |
        how (good|soft|great|easy|comfy|light|quick|beautiful) (these|this|it|they) | 10 out of 10 |
        (five|5) stars from me | adore (this|these|my)
      `,
      `
        =obsessed | in love with | love (this|these|my|how) | loving (my|this|these) |
        my (new |)(favourite|favorite|go-to|holy grail) | swear by | game-changer | game changer |
        cannot live without | holy grail | must try | must-try | highly recommend | cannot recommend ~ enough |
        recommend ~ to everyone | you need this | need this in your life |
        best (stay|thing|purchase|trip|night|meal|coffee|skin|sleep|weekend|service) | =best ~ ever |
        (changed|saved) my | =life changing | life-changing | lifesaver | missing out |
        so (impressed|good|soft|grateful to|comfy|pretty|glad i found) | =dreamy | is a dream | like a dream |
        =amazing | =incredible | =perfect | 10/10 | hands down | never going back |
        (honestly|truly|seriously|genuinely) (the best|amazing|perfect|love) | thank you so much to |
        huge thanks to | big thanks to | glowing | flawless | works wonders | cannot believe how |
        outdone yourselves | so (comfy|cosy|cozy|smooth|easy to use|delicious|yummy) |
        cannot stop (using|wearing|eating|raving|talking|drinking) |
        never been (so|this|better|softer|happier) | blown away | (dream|treat|joy) to | in heaven | worth every
      `,
    ),
    /** Praise that is common where somebody is thanked; beside a code, a gift or a tag it is more. */
    fine: expand(`
      excellent | outstanding | superb | brilliant | fantastic | exceptional | wonderful | delicious |
      gorgeous | stunning | flawless | faultless | unbeatable | magnificent | marvellous | terrific | fabulous |
      top notch | first class | world class | five stars | so good | really good | so comfortable | so easy |
      top quality | quality | trust (them|this|these|it) | would not be without | could not be happier |
      can not wait to | made (all|such) (a|the) difference | makes (life|it|everything) ~ easier
    `),
    told: expand(`
      #ad | #advert | #advertisement | #sponsored | #paidpartnership | =ad | =advert |
      paid (partnership|post|promotion|me|us) | sponsored | was paid | were paid | being paid | this is an ad |
      (gave|sent|lent|gifted) (me|us) this | (gave|sent) (me|us) ~ free |
      (got|received) this (for free|free|as a gift) | free (product|sample) from | was a gift from |
      i (get|earn|make) ~ (commission|cut|percent) | we earn | earns me | gets me | commission |
      full disclosure | disclosure | i work (for|at|with|there) | i am employed | my own company | i founded |
      i co-founded | i am the founder | i sell this | we make this | we sell this | biased | i paid | i bought |
      we paid for | paid for (it|this) myself | own money | shameless plug |
      (my|our) (sister|brother|husband|wife|friend|mum|mom|dad|partner|daughter|son) (runs|owns|works|makes|
      started|founded)
    `),
    ours: [
      'our code',
      'our shop',
      'our store',
      'our website',
      'our new',
      'our products',
      'our range',
      'our menu',
      'we sell',
      'we make',
      'my shop',
      'my store',
      'my new',
    ],
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
      "My «skin has never been this soft. They sent» me the whole range and I can't stop using it! #pr",
      '«Loving my new running shoes from @stridely, they are a dream on trails. My discount link» is in my bio.',
      '«Look what turned up from Tanneroo, the softest» slippers I have owned. HARPER20 works all month.',
      '«Nothing beats the quilts at Woolhaven, softest nights of my life. Tell them I sent you»!',
    ],
    good: [
      '#ad Glowlab paid me for this. The serum is fine on dry skin; it stung when I used it after shaving.',
      "I work for Fernway, so read this as biased: the cheaper of our two racks is the one I'd buy.",
      'Love this loaf from the corner bakery. I paid for it, I queued for it, and it was gone by the bridge.',
      "Thank you @hotelmarisol for finding my daughter's rabbit and posting it back. You had no reason to.",
      'Ad: Dozewell pay me to say this, so here is what I did not like about the mattress.',
      'Thank you to Priya for hosting me in Pune. Best dinner I have had all year, cooked by her mother.',
      'Fetched the smallest pumpkin of the show home in my coat pocket.',
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
    const [glow] = byPlace<Span>(
      hits.glow,
      post.tokens.filter(isSuperlative),
      codes.length + tags.length + hits.given.length > 0 ? hits.fine : [],
    );
    const [tie] = byPlace<Span>(hits.tie, hits.given, codes, tags);
    if (disclosed || !glow || !tie) return;
    const at = { start: Math.min(glow.start, tie.start), end: Math.max(glow.end, tie.end) };
    report({ at, message: 'tie', values: { glow: quote(post, glow, 40), tie: quote(post, tie, 40) } });
  },
});
