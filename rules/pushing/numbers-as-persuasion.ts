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
const pokes = ({ tokens }: Post, { kind, first, last }: Sentence): boolean =>
  kind === 'question' && tokens.slice(first, last).some(({ normal }) => normal === 'your' || normal === 'yours');

const pitches = (post: Post): readonly Hit[] => {
  const first = pitch(post);
  return first ? [first, ...meant(post.cue('offer'))] : [];
};

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
      '(helped|served|saved|taught|trained|coached|cured) (over|more than|nearly|) <n> (people|families|women|men|students|businesses|customers|clients|homes|owners) | <n> (people|families|customers|businesses) (helped|served|saved|quit)',
      '(clinically|scientifically|medically|dermatologically|lab) (shown|tested|verified|backed|proved|approved) | (science|research) says | <pct> (customer|client|student|patient|guest|user|pass|success|satisfaction) (satisfaction|success|rate|retention|rating|approval|placement) | <pct> (pass|success|satisfaction|placement|retention|approval) rate | our (graduates|students|customers|clients|users|members|patients) (earn|save|grow|see|lose|get|gain|score|are|report|find) ~ (<n>|<pct>|<price>|twice|more|higher|faster) | only <pct> (of people|of us|of businesses|of women|of men|ever|will|make|reach) | (<n>|one|two|three) (million|thousand|billion) (miles|meals|users|downloads|customers|pairs|cups|smiles|rides|bookings) (and|zero|can|later|sold|served) | rated (best|safest|top|number|highest|excellent) (by|for) <n> | ranked (best|safest|top|number) by',
      `(our|my) (${AUDIENCE}) (rate|rated|score|scored|report|reported|see|saw|save|saved|lose|lost|earn|gain|get) ~ (<pct>|<n> percent|<n> out of|<price>|<n> stars) | <n> (in|out of) <n> (of our|of my|${AUDIENCE})`,
      '(trusted|loved|used|chosen|preferred|approved|recommended) by (over|more than|nearly|almost|) (<n>|thousands|millions|hundreds) | (<n>|thousands of|hundreds of|millions of) (happy|satisfied|delighted) (customers|clients|users|families|owners|students|patients|members|guests) | (<n>|thousands of|millions of) (businesses|companies|teams|brands|founders|users|customers|people|families|homes|households|schools|parents|patients|students|clinics|shops|farmers|homeowners|drivers|teachers|restaurants|members|women|men) (already|now|have already|) (trust|love|use|using|rely|swear|choose|chose|switched|trusting|signed up|joined|made the switch) | <n> (five star|5 star) (reviews|ratings) | rated <n> (stars|out of) | join (over|more than|the|) (<n>|thousands of|hundreds of|millions of) (others|happy|satisfied|people|customers|businesses|founders|users|members|subscribers|readers)',
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
    lever: expand('(boost|increase|improve|cut|slash|reduce|grow|raise|lift) ~ by (up to|) <pct>'),
    study: expand(
      '(improves|improve|boosts|increases|reduces|cuts|raises|lowers) ~ by <pct> | (studies|research|science|scientists|statistics|surveys|experts|data|evidence) (have|has|) (clearly|consistently|repeatedly|) (show|shows|shown|prove|proves|proven|found|find|say|says|suggest|suggests|reveal|reveals|confirm|confirms|agree)',
    ),
    /** Figures about people; a lever only beside a pitch or a poke. */
    average: expand(
      '(the|an) average (family|person|home|household|team|office|business|company|driver|parent|worker|adult|brit|american|couple|student|manager|employee|customer|commuter) (wastes|spends|loses|saves|pays|throws|earns|uses|works|sleeps|gains|owns) | (companies|teams|families|businesses|employers|brands|drivers|landlords|homeowners) (lose|waste|spend|overpay) (up to|over|around|an average|<price>|<pct>) | (companies|teams|people|families|businesses|couples|kids|women|men|students|workers|employees|homes) (that|who) ~ (stay|live|sleep|earn|save|grow|sell|perform|learn|last|win|close|lose|spend) ~ (<pct>|<n>) | (<n>|nine|eight|seven|six|one|two|three|four) in (<n>|ten|five|three|four|two) (homes|houses|cars|contracts|bills|policies|websites|emails|cvs|phones|marriages|startups|smes)',
    ),
    people: expand(
      `(<pct>|<n> percent|<n> per cent|<n> in <n>|<n> out of <n>|<n> of every <n>|most of|nearly half|over half|half|almost half|a third|two thirds|three quarters|a quarter|the majority|nine tenths) (of|of all|of the|of your|of these) ~ (${KINDS_OF_PEOPLE})`,
      `(<pct>|<n> percent|<n> per cent|<n> in <n>|<n> out of <n>|<n> of every <n>|nearly half|over half|half|almost half) (all|the|small|young|new|busy|) (${KINDS_OF_PEOPLE})`,
      '(<n> in <n>|<n> out of <n>|<n> of every <n>) (do not|will|are|have|never|say|prefer|agree|regret|retire|would|die|get|end|quit|fail|forget|lose|miss|wish)',
      '(lose|loses|waste|wastes|spend|spends|burn|burns|miss|misses|use|uses|throw|throws|leak|leaks|cost|costs|forget|forgets|absorb|absorbs|read|reads) (up to|about|around|over|nearly|more than|an average of|an average|roughly|on average|) (<pct>|<n> percent|<price>|<price> million|<price> billion|<price> trillion|<n> hours|<n> days|<n> years|<n> weeks|<n> minutes|<n> times|half|a third|two thirds) (of|a|per|each|every|in|on|through|to|more|due)',
      `(${KINDS_OF_PEOPLE}) (that|who|with|using|without|on|in|in the) ~ (are|is|have|has|get|gets|grow|earn|sell|live|sleep|make|save|win|lose|see|do|perform|score|close|report) (<pct>|<n> percent|<n>|twice|three times|half|double|up to <pct>|up to <n>)`,
      '(<n>|twice|three times|ten times|<n> times|<pct>|<n> percent|<n> x) (as|more|less) (likely|productive|happy|happier|successful|healthy|effective|reach|sales|engagement|views|clicks|leads|revenue|energy|stress|profit|money) ',
    ),
    most: expand(
      '=most (small|busy|new|young|older|working|) (people|customers|managers|women|men|mums|moms|dads|users|buyers|experts|companies|businesses|teams|parents|founders|owners|workers|employees|marketers|drivers|homeowners|students|leaders|brands|teachers|patients|families|freelancers|landlords|runners|gyms|schools|nurses|singers)',
    ),
    poke: expand(
      `(talk|speak|chat|come|turn|call|ring|message) to (us|me|our|<who>|a <who>|an <who>|one of our) | you know what to do | which (one |)are you? | (add|protect|insure|cover|check|get|book|claim|secure|upgrade|lock in|fix|start|switch|back up) (yours|your|yourself) | (do not|don't) (be|become|end up|let|risk|leave|get caught|wait) ~ (one of them|one of|them|left|the one|next|that one|part of|among|your|it|you|a statistic|until) | (is|isn't|is not) it time (you|to|your) | (our|my) ~ (is|are|starts|start|costs|from|at) (from|just|only|at|) <price> | <who> (gives|gets|puts|brings|takes|fixes|helps|makes|saves|keeps|does|stops|cuts|covers|sorts|handles|has|can) (you|your|yours|it|that|them|this|all) | (term|course|courses|classes|enrolment|sessions|lessons|camp|places|bookings) (start|starts|begin|begins|open|opens|is open|are open|available|from) | (be in|be part of|join) the (other|<pct>|<n>|winning|smart) ~ | (that is|that's|which is) why (we|our|i|you need|you should)`,
      '(switch|move|come) to us | and save | (let|ask) us | (our|my) ~ (puts|put|gives|give|tells|tell|gets|brings|finds|shows) | ours is the | (talk|speak) to us | will you be one | who are we to argue | grab (a|your|one) | feel the difference | find out (how|which|where) | are you (still|one of|ready|in|part|ignoring|missing) | do not be (one|the|left|part) | which (one|side|group) are you | do you want to be | is yours | will you be | what about (you|yours|your) | will yours | do not be one of | (our|my) ~ (make|makes|help|helps|end|ends|solve|solves|fix|fixes|handle|handles|cut|cuts|does it|do it|takes|take) | let our | <who> (ends|fixes|solves|stops|handles|changes|takes|makes|helps|does|can help|is the) | (we|i) (can|) (fix|fixed|change|changed|solve|solved|help) | time to (switch|upgrade|change|join) | why are you not | are you',
    ),
    source: expand(
      'source | according to | study by | survey by | survey of | poll of | study of | report by | report from | published in | (our|the|this|a|new|recent) (survey|study|poll|census|dataset|count|audit|paper|report) | full (data|report|study|method|results) | dataset | method | sample | we (asked|counted|measured|timed|weighed|tracked|surveyed|interviewed) | margin of error | peer reviewed | figures from | data from | numbers from | via <who> | <who> table | table <who> | (we|i) could not find | can not find | sound one | census | estimates | reports that | found that | per <who>',
    ),
  },
  needs: ['claim', 'factor', 'people', 'average', 'most', 'study', 'lever'],
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
      '«Four in five farmers» lose a roof tile each winter. Is yours next? Talk to Thatchwell.',
    ],
    good: [
      'We timed 30 meetings before and after: 51 minutes became 38. Small sample, one company, and it was July. Full data: tidewell.example/raw',
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
    const levers = [...hits.poke, ...pitches(post), ...post.sentences.filter((sentence) => pokes(post, sentence))];
    const near = (hit: Hit) =>
      levers.some(({ start }) => Math.abs(start - hit.end) <= REACH) && !OWN_COUNT.test(after(post, hit));
    const counted = (hit: Hit) =>
      post.tokens.some(({ kind, sentence }) => kind === 'number' && sentence === post.tokens[hit.first]?.sentence) ||
      /prove/i.test(hit.text);
    const stats = [...hits.people, ...hits.average, ...hits.most, ...hits.study.filter(counted), ...hits.lever].filter(
      near,
    );
    const [found] = [
      ...hits.claim,
      ...hits.factor.filter(({ text }) => /\dx|times|\bx\b|^(?:dou|tri|quad|sky)/i.test(text)),
      ...stats,
    ].sort((a, b) => a.start - b.start);
    if (found) report({ at: found, message: 'stat', values: { words: quote(post, found) } });
  },
});
