import {
  answers,
  defineRule,
  expand,
  type Hit,
  meant,
  type Post,
  quote,
  ramp,
  type Sentence,
  sales,
  sentenceOf,
  type Token,
} from '../../src/rule-kit.ts';

/** Sentences after the question in which its answer counts as the writer's own. Source: rules card. */
const NEXT = 2;
/** Words of an answer that sells nothing: "Me too". */
const BRIEF = 3;

/** Words beside a link up to which they only point at it, and from which they tell something. Measured on brand posts; the fall is hand-set. */
const LINK_WORDS = [5, 30] as const;

/** Whether the list stands in one of the sentences `from` to `to`. */
const inside = (post: Post, hits: readonly Hit[], from: number, to: number): boolean =>
  hits.some((hit) => {
    const sentence = sentenceOf(post, hit) ?? -1;
    return sentence >= from && sentence <= to && post.sentences[sentence]?.kind !== 'question';
  });

const words = (post: Post, sentence: Sentence | undefined): number =>
  sentence ? post.tokens.slice(sentence.first, sentence.last).filter(({ kind }) => kind === 'word').length : 0;

const saysYou = ({ tokens }: Post, { first, last }: Sentence): boolean =>
  tokens.slice(first, last).some(({ normal }) => normal === 'you' || normal === 'your');

/** Signs of selling that answer a question by themselves, where the next sentence opens with one. */
const ALONE = ['sellsGoods', 'sellsCure', 'sellsOrder'];
/** "Postal Service": a name with goods in it is nobody's offer yet. */
const OWN = /^(?:our|my|we|i|so|let|that)\b/i;
/** Tokens at the start of the answer in which such a sign opens it: "Well, our …". */
const OPENS = 4;
/** Questions of fact or taste, which want an answer; the others want a yes. */
const WANTS_WORDS = /^(?:what|which|how|when|who|anyone|anybody|does (?:anyone|anybody|somebody|your))\b/i;

/** True where the answer sells: within reach of any question, and by one sign right behind a question that wants a yes. */
const answersWithWares = (post: Post, at: number, isRamp: boolean): boolean => {
  const question = post.sentences[at] as Sentence;
  const [next] = post.sentences.slice(at + 1);
  const wantsYes = (isRamp || saysYou(post, question)) && !WANTS_WORDS.test(post.text.slice(question.start));
  return (
    sales(post).some(({ sentence }) => sentence > at && sentence <= at + NEXT) ||
    (wantsYes &&
      next?.kind !== 'question' &&
      ALONE.some((name) =>
        meant(post.cue(name)).some(
          (hit) =>
            (name !== 'sellsGoods' || OWN.test(hit.text)) &&
            sentenceOf(post, hit) === at + 1 &&
            hit.first < (next?.first ?? 0) + OPENS,
        ),
      ))
  );
};

/** The question holds its own answer. */
const FACT = /^did you/i;

/** How little there is after the question but a link and a few words to it: "How do you build culture? 4 ways: link". */
const onlyLink = (post: Post, sentence: Sentence): number => {
  const isAsked = ({ sentence: at }: Token): boolean => post.sentences[at]?.kind === 'question';
  const rest = post.tokens.slice(sentence.last).filter((token) => !isAsked(token));
  if (!rest.some(({ kind }) => kind === 'url')) return 0;
  return 1 - ramp(rest.filter(({ kind }) => kind === 'word').length, ...LINK_WORDS);
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
      '^(tired|sick|fed up|bored|exhausted|overwhelmed|frustrated|stuck|struggling|dreading|worried|craving|dreaming|thinking|ready|looking|hungry|curious|interested|in need|in the market|missing|feeling|wondering|searching|planning|hoping|trying) (of|with|by|to|for|about|on|that|like|a|the|your|how|what|in|down|out)',
      '^still | ^(ever|always|never) (=looking|=struggling|=trying|=wonder|=wondered|=wish|=wished|=dreamed|=dreamt|=thought|=felt|=using|=searching|=waiting|=want|=wanted|=need|=needed|=had|=tried)',
      "^(do|did|are|have|would|will|could|can|is|does|wouldn't|don't|isn't) (you|your|not you|it not|anyone) ~ (know|tired|ready|looking|want|need|struggling|like|love|wish|hate|heard|tried|seen|noticed|wondered|dreamed|feel|find|miss|missed|think|have|interested|live|own|work|a|an|in|still|ever|get|got)",
      "^(want|need|wanna|love|hate|wish|know|wonder|got|craving|fancy|feel|think|like|heard|missed|forgot|remember) (to|a|an|the|your|some|more|that|what|how|it|about|help|better|free|what's|something|you) | ^who (does not|would not|doesn't|wouldn't|else|is|wants|loves|needs) | ^what if (you|there|i|we|your|it) | ^how would you (like|feel) | ^(guess|know) what | ^(sound|sounds) familiar | ^the (secret|result|best part|solution|answer|catch|reason) | ^why (us|choose|not|settle|wait|pay) | ^how (do|can|are|does) (you|your|we) | ^is your | ^isn't it time | ^looking for | ^no (time|idea|plans|luck)",
    ),
    /** The writer's answer. */
    answer: expand(
      '^(meet|introducing|presenting|say hello to|look no further|enter|discover|explore|check out|start|start your|see how|see what|learn more|learn how|learn about|find out|read|watch|listen|tune in|click|swipe|download|visit|join|come|contact us|choose|pick|switch to|upgrade|do not miss|go for|search no|sign up|register|apply|dm us|dm me|ask our) | ^(get|try|book|order|shop|buy|grab) (yours|one|it|our|a|an|the|with|at|<who>)',
      "^(us|yes us|yes we|yep|yup|bingo|easy|simple|sorted|exactly|drumroll) | ^ours (come|last|start|cost|does|do) | ^so (were|are|did|do) we | ^not (us|when|if|with|here|at|any more|anymore|for long) | ^(because|with|by|at) (we|our|us|<who>|using|choosing|switching|joining|putting|here) | ^(that is|that's|it is|it's|this is|it was|that) ~ (us|me|our|why we|where we|what we|right|why <who>) | that (is|'s) (where|who|what) | it (is|'s) ~ in (our|my) | ^you (guessed|know the answer) | you have found (it|us|the) | ^(a|an|the|one of) ~ from (<who>|us|our)",
      "^only (at|with|from) (<who>|us|our) | ^they have all | ^they (all|both|each|most|come|go|turn|switch|talk|use|open|choose|trust|shop|book|bank) ~ (<who>|us|our|with|at) | ^(most|many|all) of them | ^there (is|'s) (an app|a better|a smarter|an easier|a simpler) | (is|are) (just|only|) (a|one) (call|click|tap|message|swipe|visit) away | (problem|consider it) (solved|done|sorted) | the (answer|solution|secret) is | is the answer | (right|perfect|ideal) (place|solution) | (let|allow) (our|me|<who>) | (we|i) can (help|fix|solve|sort|show you|teach|handle|offer|arrange) | (have|has|got) you covered | that (is|'s) (exactly |)(why|where|what) (we|i|our)",
      "(we|i) (just |have just |have |)(built|made|created|designed|launched|developed|invented|teamed up|put together|compiled|wrote|opened|released) | (our|my) (new|latest|free|whole|entire) | (our|my) ~ (reminds|keeps|helps|makes|takes|saves|gives|lets|tells|turns|brings|starts|offers|teaches|shows|fixes|explains) | (is|are) (here|now open|out now|now available|on sale) | don't be the | <who> (do|does|did) (it|that|this) | ^<who> (can|will|offers|publishes|helps|explains|covers)",
    ),
    /** Asks for real. */
    open: expand(
      'assistance | casework | here to help | (join|with) me | tell (us|me) | let (us|me) know | your (thoughts|turn) | (i|we) (have no|do not have an|do not know the) answer | love to hear | anyone else | (ideas|suggestions|tips|advice) (welcome|please) | (we|i) (have|) no idea | (reply|comment) (with|to|below|here) | share your (story|thoughts|experience) | in the comments | i will read | we read every | curious',
    ),
    /** Somebody else asks. */
    reported: expand('(=asks|=asked|=wonders) ~ (how|what|why|whether|if|who|when)'),
  },
  messages: { ramp: '"{question}" is answered by the writer in the next breath.' },
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
    ],
    good: [
      'Did you know you can tighten a loose headset with the bolt on top? Quarter turn, no more. If it binds, back it off.',
      'Why do rims crack at the valve hole? We cut six open to find out, and the photos are below. Which one looks like yours?',
      'Are you stuck on the ring road? Bus 4 is still running and the driver will let you on with a bike.',
      "What if we closed the street to cars on Sundays? I have no answer. I'd love to hear from the people who deliver there.",
      'Do you need the hearing loop on Sunday? Tell us a seat and we will test it before the doors open.',
      'Which hymn book do you use with children? Ours has print too small for them.',
      'Is the reading room too cold? Blankets are on the trolley by the window.',
      'Still winding the tower clock by hand? We are. How do you keep the rota fair?',
    ],
  },
  check({ post, hits, report }) {
    if (hits.open.length > 0 || answers(post)) return;
    const ramps = new Map(hits.ramp.map((hit) => [sentenceOf(post, hit), hit] as const));
    post.sentences.some((sentence, at) => {
      if (sentence.kind !== 'question' || post.tokens[sentence.first]?.quoted || words(post, sentence) < 2)
        return false;
      if (hits.reported.some((hit) => sentenceOf(post, hit) === at)) return false;
      // "We are. How do you …?" hands over the turn; a question behind an offer does not.
      const [answer, next] = post.sentences.slice(at + 1, at + 1 + NEXT);
      if (words(post, answer) <= BRIEF && next?.kind === 'question' && saysYou(post, next)) return false;
      const opening = ramps.get(at);
      const isOwn = inside(post, hits.answer, at + 1, at + NEXT) || answersWithWares(post, at, opening !== undefined);
      const linked = opening !== undefined && !FACT.test(opening.text) ? onlyLink(post, sentence) : 0;
      const strength = isOwn ? 1 : linked;
      if (strength === 0) return false;
      report({ at: sentence, message: 'ramp', strength, values: { question: quote(post, sentence) } });
      return true;
    });
  },
});
