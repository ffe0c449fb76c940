import {
  addressesSomebody,
  answers,
  type Clause,
  defineRule,
  expand,
  type Hit,
  isTitle,
  meant,
  type Post,
  pitch,
  quote,
  sentenceAt,
  sentenceOf,
  wordAt,
} from '../../src/rule-kit.ts';

/** Thanks and good wishes may stand behind a first clause. */
const CLAUSES = 2;
/** Tokens of a sentence that is an answer and nothing more: "It is!" */
const BRIEF = 5;
/** Marks behind which nothing more is said in a brief answer. */
const ENDS = /^(?:[.!?,…:;]|[-–—]$)/;
/** Openers in capitals that are nobody's name. */
const NO_NAME =
  /^(?:@|(?:however|together|instead|meanwhile|overall|here|later|sometimes|often|therefore|thus|hence|today|tonight|tomorrow|yesterday|again|finally|first|second|last|next|after|before|when|if|as|in|on|at|yeah|yes|no|nah|nope|gee|uh|um|oh|ah|wow|well|dude|man|boy|reminder|update|news|look|listen|sure|ok|okay|maybe|perhaps|fact|question|and|but|so)$)|ly$|ing$/i;

/** "Michelle, we kept it": a name in front of all else; before "I" more than a name may stand, so somebody has to be addressed. */
const isCalled = (post: Post, { first }: Hit, opening: Clause): boolean =>
  first === opening.head &&
  post.tokens[first + 1]?.text === ',' &&
  !NO_NAME.test(post.tokens[first]?.text ?? '') &&
  (post.tokens[first + 2]?.normal !== 'i' || addressesSomebody(post));

/** "It is!", but neither "It is raining" nor the abbreviation in "No. 2 Duke". */
const isAll = (post: Post, { first, last }: Hit): boolean => {
  const sentence = post.sentences[sentenceOf(post, { first }) ?? -1];
  if (!sentence || sentence.last - sentence.first > BRIEF || post.tokens[sentence.last]?.kind === 'number')
    return false;
  const after = post.tokens[last];
  // "Wow, 1,000 members"
  if (after?.text === ',' && post.tokens[last + 1]?.kind === 'number') return false;
  return after === undefined || after.kind === 'mention' || after.kind === 'emoji' || ENDS.test(after.text);
};

/** Opens what came of it, behind a comma. */
const OUTCOME = /^(?:we|i|you|it|he|she|they|our|my|the|this|these|that|there|more|all)$/;

/** "Thanks to the new pump, the pool is warm": because of it. */
const isCause = (post: Post, { first, last }: Hit): boolean => {
  const { tokens } = post;
  if (tokens[first]?.normal !== 'thanks' || tokens[last]?.normal !== 'to') return false;
  const end = sentenceAt(post, first)?.last ?? last;
  return tokens.some(({ text }, at) => at > last && at < end && text === ',' && OUTCOME.test(wordAt(tokens, at + 1)));
};

export default defineRule({
  principle: 'talk-with-not-at',
  polarity: 'relational',
  severity: 'info',
  weight: 0.8,
  quiet: true,
  summary: 'Finds a post that speaks to somebody near its start: an answer, a greeting, thanks, praise, good wishes.',
  why: 'A greeting, a yes or no, a "nice work": somebody is being talked with.',
  phrases: {
    turns: expand(
      `
        ^(=agreed|indeed|absolutely|yep|touché|likewise|anytime|welcome aboard) | ^(fair enough|haha|ouch|aw) |
        ^so true | ^surely (you|we|it|they|that) | ^no (not|it|we|she|he|they|that|you)
      `,
      `
        ^(hi|hey|hello|hiya|dear) (<who>|there|all|both|we|our|i|you|just|thanks|thank|sorry|please) |
        ^(you are|your|you're) welcome | ^(no|not a) (problem|worries|bother) | ^my pleasure |
        ^(happy|glad|pleased|delighted|good) to (help|hear|know|assist|see you) | ^(happy|glad) (you|it|this|that)
      `,
      `
        ^(looking|checking|asking) (into|on) (it|this|that) | ^you are (so|quite|very|absolutely|) (right|correct) |
        ^hope (you|this helps|that helps|it helps) | ^goodbye (all|everyone|<who>) |
        ^good (morning|evening|night) (all|everyone|folks|<who>)
      `,
      '^(we|i) (hear|understand|feel) (you|your|how)',
    ),
    /** What a desk says to whoever wrote to it, at the front or behind a first clause. */
    desk: expand(`
      ^sorry (to hear|for|about|that|you|we|it) | ^(so|very|really|terribly) sorry |
      ^(we|i) (are|am) (so|very|really|) sorry | ^apologies |
      ^(please|) (dm|message|email|contact|call) us (so|and|with|if) |
      ^(can|could) you (please|dm|send|tell|share|try|let) | ^let us know (if|how|what|when)
    `),
    /** Whole answers: only where nothing else is said in the sentence. */
    brief: expand(`
      ^(it is|it's|that is|that's) (not|so|very|) (true|right|wrong|correct) |
      ^(it|they|she|he|that|we|i) (=is|=was|=are|=were|=has|=have|=does|=do|=did|=will|=can) |
      ^(not|no|yes|sure|true|wow|oh|of course|exactly|nope|can't wait|same here|me too|any time|good one|very true|so
      true|love it|loved it)
    `),
    /** A name called in front: "Michelle, we …". */
    called: expand('^<who> (we|i|you|your|thanks|thank|sorry|please|this|that)'),
    praise: expand(
      `
        ^(great|good|nice|cool|fantastic|amazing|awesome|lovely|beautiful|excellent|brilliant|wonderful|incredible|
        impressive|superb|fab|terrific|neat) (job|work|photo|photos|pic|pics|picture|shot|post|point|question|idea|
        catch|team|teamwork|stuff|thread|one|result|effort|song|story|drawing|write-up|answer|suggestion|tip|choice|
        find|turnout|crowd)
      `,
      `
        ^well done | (kudos|bravo|hats off|good for you|way to go|keep it up) | ^keep up the (good|great) work |
        ^(so|very|) (proud|glad|happy|honored|honoured|delighted|pleased|lovely|nice|great|good) (to|that) ~ (with|
        alongside|call|have|see|meet|host|welcome|visit|hear from) you |
        ^(looks|sounds) (great|good|fun|lovely|delicious|amazing|like fun) |
        ^(this|that|it|you) (is|are|look|looks) (amazing|awesome|great|brilliant|lovely|beautiful|wonderful|fantastic|
        adorable|gorgeous)
      `,
    ),
    wishes: expand(`
      (congrats|=congratulations|good luck|best of luck|happy birthday|get well|safe travels|travel safely|have fun|
      travel home safely) | ^=wishing (you|everyone|everybody|all|him|her|them|<who>) |
      (we|i|to) =wish (you|everyone|everybody|all|him|her|them|<who>) | (i|we|to|in) (=congratulate|=congratulating) |
      ^have a (great|good|lovely|nice|safe|wonderful) | ^enjoy (your|yourself)
    `),
    thanks: expand(`
      ^(many|) (=thanks|=thank you|=thx|=tx) | ^(=cheers|=merci) (for|<who>) |
      (=thanks|=thank you|=thx|=tx) for (sharing|joining|asking|letting|reaching|coming|stopping by|reading|noticing|
      pointing|flagging|helping|being|having|this|that) | ^much appreciated | grateful to you |
      we appreciate (you|your|it|that)
    `),
    /** The good word is for the writer, for numbers, or for buying; what is asked is to pass the post on. */
    own: expand(`
      (to|for) (us|our|my) | our (team|staff|own|new|sale|customers) | for <n> |
      for (shopping|voting|following|choosing|your order|your vote|your business|your purchase) | in advance |
      (endors*|donat*) | (recognizing|recognising|awarding|naming|honoring|honouring) (me|us) |
      (=share|=retweet|=rt|=repost|=boost) (this|my|our|us)
    `),
  },
  messages: {
    turn: '"{words}" takes a turn in a conversation.',
    praise: '"{words}" has a good word for somebody.',
    wish: '"{words}" wishes somebody well.',
    thanks: '"{words}" says thanks.',
  },
  examples: {
    good: [
      '«Agreed», the back door is the better one in winter.',
      '«Hi Michelle», the blue one is out again on Thursday and we kept one for you.',
      '«Great job», everyone! The yard has never looked like this.',
      "«You're welcome», and say hello to the twins.",
      '«Sorry to hear» that. The spare key is at the desk until nine.',
      '«Thanks for sharing» this, it made our morning.',
      '«Keep up the good work», the choir is listening.',
      '«It is»! Come and hear it for yourself.',
      '«Michelle, we» kept the blue one for you.',
      '«Good luck» at the regatta tomorrow, both crews.',
    ],
    bad: [
      'Wow, 1,000 members. What a milestone for us!',
      'Great news for our customers: the new range has landed.',
      'Congrats to us on another amazing year!',
      'Thank you for shopping with Okoro Foods.',
      'Hi there! Our new webinar is open, sign up now.',
      'The quarterly figures are out.',
      'Thanks to the new pump, the pool is warm again from today.',
      'Could you share this post? The page needs a push.',
      'No. 2 Larkfield beat the harbour side by a length.',
      'Whether you row or cycle, or Harvest Sunday, we open at ten.',
    ],
  },
  check({ post, hits, report }) {
    const first = post.clauses.find(({ head }) =>
      /^(?:word|mention|hashtag|number)$/.test(post.tokens[head]?.kind ?? ''),
    );
    if (!first || first.quoted || pitch(post)) return;
    const own = meant(hits.own);
    const isForOthers = (hit: Hit): boolean => !own.some((one) => sentenceOf(post, one) === sentenceOf(post, hit));
    const opens = (hit: Hit): boolean => hit.first < first.last || answers(post);
    const found = {
      turn: isTitle(post)
        ? []
        : [
            ...hits.called.filter((hit) => isCalled(post, hit, first)),
            ...hits.brief.filter((hit) => opens(hit) && isAll(post, hit)),
            ...hits.turns.filter(opens),
            ...hits.desk,
          ],
      praise: isTitle(post) ? [] : hits.praise,
      wish: isTitle(post) ? [] : hits.wishes,
      thanks: hits.thanks.filter((hit) => !isCause(post, hit)),
    };
    const front = post.clauses[post.clauses.indexOf(first) + CLAUSES - 1]?.end ?? first.end;
    for (const message of ['turn', 'praise', 'wish', 'thanks'] as const) {
      const at = meant(found[message]).find((hit) => hit.start < front && isForOthers(hit));
      if (at) return report({ at, message, values: { words: quote(post, at) } });
    }
  },
});
