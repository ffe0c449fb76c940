import {
  byPlace,
  clauseAround,
  clauseAt,
  deeds,
  defineRule,
  expand,
  follows,
  type Hit,
  hitOver,
  isPast,
  isTitle,
  mine,
  near,
  type Post,
  pitch,
  quote,
  type Token,
} from '../../src/rule-kit.ts';

/** Owned, but no remedy, time or correction said: half. Source: rules card. */
const WITHOUT_REMEDY = 0.5;
/** Characters between a fault and the words that own it or mend it. Hand-set. */
const REACH = 120;

/** The word right behind, "for" where none is. */
const follower = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'word' ? (tokens[at] as Token).normal : 'for';

/** "If we got this wrong", "where I was wrong": not owned yet. */
const isElsewhere = ({ tokens }: Post, { first, last }: Hit): boolean =>
  /^(?:if|where|whether|unless|prove|tell|think|thinks|said|says|when)$/.test(tokens[first - 1]?.normal ?? '') ||
  // "My bad knee", "I forgot how good it is"
  (tokens[last - 1]?.normal === 'bad' &&
    !/^(?:for|on|about|there|all|guys|folks|everyone)$/.test(follower(tokens, last))) ||
  (/^forg/.test(tokens[last - 1]?.normal ?? '') && follower(tokens, last) === 'how');

/** Mending is no fault: "we fixed the wrong date". */
const MENDS =
  /(?:fixed|corrected|mended|repaired|replaced|solved|removed|changed|refunded|found|caught|restored|resolved|spotted|looked)$/;
/** Verbs that say by their first part that it went wrong: "misjudged", "overcharged", "double-booked". */
const AMISS =
  /^(?:mis(?!sed$|sion|ter)[a-z]{3,}(?:ed|aid|ook|ead|eard|t)|(?:over|under|double)(?:charg|book|look|promis|bak|cook|fill|estimat|order|pack|pric|staff|deliver|quot|count|print|paid|sold|slept|ran)(?:ed)?)$/;

/** "We sent the wrong list", "our roster had nobody": told of our side, in the past, with a fault in it. */
const faultsOfOurs = (post: Post, faults: readonly Hit[]): readonly Hit[] => {
  const isFaulty = (from: number, to: number): boolean => faults.some(({ first }) => first >= from && first < to);
  const told = deeds(post).filter(({ first, last }) => {
    const clause = clauseAt(post, first);
    return !MENDS.test(post.tokens[last - 1]?.normal ?? '') && clause !== undefined && isFaulty(last, clause.last);
  });
  const ours = post.clauses.filter(({ quoted, subject, head, last }) => {
    if (quoted || (subject !== 'i' && subject !== 'self')) return false;
    // "I'm talking about failed payments" tells of no deed.
    if (/^(?:am|are)$/.test(post.tokens[head + 1]?.normal ?? '')) return false;
    const verb = post.tokens
      .slice(head, last)
      .find((token) => isPast(token) || /^(?:was|were|had|did)$/.test(token.normal));
    return verb !== undefined && !MENDS.test(verb.normal) && isFaulty(head, last);
  });
  return byPlace(
    told,
    ours.map(({ first, last }) => hitOver(post.tokens, first, last)),
  );
};

/** What we will do about it, in any verb: "I'll buy back the tins". */
const promises = (post: Post): readonly Hit[] =>
  post.clauses
    .filter(({ act, quoted }) => act === 'promise' && !quoted)
    .map(({ first, last }) => hitOver(post.tokens, first, last));

/** Words for things people get that stand in a correction as well as in an offer. */
const LETS_PASS =
  /^(?:save\b|back (?:my|our)|refunds?|free|voucher|box(?:es)?|new|ebook|checklist|session|sticker|book(?:ing)?s?)/i;

/** Verbs of leaving undone and of breaking, that need no "wrong" beside them. */
const LAPSES = `
  =forgot | =forgotten | =missed | =overlooked | =mislaid | =misplaced | =misread | =misheard | =muddled |
  =mixed up | =double booked | =double-booked | =double-charged | =botched | =bungled | =fluffed | =goofed |
  =left out | =left off | =messed up | =screwed up | =mucked up | =cocked up | =slipped up | =blew it |
  =let you down | =let them down | =let people down | =fell short | =jumped the gun | =dropped the ball |
  =ran late | accidentally
`;
/** The same where only what follows shows that it was one. */
const SOFT_LAPSES = `
  =broke | =burnt | =burned | =spilled | =spilt | =deleted | =leaked | =damaged | =cracked | =flooded |
  =confused | =transposed | =failed | =crashed | =snapped | =ghosted | =skipped | =ignored | =rushed |
  =assumed | =dismissed | =offended | =wiped | =lost | =swapped | =doubled | =halved | =dropped | =shouted |
  =laughed at | =took credit | took the credit | =locked | snapped at | talked over | swore at | shut out | =underpaid
  | =copied | =cut corners
`;
/** What a writer puts out, by which a wrong word of theirs reaches people. */
const OUTLETS = `
  label | sign | poster | rota | roster | list | map | menu | card | link | form | date | price | chart |
  figure | figures | number | numbers | post | email | letter | caption | recipe | timetable | file | invoice |
  programme | order | batch | sheet | newsletter | system | server | page | site | app | script | template |
  slide | report | table | advert | ad | appeal | mailing | notice | leaflet | form | tool | bus | train |
  boat | van | team | update | supplier | printer | box | boxes | driver | website | version | recording |
  article | book | text | booking page | fund | export | minutes | seat | seats | ticket | tickets | cake | loaf |
  bread |
  parcel | payslip | payroll | data | ballot | result | results | calendar | schedule | edition | column | episode |
  ferry |
  coach | lift | ramp | door | gate | release | patch | build | forecast | plan | draft | slides | table | crew | flyer
`;
const DUTIES = `
  check | checked | test | tested | ask | asked | tell | told | warn | warned | know | known | look | looked |
  listen | listened | answer | answered | reply | replied | write | written | say | said | read | notice |
  noticed | deliver | delivered | measure | measured | count | counted | proofread | lock | locked | save |
  saved | send | sent | call | called | explain | explained | consult | consulted | update | updated | mention |
  mentioned | plan | planned | order | ordered | credit | credited | test it | do better | done better
`;
const FAULTY = `
  wrong | incorrect | inaccurate | flawed | faulty | outdated | misleading | out of date | upside down |
  misspelt | misspelled | missing | broken | late | mixed up | twice | blank | empty | dead | nowhere | unreadable |
  without | too early | a stranger's
`;
const OURS = `
  doing | blunder | cock-up | muddle | lapse | carelessness | blind spot | miscalculation | typo | mistake |
  fault | error | bad | mix-up | oversight | slip | slip-up | failing | bug | misjudgement | misjudgment |
  clanger | howler | screw-up | own goal
`;

export default defineRule({
  principle: 'earn-trust',
  polarity: 'relational',
  severity: 'info',
  weight: 0.9,
  summary: 'Says what went wrong or is not known yet, and what happens next.',
  why: 'People trust those who say it first when something went wrong, and who say what they are doing about it.',
  needs: ['ours', 'undone', 'slip', 'claim', 'amiss', 'unknown', 'fault', 'theirs'],
  phrases: {
    /** The fault is the writer's own, in so many words. */
    ours: expand(
      `
        (i|we) (am|are|was|were|feel|felt) (=ashamed|=mortified) of | (it|that) was (the boss|yours truly|i who|we
        who) |
        before (i|we) (noticed|checked|realised|spotted|caught|saw|knew) | (i|we) let ~ (expire|lapse|slip|slide) |
        (my|our) (job|task|duty|place) to (check|know|test|ask|make) | owe (her|him|them|you) (more|better) |
        (my|our|all my|all our) (own|) (${OURS}) |
        (that|this|it|which) (was|is) (entirely|all|) (our|my) (=failure|=responsibility) |
        (that is|that was|that one is|this is|this one is|this was|it was) (entirely|all|totally|completely|
        probably|) (=me|=us|on me|on us|down to me|down to us) |
        ^(entirely|completely|totally) (=us|=me|on us|on me) | ^all (on us|on me) |
        (one|part|mess|delay|mix-up|mistake) (is|was|lies|sits) (mine|ours|with us|with me|on us|on me) |
        (bug|=error|=fault|=mistake|=blame|=responsibility) (is|was|lies|here is) (all|entirely|) (=mine|=ours)
        | (that|this|mistake|blame|mess|delay) (is|was|='s) ~ (=on me|=on us) | (i|we) own (that|this|it|the) | (i|we)
        (take|took) ~ (=blame|=responsibility) | =blame (=me|=us)
      `,
      `
        (i|we) (was|were|had been|have been) (so|too|very|simply|just|plain|a bit|completely|badly|also|)
        (wrong|careless|hasty|rude|unkind|too slow|out of order|mistaken|unfair|thoughtless|defensive|
        unprepared|sloppy) | (we|i) (got|have|had) (this|that|it|these|yours|the ~|her ~|his ~|your ~) wrong |
        ^got ~ wrong |
        (we|i) (made|have made) (a|an|some|the) ~ (mistake|mistakes|error|errors|mess|blunder|bad call|wrong
        call) |
        (bad|poor|wrong|terrible|daft|silly|careless|thoughtless|clumsy|lazy|stupid|sloppy) (call|decision|
        judgement|judgment|move|choice|planning|work|) (by|on|of|from) (me|us|my part|our part) |
        (=error|=mistake|mix-up|=fault|=slip|=failure) (on|at|from|made in|made by|made at) (our|my|us) |
        (=error|=mistake|mix-up|=fault|=slip|=failure) (on|at|from|made in|made by|made at) (this|the) (part|side|
        end|office|team|desk|shop) | at our end
      `,
      `
        (i|we) (have|had|completely|totally|clean|nearly|simply|just|plain|also|even|still|'d|) (${LAPSES}) |
        (i|we) should have (${DUTIES}) | (i|we) should not have |
        (i|we) (should|could) (have|not have) (said|been|done|given|sent|shared|posted|caught|seen|slept) |
        (that|this|it) should (never|not) (happen|have happened|have|have been) |
        should (never|not) have (sent|happened|gone|been|charged|said|posted|told|left) |
        (i|we) (did not|had not|have not|failed to|never) (${DUTIES}) | (we|i) (ran|run) out of
      `,
      `
        (i|we) ~ without (testing|checking|asking|reading|warning|telling|looking|measuring|listening|thinking|
        consulting|noticing|trying|counting|saying) |
        (and|but|then) =forgot | ^=correction | ^accidentally (=deleted|=sent|=posted|=left|=wiped|=charged) |
        ^should not have | (that|this) (is|='s) what happens when (i|we) | (that|this|it) (is|='s) on (my|our|us|me) |
        on (us|me) for not | (=sorry|apologies|apologise) (for|about) (my|our) (own |) ~ (words|mouth|tone|post|joke|
        part|
        silence|delay|confusion|advice|tweet|comment|comments|temper|timing|maths|mistake|behaviour|remark|remarks) |
        (i|we) (was|were) out of line | ^out of line |
        (it|that|this|which) should (have said|say|have been|have read|read) | lesson (learned|learnt) |
        (i|we) (had|have) got ~ wrong | owe (you|her|him|them|everyone|all|some of you) an apology |
        (i|we) spoke too soon | (i|we) stand corrected | (i|we) take (it|that) back | eat my words | mea culpa |
        hold (my|our) hands up | will not happen again | (i|we) let ~ =down | ^let (you|them|the ~) =down |
        lost my temper | ^hands up
      `,
    ),
    /** What was left undone, where nothing follows: "and we didn't". */
    undone: expand('(and|but|then) (i|we) (did not|had not|have not|never did|was not|were not)'),
    /** A slip of the writer's side; counts where it is mended too. */
    slip: expand(
      `
        (i|we) (${SOFT_LAPSES}) | (i|we) left ~ (open|unlocked|on|running|unattended|behind|out) | (i|we) ~ (=kept|
        =left) ~ waiting | (our|my) ~ (${LAPSES}|${SOFT_LAPSES}) |
        (the|a|an|this) ~ (${OUTLETS}) ~ (${LAPSES}|=failed|=left|=deleted|=lost|=leaked|=dropped|=charged|
        =doubled|=crashed|went out without) |
        (the|my|our|this|your|half) ~ (${OUTLETS}) ~ (is|was|were|are|had|has|carried|showed|said|gave|listed|have|
        recorded|named|contained|went|sailed|left|came|sold|paid|opened|closed) ~
        (${FAULTY})
      `,
      `
        ^(=burnt|=burned|=dropped|=broke|=lost|=spilled|=spilt|=deleted|=ruined|=missed|=forgot|=botched|
        =messed) (the|a|an|my|our|half|whole|it|up) | ^=wrong |
        (=some|<n>|=many|=most|=a few) of (you|them) (=were|=was|=got|=had|=saw|=received|=paid) |
        (<n>|some|many|half|people|members|families|children|kids|guests|passengers|everyone) ~ (=were|=was|=got) ~
        (wrong|
        twice|=locked|=stranded|sent home|turned away|=missed|=charged|=billed|sold) |
        (=found|=left) ~ (=locked|=waiting|=out|=without|=behind|=on the) | to the wrong |
        (i|we|i had|we had|i'd|we'd) (=promised|=said|swore) (i|we|you|she|he|they|it|nobody) (would|will|should) |
        (that|it) was (so|just|really|plain|) (thoughtless|careless|unkind|sloppy|clumsy|lazy) |
        went out (without|with the wrong|too)
      `,
    ),
    /** Verbs that may say it by their first part. */
    amiss: expand('(i|we) (have|had|simply|badly|also|) (mis*|over*|under*|double*)'),
    /** What we said or put out; a slip where it was not so. */
    claim: expand(
      `
        (the|our|my|a|your) ~ (${OUTLETS}|statement|bill|contract) ~ (=said|=showed|=listed|=gave|=promised|
        =recorded|=named|=contained|=had|=called)
      `,
      `
        (i|we) (=thought|=assumed|=believed|=reckoned|=trusted|=said|=told|=wrote|=promised|=announced|=posted|
        =recommended|=shipped|=released|=pushed|=put|
        =listed|=printed|=advertised|=shared|=quoted|=claimed|=named|=called|=gave|=published|=asked) |
        (our|my) ~ (=said|=says|=showed|=listed|=promised|=asked|=recommended|=claimed|=stated|=announced|
        =counted|=gave|=advertised)
      `,
    ),
    /** What was said or promised was not so. */
    wasNot: expand(`
      (it|they|that|which|we|i) should not | (you|we|i) (did|were|had|do|are) not |
      (it|that|they|this|she|he|there) (is|was|were|are|did|does|do|will|would|can|has|had) not |
      (and|but) (it|that|they) (was|were|is|are) wrong | (was|were|is) wrong |
      not (the|on|at|from|age) (<n>|<who>|sunday|monday|tuesday|wednesday|thursday|friday|saturday) |
      (it|that) (is|was) <n> | there (is|are|was|were) (none|nobody|no|an|a|one|some) | (he|she|they) (was|were|had)
      (there|right|on time|
      tickets) | the (trials|figures|records|rules|data|logs|facts|evidence) (say|says|show|shows) | half of (it|them)
      (is|are) | the other half | nobody (told|asked|checked) |
      in fact
    `),
    /** What is not known, said openly. */
    unknown: expand(`
      (we|i) ~ (do not|still do not) (yet|) know (yet|why|what|when|how|if|whether|for sure) |
      (we|i) do not have (an answer|the answer|all the answers|a date|a time|an explanation) |
      (we|i) are still (finding|working|trying) out | what we (do not|don't) know |
      (we|i) ~ (cannot|can not) (yet|) (say|tell|promise|give) (yet|you|you yet|) (when|how long|why|whether|if|
      a date) | we can not say yet | (we|i) have no (answer|date|explanation) (yet|for) |
      no (answer|date|explanation) yet | ^not sure (yet|) (how|why|what|when) |
      (we|i) ~ not sure (yet|) (how|why|what) (it|the|that|this|went|caused)
    `),
    /** A fault without an owner. */
    fault: expand(`
        wrong | incorrect | inaccurate | untrue | outage | flawed | faulty | misleading | upside down |
      (bad|poor|daft|silly) (call|decision|choice|idea|judgement|judgment|planning) | mistake | typo | =late |
      =missing | error | mix-up | =twice | bug | glitch | hiccup | failed | crashed | overbooked | peeling |
      inedible | somebody else | too (late|early|soon|much|long|high|low|few|many|small) |
      (had|told|checked|asked) nobody | (nobody|no one) (told|checked|noticed|asked|warned|answered|spotted) |
      (was|were|is|are|been) not (${DUTIES}|emptied|opened|collected|paid|posted|ready|open|on) | not enough | out of
      date | backwards | back to front | inside out | the wrong way | too long |
      (taken|took) (us|me) ~ (weeks|months|days|years|hours) | =stranded | =locked | in the rain | for nothing |
      nobody had | turned away | =salty |
      left behind | sold twice | sent home | missed out | (bad|dud|broken|untested|unfinished|stale|old) (config|
      batch|build|file|link|data|number|numbers|figure|
      sheet|version|list|template|address|copy|advice) | (could|can) not (get|log|open|reach|find|enter|pay|see)
    `),
    /** Owns it where a fault stands near. */
    theirs: expand(`
      =sorry (for|about|to|that|if|we|i|it) | (am|are|so|very|really|truly) sorry |
      (i|we) (apologise|apologize) for | ^=sorry | (my|our) (apologies|apology) | you (are|were) right |
      (bad|poor) of (me|us) | (was|were) (mine|ours) | fair (play|point|cop|enough) |
      within (her|his|their|your) rights | quite right | rightly | no =excuses | (is|was|='s) no =excuse |
      (i am|i was|we are|we were) the (one|ones|person|people|idiot|fool|culprit) (who|that) |
      because (of me|of us|of my|of our|i|we) | (apologise|apologize) to (him|her|them|everyone|the) | (apologies|
      sorry) to (anyone|everyone|everybody|all|those|the|whoever) | beg (her|his|their|your) pardon
    `),
    /** What happens now. */
    remedy: expand(
      `
        (get|gets|have|has) ~ (=back|refunded) | (henceforth|in future|from here on|from now on) |
        (is|are|will be) (right|correct) (now|again|too) | (is|are) coming (down|off|out) |
        (will|shall) (have|get) (it|them|theirs|yours)
      `,
      `
        (goes|go|going|comes|is going|are going|went) ~ (up|out|back|round|in|to) |
        (rollback|rolled back|rolling back|reverted|undone|retrained|double-checking) |
        (new|second|corrected|correct|fresh|replacement|revised|right|next) (one|ones|label|lot|batch|version|
        sign|link|list|email|date|copy|copies|poster|map|order|update|card|sheet|loaf) |
        (is|are|'re|'s|was|were|has been|have been|been) (fixed|back|corrected|cancelled|refunded|waived|
        credited|replaced|reprinted|resent|changed|mended|repaired|paid|reopened|checked|added|moved|told|
        called|removed|swapped|taken down|cancelling|refunding|replacing|ringing|calling|writing|changing|
        fixing|checking|adding|moving|lab|up|here) |
        (swapped|fixed|corrected|refunded|replaced|removed|cancelled|paid|repaired) |
        ^(=taken|=old) ~ (down|deleted) | instead | refund | on (its|their|the) way |
        by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|hand|<n>|ten) |
        (is|are|='s) gone | works (now|again) | (is|are|='s) (down|off|on|closed|shut|fenced|switched) ~ (now|until|
        since) |
        (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (from|at|by|we|i) |
        from (now|monday|tuesday|wednesday|thursday|friday|today|tomorrow) | next (update|time|year|week) |
        (message|ring|call|email|tell|dm|reply to|bring) (me|us|it|them|the) | if yours |
        do not (eat|use|plug|open|drink) |
        (opens|starts|leaves|closes|runs|reads|now) (at|be|read|on|checks|reads|says|has|asks|blocks|refuses|
        stops) | here (is|are) the (right|correct|corrected|new|real) |
        what (we|i) (know|learned|learnt|do now|changed) | no (data|money|payment|details) |
        (hears|hear) from (me|us) | (=told|=asked|=thanked|wrote to|written to|apologised to|=rung|=called) (her|him|
        them) |
        (amended|remade|reinstated|restored|withdrawn|put right|made good|redone|pulled) | (it is|it's) (at|from|on|
        now|in) | there's (a|an|now|two) ~ (on|in|at|by|for)
      `,
    ),
    /** A slip as a joke or a run-up, boilerplate, and other people's faults. */
    hollow: expand(`
      any inconvenience | inconvenience | not (our|my) (fault|mistake|doing) |
      (before|until) (i|we) (succeeded|made it|won) | failure is | (failing|fall|falling|fail) forward |
      (best|great) teacher | i meant <who> | taught me | (broke|broken) ~ (record|records|ground) |
      missed (being|seeing|you|your|the chance) | fault (you|that you) | sorry if (you|anyone|anybody) | (did it|do
      it) again |
      only (mistake|crime|fault) | oopsie | (sorry|apologies) (for the spam|not sorry) |
      making (it|them|this) too | (too|so) good | our intern | biggest mistake |
      mistakes (to avoid|you|people|that) | common mistakes | (can|could) not be wrong | nothing wrong |
      prove ~ wrong | wrong side of history | missed the (point|joke|memo) | never (intentional|intended|our
      intention) |
      not (intentional|intended|our intention) | even worse than | what could go wrong
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
      '«Sixty jars left the shop before we noticed the loose lids». Bring yours and we swap it.',
      "«I put the slides online without checking the names». They're off now, and my sister reads them first next time.",
      '«Your invoice carried the old price twice». We have refunded the difference.',
    ],
    bad: [
      'Oops, we did it again... another record-breaking sale! Shop now.',
      'We apologise for any inconvenience this may have caused.',
      'Our only mistake was making it too good.',
      'Sorry for the spam, but this deal ends tonight!',
      'The council got this wrong and must say so.',
      'I forgot how steep the tower stairs are.',
      'My bad knee keeps me off the hill today.',
      'Maya rewired the second floor by herself. Not one fault on the test sheet.',
      'Failure is the best teacher. I failed four times before I succeeded.',
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || mine(post, hits.hollow).length > 0) return;
    if (hits.ours.length === 0 && pitch(post, LETS_PASS)) return;
    const faults = mine(post, hits.fault);
    const owning = mine(post, hits.theirs);
    const contradictions = byPlace(mine(post, hits.wasNot), faults, owning);
    const claims = follows(mine(post, hits.claim), contradictions, REACH).map(({ first }) => first);
    const slips = byPlace(mine(post, hits.slip), faultsOfOurs(post, faults), claims);
    const amiss = mine(post, hits.amiss).filter(({ last }) => AMISS.test(post.tokens[last - 1]?.normal ?? ''));
    const undone = mine(post, hits.undone).filter(({ last }) => post.tokens[last]?.kind !== 'word');
    const ours = byPlace(mine(post, hits.ours), undone, amiss).filter((hit) => !isElsewhere(post, hit));
    const lapses = new Set([...slips, ...ours].map(({ first }) => first));
    const done = deeds(post).filter(({ first }) => !lapses.has(first));
    const remedies = byPlace(mine(post, hits.remedy), done, promises(post));
    const isMended = (hit: Hit): boolean => remedies.some(({ first }) => first >= hit.last);
    const owned = ours[0] ?? slips.find(isMended) ?? near(owning, faults, REACH)[0]?.first;
    const found = owned ?? mine(post, hits.unknown)[0];
    if (!found) return;
    const at = clauseAround(post, found);
    const values = { words: quote(post, at) };
    if (!owned) report({ at, message: 'unknown', strength: isMended(found) ? 1 : WITHOUT_REMEDY, values });
    else if (isMended(owned)) report({ at, message: 'owned', values });
    else report({ at, message: 'open', strength: WITHOUT_REMEDY, values });
  },
});
