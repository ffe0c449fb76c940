import {
  answers,
  besides,
  defineRule,
  expand,
  firstWord,
  type Hit,
  isMatter,
  isName,
  meant,
  namesThing,
  type Post,
  quote,
  ramp,
  type Sentence,
  sales,
  saysYou,
  sentenceOf,
  sentencesTo,
  type Token,
  thingDoes,
  wantsWords,
} from '../../src/rule-kit.ts';

/** Sentences after the question in which its answer counts as the writer's own. Source: rules card. */
const NEXT = 2;
/** Words of an answer that sells nothing: "Me too". */
const BRIEF = 3;

/** Words beside a link up to which they only point at it, and from which they tell something. Measured on brand posts; the fall is hand-set. */
const LINK_WORDS = [5, 30] as const;

/** Whether the list stands in one of the next sentences after the question `at`, where no question is. */
const within = (post: Post, hits: readonly Hit[], at: number, most: number): boolean =>
  hits.some((hit) => {
    const sentence = sentenceOf(post, hit) ?? -1;
    return sentence > at && sentencesTo(post, at, sentence) <= most && post.sentences[sentence]?.kind !== 'question';
  });

/** Where the answer to a question may stand: next, or behind what only tells of things, as an answer may do itself. */
const turnsAfter = (post: Post, at: number): readonly number[] =>
  Array.from({ length: besides(post, at, 1) - at }, (_, step) => at + 1 + step);

const words = (post: Post, sentence: Sentence | undefined): number =>
  sentence ? post.tokens.slice(sentence.first, sentence.last).filter(({ kind }) => kind === 'word').length : 0;

/** Signs of selling that answer a question by themselves, where the next sentence opens with one. */
const ALONE = ['sellsGoods', 'sellsCure', 'sellsOrder'];
/** "Postal Service": a name with goods in it is nobody's offer yet. */
const OWN = /^(?:our|my|we|i|so|let|that)\b/i;
/** Tokens at the start of the answer in which such a sign opens it: "Well, our …". */
const OPENS = 4;
const wantsYes = (post: Post, question: Sentence, isRamp: boolean): boolean =>
  (isRamp || saysYou(post, question)) && !wantsWords(post, question);

/** True where the answer sells: within reach of any question, and by one sign right behind a question that wants a yes. */
const answersWithWares = (post: Post, at: number, isRamp: boolean): boolean => {
  const question = post.sentences[at] as Sentence;
  const opensNext = (hit: Hit): boolean => {
    const turn = sentenceOf(post, hit) ?? at;
    const { kind, first } = post.sentences[turn] as Sentence;
    return turn === at + 1 && kind !== 'question' && hit.first < first + OPENS;
  };
  return (
    sales(post).some(({ sentence }) => sentence > at && sentencesTo(post, at, sentence) <= NEXT) ||
    (wantsYes(post, question, isRamp) &&
      ALONE.some((name) =>
        meant(post.cue(name)).some(
          (hit) =>
            (name !== 'sellsGoods' || OWN.test(hit.text)) &&
            opensNext(hit) &&
            !isMatter(post.tokens[hit.first] as Token),
        ),
      ))
  );
};

/** Words with which somebody answers "why", "how", "what" or "who". */
const ANSWERS_BY =
  /^(?:because|by|with|through|thanks|straight|all|both|they|only|you|yes|simple|easy|the|a|an|your|one)$/;
/** Words of an answer. Hand-set. */
const ANSWER = 22;
/** "Stressed?", "Struggling to fill the alto row?": a state of the reader, told as a question. */
const A_STATE =
  /^(?:\p{L}{3,}ing|\p{L}{3,}ed|tired|sick|stuck|hungry|thirsty|bored|cold|lost|late|new|ready|still|need|want)$/u;

/** Something is for sale, or there is somewhere to go. */
const sells = (post: Post): boolean =>
  sales(post).length > 0 ||
  post.tokens.some(({ kind }) => kind === 'url') ||
  ['ask', 'offer', 'sellsReady', 'sellsOrder'].some((name) => meant(post.cue(name)).length > 0);

/** "PulseBoard does.", "Ridge Street Pottery has!": a name and the verb of the question, and no more. */
const isNameThatDoes = (post: Post, sentence: Sentence): boolean => {
  const spoken = post.tokens.slice(sentence.first, sentence.last).filter(({ kind }) => kind === 'word');
  return thingDoes(post, sentence) && spoken.slice(0, -1).every(({ capital }) => capital);
};

/** "Because they run on Ledgerline.", "With our gift box.", "Pocketfold scans them": the answer is a name or something of the writer's. */
const answersByName = (post: Post, at: number, answered: number, isRamp: boolean, isSelling: boolean): boolean => {
  const question = post.sentences[at];
  const next = post.sentences[answered];
  if (!question || !next || next.kind === 'question' || words(post, next) > ANSWER) return false;
  const opens = firstWord(post, next);
  const isState = A_STATE.test(firstWord(post, question));
  if (isNameThatDoes(post, next)) return true;
  if (!wantsWords(post, question)) {
    if (isState && /^(?:our|my)$/.test(opens)) return true;
    return (isState || (wantsYes(post, question, isRamp) && isSelling)) && thingDoes(post, next);
  }
  if (/^(?:me|us|we)$/.test(opens)) return words(post, next) <= BRIEF;
  if (opens === 'our') return isSelling || words(post, next) <= 2 * BRIEF;
  const after = post.sentences[answered + 1];
  if (opens === 'because' && after && thingDoes(post, after)) return true;
  if (!ANSWERS_BY.test(opens)) return words(post, next) <= BRIEF && isSelling && isName(post, next);
  return (/^(?:because|all|both|they|you)$/.test(opens) || isSelling) && namesThing(post, next.first + 1, next.last);
};

/** The question holds its own answer. */
const FACT = /^did you/i;

/** How little there is after the question but a link and a few words to it: "How do you build culture? 4 ways: link". */
const onlyLink = (post: Post, sentence: Sentence): number => {
  const isAsked = ({ sentence: at }: Token): boolean => post.sentences[at]?.kind === 'question';
  const rest = post.tokens.slice(sentence.last).filter((token) => !isAsked(token));
  if (!rest.some(({ kind }) => kind === 'url')) return 0;
  const said = rest.filter(({ kind }) => kind === 'word').length;
  // A link by itself leaves the question to the reader.
  return said === 0 ? 0 : 1 - ramp(said, ...LINK_WORDS);
};

export default defineRule({
  principle: 'talk-with-not-at',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.5,
  summary: "Asks a question only to answer it with the writer's own product, link or news.",
  why: 'A question promises a turn to speak. When the writer takes it at once, it reads as a ramp.',
  guards: { reply: 0, service: 0, cause: 0.5, humour: 0.5 },
  phrases: {
    /** Questions that expect a yes and no reply. */
    ramp: expand(
      `
        ^(tired|sick|fed up|bored|exhausted|overwhelmed|frustrated|stuck|struggling|dreading|worried|craving|
        dreaming|thinking|ready|looking|hungry|curious|interested|in need|in the market|missing|feeling|
        wondering|searching|planning|hoping|trying|=tossing|=hiring|=moving|=travelling|=stressed) (of|with|by|
        to|for|about|on|that|like|a|the|your|how|what|in|down|out|and)
      `,
      `
        ^still |
        ^(ever|always|never) (=looking|=struggling|=trying|=wonder|=wondered|=wish|=wished|=dreamed|=dreamt|
        =thought|=felt|=using|=searching|=waiting|=want|=wanted|=need|=needed|=had|=tried)
      `,
      `
        ^(do|did|are|have|would|will|could|can|is|does|wouldn't|don't|isn't) (you|your|not you|it not|anyone) ~
        (know|tired|ready|looking|want|need|struggling|like|love|wish|hate|heard|tried|seen|noticed|wondered|
        dreamed|feel|find|miss|missed|think|have|interested|live|own|work|a|an|in|still|ever|get|got)
      `,
      `
        ^(want|need|wanna|love|hate|wish|know|wonder|got|craving|fancy|feel|think|like|heard|missed|forgot|
        remember) (to|a|an|the|your|some|more|that|what|how|it|about|help|better|free|what's|something|you) |
        ^who (does not|would not|doesn't|wouldn't|else|is|wants|loves|needs) |
        ^what if (you|there|i|we|your|it) | ^how would you (like|feel) |
        ^(guess|know) (what|who|which|what's|who's) | ^(sound|sounds) familiar |
        ^the (secret|result|best part|solution|answer|catch|reason) | ^why (us|choose|not|settle|wait|pay) |
        ^how (do|can|are|does) (you|your|we) | ^is your | ^isn't it time | ^looking for |
        ^no (time|idea|plans|luck)
      `,
    ),
    /** What the writer has made or offers. */
    own: expand(`
      ^(meet|introducing|presenting|say hello to|look no further|start your|switch to|upgrade|get yours|dm us|dm
      me|ask our|contact us) |
      (we|i) (just |have just |have |)(built|made|created|designed|launched|developed|invented|opened|released)
      | that (is|'s) (exactly |)why (we|i|our) | (our|my) (new|latest|whole|entire) |
      (our|my) ~ (reminds|keeps|helps|makes|takes|saves|gives|lets|tells|turns|brings|starts|offers|teaches|
      shows|fixes|explains) | (have|has|got) you covered | (is|are) (now open|out now|now available|on sale)
    `),
    /** What the writer does for a living, as the answer to a question that wants a yes. */
    trade: expand(`
      ^(we|i) (offer|make|do|fix|build|help|deliver|sell|provide|teach|run|solve|handle|sort|take care|got|have
      got|have the|have a|are here|specialise|specialize|automate|write|design|develop|repair|clean|train|cover|
      ship|host|know how|take|bring|plan|manage) | ^(with|in|on) (our|<who>) ~ you (can|will|get|have|save)
    `),
    /** Answers in the writer's own words. */
    answer: expand(
      `
        ^(enter|discover|explore|check out|see how|see what|learn more|learn how|learn about|find out|read|
        watch|listen|tune in|click|swipe|download|visit|join|come|choose|pick|do not miss|go for|search no|sign
        up|register|apply|give at) | ^(get|try|book|order|shop|buy|grab) (one|it|our|a|an|the|with|at|<who>)
      `,
      `
        ^(very|so|super|really|quite) (simple|easy) | here (i am|we are) |
        ^it (is|'s) (the|called) ~ (planner|app|tool|box|plan|course|programme) |
        ^(yes us|yes we|yes <who>|yep|yup|bingo|easy|simple|sorted|exactly|drumroll|one word) |
        ^ours (come|last|start|cost|does|do) | ^so (were|are|did|do) we |
        ^not (us|our|my|when|if|with|here|at|any more|anymore|for long) |
        ^(ring|call|phone|ask|try|trust|hire) (us|me) |
        ^(bring|take|send|drop) (it|them|yours|the) ~ to (us|<who>) |
        ^give (us|me|<who>) ~ (ring|call|shout|bell|try) |
        ^(because|with|by|at) (we|our|us|<who>|using|choosing|switching|joining|putting|here) |
        (that is|that's|this is) (how|why|when) (<who>|our|my) |
        ^(that is|that's|it is|it's|this is|it was|that) ~ (us|me|our|why we|where we|what we|right|why <who>) |
        that (is|'s) (where|who|what|how) | it (is|'s) ~ in (our|my) |
        ^you (guessed|know the answer|already know) | ^we think you |
        ^now (you|they|it|we|there) (can|do|does|is|are) | (it|you|they) (can|do|does) now |
        ^of course (we|us|our|with) | (better|smarter|easier|simpler|faster|cheaper) way | ^here comes |
        ^(hello|cue|enter) <who> | ^thanks to (our|<who>) | ^this is where <who> |
        ^(us|me|yes) (lol|haha|obviously) | you have found (it|us|the) |
        ^(a|an|the|one of) ~ from (<who>|us|our) |
        ^(a|an|the|one of) ~ of (our|my)
      `,
      `
        ^only (at|with|from) (<who>|us|our) | ^they have all |
        ^they (all|both|each|most|come|go|turn|switch|talk|use|open|choose|trust|shop|book|bank) ~ (<who>|us|
        our|with|at) | ^they ~ (us|our) | ^(right|) (here|there) (at|in|with|on) (<who>|our|us|my) |
        ^(most|many|all) of them | ^there (is|'s) an app |
        (is|are) (just|only|) (a|one) (call|click|tap|message|swipe|visit) away |
        (problem|consider it) (solved|done|sorted) | the (answer|solution|secret) is | is the answer |
        (right|perfect|ideal) (place|solution) | (let|allow) (our|me|<who>) |
        (we|i) can (help|fix|solve|sort|show you|teach|handle|offer|arrange) |
        that (is|'s) (exactly |)(where|what) (we|i|our)
      `,
      `
        (we|i) (just |have just |have |)(teamed up|put together|compiled|wrote) | (our|my) free |
        (is|are) here | don't be the | <who> (do|does|did) (it|that|this) |
        ^your ~ <who> ~ (did|does|do|has|will) | exactly what ~ (our|<who>) | is (exactly |just |)what you need
      `,
    ),
    /** Asks for real. */
    open: expand(`
      (i|we) (honestly|really|still|) do not know | =assistance | casework | discuss with | like to hear |
      hear from | here to help | (join|with) me | tell (us|me) | let (us|me) know | your (thoughts|turn) |
      (i|we) (have no|do not have an|do not know the) answer | love to hear | anyone else |
      (ideas|suggestions|tips|advice) (welcome|please) | (we|i) (have|) no idea |
      (reply|comment) (with|to|below|here) | share your (story|thoughts|experience) | in the comments |
      i will read | we read every | curious
    `),
    /** Somebody else asks. */
    reported: expand('(=asks|=asked|=wonders) ~ (how|what|why|whether|if|who|when)'),
  },
  messages: { ramp: '"{question}" leaves the reader no turn: the post moves straight on.' },
  suggestions: { ramp: 'Could you drop it and say the thing, or ask it for real and wait for the replies?' },
  examples: {
    bad: [
      '«Need a plumber by noon?» Weirpipes can send one within the hour, day or night.',
      '«Tired of messy calendars?» Meet Tidewell. Start your free trial today.',
      "«Did you know 8 in 10 commuters hate helmets?» That's why we built the Featherlid. Shop now.",
      '«Ready to take your mornings to the next level?» Our new blend is here.',
      "«Who doesn't love free shipping?» We just made it permanent on our whole range!",
      '«Struggling to fill the alto row?» Join our sight-reading course.',
      '«How do you plan a ward move?» 4 steps: ridgeplan.example/move',
      '«Do your twins fight over the bath?» Well, our splash course starts in May.',
      '«Still printing rotas by hand?» So were we. The Rotalight keeps them on one screen.',
      '«Who still irons choir robes by hand?» They all go to Pressley, that is who.',
      '«Why do forty parishes sleep well before the audit?» Because they keep their books on Tallowright.',
      '«Your boat smells of diesel?» We clean tanks on Saturdays.',
    ],
    good: [
      'Did you know you can tighten a loose headset with the bolt on top? Quarter turn, no more. If it binds, back it off.',
      'Why do rims crack at the valve hole? We cut six open to find out, and the photos are below. Which one looks like yours?',
      'Are you stuck on the ring road? Bus 4 is still running and the driver will let you on with a bike.',
      "What if we closed the street to cars on Sundays? I have no answer. I'd love to hear from the people who deliver there.",
      'Do you need the hearing loop on Sunday? Tell us a seat and we will test it before the doors open.',
      'Which hymn book do you use with children? Ours has print too small for them.',
      'Is the reading room too cold? Blankets are on the trolley by the window.',
      'Why is the ferry late? Because the tide was low at Kirk Road.',
      'Did you know that a swift sleeps in the air? Many of them do so for months.',
      'How do you serve your street? ridge.example/serve',
      'Still winding the tower clock by hand? We are. How do you keep the rota fair?',
    ],
  },
  check({ post, hits, report }) {
    if (hits.open.length > 0 || answers(post) || !post.sentences.some(({ kind }) => kind === 'question')) return;
    const isSelling = sells(post);
    const ramps = new Map(hits.ramp.map((hit) => [sentenceOf(post, hit), hit] as const));
    post.sentences.some((sentence, at) => {
      if (sentence.kind !== 'question' || post.tokens[sentence.first]?.quoted || words(post, sentence) < 2)
        return false;
      if (hits.reported.some((hit) => sentenceOf(post, hit) === at)) return false;
      // "We are. How do you …?" hands over the turn; a question behind an offer does not.
      const [answer, next] = post.sentences.slice(at + 1, at + 1 + NEXT);
      if (words(post, answer) <= BRIEF && next?.kind === 'question' && saysYou(post, next)) return false;
      const opening = ramps.get(at);
      const isFact = FACT.test(post.text.slice(sentence.start)) || /^#?did ?you/i.test(opening?.text ?? '');
      const isOwn =
        within(post, isFact ? hits.own : [...hits.own, ...hits.answer], at, NEXT) ||
        (wantsYes(post, sentence, opening !== undefined) && within(post, hits.trade, at, 1)) ||
        answersWithWares(post, at, opening !== undefined) ||
        (!isFact &&
          turnsAfter(post, at).some((turn) => answersByName(post, at, turn, opening !== undefined, isSelling)));
      const linked = opening !== undefined && !isFact ? onlyLink(post, sentence) : 0;
      const strength = isOwn ? 1 : linked;
      if (strength === 0) return false;
      report({ at: sentence, message: 'ramp', strength, values: { question: quote(post, sentence) } });
      return true;
    });
  },
});
