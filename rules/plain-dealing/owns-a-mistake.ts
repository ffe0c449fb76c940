import {
  clauseAround,
  deeds,
  defineRule,
  expand,
  type Hit,
  isTitle,
  mine,
  type Post,
  pitch,
  quote,
} from '../../src/rule-kit.ts';

/** Owned, but no remedy, time or correction said: half. Source: rules card. */
const WITHOUT_REMEDY = 0.5;

/** Characters between a "sorry" and the fault it is for. Hand-set. */
const REACH = 90;

/** "If we got this wrong", "where I was wrong": not owned yet. */
const isElsewhere = ({ tokens }: Post, { first }: Hit): boolean =>
  /^(?:if|where|whether|unless|because|prove|tell|think|thinks|said|says)$/.test(tokens[first - 1]?.normal ?? '');

/** "Our scanner missed the field", with what was done; "I told you it was dry", with "it is not". */
const slipOf = (
  slips: readonly Hit[],
  wasNot: readonly Hit[],
  remedy: readonly Hit[],
  faults: readonly Hit[],
): Hit | undefined =>
  slips.find((slip) => {
    const after = (list: readonly Hit[]) => list.some(({ start }) => start > slip.start && start - slip.end <= REACH);
    return /^(?:i|we) (?:told|said|wrote|promised|announced)/i.test(slip.text) || / (?:mine|ours)$/i.test(slip.text)
      ? after(wasNot) || (after(faults) && after(remedy))
      : after(remedy);
  });

export default defineRule({
  principle: 'earn-trust',
  polarity: 'relational',
  severity: 'info',
  weight: 0.9,
  summary: 'Says what went wrong or is not known yet, and what happens next.',
  why: 'People trust those who say it first when something went wrong, and who say what they are doing about it.',
  needs: ['ours', 'slip', 'unknown', 'regret'],
  phrases: {
    /** The fault is the writer's own, in so many words. */
    ours: expand(
      '(my|our) (doing|blunder|cock-up|muddle|lapse|carelessness|blind spot|miscalculation|typo) | (i|we) (had|have) (misread|mixed|misheard|mistyped|misjudged|confused|muddled|forgotten|swapped|transposed|underestimated|assumed|overlooked|skipped|copied the wrong) | (completely|totally|clean|nearly|simply|just|plain) forgot | (i|we) (misread|misheard|mistyped|misquoted|muddled|miscalculated|jumped the gun|got ahead of|dropped the ball|took our eye|took my eye|missed it|missed this|blew it|fell short) | (that|this|it) should (never|not) (happen|have happened|have) | (i|we) (take|took) ~ (blame|responsibility) | (blame|responsibility) (is|lies|sits) (mine|ours|with us|with me|on us|on me)',
      "our ~ (was|were|arrived|came) (late|cold|wrong|broken|missing|rude|damaged) | (i|we) (said|told you|wrote|posted) ~ it is (at|on|in|actually|not) | (did not|didn't) (explain|say|tell|warn|check|answer|listen) ~ properly",
      "(i|we) should not have (shared|posted|said|sent|gone|asked|used|let|told|charged|put|left|done|taken|opened|closed) | our ~ (=sent|=led|=took) ~ (into|the wrong|to the wrong|up the wrong) | (i|we) (had|have) been ~ (the |)wrong | turns out (i|we) (had|have|was|were) | (we|i) (ran|run) out of | lesson (learned|learnt) | (the|a) link ~ (was|is) (broken|wrong|dead) | (we|i) (said|promised|told you|advertised) ~ (it was not|it wasn't|and it|but it) | ^(that is|that was|that's) on (us|me)",
      '(we|i) (got|have|had) (this|that|it|these|yours|the ~) wrong | (we|i) (made|have made) (a|an|some|the) ~ (mistake|mistakes|error|errors|mess|blunder) | (my|our) (mistake|fault|error|bad|mix-up|oversight|slip) | (that|this|it|that one) (was|is) (me|us|on me|on us|down to me|down to us|my doing|my fault|our fault) | (i|we) (was|were) wrong (about|to|on|in|when) | (i|we) own (that|this|it)',
      '(we|i) (messed|screwed|mucked|slipped|fell|cocked|stuffed|fluffed) (up|short|it) | (we|i) (failed|let down|short-changed|misled|wronged) (you|them|him|her|some|our|people) | (bad|poor|wrong|terrible|daft|silly) (call|decision|judgement|judgment|move|choice) (by|on|of|from) (me|us|my|our) | (careless|wrong|silly|stupid|thoughtless|clumsy|bad|rude|unkind|lazy) of (me|us) | our ~ (gave|said|had|showed|listed|printed|quoted|named|carried|used) ~ wrong | (i|we) (was|were) (too slow|careless|not listening|unkind|hasty|rude|out of order) | (we|i) (let|have let) (you|them|people|some of you) down | (we|i) (forgot|overlooked|overcharged|double-charged|misread|misspelled|misspelt|misplaced|mislabelled|miscounted|botched|bungled|misjudged|mixed up|double-booked|underestimated) | (we|i) ~ forgot | (and|but) forgot',
      '(we|i) (sent|printed|posted|gave|wrote|quoted|published|put|told|said|packed|shipped|delivered|used|booked|set|read) ~ ~ (wrong|twice|old|upside) | (we|i) should have (said|checked|told|asked|warned|known|listened|replied|written|answered|done|been|sent|called|tested|seen|caught) | should (not|never) have (sent|happened|gone|been|charged|said|posted|told) | (we|i) (did not|failed to|missed) (check|tell|reply|answer|say|notice|warn|ask|deliver|test|listen|send|the deadline|your|it)',
      '^correction | it should (have said|say|have been|have read|read) | (yesterday|earlier|last week|on monday) (we|i) (said|wrote|told|posted) ~ ~ (is|was|it|but)',
    ),
    /** A slip of the writer's side; counts where the remedy is told too. */
    slip: expand(
      '(some|<n>|many|most|all|a few) of you (were|was|got|had|saw|received|are|could|paid) ~ (twice|wrong|late|double|missing|nothing|without|somebody|another|other|locked|cold|empty) | (found|left) ~ (door locked|doors locked|out in the|waiting|without) | (the|our|my) (label|sign|poster|rota|list|map|menu|link|form|date|price|chart|figure|post|email|caption|recipe|timetable|file|invoice|programme|order|batch) ~ (=said|=was|=had|=went|=gave|=showed|=listed|=is) ~ (wrong|missing|late|twice|out|from|broken|dead|blank|old|mixed) | (we|i) (shipped|released|pushed|launched|deployed|opened|closed|cancelled|skipped|left|lost|broke|burnt|burned|dropped|spilled|spilt|deleted|ruined|cracked|flooded|blocked|jammed) ~ | ^(burnt|burned|dropped|broke|lost|spilled|spilt|deleted|ruined|missed|forgot|botched|messed) (the|a|an|my|our|half|whole|it|up) | to the wrong (list|person|people|address|house|door|platform|gate|street|account|class|day)',
      'our ~ (missed|failed|lost|dropped|deleted|leaked|forgot|broke|sent|mixed|swapped|crashed|printed|showed|double-booked) | (we|i) (charged|billed|sent|invited|counted|booked|emailed|printed|posted) ~ (twice|wrong|double) | (was|were) (mine|ours) | (i|we) (told|said|wrote|promised|announced) ~ (it|that|you|the)',
    ),
    wasNot: expand(
      '(it|that|they|this) (is|was|were|are|did|does) not | (and|but) (it|that|they) (was|were|is|are) wrong | (was|were|is) wrong',
    ),
    /** What is not known, said openly. */
    unknown: expand(
      "(we|i) (do not|still do not) (yet|) know (yet|why|what|when|how|if|whether|for sure) | (we|i) do not have (an answer|the answer|all the answers) | (we|i) are still (finding|working|trying) out | what we (do not|don't) know | (we|i) ~ cannot (say|tell|promise|give) (when|how|why|whether|if|a date|you when|you why) | (we|i) ~ can not (say|tell|promise) (when|how|why|whether|if)",
    ),
    /** A fault without an owner; "sorry" near it makes it one. */
    fault: expand(
      'wrong | mistake | typo | =late | =missing | broken | error | mix-up | upside down | =twice | misspelt | misspelled | delay | delayed | bug | glitch | hiccup | =down | failed | crashed | trouble | leak | spilled | overbooked',
    ),
    regret: expand(
      '=sorry (for|about|to|that|if|we|i|it) | (am|are|so|very|really|truly) sorry | (i|we) (apologise|apologize) for | ^=sorry | (my|our) (apologies|apology) for',
    ),
    /** What happens now. */
    remedy: expand(
      "(goes|go|going|comes|is going|are going) back (to|in|on|into|out|over) | (rollback|rolled back|rolling back|roll back|reverted|reverting|undone|undoing|retrained|retraining|double-checking|rechecking) | (new|second|corrected|fresh|replacement|revised) (label|lot|batch|version|sign|link|list|email|date|one|copy|copies|poster|map|order) ~ (goes|going|is|are|in|up|on|attached|below|here|out|by|lands|arrives) | (is|are|'re|'s) (cancelling|refunding|waiving|crediting|replacing|reprinting|redoing|resending|ringing|calling|writing|changing|fixing|paying|reopening|checking|adding|moving) | (we have|we've|i have|i've) (told|rung|called|written|switched|cancelled|emailed|apologised|moved|added|hired|bought|put|turned|taken|set) | (runs|runs again|back on|reopens|starts again|happens) (this|on|at|tomorrow|next) | nothing (goes|leaves|ships) ~ (on|without|until) again | (message|ring|call|email|tell|dm|reply to) (me|us) and (i|we) | (hears|hear) from (me|us) (by|before|today|this)",
      '(we|i) (will|have|are|am) ~ (refund|replace|redo|reprint|resend|repair|fix|fixed|fixing|refunded|replaced|corrected|restored|reopened|moved|changed|put|added|working|collect|reply|call|write|report|update|send|sent|checking|extended|cancelled|taken|asked|set|made|post|posted|repay|paying|paid|credit|apologised|looking|investigating) | (we|i) (fixed|corrected|refunded|replaced|reprinted|resent|changed|moved|removed|added|asked) | next update | (is|are) (fixed|back|now|here|corrected|on the way) | (opens|starts|leaves|closes|runs|reads|should) (at|be|read|on) <n> | from (now|monday|tuesday|wednesday|thursday|friday|today|tomorrow) | here (is|are) the (right|correct|corrected|new|real) | what (we|i) (know|learned|learnt|do now|changed) | the (right|correct) (one|date|time|figure|number|address|name|link|version) | corrected | instead | by (monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|noon|<n>) | refund | on (its|their|the) way | should be (there|back|with you) | (has|have) been (called|told|refunded|fixed|contacted|written|paid|corrected|replaced|warned|moved) | now (refuses|checks|reads|says|has|asks|sends|stops) | (starts|comes|arrives|meets|begins) (on|at) | not the <n> | (i|we) will (post|tell|say|share|let) | =take | no data was | if yours',
    ),
    /** A slip as a joke or a run-up, boilerplate, and other people's faults. */
    hollow: expand(
      'any inconvenience | inconvenience | sorry if (you|anyone|anybody) |  (did it|do it) again | only (mistake|crime|fault) | oopsie | (sorry|apologies) (for the spam|not sorry) | making (it|them|this) too | (too|so) good | our intern | biggest mistake | mistakes (to avoid|you|people|that) | common mistakes | (can|could) not be wrong | nothing wrong | prove ~ wrong | wrong side of history | what could go wrong',
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
    const regret = mine(post, hits.regret).find((hit) =>
      faults.some((fault) => fault.start > hit.start - REACH && fault.start < hit.end + REACH),
    );
    const owned =
      mine(post, hits.ours).find((hit) => !isElsewhere(post, hit)) ??
      slipOf(mine(post, hits.slip), mine(post, hits.wasNot), mine(post, hits.remedy), faults) ??
      mine(post, hits.unknown)[0] ??
      regret;
    if (!owned) return;
    const remedy = mine(post, [...hits.remedy, ...deeds(post)]).some((hit) => hit.first >= owned.last);
    const at = clauseAround(post, owned);
    const values = { words: quote(post, at) };
    if (remedy) report({ at, message: 'owned', values });
    else report({ at, message: 'open', strength: WITHOUT_REMEDY, values });
  },
});
