/** The words of every rule's firing examples where they are not the writer's own: no promotional rule may speak. */
import { describe, expect, it } from 'vitest';
import { type Case, firingOf, mark, settingsFor } from '../../src/engine/examples.ts';
import { createLinter } from '../../src/engine/linter.ts';
import { builtinRules, type LoadedRule } from '../../src/engine/load-rules.ts';
import { OWN, PLACES, type Place, postWith } from './places.ts';

/** A length is what it is, whoever's words they are: what only states a fact of a network is left out. */
const rules = (await builtinRules()).filter(({ rule }) => rule.weight !== 0);
const linter = createLinter(rules);
/** Every rule with its defaults, and shown even where it is quiet. */
const settings = new Map(rules.flatMap((rule) => [...settingsFor(rule, {})]));

/** Rows of emoji and styled letters are read out by screen readers whoever wrote them; the rule looks at all of the text. */
const KNOWN = {
  rule: 'hard-to-read-aloud',
  place: /quot|repost/,
  posts: ['The choir sings at noon', 'The scan came back', 'The lanterns are lit'],
};
const isKnown = (rule: string, place: string, { text }: Case): boolean =>
  rule === KNOWN.rule && KNOWN.place.test(place) && KNOWN.posts.some((start) => text.startsWith(start));

const scolded = async (place: Place, words: string): Promise<readonly string[]> => {
  const post = await postWith(place, words);
  const findings = linter(post, settings).findings.filter(({ polarity }) => polarity === 'promotional');
  return findings.map((finding) => `${finding.rule}: ${mark(post.text, [finding])}`);
};

/** The whole of an example, and its marked words alone. */
const wordsOf = ({ text, expected }: Case): readonly string[] => [
  text,
  ...expected.map(({ start, end }) => text.slice(start, end)),
];

const allOf = async (place: Place, posts: readonly Case[]): Promise<readonly string[]> =>
  (await Promise.all(posts.flatMap(wordsOf).map((words) => scolded(place, words)))).flat();

const cases = rules.map((rule) => [rule.id, rule] as const);

describe.each(PLACES.map((place) => [place.name, place] as const))(
  'in %s nothing is held against a post',
  (name, place) => {
    it.each(cases)('of what %s finds', async (id, rule: LoadedRule) => {
      const posts = firingOf(rule).filter((one) => !isKnown(id, name, one));
      expect(await allOf(place, posts)).toEqual([]);
    });
  },
);

it('in a quotation rows of emoji and styled letters still are', async () => {
  const quoted = PLACES.filter(({ name }) => KNOWN.place.test(name));
  const posts = rules.flatMap((rule) => firingOf(rule).filter((one) => isKnown(rule.id, 'a quotation', one)));
  for (const place of quoted)
    for (const { text } of posts) expect(await scolded(place, text), 'take it out of KNOWN').not.toEqual([]);
});

it('in the open most of it is', async () => {
  const posts = rules.filter(({ rule }) => rule.polarity === 'promotional').flatMap(firingOf);
  const found = await Promise.all(posts.map(({ text }) => scolded(OWN, text)));
  expect(found.filter((findings) => findings.length > 0).length).toBeGreaterThan(0.8 * posts.length);
});
