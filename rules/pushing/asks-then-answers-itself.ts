import {
  answers,
  answersItself,
  defineRule,
  expand,
  type Hit,
  type HitLists,
  handsOver,
  hasLink,
  isElliptic,
  isReported,
  meant,
  nextOf,
  normalText,
  offersWork,
  onlyLink,
  type Post,
  quote,
  type Rest,
  restsOf,
  type Sentence,
  saidOver,
  sales,
  saysYou,
  sentenceOf,
  sentencesTo,
  spanOf,
  steps,
  wantsWords,
  wordAt,
  wordsOf,
} from '../../src/rule-kit.ts';

/** Sentences after the question in which its answer counts as the writer's own. Source: rules card. */
const NEXT = 2;
/** Plain steps behind a question from which it is answered with help, whatever is sold beside it. Hand-set. */
const HELPS = 3;
/** Tokens of a question that goes on with a step. Hand-set. */
const SHORT = 6;
/** Words of an answer in passing: "No problem." Hand-set. */
const BRIEF = 3;

/** Something is for sale, or there is somewhere to go. */
const sells = (post: Post): boolean =>
  sales(post).length > 0 ||
  hasLink(post) ||
  (['ask', 'offer', 'sellsReady', 'sellsOrder'] as const).some((name) => meant(post.cue(name)).length > 0);

/** Hands the turn to readers, elsewhere than in a question. */
const invites = (post: Post): boolean =>
  post.clauses.some(
    ({ act, quoted, sentence }) => act === 'invite' && !quoted && post.sentences[sentence]?.kind !== 'question',
  );

/** A question to readers that the writer might wait for; not one that somebody else asked. */
const isAsked = (post: Post, sentence: Sentence): boolean =>
  sentence.kind === 'question' &&
  !post.tokens[sentence.first]?.quoted &&
  // "@TwitterSupport does this not break your terms?"
  post.tokens[sentence.first]?.kind !== 'mention' &&
  // "3. What is due on Friday?" is one of a list.
  post.tokens[sentence.first]?.kind !== 'number' &&
  wordsOf(post, sentence).length > 1 &&
  !isReported(post, sentence) &&
  // "Q: … A: …": a riddle, or what is often asked.
  normalText(post.tokens, sentence.first, sentence.first + 2) !== 'q :';

/** "Who's up for a swim?": an invitation. */
const INVITES =
  /^who (?:'s|is) (?:up for|in for|coming|joining|free)\b|^(?:could|would|can|will) you be (?:her|his|their|its|the)\b/;
/** "Can't make it on Friday?", "Coming by bus?", "Not on the list?": an "if", which finds those whom the rest is for. */
const IS_IF =
  /^new here\b|^(?:\w+ ){1,3}booked (?:for|on)\b|^(?:interview|exam|test|flight|train|appointment|surgery|operation|match|moving|move) (?:tomorrow|today|tonight|on|next|this)\b|^(?:out|back|off|up) (?:under|over|for|by|before|after)\b|^first ?-? ?time \w+ ?\?|^(?:group|party|table|family|team|crew) of \w+|^(?:had|got|received) an? (?:letter|call|text|email|bill|notice)\b|^(?:your )?(?:boss|landlord|employer|bank|council|doctor|insurer) says no\b|^not (?:on|in|a|an|sure|yet|able|near|from|around|local|registered)\b|^(?:can not|can't|cannot|unable to|not able to|will not) (?:make|come|attend|join|be there|get)\b|^(?:coming|arriving|driving|travelling|bringing|missed) (?:by|with|on|late|early|it|the|from|your|a)\b/;
/** "Heat or ice?": what many ask, as a heading. */
const IS_EITHER = /^\w+ or \w+ ?\?/;
/** "Who was it?", of somebody just told of. */
const OF_SOMEBODY = /^who (?:was|is) (?:it|that|she|he)\b/;
/** "His priorities? Damp and repairs.": a heading in somebody's portrait. Words; hand-set. */
const IS_HEADING = /^(?:his|her|their|its) \S+(?: \S+)? ?\?/;
/** "A) Tenerife B) Blackpool", "Answer tomorrow": readers get their turn. */
const IS_QUIZ =
  /(?:^|\s)\(?b[).]\s[^?]*|\banswers? (?:tomorrow|tonight|on \w+day|later|next|in the (?:comments|morning))\b/im;
/** "Pineapple or cherry? Vote in our stories": the turn is handed over at once. */
const HANDS_OVER = /^[^\p{L}]*(?:vote|pick|choose|reply|answer|tell (?:us|me)|let (?:us|me) know)\b/iu;
/** "Does anyone still have the minutes?", where nothing is sold: asked around. */
const ASKS_AROUND =
  /^(?:does|has|did|is|can|could) (?:anyone|anybody|any of you)\b.*\b(?:have|got|kept|own|remember|recall|know|recogni[sz]e|seen|read|lend|spare)\b/;
/** "Seen this dog? Call Jan Pym." */
const IS_SEARCH = /^(?:seen|found|spotted|lost|heard|know|worried|lonely|affected|missing|feeling)\b/;
/** "New blog: is your cover going to pay out?": how something is called. */
const IS_TITLE =
  /^\W*(?:(?:new|latest|our) )*(?:webinar|talk|workshop|podcast|episode|blog|article|post|report|guide|video)\b[^:?]{0,20}:/i;
/** "Why did the tug stop? Because …": the answer is the fun of it. */
const JOKE = /^why did (?:the|an?) [^?]+\?\s*because\b/i;
/** "Do you need a solicitor? Often not.": an answer that sells nothing. */
const DEPENDS =
  /^(?:often|usually|mostly|probably|maybe|perhaps|not (?:always|often|necessarily|usually)|it depends|sometimes)\b/i;
/** "Behind closed doors? I don't think so.", "Can't sing? Nor can half the choir.": a retort. */
const RETORT =
  /^(?:us too\b|i (?:do not|don.t) think so|i think not|not on (?:my|our) watch|(?:nor|neither) (?:can|could|do|did|does|is|are|have|has|was|were) (?!our|my))\b/i;
/** Help that nobody sells. */
const NOT_SOLD =
  /\b(?:(?:open|current|latest) (?:roles|vacancies|positions)|#?we(?:are|'re| are) ?hiring|do(?:n't|es not|esn't| not) sell|volunteers?|counsell?ors?|citizens advice|librar(?:y|ies|ians?)|charity|food ?bank|senior cent(?:er|re)|helpline|lost property|(?:fuel|food|energy) vouchers?|sorry|no referral|(?:social|reduced|half price) tariff|payment plans?|scams?|eligible|hardship|costs? you nothing|no (?:appointment|purchase)|free meals?|need an appointment|us included|us or (?:not|somebody else|anyone)|borrow only|rent paid|no charge|bursary|bursaries|(?:it|advice|clinic|service|line|session)(?:['’]s| is) free)\b/i;

/** "The reason our apprentices stay?", "The best part?": a heading with a mark that asks nobody. */
const NAMES_IT = /^\W*(?:the|our) (?:reasons?|secret|best (?:part|bit|thing)|difference|trick|solution)\b[^?]*\?$/;

type Lists = HitLists<'ramp' | 'riddle' | 'boast' | 'own' | 'trade' | 'answer' | 'closes' | 'firm' | 'ours'>;
type Sentences = ReadonlySet<number | undefined>;
/** For each sentence the index of one behind it. */
type Next = readonly (number | undefined)[];

/** What a post holds for its questions, by index of sentence. */
interface Turns {
  readonly isSelling: boolean;
  readonly riddles: Sentences;
  readonly boasts: Sentences;
  readonly ramps: ReadonlyMap<number | undefined, Hit>;
  readonly own: Next;
  readonly trade: Next;
  readonly ours: Next;
  readonly firm: Next;
  readonly answer: Next;
  readonly closed: Next;
  readonly rests: readonly Rest[];
}

/** Nothing stands behind it in its sentence. */
const isAtEnd = ({ tokens }: Post, { last }: Hit): boolean =>
  !/^(?:word|number)$/.test(tokens[last]?.kind ?? '') || tokens[last]?.sentence !== tokens[last - 1]?.sentence;

const turnsOf = (post: Post, hits: Lists): Turns => {
  const sentences = (list: readonly Hit[]): Sentences => new Set(list.map((hit) => sentenceOf(post, hit)));
  const next = (list: readonly Hit[]): Next => nextOf(post, sentences(list));
  return {
    isSelling: sells(post),
    riddles: sentences(hits.riddle),
    boasts: sentences(hits.boast),
    ramps: new Map(hits.ramp.toReversed().map((hit) => [sentenceOf(post, hit), hit])),
    own: nextOf(post, new Set([...sales(post).map(({ sentence }) => sentence), ...sentences(hits.own)])),
    trade: next(hits.trade),
    ours: next(hits.ours),
    firm: next(hits.firm),
    answer: next(hits.answer),
    closed: next(hits.closes.filter((hit) => isAtEnd(post, hit))),
    rests: restsOf(post),
  };
};

/** What begins the question whether a step did it. */
const TRIES = /^(?:see|still|hear|feel|does|is|did|any|nothing)$/;

/** "Put dye in the tank, wait an hour, look in the pan": an answer that works without buying. */
const isHelped = (post: Post, { start: asked, end, first, last }: Sentence): boolean => {
  // "Lift it off the ring. See daylight under it?": what to look for.
  if (
    last - first <= SHORT &&
    TRIES.test(wordAt(post.tokens, first)) &&
    steps(post).some((step) => step.isFirm && step.end <= asked && asked - step.end <= 2)
  )
    return true;
  const told = steps(post).filter(({ start }) => start >= end);
  return told.length >= HELPS && told.some(({ isFirm }) => isFirm);
};

/** Asks for no answer that the writer could take, or leaves the turn to readers. */
const isNoRamp = (post: Post, question: Sentence, at: number, { isSelling }: Turns): boolean => {
  const asked = saidOver(post.tokens, question.first, question.last).trimStart();
  const turn = post.sentences.slice(at + 1).find(({ kind }) => kind !== 'question');
  return (
    handsOver(post, at) ||
    IS_IF.test(asked) ||
    IS_HEADING.test(asked) ||
    OF_SOMEBODY.test(asked) ||
    IS_EITHER.test(asked) ||
    IS_QUIZ.test(post.text.slice(question.end)) ||
    HANDS_OVER.test(post.text.slice(question.end)) ||
    INVITES.test(asked) ||
    (!isSelling && ASKS_AROUND.test(asked)) ||
    IS_TITLE.test(post.text.slice(question.start, question.end)) ||
    JOKE.test(post.text.slice(question.start)) ||
    (turn !== undefined && [RETORT, DEPENDS].some((one) => one.test(post.text.slice(turn.start)))) ||
    isHelped(post, question)
  );
};

/** "Did you know …?" tells a fact; "did your last landlord …?" asks. */
const isFact = ({ text }: Post, { start }: Sentence): boolean =>
  /^(?:\w+: )?#?did ?you(?:u*\b|know)/i.test(text.slice(start));

const wantsOf = (post: Post, question: Sentence, ramp: Hit | undefined): 'yes' | 'words' | 'state' => {
  const isYes = ramp
    ? !/^(?:how|why)/i.test(ramp.text)
    : (saysYou(post, question) && !wantsWords(post, question)) || isElliptic(post, question);
  if (isYes) return 'yes';
  return wantsWords(post, question) ? 'words' : 'state';
};

/** The writer takes the turn: what comes next is their own, or closes the question in their favour. */
const takesTurn = (post: Post, question: Sentence, at: number, turns: Turns): boolean => {
  const { isSelling, riddles, boasts, ramps, own, trade, ours, firm, answer, closed } = turns;
  const isNear = (next: Next, most = NEXT): boolean =>
    next[at] !== undefined && sentencesTo(post, at, next[at]) <= most;
  if ((boasts.has(at) && post.sentences[at + 1]?.kind !== 'question') || isNear(own)) return true;
  // "No problem." may stand between.
  const next = wordsOf(post, post.sentences[at + 1]).length <= BRIEF ? 2 : 1;
  const wants = riddles.has(at) ? 'riddle' : wantsOf(post, question, ramps.get(at));
  const isTrade = isNear(trade, next) || (isSelling && isNear(ours, next));
  if (isTrade && /^(?:yes|riddle)$/.test(wants)) return true;
  const asked = saidOver(post.tokens, question.first, question.last).trimStart();
  if (NAMES_IT.test(asked) && post.sentences[at + 1]?.kind === 'statement') return true;
  if (!IS_SEARCH.test(asked) && isElliptic(post, question) && isNear(firm, next)) return true;
  // "What did we learn? Be early, that's what.": told of the writer.
  const isClosed = isNear(closed) && !/\b(?:we|i)\b/.test(asked);
  return !isFact(post, question) && (isNear(answer) || isClosed || answersItself(post, at, { wants, isSelling }));
};

/** How much of a ramp a question is, 0 to 1. */
const rampness = (post: Post, question: Sentence, at: number, turns: Turns): number => {
  if (takesTurn(post, question, at, turns)) return 1;
  return turns.ramps.has(at) && !isFact(post, question) ? onlyLink(turns.rests[at] as Rest) : 0;
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
    ramp: expand(`
      ^(tired|sick|fed up|bored|exhausted|overwhelmed|frustrated|stuck|struggling|dreading|worried|craving|dreaming|
      thinking|ready|looking|hungry|curious|interested|in need|missing|feeling|wondering|searching|planning|hoping|
      trying|torn|=tossing|=hiring|=moving|=travelling|=stressed) (of|with|by|to|for|about|on|that|like|a|the|your|
      how|what|in|down|out|and) | ^still | ^(can not|cannot) (decide|choose|sleep|stop|resist) |
      ^(ever|always|never) (=wonder|=wondered|=wish|=wished|=dreamed|=thought|=felt|=need|=want|=tried) |
      ^(do|did|are|have|would|will|could|can|is|does) (you|your|not you|it not|anyone) ~ (know|tired|ready|looking|
      want|need|struggling|like|love|wish|hate|heard|tried|seen|noticed|wondered|feel|find|miss|think|interested|own|
      a|in|still|ever) |
      ^(want|need|wanna|love|hate|wish|know|got|craving|fancy|feel|think|like|heard|missed|forgot|remember) (to|a|an|
      the|your|some|more|that|what|how|it|about|help|better|free|something|you) |
      ^who (does not|would not|else|is|wants|loves|needs) | ^what if | ^how would you (like|feel) |
      ^why (us|choose|not|settle|wait|pay) | ^how (do|can|are|does) (you|your|we) | ^(is|isn't) (your|it time) |
      ^(sound|sounds) familiar | ^did (someone|somebody|anyone|anybody|you) (say|hear) | ^no (time|idea|plans|luck)
    `),
    /** Riddles: nobody but the writer can know what comes next. */
    riddle: expand(`
      (guess|know) (what|who|which|where|why|how) | (have|has) ~ in common | (secret|key|trick) (to|of|behind) |
      (better|nicer|worse) than | the (one|only) thing | the best ~ (in|for|to) | what do you (get|call) |
      (pairs|goes) ~ with | ever (wonder|wondered|wished) | ^why (=choose|=join|=trust|=switch|=use|=hire|=pick) |
      what (makes|sets) ~ (apart|special|different|tick|unique) | ^what has ~ and | ^what separates ~ from |
      ^why (are|is|do) ~ (=scared|=switching|=choosing|=obsessed|=raving|=flocking|=leaving) ~ (us|to|our|over|with)
    `),
    /** Asks for praise of the writer. */
    boast: expand(`
      ^why (=choose|=join|=trust|=use|=hire|=pick|=buy|=book|=shop) ~ (us|our|me|my) |
      ^why should (you|anyone|anybody) ~ (us|our|me|my) |
      ^why did (we|i) ~ (build|create|found|rebuild|redesign|invent) |
      ^what makes (us|me) ~ (different|special|better|best|stand)
    `),
    /** Turns to what the writer has made, does or offers. */
    own: expand(`
      ^(meet|introducing|presenting|say hello to|look no further|start your|switch to|upgrade|get yours|dm us|dm me|
      ask our|contact us) | no further than | you have found (it|us|the) | (have|has|got) you covered |
      (we|i) (just|have just|have|)(built|made|created|designed|launched|developed|invented|released) |
      that (is|'s) (exactly|)why (we|i|our|there) | ^(out|on sale|available|live|in stock) now |
      (our|my) (new|latest|whole|entire|free) |
      (our|my) ~ (reminds|keeps|helps|makes|takes|saves|gives|lets|tells|turns|brings|starts|offers|teaches|shows|
      fixes|explains) | (is|are) (now open|out now|now available|on sale) |
      (at|in|from|on|by) our ~ (shop|store|showroom|salon|studio|stall|cafe|clinic|garage|bakery|website|app|range)
    `),
    /** What the writer does for a living, as the answer to a question that wants a yes. */
    trade: expand(
      ...['^(we|i)', '^(and|so|luckily|well|here) ~ (we|i)', '^at ~ (we|i)'].map(
        (who) =>
          `${who} (will|can|have|do|) (offer|make|do|fix|build|help|deliver|sell|stock|provide|teach|run|solve|handle|
          sort|take care|got|
          have got|automate|write|design|develop|repair|clean|train|cover|ship|host|plan|manage|rent|
          hire out|are open|are on call|fit|carry|rebuild|install|replace|restore|recycle|groom|cater|bake|print|
          tutor|coach|mend|service|are doing|are running|are serving|are holding|
          remove|insure|decorate|sharpen|tailor|tow|lend)`,
      ),
    ),
    /** Closes the question in the writer's favour. */
    answer: expand(`
      ^(discover|explore|find out|see how|see what|learn more|learn how|read|join|try|visit) (our|us|it|the|more|how)
      | ^(ring|call|phone|ask|trust|hire) (us|me) |
      ^by (calling|ringing|talking to|using|hiring|choosing|booking|switching to|coming to|trusting|joining) (us|our|
      <who>) | ^(at|here at) <who> ~ (it is our|it is the|it's our|it's the|we think|we believe) |
      ^(with|at) <who> (it|they|you) (does|do|is|='s|are|can|will|get|takes) | you just (did|found) |
      ^we still (do|are|have|make) | ^let <who> ~ (sort|fix|handle|deal|take care|worry|do the) |
      ^(you|just|simply) (let|ask|call|ring|use|try|get|buy) <who> |
      ^(pop|come|drop|step|call|nip|swing) (in|into|by|down|over|along) ~ our (showroom|shop|store|salon|studio|stall|
      branch|stand|bakery|garage|warehouse|sale) | ^(talk|speak) to (us|me|our|<who>) | here (i am|we are) |
      ^spoiler (alert|) ~ (yes|no|it is|it does|you can|us|we) |
      ^(yes us|yep|yup|bingo|easy|simple|sorted|one word|problem solved|=us) |
      ^(that|it) (would|'d|will|is|'s|was|has to) (be|) (us|ours) |
      ^(not|never) (any more|anymore|any longer|with us) |
      (think|worry|search|look|fret|stress|struggle|wonder) no (more|further|longer) | ^say no more |
      ^(funny|glad|happy|good thing) you (should|ask|asked|mention|mentioned|said) |
      ^(look|step|come|right|over) this way | ^(neither|nor|so) (do|did|does|is|are|has|have|can) (our|my) |
      ^(find out|discover|hear|learn|all is revealed) ~ (in|on|with) ~ (our|my|episode) |
      (have|has|'s) got (you|your back|just the) | ^there (is|are) now | ^(exactly|get|download|switch to) <who> |
      ^(this is|here is|here's) (it|your|one|the one|why you) | ^(it|they) still (do|does|is|are) ~ at <who> |
      ^ours (come|last|start|cost|does|do) | ^so (were|are|did|do) we | you (guessed|already know) |
      (better|smarter|easier|simpler|faster|cheaper) way | the (answer|solution|secret) is |
      ^(treat|spoil|reward|pamper) (yourself|yourselves) | ^with ~ of course |
      ^(at|in|on) <who> ~ (of course|obviously|naturally) | ^(this|that) one | ^that (is|'s) right |
      ^time to (get|try) | ^for us (it is|it's|that means) | is (the answer|exactly what|just what|what you need) |
      that (is|'s) (who|where)
    `),
    /** "A second oven, that's what." */
    closes: ["that (is|'s) (what|who|how|where|when)"],
    /** A firm to ring, as the answer to the reader's trouble. */
    firm: ['^(ring|call|phone|try|hire|trust|book) <who> <who>'],
    /** "Is your loft warm? Ours is." */
    ours: [
      '^ours (is|are|was|were|do|does|did|will|can|has|have|wins|keeps|saves|stays|starts|runs|works|comes|certainly)',
    ],
    /** Asks for real: does not know, or says why it asks. */
    open: expand(`
      (i|we) ~ do not know | no idea | would (like|love) (answers|stories|replies|your) |
      for (a|our) (display|exhibition) | (collecting|gathering) (answers|stories|replies|memories) |
      (i|we) ask because | (love|like) to hear |
      (ideas|suggestions|tips|pics|photos|pictures|answers|replies|stories|comments) welcome | anyone else | curious |
      here to help |
      (can|could|want|like) (you|to) (help|spare|lend|give|donate|sponsor|host|foster|volunteer|offer) | share your |
      know (someone|anyone|somebody|anybody) | ^(=reply|=comment) |
      (vote|answer|tell us) ~ (comment|comments|below|poll) | (right|correct|first|best|closest) (answer|guess) |
      (you can|to) ask (anything|questions|us) | (fire|ask) away | ^(discuss|debate|talk about) |
      (has|does|can|is) anyone ~ (spare|lend|near|recommend|free|help|going)
    `),
  },
  messages: {
    ramp: '"{question}?" leaves the reader no turn: the post moves straight on.',
    answered: '"{words}": the post answers its own question, and the reader has no turn.',
  },
  suggestions: {
    ramp: 'Could you drop it and say the thing, or ask it for real and wait for the replies?',
    answered: 'Could you drop the question and say the thing, or ask it for real and wait for the replies?',
  },
  likely: { trait: 'asks-then-answers-itself', from: 0.15, message: 'answered' },
  examples: {
    bad: [
      '«Where will your boat be this winter»? At Larkfield Yard, obviously. Places from £90.',
      '«Did your last roofer ring you back»? Ours do.',
      '«The best part»? You pay us in May.',
      "«Can't choose between rye and plum»? Treat yourself to both.",
      '«Need a plumber by noon»? Weirpipes can send one within the hour, day or night.',
      '«Tired of messy calendars»? Meet Tidewell. Start your free trial today.',
      "«Did you know 8 in 10 commuters hate helmets»? That's why we built the Featherlid. Shop now.",
      '«Ready to take your mornings to the next level»? Our new blend is here.',
      "«Who doesn't love free shipping»? We just made it permanent on our whole range!",
      '«Struggling to fill the alto row»? Join our sight-reading course.',
      '«How do you plan a ward move»? 4 steps: ridgeplan.example/move',
      '«Do your twins fight over the bath»? Well, our splash course starts in May.',
      '«Still printing rotas by hand»? So were we. The Rotalight keeps them on one screen.',
      '«Who still irons choir robes by hand»? They all go to Pressley, that is who.',
      '«Why do forty parishes sleep well before the audit»? Because they keep their books on Tallowright.',
      '«Your boat smells of diesel»? We clean tanks on Saturdays.',
      '«Damp cellar again»? Our crew will dry it in a week. Book now.',
      '«Why choose a bell from us»? Each is cast by hand in the old yard.',
      '«Forgotten the flowers»? Our van delivers until nine. Order now.',
      '«Which crane firm answers at night»? Ours.',
      "«Who makes the loudest bells in Kent»? That'd be us.",
      '«Worried about the damp»? Fret no more! Dryers from £9 a day, order by Friday.',
      "«What do you want at three in the morning»? Drumlin soup. That's what.",
      "«Where do sailors go for rope in Cork»? Hanrahan's. Doors are open till six.",
      '«Remember the queue at the bank»? Nor do our members. Tallybank.',
      "«Need wider boots»? At Pellow's we stock six widths.",
      '«Lost your scarf again»? Next time one of our tags finds it.',
      '«What do the calmest harbours have in common»? Is it the gulls? Nope. They all use our ropes.',
      '«Broken pump»? No problem. We will mend it while you drink a coffee.',
      '«Is now the right time to sell your boat»? Spoiler: yes. Book a free valuation at our yard.',
      '«Fed up with wet boots»? Hang them in our drying room.',
    ],
    good: [
      'Got a lute doing nothing? The Larkfield choir is three short. Borrow only, and it comes back tuned.',
      "Can't tell a stitch from a knot? Nor can half our sewing bee. Mondays at seven, bring a sock.",
      'Need a loo on market day? Ours is round the side. No purchase, and there is a ramp.',
      'Does anyone still have the keel plans from 1974? We have got a gap in the drawer between two boats. una.roth@example.org',
      'Wills: do you need a solicitor? Often not. We can tell you over a cup of tea which sort of case yours is.',
      'Got questions for the ferry crew? Ismay is at our desk until noon and has been asked about eels so far. Fire away.',
      "Do you speak Tigrinya and have a free Monday? Our interpreter is off for six weeks. It's paid, £22/h plus travel.",
      'A poem is a small machine, somebody told me yesterday. Who was it? Grey scarf, bought two tickets. Our programme has a gap.',
      'Our tabs have 380 mg of salt. Out under an hour? Plain water does the job.',
      'Runners, what do you carry for four hours? Our kitchen wants to see the messy truth, pics welcome.',
      'New here? We sort what the river leaves in the harbour on Sundays, and our gloves are yours.',
      'Heat or ice? Ice for the first two days, then a warm cloth. Our nurses lend both.',
      'Moving with a cat or a piano? Tell us when you accept. A man called Desmond has the big van and it costs you nothing.',
      'Most asked this week: "Will a battery keep my lights on?" Only with a gateway, and many quotes leave that out. It costs £900.',
      'How to tell if a chain is worn: lift it off the big ring. See daylight under it? Time for a new one, we have some from £18.',
      'What did your first wage buy? The sixth form is building a display for our window and would like answers from every decade.',
      'Bill gone up? Often it is the cistern. Put dye in the tank, wait an hour and look in the pan. We mend the first leak free.',
      "Had a letter from the landlord? Don't move out yet. Ring us first, it is free and nobody hears of it.",
      'Plum or cherry? Vote on the board by the till, and the winner is in the shop in May.',
      '🏡 First-time buyer? The 95% loan is open again from Monday.',
      'Could you be eligible for the winter tariff? If you are on a meter and get a carer allowance, the form is at the desk.',
      'Welcome to Gareth, who runs repairs from Monday. His priorities? Damp, mice and picking up the phone.',
      'Can you guess where most of our coaches went this year?\nA) Rye\nB) Harbour\nC) The moon\nAnswer tomorrow.',
      'Looking for somewhere warm? All our libraries have the kettle on. No need to join.',
      'Early tickets for the eel fair are gone. Regular tickets: €89. Table of five? Mail us, we will sort you something.',
      "This is Otto. He's 11, deaf and likes cheese. Could you be his sofa? Apply to adopt via our shelter page.",
      'Hi all, does anyone near Larkfield have a long ladder? Our stall opens in an hour.',
      'Interested in fostering? Join our talk on Friday at seven, where you can ask anything.',
      'Guess who is on at nine? Our first right answer gets two wristbands.',
      'Do they want our ferry, too? Behind closed doors? I don’t think so. https://example.org/ferry',
      'Our name was taken on Friday. @harbour_desk does this not break your terms? https://example.org/terms',
      'Not on the list? Our van is at the gate, order there from six.',
      'How can a village keep its school? Discuss with Ada Roth at https://example.org/school',
      'Struggling with the water bill? 900 of our customers pay a reduced tariff: https://example.org/tariff',
      "Who's up for a swim at dawn on Sunday? Meet our crew at the slip at four. Bring a towel and a torch.",
      'Three questions for a Monday:\n1. Who owes us?\n2. What is due on Friday?\n3. What can wait? I answer them over porridge.',
      'Struggling to top up your meter? We can help with a fuel voucher, £49 in winter. Phone us free on 0800 496 0144.',
      'Lost property this month: three scarves, one trombone. Is it your trombone? Come see us at the desk.',
      'Did you know you can tighten a loose headset with the bolt on top? Quarter turn, no more. If it binds, back it off.',
      'Why do rims crack at the valve hole? We cut six open to find out, and the photos are below. Which one looks like yours?',
      'Are you stuck on the ring road? Bus 4 is still running and the driver will let you on with a bike.',
      "What if we closed the street to cars on Sundays? I have no answer. I'd love to hear from the people who deliver there.",
      'Do you need the hearing loop on Sunday? Tell us a seat and we will test it before the doors open.',
      'New report: is your roof fund going to last? 5 sums we see in most parishes. https://example.org/roof',
      'Which loaf should Okoro Foods bring back? Our rye, our plum or our oat? Vote in the comments, we count them.',
      'Who left this barrow? It stands at our gate since Monday with a flat tyre.',
      'Which hymn book do you use with children? Ours has print too small for them.',
      'Is the reading room too cold? Blankets are on the trolley by the window.',
      'Why did the heron leave the party? Because our ferry was serving carp. 😄',
      '@harbour_desk does this break your own terms? Our post was copied word for word. https://example.org/a',
      'Why is the ferry late? Because the tide was low at Kirk Road.',
      'Did you know that a swift sleeps in the air? Many of them do so for months.',
      'How do you serve your street? ridge.example/serve',
      "Can't make it on Friday? Register anyway and we send our recording.",
      'Is the cat off her food? Try a spoon of tuna water, and ring any vet if it goes on.',
      'Need a hand with your pension letter? Our volunteers at the library read them with you on Tuesdays.',
      'Still winding the tower clock by hand? We are. How do you keep the rota fair?',
      'Seen this ferret? Call Jan Pym, day or night.',
      'Who has the key to the crypt? This lady.',
      "What did we learn? Be early, that's what.",
      'WATCH: did you know a bell sings for a minute? The Foundry Service has filmed it. Switch the sound on. https://example.org/bell',
      'We have been named a good place to work. Want to join us? See our open roles.',
      'The one question I ask every baker before we lend: who would miss you? Our loans go to those who know.',
      'Q: What do you call our baker without tea? A: Asleep. Happy tea day from Larkfield!',
    ],
  },
  check({ post, hits, report }) {
    if (!post.sentences.some((one) => isAsked(post, one))) return;
    if (answers(post) || offersWork(post) || hits.open.length > 0 || invites(post) || NOT_SOLD.test(post.text)) return;
    const turns = turnsOf(post, hits);
    post.sentences.some((question, at) => {
      if (!isAsked(post, question) || isNoRamp(post, question, at, turns)) return false;
      const strength = rampness(post, question, at, turns);
      const asks = spanOf(post, question);
      if (strength > 0) report({ at: asks, message: 'ramp', strength, values: { question: quote(post, asks) } });
      return strength > 0;
    });
  },
});
