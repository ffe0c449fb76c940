import { describe, expect, it } from 'vitest';
import { contrasts } from '../../../src/nlp/telling/contrast.ts';
import { postOf } from '../parse.ts';

const said = (text: string): string[] => contrasts(postOf(text)).map(({ start, end }) => text.slice(start, end));

describe('what something is not, then what it is', () => {
  it.each([
    ['Change isn’t an event. It’s a muscle.', ['Change isn’t an event. It’s a muscle']],
    ['At ours, security is not a feature, it is our foundation.', ['security is not a feature, it is our foundation']],
    ['A queue isn’t just a line. It’s a community.', ['isn’t just a line. It’s a community']],
    [
      'A queue isn’t just a line of people in the rain. It’s a community.',
      ['isn’t just a line of people in the rain. It’s a community'],
    ],
    ['A queue isn’t just a line of wet people in the rain. It’s a community.', []],
    ['We don’t just sell lamps. We sell evenings.', ['We don’t just sell lamps. We sell evenings']],
    ['You’re not only buying a rug, you’re buying a story.', ['You’re not only buying a rug, you’re buying a story']],
    ['We don’t sell houses. We sell dreams.', ['We don’t sell houses. We sell dreams']],
    ['We don’t make chairs. We craft legacies.', ['We don’t make chairs. We craft legacies']],
    ['It’s not just a coat. It’s confidence, with pockets.', ['’s not just a coat. It’s confidence']],
    ['It’s not just a coat. It’s late.', []],
    ['We didn’t just build a shoe. We built a movement.', ['We didn’t just build a shoe. We built a movement']],
    ['Success isn’t luck. It’s a decision.', ['Success isn’t luck. It’s a decision']],
    ['We didn’t just bake on Friday. We slept.', []],
    ['We don’t sell beer. We sell cider.', []],
    ['We don’t just mend bikes. We mend prams too.', []],
    ['We don’t just bake. We bake 90 loaves a night.', []],
    ['We don’t just mend bikes. They mend prams.', []],
    ['We’re more than a workshop. We’re a movement.', ['We’re more than a workshop. We’re a movement']],
    ['The weir is more than a mile off. It is a walk of 2 hours.', []],
    ['The gull isn’t a pest. It’s a bird.', []],
    ['Soup isn’t a starter. It’s a bucket.', []],
    ['Leadership isn’t a title.', []],
    ['Yoga isn’t just in Studio 2. It’s in the park.', []],
    ['Training isn’t a course. It’s a week of 9 talks.', []],
    ['"Change isn’t an event. It’s a muscle", said the sign.', []],
  ])('%s', (text, places) => expect(said(text)).toEqual(places));
});
