import { cut, evenly } from '../text.ts';

/** Which of two numbers is the day where a date has no month's name: `3/4/2026`. */
export type DayOrder = 'day first' | 'month first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** `2026-05-01`, `2026/5/1`, `20260501T` */
const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?=$|[\sT,])/;
/** `1/5/2026`, `1.5.26`, `1-5-2026` */
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?=$|[\s,])/;
/** `1 May 2026`, `Fri, 1st May 2026` */
const DAY_NAME = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3,9})\.?,?\s+(\d{4})(?=$|[\s,])/i;
/** `1-May-2026`, `1-May-26`: what spreadsheets write. */
const DAY_DASH = /^(\d{1,2})-([a-z]{3,9})-(\d{4}|\d{2})(?=$|[\s,T])/i;
/** `May 1, 2026`, `Friday, May 1st 2026` */
const NAME_DAY = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?=$|[\s,])/i;
/** `Wed May 01 20:19:24 +0000 2026` */
const UNIX = /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d\d:\d\d:\d\d)\s+([+-]\d{4})\s+(\d{4})$/i;
/** Minutes that zones are ahead of UTC, by their names: those of RFC 822, and others that English-speaking queues have. */
const ZONES = new Map(
  Object.entries({
    ...{ Z: 0, UTC: 0, GMT: 0, WET: 0, BST: 60, WEST: 60, CET: 60, CEST: 120, EET: 120, EEST: 180, IST: 330, SGT: 480 },
    ...{ ET: -300, EST: -300, EDT: -240, CT: -360, CST: -360, CDT: -300, MT: -420, MST: -420, MDT: -360 },
    ...{ PT: -480, PST: -480, PDT: -420, HKT: 480, JST: 540, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780 },
  }),
);
const ZONE = `(${[...ZONES.keys()].join('|')}|[+-]\\d{2}(?::?\\d{2})?)?$`;
const CLOCK = new RegExp(
  `^[\\sT,]*(?:at\\s+)?(\\d{1,2})(?:[:.h](\\d{2}))?(?::(\\d{2})(?:\\.(\\d{1,9}))?)?\\s*([ap])?\\.?(?:m\\b\\.?)?\\s*${ZONE}`,
  'i',
);
/** `T093000Z` */
const BASIC_CLOCK = new RegExp(`^T(\\d{2})(\\d{2})(\\d{2})?${ZONE}`, 'i');
/** A time of day that is still open, or named: the day is known. */
const OPEN =
  /^[\s,]*(?:tb[acd]|soon|asap|any ?time|all day|morning|noon|midday|lunch(?:time)?|afternoon|evening|night)$/i;
/** Hours of those that have a name. */
const HOURS = new Map(
  Object.entries({ morning: 9, noon: 12, midday: 12, lunch: 12, lunchtime: 12, afternoon: 15, evening: 18, night: 21 }),
);
const HOUR = 3_600_000;

interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** What follows the date. */
  readonly rest: string;
}

const monthNamed = (name: string): number =>
  MONTHS.indexOf(name.slice(0, 3).toLowerCase() as (typeof MONTHS)[number]) + 1;

const fullYear = (year: string): number => (year.length === 2 ? 2000 : 0) + Number(year);

const dayIn = (text: string, order: DayOrder): Day | undefined => {
  const numbers = YEAR_FIRST.exec(text);
  if (numbers !== null) {
    const [whole, year = '', , month, day] = numbers;
    return { year: Number(year), month: Number(month), day: Number(day), rest: text.slice(whole.length) };
  }
  const last = YEAR_LAST.exec(text);
  if (last !== null) {
    const [whole, first, mark, second, year = ''] = last;
    const dayFirst = mark === '.' || Number(first) > 12 || (order === 'day first' && Number(second) <= 12);
    const [day, month] = dayFirst ? [first, second] : [second, first];
    return { year: fullYear(year), month: Number(month), day: Number(day), rest: text.slice(whole.length) };
  }
  const [whole, day, month = '', year = ''] = DAY_NAME.exec(text) ?? DAY_DASH.exec(text) ?? [];
  if (whole !== undefined) {
    return { year: fullYear(year), month: monthNamed(month), day: Number(day), rest: text.slice(whole.length) };
  }
  const [all, name = '', nth, when] = NAME_DAY.exec(text) ?? [];
  if (all === undefined) return undefined;
  return { year: Number(when), month: monthNamed(name), day: Number(nth), rest: text.slice(all.length) };
};

const zoneMinutes = (zone: string): number => {
  const [, sign, hours, minutes = 0] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined) return ZONES.get(zone.toUpperCase()) ?? 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

/** Milliseconds into the day, in UTC; undefined where it is no time of day. */
const clockIn = (rest: string): number | undefined => {
  if (rest.trim() === '') return 0;
  if (OPEN.test(rest)) return (HOURS.get(rest.replace(/[\s,]+/g, '').toLowerCase()) ?? 0) * HOUR;
  const basic = BASIC_CLOCK.exec(rest);
  if (basic) return clockIn(`T${basic[1]}:${basic[2]}:${basic[3] ?? '00'}${basic[4] ?? ''}`);
  const match = CLOCK.exec(rest);
  if (match === null) return undefined;
  const [, hours, minutes, seconds = '0', fraction = '', half, zone = ''] = match;
  if (minutes === undefined && half === undefined) return undefined;
  const twelve = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (twelve > 24 || Number(minutes ?? 0) > 59 || Number(seconds) > 60) return undefined;
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
  return ((twelve * 60 + Number(minutes ?? 0) - zoneMinutes(zone)) * 60 + Number(seconds)) * 1000 + milliseconds;
};

const epoch = ({ year, month, day, rest }: Day): number | undefined => {
  const clock = clockIn(rest);
  const midnight = Date.UTC(year, month - 1, day);
  const real = month >= 1 && month <= 12 && new Date(midnight).getUTCDate() === day;
  return clock === undefined || !real ? undefined : midnight + clock;
};

/** Seconds or milliseconds since 1970, of this century. */
const stamp = (text: string): number | undefined => {
  if (/^\d{10}$/.test(text)) return Number(text) * 1000;
  return /^\d{13}$/.test(text) ? Number(text) : undefined;
};

/**
 * When a post goes out, in milliseconds since 1970; undefined where the text is no date. A time without a
 * zone counts as UTC and a date without a time as midnight: good for the order of a queue, not for a clock.
 */
export const parseTime = (text: string, order: DayOrder = 'month first'): number | undefined => {
  const trimmed = text.trim();
  const unix = UNIX.exec(trimmed);
  if (unix !== null) {
    const [, month = '', day, clock, zone, year] = unix;
    return epoch({ year: Number(year), month: monthNamed(month), day: Number(day), rest: `${clock} ${zone}` });
  }
  const day = dayIn(trimmed, order);
  return day === undefined ? stamp(trimmed) : epoch(day);
};

/** The date that a text begins with, where what follows it is no time of day. */
export const dateIn = (text: string): string | undefined => {
  const trimmed = text.trim();
  const day = dayIn(trimmed, 'month first');
  if (day === undefined || epoch({ ...day, rest: '' }) === undefined) return undefined;
  return trimmed.slice(0, trimmed.length - day.rest.length);
};

/** Times that are a plan and no date. */
const PLANNED =
  /^(?:now|soon|asap|auto|automatic(?:ally)?|queue|draft|next\b.*|tb[acd]|today|tomorrow|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|day|week|q[1-4]?)\b(?!.*\b(?:19|20)\d\d\b).*|(?:19|20)\d\d|(?:[01]?\d|2[0-4])[:.][0-5]\d(?!\.?\d).*)$/i;

/** Characters of a time that cannot be read. */
const SHOWN = 40;

/** What is wrong with a time that is neither a date nor a plan, such as "next Friday"; it goes on from "the". */
export const timeFault = (time: string): string | undefined => {
  // No date can be read in one way only.
  if (parseTime(time) !== undefined || PLANNED.test(evenly(time))) return undefined;
  return `time ${JSON.stringify(cut(evenly(time), SHOWN))} cannot be read; write it like 2026-05-01 09:30`;
};

/** The same as a sentence about a post, by its name; a file that is one post has none. */
export const timeProblem = (time: string, post = ''): string | undefined => {
  const fault = timeFault(time);
  return fault && `${post === '' ? 'its' : `${post}: the`} ${fault}`;
};

/**
 * How the dates of one file are to be read: day first as soon as one of them leaves no other way, month first where one
 * does so of that; undefined where none tells.
 */
export const dayOrder = (texts: Iterable<string>): DayOrder | undefined => {
  let order: DayOrder | undefined;
  for (const text of texts) {
    const [, first, mark, second] = YEAR_LAST.exec(text.trim()) ?? [];
    if (mark === '.') continue;
    if (Number(first) > 12 && Number(second) <= 12) return 'day first';
    if (Number(second) > 12 && Number(first) <= 12) order = 'month first';
  }
  return order;
};
