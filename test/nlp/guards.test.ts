import { describe, expect, it } from 'vitest';
import type { Origin } from '../../src/types.ts';
import { postOf } from './parse.ts';

const guards = (text: string, origin: Partial<Origin> = {}): string[] => [...postOf(text, origin).guards];

describe('guards', () => {
  it.each<[string, Partial<Origin>, string[]]>([
    ['Water is off on Elm Road until further notice. Next update at 6.', {}, ['service']],
    ["We're closed tomorrow for the feast. Back Thursday with the usual hours.", {}, ['service']],
    ['We open on Friday. Come for the summer menu.', {}, []],
    ['Delays and more delays on the line.', {}, []],
    ['We are looking for Otto, 14, last seen on Pew Lane in a red coat.', {}, ['service']],
    ['Please share. Halvar, 74, navy coat, left home at noon without his tablets.', {}, ['service']],
    ['Sightings of the comet are best at five.', {}, []],
    ['The rescue needs blankets and coats.', {}, ['cause']],
    ['A rescue sale: blankets half price!', {}, []],
    ['Copywriters in B2B: which brief did you send back this week?', {}, ['trade']],
    ['Notes for devops people and other developers on paging.', {}, ['trade']],
    ['The developers of the harbour flats answered our letter.', {}, []],
    ['Hello there.', { author: 'public' }, ['service']],
    ['Hello there.', { author: 'nonprofit' }, ['cause']],
    ['Hello there.', { author: 'person' }, ['person']],
    ['Hello there.', { replyTo: '12' }, ['reply']],
    ['Need help with your form? We are happy to help. DM us your case number.', {}, ['reply']],
    ['Need help with your taxes? Our experts are happy to help. DM us, only 4 slots left.', {}, []],
    ['We have some exciting news to share. Take a look and let us know what you think.', {}, []],
    ['I make money in your account. DM me RICH.', {}, []],
    ['Let us know if you want to earn 3k a month from your phone.', {}, []],
    ['That cat again 😂', {}, ['humour']],
    ['"All of this was said by somebody else entirely."', {}, ['quote']],
    ['Hoy abrimos nuestra tienda nueva en el centro, te esperamos con café', {}, ['notEnglish']],
    ['Wir freuen uns auf euren Besuch am Samstag im neuen Laden', {}, ['notEnglish']],
    ['Ada: the spare key is with Ada. The heavy drawer was grey. Danke an Ada für das Mehl und die Geduld.', {}, []],
    ['Brot und Salz für Ada', {}, []],
    ['Brot und Salz für Ada und Otto', {}, ['notEnglish']],
    ['今日は新しいお店を開きます。ぜひ来てください。', {}, ['notEnglish']],
    ['Shares rise', {}, []],
    ['𝗢𝘂𝗿 𝗻𝗲𝘄 𝘀𝗵𝗼𝗽 𝗶𝘀 𝗼𝗽𝗲𝗻', {}, []],
  ])('%s %j', (text, origin, expected) => {
    expect(guards(text, origin)).toEqual(expected);
  });
});
