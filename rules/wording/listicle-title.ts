import { defineRule, expand, meant, quote } from '../../src/rule-kit.ts';

export default defineRule({
  principle: 'own-voice',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.5,
  quiet: true,
  summary: 'Finds a numbered or "how to" title standing in for the thing itself.',
  why: 'A title says that something is elsewhere; the post itself gives nothing yet.',
  guards: { reply: 0, person: 0.5 },
  phrases: {
    counted: expand(
      '^(the|our|my|top|these|) <n> ~ (ways|reasons|things|tips|tricks|hacks|secrets|steps|rules|lessons|ideas|facts|mistakes|signs|questions|principles|habits|myths|trends|strategies|examples|tools|books|recipes|gifts|items|photos|pictures|moments|times|kinds|types|stages|struggles|products|foods|quotes|words|songs|movies)',
      '^top <n> | <n> (reasons|ways|tips) (to|why|for|you|that|your)',
    ),
    how: expand(
      '^how to | ^why you (should|need|must|are|can) | ^what (you need to know|every|your ~ says) | ^the (secret|secrets|truth|key|keys) (to|of|about|behind) | ^(here is|here are|this is|these are|=here) (why|what|how|the|<n>)',
    ),
    steps: expand('^first | ^then | ^next | ^finally | ^step'),
  },
  messages: { title: '"{words}" is a title, not yet the thing.' },
  examples: {
    bad: [
      '«7 mistakes» new beekeepers make: https://bees.example/7',
      '«The secret to» a quiet ward, in our new report',
      '«How to» plan a street party via @townpaper',
      '«5 reasons your» sourdough is flat',
    ],
    good: [
      'How to stop a zip from splitting: rub a pencil on the teeth, then squeeze the slider with pliers, gently.',
      'Seven people came, and four of them brought soup.',
      'Three things went wrong on Tuesday. The key broke, the lift stuck, and I cried in the stairwell with Ada.',
      'Tickets are £6, under-16s free, and 2 of the 3 rooms are step-free.',
    ],
  },
  check({ post, hits, report }) {
    const [at] = meant([...hits.counted, ...hits.how]).filter(({ start }) => start <= (post.sentences[0]?.end ?? 0));
    const delivers = post.clauses.filter(({ act, start }) => act === 'help' && at && start >= at.start).length > 0;
    const told =
      post.sentences.length > 1 &&
      post.wordCount >= 14 &&
      post.sentences.slice(1).some(({ kind, first, last }) => kind === 'statement' && last - first > 6);
    if (!at || delivers || told || meant(hits.steps).length > 1) return;
    report({ at, message: 'title', values: { words: quote(post, at) } });
  },
});
