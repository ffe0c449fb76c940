import {
  AUDIENCE,
  byPlace,
  defineRule,
  expand,
  follows,
  join,
  near,
  quote,
  type Span,
  sentenceOf,
} from '../../src/rule-kit.ts';

/** Characters between people and a word of the sales sheet. Hand-set. */
const BESIDE = 45;
/** Characters between the people and what they are said to be. Hand-set. */
const REACH = 60;
/** "A true asset to the town" praises. */
const PRAISES = /\bassets?\b|\bwalk\b/i;
/** Done to ore, fruit or cattle, and to machines. */
const WORK = `
  =squeeze | =squeezing | =milk | =milking | =harvest | =harvesting | monetise | monetising | upsell |
  upselling | =cross-sell | =retarget | =retargeting | =activate | =activating | =funnel | =funnelling |
  =convert | =converting | =exploit | =exploiting | =weaponise | =weaponize | =weaponising | =extract |
  =extracting | =hook | =hooking | =lure | =luring | =bait | =baiting | =mine | =mining | =cash in on |
  =leverage | =leveraging
`;
/** What is owned and used up. */
const MATERIAL = `
  asset | assets | goldmine | gold mine | cash cow | atm | inventory | pipeline | warm list | cold list | lead |
  leads | prospect | prospects | sales force | salesforce | sales team | sales asset | untapped |
  opportunity to sell | revenue stream | revenue | resource to | raw material | ammunition | fuel | fodder |
  meal ticket | currency | wallet | wallets | paycheck | payday | pay day | commission | market |
  target market | sitting duck | sitting ducks | low hanging fruit | conversion | conversions | sale waiting |
  free labour | free marketing | free advertising | unpaid sales | walking | goldfish | fish | numbers to hit |
  data point | data points | upsell | potential customer | potential buyer | potential client | downline |
  potential downline | potential recruit
`;

/** People such talk is about. */
const PEOPLE = `
  ${AUDIENCE} | voter | pensioner | =starters | superfan | kid | worker | newcomer | owner | household |
  commuter | =them | =ones | lonely
`;
/** Done to prey. */
const HUNT = `
  get | hit | catch | mark | capture | hook | reach | grab | snag | bag | land | nab | poach | corner | net |
  find | strike | approach | pounce on | soften | recruit
`;
/** When prey is weak. */
const WEAK = 'while|when|early|first|before|after|at the exit|at the gate|at the door|at the till|in week one|once';

export default defineRule({
  principle: 'people-not-targets',
  polarity: 'promotional',
  severity: 'warning',
  weight: -1.1,
  summary: 'Speaks of readers, members or friends as material to be worked on.',
  why: 'The people meant may be reading. Words from a sales sheet tell them what they are seen as.',
  guards: { reply: 0, trade: 0.5, humour: 0.5 },
  phrases: {
    /** What somebody is said to be. */
    material: expand(
      `
        (${AUDIENCE}|everyone you know|everyone in your phone) (is|are|=as) (just|really|basically|only|
        literally|simply|still|also|) (a|an|your|our|the|all|pure|) ~ (${MATERIAL})
      `,
      `
        (treat|see|view|think of|regard|count|use|look at) ~ (${AUDIENCE}|them|everyone|people|him|her) as ~
        (${MATERIAL})
      `,
    ),
    /** The same further apart: somebody, and what they are said to be. */
    people: expand(`
      (every|each|your|our|the|my|those|any|all|these|old|new|lapsed|past|local) (${AUDIENCE}) |
      (every|each|your|our|the|my|those|any|all) ~ (${AUDIENCE}) |
      (=donors|=clients|=patients|=members|=customers|=alumni|=parents|=students|=guests|=visitors|=tenants|
      =fans|=followers|=subscribers|=passengers|=supporters)
    `),
    matter: expand(`
      (=is|=are|=as|means|equals|become) (a|an|your|our|the|just|pure|basically|free|first|next|) ~
      (${MATERIAL}|leakage|churn|attrition|footfall|traffic|yield|spend|uplift|upside|headroom|margin|volume)
    `),
    /** Words of a sales sheet; about people where an audience stands beside them. */
    sheet: expand(`
      monetis* | monetiz* | =upsell | =upselling | cross sell | =churn | lifetime value | share of wallet |
      wallet share | spending power | disposable income | low hanging | untapped | captive | under monetised |
      price sensitive | price insensitive | propensity | high value | high yield | high net worth |
      most profitable | least profitable | profitable (segment|group|cohort|demographic) | yield per |
      spend per | revenue per | value per | cost per | worth per | per head | average spend | basket size |
      =convert | =converts | converting | sales funnel | warm leads | hot leads |
      easy (win|wins|sell|money|target|targets|pickings) | =segment | =segments | raw material |
      ready to (buy|spend|convert|close)
    `),
    /** Those one knows, taken for a market. */
    friends: expand(
      `
        (=harvesting|=milking|=squeezing|=farming|=capturing|=hooking|=hook|=squeeze|=milk|=harvest|=monetise|
        =monetize) (new|young|each|every|your|our|the|all|more|their|older|) (${AUDIENCE}|tier|segment|cohort|
        list|=base)
      `,
      `
        (get|getting|make|making) ~ (to|) ~ (open their wallets|open their wallet|dig deeper|part with) |
        (open|opening) (their|your) wallets | capture rate | capture rates | own ~ spend |
        (friend|friends|neighbour|neighbours|family|relatives|cousins|contacts|mates|classmates|colleagues|
        wedding|christening|school gate|school run|whatsapp group|group chat|congregation|church) ~ (is|are)
        your (first|next|easiest|best|warmest|) ~ (customer|customers|client|clients|buyer|buyers|sales|leads|
        market) | (squeeze|wring|milk|drain|pump|bleed) ~ (out of|from) (them|those|the|our|your) |
        make a list of everyone ~ (you|at|in)
      `,
    ),
    /** Said of selling, whoever is sold to. */
    selling: expand(
      `
        (they|that|who|and|which|members|visitors|users|leads|followers|readers|people|donors|fans|trialists)
        (=convert|=converts|=converting|=churn|=churns) |
        (=convert|=converts|=converting|=converted) (at|better|best|higher|faster|well|like crazy|into|<pct>|
        <n>|more|within|on) | (<pct>|<n> percent|most|half) (of them |)(will|) (=convert|=converts|=churn) |
        (down|into|through|enter|top of|bottom of|feed|fill|filling|in) (the|our|your|my|a) ~ (funnel|pipeline)
        |
        (drip|nurture|nurturing|retarget|retargeting|remarket|upsell|upselling|cross sell|downsell|re engage|
        reactivate) (them|him|her|campaign|sequence) |
        (hit|catch|strike|pitch|target|get|close) (them|him|her|people|everyone) (when|while|at|before|with) ~
        (tired|weak|vulnerable|bored|emotional|desperate|lonely|hungry|guard|gate|wallet|payday|paid|sad|raw|
        checkout|door|scared|worried|drunk) |
        (easiest|easy|best|prime|low hanging|softest|cheapest) (segment|fruit|mark|marks|prey|pickings|meat|
        sell|converts|wins) |
        (the|our|your|these|those) (=whales|=minnows|warm ones|cold ones|hot ones|big fish|suckers|marks) |
        =whales and | whales and minnows |
        (start|keep|begin|stop being shy and|time to) (harvesting|milking|squeezing|monetising|monetizing|
        closing|hunting|farming|converting|prospecting|upselling) |
        (walking|breathing|human) (lead|leads|wallet|wallets|billboard|billboards|atm|atms|chequebook|credit
        card|bank|ad|ads|commission|prospect) |
        (cost per|price per|value per|worth per|revenue per|spend per) (head|member|follower|fan|patient|
        student|guest|donor|acquisition|lead) |
        (fresh|new|more|prime) (meat|blood|fodder|prospects|prey|inventory|marks)
      `,
      `
        (turn|=convert|=converting|transform|make|monetise|monetize|flip) ~ (${AUDIENCE}|contacts|strangers|
        mates|pals|group chat|dms|class|likes|comments|small talk|birthday|funeral|wedding|playdate|playgroup|
        whatsapp group) into ~ (customer|client|buyer|sale|lead|revenue|cash|money|profit|income|commission|
        referral|advocate|ambassador|evangelist|booking|donor|salesforce|sales force|sales team|pipeline|
        paycheck|goldmine|deal|subscriber|pounds|dollars|rupees)
      `,
    ),
    /** What is done to material, and to whom. */
    worked: expand(
      `
        (${WORK}) (your|our|their|the|my|those|these|every|all|each|any|cold|warm|engaged|loyal|existing|lapsed|
        low value|high value) ~ (${AUDIENCE})
      `,
      `
        (=work|=working) (=them|your list|the list|the room|your network|your contacts|your friends|each of
        them|every contact|your followers|your audience)
      `,
      `
        (${WORK}) (=them|=him|=her|=each|=everyone|=everybody|=people|=leads|=prospects|=that|=it) ~ (harder|
        hard|dry|differently|properly|more|again|later|early|while|when|until|before|for all|now|asap|daily|
        relentlessly|until they|for)
      `,
      `
        (segment|tier|bucket|score|rank|grade|profile|batch|tag and|mine|scrape|farm|warm up|soften up|butter
        up|work over|close|land|bag|pounce on|hit up|hit|go after|cash in on|prey on|pump|drain|bleed|fleece|
        trawl|flip) (your|our|their|the|my|all|every|those|these) ~ (${AUDIENCE}) (into|by|as|for|like|until|
        while|when|list|lists|base|database|data|hard|harder|differently|and)
      `,
      `
        (extract|squeeze|wring|milk|pull|generate|drive|get|earn|bank) (<n>|more|most|maximum|max|extra|every|as
        many|as much) ~ (referral|referrals|revenue|sale|sales|value|money|lead|leads|conversion|conversions|
        commission|penny|pound|dollar|rupee|donation|donations|cash|spend) ~ (out of|from|per|off) ~
        (${AUDIENCE}|placed)
      `,
      `
        (=convert|=converts|=converting|monetiz*|monetis*|=squeeze|=squeezing|=milk|=milking|=harvest|
        =harvesting|=hook|=hooking|=funnel|=funnelling|=funneling|=upsell|=upselling|cross sell|=leverage|
        =leveraging|=exploit|=exploiting|=retarget|=retargeting|cash in on|sell to|selling to|=mine|=mining|
        =bait|=lure|=acquire|blast) (your|our|their|the|my|more|new|those|these|every|all|cold|warm|engaged|
        loyal|existing|social|website|site|instagram|linkedin) ~ (follower|subscriber|fan|audience|customer|
        community|reader|visitor|connection|viewer|crowd|tribe|contact|donor|supporter|network|friend|client|
        listener|patient|inbox|student|parent|shopper|guest|volunteer|neighbour)
      `,
      `
        (=convert|=converting|monetize|monetise|monetizing|monetising|=harvest|=retarget|=retargeting|=upsell|
        =funnel) (=followers|=subscribers|=fans|=audiences|=visitors|=readers|=viewers|=donors|=strangers|
        =prospects|=leads|=traffic|=it|=them) |
        (nurture|close|closing|warm up|work) (=leads|=prospects|your list|your leads|the lead|your prospects)
      `,
    ),
    /** Caught at the right moment, and what is made of the catch. */
    hunted: expand(
      `
        (=get|=hit|=hits|=catch|=mark|=capture|=hook|=grab|=grabs|=snag|=bag|=nab|=poach|=corner|=net|=approach|
        =target) (=them|=him|=her|=people|=mums|=parents) ~ (at the exit|at the gate|at the door|at the till|
        while they|while she|while he|before she|before he|before they) |
        (${HUNT}) (the|your|our|new|young|those|every|) (${PEOPLE}) ~ (${WEAK}) |
        =hit (them|him|her|people|each|everyone|members|donors) (with|for|after|up|when|again|twice) |
        (=capture|=own|=poach|snap up|lock in|=flip|=harvest|=grab) (the|new|our|your|every|these|more|another|
        =them) ~ (${PEOPLE}|market|generation|demographic|segment) |
        (${PEOPLE}) (=captured|=tagged|=flipped|=harvested|=squeezed|=segmented|=milked|=monetised|=converted) |
        (soft|easy|prime|high value|low hanging) =targets |
        (can be|to be|ready to be) (flipped|milked|squeezed|converted|monetised|harvested|upsold)
      `,
      `
        (=easiest|=easier|=easy|=simplest|=cheapest) to (recruit|sell|close|sign|convert|hook|squeeze|upsell|
        persuade|flip|bag|milk) |
        (they are|are|is) (softest|ripest|weakest|ripe|at their weakest|most vulnerable) |
        once (you have|you've|they are|she is) (hooked|got|landed|caught|in) ~ (she|he|they|you) |
        (wallet|wallets|purse|purses) (open|opens|come out) | (buying|buyer|intent|purchase) (signal|signals) |
        (segment|trigger|qualify|nurture|bait|hook|tag) ~ (close|convert|reel|upsell|sell) |
        (press|pressing|push|poke|twist) on (it|them|their|that) ~ (until|till) |
        reach for (the|their) (wallet|card|purse|chequebook) |
        (=trigger|=bait|=hook|=poke|=reel) (them|him|her) (with|when|until|in|by) |
        (milk|squeeze|work) (it|them) (till|until|dry|for all|every last|for every)
      `,
      `
        (=buying|=lead|=sales|=profit|=referral|=revenue|=booking) (machine|machines|engine|engines) |
        ready made (customer base|market|audience|customers|client base) | (=is|=are) the product |
        <n> eyeballs | (=deliver|=sell|=selling|=buy|=guarantee) ~ eyeballs |
        (=each|=every|=one) ~ (is|are) ~ worth ~ (<price>|<n>|to us) |
        (worth|brings us|nets us) (about |around |)(<price>|<n>) (a year|a month|each|per|to us|in sales) |
        (using|use|leverage|leveraging|work|working) (our|my|your|the) (${PEOPLE}) to (push|sell|boost|drive|
        pump|spread|sway) | (cold|passive|idle|dormant|lapsed|sleeping) (${AUDIENCE}) ~ into |
        (slice|carve|sort|rank) (your|our|the|my) ~ (${AUDIENCE}) by |
        (turn|turned|turning) ~ (${AUDIENCE}) ~ into (paying|loyal|regular|repeat|a) | another <pct> out of |
        money walking (out|away)
      `,
    ),
    /** What they are worth, as a shop counts it. */
    worth: expand(
      `
        (ideal|perfect|target|dream|next|hot|warm) (prospect|prospects|lead|leads|buyer|buyers|avatar) |
        (biggest|largest|best|easiest) (revenue|sales|profit) (opportunity|source|stream) |
        go after (them|him|her) | (chasing|chase|closing|sourcing) ~ (leads|prospects)
      `,
      `
        (lead|sale|customer|buyer|prospect|client) in disguise |
        (email list|mailing list|list|audience|followers|following|community|tribe|network) (is|are) (money|
        cash|an atm|a bank|an asset|gold|revenue|equity|inventory) | (money|gold) is in the list |
        database of ~ (buyers|customers|leads|prospects|shoppers|donors|emails) |
        (untapped|unsold|captive) (market|audience|demographic|segment) | easy prey |
        (easy|easiest|simple) to (upsell|sell to|convert|target|monetise|monetize|persuade|hook) |
        (warm|warmed|warming|soften|softening|butter|buttering|fatten) (them|him|her|people|leads|prospects) up
        | (go|going|move|moving) in for the (kill|close|sale|ask) |
        (which|what|the right) buttons to (press|push) |
        (make|makes|making|get|gets|getting) ~ (shoppers|buyers|customers|visitors|users|people|them|prospects|
        readers|followers) (click|buy|crack|cave|spend|convert|pay|sign|commit) |
        (sell|selling) (them|him|her) (the|on the|your|what) |
        keeps ~ (customer|customers|prospects|audience|buyers|clients) (awake|up at night) | then cash in |
        (hesitant|cold|reluctant|on the fence|warm|hot|likely|high value) (buyers|buyer|shoppers|donors) |
        (close|closing) (them|more|every|the) (deal|deals|prospect|lead|leads|in)
      `,
      `
        (are|is) a (goldmine|gold mine|cash cow|cash machine|money machine|money printer|money spinner|captive
        market) |
        (ideal|perfect|prime|key|lucrative|untapped|priority|juiciest|juicy) (demographic|segment|market|cohort|
        targets|target) | (price|cost) (sensitivity|insensitive|sensitive) |
        (high|higher|low) (lifetime value|ltv|intent|value leads|ticket buyers|ticket clients) |
        lifetime value | customer value |
        (cheapest|best|cheap|main|top) (acquisition|sales|lead|marketing) (channel|source|engine)
      `,
      `
        (extract|squeeze|wring|milk|get|drive|unlock|generate) (more|maximum|max|extra|every|the most) ~ (value|
        money|revenue|spend|cash|sales|profit|drop) (from|out of|per|of) |
        (every|each) ~ (is|as) (a|your next) (potential|possible|future|next|walking|) (sale|customer|client|
        buyer|lead|prospect|commission|paycheck|wallet) | walking wallets | wallets on legs
      `,
      `
        (reel|lure|suck|draw|rope|pull) (them|people|readers|customers|students|prospects|buyers|=him|=her) in |
        (lock|locking|locked) (them|people|students|customers|members|users) in |
        lock in (early|students|customers|members|buyers) | lock in ~ (demographic|students|customers|members) |
        (scare|scaring|scared) (off|away) ~ (prospect|lead|buyer|customer) | (high|buying|purchase) intent |
        (capture|grab|get|attract|buy|win|more|intent|of) ~ eyeballs | eyeballs (at scale|on your|on our) |
        (push|pushing|press|pressing) (their|his|her) (buttons|button) |
        (watch|make|get) (them|people|=him|=her) (buy|convert|pay|spend|sign) |
        (they|people) buy (fast|more|again|everything|without thinking)
      `,
    ),
    /** Says it in one breath. */
    phrase: expand(
      `
        (turn|convert|transform|make) ~ (follower|subscriber|fan|friend|reader|visitor|viewer|connection|
        audience|stranger|conversation|contact|lurker|member|lead|like|traffic|view|click|browser|student|
        parent|patient|guest) into ~ (customer|buyer|client|cash|sale|revenue|=leads|money|profit|income|
        booking|evangelist|donor|subscriber|salespeople|gold)
      `,
      `
        (captive|target|lookalike) (audience|audiences) | target (market|customers|customer|demographic) |
        lead (magnet|gen|generation|list|capture|nurturing|scoring|scraper) |
        (=generate|=generating|=more|=qualified|=warm|=cold|=hot|=inbound|<n>) =leads |
        (=warm|=cold|=qualified|=sales) (prospect|prospects) |
        (connection|contact|follower|conversation|friend|person) is a (prospect|lead|sale|potential customer)
      `,
      `
        (sales|marketing|conversion|top of|bottom of|your) funnel | nurture sequence |
        (more|get|grab|attract) eyeballs | email capture | capture (emails|=leads|addresses) |
        (=farm|=farming) (engagement|emails|likes|followers) |
        (customer|user|subscriber|member|donor) acquisition | growth hack* |
        get (them|people|your readers|users|visitors) (hooked|addicted|to buy|buying) | (make|get) them buy |
        until they (buy|convert|pay|sign) | and they (buy|convert)
      `,
      `
        (press|poke|hit|exploit|twist|push|agitate|trigger) (on|) (their|your) ~ (pain|fear|insecurities|
        emotions|buttons|fears) | (their|customer|customers|prospect|audience) pain points | squeeze page |
        customer lifetime value | (wallet share|share of wallet) | own (the|your) (customer|audience) |
        (use|mine|leverage|exploit|tap|monetize) your (network|relationships|contacts|friends) | dm blast |
        blast (your|our) (list|dms|contacts) |
        (influence|shape|control|steer) (their|customer|consumer|buying|buyer) behavior |
        (mass|bulk|automate|automated) (dm|dms|outreach) | scrape (emails|profiles|contacts) | hook them
      `,
    ),
    /** Goes with them only in a selling sense. */
    rejects: expand(`
      (not|never|more than|rather than|instead of) (a|your|our|just|) (target|targets|lead|leads|funnel|
      prospect|prospects) | stop (calling|treating|thinking) |
      (called|call|calling|calls) (them|you|us|people|customers)
    `),
  },
  needs: ['phrase', 'hunted', 'worked', 'worth', 'material', 'selling', 'matter', 'friends', 'sheet'],
  messages: { material: '"{words}" is how a sales sheet talks about people.' },
  suggestions: {
    material: "Who are they? Try the word they would use of themselves: neighbours, readers, Tuesday's regulars.",
  },
  examples: {
    bad: [
      'How to «turn your followers into paying customers» in 30 days: «hook them», nurture them, close them.',
      'Our community is a «captive audience». «Time to monetize» it.',
      "This «lead magnet» captured 4,000 «warm leads» last week. Here's the funnel.",
      '«Leverage your network»: «every connection is a prospect». Press their pain points and they buy.',
      'Gyms: «convert your Instagram followers» before January ends.',
      'The open day is where we «fill the top of funnel» for spring.',
      '«Parents are a warm list». Work through it before the gala.',
      'Season-ticket holders «convert at» 12 %.',
      '«Every tenant who renews early is pure margin».',
      'The waiting room is where you «squeeze the older patients».',
    ],
    good: [
      "People aren't leads. They're Tuesday's regulars, and they know when you're counting.",
      'Ana leads the Tuesday ride, and the funnel cake is on her.',
      'The pitch deck called them "target customers". We call them Wendy and Faisal, and both of them hate the app.',
      "The target for the roof is £4,000. We'll post every receipt.",
      'We convert old choir robes into quilts for the ward, and the children pick the colours.',
      'Our followers in Ghent sent forty recipes, and the network of grandmothers tested every one.',
      'Your dedication to our residents is a true asset to the town.',
      'The network of food banks milks nobody: the goats are milked at six, by volunteers.',
    ],
  },
  check({ post, hits, report }) {
    if (hits.rejects.length > 0) return;
    const matter = hits.matter.filter(({ text }) => !PRAISES.test(text));
    const said = [...follows(hits.people, matter, REACH), ...near(hits.people, hits.sheet, BESIDE)]
      .filter(({ first, second }) => sentenceOf(post, first) === sentenceOf(post, second))
      .map(({ first, second }) => join(first, second));
    const found = byPlace<Span>(
      said,
      hits.friends,
      hits.phrase,
      hits.hunted,
      hits.worked,
      hits.material.filter(({ text }) => !PRAISES.test(text)),
      hits.selling,
      hits.worth,
    );
    const [one, ...rest] = found;
    if (!one) return;
    const two = rest.find(({ start }) => start >= one.end);
    for (const at of two ? [one, two] : [one]) report({ at, message: 'material', values: { words: quote(post, at) } });
  },
});
