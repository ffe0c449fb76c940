import {
  areButtons,
  ballotIn,
  byPlace,
  countWords,
  defineRule,
  expand,
  type Hit,
  type HitLists,
  handsOf,
  isAside,
  isFight,
  isSaidAlone,
  isTagged,
  join,
  normalText,
  offersWork,
  type Post,
  quote,
  type Sentence,
  type Span,
  sentenceOf,
  signsOf,
  sumsOf,
  wordAt,
} from '../../src/rule-kit.ts';

/** From two kinds on it counts in full. Source: rules card. */
const TWO_KINDS = 2;
/** One kind of bait counts less than two. Source: rules card, -1.00 of -1.27. */
const ONE_KIND = 0.8;
/** Asking around is no bait. Source: the networks' own exemptions, quoted on the rules card. */
const HELPS =
  /\b(?:please[,:]|flood\w*|leak\w*|(?:house|car|front door|lost|set of|bunch of) keys?|missing|(?:is|got|went|gone|been) lost|lost (?:a|an|his|her|our|dog|cat|child|boy|girl|near|in|on|at|property)|found (?:a|an|in|on|near|at|by|wandering|outside)|last seen|advice|recommend\w*|donat\w*|fundrais\w*|food ?bank|helpline|refuge|foster(?:ing)? (?:home|carer|famil)\w*|blood|volunteers? (?:needed|wanted)|to volunteer|help (?:us )?find|know of|looking for|hiring|(?:new|open) roles?|referral|jobs|vacanc\w*|a job|to rent|for rent|(?:is|are|who's|been) helping|(?:should|shall|do) (?:we|i) (?:pick|choose|go|call|name|make|do|get|keep|paint|bring|try|plant|use|have)|help (?:us|me) (?:pick|choose|decide|name)|(?:works?|suits?) (?:best|better|for you|you)|do you (?:prefer|like better)|would you rather (?:we|i|it|the)|sightings?|walks with a|left home|only got (?:a|his|her|their) (?:first )?name|(?:if you|do you|anyone|somebody) (?:know|recogni[sz]e) (?:him|her|the owner)|(?:can|could|does) (?:anyone|anybody)(?: here| else)? (?:read|make out|identify|recogni[sz]e|date|translate|decipher)|(?:read|make out|decipher) (?:\w+ ){0,3}(?:handwriting|writing|line|word|letter|label|entry|signature|inscription|page)s?\b|looks? out for|relate to)\b/i;

/** The answer claims something or is put to work: it is read, so it is no click. */
const USED =
  /\b(?:(?:i|we) want (?:yours|your (?:view|take|side)|to (?:hear|know))|(?:we|i)(?:['’]ll| will|['’]m|['’]re| are| am) (?:put|add|save|hold|keep|reserve|print|order|read|writ|compil|includ|count|quot|collect|cut|bring|book)\w*|(?:decides?|to claim|to reserve|put you down|your (?:slot|place|seat|spot)|first come|(?:loser|winner) (?:gets|goes|is|becomes)|goes to the first|sorted by|going into|will go in)\b|by what you (?:post|say|tell|write|answer|put)\b|for (?:a|an|the|our|my) (?:\w+ )?(?:book|cookbook|article|talk|piece|film|poster|study|survey|hearing|programme|newsletter|playlist|roadmap))/i;

/** "Type 1 below" asks for a token, "type 1 diabetes" does not. */
const AFTER_TOKEN =
  /^(?:below|here|if(?! (?:they|he|she)\b)|for|or|and|when|in (?:the|my|our) (?:comments?|replies|chat))\b/;
/** "Type 2" is mostly a kind of something; a token to type where the words behind it say so, or nothing else is said. */
const KIND = /^type \S{1,2}$/i;
/** Characters behind a token that tell whether it is one to type. Hand-set. */
const TYPED_REACH = 30;
const TYPED =
  /^(?:[.!]|$|(?:(?:or|and)\s+\S{1,2}\s+)?(?:below|here|if(?!\s+(?:they|he|she)\b)|in\s+(?:the|my|our)\s+(?:comments?|replies|chat)))/i;
const isKind = ({ text }: Post, hit: Hit): boolean =>
  KIND.test(hit.text) && !TYPED.test(text.slice(hit.end, hit.end + TYPED_REACH).trimStart());

/** Words of a sentence from which its closing "A or B?" is about what was said before it. */
const LONG = 8;
const isTail = (post: Post, { start, end }: Span): boolean => {
  if (!/^\w or \w$/i.test(post.text.slice(start, end))) return false;
  const sentence = post.sentences.find((one) => one.end > start);
  return sentence !== undefined && sentence.last - sentence.first > LONG;
};

const GIVING = /^(?:giv|donat|help|buy|chipp|adopt|spar|reach|putt)ing\b/;
/** "Name our new anteater. Shortlist: … Vote": the vote decides. */
const NAMES = /\bname (?:our|the|this|him|her)\b/i;
const VOTES = /\b(?:shortlist|vote)\b/i;

type Votes = HitLists<'sides' | 'choice' | 'name' | 'click'>;
type Answers = HitLists<'vote' | 'comment' | 'quiz' | 'token' | 'word' | 'emoji'>;
type Reactions = HitLists<'react' | 'pass' | 'tag' | 'whom' | 'tally'>;

const wordsBehind = ({ tokens }: Post, { last }: Hit): string => normalText(tokens, last, last + 3);

/** "Say no if you are swamped" lets somebody off. */
const isLeave = ({ tokens }: Post, { last, text }: Hit): boolean =>
  /\bno$/i.test(text) && /^(?:if|when|and)$/.test(wordAt(tokens, last));

/** "Comment YES", "type 1 below": nothing more is to be said. */
const isAllOfIt = (post: Post, hit: Hit): boolean =>
  !isLeave(post, hit) &&
  !isKind(post, hit) &&
  (!/^(?:word|mention)$/.test(post.tokens[hit.last]?.kind ?? '') || AFTER_TOKEN.test(wordsBehind(post, hit)));

/** "Drop a 🔥", with the sign; "now showing 📍 Gallery 2" asks for nothing. */
const withEmoji = ({ tokens }: Post, hit: Hit): readonly Hit[] => {
  const next = tokens[hit.last];
  return next?.kind === 'emoji' && !/ing$/i.test(hit.text) ? [{ ...hit, end: next.end }] : [];
};

/** "Hot or not: socks in bed?": a short question with nothing but further ones behind it. */
const isLastWord = (post: Post, hit: Hit): boolean => {
  const at = sentenceOf(post, hit) ?? 0;
  const asked = post.sentences[at];
  const isRest = ({ kind, first, last }: Sentence, step: number): boolean =>
    kind === 'question' || isAside(post, at + 1 + step) || countWords(post.tokens, first, last) === 0;
  return asked?.kind === 'question' && asked.last - hit.last <= LONG && post.sentences.slice(at + 1).every(isRest);
};

/** "Raise your hand and she'll come over": somebody sees to it. */
const SEEN_TO =
  /\band (?:she|he|they|we|i|someone|somebody|(?:a|an|the|our|one of) \p{L}+)(?: of us)?(?:['’]ll| will| can)\b/iu;
const isSeenTo = (post: Post, hit: Hit): boolean =>
  SEEN_TO.test(post.text.slice(hit.end, post.sentences[sentenceOf(post, hit) ?? 0]?.end));
/** Characters behind a token in which something may be given for it. Hand-set. */
const TRADE_REACH = 80;
/** "Comment GUIDE and I'll send it": a trade, which `give-to-get` speaks of. */
const TRADED = /^[^.!?\n]{0,40}\b(?:and|then|&) (?:i|we)(?:['’]ll| will) (?:send|dm|message|email|give|share)\b/i;
const isTraded = ({ text }: Post, { end }: Hit): boolean => TRADED.test(text.slice(end, end + TRADE_REACH));
/** "A or B? In English we say an hour": what is asked is talked about. */
const LETTERS = /^(?:\w or \w)\b/i;
/** Words behind a vote that say no more than "go" or "comment below". Hand-set. */
const FEW = 4;
/** "Hot or not? That is all Nan ever asks", "Agree? We have not agreed since May": said on, and nobody asked. */
const isTakenUp = (post: Post, { text }: Hit, { first, last }: Sentence): boolean => {
  const said = normalText(post.tokens, first, last);
  return (
    /^that (?:is|was|'s) (?:the|all|what|how|a)\b/.test(said) ||
    (/^agreed?$/i.test(text) && /\bagree/.test(said) && !/\b(?:you|your|if)\b/.test(said))
  );
};
/** "Roll call at the barn: nine hens": called, and counted. */
const isCalled = (post: Post, { text, last }: Hit): boolean => {
  const sentence = post.sentences[post.tokens[last]?.sentence ?? 0];
  return (
    /^roll call$/i.test(text) &&
    sentence?.kind === 'statement' &&
    !/\b(?:you|your|comments?|below)\b/.test(normalText(post.tokens, last, sentence.last)) &&
    countWords(post.tokens, last, sentence.last) > FEW
  );
};
const isTalkedOver = (post: Post, hit: Hit): boolean => {
  const next = post.sentences[(sentenceOf(post, hit) ?? 0) + 1];
  if (next === undefined || countWords(post.tokens, next.first, next.last) <= FEW) return false;
  return LETTERS.test(hit.text) || isTakenUp(post, hit, next);
};

/** "Comment your phone number" is after the number. */
const ASKS_NUMBER = /^comment\b.*\b(?:phone|mobile|cell|landline|whatsapp)\b/i;
/** "Scroll past this dog without giving" shames, and asks for no click. */
const isShame = (post: Post, hit: Hit): boolean => /without$/i.test(hit.text) && GIVING.test(wordsBehind(post, hit));
/** "Like if you were to ask me": a way of talking. */
const isTalk = ({ tokens }: Post, { last, text }: Hit): boolean =>
  /^like if you$/i.test(text) && /^(?:were|was|ask|asked)$/.test(wordAt(tokens, last));
/** A word that says where: "press the bell by the door" is about a door. */
const WHERE = /^(?:by|on|at|in|beside|next|near|outside|under|above)$/;
const isDoorbell = ({ tokens }: Post, { last, text }: Hit): boolean =>
  /\bbell$/i.test(text) && WHERE.test(wordAt(tokens, last));
/** "Lamps up and sound off" tells how a room is. */
const isOff = ({ tokens }: Post, { first, text }: Hit): boolean =>
  /^sound off$/i.test(text) && /^(?:and|with)$/.test(wordAt(tokens, first - 1));
/** "See how many share this": named only where the click itself is not. */
const isCount = ({ text = '' }: Span & Partial<Hit>): boolean => /^(?:see|find out|count) how many/i.test(text);

/** A side to take, by a sign, a click or a word that stands for it. */
const votesIn = (post: Post, { sides, choice, name, click }: Votes): readonly Span[] => {
  const ballot = ballotIn(post);
  const [one, other] = sides;
  return [
    ...(ballot ? [ballot] : []),
    ...(one && other && areButtons(post, one, other) ? [join(one, other)] : []),
    ...choice.filter((hit) => isFight(post, hit)),
    ...sumsOf(post, name),
    ...signsOf(post, click),
  ];
};

/** What is asked for in answer, by kinds. */
const answersIn = (post: Post, hits: Answers & Votes): readonly (readonly Span[])[] => [
  hits.vote.filter((hit) => !isTalkedOver(post, hit)),
  hits.comment.filter(
    (hit) => !ASKS_NUMBER.test(hit.text) && !isOff(post, hit) && !isCalled(post, hit) && !isTalkedOver(post, hit),
  ),
  hits.quiz.filter((hit) => isLastWord(post, hit)),
  votesIn(post, hits),
  hits.token.filter((hit) => isAllOfIt(post, hit) && !isTraded(post, hit)),
  hits.word.filter((hit) => isSaidAlone(post, hit) && !isTraded(post, hit)),
  hits.emoji.flatMap((hit) => withEmoji(post, hit)),
];

/** Kinds of bait that a post holds, each with its places. */
const baitsIn = (post: Post, hits: Reactions & Answers & Votes): readonly (readonly Span[])[] => {
  const tagged = hits.whom.filter((hit) => isTagged(post, hit));
  return [
    hits.react
      .filter((hit) => !isDoorbell(post, hit) && !isTalk(post, hit) && !isSeenTo(post, hit))
      .flatMap((hit) => (/^\P{L}+if\b/iu.test(hit.text) ? handsOf(post, hit) : [hit])),
    hits.pass.filter((hit) => !isShame(post, hit)),
    byPlace(hits.tag, tagged),
    // "We wanted to get him here for six years, he doesn't like trains."
    hits.tally.filter(({ text }) => !text.includes(',')),
    ...(USED.test(post.text) ? [] : answersIn(post, hits)),
  ]
    .map((places) => places.filter((at) => !isTail(post, at)))
    .filter(({ length }) => length > 0);
};

export default defineRule({
  principle: 'talk-with-not-at',
  polarity: 'promotional',
  severity: 'warning',
  inPlainPost: 'info',
  weight: -1.25,
  queueTags: ['asks'],
  summary: 'Asks for a reaction whose content does not matter.',
  why: 'A reaction nobody will read is a click, not a talk. People notice when nothing they could say would change anything.',
  guards: { reply: 0, service: 0, cause: 0, humour: 0.5 },
  phrases: {
    /** Two to choose from; whether that is all there is to say is read in the text. */
    choice: expand('=or | <emoji> (is|are|gets)'),
    /** A vote on the whole question; bait where nothing comes after it. */
    quiz: expand('^(yes or no|yes no|hot or not|yay or nay|love it or hate it|smash or pass|would you rather)'),
    /** A reaction for each side: "❤️ for tea, 👍 for coffee". */
    sides: ['<emoji> (for|means|yes|no|nah|yay|always|never|love|hate|keep|bin|agree|disagree|true|false)'],
    /** Whom a lone "@" stands before. */
    whom: expand('^(the|your|a|that|someone|somebody|one|two) ~ (who|that|owes|if|and|without)'),
    name: expand('your ~ name'),
    click: expand('like | heart | share | rt | retweet | repost'),
    /** Reactions on condition of nothing much. */
    react: expand(
      `
        (=like|=love) (,|) =comment (and|,|&) (=share|=repost|=subscribe|=follow) |
        ^(amen|say amen|type amen) if (you|your|this|u|we) |
        ^(=like|=love|=repost|=share|=retweet|=save|=comment|=react|=clap|=upvote|=boost) if |
        one (like|share|repost) and (i|we|he|she) | (makes|made) you (smile|laugh) (pass|share|send|repost) |
        ^copy this (to|onto) your ~ if | (nobody|no one) ~ (will wish|wished|wishes) (him|her|me|them) |
        =share =share | ^(=cheer|=wave|=nod|=roar|=moo|=bark|=quack|=scream|=holler) if you | put a finger down |
        if you (can read|have read|are reading|have got|got|made it) ~ (comment|leave|drop|say|type|like) |
        ^(like|love|heart|share|repost|retweet|rt|react|comment|drop|smash|upvote|boost|double tap|tap|hit|clap|save|
        follow|type) (this|it|that|this post|below|a like|like|the like|the heart|the like button|) if (you|your|this|
        u|we|they|it|anyone|ur|someone) |
        ^(like|love|share|retweet|rt|repost|save|comment) (this|it|) (when|because) you |
        give (my|our|the|this) (page|account|channel|profile|post|blog) a (=follow|=like|=share|=repost|=boost|=sub) |
        ^(=give|=drop) (us|me) a (=follow|=like|=share|=repost|=sub) | ^save (this|this post|this one|it) for later |
        share (this|it) with (someone|somebody) who needs (it|this|to) |
        ^=rate (our|my|this|these|the) ~ (<n>|out of <n>|from <n>) |
        ^(hit|smash|tap|press|punch|give) (the|that|a|it a|this a) (like|heart|thumbs up|love|repost|share|follow)
        (button|) (if|when) | (rt|share|repost) if
      `,
      `
        (if|when) (you|this|that|u) ~ (love|agree|hate|miss|remember|smile|laugh|like|prefer|relate|proud|believe|
        makes you|grew up) ~ (you know what to do|hit like|hit share|hit repost|smash|heart button|like button|share
        button|tap the|hit the|hit that|drop a|leave a like|leave a heart|give it a) |
        (hit|smash|tap|press) (that|the|) (repost|share|like|follow|heart|love|retweet|subscribe|bell) |
        ^(tap twice|double tap) | double tap | (like|retweet) to agree | agree (hit|smash|like|share) |
        ^(=rt|=retweet|=share|=repost|=like|=heart|=save) (to|for) ~ (luck|win|wins|blessings|agree|karma) |
        ^put your hand up |
        ^(=raise|=put) (your|a|up a|up your) (hand|paw|glass|mug|hoof|fist|flipper|pint) (if|in|below) |
        ^=wave ~ (in|below|if) | <emoji> if (you|your|you have|this) |
        ^=repost (this|it|) (to help|to your|for your) |
        (=repost|=reshare) (this|it|) (for|so that) (someone|somebody|anyone|others|those|a friend|people) |
        ^(=hands up|=hand up) (if|who|whoever|everyone|those|below|in the comments) |
        ^(=like|=share) (and|&|,|+) (=share|=comment|=repost|=like|=retweet) | type amen to |
        how many (likes|shares|hearts|retweets) (can|does|will) (this|he|she|our|my|it|we|<who>)
      `,
      `
        ^(=describe|=sum up|=rate|=caption|=tell us|=answer) ~ (with|in|using) (a|an|one|just one|only one|only a|only
        an|just a|nothing but a|three|<n>) (single|) (emoji|emojis|word|words|gif|meme|song|movie|film) |
        ^(=drop|=leave|=comment|=give|=put|=post|=reply with|=pop|=add) (us|me|) (a single|one|just one|a) (emoji|
        word|gif|like|heart|dot|full stop) | (one|single|which|what) (emoji|gif|meme) (describes|sums|are you) |
        (drop|leave|put|send|post|give|add|comment) (us|me|) (a|an|your|some|one) (<emoji>|emoji|like|gif|heart|thumbs
        up) | (emoji|emojis) (below|in the comments|only) | ^your ~ in (one|a|<n>|just one) (gif|emoji|emojis) |
        ^=comment (with|) (your|any|a random) ~ (emoji|number|letter) |
        ^(=say|=comment|=drop|=leave|=type) (a|) (hi|hello|hey|dot|full stop|wave) (below|in the comments|if you see
        this|if you see it|if you can see|so we know) |
        <emoji> if you (agree|love|prefer|like|think|miss|relate|hate) | <emoji> for (yes|no|team)
      `,
    ),
    vote: expand(`
      ^(like|love|retweet|rt|heart|thumbs up|wow|laugh) (for|=) ~ (retweet|rt|like|love|comment|share|heart|wow|laugh|
      haha|thumbs up) (for|=) |
      (vote|react|answer|respond) (with|using) (a|an|your|emoji|emojis|the) (emoji|emojis|reaction|like|heart) |
      ^(=a|=1) (=b|=2) (or|) (=c|=3)? |
      ^(a or b|b or a|1 or 2|y or n|yes or no|true or false|this or that|yay or nay|hot or not|agree or disagree|love
      it or hate it)? | ^(team|are you team) ~ or team
    `),
    /** Dares, and what is passed on to be passed on. */
    pass: expand(
      `
        (only|just) ~ (will|would|can|could|dare|dares) (hit|smash|tap|press|get this|get it right|repost|share|like|
        comment|answer|solve|relate|spot|know) |
        <pct> (of ~|) (will|would|can|could|dare) ~ (share|repost|like|comment|solve|spot|guess|answer) |
        (bet|betting|dare|challenge) (you|nobody|no one|anyone|none of you|most of you) ~ (can|can not|cannot|will|
        will not|to|could) |
        (bet|guess) (i|we|this|he|she|it) (will not|do not|does not) ~ (share|like|comment|heart|repost|retweet) |
        only <n> in <n> (get|gets|can|will) | bet you (will|can) not | <pct> will not |
        (nobody|no one|hardly anyone|most of you|none of you|few of you) ~ (will|will not|dares to|is going to) (like|
        share|repost|comment|react) | (true|real) (fans|friends) ~ (will|can|would) (say|name|guess) |
        (so|to help|to beat|for|feed) the algorithm | so that the algorithm | (share|like|repost) ~ or bad luck |
        (like|share|retweet|rt|comment|heart) (=|equals) (one|a|<n>) |
        every (like|share|retweet|comment) (is|equals|makes) (a|one|the|this|<n>) |
        (scroll|scrolling|swipe) (past|by|on) ~ (without|if you) | keep scrolling if | do not scroll (past|by) |
        (see|find out|count|prove) how (many|far|fast) (of|real|people|likes|shares|this|we)
      `,
      `
        ^(everyone|everybody|anyone|every|all) ~ (should|must|ought to|needs to|has to) (like|share|repost|retweet)
        (this|it|that) | only (people|those) who ~ (will|would) (share|repost|like|comment) |
        (true|real) (fans|friends|patriots|supporters|believers) ~ (share|repost|like|comment) |
        ^=share (with|to) <n> |
        share (this|it) (with|to) (<n>|everyone|everybody|all your|all of your|at least|as many) |
        (send|pass|forward) (this|it) (to|on to) <n> (people|friend|mate|person|more|other|contact|of your) |
        (send|pass|forward) (this|it) (to|on to) (everyone|a friend|someone) |
        ^(send|pass|forward|show|share) (this|it|) (to|on to|with) (the|your|that|a|one|someone|somebody) ~ (who|that)
        (always|never|still|would|can not|could not|will not|does not|thinks|says|keeps|hates|owes|once|secretly) |
        (send|forward) (this|it) to your ~ (without|with no) | only (a genius|geniuses|legends) |
        <pct> ~ get (this|it) wrong | ^prove you are |
        (has|have) the (guts|nerve|courage) to (share|like|repost|comment) |
        ^(share|repost|copy and paste) (this|it|) (or|unless) | copy and paste this (if|or|status|and|to see) |
        share to your (story|stories) | (make|get) (this|it) (go|to go|) (viral|trending)
      `,
    ),
    tag: expand(`
      ^(=tag|=mention) (a|an|one|your|the|that|someone|somebody|<n>|two|three|anyone|everyone|whoever) ~ (friend|who|
      that|mate|person|people|colleague|coworker|bestie|partner|mum|mom|dad|sister|brother|boss|team|buddy|pal|below|
      needs|owner|lover|one|someone|family) |
      ^(=tag|=mention) your ~ (crew|squad|gang|besties|mates|friends|tribe|team|girls|lads|partner in crime) |
      ^(=tag|=mention) (a friend|someone|somebody|<n> friends|that friend|friends) |
      (person|friend|mate|name|one) ~ (you tag|in your mentions|in your list) (owes|has to|buys|must|pays) |
      who (would|are) you (tag|tagging) | ^=tag (them|him|her) (below|in|here|and)
    `),
    /** Words that say nothing, by themselves or to a pattern. */
    comment: expand(
      `
        ^(=agree|=disagree|=thoughts) (or|) (not|disagree|nay|no)? |
        (two|simple) (choice|option|answer) ~ (agree or disagree|hot or not|yes or no|love or hate) |
        ^(which|what) ~ (are you|are you feeling|are you feeling like|is your mood|is you) (today|tonight|right now|
        this morning|this week) | ^which ~ are you? | ^what (kind|sort|type) of ~ are you? |
        which of these (are|is) you | ^(your|ur) ~ name is (your|the|what) |
        ^your ~ (month|day|sign|age|initial|battery|size|height) is (the|your|how) |
        ^the (first|last|nearest) (song|photo|emoji|film|text|meal|snack|show|book|person|thing on|thing in) ~ is
        (your|how|the) |
        ^(the|your) ~ (you ate|you bought|you googled|you drank|you watched|you texted|you wore|in your recents|on
        your phone) is (your|how|what) | ^(whatever|whoever) is ~ is (your|how|the) |
        you can only (keep|pick|save|choose) (one|two|three) |
        (keep|pick|save) (one|two) (bin|lose|ditch|drop) (one|two) | ^(snog|kiss) (marry|avoid|kill) |
        ^(gifs|emojis|memes|flags|song titles|film titles|puns) only | ^roll call | ^sound off | ^one word (for|to) |
        (do not|never) let this (flop|die) |
        <n> (k|) (like|share|heart|retweet|comment) for (a|the|this|our|his|her) | bet (this|it) is the only |
        ^(=like|=follow|=comment|=share) for (part|more|the next) | ^settle this | see if we can (get|beat|make) |
        (using|in|with) only (emojis|gifs|memes|song titles|emoji) | (more|most) likes than |
        first (correct|right) (answer|guess) | (i|we) can not get <n> ~ to |
        ^(=type|=comment|=post) the (last|first|next) (thing|word|song|text|emoji|photo) |
        can (he|she|they|it|this|we|i|<who>) get (a|an|some) (noise|cheer|woop|hello|hi|like|heart|amen|happy) |
        ^(first|last|top) (emoji|song|photo|text|meme|film|snack) (in|on|you) ~ is (your|how|what) |
        ^(=describe|=sum up|=explain) your ~ (with|using|as|in) (a|an) | ^give yourself (a|one|<n>) point |
        ^(=score|=one point|=a point) (one|) for (each|every) | ^what is your score? |
        ^in (one|two|three|<n>|just one) (word|emoji) (how|what|describe|tell|sum) |
        ^(use|using) (one|two|three|<n>|just one) (word|emoji) to |
        (battle|fight|slug) it out ~ (comments|below|replies) |
        ^=name (a|an|one|any|two|three|<n>) ~ (without|starting|beginning|ending|that starts|that begins|that ends) |
        ^=guess (the|what|who|where|how many) ~ (in the comments|in the replies|below|underneath) |
        ^first ~ (wins|gets) ~ (nothing|glory|bragging rights|the internet) |
        ^(agree|agreed|am i right|who is with me|who agrees|who else agrees|who can relate|can you relate|right or
        wrong|anyone else agree|are you in|can i get an amen)? | can i get an amen |
        prove (me|us|him|her|them) wrong | ^without googling | ^tag yourself | choose wisely |
        (delete|remove|ban) one forever |
        ^(can|could) (you|anyone) (think of|name|come up with) (a|an|one|any|<n>) ~ (with no|without|beginning with|
        starting with|ending in|ending with|that begins|that starts|that ends) |
        there is (only one|a|one) (correct|right|wrong) answer ~ judging | ^=rank (these|them) |
        first letter of your name | photo in your (camera roll|gallery) |
        ^(=finish|=complete) the (lyric|line|saying|quote|phrase|proverb) |
        ^(=comment|=type|=say) (anything|something) (to|for) |
        ^(=pick|=choose) (a side|a number|a letter|an emoji|a card|your fighter|a team|your team) |
        wrong answers only | unpopular opinions only |
        ^first (one|person|two|three|<n>|) to (comment|guess|name|spot|solve|spell|type|crack|unscramble) |
        name a (better|more|worse) | (guess|guesses) (in|below in) the (comments|replies) |
        ^=vote (in|below|now in) (the|your) (comment|comments|replies) | ^=vote below
      `,
      `
        ^tell me you (are|have) ~ without telling | one (like|share) (is|=|equals) |
        first ~ that (comes|pops) (to mind|into your head) | ^show of hands | show of hands (in|below) |
        say it with (a gif|an emoji|emojis) |
        ^(comment|type|say|drop|reply) (with|in|) (a single|a|one|just one) (word|letter|number|emoji) |
        ^(=comment|=type|=drop|=reply with) your ~ (sign|zodiac|initial|age|birth month|birthday|number|emoji|flag|
        height) | ^one word (answers|only|below) | one word answers | ^finish (the|this) sentence |
        ^fill in the (blank|blanks|gap|gaps) | ^caption this | comment (below|anything|for) (to|for|better) ~ reach |
        cfbr
      `,
    ),
    /** One token to type or to put down; what follows decides. */
    token: expand(`
      ^(=comment|=type|=say) (just|) (=me|=here|=present) |
      ^(=comment|=type|=reply|=write) (with|the word|a|just|) (<CAPS>|<n>|=yes|=no|=amen|=ready|=agree|=agreed|=hi|
      =hello|=same|=true|=done|i agree) | ^=say (=yes|=no|=me|=amen|=agree|i agree) | ^=tag (them|him|her|em) |
      ^(=pick|=choose) one | ^one (has to|must|has got to) go | ^only one can (stay|survive)
    `),
    /** A word between marks, where it is said for nothing but to be seen. */
    word: expand(
      '^(=say|=type|=comment|=write|=shout|=yell|=put|=drop|=leave|=reply|=post) (with|the word|just|a|an|us a|)',
    ),
    emoji: expand(`
      team ~ (=hit|=press|=drop|=use|=comment) |
      ^(drop|leave|comment|hit|give|send|type|put|react|reply|show|smash|tap|raise|throw|chuck|stick|pop|lob|=use)
      (with|us|me|up|) (a|an|the|your|some|that|one|)
    `),
    tally: expand(`
      (let us|let's|help me|help us|can we|can this|could we|we need|want to) ~ (get|hit|reach|make|to|give) ~ <n> ~
      (like|comment|share|repost|retweet|reaction|follower|subscriber) |
      (can|could|to|us|this) ~ (get|hit|reach) (to|) <n> (heart|like|comment|share|repost|retweet|reaction|upvote) |
      (we|i) (need|want) (just|only|at least|) <n> (like|share|comment|repost|retweet|heart|reaction)
    `),
  },
  needs: [
    'choice',
    'quiz',
    'sides',
    'whom',
    'name',
    'click',
    'react',
    'vote',
    'pass',
    'tag',
    'comment',
    'token',
    'word',
    'emoji',
    'tally',
  ],
  messages: {
    bait: '"{words}" asks for a click, not a thought.',
  },
  suggestions: {
    bait: 'Ask what you really want to know, for example: "Which of these would you use, and why?"',
  },
  likely: { trait: 'engagement-bait', from: 0.2, message: 'bait' },
  examples: {
    bad: [
      'hey all, «give my page a follow» would you',
      '«Can you think of a harbour town with no letter» A in it? Over to you.',
      'Can you read this backwards? «Comment YES» below if you can.',
      '«Tag your chip crew»!',
      "It's world kettle day! «Like for ☕, share for» 🍲",
      'Crew, please all «like, comment and share» our lantern post!',
      '«Show of hands in the comments»: who hums in the bath?',
      '«Can he get a hello» for his ninetieth?',
      '«Sum up your Sunday with a biscuit».',
      '«Type 1» if you hum in the bath!',
      'Do you hum in the bath? «Type 1» or 2 below!',
      "«Don't let this flop».",
      '«🙋 if you hum» in the bath.',
      '«Like = tarn», «share = tap».',
      '«LIKE if you love summer», «❤️ if you prefer» winter!',
      '«Tag a friend who needs a new bike». You know the one.',
      "«Share this with 10» people or you don't love dogs.",
      "«Agree»? «Comment YES» below and let's get this to 500 comments!",
      'If you sing alto, «drop a 🎶» under this post.',
      '«Can our little library get to 200 hearts» before story time?',
      '«Retweet if you think nurses deserve a warm break room».',
      '«Amen if you believe the bells will ring again»!',
      '«Describe your Monday in one word». Go on!',
      'We all have that one mate who is an hour late. «Tag them» 😂',
      '«Only people who love their nan will share» this.',
      'Gravy on chips. «If you agree, you know what to do».',
      '«Everyone who sang alto should share this».',
      "I «bet this won't get a single share».",
      '«Yes or no»: jam on a crumpet?',
      '«❤️ for the old bandstand, 👍 for the new one»!',
      '«Describe your Sunday using only a gif».',
      '«Say hello below» if you still see this page.',
      '«How many likes can our goat get»?',
      'One share and «every like is a hug» for the goat.',
      'Marmalade on the moor: «👍 yes 👎 no». Go!',
      'Two choices, tarn «or tap»? Fight!',
      '«Say» "baa" if you have ever chased a ram.',
      'The lamb fell in the trough. @ «your mate who never looks down».',
      '«Your trail name is your sock colour» and the last hill you walked.',
      'What is «your band name? Shirt colour +» soup. Ours is Red Leek!',
      '«Which otter are you today»?',
      '«Send this to the mate who always says one more hill».',
      '«First to guess the hill wins nothing». Off you go!',
      '«In one word, how» was your Sunday?',
      '«You can only keep one»: chips, peas, gravy. Off you go!',
      "It isn't a wall, it's a bend in the road. «Repost this for someone» who needs it.",
    ],
    good: [
      "We raise our prices in March. Yours stays as it is, and 2% of the company's shares are set aside for you.",
      'Pauline has run the lock since 1998. Say hello if you see her.',
      "Lanterns to lend. Borrow only, we insure them, you'll get a receipt at the desk.",
      'Can anyone read the third line of this ledger? Guesses in the replies, please, our archivist is stuck.',
      'A ramp at the north door in May: would it help, or would you rather we mended the bell first?',
      'What should the quiet coach be?\n▫️ No calls\n▫️ No calls, no music\n▫️ Hush\nWe print the count on Monday and say what we do.',
      'Now showing 📍 Gallery 2: "Tar and Rope", photographs by Una Roth. Until 30 March. Free.',
      'Who was your Otto? Tag them if they are here.',
      'Could you look over my plan for the loft? Say no if it is a bad week, I will not sulk.',
      'Agree or disagree? I have a view on oars but I want yours.',
      'We have three new roles at the mill. Tag someone who would be great.',
      'Like = oak, share = ash. The loser gets sold on Sunday.',
      'We wanted to get Otto here for six years, he does not like boats.',
      '📞 If you need the desk, ring the bell.',
      'The lift is broken. If stairs are a problem, press the bell by the door and Siobhan comes down.',
      'Relaxed hour at the aquarium on Sundays at nine, lamps up and sound off.',
      'Name our new ferry. Shortlist: Hoover, Antonia, Nigel. Vote in the comments.',
      'We are recruiting three fitters in Leeds, £13 an hour, weekly pay. Share or tag someone who needs work.',
      'We bring our bicycle sharing to six more villages in May.',
      "Which of these two handle shapes hurts your wrists less? I'm ordering the rental fleet on Thursday and I'd like to get it right.",
      {
        post: 'MISSING: Rosa, 8, red coat, last seen at Pier Road at 3 pm. Please share with anyone in Harbour. Police 101.',
        author: 'nonprofit',
      },
      'Someone wrote "tag a friend who is broke" under a budgeting post last week. We deleted our reply twice before we found a kind one.',
      "If you were at the talk, tell us the moment you stopped listening. We're cutting it down for March.",
      'Type 1 or type 2? In type 1 the body stops making insulin, in type 2 it makes some.',
      'Type 1, type 2 or gestational: the helpline takes all calls.',
      "Type 2? You're not alone. Type 1 and type 2 are both hard.",
      "Raise your hand if you need the interpreter and she'll come over.",
      'A or B? In English we say "an hour", and nobody knows why.',
      "Winter is long here. Tag a friend who needs the food bank's number.",
      'Comment "GUIDE" below and I will send you the checklist.',
      "Like if you were to ask me, I'd say the bypass was a mistake.",
      'Type 1 diabetes changed how our kitchen works. Sunday lunch is the proof.',
      'Tag rugby starts on Tuesday at six, boots optional.',
      'She asked me to describe the pain in one word, and I drew it instead.',
      'If you are on the quay on Sunday, write me and we row together.',
      'Got a text about a parcel? Forward it to 7726 and delete it.',
      'Yes or no: is the ramp too steep for your chair? The joiner comes on Wednesday and can change the angle.',
      'If you press the button and the door sticks, knock.',
      'Honk if you pass the picket. We will wave back with both arms.',
      'Comment "ME" below and I will put you down for one of the nine seats on the minibus.',
      'Finish this sentence: my first bus was ... We are printing the answers in the Larkfield newsletter.',
      'We smashed it this year. Who else is still awake?',
      'Comment 14 in the consultation changed our minds about the ramp.',
      'Say hello to Otis, who starts at the desk on Monday.',
      'Say "stop" if the strap pinches and Ada will loosen it.',
      'On the menu: 🍕 pizza 🍺 beer.',
      '@ the mill from six, with a cushion for the bench.',
      'A or B for the spine? It goes to the printer on Friday, and A is hard to read from a shelf.',
      'Send this to whoever pays your wages: the rate goes up in May.',
      'Your name is on the list for the tower.',
      'Which day are you free this week? I bring the ladder.',
      'Shall the ferry open at seven or at eight?',
      '👍 Yes, we are open. 👎 No, we take no cards.',
      'She told me to smash that like button as if it owed her money, and I hit it with a spoon.',
      'Raise your hand if it hurts, said the dentist, and then he sat on my hand.',
      "Agree? Ada can't even agree with the goat. The committee meets again on Tuesday.",
      'Roll call at the barn: nine hens, one drake, and a cat who thinks that she is one.',
      'Caption This is a show of drawings at the mill, open until May.',
    ],
  },
  check({ post, hits, report }) {
    // "Tag someone who needs work" passes a job on.
    if (offersWork(post) || (NAMES.test(post.text) && VOTES.test(post.text))) return;
    const kinds = baitsIn(post, hits);
    if (kinds.length === 0 || HELPS.test(post.text)) return;
    const strength = kinds.length >= TWO_KINDS ? 1 : ONE_KIND;
    const all = byPlace<Span>(...kinds);
    const named = all.filter((at) => all.length === 1 || !isCount(at));
    for (const at of named.slice(0, 2)) report({ at, message: 'bait', strength, values: { words: quote(post, at) } });
  },
});
