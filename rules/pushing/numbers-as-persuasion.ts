import {
  AMOUNT,
  AUDIENCE,
  beside,
  byPlace,
  COMPARED,
  countWords,
  DOES,
  defineRule,
  expand,
  GAINS,
  type Hit,
  hitOver,
  isAtLarge,
  KINDS_OF_PEOPLE,
  meant,
  normalText,
  OFTEN,
  offersWork,
  type Post,
  pastEmoji,
  pitch,
  quote,
  type Sentence,
  SHARE,
  sentenceAt,
  sentenceOf,
  TIMES,
  unitsTo,
  wordAt,
} from '../../src/rule-kit.ts';

/** Characters between a figure and what it works for. Measured on brand posts and threads. */
const REACH = 120;

const PEOPLE = `${KINDS_OF_PEOPLE}|${AUDIENCE}`;
/** How a figure in an advertisement begins: "Cuts drying time by 30%!" */
const SELLS_ITSELF =
  '=cuts|=boosts|=reduces|=improves|=increases|=lowers|=raises|=slashes|=speeds up|=shortens|=extends';
/** What people are said to think or to have found: no count of what they did. */
const SAYS = 'say|=admit|=admits|report|agree|regret|wish|prefer|claim';
/** How the users of a thing fare. */
const FARES = `
  see | say | would | report | get | feel | recommend | love | come back | =pass | renew | return | rebook | reorder |
  land | notice | sleep | recover | choose | succeed | improve
`;
const EXPERTS = `
  doctors | dentists | experts | vets | scientists | nutritionists | dermatologists | pharmacists | midwives |
  trainers | mechanics | chefs | stylists | therapists | engineers
`;

/** The writer counted, and says so: "62 of the 70 we swept", "10 percent of our takings". */
const OWN_COUNT =
  /^(?:\S+ ){0,3}of (?:our|my|you|your|the|this|colleagues)\b|\bwe (?:see|saw|visit|visited|treat|treated|check|checked|clear|cleared|mend|mended|open|opened)\b/;
/** "Two more" counts; "4x more" compares. */
const RATIO =
  /%|percent|per cent|\dx|\bx\b|times|fold|points|grades|places|inches|shades|years|hours|minutes|days|^(?:half|a |two thirds|three q|twice|double)/i;
/** What sells, beside a pitch. */
const SELLS = ['sellsReady', 'sellsOrder', 'sellsCure', 'sellsPrice'] as const;

/** "Is your CV in the other 13 %?", "Still posting plain text?"; "Did you know …?" only tells. */
const pokes = ({ tokens }: Post, { kind, first, last }: Sentence): boolean =>
  kind === 'question' &&
  (wordAt(tokens, first) === 'still' ||
    tokens
      .slice(first, last)
      .some(({ normal }, at, all) => /^you(?:rs?)?$/.test(normal) && all[at + 1]?.normal !== 'know'));

const OWN = /^(?:we|i|our|my)$/;
/** Words of a line that says what the writer has. Hand-set. */
const LINE = 8;
/** Words of an order that leaves no more to say. Hand-set. */
const ORDER = 6;
const wordsIn = ({ tokens, sentences }: Post, at: number): number =>
  countWords(tokens, sentences[at]?.first, sentences[at]?.last);

/** Where a figure is put to use: words turned on the reader, a demand, an offer, a pitch. */
const leversOf = (post: Post, turned: readonly Hit[], poking: readonly Sentence[]): readonly Hit[] => {
  const first = pitch(post);
  // "Get it checked.", "Talk to the club.": a short order.
  const asks = post.clauses.filter(
    ({ quoted, act, sentence, first }) =>
      !quoted &&
      (act === 'ask' ||
        (act === 'help' && first === post.sentences[sentence]?.first && wordsIn(post, sentence) <= ORDER)),
  );
  // "We hire heaters.", "Our test costs £30.": a short line about what the writer has.
  const offers = post.sentences.filter(
    (sentence) =>
      OWN.test(wordAt(post.tokens, sentence.first)) &&
      sentence.kind === 'statement' &&
      countWords(post.tokens, sentence.first, sentence.last) <= LINE &&
      !post.tokens
        .slice(sentence.first, sentence.last)
        .some(({ normal }) => /ed$|^(?:was|were|had|did|'d|am)$/.test(normal)),
  );
  return byPlace(
    turned,
    first ? [first] : [],
    ...SELLS.map((name) => meant(post.cue(name))),
    [...poking, ...asks, ...offers].map(({ first, last }) => hitOver(post.tokens, first, last)),
  );
};

/** Sentences beside which a link shows where their figures are from; it may stand behind the full stop. */
const linkedIn = ({ tokens, sentences }: Post): ReadonlySet<number> =>
  new Set(
    tokens.flatMap(({ kind, sentence }, at) => {
      if (kind !== 'url') return [];
      return sentences[sentence]?.first === at ? [sentence, sentence - 1] : [sentence];
    }),
  );

/** "We sold 6,900 litres, about 2% of the aisle": the writer's own trade. */
const DEALT_IN =
  /\b(?:we|i)(?:['’]ve| have|) (?:sold|made|served|handled|raised|spent|used|lent|delivered|booked|lost)\b/i;
/** "Kilnwork 2.4 is out, and 20% faster": what changed. */
const RELEASED = /\b\d+\.\d+(?:\.\d+)*\b[^.!?]{0,20}\b(?:is out|released)\b/i;
/** "It costs us £900 a day": the writer's own books. "Two days a week": when somebody works. */
const OWN_BOOKS =
  /\b(?:cost|costs|takes|saves|saved) (?:us|me)\b|\b(?:days?|nights?|mornings?|evenings?) an? (?:week|fortnight|month)$|^(?:\S+ )?(?:saver|rates?|account|isa|tariffs?|fares?|bond|mortgage|rent)s? (?:drop|fall|rise|go|climb)/i;
/** "Cans are up 9%, the rent is not": two things, and nothing compared. */
const TWO_THINGS = /, the$/i;
/** Said of the world, and neither bought, sold nor counted by the writer. */
const isLaw = (post: Post, hit: Hit, isStudied: boolean): boolean => {
  const { text, first, last } = hit;
  return (
    isAtLarge(post, hit) &&
    !OWN_BOOKS.test(text) &&
    !TWO_THINGS.test(text) &&
    // "10% off when you spend £60"
    !/^you spend\b/i.test(text) &&
    !DEALT_IN.test(post.text.slice(sentenceAt(post, first)?.start, hit.start)) &&
    // "40% of De Beers" is bought, "10% cheaper" a price.
    !(/ of$/i.test(text) && /^\p{Lu}\p{Ll}/u.test(post.tokens[last]?.text ?? '')) &&
    (!/ cheaper$/i.test(text) || isStudied) &&
    !(/ (?:faster|smaller|quicker)$/i.test(text) && RELEASED.test(post.text)) &&
    (/^(?:you|your|the average)\b/i.test(text) || !OWN_COUNT.test(normalText(post.tokens, first, last + 2)))
  );
};

/** "93% of" and "1 in 4" are read with what they are of. */
const withWhole = ({ tokens }: Post, hit: Hit): Hit => {
  const of = tokens[pastEmoji(tokens, hit.last)];
  return of && /\bof$|^\S+ (?:in|out of) \S+$/i.test(hit.text) ? { ...hit, end: of.end } : hit;
};

export default defineRule({
  principle: 'numbers-are-not-the-goal',
  polarity: 'promotional',
  severity: 'info',
  inPlainPost: 'counted',
  weight: -0.5,
  queueTags: ['asks'],
  summary: 'Uses a statistic as a lever, with no source a reader could check.',
  why: 'A figure without its origin asks for trust it has not earned, and people feel moved rather than told.',
  guards: { reply: 0, service: 0, cause: 0.4, humour: 0.5 },
  phrases: {
    /** Claims that sell by themselves: what ours does, how many trust us, who recommends us, what science is said to prove. */
    claim: expand(
      `
        (our|my) (${AUDIENCE}) (${DOES}) (${AMOUNT}) |
        (our|my) (${AUDIENCE}|graduate|learner|trainee) (${DOES}) ~ (${AMOUNT}) |
        (${KINDS_OF_PEOPLE}) (using|on|at|with) (<who>|our) ~ (${AMOUNT}) (${COMPARED}|as) |
        our ~ (will|can|could) (${DOES}) ~ by (up to|over|) <pct> |
        our ~ (use|need|last|cost|take|run|dry|grow|cook|charge) ~ <pct> (${COMPARED}) |
        up to (${TIMES}|<pct>) (${COMPARED}) |
        (boost|increase|improve|double|triple|quadruple|grow|raise|lift|cut|slash|reduce|halve) your ~ (by|up to) ~
        <pct> | (triple|quadruple|10x) your |
        (<pct>|<n> in <n>|<n> out of <n>) of (our|my) (${AUDIENCE}|learner|trainee|graduate) (${FARES}) |
        (<pct> of|<n> in <n>|<n> out of <n>) ~ who (try|use|buy|join|switch to|taste) (our|us|it|<who>) |
        (<pct> of|<n> in <n>|<n> out of <n>) (${AUDIENCE}|people|women|men|owner) (see|notice|report|feel) ~ (result|
        difference|improvement|change) |
        (users|customers|owners|members|readers) of <who> (${DOES}|=get) ~ (${AMOUNT}) |
        (our|my) (${AUDIENCE}) ~ <n> (${COMPARED}) |
        ^(${SELLS_ITSELF}) ~ by (up to|over|nearly|) (<pct>|half|a third) |
        (kills|removes|blocks|filters) (up to|over|) <pct> | ^switching ~ saves ~ <price> |
        (our|my) (${AUDIENCE}) (${GAINS}) ~ (${AMOUNT}) |
        (who|that) (use|switch|switch to|move to|change to|join|choose|go with|work with|train with|buy|ride) (us|our|
        <who>) ~ (${GAINS}) ~ (${AMOUNT}) |
        (each|every) (<price>|pound|dollar|euro) ~ (cost|costs|bring|brings|return|returns|earn|earns|save|saves) ~
        <price> | (<pct>|<n> in <n>|<n> out of <n>) of (${AUDIENCE}) (agree|love|approve)
      `,
      `
        (clinically|scientifically|medically|dermatologically) (shown|tested|verified|backed|proved|proven) |
        proven to (${DOES}) | (it is|it's|it has been|it's been) proven |
        (numbers|data|stats|statistics|figures) (do not lie|speak for themselves) | (${EXPERTS}) (agree|swear) |
        (<n> in|<n> out of|<n> of every) <n> (${PEOPLE}|${EXPERTS}|<who>|dogs|cats) (recommend|prefer|swear|choose|
        would choose|would buy|regret|wish) |
        (<n> in|<n> out of) <n> ~ (recommend|prefer|would choose|regret not|=notice|wish they) |
        what the (average|typical) ~ (${DOES}) |
        (<n> in <n>|<n> out of <n>|<pct> of) ~ (${SAYS}|feel|find|sleep) ~ (${COMPARED}) |
        <pct> (success|satisfaction|pass|retention|placement|approval) rate | rated <n> stars |
        <pct> ~ (would recommend|would buy again|felt better)
      `,
      `
        (trusted|loved|used|chosen|preferred) by (over|more than|nearly|almost|) (thousands|millions|hundreds) |
        (trusted|loved|used|chosen|preferred) by (over|more than|nearly|almost) <n> |
        (over|more than|nearly) <n> ~ (=trust|=rely on|=swear by|=choose) (us|our|<who>) |
        (over|more than) <n> (${PEOPLE}|<who>) (already|now|have already) (trust|love|use|rely|swear|choose|ride|run)
        | <n> (${PEOPLE}) (=trust|=choose|=love|=use|=rely on|=swear by) (us|our|ours) |
        join (over|more than|the|) (<n>|thousands of|hundreds of|millions of) (others|happy|satisfied|loyal|household|
        homeowner|business|company|team|founder|customer|subscriber|professional|brand|marketer) |
        (<n>|hundreds|thousands|millions) ~ can not (all|) be wrong |
        (<n>|hundreds|thousands|millions) ~ (sold|served|downloaded) ~ must be (onto|doing) something
      `,
    ),
    /** Somebody is said to have found out, and nobody is named; a claim where a figure stands with it. */
    study: expand(`
      (studies|research|science|scientists|statistics|surveys|experts|evidence) (have|has|) (clearly|consistently|
      repeatedly|) (show|shown|prove|proven|found|find|say|says|estimate|reckon|suggest|reveal|confirm|agree) |
      according to (research|studies|experts|science|scientists|statistics|surveys)
    `),
    /** Who fares better; a claim in the sentence of a study that nobody can look up. */
    fares: expand(`
      (people|kids|children|teams|companies|pupils|couples|women|men|workers|employees|adults|babies|dogs|cats) (who|
      that|with) ~ (${COMPARED}) | (${KINDS_OF_PEOPLE}) (live|sleep|learn|work|perform|heal|=age) (${COMPARED}) |
      (makes|make|keeps|keep) (you|us|people|kids|children|teams) (${COMPARED})
    `),
    /** How people at large fare: a part of them, what they lose or win, and how fast. */
    law: expand(
      `
        (${SHARE}) (of all|of the|of) (small|young|new|busy|working|older|first time|mid size|) (${PEOPLE}) |
        <n> (in|out of|in every|of every) (<n>|every <n>) (${PEOPLE}) | <pct> of | <n> (percent|per cent) of |
        every <n> second | every <n> minute (a|an|someone|somebody|another|one) |
        one (${PEOPLE}) (in|in every|out of) <n> | (${SHARE}|most|majority) of ~ (${SAYS}) |
        most (${PEOPLE}) ~ (${SAYS}) | it takes ~ <n> (touch|visit|attempt) |
        it takes (people|you|us|a buyer|a visitor|someone|readers|buyers|visitors|customers|shoppers) ~ <n> second |
        it takes ~ <n> second for |
        <n> (in|out of) <n> ~ (fail|quit|give up|go bust|regret|shut|close|fold|overpaying|underinsured) |
        (1|one|two|three) (in|out of) (two|three|four|five|six|seven|eight|nine|ten|<n>) ~ (is|are|has|have|gets|get|
        will|loses) | every (minute|second|hour|day|week|year) <n> ~ (is|are|get|go|goes|end up) |
        most ~ (quit|give up|fail|never|overpay) ~ (by|after|within|in) | (is|are|gets) ~ every <n> (second|minute) |
        (half|a third|two thirds|a quarter|three quarters) of all | most (${PEOPLE}) ~ (<price>|<pct>) |
        (half|a third|two thirds|a quarter|three quarters) of ~ (are|is|never|end up|fail|quit|go unread|get) |
        cost (a|an|the|most|) (${PEOPLE}) ~ <price> |
        (${PEOPLE}) (${DOES}) (a|an) (month|week|day|year|hour|fortnight) |
        (half|a third|two thirds|a quarter|three quarters|most) of | <n> (in|out of) <n> |
        (you|they) (will|) ~ <n> ~ (${OFTEN}) |
        (you|they|we|${PEOPLE}) (will|) (make|touch|check|take|unlock|blink|send|open|swallow|spend|use|throw|waste|
        lose|move) ~ <n> ~ (${OFTEN}) |
        (waste|lose|leak|burn|kill|use|emit|swallow|cost) ~ <n> ~ (a day|a week|a year) |
        (jump|leap|soar|climb|rise|drop|fall|plunge) (by|) (${SHARE}) (when|if|with|after) |
        (=used|=installed|=fitted) in (over|more than|nearly) <n> | the (average|typical) ~ <n> |
        (saves|costs) (the|an) (average|typical) ~ (${AMOUNT})
      `,
      `
        (${PEOPLE}|you|they) (will|can|could|) (${DOES}) (${AMOUNT}) |
        (${PEOPLE}|you|they) (will|can|could|) (${DOES}) ~ (${AMOUNT}) |
        (${PEOPLE}) (who|that|with|on|using) ~ (${GAINS}) ~ (${AMOUNT}) |
        ^(${AUDIENCE}|participant) (${GAINS}) ~ (${AMOUNT}) |
        (=boosts|=increases|=improves|=raises|=lifts|=cuts|=reduces|=lowers|=shrinks|=boost|=increase|=improve|=raise|
        =reduce) ~ by (${SHARE}) | (can|could|will|to) (lift|cut|lower|shrink|grow) ~ by (${SHARE}) |
        (can|could) save (you|around|about|up to|over) <price> | most (${PEOPLE}) (${DOES}) |
        (=decide|=judge|=leave|=scroll|=form|=stop|=swipe) ~ (in|within|after) <n> (second|millisecond)
      `,
    ),
    /** How much better something is than something else. */
    compared: expand(`
      (${SHARE}|${TIMES}|<n> points|<n> years|<n> hours|<n> minutes|<n> days|<n> grades|<n> places|<n> inches|<n>
      shades|<n>) (${COMPARED}) | (${TIMES}) as | (<n>|<n> times) the
    `),
    /** Words that turn a figure on the reader, or on what the writer does about it. */
    turned: expand(`
      can you afford | (just|only) (saying|putting) | (it is|it's|not it|high) time |
      time (to|for) (a|an|new|some|your|our) | time to | sink in | ^think about (it|that) |
      (do not|never) be average | (like|by|with|from|one of) (ours|us) |
      ^(insulate|protect|insure|train|upgrade|act|check) (now|today|it|yours|them) |
      ^get (a|your|covered|<who>|cover) | imagine | no wonder | (which|that) (is|'s) why | draw your own |
      ^(talk|speak) to (a|an|the) | you know what to do | ^your ~ (is|are|could|may|might) |
      your ~ (could|can|would) (pay|feed|save|give|buy|help) |
      ^(we|i) (make|fit|install|sell|offer|stock|build|fix|rent|clean|mend|teach) |
      (number|link|address) (below|above) | ^so (take|get|book|try|buy|use|start|switch|come|call|ask|stop|why) |
      what are you waiting | (ready|want) to be (the|one|our) | ^join (them|us) | why (wait|not|are you) |
      (that|which) (is|'s) ~ where | do the (math|maths|sums) |
      (math|maths|sums) (is|are) (simple|not hard|easy|not difficult) | bet you | your turn | ^fact | ^enough said |
      (pause|think) (on|about) that | how about yours | (where|what) (is|'s) yours | ask (us|me) (how|why) |
      ^let (our|my|<who>) | (want|shall) (me|us|we) ~ (show|talk|chat) | the other <pct> | ^ours | not one of ours |
      ^(our|my) ~ (that|them|those|this|it) | with us | (that is|that's) not (opinion|luck|magic|an opinion) |
      =be (in|among|part of) the <pct> |
      ^(carry|use|save|spend|wear|hang|order|ring|call|grab|try|sort|train) ~ (our|us|<who>) |
      (pays|speak) for (itself|themselves) | =yours (is|may|can|could|be) |
      (do not|never) (be|become|risk) ~ (one|next|them|among) | (what is|what's) your excuse |
      (our|my) ~ (fixes|helps|ends|solves|cuts|stops|gives|makes|finds|shows|sits|saves|keeps|costs|prevents|prevent|
      fix|stop|protects|takes care|gets|turns|speaks) | switching to (us|our) |
      (we|i) (can|will) (help|fix|solve|stop|change) | (are|is) you (one of|in the|next) | see you (there|on|at) |
      (let us|let's) (talk|chat) | ^(start|give|act|donate|switch|begin) (today|now) |
      (call|upgrade to|back up with|talk to|speak to|switch to|try) <who>
    `),
    /** Somebody who can be asked, or a place to look it up. */
    source: expand(`
      source | per (the|<who>) | (results|findings) of | (staff|customer|exit|reader) survey |
      according to (the|a|an|our|this|that|their|his|her|<who>) | (study|survey|poll|report) (by|of|from) |
      (our|the) (annual|latest|yearly) (survey|study|report) |
      (our|the|this|a|new|recent) (survey|study|poll|census|dataset|count|audit|paper|report|research) | census |
      published in | (research|results|findings|figures|data|numbers) (from|by) | full (data|report|study|results) |
      peer reviewed |
      (i|we) (asked|counted|measured|timed|weighed|tracked|surveyed|interviewed|trialled|trialed|piloted) |
      (put|sent) (that|it|this|the question) to <n> | surveyed <n> |
      (researchers|students|volunteers) (asked|surveyed|tested|counted|measured|interviewed) | sample | write-up |
      <who> (table|estimates|reports) | (minutes|figures|accounts|sums|data) ~ (is|are) (here|below|attached|online) |
      (could|can) not find | (full|release) notes | changelog
    `),
  },
  needs: ['claim', 'study', 'law', 'compared', 'fares'],
  messages: { stat: '"{words}" carries weight without saying where it comes from.' },
  suggestions: {
    stat: 'Where does it come from, and how many people was it? Name the source and its weak spot, or tell one real case instead.',
  },
  likely: { trait: 'numbers-as-persuasion', from: 0.05, message: 'stat' },
  examples: {
    bad: [
      "Fact: «you're losing £400 a year» to bad bulbs. Time to ring Okoro Lights.",
      'Choirs that rehearse on Mondays sell «30% more» seats. We hire rooms.',
      '«You swallow 1,400 litres a year». Let our kettle help with some.',
      '«1 in 4 gutters» crack in March. Is yours sound?',
      '«Half of all lofts are cold». We lag lofts.',
      '«93% of marketers say» video works. Are you still ignoring it?',
      '«Trusted by over 5,000» businesses. Boost your sales by 40%.',
      'Studies show teams using Tidewell are «3x more» productive.',
      "«9 out of 10 dentists recommend» it. The numbers don't lie.",
      '«Most singers lose» their range by fifty. Sign up for our voice plan today.',
      '«Join 4,000 happy» gardeners and order the spring box.',
      '«Our ward planner will cut your handover time by 35%».',
      'Swimmers who take lessons in winter are «three times likelier» to float by May. Lanes are open now.',
      '«Every 9 seconds» somebody loses a house key. Our safe sits by your door.',
      'Cafes «that switch to us save an average of £90» a month.',
      '«Join 40,000 households» who sleep better with our lock.',
      '«Four in five joiners say they sleep better» on our boards.',
      'A warm loft «cuts your bill by a third», studies show.',
      'Flats with a south window let «30% quicker». Talk to us, we wash them.',
      '«Over 12,000 shops already use» Panebook.',
      '«9 in 10 owners regret not lining the flue sooner».',
      '«Four in five farmers» lose a roof tile each winter. Is yours next? Talk to Thatchwell.',
      '«88% of people who try our insoles keep them».',
      'Studies show that «people who sing live longer».',
      '«Cuts drying time by 30%»!',
      '«One in four sheds in this town is built» on a drain. Call a surveyor.',
      'Scientists reckon that those who hum look «four years younger». Choir starts on Tuesday.',
      '«82 percent of first» dates are decided by shoes. Your shoes are talking already.',
      '«The average home wastes £400» a year on drafts. Time for a new door.',
    ],
    good: [
      'Music on Sunday, and 10% off when you spend £60 or more.',
      'The counter stays, 614 to 590. It costs £41,000 a year. Minutes and figures are here: tidewell.example/vote',
      "Cook wanted at the mill, full time. You'll make up about 300 boxes a week and be thanked less than you should.",
      'Rates change on Monday. The Easy Saver drops from 3.1% to 2.75%.',
      'Enrolment for welding is open, and it is free if you earn under £25,750. Come and see us on Tuesday.',
      'Four in ten of the lofts we see are wet. Check the felt every three years, and tell whoever insures you.',
      "If you're over 65 and on your own this Christmas in Harbour, ring Bev. Three courses and a lift home.",
      'Kilnwork 2.4 is out. Streams no longer leak, and the parser is about 20% faster on big files.',
      'We sold 900 litres on tap, roughly 2% of what the aisle sells. Is your bottle still good? Keep it, we go on till May, and the pump by the door drips less than the other one did.',
      'It takes 40 seconds to open a box, and the scanner times out after 30. Go and sit with whoever uses your stuff.',
      'Fig has been with us 214 days, longer than any dog here. Come and see her.',
      'It takes 40 seconds to say no. Like this if you waited a year.',
      'It costs us £900 a day to heat the pool. Could you bring a friend?',
      "You'll be at the mill two days a week, mostly in the dark. Apply by Friday.",
      'Hops are up 22%, cans are up 9%, the rent is not. So a pint is £5 from May, and the Tuesday one stays at £4.',
      '3 out of 5 stars for the pie. Is yours better?',
      'Drivers wanted at Fernway. We pay for your training and you earn £13 an hour while you learn.',
      'Our report is up. We fed 2,140 families, 8% more than last year, on 3% less income. https://example.org/report',
      'Students cut and blow dry £25 on Mondays at the school. Book by phone.',
      'Members save 15% at the plant sale on Friday. Everybody else is welcome from ten, with cash or card.',
      'Case study: how a packhouse in Harbour cut its losses by 18% in one season. Read the story: https://example.org/citrus',
      'If you have worked somewhere two years, you can ask for the reason in writing. Bring your contract to the next ward meeting.',
      'We timed 30 meetings before and after: 51 minutes became 38. Small sample, one company, and it was July. Full data: tidewell.example/raw',
      'Backers get 4% of what the second pressing earns, paid in January.',
      'Those who switch to the night bus save an hour, says the timetable. I saved nine minutes and lost a glove.',
      'Most boilers of that make need a new valve by now. It takes ten minutes, and the part is £4.',
      'The climb is 8% for 2 km, so shift down before the chapel.',
      "According to the council's own count (link in reply), 1 in 5 crossings on Elm Road has no dropped kerb.",
      'Tickets are £6, under-16s free, and 2 of the 3 rooms are step-free.',
      '100% of your deposit comes back if the hall is flooded. Ring us.',
      'The new boiler is 40% quieter, says the maker: wrenboilers.example/tests',
      'Version 4 is out: builds are 30% faster on large projects. Full notes: https://example.org/notes',
      'I packed 410 of 640 parcels. The rest go out by Wednesday; email me if yours is urgent.',
      'The library cut its opening hours by half in 2019. We are asking for them back on the 12th.',
      'Most owners I work with read the bottom line only. Pull your last ten jobs and write down what each took.',
      'Like most people, I learned to solder by burning my thumb.',
      'Two in five of our tools came back broken last month. We asked 38 borrowers why, and the sheet is on the wall.',
      'We checked 40 barns in March, and 16 of our 40 had lost a tile. The list is pinned up at the mart.',
      'We give 2% of every ticket to the lifeboat. Buy yours at the kiosk.',
      'The exit survey of the season is in: 84% would recommend the galley.',
      'Nearly 60% of all falls on board happen at night, per the coastguard. Share this with your crew.',
      'Over 50% of tenants in the valley have no lease, we read. https://example.org/count Sign up for updates.',
      'Marrow plc buys 40% of Orrin Foods for £5m.',
      '88% of our pupils passed the swimming badge.',
      "Do you fancy being a warden? You'll need two evenings a week and boots.",
      'We put that to 90 carriers, and the average was 17 hours a week on forms.',
    ],
  },
  check({ post, hits, report }) {
    if (hits.source.length > 0) return;
    const poking = post.sentences.filter((sentence) => pokes(post, sentence));
    const asked = new Set(poking.map(({ first }) => post.tokens[first]?.sentence));
    const studied = new Set(hits.study.map((hit) => sentenceOf(post, hit)));
    const isStudied = (hit: Hit): boolean => studied.has(sentenceOf(post, hit));
    const ratios = hits.compared.filter(({ text }) => RATIO.test(text));
    const laws = byPlace(
      // "You'll need two evenings a week" tells what it takes, "you'll make up 300 boxes a week" what a job is.
      hits.law.filter(({ text }) => !/\bneed\b/i.test(text) && !(/^you\b/i.test(text) && offersWork(post))),
      ratios,
    ).filter((hit) => isLaw(post, hit, isStudied(hit)));
    const gap = (from: number, to: number): number => unitsTo(post, from, to);
    const levered = new Set(beside(laws, leversOf(post, hits.turned, poking), REACH, gap));
    const linked = linkedIn(post);
    const [found] = byPlace(
      hits.claim,
      hits.fares.filter(isStudied),
      laws.filter((hit) => levered.has(hit) || isStudied(hit) || asked.has(sentenceOf(post, hit))),
    ).filter((hit) => !hit.quoted && !linked.has(sentenceOf(post, hit) ?? -1));
    if (!found) return;
    const at = withWhole(post, found);
    report({ at, message: 'stat', values: { words: quote(post, at) } });
  },
});
