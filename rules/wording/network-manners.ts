import {
  defineRule,
  expand,
  join,
  meant,
  type Post,
  quote,
  type Reported,
  type Span,
  type Token,
} from '../../src/rule-kit.ts';

/** Hashtags a post may carry where the user sets no number. Sources: X's own advice, and the other networks' guides; unknown: LinkedIn's. */
const HASHTAGS: Readonly<Record<string, number>> = { x: 2, linkedin: 5, instagram: 10 };
const HASHTAGS_ELSEWHERE = 5;
/** Where a link in the post can be clicked. Source: notes on network ground rules. */
const LINKS_WORK = new Set(['x', 'linkedin', 'facebook', 'mastodon', 'bluesky', 'threads', 'youtube', 'pinterest']);
const NAMES: Readonly<Record<string, string>> = {
  x: 'X',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
  facebook: 'Facebook',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  threads: 'Threads',
  youtube: 'YouTube',
  pinterest: 'Pinterest',
  tiktok: 'TikTok',
};
/** Mentions more than the limit that need no ask beside them: a call sheet. Source: measured. */
const CALL_SHEET = 2;
/** Words in capitals, and their share of all, from which a post shouts. Source: rules card. */
const SHOUTED = 4;
const SHOUTED_SHARE = 0.3;
/** Everyday words: two of them in capitals and the rest are no acronyms. */
const ORDINARY =
  /^(?:the|is|are|our|your|you|we|now|here|this|that|and|for|not|all|big|biggest|sale|ever|free|great|news|new|today|only|off|in|to|of|on|get|buy|last|chance|no|best|up|so|must|never|what|with|my|be|don|do|will|have|has|must|please|stop|go|come|time|day|just|one|people|from|was|more|can|want|need|really|every|everyone|out|back|soon|please|join|save|win|huge|massive|amazing|big|thank)$/;
/** Emoji in a row, and the length from which a lower-case tag is sure to be several words. Source: rules card. */
const EMOJI_RUN = 4;
const LONG_TAG = /^#[a-z]{15,}$/;
/** Long single words end like these; past 21 letters none does. */
const ONE_WORD =
  /(?:tions?|ships?|ology|ologies|isms?|ists?|istics|ity|ities|ment|ments|ness|ography|ies|ical|ically|ary|ing|ings|ized|ised|able|ible|ance|ence|ate|ative|ous|ing|ers?|ian|ians|al|ally|ic|ics|ies|y)$/;
const SURELY_SEVERAL =
  /^#(?:[a-z]{22,}|(?:limited|monday|tuesday|wednesday|thursday|friday|saturday|sunday|happy|small|social|digital|love|best|work|team|black|women|home|health|food|travel|book|world|global|business|customer|community|summer|winter|spring|back|free|new|good|great|shop|sale|holiday|weekend|birthday|support|behind|throw|proud)[a-z]{6,}|[a-z]+(?:ofthe|forthe|inthe|tothe|onthe|andthe)[a-z]+)$/;
/** Styled letters: mathematical, circled, squared and full-width alphabets, three or more in a row. */
const STYLED =
  /(?:[\u{1D400}-\u{1D6A5}\u{24B6}-\u{24E9}\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}](?: |\u{FE0F})?){3,}/u;

type Found = Reported<typeof MESSAGES>;

const MESSAGES = {
  hashtags: '{count} hashtags; {where} people usually keep to {limit}.',
  mentions: '{count} people are called in at once.',
  shouting: 'Much of this is in capitals, which reads as shouting.',
  bio: '"{words}": links work {where}, so it can stand right here.',
  bare: 'A link alone does not say what is behind it or for whom.',
  marks: '"{words}" raises the voice.',
  letters: '"{words}" is written in look-alike letters that a screen reader spells out or skips.',
  emoji: '{count} emoji in a row: a screen reader reads out every one.',
  tag: '"{words}" is several words that a screen reader runs together.',
} as const;

const only = (post: Post, kind: Token['kind']): readonly Token[] =>
  post.tokens.filter((token) => token.kind === kind && !token.quoted);

const hashtags = (post: Post, set: number): readonly Found[] => {
  const tags = only(post, 'hashtag');
  const limit = set || (HASHTAGS[post.network] ?? HASHTAGS_ELSEWHERE);
  const from = tags[limit];
  if (!from) return [];
  const values = { count: tags.length, limit, where: whereOf(post) };
  return [{ at: join(from, tags.at(-1) ?? from), message: 'hashtags', values }];
};

const whereOf = ({ network }: Post): string => (NAMES[network] ? `on ${NAMES[network]}` : 'in one post');

/** Before a row of names: company or credit, nobody is called in. `#ff` recommends people. */
const COMPANY =
  /^(?:with|join\w*|colleagues?|friends?|by|and|from|featuring|#ff|alongside|including|of|supporters?|partners?|like|via)$/;

/** The longest row of mentions with nothing but marks and "and" between them. */
const longestRow = (tokens: readonly Token[]): readonly Token[] => {
  let best: readonly Token[] = [];
  let row: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'mention' && !token.quoted) row.push(token);
    else if (token.kind !== 'punctuation' && token.normal !== 'and') row = [];
    if (row.length > best.length) best = row;
  }
  return best;
};

/** People called in to look, not people answered, thanked or credited. */
const mentions = (post: Post, limit: number): readonly Found[] => {
  const people = longestRow(post.tokens);
  const [first] = people;
  if (!first || people.length < limit || post.origin.replyTo !== undefined) return [];
  const at = post.tokens.indexOf(first);
  const inCompany = post.tokens.slice(Math.max(0, at - 3), at).some(({ normal }) => COMPANY.test(normal));
  const credited = inCompany || post.cue('thanks').length > 0 || post.clauses.some(({ act }) => act === 'thanks');
  const asked = post.clauses.some(({ act, quoted }) => act === 'ask' && !quoted) || meant(post.cue('ask')).length > 0;
  if (credited || !(asked || (people.length >= limit + CALL_SHEET && at > 0))) return [];
  return [{ at: join(first, people.at(-1) ?? first), message: 'mentions', values: { count: people.length } }];
};

const shouting = (post: Post): readonly Found[] => {
  const words = only(post, 'word').filter(({ clitic, text }) => !clitic && text.length > 1);
  const loud = words.filter(({ text }) => /^\p{Lu}{2,}/u.test(text) && text === text.toUpperCase());
  const plain = loud.filter(({ normal }) => ORDINARY.test(normal)).length;
  const [first] = loud;
  if (!first || loud.length < SHOUTED || plain < 2 || loud.length <= SHOUTED_SHARE * words.length) return [];
  return [{ at: join(first, loud.at(-1) ?? first), message: 'shouting' }];
};

const marks = (post: Post): readonly Found[] => {
  const mark = post.tokens.find(
    ({ kind, text, quoted }) => kind === 'punctuation' && !quoted && /^[!！]{3,}/.test(text),
  );
  return mark ? [{ at: mark, message: 'marks', values: { words: quote(post, mark) } }] : [];
};

const letters = (post: Post): readonly Found[] => {
  const match = STYLED.exec(post.text);
  if (!match) return [];
  const at: Span = { start: match.index, end: match.index + match[0].trimEnd().length };
  return [{ at, message: 'letters', values: { words: quote(post, at) } }];
};

const emoji = (post: Post): readonly Found[] => {
  let run = 0;
  for (const [at, { kind }] of post.tokens.entries()) {
    run = kind === 'emoji' ? run + 1 : 0;
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

const tag = (post: Post): readonly Found[] => {
  const found = only(post, 'hashtag').find(
    ({ text }) => LONG_TAG.test(text) && (SURELY_SEVERAL.test(text) || !ONE_WORD.test(text)),
  );
  return found ? [{ at: found, message: 'tag', values: { words: found.text } }] : [];
};

const bare = (post: Post): readonly Found[] => {
  const link = only(post, 'url').find(({ text }) => !text.includes('@'));
  const says = post.tokens.some(
    ({ kind }) => kind === 'word' || kind === 'number' || kind === 'hashtag' || kind === 'emoji',
  );
  return link && !says && post.origin.replyTo === undefined ? [{ at: link, message: 'bare' }] : [];
};

export default defineRule({
  principle: 'respect-the-place',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.4,
  summary: 'Finds habits that networks discourage or screen readers stumble over.',
  why: 'Every place has its ground rules. Keeping them shows that you are at home there, and that everyone can read along.',
  guards: { humour: 0.5, service: 0.4 },
  options: {
    hashtags: {
      type: 'number',
      default: 0,
      min: 0,
      doc: 'Hashtags a post may carry; 0 takes the custom of each network.',
    },
    mentions: {
      type: 'number',
      default: 4,
      min: 1,
      doc: 'Mentions of people outside a reply from which it is a call sheet.',
    },
  },
  phrases: {
    bio: expand(
      'link in (bio|my bio|our bio|the bio|profile|my profile|our profile) | =linkinbio | #linkinbio | (see|check|tap|hit) the link in ~ bio | links in bio',
    ),
  },
  messages: MESSAGES,
  suggestions: {
    hashtags: 'Which ones would a reader really follow?',
    mentions: 'Could you write to each of them, saying why?',
    shouting: 'One word in capitals is enough; the rest can be said.',
    bio: 'Put the link where the reader is.',
    bare: 'Add a sentence: who is it for, and what did you like about it?',
    marks: 'One mark, or a full stop, leaves more room for the words.',
    letters: 'Plain letters reach everyone.',
    emoji: 'One or two say the same.',
    tag: 'Begin each word with a capital letter.',
  },
  examples: {
    bad: [
      { post: 'New post! #marketing #growth «#business #sales #startup #success #mindset»', network: 'x' },
      {
        post: '«@dailynews @bigtalkshow @topfounder @techpaper @starcook» please check out my launch«!!!»',
        network: 'x',
      },
      { post: '«GREAT NEWS!!! OUR BIGGEST SALE EVER IS HERE!!! LINK IN BIO»', network: 'linkedin' },
      { post: '«https://fernway.example/blog/42»', network: 'x' },
      { post: 'Photos of the flood wall are up, «link in bio».', network: 'mastodon' },
      'The choir sings at noon «𝗼𝗻 𝗦𝘂𝗻𝗱𝗮𝘆».',
      'The scan came back clear «🎉🎉🎉🎉»',
      'Seeds are half price «#limitedtimeoffer»',
    ],
    good: [
      {
        post: "@ana @joe @kit all three of you fixed the same typo within a minute. Sorry for the conflict, Kit's is in.",
        network: 'x',
        reply: true,
      },
      { post: "Rye, spelt and the one that didn't rise. #bread #sourdough #harbour", network: 'instagram' },
      {
        post: "NASA and the BBC both ran the picture, and neither spelled Ngozi's name right. It's Ngozi.",
        network: 'linkedin',
      },
      {
        post: "This is the map I wish I'd had in my first week, every step-free entrance in town: harbour.example/map",
        network: 'x',
      },
      'UNICEF, WHO, UNHCR and WFP met in Geneva on Monday.',
      'A new journal on #entrepreneurship and #photojournalism is in the reading room!!',
      { post: 'The recipe is where you would expect it, link in bio.', network: 'instagram' },
      { post: 'Thanks to @ana @joe @kit @lee and @mo for carrying the piano up four flights.', network: 'x' },
    ],
  },
  check({ post, hits, options, report }) {
    const bio = LINKS_WORK.has(post.network) ? hits.bio.slice(0, 1) : [];
    const found: readonly Found[] = [
      ...bare(post),
      ...mentions(post, options.mentions),
      ...hashtags(post, options.hashtags),
      ...shouting(post),
      ...bio.map((at): Found => ({ at, message: 'bio', values: { words: quote(post, at), where: whereOf(post) } })),
      ...letters(post),
      ...marks(post),
      ...emoji(post),
      ...tag(post),
    ];
    for (const one of found.slice(0, 2)) report(one);
  },
});
