import {
  apartFrom,
  byPlace,
  defineRule,
  expand,
  type Hit,
  isHeadline,
  meant,
  type Post,
  quote,
  sales,
  sentenceOf,
  triads,
} from '../../src/rule-kit.ts';

/** What a word of praise, a line of a brochure and a sale beside one count, from what sum on it is one, and words to each point of it. Hand-set. */
const WORD = 1;
const LINE = 1.5;
const SALE = 1;
const ENOUGH = 2.5;
const WORDS_EACH = 22;
/** Words of a post that one such line makes all of. Hand-set. */
const SHORT = 10;

/** Places that share no words and say no word twice: "passion" and "passionate" are one. */
const distinct = (hits: readonly Hit[]): readonly Hit[] => {
  const seen = new Set<string>();
  let end = 0;
  return hits.filter((hit) => {
    const key = hit.text.toLowerCase().slice(0, 6);
    const isNew = hit.start >= end && !seen.has(key);
    if (isNew) {
      seen.add(key);
      end = hit.end;
    }
    return isNew;
  });
};

/** Lines that who is no seller says as well. */
const WEAK =
  /^(?:say hello|wave|an? (?:haven|sanctuary|oasis)|in the heart|peace of|get ready|whether|introducing|presenting|dedicat|committed|commitment|no further|rest assured|imagine|steeped|add|(?:an|one) evening|secure|reserve|claim|get yours)/i;
/** Strength of a single line. Hand-set. */
const FEW = 0.6;
/** The same, where nothing but its shortness makes a brochure of the post. Hand-set. */
const FEWEST = 0.3;

/** Something of the writer's is for sale, or to be ordered. */
const sells = (post: Post): boolean =>
  sales(post).length > 0 ||
  (['sellsOrder', 'sellsGoods', 'offer'] as const).some((name) => meant(post.cue(name)).length > 0);

/** Said of somebody who is thanked, or whom the post opens with, it is regard and no brochure. */
const isOfOthers = (post: Post): ((hit: Hit) => boolean) => {
  const thanking = meant(post.cue('thanks')).map((hit) => sentenceOf(post, hit) ?? 0);
  // In the sentence behind them the thanks go on.
  const thanked = new Set(thanking.flatMap((at) => [at, at + 1]));
  if (post.tokens[0]?.kind === 'mention') thanked.add(0);
  return (hit) => thanked.has(sentenceOf(post, hit) ?? 0);
};

/** A few words without a number, a name that is called or a headline's capitals: nothing stands beside the line. */
const isNothingElse = (post: Post): boolean =>
  post.wordCount <= SHORT &&
  !isHeadline(post) &&
  !post.tokens.some(({ kind, quoted }) => kind === 'number' || kind === 'mention' || quoted);

/** "The Western Excellence Awards": part of a name. */
const isNamePart = ({ tokens }: Post, { first, last, text }: Hit): boolean => {
  const isTitled = (at: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '');
  return /^\p{Lu}\p{Ll}/u.test(text) && isTitled(first - 1) && isTitled(last);
};

export default defineRule({
  principle: 'own-voice',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.5,
  queueTags: [],
  summary: 'Piles up words of praise and lines that would fit any brochure.',
  why: 'Such words fit any product, so readers skip them. What only you can tell is what they came for.',
  guards: { reply: 0, humour: 0, service: 0, cause: 0, trade: 0.4 },
  phrases: {
    /** Praise that any product wears. */
    words: expand(`
      =breathtaking | =unforgettable | =reimagining | jaw-dropping | =immersive | =effortless | =effortlessly |
      =seamless | =seamlessly | =frictionless | =timeless | =exquisite | =luxurious | =indulgent | =irresistible |
      =unmissable | thought-provoking | heart-warming | =heartwarming | game-changing | game-changer | must-see |
      must-have | must-try | cutting-edge | state-of-the-art | world-class | best-in-class | award-winning |
      =bespoke | =curated | hand-curated | hand-picked | =handpicked | barista-grade | farm-to-fork | =artisan |
      =artisans | =artisanal | =handcrafted | hand-crafted | =vibrant | =passionate | =transformative | =inspiring |
      =inspirational | =empowering | =innovative | =revolutionary | =groundbreaking | ground-breaking |
      =unparalleled | =unrivalled | =unrivaled | =unmatched | =uncompromising | =stunning | =iconic | =ultimate |
      next-level | next-generation | next-gen | forward-thinking | future-ready | future-proof | =thriving |
      like-minded | =meticulously | =lovingly | =expertly | =painstakingly | =beautifully | =impactful | =limitless |
      =boundless | =unwavering | =relentless | laser-focused | life-changing | mouth-watering | =mouthwatering |
      =delectable | =decadent | =sumptuous | =tantalising | =tantalizing | melt-in-the-mouth | =enchanting |
      =captivating | =mesmerising | =mesmerizing | =spellbinding | =dazzling | =radiant | =luminous | =flawless |
      =sleek | =chic | =elegance | =elegant | =sophistication | =sophisticated | =opulent | =lavish | =boutique |
      =idyllic | =picturesque | =serene | =nestled | =rollercoaster | =masterpiece | =heirloom | =heirlooms |
      =craftsmanship | =perfection | =passion | =excellence | =visionary | =pioneering | =exhilarating |
      =invigorating | =rejuvenating | =revitalising | =revitalizing | =unleashed | =reimagined | =redefined |
      all-new | =elevated | =fearless | =refined | =exclusive | chef-crafted | artisan-made | =unapologetic |
      =unapologetically | =supercharged | =trailblazing | =disruptors | =changemakers | =innovators | ai-powered |
      ai-driven | =magical | =discerning | =cherished | =uplifting | =sensational | =spectacular | =delightful |
      =immaculate | =prestigious | high-level | top-quality | highest quality | top-notch | world-leading |
      market-leading | industry-leading | industry-first | results-driven | people-first | purpose-led |
      purpose-driven | values-led | customer-centric | =tailored | tailor-made | =personalised | =personalized |
      hassle-free | stress-free | worry-free | user-friendly | all-in-one | lightning-fast | blazing-fast |
      enterprise-grade | rock-solid | =intuitive | sought-after | well-appointed | light-filled | sun-drenched |
      =panoramic | fun-filled | action-packed | adrenaline-fuelled | =electrifying | star-studded | show-stopping |
      =showstopping | toe-tapping | side-splitting | rip-roaring | feel-good | mind-blowing | critically-acclaimed |
      once-in-a-lifetime | bucket-list | soul-stirring | glow-up | =nourishing | =velvety | =silky | =holistic |
      =nurturing | =unbeatable | =trusted | second-to-none | =exceptional | =outstanding | jaw dropping |
      thought provoking | game changing | game changer | must see | must have | second to none | like no other |
      one of a kind | hidden gem | thought leader | bold conversations | big ideas | critically acclaimed |
      dream home | in style
    `),
    /** Lines that open and close brochures. */
    lines: expand(`
      ^(elevate|transform|unleash|ignite|supercharge|reimagine|redefine|revolutionise|revolutionize|embrace|indulge|
      savour|savor|rediscover|reinvent|immerse|wrap|lose) (your|yourself|in|every|it all) |
      ^(unlock|discover|explore|experience|uncover) (a world|the world|the magic|the art|the power|the joy|your|the
      secret|new|endless|the difference|the future|the ultimate|the beauty|a new) |
      ^(embark on|step into|dive into|escape to|escape into|say goodbye to|say hello to|wave goodbye to|fall in love
      with|welcome to a world) | ^get ready (to|for) | ^level up your | ^dust off | no further than (our|us|the) |
      whether you are ~ or | something for (everyone|everybody|all|every) | for (all ages|the whole family) |
      (await|awaits) (you|) | at your fingertips | (just|only) (a|one) (click|tap|step) away |
      what are you waiting for | (got|have) you covered | every ~ tells a story |
      (designed|made|built|crafted|created|perfect) for (those|people|the people|the ones|anyone) who |
      for the moments that matter | (refuse|refuses) to (settle|compromise) | no compromise |
      without (the|) compromise | (your|the) next (adventure|chapter|big idea|escape|favourite) |
      meets (modern|style|comfort|innovation|tradition|nature|technology|luxury|design|flavour|function|performance) |
      more than (just|) (a|an) (workspace|workplace|gym|school|shop|store|product|place|brand|bank|business|home|
      house|hotel|restaurant|meal|drink|car|course|club|job|company|app|tool) | like never before |
      your (future|story|adventure|career|journey) (starts|begins) (here|now|today) |
      there is nothing (quite|) like a | you deserve a ~ that |
      (smarter|faster|lighter|stronger|bolder|brighter|simpler|quieter|cleaner|greener) (smarter|faster|lighter|
      stronger|bolder|brighter|simpler|quieter|cleaner|greener) | locally sourced | behind the magic |
      your dream (date|day|wedding|kitchen|bathroom|garden|holiday|car|job|body|home) | the wait (is|'s) over |
      time to (reclaim|rediscover|treat yourself|elevate|transform|escape|indulge) | new ~ new you |
      (protect|protecting) what matters | ^do not just dream (it|about) |
      (reimagining|redefining|rethinking|revolutionising|revolutionizing|reinventing) (how|the way|what) |
      but make it | (they|you|we all|everyone) (deserve|deserves) (nothing less|the best|better|more) |
      every (table|home|room|kitchen|wardrobe|garden|body|bride|dog|cat|face|desk|morning|moment|palate|plate|journey|
      story|legacy|memory|occasion) deserves | (worthy of) (you|the ones you love|your) |
      where your ~ (begins|starts) | write the next chapter |
      (more|much more) than just (a|an) (agent|agency|salon|studio|spa|clinic|theatre|holiday|drink|snack|coffee|bike|
      coat|chair|sofa|watch|toy|lamp|class|course|platform|software|supplier|builder|lender) | those who know know |
      ^=something (braver|bolder|better|bigger|greater|extraordinary|magical) | your ~ will (=thank) you |
      a (symphony|celebration|feast|world|voyage|journey) of | (love letter|ode) to | you deserve it |
      ^(treat|pamper|spoil) (yourself|someone|your) | (taste|feel|see|experience) the (difference|magic|power) |
      (possibilities|options) are endless | time is (priceless|precious) |
      for the modern (executive|professional|woman|man|family|home|traveller|traveler|parent) |
      on a (mission|journey) to | (future|next generation|new era|future) of ~ (is here|has arrived|starts) |
      that puts ~ (first|back in|in your hands) | come and be inspired |
      (promises|set|sure|guaranteed) to (be|delight|impress|wow|please|dazzle) | stay with you long after |
      (can not|cannot) get enough | (critics|audiences|customers) are (raving|loving) |
      (business|life|success|journey|brand|experience|career|team|game|style|look|skills|home|space|training|fitness)
      to the next |
      perfect (gift|present|way|place|addition|choice|escape|blend|balance|companion|backdrop|setting) (for|to|of) |
      your best (life|self) | be your best | ^be the best version |
      (passionate|dedicated|committed|experienced|friendly|expert|talented) and (experienced|dedicated|professional|
      knowledgeable|passionate|friendly|talented) (team|staff) | team of ~ (experts|professionals|specialists) |
      (brings|bring|bringing) ~ to life | (warmth|texture|elegance|comfort|character|joy|style) to (every|any|your) |
      (add|adding) value | (beating|very) heart of | in the heart of |
      we (truly|really|firmly|passionately|) believe (that|in|every) |
      (help|helps|helping|empower|empowers|enable|enables) (you|businesses|people|communities|teams) ~ (thrive|shine|
      flourish|succeed|unlock|grow|flourish) | do not just take our word | (go|going|goes|went) the extra mile |
      above and beyond | (leave|forget) your (worries|troubles|cares) | ^so why (wait|not|settle) |
      ^why (wait|settle for) | (take|takes) your breath away |
      (reach|achieve|unlock|unleash|realise|realize|fulfil|fulfill) your (full|true|) (potential|goals|dreams) |
      all under one roof | one-stop shop | one stop | (packed|bursting|brimming|jam-packed) (with|full of) |
      (memories|moments) (that|to|you will) (last|treasure|cherish) |
      (make|making|create|creating) (lasting|unforgettable|) memories | (secure|reserve|claim|get) yours (today|now) |
      one team ~ one vision |
      (shape|shaping|shaped|building|creating) (the|a better|a brighter|our) (future|tomorrow) |
      (where|what) ~ (=dreams|magic) (happens|come) | ^=because your ~ (is|are|deserves|deserve) |
      ^=because (life|every) |
      ^=because you (deserve|matter|are worth|are more|are special|are unique|are different|owe it|only) |
      ^=introducing (the|our|a|an) | ^=presenting (the|our) | the all-in-one |
      (we|who) (pride|prides) (ourselves|itself|themselves) on |
      (committed|dedicated|devoted) to (delivering|providing|excellence|a greener|bringing|creating|your|helping|
      making|exceeding|sustainability) | (tailored|designed|built) (to|around|for) (you|your) |
      every step of the way | your trusted (partner|local) | trusted (partner|adviser|advisor|by) |
      (take|takes|taking) the (stress|hassle|guesswork|worry|pain) out of | ^=sit back |
      relax and (unwind|recharge|enjoy) | for all your ~ needs | all your ~ needs |
      (turn|turning) ~ (dreams|vision|ideas) into | (start|begin|continue) your ~ journey |
      (on|join|throughout) (this|our|your|the) ~ journey | part of something (special|bigger|amazing) |
      (make|making) a (real|) difference | the perfect (blend|mix|combination|balance) | =steeped in |
      (stone's|stone) throw | =boasts | =boasting | rest assured | the gift of |
      (spread|spreading) the (joy|magic|cheer|love) | (feel|feels) like home | home away from home |
      (crafted|made|created|baked|brewed|built) with (love|care|passion|pride|you in mind) |
      the finest (ingredients|materials|quality|produce|wool|leather|timber) | only the (best|finest|freshest) |
      (quality|brand|team|name|care|service|results) you can (trust|rely on|count on) | peace of mind |
      ^=imagine (a|your|if|waking|coming) | ^=picture this |
      (driving|drive|drives|delivering|deliver) ~ (change|innovation|growth|impact|excellence|value|results) |
      make every ~ (count|special|memorable|unforgettable) | (new|greater) heights | stand out from the crowd |
      (raise|raises|raising|raised|set|sets|setting) the (bar|standard) | at the forefront of |
      (push|pushing|pushes) (the|) boundaries |
      (commitment|dedication) to (excellence|quality|innovation|sustainability|service|you|our) |
      (voyage|journey) of (discovery|self-discovery|transformation) | (up|step up|level up) your ~ game |
      (boost|maximise|maximize|supercharge|streamline) your | (look|looking) and feel | glow from within |
      (inside|indoors) and out | from the inside out | (a|your) (sanctuary|haven|oasis) |
      (luxury|comfort) you deserve | (fun|laughter|music|food) for all | (laugh|laughter|fun) and (tears|memories) |
      (takes|take|taken) (you|us) on a ~ journey | (an|one) evening of |
      the (must-see|event|show|experience|destination|place) of the (season|year|summer) |
      (the|a) (room|place) to be | (best|most) ~ (decision|thing) ~ ever (made|make|do) |
      (no|zero) (stress|hassle|nasties|shortcuts) |
      (your|our) (community|neighbourhood|neighborhood|local) ~ (hub|heart) |
      world of (difference|possibilities|flavour|opportunity) | (opens|open|opening) ~ (world|doors) to |
      (endless|countless) ~ (possibilities|opportunities) |
      (unleash|unlock|harness|discover|embrace) the (full|true|) (power|potential|magic) (of|in)
    `),
  },
  messages: {
    line: '"{words}" could stand in any brochure.',
    pair: '"{words}" and "{more}" could stand in any brochure.',
    pile: '"{words}", "{more}" and {count} more like them could stand in any brochure.',
  },
  suggestions: {
    line: 'Could one plain fact do its work: what it weighs, who made it, what went wrong with the first one?',
    pair: 'Could one plain fact do their work: what it weighs, who made it, what went wrong with the first one?',
    pile: 'Could one plain fact do their work: what it weighs, who made it, what went wrong with the first one?',
  },
  likely: { trait: 'reads-like-a-brochure', from: 0.06, message: 'line' },
  examples: {
    bad: [
      '«Say goodbye to stiff knees» with our chairs. Order today.',
      'A «bespoke» coat for the modern woman.',
      'A «timeless» kettle for the modern family. Elevate your mornings with effortless elegance.',
      'Tidewell is «on a mission to redefine how homes are heated». Innovative, seamless, future-proof.',
      '«Discover a world» of flavour at the mill. Artisan bread, made with love, and peace of mind for all the family.',
      "«Whether you're a beginner or a pro», our passionate team will help you reach new heights.",
      '«Step into our boutique», and let our experts take the stress out of your wedding.',
      'The «must-see» show of the season is here! Spellbinding, electrifying, and fun for all ages.',
      '«We pride ourselves on excellence», and we go the extra mile to bring your vision to life.',
      'Soup, «but make it» fearless. Drumlin: reimagining how a town eats.',
      'Boots for the fell. «Something braver». Because you deserve better.',
      '«Excellence. Integrity. Innovation». Tallow Locks, for the moments that matter.',
      'Our cooks use «only the freshest» plums.',
      'Socks by Okoro. «Your adventure starts here».',
      'The Okoro Halo is «lighter, faster» and quieter.',
      'Kettles for the quay. «The wait is over»: the all-new Okoro 5.',
      'The lamp shop on the quay. «Exclusive». Refined. Effortlessly elegant.',
    ],
    good: [
      'Our branch says nothing of the offer, because you lot should read it first.',
      'Our café in the heart of the village opens at eight. Book a table with Ada.',
      'Ada is up for the Western Bakers Excellence Prize, and the Harbour Craftsmanship Cup.',
      'For a bad plan look no further than the bridge.',
      'The kettle holds 1.7 litres and goes quiet at 90 degrees. The lid of the first one stuck, so we filed it.',
      'Whether you come by bus or by car, use gate 3. The other one is shut till six.',
      'The award-winning cheddar is from Ada, two lanes up. It has holes, and she says it should not.',
      'Thank you to our passionate, inspiring volunteers, who went the extra mile in the rain.',
      '@ada_o made a spellbinding film about the weir, and every frame is a labour of love.',
      'The show is two hours long with one interval. It is loud, so we lend ear defenders at the desk.',
      'Say hello to Ada.',
      'Get ready for hail at the weir.',
      'Our bread is a day old by Monday. Toast it, or ask for half price.',
      'The view from the tower is stunning, and the stairs are steep: 212 of them and no rail on the last ten.',
    ],
  },
  check({ post, hits, report }) {
    const slogans = triads(post);
    if (slogans.length + hits.lines.length + hits.words.length === 0) return;
    const isKind = isOfOthers(post);
    const mine = (list: readonly Hit[]): readonly Hit[] =>
      meant(list).filter((hit) => !isKind(hit) && !isNamePart(post, hit));
    const lines = new Set([...slogans, ...apartFrom(slogans, mine(hits.lines))]);
    const found = distinct(byPlace(apartFrom(slogans, mine(hits.words)), [...lines]));
    // Whoever reviews a show is moved by it; whoever sells it writes its brochure.
    const hasLine = found.some((hit) => lines.has(hit) && !WEAK.test(hit.text));
    const isSold = hasLine && sells(post);
    const sum = found.reduce((total, hit) => total + (lines.has(hit) ? LINE : WORD), isSold ? SALE : 0);
    const [first, second, ...others] = found;
    const enough = hasLine && isNothingElse(post) ? LINE : ENOUGH;
    if (!first || sum < enough || sum * WORDS_EACH < post.wordCount) return;
    const words = quote(post, first);
    if (!second) report({ at: first, message: 'line', strength: sum < ENOUGH ? FEWEST : FEW, values: { words } });
    else if (others.length === 0) report({ at: first, message: 'pair', values: { words, more: quote(post, second) } });
    else report({ at: first, message: 'pile', values: { words, more: quote(post, second), count: others.length } });
  },
});
