import {
  byPlace,
  type Clause,
  defineRule,
  expand,
  type Hit,
  isAside,
  normalText,
  type Post,
  quote,
  ramp,
} from '../../src/rule-kit.ts';

/** From so many commands for the writer's gain in one post, it reads as a drill. Source: rules card. */
const DRILL = 3;
/** What a command of this kind demands: attention, a purchase, another way to live. "You need to park on the left" only informs. */
const DEMANDS =
  /^(?:read|hear|watch|listen|share|follow|stop|start|quit|buy|upgrade|switch|understand|reali[sz]e|ditch|fire|sit|like|tag|comment|post|bookmark|save this|go read|learn|master|invest|hire|choose|hustle|act now|change your|work (?:harder|smarter)|see this|look at this|do (?:this|it|better)|get (?:this|it|your|on board|serious)|own (?:this|it|one)|join (?:us|me|our|this)|click|repost|subscribe|remember this|think (?:bigger|about)|be (?:posting|using|doing)|try (?:this|our|my)|use (?:this|our|my)|drop everything|step up|know this|reshare|copy|install|rate|review|engage|react|promote)\b/;
/** Share of the clauses that ask, from which a post with `DRILL` of them is little else. Measured on queues of event posts. */
const MOSTLY = 0.6;
/** Other clauses for each command by which a drill has lost its weight: one sentence about something else moves it little. Hand-set. */
const THINNED = 1.1;
const SAFETY =
  /\b(?:boil|evacuat\w*|recall\w*|poison|gas leak|fire (?:drill|alarm|exit|safety)|flood\w*|storm|allerg\w*|dose|vaccin\w*|mask|emergency|999|911|112|police|safety|danger\w*|infection|oven|dough|simmer|bake|knead|tablespoons?|teaspoons?)\b/i;

/** Orders of two words that serve the writer wherever they stand. */
const MORE_ASKS: ReadonlySet<string> = new Set([
  'like it',
  'like this',
  'share it',
  'share this',
  'save it',
  'save this',
  'tag them',
  'tag someone',
  'buy it',
  'wear it',
  'tell everyone',
  'tell your',
  'tell them',
  'get down',
  'get in',
  'get involved',
  'bring your',
  'bring everyone',
  'come down',
  'turn up',
  'show up',
  'be there',
  'spread the',
  'pass it',
  'hit follow',
  'hit subscribe',
  'hit like',
  'rate it',
  'pin it',
  'post it',
  'wake up',
  'set your',
  'mark your',
  'clear your',
  'drop everything',
  'drop what',
  'invite your',
  'invite everyone',
  'send it',
  'read it',
  'watch it',
  'do it',
  'try it',
]);
const wordsAt = ({ tokens }: Post, at: number): string => `${tokens[at]?.normal ?? ''} ${tokens[at + 1]?.normal ?? ''}`;

const after = ({ tokens }: Post, { last }: Hit): string => normalText(tokens, last, last + 3);

/** "Delete your account, @somebody": said to one who is named, not to readers. */
const isCalledOut = ({ tokens }: Post, { first, last }: Hit): boolean =>
  [first - 1, first - 2].some((at) => tokens[at]?.kind === 'mention') ||
  tokens.slice(last, last + 3).some(({ kind }) => kind === 'mention');

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

/** Commands in a row, whoever gains by each, in a post about the writer's own thing. */
const drillOf = (post: Post): readonly Clause[] => {
  const commands = post.clauses.filter(({ act, quoted }) => !quoted && (act === 'ask' || act === 'help'));
  const isOwn = post.tokens.some(({ normal }) => OWN_THING.test(normal));
  const areShort = commands.every(({ first, last }) => last - first <= SHORT);
  return isOwn && areShort && commands.length >= Math.max(IN_A_ROW, ALL_ORDERS * told(post).length) ? commands : [];
};

export default defineRule({
  principle: 'leave-people-free',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.7,
  summary: "Commands the reader, scripts supporters' words or shuts the door on replies.",
  why: 'Controlling words raise resistance; a sentence that hands the choice back takes it away again.',
  guards: { reply: 0, service: 0, cause: 0.4, humour: 0.5 },
  phrases: {
    must: expand(
      `
        ^(all|every|the) ~ (are|is) to |
        ^(members|students|staff|employees|ambassadors|followers|volunteers|colleagues|supporters|partners|
        players|parents|agents|branches|teams) (must|have to|need to|shall|should)
      `,
      `
        (members|students|staff|employees|ambassadors|followers|volunteers|everyone|everybody|all|colleagues|
        supporters|partners|players|parents|franchisees|agents|branches|teams|you) (are|is|will be|have been)
        (kindly|again|hereby|politely|also|strongly|) (asked|requested|urged|encouraged|directed|told|advised|
        required|obliged|expected|instructed|ordered|reminded) to |
        (i|we) (expect|need|want|require) (every|everyone|everybody|all|each|you|you all|all of you|each of you)
        ~ to
      `,
      `
        (^all|^every|^these|members|students|staff|employees|ambassadors|followers|volunteers|you|everyone) ~
        (is|are) (required|obliged|expected|instructed|ordered) to |
        ^(anyone|everyone|everybody|people|those) who ~ (must|need to|needs to|has to|have to|should)
      `,
      `
        ^(you|everyone|everybody|all of you) (really|all|just|simply|absolutely|) (must|need to|needs to|have
        to|has to|have got to|got to|ought to|had better|gotta|better)
      `,
      `
        ^(every|all) ~ (founder|parent|marketer|leader|manager|owner|freelancer|creator|team|teacher|business|
        designer|developer|entrepreneur|professional|coach|woman|man|student|singer|author|landlord|nurse|
        student|employee|marketing|sales|hr|tech|citizen|driver|employer|person|mum|mom|dad|man|boss|investor|
        startup|company|brand|marketer|writer|agency|shop|charity) (must|need to|needs to|has to|have to|should)
      `,
    ),
    /** Orders in themselves. */
    order: expand(
      `
        ^(sit down|sit up|shut up|pipe down|listen up|look alive|snap out of it) |
        ^(do|start|send|buy|book|read|sign|post|share|call|act|fix|log|pay|go|get|move|change|quit|delete|
        cancel|apply|vote|watch|save|register) (it|this|that|them|one|now|up|) ~ (right now|now|today|tonight|
        immediately|asap|at once|this minute|this instant|straight away|before you) (or|and|not|then|no)? |
        (go on|come on) (do it|then|now) |
        ^=no (debate|debates|arguments|discussion|discussions|whining|moaning|=ifs) |
        (that is|this is|it is) (an order|not a request|not a suggestion|not a debate|non negotiable|mandatory|
        compulsory|final) |
        ^(do|say|wear|buy|eat|read|think|post) (exactly |)(what|as) (i|we) (say|tell|told|said)
      `,
      `
        (you do not get to|you have no right to|you are not allowed to|nobody is allowed to|nobody gets to)
        (complain|comment|moan|argue|question|whine|criticise|judge|have an opinion|ask) |
        (if you do not|unless you|if you have not|if you can not|if you are not|those who do not) ~ (unfollow|
        leave|block|there is the door|do not bother|get out|stop calling|you do not deserve|you do not get|you
        are not serious|go away|move on|scroll on|keep scrolling) |
        ^(unfollow|block me|go elsewhere|get out|move along|jog on) ~ (if|now|then) | ^leave (now|then|if you) |
        (fire|dump|ditch|bin|cut) (your|the|that|every) ~ (client|clients|friend|friends|boss|husband|boyfriend|
        agent|accountant|excuse|excuses|team|people) |
        (raise|double|triple|charge) (your|more) ~ (rate|rates|price|prices|standards) ~ (today|now|
        immediately)?
      `,
      `
        (cannot|can not) call yourself (a|an) |
        ^(everyone|everybody|anyone) (in|with|on|who) ~ (must|needs to|has to|should) (see|read|watch|hear|do|
        know|share|listen)
      `,
      `
        ^(change|start|stop|fix|delete|drop|cancel|book|quit) (that|this|it|everything) (today|now|tonight|
        immediately|right now) | (you are|you're) (failing|doing it wrong|the problem|wasting)
      `,
      `
        do not (even |)(think|dare) (about|of) (scrolling|skipping|missing|ignoring|leaving) |
        ^sort (it|yourself|your ~) out | ^(fix|change|do) it (now|tonight|today|immediately) | ^grow up |
        ^get over it | ^man up | ^toughen up | ^get a grip | ^learn to code | you need to hear this |
        ^deal with it | no one is coming to save you | nobody (under|over|with|who) ~ should |
        ^delete (this|that|your|all|every|the) ~ (app|apps|account|today|now|phone) |
        ^unfollow (everyone|anyone|me if) | ^wake up | ^(get|come) off your | if you call yourself (a|an) |
        (are|is) reminded to (like|share|comment|post|follow|repost|tag)
      `,
      `
        ^(drop|stop) (what|whatever|everything) (you are|you) (doing|do) |
        ^stop (scrolling|what you are doing|wasting|doing|using|buying|making|writing|posting|selling|paying|
        sending|saying|pretending|asking|chasing|hiring|settling|waiting|being) |
        ^(just do it|do it now|do this now|do it today|listen up|pay attention|read this now|go read|go watch|
        you need this|you have got to try|thank me later|trust me on this one|do as|read that again|read this
        twice|wake up|drop everything|mark my words|trust me on this|take notes)
      `,
      `
        (no =excuses|=no =ifs|no exceptions|non negotiable|non-negotiable|no discussion|no buts|do not argue|do
        not question|do as you are told|put down your|put down the|do not even think|do not you dare|you have no
        choice|there is no other way|this is not optional|not up for debate)
      `,
      `
        ^(you can not|you cannot) afford (not|to) | ^(must read|must watch|must see|must have) |
        (if you do nothing else|if you only do one thing)
      `,
    ),
    script: expand(
      `
        give us (five|5|a five|a 5) (star|stars) ~ (and|with) (write|say|type|put|comment|the words) |
        (with|using|adding|and add|and write|and type) the (comment|words|caption|line|text|sentence|phrase)
      `,
      `
        (copy|paste|post|share|use|repeat|upload|tweet|send|say|forward) (the|this|these|our|only the) ~ (text|
        caption|wording|message|graphic|words|hashtag|hashtags|template|post|paragraph|statement|script|quote|
        line) ~ (below|above|as it is|as is|exactly|word for word|unchanged|verbatim|unedited|without|and do
        not|on your|to your|at <n>|by <n>|before <n>|in full) |
        (do not|never) (alter|amend|tweak|change|edit|add to|shorten|paraphrase|reword|crop|deviate|improvise|
        freestyle|ad lib) (it|the|this|our|anything|from|any|a) |
        (like|reshare|share|comment on|repost|react to|engage with) (all|every|each|our|the|this|corporate|
        company) ~ (post|posts|update|updates|content|announcement) ~ (within|in the first|by|before|every|
        daily|each|adding|with the|and add|using) |
        (adding|add|with|use|using) (the|these|this|only) (exact|following|approved|agreed|official|set) (words|
        text|phrase|line|caption|hashtags|hashtag|message|wording) |
        (approved|official|agreed|mandatory|scripted) (message|messages|messaging|lines|line|statement|copy|
        text|post|posts|talking points|talking point) | talking points (below|attached|are|for|only) |
        (verbatim|word perfect|letter for letter|to the letter) |
        (when|if) (asked|anyone asks|people ask|someone asks|customers ask|press ask) ~ (say|tell|answer|reply|
        respond|the line is|you say|our answer)
      `,
      `
        (use|post|share) only (the|our|this|these) ~ (graphic|caption|image|text|wording|hashtag|photo|logo) |
        (edits|changes|amendments|alterations) (are|is) not (permitted|allowed|accepted) |
        (within|inside) (one|<n>) (hour|hours|minutes) of (posting|publishing|publication) |
        like every (company|post|one of)
      `,
      `
        (use|copy|post|say|share|repeat) (this|our|these|the) (exact|following|approved) (caption|text|words|
        wording|script|hashtag|message|copy) |
        ^(=use|=copy|=post|=repeat) (this|our|these) (caption|captions|wording|script) |
        (must|only|always|please only|please always) (use|tag|mention|include) (the|our|us|this|exactly) |
        (use|using) exactly | copy and paste (this|the|our|these) (text|caption|message|post|wording|tweet) |
        do not (change|edit|alter|reword) (the|a|any|this) (wording|word|text|caption|words|message) |
        word for word | exactly as (it is|written|worded|below) | must post (at least|<n>|every|twice|daily) |
        (approved|official) (wording|caption|text|hashtags) | (only|always) use our |
        do not mention (competitors|other|the price|any) | on brand only |
        (be sure|remember) to (say|tag us|mention us|use our|use the hashtag) | must use the hashtag
      `,
    ),
    /** Somebody else's sentence to be sent under one's own name. */
    dictated: expand(`
      (copy and paste|copy paste|cut and paste|copy this|copy it|paste this|paste it) ~ (to|as|on|in|into|
      exactly|your|it|under|and) | (copy and paste|copy and post) (this|it|the) |
      (use|say|write|put|post|type|keep to|stick to) (only|just|exactly) ~ (words|word|heart|line|text|wording|
      phrase|hashtag|caption|this|these) |
      (^=use|^=say|^=write|^=post|^=repeat) the (words|word|line|phrase|sentence|hashtag) |
      (as|exactly as) (is|it is|it stands|written) (please|only|no|and|with|to|on|:) |
      (nothing|no word) (else|more|added) (please|thanks|thank you|than) |
      (exactly|word for word) as (your own|is|it is|written|worded|below|above) |
      put (only|just) (a|an|the|this)
    `),
    shut: expand(
      '(do not|never) @ me | (it is|this is|its) final | (i|we) do not want to hear (why|it|excuses|about|your|from)',
      `
        (comments|replies|dms|messages|mentions|questions|feedback|opinions) (are|is|will be|have been|now|stay|
        remain|go|on this) ~ (off|closed|disabled|turned off|switched off|locked|unread|ignored|muted|deleted|
        restricted|not read|not welcome|not needed|not required|unwelcome|binned) |
        ^=no (replies|comments|dms|questions|opinions|feedback|debate|advice) (please|thanks|thank you|needed|
        wanted|necessary|required|will|are|on|from|and|here) |
        (do not|no need to|please do not) (bother|even bother) (replying|commenting|messaging|asking|arguing|
        writing|emailing|calling) |
        (i|we) (will not|do not|am not|are not|never) (be |)(reply|replying|respond|responding|answer|answering|
        read|reading|entertain|entertaining|engage|engaging|discuss|discussing|debate|debating) (to|with|any|
        questions|comments|the comments|messages|anyone|this|further|replies|on|feedback|it|about) |
        (comments|replies) (off|closed|locked) |
        (muting|muted|locking|locked|closing|closed|turning off|switching off|disabling) (this|the|all|replies|
        comments|dms) (thread|replies|comments|notifications|off) |
        (i have|we have|i've|we've) said (what|all|everything|my|our) ~ (say|piece|needed) |
        (that is|that's|this is) (my|our) (final|last) (word|statement|answer) |
        (not|is not) (up for|open to|here for) (discussion|debate|negotiation|question|questions|opinions|your
        opinion)
      `,
      `
        (we|i) (have|) (disabled|closed|switched off|turned off|locked|limited) (the |)(comments|replies|dms) |
        (decision|matter) is (final|closed)
      `,
      `
        (replies|comments|dms|mentions) (are|is|will be|now|) (off|closed|limited|disabled) (because|as|since|
        so|for|now) |
        (i|we) (do not|will not|am not|are not) (want|going|here|interested) ~ (debate|discuss|argue|opinions|
        feedback) | not here to (debate|argue|discuss)
      `,
      `
        (comments|replies|dms) (are|is|will be|) (off|closed|disabled|turned off|switched off|locked|not
        monitored) | turning off (comments|replies) |
        (no|do not want any|do not post) (negative|critical|off topic|political|rude|) (=comments|opinions|
        negativity|replies|questions please) |
        (negative|critical|off topic|rude) (comments|replies|opinions) ~ (deleted|removed|blocked|banned) |
        (we|i) will (delete|block|remove|ban) (anyone|any|all|negative|you|comments) |
        (account|inbox|page|mailbox) ~ not monitored | ^do not (reply|comment|dm|message|ask) | unmonitored |
        (haters|critics|trolls) will be (blocked|deleted)
      `,
    ),
    leaves: expand(`
      up to you | if you (want|like|fancy|prefer|wish|would like|can|feel like) |
      no (rush|pressure|obligation|need) | your (choice|call) | feel free |
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
      '«Like the page.» Share the poster. Bring your uncle. Be at our gate by noon.',
      'Stewards: «share this exact text on your» own page by noon.',
    ],
    good: [
      {
        post: "Boil tap water for one minute before drinking. Do not use it for baby formula. We will tell you when it's safe.",
        author: 'public',
      },
      "Put the dough in the fridge overnight, then shape it cold. Don't add flour at this stage, however tempting it looks.",
      "You might want to check your spokes after winter. Up to you, of course; a wobble won't kill anyone.",
      'My coach used to yell "you must train every day". I did, and I got hurt. What did rest do for you?',
      'You have to be eighteen for the late show, and the bar takes cash only.',
      'You need to bring a photo and the old card. The desk is open until six.',
      'We close replies at eight, since nobody sits at the desk by night. We will answer everything from seven.',
      'The form asks what you need to know about your landlord. Skip it if it is dull.',
    ],
  },
  check({ post, hits, report }) {
    if (SAFETY.test(post.text) || hits.leaves.length > 0) return;
    const must = hits.must
      .filter((hit) => DEMANDS.test(after(post, hit)))
      .map((hit) => ({ ...hit, end: post.tokens[hit.last]?.end ?? hit.end }));
    const orders = byPlace(
      must,
      hits.order.filter((hit) => !isCalledOut(post, hit)),
    );
    const [order] = orders;
    const [script] = byPlace(hits.script, hits.dictated);
    const [shut] = hits.shut;
    if (order)
      report({
        at: order,
        message: 'order',
        strength: orders.length > 1 ? 1 : 0.7,
        values: { words: quote(post, order) },
      });
    if (script) report({ at: script, message: 'script', values: { words: quote(post, script) } });
    else if (shut) report({ at: shut, message: 'shut', values: { words: quote(post, shut) } });
    const asks = post.clauses.filter(
      ({ act, first, head, quoted }) =>
        !quoted &&
        (act === 'ask' || MORE_ASKS.has(wordsAt(post, head)) || MORE_ASKS.has(wordsAt(post, first))) &&
        !/^(?:do|never)$/.test(post.tokens[head]?.normal ?? ''),
    );
    const drill = asks.length >= Math.max(DRILL, MOSTLY * told(post).length) ? asks : drillOf(post);
    const [first] = drill;
    if (first && !order && !script && !shut) {
      const at = { start: post.tokens[first.head]?.start ?? first.start, end: first.end };
      const strength = 1 - ramp(told(post).length / drill.length - 1, 0, THINNED);
      report({ at, message: 'drill', strength, values: { words: quote(post, at), count: drill.length } });
    }
  },
});
