import { defineRule, expand, quote } from '../../src/rule-kit.ts';

export default defineRule({
  principle: 'people-not-targets',
  polarity: 'promotional',
  severity: 'warning',
  weight: -1.1,
  summary: 'Speaks of readers, members or friends as material to be worked on.',
  why: 'The people meant may be reading. Words from a sales sheet tell them what they are seen as.',
  guards: { reply: 0, trade: 0.5, humour: 0.5 },
  phrases: {
    /** What is done to material, and to whom. */
    worked: expand(
      '(=convert|=converts|=converting|monetiz*|monetis*|=squeeze|=squeezing|=milk|=milking|=harvest|=harvesting|=hook|=hooking|=funnel|=funnelling|=funneling|=upsell|=upselling|cross sell|=leverage|=leveraging|=exploit|=exploiting|=retarget|=retargeting|cash in on|sell to|selling to|=mine|=mining|=bait|=lure|=acquire|blast) (your|our|their|the|my|more|new|those|these|every|all|cold|warm|engaged|loyal|existing|social|website|site|instagram|linkedin) ~ (follower|subscriber|fan|audience|customer|community|reader|visitor|connection|viewer|crowd|tribe|contact|donor|supporter|network|friend|client|listener|patient|inbox|student|parent|shopper|guest|volunteer|neighbour)',
      '(=convert|=converting|monetize|monetise|monetizing|monetising|=harvest|=retarget|=retargeting|=upsell|=funnel) (=followers|=subscribers|=fans|=audiences|=visitors|=readers|=viewers|=donors|=strangers|=prospects|=leads|=traffic|=it|=them) | (nurture|close|closing|warm up|work) (=leads|=prospects|your list|your leads|the lead|your prospects)',
    ),
    /** What they are worth, as a shop counts it. */
    worth: expand(
      '(ideal|perfect|target|dream|next|hot|warm) (prospect|prospects|lead|leads|buyer|buyers|avatar) | (biggest|largest|best|easiest) (revenue|sales|profit) (opportunity|source|stream) | go after (them|him|her) | (chasing|chase|closing|sourcing) ~ (leads|prospects)',
      '(lead|sale|customer|buyer|prospect|client) in disguise | (email list|mailing list|list|audience|followers|following|community|tribe|network) (is|are) (money|cash|an atm|a bank|an asset|gold|revenue|equity|inventory) | (money|gold) is in the list | database of ~ (buyers|customers|leads|prospects|shoppers|donors|emails) | (untapped|unsold|captive) (market|audience|demographic|segment) | easy prey | (easy|easiest|simple) to (upsell|sell to|convert|target|monetise|monetize|persuade|hook) | (warm|warmed|warming|soften|softening|butter|buttering|fatten) (them|him|her|people|leads|prospects) up | (go|going|move|moving) in for the (kill|close|sale|ask) | (which|what|the right) buttons to (press|push) | (make|makes|making|get|gets|getting) ~ (shoppers|buyers|customers|visitors|users|people|them|prospects|readers|followers) (click|buy|crack|cave|spend|convert|pay|sign|commit) | (sell|selling) (them|him|her) (the|on the|your|what) | keeps ~ (customer|customers|prospects|audience|buyers|clients) (awake|up at night) | then cash in | (hesitant|cold|reluctant|on the fence|warm|hot|likely|high value) (buyers|buyer|shoppers|donors) | (close|closing) (them|more|every|the) (deal|deals|prospect|lead|leads|in)',
      '(are|is) a (goldmine|gold mine|cash cow|cash machine|money machine|money printer|money spinner|captive market) | (ideal|perfect|prime|key|lucrative|untapped|priority|juiciest|juicy) (demographic|segment|market|cohort|targets|target) | (price|cost) (sensitivity|insensitive|sensitive) | (high|higher|low) (lifetime value|ltv|intent|value leads|ticket buyers|ticket clients) | lifetime value | customer value | (cheapest|best|cheap|main|top) (acquisition|sales|lead|marketing) (channel|source|engine)',
      '(extract|squeeze|wring|milk|get|drive|unlock|generate) (more|maximum|max|extra|every|the most) ~ (value|money|revenue|spend|cash|sales|profit|drop) (from|out of|per|of) | (every|each) ~ (is|as) (a|your next) (potential|possible|future|next|walking|) (sale|customer|client|buyer|lead|prospect|commission|paycheck|wallet) | walking wallets | wallets on legs',
      '(reel|lure|suck|draw|rope|pull) (them|people|readers|customers|students|prospects|buyers|=him|=her) in | (lock|locking|locked) (them|people|students|customers|members|users) in | lock in (early|students|customers|members|buyers) | lock in ~ (demographic|students|customers|members) | (scare|scaring|scared) (off|away) ~ (prospect|lead|buyer|customer) | (high|buying|purchase) intent | (capture|grab|get|attract|buy|win|more|intent|of) ~ eyeballs | eyeballs (at scale|on your|on our) | (push|pushing|press|pressing) (their|his|her) (buttons|button) | (watch|make|get) (them|people|=him|=her) (buy|convert|pay|spend|sign) | (they|people) buy (fast|more|again|everything|without thinking)',
    ),
    /** Says it in one breath. */
    phrase: expand(
      '(turn|convert|transform|make) ~ (follower|subscriber|fan|friend|reader|visitor|viewer|connection|audience|stranger|conversation|contact|lurker|member|lead|like|traffic|view|click|browser|student|parent|patient|guest) into ~ (customer|buyer|client|cash|sale|revenue|=leads|money|profit|income|booking|evangelist|donor|subscriber|salespeople|gold)',
      '(captive|target|lookalike) (audience|audiences) | target (market|customers|customer|demographic) | lead (magnet|gen|generation|list|capture|nurturing|scoring|scraper) | (=generate|=generating|=more|=qualified|=warm|=cold|=hot|=inbound|<n>) =leads | (=warm|=cold|=qualified|=sales) (prospect|prospects) | (connection|contact|follower|conversation|friend|person) is a (prospect|lead|sale|potential customer)',
      '(sales|marketing|conversion|top of|bottom of|your) funnel | nurture sequence | (more|get|grab|attract) eyeballs | email capture | capture (emails|=leads|addresses) | (=farm|=farming) (engagement|emails|likes|followers) | (customer|user|subscriber|member|donor) acquisition | growth hack* | get (them|people|your readers|users|visitors) (hooked|addicted|to buy|buying) | (make|get) them buy | until they (buy|convert|pay|sign) | and they (buy|convert)',
      '(press|poke|hit|exploit|twist|push|agitate|trigger) (on|) (their|your) ~ (pain|fear|insecurities|emotions|buttons|fears) | (their|customer|customers|prospect|audience) pain points | squeeze page | customer lifetime value | (wallet share|share of wallet) | own (the|your) (customer|audience) | (use|mine|leverage|exploit|tap|monetize) your (network|relationships|contacts|friends) | dm blast | blast (your|our) (list|dms|contacts) | (influence|shape|control|steer) (their|customer|consumer|buying|buyer) behavior | (mass|bulk|automate|automated) (dm|dms|outreach) | scrape (emails|profiles|contacts) | hook them',
    ),
    /** Goes with them only in a selling sense. */
    rejects: expand(
      '(not|never|more than|rather than|instead of) (a|your|our|just|) (target|targets|lead|leads|funnel|prospect|prospects) | stop (calling|treating|thinking) | (called|call|calling|calls) (them|you|us|people|customers)',
    ),
  },
  needs: ['phrase', 'worked', 'worth'],
  messages: { material: '"{words}" is how a sales sheet talks about people.' },
  suggestions: {
    material: "Who are they? Try the word they would use of themselves: neighbours, readers, Tuesday's regulars.",
  },
  examples: {
    bad: [
      'How to «turn your followers into paying customers» in 30 days: «hook them», nurture them, close them.',
      'Our community is a «captive audience». Time to «monetize it».',
      "This «lead magnet» captured 4,000 «warm leads» last week. Here's the funnel.",
      '«Leverage your network»: «every connection is a prospect». Press their pain points and they buy.',
      'Gyms: «convert your Instagram followers» before January ends.',
      'The open day is where we fill the «top of funnel» for spring.',
    ],
    good: [
      "People aren't leads. They're Tuesday's regulars, and they know when you're counting.",
      'Ana leads the Tuesday ride, and the funnel cake is on her.',
      'The pitch deck called them "target customers". We call them Wendy and Faisal, and both of them hate the app.',
      "The target for the roof is £4,000. We'll post every receipt.",
      'We convert old choir robes into quilts for the ward, and the children pick the colours.',
      'Our followers in Ghent sent forty recipes, and the network of grandmothers tested every one.',
    ],
  },
  check({ post, hits, report }) {
    if (hits.rejects.length > 0) return;
    const found = [...hits.phrase, ...hits.worked, ...hits.worth].sort((a, b) => a.start - b.start);
    const [one, ...rest] = found;
    if (!one) return;
    const two = rest.find(({ start }) => start >= one.end);
    for (const at of two ? [one, two] : [one]) report({ at, message: 'material', values: { words: quote(post, at) } });
  },
});
