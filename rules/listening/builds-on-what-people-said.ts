import {
  answers,
  clauseAround,
  deeds,
  defineRule,
  expand,
  type Hit,
  ownWords,
  type Post,
  pitch,
  quote,
  speakerOf,
} from '../../src/rule-kit.ts';

/** Characters between what was said and what came of it; further apart they are two stories. Hand-set. */
const REACH = 320;
/** A repeated word of agreement, or a promise without a deed yet, is worth this much. Hand-set. */
const LIGHT = 0.5;

const ordered = (...lists: readonly (readonly Hit[])[]): readonly Hit[] =>
  lists
    .flat()
    .filter((hit) => !hit.quoted)
    .sort((a, b) => a.start - b.start || b.end - a.end);

/** What came of it, said after it. */
const cameOf = (said: Hit, acts: readonly Hit[], end: number): Hit | undefined =>
  acts.find((act) => act.first < end && act.start >= said.end && act.start - said.end <= REACH);

/** "Taking your questions": they are still to come. */
const isToCome = ({ tokens }: Post, { first }: Hit): boolean =>
  /^(?:take|taking|answer|answering|send|share|leave|ask|for|with|submit|any)$/.test(tokens[first - 1]?.normal ?? '');

/** Remarks of readers and of people by their role, and of a name where it spoke to the writer. */
const heardOf = (post: Post, said: readonly Hit[], toUs: readonly Hit[]): readonly Hit[] => {
  const from = (verbs: readonly Hit[], byName: boolean): readonly Hit[] =>
    verbs.flatMap((verb) => {
      const speaker = verb.quoted ? undefined : speakerOf(post, verb);
      return speaker && (speaker.kind === 'name') === byName ? [{ ...verb, ...speaker, negated: false }] : [];
    });
  return [...from(said, false), ...from(toUs, true)];
};

/** From the hit to the end of its clause. */
const clauseOf = (post: Post, hit: Hit) => ({ start: hit.start, end: clauseAround(post, hit).end });

const openingQuestion = ({ tokens, sentences }: Post): Hit | undefined => {
  const [first] = sentences;
  const from = tokens[0];
  if (!first || !from || first.kind !== 'question' || !tokens[first.first + 1]?.quoted) return undefined;
  return { ...first, text: '', phrase: 0, negated: false, quoted: false };
};

export default defineRule({
  principle: 'listen-more-than-you-talk',
  polarity: 'relational',
  severity: 'info',
  weight: 1,
  summary: 'Finds posts that take up what somebody said or asked and show what came of it.',
  why: 'People keep talking to those who hear them. What came of a remark is the proof that it was heard.',
  guards: { humour: 0.7 },
  phrases: {
    /** Verbs of speaking and choosing; who speaks is looked for before them. Past forms only: a report is nobody's remark. */
    said: expand(
      '=said | =told | =asked | =wrote | =replied | =answered | =suggested | =noticed | =flagged | =complained | =mentioned | =reported | =warned | =corrected | =argued | =explained | =requested | =reminded | =disagreed | =spotted | =caught | =raised (it|this|that|the point|the issue|a concern|concerns|the question) | =objected | =wondered | =proposed | =recommended | =admitted | =convinced | =pointed out | =emailed | =phoned | =rang | =texted | =messaged | =grumbled | =moaned | =begged | =insisted | =commented | =responded | =challenged | =persuaded | =guessed | =nudged | =were right | =was right | =is right | =are right | =agreed | =pushed back | =called out | =brought up | let us know | let me know | wanted to know | left a note | sent a note | put a note | got in touch | spoke up | put us right | set us straight',
      '=voted | =chose | =picked | =decided | =ranked | =wanted | =preferred | =thought | =hoped | =struggled | =worried | =found | =felt | =hated | could not | were not',
    ),
    /** Of a name only these: "said", "argued" and "warned" are what newspapers write. */
    toUs: expand(
      '=asked | =asks | =suggested | =noticed | =flagged | =spotted | =caught | =mentioned | =corrected | =reminded | =wondered | =disagreed | =requested | =recommended | =complained | =replied | =emailed | =phoned | =rang | =texted | =messaged | =proposed | =nudged | =challenged | =convinced | =persuaded | =pointed out | wanted to know | let us know | let me know | got in touch | put us right | set us straight | =worried | left a note | =was right | =is right | =were right',
      '(=told|=wrote to) (us|me) | =wrote (in|back|to say|to ask|to tell) | =said (below|here|under|in the comments)',
    ),
    /** What was said, as a thing. */
    voices: expand(
      '(email|emails|letter|letters|message|messages|note|notes|comment|comments|complaint|complaints|suggestion|suggestions|request|requests|question|reply|replies|tip|idea|postcard|feedback|call|calls) from (a|an|one|the|our|my|two|three|several|some|you|<n>|<who>|people|parents|members|readers) | (=heard|heard back) from (you|<n>|<who>|a|one|several|lots|many|people|parents|members|readers) | of you (could not|cannot|were|struggled|missed|miss|kept|keep|prefer|find|feel|seem|got stuck|gave up|asking|saying|telling|had the)',
      'by popular (request|demand) | (on|at|taking|took) (your|<who>) ~ (advice|suggestion|word|point) | (=poll|=survey|=vote|=consultation|questionnaire|suggestion box|comments book|visitor book) ~ (came|said|showed|says|shows|result|results|was|were|is|are|told|asked) | (=results|=answers|=votes) ~ (are|were) in | (one|a|this|that) comment ~ (stuck|stayed|made|changed|stopped) | what you (said|told|asked|wrote|wanted) | the (thing|one thing|change) (you|people|most of you) ~ (asked|wanted) | kept asking | keep asking | been asking (for|us|why|if|whether|about|how|when)',
      'your (question|suggestion|feedback|idea|comment|point|complaint|report|advice|tip|message|reply|letter|note|remark|answer|review|email|votes) (about|on|that|made|led|got|helped|is|was|last|from|yesterday|changed|convinced|persuaded|moved|showed|taught|stopped|started|won)',
      "(comments|comment|replies|reply|emails|messages|letters|feedback|complaint|complaints|request|question|suggestion) (under|below|on|in|about|to) (my|our|the|last|yesterday's|this) | <n> (replies|comments|emails|messages|letters|votes|answers) (later|in) | (odd|some) (replies|comments|emails|messages|answers) later | (most common|top|commonest|biggest|main|usual|loudest|same) (comment|question|complaint|request|suggestion|answer|reply|ask|gripe|grumble) ~ (was|is|were|under|about|on|from)",
    ),
    /** Thanks for the remark itself. */
    heard: expand(
      'thanks to your (feedback|comments|replies|votes|suggestions|letters|messages|ideas|emails|complaints|answers|questions|reports) | thank you for your (feedback|comments|suggestions|answers|votes) (we|so) ',
      'thanks for (flagging|letting|pointing|spotting|catching|reporting|asking|telling|noticing|suggesting|raising|correcting|sharing that|sharing this|the feedback|the suggestion|the tip|the heads|the report|the question|the idea|the info|the update|confirming|your feedback|your suggestion|your question|your patience while)',
      'thank you for (flagging|letting|pointing|spotting|catching|reporting|asking|telling|noticing|suggesting|raising|correcting|the feedback|the suggestion|the tip|the heads|the report|the question|the idea|your feedback|your suggestion|your question|confirming)',
      'good (question|point|catch|spot|shout|idea) | fair (question|point|enough) | great (question|point|catch|idea|suggestion) | (based|following|going|acting) on (your|what|all your|their) ~ (feedback|comments|replies|answers|said|told|asked|suggestions|wrote|think) | (based|acting) on what ~ (told|said|asked|wrote) | after (hearing|reading) (from|your|what) | after your (feedback|comments|replies|messages|letters) | because of your (feedback|comments|replies|letters|note)',
      '(we|i) (read|counted|went through|sorted) (all|every|each|through|the) ~ (replies|comments|answers|letters|messages|responses|notes|reviews|complaints|questions|emails|forms|suggestions)',
    ),
    agree: expand(
      "^=agreed | ^(well|rightly) said | you are (right|spot on|correct|not wrong) | you're (right|correct|spot on) | so true | ^exactly | ^same here | could not agree more | couldn't agree more | ^true | ^very true | ^(we|i) agree | ^indeed | ^absolutely right",
    ),
    /** "It is!" takes up what was said only as a whole sentence. */
    echo: expand(
      '^=it (=is|=has|=does|=did|=was|=will) | ^=we (=do|=did|=are|=will|=have) | ^(=sounds|=looks) (like fun|great|good|lovely|amazing|delicious|right|fair)',
    ),
    /** A deed in answer. */
    did: expand(
      '=now | (new|revised|updated|next|second) (one|drawing|design|plan|draft|menu|edition|timetable|rota|map|label|batch|version) (has|have|is|are|goes|will|comes|with|out) | (goes|gets|stays|keeps|returns|reopens) (on|in|to|up|back|until|from|its|their|a|the) | (it|that) was (the|a|an|our|my) ~',
      'new one (attached|below|here|up|on) | (new|right|corrected) (version|link|map|one) (is|attached|below|here)',
      '(great|good|fair|excellent|lovely) question | that is what (we|i) (will|are|am) | (most|many|lots) of you (want|wanted|prefer|preferred|said|think|chose) ~ so | so (we|i|that) (are|am|is|will|have|opened|moved|changed) | it is <price> | it is filled | from (july|today) we',
      "we (will not|won't|no longer|do not|open|close|start|stop|run|meet) (do|print|charge|need|ask|at|on|it|open|close|use|any more|anymore|from) | so (from|we|it|they|jan|that is) | from (july|june|may|today|now|next) | that is where it | (starts|opens|moves|comes back|begins|arrives|goes up) (on|in|at|from|next|today|tomorrow|this) | (is|are) (repainting|moving|fixing|rewriting|changing|building|adding|replacing|painting|printing|filling) (them|it|the|a|this|that) | (it|that|they) (was|were|is|are) (filled|fixed|gone|moved|mended|open|there) | it was (true|wrong|a typo)? | (here is|here's|here are) (the answer|your answer|the answers|what|why|who)",
      '(we|i|have|has|had|and|it) (changed|moved|fixed|added|removed|dropped|rebuilt|reopened|shortened|cut|painted|put|swapped|corrected|stopped|started|renamed|lowered|raised|opened|rewrote|rewritten|updated|replaced|extended|asked|rang|called|checked|tested|tried|ordered|bought|built|printed|translated|wrote|written|took|taken|made|redone|switched|cancelled|cleared|refunded|forwarded|passed|shared|escalated|reported|repaired|answered|split|widened|labelled|published|posted|reset|sorted|found|went|learned|learnt|turned|brought|given|gave|reprinted|replanted|rang|invited|laid|hung|scrapped|delayed|tightened|planted|hired|booked|doubled|halved|kept|sent|set)',
      '(we|i) (have|has|had) (now|already|just|since|also) (changed|moved|fixed|added|removed|dropped|put|corrected|stopped|started|updated|replaced|passed|forwarded|asked|made|cut|taken|opened)',
      '(comes|come|goes|go|opens|open|starts|start|moves|move|changes) ~ (tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|down) | so (here|from|tuesday|monday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|next|this|the|we|i) | from (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|next month|today|<n>|january|february|march|april|may|june|july|august|september|october|november|december)',
      "=corrected | here (is|are) the | here's (the|what|a|how|why|where) | (is|are|it's|they're) now | now (has|have|opens|open|starts|runs|says|reads|works|saves|in|on|with|comes) | turns out | (you have|you've) convinced | (is|was) fixed | (is|are|it's) (back|gone|fixed|sorted)",
      'there (is|are) ~ now | (there is|there are) (a|two|three|an|one|some|more) | (it|that|they|she|he) (is|are) (there|up|out|done|gone|in place|on the wall|ready) | ^(it|that|they|she|he) (is|are) (there|up|out|done|gone) | now (stops|goes|comes|leaves|closes|shuts|includes|ends|lasts|costs|takes|begins|stays|sits|stands|means|lists|shows|prints|rings|gets|serves|uses) | ^because | (it|that) is because | the (answer|reason|short answer) (is|was) | (it|that|here) is | (is|are) for <n> | below | (things|themes|points|answers) (came|kept|stood) | short answer | =yes | ^no | the (figure|date|name|price) (is|was)',
    ),
    /** Will be done: lighter. */
    will: expand(
      '(we|i) (will|shall) (pass|look|fix|change|add|check|move|try|ask|update|correct|share|take|let|get|make|put|bring|raise|see|talk|send|forward|keep) | (we|i) am going to | (we|i) (are|am) (also|now|already|) (looking|working|checking|changing|fixing|adding|moving|trying|talking|asking|updating|pouring|building|putting|opening|making|taking|swapping|replacing|printing|painting|cutting|dropping|buying|bringing|starting|keeping|ordering|planting|closing|extending|running|turning|raising|lowering|laying|hiring|training|testing|writing|rewriting|redoing) | (will|to) be passed | (passed|forwarded|shared) (it|this|that|them|your) (on|to|with|along)',
    ),
    /** Hearing without a deed, or as a run-up to a sale. */
    slogan: expand(
      "(you|you have|you've) (asked|spoke|spoken|said it|told us) (and|,|) (we|we have) (listened|delivered|heard|answered) | (you|you've) (asked|been asking) for (it|them|more) | always listening | big things | listen to our customers | you said yes | (you told|tell) (us|me) in the comments | as (i|we) said | trust (me|us)",
    ),
  },
  needs: ['said', 'toUs', 'voices', 'heard', 'agree', 'echo'],
  messages: {
    uptake: 'You took up "{words}" and said what came of it. That is the part people remember.',
    heard: '"{words}": you answered what they said.',
  },
  examples: {
    good: [
      "«@kofi_b asked why the lights stay on all night». Good question. It's the cleaning crew, and from Monday they'll use the back rooms only.",
      '«You told us the form timed out on slow phones». We fixed it on Thursday, and it now saves as you type.',
      "«Three of you disagreed with yesterday's post, and @lena was right»: the figure is for 2019. Corrected below.",
      '«"Why is there never rye on Sundays?"» Because our baker has a toddler. But you\'ve convinced us: six loaves, first come, from next week.',
      {
        post: "@pavel_k «You're right, thanks for pointing out the gap in row four». We've moved the chairs.",
        reply: true,
      },
      { post: '@ines_m «Agreed»! The second half was the better one.', reply: true },
      '«Dozens of you told us the side door sticks». Rahel planed it on Friday, and it now opens with one finger.',
    ],
    bad: [
      'You spoke, we listened! Big things coming.',
      'You asked for it... our biggest sale ever is here! Shop now.',
      "We're always listening to our customers.",
      'Let us know in the comments! 👇',
      'The chairman said on Tuesday that revenue rose because of higher prices.',
      'Many of you asked about the new range. Here it is, now 20% off with code ASKED.',
    ],
  },
  check({ post, hits, report }) {
    const own = ownWords(post);
    const inReply = answers(post);
    if (pitch(post) || hits.slogan.length > 0) return;
    const done = ordered(hits.did, deeds(post));
    const plans = ordered(hits.will);
    const quoted = openingQuestion(post);
    const heard = ordered(hits.heard);
    const said = [
      ...(quoted ? [quoted] : []),
      ...ordered(
        heardOf(post, hits.said, hits.toUs),
        hits.voices.filter((hit) => !isToCome(post, hit)),
      ),
      ...heard,
    ];
    for (const one of said) {
      if (one.first >= own) break;
      const deed = cameOf(one, done, own) ?? cameOf(one, plans, own) ?? (heard.includes(one) ? plans[0] : undefined);
      if (!deed) continue;
      const at = one === quoted ? one : clauseOf(post, one);
      report({ at, message: 'uptake', strength: done.includes(deed) ? 1 : LIGHT, values: { words: quote(post, at) } });
      return;
    }
    const stops = ({ last }: Hit) => /^[!.,]/.test(post.tokens[last]?.text ?? '');
    const agreed = ordered(hits.agree, hits.echo.filter(stops))[0];
    if (inReply && agreed && agreed.first < own)
      report({ at: agreed, message: 'heard', strength: LIGHT, values: { words: quote(post, agreed) } });
  },
});
