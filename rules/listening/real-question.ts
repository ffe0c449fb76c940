import {
  afterCall,
  answers,
  asksBehindCase,
  asksOfWhatIsTold,
  besides,
  callsOut,
  callsThem,
  countWords,
  defineRule,
  expand,
  type Hit,
  type HitLists,
  hasLink,
  isChatter,
  isElliptic,
  isLink,
  isRampedQuestion,
  isReported,
  isSaying,
  isTitle,
  ownWords,
  type Post,
  pitch,
  quote,
  type Sentence,
  sentencesTo,
  spanOf,
} from '../../src/rule-kit.ts';

/** A bare "Thoughts?" earns neither credit nor blame. Source: rules card. */
const MIN_WORDS = 8;
/** A question put to one person may be short. Measured on replies. */
const MIN_WORDS_IN_REPLY = 4;
/** Words of the question itself; "What do you think?" alone shows no interest in anything. */
const MIN_ASKED = 4;
/** Nothing shows what the answer is for. */
const BARE = 0.6;

const inside = (hits: readonly Hit[], { first, last }: { first: number; last: number }): Hit | undefined =>
  hits.find((hit) => hit.first >= first && hit.first < last && !hit.quoted);

/** A question of the writer's own, of some length, and no heading. @param own Token index behind the writer's words. */
const isAsked = (post: Post, question: Sentence, own: number): boolean =>
  question.kind === 'question' &&
  question.last <= own &&
  !post.tokens[question.first]?.quoted &&
  countWords(post.tokens, question.first, question.last) >= MIN_ASKED &&
  !isTitle(post, question.first, question.last) &&
  !isReported(post, question);

/** Sentences from a question to the end that leave it the last word; what only tells of things is none. Hand-set. */
const LEFT = 2;
const MARK = 5;
const MARKED = /\n[ \t]*(?:\d{1,2}[.)]|[-*•–▪✅☑])[ \t]/gu;
/** "1. What did you stop doing?": lines with a mark in front are a list that is told; one alone only looks nice. */
const isMarked = ({ text }: Post, { start }: Sentence): boolean =>
  `${start < MARK ? '\n' : ''}${text.slice(Math.max(0, start - MARK), start + MARK)}`.search(MARKED) > -1;

/** "Does anyone own a trained knee? Joking aside": asked for a laugh. */
const JOKE = /\bjoking aside\b/i;
/** "What will YOU save for?": called at a crowd. */
const SHOUTS_YOU = /\bYOU(?:RS?)?\b/;

type Lists = HitLists<
  'others' | 'wh' | 'reader' | 'open' | 'plain' | 'wonders' | 'choice' | 'judged' | 'purpose' | 'answered' | 'hooks'
>;

/** These ask for what one has done or thinks; "do you …?" is a ramp as often. */
const OPENS = /^(?:is|was|does|could|can|would|if)\b/i;

/** "Would you make one?" asks for it, "What would you make of it?" for a thought. */
const requestsIn = ({ requests, wh }: HitLists<'requests' | 'wh'>, question: Sentence): readonly Hit[] => {
  const asks = inside(wh, question);
  // An emoji may stand between.
  return requests.filter(({ first }) => !asks || first < asks.last || first > asks.last + 1);
};

/** "If you use a wheelchair: can you …?" names who can answer. */
const isForSome = ({ tokens }: Post, { first, last }: Sentence): boolean =>
  tokens[first]?.normal === 'if' && tokens.slice(first, last).some(({ text }) => text === ':');

/** "Did it reach your village? Which is missing?": whoever asks on wants to hear it. */
const asksOn = (post: Post, { wh, hooks }: Lists, { last }: Sentence): boolean => {
  const next = post.sentences.find(({ first }) => first === last);
  return next?.kind === 'question' && inside(wh, next) !== undefined && !inside(hooks, next);
};

/** Only those who read can answer: what they know, do or would choose, some of it only where the writer says what for. */
const isToReader = (post: Post, hits: Lists, question: Sentence, own: number): boolean => {
  const told = inside(hits.purpose, { first: 0, last: question.first });
  const wonders = inside(hits.wonders, { first: 0, last: own });
  const purpose = inside(hits.purpose, { first: question.last, last: own });
  const wh = inside(hits.wh, question) ?? asksBehindCase(post, question);
  const reader = inside(hits.reader, question);
  const plain = reader && inside(hits.plain, question);
  const isOpen = OPENS.test(plain?.text ?? '');
  return [
    inside(hits.open, question),
    inside(hits.others, question) && (purpose ?? told),
    inside(hits.judged, question) && wh && (purpose ?? told),
    wh && inside(post.cue('invite'), { first: 0, last: question.first }),
    wh && (reader ?? wonders ?? (/ing$/i.test(told?.text ?? '') && !hasLink(post))),
    inside(hits.choice, question) && (wonders ?? (reader && purpose)),
    afterCall(post, question),
    plain && (isForSome(post, question) || asksOn(post, hits, question)),
    callsThem(post, question) && wh !== undefined,
    // "A muddy corner and £600. Benches or a tap?"
    inside(hits.choice, question) && told && isElliptic(post, question),
    asksOfWhatIsTold(post, question),
    callsOut(post, question),
    inside(hits.plain, question) && wonders,
    plain && isOpen && (purpose ?? post.cue('invite')[0]),
  ].some(Boolean);
};

const RAMP = /^(?:do|are|have) you\b/i;
/** "What's in the box? Swipe to find out": it is known, and held back. */
const TEASES = /^[^\p{L}]*(?:swipe|tap|click|scroll|read on|watch|find out)\b/iu;
/** "The tough talks, or just the comfortable ones?", "Why would you go with anyone else?" */
const RHETORICAL =
  /^\W*(?:(?:so|but|and) )?(?:(?:why|who|where)(?: would| could| should|'d)?n?(?:['’]t)? (?:you |anyone |anybody )?(?:ever )?(?:want to )?(?:go|look|shop|buy|eat|live|be|choose|use|trust|try|need|stay|drink|work)\b[^?]*\b(?:any(?:one|body|where|thing) else|elsewhere)|(?:where|who|what) else (?:would|could|can) (?:you|anyone|anybody))\b[^?]*\?$|, or (?:just|only|merely|simply)\b[^?]*\?$|\bwhat (?:other )?\w+ (?:gives|offers|does|has)\b[^?]*\bthis\b[^?]*\?$/i;
/** The writer goes on with the answer. */
const isAnswered = (post: Post, hits: Lists, index: number): boolean => {
  const next = post.sentences[besides(post, index, 1)];
  const [question, turn] = post.sentences.slice(index, index + 2) as [Sentence, Sentence | undefined];
  // "Do you run a café? Our booking tool is free."
  const isForOurs = RAMP.test(post.text.slice(question.start)) && /^our\b/i.test(post.text.slice(turn?.start));
  return (
    isForOurs ||
    TEASES.test(post.text.slice(question.end)) ||
    RHETORICAL.test(post.text.slice(question.start, question.end)) ||
    isRampedQuestion(post, index) ||
    [next, turn].some((one) => one && inside(hits.answered, { first: one.first, last: one.first + 1 }) !== undefined)
  );
};

/** "Success is a direction. Where are you heading?": a question behind nothing but sayings. */
const saysOnlySayings = (post: Post): boolean => {
  const told = post.sentences.filter((one) => one.kind === 'statement' && !isChatter(post, one));
  return told.length > 0 && told.every((one) => isSaying(post, one));
};

export default defineRule({
  principle: 'talk-with-not-at',
  polarity: 'relational',
  severity: 'info',
  weight: 0.8,
  cancelledByPush: true,
  queueTags: ['listens', 'question'],
  summary: 'Finds a question to the reader that the writer cannot answer alone.',
  why: 'A question whose answer is wanted gives the reader a turn. It is how one learns about the other party.',
  phrases: {
    /** "How do people with one arm chop onions?", "Best chippy near the pier?": how others do it, and what they would take. */
    others: expand(`
      ^how (do|would|did|can|early|late|long|often|much|far|do other|do you) ~ (people|others|folk|anyone|other|
      everybody|everyone|parents|teachers|small|is too) |
      ^(what|which|where|when) (do|would|did) (people|others|folk|other|everybody|everyone|you lot|you all) |
      ^who (=fixes|=repairs|=mends|=makes|=sells|=sharpens|=teaches|still) |
      ^(best|good|decent|nice|cheap|quiet|nearest) ~ (in|near|around|for|to|that|with|within)
    `),
    wh: expand('^(=what|=which|=how|=when|=where|=who|=why|=whose)'),
    reader: expand(
      `
        =you | =your | =yours | =una | =anyone | =anybody | what should (we|i) | what would help |
        (are|am) (we|i) missing | did (we|i) (miss|get wrong) | (can|could) (we|i) do (better|differently) |
        (have|did|do|am|are) (i|we) ~ (wrong|missing|missed|forgotten|overlooked) |
        what (is|'s|was) (missing|unclear|wrong|confusing|hard) ~ (our|my|this|from|about)
      `,
    ),
    /** Asks for knowledge or experience without a wh-word. */
    open: expand(`
      ^(who|anyone|anybody) (here|out there|among you|of you) |
      ^(has|does|is|did|can|could|would|was) (anyone|anybody|someone|somebody) | ^has (anything|any of) |
      ^what goes (on|in) | ^(have|do|did|are|were|has|does|is|would|could) (any|many|some) of you | ^=anyone |
      ^=anybody | (to|for|among|with) (=anyone|=anybody|any of you) |
      ^any (ideas|idea|advice|tips|recommendations|suggestions|experience|favourites|volunteers) |
      ^should (we|i|our|my) | ^would ~ (suit|help|work for|be easier for) (you|your) |
      ^(did|does|do|has|have) your (school|library|village|street|town|office|employer|parents|family|choir|club) |
      ^(has|have|did|does) ~ (changed|helped|affected|made) ~ (how|where|when|what) you | ^would (you|it) |
      ^(which|what) (of|would|should) | ^which ~ should
    `),
    /** To one person, or with a purpose said, plain questions count too. */
    plain: expand(`
      ^(do|did|have|are|were|is|was|does|has|had) (you|your|it|that|this|the|there) | ^how (was|is|did|are|about) |
      (could|can|do|did) you ~ (reach|hear|see|get in|get through|get to|manage|still) |
      ^(could|can|would|will) you (tell|explain|describe|remember|say|manage|cope|come|use|wear|eat|prefer|rather|
      mind|miss|find|read) | ^(still|any|which|what) | ^if you ~ (does|is|do|would|can)
    `),
    /** Questions that sell, flatter, scold, quiz or open a story. */
    hooks: expand(`
      ^(are|is) (you|your|it|that|this|we) (still|really|all|not|ready|tired|sick|looking|struggling|excited|fed|
      bored|serious|kidding|interested|missing|paying|wasting|prepared|happy|worried|sure) | ^is your |
      ^(do|did|have|has|would|could|can|will) (you|not|your) (know|knew|want|need|like|love|hate|wish|hear|heard|
      wonder|imagine|remember|believe|dream|miss|agree|realise|realize|guess|spot|name|support|care|expect|feel) |
      ^(have|has) you (tried|checked|visited|signed|voted|registered|discussed|talked) |
      ^(who|why|how|when|where) else | ^what else (can|could|do you) | ^(anyone|anybody) else's |
      ^are you (a|an|based|local|free|under|over|one) |
      ^is (anyone|anybody) else (getting|sick|tired|bored|fed|over|obsessed) |
      ^why (will|does|do|can|is|are|did) not (the|this|they|he|she|anyone|anybody|someone|<who>) |
      ^did (someone|somebody) say | ^(who|who's|who is) (ready|excited|in|with|up for|joining|coming) |
      ^who (wants|needs|can|would|could|does|knew|cares|among|said|doesn't|will|says) | ^what does this mean |
      ^what (are you|do you) (wait|call a|call an|call someone|get when|get if|expect|trying|like|afraid|hiding) |
      ^when was the last time | ^when did you last (have your|check|get your|book|review|update) |
      ^what (if|more|kind of person|percent|part of|gives you|say you) |
      ^what's (your excuse|stopping you|holding you|not to|the catch|in it) |
      ^why (trust|place|choose|risk|let|keep|spend|waste|wait|not|pay|settle|bother|should|on earth|else|is it) |
      ^how (dare|well do you know|many of|much could|much can|can you|can anyone|could you|could anyone|on earth|long
      will you|stupid|cool|lucky|would you feel if) | ^(so|are|and) you think |
      ^ever (wondered|wanted|wished|dreamed|had|been|felt|thought|tried) |
      ^(ready|want|need|looking|tired|sick|thinking|guess|got|feeling|hungry|struggling|fancy|craving|wondering|
      interested|planning|wish|love|hate|remember|confused|worried|curious|bored) |
      ^(isn't|aren't|doesn't|don't|won't|wouldn't|shouldn't|can't|haven't|didn't|hasn't) (it|you|your|we|they|he|she|
      the|that|this|there|a|everyone|everybody|anyone|anybody|<who>) |
      ^which ~ (should you|do you belong|is your soul) | ^(can|could|would|will|may) (i|we) (have|get|count) |
      (another|the real|the better|the only|the right) question | ask (yourself|yourselves) | your favourite |
      your favorite | agree or disagree | yes or no | true or false | in one word
    `),
    /** "How was your flight? Leave us five stars": who is content is sent on. */
    rates: expand('(leave|give|drop) (us|me) ~ (=stars|review|rating)'),
    /** Fits below any post, so it asks about none. */
    generic: expand(`
      ^what would you do if you (knew|could not|could|had|won) |
      ^if you could (redesign|be|have|change|invent|rename|meet|visit|live|trade|swap|delete) (any|anyone|anywhere|
      one) ~ (what|which|who|where) (would|will) | ^what do (you|i) need to (bring|know|do|have|send|show) to |
      what would you add | (weekend|holiday|summer|easter|christmas) plans | plans for the (weekend|holidays|summer) |
      ^(so|and|now|but|) (what|how|which|where|who) (do|does|did|are|about|would|is|has) (you|your|yours|everyone|
      anyone|you all|you guys|y'all) (=think|=feel|=say|=reckon|=thoughts|=take|=opinion|=mean|) (of|about|on|) (it|
      this|that|all this|all that|)? | ^what does ~ mean to (you|your) |
      ^what (is|'s|will be) your (next step|why|next move|excuse|superpower)
    `),
    /** A request in the shape of a question, and what collects rather than listens. */
    requests: expand(`
      (can|could|would|will) you (please|kindly|also|just|) (dm|send|share|provide|confirm|give|email|message|reach
      out|try|check|let|shoot|follow|reply|call|contact|post|forward|double|take|make|drop|sign|vote|donate|spare|
      support|retweet|help|join|buy) |
      your (email|number|postcode|zip|salary|income|budget|birthday|address|username|turnover) |
      your ~ (email|number|postcode|address|username) | (was|is|'s) your (first|mother) ~ (pet|car|name|job)
    `),
    /** The writer gives the answer, so the question was a heading. */
    answered: expand(`
      ^(it|they) (is|'s|are) (for|used) | ^as it turned out |
      ^(because|=yes|=nope|=yep|=yup|simple|easy|nothing|everything|nobody|zero|meet|introducing|neither|=try) |
      ^the (answer|truth|secret|good news) | ^here (is|are) | ^here's | ^that's (the|why|where|right|what) |
      ^it's (the|simple|easy|called|our) | ^with (our|us) |
      ^we have the (answer|solution|perfect|right|best|tool|cure) | ^we (built|offer|help|do|put|asked) |
      ^our (new|team|experts|latest|guide) | ^(glad|funny|happy) you asked | ^then | ^(for|to) (us|me) |
      ^you (are|will) not | ^=asked | ^learn
    `),
    /** Says that the writer does not know: then a question without "you" is meant, too. */
    wonders: expand(`
      (i am|we are) about to |
      (google|internet|website|timetable|leaflet|packet|manual|books|experts|forums) ~ (has|have|says|say|is|are) |
      (=answers|=opinions|=advice|=views) (differ|vary|disagree) |
      (i am|we are|i have been|we have been) (trying|wondering|curious|stuck|stumped|split|torn|undecided|unsure|
      choosing|picking|planning|rewriting|redesigning|drawing up|putting together|not sure) |
      trying to (work out|understand|decide|figure out|find out|settle|choose|learn) |
      (can not|cannot) (decide|agree|work out|figure out|tell|match|place|identify|find|name|read|date|make out|judge|
      see it|hear it) | better than (i do|we do|us) |
      (no idea|not sure|do not know|unsure) (what|how|why|which|whether|if|where|who) |
      (would|like) to (know|hear|learn|understand) | asking because | ^(torn|stumped|stuck) |
      (nothing|not|none) ~ (decided|final|fixed|printed|settled) | can still (change|move|add|swap|cancel) |
      help (me|us) (decide|choose|pick|understand|settle|out) | (first|next) (draft|time) |
      (you|some of you|somebody here|someone here) (may|might) (well|)(have|know|remember) | be honest |
      do not be (polite|kind) | before (i|we) (print|order|build|sign|decide|commit|buy|book|start) |
      settle (an|a|this) (argument|debate|bet)
    `),
    /** What only those can say who have been there. */
    judged: expand(`
      (is|are|was|feels|='s) the (worst|hardest|trickiest|scariest|slowest|busiest|darkest|steepest|easiest|safest) |
      the (=most|=least) (annoying|confusing|useful|useless|dangerous|awkward|difficult) |
      ^(what|which|where) ~ (=should|=would|=worst|=hardest|=annoys|=missing|=unclear|=confusing)
    `),
    /** Two things to choose from. */
    choice: expand('=or'),
    /** What the writer is about, "I" said or left out: "Deciding where to print it", "Lost three already". */
    purpose: expand(`
      ^(=deciding|=choosing|=visiting|=walking|=cycling|=driving|=travelling|=teaching|=cooking|=baking|=planning|
      =writing|=rewriting|=printing|=building|=designing|=packing|=moving|=asking|=drafting|=preparing|=making|=lost|
      =tried|=cannot|=can not|=never|=ours|=mine) |
      (i|we) (am|are|will|want|would|can|could|need|have|can't|cannot|don't|keep|never|plan|hope|ask|wonder|try|tried)
      | our ~ (works|but|is|was|keeps|needs) | no wrong answers |
      (my|our) ~ (has|have|is|are|says|keeps|wants|needs|turned) | <n> people |
      (two|three|four|several|a few) people | (curious|wondering|asking because|asking for)
    `),
  },
  messages: {
    question: '"{words}": a question you seem to want answered. Keep an hour free to reply.',
    inReply: '"{words}?" You ask before you say more. That is how one finds out.',
  },
  likely: { trait: 'real-question', from: 0.24, message: 'question', unless: RHETORICAL },
  examples: {
    good: [
      '«Did anybody film the boats on Sunday»? Our own card is lost: ada@okoro.example',
      "We've got forty metres of old stage curtain. «What would you make of it»?",
      "«What almost stopped you from joining the choir»? I'm rewriting the first page for people who think they can't sing.",
      "«Which crossing near your school feels worst at 8:30»? I'm walking them with the council on Tuesday and will post what they say.",
      "«If you've stopped coming on Fridays, what changed»? No wrong answers, and I won't try to win you back.",
      'I was a nurse for ten years. «What did your first job teach you that you still use»?',
      '«How do you keep bread fresh past day two»? Our freezer trick works but the crust suffers.',
      '«Has anyone here moved a small archive to another floor»? We have two weeks and one lift.',
      { post: '@tilda_w «Which page were you on when it froze»?', reply: true },
      '«does your cat eat ferns, and does it matter which»? the internet has four answers',
      '«Did the new timetable reach your village»? Which bus is missing?',
      '«Where on the ferry is the most awkward to sit with a cello»? I need to pick a place for mine.',
      "I'm new in Fernway. «Where do people swim in the winter»?",
      '«If you ride in the dark, which lamp lasts you a winter»? We have the money for three.',
      'The mic hums when I touch it and stops when I let go of the cable. «Anyone»?',
      'This tile came out of the chapel floor: two hares, one ear each. «Do you know whose it was»?',
      '«Should we keep the paper tickets»? I like them and the clerk does not.',
      'We can afford one lamp on the weir path. «Where would it do most good»?',
      '«Has the new crossing changed how you get to school»?',
      '«Should the van stop at the mill or at the church»? You know the road better than I do.',
    ],
    bad: [
      'We have been the bakers of Lowick for sixty years. Why would you go with anyone else?',
      'What would you do if you knew that you could not fail? Tell us below.',
      'Honestly, what agency gives you this kind of rota?',
      'What is in the box that somebody left at our gate at six? Swipe to find out.',
      'Does your board have the hard talks about money, or just the comfortable ones?',
      'What does home mean to you? Tell us in the comments, and have a good week on the island!',
      'Money tip: small steps. How much will YOU put in the tin this month?',
      'New starters got a mop and the same question: who on this ward is most frightened today?',
      'Does anyone own a trained knee? Joking aside, we are short of first aiders for July.',
      'The hill does not care about titles. So here is my question. What is your next step?',
      'How was your crossing? Loved it? Leave us five stars. Something wrong? Tell us in private.',
      "Who's excited?! 🙌",
      'Did you know we also do weddings? Learn more on our website.',
      'What does quality mean to you? For us it means knowing every farmer by name.',
      'What would you say to a tool that writes your minutes? See it live: minutely.example/tour',
      'Three things I ask every team:\n1. What did you stop doing last year?\n2. Who says no to you?\nThe silences tell most.',
      'When did you last get your boiler looked at? Our van is in Larkfield on Monday.',
      'Do you run a small kitchen? Our rota tool is done in one quiet afternoon. We started it for an aunt in Larkfield.',
      'Is anyone else getting nine calls a day from people who sell lamps? I tune harps for a living.',
      'Are you a baker or a florist in Larkfield? Put your name below and tag a friend.',
      "Why won't the Larkfield mayor let anybody see the books? Must be May again.",
      'Did someone say brunch? Our tables in Larkfield open at ten.',
      'Does anybody know what this hook is for? It is for drying nets, and it hangs in the hall from Friday.',
      'Five ways to rest at work: walk, eat, sit, talk, sleep. What would you add?',
      "It's Friday at Fernway! What are your weekend plans?",
      'We asked 900 tram drivers one question: when did you last see a manager? Most said never.',
    ],
  },
  check({ post, hits, report }) {
    const all = { first: 0, last: ownWords(post) };
    const inReply = answers(post);
    if (post.wordCount < (inReply ? MIN_WORDS_IN_REPLY : MIN_WORDS)) return;
    const isToldAsList = (post.text.match(MARKED)?.length ?? 0) > 1;
    const isMeant =
      [...hits.purpose, ...hits.wonders].some(({ quoted, first }) => !quoted && first < all.last) ||
      post.cue('invite').length > 0;
    const isPut = (question: Sentence, index: number): boolean =>
      (isAsked(post, question, all.last) || callsOut(post, question)) &&
      !(
        inside(hits.hooks, question) &&
        !asksOfWhatIsTold(post, question) &&
        !(afterCall(post, question) && inside(hits.choice, question))
      ) &&
      ![requestsIn(hits, question), inReply ? [] : hits.generic].some((list) => inside(list, question)) &&
      (isToReader(post, hits, question, all.last) ||
        (inReply && [hits.plain, hits.wh].some((list) => inside(list, question)))) &&
      !isAnswered(post, hits, index) &&
      !(SHOUTS_YOU.test(post.text.slice(question.start, question.end)) && /\p{Ll}{3}/u.test(post.text)) &&
      !(isToldAsList && isMarked(post, question)) &&
      (inReply ||
        isMeant ||
        sentencesTo(post, index, post.sentences.length) <= LEFT ||
        inside(hits.open, question) !== undefined);
    const question = post.sentences.find(isPut);
    if (
      !question ||
      pitch(post) ||
      JOKE.test(post.text) ||
      hits.rates.length > 0 ||
      (!isMeant && saysOnlySayings(post))
    )
      return;
    if (!inReply && post.tokens.some((token) => isLink(token) && token.start > question.start)) return;
    const at = spanOf(post, question);
    const message = inReply ? 'inReply' : 'question';
    report({ at, message, strength: inReply || isMeant ? 1 : BARE, values: { words: quote(post, at) } });
  },
});
