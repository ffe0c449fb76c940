import {
  addressesSomebody,
  beforeEmoji,
  briefQuestions,
  byPlace,
  COMPLY,
  clauseAround,
  clauseAt,
  defineRule,
  expand,
  FINE,
  firstLedStep,
  gist,
  type Hit,
  type HitLists,
  isEither,
  isInSaying,
  isOffered,
  isPast,
  isTitle,
  MIND,
  MINDING,
  meant,
  mine,
  near,
  normalText,
  type Pair,
  type Post,
  pitch,
  quote,
  REFUSE,
  REFUSING,
  sales,
  sentenceAt,
  sentenceOf,
  type Token,
  wordAt,
  wordSet,
} from '../../src/rule-kit.ts';

/** Characters between a case of not doing it and what is said of that. Hand-set. */
const NEAR = 60;

/** Other ways to say that nothing hangs on it. */
const MORE_FREE = `
  (right|wise|welcome|glad) ~ to (say no|decline|refuse|pass) | ^say no (with|and|any|whenever|if|now|later) |
  (it is|it's|that is|that's) your ~ (though|not mine|not ours|after all) | you live with ~ and (i|we) |
  you are the one (who|that) (lives|has to|knows|sleeps|pays) | not going anywhere |
  (free|welcome) to (disagree|argue|push back|correct|contradict|tell us|tell me) | talk me out of it |
  tell (me|us) (i am|i have|we are|we have) (wrong|got) | (got|have) this backwards | also welcome to |
  say the word and (it|we|i|they|your|she|he) |
  ^(ask|tell) (me|us) to (stop|drop|leave|get lost|mind|back off|shut up|go away) |
  (just|can|could|may|or|and|to) (ask|tell) (me|us) to (stop|drop|leave|get lost|mind|back off|shut up|go away) |
  so (would|will|does|is) (not|nothing|neither|sitting|falling|staying|saying|going home|doing|just|${REFUSING}) |
  (${REFUSING}) (is|are|='s) (also|always|just|perfectly|totally|completely|absolutely|entirely|) (fine|ok|okay|all
  right|alright|welcome|allowed|encouraged|an option|a choice|an answer|no crime|no trouble|normal) |
  (opting|signing|dropping|backing|pulling) out (takes|costs|only takes) |
  (nobody|no one|none of us) (minds|judges|counts|keeps count|keeps score) | (i|we) have been wrong before |
  not ~ ask (you|) why |
  (honest|straight|clear|quick|kind|polite|early|firm|cheerful|loud) no (is|beats|helps|works|does|will do|='s|saves)
  | (rather|sooner|prefer) ~ (hear|have|get|take) ~ no (than|now|from) |
  (will|'ll|am|are) only (ask|asking|mention|say|post|mentioning) ~ once | with (our|my) blessing |
  =no ~ (complete|whole|full) sentence | and =leave it (there|at that) | or leave it there |
  (keep|stick) with what you have |
  (no|zero|without) (nagging|chasing|arm-twisting|guilt trip|hard sell|reminder|reminders|follow-up|follow-ups|second
  ask|register|quiz at) |
  (half|plenty|lots|most|many|some) of (us|the regulars|them|you) (do|will|just|only) (${REFUSE}) |
  (can|may|could|welcome to|free to) ~ without (talking|buying|joining|speaking|giving|saying|staying|explaining|
  answering) | (i|we) will not ask (what|why|where|who|how) |
  (it|this|that|question|offer|invitation|suggestion|thought|request) ~ not (a|an) (hint|order|summons|demand|
  instruction|command|obligation|plea) | if (it is|it's) (nobody|no|none|never) (it is|it's) |
  any time you (like|want|fancy) | if (it is|it's|that is|that's|your answer is) (a|)no |
  (in|at) your own (time|pace|speed) |
  (will|would|does|do) not (hurt|offend|upset|wound|bother) (anyone|anybody|us|me|my|our|any) (feelings|) |
  (think|thought) no less of | (will|would) (not|never) think (any|)(less|worse) of |
  (last word|call|choice|decision|final say) is (yours|all yours|entirely yours) | (between|is for) you and your |
  =take ~ (for|as) (an answer|a no) | happy with (a maybe|=no|nothing|silence|less) |
  only (do|come|join|sign|apply|buy|answer|reply|give|say yes|take|read|click|pay|keep) ~ if |
  (may|might|could) not be (the|your|a) (year|time|week|day|season|moment|thing|cup|bag|place) |
  if (it|this|that) is not (you|for you|your thing|your bag|your scene|your cup) | no (expiry|sell-by|end date) |
  you have (already|) (done|given) (your bit|your share|plenty|enough) | hear from (us|me) (again|) unless |
  (both|either|any) (answer|reply|choice|way|outcome) (is|='s) ~ (${FINE}) | (here|glad|happy|welcome|fine) if not |
  not feel (you|that you) (need|must|should|ought|have) |
  you owe (us|me|nobody|no one|them) (nothing|a thing|an answer) | you owe nothing |
  not owe (us|me|anyone|anybody|them|him|her) | nothing is expected |
  (rather|sooner|prefer) you (said no|stayed|went|left|kept|stopped|rested|slept|did not|waited|said nothing) |
  nothing (happens|changes|is lost|bad happens) if you (do not|say no|leave|stop|skip|never) |
  (fine|ok|okay|alright|all right|grand|no shame|no harm|no crime|nothing wrong) (to|in|with) ~ (ignore|leave it|
  leaving it|pass on|passing|say no|saying no|skip|skipping|stay home|staying home|not come|not coming|not answer)
`;
const ASKS = /^(?:ask|help|invite|question)$/;
/** "Whether you like it or not", "believe it or not", "ready or not", "opened or not". */
const IDIOM = wordSet('whether believe like ready love now yes receipt ticket');
const isIdiom = (post: Post, { first, text }: Hit): boolean =>
  /^or/i.test(text) &&
  (post.tokens.slice(Math.max(0, first - 1), first).some(isPast) ||
    first - (sentenceAt(post, first)?.first ?? 0) === 1 ||
    post.tokens.slice(sentenceAt(post, first)?.first ?? 0, first).some(({ normal }) => IDIOM.has(normal)));

/** Nothing follows in its clause: "come if you fancy", not "if you wish to cancel". */
const isLast = ({ tokens }: Post, { last }: Hit): boolean => tokens[last]?.kind !== 'word';

/** "Come if you fancy"; in "lights up a bit, walk about if you want" nobody is told to come. */
const isAsked = (post: Post, { first, text }: Hit): boolean =>
  !/^if/i.test(text) || ASKS.test(clauseAt(post, first)?.act ?? '');

/** "So nobody would notice", "he thinks nobody will ask": a thought of somebody's, said to nobody. */
const isThought = ({ tokens }: Post, { first, text }: Hit): boolean =>
  /^(?:nobody|no one|none)/i.test(text) &&
  /^(?:so|thinks?|thought|suspects?|hop(?:e|es|ed|ing)|afraid|sure|until|when|where|that)$/.test(
    wordAt(tokens, first - 1),
  );

/** "Bookmark it or don't", "if it's a no from us": no offer, or no choice of theirs. */
const NO_OFFER = /^(?:bookmark|save|share|like|follow) (?:it|this)\b/i;
/** "You can say no, but why would you?", "No hard feelings. But could we have it back?": given and taken back. */
const isTakenBack = (post: Post, { first, last }: Hit): boolean =>
  NO_OFFER.test(post.text.slice(sentenceAt(post, first)?.start)) ||
  /^from (?:us|me)$/.test(normalText(post.tokens, last, last + 2)) ||
  post.tokens.slice(last, (sentenceAt(post, first)?.last ?? last) + 1).some(({ normal }) => normal === 'but');

/** Before what is told of somebody or wished for: "you keep it", "to keep it"; in "if money is tight keep it" it is said to them. */
const TAKES_VERB =
  /^(?:to|can|could|will|would|should|shall|must|might|may|do|does|did|not|never|and|you|we|i|they|he|she|it|who|that|which|us|'d|always|still|if|when|only)$/;
/** "Who is leaving marrows on doorsteps": somebody does it; "not caused by us": something did. Neither is a case. */
const isGoingOn = ({ tokens }: Post, { first, last, text }: Hit): boolean =>
  (/ing$/i.test(text) && /^(?:is|are|am|be|been|was|were|'s)$/.test(wordAt(tokens, first - 1))) ||
  (/^not$/i.test(text) && wordAt(tokens, last + 1) === 'by');
/** "£30 or pay what you can" is a price, "a pay what you can lunch" a name, "you don't have to pay someone to do it" a saving. */
const isNamesake = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  !/^(?:afford|and|or|for|on|at|in|when|if|but|each|this|today|towards?)$/.test(wordAt(tokens, at));
const isPrice = ({ tokens }: Post, { first, last, text }: Hit): boolean =>
  (/^pay/i.test(text) && (wordAt(tokens, first - 1) === 'or' || isNamesake(tokens, last))) ||
  (/ pay$/i.test(text) && /^(?:an?|some|any)(?:one|body)?$/.test(wordAt(tokens, last)));

/** What others do is a case of the very sentence only. */
const OTHERS = /^(?:plenty|lots|most|many|some|half)/i;
/** "If you don't, you will be charged", "if you can't, tell us by noon". */
const BINDS =
  /\b(?:must|have to|has to|need|needs|charged?|lose|miss|regret|late|please|contact|ring|call|email|tell|let us|let me|should|will be|may be|going to|risk|then you|get in touch|click|buy|order|book|try|check|shout|ask|see|look|say|which)\b/;
const restOf = ({ tokens }: Post, { last }: Hit): string =>
  normalText(
    tokens,
    last,
    tokens.findIndex(({ sentence }, at) => at >= last && sentence !== tokens[last]?.sentence),
  );

type Lists = HitLists<
  'cases' | 'answers' | 'refusals' | 'ifs' | 'heavy' | 'without' | 'either' | 'less' | 'stays' | 'free' | 'ends'
>;

/** "We took a bus. No rush, no towels": nobody is spoken to. */
const speaks = (post: Post): boolean =>
  addressesSomebody(post) || post.clauses.some(({ act, quoted }) => !quoted && ASKS.test(act));

/** Tokens around "voluntary" in which it is said of work. Hand-set. */
const UNPAID_WITHIN = 8;
/** "You don't need to give your name" is about privacy. */
const PRIVATE = /\byour (?:name|names|address|number|details|id)\b|^nobody asks why$/i;
/** "It's voluntary, about a day a month": work without pay. */
const UNPAID =
  /\b(?:role|post|position|treasurer|secretary|trustees?|chair|hours?|days?|evenings?) |\ba (?:week|month|year)\b/i;
const isUnpaid = ({ text, tokens }: Post, { first, last }: Hit): boolean =>
  wordAt(tokens, last - 1) === 'voluntary' &&
  UNPAID.test(text.slice(tokens[Math.max(0, first - UNPAID_WITHIN)]?.start, tokens[last + UNPAID_WITHIN]?.end));
/** Lets the reader go, whatever the case. */
/** "You can refuse the overtime": somebody else's wish. */
const AT_WORK = /\b(?:overtime|contract|employer|landlord|bailiffs?|police|boss)\b/i;
const isFree = (post: Post, hit: Hit): boolean => {
  const { start, end } = clauseAround(post, hit);
  return (
    !isPrice(post, hit) &&
    !isUnpaid(post, hit) &&
    !isPosed(post, hit) &&
    // "We talked it over"
    !/^talked\b/i.test(hit.text) &&
    // "Learn at your own pace": a point of the course.
    !(
      /^(?:in|at) your own/i.test(hit.text) && /^(?:learn|study|train|work)$/.test(wordAt(post.tokens, hit.first - 1))
    ) &&
    // "Just as welcome to write" asks one in.
    !(/ welcome to$/i.test(hit.text) && /^(?:write|come|join|visit|call)$/.test(wordAt(post.tokens, hit.last))) &&
    !(/^you can (?:refuse|decline)$/i.test(hit.text) && AT_WORK.test(post.text)) &&
    !isThought(post, hit) &&
    !PRIVATE.test(post.text.slice(start, end)) &&
    (!/^(?:no (?:rush|hurry)|(?:nobody|no one|none of us) .*)$/i.test(hit.text) || speaks(post))
  );
};

/** "Keep it", said to somebody; "you keep it" tells, and "don't bin it" forbids. */
const isBidden = (post: Post, { first }: Hit): boolean =>
  wordAt(post.tokens, first - 1) !== 'not' &&
  (clauseAt(post, first)?.head === first || !TAKES_VERB.test(wordAt(post.tokens, beforeEmoji(post.tokens, first))));
/** "If it's light, water it. If it's heavy, leave it alone": one step of several that are done to it. */
const isStep = (post: Post, { first, text }: Hit): boolean => / it\b/.test(text) && firstLedStep(post) < first;
const AS_MANY = /^,? (?:as|like) (?:so )?(?:many|most|others)\b/i;
/** "Ask whatever you like", and "it's not for everyone" beside a sale: nobody is let go. */
const isPosed = (post: Post, { first, start, end, text }: Hit): boolean =>
  (/^(?:ask|say|post|write)$/.test(wordAt(post.tokens, first - 1)) && /^(?:what|as )/i.test(text)) ||
  // "You could scroll past, as so many will": blamed for a no.
  AS_MANY.test(post.text.slice(end)) ||
  // "Mended with you, not for you"
  (/^not for you$/i.test(text) && /\bwith you,?$/.test(post.text.slice(0, start).trimEnd())) ||
  (/^not for every/i.test(text) && (sales(post).length > 0 || pitch(post) !== undefined));
/** "See you at the front. Or not." */
const isTaunt = (post: Post, { first }: Hit): boolean => sentenceAt(post, first)?.first === first;
/** "If yours has a green stripe, bin it": what is to be done with a thing. */
const OF_THING = /\bif (?:it|one|yours|the|your)\b[^,]* (?:has|have|says|shows|came|smells|looks|comes)\b/i;
const isOfThing = (post: Post, { first, start, text }: Hit): boolean =>
  /^(?:bin|delete|throw)\b/i.test(text) && OF_THING.test(post.text.slice(sentenceAt(post, first)?.start, start));

/** "Skip it", not "skip this month": one month; "your foreman says no" is his refusal. */
const isRefusal = (post: Post, hit: Hit): boolean =>
  isBidden(post, hit) &&
  !/^says/i.test(hit.text) &&
  !isOfThing(post, hit) &&
  // "Leave it alone for five minutes"
  wordAt(post.tokens, hit.last) !== 'for' &&
  !isStep(post, hit) &&
  (!/(?:this|not|n.?t)$/i.test(hit.text) || isLast(post, hit));
/** "Leave it", not "leave it out and we'll come back": out on the kerb. */
const isStay = (post: Post, hit: Hit): boolean =>
  isBidden(post, hit) && (isLast(post, hit) || !/^leave it$/i.test(hit.text));

/** "It's fine to ask", "we're fine with swaps", "no matter how". */
/** "Bring a badge or just tell us a story": the one or the other is asked. */
const TELLS = /^(?:tell|say|show|give|send|bring)$/;
const GOES_ON = /^(?:to|with|how|what|which|where|who)$/;
/** What is said of not doing it: "if you can't, that's fine". */
const answersTo = (post: Post, { cases, answers }: Pick<Lists, 'cases' | 'answers'>): readonly Hit[] => {
  const left = mine(post, cases).filter((hit) => !isGoingOn(post, hit));
  // "That fine should not be there": a fine is paid.
  const isPaid = ({ first, last, text }: Hit): boolean =>
    /^fine$/i.test(text) &&
    /^(?:an?|the|that|this|your|his|her|their|parking|library)$/.test(wordAt(post.tokens, first - 1)) &&
    post.tokens[last]?.kind === 'word';
  // "If you still have a tub"
  const isCase = ({ first }: Hit): boolean => wordAt(post.tokens, first - 1) === 'if';
  const said = mine(post, answers).filter(
    (hit) => !isCase(hit) && !GOES_ON.test(wordAt(post.tokens, hit.last)) && !isPaid(hit),
  );
  const isOne = ({ first, second }: Pair): boolean => sentenceOf(post, first) === sentenceOf(post, second);
  return near(left, said, NEAR)
    .filter((pair) => isOne(pair) || (cases.includes(pair.first) && !OTHERS.test(pair.first.text)))
    .map(({ second }) => second);
};

/** In a sentence with one of the signs, or behind a short question: "Busy week? Skip it." */
const isWith = (post: Post, signs: readonly Hit[]): ((hit: Hit) => boolean) => {
  const asked = briefQuestions(post).map((at) => at + 1);
  const sentences = new Set([...mine(post, signs).map((hit) => sentenceOf(post, hit)), ...asked]);
  return (hit) => sentences.has(sentenceOf(post, hit));
};

/** Where the reader is let go: whatever the case, or in the case of not doing it. */
const roomIn = (post: Post, hits: Lists): readonly Hit[] => {
  const isConditional = isWith(post, hits.ifs);
  const isBurdened = isWith(post, hits.heavy);
  return byPlace(
    mine(post, meant(hits.free)).filter((hit) => isFree(post, hit)),
    mine(post, hits.ends).filter(
      (hit) => isLast(post, hit) && !isTaunt(post, hit) && isAsked(post, hit) && !isIdiom(post, hit),
    ),
    answersTo(post, hits),
    mine(post, hits.refusals).filter((hit) => isRefusal(post, hit) && isConditional(hit)),
    mine(post, hits.stays).filter((hit) => isStay(post, hit) && isBurdened(hit)),
    mine(post, meant(hits.either)).filter((hit) => isEither(post, hit)),
    mine(post, hits.less).filter((hit) => isOffered(post, hit) && !TELLS.test(wordAt(post.tokens, hit.last))),
    mine(post, hits.without).filter((hit) => isLast(post, hit) && !BINDS.test(restOf(post, hit))),
  ).filter((hit) => !isTakenBack(post, hit));
};

export default defineRule({
  principle: 'leave-people-free',
  polarity: 'relational',
  severity: 'info',
  quiet: true,
  weight: 0.4,
  queueTags: [],
  summary: 'Leaves the reader free to say no.',
  why: 'A yes is worth more where a no was easy.',
  needs: ['free', 'ends', 'answers', 'refusals', 'stays', 'without', 'either', 'less'],
  phrases: {
    /** A case of not doing it. */
    cases: expand(`
      if not |
      (if|should|unless) ~ (not|rather|sooner|too|busy|tired|full|tight|hard|nothing|differently|otherwise|disagree|
      against|another way|other plans|elsewhere|off) | if (nobody|no one|none|neither) |
      (a|any|your|one) (simple|short|polite|plain|straight|honest|quick|clear|) no |
      (plenty|lots|most|many|some|half) ~ (do not|never|skip|leave) |
      (=no|no thanks|no thank you|not this time|not this year) (is|would|will|='s|='d|gets|costs|works|does) |
      ^(can not|do not|is not|not|rather not|no time|no money|too) | (perhaps|maybe) not | not at all | =leaving |
      =silence | =skipping | =passing | =declining | (=saying|=doing|=giving) (no|nothing) |
      (=staying|=stopping) (home|at home|in|away|on the old|as you are|put|silent|where you are) |
      =walking (past|by|away|on) | =changing your mind | =sitting (it|this|that) out |
      (no|not) (coming|answering|joining|singing|sharing) | (camera|cameras|mic|mics|microphone|video) off
    `),
    /** What is said of it. */
    answers: expand(`
      (=fine|=ok|=okay|=alright|all right|all good|=grand|fair enough|=understandable|an answer) |
      (a|good|fine|fair|proper|complete|whole|full|perfect|useful) (answer|choice|result|reply|response|reason) |
      =understood | think no less | (surprise|offend|upset|hurt|bother|change) (nobody|no one|nothing) |
      (get|gets|treated) (exactly|just|) the same | as good as | nothing (happens|changes|is lost|bad) |
      life goes on | still (yours|your|welcome|friends|save you|keep you|love you|wave|say hello) |
      (i|we) (get|would get|will get) it | (sky|roof|world|heavens) (will|does) not (fall|end|stop) |
      (i|we|you|it|there|they|she|he) (will|shall|'ll|can|get|are) still | you still (get|have|keep|can) |
      (i|we) (do|fully|totally|completely|quite|would|) understand (it|that|) |
      (no|without) (harm|problem|worries|bother|offence|shame|trouble) | (all|just) the same |
      not (worry|mind|be offended|be hurt|judge|blame|think less|hold it) | you are still | either way |
      (i|we) (will|shall|would) (live|manage|cope|survive|get by|muddle through|be fine|be ok) |
      there (will be|are|is always) (others|another one|more|next time|next year) |
      there (will be|are) other ~ (nights|walks|times|chances|weeks|years|days) | (will|'ll|it) still (get|be) |
      no matter | forget (i|we) (asked|spoke|said)
    `),
    ifs: expand('if | by all means'),
    /** A case in which it would be a burden. */
    heavy: expand(`
      (if|unless) ~ (too much|too little|too far|too late|hard|not your thing|not you|not for you|not your cup|not
      your scene|rather|sooner|busy|tired|tight|broke|skint|using it|using them|happy with|not in the mood|not fancy|
      not feel|been long|long day|long week|poorly|worn out|not want|hate|dread|shy|no time|no money|only|that is
      nothing|a stretch|a struggle|a lot|under|bad time|cheeky|had enough|not up to|exhausted|not suit|awkward|not
      keen|dreadful|awful|boring|rubbish|bad feeling|not in it|stings|a slog|already|more than|doing fine|fine as|
      suits you|works for you|good enough|does the job|doing the job|serves you|treats you|looks after you|going
      strong|not earning|not using|not worth|not working|not helping|not enjoying|gathering dust|yours do|yours does|
      yours is|not ready|not sure|sounds like)
    `),
    /** A case of not doing it that breaks off; only what follows may bind. */
    without: ['if you (have|do|can|could|will|would|are|did) not'],
    either: expand('do not | =nothing | =none'),
    /** Behind what one is told to do: the same for less, or not at all. */
    less: expand(`
      or (${REFUSE}|leave it another|leave it for|leave it till|leave it until|leave it be|let it|let them|carry on
      as|do it yourself|keep your own|keep the old|stay in|skip to) |
      (come|stay|join|stop|drop in|pop in|listen|read|watch|help|give|bring|walk|sing|do) ~ or (the lot|all of it|the
      day|the whole|all day|all night|a minute|ten minutes|an hour|five|ten|just|only|nothing)
    `),
    /** Told to stay as one is. */
    stays: expand(`
      (stay|stop) (at home|home|in|away|in bed|put|on the old) |
      (keep|stick) (it|them|with what you|paying what|what you) | give it a miss |
      stop (coming|turning up|reading|paying|replying|following) | never come back |
      just (stop|leave|cancel|bin|delete|say|do not) | not (turn up|come back|show up|come|bother) | hold off |
      pick (somebody|someone) else | trust it | (wait|hold on) (for|till|until) | wave (at|to|from) |
      let (it|this|that|them|yours) (lapse|drift|slide|sink|go|pass|lie|drop|expire|run out|be) |
      (stay|stick) with (him|her|them|yours|that|who|what|whoever|whatever|the one) | forget (it|i|we) | bin it |
      leave (it|this one|us) | (say|do) nothing | (sit|skip) (it|this|this one) out | (hang|hold) on to (it|them) |
      (come|sit|eat|sing|stay) (in|along|down|) (all the same|anyway|empty-handed|regardless)
    `),
    /** Told to do nothing about it. */
    refusals: expand(`
      (walk|scroll|drive|move|go) (straight|right|) (past|on|by) | keep (walking|scrolling|going|driving|moving) |
      skip (it|this|us|me) | ignore (it|this|us|me) | leave (it|us|me) (be|alone) | say no |
      forget (i|we) (asked|spoke|said) | bin it | do not | turn (it|us|me) down | bail | laugh it off | wander off
    `),
    /** Free whatever the case: nothing is owed, nobody watches, and the choice is the reader's. */
    free: expand(
      `
        (no|zero|without|without any|any) (pressure|rush|hurry|guilt|expectation|hard feelings) |
        (go|leave|stop|quit) (when|whenever) you (like|please|want|have had enough) |
        (leave|stop|quit|go|bail|walk off) whenever | free to stop | nothing ~ unless you (say|ask|tell) |
        (no|zero|without|without any) obligation (to|at all|either) |
        (entirely|completely|totally|purely|strictly|is|are|all|='s) (=optional|=voluntary) |
        (not|never|nothing is) (compulsory|obligatory|mandatory|obliged) |
        no (need|call|reason|cause|duty) to (${COMPLY}|rush) | feel no (duty|need|obligation|pressure|guilt) |
        no (reason|answer|reply|rsvp|explanation) (needed|necessary|required|expected|asked|wanted|owed) |
        (you do not|you never|nobody|no one|none of you) (have to|has to|need to|needs to|must) (${COMPLY}) |
        you need not (${COMPLY}) | (nobody|no one|you) (is|are) (not|) (obliged|bound|expected|forced) to |
        not feel (obliged|pressured|guilty|bound)
      `,
      `
        (you can|you could|you may|you might|free to|feel able to|fine to|ok to|okay to|all right to|welcome to)
        (also|always|still|equally|) (just|happily|quietly|) (${REFUSE}) | skip (any|whatever) |
        (${REFUSE}) ~ (any time|anytime|at any time|at any point|whenever|halfway|half way) | stop halfway |
        up to you | (that|it|this) (is|='s) your (arm|body|money|time|evening|life) | sleep on it | have a think |
        (think|talk) it over |
        (whenever|whatever|whichever|however|wherever) ~ (suits|you like|you want|you prefer|works for you|you fancy|
        you can live with|you can manage|you can face|you can spare|sits right|feels right|is easier|is easiest) |
        as (long|little|often|late|early|few|much|quietly|slowly) as you (like|need|want|can|fancy|please) |
        (fine|ok|okay|anyway) if not |
        only if (it would not|it does not|it is not|it suits|you want|you like|you fancy|you feel|you would like|you
        have time|you can spare|you can afford|you are able|you really) |
        if (you would|you'd) (rather|prefer|sooner) not | (i|we) (could|may|might) (well|)be wrong | off the hook |
        (may|might) (well|)want to (${REFUSE}) | (may|might) (well|)not want (to|it|one|this) |
        leave (it|any|this|that) blank | (may|might|could) not be ~ for (you|everyone|everybody) |
        not (right|) for (you|everyone|everybody) | not (everyone|everybody) (wants|likes|has to|needs to|can) |
        not suit (everyone|everybody|you|all) | (maybe|perhaps) ~ (is|are) not for you | (say|saying) no and |
        (like|can|want) or nothing | (give|put in|donate) what you (can|like|want) |
        ready (when|if|whenever) you want (it|them) | there (when|if|whenever) you want (it|them) |
        whether you (do|come|pay|join|give) or not |
        you (may|might|could|may well|might well) (hate it|loathe it|dislike it|not like|not enjoy|not need|not agree|
        not care|not mind|have other|have better|see it|think|feel differently|feel otherwise|disagree|not be|know
        better) | you (may|might) well not | (she|he|they|i|we) will not (know|mind|ask|notice|check|count) |
        (nobody|no one|none of us|not a soul) (will|is going to|would|ever will|can) (${MIND}|be hurt|be offended|be
        cross|be upset|cry|bite) | (nobody|no one|none of us|not) (is|='s|be|will be) (${MINDING}) |
        (nobody|no one) (will|)(asks|ask) (you|)why | (i|we) (will|shall|would) (not|never) (${MIND}) |
        (i|we) (will|shall) not (be|)(ask|${MINDING}) (you|)(twice|again|why|after|about|for)
      `,
      `
        (will|'ll|would|'d|shall) ~ understand if | no worries if | not (feel bad|worry) if you | as good as a yes |
        (will|shall) not be (offended|hurt|cross) if | not feel (you must|you should|bad about) |
        not have to tell (us|me|anyone) why | under no (obligation|pressure) | there is no deadline |
        (give|put in|bring|send) ~ or nothing | give nothing at all | (just as|equally|every bit as) welcome to |
        (equally|just as) (fine|okay|ok|happy|lovely|glad) (if|to) |
        (fine|happy|welcome|glad|okay|ok|good|friends) either way | pay what you (can|like|want) |
        (quote|quotes|opinion|opinions|estimate|estimates) before you (decide|choose|sign|commit|pick|buy) |
        (ask|try|visit|see|compare|look at|look|ring|talk to) ~ (others|another|elsewhere|someone else|somebody else|
        other) ~ before you (decide|choose|sign|commit|pick|buy) |
        (talk|speak|show) ~ your (family|partner|wife|husband|lawyer|solicitor|union|accountant) ~ before you (sign|
        decide|commit|accept) |
        (be|do) (better|happier) (off|)(elsewhere|without us|without it|without me|somewhere else) |
        (may|might|probably|perhaps) ~ not (even|)need (us|this|one|it|me) |
        you know ~ better than (i|we|me|us|anyone|anybody) | maybe never | perhaps never |
        (we|i) (will|'ll) still be here (next|in|tomorrow|if|when|whenever) |
        if (you would|you'd) (sooner|rather) (stay home|stay at home|stay in|keep it|keep the old|be left|be alone|do
        without) | if (it|that|this) does not suit |
        (rather|sooner|prefer|prefers) ~ not (be|)in the (photo|photos|picture|pictures|film|video) |
        if you do not want (visitors|your name|your photo|your child|your picture|your face|to be filmed|to be
        photographed|to be in|to be named|to be recorded|to be seen) |
        prefer not to be (filmed|photographed|named|recorded|seen|in) | ${MORE_FREE} |
        will not affect your (care|place|grade|grades|marks|treatment|job) |
        (unsubscribe|opt out) (any|at any|when|whenever|with|at the|link|button) | =had (your fill|enough of us) |
        if you have had enough of (us|me|it|this) | (tell|ask) (us|me) to stop and |
        if not (,|) (sleep|rest|enjoy|have a|see you|another|next time|good luck|all the best|maybe) |
        (i|we) will (drop it|drop the idea|leave you be|leave you alone|never ask again)
      `,
    ),
    /** The same; only where the clause ends with it. */
    ends: expand(`
      (emails|email|on|welcome|ahead|happens|glad|happy|grateful|fine|thanks|friends|loved|thank you|hug|wave) either
      way | your (rules|call|choice|decision) | if you (would|='d) (prefer|rather|like) | =whenever |
      if you (like|want|fancy|prefer|wish|please|fancy it|feel like it|feel up to it|want to|would like to|can face
      it|would rather|'d rather) | or (not|never|do not|none|neither|not at all|nothing at all) |
      (both|all three|any of them|either one) (${FINE}) | (both|all three|either one) (is|are) (${FINE}) |
      (it|that|this|is|='s|entirely|totally|all) your (own|)(call|choice|decision) | ^you decide |
      but (it is|it's|that is|that's) your (kitchen|house|home|garden|wedding|hair|skin|wall|dinner|table|party|baby|
      name) | only if ~ up to it
    `),
  },
  messages: { room: '"{words}": you left people a way to say no.' },
  likely: { trait: 'leaves-room', from: 0.32, message: 'room' },
  examples: {
    good: [
      'Would you read forty pages of the fair book? «Feel free to stop after two».',
      "If it's useful, the template is here. «If not, no harm done».",
      'Songs in the Larkfield barn: «come along if you fancy». No need to book.',
      'Would you read a page at the opening? «Totally fine if not, the mic can rest».',
      'We still need two bakers for the fete. If your week is too full, «we understand it».',
      'The allotment committee has two empty chairs. «If minutes and agendas bore you stiff, walk past them».',
      'The blood van is at the mart on Friday. «Not everybody wants to give», and that is between you and your arm.',
      "My second novel is out. The library has three copies, «so there's no call to buy it».",
      'We want eight voices for the carols. «If that sounds like misery, keep walking».',
      "«Tell Bea if you'd rather not be in the photo».",
      '«We could be wrong about the new hours, so push back if your week looks different».',
      "«If Sunday is a struggle, stay home and keep the light on». We'd love to see you at the Larkfield walk, and there are others.",
      'We are asking for £3 more this year. «If that is too much, keep paying what you pay now».',
      "We're holding the Tidewell swap in the blue barn on Monday. If nobody comes, «we'll live».",
      'Okoro Foods is looking for a second tin. «Put in what you like or nothing».',
      'Our yearly plan is out. «It might not be for you»: under ten orders a month, stay with the free one.',
      'We are looking for a treasurer at Tidewell. «Saying nothing to this is fine too».',
      'Would you buy the blue tandem? «Compare it with others before you choose».',
      "Would you judge the jam on Sunday? «We'll understand if the day is taken».",
      'Shall we cut the hedge to the knee? «You know it better than we do».',
      "Ward 3 opens at two. «If you don't want visitors today, say so to Irena».",
      'Could you do an hour at the Fernway desk? «No is a complete answer and Bea still saves you a scone».',
      "The quiz in the blue barn is on Friday. «Come, don't come, the soup is on either way».",
      "Pick up a rake if you have an hour on Sunday. «If you haven't, wave at us from the bus».",
      'There is a hat for the band at the door. Skint? «Walk straight past».',
      'Join the walk on Sunday, or come for the soup. «Or stay in bed, the dog does».',
      "I would pick the oak for the hall. «It's your floor though».",
      'Please vote on the hedge tomorrow. «Vote whichever way you can live with».',
      "We'd love a line for the book. «If it's a tight week keep it, the press runs until May».",
      'The mill walk starts at the weir. «Come for the whole loop or head home from the bridge».',
      'Petition on the counter. If you see it differently, «you still get your tea».',
      "«If your heart is not in it, don't». The Herons have a spare goalie.",
      '«Silence is fine in the Tidewell chat, and so are questions».',
      'Would you chair it in May? «We would rather hear no now».',
      '«Only join if it sounds like fun». The band meets on Monday.',
      '«You may hate it», and that is allowed. The reading is at six.',
    ],
    bad: [
      'You could scroll past, as so many will. The goat is still in the lane.',
      'Tell us about your lamp, and say as much as you want.',
      'Punctures at the mill: mended with you, not for you. Saturday, ten till noon.',
      'Ask whatever you like, Ada is at the desk till four.',
      'We talked it over, and you have a point: the photo is gone.',
      "If you still have a tub, don't bin it: Gethin takes them to the tip on Friday.",
      'Thirty leaflets went out with the old fee. If yours has a green stripe, bin it.',
      'Learn at your own pace. Study from any boat.',
      "Bookmark it or don't.",
      "If it's a no from us, the letter lists five other choirs.",
      'A book for memories is in the chapel. If you met her, you are just as welcome to write.',
      "Hello Jan, that fine shouldn't be there, you returned it.",
      'Free on Sunday for whoever drove a tram. Bring a badge or just tell us a story.',
      'Recall: bring the loaf back for your money, receipt or not.',
      "It is all on page 4. If you can't follow it, say which row.",
      'Is it in your contract? If not, you can refuse them from the ninth.',
      'Lift the pot of your fern. If it is light, water it. If it is heavy, leave it alone.',
      'The tart is out, the ferry is late. Nobody minds.',
      'If your foreman says no, ring the hall and ask for Okafor.',
      "It's no triumph and it isn't nothing: eight sold, two mended.",
      'The bins go out on Friday. If yours is missed, leave it out and the cart comes back.',
      'Bring the jar back to the mill, opened or not.',
      "You don't have to pay someone to read the meter: the dial is behind the lid.",
      'Plums in a crate by the gate. Take as many as you like.',
      'Do not block the lane or leave early on Sunday, the band needs the ramp.',
      'He sold the mill on a Friday because he thinks nobody will notice.',
      'I hid under the duvet with my phone so nobody would ask. You may know the feeling.',
      "If you haven't had the letter, check your junk, then shout at me.",
      "Tell a steward if you hear it again. You don't need to give your name.",
      'Thinking of moving? Book your free no obligation quote with Fernway today.',
      'The check takes about two minutes in the app. We will never phone you to ask for the code.',
      'You may regret missing this!',
      'You could win big! Enter now.',
      'Feel free to share this with everyone you know!',
      "Maybe it's time you upgraded. Buy now.",
      'Take it or leave it, this is what a pony costs.',
      'The cream is fine on dry skin; it stung when I used it after a swim.',
      'Whether it rains or not, the boats leave at nine.',
      "If you can't find the stall, it's fine to ask at the gate. Bring a coat.",
      'All are welcome at the Fernway fair, and dogs too.',
      'Our matron retires on Friday after 31 years. Tea at three in the garden, all are welcome.',
      'If you have never been a warden before, come along on Friday. There is a seat for you.',
      'The children choose between soup and a roll. Either is fine with the cook.',
      'The supper is off because of the ice. Please stay home and stay warm.',
      'If you are at the store, we take drop-offs until four.',
      'I never mind the night shift. The ward is quiet.',
      "Your rate goes up on 1 June. You don't need to do anything.",
      "Leader wanted for Cubs. You don't have to know knots.",
      "We have the big heads, we don't have people for them. Come on Sunday.",
      "If the gate is locked, that's fine, ring the bell.",
      'It is your call that matters most to us. Ring the desk on Monday.',
      'New dads: nobody asks you how you are at the clinic.',
      "A bike goes back in two clicks, and you don't need the box.",
      'Bring your form to Larkfield Hall. No pressure, but the list is read out on Friday.',
      'If your glass box in Fernway was missed on Monday, please leave it out until noon.',
      'Tidewell will never ring you to ask for a card. If somebody does, put the phone down.',
      'Altos wanted in Larkfield. You do not have to read music, and the first month is free.',
      'If you find a slip in the Okoro Foods recipe, tell us, we will not be offended.',
      'We took a bus to the lido. No rush, no towels, nothing owed.',
      "Don't cut the ivy yet, no matter how tired it looks. Come and see it in May.",
      'You know your lawn best, so our crew listens first. Book a mow.',
      "Please return the Fernway key on Friday. If you haven't, you will be charged for a new lock.",
      'Most people skip the manual and have the same fault in May. Come and ask.',
      'If you have paid your Fernway bill, please ignore this letter and keep the receipt.',
      "Ok so who is leaving marrows on our step? I'm not cross, tell me.",
      'Join the bowls class in May, two hours, £30 or pay what you can.',
      'Fernway needs a treasurer. It is voluntary, two evenings a month, with cake.',
      'Pay what you can lunch today is leek soup and rice.',
      'We are four in the kitchen and none of us slept.',
      'If you missed the bus, dont panic, the next one waits.',
      "I have rung twice and was told it's nothing to do with the ward.",
      'Hold the button, let it start twice, leave it alone for a minute.',
      "Dance like nobody's watching, love like you've never been hurt.",
    ],
  },
  check({ post, hits, report }) {
    const room = isTitle(post) ? undefined : roomIn(post, hits)[0];
    if (!room || isInSaying(post, room)) return;
    const { start, end } = clauseAround(post, room);
    // "If it is not you, you had a free evening": a case alone says nothing.
    const next = post.clauses.find((clause) => clause.start >= end && clause.sentence === sentenceOf(post, room));
    const isCase = next !== undefined && /^if\b/i.test(post.text.slice(start, end));
    const at = { start, end: isCase ? gist(post, next).end : end };
    report({ at, message: 'room', values: { words: quote(post, at) } });
  },
});
