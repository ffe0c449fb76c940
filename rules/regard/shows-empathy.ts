import {
  answers,
  clauseAround,
  defineRule,
  expand,
  follows,
  type Hit,
  isTitle,
  mine,
  type Post,
  pitch,
  quote,
  sentenceOf,
} from '../../src/rule-kit.ts';

/** What makes a day hard; any ending. */
const HARD =
  'grinding|gruelling|horrid|sickening|sick feeling|heavy going|hell|agony|torture|ache|aches|crushing|dreading|dread|guilty|guilt|shame|ashamed|rejected|helpless|hopeless|powerless|panic|panicky|fear|frightened|afraid|bereaved|grief|worn down|fed up|at the end of your tether|sleepless|lonely work|disheartening|demoralising|demoralizing|gut-wrenching|unfair|hard|awful|horrible|horrid|scary|frightening|frustrating|frustration|exhausting|lonely|painful|upsetting|heartbreaking|rotten|miserable|stressful|annoying|worrying|sad|tough|grim|disappointing|disappointment|unfair|overwhelming|terrifying|nightmare|devastating|unsettling|tiring|nerve-racking|scared|worried|anxious|upset|hurt|hurts|distressing|unbearable|brutal|dreadful|terrible|gutting|gutted|daunting|confusing|maddening|infuriating|shock|blow|worst|lousy|unpleasant|unnerving|draining|heavy|endless|furious|angry|cross|fuming|worn out|shattered|exhausted|drained|frantic|lost|alone|bleak|shaken|shaky|numb|raw|bewildering|isolating|cruel|harsh|rough|humiliating|embarrassing|upset|loneliest|heartbroken|grieving|struggling|not okay|not ok|not good enough|not right|too much';
/** Characters from "must be" to the feeling. Hand-set. */
const NEAR = 24;
/** A short "sorry", or a set phrase of sympathy: kind, and said many times a day. Hand-set. */
const LIGHT = 0.5;

/** Asks that reach out: somebody may come, ring or read. */
const REACHES_OUT = /^(?:come|ring|call|drop|stop|swing|visit|join|bring|book|read|dm|message|get in touch|see)/i;

const ordered = (a: readonly Hit[], b: readonly Hit[]): readonly Hit[] =>
  [...a, ...b].sort((one, other) => one.start - other.start);

/** "Losing your notes two days before is awful": a situation as subject, then the feeling. */
const gerundOf = ({ clauses, tokens }: Post, hard: readonly Hit[]): Hit | undefined =>
  hard.find(({ first }) => {
    const clause = clauses.find((one) => first >= one.first && first < one.last);
    if (!clause || !/[a-z]{2}ing$/.test(tokens[clause.head]?.normal ?? '')) return false;
    if (tokens.slice(clause.head, first).some(({ kind }) => kind === 'mention')) return false;
    return (
      tokens
        .slice(clause.head, first)
        .some(({ normal }) => /^(?:is|are|was|'s|feels|can|must|hurts?|aches?|stings?)$/.test(normal)) ||
      /^(?:hurts?|drains)$/.test(tokens[first]?.normal ?? '')
    );
  });

export default defineRule({
  principle: 'relationship-first',
  polarity: 'relational',
  severity: 'info',
  weight: 0.8,
  summary: 'Finds words that see what the other person is going through, and a "sorry" to them that comes first.',
  why: 'People who feel understood stay in the conversation. A remedy lands better after the feeling was seen.',
  needs: ['seems', 'here', 'hard', 'worst', 'blow', 'spared', 'beside', 'sorry', 'heard'],
  phrases: {
    /** Reads a feeling off somebody's situation; the feeling follows. */
    seems: expand(
      '(must|can|could|will|has to) (be|feel|have been) | =sounds | =sounded | =feels | (waiting|losing|moving|grieving|leaving|caring|starting|living|being|getting|saying goodbye|watching|telling) ~ (is|are|was) | (losing|moving|leaving|telling|watching|saying goodbye) ~ ~ is',
      '(i|we) would (be|feel) ~ | (it|that|this|christmas|winter|grief|<who>) (is|can be|can feel|must be|probably feels|may be) | =it (is|can be|must be) | (know|understand|imagine|realise|realize|see|appreciate|hear) (how|that|this|it|what|waiting|your|the) | =if ~ (is|feels) | (i am|we are) sorry (it|this|that|you) | (=had|=having) (a|such a|another|a really|a very)',
    ),
    /** The same, where the reader is known to be meant. */
    here: expand('(that|this|it|which) (is|was|has been|looks) | ^how | ^what a | (are|were) (so|really|very|feeling)'),
    hard: HARD.split('|'),
    those: expand(
      '(people|those|anyone|anybody|everyone|families|parents) (who|with|going|that) | (nobody|no one) (has|needs|minds|will mind|expects|will ask|asks)',
    ),
    /** What it does to somebody, and what is said to one who goes through it. */
    blow: expand(
      '(left|leaves|leaving|made|makes) (you|anyone|people|many of you|us) ~ (shaken|shaky|upset|raw|numb|angry|sad|worried|scared|low|drained) | why you (are|feel|felt) (upset|angry|cross|worried|scared|frustrated|disappointed) | (nobody|no one) should (have to|ever) | (saying|said) goodbye to',
      "(would|will|could) (test|try|break|floor|upset|worry|exhaust|scare|hurt) (anyone|anybody|the best|most people) | (you are|you're) in good company | (made|makes) your (stomach|heart) (drop|sink|race|stop) | (please|you) (do not|don't) (need to|have to|) apologise | (please|you) (do not|don't) (need to|have to|) apologize | passed (around|from) | (no|not everyone has) (one|anyone|someone|somebody) to (call|talk|sit|ring|tell|eat) | (not everyone|some of us|some of you) (has|have|is|are|will|find) ~ (someone|family|alone|missing|grieving|hard|home|dad|mum) | (after|since) (a|the) (funeral|diagnosis|miscarriage|divorce|burial|accident|fire|flood|stroke) | (what a|such a) (horrid|horrible|awful|rotten|miserable|terrible|cruel|rough|nasty|sad|frightening) ~ | (whatever|however) (is|the|it|your) ~ (you are|you're) still | (it is|it's|this is|that is) (okay|ok|fine|all right|normal) (to|not to|if) (cry|be|feel|miss|not|rest|stop|say) | okay not to be okay | (here|there) to (talk|listen) | not your fault | (you are|you're) (allowed|doing) (to|enough|better than you)",
    ),
    worst: expand(
      "(anger|fear|grief|guilt|tears|dread|shame|tiredness|worry|frustration|feeling|sadness|panic|disappointment|relief) (is real|is normal|makes sense|are normal|are real|is allowed|does not go|will not go|comes and goes|comes in waves) | (keeping|keeps|kept) (you|people|anyone) (awake|up) | (does|did) something to (you|people|a person) | (scared|frightened|worried|upset|angry|tired|exhausted|worn out|lonely|shaken|sad) (you|many of you|people|everyone|all of you) ~ (were|was|are|is|must|felt|feel) | no wonder (you|the|it|so|people|many) | (start|starts|end up|ends up) (doubting|blaming|questioning|hiding|crying|dreading) | (would|could) (fray|test|break|wear|grind|floor) ~ (anyone|anybody|nerves) | nobody (warns|tells|warned|told) (you|us) | nobody sends flowers | (it is|it's|that is|that's) (a lot|so much|too much) (to|for) (carry|take|ask|bear|deal|handle|hold|anyone|one person) | (carrying|dealing with|living with|coping with|getting through|going through|sitting with) (a|this|that|the|it|so|something) ~ (alone|grief|loss|news|illness|diagnosis|lot|much|week|time)",
      'the (hardest|worst|loneliest|toughest|longest|scariest|cruellest) (part|bit|thing|stretch|hours|hour|days|week|night|wait)',
    ),
    spared: expand(
      '(not|never) (easy|fun|nice|fair) (to|for|when|being|at|is|that|on|waiting|having) | no (shame|wonder) (in|you|at)',
    ),
    /** Stands by somebody. */
    beside: expand(
      "(are|is|'re) not alone | not (alone|the only one) (in|with) | =thinking of (you|everyone|all|him|her|them|your|the family|those) | (here|there) for you | hang in there | take all the time | take (whatever|all the|as much|as long) ~ (time|you need|need) | (take|as long) as you need | take your time | (hope|hoping) (you|he|she|they|your) ~ (feel|feels|better|recover|recovers|okay) | get well soon | feel better soon | wishing (you|him|her|them|both) ~ (recovery|=strength|=comfort|=peace)",
      '(my|our|deepest|heartfelt|sincere|sincerest) (condolences|sympathies|sympathy) | (condolences|sympathy) to | (my|our) (heart|hearts) (goes|go|breaks|break|aches) | hearts are with | (heartbroken|saddened) (for|by|to hear|to learn) | (am|are) devastated (for|by|to hear) | (thoughts|prayers) (are|go|and prayers) ~ (with|to|out) | (praying|pray) for (the|all|everyone|those|you|him|her|them|<who>|my|our) | rest in peace | we mourn | (i|we) (am|are) grieving | sorry for (your|his|her|their|the) loss',
      "no (shame|rush|wonder) (in|at|you|feeling|if) | (rotten|rough|tough|hard|long) (day|week|year|morning|night|time) for (you|him|her|them|everyone|anyone|all) | you (do not|don't) have to ~ (alone|brave|okay|talk|explain|cope)",
    ),
    /** Said in public to nobody in particular these are for a mistake, not for a feeling. */
    sorry: expand(
      '^=sorry | (so|really|very|truly|terribly|deeply|genuinely|am|are|awfully) =sorry | ^(apologise|apologize|apologies|apology) (for|that|about) | (my|our) apologies | (i|we) (apologise|apologize) | (i|we) (sincerely|do|really|must) (apologise|apologize)',
      '^oh (no|dear) | ^=ouch | ^=ugh | ^yikes | not the experience (we|you) | (does|did) not sound (good|right|fun|great|ideal) | not (how|what) (we|you|it) ~ (want|should|expect|supposed)',
    ),
    heard: expand('sorry (to|about|for your|you) | (we|i) hear you'),
    /** Boilerplate, jokes and a "sorry" that turns somebody away. */
    hollow: expand(
      '(we|i) (understand|know|appreciate|realise|realize) (that|how|) ~ (can be|may be|might be|can feel) (frustrating|annoying|disappointing|inconvenient|difficult) | thank you for choosing',
      "any inconvenience | sorry (about|for) the (mess|dust|noise|wait|plug|ad|pun|length|silence) | inconvenience (caused|this) | the inconvenience | sorry not sorry | not sorry | pain points | (sorry|apologies) for (the spam|spamming|any|not|being so|this ad|the plug|my absence|shouting|the rant|the caps) | sorry (guys|ladies|folks|haters|but|losers|mom|mum|dad|president|mr|republicans|democrats|no|kids|boys|everyone) | sorry (we|i) (are|am|do|don't|can't|cannot|have) (not|sold|out|closed|full|no) | better safe than sorry | feel sorry | sorry (state|excuse|for yourself|for myself) | (would|will) be sorry | (sold out|fully booked|out of stock) | i do not apologize | apologize to | never apologize | will not apologize | (owe|owes|demand) ~ apology | should apologize | sorry i missed ",
    ),
  },
  messages: {
    feeling: '"{words}": you saw how it feels for them.',
    sorry: '"{words}": the person first, then the matter.',
  },
  examples: {
    good: [
      {
        post: "@joanna_w «That must have been a horrible surprise the night before the exam». I've reopened it for you until Monday.",
        reply: true,
      },
      "«We know waiting for results is the worst part». The line is open until ten, and you can just sit on it if you don't want to talk.",
      "«I'm sorry about Biscuit». Fourteen years is a lot of walks. We've stopped the food order and refunded the last bag.",
      "«If the school gate is hard this week», you're not alone in it. There's a bench round the corner where three of us hide.",
      { post: "@benno_l «So sorry to hear that». We'll look into it this afternoon.", reply: true },
      '«Leaving a flat you loved is hard, and nobody tells you about the paperwork». Ask for Irena on ward two.',
    ],
    bad: [
      'Sorry not sorry, our sale is just that good 😎',
      "Sorry, we're sold out! More drops soon, turn on notifications.",
      'We understand your pain points, which is why our solution delivers results. Book a demo.',
      'We apologise for any inconvenience caused.',
      'Better safe than sorry: back up your files on Friday.',
      'It must be hard to choose between our three sofas. Order yours today and get 10% off.',
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || pitch(post, REACHES_OUT) || mine(post, hits.hollow).length > 0) return;
    const inReply = answers(post);
    const toReader =
      inReply ||
      post.clauses.some(({ act, quoted }) => !quoted && (act === 'help' || act === 'invite')) ||
      hits.those.length > 0 ||
      post.tokens.some(
        ({ normal, quoted }) => !quoted && /^(?:you|your|anyone|anybody|everyone|somebody|someone)$/.test(normal),
      );
    const seen = mine(post, inReply ? ordered(hits.seems, hits.here) : hits.seems);
    const [pair] = follows(seen, mine(post, hits.hard), NEAR).filter(
      ({ first, second }) => sentenceOf(post, first) === sentenceOf(post, second),
    );
    const gerund = gerundOf(post, mine(post, hits.hard));
    const felt =
      gerund ?? pair?.first ?? mine(post, hits.worst)[0] ?? mine(post, hits.blow)[0] ?? mine(post, hits.spared)[0];
    const [beside] = mine(post, hits.beside);
    const [sorry] = [...mine(post, inReply ? hits.sorry : []), ...mine(post, hits.heard)];
    const deep = felt && (toReader || felt === gerund) ? felt : beside;
    if (deep) {
      const at = clauseAround(post, deep);
      report({ at, message: 'feeling', strength: deep === felt ? 1 : 0.8, values: { words: quote(post, at) } });
    } else if (sorry && !sorry.negated) {
      const at = clauseAround(post, sorry);
      report({ at, message: 'sorry', strength: LIGHT, values: { words: quote(post, at) } });
    }
  },
});
