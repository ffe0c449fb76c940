import { describe, expect, it, test } from 'vitest';
import { createLinter } from '../../src/engine/linter.ts';
import type { LoadedRule } from '../../src/engine/load-rules.ts';
import { canonical } from '../../src/engine/queue-ask.ts';
import { withPart } from '../../src/engine/queue-summary.ts';
import { isPoll } from '../../src/engine/queue-tags.ts';
import { bitsOf, has } from '../../src/queue-posts.ts';
import { type PostSummary, QUEUE_TAGS, type QueueTag } from '../../src/types.ts';
import { fakeRule, rawPost } from './fake-rule.ts';
import { summariesOf } from './queue-posts.ts';

const summaryOf = (line: string): PostSummary => {
  const [summary] = summariesOf(line);
  if (summary === undefined) throw new Error('no summary');
  return summary;
};

const tagsIn = (summary: PostSummary): readonly QueueTag[] => QUEUE_TAGS.filter((tag) => has(summary, tag));

const tagsOf = (line: string): readonly QueueTag[] => tagsIn(summaryOf(line));

/** The tags of a text, which may have several lines, by rules of the test alone. */
const tagsBy = (rules: readonly LoadedRule[], text: string): readonly QueueTag[] => {
  const { summary } = createLinter(rules)(rawPost(text), new Map());
  return summary === undefined ? [] : tagsIn(summary);
};

describe('a post is tagged', () => {
  test.each<[string, readonly QueueTag[]]>([
    ['Our bakery won the county prize for rye bread again.', ['self', 'one-way']],
    ['Sign up for our webinar on ovens: https://bakery.example/webinar', ['asks', 'one-way']],
    ['Spring sale: 20 % off all loaves until Sunday. Order now.', ['asks', 'one-way']],
    ['Rye gone stale? Wipe the loaf with a wet hand, then bake it ten minutes at 180 degrees.', ['gives']],
    ['Huge thanks to @ines, who proofread our allergy labels on Sunday.', ['gives', 'credits', 'names']],
    ['What should we stock for people who cannot eat wheat?', ['listens', 'question']],
    ['Three of you told us the door is too heavy. It opens by itself now.', ['listens', 'uptake', 'names']],
    ['reply | @sam The blue tin fits, any hardware shop has it.', ['listens', 'reply', 'names']],
    ['Power outage on Mill Street: the shop is closed today until further notice. Next update at noon.', ['service']],
    [
      'author: nonprofit | An earthquake hit the valley. Families need blankets: donate at the town hall until Friday.',
      ['asks', 'one-way', 'cause'],
    ],
    ["Rowed to the mill with Otto, who's 81 and cross.", ['one-way', 'names']],
    ['Keys day for Sam and Olu! After eight months in a box room they are in.', ['one-way', 'names']],
    ['Our baker Tom has finished his training.', ['self', 'one-way']],
    ['The flat is free from May. Small dogs are fine, so ask us before you apply.', ['gives']],
    ['Here is how to read the tide gauge by the lock: find the white mark and add two.', ['gives']],
    ['Poll: open Sundays', ['question']],
    ['Thank you to our sponsor Okoro Foods for lending us the van.', ['gives', 'credits']],
    ['Unser neuer Ofen ist da und alle im Haus freuen sich sehr auf das erste Brot daraus.', []],
  ])('%s', (line, tags) => {
    expect(tagsOf(line)).toEqual(tags);
  });

  it('as a gift where the ask comes after it, and as an ask where it comes first', () => {
    const gift = '@kofi showed us how to hang the shelves, and his drawings are free to copy.';
    const ask = 'Watch the film: https://bakery.example/film';
    expect(tagsOf(`${gift} ${ask}`)).toEqual(['gives', 'credits', 'names']);
    expect(tagsOf(`${ask} ${gift}`)).toEqual(['asks', 'credits', 'names']);
  });

  it('as an ask where both begin with the same word', () => {
    const gift = fakeRule(
      'gift',
      {
        check: ({ report }) => report({ at: { start: 0, end: 4 }, message: 'found' }),
        polarity: 'relational',
        weight: 1,
      },
      'giving',
    );
    expect(tagsBy([gift], 'Sign up for our webinar on ovens.')).toEqual(['asks', 'one-way']);
  });

  it('as a question where lines of it are there to be ticked', () => {
    expect(tagsBy([], 'The loaf for Sunday:\n( ) rye\n( ) oat')).toContain('question');
    expect(tagsBy([], 'The loaf for Sunday:\n(a) rye\n(b) oat')).not.toContain('question');
  });
});

describe('a poll', () => {
  test.each<[string, boolean]>([
    ['Poll: rye or oat?', true],
    ['New loaf.\n\n📊 POLL time', true],
    ['Which one?\n( ) rye\n( ) oat', true],
    ['Which one?\r\n  () rye\r\n  () oat', true],
    ['A poll of ours', false],
    ['Pollen is back', false],
    ['f() is called', false],
  ])('%j: %j', (text, is) => {
    expect(isPoll(text)).toBe(is);
  });

  test.each(['👉 \n', '\n', ' \r\n', '\u2028'])(
    'is found below any number of lines %j, in time linear in them',
    (line) => {
      const lines = line.repeat(200_000);
      expect(isPoll(`${lines}Poll: rye or oat?`)).toBe(true);
      expect(isPoll(`${lines}( ) rye`)).toBe(true);
      expect(isPoll(`${lines}Rye or oat`)).toBe(false);
    },
  );
});

describe('what a post asks for is', () => {
  test.each<[string, string | null]>([
    ['Use code RAIN10 at the checkout: https://bakery.example/shop', 'code RAIN10'],
    ['Sign up: https://www.bakery.example/webinar/?utm_source=x&b=2&a=1#top', 'bakery.example/webinar?a=1&b=2'],
    ['Subscribe to our newsletter.', 'newsletter'],
    ['Join our newsletters today.', 'newsletter'],
    ['Have you signed up for our newsletter? Do it today.', 'newsletter'],
    ['Our newsletter comes out on Friday. Join 2,000 readers and sign up now.', 'newsletter'],
    ['Get our newsletter in your inbox: sign up at https://mug.example/n?utm_source=x', 'newsletter'],
    ['Not on our newsletter yet? Sign up here: https://mug.example/n', 'newsletter'],
    ['The newsletter is where new glazes show up first. Link in bio to subscribe.', 'newsletter'],
    ['Sign up for the waiting list.', 'waiting list'],
    ['The new issue of our newsletter is out: read it at https://mug.example/n/12', null],
    ['Get the new issue of our newsletter: https://mug.example/n/14', 'mug.example/n/14'],
    [
      'Our newsletter named the wrong day. The workshop is on Sunday: sign up at https://mug.example/w',
      'mug.example/w',
    ],
    ['Our newsletter is out. Sign up for the workshop on Sunday.', 'workshop'],
    ['Sign up for our workshop on handles.', 'workshop on handles'],
    ['Register for our webinar about the kiln: https://mug.example/w2', 'mug.example/w2'],
    ['Leave us a review on Google today.', 'review'],
    ['Order now with RAIN10 and save ten percent.', 'code RAIN10'],
    ['Ten percent off with RAIN10 at the checkout. Order now.', 'code RAIN10'],
    ['Use RAIN10 today.', 'code RAIN10'],
    ['Book a lesson with GPT4 and me on Friday.', 'book a lesson with'],
    ['Order yours today, link in bio.', 'order yours today'],
    ['Please, order the box with two loaves.', 'order the box with'],
    ['Are you coming to the workshop on Sunday?', null],
    ['Our newsletter went out this morning, and forty of you wrote back about the wood kiln.', null],
    ['Book your table for Friday now.', 'book your table for'],
    ['Our bakery won the county prize for rye bread again.', null],
    ['What should we stock for people who cannot eat wheat?', null],
  ])('%s: %s', (line, ask) => {
    expect(summaryOf(line).ask).toBe(ask);
  });

  test.each([
    ['https://Shop.Example/Sale/index.html', 'shop.example/Sale'],
    ['shop.example/sale/', 'shop.example/sale'],
    ['https://shop.example/?fbclid=1', 'shop.example'],
    ['https://shop.example/a?ref=x&id=7', 'shop.example/a?id=7'],
  ])('the address %s is %s', (url, place) => {
    expect(canonical(url)).toBe(place);
  });

  it('an address however long, in time linear in its length', () => {
    const marks = '.'.repeat(200_000);
    expect(canonical(`https://shop.example/${marks}a`)).toBe(`shop.example/${'.'.repeat(67)}`);
    expect(canonical(`https://shop.example/a${marks}`)).toBe('shop.example/a');
  });
});

describe('an example queue', () => {
  it('is refused where two of its lines ran together', () => {
    expect(() => summariesOf('2026-05-04 | x | The oven is hot. 2026-05-05 | x | The loaves are out.')).toThrow(
      '"The oven is hot. 2026-05-05" is no field of an example queue; write one post a line',
    );
  });
});

describe('a summary', () => {
  it('keeps to its size, however long the post and its metadata', () => {
    const long = 'Our oven is warm and our bakery is open to everybody on the street. '.repeat(3_000);
    const [summary] = summariesOf(`campaign: ${'c'.repeat(9_000)} | goal: ${'g'.repeat(9_000)} | ${long}`);
    expect(JSON.stringify(summary).length).toBeLessThan(1_000);
  });

  const head = { ...summaryOf('Our new office on Mill Street is finished.'), part: 1 };
  const tagged = (...tags: readonly QueueTag[]): PostSummary => ({ ...head, part: 2, tags: bitsOf(tags), ask: 'a' });

  it('of a thread is opened by a way in anywhere in it', () => {
    expect(has(head, 'one-way')).toBe(true);
    expect(has(withPart(head, tagged('listens', 'question')), 'one-way')).toBe(false);
    expect(has(withPart(head, tagged('one-way')), 'one-way')).toBe(true);
  });

  it('of a thread is what its first gift or ask makes it', () => {
    const gift = withPart(tagged('gives'), tagged('asks'));
    const ask = withPart(tagged('asks'), tagged('gives'));
    expect([has(gift, 'gives'), has(gift, 'asks')]).toEqual([true, false]);
    expect([has(ask, 'gives'), has(ask, 'asks')]).toEqual([false, true]);
    expect(withPart(head, tagged('asks')).ask).toBe('a');
    expect(withPart({ ...tagged('asks'), ask: 'first' }, tagged('asks')).ask).toBe('first');
  });
});
