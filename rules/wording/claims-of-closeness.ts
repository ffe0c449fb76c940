import { byPlace, deeds, defineRule, expand, follows, type Hit, type Post, quote } from '../../src/rule-kit.ts';

const PEOPLE = `
  customer | customers | client | clients | guest | guests | patient | patients | member | members | follower |
  followers | fan | fans | user | users | reader | readers | subscriber | subscribers | shopper | shoppers |
  community | audience | supporter | supporters | employee | employees | students | passengers | donors |
  volunteers | residents | pupils | families | neighbors | listeners | viewers | visitors | partners | people
`;
const NUMBER =
  'number|customer|client|account|transaction|sale|user|file|ticket|statistic|patient|order|case|sales|invoice|name';
const WARM = 'care|love|value|cherish|adore|treasure';
/** One claim alone, and two or more. Source: rules card, weighted by count. */
const ONE = 0.75;

/** Characters between "not just a customer" and "you are a friend". Source: measured. */
const REACH = 60;
/** "Part of the family firm": a thing, no closeness. */
const KIN_THING =
  /^(?:firm|business|farm|home|tree|name|tradition|history|recipe|car|house|bible|photo|album|room|shop|story)$/;

/** "We care for 31 dogs": work done, not a feeling claimed. */
const tends = (post: Post, { last, text }: Hit): boolean =>
  /care$/i.test(text) && /^(?:for|of|home|homes)$/.test(post.tokens[last]?.normal ?? '');

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
    notJust: expand(`
      (are|is|were|do|am) not (just|only|merely|simply|) (a|an|your|our|another|the|customers|business|
      transactions) | (not|never) just (a|an|your|our|another|customers) |
      (so much|far|much|) more than (a|an|your|just|our) |
      do not (do|have|see|want) (customers|clients|members|users|numbers|transactions|sales)
    `),
    close: expand(`
      (we|you|they|it|we all) (are|is|do|have|see|get|become) (all|a|an|your|our|like|one|the|truly|) (big|best|
      happy|trusted|old|) (friend|friends|family|tribe|community|partner|partners|neighbor|neighbors|home|
      people|relationships|companion|bestie|besties)
    `),
    asked: expand('^you (spoke|asked|said|told us)'),
    listened: expand('^we (listened|heard|delivered)'),
    claims: expand(
      `
        (we|i|at <who> we|here we|always) (always |)(put|puts|place|placed|have always put) (people|you|our
        people|patients|customers|members|residents|guests|families|students|tenants|passengers|clients|
        employees|our ~) (first|before|at the|above) |
        (people|patients|members|residents|students|guests|passengers|tenants) before (profit|profits) |
        (our|the|my) (patients|customers|members|guests|residents|clients|students|pupils|tenants|readers|
        listeners|passengers|staff|followers|community|volunteers) (are|is|were) (like|as|our|all|truly|more|the
        heart|the reason|why|everything|at the) ~ (own|mums|dads|parents|family|friends|sisters|brothers|
        siblings|grandparents|heartbeat|soul|world|heart|everything|reason|lifeblood|number|priority) |
        (this|our|the|my|like) ~ (community|place|group|page|family|tribe|class|crew) (is|feels like|has become|
        means|are) ~ (second home|home|family|everything|safe space|happy place|world|extended family) |
        (each|every|all|any) (of you|one of you|single one of you|and every one of you) (is|are|matters|matter|
        means|mean|has|have) ~ (like|brother|sister|family|special|friend|everything|place|world|us|heart|
        matter|important|loved|valued|seen) |
        (love|adore|treasure|cherish) (you guys|you all|you lot|every one of you|each and every|y all|my
        followers|our followers|this community|you to bits)
      `,
      `
        (nobody|no one|no bank|no gym|no clinic|no school|no airline|no brand|no other|no shop|no hospital|who
        else) ~ (cares|care|looks after|loves|listens|values|understands|knows|treats) ~ (you|your|like we|more
        than|as much|better|the way we) |
        (we|i) (care|listen|love|understand|worry) (more|harder|deeply|so much|like nobody|because you|from the)
        |
        (we are|we're|i am|always|forever|will be|are) (here for you|there for you|by your side|on your side|in
        your corner|behind you|beside you|thinking of you|only a call away|just a call away) |
        we are all (ears|heart|family) |
        (with you|beside you|behind you|there for you) (every step|all the way|through|through thick|always|at
        every|in every|when|whatever) |
        (hold|holds|held|keep|keeps|have|has|carry) (you|your|a special|every|each) ~ (in our hearts|close to
        our hearts|dear to our hearts|in our thoughts|in our prayers|at heart|our heart|hearts) |
        (more than|not just|not only|beyond) (a|an|your|just a|being a|any) (bank|gym|school|clinic|shop|store|
        employer|workplace|job|team|club|airline|supplier|provider|company|business|salon|surgery|app|brand|
        landlord|hospital|pub|cafe|garage|insurer|university|council) |
        (you|you all|customers|our ~) (mean|means|meant) (so much|the world|everything|a lot|more than|far more)
        |
        (your|our customers|their|our members) ~ (trust|loyalty|love|support|faith|friendship|wellbeing|
        happiness|comfort|opinion|opinions|voice|concerns|dreams|needs|safety) (is|are|means|mean|matters|
        matter|always|will always|truly|comes|come|remains) (what|why|our|everything|always|the|at|so|to us|
        first|matter|our number|truly|sacred|the world) |
        (heart|heartbeat|soul|lifeblood) of (our|everything|all we|what we) ~ (society|club|school|shop|
        business|company|bank|do|family|team|practice) |
        (because|when) you (matter|count|deserve|hurt|smile|win|succeed|are family|come first)
      `,
      `
        (see|treat|think of) our ~ (${PEOPLE}) as ~ (friends|family|partners|neighbours|people) |
        (you|people|our ~) matter more (to us|than) |
        (put|puts|putting) (our|your|the) ~ (needs|interests|comfort|happiness) (first|before|above) |
        your (voice|voices|opinion|story|needs|concerns|views) (matter|matters|count|counts) | here to listen |
        =everyone is family | more to us than
      `,
      `
        (satisfaction|happiness|comfort|trust|success|safety|experience|wellbeing|smile|health|joy|needs) (is|
        are|come|comes) (always |)(our|my|the) (top|first|number one|highest|main|only|greatest|biggest|sole)
        (priority|priorities|concern|goal|reward|aim|mission) |
        (our|my) (top|first|number one|highest|main|greatest|biggest) (priority|concern|goal|aim) is (you|your|
        our|always)
      `,
      `
        (in|into) (good|safe|caring|the best) hands (with us|here|at) | always in (good|safe|caring) hands |
        (it is|it's|we are|this is) not about (profit|profits|money|sales|the money|numbers|business|selling) |
        not about ~ it is about (you|people|our) | it is (all |)about you |
        (happiness|smile|smiles|joy|comfort|success|health|wellbeing) (of|is|are) ~ (is|are|our) (our|
        everything|priority|happiness|reward|mission|goal|purpose|success) |
        (your|their|customer|customers) (happiness|smile|smiles|joy) (is|are) (our|everything|what) |
        we look after (you|our own|each other|our ~) | (you look after|you take care of) us |
        part of your (lives|life|family|story|journey|day|home) |
        never take (it|that|you|this|your ~) for granted | (nobody|no one) is (ever |)a stranger |
        (a|real) (person|human|story|family|face|people) behind (every|each|all) |
        behind (every|each) ~ (there is|is|'s) a (person|story|human|family|face|name) |
        (as if|as though|like) (it|they|he|she) (were|was) our own |
        (reason|what) (we|i) get (up|out of bed) (in|every|each) |
        =not just (residents|customers|clients|members|patients|guests|students|employees|fans|followers|users|
        tenants|neighbours) | more than words can say | we (genuinely|truly|really) mean (it|that) |
        we (are|will be) (always |)there (for|when) you |
        (friendships|family|people|relationships) (not|over|before) (customers|transactions|profit|profits|
        sales|numbers) | (not|do not do) customers (we|but) | your (home|home away|second home) (from|away|is) |
        (you|your) (deserve|are) (someone|a team|people) who (care|cares|listen|listens)
      `,
      `
        (special|dear|soft|big) (place|spot) in (our|my) (heart|hearts) | (close|dear) to our (heart|hearts) |
        from the bottom of our (heart|hearts) | (with|from) all our hearts |
        (we|i) (pour|put) our (heart|hearts) |
        (relationship|bond|connection|partnership|friendship) (with|between) ~ (goes|go|run|runs|means) (far|
        well|much|so|more|everything|deep|beyond) |
        (goes|go|going) (far|way|well|much|) beyond (business|transactions|the transaction|selling|products|
        sales|the sale|a product|numbers)
      `,
      `
        (we|i) (always|really|truly|actually|) listen to (our|all our|every) ~ (${PEOPLE}) |
        (you|they|people|nobody|no one|${PEOPLE}) (are|is|'s|will be) (not|never) (just|) (a|an|another) ~
        (number|statistic|transaction|ticket|policy|file) |
        (care|caring) (for|about) our ~ (${PEOPLE}) (is|comes)
      `,
      `
        ^(people|customers|patients|members|clients|guests|students|you|pupils|residents|tenants) (first|always
        first) | (customers|patients|members|clients|guests|students|pupils|residents|tenants) come first |
        (we|i) (always|really|truly|actually|) listen to (you|what you|your|every one) |
        (we|i) (truly|really|genuinely|always|do|deeply|) (see|hear|know|get|respect|honor|honour) (and ~|)
        (each|every) (one of you|and every|single one of you) |
        (guests|customers|clients|patients|members|strangers|visitors|students|people) (become|became|turn into|
        leave as|are like|feel like|come as) ~ (friends|family) |
        (customer|client|stranger|patient|guest|visitor) (walks|comes|arrives) in ~ (friend|family) |
        (a|like) (friend|family) (before|first|not) (a|) (customer|client|business)
      `,
      `
        (we|=team|=staff) (really|truly|genuinely|actually|do) (do|really|truly|genuinely) care |
        it is (personal|about people) (to|for|with) us |
        (you|your ~) (is|are) (our|my) (family|reason|priority|purpose|everything|why|world|inspiration|heart|
        strength) | (you|your ~) (inspire|drive|motivate|move|fuel) (us|everything we) |
        we (exist|live|breathe) (because of|for) you | (always|forever) (on|by) your side |
        (always|forever) (a|) part of (us|our) |
        (a|the) (company|bank|clinic|store|shop|brand|team|business|firm|school|gym|airline|insurer) (that|who)
        (listens|cares|knows|puts|understands|loves|gets you) |
        (care|caring) (for|about) (you|people) (is|runs|comes|lies|sits) | caring is (in|what|at|who) |
        (our|the) (hearts|doors) (are|is) always open | love from all of us
      `,
      `
        nothing (matters|means|is|comes) (more|dearer|before) ~ (than|more important) ~ (you|our ~) |
        (you|our ~) (come|comes) before (anything|everything) | nothing ~ (matters|important) ~ than (you|our ~)
      `,
      `
        (you are|you will) never (be|) (alone|on your own) (with us|here|again|) | has your back |
        =have your back | =got your back |
        (we|i) (believe|trust) in (you|people|relationships|connection|connections|community|our ~|human ~|
        kindness|each other)
      `,
      `
        (being|be|are|you are|become|became) (a|) (valued|) part of (the|our) ~ (family|tribe|squad|fam|story|
        journey) | (a|are|being|be|become|as) (part|member) of the <who> (family|tribe|fam) |
        (our|the) <who> family (member|members|is growing|just grew)
      `,
      `
        (treat|treats|treated|treating) (you|your|them|every|each|our) ~ (like|as if|as though|the way|as our|
        like our|as one) ~ (own|family|friend|friends|mother|part) | (the|that) personal touch |
        (you|customers|clients|people|patients) are (the reason|why) (we|i) | makes us different
      `,
      `
        (we|i|=team|=staff) (really|truly|genuinely|deeply|all|always|do|so|actually|simply|just|really do|truly
        do|absolutely|could not|) (${WARM}) (about|for|) (you|you all|you guys|each of you|every one|each and
        every|all of you|every single|people|our people)
      `,
      `
        (we|i|=team|=staff) (really|truly|genuinely|deeply|all|always|do|so|actually|simply|just|really do|truly
        do|absolutely|could not|) (${WARM}) (about|for|) (our|all our|all of our|each of our|every|all) ~
        (${PEOPLE})
      `,
      `
        (we|i) (really|truly|genuinely|deeply|greatly|always|do|) (value|cherish|treasure) your (loyalty|
        business|trust|feedback|opinion|custom|patronage|voice|relationship|friendship|partnership)
      `,
      `
        (we|=team|=staff) (really|truly|genuinely|actually|deeply|do|always) care | because we care |
        =we =care |
        (hospital|bank|company|clinic|brand|shop|store|business|employer|school|airline) (that|who) (really|
        truly|genuinely|actually|) cares
      `,
      `
        (nobody|no one|never|not|none of you) ~ (treated like|feel like|made to feel like) (a|another|just a|
        just another) (${NUMBER}) |
        are not (just|merely|only) (our|) (=customers|=subscribers|=clients|=patients|=members|=followers|
        =guests|=employees|=users|=numbers)
      `,
      `
        (you|they|${PEOPLE}) (are|is|will be|mean) (so much|much|far|always|) more than (just|) (a|an|another|
        your|our|) (${NUMBER}|numbers)
      `,
      `
        more than (just|) (a|an|another|your|our) (${NUMBER}) | more than just (${PEOPLE}|numbers) |
        not (just|merely|simply|only|) (a|an|another) (number|customer|transaction|statistic|file) (|to us|here|
        with us)
      `,
      `
        (you|they|people|nobody|no one|${PEOPLE}) (are|is|'s|will be|be|) (not|never|) (just|merely|simply|only|
        ) (a|an|another) (number|transaction|statistic|faceless) | never (just|) (a|an|another) (${NUMBER}) |
        not (just|) numbers
      `,
      `
        (you|you all|customers|clients|patients|guests|members|everyone|they|who) (are|is|become|became|'s)
        (like|all|truly|now|part of|one of|always|) (the|our|a|) family |
        (are|be|become|becomes|feel) (like|) family (to us|here|too) | you are one of us
      `,
      `
        (part|member|members) of (our|the|one big) (growing|extended|little|big|happy|) (family|tribe|fam|squad|
        village) | treat (you|them|everyone|every ~|our ~) like family | treated like family |
        (we are|one) (a|like a|one|) (big|happy|) (family|big family|happy family)
      `,
      `
        welcome to (our|the) ~ (family|tribe|fam) | join (our|the) ~ (family|tribe|fam) |
        from (our|the) <who> family to yours | from our family to yours |
        our ~ (customer|extended|growing|fitness|client|patient|retail|beauty|coffee) family
      `,
      `
        (we are|we will be|always|are all) (always|all|here|right here|right|) (here|there) for you |
        by your side every | every step of the way | walk (beside|with) you |
        (we are|we will) ~ (by|at) your side
      `,
      `
        (you|customers|clients|people|patients|students|guests|members) (really|truly|) matter (to us|most|here)
        |
        your (opinion|feedback|satisfaction|happiness|comfort|trust|loyalty|safety|success|wellbeing|experience|
        peace of mind) (really|truly|always|) (matters|counts|means|is important|is our priority|is our mission|
        is our number one|is our promise|is our passion|comes first|is at the heart|is everything) |
        your (opinion|feedback|satisfaction|happiness|comfort|trust|loyalty|success|experience) (is|really is)
        (so|very|really|) important to us | your success is our success | your voice matters to us |
        you mean (the world|everything|so much|a lot) to us | means (the world|everything) to us
      `,
      `
        (build|building|built|deepen|deepening|nurture|nurturing|foster|fostering|forge|forging|cultivate|
        cultivating|create|creating|strengthen|strengthening|value|form|forming|make|making) (real|authentic|
        lasting|meaningful|genuine|strong|deep|true|long-term|lifelong|human|personal|deeper|) (relationships|
        relationship|bonds|bond|connections|friendships)
      `,
      `
        (authentic|meaningful|genuine|human|real|true|deeper) (connection|connections|engagement|relationships|
        partnership|partnerships) |
        (we are|we have always been|business is|our business is|=work is) (all|always|) about (building
        relationships|relationships|you|connection|connections|community|our community|our customers|trust) |
        (relationships|people|community|customers|you|patients|clients|members) (are|is|come|comes|always come|
        always comes) (always|) (at the heart|at the center|first|our priority|everything|our number one|why we
        exist|the reason we)
      `,
      `
        (customer|client|patient|member|guest) (obsessed|first|centric) |
        (we|always|it by) (put|putting) (you|people|customers|clients|patients|our ~|your ~) first |
        with you in mind |
        passionate about (our|you|people|helping) ~ (customers|clients|you|people|community|others) |
        (at|is at|are at) the heart of (everything|all|what) (we|i)
      `,
      `
        (your|a) (trusted|true|loyal|long-term|lifelong|reliable|dedicated) (partner|partners|friend|ally|
        adviser|advisor|companion|neighbor) | ^your partner (in|for) | as your partner in |
        (partner|friend|company|bank|team|people) you can (trust|count on|rely on|depend on) |
        (you|people|friends) can (always|) (trust us|count on us|rely on us|lean on us)
      `,
      `
        (you|you all) (spoke|asked|said it|told us|talked) (and|so|) we (listened|heard|hear|delivered) |
        we (hear|see) you | we (always|really|truly|actually) listen | we are (always|) listening |
        we understand (you|your needs|what you|how you) ~ (need|feel|going) |
        we (know|get) (you|what you are going through) | (for you|for people) like you because we |
        we feel your pain | by your side | it is you (we|i) |
        (welcomed|treated|greeted) like (an old friend|a friend|family|friends|one of) | your friends at |
        you deserve (it|the best|better|only) | we love (you|our ~) (guys|all|so much|to bits|fam|more)
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
  examples: {
    bad: [
      "«You're more than a customer», you're family. We truly care about you.",
      '«We love our community»! Authentic connection is at the heart of everything we do.',
      "«Your feedback is important to us». We value your loyalty and we're always here for you.",
      "At Okoro «we're all about building relationships» with our amazing customers. You matter to us.",
      'Our «pupils are never just a number», and their parents are part of the story.',
      'A «bank you can count on», in good years and bad.',
      '«Nobody cares for your feet like we» do.',
    ],
    good: [
      'Three of you said the stairs keep you away from the Friday reading. We moved it to the ground floor.',
      "Priya has come in every Tuesday for six years, and today she brought us soup. That's the post.",
      { post: "Family is coming for the weekend and I can't cook. Send help.", author: 'person' },
      "You told us the refill scoop was too big. It's now 30 g, and the old one is free to swap at the till.",
      'We love the new timetable: the 7:40 finally stops at the hospital.',
      'We care about you, so we called all forty members who lost power and we paid for the flasks.',
    ],
  },
  check({ post, hits, report }) {
    const contrast = follows(hits.notJust, hits.close, REACH).map(({ first, second }) => ({
      ...first,
      end: second.end,
    }));
    const heard = follows(hits.asked, hits.listened, 3).map(({ first, second }) => ({ ...first, end: second.end }));
    const claims = [
      ...heard,
      ...hits.claims.filter((hit) => !KIN_THING.test(post.tokens[hit.last]?.normal ?? '') && !tends(post, hit)),
      ...contrast,
    ];
    const [first] = byPlace(claims);
    const answers = post.tokens[0]?.kind === 'mention';
    const done = deeds(post).filter(({ start }) => !claims.some((claim) => claim.start <= start && start < claim.end));
    if (!first || answers || [...hits.shown, ...done].length > 0) return;
    const strength = claims.length > 1 ? 1 : ONE;
    report({ at: first, message: 'claim', strength, values: { words: quote(post, first) } });
  },
});
