import {
  defineRule,
  type Ground,
  overrun,
  type Post,
  type Reported,
  type Unit,
  uncounted,
} from '../../src/rule-kit.ts';

/** How a reader would count along. */
const COUNTED: Readonly<Record<Unit, string>> = {
  'utf-16': 'characters',
  graphemes: 'characters as people see them',
  bytes: 'bytes',
  x: 'characters, links as 23 each and emoji as two',
  mastodon: 'characters, links as 23 each',
  threads: 'characters, emoji as several each',
};

const MESSAGES = {
  length: '{name} takes {most} {counted}, and this has {length}.',
  warned: '{name} takes {most} {counted}, and this has {length} with its content warning.',
  answer: '{name} takes {most} {counted}, and this has {length} behind the names it answers.',
  picture: '{name} takes {most} characters to describe a picture, and one description here has {length}.',
} as const;

type Found = Reported<typeof MESSAGES>;

const textTooLong = ({ text, end, origin }: Post, ground: Ground): readonly Found[] => {
  const { name, unit, length, bytes } = ground;
  if (length === undefined) return [];
  // Only Mastodon has warnings, and it counts them.
  const above = origin.warning === undefined ? 0 : (overrun(origin.warning, unit, 0)?.length ?? 0);
  const free = uncounted(text, unit, origin.replyTo !== undefined);
  const over = overrun(text.slice(free), unit, Math.max(0, length.value - above));
  if (over !== undefined) {
    const values = { name, most: length.value, counted: COUNTED[unit], length: over.length + above };
    const message = above > 0 ? 'warned' : free > 0 ? 'answer' : 'length';
    return [{ at: { start: free + over.from, end }, message, values }];
  }
  const heavy = bytes && overrun(text, 'bytes', bytes.value);
  if (bytes === undefined || heavy === undefined) return [];
  const values = { name, most: bytes.value, counted: COUNTED.bytes, length: heavy.length };
  return [{ at: { start: heavy.from, end }, message: 'length', values }];
};

const pictureTooLong = (post: Post, { name, altText }: Ground): readonly Found[] => {
  const longest = Math.max(0, ...(post.origin.altText ?? []).map(({ length }) => length));
  if (altText === undefined || longest <= altText.value) return [];
  return [{ at: post, message: 'picture', values: { name, most: altText.value, length: longest } }];
};

/** A post of `n` times the same words, with what is over the limit marked. */
const filler = (words: string, n: number): string => words.repeat(n);

export default defineRule({
  principle: 'respect-the-place',
  polarity: 'promotional',
  severity: 'error',
  weight: 0,
  summary: 'Finds posts that are longer than their network takes, by its own count.',
  why: 'The network refuses such a post or cuts it, and then nobody reads its end. It says nothing about the tone, so the score does not move.',
  guards: { notEnglish: 1 },
  messages: MESSAGES,
  suggestions: {
    length:
      'Could the marked part go, or into a second post? Where your account may write more, say so in the config: "networks".',
    answer:
      'Could the marked part go, or into a second reply? Where your account may write more, say so in the config: "networks".',
    warned:
      'Could the marked part go, or into a second post? Where your server takes more, say so in the config: "networks".',
    picture: 'Could it name what matters in the picture first, and leave the rest to the post?',
  },
  examples: {
    bad: [
      { post: `${filler('Rye keeps. ', 25)}Wrap «it: cloth, not foil.»`, network: 'x' },
      { post: `${filler('日本', 70)}«日»`, network: 'x' },
      { post: `${filler('Rye keeps. ', 27)}Hi!«👩‍🌾»`, network: 'bluesky' },
      { post: `${filler('🇳🇿', 300)}«🇳🇿»`, network: 'bluesky' },
      { post: `${filler('👨‍👩‍👧‍👦', 120)}«${filler('👨‍👩‍👧‍👦', 10)}»`, network: 'bluesky' },
      {
        post: `${filler('Rye keeps. ', 43)}https://rye.example/a/very/long/way/to/the/loaf Wra«p it.»`,
        network: 'mastodon',
      },
      { post: `${filler('Rye keeps. ', 45)}Yes,«🍞»`, network: 'threads' },
      { post: `${filler('Rye keeps. ', 272)}Wrap it.«.»`, network: 'linkedin' },
      {
        post: `${filler('Rye keeps. ', 24)}Wrap:« foil. Not cloth.»`,
        network: 'mastodon',
        warning: filler('Bread! ', 33),
      },
      { post: `@ann_long_name @bob_long_name ${filler('Rye keeps. ', 25)}Wrap «it.»`, network: 'x', reply: true },
      { post: `@ann_long_name @bob_long_name ${filler('Rye keeps. ', 22)}Wrap it «in cloth.»`, network: 'x' },
      { post: '«Our loaf of the week.»', network: 'mastodon', altText: [filler('A round loaf. ', 120)] },
    ],
    good: [
      { post: `${filler('Rye keeps. ', 25)}Cloth`, network: 'x' },
      {
        post: `${filler('Rye keeps. ', 23)}https://example.org/a/very/long/way/to/the/loaf/and/back`,
        network: 'x',
      },
      { post: `@ann_long_name  @bob_long_name, ${filler('Rye keeps. ', 25)}Yes`, network: 'x', reply: true },
      { post: filler('🇳🇿', 140), network: 'x' },
      { post: filler('🇳🇿', 300), network: 'bluesky' },
      { post: `${filler('Rye keeps. ', 45)}@ana@a.very.long.server.example`.slice(4), network: 'mastodon' },
      { post: filler('Rye keeps. ', 400) },
      {
        post: 'Our loaf of the week, and how it was baked.',
        network: 'x',
        altText: [filler('A round loaf. ', 70), filler('A flat one. ', 80)],
      },
    ],
  },
  check({ post, report }) {
    for (const ground of post.grounds)
      for (const found of [...textTooLong(post, ground), ...pictureTooLong(post, ground)]) report(found);
  },
});
