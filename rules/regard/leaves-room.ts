import {
  byPlace,
  clauseAround,
  defineRule,
  expand,
  type Hit,
  isTitle,
  meant,
  mine,
  near,
  type Post,
  pitch,
  quote,
  sentenceAt,
} from '../../src/rule-kit.ts';

/** Nothing is asked or advised, so there is little to be free of. Source: rules card. */
const NO_ASK = 0.5;
/** Characters between an "if" and what it sets free. Hand-set. */
const NEAR = 70;

/** An ask of a post that still may leave room: it is what one may say no to. */
const MAY_BE_DECLINED =
  /^(?:if you|come|watch|listen|reply|join|follow|read|register|sign up|subscribe|book|tell your|share|have a look|take a look|tickets?|vote|support)/i;

/** "If it is full, fine"; where no mark stands between, it is one thing: "if it is working fine". */
const hasMarkBetween = ({ tokens }: Post, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind, normal }) => kind === 'punctuation' || /^(?:then|just|that)$/.test(normal));

/** "He thinks nobody will notice". */
const isThought = ({ tokens }: Post, { first }: Hit): boolean =>
  /^(?:thinks?|thought|believes?|believed|hopes?|hoped|because|if|like|as)$/.test(tokens[first - 1]?.normal ?? '');

export default defineRule({
  principle: 'leave-people-free',
  polarity: 'relational',
  severity: 'info',
  weight: 0.4,
  summary: 'Leaves the reader free to say no.',
  why: 'A yes is worth more where a no was easy.',
  needs: ['asked', 'plainNo', 'free', 'ifYouLike', 'unwatched', 'against', 'owned', 'menu', 'ifs'],
  phrases: {
    /** A case in which people would rather not. */
    ifs: expand(`
      (if|when|whenever|should|unless) (not|no|you|it|this|that|your|nobody|no one|none|money|time|things|life)
      | if ~ (is not|isn't|are not|does not|doesn't|don't|is tight|is too|are too|sounds|feels|is hard) |
      (if|when|should|unless) (you|you would|you'd) (do not|don't|cannot|can't|can not|won't|will not|are not|
      aren't|have not|rather|sooner|prefer|have stopped|are happy) |
      (a|one|simple|your|polite|any) (no|rather not|no thanks|no thank you) |
      (was not|wasn't|is not|isn't) ~ for everyone |
      ^not (ready|keen|sure|interested|up|in|your|free|this|for) | (skint|broke|busy|tired|shy|short)? |
      (maybe|perhaps) ~ (is not|are not|isn't)
    `),
    /** The same as a short question: "Can't this month?" */
    asked: expand(
      '^(cannot|can not|do not|rather not|no time|no money|sick of|tired of|too busy|too tired|does not|is not|not)',
    ),
    /** Any case at all; with a plain no behind it, it is one in which people would rather not. */
    anyCase: expand('if | when | should | unless | whenever'),
    /** A no that needs no reason. */
    plainNo: expand(`
      =say no | (=ignore|=skip) (it|this|us|me|that|the|any|them|entirely) |
      (please|simply|just) (ignore|skip|decline|refuse|delete|pass|scroll|leave) | (do|say|send) nothing |
      (do not|don't) (come|reply|answer|bother|worry about) |
      no (hard feelings|hard feeling|worries|stress|problem|bother|pressure|offence|explanation) |
      (i|we) (fully|totally|completely|quite|really|) (get|understand) (it|that|you) |
      (i|we) (will not|won't) (mind|be offended|ask|chase|follow up|be sad|take it) | leave it (there|at that)
    `),
    /** What is said of it. */
    fine: expand(`
      =fine | =ok | =okay | =alright | all right | =grand | all good | fair enough |
      (no|without) (worries|problem|bother|harm|hard feelings|offence|pressure|need|reason|explanation) |
      (=skip|=skipping) (it|this|us|me|that|the|any|please) | please skip | ignore (it|this|us|me|that) |
      (walk|scroll|drive) (past|on|by) | stick with | (stay|stop) (home|in|away|at home|out|put) |
      leave (it|any|early) | say no | slip (off|away|out) | (i|we) ~ (get|understand) it |
      (i|we|nobody|no one) (will not|won't|would not) (mind|notice|ask|chase) | (i|we) will just |
      (a|that) ~ answer | (do|say|send) nothing | leave (it there|it at that|it be) | mute (me|us|it|them) |
      (totally|completely|fully|perfectly|quite|absolutely) (understand|understood|understandable) |
      (do not|don't|will not|won't|cannot|can't) blame you |
      (is|are|'s) (a|an) (fine|good|sound|fair|perfectly good|honest) (answer|choice|plan) |
      (stays|stay) (as|where|just) ~ (is|are) | you are still (a|one|welcome|with) |
      nothing (changes|is lost|happens) | (will|would) (still|always) be (there|here|a|on|welcome) |
      as welcome | anyway | you lose nothing | =cool | =valid | =welcome | =acceptable | =understandable |
      (do not|don't) worry | no stress | love you ~ same | just ~ (watch|listen|sit|look)
    `),
    /** Free whatever the case. */
    free: expand(
      `
        (entirely|completely|totally|purely|strictly|is|are|all) (=optional|=voluntary) |
        (not|no) (compulsory|obligatory|mandatory) |
        (no|zero) (need|obligation|pressure|rush|hurry) (to|and|,|at|from) |
        (no|no thanks) (is|on) ~ (ok|okay|fine|welcome|alright|answer) |
        (skip|miss) (any|it|the|whatever|a) ~ (bit|part|part|question|rather|not) |
        no (strings|hard feelings|harm done) |
        (no|without ~|without) (reason|answer|reply|rsvp|explanation|commitment|questions) (needed|necessary|
        required|expected|asked) | without giving ~ reason |
        (you do not|you don't|you never|nobody|no one) (have to|has to|need to|needs to|must) |
        (do not|don't) (feel obliged|feel you have|feel you must|worry if) | up to you |
        your (own |)(weekend|evening|money) |
        (it is|it's|that is|that's|totally|entirely|completely) your (call|choice|decision) |
        (whatever|whichever|whenever) (you|suits|feels|works|fits) |
        (a|your) no (costs|is|will|does) ~ (nothing|fine|welcome|ok|okay|good) | take your time |
        you get to (decide|choose) | (only|just) (if|when) you | or none | if it suits (you|your) |
        or keep using | have a think |
        (try|read|ask|see|taste) ~ before (you decide|deciding|you sign|committing) |
        (is|are) (your|yours|entirely your|completely your|totally your|only your|their) (choice|call|decision|
        own) |
        (totally|completely|fully|perfectly|quite|absolutely) (understand|fine|ok|okay|all right|acceptable)
        (if|not|to|either) |
        (=fine|=ok|=okay|=grand|no problem|no worries|all good) if (not|you|it|that|anyone) |
        (i would|i'd|we would|we'd) rather you (went|did|stayed|spent|kept|bought|took|said|told|waited) |
        =either way | (all |)the same to (us|me) | all good with (me|us) | you lose nothing |
        (will not|won't) affect (your|how|the)
      `,
      '(fine|okay|ok|welcome|happy|glad) (with us|with me|by us|by me|if not|too|as well|either way|if you do not)',
      `
        (feel free|feel able|fine|okay|ok|welcome|happy|free) (to|for you to) (say nothing|skip|ignore|leave|say
        no|disagree|pass|stay|come late|decline|unfollow|unsubscribe|walk|change|bring nothing|sit|just|stop|
        keep) |
        (can|could|may) (also|always|just|happily|safely|still|) (say no|pass|decline|skip|ignore|leave|sit it
        out|step out|opt out|stop|take it back|slip away|slip out) |
        (leave|go|stop|pause|withdraw|step out|drop out|opt out|refuse|decline|unsubscribe) ~ (any time|at any
        time|anytime|whenever|at any point|early) | (arrive|come|turn up) (late|when you like|whenever) |
        leaving early is | (only|just) if (you|it|there) | (at|in) your own (pace|time|speed) |
        (as long|as short|as little|as much|as few) as you (like|need|want|can) | come as you are |
        pay (what|whatever) you | take what you | (not|never) (obligatory|mandatory|obliged) |
        (lurking|skipping|leaving|declining|watching|saying no|silence|unsubscribing|passing) ~ (is|are) (also|
        totally|just as|equally|perfectly|absolutely|completely|) (fine|ok|okay|good|cool|valid|fair|welcome|
        acceptable) |
        (refuse|decline|opt out|say no|unsubscribe|withdraw|leave|step out) (any time|anytime|at any time|
        whenever|without) | sleep on it | (think|sleep) it over | or (pay|give|bring) nothing | or nothing
      `,
    ),
    /** Only where the clause ends with it: "come if you fancy", not "if you wish to cancel". */
    ifYouLike: expand(
      'if you (like|want|fancy|prefer|wish|please|fancy it|feel like it|want to|would like to|would rather)',
    ),
    /** Nobody keeps count. */
    unwatched: expand(`
      (nobody|no one|none of us) (is|'s|will|would|does|at the desk|here|can|else) ~ (counting|looking|watching|
      judging|judge|chase|nag|mind|ask|ring|call you|check|notice|push|count|see|keep) |
      (nobody|no one) (will|would|can|is going to) ~ you |
      (nobody|no one) (=minds|=counts|=asks|=keeps|=checks|=notices|=looks) |
      (we|i) (will not|won't|would not|wouldn't|shall not|never|do not) ~ (mind|chase|nag|judge|be offended|take
      it|look to see|look who|keep a list|keep count|check who|hold it|follow up|ask why|ask twice|ask again|
      push you)
    `),
    /** The writer's own thing is not for everyone. */
    against: expand(`
      (might|may|could|probably|maybe|perhaps|is|are) not (be|suit|fit|need) ~ (you|yours|everyone|everybody|
      right thing|right one) |
      (might|may|will|is|are|probably|maybe) not (for|right for) (you|everyone|everybody) |
      (is not|isn't|won't be|will not be) ~ (everyone|everybody) | not ~ cup of tea |
      (probably|likely|honestly) (do not|don't) need (it|this|one|us|the|that|any) |
      (do not|don't) (buy|upgrade|come|book|switch|donate|pay|join|order|sign|bother|read) ~ (unless|if you|
      because|until) | (works|work|does|do) (fine|well|just fine|without) ~ without |
      (the|our|a) ~ (free|cheaper|smaller|basic|old|simpler) ~ (enough|fine|do|better|cheaper) |
      (will do|suits|does|is enough for|is plenty for) (most|nearly|many) |
      (most|plenty|many) ~ (never|do not|don't|will not) (need|want|bother) |
      (more|bigger|fancier) than you need | not for you | (may|might|could) be (enough|plenty|all you need) |
      do you more good | (does|do) the job | stick with (the|your|what) | they cost nothing |
      (one click|one tap|the unsubscribe|unsubscribe link|opt-out)
    `),
    /** The writer's word is not the last. */
    owned: expand(`
      (just|only) (my|our|how i|how we|one|what i|what we) (opinion|view|take|experience|would|do|did|way|two
      pence|found) | (we|i) (could|may|might|can) be wrong | (we|i) may have (missed|misread|got) |
      (yours|you|your ~) (may|might|could|will) (be|differ|see|feel|think|disagree|vary|want|work) ~ (differ|
      different|differently|otherwise|better) |
      (your mileage|if you disagree|where you disagree|change your mind|change my mind) |
      (worked|works) for (us|me) |
      (other|others|plenty of|some) ~ (disagree|=differently|the opposite|otherwise)
    `),
    /** Half of it will do. */
    menu: expand(`
      or (half|part|none|not|never|neither|some|bits) (of|at|it|any|is|if|do|come|reply) |
      or (just|only) (come|listen|watch|sit|eat|be|stay|look|read|borrow|use|bring|the) | or not at all |
      or (don't|do not) | (come|go|stay) once
    `),
    /** Freedom to do the writer a favour, threats, and sales talk. */
    hollow: expand(`
      =no is not an option | not optional | do not wait | up to you to | <n> left | want to say no |
      say no to your |
      feel free to (spend|give|donate|use|try|share|retweet|repost|tag|follow|forward|contact|call|reach|dm|
      message|visit|shop|order|book|buy|get) | (may|might|will|could) regret |
      no (need|reason) to (wait|worry|look|search|go anywhere|panic) | you could (win|save|earn) |
      no obligation (quote|trial|consultation|demo) | (act|order|buy|shop|book) (now|today) |
      (you do not|you don't) (have to|need to) (wait|pay full|be a|choose between|settle|worry about|look|go
      far|miss|spend) | without (the need|having to) | so you (do not|don't) have to | cookies |
      privacy policy | refund | subscription | cancel (your|at|any|anytime) | minimum | evacuat* |
      (will not|won't) want to | that is the price | you would be mad
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
    ],
    bad: [
      'You may regret missing this!',
      'You could win big! Enter now.',
      'Feel free to share this with everyone you know!',
      "Maybe it's time you upgraded. Buy now.",
      'Take it or leave it, this is what a pony costs.',
      "A bike goes back in two clicks, and you don't need the box.",
    ],
  },
  check({ post, hits, report }) {
    if (
      isTitle(post) ||
      meant(post.cue('deadline')).length > 0 ||
      mine(post, hits.hollow).length > 0 ||
      pitch(post, MAY_BE_DECLINED)
    )
      return;
    const { free, unwatched, against, owned, menu } = hits;
    const plain = near(mine(post, hits.anyCase), mine(post, hits.plainNo), NEAR).map(({ second }) => second);
    const asked = hits.asked.filter(({ first }) => sentenceAt(post, first)?.kind === 'question');
    const declined = near(byPlace(mine(post, [...hits.ifs, ...asked])), mine(post, hits.fine), NEAR)
      .filter(({ first, second }) => first.start > second.start || hasMarkBetween(post, first.last, second.first))
      .map(({ second }) => second);
    const likes = hits.ifYouLike.filter(({ last }) => post.tokens[last]?.kind !== 'word');
    const said = mine(post, [
      ...free,
      ...likes,
      ...unwatched.filter((hit) => !isThought(post, hit)),
      ...against,
      ...owned,
      ...menu,
    ]);
    const [room] = [...declined, ...plain, ...said].sort((a, b) => a.start - b.start);
    if (!room) return;
    const asks =
      post.clauses.some(({ act, quoted }) => !quoted && (act === 'ask' || act === 'help' || act === 'invite')) ||
      mine(post, hits.advice).length > 0;
    const at = clauseAround(post, room);
    report({ at, message: 'room', strength: asks ? 1 : NO_ASK, values: { words: quote(post, at) } });
  },
});
