import {
  clauseAround,
  clauseAt,
  defineRule,
  expand,
  type Hit,
  type HitLists,
  hitOver,
  isCounted,
  isHeard,
  isPast,
  isTitle,
  mine,
  type Outcome,
  outcomes,
  ownWords,
  type Post,
  pitch,
  quote,
  type Sale,
  type Speaker,
  sales,
  saysI,
  sentenceAt,
  speakerOf,
  type Token,
  wordSet,
} from '../../src/rule-kit.ts';

/** Characters between what was said and what came of it; further apart they are two stories. Hand-set. */
const REACH = 320;
/** Places looked at: a text that repeats itself must not take long. */
const MOST = 8;
/** A promise without a day is worth this much. Hand-set. */
const LIGHT = 0.5;
/** What somebody said, as a thing, and what it is written on. */
const REMARK = `
  =comment | =comments | =complaint | =complaints | =suggestion | =suggestions | =question | =questions | =request |
  =requests | =remark | =remarks | =grumble | =grumbles | =gripe | =objection | =objections | =reply | =replies |
  =response | =responses | =answer | =answers | =votes | =argument | =worry | =worries | =wish | =concerns | =feedback
`;
const SHEET = `
  =email | =emails | =letter | =letters | =message | =messages | =note | =notes | =tip | =tips | =idea | =ideas |
  =postcard | =form | =forms | =card | =q | =reports | =voicemail
`;
/** Where it was asked for. */
const POLL = 'poll|survey|=vote|ballot|quiz|questionnaire|consultation|suggestion box|show of hands|petition';

/** Only what sells makes a remark a run-up: who is told to try it or to come is not sold to. */
const SOFT =
  /^(?!.*\b(?:buy|shop|orders?|sale|off|discount|code|subscribe|sign up|book|download|donate|click|link|deal|offer|save|trial)\b)/i;

/** Remarks by who made them: speech counts from anybody the writer hears, a feeling only where it is of "some of you". */
const remarksOf = (post: Post, lists: HitLists<'said' | 'felt' | 'toUs'>): readonly Hit[] => {
  const of = (verbs: readonly Hit[], counts: (speaker: Speaker, verb: Hit) => boolean): readonly Hit[] =>
    verbs.flatMap((verb) => {
      const speaker = verb.quoted || isAsked(post, verb) ? undefined : speakerOf(post, verb);
      return speaker && counts(speaker, verb) && !isStory(post, speaker)
        ? [{ ...verb, ...speaker, negated: false }]
        : [];
    });
  const isSome = ({ first, kind }: Speaker, verb: Hit): boolean =>
    kind !== 'name' && first + 1 < verb.first && isCounted(post.tokens[first]) && saysI(post);
  return [
    ...of(lists.said, (speaker, verb) => isHeard(post, speaker, false, verb)),
    ...of(lists.felt, isSome),
    ...of(lists.toUs, (speaker, verb) => isHeard(post, speaker, true, verb)),
  ];
};

/** "Have you ever asked?", "my gran always said": no remark of a day. */
const isAsked = (post: Post, { first }: Hit): boolean =>
  /^(?:always|once|never|ever|often)$/.test(post.tokens[first - 1]?.normal ?? '') ||
  (sentenceAt(post, first)?.kind === 'question' && !post.tokens.some(({ quoted }) => quoted));

/** Near to the writer, and those one has to obey: what they say at home or at work is a story. */
const AT_HOME = wordSet(`
  mum mom mam dad mother father gran granny nan nana grandma grandad grandpa sister brother daughter son kid kids wife
  husband
  partner boyfriend girlfriend aunt uncle cousin niece nephew toddler boss doctor gp dentist physio therapist
`);
const OBEYED = wordSet('doctor gp dentist physio therapist boss');
/** "My daughter asked if fish sleep", "a colleague told me a joke", "she asked us to thank you": nothing for the writer to take up. */
const isStory = ({ tokens }: Post, { first, last }: Speaker): boolean => {
  const said = tokens.slice(first, last).map(({ normal }) => normal);
  const behind = tokens.slice(last, last + SAID_WITHIN).map(({ normal }) => normal);
  return (
    (said[0] === 'my' && said.some((word) => AT_HOME.has(word))) ||
    (said[0] === 'the' && OBEYED.has(said[1] ?? '')) ||
    /^(?:us |me )?(?:(?:a|the|that|this) (?:\S+ )?(?:joke|story|secret)|to (?:say|thank|tell|share|pass|remind|announce|rest|marry))/.test(
      behind.join(' '),
    )
  );
};
const SAID_WITHIN = 4;

/** "The way Yusuf suggested": the writer did so. */
const didIt = (post: Post, { first }: Hit): boolean => {
  const { subject, first: from = 0, last: to = 0 } = clauseAt(post, first) ?? {};
  return (
    (subject === 'self' || subject === 'i' || saysI(post)) && post.tokens.slice(from, to).some((one) => isPast(one))
  );
};

/** "Taking your questions", "any suggestions from you": they are still to come. */
const isToCome = ({ tokens }: Post, { first }: Hit): boolean =>
  /^(?:take|taking|answer|answering|send|share|leave|leaving|ask|for|with|submit|any|no|read|collect)$/.test(
    tokens[first - 1]?.normal ?? '',
  );

/** The question of somebody else that a post opens with. */
const openingQuestion = ({ tokens, clauses }: Post): Hit | undefined => {
  if (!tokens[1]?.quoted) return undefined;
  const last = tokens.findIndex(({ quoted }, at) => at > 0 && !quoted);
  if (last < 1 || clauses.length < 2 || !tokens.slice(0, last).some(({ text }) => text.startsWith('?')))
    return undefined;
  return hitOver(tokens, 0, last);
};

/** Token index in the clause of a remark where what came of it begins: a colon, or after a comma "so" or what the writer did; -1 where none does. */
const turnOf = (post: Post, said: Hit): number => {
  const { tokens } = post;
  const { last: end = said.last, subject } = clauseAt(post, said.last - 1) ?? {};
  const isOwn = subject === 'self' || subject === 'i';
  const goesOn = (token: Token): boolean => token.normal === 'so' || (isOwn && isPast(token));
  return tokens
    .slice(0, end)
    .findIndex(
      (token, at) => at >= said.last && (token.text === ':' || (tokens[at - 1]?.text === ',' && goesOn(token))),
    );
};

/** The first that was done or answered behind the clause of a remark, else what is planned. */
const cameOf = (post: Post, said: Hit, end: number): Outcome | undefined => {
  const turn = turnOf(post, said);
  const from = turn < 0 ? (clauseAt(post, said.last - 1)?.last ?? said.last) : turn;
  const after = outcomes(post).filter(({ first, start }) => first >= from && first < end && start - said.end <= REACH);
  return after.find(({ kind }) => kind !== 'plan') ?? after[0];
};

/** "Forty of you", not "of you". */
const startOf = ({ tokens }: Post, { first, start }: Hit): number => {
  if (tokens[first]?.normal !== 'of') return start;
  const count = tokens[first - 2]?.text === '-' ? first - 3 : first - 1;
  return tokens[count]?.start ?? start;
};

/** A sentence that sells at a price makes a run-up of what was said. */
const hasPrice = ({ signs }: Sale): boolean => signs.some(({ text }) => /\p{Sc}|%/u.test(text));

const inOrder = (hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(({ quoted }) => !quoted).sort((a, b) => a.start - b.start || b.end - a.end);

/** A body that voted, a count of answers, an officer who found it, what an applicant sends in: nobody said anything yet. */
const NO_REMARK =
  /\b(?:(?:committee|council|board|commissioners?|members) (?:has |have )?voted|(?:our|the) (?:team|crew|officers?|engineers?) (?:has|have) found|argument|public comment|letters? from your|(?:\d+|two|three|four) (?:reports?|responses)|asked (?:me|us) to (?:post|share)|have (?:a|any) questions?)\b/i;
const clauseTextOf = (post: Post, { first }: Hit): string => {
  const clause = clauseAt(post, first);
  return post.text.slice(post.tokens[clause?.first ?? first]?.start, post.tokens[(clause?.last ?? first + 1) - 1]?.end);
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
    said: expand(`
      =said | =told | =wrote | =argued (that|for|against|it|we|the|with|about) | =explained | =objected |
      =grumbled | =moaned | =begged | =responded | =guessed | =agreed | =voted | =chose | =picked | =decided |
      =ranked | =scribbled | spoke up | (was|were) puzzled
    `),
    /** What makes a remark of itself only in "half of you", "three parents". */
    felt: expand(`
      =wanted | =preferred | =thought | =hoped | =struggled | =found | =felt | =hated | =loved | =warned |
      =admitted | =insisted | (was|were) ~ (upset|angry|cross|confused|annoyed|unhappy|worried|baffled|keen)
    `),
    /** Of a name only these: "said", "argued" and "warned" are what newspapers write. */
    toUs: expand(`
      =asked | =asks | =commented | =answered | =remarked | =swore by |
      (=written|=emailed|=messaged) (me|us|in|to) | =suggested | =noticed | =flagged | =spotted |
      =caught (us|it|the|that|our) | =mentioned | =corrected | =reminded | =wondered | =disagreed |
      =recommended | =complained | =replied | =proposed |
      (=emailed|=phoned|=rang|=texted|=messaged) (us|me|in|to|about|asking|saying|because|office) |
      =nudged | =challenged | =convinced | =persuaded | =queried | =reported | (=pointed|=called) (out|at) |
      =pushed back | =brought up | =wanted to know | =worried (that|about|we|our) | =shouted |
      =raised (it|this|that|the|with us|concern|worries|question| issue|point|doubts|whether) |
      (=let|=lets) (us|me) know | got in touch | (put us|set us) (right|straight) |
      (left|sent|put) (a|us a|me a) (note|comment|message|card|voicemail) | (=was|=is|=were|=are) right |
      (=stopped|=pulled|=took|=caught|=rang|=phoned|=came|=stayed|=popped) ~ to (say|ask|tell|complain|mention|
      point|warn) | (=told|=telling|=wrote to|=asking|=asked) (us|me) |
      =wrote (in|back|to say|to ask|to tell|to disagree|that|under) | =said (below|here|under|in the comments) |
      (=kept|=keep|=been) (asking|saying|suggesting|complaining|telling us|telling me)
    `),
    /** What was said, as a thing. */
    voices: expand(`
      (${REMARK}) (from|by) (the|our|my|<who>) |
      (${REMARK}|${SHEET}) (from|by) (a|an|one|two|three|several|some|you|<n>|people|parents|members|readers) |
      (${REMARK}) ~ (under|below|on|to|about) (my|our|last|yesterday) | (${REMARK}|issue) ~ (came|comes) from |
      (remember|after|following|in response to|based on|acting on) ~
      (${REMARK}|idea|row|thread|debate|discussion|=moaned|
      =grumbling|=moaning|=complaining|=pleading|=nagging|=calls|=letters) | (remember|you know|after)
      (the|that|our|my|last|this) ~ (${POLL}) |
      (${POLL}) ~ (=said|=showed|=says|=shows|=closed|=told) | in the suggestion box |
      (someone|somebody|one of you|reader|viewer) under ~ (=post|video|thread| photo|article|piece|story) |
      (most common|commonest|most asked|most requested|top|biggest|main|usual|loudest|same|strongest) ~
      (${REMARK}|=ask) |
      (most common|commonest|biggest|main|loudest|one) =thing (you|people|everyone|everybody|they) |
      (was|is) the (${REMARK}|=ask) (at|on|in|from|we|of|most|every|all) |
      (leave|leaves|left|writes|wrote|puts|put|pinned|scribbled|stuck) ~ (on|in|under|to) (the|our) ~
      (slip|box|form|board|book|
      card|wall|sheet|door|inbox|log) |
      (one|this|that|which) (${REMARK}) ~ (was|were|said|asked|made|came|won|stuck| stopped|changed|stayed) |
      (a|one) question (we|i|that|which|you|nobody) |
      (question|complaint|request) (we|i) (get|got|hear| heard) | (=complaints|=grumbles|=worries) about |
      (on|at|taking|took) (your|<who>) ~ (advice|suggestion|word|point) | (=results|${REMARK}) ~ (are|were) in |
      by popular (request|demand) | as (requested|you asked|you suggested|suggested by) |
      <n> ~ (${REMARK}|${SHEET}) (later|in|to|on|under|about|from) |
      (many|dozens|hundreds|loads|lots) ~ (${SHEET}|=answers|=replies|=responses|=comments) (to|on| under|about)
      | (=got|=had|=drew) (<n>|loads of|dozens of) (${REMARK}|${SHEET}) |
      <n> (${REMARK}|${SHEET}) (came|=landed| =arrived) |
      (=reading|=read|=counted|=sorted|=went through) (all|every|each|through|your) ~ (${REMARK}|${SHEET}) |
      (${SHEET}|=line|=entry) (in|on) (the|our) ~ (box|inbox|book|board|wall|survey) |
      what you (=said|=told|=asked|=wrote|=wanted) |
      (=heard|=hearing) (back |)from (you|<n>|<who>|a|one|several|lots|many|people|parents|members|readers) |
      of you ~ (=crossed|=circled|=underlined|=marked|=struck|=pinned) | of you (ticked|filled
      in|answered|replied|voted|commented|responded|sent|signed|took part|picked| chose|
      could not| cannot|struggled|kept|keep|=prefer|=find|=feel|=seem|got stuck|gave up|had the) |
      to (whoever|the person who|everyone who|everybody who|those who|all who|the one who) ~ (=said|=asked|
      =told|=wrote| =complained|=suggested|=flagged|left a note|pointed out) |
      (=asked|=raised|=suggested|=requested|=spotted|=flagged| =reported) by (a|an|one|several|<who>) |
      (=was|=were|=been|=got|=get|=being) =asked (about|why|how|for|whether|if|what| when|where) |
      (=kept|=keep|=keeps) (hearing|getting asked|getting questions) |
      (was|were) (put to us|pointed out to us|brought to our attention) |
      your (${REMARK}|${SHEET}|=point|=report|=advice) (about|on|that|to|under|made|led|got|helped|is|was|last|
      from|yesterday| changed|convinced|moved|showed|taught|stopped|started|won)
    `),
    /** What readers made known without a word: "you didn't like the new font". */
    minded: expand(`
      ^you (all|lot|guys|mostly|really|) (=hated|=disliked|=missed|=preferred|=loathed) | ^most of you
      (=hated|=disliked|=missed) |
      ^you (all|lot|guys|really|) did not (=like|=love|=want|=enjoy|=mind|=use|=read|=agree)
    `),
    /** A remark that was followed: what it led to is told in the same breath. */
    followed: expand(`
      (i|we) ~ (=tried|=tested|=used|=followed|=took|=built|=cooked|=baked|=planted|=read|=did|=made) ~ of your
      (suggestion|
      idea|tip|recommendation|answer) | (i|we) (have|) (=tried|=tested|=used|=followed|=took|=taken) your
      (suggestion|idea|tip|
      advice|recommendation) | (the way|just as|exactly as|exactly what|as) (you|<who>) (=suggested|=told us|=told
      me|=said|
      =recommended|=asked|=advised|pointed out) |
      (because of|thanks to|after) (a|an|the|one|your|her|his) (${REMARK}|${SHEET}|=email|=review) (from|by|about|in)
    `),
    /** Thanks for the remark itself, and words that grant it. */
    heard: expand(`
      (thanks to|because of|after) your (${REMARK}|${SHEET}) |
      (thanks|thank you) for (flagging|letting|pointing|spotting| catching|reporting|asking|telling|noticing|
      suggesting|raising|correcting|the suggestion|the tip|the heads|the report| the question|the idea|your
      suggestion|your question) | ^(good|great|fair|excellent) (question|point|catch|spot|shout) |
      (is|='s|was|be) a (good|great|fair|excellent) (question|point|catch|spot|shout) | (had|have|has) a point |
      fair enough |
      (based|following|going|acting) on (your|what|all your|their) ~ (feedback|comment| reply|answer|said|told|
      asked|suggestion|wrote|think) | after (hearing|reading) (from|your|what) |
      you are (right|spot on|correct|not wrong)
    `),
    /** Hearing without a deed, or as a run-up to a sale. */
    slogan: expand(`
      your (feedback|opinion|opinions|voice|views) (is|are|=matters|=matter) ~ (important|valued|valuable|
      everything|us) |
      (you|you have|you've) (asked|spoke|spoken|said it|told us) (and|,|) (we|we have) (listened|delivered|
      heard|answered) | we asked (and|) you (answered|spoke|delivered) | going through the | look no further |
      read (on|more|the blog) | (you|you've) (asked|been asking) for (it|them|more) | always listening |
      listen to our customers | you said yes | (you told|tell) (us|me) in the comments | trust (me|us) |
      star reviews | =said it best | (=said|=told us) ~ (best|love|loved|amazing|favourite|favorite|fantastic)
    `),
  },
  messages: {
    uptake: 'You took up "{words}" and said what came of it. That is the part people remember.',
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
      '«Dozens of you told us the side door sticks». Rahel planed it on Friday, and it now opens with one finger.',
      '«A swimmer in Larkfield reported that the pontoon is slippery». True. Grit strips went down this morning.',
      "«Parents told us the kit list was too long», so from Monday it's half a page. Bring a pencil.",
      '«Remember Joe’s idea of a bench by the allotment gate»? It’s there, and he gets the first sit.',
      'Last month «forty of you filled in our form about opening hours». Result: Thursdays till nine.',
      '«A neighbour stopped me after choir to say the hall lights buzz». Two new tubes went in last night.',
      '«Fifty replies to the question about choir folders». Ring binders won and are on order.',
      "Somebody «leaves 'more stools' on the feedback slip every spring». This spring there are six.",
      "«You didn't like the new hold music». The old tune is back.",
      "By Wednesday «nine of you had crossed out the same shift on the rota». It's gone.",
    ],
    bad: [
      'Our team has found the burst on Quay Road. Repairs have started, and bottled water is at the car park.',
      'Correction: the planning committee voted to defer the flats. We have deleted our post.',
      'The foundation gives twelve grants. You need a video of two minutes and a letter from your teacher.',
      'We asked, you answered! The forms are in and the team is going through the pile.',
      'I see so many of you struggling with the frost. So I made a fleece, now just $19.',
      'You spoke, we listened! Big things coming.',
      'You asked for it... our biggest sale ever is here! Shop now.',
      "We're always listening to our customers.",
      'Let us know in the comments! 👇',
      'The chairman said on Tuesday that revenue rose because of higher prices.',
      'Many of you asked about the new range. Here it is, now 20% off with code ASKED.',
      { post: '@ines_m Agreed! The second half was the better one.', reply: true },
      { post: "@ines_m Thanks for letting us know. We've passed this on to the right team.", reply: true },
      'Ever wondered about bees? Our new course has been updated for the spring.',
      'My daughter asked if fish sleep. We now own a fish.',
      "A colleague told me a joke about a horse. It's now the office password hint.",
      'One of you rang the fire brigade. Readings are checked by a person from today.',
      'I want to say the same thing here: the gate stays shut from now on.',
    ],
  },
  check({ post, hits, report }) {
    const isLine = isTitle(post) && post.sentences.length === 1;
    if (pitch(post, SOFT) || sales(post).some(hasPrice) || isLine || hits.slogan.length > 0) return;
    const own = ownWords(post);
    const quoted = openingQuestion(post);
    const followed = mine(post, hits.followed)
      .slice(0, MOST)
      .find((hit) => !hit.negated && didIt(post, hit));
    if (followed) {
      const at = clauseAround(post, followed);
      report({ at, message: 'uptake', values: { words: quote(post, at) } });
      return;
    }
    const remarks = inOrder([
      ...(quoted ? [quoted] : []),
      ...remarksOf(post, hits),
      ...hits.voices.filter((hit) => !isToCome(post, hit)),
      ...hits.heard,
      ...hits.minded,
    ]).filter((remark) => !NO_REMARK.test(clauseTextOf(post, remark)));
    for (const remark of remarks) {
      if (remark.first >= own) break;
      const outcome = cameOf(post, remark, own);
      if (!outcome) continue;
      const turn = turnOf(post, remark);
      const isSo = post.tokens[turn]?.normal === 'so';
      const end = (isSo ? post.tokens[turn - 2]?.end : undefined) ?? clauseAround(post, remark).end;
      const at = remark === quoted ? remark : { start: startOf(post, remark), end };
      const strength = outcome.kind === 'plan' ? LIGHT : 1;
      report({ at, message: 'uptake', strength, values: { words: quote(post, at) } });
      return;
    }
  },
});
