import {
  afterHail,
  byPlace,
  defineRule,
  expand,
  firstWordFrom,
  type Hit,
  type HitLists,
  isPast,
  isPractical,
  normalText,
  type Post,
  quote,
  sales,
  sentenceAt,
  type Token,
  vocatives,
  WEEKDAYS,
  wordAt,
} from '../../src/rule-kit.ts';

/** A greeting stands within this many tokens of the start: the 60 characters of the rules card would hang on the length of a name. */
const OPENING = 12;

/** How many are greeted. */
const SALUTES = `
  =hello | =hi | =hey | hiya | howdy | =dear | greetings | salutations | =attention | =calling | gm | namaste | hola |
  aloha | ahoy | bonjour | =yo | =oi | =sup | =psa | hello there | hey there | hi there | well hello | listen up |
  heads up | wake up | gather round | rise and shine | what is up | what 's up | whats up | hear ye | oyez | come on |
  roll up | good morning | good evening | good afternoon | good day | good night | =morning | =evening |
  happy monday | happy tuesday | happy wednesday | happy thursday | happy friday | happy saturday | happy sunday |
  happy weekend | happy new year | happy holidays | merry christmas | all right | =alright | =okay | right then
`;
/** Whoever is there. */
const CROWD = `
  everyone | everybody | guys | followers | friends | fans | customers | clients | folks | people | fam | family |
  gang | peeps | yall | you lot | you all | ladies | gentlemen | entrepreneurs | marketers | founders | members |
  subscribers | shoppers | guests | network | connections | community | tribe | squad | owners | leaders |
  professionals | parents | moms | mums | dads | bosses | creators | freelancers | readers | listeners | viewers |
  investors | lovers | enthusiasts | patients | residents | users | students | campers | lovelies | foodies |
  bookworms | chaps | owls | early birds | lovely lot | humans | souls | earthlings | nerds | geeks | team | crew |
  troops | world | internet | universe | shareholders | colleagues | neighbours | citizens | comrades | supporters |
  linkedin | twitter | instagram | facebook | tiktok | threads | mastodon | bluesky | fediverse | insta | tweeps
`;
const KINDS = `
  valued | loyal | dear | amazing | lovely | wonderful | beautiful | fellow | my | our | you | fabulous | awesome |
  esteemed | respected | incredible
`;
/** All of whom a post may speak as if they were elsewhere. */
const PUBLIC = `
  customers | followers | fans | audience | users | clients | subscribers | shoppers | guests | viewers | passengers |
  consumers | patients | members | buyers | travelers | travellers | listeners | visitors | donors | supporters |
  residents | tenants | patrons | theatregoers | regulars | newcomers | motorists | commuters | readers |
  concertgoers | parishioners | delegates | contributors | ticket holders | spectators | participants | pupils
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
/** Tokens behind those who are hailed in which the places end that they are of. Hand-set. */
const PLACE_WITHIN = 10;
/** "Attention tenants of flats 2 to 5", "customers in Larkfield: your water …": those and no others. */
const isNarrowed = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|in|on|at)$/.test(wordAt(tokens, at)) &&
  (tokens[at + 2]?.kind === 'number' || tokens.slice(at, at + PLACE_WITHIN).some(({ text }) => text === ':'));

/** "Heads up cyclists, there's glass on the path": a warning for whoever goes there. */
const WARNS =
  /^[,:!–—\s]*(?:there(?:['’]s| is| are)|watch (?:out|for)|mind|beware|take care|avoid|we(?: have|['’]ve)? heard you|you (?:said|asked|told|wrote))\b/i;
/** "Poets! The kettle in the green room is broken": said to those who need it. */
const OUT =
  /^[^.!?]{0,4}[.!?,:\s]*[^.!?]{0,60}\b(?:is|are|has|have) (?:broken|shut|closed|off|moved|cancelled|down|blocked|out of)\b/i;

/** Words in "the company's customers". Hand-set. */
const OURS = 4;
/** Behind "our customers": where they are, or a thing they have. */
const NO_DOING =
  /^(?:in|at|on|from|with|of|and|or|for|to|by|near|as|area|evening|night|day|week|newsletter|page|list|lounge|club|team|room|meeting|survey|are|is|have|has|had|who|whose|was|were|do)$|ing$/;
/** "Calling all knitters: the ward needs hats": whoever can help. */
const NEEDED = /^[^.!?]*\b(?:needs?|short of|looking for|wanted)\b/i;

/** After "our customers": they spoke, so they are heard, not addressed. */
const HEARD =
  /^(?:said|says|say|told|tell|asked|ask|wrote|write|pointed|noticed|suggested|suggest|complained|mentioned|named|who|whose|is|was|were|brought|voted)$/;

/** Its sentence wishes well, thanks or mourns. */
const isWish = (post: Post, { first }: Hit): boolean => {
  const sentence = sentenceAt(post, first);
  return post.tokens.slice(sentence?.first, sentence?.last).some(({ stem }) => KIND_WISH.test(stem));
};

/** "To all the owls: …": up to a mark, behind which they are spoken to. */
const isCalled = (post: Post, { first }: Hit): boolean => {
  const sentence = sentenceAt(post, first);
  return (
    sentence?.first === first &&
    post.tokens.slice(first, sentence.last).some(({ text }) => text === ':' || text === ',')
  );
};

/** "Listen up" with those whom it is for. */
const withCrowd = (post: Post, hit: Hit): readonly Hit[] => {
  const last = afterHail(post, hit);
  return last < 0 ? [] : [{ ...hit, last, end: post.tokens[last - 1]?.end ?? hit.end }];
};

const greetingsIn = (
  post: Post,
  { greeting, hail, toEvery, stage, town }: HitLists<'greeting' | 'hail' | 'toEvery' | 'stage' | 'town'>,
): readonly Hit[] =>
  byPlace(
    greeting,
    hail.flatMap((hit) => withCrowd(post, hit)),
    toEvery.filter((hit) => isCalled(post, hit) && !isWish(post, hit)),
    stage.length > 0 ? town : [],
    // "Tenors! Choir is on Tuesday": a few, and called for something they can use.
    vocatives(post).filter((hit) => sales(post).length > 0 || !isFew(post, hit) || !tellsWhen(post, hit)),
  );

/** Called by what many are: "friends", "mums and dads". */
const MANY =
  /\b(?:guys|folks|people|friends|everyone|everybody|ladies|gents|gentlemen|mums|moms|dads|parents|fans|followers|customers|shoppers|neighbou?rs|women|men|girls|lads|boys|citizens|lovers|foodies|entrepreneurs|bosses|hustlers|students)\b/i;
const isFew = (post: Post, { start, end }: Hit): boolean => !MANY.test(post.text.slice(start, end));
/** A number, a day or what is out of use stands in what they are told: in the sentence they are called in, or right behind the call. */
const tellsWhen = ({ text, tokens, sentences }: Post, { first, last, end }: Hit): boolean => {
  if (OUT.test(text.slice(end))) return true;
  const at = tokens[first]?.sentence ?? 0;
  const isAlone = last + 1 >= (sentences[at]?.last ?? last);
  const { first: from = 0, last: to = 0 } = sentences[isAlone ? at + 1 : at] ?? {};
  return tokens.slice(from, to).some(({ kind, normal }) => kind === 'number' || WHEN.test(normal));
};
const WHEN = new RegExp(`^(?:${WEEKDAYS})s?$`);

/** "Hello Mastodon! #introduction": somebody new comes in. */
const NEW_HERE = /#introductions?\b|\b(?:new here|just joined|first (?:post|toot) (?:here|on))\b/i;

/** "Attention, passengers: lane 2 is out of service until eleven": called out where they are, to be told something they can use. */
const CALLED_OUT = /^attention\W+(?!all\b|every)\w/;

/** For whoever reads it; "calling all scouts 9 to 12" says whom it means. */
const isForAnybody = ({ text, tokens }: Post, { last, text: words }: Hit): boolean => {
  const behind = text.slice(tokens[last - 1]?.end);
  return (
    !NEW_HERE.test(text) &&
    tokens[last]?.kind !== 'number' &&
    !isNarrowed(tokens, last) &&
    !(/^calling/i.test(words) && NEEDED.test(behind)) &&
    !WARNS.test(behind)
  );
};

/** "Our customers love …": with what they do. */
const withDoing = ({ tokens }: Post, hit: Hit): readonly Hit[] => {
  const at = firstWordFrom(tokens, hit.last);
  const next = tokens.slice(hit.last, at).every(({ kind }) => kind === 'emoji') ? tokens[at] : undefined;
  const isShort = hit.last - hit.first <= OURS && /s$|^audience$/.test(wordAt(tokens, hit.last - 1));
  if (next?.kind !== 'word' || !isShort || isPast(next) || NO_DOING.test(next.normal)) return [];
  return [{ ...hit, last: at + 1, end: next.end }];
};

/** "Consumers shouldn't have to fear": a stand for people at large. */
const isStand = ({ tokens }: Post, { text, last }: Hit): boolean =>
  /(?:should|must)$/i.test(text) && wordAt(tokens, last) === 'not';

/** "Customer: you should": one of them is quoted, in less than a script. */
const SAYS = /^\w+:/;
/** Speaks of all its readers as if they were elsewhere: "our customers love …", "with our passengers in mind". */
const isAboutReaders = (post: Post, hit: Hit): boolean =>
  !SAYS.test(hit.text) &&
  !HEARD.test(wordAt(post.tokens, hit.last)) &&
  !isStand(post, hit) &&
  // "Our readers carry a card": those who come for the meter.
  !(/^our readers\b/i.test(hit.text) && /\bmet(?:er|re)s?\b/i.test(post.text)) &&
  (wordAt(post.tokens, hit.last - 1) === 'mind' || !WHICH.test(hit.text));

/** "Morning all, I lost a glove": a salute without any other, or one behind which somebody speaks to somebody. */
const getsToBusiness = (post: Post, hit: Hit, isOnly: boolean): boolean => {
  const behind = post.text.slice(hit.end);
  return SALUTE.test(hit.text) && ((isOnly && /^[,.]/.test(behind)) || TURNS.test(behind));
};

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
        ^(${SALUTES}) (all|${CROWD}) | ^(${SALUTES}) (${KINDS}) (${CROWD}) | ^(${SALUTES}) (all|one and) |
        ^(calling|attention|dear) (every|any|each) | ^welcome (one|all|everyone|everybody|friends|folks|to all) |
        ^(${SALUTES}) (to|) (all|everyone|everybody|you all|one and all|our|the|my|this|those) ~ (${CROWD}|of you|
        workers) |
        ^a (very|) (good|warm|big) (morning|evening|welcome|hello) to (all|one|each|every|everyone|everybody|our) |
        ^(a|)(big|huge|warm|massive|quick) (hello|hi|welcome|thank you|shout|shoutout|shout out|love|wave|hug|cheers)
        to (all|our|everyone|every|the whole) | ^to the ~ people of | ^hands up (all|everyone|everybody|if|who) |
        ^(raise|put) your (hand|hands) (if|up) | ^show of hands | get an amen | ^any ~ in the house? |
        ^any fellow ~ (here|out there|around) | ^(for|to) (all|every|any) ~ (reading|watching|listening|scrolling) |
        ^(shoutout|shout out|shout-out) to all (you|you ~|our|my) |
        ^(big up|hats off|props|respect) to (all|every) (the|our|my|you) | each and every one of (you|our) | ^attn |
        ^people of <who> | ^where (are|my|are all) (my|our|the|all) | ^where my ~ at |
        ^happy ~ day (everyone|everybody|all|guys|folks|friends|team|fam) | ^dear (esteemed|respected|valued|loyal) |
        ^respected | kind attention | ^good people of | ^who 's (ready|excited) for | ^right you lot
      `,
      `
        ^attention (all|everyone|everybody|passengers|shoppers) |
        ^to (whom it may concern|our valued|our loyal|our amazing) | ^paging all | ^roll up roll up |
        (ladies|lords|lads|boys) and (gentlemen|gents|girls|lasses) |
        ^(guys|folks|everyone|everybody|gang|people) you (are|have|know|all)
      `,
    ),
    /** Before a plural and a mark: "Attention homeowners!" */
    hail: expand(`
      ^(${SALUTES}) | ^=fellow | ^calling (all|every|any) | ^(psa|message|note|a message) (for|to) (all|every) |
      ^(my|our) fellow
    `),
    toEvery: expand('^to (all|every|each) (the|)'),
    outThere: expand(
      `
        every (last|man jack) ~ of (you|ye) | (all|every|any) (you|of you|the|my|our) ~ out there |
        (all|any) ~ (${CROWD}) out there | ^one for the ~ out there |
        (this one|this post|this) (is|goes out|'s) (for|to) (all|every) ~ (${CROWD}) |
        this one (is|'s) for (you|the|all you|all the) ~ (lovers|owls|birds|nerds|geeks|fans|mums|moms|dads|foodies) |
        (shout out|shout-out|shoutout) to all you ~ (lovers|fans|owls|people|folk)
      `,
      `
        ^=all (business owners|marketers|entrepreneurs|parents|moms|mums|founders|coffee lovers|freelancers|small
        business owners|sales leaders|creators) |
        (must-read|must read|essential reading|perfect|ideal) for (all|every|any) ~ (${CROWD}|owner|marketer|parent|
        founder|leader|manager)
      `,
    ),
    /** What is called from a stage. */
    stage: expand(`
      (are|is) (you|ye|yous|youse|yis|everyone|everybody) (all|) ready | make some noise | let me hear you |
      how are we (all|doing|feeling)? | hands together
    `),
    /** "Hello Leeds!" */
    town: ['^(hello|hi|good evening|good morning|evening|morning|wakey wakey) <who>'],
    turn: ['your questions', 'ask (me|us) anything', '(=taking|=answering) questions'],
    /** "Our customers", with what they do behind it. */
    ours: expand(`^(our|all our|all of our|'s) ~ (${PUBLIC}) | ^the ~ 's (${PUBLIC})`),
    thirdPerson: expand(
      `
        with (our|all our) ~ (${PUBLIC}) in mind |
        ^(our|all our|all of our|'s) ~ (${PUBLIC}) (can|will|never|always) |
        our ~ (${PUBLIC}) (tell us they|say they|keep telling|always say|rave|adore|love) |
        ^(our|all our|all of our) ~ (${PUBLIC}) (are|is) ~ (best|finest|greatest|nicest|kindest|amazing|wonderful|
        incredible|legends|stars|awesome|fantastic|brilliant|lifeblood|heart|reason|heroes|gems|everything|why) |
        ^(${PUBLIC}) (can now|can look|can expect|will now|will be|will find|will notice|will see|may now|may notice|
        know the|know we|love|adore|have come to expect|in the know) |
        (customers|users|members|guests|shoppers|visitors|clients|passengers|patients|subscribers) will (be|find|see|
        enjoy|love|notice|benefit|receive|also) |
        (love|value|cherish|appreciate|adore|celebrate) (all|all of|) our (amazing|) (${PUBLIC}) |
        ^(${PUBLIC}) ~ (are|is) ~ (reminded|requested|advised|informed|urged|notified) |
        ^(${PUBLIC}) ~ (should|must) | (want|wants) (all|) our ~ (${PUBLIC}) to |
        (when|how|many|see|seeing) (so many|) (supporters|fans|members|followers|customers|readers|visitors|guests)
        (turn|show|come|get|stick|keep|rally|queue) (out|up|behind|together|with|coming|back|round) |
        (will|'ll) be (pleased|delighted|glad|happy|thrilled|excited) to (hear|learn|know|find|see)
      `,
      `
        (give|gives|giving|offer|offers|offering|help|helps|helping|allow|allows|allowing|enable|enables|enabling|
        bring|brings|bringing|remind|inform|advise|reward|rewarding|delight|delighting|connect|engage|reach|serve|
        serving) (all|all of|) our (valued|loyal|amazing|own|dear|) (${PUBLIC}) | (for|to) all (of|) our (${PUBLIC}) |
        (for|to) (all|all of|) our (valued|loyal|amazing|dear|fantastic|wonderful) (${PUBLIC})
      `,
    ),
  },
  messages: {
    many: '"{words}" speaks to many, or about them, rather than to one reader.',
    greeting: '"{words}" speaks to nobody in particular.',
    about: '"{words}" talks about readers who are right here.',
  },
  suggestions: {
    many: 'Picture one reader and write to them: would "you" say it as well?',
    greeting: 'Picture one reader and write to them: "If you\'re the one who …".',
    about: 'Would "you" say it as well?',
  },
  likely: { trait: 'talking-to-a-crowd', from: 0.06, message: 'many' },
  examples: {
    bad: [
      '«Attention all residents»: the depot is shut on Monday.',
      '«Dear valued customers», please note our new terms.',
      "«Hello everyone»! Attention all entrepreneurs, this one's for you.",
      '«Good morning LinkedIn»! Calling all marketers: our followers will love this.',
      '«Our customers can» now enjoy an improved experience across all of our stores.',
      '«Travellers are kindly reminded» to keep their tickets.',
      'A new jumper is in. «Fans will be» thrilled to hear that it has pockets.',
      '«Folks, you are the reason» that the old hall still has a roof.',
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
      '«A very good morning to all» our cheese lovers.',
      '«Ahoy cold wet sailors»! The rope shop is back.',
      '«Our regulars adore» the corner by the stove.',
      '«Our tenants are simply the best» on the quay.',
      'It warms the heart «when so many fans stick with the club».',
      '«Mums and dads»! The paddling pool is full.',
    ],
    good: [
      'Riders, we heard you on the long waits. From Monday the clock starts after five minutes.',
      'Poets! The kettle in the green room is broken, and there is one in the church.',
      'Tenors!! There are four of you and 31 altos. Choir is on Tuesday at half seven.',
      'Landlords! New rules on wiring start on 1 July. A copy goes to the tenant within 28 days.',
      'The meter is due on Monday. Our readers carry a blue card.',
      '🏆 WINNERS! The ward clerks took the kindness cup last night, put up by 63 families.',
      'A big thank-you to Form 2 for the letters. Our residents have been reading them aloud at breakfast, and three have replied.',
      'Attention, passengers: lane 4 is out of service until 11:30, and queues are long.',
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
      'Calling all welders: the lifeboat crane needs a bracket by Friday.',
      'Good morning to the baker who left rolls on our step.',
      'Our tenants are at the hearing today, and Ida speaks first.',
      'The kiln trips when both fans get dusty.',
      'Mums and dads sang the alto line.',
      'Nurses, porters and your ward clerk carried the piano.',
      'I asked what a hat shop should sell.\nCustomer: you should sell milk.',
      'Hello Mastodon! We are a small press in Fernway with a dog. #introduction',
    ],
  },
  check({ post, hits, report }) {
    const { tokens } = post;
    const greetings = greetingsIn(post, hits);
    const outThere = hits.outThere.filter(({ last }) => !PLACE_NEXT.test(wordAt(tokens, last)));
    // Who takes questions speaks with each.
    const opening = hits.turn.length > 0 ? [] : greetings.filter(({ first }) => first < OPENING);
    const greeting = opening.find((hit) => isForAnybody(post, hit)) ?? outThere[0];
    const doings = hits.ours.flatMap((hit) => withDoing(post, hit));
    const found = greeting ?? byPlace(hits.thirdPerson, doings).find((hit) => isAboutReaders(post, hit));
    if (!found) return;
    const isOnly = outThere.length === 0 && greetings.every(({ first }) => first === found.first);
    // A wish or thanks to all of them is still kind, and who gets to business has no time for a name.
    const said = normalText(tokens, found.first, found.last);
    const isNotice = greeting !== undefined && isPractical(post);
    const quiet = OF_A_LETTER.test(said)
      ? isNotice && CALLED_OUT.test(said)
      : isNotice || isWish(post, found) || getsToBusiness(post, found, isOnly);
    report({ at: found, message: greeting ? 'greeting' : 'about', quiet, values: { words: quote(post, found) } });
  },
});
