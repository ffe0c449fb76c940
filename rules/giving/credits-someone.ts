import {
  attributions,
  clauseAt,
  defineRule,
  expand,
  type Hit,
  type HitLists,
  hasLink,
  hitOver,
  honours,
  isNear,
  isOnlyShown,
  isTitle,
  isToldOf,
  isTurnedDown,
  meant,
  mine,
  namesSomebody,
  normalText,
  type Party,
  type Post,
  partyAt,
  pitch,
  quote,
  saidOver,
  sentenceAt,
  sentenceOf,
  WORKS,
  wordAt,
  wordSet,
} from '../../src/rule-kit.ts';

/** How somebody is introduced. */
const MEETS =
  /^(?:please )?(?:meet|welcome|introducing|new|this is|say h(?:i|ello) to|from left|(?:may|let) (?:i|me))\b|\bto welcome\b|\bmeet\b/i;
/** Pointing at somebody is what this rule looks for, so these are no pitch. */
const POINTING =
  /^(?:check|follow|read|watch|listen|look|see|visit|have a look|take a look|meet|go|learn|for more|talk|ask|call|ring|stop by|drop by|pop in|say h)/i;
/** Congratulated, not credited: "kudos to the students awarded a prize". */
const CONGRATULATED = wordSet(`
  award awards awarded awarding winner winners winning won win elected named appointed promoted graduating graduated
  graduates graduation passed celebrate celebrating birthday anniversary scholarship scholarships victory record
`);
/** The phrase ends with the party: "this is Ada, who …", not "this is Ada making tea". */
const BEHIND_A_NAME = wordSet(
  'he she from at of in on who whose and with via for before first instead if when as to has',
);
const BE = /^(?:is|are|was|were|'s)$/;
const COUNTS = /^(?:\d+|one|two|three|four|five|six)$/;
/** "With money borrowed from his sister", "we are down to two drivers", "the committee is down to 4 people": nobody's idea. */
const isNoSource = (post: Post, { first, last }: Hit): boolean =>
  // "3 things I learned from my barista about sales"
  /\b(?:things|lessons|truths|secrets) (?:that )?(?:i|we)$/.test(
    normalText(post.tokens, Math.max(0, first - 3), first),
  ) ||
  /^(?:money|cash|tools?|ladder|van|be|can)$/.test(wordAt(post.tokens, first - 1)) ||
  (wordAt(post.tokens, last - 2) === 'down' &&
    (clauseAt(post, first)?.subject === 'self' || (last - first === 3 && COUNTS.test(wordAt(post.tokens, last)))));

const isCongratulated = ({ tokens }: Post, { first }: Hit): boolean =>
  tokens.some(({ normal, sentence }) => sentence === tokens[first]?.sentence && CONGRATULATED.has(normal));

/** "Customers" at large. */
const isAnybody = ({ isNamed, first, last }: Party): boolean => !isNamed && last === first + 1;

/** "It's from Basma's bakery", "they come from Hamid's allotment". */
const HOUSE =
  /^'s (?:\S+ )?(?:bakery|farm|shop|allotment|stall|garden|kitchen|field|mill|orchard|workshop|studio|hives|dairy|van|butchers?|deli|forge|pottery)\b/;
const isHouse = ({ tokens }: Post, { last }: Party): boolean => HOUSE.test(normalText(tokens, last, last + 3));

const endsThere = ({ tokens }: Post, { last }: Party): boolean =>
  tokens[last]?.kind !== 'word' || BEHIND_A_NAME.has(wordAt(tokens, last));

/** A lead-in, however it is written. */
const saidBy = ({ tokens }: Post, { first, last }: Hit): string => saidOver(tokens, first, last);

/** Tokens from "New in" or "Meet the" to the colon behind which somebody is named. Hand-set. */
const COLON_WITHIN = 6;
/** Token index of that colon; -1 where none is. */
const colonBehind = ({ tokens }: Post, { last }: Hit): number => {
  const after = tokens.slice(last, last + COLON_WITHIN).findIndex(({ text }) => text === ':');
  return after < 0 ? -1 : last + after;
};

/** The first lead-in such as "credit to" or "came from" with the party right behind it, where that will do. */
const behind = (post: Post, leads: readonly Hit[], will: (party: Party, lead: Hit) => boolean): Hit | undefined => {
  for (const lead of leads) {
    // "New behind the bar: Sorcha"
    const isLabel = /^new\b(?!.*\b(?:is|are)$)|^meet the\b/.test(saidBy(post, lead));
    const from = isLabel ? colonBehind(post, lead) + 1 : lead.last;
    const party = from > 0 ? partyAt(post, from) : undefined;
    if (party && will(party, lead))
      return hitOver(post.tokens, post.tokens[lead.first]?.clitic ? lead.first - 1 : lead.first, party.last);
  }
  return undefined;
};

/** "Co-designed with stakeholders": nobody in particular. */
const OF_TRADE = /\bco-?designed\b.*\bstakeholders\b/i;

type Lists = HitLists<'tribute' | 'praised' | 'source' | 'work' | 'came' | 'meet' | 'named'>;

const isHonoured = (post: Post, party: Party, lead: Hit): boolean =>
  // "£90 in free credits to the first fifty"
  !(/^credits\b/i.test(lead.text) && wordAt(post.tokens, lead.first - 1) === 'free') &&
  (party.isNamed || isNear(post, party)) &&
  !isCongratulated(post, lead);

const isSource = (post: Post, party: Party, lead: Hit): boolean =>
  isNear(post, party) && !isAnybody(party) && !isNoSource(post, lead);

/** "The tune they came on to is by Una": a work stands before the lead. */
const isOfWork = (post: Post, { first, last }: Hit, works: readonly Hit[]): boolean =>
  BE.test(wordAt(post.tokens, first)) &&
  /^(?:by|from)$/.test(wordAt(post.tokens, last - 1)) &&
  works.some((work) => work.first < first && sentenceOf(post, work) === sentenceOf(post, { first }));

/** More is told of them than that it came from there: whose house it is, what they do, or that the honour is theirs. */
const isKnown = (post: Post, party: Party, lead: Hit, works: readonly Hit[]): boolean => {
  const last = wordAt(post.tokens, lead.last - 1);
  const isDue = isTurnedDown(post, lead.first);
  const isWho = /^(?:, )?who\b/.test(normalText(post.tokens, party.last, party.last + 2));
  if (/^(?:thank|blame|praise)$/.test(last)) return (isDue || isWho) && party.isNamed;
  // "Because of Bríd, who", not "because of the council".
  if (last === 'of' && wordAt(post.tokens, lead.first) === 'because') return isWho;
  return (
    isHouse(post, party) ||
    (isToldOf(post, party) && !isAnybody(party)) ||
    (party.isNamed && (isDue || isOfWork(post, lead, works)))
  );
};

/** "The best question came from a pupil every time": whoever it was. */
const HABIT = /\b(?:every|always|usually|often|mostly)\b/i;
const isHabit = (post: Post, hit: Hit): boolean => {
  const { start, end } = sentenceAt(post, hit.first) ?? hit;
  return HABIT.test(post.text.slice(start, end));
};

const isOrigin = (post: Post, party: Party, lead: Hit, works: readonly Hit[]): boolean =>
  (party.isNamed || !isHabit(post, lead)) &&
  (isNear(post, party) || (isOfWork(post, lead, works) && !hasLink(post))) &&
  isKnown(post, party, lead, works);

const NEEDS_WHO = /^(?:proud of|welcome to)$|^(?:congrat|well done|bravo|happy|farewell|goodbye)/i;
/** "Who became a mum", "who won": congratulated, and nothing was made. */
const NO_DEED =
  /\bwho (?:(?:has|have|had|is|was|just|now|also) )*(?:is|was|became|turn(?:s|ed)|got|w[io]ns?|passed|married|been)\b/;
const isIntroduced = (post: Post, party: Party, lead: Hit): boolean => {
  // "Meet the Skarn" is a coat.
  if (!party.isNamed || !endsThere(post, party) || wordAt(post.tokens, party.first - 1) === 'the') return false;
  const said = saidBy(post, lead);
  // "Welcome to Lisbon", "proud of the work of @ada"
  if (NEEDS_WHO.test(said)) {
    const behindName = normalText(post.tokens, party.last, party.last + 5);
    return (
      /^(?:, )?(?:and \S+ )?who/.test(behindName) && !(/^(?:congrat|happy)/i.test(said) && NO_DEED.test(behindName))
    );
  }
  return isToldOf(post, party) || /^meet the\b/.test(said);
};

/** Somebody else is named within it: in "we learned" it is the writer. */
const holdsName = (post: Post, { first, last, text }: Hit): boolean =>
  !/^we\b/i.test(text) &&
  // "You will put up with Dermot's music"
  !/^(?:up|live|cope|deal)$/.test(wordAt(post.tokens, first - 1)) &&
  post.tokens.slice(first, last).some((_, at) => namesSomebody(post, first + at));

/** The credit that a post gives, the surest kind first. */
const creditIn = (post: Post, hits: Lists): Hit | undefined => {
  const own = (list: readonly Hit[]) => mine(post, meant(list));
  // "Come meet Carla" asks one to come, "speak to Priya at the desk" says where she sits, "to our clerk, Janet" whom to ask.
  const meetings = own(hits.meet).filter(
    ({ first, last }) =>
      wordAt(post.tokens, first) !== 'come' &&
      !/^(?:talk|speak) to (?:the|our|my)\b/.test(normalText(post.tokens, first, last + 1)) &&
      !/^\S+ (?:at|in|on|behind) /.test(normalText(post.tokens, last, last + 3)),
  );
  return (
    behind(post, own(hits.tribute), (party, lead) => isHonoured(post, party, lead)) ??
    behind(post, own(hits.praised), (party) => party.isNamed && !party.isOurs) ??
    behind(post, own(hits.source), (party, lead) => isSource(post, party, lead)) ??
    behind(post, own(hits.came), (party, lead) => isOrigin(post, party, lead, hits.work)) ??
    behind(post, meetings, (party, lead) => isIntroduced(post, party, lead)) ??
    own(hits.named).find((hit) => holdsName(post, hit)) ??
    attributions(post)[0] ??
    honours(post)[0]
  );
};

export default defineRule({
  principle: 'partner-instead-of-promote',
  polarity: 'relational',
  severity: 'info',
  weight: 0.7,
  queueTags: ['gives', 'credits', 'names'],
  summary: "Finds credit for somebody else's work, or an introduction.",
  why: 'Credit costs nothing and tells readers who else is worth following.',
  phrases: {
    /** Lead to whoever is honoured for a thing. */
    tribute: expand(`
      (=credit|=credits|shoutout|shout-out|shout out|kudos|props|hats off|hat tip|big up|bravo|applause|full marks|top
      marks|big hand|big cheer) (to|for|goes to|go to|belongs to|is due to) | (h/t|ht) |
      (=credit|praise|applause|compliments) ~ (goes|go|belongs|belong) to | you (can|may|should) ~ =thank |
      (owe|owes|owed) (this|it|that|all|everything|most) ~ to
    `),
    /** Lead to whose work it is, or where it was had from. */
    source: expand(`
      (${WORKS}) (is|was|are|were) (all|)(by|from) |
      (is|was|are|were|='s) (mostly|entirely|originally|largely|) down to |
      the (work|doing|handiwork|brainchild|invention) of |
      (=learned|=learnt|=borrowed|=stole|=stolen|=nicked|=pinched|=copied|=lifted|=adapted|=swiped) ~ (from|off) |
      (everything|all|most|half|much|what|lot|little) (i|we) know ~ (from|to) |
      (i|we) (=have|=had|=got|=know) (from|off) | (i|we) =got ~ (${WORKS}) ~ (from|off) |
      (inspired|helped|taught|shown) by |
      (=stole|=nicked|=borrowed|=pinched|=copied) the (idea|trick|recipe) ~ (from|off) |
      (one|person|woman|man) who (=taught|=showed) (me|us) ~ (is|was) |
      (photo|picture|film|video|shot) ~ (=taken|=shot|=snapped) by |
      (bug|typo|leak|error|fault|mistake|glitch|crash) ~ (found|spotted|caught|patched|fixed|reported|solved|tracked
      down) by
    `),
    /** Leads to whose work is praised. */
    praised: expand(`
      ^(what a|such a|a|another|really|very|absolutely|) (great|good|brilliant|lovely|excellent|wonderful|fantastic|
      superb|thoughtful|cracking|gorgeous|terrific|fascinating|beautiful|stunning|amazing|smart|insightful|moving|
      =clear|useful|must-read|handy) (little|long|short|new|) (${WORKS}|interview|report|episode|read|column|profile|
      post) ~ (by|from) |
      ^(i|we|) (really|absolutely|) (loved|enjoyed|liked|adored) (this|that|the|a) (new|short|long|) (${WORKS}|
      interview|report|episode|read|column|profile|post|conversation|chat) (by|from|with)
    `),
    /** What makes a credit of "is by". */
    work: expand(WORKS),
    /** The same as the source, of somebody more is told of: rain comes from Wales too, and a talk is by its speaker. */
    came: expand(`
      (=came|=comes|=stems) (in|) from | (they|these|those) come from | (=came|=comes) ~ via |
      (it|they|these|those|this|that) (is|was|are|='s) from | (${WORKS}) (by|of ~ by) |
      (is|was|are|were|='s) (all|actually|really|mostly|) (by|from) | because of | (=thank|=blame|=praise)
    `),
    /** Lead to whom readers are to meet, where more is told of them. */
    meet: expand(`
      ^(please|) welcome (to|) | (delighted|pleased|happy|thrilled|proud|glad|excited|lovely) to welcome | =proud of |
      (congratulations|congrats|well done|bravo|happy retirement|farewell|goodbye) (to|) |
      ^=meet the (maker|team|baker|grower|artist|author|farmer) | ^have you met |
      (doors|street|road|stairs|corner|upstairs|opposite) ~ (is|are) | (talk|speak|go|listen) to |
      ^(=meet|=this is|say hello to|say hi to|=introducing) | (may|let) (i|me) (present|introduce) |
      (you|you two|you all) (should|must|ought to|need to) (know|meet|follow|hear|read|talk to|be reading|be
      following|be listening to) | (=connect|=put) you ~ with | ^new (in|on|at|to|behind|with) ~ (is|are) |
      ^new (in|on|at|to|behind|with) | ^(please|go and|go|do|then|just|) (follow|hire|commission|look up|listen to) |
      (can not|cannot|could not|highly) =recommend
    `),
    /** The name stands in the phrase. */
    named: expand(`
      (is|was|from|love|with|used|using|borrow|how|why|at|read|watch|hear|see|try|in) <who> (='s|=s) ~ (${WORKS}|
      =doing) | (is|was|from|love|at|read) (mr|mrs|ms|dr|<who>) <who> (='s|=s) ~ (${WORKS}|=doing) |
      ^thanks to <who> (we|i|our|there) | (nothing|none|no) ~ if <who> (did not|had not|was not) | <who> =meet <who> |
      if (not|it were not|it was not) for <who> |
      (how|why) <who> (=solved|=made|=does|=did|=built|=writes|=wrote|=fixed) | <who> to thank |
      (person|one|expert) ~ (listen to|ask|read|follow|hear|talk to) ~ is <who> |
      none of (this|it|that) ~ without <who> |
      (could|would) not have ~ (done|happened|managed|worked|been) ~ without <who> | <who> this is <who> |
      without <who> ~ (we would|we'd|i would|i'd) ~ (never|not|still) |
      (one|bit|part|line|verse) <who> (=wrote|=made|=drew|=built|=found|=sang|=cut) |
      it took <who> ~ to (see|spot|notice|show|teach|point out) |
      <who> (came up with|thought of|thought it up|had the idea|got there first) |
      <who> ~ (=taught|=showed|=helped|=lent|=walked) (us|me) |
      (brains|person|people|hands|woman|man|mind|one|voice) behind ~ (is|are|was|were) <who>
    `),
    /** The writer's own credit, or paid for. */
    own: expand(`
      (is|are|been) (off|cancelled|postponed) | sponsor |
      (brought to you|powered|paid for|made possible|voted|endorsed|introduced|supported|authored) by | ambassador |
      (check out|see|read|watch|look at|learn|discover|here is) ~ how (we|our) | making us | press release | #ad |
      meet (the|our) team | (our|my) new (chief|head|director|ceo|partner|vp) |
      our (managing|executive|finance|sales) director | our (md|coo|cto|head) |
      our (ceo|president|chairman|vp|director|cfo|chief|founder|expert|experts) | (written|led) by (me|us) |
      (my|our) (bill|legislation|amendment|office|op-ed|interview)
    `),
  },
  messages: {
    credit: '"{words}": you give them the credit.',
    meeting: '"{words}": readers meet somebody, and not only you.',
  },
  likely: { trait: 'credits-someone', from: 0.28, message: 'credit' },
  examples: {
    good: [
      '«Good thread by Imani Roth» on why signs fail people. It changed how we do ours.',
      '«Great piece by @larkson» on why rents rise. Worth ten minutes.',
      '«Loved this interview with Samir» about running a corner shop.',
      '«Lovely photo of the pier by Imani Roth».',
      "If you work on tides you should be «reading Hanne's blog». She counted them by hand.",
      'Check out «how @maria_olsen solved» this with two bin bags and a broom handle. Her write-up is better than ours.',
      "The layout «is Tomasz's idea». Go follow him, he draws maps for small towns for free.",
      "@ada «you should meet @ferran»: he's mending the same model of loom you are, two streets away.",
      'I «learned this from Mrs Okafor», who ran the counter before me and never wrote any of it down.',
      "«Meet Gwil», who took over the Fernway orchard in March. He'll show anybody how to prune a pear.",
      'The idea for the late bus «came from the night porters», who wrote the first timetable on a napkin.',
      'The timetable cards in the surgery were «drawn by Hedda», a patient. Every one has a different bird.',
      'Frost on the rail, first of December. «Photo: Imani Roth», who was up before the gulls.',
      "The crumb «is Halvar's», not mine.",
      'The rota nobody argues with was «drafted by our second cook, Ottoline», on the back of a till roll.',
      "The best joke in the speech «was my daughter's».",
      'I only typed the footnotes. They were «dug up by Severin Holt».',
      'If you liked the lights on Sunday, «that was Yusuf», with two torches and a bucket.',
      'Our tills open on time «because Runa rewrites» the rota every night.',
      '«Tove, this is Malik». You both mend concertinas, and neither of you has spare reeds.',
      '«None of this would stand without Carol» in the boiler room.',
      'The «typo on page nine was caught by a reader» in Larkfield.',
      'It was «Femi who worked out why the kiln tripped».',
      "«Full marks to the bin crew» on Route 7, who carried my mother's chair up the icy drive.",
      "The way I fold the corners «I have from our neighbour», a ship's cook.",
      'The flood map on every door is not ours. «Two sixth formers, Bea and Collins, drew» it over half-term.',
      'It is not our idea. «Ingrid Roth», who has been blind since she was six, asked four museums for it.',
      'All I did was hold the ladder. «Mrs Okafor cut» every plank.',
      'The tune that the band came on to «is by Catriona Mair», start to end.',
      'The rye in the loaf was «grown by Anders» and Maj, on the field behind the chapel.',
      'There is a queue for plums «because of a woman called Esi», who tells everybody.',
      'Poster: «linocut by Sam Holt», year ten. He cut it at lunchtimes.',
      '«New in the kitchen is Pavol». He kept a galley running through two winters.',
      "Everyone loved our rye. «It is from Basma's bakery», two doors down.",
      '«New in the choir: Delphine», alto, a retired train driver. She brought her own folder.',
      "I didn't take this picture. «Sam Holt did», from the ferry.",
      'The rota was «done by two pupils, Cara» and Ben.',
      "If our tables look good it's «because Runa sanded» them for a week.",
      '«Thanks to Bríd we» have a lift again. She read the manual in German.',
      '«Ines meet Torben». You both mend looms, and he is two streets away.',
      "Don't thank me for the timetable, «thank Runa», who rode every bus to check it.",
      '«Please welcome our new choir accompanist, Mei Ling Tan», who can transpose at sight.',
      '«Employee of the month: Blessing Okoro». Blessing stayed two hours to sort the boxes.',
      '«Meet the maker: Ewa» has thrown pots in Fernway since 1998.',
      'Cover «photo: Imani Roth», who waited three mornings for that otter.',
      'The academy is «pleased to welcome Dr Rosa Holt», who led a ward of forty. Please join us in giving her a warm welcome.',
      'After 31 years on the ferry desk, «Mrs Okafor retires» on Friday. She has never lost a key.',
      'Our new apprentices started on Monday! «From left: Callum, Zainab and Femi». The biscuits are gone.',
      '«Our driver of the month is Farida», who drove 900 miles to the clinic and back.',
      '«Farewell to Ruth», who swept the lido for 19 years. She says she will heckle from the bank.',
    ],
    bad: [
      'Speak to our clerk, Janet, before you fill the form in.',
      'Good read from our director on the future of trust.',
      'Meet the Skarn. It is a coat with eleven pockets, out on Friday.',
      'For 48 hours we are giving away £90 in free credits to the first 500 builders who repost.',
      'Lamps that dim can be borrowed from the office.',
      'Keys handed over in Rowan Mews today. They asked about his tomatoes.',
      'Photo: Alma and Josué turning the beds, in March. The samples are here.',
      'Our new framework, co-designed with stakeholders, sets out five pillars.',
      'Excited to welcome our new Chief Boat Officer, who brings 25 years of rowing.',
      "Night baker wanted, ten till six. You lift sacks and put up with Dermot's music.",
      'Fatima lost a silver earring in the hall. It was her mother’s.',
      'Bosses at Corder & Pym have walked away from the table.',
      'This is Biscuit. Biscuit has been with us 212 days. He is 7, and a bit deaf. Could you be his person?',
      'On Thursday Kevin read to the class. It was The Tiger Who Came to Tea.',
      "Members' meeting Thursday at six in the hall, and on the link. Bring your card.",
      'The best question at the Larkfield talks came from a student every single time. The next one is in May.',
      'Okoro Foods is Baker of the Year at the county fair. Our ovens are on until four.',
      'Since her husband Ken died Margaret comes to the lunch club. She runs the quiz now.',
      'Congratulations to Ines, who was awarded the county prize. She keeps it on the fridge.',
      'Fees can be paid in two parts. Speak to Runa at the front office, she is in till four.',
      'This is Otto. He is 6, and he sleeps in the boat shed. £3 buys a blanket.',
      '@fen_w Good spot! The ferry is a Class 150, built in 1986.',
      "This is Otto. He's 11, deaf and likes cheese. Could you be his sofa? Apply to adopt via our shelter page.",
      'Runa hemmed every blanket in the fortnight after her fall. We meet Wednesdays in the library.',
      "Bit of a plea: we're down to two volunteer drivers for the Larkfield lunch run. Ring Femi if you have a van.",
      'The Larkfield committee is down to 4 people, and two of them are married. AGM on Thursday at eight.',
      'Our clerk Mo found a tortoise in the yard this morning. It is under the desk, eating lettuce.',
      'My father opened the yard with money borrowed from his sister, who never rowed. He repaired the crane himself.',
      'We handed out cake until it ran out, which was about Skerry Point.',
      'Congrats to US on another amazing year! 🎉',
      'Check out how we solved this for our clients. Book a demo.',
      'Shoutout to our amazing sponsors @bigco and @megacorp for making us #1!',
      "Meet our new product manager tool. It's inspired by excellence.",
      'Eleven pounds, mad about it, and up for adoption. Meet Kevin.',
      'Kudos to our amazing sales team for a record quarter!',
      'Kudos to the students awarded the county scholarship!',
      'Grants to cut food waste reach record level tidings.example/waste via @tidings',
      'Photos by Lena, prints by us: order yours today with code LENA.',
      "The red bike by the railings is Tom's, so please don't move it.",
      'Strawberries are NOT ours yet, they are from Kent, give us till June.',
      'If the Tidewell ferry leaves you stuck, ring Bríd, she knows who has beds.',
      'Free hearing tests on Sunday at Larkfield Hall, organised by Okoro Foods with the parish of Fernway East.',
      'Our survey of the till is based on anonymous staff, three branches and a very long weekend.',
      'Happy tenth year to Brenda at the Fernway desk! Brenda started in spring as a trainee. Say hello to her.',
      'Thank you to the pupils at Larkfield who sent us thirty letters about the swings. We have read them all.',
      'He once saw through a swindle because a regular, Mrs Holt, had not mentioned her hip.',
      'Meet the team: this is Joao, our night baker. He starts when the last pub shuts.',
      'This is Biscuit. He is nine, and he has been at the Larkfield rescue for a year.',
      "Our choir of dogs. That's Angus in front, he takes the melody.",
      'It is not our work. Larkfield Rail closed the line on Monday, and we are as cross as you are.',
      "Good morning from the oven at four. Yes, that's Gary. He is always so cheerful.",
      '3 things I learned from my barista about sales: names, names, names.',
      'The decision was made by the Board on Tuesday.',
      'Welcome to Larkfield! Larkfield is at its best in May.',
      'So proud of our managing director Femi Okoro, who was on the radio.',
    ],
  },
  check({ post, hits, report }) {
    // "#MeetTheTeam" is only the shelf that somebody is shown on.
    const isShelf = ({ first, text }: Hit): boolean => post.tokens[first]?.kind === 'hashtag' && /meet/i.test(text);
    const isOwn = mine(post, hits.own).some((hit) => !isShelf(hit));
    if (isOwn || pitch(post, POINTING)) return;
    // "Ngozi Bello is Young Baker of the Year" has a headline's capitals, and no headline goes on with "she".
    const at = isTitle(post) ? honours(post)[0] : creditIn(post, hits);
    if (!at || isOnlyShown(post, at) || OF_TRADE.test(post.text.slice(at.start, sentenceAt(post, at.first)?.end)))
      return;
    const words = quote(post, at);
    report({ at, message: MEETS.test(words) ? 'meeting' : 'credit', values: { words } });
  },
});
