import {
  AUDIENCE,
  byPlace,
  defineRule,
  expand,
  follows,
  type Hit,
  join,
  near,
  normalText,
  type Post,
  quote,
  type Span,
  sentenceOf,
  showsUp,
} from '../../src/rule-kit.ts';

/** Characters between people and a word of the sales sheet. Hand-set. */
const BESIDE = 45;
/** Characters between the people and what they are said to be. Hand-set. */
const REACH = 60;
/** "A true asset to the town" praises. */
const PRAISES = /\bassets?\b|\bwalk\b/i;
/** "Converting the chapel took nine volunteers" tells who did it. */
const TOOK = /\b(?:took|needed|cost|thanks|by)\b/i;
/** What is converted "into a library, and the readers came" is no reader. */
const TURNED = /^convert\w*\b.*(?:\binto\b|,| and )/i;
/** "They treat patients as revenue", "they talk of members as leads": how others see people is told against them. */
const SEES = /^(?:treat|see|view|think of|talk of|regard|use|exploit|squeeze|milk|lure|prey on)\b/i;
const OTHERS = /\b(?:they|he|she|(?:some|certain|too many) \S+)$/;
const SPOKEN_OF = /\b(?:they|he|she) (?:talks?|speaks?|thinks?) of$/;
const isTheirs = ({ tokens }: Post, { text, first }: Hit): boolean =>
  (SEES.test(text) ? OTHERS : SPOKEN_OF).test(normalText(tokens, Math.max(0, first - 3), first));
/** "We convert the loft", "squeeze them in before lunch", "who squeezed in", "milking the audience for laughs", "leveraging community synergies": a house, a list, a stage, mere jargon. */
const NO_SALE =
  /^(?:convert\w* (?:the|our|an?|old|this|that) (?:\S+ )?(?:loft|barn|hall|chapel|church|wards?|shed|garage|mill|attic|house|pub|stables?|bus|van|school|files?)\b|squeez\w+ (?:\S+ ){1,3}in (?:after|before|between|at|today|tomorrow|on)\b|\S+ squeezed (?:in|into|onto|past|through|round|together|up)\b|milk\w* (?:\S+ ){1,3}for (?:\w+ )?(?:laughs|applause|cheers)\b|leverag\w* (?:\S+ ){1,2}(?:synerg|partnership|knowledge|expertise|spirit))/i;
/** Fruit where it grows. */
const GROWN = /\bfruit (?:in|at|on) (?:the|our|an?|every) (?:\w+ )?(?:orchard|trees?|branch|bush|hedge|garden)\b/i;
const isSale = ({ text }: Post, { start, end }: Span): boolean => {
  const said = text.slice(start, end + BESIDE);
  return !NO_SALE.test(said) && !GROWN.test(said);
};
/** Done to ore, fruit or cattle, to machines, and on sales sheets. */
const WORK = `
  =squeeze | =squeezing | =squeezed | =milk | =milking | =milked | =harvest | =harvesting | =harvested | monetis* |
  monetiz* | =upsell | =upselling | =cross-sell | =retarget | =retargeting | =activating | =funnel | =funnelling |
  =convert | =converting | =converts | =exploit | =exploiting | =weaponise | =weaponize | =extract | =extracting |
  =hook | =hooking | =lure | =luring | =bait | =baiting | =mine | =leverage | =leveraging | =segment | =blast |
  =scrape | =capturing | =farming | nurture | cash in on | prey on | warm up | soften up | butter up | pounce on |
  hit up | go after
`;
/** What is owned and used up. */
const MATERIAL = `
  asset | goldmine | gold mine | gold | cash cow | cash machine | atm | inventory | pipeline | warm list | lead |
  prospect | sales force | salesforce | sales team | untapped | revenue stream | revenue | raw material | ammunition |
  =fuel | fodder | meal ticket | currency | wallet | paycheck | payday | commission | market | sitting duck |
  low hanging fruit | conversion | =sale | free labour | free marketing | free advertising | goldfish | fish |
  data point | upsell | downline | equity | money | cash | the product | potential customer | potential buyer |
  potential client | cost centre | overhead | multiplier | amplifier | marketing department | distribution channel |
  billboard | megaphone | pond | herd | crop | hunting ground | piggy bank | purse | chequebook | oil well |
  cash register | wallets
`;
/** People such talk is about. */
const PEOPLE = `
  ${AUDIENCE} | voter | pensioner | =staff | giver | kid | worker | newcomer | owner | household | commuter |
  stranger | lead | prospect | contact
`;
const CLOSE_ONES = `
  friend | neighbour | family | relative | cousin | mate | classmate | colleague | wedding | christening |
  school gate | church
`;
/** What they are to be made into. */
const MONEY = `
  customer | client | buyer | =sale | =sales | =leads | revenue | cash | money | profit | income | commission |
  referral | advocate | ambassador | evangelist | booking | donor | sales force | salesforce | sales team | pipeline |
  gold | goldmine | subscriber | salespeople | pounds | dollars | recruits | prospects | downline | upsells
`;
const WHOSE = `
  your | our | their | the | my | those | these | every | all | each | any | more | new | young | older | cold |
  warm | engaged | loyal | lapsed
`;
/** Steps of a campaign: two in a row are a recipe. */
const STEP = '=segment|=nurture|=squeeze|=convert|=upsell|=retarget|=monetise|=monetize|=harvest|=hook|=close|=capture';
/** What people are filed in. */
const FILE = 'list|database|file|base|segment|crm|cohort|demographic|mailing list|tier';
/** Done to prey, and when prey is weak. */
const HUNT = `
  get | hit | catch | =mark | capture | hook | grab | snag | bag | =land | nab | poach | corner | strike | =approach |
  target | recruit | close | pitch
`;
const WEAK = `
  while | when | early | before | at the exit | at the gate | at the door | at the till | in week one | once | tired |
  weak | vulnerable | bored | desperate | lonely
`;

export default defineRule({
  principle: 'people-not-targets',
  polarity: 'promotional',
  severity: 'warning',
  inPlainPost: 'info',
  weight: -1.1,
  summary: 'Speaks of readers, members or friends as material to be worked on.',
  why: 'The people meant may be reading. Words from a sales sheet tell them what they are seen as.',
  guards: { reply: 0, trade: 0.5, humour: 0.5 },
  phrases: {
    /** What somebody is said to be. */
    material: expand(`
      (${PEOPLE}|everyone you know) (is|are|=as) (just|really|basically|only|simply|still|) (a|an|your|our|the|all|
      pure|) ~ (${MATERIAL}) |
      (treat|see|view|think of|regard|use) ~ (${PEOPLE}|them|everyone|people) as ~ (${MATERIAL}) |
      (every|each) ~ (is|as) (a|your next) (potential|possible|next|walking|) (=sale|customer|client|buyer|lead|
      prospect|commission|wallet)
    `),
    /** The same further apart: somebody, and what they are said to be. */
    people: expand(`
      (every|each|your|our|the|my|those|any|all|these) ~ (${AUDIENCE}) | (old|new|lapsed|past|local) (${AUDIENCE}) |
      (=donors|=clients|=patients|=members|=customers|=alumni|=parents|=students|=guests|=visitors|=tenants|=fans|
      =followers|=subscribers|=passengers|=supporters)
    `),
    matter: expand(`
      (=is|=are|=as|means|equals|become) (a|an|your|our|the|just|pure|basically|free|first|next|) ~ (${MATERIAL}|
      leakage|churn|attrition|footfall|traffic|yield|spend|uplift|upside|headroom|margin|volume)
    `),
    /** Words of a sales sheet; about people where an audience stands beside them. */
    sheet: expand(`
      monetis* | monetiz* | =upsell | =upselling | cross sell | =churn | lifetime value | share of wallet |
      wallet share | spending power | disposable income | low hanging | untapped | captive | under monetised |
      price sensitive | price insensitive | dwell time | conversion rate | average order | =arpu | donor fatigue |
      own (that|the|this) (prospect|lead) | propensity | high value | high yield | high net worth | most profitable |
      least profitable | profitable (segment|group|cohort|demographic) | yield per |
      (=growing|lucrative|underserved|emerging) (segment|market|demographic|cohort) | spend per | revenue per |
      value per | cost per | worth per | per head | average spend | basket size | =convert | =converts | converting |
      sales funnel | warm leads | hot leads | time poor | money to (burn|spend) |
      easy (win|wins|sell|money|target|targets|pickings) | =segment |
      (our|your|these|their|all|key|customer|audience|market|donor|member|<n>) =segments | raw material |
      ready to (buy|spend|convert|close)
    `),
    /** What is done to material, and to whom. */
    worked: expand(
      `
        (${WORK}) (${WHOSE}) ~ (${PEOPLE}|follower|tier|cohort|=base|inbox|fanbase|mailing list|email list|membership)
        | (monetis*|monetiz*|monetise|monetize) (a|an|this|that) ~ (${AUDIENCE}|fanbase) |
        warm (your|our|the|my) (email list|mailing list|donor list|list|donor|prospect|lead|subscriber) |
        (upgrade|upgrading|move|moving|nudge|nudging) ~ (${PEOPLE}) ~ (up the|to high|to higher|down the|along the) ~
        (ladder|value|funnel|pipeline) |
        (retarget|retargeting|remarket to) (everyone|anyone|people|those|visitors|shoppers) |
        make ~ money (from|off|out of) (your|our|my|their) ~ (${PEOPLE}|follower|list) |
        (get|getting|make) (your|their) (${CLOSE_ONES}) ~ to (buy from|buy your|buy into|order from|invest) |
        (${WORK}) (${PEOPLE}|=traffic) |
        (${WORK}) (=them|=him|=her|=each|=everyone|=people|=it) ~ (harder|hard|dry|differently|again|later|early|
        while|when|until|till|before|for|now|with) |
        (=work|=activate) (them|your list|your contacts|your friends|the list) |
        (nurture|retarget|retargeting|remarket|upsell|upselling|re engage|reactivate) (them|him|her|sequence|campaign)
        | (${PEOPLE}|they|that|who) (=converts|=convert|=churn|=milked|=squeezed|=harvested|=flipped) |
        (be|to be) (flipped|milked|squeezed|converted|monetised|harvested|upsold) |
        (segment|tier|score|rank|slice|carve|sort) (your|our|their|the|my) ~ (${PEOPLE}) (into|by|as|for|until) |
        (${STEP}) (and|then|) (${STEP}) |
        (=hit|=hitting|sweat|sweating|burn through|=mine|=mining|milk|hammer|=farm|squeeze) (that|this|the|our|your) ~
        (${FILE}) | to (=mine|=farm|=squeeze|=tap|=monetise|=monetize|=bait) them |
        (${PEOPLE}|walk-ins|names|emails|signups|addresses) (=captured|=acquired|=monetised|=upsold)
      `,
      `
        (turn|turning|=convert|=converting|transform|make|flip) ~ (${PEOPLE}|follower|${CLOSE_ONES}|likes|comments|
        traffic|conversation|group chat|browser) ~ into ~ (${MONEY}) |
        (=turn|=turned|=turning) ~ (${PEOPLE}) into (paying|loyal|regular|repeat) |
        (turn|convert|flip|move) (a|an|any|every|your|our|cold|casual|curious) ~ into ~ (paying|repeat|loyal|lifelong|
        regular|big|high-value) (buyer|customer|client|donor|member|subscriber|spender|giver|fan) |
        (turn|convert) ~ (footfall|walk-ins|foot traffic|eyeballs|attention) into ~ (${MONEY}|contacts|names|data|
        emails) |
        (extract|squeeze|wring|milk|pull|generate|drive|get|unlock|earn) ~ (referral|revenue|=sales|value|money|
        conversion|penny|donation|cash|spend|gift) ~ (from|out of|per) ~ (${PEOPLE}|them|placed) |
        (extract|squeeze|wring|milk) ~ (more|maximum|<n>|every|another) ~ (from|out of|per) |
        (squeeze|wring|drain|bleed) ~ (out of|from) (them|those|the|our|your) |
        (=milking|=milked) ~ (out of|from) (them|those) |
        (=convert|=converts|=converted|=converting) (at|better|best|higher|<pct>|<n>|within) |
        <pct> (will|) =convert |
        (audience|generation|demographic|segment|group) to (capture|target|own|crack|monetise|monetize) |
        (start|keep|begin|time to) (harvesting|milking|squeezing|monetising|monetizing|monetise|monetize|hunting|
        converting|convert|prospecting) |
        (using|leverage|leveraging|work|working) (our|my|your|the) (${PEOPLE}) to (push|sell|boost|drive)
      `,
    ),
    /** Caught at the right moment. */
    hunted: expand(`
      (=${HUNT}) (them|him|her|people|mums|parents) ~ (${WEAK}) |
      (${HUNT}) (the|your|our|new|young|those|every|) (${PEOPLE}) ~ (while|when|before|at the exit|at the gate|in week
      one|once) | =hit (them|him|her|people|everyone|members|donors) (with|for|after|up|when|again) |
      (=capture|=own|=poach|lock in|=flip|=grab) (the|new|our|your|every|these|more|another|=them) ~ (${AUDIENCE}|
      generation|demographic|segment) | are (softest|ripest|weakest) | =hook them |
      at their (weakest|most vulnerable) |
      (easiest|easy|easier|simplest) to (recruit|sell|close|convert|hook|squeeze|upsell|persuade|target) |
      once ~ (hooked|in the funnel) ~ (she|he|they) |
      (get|make|getting|making) ~ (wallets|wallet|dig deeper|part with) |
      (which|what|the right|their) buttons to (push|press) |
      (press|poke|hit|twist|push|exploit) (on|) (their|your|it) ~ (pain|fear|emotion|button|until) |
      (get|make) (them|people|him|her) (signed|locked|onto|hooked|addicted|buy|buying|spending|pay) |
      until they (buy|convert|pay|sign) |
      (reel|lure|suck|draw|rope|pull|lock) (them|people|readers|customers|students|buyers|prospects) in |
      reach for the (wallet|card) |
      (get|catch|sign|hook) (them|him|her|people) (young|early) and ~ (life|forever|years) |
      (have|got|own) (them|him|her) for life |
      sell (to|on) (their|the|people's|your) ~ (fear|pain|ego|insecurity|guilt|vanity|shame|greed) |
      find (their|the) ~ pain |
      (pitch|sell|push) to (new|tired|young|lonely|older|elderly|busy) ~ (mum|mums|dad|parent|people|pensioner|
      student|couple|graduate) | when (to|you) (pounce|pitch|strike|upsell) | (wear|grind) them down |
      until they (crack|cave|give in|say yes|buckle) | objection handling | (overcome|crush|smash) ~ objections |
      handle their objections | pester power | (they|parents|people|he|she) can not say no (if|when|in) |
      (own|dominate) (this|that) (demographic|segment|generation) |
      (segment|trigger|bait|qualify) ~ (close|convert|reel|upsell|sell) |
      (=trigger|=bait|=hook) (them|him|her) (with|when|until|in)
    `),
    /** What they are called on a sales sheet, and what they are worth there. */
    worth: expand(
      `
        (walking|breathing|human) (lead|wallet|billboard|atm|chequebook|ad|commission|prospect) |
        (captive|target|lookalike|untapped|key|juiciest|lucrative|sticky|ripest) ~ (audience|market|segment|
        demographic|cohort) | (warm|cold|hot|qualified|ideal|inbound|more|generate|easiest|<n>) (=leads|=prospects) |
        (warm|cold|hot|qualified|ideal) (=lead|=prospect|=contacts|=names) |
        (bequest|legacy|donor|upgrade|major gift) (prospect|prospects|ask) |
        (=milkable|=squeezable|=monetisable|=monetizable|=upsellable|=convertible) in |
        the (softest|easiest|ripest|juiciest|fattest|warmest|cheapest) (wallet|money|mark|market|purse|list|audience)
        | (higher|bigger|fatter|average) basket | (low|lower) churn |
        (guilt|fear|grief|loneliness|pity|nostalgia) (sells|converts|pays|window|lever) |
        will pay (anything|whatever|double) | (inside|in|within) <n> (touches|touchpoints) | cash rich |
        deep pockets | (tyre|tire) kickers |
        (=ideal|=perfect|=ripe|=prime|=primed|=ready|=easy) for (our|the|a|an|your|my) ~ (push|campaign|pitch|upsell|
        promotion|win-back|win back|funnel|close|offer|ask|upgrade|upsell|sell|second gift) |
        (waiting|ripe|ready|begging|there) to be (tapped|sold to|converted|mined|milked|targeted|upsold|harvested|
        monetised) | ready made (audience|market|=customers|=leads) |
        (acquisition|recruitment|upsell|conversion) (season|window|moment|goldmine) | win-back campaign |
        (find|agitate|press) the pain | lead (magnet|generation|gen|list|capture|nurturing|scoring) |
        drip (campaign|sequence|feed them) |
        (donor|member|patient|student|parent|fan|volunteer|customer|tenant) (pipeline|funnel) |
        (harvest|scrape|capture) ~ (emails|phone numbers|email addresses) | the (grey|silver|pink|purple) pound |
        (hungry|eager|rabid) (buyers|prospects) | eyeballs for |
        (dm|message|call|pitch|cold call) <n> (strangers|contacts|prospects|people) (a|every|per) (day|week) |
        (warm|cold|hot) =ones | the =whales |
        (low hanging|easiest|easy|prime|soft|softest|cheapest) (fruit|segment|mark|prey|pickings|=targets|meat|sell|
        win) | (fresh|prime) (meat|blood|prey) | (high|buying|purchase) intent |
        (hesitant|cold|reluctant|likely) (donors|buyers|shoppers)
      `,
      `
        (down|into|through|top of|bottom of|fill|in) (the|our|your|my|a) ~ (funnel|sales pipeline) |
        (into|fill) (our|your|my) ~ pipeline | top of funnel | (sales|marketing|conversion|your) funnel |
        nurture sequence | own the (spend|customer) | lifetime value |
        (cost per|price per|value per|worth per|revenue per|spend per) (head|member|follower|fan|patient|student|
        guest|donor|lead) | capture rates | capture emails | (deliver|sell|buy|guarantee|more|<n>) ~ eyeballs |
        (is|are) the product | (audience|list|community|network|following) is (money|cash|gold|equity|revenue) |
        the (money|gold) is in the list | (=each|=every|=one) ~ (is|are) ~ worth ~ (<price>|<n>|to us) |
        (are|is) a (goldmine|gold mine|cash cow|money machine) |
        (${CLOSE_ONES}) ~ (is|are) your (first|next|easiest|best|) ~ (${MONEY}|market) |
        make a list of everyone ~ (at|in|you) |
        (first|next|easiest|best) ~ (signups|recruits|customers|buyers|=sales|leads|clients) (were|are|will be|came
        from) ~ (${CLOSE_ONES}|bridesmaid|schoolmate|cousins) |
        that is (your|a) (warm|customer|prospect|pipeline|goldmine|downline)
      `,
      `
        (cold|passive|idle|dormant|lapsed|sleeping) (${AUDIENCE}) ~ into |
        (buying|profit|sales|referral|lead) (=machine|=engine) |
        (best|cheapest|main|top) (acquisition|sales|lead|distribution) (channel|source) | customer acquisition |
        growth hack* | (warm|soften|butter|fatten) (them|him|her|people|leads) up | then cash in |
        in for the (kill|close|sale) | wallets (open|on legs|come out) |
        (use|mine|tap) your (network|relationships|contacts|friends) | squeeze page |
        (mass|bulk|automated) (dm|dms|outreach) | pain points | another <pct> out of | money walking out
      `,
    ),
    /** Goes with them only in a selling sense. */
    rejects: expand(`
      (not|never|more than|rather than|instead of) (a|your|our|just|) (target|targets|lead|leads|funnel|prospect|
      prospects) | stop (calling|treating|thinking) |
      (called|call|calling|calls) (them|you|us|people|customers|me|him|his|her|myself) |
      (was|were|been|being|not) called |
      (not|never) (a|an|your|our|the|just) (revenue stream|asset|goldmine|cash cow|wallet|pipeline|commission|
      audience)
    `),
  },
  needs: ['material', 'matter', 'sheet', 'worked', 'hunted', 'worth'],
  messages: { material: '"{words}" is how a sales sheet talks about people.' },
  suggestions: {
    material: "Who are they? Try the word they would use of themselves: neighbours, readers, Tuesday's regulars.",
  },
  likely: { trait: 'people-as-targets', from: 0.14, message: 'material' },
  examples: {
    bad: [
      'How to «turn your followers into paying customers» in 30 days: «hook them», nurture them, close them.',
      'Our community is a «captive audience». «Time to monetize» it.',
      "This «lead magnet» captured 4,000 «warm leads» last week. Here's the funnel.",
      '«Leverage your network». «Every connection is a prospect». Press their pain points and they buy.',
      'Gyms: «convert your Instagram followers» before January ends.',
      'The open day is where we «fill the top of funnel» for spring.',
      '«Parents are a warm list». Work through it before the gala.',
      'Season-ticket holders «convert at 12 %».',
      '«Every tenant who renews early is pure margin».',
      'Walkers with new dogs are «ideal for our insurance push».',
      'Book clubs: a «ready-made audience» just «waiting to be tapped».',
      'The waiting room is where you «squeeze the older patients».',
      'We have 30k dads here, come and «monetise an audience» with us.',
      '«Get them young and you have them for life».',
      '«Wear them down», then ask again.',
      'The raffle gave us 900 names. Now: «segment, nurture», squeeze.',
      'The older givers did best in May. We are «hitting that segment» again.',
      'How to «turn a shy browser into a repeat buyer» by June.',
      'Stall news: «names captured» at the gate, 340.',
      'Dads with prams are «the softest wallet» on the pier.',
      'Grandparents who gave twice are «ripe for an upgrade».',
      '«Your readers are a pond». Fish it slowly.',
      'My «first six customers were cousins». Start there.',
    ],
    good: [
      'Thanks to everyone who squeezed in on Friday. We ran out of chairs, then of cake.',
      'Leveraging community partnerships, the Fernway group keeps on delivering local outcomes.',
      'Next in the thread is which button to press, by make. Kofi has had grown men weep over this.',
      'Grab your mates and get on board, the ferry leaves at six.',
      'Cocoa butter, sugar, milk from the farm two miles off. It took nineteen tries.',
      'Thank you to the parents with flasks, and to the stall for the orange segments.',
      'The roof fund closed at £62,000, with nineteen of our own customers among those who gave.',
      'Sixteen of our volunteers are walking the ridge on Sunday to raise money for a van.',
      'Harvest visitors 2026: our grove is open on two Sundays, lunch and oil included.',
      "People aren't leads. They're Tuesday's regulars, and they know when you're counting.",
      'Ana leads the Tuesday ride, and the funnel cake is on her.',
      'The pitch deck called them "target customers". We call them Wendy and Faisal, and both of them hate the app.',
      "The target for the roof is £4,000. We'll post every receipt.",
      'We convert old choir robes into quilts for the ward, and the children pick the colours.',
      'Our followers in Ghent sent forty recipes, and the network of grandmothers tested every one.',
      'Converting the chapel took nine volunteers two winters.',
      'The plums are ripe for the picking day, and members may fill a bag.',
      'Your dedication to our residents is a true asset to the town.',
      'We converted the old chapel into a library and the first readers came in at nine.',
      'They converted the pub into flats, and the customers moved to the church hall.',
      'Two bug fixes are in the pipeline, and the gas leak was in the pipeline under Mill Street.',
      'The network of food banks milks nobody: the goats are milked at six, by volunteers.',
      'Patients are not a revenue stream.',
      'Seven customers have this lamp in their basket.',
      'Went fishing with two clients. The bait calendar was no help.',
      'We turned a broken loom into a table, and a repeat visitor sat on it.',
      'The pond in the yard has more visitors than the shop.',
      'Every reader is a lead, the man from the agency told us, and Ada showed him the door.',
      'They talk of patients as revenue streams and then wonder why the nurses leave.',
      'The new phone scam preys on pensioners early in the morning.',
      'We convert the loft on Monday, so customers come in by the back.',
    ],
  },
  check({ post, hits, report }) {
    if (hits.rejects.length > 0 || showsUp(post)) return;
    const tellsWork = ({ start, end }: Span): boolean => TOOK.test(post.text.slice(start, end));
    // "Tickets for a passenger are on sale."
    const isMeant = ({ text }: Hit): boolean => !PRAISES.test(text) && !/,|\bon sale$/i.test(text);
    const apart = [
      ...follows(hits.people, hits.matter.filter(isMeant), REACH),
      ...near(hits.people, hits.sheet, BESIDE),
    ]
      .filter(({ first, second }) => sentenceOf(post, first) === sentenceOf(post, second) && !isTheirs(post, first))
      .map(({ first, second }) => join(first, second))
      .filter((at) => !tellsWork(at) && !TURNED.test(post.text.slice(at.start, at.end)));
    const { material, hunted, worth } = hits;
    // "Harvest visitors 2025" come for the harvest.
    const isSeason = ({ text, last }: Hit): boolean => /^harvest/i.test(text) && post.tokens[last]?.kind === 'number';
    // "Grab your mates and get on board": called along, not caught.
    // "Which button to press" on a phone is one.
    const isOfUse = ({ text }: Hit): boolean => !/^grab your \w+$|\bbutton\b/i.test(text);
    const worked = hits.worked.filter((hit) => !tellsWork(hit) && !isSeason(hit));
    const alone = byPlace(material.filter(isMeant), worked, hunted.filter(isOfUse), worth);
    const own = alone.filter((hit) => !isTheirs(post, hit));
    const [one, ...rest] = byPlace<Span>(apart, own).filter((at) => isSale(post, at));
    if (!one) return;
    const two = rest.find(({ start }) => start >= one.end);
    for (const at of two ? [one, two] : [one]) report({ at, message: 'material', values: { words: quote(post, at) } });
  },
});
