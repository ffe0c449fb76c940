import { clauseAround, defineRule, expand, isTitle, meant, mine, pitch, quote } from '../../src/rule-kit.ts';

/** Nothing is asked or advised, so there is little to be free of. Source: rules card. */
const NO_ASK = 0.5;

export default defineRule({
  principle: 'leave-people-free',
  polarity: 'relational',
  severity: 'info',
  weight: 0.4,
  summary: 'Leaves the reader free to say no.',
  why: 'A yes is worth more where a no was easy.',
  needs: ['room'],
  phrases: {
    room: expand(
      "(totally|completely|perfectly|absolutely|also|quite|just as|is|are|that is|that's|all) (fine|okay|ok|welcome|good|grand|cool|valid) (if not|too|as well|if you do not|if it is not|either way|by us|by me|with us|with me) | (no|not) ~ is (just as|also|as|a perfectly|a fine|a good|equally) (welcome|fine|good|okay|ok|answer|valid) | a fine answer | =no is (a|an|also|always|fine|okay|ok|just) | (do not|don't|only|never) ~ unless you | (do not|don't|only) (come|buy|upgrade|reply|join|sign|give|bring|take|read|pay|donate|book|stay|share|answer) ~ (unless|if you|because) | (works|work|does|do) (fine|well|just fine) without | (plenty|most|many|lots) of (people|us|you|members) ~ (never|do not|don't|will not) (need|want|bother|use|buy|come|upgrade) ~ | (will do|suits|does|is enough for|is plenty for) (most people|most of you|nearly everyone|many people) | (probably|likely|honestly) (do not|don't) need (it|this|one|us|the|that|any) | (unsubscribe|opt-out|leave|mute|exit) (link|button) is | (should|if) (it|this|we|you) ~ no longer | (one|a single) click (and|to) (you are|leave|out)",
      '(whatever|whichever) (you|suits|feels|works|way) ~ (decide|choose|do|is fine|is right|best|prefer|you) | (we|i) will (not|never) (mind|chase|ask|ask twice|be offended|take it personally|take it badly|hold it against|follow up|nag|push|judge) | (we|i) would not mind | no one will (ask|mind|judge|notice|chase|count) | (not|no) (compulsory|obligatory|mandatory|required) | (entirely|completely|totally|purely|strictly) (=optional|=voluntary) | (is|are|all) =optional | (can|could|may) (also|always|just|happily|safely) (say no|pass|decline|skip|ignore|leave|sit it out|sit this one out|stop|wait) | (come|go|leave|stop|pause|drop out|step back|cancel) (any time|anytime|whenever|at any point|as you please|when you like) | (think|sleep) (it over|on it|about it) | (make up|change) your (own mind|mind) | (another|a different|a cheaper|a free|the free|the smaller|the cheaper) (one|shop|tool|option|version|plan|app|place) ~ (suit|better|enough|fine|cheaper|nearer|do|works)',
      '(just|only) (my|our) (opinion|view|take|two pence|experience) | (yours|you) (may|might|could) (well |)(be|differ|see|feel|think|disagree) ~ (different|differently|otherwise|) ',
      "take what (is useful|you need|helps|you like|works) ~ leave | (that is|that's|it is|it's) (completely|totally|absolutely|perfectly|also|) (fine|okay|ok|all right) | if you would rather not | (would|'d) rather not | no worries at all | no hard feelings",
      "(welcome|free|happy|fine|okay) (to|for you to) ~ (and|or) ~ (not to|welcome not|leave|keep|stay|skip) | (happy|fine|glad) for you to (keep|stay|leave|take|bring|come|say|change) | (stay|sleep|rest) (in bed|at home|in) if | or (do not|don't) bother | or just (listen|watch|sit|eat|be|stay|look) | (all|both|either|any of it) (is |are |of it is |)(fine|okay|ok|welcome|good) | unless you (want|ask|would like|say|tell) (us|me|to|it|so) | (only|just) how (i|we) (would |)(do|did|make|see) | (plenty of|many|other|some) (good|great|other|clever|sensible) ~ (do|disagree|think|say|would) (the opposite|it differently|otherwise|differently) | there will be (other|another|more) (concerts|times|days|chances|walks|meetings|ones|sundays|year|years|class|classes) | as long as you (need|like|want) | for as long as | at your own speed | come as you are | nobody will (ring|call|chase|ask|mind|count|judge|check|email) ",
      "(it is|it's|that is|that's|totally|entirely|completely) your (call|choice|decision) | (come|stay|join|read|use|take|go|stop|sit|bring|say|skip|keep|leave) (it|them|one|us|this|that|along|) ~ if you (like|want|fancy|prefer|wish|feel like it|would rather|please) | (stay|walk|stop|turn|keep|step) (away|home|out|back) if | or (=don't|do not) | (soup|tea|cake|coffee|welcome|open|free|there|here|love|thanks|biscuits|fine|same|you) either way | either way (is|suits|works)",
      "(your|yours) ~ (may|might|could|will) (be|differ|vary|want|need|work) (different|otherwise|something else|better) | your mileage may | (worked|works|work) for (us|me) | (will not|won't|is not|isn't|may not be|might not be) ~ (everybody's|everyone's|everybody|everyone) (thing|cup of tea|taste|style|pace) | (will not|won't|is not|isn't|may not be|might not be) (everybody|everyone) 's | not ~ cup of tea | (if|where) you disagree | (have|has|am|are|was) (been|often|) wrong (about this|before|on this) | (only|just) if (you|it|there) | if (crowds|it|that|this|mornings|evenings|words|noise|groups|running) (are|is|feels|feel) (hard|too much|a lot|difficult|not) | (bin|ignore|delete|skip|bring) it (back|if|or|next) | (no|without any) (obligation|commitment|strings|expectation) | whenever suits | if it never does | stay (as long|as short) | (decline|refuse|say no|opt out|leave) (at any|any time|whenever|without) | no hard feelings",
      '(no|without any|zero) (need to|rush|pressure|hurry|hard feelings|harm done|strings attached) | no worries (if|either|at all) | =you (do not|never) (have to|need to) | do not (feel obliged|feel you have|worry if) | up to you | (is|totally|entirely|completely) your (call|choice|decision) | (fine|good|okay|ok|welcome|happy|glad|leave|there|go|start|on|open) (with|) either way | at nine either way | whatever suits | whenever (you like|you can|you want|it suits|suits) | ^(only|just) if (you want|you like|you fancy|it helps|it suits|it is useful) | in your own time | at your own pace | (take|leave) it or leave it',
      "(if|when) (it|that|this) (helps|is useful|is any use|suits|is of use|works for you|isn't for you|is not for you|is no use) | if not, (no|that|just|skip|fine|ignore|never) | (if|when|once|whenever) you (fancy|feel like it|would rather not|have time|have a minute|have a moment|get a minute|get the chance) | no (answer|reply|booking|rsvp|response|explanation|commitment) (needed|necessary|required|expected) | nobody (minds|will mind|is counting|keeps count) | you can (slip|sneak) (out|away|off)",
      '(may|might|will|could) not (be|suit) (for|right for) (you|everyone|all|everybody) | (may|might) not (suit|fit|work for) (you|yours|your|everyone|every) | (probably|maybe|perhaps) not for you | (is|are) not for you if | (might|may) not be ~ for you | not for (everyone|everybody) | ^(skip|ignore) (it|this|us|me|that|the rest|whatever|what|anything) | so skip (it|this) | (feel free to|fine to|okay to|ok to|welcome to|happy for you to) (skip|ignore|leave|say no|disagree|pass|stay|come late|decline|unfollow|unsubscribe|walk away|change your mind|bring nothing|sit|just listen|just watch) | (is|are) (fine|okay|ok|welcome) (too|as well|either way)',
      '(we|i) (could|may|might|can) be wrong | ^push back | (we|i) may have (missed|misread|got) | (tell|correct) (us|me) (if|where) (we|i) ~ wrong | (leave|go|arrive|come) (early|late|whenever) (is|if|any) | leaving early is | (say|saying) no is | unsubscribe (any|with|whenever|at any) | (is|are) enough (for|if|without) | (you can|you could|you may) (also|always|just) (leave|skip|say no|ignore|stay|listen|watch|not) | change your mind | keep (it|yours) if | the free one is enough ',
    ),
    /** Freedom to do the writer a favour, threats, and sales talk. */
    hollow: expand(
      '(saying no|=no) is not an option | not optional | do not wait | (is|are) free to choose',
      "up to you to | <n> left | feel free to (share|retweet|repost|tag|follow|forward|contact|call|reach|dm|message|visit|shop|order) | (may|might|will|could) regret | no (need|reason) to (wait|worry|look|search|go anywhere|panic) | no (rush|pressure|need) (delivery|shipping) | you could (win|save|earn|be) | no obligation (quote|trial|consultation|demo) | no strings (attached trial) | (act|order|buy|shop|book) (now|today) | (you do not|you don't) (have to|need to) (wait|pay full|be a|choose between|settle|worry about|look|go far|miss|spend) | without (the need|having to) | so you (do not|don't) have to | cookies | privacy policy | subscription | cancel (your|at|any|anytime) | obligation to buy | minimum | evacuat*",
    ),
    advice: expand(
      'try | come | join | bring | use | read | ask | buy | drop | sign | send | reply | write | take | tell | call | help | visit | open | free | thursday | monday | tuesday | wednesday | friday | saturday | sunday | here | book | template | plan | advice | share | leave',
    ),
  },
  messages: { room: '"{words}": you left people a way to say no.' },
  examples: {
    good: [
      "If it's useful, the template is here. «If not, no harm done».",
      '«Come on Thursday if you fancy». No need to book, and leaving early is fine.',
      '«The paid plan might not be for you»: under 20 orders a month, the free one is enough.',
      '«We could be wrong about this, so push back if your shop sees it differently».',
      'Would you read a page at the opening? «Totally fine if not, the mic can rest».',
    ],
    bad: [
      'You may regret missing this!',
      'You could win big! Enter now.',
      'Feel free to share this with everyone you know!',
      "Maybe it's time you upgraded. Buy now.",
    ],
  },
  check({ post, hits, report }) {
    if (
      isTitle(post) ||
      meant(post.cue('deadline')).length > 0 ||
      mine(post, hits.hollow).length > 0 ||
      pitch(post, /^(?:if you|come|join|follow|read|register|sign up|subscribe|^book|tell your|share)/i)
    )
      return;
    const [room] = mine(post, hits.room);
    if (!room) return;
    const asks =
      post.clauses.some(({ act, quoted }) => !quoted && (act === 'ask' || act === 'help' || act === 'invite')) ||
      mine(post, hits.advice).length > 0;
    const at = clauseAround(post, room);
    report({ at, message: 'room', strength: asks ? 1 : NO_ASK, values: { words: quote(post, at) } });
  },
});
