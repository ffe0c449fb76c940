import {
  afterCall,
  byPlace,
  type Clause,
  clauseAt,
  countWords,
  defineRule,
  expand,
  follows,
  gist,
  HELPFUL_ASKS,
  type Hit,
  type HitLists,
  hasLink,
  isHappening,
  isLabelled,
  isTitle,
  join,
  meant,
  normalText,
  ownWords,
  type Pair,
  type Post,
  pitch,
  quote,
  type Sentence,
  type Span,
  type Step,
  sales,
  sentenceAt,
  sentenceHolding,
  sentenceOf,
  situation,
  steps,
  superlatives,
  timetable,
  wordAt,
  wordSet,
  wordsTold,
} from '../../src/rule-kit.ts';

/** Shorter than this nobody can act on it. Source: rules card. */
const MIN_WORDS = 12;
/** Words of it that are no talk of things: a row, a step with its case. Hand-set. */
const MIN_TOLD = 8;
/** Characters from a key to what it does. Hand-set. */
const NEAR = 40;
/** Two pieces are help: two steps, or one with an amount or its reason. Source: rules card. */
const ENOUGH = 2;
/** Beside a link more has to stand in the post itself. Hand-set. */
const ENOUGH_BESIDE_A_LINK = 3;

/** What whoever comes is told by any notice, and where to write: "bring a cushion", "ask Carol". */
const ARRANGES = wordSet(`
  bring book wear tour see hear taste meet email ask tell speak talk ring call phone dm text report check register quote
  expect seek
`);
/** What comes over house and garden by itself. */
const COMES =
  /\b(?:frost|ice|gales?|storms?|snow|hail|thunder|heatwave|heat|fog|high winds|high tide|flood(?:ing)?|ticks|adders|jellyfish|wasps|pollen)\b[^.!?]{0,40}\b(?:today|tonight|tomorrow|this (?:week|weekend|morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
/** "Frost tonight. Fleece your camellias.": a step for what is to come; short as it is one can act on it. */
const braces = (post: Post, told: readonly Step[]): Span | undefined => {
  const at = post.sentences.findIndex(
    ({ start, end, kind }) => kind !== 'question' && COMES.test(post.text.slice(start, end)),
  );
  const step = told.find((one) => one.isFirm && at >= 0 && sentenceOf(post, one) === at + 1);
  return step && gistAt(post, step.first);
};

/** What follows from a step, for whoever takes it: "keep them on a lead and they'll stay fine". */
const LEADS_TO =
  /^(?:and|or) (?:they|it|you|he|she) (?:will|'ll) (?!love|miss|get|be (?:entered|sorry|able|amazed|glad)|receive|find|need|regret|never|save|want|see|know|meet|enjoy|help|have|make)/;
const isRewarded = (post: Post, { last }: Step): boolean =>
  LEADS_TO.test(normalText(post.tokens, last, last + 4)) || LEADS_TO.test(normalText(post.tokens, last - 1, last + 3));

/** Hands or goods are looked for: what is listed is not the reader's to use. */
const SEEKS =
  /\bhelp wanted\b|(?<=(?:^|[.!?]\s)\W{0,4})(?:jobs?|wanted|vacanc(?:y|ies)|open positions?|positions? (?:open|available))\b|^\W*(?:we|i) need\b/i;
/** Verbs of another way: "use the side door", "get off at Weir Street". */
const WAY = wordSet('use take get go walk follow change leave turn cross park enter switch boil avoid add allow');

/** Which it is, nobody could buy by that. */
const NO_PICK = /\b(?:winner|best|pick|one) (?:was|is) the (?:second|third|fourth)\b/i;

/** Each once, by its words: to say a thing twice is no more use. */
const different = <T extends Span>({ text }: Post, places: readonly T[]): readonly T[] => {
  const seen = new Set<string>();
  return places.filter(({ start, end }) => seen.size < seen.add(text.slice(start, end).trim().toLowerCase()).size);
};

/** "Please look down next time": asked for somebody's sake. */
const isTellingOff = (post: Post, { first, start }: Step): boolean =>
  /\bnext time\b/i.test(post.text.slice(start, sentenceAt(post, first)?.end));

/** "Wipe it, oil it, wipe again": steps in a row, which no slogan has. */
const isChain = (post: Post, told: readonly Step[]): boolean => {
  const firm = told.filter(({ isFirm }) => isFirm);
  return firm.some((one, nth) => nth > 0 && sentenceOf(post, one) === sentenceOf(post, firm[nth - 1] as Step));
};

const gistAt = (post: Post, at: number): Span => gist(post, clauseAt(post, at) as Clause);

/** Names the reader's case in front: "Jar lid stuck?", "Guitarists:", "Dahlias:". */
const namesCase = (post: Post): boolean =>
  situation(post) !== undefined ||
  isLabelled(post, post.sentences[0] as Sentence) ||
  post.sentences.some((one) => !post.tokens[one.first]?.quoted && afterCall(post, one) !== undefined);

/** Tokens behind a colon that tell a tip in full. Hand-set. */
const IN_FULL = 5;
/** "The quiet way to the ward: past the kiosk, second door": sentences that tell a tip behind its name. */
const toldInFull = (post: Post, tips: readonly Hit[]): readonly Sentence[] =>
  tips.flatMap((tip) => {
    const sentence = sentenceAt(post, tip.first) as Sentence;
    if (sentence.kind === 'question') return [];
    const behind = post.tokens.slice(tip.last, sentence.last);
    const colon = behind.findIndex(({ text }) => text === ':');
    return colon >= 0 && behind.length - colon > IN_FULL ? [sentence] : [];
  });

/** Of some ways, those told where something is out of use, or right behind: whoever needs it needs a way. */
const waysRound = <T extends Hit>(post: Post, ways: readonly T[], trouble: readonly Hit[]): readonly T[] => {
  const troubled = new Set(trouble.map((hit) => sentenceOf(post, hit) ?? 0));
  return ways.filter((way) => [0, 1].some((after) => troubled.has((sentenceOf(post, way) ?? 0) - after)));
};

/** Picks of the writer's own words, each once. */
const ownOf = (post: Post): (<T extends Span>(places: readonly T[]) => readonly T[]) => {
  const end = post.tokens[ownWords(post)]?.start ?? post.end;
  return (places) => different(post, places).filter(({ start }) => start < end);
};

/** "Buy five and get the sixth free" is an offer, whatever is shut beside it. */
const isOffer = (post: Post, { first }: Step): boolean => {
  const sentence = sentenceAt(post, first);
  return /^buy\b.*\b(?:free|half|off|less)\b/i.test(post.text.slice(sentence?.start, sentence?.end));
};

/** What the reader is told to do. "Sunday 9am. Paint the fence, unblock the gutter" is work for that day; a case is one on any day. */
const toldIn = (post: Post): readonly Step[] => {
  const isDated = isHappening(post);
  return steps(post).filter((step) => !isOffer(post, step) && (step.isLed || !(isDated || isTellingOff(post, step))));
};

/** A price of the writer's; what a swindler asks for is told in the case. */
const isAsked = (post: Post, { first }: Hit, rights: readonly Hit[]): boolean =>
  !/^(?:if|when)$/.test(wordAt(post.tokens, clauseAt(post, first)?.first ?? -1)) &&
  !rights.some((hit) => sentenceOf(post, hit) === sentenceOf(post, { first }));

/** Which of those that were tried it is to be. */
const picksIn = (post: Post, picks: readonly Hit[], tried: readonly Hit[]): readonly Hit[] => {
  const isApart = (hit: Hit): boolean => tried.every((one) => sentenceOf(post, one) !== sentenceOf(post, hit));
  return NO_PICK.test(post.text) ? [] : [...meant(picks), ...superlatives(post).filter(isApart)];
};

/** "To make our meetup livelier" is the writer's goal. */
const isOurGoal = ({ tokens }: Post, { last }: Hit): boolean => /^(?:our|my)$/.test(wordAt(tokens, last));
/** "We are down to two" is nothing out of use. */
const isDownTo = ({ tokens }: Post, { last }: Hit): boolean => wordAt(tokens, last) === 'to';

/** "Press Alt and the arrow. It takes you back": a key and what it does in one sentence, or in one that goes on. */
const isWithin = (post: Post, { first, second }: Pair): boolean => {
  const sentence = sentenceAt(post, second.first);
  const goesOn = sentence && /^(?:it|this|that)$/.test(wordAt(post.tokens, sentence.first)) ? 1 : 0;
  return (sentenceOf(post, second) ?? 0) - (sentenceOf(post, first) ?? 0) <= goesOn;
};

/** Keys with what they do; in "to paste without the formatting: Ctrl+Shift+V" the goal says it. */
const shortcutsIn = (post: Post, keys: readonly Hit[], done: readonly Hit[], hasGoal: boolean): readonly Hit[] => {
  const named = follows(keys, done, NEAR).filter((pair) => isWithin(post, pair));
  return hasGoal && named.length === 0 ? keys : named.map(({ first }) => first);
};

/** A right of whoever reads it; "because they have to pay for care" is none, and "you don't have to send it all at once" is one only in a case that is named. */
const isUsable = ({ tokens }: Post, { first, last, text }: Hit, isNamed: boolean): boolean =>
  wordAt(tokens, last) !== 'here' &&
  wordAt(tokens, first - 1) !== 'because' &&
  (isNamed || !/^you (?:do|don).*to$/i.test(text));

/** "Use the side door"; "please don't lift the fence" is no way round it. */
const leadsAround = ({ tokens }: Post, { first, isFirm }: Step): boolean =>
  !/^(?:not|never)$/.test(wordAt(tokens, first - 1)) && (isFirm || WAY.has(wordAt(tokens, first)));

/** "Ask for the date in writing" is done where one stands, "ask Carol" is not. */
const isDoneHere = ({ tokens }: Post, { first }: Step): boolean =>
  !ARRANGES.has(wordAt(tokens, first)) ||
  /^ask (?:for|if|whether|what|why)$/.test(normalText(tokens, first, first + 2));

/** Places to show, in order and each once; what is told to be bought is shown by the trial that says so. */
const shownOf = (post: Post, todo: readonly Step[], help: readonly (Hit | Sentence)[]): readonly Span[] => {
  const shown = todo.filter(({ first }) => wordAt(post.tokens, first) !== 'buy');
  const places = byPlace<Hit | Sentence>(shown.length > 0 ? shown : help).map(({ first, last }) =>
    join(gistAt(post, first), gistAt(post, last - 1)),
  );
  return different(post, places);
};

type Lists = HitLists<
  | 'gated'
  | 'tried'
  | 'price'
  | 'when'
  | 'pick'
  | 'right'
  | 'tip'
  | 'goal'
  | 'keys'
  | 'done'
  | 'way'
  | 'hour'
  | 'knack'
  | 'trouble'
  | 'reason'
  | 'amount'
>;

/** What help is there for, and what goes with it. */
interface Occasion {
  /** What is called a tip: "the quiet way to the ward". */
  readonly tips: readonly Hit[];
  readonly goals: readonly Hit[];
  readonly rights: readonly Hit[];
  /** Amounts and reasons. */
  readonly terms: readonly Hit[];
  /** Ways round what is out of use. */
  readonly ways: readonly Hit[];
  readonly isNamed: boolean;
  /** One of the rights is told in the writer's own words. */
  readonly isLawful: boolean;
  /** Something is out of use, and a way round it is told. */
  readonly isAround: boolean;
}

const occasionOf = (post: Post, hits: Lists, told: readonly Step[]): Occasion => {
  const mine = ownOf(post);
  // "You don't have to say why"
  const rights = meant(hits.right).filter(({ last }) => !/^(?:say|tell|explain)$/.test(wordAt(post.tokens, last)));
  const trouble = meant(hits.trouble).filter((hit) => !isDownTo(post, hit));
  const ways = waysRound(post, meant(hits.way), trouble);
  const around = told.filter((step) => leadsAround(post, step));
  return {
    tips: mine(meant(hits.tip)),
    goals: meant(hits.goal).filter((hit) => !isOurGoal(post, hit)),
    rights,
    terms: meant([...hits.amount, ...hits.reason]),
    ways,
    isNamed: namesCase(post),
    isLawful: mine(rights).length > 0,
    isAround: ways.length > 0 || waysRound(post, around, trouble).length > 0,
  };
};

/** It is said for whom or for what the help is. */
const hasCase = ({ isNamed, isLawful, goals, tips }: Occasion): boolean =>
  isNamed || isLawful || goals.length + tips.length > 0;

/** Help that is told as a fact, and not as something to do. */
const factsIn = (post: Post, hits: Lists, occasion: Occasion): readonly (Hit | Sentence)[] => {
  const { tips, goals, rights, terms, ways, isNamed } = occasion;
  const table = timetable(post);
  return [
    ...toldInFull(post, [...tips, ...goals]),
    ...(table ? [table] : []),
    ...shortcutsIn(post, meant(hits.keys), hits.done, goals.length > 0),
    // A right alone is news; with its term or its reason one can act on it.
    ...(terms.length > 0 ? rights.filter((hit) => isUsable(post, hit, isNamed)) : []),
    ...ways,
    ...meant(hits.hour),
    ...meant(hits.knack),
  ];
};

/** How many things make the help worth more: the case it is for, or an amount or a reason in its own sentences. */
const signsOf = (post: Post, occasion: Occasion, todo: readonly Step[], helpful: ReadonlySet<number>): number =>
  [
    occasion.isNamed || todo.some(({ isLed, isFirm }) => isLed && isFirm),
    occasion.isLawful,
    occasion.goals.length > 0,
    occasion.tips.length > 0,
    occasion.isAround,
    occasion.terms.some(({ start }) => helpful.has(sentenceHolding(post, start))),
  ].filter(Boolean).length;

/** Sells, asks for something, or keeps the help elsewhere. */
const isNoGift = (post: Post, gated: readonly Hit[]): boolean =>
  meant(gated).length > 0 || pitch(post, HELPFUL_ASKS) !== undefined || sales(post).length > 0 || SEEKS.test(post.text);

/** Tokens up to the colon of "Small kitchen tip:". Hand-set. */
const LABEL_WITHIN = 6;
/** A trade's own tip is to come and buy. */
const OWN_TIP = wordSet('our we i my follow subscribe book buy order get try visit come join call ask');
/** Words of a tip. Hand-set. */
const FEWEST = 4;
/** "Tip: freeze grapes instead of ice cubes": called one, whatever it is for. */
const tipIn = (post: Post): Span | undefined => {
  const { tokens } = post;
  const colon = tokens.slice(0, LABEL_WITHIN).findIndex(({ text }) => text === ':');
  const told = tokens[colon + 1];
  if (colon < 1 || !told || told.quoted || !/\b(?:tip|trick|hack)$/.test(normalText(tokens, 0, colon)))
    return undefined;
  const last = sentenceAt(post, colon + 1)?.last ?? tokens.length;
  const isTip = !OWN_TIP.has(told.normal) && countWords(tokens, colon + 1, last) >= FEWEST;
  return isTip ? { start: told.start, end: tokens[last - 1]?.end ?? told.end } : undefined;
};

/** Help that was thought up for whoever needs it: from its first place to the second. */
const helpIn = (post: Post, hits: Lists): Span | undefined => {
  if (isNoGift(post, hits.gated)) return undefined;
  const mine = ownOf(post);
  const told = mine(toldIn(post));
  if (post.wordCount < MIN_WORDS) return tipIn(post) ?? braces(post, told);
  const tried = mine(meant(hits.tried));
  const occasion = occasionOf(post, hits, told);
  const isPriced = hits.price.some((hit) => isAsked(post, hit, occasion.rights));
  if (isPriced && tried.length === 0 && !told.some(({ isLed }) => isLed)) return undefined;

  const picked = tried.length > 0 ? mine(picksIn(post, hits.pick, tried)) : [];
  const facts = mine(factsIn(post, hits, occasion));
  const isForSomebody = hasCase(occasion) || occasion.isAround || meant(hits.when).length > 0;
  const rewarded = told.filter((step) => isRewarded(post, step));
  const isTaught = isForSomebody || isChain(post, told) || rewarded.length > 0 || facts.length + picked.length > 0;
  const todo = isTaught && told.some((step) => isDoneHere(post, step)) ? told : [];

  const help = [...todo, ...facts, ...(picked.length > 0 ? [...tried, ...picked] : [])];
  const helpful = new Set(help.map(({ start }) => sentenceHolding(post, start)));
  const worth =
    todo.length + rewarded.length + 2 * (facts.length + picked.length) + signsOf(post, occasion, todo, helpful);
  if (worth < (hasLink(post) ? ENOUGH_BESIDE_A_LINK : ENOUGH) || wordsTold(post, helpful) < MIN_TOLD)
    return braces(post, told);
  const [first, second = first] = shownOf(post, todo, help);
  return first && second ? join(first, second) : undefined;
};

export default defineRule({
  principle: 'build-value-before-asking',
  polarity: 'relational',
  severity: 'info',
  weight: 0.8,
  summary: 'Finds help that works without clicking, signing up or buying.',
  why: 'What can be used where it stands is a gift. Readers come back to people who give them something.',
  phrases: {
    /** Announces help that follows in the post itself. */
    tip: expand(`
      ^how to | ^here is how to | (works|goes|happens) like this | ^(quick|small|little|short) (one|note|thing) for |
      (usually|mostly|often) (it|that|this) (is|'s) | (it|that|this) (is|'s) (usually|mostly|often) |
      (=tip|=trick|=hack|=knack|=workaround|=remedy) (for|is|with|from) | (the|quick|easy) =fix |
      (nearly|almost|usually|mostly) (always|the|a|because) | rule of thumb | times (out|in) ten | (=tip|=trick) ~ : |
      ^(most|many|nine in ten) ~ (fail|die|break|burn|leak|fall over|go wrong|go off|split|crack) because |
      (it is|this is|that is|'s) a (scam|hoax|con) |
      (scam|hoax) (going round|going around|doing the rounds|alert|warning) |
      going (round|around) ~ (selling|asking|doing|saying|offering) |
      what (=helps|=helped|=works|=worked|=fixes|=fixed|=saves|=saved|=does it) |
      (cheapest|quickest|easiest|safest|fastest|shortest|step-free|quiet) (way|route|entrance)
    `),
    /** Says what one may do, or others must: "your landlord can't keep it", "you can claim it back". */
    right: expand(`
      you (can|may|could|are allowed to|are entitled to|have the right to|have a right to) ~ (claim|appeal|refuse|ask
      for|ask your|demand|challenge|dispute|get it back|take it home) | you do not (need|have) to |
      you (may|might|could|are) (be|) (owed|entitled|due|exempt) |
      your ~ (employer|landlord|bank|boss|airline|insurer|agent|school|doctor|gp|dentist|council|supplier|manager|
      lender) ~ (must|cannot|can not|may not|has to|have to|is not allowed|needs to) |
      (they|it|he) (must|have to|has to) (pay|give|refund|send|answer|reply|repair|put it) |
      does not mean (they|he|she|you|it) (can|must|have to|has to|may) |
      your (landlord|employer|bank|boss|airline|insurer|agent|council|lender|supplier) has <n> (days|weeks|months|
      hours) to | you (pay|owe) (nothing|less|half|a quarter|a third|<pct>)
    `),
    /** What one wants to get done opens the sentence: "to stop it turning", "to get wax out". */
    goal: expand(`
      ^to (stop|get|keep|clean|fix|read|make|remove|find|check|open|cook|dry|free|loosen|mend|save|see|store|sharpen|
      prevent|avoid|tell|test|turn|undo|print|delete|copy|paste|clear|lift|revive|soften|thaw|unblock|reset|grow)
    `),
    /** Keys to press, in programs that many have. */
    keys: expand(`
      =git | =npm | =docker | =ssh | =grep | =curl | =sudo | =kubectl |
      (ctrl|cmd|alt|control|command|option|shift|windows|win|f<n>) (+|key|and|plus|-) | =ctrl | =cmd | =alt |
      double-click | right-click | long press
    `),
    /** What they do. */
    done: expand(`
      (=moves|=puts|=takes|=opens|=closes|=jumps|=selects|=copies|=pastes|=adds|=gives|=gets|=brings|=shows|=hides|
      =deletes|=undoes|=locks|=turns|=switches|=reopens|=zooms|=fills|=finds|=inserts|=repeats|=skips|=saves|=splits|
      =keeps|=clears|=lists|=prints)
    `),
    /** Another way, told as a fact. */
    way: expand(`
      (nearest|closest|next) (stop|station|entrance|crossing|branch|door|lift|toilet|shop|bridge|exit) (is|are) |
      (=go|=goes|=runs|=run|=running|=diverted) (via|by way of|round by|along) | (add|adds|allow) ~ <n> minutes |
      <n> (minutes|min|metres|yards) (on foot|walk|away|downhill|uphill|further)
    `),
    /** When it is best done, as those know who have been there often. */
    hour: expand(`
      (best|quietest|cheapest|worst) (day|time|hour|slot) (to|for) ~ (is|are) |
      (is|are) (=quietest|=shortest|=cheapest|=busiest|=emptiest|=calmest|=fullest) (on|between|after|before|at|from|
      in)
    `),
    /** What makes a thing last or work, as a fact. */
    knack: expand(`
      <n> (hours|minutes|days|weeks) ~ (=kills|=loosens|=softens|=clears|=lifts) |
      (teaspoon|tablespoon|spoon|drop|pinch|splash|squeeze|dab) of ~ (=stops|=slows|=softens|=fixes|=lifts|=cures|
      =clears|=kills|=thickens|=keeps) |
      (=last|=lasts|=keep|=keeps|=stay|=stays|=dry|=dries|=cook|=cooks|=burn|=burns|=run|=runs|=taste|=tastes|=sound|
      =sounds|=grow|=grows) ~ (longer|better|faster|quicker|fresher|warmer|cleaner|sweeter) (if|when|once) (you|they|
      it)
    `),
    /** What was tried by the writer, so that nobody else needs to. */
    tried: expand(`
      (we|i) (compared|tested|timed|measured|weighed|tried|soaked|charged|dropped|washed|ran) (<n>|all|both|every|
      each) | (we|i) (compared|timed|measured|weighed|counted) the |
      (we|i) (put|left|took) <n> ~ (through|side by side|outside|out in|under|to the test|on test)
    `),
    /** Which of them it is to be. */
    pick: expand(`
      the only one (still|that|left|to) |
      the (only|best|cheapest|quietest|lightest|cleanest|longest|one) ~ (was|is) the |
      (=buy|=pick|=get|=take|=choose|=go for) (the|a) ~ (<price>|one) | (the|our) (=winner|=pick|=best) (was|is) |
      (was|is) the (one|only one) (that|which|to|left|still) |
      (came|=beat) (out|) (top|first|the rest|the others|them all) | avoid (the|any)
    `),
    /** Out of use, or not there: whoever needs it needs a way round. */
    trouble: expand(`
      (closed|shut|flooded|blocked|off) (until|till) |
      (is|are|'s|has been|will be) (now|all|still|also|) (closed|shut|flooded|blocked|down|cancelled|suspended|
      diverted|off|broken|out of order|out of use) |
      ^(road|bridge|lift|station|path|entrance|line|street|lane) (closed|shut|flooded|blocked) | ^late (bus|train) |
      (is|are|does|do|will|can|would) not (stop|stopping|run|running|work|working|take|accept|start|close|open|fit|
      charge|connect|print|flush|drain|turn|shut|stick|come off) | (is|are|'s) out (until|till) |
      (out of order|out of action|boil notice)
    `),
    /** Why it is done so, or what happens else. */
    reason: expand(`
      even (if|without) | because | otherwise | so (that|)(it|the|they|you|your) |
      , not (the|a|an|on|in|at|with|by|from|to|hot|cold) | too late | by then | (before|until) (it|the|they) |
      (gets|keeps|lets|stops|saves) (the|it|them|you|your)
    `),
    /** The case it helps with. */
    when: expand(`
      (if|when) (your|you|it|yours|the|a|an|they|there|someone|somebody|that|this|one|his|her|someone's) |
      for (anyone|whoever) | (before|after|whenever) you | (means|meaning) (the|your|it|that) | in case (of|you|your)
    `),
    /** The help is elsewhere or for sale, or the words are to be put in readers' mouths. */
    gated: expand(`
      save (and|) share | these <n> (things|tips|questions|steps) (in|before|when|and) | (our|the|a) annual report |
      (full|whole) (table|list|results|method|story) (in|on|inside) | (new|spring|summer|autumn|winter|next) issue |
      (full|free|new|our|my|this) (guide|ebook|course|checklist|playbook|template|report|podcast|book|app) |
      (our|my|the) (guide|course|workshop|webinar|newsletter|masterclass|link) |
      (link|all|more) in (my|our|the) (bio|comments|profile|shop) | (read|find out|learn) more | check out |
      download | =fill (in|out) | subscribe | sign up | register | vote | donate |
      (join|follow) (us|me|my|our|first) | (book|start|buy|shop|order) (now|today|your|our) | try free |
      when you (join|book|spend|buy) | free for <n> | ^from <price> | ^from <n> € | <pct> off |
      our (expert|customer|client|solution|product) | <n> (cents|pence|p) off | copy and paste | word for word |
      under this post
    `),
    /** On something for sale, as it is on what was tried. */
    price: expand('<price> | <n> (eur|euro|gbp|usd|chf|dollars|pounds)'),
    amount: expand(`
      (a|half a) (teaspoon|tablespoon|tsp|tbsp|cup|pinch|splash|squeeze|handful|minute|fortnight) |
      <n> (g|kg|l|ml|litre|cm|mm|m|metre|meter|km|mile|inch|inches|feet|degree|percent|tsp|tbsp|teaspoon|tablespoon|
      cup|pinch|clove|egg|drop|part|layer|round|rep|breath|stitch|page|step|stop|time|second|sec|minute|min|hour|hr|
      day|working days|week)
    `),
  },
  messages: { useful: '"{words}": someone can use this without leaving the page.' },
  likely: { trait: 'useful-on-its-own', from: 0.3, message: 'useful' },
  examples: {
    good: [
      'Tip: «freeze grapes instead of ice cubes.»',
      '«Press alt and the left arrow». It takes you back to the page that you were on before.',
      '«Your landlord has 14 days to give the deposit back once you have both agreed on it».',
      'To paste without the colours: «Ctrl+Shift+V. On a Mac it is Cmd+Shift+Option+V».',
      '«Cello strings last longer if you wipe them for a minute», because it takes the rosin off. An old shirt is fine.',
      'How to stop a zip from splitting: 1. «Rub a pencil on the teeth. 2. Squeeze the slider with pliers, gently». 3. If it still splits, replace the slider, not the zip.',
      '«The step-free way to the upper platform: through the car park, past the bikes, second door». The lift is slow but it works.',
      'If your invoice says "pending" for more than two days, it\'s nearly always the middle name. «Remove it, save, put it back».',
      'We compared six cheap pumps. «Pick the £14 one with the steel foot, and tighten the clip»; ours leaked at the hose.',
      'Ink on the cuff? A splash of milk lifts it while it is wet. «Rinse it cold after that».',
      'The crossing at Fernway Weir is shut till Friday. «Go by the mill bridge»; it adds six minutes.',
      "«Your landlord can't keep the deposit for a worn carpet». They have 14 days to give it back.",
      '«In most sheets Ctrl and the full stop puts the day in», so you need not type it. It took me years.',
      'The lift at Larkfield Weir is out of order. «The nearest entrance is the one by the chapel, four minutes on foot».',
      'Locked out of the catalogue? «Clear the cookies for this site, close the tab and open it again». Your reservations are safe.',
      '«To see whether a roof tile has slipped: phone on full zoom, early sun, from over the road». The shadow tells.',
      'Asked to sign on the spot? «Ask for a copy, and say that you want a day to read it».',
      'Frost tonight, minus 4. «Cover your dahlias before bed».',
      'Feral ponies on the common again. «Keep your dog on a lead» and they will stay calm.',
    ],
    bad: [
      'Top tip: book your table early for Sunday lunch!',
      'If you were ever served by her when it was a hatch, dig out your photos. The party is on Friday.',
      "There are six pages on this. Reply and I'll send them.",
      "Returns: 60 days, we pay the postage, and you don't have to say why.",
      'If you have a picture of him, put it under here. Ada is making an album.',
      'Got questions for the driver? She is here with a sandwich till one. Fire away.',
      'The lift is out. Part arrives tomorrow from Rotterdam, and the engineer is booked for Friday.',
      'No lessons on Monday 8, it is a holiday here. See you on Tuesday, and do your homework please.',
      'Black Friday at a driving school? Go on then. Ten hours for the price of nine.',
      'So grateful for the room in Larkfield! People first, always. And never underestimate the power of a samosa.',
      'Storm over Fernway tonight. Stay safe.',
      'Come along on Sunday and you will love it. The hall is warm and the tea is hot.',
      "To whoever left the lock gates open on the Weir: my neighbour's ducks are in Larkfield now. Please look back next time.",
      'This month: full service for diesel cars from 189 EUR with oil. Bring it in the morning and take it back at five. A bicycle is lent.',
      'Release 0.9 of Kilnwork is out. Windows builds are still broken, help wanted, see issue 318.',
      'Saturday: the Larkfield trio at eight, free for all. Get there early, the room is small.',
      'Damp in the hall? Use the app, call, or tell any of our wardens, it does not matter how small it is.',
      'Want to know how to stop zips splitting? Learn more on our blog 👉 link in bio',
      "5 tips to boost your productivity! Comment TIPS and I'll send them.",
      'So many great tips in our new ebook. Download now!',
      'We help you get more done with less stress.',
      'Dream big. Start small. Act now, and keep going even when the hill is steep.',
      'Take the stress out of invoicing. Set your rates, press send and watch our dashboard do the rest. Sign up today.',
      'My Sunday: up at six, cold swim, porridge. I read forty pages a day and never look at my phone before nine.',
      'The Okoro Foods counter is open from 8 until 6 this week, and until 8 on Thursday. No booking. Bring a bag.',
      'Fence day at the Fernway plot, Sunday 9am: paint the posts, unblock the gutter, move the hens. Rolls from noon.',
      'Wanted: a baker who likes nights. Start at two, sweep the floor, weigh the flour, shape the loaves, free on Sunday.',
      'Fernway Trains: you can claim for the late 8.10 here: https://example.org/late, and we are sorry for the long wait.',
      'Winter care for prams at Tidewell: bring it in October, get it in November, pay in March. From 40 €.',
      'We tested nine kettles so that you need not. The winner was the second cheapest of them.',
      'Playing at a wedding? Ask for these 5 things in the contract before you tune. Save and share with a fiddler.',
      'Wool scarf from the Tidewell loom: 200 cm, no fringe, six colours. £30. On the stall from ten until it is gone.',
      'Donors wanted for a patient in the Larkfield clinic, two units by this evening. Contact the blood desk on 0555 0142.',
      'To find out who your friends are, find out who helps you move a piano up four flights.',
      'More of us are poor every year because they have to pay for teeth, eyes and a bed in this county.',
      'Sales will be down in the third quarter, but despite this the mill expects growth of 5%.',
      'In three weeks the Larkfield team took 6,200 calls, handled 40 claims, put 411 families into homes for the night.',
      'Our night baker starts when the last pub shuts. Say hello to him through the hatch from six.',
      'If you are thinking of selling in Larkfield next year, don’t wait for spring to have a talk with somebody.',
      'Volunteers: copy and paste the words below, add the hashtag, and put them up at noon.',
      'Coffee of the week: washed, from Kayanza, like black tea. Filter only.',
      'Restocked: the small blue jug. Limit two each, you know who you are.',
      'The swings at Larkfield are shut for painting until 2 May. Please do not lift the fence, the paint below is wet.',
      'Route setting in the tower today, so our main wall is shut until four. The boulders are open.',
      'On Sundays the mill is shut. Buy five loaves and get the sixth free.',
    ],
  },
  check({ post, hits, report }) {
    const at = isTitle(post) ? undefined : helpIn(post, hits);
    if (at) report({ at, message: 'useful', values: { words: quote(post, at) } });
  },
});
