import {
  defineRule,
  ELSEWHERE,
  expand,
  type Hit,
  isTitle,
  type Post,
  quote,
  ramp,
  sentenceAt,
} from '../../src/rule-kit.ts';

/** Words told after the hook's sentence up to which it is a hook in full, and from which the post has given what it promised. Measured on brand and office posts. */
const DELIVERS = [2, 28] as const;
/** Words behind "Here's what the vet said:" that send the reader on and tell nothing. */
const SENDS_ON =
  /^(?:link|links|thread|read|see|click|tap|watch|swipe|find|check|comment|comments|more|below|here|bio)$/;

/** Below this strength much of the point is there, further down. */
const DELAYED = 0.75;

/** A handful of words and a wink: "Soon. 👀", "What the agent didn't mention…". */
const TEASED = 14;
const TEASER =
  /\b(?:soon|coming|tomorrow|tonight|guess|secret|something|what|who|why|how|this|wait|ready)\b[^.!?…]*(?:\.{3}|…|[.!?]?\s*[👀🤫🙊🔜🫢🤐]\uFE0F?)\s*[👇🧵👀🤫]*\s*$/iu;

/** In a longer post a pointer is one line of many. Hand-set. */
const SHORT = 45;
/** Eyes, or a sentence that is not finished: something is kept for later. */
const WINK =
  /\p{L}\s?(?:\.{3}|…)|[👀🤫🤯😱😳🙈🙊👇]|\b(?:crazy|wild|weird|strange|shock\w*|unbelievable|mind ?blow\w*|speechless|unreal|jaw|gasp\w*)\b/iu;

/** The post ends with a hand or an arrow that shows where to go. */
const POINTS_DOWN = /(?:👇|⬇|⤵|👉|➡|🧵)\uFE0F?\s*$/u;

/** A title has no more words. Measured on headlines and brand posts. */
const TITLE = 22;
/** Words told beside it up to which a post is a title and nothing else, and from which it is a post. Hand-set. */
const BESIDE = [3, 33] as const;

const wordsIn = (post: Post, from: number, to: number): number =>
  post.tokens.slice(from, to).filter(({ kind, clitic }) => kind === 'word' && !clitic).length;

/** Words of whole sentences that tell something: a question to the reader gives nothing away. */
const toldIn = (post: Post, from: number, to: number): number =>
  post.sentences.reduce(
    (sum, { kind, first, last }) =>
      kind === 'question' || first < from || last > to ? sum : sum + wordsIn(post, first, last),
    0,
  );

/** How much of what the hook points at the post keeps back, 1 where it says nothing of it. */
const heldBack = (post: Post, hit: Hit): number => {
  const sentence = sentenceAt(post, hit.first);
  const last = sentence?.last ?? hit.last;
  const colon = post.tokens.findIndex(
    ({ text, kind }, at) => at >= hit.last && at < last && kind === 'punctuation' && /^[:–—]/.test(text),
  );
  const answer = colon < 0 ? [] : post.tokens.slice(colon, last).filter(({ kind }) => kind === 'word');
  if (answer.length > 0 && !answer.some(({ normal }) => SENDS_ON.test(normal))) return 0;
  if (post.clauses.some(({ act, head, quoted }) => act === 'help' && !quoted && head >= last)) return 0;
  return 1 - ramp(toldIn(post, last, post.tokens.length), ...DELIVERS);
};

/** "Here's why" with something to go to: a link, an arrow, a colon, or nothing after it. */
const leads = (post: Post, { last }: Hit): boolean => {
  const next = post.tokens[last];
  return next?.kind !== 'word' || post.tokens.some(({ kind, text }) => kind === 'url' || /[👇🧵⬇⤵➡]/u.test(text));
};

/** How much of a bare title the hook's sentence is: no full stop, and in full where nothing but a link or a source is beside it. */
const titleness = (post: Post, hit: Hit): number => {
  const sentence = sentenceAt(post, hit.first);
  if (!sentence || wordsIn(post, 0, sentence.first) > BESIDE[0]) return 0;
  const words = post.tokens
    .slice(sentence.first, sentence.last)
    .filter(({ kind }) => kind !== 'url' && kind !== 'hashtag' && kind !== 'mention');
  // "What do you actually pack?" asks.
  if (sentence.kind === 'question' && !isTitle(post, sentence.first, sentence.last)) return 0;
  if (wordsIn(post, sentence.first, sentence.last) > TITLE || /^[.!]/.test(words.at(-1)?.text ?? '')) return 0;
  return 1 - ramp(toldIn(post, sentence.last, post.tokens.length), ...BESIDE);
};

/** A count of several: not one of them, not a year, not a crowd. */
const COUNTED = /^(?!one\b|\d{3}|\d+,\d)/i;

const LISTED =
  'thing|reason|way|sign|tip|secret|fact|mistake|lesson|time|photo|picture|tweet|product|gift|idea|hack|question|word|story|moment|example|rule|book|recipe|trick|place|habit|myth|quote|skill|tool|truth|type|kind|struggle|problem|image|movie|song|show|video|gif|meme|post|trend|look|outfit|dish|snack|drink|food|meal|detail|confession|comic|reaction|joke|character|celebrity|actor|dog|cat|animal|feeling|thought|stage|phase|game|app|job|town|city|country|house|dress|costume|hairstyle|tattoo|pun|name|insane|hilarious|amazing|incredible|important|awesome|perfect|weird|adorable|crazy|delicious|genius|ridiculous|essential|surprising|beautiful|brilliant|creepy|underrated|simple|easy|powerful|heartbreaking|honest';

export default defineRule({
  principle: 'something-in-it-for-them',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.4,
  summary: 'Holds back the point to earn the click.',
  why: 'A teaser asks for attention first and pays later, if at all. What is told straight away is read by those it concerns.',
  guards: { reply: 0, service: 0, cause: 0.5, humour: 0.5 },
  phrases: {
    /** Holds back wherever it stands. */
    hook: expand(
      '(number|reason|tip|point|slide|photo|picture|step|item|the last|the third|the second|=#) (<n>|one|=#) ~ (shocked|surprised|floored|stunned|amazed|will|blew|made|changed|broke|is wild|is the|got me|had me) ~ (us|me|you|everyone|mind|cry|gasp|heart|speechless|one|kicker|best)',
      "so (this|that|something) (just |)happened (at|today|to|last|in|on) | (you will|you can|you are going to) (find out|see|know|hear|understand|thank us|thank me|learn) (on|tomorrow|tonight|soon|next|friday|monday|tuesday|wednesday|thursday|saturday|sunday|in <n>|at <n>|why soon) | (quietly|secretly|working|worked|cooking|brewing|building|planning|been up to) ~ (on|up|) (something|somethin) (huge|big|special|massive|exciting|new|major|very|really|so|we|you|incredible|amazing|secret|cool|wild) | something (huge|big|special|massive|exciting|major|incredible|amazing) (is|'s|lands|drops|arrives|coming|happens|happening) ",
      '(hate|hates|do not want|do not like) (when|it when|me|that|us|this|me for) ~ (share|sharing|reveal|revealing|tell|telling|say|know|knowing|post) | (nobody|no one|they|most people|experts|recruiters|agents|doctors|banks|landlords|insurers|your bank|your boss) (will not|would rather|do not want) (tell|admit|share|show|you to) | (i|we) (cannot|can not|can not yet|are not allowed to|may not|am not allowed to) (say|tell|reveal|share|announce|show|talk) ~ (more|much|anything) | (sworn|bound) to secrecy | (lips|mouth) (are|is) sealed | under (wraps|embargo) | shh* | (mark|save|set|circle|block) (your|the) ~ (calendar|calendars|diary|diaries|date|alarm|alarms) ~ (something|trust|big|reveal|news|announcement|surprise)',
      "(mistake|secret|trick|habit|word|question|sentence|ingredient|hack|reason|step|rule|thing|food|line|setting) (that|which|nobody|no one|most|every|almost|nearly|everyone|costs|costing|is costing|could|kills|ruins|you are|you're|i wish) ~ (costs|cost|costing|ruins|ruining|kills|killing|makes|make|making|miss|misses|tell|tells|told|ignore|ignores|forget|forgets|gets wrong|get wrong|knew) ~ (you|people|most|fortune|thousands|years|owners|landlords|founders|job|them|us) ? | (what|how|why) ~ (happened|did|said|found|saw|heard|came|turned up|was inside|was waiting|was behind|was hiding) (next|inside|there|behind|underneath|when) ~ (changed|shocked|floored|stunned|surprised|blew|left|broke|made|you|will|had|is)",
      '(number one|#1|real|main|biggest) reason (why |)(people|most|your|you|so many|nobody|teams|we) | hint (it is|its|not) | (can not|cannot) believe (i am|we are) (about to|going to|finally|actually) (share|tell|say|post|show) | (tried|did|made|built|changed) something (crazy|wild|weird|new|mad|unusual|different|bold)',
      "(never|not) told (anyone|anybody|a soul|this|you) ~ (this|story|before|until|about) | (you will|you may|you might) (want|need) to sit down | (can not|could not|cannot) (hold|keep) (it|this) (in|back|quiet|secret) | (was not|were not|weren't|wasn't) going to (announce|share|say|post|tell|reveal|write) | guess what (arrived|came|happened|we|i|just|is|landed|turned|showed) | (the answer|the rest|the story|the reason|the recipe|part <n>) (is |)in (the |)comments | this (completely |totally |)changed (how|the way) (i|we) | (wait|just wait) (till|until) you see | (are|is) you ready for this | any guesses | more (soon|to come|tomorrow) | no spoilers | (here is|here's) a (clue|hint) | the (answer|result|reason|ending|truth) ~ (surprised|surprise|shock|shocked|floored|stunned) | clue (it|there|below) | what (he|she|they|i|we) (said|did|found|saw) (next|broke|changed|made|left|was|shocked)",
      'you will not believe (what|who|how|where|why|which|these|this|it|our|your|actually|are|exist) | you will never guess | can you guess | (all|everything|more) will be revealed | (revealed|revealing) (soon|tomorrow|tonight|on|at|friday|monday) | (big|huge|exciting|major) (news|announcement|reveal|things|surprise) ~ (soon|friday|monday|tomorrow|tonight|next week|coming|dropping|drops|drop) | (all|that is all) (we|i) can (say|tell|share|reveal|give) | (keep|keeping|kept|hiding|been keeping|got) a (little|big|huge|massive|dirty|) secret | (secret|surprise) (project|collab|guest|collaboration) | (our|my) (little|best kept|biggest) secret | (almost|nearly) did not (share|post|write|tell|publish|send) (this|it) | (was not|were not|never) (going|meant|planning) to (share|post|tell) (this|it) | (read|stay|watch) (to|till|until) the end | (what|who) (happened|happens|came) next | (will|might|may|could) (shock|surprise|amaze|astonish|stun|haunt) (you|everyone) | (will|to) (blow your|melt your|break your heart|make your jaw|leave you speechless|restore your)',
      "(this|these|one) (one|weird|simple|little|single|tiny|strange|small) (weird|simple|little|) (trick|hack|tweak) | they do not want you to know | (nobody|no one|nobody's|no one's|nobody is|no one is) (telling|tells|told|will tell|warns|warned) you (the truth|about|this|why|how|what|until|when|before) | (nobody|no one|nobody's|no one's|nobody is|no one is) (talks|talking|tells you|saying|telling you) about | what no one (is|) (saying|says|telling) | do not want (you|us|people) to (know|see|hear|find) | (the|a) (answer|result|reason|outcome|ending) ~ (surprise|shock) | (blow|blew) (your|my) mind | mind blown | (this|it|that) (changes|changed) everything",
      '(something|big things|big news|a big announcement|exciting things|exciting news|great things|a surprise) ~ (is|are|) (coming|brewing|cooking|on the way|in the works) | watch this space | big reveal | ^stay tuned ~ (announcement|surprise|reveal|something|big) | (can not|cannot) (say|tell you|share|reveal) (more|much|anything|what it|too much) | guess (what|who) (is coming|we|i|just) | wait (for it|till the end|until the end|until you see|till you see) | iykyk | can you guess (what|which|who|why|it)? | (is|are) not telling you | (find out|discover|learn|see|read) (why|what|how|who) ~ (blog|article|newsletter|link|bio|video|episode|podcast|comments)',
      'the (real|surprising|shocking|hidden|ugly|brutal|uncomfortable|untold) (reason|truth|story|secret|cost) (why|behind|about|of|that|is|no) | the secret (to|behind) | what (nobody|no one|they) ~ (tell|tells|told) (you|us) | the (reason|answer) (will|might|may) | (you must|you have to|you need to|have to) (see|watch|hear) (this|it) to believe | (i|we) learned ~ hard way ~ (thread|here) | the one thing (that|you|nobody|i|we|no)',
    ),
    /** Something is not named; a hook where the post sends its reader on for it. */
    gap: expand(
      '(one|a|this|a single|only one) (tiny|small|little|simple|single|common|big|strange|) (thing|mistake|secret|trick|word|line|question|sentence|ingredient|detail|habit|reason|sign|clue) ~ (is|could|costing|costs|almost|every|most|nobody|everyone|differently|changed|nearly|we|i|you|that|which|left|made) | (did|changed|tried|learned|found|noticed|heard|saw|spotted|said) (one|this one|a single) (thing|small|little|word|change) | everything changed | (this|then this|that) happened | what (happened|he|she|they|it|we|i|the ~) (happened|said|did|found|saw|heard|wrote|told|showed|next|inside|came)',
      "(her|his|their|its|the) (answer|reply|reaction|reason|verdict|words|response|face|ending|result|explanation|last line|third line|second line) ~ (left|made|shocked|floored|surprised|changed|stunned|broke|was not|silenced|stopped|blew) | (could not|can not|cannot|would not|will not|never) (believe|guess|expect|forget) (what|which|who|the|how|why|where) | (guess|imagine) (what|which|who|how) | (it|that) (was not|is not|wasn't) (what|the) | no (it|they) (was|were|is|are) not | and it (was not|is not|wasn't) ~ (money|what|the) | (nobody|no one) ~ (expected|saw|guessed|knew|tells|told|mentions)",
    ),
    /** Sends the reader on. */
    sent: expand(
      `link in (bio|my bio|our bio|comments|the comments|profile) | (full|whole|rest of the) (story|answer|list|post|thread) | (read|watch|see|hear|find|listen) (on|it|more|the rest|out|here|all) | (reveal|reveals|tell|tells|tell you|share|explain|explains) (it|them|all|which|what|why|you) ~ (on|in|at) (our|my|the) ~ (${ELSEWHERE}) | (on|in) (our|my|the) (latest|new|next|) (${ELSEWHERE}) | (thread|story|more|details) below | read on`,
    ),
    /** The thing itself stands elsewhere: "what they were is on the blog", "full story on the page". */
    away: expand(
      `(what|who|which|why|where) ~ (is|was|are|were|it|they|that|said|did|happened) ~ (on|in|at|over on|up on) (the|our|my) (${ELSEWHERE})`,
      `(answer|answers|rest|secret|reason|reasons|ending|reveal|truth|winner|culprit|twist|outcome|number one|trick|verdict|gossip|punchline) (is|are|are all|is all|'s|) (on|in|at|over on|up on|at the end of|waiting on|waiting in) (the|our|my|tonight's|today's|tomorrow's) ~ (${ELSEWHERE})`,
      `(find|finding|found) out ~ (on|in) (the|our|my) (${ELSEWHERE}) | (reveal|revealing|reveals|share|sharing|tell|telling|explain|spill) (it|them|all|which|what|who|why|how|the answer|the secret|the one|everything|everyone) ~ (on|in|at the end of|tonight|tomorrow|friday|thursday|monday|soon|in my|in our) (the|our|my|this|tonight|tomorrow|friday|) (${ELSEWHERE})`,
      '(click|tap|swipe|scroll) (through|here|below|the link|the arrow|right|up|on|) to (see|find|learn|discover|read|know|reveal|hear|check) (which|what|who|why|how|if|whether|where|out|the)',
    ),
    /** News from elsewhere by itself; a hook where the post winks or breaks off. */
    story: expand(
      `(full story|whole story|story|details|rest|recipe|results|name|clue|video|footage|photo|photos|proof|more) (is|are|'s|) (on|in|at|over on|up on) (the|our|my) ~ (${ELSEWHERE})`,
      '=read on | (=read|=watch|=see|=hear|=get) (more|it all|the rest|the full story|the whole story|all about it|what it was|who it was|for yourself) | (swipe|scroll|click|tap|=link) (for|to|in|below|through|up|left|here)',
    ),
    /** Points at a list or an answer; no hook where the post itself gives it. */
    points: expand(
      "^(here is|here's) (why|what|how) | (and|but) (here is|here's) (why|what|how) | ^<n> ~ (tip|way|step|reason|thing|secret|lesson|mistake|sign|rule|trick|habit|hack|fact|myth) (to|for|you|that|every|your|from|why|we|i)",
      '^(top|the top|the) <n> (tip|way|step|reason|thing|secret|lesson|mistake|sign|rule|trick|habit|hack|fact|myth)',
    ),
    /** Points at the one thing and does not name it. */
    one: expand(
      "(there is|there's) a reason (why|your|you|we|most|that|nobody|so|i|they|some|every) | ^(one|this) (habit|thing|skill|trait|question|word|rule|book|difference|decision|sentence) (separates|sets|makes|divides|decides|tells|changed|determines|stands|stops) | what ~ (did not|didn't|will not|never|forgot to) (mention|tell|say|show|teach) | the truth about",
      "(there is|there's|it is|it's) (one|a single|this one|just one|only one) (simple|small|tiny|big|common|little|) (thing|mistake|secret|reason|word|trick|habit|question|ingredient|detail|rule|sentence|skill|sign|number|food|tool|line|email|change) | ^(the|this) (one|single) (thing|mistake|secret|reason|word|trick|habit|question|ingredient|detail|rule|sentence|skill|email|phrase|change|tool|line) | <n> (words|sentences|questions|minutes|numbers) that (changed|saved|ended|made|broke|ruined) | (most|many|all|so many|nearly all) ~ (get|do|getting|make|making|are making|are doing) (this|it|the same mistake) ~ (wrong|backwards) | (what|one thing) (i|we) (learned|learnt|found|discovered|saw|did) (next|will|might|changed|shocked|surprised)",
      '(more|rest|answer|answers|full story|story|details|reason|why) (is|are|) (in|below in) the (comments|replies|thread|next post|caption)',
    ),
    /** A count of goods with nothing after it: "8 tips: link". */
    bare: ['^<n> ~ (tip|way|step|reason|secret|lesson|mistake|trick|habit|hack|fact|myth)'],
    /** Marks of a teasing title; counted only where the post is a title and little else. */
    title: expand(
      '^(this|these|those) (is|are) (why|what|how|where|who|when|the|your|exactly) | ^here (is|are) (where|who|when|your|exactly) | ^(what|how|why) ~ (really|actually|looks like|happens when|happened when) | (what|see what) happens when | what happened when | ^the reason (why|you|we|this|your) | what you need to know | everything you need to know',
      `^<n> (${LISTED}) | ^the <n> (${LISTED}|most|best|worst) | ^(<n>|the <n>) ~ (${LISTED}|people|woman|man|guy) (that|you|to|every|only|we|who|your|about|from|for|if|of)`,
      '^this (woman|man|guy|kid|boy|girl|dog|cat|couple|teen|mom|dad|video|photo|simple|tiny|incredible|amazing|adorable|hilarious|quiz|is the|is your|one) | ^these (photos|pictures|people|women|men|kids|dogs|cats|couples|<n>|tiny|incredible|amazing|hilarious)',
      '(that|who) will (make|change|give|leave|have|restore|ruin|bring) (you|your) | you (need|should|must|want) ~ (in your life|to try|to know|right now|before you) | you (probably|definitely|totally|absolutely|secretly|literally) | (that prove|that perfectly|who will|that capture|that every) | (everyone|anyone) who ~ (knows|understands|will) | did not know you | you did not know | you never knew | you need to know',
    ),
  },
  needs: ['one', 'away', 'story', 'points', 'bare', 'title', 'gap', 'hook'],
  messages: {
    hook: '"{words}" keeps back the point.',
    delay: '"{words}" makes a reader wait for the point.',
  },
  suggestions: {
    hook: 'Could you give it away in the first line? People who care will still read on.',
    delay: 'Could the point itself come first? It is there, a little further down.',
  },
  examples: {
    bad: [
      "«You won't believe what» happened when we changed one button...",
      '«Something big is coming». Stay tuned 👀',
      'I lost 40% of my revenue overnight. «The reason will shock» you you. A thread 🧵',
      '«Nobody is telling you the truth» about cargo bikes. Find out why in our latest blog.',
      '«7 mistakes every» new landlord makes: rowanlets.example/blog',
      'Our ward tried silence for a week. «What happened next left» us in tears.',
      'I opened the envelope from the diocese and «could not believe the» second line. Link in bio.',
      "We moved the altos to the back row. «Here's why»: choirpost.example/4",
      'The bell-ringer told us why the tower hums. The «answer is on our podcast».',
      "«There's one thing» the altos never do. They do not breathe at the bar line, and so the phrase runs on.",
    ],
    good: [
      'We changed one button from "Submit" to "Save draft" and support calls fell by half, because people thought Submit sent it to their boss.',
      { post: "We don't know yet why the pumps failed. Next update at 6 pm, here.", author: 'public' },
      "What happened when we closed the till for a day: we lost £640 and talked to everyone. We'd do it again.",
      "Stay tuned to 97.3 if the power goes; a battery radio works when the masts don't.",
      "Here's why the altos moved: the new lights hum, and in the back row nobody hears it. Thanks to Ines for noticing.",
      '3 ways to stop a tap dripping. Turn the stopcock off and change the washer. If that fails, wrap the thread in tape. If that fails, call Sam, who charges £20.',
      'What are you reading on the night shift this week?',
      'One way to help: bring your old pots to the allotment on Sunday.',
      "Here's what the vet said about the lamb: less milk.",
    ],
  },
  check({ post, hits, report }) {
    const ends = ({ first, last }: Hit) => {
      const next = post.tokens[last];
      return next?.kind !== 'word' || next.sentence !== post.tokens[first]?.sentence;
    };
    const counted = (list: readonly Hit[]) => list.filter(({ text }) => COUNTED.test(text));
    const points = hits.points.filter(
      (hit) => !/^(?:and |but )?here/i.test(hit.text) || leads(post, hit) || titleness(post, hit) > 0,
    );
    const open = [...hits.one, ...counted([...points, ...hits.bare.filter(ends)])];
    const titles = counted([...hits.title]);
    const part = [
      ...open.map((hit) => ({ ...hit, strength: heldBack(post, hit) })),
      ...titles.map((hit) => ({ ...hit, strength: titleness(post, hit) })),
    ].filter(({ strength }) => strength > 0);
    const teaser = TEASER.exec(post.text);
    const teased = teaser && post.wordCount <= TEASED ? [{ start: teaser.index, end: post.text.trimEnd().length }] : [];
    const hooks = hits.hook.filter((hit) => !/space$/i.test(hit.text) || ends(hit));
    const winks = hits.story.length > 0 && post.wordCount <= SHORT && WINK.test(post.text);
    const sentOn = hits.sent.length > 0 || POINTS_DOWN.test(post.text) ? hits.gap.slice(0, 1) : [];
    const whole = [...hooks, ...(winks ? hits.story.slice(0, 1) : []), ...hits.away, ...sentOn, ...teased].map(
      ({ start, end }) => ({ start, end, strength: 1 }),
    );
    const [hook] = [...whole, ...part].sort((a, b) => b.strength - a.strength || a.start - b.start);
    if (!hook) return;
    const message = hook.strength < DELAYED ? 'delay' : 'hook';
    report({ at: hook, message, strength: hook.strength, values: { words: quote(post, hook) } });
  },
});
