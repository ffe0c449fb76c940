import {
  AUDIENCE,
  barks,
  byPlace,
  type Clause,
  clausesTold,
  defineRule,
  expand,
  follows,
  type Hit,
  isExplained,
  isInvited,
  isOfJudges,
  isShrug,
  isSpeaker,
  normalText,
  type Post,
  quote,
  ramp,
  wordAt,
} from '../../src/rule-kit.ts';

/** From so many commands for the writer's gain in one post, it reads as a drill. Source: rules card. */
const DRILL = 3;
/** Share of the clauses that command, from which a post is little else. Measured on queues of event posts. */
const MOSTLY = 0.6;
/** Other clauses for each command by which a drill has lost its weight: one sentence about something else moves it little. Hand-set. */
const THINNED = 1.1;
/** Strength of a single order. Hand-set. */
const LONE = 0.7;
/** Characters between a command that any adviser may give and the word that presses it. Hand-set. */
const PRESSED = 90;
/** What a duty demands: attention, a share, a purchase, another way to live. "You need to park on the left" only informs. */
const DEMANDS =
  /^(?:read|hear|watch|listen|share|follow|stop|start|quit|buy|upgrade|switch|understand|reali[sz]e|ditch|fire|like|tag|comment|post|repost|reshare|bookmark|subscribe|click|hustle|work (?:harder|smarter)|do better|get (?:off|over|real|serious|on board|behind|a grip|rid of|your (?:act|backside|head))|join (?:us|our)|attend|step up|show up|wake up|vote|support|back|promote|admit|accept|obey|apologi[sz]e|(?:ring|call|message|dm|book|visit|try|choose|use) (?:us|our|ours)|be (?:follow|read|watch|us|buy|invest|shar|do|learn|post)ing|invest|try this|see this|know this)\b/;
const SAFETY =
  /\b(?:boil|evacuat\w*|recall\w*|poison|gas leak|fire (?:drill|alarm|exit|safety)|flood(?!lights?)\w*|storm|allerg\w*|dose|vaccin\w*|mask|emergency|999|911|112|police|safety|danger\w*|scam\w*|phishing|fraud\w*|not from us|infection)\b/i;

/** "We will be checking." is said to those who are checked; "checking throughout the evening" is one's own evening. */
const isOwnTask = ({ tokens }: Post, { text, last }: Hit): boolean =>
  /\bwill be \w+ing$/i.test(text) &&
  tokens[last]?.kind === 'word' &&
  !/^(?:who|whether|if|that|names|you|up)$/.test(wordAt(tokens, last));

/** "Phone off in a sec": one's own. */
const isOwnPhone = ({ tokens }: Post, { text, last }: Hit): boolean =>
  /^(?:phone|screen|laptop) /i.test(text) && /^(?:in|at|from|now|till|until)$/.test(wordAt(tokens, last));

const after = ({ tokens }: Post, { last }: Hit): string => normalText(tokens, last, last + 3);

/** "Please stop asking" pleads, "My nan's advice: put the phone down" passes it on, "Delete your account, @somebody" is said to one. */
const isSoftened = ({ tokens }: Post, { first, last }: Hit): boolean =>
  /^(?:please|pls|kindly|:)$/.test(wordAt(tokens, first - 1)) ||
  tokens.slice(Math.max(0, first - 2), last + 3).some(({ kind }) => kind === 'mention');

/** "You must … you must … you must", "Parents will … Parents will not": so many times it is no notice any more. */
const LAID_DOWN = 3;
/** "You WILL bring a torch", "parents will not phone": a "will" that is no forecast. */
const isStern = ({ tokens }: Post, { first, last }: Hit): boolean =>
  tokens[last]?.normal === 'not' || tokens.slice(first, last).some(({ text }) => text === 'WILL');
const duties = (post: Post, must: readonly Hit[], wills: readonly Hit[]): readonly Hit[] => {
  // "You won't have to"
  const will = wills.filter(({ last }) => !/^not (?:have|need)$/.test(normalText(post.tokens, last, last + 2)));
  const stern = will.filter((hit) => isStern(post, hit));
  const isRead = stern.some((hit) => DEMANDS.test(after(post, hit).replace(/^want to /, '')));
  const repeated = stern.length > 0 && (will.length > 1 || isRead) ? will : [];
  const laid = must.filter(({ text }) => /^#?you/i.test(text));
  return [...(laid.length >= LAID_DOWN ? laid : []), ...repeated];
};

/** Commands, most of them for the writer's gain, in a post that says little else. */
const drillOf = (post: Post): readonly Clause[] => {
  const commands = post.clauses.filter(({ act, quoted }) => !quoted && (act === 'ask' || act === 'help'));
  // "Don't take my word for it, listen to Ada" hands the word on.
  const isModest = ({ head, last }: Clause): boolean =>
    /^do not take (?:my|our) word/.test(normalText(post.tokens, head, last));
  const gains = commands.some(isModest) ? [] : commands.filter(({ act }) => act === 'ask');
  return gains.length >= DRILL && commands.length >= MOSTLY * clausesTold(post).length ? gains : [];
};

/** Those whom orders are given to. */
const CREW = `
  ${AUDIENCE} | staff | steward | =ambassadors | agent | branch | team | partner | everyone | everybody | all | you |
  y'all | folks | ladies | guys | people
`;
const MUST = 'must|need to|needs to|have to|has to|have got to|got to|gotta|had better|ought to|should';
const NOW = 'now|right now|today|tonight|immediately|at once|this minute|this instant';
/** What supporters are to send on. */
const TEXT = `
  text | caption | wording | message | graphic | hashtag | template | post | paragraph | statement | script |
  sentence | copy | following
`;
/** How the speakers are dealt with. */
const DEALT = '=blocked|=banned|=muted|=binned|=removed|=deleted|=ignored|kicked out';
const SEND = 'copy|paste|post|share|use|using|repeat|upload|tweet|send|write|type';
const EXACT = 'exactly|exact|word for word|verbatim|unchanged|unedited|in full|to the letter';
const REPLIES = '=comments|replies|dms|=messages|mentions|feedback|notifications';
const CLOSED = 'off|=closed|disabled|switched off|turned off|locked|ignored|muted|not welcome|unwelcome';

export default defineRule({
  principle: 'leave-people-free',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.7,
  queueTags: ['asks'],
  summary: "Commands the reader, scripts supporters' words or shuts the door on replies.",
  why: 'Controlling words raise resistance; a sentence that hands the choice back takes it away again.',
  guards: { reply: 0, service: 0, cause: 0.4, humour: 0.5 },
  phrases: {
    /** A duty; an order where a demand of `DEMANDS` follows. */
    must: expand(`
      ^(${CREW}) (really|all|just|simply|absolutely|) (${MUST}) | ^(every|all|everyone|anyone) ~ (${MUST}) |
      ^(every|all|everyone) ~ (is|are) to (post|share|change|use|like|follow|attend|comment|retweet|repost) |
      (=you|of you) (is|are) (all|) going to (post|share|ring|call|email|wear|vote|sign|buy|write|come|watch|read|
      like|attend)
    `),
    /** Orders in themselves: nobody says them who leaves a choice. */
    order: expand(
      `
        ^(drop|stop|leave|pause) (what|whatever) (you are|you) (do|doing) | ^drop everything and |
        ^(put|set) down (what|whatever|the tea|the phone|your phone|that phone|the coffee|your tea|your coffee|the
        remote) | ^(put|set) (the|that|your) (tea|phone|coffee|doughnut|biscuit|remote|sandwich|fork) down |
        ^(make|get|have|force) (your|everyone|every) ~ (watch|share|sign|vote|like|follow|read|listen|to watch|to
        share|to sign|to vote|to like|to follow|to read|to listen|to tick) |
        ^(take it or leave it|fall in line|deal with it|get used to it|suck it up|live with it|cry about it|jog on|zip
        it) | (my|our) (house|page|shop|pub|feed|bar|club|kitchen) (my|our) rules | (my|our) way or the |
        do not come back ~ (until|till) |
        (i|we) (want|expect|need) (every|all|everyone|each|you all) ~ to (ring|call|email|write|share|post|like|
        repost|attend|wear|vote|sign|comment|follow) | (no one|nobody) is (exempt|excused) |
        (you|nobody|no one) ~ get (a say|a vote) |
        (attendance|this|it) is (mandatory|compulsory|non negotiable|not negotiable) |
        ^(stop|quit) (scrolling|whining|moaning|complaining|pretending|overthinking|making excuses|whingeing|whinging|
        grumbling|bleating|sulking|dithering|faffing|arguing|gawping) |
        ^(phone|phones|screen|screens|laptop|laptops|pens|forks|mugs) (down|off|away|on silent) |
        ^eyes (up|front|here) | ^(nobody|no one) (leaves|goes|moves|sleeps|eats) ~ (until|till|before) |
        ^(share|post|send|forward|paste) (it|this) (to|with|in|on|into) (every|all your|all the|each) |
        (i|we) (want|expect) to see ~ (on every|in every|on all|all over) | ^anyone (caught|found|seen) |
        (here is|here's) what you are (going to|gonna) do | do not bother (calling|turning|coming|showing) |
        ^(your|your only) (homework|orders|assignment) | ^(stop|quit) (telling|messaging|emailing|asking) (me|us) |
        (i|we) want to see (your|every) | ^do not scroll | ^(shoes|coats|boots|hats|trainers) on |
        ^leave your (opinions|excuses|doubts|ego) | before you (open your mouth|say another|dare|post again) |
        if you (are not|do not) ~ what are you | must not (comment|speak|discuss|talk|post|reply|mention|argue) |
        (i|we) do not care (if|how) you are (busy|tired|sick|bored|cold) |
        ^get (this|it) (shared|signed|retweeted|liked) |
        your (only|one) job ~ (share|retweet|vote|buy|like|follow|repost|turn up|read|post) |
        ^get your (backside|bum|arse|behind|butt) (down|over|to|in|out|off|on) |
        ^(unfollow|block|mute|ditch|drop) (anyone|everyone|whoever|people who) |
        ^(i|we) will (only|) say (it|this) (once|only once|one more time) |
        ^(=do|=fix|=change|=stop|=quit) (it|this|that) (${NOW}) |
        ^(=read|=share|=buy|=watch|=book) (it|this|that) (now|right now|immediately|at once|this minute) |
        ^delete (your|every|all your|that|this) ~ app | ^you (are not|are never) allowed to |
        ^drop everything (${NOW}) | ^do (what|as) (i|we) |
        ^never ~ without (us|our|asking us|talking to us|calling us) | ^(fire|dump|ditch) your |
        ^(unfollow|block) (us|me|this) | ^(unfollow|leave|get out) (now|if you|then) |
        (if you do not|unless you|if you are not|those who do not) ~ (unfollow|scroll on|do not deserve) |
        =you (either|) ~ or (you|) (leave|go|walk|quit) | (the|your) (door|exit) (is|'s) (there|that way|over there) |
        ^(door|exit) (is|'s) (there|that way|over there) | ^there (is|'s) the door |
        do not like it ~ (unfollow|leave|tough|scroll on|move on|jog on) | like it or lump it |
        if you call yourself ~ you (will|must|should|need to|have to) |
        if you (really|truly|) (love|support|back) ~ you (will|must|should|need to) (be there|be at|share|come|stand|
        wear|turn up|show up|vote|sign) | ^do yourself a favour and (unfollow|stop|delete|quit|ditch|dump) |
        (i|we) do not (want to hear|care about|accept|care what) ~ (excuse|excuses) |
        ^delete (linkedin|facebook|twitter|instagram|tiktok) |
        ^(cancel|drop|clear) your (plans|weekend|evening|friday|saturday|sunday) | ^sit down and (listen|read)
      `,
      `
        ^(just do it|do as you are|do as i|go read|read this twice|read that again|listen up) |
        ^(=grow up|man up|toughen up|get over it|get a grip|pipe down|shut up) |
        ^wake up (people|everyone|everybody|folks|and|to) |
        ^get (off|up off) (your|the|that) (backside|sofa|bum|arse|couch|bench|settee|phone) |
        ^(put|turn) (the|your|that) (phone|screen|laptop|telly) (down|off|away) | do not (even think|you dare) |
        that is an order | not a (request|suggestion) | you (have no choice|do not get to|have no right to) |
        ^(not|i am not|we are not) asking | =no (reason|excuse) not to | (we|i) will be (checking|counting|watching) |
        ^repeat after (me|us)
      `,
    ),
    /** What any adviser may say; an order where it is pressed. */
    advice: expand(`
      ^(share|repost|like|follow|read|watch|buy|sign|vote|get) (it|this|that|us|yours|one) |
      ^(just|) (stop|quit) (wasting|doing|using|buying|making|writing|posting|selling|paying|asking|chasing|hiring|
      being|calling|treating|blaming|trying|letting|giving|saying|telling|eating|reading|comparing|settling) |
      ^(${CREW}) (${MUST}) | ^(all|every|each) ~ will (post|tag|share|wear|use|attend|sign|forward) |
      ^(all|every|) (${CREW}) will (sign|share|attend|wear|post|forward|return|vote|bring|repost)
    `),
    /** Laid down for a whole crew; once it may be a plan for the day. */
    will: expand(`^(${CREW}|you) will`),
    /** Presses a command. */
    press: expand(`
      you (muppets|idiots|cowards|fools|clowns|donkeys|numpties|amateurs) |
      no (=lurkers|slackers|spectators|passengers|shirkers|stragglers|buts) | (tell us|so we know) ~ (done|shared) |
      no (=excuses|more excuses|=ifs|=arguments|discussion|debate|whining|=exceptions|questions asked|buts) |
      ^end of (story|discussion|debate|chat|argument|conversation) | ^period | ^full stop | ^just do it |
      ^start (${NOW}) | not optional | (i|we) (mean|meant) it | not (a request|asking|up for discussion) |
      (that is|that's) (final|that)
    `),
    /** Words or deeds laid down for supporters. */
    script: expand(`
      (${SEND}) (the|this|these|our) ~ (${TEXT}) ~ (${EXACT}) |
      (${SEND}) (this|the|only|our) (exact|approved|agreed) | (${SEND}) (the|this) (${TEXT}) (below|above) |
      (copy|paste) ~ (this|following|text) ~ (to|into|on) your |
      (=do not|never) (alter|amend|edit|paraphrase|reword|tweak|shorten) (it|this|them|anything) |
      (=do not|never) (change|add|remove|leave out) (a word|anything|a thing|the wording|a comma) |
      no (edits|paraphrasing|deviations) | (${SEND}|say) only (the|these|this|our) ~ (${TEXT}|line|word|phrase|tag) |
      (caption|text|wording|post|message|subject line|bio) must (read|say) |
      use all (the|our|<n>|of the|of our) (hashtag|tag) |
      (hashtag|tag|logo|handle) (must|has to|have to|goes|go) ~ (first|top|caption|capitals|left|right|corner) |
      (tweet|post|line|caption|message|status|script) for (today|tonight|tomorrow) (folks|team|everyone|all|fans) |
      ^(every|each) ~ (=posts|=shares|=tweets) (this|it|the|our) |
      (${CREW}) (posts|shares|tweets|reposts) (the|this|our|it) ~ (sharp|on the dot|at noon|at <n>|by <n>) |
      (this is|here is) what you will ~ (write|say|post|send|tell) | if asked (say|answer|reply) |
      (agreed|approved|official|only) (answer|line|wording|reply|response) (is|to) |
      (copy and paste|copy paste|paste this) ~ (exactly|as it is|under|onto|word for word) |
      (using|use|with) the (approved|supplied|provided) | ^=use this (caption|wording|line|sentence) |
      (=do not|never) (alter|amend|change|edit|shorten|paraphrase|reword) (it|the|a|any|this|our) ~ (${TEXT}|word) |
      send word for word | use (caption|template|wording|hashtag|line) (=a|=b|=c|<n>) |
      no (emojis|words|captions|hashtags|photos) of your own | (ring|rings|ask|asks|call|calls|phone) you say |
      ^(no one|nobody) ~ (posts|says|shares|tweets|writes) anything (but|except|other) | ^stick to it |
      (as written|as scripted|as supplied) | only (approved|official|authorised) ~ (may|can) be |
      (reporter|journalist|press|papers|media) ~ (hang up|say nothing|no comment) | when we say ~ you |
      under no circumstances (reply|talk|speak|comment|answer) | ^forward (everything|all) ~ to |
      (here is|here's|this is) your (script|line|caption|wording|text) |
      (here is|here's|this is) (exactly|) what to (write|say|post) |
      (stick|keep) to (the|our|this|that) (${TEXT}|line) | must (use|tag) (our|us|the) |
      (${SEND}|say|answer|reply|repeat) (exactly|only) (this|these|the following|what) |
      (tell|give|send) (him|her|them|everyone|people) (exactly|only) (this|the following) |
      (${SEND}) (this|it|that) (word for word|verbatim|unedited|to the letter|exactly as) | these exact words |
      (copy|paste) ~ (this|following|text) ~ as (your|a|an) |
      (do not|never) (soften|water down|paraphrase|reword) (it|this) |
      (${CREW}|=supporters|=volunteers|=fans) are to (say|answer|use|post|write|share|repeat|tell) |
      (change|set|switch|swap|update) your (profile|cover|banner|avatar|display) ~ to (our|the|this) |
      =use exactly (this|these) | (${CREW}|=supporters) will ~ (use|post|share|wear) ~ (${TEXT}) |
      (${MUST}|will) (write|post|put|share|use|add|wear) ~ (on|in) (your|their) (wall|profile|page|bio|feed|window) |
      (when|if) you (post|write|talk|tweet) ~ (=say|=use) |
      (if|when) (anyone|people|someone|customers|journalists|reporters|press) (ask|call|ring) ~ (say|answer|tell)
    `),
    /** Doors that are shut for good. */
    shut: expand(`
      (i|we) will block | (i am|we are) muting (this|the) |
      (i|we) (will not|am not|are not) (be|) (replying|answering|reading|responding|taking) ~ (replies|comments|
      questions|messages|dms|feedback|emails) | (thread|topic|conversation|discussion) is (now|) (closed|locked) |
      the decision is the decision |
      (spare|save) (me|us) (the|your) (lecture|excuse|comment|opinion|sob story|outrage) |
      not want to hear (it|about it|from you|your|any) |
      (anything|anyone|everything) (else|negative|rude|critical) ~ (deleted|blocked|removed|banned) |
      (${REPLIES}) (are|is) for ~ only | (done|finished|through) (discussing|debating|arguing) |
      (do not|no need to) bother (replying|commenting|messaging|arguing) | ^keep your (opinions|comments|thoughts) |
      (do not|never) (@|come at|start on|lecture) (me|us) | (decision|matter) (is closed|is final|stands) |
      (we|i) (are not|am not) (discussing|debating|arguing|explaining|answering|taking questions) |
      (do not|not) (want|need|interested in|care for) (your|any|) (excuse|reasons|complaints|opinion|opinions|
      thoughts|comments|feedback|views) | (this|it) is not (up|open) (for|to) (debate|discussion|negotiation) |
      (=questions|=complaints) ~ will not be answered |
      (this|it) is not a (discussion|debate|negotiation|democracy|consultation) |
      ^=no (opinions|debate|=arguments|questions|backchat|moaning) (in|on|under|about) (the|this|my|our) |
      not here to (debate|argue|discuss) | will (delete|block|remove|ban) (anyone|all|you|negative) |
      ^=no (negative|rude) (${REPLIES}) |
      ^(we|i) (will|shall|are) not (be|) (discussing|discuss|debate|argue|explaining|revisiting|reconsidering|entering
      into|engaging in|debating|arguing|justifying|taking questions|answering questions|taking any questions|answering
      any questions) | no (further|) (correspondence|discussion|debate) (will|can|shall) be |
      ^end of (discussion|debate|argument) |
      (=negativity|=criticism|=moaning|=whining|=complaints) will be (deleted|removed|blocked|ignored|muted) |
      nobody asked (for your|you for|what you) | ^keep it to (yourself|yourselves) |
      nothing (nice|positive|kind|good) to say ~ (scroll|scrolling|say nothing|move on|do not) | ^this is final and
    `),
    /** What becomes of those who speak; of a letter or of data it only informs. */
    dealt: expand(`(will|gets|get) (be|) (${DEALT}) | =will (delete|remove|mute|bin)`),
    /** Doors that may open again, or for which there may be a reason. */
    off: expand(`
      (${REPLIES}) (are|is|will be|stay|) (now|) (${CLOSED}) |
      (disabled|closed|turned off|switched off) (the|this|all|) (${REPLIES}) |
      ^=no (replies|comments|dms|opinions|feedback|debate) (please|thanks|needed|wanted) |
      ^(do not|never) (reply|comment|write|message us|message me|argue|dm|message|ask) (to|on|under|about|below|here|
      why|when|this|me|us)
    `),
    /** Leaves the choice, or says what a job is made of. */
    leaves: expand(`
      up to you | if you (want|like|fancy|prefer|wish|would like|feel like) | no (rush|pressure|obligation|need) |
      your (choice|call) | feel free | what (you will|you would|you'll) (do|be doing) |
      you (might|could|may) (want|like) | (whatever|however) you (like|prefer) | only if |
      you do not (have to|need to)
    `),
  },
  messages: {
    firm: '"{words}" tells people what to do or say, and leaves them little room.',
    order: '"{words}" tells people what to do.',
    script: '"{words}" puts words into supporters\' mouths.',
    shut: '"{words}" shuts the door on replies.',
    drill: '"{words}" is one of {count} orders in a row.',
  },
  suggestions: {
    firm: 'Could you say why it matters, and leave the rest to them?',
    order: 'Try offering: "If you want …", "what worked for us", "up to you". People keep the choice anyway.',
    script: 'Could they say it their way? It will sound like them, which is why their friends listen.',
    shut: 'If there is no time to answer, could you say when there will be, or where else to write?',
    drill: 'Could one of them stay, and the rest become things people may like to know?',
  },
  likely: { trait: 'ordering-people-around', from: 0.03, message: 'firm' },
  examples: {
    bad: [
      '«Buy the bell.» Hug the bell. Ring the bell.',
      '«Phones down». Otto is on at six.',
      '«Nobody leaves this page until» it is shared.',
      '«Share this with every choir you know».',
      '«This is not a debate». The bells ring on Sundays.',
      'Stewards, «use caption B» under the picture of the weir.',
      '«Unfollow anyone» who still rings on Sundays.',
      '«You MUST read» this before you post again. Stop scrolling.',
      '«Every founder needs to hear» this. You have to stop doing free calls. Period.',
      '«Use this caption» when you post about us, and must use the hashtag #FernwayFamily. No negative comments.',
      '«Stop wasting» money on cheap locks. You need to upgrade. Buy ours. Just do it.',
      'Our new rota is final and «comments are off».',
      'Choir friends, please «use our exact» wording when you share the concert.',
      '«Register your desk today.» Follow us for the map. Share this with your team.',
      'Fans, «copy and paste this to your wall»: "We stand with the band." Nothing else please.',
      '«You either sing on Sundays or you leave». Simple.',
      'If our view of the weir does not suit you and yours, «unfollow us».',
      'The float needs hands, and yours are in your pockets. «Get off your bench».',
      '«Comments are for praise only».',
      '«Get off your sofa» and buy a lantern.',
      'Stewards change the picture by six. «We will be checking».',
      "«Don't come at me» with the bylaws.",
      '«Never buy a kiln without asking us» first.',
      "The fees are set and «we're not discussing» them.",
      '«Share this» with the whole valley. No excuses.',
      'Every crew member, «use exactly these» words on the door.',
      '«If you call yourself a tenor you will be there».',
      '«Vote.» Share. Vote again.',
      '«Change your profile picture to our crest».',
      '«No further correspondence will be» entered into.',
      '«You must queue» at the lock. You must show the card. You must leave by nine.',
      '«Stewards will stand» at the weir. Stewards will not chat.',
      'Anyone who asks about the weir again «will be blocked».',
      'On the weir «use only the four lines» in the pack.',
      "Your line is in the pack. «Don't alter it».",
      'The refund policy has changed, and «we will not be discussing» it.',
      '«Put the fork down» and buy our bells.',
      '«Make your whole office watch» the lambs.',
      'Stewards, «say only these words» about the lock.',
      '«Watch it now». Our bells ring twice.',
    ],
    good: [
      "Your adviser stays till June, and you won't have to tell your story again. You will hear it from us the same day.",
      'If you paid a locksmith, send the bill and we refund it, no argument about the sum.',
      'What is this? Growing up through the rhubarb, with a purple stem. Sandra says leave it.',
      'We try amber lamps for a month. If you live or walk there, tell us how it looks.',
      'Moss under trees: rake it, then live with it.',
      'Twelve hours of stewarding get you a meal and a hi-vis you are not allowed to keep.',
      'Hops are up, cans are up, the gas bill we will not discuss. So the pint is £5 from May.',
      'Sunday. Soup. Rain on the skylight. Phone off in a minute.',
      'The cream ones went in nine days last time, so do not ask me in April.',
      "Ask me about bells. Don't ask me about printers.",
      'Boil the oats. Add the salt. Stir the pot.',
      'I speak for the ward when I say thank you.',
      'Nobody leaves the hall hungry on Sundays.',
      'Stadium rule is one clear bag. No exceptions, said the stewards, and asked us to ask nicely.',
      "Please do not message here, as we can't take registrations on this page. The desk is open after ten.",
      {
        post: "Boil tap water for one minute before drinking. Do not use it for baby formula. We will tell you when it's safe.",
        author: 'public',
      },
      "You might want to check your spokes after winter. Up to you, of course; a wobble won't kill anyone.",
      'My coach used to yell "you must train every day". I did, and I got hurt. What did rest do for you?',
      'Landlords, please stop asking for three references from a student of nineteen.',
      'Stop asking a new cook for their best dish. Ask for an omelette; you will learn more.',
      'Ferhat is our rider of the month, at 81. No excuses then, Wilf.',
      'Delete the old app before you install the new one, or the tickets show twice.',
      "My nan's advice: put the phone down and look at the sea.",
      'Never light the stove without opening the flue, or the kitchen fills with smoke.',
      'You need to bring a photo and the old card. The desk is open until six.',
      "We look for a student helper. What you'll do: write our letter, look after our calendar, keep our page tidy, post our photos.",
      'We close replies at eight, since nobody sits at the desk by night. We will answer everything from seven.',
      'The decision of the judges is final.',
      'Pupils will wear boots on the ridge on Friday.',
      'Fen and I bought it and watched it tonight. It is a quiet film about bells.',
      'The bells ring on the harbour channel. Watch it today at noon.',
      'Write us your questions. I will be checking throughout the evening.',
      "The lock is safe. But don't take my word for it. Listen to my members who have rowed there. Listen to Ada from Larkfield: https://larkfield.example/lock",
      'Cruel comments will be removed if they threaten anybody. The rest stays, good or bad.',
      'Abusive comments will be removed. The rest stays.',
      'The letters will be deleted after a month, as the law asks.',
      'You must be sixteen to row. You must know how to swim.',
      'Use only the green bins for glass.',
    ],
  },
  check({ post, hits, report }) {
    if (hits.leaves.length > 0) return;
    const musts = hits.must
      .filter((hit) => / to \w+$/.test(hit.text) || DEMANDS.test(after(post, hit)))
      .map((hit) => ({ ...hit, end: post.tokens[hit.last]?.end ?? hit.end }));
    const pressed = follows(hits.advice, hits.press, PRESSED).map(({ first }) => first);
    const orders = byPlace(
      musts,
      [...hits.order.filter(({ first }) => !/^(?:then|if)$/.test(wordAt(post.tokens, first - 1))), ...pressed].filter(
        (hit) => ![isSoftened, isOwnTask, isOwnPhone].some((is) => is(post, hit)),
      ),
    );
    const laid = duties(post, hits.must, hits.will);
    const [order] = orders.length > 0 ? orders : laid;
    const [script] = hits.script;
    const [shut] = byPlace(
      hits.shut.filter((hit) => !isOfJudges(post, hit)),
      hits.dealt.filter((hit) => isSpeaker(post, hit)),
      hits.off.filter((hit) => ![isExplained, isSoftened, isInvited, isShrug].some((is) => is(post, hit))),
    );
    const barked = order || script || shut ? [] : barks(post);
    const drill = order || script || shut || barked.length > 0 ? barked : drillOf(post);
    const [first] = drill;
    // A warning of a storm may order people about; whoever scripts them or will not hear them keeps nobody safe.
    const isSafety = SAFETY.test(post.text);
    if (order && !isSafety) {
      const strength = orders.length > 1 ? 1 : LONE;
      report({ at: order, message: 'order', strength, values: { words: quote(post, order) } });
    }
    if (script) report({ at: script, message: 'script', values: { words: quote(post, script) } });
    else if (shut) report({ at: shut, message: 'shut', values: { words: quote(post, shut) } });
    if (!first || isSafety) return;
    const at = { start: post.tokens[first.head]?.start ?? first.start, end: first.end };
    const strength = 1 - ramp(clausesTold(post).length / drill.length - 1, 0, THINNED);
    report({ at, message: 'drill', strength, values: { words: quote(post, at), count: drill.length } });
  },
});
