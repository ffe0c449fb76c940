import {
  AUDIENCE,
  byPlace,
  type Clause,
  defineRule,
  expand,
  type Hit,
  hitOver,
  isAside,
  normalText,
  type Post,
  quote,
  ramp,
  sentenceAt,
  wordSet,
} from '../../src/rule-kit.ts';

/** From so many commands for the writer's gain in one post, it reads as a drill. Source: rules card. */
const DRILL = 3;
/** What a command of this kind demands: attention, a purchase, another way to live. "You need to park on the left" only informs. */
const DEMANDS =
  /^(?:read|hear|watch|listen|share|follow|stop|start|quit|buy|upgrade|switch|understand|reali[sz]e|ditch|fire|sit|like|tag|comment|post|bookmark|save this|go read|learn|master|invest|hire|choose|hustle|act now|change your|work (?:harder|smarter)|see this|look at this|do (?:this|it|better)|get (?:this|it|your|on board|serious)|own (?:this|it|one)|join (?:us|me|our|this)|click|repost|subscribe|remember this|think (?:bigger|about)|be (?:posting|using|doing)|try (?:this|our|my)|use (?:this|our|my)|drop (?:everything|what)|attend|step up|know this|reshare|copy|install|rate|review|engage|react|promote|admit|accept|wake up|vote|support|back|show up|stand (?:up|with)|pick a side|toughen|obey|apologi[sz]e|get (?:off|over|real))\b/;
/** Share of the clauses that ask, from which a post with `DRILL` of them is little else. Measured on queues of event posts. */
const MOSTLY = 0.6;
/** Other clauses for each command by which a drill has lost its weight: one sentence about something else moves it little. Hand-set. */
const THINNED = 1.1;
/** Strength of a single order. Hand-set. */
const LONE = 0.7;
const SAFETY =
  /\b(?:policy|boil|evacuat\w*|recall\w*|poison|gas leak|fire (?:drill|alarm|exit|safety)|flood\w*|storm|allerg\w*|dose|vaccin\w*|mask|emergency|999|911|112|police|safety|danger\w*|scam\w*|phishing|fraud\w*|not from us|infection|oven|dough|simmer|bake|knead|tablespoons?|teaspoons?)\b/i;

/** Verbs of a command that serves the writer where it opens a clause: "wear it", "bring your uncle", "get down here". */
const BIDS = wordSet(`
  share save tag buy wear tell bring spread pass hit rate pin post wake set mark clear drop invite send read watch try
  like get turn show come
`);
const isBid = ({ tokens }: Post, { first, head, act, subject }: Clause): boolean =>
  (act === 'help' || (act === 'statement' && subject === 'none')) &&
  tokens.slice(first, head + 1).some(({ normal }) => BIDS.has(normal));
const isForbidden = ({ tokens }: Post, { head }: Clause): boolean => /^(?:do|never)$/.test(tokens[head]?.normal ?? '');

/** Barked: a command of a few words, and "Now." */
const BARKED = wordSet(
  'get go do wake stand move start act read book buy call sign fix change stop come join vote work try run',
);
const URGED = wordSet('now today go slower immediately period');
const FEW = 4;
const barks = ({ tokens }: Post): readonly Hit[] =>
  tokens.flatMap(({ kind, normal, quoted }, first) => {
    if (kind !== 'word' || quoted || !BARKED.has(normal) || tokens[first - 1]?.kind === 'word') return [];
    const stop = tokens.findIndex((one, at) => at > first && one.kind === 'punctuation');
    if (stop < 0 || stop - first > FEW || !/^[.!]/.test(tokens[stop]?.text ?? '')) return [];
    const last = tokens.findIndex((one, at) => at > stop && one.kind === 'word');
    const isUrged = last > 0 && URGED.has(tokens[last]?.normal ?? '') && tokens[last + 1]?.kind !== 'word';
    return isUrged ? [hitOver(tokens, first, last + 1)] : [];
  });

const after = ({ tokens }: Post, { last }: Hit): string => normalText(tokens, last, last + 3);

/** "Don't message here, as nobody reads it": why not, or where else, leaves a door open. */
const EXPLAINS = wordSet('as because since here unless if until till instead but she he they');
const isExplained = (post: Post, { first, last, text }: Hit): boolean =>
  /^(?:do not|don['’]?t)/i.test(text) &&
  post.tokens.slice(last, sentenceAt(post, first)?.last).some(({ normal }) => EXPLAINS.has(normal));

/** "Delete your account, @somebody": said to one who is named, not to readers. */
const isCalledOut = ({ tokens }: Post, { first, last }: Hit): boolean =>
  [...tokens.slice(Math.max(0, first - 2), first), ...tokens.slice(last, last + 3)].some(
    ({ kind }) => kind === 'mention',
  );

/** "Please stop asking" pleads, "My nan's advice: put the phone down" passes it on. */
const isSoftened = ({ tokens }: Post, { first }: Hit): boolean =>
  /^(?:please|pls|kindly)$/.test(tokens[first - 1]?.normal ?? '') ||
  (tokens[first - 1]?.text === ':' &&
    tokens
      .slice(Math.max(0, first - 5), first)
      .some(({ normal }) => /^(?:advice|rule|motto|saying|says|said|told|myself)$/.test(normal)));

/** What a writer drills people for. */
const OWN_THING =
  /^(?:our|us|my|me|page|post|stand|stall|show|gig|concert|match|ground|album|video|channel|account|campaign|petition|hashtag)$/;
/** Share of the clauses that command, from which short commands in a row for the writer's sake are a drill. Hand-set. */
const ALL_ORDERS = 0.75;
const IN_A_ROW = 4;
/** Tokens of a command barked out. Hand-set. */
const SHORT = 12;

/** A question behind a drill, or a word about the weather in it, makes it no less of one. */
const told = (post: Post): readonly Clause[] =>
  post.clauses.filter(({ sentence }) => post.sentences[sentence]?.kind !== 'question' && !isAside(post, sentence));

/** Commands for the writer's gain, or short ones in a row, whoever gains, in a post about the writer's own thing. */
const drillOf = (post: Post): readonly Clause[] => {
  const own = post.clauses.filter((clause) => !clause.quoted && !isForbidden(post, clause));
  const asks = own.filter((clause) => clause.act === 'ask' || isBid(post, clause));
  if (asks.length >= Math.max(DRILL, MOSTLY * told(post).length)) return asks;
  const commands = post.clauses.filter(({ act, quoted }) => !quoted && (act === 'ask' || act === 'help'));
  const isOwn = post.tokens.some(({ normal }) => OWN_THING.test(normal));
  const areShort = commands.every(({ first, last }) => last - first <= SHORT);
  return isOwn && areShort && commands.length >= Math.max(IN_A_ROW, ALL_ORDERS * told(post).length) ? commands : [];
};

/** Those whom orders are given to. */
const CREW = `${AUDIENCE}|staff|=ambassadors|agent|branch|team|partner|everyone|everybody|all|you`;
const KIND = `
  founder | parent | marketer | leader | manager | owner | freelancer | creator | team | teacher | business |
  designer | developer | entrepreneur | professional | coach | woman | man | student | author | landlord |
  employee | employer | citizen | driver | person | mum | mom | dad | boss | investor | company | brand | writer
`;
const MUST = 'must|need to|needs to|have to|has to|have got to|got to|gotta|had better|ought to|should';
const TOLD_TO = `
  asked | requested | urged | encouraged | directed | told | advised | required | obliged | expected | instructed |
  ordered | reminded
`;
const NOW = 'now|right now|today|tonight|immediately|at once|asap|this minute|this instant|straight away';
/** What supporters are to send on. */
const TEXT = `
  text | caption | wording | word | message | graphic | hashtag | template | post | paragraph | statement | script |
  quote | line | phrase | sentence | copy | photo | logo | comment | talking points
`;
const SEND = 'copy|paste|post|share|use|using|repeat|upload|tweet|send|say|forward|write|type|add|adding|put';
const EXACT = 'exactly|exact|word for word|verbatim|as it is|as is|as written|unchanged|unedited|in full|to the letter';
const REPLIES = '=comments|replies|dms|=messages|mentions|questions|feedback|opinions|thread|notifications';
const CLOSED = `
  off | closed | disabled | switched off | turned off | locked | unread | ignored | muted | deleted | restricted |
  limited | not read | not welcome | not needed | not monitored | unwelcome | blocked | banned
`;

export default defineRule({
  principle: 'leave-people-free',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.7,
  summary: "Commands the reader, scripts supporters' words or shuts the door on replies.",
  why: 'Controlling words raise resistance; a sentence that hands the choice back takes it away again.',
  guards: { reply: 0, service: 0, cause: 0.4, humour: 0.5 },
  phrases: {
    /** A duty; an order where a demand of `DEMANDS` follows. */
    must: expand(`
      ^(${CREW}) (really|all|just|simply|absolutely|) (${MUST}) |
      ^(every|all|everyone|anyone|those) ~ (${MUST}) | ^(every|all) ~ (${KIND}) ~ (${MUST}) |
      (${CREW}) (is|are) (kindly|again|hereby|strongly|) (${TOLD_TO}) to |
      ^(every|all|these) ~ (is|are) (${TOLD_TO}) to | ^(all|every|the) ~ (is|are) to |
      your (job|duty|task|homework|mission) ~ to |
      (i|we) (expect|need|want|require) (every|everyone|everybody|all|each|you) ~ to
    `),
    /** Orders in themselves. */
    order: expand(
      `
        ^stop (scrolling|wasting|doing|using|buying|making|writing|posting|selling|paying|sending|saying|
        pretending| asking|chasing|hiring|settling|being|calling|treating|blaming|hiding|overthinking|
        complaining|trying) | ^(drop|stop) (what|whatever) (you are|you) (do|doing) | ^drop everything |
        ^quit (complaining|whining|moaning|scrolling|making) |
        ^(do|fix|change|start|stop|quit|delete|cancel|drop) (it|this|that|everything) (${NOW}) |
        ^(fire|dump|ditch|bin|unfollow) (your|every|everyone|anyone|that|me) | ^delete (your|every|all your) ~ (app|
        account) |
        ^(unfollow|leave|go elsewhere|get out|move along) (now|if you|then) | ^sort (it|yourself|your ~) out |
        (if you do not|unless you|if you are not|if you have not|those who do not) ~ (unfollow|block|get
        out| move on|scroll on|do not bother|do not deserve|are not serious) |
        ^(unfollow|block) (us|me|this) | ^leave (us|this page|this group|the page|the group) |
        =you (either|) ~ or (you|) (leave|go|walk|quit) | or (find|get) another (club|job|team|page|choir) |
        (the|your) (door|exit) (is|'s) (there|open|that way|over there) | ^(door|exit) (is|'s) (there|that way|over
        there)
      `,
      `
        ^(just do it|do as|do what i|go read|go watch|read this now|read this twice|read that again|
        listen up) |
        ^(pay attention|wake up|grow up|man up|toughen up|get over it|get a grip|deal with it) |
        ^(sit|pipe|shut) (down|up) | ^look alive | ^(thank me later|mark my words|trust me on) |
        (go on|come on) (do it|then|now) | do not (even think|dare|you dare) |
        no (=excuses|more excuses|=ifs|buts|discussion|exceptions|whining) | non negotiable | ^put down (your|the|
        whatever) |
        do not (argue|question) | not (optional|up for debate) |
        not a (request|suggestion|discussion|debate|question|negotiation) | that is an order |
        you (have no choice|do not get to|have no right to|need this) |
        you are (failing|the problem|doing it wrong) | call yourself (a|an) | nobody is coming to save you |
        (nobody is|you are not) allowed to (complain|moan|comment) | (there is|there's) the door |
        ^get (off|up off) (your|the|that) (backside|sofa|bum|arse|couch|butt|chair|bench|settee|phone) |
        ^(put|turn) (the|your|that) (phone|screen|laptop|remote|telly|tv) (down|off|away) | ^do not just (sit|stand) |
        (i|we) mean it | what is wrong with you | or be gone | (we|i) will be (checking|counting|watching) | (i|we) do
        not care (if|how|what|who) you |
        it is your (duty|job) to | ^repeat after (me|us) | =no (reason|excuse|excuses) not to |
        ^listen to me | (i|we) expect (every one of you|all of you|to see every) | ^put your (phone|screen|laptop) down
      `,
    ),
    /** Words or deeds laid down for supporters. */
    script: expand(
      `
        (${SEND}) (the|this|these|our|us the) ~ (${TEXT}) ~ (${EXACT}|below|above|without|and do not|on your|to
        your| at <n>|before <n>|by <n>) |
        (${SEND}) (only|exactly|just) (the|our|this|these|a|an|) ~ (${TEXT}|heart|this) |
        (${SEND}) (the|this|these|only|our) (exact|following|approved|agreed|official|set) (${TEXT}) |
        ^(=use|=write|=repeat) (the|this|our) (caption|wording|words|line|phrase|sentence|hashtag|script) |
        (with|using|adding|add|use) the (comment|caption|line|phrase) |
        (approved|mandatory|scripted|exact) (caption|wording|message|hashtag|script) |
        (do not|never) (alter|amend|change|edit|shorten|paraphrase|reword|crop|deviate) (the|a|any|this|our|
        from) ~ (${TEXT}) |
        (do not|never) (alter|edit|add to|shorten|paraphrase|reword|deviate) (it|from|anything) |
        word for word | verbatim | (here is|here's|this is) (exactly|) what (to|you) (write|say|post|put) |
        (with|using|use|add) the ~ (supplied|provided|attached) | (stick|keep) to (the|our|this) (${TEXT}) | not ~
        (change|alter) a word
      `,
      `
        (copy and paste|copy paste|copy this|copy it|paste this|paste it) ~ (to|as|on|in|into|exactly|your|
        under|and) | (copy and paste|copy and post) (this|it|the) | nothing (else|more) please |
        (like|reshare|share|comment on|repost) (all|every|each|our|the|corporate|company) ~ (post|update|
        content) ~ (within|in the first|by|before|using|with|adding) |
        give us (five|5) star ~ (and|with) (write|say|put) |
        (if|when) (anyone|people|someone|customers|they|journalists|reporters|press) (ask|call|ring|phone) ~ (say|
        answer|reply|
        tell) |
        say it (exactly|like that) | must (use|tag|mention) (our|us|the)
      `,
    ),
    shut: expand(
      `
        (${REPLIES}) (are|is|will be|now|stay|remain|go) ~ (${CLOSED}) |
        (${REPLIES}) (off|closed|disabled|locked|muted) | (${REPLIES}) (are|is) for ~ only |
        (anything|anyone|everything) (else|negative|rude|critical|different) ~ (deleted|blocked|removed|binned|banned|
        muted) |
        (done|finished|through) (discussing|debating|arguing|explaining) | (will not|not) be (taking|accepting|
        answering|reading|
        discussing) (any|your|) (${REPLIES}) | (inbox|account|page|mailbox) ~ not monitored |
        (disabled|closed|close|switched off|turned off|turning off|muting|locking) (the|this|all|) (${REPLIES})
        |
        ^=no (replies|comments|dms|questions|opinions|feedback|debate|advice) (please|thanks|needed|wanted|
        necessary|required|will|on|from) |
        (do not|no need to) bother (replying|commenting|messaging|asking|writing|arguing) |
        (i|we) (will not|do not|are not|am not|never) (be|) (reply|replying|respond|responding|answer|answering|
        read| reading|entering|discuss|discussing|debate) (to|with|any|questions|comments|messages|this|it|into|
        about)
      `,
      `
        ^do not (reply|comment|dm|message|ask) | under no circumstances reply |
        not (taking|accepting) (${REPLIES}) | ^keep your (opinions|comments|thoughts|advice) |
        (do not|never) @ me | (do not|never) (come at|come to|start on|lecture|bother) (me|us) |
        (do not|not) (want|need|interested in) (your|any) (opinion|opinions|thoughts|comments|advice|feedback|views) |
        (i|we) do not want ~ (hear|debate|opinions|feedback) |
        (it is|this is|its|decision is|matter is) final | (decision|matter) is closed |
        (my|our) (final|last) (word|answer) |
        not (here|open|up|interested) (to|for|in) (debate|argue|discuss|discussion|negotiation|questions|
        opinions) | (have|'ve) said (what|all|everything|my) (i|we|there|piece) |
        will (delete|block|remove|ban) (anyone|all|you|negative)
      `,
    ),
    /** Leaves the choice, or says what a job is made of. */
    leaves: expand(`
      up to you | if you (want|like|fancy|prefer|wish|would like|can|feel like) |
      no (rush|pressure|obligation|need) | your (choice|call) | feel free |
      what (you will|you would|you'll) (do|be doing) | what you (bring|get) | your (tasks|duties|responsibilities) |
      you (might|could|may) (want|like|also)? | (whatever|however) you (like|prefer) | only if |
      you do not (have to|need to) | will (answer|reply to|read) (everything|all|every|you|from|when) |
      we are back | look forward to (reading|hearing) | (back|open again|reopen|reopens) (at|on|from|tomorrow|monday)
    `),
  },
  messages: {
    order: '"{words}" tells people what to do.',
    script: '"{words}" puts words into supporters\' mouths.',
    shut: '"{words}" shuts the door on replies.',
    drill: '"{words}" is one of {count} orders in a row.',
  },
  suggestions: {
    order: 'Try offering: "If you want …", "what worked for us", "up to you". People keep the choice anyway.',
    script: 'Could they say it their way? It will sound like them, which is why their friends listen.',
    shut: 'If there is no time to answer, could you say when there will be, or where else to write?',
    drill: 'Could one of them stay, and the rest become things people may like to know?',
  },
  examples: {
    bad: [
      '«You MUST read» this before you post again. Stop scrolling.',
      '«Every founder needs to hear» this. You have to stop doing free calls. Period.',
      '«Use this caption» when you post about us, and must use the hashtag #FernwayFamily. No negative comments.',
      '«Stop wasting» money on cheap locks. You need to upgrade. Buy ours. Just do it.',
      'Our new rota is final and «comments are off».',
      'Choir friends, please «use our exact wording» when you share the concert.',
      '«Register your desk today.» Follow us for the map. Share this with your team.',
      '«Stop scrolling». Your landlord files are a mess.',
      'Fans, «copy and paste this to your» wall: "We stand with the band." Nothing else please.',
      '«You either sing on Sundays or you leave». Simple.',
      'If our view of the weir does not suit you and yours, «unfollow us».',
      'The float needs hands. «Get up. Now».',
      '«Comments are for praise only».',
      '«Here is what to write» in your review, and change none of it.',
      '«Get off your sofa» and buy a lantern.',
      'Stewards change the picture by six. «We will be checking».',
      "«Don't come at me» with the bylaws.",
      '«Like the page.» Share the poster. Bring your uncle. Be at our gate by noon.',
      'Stewards: «share this exact text on your» own page by noon.',
    ],
    good: [
      'Stadium policy is one clear bag. No exceptions, said security, and asked us to ask nicely.',
      "Please do not message here, as we can't take registrations on this page. The desk is open after ten.",
      {
        post: "Boil tap water for one minute before drinking. Do not use it for baby formula. We will tell you when it's safe.",
        author: 'public',
      },
      "Put the dough in the fridge overnight, then shape it cold. Don't add flour at this stage, however tempting it looks.",
      "You might want to check your spokes after winter. Up to you, of course; a wobble won't kill anyone.",
      'My coach used to yell "you must train every day". I did, and I got hurt. What did rest do for you?',
      'Landlords, please stop asking for three references from a student of nineteen.',
      'Delete the old app before you install the new one, or the tickets show twice.',
      'If you do not like coriander, leave it out. Parsley does as well.',
      "My nan's advice: put the phone down and look at the sea.",
      'You have to be eighteen for the late show, and the bar takes cash only.',
      'You need to bring a photo and the old card. The desk is open until six.',
      'A text that asks for a meter fee is not from us. Forward the message to your provider and delete it.',
      "We look for a student helper. What you'll do: write our letter, look after our calendar, keep our page tidy, post our photos.",
      'We close replies at eight, since nobody sits at the desk by night. We will answer everything from seven.',
      'The form asks what you need to know about your landlord. Skip it if it is dull.',
    ],
  },
  check({ post, hits, report }) {
    if (SAFETY.test(post.text) || hits.leaves.length > 0) return;
    const duties = hits.must
      .filter((hit) => DEMANDS.test(after(post, hit)))
      .map((hit) => ({ ...hit, end: post.tokens[hit.last]?.end ?? hit.end }));
    const orders = byPlace(
      duties,
      barks(post),
      hits.order.filter((hit) => !isCalledOut(post, hit) && !isSoftened(post, hit)),
    );
    const [order] = orders;
    const [script] = hits.script;
    const shut = hits.shut.find((hit) => !isExplained(post, hit));
    if (order) {
      const strength = orders.length > 1 ? 1 : LONE;
      report({ at: order, message: 'order', strength, values: { words: quote(post, order) } });
    }
    if (script) report({ at: script, message: 'script', values: { words: quote(post, script) } });
    else if (shut) report({ at: shut, message: 'shut', values: { words: quote(post, shut) } });
    const drill = order || script || shut ? [] : drillOf(post);
    const [first] = drill;
    if (!first) return;
    const at = { start: post.tokens[first.head]?.start ?? first.start, end: first.end };
    const strength = 1 - ramp(told(post).length / drill.length - 1, 0, THINNED);
    report({ at, message: 'drill', strength, values: { words: quote(post, at), count: drill.length } });
  },
});
