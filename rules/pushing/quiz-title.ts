import { defineRule, expand, isTitle, quote } from '../../src/rule-kit.ts';

/** A title has no more words; longer posts say something themselves. Hand-set. */
const TITLE = 16;

export default defineRule({
  principle: 'something-in-it-for-them',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.4,
  quiet: true,
  summary: 'Finds a title that tests its reader and tells nothing by itself.',
  why: 'A quiz keeps back no secret, only the result; it is a door to somewhere else, not a post.',
  guards: { reply: 0, service: 0, person: 0.5, humour: 0.5 },
  phrases: {
    quiz: expand(
      '^(which|what) ~ are you | ^(what|which) ~ (should|would|do|did|does) (you|your) | ^how (well|much|many|good|weird|old|often) ~ (you|your)',
      '^can (you|we) (guess|identify|name|spot|tell|pass|match|make it|get|score|survive|handle|actually) | ^(are|were|do|have|would|should) you ~ (or|more|really|actually|enough)',
    ),
  },
  needs: ['quiz'],
  messages: { quiz: '"{words}" tests the reader and tells nothing yet.' },
  examples: {
    bad: [
      '«Which Kind Of Librarian Are You»',
      '«How Well Do You Know Your Garden Birds?»',
      '«Can You Name These Ten Loaves From Their Crumb?»',
      '«Are You More Of A Soprano Or An Alto?»',
    ],
    good: [
      'Which crossing near your school feels worst at half past eight?',
      'Are you stuck on the ring road or already home? Bus 4 still runs.',
      'Can you spare an hour on Sunday? The hedge needs six hands.',
      'How much do you pay for oats? Ours went up by a third, and we would like to know why.',
    ],
  },
  check({ post, hits, report }) {
    const [at] = hits.quiz;
    const [title] = post.sentences;
    if (!at || !title || at.first >= title.last || post.wordCount > TITLE) return;
    if (!isTitle(post, title.first, title.last)) return;
    report({ at: title, message: 'quiz', values: { words: quote(post, title) } });
  },
});
