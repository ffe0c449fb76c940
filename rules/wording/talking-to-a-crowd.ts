import {
  areAgents,
  byPlace,
  defineRule,
  expand,
  firstWordFrom,
  type Hit,
  hitOver,
  isPractical,
  normalText,
  type Post,
  quote,
  sentenceAt,
  type Token,
  wordAt,
  wordSet,
} from '../../src/rule-kit.ts';

/** A greeting stands within this many tokens of the start: the 60 characters of the rules card would hang on the length of a name. */
const OPENING = 12;

const CROWD = `
  everyone | everybody | all | guys | followers | friends | fans | customers | clients | folks | people | fam | family
  | gang | peeps | yall | ladies | gentlemen | ladies and gentlemen | entrepreneurs | marketers | founders | members |
  subscribers | shoppers | guests | network | connections | community | tribe | squad | owners | leaders |
  professionals | parents | moms | mums | dads | bosses | creators | freelancers | readers | listeners | viewers |
  investors | lovers | enthusiasts | patients | residents | users | students | campers | lovelies | foodies | bookworms
  | chaps | lovely people | beautiful people | night owls | early birds | lovely lot
`;
const PLACES =
  'linkedin|twitter|instagram|facebook|tiktok|threads|mastodon|bluesky|fediverse|internet|insta|tweeps|x fam';
const KINDS = 'valued|loyal|dear|amazing|lovely|wonderful|beautiful|fellow|my|our|you|fabulous|awesome|all our|to all';
const BUYERS = `
  customers | followers | fans | audience | users | clients | subscribers | shoppers | guests | viewers | passengers |
  consumers | patients | members | buyers | travelers | listeners
`;
/** All of whom a post may speak as if they were elsewhere. */
const PUBLIC = `
  ${BUYERS} | visitors | donors | supporters | residents | tenants | patrons | theatregoers | regulars | newcomers |
  motorists | commuters | readers | concertgoers | parishioners | subscribers | delegates | contributors | ticket
  holders
`;
/** "To all who celebrate, a happy …", "to everyone who carried chairs, thank you": a kindness, no address. */
const KIND_WISH =
  /^(?:wish|thank|pray|hope|happi|merri|mubarak|pain|love|congrat\w*|celebr|mourn|bless\w*|proud|solidar\w*|welcom)$/;
/** "All the chairs out there in the rain": a place, nobody addressed. */
const PLACE_NEXT = /^(?:in|on|at|by|near|under|are|is)$/;
/** "Dear valued customers", "Good morning LinkedIn": no person was ever called that. */
const OF_A_LETTER =
  /^#?attention|\b(?:valued|loyal|esteemed|respected|amazing|linkedin|instagram|facebook|twitter|network|fam)\b/i;
/** "Morning all", "Hi everyone, I'm Pau": a salute, and to business. */
const SALUTE = /^(?:good|hi|hello|hey|hiya|morning|afternoon|evening|dear)\b/i;
/** Somebody speaks to somebody, or says sorry. */
const TURNS = /\b(?:i|i['’]m|my|me|if you|if your|sorry|apologi[sz]e)\b/i;
/** "Customers in EH99 may have no water": those and no others. */
const WHICH = /\s(?:in|at|on|near|from|with|of|who)\s/i;
/** What may stand between the hail and those it is for, and behind them: "listen up, night owls", "dog owners of Marlow". */
const NOT_OF_NAME = wordSet(`
  from at is are was were your our again to it this that with on for be do does did have has will can please what where
  when if but so just only not no i we he she they how why the lets thanks yes
`);
/** Ends like a plural and calls nobody. */
const NO_PLURAL = wordSet(
  'this thus yes always news times days thanks details hours tickets places things lets us boss class',
);
/** Words in a hail up to the mark. Hand-set. */
const HAIL_WITHIN = 7;

/** Token index behind those who are hailed: plural people with what they are, up to a mark; -1 where none are. */
const afterHail = ({ tokens }: Post, { last }: Hit): number => {
  const from = tokens[last]?.text === ',' ? last + 1 : last;
  let people = -1;
  for (let at = from; at < from + HAIL_WITHIN; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'emoji' || (token.kind === 'punctuation' && /^[!,:?.]/.test(token.text)))
      return people;
    if (token.kind === 'punctuation' && token.text === '-') continue;
    if (token.kind !== 'word' || (people < 0 && NOT_OF_NAME.has(token.normal))) return -1;
    if (arePlural(token)) people = at + 1;
    else if (people < 0 && token.capital && at > from && !tokens[from]?.capital) return -1;
    else if (people > 0 && /^(?:is|are|have|has|will|can|do|on|at|by|with|for)$/.test(token.normal)) return -1;
  }
  return -1;
};

/** Words from the name of a crowd to "you" or to what it is told to do. Hand-set. */
const VOCATIVE = 7;
const EVERYBODY =
  /^(?:everyone|everybody|guys|folks|peeps|people|y'all|ladies|gents|lads|comrades|citizens|troops|campers|humans)$/;

/** "Runners! The new shoes are in.", "Teachers, you may …": many people called by what they are, and spoken to. */
const vocatives = (post: Post): readonly Hit[] => {
  const from = firstWordFrom(post.tokens, 0);
  const [crowd, mark, next] = post.tokens.slice(from);
  if (!crowd || crowd.quoted || !mark || !next || !(areAgents(crowd) || EVERYBODY.test(crowd.normal))) return [];
  const isCalled = mark.text.startsWith('!');
  const told = post.tokens.slice(from + 2, from + 2 + VOCATIVE);
  const isSpokenTo =
    mark.text === ',' &&
    !areAgents(next) &&
    (told.some(({ normal }) => /^(?:you|your|yours)$/.test(normal)) ||
      /^(?:listen|rejoice|unite|gather|assemble)$/.test(next.normal));
  return isCalled || isSpokenTo ? [hitOver(post.tokens, from, from + 1)] : [];
};
const arePlural = (token: Token): boolean =>
  !NO_PLURAL.has(token.normal) && (areAgents(token) || /^(?:\p{Ll}|\p{Lu}{2}).*[^sSuU][sS]$/u.test(token.text));

/** Tokens behind those who are hailed in which the places end that they are of. Hand-set. */
const PLACE_WITHIN = 10;
/** "Attention tenants of flats 2 to 5", "customers in Larkfield: your water …": those and no others. */
const isNarrowed = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|in|on|at)$/.test(tokens[at]?.normal ?? '') &&
  (tokens[at + 2]?.kind === 'number' || tokens.slice(at, at + PLACE_WITHIN).some(({ text }) => text === ':'));

/** "Heads up cyclists, there's glass on the path": a warning for whoever goes there. */
const WARNS = /^[,:!–—\s]*(?:there(?:['’]s| is| are)|watch (?:out|for)|mind|beware|take care|avoid)\b/i;

/** After "our customers": they spoke, so they are heard, not addressed. */
const HEARD =
  /^(?:said|says|say|told|tell|asked|ask|wrote|write|pointed|noticed|suggested|suggest|complained|mentioned|named|who|whose|is|was|were|brought|voted)$/;

export default defineRule({
  principle: 'people-not-targets',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.3,
  readsOpening: true,
  summary: 'Addresses a crowd, or talks about its readers in the third person.',
  why: 'A feed is read by one person at a time. Words for everybody feel meant for nobody.',
  guards: { reply: 0, person: 0, service: 0, cause: 0.4, humour: 0.5 },
  phrases: {
    greeting: expand(
      `
        ^(hello|hi|hey|good day|good morning|good evening|namaste|greetings) (all|everyone|everybody|everyone out
        there|linkedin family|instagram family|facebook family|twitter family|linkedin fam|my fellow|fellow|my lovely|
        my beautiful|friends and) | ^(a|)(big|huge|warm|massive|quick) (hello|hi|welcome|thank you|shout|shoutout|shout
        out|love|wave|hug|cheers) to (all|our|everyone|every|the whole) | ^to the ~ people of | ^(hello|hi|hey|dear)
        (world|internet|universe|humans|earthlings|troops|campers) | ^hands up (all|everyone|everybody) | ^any ~ in the
        house? | ^(for|to) (all|every|any) ~ (reading|watching|listening|scrolling) | ^(shoutout|shout out|shout-out)
        to all (you|you ~|our|my) | ^(big up|hats off|props|respect) to (all|every) (the|our|my|you) | each and every
        one of (you|our) | ^roll up roll up | ^attn | ^(dear|hello|hi|hey) (linkedin|facebook|instagram|twitter)
        (network|family|friends|community|fam|followers) | ^people of <who> | ^where are (all|)(my|our|the) | ^happy ~
        day (everyone|everybody|all|guys|folks|friends|team|fam) | ^(calling|attention|heads up|listen up|alert)
        (landlords|homeowners|cyclists|parents|students|teachers|drivers|runners|gardeners|employers|founders|
        marketers|nurses|tenants|graduates|commuters|patrons|sellers) | ^dear (esteemed|respected|valued|loyal) |
        ^respected | kind attention
      `,
      `
        ^(hi|hello|hey|hiya|dear|greetings|welcome|howdy|attention|calling|hello there|hey there|hi there|gm|morning)
        (${CROWD})
      `,
      `^(hi|hello|hey|dear|greetings|attention|calling) (${KINDS}) (${CROWD})`,
      `
        ^(hi|hello|hey|dear|attention|calling|listen up) (all|to all|valued|our|every|all you|all our|all the) ~
        (${CROWD}) | ^(listen up|heads up|wake up|gather round) (${CROWD})
      `,
      `
        ^(hi|hello|hey|good morning|good evening|good afternoon|gm|morning|what is up|whats up|sup|yo|oi) (my|team|
        dear|) (${PLACES})
      `,
      `^happy (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|new year) (my|team|dear|) (${PLACES})`,
      `^good (morning|evening|afternoon|day) (to all|to everyone|to our ~|all|my|) (${CROWD})`,
      `
        ^happy (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|holidays) (to all|to everyone|to our
        ~|all|my|) (${CROWD})
      `,
      `
        ^attention (all|everyone|everybody|passengers|shoppers) | ^to (whom it may concern|our valued|our loyal|our
        amazing) | ^calling (all|every) | ^paging all | ^dear (all|valued) | (ladies|lords|lads|boys) and (gentlemen|
        gents|girls|lasses) | ^(guys|folks|everyone|everybody|gang|people) you (are|have|know|all)
      `,
    ),
    /** Before a plural and a mark: "Attention homeowners!" */
    hail: expand(`
      ^=attention | ^listen up | ^=hey | ^=dear | ^heads up | ^=hello | ^=calling | ^wake up | ^=hi | ^hiya | ^howdy |
      ^greetings | ^what is up | ^what 's up | ^good (morning|evening|afternoon) | ^gather round | ^=fellow | ^calling
      (all|every|any) | ^(my|our) fellow
    `),
    toEvery: expand('^to (all|every|each) (the|)'),
    outThere: expand(
      `
        every (last|man jack) ~ of (you|ye) | (all|every|any) (you|of you|the|my|our) ~ out there | (all|any) ~
        (${CROWD}) out there | (this one|this post|this) (is|goes out|'s) (for|to) (all|every) ~ (${CROWD}) | this one
        (is|'s) for (you|the|all you|all the) ~ (lovers|owls|birds|nerds|geeks|fans|mums|moms|dads|foodies) | (shout
        out|shout-out|shoutout) to all you ~ (lovers|fans|owls|people|folk)
      `,
      `
        ^=all (business owners|marketers|entrepreneurs|parents|moms|mums|founders|coffee lovers|freelancers|small
        business owners|sales leaders|creators) | (must-read|must read|essential reading|perfect|ideal) for (all|every|
        any) ~ (${CROWD}|owner|marketer|parent|founder|leader|manager)
      `,
    ),
    /** What is called from a stage. */
    stage: expand(`
      (are|is) (you|ye|yous|youse|yis|everyone|everybody) (all|) ready | make some noise | let me hear you | how are we
      (all|doing|feeling)? | hands together
    `),
    /** "Hello Leeds!" */
    town: ['^(hello|hi|good evening|good morning|evening|morning|wakey wakey) <who>'],
    turn: ['your questions', 'ask (me|us) anything', '(=taking|=answering) questions'],
    thirdPerson: expand(
      `
        ^(our|all our|all of our|'s) ~ (${PUBLIC}) (can|will|now|deserve|should|want|always|never|often|tend|=know|
        =tell|=love|=adore|=enjoy|=trust|=choose|=prefer|=appreciate|have long|have always|are in for|are going to) |
        ^the ~ 's (${PUBLIC}) (can|will|have|always) | with (our|all our) ~ (${PUBLIC}) in mind | ^(${PUBLIC}) (can
        now|can look|can expect|will now|will be|will find|will notice|will see|may now|may notice) | (customers|users|
        members|guests|shoppers|visitors|clients|passengers|patients|subscribers) will (be|find|see|enjoy|love|notice|
        benefit|receive|also) | our ~ (${BUYERS}) (tell us they|say they|keep telling|always say|rave|adore|love)
      `,
      `^(our|all our|all of our) ~ (${BUYERS}) (get|benefit|expect|may|have|need)`,
      `
        ^(customers|users|consumers|members|subscribers|guests|shoppers|visitors|clients|passengers|viewers|
        participants) (can now|will now|will be able|may now)
      `,
      `
        ^(${BUYERS}|visitors|travellers|patrons|supporters|residents|pupils|delegates|spectators|motorists) ~ (are|is)
        ~ (reminded|requested|advised|informed|urged|notified) | (love|value|cherish|appreciate|adore) (all|all of|)
        our (${BUYERS}) | (want|wants) (all|) our ~ (${BUYERS}) to | ^(fans|followers|listeners|readers|viewers|
        subscribers|members) will be able | ^(${BUYERS}|travellers|patrons|spectators|delegates) ~ (should|must) |
        (will|'ll) be (pleased|delighted|glad|happy|thrilled|excited) to (hear|learn|know|find|see)
      `,
      `
        (give|gives|giving|offer|offers|offering|help|helps|helping|allow|allows|allowing|enable|enables|enabling|
        bring|brings|bringing|remind|inform|advise|reward|rewarding|delight|delighting|connect|engage|reach|serve|
        serving) (all|all of|) our (valued|loyal|amazing|own|dear|) (${BUYERS})
      `,
      `
        (for|to) (all|all of|) our (valued|loyal|amazing|dear|fantastic|wonderful) (${BUYERS}) | (for|to) all (of|) our
        (${BUYERS})
      `,
    ),
  },
  messages: {
    greeting: '"{words}" speaks to nobody in particular.',
    about: '"{words}" talks about readers who are right here.',
  },
  suggestions: {
    greeting: 'Picture one reader and write to them: "If you\'re the one who …".',
    about: 'Would "you" say it as well?',
  },
  examples: {
    bad: [
      '«Attention all residents»: the depot is shut on Monday.',
      '«Dear valued customers», please note our new terms.',
      "«Hello everyone»! Attention all entrepreneurs, this one's for you.",
      '«Good morning LinkedIn»! Calling all marketers: our followers will love this.',
      '«Our customers can» now enjoy an improved experience across all of our stores.',
      '«Travellers are kindly reminded» to keep their tickets.',
      'A new jumper is in. «Fans will be» thrilled to hear that it has pockets.',
      '«Folks, you are» the reason that the old hall still has a roof.',
      '«Calling all» cellists between Leeds and York.',
      'A planner made for «all the night nurses out there».',
      '«Drummers»! The new sticks are in.',
      '«Landlords», your deposit letter is wrong.',
      '«Roll up, roll up»! Marrows by the gate.',
      '«Our donors never» fail to amaze us.',
      '«Residents will be» able to swim from May.',
      'The lamp was made «with our night readers in mind».',
      '«Good evening Leeds»! Are you ready?',
      '«Any knitters in the house»?',
    ],
    good: [
      'Attention tenants of flats 11 to 15: the lift is off until noon, and the one in block B takes prams.',
      'Attention customers in Larkfield and Upper Weir: your water may look cloudy until noon. It is safe to drink.',
      'Morning all. Rye and the seeded loaves are out, and Linda is at a wedding, so no pies.',
      'Dear members, the kiln is warm again. The man said that it was a mouse.',
      'Hi all, the wifi password on your badge is wrong. It is a zero and no O.',
      "If you're the one who left a blue helmet in the hall, it's behind the desk with a biscuit on it.",
      { post: 'Hi both, thanks for untangling that. @kay_m your fix worked.', reply: true },
      'Hello everyone! I am at the desk until noon to answer your questions about the flood map.',
      'Everyone at the Tuesday ride waited for the slowest rider. I was the slowest rider.',
      'Our customers told us the lid leaks. It does, and the new one is in the post.',
      'Hey, the lights are back on.',
      "Heads up walkers, there's ice on the lower path.",
      "Consumers shouldn't have to fear a letter from the bank.",
      'Happy Diwali to all our customers, and a quiet week after it.',
      "Hi all, the post is late because I'm at my sister's wedding.",
      'Customers at the harbour will find the kiosk on the other quay.',
      'Dear Ms Adeyemi, the swifts are nesting and the scaffolding stays down.',
      'Passengers helped push the tram off the points.',
      "Hello again from the archive, where box 40 turned out to be somebody's lunch.",
      'Nurses, porters and your ward clerk carried the piano.',
    ],
  },
  check({ post, hits, report }) {
    const { tokens } = post;
    const isWish = ({ first }: Hit): boolean => {
      const sentence = sentenceAt(post, first);
      return tokens.slice(sentence?.first, sentence?.last).some(({ stem }) => KIND_WISH.test(stem));
    };
    const addressed = hits.toEvery.filter((hit) => {
      const sentence = sentenceAt(post, hit.first);
      const isCalled = tokens.slice(hit.first, sentence?.last).some(({ text }) => text === ':' || text === ',');
      return sentence?.first === hit.first && isCalled && !isWish(hit);
    });
    const greetings = [
      ...hits.greeting,
      ...hits.hail.flatMap((hit) => {
        const last = afterHail(post, hit);
        return last < 0 ? [] : [{ ...hit, last, end: tokens[last - 1]?.end ?? hit.end }];
      }),
      ...addressed,
      ...(hits.stage.length > 0 ? hits.town : []),
      ...vocatives(post),
    ];
    const outThere = hits.outThere.filter(({ last }) => !PLACE_NEXT.test(tokens[last]?.normal ?? ''));
    // "Calling all scouts 9 to 12" says whom it means, and who takes questions speaks with each.
    const isOpen = ({ last }: Hit): boolean =>
      tokens[last]?.kind !== 'number' &&
      !isNarrowed(tokens, last) &&
      !WARNS.test(post.text.slice(tokens[last - 1]?.end)) &&
      hits.turn.length === 0;
    const greeting = byPlace(greetings).find((hit) => hit.first < OPENING && isOpen(hit)) ?? outThere[0];
    const spokeUp = ({ last }: Hit): boolean => HEARD.test(tokens[last]?.normal ?? '');
    // "Consumers shouldn't have to fear": a stand for people at large.
    const isStand = ({ text, last }: Hit): boolean => /(?:should|must)$/i.test(text) && wordAt(tokens, last) === 'not';
    const about = hits.thirdPerson.find(
      (hit) =>
        !spokeUp(hit) && !isStand(hit) && (wordAt(tokens, hit.last - 1) === 'mind' || !WHICH.test(quote(post, hit))),
    );
    const found = greeting ?? about;
    if (!found) return;
    const words = quote(post, found);
    // A wish or thanks to all of them is still kind, and who gets to business has no time for a name.
    const behind = post.text.slice(found.end);
    const isOnce =
      outThere.length === 0 && greetings.every(({ first }) => first === found.first) && /^[,.]/.test(behind);
    const isTurned = SALUTE.test(words) && (isOnce || TURNS.test(behind));
    const quiet =
      !OF_A_LETTER.test(normalText(tokens, found.first, found.last)) &&
      (isWish(found) || isTurned || (greeting !== undefined && isPractical(post)));
    report({ at: found, message: greeting ? 'greeting' : 'about', quiet, values: { words } });
  },
});
