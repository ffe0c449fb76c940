import { defineRule, type Ground, type Post, type Reported, type Token } from '../../src/rule-kit.ts';

const MESSAGES = {
  links: '{name} takes {most} different links in a post, and this has {count}.',
  mentions: '{name} takes {most} mentions in a post, and this has {count}.',
} as const;

/** Each once, in order of first place. */
const different = (post: Post, kind: Token['kind']): readonly Token[] => {
  const seen = new Map<string, Token>();
  for (const token of post.tokens) {
    const name = token.text.toLowerCase();
    if (token.kind === kind && !seen.has(name)) seen.set(name, token);
  }
  return [...seen.values()];
};

const tooMany = (
  post: Post,
  ground: Ground,
  message: keyof typeof MESSAGES,
  kind: Token['kind'],
): readonly Reported<typeof MESSAGES>[] => {
  const { name, [message]: limit } = ground;
  if (limit === undefined) return [];
  const found = different(post, kind);
  const [first, last] = [found[limit.value], found.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    { at: { start: first.start, end: last.end }, message, values: { name, most: limit.value, count: found.length } },
  ];
};

export default defineRule({
  principle: 'respect-the-place',
  polarity: 'promotional',
  severity: 'warning',
  weight: 0,
  summary: 'Finds more links or mentions in a post than its network takes.',
  why: 'The network refuses such a post, or leaves the rest without effect. It says nothing about the tone, so the score does not move.',
  guards: { notEnglish: 1 },
  messages: MESSAGES,
  suggestions: {
    links: 'Which of them would a reader follow? The others could go into a reply.',
    mentions: 'Whom is it for? The others could be named without the sign, or thanked in a comment.',
  },
  examples: {
    bad: [
      {
        post: 'Six bakers, six loaves: a.example b.example c.example d.example e.example «f.example»',
        network: 'threads',
      },
      {
        post: 'https://a.example/1 https://a.example/2 https://a.example/3 https://a.example/4 https://a.example/5 «https://a.example/6 and https://a.example/7» are all about rye.',
        network: 'threads',
      },
      { post: 'At the long table: @ana, @joe, @kit, «@lee and @mo».', network: 'instagram' },
      {
        post: 'Danke an @ana, @joe und @kit, und ganz besonders an «@lee» für das Mehl und die Geduld.',
        network: 'instagram',
      },
    ],
    good: [
      { post: 'Five loaves: a.example b.example c.example d.example e.example', network: 'threads' },
      {
        post: 'a.example b.example c.example d.example e.example, and once more a.example A.example',
        network: 'threads',
      },
      { post: 'a.example b.example c.example d.example e.example f.example', network: 'mastodon' },
      { post: 'At the long table: @ana, @joe, @kit, and @Ana again.', network: 'instagram' },
      { post: 'At the long table: @ana, @joe, @kit, @lee, @mo and @sam.', network: 'x' },
    ],
  },
  check({ post, report }) {
    for (const ground of post.grounds) {
      const found = [...tooMany(post, ground, 'links', 'url'), ...tooMany(post, ground, 'mentions', 'mention')];
      for (const one of found) report(one);
    }
  },
});
