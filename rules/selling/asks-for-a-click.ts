import { defineRule, gist, pointer, quote } from '../../src/rule-kit.ts';

export default defineRule({
  principle: 'build-value-before-asking',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.4,
  quiet: true,
  summary: "Finds a post that sends the reader somewhere for the writer's sake.",
  why: 'One pointer is no fault; a feed of pointers gives nobody a reason to stay.',
  guards: { reply: 0, service: 0, cause: 0.4, person: 0.5 },
  messages: { ask: '"{words}" sends people on.' },
  examples: {
    bad: [
      'Four ways to store tulip bulbs. «Learn more»: https://bulbs.example/a',
      '«Register for our open evening in May».',
      'Our head of care on waiting lists. «Watch the interview».',
      'The autumn programme is here. «Check it out».',
    ],
    good: [
      'Wipe the rim with a dry cloth, then roll ten metres with the lever half pulled.',
      'Which crossing near your school feels worst at half past eight?',
      { post: 'You can register at the desk until noon.', reply: true },
      'The second bus of the morning is the quieter one.',
      'She said "click here and follow us" and everybody laughed.',
    ],
  },
  check({ post, report }) {
    const ask = post.clauses.find(({ act, quoted }) => act === 'ask' && !quoted) ?? pointer(post);
    if (!ask) return;
    const at = gist(post, ask);
    report({ at, message: 'ask', values: { words: quote(post, at) } });
  },
});
