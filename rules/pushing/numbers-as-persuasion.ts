import {
  AUDIENCE,
  byPlace,
  defineRule,
  expand,
  type Hit,
  isMatter,
  isPast,
  isThanked,
  isTitle,
  KINDS_OF_PEOPLE,
  meant,
  normalText,
  type Post,
  pitch,
  quote,
  type Sentence,
  type Span,
  sentenceOf,
  type Token,
  unitsTo,
  wordAt,
  wordSet,
} from '../../src/rule-kit.ts';

/** Characters between a figure and what it works for. Measured on brand posts and threads. */
const REACH = 120;

const PEOPLE = `${KINDS_OF_PEOPLE}|${AUDIENCE}`;
const SHARE = '<pct>|<n> percent|<n> per cent|half|a half|a third|two thirds|a quarter|three quarters|nine tenths';
const TIMES = '<n> times|<n> x|<n> fold|twice|double|thrice';
const AMOUNT = `
  ${SHARE} | ${TIMES} | <price> | <n> years | <n> days | <n> hours | <n> minutes | <n> kg | <n> kilos |
  <n> pounds | <n> points
`;
const COMPARED = `
  more | less | fewer | likelier | quicker | faster | slower | longer | better | worse | cheaper | higher |
  lower | bigger | happier | healthier | warmer | cooler | stronger | safer | sooner | greener | lighter |
  quieter | calmer | richer | smarter | smoother | shorter | easier | harder | greater | fresher | drier |
  softer | closer | further
`;
/** What a figure is said to do to whoever it is about; in these forms it is a law, in the past it would be a count. */
const DOES = `
  =lose | =loses | =waste | =wastes | =spend | =spends | =cost | =costs | =burn | =burns | =miss | =misses |
  =throw | =forget | =forgets | =absorb | =save | =saves | =pay | =earn | =earns | =gain | =gains | =grow |
  =grows | =sell | =sells | =cut | =cuts | =reduce | =reduces | =boost | =boosts | =increase | =increases |
  =improve | =improves | =raise | =raises | =lift | =lifts | =lower | =lowers | =slash | =slashes | =double |
  =doubles | =drop | =drops | =see | =sees | =get | =gets | =keep | =keeps | =learn | =make | =makes | =hold | =holds |
  =have | =has | =report | =live | =lives | =score | =scores | =sleep | =recover | =heal | =heals | =ship |
  =close | =win
`;

/** The writer counted, and says so: "38 of you"; or the number is a term of sale, a recipe or a reading. */
const OWN_COUNT =
  /^(?:\S+ ){0,3}(?:of (?:our|my|you|the|this)\b|our last|off|discount|deposit|refund|chance|cotton|battery|humidity)/;
/** "We have cut", "gets 4 % of it": the writer's own figure, or somebody's share. */
const OWN_SHARE = wordSet('we i own owns earn earns take takes keep receive pay pays hold holds over get gets refund');
/** "212 of 300 tickets" says how many are left. */
const STOCK = /^(?:tickets?|seats?|places?|spots?|spaces|rooms?|copies|tables?)$/;
/** Of so many one takes a share: "3 in 5", "nine of ten"; "410 of 640 parcels" was counted. */
const ROUND = /(?:^|\s)(?:two|three|four|five|six|seven|eight|ten|twenty|hundred|[2-8]|10|12|20|100|1,?000)$/i;
const TWO_COUNTS = /^(\S+)\s.*?\b(?:in|of)\b/i;
/** "Sizes 35, in four", "640 in two": no part of it. */
const isPart = (text: string): boolean => {
  if (
    !TWO_COUNTS.test(text) ||
    /[%]|percent|per cent|of$|of (?:all|the)$|^(?:half|a|two thirds|three q|most)\b/i.test(text)
  )
    return true;
  const [part = 0, whole = 0] = [...text.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replace(/,/g, '')));
  return !text.includes(', ') && ROUND.test(text) && !(/^\d/.test(text) && part > (whole || 10));
};
/** Told of somebody's own hours or beds, or as the writer knows it: "cut its hours by half", "most owners I work with". */
const REPORTS = /\b(?:its|his|her|their)\b/i;
const THOUSANDS = /\d,\d{3}|\d\s?k\b|thousand|million/i;
/** "Two more" counts; "4x more" compares. */
const RATIO =
  /%|percent|per cent|\dx|\bx\b|times|fold|points|years|hours|^(?:half|a |two thirds|three q|nine t|twice|double|thrice)/i;
/** No figure at all: "most people". */
const VAGUE = /^(?:most|the average)\b/i;
/** All of it is no statistic, and "1,204 people used the bridge" was counted. */
const NO_STATISTIC = /^100\s?%|\bused$/i;
const MILLIONS = /^(?:million|billion|trillion|m|bn)$/i;
/** Signs of selling that show what a figure is for. */
const SIGNS = ['sellsReady', 'sellsOrder', 'sellsCure'];
/** Tokens from the head of a clause in which its verb stands. */
const VERB_WITHIN = 5;

const inSentence = (post: Post, { first, last }: Sentence): readonly Token[] => post.tokens.slice(first, last);

/** "Is your CV in the other 13 %?", "Still posting plain text?"; "Did you know …?" only tells. */
const pokes = (post: Post, sentence: Sentence): boolean =>
  sentence.kind === 'question' &&
  (wordAt(post.tokens, sentence.first) === 'still' ||
    inSentence(post, sentence).some(
      ({ normal }, at, all) => /^you(?:rs?)?$/.test(normal) && all[at + 1]?.normal !== 'know',
    ));

/** Where any figure is put to use: words turned on the reader, an offer, a pitch. */
const leversOf = (post: Post, turned: readonly Hit[]): readonly Span[] => {
  const first = pitch(post);
  return [
    ...turned,
    ...(first ? [first, ...meant(post.cue('offer'))] : []),
    ...SIGNS.flatMap((name) => meant(post.cue(name)).filter(({ first }) => !isMatter(post.tokens[first] as Token))),
    ...post.sentences.filter((sentence) => pokes(post, sentence)),
  ];
};

/** What only a figure about people at large calls for: a price, something to do, what we do about it, what you do. */
const answersTo = (post: Post): readonly Span[] => [
  ...meant(post.cue('sellsPrice')).filter(({ last }) => !MILLIONS.test(wordAt(post.tokens, last))),
  ...post.clauses.filter(
    ({ quoted, act, subject, head, last }) =>
      !quoted &&
      (act === 'ask' ||
        act === 'help' ||
        (/^(?:self|i)$/.test(subject) && !post.tokens.slice(head, Math.min(last, head + VERB_WITHIN)).some(isPast))),
  ),
];

const isBehind = (post: Post, hit: Hit, { start }: Span): boolean =>
  start >= hit.end && unitsTo(post, hit.end, start) <= REACH;
const isNear = (post: Post, hit: Hit, { start, end }: Span): boolean =>
  (end > hit.end && unitsTo(post, hit.end, start) <= REACH) ||
  (start < hit.start && unitsTo(post, end, hit.start) <= REACH);

/** "Webinar: 5 Ways to Cut Your Close in Half": how something is called. */
/** "Case study: how a bakery cut its waste by 18 %": what is told there says where it is from. */
const LABELLED = /^\W*(?:new )?(?:webinar|case study|talk|workshop|podcast|episode|blog|report)\b[^.:!?]{0,20}:/i;

const isOfCase = (post: Post, hit: Hit): boolean =>
  LABELLED.test(post.text.slice(post.sentences[sentenceOf(post, hit) ?? 0]?.start));

/** "Members save 15%", "you get 150 hours": terms, not findings. */
const TERMS = /^(?:you|members|residents|subscribers|students|seniors) (?:get|have|pay|save)\b/i;

const inTitle = (post: Post, hit: Hit): boolean => {
  const sentence = post.sentences[sentenceOf(post, hit) ?? 0];
  // Capitals throughout are a shout.
  return (
    sentence !== undefined &&
    isTitle(post, sentence.first, sentence.last) &&
    /\p{Ll}{2}/u.test(post.text.slice(sentence.start, sentence.end))
  );
};

/** A link in its own sentence: a reader can look the figure up. */
const isLinked = (post: Post, hit: Hit): boolean =>
  post.tokens.some(({ kind, sentence }) => kind === 'url' && sentence === sentenceOf(post, hit));

/** "1,093 kids signed up"; a share or a multiple is no bare count. */
const isBareCount = ({ text }: Hit): boolean =>
  /^\d/.test(text) && !RATIO.test(text) && !/\b(?:in|of|every|per|an?|already)\b/i.test(text);

export default defineRule({
  principle: 'numbers-are-not-the-goal',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.5,
  summary: 'Uses a statistic as a lever, with no source a reader could check.',
  why: 'A figure without its origin asks for trust it has not earned, and people feel moved rather than told.',
  guards: { reply: 0, service: 0, cause: 0.4, humour: 0.5 },
  phrases: {
    /** Claims that sell by themselves: what ours does, how many trust us, who recommends us, what science is said to prove. */
    claim: expand(
      `
        (our|my) (${AUDIENCE}) (${DOES}) ~ (${AMOUNT}|<n> stars|on average) |
        (our|my) (${AUDIENCE}) (${DOES}) (${AMOUNT}) |
        (${KINDS_OF_PEOPLE}) (using|on|at|with) (<who>|our) ~ (${AMOUNT}) (${COMPARED}) |
        (our|this|the) ~ (will|can|could|to) (${DOES}) ~ by (up to|over|) <pct> |
        on average (our|my) ~ (lift|raise|boost|save|cut|double|improve|gain|grow) |
        up to (${TIMES}|<pct>) (${COMPARED}) | proven to (${DOES})
      `,
      `
        (boost|increase|improve|double|triple|quadruple|grow|raise|lift|cut|slash|reduce|halve|skyrocket|10x) your ~
        (by|up to) ~ <pct> | (double|triple|quadruple|10x) your |
        (<pct>|<n> times|<n> x|<n>) (more|faster|better|higher|bigger) (productive|effective|efficient|sales|leads|
        results|engagement|conversions|revenue|bookings|clients)
      `,
      `
        (clinically|scientifically|medically|dermatologically|lab|laboratory) (shown|tested|verified|backed|proved|
        proven|approved) | (numbers|data|stats|statistics|figures) (do not lie|speak for themselves) |
        <pct> ~ (success|satisfaction|pass|retention|placement|approval) |
        (doctors|dentists|experts|vets|scientists|nutritionists|dermatologists|physios|pharmacists|midwives|trainers|
        mechanics|chefs|
        stylists|therapists|engineers) (recommend|agree|swear) | <n> in <n> ~ (regret not|wish they had) |
        (<n> in|<n> out of|<n> of every) <n> ~ (recommend|prefer|swear|choose|would buy|agree) |
        <pct> ~ (recommend|would buy again|felt better) | rated <n> (stars|out of) | <n> ~ cannot (all|) be wrong
      `,
      `
        (trusted|loved|used|chosen|preferred|approved|recommended) by (over|more than|nearly|almost|) (<n>|
        thousands|millions|hundreds) | (everyone|everybody) is switching |
        (<n>|thousands of|hundreds of|millions of) (happy|satisfied|delighted|loyal) (${AUDIENCE}|owners) |
        (<n>|thousands of|millions of) (${KINDS_OF_PEOPLE}) (already|now|have already|) (trust|love|use|using|
        rely|swear|choose|chose|switched|trusting|signed up|joined|made the switch) |
        join (over|more than|the|) (<n>|thousands of|hundreds of|millions of) (others|happy|satisfied|loyal|
        people|${AUDIENCE})
      `,
    ),
    /** How many have bought it; a claim from thousands on. */
    crowd: expand(
      '<n> ~ (already|have already|now) (trust|love|use|rely|run|switched|choose|chose|swear|ride|sleep|cook)',
    ),
    /** What part of those whom the writer serves does well. */
    ours: expand(`(<pct>|<n> percent|<n> in <n>|<n> out of <n>) of (our|my) (${AUDIENCE})`),
    /** Somebody is said to have found out, and nobody is named. */
    study: expand(`
      according to (research|studies|experts|science|scientists|statistics|surveys) |
      it is (scientifically|) proven |
      (studies|research|science|scientists|statistics|surveys|experts|evidence|data) (have|has|) (clearly|
      consistently|repeatedly|) (show|shown|prove|proven|found|find|say|says|estimate|reckon|suggest|reveal|
      confirm|agree| link)
    `),
    /** How people at large fare: a part of them, what they lose or win, and how fast. */
    people: expand(
      `
        (${SHARE}|majority) (of all|of the|of|) (small|young|new|busy|working|older|first time|mid size|<who>|)
        (${PEOPLE}) | <n> (in|out of|in every|of every|of) (<n>|every <n>) (${PEOPLE}) |
        <n> (${PEOPLE}) (in|out of|of every) <n> | only (<pct>|<n> percent) of | every (year|month|week|day|night) ~
        <n> (${PEOPLE}) |
        <n> (${PEOPLE}) ~ (a|every|each|per) (year|month|week|day|night) |
        <n> (in|out of|in every|of every) <n> ~ (fail|quit|give up|go bust|end in|never make|regret) |
        (from|of|out of) (three|four|five|ten|hundred) (${PEOPLE}) (who|which|that)
      `,
      `
        (${PEOPLE}|who|you|they) (will|can|on average|) (${DOES}) ~ (${AMOUNT}) |
        (${PEOPLE}|who|you|they) (will|can|on average|) (${DOES}) (${AMOUNT}) |
        (${DOES}) (a|an|the|your|every) ~ (${PEOPLE}) ~ (${AMOUNT}) |
        (${PEOPLE}) ~ (are|do|get|is|become) (${AMOUNT}) (${COMPARED}) |
        (${PEOPLE}) (who|that|which|with) ~ (${SHARE}|${TIMES}) | (${PEOPLE}) (who|that|which|with) ~ (${DOES})
        (${AMOUNT})
      `,
      `
        (=decide|=decides|=judge|=judges|=leave|=leaves|=scroll|=scrolls|=skim|=scan|=form|=forms|=make|=stop|=read|
        =reads|=swipe|=click) ~ (in|within|after|for|under) (under|less than|about|just|the first|) <n> (second|
        millisecond) | every <n> (second|minute) | every (second|minute|hour|day) (without|you) |
        (${DOES}|=go|=goes|=rise|=rises) ~ (by half|in half|by a third|by a quarter)
      `,
    ),
    /** How much better something is than something else. */
    compared: expand(`(${SHARE}|${TIMES}|<n> points|<n> years|<n> hours|<n>) (${COMPARED}) | (${TIMES}) (as|the)`),
    /** A share of whatever it may be; a lever only beside a pitch or words turned on the reader. */
    share: expand(`
      (${SHARE}) (of|of all|of the) | <n> (in|out of|of every|in every|of) (<n>|ten|five|three|four|two) |
      up to <pct> (of|off) | =most (small|busy|new|young|older|working|mid size|) (${PEOPLE}) |
      the average (${PEOPLE}|office)
    `),
    /** Words that turn a figure on the reader, or on what the writer does about it. */
    turned: expand(`
      can you afford | (just|only) saying | you know what to do | (it is|it's|not it|high) time |
      time (to|for you|you|for a|for an) | (that|which) (is|'s) ~ (why|where) | imagine | no wonder |
      (pays|speak) for (itself|themselves) | do the (math|maths|sums) |
      (those|the rest|companies|people) (that|who) do not | =yours (is|are|may|could|has|will|can) |
      (=you|=u) (could|can|may|might|will) ~ (next|one|among|too) |
      (do not|never) (be|become|end up|let|risk|leave|get|wait) ~ (one|one of|them|left|next|that|part|among|
      your|it| you|until) | (which|what) (one|side|group) are you |
      be (in|part of|the) ~ (other|<n>|<pct>|first|next|smart) |
      (=our|=my|=ours|=mine) ~ (make|come|help|end|solve|fix|handle|cut|take|put|give|tell|get|bring|find|show|
      start|ship|stop|run) | (=ours|=mine) (is|are|do|does|cost) | (here|there) (is|are|'s) (ours|mine) |
      you are ~ (missing|losing|bleeding|leaving|wasting|throwing) | (using|with|on|from|choosing) (our|my) |
      (we|i) (can|will|) (help|fix|solve|stop|change|show) (you|it|that|this|them) | see you (there|on|at|<who>)
    `),
    /** Somebody who can be asked, or a place to look it up. */
    source: expand(`
      source | according to (the|a|an|our|this|that|their|his|her|<who>) |
      (study|survey|poll|report) (by|of|from) |
      (our|the|this|a|new|recent) (survey|study|poll|census|dataset|count|audit|paper|report|research) |
      census | published in | (research|results|findings) (from|by) | full (data|report|study|method|results) |
      (figures|data|numbers) from | peer reviewed |
      (i|we|<self> own ~) (asked|counted|measured|timed|weighed|tracked|surveyed|interviewed) | sample |
      (researchers|economists|scientists|students|volunteers) (asked|surveyed|tested|counted|measured|
      interviewed) | surveyed <n> | (the|read the|see the) (full |)(paper|study|write-up) | write-up |
      (release|full) notes | changelog | (via|per|table) <who> | <who> (table|estimates|reports) |
      (could|can) not find | found (nothing|that)
    `),
  },
  needs: ['claim', 'crowd', 'ours', 'study', 'people', 'compared', 'share'],
  messages: { stat: '"{words}" carries weight without saying where it comes from.' },
  suggestions: {
    stat: 'Where does it come from, and how many people was it? Name the source and its weak spot, or tell one real case instead.',
  },
  examples: {
    bad: [
      '«93% of marketers» say video works. Are you still ignoring it?',
      '«Trusted by over 5,000» businesses. Boost your sales by 40%.',
      'Studies show teams using Tidewell are «3x more productive».',
      "«9 out of 10 dentists recommend» it. The numbers don't lie.",
      '«Most singers» lose their range by fifty. Sign up for our voice plan today.',
      '«Join 4,000 happy» gardeners and order the spring box.',
      '«Our ward planner will cut your handover time by 35%».',
      'Swimmers who take lessons in winter are «three times likelier» to float by May. Lanes are open now.',
      '«Every 9 seconds» somebody loses a house key. Our safe sits by your door.',
      'Flats with a south window let «30% quicker». Let me clean yours.',
      'Over «12,000 glaziers already use» Panebook.',
      '«9 in 10 owners regret not» lining the flue sooner.',
      '«Four in five farmers» lose a roof tile each winter. Is yours next? Talk to Thatchwell.',
    ],
    good: [
      'Members save 15% at the plant sale on Friday. Everybody else is welcome from ten, with cash or card.',
      'Case study: how a packhouse in Harbour cut its losses by 18% in one season. Read the story: https://example.org/citrus',
      '412 children finished the reading challenge. Medals wait at the front desk.',
      'If you have worked somewhere two years, you can ask for the reason in writing. Bring your contract to the next ward meeting.',
      'We timed 30 meetings before and after: 51 minutes became 38. Small sample, one company, and it was July. Full data: tidewell.example/raw',
      'Backers get 4% of what the second pressing earns, paid in January.',
      'The climb is 8% for 2 km, so shift down before the chapel.',
      "According to the council's own count (link in reply), 1 in 5 crossings on Elm Road has no dropped kerb.",
      'Tickets are £6, under-16s free, and 2 of the 3 rooms are step-free.',
      '100% of your deposit comes back if the hall is flooded. Ring us.',
      'The new boiler is 40% quieter, says the maker: wrenboilers.example/tests',
      'Shoes in sizes 35 to 42, in three widths. Order by Sunday.',
      'I packed 410 of 640 parcels. The rest go out by Wednesday; email me if yours is urgent.',
      'The library cut its opening hours by half in 2019. We are asking for them back on the 12th.',
      'Most owners I work with read the bottom line only. Pull your last ten jobs and write down what each took.',
      'Like most people, I learned to solder by burning my thumb.',
      'Two in five of our tools came back broken last month. We asked 38 borrowers why, and the sheet is on the wall.',
      'We checked 40 barns in March, and 16 of our 40 had lost a tile. The list is pinned up at the mart.',
    ],
  },
  check({ post, hits, report }) {
    if (hits.source.length > 0) return;
    const levers = leversOf(post, hits.turned);
    const answers = answersTo(post);
    const isLever = (hit: Hit): boolean => levers.some((lever) => isNear(post, hit, lever));
    const isAnswered = (hit: Hit): boolean => answers.some((answer) => isBehind(post, hit, answer));
    const isOwn = ({ first, last }: Hit): boolean => OWN_COUNT.test(normalText(post.tokens, first, last + 4));
    const isShare = ({ text, first, last }: Hit): boolean =>
      !/^\p{Sc}/u.test(text) &&
      isPart(text) &&
      !STOCK.test(wordAt(post.tokens, last)) &&
      !(VAGUE.test(text) && /^(?:i|we|here|whom)$/.test(wordAt(post.tokens, last))) &&
      !OWN_SHARE.has(wordAt(post.tokens, first - 1));
    const compared = hits.compared.filter(({ text }) => RATIO.test(text));
    const hasFigure = (hit: Hit): boolean =>
      /prove/i.test(hit.text) ||
      [...hits.share, ...compared].some((one) => sentenceOf(post, one) === sentenceOf(post, hit)) ||
      post.tokens.some(({ kind, sentence }) => kind === 'number' && sentence === sentenceOf(post, hit));
    const people = [...hits.people, ...compared, ...hits.study.filter(hasFigure)].filter(
      (hit) =>
        !isOwn(hit) && !REPORTS.test(hit.text) && !inTitle(post, hit) && wordAt(post.tokens, hit.first - 1) !== 'if',
    );
    const [found] = byPlace(
      hits.claim,
      hits.crowd.filter(({ text }) => THOUSANDS.test(text)),
      hits.ours.filter(
        ({ last }) => !post.tokens.slice(last, last + 1).some((one) => isPast(one) || one.normal === 'were'),
      ),
      people.filter((hit) => isLever(hit) || isAnswered(hit)),
      hits.share.filter(
        (hit) => isShare(hit) && !isOwn(hit) && (isLever(hit) || (!VAGUE.test(hit.text) && isAnswered(hit))),
      ),
    ).filter(
      (hit) =>
        !hit.quoted &&
        !NO_STATISTIC.test(hit.text) &&
        !isLinked(post, hit) &&
        !isOfCase(post, hit) &&
        !TERMS.test(hit.text),
    );
    if (!found) return;
    // "93% of" is read with what it is of.
    const at = /\bof$/i.test(found.text) ? { ...found, end: post.tokens[found.last]?.end ?? found.end } : found;
    // A bare count, or what happened to us, is told where nothing is asked or sold beside it, and who is counted in thanks is thanked.
    const sentence = sentenceOf(post, found);
    const isOurs = post.tokens.some((one) => one.sentence === sentence && /^(?:we|us|i|me)$/.test(one.normal));
    const isTold = isOurs || isBareCount(found);
    const quiet = isThanked(post, found) || (isTold && pitch(post) === undefined);
    report({ at, message: 'stat', quiet, values: { words: quote(post, at) } });
  },
});
