import { describe, expect, it } from 'vitest';
import { attributions } from '../../../src/nlp/people/attribution.ts';
import { postOf } from '../parse.ts';

const found = (text: string): readonly string[] =>
  attributions(postOf(text)).map(({ start, end }) => text.slice(start, end));

describe('who is told to have made or done a thing', () => {
  it.each<[string, readonly string[]]>([
    ['Our labels were drawn by Hedda, a patient.', ['drawn by Hedda']],
    ['We read footnotes dug up by Severin Holt.', ['dug up by Severin Holt']],
    ['Frost on the rail. Photo: Imani Roth, at six.', ['Photo: Imani Roth']],
    ["The crumb is Halvar's, not mine.", ["is Halvar's"]],
    ["The quiet hour was a customer's.", ["was a customer's"]],
    ['If you liked the lights, that was Yusuf. He had two torches.', ['that was Yusuf']],
    ['Wren in accounts built our rota.', ['Wren in accounts built']],
    ['Our tills open because Runa rewrites the rota.', ['because Runa rewrites']],
    ['We won, and it was Ada at the bench who found the leak.', ['it was Ada', 'Ada at the bench who found']],
    ['The council was led by Hedda Vang.', []],
    ['Choices made by users are kept by us.', []],
    ['Runa made a mistake and we saw it.', []],
    ['Quillmark builds bridges.', []],
    ['We heard "drawn by Hedda, a patient" twice.', []],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words);
  });
});
