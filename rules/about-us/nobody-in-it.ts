import { answers, defineRule, gist, isTitle, type Post, quote, wordSet } from '../../src/rule-kit.ts';

/** Shorter posts may be a title or an answer; from here on there was room for somebody. Measured: at 8 words it takes headlines for posts. */
const MIN_WORDS = 6;
/** Tokens of a cry: somebody makes it. A longer sentence that ends in "!" is news. */
const CRY = 8;
/** Words of somebody who speaks, is spoken to, or is cared about, and of somebody who takes a stand. */
const SOMEBODY = wordSet(`
  i you your yours my me mine u ur everyone everybody somebody someone anybody anyone nobody friends neighbours
  neighbors must should not never wrong sorry thank thanks grateful congratulations congrats please let hope wish
  love kudos
`);

/** The U of "U.S." is nobody. */
const isAbbreviated = ({ tokens }: Post, at: number): boolean =>
  tokens[at]?.text === 'U' && tokens[at + 1]?.text[0] === '.';

/** Somebody's story: the report is about a person, by a word such as "her". */
const isAbout = ({ tokens }: Post): boolean => tokens.some(({ normal }) => /^(?:she|he|her|his|him)$/.test(normal));

export default defineRule({
  principle: 'talk-with-not-at',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.2,
  wholePost: true,
  quiet: true,
  cancelledByPush: true,
  queueTags: [],
  summary: 'Finds a post in which nobody speaks and nobody is spoken to.',
  why: 'It reads like a slip on a notice board: true, and there is nobody to answer.',
  guards: { reply: 0, service: 0, cause: 0, person: 0, quote: 0, humour: 0.5 },
  options: {
    words: { type: 'number', default: MIN_WORDS, min: 1, doc: 'Fewest words from which a post is looked at.' },
  },
  messages: { notice: '"{words}" and the rest speak to nobody in particular.' },
  examples: {
    bad: [
      '«The annual report of the Harbour Trust is now available, with figures on revenue and headcount».',
      '«Okoro Foods opens a second production site in Leeds, creating capacity for the northern region».',
      '«New study on sleep and shift work, with data from forty hospitals in nine countries».',
      '«Quarterly results up 4 % on last year, driven by growth in all three regions».',
    ],
    good: [
      'The annual report is out. If you only read one page, make it fourteen: it shows where the targets were missed.',
      'Maria Olsen built this rack from an old bed frame, and her plans are free to copy.',
      'Tea at four.',
      'Should the crossing on Elm Road have a dropped kerb before the winter?',
      { post: 'Water is off on Elm Road until 6 pm, and a tanker is parked by the school gate.', author: 'public' },
    ],
  },
  check({ post, options, report }) {
    const [first] = post.clauses;
    if (!first || post.wordCount < options.words) return;
    if (
      post.sentences.some(
        ({ kind, first, last }) => kind === 'question' || (kind === 'exclamation' && last - first <= CRY),
      )
    )
      return;
    if (answers(post) || post.tokens.some(({ normal }, at) => SOMEBODY.has(normal) && !isAbbreviated(post, at))) return;
    if (post.clauses.some(({ act }) => act !== 'statement') || (!isTitle(post) && isAbout(post))) return;
    const at = gist(post, first);
    report({ at, message: 'notice', values: { words: quote(post, at) } });
  },
});
