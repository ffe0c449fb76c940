import { describe, expect, it, test } from 'vitest';
import { duplicates, lettersOf, SAME, TEMPLATE } from '../../../src/nlp/similarity/duplicates.ts';

const WORKSHOP = 'The workshop on sourdough starts on Monday at nine, bring a jar with a lid.';

const groupsOf = (posts: readonly string[]) => duplicates(posts.map(lettersOf));

describe('what is compared', () => {
  test.each([
    ['Hello, World!', 'hello world'],
    ['See https://a.example/x?utm=1 and www.b.example now', 'see and now'],
    ['@sam_k and @mia.b: Yes', 'and yes'],
    ['CAFÉ № 5 🎉', 'café 5'],
    ['', ''],
  ])('%j is %j', (text, letters) => {
    expect(lettersOf(text)).toBe(letters);
  });

  it('ends after 400 letters, however long the post', () => {
    expect(lettersOf('bread and butter '.repeat(10_000))).toHaveLength(400);
  });
});

describe('posts are', () => {
  test.each<[string, readonly string[], boolean]>([
    ['the same letter for letter', [WORKSHOP, WORKSHOP], true],
    [
      'the same but for case, marks, handles and address',
      [WORKSHOP, `@sam ${WORKSHOP.toUpperCase()}!! https://a.example`],
      true,
    ],
    [
      'a template with the blanks filled',
      [
        'Our fellow Ana Ito will address health issues in Leeds and report on the work next spring.',
        'Our fellow Kofi Mensah will address health issues in York and report on the work next spring.',
      ],
      true,
    ],
    [
      'one talking point in other words',
      [WORKSHOP, 'Bring a jar: on Monday we start a sourdough course, nine in the morning, lids are a good idea.'],
      false,
    ],
    ['unrelated', [WORKSHOP, 'Water is off on Elm Road until six, and a tanker is parked by the school.'], false],
    ['too short to tell', ['Thanks, fixed!', 'Thanks, fixed!'], false],
  ])('%s', (_, posts, together) => {
    expect(groupsOf(posts).map(({ members }) => members)).toEqual(together ? [[0, 1]] : []);
  });

  it.each([0, 1])('put with the text that they are most like, wherever it stands: %d', (at) => {
    const fill = (day: string, hall: string, what: string) =>
      `Come to the ${day} meeting of the ${hall} hall committee and bring ${what} for the long table.`;
    const near = fill('Wednesday afternoon', 'village', 'pancakes');
    const far = fill('Thursday evening', 'orchard', 'cucumbers');
    const posts = [...(at === 0 ? [near, far] : [far, near]), fill('Thursday evening', 'village', 'pancakes')];
    expect(groupsOf(posts).map(({ members }) => members)).toEqual([[at, 2]]);
  });

  it('told apart as one text and one template by their share', () => {
    const [same] = groupsOf([WORKSHOP, `${WORKSHOP} Ok`]);
    const [template] = groupsOf([
      'Our fellow Ana Ito will address health issues in Leeds and report on the work next spring.',
      'Our fellow Kofi Mensah will address health issues in York and report on the work next spring.',
    ]);
    expect(same?.share).toBeGreaterThanOrEqual(SAME);
    expect(template?.share).toBeGreaterThanOrEqual(TEMPLATE);
    expect(template?.share).toBeLessThan(SAME);
  });
});

/** Invented posts that have no two words in a row in common but by chance. */
const NOUNS =
  'bread oven choir garden bridge kettle ladder window river market candle engine violin carpet harbour orchard'.split(
    ' ',
  );
const VERBS = 'holds mends carries paints opens turns lifts warms counts crosses follows gathers'.split(' ');
const sentence = (seed: number): string => {
  let state = seed * 2_654_435_761;
  const pick = (words: readonly string[]): string => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return words[state % words.length] ?? '';
  };
  return Array.from({ length: 8 }, () => `${pick(NOUNS)} ${pick(VERBS)} ${pick(NOUNS)}`).join(' ');
};

describe('a queue of n posts', () => {
  const comparisons = (posts: readonly string[]): number => {
    let count = 0;
    duplicates(posts, () => {
      count += 1;
    });
    return count;
  };

  it('takes a number of comparisons linear in n, even where all look alike', () => {
    const unlike = Array.from({ length: 4_000 }, (_, i) => sentence(i));
    const alike = Array.from(
      { length: 4_000 },
      (_, i) => `bread holds the oven and the choir mends the old garden ${i}`,
    );
    for (const posts of [unlike, alike]) {
      expect(comparisons(posts)).toBeLessThanOrEqual(80 * posts.length);
      expect(comparisons(posts)).toBeLessThan(2.5 * comparisons(posts.slice(0, 2_000)) + 1_000);
    }
  });

  it('finds a copy however far back the first one stands', () => {
    const posts = [WORKSHOP, ...Array.from({ length: 3_000 }, (_, i) => sentence(i)), WORKSHOP.replace('jar', 'tin')];
    expect(groupsOf(posts).find(({ members }) => members.includes(0))?.members).toEqual([0, 3_001]);
  });
});
