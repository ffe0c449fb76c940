import { expect, it } from 'vitest';
import { pointer } from '../../../src/nlp/selling/pointer.ts';
import { postOf } from '../parse.ts';

const pointsWith = (text: string): string | undefined => {
  const found = pointer(postOf(text));
  return found && text.slice(found.start, found.end);
};

it.each([
  ['Read his story: https://mill.example/otto', 'Read his story: https://mill.example/otto'],
  ['The tide is out. Her story:\nhttps://mill.example/ines', 'Her story:'],
  ['The tide is out. Watch the video', 'Watch the video'],
])('sends readers elsewhere: %s', (text, words) => {
  expect(pointsWith(text)).toBe(words);
});

it.each([
  ['it is told here', 'Here is how to read the gauge: find the white mark and add two.'],
  ['it is no label', 'The long and winding story of her first hard winter:\nhttps://mill.example/ines'],
  ['it is quoted', '"Read his story and then the next one here:" https://mill.example/otto'],
  ['what is looked at is no work', 'Watch the tide'],
  ['it asks', 'Did you read his story? https://mill.example/otto'],
])('sends nobody where %s', (_, text) => {
  expect(pointsWith(text)).toBeUndefined();
});
