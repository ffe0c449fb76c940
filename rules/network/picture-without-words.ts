import { defineRule } from '../../src/rule-kit.ts';

export default defineRule({
  principle: 'respect-the-place',
  polarity: 'promotional',
  severity: 'info',
  weight: 0,
  summary: 'Finds posts whose pictures come without words for people who do not see them.',
  why: 'Who hears a post, or has pictures off, meets a gap where the picture is. It says nothing about the tone, so the score does not move.',
  guards: { notEnglish: 1 },
  messages: {
    one: 'A picture here comes without a description.',
    some: '{n} of {all} pictures here come without a description.',
  },
  suggestions: {
    one: 'Could you say in a sentence what it shows? It goes into the field for alt text.',
    some: 'Could you say in a sentence what each shows? It goes into the field for alt text.',
  },
  examples: {
    bad: [
      { post: '«The first loaf out of the new oven.»', altText: [''] },
      { post: '«Three loaves, one recipe.»', network: 'mastodon', altText: ['A round loaf.', '', ''] },
      { post: '«Wer hat die Laterne gemalt?»', network: 'bluesky', altText: [' '] },
      { post: '«Before and after: the repair table at six and at nine.»', altText: ['', ''] },
    ],
    good: [
      { post: 'The second loaf, with more salt.', altText: ['A dark, round loaf on a linen cloth.'] },
      'The third loaf, and no picture of it.',
      { post: 'Wer hat den Fisch gefaltet?', network: 'bluesky', altText: ['Eine Laterne mit einem Fisch.'] },
      { post: 'Before and after.', altText: ['A kettle in parts.', 'The kettle, whole again.'] },
    ],
  },
  check({ post, report }) {
    const { altText = [] } = post.origin;
    const n = altText.filter((words) => words.trim() === '').length;
    if (n === 0) return;
    if (altText.length === 1) report({ at: post, message: 'one' });
    else report({ at: post, message: 'some', values: { n, all: altText.length } });
  },
});
