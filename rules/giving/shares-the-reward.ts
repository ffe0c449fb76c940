import {
  clauseAround,
  defineRule,
  expand,
  follows,
  type Hit,
  hitOver,
  isTitle,
  meant,
  mine,
  namesRole,
  type Post,
  partners,
  pitch,
  quote,
  sentenceAt,
  sentenceOf,
} from '../../src/rule-kit.ts';

/** Characters between what is given and to whom. Hand-set. */
const REACH = 60;
/** Characters between the money and the verb: "half of what the course earns this year goes to". Hand-set. */
const PART_REACH = 60;
/** What is bought and shared, or handed back, is no pitch for it. */
const NO_PITCH =
  /^(?:pre-?orders?|tickets?|stock|membership|subscriptions?|cart|bundle|money[- ]back|refund|join|vote|free)\b.*$/i;

/** Places looked at: a text that repeats itself must not take long. */
const MOST = 8;
/** Tokens behind the verb in which the part, or what is decided, is named. */
const OBJECT = 9;

/** A part that somebody gets. */
const PART =
  /^(?:part|half|third|quarter|tenth|fifth|equal|same|share|shares|cut|slice|slices|percent|dividend|dividends|cent|cents|penny|pence|back|first|all|most|rights|copyright)$/;
/** What it is a part of. */
const PROCEEDS =
  /^(?:fees?|sales?|profits?|takings|income|earnings|revenue|royalt(?:y|ies)|surplus|savings|proceeds|winnings|dividends?|door|gate|pot|fares?|shares|album|copyright|rights|earns|makes|brings|lent|lend|loaned|invested|risk|money)$/;
/** What can be owned in parts. */
const OWNED = /^(?:company|business|firm|land|building|brand|club|shop|ship|farm|orchard|pub|brewery)$/;
/** "Get 23% higher open rates" is no part. */
const MORE = /^(?:more|less|fewer|higher|lower|better|faster|off|cheaper|bigger|smaller|extra)$/;
/** What is decided: "which", "where the money goes", "four of the directors". */
const MATTER = /^(?:what|which|how|where|who|whether|on|board|directors?|chair|winner|next|scheme|name|colou?r)$/;
/** Where "you" have a say with others. */
const TOGETHER =
  /^(?:votes?|voted|ballot|poll|majority|outvoted|overruled|members?|backers?|patrons?|supporters?|subscribers?|owners?|residents?)$/;

/** How it may go wrong. */
const CASE = /^(?:if|should|when|even|unless|doesn't|don't|hate|not|can|n't)$/;
const WRONG =
  /^(?:fails?|failed|flops?|flopped|loses?|lost|rain(?:s|ed)?|cancel(?:s|led|ed)?|miss|hate|hates|poor|fewer|short|kills?|breaks?|like|fit|fits|work|works|sells?|happy|snow(?:s|ed)?|storm|land|makes?|reach(?:es)?|hit|tanks?|shrinks?|dies?|goes)$/;
/** What is made good, and by whom. */
const GOOD =
  /^(?:refund(?:s|ed)?|repaid|back|return|redo|replace|fee|fees|pay|covers?|loss|losses|lose|carry|bear|eat|absorb|nothing|cost|gamble|risk|hit)$/;
const OURS = /^(?:we|i|our|my|ours|mine)$/;

/** Somebody else gets a part of what comes in, or decides. */
const sharedWith = (post: Post): Hit | undefined => {
  const { tokens, sentences } = post;
  const saysTogether = tokens.some(({ normal }) => TOGETHER.test(normal));
  for (const { who, verb, does } of partners(post)) {
    const { first = 0, last = tokens.length } = sentenceAt(post, verb) ?? {};
    const object = tokens.slice(verb + 1, Math.min(last, verb + 1 + OBJECT));
    const isYou = tokens[who]?.normal === 'you';
    const from = does === 'gets' ? Math.max(0, sentences[(tokens[verb]?.sentence ?? 0) - 1]?.first ?? first) : first;
    const isPart = object.some(
      ({ normal }, at) =>
        PART.test(normal) || (/%$|^\p{Sc}\d/u.test(normal) && !MORE.test(object[at + 1]?.normal ?? '')),
    );
    const isHolding = /^(?:own|owns|owned|hold|holds)$/.test(tokens[verb]?.normal ?? '');
    const isMoney = tokens
      .slice(from, last)
      .some(({ normal }) => PROCEEDS.test(normal) || (isHolding && OWNED.test(normal)));
    const isSaid = object.some(({ normal }) => MATTER.test(normal)) && (!isYou || saysTogether);
    if (does === 'gets' ? isPart && isMoney : isSaid) return hitOver(tokens, who, verb + 1);
  }
  return undefined;
};

/** "If it rains you get every cent back, that is my risk": a case that goes wrong, made good by whoever carries it. */
const coverOf = (post: Post, owned: readonly Hit[]): Hit | undefined => {
  const { tokens, sentences } = post;
  for (const hit of owned) {
    const sentence = tokens[hit.first]?.sentence ?? 0;
    const first = sentences[Math.max(0, sentence - 2)]?.first ?? 0;
    const near = tokens.slice(first, sentences[Math.min(sentences.length - 1, sentence + 1)]?.last);
    const has = (words: RegExp): boolean => near.some(({ normal, quoted }) => !quoted && words.test(normal));
    if (has(CASE) && has(WRONG) && has(GOOD) && has(OURS)) return hit;
  }
  return undefined;
};

const PEOPLE =
  'employees|employee|tester|testers|beta users|users|riders|pickers|freelancers|interns|cleaners|guides|coaches|referrer|pupils|clubs|groups|nurses|carers|helper|fans|you|them|each|everyone|anyone|children|ward|museum|library|families|contributors|performers|hospice|lifeboat|charities|foodbank|band|cast|crew|growers|actors|dancers|members|stallholders|volunteers|artists|authors|writers|growers|farmers|makers|players|readers|residents|tenants|contributors|workers|staff|singers|musicians|people|neighbours|families|students|pupils|drivers|couriers|photographers|translators|designers|helpers|team|crew|customers|school|library|choir|club|shelter|hospice|fund|charity|co-op|cooperative|hardship|community|supporters|backers|owners|bakers|patients|speakers|parents|teachers|knitters|donors|the people';

export default defineRule({
  principle: 'partner-instead-of-promote',
  polarity: 'relational',
  severity: 'info',
  weight: 0.7,
  summary: 'Gives supporters a real share, a say, or cover for the risk.',
  why: 'Whoever carries something with you should have part of what comes of it. That is what makes partners of supporters.',
  guards: { humour: 0.7 },
  phrases: {
    /** A part of what comes in. */
    share: expand(
      '(=keep|=keeps|=get|=gets|=take|=takes|=earn|=earns|=own|=owns|=receive|=receives|=pocket) (<pct>|half|a third|a quarter|two thirds|three quarters|<n> cents|<n> pence|a slice|a piece|a bonus|their first dividend|their dividend|a dividend|every penny|every cent) | <n> (cents|pence|pennies|pounds|dollars|euros|rupees|naira) (in|of|from|out of) (every|each) | (own|owns|hold|holds|get|gets) (<pct>|half|a third|a quarter|a slice|a piece|part|shares) (of|in) | (dividend|dividends|rebate|bonus|payout|royalty|royalties|profit share) ~ (goes|go|is|are|paid|shared|returned|this|lands|arrives) | (returning|returned|handing back|giving back|paying back|sending back|paid back|sharing out|shared out) (<price>|<pct>|half|all|most|it|the) | (<pct>|half|a third|a quarter|a slice|<price>) (from|of) (every|each|what|whatever|any|all) ~ (goes|go|is|are|comes|back)',
      '(same|equal|fair) (cut|rate|share|split|slice|pay|say) (i|we|as|that|for|to) | (cut|slice|share|percentage) of (the|my|our|every|each|what) ~ (fee|fees|sales|profit|profits|takings|door|gate|bar|money|winnings|savings|bill|price)',
      '(whatever|what|everything|all) ~ (takes|makes|earns|raises|brings in|took|made) ~ (is|are|was|will be|gets) (split|shared|divided) | (gets|get|receives|receive) the same (cut|rate|fee|share|pay) | (the same|equal) (day rate|rate|pay|fee|cut|share) (as|for|to) | (hold|holds|have|has|fill) <n> of the <n> (seats|places|votes) | (pay|pays|paid) ~ the same (day rate|rate|fee|wage) | you (get|keep|receive|earn|take) (<pct>|half|most|all) | (still|always) (gets|get) paid | (money|takings|proceeds|profit) ~ (is|are|was) ~ (going|goes|went) (back|straight|out|direct|directly) to | (surplus|profit) (was|is|of) ~ (members|volunteers|tenants|residents|staff) (=decided|=chose|=voted) | (members|volunteers|tenants|residents|staff|growers|workers) (=decided|=chose|=voted|=agreed) to (spend|put|give|share|use) | (each|all|every one) of ~ (owns|own) a (share|stake|part|piece) | (own|owns|hold|holds) (a|their own|equal) (share|shares|stake) | stay yours | stays yours',
      '(half|<pct>|all|most|every penny|a third|a quarter|whatever|any money|any profit|any surplus|all profit|all profits|profit|profits|proceeds|takings) ~ (goes|go|going|went|will go|is shared|is split|are shared|are split|shared out|divided|handed) (straight|back|directly|) (to|between|among|equally|out|back) | (gets|get|given|receives|paid) (an|the|a) (equal|even|same|fair|full) (cut|part|share|split|fee|rate) | (paid|pays|pay|gave|gives|give) (its|our|the|every|each|all) ~ (members|growers|volunteers|artists|players|performers|writers|staff|stallholders|workers|farmers) ~ <price> | (split|shared|divided|splits) <n> ways | (split|shared|divided) (eleven|two|three|four|five|six|seven|eight|nine|ten|twelve) ways',
      '(<pct>|half|a third|a quarter|two thirds|all|most|every penny|every cent|every pound|an equal share|equal shares|a share|the rest|the surplus|the profit|profits|proceeds|royalties|takings|what is left|whatever is left) (of it|of the ~|from the ~|from each|of every|of each|of what ~|) (goes|go|went|is shared|are shared|was shared|is split|are split|will go|belongs) (to|between|among|back|equally)',
      '(gets|get|keep|keeps|receive|receives|earns|earn|takes|take) (<pct>|half|a third|a quarter|an equal share|a share|a fair share|the same share|a cut) (of|and|each|from|for) | (gets|get|keep|receives) <price> and ~ share | (gets|get|keep|keeps|receive|receives) (all|most|every penny) of (it|what|the profit|the money|the price|the takings|the proceeds|the royalties|the fee)',
      '(split|share|shared|divide|divided) (the|all|any|our) (profit|profits|proceeds|takings|revenue|royalties|savings|surplus|loss|losses|cost|costs|risk|money|income|winnings|prize) | (split|shared|divided) (equally|evenly) (between|among|with) | equal share of | share of the (royalties|profit|profits|takings|savings|sales|surplus|income|revenue)',
    ),
    /** Money, and where it goes: "half of what the stall takes on a Sunday goes to …". */
    part: expand(
      'half | a third | a quarter | a tenth | a fifth | =savings | <pct> | <price> | =profit | =profits | =proceeds | =takings | =surplus | =royalties | every penny | every cent | =whatever | =dividend | =dividends | =money | =income | =share | =shares | what is left',
    ),
    moves: expand(
      '(=goes|=go|=going|=paid|=returned|=shared|=split|=handed|=divided|=refunded|=sent|=given|=comes|=come) (straight|directly|right|back|out|equally|evenly|on|) (to|between|among|with|over) | (set|put) aside for | paid out (by|to|among) | (reserved|due|earmarked) (for|to)',
    ),
    /** Paying in or standing for a loss. */
    carry: expand(
      '(is|are|gets|get|will be|was|were) refunded (in full|from|by|within|to|every|out|if) | (full|whole|your) (refund|money back|deposit back) if (we|i|it|the) | (carry|carries|take|takes|took|bear|share|shares|shared|carried) (the|that|this|all the|any|some of the) (risk|loss|hit|losses|cost|costs) | (should not|do not|will not|never) (carry|bear|have to carry|have to bear|lose) ~ (risk|loss|cost|penny|cent) | (out of|from) (my|our) (own) (pocket|account|fee|wages|savings) | (my|our) (loss|risk) , not (yours|theirs) | (have|has|get|gets|keep|keeps) the (full|whole|pro|paid) ~ (for life|for good|free|for nothing) | (make|makes) up the (difference|shortfall|rest)',
      'for every ~ you (give|volunteer|raise|donate|bring|plant|work|bake|buy) ~ (we|i) | (we|i) (still|always|also|will still) (pay|paid|cover|covered|match|refund) (the|every|everyone|them|you|all|our|each) | (we|i) (will|) (cover|pay|refund|reimburse) (travel|childcare|fares|train fares|bus fares|expenses|parking|lunch) | <pct> of (every|each|all) ~ (goes|go) to | (we|i) pay (all|every|each of) (our|the) ~ (contributors|writers|artists|models|speakers|volunteers|performers|actors|interns|authors|translators) | they are paid for | paid for their time | we (pay|cover) your ~ (fare|travel|train|bus|childcare|lunch|time) | (we|i) (will|) (match|matched) (every|each|your|all|whatever|what|it|them) | (we|i) (will|) (cover|covered|carry|carried|pay|paid|bear|absorb) (the|any|every|your|their|all|for the|whatever) ~ (loss|losses|risk|cost|costs|shortfall|difference|fee|fees|bill|rent|fare|fares|childcare|travel|damage|wages|postage|deposit|rest) | (loses|lose|makes a loss) ~ (we|i) (cover|pay|carry) | (we|i) cover it | (paid|pay) (everyone|them|each|all) ~ (same|equally|day rate|union rate|fair|for their time|<price>)',
    ),
    /** A say in what is done. */
    say: expand(
      '(=gets|=get|=with|=given|=gave) (a|one|the same|an equal|equal|two|their own) (vote|votes|say|seat|veto) | one (member|person|share|household|vote) (one vote|each) | (sit|sits|sat|seat|seats|place|places) on (the|our|its) ~ (board|committee|panel|council|jury) | (elect|elects|elected) the (board|chair|committee|directors|council) | the same vote | (overruled|outvoted) (me|us) | (co-own|co-owns|co-owned|co-owner|co-owners) | (put|puts) it to (a|the) vote | (you|they|members) (=decide|=choose|=vote) (what|which|how|where|who|on|whether)',
      `(had|have|has|got|get|gets) the (final|last|deciding) (say|word|vote) | (sit|sits|sat|are) on (the|our) board ~ vote | (hold|holds) the (keys|vote|votes|purse) | (members|residents|tenants|patients|pupils|readers|staff|players|parents|neighbours|volunteers|workers|owners|growers|users) (=chose|=choose|=decide|=decided|=hold|=run|=own|=set|=elect) the | your names are on | (members|residents|tenants|patients|pupils|readers|staff|players|parents|neighbours|volunteers|workers|owners|<n> of you|you all) (=voted|=chose|=decided|=picked) (for|to|on|that|the|which|how|what|against|between) | (members|residents|tenants|patients|staff|users|volunteers|workers|pupils|parents|readers) (=decide|=vote|=choose|have a vote|have the final|get a vote|get a say|have a say) (on|how|what|which|the|it|where|in|over|whether|together) | (written|designed|planned|run|drafted|owned) (with|together with) (the|our|its|<n>) ~ (${PEOPLE}) | your names (go|are|will be) on | co-owned by | owned by (its|our|the) (members|staff|workers|readers)`,
    ),
    /** What was made with their money. */
    used: expand(
      '(=take|=takes|=took|=taking|=charge|=keep) (no|zero|nothing|none|<pct>) (commission|cut|fee|percentage|of it|of that|for ourselves) | (everyone|everybody|all|anyone|each of you|those) who (helped|tested|backed|gave|worked|wrote|played|sang|put|carried|donated|volunteered|stayed|contributed|took part|filled|made|joined|cooked|built|chipped in) ~ (=gets|=get|=has|=will get|=keeps|=owns|=shares|=receives|=own|=share) | (=pay|=paid|=paying|=pays) ~ for (your|their) (time|hours|hour|work|ideas|answers|photos|recipes|words) | (you|they|artists|authors|makers|writers|growers|members) (=keep|=own|=keeps|=owns) (the|your|their|all) (rights|copyright|masters|tools|profit|profits) | (named|credited|listed) as (co-author|co-authors|co-owner|co-owners)',
      '(nobody|you) (pays|only pay|pay nothing|owes|owe nothing) (until|unless|if) | if (it|we|the) ~ (fail|fails|flop|flops|falls|rains|loses|lose|tank|tanks) ~ (you|everyone|they) (get|gets|pay|pays|owe|owes|still) | (pass|passing|passed|passes) (it|them|this|the saving|the savings|that|the money|every penny) (on|back) to (you|members|customers|tenants|families|the) | (first pick|first refusal|first choice) (of|on) | (before|ahead of) (we|i) (paid|pay|take|took) (ourselves|myself|a penny|anything)',
      '(staff|members|workers|growers|tenants|fans|players|residents|drivers) own (<pct>|half|most|all|the|a share|part) | (is|are) split (<n>|fifty|half|equally|evenly|between|with|down the middle) | (keep|keeps|own|owns) (the|their|all) ~ rights | (volunteers|members|residents|tenants|staff|fans) choose (which|what|how|who|where)',
      '(savings|profit|profits|proceeds|money|takings|surplus|winnings|costs|fees) (is|are|was|were|get|gets) (split|shared|divided) | (we|i) pay (every|each|all|everyone) ~ the same | (they|everyone|all|each|members|growers|helpers|writers|nurses|speakers|volunteers|artists) (are|were|is|still|always) (paid|get paid) ~ for (it|this|that|their) | still (get|gets) paid | (we|i) (split|shared|divided) what (it|the|came|we|they) | your ~ (fines|fees|coins|tickets|donations|subscription) (paid for|bought|built|became) | they (decide|choose|vote on) (what|how|which|where|whether)',
      "(so that is|that is|that's|so that's) what your (fees|money|donations|subscriptions|coins|tickets|gifts) (bought|paid|went|built|did) | your (fees|money|donations|subscriptions|coins|gifts) (bought|paid for|built|went)",
    ),
    /** Whose loss it is. */
    owned: expand(
      '(my|our|ours|mine) (own |)(risk|loss|gamble|cost|problem|fee|pocket|account|wages|tab) | (we|i) (will |would |) (lose|carry|bear|eat|absorb|cover|swallow|take) | (risk|loss|gamble|hit) (is|was|stays|sits|falls) (on|with|ours|mine|my) | not (you|yours|theirs|them|the band|the growers) | you (do not|will not|never|should not) (carry|bear|lose|pay|owe) | (every|each) (cent|penny|pound) back | for nothing | in full | rather (have|lose|take) | return the (fee|fees|money|deposit) | straight back | the money back | (loses|lost|lose) (it|money) | (comes|come|goes) (off|out of) (my|our)',
    ),
    /** Put to those it concerns, or paid to all alike. */
    alike: expand(
      'all (get|gets|got|getting|receive|received|earn|paid|were paid|are paid) the same | (have|has|get|gets|keep|keeps|own) (it|this|that|one|theirs) (for life|for good|free for life) | (ballot|vote) (of|among|by) (the|our|all|its) ~ (people|members|nurses|staff|volunteers|players|growers|readers|tenants|residents) | <n> seats on (the|our) ~ (board|committee|panel|council) | (one|two|three|four|a) (of|seat|seats|place|places) ~ (own |)(on|onto) (the|our) ~ (board|committee) | =paid back (first|with|in full|before) | <price> (for|to) (every|each) | bound by the (result|vote)',
    ),
    people: PEOPLE.split('|'),
    /** Prizes, referrals, taxes, and the writer's own share. */
    hollow: expand(
      'refer (a friend|friends|<n>|your|someone) | =rewards | loyalty | chance to | =win | prize | giveaway | be featured | grant us | full rights | discount | exclusive | tax | taxes | taxpayers | taxpayer | gdp | (senate|house|this|my|our|tax|farm|infrastructure|spending|crime) bill | legislation | congress | government | percent of (americans|people|voters) | market share | =election | election day | primary day | =polls | early voting | vote by mail | (out|out and) vote | who you voted | vote for (me|us) | shareholders | investors | institutional | per share | <pct> off | cashback | on sale | sale ends | every purchase | terms of | privacy | goes to show | goes to us',
    ),
  },
  messages: { shared: '"{words}": you share what comes of this. Say how it will be counted, and it will hold.' },
  examples: {
    good: [
      'Six of you wrote recipes for the book. «Each gets £150 and an equal share of the royalties», and your names go on the cover.',
      "«We'll match every hour you volunteer with an hour of paid time from our own staff».",
      '«If the street market loses money we cover it». If it makes money, half goes to the stallholders.',
      '«The pickers keep 60% of what the stall takes». Saturdays too.',
      '«Subscribers vote on which two walks we map».',
      'If it rains the tickets are refunded that evening. «That is my risk, not yours».',
      '«Members voted for the second kiln», so that is what your fees bought. The receipt is pinned.',
    ],
    bad: [
      'Earn rewards when you refer 5 friends!',
      'Share your photos for a chance to be featured. By posting you grant us full rights.',
      'You could win a prize! Like and follow to enter.',
      'We reward our loyal customers with exclusive offers.',
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || pitch(post, NO_PITCH) || meant(hits.hollow).length > 0) return;
    // Who is asked about gets nothing by it.
    const people = meant(hits.people).filter((hit) => post.sentences[sentenceOf(post, hit) ?? 0]?.kind !== 'question');
    const shares = meant(hits.share)
      .slice(0, MOST)
      .filter(
        (share) =>
          follows([share], people, REACH).length > 0 ||
          (!/ways$/.test(share.text) && follows(people, [share], REACH).length > 0) ||
          people.some(({ first }) => first >= share.first && first < share.last),
      );
    const isTo = (move: Hit): boolean =>
      follows([move], people, REACH).length > 0 || namesRole(post, move.last, OBJECT);
    const moved = follows(meant(hits.part), meant(hits.moves), PART_REACH)
      .slice(0, MOST)
      .filter(
        ({ first, second }) => (sentenceOf(post, second) ?? 0) - (sentenceOf(post, first) ?? 0) <= 1 && isTo(second),
      )
      .map(({ first }) => first);
    const listed = [
      ...shares,
      ...moved,
      ...meant(hits.carry),
      ...meant(hits.say),
      ...meant(hits.used),
      ...meant(hits.alike),
    ];
    const found = sharedWith(post) ?? coverOf(post, mine(post, meant(hits.owned))) ?? mine(post, listed)[0];
    if (!found) return;
    const at = clauseAround(post, found);
    report({ at, message: 'shared', values: { words: quote(post, at) } });
  },
});
