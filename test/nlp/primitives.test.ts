import { describe, expect, it } from 'vitest';
import { clauseAround, clauseAt, gist, hearsSomebody } from '../../src/nlp/clauses/clause-at.ts';
import { answers, mine, ownWords } from '../../src/nlp/people/address.ts';
import { follows, meant, near } from '../../src/nlp/phrases/hits.ts';
import { pitch } from '../../src/nlp/selling/pitch.ts';
import { pointer } from '../../src/nlp/selling/pointer.ts';
import { selfTalk } from '../../src/nlp/telling/self-talk.ts';
import { isTitle } from '../../src/nlp/tokens/title.ts';
import type { Hit, Post, Span } from '../../src/types.ts';
import { parse, postOf } from './parse.ts';

const textOf = (post: Post, span: Span | undefined): string | undefined =>
  span && post.text.slice(span.start, span.end);
const pairs = (list: readonly { readonly first: Hit; readonly second: Hit }[]): string[] =>
  list.map(({ first, second }) => `${first.text} > ${second.text}`);

describe('hits', () => {
  const { hits } = parse('Comment now and win. Nobody will win. Win, then comment "win it all tonight" or lose.', [
    ['comment'],
    ['win'],
  ]);

  it('follow each other in order, the nearest first, and only within reach', () => {
    expect(pairs(follows(hits(0), hits(1), 10))).toEqual(['Comment > win', 'comment > win']);
    expect(pairs(follows(hits(0), hits(1), 2))).toEqual(['comment > win']);
  });

  it('are near each other in either order', () => {
    expect(pairs(near(hits(0), hits(1), 10))).toEqual(['Comment > win', 'comment > win', 'Win > comment']);
  });

  it('are meant where they are neither negated nor quoted', () => {
    expect(meant(hits(1)).map(({ start }) => start)).toEqual([16, 38]);
  });
});

describe('whom a post speaks to', () => {
  it.each<[string, boolean]>([
    ['@ana Thanks for the map.', true],
    ['Hi @ana, the map is up.', true],
    ['@ana we moved it.', true],
    ['@ana drew the map.', false],
    ['@ana: the map of the harbour', false],
    ['Great work! RT @ana: the map is up', true],
    ['RT @ana: the map is up', false],
    ['The map by @ana is up.', false],
  ])('%s', (text, expected) => {
    expect(answers(postOf(text))).toBe(expected);
  });

  it('is somebody in a reply, whatever the text', () => {
    expect(answers(postOf('The map is up.', { replyTo: '12' }))).toBe(true);
  });

  it('ends with the own words, where a repost begins', () => {
    const { post, hits } = parse('Good map RT @ana: good map', [['map']]);
    expect(textOf(post, post.tokens[ownWords(post)])).toBe('RT');
    expect(mine(post, hits(0)).map(({ start }) => start)).toEqual([5]);
  });
});

describe('a pitch', () => {
  it.each<[string, string | undefined]>([
    ['Sign up for our newsletter.', 'Sign up'],
    ['All mugs are 20% off.', '20% off'],
    ['You can contact us at the desk.', undefined],
    ['She never shops. "Buy now and save big," he said.', undefined],
    ['Mugs are three for two until Sunday.', 'three for two'],
    ['Odile has rung the bell at six for 22 years.', undefined],
    ['The tram was free on route 8 for twenty-two weeks.', undefined],
  ])('%s', (text, expected) => {
    expect(pitch(postOf(text))?.text).toBe(expected);
  });
});

describe('clauses around a word', () => {
  const text = 'Big news: we hired Ada, and you met her at @harbour https://a.example';
  const post = postOf(text);

  it('are found by token', () => {
    const at = post.tokens.findIndex(({ text: word }) => word === 'met');
    expect(clauseAt(post, at)?.subject).toBe('you');
  });

  it('are marked without labels in front and links behind', () => {
    expect(post.clauses.map((clause) => textOf(post, gist(post, clause)))).toEqual([
      'we hired Ada',
      'and you met her at @harbour',
    ]);
  });

  it('hold the whole hit', () => {
    const parsed = parse('Thanks to Ada. She drew it.', [['ada ~ drew', 'drew']]);
    expect(textOf(parsed.post, clauseAround(parsed.post, parsed.hits(0)[0] as Hit))).toBe('She drew it');
  });
});

describe('somebody is heard', () => {
  it.each<[string, boolean]>([
    ['Marta asked why the lights stay on.', true],
    ['You said it was slow.', true],
    ['We said it would open.', false],
    ['The lights stay on.', false],
  ])('%s', (text, expected) => {
    expect(hearsSomebody(postOf(text))).toBe(expected);
  });
});

describe('a title', () => {
  it.each<[string, boolean]>([
    ['Seven Ways To Mend A Bike', true],
    ['Seven ways to mend a bike', false],
    ['Sale Ends Now', false],
    ['Seven Ways To Mend A Bike\n\nA grey cat sat on the wall of the old mill in the rain.', true],
    ['A grey cat sat on the wall. Seven Ways To Mend A Bike', false],
  ])('%s', (text, expected) => {
    expect(isTitle(postOf(text))).toBe(expected);
  });
});

describe('self-talk', () => {
  const masses = (text: string): number[] => selfTalk(postOf(text)).map(({ mass }) => mass);

  it.each<[string, (mass: number) => boolean]>([
    ['We opened our third workshop.', (mass) => mass > 0.8],
    ["We're proud of Ada, who drew it.", (mass) => mass < 0.3],
    ['We refunded you this morning.', (mass) => mass < 0.3],
    ['You told us it was slow.', (mass) => mass === 0],
    ['Ada drew the hinge eleven times.', (mass) => mass === 0],
    ['What would you change?', (mass) => mass === 0],
  ])('weighs a clause by its subject and by what it does: %s', (text, fits) => {
    expect(masses(text).map(fits)).toEqual([true]);
  });
});

describe('a pointer', () => {
  it.each<[string, string | undefined]>([
    ['The first of the series is out. Read her story: https://kiln.example/ada', 'Read her story'],
    ['During Repair Week, learn the facts:', 'During Repair Week, learn the facts'],
    ['Tulip bulbs last the winter in sand. Check out our blog.', 'Check out our blog'],
    ['We tested nine pumps. Full results here', 'Full results here'],
    ['Find the screw under the lid and turn it left.', undefined],
    ['Read the label twice, then rinse the jar.', undefined],
    ['Can you find the error here?', undefined],
    ['"Read more here" was all the letter said.', undefined],
  ])('%s', (text, expected) => {
    const post = postOf(text);
    const found = pointer(post);
    expect(found && textOf(post, gist(post, found))).toBe(expected);
  });
});
