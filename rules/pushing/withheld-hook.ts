import {
  clauseAround,
  clauseAt,
  countWords,
  defineRule,
  ELSEWHERE,
  expand,
  type Hit,
  hasLink,
  heldBack,
  isGiven,
  normalText,
  openQuestions,
  type Post,
  quote,
  type Span,
  sentenceAt,
  titleness,
  WEEKDAYS,
  wordsTold,
} from '../../src/rule-kit.ts';

/** Below this strength much of the point is there, further down. */
const DELAYED = 0.75;
/** What a foretold stir is worth where the post goes on to tell: the reader was made to wait. */
const TOLD_LATER = 0.5;

/** Words of a post up to which it says nothing beside that there will be something. Hand-set. */
const TEASER = 14;

/** Begins a title that counts. */
const COUNT = /^(?:the |top )*(?:\d|two|three|four|five|six|seven|eight|nine|ten)/i;
/** A count of several: no year and no crowd; "7-10 times" counts nothing, and "Webinar: 5 ways" is what an event is called. */
const isCount = ({ tokens }: Post, { first, text }: Hit): boolean =>
  !/^(?:the |top )*(?:one\b|\d{3}|\d+,\d)/i.test(text) &&
  tokens[first - 2]?.kind !== 'number' &&
  tokens[first - 1]?.text !== ':';

/** "You need to see this film" praises it. */
const MUST = /^you (?:need|have) to /i;
/** "The third item on this list had us gasping": one of several; "the choir had me in tears" tells. */
const MOVED = /^(?:had|left|made) /i;
const ONE_OF = /^(?:\W|the\b)*(?:second|third|fourth|fifth|sixth|last|final|number \d+)\b/;
const isStirring = (post: Post, { first, last, text }: Hit): boolean => {
  const { first: start = 0, last: stop = 0 } = sentenceAt(post, first) ?? {};
  if (MUST.test(text)) return last >= stop || post.tokens[last]?.kind !== 'word';
  return !MOVED.test(text) || ONE_OF.test(normalText(post.tokens, start, stop));
};

/** "Nobody tells you that half of it is paper", "the thing nobody tells you about peas is that …": told in the same breath. */
const isTold = (post: Post, { first, last, text }: Hit): boolean => {
  if (post.tokens[last]?.normal === 'that' || post.tokens[first - 1]?.text === '(') return true;
  if (!/^(?:what |)(?:nobody|no one)\b/i.test(text)) return false;
  const rest = normalText(post.tokens, last, sentenceAt(post, first)?.last ?? last);
  return /\b(?:is|are|was|were|'s) (?:that|how|the|you|your|a|an|to|it|not)\b|\b(?:unless|until)\b/.test(rest);
};

/** Words told beside a hook: not those of things by the way, nor of a question behind it, which gives nothing away. */
const saidBeside = (post: Post, { first: from }: Hit): number =>
  post.sentences.reduce(
    (sum, { kind, first, last }) =>
      sum - (kind === 'question' && first > from ? countWords(post.tokens, first, last) : 0),
    wordsTold(post),
  );

/** "Big news." and "Can't say." by themselves; "big news, the pool opens on Monday" tells. */
const isTeased = (post: Post, hit: Hit): boolean => {
  const { tokens, sentences } = post;
  const { first, last, text } = hit;
  if (saidBeside(post, hit) > TEASER) return false;
  const { first: start = 0, last: end = 0 } = sentences[tokens[first]?.sentence ?? 0] ?? {};
  if (/^(?:big|huge|massive|can)/i.test(text)) return countWords(tokens, start, end) <= 2;
  return tokens[last]?.normal !== 'to';
};

/** Signs that the rest is elsewhere. */
const SENDS =
  /(?:👉|→|↓|➡️|…\s*swipe|\.{3}\s*swipe)\s*$|[👇⬇⤵🧵↓]|\((?:a )?(?:thread|link|video|(?:first |top )?comments?)\)|\(1\/\w+\)|\ba thread\b/iu;

/** "Tap Bill > Details to see which": where in an app it stands. */
const MENU = /\s[>›]\s/;

/** "Swipe to see what's new → flatbread, lamb neck": told right there. */
const LISTED = /^[^.!?\n]{0,20}(?:→|:|➡️?)\s*\p{L}[^.!?\n]*,/u;

/** "6 things nobody says:", and the lines follow. */
const LINES_FOLLOW = /^[^.!?\n]{0,40}:\s*\n(?:[^\n]+\n){2}/;

/** The clause a hook stands in, up to its link. */
const marked = (post: Post, hit: Hit): Span => {
  const { start, end } = clauseAround(post, hit);
  const link = post.tokens
    .slice(hit.last, clauseAt(post, hit.first)?.last ?? hit.last)
    .find(({ kind, start: at }) => kind === 'url' && at < end);
  return { start, end: link ? post.text.slice(0, link.start).trimEnd().length : end };
};

/** What a title counts and keeps; photos, gifts and recipes it may count and show. */
const KEPT = `
  =things | =reasons | =ways | =signs | =tips | =steps | =secrets | =facts | =mistakes | =lessons | =times | =hacks |
  =questions | =words | =moments | =rules | =tricks | =habits | =myths | =skills | =truths | =types | =kinds |
  =struggles | =problems | =confessions | =thoughts | =stages | =phases | =insights | =errors
`;
/** What is spoken of and not named. */
const UNNAMED = `
  thing | mistake | secret | reason | trick | habit | word | question | sentence | ingredient | detail | sign | clue |
  rule | skill | tool | change | cost | fee | charge | clause | setting | hack | tweak | phrase | move | error |
  fact | lesson | tip | piece of advice | decision | number | answer | email | conversation | ritual | step | excuse |
  myth
`;
const STUNS = `
  shock | surprise | amaze | astonish | stun | horrify | =floored | speechless | without words | lost for words |
  gobsmacked | in tears | open mouthed
`;
const FOUND = 'found|discovered|saw|heard|said|did|learned|learnt|told|wrote|noticed|uncovered|happened|answered';
const BIG = 'big|huge|massive|exciting|major|special|amazing|incredible|great|crazy|wild|bold|secret';
const SOON = `
  soon | tomorrow | tonight | ${WEEKDAYS} | next week | this week | coming | dropping | drops | landing | lands |
  arriving
`;
const TELL = 'tell|telling|say|saying|share|sharing|reveal|revealing|announce|announcing|talk|explain';
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
    /** The reader's wonder is foretold, or that of whoever saw it told. */
    stir: expand(`
      you (will not|will never|could never) (believe|guess) | you would never guess |
      (will|might|may|could) (shock|surprise|amaze|astonish|stun|haunt|horrify) (you|everyone|us|them) |
      (will|going to) (blow your|melt your|break your heart|make your jaw|leave you speechless|restore your) |
      (answer|result|reason|outcome|ending|truth|reply|verdict|reaction|words) ~ (${STUNS}) |
      what ~ (${FOUND}) ~ (${STUNS}) | how it (ended|ends) ~ (${STUNS}) | blew (your|my|our) mind |
      (=had|=left|=made) (me|us|everyone|our|my|the) ~ (gasp|howl|scream|cry|speechless|in tears|laugh) |
      (answer|result|reason|ending|truth|reply|words|story|image) ~ (stay|stick|live) with you |
      what (=happened|=came) next | what (i|we|he|she|they) (${FOUND}) next |
      (is|'s|are) not what you (think|expect) | ^(and|) then it happened | ^wait for it |
      wait (until|till) you (see|hear|read) |
      you (will|are going to) (want|need) to (see|hear|read|sit down for) (this|the|it) |
      you (need|have) to (see|hear|read) (this|it) | you (will|) want to (be here|stick around|sit down) |
      what the ~ (=did|=found|=saw) next | (read|watch|scroll|swipe) (to|till|until) the end |
      never (look at|see|hear|think of|think about|taste) ~ same way
    `),
    /** Something is said to be there, or to come, and is not to be told; or others are said to keep it. */
    hush: expand(
      `
        (number one|biggest|#1|<n>) mistake ~ (make|makes|made) ~ how to (avoid|fix) |
        something (${BIG}|) (is|'s|) (=coming|brewing|cooking|stirring|afoot|on the way|in the works) |
        all will be revealed | ^the rest (is|'s) (only|) for (subscribers|members|patrons|followers) |
        a certain (somebody|someone|member|person|player|guest|face) ~ (news|coming|back|joining) |
        someone (special|famous|very special) ~ (coming|joining|arriving) | all (we|i) (are|am) (saying|telling) |
        all (we|i) (can|may|will|dare|am allowed to|are allowed to|am at liberty to) (${TELL}|post|give away) |
        (that is|that's|it is|it's) all you (are|get) |
        (${BIG}) (news|announcement|reveal|things|surprise|update) (is|are|) (${SOON}|brewing|on the way) |
        (big|huge|massive|exciting|major) (=changes|=things|=plans) (ahead|afoot|are afoot|are ahead) |
        everything (=changes|will change|is about to change) |
        guess (what|who) (is|'s) (coming|joining|next|landing) |
        (can not|may not) (${TELL}) you (yet|just yet|who|which) |
        (can not|may not) (${TELL}) (what|who|which) ~ yet |
        (was not|were not|not) (going|supposed|meant) to (${TELL}|post) this |
        (cooking up|brewing|building|planning|working on) something (very|truly|really|so|rather|) (${BIG}|special|
        new) |
        (can not|may not|not allowed to) (yet|) (${TELL}) (much|more|anything yet|anything about|anything until|
        anything else) | all you (get|are getting) for now | (keep|hold) (it|this) (in|quiet|secret) any longer |
        (under wraps|iykyk|sworn to secrecy|lips sealed) |
        (hiding|keeping|keep|got|have) (a|one) (little|big|huge|) secret |
        (is|are|been) (hiding|keeping) (this|these|it|something) from you | secret (project|collab|guest) |
        (sat|sitting) on (this|it|something|news) for | (almost|nearly) did not (${TELL}|post|write) this |
        (most|other) (brands|companies|people|agencies|businesses|coaches|founders) (would never|will never|will not)
        (${TELL}|show) you |
        (answer|answers|results|findings|truth|reason) (might|may|will|could) (just|) (surprise|shock|revolutionise|
        revolutionize|change|amaze) (you|how|everything|your) |
        ^stay tuned ~ (announcement|surprise|reveal|something|big)
      `,
      `
        (nobody|no one) (is|ever|) (telling|tells|warns|talks|talking) (you|about) |
        (nobody|no one) will tell you (about|this|that|how|why|what) |
        =no ~ will (ever|) tell you (about|this|that|how|why|what|the) |
        what (nobody|no one) (tells|told|is telling|will tell|ever tells) you | not want you to (know|see|hear|find) |
        (${UNNAMED}) (your|the|our|most) ~ (will not|will never|does not|never|hates to) (tell|mention|admit|share) |
        (hopes|hoping|hope) you (will never|do not|will not|never) ~ (notice|spot|see|read|find|know|ask|switch)
      `,
    ),
    /** Says that there will be something; a hook in a post that says next to nothing else. */
    tease: expand(`
      ^watch this space | ^stay tuned | (we|i) have (got|) (some|big|a bit of|exciting|a little|) news |
      ^set (your|an|a) (alarm|reminder) (for|now|to) | stay (near|by|close to) your (phone|phones) |
      (big|huge|massive|exciting) news ~ (tonight|tomorrow|at <n>|at noon|at midnight|later) |
      you will (see|know|find out) (why|when|what) | ^(big|huge|massive) news | ^can not (say|tell) |
      (can not|may not) (say|tell) why | can not wait to (tell|show|share with) you |
      (keeping|kept) (this|it) (quiet|secret|to ourselves) | ^(well|so|) this just happened | ^so this happened
    `),
    /** What is not told is asked for elsewhere: "find out which on our blog", "the answer is in the video". */
    away: expand(
      `
        (find out|discover|learn|see|guess|explain|reveal|share|tell you|show you) (what|which|who|where) ~ (${HERE})
        | (read|click|tap|swipe|scroll|listen|watch) ~ to (see|find out|learn|discover) (what|which|who|why) |
        (want|dying|curious) to know (what|which|who) (it|they|that) (was|were|is|are) |
        (what to do|what we|what i|why it|how we|how i|how it) ~ (is|are|'s) (on|in) (the|our|my) ~ (${HERE}) |
        (=answer|secret|reason|ending|truth|winner|culprit|twist|outcome|verdict|trick) (is|are) (on|in|at) (the|our|
        my) ~ (${HERE}) | (what|which|who) (it|they|that) (was|were|is|are) ~ (on|in|at) (the|our|my) ~ (${HERE})
      `,
    ),
    /** A thing that is spoken of and not named; a hook where the post sends its reader on for it. */
    thing: expand(
      `
        (one|this one|a single|the one|the single) (tiny|small|little|simple|common|big|) (${UNNAMED}) |
        (there is|there's) (a|one|this) (${UNNAMED}) | this (common|simple|tiny|little|everyday) |
        ^<n> (word|sentence|number|letter|email|question) | the truth about |
        (a|the|one) (secret|trick) (about|to|of) |
        =changed (everything|my life|our life|my mind|my career|my business|my job|my game|my marriage|how i|how we|
        the way) | (biggest|worst|best|dumbest|costliest|scariest|weirdest|most expensive) (${UNNAMED}) |
        the (real|surprising|shocking|hidden|ugly|brutal|untold) (reason|truth|secret|cost) |
        (this|one) (weird|strange) (trick|hack|tweak) | (number|tip|photo|slide) <n> (will|made|got|left|is) |
        (a|the) (${UNNAMED}) ~ (nobody|no one|most|nearly|almost|every|everyone|many) |
        (went|fell|go) ~ (quiet|silent|white|pale) | (nobody|no one) (spoke|moved|breathed|blinked) |
        something (=arrived|=turned up|=landed|=happened|=fell) | (made|reached|come to) (a|our|the) decision |
        (has|have) (finally|) (decided|chosen|voted|ruled|answered) (on|about) | need to talk about |
        what (he|she|they|the <who>) (said|told us|wrote|brought) | ^(it|that|he|she) was not (a|an|the) |
        (jaw|jaws) dropped |
        (winner|loser|one of them|result|verdict|score|ending|reaction) (surprised|shocked|stunned|floored|amazed)
        (us|me|everyone|even) | nothing to do with | (make|makes|making) this ~ (mistake|error) |
        (everyone|everybody|people|us) (get|gets|got) (this|it) wrong | (you are|you have been) ~ wrong |
        what (is|'s|was) (in|behind|under|inside|on) (the|it|there) | have in common |
        (email|question|mistake|words|decision|call|letter|sentence|habit) that (saved|changed|cost|made|ruined|ended)
        | silence in the room | (could not|can not|never) (believe|guess|expected) (what|the|who|how) |
        (is|was|are|were) not what (you|i|we|they|most) (think|thought|expected) |
        (this is|that's|that is) what (happened|changed)
      `,
    ),
    /** Sends the reader on. */
    sent: expand(`
      link (below|in) | ^(swipe|bio|first comment) | (swipe|scroll) (left|right|across|up) | ^swipe | and swipe |
      (see|read|check) the ~ comment | ^new (blog|post|video|episode|article) |
      ^(read|listen|watch|hear) (it|now|here) | click to (see|read|watch|find) |
      (full|whole|rest of the) (story|answer|list|post|thread|interview|video) |
      ^(read|watch|listen|hear|scroll) (on|more|the rest|it all|the full) |
      ^(click|tap|swipe) (to|through|here|below) | ^find out |
      (read|see|visit|check|click|tap|swipe|scroll) ~ to (find out|discover|learn|know) |
      (want|curious|dying) to know | ^(here is|here's|read|see) how | (continued|continues) (on|in) |
      (thread|story|more|details|video) (below|here|in the comments) |
      (story|video|rest|photo|picture|footage) (is|) on (our|the|my) |
      (${TELL}|put|posted|left|wrote|listed|spilled) (it|them|all|everything|the rest|both) ~ (in|on) (our|my|the|
      this) ~ (${HERE}) | (it is|it's|that is|that's) all (in|on|over on) ~ (${HERE})
    `),
    /** Points at an answer that is behind the link. */
    points: expand(`
      (here is|here's) why | (here is|here's) what (happened|changed|i|we) | (here is|here's) how |
      (here is|here's) what (really|actually) (matters|works|happened|counts|helps)
    `),
    /** Titles; each a hook only where the post is a title and little else. */
    title: expand(`
      ^(this|these|those|here) (is|are) (why|what|how|where|who|when|the|your|exactly) | ^(what|why) ~ looks like |
      what (happens|happened) when | ^the reason (why|you|we|this|your) | ^this (video|photo|quiz|simple|tiny|one) |
      you (did not know|never knew) |
      (that|who|one) will (make|change|give|leave|have|restore|ruin|bring) (you|your) |
      you will be (surprised|amazed|shocked|stunned|astonished) | seen to be believed |
      you (probably|definitely|totally|absolutely|secretly|literally) |
      (everyone|anyone) who ~ (knows|understands|will)
    `),
    count: expand(`^(the|top|the top|) <n> ~ (${KEPT})`),
  },
  needs: ['stir', 'hush', 'tease', 'away', 'thing', 'sent', 'points', 'title', 'count'],
  messages: {
    hook: '"{words}" keeps back the point.',
    count: '"{words}" counts them and names none.',
    delay: '"{words}" makes a reader wait for the point.',
  },
  suggestions: {
    hook: 'Could you give it away in the first line? People who care will still read on.',
    count: 'Could the best one stand in the line itself? People who care will still read on.',
    delay: 'Could the point itself come first? People who care will still read on.',
  },
  likely: { trait: 'withheld-hook', from: 0.22, message: 'hook' },
  examples: {
    bad: [
      'I nearly closed the boatyard in March. Six words from a pupil changed my mind. «The rest is for members».',
      'Big news on the new ferry at seven. «Stay near your phones».',
      '«Most brands would never show you this».',
      'We asked 40 bakers. «The answer might surprise you».',
      "«You won't believe what happened when we changed one button»...",
      '«Something big is coming». Stay tuned 👀',
      'I lost 40% of my revenue overnight. «The reason will shock you». A thread 🧵',
      '«Nobody is telling you the truth about cargo bikes». Find out why in our latest blog.',
      '«7 mistakes every new landlord makes»: rowanlets.example/blog',
      'Our ward tried silence for a week. «What happened next left us in tears».',
      '«I opened the envelope from the diocese and could not believe the second line». Link in bio.',
      '«5 secrets your sailing school will not tell you». Read on.',
      "We moved the altos to the back row. «Here's why»: choirpost.example/4",
      'The bell-ringer told us why the tower hums. «The answer is on our podcast».',
      'I sang flat for a week. «What the choir did next surprised me». Nobody laughed. The tenors came down to meet me, and by Friday the whole of Larkfield was a quarter tone low.',
      '«We have been sitting on this for months»...',
      "«You'll never look at a teabag the same way again». 👀",
      '«This tiny change halved our oil bill». Want to know what it was?',
      'The oven went quiet. «And then it happened».',
      "Everyone blames the yeast. «It's not what you think».",
      '«I learned a secret about slate». Click to discover.',
      '«We were not supposed to share this»...',
      'She opened the organ case «and we all went quiet». Video on our page.',
      "«There's a charge nearly every tenant misses». We explain it in our latest newsletter.",
      '«A certain somebody has news».',
      '«Watch this space».',
      'We tried six glues. «One of them shocked us». Link in bio.',
      '«So the choir has finally decided about the robes». Read on…',
      'She put a shoebox on the counter. «What was in it changed our library». First comment.',
      'We moved one shelf and the queue was gone. «Which shelf?» Link in bio.',
      '«The last photo in this set had my mother in tears».',
      'Neighbours: what the landlord said on Monday. «You have to hear this». (video)',
      '«You boil eggs wrong, and what we do instead is in our newsletter».',
      '«Big news». Monday, here.',
      'She drove to Hull and back for one screw. «Why did she go?» It is all in our newsletter.',
      'Paint is dry, lips are shut. «That is all I am allowed to say».',
    ],
    good: [
      "Day three at court and I can't say anything. The vending machine, though, is a crime.",
      'I mend accordions, and once in a while something comes along that is a pleasure.',
      'Nobody tells you that half of running a choir is chasing a key. I now ring on day three.',
      'Thank you to all who answered. The three things you told us most were more desks, better buses and somewhere to eat.',
      'We asked sixty gardeners how they price a job. Here is what they told us:\n- Half charge for the first visit\n- A third give a range\n- The rest guess and hope',
      '5 mistakes in a cover letter\n❌ The wrong firm\n❌ Four pages\n❌ No word of what you want to learn',
      'Can I prune the hydrangea already? No. Wait until the end of March and put the scissors away.',
      'Three questions I ask on a first day:\n1. Who checks your work?\n2. What do you never do twice?\n3. Where is the kettle kept?',
      "Turn the flow temperature of your boiler down to 60. Most radiators stay warm. Here's how: https://example.org/flow",
      'We changed one button from "Submit" to "Save draft" and support calls fell by half, because people thought Submit sent it to their boss.',
      { post: "We don't know yet why the pumps failed. Next update at 6 pm, here.", author: 'public' },
      "What happened when we closed the till for a day: we lost £640 and talked to everyone. We'd do it again.",
      "Stay tuned to 97.3 if the power goes; a battery radio works when the masts don't.",
      "Here's why the altos moved: the new lights hum, and in the back row nobody hears it. Thanks to Ines for noticing.",
      'Out of rye as of nine, sorry folks. More tomorrow.',
      'Something big is coming to Mill Lane on Thursday: a forty-foot mast. Please move your car.',
      'Blue fenugreek is what gives the bread that smell. More about where it grows on the blog, if you like.',
      'Webinar: 5 ways to close the month in half the days, with Monica Teague, on 22 October at one.',
      'Okoro Foods got rid of the box inside the box. Ada explains how on our blog.',
      'A whale came up at the slip. Go before noon if you want to see it.',
      'Your bill is up because a promo ended or you roamed. Tap Bill > Details to see which.',
      'Great news, the Larkfield pool opens on Monday.',
      'Guess who is eighty today? Margit, who has run the kiosk since 1971.',
      'Bread gone. Sorry. Set your alarms.',
      'The thing nobody tells you about a cellar is that the frogs come in.',
      'Nobody tells you the bad news of a roof unless you ask twice.',
      'A free walk at ten. Ada will show you the doors and tell you who lived behind them.',
      'You need to hear this choir before it moves to Leeds in May.',
      'What to bring is in the email you got on Monday.',
      'She drove to Hull and back for one screw. Why did she go? The shop here had brass only.',
      'That is all I can carry in one trip.',
      'Three things nobody tells you about goats:\n1/ They climb\n2/ They open gates\n3/ They like wool',
      'We have some news: the slip is mended, and the ferry runs from Monday.',
      "The spring menu has landed. Swipe to see what's new → flatbread, lamb neck, rhubarb mess.",
      '6 things good bakers never say:\n- It is Monday\n- It was the oven\n- The flour did it\n- Buy two\n- Who cares\n- Later',
    ],
  },
  check({ post, hits, report }) {
    const later = (hit: Hit): number => Math.max(TOLD_LATER, heldBack(post, hit));
    const isSent = SENDS.test(post.text);
    const elsewhere = [
      ...hits.away.filter(({ text, end }) => !MENU.test(text) && !LISTED.test(post.text.slice(end))),
      ...(hits.sent.length > 0 || isSent ? [...hits.thing, ...openQuestions(post, hits.sent)] : []),
      // "Here's how" is said of much that is told; with an arrow behind it nothing is.
      ...(hasLink(post) || isSent ? hits.points.filter(({ text }) => isSent || !/how$/i.test(text)) : []),
    ];
    const hooks = [
      ...[...hits.stir.filter((hit) => isStirring(post, hit)), ...hits.hush]
        .filter((hit) => !isTold(post, hit))
        .map((hit) => ({ hit, strength: later(hit) })),
      ...hits.tease
        .filter((hit) => isTeased(post, hit))
        .map((hit) => ({
          hit,
          strength: heldBack(post, hit),
        })),
      ...elsewhere.map((hit) => ({ hit, strength: heldBack(post, hit) })),
      ...[
        ...hits.title,
        ...hits.count.filter((hit) => isCount(post, hit) && !LINES_FOLLOW.test(post.text.slice(hit.end))),
      ].map((hit) => ({
        hit,
        strength: titleness(post, hit),
      })),
    ].filter(({ hit, strength }) => strength > 0 && !isGiven(post, hit));
    const [hook] = hooks.sort((a, b) => b.strength - a.strength || a.hit.first - b.hit.first);
    if (!hook) return;
    const { hit, strength } = hook;
    const at = marked(post, hit);
    const message = strength < DELAYED ? 'delay' : COUNT.test(hit.text) ? 'count' : 'hook';
    report({ at, message, strength, values: { words: quote(post, at) } });
  },
});
