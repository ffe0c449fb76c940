import { defineRule, expand, type Hit, type Post, quote, ramp } from '../../src/rule-kit.ts';

/** Words told after the hook's sentence up to which it is a hook in full, and from which the post has given what it promised. Measured on brand and office posts. */
const DELIVERS = [2, 28] as const;
/** Words after a colon or dash in the hook's own sentence that do the same. Source: trap of the rules card. */
const ANSWERED = 5;

/** Below this strength much of the point is there, further down. */
const DELAYED = 0.75;

/** A handful of words and a wink: "Soon. 👀", "What the agent didn't mention…". */
const TEASED = 14;
const TEASER =
  /\b(?:soon|coming|tomorrow|tonight|guess|secret|something|what|who|why|how|this|wait|ready)\b[^.!?…]*(?:\.{3}|…|[.!?]?\s*[👀🤫🙊🔜🫢🤐]\uFE0F?)\s*[👇🧵👀🤫]*\s*$/iu;

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
  const sentence = post.sentences[post.tokens[hit.first]?.sentence ?? 0];
  const last = sentence?.last ?? hit.last;
  const colon = post.tokens.findIndex(
    ({ text, kind }, at) => at >= hit.last && at < last && kind === 'punctuation' && /^[:–—]/.test(text),
  );
  const helps = post.clauses.some(({ act, head, quoted }) => act === 'help' && !quoted && head >= last);
  if (helps || (colon > 0 && wordsIn(post, colon, last) >= ANSWERED)) return 0;
  return 1 - ramp(toldIn(post, last, post.tokens.length), ...DELIVERS);
};

/** How much of a bare title the hook's sentence is: no full stop, and in full where nothing but a link or a source is beside it. */
const titleness = (post: Post, hit: Hit): number => {
  const sentence = post.sentences[post.tokens[hit.first]?.sentence ?? 0];
  if (!sentence || wordsIn(post, 0, sentence.first) > BESIDE[0]) return 0;
  const words = post.tokens
    .slice(sentence.first, sentence.last)
    .filter(({ kind }) => kind !== 'url' && kind !== 'hashtag' && kind !== 'mention');
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
      '(number one|#1|real|main|biggest) reason (why |)(people|most|your|you|so many|nobody|teams|we) | hint (it is|its|not) | (can not|cannot) believe (i am|we are) (about to|going to|finally|actually) (share|tell|say|post|show) | (tried|did|made|built|changed) something (crazy|wild|weird|new|mad|unusual|different|bold)',
      "(never|not) told (anyone|anybody|a soul|this|you) ~ (this|story|before|until|about) | (you will|you'll|you may|you might) (want|need) to sit down | (can not|could not|cannot) (hold|keep) (it|this) (in|back|quiet|secret) | (was not|were not|weren't|wasn't) going to (announce|share|say|post|tell|reveal|write) | guess what (arrived|came|happened|we|i|just|is|landed|turned|showed) | (link|answer|rest|story|reason|recipe|details|part <n>) (is |)in (the |)comments | this (completely |totally |)changed (how|the way) (i|we) | (wait|just wait) (till|until) you see | (are|is) you ready for this | any guesses | more (soon|to come|tomorrow) | no spoilers | (here is|here's) a (clue|hint) | the (answer|result|reason|ending|truth) ~ (surprised|surprise|shock|shocked|floored|stunned) | clue (it|there|below) | what (he|she|they|i|we) (said|did|found|saw) (next|broke|changed|made|left|was|shocked)",
      'you will not believe (what|who|how|where|why|which|these|this|it|our|your|actually|are|exist) | you will never guess | can you guess | (all|everything|more) will be revealed | (revealed|revealing) (soon|tomorrow|tonight|on|at|friday|monday) | (big|huge|exciting|major) (news|announcement|reveal|things|surprise) ~ (soon|friday|monday|tomorrow|tonight|next week|coming|dropping|drops|drop) | (all|that is all) (we|i) can (say|tell|share|reveal|give) | (keep|keeping|kept|hiding|been keeping|got) a (little|big|huge|massive|dirty|) secret | (secret|surprise) (project|collab|guest|collaboration) | (our|my) (little|best kept|biggest) secret | (almost|nearly) did not (share|post|write|tell|publish|send) (this|it) | (was not|were not|never) (going|meant|planning) to (share|post|tell) (this|it) | (read|stay|watch) (to|till|until) the end | (what|who) (happened|happens|came) next | (will|might|may|could) (shock|surprise|amaze|astonish|stun|haunt) (you|everyone) | (will|to) (blow your|melt your|break your heart|make your jaw|leave you speechless|restore your)',
      "(this|these|one) (one|weird|simple|little|single|tiny|strange|small) (weird|simple|little|) (trick|hack|tweak) | they do not want you to know | (nobody|no one|nobody's|no one's|nobody is|no one is) (telling|tells|told|will tell|warns|warned) you | (nobody|no one|nobody's|no one's|nobody is|no one is) (talks|talking|tells you|saying|telling you) about | what no one (is|) (saying|says|telling) | do not want (you|us|people) to (know|see|hear|find) | (the|a) (answer|result|reason|outcome|ending) ~ (surprise|shock) | (blow|blew) (your|my) mind | mind blown | (this|it|that) (changes|changed) everything",
      '(something|big things|big news|a big announcement|exciting things|exciting news|great things|a surprise) ~ (is|are|) (coming|brewing|cooking|on the way|in the works) | watch this space | big reveal | ^stay tuned ~ (announcement|surprise|reveal|something|big) | (can not|cannot) (say|tell you|share|reveal) (more|much|anything|what it|too much) | guess (what|who) (is coming|we|i|just) | wait (for it|till the end|until the end|until you see|till you see) | iykyk | can you guess (what|which|who|why|it)? | (is|are) not telling you | (find out|discover|learn|see|read) (why|what|how|who) ~ (blog|article|newsletter|link|bio|video|episode|podcast|comments)',
      'the (real|surprising|shocking|hidden|ugly|brutal|uncomfortable|untold) (reason|truth|story|secret|cost) (why|behind|about|of|that|is|no) | the secret (to|behind) | what (nobody|no one|they) ~ (tell|tells|told) (you|us) | the (reason|answer) (will|might|may) | (you must|you have to|you need to|have to) (see|watch|hear) (this|it) to believe | (i|we) learned ~ hard way ~ (thread|here) | the one thing (that|you|nobody|i|we|no)',
    ),
    /** Points at a list or an answer; no hook where the post itself gives it. */
    points: expand(
      "^(here is|here's) (why|what|how) | (and|but) (here is|here's) (why|what|how) | ^<n> ~ (tip|way|step|reason|thing|secret|lesson|mistake|sign|rule|trick|habit|hack|fact|myth) (to|for|you|that|every|your|from|why|we|i)",
      '^(top|the top|the) <n> (tip|way|step|reason|thing|secret|lesson|mistake|sign|rule|trick|habit|hack|fact|myth)',
    ),
    /** Points at the one thing and does not name it. */
    one: expand(
      "(there is|there's) a reason (why|your|you|we|most|that|nobody|so|i|they|some|every) | ^(one|this) (habit|thing|skill|trait|question|word|rule|book|difference|decision|sentence) (separates|sets|makes|divides|decides|tells|changed|determines|stands|stops) | what ~ (did not|didn't|won't|will not|never|forgot to) (mention|tell|say|show|teach) | the (result|results|answer|outcome) of (our|my|the) ~ ? | the truth about",
      "(there is|there's|it is|it's) (one|a single|this one|just one|only one) (simple|small|tiny|big|common|little|) (thing|mistake|secret|reason|word|trick|habit|question|ingredient|detail|rule|sentence|skill|sign|number|food|tool|line|email|change) | ^(the|this) (one|single) (thing|mistake|secret|reason|word|trick|habit|question|ingredient|detail|rule|sentence|skill|email|phrase|change|tool|line) | <n> (words|sentences|questions|minutes|numbers) that (changed|saved|ended|made|broke|ruined) | (most|many|all|so many|nearly all) ~ (get|do|getting|make|making|are making|are doing) (this|it|the same mistake) ~ (wrong|backwards) | (what|one thing) (i|we) (learned|learnt|found|discovered|saw|did) (next|will|might|changed|shocked|surprised)",
      '(more|rest|answer|answers|full story|story|details|reason|why) (is|are|) (in|below in) the (comments|replies|thread|next post|caption)',
    ),
    /** A count of goods with nothing after it: "8 tips: link". */
    bare: ['^<n> ~ (tip|way|step|reason|secret|lesson|mistake|trick|habit|hack|fact|myth)'],
    quiz: ['^which ~ are you', '^what ~ are you'],
    /** Marks of a teasing title; counted only where the post is a title and little else. */
    title: expand(
      '^(this|these|those) (is|are) (why|what|how|where|who|when|the|your|exactly) | ^here (is|are) (where|who|when|your|exactly) | ^(what|how|why) ~ (really|actually|looks like|happens when|happened when) | (what|see what) happens when | what happened when | ^the reason (why|you|we|this|your) | what you need to know | everything you need to know',
      `^<n> (${LISTED}) | ^the <n> (${LISTED}|most|best|worst) | ^(<n>|the <n>) ~ (${LISTED}|people|woman|man|guy) (that|you|to|every|only|we|who|your|about|from|for|if|of)`,
      '^(what|which) ~ (should|would|do|did|does) (you|your) | ^how (well|much|many|good|weird|old|often) ~ (you|your) | ^can (you|we) (guess|identify|name|spot|tell|pass|match|make it|get|score|survive|handle|actually) | ^(are|were|do|have|would|should) you ~ (or|more|really|actually|enough)',
      '^this (woman|man|guy|kid|boy|girl|dog|cat|couple|teen|mom|dad|video|photo|simple|tiny|incredible|amazing|adorable|hilarious|quiz|is the|is your|one) | ^these (photos|pictures|people|women|men|kids|dogs|cats|couples|<n>|tiny|incredible|amazing|hilarious)',
      '(that|who) will (make|change|give|leave|have|restore|ruin|bring) (you|your) | you (need|should|must|want) ~ (in your life|to try|to know|right now|before you) | you (probably|definitely|totally|absolutely|secretly|literally) | (that prove|that perfectly|who will|that capture|that every) | (everyone|anyone) who ~ (knows|understands|will) | did not know you | you did not know | you never knew | you need to know',
    ),
  },
  needs: ['one', 'points', 'bare', 'title', 'quiz', 'hook'],
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
      '«Nobody is telling you» the truth about cargo bikes. Find out why in our latest blog.',
      '«7 mistakes every» new landlord makes: rowanlets.example/blog',
      'Our ward tried silence for a week. «What happened next» left us in tears.',
      '«Which Kind Of Librarian Are You»',
      "We moved the altos to the back row. «Here's why»: choirpost.example/4",
      "«Here's why» the altos moved. The new lights hum, and in the back row nobody hears it.",
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
    ],
  },
  check({ post, hits, report }) {
    const ends = ({ first, last }: Hit) => {
      const next = post.tokens[last];
      return next?.kind !== 'word' || next.sentence !== post.tokens[first]?.sentence;
    };
    const counted = (list: readonly Hit[]) => list.filter(({ text }) => COUNTED.test(text));
    const open = [...hits.one, ...counted([...hits.points, ...hits.bare.filter(ends)])];
    const titles = counted([...hits.title, ...hits.quiz.filter(ends)]);
    const part = [
      ...open.map((hit) => ({ ...hit, strength: heldBack(post, hit) })),
      ...titles.map((hit) => ({ ...hit, strength: titleness(post, hit) })),
    ].filter(({ strength }) => strength > 0);
    const teaser = TEASER.exec(post.text);
    const teased = teaser && post.wordCount <= TEASED ? [{ start: teaser.index, end: post.text.trimEnd().length }] : [];
    const hooks = hits.hook.filter((hit) => !/space$/i.test(hit.text) || ends(hit));
    const whole = [...hooks, ...teased].map(({ start, end }) => ({ start, end, strength: 1 }));
    const [hook] = [...whole, ...part].sort((a, b) => b.strength - a.strength || a.start - b.start);
    if (!hook) return;
    const message = hook.strength < DELAYED ? 'delay' : 'hook';
    report({ at: hook, message, strength: hook.strength, values: { words: quote(post, hook) } });
  },
});
