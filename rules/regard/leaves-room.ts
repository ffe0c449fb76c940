import {
  byPlace,
  clauseAround,
  clauseAt,
  defineRule,
  expand,
  follows,
  type Hit,
  type HitLists,
  isTitle,
  meant,
  mine,
  near,
  type Pair,
  type Post,
  pitch,
  quote,
  saidFrom,
  sentenceAt,
  sentenceOf,
  wordAt,
  wordSet,
} from '../../src/rule-kit.ts';

/** Nothing is asked or advised, so there is little to be free of. Source: rules card. */
const NO_ASK = 0.5;
/** Characters between a case and what it sets free. Hand-set. */
const NEAR = 70;
/** The same, where what is granted stands first: "fine if not". Hand-set. */
const CLOSE = 25;
/** Tokens of a case in which it says no. Hand-set. */
const NO_WITHIN = 8;
/** Tokens in which a verb comes back: "have it, don't have it". Hand-set. */
const BACK = 4;

/** An ask of a post that still may leave room: it is what one may say no to. */
const MAY_BE_DECLINED =
  /^(?:if you|come|watch|listen|reply|join|follow|read|register|sign up|subscribe|book|tell your|share|have a look|take a look|tickets?|vote|support|free trial|please consider|donate|buy|pay|was \D?\d)/i;

/** "Skip it", not "skipped it" or "skips"; a tag has no forms. */
const isBase = ({ tokens }: Post, { first }: Hit): boolean =>
  tokens[first]?.kind !== 'word' || !/.(?:ing|ed|s)$/.test(tokens[first].normal);
/** "Skipping it", "saying no", or "say no" where that is spoken of. */
const isNamed = (post: Post, { first }: Hit): boolean => /^say$|.ing$/.test(wordAt(post.tokens, first));

/** "If it is full, fine"; where no mark stands between, it is one thing: "if it is working fine". */
const isParted = ({ tokens }: Post, { first, second }: Pair): boolean =>
  tokens
    .slice(first.last, second.first)
    .some(({ kind, normal }) => kind === 'punctuation' || /^(?:then|just|that)$/.test(normal));

/** The case of a reader who says no, "if you're tired", "if not", "if that bores you"; not "if the gate is locked". */
const READERS = wordSet('you your yours not no never nothing rather sooner too funds');
const isReaders = ({ tokens }: Post, { first, second }: Pair): boolean =>
  /^if (?:that|this)$/.test(saidFrom(tokens, first.first, 2)) ||
  tokens.slice(first.first, second.first).some(({ normal }) => READERS.has(normal));

/** "Then walk past", "please ignore it"; in "we take drop-offs" it is a thing. */
const isSaid = (post: Post, { first }: Hit): boolean =>
  isHead(post, { first } as Hit) ||
  post.tokens[first - 1]?.kind !== 'word' ||
  /^(?:please|then|just|simply|you|can|may|could|and|or|to|fine)$/.test(wordAt(post.tokens, first - 1));

/** "Fine if not", "fine if you'd rather leave"; "three is fine if you're 55" refuses nothing. */
const isNo = ({ tokens }: Post, { first }: Hit): boolean =>
  /\b(?:not|no|never|rather|prefer|leave|skip|pass|stop|busy|tired|late|without)\b/.test(
    saidFrom(tokens, first, NO_WITHIN),
  );

/** "We won't mind", "nobody asks why"; not "I never mind the night shift", "nobody asks you how you are". */
const LETS_BE = /^(?:if|why|who|what|whether|when|at|either|one|for|you (?:to|for|why|if))\b/;
const isLetBe = ({ tokens }: Post, { last, text }: Hit): boolean =>
  !/(?:minds?|asks?|checks|keeps|counts|looks|notices|notice)$/i.test(text) ||
  tokens[last]?.kind !== 'word' ||
  LETS_BE.test(saidFrom(tokens, last, 2));

/** "It's your call", "it's your choice whether you come"; not "your call that matters". */
const isTheirs = ({ tokens }: Post, { last }: Hit): boolean =>
  tokens[last]?.kind !== 'word' ||
  /^(?:whether|if|how|which|and|but|not|what|when|who|really|entirely)$/.test(wordAt(tokens, last));

/** "Come or don't, either is fine"; where nothing is refused, it is only a choice: "soup or a roll, either is fine". */
const isRefused = (post: Post, { first }: Hit): boolean =>
  post.tokens
    .slice(post.sentences[(post.tokens[first]?.sentence ?? 0) - 1]?.first ?? 0, first)
    .some(({ normal }) => /^(?:not|no|none|never|nothing|skip|leave|refuse)$/.test(normal));

/** "He thinks nobody will notice". */
const THOUGHT = wordSet('think thinks thought believe believes believed hope hopes hoped because if like as');

/** Nothing follows in its clause: "come if you fancy", not "if you wish to cancel". */
const isLast = ({ tokens }: Post, { last }: Hit): boolean => tokens[last]?.kind !== 'word';

/** Told, not asked for: "we're still having lunch", not "call us if it still fails". */
const isTold = (post: Post, { first }: Hit): boolean =>
  /^(?:statement|promise)$/.test(clauseAt(post, first)?.act ?? '');

/** "Say nothing and I'll know": what it leads to is told. */
const isAnswered = (post: Post, { last }: Hit): boolean => {
  const at = wordAt(post.tokens, last) === ',' ? last + 1 : last;
  return wordAt(post.tokens, at) === 'and' && /^(?:i|we|nobody|no|that|it|nothing)$/.test(wordAt(post.tokens, at + 1));
};

/** "Borrow it, skip it, lend it": one of several. */
const isOption = (post: Post, { first, last }: Hit): boolean =>
  [first - 1, last].every((at) => /^(?:,|or)$/.test(wordAt(post.tokens, at))) &&
  wordAt(post.tokens, last + 1) !== 'and';

/** "Have it, don't have it": a verb that comes back with "not". */
const comesBack = ({ tokens }: Post, { first, last }: Hit): boolean => {
  const verb = tokens[tokens[last]?.kind === 'emoji' ? last + 1 : last];
  return verb?.kind === 'word' && tokens.slice(Math.max(0, first - BACK), first).some(({ stem }) => stem === verb.stem);
};

/** "Whether you like it or not", "believe it or not", "ready or never". */
const IDIOM = wordSet('whether believe like ready love now');
const isIdiom = (post: Post, { first, text }: Hit): boolean =>
  (/^or not/i.test(text) && first - (sentenceAt(post, first)?.first ?? 0) === 1) ||
  post.tokens.slice(sentenceAt(post, first)?.first ?? 0, first).some(({ normal }) => IDIOM.has(normal));

/** "Fine on dry skin; it stung when I shaved": the case is another matter's. */
const isBroken = ({ tokens }: Post, { first, second }: Pair): boolean =>
  tokens.slice(first.last, second.first).some(({ text }) => /^[;:–—]$/.test(text));

const isHead = (post: Post, { first }: Hit): boolean => clauseAt(post, first)?.head === first;

/** What one may be asked for; nobody is let off by "you don't have to know knots". */
const COMPLY = `
  come | join | stay | buy | give | answer | reply | say | agree | decide | pay | take | read | like | talk |
  explain |
  choose | accept | order | drink | eat | speak | share | finish | do it | do this | do that | turn up | use | keep |
  tell | want | believe | vote | donate | help | volunteer | sing
`;

type Lists = HitLists<
  | 'ifs'
  | 'asked'
  | 'averse'
  | 'stays'
  | 'refusal'
  | 'granted'
  | 'declining'
  | 'fine'
  | 'heard'
  | 'letGo'
  | 'free'
  | 'ends'
  | 'unwatched'
  | 'back'
  | 'own'
  | 'yours'
  | 'either'
>;

/** What is said to a case of not doing it: "if not, no harm done", "can't? Fine", "a no is fine". */
const letsGo = (post: Post, hits: Lists): readonly Hit[] => {
  const isOne = ({ first, second }: Pair): boolean => sentenceOf(post, first) === sentenceOf(post, second);
  const asked = hits.asked.filter(({ first }) => sentenceAt(post, first)?.kind === 'question');
  const cases = byPlace(mine(post, hits.ifs), mine(post, asked));
  const fine = mine(post, hits.fine).filter((hit) => !hit.negated && wordAt(post.tokens, hit.last) !== 'to');
  const [refusal, heard, kind] = [mine(post, hits.refusal), mine(post, hits.heard), mine(post, hits.letGo)];
  const done = refusal.filter((hit) => isBase(post, hit) && isSaid(post, hit));
  const behind = byPlace(
    heard.filter((hit) => isLast(post, hit)),
    kind,
  );
  const before = byPlace(
    fine,
    kind,
    heard,
    done.filter((hit) => isHead(post, hit)),
  );
  const waits = follows(mine(post, hits.averse), mine(post, hits.stays), NEAR).filter(isOne);
  return [
    ...follows(cases, byPlace(fine, done), NEAR).filter((pair) => isParted(post, pair) && isReaders(post, pair)),
    ...follows(cases, behind, NEAR).filter((pair) => isOne(pair) || isReaders(post, pair)),
    ...follows(before, cases, CLOSE).filter(
      (pair) => isOne(pair) && !isBroken(post, pair) && (!fine.includes(pair.first) || isNo(post, pair.second)),
    ),
    ...waits.filter((pair) => isParted(post, pair) && isTold(post, pair.second)),
    ...near(
      byPlace(
        mine(post, hits.declining),
        refusal.filter((hit) => isNamed(post, hit)),
      ),
      fine,
      NEAR,
    ).filter(isOne),
  ].map(({ second }) => second);
};

/** What sets free whatever the case. */
const setFree = (post: Post, hits: Lists): readonly Hit[] => {
  const refusal = hits.refusal.filter((hit) => isBase(post, hit));
  return mine(post, [
    ...hits.free,
    ...hits.own,
    ...follows(hits.granted, refusal, 1)
      .filter(({ first, second }) => !/^please stay/i.test(`${first.text} ${second.text}`))
      .map(({ second }) => second),
    ...refusal.filter((hit) => (isHead(post, hit) && isAnswered(post, hit)) || isOption(post, hit)),
    ...hits.ends.filter((hit) => isLast(post, hit) && !isIdiom(post, hit)),
    ...hits.yours.filter((hit) => isTheirs(post, hit)),
    ...hits.either.filter((hit) => isRefused(post, hit)),
    ...hits.unwatched.filter((hit) => !THOUGHT.has(wordAt(post.tokens, hit.first - 1)) && isLetBe(post, hit)),
    ...hits.back.filter((hit) => comesBack(post, hit)),
  ]);
};

export default defineRule({
  principle: 'leave-people-free',
  polarity: 'relational',
  severity: 'info',
  weight: 0.4,
  summary: 'Leaves the reader free to say no.',
  why: 'A yes is worth more where a no was easy.',
  needs: [
    'refusal',
    'declining',
    'fine',
    'letGo',
    'heard',
    'free',
    'ends',
    'unwatched',
    'own',
    'averse',
    'back',
    'yours',
    'either',
  ],
  phrases: {
    /** A case; what follows says whether people are let go in it. */
    ifs: expand(`
      if | when | whenever | ^should | unless | in case | perhaps | maybe |
      (a|one|simple|your|polite|any) (no|rather not)
    `),
    /** The same as a short question: "Can't this month?", "Not your thing?" */
    asked: expand(`
      ^(can not|do not|is not|have not|not|rather not|would rather not|prefer|want out|changed your mind|had enough|no
      time|no money|sick of|tired of|too) | (skint|broke|busy|tired|shy|short)?
    `),
    /** A case that speaks against it, "if funds are low", */
    averse: expand(`
      (if|when|should|unless) ~ (not|never|hate|dislike|dread|tight|low|short|skint|broke|awkward|busy|tired|loud|
      full|
      stopped|bored|rather|sooner|enough|elsewhere|unsure|doubt|shy|outgrown|cheaper|hard|bad|much|many|stretched)
    `),
    /** and what stays as it was, or waits: "we're still having lunch". */
    stays: expand(`
      still | (another|next|some other) (time|day|month|year|term) | (in|by) (spring|summer|autumn|winter) | the door
    `),
    /** A way of not doing it, done or named. */
    refusal: expand(`
      (say|tell us|tell me) (no|nothing|otherwise) | (do|bring|pay|give) (nothing|less) | skip | ignore |
      refuse | decline | delete | bin | mute | unfollow | unsubscribe | disagree | withdraw | rather not |
      change your mind | let it lapse | (opt|drop|back|pull|bow|step|duck|slip|walk) (out|off|away) |
      (walk|scroll|drive) (past|on) | (sit|turn) (it|us|me|this|that|them|this one) (out|down) |
      give (it|this|that|us) a (miss|swerve|pass|rest) | leave (it|early|blank|whenever) |
      (stay|keep) (home|away|put|quiet|at home) | (go|look) (home|elsewhere) | stop (whenever|halfway) |
      just (watch|listen|sit|look) | keep (scrolling|walking|swimming|driving|going|cycling|moving) |
      think (no more|nothing) of it | close the (tab|page|window)
    `),
    /** What grants it, right before. */
    granted: expand(`
      (you can|you could|you may|you might|you should|feel free to|feel able to|free to|welcome to|fine to|ok
      to|okay to| all right to|allowed to|the right to|able to|can|may|could) (also|always|just|happily|safely|
      still|simply|easily| equally|quite|even|as well|) | please | simply | then | by all means | rather you
    `),
    /** Not doing it, as a thing that is spoken of. */
    declining: expand(`
      (a|any|your) (short|simple|polite|plain|quick|) no | no (is|thanks) | silence | passing | a maybe | leaving |
      watching | not (come|go|read|reply|give|join) | (nobody|no one) can | you (can not|do not|would rather)
    `),
    /** What is said of it. */
    fine: expand(`
      =fine | =ok | =okay | =alright | all right | =grand | =cool | =valid | =welcome | =understandable | =allowed |
      fair enough | all good | an answer | (good|fine|full|fair|proper|sensible|sound) (answer|choice)
    `),
    /** The same; nothing follows, for "we understand that" leads anywhere. */
    heard: expand(`
      (i|we|i'd|we'd) (fully|totally|completely|quite|really|will|would|do|) (=get|=understand) (it|that|why|
      completely|
      perfectly|fully|) | anyway | (all|just) the same | regardless | either way
    `),
    /** What the writer says to a no. */
    letGo: expand(`
      (i|we|nobody|no one) ~ not (mind|be offended|be hurt|be sad|sulk|take it|chase|ask|nag|follow up|write
      again|hold it| think less|notice) | (not|never) (blame|judge|hold it against|think less|think worse) |
      (totally|completely|fully|perfectly|quite|absolutely) (understand|understood) |
      you are still (a|one|welcome|with) | (stays|stay) (as|where|just) ~ (is|are|was) |
      nothing (changes|is lost|happens|breaks) | you lose nothing | as welcome |
      (leave|let) it (there|at that|be) | (we|i) will just | stick with | assume you |
      (trust|follow) your (own|feeling|gut|instinct|judgement) |
      one (text|click|tap|email|line|word|tick|call) (and|will| does|is) |
      you have (already|) done (plenty|enough|more than enough|your bit|your share) | not ~ for everyone |
      (ignore|skip|mute) (me|us|this|it|that|these|the|them) | (do not|never) (worry|bother|feel) |
      (no|not a|without) (problem|worries|bother|harm|hard feelings|offence|shame|stress|trouble|issue|big deal)
    `),
    /** Free whatever the case: nothing is owed, and the choice is the reader's. */
    free: expand(
      `
        (entirely|completely|totally|purely|strictly|is|are|all) (=optional|=voluntary|opt in) |
        (not|no|never|nothing is) (compulsory|obligatory|mandatory|obliged) |
        (no|zero|without|any) (obligation|pressure|rush|hurry|guilt|expectation|hard feelings|strings|offence)
        (to|and|or| at|from|if|in|on|whatsoever|whatever|here|either|about|attached|taken|is|are|meant) |
        ^(no|zero) (obligation|pressure|rush|hurry|guilt|expectation|hard feelings) |
        no (need|call|reason|cause) to (say|tell|explain|reply|answer|apologise|justify|stay|decide|rush|talk|join|
        buy|
        come|finish) |
        (no|without|without giving|without any) (reason|answer|reply|rsvp|explanation|commitment|question|
        excuse) (needed|necessary|required|expected|asked|wanted|owed|given|due|at all) | 
        (you do not|you never|nobody|no one|none of you) (have to|has to|need to|needs to|must) (${COMPLY}) |
        you need not (${COMPLY}) | (nobody|no one|you) (is|are) (not|) (obliged|bound|expected|tied|forced) to |
        (not|never|nobody|no one) owe | owe (us|me|nobody|no one|anyone) nothing |
        (not|never) feel (obliged|pressured|guilty|bound|you|that you) |
        feel no (duty|need|obligation|pressure|guilt)
      `,
      `
        up to you | your (own |)(weekend|evening) | take your time | or none |
        if it suits | (see|understand) why not | you are (excused|off the hook|let off) |
        if (you would|you'd) (rather|prefer|sooner) not |
        (would|'d) (entirely|totally|fully|completely|quite|) understand (if|a) |
        not (everyone|everybody) (wants|likes|has to|needs to) |
        (it|that) (is|='s) your (arm|body|money|time|life|evening|story|name|data|day|wedding|month) |
        (you get|your|yours) to (make|decide|choose|refuse) |
        (better|happier) (off with|off at|without|elsewhere) |
        (whatever|whoever|whenever) (suits|feels|works|you like|you want|you prefer|you think|
        way) | only if it (would not|does not|will not|is not|suits) |
        only if you (want|like|fancy|feel|can|would like|have time|have room) | have a think | sleep on it |
        (think|sleep|talk) it over |
        pay (what|whatever) you |
        (try|read|ask|see|taste) ~ before (you decide|you sign|you buy|deciding|committing) |
        (as long|as short|as little|as much|as few|as often) as you (like|need|want|can|fancy)
      `,
      `
        (i would|we would|i'd|we'd) ~ (rather|sooner) you | (all |)the same to (us|me) |
        (all good|all fine|fine|ok) (with|by) (me|us) |
        (will|would|does) not affect (your|how|the) | (unsubscribe link|opt-out) |
        (refuse|hand it back|give it back|step down|quit|cancel|decline|opt out|say no|unsubscribe|withdraw|leave|
        stop|pause|drop out) ~ (any time|anytime|at any time|
        whenever|at any point|without) | =skip (any|whatever|all) | (reply|text|send) =stop |
        (your|a|any) ~ (no|answer) (costs|will cost|is) ~ (nothing|fine|welcome|ok|okay|good|enough) |
        (your|a|any) (no|answer) (costs|will cost|is) ~ (nothing|fine|welcome|ok|okay|good|enough) |
        (and|but) so (is|does) (none|a no|neither|not) | (also|equally|just as) (=grand|=fine) |
        without (buying|joining|paying|giving|signing) (anything|a thing|up|in)
      `,
    ),
    /** The same; only where the clause ends with it. */
    ends: expand(`
      if you (like|want|fancy|prefer|wish|please|fancy it|feel like it|feel up to it|want to|would like to|
      would rather|
      must|can face it|can bear it|have it in you) |
      or (not|never|do not|nothing|none|neither|half|not at all|nothing at all|no) | as you (like|please|wish) |
      (please|then) do not | no (questions|reasons|explanations|fuss)
    `),
    /** The choice is the reader's; only where no more is said of it. */
    yours: expand(`
      (it|that|this|which|totally|entirely|completely) ~ (your|their|yours) (call|choice|decision) |
      (is|are) (your|entirely your|your own|all your) (call|choice|decision) | between you and (your|yourself|god|the)
    `),
    /** The same to us; only where one of the two is no. */
    either: expand(`
      (either|both|each|any|all) ~ (is|are) (fine|ok|okay|good|welcome|grand|cool|all right|a fine) | either way |
      whichever
    `),
    /** Nobody keeps count. */
    unwatched: expand(`
      (nobody|no one|none of us) (is|='s|will|would|does|here|can|else) ~ (counting|looking|watching|judging|
      judge|chase| nag|mind|ask|ring|check|notice|push|count|see|keep) |
      (nobody|no one) (will|would|can) ~ you |
      not be (asked|judged|chased|counted|shamed|blamed|missed|held against|pushed|questioned|reminded|offended)
      | (nobody|no one) (=minds|=counts|=asks|=keeps|=checks|=notices|=looks|=judges) |
      (we|i) (will|would|shall|do) (not|never) ~ (mind|chase|nag|judge|be offended|take it|look to see|look
      who|keep a list|keep count|check who|hold it|follow up|ask why|ask twice|ask again|asking|push you|remind
      you|think less)
    `),
    /** Where the verb before comes back. */
    back: expand('do not'),
    /** The writer's own thing is not for everyone, the writer's word not the last, and half of it will do. */
    own: expand(
      `
        (might|may|could|probably|maybe|perhaps|is|are) not (be|suit|fit|need|for|right for) ~ (you|yours|
        everyone| everybody|right|for me) | not (for|right for|suit) (you|everyone|everybody) |
        not the right ~ for (you|everyone) |
        (might|may|could|will) (find|decide|feel|think|conclude|prefer) ~ (not|another|otherwise|different|
        better|enough| already|wrong) | (perhaps|maybe) ~ (perhaps|maybe) | do you more good |
        (more|bigger|fancier) than you need |
        (do not|never) (buy|upgrade|come|book|switch|donate|pay|join|order|sign|bother|read) ~ (unless|if|
        because|just) |
        (the|our|a|your) ~ (free|cheaper|smaller|basic|old|simpler|current) ~ (enough|fine|do|better|cheaper) |
        (works|work|does|do) (the job|fine without|well without) |
        (may|might|could) be (enough|plenty|all you need) |
        (most|plenty|many) ~ (never|do not|will not) (need|want|bother)
      `,
      `
        (just|only) (my|our|how i|how we|one|what i|what we) (opinion|view|take|experience|way|two pence|guess|
        reading) | (we|i) (could|may|might|can) (be|well be|have) (wrong|mistaken|missed|misread|missing) |
        (happy|glad|willing|ready|keen) to be (wrong|corrected|argued|told|persuaded|convinced|proved) |
        (yours|you|others|they) (may|might|could|will) ~ (differ|different|differently|otherwise|better|
        disagree) | (your mileage|if you disagree|where you disagree|change your mind) |
        there (are|is|may be) ~ (other|another) (ways|way|methods|opinions|options|answers) |
        or (wait and see|leave it|let it be|give it time) |
        or (half|part|none|not|never|some|bits) (of|at|it|any|is|if|do|come|reply|answer|go) |
        or (just|only|simply) (come|listen|watch|sit|eat|be|stay|look|read|borrow|use|bring|the|to) |
        (stop|leave|quit) (halfway|half way|after the first|when you|whenever you|once you)
      `,
    ),
    /** Freedom to do the writer a favour, threats, warnings of fraud, and sales talk. */
    hollow: expand(`
      (ask|asks|asking) (you |)for (the|your|a|any) (code|pin|password|passcode|card|login) |
      =no is not an option | take it or leave it | ignore this (email|message|letter|notice|reminder) |
      not optional | do not wait | up to you to | <n> left | say no to your | (may|might|could) regret |
      you could (win|save|earn) |
      feel free to (spend|give|donate|use|try|share|retweet|repost|tag|follow|forward|contact|call|reach|dm|
      message|visit| shop|order|book|buy|get) | no (need|reason) to (wait|worry|look|search|panic) |
      (act|order|buy|shop|book) (now| today) | no obligation (quote|trial|consultation|demo) | cookies |
      privacy policy | refund | money back |
      you do not (have|need) to (wait|pay|be a|choose between|settle|worry|look|go far|miss|spend) |
      without (the need|having to) | so you do not have to | subscription | cancel (your|at|any|anytime) |
      minimum | evacuat* | scam | scammer | phishing | fraud | fire alarm | will not want to |
      (may|might|could|will) (vote|rule|go|fall) either way
    `),
    advice: expand(`
      try | come | join | bring | use | read | ask | buy | drop | sign | send | reply | write | take | tell |
      call | help | visit | open | free | monday | tuesday | wednesday | thursday | friday | saturday | sunday |
      here | book | template | plan | advice | share | leave
    `),
  },
  messages: { room: '"{words}": you left people a way to say no.' },
  examples: {
    good: [
      "If it's useful, the template is here. «If not, no harm done».",
      '«Come on Thursday if you fancy». No need to book, and leaving early is fine.',
      '«The paid plan might not be for you»: under 20 orders a month, the free one is enough.',
      '«We could be wrong about this, so push back if your shop sees it differently».',
      'Would you read a page at the opening? «Totally fine if not, the mic can rest».',
      'We still need two bakers for the fete. If your week is too full, «we understand it».',
      'The allotment committee has two empty chairs. «If minutes and agendas bore you stiff, walk past them».',
      'Our second-hand stall takes whatever you pay. «Passing by is fine too».',
      "Could you proofread two pages? «Say nothing» and I'll know you're busy.",
      'The choir trip is open to all of you. «Come, do not come».',
      'You have minded his cat twice already, so «it is your evening: feel no duty to say yes».',
      'The blood van is at the mart on Friday. «Not everybody wants to give», and that is between you and your arm.',
      "My second novel is out. The library has three copies, «so there's no call to buy it».",
      'We want eight voices for the carols. «If that sounds like misery, keep walking».',
      "«Tell Bea if you'd rather not be in the photo».",
      "Please bring a cake for the stall. If your month is full, «you're still on the list».",
    ],
    bad: [
      'The check takes about two minutes in the app. We will never phone you to ask for the code.',
      'You may regret missing this!',
      'You could win big! Enter now.',
      'Feel free to share this with everyone you know!',
      "Maybe it's time you upgraded. Buy now.",
      'Take it or leave it, this is what a pony costs.',
      'The cream is fine on dry skin; it stung when I used it after a swim.',
      'Whether it rains or not, the boats leave at nine.',
      "If you can't find the stall, it's fine to ask at the gate.",
      'You can pay by card or cash, whichever suits.',
      'The children choose between soup and a roll. Either is fine with the cook.',
      'Two pages is fine. Three is fine if you are over fifty.',
      'The supper is off because of the ice. Please stay home and stay warm.',
      'If you are at the store, we take drop-offs until four.',
      'I never mind the night shift. The ward is quiet.',
      "Your rate goes up on 1 June. You don't need to do anything.",
      "Leader wanted for Cubs. You don't have to know knots.",
      "We have the big heads, we don't have people for them. Come on Sunday.",
      "If the gate is locked, that's fine, ring the bell.",
      'It is your call that matters most to us. Ring the desk on Monday.',
      'New dads: nobody asks you how you are at the clinic.',
      "A bike goes back in two clicks, and you don't need the box.",
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || meant(post.cue('deadline')).length > 0 || mine(post, hits.hollow).length > 0) return;
    const room = byPlace(letsGo(post, hits), pitch(post, MAY_BE_DECLINED) ? [] : setFree(post, hits))[0];
    if (!room) return;
    const asks =
      post.clauses.some(({ act, quoted }) => !quoted && (act === 'ask' || act === 'help' || act === 'invite')) ||
      mine(post, hits.advice).length > 0;
    const at = clauseAround(post, room);
    report({ at, message: 'room', strength: asks ? 1 : NO_ASK, values: { words: quote(post, at) } });
  },
});
