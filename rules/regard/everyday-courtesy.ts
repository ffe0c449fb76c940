import {
  answers,
  clauseAround,
  defineRule,
  expand,
  type Hit,
  mine,
  type Post,
  pitch,
  quote,
  sentenceAt,
} from '../../src/rule-kit.ts';

/** Tokens behind a thanks that is said in passing: "for the update, Joe". What is longer says more. */
const IN_PASSING = 6;

const isBrief = (post: Post, { first, last }: Hit): boolean =>
  (sentenceAt(post, first)?.last ?? last) - last <= IN_PASSING;

/** "Thanks, Joe", "thank you @ada": said to somebody by name. */
const isNamed = ({ tokens }: Post, { first, last }: Hit): boolean => {
  const next = tokens[last]?.text === ',' ? last + 1 : last;
  const name = tokens[next];
  // What opens the next sentence has a capital as well.
  if (name?.sentence !== tokens[first]?.sentence) return false;
  const known = next === last || tokens.slice(0, first).some(({ text }) => text === name?.text);
  return name?.kind === 'mention' || (known && /^\p{Lu}\p{Ll}/u.test(name?.text ?? ''));
};

export default defineRule({
  principle: 'relationship-first',
  polarity: 'relational',
  severity: 'info',
  weight: 0.4,
  quiet: true,
  warmth: true,
  queueTags: [],
  summary: 'Finds a thank-you or a sorry to one person that names nothing in particular.',
  why: 'It is said many times a day, and still it is said to somebody.',
  needs: ['thanks', 'sorry', 'sympathy'],
  phrases: {
    thanks: expand('=thank you | =thanks | =thankyou | =thx | =thanx | =tysm | much appreciated | =cheers | ^=ta'),
    sorry: expand(
      `
        ^=sorry | (so|really|very|truly|terribly|deeply|genuinely|awfully|am|are) =sorry |
        (sorry|apologies) (for|about|to|that|you) | ^(apologise|apologize|apologies|apology) (for|that|about) |
        (my|our) apologies | (i|we) ~ (apologise|apologize)
      `,
      `
        ^oh (no|dear) | ^=ouch | ^=ugh | ^yikes | not the experience (we|you) |
        (does|did) not sound (good|right|fun|great|ideal) |
        not (how|what) (we|you|it) ~ (want|should|expect|supposed) | (i|we) hear you | (here|there) for you
      `,
    ),
    /** A loss felt from afar: nobody who is bereaved is spoken to. */
    sympathy: expand(`
      (am|are|deeply|so|incredibly|truly|very) (heartbroken|saddened|devastated) (for|by|to hear|to learn) |
      ^(saddened|heartbroken|devastated) (for|by|to hear|to learn) | rest in peace | we mourn |
      (i|we) (am|are) grieving |
      (condolences|sympathies|sympathy|thoughts|prayers|hearts|heart) (are|is|go|goes|went|out|break|breaks|ache|
      aches|to) ~ (with|to|for) | =praying for (the|all|everyone|those|<who>) | (i|we) pray for
    `),
    /** Courtesies that are no thanks and no sorry, and those for what the writer gained. */
    hollow: expand(
      `
        =no =thanks | =no =thank you | thanks but |
        thanks (for nothing|a lot for nothing|in advance|god|goodness|heavens|giving) |
        thank you (note|card|letter|gift|notes|cards|page|email|in advance) |
        your (order|purchase|business|custom|vote|votes|payment|patronage) |
        for (shopping|ordering|buying|choosing|flying|booking|voting|following|downloading|subscribing) | thanks to
      `,
      `
        any inconvenience | inconvenience caused | not sorry | feel sorry | be sorry | better safe than sorry |
        sorry (state|excuse|for yourself|for myself|guys|ladies|folks|haters|losers) | sorry (we|i) have not |
        sorry you (still|feel|think|believe|missed|did) | sorry (we|i) (are|am) (not|sold|out|closed|full) |
        (never|not|to) apologize | should apologize | apology to |
        (sorry|apologies) for (the|this|all the|my) (spam|spamming|ad|plug|pun|rant|caps|length|shouting)
      `,
    ),
  },
  messages: {
    thanks: '"{words}": a thank-you said straight to them.',
    sorry: '"{words}": the person first, then the matter.',
    sympathy: '"{words}": a word of sympathy for others.',
  },
  examples: {
    good: [
      { post: '@moss_repairs «Thanks»! Kind of you.', reply: true },
      { post: "@benno_l «So sorry to hear that». We'll look into it this afternoon.", reply: true },
      { post: '@anka_w «Oh dear». Which of the two gates was it?', reply: true },
      '«Thank you @harbour_choir»! The hall is still humming.',
      '«All of us here are saddened by the news from Weir Lane».',
    ],
    bad: [
      'The back door sticks, so ring twice. thank you\n\nThe bell is above the bench.',
      'Thanks to our new boiler, the reading room is warm again and open until eight.',
      'Aid for villages devastated by the flood goes by road.',
      'Thank you for shopping with Okoro Foods. Your order matters to us.',
      'Sorry not sorry, our sale is just that good 😎',
      'We apologise for any inconvenience caused.',
    ],
  },
  check({ post, hits, report }) {
    if (pitch(post) || mine(post, hits.hollow).length > 0) return;
    const inReply = answers(post);
    const thanks = mine(post, hits.thanks).find((hit) => isBrief(post, hit) && (inReply || isNamed(post, hit)));
    const sorry = inReply ? mine(post, hits.sorry).find(({ negated }) => !negated) : undefined;
    const sympathy = mine(post, hits.sympathy).find(({ negated }) => !negated);
    const found = { thanks, sorry, sympathy };
    for (const message of ['thanks', 'sorry', 'sympathy'] as const) {
      const hit = found[message];
      if (!hit) continue;
      const at = clauseAround(post, hit);
      report({ at, message, values: { words: quote(post, at) } });
    }
  },
});
