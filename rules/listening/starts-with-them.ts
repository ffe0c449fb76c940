import {
  accuses,
  addressesSomebody,
  afterCall,
  answers,
  type Clause,
  claimsToHaveListened,
  defineRule,
  demands,
  expand,
  firstWordFrom,
  gist,
  type Hit,
  hasLink,
  honours,
  isDoing,
  isSaying,
  isTitle,
  metFirst,
  normalText,
  openerOf,
  ownWords,
  type Post,
  pitch,
  quote,
  rebukes,
  type Sentence,
  type Span,
  sales,
  saysYou,
  situation,
  type Token,
  wordAt,
  wordSet,
} from '../../src/rule-kit.ts';

/** A good word for the work of the person a reply answers: it opens with them by being a reply, so it counts less. */
const PRAISE = 0.4;
/** Tokens from the head in which the words that open the sentence begin: "Hi Ann, thanks". */
const NEAR_HEAD = 3;

const standsIn = (hits: readonly Hit[], first: number, last: number): Hit | undefined =>
  hits.find((hit) => !hit.quoted && hit.first >= first && hit.first < last);

/** The line goes to its first colon, or as far as the clause does that it stands in: behind "Hi Paul," begins another. */
const endOf = (post: Post, start: number, opening: Clause): number => {
  const { end } = gist(post, post.clauses.find((clause) => clause.start <= start && start < clause.end) ?? opening);
  const colon = post.tokens.find((token) => token.start > start && token.end <= end && token.text === ':');
  return colon ? colon.start : Math.max(end, start);
};

/** The first clause of the writer's own that says something: past the mentions and greetings, and past what somebody is quoted with. */
const openingOf = (post: Post): Clause | undefined => {
  const first = post.clauses.find(({ quoted }) => !quoted);
  const isBehindQuote = first !== post.clauses[0] && first?.subject !== 'self' && first?.subject !== 'i';
  return first && (first === post.clauses[0] || isBehindQuote) && first.first < ownWords(post) ? first : undefined;
};

const firstSentence = (post: Post, opening: Clause): Sentence | Clause => post.sentences[opening.sentence] ?? opening;

/** The first of hits in the writer's own words of the opening sentence, or, with `open`, in those that open it. */
const hitIn = (post: Post, opening: Clause, hits: readonly Hit[], open = false): Hit | undefined => {
  const last = Math.min(firstSentence(post, opening).last, ownWords(post));
  return standsIn(hits, opening.first, open ? Math.min(last, opening.head + NEAR_HEAD) : last);
};

/** "Important notice: somebody sends": a warning with people in it. */
const NOTICE = wordSet('notice important warning alert recall appeal reminder announcement attention');
/** Tokens behind a call in which the writer's own business stands. Hand-set. */
const CALLS_WITHIN = 8;
const OURS = wordSet('we our us i my please');
/** "Sorry everyone, our oven …" is about the oven, "Hi all, the class moved" about the class. */
const CALLS_ALL =
  /^(?:sorry|hi|hello|hey|morning|evening|afternoon),? (?:everyone|everybody|all|folks|guys|customers|team)\b/;
/** "Dear customers", "Parents: tell us": people are called for the writer's own ends. */
const isNotice = (post: Post, { first, head, sentence }: Clause): boolean => {
  const { tokens, sentences } = post;
  const called = afterCall(post, sentences[sentence] as Sentence);
  return (
    tokens.slice(first, first + NEAR_HEAD).some(({ normal }) => normal === 'dear') ||
    CALLS_ALL.test(normalText(tokens, first, first + NEAR_HEAD)) ||
    tokens.slice(first, head).some(({ normal }) => NOTICE.has(normal)) ||
    (called !== undefined &&
      (/^(?:do not|never|no)\b/.test(normalText(tokens, called, called + 2)) ||
        tokens.slice(called, called + CALLS_WITHIN).some(({ normal, clitic }) => !clitic && OURS.has(normal))))
  );
};
/** "Congratulations! You qualify": a win that nobody entered for. */
const PRIZE = /^congrat\w*[\s!.:,🎉]*you(?: ha|['’]ve| are|['’]re| qualif| won| may)/iu;

/** "Dr Farrow is off until May": a notice. */
const IS_AWAY = /^(?:dr|mr|mrs|ms|miss)\b.{1,40}\b(?:is|are) (?:off|away|ill|unwell|on leave|not in)\b/i;

/** "The Crooked Shelf is thrilled to welcome": the writer, by name. */
const IS_THRILLED = /^[^.!?]{2,40}\b(?:is|are) (?:thrilled|delighted|proud|excited|pleased|honou?red) to\b/i;

/** "Your bank. Your voice." */
const ANAPHORA = /^your [^.!?\n]{2,30}[.!] your\b/i;

/** "You are a liar", "@council must publish it", "Wanted: your boxes", "Guess what …", a saying, or a bare "You know, …". */
const isNoOpening = (post: Post, opening: Clause): boolean => {
  const { tokens, sentences } = post;
  const { first, head } = opening;
  const sentence = sentences[opening.sentence] as Sentence;
  const said = post.text.slice(opening.start, sentence.end);
  return (
    // "You miss every shot you don't take" is said to nobody.
    isSaying(post, sentence) ||
    isTitle(post, sentence.first, sentence.last) ||
    [first, first + 1].some((at) => /^(?:wanted|needed)$/.test(wordAt(tokens, at))) ||
    /^guess (?:what|who)$/.test(normalText(tokens, first, first + 2)) ||
    isNotice(post, opening) ||
    PRIZE.test(post.text.slice(opening.start)) ||
    IS_AWAY.test(said) ||
    IS_THRILLED.test(said) ||
    rebukes(said) ||
    ANAPHORA.test(post.text.slice(opening.start)) ||
    (/^(?:know|guys|lot)$/.test(wordAt(tokens, head + 1)) && tokens[head + 2]?.kind === 'punctuation') ||
    accuses(post) ||
    demands(post, opening)
  );
};

/** What goes on about the writer's wares behind a case. */
const SELLS_ON = /^(?:we|our|i|my|get|try|call|book|come|join|ring|visit|meet|introducing|the|with)$/;
const YOU = /^(?:you|your|yours)$/;
/** "Your first night is long", "Parents of twins: …", "Laid off this week?": the reader comes first. */
const readerOf = (post: Post, opening: Clause): Span | undefined => {
  const sentence = post.sentences[opening.sentence] ?? opening;
  const spoken = post.clauses.some(({ act, quoted }) => !quoted && act === 'help') || addressesSomebody(post);
  const you = post.tokens[opening.head];
  if (opening.subject === 'you' && YOU.test(you?.normal ?? '')) return you;
  if (hasLink(post)) return undefined;
  const label = afterCall(post, sentence);
  // "Parents: registration opens" speaks of what opens.
  const isBareLabel = label !== undefined && label <= sentence.first + 2 && !saysYou(post, sentence);
  // "Cracked screen? Tidewell has you covered": a case that is sold to.
  const isCase = situation(post) === sentence && sales(post).length === 0 && !IS_AD.test(post.text);
  const next = post.sentences[opening.sentence + 1];
  // "Lost a glove on the 38? It's on our radiator."
  const isOfUs = post.tokens.slice(sentence.first, sentence.last).some(({ normal }) => OURS.has(normal));
  const isSeenTo = isCase && !isOfUs && next?.kind === 'statement' && !SELLS_ON.test(wordAt(post.tokens, next.first));
  const called = (label !== undefined && !isBareLabel) || isCase;
  const isPlain = post.tokens
    .slice(opening.first + 1, opening.last)
    .some(({ kind, capital }) => kind === 'word' && !capital);
  return called && (spoken || isSeenTo) && isPlain ? sentence : undefined;
};

/** How ads answer a case. */
const IS_AD =
  /\b(?:has|have|got|['’]ve) (?:got )?you covered\b|\blook no further\b|\bfree (?:quote|valuation|consultation)\b|\bterms apply\b|, right\?/i;

const isOur = ({ normal }: Token): boolean => normal === 'our' || normal === 'my';
/** Verbs behind a mention that tell of prizes and tests: newspapers have them too. */
const NO_DEED = wordSet('awarded named names tests');
/** "@fernway_bus is the 15 late or am I early": asked of them, with no question mark. */
const ASKED_BARE = /\bor (?:am|is|are|was|were|do|did|does|has|have) (?:i|we|it|that|this|there|you)\b/i;
/** "After 31 years at the desk, Mrs Oduya retires": somebody is honoured in the first sentence. */
const honouredIn = (post: Post, opening: Clause): Span | undefined => {
  const [honour] = honours(post);
  const { first, last, start } = firstSentence(post, opening);
  const isLabel = honour !== undefined && post.text.slice(honour.start, honour.end).includes(':');
  return honour && !isLabel && honour.first >= first && honour.first < last ? { ...honour, start } : undefined;
};

/** "@ngozi_a finished the coast path": somebody mentioned and what they do, in a post that does not answer them. */
const mentionOf = (post: Post, opening: Clause): Token | undefined => {
  const [whom, verb] = post.tokens;
  const { first, act } = opening;
  const { last } = firstSentence(post, opening);
  if (whom?.kind !== 'mention' || !verb || answers(post) || act !== 'statement') return undefined;
  if (/^(?:is|are|was|were|do|does|did)$/.test(verb.normal) && ASKED_BARE.test(post.text)) return undefined;
  if (!/^[a-z'’]/.test(verb.text) || /ing$/.test(verb.normal) || NO_DEED.has(verb.normal)) return undefined;
  return (isDoing(verb) || (verb.normal === 'got' && !post.tokens.slice(first, last).some(isOur))) &&
    !standsIn(post.cue('announce'), first, last)
    ? whom
    : undefined;
};

/** "You don't have to know Rust to help" leaves people free. */
const letsOff = ({ tokens }: Post, { last, text }: Hit): boolean =>
  /^(?:have|need)$/.test(wordAt(tokens, last)) && /n.t$/.test(text);

/** "When your loan is due, you can renew it": behind a case only what opens it is a slogan. */
const CASE = /^(?:when|while|whenever|until|once)$/;
const isHooked = (post: Post, opening: Clause, hooks: readonly Hit[]): boolean => {
  const isCase = CASE.test(wordAt(post.tokens, firstWordFrom(post.tokens, opening.first)));
  const isBehindCase = (hit: Hit): boolean => isCase && /^you\b/i.test(hit.text) && hit.first >= opening.last;
  const slogans = hooks.filter((hit) => !letsOff(post, hit) && !isBehindCase(hit));
  return hitIn(post, opening, slogans) !== undefined;
};

/** Good wishes, and neither for the writer's own nor for a thing: "Happy birthday to the #first chain". */
const wishOf = (
  post: Post,
  opening: Clause,
  { wishes, programme, us }: Record<'wishes' | 'programme' | 'us', readonly Hit[]>,
): Hit | undefined => {
  const wish = hitIn(post, opening, wishes, true);
  if (!wish || /^happy \w+ to the (?:\w+ )?#/i.test(post.text.slice(wish.start))) return undefined;
  const isOwn = programme.length > 0 && /^proud/i.test(wish.text);
  return isOwn || hitIn(post, opening, us) ? undefined : wish;
};

/** From what comes first to the end of its line; from the beginning in "Forty-one of you". */
const placeOf = (post: Post, opening: Clause, from: Span): Span => ({
  start: post.text[from.start - 1] === '-' ? opening.start : from.start,
  end: endOf(post, from.start, opening),
});

const SAYS_YOU = /\byou(?:rs?)?\b/i;
/** "At #WeirFair? Stop by": all that is left of the opening is where. */
const LEADS_ELSEWHERE = /^(?:at|in|on|from|near|by|for|to|\p{Lu}\w{1,3})$/iu;

export default defineRule({
  principle: 'start-with-the-other-person',
  polarity: 'relational',
  severity: 'info',
  weight: 0.5,
  warmth: true,
  halfAlone: true,
  queueTags: [],
  summary: 'Finds posts whose first sentence is about the reader or another person.',
  why: 'People read on when the first line is about them or about somebody they may know.',
  phrases: {
    /** The case or the deed of somebody not named: readers find themselves in it. */
    you: expand(`
      ^(if|when|while|whenever|once|before|after|because|until|by the time) (your|you|yours) |
      ^(lonely|worried|stuck|tired|nervous|hungry|bored|grieving|anxious) (at|about|on|in|with|to|after|before) |
      ^(lost|cold) (at|about|with|after|before) |
      ^(to|for) (whoever|everyone who|anyone who|everybody who|all who|those who|the person who) |
      ^(whoever|everyone who|anyone who) | ^to the ~ who | ^to <who> |
      ^for (anyone|everyone|everybody|those) (with|waiting|stuck|starting) | ^anyone with |
      ^(has|have|did|does) (anyone|anybody|someone|nobody) ~ (you|your) | ^that ~ (in your|when you|you get when) |
      ^new to (this|our|town|school) |
      ^new to the (area|city|town|team|job|game|group|village|island|neighbourhood|neighborhood) | ^new here |
      ^the ~ who ~ is <who> | ^those of you | ^(someone|somebody) who |
      ^(someone|somebody) has (been|made|painted|planted|knitted|fixed|mended|built|baked|drawn|written) |
      ^(someone|somebody) (='s|=s) (mum|mom|dad|gran|nan|grandma|grandad|grandpa|daughter|son|aunt|uncle|kid|brother|
      sister|neighbour) | ^(someone|somebody) (left|brought|painted|planted|knitted) ~ (us|our|for|with) |
      ^when <who> (was|were) |
      ^(someone|somebody) (mended|swept|returned|baked|cleared|watered|paid for|keeps leaving|has been leaving) |
      ^(someone|somebody) left ~ (bag|box|note|cake|flowers|jar|card|basket|tin|loaf|eggs|tomatoes|apples) |
      ^not everyone (can|likes|wants|has|knows|sleeps) | ^<n> of you | ^(on|last|this|yesterday) ~ <n> of you |
      ^(half|dozens|hundreds|most|some|many|lots|plenty) of you | ^<n> year old <who> |
      ^<who> who (most of you|some of you|many of you|you) |
      ^<who> <who> who (most of you|some of you|many of you|you) | ^(she|he) (is|'s) <n> and |
      ^(she|he) (=came in|=mends|=bakes|=knits|=sits) |
      ^(mrs|mr|ms|dr|miss|auntie|uncle|granny|nana) <who> (has|had|is|was|=retires|=turns|=starts|=leaves|=says|
      =knits) | ^<who> (=sings|=knits|=swims|=turns|=retires)
    `),
    /** Good wishes and praise for somebody. */
    wishes: expand(`
      ^(many|huge|big|warm|hearty|warmest|) (congratulations|congrats) |
      ^(kudos|bravo|hats off|props|shoutout|shout out|big up) | ^well done | ^(good|best of) luck |
      ^happy (birthday|anniversary|retirement) (to|@|<who>|dear) | ^happy (first|last) day to |
      ^happy <n> (birthday|)to <who> | ^welcome (home|back) <who> | ^here is to <who> | ^here's to <who> |
      ^poor <who> | ^(thank you|thanks) to whoever |
      ^(thank you|thanks) to the (man|woman|boy|girl|lad|lass|lady|nurse|driver|stranger|couple|person|people) who |
      ^(so|very|really|super|incredibly|) (happy for|glad for|pleased for|thrilled for|delighted for) |
      ^(so|very|really|super|incredibly|) proud of (you|him|her|them|<who>|the|these|those|all|every|everyone|each|my)
      | ^good on (you|him|her|them|the|<who>) | ^fair play to | ^what a ~ you have had | ^safe travels | ^get well |
      ^wishing | ^(we|i) wish (you|all|everyone|everybody|him|her|them|<who>) |
      ^=thinking of (you|everyone|all|<who>) | ^=sorry (to hear|about your|for your)
    `),
    /** A good word for what the person it answers made, said or is; in a post to everybody it may praise the writer. */
    praise: expand(`
      ^(great|good|nice|amazing|fantastic|brilliant|excellent|lovely|awesome|incredible|wonderful|beautiful|cool|
      superb|fair) (job|work|photo|pic|picture|shot|post|point|question|idea|catch|teamwork|thread|effort|song|story|
      drawing|write-up|answer|suggestion|tip|find|piece) | ^(you|your|yours) |
      ^(love|loved|loving) (your|how you|what you) | ^(happy|glad|so glad|so happy|sorry) (you|your) |
      ^enjoy (your|the) | ^(get|feel) (well|better)
    `),
    /** The writer's own programme under cover of others. */
    programme: expand(
      '=legislation | =bill | =amendment | =initiative | (my|our) ~ (act|programme|program|campaign|law)',
    ),
    /** Turns the good wishes on the writer and those who work for them. */
    us: expand(`
      (to|for|of) us | of our | (to|for) all (of|) (our|my) | our own | happy birthday to (us|me) |
      (to|for) (our|my) ~ (team|staff|sales|crew|employee|colleague|=people|company|department|office|ceo|founder|
      brand|volunteer) | (corporate|comms|sales|marketing|product|engineering|leadership) team
    `),
    /** "You" in a slogan, or a prize nobody asked for. */
    hooks: expand(`
      ^=pov | ^you only (get|have) one | ^is your ~ (gathering|collecting|holding you|costing you|letting you) |
      ^you know (what to do|the drill|who you are|it makes sense) | ^your (competitors|rivals) |
      ^your (neighbours|neighbors|friends|peers|colleagues|mates) (are|have) already | ^(that|the) feeling when |
      ^(honestly|seriously|really) ~ (gives|offers|has) you | ^your ~ (says|say) (a lot|everything|it all) |
      ^you (may|might) (notice|have noticed|have seen) (we|our|that we) | ^you may not (realise|realize|know) |
      ^your only (competition|limit|enemy) | ^you have got this | ^(if|) you have been putting ~ off |
      ^(if|) you are (losing|wasting|missing out|too busy|falling behind) | ^(you would|you'd) not |
      ^your ~ is (waiting|telling|costing|talking|crying) | ^before you (complain|moan|judge|scroll) |
      ^if your ~ still | ^when you (buy|choose|wear|own) our | ^like (so|) many of you (we|i) |
      ^once you have (had|tried|tasted|worn) our ~ (no going back|never go back|nothing else) |
      ^you have (seen|tried|heard) the (others|other|rest) | ^if you (remember|know) (this|these|those|you know) |
      you are part of the problem | you are not paying attention | ^your ~ (starts|begins) here |
      ^your (goals|dreams|future|potential|ambition|ambitions) |
      ^wishing (all|every) (of|)our (customers|clients|members|partners|followers|guests) | unpopular opinion |
      hot take | (just|only) (kidding|joking) | ^your ~ (should|must|needs|ought) |
      ^(your|if your) ~ (campaign|business|brand|website|funnel|pipeline|marketing|blockchain|startup|company|pricing)
      | (have ever|ever|have|'ve) (wondered|asked yourself) (what|how|why) (we|our|i|my) |
      ^you (won't|will|can|could|need|deserve|should|must|have to|get|want|do not|are about|are invited|are going|
      just|may have|might be wondering|may be wondering|may regret|might regret|know you|have been selected|have been
      chosen|have been waiting|have been invited|have no|have <n>|no longer|people|go|are either|may cancel|may
      change) |
      ^your (local|shopping|order|cart|bag|basket|account|subscription|membership|items|search|chance|new|next|
      favourite|favorite|dream|best|ultimate|one-stop|perfect|weekend|guide|daily|weekly|morning) | ^if you'd like |
      ^because (you|your ~) (deserve|deserves|are worth|is worth) | got you down | ^(is|are) your ~ ready |
      ^your (neighbourhood|neighborhood|friendly|trusted) ~ (knows|know|are|is) |
      you are (getting|receiving|seeing) this | ^you do not (need to|have to) be |
      ^you left (this|these|items|something|it) |
      ^if you (want|need|love|like|missed|can|could|think|believe|support|would like|agree|do|only|wish|ever need|ever
      want|have not|have any|have questions|are not|are a|are looking|are ready|are having|are experiencing|are
      facing|are unable|are still|are seeing) | ^before you (check out|checkout|go|leave|buy|order|pay) |
      ^when you (chatted|contacted|called|placed|ordered|spoke) | you are welcome | sponsored |
      (someone|somebody) ~ (bought|purchased|ordered|added)
    `),
  },
  messages: {
    reader: '"{words}": it starts with the reader. Good first line.',
    other: '"{words}": somebody other than the writer comes first. Good first line.',
  },
  likely: { trait: 'starts-with-them', from: 0.2, message: 'other', firstOnly: true },
  examples: {
    good: [
      '«You asked for a quieter hour, so Tuesdays 9 to 10 now have the music off».',
      '«@ngozi_a finished the whole coast path on one knee and a half».',
      "«If your parcel is held for days», it's usually the postcode. Here's how to fix it.",
      '«Congratulations to the Year 6 class»: the bridge held 41 kilos and a teacher.',
      { post: '@miro_v «Great question, and a fair one». The tenor part is in the second file.', reply: true },
      { post: '@miro_v Hi Miro, «you spotted it before we did». The tenor part is in the second file.', reply: true },
      '«To whoever left the marmalade on the library step»: it did not last the morning.',
      '«When your loan is due», you can hand it in at the mill.',
      '«Mrs Oduya is eighty on Friday and still plays the organ». Cake in the vestry.',
      '«Kids on Weir Lane have been making a chess set from corks». We found them a board.',
      '«Are your hands splitting from the frost»? Wax, oil, a jar. We melt some on Sunday.',
      "«Somebody's gran in Larkfield beat our whole desk at cribbage». Her name is Lois.",
      '«Nadia grew up three streets from the mill, and her gran swept it». She runs the loom now.',
      '«On Sunday forty of you carried sandbags in the rain». The mill is dry.',
    ],
    bad: [
      "Once you've had our rye there's no going back to the shop loaf.",
      "When you buy our chutney you're not buying chutney.",
      'Like so many of you, we have thought about what the day means to us.',
      "You've been putting off that boiler since May, haven't you?",
      'Your garden is telling the street something about you.',
      'Before you complain about the ferry, think of Otto at the rope.',
      'Cracked screen? Flat battery? No panic! Tidewell has got you covered.',
      'Frost and taxes, right? Our desk is open till six.',
      'Your success story starts here.',
      'You asked, we listened! The coat is back.',
      'You asked. We listened. The lamp is back.',
      'The Pew Lane Players are thrilled to welcome Ada Roth for an evening of talk.',
      'Your smile says a lot about you. Our chairs are free on Monday.',
      'Your nails say everything about you. Our chairs are free on Monday.',
      'You may not realise it, but Okoro Locks has guarded your street for years.',
      'That feeling when you hear your own boat and time just stops.',
      'Your neighbours have already switched their lamps. Just saying.',
      'Is your oven gathering dust? Bake again with our plum kit.',
      'You only get one chance to say goodbye. Our choir sings it for you.',
      'Your bank. Your voice. Your boat.',
      'Your January detox starts here, just kidding. Stollen on Saturday from eight.',
      'So proud of this one. Two years of work, and the wrap is in use at all depots.',
      'Someone has handed in a blue glove at the Fernway desk.',
      'Customer asked if the wooden spoons can swim. We had to sit down.',
      'Unpopular opinion: your notes should be two lines.',
      'If your startup has a ping pong table it is lost.',
      'Happy birthday to the original #Fernway engine! You changed the field.',
      'Dr Farrow is off until the end of May, so some visits have to move. We will ring you.',
      { post: '@elif_k Hi Elif, sorry about that. The 14 was turned back at the weir.', reply: true },
      'Hi all, the Tuesday class moves to Thursday for one week, and the hall is warm.',
      'Carers wanted, days and nights, full or part time.',
      'Sorry everyone, the big oven is out again and there is no rye until noon.',
      'New to the market: a terrace on Weir Lane with a fig tree. Call Tidewell to see it.',
      "You won't believe our new prices!",
      'Your search is over. Fernway is here.',
      'Because your knees deserve the best.',
      'If you bought from a farm, you are part of the problem.',
      'Your goals. Your future. Your ferry.',
      'If you remember these, you had the best childhood ever.',
      'Your competitors are already on it. Are you?',
      'Is your boiler ready? Winter is on the way.',
      "If you're not using Tidewell you're losing money.",
      "Congratulations, you've been selected for our exclusive offer! Click now.",
      'Congratulations to our sales team for another record quarter. So proud of us all.',
      'Marmalade came in on Friday with a broken jaw. He ate by himself today.',
      'Winter colours have arrived at Tidewell, and they are the softest yet.',
      '14 of our nurses spent the morning at Harbour High. 126 athletes are cleared and ready to go.',
      'Gritters are out from four on all main roads. Take care, not every road is treated.',
      'Dear partners, please note that our offices will be closed on Monday. Thank you for your patience.',
      'Parents: tell us which session you want by Friday, or we close the list.',
      'Your local councillors will be in the square on Saturday. Come and talk to us about potholes.',
      'Whoever is taking the kettlebells home, bring them back. You know who you are.',
      'Important notice: somebody sends invoices in our name. If you are in doubt, call before paying.',
      'Seventeen years ago I was the worst account manager in town. She could have let me go.',
      { post: '@harbour_ward The wheelchair is at desk two, and the charger is in the bag.', reply: true },
      'If you have ever wondered what we do all day: a crate of garlic was booked as shoes this morning.',
      'A red Fernway bike was stolen outside our shop on Saturday. It belongs to Ada, who rides it to her night shifts.',
      'Did your wall get damp? Our surveyors are out all week.',
      'The man accused of the theft is due in court on Monday. He denies it.',
      'Thank you to everyone who came to our open day. Photos will follow.',
      'My mother has found the voice messages. I listened to nine minutes of weather.',
      'To the table of eight who never came on Friday: we sent people away for you.',
      'Yoga this Sat at nine. She brings the mats. There is a list at the desk.',
      'Congratulations! You qualify for the Fernway club.',
      '@miro_v cheers mate, picking it up on Friday',
      'Attention members: the sauna is closed on Thursday for new benches.',
      'Parents and guardians: do not email the office about the new ties. It is settled.',
      'Wishing all our customers a merry Christmas from everyone at Okoro Roofing.',
    ],
  },
  check({ post, hits, report }) {
    const opening = openingOf(post);
    if (
      !opening ||
      pitch(post) ||
      claimsToHaveListened(post) ||
      isNoOpening(post, opening) ||
      isHooked(post, opening, hits.hooks)
    )
      return;
    const inReply = answers(post);
    const reader = inReply ? undefined : readerOf(post, opening);
    const met = inReply
      ? undefined
      : (reader ?? openerOf(post, opening) ?? metFirst(post, opening) ?? honouredIn(post, opening));
    const them = mentionOf(post, opening) ?? hitIn(post, opening, hits.you, true) ?? met ?? wishOf(post, opening, hits);
    const from = them ?? (inReply ? hitIn(post, opening, hits.praise, true) : undefined);
    if (!from) return;
    const at = placeOf(post, opening, from);
    const words = post.text.slice(at.start, at.end);
    if (LEADS_ELSEWHERE.test(words)) return;
    const message = from === reader || !them || SAYS_YOU.test(words) ? 'reader' : 'other';
    report({ at, message, strength: them ? 1 : PRAISE, values: { words: quote(post, at) } });
  },
});
