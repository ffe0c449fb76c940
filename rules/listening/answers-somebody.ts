import {
  defineRule,
  expand,
  type Hit,
  meant,
  type Post,
  pitch,
  quote,
  type Span,
  sentenceOf,
} from '../../src/rule-kit.ts';

/** A turn of talk stands at the front: in one of the first clauses. */
const CLAUSES = 2;
/** Tokens of a sentence that is an answer and nothing more: "It is!" */
const BRIEF = 4;
const DEALS = ['ask', 'offer', 'deadline', 'announce', 'selfElliptic', 'reward'];
const HAWKS =
  /^(?:hurry|selling|sold|left|stock|cart|limited|last|only|new|now|here|off|free|save|popular|demand|bestseller|best|low|price|order|today|our|us|breaking|live)$/;
/** Openers in capitals that are nobody's name. */
const NO_NAME =
  /^(?:@|(?:however|together|instead|meanwhile|overall|here|later|sometimes|often|therefore|thus|hence|today|tonight|tomorrow|yesterday|finally|first|second|last|next|after|before|when|if|as|in|on|at)$)|ly$|ing$/i;

/** A short cry in front, about nobody in particular, is how people answer; adverts cry too, but sell something. */
const CRY = 0.5;
const SHORT_CRY = 7;

const exclaims = (post: Post): Span | undefined => {
  const [sentence] = post.sentences;
  const [clause] = post.clauses;
  if (sentence?.kind !== 'exclamation' || !clause || clause.subject === 'self' || clause.act !== 'statement')
    return undefined;
  const words = post.tokens
    .slice(sentence.first, sentence.last)
    .filter(({ kind }) => kind !== 'punctuation' && kind !== 'mention');
  const plain = words.every(({ kind, text }) => kind === 'word' && !/^\p{Lu}{2}/u.test(text));
  const sells = DEALS.some((name) => post.cue(name).length > 0) || words.some(({ normal }) => HAWKS.test(normal));
  return plain && !sells && words.length > 0 && words.length <= SHORT_CRY ? sentence : undefined;
};

export default defineRule({
  principle: 'talk-with-not-at',
  polarity: 'relational',
  severity: 'info',
  weight: 0.6,
  quiet: true,
  summary: 'Finds a post that opens like one half of a conversation.',
  why: 'A greeting, a yes or no, a "nice work": somebody is being talked with.',
  phrases: {
    turns: expand(
      '^(=agreed|exactly|indeed|absolutely|yep|nope|touché|likewise|anytime|welcome aboard) | ^(yes|sure|true|fair enough|of course|haha|wow|ouch|aw|oh) | ^so true | ^no (not|it|we|she|he|they|that|you)',
      "^(hi|hey|hello|hiya|dear) (<who>|there|all|both|we|our|i|you|just|thanks|thank|sorry|please|the|this|that|yes|no|it) | ^(you are|your|you're) welcome | ^(no|not a) (problem|worries|bother) | ^my pleasure | ^(happy|glad|pleased|delighted|good) to (help|hear|know|assist|see you) | ^(happy|glad) (you|it|this|that)",
      "^(looking|checking|asking) (into|on) (it|this|that) | ^(just|have just|already|) (checked|asked|spoke|heard back) (with|to|from) | ^(it is|it's|that is|that's) (not|so|very|) (true|right|wrong|correct) | ^you are (so|quite|very|absolutely|) (right|correct) | ^hope (you|it|this|that|everyone|all is) | ^goodbye | ^good (morning|evening|night) (all|everyone|folks|<who>)",
      '^sorry (to hear|for|about|that|you|we|it) | ^(so|very|really|terribly) sorry | ^(we|i) (are|am) (so|very|really|) sorry | ^apologies | ^(we|i) (hear|understand|feel) (you|your|how) | ^(please|) (dm|message|email|contact|call) us (so|and|with|if) | ^(can|could) you (please|dm|send|tell|share|try|let) | ^let us know (if|how|what|when)',
    ),
    /** Whole answers: only where nothing else is said in the sentence. */
    brief: expand(
      "^(it|they|she|he|that|we|i) (=is|=was|=are|=were|=has|=have|=does|=do|=did|=will|=can) | ^(not|no|yes|can't wait|same here|me too|any time|good one|very true|so true|love it|loved it)",
    ),
    /** A name called in front: "Michelle, we …". */
    called: expand('^<who> (we|i|you|your|thanks|thank|sorry|please|tests|this|that)'),
    cheers: expand(
      '^(great|good|nice|cool|fantastic|amazing|awesome|lovely|beautiful|excellent|brilliant|wonderful|incredible|impressive|superb|fab|terrific|neat) (job|work|photo|photos|pic|pics|picture|shot|post|point|question|idea|catch|team|teamwork|stuff|thread|one|result|effort|song|story|drawing|write-up|answer|suggestion|tip|choice|find|turnout|crowd)',
      '^well done | (congrats|congratulations|kudos|bravo|hats off|good luck|best of luck|good for you|way to go|happy birthday|get well|safe travels|travel safely|have fun|keep it up|travel home safely) | wishing (you|everyone|everybody|all|him|her|them|<who>) | ^keep up the (good|great) work | ^(so|very|) (proud|glad|happy|honored|honoured|delighted|pleased|lovely|nice|great|good) (to|that) ~ (with|alongside|call|have|see|meet|host|welcome|visit|hear from) you | ^have a (great|good|lovely|nice|safe|wonderful) | ^enjoy (your|the|it|yourself) | ^(looks|sounds) (like|great|good|fun|lovely|delicious|amazing) | ^(this|that|it|you) (is|are|look|looks) (amazing|awesome|great|brilliant|lovely|beautiful|wonderful|fantastic|adorable|gorgeous)',
    ),
    thanks: expand(
      '^(many|) (thanks|thank you|thx|tx|cheers|merci) | (thanks|thank you|thx|tx) for (sharing|joining|asking|letting|reaching|coming|stopping by|reading|noticing|pointing|flagging|helping|being|having|this|that) | ^much appreciated | grateful to you | we appreciate (you|your|it|that)',
    ),
    /** The good word is for the writer, for numbers, or for buying. */
    own: expand(
      '(to|for) (us|our|my) | our (team|staff|own|new|sale|customers) | for <n> | for (shopping|voting|following|choosing|your order|your vote|your business|your purchase) | in advance | (endors*|donat*) | (recognizing|recognising|awarding|naming|honoring|honouring) (me|us)',
    ),
  },
  messages: {
    turn: '"{words}" takes a turn in a conversation.',
    cheer: '"{words}" cheers somebody on.',
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
      '«What a morning for a bridge!» The frost came up to the rail.',
    ],
    bad: [
      'Great news for our customers: the new range has landed.',
      'Congrats to us on another amazing year!',
      'Thank you for shopping with Okoro Foods.',
      'Hi there! Our new webinar is open, sign up now.',
      'The quarterly figures are out.',
    ],
  },
  check({ post, hits, report }) {
    const [first] = post.clauses;
    if (!first || first.quoted || pitch(post)) return;
    const own = meant(hits.own);
    const forOthers = (hit: Hit): boolean => !own.some((one) => sentenceOf(post, one) === sentenceOf(post, hit));
    const brief = hits.brief.filter(({ first: at }) => {
      const sentence = post.sentences[post.tokens[at]?.sentence ?? -1];
      return sentence && sentence.last - sentence.first <= BRIEF;
    });
    const called = hits.called.filter(
      ({ first: at }) => post.tokens[at + 1]?.text === ',' && !NO_NAME.test(post.tokens[at]?.text ?? ''),
    );
    const found = { turn: [...called, ...brief, ...hits.turns], cheer: hits.cheers, thanks: hits.thanks };
    const cried = exclaims(post);
    const front = post.clauses[CLAUSES - 1]?.end ?? first.end;
    for (const message of ['turn', 'cheer', 'thanks'] as const) {
      const at = meant(found[message]).find((hit) => hit.start < front && forOthers(hit));
      if (at) return report({ at, message, values: { words: quote(post, at) } });
    }
    if (cried) report({ at: cried, message: 'turn', strength: CRY, values: { words: quote(post, cried) } });
  },
});
