import { byPlace, defineRule, expand, quote } from '../../src/rule-kit.ts';

/** Steps on the way of a law or a motion. */
const STEPS = `
  =introduced | =introduce | =introducing | =reintroduced | =offered | =filed | =authored | =coauthored |
  =co-authored | =wrote | =cosponsored | =co-sponsored | =cosponsor | =co-sponsor | =sponsored | =co-led |
  =negotiated | =unveiled
`;
const MEASURES = 'legislation|bill|bills|amendment|amendments|resolution|act|law|measure|motion|petition|plan';

export default defineRule({
  principle: 'start-with-the-other-person',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.42,
  quiet: true,
  summary: "Finds votes, bills and promises to fight that are told as the writer's own.",
  why: 'Who moved what matters to those in the room. Everybody else looks for what it changes, and for whom.',
  guards: { reply: 0, service: 0, humour: 0.5 },
  phrases: {
    moved: expand(
      `(i|we) (have|just|also|recently|proudly|) (${STEPS}) ~ (${MEASURES})`,
      '(i|we) (have|just|also|recently|proudly|) (=cosponsored|=co-sponsored|=cosponsor|=co-sponsor|=co-led)',
      `(${MEASURES}) (i|that i|which i|we|that we) (${STEPS}|led|championed|helped)`,
      '(i|we) (just|also|have|proudly|recently|again|) (=voted) (to|for|against|in favor|in favour|yes|no|yea|nay)',
    ),
    own: expand(
      '(my|our) (bipartisan|new|own|bicameral) (bill|legislation|amendment|proposal|law) | my (legislation|amendment)',
      '(my|our) bill (to|with|that|which|passed|passes|was|is|becomes|became|will|would|has)',
      `
        (lead|original|leading|chief) (cosponsor|co-sponsor|sponsor) of |
        (i am|as) (a|an|the) (cosponsor|co-sponsor|sponsor|author) of
      `,
    ),
    vows: expand(
      `
        (i|we) (will|have|) (always|never stop|keep|continue to|continued to) (fight|fighting|fought|championing|
        delivering|leading|lead)
      `,
      '(i|we) have (always|long|consistently) (supported|championed|led|stood|advocated|opposed)',
    ),
  },
  needs: ['moved', 'own', 'vows'],
  messages: { step: '"{words}" is told as a step of the writer\'s.' },
  examples: {
    bad: [
      'Today «I introduced a motion» on bus shelters at the county assembly. Read our full statement on the site.',
      'Last night «I voted against» the new parking zones. Watch my speech on our channel.',
      'Good to see «my amendment» in the final text of the allotments by-law.',
      '«I will continue to fight» for the swimming baths. Follow our page for the next steps.',
    ],
    good: [
      'The allotments by-law passed by two votes. Plots now go to whoever has waited longest.',
      'We wrote to every tenant about the heating bill, and forty wrote back.',
      { post: '@elm_road We voted to keep the crossing, and the paint dries on Monday.', reply: true },
      'You voted for the later ferry, so it starts in May.',
    ],
  },
  check({ post, hits, report }) {
    const [at] = byPlace(hits.moved, hits.own, hits.vows);
    if (at) report({ at, message: 'step', values: { words: quote(post, at) } });
  },
});
