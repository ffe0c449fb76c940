import {
  clauseAround,
  clauseAt,
  deeds,
  defineRule,
  expand,
  type Hit,
  hitOver,
  isTitle,
  mine,
  near,
  type Post,
  pitch,
  quote,
} from '../../src/rule-kit.ts';

/** Owned, but no remedy, time or correction said: half. Source: rules card. */
const WITHOUT_REMEDY = 0.5;
/** Characters between a fault and the words that own it or mend it. Hand-set. */
const REACH = 120;

const byPlace = (hits: readonly Hit[]): readonly Hit[] => [...hits].sort((a, b) => a.start - b.start);

/** "If we got this wrong", "where I was wrong": not owned yet. */
const isElsewhere = ({ tokens }: Post, { first }: Hit): boolean =>
  /^(?:if|where|whether|unless|because|prove|tell|think|thinks|said|says|when)$/.test(tokens[first - 1]?.normal ?? '');

/** Mending is no fault: "we fixed the wrong date". */
const MENDS =
  /(?:fixed|corrected|mended|repaired|replaced|solved|removed|changed|refunded|found|caught|restored|resolved|spotted|looked)$/;

/** "We sent the wrong list", "I booked it twice": what we did, with a fault in the same clause. */
const faultyDeeds = (post: Post, faults: readonly Hit[]): readonly Hit[] =>
  deeds(post).filter((deed) => {
    if (MENDS.test(post.tokens[deed.last - 1]?.normal ?? '')) return false;
    const clause = clauseAt(post, deed.first);
    return faults.some(({ first }) => clause !== undefined && first >= deed.last && first < clause.last);
  });

/** What we will do about it, in any verb: "I'll buy back the tins". */
const promises = (post: Post): readonly Hit[] =>
  post.clauses
    .filter(({ act, quoted }) => act === 'promise' && !quoted)
    .map(({ first, last }) => hitOver(post.tokens, first, last));

/** Verbs of leaving undone and of breaking, that need no "wrong" beside them. */
const LAPSES =
  '=forgot|=forgotten|=missed|=overlooked|=mislaid|=misplaced|=misread|=misheard|=mistyped|=misquoted|=misjudged|=miscounted|=miscalculated|=mislabelled|=misspelled|=misspelt|=muddled|=mixed up|=double-booked|=overcharged|=double-charged|=undercharged|=overbooked|=botched|=bungled|=left out|=left off|=broke|=burnt|=burned|=spilled|=spilt|=deleted|=leaked|=damaged|=cracked|=flooded|=confused|=transposed|=underestimated|=failed|=jumped the gun|=messed up|=screwed up|=mucked up|=slipped up|=let down|=fell short|=crashed|=ran late';
const DUTIES =
  'check|checked|test|tested|ask|asked|tell|told|warn|warned|know|known|look|looked|listen|listened|answer|answered|reply|replied|write|written|say|said|read|notice|noticed|deliver|delivered|measure|measured|count|counted|proofread|lock|locked|save|saved|send|sent|call|called|explain|explained|consult|consulted|update|updated|test it|do better|done better';

export default defineRule({
  principle: 'earn-trust',
  polarity: 'relational',
  severity: 'info',
  weight: 0.9,
  summary: 'Says what went wrong or is not known yet, and what happens next.',
  why: 'People trust those who say it first when something went wrong, and who say what they are doing about it.',
  needs: ['ours', 'slip', 'unknown', 'fault', 'theirs'],
  phrases: {
    /** The fault is the writer's own, in so many words. */
    ours: expand(
      '(my|our|entirely my|entirely our|all my|all our) (doing|blunder|cock-up|muddle|lapse|carelessness|blind spot|miscalculation|typo|mistake|fault|error|bad|mix-up|oversight|slip|failing) | (entirely|completely|that is|that was|that one is|this is|this one is|this was|it was) (me|us|on me|on us|down to me|down to us|our responsibility|my responsibility) | (i|we) own (that|this|it|the) | (i|we) (take|took) ~ (blame|responsibility) | (blame|responsibility|fault|mistake|error) (is|was|lies|sits) (mine|ours|with us|with me|on us|on me)',
      '(i|we) (was|were|had been|have been) ~ (wrong|careless|hasty|rude|unkind|too slow|out of order|mistaken) | (we|i) (got|have|had) (this|that|it|these|yours|the ~) wrong | (we|i) (made|have made) (a|an|some|the) ~ (mistake|mistakes|error|errors|mess|blunder|bad call|wrong call) | (bad|poor|wrong|terrible|daft|silly|careless|thoughtless|clumsy|lazy|stupid) (call|decision|judgement|judgment|move|choice|) (by|on|of|from) (me|us|my part|our part)',
      `(i|we) (have|had|completely|totally|clean|nearly|simply|just|plain|also|even|still|'d|) (${LAPSES}) | (i|we) should have (${DUTIES}) | (i|we) should not have | (i|we) (should|could) (have|not have) (said|been|done|given|sent|shared|posted|caught|seen|slept) | (that|this|it) should (never|not) (happen|have happened|have|have been) | should (never|not) have (sent|happened|gone|been|charged|said|posted|told|left) | (i|we) (did not|failed to|never) (${DUTIES}) | (we|i) (ran|run) out of`,
      '(and|but|then) =forgot | ^=correction | (it|that|this|which) should (have said|say|have been|have read|read) | lesson (learned|learnt) | (i|we) (had|have) got ~ wrong',
    ),
    /** A slip of the writer's side; counts where it is owned or mended too. */
    slip: expand(
      `(our|my) ~ (${LAPSES}) | (the|a) (driver|label|sign|poster|rota|list|map|menu|card|link|form|date|price|chart|figure|post|email|caption|recipe|timetable|file|invoice|programme|order|batch|sheet|newsletter|system|server|page|site|app|bus|train|boat|van|team|post|update|supplier|printer) ~ (=missed|=failed|=left out|=left off|=left|=said|=showed|=listed|=went)`,
      '^(=burnt|=burned|=dropped|=broke|=lost|=spilled|=spilt|=deleted|=ruined|=missed|=forgot|=botched|=messed) (the|a|an|my|our|half|whole|it|up) | (i|we) (=said|=told|=wrote|=promised|=announced|=posted|=recommended|=shipped|=released|=pushed) | (i|we) (=recommended|=doubled|=halved|=dropped|=lost|=swapped) | ^=wrong | (=some|<n>|=many|=most|=a few) of (you|them) (=were|=was|=got|=had|=saw|=received|=paid) | (=found|=left) ~ (=locked|=waiting|=out|=without) | to the wrong',
    ),
    /** What was said or promised was not so. */
    wasNot: expand(
      "(it|that|they|this) (is|was|were|are|did|does|will|would|can) not | (it|that) (isn't|wasn't) | (and|but) (it|that|they) (was|were|is|are) wrong | (was|were|is) wrong | not (the|on|at|from|age) (<n>|<who>|sunday|monday|tuesday|wednesday|thursday|friday|saturday)",
    ),
    /** What is not known, said openly. */
    unknown: expand(
      "(we|i) ~ (do not|still do not) (yet|) know (yet|why|what|when|how|if|whether|for sure) | (we|i) do not have (an answer|the answer|all the answers) | (we|i) are still (finding|working|trying) out | what we (do not|don't) know | (we|i) ~ (cannot|can not) (yet|) (say|tell|promise|give) (yet|you|you yet|) (when|how long|why|whether|if|a date)",
    ),
    /** A fault without an owner. */
    fault: expand(
      'wrong | (bad|poor|daft|silly) (call|decision|choice|idea|judgement|judgment) | mistake | typo | =late | =missing | broken | error | mix-up | upside down | =twice | misspelt | misspelled | bug | glitch | hiccup | failed | crashed | overbooked | peeling | inedible | somebody else | too (late|early|soon|much|long|high|low)',
    ),
    /** Owns it where a fault stands near. */
    theirs: expand(
      '=sorry (for|about|to|that|if|we|i|it) | (am|are|so|very|really|truly) sorry | (i|we) (apologise|apologize) for | ^=sorry | (my|our) (apologies|apology) | you (are|were) right | (bad|poor) of (me|us) | (was|were) (mine|ours)',
    ),
    /** What happens now. */
    remedy: expand(
      "(goes|go|going|comes|is going|are going|went) ~ (up|out|back|round|in|to) | (rollback|rolled back|rolling back|reverted|undone|retrained|double-checking) | (new|second|corrected|correct|fresh|replacement|revised|right|next) (one|ones|label|lot|batch|version|sign|link|list|email|date|copy|copies|poster|map|order|update|card|sheet|loaf) | (is|are|'re|'s|was|were|has been|have been|been) (fixed|back|corrected|cancelled|refunded|waived|credited|replaced|reprinted|resent|changed|mended|repaired|paid|reopened|checked|added|moved|told|called|removed|swapped|taken down|cancelling|refunding|replacing|ringing|calling|writing|changing|fixing|checking|adding|moving|lab|up|here) | (swapped|fixed|corrected|refunded|replaced|removed|cancelled|paid|repaired) | ^(=taken|=old) ~ (down|deleted) | instead | refund | on (its|their|the) way | by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|hand|<n>|ten) | (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (from|at|by|we|i) | from (now|monday|tuesday|wednesday|thursday|friday|today|tomorrow) | next (update|time|year|week) | (message|ring|call|email|tell|dm|reply to|bring) (me|us|it|them|the) | if yours | do not (eat|use|plug|open|drink) | (opens|starts|leaves|closes|runs|reads|now) (at|be|read|on|checks|reads|says|has|asks|blocks|refuses|stops) | here (is|are) the (right|correct|corrected|new|real) | what (we|i) (know|learned|learnt|do now|changed) | no (data|money|payment|details) | (hears|hear) from (me|us) | it is (at|from|on|now)",
    ),
    /** A slip as a joke or a run-up, boilerplate, and other people's faults. */
    hollow: expand(
      'any inconvenience | inconvenience | (broke|broken) ~ (record|records|ground) | missed (being|seeing|you|the chance) | sorry if (you|anyone|anybody) |  (did it|do it) again | only (mistake|crime|fault) | oopsie | (sorry|apologies) (for the spam|not sorry) | making (it|them|this) too | (too|so) good | our intern | biggest mistake | mistakes (to avoid|you|people|that) | common mistakes | (can|could) not be wrong | nothing wrong | prove ~ wrong | wrong side of history | what could go wrong',
    ),
  },
  messages: {
    owned: '"{words}": you said what went wrong and what happens now. That earns trust.',
    open: '"{words}": you said it plainly. What happens next would round it off.',
  },
  examples: {
    good: [
      "«We got this wrong». The allergy note was missing from 40 boxes sent on Monday. If yours has a green lid, don't eat it; we'll refund you today and collect it.",
      '«Correction: yesterday I said the road opens at 7». It opens at 9. Sorry to anyone who sat there with me.',
      "«We don't know yet why the site went down». What we know: no data was touched, and it's slow, not gone. Next update at 4.",
      "«I promised the minutes by Friday and forgot». They're here now, and I've put a reminder where I'll see it.",
      "The tenor parts in Saturday's folder are upside down, «and that was me». Anneke has dry copies at the door.",
    ],
    bad: [
      'Oops, we did it again... another record-breaking sale! Shop now.',
      'We apologise for any inconvenience this may have caused.',
      'Our only mistake was making it too good.',
      'Sorry for the spam, but this deal ends tonight!',
      'The council got this wrong and must say so.',
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || pitch(post) || mine(post, hits.hollow).length > 0) return;
    const faults = mine(post, hits.fault);
    const slips = byPlace([...mine(post, hits.slip), ...faultyDeeds(post, faults)]);
    const lapses = new Set([...slips, ...mine(post, hits.ours)].map(({ first }) => first));
    const done = deeds(post).filter(({ first }) => !lapses.has(first));
    const remedies = byPlace([...mine(post, hits.remedy), ...done, ...promises(post)]);
    const isMended = (hit: Hit): boolean => remedies.some(({ first }) => first >= hit.last);
    const owning = mine(post, hits.theirs);
    const shown = slips.find(
      (slip) =>
        isMended(slip) &&
        (!/(?:said|told|wrote|promised|announced|posted|recommended|shipped|released|pushed|doubled|halved|dropped|lost|swapped)$/i.test(
          slip.text,
        ) ||
          near([slip], byPlace([...mine(post, hits.wasNot), ...faults, ...owning]), REACH).length > 0),
    );
    const owned =
      mine(post, hits.ours).find((hit) => !isElsewhere(post, hit)) ??
      shown ??
      mine(post, hits.unknown)[0] ??
      near(owning, faults, REACH)[0]?.first;
    if (!owned) return;
    const at = clauseAround(post, owned);
    const values = { words: quote(post, at) };
    if (isMended(owned)) report({ at, message: 'owned', values });
    else report({ at, message: 'open', strength: WITHOUT_REMEDY, values });
  },
});
