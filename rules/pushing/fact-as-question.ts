import { clauseAround, defineRule, expand, meant, quote } from '../../src/rule-kit.ts';

export default defineRule({
  principle: 'talk-with-not-at',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.3,
  quiet: true,
  summary: 'Asks for what the writer knows already: a fact dressed as a question, such as "Did you know …", or a quiz.',
  why: 'A question hands over the turn; this one keeps it. The plain fact is shorter, and a real question invites more.',
  guards: { reply: 0, service: 0, cause: 0.4, person: 0.5, humour: 0.5 },
  phrases: {
    dressed: expand(`
      ^did (you|u) (know|realise|realize|hear|see) |
      ^(do|would) (you|u) (know|believe) (that|how many|how much|why|what percentage|what share) |
      ^(have|had) (you|u) (heard|noticed) (that|about|of) | (question|quiz|riddle|trivia) of the (day|week|month) |
      ^guess (what|who|which|how many) | ^can you guess | ^true or false
    `),
    /** The writer wants to know after all. */
    open: expand('let (us|me) know | tell (us|me) | reply | in the comments | your (answer|guess|story)'),
  },
  needs: ['dressed'],
  messages: { dressed: '"{words}" asks for what the writer knows already.' },
  examples: {
    bad: [
      '«Did you know» that one in three bikes in the city has a flat tyre?',
      '«Can you guess» which kiln takes eleven hours to cool?',
      '«Have you heard about the new northern line»? It opens in May.',
      '«Guess what»? Okoro Foods is now in 200 stores.',
    ],
    good: [
      'One in three bikes in the city has a flat tyre, and a pump stands by the library door.',
      'Did you know the old baker on Mill Street? Tell us what you remember of him.',
      'Which crossing near your school feels worst at half past eight?',
      'Fact of the day: a kiln takes eleven hours to cool.',
      '"Did you know?" is how every one of his letters began.',
    ],
  },
  check({ post, hits, report }) {
    const [at] = meant(hits.dressed);
    if (at && hits.open.length === 0) {
      // A label such as "quiz of the day" is marked with the question it announces.
      const span = /of the/i.test(at.text) ? clauseAround(post, at) : at;
      report({ at: span, message: 'dressed', values: { words: quote(post, span) } });
    }
  },
});
