import {
  ABOUT_US,
  ALL_OF_US,
  announcement,
  type Clause,
  cheersItsOwn,
  defineRule,
  expand,
  gist,
  type Hit,
  type HitLists,
  hasDent,
  hasPerson,
  hasWayIn,
  isNoNews,
  isOfTheHouse,
  isOthersNews,
  isPast,
  isPortrait,
  isPractical,
  isStance,
  isTribute,
  meant,
  openingOf,
  ownership,
  POLITICS,
  type Post,
  PUBLIC_MATTERS,
  quote,
  ramp,
  selfTalk,
  wordAt,
} from '../../src/rule-kit.ts';

/** Times the fewest words from which it weighs in full: a longer post had more room for somebody. Hand-set. */
const FULL = 5;
/** Shares of clauses about the writer between which a post becomes a broadcast. Source: rules card, a half; the rise is hand-set. */
const OURS = [0, 0.6] as const;
/** Words of the first clause in which an announcement's verb must begin: further on it is a detail of the news. */
const VERB_WITHIN = 8;
/** Tokens from the head in which news opens: "Today the board …". */
const OPENS_WITHIN = 3;
/** Who is helped, and how. */
const HELPS = `
  =help | =helps | =helping | protect | support | supporting | empower | serve | serving | teach | =benefit |
  =benefits | boost | boosting | providing | ensure | =for | =to
`;
const HELPED = `
  people | =family | =families | =women | =children | =kids | =youth | patients | students | pupils | veterans |
  seniors | workers | farmers | residents | tenants | neighbours | neighbors | refugees | survivors | community |
  communities | constituents | americans | small businesses | entrepreneurs | those | everyone | anyone |
  disabilities | society | health
`;
/** Says sorry, wishes well or takes up what was asked: somebody is spoken to. */
const TURNS =
  /\b(?:sorry|apologi[sz]e|questions about|have a (?:good|great|lovely|nice)|good luck|(?:comments|views|responses|objections) (?:can|may) be (?:sent|made|submitted|given)|contact (?:is|person))\b/i;
/** Openers of news about somebody else. */
const THIRD = /^(?:this|these|that|he|she|they|it|you|unless|according|to|in|at|without|through)$/;
/** Forms in which news is told: "launches", "has launched"; "launching" and "to launch" are plans. Stems join verb and noun: "confirmation" is no news. */
const TOLD = /(?:[^s]s|ed|n|t|d)$/i;
const NOUN = /^(?:\w+(?:tions?|ments?|ance|als?|ers?|ing)|reports?|reported|reveal\w*)$/i;

const isThirdParty = ({ tokens }: Post, { head, subject }: Clause): boolean =>
  subject !== 'self' && subject !== 'i' && !THIRD.test(wordAt(tokens, head));

/** "Our hospital", "the school's new wing": its own house. */
const isOfOurs = ({ tokens }: Post, at: number): boolean => /^(?:our|my|its)$/.test(wordAt(tokens, at - 1));

/** An opinion in any clause of the first sentence makes an opinion of it. */
const takesStand = (post: Post, { sentence }: Clause): boolean =>
  post.clauses.some((clause) => clause.sentence === sentence && isStance(post, clause));

const isTold = ({ text }: Hit): boolean => TOLD.test(text) && !NOUN.test(text);

const announces = ({ tokens }: Post, { head, last }: Clause, hits: readonly Hit[]): boolean =>
  hits.some(
    ({ first }) =>
      first > head &&
      first <= head + VERB_WITHIN &&
      first < last &&
      !/^(?:to|a|an|the|of)$/.test(wordAt(tokens, first - 1)),
  );

/** An invitation, a request, help, a word for somebody else or about all of us: each lets people in. */
const opensDoor = (post: Post, clause: Clause): boolean =>
  !clause.quoted &&
  (/^(?:question|invite|help|thanks|ask)$/.test(clause.act) || clause.subject === 'shared' || isTribute(post, clause));

/** "It was good to meet Ada. She has …" is about Ada, "we appoint Ada; she …" is the house's news. */
const isAboutThem = (post: Post, { head, first }: Clause): boolean =>
  hasPerson(post) &&
  /^(?:i|we)$/.test(wordAt(post.tokens, head)) &&
  !post.cue('announce').some((hit) => hit.first >= first && hit.first <= head + OPENS_WITHIN);

/** What is anybody's day, and no house's news: "had a sandwich", "watched the game". */
const PASTIME =
  /^(?:had|ate|drank|watched|saw|heard|read|lost|found|met|walked|ran|woke|slept|spent|took|learned|learnt)$/;

/** "Signed the contract this morning": whoever writes did it. */
const isElided = ({ tokens }: Post, { head, subject, act }: Clause): boolean =>
  subject === 'none' &&
  act === 'statement' &&
  tokens.slice(head, head + 1).some((verb) => isPast(verb) && !PASTIME.test(verb.normal)) &&
  /^(?:the|my|our|a|an)$/.test(wordAt(tokens, head + 1));

/** "Kiln 6.2.0 has been released": whoever runs it wants to know. */
const VERSION = /\d\.\d/;

type Lists = HitLists<'shared' | 'common' | 'matters' | 'opens' | 'news'>;

/** Speaks of what is common to all, or opens a door to somebody. */
const letsIn = (post: Post, { shared, common }: Lists): boolean =>
  shared.length > 0 ||
  common.some(({ first }) => !post.tokens[first]?.capital && !isOfOurs(post, first)) ||
  post.clauses.some((clause) => opensDoor(post, clause));

/** Tells news: as an announcement does, heralded, or of the house by its name. */
const isNews = (post: Post, clause: Clause, { opens, news }: Lists): boolean => {
  const heralds = [...opens, ...post.cue('herald')];
  const isHeralded = heralds.some(({ first }) => first >= clause.first && first <= clause.head + OPENS_WITHIN);
  return (
    announcement(post)?.first === clause.first ||
    isHeralded ||
    (isThirdParty(post, clause) &&
      !isOthersNews(post, clause) &&
      announces(post, clause, [...meant(post.cue('announce')).filter(isTold), ...news]))
  );
};

/** Takes a stand, pledges something to all, or tells nothing that happened. */
const isOpinion = (post: Post, clause: Clause, { matters, common }: Lists): boolean =>
  (clause.act === 'promise' && matters.length + common.length > 0) ||
  isNoNews(post, clause) ||
  takesStand(post, clause);

/** News in so many words, and no release of something that others run. */
const isProclaimed = (post: Post, clause: Clause, news: readonly Hit[]): boolean => {
  const { start, end } = gist(post, clause);
  return (
    isThirdParty(post, clause) &&
    announces(post, clause, [...meant(post.cue('announce')), ...news]) &&
    !VERSION.test(post.text.slice(start, end))
  );
};

/** Too little to say aloud: it cheers, owns to a dent, or neither proclaims nor speaks for a house. */
const isLowKey = (post: Post, clause: Clause, news: readonly Hit[]): boolean =>
  hasDent(post) || cheersItsOwn(post) || !(isProclaimed(post, clause, news) || isOfTheHouse(post, post.clauses));

export default defineRule({
  principle: 'talk-with-not-at',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.25,
  wholePost: true,
  readsOpening: true,
  summary: 'Finds announcements about the writer that leave nobody a way in.',
  why: 'A notice board gets read and left. People come back to a place where somebody asks, answers or points to others.',
  guards: { reply: 0, service: 0, cause: 0.4, person: 0.5, humour: 0.5, quote: 0 },
  options: {
    minWords: { type: 'number', default: 8, min: 0, doc: 'Shorter posts are left alone.' },
  },
  phrases: {
    news: expand(`
      (is|are) the official |
      (has|have) been (named|recognised|recognized|ranked|awarded|appointed|selected|shortlisted|certified) |
      (is|are|was|were) (named|recognised|recognized|ranked|awarded|appointed|selected|shortlisted|certified) |
      (has|have) (signed|agreed|acquired|completed|opened|launched|appointed|partnered|merged|secured|raised|expanded|
      published|announced|entered) | press release | annual report | (takes|took) (delivery|over) |
      (breaks|broke) ground | (enters|entered) into force | more (news|details|information) will follow
    `),
    /** How news opens: something is out, somebody of rank was somewhere, a body met, a big day. */
    opens: expand(
      `
        ^(new|my new|our new|the new) ~ (is|are) ~ (out|here|live|available|mastered|finished|signed|complete) |
        ^(new|my new|our new|the new) (<who>|website|site|single|album|ep|book|shop|studio|logo|menu|office) (is|are)
        (out|here|live|available|up|open) | ^(new|our new) ~ (sign|signage|kit|uniform|unit|van|premises) |
        ^(another|one more) (successful|great|proud|busy|big|strong|record|memorable) ~ for <who> |
        ^(rebrand|launch|moving|opening) day (at|for)
      `,
      '^(episode|phase|volume|season|series) <n> | ^<who> <n> (is|has) | ^(version|release) <n>',
      `
        (bishop|cllr|councillor|mayor|chairman|chair|commissioner|chief executive|principal|chancellor|chief|founder|
        ceo) ~ (=attended|=concluded|=inaugurated|=addressed|=visited|=paid|=received|=opened|=unveiled|=presided|
        =hosted)
      `,
      `
        (board|committee|council|councillors|executive|trustees|senate|=agm) ~ (=met|=approved|=adopted|=resolved|
        =ratified)
      `,
    ),
    /** Politics, whom it helps, a wish for a day: no news of the writer's alone. */
    common: expand(
      `(${POLITICS})`,
      `(${HELPS}) (${HELPED}) | (${HELPS}) ~ (${HELPED})`,
      `
        happy <who> | (=answer|=answering|=take|=taking) ~ question | (=answer|=answers|=takes) question |
        ask (us|me|him|her|them) | =let us | =calling (for|on) | =urging
      `,
    ),
    matters: [`(${PUBLIC_MATTERS})`],
    /** Of use to whoever reads it: what was found out, a day on which the door is open, how all of us fare. */
    shared: expand(
      '(=found|=shows|=show|=suggests|=suggested|=discovered|=showed) (that|how)',
      '(=survey|=study|=poll) of <n>',
      '(=research|=study|=survey|=data|=trial) (=found|=finds|=shows|=show|=suggests|=reveals|=says)',
      '(live|watch|listen|follow) (feed|stream|webcast|live) | =livestream | (my|our|a|next|tonight) town hall',
      '<n> (new|more) jobs',
      'open (day|house|evening|studio) | office hours | =parade',
      '^(ask|ring|talk to|speak to|write to|email) <who>',
      ALL_OF_US,
    ),
  },
  messages: {
    notice: '"{words}" is about the writer, and nothing here turns to a reader.',
    announcement: '"{words}" announces, and nothing here turns to a reader.',
  },
  suggestions: {
    announcement: 'Could you say whom this helps and how, or add one question you would act on?',
    notice: 'If you want to hear back, could you add one question you would act on, or say whom this helps and how?',
  },
  likely: { trait: 'one-way-broadcast', from: 0.14, message: 'notice' },
  examples: {
    bad: [
      '«The extension of the Elm Street clinic is finished». Work took nine months and was carried out by Farrow Masonry.',
      '«Fernway is the official bike supplier of the Harbour Games 2025». More news will follow on our website in the coming weeks.',
      '«The Tidewell annual report is now available». It covers revenue, headcount and strategic priorities for the coming year.',
      '«Okoro Foods continues its expansion with a new production site in Leeds, creating additional capacity for the northern region».',
      '«Our CEO spoke at the Retail Futures summit this morning about the changing landscape of grocery». Full press release on the site.',
      '«Brightwater Clinics announces the appointment of Dr Helen Marsh as medical director with effect from 1 September». She succeeds Dr Paul Ito.',
      '«Dunmore Logistics has taken delivery of twelve new tractor units». The units are branded in the new livery.',
      '«Okoro Bank has completed the purchase of the old mint». It adds a vault, a courtyard and forty desks.',
      "It's official. «We've moved to our new headquarters on Quay Street».",
      '«The board of Farrow Masonry has approved its plan for next year».',
      '«Kestrel Software has been ranked among the fifty fastest growing firms in the region for the third year». The ceremony took place in Leeds.',
    ],
    good: [
      'Our latest survey of 1,200 lock keepers: 61% say a relief crew is harder to find than last year.',
      'Kilnwork iOS 6.2.0, a minor update, has been released. The changelog is on the project page.',
      "I'm pleased to see that the county pays for new lamps along the old towpath this year.",
      "Delighted to say we've signed with Larkfield Hospital for 640 lockers. It means four new jobs on the paint line.",
      'Well done to our night porters, named best crew of the year at the harbour.',
      'We are not taking orders from outside the county until the road is clear.',
      'Our survey shows children need to meet a new vegetable eight times before they like it.',
      'This week we are highlighting the achievements of three women who welded the old ferry.',
      'We are seeing a wet spring across our valley, and the hay will be late.',
      'Our swimming school has opened a third pool, and lessons for children with asthma start there in May.',
      'We have moved to Quay Street. Read what the old house will become.',
      'The county assembly voted to close the ferry office on Friday. I asked for a year of grace and lost by two votes.',
      'We spent the night at the depot with the crews who dug the 46 bus out of the snow. I salute every one of them.',
      'Our rowing club has moved into the new shed on the east bank. Come and try a boat on Saturday, towels are there.',
      {
        post: 'Water is off on Elm Road until 6 pm. A tanker is parked by the school; bring your own containers. Call 0300 if someone at home is ill.',
        author: 'public',
      },
      'The Tidewell annual report is out. If you only read one page make it 14: it shows where we missed our own targets. What would you want us to measure next year?',
      { post: '@sam_k The part you need is the M5 x 30 bolt, any hardware shop has it.', reply: true },
      '@mariaolsen built this rack from an old bed frame. Her plans are free to copy, and she says the hard part is the second weld.',
      'Our reading room reopens on Monday at nine. The lift works again, the heating is on, and you can book a desk at the front counter.',
      'We tried three ways to get candle wax out of a choir robe. Only brown paper and a warm iron worked. What do you use at home?',
      'The bakery on Mill Street burned down last night. Tomasz and his son got out in time. A collection tin stands on the counter next door.',
      'The ministry has opened the consultation on the fishing rules. Comments can be sent until May by email or at any office.',
    ],
  },
  check({ post, hits, options, report }) {
    if (post.wordCount < options.minWords) return;
    if (isPractical(post) || isPortrait(post) || TURNS.test(post.text)) return;
    if (hasWayIn(post) || letsIn(post, hits)) return;
    const owned = ownership(post);
    if (owned === 0) return;
    const told = selfTalk(post);
    const first = openingOf(told);
    if (!first || first.clause.act === 'ask') return;
    const { clause, mass } = first;
    const ours = told.filter((one) => one.mass >= ABOUT_US).length;
    const isAboutUs = mass >= ABOUT_US && ours > told.length * OURS[0];
    const isElidedDeed = isElided(post, clause);
    const isOurs = isElidedDeed || (isAboutUs && !isOpinion(post, clause, hits) && !isAboutThem(post, clause));
    const isAnnounced = isNews(post, clause, hits);
    if (!isOurs && !isAnnounced) return;
    const at = gist(post, clause);
    const share = isAnnounced || isElidedDeed ? 1 : ramp(ours / told.length, ...OURS);
    const strength = owned * share * ramp(post.wordCount, options.minWords - 1, options.minWords * FULL);
    const quiet = isLowKey(post, clause, hits.news);
    report({ at, message: isOurs ? 'notice' : 'announcement', strength, quiet, values: { words: quote(post, at) } });
  },
});
