import {
  afterCall,
  type Clause,
  defineRule,
  expand,
  gist,
  type Hit,
  isAside,
  isMatter,
  isPast,
  isTitle,
  join,
  meant,
  namesSomebody,
  ownWords,
  type Post,
  pitch,
  quote,
  type Span,
  sales,
  sentenceHolding,
  sentenceOf,
  situation,
  type Token,
  wordSet,
  wordsTold,
} from '../../src/rule-kit.ts';

/** Shorter than this nobody can act on it. Source: rules card. */
const MIN_WORDS = 12;
/** Sum of the cues from which a post is of use without a click: two steps, or one with an amount. Source: rules card. */
const ENOUGH = 2;
/** With a link in it the help must stand there all the same. Hand-set. */
const ENOUGH_BEFORE_A_LINK = 3;

/** Asks that are as often steps: "book a second seat for the cello", "buy the one with the steel foot". */
const HELPFUL = /^(?:book an?|buy)$/i;

/** Things one does with hands, keys or feet: a step of an instruction. */
const STEP = wordSet(`
  reply email do flake run rub squeeze turn remove hold press boil put roll check skip replace save cut soak fold
  freeze heat pour tap hang lift push pull loosen tighten shake rinse add use keep leave open close unplug plug
  restart reinstall reboot reset wipe wash dry store spread cover place drain peel slice chop mix stir whisk bake
  roast simmer rest let wait measure mark drill sand paint prime glue clamp tape tie sew stitch knit thread trim
  prune water sow plant dig mulch compost charge switch set select choose click type enter scroll copy paste print
  scan back update delete uninstall log clear hold swipe zoom mute block report call ring dial ask bring pack wear
  take walk cross park exit stand sit lie breathe stretch bend drink eat avoid bin recycle sort label weigh count
  write list divide double halve round test try swap start stop begin finish repeat read send book pay claim
  photograph point aim look listen feel smell warm cool chill thaw defrost grease oil polish buff scrub vacuum dust
  sweep mop seal lock unlock knock sing hum say speak whisper knead weave comb mark circle underline draw sketch
  name rename merge split group filter drag hide show set aim rotate swing squat kneel sit rub pat massage ice wrap
  bandage elevate rest hydrate sip chew swallow taste skim sieve drizzle grate mash crush zest marinate preheat
  cover line grease leave soften melt proof crimp iron hem darn patch pin baste unpick steam block prick pinch prop
  stake thin harvest pick pot repot mist feed rake scatter hoe spray compress zip export import sync archive star
  flag tick untick hover scan plug wire solder splice strip bleed top refill inflate pump patch true align adjust
  calibrate level nail screw hammer saw sharpen oil wax seal caulk grout prime carry crouch check climb carry move
  shift slide lower raise tilt flip stick insert attach fasten screw unscrew tear crush grind blend toast steam fry
  season salt brush floss apply file submit renew change never phone get go cycle drive catch board clip whip season
  lather dab blot steep sieve strain thicken brace prop pad pause unlock sync refresh uncheck
`);

/** What slogans tell one to do as well: steps only where a case or a situation is named. */
const ABSTRACT = wordSet(`
  reply email do run keep let take give choose pick find share start stop begin try say speak look listen feel
  change never read write stand go set make pay move raise point follow
`);

/** Steps that arrange something with the writer, or are only allowed: help beside another step, none by themselves. */
const WEAK = wordSet(`
  ring call email reply text message dm phone visit come bring send tell say meet join book collect skip keep stay pay
  take post share save read cancel enjoy add drop
`);
/** To the writer, their people or their desk: "ring Aoife", "tell us at the desk". */
const TO_US = /^(?:us|me|our|my|we|office|desk|shelter|reception|stand|inbox|above|below)$/;

/** "To export them, open Reports, tick the box", "If it stays black, unplug it": the step comes after its case. */
const LEADS = /^(?:if|when|to|before|after|once|for|whenever)$/;

/** "Remove it, save, put it back": steps after the first of a clause. */
const furtherSteps = ({ tokens }: Post, { head, last }: Clause) =>
  tokens
    .slice(head + 1, last)
    .filter(({ normal }, at) => STEP.has(normal) && /^(?:,|and|then|>|→)$/.test(tokens[head + at]?.normal ?? ''));

/** A colon, or a short question, and then a row of things: "Visa photos: 35 x 45 mm, plain wall, no glasses". */
const LIST_OF = 2;
const SHORT_QUESTION = 4;
/** A row is help half told. Hand-set. */
const ROW = 1.5;

/** "My morning: up at five, cold swim, porridge": the writer's list. */
const OWN = /^(?:my|our|i|we)$/;

/** A row whose members tell a story, or whose label calls or credits somebody, is no list. */
const TELLS = /^(?:was|were|who|we|i|he|she)$/;
const NO_ROW = /^(?:photos?|credits?|date)$/;

/** Sentences that list what one needs to know. */
const rowsOf = ({ tokens, sentences }: Post, amounts: readonly Hit[]): readonly Span[] =>
  sentences.filter(({ first, last }, at) => {
    if (tokens.slice(first, first + 2).every(({ capital }) => capital)) return false;
    const before = sentences[at - 1];
    const asked = before?.kind === 'question' && before.last - before.first <= SHORT_QUESTION;
    const colon = tokens.slice(first, last).findIndex(({ text }) => text === ':');
    const isRecipe = amounts.filter((hit) => hit.first >= first && hit.first < last).length >= LIST_OF;
    if (
      sentences[at]?.kind === 'question' ||
      tokens[first]?.quoted ||
      (colon < 0 && !asked && !isRecipe) ||
      OWN.test(tokens[first]?.normal ?? '')
    )
      return false;
    if (/^(?:to|dear)$/.test(tokens[first]?.normal ?? '')) return false;
    if (colon > 0 && tokens.slice(first, first + colon).some(({ normal }) => NO_ROW.test(normal))) return false;
    const row = tokens.slice(first + Math.max(colon, 0), last);
    return row.filter(({ text }) => text === ',').length >= LIST_OF && !row.some(({ normal }) => TELLS.test(normal));
  });

/** What a step is done to: "unplug the dock", "open Reports", "press 4"; "count me in" and "stop by" are none. */
const isDoneTo = ({ tokens }: Post, step: number): boolean =>
  (tokens[step - 1]?.normal === 'then' && tokens[step + 1]?.kind !== 'word') ||
  /^(?:the|a|an|your|it|them|this|each|one|two|both|off|on|again)$/.test(tokens[step + 1]?.normal ?? '') ||
  /^[\p{Lu}\p{N}"“]/u.test(tokens[step + 1]?.text ?? '');

/** "Run explain first", "lift, dry": a step that opens its sentence, without a word for what it is done to. */
const NO_STEP =
  /^(?:is|was|are|were|will|has|have|had|can|not|me|us|in|by|up|of|for|and|out|off|with|now|today|free|till|until)$/;
const isBare = ({ tokens }: Post, { head, first, sentence }: Clause): boolean =>
  (!ABSTRACT.has(tokens[head]?.normal ?? '') || /^(?:do|run)$/.test(tokens[head]?.normal ?? '')) &&
  head === first &&
  tokens[head - 1]?.sentence !== sentence &&
  !NO_STEP.test(tokens[head + 1]?.normal ?? 'not');

const hasStep = (post: Post, clause: Clause): boolean =>
  furtherSteps(post, clause).some((step) => isDoneTo(post, post.tokens.indexOf(step)));

/** "Ring the office", "bring it in", "tell Moana": done with the writer, who has to be there for it. */
const isArranged = (post: Post, { head, last }: Clause): boolean => {
  const { tokens } = post;
  const at = tokens.slice(head, last).findIndex(({ normal }) => STEP.has(normal));
  if (at < 0 || !WEAK.has(tokens[head + at]?.normal ?? '')) return false;
  const rest = tokens.slice(head + at + 1, last);
  const isTheirs = rest.some(({ normal }) => /^(?:'s|your|their)$/.test(normal));
  return (!isTheirs && rest.some(({ normal }) => TO_US.test(normal))) || namesSomebody(post, head + at + 1);
};
/** Token index of what is to be done: past "do not" and "never". */
const verbOf = ({ tokens }: Post, { head }: Clause): number => {
  let at = head + 2;
  while (tokens[at]?.kind === 'emoji') at += 1;
  if (tokens[head]?.normal === 'do' && tokens[head + 1]?.normal === 'not') return at;
  return tokens[head]?.normal === 'never' ? head + 1 : head;
};
const isWeak = (post: Post, clause: Clause): boolean => {
  const opening = post.tokens[verbOf(post, clause)] as Token;
  const all = [...(STEP.has(opening.normal) ? [opening] : []), ...furtherSteps(post, clause)];
  return all.length > 0 && all.every(({ normal }) => WEAK.has(normal));
};

const opensWithStep = (post: Post, clause: Clause): boolean =>
  STEP.has(post.tokens[verbOf(post, clause)]?.normal ?? '');

/** What is done for the writer or their network serves nobody who reads: "pop it in the comments", "press their pain points". */
const CHORE =
  /^(?:comments?|story|stories|reels?|playlists?|profile|followers|bio|dms?|inbox|linkedin|instagram|facebook|twitter|tiktok|their)$/;
/** "Water covers the meadows", "Dust drips" tell of the weather; to water plants is a step. */
const tellsOfMatter = ({ tokens }: Post, { head }: Clause): boolean => {
  const next = tokens[head + 1];
  return (
    isMatter(tokens[head] as Token) &&
    next !== undefined &&
    (/[^s]s$|^(?:and|lay|sank|fell|hung)$/.test(next.normal) || isPast(next))
  );
};

const isChore = ({ tokens }: Post, { head, last }: Clause): boolean =>
  tokens.slice(head, last).some(({ normal }) => CHORE.test(normal));

/** A step that is one wherever it stands: "unplug the dock", "open Reports, tick the box". */
const isPlainStep = (post: Post, clause: Clause): boolean =>
  (opensWithStep(post, clause) && !ABSTRACT.has(post.tokens[verbOf(post, clause)]?.normal ?? '')) ||
  hasStep(post, clause);

/** "Start small", "act now" are slogans; what is said at more length may be a step though nobody listed its verb. */
const SLOGAN = 4;
const isLong = ({ tokens }: Post, { head, last }: Clause): boolean =>
  tokens.slice(head, last).filter(({ kind }) => kind === 'word').length >= SLOGAN;

/** A thing or a trouble in front of a colon: "Candle wax on a tablecloth:", "Dahlias:"; no name, no news. */
const LABEL_WITHIN = 10;
const NO_LABEL =
  /^(?:we|i|our|my|me|us|is|are|was|were|news|update|announcing|ambassadors|volunteers|supporters|employees|delegates|authors|breaking|photos?|win|offer|now|today|reminder|just|via|rt|live|watch|read|demand|stock|sale|motivation|mood|said|says)$/;
const isLabelled = ({ tokens, sentences }: Post): boolean => {
  const last = Math.min(LABEL_WITHIN, sentences[0]?.last ?? 0);
  const colon = tokens.findIndex(({ text }, at) => at > 0 && at < last && text === ':');
  const isThing = ({ normal, kind, capital }: Token, at: number): boolean =>
    (kind === 'number' || (kind === 'word' && !NO_LABEL.test(normal))) &&
    (at === 0 || !capital || /^(?:in|at|on|for|to|with|the|a|an|your)$/.test(tokens[at - 1]?.normal ?? ''));
  return colon > 0 && tokens.slice(0, colon).every(isThing);
};

/** "First …, then …": an order to do things in. */
const ORDER = /^(?:first|second|third|then|next|finally|last|afterwards)$/;
const isInOrder = ({ tokens }: Post): boolean =>
  new Set(tokens.filter(({ normal }) => ORDER.test(normal)).map(({ normal }) => normal)).size > 1;

/** Words to say or write, given in full. */
const SCRIPT = 6;
const ASKS_TO_SAY = /^(?:say|saying|ask|asking|try|write|reply|answer)$/;
const givesWords = ({ tokens }: Post, inContext: boolean): boolean =>
  tokens.some(
    ({ quoted }, at) =>
      quoted &&
      tokens.slice(at, at + SCRIPT).filter((token) => token.quoted).length === SCRIPT &&
      (inContext || tokens.slice(Math.max(0, at - 3), at).some(({ normal }) => ASKS_TO_SAY.test(normal))),
  );

/** Numbers with their unit in one: "10cm", "07:15", "4pm", "2.1m". */
const measures = ({ tokens }: Post, own: number): readonly Span[] =>
  tokens
    .slice(0, own)
    .filter(({ kind, text }) => kind === 'number' && /^\d[\d.,]*(?:[:.]\d\d|[a-z°]{1,3})$/i.test(text));

/** Days named from which a post is a timetable. Hand-set. */
const TIMETABLE = 3;
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

const timesIn = ({ tokens }: Post): number => tokens.filter(({ normal }) => DAYS.test(normal)).length;

/** "Snow dried under the bridge": what a thing once did helps nobody now. */
const isOver = (post: Post, sentence: number): boolean => {
  const { first = 0, last = 0 } = post.sentences[sentence] ?? {};
  return (
    isAside(post, sentence) && post.tokens.slice(first, last).some((token) => isPast(token) || token.normal === 'was')
  );
};

/** Each once, by its words: to say a thing twice is no more use. */
const different = <T extends Span>({ text }: Post, places: readonly T[]): readonly T[] => {
  const seen = new Set<string>();
  return places.filter(({ start, end }) => seen.size < seen.add(text.slice(start, end).trim().toLowerCase()).size);
};

export default defineRule({
  principle: 'build-value-before-asking',
  polarity: 'relational',
  severity: 'info',
  weight: 0.8,
  summary: 'Finds help that works without clicking, signing up or buying.',
  why: 'What can be used where it stands is a gift. Readers come back to people who give them something.',
  phrases: {
    /** Announces help that follows in the post itself. */
    marker: expand(
      `
        (works|goes|happens) like this | how it works | =tip for | 's (=tip|=trick) | ^(=tip|=trick|=hack) |
        here (is|are) what (to|you|helps|works|worked) | what (to|you should) do (if|when|is|first) |
        (the|one) thing (that helps|that works|nobody tells|they do not tell|to know|to check) | worth knowing |
        good to know | (most|few) people (do not|never|forget|miss) | (nine|eight|seven) times out of ten |
        for future reference | in short | (saves|saved) (me|us|you|hours|money|time|a trip) |
        for (anyone|whoever) (with|who|in|at|on|stuck|flying|driving|using|filling|going|moving) |
        (cheat sheet|crib sheet|checklist|packing list|shopping list|timetable) (for|:)
      `,
      `
        ^=to (get|make|stop|clean|save|find|keep|fix|remove|avoid|tell|open|store|cook|reset|claim|apply|reach|
        avoid|clear|dry|wash) |
        ^(best|cheapest|quietest|easiest|good) (time|place|places|way|day|days|spot|spots|hour) (to|for) |
        ^(where|when|what) to |
        (has|have) to (give|tell|let|pay|show|offer|refund|repair) ~ (you|notice|days|hours) |
        when you (ring|call|phone|visit|apply|get there|arrive) | aim for
      `,
      `
        here's how | here is how | ^step (one|by|<n>) |
        (the|a|my|our) (trick|knack|fix|workaround|downside|cure|remedy) (is|for|with|that|we) | rule of thumb |
        turns out | (nearly|almost) always |
        (it is|it's|is|means) (usually|often|mostly|probably) (the|a|because)
      `,
      `
        (we|i) (compared|tested|tried|timed|measured|weighed) (<n>|all|both|every|each|seven) |
        (cheapest|quickest|easiest|safest|fastest|shortest|simplest|step-free|quiet) (way|route|entrance) |
        ^how to
      `,
      `
        ^(buy|get|pick|choose|take) (the|a|one) ~ (one|ones|kind) |
        try (restarting|turning|reinstalling|logging|holding|clearing|resetting|pressing|moving|updating|
        switching|closing|removing|using|adding|putting) |
        by (holding|pressing|turning|going|tapping|rubbing|adding|removing|putting|using|clearing|swapping)
      `,
      `
        (pro|quick|health|safety|kitchen|garden|gardening|cooking|writing|cleaning|today's) tip |
        ^(tip|tips) (for|from|on|to|<n>) |
        =means (the|your|it|that|you|about|they|a|an|there|no|something|nothing) |
        its (usually|often|mostly|nearly always|always) the |
        (open|free|closed|shut|off) ~ (until|till|from) (<n>|monday|tuesday|wednesday|thursday|friday|saturday|
        sunday|tomorrow|next|noon|midnight) | (no|without) (booking|appointment|ticket|card) |
        ^what (works|worked|helps|helped)
      `,
    ),
    /** Facts one can act on; half as telling. */
    facts: expand(
      `
        (must|has to|have to|cannot) (give|hand|answer|pay|refund|repair|replace|stop|let|tell|offer|reply|
        prove|show|ask) |
        (lasts|last|works|grows|keeps|dries|cooks|charges|heals|tastes) (longer|better|faster|quicker) |
        on the (ground|first|second|top|left|right) (floor|side|shelf|hand) | no (key|cash|fee) |
        (ctrl|cmd|alt|esc|f5|f2) | (gets|get|works|work|holds|keeps|tastes) (more|better|longer|well) than |
        =never (the|a|an|in|on|use|put|pay|need|tell|mix|store) | unlike | no ~ (after|before|until|till) <n> |
        (need|needs|have|has) to (use|go|take|come|show|apply|change|reach) |
        you (never|only|just) (need|have to|pay) | you can (go back|get|claim) ~ (years|back|free) |
        (costs|cost) (nothing|less|no) | (allowed|entitled|eligible) to |
        (may|can|must) not (ask|charge|refuse|make you|sack|evict|keep) |
        (usually|normally|often|mostly) (empty|quiet|free|cheaper|open|shut|closed|faster|the) |
        (by law|legally) | the law (says|gives)
      `,
      `
        (is|are) (free|half price|open|shut|closed|cheaper|quieter|busiest|quietest) (after|before|until|till|
        on|from|at|if) | free (after|before|until|till|on|from) |
        (goes|leaves|runs|starts|stops|departs|opens|closes|sells|sell|takes|take|accepts|has|have) ~ (from <n>|
        at <n>|until <n>|every <n>|every half|the whole|all night|all day|your) |
        (does|do) (them|it|these) for (<price>|nothing|free) |
        (is|are) for (paper|plastic|glass|food|cars|bikes|visitors|those|anyone|under|over) |
        (go|goes) in (neither|either|the|there|with) | a text counts | (till|until) <n> |
        (no|one|two) (steps|step|stairs) | (skip|skips|saves|spares) you |
        if (it|that|he|she|they) (blisters|swells|turns|goes|does|still|lasts|gets|leaks|rings|fails) |
        you (will |)need (a|an|your|the|both|two|three|only|<n>) | (is|are|always) enough |
        (no|without) (proof|reason|form|receipt) needed | (runs|leaves|goes) every | within <n> |
        (ask|tell) (your|the) (gp|pharmacist|bank|landlord|council|school|employer) |
        see a (nurse|doctor|pharmacist|vet|gp) | half price (after|before|if|on|with)
      `,
      `
        (better|cheaper|faster|quicker|safer|longer|warmer|lighter|sturdier|easier) than | instead of |
        rather than | =instead | (works|worked|helps) (for|with|best|better|on|if|when|too|but) |
        (lasts|takes|costs|saves) (about|around|only|up|<n>|<price>|roughly|under)
      `,
      `
        (cheaper|faster|quicker|easier|safer|better|free) (with|if|when|after|before|by|on) |
        you can (also|share|get|ask|claim|use|still|park|walk|take|swap|do|find|turn|change|view|see|borrow|
        bring) | (through|past|behind|opposite|next to|under) the | (does|do) not need | fixes (it|that|them) |
        way to |
        the (left|right|first|second|third|back|side) (door|exit|gate|stairs|stop|window|street|shelf|drawer|
        tab|button)
      `,
    ),
    /** Why it is done so, or what happens else. */
    reason: expand(`
      because | otherwise | or (it|you|they|the) (will|goes|breaks|cracks|burns|dies) |
      so (that |)(it|the|they|you|your) | too late | by then | (before|until) (it|the|they) |
      (gets|get|keeps|keep|lets|let|stops|stop|saves|save) (the|it|them|you|your)
    `),
    /** The case it helps with. */
    when: expand(`
      (if|when) (your|you|it|yours|the|a|they|there|someone|somebody) | for (anyone|whoever) |
      next time (you|your) | before you | after you | whenever you | in case (of|you|your)
    `),
    /** The help is elsewhere, or for sale. */
    gated: expand(
      `
        =trial | (do|does|handle|handles) the rest | the rest to (us|me) | =submenu | navigation item | =tickets |
        early bird | last call | <n> months free | free for <n> | exact words | the wording | =book today |
        =start now | add to cart | thrown in | goody bag | =masterclass |
        (=cold|=warm) leads | call <n> now | look no further | quote <CAPS>
      `,
      `
        copy and paste | the following text | word for word | (=use|=post) the (caption|words) | scroll past |
        (=hit|=tap|=smash) the (heart|like) | ^(=type|=comment|=write) <CAPS> | (=save|=share|=read) this |
        (=send|=share) it to (your|a|the|<n>) | show them this | under this post | ^=post yours | double tap |
        =follow first |
        (=selfie|=photo) with (our|us) | =hashtag | =hashtags | =ambassadors
      `,
      `
        (about|tag|mention) (us|our) | link in (bio|comments|profile|my|our) | read more |
        read (the|our|my|on|about) ~ (blog|article|guide|post|piece) |
        (full|free|new|our|my|this|the) (guide|ebook|e-book|whitepaper|webinar|course|newsletter|masterclass|
        checklist|playbook|template|workshop|video|blog|report|podcast|book|episode) |
        (our|my|free|new|their) app | download | sign up |
        subscribe | shop (now|our|the) | buy (now|our|yours) | order (now|yours|today)
      `,
      `
        check out | click (here|the|below) | find out (more|how|what|why) |
        (more|find|get|see|great|our|these|some|<n>) (tips|ideas|recipes|tricks|hacks|steps|ways|reasons) |
        more (info|information|details|here) | visit (our|us) | book (your|now) |
        book a (call|demo|slot|table|place|free|tour|consultation|viewing|session) |
        comment (below|<CAPS>|with) | (use|with) (code|promo) | <pct> off | free trial | join (us|our|the) |
        follow (us|me|our) | add to (cart|basket|bag) | unbeatable | award-winning | =commission | zero fees |
        get (yours|started) | in our (new|latest|free|shop|store) | dm us | call us |
        we help | our (experts|customers|clients|solution|products|services|services)
      `,
      `
        =gop | =republicans | =democrats | =congress | =senate | =trump | =deficit | =election | vote | donate |
        petition | tune in | watch (the|our|live|my|this) | retweet | register | rsvp |
        (call|tell|urge|ask|contact|email) (your|my|our|the) (senator|senators|representative|representatives|
        congress|congressman|mp|mps|governor|friends|member|elected)
      `,
    ),
    /** Slogans and pleas in the shape of advice. */
    plea: expand(`
      scroll (past|by|on) | ^walk in | ^turn up | ^=learn | ^=discover | ^=explore | ^=imagine |
      ^=remember (that|to|your) | ^=see (what|how|why) |
      get (old|ready|involved|inspired|started|moving|out there) | bring (people|joy|hope|your best) |
      do not (worry|miss|forget|panic|wait) | follow the steps |
      (stop|start|keep|never) (playing|fighting|believing|dreaming|going|being|wasting|hiding|attacking|smiling|
      moving|waiting|settling|killing|putting|dragging|letting) |
      keep (up|calm|the faith|your head|on|it up|an eye|in touch|us|me|hope) |
      take (care|action|advantage|a stand|part|pride|back|responsibility) |
      put (people|politics|our|families|america|country|patients) | let (us|me|it|there) |
      stand (up|with|by|together|strong|for) | (add|raise|use) your (voice|name) | set (aside|the tone|goals) |
      look (forward|no further|what|how|out|who) | look at (this|us|our|me) | listen to (this|the|our|my|me) |
      read this | try (our|the new|it free) | (start|begin) your (journey|day with) |
      write (your|to) ~ (story|senator|mp) | call (it|this|me|us|on) | point to | feel free |
      wait (for|until|a minute) | stay (tuned|strong) | change (the|your) (world|life|mind) | ask yourself |
      wish
    `),
    amount: expand(`
      <n> (g|l|litre|percent|working days|fingers|pinch|cloves|eggs|rounds|reps|breaths|stitches|metre) |
      <n> (minutes|minute|mins|min|seconds|secs|hours|hour|hrs|degrees|cm|mm|metres|meters|grams|kg|ml|litres|
      km|miles|cups|cup|tsp|tbsp|teaspoons|tablespoons|inches|inch|feet|days|weeks|weeks|drops|pinches|parts|
      layers|times|pages|steps|stops) | <price>
    `),
  },
  messages: { useful: '"{words}": someone can use this without leaving the page.' },
  examples: {
    good: [
      'How to stop a zip from splitting: 1. «Rub a pencil on the teeth. 2. Squeeze the slider with pliers, gently». 3. If it still splits, replace the slider, not the zip.',
      '«The step-free way to platform 3: through the car park, past the bikes, second door». The lift is slow but it works.',
      'If your invoice says "pending" for more than two days, it\'s nearly always the middle name. «Remove it, save, put it back».',
      '«We compared six cheap pumps. Buy the £14 one with the steel foot»; ours broke at the hose, and a jubilee clip fixes that.',
      'Sore throat before a concert? «Drink warm water, not hot, and hum for five minutes». Whispering tires the voice more than singing.',
      'Locked out of the catalogue? «Clear the cookies for this site, close the tab and open it again». Your reservations are safe.',
    ],
    bad: [
      'Try our 14-day trial: connect your bank, sort receipts by photo and export the lot for your accountant.',
      'Dream big. Start small. Act now, and keep going even when the hill is steep.',
      'The blue box had the wrong label, our mistake. If yours came on Friday, keep it, and ring Rahel for the right one.',
      'Volunteers: copy and paste the words below, add the hashtag, and put them up at noon.',
      'Want to know how to stop zips splitting? Learn more on our blog 👉 link in bio',
      "5 tips to boost your productivity! Comment TIPS and I'll send them.",
      'We help you get more done with less stress.',
      'So many great tips in our new ebook. Download now!',
      'Learn what dry brushing is and how to do it, and learn how to start managing your day.',
      'Keep believing, keep dreaming and never give up. Start each day with a smile and add some kindness to it.',
      'Custard cream or bourbon, that is the question of the day. Put yours in the comments and leave one for a friend.',
      'My Sunday: up at six, cold swim, porridge. I read forty pages a day and never look at my phone before nine.',
      'Take the stress out of invoicing. Set your rates, press send and watch our dashboard do the rest. Sign up today.',
    ],
  },
  check({ post, hits, report }) {
    if (
      post.wordCount < MIN_WORDS ||
      isTitle(post) ||
      pitch(post, HELPFUL) !== undefined ||
      meant(hits.gated).length > 0 ||
      sales(post).length > 0
    )
      return;
    const own = ownWords(post);
    const mine = (list: readonly Hit[]) => meant(list).filter(({ first }) => first < own);
    const cases = mine(hits.when);
    const hasLink = post.tokens.some(({ kind }) => kind === 'url');
    // What is called a tip and sends to a page has said little yet.
    const markers = different(post, mine(hits.marker)).filter(({ text }) => !hasLink || !/tip$/i.test(text));
    const facts = different(
      post,
      mine(hits.facts).filter((hit) => !isOver(post, sentenceOf(post, hit) ?? 0)),
    );
    const asked = situation(post);
    const pleas = new Set(hits.plea.map(({ first }) => first));
    const isCalled = post.sentences.some((sentence) => afterCall(post, sentence) !== undefined);
    const labelled = isLabelled(post);
    const inContext = asked !== undefined || isCalled || labelled || cases.length > 0 || markers.length > 0;
    const isStep = (clause: Clause): boolean => {
      if (pleas.has(clause.head) || isChore(post, clause) || isArranged(post, clause) || tellsOfMatter(post, clause))
        return false;
      if (clause.act === 'help')
        return (
          isPlainStep(post, clause) ||
          (inContext && (isDoneTo(post, clause.head) || (!hasLink && isLong(post, clause))))
        );
      if (/^(?:question|ask|invite|thanks)$/.test(clause.act)) return false;
      const leads = inContext || LEADS.test(post.tokens[clause.first]?.normal ?? '');
      const isOne =
        hasStep(post, clause) ||
        (inContext && opensWithStep(post, clause) && (isDoneTo(post, clause.head) || isBare(post, clause)));
      return leads && clause.subject !== 'self' && clause.subject !== 'i' && isOne;
    };
    const steps = different(
      post,
      post.clauses.filter((clause) => !clause.quoted && clause.head < own && isStep(clause)),
    );
    const isStrong = steps.some((step) => !isWeak(post, step));
    const rows = rowsOf(post, mine(hits.amount));
    const script = givesWords(post, inContext);
    const helps = new Set([...steps, ...markers, ...facts, ...rows].map(({ start }) => sentenceHolding(post, start)));
    if (wordsTold(post, helps) < MIN_WORDS) return;
    const amounts = [...mine(hits.amount), ...measures(post, own)].filter(({ start }) =>
      helps.has(sentenceHolding(post, start)),
    );
    const some = (list: readonly unknown[], most = 1): number => Math.min(most, list.length);
    const half =
      ((asked || isCalled || labelled) && (isStrong || facts.length > 1) ? 2 : some(cases)) +
      (steps.length > 0 ? some(mine(hits.reason)) + (amounts.length > 1 ? 1 : 0) + (isInOrder(post) ? 2 : 0) : 0) +
      (timesIn(post) >= TIMETABLE ? 1 : 0) +
      some(facts, 3) +
      some(
        steps.flatMap((step) => furtherSteps(post, step)),
        2,
      );
    // "Here's how." with nothing done behind it only says that there is something.
    const kept = markers.filter(({ text, end }) => !/how$/i.test(text) || steps.some(({ start }) => start >= end));
    const sum =
      (isStrong ? steps.length : steps.length / 2) +
      some(kept, 2) +
      (rows.length > 0 || script ? ROW : 0) +
      some(amounts) * (steps.length > 0 ? 1 : 0.5) +
      half / 2;
    if (
      (steps.length + markers.length + rows.length === 0 && !script && facts.length < 2) ||
      sum < (hasLink ? ENOUGH_BEFORE_A_LINK : ENOUGH)
    )
      return;
    const told =
      steps.length > 0
        ? steps
        : post.clauses.filter(({ first, last }) =>
            [...markers, ...facts].some((hit) => hit.first >= first && hit.first < last),
          );
    const places: readonly Span[] = told.map((clause) => gist(post, clause));
    const first = places[0] ?? rows[0];
    if (!first) return;
    const at = join(first, places[1] ?? first);
    report({ at, message: 'useful', values: { words: quote(post, at) } });
  },
});
