import {
  besides,
  byPlace,
  clauseAround,
  defineRule,
  expand,
  follows,
  type Hit,
  type HitLists,
  isThanked,
  isTitle,
  meant,
  mine,
  type Partner,
  type Post,
  partners,
  pitch,
  quote,
  sentenceAt,
  sentenceOf,
  wordSet,
} from '../../src/rule-kit.ts';

/** What is bought and shared, or handed back, is no pitch for it. */
const NO_PITCH =
  /^(?:pre-?order(?:s|ed)?|tickets?|stock|membership|subscriptions?|cart|bundle|money[- ]back|refund|join|vote|free|book|lend|buy|sale|sale price|shop now|was|\p{Sc}\S+)(?:\b.*)?$/iu;
/** Characters from whoever gets or decides something to the word for it. Hand-set. */
const OBJECT = 60;
/** Places looked at: a text that repeats itself must not take long. */
const MOST = 8;

/** "Picked by our curatorial team": those who decide anyway. */
const OWN = wordSet('team staff board committee jury judges experts curators directors management');
const OWN_WITHIN = 4;

const FRACTION = `
  <pct> | <n> percent | <n> pct | <n> per cent | half | a third | two thirds | a quarter | three quarters |
  a fifth | a tenth | a sixth | an eighth
`;
const MONEY = 'money|profit|profits|takings|royalties|proceeds|winnings|tips|fee|income|cash|surplus|earnings|revenue';
const COMPANY = `
  company | business | firm | land | building | brand | club | shop | ship | farm | orchard | pub | brewery |
  co-op | studio | label | recording | =masters | copyright | patent | archive | hall | boat | field | kiln |
  mill
`;

interface Near {
  /** Tokens of the sentence of a place and of the one before it: a sum is named, then shared. */
  readonly first: number;
  readonly sentence: number;
  readonly last: number;
}

const nearOf = (post: Post, at: number): Near => {
  const { first = 0, last = 0 } = sentenceAt(post, at) ?? {};
  const sentence = post.tokens[at]?.sentence ?? 0;
  const before = post.sentences[besides(post, sentence, -1)] ?? post.sentences[sentence - 1];
  return { first: before?.first ?? first, sentence: first, last };
};

const stands = (hits: readonly Hit[], from: number, to: number): boolean =>
  hits.some(({ first }) => first >= from && first < to);

/** Somebody else gets a part of what comes in, or of the whole: "the pickers keep 60% of the takings". */
const shareOf = (post: Post, { part, pot, stake }: HitLists<'part' | 'pot' | 'stake'>): Partner | undefined => {
  const getting = partners(post)
    .filter(({ does, first }) => does === 'gets' && post.tokens[first - 1]?.normal !== 'do')
    .slice(0, MOST);
  const held = new Set(follows(getting, stake, OBJECT).map(({ first }) => first));
  return getting.find((one) => {
    const { first, sentence, last } = nearOf(post, one.first);
    return held.has(one) || (stands(part, sentence, last) && stands(pot, first, last));
  });
};

/** Others decide: "subscribers vote on which walks we map", "chosen by the people who use it". */
const sayOf = (post: Post, matter: readonly Hit[]): Hit | undefined => {
  const isBy = ({ last }: Hit): boolean => post.tokens[last - 1]?.normal === 'by';
  const isOwn = ({ last }: Hit): boolean =>
    post.tokens.slice(last, last + OWN_WITHIN).some(({ normal }) => OWN.has(normal));
  const deciding = partners(post).filter((one) => {
    const isAsked = post.tokens[one.first]?.normal === 'you' || sentenceAt(post, one.first)?.kind === 'question';
    // "How each member voted" reports it.
    const isReport = post.tokens
      .slice(Math.max(0, one.first - 2), one.first)
      .some(({ normal }) => /^(?:how|why)$/.test(normal));
    return one.does === 'decides' && !isAsked && !isReport && !(isBy(one) && isOwn(one));
  });
  const pair = follows(deciding, matter, OBJECT).find(
    ({ first, second }) => sentenceOf(post, first) === sentenceOf(post, second),
  );
  return byPlace(deciding.filter(isBy), pair ? [pair.first] : [])[0];
};

/** "If it rains you get every cent back, that is my risk": a case that goes wrong, made good by whoever carries it. */
const coverOf = (post: Post, lists: HitLists<'unmet' | 'good' | 'owned'>): Hit | undefined => {
  const { unmet, good, owned } = lists;
  // The risk is said to be the writer's, and made good: no case need be told.
  if (owned.length > 0 && good.length > 0) return good[0];
  const isMet = (hit: Hit): boolean => {
    const { first } = nearOf(post, hit.first);
    const after = post.sentences[besides(post, post.tokens[hit.first]?.sentence ?? 0, 1)];
    return stands(unmet, first, after?.last ?? post.tokens.length);
  };
  return byPlace(good, owned).find(isMet);
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
    /** A part that somebody gets. */
    part: expand(`
      (${FRACTION}) | <price> |
      (a|an|the|their|your|equal|same|even) ~ (share|cut|slice|portion|rebate|payout|bonus|dividend) | =shares |
      (equal|same|even|own) part of | =dividends | <n> (cents|pence|pounds|euros|dollars) | every
      (cent|penny|pound|dollar|euro) |
      (it|this|surplus|rest) (=goes|=went) (back|straight|to) | split ~ (evenly|equally|even|between| by) |
      (divided|shared|split|paid) (up|out|) (evenly|equally|between|among|back|by) | (divided|shared|paid) out
    `),
    /** What it is a part of. */
    pot: expand(`
      fees | fee | =sales | sale price | profit | takings | income | earnings | revenue | royalty | surplus |
      savings | proceeds | winnings | dividend | =pot | =pool | fares | =earns | =makes | =brings | =takes |
      =took | =earned | =bring in | (=made|=raised|=took|=earned) ~ (<price>|<n>) |
      (of|from|on|for) (each|every) (sale|copy|jar|ticket|print|order|euro|pound|dollar|one) | we sell |
      what ~ (=fetches|=brings|=earns|=makes|=takes|=sells) | =raised | =lent | =loaned | =invested | money | margin
      | commission | budget | payout | =sold | =sells | (${FRACTION}) of (${COMPANY}) | (company|firm|co-op|trust)
    `),
    /** A share that stays: of the whole, of the rights, of the say. */
    stake: expand(`
      (a|an|one|equal|same|binding|final|last|casting|full|real|proper|own|joint|their) (binding|casting|equal|
      full|small|real|) (=ballot|=stake|=vote|=votes|=say|=veto) | (=seat|=seats) (on|at) | =stakes | equity |
      (share|stock) options | =shares | part-owner | co-owner | (the|their|all|full|film|your) =rights | copyright |
      =masters | (a|an|equal|real) (share|stake) (in|of) (the|our|us|it) | the (patent|recording) | =royalties |
      (a|an) (share|slice|piece) (of|in) the (${COMPANY}) |
      (${FRACTION}|bit|part|share) of (the|our|this|it|us|its) | at cost |
      (the|this|our|its|all) (${COMPANY}) (itself|outright|now|together)
    `),
    /** What is decided. */
    matter: expand(`
      =our | next | what | which | how | where | who | whether | (for|against|down|through) (the|a|my|our) |
      (the|our|next|a|new) ~ (board|director|chair|head|scheme|name|colour|color|hours|menu|rules|budget|
      manager|wages|rota| agenda|pay|title|money|surplus|fund|winner|hire|beer|biome|productions|lot|setting|
      design|date|logo|cover|topic|theme| song|dish|flavour|book|film|route|venue|programme|program|ending|tree|
      charity) | by (ballot|show of hands|a vote|secret ballot|vote)
    `),
    /** Each gets the same, or theirs for good. */
    alike: expand(`
      (same|equal|even) (cut|rate|share|split|slice|pay|sum|amount|fee|percentage|bonus) (i|we|as|that|for|to|
      of) | (paid|gets|get|earn|earns|receive) the same (as|pay|rate|share|cut|fee|wage|sum) |
      (have|has|get|gets|keep|keeps|own|owns|stay|stays) ~ (for life|for good|free forever) |
      (hour|day|pound|euro|dollar|shift|evening|penny) for (hour|day|euro|dollar|shift|evening|penny) |
      you ~ (hour|day|shift|evening|pound) ~ we ~ (hour|day|shift|evening|pound) | one for one |
      profit (share|sharing|split) | (we|i|will|is|are) split ~ (${MONEY}) |
      (${MONEY}) ~ (is|are|be|get|gets) split | <price> to (each|every|all|everyone) |
      (royalty|cut|commission|percentage) (on|of|for|from) (each|every|all|any|whatever) |
      (paid|pay|pays|get|gets) ~ (per|for each|for every|on every|on each) (copy|sale|play|stream|download|use|
      ticket) | (named|credited|listed) as (co-author|co-owner) |
      (pay|paid|paying|pays) ~ for (your|their) (time|work|ideas|answers|photos|recipes) |
      (=handed|=signed|=transferred|=gave|=passed) ~ (${COMPANY}|rights|shares|keys) ~ to (the|our|its|every|
      each|all|those| them|you) | (we|i) (will |)match (every|each|your|all) |
      belongs to ~ <n> of (us|you|them) | (bought|buys|buy|own|owns|lent|backed) ~ (bond|share|stake|
      us) ~ (interest|dividend|vote|repaid|paid back) |
      (half|all|most|part|rest|<pct>|<price>|work|rights|recording|seats|places|${MONEY}) ~ (is|are|stays|stay)
      (yours|theirs) | (is|are) (yours|theirs) to (split|spend|share|fill|keep|decide|vote)
    `),
    /** Split among so many; a band among itself, or those who came along. */
    ways: expand('split ~ ways'),
    /** A say in what is done. */
    say: expand(`
      (their|your|a) veto (on|over) | one (member|person|share|household|vote|family) ~ one vote |
      same (vote|say) as | (growers|makers|drivers|members|tenants|pickers|workers|staff|players|pupils|artists|authors|
      families|parents|readers) ~ (=set|=sets|=fix|=fixes|=write|=writes|=approve) (the|our|their own) (price|rate|rule|
      agenda|budget|rota|menu|wage) | (=went|=goes|=go|=put it|out) to (a|the) ~ (ballot|show of hands) |
      (get|gets|got) to (pick|choose|decide|vote|elect) |
      (a|the|binding|final|last|casting|first) (vote|say|veto) (on|in|over) |
      (people|members|panel|staff|tenants|players|readers|workers|they|you) (can|may|could) (stop|block|veto|sack|
      overrule|outvote) (us|me|it|this|the|any|them) | (ballot|vote) (of|among|by) (the|our|all|its) | it to (a|the)
      ~ vote |
      (overruled|outvoted) (me|us) |
      (your|their) (vote|decision|choice|verdict|word) (is|was|will be) (final|binding|law) |
      bound by (the vote|your vote|their vote) | we do (whatever|whichever) (wins|you|they) |
      (the|that) vote (=decides|=decided|=binds) |
      (<n>|a|the|our) (seats|seat|places) (on|in) (the|our|its) ~ (board|committee|panel|council) |
      (fan|tenant|staff|worker|driver|grower|parent|player|patient|pupil|reader|supporter|volunteer|user|
      customer| student|resident) ~ (on|onto) (the|our|its) ~ (board|committee|panel|council|jury)
    `),
    /** A case in which it goes wrong. */
    unmet: expand(`
      (if|should|when|whenever|unless|even if|worried|any) ~ (fail|flop|=lose|=loses|=loss|rain|cancel|miss|
      hate|poor|=kills| break|fold|refuse|relegate|=sick|=ill|=late|unhappy|bankrupt|bust|empty|slow|drought|
      strike|worse|wrong|useless| drop|below|outage|slip|close|off|postpone|collapse|delay|shut|flood|short|
      tank|shrink|snow|storm|not|reach|like|no use) | (whoever|everyone|anyone|those) ~ (can not|cannot|could not) |
      (made|make|makes|ran|runs) ~ loss | in the red | in a (bad|poor|lean|wet|dry|blight|drought|dud|hard)
      (year|season|summer|month|week) | no (snow|sun|rain|show|harvest|
      crowd|wind) | you (did not|do not|hate|hated) (like|want|want it|it) |
      not (fit|work|sell|land) | not get (finished|made|built|printed|funded|released) | ^(does not|did not|do not)
      (help|fit|work|like|suit) | if ~ eat |
      (hate|hated|dislike) (it|the|how)
    `),
    /** Puts right what went wrong. */
    good: expand(`
      (we|i) (will |would |)(refund|repay|reimburse|return|redo|replace|absorb|cover|swallow|pay|waive) |
      (we|i) ~ (hand|give|send|pay) ~ back | (had|have|has|get|gets|got) (theirs|yours|it all|all of it|every penny)
      back |
      (keep|keeps) the (fee|advance|deposit|money|pay) | (is|are|'s|be) out nothing | (is|are|be|gets|get|was|were)
      (refunded|repaid|reimbursed|waived) |
      (is|are|get|gets) (still|always|also) paid | (still|always) (get|gets|be) paid |
      paid (either way|regardless|whatever|anyway) | (at|on) our (expense|cost|tab) |
      (pay|cover|make up) the (difference|shortfall|rest|gap|loss) | stay covered |
      (was|were|is|are|be) paid (on the night|in full|anyway|all the same|regardless|the same) |
      (money|deposit|fee|cent|penny|ticket|pound|tenner|cash) ~ back | (take|takes|taking) the (hit|loss) |
      paid (back |)first | first (people|ones) paid | refund (you|everyone|every|all|the) |
      (do not|never|will not|nobody|no one) (pay|pays|owe) | (pay|owe|lose|risk) nothing | out of pocket |
      (knock|knocked) ~ off | no charge
    `),
    /** Nothing is due where nothing came of it. */
    onlyIf: expand(`
      owe (us|me) nothing | only pay ~ (if|when|once|after) (you|it|we|they|the) |
      pay (only|nothing|us only) (if|until|unless|when|once) (you|it|we) |
      no (job|win|result|results|sale|client|harvest|hire|offer|snow|show) ~ no (fee|bill|charge|invoice|payment)
    `),
    /** Whose loss it is. */
    owned: expand(`
      (my|our) (own |)(risk|loss|gamble|problem|tab) | (ours|mine) to (pay|carry|bear|fix|cover|lose) |
      (we|i) (will |would |)(lose|carry|bear|eat|absorb|swallow|take) (the|it|that|this|any|all) |
      (risk|loss|gamble|hit|cost) ~ (is|sit|fall|lie|stay|belong) (=on me|=on us|=with us|=with me|ours|mine) |
      not you (who|that) (pays|pay|carries|loses) |
      (you|nobody|no one) ~ not (carry|carrying|bear|lose) (the|that|this|it|any) |
      (out of|from) (my|our) own (pocket|account|fee|wages|savings) | (have|has) the loss |
      (hole|bill|loss|shortfall|debt|gap) (is|was) (ours|mine|on us|on me) |
      stand behind (any|every|each|all|you)
    `),
    /** Prizes, referrals, taxes, and the writer's own share. */
    hollow: expand(`
      senate | senator | parliament | legislation | amendment | lawmaker | impeachment | =election |
      supreme court | congress | =government | this bill | =polls | (early|mail) voting | voting by mail |
      and vote | vote for (me|us) | american | constitution | democrat | republican | voters | taxpayer |
      =taxes | tax (cut|break|credit|bill|code|plan|reform| relief|hike|dollar|return) | market share |
      shareholder | investor | equal pay | (women|men) (earn|make|get) | (wage|pay) gap |
      =share ~ (success|joy|news|story|passion|love|spirit) | refer (a friend|friends|<n>|your|someone) |
      =rewards | loyalty | chance to | =win | prize | (winner|winners) (take|takes|get|gets|keep|keeps|share|split) |
      giveaway | be featured | grant us | full rights |
      discount | exclusive | satisfied | guarantee | institutional | capital at risk |
      (scholar|scholarship|trophy|bursary|finalist) | (within|in) <n> (days|hours|working days) | =terms |
      <pct> (off|back|higher|lower|more|less|fewer|faster) | (cents|pence) off | (third|quarter) more |
      for ~ =strike | get out | cashback | (on sale|sale ends) | every purchase |
      (return|refund|shipping) policy | privacy | renew | billing | =cancellation | your (order|item|purchase)
    `),
  },
  messages: {
    shared: '"{words}": you share what comes of this. Say how it will be counted, and it will hold.',
    say: '"{words}": they have a say in it. Tell them when, and how it is counted.',
    cover: '"{words}": the risk is yours and not theirs. That makes it easier to come along.',
  },
  examples: {
    good: [
      'Six of you wrote recipes for the book. «Each gets an equal share of the royalties», and your names go on the cover.',
      "«We'll match every hour you volunteer with an hour of paid time from our own staff».",
      '«If the street market loses money we cover it». If it makes money, half goes to the stallholders.',
      '«The pickers keep half of what the stall takes». Saturdays too.',
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
      "Give us an hour on the dry stone wall, and you get an hour of our mason's time at home: «hour for hour».",
      '«What the songbook brings in is divided up among the singers, by pages».',
      '«The growers set the price in March». We, who sell it, have no vote.',
      "If you lend us a camera and the film doesn't get made, «you're out nothing». I have put my van up for that.",
      'The fair made a loss of £300. «Every act was paid in full, and the hole is ours».',
      "«What to do with the surplus went to a show of hands, and the cleaners' plan won».",
    ],
    bad: [
      'We raised £2,480 for the hospice van. Thanks to Tony for auctioneering with a broken ankle, and to whoever paid £110 for a load of wood.',
      'Earn rewards when you refer 5 friends!',
      'Share your photos for a chance to be featured. By posting you grant us full rights.',
      'You could win a prize! Like and follow to enter.',
      'We share this success with all our readers.',
      'The band split the takings four ways and went for chips.',
      'All proceeds of the raffle go to the roof.',
      'They voted on the bill twice, and the voters had their say.',
      'We reward our loyal customers with exclusive offers.',
      'Congrats to the 14 pupils who received our scholarship! Together they take home £35,000.',
      'Starting today members get 3% back at all 12 Fell & Field stores.',
      "Money back within 30 days if you're not happy.",
      'The Larkfield Fund is open again. Teams can get up to £900 each for nets and paint.',
      'The Okoro Foods bake-off is on Monday: teams of four, £3 each, and the winners take the pot.',
      'Lost your lease in Fernway? Tenants have time and options. The desk is free on Tuesdays.',
      'The Tidewell council passed the toll by two votes. Here is how each member voted and which roads are next.',
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || pitch(post, NO_PITCH) || mine(post, hits.hollow).length > 0) return;
    const own = (list: readonly Hit[]) => mine(post, meant(list)).slice(0, MOST);
    const { part, pot, stake } = hits;
    const cover =
      coverOf(post, { unmet: hits.unmet, good: own(hits.good), owned: mine(post, hits.owned).slice(0, MOST) }) ??
      mine(post, hits.onlyIf)[0];
    const isAmongOthers = ({ first, last }: Hit): boolean =>
      post.tokens.slice(last, sentenceAt(post, first)?.last).some(({ normal }) => /^(?:who|you)$/.test(normal));
    const shared =
      shareOf(post, { part, pot, stake: own(stake) }) ?? own(hits.alike)[0] ?? own(hits.ways).find(isAmongOthers);
    const found = cover ?? shared ?? sayOf(post, hits.matter) ?? own(hits.say)[0];
    // What was raised or voted is named in thanks, and shared with nobody by that.
    if (!found || (!cover && isThanked(post, found))) return;
    const at = clauseAround(post, found);
    report({ at, message: cover ? 'cover' : shared ? 'shared' : 'say', values: { words: quote(post, at) } });
  },
});
