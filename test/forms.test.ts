/**
 * Ways of saying it that are heard in plain dress and not in every other: with an emoji inside, in capitals, or
 * with a link behind it some are missed, so they are no examples of their rules.
 */
import { expect, it } from 'vitest';
import { findingsIn, firingOf, mark } from '../src/engine/examples.ts';
import { createLinter } from '../src/engine/linter.ts';
import { builtinRules, type LoadedRule } from '../src/engine/load-rules.ts';
import { rawPost } from './engine/fake-rule.ts';

const rules = new Map((await builtinRules()).map((loaded) => [loaded.id, loaded]));

it.each([
  ['starts-with-us', 'Big news! After two years of work, «our team has launched the new Northway portal».'],
  ['starts-with-us', '«Farrow & Lisle is delighted to announce the appointment of Fiona Strand as partner».'],
  ['starts-with-them', '«Old Mr Sandoval still brings his own spoon on Fridays, thirty years on».'],
  ['starts-with-them', '«Two teenagers from Wharf Street spent half-term scraping gum off the bandstand».'],
  ['starts-with-them', '«Mrs Aune, 88, beat the whole sixth form at draughts».'],
  ['starts-with-them', '«Has anyone told you that your front garden stops traffic»? It does, and I drive the bus.'],
  ['builds-on-what-people-said', '«I re-tied the knot the way Yevgenia suggested». It held all night.'],
  ['builds-on-what-people-said', "«Following last month's grumbling about the queue», there's now a second till."],
  ['builds-on-what-people-said', '«I changed the last page because of a letter from a girl in Year 4».'],
  ['real-question', '«If you read lips: can you still follow our captions when two people talk at once»?'],
  ['recycled-phrases', '«Courage is not given to you». You build it.'],
  ['recycled-phrases', '«A smile is the best umbrella».'],
  ['self-praise', 'If the beach is clean, it «is down to us».'],
  ['self-praise', '«Our shop was named the cosiest» in Wales.'],
  ['self-praise', 'Do come by: «we run the tightest ship» in the harbour.'],
  ['jargon', 'Our «hyper-targeted» nudges meet multi-agency cohorts.'],
  ['talking-to-a-crowd', '«Attention, cat owners» of Leith! The chip van is here.'],
  ['credits-someone', '«Greta Holub retyped» all ninety parish letters unpaid, and found two we had lost.'],
  ['useful-on-its-own', '«To tell whether a coconut is fresh, shake it by your ear». Sloshing, good. Rattling, bin.'],
  ['useful-on-its-own', 'Wax on the altar cloth? «Put brown paper on it and iron it until the paper stays clean».'],
  [
    'useful-on-its-own',
    '«We soaked eight walking socks overnight. The only one still warm when wrung out was the grey merino at £9».',
  ],
  [
    'useful-on-its-own',
    "The station lift won't take a mobility scooter. «Cross at the lock and follow the towpath to the side gate».",
  ],
  ['hidden-motive', 'We were «guests of the Heron Lodge, and the loveliest» rooms on the lake are theirs.'],
  ['hidden-motive', "Six weeks on Kelpwell and I've «never had so much hair. Discount in my bio»."],
])('%s: %s', (id, text) => {
  const loaded = rules.get(id);
  if (!loaded) throw new Error(`no rule ${id}`);
  const [example] = firingOf({ rule: { ...loaded.rule, examples: { good: [text], bad: [text] } } });
  if (!example) throw new Error('no example');
  expect(mark(example.text, findingsIn(example, loaded, createLinter([loaded])))).toBe(text);
});

it.each([
  ['give-to-get', 'Prices are matched like-for-like, and you get the same year of cover.'],
  ['give-to-get', 'Save this post for later and grab a coffee, the walk is long.'],
  ['network-manners', 'The tiles are matched like-for-like, says the mason.'],
  [
    'ad-copy',
    'Wow!! What a turnout at the fair! A truly unforgettable day 🌷 The tombola raised £318 for the hall roof.',
  ],
  ['self-praise', 'Share this if you are brave enough to start the conversation, and we will print the replies.'],
  ['self-praise', '⭐⭐⭐⭐⭐ "The driver waited for my mother and carried her bag." We printed it for him.'],
  ['self-praise', 'The rent goes up by 2.1 %. Voted 34 to 9 on Wednesday, and we sent the minutes.'],
  ['self-praise', 'Our four-legged staff, ranked:\n1. Biscuit\n2. the cows\n3. whichever fox eats the post'],
  ['self-praise', "We've got a list of members who test a hearing loop for their bus fare."],
  ['self-praise', 'Three weeks and one volunteer left, so the winner is what gets done.'],
  ['self-praise', "One sentence each, please. We're putting the best ones on the doors of the union."],
  ['self-praise', 'Sorry. Copies went out with a page twice. It was our own check that should have seen it.'],
  ['self-praise', 'Bring a dead toaster. Our technicians will open it with you and work out what killed it.'],
])('%s leaves alone %s', (id, text) => {
  const loaded = rules.get(id) as LoadedRule;
  const lint = createLinter([loaded]);
  expect(findingsIn({ marked: text, text, expected: [], options: {}, raw: rawPost(text) }, loaded, lint)).toEqual([]);
});
