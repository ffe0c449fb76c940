import { describe, expect, it } from 'vitest';
import { isStance, isTribute } from '../../../src/nlp/people/regard.ts';
import { announcement } from '../../../src/nlp/telling/announcement.ts';
import { selfTalk } from '../../../src/nlp/telling/self-talk.ts';
import type { Clause, Post } from '../../../src/types.ts';
import { postOf } from '../parse.ts';

const firstIs = (holds: (post: Post, clause: Clause) => boolean, text: string): boolean => {
  const post = postOf(text);
  return holds(post, post.clauses[0] as Clause);
};

describe('a tribute', () => {
  it.each([
    'I salute the night crew.',
    'On Friday we said goodbye to Imani, who kept the books.',
    'We are so proud of this town.',
    'I am proud of our farmers.',
    'Great to see the choir on the pier.',
    'I was there to honour the lifeboat men.',
    'I am glad that Ada won.',
    'We are pleased to welcome Ada Lund to the board.',
    'Welcome to the team, Ada.',
    'Welcome to the Herons, Ada.',
    'We welcome back forty of you this week.',
  ])('is for somebody else: %s', (text) => {
    expect(firstIs(isTribute, text)).toBe(true);
  });

  it.each([
    'I was honoured to receive the prize.',
    'We are proud of our new kiln.',
    'Congratulations to us!',
    'I am glad that we won.',
    'Welcome to our spring sale.',
    'She wrote: "I salute the night crew."',
    'Say goodbye to damp walls with Fernway.',
  ])('is not for the writer, nor quoted: %s', (text) => {
    expect(firstIs(isTribute, text)).toBe(false);
  });
});

describe('a stance', () => {
  it.each([
    'I oppose the toll.',
    'We will never sell the field.',
    'I have always stood with the tenants.',
    'We can do better as a nation.',
  ])('takes a side: %s', (text) => {
    expect(firstIs(isStance, text)).toBe(true);
  });

  it.each([
    'We opened a second workshop.',
    'I am leading the fight.',
    'They oppose the toll.',
    'We have a nation-wide network.',
  ])('is no report: %s', (text) => {
    expect(firstIs(isStance, text)).toBe(false);
  });
});

describe('an announcement', () => {
  it.each([
    "Marlowe's has a new logo, in two colours.",
    'Northfell Games today concluded its funding round.',
    'The kitchen extension is finished.',
    'New signage went up at the garages.',
    'Elmvale Council met on Tuesday. The budget was adopted.',
  ])('is news of whoever writes: %s', (text) => {
    expect(announcement(postOf(text))?.first).toBe(0);
  });

  it.each([
    'The Senate has passed the budget.',
    'The budget was adopted by the Senate. I voted against it.',
    'Report finds the plant was shut.',
    'The bridge is shut until Monday.',
  ])('is not news of others: %s', (text) => {
    expect(announcement(postOf(text))).toBeUndefined();
  });
});

describe('self-talk', () => {
  const masses = (text: string): number[] => selfTalk(postOf(text)).map(({ mass }) => mass);

  it('hears "I" where it is left out of a post that says it elsewhere', () => {
    expect(masses('Finished the mural. Took me nine days. I taught myself. My back is broken.')).toEqual([
      0.9, 0.9, 0.75, 0.75,
    ]);
    expect(masses('Finished the mural. Ada drew it.')).toEqual([0, 0]);
  });

  it('takes a thing that is named again for ours where it says "we"', () => {
    const [first, second] = masses('The co-op turned forty. The co-op runs nine dairies. We have a new label.');
    expect([first, second]).toEqual([0.8, 0.8]);
  });
});
