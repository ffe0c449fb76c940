import {
  AUDIENCE,
  defineRule,
  expand,
  type Hit,
  KINDS_OF_PEOPLE,
  meant,
  type Post,
  pitch,
  quote,
  type Sentence,
  type Span,
  sentenceOf,
} from '../../src/rule-kit.ts';

/** Characters between a figure and the pitch or poke it works for. Measured on brand posts and threads. */
const REACH = 120;

/** "61 of our last 100 tickets", "38 of you": the writer counted, and says so. */
const OWN_COUNT = /^(?:\S+ ){0,3}(?:of (?:our|my|you)\b|our last|off|discount|deposit|chance|cotton|battery|humidity)/;
const after = (post: Post, hit: Hit): string =>
  post.tokens
    .slice(hit.first, hit.last + 4)
    .map(({ normal }) => normal)
    .join(' ');

/** "Is your CV in the other 13 %?" */
const pokesAt = ({ tokens }: Post, { kind, first, last }: Sentence): boolean =>
  kind === 'question' && tokens.slice(first, last).some(({ normal }) => normal === 'your' || normal === 'yours');

/** Signs of selling that show what a figure is for. */
const SIGNS = ['sellsPrice', 'sellsReady', 'sellsOrder', 'sellsCure'];

/** "3.4x faster", not "four more". */
const COMPARES = /^\S+ (?:more|less|fewer|as|\w+er)$/i;
const RATIO = /%|x\b|twice|half|percent/i;

/** "We have cut", "gets 4 % of it": the writer's own figure, or somebody's share. */
const OWN_SHARE = /^(?:we|i|own|owns|earn|earns|take|takes|keep|receive|pay|pays|hold|holds|over|get|gets)$/;
/** Sums of millions are no price. */
const MILLIONS = /^(?:million|billion|trillion|m|bn)$/i;

const normalAt = ({ tokens }: Post, at: number): string => tokens[at]?.normal ?? '';

/** What the figure may be working for: words turned on the reader, an ask, an offer. */
const leversOf = (post: Post, pokes: readonly Hit[]): readonly Span[] => {
  const first = pitch(post);
  return [
    ...pokes,
    ...(first ? [first, ...meant(post.cue('offer'))] : []),
    ...SIGNS.flatMap((name) => meant(post.cue(name))).filter(({ last }) => !MILLIONS.test(normalAt(post, last))),
    ...post.sentences.filter((sentence) => pokesAt(post, sentence)),
  ];
};

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
    /** Claims that sell by themselves. */
    claim: expand(
      '(<pct>|<n> percent) of (our|my) ~ (recommend|would|satisfied|happy|love|return|renew|stay|come back|pass|succeed|say|rate|find|report)',
      `(graduates|students|patients|pupils|clients|customers|members|businesses|firms|teams|runners|gardeners) (of|on|from|at|who) ~ (earn|recover|learn|heal|grow|sell|qualify|pass|score|sleep|save|lose|gain) ~ (twice|<pct>|<n> percent|<n> times|three times)`,
      '(helped|served|saved|taught|trained|coached|cured) (over|more than|nearly|) <n> (people|families|women|men|students|businesses|customers|clients|homes|owners) | <n> (people|families|customers|businesses) (helped|served|saved|quit)',
      '(clinically|scientifically|medically|dermatologically|lab) (shown|tested|verified|backed|proved|approved) | (science|research) says | <pct> (customer|client|student|patient|guest|user|pass|success|satisfaction) (satisfaction|success|rate|retention|rating|approval|placement) | <pct> (pass|success|satisfaction|placement|retention|approval) rate | our (graduates|students|customers|clients|users|members|patients) (earn|save|grow|see|lose|get|gain|score|are|report|find) ~ (<n>|<pct>|<price>|twice|more|higher|faster) | only <pct> (of people|of us|of businesses|of women|of men|ever|will|make|reach) | (<n>|one|two|three) (million|thousand|billion) (miles|meals|users|downloads|customers|pairs|cups|smiles|rides|bookings) (and|zero|can|later|sold|served) | rated (best|safest|top|number|highest|excellent) (by|for) <n> | ranked (best|safest|top|number) by',
      `(our|my) (${AUDIENCE}) (rate|rated|score|scored|report|reported|see|saw|save|saved|lose|lost|earn|gain|get) ~ (<pct>|<n> percent|<n> out of|<price>|<n> stars) | <n> (in|out of) <n> (of our|of my|${AUDIENCE})`,
      '(trusted|loved|used|chosen|preferred|approved|recommended) by (over|more than|nearly|almost|) (<n>|thousands|millions|hundreds) | (<n>|thousands of|hundreds of|millions of) (happy|satisfied|delighted) (customers|clients|users|families|owners|students|patients|members|guests) | (<n>|thousands of|millions of) (businesses|companies|teams|brands|founders|users|customers|people|families|homes|households|schools|parents|patients|students|clinics|shops|farmers|homeowners|drivers|teachers|restaurants|members|women|men) (already|now|have already|) (trust|love|use|using|rely|swear|choose|chose|switched|trusting|signed up|joined|made the switch) | rated <n> (stars|out of) | join (over|more than|the|) (<n>|thousands of|hundreds of|millions of) (others|happy|satisfied|people|customers|businesses|founders|users|members|subscribers|readers)',
      '(boost|increase|improve|double|triple|grow|raise|lift|cut|slash|reduce|halve|skyrocket) (your|their) ~ (by|up to) ~ <pct> | (<pct>) (more|faster|better|cheaper|higher) (productive|effective|sales|leads|results|engagement|conversions|revenue|than ~ leading)',
      '(numbers|data|stats|statistics|figures) (do not lie|speak for themselves) | (scientifically|clinically|laboratory) proven | (doctors|dentists|experts|vets|scientists|nutritionists) (recommend|agree|swear) | <n> (in|out of) <n> ~ (recommend|prefer|swear|choose|would buy|agree) | <pct> ~ (recommend|saw results|felt better) | everyone is switching | thousands have already | (<n>|million|thousand|<n> ~ downloads|customers|people|users) ~ (can not|cannot) (all|) be wrong',
      '(people|companies|teams|customers|users|students|businesses|clients|owners|brands|schools|families|shops) (that|who) (use|used|switch|switched|join|joined|choose|chose|work with|sign up|take|buy|try|eat|drink|train) ~ (grow|save|earn|see|get|are|sleep|report|lose|learn|make|feel|close) ~ (<n>|<pct>|<price>|twice|three times)',
      '(customers|users|clients|members|homeowners|drivers|businesses|families|students|patients|people|owners|teams) (who switch|who join|typically|usually|on average|) (save|saved|earn|gain|lose|lost|grow|improve|see) (an average of|on average|up to|over|around|an average|) (<price>|<pct>|<n> hours|<n> kg)',
      '(our|the|this) ~ (reduces|reduce|cuts|cut|boosts|boost|increases|increase|improves|improve|lowers|lower|raises|raise|slashes|doubles|triples) ~ (by|in) (up to|over|) <pct> | (cuts|reduces|boosts|improves|increases) ~ by (up to|over|) <pct> (in|within|or)',
    ),
    /** `3x more productive`; the number must be a factor. */
    factor: expand(
      '<n> (times|x|) (more|faster|better|higher|bigger) (productive|effective|efficient|sales|leads|results|engagement|conversions|revenue|bookings|clients|money) | <n> (times|x|) (faster|cheaper|quicker|better|more) (with|than) | (double|triple|quadruple|skyrocket|10x) your (sales|bookings|revenue|leads|income|output|productivity|followers|clients|profits|engagement|enrolment) | <n> (times|x|) (your|the) (sales|results|revenue|productivity|income|engagement|bookings)',
    ),
    study: expand(
      '(studies|research|science|scientists|statistics|surveys|experts|evidence) (have|has|) (clearly|consistently|repeatedly|) (show|shows|shown|prove|proves|proven|found|find|say|says|suggest|suggests|reveal|reveals|confirm|confirms|agree)',
    ),
    /** A share or a comparison; a lever only beside a pitch or a poke. */
    share: expand(
      '(<pct>|<n> percent|<n> per cent|half|a third|two thirds|three quarters|a quarter|nine tenths) (of|of all|of the) | <n> (in|out of|of every|in every|of) (<n>|ten|five|three|four|two)',
      '(<pct>|<n> percent|<n> per cent|<n> times|<n> years|<n> hours|<n> minutes|twice|three times|ten times|<n> x|<n>) (more|less|fewer|as|likelier|quicker|faster|slower|longer|better|cheaper|higher|lower|bigger|happier|healthier|warmer|cooler|stronger|safer|sooner|greener|lighter|quieter)',
      `(<pct>|<n> percent|half|<n> in <n>) (the|small|young|new|busy|) (${KINDS_OF_PEOPLE})`,
      `(you|they|who|that|it|have|has|${KINDS_OF_PEOPLE}) (will|have|has|can|on average|) (lose|waste|spend|burn|miss|throw|leak|cost|forget|absorb|save|overpay|earn|gain|grow|sell|cut|reduce|boost|increase|improve|raise|lift|slash|drop) ~ (<pct>|<n> percent|<price>|<n> hours|<n> days|<n> years|<n> weeks|<n> minutes|<n> kg|half|a third|two thirds)`,
      `=most (small|busy|new|young|older|working|) (${KINDS_OF_PEOPLE}) | the average (${KINDS_OF_PEOPLE}|office) | (the|an) average (${KINDS_OF_PEOPLE}) (wastes|spends|loses|saves|pays|throws|earns|uses|works|sleeps|gains|owns)`,
    ),
    /** Turns the figure on the reader. */
    poke: expand(
      'can you afford | (let me|let us|we will|i will) ~ (your|yours) | (just|only) saying | you know what to do | (do not|never) (be|become|end up|let|risk|leave|get caught|wait) ~ (one of them|one of|them|left|the one|next|that one|part of|among|your|it|you|a statistic|until) | are you (still|one of|ready|in|part|ignoring|missing|sure) | (are|is|will|do) (you|yours) ~ (one|next|them|those|still)? | (which|what) (one|side|group) (are|do) you | which are you | what about (you|your|yours) | do you want to be | will you be one | who are we to argue | (be in|be part of|join) the (other|<pct>|<n>|winning|smart) | time to (switch|upgrade|change|join) | (not|is it) time (you|to|your) | feel the difference | find out (how|which|where) | is yours | will yours | time (to|for you to) (switch|upgrade|change|join)',
      "(that|which) (is|'s) ~ why (you|we|our|i|residents|members|everyone|parents) | ours (is|are|does) | mine (are|is) not | so (maybe|please|do|why not|come|get|book|call|ring|switch|buy|bring|put|stop) | (our|my) ~ (make|makes|help|helps|end|ends|solve|solves|fix|fixes|handle|handles|cut|cuts|take|takes|put|puts|give|gives|tell|tells|get|gets|bring|brings|find|finds|show|shows|start|starts) | ^(=get|=have|=book|=fit|=change|=check|=protect|=insure|=back up|=switch|=start|=add|=upgrade|=fix|=cover|=lock in) (your|yours|yourself|on) | (we|i) (can|) (fix|fixed|change|changed|solve|solved|help|stop|stopped) | (support|back|sign|vote for|get behind) (our|my|the)",
    ),
    source: expand(
      'source | according to | study by | survey by | survey of | poll of | study of | report by | report from | published in | (our|the|this|a|new|recent) (survey|study|poll|census|dataset|count|audit|paper|report) | full (data|report|study|method|results) | dataset | method | sample | we (asked|counted|measured|timed|weighed|tracked|surveyed|interviewed) | margin of error | peer reviewed | figures from | data from | numbers from | via <who> | <who> table | table <who> | (we|i) could not find | can not find | sound one | census | estimates | reports that | found that | per <who>',
    ),
  },
  needs: ['claim', 'factor', 'share', 'study'],
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
      'Flats with a south window let «30% quicker». Let me clean yours.',
      '«Four in five farmers» lose a roof tile each winter. Is yours next? Talk to Thatchwell.',
    ],
    good: [
      'We timed 30 meetings before and after: 51 minutes became 38. Small sample, one company, and it was July. Full data: tidewell.example/raw',
      'Backers get 4% of what the second pressing earns, paid in January.',
      'The climb is 8% for 2 km, so shift down before the chapel.',
      "According to the council's own count (link in reply), 1 in 5 crossings on Elm Road has no dropped kerb.",
      'Tickets are £6, under-16s free, and 2 of the 3 rooms are step-free.',
      'Like most people, I learned to solder by burning my thumb.',
      'Two in five of our tools came back broken last month. We asked 38 borrowers why, and the sheet is on the wall.',
      'We checked 40 barns in March, and 16 of our 40 had lost a tile. The list is pinned up at the mart.',
    ],
  },
  check({ post, hits, report }) {
    if (hits.source.length > 0) return;
    const levers = leversOf(post, hits.poke);
    const isLever = (hit: Hit) =>
      !OWN_COUNT.test(after(post, hit)) &&
      !isLinked(post, hit) &&
      levers.some(
        ({ start, end }) =>
          (end > hit.end && start - hit.end <= REACH) || (start < hit.start && hit.start - end <= REACH),
      );
    const counted = (hit: Hit) =>
      post.tokens.some(({ kind, sentence }) => kind === 'number' && sentence === sentenceOf(post, hit)) ||
      /prove/i.test(hit.text);
    const factors = hits.factor.filter(({ text }) => /\dx|times|\bx\b|^(?:dou|tri|quad|sky)/i.test(text));
    const shares = hits.share.filter(
      ({ text, first }) =>
        !/^\p{Sc}/u.test(text) &&
        (!COMPARES.test(text) || RATIO.test(text)) &&
        (!OWN_SHARE.test(normalAt(post, first - 1)) || /er$|more$/.test(text)),
    );
    const stats = [...shares, ...hits.study.filter(counted)].filter(isLever);
    const [found] = [...hits.claim, ...factors, ...stats].sort((a, b) => a.start - b.start);
    if (!found) return;
    // "93% of" is read with what it is of.
    const at = /\bof$/i.test(found.text) ? { ...found, end: post.tokens[found.last]?.end ?? found.end } : found;
    report({ at, message: 'stat', values: { words: quote(post, at) } });
  },
});
