import { describe, expect, it } from 'vitest';
import { postOf } from '../parse.ts';

const cut = (text: string): string[] => {
  const post = postOf(text);
  return post.sentences.map(({ start, end, kind }) => `${kind[0]} ${post.text.slice(start, end)}`);
};

describe('sentences', () => {
  it.each([
    ['It rains. We stay in!', ['s It rains.', 'e We stay in!']],
    ['Really?! Yes.', ['q Really?!', 's Yes.']],
    ['Dr. Okafor said so at 5 p.m. on Friday.', ['s Dr. Okafor said so at 5 p.m. on Friday.']],
    ['Thanks to Ada at no. 8, and to Jo.', ['s Thanks to Ada at no. 8, and to Jo.']],
    ['Shut until 2 Jan. If it leaks, ring Dr. Okafor.', ['s Shut until 2 Jan.', 's If it leaks, ring Dr. Okafor.']],
    ['Sat. 12 May, St. Mary Ltd. barn.', ['s Sat. 12 May, St. Mary Ltd. barn.']],
    ['He met J. Smith at the U.S. Capitol. It rained.', ['s He met J. Smith at the U.S. Capitol.', 's It rained.']],
    ['hurry. only 3 left.', ['s hurry.', 's only 3 left.']],
    ['First line\nSecond line', ['s First line', 's Second line']],
    ['A line that was\nwrapped by an editor', ['s A line that was\nwrapped by an editor']],
    ['one\n\ntwo', ['s one', 's two']],
    ['The song of the\nHarbour Trust', ['s The song of the\nHarbour Trust']],
    ['Hi Ada,\nthe song is out', ['s Hi Ada,\nthe song is out']],
    ['Ask for Dr\nMarsh', ['s Ask for Dr\nMarsh']],
    ['We all sang for the 🎶 Harbour Trust', ['s We all sang for the 🎶 Harbour Trust']],
    ['Steps: 1. Rub it. 2. Squeeze it.', ['s Steps: 1. Rub it.', 's 2. Squeeze it.']],
    ['We won the cup 🏆 Come and see it', ['s We won the cup 🏆', 's Come and see it']],
    ['We won it 🏆 Come and see it', ['s We won it 🏆', 's Come and see it']],
    ['We won 🏆 Come and see it', ['s We won 🏆 Come and see it']],
    ['We ❤️ our neighbours', ['s We ❤️ our neighbours']],
    ['"It is cold." She left.', ['s "It is cold."', 's She left.']],
    ['Version 1.2.3 is out', ['s Version 1.2.3 is out']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});
