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
} from '../../src/rule-kit.ts';

/** Characters between what was said and what came of it; further apart they are two stories. Hand-set. */
const REACH = 320;
/** A repeated word of agreement, or a promise without a deed yet, is worth this much. Hand-set. */
const LIGHT = 0.5;

/** Past forms only: "please report" and "the Mueller report" are nobody's remark. */
const SAID =
  '=found|=voted|=chose|=worried|=emailed|=phoned|=rang|=texted|=messaged|=pushed back|=grumbled|=struggled|=hoped|=answered|=replied|wrote in|got in touch|left a note|sent a note|put a note|said so|=wanted|=want|=preferred|=picked|could not|were not|felt|=thought|=said|=asked|=told|=wrote|=suggested|=noticed|=flagged|=complained|=mentioned|=reported|=warned|=corrected|=argued|=explained|=requested|=reminded|=disagreed|=spotted|=caught|=raised|=objected|=wondered|wanted to know|pointed out|called out|brought up|let us know|let me know|=convinced|=proposed|=recommended|=admitted';
/** Of a name only these: what newspapers write ("said", "argued", "warned") is a report, not a reply. */
const PUT_TO_US =
  '=emailed|=phoned|=rang|=worried|wrote in|got in touch|left a note|asked why|=thought the|=thought our|=asked|=suggested|=noticed|=flagged|=spotted|=caught|=mentioned|told us|told me|wrote to us|wrote to me|pointed out|=corrected|=reminded|=wondered|wanted to know|=disagreed|=requested|=recommended|=complained|let us know|let me know';
const SOMEBODY =
  'someone|somebody|one of you|<n> of you|many of you|some of you|most of you|lots of you|plenty of you|several of you|a couple of you|a few of you';
const ROLE =
  'reader|member|customer|neighbour|parent|student|colleague|patient|visitor|listener|driver|volunteer|teacher|resident|user|guest|pupil|follower|regular|mum|dad|nurse|friend|client|subscriber|passenger|tenant|runner|player|nurse|child|girl|boy|woman|man|lady|gentleman';

const ordered = (...lists: readonly (readonly Hit[])[]): readonly Hit[] =>
  lists
    .flat()
    .filter((hit) => !hit.quoted)
    .sort((a, b) => a.start - b.start || b.end - a.end);

/** What came of it, said after it. */
const cameOf = (said: Hit, acts: readonly Hit[], end: number): Hit | undefined =>
  acts.find((act) => act.first < end && act.start >= said.end && act.start - said.end <= REACH);

/** "We asked", "No one said", "can you let us know": nobody was heard. */
const isNobody = ({ tokens }: Post, { first, last }: Hit): boolean =>
  /^(?:can|could|will|would|please|if|when|did|do|have|no|taking|take|ask|send|share|leave|answer|answering|submit|any|all|with|for)$/.test(
    tokens[first - 1]?.normal ?? '',
  ) ||
  tokens
    .slice(first, last - 1)
    .some(({ normal }) =>
      /^(?:we|i|no|one|nobody|who|he|she|they|it|please|and|what|this|that|president|senator|minister|congress|house|report)$/.test(
        normal,
      ),
    );

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
    /** The reader, or several of them. */
    told: expand('(you|they|people|most|many|lots|several|some) (=voted|=chose|=picked) (for|to|the|that)'),
    you: expand(
      `=you (${SAID}) | =you (all|also|kindly|rightly|both|have|had|have all) (${SAID}) | =you (were|are) (right|not wrong|spot on)`,
      'your (question|suggestion|feedback|idea|comment|point|complaint|report|advice|tip|message|reply|letter|note|remark|answer|review|email) (about|on|that|made|led|got|helped|is|was|last|from|yesterday|changed|convinced|persuaded|moved|showed|taught|stopped|started|won)',
    ),
    some: expand(
      `(${SOMEBODY}) (${SAID}|answered|replied|voted|chose|picked|ranked|filled in|responded|sent|put)`,
      `(${SOMEBODY}) (have|has|were|had|also|kept|keep) (${SAID}|right|asking|saying|telling)`,
    ),
    role: expand(
      `(lots|many|most|some|several|a few|plenty|both|two|three|<n>) (of you|parents|members|neighbours|readers|regulars|drivers|customers|patients|people|students|visitors|tenants|volunteers|players) ~ (${SAID})`,
      `(my|our) (mum|dad|gran|nan|neighbour|cleaner|driver|nurse|daughter|son|caretaker|intern|postman) (${SAID}|read ~ and said)`,
      `(a|an|one of our|some|two|three) ~ (${PUT_TO_US})`,
      `(a|an|one|our|<n>|two|the) (${ROLE}) (${SAID})`,
    ),
    named: expand(
      `<who> (${PUT_TO_US})`,
      `<who> (kindly|also|rightly|just) (${PUT_TO_US})`,
      '<who> (was|were|is) right',
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
      'new one (attached|below|here|up|on) | (new|right|corrected) (version|link|map|one) (is|attached|below|here)',
      '(great|good|fair|excellent|lovely) question | that is what (we|i) (will|are|am) | (most|many|lots) of you (want|wanted|prefer|preferred|said|think|chose) ~ so | so (we|i|that) (are|am|is|will|have|opened|moved|changed) | it is <price> | it is filled | from (july|today) we',
      "we (will not|won't|no longer|do not|open|close|start|stop|run|meet) (do|print|charge|need|ask|at|on|it|open|close|use|any more|anymore|from) | so (from|we|it|they|jan|that is) | from (july|june|may|today|now|next) | that is where it | (starts|opens|moves|comes back|begins|arrives|goes up) (on|in|at|from|next|today|tomorrow|this) | (is|are) (repainting|moving|fixing|rewriting|changing|building|adding|replacing|painting|printing|filling) (them|it|the|a|this|that) | (it|that|they) (was|were|is|are) (filled|fixed|gone|moved|mended|open|there) | it was (true|wrong|a typo)? | (here is|here's|here are) (the answer|your answer|the answers|what|why|who)",
      '(we|i|have|has|had|and|been|it) (changed|moved|fixed|added|removed|dropped|rebuilt|reopened|shortened|cut|painted|put|swapped|corrected|stopped|started|renamed|lowered|raised|opened|rewrote|rewritten|updated|replaced|extended|asked|rang|called|checked|tested|tried|ordered|bought|built|printed|translated|wrote|written|took|taken|made|redone|switched|cancelled|cleared|refunded|forwarded|passed|shared|escalated|reported|repaired|answered|split|widened|labelled|published|posted|reset|sorted|found|went|learned|learnt|turned|brought|given|gave|reprinted|replanted|rang|invited|laid|hung|scrapped|delayed|tightened|planted|hired|booked|doubled|halved|kept|sent|set)',
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
  needs: ['did', 'will', 'agree', 'echo'],
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
    const people = ordered(hits.you, hits.told, hits.some, hits.role, hits.named).filter((hit) => !isNobody(post, hit));
    const said = [...(quoted ? [quoted] : []), ...people, ...heard];
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
