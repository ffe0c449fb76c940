/** Sentences that speak to nobody, of nothing that is the writer's: none earns or loses anything by itself. */
import fc from 'fast-check';

const oneOf = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split('|'));

const STUFF = oneOf('fog|grass|gravel|moss|rain|snow|ivy|dust|smoke|frost|sand|mud|clay|straw|rust|mist|slate|water');
const THING = oneOf(
  'kettle|clock|bench|wall|gate|road|river|pond|hill|fence|lamp|roof|window|ladder|bucket|barn|bridge|heron|cat|fox|oak|hedge|tunnel|chimney|staircase|canal|drawer|curtain|carpet|map|lantern|tram|ferry|boat|envelope|stone|valley|orchard|meadow',
);
const LIKE = oneOf(
  'old|grey|wooden|narrow|tall|small|blue|round|wet|empty|heavy|painted|rusty|second|long|low|dark|plain|western',
);
const STATE = oneOf(
  'grey|wet|closed|locked|empty|narrow|dry|painted|covered in moss|made of oak|older than the church|steep|quiet|crooked|visible from the road|twelve metres long|half full',
);
const WHERE = oneOf(
  'over the fields|by the gate|near the mill|on the hill|under the bridge|along the canal|in the valley|beside the pond|at the corner|above the door|between the two barns|across the yard',
);
const WHEN = oneOf(
  'at dawn|on Tuesday|in March|last winter|before noon|after dark|in 1962|all afternoon|in the morning|most of the year|until the evening',
);
const DID = oneOf('lay|stood|fell|rose|leaned|rusted|dried|creaked|froze|sank|rattled|dripped|settled|cracked');
const DOES = oneOf('lies|stands|leans|bends|begins|faces west|drips|rusts|sinks|hangs|rests|runs four minutes slow');
const WEATHER = oneOf('cold|windy|dark|quiet|warm');
const PART = oneOf('handle|door|edge|lid|top');

const article = (words: string): string => (/^[aeiou]/.test(words) ? `an ${words}` : `a ${words}`);
const plural = (thing: string): string =>
  /(?:x|ch|sh)$/.test(thing) ? `${thing}es` : /[^aeiou]y$/.test(thing) ? `${thing.slice(0, -1)}ies` : `${thing}s`;

const text = (...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((words) => words.join(' '));

const described = text(LIKE, THING);
const things = THING.map(plural);
const ONE = fc.oneof(
  text('the', THING),
  text('the', described),
  described.map(article),
  text('that', THING),
  text('every', THING),
  text('another', THING),
  text('one of the', things),
);
const SEVERAL = fc.oneof(
  text('the', things),
  text(oneOf('two|three|seven|a dozen|several|many'), things),
  text('some of the', things),
  text('most of the', things),
);
const SOMETHING = fc.oneof(ONE, STUFF);

/** One of some millions of plain sentences about things, with its full stop. */
export const neutral: fc.Arbitrary<string> = fc
  .oneof(
    text(SOMETHING, DID, fc.oneof(WHERE, WHEN)),
    text(SOMETHING, DID, WHERE, WHEN),
    text(SOMETHING, DOES),
    text(SOMETHING, DOES, WHERE),
    text(ONE, 'is', STATE),
    text(ONE, 'was', STATE, WHEN),
    text(SEVERAL, 'are', STATE),
    text(SEVERAL, 'were', STATE, WHEN),
    text(SEVERAL, 'face the', THING),
    text('there was', STUFF, fc.oneof(WHERE, WHEN)),
    text('it rained', WHEN),
    text('it was', WEATHER, WHEN),
    text(ONE, 'has', text(LIKE, PART).map(article)),
    text(STUFF, 'and', STUFF, 'lay', WHERE),
    text(STUFF, 'covers the', things),
    text(ONE, 'had been', oneOf('painted|swept|shut'), WHEN),
  )
  .map((words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`);
