import { defineRule, join, meant, type Post, quote, type Reported, type Token } from '../../src/rule-kit.ts';

/** Words in capitals, and their share of the sentences they stand in, from which a post shouts. Source: rules card. */
const SHOUTED = 4;
const SHOUTED_SHARE = 0.3;
/** Everyday words: two of them in capitals and the rest are no acronyms. */
const ORDINARY =
  /^(?:the|is|are|our|your|you|we|now|here|this|that|and|for|not|all|big|biggest|sale|ever|free|great|news|new|today|only|off|in|to|of|on|get|buy|last|chance|no|best|up|so|must|never|what|with|my|be|don|do|will|have|has|must|please|stop|go|come|time|day|just|one|people|from|was|more|can|want|need|really|every|everyone|out|back|soon|please|join|save|win|huge|massive|amazing|big|thank)$/;

const ROW = /^[!！]{3,}/;
const LONG_ROW = /^[!！]{4,}/;

const MESSAGES = {
  capitals: 'Much of this is in capitals, which reads as shouting.',
  marks: '"{words}" raises the voice.',
} as const;

type Found = Reported<typeof MESSAGES>;

const spoken = (post: Post, kind: Token['kind']): readonly Token[] =>
  post.tokens.filter((token) => token.kind === kind && !token.quoted);

const capitals = (post: Post): readonly Found[] => {
  if (!/\p{Lu}{2}/u.test(post.text)) return [];
  const words = spoken(post, 'word').filter(({ clitic, text }) => !clitic && text.length > 1);
  const loud = words.filter(({ capital, text }) => capital && /^\p{Lu}{2,}/u.test(text) && text === text.toUpperCase());
  const plain = loud.filter(({ normal }) => ORDINARY.test(normal)).length;
  const [first] = loud;
  const raised = new Set(loud.map(({ sentence }) => sentence));
  const beside = words.filter(({ sentence }) => raised.has(sentence)).length;
  if (!first || loud.length < SHOUTED || plain < 2 || loud.length <= SHOUTED_SHARE * beside) return [];
  // "PET OF THE WEEK" over the rest of a post is a heading, and "TICKETS ON SALE NOW for …" opens like one.
  const opens = loud.length <= SHOUTED && loud.every((word, at) => word === words[at]);
  const isHeading = raised.size === 1 && (opens || loud.length === beside) && words.length > 2 * loud.length;
  const quiet = isHeading && post.sentences[first.sentence]?.kind !== 'exclamation';
  return [{ at: join(first, loud.at(-1) ?? first), message: 'capitals', quiet }];
};

/** True where somebody is to do or buy something; else a row of marks may be joy. */
const urges = (post: Post): boolean =>
  post.clauses.some(({ act, quoted }) => !quoted && (act === 'ask' || act === 'invite')) ||
  meant(post.cue('offer')).length > 0;

const marks = (post: Post): readonly Found[] => {
  const rows = spoken(post, 'punctuation').filter(({ text }) => ROW.test(text));
  const [mark] = rows;
  // Three marks once are a cry of joy, and so is any row where nobody is urged.
  const quiet = (rows.length < 2 && !rows.some(({ text }) => LONG_ROW.test(text))) || !urges(post);
  return mark ? [{ at: mark, message: 'marks', quiet, values: { words: quote(post, mark) } }] : [];
};

export default defineRule({
  principle: 'talk-with-not-at',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.4,
  summary: 'Finds rows of words in capitals, and of exclamation marks.',
  why: 'In writing, capitals and rows of marks are a raised voice. People step back from it, whatever it says.',
  guards: { humour: 0.5, service: 0.4 },
  messages: MESSAGES,
  suggestions: {
    capitals: 'One word in capitals is enough; the rest can be said.',
    marks: 'One mark, or a full stop, leaves more room for the words.',
  },
  examples: {
    bad: [
      '«GREAT NEWS!!! OUR BIGGEST SALE EVER IS HERE!!! LINK IN BIO»',
      'Please check out my launch«!!!!»',
      'We bake on Sunday, «AND THIS IS THE BEST DAY» of it.',
      'Vote for our ferry logo«!!!!» It closes tonight!!!',
    ],
    good: [
      'UNICEF, WHO, UNHCR and WFP met in Geneva on Monday.',
      'The reading room is open again!!',
      'We raised 2,270 last night!!!',
      'TICKETS ON SALE NOW for the Larkfield panto, from £14. Friday 5 December until Sunday, at the old mill theatre.',
      'The otter is back in the pool!!!! Nobody in the office got any work done.',
      'NEWS OF THE WEEK FROM THE BARN\nThe goats got out and ate a hat. Nobody wants to say whose hat it was, so ask in the kitchen.',
      'She wrote "NOT ON MY BOAT, NOT FOR ALL THE TEA" on the door, and we left it there.',
      'NASA and the BBC both ran the picture, and neither of the two spelled the name right.',
    ],
  },
  check({ post, report }) {
    for (const one of [...capitals(post), ...marks(post)]) report(one);
  },
});
