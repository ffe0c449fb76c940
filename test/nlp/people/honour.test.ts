import { describe, expect, it } from 'vitest';
import { honours } from '../../../src/nlp/people/honour.ts';
import { isOnlyShown } from '../../../src/nlp/people/shown.ts';
import { postOf } from '../parse.ts';

const found = (text: string): readonly string[] =>
  honours(postOf(text)).map(({ start, end }) => text.slice(start, end));

describe('somebody is honoured by name, and told of further on', () => {
  it.each<[string, readonly string[]]>([
    [
      'Ngozi Bello is Young Baker of the Year. She proved her rye on a boat.',
      ['Ngozi Bello is Young Baker of the Year'],
    ],
    ['After 31 years, Mrs Okafor retires on Friday. She lost no key.', ['Mrs Okafor retires']],
    ['Volunteer of the month is Farida, who drove us home.', ['Volunteer of the month is Farida']],
    ['Our apprentices started today. From left: Ada, Bo and Mei.', ['From left: Ada, Bo and Mei']],
    ['Cheese of the week: a Gubbeen, a bit past polite.', []],
    ['Since her husband Ken died she runs the quiz.', []],
    ['Okoro Foods is Baker of the Year at the fair.', []],
  ])('%s', (text, words) => expect(found(text)).toEqual(words));
});

describe('somebody is only shown', () => {
  it.each<[string, boolean]>([
    ['This is Rex. He waits at the shelter.', true],
    ['This is Otto. He is 6, and sleeps in a shed.', true],
    ['This is Runa. She mends our pumps.', false],
  ])('%s', (text, isShown) => expect(isOnlyShown(postOf(text), { first: 0, start: 0, end: 7 })).toBe(isShown));
});
