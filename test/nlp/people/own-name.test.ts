import { describe, expect, it } from 'vitest';
import { lintText } from '../../../src/index.ts';
import { answers } from '../../../src/nlp/people/address.ts';
import { selfTalk } from '../../../src/nlp/telling/self-talk.ts';
import type { OwnNames } from '../../../src/types.ts';
import { parse, postOf } from '../parse.ts';

const SELF: OwnNames = {
  names: ['Acme', 'Acme Cloud', 'Target', 'The Reed Trust', "Ben & Jerry's", 'iRide'],
  handles: ['@acme', '@acme@social.example'],
};

const subjects = (text: string, self: OwnNames | null = SELF) =>
  postOf(text, self === null ? {} : { self }).clauses.map(({ subject }) => subject);

describe('a clause that opens with an own name is about the writer', () => {
  it.each([
    'Acme launches a new lock.',
    'ACME launches a new lock.',
    'Acme Cloud is now in nine countries.',
    "Acme's new lock is here.",
    'Acme’s new lock is here.',
    'Today Acme opens a shop.',
    'The Acme team has moved.',
    'Team Acme has moved.',
    'Target opens a shop.',
    'The Reed Trust turns ten.',
    'Ben & Jerry’s has a new flavour.',
    'iRide has a new flavour.',
    '@acme launches a new lock.',
    '@Acme@social.example launches a new lock.',
  ])('%s', (text) => {
    expect(subjects(text)).toEqual(['self']);
  });

  it.each([
    ['Acme users can now share a key.', 'other'],
    ['The Acme community built this.', 'other'],
    ['Acmeville has a new park.', 'none'],
    ['target the right people.', 'none'],
    ['Cloud storage is cheap.', 'none'],
    ['@other launches a new lock.', 'other'],
    ['You know Acme.', 'you'],
  ])('%s: %s', (text, subject) => {
    expect(subjects(text)).toEqual([subject]);
  });

  it('is as it was where no name is known', () => {
    expect(subjects('Acme launches a new lock.', null)).toEqual(['none']);
    expect(subjects('@acme launches a new lock.', null)).toEqual(['other']);
  });
});

describe('an own handle', () => {
  it('is a word, and nobody is mentioned', () => {
    const { tokens, wordCount } = postOf('@acme has news for @ana', { self: SELF });
    expect(tokens.map(({ kind }) => kind)).toEqual(['word', 'word', 'word', 'word', 'mention']);
    expect(wordCount).toBe(4);
  });

  it('fills no place for a name in a phrase', () => {
    const { hits } = parse('Thanks to @acme and thanks to @ana', [['thanks to <who>']], { self: SELF });
    expect(hits(0).map(({ text }) => text)).toEqual(['thanks to @ana']);
  });

  it('answers nobody', () => {
    expect(answers(postOf('@acme, we moved.', { self: SELF }))).toBe(false);
    expect(answers(postOf('@ana, we moved.', { self: SELF }))).toBe(true);
  });
});

it('what an own name does counts as talk about the writer', () => {
  const masses = (self?: OwnNames) =>
    selfTalk(postOf('Acme has opened a third shop. The weather is fine today.', self && { self })).map(
      ({ mass }) => mass,
    );
  expect(masses(SELF)).toEqual([1, 0]);
  expect(masses()).toEqual([0, 0]);
});

it('a thing that opens a sentence is no name, though the writer says "we" beside it', () => {
  const masses = (text: string) => selfTalk(postOf(text)).map(({ mass }) => mass);
  expect(masses('Ring binders won. We ordered thirty.')[0]).toBe(0);
  expect(masses('Fernway just won. We ordered thirty.')[0]).toBe(0.8);
});

describe('rules on who a post is about', () => {
  const NAMES = { names: ['Acme', 'Acme Cloud'] };
  const marked = async (rule: string, text: string, self?: typeof NAMES) =>
    (await lintText(text, { ...(self && { self }), rules: { 'starts-with-us': 'info' } })).findings
      .filter((finding) => finding.rule === rule)
      .map(({ start, end }) => text.slice(start, end));

  it.each([
    [
      'self-talk-ratio',
      'Acme has opened its third workshop. Acme Cloud now stocks twelve brands. The Acme team has hired four people for the season ahead.',
      'Acme has opened its third workshop',
    ],
    [
      'starts-with-us',
      'Acme has opened its third workshop. What should be in the window first, do you think?',
      'Acme has opened its third workshop',
    ],
  ])('%s finds them where the names are known, and not where they are not', async (rule, text, words) => {
    expect(await marked(rule, text, NAMES)).toEqual([words]);
    expect(await marked(rule, text)).toEqual([]);
  });
});
