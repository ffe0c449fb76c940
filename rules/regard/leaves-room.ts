import {
  byPlace,
  clauseAround,
  clauseAt,
  defineRule,
  expand,
  follows,
  type Hit,
  isTitle,
  meant,
  mine,
  near,
  type Pair,
  type Post,
  pitch,
  quote,
  sentenceAt,
  sentenceOf,
} from '../../src/rule-kit.ts';

/** Nothing is asked or advised, so there is little to be free of. Source: rules card. */
const NO_ASK = 0.5;
/** Characters between a case and what it sets free. Hand-set. */
const NEAR = 70;
/** Tokens in which a verb comes back: "have it, don't have it". Hand-set. */
const BACK = 7;
/** The same, where what is granted stands first: "fine if not". Hand-set. */
const CLOSE = 25;

/** An ask of a post that still may leave room: it is what one may say no to. */
const MAY_BE_DECLINED =
  /^(?:if you|come|watch|listen|reply|join|follow|read|register|sign up|subscribe|book|tell your|share|have a look|take a look|tickets?|vote|support|free trial|please consider|donate|buy|pay)/i;

/** What people may do instead of what they are asked. */
const DECLINE = `
  say no|tell us no|tell me no|say nothing|do nothing|=skip|=skip it|=ignore|=refuse|=decline|=delete|=bin|=mute|
  =unfollow|=unsubscribe|
  opt out|drop out|back out|pull out|bow out|sit out|sit it out|sit this out|sit that out|sit this one out|step out|
  duck out|slip out|slip off|slip away|walk out|walk away|walk past|scroll past|scroll on|scroll by|drive past|
  turn it down|turn us down|turn me down|turn this down|turn that down|turn them down|leave it|leave early|leave blank|
  leave it off|leave whenever|leave me on read|stop whenever|stop halfway|give it a miss|give this a miss|
  give that a miss|give us a miss|give this one a miss|give it a swerve|give this one a swerve|give it a pass|give it
  a rest|ghost me|
  sit at the back|leave at half time|=stay home|=stay away|=stay put|=stay at home|=stay quiet|=keep quiet|go home|
  go elsewhere|look elsewhere|change your mind|=withdraw|let it lapse|forget it|bring nothing|pay nothing|pay less|
  give nothing|come late|just watch|just listen|just sit|just look|=disagree|say otherwise|take it back|=lurk|
  put it down|close the tab|rather not|switch back
`;
/** The same as a thing that is spoken of. */
const DECLINING = `
  saying no|a no|any no|your no|no is|saying nothing|doing nothing|silence|=skipping|=ignoring|=passing|=declining|
  =refusing|=muting|=unfollowing|=unsubscribing|=leaving|=lurking|=watching|staying home|staying put|staying in|
  stay home|opting out|sitting out|sitting it out|coming late|turn it down|turn us down|turning it down|changing your
  mind|
  no thanks|a maybe|say no|say nothing|not coming|not going|not reading|not replying|not giving|not joining|nobody can|
  no one can|you do not|you cannot|you can not|you would rather|give it a miss
`;
/** What is said of it. */
const ACCEPTED = `
  =fine | =ok | =okay | =alright | all right | =grand | =cool | =valid | =welcome | =acceptable | =understandable |
  =allowed | fair enough | all good | perfectly good | an answer | (good|fine|full|fair|proper) answer |
  (sensible|sound|good|fair) choice
`;

/** "If it is full, fine"; where no mark stands between, it is one thing: "if it is working fine". */
const hasMarkBetween = ({ tokens }: Post, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind, normal }) => kind === 'punctuation' || /^(?:then|just|that)$/.test(normal));

/** "He thinks nobody will notice". */
const isThought = ({ tokens }: Post, { first }: Hit): boolean =>
  /^(?:thinks?|thought|believes?|believed|hopes?|hoped|because|if|like|as)$/.test(tokens[first - 1]?.normal ?? '');

/** Nothing follows in its clause: "come if you fancy", not "if you wish to cancel". */
const isLast = ({ tokens }: Post, { last }: Hit): boolean => tokens[last]?.kind !== 'word';

/** Told, not asked for: "we're still having lunch", not "call us if it still fails". */
const isTold = (post: Post, { first }: Hit): boolean =>
  /^(?:statement|promise)$/.test(clauseAt(post, first)?.act ?? '');

/** "Say nothing and I'll know": what it leads to is told. */
const isAnswered = ({ tokens }: Post, { last }: Hit): boolean => {
  const at = tokens[last]?.text === ',' ? last + 1 : last;
  const [and, who] = [tokens[at]?.normal ?? '', tokens[at + 1]?.normal ?? ''];
  return and === 'and' && /^(?:i|we|nobody|no|that|it|nothing)$/.test(who);
};

/** "Have it, don't have it": a verb that comes back with "not". */
const comesBack = ({ tokens }: Post, { first, last }: Hit): boolean => {
  const at = tokens[last]?.kind === 'emoji' ? last + 1 : last;
  const verb = tokens[at];
  const before = tokens.slice(Math.max(0, first - BACK), first);
  return verb?.kind === 'word' && before.some(({ stem, kind }) => kind === 'word' && stem === verb.stem);
};

/** "Whether you like it or not", "believe it or not", "ready or never". */
const isIdiom = (post: Post, { first }: Hit): boolean =>
  post.tokens
    .slice(sentenceAt(post, first)?.first ?? 0, first)
    .some(({ normal }) => /^(?:whether|believe|like|ready|love|now)$/.test(normal));

export default defineRule({
  principle: 'leave-people-free',
  polarity: 'relational',
  severity: 'info',
  weight: 0.4,
  summary: 'Leaves the reader free to say no.',
  why: 'A yes is worth more where a no was easy.',
  needs: [
    'refusal',
    'allowed',
    'fine',
    'letGo',
    'heard',
    'free',
    'ends',
    'unwatched',
    'against',
    'owned',
    'instead',
    'averse',
    'back',
  ],
  phrases: {
    /** A case; what follows says whether people are let go in it. */
    ifs: expand(`
      if | when | whenever | ^should | unless | in case | perhaps | maybe |
      (a|one|simple|your|polite|any) (no|rather not|no thanks|no thank you)
    `),
    /** A case that speaks against it: "if funds are low". */
    averse: expand(`
      (if|when|should|unless) ~ (not|never|hate|dislike|dread|tight|low|short|skint|broke|awkward|busy|tired|loud|full|
      stopped|bored|rather|sooner|enough|elsewhere|unsure|doubt|shy|outgrown|cheaper|hard|bad|much|many|stretched)
    `),
    /** What stays as it was, or waits: "we're still having lunch". */
    stays: expand(`
      still | another (time|day|month|year) | next (time|month|year|term) | some other (time|day) | (in|by) (spring|
      summer|
      autumn|winter) | stay where | the door | off the list | wish you well | as before | as ever | no less
    `),
    /** The same as a short question or a word without a verb: "Can't this month?", "Not your thing?" */
    asked: expand(`
      ^(want out|changed your mind|had enough|cannot|can not|do not|rather not|prefer not|would rather not|no time|no
      money|sick of|tired of|too busy|
      too tired|does not|is not|not) | (skint|broke|busy|tired|shy|short)? | ^not (ready|keen|sure|interested|up|in|
      your|free|this|for)
    `),
    /** A way of not doing it. */
    refusal: expand(DECLINE),
    /** The same, where it is granted. */
    allowed: expand(`
      (you can|you could|you may|you might|you should|feel free to|feel able to|free to|welcome to|fine to|ok to|
      okay to|all right to|alright to|allowed to|entitled to|the right to|happy for you to|able to|can|may|could)
      (also|always|just|happily|safely|still|simply|easily|equally|quite|certainly|as well|even|perfectly well|)
      (${DECLINE}) |
      (please|simply|then|by all means|rather you) (${DECLINE}) | =skip (any|whatever|whichever|every|all) |
      (you can|you may|you could) (happily|safely|perfectly well|just as well|also just|always just) (stay|keep|wait|
      carry on|go on|use|do)
    `),
    declining: expand(DECLINING),
    fine: expand(ACCEPTED),
    /** The same; nothing follows, for "we understand that" leads anywhere. */
    heard: expand(`
      (i|we|i'd|we'd) (fully|totally|completely|quite|really|will|would|do|) (=get|=understand) (it|that|why) | anyway |
      all the same | just the same | regardless | either way
    `),
    /** What the writer says to a no. */
    letGo: expand(`
      (i|we|nobody|no one) ~ not (mind|be offended|be hurt|be sad|sulk|take it|chase|ask|nag|follow up|write
      again|hold it|think less|notice) |
      (not|never) (blame|judge|think less of|think worse of|hold it against) |
      think (no less|no worse|none the worse|nothing of it|nothing less) |
      (totally|completely|fully|perfectly|quite|absolutely|entirely) (understand|understood|understandable) |
      (stays|stay) (as|where|just) ~ (is|are|was) | (still|always) be (there|here|a member|welcome) |
      you are still (a|one|welcome|with) | nothing (changes|is lost|happens|breaks) | you lose nothing |
      as welcome | love you ~ same | leave it (there|at that|be) | (we|i) will just |
      consider yourself (done|excused|thanked) | you are (off the hook|excused|forgiven) |
      you have (already|) done (plenty|enough|more than enough|your bit|your share) | stick with |
      one (text|click|tap|email|line|word|tick|call) (and|will|does|is) | you are back (on|with|to) |
      no need to (say|tell|explain|reply|apologise) |
      (ignore|skip|mute) (me|us|this|it|that|these|the|them) | please (skip|ignore|leave) (it|this|us|me|that|the) |
      (then|please) leave it | assume you | (trust|follow) (the|that|your) (feeling|gut|instinct) |
      (vote|go|pick|choose|buy|use) ~ (for them|with them|to them|theirs|there) | not ~ for everyone |
      (do not|never) (worry|bother|feel bad|feel guilty|feel obliged) |
      (no|not a|without) (problem|worries|bother|harm|hard feelings|offence|shame|stress|trouble|issue|big deal)
    `),
    /** Free whatever the case. */
    free: expand(
      `
        (entirely|completely|totally|purely|strictly|is|are|all) (=optional|=voluntary|opt in|ignorable) |
        (not|no|never|nothing is|is nothing) (compulsory|obligatory|mandatory|obliged|required of you) |
        (no|zero|without|any) (obligation|pressure|rush|hurry|guilt|expectation|expectations|hard feelings|
        strings|harm done|offence) (to|and|or|at|from|if|in|on|whatsoever|whatever|here|either|about|attached|
        taken|is|are|meant) | ^(no|zero) (obligation|pressure|rush|hurry|guilt|expectations|hard feelings) |
        no need (to|for) (and|rsvp|book|stay|reply|answer|explain|justify|apologise|decide|rush|talk|join|say|buy|
        bring|pay|come|sign) |
        (no|without|without giving|without any) (reason|reasons|answer|reply|rsvp|explanation|explanations|
        commitment|questions|excuse|excuses) (needed|necessary|required|expected|asked|wanted|owed|given|
        due|at all) | without giving ~ reason |
        (you do not|you never|nobody|no one|none of you) (have to|has to|need to|needs to|must) |
        you need not | (nobody|no one|you) (is|are) (not|) (obliged|bound|expected|tied|committed|forced) to |
        (do not|not mean you|never|nobody|no one) (owe|owes) | owe (us|me|nobody|no one|anyone) nothing |
        (do not|never) feel (obliged|you have|you must|you need|you should|that you|like you|pressured|guilty|bound) |
        feel no (duty|need|obligation|pressure|guilt) | (just|equally|every bit) as (glad|happy|pleased) (to|if|for|
        with)
      `,
      `
        up to you | your (own |)(weekend|evening) | take your time | (it|that) (is|='s) your (arm|body|money|time|
        life|weekend|evening|story|name|data|day|wedding|month) |
        (leave|go|slip out|head off) ~ (early|at half time|at the interval|midway|after an hour) |
        do not (drag|push|force|rush|strain|stretch) yourself | at your own (pace|speed) |
        (your|yours|theirs|entirely yours) to (make|decide|choose|refuse) | you get to (decide|choose) |
        (it|that|this|totally|entirely|completely|which|screening|participation|consent|=is|=are) ~ (your|their|
        yours) (call|choice|decision|own) |
        (whatever|whichever|whoever|whenever) (suits|feels|works|fits|speaks|you like|you want|you prefer|you
        please|you think|way you|way suits) | go where (suits|you) | where it suits |
        (suits|suit|fits|works for|speaks for|serves|does) you better | (better|happier) off (with|at|elsewhere) |
        (happier|better) (without|ignoring|skipping|elsewhere) |
        or none | if it suits | only if (you|it|that) | only when you (have|can|want) | have a think |
        (try|read|ask|see|taste) ~ before (you decide|deciding|you sign|committing|you buy|buying) |
        sleep on it | (think|sleep|talk) it over | come as you are | pay (what|whatever) you |
        take what (you|is|helps|works|suits) | as much or as little as |
        (as long|as short|as little|as much|as few|as often) as you (like|need|want|can|fancy)
      `,
      `
        (i would|we would) ~ rather you (went|did|stayed|spent|kept|bought|took|said|told|waited|had) |
        (all |)the same to (us|me) | all good with (me|us) | all fine (by|with) (us|me) |
        (will|would|does) not affect (your|how|the) | (fine|okay|ok) (with|by) (us|me) |
        (refuse|decline|opt out|say no|unsubscribe|withdraw|leave|stop|pause|drop out|step out) ~ (any time|anytime|
        at any time|whenever|at any point|without) | (arrive|come|turn up) (late|when you like|whenever) |
        (one click|one tap|the unsubscribe|unsubscribe link|opt-out) |
        (both|either) (fine|ok|okay|good|cool) |
        (either|both|each|any|all) ~ (is|are) (fine|ok|okay|good|welcome|grand|cool|all right|a fine) |
        (your|a|any) (no|answer) (costs|will cost|is) ~ (nothing|fine|welcome|ok|okay|good|enough)
      `,
    ),
    /** Only where the clause ends with it. */
    ends: expand(`
      if you (like|want|fancy|prefer|wish|please|fancy it|feel like it|want to|would like to|would rather|must) |
      or (not|never|do not|nothing|none|neither|half|not at all|nothing at all|with nothing|with nothing at all|
      no|don't come) | whichever | as you (like|please|wish) | please do not | then do not |
      either way | no (questions|reasons|explanations|fuss|excuses)
    `),
    /** Nobody keeps count. */
    unwatched: expand(`
      (nobody|no one|none of us) (is|='s|will|would|does|at the desk|here|can|else) ~ (counting|looking|watching|
      judging|judge|chase|nag|mind|ask|ring|call you|check|notice|push|count|see|keep) |
      (nobody|no one) (will|would|can|is going to) ~ you |
      not be (asked|judged|chased|counted|shamed|blamed|told off|missed|held against|pushed|pressed|questioned|reminded|
      offended) | think (no less|no worse|none the worse) |
      (nobody|no one) (=minds|=counts|=asks|=keeps|=checks|=notices|=looks|=judges) |
      (we|i) (will not|will never|would not|would never|shall not|never|do not) ~ (mind|chase|nag|judge|be offended|take
      it|look to see|look who|keep a list|keep count|check who|hold it|follow up|ask why|ask twice|ask again|ask
      after|asking|
      push you|remind you|think less)
    `),
    /** Where the verb before comes back. */
    back: expand('do not'),
    /** The writer's own thing is not for everyone. */
    against: expand(`
      (might|may|could|probably|maybe|perhaps|is|are) not (be|suit|fit|need) ~ (you|yours|everyone|everybody|right
      thing|right one|for me) |
      (might|may|will|is|are|probably|maybe) not (for|right for|suit) (you|everyone|everybody) |
      (might|may|could|will) (find|decide|feel|think|conclude|prefer) ~ (not|another|otherwise|different|better|
      enough|already|wrong) | not ~ cup of tea | not for you | (perhaps|maybe) ~ (perhaps|maybe) |
      (probably|likely|honestly|maybe) (do not|do not really) need (it|this|one|us|the|that|any) |
      (do not|never) (buy|upgrade|come|book|switch|donate|pay|join|order|sign|bother|read|give) ~ (unless|if|
      because|until|just) | (works|work|does|do) (fine|well|just fine|without) ~ without |
      (the|our|a|your) ~ (free|cheaper|smaller|basic|old|simpler|current) ~ (enough|fine|do|better|cheaper) |
      (will do|suits|does|is enough for|is plenty for) (most|nearly|many) |
      (most|plenty|many) ~ (never|do not|will not) (need|want|bother) |
      (more|bigger|fancier) than you need | (may|might|could) be (enough|plenty|all you need) |
      do you more good | (does|do) the job | (does|do|works|serves) (just|exactly) as well |
      not (everyone|everybody) (wants|likes|enjoys|needs) | they cost nothing
    `),
    /** The writer's word is not the last. */
    owned: expand(`
      (just|only) (my|our|how i|how we|one|what i|what we) (opinion|view|take|experience|would|do|did|way|two
      pence|found|guess|reading) | (we|i) (could|may|might|can) (be|well be) (wrong|mistaken|missing) |
      (we|i) may have (missed|misread|got) | (tell|show) (us|me) (where|if|why) (i am|we are) |
      (happy|glad|willing|ready|keen|prepared) to be (wrong|corrected|argued|told|persuaded|convinced|proved) |
      (yours|you|your ~|others|they) (may|might|could|will) (be|well|differ|see|feel|think|disagree|vary|want|work) ~
      (differ|different|differently|otherwise|better|disagree) |
      (your mileage|if you disagree|where you disagree|change your mind|change my mind) |
      there (are|is|may be) ~ (other|better|another) (ways|way|methods|opinions|options|answers|schools|routes) |
      (worked|works) for (us|me) | (may|might|could) be (on to|onto) something | (think|thinks) (i am|we are) (mad|
      wrong|daft|crazy) | (other|others|plenty of|some|many) ~ (disagree|=differently|the opposite|otherwise)
    `),
    /** Half of it will do, and so will something else. */
    instead: expand(`
      or (half|part|none|not|never|neither|some|bits) (of|at|it|any|is|if|do|come|reply) |
      or (just|only|simply) (come|listen|watch|sit|eat|be|stay|look|read|borrow|use|bring|the|to|for) |
      or not (answer|come|reply|go|give|sign|read|bother|eat) | or (do not|never) (come|reply|bother|give|pay|answer)
      | (come|go|stay) once |
      (stop|leave|quit) (halfway|half way|after the first|when you|whenever you|once you|part way) |
      (use|do with|work with|happy with) half
    `),
    /** Freedom to do the writer a favour, threats, and sales talk. */
    hollow: expand(`
      =no is not an option | take it or leave it | ignore this (email|message|letter|notice|reminder) | not optional |
      do not wait | up to you to | <n> left | want to say no |
      say no to your | (your|their) loss |
      feel free to (spend|give|donate|use|try|share|retweet|repost|tag|follow|forward|contact|call|reach|dm|
      message|visit|shop|order|book|buy|get) | (may|might|will|could) regret |
      no (need|reason) to (wait|worry|look|search|go anywhere|panic) | you could (win|save|earn) |
      no obligation (quote|trial|consultation|demo) | (act|order|buy|shop|book) (now|today) |
      (you do not|you don't) (have to|need to) (wait|pay full|be a|choose between|settle|worry about|look|go
      far|miss|spend) | without (the need|having to) | so you (do not|don't) have to | cookies |
      privacy policy | refund | money back | subscription | cancel (your|at|any|anytime) | minimum | evacuat* |
      (will not|won't) want to | that is the price | you would be mad | (may|might|could|will) (vote|rule|go|fall)
      either way
    `),
    advice: expand(`
      try | come | join | bring | use | read | ask | buy | drop | sign | send | reply | write | take | tell |
      call | help | visit | open | free | thursday | monday | tuesday | wednesday | friday | saturday | sunday |
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
      "Please bring a cake for the stall. If your month is full, «you're still on the list».",
    ],
    bad: [
      'You may regret missing this!',
      'You could win big! Enter now.',
      'Feel free to share this with everyone you know!',
      "Maybe it's time you upgraded. Buy now.",
      'Take it or leave it, this is what a pony costs.',
      'Whether it rains or not, the boats leave at nine.',
      "If you can't find the stall, it's fine to ask at the gate.",
      "A bike goes back in two clicks, and you don't need the box.",
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || meant(post.cue('deadline')).length > 0 || mine(post, hits.hollow).length > 0) return;
    const fine = mine(post, hits.fine).filter(({ negated, last }) => !negated && post.tokens[last]?.normal !== 'to');
    const { free, unwatched, against, owned, instead } = hits;
    const asked = hits.asked.filter(({ first }) => sentenceAt(post, first)?.kind === 'question');
    const cases = byPlace(mine(post, hits.ifs), mine(post, asked));
    const [letGo, heard] = [mine(post, hits.letGo), mine(post, hits.heard)];
    const refused = mine(post, hits.refusal).filter(({ first }) => clauseAt(post, first)?.head === first);
    const answered = refused.filter((hit) => isAnswered(post, hit));
    const isOne = ({ first, second }: Pair): boolean => sentenceOf(post, first) === sentenceOf(post, second);
    const declined = [
      ...follows(cases, byPlace(fine, mine(post, hits.refusal)), NEAR).filter(({ first, second }) =>
        hasMarkBetween(post, first.last, second.first),
      ),
      ...follows(
        cases,
        byPlace(
          letGo,
          heard.filter((hit) => isLast(post, hit)),
        ),
        NEAR,
      ).filter(({ first, second }) => second.first > first.last),
      ...follows(mine(post, hits.averse), mine(post, hits.stays), NEAR).filter(
        (pair) => isOne(pair) && hasMarkBetween(post, pair.first.last, pair.second.first) && isTold(post, pair.second),
      ),
      ...follows(byPlace(fine, letGo, heard, refused), cases, CLOSE).filter(isOne),
      ...near(mine(post, hits.declining), fine, NEAR).filter(isOne),
    ].map(({ second }) => second);
    const said = mine(post, [
      ...free,
      ...hits.allowed,
      ...hits.ends.filter((hit) => isLast(post, hit) && !isIdiom(post, hit)),
      ...unwatched.filter((hit) => !isThought(post, hit)),
      ...answered,
      ...against,
      ...hits.back.filter((hit) => comesBack(post, hit)),
      ...owned,
      ...instead,
    ]);
    const room = byPlace(declined, pitch(post, MAY_BE_DECLINED) ? [] : said)[0];
    if (!room) return;
    const asks =
      post.clauses.some(({ act, quoted }) => !quoted && (act === 'ask' || act === 'help' || act === 'invite')) ||
      mine(post, hits.advice).length > 0;
    const at = clauseAround(post, room);
    report({ at, message: 'room', strength: asks ? 1 : NO_ASK, values: { words: quote(post, at) } });
  },
});
