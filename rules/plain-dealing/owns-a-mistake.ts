import {
  byPlace,
  type Clause,
  clauseAround,
  clauseAt,
  defineRule,
  expand,
  follows,
  type Hit,
  type HitLists,
  hitOver,
  isInTheNews,
  isPast,
  isTitle,
  lapses,
  meant,
  mine,
  namesRole,
  type Post,
  pitch,
  quote,
  remedies,
  saidFrom,
  type Token,
  wordSet,
} from '../../src/rule-kit.ts';

/** Owned, but no remedy, time or correction said: half. Source: rules card. */
const WITHOUT_REMEDY = 0.5;
/** Characters between what was said and that it was not so. Hand-set. */
const REACH = 120;
/** Tokens of a clause in which the paper it is about stands. Hand-set. */
const OPENING = 5;
/** Words for things people get that stand in a correction as well as in an offer. */
const LETS_PASS =
  /^(?:save\b|back (?:my|our)|refunds?|free|voucher|giveaway|box(?:es)?|new|ebook|checklist|session|sticker|guarantee\w*|(?:was|now) \p{Sc}.*|book(?:ing)?s?)/iu;

/** Names of what somebody did wrong. */
const MISTAKE = `
  mistake | error | =fault | =blame | mix-up | oversight | =slip | slip-up | =mess | blunder | =failure |
  =failing | typo | =lapse | muddle | misjudgement | carelessness
`;
/** How it was done to somebody. */
const UNKIND = `
  careless | hasty | rude | unkind | unfair | thoughtless | sloppy | clumsy | =mean | out of line | defensive | lazy |
  tactless | insensitive | shabby | =lax | stupid | foolish | ignorant | dismissive | short-sighted | unprofessional
`;
/** What goes out in the writer's name: it errs as they do. */
const PAPERS = `
  poster | post | leaflet | notice | newsletter | page | sign | programme | menu | story | article | caption |
  timetable | listing | review | map | label | list | form | bill | invoice | email | letter | sheet | flyer |
  brochure | recipe | pattern | instructions | directions | syllabus | report | statement | text | message |
  tweet | guide | thread
`;
const PAPER = wordSet(PAPERS.replaceAll('|', ' '));
const GOODS = wordSet(`
  note date price link file photo name figure number column order box jar loaf loaves cake batch parcel payment rota
  minutes copies tin bottle bag ticket seat booking chair sum total measurement
`);
/** What nobody may leave undone. */
const DUTY = `
  check | test | ask | tell | told | warn | know | known | look | listen | answer | reply | write | written |
  say | said | read | notice | deliver | measure | count | compare | proofread | lock | save | send | sent |
  call | explain | consult | update | mention | plan | order | credit | include | translate
`;

/** "We fixed the wrong date" tells of no fault of ours. */
const MENDED = wordSet('fixed corrected mended repaired replaced solved removed changed refunded restored resolved');
/** "If we got this wrong", "tell me where I was wrong": not owned. */
const DOUBTS = wordSet('if where whether unless prove tell think thinks said says when that why');
/** "My bad for not asking"; in "my bad knee" it is no fault. */
const BEHIND_MY_BAD = wordSet('for on about there all guys folks everyone');
/** "That was me on the roof" says where one was. */
const WHERE = wordSet('on in at behind under inside beside');
const PEOPLE = wordSet('i we it you he she they who whom someone somebody');
const OTHERS = wordSet('you he she they who whom someone somebody');
const NOT_TOLD = wordSet(
  'if whether unless will could may might can not never no nobody nothing probably maybe perhaps',
);
const WAS = wordSet('was were had did has been should');

const isDoubted = ({ tokens }: Post, { first, last }: Hit): boolean => {
  const next = tokens[last];
  const isKnee = tokens[last - 1]?.normal === 'bad' && next?.kind === 'word' && !BEHIND_MY_BAD.has(next.normal);
  const isThere = /^(?:me|us)$/.test(tokens[last - 1]?.normal ?? '') && WHERE.has(next?.normal ?? '');
  return isKnee || isThere || DOUBTS.has(tokens[first - 1]?.normal ?? '');
};

/** Told of us or of a thing, as it was: "we lost the list", "some of you were charged twice", not "if they lose it". */
const isTold = (post: Post, hit: Hit): boolean => {
  const told = clauseAt(post, hit.first);
  if (!told || told.subject === 'shared' || !/^(?:statement|thanks)$/.test(told.act)) return false;
  const { subject, first, last } = told;
  const isOurs = subject === 'self' || subject === 'i';
  if (
    !isOurs &&
    (isInTheNews(post, told) || post.cue('speech').some((said) => said.first >= first && said.last <= hit.first))
  )
    return false;
  const clause = post.tokens.slice(first, last);
  const before = post.tokens.slice(first, hit.first);
  const who = before.findLastIndex(({ normal }) => PEOPLE.has(normal));
  const isSorry = before.some(({ normal }) => normal === 'sorry');
  const isOthers = !isSorry && OTHERS.has(before[who]?.normal ?? '') && before[who - 1]?.normal !== 'of';
  return (
    !isOthers && !before.some(({ normal }) => NOT_TOLD.has(normal)) && !clause.some(({ normal }) => MENDED.has(normal))
  );
};

const READERS = wordSet('you your anyone anybody everyone everybody');
/** What breaks, ails or runs late by itself. */
const BY_ITSELF =
  /^(?:.*\bbroken|outage|glitch|slipped|.*\blate|.*stopped working|.*went (?:down|dead)|stalled|jammed|.*crashed|leaked|missing|broke|.*stranded|in the rain)\b/i;
const isGoods = ({ normal }: Token): boolean =>
  [PAPER, GOODS].some((words) => words.has(normal) || words.has(normal.replace(/s$/, '')));

/** Ours to own: we did it, it is our paper or went out from us, or it was done to "you"; a bus that broke down is nobody's, until somebody is sorry. */
const isOurs = (post: Post, { first, last, start, end }: Hit): boolean => {
  const clause = clauseAt(post, first);
  if (!clause) return false;
  const told = post.tokens.slice(clause.first, clause.last);
  // "One typo doesn't get you rejected", "our founder forgot to mute".
  if (/^(?:do|does|did|will|is|was) not\b/.test(saidFrom(post.tokens, last, 2))) return false;
  const isReaders = told.some(({ normal }) => READERS.has(normal));
  const isTheirs = /^(?:our|my)$/.test(post.tokens[clause.head]?.normal ?? '') && namesRole(post, clause.head + 1, 2);
  if (isTheirs && !isReaders) return false;
  if (told.some(isGoods)) return true;
  if (BY_ITSELF.test(post.text.slice(start, end))) return /^(?:we|i)$/.test(post.tokens[clause.head]?.normal ?? '');
  return isReaders || told.some(({ normal }) => /^(?:we|i|our|my)$/.test(normal));
};

/** "The poster was wrong", "we put the wrong date"; not "email is broken". */
const wasSo = (post: Post, hit: Hit): boolean => {
  const { first, last } = clauseAt(post, hit.first) ?? hit;
  const beside = [...post.tokens.slice(first, hit.last - 1), ...post.tokens.slice(hit.last, last)];
  return beside.some((token) => isPast(token) || WAS.has(token.normal));
};

/** "I gave you last year's", "our leaflet sent you": told of us or our papers, and past; a fault only where it has to be put right. */
const isAct = ({ tokens }: Post, { head, last, subject, act, quoted }: Clause): boolean => {
  const told = tokens.slice(head, last);
  const isOfUs = subject === 'i' || subject === 'self' || told.slice(0, OPENING).some(isGoods);
  return act === 'statement' && !quoted && isOfUs && told.some((token) => isPast(token) || WAS.has(token.normal));
};

/** What went wrong with us or ours: something undone, spoiled or not as it should be, or said and not so. */
const faultsIn = (
  post: Post,
  hits: HitLists<'lapsed' | 'undone' | 'wrong' | 'too' | 'claim' | 'notSo' | 'sorry' | 'redress'>,
): readonly Hit[] => {
  const goesOn = ({ last }: Hit) => post.tokens[last]?.kind === 'word';
  const undone = mine(post, hits.undone).filter((hit) => !goesOn(hit));
  const wrong = meant(mine(post, [...hits.wrong, ...hits.too.filter(goesOn)])).filter((hit) => wasSo(post, hit));
  const isSorry = meant(mine(post, hits.sorry)).length > 0;
  const told = byPlace(mine(post, [...hits.lapsed, ...lapses(post)]), undone, wrong).filter(
    (hit) => isTold(post, hit) && (isSorry || isOurs(post, hit)),
  );
  const claims = follows(meant(mine(post, hits.claim)), byPlace(mine(post, hits.notSo), told), REACH);
  const acts = post.clauses
    .filter((clause) => isAct(post, clause))
    .map(({ head }) => hitOver(post.tokens, head, head + 1));
  return byPlace(
    told,
    claims.map(({ first }) => first),
    follows(acts, meant(mine(post, hits.redress)), REACH).map(({ first }) => first),
  );
};

/** "I said it closes. It does not": told straight is mended. Who only thought so may have been agreeably wrong. */
const corrections = (post: Post, hits: HitLists<'claim' | 'notSo'>): readonly Hit[] =>
  follows(
    meant(mine(post, hits.claim)).filter(({ text }) => !/(?:thought|assumed|believed)$/i.test(text)),
    mine(post, hits.notSo).filter(({ last }) => post.tokens[last]?.kind !== 'word'),
    REACH,
  ).map(({ second }) => second);

/** "We sent the wrong list" is a deed, and mends nothing: the fault stands behind it. */
const isDeedOf =
  (post: Post, faults: readonly Hit[]) =>
  ({ first }: Hit): boolean =>
    faults.some((fault) => fault.first >= first && clauseAt(post, fault.first) === clauseAt(post, first));

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
      (my|our) (own|) (${MISTAKE}|=doing|=bad) | (that|this|it|one) was (=me|=us) |
      (that|this|it) (is|'s|was) (our|my) responsibility |
      (that|this|it|which|${MISTAKE}|bug) (is|'s|was|lies|sits) (entirely|completely|totally|all|) (on me|on us|
      down to me|down to us) |
      (${MISTAKE}|bug) (is|'s|was|lies|sits) (entirely|all|) (mine|ours|with me|with us) |
      ^(=entirely|=completely|=totally) (=us|=me|=my|=our|on us|on me) | ^all on (us|me) | =blame ~ (=me|=us) |
      (${MISTAKE}) (on|at|from|by|made in|made by|made at) (this|our|my|us|me) |
      (problem|issue|bug|fault|something|wrong) ~ at our end |
      (bad|poor|wrong|silly|daft|careless) (call|choice|move|judgement|judgment|planning|work|) (by|of|on| from)
      (me|us|mine|ours|my part|our part) |
      (i|we) (was|were|am|are|have been) (so|too|very|simply|just|plain|completely| badly|also|) (wrong|
      mistaken|${UNKIND}) | (i|we|have|had) got ~ wrong | ^got ~ wrong |
      (i|we|have) made ~ (mistake|error| mess|blunder|call) |
      (it|that|which|and) was (so|just|plain|) (${UNKIND}) | ^=correction | stand corrected |
      (say|yes|sadly|knew) it was (ours|mine|us|me) | (i|we) take (it|that) back | hands up | owe ~ apology |
      will not happen again |
      (i|we) (could|should) have done (better|more) |
      (not|nothing) (good enough|our best|my best|to be proud of) | (i|we) let ~ =down | ^let (you|them) =down
    `),
    /** It was left undone, spoiled, or hurt somebody. */
    lapsed: expand(`
      =left (out|off|behind|waiting|open|unlocked|unattended) |
      (messed|screwed|mucked|cocked|mixed|slipped) up | =ran late | =fell short |
      accidentally | =broke (the|your|our|it) |
      (=lost|=leaked|=dropped|=doubled|=halved|=swapped|=copied) (your|their|her|his|the|some|about) |
      =double (=booked|=charged|=billed|=counted) | (snapped|swore|laughed) at |
      =let ~ (expire|lapse|slip|slide) | =kept ~ waiting | =took ~ credit |
      =took ~ (weeks|months|days|hours|years|long) to (answer|reply|respond|tell|fix|notice|call|say) |
      should (never|not) happen | (was|were|been|had|have) forgotten |
      (${PAPERS}|link) ~ (=sends|=sent|=leads|=led|=points|=pointed) (you|people|everyone|everybody|half|some|forty) |
      (=went|=gone|=sent) out ~ (without|twice) |
      (=failed|=crashed) (to|on|at|in|for|after|twice|last|yesterday|again) |
      (i|we|it|that|this|who|nobody) should (not|never|) have | ^should (not|never|) have |
      (it|that|which) should (say|read) | (i|we) (did not|had not|have not|failed to|would not) (${DUTY}) |
      (i|we) never (=checked|=tested|=asked|=told|=looked|=read|=counted|=answered|=sent|=wrote|=called|=said|
      =warned|=explained|=replied) |
      (i|we) (did not|had not|never) (realise|realize|spot|consider|catch|allow for|account for|think of|think
      to|think about|bother) |
      (nobody|no one|none of us) ~ (=told|=checked| =noticed|=asked|=warned|=answered|=caught|=compared|=looked|
      =read) | (was|were|been) not (${DUTY}|emptied|opened| collected|paid|on) |
      without (checking|testing|asking|reading|warning|telling|looking|listening|thinking) |
      before (i|we) (=noticed|=checked|=realised|=caught|=knew)
    `),
    /** What was left undone, where nothing follows: "and we didn't." */
    undone: expand('(i|we|it|they) (did not|had not|have not|was not|were not|never did)'),
    /** What is not as it should be. */
    wrong: expand(`
      =wrong | incorrect | inaccurate | =untrue | =flawed | faulty | =misleading | out of date | =misspelt |
      =missing | =broken | (was|were|came|arrived|left|ran|minutes|hours|days|weeks) late | =late for |
      (charge|count|pay|paid|bill|sold|book| print|sent|add|post|deliver|carry) ~ twice |
      (columns|labels|names|figures|photos|captions|titles|dates|tables) ~ =swapped | unreadable | inedible |
      wrongly | by mistake | in error | =went (wrong|astray|missing|dead) |
      (site|website|system|server|service|line|phones|app|network|checkout|till|power) ~ went down |
      (was|were) (out|off) by | =stopped working | upside down | (=backwards|back to front) | =stranded |
      =locked (out|at|when) | turned away | missed out | in the rain | =fined | (somebody|someone) else ='s |
      outage | glitch | (${MISTAKE}) | not (enough|ready|open|planned|funny|fair|up to) |
      not (order|buy|print|bake|bring|book|pack|leave|allow|plan) enough |
      (last year|last term|last week|last season|last month|yesterday) 's (${PAPERS}|
      price|date|figure|version|grid|key|address) |
      (bad|poor|daft|silly|sloppy|unfinished|broken|old|stale|dud) (call|decision|choice|idea|planning|advice|
      config|batch| build|file|link|data|number|figure|list|version|address|copy|timetable) |
      (a|was|were|so|too) (${UNKIND}) | (could|can) not (log|open|reach|pay|load|hear|use)
    `),
    /** The same, where what follows is too much of it: "too optimistic". */
    too: expand('(was|were|been|came|made|took|cut|set|sent|asked|booked|with) (far|much|a bit|<n>|) =too'),
    /** What we said or put out; a fault where it was not so. */
    claim: expand(`
      (i|we) (have been|had|have|) (=thought|=assumed|=believed|=said|=told|=telling|=wrote|=promised|
      =announced|=posted| =recommended|=listed|=printed|=advertised|=quoted|=claimed|=called|=gave|=published|
      =put) | (=were|=was) promised |
      (${PAPERS}) (=said|=told|=gave|=promised|=listed|=called|=showed) |
      (the|our|my|your) ~ (=said|=says|=showed|=listed|=gave|=promised|=recorded|=named|=contained|=asked for|
      =recommended| =claimed|=counted|=advertised|=spelled|=put)
    `),
    /** What was said or promised was not so. */
    notSo: expand(`
      (it|they|that|this|she|he|which|there|we) (is|was|are|were|did|do|does|will|has|had|should) not |
      (it|that) (is|was) (<n>|the <n>|now|still|<who>) | not (the|on|at|from|age|your|our|<n>) |
      there (is|are|was|were) (none|nobody|no|an|still) | ^wrong | in fact | half of (it|them) | the other half
    `),
    /** What is not known, said openly. */
    unknown: expand(`
      (we|i) ~ =do not (yet|) know (yet|why|when|whether|for sure) |
      (we|i) ~ =do not (yet|) know (what|how|if) (happened|caused|went|it|this|long|many|much|the) |
      (we|i) ~ (cannot|can not) (yet|) (say|tell|promise|give) (yet|you|when|how long|why|whether|if|a date) |
      what we (do not|cannot) know | (cause|reason|date|answer) ~ (is not|are not) (clear|known) |
      no (answer|date|explanation|idea) (yet|so far) | ^not sure (yet|) (how|why|what|when) |
      (we|i) (do not have|have no) (an|a|the|all the|) (answer|answers|date|explanation) |
      (we|i) ~ not sure (yet|) (how|why|what) (it|the|that|this|went|caused)
    `),
    /** What is only done where something was wrong. */
    redress: expand(`
      (the|a) (right|correct|corrected|proper) (one|ones|copy|copies|${PAPERS}|date|price|version|figure) (is|are|
      will|
      goes|go|follows|follow|now) | ^(bring|send|throw|pour|take) (it|them|yours|that|those) ~ (back|away|out) |
      (has been|have been|been|is|are|was|being) (amended|corrected|taken down|withdrawn|retracted|recalled|
      reprinted) |
      (money|penny|fee|charge|<pct>|<price>|difference) ~ (goes|comes|go|come|going|coming) back |
      (send|mark|draw|count) (it|them|all|everything|the lot|the whole ~) again |
      (is|are) ~ not (the|on the|at the|on|at|from) (<n>|first|second|third|left|right)
    `),
    /** Done about it, besides what changed, was promised or is asked of readers. */
    remedy: expand(`
      (=told|=asked|=rung|=rang|=emailed|=apologised|=thanked|=informed|wrote to|written to) | refund |
      (money|get|gets|have) ~ back | (is|'s|are|stays|stay) (closed|shut|off|out|down|switched off|withdrawn) |
      (in|on) (the|its|their) (post|way) | ^(going|redrawing|corrected|fixed) |
      (corrected|new|fixed) (version|copy|copies|list) | by (hand|noon|tonight|tomorrow|<n>) |
      ^(bring|send|keep|throw|pour|bin|return|message|ring|reply|show) |
      (bring|send|pour|throw) ~ (back|away|in) | (from now on|in future|henceforth|from here on) |
      (=starts|=begins|=opens|=finishes|=ends|=resumes|=follows|is due) (on|by|at|from|next|this|around|
      tomorrow|today|again) | (nothing|nobody|no one|no <n>) ~ (again|any more|anymore) |
      now (answers|checks|signs|reads|tests|sees|has|goes|gets) |
      (coming|going) back | (free|no charge|no extra cost|on the house|my own time|our own time) |
      (will|shall|to) (pay|cover|refund|replace|redo|repay|swap|collect) | (done|checked) again |
      (more|others|another|new ones) (is|are) | there will be (a|an|more|extra|two) | (get|gets|have) another
    `),
    /** Who says so takes a fault beside it on themselves. */
    sorry: expand(`
      =sorry | apologise | apology | you (are|were) right | fair (play|point|cop|enough) | quite right |
      rightly | within (her|his|their|your) rights | no excuse | beg ~ pardon | (was|were) (mine|ours)
    `),
    /** Boilerplate, a slip as a joke or a run-up, and other people's faults. */
    hollow: expand(`
      inconvenience | not (our|my) (fault|mistake|doing) | (mistakes|failure) (is|are) |
      (failing|fall|falling|fail) forward | (best|great) teacher | taught me | sorry (not sorry|for the spam) |
      (did it|do it) again | only (mistake|crime|fault) | making (it|them|this) too | (biggest|common) mistake |
      mistakes (to avoid|you|people|that) | nothing wrong | (nobody|no one) ~ (told|warned|tells|warns) you |
      wrong (headed|footed) | without a (hitch|fuss|sound|word) | prove ~ wrong |
      missed (the point|the joke|being|seeing|you|your) | (work|working) too hard |
      missed (the|a) ~ (marathon|race|match|game|concert|party|episode|finale) |
      wrong (for|of) (<who>|the|them|her|him) | (never|not) (intentional|intended|our intention) |
      (before|until) (i|we) (succeeded|made it|won) | fault (you|that you|of their|of your) | missing since |
      (=missing|=lost) (cat|dog|child|boy|girl|man|woman|person)
    `),
  },
  messages: {
    unknown: '"{words}": you said what is not known yet. That earns trust.',
    owned: '"{words}": you said what went wrong and what happens now. That earns trust.',
    open: '"{words}": you said plainly what went wrong. That earns trust.',
  },
  examples: {
    good: [
      "«We got this wrong». The allergy note was missing from 40 boxes sent on Monday. If yours has a green lid, don't eat it; we'll refund you today and collect it.",
      '«Correction: yesterday I said the road opens at 7». It opens at 9. Sorry to anyone who sat there with me.',
      '«The invoice of the 3rd charged the delivery twice». Everyone gets the difference back by Friday.',
      '«We let the Tuesday group down». Nobody unlocked the hall, and from now on two people have a key.',
      "«We don't know yet why the site went down». What we know: no data was touched, and it's slow, not gone. Next update at 4.",
      "«I promised the minutes by Friday and forgot». They're here now, and I've put a reminder where I'll see it.",
      "The tenor parts in Saturday's folder are upside down, «and that was me». Anneke has dry copies at the door.",
      '«We thought the pond was fenced». It was not. It is closed until the netting is up.',
      'The bins were ours to empty, «and we did not». Two crews go round tonight.',
      '«Sixty jars left the kitchen before we noticed the loose lids». Bring yours and we swap it.',
      "«I put the slides online without checking the names». They're off now, and my sister reads them first next time.",
      '«Your invoice carried the old price twice». We have refunded the difference.',
      "«I gave you all last term's answer key». The right one is on your desks.",
      "«Friday's newsletter said the pool is shut until March». It isn't.",
      'My review said her stall sells plastic. «That was lazy of me». The page has been amended.',
      '«Sixty programmes went out to you without the second act». We will send the lot again tomorrow.',
    ],
    bad: [
      'LOST: black and white cat, answers to Pudding, missing since Monday near Mill Lane. Microchipped. Please check sheds and garages. Call Ines on 555 0100',
      'Oops, we did it again... another record-breaking sale! Shop now.',
      'We apologise for any inconvenience this may have caused.',
      'Our only mistake was making it too good.',
      'Sorry for the spam, but this deal ends tonight!',
      'The council got this wrong and must say so.',
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
      'I thought the course would be dull. It was not.',
      'We sold the first hundred in a day. We will print it again on Friday.',
      'The night train was late on Sunday. I am standing in the corridor with a bag of fish.',
      'Failure is the best teacher. I failed four times before I succeeded.',
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || mine(post, hits.hollow).length > 0) return;
    const owned = mine(post, hits.owned).filter((hit) => !isDoubted(post, hit));
    if (owned.length === 0 && pitch(post, LETS_PASS)) return;
    const faults = faultsIn(post, hits);
    const isFault = isDeedOf(post, [...owned, ...faults]);
    const seenTo = [...remedies(post), ...mine(post, [...hits.remedy, ...hits.redress])];
    const mending = byPlace(
      seenTo.filter((hit) => !isFault(hit)),
      corrections(post, hits),
    );
    const isMended = (hit: Hit): boolean => mending.some(({ first }) => first >= hit.last);
    const isSorry = meant(mine(post, hits.sorry)).length > 0;
    const fault = owned[0] ?? (isSorry ? faults[0] : faults.find(isMended));
    const found = fault ?? mine(post, hits.unknown)[0];
    if (!found) return;
    const at = clauseAround(post, found);
    const mended = isMended(found);
    const message = fault ? (mended ? 'owned' : 'open') : 'unknown';
    report({ at, message, strength: mended ? 1 : WITHOUT_REMEDY, values: { words: quote(post, at) } });
  },
});
