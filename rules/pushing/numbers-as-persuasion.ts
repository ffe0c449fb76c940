import {
  AUDIENCE,
  byPlace,
  defineRule,
  expand,
  type Hit,
  isMatter,
  isPast,
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
} from '../../src/rule-kit.ts';

/** Characters between a figure and what it works for. Measured on brand posts and threads. */
const REACH = 120;

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
const RISE = 'increase|rise|boost|jump|lift|drop|reduction|growth|uplift|saving|fall';
/** What a figure is said to do to whoever it is about; in these forms it is a law, in the past it would be a count. */
const DOES = `
  =lose | =loses | =waste | =wastes | =spend | =spends | =cost | =costs | =burn | =burns | =miss | =misses |
  =throw | =forget | =forgets | =absorb | =save | =saves | =pay | =earn | =earns | =gain | =gains | =grow |
  =grows | =sell | =sells | =cut | =cuts | =reduce | =reduces | =boost | =boosts | =increase | =increases |
  =improve | =improves | =raise | =raises | =lift | =lifts | =lower | =lowers | =slash | =slashes | =double |
  =doubles | =drop | =see | =sees | =get | =gets | =keep | =keeps | =learn | =make | =makes | =hold | =holds |
  =have | =has | =report | =live | =lives | =score | =scores | =sleep | =recover | =heal | =heals | =ship |
  =close | =win
`;

/** What minds are said to do in a matter of seconds. */
const JUDGES = `
  =decide | =decides | =judge | =judges | =leave | =leaves | =scroll | =scrolls | =skim | =skims | =scan | =scans |
  =form | =forms | =make | =makes | =stop | =stops | =read | =reads | =swipe | =swipes | =click | =clicks
`;

/** The writer counted, and says so: "38 of you"; or the number is a term of sale, a recipe or a reading. */
const OWN_COUNT =
  /^(?:\S+ ){0,3}(?:of (?:our|my|you|the|this)\b|our last|off|discount|deposit|refund|chance|cotton|battery|humidity)/;
/** "We have cut", "gets 4 % of it": the writer's own figure, or somebody's share. */
const OWN_SHARE = /^(?:we|i|own|owns|earn|earns|take|takes|keep|receive|pay|pays|hold|holds|over|get|gets|refund)$/;
const MILLIONS = /^(?:million|billion|trillion|m|bn)$/i;
/** "Two more" counts; "4x more" compares. */
const RATIO =
  /%|percent|per cent|\dx|\bx\b|times|fold|points|years|hours|^(?:half|a |two thirds|three q|nine t|twice|double|thrice)/i;
/** "1,204 people used the bridge" was counted; that they use it, or love it, is claimed. */
const isCount = (text: string): boolean => /\bused$/i.test(text);
/** "212 of 300 tickets" says how many are left. */
const STOCK = /^(?:tickets?|seats?|places?|spots?|spaces|rooms?|copies|tables?)$/;
/** All of it is no statistic. */
const WHOLE = /^100\s?%/;
const COUNTED_PAST = /^(?:was|were|had|told|said)$/;

const normalAt = ({ tokens }: Post, at: number): string => tokens[at]?.normal ?? '';

/** Signs of selling that show what a figure is for. */
const SIGNS = ['sellsReady', 'sellsOrder', 'sellsCure'];

/** "Is your CV in the other 13 %?", "Still posting plain text?"; "Did you know …?" only tells. */
const pokesAt = ({ tokens }: Post, { kind, first, last }: Sentence): boolean =>
  kind === 'question' &&
  (tokens[first]?.normal === 'still' ||
    tokens
      .slice(first, last)
      .some(({ normal }, at, all) => /^you(?:rs?)?$/.test(normal) && all[at + 1]?.normal !== 'know'));

/** Where the figure is put to use: words turned on the reader, a request, an offer. */
const leversOf = (post: Post, pokes: readonly Hit[]): readonly Span[] => {
  const first = pitch(post);
  return [
    ...pokes,
    ...(first ? [first, ...meant(post.cue('offer'))] : []),
    ...SIGNS.flatMap((name) => meant(post.cue(name)).filter(({ first }) => !isMatter(post.tokens[first] as Token))),
    ...post.sentences.filter((sentence) => pokesAt(post, sentence)),
  ];
};

/** What only a figure about people at large calls for: a price, any request behind it, and what we do about it. */
const answersTo = (post: Post): readonly Span[] => [
  ...meant(post.cue('sellsPrice')).filter(({ last }) => !MILLIONS.test(normalAt(post, last))),
  ...post.clauses.filter(
    ({ quoted, act, subject, head, last }) =>
      !quoted &&
      (act === 'ask' ||
        act === 'help' ||
        ((subject === 'self' || subject === 'i') && !post.tokens.slice(head, Math.min(last, head + 5)).some(isPast))),
  ),
];

const isBehind = (post: Post, hit: Hit, { start }: Span): boolean =>
  start >= hit.end && unitsTo(post, hit.end, start) <= REACH;
const isNear = (post: Post, hit: Hit, { start, end }: Span): boolean =>
  (end > hit.end && unitsTo(post, hit.end, start) <= REACH) ||
  (start < hit.start && unitsTo(post, end, hit.start) <= REACH);

/** A link in its own sentence: a reader can look the figure up. */
const isLinked = (post: Post, hit: Hit): boolean =>
  post.tokens.some(({ kind, sentence }) => kind === 'url' && sentence === sentenceOf(post, hit));

export default defineRule({
  principle: 'numbers-are-not-the-goal',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.5,
  summary: 'Uses a statistic as a lever, with no source a reader could check.',
  why: 'A figure without its origin asks for trust it has not earned, and people feel moved rather than told.',
  guards: { reply: 0, service: 0, cause: 0.4, humour: 0.5 },
  phrases: {
    /** Claims that sell by themselves: how many trust us, who recommends us, what science is said to prove. */
    claim: expand(
      `
        (our|my) (${AUDIENCE}) (${DOES}) ~ (${AMOUNT}|<n> stars|on average) |
        (our|my) (${AUDIENCE}) (${DOES}) (${AMOUNT}|on average)
      `,
      `(${KINDS_OF_PEOPLE}) (on|at|with) (<who>|our) ~ (${AMOUNT}) (${COMPARED})`,
      `(${KINDS_OF_PEOPLE}) (using|on|with) (<who>|our) ~ (<pct>|<n> percent) ~ (${RISE})`,
      `
        (clinically|scientifically|medically|dermatologically|lab|laboratory) (shown|tested|verified|backed|
        proved|proven|approved)
      `,
      `
        (numbers|data|stats|statistics|figures) (do not lie|speak for themselves) |
        <pct> ~ (success|satisfaction|pass|retention|placement|approval) rate |
        <pct> (satisfaction|customer satisfaction|success|pass)
      `,
      '(doctors|dentists|experts|vets|scientists|nutritionists) (recommend|agree|swear)',
      `
        <n> (in|out of|of every) <n> ~ (recommend|prefer|swear|choose|would buy|agree) |
        <pct> ~ (recommend|would buy again|felt better)
      `,
      `
        (trusted|loved|used|chosen|preferred|approved|recommended) by (over|more than|nearly|almost|) (<n>|
        thousands|millions|hundreds)
      `,
      `(<n>|thousands of|hundreds of|millions of) (happy|satisfied|delighted|loyal) (${AUDIENCE}|owners)`,
      `
        (<n>|thousands of|millions of) (${KINDS_OF_PEOPLE}) (already|now|have already|) (trust|love|use|using|
        rely|swear|choose|chose|switched|trusting|signed up|joined|made the switch) |
        <n> ~ (can not|cannot) (all|) be wrong
      `,
      `
        join (over|more than|the|) (<n>|thousands of|hundreds of|millions of) (others|happy|satisfied|loyal|
        people|${AUDIENCE})
      `,
      'rated <n> (stars|out of) | everyone is switching | thousands have already',
      `
        (boost|increase|improve|double|triple|grow|raise|lift|cut|slash|reduce|halve|skyrocket|10x) (your|their)
        ~ (by|up to) ~ <pct> | (double|triple|quadruple|10x) your
      `,
      `
        (<pct>|<n> times|<n> x|<n>) (more|faster|better|higher|bigger) (productive|effective|efficient|sales|
        leads|results|engagement|conversions|revenue|bookings|clients) |
        <n> (times|x) (faster|cheaper|quicker|better|more) than
      `,
      `
        (our|this|the) ~ (reduces|reduce|cuts|cut|boosts|boost|increases|increase|improves|improve|lowers|lower|
        raises|raise|slashes|doubles|triples) ~ (by|in) (up to|over|) <pct>
      `,
    ),
    /** What part of those whom the writer serves does well. */
    ours: expand(`(<pct>|<n> percent|<n> in <n>|<n> out of <n>) of (our|my) (${AUDIENCE})`),
    /** Somebody is said to have found out, and nobody is named. */
    study: expand(`
      according to (research|studies|experts|science|scientists|statistics|surveys) |
      (studies|research|science|scientists|statistics|surveys|experts|evidence) (have|has|) (clearly|
      consistently|repeatedly|) (show|shows|shown|prove|proves|proven|found|find|say|says|estimate|estimates|
      reckon|suggest|suggests| reveal|reveals|confirm|confirms|agree) |
      it is (proven|a proven fact|scientifically proven)
    `),
    /** How people at large fare. */
    people: expand(
      `
        (<pct>|<n> percent|<n> per cent|half|a third|two thirds|three quarters|a quarter|nine tenths|majority)
        (of|of all|of the|) (small|young|new|busy|working|older|first time|mid size|<who>|) (${KINDS_OF_PEOPLE})
      `,
      `
        <n> (in|out of|in every|of every|of) (<n>|every <n>) (${KINDS_OF_PEOPLE}) |
        <n> (${KINDS_OF_PEOPLE}) (in|out of|of every) <n>
      `,
      `
        <n> (in|out of|in every|of every) <n> ~ (fail|fails|quit|give up|go bust|end in|ends in|never make) |
        (from|of|out of) (three|four|five|ten|a hundred|hundred) (${KINDS_OF_PEOPLE}) (who|which|that) |
        only (<pct>|<n> percent) of
      `,
      `
        (${KINDS_OF_PEOPLE}|who|you|they) (will|can|on average|) (${DOES}) ~ (${AMOUNT}) |
        (${KINDS_OF_PEOPLE}|who|you|they) (will|can|on average|) (${DOES}) (${AMOUNT})
      `,
      `(${DOES}) (a|an|the|your|every) ~ (${KINDS_OF_PEOPLE}) ~ (${AMOUNT})`,
      `
        (${KINDS_OF_PEOPLE}) (who|that|which|with) ~ (${SHARE}|${TIMES}) |
        (${KINDS_OF_PEOPLE}) (who|that|which|with) ~ (${DOES}) (${AMOUNT}) |
        (${KINDS_OF_PEOPLE}) ~ (are|do|get|is|become) (${AMOUNT}) (${COMPARED})
      `,
      `
        (${JUDGES}) ~ (in|within|after|for|under) (under|less than|about|just|the first|) <n> (seconds|milliseconds) |
        every <n> (seconds|minutes) | every (second|minute|hour|day) (without|you) |
        (${DOES}) ~ (by half|in half|by a third|by a quarter) | (=go|=goes|=rise|=rises) ~ by <pct>
      `,
    ),
    /** How much better something is than something else. */
    compared: expand(`(${SHARE}|${TIMES}|<n> points|<n> years|<n> hours|<n>) (${COMPARED}) | (${TIMES}) (as|the)`),
    /** A share or a comparison of whatever it may be; a lever only beside a pitch or a poke. */
    share: expand(
      `(${SHARE}) (of|of all|of the) | <n> (in|out of|of every|in every|of) (<n>|ten|five|three|four|two)`,
      `<price> (${COMPARED}) | up to <pct>`,
      `
        =most (small|busy|new|young|older|working|mid size|) (${KINDS_OF_PEOPLE}) |
        the average (${KINDS_OF_PEOPLE}|office)
      `,
    ),
    poke: expand(
      `
        can you afford | (just|only) saying | you know what to do | (it is|it's|is it not|not it|high) time |
        time (to|for you to|you) | (that|which) (is|'s) ~ why | imagine | no wonder | pays for itself |
        speak for themselves | do the (math|maths|sums) | (those|the rest|companies|people) (that|who) do not |
        that (is|'s) where (i|we|our) | =yours (is|are|may|could|has|will|can) |
        (=you|=u) (could|can|may|might|will) ~ (next|one|among|too|same)
      `,
      `
        (do not|never) (be|become|end up|let|risk|leave|get caught|wait) ~ (one of them|one of|them|left|the
        one|next|that one|part of|among|your|it|you|a statistic|until|someone|somebody)
      `,
      `
        are you (still|one of|ready|in|part|ignoring|missing|sure) |
        (are|is|will|do) (you|yours) ~ (one|next|them|those|still)? |
        (which|what) (one|side|group) (are|do) you | which are you | do you want to be | will you be one |
        who are we to argue
      `,
      `
        (be in|be part of|join) the (other|<pct>|<n>|winning|smart) | be the (<n>|next|first|one) |
        feel the difference | here (is|are|'s) (ours|mine) | if you are (still|not) |
        you are ~ (missing|losing|bleeding|leaving|wasting|throwing) |
        (we|i) (can|will|) (help|fix|solve|stop|change|show) (you|it|that|this|them) |
        (using|with|on|from|choosing|visiting) (our|my) | see you (there|on|at|sunday|monday|saturday|friday)
      `,
      `
        (=our|=my|=ours|=mine) ~ (make|come|help|end|solve|fix|handle|cut|take|put|give|tell|get|bring|find|show|
        start|ship|stop|run) | (=ours|=mine) (is|are|do|does|cost|costs) |
        so (maybe|please|do|why not|come|get|book|call|ring|switch|buy|bring|put|stop|grab)
      `,
      `
        (place|seat|space|course|class|enrolment|registration|table|session|slot)s (are|is) (open|still|free|
        available) |
        (=starts|=begins|=opens|=ships) (on|this|next|tomorrow|today|monday|tuesday|wednesday|thursday|friday|
        saturday|sunday)
      `,
    ),
    source: expand(`
      source | according to (the|a|an|our|this|that|their|his|her|<who>) |
      (study|survey|poll|report) (by|of|from) | published in |
      (our|the|this|a|new|recent) (survey|study|poll|census|dataset|count|audit|paper|report|research) |
      full (data|report|study|method|results) | dataset | method | sample |
      (i|we|<self> own ~) (asked|counted|measured|timed|weighed|tracked|surveyed|interviewed) |
      margin of error | peer reviewed | (figures|data|numbers) from | via <who> | <who> table | table <who> |
      (we|i) could not find | can not find | found nothing | sound one | census | =estimates | reports that |
      found that | per <who>
    `),
  },
  needs: ['claim', 'ours', 'study', 'people', 'compared', 'share'],
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
      '«Four in five farmers» lose a roof tile each winter. Is yours next? Talk to Thatchwell.',
    ],
    good: [
      'We timed 30 meetings before and after: 51 minutes became 38. Small sample, one company, and it was July. Full data: tidewell.example/raw',
      'Backers get 4% of what the second pressing earns, paid in January.',
      'The climb is 8% for 2 km, so shift down before the chapel.',
      "According to the council's own count (link in reply), 1 in 5 crossings on Elm Road has no dropped kerb.",
      'Tickets are £6, under-16s free, and 2 of the 3 rooms are step-free.',
      '100% of your deposit comes back if the hall is flooded. Ring us.',
      'The new boiler is 40% quieter, says the maker: wrenboilers.example/tests',
      'Like most people, I learned to solder by burning my thumb.',
      'Two in five of our tools came back broken last month. We asked 38 borrowers why, and the sheet is on the wall.',
      'We checked 40 barns in March, and 16 of our 40 had lost a tile. The list is pinned up at the mart.',
    ],
  },
  check({ post, hits, report }) {
    if (hits.source.length > 0) return;
    const isOpen = (hit: Hit): boolean => !hit.quoted && !WHOLE.test(hit.text) && !isLinked(post, hit);
    const claims = hits.claim.filter((hit) => !isCount(hit.text));
    const isOwn = ({ first, last }: Hit): boolean => OWN_COUNT.test(normalText(post.tokens, first, last + 4));
    const isCounted = ({ last }: Hit): boolean =>
      COUNTED_PAST.test(normalAt(post, last)) || post.tokens.slice(last, last + 1).some(isPast);
    const ours = hits.ours.filter((hit) => !isCounted(hit));
    const levers = leversOf(post, hits.poke);
    const answers = answersTo(post);
    const hasFigure = (hit: Hit): boolean =>
      post.tokens.some(({ kind, sentence }) => kind === 'number' && sentence === sentenceOf(post, hit)) ||
      [...hits.share, ...compared].some((share) => sentenceOf(post, share) === sentenceOf(post, hit)) ||
      /prove/i.test(hit.text);
    const compared = hits.compared.filter(({ text }) => RATIO.test(text));
    const people = [...hits.people, ...compared, ...hits.study.filter(hasFigure)].filter(
      (hit) =>
        !isOwn(hit) &&
        (levers.some((lever) => isNear(post, hit, lever)) || answers.some((clause) => isBehind(post, hit, clause))),
    );
    const shares = hits.share.filter(
      (hit) =>
        !/^\p{Sc}/u.test(hit.text) &&
        !STOCK.test(normalAt(post, hit.last)) &&
        !OWN_SHARE.test(normalAt(post, hit.first - 1)) &&
        !isOwn(hit) &&
        levers.some((lever) => isNear(post, hit, lever)),
    );
    const [found] = byPlace(claims, ours, people, shares).filter(isOpen);
    if (!found) return;
    // "93% of" is read with what it is of.
    const at = /\bof$/i.test(found.text) ? { ...found, end: post.tokens[found.last]?.end ?? found.end } : found;
    report({ at, message: 'stat', values: { words: quote(post, at) } });
  },
});
