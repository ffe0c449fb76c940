import {
  ABOUT_US,
  announcement,
  areAgents,
  type Clause,
  cheersItsOwn,
  clauseAt,
  defineRule,
  expand,
  follows,
  gist,
  type Hit,
  type HitLists,
  hasDent,
  hasPerson,
  hearsSomebody,
  isHeadline,
  isNoNews,
  isOthersNews,
  isPast,
  isPortrait,
  isPractical,
  isTribute,
  meant,
  normalText,
  ownership,
  POLITICS,
  type Post,
  PUBLIC_MATTERS,
  quote,
  ramp,
  selfTalk,
  sentenceOf,
  type Token,
  type Told,
  wordAt,
  wordSet,
} from '../../src/rule-kit.ts';

/** Shares of clauses about the writer between which news becomes only theirs. Source: rules card, a half; the rise is hand-set. */
const THEIRS = [0, 0.6] as const;
/** How much an announcement weighs whose clauses do not say whose it is. Hand-set. */
const LEAST = 0.5;
/** Times the fewest words from which it weighs in full: a longer post had more room to say it. Hand-set. */
const FULL = 4;

/** What a reader may get out of a post, by shared cue. */
const GAINS = ['benefit', 'invite', 'thanks', 'feeling'] as const;
/** Thanks in advance are no gain for whoever is asked. */
const POLITE = /^(?:thanks|feeling)$/;

const SELF = /^(?:we|us|ours?|i|me|my|its)$/;
const OWN = /^(?:our|my|us|me|its|his|her|their)$/;
const PERSON = /^(?:i|he|she|they|you|his|her|their|everyone|everybody)$/;
const BE = /^(?:is|are|was|were)$/;
const READER = /^yo(?:u|urs?)$/;
/** Gains that speak of "you" are found by that word. */
const YOU = /\byo(?:u|ur)\b/i;

/** What is asked for a writer's own sake: it counts, pays or decides, and the doer has nothing of it. */
const FAVOURS = expand(`
  =follow | =like | =share | =vote | =nominate | =rate | =review | =fill | =complete | =answer | =repost | =retweet |
  =subscribe | =sign | =recommend | =leave | =take | =update | =amend | =support | =write | =change | =bookmark |
  =back
`);
/** What a network or a prize counts. */
const COUNTS = `
  =like | =likes | =follow | =follows | =follower | =followers | =share | =shares | =vote | =votes | =review |
  =reviews | =rating | =ratings | =signatures | =subscribers | =downloads | =streams | =backers | =responses
`;
/** Characters between the asking and what is asked: "please go and vote". Hand-set. */
const ASKED_WITHIN = 20;
/** Tokens behind a favour in which what it is for stands: "fill in our yearly survey". Hand-set. */
const OBJECT = 6;
/** Tokens behind a verb of helping in which the people helped stand. Hand-set. */
const HELPED_WITHIN = 5;
/** "Go and have a look" helps nobody. */
const LOOKS = /^(?:say|see|meet|look|watch|welcome|go|share|send|pass|spread|hear|listen|wish)$/;

type Found = HitLists<'asking' | 'common' | 'favours' | 'favour' | 'gives' | 'helps' | 'topics' | 'within'>;

const saysSelf = ({ tokens }: Post): boolean => tokens.some(({ normal, quoted }) => !quoted && SELF.test(normal));
/** "Our new account", "this post", "your records" of us: what a favour is done to, up to a comma or an "and". */
const isForUs = ({ tokens }: Post, at: number): boolean => {
  const behind = tokens.slice(at, at + OBJECT).filter(({ kind }) => kind !== 'emoji');
  const end = behind.findIndex(
    ({ kind, normal }) => kind === 'punctuation' || /^(?:and|so|but|as|or|until|till|when|before|if)$/.test(normal),
  );
  const object = end < 0 ? behind : behind.slice(0, end);
  return (
    object.some(({ normal }) => SELF.test(normal)) ||
    /^(?:this (?:post|page|account|video)|your (?:records?|bookmarks?|contacts?|address|lists?|links?|files?|directory|diary|diaries))/.test(
      normalText(object, 0, 2),
    )
  );
};

const FOR_OTHERS = /^nominat\w* (?:a|an|your|somebody|someone|anyone)\b/i;

/** Somebody of the house who rose: "joined us as a trainee in 2012 and leads the team now". */
const ROSE =
  /\b(?:joined us|started (?:here|with us|out)|came (?:to us|through)|came up)\b.{0,40}\b(?:trainee|apprentice|academy|intern|junior|cashier|at \d{1,2}|in (?:19|20)\d\d)\b/i;

interface Favour extends Pick<Hit, 'first' | 'last'> {
  readonly clause: Clause;
}

/** A favour asked of whoever reads, for something of the writer's own. */
const favourOf = (post: Post, { asking, favours, favour }: Found): Favour | undefined => {
  const asked = follows(asking, favours, ASKED_WITHIN)
    .map(({ first, second }) => ({ first: first.first, last: second.last }))
    .filter(({ last }) => isForUs(post, last));
  // "Nominate a neighbour for the award" is for them.
  const ours = favour.filter(({ text }) => !FOR_OTHERS.test(text));
  const [found] = [...asked, ...ours];
  const clause = found && clauseAt(post, found.last - 1);
  return found && clause && { first: found.first, last: found.last + OBJECT, clause };
};

/** What is everybody's: "to help the county", "energy for 700 homes". */
const COMMON_GOOD = wordSet(`
  everyone everybody anyone those country county region city town community communities homes households businesses
  schools jobs research public citizens society nation america
`);
/** Somebody besides the writer: "for beginners", "gives everybody". */
const isHelped = (token: Token): boolean => areAgents(token) || COMMON_GOOD.has(token.normal);
/** "Apprentices earn a full wage", not "winners are announced". */
const hasSubject = ({ tokens }: Post, { head }: Clause): boolean => {
  const [who, verb] = [tokens[head], tokens[head + 1]];
  return who !== undefined && verb !== undefined && areAgents(who) && !isPast(verb) && !BE.test(verb.normal);
};

/** True where somebody else has something of the post, apart from the favour that is asked. */
const hasGain = (post: Post, { gives, helps, within }: Found, favour: Favour | undefined): boolean => {
  const isApart = (at: number): boolean => !favour || at < favour.first || at > favour.last;
  const inside = new Set(within.map((hit) => sentenceOf(post, hit)));
  const cues = GAINS.filter((name) => !favour || !POLITE.test(name))
    .flatMap((name) => meant(post.cue(name)))
    .filter(({ text }) => !YOU.test(text) || /^thank/i.test(text));
  return (
    isPractical(post) ||
    post.clauses.some((one) => hasSubject(post, one)) ||
    helps.some(({ first, last }) => isApart(first) && post.tokens.slice(last, last + HELPED_WITHIN).some(isHelped)) ||
    [...gives, ...cues].some((hit) => isApart(hit.first) && !inside.has(sentenceOf(post, hit))) ||
    post.tokens.some((one, at) => READER.test(one.normal) && !one.quoted && isApart(at) && !inside.has(one.sentence)) ||
    post.clauses.some((one) => !inside.has(one.sentence) && isTribute(post, one))
  );
};

/** A person, a word heard or a topic: whoever reads has that. */
const isForAnybody = (post: Post, { topics }: Found, told: readonly Told[]): boolean =>
  isPortrait(post) ||
  hearsSomebody(post) ||
  topics.some(({ last }) => !OWN.test(wordAt(post.tokens, last))) ||
  told.some(
    ({ clause: { act, head } }) => act === 'question' || (act === 'help' && !LOOKS.test(wordAt(post.tokens, head))),
  );

/** "Fernway Freight is now part of the Tidewell group", "We have changed our name": not "she", nor what is in the news. */
const isOpening = (post: Post, { clause, asks }: Told): boolean =>
  !asks &&
  clause.first === post.clauses[0]?.first &&
  (clause.subject === 'self' ||
    (clause.act === 'statement' && !PERSON.test(wordAt(post.tokens, clause.head)) && !isOthersNews(post, clause)));

const isOurs = ({ mass, asks }: Told): boolean => !asks && mass >= ABOUT_US;

/** "I'm proud to stand with …", "proud to call him my friend": what somebody feels about others is no news of a house. */
const isPrideInCommon = (post: Post, { common }: Found, { subject }: Clause): boolean =>
  subject === 'i' && (common.length > 0 || hasPerson(post));

/** The clause that tells news of the house: its honours, posts, deals, walls, looks, or what it heralds. */
const newsOf = (post: Post, told: readonly Told[]): Clause | undefined => {
  if (isHeadline(post)) return undefined;
  const house = new Set(meant([...post.cue('house'), ...post.cue('herald')]).map((hit) => sentenceOf(post, hit)));
  const announced = ownership(post) > 0 ? announcement(post) : undefined;
  const found = told
    .filter((one) => isOurs(one) || one.clause.first === announced?.first || isOpening(post, one))
    .find(({ clause }) => house.has(clause.sentence) && !isNoNews(post, clause));
  // "Sick leave fell" behind a colon says less than what it opens with.
  return found && told.find(({ clause }) => clause.sentence === found.clause.sentence)?.clause;
};

/** "More information: link" says where, and asks for nothing. */
const POINTS = /^\W*(?:more|further|full) (?:info|information|details|list|story)\b/i;

export default defineRule({
  principle: 'something-in-it-for-them',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.4,
  wholePost: true,
  readsOpening: true,
  summary: 'Finds news or a request of the writer that names no gain, use or feeling for the reader.',
  why: 'Readers ask of every post what they get from it: time, money, an answer, a laugh, a way to help. Where it does not say, they go on.',
  guards: { reply: 0, service: 0, cause: 0.4, person: 0.5, humour: 0.5, quote: 0 },
  options: {
    minWords: { type: 'number', default: 9, min: 0, doc: 'Shorter posts are left alone.' },
  },
  phrases: {
    /** What somebody has of it: a use, a saving, a job, something found out. */
    gives: expand(`
      so (that|it|they) | (which|that) means | =free | costs nothing | no (charge|cost) | cheaper | faster | easier |
      safer | (how|learn how|find out how) to | guide to | tip | checklist | recipe | template | what (we|i) learned |
      (open to|welcome) ~ (all|everyone) | (everyone|all) (is|are) welcome | anyone can | whoever | anyone who |
      for those | sorry | mistake | help with | (answer|take) questions | =livestream | (next|same) day |
      (tuition|fee|cost|travel|lunch|food|training) (is|are|) (covered|paid|included|provided) |
      (grab|pick up|get) some | =swag | =raffle | goodie bag | (will|can) ~ be able to |
      (we|i) (look|are looking) for (<n>|a|an|our next) |
      looking for (the|his|her|their) (family|owner|man|woman|couple|person|people|girl|boy|driver) |
      (is|are|was|were) (why|the reason) | <n> (new|more) jobs | =paid (from|placement|training) | fully funded |
      <price> (an|a|per) hour | petition | donate | (fund|appeal|collection) (stands|is) (now|)at <price> |
      (part|bit|page|one) most (people|of you|readers) (want|ask|look) |
      (every|each|all) ~ (is|are|gets|get) (read|answered) | (read|answer) (all|every|each) |
      (found|shows|suggests|showed) (that|how) | (study|studies|research|survey|data) ~ (=shows|=showed|=found)
    `),
    common: [`(${PUBLIC_MATTERS})`, `(${POLITICS})`],
    helps: expand(`
      help | protect | support | for | give | let | allow | serve | teach | bring | honour | enable | benefit |
      deliver
    `),
    /** What is spoken of; whoever cares for it knows where to go. */
    topics: expand('=about | =discuss | =discussed | =discussing | =explain | =explains | =how | =why'),
    /** Thanks within the house. */
    within: expand(`
      (thanks|thank you|congratulations|congrats|well done|kudos) ~ to (us|all involved|everyone involved|management|
      our lawyers|our banks|our partners|our investors|our team|our whole team|our staff|our board) |
      (thanks|congratulations|congrats|well done) to the ~ (team|department|staff|committee|crew|board|office|unit) |
      (thanks|thank you) for your (usual|cooperation) | (thanks|thank you) in advance
    `),
    /** However politely somebody is asked to do it. */
    asking: expand(`
      =please | kindly | (could|can|would|will) (you|everybody|everyone|anyone|people) |
      (great|grateful|lovely|amazing|appreciated|helpful|thankful|means|mean) ~ if (you|everybody|everyone|anyone) |
      (appreciate|love) it if (you|everyone|everybody) |
      (need|want|would like|would love) (you|everyone|everybody) to | =help (us|me) |
      (=take|=spare) ~ (minute|minutes|moment|moments) to | (are|is) (kindly|) (asked|invited|requested|urged) to
    `),
    favours: FAVOURS,
    /** The same, said in one. */
    favour: expand(`
      (${FAVOURS.join('|')}) ~ (please|pls|plz) | do (us|me) a (solid|favour|favor) |
      (=give|=drop|=leave|=throw|=cast|=send) (us|me|) (a|your|some) (quick |)(${COUNTS}) |
      (we|i) (need|want|are after|are short of) ~ <n> (more|) (${COUNTS}) |
      (=vote|=votes|=voting|=nominate) ~ (in|at|for|as) (the|this) ~ (=award|=awards|=category|=competition|=prize) |
      (=spread|=spreading) the word
    `),
  },
  messages: {
    unsaid: '"{words}": what a reader gets from it is not said.',
    news: '"{words}" is about the writer; what a reader gets from it is not said.',
    request: '"{words}" asks for something, and the post does not say what the reader gets from it.',
  },
  suggestions: {
    unsaid: 'Could you say it in one plain clause, such as "so you can …"?',
    news: 'Could you say it in one plain clause, such as "so you can …"? If there is nothing to say, it may be one for the team chat.',
    request: 'Could you say in one plain clause what is waiting there, such as "so you can …"?',
  },
  likely: { trait: 'whats-in-it-for-me', from: 0.04, message: 'unsaid' },
  examples: {
    bad: [
      'Our registered office has moved to Tar Lane. «Kindly amend your lists before the end of the month».',
      "«The guild's moved its registered office to the old mint on Tar Lane».",
      '«Please could everyone change their bookmark to our new page». The old one belonged to a former partner.',
      '«Please vote for Okoro Foods in the Northern Retail Awards». Voting closes on Sunday evening.',
      '«Please leave us a review this week, as we are stuck at ninety and want a hundred».',
      'Okoro Foods was recognised last night at the Northern Retail Awards. It was a wonderful evening and the whole leadership team attended. «Watch our highlights video».',
      "We've refreshed our logo! After eleven months of work with a leading agency, our brand now reflects who we are. «Check out our new look».",
      'Fernway turns ten today. Ten years of growth, ten years of innovation. «Follow us for what comes next».',
      "«I'm honoured to join the board of the Northern Freelancers Guild and look forward to shaping its next chapter with my fellow directors».",
      '«We need you to fill in our yearly survey». It has forty pages.',
      '«After a long tender we have appointed Grant Maddox as our auditors».',
      'Our head of sales was interviewed by Warehouse Weekly about our ambitions in the nordic market. «Read the full interview».',
    ],
    good: [
      'We are proud to be a breastfeeding friendly yard from today. It should have been sooner.',
      'I am honoured to stand by the grave of Ito Farrow today. He taught half of this harbour to row, and it shows.',
      'Farrow Energy has opened its second plant on the quay. It will deliver heat to four hundred homes.',
      'Please fill in our ferry survey. The last one is why the late boat sails on Sundays.',
      'Glass bins in Larkfield are a day late this week. Please leave them out until we get to you.',
      'Nominate a neighbour for the Larkfield awards. Forms are at the hall until Friday at noon.',
      'The committee is happy to report that the roof fund stands at £41,870. It still drips on the piano.',
      "We're delighted to announce that Farida has been made a partner. She joined us as a trainee in 2012.",
      'Larkfield is expanding. We have signed a lease on the old mill, and that means 25 new jobs by spring.',
      'Our chair was on Harbour Radio to discuss the price of school meals. Listen to the recording.',
      'Fernway was named among the best yards on the coast. Apprentices earn a full wage there from day one.',
      'Pleased to welcome Dana Brandsma to our board. She ran the fish market for nine years.',
      "I'm proud to stand with the county's farmers, who have waited four years for rain.",
      'Well done to our night porters, named best crew of the year at the harbour.',
      'Snow is on the way, so the vans are late. Please leave your bins out and we will get to them.',
      'Leave a review of the draft plan by 3 June; every comment is answered in the report.',
      'That was the conference. Please fill in the form by the door, for we do read all of them.',
      "We've refreshed our labels so you can read the allergens without your glasses: 40% bigger type, nuts always in the top-left corner.",
      {
        post: 'Linden Food Bank ran out of nappies at noon. Sizes 4 and 5 are what families are asking for; the door is open until 7.',
        author: 'nonprofit',
      },
      "We've moved! The practice is now on the ground floor, so you no longer have to manage the stairs, and there are two free parking bays by the door.",
      'Our night bus starts on Friday. It leaves the hospital at 23:15, costs nothing with a staff card, and stops wherever you ask the driver to.',
      'We have signed with the port for twelve cranes. We look for six mechanics and two electricians.',
      'Please share. I am looking for the family in these photos, and I would be glad to give them back.',
      'We are proud to sponsor the boat fair. Come to stand four and grab some rope for your own knots.',
    ],
  },
  check({ post, hits, options, report }) {
    if (post.wordCount < options.minWords || post.tokens.slice(0, 2).some(({ kind }) => kind === 'mention')) return;
    const told = selfTalk(post);
    const favour = favourOf(post, hits);
    if (hasGain(post, hits, favour) || (!favour && isForAnybody(post, hits, told))) return;
    const isOwn = saysSelf(post) || [...post.cue('selfElliptic'), ...post.cue('herald')].length > 0;
    // News that says no "we" is what one-way-broadcast is for.
    const news = isOwn ? newsOf(post, told) : undefined;
    if (news && !favour && isPrideInCommon(post, hits, news)) return;
    // "Watch our highlights" behind news of ours is asked for our sake as well.
    const asked =
      favour?.clause ??
      (news &&
        told.find(({ asks, clause }) => asks && !POINTS.test(post.text.slice(clause.start, clause.end)))?.clause);
    const clause = asked ?? news;
    if (!clause) return;
    const at = gist(post, clause);
    const share = told.filter(isOurs).length / Math.max(1, told.length);
    const sure = asked ? 1 : Math.max(ramp(share, ...THEIRS), LEAST);
    const strength = sure * ramp(post.wordCount, options.minWords - 1, options.minWords * FULL);
    // A mishap told beside it may be the laugh, and those who are cheered may be who it is for.
    const quiet = !favour && (hasDent(post) || cheersItsOwn(post) || ROSE.test(post.text));
    report({ at, message: asked ? 'request' : 'news', strength, quiet, values: { words: quote(post, at) } });
  },
});
