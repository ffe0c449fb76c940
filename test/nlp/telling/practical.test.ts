import { describe, expect, it } from 'vitest';
import { isPortrait, isPractical } from '../../../src/nlp/telling/practical.ts';
import { postOf } from '../parse.ts';

describe('what can be acted on as it stands', () => {
  it.each([
    'The choir sings on Friday at 7.30pm in the old school.',
    'Workshop at noon, bring a mug.',
    'Doors from 18:30, soup at the back.',
    'The lunch is on Thursday. $25 members, $32 guests.',
    "We're hiring a part-time baker for the early shift.",
    'New season: we are open Wednesday to Sunday, 9 to 5.',
    'Looking for a freelance copywriter, three days a month.',
    'Washing up at the cafe, £12.60 an hour.',
    'We are collecting old coats for the shelter, the box is by the door.',
  ])('%s', (text) => expect(isPractical(postOf(text))).toBe(true));

  it.each([
    'Our revenue rose 14% to $2.1bn this year.',
    'We signed a partnership with Corvane Logistics.',
    'Follow us for what comes next.',
    'We saved an hour of work with our new scheduler.',
  ])('not: %s', (text) => expect(isPractical(postOf(text))).toBe(false));
});

describe('a portrait of one of the house', () => {
  it.each([
    'Our apprentice Callum passed his exam. He started in May.',
    'Our bookkeeper Steve retires on Friday after 28 years.',
    'Our oldest member Walter turned 90 this week.',
    'Our office dog Biscuit ate the agenda.',
    'Our baker Olu won a prize. She has been up since three.',
  ])('%s', (text) => expect(isPortrait(postOf(text))).toBe(true));

  it.each([
    'Our CEO Martin Reyes spoke at the summit. He was pleased.',
    'Fernway turns ten today.',
    'Our new logo is here.',
    '🔥 Fernway joined the board of the guild.',
  ])('not: %s', (text) => expect(isPortrait(postOf(text))).toBe(false));
});
