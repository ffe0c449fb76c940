import { defineRule, expand, isTitle, meant, type Post, quote, ramp, type Span } from '../../src/rule-kit.ts';

/** Words at the end of a title that were left out of the mark; a whole headline need not be underlined. */
const MARKED = 6;
/** Tokens of a body behind the title up to which it is a title and nothing else, and from which it tells the thing itself. Hand-set. */
const TOLD = [2, 36] as const;
/** After a count, these make it news and not a list. */
const NEWS_COUNT =
  /^(?:killed|dead|die|dies|died|injured|hurt|wounded|arrested|charged|missing|rescued|percent|million|billion|years?|year-old|more)$/i;
/** Openers of a tease or a quiz, in a title. */
const TEASES =
  /^(?:this|these|here|why|how|what|what's|which|when|if|can|are|do|does|have|would|should|things|people|someone|everything|everyone|apparently|an?)$/i;
const SPEAKS = /^(?:you|your|yours|you'll|we|our|us|i|my|me)$/;
const HYPE =
  /^(?:most|best|worst|ever|actually|totally|literally|seriously|absolutely|perfect|perfectly|hilarious|amazing|adorable|insane|weird|definitely|probably|incredibly|reveal|reveals)$/i;

/** The first sentence, where it is written with a capital on nearly every word. */
const titleOf = (post: Post): { readonly first: number; readonly last: number } | undefined => {
  const [sentence] = post.sentences;
  return sentence && isTitle(post, sentence.first, sentence.last) ? sentence : undefined;
};

const teases = ({ tokens }: Post, first: number, last: number): boolean => {
  const words = tokens.slice(first, last).filter(({ kind }) => kind === 'word' || kind === 'number');
  const [opening, second] = words;
  if (!opening) return false;
  if (opening.kind === 'number') return !words.slice(1, 4).some(({ text }) => NEWS_COUNT.test(text));
  const speaks = words.some(({ normal, text }) => SPEAKS.test(normal) && text !== 'US');
  const hypes = words.some(({ text }) => HYPE.test(text));
  const asks = TEASES.test(opening.text) && !/^(?:a|an|if)$/i.test(opening.text);
  return speaks || (hypes && words.length > 4) || (asks && second?.kind === 'word');
};

const spanOf = ({ tokens }: Post, first: number, last: number): Span => {
  const words = tokens
    .slice(first, last)
    .filter(({ kind }) => kind !== 'punctuation' && kind !== 'emoji')
    .slice(0, MARKED);
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
};

/** How much is said below the title, 0 to 1; all where the title is a step by step that follows at once. */
const toldBelow = (post: Post): number => {
  const [title, ...body] = post.sentences;
  const words = body.reduce((sum, { first, last }) => sum + last - first, 0);
  const steps = post.clauses.filter(({ act, head, quoted }) => act === 'help' && !quoted && head > (title?.first ?? 0));
  return steps.length > 0 ? 1 : ramp(words, ...TOLD);
};

export default defineRule({
  principle: 'own-voice',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.4,
  quiet: true,
  summary: 'Finds a headline that teases, standing in for the thing itself.',
  why: 'A title says that something is elsewhere; the post itself gives nothing yet.',
  guards: { reply: 0, service: 0, person: 0.5 },
  phrases: {
    /** Titles that are told by their words, however they are written. */
    counted: expand(
      `
        ^(the|our|my|top|these|) <n> ~ (ways|reasons|things|tips|tricks|hacks|secrets|rules|lessons|ideas|facts|
        mistakes|signs|principles|habits|myths|trends|strategies|examples) (to|for|that|you|your|every|from|why|we|
        about|new|of)
      `,
      '^top <n> | <n> (reasons|ways|tips) (to|why|for|you|that|your)',
    ),
    how: expand(`
      ^how to | ^why you (should|need|must) | ^what you need to know |
      ^the (secret|secrets|truth|key|keys) (to|of|about|behind)
    `),
  },
  messages: { title: '"{words}" is a title, not yet the thing.' },
  examples: {
    bad: [
      '«7 mistakes new» beekeepers make: https://bees.example/7',
      '«The secret to a quiet ward», in our new report',
      '«How to plan a street party via @townpaper»',
      '«Which Garden Tool Are You Really»',
      '«This Tiny Kiln Will Change Your Sundays»',
      '«23 Aprons That Belong In Every Kitchen»',
    ],
    good: [
      'How to stop a zip from splitting: rub a pencil on the teeth, then squeeze the slider with pliers, gently.',
      'Seven people came, and four of them brought soup.',
      'Three things went wrong on Tuesday. The key broke, the lift stuck, and I cried in the stairwell with Ada.',
      'Tickets are £6, under-16s free, and 2 of the 3 rooms are step-free.',
      'Harbour Council Approves New Library In Mill Lane',
      '9 Injured In Fire At Pier Road',
    ],
  },
  check({ post, hits, report }) {
    const strength = 1 - toldBelow(post);
    if (strength === 0) return;
    const title = titleOf(post);
    if (title && post.tokens.slice(title.first, title.last).every(({ quoted }) => quoted)) return;
    const tells = /^(?:self|i)$/.test(post.clauses[0]?.subject ?? '');
    const opening = tells ? -1 : (post.sentences[0]?.end ?? 0);
    const [said] = meant([...hits.counted, ...hits.how]).filter(({ start }) => start <= opening);
    const at = title && teases(post, title.first, title.last) ? spanOf(post, title.first, title.last) : said;
    if (at) report({ at, message: 'title', strength, values: { words: quote(post, at) } });
  },
});
