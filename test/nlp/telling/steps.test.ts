import { describe, expect, it } from 'vitest';
import { isLabelled } from '../../../src/nlp/clauses/label.ts';
import { steps } from '../../../src/nlp/telling/steps.ts';
import { postOf } from '../parse.ts';

const found = (text: string): readonly string[] => {
  const post = postOf(text);
  return steps(post).map(({ first }) => post.tokens[first]?.normal ?? '');
};

describe('the steps of an instruction, by their verbs', () => {
  it.each<[string, readonly string[]]>([
    ['Unplug the dock, hold the button and count ten.', ['unplug', 'hold', 'count']],
    ['If the tray jams and the light blinks, pull the tray out.', ['pull']],
    ['Do not scrub it. Never use bleach.', ['scrub', 'use']],
    ['Rinse the rice, then boil it.', ['rinse', 'boil']],
    ['We wash the pan and dry the lid.', []],
    ['Keep going, take pride and stand together.', []],
    ['Ring the office or bring it to us on Friday.', []],
    ["Write to your landlord's office.", ['write']],
    ['Drop a cake in the comments.', []],
    ['Will you wipe the lamp?', []],
    ['Grip it, turn it, love it.', []],
    ['Call 555 0142 or text Moana.', []],
    ['Post-mortem to follow.', []],
    ['From the ward, take Brewer Lane to the weir.', ['take']],
    ['Do it last thing at night.', ['do']],
    ['Leave the skin on, tape loosely.', ['leave', 'tape']],
    ['If the lift stops, call 555 0142.', ['call']],
    ['Raise it above your hip. Use the form below.', ['raise']],
    ['Lift it with two straps and never let go.', ['lift', 'let']],
    ['Contact the ward desk on 555 0142.', []],
    ['Look out for your letter and allow extra time.', []],
    ["Post the form and we'll read it on Monday.", []],
    ['If you want to help, open the test page.', []],
    ['Entry is £4 incl. skate hire.', []],
    ['Garden waste is not affected.', []],
    ['Otto, nine, slow on stairs, quiet in cars. Saturday, ten to four, free in.', []],
    ['The files are easy to find (in the archive), share, adapt and print.', []],
    ["If you missed a week, don't overthink it.", []],
    ['Power to the people. Resist the mill. Try #Fernway today.', []],
    ['Wipe the lid, dry it, close the box.', ['wipe', 'dry']],
    ['She said "unplug the dock" and sat down.', []],
    ['Rub chalk on the zip, then pull it down and never', ['rub', 'pull']],
  ])('%s', (text, verbs) => {
    expect(found(text)).toEqual(verbs);
  });

  it('are firm where no slogan tells one to do them, and led where a case stands before them', () => {
    const [pull, keep] = steps(postOf('If it jams, pull the tray. Keep the box.'));
    expect([pull?.isFirm, pull?.isLed]).toEqual([true, true]);
    expect([keep?.isFirm, keep?.isLed]).toEqual([false, false]);
  });
});

it.each<[string, boolean]>([
  ['Candle wax on a tablecloth: ice it first.', true],
  ['Rent deposit in Porto: three months at most.', true],
  ['Ada Quill: the lamp is green.', false],
  ['@ada: the lamp is green.', false],
  ['Our news: the lamp is green.', false],
  ['Blister from new shoes: leave it.', true],
  ['New lamp: it is green.', false],
  ['"Candle wax on a cloth: ice it," he said.', false],
  ['The lamp is green.', false],
])('a label in front: %s', (text, is) => {
  const post = postOf(text);
  expect(isLabelled(post, { first: 0, last: post.tokens.length, start: 0, end: text.length })).toBe(is);
});
