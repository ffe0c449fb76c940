import {
  beforeEmoji,
  byPlace,
  defineRule,
  type Hit,
  isChatter,
  isGeneral,
  isMaxim,
  isPast,
  type Post,
  quote,
  type Sentence,
  type Span,
  stockPhrases,
  wornPhrases,
} from '../../src/rule-kit.ts';

/** Up to this many words a single one is most of the post; in a longer one it takes two. Source: rules card. */
const SHORT_POST = 25;

/** A name inside a sentence, a number, a mention or a deed beside the saying: something only this writer could say. */
const isConcrete = (post: Post, stock: readonly Hit[]): boolean =>
  post.tokens.some((token, at) => {
    const { kind, text, sentence, quoted } = token;
    const before = post.tokens[beforeEmoji(post.tokens, at)];
    if (quoted || stock.some(({ first, last }) => first <= at && at < last)) return false;
    // "Not all who wander are lost" goes on.
    const goesOn =
      stock.some(({ first }) => post.tokens[first]?.sentence === sentence) &&
      /^(?:are|is|be|\w+day)$/.test(before?.normal ?? '');
    if (isChatter(post, post.sentences[sentence] as Sentence)) return false;
    return (
      kind === 'number' ||
      kind === 'mention' ||
      (isPast(token) && !goesOn) ||
      (kind === 'word' &&
        /^\p{Lu}\p{Ll}+$/u.test(text) &&
        !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(text) &&
        before?.kind === 'word' &&
        before.sentence === sentence &&
        /^\p{Ll}/u.test(before.text))
    );
  });

/** A maxim without its stop. */
const spoken = ({ tokens }: Post, { first, last, start }: Sentence): Span => ({
  start,
  end: tokens.slice(first, last).findLast(({ kind }) => kind === 'word')?.end ?? start,
});

export default defineRule({
  principle: 'own-voice',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.3,
  summary: 'Leans on stock wisdom that anyone could have posted.',
  why: 'Readers have met these words many times. What they have not met is what happened to you.',
  guards: { reply: 0, humour: 0, service: 0 },
  messages: {
    single: '"{words}" has been said by many.',
    several: '"{words}" and "{more}" have been said by many.',
  },
  suggestions: {
    single: 'What is the version only you could write: a name, a number, a thing that went wrong?',
    several: 'What is the version only you could write: a name, a number, a thing that went wrong?',
  },
  likely: { trait: 'recycled-phrases', from: 0.18, message: 'single' },
  examples: {
    bad: [
      "«We're more than a workshop. We're a movement».",
      "«We don't make chairs. We craft legacies». The yard is open on Fridays.",
      "«We don't sell kettles. We sell mornings». The shop on Pew Lane opens at nine.",
      "«Justice isn't a privilege. It's a promise». The clinic is on Tuesdays at the library.",
      "We started in a «shed with two lamps and a dream». They said it couldn't be done, and Ada has the bills.",
      "We cut hedges in Larkfield from May. «In today's fast-changing world» a straight edge still counts, and Ada brings her own ladder.",
      '«Libraries change lives». Full stop.',
      '«Fuelled by purpose», powered by people. At Tallow & Pike, safety is who we are.',
      "«Security isn't a feature, it's our foundation». Here's to building a safer tomorrow.",
      "In this trade, «care isn't just what we do. It's who we are».",
      "«We don't just sell lamps. We sell evenings».",
      'Come on, Larkfield. We will «crush this week».',
      '«Content is king», and consistency is key. Trust the process.',
      "«In today's fast-paced world», now more than ever, it's time to level up. Let that sink in.",
      "«Monday motivation»: dream big, hustle hard, the sky's the limit! 💪",
      "«Hot take»: it's not about the tools, it's about the people. Read that again.",
      'Good morning! «Teamwork makes the dream work».',
      'Happy Monday from Corder & Pym! «Teamwork makes the dream work».',
      '«Rest is productive».',
      'Collect «moments, not things».',
      'Chin up, «when the going gets» tough the tough bake.',
      '«Not all who wander are lost». Happy Sunday.',
      '«You are braver than you think».',
      '«United we stand». Have a good week.',
      '«Everybody wants the tan, few want the ladder». Happy Friday.',
      '«The work you avoid is the work you need».',
      '«Guard your own peace».',
      '«Courage begins with small wobbles».',
      '«Your only competition» is the mirror.',
      "«Dance like nobody's watching».",
      '«Trust is the new currency». It starts with people.',
      "«As the year draws to a close», we take a moment to reflect. Here's to an even better one.",
    ],
    good: [
      "The gull isn't a pest. It's a bird, and it was here first.",
      "We don't just mend bikes. We mend prams too.",
      "Soup isn't a starter at ours. It's a bucket with a ladle, from noon.",
      '"Content is king" was on the wall when I joined. We have painted over it with the opening hours.',
      'The chain snapped outside the chapel and the vicar lent me a spoon to lever it back on.',
      'I tried waking at five for a month. I was awake at five, and worse at everything else.',
      'Patience please: one till is open until noon.',
      'Mistakes in the bill? Ring and say so.',
      'My aunt was told to stay positive. The test was, too.',
      'She showed up every day with a different hat.',
      "Level up one step at the library door: there's a lip, and wheels catch on it.",
      'The only road up is shut, so take the stairs.',
      'Everybody wants the window seat, few want the draught, and I get both on the 7:40.',
      'The seat you booked is the seat you get.',
      'Water your pots early, and water your hanging baskets twice.',
      'Trust takes a bag of cash to the bank on Mondays, and Ida signs for it.',
      'Hug haters get a surprise at the fair.',
      'The path begins where the wall ends, behind the chapel, and Ida has the key.',
    ],
  },
  check({ post, report }) {
    const stock = stockPhrases(post);
    const isIn = ({ first, last }: Sentence): boolean => stock.some((hit) => hit.first >= first && hit.first < last);
    const maxims = post.sentences.filter((one) => !isChatter(post, one) && !isIn(one) && isMaxim(post, one));
    const [first, second] = byPlace<Span>(
      stock,
      maxims.map((one) => spoken(post, one)),
    );
    if (!first) return;
    const isMost =
      stock.length === 0
        ? post.sentences.every((one) => isGeneral(post, one) || isChatter(post, one))
        : post.wordCount <= SHORT_POST && !isConcrete(post, stock);
    if (!second && !isMost && wornPhrases(post).length === 0) return;
    const words = quote(post, first);
    if (second) report({ at: first, message: 'several', values: { words, more: quote(post, second) } });
    else report({ at: first, message: 'single', strength: 0.6, values: { words } });
  },
});
