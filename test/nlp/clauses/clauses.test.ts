import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postOf } from '../parse.ts';

const read = (text: string, replyTo?: string): string[] =>
  postOf(text, replyTo ? { replyTo } : {}).clauses.map(({ subject, act }) => `${subject} ${act}`);

it.each([
  ['The Rye–Harbour boats are off today.', ['The Rye–Harbour boats are off today.']],
  ['Boats are off – sorry.', ['Boats are off –', 'sorry.']],
  ['Boats are off—sorry.', ['Boats are off—', 'sorry.']],
  ['A well-read cat sat down.', ['A well-read cat sat down.']],
])('a dash parts clauses, and one that joins two words does not: %s', (text, parts) => {
  expect(postOf(text).clauses.map(({ start, end }) => text.slice(start, end))).toEqual(parts);
});

it.each([
  ['News from the workshop floor: we start over.', 1],
  ['News from the old workshop floor: we start over.', 2],
])('a label of five words at most belongs to what it announces: %s', (text, clauses) => {
  expect(postOf(text).clauses).toHaveLength(clauses);
});

describe('the subject of a clause', () => {
  it.each([
    ["We're opening a third workshop.", 'self'],
    ['Our head chef designed every dish.', 'self'],
    ['Here at Tidewell meetings are short.', 'self'],
    ['Excited to share our autumn range.', 'self'],
    ['Introducing the all-new commuter bag.', 'self'],
    ['Big news: we hired four people.', 'self'],
    ['Today we start over.', 'self'],
    ['In May we hired four people.', 'self'],
    ['On Friday our choir sang.', 'self'],
    ['In 2019 I burned the first batch.', 'i'],
    ['Two weeks ago I burned the first batch.', 'i'],
    ['A long time ago the lift was slow.', 'none'],
    ['In spring the lift is slow.', 'none'],
    ['I burned the first batch.', 'i'],
    ['You told us the form was slow.', 'you'],
    ['Your refund was sent this morning.', 'you'],
    ['Three of you said the stairs are steep.', 'other'],
    ['@kofi asked why the lights stay on.', 'other'],
    ['So proud of @maria, who rode 100 km.', 'other'],
    ['Congratulations to the Year 6 class.', 'other'],
    ["Let's plant a tree together.", 'shared'],
    ['10 of you said the stairs are steep.', 'other'],
    ['Twenty-two of you said the stairs are steep.', 'other'],
    ['Dozens of you said the stairs are steep.', 'other'],
    ['10 of our bakers designed a loaf.', 'self'],
    ['Eleven of our bakers designed a loaf.', 'self'],
    ['A few of our bakers designed a loaf.', 'self'],
    ['All of us miss her.', 'shared'],
    ['The lift is slow but it works.', 'none'],
    ['US navy aircraft lands in Leeds.', 'none'],
    ['U.S. navy aircraft lands in Leeds.', 'none'],
    ['RT @kit We moved the till.', 'self'],
  ])('%s', (text, subject) => {
    expect(postOf(text).clauses[0]?.subject).toBe(subject);
  });
});

describe('the act of a clause', () => {
  it.each([
    ['Sign up for our newsletter.', 'ask'],
    ['Order yours today!', 'ask'],
    ['Try our new blend.', 'ask'],
    ['Wipe the rim with a dry cloth.', 'help'],
    ["Don't add flour at this stage.", 'help'],
    ['Tell us where it hurts.', 'invite'],
    ['What do you think?', 'invite'],
    ['Why do rims crack?', 'question'],
    ['Thank you for staying late.', 'thanks'],
    ['Wipe down our counter.', 'ask'],
    ['Wipe the rim of our cup.', 'help'],
    ['Never add flour at this stage.', 'help'],
    ['The card here says thanks.', 'thanks'],
    ['The card up there says thanks.', 'statement'],
    ['Let us wipe the rim first.', 'help'],
    ["We'll post every receipt.", 'promise'],
    ['Share prices fell on Tuesday.', 'statement'],
    ['The order was late.', 'statement'],
    ['Love is all around.', 'statement'],
  ])('%s', (text, act) => {
    expect(postOf(text).clauses[0]?.act).toBe(act);
  });

  it('is read clause by clause', () => {
    expect(read('Follow us and we will send it, but you can say no.')).toEqual([
      'none ask',
      'self promise',
      'you statement',
    ]);
  });

  it('looks past the mention that a reply opens with', () => {
    expect(read('@ana we moved it.', 'x')).toEqual(['self statement']);
  });
});

describe('clauses', () => {
  it('cover every token of every sentence once, in order', () => {
    const words = fc.constantFrom(
      'we',
      'you',
      'and',
      'but',
      'shop',
      'now',
      ',',
      '.',
      '?',
      ':',
      '—',
      '\n',
      '🔥',
      '@kit',
      '#tag',
      'thanks',
      'so',
      'the',
      'order',
      'https://a.example',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (pieces) => {
        const { tokens, sentences, clauses } = postOf(pieces.join(' '));
        let at = 0;
        for (const clause of clauses) {
          expect(clause.first).toBe(at);
          expect(clause.head).toBeGreaterThanOrEqual(clause.first);
          expect(clause.head).toBeLessThan(clause.last);
          expect(sentences[clause.sentence]?.last).toBeGreaterThanOrEqual(clause.last);
          at = clause.last;
        }
        expect(at).toBe(tokens.length);
      }),
    );
  });
});
