import {
  byPlace,
  deeds,
  defineRule,
  expand,
  FIRMS,
  follows,
  type Hit,
  type HitLists,
  LIVES,
  NEEDS,
  normalText,
  type Pair,
  type Post,
  quote,
  type Span,
  sentenceOf,
  sentencesTo,
  WEEKDAYS,
  wordAt,
} from '../../src/rule-kit.ts';

/** Whom an organisation has. */
const PEOPLE = `
  customers | clients | guests | patients | members | followers | fans | users | readers | subscribers | shoppers |
  community | audience | supporters | employees | students | passengers | donors | volunteers | residents | pupils |
  families | neighbors | listeners | viewers | visitors | tenants | partners | people
`;
/** Who is spoken to or of. */
const THEM = `you | you all | you guys | u guys | everyone | our ~ | every one of you | each of you | ${PEOPLE}`;
/** What they are said to be. */
const KIN = `
  =family | =fam | friend | friends | bestie | besties | =tribe | brother | brothers | sister | sisters | =sons |
  =mums | =blood | heartbeat | lifeblood | loved ones | own family | own children | whole world | our world |
  our everything
`;
/** What they are said not to be. */
const NUMBER =
  'number|customer|client|account|transaction|sale|user|ticket|statistic|patient|case|invoice|policy|follower';
const ADVERB = 'really | truly | genuinely | actually | deeply | always | all | do | so | simply | absolutely |';
const WARM = 'care | love | value | cherish | adore | treasure';
/** One claim alone, and two or more. Source: rules card, weighted by count. */
const ONE = 0.75;

/** Characters between "not just a customer" and "you are a friend". Source: measured. */
const REACH = 60;
/** "Part of the family firm": a thing, no closeness. */
const KIN_THING =
  /^(?:owned|run|friendly|firm|business|farm|home|tree|name|tradition|history|recipe|car|house|bible|photo|album|room|shop|story)$/;

/** "The client's brother joins the call": somebody is told of. */
const KIN_OF = /^(?!you|every)\S+['’]s (?:brother|sister|friend)s?$/i;

/** "We care for 31 dogs": work done, not a feeling claimed. */
const tends = (post: Post, { last, text }: Hit): boolean =>
  /care$/i.test(text) && /^(?:for|of|home|homes)$/.test(wordAt(post.tokens, last));

/** "We are listening and writing it down", "listening to the news": done, or to somebody else. */
const LISTENS_ON =
  /^(?:and\b|to (?!you\b|your\b|our\b|everyone\b|every\b|all\b|each\b|customers\b|members\b|feedback\b))/;
/** "You asked, we listened", "we hear you". */
const LISTENED = /\b(?:hear|heard|listened)\b/i;
/** "If you say customers come first", "cash only, or a note if we know you": told of or supposed, not claimed. */
const SAID = /^(?:if|say|says|said|saying|claim|claims|claimed)$/;

/** "Members first, the public from noon": who may come when. */
const isOrder = ({ tokens }: Post, { text, last }: Hit): boolean =>
  /^\w+ first$/i.test(text) && !/^[.!?…]/.test(tokens[last]?.text ?? '.');

/** "'We care' stood on the sign": words that are shown, and meant by nobody here. */
const isOnShow = ({ tokens }: Post, { first, last }: Hit): boolean =>
  /^["“]$/.test(tokens[first - 1]?.text ?? '') && /^["”]$/.test(tokens[last]?.text ?? '');

/** "We know you have read that": something about them. */
const KNOWN_OF = /^(?:have|'ve|are|'re|will|'ll|can|may|might|were|want|need|like|do)$/;
/** "We've got you", not "got you covered" or "got you a chair". */
const ALONE = /^[^\p{L}\p{N}]/u;
/** "Our door is always open from eight", "so mind the draught". */
const HOURS = /^,? (?:so|because|from|till|until|on|at|between)\b/i;
/** "To the one person who buys beeswax": somebody singled out is told so, and no crowd. */
const SINGLED_OUT =
  /\b(?:to|hello|dear) (?:the|that) (?:one )?(?:person|man|woman|lady|gentleman|lad|kid|soul|stranger|guest) who\b/i;
/** "We love you, but no": said with a smile. */
const BUT = /^,? but\b/i;

/** "You're all mad and we love you": banter. */
const TEASED = /\b(?:mad|daft|bonkers|ridiculous|terrible|weird|hopeless|nuts|impossible|awful|trouble) (?:and|but) $/i;

/** What the last word of some claims must not go on with: then another thing is said. */
const isCutOff = ({ text, tokens }: Post, { last, end, text: words }: Hit): boolean => {
  const next = wordAt(tokens, last);
  if (/know\P{L}+you$/iu.test(words)) return KNOWN_OF.test(next);
  if (/listening$/i.test(words)) return LISTENS_ON.test(normalText(tokens, last, last + 2));
  if (/open$/i.test(words)) return HOURS.test(text.slice(end));
  if (/got you$/i.test(words)) return !ALONE.test(tokens[last]?.text ?? '.');
  return /centric$/i.test(words) && tokens[last]?.kind === 'word';
};

/** True where the words claim closeness, and neither tell of a thing, of somebody's words nor of an order of coming. */
const isClaim = (post: Post, hit: Hit): boolean => {
  const { text, tokens } = post;
  const thing = wordAt(tokens, hit.last) === '-' ? hit.last + 1 : hit.last;
  return (
    // "Residents: first permit €48"
    !/: first$/i.test(hit.text) &&
    !KIN_OF.test(hit.text) &&
    !KIN_THING.test(wordAt(tokens, thing)) &&
    !SAID.test(wordAt(tokens, hit.first - 1)) &&
    !BUT.test(text.slice(hit.end)) &&
    !TEASED.test(text.slice(0, hit.start)) &&
    ![tends, isOrder, isCutOff, isOnShow].some((is) => is(post, hit))
  );
};

const joined = (pairs: readonly Pair[]): readonly Hit[] =>
  pairs.map(({ first, second }) => ({ ...first, end: second.end }));

/** Where something was done for those who are called close, so that the claim is shown as well. */
const shownIn = (post: Post, { shown, came }: HitLists<'shown' | 'came'>, claims: readonly Hit[]): readonly Span[] => {
  const done = deeds(post).filter(({ start }) => !claims.some((claim) => claim.start <= start && start < claim.end));
  // "We are here for you" is no outcome.
  const isOurs = ({ first }: Hit): boolean => /^(?:we|i)$/.test(wordAt(post.tokens, first - 1));
  const [first] = claims;
  const isHeard = first !== undefined && LISTENED.test(post.text.slice(first.start, first.end));
  return [...shown, ...(isHeard ? came.filter((hit) => !isOurs(hit)) : []), ...done];
};

export default defineRule({
  principle: 'relationship-first',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.6,
  summary: 'Says "we care", "you are family" or "we listen" with nothing done to show it.',
  why: 'Closeness is something readers notice for themselves. Told it without an example, they have only the word for it.',
  guards: { reply: 0, person: 0, cause: 0.4, service: 0.4, humour: 0.5 },
  phrases: {
    shown: expand('it is now | now (open|free|opens|closes)'),
    /** What came of listening: enough behind "we hear you", not behind "you are family". */
    came: expand(`
      (is|are) (now|finally|) (here|live|back|gone) | from (now on|today|tomorrow|${WEEKDAYS}|next week|next month)
    `),
    notJust: expand(`
      (are|is|were|do|am) not (just|only|merely|simply|) (a|an|your|our|another|the|customers|business|transactions) |
      (not|never) just (a|an|your|our|another|customers) | ^more than (a|an|just) |
      (so much|far|much|) more than (a|an|your|just|our) |
      do not (do|have|see|want|serve|fly|treat|teach|insure|sell|carry|feed|house|host|build) (${PEOPLE}|numbers|
      transactions|sales)
    `),
    close: expand(`
      (we|you|they|it|we all) (are|is|do|have|see|get|become) (all|a|an|your|our|like|one|the|truly|) (big|best|happy|
      trusted|old|) (friend|friends|family|tribe|community|partner|partners|neighbor|neighbors|home|people|
      relationships|companion|bestie|besties|loved ones) |
      ^(a|your|our) ~ (=home|=family|household|haven|tribe|refuge|sanctuary|friendship) |
      we ~ (people|someone|somebody|humans) (we|you) (love|trust|know|care) |
      (they|to us|you) are (grandparents|family|friends|neighbours|people|legends|heroes)
    `),
    asked: expand('^you (spoke|asked|said|told us)'),
    listened: expand('^we (listened|heard|delivered)'),
    claims: expand(
      // What they are to us.
      `
        (${THEM}) (are|is|'s|become|becomes|became|feel|feels) (like|all|truly|now|part of|one of|always|not ~|)(the|
        our|a|my|our best|our own|my own|a dear|)(${KIN}) |
        (see|treat|treats|treated|treating|think of|love|welcome|welcomed|greeted|consider|look after|care for|
        cherish) (you|them|every ~|each ~|our ~|your ~) ~ (like|as|as if) ~ (${KIN}|own|partners) |
        (${THEM}) (are|is) the ~ (heart|soul|backbone|heartbeat|lifeblood) of |
        you (are among|belong|'re among) friends | you belong (here|with us) |
        (always|will always) (have|find) a (home|place|seat|friend) (here|with us|in us|at our) |
        (our|your) people are (our|your) people | treated like (family|friends|one of) |
        (part|member|members) of (our|one|my) ~ (${KIN}) | part of the ~ (=family|=tribe|=fam) |
        ^join (our|the) ~ (=family|=tribe|=fam|=squad) | welcome to (our|the) ~ (=family|=tribe|=fam|=squad) |
        from (our|the) ~ family to yours | from our (heart|hearts) to (yours|your) |
        we are (a|like a|all|one|) (big|happy|little|) =family | one (big|happy) =family | as one =family |
        ^one =family | you are one of (us|the gang|the clan) |
        (this|our|the|my) ~ (is|feels like|means) ~ (second home|safe space|happy place|big hug|extended family) |
        to us ~ are (${KIN}) | (friends|family) we (have not|did not) ~ (yet|choose) | our ~ ='s family
      `,
      // What we feel for them.
      `
        (we|i|=team|=staff) (${ADVERB}) (${ADVERB}) (${WARM}) (about|for|) (you|every|each|all of you|people|our
        people|u) | (we|i|=team|=staff) (${ADVERB}) (${WARM}) (about|for|) (our|all our|all of our) ~ (${PEOPLE}) |
        (we|i|=team|=staff) (${ADVERB}) (value|cherish|treasure) your (loyalty|business|custom|patronage|friendship|
        partnership|${NEEDS}) | (we|i) (care|listen) (more|harder|deeply|so much) | because we care | =we =care |
        (we|=staff|=team) (really|truly|genuinely|actually|do) (do|really|) care |
        love (you guys|you all|you lot|each and every|every one of you) |
        (nobody|no one|no other|no bank|no gym|no school|who else) ~ (cares|care|looks after|loves|listens|values|
        understands|knows|treats) ~ (like we|like this|like us|like <who>|as we|as our|more than|more about|as much|
        better|the way we) | (nobody|no one) is more (invested|interested|committed|devoted) (in|to) you |
        your (${NEEDS}|${LIVES}|sleep) (keeps|keep) (us|me) (awake|up) | do anything for (you|our) |
        (we|i) (cry|cheer|laugh|grow|hurt|celebrate|ache) when you | think of us as (your|a|family) |
        we call (it|them|you|that) (love|family|friends|home|=kin|caring) | (we are|i am) all (ears|heart) |
        (care|caring|kindness|love|listening|compassion|people) ~ who we are |
        your (${LIVES}) (are|is) (our|mine|=ours) | your (${LIVES}) our (${LIVES}) |
        never (let you down|leave your side|give up on you|stop caring) | in our (dna|blood|bones) |
        how we (see|treat|think of) (you|every|each|all of you) |
        (a|the) (${FIRMS}) (that|who) (${ADVERB}) (listens|cares|loves|understands)
      `,
      // How much they count.
      `
        your (${NEEDS}) ~ (matter|matters|count|counts|important|important to us|priority|heart|hearts|everything|
        mission|passion|first) | your (${NEEDS}) (is|are|comes) (our|always|at the|close|what|why|the) |
        (${THEM}) (${ADVERB}) (matter|matters) (to us|most|here|more) |
        (customers|patients|members|clients|guests|students|people|residents|passengers|you) (come|always come) first
        |
        ^(customers|patients|members|clients|guests|students|you|pupils|residents|tenants|people) (first|always first)
        | (is|are) our (number one|top|first|highest|no. 1|#1) priority |
        (know|understand|care about|do) what matters to you |
        (you|u|u guys|our ~) (mean|means|meant) (so much|the world|everything|a lot|more than) |
        means (the world|everything) to (us|all of us|everyone|everybody) |
        (each|every) (voice|opinion|story|member) ~ (matters|counts|deserves) | how much (you|u) ~ (mean|matter) |
        (you|u) are (very|so|)(important|precious|special) (to|for) us |
        (we|i|always|it by|has always|have always) (put|puts|place|putting) (you|people|customers|clients|patients|
        members|passengers|our ~|your ~) (first|before|above|at the) |
        (people|patients|members|residents|students|guests|humans) (before|over|above) (profit|profits|numbers|
        shareholders) | people not (profit|profits|numbers) |
        (we|i|that) (${ADVERB}) (believe|believes) in (people|you|relationships) |
        (customer|client|patient|member|guest) (obsessed|first|centric) | with you in mind |
        at the (very|)(heart|centre|center|core) of (everything|all|what) | heart of (everything|all we|what we) |
        heart of (this|our) (brand|club|company|business|society|practice|bank|school) |
        (you|customers|clients|people|patients) are (the reason|why) (we|i|our) | (because|when) you (matter|count) |
        nothing ~ (matters|important|before|means) ~ than (you|your|our ~) | nothing means more to us than |
        when you ~ we (hurt|win|smile|cry|grow|thrive|shine|succeed|do) | your ~ (matter|matters|counts) to us |
        your ~ (is|are) our (family|happiness|success|pride|joy|passion|mission|story|reward|dream|goal|fight) |
        never take (it|you|your ~) for granted |
        (our|my) (top|first|number one|highest|main|greatest|biggest) (priority|concern|goal) is (you|your|our) |
        not about (profit|profits|money|sales|numbers) |
        (we are|business is|it is) (all|)about (you|people|u|building relationships|relationships|our customers|
        connection)
      `,
      // What they are not.
      `
        (more than|not just|not only|beyond) (a|an|your|just a|being a) (${FIRMS}) |
        (${THEM}) (are|is|'s|will be) (always|)(more than|never) (just|)(a|an|another|your|our) (${NUMBER}) |
        (more than|never) (just|)(a|an|another|your|our) (${NUMBER}) |
        never been (just|only|) (a|an|another) ~ (number|customer|statistic|transaction) (to|for) us |
        not (just|only|merely)(a|an|another) (${NUMBER}) | not (a|another) (number|customer|transaction|statistic) |
        (nobody|no one) (is|feels like|here is) ~ (number|customer) |
        (are|is) not (just|only|)(=numbers|transactions) |
        more than (just|) (numbers|colleagues|clients|customers|business) | (our|these) ~ are not (${PEOPLE}) |
        not just (=customers|=clients|=patients|=members|=residents|=students)
      `,
      // That we are there, and hear.
      `
        (we are|i am|will be|are|always|forever) (always|all|right|)(here|there) for you |
        (by|at|never leave) your side | (we|i) (will|) (walk|stand|sit|stay) (beside|alongside) you |
        (we|i|family|tribe|community|crew) ~ (hold|holds|have got|has got) you | (we|i) hold you (close|tight|dear) |
        our (door|doors) (is|are) always (open|yours) |
        our (ears|ear|arms|hearts|heart) (is|are|stay|remain) ~ (open|wide|wider|full|yours|with you) |
        (every|each|you|everyone|our|all) ~ (are|is|feel|feels|be) (=seen|=heard|=known|=valued|=loved|=cherished)
        (and|) (=heard|=seen|=valued|=cherished|=loved|=held|=understood) | (has|have|got|had) your back |
        (with|beside|behind) you (every step|all the way|through|always|at every) | every step of the way |
        never (be|)(alone|on your own) (with us|here|again) | we hear you | we feel your pain |
        we (always|really|truly|actually|do|really do) listen |
        every (client|customer|guest|family|business|patient) is (unique|different|special) |
        take the time to (get to know|understand|listen) | we are (always|)listening | here to listen |
        (i|we) (feel|take|share) (your|every) ~ (struggle|concern|worry|pain) ~ (my own|our own|to heart) |
        (we|i) (${ADVERB}) listen to (you|our|every|all our|what you|each) | we (know|get) you |
        we understand (you|your needs) |
        (you|you all) (spoke|asked|said it|talked) (and|so|) we (listened|heard|hear|delivered) |
        (${ADVERB}) understand (what|how) (matters|you|important) ~ you | what (friends|family|neighbours) are for |
        (us|you|everyone|them) like family | ^from our ~ to (your|yours) | (leave|go|stay) as (family|friends) |
        real (relationships|connections)
      `,
      // Of hearts and bonds.
      `
        (are|is|always|lies|sits|hold|close|dear) (always|)(in|to|at) (our|my) (heart|hearts) |
        closest to (our|my) (heart|hearts) | (hold|holds|have|has) ~ (place|spot) in (our|my) ~ (heart|hearts) |
        (we|i) (hold|carry|keep) (you|every|each|all|our|them) ~ (in|close to|dear to) (our|my) (heart|hearts|
        thoughts|prayers) | from the bottom of our (heart|hearts) | (we|i) (pour|put) our (heart|hearts) |
        always in my (heart|thoughts) |
        (build|building|built|deepen|nurture|nurturing|foster|fostering|forge|forging|cultivate|creating|strengthen|
        strengthening|form|forming|make|making) (real|authentic|lasting|meaningful|genuine|strong|deep|true|long-term|
        lifelong|human|personal|deeper|) (relationships|relationship|bonds|bond|connections|friendships) |
        (authentic|meaningful|genuine|human|deeper) (connection|connections|engagement|relationships|partnerships) |
        (your|a) (trusted|true|loyal|long-term|lifelong|reliable|dedicated) (partner|friend|ally|adviser|companion) |
        ^your partner (in|for) | (partner|friend|${FIRMS}) you can (trust|count on|rely on|depend on) |
        (committed|dedicated|devoted) to (supporting|serving|helping|protecting|caring for|looking after) (our|every|
        all our) (${PEOPLE}|employees|staff|colleagues|workforce|communities|wellbeing) |
        passionate about (our|you|people|helping) ~ (customers|clients|you|people|community|others) |
        (goes|go|going) (far|way|well|)beyond (business|transactions|selling|products|sales)
      `,
    ),
  },
  needs: ['claims', 'notJust', 'asked'],
  messages: {
    claim: '"{words}" would be stronger shown than said.',
  },
  suggestions: {
    claim: 'What did you do for one of them this week? Tell that instead.',
  },
  likely: { trait: 'claims-of-closeness', from: 0.15, message: 'claim' },
  examples: {
    bad: [
      'It is Mental Health Day. We are «committed to supporting our staff».',
      'You have «never been just a mooring number to us».',
      'You come in a stranger and «you are one of the gang» by the second week.',
      "Your dog's health «is our number one priority», and the club is £15 a month.",
      "«You're more than a customer», you're family. We truly care about you.",
      '«We love our community»! Authentic connection is at the heart of everything we do.',
      "«Your feedback is important to us». We value your loyalty and we're always here for you.",
      "At Okoro «we're all about building relationships» with our amazing customers. You matter to us.",
      '«Our pupils are never just a number», and their parents are part of the story.',
      'A «bank you can count on», in good years and bad.',
      '«Nobody cares for your feet like we» do.',
      '«When you win, we win». That is Marrow Street Savings.',
      'We «do not insure customers, we insure people we love».',
      '«We hear you». We are here for you, day and night.',
      'Leith Rowing: «people over profit» since 1911.',
      'Because «your garden matters to us».',
      '«Your sleep keeps us awake».',
      '«Our ears are open» and our arms are wide.',
      "At Elmtree we «don't have tenants. We have loved ones».",
      "«You're the beating heart of this choir».",
      '«Every pupil is seen, heard» and loved.',
      'We «take the time to get to know» you, for each of you has a plan.',
    ],
    good: [
      "Bank said no? They're not the only lender. We compare over 90 of them. Your home may be taken if you do not pay.",
      'Tell us what matters to you in our survey on the night bus.',
      'You asked, we listened. The night bus is now live on the map.',
      'The tickets went in four hours. You are all mad and we love you.',
      'Eleven people came in November, and four of those were one family sheltering from hail.',
      '£9 gives one family a filter that lasts for five years.',
      "Week six: the client's brother, who does computers, joins the call.",
      'Card machine is down today, cash only, or a note if we know you.',
      'We know you have read that sentence before, so it is in the contract too.',
      "If this is read in the bath (we know 🙃), you're the kind of plumber who never rests.",
      'Hello to the one person who eats the beetroot roll. We love you.',
      'Whoever keeps warming fish on the second floor, we love you, but no.',
      '"We care" stood on the sign at the home. What I remember is Dana, who warmed the towels.',
      "We're a family-run farm with two goats, and one is called Hilde.",
      'We are listening and writing it down: the minutes are on the door.',
      "'They believe in you', wrote one of the apprentices.",
      "We've got you a chair by the window.",
      'Our door is always open, so mind the draught.',
      'More than a hundred jars. A friend counted them.',
      'The bell is seen and heard for miles.',
      'Plums are at the gate. Whoever leaves buttons in the box, we see you.',
      'Residents: first permit 48 euros a year, second 120. Visitors: 150 hours a year.',
      'Three of you said the stairs keep you away from the Friday reading. We moved it to the ground floor.',
      "Priya has come in every Tuesday for six years, and today she brought us soup. That's the post.",
      { post: "Family is coming for the weekend and I can't cook. Send help.", author: 'person' },
      "You told us the refill scoop was too big. It's now 30 g, and the old one is free to swap at the till.",
      'You asked, we listened. The night bus is back.',
      'Turn on the lock today. Need a hand? Call your friends at Heron IT.',
      'When you do the stretch, we count to ten.',
      'It is not about the money: the hall has no fire exit.',
      'Nothing in the bill means that you owe your landlord more.',
      'We hear you on the queue at lunch. From Monday a second till runs from noon until two.',
      'If you say guests come first and you have not met one this month, your staff will have noticed.',
      'Swim lessons open on Saturday at eight, members first, the public from noon.',
      'We love the new timetable: the 7:40 finally stops at the hospital.',
      'We care about you, so we called all forty members who lost power and we paid for the flasks.',
      'We are listening to the news this morning like everybody else. Replies may be slow.',
    ],
  },
  check({ post, hits, report }) {
    const claims = byPlace(
      joined(follows(hits.asked, hits.listened, 3)),
      hits.claims.filter((hit) => isClaim(post, hit)),
      joined(
        follows(hits.notJust, hits.close, REACH).filter(
          ({ first, second }) => sentencesTo(post, sentenceOf(post, first) ?? 0, sentenceOf(post, second) ?? 0) <= 1,
        ),
      ),
    );
    const [first] = claims;
    const isToOne = post.tokens[0]?.kind === 'mention' || SINGLED_OUT.test(post.text);
    if (!first || isToOne || shownIn(post, hits, claims).length > 0) return;
    const strength = claims.length > 1 ? 1 : ONE;
    report({ at: first, message: 'claim', strength, values: { words: quote(post, first) } });
  },
});
