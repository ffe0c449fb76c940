import { defineRule, join, type Post, quote, type Reported, type Span, type Token } from '../../src/rule-kit.ts';

/** Emoji in a row, and the length from which a lower-case tag is sure to be several words. Source: rules card. */
const EMOJI_RUN = 4;
/** Four of them are a rating, and one would be another. */
const STAR = '⭐';
/** The same emoji behind so many words in a row. */
const CLAPS = 3;
const LONG_TAG = /^#(?:[A-Za-z][a-z0-9]{14,}|[A-Z0-9]{15,})$/;
/** Long single words end like these; past 21 letters none does. */
const ONE_WORD =
  /(?:tions?|ships?|ology|ologies|isms?|ists?|istics|ity|ities|ment|ments|ness|ography|ies|ical|ically|ary|ing|ings|ized|ised|able|ible|ance|ence|ate|ative|ous|ing|ers?|ian|ians|al|ally|ic|ics|ies|y)$/;
const SURELY_SEVERAL =
  /^#(?:[a-z]{22,}|(?:limited|monday|tuesday|wednesday|thursday|friday|saturday|sunday|happy|small|social|digital|love|best|work|team|black|women|home|health|food|travel|book|world|global|business|customer|community|summer|winter|spring|back|free|new|good|great|shop|sale|holiday|weekend|birthday|support|behind|throw|proud)[a-z]{6,}|[a-z]+(?:ofthe|forthe|inthe|tothe|onthe|andthe)[a-z]+)$/;
/** Letters that only look like letters: mathematical, circled, squared, full-width alphabets and small capitals, three or more in a row. */
const STYLED =
  /(?:[\u{1D400}-\u{1D7FF}\u{24B6}-\u{24E9}\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}\u{1D00}-\u{1D2B}ɢɪɴʀʏʜʟꜰꜱ](?: |\u{FE0F})?){3,}/u;

/** Signs drawn around letters or in rows: "░S░A░L░E░". */
const DRAWN =
  /(?:[\u2500-\u25FF\u2605\u2606\u2721-\u2746\uFF61\uFF65\uFF9F\u263D\u263E](?:[\p{L}*:.]|\s|\p{Extended_Pictographic}){0,6}){3,}[\u2500-\u25FF\u2605\u2606\u2721-\u2746\uFF61\uFF65\uFF9F\u263D\u263E]/u;
/** Emoji that stand for words in one sentence: "our 🐄 give the best 🥛". */
const REBUS = 4;

const MESSAGES = {
  letters: '"{words}" is written in look-alike letters that a screen reader spells out or skips.',
  emoji: '{count} emoji in a row: a screen reader reads out every one.',
  drawn: '"{words}" is drawn with signs that a screen reader reads out one by one.',
  rebus: 'Emoji stand for words here: a screen reader reads their full names.',
  claps: 'An emoji behind every word: a screen reader reads out every one.',
  tag: '"{words}" is several words that a screen reader runs together.',
} as const;

type Found = Reported<typeof MESSAGES>;

const letters = (post: Post): readonly Found[] => {
  const match = STYLED.exec(post.text);
  if (!match) return [];
  const at: Span = { start: match.index, end: match.index + match[0].trimEnd().length };
  return [{ at, message: 'letters', values: { words: quote(post, at) } }];
};

const emoji = (post: Post): readonly Found[] => {
  let run = 0;
  for (const [at, { kind, text }] of post.tokens.entries()) {
    run = kind === 'emoji' && text !== STAR ? run + 1 : 0;
    if (run >= EMOJI_RUN && post.tokens[at + 1]?.kind !== 'emoji')
      return [
        {
          at: join(post.tokens[at - run + 1] as Token, post.tokens[at] as Token),
          message: 'emoji',
          values: { count: run },
        },
      ];
  }
  return [];
};

/** An emoji in front of a line is the mark of a list. */
const beginsLine = ({ text }: Post, { start }: Token): boolean =>
  /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 3), start));

/** "Book 👏 your 👏 jab": the same emoji behind one word after another. */
const claps = (post: Post): readonly Found[] => {
  let row: Token[] = [];
  let words = 0;
  for (const token of post.tokens) {
    if (token.kind === 'word') words += 1;
    if (token.kind !== 'emoji' || token.quoted || beginsLine(post, token)) continue;
    const [first] = row;
    if (first && first.text !== token.text && words <= 1) continue;
    row = first?.text === token.text && words === 1 ? [...row, token] : [token];
    words = 0;
    if (row.length === CLAPS) return [{ at: join(row[0] as Token, token), message: 'claps' }];
  }
  return [];
};

const drawn = (post: Post): readonly Found[] => {
  const match = DRAWN.exec(post.text);
  if (!match || post.tokens.find(({ end }) => end > match.index)?.quoted) return [];
  const at: Span = { start: match.index, end: match.index + match[0].trimEnd().length };
  return [{ at, message: 'drawn', values: { words: quote(post, at) } }];
};

/** Emoji between two words of one sentence, not the mark of a list. */
const rebus = (post: Post): readonly Found[] => {
  const { tokens } = post;
  const words = tokens.filter(
    (token, at) =>
      token.kind === 'emoji' &&
      !token.quoted &&
      tokens[at - 1]?.kind === 'word' &&
      tokens[at + 1]?.kind === 'word' &&
      tokens[at - 1]?.sentence === tokens[at + 1]?.sentence,
  );
  const [first] = words;
  const row = words.filter(({ sentence }) => sentence === first?.sentence);
  return first && row.length >= REBUS && new Set(row.map(({ text }) => text)).size > 1
    ? [{ at: join(first, row.at(-1) ?? first), message: 'rebus' }]
    : [];
};

const runsTogether = (text: string): boolean =>
  SURELY_SEVERAL.test(text.toLowerCase()) || (!/^#\p{Lu}/u.test(text) && !ONE_WORD.test(text));

const tag = (post: Post): readonly Found[] => {
  const found = post.tokens.find(
    ({ kind, text, quoted }) => kind === 'hashtag' && !quoted && LONG_TAG.test(text) && runsTogether(text),
  );
  return found ? [{ at: found, message: 'tag', values: { words: found.text } }] : [];
};

export default defineRule({
  principle: 'respect-the-place',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.4,
  summary: 'Finds what a screen reader stumbles over: look-alike letters, rows of emoji, run-together hashtags.',
  why: 'Some people hear a post. What only the eye can sort out leaves them out.',
  guards: { humour: 0.5, service: 0.4 },
  messages: MESSAGES,
  suggestions: {
    letters: 'Plain letters reach everyone.',
    emoji: 'One or two say the same.',
    drawn: 'The plain word reaches everyone.',
    rebus: 'Write the words; one emoji at the end says the same.',
    claps: 'One at the end says the same.',
    tag: 'Begin each word with a capital letter.',
  },
  examples: {
    bad: [
      'The choir sings at noon «𝗼𝗻 𝗦𝘂𝗻𝗱𝗮𝘆».',
      'The scan came back clear «🎉🎉🎉🎉»',
      'Seeds are half price «#limitedtimeoffer»',
      'The lanterns are lit «✨🕯✨🕯✨» from six, by the old crane.',
      '«░C░H░O░I░R░» on Sunday at noon.',
      'Bring a «🥄 for the 🍲 and a 🪑 for your 👵» on Sunday.',
      'Wash «👏 your 👏 hands 👏» first.',
    ],
    good: [
      'A new journal on #entrepreneurship and #photojournalism is in the reading room!!',
      'The scan came back clear 🎉🎉',
      'Seeds are half price #HalfPriceSeeds',
      'The energy of the thing is E = mc², give or take the friction at 20 °C.',
      'Two 🥕 for the soup, three 🥕 for the pony, none for me.',
    ],
  },
  check({ post, report }) {
    const found = [...letters(post), ...emoji(post), ...claps(post), ...rebus(post), ...drawn(post), ...tag(post)];
    for (const one of found) report(one);
  },
});
