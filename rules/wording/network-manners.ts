import {
  defineRule,
  expand,
  isLink,
  join,
  meant,
  type Post,
  quote,
  type Reported,
  type Span,
  type Token,
  wordAt,
} from '../../src/rule-kit.ts';

/** Mentions more than the limit that need no ask beside them: a call sheet. Source: measured. */
const CALL_SHEET = 2;
/** A link that nobody can click is a slip, less than a habit. */
const SLIP = 0.5;

type Found = Reported<typeof MESSAGES>;

const MESSAGES = {
  hashtags: '{count} hashtags; {where} people usually keep to {limit}.',
  mentions: '{count} people are called in at once.',
  bio: '"{words}": links work {where}, so it can stand right here.',
  bare: 'A link alone does not say what is behind it or for whom.',
  trade: '"{words}" offers one count for another.',
  leftover: '"{words}" is left over from another place or tool.',
  dead: 'Nobody can click "{words}" {where}.',
} as const;

const only = (post: Post, kind: Token['kind']): readonly Token[] =>
  post.tokens.filter((token) => token.kind === kind && !token.quoted);

/** "A talk on #rye in #Ghent this week": a word of its sentence, no row of tags. */
const isWordOfSentence = ({ tokens }: Post, token: Token): boolean => {
  const next = tokens[tokens.indexOf(token) + 1];
  return next?.kind === 'word' && next.sentence === token.sentence;
};

const hashtags = (post: Post, set: number): readonly Found[] => {
  const tags = only(post, 'hashtag').filter((tag) => !isWordOfSentence(post, tag));
  const limit = set || post.ground.hashtags.value;
  const from = tags[limit];
  if (!from) return [];
  const values = { count: tags.length, limit, where: whereOf(post) };
  return [{ at: join(from, tags.at(-1) ?? from), message: 'hashtags', values }];
};

const isKnown = ({ network }: Post): boolean => network !== 'unknown';

const whereOf = (post: Post): string => (isKnown(post) ? `on ${post.ground.name}` : 'in one post');

/** Before a row of names: company or credit, nobody is called in. */
const COMPANY =
  /^(?:with|join\w*|colleagues?|friends?|by|and|from|featuring|alongside|including|of|supporters?|partners?|like|via)$/;

/** Times the limit from which nobody believes in company any more. Hand-set. */
const CROWD = 2;
/** Behind a row that opens the post: whoever answers a round of people goes on differently. */
const OWN_NEWS = /^(?:our|my|new|please|check)$/;
/** Right behind the row: they are to do something. */
const BIDS = /^(?:please|pls|plz|check|cover|share|help|look|watch|read|rt)$/;
const OWN_WITHIN = 5;

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
  const inCompany =
    people.length < CROWD * limit &&
    post.tokens.slice(Math.max(0, at - 3), at).some(({ normal }) => COMPANY.test(normal));
  const recommends = only(post, 'hashtag').some(({ text }) => /^#(?:ff|followfriday)$/i.test(text));
  const credited =
    inCompany || recommends || post.cue('thanks').length > 0 || post.clauses.some(({ act }) => act === 'thanks');
  const behind = post.tokens.indexOf(people.at(-1) ?? first) + 1;
  const asked =
    post.clauses.some(({ act, quoted }) => act === 'ask' && !quoted) ||
    meant(post.cue('ask')).length > 0 ||
    BIDS.test(wordAt(post.tokens, behind));
  const tellsOwn =
    post.tokens[behind]?.normal !== 'i' &&
    post.tokens.slice(behind, behind + OWN_WITHIN).some(({ normal }) => OWN_NEWS.test(normal));
  if (credited || !(asked || (people.length >= limit + CALL_SHEET && (at > 0 || tellsOwn)))) return [];
  return [{ at: join(first, people.at(-1) ?? first), message: 'mentions', values: { count: people.length } }];
};

const linkIn = (post: Post): Token | undefined => only(post, 'url').find(isLink);

/** What another network is used to: links in the bio where they work in the post, and links where they do not. */
const elsewhere = (post: Post, bio: readonly Span[]): readonly Found[] => {
  const { linksWork } = post.ground;
  const at = linksWork ? bio[0] : linkIn(post);
  if (at === undefined || !isKnown(post)) return [];
  const values = { words: quote(post, at), where: whereOf(post) };
  return [linksWork ? { at, message: 'bio', values } : { at, message: 'dead', values, strength: SLIP }];
};

/** Hands and arrows say no more than the link. */
const POINTING = /[👉👇👆👈☝⬇➡🔗📲]/u;

const bare = (post: Post): readonly Found[] => {
  const link = linkIn(post);
  const says = post.tokens.some(
    ({ kind, text }) =>
      kind === 'word' || kind === 'number' || kind === 'hashtag' || (kind === 'emoji' && !POINTING.test(text)),
  );
  return link && !says && post.origin.replyTo === undefined ? [{ at: link, message: 'bare' }] : [];
};

export default defineRule({
  principle: 'respect-the-place',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.4,
  summary:
    'Finds habits that the network discourages or that belong to another one: rows of hashtags and names, bare links.',
  why: 'Every place has its ground rules. Keeping them shows that you are at home there.',
  guards: { humour: 0.5, service: 0.4 },
  options: {
    hashtags: {
      type: 'number',
      default: 0,
      min: 0,
      doc: 'Hashtags a post may carry; 0 takes the custom of each network, which "networks" in the config may set.',
    },
    mentions: {
      type: 'number',
      default: 4,
      min: 1,
      doc: 'Mentions of people outside a reply from which it is a call sheet.',
    },
  },
  phrases: {
    /** What a tool writes into a post, or what only another network needs. */
    leftover: expand(`
      (i|we|just|has|have) (posted|added|uploaded|shared) (a|an|<n>|new) (new|) (photo|photos|album|video|reel|story)
      (to|on) (facebook|instagram|youtube|tiktok|flickr) | (i|we|just) (uploaded|posted) ~ (on|to) youtube |
      just posted a (photo|video|reel) | swipe up (to|for|in) |
      (posted|shared|sent|published|crossposted|cross-posted|auto-posted) (via|from|with|by|through|using) (my|our|
      the|) (instagram|twitter|facebook|tiktok|linkedin|threads|tumblr|hootsuite|buffer|ifttt|tweetdeck|zapier|publer|
      later) |
      (originally posted|crossposted|cross-posted) (on|to) (instagram|twitter|facebook|tiktok|linkedin|threads|tumblr|
      hootsuite|buffer|ifttt|tweetdeck|zapier|publer|later) | #ifttt | (pls|please|plz) (rt|retweet) |
      rt (pls|please|plz) | #tagsforlikes | #instalike
    `),
    /** A follow for a follow. */
    trade: expand(`
      #f4f | #l4l | #s4s | #followback | #follow4follow | #followforfollow | #like4like | #likeforlike | #sub4sub |
      #teamfollowback | =f4f | =l4l | =s4s | =sub4sub | =follow4follow | =like4like |
      follow (for|<n>) (follow|a follow) | like for (like|a like) | sub for sub | follow train |
      follow (me|us) and (i|we) will follow | (=gain|gaining) ~ followers | follow each other |
      (i|we) (always|will|) follow back | follow back (<n>|<pct>|everyone|everybody|all) | to gain (followers|<n>)
    `),
    /** The network by its name, where no setting tells it. */
    here: expand(`
      (hello|hi|hey|here on|posting on|also on) (mastodon|linkedin|bluesky|fediverse|twitter|threads) |
      (dear|my) (mastodon|linkedin|bluesky|fediverse|twitter|threads|facebook) | #linkedin | #mastodon | #bluesky |
      (mastodon|linkedin|bluesky|fediverse|twitter|threads|facebook) (network|family|fam|friends|folks|people|crowd) |
      #twitter | #threads | #facebook | #x
    `),
    bio: expand(`
      link in (bio|my bio|our bio|the bio|profile|my profile|our profile) | =linkinbio | #linkinbio |
      (see|check|tap|hit) the link in ~ bio | links in bio
    `),
  },
  messages: MESSAGES,
  suggestions: {
    hashtags: 'Which ones would a reader really follow?',
    mentions: 'Could you write to each of them, saying why?',
    bio: 'Put the link where the reader is.',
    bare: 'Add a sentence: who is it for, and what did you like about it?',
    trade: 'What do you post about? Say so, and those who care for it will stay.',
    leftover: 'Take it out, and say the thing as you would here.',
    dead: 'Say where it can be found, in words that are easy to remember or to search for.',
  },
  examples: {
    bad: [
      { post: 'New post! #marketing #growth «#business #sales #startup #success #mindset»', network: 'x' },
      {
        post: '«@dailynews @bigtalkshow @topfounder @techpaper @starcook» please check out my launch!!!',
        network: 'x',
      },
      { post: 'GREAT NEWS!!! OUR BIGGEST SALE EVER IS HERE!!! «LINK IN BIO»', network: 'linkedin' },
      { post: '«https://fernway.example/blog/42»', network: 'x' },
      { post: 'Photos of the flood wall are up, «link in bio».', network: 'mastodon' },
      { post: 'The six loaves we bake on Sunday are at «harbour.example/loaves».', network: 'instagram' },
      { post: 'Ismay tells how the rye is milled at «https://harbour.example/@ismay».', network: 'instagram' },
      {
        post: 'The tide table for May is out. #sea #tide #harbour #boats #May «#swim #cold»',
        network: 'tiktok',
      },
      { post: 'A list of step-free doors, with photos: #access «#doors»', network: 'threads' },
      'The tide came in early today. «Posted via Instagram»',
      '«Follow for follow», anyone? I paint boats.',
      '«Follow me and I will follow» you right back.',
      { post: '👉 «https://fernway.example/blog/43»', network: 'x' },
      '«@citydesk @nightline @thepost @radio_six» please cover our flood.',
      'Dear LinkedIn network, the drawings of the ferry are done, «link in bio».',
      '«@ana_k @joe_b @kit @lee_s @mo @sam_w» our new menu is out',
      'Hello Bluesky! The tide table for June is drawn, «link in bio».',
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
      'A new journal on #entrepreneurship and #photojournalism is in the reading room: harbour.example/room',
      'A new box about #rye in #Ghent, with the #mill at #Tullamoy and a map of every #oven we know on #MillLane by the river.',
      { post: 'The recipe is where you would expect it, link in bio.', network: 'instagram' },
      'I follow the towpath and you follow the ducks: that is the whole walk.',
      { post: 'Thanks to @ana @joe @kit @lee and @mo for carrying the piano up four flights.', network: 'x' },
    ],
  },
  check({ post, hits, options, report }) {
    const found: readonly Found[] = [
      ...bare(post),
      ...mentions(post, options.mentions),
      ...hashtags(post, options.hashtags),
      // "Matched like-for-like"
      ...hits.trade
        .filter(({ text }) => !text.includes('-'))
        .map((at) => ({ at, message: 'trade' as const, values: { words: quote(post, at) } })),
      ...hits.leftover.map((at) => ({ at, message: 'leftover' as const, values: { words: quote(post, at) } })),
      ...(!isKnown(post) && hits.here.length > 0
        ? hits.bio.map((at) => ({ at, message: 'leftover' as const, values: { words: quote(post, at) } }))
        : elsewhere(post, hits.bio)),
    ];
    for (const one of found.slice(0, 2)) report(one);
  },
});
