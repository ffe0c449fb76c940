import {
  besides,
  clauseAround,
  defineRule,
  expand,
  type Hit,
  hitOver,
  isTitle,
  meant,
  mine,
  namesPeople,
  type Partner,
  type Post,
  partners,
  pitch,
  quote,
  sentenceAt,
  sentencesTo,
  type Token,
} from '../../src/rule-kit.ts';

/** What is bought and shared, or handed back, is no pitch for it. */
const NO_PITCH =
  /^(?:pre-?orders?|tickets?|stock|membership|subscriptions?|cart|bundle|money[- ]back|refund|join|vote|free|book|lend|buy|sale|sale price|shop now|was|\p{Sc}\S+)(?:\b.*)?$/iu;
/** Tokens behind the verb in which the part, or what is decided, is named. */
const OBJECT = 9;
/** Tokens behind "goes", "is paid out", in which stands to whom. Hand-set. */
const TO_WHOM = 8;
/** Places looked at: a text that repeats itself must not take long. */
const MOST = 8;

/** A part that somebody gets. */
const PART =
  /^(?:part|half|third|quarter|tenth|fifth|sixth|equal|same|share|shares|cut|slice|slices|percent|pct|dividends?|rebate|payout|bonus|cents?|penny|pence|back|first|all|most|everything|whatever|what|whole)$/;
/** What it is a part of. */
const POT =
  /^(?:fees?|sales?|profits?|takings|income|earnings|revenue|royalt(?:y|ies)|surplus|savings|proceeds|winnings|dividends?|pot|pool|fares?|album|earns?|makes|brings|takes|took|sells|sold|raised|lent|lend|loaned|invested|money|price|margin|commission|budget|rebate|payout|grant|fund|prize|jar|ticket|copy|earned|sell|bounty|reward)$/;
/** A share that stays: of the whole, of the rights, of the say. One of them is told with "a", "the same", "a binding". */
const STAKES =
  /^(?:stakes|equity|options|shares|part-owners?|co-owners?|owners|rights|copyright|masters|dividends?|royalties|votes|seats)$/;
const STAKE = /^(?:stake|share|owner|vote|say|veto|seat|grant)$/;
const LEADS_STAKE = /^(?:a|an|one|equal|same|binding|final|last|casting|full|real|proper|own|direct|joint|formal)$/;
/** What can be owned in parts. */
const OWNED =
  /^(?:company|business|firm|land|building|brand|club|shop|ship|farm|orchard|pub|brewery|co-?op|studio|label|app|game|recording|record|masters|copyright|patent|archive|hall|boat|field|kiln|mill)$/;
/** "Get 23% higher open rates" is no part. */
const MORE = /^(?:more|less|fewer|higher|lower|better|faster|off|cheaper|bigger|smaller|extra)$/;
/** What is decided: "which", "where the money goes", "four of the directors". */
const MATTER =
  /^(?:what|which|how|where|who|whether|on|board|directors?|chair|winner|next|scheme|name|colou?r|head|hours|menu|rules|budget|manager|wages|rota|agenda|pay|chief|title|put|spend|surplus|money|fund)$/;
/** Where "you" have a say with others. */
const TOGETHER =
  /^(?:votes?|voted|ballot|poll|majority|outvoted|overruled|members?|backers?|patrons?|supporters?|subscribers?|owners?|residents?)$/;
/** Money on its way. */
const FLOWS =
  /^(?:goes|go|going|went|comes|come|back|returned|returning|paid|pay|pays|paying|split|splits|shared|share|shares|divided|divide|lands|given|gives|give|giving|gave|handed|handing|sent|aside|out|belongs?|belonged|owed)$/;
const TO = /^(?:to|between|among|amongst|with|for|by|in|into)$/;
/** The same, past what is given: "giving 2% of the firm to the forty testers". */
const BETWEEN = /^(?:to|between|among)$/;
/** Those who made the evening, in groups. */
const ACTS = /^(?:bands|choirs|acts|groups|clubs|crews|villages)$/;
const NO_SHARE =
  /^(?:success|spirit|joy|news|story|passion|love|charity|appeal|bank|investors|shareholders|taxpayers|voters)$/;

/** How it may go wrong. */
const CASE = /^(?:if|should|cancel|worried|when|whenever|even|unless|any|doesn't|don't|didn't|hate|hated|not|can|n't)$/;
const WRONG =
  /^(?:fails?|failed|flops?|flopped|loses?|loss|lost|rain(?:s|ed)?|cancel(?:s|led|ed)?|miss|hate|hates|hated|poor|fewer|short|kills?|breaks?|like|fit|fits|work|works|sells?|happy|snow(?:s|ed)?|storm|land|makes?|reach(?:es)?|hit|tanks?|shrinks?|dies?|goes|fold|folds|refused|relegated|sick|ill|late|unhappy|bankrupt|bust|empty|slow|drought|quiet|strike|sacked|disciplined|worse|wrong|use|useless|drops?|down|below|outage|slips?|stops?|closes?|off|called|postponed|collapses?|tanks?|refuse[sd]?|delay(?:ed|s)?|missed|shut(?:s)?|freezes?|floods?)$/;
const OURS = /^(?:we|i|our|my|ours|mine|us|union)$/;

const isMoney = ({ kind, normal }: Token): boolean => kind === 'number' && /%$|^\p{Sc}\d|\dp$/u.test(normal);

/** The sentence of a token and the one before it: a sum is named, then shared. */
const upTo = (post: Post, at: number): readonly Token[] => {
  const { first = 0, last = 0 } = sentenceAt(post, at) ?? {};
  const sentence = post.tokens[at]?.sentence ?? 0;
  const before = post.sentences[besides(post, sentence, -1)] ?? post.sentences[sentence - 1];
  return post.tokens.slice(before?.first ?? first, last);
};

/** Somebody else gets a part of what comes in, or decides. */
const sharedWith = (post: Post, what: Partner['does']): Hit | undefined => {
  const { tokens } = post;
  const saysTogether = tokens.some(({ normal }) => TOGETHER.test(normal));
  for (const { who, verb, does } of partners(post)) {
    if (does !== what) continue;
    const { last = tokens.length } = sentenceAt(post, verb) ?? {};
    const object = tokens
      .slice(verb + 1, Math.min(last, verb + 2 + OBJECT))
      .filter(({ kind }) => kind !== 'emoji')
      .slice(0, OBJECT);
    const isYou = tokens[who]?.normal === 'you';
    const isSurplus = upTo(post, verb).some(({ normal }) => /^(?:surplus|profits?)$/.test(normal));
    const isPart = object.some(
      (token, at) =>
        PART.test(token.normal) || (isMoney(token) && (isSurplus || !MORE.test(object[at + 1]?.normal ?? ''))),
    );
    const isHolding = /^(?:own|owns|owned|hold|holds)$/.test(tokens[verb]?.normal ?? '');
    const isPot = upTo(post, verb).some(({ normal }) => POT.test(normal) || (isHolding && OWNED.test(normal)));
    const hasStake =
      object.some(
        ({ normal }, at) =>
          STAKES.test(normal) || (STAKE.test(normal) && LEADS_STAKE.test(object[at - 1]?.normal ?? '')),
      ) && !(isYou && !saysTogether && !isHolding);
    const isVoted =
      TOGETHER.test(tokens[who]?.normal ?? '') &&
      /^voted?$/.test(tokens[verb]?.normal ?? '') &&
      object.some(({ normal }) => /^(?:for|against|to|down|through)$/.test(normal));
    const isSaid = isVoted || (object.some(({ normal }) => MATTER.test(normal)) && (!isYou || saysTogether));
    const isAtCost = object.some(({ normal }, at) => normal === 'cost' && object[at - 1]?.normal === 'at');
    const isTheirs =
      isHolding &&
      object.some(
        ({ normal }, at) => OWNED.test(normal) && /^(?:the|this|our|its|all)$/.test(object[at - 1]?.normal ?? ''),
      );
    if (does === 'gets' ? (isPart && isPot) || hasStake || isAtCost || isTheirs : isSaid)
      return hitOver(tokens, who, verb + 1);
  }
  return undefined;
};

const isOwned = (near: readonly Token[]): boolean => near.some(({ normal }) => OWNED.test(normal));
/** "2 pct", "2%", "a tenth". */
const isShareOf = ({ normal }: Token): boolean =>
  /^(?:pct|percent|half|third|quarter|fifth|sixth|tenth|\d+(?:\.\d+)?%)$/.test(normal);

/** "10% of our profit goes back to account holders", "we've split it between the 22 volunteers": money, its way, and people at the end. */
const flowsTo = (post: Post): Hit | undefined => {
  const { tokens } = post;
  for (let at = 1; at < tokens.length - 1; at += 1) {
    const { normal, quoted } = tokens[at] as Token;
    if (quoted || !FLOWS.test(normal)) continue;
    const to = tokens.slice(at + 1, at + 9).findIndex((token, nth) => (nth < 4 ? TO : BETWEEN).test(token.normal));
    const from = at + 1 + to;
    if (to < 0 || tokens.slice(at, from + TO_WHOM).some((token) => NO_SHARE.test(token.normal))) continue;
    const near = upTo(post, at);
    const isPot = near.some((token) => POT.test(token.normal)) || (isOwned(near) && near.some(isShareOf));
    const isPart = near.some(
      (token) => PART.test(token.normal) || isMoney(token) || /^(?:split|it|surplus)$/.test(token.normal),
    );
    const isToActs = tokens.slice(from + 1, from + 5).some((token) => ACTS.test(token.normal));
    if (isPot && isPart && (isToActs || namesPeople(post, from + 1, TO_WHOM))) return hitOver(tokens, at, from + 1);
  }
  return undefined;
};

/** "If the boat doesn't sail". */
const isUnmet = (near: readonly Token[]): boolean =>
  near.some(({ normal }, at) => normal === 'if' && near.slice(at, at + 7).some((token) => token.normal === 'not'));

/** "If it rains you get every cent back, that is my risk": a case that goes wrong, made good by whoever carries it. */
const coverOf = (post: Post, good: readonly Hit[], owned: readonly Hit[]): Hit | undefined => {
  const { tokens, sentences } = post;
  const around = ({ first }: Hit): readonly Token[] => {
    const at = tokens[first]?.sentence ?? 0;
    const from = sentences.findIndex((_, before) => sentencesTo(post, before, at) <= 2);
    const to = besides(post, at, 1);
    return tokens.slice(sentences[from]?.first, sentences[Math.min(sentences.length - 1, to)]?.last);
  };
  const has = (near: readonly Token[], words: RegExp): boolean =>
    near.some(({ normal, quoted }) => !quoted && words.test(normal));
  const isGood = (hit: Hit): boolean => {
    const near = around(hit);
    return has(near, CASE) && (has(near, WRONG) || isUnmet(near)) && (has(near, OURS) || owned.length > 0);
  };
  // The risk is said to be the writer's, and made good: no case need be told.
  if (owned.length > 0 && good.length > 0) return good[0];
  return good.find(isGood) ?? owned.find((hit) => has(around(hit), CASE) && has(around(hit), WRONG));
};

export default defineRule({
  principle: 'partner-instead-of-promote',
  polarity: 'relational',
  severity: 'info',
  weight: 0.7,
  summary: 'Gives supporters a real share, a say, or cover for the risk.',
  why: 'Whoever carries something with you should have part of what comes of it. That is what makes partners of supporters.',
  guards: { humour: 0.7 },
  phrases: {
    /** Each gets the same, or theirs for good. */
    alike: expand(
      `
        (she|he|they|<who>) (takes|gets|keeps|earns|receives) (<pct>|half|a third|a quarter|a fifth|a tenth|two
        thirds|a cut|a
        share|a slice) (of|on|from) (each|every|all|it|what|sales|whatever) |
        (=keep|=keeps) (<pct>|half) of | (=get|=gets) <price> and ~ (share|cut) |
        (same|equal|fair) (cut|rate|share|split|slice|pay) (i|we|as|that|for|to) |
        (equal|even|same) (cut|share|split|slice) of |
        (get|gets|got|receive|receives|receiving|earn|paid) the same |
        (pay|pays|paid) (everyone|them|each|all|our|every) ~ (same|equally|day rate|union rate|for their time|
        <price>) | (have|has|get|gets|keep|keeps|own|owns|stay|stays) ~ (for life|for good|free forever) |
        (paid|pay|pays|paying|repaid) ~ back (with|plus|early|in full|first) | back with interest |
        (profit|revenue|rev) (share|sharing|split) |
        (we|i|will|is|are) split ~ (profit|profits|takings|money|royalties|fee|proceeds|income|winnings|tips|cash|
        surplus) |
        (profits|takings|royalties|proceeds|winnings|tips|surplus|profit|income) ~ (is|are|be|get|gets) split |
        (gets|get|keeps|keep|earns) the (compensation|bounty|whole fee|full fee|whole lot|fee|profit|takings) |
        <price> to (each|every|all|everyone) |
        (royalty|royalties|cut|commission|residuals|percentage) (on|of|for|from) (each|every|all|any|what|whatever) |
        (paid|pay|pays|get|gets) ~ (per|for each|for every|on every|on each) (copy|sale|play|stream|download|use|unit|
        jar|
        ticket) | (=handed|=signed|=transferred|=gave|=passed) ~ (company|business|shop|studio|land|building|
        copyright|rights|shares|farm|pub|club|keys) ~ to (the|our|its|every|each|all|those|them|you|whoever) | (named|
        credited|listed) as (co-author|co-owner)
      `,
      `
        (pay|paid|paying|pays) ~ for (your|their) (time|hours|hour|work|ideas|answers|photos|recipes|words) |
        (we|i) (will |)(match|matched|cover|pay|refund|reimburse) (every|each|your|all|whatever|travel|
        childcare|fares|train fares|bus fares|expenses|parking|lunch|their) |
        (patent|copyright|rights|recording|work|tips|deposit|land|crop|harvest|money) (is|are|stays|stay|remains)
        (yours|theirs) |
        (half|all|most|part|<pct>|<price>|fee|profit|surplus|money|rest) ~ (is|are) (yours|theirs) |
        (is|are) (yours|theirs) to (split|spend|share|decide|vote|keep) |
        (keep|keeps|own|owns) (the|their|all|all the|your) ~ rights
      `,
    ),
    /** A say in what is done. */
    say: expand(
      `
        (their|your|a) veto (on|over) |
        (panel|members|tenants|staff|drivers|players|residents|readers|parents|pupils|patients|workers|owners|nurses)
        (can|
        may|could) (stop|block|veto|sack|overrule|refuse|change|dismiss) |
        one (member|person|share|household|vote|family) ~ one vote | same vote as |
        (get|gets|got) to (pick|choose|decide|vote|elect) | (lose|loses|risk|risks) nothing |
        (co-owned|owned|run|governed|elected) by (its|our|the|their) ~ (members|staff|workers|drivers|readers|
        players|tenants|residents|growers|people|fans|users|riders|makers|employees) |
        (a|the|binding|final|last|casting) (vote|say|veto) (on|in|over) ~ (how|what|which|where|who|roadmap|
        colour|budget|hire|name|price) |
        (ballot|vote) (of|among|by) (the|our|all|its) ~ (people|members|nurses|staff|volunteers|players|growers|
        readers|tenants|residents|fans) | (put|puts|putting) it to (a|the) vote |
        your fees (bought|paid|went|built)
      `,
      `
        (fan|fans|tenant|tenants|member|members|staff|worker|workers|driver|drivers|grower|growers|parent|
        parents|player|players|patient|patients|pupil|pupils|reader|readers|supporter|supporters|volunteer|
        volunteers|user|users|customer|customers|holder|holders|resident|residents|student|students|<n> of you)
        ~ (on|onto) (the|our|its) ~ (board|committee|panel|council|jury) |
        <n> seats on (the|our) ~ (board|committee|panel|council) | (overruled|outvoted) (me|us)
      `,
    ),
    /** Puts right what went wrong. */
    good: expand(`
      (we|i) (will |would |)(refund|repay|reimburse|return|redo|replace|absorb|cover|swallow|eat|bear|carry) |
      (we|i) (will |)pay (you|it|them|any|for|the) | (we|i) (will |)(hand|give) ~ back |
      (is|are|be|gets|get|was|were) (refunded|repaid|reimbursed) | (is|are|get|gets) (still|always|also) paid | paid
      (either way|regardless|whatever|anyway) |
      come back to your | (at|on) our (expense|cost|tab) | (pay|cover|make up) the (difference|shortfall|rest|gap|
      loss) |
      (are|is|stay|stays) covered |
      (money|deposit|fee|fees|cent|penny|ticket|payment) ~ back | (take|takes|taking) the (hit|loss) |
      paid (back |)first | first (people|ones|to be) paid | refund (you|everyone|every|all|the) |
      (do not|don't|never|will not|won't|nobody|no one) (pay|pays|owe) | (pay|owe) nothing |
      (credit|compensate) (you|everyone|every|each|all|them) | no charge
    `),
    /** Nothing is due where nothing came of it. */
    onlyIf: expand(`
      only pay ~ (if|when|once|after) (you|it|we|they|the) | pay (only|nothing|us only) (if|until|unless|when|once)
      (you|it|we) |
      no (job|win|result|results|sale|client|harvest|hire|offer) ~ no (fee|bill|charge|invoice|payment)
    `),
    /** Whose loss it is. */
    owned: expand(`
      (my|our|ours|mine) (own |)(risk|loss|gamble|problem|pocket|tab) |
      (we|i) (will |would |) (lose|carry|bear|eat|absorb|swallow) (the|it|that|this|any|all) |
      (risk|loss|gamble|hit) ~ (is|was|be|stay|sit|fall|lie|belong) (=on me|=on us|=with us|=with me|ours|mine|my|our) |
      (ours|mine) to (pay|carry|bear|fix|cover|swallow|lose) | (not|never) you (who|that) (pays|pay|carries|loses) |
      (you|you should|nobody|no one|no member) (do not|will not|never|should not|) (carry|carries|carrying|bear|
      bears) (the|that|this|it|any|all) | (out of|from) (my|our) own (pocket|account|fee|wages|savings) |
      (stand|stands) behind (any|every|each|all|you)
    `),
    /** Prizes, referrals, taxes, and the writer's own share. */
    hollow: expand(`
      refer (a friend|friends|<n>|your|someone) | =rewards | loyalty | chance to | =win | prize | giveaway |
      be featured | grant us | full rights | discount | exclusive | tax (cut|break|credit|bill|code|plan|reform|
      relief|hike|dollar|dollars|return|returns) | =taxes | taxpayers | taxpayer | gdp |
      (senate|house|this|my|our|tax|farm|infrastructure|spending|crime) bill | legislation | congress |
      government | percent of (americans|people|voters) | market share | =election | election day |
      primary day | =polls | early voting | vote by mail | (out|out and) vote | who you voted |
      vote for (me|us) | shareholders | investors | american | americans | constitution | democrat | democrats |
      republican | republicans | voters | senator | equal pay | (women|men) (earn|make|get) | wage gap |
      pay gap | satisfied | guarantee | institutional | capital at risk | <pct> off | cashback | on sale |
      sale ends | every purchase | terms of | (return|refund|privacy|shipping) policy | privacy | goes to show |
      goes to us | renew | renewal | billing | =cancellation | your (order|item|items|purchase) | business days |
      (can not|cannot|can't) be (refunded|exchanged)
    `),
  },
  messages: {
    shared: '"{words}": you share what comes of this. Say how it will be counted, and it will hold.',
    say: '"{words}": they have a say in it. Tell them when, and how it is counted.',
    cover: '"{words}": the risk is yours and not theirs. That makes it easier to come along.',
  },
  examples: {
    good: [
      'Six of you wrote recipes for the book. «Each gets £150 and an equal share of the royalties», and your names go on the cover.',
      "«We'll match every hour you volunteer with an hour of paid time from our own staff».",
      '«If the street market loses money we cover it». If it makes money, half goes to the stallholders.',
      '«The pickers keep 60% of what the stall takes». Saturdays too.',
      '«Subscribers vote on which two walks we map».',
      '«If it rains the tickets are refunded that evening». That is my risk, not yours.',
      '«A tenth of what the mill earns goes to the eleven spinners who lent the looms».',
      '«Every apprentice who stayed a winter now has a share in the yard».',
      '«Members voted for the second kiln», so that is what your fees bought. The receipt is pinned.',
      'You plant, we water. «You only pay for the saplings once they are a year old».',
      'The orchard made a surplus. «Every family that picked gets a tenth of it back».',
      '«We are giving a tenth of the firm to the people who tested the beta».',
      '«Backers voted against the sequel», so there is none.',
      'Cancel until the morning of the tour. «We refund all of it, for the risk should sit with us».',
    ],
    bad: [
      'Earn rewards when you refer 5 friends!',
      'Share your photos for a chance to be featured. By posting you grant us full rights.',
      'You could win a prize! Like and follow to enter.',
      'We share this success with all our readers.',
      'The band split the takings four ways and went for chips.',
      'All proceeds of the raffle go to the roof.',
      'They voted on the bill twice, and the voters had their say.',
      'We reward our loyal customers with exclusive offers.',
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || pitch(post, NO_PITCH) || mine(post, hits.hollow).length > 0) return;
    const own = (list: readonly Hit[]) => mine(post, meant(list)).slice(0, MOST);
    // "Covered in moss" is no cover.
    const good = own(hits.good).filter(
      ({ last, text }) => !/covered$/i.test(text) || post.tokens[last]?.normal !== 'in',
    );
    const cover = coverOf(post, good, mine(post, hits.owned).slice(0, MOST)) ?? mine(post, hits.onlyIf)[0];
    const shared = sharedWith(post, 'gets') ?? flowsTo(post) ?? own(hits.alike)[0];
    const found = cover ?? shared ?? sharedWith(post, 'decides') ?? own(hits.say)[0];
    if (!found) return;
    const at = clauseAround(post, found);
    report({ at, message: cover ? 'cover' : shared ? 'shared' : 'say', values: { words: quote(post, at) } });
  },
});
