import {
  claimsToHaveListened,
  clauseAround,
  clauseAt,
  defineRule,
  expand,
  type Hit,
  type HitLists,
  isHeard,
  isPast,
  isTitle,
  isWhereHeard,
  mine,
  normalText,
  type Outcome,
  openingQuote,
  outcomes,
  ownWords,
  type Post,
  pitch,
  quote,
  REMARKS,
  type Sale,
  type Span,
  sales,
  saysI,
  sentenceAt,
  sentenceOf,
  sentencesTo,
  speakerOf,
  type Token,
  tellsStory,
  wordAt,
} from '../../src/rule-kit.ts';

/** Characters between what was said and what came of it; further apart they are two stories. Hand-set. */
const REACH = 320;
/** Places looked at: a text that repeats itself must not take long. */
const MOST = 8;
/** A promise without a day is worth this much. Hand-set. */
const LIGHT = 0.5;

/** Only what sells makes a remark a run-up: who is told to try it or to come is not sold to. */
const SOFT =
  /^(?!.*\b(?:buy|shop|orders?|sale|off|discount|code|subscribe|sign up|book|download|donate|click|link|deal|offer|save|trial)\b)/i;

/** "Pleased to have asked the minister" is the writer's. */
const isOwn = ({ tokens }: Post, { first }: Hit): boolean => /^to have$/.test(normalText(tokens, first - 2, first));
/** "Hadn't mentioned her hip": nothing was said. */
const isUnsaid = ({ tokens }: Post, { first, last }: Hit): boolean =>
  tokens.slice(Math.max(0, first - 2), first).some(({ normal }) => /^(?:not|never)$/.test(normal)) ||
  /^(?:no|yes|hello|goodbye|for one)\b/.test(normalText(tokens, last, last + 2)) ||
  // "She said no. I said wait": a scene.
  (wordAt(tokens, first) === 'said' &&
    tokens.slice(last).some((token, at, all) => token.normal === 'said' && all[at - 1]?.normal === 'i'));

/** Remarks by who made them: speech that the writer heard. */
const remarksOf = (post: Post, { said, toUs, wished }: HitLists<'said' | 'toUs' | 'wished'>): readonly Hit[] => {
  const of = (verbs: readonly Hit[], isToUs: boolean): readonly Hit[] =>
    verbs.flatMap((verb) => {
      // "They said it would never work": a foil for the triumph that follows.
      const { start = 0, end = 0 } = sentenceAt(post, verb.first) ?? {};
      if (DOUBTED.test(post.text.slice(start, end))) return [];
      const speaker =
        // "Two suppliers asked us not to"
        verb.quoted ||
        wordAt(post.tokens, verb.last) === 'not' ||
        [isAsked, isOwn, isUnsaid].some((is) => is(post, verb))
          ? undefined
          : speakerOf(post, verb);
      return speaker && isHeard(post, speaker, isToUs, verb) && !tellsStory(post, speaker)
        ? [{ ...verb, ...speaker, negated: false }]
        : [];
    });
  return [
    ...of(said, false),
    ...of(toUs, true),
    ...of(
      wished.filter(({ first }) => isWhereHeard(post, first)),
      false,
    ),
  ];
};

const DOUBTED =
  /\b(?:would|will|could|can) never\b|\bnever make it\b|\bcould(?:n['’]t| not) be done\b|\bcrazy\b|\bmad\b|\bwho['’]s going to\b/i;

/** "Have you ever asked?", "my gran always said": no remark of a day. */
const isAsked = (post: Post, { first }: Hit): boolean =>
  /^(?:always|once|never|ever|often)$/.test(wordAt(post.tokens, first - 1)) ||
  (sentenceAt(post, first)?.kind === 'question' && !post.tokens.some(({ quoted }) => quoted));

/** "The way Yusuf suggested": the writer did so. */
const didIt = (post: Post, { first, last, text }: Hit): boolean => {
  const { subject, first: from = 0, last: to = 0 } = clauseAt(post, first) ?? {};
  // "As Okafor said, we build the mill" tells of no deed but the saying.
  const deeds = /^as\b/i.test(text)
    ? [...post.tokens.slice(from, first), ...post.tokens.slice(last, to)]
    : post.tokens.slice(from, to);
  return (subject === 'self' || subject === 'i' || saysI(post)) && deeds.some((one) => isPast(one));
};

/** "Your question about your bill: it is in the app" is any reader's. */
const isYours = ({ text }: Hit): boolean => /^your .* (?:about|on|that)$/i.test(text);
/** "Your gripe: no vegan pie" tells it, "your comments." does not. */
const isBareYours = ({ tokens }: Post, { text, last }: Hit): boolean =>
  /^your \S+$/i.test(text) && tokens[last]?.text !== ':';
const isAskedOfYou = (post: Post, { first, last }: Hit): boolean =>
  sentenceAt(post, first)?.kind === 'question' || post.tokens[last]?.normal === 'your';

/** Tokens behind the comma that make what came of it. Hand-set. */
const LED_TO = 3;
/** The comma behind which what came of a remark is told: "Following your letters, the library stays open"; of the writer or their readers, for newspapers tell so of ministers. */
const ledTo = (post: Post, hit: Hit): Token | undefined => {
  const { tokens } = post;
  const end = sentenceAt(post, hit.first)?.last ?? hit.last;
  const comma = tokens.findIndex(({ text }, at) => at >= hit.last && at < end && text === ',');
  const rest = tokens.slice(comma + 1, end);
  const isTold =
    comma > 0 && rest.length > LED_TO && !rest.some(({ normal }) => /^(?:please|would|could|should)$/.test(normal));
  return isTold && (/^(?:we|i)$/.test(rest[0]?.normal ?? '') || /your|every(?:one|body)/i.test(hit.text))
    ? tokens[comma]
    : undefined;
};

/** Token index in the clause of a remark where what came of it begins: a colon, or after a comma "so" or what the writer did; -1 where none does. */
const turnOf = (post: Post, said: Hit): number => {
  const { tokens } = post;
  const { last: end = said.last, subject } = clauseAt(post, said.last - 1) ?? {};
  const isOwn = subject === 'self' || subject === 'i';
  for (let at = said.last; at < end; at += 1) {
    const token = tokens[at] as Token;
    if (token.text === ':') return at;
    if (tokens[at - 1]?.text === ',' && (token.normal === 'so' || (isOwn && isPast(token)))) return at;
  }
  return -1;
};

/** "A man said it was the gutter, went up a ladder": what else the speaker did came of nothing. */
const isSpeakers = (post: Post, said: Hit, { first }: Outcome): boolean => {
  const { first: from = first, sentence, subject } = clauseAt(post, first) ?? {};
  // "Two people complained. One of them had built it."
  if (/^(?:one|some|both|half) of them\b/.test(normalText(post.tokens, from, from + 3))) return true;
  const isSame = sentence === post.tokens[said.first]?.sentence && subject === 'none';
  return isSame && isPast(post.tokens[from] as Token);
};

/** The first that was done or answered behind the clause of a remark, else what is planned. */
const cameOf = (post: Post, said: Hit, end: number): Outcome | undefined => {
  const turn = turnOf(post, said);
  const from = turn < 0 ? (clauseAt(post, said.last - 1)?.last ?? said.last) : turn;
  const after = outcomes(post).filter(
    (one) => one.first >= from && one.first < end && one.start - said.end <= REACH && !isSpeakers(post, said, one),
  );
  // "I will name my next child Odo" is no plan for what was said some lines before, "it's decoration" no answer.
  const isSoon = (one: Outcome): boolean =>
    sentencesTo(post, sentenceOf(post, said) ?? 0, sentenceOf(post, one) ?? 0) <= 1;
  const [next] = after;
  const came = after.find((one) => one.kind === 'done' || (one.kind === 'answer' && isSoon(one)));
  return came ?? (next && isSoon(next) ? next : undefined);
};

/** "I write one letter about soil": the writer's, and nobody's remark. */
const isWriters = (post: Post, { first }: Hit): boolean => {
  const { first: from = first, subject } = clauseAt(post, first) ?? {};
  return (
    (subject === 'self' || subject === 'i') &&
    post.tokens.slice(from, first).some(({ normal }) => /^(?:write|send|post|publish|print)$/.test(normal))
  );
};

/** Tokens behind it in which it wins. Hand-set. */
const SHOW_WITHIN = 6;
/** "My favourite email ever", "best answer wins": nothing is told of what it said. */
const isForShow = (post: Post, { first, last, text }: Hit): boolean =>
  (/^(?:best|favou?rite|cleverest|funniest) /i.test(text) &&
    (/\b(?:wins?|gets?|ever|yet)\b/.test(normalText(post.tokens, last, last + SHOW_WITHIN)) ||
      wordAt(post.tokens, first - 1) === 'still')) ||
  // "Last week's email said": the writer's.
  (/\bemail$/i.test(text) && /^(?:week|month|night|yesterday)$/.test(wordAt(post.tokens, first)));

const PUBLIC_PAPER =
  /^(?:budget|consultation|bill|green|white|paper|proposals?|statement|review|report|plan|strategy|act|inquiry|emergency|crisis)$/;
/** Tokens behind "response to" in which a public matter stands. Hand-set. */
const MATTER_WITHIN = 4;
/** "Our response to the Budget": to no reader. */
const isToPublicMatter = ({ tokens }: Post, { last, text }: Hit): boolean =>
  /\bresponses? to$/i.test(text) &&
  tokens.slice(last, last + MATTER_WITHIN).some(({ normal }) => PUBLIC_PAPER.test(normal));

/** "If you did not get what you wanted": nobody said so. */
const isSupposed = (post: Post, { first, negated }: Hit): boolean =>
  negated && /\bif\b/.test(normalText(post.tokens, sentenceAt(post, first)?.first ?? first, first));
/** "Nobody had asked him one question about it": none was made. */
const isNeverMade = (post: Post, { first }: Hit): boolean =>
  /\b(?:not|never|nobody|no one|without) (?:\S+ ){0,2}(?:ask|asked|asking|get|got|had|heard|received|sent)\b/.test(
    normalText(post.tokens, clauseAt(post, first)?.first ?? first, first),
  );

/** "They came without being asked": nobody was; "the vote went against us": a loss, and nothing that was taken up. */
const NOT_TAKEN_UP = /\b(?:without being (?:asked|told)|went against)\b/i;
const isTakenUp = (post: Post, remark: Hit): boolean => {
  const { start, end } = clauseAround(post, remark);
  return !NOT_TAKEN_UP.test(post.text.slice(start, end));
};

/** "Forty of you", not "of you". */
const startOf = ({ tokens }: Post, { first, start }: Hit): number => {
  if (tokens[first]?.normal !== 'of') return start;
  return tokens[first - 1]?.start ?? start;
};

/** Thanked for, and not followed: "your kind words". */
const CONDOLED = /\b(?:kind words|condolences|passing of|death of|funeral)\b/i;
/** A sentence that sells at a price makes a run-up of what was said. */
const hasPrice = ({ signs }: Sale): boolean => signs.some(({ text }) => /\p{Sc}|%/u.test(text));

const inOrder = (hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(({ quoted }) => !quoted).sort((a, b) => a.start - b.start || b.end - a.end);

/** What a post takes up, and what that is worth, 0 to 1. */
interface Uptake {
  readonly at: Span;
  readonly strength: number;
  readonly message: 'uptake' | 'answer';
}

/** "The way Yusuf suggested": where the writer did as somebody said. */
const followedIn = (post: Post, followed: readonly Hit[]): Span | undefined => {
  const hit = mine(post, followed)
    .slice(0, MOST)
    .find((one) => !one.negated && didIt(post, one));
  return hit && clauseAround(post, hit);
};

/** "After 18 months and 200 questions": a toll, and nobody's. */
const isCounted = ({ tokens }: Post, { first, last, text }: Hit): boolean =>
  /^after\b/i.test(text) && tokens.slice(first, last).some(({ kind }) => kind === 'number');

/** "Following your letters, the library stays open": what led to it, up to the comma. */
const ledIn = (post: Post, led: readonly Hit[]): Span | undefined => {
  for (const hit of mine(post, led)) {
    const comma = hit.negated || isCounted(post, hit) ? undefined : ledTo(post, hit);
    if (comma) return { start: hit.start, end: comma.start };
  }
  return undefined;
};

/** A remark as it is shown: with who made it, up to the "so" of what came of it. */
const shownOf = (post: Post, remark: Hit): Span => {
  const turn = turnOf(post, remark);
  const isSo = post.tokens[turn]?.normal === 'so';
  const end = (isSo ? post.tokens[turn - 2]?.end : undefined) ?? clauseAround(post, remark).end;
  return { start: startOf(post, remark), end };
};

/** What came of a remark before the writer's own words end, at token `own`. */
const answerTo = (post: Post, remark: Hit, own: number): Outcome | undefined => {
  const outcome = isBareYours(post, remark) ? undefined : cameOf(post, remark, own);
  const isAnybodys = isYours(remark) && (outcome?.kind !== 'done' || isAskedOfYou(post, remark));
  return isAnybodys ? undefined : outcome;
};

type Remarks = HitLists<'said' | 'toUs' | 'wished' | 'voices' | 'heard'>;

/** The first remark of which something came. */
const remarkIn = (post: Post, hits: Remarks): Uptake | undefined => {
  const own = ownWords(post);
  const quoted = openingQuote(post);
  const isNone = [isWriters, isCounted, isToPublicMatter, isSupposed, isNeverMade, isForShow];
  const voices = hits.voices.filter((hit) => !isNone.some((is) => is(post, hit)));
  const remarks = inOrder([...(quoted ? [quoted] : []), ...remarksOf(post, hits), ...voices, ...hits.heard]);
  for (const remark of remarks.slice(0, MOST)) {
    if (remark.first >= own) break;
    const outcome = isTakenUp(post, remark) ? answerTo(post, remark, own) : undefined;
    if (!outcome) continue;
    const at = remark === quoted ? remark : shownOf(post, remark);
    const message = outcome.kind === 'answer' ? 'answer' : 'uptake';
    return { at, strength: outcome.kind === 'plan' ? LIGHT : 1, message };
  }
  return undefined;
};

export default defineRule({
  principle: 'listen-more-than-you-talk',
  polarity: 'relational',
  severity: 'info',
  weight: 1,
  queueTags: ['listens', 'uptake', 'names'],
  summary: 'Finds posts that take up what somebody said or asked and show what came of it.',
  why: 'People keep talking to those who hear them. What came of a remark is the proof that it was heard.',
  guards: { humour: 0.7 },
  phrases: {
    /** Verbs of speaking; who speaks is looked for before them. Past forms only: a report is nobody's remark. */
    said: expand(`
      =said | =told | =wrote | =argued (that|for|against|it|we|the|with|about) | =explained | =objected | =responded |
      spoke up
    `),
    /** Of a name only these: "said", "argued" and "explained" are what newspapers write. */
    toUs: expand(`
      =asked | =asks | =grumbled | =moaned | =begged | =commented | =answered (that|with|us|me|yes|no|back) |
      =remarked | =suggested | =noticed | =flagged | =spotted | =mentioned | =caught (us|it|the|that|our) |
      =corrected | =reminded | =wondered | =disagreed | =recommended | =complained | =replied |
      =proposed (that|to|a|an|it|we|the|in|at) |
      =wrote (yesterday|last week|last month|on <who>|this morning|this week) (that|to|about|asking) |
      (=emailed|=phoned|=rang|=texted|=messaged) (us|me|in|to|about|asking|saying|because|office) | =nudged |
      =challenged | =convinced | =persuaded | =queried | =reported | =pointed (out|at) |
      =called (out|at) (us|me|it|that|this|our|the|my) | =pushed back | =brought up | =wanted to know |
      =worried (that|about|we|our) | =shouted |
      =raised (it|this|that|the|with us|concern|worries|question|issue|point|doubts|whether) |
      (=let|let us) (us|me) know | got in touch | (put|set) us (right|straight) | (=was|=is|=were|=are) right |
      (left|sent|put) (a|us a|me a) (note|comment|message|card|voicemail) | (=told|=wrote to|=asked) (us|me|our|my) |
      =reckoned |
      (=stopped|=pulled|=rang|=phoned|=came|=stayed|=popped|=wrote|=emailed) ~ to (say|ask|tell|complain|mention|
      point|warn) | (=wrote|=written) (in|back|to say|to ask|to tell|to disagree|that|under|here|below|on this) |
      =said (below|here|under|in the comments) |
      (=kept|=keep|=been) (asking|saying|suggesting|complaining|telling us|telling me)
    `),
    /** Wished for where people are heard: "four people under the post wanted". */
    wished: expand(
      '=wanted | =preferred | =hoped | =voted | =missed | =struggled | =picked | =chose | =sent (us|me) | =reckons',
    ),
    /** What was said, as a thing: counted, or remembered. */
    voices: expand(`
      (remember|after|=following) ~ (${REMARKS}|=grumbling|idea|thread|fuss|argument|debate|row|discussion|vote|
      outcry) | ^your (${REMARKS}) |
      (question|complaint|comment|request|suggestion) (i|we) ~ (get|hear|have) ~ (most|often|again) |
      (i|we) (=got|=received|=found) (this|a|an|one) ~ (${REMARKS}|=note|=card) |
      by (about|around|nearly|over|) <n> of you | (yesterday|week|month|night) ='s (${REMARKS}) |
      (i|we) asked for ~ (${REMARKS}) |
      (=listened to|=counted|=went through) ~ (${REMARKS}|=voicemails|=forms|=cards|=notes) |
      ^(someone|somebody|one of you) (=emailed|=texted|=messaged|=tweeted) |
      (person|commenter|reader|woman|man) who (=wrote|=said|=called|=asked|=complained|=pointed) |
      ^(every|each) (year|week|month|time) ~ (=says|=asks|=say|=ask|=complains) |
      suggestion (box|book) ~ (=said|=says|=asked) | (=came|=comes) up <n> times |
      (i|we) asked you (what|which|why|how|where|whether|if) | (i|we) asked (what|which|why|how|where) ~ (you|your) |
      ^you (lot|all|) (=hated|=loathed|=disliked) (the|our|it|that|my) | remember (asking|when you asked|you asked) |
      ^<n> (=replies|=answers|=complaints|=requests|=suggestions|=emails|=letters|=comments) |
      (the|all the|those|several|more) (${REMARKS}) (about|asking|that said) |
      (your|the|our|yesterday ='s|week ='s) (poll|vote|votes|ballot|survey) ~ (=came|=went|=said|=says|=ended|=picked|
      =chose|=closed|are in|are counted|was clear) | <who> ='s (${REMARKS}|idea|tip) (about|on|that|for|to) |
      (complaint|suggestion|gripe|comment|request|moan) of the (week|day|month|year) | feedback (was|is) |
      ^(${REMARKS}|=tip) from (<who>|a|one|the|our|somebody|someone) |
      (on|in) your (cards|forms|notes|sheets|slips|ballots|replies|answers) |
      (kept|keep|been) =hearing (that|about|from|the|how) | (i|we) =heard from ~ that |
      of you ~ (=could not|=can not|=cannot|=struggled|=got lost|=got stuck|had trouble) |
      (a|one|another) ~ (=card|=note|=slip|=postcard|=review|=text) ~ (=said|=says|=read|=asked) |
      ^you (=wanted|=voted|=chose|=picked|=preferred) |
      (most common|most asked|most requested|most upvoted|most popular|most frequent|top|biggest|usual) ~ (${REMARKS})
      | <n> (different|) (${REMARKS}) (about|from|on) | <n> (=replies|=answers|=responses) to |
      (dozens|hundreds|loads|lots) of (${REMARKS}) (about|on) | few (${REMARKS}) about |
      (=been|=got|=get|=getting) =asked (about|why|how|for|whether|if|what|when|where) |
      what you (=said|=told|=asked|=wrote|=wanted) | of you (ticked|filled in|answered|replied|commented|responded) |
      of you ~ (=crossed|=circled|=underlined) |
      of you (=picked|=chose|=wrote|=wanted the|=wanted it|=wanted more|=wanted less|=preferred|=complained|=thought|
      =found|=disliked|=said|=felt|were worried|did not like|=voted for) |
      ^you (did not like|were cross about|were not happy) | your (${REMARKS}) (about|on|that) | asked by ~ of you |
      (best|favourite|favorite|commonest|cleverest|funniest) (${REMARKS}|=tip|=idea) |
      (=point|=remark|=comment|=note|=question) (a|an|the|one|<who>) ~ (=made|=left|=wrote|=asked|=raised|=sent) |
      (every|each|one|another|most of the|many of the|half of the|half the) ~ (${REMARKS}) ~ (=said|=says|=asked) |
      whoever (=wrote|=asked|=said|=suggested|=complained) |
      your (${REMARKS}) ~ (changed|moved|led|made|helped|won|worked) |
      (=reading|=read) (all|every|each|through) ~ (${REMARKS}|=cards|=notes|=forms) | =put to (us|me) |
      ^(a|one|another) (=note|=card|=letter|=voicemail) (on|under|through) (the|our|my)
    `),
    /** A remark that was followed: what it led to is told in the same breath. */
    followed: expand(`
      (i|we) ~ (=tried|=tested|=used|=followed|=took|=built|=made) ~ of your (suggestion|idea|tip|answer) |
      (i|we) (have|) (=tried|=tested|=used|=followed|=took|=taken) your (suggestion|idea|tip|advice) |
      (i|we) ~ (=took|=followed|=tried|=used) (<who>|her|his|their|her own) ~ (suggestion|idea|tip|advice|trick|
      method) |
      (the way|just as|exactly as|exactly what|as) (you|<who>) (=suggested|=told us|=told me|=said|=recommended|
      =asked|=advised) | (on|at) (the|your|her|his|their) (advice|suggestion|tip|request) of |
      (because of|thanks to|after) (a|an|the|one|your|her|his) (${REMARKS}|=note|=review) (from|by|about|in)
    `),
    /** What came of a remark is told behind its comma. */
    led: expand(`
      ^(after|following|because of|thanks to|in response to|in answer to|as a result of|on the back of) ~ (${REMARKS}|
      =idea) |
      (thanks to|because of) (everyone|everybody|all|those|whoever) ~ (=said|=asked|=wrote|=moaned|=complained|=told|
      =grumbled|=pointed|=suggested|=noticed|=flagged|=nagged|=objected|=replied|=answered|=voted)
    `),
    /** Thanks for the remark itself, and words that grant it. */
    heard: expand(`
      (thanks|thank you) for (flagging|pointing|spotting|catching|reporting|noticing|suggesting|raising|correcting|the
      suggestion|the tip|the heads) | ^(good|great|fair|excellent) (point|catch|spot|shout) | had a point |
      (is|='s|was|be) a (good|great|fair|excellent) (point|catch|spot|shout) | you are (right|spot on|correct)
    `),
    /** Hearing without a deed, or as a run-up to a sale. */
    slogan: expand(`
      your (feedback|opinion|opinions|voice|views) (is|are|=matters|=matter) | always listening | you said yes |
      we asked (and|) you (answered|spoke|delivered) | look no further |
      (you|you've) (asked|been asking) for (it|them|more) | listen to our customers |
      (you told|tell) (us|me) in the comments | star reviews | =said it best |
      (=said|=told us) ~ (best|love|loved|amazing|fantastic) | you (said|asked) we (did|acted) |
      (said|asked) and we (did|acted)
    `),
  },
  messages: {
    uptake: 'You took up "{words}" and said what came of it. That is the part people remember.',
    answer: '"{words}": somebody else is heard here, and gets an answer. That is the part people remember.',
  },
  likely: { trait: 'builds-on-what-people-said', from: 0.6, message: 'uptake' },
  examples: {
    good: [
      "In May «a passenger told us he couldn't read the boards». Larger type went live this morning.",
      'In March «61 of you picked the small cup over the tall one». It is in this week at the bar.',
      "«@kofi_b asked why the lights stay on all night». Good question. It's the cleaning crew, and from Monday they'll use the back rooms only.",
      '«You told us the form timed out on slow phones». We fixed it on Thursday, and it now saves as you type.',
      "«Three of you disagreed with yesterday's post, and @lena was right»: the figure is for 2019. Corrected below.",
      '«"Why is there never rye on Sundays?"» Because our baker has a toddler. But you\'ve convinced us: six loaves, first come, from next week.',
      {
        post: "@pavel_k «You're right, thanks for pointing out the gap in row four». We've moved the chairs.",
        reply: true,
      },
      '«Remember the row over the Larkfield bell»? Silence won. It rings at nine from Monday.',
      '«Your gripe: no rye after one». What we did: forty more loaves.',
      '«Thanks to everyone who moaned about the lift», there is a stool in it now. It folds flat.',
      '«@ulla_k asked for a large print rota». It is on the desk.',
      '«Dozens of you told us the side door sticks». Rahel planed it on Friday, and it now opens with one finger.',
      '«A swimmer in Larkfield reported that the pontoon is slippery». True. Grit strips went down this morning.',
      "«Parents told us the kit list was too long», so from Monday it's half a page. Bring a pencil.",
      '«Remember Joe’s idea of a bench by the allotment gate»? It’s there, and he gets the first sit.',
      'Last month «forty of you filled in our form about opening hours». Result: Thursdays till nine.',
      '«A neighbour stopped me after choir to say the hall lights buzz». Two new tubes went in last night.',
      '«Fifty replies to the question about choir folders». Ring binders won and are on order.',
      "By Wednesday «nine of you had crossed out the same shift on the rota». It's gone.",
      '«Thanks to your letters», the reading room keeps its fire. It is lit from two.',
      '«Your question about the urn in the lobby made us laugh». The lid is gone from Monday on.',
      '«I took her advice and soaked the rope overnight». No knots.',
      '«"Your coffee is burnt"», said two cards in the box. We turned the machine down on Monday.',
      '«Our poll on the choir folders came out 30 to 4 for blue». Blue ones are here from Monday.',
      '«Four people under the post wanted the pattern in words». So here it is, row by row.',
      '«Three of you could not find the ramp». New sign from Friday, at wheel height.',
      '«We moved the well two fields east on the advice of two herders». The pump is in.',
      "«A rider grumbled that the map is grey on grey». The lines are darker in today's version.",
    ],
    bad: [
      'Seven neighbours turned up without being asked. There is cider here on Saturday, and their names are on it.',
      'The vote went against us by three, so there is no ferry on Sundays this year.',
      'Every ingredient is listed on the site now. Two suppliers asked us not to. We have marked which.',
      'The bank bought a system for the clinic and had not asked her one question about it. We have mended the old one.',
      'As Okafor said, we build the mill and then it builds us. Our new wing opens soon.',
      'Every Friday I write one letter about soil. There are 212 of you, and I read every reply.',
      "Same oven. Here's what changed: I stopped selling slices. I asked what a wedding was worth. I put three prices on the card.",
      'Pleased to have asked the mayor today when the bus money comes. No answer. I will be asking again on Thursday.',
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
      'My daughter asked if fish sleep. We now own a fish.',
      "A colleague told me a joke about a horse. It's now the office password hint.",
      'Thank you for the kind words about Ruud. He would not have believed how many of you wrote. The yard is closed on Friday.',
      'Crew called out at 21:50 to two walkers on the Larkfield ridge. Found at one, cold and well, and led down.',
      'One of you rang the fire brigade. Readings are checked by a person from today.',
      'I want to say the same thing here: the gate stays shut from now on.',
      'Following a burst main, Weir Lane is closed until noon. We are sorry.',
      'So many of you want to come that the talk has moved to the barn. It starts at seven.',
      'A regular, Mrs Hale, had not mentioned the stairs. We moved her chair down.',
      'Our volunteers answered 4,000 calls last year. The wait is shorter now.',
      'You asked. We listened. A new set of cards is here, with premium edges.',
      'Everyone told us that a bakery without bread would never work. We are 40 now and the doors have moved.',
      'A note on parking: the field is closed from Monday.',
      'A pupil asked whether the moon has a postcode. I laughed until the bell.',
      'The lock man said it was the gutter, went up a ladder and took out a tennis ball. He lives in Fernway. I will name a child after him.',
      'A woman next to me on the ferry said my own bench has no back. So that is that.',
      'If you want a bell at your funeral, send us your comments. I will be here all evening.',
      'A man came to tell us he is getting married in May. The heating is back.',
      'You said, we did. A council that listens, now in its third year.',
      "The council's response to the Budget is online. We will write to the minister this week.",
      'Ten presses said no. I am going to stand in the garden.',
      'If you did not get what you wanted, our advisers are here until seven.',
      'After 18 months, 200 questions and a lot of tea, we scored 91.',
      'Best answer by Friday wins a hank of wool. It is between plum and bruise.',
      'She said you are too slow. I said I am careful. He hired me on Monday.',
      'We deleted 61 charts. Two people complained. One of them had built it. If nobody acts on a line, it is paint.',
      "Last week's email said that guests come in free. It should have said first Sundays. We refund you.",
    ],
  },
  check({ post, hits, report }) {
    const isLine = isTitle(post) && post.sentences.length === 1;
    if (
      CONDOLED.test(post.text) ||
      pitch(post, SOFT) ||
      sales(post).some(hasPrice) ||
      isLine ||
      claimsToHaveListened(post)
    )
      return;
    // "You said, we did: lights in the tunnel" tells what.
    if (hits.slogan.some(({ last }) => post.tokens[last]?.text !== ':')) return;
    const plain = followedIn(post, hits.followed) ?? ledIn(post, hits.led);
    const uptake: Uptake | undefined = plain ? { at: plain, strength: 1, message: 'uptake' } : remarkIn(post, hits);
    if (uptake) report({ ...uptake, values: { words: quote(post, uptake.at) } });
  },
});
