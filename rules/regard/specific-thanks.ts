import {
  defineRule,
  expand,
  gist,
  type Hit,
  kindnessTo,
  namesRole,
  namesSomebody,
  ownWords,
  type Post,
  pitch,
  QUALITIES,
  quote,
  type Sentence,
  type Span,
  saidFrom,
  sentenceAt,
  sentenceOf,
  type TokenRange,
  tellsKindDeed,
  tellsYouDid,
  thanksAt,
  thanksForDeed,
  WRONG,
  wordAt,
  wordsTold,
} from '../../src/rule-kit.ts';

/** Fewer words without a mention say thanks to nobody in particular. Source: rules card. */
const MIN_WORDS = 9;
/** Places looked at; nobody thanks more often in one post, and a text that does must not take long. */
const MOST = 8;
/** Tokens behind a courtesy from which it is a deed: "for coming in on a Sunday to find the leak". Hand-set. */
const MORE_THAN_POLITE = 7;
/** Words of a purpose; "who came by booth 9 at the fair in the old dock" only says where. */
const ON_PURPOSE = /^(?:to|and|so|with|when|until)$/;
/** Tokens from "grateful" to whom. Hand-set. */
const PERSON_REACH = 3;

/** "Thank you" and "thanks" speak to somebody by themselves; these need the person named. */
const NEEDS_PERSON = /^(?:thank|grateful|thankful|appreciate\w*|.* forget .*)$/i;

/** Praise is for what was done for the writer: "kudos to Jean for 80 kilos" cheers. */
const PRAISES = /^(?:kudos|props|bravo|shout ?out|nice one|good on|well played|top marks|good la)/i;
const FOR_US = /^(?:us|me|my|we|i)$/;
/** A verdict on somebody is thanks only where it is all that is said, of what was done for the writer or for others. */
const VERDICT =
  /^(?:legends?|stars|how|(?:good|kind|top|lovely|decent|sound) (?:man|woman|people|egg|soul|sort|human|folk|crew)$|no idea|not know|bottle|pint|cake|drink|beer|hero(?:es)?|diamond|what a|absolute|total|complete|proper|utter|deserves?|earned)\b/i;
/** Tokens that may stand behind a verdict: "stars, all of you." Hand-set. */
const VERDICT_ENDS = 5;
const FOR_THEM = /\b(?:us|me|my|our|your)\b|\bso .{3,60}\bc(?:ould|an)\b/i;
/** "Greg still did the round in his good hat": work that is done for others. */
const IN_THEIR_JOB =
  /\b(?:did|does|finished|covered|took|worked|ran) (?:the|our|a|all|both|every) (?:\w+ ){0,2}(?:run|round|rounds|shift|shifts|deliver(?:y|ies)|rota|tills?|bins|dishes|washing|cleaning|school run|night)\b/i;
const FOR_ONE = /^(?:us|me|my|mum|mam|mom|dad|gran|nan|grandad)$/;
/** "Kind of you to bring soup": what follows is the deed; a courtesy is none, nor what would be kind. */
const KIND = /^(?:kind|good|decent|thoughtful|generous|sweet|lovely|nice|big)\b.* of\b/i;
const NO_KINDNESS =
  /^(?:say|ask|invite|follow|comment|reply|share|mention|let|think|have|join|read|write|watch|listen|vote|choose|be)$/;
const NOT_YET = /\b(?:would|could|will|'d|if|please|not)\b/;
/** Tokens from "kind of" to the deed: "the baker on the corner to open". Hand-set. */
const KIND_WITHIN = 6;

/** What goes on behind "and" is another matter: "for checking and we hope to see you". */
const GOES_ON = /^(?:we|i|please|hope|see|enjoy|have|do)$/;
/** Token index of the comma behind a courtesy, or where the thanks end: "who came to the open day, it was a success". */
const upToBreak = ({ tokens }: Post, end: number, from: number): number => {
  const at = tokens
    .slice(from, end)
    .findIndex(
      ({ text, normal }, nth) => text === ',' || (normal === 'and' && GOES_ON.test(wordAt(tokens, from + nth + 1))),
    );
  return at < 0 ? end : from + at;
};

/** "Grateful to Ines", "thank the ward clerks", "appreciate you", "To the crew: you came at once. We're grateful". */
const reachesSomebody = ({ tokens }: Post, { last, text }: Hit, people: readonly Hit[], saysYouDid: boolean): boolean =>
  !NEEDS_PERSON.test(text) ||
  saysYouDid ||
  people.some(
    (hit) => (hit.first === 0 && /^to /i.test(hit.text)) || (hit.last > last && hit.first <= last + PERSON_REACH),
  ) ||
  /^(?:you|your|all|every|everyone|those|whoever|both|how|the|our|my)$/.test(saidFrom(tokens, last, 1));

/** "It was kind of Elsie to bring the soup": somebody, and a deed that is done. */
const tellsKindness = (post: Post, { first, last }: Hit): boolean => {
  const { tokens } = post;
  const isSomebody =
    /^(?:you|him|her|them)$/.test(wordAt(tokens, last - 1)) ||
    namesSomebody(post, last - 1) ||
    namesRole(post, last, KIND_WITHIN);
  const to = tokens.slice(last, last + KIND_WITHIN).findIndex(({ normal }) => normal === 'to');
  const begins = sentenceAt(post, first)?.first ?? first;
  return (
    isSomebody &&
    to >= 0 &&
    !NO_KINDNESS.test(wordAt(tokens, last + to + 1)) &&
    !NOT_YET.test(saidFrom(tokens, begins, first - begins))
  );
};

/** What came of a deed, told in place of thanks. */
const EFFECT =
  /because of (?:it|that|you|him|her|them)$|^credit|^what a (?:gift|kind|lovely)|noticed$|^not in |^who does|^without being|stopped|by half$|no complaints|^made |happy$|^(?:saved|rescued) |would have|^in (?:his|her|their|your) own|^on (?:his|her|their|your)|^got /i;

/** The sentence at an index, before or behind it that tells of a kind deed. */
const kindDeedNear = (post: Post, at: number): Sentence | undefined =>
  [at, at - 1, at + 1].map((nth) => post.sentences[nth]).find((one) => one !== undefined && tellsKindDeed(post, one));

/** The deed itself, where its effect is told: in that sentence or in the one before. */
const deedOf = (post: Post, at: number): Span => {
  const sentence = kindDeedNear(post, at) ?? post;
  const clauses = post.clauses.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const [first, last] = [clauses[0], clauses.at(-1)];
  return first && last ? { start: gist(post, first).start, end: gist(post, last).end } : sentence;
};

/** Praise and what is never forgotten go to many a thing: to a game that was won, to a wrong that was done. */
const isOurs = (post: Post, { text, last }: Hit, at: number): boolean => {
  const isNear = (whom: RegExp): boolean =>
    post.tokens.some(({ normal, sentence = at }) => whom.test(normal) && (sentence === at || sentence === at - 1));
  if (/ forg[eo]t/i.test(text)) return isNear(FOR_ONE) && !WRONG.test(post.text);
  // "She explains how a late survey saved the client a year": what an article tells.
  const before = post.tokens.slice(post.sentences[at]?.first, last);
  if (EFFECT.test(text)) return kindDeedNear(post, at) !== undefined && !before.some(({ normal }) => normal === 'how');
  if (VERDICT.test(text)) {
    const deed = post.sentences[at - 1] ?? post.sentences[at];
    return (
      deed !== undefined &&
      (post.sentences[at]?.last ?? last) - last <= VERDICT_ENDS &&
      (FOR_THEM.test(post.text.slice(deed.start, deed.end)) ||
        IN_THEIR_JOB.test(saidFrom(post.tokens, deed.first, deed.last - deed.first)))
    );
  }
  return !PRAISES.test(text) || isNear(FOR_US);
};

/** "Thanks to our headline sponsor, without whom none of this": a list of those who paid, and no deed of theirs. */
const TO_SPONSORS = /^\s*to (?:[\p{L}'’]+ ){0,4}(?:sponsors?|funders)\b(?!.*\b(?:who|for)\b)/isu;

/** Who is owed thanks, and what one is owed. */
const HELPER = 'teacher|neighbour|coach|doctor|nurse|friend|boss|mum|dad|<who>';
const TREAT = 'drink|pint|beer|coffee|tea|cake|cakes|lunch|dinner|biscuit|biscuits|hug|crate';

/** Thanks in so many words; "well done" and "hats off" praise. */
const THANKS = /thank|grateful|appreciat|gratitude|cheers|\bta\b|owe/i;

/** Said by the writer, and meant: no "thanks to all our sponsors", no question, no "what saved us was dull". */
const isSaid = (post: Post, thanks: Hit, hollow: readonly Hit[]): boolean => {
  const isHollow = hollow.some(
    ({ first, last, text }) => first <= thanks.first && thanks.first < last && !/^(?:grateful|thankful),/i.test(text),
  );
  const isQuestion = post.sentences[sentenceOf(post, thanks) ?? 0]?.kind === 'question';
  const isTold = wordAt(post.tokens, thanks.first - 1) === 'what';
  return !isHollow && !isTold && !isQuestion && !thanks.quoted && thanks.first < ownWords(post);
};

/** Picks of a list what stands in the thanks. */
const withinOf =
  (thanks: Hit, said: TokenRange) =>
  (list: readonly Hit[]): readonly Hit[] =>
    list.filter(
      (hit) => hit.last > (said.first < thanks.first ? said.first : thanks.last) && hit.last <= said.last + 1,
    );

/** "Thanks to the 400 followers who carried sandbags": more is told of them. */
const STILL_OF_THEM = /^(?:who|whose|which|that|for)$/;

/** "Thanks for coming": a courtesy, and no deed is told behind it. */
const isOnlyPolite = (post: Post, thanks: Hit, said: TokenRange, { last, text }: Hit): boolean => {
  const told = post.tokens.slice(last, upToBreak(post, last < thanks.first ? thanks.first : said.last, last));
  if (/trusted$/i.test(text))
    return post.tokens.slice(said.first, said.last).filter(({ normal }) => normal === 'who').length < 2;
  if (/(?:helped|contributed)$/i.test(text)) return told.length < 2;
  const isOnlyThere = /^who|being$/i.test(text) && !told.some(({ normal }) => ON_PURPOSE.test(normal));
  return told.length < MORE_THAN_POLITE || isOnlyThere;
};

/** "Thanks for raising." */
const isCutShort = ({ tokens }: Post, { last }: TokenRange): boolean =>
  /ing$/.test(wordAt(tokens, last - 1)) && wordAt(tokens, last - 2) === 'for';

/** Words enough to be to somebody in particular, or a mention. */
const isLong = (post: Post, thanks: Hit, { last }: TokenRange): boolean => {
  const at = sentenceOf(post, thanks) ?? 0;
  return (
    wordsTold(post, new Set([at - 1, at])) >= MIN_WORDS ||
    post.tokens.slice(0, last).some(({ kind }) => kind === 'mention')
  );
};

/** True where what they did is told: as kindness, by its effect, or as a deed or a thing. */
const namesDeed = (post: Post, thanks: Hit, said: TokenRange, isForThing: boolean): boolean => {
  if (KIND.test(thanks.text)) return tellsKindness(post, thanks);
  if (EFFECT.test(thanks.text) || thanksForDeed(post, said)) return true;
  return isForThing && !/^if it/i.test(thanks.text) && !PRAISES.test(thanks.text);
};

export default defineRule({
  principle: 'earn-trust',
  polarity: 'relational',
  severity: 'info',
  weight: 0.9,
  warmth: true,
  queueTags: ['gives', 'credits', 'names'],
  summary: 'Finds thanks or praise to somebody for something they did.',
  why: 'Thanks that name the act show that it was seen. Thanks for numbers or sales are about the writer.',
  needs: ['thanks', 'called'],
  phrases: {
    thanks: expand(
      `
        =thank you | =thanks | =thankyou | =thx | =thanx | =tx for | =ty (to|for|<who>) | =tysm | =thank | =grateful |
        =thankful | =appreciate | (=obliged|=indebted) to | much obliged | hats off to | much appreciated | =cheers |
        (=big|=huge|=massive) (=ta|=cheers|=respect|=up|=shout|=love) to | =big up |
        (our|my|with) ~ (thanks|appreciation|gratitude) (go|goes|to) |
        (=record|=records|=express|=extend|=extends|=convey|pass on|send) ~ (thanks|gratitude|appreciation) to |
        ^(thanks|appreciation|gratitude|credit) (go|goes) to |
        (word|words|note) of (gratitude|thanks|appreciation) (for|to) | =fair play to | ^=ta |
        (three cheers|hear it|hat off) (for|to) | ^(here is|here's) to | (round of applause|=respect) (to|for) |
        ^=asante | =merci (to|for|<who>|mille|aux) | =gracias | ^=danke | ^=dankie | =obrigado | =obrigada |
        ^=grazie | ^=takk | ^=tack | ^=diolch | ^=shukran | ^=salamat | ^=medaase | ^=mahalo | ^=arigato |
        ^=dhanyavaad | go raibh ~ maith | (=i|=we) =owe <who> | ^=owe <who> |
        (=i|=we) =owe (my|our|the) ~ (${HELPER}) | ^=owe (my|our|the) ~ (${HELPER}) |
        (=i|=we) =owe ~ (a|an|some|several) ~ (${TREAT}) | ^=owe ~ (a|an|some|several) ~ (${TREAT}) |
        (=i|=we) =owe (you|them|him|her|every|each|all|both|everyone|everybody) |
        ^=owe (you|them|him|her|every|each|all|both|everyone|everybody) | if it (were|was|had) not (been|) for |
        (would|'d) be (lost|sunk|stuck) without | (would|could) (not|never) have ~ (if|without|but for) |
        in (his|her|your|their) debt | because of (you|her|him|them) |
        you (can|will|have) (not|never|no idea) ~ (how much|what) (that|it|you|this) (did|meant|means) |
        (meant|means) (so much|a lot|the world|everything|more than ~) to (me|us|him|her|them|my ~|our ~) |
        (you|he|she|they|who|<who>) (=saved|=made|=rescued) (our|my) (day|week|bacon|skin|evening|night|morning|year|
        month|lives|life) |
        (you|you are|is|are) (a|an|) (absolute|total|utter|complete|proper|real|) (star|stars|legend|legends|hero|
        heroes|gem|lifesaver|lifesavers|angel|saint|treasure) | (=i|=we) =salute | take a bow |
        ^=bless (you|him|her|them|whoever)
      `,
      `
        god =bless (you|him|her|whoever) |
        god =bless the (man|woman|lad|lass|girl|boy|nurse|driver|lady|stranger|crew|neighbour|porter|person|people|
        doctor|teacher) | (all|full|much|huge|massive) (credit|praise|kudos) to |
        (will|'ll|shall|can|could) (not|never) forget (it|that|this|what you|how you|what he|what she|how he|how she|
        you for) | (not|never) forgotten (that|how|what) (you|he|she) | lucky to have (<who>|you) |
        (=meant|=means) (so much|a lot|the world|everything) to <who> |
        =words (can not|will never|could not|can never) | (nobody|no one) (asked|told|paid) (him|her|you|<who>) to |
        (he|she|you) did not have to |
        would not (take|hear of) (a penny|a cent|a euro|money|any money|anything|a thing|payment) |
        (am|are|was|were) (so|very|really|deeply|quite|more than) touched | lost for words |
        you are a (good|kind|lovely|decent) (man|woman|soul|egg|person|lad|neighbour|friend|human) |
        that was ~ (kind|decent|thoughtful|generous) | what would (we|i) (do|have done) without | ^a word for <who> |
        (kind|good|decent|thoughtful|generous|sweet|lovely|nice|big) of (you|him|her|them|<who>|the|our|my|a)
      `,
      `
        ^(=stars|=appreciated) | ^how (kind|lovely|thoughtful|generous|decent) (is|was|of) |
        (no idea|not know) who you are | shake your hand | (bottle|pint|cake|drink|beer) ~ for you |
        ^(good|kind|top|lovely|decent|sound) (man|woman|people|egg|soul|sort|human|folk|crew) |
        ^(=legend|=legends|=hero|=heroes|=diamond) |
        ^(absolute|total|complete|proper|utter) (legend|hero|star|angel|gem) |
        ^what a (man|woman|star|hero|legend|lad|lass|gem|saint|treasure|kindness|gift|kind thing|lovely thing) |
        (deserves|deserve|earned) ~ (medal|pint|statue|knighthood|beer) |
        (a|my|our|the|) (bow|standing ovation|ovation|toast|salute|tip of the hat|medal|trophy|gold star|high five|
        full marks|applause|flowers|bouquet|curtsy|hug|hugs|chocolates|three cheers) (to|for) | ^credit where ~ due |
        (much|so much|all my|all our|lots of|huge|big) (love|respect|gratitude) to |
        (my|our|) (hat|hats) (is|are|='s) off to | =owes (<who>|you|him|her|them|one|our|every) |
        (to|ever) repay (<who>|you|the|him|her|them|our|whoever) |
        (would|'d) have ~ if (<who>|the|you|my|our|he|she|they|whoever|that) | because of (it|that) |
        ^(i|we|everyone) noticed |
        (i|we) (would|'d) have (lost|missed|signed|cried|closed|cancelled|given up|been|had to|paid) |
        not in (any|the|her|his|your|their) ~ (description|contract) | ^who does that | without being asked |
        not stopped (talking|smiling|grinning|singing|wearing) | better by half | no complaints |
        (=made|=makes) (my|our|his|her|a|an|the) ~ (day|week|year|night|month|happy) |
        (=saved|=rescued) (us|me|my|our|the) |
        (in|on) (his|her|their|your) (own time|lunch break|day off|lunch hour|only day|night off|weekend off) |
        got (home|there|in|through|it) because | (raise|raised|raising|lift) (a|your|our) (glass|mug|cup|pint) to |
        ^(kudos|props|bravo|shoutout|shout out|nice one|good on|well played|top marks|good lad|good lass) |
        =good on (you|him|her|them|<who>)
      `,
    ),
    /** Whom a kindness is told to that is thanks without the word. */
    called: expand('^to (the|whoever|our|my|both|all|everyone|everybody) | ^whoever | ^dear'),
    /** Said of anybody's team, any day. */
    vague: expand(`
      words (can not|cannot) (describe|express) | knows no bounds | your co-operation |
      (rockstar|rock star|superstar|a-game) | every single day | all (our|the) stakeholders | another year of
    `),
    /** Not thanks, or thanks to nobody: causes, refusals, set phrases, what is asked before it is done. */
    hollow: expand(`
      (thank you|thanks) ~ for the (fuel|hate|doubt|doubts|motivation) |
      (thank you|thanks) ~ for the (opportunity|oportunity|chance|laughs|memories) | =no =thanks | =no =thank you |
      (would|could) (not|never) have (done|made|been) ~ without (your|you|everyone|all) |
      thanks (for nothing|a lot for nothing|but|god|goodness|heavens|giving) |
      (thank you|thanks) to (the|our) (judges|panel|sponsors|organisers) and (congratulations|congrats|well done) |
      how to thank you |
      (express|extend|offer) (my|our) ~ (gratitude|thanks) to (the|our|all our) (hardworking|hard-working|dedicated|
      tireless|amazing|wonderful) | thanks for the (fuel|memories|laughs|motivation) |
      (thank you|thanks) for bearing with (us|me) while (we|i) | (thanks|thank you) in advance |
      thank (god|goodness|heavens|me later) |
      thank you (lunch|dinner|tea|party|event|note|card|letter|gift|notes|cards|page|email) |
      (=grateful|=thankful|=appreciate) (that|when|if|we|i|is|season|more|<n>|it|any|a|the opportunity|the chance|the
      honesty|the candour|this) | (we|i|us) appreciate being | (would|'d) =appreciate |
      (would|'d) be (=grateful|=thankful) |
      (=grateful|=thankful) to (be|have|see|join|receive|serve|get|share|represent|work|live|call) |
      (=grateful|=thankful) for (more|<n>|this|my|our|your|the opportunity|the chance|the support|the honor|the
      honour)
    `),
    /** What the writer gained: followers, sales, votes, prizes. */
    gain: expand(`
      <n> ~ (followers|likes|subscribers|customers|downloads|orders|views|streams|sales|fans|votes|stars|plays|
      pre-orders|sign-ups|users) |
      for (shopping|ordering|buying|choosing|purchasing|flying|travelling|traveling|booking|dining|banking|
      subscribing|following|downloading|liking|signing|voting|trusting|pre-ordering|staying with us) |
      your (order|purchase|business|custom|loyalty|booking|subscription|patronage|continued support|vote|votes|
      continued|trust|payment|preference|follow|retweet) | vote of confidence |
      for (a|an|our|the|such a|this) (incredible|amazing|fantastic|record|record-breaking|brilliant|great|successful|
      massive|huge) (launch|year|quarter|month|turnout|success|response) |
      (endorsing|endorsement|endorse|reelection|re-election|my campaign|our campaign|nomination|nominating|
      cosponsoring|co-sponsoring) | for (a|our|another) record |
      (awarding|honoring|honouring|presenting|naming|selecting|recognizing|recognising|featuring|interviewing|
      inviting|having|hosting) (me|us|my|our) |
      (make|making|made|naming|voting|ranking|getting|electing|choosing|selecting|putting) (us|me) | who ~ =bought |
      who (=voted|=vote) for (us|me|our|my) |
      who (=follow|=follows|=like|=buy|=buys|=bought|=shop|=subscribe|=subscribes|=voted|=vote) |
      for voting for (us|me|our|my) | helping (us|me|our) (reach|hit|become|grow|win|sell|get to|raise our)
    `),
    /** Courtesies. */
    polite: expand(`
      for (the|this|that|your) (report|heads-up|heads up|ticket|flag|bug report|screenshot|nudge|ping|details|link) |
      for (calling|ringing|phoning|emailing|contacting|reaching|getting in touch|stopping by|tuning|watching|reading|
      playing|listening|attending|visiting|joining|confirming|checking|tagging|asking|sharing|being|always being|
      coming|having|hosting|understanding|believing|bearing|letting us know|letting me know|telling us|following|
      replying|doing|flagging|allowing|helping|giving back|letting us do|letting me do|covering|making a difference|
      waiting|sticking with|staying with) |
      (make|making|made) ~ (success|possible|amazing|special|memorable|great|wonderful|unforgettable|difference|what
      it is|happen) |
      who (donated|gave|pledged|trusted|came|come|attended|visited|joined|participated|turned up|turned out|stopped
      by|dropped by|dropped in|popped in|took part|tuned in|made it|showed up|registered|signed up|entered|applied|
      submitted|followed|nominated|stuck with|stood by|stayed with|put up with) |
      for keeping (us|our|everyone|everybody|your|each other) | (who|that) make it (true|possible|happen|work) |
      who (helped|contributed) | (in|who) (believed|believe|trusted) | (who|who has|who have) ~ reached out |
      for raising (this|it|that) |
      who (serve|serves|served|have served|serving|support|supports|supported|have supported|keep us|protect us) |
      (serving|representing|protecting|defending|supporting) (us|our|the|your|this|me|all) |
      appreciate you (sharing|taking|reaching)
    `),
    /** Who they are, and what everybody is thanked for: no deed is named. */
    quality: expand(`
      how (grateful|thankful|much|lucky|proud) |
      for (your|the|all|his|her|their|its|a|an|such|that|this|these|all your|all the|all of your|everything) ~
      (${QUALITIES}) | for (${QUALITIES}) |
      for (a|an|another|this|such a|such an|<n>) ~ (year|season|week|month|decade|weekend|day|night|evening|hour|game|
      summer|winter|autumn|spring|morning|afternoon|stay|holiday) | for all (you do|they do|that you do|you have done)
    `),
    /** The thing that they gave or made. */
    thing: expand(`
      for (the|that|those|this|these|a|an|my|our|his|her|their|your|all|both|<n>) | =because | how |
      without <who> (and|='s)
    `),
    /** A person or a group, near the thanks. */
    person: expand(`
      to (the|all|everyone|everybody|each|every|our|my|those|whoever|both|this|these|<n>|<who>|a|an|you|your) |
      (everyone|everybody|whoever|anyone) who | all (the|of you|who|our|those) | <who>
    `),
  },
  messages: {
    named: '"{words}": your thanks name what they did. That is the kind that lands.',
    praised: '"{words}": you say what they did. That is praise that lands.',
  },
  likely: { trait: 'specific-thanks', from: 0.17, message: 'praised' },
  examples: {
    good: [
      '«Thank you to whoever swept the yard before we opened». It took us a while to notice why the morning felt easy.',
      '«Thanks @dee_w for catching the wrong date on the poster». Forty people would have come on Saturday.',
      '«Grateful to the night staff at Harbour Station, who held the last train so the choir could get home».',
      "Priya, «thank you for staying late with the new volunteers». You didn't have to, and they noticed.",
      'We cannot «thank the ward clerks enough for finding the missing crutches, all six of them».',
      '«We owe Berit a cake». She scraped the ice off every step before the first pram arrived.',
      '«The pupil who numbered all the folding chairs, bless you». Nobody sat in the wrong row.',
      'The tenants of Block C would like to «thank the plumber who bled every radiator by hand».',
      '«I owe my neighbour a new coat, since he crawled under the stage after her ring».',
      "«If it weren't for Hetty rewiring the hut by torchlight», we'd have sung in the dark.",
      'You walked her home in the snow, Nadia. «You have no idea what that meant to us».',
      "Hedda, you held the ladder for my sister in a gale. I «won't forget it».",
      'It was «kind of you to scrape the ice off our steps before six».',
      '«Thank you that you waited at the stop with our two boys, Hedda».',
      '«Thanks Lotte, the stove you mended kept the whole tent warm».',
      "«Props to Joe on the gate, he found my father's ring in the gravel».",
      'You carried my harp up five floors. Nobody else would. «Thank you».',
      'The caretaker stayed until midnight to mend our stage so we could open on time. «Legend».',
      "The man from the tyre place came out in the hail for my van. He «wouldn't take a penny».",
      '«To the woman who sat with our collie until the vet came»: she is asleep on your coat.',
      'The lollipop man learned a song for my two boys. «Nobody asked him to».',
      'You told me in May that my talk was a sales pitch, Ines. It stung. I changed the whole of it. «Thanks».',
      '«Obrigada, Lurdes». When the hall flooded you moved your car and swept the garage for our band.',
      '«Hedda, you drove back to Larkfield at ten for the one missing lead». The gig happened because of it.',
      '«To the pupils who sewed forty pouches for the ward»: every one has a kitten in it.',
      '@weir_bus your driver stopped the 38 and walked a lost child to her gran. «Good man».',
      '«A bow to Aunty Carol for lending her urn to the fete».',
      '@ngozi_a «sent us the file with the faulty line marked». Saved us two days.',
      "«We'd have lost the crop if the Okoros hadn't come over with both tractors».",
      'It was 38 degrees and our baker still did the bread round in his good hat. «Legend».',
      'The whole lane «owes our postman, who salted every step by six».',
    ],
    bad: [
      'Thank you for bearing with us while we improve your experience. The lift is closed.',
      'Thanks to our headline sponsor Larkfield Oil, without whom none of this would be possible.',
      'Huge kudos to our team, who bring their A-game every single day.',
      'We extend our sincere appreciation to all our stakeholders who contributed to the talks.',
      "So proud of our pupils! Here's to another year of breaking barriers and building bridges.",
      'Hello Jorun, thanks for telling us. The letter should not have said it.',
      'To the doubters: thanks for the fuel. We row on Sunday, in all weathers.',
      'As Chair I would like to express my heartfelt gratitude to the hardworking committee, whose dedication never ends.',
      'Huge thank you to our amazing community for an incredible launch of the kiln!',
      'We are Baker of the Year! It belongs to our ovens, which run all night. Thank you to the judges, and congratulations to the other finalists.',
      'Our ecology lead, Dr Ines Roth, explains how a late survey moved the weir by 40 metres and saved the client a year. 5-min read.',
      'Thank you to our guests, who feel like family, and to our staff, who are family.',
      'I nearly closed the yard in March. We had 11 weeks of cash, two clients who paid late, and a landlord in Leeds who did not care. What saved us was boring: we invoiced first.',
      '@benno_l Thanks for the report. It is confirmed and the fix is in the Thursday build.',
      'What a year. We could not have done any of it without your support, and words cannot say how grateful we are.',
      'The bus was late on Friday because of it, and Ada parked by the gate.',
      'The lunch was at six with a driver who paid before I noticed.',
      'Can whoever parked a silver van across the bottom gate please move it, the milk lorry is waiting. Thanks',
      'Guess who just passed forty thousand readers? Thank you all, next stop is fifty.',
      "Thank you Helen, I've passed this on to Sam and the team on Ward 6. They'll be really pleased.",
      'Fifty thousand wishes for the next Fernway game, and no trailer yet. Thank you.',
      'Well done to Jean, who lifted 80 kilos this morning and then went to bowls.',
      'Please keep a child with a fever at home. Thanks for helping us.',
      'Who stays late, and who says thank you to the cleaner on Monday?',
      'Thank you for 10,000 followers! 🎉',
      'Thanks for making us the #1 choice!',
      'Thank you for shopping with Okoro Foods. Your order matters to us.',
      'Thanks in advance for your vote!',
      'We moved the play to the spring, for the roof has to be done first. Thank you for waiting.',
      'The lift is back from Monday on. Thanks for checking and we hope to see you both on the top floor in the summer.',
      "I have two days a week free from May. If you know a choir without a pianist, I'd appreciate an introduction.",
      'Thanks to all our campers for a dry spring at Larkfield. The gate is shut on Sunday, and Pau feeds the hens.',
      'A guest asked for the recipe of the jam. Our cook says that it is from the cash and carry. We appreciate the honesty.',
      'Three years since our first game left the kitchen of Ivo. One office with a door. Thanks for playing.',
      'Thanks to everyone who came along to our open evening, it was a great night.',
      'Thanks to our new boiler, the reading room is warm again and open until eight.',
      'Thanks @lumi_fit for trying the new mat! Get yours with code LUMI.',
      { post: '@moss_repairs Thanks for reaching out! Which of the two kettles is it?', reply: true },
      'Thank you to all of our trustees for your dedication, your leadership and your hard work this year.',
      'Thank you to every supplier who has been part of our story so far.',
      'It took fourteen months and the whole team. Thank you to all who helped.',
      'Thanks for your review, Marguerite. We are sorry the room was cold.',
      'Anyone who wants to thank the crew that dug us out can leave a card.',
      'On Sunday, remember to thank the neighbours who cleared your path.',
      'Kudos to Jean, who ran the ten miles in an hour and four minutes.',
      'It would be kind of whoever has the urn to bring it back by Friday.',
      'They burned the barn in 1916. We will never forget it.',
      'The striker scored three last night and set up another in the rain. Legend.',
      'To the person who parked across our ramp: please move your car before noon.',
      '@fernway_ward Thanks for raising. The hole in the lane is logged and is due by Friday week.',
      'Thank you to everyone who donated this weekend. We passed the target for the roof.',
      'To everyone who trusted me with a key this year: thank you. It means that the firm grows.',
      'They moved the bus stop to the far end of the lane. Nobody asked them to.',
      'If you know of something, I would be grateful for a message. I moved here in May.',
      'Thank you to my employer for the opportunity, and to my class for all the laughs.',
      'Northfield was named agency of the year on Monday. Thank you to our tenants in both towns.',
    ],
  },
  check({ post, hits, report }) {
    if (pitch(post)) return;
    const say = (at: Span, message: 'named' | 'praised'): void =>
      report({ at, message, values: { words: quote(post, at) } });
    for (const thanks of hits.thanks.slice(0, MOST)) {
      const said = isSaid(post, thanks, hits.hollow) ? thanksAt(post, thanks) : undefined;
      if (!said) continue;
      const within = withinOf(thanks, said);
      if (within(hits.vague).length > 0 || TO_SPONSORS.test(post.text.slice(thanks.end, said.end))) continue;
      // "Thanks for 5,000 follows" is about the writer, whatever else is said.
      if (within(hits.gain).some(({ last }) => !STILL_OF_THEM.test(wordAt(post.tokens, last)))) return;
      if (within(hits.polite).some((hit) => isOnlyPolite(post, thanks, said, hit))) continue;
      if (isCutShort(post, said) || !isLong(post, thanks, said)) continue;
      const saysYouDid = said.first < thanks.first || tellsYouDid(post, thanks.first);
      if (
        !reachesSomebody(post, thanks, hits.person, saysYouDid) ||
        !isOurs(post, thanks, sentenceOf(post, thanks) ?? 0)
      )
        continue;
      const isForThing = within(hits.thing).length > 0 && within(hits.quality).length === 0;
      if (!namesDeed(post, thanks, said, isForThing)) continue;
      const at = EFFECT.test(thanks.text) ? deedOf(post, sentenceOf(post, thanks) ?? 0) : said;
      return say(at, THANKS.test(thanks.text) ? 'named' : 'praised');
    }
    const [kindness] = hits.called.slice(0, MOST).flatMap((hit) => (hit.quoted ? [] : (kindnessTo(post, hit) ?? [])));
    if (kindness) say(kindness, 'praised');
  },
});
