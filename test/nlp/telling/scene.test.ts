import { describe, expect, it } from 'vitest';
import { findAll, hitOver } from '../../../src/nlp/phrases/hits.ts';
import { sceneIn } from '../../../src/nlp/telling/scene.ts';
import { postOf } from '../parse.ts';

const THINGS = /^(?:slippers|coat|scarf|cake|tea|jam)$/;

/** The thing of the scene and its points. */
const scene = (text: string) => {
  const post = postOf(text);
  const things = findAll(post.tokens, ({ normal }, at) =>
    THINGS.test(normal) ? hitOver(post.tokens, at, at + 1) : undefined,
  );
  const found = sceneIn(post, things);
  return found && [text.slice(found.at.start, found.at.end), Number(found.points.toFixed(1))];
};

describe('somebody who does something with what lies about', () => {
  it.each([
    ['The ring was found. She came down in her slippers.', ['slippers', 2.8]],
    ['The desk opens at nine. At noon Vic has the tea ready.', ['tea', 2]],
    ['the desk opens at nine. At noon Vic has the tea ready.', ['tea', 3]],
    ['The ring was found. She left her coat and scarf.', ['coat', 3.4]],
    ['The ring was found! She came down in her slippers. 🙂 #ring', ['slippers', 0.6]],
    ['At noon Vic has the tea ready. Then Vic brought the cake.', ['cake', 2.6]],
  ])('%s', (text, found) => expect(scene(text)).toEqual(found));

  it.each([
    ['She came down in her slippers'],
    ['The desk opens at nine. Cake is in Room 214.'],
    ['The desk opens at nine. The tea was cold in Rowan Mews.'],
    ['The desk opens at nine. Does she want a scarf?'],
    ['The desk opens at nine. Bring a coat, Vic has none.'],
    ['The desk opens at nine. The Kestle cake must be cut by noon.'],
    ['The desk opens at nine. She is in.'],
  ])('none: %s', (text) => expect(scene(text)).toBeUndefined());
});
