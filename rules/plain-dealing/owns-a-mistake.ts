import {
  byPlace,
  clauseAround,
  clauseAt,
  DUTIES,
  defineRule,
  expand,
  type Hit,
  hitOver,
  isGoods,
  isInItem,
  isInTheNews,
  isPast,
  isTitle,
  lapses,
  MISREAD,
  MISTAKES,
  meant,
  mine,
  namesRole,
  normalText,
  OUTPUT,
  ownedInBrackets,
  type Post,
  pitch,
  quote,
  remedies,
  saidFrom,
  sentenceAt,
  takenBack,
  UNKIND,
  wordAt,
  wordSet,
} from '../../src/rule-kit.ts';

/** Words for a lapse that are looked at; nobody owns up more often in one post, and a text that does must not take long. */
const MOST = 64;
/** Owned, but no remedy, time or correction said: half. Source: rules card. */
const WITHOUT_REMEDY = 0.5;
/** Words for things people get that stand in a correction as well as in an offer. */
const LETS_PASS =
  /^(?:save\b|back (?:my|our)|refunds?|free|voucher|giveaway|box(?:es)?|new|ebook|checklist|session|sticker|guarantee\w*|(?:was|now) \p{Sc}.*|book(?:ing)?s?)/iu;

/** "If we got this wrong", "tell me where I was wrong": not owned. */
const DOUBTS = wordSet('if where whether unless prove tell think thinks said says when that why');
/** "My bad for not asking"; in "my bad knee" it is no fault, and "that was me on the roof" says where one was. */
const BEHIND_MY_BAD = wordSet('for on about there all guys folks everyone');
const WHERE = wordSet('on in at behind under inside beside');
const COMPANY = /^(?:,|and) (?:an?|my|our|the|two|three|one)$/;
const SUPPOSES = /\bif (?:you|anyone|anybody) (?:think|thinks|feel|feels|believe)\b/;
const SUPPOSED_WITHIN = 5;
const ASKS = wordSet('what where when why which who how have has did do does was were is are');
/** "What have we got wrong?" asks; "we got it wrong, didn't we?" owns. */
const isWondered = (post: Post, at: number): boolean => {
  const sentence = sentenceAt(post, at);
  return sentence?.kind === 'question' && ASKS.has(wordAt(post.tokens, sentence.first));
};
const isDoubted = (post: Post, { first, last }: Hit): boolean => {
  const { tokens } = post;
  const next = tokens[last];
  const isKnee = tokens[last - 1]?.normal === 'bad' && next?.kind === 'word' && !BEHIND_MY_BAD.has(next.normal);
  // "Three years ago it was me, a laptop and a garage"
  const isMine = /^(?:me|us)$/.test(wordAt(tokens, last - 1));
  const isThere = isMine && (WHERE.has(next?.normal ?? '') || COMPANY.test(normalText(tokens, last, last + 2)));
  // "If you think we got that wrong"
  const isSupposed = SUPPOSES.test(normalText(tokens, Math.max(0, first - SUPPOSED_WITHIN), first));
  // "You have got the wrong Lauren."
  const isTheirs = /^ha(?:ve|d)$/.test(wordAt(tokens, first)) && OTHERS.has(wordAt(tokens, first - 1));
  const isOpen = isSupposed || isWondered(post, first) || DOUBTS.has(wordAt(tokens, first - 1));
  return isKnee || isThere || isTheirs || isOpen;
};

/** "Somebody here pressed send": one of us. */
const OF_US = /^(?:here|(?:in|on|at|from|of) (?:our|my|the team|the office|us))\b/;
const OTHERS = wordSet('you he she they who whom someone somebody');
const PEOPLE = new Set([...OTHERS, 'i', 'we', 'it']);
/** Not told as it was, or as mended already: "if they lose it", "we fixed the wrong date". */
const NOT_TOLD = wordSet(
  'if whether unless will could may might can not never no nobody nothing probably maybe perhaps',
);
const MENDED = wordSet('fixed corrected mended repaired replaced solved removed changed refunded restored resolved');
const WAS = wordSet('was were had did has been should');

const LONG_AGO = /\byears ago\b/i;
/** Told of us or of a thing, as it was: "we lost your list", "some of you were charged twice". */
const isTold = (post: Post, hit: Hit): boolean => {
  const clause = clauseAt(post, hit.first);
  // "On failing her first inspection", "two years ago one box in five was wrong": somebody's story.
  const isStory = /ing$/.test(hit.text) && /^(?:his|her|their)$/.test(wordAt(post.tokens, hit.last));
  const { start, end } = sentenceAt(post, hit.first) ?? hit;
  // "I was too" agrees; "it was too cold" tells what was wrong.
  const isAgreed = /\btoo$/i.test(hit.text) && post.tokens[hit.last]?.kind !== 'word';
  if (isStory || isAgreed || LONG_AGO.test(post.text.slice(start, end))) return false;
  if (!clause || clause.subject === 'shared' || !/^(?:statement|thanks)$/.test(clause.act)) return false;
  const { subject, first, last } = clause;
  const isByUs = subject === 'self' || subject === 'i';
  const isSaid = () => post.cue('speech').some((said) => said.first >= first && said.last <= hit.first);
  if (!isByUs && (isInTheNews(post, clause) || isSaid())) return false;
  const told = post.tokens.slice(first, last);
  // "No excuses: we closed early" denies nothing.
  const colon = post.tokens.slice(first, hit.first).findLastIndex(({ text }) => text === ':');
  const before = post.tokens.slice(first + colon + 1, hit.first);
  const who = before.findLastIndex(({ normal }) => PEOPLE.has(normal));
  const isOthers =
    OTHERS.has(before[who]?.normal ?? '') &&
    before[who - 1]?.normal !== 'of' &&
    !OF_US.test(saidFrom(post.tokens, first + colon + who + 2, 3));
  const isPastTense = told.some((token) => isPast(token) || WAS.has(token.normal));
  return (
    (!isOthers || before.some(({ normal }) => normal === 'sorry')) &&
    isPastTense &&
    !before.some(({ normal }) => NOT_TOLD.has(normal)) &&
    !told.some(({ normal }) => MENDED.has(normal))
  );
};

/** "Our email had your addresses in it. That was careless": unkind was what the writer did. */
const isOfOwnDeed = (post: Post, { first }: Hit): boolean => {
  const at = post.clauses.findIndex((clause) => clause.last > first);
  const { first: from = 0, last: to = 0, quoted = true } = post.clauses[at - 1] ?? {};
  return !quoted && post.tokens.slice(from, to).some(({ normal }) => /^(?:we|i|our|my)$/.test(normal));
};

/** UTF-16 units before it in which that was nearly done. */
const NEARLY = 120;
/** "If you were told that we sent him, we did not". */
const isDenial = (post: Post, { first, text }: Hit): boolean => {
  const from = sentenceAt(post, first)?.first ?? first;
  // "The fox had a good night and we didn't" compares.
  const isCompared =
    /^we\b/i.test(text) &&
    / had an? \S+ \S+ (?:and|but) $/i.test(post.text.slice(post.tokens[from]?.start, post.tokens[first]?.start));
  // "I nearly turned round. I didn't."
  const before = post.text.slice(0, post.tokens[from]?.start);
  const isNearly = /\b(?:nearly|almost|wanted to|tempted to)\b[^.!?]*[.!?]\s*$/i.test(before.slice(-NEARLY));
  return isCompared || isNearly || wordAt(post.tokens, from) === 'if';
};

/** "The label does not list celery", not "your letter did not include a form". */
const isOnPaper = (post: Post, { first }: Hit): boolean => {
  const { first: from = first } = clauseAt(post, first) ?? {};
  const before = post.tokens.slice(from, first);
  return before.some(isGoods) && !before.some(({ normal }) => normal === 'your');
};

/** What breaks, ails or runs late by itself. */
const BY_ITSELF = /^(?:outage|slipped|.*\blate|stalled|jammed|leaked|missing|broke)\b/i;
const RECALLS = /\brecall(?:s|ed|ing)?\b/i;
const STATE =
  /\b(?:i|we) (?:was|were|am|are|felt) (?:so |very )?(?:raw|burnt|burned|sour|stale|blank|rubbish|upset|confused|rushed|damaged|ignored|ruined|spoilt|offended)\b/;
/** What breaks down and is whoever's it is who tells of it. */
const OUR_THINGS = /^(?:app|site|system|server|website|till|page|phones|form)\b/i;
/** "Big news is coming. We can't say what yet": held back, and known. */
const KEPT_BACK =
  /🤐|🤫|\b(?:big|exciting|huge|special) (?:news|things?|announcement|surprise)\b|\bsomething (?:big|special|exciting)\b|\blips\b/iu;
const OURSELVES = /\b(?:we|i|our|my)\b/i;
/** Ours to own: we did it, it went out from us, or it was done to "you"; what broke down is nobody's until somebody is sorry. */
const isOurs = (post: Post, { first, last, start, end, text }: Hit): boolean => {
  const clause = clauseAt(post, first);
  if (!clause) return false;
  const told = post.tokens.slice(clause.first, clause.last);
  // "One typo doesn't get you rejected", "our founder forgot to mute".
  if (/^(?:do|does|did|will|is|was) not\b/.test(saidFrom(post.tokens, last, 2))) return false;
  // "In 2017 I was burnt out": how one was is no fault.
  if (STATE.test(normalText(post.tokens, Math.max(0, first - 2), last))) return false;
  // "Eleven printers lost their jobs"
  if (/^lost\b/i.test(text) && /^jobs?$/.test(wordAt(post.tokens, last))) return false;
  if (OUR_THINGS.test(text)) return true;
  // "The same Chopin mistake", on a tape of somebody's
  if (/^mistakes?$/i.test(text) && [first - 1, first - 2].some((at) => wordAt(post.tokens, at) === 'same'))
    return false;
  const isReaders = told.some(({ normal }) => /^your?$/.test(normal));
  const { head } = clause;
  const opens = wordAt(post.tokens, head);
  if (/^(?:our|my)$/.test(opens) && namesRole(post, head + 1, 2) && !isReaders) return false;
  // "The agency has recalled a batch because of a labelling error"
  const clauseText = post.text.slice(clause.start, clause.end);
  if (RECALLS.test(clauseText) && !OURSELVES.test(clauseText)) return false;
  if (told.some(isGoods)) return true;
  // "Forgot to hit record."
  if (head === first && /^(?:forgot|overslept)$/.test(opens)) return true;
  // "Should have been on the map."
  if (head === first && /^should\b/i.test(post.text.slice(start, end))) return true;
  if (BY_ITSELF.test(post.text.slice(start, end))) return /^(?:we|i)$/.test(opens);
  return isReaders || told.some(({ normal }) => /^(?:we|i|our|my)$/.test(normal));
};

export default defineRule({
  principle: 'earn-trust',
  polarity: 'relational',
  severity: 'info',
  weight: 0.9,
  summary: 'Says what went wrong or is not known yet, and what happens next.',
  why: 'People trust those who say it first when something went wrong, and who say what they are doing about it.',
  phrases: {
    /** The fault is the writer's, in so many words. */
    owned: expand(`
      (my|our) (own|) (${MISTAKES}|=doing|=bad|=slip) | (that|this|it|one) was (=me|=us) |
      (that|this|it) (is|'s|was) (our|my) responsibility | =blame ~ (=me|=us) |
      (that|this|which|${MISTAKES}|bug) (is|'s|was) (entirely|completely|totally|all|) (on me|on us|down to me|down to
      us) | it (is|'s|was) (entirely|completely|totally|all) (on me|on us) |
      (it|that) (is|'s|was) down to (me|us|my|our) | (blame|responsibility) ~ (sits|lies|rests|is) with (me|us) |
      (ours|mine) to (fix|mend|put right|sort) | (mistakes|typos|errors) all of them (=mine|=ours) |
      (i|we) should have (gone|looked|waited|paid|been clearer|thought of|come to|been there) |
      (poor|bad|sloppy|careless) ~ (on|by) (my|our|us|me) part | (bit of|what) a (howler|clanger|blunder|muddle) |
      (i|we) (had|have) ~ (wrong|backwards|upside down) |
      (i|we) (hired|planned|packed|costed|chose|handled|managed|judged|behaved|explained) (badly|poorly|wrongly) |
      (my|our) (${OUTPUT}) ~ was out by | (i|we) took (too|far too|much too|so|very) long |
      (i|we) ~ =deleted (the|your|a) | (=not) funny (of|from) (me|us) | credit where it is not |
      (${MISTAKES}|bug) (is|'s|was) (entirely|all|) (mine|ours|with me|with us) | ^all on (us|me) |
      (problem|issue|bug|fault|something) ~ at our end | (i|we|have|had) got ~ wrong | ^got ~ wrong |
      (i|we) (was|were|am|are|have been) (so|too|very|simply|just|plain|completely|) (wrong|mistaken|${UNKIND}) |
      (${UNKIND}) (of|from) (me|us) | (i|we) (have|)made ~ (mistake|error|mess|blunder) | ^=correction |
      stand corrected | mea culpa | =that was bad advice | it was a (bad|poor|wrong) (one|call|decision) |
      (date|name|time|price|number|figure|year|day|address|title|spelling|order) of ~ wrong |
      (my|our) (${OUTPUT}) ~ (was|were) (${UNKIND}|wrong|bad|out of date|misleading|out by|not funny|unfunny) |
      (i|we) (${MISREAD}) | (say|yes|sadly|knew) it was (ours|mine|us|me) | (i|we) take (it|that) back | hands up |
      (=egg|pie) on (my|our) (face|faces) |
      not (my|our) (=finest|=best|=proudest|=greatest) (hour|moment|day|work|look) |
      (i|we) (have|) (dropped the ball|fell short|fallen short|spoke too soon|jumped the gun|=blew it|cut corners|took
      our eye off|got ahead of ourselves|got carried away|missed the mark|missed a trick) |
      (i|we) (have|) made a (hash|meal|pig's ear|poor job|bad job|poor fist) of |
      (i|we) (=gave|=told|=sold|=sent|=offered) (you|them|people) ~ (=duff|=dud|=stale) |
      (my|our) (screw-up|foul-up|cock-up|howler|clanger|goof|bodge) | not proud of (it|that|this|how) |
      (my|our) (${OUTPUT}) ~ (was off|was way off|turned out badly|turned out wrong|aged badly) |
      (my|our|that|this|the) (${OUTPUT}) ~ (fell short|missed the mark) |
      (i|we) (=deleted|=sent|=printed|=posted|=charged|=named|=credited|=labelled|=tagged|=quoted|=shipped|=packed|
      =listed|=linked|=emailed|=published) ~ =wrong |
      (i|we) (=set|=typed|=wired|=counted|=entered|=copied|=measured|=spelt|=spelled|=dated|=added) ~ =wrong |
      (incident|mess|noise|smell|accident|spill|bang|puddle|smoke) ~ was (=us|=me) |
      =sorry (it|this|that) (took|has taken|'s taken) ~ (weeks|months|days|hours|years|long|a while|forever) |
      (that|this|it) (is|was|'s) (simply|just|really|) not good enough |
      ^(so|) (our|my) (sums|slip|planning|doing|mistake|error|mess|mix-up) not | owe ~ apology |
      (i|we) (could|should) have done (better|more) | (i|we) let ~ =down | ^let (you|them) =down
    `),
    /** Said of what the writer did in the sentence before. */
    judged: expand(`(that|this|which|it) was (${UNKIND}|=wrong of)`),
    /** Felt about one's own slip; without a remedy it is a mood. */
    regret: expand(`
      ^what (went wrong|we got wrong|broke|failed) |
      (sick|mortified|ashamed|embarrassed) (about|by|at|for) (it|this|that|what we|what i) |
      (ashamed|mortified|embarrassed) that (i|we) |
      (i|we) feel (terrible|awful|dreadful|sick|rotten) (about|that|for) |
      (fault|=blame) but (mine|ours|our own|my own) |
      (it|that|this) was (our|my) (list|spreadsheet|database|system|template|script|printer|typing|handwriting|maths|
      arithmetic|rota|form)
    `),
    /** Left undone, spoiled or not as it should be; whose it is, the clause must say. */
    fault: expand(`
      =left (out|off|behind|waiting|open|unlocked) | =left ~ (off|out of) (the|our|my) | =told (nobody|no one) |
      =led nowhere | (i|we) ran out of | (=lost) (one|some|two|three) of |
      without (the|a|its|their|your) (leaflet|label|lid|list|form|receipt|key|page|lining|instructions) |
      =turned (people|you|some) away | (there|these) were (<n>|no) (steps|chairs|copies|seats) | =sent <n> of you |
      (of the|with the|at the|to the|in the) wrong | =charged you |
      (a|an) (empty|blank|dead|broken) (attachment|email|link|page|envelope|file) |
      of you were (charged|billed|marked|left|told|turned|given|missed|locked|kept|sent) |
      (=with|=from|=used|=using|=read|=sent|=copied) (an|the) (old|previous) (page|list|form|file|template|version|
      map|address|recipe|figures) |
      (last year|last month|last week|last term) ='s (page|list|form|file|scheme|template|version|rota|price|map|
      address|date|recipe|figures) |
      (was|were) (raw|burnt|undercooked|overcooked|soggy|mouldy|stale|salty|sour|blank|illegible|back to front|
      nowhere|rubbish|gibberish|unusable|garbled) | (=swallowed|=ate|=wiped) your | timed out |
      (i|we) put (it|them|this) off |
      (=on|=had|=showed|=gave) (an|the) (old|previous) (date|time|price|address|number|page|version|list) |
      (i|we) should have (${DUTIES}|known|caught|spotted|realised|thought) |
      (messed|screwed|mucked|cocked|mixed|slipped) up | accidentally | by mistake | in error | =broke (the|your|our) |
      (=lost|=leaked|=dropped|=doubled|=swapped) (your|their|her|his) | =double (=booked|=charged|=billed|=counted) |
      =let ~ (expire|lapse|slip|dry|rot|die|freeze|spoil) | =kept ~ waiting | (=snapped|=swore) at |
      not (the|what|how|where) ~ you (=ordered|=asked|=paid|=booked|were promised) |
      (=hit|=struck) (dry|a snag|a wall|trouble) | came up (dry|empty|short) | came to nothing | =fell through |
      (incident|attack|breach) ~ (=affected|=exposed|=hit|=compromised) |
      (names|addresses|emails|details|passwords|data|records) ~ (=accessed|=exposed|=leaked|=stolen) |
      =took ~ (weeks|months|days|hours|years|long) to (answer|reply|respond|tell|fix|notice|call|say) |
      (i|we|it|that|this|who|nobody) should (not|never|) have | ^should (not|never|) have |
      (it|that) should (say|read) |
      (i|we) (did not|had not|have not|failed to) (${DUTIES}|realise|spot|consider|think of|think to|bother) |
      (i|we) never (=checked|=tested|=asked|=told|=looked|=read|=answered|=sent|=wrote|=called|=said|=warned) |
      (nobody|no one|none of us) ~ =told (you|them|him|her|the|your|those|anyone) |
      (nobody|no one|none of us) ~ (=checked|=noticed|=warned|=answered|=unlocked|=picked up|=opened|=replied) |
      (was|were|been) not (${DUTIES}|emptied|collected|opened|paid) |
      before (i|we) (=noticed|=checked|=realised|=knew) |
      without (checking|testing|asking|reading|warning|telling|looking|listening) | (was|were|been) forgotten |
      (the|a|an|our|my|any) =wrong | (was|were|been) (all|badly|) =wrong | =went (wrong|astray|missing|dead) |
      (=promised|=meant) ~ and forgot | incorrect | inaccurate | =untrue | faulty | =misleading | out of date |
      =misspelt | =missing | upside down | (was|were|came|arrived|left|ran) late |
      (was|were|been|got|be) =turned away | missed out | outage |
      (charge|count|pay|paid|bill|sold|book|print|sent|post) ~ twice | (was|were) (out|off) by | (${MISTAKES}) |
      (somebody|someone) else ='s | (bad|poor|old|stale|dud) (decision|advice|batch|build|file|link|version|address) |
      (was|were|been|came|set|sent|asked|booked|with) (far|much|a bit|<n>|) =too |
      not (order|print|bake|bring|book|pack|leave|allow) enough | (bit of|what) a mess |
      (was|were) (out of tune|off key|shambolic|dreadful|a shambles|a mess|a disgrace|unreadable|inaudible|stone cold)
      | =started ~ (hour|hours|minutes) late | =closed early |
      (i|we) =lost (the|our) ~ (case|appeal|bid|tender|funding|vote) |
      (app|site|system|server|website|till|page|phones|form) ~ (=fell over|=fell down|=went down|=crashed|=froze|
      =died) | (it|that|they|this) (should|ought to) have been
    `),
    /** What paper ought to say, and does not. */
    unsaid: expand('(did not|does not|do not|never) (say|list|show|mention|include|warn|state|name|carry)'),
    /** Left undone, where nothing follows: "and we didn't." */
    undone: expand('(i|we|it|they) (did not|had not|have not|was not|were not|never did|is not|are not)'),
    /** What is not known, said openly. */
    unknown: expand(`
      (we|i) ~ =do not (yet|) know (yet|why|when|whether|for sure) | ^still ~ know (why|what|how) |
      ^(do not|cannot) know why | ^still no (idea|answer|explanation) | ^no idea yet |
      not have (an|any|the) (answer|answers|explanation) | no (answer|explanation) (yet|so far) |
      (we|i) ~ =do not (yet|) know (what|how|if) (happened|caused|made|makes|went|long|many|much) |
      what we (do not|cannot) know | (we|i) do not yet know | (we|i) do not know yet |
      (cause|reason) ~ (is not|are not) (clear|known) |
      (we|i) do not have (a|any|the) ~ (date|time|figure|number|answer|reason) |
      (i|we) (am|are) still not sure (what|why|how) | ^not sure (yet|) (why|what|when|whether) |
      (we|i) (do not|don't) know the (cause|reason) | still no word on |
      (we|i) (are|am) not sure (yet|) what (happened|caused|tripped|broke|failed|=went|stopped|started|set) |
      (nobody|no one) (can|could) (say|tell us|tell) (yet|) (what|why|how|when) |
      (we|i) (cannot|can not) (say|tell you) (yet|) (why|what|when|how|whether) |
      too early to (say|tell) (why|what|when|how|whether) |
      still (trying to find out|trying to work out|finding out|working out) (what|why|how)
    `),
    /** Done about it, besides what changed, was promised or is asked of readers. */
    remedy: expand(`
      (=told|=asked|=rung|=rang|=emailed|=apologised) | refund | (money|get|gets|have) ~ back |
      by (noon|tonight|<n>) | (is|'s|are) (closed|shut|off|out|down|switched off|withdrawn) |
      (corrected|new|fixed|right) (version|copy|list) | you ~ got (a|your) | no charge |
      (has been|have been|was|were|is|'s|are) (amended|corrected|taken down|withdrawn|reprinted) |
      ^(=fixing|=mending|=sorting|=reprinting) (it|this|that|them|) (=now|=today|=tonight) |
      ^(bring|send|keep|throw|pour|bin|return|message|ring|reply) | (from now on|in future|from here on) |
      (=starts|=begins|=opens|=resumes|is due) (on|by|at|from|next|again|tomorrow|today) | (done|checked) again |
      (will|shall|to) (pay|cover|refund|replace|redo|repay|swap|collect) | there (will be|is|'s) (a|an) ~ (at|on|in) |
      (is|'s|are) on (its|their) way
    `),
    /** Who says so takes a fault beside it on themselves. */
    sorry: expand(`
      =sorry | apologise | apology | you (are|were) right | fair (point|cop) | quite right | no excuse |
      =no =excuses | beg ~ pardon | =apologies
    `),
    /** Boilerplate, a slip as a joke or a run-up, and other people's faults. */
    hollow: expand(`
      inconvenience | not (our|my) (fault|mistake|doing) | (mistakes|failure) (is|are) | (failing|fall) forward |
      (best|great) teacher | =made =too (many|much) | sorry (not sorry|for the spam) | (did it|do it) again |
      only (mistake|crime|fault) | on purpose | best thing (i|we) have | (biggest|common) mistake |
      mistakes (to avoid|you|people|that) | missing since | (before|until) (i|we) (won|made it) | planned outage |
      without a hitch | (=missing|=lost) (cat|dog|child|boy|girl|man|woman|person)
    `),
  },
  messages: {
    unknown: '"{words}": you said what is not known yet. That earns trust.',
    owned: '"{words}": you said what went wrong and what happens now. That earns trust.',
    open: '"{words}": you said plainly what went wrong. That earns trust.',
  },
  likely: { trait: 'owns-a-mistake', from: 0.26, message: 'open' },
  examples: {
    good: [
      '«We do not know what made the kiln trip on Friday». The fitter comes on Tuesday, and we write here what he finds.',
      "«My review of the Larkfield lido was unfair». I hadn't swum there at night. I have now, and I've corrected it.",
      '«On the hill our crew drilled for a week and hit dry rock». A survey starts on Monday.',
      '«We said Easter for the weir. It will now be June». There is a cellar under it that nobody drew.',
      '«We misjudged the rain, so the Tidewell tent leaked». A second sheet goes up on Monday.',
      "«We got this wrong». The allergy note was missing from 40 boxes. If yours has a green lid, we'll refund you today.",
      '«Correction: yesterday I said the road opens at 7». It opens at 9. Sorry to anyone who sat there with me.',
      '«The invoice of the 3rd charged the delivery twice». Everyone gets the difference back by Friday.',
      '«We let the Tuesday group down». Nobody unlocked the hall, and from now on two people have a key.',
      "«We don't know yet why the site went down». What we know: no data was touched. Next update at 4.",
      "«I promised the minutes by Friday and forgot». They're here now, and I've put a reminder where I'll see it.",
      "The tenor parts in Saturday's folder are upside down, «and that was me». Anneke has dry copies at the door.",
      'We meant to empty the bins on Monday, «and we did not». We will send two crews tonight.',
      '«Not our proudest hour: the soloist sang to a locked hall». She has been paid, and holds a key now.',
      '«It took us six weeks to answer some of you». From now on Femi reads the inbox twice a day.',
      '«We closed early and told nobody, no excuses». Every ticket is refunded by noon.',
      '«Sorry about Friday, the second set was out of tune». We play it again on the 9th.',
      '«Sixty jars left the kitchen before we noticed the loose lids». Bring yours and we swap it.',
      "«I put the slides online without checking the names». They're off now, and my sister reads them first next time.",
      'My post called her stall a plastic shop. «That was lazy of me». The page has been amended.',
      '«We said the 14 stops at the mill. It does not». The map is being redrawn and goes up on Monday.',
      '«The shirts were sold as cotton. They are half cotton, at best». Bring yours back and we refund it.',
      'Our letter had your names on the front. «That was careless». From now on a second person checks.',
      '«Forgot to press record at the talk». I am typing up my notes tonight.',
      '«Poor planning on our part: we ran out of soup by six». There is double next week.',
      '«I deleted the sheet for Friday». If your name was on it, write to me again.',
      "«We don't have a date for the lift yet». The engineer comes on Thursday and we tell you that evening.",
      '«What went wrong at the fair»: one till and no float. There are three tills from Monday.',
      '«The smoke on Pew Lane was us». A pan of jam caught, and from now on two people watch it.',
      '«Sorry it took three weeks, as the first heater they sent was for a boat». The hall is warm again.',
      'Yes, the lift has been out for nine days. No, «that is not good enough». The part arrives tomorrow.',
      '«We lost the Pew Lane case». We will back whatever the tenants choose to do next.',
      '«The app fell over at 9.01». We have added two people on the phones.',
      'Painted over the swift box. «I feel awful about it». A new one goes up on Friday.',
    ],
    bad: [
      "Our mill turns nine on Monday. We have opened three yards since, and our crew can't wait for what comes next.",
      'Eleven printers lost their jobs today, among them Pat, who started at sixteen. The press stops on Friday.',
      'You need not file at all. We have turned away six people this week who were about to pay somebody to do it.',
      'I nearly turned round in the car park. I did not.',
      'No plums until Friday. The wasps had a good week and we did not.',
      'In 2017 I was burnt out and in a job that bored me. Today I coach bakers, and the next course starts on Monday.',
      'We cannot say yet what the film is 🤫 The mill opens at nine on Friday, and Ada has the popcorn on.',
      'What have we got wrong? Tell Ada at the till.',
      "We have played two brass bands and a tape of somebody's uncle making the same Chopin mistake for six minutes.",
      "He asked where the goat would sleep. I said with me, and he said good. That's all, really.",
      'On a zero hours contract you still get paid leave. Not sure what you are owed? Ask your rep.',
      'We choose what goes on the front page. If you think we got that wrong, write to the editor.',
      "Breakfast in the canteen starts at eight on exam days, and it's on us.",
      'Oops, we did it again... another record-breaking sale! Shop now.',
      'We apologise for any inconvenience this may have caused.',
      'Tired of the rota at work? I was too. Then I built a better one.',
      'Our only mistake was making it too good.',
      'Sorry for the spam, but this deal ends tonight!',
      'The council got this wrong and must say so.',
      'Nobody told me that running a press is mostly glue. Nine boxes of it came today. Come and see.',
      'Your form does not list a next of kin. Please send it again, and sorry for the trouble.',
      'If anyone was told at the door that we sent the roofer, we did not. Trading Standards have been told.',
      'I forgot how steep the tower stairs are.',
      'My bad knee keeps me off the hill today.',
      'Maya rewired the second floor by herself. Not one fault on the test sheet.',
      'One typo does not get you rejected. If you hear nothing in a week, ring us.',
      'Our uncle forgot to mute and we now know what his cat thinks.',
      'It was our best year, and I do not think that is because of me.',
      'Planned outage: the water is off in Mill Lane from 9 to 12. Bottles are at the hall.',
      'The river bank has slipped at lock nine. The path is closed until we repair it.',
      'Our waiting room heating is broken, so keep your cat covered. The engineer comes on Friday.',
      'I forgot how good this record is. My review will be up by Friday.',
      'The night train was late on Sunday. I am standing in the corridor with a bag of fish.',
      'Failure is the best teacher. I failed four times before I succeeded.',
      'We did not plan on a porch swing and forty hens. The barn opens again on Monday.',
      'A form letter after three auditions is not good enough. Ring them.',
      'The umpire made a mess of it and everyone at Larkfield saw it. See you next week.',
      'Yes, that was our drone over Fernway. No, we were not looking for the goat.',
      'I told you the hill was steep. It is not so bad on a bike. We ride on Friday.',
      'Two years ago one in five of the boxes we sorted had the wrong shoe in it. Today we fill ninety a day.',
      'Episode one is out: Runa Holt on failing her first inspection, and why she reopened. It starts at six.',
      'We made a mistake in the bakery: we made too many buns! Come and get them from six.',
      'Talks this term:\n• The batch that went wrong\n• The shed that burnt down\nWe start at seven on Friday.',
      'Van found, in Larkfield, bit of a mess, all the puppets there but one.',
      'Eight years ago it was me, a kettle and a borrowed barn. Now we are eleven.',
      'The agency has recalled one batch of mackerel because of a labelling error. Return it to the shop.',
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || mine(post, hits.hollow).length > 0) return;
    const owned = byPlace(
      mine(post, hits.owned).filter((hit) => !isDoubted(post, hit)),
      meant(mine(post, hits.judged)).filter((hit) => isOfOwnDeed(post, hit)),
    );
    if (owned.length === 0 && pitch(post, LETS_PASS)) return;
    const isSorry = meant(mine(post, hits.sorry)).length > 0;
    const faults = byPlace(
      meant(mine(post, hits.fault)).filter(({ start }) => !isInItem(post, start)),
      mine(post, hits.undone).filter((hit) => post.tokens[hit.last]?.kind !== 'word' && !isDenial(post, hit)),
      mine(post, hits.unsaid).filter((hit) => isOnPaper(post, hit)),
      lapses(post).slice(0, MOST),
    ).filter((hit) => isTold(post, hit) && (isSorry || isOurs(post, hit)));
    // "Not sure what you are owed?" is the reader's.
    const unknown = KEPT_BACK.test(post.text)
      ? []
      : mine(post, hits.unknown).filter((hit) => sentenceAt(post, hit.first)?.kind !== 'question');
    const back = takenBack(post).filter(({ first }) => mine(post, [hitOver(post.tokens, first, first + 1)]).length > 0);
    const admitted = byPlace<Hit>(
      back.filter(({ isOwn }) => !isOwn),
      ownedInBrackets(post),
      mine(post, hits.regret),
      faults,
    );
    if (owned.length + back.length + admitted.length + unknown.length === 0) return;
    const lastMended = byPlace(remedies(post), mine(post, hits.remedy)).at(-1)?.first ?? -1;
    // "We sent the wrong list" is a deed, and mends nothing: what mends stands in a later clause.
    const isMended = ({ first }: Hit): boolean => lastMended >= (clauseAt(post, first)?.last ?? first);
    const fault =
      owned[0] ?? back.find(({ isOwn }) => isOwn) ?? (isSorry ? faults[0] : undefined) ?? admitted.find(isMended);
    const found = fault ?? unknown[0];
    if (!found) return;
    const at = clauseAround(post, found);
    const mended = isMended(found);
    // "I was so wrong" on the way to a sale
    if (!mended && pitch(post, LETS_PASS)) return;
    const message = fault ? (mended ? 'owned' : 'open') : 'unknown';
    report({ at, message, strength: mended ? 1 : WITHOUT_REMEDY, values: { words: quote(post, at) } });
  },
});
