import {
  answers,
  type Clause,
  defineRule,
  gist,
  type Hit,
  meant,
  type Post,
  pointer,
  quote,
} from '../../src/rule-kit.ts';

/** An ask stands at the head of its clause, or behind one of these: "please join us", "hope you'll join us", "details: visit". */
const LEADS_TO_IT = /^(?:please|pls|kindly|and|or|then|now|also|just|&|:|-|–|—|,|\)|→|➡️?|👉)$/iu;
const OF_THE_READER = /^(?:you|['’]ll|will|can|could)$/i;
/** Words that hurry, promise, answer a question or stand as goods; nobody is sent anywhere for the writer's sake by them. */
const NO_ASK =
  /^(?:hurry|stay tuned|for more|tickets (?:are|available)|limited spots|contribute to|chance to win|with code|free trial|make sure (?:to|you)|get involved|meet our|vote(?! for).*|(?:call|dm|message) (?:us|me)(?: to)?|get your|experience|enter|win|celebrate with us|claim|pledge)$/i;
/** Asks wherever they stand, unless the writer says it of themselves. */
const PLAIN =
  /^(?:join us|check it out|learn more|read more|find out more|sign up|tune in|watch live|spread the word)$/i;
/** Told, not asked: the writer did it, or the clause is about others. */
const TOLD = new Set(['self', 'i', 'other']);

/** Sends on a reader who asked nothing; in an answer it serves. */
const MORE = /^(?:more (?:info|information|details)|details here)$/i;

const isAsked = (post: Post, { first, text, start }: Hit, { head, first: opens, subject }: Clause): boolean => {
  const { tokens } = post;
  // "Re-read my notes"
  if (/(?:^|\W)re-$/i.test(post.text.slice(Math.max(0, start - 4), start))) return false;
  if (MORE.test(text)) return !answers(post);
  if (NO_ASK.test(text)) return false;
  if (first === head || first === opens) return true;
  if (PLAIN.test(text) && subject !== 'i' && subject !== 'self') return true;
  const before = tokens[first - 1]?.text ?? '';
  return OF_THE_READER.test(before) || /^[,:–—-]$/.test(before) || (!TOLD.has(subject) && LEADS_TO_IT.test(before));
};

/** The first clause that asks the reader to go, look, follow or buy. */
const askIn = (post: Post): Clause | undefined => {
  const asks = meant(post.cue('ask'));
  return post.clauses.find(
    (clause) =>
      clause.act === 'ask' &&
      !clause.quoted &&
      asks.some((hit) => hit.first >= clause.first && hit.first < clause.last && isAsked(post, hit, clause)),
  );
};

/** Where a post points on; a verb of looking in what the writer did is none: "I met them to discuss it". */
const pointed = (post: Post): Clause | undefined => {
  const clause = pointer(post);
  return clause?.subject === 'i' || clause?.subject === 'self' ? undefined : clause;
};

export default defineRule({
  principle: 'build-value-before-asking',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.4,
  quiet: true,
  summary: "Finds a post that sends the reader somewhere for the writer's sake.",
  why: 'One pointer is no fault; a feed of pointers gives nobody a reason to stay.',
  guards: { reply: 0, service: 0, cause: 0.4, person: 0.5 },
  messages: { ask: '"{words}" sends people on.' },
  examples: {
    bad: [
      'Four ways to store tulip bulbs. «Learn more»: https://bulbs.example/a',
      '«Register for our open evening in May».',
      'Our head of care on waiting lists. «Watch the interview».',
      'The autumn programme is here. «Check it out».',
    ],
    good: [
      'Here is how to read the gauge: find the mark and add two.',
      'Take a look at the label before you wash wool.',
      'How I learn a part: re-read my notes, close the score and hum it in the bath.',
      'Meet our new apprentice, Otto, who can already splice.',
      'Wipe the rim with a dry cloth, then roll ten metres with the lever half pulled.',
      'Which crossing near your school feels worst at half past eight?',
      { post: 'You can register at the desk until noon.', reply: true },
      'The second bus of the morning is the quieter one.',
      'She said "click here and follow us" and everybody laughed.',
      'I met the harbour board on Monday to discuss the slipway: https://weir.example/note',
      'We will tell you before the plan you renewed runs out.',
    ],
  },
  check({ post, report }) {
    const ask = askIn(post) ?? pointed(post);
    if (!ask) return;
    const at = gist(post, ask);
    report({ at, message: 'ask', values: { words: quote(post, at) } });
  },
});
