import { expect, it } from 'vitest';
import { builtinRules } from '../../src/engine/load-rules.ts';
import { readDrafts } from './drafts.ts';

const drafts = readDrafts();

it('notes words that stand in the draft, and rules that there are', async () => {
  const ids = new Set((await builtinRules()).map(({ id }) => id));
  const strays = drafts.flatMap(({ text, found = {}, wrong = {} }) =>
    [...Object.entries(found), ...Object.entries(wrong)].flatMap(([rule, noted]) =>
      noted.filter((words) => !ids.has(rule) || !text.includes(words)).map((words) => `${rule}: ${words} :: ${text}`),
    ),
  );
  expect(strays).toEqual([]);
});

it('has no draft twice', () => {
  expect(new Set(drafts.map(({ text }) => text)).size).toBe(drafts.length);
});
