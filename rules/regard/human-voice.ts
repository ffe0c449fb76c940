import {
  ANIMALS,
  AT_HAND,
  BODILY,
  BODY,
  byPlace,
  type Clause,
  clauseAround,
  clauseAt,
  DOING,
  defineRule,
  expand,
  findAll,
  firstWordFrom,
  type Hit,
  type HitLists,
  HOMELY,
  hitOver,
  isAside,
  isInItem,
  isPast,
  isTitle,
  KIN,
  looksLikeName,
  MACHINES,
  mine,
  type Post,
  pitch,
  quote,
  SMALL,
  SMALL_FEELINGS,
  type Span,
  saidOver,
  sceneIn,
  sentenceAt,
  sentenceOf,
  type Token,
  wordAt,
  wordSet,
} from '../../src/rule-kit.ts';

/** Kinds of cue needed where the writer is in it, and where it is only signed; one alone is chance. Source: rules card. */
const ENOUGH = 2;
const ENOUGH_SIGNED = 3;
/** A sentence of so many words is said, not written: "Again.", "Long week." */
const FRAGMENT = 3;

/** Something that is held, and here only walked in on. */
const OCCASION = /^(?:webinar|workshop|launch|masterclass)$/i;

/** "Based in", "loved by", "frozen at one end", "found on the bus": a participle, nobody's deed. */
const PARTICIPLE =
  /^(?:\S+ed (?:by|to|as|with|for|in)|\S+(?:en|wn) (?:at|by|for|from|in|on|to|with)|(?:found|lost) (?:by|in|on|at|near|outside|under))$/;

/** What is done in office and told in reports: nobody's day. */
const FORMAL = wordSet(`
  met visited joined spoke attended toured discussed introduced hosted voted signed announced launched urged called led
  cosponsored sponsored sent supported helped worked proposed sat asked received presented testified delivered passed
  secured fought stood saw heard shared talked completed published released updated built created won raised ran
  founded been had held taught started closed listed sold posted emailed uploaded scheduled booked opened
  added fixed rejected hired interviewed promoted fired recruited scaled pitched coached mentored networked invested earned
  grew doubled tripled missed
`);
/** Verbs that go on with what one does: "I keep tilting the jar", "I've begun speaking to it". */
const GOES_ON = /^(?:keep|kept|begun|started|stopped|resorted|taken)$/;
const IN_OFFICE =
  /^(?:fighting|working|pushing|hearing|calling|building|growing|getting|learning|supporting|serving|going|being)$/;

/** Adverbs that may come first: "honestly cried a bit". */
const BEFORE_DEED =
  /^(?:honestly|just|finally|literally|also|then|only|nearly|almost|again|so|ok|okay|ugh|well|right)$/;
/** Deeds done to nothing: "cried in the cupboard" is no participle. */
const FOR_ITSELF =
  /^(?:cried|laughed|slept|napped|sobbed|hid|knelt|danced|queued|stayed|swore|panicked|sneezed|tripped|fell|overslept|waited)$/;
/** What a deed is done to, or where: "burnt the", "sat by", "been up"; "used cars" and "gold shoes" are things. */
const AFTER_DEED =
  /^(?:the|an?|my|our|his|her|this|that|it|him|them|me|myself|some|half|all|two|three|four|five|by|to|on|in|at|up|off|out|down|into|through|over|under|for|from|with|like|back|home|too|so|about|around|until|every|no|another|one|asleep|awake|late|early|straight|past|across|everything|nothing|something|someone|somebody|more)$/;

/** "Run the cold tap", "Done by May": asked for, or foretold. */
const NO_DEED = /^(?:run|come|done)$/;

/** Token index at which a clause tells a deed without its "I": "spent an hour hunting a bug", "rained on the hay". */
const deedWithoutSubject = (post: Post, { first, last, start, sentence }: Clause): number | undefined => {
  const { tokens, sentences } = post;
  if (sentences[sentence]?.kind === 'question') return undefined;
  let at = first;
  while (at < last && (/^(?:emoji|punctuation)$/.test(tokens[at]?.kind ?? '') || BEFORE_DEED.test(wordAt(tokens, at))))
    at += 1;
  const [opening, next] = tokens.slice(at, at + 3).filter(({ kind }) => kind !== 'emoji');
  // "Couldn't find the word", "Didn't sleep".
  const isUndone = /^(?:could|did)$/.test(opening?.normal ?? '') && next?.normal === 'not';
  const isDeed =
    opening &&
    !opening.quoted &&
    !/^\p{Lu}{2}/u.test(opening.text) &&
    (isPast(opening) || /^(?:been|had)$/.test(opening.normal) || isUndone);
  if (
    !isDeed ||
    NO_DEED.test(opening.normal) ||
    !next ||
    !(next.kind === 'number' || next.quoted || isUndone || opening.normal === 'been' || AFTER_DEED.test(next.normal))
  )
    return undefined;
  if (FOR_ITSELF.test(opening.normal)) return isInItem(post, start) ? undefined : at;
  // "- Fixed the ladder" in a list tells what was done to a thing.
  return PARTICIPLE.test(`${opening.normal} ${next.normal}`) || isInItem(post, start) ? undefined : at;
};

/** "The Freedom Breakfast", "I Never Sang for My Father": a word of a name. */
const isInName = (post: Post, { first }: Hit): boolean => {
  const token = post.tokens[first] as Token;
  return (
    token.kind === 'word' &&
    looksLikeName(token) &&
    firstWordFrom(post.tokens, sentenceAt(post, first)?.first ?? first) !== first
  );
};

/** "Got to the end and realised": one deed after the other. */
const goesOnToDo = (post: Post, { first }: Hit): boolean =>
  post.tokens
    .slice(first, sentenceAt(post, first)?.last)
    .some((token, at, all) => at > 1 && isPast(token) && /^(?:,|and|then)$/.test(all[at - 1]?.normal ?? ''));

/** Tokens from "I" to the verb that goes with it. Hand-set. */
const TO_VERB = 4;
/** "I picked it", "I'd turned the wifi off": small things told of oneself. */
const ownDeeds = ({ tokens }: Post): readonly Hit[] =>
  findAll(tokens, ({ normal, quoted }, at) => {
    if (normal !== 'i' || quoted) return undefined;
    const behind = tokens
      .slice(at + 1, at + 1 + TO_VERB)
      .findIndex(
        ({ kind, normal: word }) =>
          kind !== 'emoji' && !/^(?:have|had|'d|just|then|also|even|never|still|once|\w+ly)$/.test(word),
      );
    const verb = at + 1 + behind;
    const token = tokens[verb];
    return token && behind >= 0 && !token.capital && isPast(token) && !FORMAL.has(token.normal)
      ? hitOver(tokens, at, verb + 1)
      : undefined;
  });

/** "I keep tilting the jar", "I've begun talking to it", "Editing the last of them and I …": caught in the middle of it. */
const inTheMiddle = (post: Post): readonly Hit[] =>
  findAll(post.tokens, ({ normal, quoted, sentence }, at) => {
    if (normal !== 'i' || quoted) return undefined;
    const verb = wordAt(post.tokens, at + 1) === 'have' ? at + 2 : at + 1;
    const doing = post.tokens[wordAt(post.tokens, verb + 1) === 'to' ? verb + 2 : verb + 1];
    const goesOn =
      GOES_ON.test(wordAt(post.tokens, verb)) &&
      /ing$/.test(doing?.normal ?? '') &&
      !IN_OFFICE.test(doing?.normal ?? '');
    const opens = wordAt(post.tokens, post.sentences[sentence ?? 0]?.first ?? at);
    const isOpened = /^[a-z]{2,}ing$/.test(opens) && wordAt(post.tokens, at - 1) === 'and' && !IN_OFFICE.test(opens);
    return goesOn || isOpened ? hitOver(post.tokens, at, verb + 1) : undefined;
  });

/** "For mum", "your mum", "her gran": somebody else's, or anybody's. */
const NOT_OWN = /^(?:your|her|his|the|a|an|for|their|to|of|any|every|new|first|and|single|'s|his)$/;
/** "I", "my", or a bare "Mum" in front of what she did. */
const isOwn = ({ normal, quoted }: Token, at: number, all: readonly Token[]): boolean =>
  !quoted &&
  (/^(?:i|my|me|mine)$/.test(normal) ||
    (/^(?:mum|mam|dad|gran|nan)$/.test(normal) && !NOT_OWN.test(all[at - 1]?.normal ?? '')));

/** "Asked", "has gone", "just said": what the one named before did. */
const tellsOn = ({ tokens }: Post, at: number): boolean =>
  tokens
    .slice(at, at + 3)
    .some(
      (token) =>
        isPast(token) ||
        /^(?:has|says|thinks|asks|informs|tells|reckons|insists|wants|refuses|keeps|still|always)$/.test(token.normal),
    );

/** Sentences too short to be anything but speech: no heading, no tag, nothing to buy. */
const fragments = (post: Post): readonly Hit[] =>
  post.sentences.slice(1).flatMap(({ first, last }, at) => {
    const all = post.tokens.slice(first, last);
    const words = all.filter(({ kind }) => kind === 'word');
    const isSpeech =
      words.length > 0 &&
      words.length <= FRAGMENT &&
      all.every(({ kind, quoted }) => !quoted && /^(?:word|punctuation|emoji)$/.test(kind)) &&
      /^[.?!]/.test(post.tokens[last - 1]?.text ?? '');
    return isSpeech && !isAside(post, at + 1) ? [hitOver(post.tokens, first, last)] : [];
  });

/** Kinds of cue needed: fewer where somebody tells of a day, and one less where no link, tag or mention makes it a campaign's. */
const enough = ({ tokens }: Post, isTold: boolean, isClose: boolean, opensWithDeed: boolean): number => {
  if (!isTold) return isClose ? ENOUGH_SIGNED : Number.POSITIVE_INFINITY;
  const isBroadcast = tokens.some(({ kind }) => /^(?:url|hashtag|mention)$/.test(kind));
  if (!isClose) return opensWithDeed && !isBroadcast ? ENOUGH : ENOUGH + 1;
  return isBroadcast ? ENOUGH : ENOUGH - 1;
};

type Lists = HitLists<
  'felt' | 'home' | 'mishap' | 'doer' | 'admits' | 'aside' | 'signed' | 'here' | 'wry' | 'scene' | 'spoken'
>;

/** Deeds told without their "I", each at its verb. */
const bareDeeds = (post: Post): readonly Hit[] =>
  post.clauses.flatMap((clause) => {
    const at = clause.quoted ? undefined : deedWithoutSubject(post, clause);
    return at === undefined ? [] : [hitOver(post.tokens, at, at + 1)];
  });

/** Sentences in which somebody tells of themselves: they say "I" or "my", or a deed or a place of theirs stands there. */
const sentencesTold = (post: Post, signs: readonly Hit[]): ReadonlySet<number> =>
  new Set([
    ...post.tokens.filter(isOwn).map(({ sentence }) => sentence),
    ...signs.map((hit) => sentenceOf(post, hit) ?? 0),
  ]);

/** What is felt, lived or gone wrong, where somebody tells it: mud on the hills is nobody's day. */
const livedIn = (post: Post, hits: Lists, isTold: (hit: Hit) => boolean): readonly (readonly Hit[])[] => {
  const tales = hits.doer.filter(({ last }) => tellsOn(post, last));
  return [hits.felt, hits.home, hits.mishap, tales, inTheMiddle(post)].map((list) =>
    mine(post, list).filter(
      // "Run the kitchen tap": the reader's.
      (hit) =>
        isTold(hit) &&
        !isInName(post, hit) &&
        clauseAt(post, hit.first)?.act !== 'help' &&
        // "Can I put a pizza box in the bin?" is anybody's.
        sentenceAt(post, hit.first)?.kind !== 'question',
    ),
  );
};

/** A joke is one sign of a person; a day is more. Hand-set. */
const WIT = 0.7;
/** Tokens of an aside in brackets. Hand-set. */
const ASIDE_WITHIN = 10;
/** "(He queued.)", "(I do)", "(sorry, Ben)": said under one's breath. */
const UNDER_BREATH =
  /^(?:sorry|oops|yes ,? ?really|no ,? ?really|do not ask|long story|obviously|sort of|ask [a-z]+|(?:i|he|she|they) (?!(?:is|are|was|were|has|have|will|can|did not|would) (?:an?|the)\b)[a-z]+)\b/;
const asidesInBrackets = ({ tokens }: Post): readonly Hit[] =>
  findAll(tokens, ({ text, quoted }, at) => {
    if (text !== '(' || quoted) return undefined;
    const behind = tokens.slice(at + 1, at + ASIDE_WITHIN);
    const end = behind.findIndex((token) => token.text.startsWith(')'));
    const isTold = end > 0 && UNDER_BREATH.test(saidOver(tokens, at + 1, at + 1 + end));
    return isTold && !behind.slice(0, end).some(({ kind }) => kind === 'number')
      ? hitOver(tokens, at, at + end + 2)
      : undefined;
  });

/** The first joke at the house's own expense: what stands in brackets, or the clause it makes. */
const witIn = (post: Post, wit: readonly Hit[]): Span | undefined => {
  const brackets = asidesInBrackets(post);
  // "I'll take it", not "I'll take it down"
  const jokes = mine(post, wit).filter(
    ({ last }) => wordAt(post.tokens, last - 1) !== 'it' || post.tokens[last]?.kind !== 'word',
  );
  const [first] = byPlace(brackets, jokes);
  return first && (brackets.includes(first) ? first : clauseAround(post, first));
};

/** Points from which a scene is somebody's day, and those of one without a doubt. Hand-set. */
const SCENE = 2;
const FULL_SCENE = 4;
/** "She came down in her slippers": where it stands, and what it is worth, 0 to 1. */
const homelyIn = (post: Post, things: readonly Hit[]): { readonly at: Span; readonly strength: number } | undefined => {
  const scene = sceneIn(
    post,
    mine(post, things).filter((hit) => !isInName(post, hit)),
  );
  return scene && scene.points >= SCENE
    ? { at: clauseAround(post, scene.at), strength: WIT * Math.min(1, scene.points / FULL_SCENE) }
    : undefined;
};

/** "It's me in the picture" tells who is seen, and signs nothing. */
const isSigned = ({ tokens }: Post, { last }: Hit): boolean => wordAt(tokens, last) !== 'in';

/** The first sign of somebody with a day, where there are enough of them. */
const dayIn = (post: Post, hits: Lists): Hit | undefined => {
  const here = mine(post, hits.here);
  const bare = bareDeeds(post);
  const told = sentencesTold(post, [...bare, ...here]);
  const signs = mine(post, hits.signed).filter((hit) => isSigned(post, hit));
  if (told.size === 0 && signs.length === 0) return undefined;
  const isTold = (hit: Hit): boolean => {
    const at = sentenceOf(post, hit) ?? 0;
    return told.size === 0 ? !isAside(post, at) : told.has(at);
  };
  const lived = livedIn(post, hits, isTold);
  const personal = [...lived, mine(post, hits.admits), mine(post, hits.aside), signs];
  const wry = mine(post, hits.wry);
  const scene = mine(post, hits.scene).filter((hit) => isTold(hit) || sentenceOf(post, hit) === 0);
  const small = bare.filter(({ first }) => !FORMAL.has(wordAt(post.tokens, first)));
  const chain = small.filter((hit) => goesOnToDo(post, hit));
  const deeds = ownDeeds(post);
  const spoken = [mine(post, hits.spoken), fragments(post)];
  const kinds = [...personal, wry, scene, here, ...spoken, bare, deeds, small.slice(1), chain];
  const opensWithDeed = small.slice(0, 1).some((hit) => sentenceOf(post, hit) === 0);
  const needed = enough(post, told.size > 0, lived.flat().length > 0, opensWithDeed);
  if (kinds.filter(({ length }) => length > 0).length < needed) return undefined;
  return [...byPlace(...personal), ...byPlace(deeds, small), ...wry][0];
};

export default defineRule({
  principle: 'own-voice',
  polarity: 'relational',
  severity: 'info',
  weight: 0.4,
  warmth: true,
  queueTags: [],
  guards: { service: 0 },
  summary: 'Sounds like a person with a day.',
  why: 'People talk to people. A voice somebody could answer is the start of a conversation.',
  phrases: {
    /** A person doing or feeling something. */
    felt: expand(
      `
        (${BODILY}) |
        =i (just|then|also|only|still|honestly|always|never|have|had|may have|would have|could have|could|) (${SMALL})
        | =i (am|was|have been|had been|keep|kept|sit|stood) (${DOING}) |
        ^(${SMALL}) (the|a|an|my|it|at|in|on|to|too|up|half|one|through|into) |
        =i (was|am|felt|feel|got) (so|very|too|a bit|quite|really|still|just|) (${SMALL_FEELINGS})
      `,
      `
        =spent (an|the|all|half|most|<n>) ~ (${DOING}|=watching|=hunting|=arguing|=looking for) |
        had ~ (cry|lump|nap|wobble) | had to ~ (sit down|lie down|leave the room|hide|pretend|google|look away) |
        (=mum|=dad|=mam|=gran|=nan) ='s (on|at|in|out|back|up|behind|still) | ^felt (so|very|quite|a bit|like|oddly) |
        =we (are|were) (all|both) (stuck|lost|soaked) | =we (are|were) (all|both) (${DOING}) |
        my ~ (shaking|trembling|racing|jelly|pounding|hurt|red|clammy|sore) | made me (${SMALL}) | wish me luck |
        =i am (stood|sat) (here|in|on|outside|behind) | =i (keep|kept) (calling|forgetting|losing|dropping) |
        =i (dropped|chipped|cracked) (my|the) | (still|just) (shaking|laughing|crying|smiling|blushing|grinning) |
        (=sat|=sitting|=standing) (by myself|alone|here|outside|under)
      `,
    ),
    /** Where somebody writes from: "typing this in the cab". */
    here: expand(`
      ^(${DOING}|=writing|=posting|=sending) (this|here|outside|behind) |
      ^(${DOING}) (in|on|at|by|under) (the|a|my|two|this|an) | ^(have|have been|been) (${DOING})
    `),
    /** When and where of a day. */
    scene: expand(`
      =i (have just|just) (said|waved|called|told|spelled|spelt|walked|tripped|put|tried|hugged|blew|winked|bowed|
      sneezed|opened|signed|sent|rang|used|found) |
      (day|night|week|morning|shift|hour) (one|two|three|four|five|<n>) | today | tonight | last night | yesterday |
      ^(my|) (first|second|third|fourth|fifth|another|last|one|long) (proper|) (day|week|night|coffee|cup|tea|attempt|
      try|batch|shift|morning|go|tray|rain|snow|night shift) | this morning | first time |
      (night|day|early|late) (desk|shift|bus|train) | at (lunch|breakfast|midnight|home|work) | lunch (hour|break) |
      before (breakfast|dawn|school) | half (asleep|<n>) |
      (only|already|not even) (<n>|half|quarter) ~ (past|to|gone) | halfway (through|up|down) |
      (past|at|by|since|until) <n> | <n> (hour|minutes) | (been|broken|stuck|raining|waiting) ~ since |
      on the (bus|train|tube|tram|ferry|sofa|stairs|floor|way|drive) | the <n> (train|bus) |
      (writing|typing|posting|editing|sending) (this|) ~ (from|on|in|with|while|at|by) |
      at the (traffic light|checkout|gate|bus stop|kitchen table)
    `),
    /** What is at hand: somebody's hands, somebody's toast. */
    home: expand(`
      =my (${KIN}) (='s|=s) (${BODY}|voice|coat|kitchen|car) |
      =my (old|little|own|poor|late|whole|wet|other|left|right|) (${BODY}|lunch|breakfast|dinner|desk|phone|laptop) |
      (${HOMELY}) | (cup|mug|pot|gallon|flask) of | in the (car|van|bath|loo|cab|bathroom|back of)
    `),
    /** What somebody may do something with. */
    things: expand(`${AT_HAND} | ${ANIMALS}`),
    /** What went wrong in a small way, and the weather. */
    mishap: expand(
      `
        (still|then|promptly|and) (=forgot|=lost|=missed|=dropped|=spilled|=spilt|=broke|=burnt|=tripped|=fell|=cried)
        | (spelled|spelt|printed|hung|sewn|painted|spelling) ~ (wrong|upside down|backwards|sideways) |
        (mic|camera|microphone|webcam|lid|fly|handbrake|door) (was|were) (on|off|open|down|undone|unlocked) |
        no (voice|sleep|milk|clean|hot water) |
        (${MACHINES}) (is|are|'s|has|have|was|had|will not|would not|did not|does not|do not) ~ (died|dead|broken|
        stuck|start|work|stop|open|off|out|gone|packed up|given up|frozen|playing up|begun) |
        (${MACHINES}) (packed|broke|broke down|died|gave up|went|burst|fell off|stopped) |
        (took|lost|no) (the|) (light|power|signal|hot water) | been (broken|stuck|wearing) |
        got (locked|stuck|lost) (in|on|out|behind|at|between) | (upside down|inside out|back to front) |
        (=lost|=broke|=chipped|=bent) (a|an|its|his|her) (${BODY}) | =lost (my|the|our|an|another|<n>) |
        the wrong (<who>|way|bus|train|room|person|number|house|platform|day|shoe|foot|key|end|door|jumper) |
        (burnt|burned) the | (=ate|=eaten|=chewed|=dropped|knocked over|=spilled|=spilt) (the|my|an|a|our|all) |
        at (<pct>|<n> percent) | =i (have already|have just|have|just|then) ~ by accident |
        (flew|came|fell|blew) (off|out|apart|over) | =missed (it|the bus|the train|my stop) |
        (=squeaks|=squeaking|=leaking|=drips|=dripping|=rattles|=rattling|=wobbles|=beeping|=creaks) |
        (smells|smelled) (of|like)
      `,
      `
        =rain | =rained | =raining | =rains | =hail | =drizzle | =muddy | =mud | =snowing | =sleet | =sideways |
        =soaked | =drenched | =frost | minus <n> | <n> degrees | by (torchlight|torch|candlelight) | so (hot|cold) |
        sunburn | =windy | =puddles | =thunder | =fog
      `,
    ),
    /** Who does something in the next word: "my son asked", "the cat slept", "she still tipped me". */
    doer: expand(`
      =my ~ (${KIN}) | =my (therapist|dentist|barber|doctor|physio|hairdresser|landlord|osteopath|optician) |
      =my <n> yo | (=mum|=dad|=mam|=gran|=nan) | (=my|=the|=our|=her|=his|=a) (${ANIMALS}) | =somebody | =someone |
      (uncle|auntie|lady|man|woman|boy|girl|lad) next to me |
      <who> (on|from|in|at) (reception|accounts|finance|payroll|sales|the office|the desk|the shop|the kitchen|the
      post room|it|hr|maintenance|security)
    `),
    /** A shrug, a smile, a small defeat. */
    wry: expand(`
      (=pray|=send help|spare a thought) for me | (take|taking) it personally | =sod it | wish me luck | never again |
      changing my name | ^moving to (the|a|another) |
      (was|is|were|are) not (pleased|amused|impressed|sorry|fooled|having it|bothered) |
      (still|just) (can not|not) (get|find|work|believe|stop|feel|understand) | so (there is|there's|that's) that |
      no (regrets|notes|comment|sign of) | (do not|don't) (ask|judge|tell) (me|my|anyone|her|him) |
      (nobody|no one|everyone|all of them|customers) (noticed|asked|laughed|came|clapped|said|told me) |
      not (planned|in the plan) | ^=of course | (=so|but|and) naturally | ^=eventually | ^anyway | none of us |
      (is winning|says hello|has notes|has opinions|has views|will grow on me|may grow on me|grow on me|won) |
      one of which (was|is) | (is|was) (judging|ignoring|avoiding|mocking) (me|us) | (past|future|than) me |
      and (yes|no) | sorry (everyone|everybody|all|mum|neighbours|neighbors) |
      not (my|the|our|a) (finest|best|proudest|worst|bad) | it was (my|the) (${ANIMALS}|${KIN}) |
      (it was|it is|it's|that was) me
    `),
    /** Says what is not known or not going well. */
    admits: expand(`
      =i ~ (know|understand|remember|think) (why|how|what|if|whether) | (not|never) sure (i|if|why|how|what) |
      not sure (about|this|that) | =i do not (like|trust) (the|our|this) | can not lie |
      =i was going to (write|say|post) | =i am (not good|no good|bad|terrible|rubbish|hopeless) (at|with) |
      ask me (tomorrow|anything|again|later|on) | today =i (learned|learnt|found out|discovered|realised|realized) |
      no idea | do not have (a|any) (caption|clever|good|proper|plan|answer|lesson|point) |
      =i have never (read|seen|been|learned|learnt|understood|liked|owned|finished|worked out) |
      =i ~ know (where|who|which) | (not|have not) the heart | =i (hate|loathe|dread) (writing|doing|asking|these) |
      =i still can not | =i (was|am) (wrong|meant to|supposed to) |
      (it's|it is|it was|this is|this was) (meant|supposed) to (be|have) |
      =i (honestly|really|actually|never|just|still|genuinely|secretly) (thought|believed|hoped|expected|noticed|
      feared) | =i (thought|hoped|assumed|expected|meant to|tried|should have|wish|admit|confess|must admit) |
      =i can not (=sleep|=cook|=sing|=spell|=draw|=dance|=swim|=whistle|=feel|=find|=stop)
    `),
    aside: expand(`
      ^yes (that|i|it) | ^=haha | ^=hahaha | ^=ha | =oops | =ugh | =phew | =yikes | =argh | honestly | to be honest |
      tbh | truth be told | confession | =hmm | =gosh | =blimey | =ouch | =aww | =ooh | =meh | =sigh | =lol | =omg |
      =whoops | ^(=right|=okay|=ok) =so | ^=right (who|that is|that's|then) |
      like (a lemon|an idiot|a fool|a muppet|a wally|a plank)
    `),
    /** A laugh at the house's own expense, which needs no day beside it. */
    wit: expand(`
      (i|we) will =take it | (i|we) have learned (my|our) lesson | (nearly|almost) finished (us|me|him|her) off |
      (nearly|almost) finished (us|me) | (nobody|no one) is =sleeping | (i|we) would be =flattered |
      mind the (geese|goat|goats|dog|cat|bull|llama|swan|swans|ducks) | =one confused |
      (that|this|it|) (out|) the hard way | same (terrible|awful|dreadful|grumpy|questionable|bad|rubbish) |
      would rather (forget|not talk about) | (our|my) (feet|heads|arms|backs|knees) (hurt|ache|are killing) |
      who (will|shall) not be named | =ask <who> about the | (do|does) not usually make (us|me) cry |
      ate that one too | (are|is) as surprised as | on the boss | make (it|that|what you will|of it) what you will |
      (has|have) most of (her|his|their|its) teeth | about it the less said | (=nobody|no one) in <who> is safe |
      how did you get home | in it for the (cake|biscuits|snacks|free) |
      (powered|fuelled|sustained) by (tea|biscuits|coffee|cake|spite|crisps) |
      (tea|biscuits|gaffer tape|cake) and (stubbornness|optimism|spite|panic) | is merciless |
      who let (us|me) ~ do this
    `),
    /** Signs, or says who is writing. */
    signed: expand(`
      (hi|hello|hey|morning) <who> here | <who> from ~ here |
      you (have|have got|'ve got|get) <who> (from|today|this|on|for) |
      ^(good|) (morning|evening|afternoon|hello) from (the|a|my|our) | ^<who> here |
      ^(mr|mrs|ms|miss|nurse|dr|sister|father|pastor) <who> | i run this (account|page|shop|stall) | (it is|it's) me |
      (it is|it's|this is) <who> (here|on|at|from|again|writing|back|speaking|typing|with|and) | me again |
      =i am <who> (i|and|the|from) | ^(writing|typing|posting|editing) this | love , <who> | =i am (new|slow|back) |
      <who> (=writing|=writes|on the account)
    `),
    /** Spoken rather than written. */
    spoken: expand(`
      kind of | sort of | =i quite |
      a bit (of|much|like|too|late|odd|wobbly|rough|drunk|wonky|sad|shy|lost|silly|daft|damp|lopsided|smug|guilty|
      weird|peaky|tired|grumpy|off) | so (many times|long) that | funny (thing|how) |
      =i just (liked|wanted|needed|thought) | strange (thing|how) | (turned|turns) out to be |
      (or something|or so|and all that|you know|i mean|i guess|i suppose|i swear|i reckon|mind you|turns out|long
      story|fingers crossed|no joke|not gonna lie|ngl|somehow|apparently|dunno|gonna|wanna|yeah|yep|nope|bear with me|
      naturally|abeg|again) | (=i|she|he) said | off (for|home|to bed)
    `),
    /** The joke that ends in a sale, and the podium. */
    hollow: expand(`
      nearly did not (post|share|write) | offsite | as someone who has (been|spent|worked) |
      (i have|have) seen it all | moral of the story | leadership (team|retreat|summit) | grateful to work |
      (almost|nearly) (deleted|skipped) this | lifetime access | my new course |
      (five|six|seven|<n>) (figures|figure) | dream client | if i can ~ (you|so) can | hot take |
      (in the|your) comments | giveaway | agree ? | ^fixes | oopsie |
      our intern (accidentally|set|made|got|says|went) | the kitchen sink | (order|buy|recommend|purchase) ~ again |
      would recommend |
      (i|we) (am|are) (proud|pleased|honored|honoured|thrilled|delighted|excited|humbled|committed) | ^press release |
      (announces|announced) | (my|our) (bill|amendment|campaign|colleagues|constituents) |
      my (client|clients|listing|storefront|etsy|portfolio) | earn ~ commission | sat down with |
      (coffee|coffees) (is|='s) on me | administration | county | town hall | congress | senate | legislation |
      president | republicans | democrats | gop | vote | have the (honour|privilege|pleasure) of |
      wish to (thank|congratulate|inform|express|place)
    `),
  },
  messages: { person: '"{words}": there is a person in this one.' },
  likely: { trait: 'human-voice', from: 0.12, message: 'person' },
  examples: {
    good: [
      "«I burned the first batch and ate it anyway». The second is on the shelf, and it's a bit much with jam. - Jo, the one with the flour",
      "«Honestly», I don't know if this will work. I'm trying it for a month because the old way made me dread Mondays.",
      '«Haha, yes», that was me on the roof. My mum has seen the photo and has notes.',
      "«It's Sam on the account today». I'm new, I'm slow, and I have already replied to the wrong person twice.",
      '«Woke at five to feed the starter and fell back asleep on the flour sacks». The cat stood guard. Nobody noticed.',
      '«Walked all the way to the archive in the hail this morning». Shut. Of course.',
      "Second attempt at the loaf. «It's meant to be round». I quite like the corners, though.",
      '«I bowed to the wrong end of the hall and just pulled a face».',
      "«I'm sat on the kerb outside the dentist, two hours early». My watch has notes.",
      '«Read the whole speech aloud to the dog». He left at page nine.',
      '«Not sure this jam has set». I keep tilting the jar.',
      "The new clerk bowed to me. I bowed back. «Now we're both stuck with it», I think, until he leaves.",
      '«Wrote the whole newsletter, felt very grown up, sent it with a typo in the title».',
      '«Mum proofread our term letter and corrected three things, one of which was my haircut».',
      '«I just said love you to a man from the bank». Anyway, how is your Tuesday.',
      '«Not sure about the new sign yet». It looks a bit drunk. Maybe it will grow on me.',
      "«Dad's on the till today». He told four people about his knee.",
      'Lynn has seen four managers, two floods and one robbery «(he queued)».',
      'Pumpkins, £3, field by the church, honesty box. «Mind the geese».',
      'One glove is at the desk. «She came down for the other in her slippers», and he found it in the jam.',
      'The hall was cold on Friday. «He lent her his coat», and she lent him her scarf.',
      'Vic is 80 and retired. «He comes in for the tea and a pie», and she cuts her cake for him.',
      'We have moved round the corner. «Same number, same terrible coffee».',
    ],
    bad: [
      'Can I put a pizza box in the blue bin? Yes, if it is clean. The lid of a jam jar goes in, too.',
      'Lost on Pew Hill: one blue dry bag with our spare radio in it. Please ring 0800 496 0144.',
      "It was last night's valve. Run the kitchen tap for ten minutes; if it's brown at six I'll send a crew.",
      'Done by May if the frost holds off. I have the plan here.',
      'Landed a big one! Six figures, from my sofa. If I can do it, you can too.',
      "Breakfast is free all week. Porridge, toast, and Miss Lund's pep talks.",
      'Set lunch on Sunday, a glass of something for mum and a tulip for her coat.',
      'Last week I rejected a candidate with a perfect letter. The one I hired asked about the cleaners. Agree?',
      "I nearly didn't post this. We missed our target in May, and I told the team first.",
      'Hot take: polls are lazy. Anyway, I am scared to look at mine.',
      'He told her that the minister would see his letter before she did.',
      "Oopsie! Our intern accidentally set everything to 50% off. Guess you'd better shop before she fixes it 😉",
      'Tidewell announces the availability of its quarterly sustainability disclosure.',
      'We are committed to delivering excellence across all verticals.',
      'Our team sat down with the minister yesterday to discuss the bill.',
      'The company confirms that operations will resume on Tuesday.',
      'Sticker lost? Lost it on the bus? Your date is online.',
      'Version 4.2 is out.\n- Fixed the ladder\n- Fixed the printer',
      'Match off. Frozen at the shed end after a hard night.',
      'I visited the new harbour office yesterday and spoke to the team about the plans.',
      'Forty members got the wrong letter by mistake. The right one follows on Monday.',
      'Man kept his neighbour in a freezer in Larkfield, says the court',
      'Keys to Rowan Mews today. Cake in Room 4 until noon.',
      'If the year is tight, tell Alun. Boots and coats are in the hall.',
      'My client is looking for a bungalow with a garden and a shed, up to £450k. Nothing suitable online.',
      "Market report for May: prices are down. If you think of selling, coffee's on me.",
      'Sat down with local mayors in Larkfield today to discuss the ferry.',
      'I visited the mill yesterday. I met the owner. I voted for the bridge.',
      "If you would rather not be in the photos, tell me and I'll take it down.",
      'Just wrapped up a leadership offsite in Larkfield. Feeling humbled and so energised today.',
      'As someone who has been in sales for 15 years, I have seen it all. Yesterday a buyer rang me.',
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || pitch(post, OCCASION) || mine(post, hits.hollow).length > 0) return;
    const cue = dayIn(post, hits);
    const day = cue && { at: clauseAround(post, cue), strength: 1 };
    const wit = day ? undefined : witIn(post, hits.wit);
    const found = day ?? (wit ? { at: wit, strength: WIT } : homelyIn(post, hits.things));
    if (found) report({ ...found, message: 'person', values: { words: quote(post, found.at) } });
  },
});
