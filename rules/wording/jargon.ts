import {
  abbreviations,
  byPlace,
  capitalsIn,
  defineRule,
  expand,
  type Hit,
  type HitLists,
  isTitle,
  looksLikeName,
  type Match,
  ownMatches,
  type Post,
  quote,
  type Span,
  sentenceAt,
  wordAt,
} from '../../src/rule-kit.ts';

/** Hits per 100 words, of two or more, from which a post is hard going. Source: rules card. */
const PER_HUNDRED = 3;

/** Words plain by themselves are hard going from this many, and this many per 100 words, on. Hand-set. */
const MANY = 3;
const DENSE = 15;
/** Different abbreviations from which whoever is not of the trade is lost; those that everybody knows are left out. */
const ABBREVIATIONS = 4;
/** The same where other hard words stand beside them. Hand-set. */
const ABBREVIATIONS_BESIDE = 2;
/** "Kiln 8.5.1": whoever runs it knows what it is made of. */
const VERSION = /\b\d+\.\d+\.\d+\b/;
/** "Asset-led", "trauma-informed", "AI-powered": whatever stands before, it is a trade's adjective. */
const COMPOUND =
  /\b(?!plant|oil|water|solar|well|ill|self|steam|battery|wind|hand|pedal|coin|head)\p{L}+-(?:led|light|defining|positive|adjacent|rated|based|informed|centred|centered|centric|driven|facing|enabled|powered|native|agnostic|aligned|oriented|wide|sizing|sized|first|rich|aware|risk)\b|\b(?:multi|cross|hyper|meta|neuro|psycho|socio)-(?!stor|country|discipl|colou?r|stitch|section|cultur|purpose|day|legged|channel\b|faith|grain)\p{L}{5,}/giu;

/** Everyday words, by stem. Source: plainlanguage.gov word tables (public domain), and our own. */
const PLAIN: Readonly<Record<string, string>> = {
  leverage: 'use',
  utilize: 'use',
  utilise: 'use',
  facilitate: 'help',
  empower: 'let',
  enable: 'let',
  streamline: 'make simpler',
  optimize: 'improve',
  optimise: 'improve',
  synergy: 'working together',
  holistic: 'whole',
  robust: 'strong',
  scalable: 'able to grow',
  stakeholder: 'people involved',
  stakeholders: 'people involved',
  deliverable: 'result',
  deliverables: 'results',
  learnings: 'what we learned',
  bandwidth: 'time',
  omnichannel: 'everywhere',
  touchpoint: 'meeting',
  touchpoints: 'meetings',
  actionable: 'ready to use',
  ecosystem: 'group',
  paradigm: 'way of thinking',
  operationalize: 'put to work',
  incentivize: 'reward',
  ideate: 'think up',
  'circle back': 'come back to it',
  'touch base': 'talk',
  'deep dive': 'close look',
  'move the needle': 'make a difference',
  'best-in-class': 'good',
  'cutting-edge': 'new',
  'state-of-the-art': 'new',
  'end-to-end': 'from start to finish',
  seamless: 'smooth',
  seamlessly: 'smoothly',
  'data-driven': 'based on what we measured',
  kpi: 'measure',
  kpis: 'measures',
  alignment: 'agreement',
};

/** Without styled letters and the marks on them. */
const plainly = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const isWordy = ({ text }: Match): boolean => Object.hasOwn(PLAIN, plainly(text));

/** "OPEN", "WATCH": said loudly. "WI", "LA": a state. */
const IS_SHORT = /^(?:\p{Lu}{3}|\p{Lu}&\p{Lu}|\p{Lu}[^AEIOU]{3,})s?$/u;

/** The abbreviations of a post that not everybody knows, each once; none where there are few or the post is in capitals. */
const abbreviationsOf = (post: Post, hasOthers: boolean): readonly Match[] => {
  const few = hasOthers ? ABBREVIATIONS_BESIDE : ABBREVIATIONS;
  if (capitalsIn(post) < few || VERSION.test(post.text)) return [];
  const places = abbreviations(post);
  const seen = new Set<string>();
  const distinct = places.filter(({ text }) => seen.size < seen.add(text).size);
  const isEnough = distinct.length >= ABBREVIATIONS || distinct.filter(({ text }) => IS_SHORT.test(text)).length >= few;
  return isEnough && /\p{Ll}{3}/u.test(post.text) && 3 * distinct.length < post.wordCount * 2 ? distinct : [];
};

/** Words on either side that tell a title. Hand-set. */
const TITLE_WORDS = 3;
/** "Signatures of Gastritis Using Multi-Omics Machine Learning": a title is as its author wrote it. */
const isInTitle = (post: Post, { start }: Span): boolean => {
  const at = post.tokens.findIndex(({ end }) => end > start);
  return !isTitle(post) && isTitle(post, Math.max(0, at - TITLE_WORDS), at + TITLE_WORDS + 1);
};

const USED_PLAINLY =
  /^(?::|slots?|sessions?|class|course|workshops?|seats?|managers?|executives?|officers?|specialists?|advis[eo]rs?|associates?)$/;
/** "You own it end to end", "MRR: £310", "two brand strategy slots", "Customer Success Manager": from one end to the other, a line of a log, what is booked and what somebody is called. */
const isPlainUse = ({ tokens }: Post, { last, text }: Hit): boolean =>
  /^end[ -]to[ -]end$/i.test(text)
    ? tokens[last]?.kind !== 'word'
    : /^people[ -]first$/i.test(text) || USED_PLAINLY.test(wordAt(tokens, last));

/** "Analytics" in a name is nobody's jargon. */
const isInName = (post: Post, { first, start }: Hit): boolean =>
  looksLikeName(post.tokens[first]) && sentenceAt(post, first)?.start !== start;

const apartFrom =
  (others: readonly Match[]) =>
  (one: Match): boolean =>
    !others.some(({ start, end }) => one.start < end && one.end > start);

/** The hard words of a post; none stands in two of the lists. */
interface HardWords {
  readonly strong: readonly Match[];
  readonly compounds: readonly Match[];
  /** Abbreviations. */
  readonly letters: readonly Match[];
  readonly weak: readonly Match[];
}

/** "#FutureOfWork" among the tags that a post ends with: where the talk is, however it is called. */
const isTopic = ({ tokens }: Post, { first }: Hit): boolean =>
  tokens[first]?.kind === 'hashtag' && tokens.slice(first).every(({ kind }) => kind !== 'word' && kind !== 'number');

const hardWordsIn = (post: Post, hits: HitLists<'strong' | 'weak'>, isKnown: (one: Match) => boolean): HardWords => {
  const strong = hits.strong.filter(
    (hit) => !isTopic(post, hit) && !isKnown(hit) && !isInTitle(post, hit) && !isPlainUse(post, hit),
  );
  const loose = hits.weak
    .filter(apartFrom(strong))
    .filter((hit) => !isTopic(post, hit) && !isKnown(hit) && !isInName(post, hit));
  // Most posts have no hyphen, and no other pattern takes as long to find nothing.
  const compounds = (post.text.includes('-') ? ownMatches(post, COMPOUND) : [])
    .filter(apartFrom([...strong, ...loose]))
    .filter((one) => !isKnown(one) && !isInTitle(post, one));
  const hasOthers = strong.length + loose.length + compounds.length > 0;
  const letters = abbreviationsOf(post, hasOthers)
    .filter(apartFrom([...strong, ...compounds]))
    .filter((one) => !isKnown(one));
  return { strong, compounds, letters, weak: loose.filter(apartFrom(letters)) };
};

const isDense = ({ wordCount }: Post, { strong, letters }: HardWords, count: number): boolean => {
  const density = (100 * count) / Math.max(wordCount, 1);
  return strong.length + letters.length > 0 ? density >= PER_HUNDRED : count >= MANY && density >= DENSE;
};

const isSame = (one: Match, other: Match): boolean => one.text.toLowerCase() === other.text.toLowerCase();

/** The two words to name. Weak ones tell that the rest is meant so; they are named where a plainer one is known, or nothing else is there. */
const namedOf = (all: readonly Match[], weak: readonly Match[]): readonly (Match | undefined)[] => {
  const nameable = all.filter((one) => !weak.includes(one) || isWordy(one));
  const [first, ...others] = nameable.length > 0 ? nameable : all;
  return [first, first && others.find((one) => !isSame(one, first))];
};

export default defineRule({
  principle: 'talk-with-not-at',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.4,
  summary: 'Uses insider and corporate words where plain ones exist.',
  why: 'A reader from outside the trade has to translate before they can answer. Most scroll on.',
  guards: { reply: 0, humour: 0, trade: 0.4 },
  options: {
    allow: { type: 'words', default: [], doc: 'Words of your field that your readers know; they are not counted.' },
  },
  phrases: {
    /** Nobody says these over dinner. */
    strong: expand(`
      fenestrat* | necessitat* | ameliorat* | aforementioned | =herewith | hereinafter | pursuant to |
      notwithstanding | =ascertain | (works|remediation|mitigation) (programme|works) | remediation works |
      temporary decanting | =curtilage | vehicular (access|egress) | (=ingress|=egress) |
      (with|in) (regard|respect) to the | modal filter* | in lieu of | for the avoidance of |
      (cross|inter|multi) (sector|functional|agency|departmental|stakeholder|channel|vertical) |
      (place|strength|strengths|outcomes|outcome|evidence|asset|value|skills|competency|needs|community|whole system|
      systems|person|client|solution|solutions|insight) (based|focused|centred|led|oriented|driven) ~ (approach|
      outcomes|working|solutions|delivery|practice|framework|model|commissioning|provision|strategy|support|care|
      budgeting|thinking) |
      (system|systems|whole system|design|blue sky|growth mindset|first principles|outcomes) (thinking|leadership|
      change|approach|working|transformation) | full funnel |
      (gtm|icp|arr|mrr|nrr|ndr|cac|mou|tam|sam|okrs|kpis|smes|sla|slas|poc|mvp|pmf|rfp|rfi|roi|yoy|qoq|ebitda|capex|
      opex|b2b2c|crm|erp|sow|raci|dei|esg|csr|l&d|ugc|seo|sem|cro|abm|sdr|sdrs|bdr|plg|icb|pcn|pcns|des|qof|ahp|mdt|
      send|ehcp|ltp|qbr|cx|ux|ebr) (motion|uplift|flywheel|expansion|targets|target|growth|playbook|strategy|roadmap|
      alignment|fit|framework|led|enabled|driven|ready|compliant|journey|rollout|delivery|pipeline|metrics|lead|team)
      | flywheel* | =operationalised | =operationalise | =workstream | =workstreams | =work-stream | =socialise the |
      =socialize the | (move|moved|moving|shift|shifting) the (dial|needle|goalposts) | =offboard | right-size* |
      (service|product|value|core|commercial|digital) (offer|offering|proposition|footprint|delivery model) |
      co-creat* | co-design* | co-produc* | =visioning | =roadmapping | =unpack | =surface insights |
      sunset (the|our|this) | (run|ran) the numbers up the | (parking lot|parked|park) (that|this) for |
      (key|core|strategic|critical) (learnings|enablers|enabler|drivers|deliverables|pillars|levers|stakeholders|
      workstreams|outcomes|priorities|imperatives) |
      (talent|customer|user|client|donor|audience|member) (acquisition|enablement|pipeline|mapping|lifecycle|insights|
      centricity|obsession) | (go|going|went) (live|to market) with our |
      (mission|vision|values|purpose) (aligned|driven|led|alignment) |
      (granular|30000|30 000|high) (level|foot) (view|overview|insight|plan) |
      (deliver|delivering|delivers|drive|driving|drives|unlock|unlocking|enable|enabling|realise|realising|maximise|
      maximising|optimise|optimising|accelerate|accelerating|leverage|leveraging|catalyse|surface|surfacing|embed|
      embedding) ~ (outcomes|outcome|synergies|efficiencies|value|impact|growth|transformation|capability|
      capabilities|alignment|engagement|excellence|uplift|insights|scale|adoption|sustainability|resilience|inclusion|
      innovation|productivity|stakeholders|behaviours|potential) | bandwidth to | out of scope | in scope |
      scope creep | (swim|swimming) lane* | single source of truth | single pane of glass |
      (best|next|industry) practice | (deep|deeper) (dive|dives|tech) | drill down | (high|low) touch |
      (pre|post) read | hard stop | quick win* | (north|guiding) star |
      (t shaped|customer facing|client facing|public facing|forward facing|outward facing|patient facing) |
      (=thought|=market|=category) (leadership|leader|leaders|creation) |
      (value|change|brand|culture|innovation|growth|ai) (champion|champions|evangelist|ambassador|agenda|journey|
      architecture|engine|mindset) |
      (solution|solutions) (led|selling|architect|stack|suite|provider|agnostic|design) |
      (tech|platform|vendor|channel|cloud) agnostic |
      (next|new) (gen|generation|normal|frontier) (of|in|ai|solution|platform|solutions) |
      (holistic|integrated|joined up|end to end|agile|lean|matrixed|hybrid|scalable|sustainable|strategic|proactive|
      bottom up|top down) (approach|framework|model|offering|ecosystem|delivery|pathway|pathways|transformation|
      working|solution|solutions|strategy|operating model) | operating model | target operating |
      (wrap around|wraparound) (support|provision|care|services) |
      (pathway|pathways) (redesign|optimisation|transformation) |
      (upstream|downstream) (prevention|impact|interventions|stakeholders) |
      (level|levelling|skill|skilling|ramping|spinning|standing) up (our|a|the|new|capability|capacity|team) |
      (human|people|customer|user|patient) centred design |
      (impact|outcome|success) (metrics|measurement|framework|driven) |
      (outputs|output|activity) to (outcomes|impact) | continuous improvement | =aiops | =devsecops | =mlops |
      (culture|mindset|journey) of (excellence|innovation|improvement|inclusion|accountability) | leverage* |
      synerg* | paradigm | best-in-class | best of breed | bleeding-edge | =next-gen | end-to-end | turnkey |
      mission-critical | value-add | value-added | value-driven | value (proposition|prop|stream|chain|creation) |
      core competenc* | =deliverables | =deliverable | =actionable | =learnings | ideat* | operationali* |
      incentivi* | productiz* | productis* | monetiz* | monetis* | circle back | touch base | double-click on |
      (move|moving) the needle | boil the ocean | go-to-market | gtm | kpi* | okr* | cac | ltv | mql* | omnichannel |
      omni-channel | multichannel | touchpoint* |
      customer (journey|experience|success|centricity|lifecycle|acquisition|retention) |
      (customer|user|client|people|visitor|guest|outcome|results|insight|purpose|mission|values|impact) (centric|
      driven|led|focused|first) | digital (transformation|maturity|ecosystem|journey|enablement) |
      (drive|driving|drives|accelerate|accelerating|unlock|unlocking|maximize|maximizing|amplify|boost) (business|
      customer|user|measurable|sustainable|brand|more|real|new|greater|) (value|engagement|growth|impact|outcomes|
      synergies|efficiencies|efficiency|innovation|transformation|adoption|roi|alignment|=excellence|revenue|
      productivity) |
      (deliver|delivering|create|creating|capture|capturing) (business|customer|measurable|shareholder|stakeholder|
      sustainable|real|) (value|outcomes|synergies|efficiencies|alignment) | hyper-growth | growth hack* |
      =solutioning | (ai|cloud|tech|blockchain) (powered|native|enabled|driven|first) | data (native|enabled|first) |
      stakeholder buy-in | operational excellence | =reimagine | =reimagining | future of work | capacity building |
      (bespoke|proprietary|holistic) (framework|methodology|toolkit) | (solutions|service|technology) provider |
      (innovative|integrated|tailored|bespoke|scalable|comprehensive|world-class|enterprise|holistic|smart|seamless)
      (solution|solutions|offering|offerings|approach|platform|suite) | reskill | upskill* | future-proof* |
      future-ready | low-hanging fruit | win-win | tech stack | paradigm shift |
      strategic (alignment|imperative|initiative|initiatives|partnership|partnerships|priorities|roadmap|vision) |
      cross-functional | multi-functional | cross-pollinat* | (human|intellectual|social) capital | right-siz* |
      rightsiz* | (change|talent|knowledge|stakeholder|performance) management | change agent* | think tank |
      edgerank | (engagement|conversion|click-through|open|churn|bounce|retention) rate* | social graph |
      (sales|marketing|conversion) funnel | (lead|demand) (generation|gen) | account-based | martech |
      (brand|market) (equity|positioning|penetration|awareness|activation) | top of funnel | tofu | bofu |
      (content|brand|marketing) (strategy|collateral|asset|assets) | thought starter* | run it up |
      (take|taking) ~ offline | (in|into) our wheelhouse | (peel|peeling) the onion | blue-sky | bio-break | ping me |
      net-net | net new | table stakes | modal shift | socialis* the | socialised the | data drop |
      options appraisal | (comms|people) (plan|agenda) | landing the change | partnership working |
      collaborative working | (transformational|systemic) change | latent demand | (under|over) penetrated |
      underpenetrated | knowledge-rich | adaptive teaching | always already | decentring |
      (winter|system) resilience | (stood|standing|stand) up a ~ (hub|function|team|cell|unit) |
      (full|tech) stack observability | asset-light | capex-lite | paid owned and earned | attribution modelling |
      (shift|shifts|shifting) left | gitops | (key|wider) stakeholders | stakeholder engagement |
      (place|locality|neighbourhood) based (approach|working) | delivery vehicle | benefits realisation |
      (assurance|escalation|governance) (framework|route|process) | loop (in|me in|back) |
      (=by|=before) (cop|eod|eow) | reach out to touch | (pain|proof) points | lessons learnt log | forward plan |
      direction of travel | (strategic|corporate) (commissioning|plan|narrative) | asset class | thought piece |
      business as usual | (people|talent|culture) (strategy|transformation|piece) | change freeze |
      customer-obsessed | product-led | sales-led | community-led growth | (behavioural|cultural) nudge |
      problem space | solution space | (patient|service user|learner) voice | system partners | anchor institution* |
      levelling agenda | hard-wire*
    `),
    /** Plain in their own field; jargon only next to another. */
    weak: expand(`
      (cross|inter|multi) disciplinary | data driven | at scale | in accordance with | prior to |
      contingent (on|upon) | =quorum | accrual* | ringfence* | full-stack | zero-to-one | venture studio | paracrine |
      =modulated | phenolic* | retronasal | =competencies | competenc* | exec sponsor | =swimlanes |
      commissioning slips | (b2b|b2c|d2c|saas|paas) | statutory consultee* | validated the | tree-shak* | =hydration |
      =shim | =shims | eventual consistency | reconciler* | virtual ward | ratification | somatic* | =somatics |
      upregulat* | downregulat* | dysregulat* | co-regulat* | parasympathetic | =vagal | posterior chain |
      proprioception | biomechanic* | movement practitioner | bioavailab* | adaptogen* | nootropic* | refactor* |
      deprecat* | polyfill* | monorepo | webhook* | memoiz* | linting | heuristic* | subrogat* | indemnif* |
      amortis* | amortiz* | leasehold reversion | =reversion | sub-let* | carriageway | =dedupe | =attributable |
      =creatives | =lookalikes | =outcomes | =onboard | =onboarding | =uplift | =leveraged | =q1 | =q2 | =q3 | =q4 |
      =h1 | =h2 | =fy | =sme | =smes | =icb | =pcn | =mou | =gtm | =arr | =icp | =sdrs | =capability | =capabilities |
      =capacity | =align | =aligned | =adoption | =vertical | =pillars | =rollout | =backlog | =blockers |
      (the|our|key) =asks | =resourcing | epistem* | ontolog* | positionality | =liminal | decolonial* | =discourse |
      =discourses | problematis* | neoliberal* | idempoten* | =latency | =throughput | microservice* | middleware |
      serverless | multi-tenant | headless commerce | control plane | =workloads | =architectures | containeri* |
      theory of change | logframe | beneficiar* | =systemic | =thematic | blended finance | impact investing |
      =localisation | =cohorts | =interventions | =caseload | secondary care | population health | rising risk |
      =attainment | =differentiated | =tiered | triangulat* | retrieval practice | =oracy | gateway review |
      sign-off | task and finish | =enablers | capital allocation | recalibrat* | basis points | run rate |
      intelligent automation | tier (one|two|three) | =commissioning | =pathway | =pathways | =monetise | =monetize |
      =footprint | =compliance | =governance | =rationalisation | =efficiencies | =excellence | =partnering |
      =insight | =visibility | =pipeline | =collateral | cutting-edge | state-of-the-art | =observability |
      =orchestration | =attribution | =telemetry | =provisioning | de-risk* | first-party | shift-left | zero-trust |
      upsell* | cross-sell* | retarget* | =segmentation | =personas | =churn | =funnel | =backfill | =materiality |
      =ideation | lived experience | =wraparound | =moat | =velocity | =activation | =retention | =predicated |
      =trajectory | =composable | =headwinds | =tailwinds | =accretive | =circularity | =procurement |
      =multidisciplinary | =metacognition | =formative | =intersectional | =praxis | =comorbidities |
      =commercialisation | =monetisation | =digitisation | verticali* | decarboni* | co-innovat* | =greenfield |
      =sprint | =scrum | burn rate | term sheet | cap table | active travel | s106 | section 106 | buy-in |
      signpost* | timebox* | =triage | =triaged | =epics | =retro | service users | risk-assess* | stepped down |
      call-off | ring-fenced | drawn down | at pace | =skus | =legacy | working capital | =retrieval | system-wide |
      =alerting | =ingest | =estates | moving forward | going forward | next steps | touching base | =proposition |
      =provision | =iac | =devops | =refusal | =subjectivity | =interpellated | =gaze | =learners | =metrics |
      =synthesis | =utilise | =leverage | =modelling | =escalate | =escalated | =remit | =mandate | =tranche |
      =envelope | =uptake | =outturn | =directorate | =commissioned | =prioritise | =prioritising | growth loop |
      data exhaust | net zero | scope 3 | psychological safety | servant leader | whole selves | pupil premium |
      quality first | theatre utilisation | elective recovery | terms of reference | stretch goal | thought partner |
      product market fit | lifetime value | market share | supply side | demand side | ecosystem* | holistic* |
      seamless* | robust* | scalab* | =scaling | stakeholder* | =alignment | =aligning | =bandwidth | disruptive |
      disruptor* | =empower | =empowers | =empowering | =enablement | optimi* | streamlin* | utiliz* | utilis* |
      facilitat* | =agile | =agility | =pivot | =pivoting | =verticals | =impressions | =conversions | =solutions |
      framework* | =roadmap | =transformative | =transformational | =impactful | =strategic | proactiv* | benchmark* |
      =granular | =roi | sustainable growth | =transformation | redesign | =embed | =embedding | =embeds | pedagog* |
      =modalities | scaffold* | =scale | =scales | =headcount | =operational | delivery partner* | =deployment |
      =interoperability | =utilisation | =utilization | =remediation | =prioritisation | =prioritization |
      methodolog* | =insights | workflow* | =analytics | automat* | =cadence | =iterate | =iterative | =runway |
      =buy-in | competitive advantage | differentiat* | =frictionless | =cross-channel | =enterprise | =playbook |
      =aligns
    `),
    /** "ROI means what you got back": explained, so nobody is lost. */
    explained: expand(`
      =means | in plain (english|words) | which is to say | stands for | is short for | that is to say |
      in other words
    `),
  },
  messages: {
    one: '"{words}" may lose people outside the trade.',
    words: '"{first}" and "{second}" may lose people outside the trade.',
    plain: '"{first}" and "{second}" may lose people outside the trade; "{word}" is often just "{plain}".',
  },
  suggestions: {
    one: 'How would you say it to a neighbour?',
    words: 'How would you say it to a neighbour?',
    plain: 'How would you say the rest to a neighbour?',
  },
  likely: { trait: 'jargon', from: 0.12, message: 'one' },
  examples: {
    bad: [
      '«Leverage» our end-to-end ecosystem to drive engagement and unlock value across every touchpoint.',
      'Our «holistic», data-driven solution empowers stakeholders to streamline the customer journey.',
      "Let's «circle back» on the go-to-market KPIs and double-click on the value prop.",
      'We «operationalize» thought leadership at scale with a robust omnichannel strategy.',
      'The «go-to-market» plan for the museum shop leans on demand gen and account-based outreach.',
      'Teams will «triangulate» tiered caseload data with retrieval practice.',
      'The «AI-powered» planner brings real-time insight at scale.',
      'Embedding our «asset-led framework» calls for redesign, governance and capacity.',
      'The «ICB» noted the QIA, and the PPG takes the EHCP paper in May.',
      'We co-design «cross-sector» pathways and surface insights for the icb.',
      '«Fenestration» works at the annexe will necessitate a move for Class 4.',
      'The «LPA» has the file, and the statutory consultees see the EIA and the CIL note in May.',
      'We signpost learners to the «options appraisal» and loop in the comms plan.',
    ],
    good: [
      'We are hiring a Customer Success Manager in Larkfield. Four days, and the dog is fine.',
      'People first, always. Then the tram.',
      'Kilnwork 8.5.1 is out: TLS by default, SCRAM for the API, a CLI for the WAL and RPM files.',
      'Two days with forty hospital marketing leaders taught me to stop pretending.',
      'A robust pair of boots and a seamless sock are all the walk asks for.',
      'The multi-storey car park is full, and the cross-country runners have nowhere to change.',
      'A cutting-edge lawnmower won the innovation prize, and the old one mowed on.',
      'WHAT A MATCH, WHAT A TEAM, WHAT A SAVE by our smallest keeper.',
      'The solar-powered till and the plant-based menu both start on Monday.',
      "The bathroom scale is on Mrs Adeyemi's desk. She broke the other one herself.",
      'Kelp is the robust part of this ecosystem; the urchins are not.',
      "A pivot table is enough. Here's the file, and the formula is in B2.",
      'ROI means what you got back for what you spent. We spent £300 and got four volunteers and a cold.',
      'Sorry for the delay: a lorry has disrupted traffic on the A12 and your parcel is behind it.',
      'Our seed bank management system (SBMS) meets BIOS and HARP, and the KELP audit is in May.',
      'One framework for cross-disciplinary work: the barley people and the bee people share a microscope.',
      'On Monday Lotte read Notes Toward a Cross-Sector Theory of Hedges, and the strategic vision of a wren came up.',
      'The WATCH is open until six, and the mandate of the old NEST club ends.',
      'You join as second cook and own onboarding end to end. Four days a week, no test.',
      'MRR: £31.\nShipped: CSV export.\nMood: fine.',
      'Two brand strategy slots left for the pipeline of May weddings.',
      'We are learners on the ridge path, and two of the signposts point into the lake.',
      'Join our talk on rest and the rota on Monday at ten. #FutureOfWork #ChangeManagement #Synergy',
    ],
  },
  check({ post, hits, options, report }) {
    if (hits.explained.length > 0) return;
    const allowed = new Set(options.allow.map((word) => word.toLowerCase()));
    const found = hardWordsIn(post, hits, ({ text }) => allowed.has(text.toLowerCase()));
    const all = byPlace(found.strong, found.compounds, found.letters, found.weak);
    if (new Set(all.map(({ text }) => text.toLowerCase())).size < 2 || !isDense(post, found, all.length)) return;
    const [first, second] = namedOf(all, found.weak);
    if (!first) return;
    const strength = Math.min(1, all.length / 4 + 0.25);
    if (!second) {
      report({ at: first, message: 'one', strength, values: { words: quote(post, first) } });
      return;
    }
    const values = { first: quote(post, first), second: quote(post, second) };
    const word = [first, second].find(isWordy);
    const plain = word && PLAIN[plainly(word.text)];
    if (word && plain) report({ at: first, message: 'plain', strength, values: { ...values, word: word.text, plain } });
    else report({ at: first, message: 'words', strength, values });
  },
});
