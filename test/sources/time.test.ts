import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DayOrder, dateIn, dayOrder, parseTime, timeFault } from '../../src/sources/time.ts';

describe('parseTime', () => {
  const cases: readonly (readonly [text: string, iso: string | undefined])[] = [
    ['2026-05-01', '2026-05-01T00:00:00.000Z'],
    ['2026-5-1', '2026-05-01T00:00:00.000Z'],
    ['2026/05/01 9:30', '2026-05-01T09:30:00.000Z'],
    ['2026.05.01', '2026-05-01T00:00:00.000Z'],
    ['20260501', '2026-05-01T00:00:00.000Z'],
    [' 2026-05-01 09:30:15 ', '2026-05-01T09:30:15.000Z'],
    ['2026-05-01T09:30', '2026-05-01T09:30:00.000Z'],
    ['2026-05-01T09:30:15.25Z', '2026-05-01T09:30:15.250Z'],
    ['2026-05-01T09:30:15.123456Z', '2026-05-01T09:30:15.123Z'],
    ['2026-05-01T09:30:00+02:00', '2026-05-01T07:30:00.000Z'],
    ['2026-05-01 09:30 -0530', '2026-05-01T15:00:00.000Z'],
    ['2026-05-01 5:05 pm', '2026-05-01T17:05:00.000Z'],
    ['2026-05-01 12:05AM', '2026-05-01T00:05:00.000Z'],
    ['2026-05-01 12 p.m.', '2026-05-01T12:00:00.000Z'],
    ['2026-05-01 at 5pm', '2026-05-01T17:00:00.000Z'],
    ['5/1/2026', '2026-05-01T00:00:00.000Z'],
    ['5/1/26 9:30', '2026-05-01T09:30:00.000Z'],
    ['05/01/2026 09:30:00 UTC', '2026-05-01T09:30:00.000Z'],
    ['31/5/2026', '2026-05-31T00:00:00.000Z'],
    ['1.5.2026 09:30', '2026-05-01T09:30:00.000Z'],
    ['1.5.26', '2026-05-01T00:00:00.000Z'],
    ['5-1-2026', '2026-05-01T00:00:00.000Z'],
    ['1 May 2026', '2026-05-01T00:00:00.000Z'],
    ['Fri, 1st May 2026 17:00', '2026-05-01T17:00:00.000Z'],
    ['Fri, 01 May 2026 17:00:00 GMT', '2026-05-01T17:00:00.000Z'],
    ['May 1, 2026', '2026-05-01T00:00:00.000Z'],
    ['Friday, May 1st 2026, 5 pm', '2026-05-01T17:00:00.000Z'],
    ['Sept. 1, 2026', '2026-09-01T00:00:00.000Z'],
    ['Fri May 01 20:19:24 +0000 2026', '2026-05-01T20:19:24.000Z'],
    ['1777627800', '2026-05-01T09:30:00.000Z'],
    ['2026-05-01T09:30+02', '2026-05-01T07:30:00.000Z'],
    ['20260501T093015Z', '2026-05-01T09:30:15.000Z'],
    ['20260501T0930+0200', '2026-05-01T07:30:00.000Z'],
    ['1-May-2026', '2026-05-01T00:00:00.000Z'],
    ['01-May-26 9:30', '2026-05-01T09:30:00.000Z'],
    ['2026-05-01 9:00 AM EST', '2026-05-01T14:00:00.000Z'],
    ['Mon, 04 May 2026 09:00 PDT', '2026-05-04T16:00:00.000Z'],
    ['2026-05-01 09:00 CEST', '2026-05-01T07:00:00.000Z'],
    ['2026-05-01 TBD', '2026-05-01T00:00:00.000Z'],
    ['2026-05-01 soon', '2026-05-01T00:00:00.000Z'],
    ['2026-05-01, noon', '2026-05-01T12:00:00.000Z'],
    ['2026-05-01 Evening', '2026-05-01T18:00:00.000Z'],
    ['2026-05-01 9-10am', undefined],
    ['2026-05-01 9:00 XYZ', undefined],
    ['20260501T0960Z', undefined],
    ['1777627800123', '2026-05-01T09:30:00.123Z'],
    ['', undefined],
    ['Week 1 Mon', undefined],
    ['next Friday at 2 PM', undefined],
    ['soon', undefined],
    ['10:00', undefined],
    ['2026', undefined],
    ['2026-13-01', undefined],
    ['2026-02-30', undefined],
    ['30/2/2026', undefined],
    ['13/13/2026', undefined],
    ['2026-05-01 25:00', undefined],
    ['2026-05-01 09:60', undefined],
    ['1 Floreal 2026', undefined],
    ['1.5', undefined],
    ['Version 1.5.26', undefined],
  ];
  test.each(cases)('%j', (text, iso) => {
    const time = parseTime(text);
    expect(time === undefined ? undefined : new Date(time).toISOString()).toBe(iso);
  });

  test.each<[DayOrder, string, string]>([
    ['month first', '3/4/2026', '2026-03-04'],
    ['day first', '3/4/2026', '2026-04-03'],
    ['day first', '3/14/2026', '2026-03-14'],
    ['month first', '14/3/2026', '2026-03-14'],
    ['month first', '3.4.2026', '2026-04-03'],
  ])('%s: %s', (order, text, day) => {
    expect(new Date(parseTime(text, order) ?? 0).toISOString().slice(0, 10)).toBe(day);
  });

  test('reads back every moment that is written in full', () => {
    const moment = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, (date) => {
        const iso = date.toISOString();
        expect(parseTime(iso)).toBe(date.getTime());
        const whole = Math.floor(date.getTime() / 1000) * 1000;
        expect(parseTime(iso.slice(0, 19).replace('T', ' '))).toBe(whole);
        expect(parseTime(date.toUTCString())).toBe(whole);
      }),
    );
  });

  test('takes any text without harm', () => {
    const piece = fc.constantFrom('1', '12', '2026', '/', '-', '.', ' ', ':', 'May', 'pm', 'Z', '+02:00', 'T', ',');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const time = parseTime(pieces.join(''));
        if (time !== undefined) expect(Number.isFinite(time)).toBe(true);
      }),
    );
  });
});

describe('dayOrder', () => {
  test.each<[DayOrder | undefined, readonly string[]]>([
    [undefined, []],
    [undefined, ['3/4/2026', '2026-05-01', 'soon']],
    ['month first', ['3/4/2026', '3/14/2026']],
    ['day first', ['3/4/2026', '14/3/2026 10:00']],
    ['day first', ['3/14/2026', '14/3/2026']],
    ['day first', ['14-3-26']],
    [undefined, ['14.3.2026']],
    [undefined, ['14/14/2026']],
  ])('%s: %j', (order, texts) => {
    expect(dayOrder(texts)).toBe(order);
  });
});

describe('dateIn', () => {
  test.each([
    ['2026-05-02 9-10am', '2026-05-02'],
    [' 1 May 2026 at dawn', '1 May 2026'],
    ['2026-13-02 9-10am', undefined],
    ['at dawn', undefined],
  ])('keeps the day of %j', (time, day) => {
    expect(dateIn(time)).toBe(day);
  });
});

describe('timeFault', () => {
  test.each([
    '2026-05-01',
    '2026-05-01 10:00',
    '1/5/26',
    ' Next  Friday',
    'Monday',
    '10:00',
    '9.30 GMT',
    'Q3',
    '2026',
    'tbc',
  ])('has nothing to say of %s', (time) => {
    expect(timeFault(time)).toBeUndefined();
  });

  test.each([
    ['2026-13-45', '2026-13-45'],
    [' so\nonish ', 'so onish'],
    ['20266', '20266'],
    ['31.13', '31.13'],
    ['9:75', '9:75'],
    ['Mon, 04 May 2026 at dawn', 'Mon, 04 May 2026 at dawn'],
    ['when the loaves are out of the oven and cool enough', 'when the loaves are out of the oven and…'],
  ])('names %j', (time, shown) => {
    expect(timeFault(time)).toBe(`time ${JSON.stringify(shown)} cannot be read; write it like 2026-05-01 09:30`);
  });

  test('says the same whichever of two numbers is the day', () => {
    const number = fc.integer({ min: 0, max: 33 });
    fc.assert(
      fc.property(number, number, (first, second) => {
        const date = `${first}/${second}/2026`;
        const isRead = parseTime(date, 'day first') !== undefined;
        expect(timeFault(date) === undefined).toBe(isRead);
      }),
      { numRuns: 500 },
    );
  });
});
