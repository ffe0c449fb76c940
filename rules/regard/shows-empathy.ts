import {
  afterCall,
  answers,
  BLOWS,
  byPlace,
  clauseAround,
  clauseAt,
  defineRule,
  expand,
  firstWordFrom,
  follows,
  GRIEFS,
  HARD_FEELINGS,
  HARD_PLACES,
  HARDEST,
  type Hit,
  type HitLists,
  hasPerson,
  isInSaying,
  isTitle,
  MILD_FEELINGS,
  mine,
  namesRole,
  namesSomebody,
  type Post,
  pitch,
  quote,
  SORE,
  saidFrom,
  sentenceAt,
  sentenceOf,
  TRIALS,
  WARES,
  wordAt,
  wordSet,
} from '../../src/rule-kit.ts';

/** Characters from the words that read a feeling to the feeling. Hand-set. */
const NEAR = 32;
/** Tokens from the head of a clause to the loss it is about, and to what that does: "six weeks of waiting". Hand-set. */
const OPENING = 4;
const SUBJECT = 22;
/** Sympathy in a set phrase, and a sorry for one thing: a little less than a feeling seen. Hand-set. */
const SET_PHRASE = 0.8;
const SORRY = 0.5;

/** Asks that reach out: somebody may come, ring or read. */
const REACHES_OUT = /^(?:come|ring|call|drop|stop|swing|visit|join|bring|book|read|dm|message|get in touch|see)/i;
const BODY = 'stomach|heart|head|hands|legs|nerves|chest|body|feet|throat|shoulders|knees';
const YOU = wordSet('you u ye your yours yourself');
const THEM = wordSet('you u ye your his her him');
/** A crowd that somebody's sympathy is cast over. */
const CROWD = wordSet('victims affected impacted involved everyone everybody people all community nation country');
const HURTS =
  /^(?:hurts|aches|stings|smarts|drains|floors|(?:wears|ruins|spoils) (?:away|more than)|.* its own (?:\w+ )?(?:grief|heartbreak|funeral|goodbye|loneliness))$/i;
/** A clause about a doing: "being the new girl in a team is". */
const DOING = /^(?:not )?[a-z]{2,}ing\b.* (?:is|are|was|feels|can|must|hurts)\b/;

/** Somebody is answered or called. */
const isCalled = (post: Post): boolean =>
  answers(post) || post.sentences.some((sentence) => afterCall(post, sentence) !== undefined);

/** Whose feeling it can be: somebody who is answered or called, or the reader, told of themselves close by. */
const readerOf = (post: Post): ((hit: Hit, back: number) => boolean) => {
  const called = isCalled(post);
  const told = new Set(
    post.tokens.filter(({ normal, quoted }) => !quoted && YOU.has(normal)).map(({ sentence }) => sentence),
  );
  const isNear = (sentence: number, back: number): boolean =>
    told.has(sentence) || (back > 0 && (isNear(sentence - 1, back - 1) || isNear(sentence + 1, back - 1)));
  return (hit, back) => called || isNear(sentenceOf(post, hit) ?? 0, back);
};

/** "I know how", "I'd be": what follows is theirs. */
const SEES = wordSet("know knew see saw bet hear can could understand imagine would hope 'd");
/** "A letter from us", "ring us", "all of us": nothing that the writer feels. */
const ABOUT_US_ALL = /^(?:from|by|with|to|of|ring|call|tell|ask|at)$/;
/** "So would I", "I'd have sworn": the writer's own feeling is for them. */
const FEELS_WITH = /^so would|^as\b.*\byou$|^(?:i|we)(?: would|.d) have/i;
/** The writer's own nerves are no empathy: "I was so nervous", "our sad week". */
const isOfSelf = (post: Post, { first, last }: Hit): boolean => {
  const from = Math.max(clauseAt(post, first)?.first ?? first, first - SUBJECT);
  const said = post.tokens.slice(from, last + 1).filter(({ kind }) => kind === 'word');
  return said.some(
    ({ normal }, at) =>
      /^(?:my|our)$/.test(normal) ||
      (normal === 'us' && !ABOUT_US_ALL.test(said[at - 1]?.normal ?? '')) ||
      (/^(?:i|we)$/.test(normal) && !SEES.has(said[at + 1]?.normal ?? '')),
  );
};

/** "It must be exhausting to explain it": read off somebody by the words themselves; "to be a Rovers fan" taunts. */
const mustBe = (post: Post, hit: Hit): boolean => {
  const { start, end } = clauseAround(post, hit);
  return (
    /^must/i.test(hit.text) &&
    [1, 2].some((back) => saidFrom(post.tokens, hit.first - back, 2) === 'it must') &&
    !/\bto be an? /i.test(post.text.slice(start, end))
  );
};

/** "It's a lonely thing to find out. Ring somebody first": whoever is told what helps is there to be seen. */
const isHelped = (post: Post, hit: Hit): boolean => {
  const at = sentenceOf(post, hit) ?? 0;
  return post.clauses.some(({ act, quoted, sentence }) => !quoted && act === 'help' && Math.abs(sentence - at) <= 1);
};

/** Tokens on either side in which it is said to be all right. Hand-set. */
const ALLOWED_WITHIN = 40;
/** "It's okay if that is a hard question": nobody says this but to somebody who is in it. */
const isAllowed = (post: Post, hit: Hit): boolean => {
  const sentence = sentenceAt(post, hit.first) ?? hit;
  const first = Math.max(sentence.first, hit.first - ALLOWED_WITHIN);
  const last = Math.min(sentence.last, hit.last + ALLOWED_WITHIN);
  return /\b(?:okay|ok|fine|normal) (?:if|that)\b|\bmakes sense\b/.test(saidFrom(post.tokens, first, last - first));
};

/** The writer sees or is sorry for them. */
const SEEN = /sorry|know|saw|see|hear/i;
/** Nobody says this but to somebody who is in it. */
const OF_ITSELF =
  /\b(?:sort|kind)\b|too$|luck$|as well$|^(?:can|could|will) not|(?:lonelier|sadder|crueller) than|claps|what it cost|^as\b.*\byou$/i;
/** Tells of itself that it is somebody else's; the reader may come later. */
const FROM_AFAR = /^(?:know|what it|nobody|no one)/i;

/** "Scared of the needle" is felt; "tired of waiting" sells. */
const FEARS = /^(?:scared|afraid|frightened|ashamed)$/i;

/** Sentences from a mild word to the reader: "hard" is said of sofas, "rotten" of days. */
const reach = ({ text }: Hit, isTrial: boolean): number => {
  if (isTrial) return 2;
  return /^(?:hard|tough)$/i.test(text) ? 0 : 1;
};

/** "Must be exhausting", "you're worn out", both in one sentence; "tired of waiting" and "tired?" sell. */
const readIn = (post: Post, frames: readonly Hit[], feelings: readonly Hit[]): readonly Hit[] =>
  follows(frames, feelings, NEAR)
    .filter(({ first, second }) => sentenceOf(post, first) === sentenceOf(post, second) && !second.negated)
    .filter(
      ({ first, second }) =>
        (post.tokens[second.last]?.normal !== 'of' || /^must/i.test(first.text) || FEARS.test(second.text)) &&
        sentenceAt(post, second.first)?.kind !== 'question' &&
        // "Sounds horrible and mostly isn't."
        !/^(?:and|but) (?:\w+ )?(?:is|was) not\b/.test(saidFrom(post.tokens, second.last, 4)),
    )
    .map(({ first }) => first);

/** "Losing a cat empties the windowsill", "not knowing is exhausting": what a clause is about does this to one. */
const weighsIn = (post: Post, trials: readonly Hit[], does: readonly Hit[], feelings: readonly Hit[]) => {
  const headOf = ({ first }: Hit): number => clauseAt(post, first)?.head ?? 0;
  const opened = new Map(
    trials.filter((hit) => hit.first < headOf(hit) + OPENING).map((hit) => [headOf(hit), hit.start]),
  );
  const isNear = (hit: Hit): boolean => hit.first - headOf(hit) <= SUBJECT;
  // "Moving back in at forty stings."
  const isOfDoing = ({ first, text }: Hit): boolean =>
    HURTS.test(text) &&
    /ing$/.test(wordAt(post.tokens, firstWordFrom(post.tokens, clauseAt(post, first)?.first ?? first)));
  const isDone = (hit: Hit): boolean => (opened.get(headOf(hit)) ?? hit.start) < hit.start || isOfDoing(hit);
  const isDoing = (hit: Hit): boolean => DOING.test(saidFrom(post.tokens, headOf(hit), hit.first - headOf(hit)));
  const feels = feelings.filter((hit) => isNear(hit) && (isDone(hit) || (isDoing(hit) && !isOfSelf(post, hit))));
  return byPlace(
    does.filter((hit) => isNear(hit) && isDone(hit)),
    feels,
  )[0];
};

/** "My prayers are with her family", "condolences to the Lind family", "to @ada": somebody in particular, no crowd. */
const isToOne = (post: Post, hit: Hit): boolean => {
  const tokens = post.tokens.slice(hit.first, clauseAt(post, hit.first)?.last);
  if (tokens.some(({ normal }) => CROWD.has(normal))) return false;
  if (tokens.some(({ kind, normal }) => kind === 'mention' || THEM.has(normal))) return true;
  const isNamed = tokens.some((_, at) => at > 0 && namesSomebody(post, hit.first + at));
  return isNamed && (hasPerson(post) || namesRole(post, hit.last, tokens.length));
};

/** "Sorry for Friday", "sorry, Sam": nothing that happened to somebody. */
const NO_PERSON = /,|day$/i;

/** "We're sad to say that Duke died": the writer's own loss, told. */
const TELLS_LOSS =
  /\b(?:sad|sorry|heartbroken|devastated|gutted)(?:dened)? to (?:say|tell|announce|report|share|let)\b/i;

type Lists = HitLists<
  'hard' | 'mild' | 'felt' | 'trial' | 'stings' | 'does' | 'reads' | 'leave' | 'beside' | 'grief' | 'sorry' | 'stock'
>;

/** What somebody is going through, as far as a post tells it. */
interface Plight {
  readonly trials: readonly Hit[];
  /** Feelings and states that are hard; mild words where they are the reader's. */
  readonly hard: readonly Hit[];
  isReaders(hit: Hit, back: number): boolean;
}

const plightOf = (post: Post, hits: Lists): Plight => {
  const isReaders = readerOf(post);
  const trials = mine(post, hits.trial);
  const mild = mine(post, hits.mild).filter(
    (hit) => isReaders(hit, reach(hit, trials.length > 0)) || isAllowed(post, hit),
  );
  return { trials, hard: byPlace(mine(post, hits.hard), mild), isReaders };
};

/** "It was awful for about a year" may be the writer's own story. */
const isTheirs = (post: Post, hit: Hit, { trials, isReaders }: Plight): boolean =>
  (!isOfSelf(post, hit) || FEELS_WITH.test(hit.text)) &&
  (trials.length > 0 ||
    mustBe(post, hit) ||
    OF_ITSELF.test(hit.text) ||
    isAllowed(post, hit) ||
    isReaders(hit, FROM_AFAR.test(hit.text) ? 2 : Number(!/ (?:was|has been)$/.test(hit.text))));

/** "It gets to us by Thursday" is a parcel and no grief, "don't hold your breath" a joke, and "someone did it alone?" asked. */
const isUnfelt = (post: Post, { first, last, text }: Hit): boolean =>
  (/gets to \w+$/i.test(text) && /^(?:by|on|before|from|via|in|at)$/.test(wordAt(post.tokens, last))) ||
  (/^hold your breath$/i.test(text) && wordAt(post.tokens, first - 1) === 'not') ||
  (/^did it alone$/i.test(text) && sentenceAt(post, first)?.kind === 'question');

/** The feeling that a post sees in somebody: what weighs on them, else what is read off them. */
const feelingIn = (post: Post, hits: Lists, plight: Plight): Hit | undefined => {
  const { trials, hard, isReaders } = plight;
  const does = byPlace(mine(post, hits.does), mine(post, hits.stings)).filter(
    (hit) => isReaders(hit, 2) || /grief/i.test(hit.text),
  );
  const seen = byPlace(
    readIn(post, mine(post, hits.reads), hard).filter((hit) => isTheirs(post, hit, plight)),
    mine(post, hits.felt)
      .filter((hit) => !isUnfelt(post, hit))
      .filter((hit) => isTheirs(post, hit, plight) || (!isOfSelf(post, hit) && isHelped(post, hit))),
  );
  return weighsIn(post, trials, does, hard) ?? seen[0];
};

/** Whoever is in trouble is called, or spoken of as "you", "her" or "him". */
const isInSight = (post: Post): boolean =>
  isCalled(post) || post.tokens.some(({ normal, quoted }) => !quoted && THEM.has(normal));

/** Words that stand by somebody only where it is told what they are in. */
const NEEDS_PLIGHT = /alone|only|hang|send|yourself|have to/i;
/** Where a post stands by somebody; of what is printed for anybody no more than the words themselves. */
const besideIn = (post: Post, hits: Lists, { trials, hard }: Plight, isPrinted: boolean): Hit | undefined => {
  const isNamed = !isPrinted && trials.length + hard.length > 0;
  const isSeen = !isPrinted && trials.length > 0 && isInSight(post);
  return byPlace(
    isSeen ? mine(post, hits.leave).filter((hit) => SEEN.test(hit.text) || !isOfSelf(post, hit)) : [],
    mine(post, hits.beside).filter(({ text }) => isNamed || !NEEDS_PLIGHT.test(text)),
    isPrinted ? [] : mine(post, hits.grief).filter((hit) => isToOne(post, hit)),
  )[0];
};

const sorryIn = (post: Post, hits: Lists): Hit | undefined => {
  const stock = new Set(mine(post, hits.stock).map((hit) => sentenceOf(post, hit)));
  return mine(post, hits.sorry).find((hit) => !stock.has(sentenceOf(post, hit)) && !NO_PERSON.test(hit.text));
};

export default defineRule({
  principle: 'relationship-first',
  polarity: 'relational',
  severity: 'info',
  weight: 0.8,
  warmth: true,
  summary: 'Finds words that see what the other person is going through.',
  why: 'People who feel understood stay in the conversation. A remedy lands better after the feeling was seen.',
  needs: ['hard', 'mild', 'felt', 'trial', 'stings', 'beside', 'grief', 'sorry'],
  phrases: {
    /** Reads a feeling off somebody; the feeling follows. */
    reads: expand(`
      must (be|feel|have been|have felt|sound|look|seem|land|hurt|sting) |
      (${HARD_PLACES}) ~ (is|was|gets|feels|can be|will be) |
      (you|it|that|this|they) (will|'ll|may|might|would|can|could) (be|feel) | (i|we) (would|'d) (be|have been|feel) |
      =sounds | =sounded | (=anyone|=anybody) would |
      (know|understand|imagine|see|hear|bet) (how|that|this|it|what|the|your|you|many|most|some|a lot|waiting) |
      you (are|were|look|sound|seem|feel|felt|keep) | of you (are|were|feel|felt) | and felt |
      (make|makes|made|leave|leaves|left) (you|anyone|people) (feel|feeling) | =if ~ (is|are|feels|='s) |
      (okay|ok|fine|all right|normal|understandable) (if|that|when) | when you (feel|lie) |
      (that|this|it|which) (is|was|has been|looks|feels|gets) | that's | it's | ^what (a|an) | such (a|an) | ^how |
      (tells|tell|warns|warned|told) you how
    `),
    /** What a bad day does to people, and what a sofa or a market can be, too: theirs only where the same breath says so. */
    hard: expand(HARD_FEELINGS),
    mild: expand(MILD_FEELINGS),
    /** What a loss or a wait does. */
    does: expand(`
      =leaves | =makes | =takes | =hits | =empties | =hollows | =knocks | =lasts | =weighs | =eats | =wears |
      (is|are|='s) (its|their) own ~ (${GRIEFS}) | (is|are) (its|their) own (kind|sort|brand) of |
      (wears|wear|ruins|spoils|takes) (away|more than) |
      (is|are|='s) not (routine|easier|an adventure|a holiday|nothing) |
      (is|are) (a|the) (=hardest|=worst|=loneliest|=longest|week|day|night|month) |
      (is|are|='s|can be|feels) (worse|harder|lonelier|longer|heavier|quieter|slower|louder) than |
      (is|are) not (a number|a figure|a line|a form|a case|a small|just|only|losing|nothing|like) |
      (is|are|='s) (a|an|another) ~ (loss|torture|agony|loneliness|tiredness|ache|silence|exile|heartbreak|grind|
      limbo) | (is|are|='s) (a|an|another) (real|proper|true|whole|different|particular|strange) (kind of|) grief |
      (is|are) a (grief|loss) (of|nobody|no one|that|you) |
      (is|are|can be|feels) ~ (long|quiet|silent|slow|strange|=hardest|=worst|=loneliest|=longest)
    `),
    /** The same, where doing it is enough. */
    stings: expand('=hurts | =aches | =stings | =smarts | =drains | =floors'),
    /** Losses, waits and days that anybody knows for hard. */
    trial: expand(TRIALS),
    /** Sees by itself how it is, where the reader is there to be seen. */
    felt: expand(`
      of course you (are not|have not|can not|could not|did not) | (be|have been|feel|feels) (no|hardly) (easy|fun) |
      (can not|could not|will not) (be|have been|feel) (easy|fun|nice|pleasant|much fun|comfortable) |
      a (strange|special|particular|different|odd|funny) (sort|kind) of (tired|lonely|sad|quiet|grief|ache|hurt|empty)
      | must ~ (worse|harder|lonelier|hurt|sting|stung|ache|ached|grate|weigh|rankle|smart|gnaw) |
      is no way to (spend|start|end|begin|find|hear|live|learn|wait|be|go) |
      (is|are|='s|gets) (lonelier|sadder|crueller|rawer) than |
      (would|='d|will) (drive|test|try|wear|rattle|shake|sink|infuriate|wind|get to) (anyone|anybody|a saint|most
      people|me|the best|any of|us all|the calmest) |
      (nobody|no one) (was|is|='s) (looking|judging|staring|laughing|watching) ~ you |
      (that is|that's|this is|that was|it's) a (${SORE}) (${BLOWS}) | ^(${SORE}) luck | what a (${SORE}) (${BLOWS}) |
      (that is|that's|this is|it's) (two|three|a whole|a full|four) (job|jobs|shift|shifts|people's work) |
      (that is|that's|this is) (a lot|too much|so much) (of|for|to|on) (you|bad|loss|grief|waiting|carry|your|anyone)
      | takes it out of (you|anyone|a person) | (chips|eats|gnaws|nibbles|saps) (away|) at (you|anyone|a person) |
      knocked the (wind|stuffing|breath) out | the (${HARDEST}) ~ there is |
      (nobody|no one|nothing|they) ~ (prepares|prepare|trains|train|readies|warns|warn|tells|tell|teaches|teach|
      briefs|equips) (you|us|anyone) (for|about) (the|how) ~ (quiet|silence|empty|paperwork|guilt|loneliness|lonely|
      tiredness|grief|nights|waiting|ache|missing|boredom|anger|shame|losing|smell|small|first|stairs|drive|noise) |
      (i|we) (would|'d) have ~ (thrown|cried|screamed|sworn|hidden|given up|walked out|stayed in bed|hung up|lost|
      shouted|slammed|sobbed|wept|run|gone home|fallen apart) |
      (carried|held|did|done|faced|managed|been doing|been carrying|sat with|lived with) (that|it|this|all of it|all
      this) ~ (alone|on your own|by yourself) | (i|we) saw your (face|hands|eyes|knees) | it did (me|us) |
      (normal|human|understandable|makes sense|no sin) (to|if|that) (cry|grieve|be|feel|you|your|it) |
      must (be|have been|feel|have felt) ~ (long|quiet|strange|surreal|slow|cold|odd|loud|empty|small|unreal|endless)
      | of you ~ (cried|had to sit|sat down|did not sleep|wept) | (lovely|happy|magic|fun|easy|great) for some and |
      (hard|not easy|not happy|a worry|difficult|painful|lonely) for (some|others|many|a lot|plenty) of (you|us) |
      (=opening|=waiting|=telling|=asking|=saying|=ringing|=walking|=making) ~ is the (worst|hardest) (part|bit) |
      feel like (everybody|everyone) is (watching|looking|staring|judging) |
      (kick|punch|slap) in the (teeth|stomach|face|gut) |
      (see|know|saw) what (it|that|this) (cost|costs|took|takes|did|does) |
      a long (way|time|while) to (carry|hold|wonder|sit|not know) |
      all had (the|that|a) ~ (hands|knees|stomach|dread|wobble|panic|nerves|fear) |
      (nobody|no one) (claps|thanks|asks|notices|rings|visits) ~ (who|carers|how you|if you|any more) |
      (i|we) ~ (know|see|hear|understand|imagine) how (heavy|loud|cold|dark|lonely|empty|long|slow|quiet|small|far|
      thin|raw) ~ (is|gets|feels|can be|are|get|feel|was|looks|look|sit|sits) |
      (see|know|understand|imagine|hear) how (that|this|it) (lands|sounds|feels|looks|sits|must) |
      (biting|holding|gritting|clenching|wringing|swallowing) your (tongue|breath|teeth|jaw|hands|tears) |
      not been able to (open|face|look|ring|read|answer|say|sleep|eat) |
      (nobody|no one) ~ (slept|felt|feels|feel|sleeps) worse (than|about) |
      what (it is|it's|that is) to (sit|stand|lie|wait|wake|lose|walk|watch|carry|be|bury|hold|need|ask) |
      (nobody|no one) (warns|warned|tells|told) (you|us|anyone) ~ (dull|boring|lonely|slow|heavy|empty|tiring|
      lonesome) |
      (walking|coming|going|ringing|asking|opening|calling|saying|turning up|starting|telling|admitting|showing up|
      knocking|sitting) ~ (takes|took) (nerve|guts|courage|some doing) |
      (takes|took) (nerve|guts|courage|some doing) to (ask|walk|ring|come|say|open|knock|admit|sit|turn|go) |
      (is|are|='s) (its|their) own (kind|sort|brand|form) of (${GRIEFS}) |
      a (long|cold|slow|quiet|lonely|dark|heavy) (corridor|walk|road|night|wait|drive|room|morning|queue) ~ when you
      (do not|are waiting|are alone|have just|have no) |
      (it|this|that) (is|was) not (laziness|weakness|cowardice|drama|nerves|stupidity|failure|vanity|in your head|
      carelessness|greed) | no (wonder|shame) (you|your|he|she|they|it) |
      (every|all the) (right|reason) to (be|feel|cry|grieve|shout|swear|complain|moan|hang up|storm) |
      know how much ~ (meant|means) | take all the time you need |
      must have (worn|knocked|shaken|hurt|scared|drained) | dead on your feet |
      (it|this|that) gets to (us|me|everyone) | (=anyone|=anybody) would (be|feel|have) |
      (it|that|this) (one|really|still|just|) (=hurts|=stings|=aches) | ^(it|that) (must have|really|) =stung |
      your (${BODY}) ~ (must|shaking|racing|pounding|sink|sank|dropped) | (must|will) feel (like|as if) |
      (wears|wear|grinds|grind|tears|tear|drags|drag) (a person|people|you|anyone) (out|down|apart) |
      (know|knows) what (it means|it is like|it's like|that means) to |
      (i|we) (can not|could not|can only|can hardly|can not begin to|can not even) imagine (how|what|reading|hearing|
      having|being|losing|going|finding|waiting) |
      (it is|it's|is|was) (never|not) (easy|nothing) to (say|ask|walk|come|open|leave|let|admit|talk|watch|lose|hear|
      start again) |
      (=hard|=hardest|=tough|=lonely|=scary|=frightening|=horrible|=no fun|=miserable) to (ask for help|say goodbye|
      let go|walk back|come back|stand in|start again|admit|watch someone|watch somebody|ask again) |
      (it is|it's|is) no fun (being|having|to be|waiting) |
      (${SORE}) (thing|way|place) to (come|find|hear|lose|wake|go|have|be|read|see|carry|face|happen|learn|end|start|
      wait|sit|spend) |
      (you are|you have|it is) not (stupid|lazy|weak|failing|mad|crazy|broken|daft|silly|to blame|imagining|being
      silly|being difficult|being dramatic|doing it wrong|doing it badly|a bad|a failure|a burden|a nuisance|you) |
      you did nothing wrong | you did not do anything wrong |
      no shame in (asking|crying|needing|being|coming|feeling) |
      of course you are (nervous|tired|scared|angry|sad|upset|worried|cross|anxious|frightened|exhausted) |
      (know|see) (that|)(you|some of you|many of you) are (nervous|scared|angry|sad|upset|worried|cross|anxious|
      frightened|hurting) | of you (are not|have not) (been|)(sleeping|slept) | (have not|not) been sleeping |
      ^poor you | as (sorry|sad|gutted|cross|angry|upset|disappointed|fed up) as you |
      what a (day|week|night|year|month|time) you have had | must have felt (like|as if) |
      (be|=been) the (longest|loneliest|hardest|worst) (walk|wait|night|day|week|call|hour|minute|drive|of your) |
      the (longest|loneliest|hardest) (walk|wait|night|day|week|call|hour|drive|road) (there is|of your|in the world)
      | (have|'ve) (all|both|)been where you | (i|we) know (this|that|the) (ache|dread|silence) |
      (would|'d) (have|)(cry|cried|scream|screamed|given up|fallen apart|sworn|swear|lost it) (too|as well|myself) |
      (would|'d|will) (floor|flatten|finish|break) (me|anyone|anybody|most people|most of us|a saint) |
      (i|we) felt (just|exactly|)the same (after|when|at|before) | could cry for you |
      (nobody|no one) should have to (hear|read|learn|find|go through|sit through) (it|that|this|out) |
      (should|ought) (not|never) (to|)have had to (hear|wait|find|read|chase|see|sit|learn|fight|ask) |
      you =deserved (better|more|kinder|an answer) | (nothing|nobody) prepares you for (losing|grief|that) |
      not have to (smile|pretend|hold it together|face|be all right|be alright|be fine|be ok) |
      (a lot|too much|so much) for (anyone|one person|one family|any of us|a child) to (carry|take|bear|hold|deal) |
      (going|goes|go) (round|around|round and round) in your head | (lying|lie|lain) awake |
      you are allowed to (be sad|be angry|be tired|feel|cry|grieve|mourn|fall apart) |
      (wreck|wrecks|flatten|flattens|=floors|crushes) (you|anyone|people|the best of us) |
      not the (answer|news|result|outcome|ending) you (wanted|hoped|were|waited|deserve|deserved|needed) |
      (you would|you'd) rather be anywhere else | know what ~ (is|are|was) like |
      (it is|it's) (hard|a lot|lonely) being (a|the|new) | so would (anyone|any of us|most of us) | ^so would (i|we) |
      (have|'ve) (all|both|)been (there|you) | (okay|ok|fine|all right|normal|human) to (cry|grieve|be sad|be angry) |
      you do not have to be (brave|strong|okay|cheerful) | you (have|'ve) (not|barely|hardly) slept |
      (not|never) your fault | (a lot|too much|so much|heavy|heavy thing) to (carry|take|bear)
    `),
    /** Lets somebody be, or tells on how it is: counts where a trial is named and they are there to be seen. */
    leave: expand(`
      you are allowed to | (can|will) wait |
      take (the|an|all|that|your|another) (extra|ten|five|whole|) (time|week|minutes|day|hour|morning|afternoon|
      minute|long way) | (you|you can|nobody|no one) need not |
      (nobody|no one) (expects|minds|will mind|is asking|will ask|needs) |
      you (can|could|may) (just|)(sit|stand|cry|leave|stay|say nothing|swear|shout) |
      (i|we) know (some|many|most|lots|plenty|a few) of you (read|heard|cried|opened|found|sat|lay|are|were|have|will)
      | (am|are) (so|very|really|) sorry | you (knew|loved|fed|nursed|carried) | you raised (him|her|them) |
      there (is|are|='s) a (chair|bench|kettle|seat|cup|bed|plate) | as long as you (like|want|need) | it does get |
      (glad|pleased) you (said|told|asked|came|rang|wrote|called) | keep it as long | makes sense | bring nothing |
      ^(i|we) (saw|see|hear) you | ^(i|we) know | the kettle is | not (hurry|rush|have to be|brave) |
      no (hurry|rush) |
      (the|their) (house|bed|flat|chair|yard|quiet|silence) (sounds|feels|goes|is) ~ (wrong|quiet|big|empty|loud|
      still) | guilt for | whatever (your boss|anyone|they|people) (says|say)
    `),
    /** Stands by somebody in trouble; that they are not alone counts where a hard time is named. */
    beside: expand(`
      (get well|feel better) soon | (=thinking of|thoughts with) (you|your|him|her) | (grieve|mourn) with you |
      (hope|hoping) (you|he|she|they|your) ~ (feel|feels|recover|recovers) |
      (hope|hoping) (you|he|she|they|your) ~ (get|gets|are|is|be|all) better |
      (be|=being) (gentle|kind|kinder) (with|to|on) yourself | easy on yourself | not be (so|too|)hard on yourself |
      not have to (look at|answer|talk|decide|celebrate|be cheerful|join in) | (hope|hoping) ~ (mends|heals|eases) |
      (=sending|=send) (you|him|her|them) ~ (hug|hugs|strength) |
      wishing (you|him|her|them|both) ~ (recovery|=strength|=comfort|=peace) |
      you are (not|far from) (alone|the only one) | not (alone|the only one) (in|with) | hang in there
    `),
    /** What is said after a death or an accident; counts where it is said of somebody in particular. */
    grief: expand(`
      (=sending|=send|=sends) ~ (love|strength|hugs|warmth) to | =thinking of (<who>|the <who>|the family) |
      (condolences|sympathies|sympathy|thoughts|prayers|hearts|heart) (are|is|go|goes|went|out|break|breaks|ache|to|
      and) ~ (with|to|for) | condolences to | (=praying|=pray) for (<who>|you|him|her|your|the <who>) |
      (sad|heartbroken|devastated|gutted) for (you|him|her|them|<who>)
    `),
    /** Says sorry for what happened to them, and names it. */
    sorry: expand(`
      =sorry (for|about) (<who>|his|her|their) |
      =sorry (for|about) your (mum|mam|mom|dad|mother|father|dog|cat|gran|nan|brother|sister|wife|husband|friend|son|
      daughter|baby|house|home|fall|accident) | =sorry (that|) (your|you|he|she|they) |
      =sorry to (hear|learn|read) (about|of|that|) (you|your|his|her|their|he|she|they|<who>)
    `),
    /** Of this a sorry names nothing that happened. */
    stock: expand(`
      trouble | doubt | hassle | delay | wait | issue | problem | =inconvenience | =inconvenienced | experience |
      confusion | discomfort | disappointment | frustration | feel ~ way | missed |
      sorry (about|for) (this|that|it|any|the)
    `),
    /** Printed for everybody. */
    printed: expand(
      'hotline | lifeline | crisis (line|text) | (help is|resources) available | calling on | (we|they) must',
    ),
    /** Boilerplate and jokes. */
    hollow: expand(`
      (we|i) (understand|know|appreciate|realise|realize) (that|how|) ~ (can be|may be|might be) | inconvenience |
      sorry not sorry | pain points | (that is|that's) why (we|our) | you never have to |
      (make|makes|making) ~ (=easy|easier|simple|simpler) | hard to (choose|pick|find|beat|resist|believe) |
      our (${WARES}|app|team|expert|method|plan) ~ (makes|make|helps|help|takes|is here|can)
    `),
  },
  messages: {
    feeling: '"{words}": you saw how it feels for them.',
    beside: '"{words}": it tells them that somebody is with them.',
    sorry: '"{words}": you saw what happened to them, and said so first.',
  },
  likely: { trait: 'shows-empathy', from: 0.3, message: 'feeling' },
  examples: {
    good: [
      '«Opening the envelope is the worst part». Bring it in sealed and we open it together at the money desk.',
      'Two trains cancelled and no word from the desk. «You have every right to be angry». Write to me and I will sort it.',
      { post: "@joanna_w «That must have been a horrible surprise». I've reopened it for you.", reply: true },
      '«We know waiting for results is the worst part». The line is open until ten, and you can just sit on it.',
      "«I'm sorry about Biscuit». Fourteen years is a lot of walks. We've stopped the food order.",
      "«If the school gate is hard this week», you're not alone in it. There's a bench round the corner.",
      { post: "@benno_l «So sorry your roof went in the storm». We'll look at the forms this afternoon.", reply: true },
      '«Leaving a flat you loved is hard, and nobody tells you about the paperwork». Ask for Irena on ward two.',
      'Dolores ran the ferry desk for thirty years. «Our thoughts are with her sons».',
      '«Waiting for a scan result is its own kind of weather». You can sit in the garden behind the clinic.',
      "@danb_9 four hours on the phone and then cut off, «that's maddening». Your claim is on my own desk.",
      'Parents along Weir Road, «I know what it means to wait at that gate».',
      'To the lad who dropped the ring on Saturday: «I saw your hands shaking». Nobody else did.',
      '«Losing a cat empties the windowsill». Nobody needs you cheerful at the till this week.',
      { post: "@ilse_d Five weeks without a boiler. «I'd be livid too». Mats comes tomorrow at eight.", reply: true },
      'The rota came out at midnight again. «No wonder you slept badly».',
      '«We can only imagine what the wait on that platform was like». You get a room and a person from now on.',
      '«It must be exhausting to explain it to every desk anew». Mats has the file now.',
      "«It's a lousy thing to learn from a screen». Close it and take a walk.",
      "«You're not daft». The form hides the button behind the date.",
      '«Nobody should have to hear that from a noticeboard». You can ring Irena at home tonight.',
      "Selling your mum's flat means deciding about every cup. «Take the extra week».",
      "«It's a strange sort of lonely, the kind company won't touch». The stove is on until three.",
      '«I know how heavy that gate gets by the third day». You can ring from the bus stop.',
      'It was only a hamster to them. «That must make it worse», and you had her nine years.',
      'Four forms for one ramp. «That would test anybody», and you were polite to every one of us.',
      'You heard the list read out in front of the whole squad. «That walk back to the bus is miserable».',
      '«Sitting with the envelope on your knee is no way to spend a Monday».',
      '«Moving back in with your parents at forty stings». Half of Weir Road has done it.',
      '«Nobody trains you for the quiet after the last lesson». It gets less loud by May.',
      "«Folding a baby's nursery away is harder than it looks». Take as long as you like over it.",
      'To the night staff with a sick child at home: «that is two shifts», and you know it.',
      "You got the rejection at noon. «That's a mean hour».",
      "«It's fine if Monday is a hard day». The stove is on.",
      'You were told twice and both were wrong. «I would have sworn at me». Mats has the file.',
      '«The three a.m. feed is the loneliest shift there is». You can ring Irena.',
      "The lime on Weir Lane comes down on the 9th. «We're as sorry as you are».",
      "«If the letter about the mill knocked the wind out of you», you're in company.",
    ],
    bad: [
      'Free to a school: Otto the piano, ground floor, you have to collect him.',
      "It's the lavender oil that stung, most likely.",
      'The canteen would like to keep the plates and so would we.',
      "The new pump is in. It is sound, it's where the drain was, and you can hear it hum. It took us a hard week.",
      'If you can drop tins at the trolley on Quay Street it gets to us by Thursday.',
      'The race is done and the tea is drunk. You raised £9,400 for the hospice.',
      'It is okay if you bring a hat to the pit. You can leave it at the gate.',
      'Our new lathe is harder than it looks to beat. You can try it on Sunday.',
      'Something new is coming to Harrow Road, and you will be there.',
      "We're very sad to say that Duke, our oldest tiger, was put to sleep yesterday. You knew him since he was a cub.",
      'Members voted for action. We meet the employer on Thursday and hope they come with something better.',
      'Please book for Sunday lunch, we turned 30 people away last week and felt awful.',
      'Moving your payroll in May sounds horrible and mostly is not. You see each pay slip before anybody is paid.',
      'Sorry for Friday, the doors opened late. The second show is on the house.',
      'Sorry not sorry, our sale is just that good 😎',
      "Sorry, we're sold out! More drops soon, turn on notifications.",
      'We understand your pain points, which is why our solution delivers results. Book a demo.',
      'It must be hard to choose between our three sofas. Order yours today and get 10% off.',
      'Our thoughts are with everyone affected. A statement will follow at noon.',
      'If you are struggling, you are not alone: call the crisis hotline at any hour.',
      "Here at Weir & Sons we know that tax can be stressful. That's why our friendly team is here.",
      'I got fired in 2014. It was awful for about a year. If somebody you know was laid off, ring them.',
      'Moving our files was sad work, and the hardest part was the labels. Tell us what you did.',
      'I was so nervous before the audit that I ate the whole tin.',
      'My hat flew off on the pier, sorry, you can hear me laugh. The rest of the film is fine.',
      { post: '@benno_l So sorry to hear that. Please send us your reference number.', reply: true },
      "We can't imagine a fete without a tombola. You can buy a ticket at the gate.",
      'You deserve better curtains. Ours hang in the blue barn until Friday.',
      'The walk to the falls is long and the path is steep. You need boots.',
      'Losing weight is not magic, and you know it. The club weighs in at six on Mondays.',
      'We know how hard it is to find a good plumber in May. You can ring until nine.',
      'The wait is over. You can read the new menu at the door.',
      'Sorry you still have doubts about the ferry. The survey says that it is safe.',
      "Spring 2027, so don't hold your breath. I am off to the garden.",
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || pitch(post, REACHES_OUT) || mine(post, hits.hollow).length > 0) return;
    const isPrinted = mine(post, hits.printed).length > 0;
    const plight = plightOf(post, hits);
    const felt = isPrinted ? undefined : feelingIn(post, hits, plight);
    const beside = besideIn(post, hits, plight, isPrinted);
    const found = felt ?? beside ?? sorryIn(post, hits);
    if (!found || isInSaying(post, found)) return;
    const at = clauseAround(post, found);
    if (TELLS_LOSS.test(post.text.slice(at.start, at.end))) return;
    const values = { words: quote(post, at) };
    if (felt) report({ at, message: 'feeling', values });
    else if (beside) report({ at, message: 'beside', strength: SET_PHRASE, values });
    else report({ at, message: 'sorry', strength: SORRY, values });
  },
});
