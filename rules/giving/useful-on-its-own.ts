import {
  afterCall,
  byPlace,
  type Clause,
  clauseAt,
  defineRule,
  expand,
  gist,
  type Hit,
  hasLink,
  isAside,
  isHappening,
  isLabelled,
  isPast,
  isTitle,
  join,
  linesIn,
  meant,
  ownWords,
  type Post,
  pitch,
  quote,
  rowsIn,
  type Sentence,
  type Span,
  type Step,
  sales,
  scriptsIn,
  sentenceAt,
  sentenceHolding,
  sentenceOf,
  situation,
  steps,
  verdictsIn,
  wordAt,
  wordSet,
  wordsTold,
} from '../../src/rule-kit.ts';

/** Shorter than this nobody can act on it. Source: rules card. */
const MIN_WORDS = 12;
/** Worth from which a post is of use without a click: two steps, or one with its case and an amount. Source: rules card. */
const ENOUGH = 2;
/** Of it so much is help of its own: when and how much is told by any notice. Hand-set. */
const AT_LEAST = 1;
/** With a link in it the help must stand there all the same. Hand-set. */
const ENOUGH_BEFORE_A_LINK = 3;
/** What each piece of help is worth, and the most that its kind counts. Hand-set. */
const WORTH = {
  /** Something to do about a case, or in a row with others. */
  step: [1, 9],
  /** Something to do, as slogans tell one too. */
  bareStep: [0.5, 2],
  /** A step that answers a case in its own sentence: "If it jams, pull the tray". */
  answer: [0.5, 0.5],
  /** A row of things, or words to say. */
  given: [1.5, 1.5],
  tip: [1, 2],
  /** Which of those that were tried one should take. */
  pick: [1, 1],
  fact: [0.5, 2],
  amount: [0.5, 1],
  reason: [0.5, 0.5],
  case: [0.5, 0.5],
  /** A case that is named in front. */
  named: [1, 1],
} as const;
type Found = Readonly<Record<keyof typeof WORTH, readonly unknown[]>>;
/** What only adds to help that is there. */
const ADDS = ['amount', 'reason', 'case', 'named', 'answer'];

const worthOf = (found: Found): number => {
  const worths = Object.entries(WORTH).map(([kind, [each, most]]) => ({
    kind,
    worth: Math.min(each * found[kind as keyof Found].length, most),
  }));
  const sum = (some: typeof worths) => some.reduce((all, { worth }) => all + worth, 0);
  return sum(worths.filter(({ kind }) => !ADDS.includes(kind))) < AT_LEAST ? 0 : sum(worths);
};

/** Asks that are as often steps: "book a second seat for the cello", "buy the one with the steel foot". */
const HELPFUL = /^(?:book an?|buy)$/i;

/** Numbers with their unit in one: "10cm", "07:15", "4pm", "2.1m". */
const measures = ({ tokens }: Post): readonly Span[] =>
  tokens.filter(
    ({ kind, text }) => kind === 'number' && /^\d[\d.,]*(?:[:.]\d\d|(?!st|nd|rd|th)[a-z°]{1,3})$/i.test(text),
  );

const ANNOUNCES = /^(?:[.:,]|for|is|with|from|that|on|we|i)$/;
/** "Small tip.", "my trick for garlic"; not "the tip of a spoon". */
const announces = ({ tokens }: Post, { first, last }: Hit, isLinked: boolean): boolean =>
  last - first > 1 || (!isLinked && ANNOUNCES.test(tokens[last]?.normal ?? tokens[last]?.text ?? ''));

/** "The quickest way is the Larkfield app": what ends there sends elsewhere. */
const sendsElsewhere = (post: Post, { first }: Hit): boolean => {
  const { first: from = 0, last = 0 } = sentenceAt(post, first) ?? {};
  const end = post.tokens.slice(from, last).findLast(({ kind }) => kind === 'word');
  return /^(?:app|website|site|form|portal|helpline)$/.test(end?.normal ?? '');
};

/** What a thing once did helps nobody now, and what the writer has or does is news. */
const isTrueNow = (post: Post, hit: Hit): boolean => {
  const { first, last, sentence, subject } = clauseAt(post, hit.first) as Clause;
  const isOver =
    isAside(post, sentence) && post.tokens.slice(first, last).some((one) => isPast(one) || one.normal === 'was');
  return !isOver && subject !== 'self' && subject !== 'i';
};

/** Each once, by its words: to say a thing twice is no more use. */
const different = <T extends Span>({ text }: Post, places: readonly T[]): readonly T[] => {
  const seen = new Set<string>();
  return places.filter(({ start, end }) => seen.size < seen.add(text.slice(start, end).trim().toLowerCase()).size);
};

/** "Wipe it, oil it": steps in a row, which no slogan has. */
const isChain = (todo: readonly Step[]): boolean =>
  todo.some(
    ({ clause, isFirm }, at) =>
      isFirm &&
      (clause === todo[at - 1]?.clause || (clause === todo[at + 1]?.clause && clause === todo[at + 2]?.clause)),
  );

/** What one is told who comes: "bring a cushion". */
/** Told by itself it helps nobody yet: "bring ID", "just ask", "email Carol". */
const ASIDES = wordSet('bring email ask ring call phone dm text');
/** Whoever looks for hands lists what they would do. */
const SEEKS = /^\W*(?:jobs?|wanted|vacanc(?:y|ies)|working bee)\b/i;
const ATTENDS = wordSet('bring wear tour see hear taste');
/** Verbs of another way: "get off at Weir Street", "use the side door". */
const WAY = wordSet('use take get go walk follow change leave turn cross park enter switch boil avoid start');
/** What is out of use leaves people in need of a way, and there is one. */
const isWayRound = (post: Post, todo: readonly Step[], trouble: readonly Hit[]): boolean => {
  const troubled = new Set(trouble.map((hit) => sentenceOf(post, hit) ?? 0));
  return todo.some((step) => {
    const at = sentenceOf(post, step) ?? 0;
    const isWay = step.isFirm || WAY.has(post.tokens[step.first]?.normal ?? '');
    return isWay && (troubled.has(at) || troubled.has(at - 1));
  });
};

/** Names the reader's case in front: "Jar lid stuck?", "Guitarists:", "Dahlias:". */
const namesCase = (post: Post): boolean =>
  situation(post) !== undefined ||
  isLabelled(post, post.sentences[0] as Sentence) ||
  post.sentences.some((one) => !post.tokens[one.first]?.quoted && afterCall(post, one) !== undefined);

/** "Wool scarf. £30.": a sentence that is a price is a tag on something for sale. */
const hasPriceTag = ({ tokens, sentences }: Post): boolean =>
  sentences.some(({ first, last }) => {
    const words = tokens.slice(first, last).filter(({ kind }) => kind !== 'punctuation');
    return words.length === 1 && /^\p{Sc}\d/u.test(words[0]?.text ?? '');
  });

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
      ^how to | (works|goes|happens) like this | ^(quick|small|little|short) (one|note|thing) for |
      (usually|mostly|often) (it|that|this) (is|'s) | (it|that|this) (is|'s) (usually|mostly|often) |
      (=tip|=trick|=hack|=knack|=workaround|=remedy) |
      (the|quick|easy) =fix |
      (cheat sheet|checklist|packing list|timetable) for |
      (nearly|almost|usually|mostly) (always|the|a|because) | rule of thumb | times (out|in) ten |
      (cheapest|quickest|easiest|safest|fastest|shortest|step-free|quiet) (way|route|entrance) |
      (try|by) (restarting|turning|holding|clearing|resetting|pressing|moving|updating|switching|closing|removing|
      using|adding|putting) | that (is|'s) the (=trick|=knack|=fix)
    `),
    /** What was tried by the writer, so that nobody else needs to. */
    tried: expand(`
      (we|i) (compared|tested|timed|measured|weighed|tried|soaked|charged|dropped|washed|ran) (<n>|all|both|every|each)
      | (we|i) (put|left|took) <n> ~ (through|side by side|outside|out in|under|to the test|on test)
    `),
    /** Which of them it is to be. */
    pick: expand(`
      the only one (still|that|left|to) | the (only|best|cheapest|quietest|lightest|cleanest|longest|one) ~ (was|is)
      the |
      (=buy|=pick|=get|=take|=choose|=go for) (the|a) ~ (<price>|one) |
      (the|our) (=winner|=pick|=best) (was|is) | (was|is) the (one|only one) (that|which|to|left|still) |
      (came|=beat) (out|) (top|first|the rest|the others|them all)
    `),
    /** Out of use, or not there: whoever needs it needs a way round. */
    trouble: expand(`
      (is|are|'s|has been|will be) (now|all|still|also|)
      (closed|shut|flooded|blocked|down|cancelled|suspended|diverted|off|
      broken|out of order|out of use) | (is|are|does|do|will|can) not
      (stop|stopping|run|running|work|working|call|calling|
      serve|serving|open|opening|take|accept|start|close|fit|charge|connect|print|flush|drain|turn|shut|stick|come
      off) |
      (will|would) not (take|accept|start|close|open|fit|charge|connect|print|flush|drain|turn|shut|stick|come
      off|stop) |
      (is|are|'s) out (until|till) | (out of order|out of action|boil notice)
    `),
    /** Heads a list of what one says or needs. */
    heading: expand(`
      (=letter|=email|=script|=sentence|=line|=phrase|=question|=questions|=checklist|=list|=form|=message) ~
      (that|which|
      to|for) ~ (get|gets|stop|stops|work|works|save|saves|make|makes|keep|keeps|fix|fixes|open|opens|ask|take|check|
      bring|pack)
    `),
    /** Says how many follow: "ask three things: …". */
    counted: expand(`
      (two|three|four|five|six|seven|<n>) (=things|=questions|=mistakes|=signs|=lines|=ways|=checks|=causes|=places|
      =phrases|=papers|=documents|=tools|=errors|=tests|=stretches|=habits|=items)
    `),
    /** Facts one can act on; half as telling. */
    facts: expand(`
      (users|people|passengers|you|everyone|residents|drivers|visitors) can (use|cross|enter|park|collect|pay) |
      (better|cheaper|faster|quicker|safer|longer|warmer|quieter|easier|later|earlier) (than|with|if|after|
      before| on|by) | instead of | =instead | rather than | unlike |
      (lasts|last|keeps|works|grows|dries|takes|costs|saves) (longer|better|about|around|only|up|<n>|<price>|
      for| with|best|on|if|when) | (gets|works|holds|tastes) (more|better|longer|well) than |
      (=fixes|=clears|=sorts|=stops|=mends) (it|that|them| most) |
      =means (the|your|it|that|you|they|a|there|no|nothing) |
      (is|are|='s) (free|half price|open|shut|closed|empty|quiet|quieter|quietest|busiest) (after|before|until|
      till| on|from|at|if) | (free|closed|shut|off) (after|before|until|till|from) |
      (goes|leaves|runs|starts|departs|opens|closes|sells|takes|accepts|has|have) ~ (from <n>|at <n>|until <n>|
      every <n>|every half|the whole|all night) | (till|until|within) <n> |
      (no|without) (booking|appointment|ticket|card) | (through|past|behind|opposite|next to|under) the |
      (must|may|can|does|do) not (ask|charge|need|refuse|make you|sack|evict|keep) |
      (has|have|must) (to|) (give|tell|let|pay|show|offer|refund|repair) ~ (you|notice|days) |
      you (will|only|never|just|) need (a|an|your|the|to|both|two|three|only|<n>) |
      you have <n> (minutes|hours|days|weeks|months) to | gets you (a|an|half|two|three|<n>|<price>|<pct>) |
      (can|must) (do it|do that|be done|pay|renew|apply|claim) (by|over|online|at|in) | nothing else |
      you can (go back|also|get|claim|use|still|find|ask) | (is|are|always) enough |
      =never (the|a|an|in|on|use|put|pay|need|mix) | (ctrl|cmd|alt|esc|f5|f2)
    `),
    /** Why it is done so, or what happens else. */
    reason: expand(`
      because | otherwise | so (that |)(it|the|they|you|your) | too late | by then | (before|until) (it|the|they) |
      (gets|keeps|lets|stops|saves) (the|it|them|you|your)
    `),
    /** The case it helps with. */
    when: expand(`
      (if|when) (your|you|it|yours|the|a|they|there|someone|somebody) | for (anyone|whoever) |
      (before|after|whenever) you | in case (of|you|your)
    `),
    /** The help is elsewhere or for sale, the words are to be put in readers' mouths, or work is to be had. */
    gated: expand(`
      (full|free|new|our|my|this) (guide|ebook|course|checklist|playbook|template|report|podcast|book|
      app) | the (course|workshop) | (our|my|the) (guide|webinar|newsletter|masterclass|link) |
      (link|all|more) in (my|our|the) (bio|comments|profile|shop) | (read|find out|learn) more | check out |
      download | subscribe | sign up | register | vote | donate | (join|follow) (us|me|my|our|first) |
      (book|start|buy|shop|order) (now|today|your|our) | (<n> months|try) free | free for <n> | ^from <price> |
      ^from <n> € | <pct> off | award-winning |
      unbeatable | look no further | our (expert|customer|client|solution|product) | ambassador |
      (warm|cold) leads | copy and paste | word for word | (exact|following) (words|text) |
      (use|change|alter|mute) the (word|caption|hashtag) | the =wording | read this | =post yours |
      under this post | (send|email|mail|bring) ~ (your|a) (cv|resume|portfolio)
    `),
    amount: expand(`
      (a|half a) (teaspoon|tablespoon|tsp|tbsp|cup|pinch|splash|squeeze|handful|minute|fortnight) |
      <n> (g|kg|l|ml|litre|cm|mm|m|metre|meter|km|mile|inch|inches|feet|degree|percent|tsp|tbsp|teaspoon|tablespoon|cup|
      pinch|clove|egg|drop|part|layer|round|rep|breath|stitch|page|step|stop|time|second|sec|minute|min|hour|hr|day|
      working days|week) | <price>
    `),
  },
  messages: { useful: '"{words}": someone can use this without leaving the page.' },
  examples: {
    good: [
      'How to stop a zip from splitting: 1. «Rub a pencil on the teeth. 2. Squeeze the slider with pliers, gently». 3. If it still splits, replace the slider, not the zip.',
      '«The step-free way to platform 3: through the car park, past the bikes, second door». The lift is slow but it works.',
      'If your invoice says "pending" for more than two days, it\'s nearly always the middle name. «Remove it, save, put it back».',
      'We compared six cheap pumps. «Pick the £14 one with the steel foot, and tighten the clip»; ours leaked at the hose.',
      'Sore throat before a concert? «Drink warm water, not hot, and hum for five minutes». Whispering tires the voice more than singing.',
      'Locked out of the catalogue? «Clear the cookies for this site, close the tab and open it again». Your reservations are safe.',
    ],
    bad: [
      'Wanted: a baker who likes nights. Start at two, sweep the floor, weigh the flour, shape the loaves, free on Sunday.',
      'The accounts can be paid out from the first of November. Bring ID. It is quietest on a Tuesday afternoon.',
      'Try our 14-day trial: connect your bank, sort receipts by photo and export the lot for your accountant.',
      'Dream big. Start small. Act now, and keep going even when the hill is steep.',
      'The blue box had the wrong label, our mistake. If yours came on Friday, keep it, and ring Rahel for the right one.',
      'Volunteers: copy and paste the words below, add the hashtag, and put them up at noon.',
      'Want to know how to stop zips splitting? Learn more on our blog 👉 link in bio',
      "5 tips to boost your productivity! Comment TIPS and I'll send them.",
      'We help you get more done with less stress.',
      'Guest quote of the week: "I used to dread the stairs. This year I ran up them before breakfast." Thank you, Hannah!',
      "Open positions: Baker, 20 hours, Monday to Thursday. Experience preferred but we'll train the right person. Email your CV to the shop manager.",
      'So many great tips in our new ebook. Download now!',
      'Learn what dry brushing is and how to do it, and learn how to start managing your day.',
      'Keep believing, keep dreaming and never give up. Start each day with a smile and add some kindness to it.',
      'Custard cream or bourbon, that is the question of the day. Put yours in the comments and leave one for a friend.',
      'My Sunday: up at six, cold swim, porridge. I read forty pages a day and never look at my phone before nine.',
      'Take the stress out of invoicing. Set your rates, press send and watch our dashboard do the rest. Sign up today.',
      'Storytime is this Saturday at 11am in the corner by the fish. Ages 3 to 6, no booking, bring a cushion if you have one.',
      'Witnesses wanted to a collision by the mill on Sunday at about 5.20pm. Footage is especially helpful. Call 101 quoting 0417.',
      'Sneak peek: linen, brass, a lot of green. The new reading room opens at the end of October.',
      "Use it or lose it! Benefits of most plans end with the year. If you've been putting off that crown, call us now.",
      "Lifeboat open day this Sunday from 12. Tour the boat, meet the crew, raffle and burgers. If the pagers go off we'll be gone.",
      'Donors wanted for a patient in the Larkfield clinic, two units by this evening. Contact the blood desk on 0555 0142.',
      'Winter care for prams at Tidewell: bring it in October, get it in November, pay in March. From 40 €.',
      'Meter checks start in Fernway next week, for every house by the weir. Look out for your card and please ring if it is lost.',
      "If you are unsure whether your recipe fits the Okoro Foods book, send it in and we'll talk about it over tea.",
      'If you want to help with the next map, switch on the trial in the menu and use the pinned page for notes.',
      'Late skating in Larkfield on Friday, an hour longer for the same price. From 8pm until 1am. £9 incl. skate hire.',
      'Fresh from the Tidewell loom: wool scarf, 200 cm, no fringe. Six colours. £30. Live at 10am.',
      'Thanks for telling us of the ice by the Fernway slide. If you see it again, the quickest way is the Larkfield app.',
    ],
  },
  check({ post, hits, report }) {
    const isForSale =
      pitch(post, HELPFUL) !== undefined || meant(hits.gated).length > 0 || sales(post).length > 0 || hasPriceTag(post);
    if (post.wordCount < MIN_WORDS || isForSale || isTitle(post) || SEEKS.test(post.text)) return;
    const own = post.tokens[ownWords(post)]?.start ?? post.end;
    const mine = <T extends Span>(places: readonly T[]): readonly T[] =>
      different(post, places).filter(({ start }) => start < own);
    const isLinked = hasLink(post);
    // What is called a tip and sends to a page has said little yet.
    const tip = mine(meant(hits.tip).filter((hit) => announces(post, hit, isLinked) && !sendsElsewhere(post, hit)));
    const fact = mine(meant(hits.facts)).filter((hit) => isTrueNow(post, hit));
    const cases = mine(meant(hits.when));
    const isNamed = namesCase(post);
    const isDated = isHappening(post);
    const isStep = ({ first }: Step): boolean => !(isDated && ATTENDS.has(wordAt(post.tokens, first)));
    const told = mine(steps(post)).filter(isStep);
    const todo = told.length === 1 && told.every(({ first }) => ASIDES.has(wordAt(post.tokens, first))) ? [] : told;
    const tried = mine(meant(hits.tried));
    const pick = tried.length > 0 ? mine(meant(hits.pick)) : [];
    const isTaught =
      isNamed ||
      isChain(todo) ||
      tip.length + cases.length + tried.length > 0 ||
      isWayRound(post, todo, meant(hits.trouble));
    const lines = linesIn(post, meant(hits.heading));
    const given = mine([
      ...rowsIn(post, hits.amount, meant(hits.counted)),
      ...scriptsIn(post),
      ...verdictsIn(post),
      ...lines,
    ]);
    const help = [...todo, ...given, ...tip, ...fact, ...tried, ...pick];
    const helpful = new Set(help.map(({ start }) => sentenceHolding(post, start)));
    const worth = worthOf({
      step: isTaught ? todo : [],
      bareStep: isTaught ? [] : todo,
      answer: todo.filter(({ isLed, isFirm }) => isLed && isFirm),
      given,
      tip: [...tip, ...tried, ...lines],
      pick,
      fact,
      amount: mine([...meant(hits.amount), ...measures(post)]).filter(({ start }) =>
        helpful.has(sentenceHolding(post, start)),
      ),
      reason: todo.length > 0 ? hits.reason : [],
      case: isNamed ? [] : cases,
      named: isNamed && (todo.length + given.length > 0 || fact.length > 1) ? [isNamed] : [],
    });
    if (worth < (isLinked ? ENOUGH_BEFORE_A_LINK : ENOUGH) || wordsTold(post, helpful) < MIN_WORDS) return;
    // What is told to be bought is shown by the trial that says so.
    const shown = todo.filter(({ first }) => post.tokens[first]?.normal !== 'buy');
    const places = byPlace(
      shown.length > 0 ? shown : help.filter((one) => !todo.some(({ first }) => first === one.first)),
    ).map(({ first }) => gist(post, clauseAt(post, first) as Clause));
    const [first, second = first] = different(post, places);
    if (!first || !second) return;
    const at = join(first, second);
    report({ at, message: 'useful', values: { words: quote(post, at) } });
  },
});
