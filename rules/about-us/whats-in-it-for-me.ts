import {
  ABOUT_US,
  ALL_OF_US,
  addressesSomebody,
  announcement,
  byPlace,
  type Clause,
  clauseAt,
  defineRule,
  expand,
  follows,
  gist,
  type Hit,
  type HitLists,
  hasDent,
  hearsSomebody,
  hitOver,
  isHeadline,
  isNoNews,
  isOfTheHouse,
  isOthersNews,
  isPortrait,
  isPractical,
  isTribute,
  meant,
  namesPeople,
  normalText,
  ownership,
  POLITICS,
  type Post,
  PUBLIC_MATTERS,
  quote,
  ramp,
  type Span,
  selfTalk,
  type Token,
  type Told,
  wordSet,
} from '../../src/rule-kit.ts';

/** Shares of clauses about the writer between which news becomes only theirs. Source: rules card, a half; the rise is hand-set. */
const THEIRS = [0, 0.6] as const;
/** Times the fewest words from which it weighs in full: a longer post had more room to say it. Hand-set. */
const FULL = 4;
/** What a reader may get out of a post, by shared cue: use, a turn, thanks, being heard, feeling. */
const GAINS = ['benefit', 'invite', 'thanks', 'feeling'];

/** Characters between a verb of helping and the people helped. */
const REACH = 60;

/** What somebody does for a writer: it counts, pays or decides, and the doer has nothing of it. */
const FAVOURS = expand(`
  =follow | =like | =share | =vote | =nominate | pre-save | presave | star | =answer | =update | =rate |
  =review | =stream | =subscribe | =fill | =complete | =sign | =repost | =retweet | =download | =back |
  =support | =recommend | =leave | =pass | =spread | =send | =take | =win | =reach | =hit | =beat
`);
/** What a network or a prize counts. */
const COUNTS = `
  =like | =likes | =follow | =follows | =follower | =followers | =share | =shares | =vote | =votes | =review |
  =reviews | =rating | =ratings | =thumbs up | =signatures | =subscribers | =downloads | =streams | =backers |
  =responses
`;
/** Characters between the asking and what is asked: "please go and vote". Hand-set. */
const ASKED_WITHIN = 20;
/** Tokens behind a request in which its object stands: "update your bookmarks". */
const OBJECT = 3;
/** Shared cues that leave a request as it is: thanks in advance is no gain. */
const POLITE = ['thanks', 'feeling'];
const SELF = /^(?:we|us|ours?|i|me|my|its|their)$/;
const POSSESSIVE = /^(?:our|my|us|me|its|his|her|their)$/;
const READER = /^yo(?:u|urs?)$/;
/** Gains that speak of "you" are found by that word. */
const YOU = /\byo(?:u|ur)\b/i;
/** "You can vote once a day" is the request again, and "your contacts" are whom it wants. */
const AGAIN = wordSet(`
  ${FAVOURS.join(' ').replaceAll('=', '')} to contacts friends network followers feed story votes usual cooperation groups attention
`);

/** "Forty of you to the allotments" says where, "you to vote" what for. */
const isAgain = ({ tokens }: Post, at: number): boolean =>
  AGAIN.has(tokens[at]?.normal ?? '') &&
  !(tokens[at]?.normal === 'to' && /^(?:the|an?|our|this)$/.test(tokens[at + 1]?.normal ?? ''));
const isReader = (post: Post, at: number): boolean =>
  READER.test(post.tokens[at]?.normal ?? '') &&
  !post.tokens[at]?.quoted &&
  ![at + 1, at + 2].some((next) => isAgain(post, next));

const isForUs = ({ tokens }: Post, { first, last }: Pick<Clause, 'first' | 'last'>): boolean =>
  tokens.slice(first, last).some(({ normal, quoted }) => !quoted && SELF.test(normal));

interface Favour extends Pick<Hit, 'first' | 'last'> {
  readonly clause: Clause;
}

type Found = HitLists<
  | ('asking' | 'favours' | 'favour' | 'plain' | 'theirs' | 'topics' | 'matters')
  | ('gives' | 'serves' | 'helps' | 'people' | 'contact' | 'within')
>;

/** A favour that is asked for the writer's own sake. */
const favourOf = (post: Post, { asking, favours, favour, plain }: Found): Favour | undefined => {
  // "Please follow updates" is for whoever waits for them.
  const asked = follows(asking, favours, ASKED_WITHIN)
    .filter(({ second }) => post.tokens[second.last]?.normal !== 'updates')
    .map(({ first, second }) => hitOver(post.tokens, first.first, second.last));
  const isOwn = isForUs(post, { first: 0, last: post.tokens.length });
  // "We'll pass it on" asks nobody.
  const done = favour.filter(({ first }) => !/^(?:self|i)$/.test(clauseAt(post, first)?.subject ?? ''));
  const hit = plain[0] ?? (isOwn ? byPlace(asked, done)[0] : undefined);
  const clause = hit && clauseAt(post, hit.first);
  return hit && clause && { first: hit.first, last: hit.last + OBJECT, clause };
};

/** "Say hello to our new logo" helps nobody: it only has them look. */
const LOOKS = /^(?:say|see|meet|look|watch|welcome|go|share|send|pass|spread|hear|listen)$/;
/** A question, or help, turns to whoever reads. */
const opens = ({ tokens }: Post, { act, head }: Clause): boolean =>
  act === 'question' || (act === 'help' && !LOOKS.test(tokens[head]?.normal ?? ''));

/** What opens so tells, and asks for nothing: "and that they will work with us". */
const TOLD = /^(?:and|that|his|her|their|its)$/;

/** Tokens behind "meet" in which people stand. */
const WHOM = 6;
/** "Meet two of our neighbours" introduces, and "learn more about her work" is for her sake. */
const pointsAway = (post: Post, { head, last }: Clause): boolean =>
  post.tokens.slice(head, last).some(({ normal }, at) => normal === 'meet' && namesPeople(post, head + at + 1, WHOM)) ||
  post.tokens.slice(head + 1, last).some(({ normal }) => /^(?:his|her|their)$/.test(normal));

/** "Join us for talks and laughs" has people over; a list or a page is joined for the writer's sake. */
const HAS_OVER = /^(?:join|rsvp|come|attend|stop|drop|swing|pop)$/;
const LISTS = /^(?:newsletter|list|channel|page|group|community|telegram|discord|whatsapp|club|programme|program)$/;
const hasOver = ({ tokens }: Post, { first, last }: Clause): boolean => {
  const words = tokens.slice(first, last).filter(({ kind }) => kind === 'word');
  return HAS_OVER.test(words[0]?.normal ?? '') && !words.some(({ normal }) => LISTS.test(normal));
};

/** "Read more" leads on and asks no favour, and who is told to upgrade gains by it. */
const leadsOn = ({ tokens }: Post, { first, last }: Clause): boolean =>
  /^(?:(?:read|see|learn|find(?: out)?) (?:more|the full (?:release|statement|report|notes|list))\b|details\b|(?:please )?(?:upgrade|patch)\b)/.test(
    normalText(
      tokens.slice(first, last).filter(({ kind }) => kind === 'word'),
      0,
      3,
    ),
  );

/** Something asked of the reader for the writer's sake; "happy to announce that sign-up …" and a magazine's "Watch This" do not. */
const isRequest = (post: Post, { asks, clause }: Told): boolean =>
  asks &&
  !/^(?:self|i)$/.test(clause.subject) &&
  !isHeadline(post) &&
  !pointsAway(post, clause) &&
  !hasOver(post, clause) &&
  !leadsOn(post, clause);

const isOurs = ({ mass, asks }: Told): boolean => !asks && mass >= ABOUT_US;

/** News of the house, or of an "I" who meets nobody by name. */
const isOwnNews = (post: Post, first: Told): boolean =>
  isOurs(first) &&
  !isHeadline(post) &&
  !(first.clause.subject === 'i' && addressesSomebody(post)) &&
  !isNoNews(post, first.clause);

/** "About our journey" is no topic but the writer. */
const isOwn = ({ tokens }: Post, { last }: Hit): boolean => POSSESSIVE.test(tokens[last]?.normal ?? '');

/** Somebody's papers and offices are the writer's own, unless a president or "he" stands beside them. */
const isHouse = (post: Post, clause: Clause): boolean =>
  /^(?:self|i)$/.test(clause.subject) ||
  !(/^(?:he|she|they|his|her|their)$/.test(post.tokens[clause.head]?.normal ?? '') || isOthersNews(post, clause));

/** A matter that the writer's own sentence, or the first, is about; not a part of their name, nor "our hospital". */
const concerns = ({ tokens, clauses }: Post, { first }: Hit, told: readonly Told[]): boolean => {
  const { capital, kind, sentence } = tokens[first] as Token;
  const isPlain = kind === 'word' && !capital && !SELF.test(tokens[first - 1]?.normal ?? '');
  const isTold = told.some(({ clause, mass }) => clause.sentence === sentence && (mass > 0 || clause === clauses[0]));
  return isPlain && isTold;
};

/** It is about somebody or something else, hears somebody or turns to whoever reads: no news of the writer alone. */
const isOfOthers = (post: Post, { theirs, topics, matters }: Found, told: readonly Told[]): boolean =>
  theirs.length > 0 ||
  topics.some((hit) => !isOwn(post, hit)) ||
  matters.some((hit) => concerns(post, hit, told)) ||
  hearsSomebody(post) ||
  isPortrait(post) ||
  told.some(({ clause }) => opens(post, clause));

/** True where somebody else has something of the post, apart from the favour that is asked and thanks within the house. */
const hasGain = (post: Post, found: Found, favour: Favour | undefined): boolean => {
  const isWithin = (at: Span): boolean => found.within.some(({ start, end }) => at.start < end && at.end > start);
  const isApart = (at: number): boolean => !favour || at < favour.first || at > favour.last;
  const cues = GAINS.filter((name) => !favour || !POLITE.includes(name)).flatMap((name) =>
    meant(post.cue(name)).filter((hit) => name === 'thanks' || !YOU.test(hit.text)),
  );
  const helped = follows(found.helps, found.people, REACH).map(({ second }) => second);
  return (
    isPractical(post) ||
    found.contact.length > 0 ||
    helped.some(({ first }) => isApart(first)) ||
    [...found.gives, ...found.serves, ...cues].some((hit) => isApart(hit.first) && !isWithin(hit)) ||
    post.tokens.some((token, at) => isReader(post, at) && isApart(at) && !isWithin(token)) ||
    post.clauses.some((one) => isTribute(post, one) && !isWithin(hitOver(post.tokens, one.first, one.last)))
  );
};

export default defineRule({
  principle: 'something-in-it-for-them',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.4,
  wholePost: true,
  summary: 'Finds news or a request of the writer that names no gain, use or feeling for the reader.',
  why: 'Readers ask of every post what they get from it: time, money, an answer, a laugh, a way to help. Where it does not say, they go on.',
  guards: { reply: 0, service: 0, cause: 0.4, person: 0.5, humour: 0.5, quote: 0 },
  options: {
    minWords: { type: 'number', default: 9, min: 0, doc: 'Shorter posts are left alone.' },
  },
  phrases: {
    gives: expand(`
      so (that|it|they) | which means | =steps | costs nothing | no (charge|cost) | =free |
      (free of|in case of) | (how|learn how|find out how) to | guide to | tips | tip: | checklist | recipe |
      template | here is how | the trick | what (we|i) learned | what worked |
      (open to|welcome) ~ (all|everyone) | (everyone|all) (is|are|) welcome | anyone can | if you | whoever |
      anyone who | for (people|those|families|students|parents|kids) | cheaper | faster | easier | safer |
      because you | thanks to you | sorry | mistake | (stay|keep) safe | protect yourself | help with |
      (hear|hearing) ~ from | (files|data|slides|recording|recordings|code|plans) ~ (available|open) |
      (answer|take) questions | (we|i) (compared|tested|measured|timed|weighed) | webcast | =livestream |
      live (stream|feed) | (next|same) day | (will|can) ~ be able to | credit (goes|belongs) to | <n> (new|more) jobs |
      (read|answer) (all|every|each) | applicants | fully funded | <price> (an|a|per) hour |
      (salary|wage|pay) (of|from|is|starts) |
      no (degree|experience) (needed|required) | (found|shows|suggests|discovered|showed) (that|how) |
      (study|studies|research|survey|data|trial|index) ~ (=shows|=show|=showed|=suggests|=suggest|=suggested|
      =found|=finds|=reveals)
    `),
    /** To help a cause is what some readers look for, and who mourns or praises somebody else tells no news of ours. */
    serves: expand(`
      petition | donate | =donation | join the fight | (take|=taking) action | speak out | pledge | by mail |
      vote early | polls | make a difference | positive difference | =committing to | =funding | =grants |
      needed funds | benefits of | to raise money | =relief (for|to|package|fund) |
      (federal|state|public|emergency) (resources|money|funds|investments|aid) | =medicaid | =medicare |
      =helping | =empowering | =benefit | =benefiting |
      (=to|=in|=helping|=help) (improve|prevent|address|counter| protect|reduce|end|fight|inspire|empower|
      tackle|advance) | rest in peace | in (memory|honor|honour|remembrance) of | in remembrance |
      (my|our|in our) (heart|hearts|heroes) | condolences | never forget | commemorate | =congrats |
      =congratulations | =congratulate |
      (=great|=good|=amazing|=wonderful|=inspiring|=dedicated|=incredible) (group|bunch|team|example|work|job|
      leaders|people|crew) (of|in|at|by|from|who)
    `),
    /** Thanks within the house. */
    within: expand(`
      (thanks|thank you|congratulations|congrats|well done|kudos) ~ to (us|our|all involved|everyone involved|
      management) |
      (thanks|congratulations|congrats) to the ~ (team|department|staff|committee|crew|board|office|unit) |
      (thanks|thank you) for your (usual|cooperation) | (thanks|thank you) in advance
    `),
    /** Politics, a case that is argued, and people who were met, missed or backed: no news of the writer alone. */
    theirs: expand(
      `(${POLITICS})`,
      ALL_OF_US,
      `
        (=welcome|=welcomed|=welcoming) ~ (minister|ambassador|president|mayor|guest|delegation|speaker|student|
        visitor| pupil|neighbour|neighbor) |
        (who|constituent|friend|neighbour|neighbor|lady|man|woman|driver) (=said|=told|=asked| =says) |
        welcome to the (team|family|crew|club|board|firm|company) | ^welcome <who> |
        (=i|=we) wish (all|everyone|you|a) |
        (doing|reforms|measures|plan|initiative|fund|program|programme) ~ to help | urging | calling (on|for) |
        statement | letter | assistance | enjoy | pleasure | fun | friend | nice to |
        (great|good|wonderful|terrific) (time|visit|day|to) | always great | happy birthday | day off |
        =lovely | memories | remember |
        (proud|honored|honoured|pleased|happy) to (support|hear|see|stand|be a|have the support) |
        (pleased|glad|proud|happy|thrilled) <who> (has|have|is|was|will) | i (support|endorse) <who> |
        vote for <who> | town hall | q&a | answer ~ question
      `,
    ),
    /** What is everybody's: news of it is of use to whoever it touches, and no news of the writer alone. */
    matters: [`(${PUBLIC_MATTERS})`],
    /** What is spoken of; whoever cares for it knows where to go. */
    topics: expand(`
      =updates (on|from) | =discuss | =discusses | =discussed | =discussing | =debate | =about | talks on |
      (hearing|session|panel|forum|interview|conversation|newsletter|workshop|webinar) ~ (on|about|with) |
      (profile|interview|portrait) (of|with) | (follow|watch|hear|see) (it|us|them|this|) live | report on | featuring |
      (hope|hoping|want) to see (you|all|every|everyone|many) | as we | =explain | =explains | =explaining | =how
    `),
    /** A way to be helped is a gain. */
    contact: expand(`
      (dm|message|contact|call|email|write to) (us|me) | (a|in|via|by) dm | reach out | get in touch | support team |
      let (us|me) (help|know) | look into | stay tuned | apologies
    `),
    /** However politely somebody is asked to do it. */
    asking: expand(`
      =please | =pls | =plz | kindly | (could|can|would|will) (you|everybody|everyone|anyone|people|members) |
      (great|grateful|lovely|amazing|brilliant|appreciated|helpful|thankful|obliged|means|mean) ~ if (you|
      everybody| everyone|anyone|people|members|all) | would appreciate (it|everyone|everybody|anyone|your|a) |
      (need|want|would like|would love) (you|everyone|everybody|people|all of you|you all) to | =help (us|me) |
      =asks | =urges | =encourages | =requests | =invites |
      if (everyone|everybody|each of you|all of you|you all|you each)
    `),
    /** What is done for somebody by it: it counts, pays or decides, and the doer has nothing of it. */
    favours: FAVOURS,
    /** The same, said in one. */
    favour: expand(`
      (${FAVOURS.join('|')}) ~ (please|pls|plz) | do (us|me) a (solid|favour|favor) |
      (=give|=drop|=leave|=throw|=chuck|=put|=cast|=get|=send) (us|me|) (a|your|those|some) (quick |)(${COUNTS}) |
      (we|i|page|channel|account) (need|want|are after|are short of|are looking for|am after|am short of) ~
      <n> (more|) (${COUNTS}|=people|=names|=answers) | (${COUNTS}) ~ (for us|for me|our way|my way) |
      (=take|=spare|=give us) ~ (minute|minutes|moment|moments|seconds) to (${FAVOURS.join('|')}) |
      would appreciate ~ (=sharing|=following|=voting|=updating) | (=share|=pass|=send) it (round|around|on) |
      (=spread|=spreading) the word
    `),
    /** A vote for a prize is for whoever gets it, and answers are for whoever asks. */
    plain: expand(`
      (please|pls|plz|kindly) ~ (=complete|=fill|=fill in|=fill out|=take|=answer|=return) ~ (=survey|=questionnaire|=poll|
      =form) | (are|is) (kindly|) (asked|invited|requested|urged|reminded) to (${FAVOURS.join('|')}) |
      (=vote|=votes|=voting|=nominate) ~ (in|at|for|as) (the|this) ~ (=award|=awards|=category|=competition|=contest|=prize)
    `),
    /** Who helps whom: what the news does for people. */
    helps: expand(`
      help | protect | support | save | ensure | enable | allow | serve | assist | benefit | give | bring |
      provide | lower | cut | reduce | increase | improve | expand | for | =thank | honor | honour | welcome |
      teach | empower | boost | fund | feed | deliver
    `),
    people: expand(`
      people | families | consumers | patients | students | children | kids | veterans | workers | farmers |
      residents | neighbours | neighbors | tenants | customers | users | parents | teachers | women |
      small businesses | =lives | victims | survivors | seniors | constituents | americans | communities |
      members | everyone | costs | prices | bills | riders | readers | visitors | beginners | cyclists |
      nurses | carers | hospitals | clinics | schools | growers | manufacturers | homeowners
    `),
  },
  messages: {
    news: '"{words}" is about the writer; what a reader gets from it is not said.',
    request: '"{words}" asks for something, and the post does not say what the reader gets from it.',
  },
  suggestions: {
    news: 'Could you say it in one plain clause, such as "so you can …"? If there is nothing to say, it may be one for the team chat.',
    request: 'Could you say in one plain clause what is waiting there, such as "so you can …"?',
  },
  examples: {
    bad: [
      '«Please vote for Okoro Foods in the Northern Retail Awards». Voting closes on Sunday evening.',
      '«Please leave us a review this week, as we are stuck at ninety and want a hundred».',
      'Okoro Foods was recognised last night at the Northern Retail Awards. It was a wonderful evening and the whole leadership team attended. «Watch our highlights video».',
      "We've refreshed our logo! After eleven months of work with a leading agency, our brand now reflects who we are. «Check out our new look».",
      'Fernway turns ten today. Ten years of growth, ten years of innovation. «Follow us for what comes next».',
      'Our founder was on the Scale Stories podcast talking about our journey and our vision. «Listen to our episode now».',
      'Our architects won gold at the Timber Awards in Oslo last night. What an evening for the studio. «See the photos on our site».',
      "«I'm honoured to join the board of the Northern Freelancers Guild and look forward to shaping its next chapter with my fellow directors».",
      '«We need you to fill in our yearly survey». It has forty pages.',
      '«After a long tender we have appointed Grant Maddox as our auditors».',
      '«Take two minutes to fill out our brand survey». It closes on Sunday.',
      '«Meet the new Fernway logo, drawn in our own studio over nine months».',
      'Our head of sales was interviewed by Warehouse Weekly about our ambitions in the nordic market. «Read the full interview».',
    ],
    good: [
      'Larkfield is expanding. We have signed a lease on the old mill, and that means 25 new jobs by spring.',
      'Our surgeons have done 10,000 cataracts since 2011. The patient of today, a retired postman, says he can now read the addresses again.',
      'That was the conference: 38 talks and a fire alarm. Please fill in the form by the door, for we do read all of them.',
      "Nice words about our lamb, thank you. It is from Dai's up the road, we'll pass it on. He will be unbearable.",
      'Our new depot in Harbour is open, with next-day delivery to most of the county.',
      'The May meetup is here. We have two cracking talks by Tom and Jess. RSVP here: https://example.org/may',
      'Our site is down since noon. Please follow updates on the status page.',
      'Fernway turns three today. No cake, we all work from home, but everyone expensed a slice and sent the photo.',
      'We are thrilled to welcome back forty of you to the allotments this weekend.',
      'We have had reports of callers who say they check roofs for the parish. They are not from us, and ours never ask for money.',
      'No paper this week. The press is in pieces on the floor.',
      'We raised 2,270 on Saturday night.',
      'Meet two of our neighbours who kept the laundrette open through the flood, Ama and her son Kojo.',
      'We bake plain bread and odd cakes for weddings, from rye we mill in the yard.',
      'Yesterday I found a red tandem behind our shed, and nobody on Quay Street knows it.',
      'His business dealings and the governance of the harbour are one and the same thing.',
      'Our workshop bought a second lathe with the money for flood repairs, and the town has its tool library back.',
      'Our chair was on Harbour Radio to discuss the price of school meals. Listen to the recording.',
      'I will keep voting against the ferry cuts until somebody shows me a bus that swims.',
      'Our study found that toddlers eat more greens where they have stirred the pot themselves.',
      'Please vote for the skate park in the county fund. It would be dry and lit, and your kids can get there by bike.',
      "We've refreshed our labels so you can read the allergens without your glasses: 40% bigger type, nuts always in the top-left corner.",
      "Fernway turns ten today. To everyone who bought bike number one: we still have your frame drawings, and I'll print yours if you want it for the wall.",
      "Our founder was on a podcast about the year we nearly closed. Skip to minute 18 if you run a shop: that's the cash-flow sheet we should have used, and it's free to copy.",
      {
        post: 'Linden Food Bank ran out of nappies at noon. Sizes 4 and 5 are what families are asking for; the door is open until 7.',
        author: 'nonprofit',
      },
      "We've moved! The practice is now on the ground floor, so you no longer have to manage the stairs, and there are two free parking bays by the door.",
      'Our night bus starts on Friday. It leaves the hospital at 23:15, costs nothing with a staff card, and stops wherever you ask the driver to.',
      "My grandmother's recipe needs three eggs, not two. I printed it wrong in the zine and I'm sorry for every flat cake.",
    ],
  },
  check({ post, hits, options, report }) {
    if (post.wordCount < options.minWords || post.tokens.slice(0, 2).some(({ kind }) => kind === 'mention')) return;
    const told = selfTalk(post);
    const favour = favourOf(post, hits);
    if ((!favour && isOfOthers(post, hits, told)) || hasGain(post, hits, favour)) return;
    const ours = told.filter(isOurs);
    const share = ours.length / told.length;
    const request = told.find((one) => isRequest(post, one))?.clause;
    const asked = request && (ours.length > 0 || isForUs(post, request)) ? request : favour?.clause;
    if (asked && TOLD.test(post.tokens[asked.first]?.normal ?? '')) return;
    const [first] = told;
    const own = first && share > THEIRS[0] && isOwnNews(post, first) ? first.clause : undefined;
    const owned = ownership(post);
    const announced = owned === 0 ? undefined : announcement(post);
    const trapping = meant(post.cue('house'))
      .map(({ first: at }) => clauseAt(post, at))
      .find((one) => one && isHouse(post, one));
    const clause = asked ?? own ?? announced ?? trapping;
    if (!clause) return;
    const at = gist(post, clause);
    const sure = clause === own ? ramp(share, ...THEIRS) : clause === announced ? owned : 1;
    const strength = sure * ramp(post.wordCount, options.minWords - 1, options.minWords * FULL);
    // An announcement that says no "we" is what one-way-broadcast is for.
    const isTold = isForUs(post, { first: 0, last: post.tokens.length }) || post.cue('selfElliptic').length > 0;
    const isLoud =
      asked !== undefined ||
      (isTold && !hasDent(post) && isOfTheHouse(post, [clause, ...ours.map((one) => one.clause)]));
    report({ at, message: asked ? 'request' : 'news', strength, quiet: !isLoud, values: { words: quote(post, at) } });
  },
});
