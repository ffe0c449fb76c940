import {
  answers,
  defineRule,
  expand,
  type Hit,
  type Post,
  quote,
  ramp,
  type Sentence,
  type Token,
  WARES,
} from '../../src/rule-kit.ts';

/** Sentences after the question in which its answer counts as the writer's own. Source: rules card. */
const NEXT = 2;
/** Words of an answer that sells nothing: "Me too". */
const BRIEF = 3;

/** Words beside a link up to which they only point at it, and from which they tell something. Measured on brand posts; the fall is hand-set. */
const LINK_WORDS = [5, 30] as const;

/** Whether the list stands in one of the sentences `from` to `to`. */
const inside = (post: Post, hits: readonly Hit[], from: number, to: number): boolean =>
  hits.some(({ first }) => {
    const sentence = post.tokens[first]?.sentence ?? -1;
    return sentence >= from && sentence <= to;
  });

const words = (post: Post, sentence: Sentence | undefined): number =>
  sentence ? post.tokens.slice(sentence.first, sentence.last).filter(({ kind }) => kind === 'word').length : 0;

const saysYou = ({ tokens }: Post, { first, last }: Sentence): boolean =>
  tokens.slice(first, last).some(({ normal }) => normal === 'you' || normal === 'your');

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
      "^(want|need|wanna|love|hate|wish|know|wonder|got|craving|fancy|feel|think|like|heard|missed|forgot|remember) (to|a|an|the|your|some|more|that|what|how|it|about|help|better|free|what's|something|you) | ^who (does not|would not|doesn't|wouldn't|else|is|wants|loves|needs) | ^what if (you|there|i|we|your|it) | ^how would you (like|feel) | ^(guess|know) what | ^(sound|sounds) familiar | ^the (secret|result|best part|solution|answer|catch|reason) | ^why (us|choose|not|settle|wait|pay) | ^how (do|can|are|does) (you|your|we) | ^what (makes|is|are|does|do|should) ~ | ^is your | ^isn't it time | ^looking for | ^no (time|idea|plans|luck)",
    ),
    /** The writer's answer. */
    sells: expand(
      "^(that is right|that's right|you guessed it|you guessed right|yep|yup|bingo|drumroll) | ^yes (us|we|our|it is us) | ^(it|that) (is|'s) (us|me) | that (is|'s) (where|who|what) | ^they (all|both|each) ~ (with|at|on|from|use|chose|choose) (<who>|us|our) | ^they (come|came|go|went|turn|turned|switch|switched|talk) to (us|me|our|<who>) | (doors are|now|enrolment is|registration is|bookings are) open",
      '^(<who>|<who> <who>|it) (pulls|puts|keeps|turns|takes|does|makes|gets|gives|brings|sends|sorts|handles|finds|tracks|saves|fixes|cuts|lets|helps|tells|shows|checks|writes|runs|builds|fills|books|matches|delivers|plans|stops|ends|solves|removes|automates) (it|them|that|this|all|you|your|everything|every|the)',
      '^=choose (<who>|us|our) | ^we have ~ (from <price>|for <price>|starting|to suit|in stock|just) | ^(pick|go for|switch to|upgrade to) (<who>|our)',
      '^our ~ (reminds|does|keeps|helps|makes|takes|saves|gives|lets|tells|turns|brings|can|could|will|starts|offers|works|teaches|shows|fits|fixes) | ^it is all in | ^(it|that) is our ~ | ^the answer is | ^it is (simple|easy|called) | ^(switch|talk|speak|come) to us',
      "^(us|me|we) (too|neither) until | ^(now|here) you can | ^do not be | ^not (for long|anymore|any more|when|if|at) | ^we do not think so | ^we (do not|don't) think | ^right here | ^(they|most of them|many of them|all of them) (all |)(use|chose|choose|trust|shop|bank|book|read) | ^by (putting|using|choosing|switching|joining|working|keeping|doing|coming) | ^easy | ^simple | ^enter (the|our) | ^ours (come|last|start|cost) | our ~ (start|starts|cost|costs|from) (at|from|just|only|<price>) | (is|are) (just|only|) (a|one) (call|click|tap|message|phone call|swipe|visit) away | (a|one) (call|click|tap) away | ^there is (an app|a better|a smarter|an easier|a simpler) | ^our (advisers|experts|team|coaches|consultants|stylists|trainers|lawyers|therapists|mechanics|agents|tutors) | ^(that is|it is|this is) (exactly |)(why|what|where) (we|our) | ^(we|i) (got|have got) (you|your) | ^(we|i) (have|stock|sell|offer|do|make) (just|all|everything|exactly|over|the|every) | ^(look|search) no | ^(problem|sorted|consider it) (solved|done|sorted) | ^sorted",
      '^because (we|our|at|with|here) | ^with (<who>|our|us|a <who>) | ^not (us|any more|anymore|with|here|at) | you have (just|) (found|come to) (it|us|the one|the right) | search no (more|further) | your search (ends|is over|stops) | (one stop|one-stop|right place|perfect place|the solution|your solution|perfect solution|ideal solution|the place for)',
      "^(meet|introducing|presenting|say hello to|=try|enter|shop|get yours|get one|get it|get our|get a|get the|grab|book|order|join|download|discover|visit|check out|sign up|start|start your|look no further|see how|learn more|learn how|find out|read|watch|click|apply|register|buy|upgrade|explore|browse|tune in|swipe|contact us|call us|come) | ^so (were|are|did|do) we | ^(that is|that's) (where|why) (we|our|i)",
      '(we|i) can (fix|help|solve|sort|change|save|show you|teach|handle|take care|offer|arrange) | let (our|<who>) | (we|i) (just |) (built|made|created|designed|launched|developed|fixed|solved|invented|wrote|have you covered|have the answer|have just|can help|got you|offer|sell|are here to help|have it|teamed up|put together|compiled|bring) | (our|my) (new|latest|free|team|app|course|range|product|service|blog|guide|book|ebook|webinar|platform|store|shop|software|tool|collection|programme|program|newsletter|podcast|video|report|experts|solution|sale|menu|whole|entire|spring|summer|autumn|winter|studio|class|classes|planner|kit|box|app) | the <who> (fixes|solves|keeps|makes|helps|gives|lets) | (is|are) here | now available | free trial | link in (bio|comments|the comments) | (<n>|<pct>) off | (has|have|got) you covered | is the answer | there is a better way | there’s a better way | our ~ (made|built|designed) for | listen (to our|in|now) | dm (us|me)',
    ),
    /** What the writer has for sale, as the answer to a question about "you". */
    wares: ['^(a|an|the|one of) ~ from (<who>|us|our)', `^(my|our) ~ (${WARES})`],
    /** Asks for real. */
    open: expand(
      'tell (us|me) | let (us|me) know | your (thoughts|turn) | (i|we) (have no|do not have an|do not know the) answer | love to hear | anyone else | (ideas|suggestions|tips|advice) (welcome|please) | (we|i) (have|) no idea | (reply|comment) (with|to|below|here) | share your (story|thoughts|experience) | in the comments | i will read | we read every | curious',
    ),
  },
  needs: ['ramp', 'sells', 'wares'],
  messages: { ramp: '"{question}" is answered by the writer in the next breath.' },
  suggestions: { ramp: 'Could you drop it and say the thing, or ask it for real and wait for the replies?' },
  examples: {
    bad: [
      '«Tired of messy calendars?» Meet Tidewell. Start your free trial today.',
      "«Did you know 8 in 10 commuters hate helmets?» That's why we built the Featherlid. Shop now.",
      '«Ready to take your mornings to the next level?» Our new blend is here.',
      "«Who doesn't love free shipping?» We just made it permanent on our whole range!",
      '«Struggling to fill the alto row?» Join our sight-reading course.',
      '«How do you plan a ward move?» 4 steps: ridgeplan.example/move',
      '«Still printing rotas by hand?» So were we. The Rotalight keeps them on one screen.',
      '«Who still irons choir robes by hand?» They all go to Pressley, that is who.',
    ],
    good: [
      'Did you know you can tighten a loose headset with the bolt on top? Quarter turn, no more. If it binds, back it off.',
      'Why do rims crack at the valve hole? We cut six open to find out, and the photos are below. Which one looks like yours?',
      'Are you stuck on the ring road? Bus 4 is still running and the driver will let you on with a bike.',
      "What if we closed the street to cars on Sundays? I have no answer. I'd love to hear from the people who deliver there.",
      'Do you need the hearing loop on Sunday? Tell us a seat and we will test it before the doors open.',
      'Is the reading room too cold? Blankets are on the trolley by the window.',
      'Still winding the tower clock by hand? We are. How do you keep the rota fair?',
    ],
  },
  check({ post, hits, report }) {
    if (hits.open.length > 0 || answers(post)) return;
    const sells = (at: number): boolean =>
      inside(post, hits.sells, at + 1, at + NEXT) ||
      (saysYou(post, post.sentences[at] as Sentence) && inside(post, hits.wares, at + 1, at + 1));
    const ramps = new Map(hits.ramp.map((hit) => [post.tokens[hit.first]?.sentence ?? 0, hit] as const));
    post.sentences.some((sentence, at) => {
      if (sentence.kind !== 'question' || post.tokens[sentence.first]?.quoted || words(post, sentence) < 2)
        return false;
      const opening = ramps.get(at);
      // "We are. How do you …?" hands over the turn; a question behind an offer does not.
      const [answer, next] = post.sentences.slice(at + 1, at + 1 + NEXT);
      if (words(post, answer) <= BRIEF && next?.kind === 'question' && saysYou(post, next)) return false;
      const linked = opening !== undefined && !FACT.test(opening.text) ? onlyLink(post, sentence) : 0;
      const strength = sells(at) ? 1 : linked;
      if (strength === 0) return false;
      report({ at: sentence, message: 'ramp', strength, values: { question: quote(post, sentence) } });
      return true;
    });
  },
});
