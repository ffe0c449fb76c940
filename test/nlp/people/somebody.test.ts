import { describe, expect, it } from 'vitest';
import { afterCall, situation } from '../../../src/nlp/people/address.ts';
import { somebodyAt } from '../../../src/nlp/people/somebody.ts';
import { speakerOf } from '../../../src/nlp/people/speaker.ts';
import { announcement } from '../../../src/nlp/telling/announcement.ts';
import { postOf } from '../parse.ts';

describe('somebody a clause is about', () => {
  it.each<[string, string | undefined]>([
    ['Odile from the fen crossed the river.', 'Odile'],
    ["Mrs. D'Souza has flown home.", "Mrs. D'Souza"],
    ['Odile from our fen has never flown.', 'Odile'],
    ['Two older neighbours rebuilt the bench.', 'Two older neighbours'],
    ['Someone in Leeds bought a kettle.', undefined],
    ['The bench is green.', undefined],
    ['Under the bridge the map rattled.', undefined],
    ['Nothing moved on the hill.', undefined],
    ['Another bell rang on the hill.', undefined],
  ])('%s', (text, who) => {
    const post = postOf(text);
    const found = somebodyAt(post, 0);
    expect(found && text.slice(found.start, found.end)).toBe(who);
  });
});

describe('who is said to speak', () => {
  it.each<[string, string, string | undefined]>([
    ['A dozen of you told us about the door.', 'told', 'A dozen of you told'],
    ['Eileen from the choir asked why.', 'asked', 'Eileen from the choir asked'],
    ['If you asked for tea, wait.', 'asked', undefined],
    ['The lamp is highly recommended.', 'recommended', undefined],
    ['We asked twice.', 'asked', undefined],
  ])('%s', (text, verb, who) => {
    const post = postOf(text);
    const first = post.tokens.findIndex(({ normal }) => normal === verb);
    const found = speakerOf(post, { first, last: first + 1 });
    expect(found && text.slice(found.start, found.end)).toBe(who);
  });
});

describe('a call to readers', () => {
  it.each<[string, string | undefined]>([
    ['Parents of twins: which pram?', 'which'],
    ['Those who did this, did it hold?', 'did'],
    ['When workers organise, things change.', undefined],
    ['Our drivers, all nine, are in.', undefined],
  ])('%s', (text, next) => {
    const post = postOf(text);
    const at = afterCall(post, { first: 0, last: post.tokens.length });
    expect(at === undefined ? undefined : post.tokens[at]?.text).toBe(next);
  });
});

it.each<[string, boolean]>([
  ['Boiler off again? Hold the reset for ten seconds.', true],
  ['Ready to save? Buy now.', false],
  ['Who took the ladder? Bring it back.', false],
])('a situation asked in short: %s', (text, is) => {
  expect(situation(postOf(text)) !== undefined).toBe(is);
});

it.each<[string, boolean]>([
  ['Larchmere Bank has opened its ninth branch.', true],
  ['Ada has sewn forty covers. She kept two.', false],
  ['The Senate has passed a budget.', false],
  ['You have reached the office.', false],
])("an organisation's own news: %s", (text, is) => {
  expect(announcement(postOf(text)) !== undefined).toBe(is);
});
