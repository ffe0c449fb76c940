import { answers, defineRule, join, type Post, quote, type Span } from '../../src/rule-kit.ts';

/** What an advert cries. */
const DEALS = ['ask', 'offer', 'deadline', 'announce', 'selfElliptic', 'reward'] as const;
const HAWKS =
  /^(?:hurry|selling|sold|left|stock|cart|limited|last|only|new|now|here|off|free|save|popular|demand|bestseller|best|low|price|order|today|our|us|breaking|live)$/;
/** Words that begin what people call out: they marvel, cheer, agree, sigh or wish somebody well. */
const CALLS =
  /^(?:what|such|so|how|that|this|oh|ah|aw|aww|wow|whoa|whew|phew|ouch|yes|yay|yep|hooray|hurrah|finally|agreed|amen|bravo|congrats|congratulations|happy|merry|welcome|well|way|kudos|great|good|nice|cool|awesome|amazing|fantastic|wonderful|brilliant|lovely|beautiful|gorgeous|stunning|fabulous|terrific|superb|incredible|impressive|inspiring|encouraging|adorable|sweet|fun|funny|love|loved|loving|looks|sounds|have|enjoy|go|rain|snow|sun|i|it|me)$/;
/** "Good morning" is how a desk begins; "how to" and "how it works" head a text. */
const NO_CALL =
  /^(?:good (?:morning|afternoon|evening|day|night)|how (?:to|it|we|our|you|do|does|can)|what (?:is|are|we|you|to|if|do))$/;
/** Words of a cry. Measured. */
const MOST = 7;

/** The first sentence, where it is a short cry about neither the writer nor a deal. */
const cryOf = (post: Post): Span | undefined => {
  const [sentence] = post.sentences;
  const [clause] = post.clauses;
  if (sentence?.kind !== 'exclamation' || !clause || clause.quoted) return undefined;
  if (clause.subject === 'self' || clause.act !== 'statement') return undefined;
  const words = post.tokens
    .slice(sentence.first, sentence.last)
    .filter(({ kind }) => kind !== 'punctuation' && kind !== 'mention' && kind !== 'emoji');
  const [opening, next] = words;
  if (!opening || !CALLS.test(opening.normal) || NO_CALL.test(`${opening.normal} ${next?.normal ?? ''}`))
    return undefined;
  // A desk that answers says "Got it!" and "I'm sorry to hear that!" by rote.
  const isByRote = answers(post) && (words.length === 1 || clause.subject === 'i');
  const isPlain = words.every(({ kind, text }) => kind === 'word' && !/^\p{Lu}{2}/u.test(text));
  const sells = DEALS.some((name) => post.cue(name).length > 0) || words.some(({ normal }) => HAWKS.test(normal));
  return !isByRote && isPlain && !sells && words.length <= MOST ? join(opening, sentence) : undefined;
};

export default defineRule({
  principle: 'own-voice',
  polarity: 'relational',
  severity: 'info',
  weight: 0.3,
  quiet: true,
  summary: 'Finds a post that opens with a short cry and sells nothing by it.',
  why: 'People cry out when something moves them. Notices and adverts seldom do, unless there is a deal in it.',
  messages: {
    cry: '"{words}" is called out, as people do when they talk.',
  },
  examples: {
    good: [
      '«What a morning for a bridge!» The frost came up to the rail.',
      '«Rain after nine weeks!» The barrels are full and so are my boots.',
      '«Such a brave little wren!» It sat on the spade handle all through the digging.',
      '«That final whistle!» I have no voice left for the choir.',
    ],
    bad: [
      'Our summer range has landed!',
      'Bold minds come together! Ada Okoro gives the keynote.',
      { post: '@benno_l Got it! Best thing to try is a restart.', reply: true },
      'Only two left! Order today and it ships tonight.',
      'Selling fast! The blue one is nearly gone.',
      'The bridge is closed until Friday. What a morning!',
    ],
  },
  check({ post, report }) {
    const at = cryOf(post);
    if (at) report({ at, message: 'cry', values: { words: quote(post, at) } });
  },
});
