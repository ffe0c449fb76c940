import {
  clauseAround,
  clauseAt,
  defineRule,
  ELSEWHERE,
  expand,
  type Hit,
  hasLink,
  heldBack,
  isListed,
  type Post,
  pointer,
  quote,
  type Span,
  sentenceAt,
  titleness,
} from '../../src/rule-kit.ts';

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

/** A place that keeps something back, and how much of it. */
interface Hook {
  readonly at: Span;
  readonly strength: number;
  /** What was found there, which is marked with its clause; absent for a wink. */
  readonly hit?: Hit;
}

const teased = ({ text, wordCount }: Post): readonly Hook[] => {
  const teaser = wordCount <= TEASED ? TEASER.exec(text) : null;
  return teaser ? [{ at: { start: teaser.index, end: text.trimEnd().length }, strength: 1 }] : [];
};

/** The clause a hook stands in, up to its link. */
const marked = (post: Post, hit: Hit): Span => {
  const { start, end } = clauseAround(post, hit);
  const link = post.tokens
    .slice(hit.last, clauseAt(post, hit.first)?.last ?? hit.last)
    .find(({ kind, start: at }) => kind === 'url' && at < end);
  return { start, end: link ? post.text.slice(0, link.start).trimEnd().length : end };
};

const ends = ({ tokens }: Post, { first, last }: Hit): boolean =>
  tokens[last]?.kind !== 'word' || tokens[last]?.sentence !== tokens[first]?.sentence;

/** "More about where it grows is on the blog": what is told here stands. */
const isExtra = ({ tokens }: Post, { first }: Hit): boolean =>
  tokens[first - 2]?.normal === 'more' && /^(?:about|on|of)$/.test(tokens[first - 1]?.normal ?? '');

/** "Webinar: 5 ways to …": how an event is called. */
const isEvent = ({ tokens }: Post, { first }: Hit): boolean =>
  tokens[first - 1]?.text === ':' &&
  /^(?:webinar|talk|workshop|course|class|lecture|seminar|session|book|panel)$/.test(tokens[first - 2]?.normal ?? '');

/** "The three things you told us were space, buses and lunch": they are named where they are counted. */
const NAMED = 4;
const isNamedThere = (post: Post, { first, last }: Hit): boolean => {
  const rest = post.tokens.slice(last, sentenceAt(post, first)?.last ?? last).filter(({ kind }) => kind === 'word');
  const be = rest.findIndex(({ normal }) => /^(?:are|were)$/.test(normal));
  return be >= 0 && rest.length - be > NAMED && !/^(?:in|on|at|below|here|why|how)$/.test(rest[be + 1]?.normal ?? '');
};

/** "Wait until the end of March". */
const isDate = ({ tokens }: Post, { last, text }: Hit): boolean =>
  /the end$/i.test(text) && tokens[last]?.normal === 'of';

/** "Guess who is eighty? Margit.": told at once. */
const isTold = (post: Post, { first, text }: Hit): boolean => {
  if (!/^guess\b/i.test(text)) return false;
  const next = post.sentences[(post.tokens[first]?.sentence ?? 0) + 1];
  return next !== undefined && next.kind !== 'question' && post.tokens[next.first]?.capital === true;
};

const ARROW = /[👇🧵⬇⤵➡]/u;
const HERE_IS = /^(?:and |but )?here/i;
/** "Here's why" with something to go to: a link, an arrow, a colon, or nothing after it. "Here's how to challenge it" offers help. */
const leads = (post: Post, { last }: Hit): boolean => {
  const { tokens } = post;
  if (tokens[last - 1]?.normal === 'how' && tokens[last]?.normal === 'to') return false;
  return tokens[last]?.kind !== 'word' || hasLink(post) || ARROW.test(post.text);
};

/** A count of several: not one of them, not a year, not a crowd; "7-10 times" counts nothing. */
const counted = ({ tokens }: Post, hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(
    ({ text, first }) => /^(?:the )?(?!one\b|\d{3}|\d+,\d)/i.test(text) && tokens[first - 2]?.kind !== 'number',
  );

/** Begins a title that counts. */
const COUNT = /^(?:the |top )*(?:\d|two|three|four|five|six|seven|eight|nine|ten)/i;
/** "21 costumes that will make you laugh": a gallery shows what its title says. */
const isGallery = (post: Post, hit: Hit): boolean => {
  const sentence = sentenceAt(post, hit.first);
  const counts = COUNT.test(hit.text);
  return counts ? hit.first !== sentence?.first : COUNT.test(post.text.slice(sentence?.start));
};

/** What a title counts and keeps; photos, gifts and recipes it may count and show. */
const KEPT = `
  =things | =reasons | =ways | =signs | =tips | =steps | =secrets | =facts | =mistakes | =lessons | =times |
  =hacks | =questions | =words | =moments | =rules | =tricks | =habits | =myths | =skills | =truths | =types |
  =kinds | =struggles | =problems | =confessions | =thoughts | =stages | =phases | =insights | =errors
`;
/** What is spoken of and not named. */
const UNNAMED = `
  thing | mistake | secret | reason | trick | habit | word | question | sentence | ingredient | detail | sign |
  clue | rule | step | line | skill | number | figure | food | tool | email | change | cost | fee | charge |
  clause | setting | hack | tweak | phrase | move | error | fact | lesson | tip | metric | decision | call |
  message | moment
`;
const STUNS = `
  shock | surprise | amaze | astonish | stun | stagger | horrify | haunt | =floor | =floored | =floors | blew |
  broke | speechless | without words | lost for words | gobsmacked | in tears | open mouthed
`;
const WHAT = 'what|who|which|why|how|where|when';
const FOUND =
  'found|discovered|saw|heard|said|did|learned|learnt|told|wrote|showed|noticed|uncovered|happened|came|answered';
const BIG =
  'big|bigger|huge|massive|exciting|major|special|amazing|incredible|great|crazy|wild|mad|weird|new|bold|cool';
const SOON = `
  soon | tomorrow | tonight | friday | monday | tuesday | wednesday | thursday | saturday | sunday | next week |
  this week | coming | dropping | drops | landing | lands | arriving
`;
const TELL = `
  tell | telling | say | saying | share | sharing | reveal | revealing | announce | announcing | show | admit |
  explain | spill | talk | post | posting
`;
const HERE = `${ELSEWHERE}|carousel|slide|interview|recording|clip|report|book|class|masterclass|training`;

export default defineRule({
  principle: 'something-in-it-for-them',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.4,
  summary: 'Holds back the point to earn the click.',
  why: 'A teaser asks for attention first and pays later, if at all. What is told straight away is read by those it concerns.',
  guards: { reply: 0, service: 0, cause: 0.5, humour: 0.5 },
  phrases: {
    /** Holds back wherever it stands: a stir foretold, a secret, a telling put off or refused. */
    hook: expand(
      `
        you (will not|will never|would not|would never|can not|could never) (believe|guess) |
        can you guess (${WHAT}|it)? | any guesses | guess (what|who) (just|is|we|i|came|happened|arrived) |
        (mind blown|changed everything|wait for it) |
        (will|might|may|could) (shock|surprise|amaze|astonish|stun|haunt|horrify|floor) (you|everyone|even|us|
        them) |
        (will|going to) (blow your|melt your|break your heart|make your jaw|leave you speechless|lose your mind|
        restore your) | (the|its|her|his|their) (answer|result|reason|outcome|ending|truth) ~ (${STUNS}) |
        (blow|blew) (your|my|our) mind | what ~ (${FOUND}|happens) (next|inside|behind|underneath) |
        what (happened|happens|came) next |
        (read|stay|watch|scroll|swipe|wait) (to|till|until) (the end|you see|you hear) |
        (number|reason|tip|point|slide|photo|step|item|=#) (<n>|one|=#) ~ (${STUNS}|is wild|is the best|will|got
        me|made me)
      `,
      `
        (they|most people|your ~|experts|banks|landlords|recruiters) (will not|will never|does not|do not|never)
        (want|tell|admit|mention) (you|us|people) | not want (you|us|people|me|anyone) to (know|see|hear|find) |
        (nobody|no one) (is|ever|will|) (tell|telling|told|warn|talk|say|saying) (you|us|about) |
        what (no one|nobody) ~ (say|says|saying|tell|telling) |
        (${UNNAMED}|=tricks|=secrets|=things|=facts|=rules|=reasons) (your|the|our|most|no|some) ~ (will not|will
        never|does not|do not|never|hates to|hopes you) (tell|want|mention|admit|show|share|teach|know|see|notice) |
        hoping you (will never|do not|will not|never) ~ (notice|spot|see|read|find|know|ask) |
        the (real|surprising|shocking|hidden|ugly|brutal|uncomfortable|untold) (reason|truth|story|secret|cost) |
        the secret (to|behind) | (this|these|one) (weird|simple|little|tiny|strange) (trick|hack|tweak)
      `,
      `
        (can not|may not|must not|not allowed to|will not) (yet|) (${TELL}) ~ (more|much|anything) |
        (can not|could not) (hold|keep) (it|this) (in|back|quiet|secret) | under (wraps|embargo) | iykyk |
        all (you are getting|you get|we are saying|i am saying|we can say|i can say) | (sworn to secrecy|lips sealed) |
        (keep|hiding|got|have) a (little|big|huge|) secret | (secret|surprise) (project|collab|guest) |
        (almost|nearly) did not (${TELL}) this | (hate|hates) (me|us|that|when) ~ (${TELL})
      `,
      `
        (something|${BIG} things|${BIG} news|a surprise) ~ (is|are) (coming|brewing|cooking|on the way|in the works) |
        something (${BIG}) (is|lands|drops|arrives|coming|happens|happening|this|next|on) |
        (${BIG}) (news|announcement|reveal|things|surprise|update) ~ (${SOON}) |
        (quietly|secretly|working|cooking|brewing|building|planning|been up to) ~ something
        (${BIG}|very|we|you|secret) | will be revealed | reveal (${SOON}|on|at) | watch this space |
        big reveal | (big|huge|massive|exciting|major) (=changes|=things|=plans) (ahead|afoot|are afoot|are ahead) |
        (sat|sitting) on (this|it|something|news) (for|since) | never (look at|see|hear|think of|think about|taste) ~
        (same way|same) |
        (i|we) (probably|really|definitely|) (should not|am not supposed to|are not supposed to|am not meant to) (be|)
        (${TELL}) | so (this|that|something) (just|) happened |
        (tried|did|made|changed) something (crazy|wild|weird|mad|unusual) |
        you will (find out|see|know|hear|understand|thank me) (${SOON}|on|in <n>|at <n>) | here is a (clue|hint) |
        (save|mark|set|clear) (your|the) ~ (calendar|diary|date|alarm) ~ (something|trust|big|reveal|announcement) |
        ^stay tuned ~ (announcement|surprise|reveal|something|big)
      `,
    ),
    /** Something is not named; a hook where the post sends its reader on for it. */
    gap: expand(
      `
        (one|this one|a single|only one|this|the) (tiny|small|little|simple|single|common|big|strange|) (${UNNAMED}) ~
        (=changed|saved|doubled|cost|could|almost|nearly|every|most|nobody|everyone|made|left|killed|ruined|
        stops) | this one (small|little|) (${UNNAMED}) |
        (doing|did|changed|tried|learned|noticed|skipped|missed|forget) (that|the|just|) one (small|little|)
        (${UNNAMED}) |
        (this|one) (tiny|small|little|simple|common|costly) ~ (${UNNAMED}) (ruins|ruined|kills|killed|costs|stops|
        wrecks|doubled|saves) | (the|a) (${UNNAMED}) ~ (hidden|buried|hiding|tucked) |
        (her|his|their|its|the) (reply|reaction|verdict|words|response|face|last line|second line|answer) ~ (${STUNS}|
        left|made|changed|was not|silenced) | (went|fell) (quiet|silent|white|pale) | (jaw|jaws) dropped |
        (nobody|no one) (spoke|breathed|moved|said a word) | (made|make|changed|took|added|cut|found|spotted)
        (one|a single|this one) (tiny|small|little|simple|) (${UNNAMED}) | (left|leaving|leaves) ~ (${STUNS}) |
        (strangest|weirdest|craziest|wildest|oddest|most unusual) ~ (ever|yet|so far)
      `,
      `
        what (he|she|they|it|the ~) (actually|finally|really|) (${FOUND}) | what ~ (told|taught) me |
        what (i|we) ~ (found|discovered|saw|heard|learned|noticed|uncovered) | what (happened|turned up) |
        what (it|they|that|he|she) (was|were) | what (was|is) (wrong|missing|inside|behind|hidden) |
        (this happened|everything changed|not hold back) | (broke|breaks) (his|her|their) silence |
        (could not|can not|would not|will not|never) (believe|guess|expect|forget) (${WHAT}|the) |
        (guess|imagine) (${WHAT}) | (is|was|are|were) not ~ what (you|i|we|they|most) (think|thought|expect) |
        (it|that) (was|is) not (what|the) | no (it|they) (was|were|is|are) not | the (true|actual) (reason|story) is |
        (nobody|no one) ~ (expected|saw|guessed|knew|tells|told|mentions) |
        can not (say|tell|reveal) (yet|) (${WHAT}) | (right|real|best|worst|biggest) (one|answer|reason)?
      `,
    ),
    /** Sends the reader on. */
    sent: expand(`
      (tell|share|explain|reveal|show) ~ in (tomorrow|friday|sunday|monday|next) ~ (${HERE}|mail) |
      link in ~ (bio|comments|profile) | (full|whole|rest of the) (story|answer|list|post|thread|interview) |
      (read|watch|see|hear|find|listen) (on|it|more|the rest|out|here|all) | ^stay tuned | trust me |
      ^(read|watch|click|tap|swipe|scroll|listen|visit|open|join) ~ to (see|find|learn|discover|hear) (it|out|
      ${WHAT}) | (on|in) (our|my|the) (latest|new|next|first|pinned|) (${HERE}) |
      (${TELL}) (it|them|all|${WHAT}|you) ~ (on|in|at|inside) (our|my|the) ~ (${HERE}|mail) |
      (thread|story|more|details) below | you will want to (be|see|hear|watch|tune)
    `),
    /** The thing itself stands elsewhere: "what they were is on the blog", "full story on the page". */
    away: expand(
      `
        (what|who|which|why|where) ~ (is|was|are|were|it|they|that|${FOUND}) ~ (on|in|at) (the|our|my) (${ELSEWHERE}) |
        (=answer|rest|secret|reason|ending|reveal|truth|winner|culprit|twist|outcome|number one|trick|verdict|gossip|
        punchline|why) (is|are|is all|are all|) (on|in|at|at the end of|waiting on) (the|our|my|tonight's) ~ (${HERE}) |
        (find|finding|found) out ~ (on|in) (the|our|my) ~ (${HERE}) |
        (find out|discover|learn|see|guess) (which|what|who|why) (at|on|in|here|below|via) (the|our|my|<who>|)
      `,
      `
        (${TELL}) (it|them|all|${WHAT}|the answer|the secret|the one|everything|everyone) ~ (on|in|at the end
        of|tonight| tomorrow|soon) (the|our|my|this|tonight|tomorrow|) ~ (${HERE}) |
        (find out|discover|learn|see|read|watch) (${WHAT}) ~ (blog|article|newsletter|link|bio|video|episode|
        podcast| comments) |
        (click|tap|swipe|scroll) (through|here|below|the link|up|on|) to (see|find|learn|discover|read|reveal)
        (${WHAT}|out)
      `,
    ),
    /** News from elsewhere by itself; a hook where the post winks or breaks off. */
    story: expand(`
      (story|details|rest|recipe|results|name|clue|video|footage|photo|pics|pictures|proof|more) (is|are|) (on|in|at)
      (the|our|my) ~ (${ELSEWHERE}) | =read on | (swipe|scroll|click|tap|=link) (for|to|in|below|through|up|left|here) |
      more (soon|to come|tomorrow) | (=read|=watch|=see|=hear|=get) (more|it all|the rest|the full story|all about
      it|for yourself|what it was|
      who it was)
    `),
    /** Points at a list, an answer or the one thing; no hook where the post itself gives it. */
    points: expand(`
      ^(here is|here's) (why|what|how) | (and|but) (here is|here's) (why|what|how) | ^(top|the top|the) <n> (${KEPT}) |
      ^(top|the top|the|) <n> ~ (${KEPT}) (to|for|you|that|every|your|from|why|we|i|nobody|no|most|all|people|only)
    `),
    one: expand(
      `
        (this|here|that) (is|'s) (exactly|) what (happened|came of|changed|it did|i found|we found|i learned|i learnt|
        they said|he said|she said) | (there is|there's) a reason (why|your|you|we|most|that|nobody|they|every) |
        the truth about | ^(one|this) (habit|thing|skill|trait|question|word|rule|difference|decision|sentence)
        (separates|sets|makes|divides|decides|tells|changed|determines|stops) |
        ^(the one|one) thing (that|you|nobody|i|we|no) |
        what ~ (did not|will not|never|forgot to) (mention|tell|say|show|teach) |
        <n> (words|sentences|questions|minutes|numbers) that (changed|saved|ended|made|ruined)
      `,
      `
        (there is|there's|it is|it's) (one|a single|only one|this one) (simple|small|tiny|big|common|little|)
        (${UNNAMED}) | ^(the|this) (one|single) (${UNNAMED}) |
        (most|many|all|nearly all) ~ (get|do|make|making) (this|it|the same mistake) ~ (wrong|backwards) |
        (a|one|this|the) ~ (${UNNAMED}) (that|which|) (nobody|no one|most|every|almost|nearly|everyone|many|all|so many|
        few) ~ (overlook|miss|forget|ignore|spot|notice|wrong|make|skip|know|mention|see|tell|cost)
      `,
    ),
    /** A count of goods with nothing after it: "8 tips: link". */
    bare: ['^<n> ~ (tip|=ways|step|reason|secret|lesson|mistake|trick|habit|hack|fact|myth)'],
    /** Marks of a teasing title; counted only where the post is a title and little else. */
    title: expand(`
      ^(this|these|those) (is|are) (why|what|how|where|who|when|the|your|exactly) |
      ^here (is|are) (where|who|what|why|when|your|exactly) | ^(what|why) ~ looks like | what (happens|happened) when |
      ^the reason (why|you|we|this|your) | ^(the|) <n> ~ (${KEPT}) | (seen to be believed|restore your faith) |
      ^this (video|photo|quiz|simple|tiny|is the|is your|one) | you (did not know|never knew) |
      (that|who) will (make|change|give|leave|have|restore|ruin|bring) (you|your) |
      you (probably|definitely|totally|absolutely|secretly|literally) | (everyone|anyone) who ~ (knows|understands|will)
    `),
  },
  needs: ['one', 'away', 'story', 'points', 'bare', 'title', 'gap', 'hook'],
  messages: {
    hook: '"{words}" keeps back the point.',
    count: '"{words}" counts them and names none.',
    delay: '"{words}" makes a reader wait for the point.',
  },
  suggestions: {
    hook: 'Could you give it away in the first line? People who care will still read on.',
    count: 'Could the best one stand in the line itself? People who care will still read on.',
    delay: 'Could the point itself come first? It is there, a little further down.',
  },
  examples: {
    bad: [
      "«You won't believe what happened when we changed one button»...",
      '«Something big is coming». Stay tuned 👀',
      'I lost 40% of my revenue overnight. «The reason will shock you». A thread 🧵',
      '«Nobody is telling you the truth about cargo bikes». Find out why in our latest blog.',
      '«7 mistakes every new landlord makes»: rowanlets.example/blog',
      'Our ward tried silence for a week. «What happened next left us in tears».',
      '«I opened the envelope from the diocese and could not believe the second line». Link in bio.',
      '«5 secrets your sailing school will not tell you». Read on.',
      'I sang flat on purpose for a week, «and this is what happened».',
      "We moved the altos to the back row. «Here's why»: choirpost.example/4",
      'The bell-ringer told us why the tower hums. «The answer is on our podcast».',
      "«There's one thing the altos never do». They do not breathe at the bar line, and so the phrase runs on.",
      '«What the surveyor found under the stage left us speechless». Watch the tour: hall.example/stage',
      '«We have been sitting on this for months»...',
      "«You'll never look at a teabag the same way again». 👀",
      'She opened the organ case «and we all went quiet». Video on our page.',
      "«There's a charge nearly every tenant misses». We explain it in our latest newsletter.",
    ],
    good: [
      'Thank you to all who answered. The three things you told us most were more desks, better buses and somewhere to eat.',
      'We asked sixty gardeners how they price a job. Here is what they told us:\n- Half charge for the first visit\n- A third give a range\n- The rest guess and hope',
      'Can I prune the hydrangea already? No. Wait until the end of March and put the scissors away.',
      'Three questions I ask on a first day:\n1. Who checks your work?\n2. What do you never do twice?\n3. Where is the kettle kept?',
      "Turn the flow temperature of your boiler down to 60. Most radiators stay warm. Here's how: https://example.org/flow",
      'Our guide to payslips after the rule change is out. Eight pages, free. https://example.org/payslips',
      'We changed one button from "Submit" to "Save draft" and support calls fell by half, because people thought Submit sent it to their boss.',
      { post: "We don't know yet why the pumps failed. Next update at 6 pm, here.", author: 'public' },
      "What happened when we closed the till for a day: we lost £640 and talked to everyone. We'd do it again.",
      "Stay tuned to 97.3 if the power goes; a battery radio works when the masts don't.",
      "Here's why the altos moved: the new lights hum, and in the back row nobody hears it. Thanks to Ines for noticing.",
      '3 ways to stop a tap dripping. Turn the stopcock off and change the washer. If that fails, wrap the thread in tape. If that fails, call Sam, who charges £20.',
      'What are you reading on the night shift this week?',
      'Out of rye as of nine, sorry folks. More tomorrow.',
      'Heads up: 0.19.0 breaks on Windows. 0.19.1 is on its way, so hold off if you are affected.',
      'Guess who is eighty today? Margit, who has run the kiosk since 1971.',
      'Until we close, the desk helps you find out what you can do at the Post Office in the square.',
      'Blue fenugreek is what gives the bread that smell. More about where it grows on the blog, if you like.',
      'Webinar: 5 ways to close the month in half the days, with Monica Teague, on 22 October at one.',
      'One way to help: bring your old pots to the allotment on Sunday.',
      "Here's what the vet said about the lamb: less milk.",
      '21 lanterns from the school parade: parade.example/lanterns',
      "The council may end your lease in a month. Here's how to object: lease.example/object",
    ],
  },
  check({ post, hits, report }) {
    const points = hits.points.filter((hit) => !HERE_IS.test(hit.text) || titleness(post, hit) > 0 || leads(post, hit));
    const open = [...hits.one, ...counted(post, [...points, ...hits.bare.filter((hit) => ends(post, hit))])].filter(
      (hit) => !isEvent(post, hit) && !isNamedThere(post, hit),
    );
    const titles = counted(post, hits.title).filter((hit) => !isGallery(post, hit) && !isNamedThere(post, hit));
    const hooks = hits.hook.filter(
      (hit) => !isDate(post, hit) && (!/space$/i.test(hit.text) || ends(post, hit)) && !isTold(post, hit),
    );
    const winks = post.wordCount <= SHORT && WINK.test(post.text);
    const sendsOn = hits.sent.length + hits.story.length > 0 || POINTS_DOWN.test(post.text) || pointer(post);
    const away = hits.away.filter((hit) => post.tokens[hit.last]?.normal !== 'office' && !isExtra(post, hit));
    const isGiven = (hit: Hit): boolean => {
      const sentence = sentenceAt(post, hit.first);
      return sentence !== undefined && isListed(post, sentence);
    };
    const whole = [...hooks, ...(winks ? hits.story : []), ...away, ...(sendsOn ? hits.gap : [])].filter(
      (hit) => !isGiven(hit),
    );
    const found: readonly Hook[] = [
      ...whole.map((hit) => ({ hit, at: hit, strength: 1 })),
      ...teased(post),
      ...open.map((hit) => ({ hit, at: hit, strength: away.length > 0 ? 1 : heldBack(post, hit) })),
      ...titles.map((hit) => ({ hit, at: hit, strength: titleness(post, hit) })),
    ];
    const [hook] = [...found].sort((a, b) => b.strength - a.strength || a.at.start - b.at.start);
    if (!hook || hook.strength === 0) return;
    const { strength, hit } = hook;
    const at = hit ? marked(post, hit) : hook.at;
    const message = strength < DELAYED ? 'delay' : hit && COUNT.test(hit.text) ? 'count' : 'hook';
    report({ at, message, strength, values: { words: quote(post, at) } });
  },
});
