import {
  afterCall,
  answers,
  clauseAround,
  clauseAt,
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

/** What makes a day hard, said of it or of somebody; in any form of the word. */
const HARD =
  'ache|agony|alone|angry|anger|annoying|anxious|ashamed|awful|bereaved|bewildering|bitter|bleak|blow|brutal|confusing|cross|cruel|crushing|crushed|daunting|demoralising|demoralizing|desperate|devastating|disappointing|disappointment|disheartening|distressing|draining|drained|dread|dreadful|embarrassing|empty|endless|exhausting|exhausted|fear|fed up|frantic|frightened|frightening|frustrating|frustration|fuming|furious|grief|grieving|grim|gruelling|grinding|guilt|gut-wrenching|gutted|gutting|hard|harsh|heartbreaking|heartbroken|heavy|hell|helpless|hopeless|horrible|horrid|humiliating|hurt|infuriating|invisible|isolating|=lonely|=loneliest|=loneliness|=lonelier|=lost|lousy|maddening|miserable|misery|nerve-racking|nightmare|numb|on edge|overwhelming|overwhelmed|painful|panic|powerless|raw|rejected|rotten|rough|rubbish|sad|scared|scary|shaken|shaky|shame|shattered|shock|=sick|sickening|sleepless|sore|stressful|stressed|struggling|terrible|terrified|terrifying|tired|tiring|torn|torture|tough|unbearable|unfair|unnerving|unpleasant|unsettling|upset|upsetting|weary|worn down|worn out|worried|worry|worrying|worst|not okay|not ok|not fair|not right|not easy|not good enough|too much'.split(
    '|',
  );
/** Characters from "must be" to the feeling. Hand-set. */
const NEAR = 32;
/** Tokens from the head of a clause, "losing your notes two days before", to the feeling. Hand-set. */
const GERUND_REACH = 16;
/** Tokens of a clause in which its gerund stands: "six weeks of waiting". Hand-set. */
const OPENING = 4;
/** Sympathy in a set phrase, and a sorry for one thing: a little less than a feeling seen. Hand-set. */
const SET_PHRASE = 0.8;
const SORRY = 0.5;

const byPlace = (hits: readonly Hit[]): readonly Hit[] => [...hits].sort((a, b) => a.start - b.start);

/** Asks that reach out: somebody may come, ring or read. */
const REACHES_OUT = /^(?:come|ring|call|drop|stop|swing|visit|join|bring|book|read|dm|message|get in touch|see)/i;
const COPULA = /^(?:is|are|was|'s|feels|can|must|hurts?|aches?|stings?|drains|wears|takes)$/;

/** "Losing your notes two days before is awful", "six weeks of waiting is": a situation as subject, then the feeling. */
const gerundOf = (post: Post, hard: readonly Hit[]): Hit | undefined =>
  hard.find((hit) => {
    const head = clauseAt(post, hit.first)?.head ?? hit.first;
    const between = post.tokens.slice(head, hit.last);
    const at = between.slice(0, OPENING).findIndex(({ normal }) => /[a-z]{2}ing$/.test(normal));
    return (
      (at === 0 || (at > 0 && between[at - 1]?.normal === 'of')) &&
      between.length < GERUND_REACH &&
      between.slice(at + 1).some(({ normal }) => COPULA.test(normal)) &&
      !between.some(({ kind }) => kind === 'mention')
    );
  });

/** What "it" is, behind the feeling: "frightening when the river rises", "lonely being the only one". */
const saysWhat = ({ tokens }: Post, { last }: Hit): boolean => {
  const after = tokens[last]?.text === ',' ? last + 1 : last;
  const [next, then] = [tokens[after]?.normal ?? '', tokens[after + 1]?.normal];
  return /^(?:when|if|without|not|[a-z]+ing)$/.test(next) || (next === 'to' && then === 'be');
};

/** Somebody in the same plight is spoken to: "you", "anyone who", "To the families on Weir Lane:". */
const isToThem = (post: Post): boolean =>
  post.clauses.some(({ act, quoted }) => !quoted && (act === 'help' || act === 'invite')) ||
  post.sentences.some((sentence) => afterCall(post, sentence) !== undefined) ||
  post.tokens.some(
    ({ normal, quoted }) =>
      !quoted && /^(?:you|u|your|anyone|anybody|everyone|everybody|those|nobody|whoever)$/.test(normal),
  );

export default defineRule({
  principle: 'relationship-first',
  polarity: 'relational',
  severity: 'info',
  weight: 0.8,
  summary: 'Finds words that see what the other person is going through.',
  why: 'People who feel understood stay in the conversation. A remedy lands better after the feeling was seen.',
  needs: ['seems', 'itIs', 'there', 'hard', 'felt', 'body', 'beside', 'sorry'],
  phrases: {
    /** Reads a feeling off somebody's situation; the feeling follows. */
    seems: expand(
      '(must|can|could|will|would|might|may|has to|probably) (be|feel|have been|hurt) | =sounds | =sounded | =feels | (it|that|this|christmas|winter|grief) (can|must|probably|may) (be|feel) | (know|understand|imagine|realise|realize|see|hear) (how|that|this|it|what|waiting|your|the|in your) | =if ~ (is|are|feels) | if you (are|feel) | you (feel|felt|are feeling|were feeling|looked|sounded) | (=had|=having) (such a|a really|a very) | such a | (its own|a particular|a special|a strange|a horrible) (kind|sort|brand|form) of',
    ),
    /** "It is frightening when the river rises": it is said what of. */
    itIs: expand("(it|that|this) is | it's | that's | it (was|gets|feels)"),
    /** The same, where it is known that the reader's plight is meant. */
    there: expand(
      "(that|this|it|which|there) (is|was|has been|looks|feels) | (it's|that's) | (that|this|the) ~ (is|was|feels|are) | ^how | ^what a | (are|were) (so|really|very|feeling)",
    ),
    hard: HARD,
    /** What it does to somebody, and what is said to one who goes through it. */
    felt: expand(
      '(make|makes|made|making|leave|leaves|left|leaving) (you|anyone|people|many of you) (feel|feeling|doubt|snap|cry) | you ~ (start|starts|begin|end up) ~ (feel|feeling|doubt|doubting|blame|blaming|question|questioning|dread|dreading|cry|crying|hide|hiding) | (some|many|most|a lot|lots|all|both) of (you|u) ~ (feel|feeling|felt) | (that|this|it|each) (one|really|still|just|) =hurts | it =hurts | (keeping|keeps|kept) (you|people|anyone) (awake|up) | something to (you|people|a person) | (its own|a particular|a special) (kind|sort|brand|form) of | no wonder | (would|could|will) (fray|test|break|wear|grind|floor|scare|upset|worry|exhaust|hurt|try) (anyone|anybody|most people|the best|you|down) | (anyone|anybody|we|i|you) would (be|feel) (too|the same|upset|angry|cross) | anyone would | (your|the|that) ~ (anger|fear|grief|guilt|tears|dread|shame|worry|frustration|sadness|panic|feeling) (is|are|makes|make) (real|normal|sense|fair|allowed) | =the (anger|fear|grief|guilt|dread|shame|worry|sadness) (is|makes|comes|does not|will not) | (nobody|no one) (warns|tells|warned|told|prepares) (you|us)',
      "^first ~ without | (the|your|their) first ~ without (you|him|her|them|your|his|their|mum|dad|a|the) | why you (are|feel|felt) | (you|they|nobody|no one|anyone) (should|should not|never should) (have to|ever) | (may|might|can|must|will|probably) feel (as if|like|as though) | (lie|lying|lay) awake | (you are|you were|is|are) (not|nothing) (a fool|stupid|weak|failing|failed|lazy|mad|silly|broken|imagining) | not your fault | (please|you) (do not|don't) (need to|have to) (apologise|apologize|be brave|be okay|explain|cope|pretend|be strong) | (it is|it's|this is|that is|that's|you are) (okay|ok|fine|all right|normal|allowed) (to|not to|if you|that you) (cry|be|feel|miss|not|rest|stop|grieve|fall) | okay not to be | in good company | =rightly so | (i|we) (was|were|know) (that|the) (person|one|kid|feeling|stomach|look|silence) | (=the) (hardest|worst|loneliest|toughest|longest|scariest|cruellest) (part|bit|thing|stretch|hours|hour|days|week|night|wait) | (not|never) (easy|fun|nice|fair) (to|for|when|being|at|that|on|waiting|having) | no (shame|wonder) (in|you|at|if) | (a lot|so much|too much|heavy) (to|for) (carry|take|bear|deal|handle|hold|anyone|one person|you) | (carrying|dealing with|living with|coping with|getting through|going through|sitting with) (a|this|that|the|it|so|something) ~ (alone|grief|loss|news|illness|diagnosis|lot|much|week|time)",
    ),
    /** "Your legs must ache". */
    body: expand(
      'your (stomach|heart|head|hands|legs|nerves|chest|patience|mind) (must|will|is|was|goes|went|drops|sinks|races)',
    ),
    /** Stands by somebody, named or meant. */
    beside: expand(
      "you (are|'re) not (alone|the only one) | not (alone|the only one) (in|with) | =thinking of (you|everyone|all|him|her|them|your|the family|those) | hang in there | take (all|whatever|as much|as long) ~ (time|need) | (hope|hoping) (you|he|she|they|your) ~ (feel|feels|better|recover|recovers) | (get well|feel better) soon | wishing (you|him|her|them|both) ~ (recovery|=strength|=comfort|=peace)",
      '(condolences|sympathies|sympathy|thoughts|prayers|hearts|heart) (are|is|go|goes|went|out|break|breaks|ache|aches|to|and) ~ (with|to|for|those) | condolences to | (=praying|=pray) for (the|all|everyone|those|you|him|her|them|<who>|your|your) | (sad|heartbroken|devastated|gutted) for (you|him|her|them|everyone|all|those|the|<who>) | (rotten|rough|tough|hard|long) (day|week|year|morning|night|time) for (you|him|her|them|everyone|anyone|all)',
    ),
    /** Says sorry for what happened to them, and names it. */
    sorry: expand(
      '=sorry (for|about) (<who>|your|his|her|their|the loss) | =sorry (that|if|) (you|your|he|she|they) | =sorry to (hear|learn|read) (about|of) (your|his|her|their|<who>) | =sorry to (hear|learn|read) (that|) (you|your|he|she|they|<who>)',
    ),
    /** A sorry that names nothing, or the writer's own slip. */
    stock: expand(
      'sorry ~ (trouble|hassle|delay|wait|issue|issues|problem|problems|inconvenience|inconvenienced|experience|experiencing|great experience|frustration|confusion|discomfort|disappointment|error|doubts|feel this way|feel that way|facing|did not like|do not like|missed) | sorry to hear (that|this|it|about this|about that) | sorry (about|for) (this|that|it|any|the) | (for|at) the (experience|inconvenience)',
    ),
    /** Whoever may be concerned: said by press offices. */
    vague: expand(
      '(with|to|for) (all those|all of those|those|everyone|everybody|all) (affected|involved|impacted|concerned)',
    ),
    /** Boilerplate, jokes and a "sorry" that turns somebody away. */
    hollow: expand(
      "(we|i) (understand|know|appreciate|realise|realize) (that|how|) ~ (can be|may be|might be|can feel) (frustrating|annoying|disappointing|inconvenient|difficult) | thank you for choosing | any inconvenience | inconvenience caused | sorry not sorry | pain points | sorry (guys|ladies|folks|haters|losers|no) | sorry (we|i) (are|am|do|don't|can't|cannot|have) (not|sold|out|closed|full|no) | better safe than sorry | feel sorry | sorry (state|excuse|for yourself|for myself) | be sorry | (sold out|fully booked|out of stock)",
    ),
  },
  messages: {
    feeling: '"{words}": you saw how it feels for them.',
    sorry: '"{words}": you saw what happened to them, and said so first.',
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
      { post: "@benno_l «So sorry your roof went in the storm». We'll look at the forms this afternoon.", reply: true },
      '«Leaving a flat you loved is hard, and nobody tells you about the paperwork». Ask for Irena on ward two.',
      'To everyone whose name was not on the list today: «your stomach must be in knots». Ours were, both years.',
    ],
    bad: [
      'Sorry not sorry, our sale is just that good 😎',
      "Sorry, we're sold out! More drops soon, turn on notifications.",
      'We understand your pain points, which is why our solution delivers results. Book a demo.',
      'We apologise for any inconvenience caused.',
      'Better safe than sorry: back up your files on Friday.',
      'It must be hard to choose between our three sofas. Order yours today and get 10% off.',
      'Our thoughts are with everyone affected. A statement will follow at noon.',
      { post: '@benno_l So sorry to hear that. Please send us your reference number.', reply: true },
      { post: "@anka_w We're really sorry for the trouble you had with the ticket machine.", reply: true },
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || pitch(post, REACHES_OUT) || mine(post, hits.hollow).length > 0) return;
    const inReply = answers(post);
    const toThem = inReply || isToThem(post);
    const stock = mine(post, hits.stock);
    const hard = mine(post, hits.hard).filter(
      (hit) => !stock.some((one) => sentenceOf(post, one) === sentenceOf(post, hit)),
    );
    const called = inReply || post.sentences.some((sentence) => afterCall(post, sentence) !== undefined);
    const seems = [...mine(post, hits.seems), ...(called ? mine(post, hits.there) : [])];
    const pairs = [
      ...follows(byPlace(seems), hard, NEAR),
      ...follows(
        mine(post, hits.itIs),
        hard.filter((hit) => saysWhat(post, hit)),
        NEAR,
      ),
    ];
    const pair = pairs.find(({ first, second }) => sentenceOf(post, first) === sentenceOf(post, second));
    const gerund = gerundOf(post, hard);
    const felt = gerund ?? (toThem ? (pair?.first ?? mine(post, [...hits.felt, ...hits.body])[0]) : undefined);
    const vague = hits.vague.filter(({ last }) => post.tokens[last]?.kind !== 'word');
    const [beside] = mine(post, hits.beside).filter(
      (hit) => !vague.some((one) => sentenceOf(post, one) === sentenceOf(post, hit)),
    );
    const [sorry] = stock.length > 0 ? [] : mine(post, hits.sorry);
    const [found, message, strength] = felt
      ? ([felt, 'feeling', 1] as const)
      : beside
        ? ([beside, 'feeling', SET_PHRASE] as const)
        : ([sorry, 'sorry', SORRY] as const);
    if (!found) return;
    const at = clauseAround(post, found);
    report({ at, message, strength, values: { words: quote(post, at) } });
  },
});
