import {
  ACCOUNT,
  byPlace,
  defineRule,
  EARLY,
  expand,
  follows,
  HEALTH,
  type Hit,
  join,
  KEPT,
  PAID,
  PERSONAL,
  type Post,
  quote,
  SUMS,
  SUPPLIER,
  sentenceAt,
  sentenceHolding,
  wantsWords,
  wordAt,
} from '../../src/rule-kit.ts';

/** Characters between the detail and the words that ask for it. Source: slot grammar of the rules notes. */
const REACH = 60;

/** A call to answer, or a formula: "your elf name = birth month + …". */
const GAME =
  /\?|👇|⬇|⤵|=[^?!]{2,80}\+|\+[^?!]{2,80}=|\bnames? (?:is|are)\b[^?!]{2,80}(?:\+|\band\b|\bplus\b)|copy (?:and|&) paste|\b(?:makes?|gives?|spells?|equals?|becomes?)\s+your\b|\b(?:combine|add|plus)\b[^?!]{2,80}\bname\b|\bgo!|\byour turn\b|\byours (?:below|here)\b|\bmine(?:['’]s| is)\b/iu;
/** "Name time! Your pet + your street." */
const SUM = /\bname time\b|\+ (?:your|the|ur)\b/iu;

const inQuestion = (post: Post, hit: Hit): boolean => sentenceAt(post, hit.first)?.kind === 'question';
const isAsked = (post: Post, hit: Hit): boolean => inQuestion(post, hit) || /👇|⬇|⤵/u.test(post.text.slice(hit.end));

/** "Tell us what you think. (The phone number is the same.)": told of, and not asked for. */
const isNamedOnly = (post: Post, ask: Hit, detail: Hit): boolean =>
  // "Drop me a line and I'll look at your numbers", "tell us early, as we see where your phone is": the writer does.
  // "Send it to someone. (It is a different password for your email)"
  /\b(?:i|we)(?:['’]ll|['’]d|(?<!\bso (?:i|we))\s+(?:can|could|will|would|may|see|saw|know|look))\b|\(/i.test(
    post.text.slice(ask.end, detail.start),
  ) ||
  (wordAt(post.tokens, detail.first - 1) === 'the' && sentenceAt(post, ask.first) !== sentenceAt(post, detail.first));

/** "Forgotten your password?" and "Changed your address?" want a yes, not the detail. */
const asksFor = (post: Post, { first }: Hit): boolean => {
  const sentence = sentenceAt(post, first);
  return sentence?.kind !== 'question' || wantsWords(post, sentence);
};

/** "What was your first pet like?", "How old were you when you …?" */
const isStory = (post: Post, hit: Hit): boolean =>
  /^(?:like|when)$/.test(wordAt(post.tokens, hit.last)) || (/^(?:your|ur)\b/i.test(hit.text) && !asksFor(post, hit));

/** "Put the client's name in the email"; "what's your number?" asks. */
const isSomebodys = ({ tokens }: Post, { first }: Hit): boolean =>
  wordAt(tokens, first - 1) === "'s" && wordAt(tokens, first - 2) !== 'what';

/** "Reply with your order number": known to both, and nothing of the person. */
const NO_SECRET =
  /\b(?:order|booking|ticket|reference|ref|case|fleet|serial|model|tracking|race|bib|plot|room|table|job|batch) (?:numbers?|no)\b/i;

/** "Open your phone": the thing itself is used, not its number. */
const HANDLED =
  /^(?:open|use|grab|unlock|check|charge|find|lose|lift|take|bring|get|from|on|in|down|with|off|away|turn|near|leave|keep|by) your (?:phone|mobile|cell|card number)$|^keep your number$/;

/** "Numbers in the comments please": what makes a request of a heap of details and a place; nothing more may be said of them. */
const WANTS =
  /\bplease\b|\bpls\b|👇|\bif (?:you|u|interested)\b|\bgets? you\b|\band you\b|\b(?:and|so) (?:we|i)\b|\bto\s+(?:be|get|join|win)\b|^\W*$/iu;
const isWanted = (post: Post, { last, start, end }: Hit): boolean =>
  !/\b(?:is|are|was|were)\b/i.test(post.text.slice(start, end)) &&
  WANTS.test(post.text.slice(end, sentenceAt(post, last - 1)?.end));

/** "Send your number to desk@…": nobody else reads it there. */
const isPrivate = (post: Post, { last }: Hit): boolean =>
  post.tokens
    .slice(last, sentenceAt(post, last - 1)?.last)
    .some(
      ({ kind, text }) =>
        kind === 'url' || text === '@' || /^(?:\+?\d{5}|(?:desk|till|counter|office|reception)$)/.test(text),
    );

/** Said in so many words that all can read it. */
const IN_PUBLIC =
  /\b(?:below|underneath|under this|in the (?:comments|replies|thread)|in a reply)\b|👇|^\W*comment\b/iu;

const NEXT = `
  buy | buying | move | moving | sell | selling | switch | switching | replace | replacing | renovate | renovating |
  remortgage | upgrade | upgrading | hire | hiring | renew | book | booking
`;
const ENDS = 'end|ends|due|expire|expires|renew|run out|runs out|up for renewal|come up';
const HEAP = `
  =numbers | =emails | =mobiles | =postcodes | =addresses | =birthdays | phone numbers | mobile numbers |
  email addresses | contact details
`;
const ONE =
  'name|number|landline|mobile|phone|email|postcode|address|age|date of birth|birthday|whatsapp|budget|cell number|phone number|mobile number|cell|weight|dob|eircode|house number|town|street';
/** Nobody says these of anything but themselves. */
const OWN_DETAIL =
  'date of birth|dob|postcode|email|email address|mobile number|phone number|cell number|mobile|birthday|landline number|landline';
const SURVEY = 'survey|quiz|poll|questionnaire|form';

/** "Please stop putting your full address on your CV. A town is plenty" */
const ADVISES_AGAINST = /\b(?:stop|don['’]?t|do not|never|avoid|no need to)\b|\b(?:is|are) (?:plenty|enough|safer)\b/i;

export default defineRule({
  principle: 'listen-more-than-you-talk',
  polarity: 'promotional',
  severity: 'info',
  inPlainPost: 'counted',
  weight: -1.1,
  queueTags: ['asks'],
  summary: 'Asks people to post personal, contact or buying details.',
  why: 'Answers stay in public for strangers to collect. People notice when a question is there to harvest rather than to listen.',
  guards: { reply: 0, service: 0, cause: 0.4 },
  phrases: {
    /** Answers that open accounts. Source: warnings of consumer bureaus against quiz posts. */
    secret: expand(`
      (what|which|who) (was|were|is) your (${EARLY}) (${KEPT}) | name of ~ (${EARLY}) ~ (${KEPT}) |
      (is|and|plus|with|of) (your|ur) (${EARLY}) (${KEPT}) | (your|ur) ~ name is your (${EARLY}) (${KEPT}) |
      (your|ur) (${EARLY}) (${KEPT}) ('s|name|and|plus) |
      (where|when|what year) (is|'s|were|was) (you|your) ~ (born|birthday) |
      (street|road|town|year|hospital|house) (that|) (you|u|your) (grew|lived|were born) |
      (what|which) (day|month|hospital|town|city|year|date) ~ you (born|u born) |
      (last|first) (two|three|four|<n>) digits of your | first (${KEPT}) ~ first (${KEPT}) |
      the first (${KEPT}) you (went|had|owned|drove|kissed) | what (street|road|town) did you ~ (grow up|live) |
      what year did you ~ (school|graduate) | middle name and | maiden name | pet's name | birth (month|year|town) |
      birthday month | (your|ur|and|full|plus) date of birth | (your|ur) (pin|pin code) | digit of your |
      (letter|letters|initial) of your (surname|last name|middle name) | month you were born |
      (your|ur) ~ (wedding date|year of birth|password|house number) | (street|road) (of|from) your childhood
    `),
    contact: expand(`
      (your|ur|his|her|their|'s) (${PERSONAL}) |
      (your|ur) ~ (pin code|email|phone|number|address|postcode|salary|budget|mobile|whatsapp|dob|birthday|passport|
      zip) | (${ACCOUNT}) (number|numbers|no|country|details|card|pass) |
      (name|names|class|age|city) (and|,|with|plus|) ~ (age|email|number|phone|town|city|mobile|whatsapp) |
      (photo|pic|picture|snap|shot|selfie) ~ (your|the) ~ (ticket|barcode|licence|passport|card|keys|pass|badge|id|
      bill) | (driving licence|boarding pass|vaccination card|id card) |
      (expected|current|last drawn) (salary|ctc|pay) | (a|your) (rough|total|approximate) budget |
      when (the|your) ~ (finance|contract|policy|lease|insurance|mortgage|deal) (is|is up|ends|expires|runs out|
      renews) | renewal (date|month) | full name |
      (=email|=emails|=postcode|=birthdays|=number|=dob) (below|here|in the|in comments) |
      what you (earn|make|pay|weigh|owe|take home) | where you (live|bank|work) |
      days (you are|you will be) (home|in|away) |
      (kid|child|son|daughter|each child) 's (name|first name|age|school) | which school they
    `),
    drop: expand(`
      ^(=fill|=paste|=list|=input|=jot|=state|=drop|=leave|=comment|=enter|=send|=reply|=share|=provide|=mention|
      =post|=type|=add|=put|=pop|=submit|=write|=confirm|=say) | ^(=tell|=give|=send|=show) (us|me) |
      ^=let (us|me) (know|have|see) |
      in the (comments|replies|thread|chat) (put|write|list|post|leave|tell|give|add) |
      (can|could|would|will) (parents|families|members|players|pupils|anyone|all|those) ~ (put|post|add|leave|drop|
      write|list|comment) |
      (can|could|would|will) (you|everyone|everybody|you all) (please|all|just|kindly|) (give|send|leave|post|drop|
      share|tell|let|pop|put)
    `),
    /** The details and where to leave them, with no verb. */
    left: expand(`
      ^(your|full|) (${OWN_DETAIL}) (please|) (below|underneath|here|in the comments|in the replies|in the thread|
      under this) | ^(${HEAP}) (please|) (below|underneath|here) | ^(${HEAP}) ~ (=comments|=thread|=replies) |
      ^(your|) (${ONE}) (and|,|plus|&) (your|) (${ONE}) (below|underneath|here) |
      ^(your|) (${ONE}) (and|,|plus|&) (your|) (${ONE}) ~ (below|underneath|here|=comments|=thread|=replies)
    `),
    /** Two details and more, and where to leave them. */
    heap: expand(`
      ^(your|) (${ONE}) (and|,|plus|&|) (your|) (${ONE}) | ^(your|) (${ONE}) ~ and (${ONE})
    `),
    place: expand('in the (comments|replies|thread|chat) | (below|underneath|under) (this|here|)'),
    /** Those of a child. */
    childs: expand(`
      (what is|what's) your (kid|child|son|daughter|little one|baby|youngest|eldest) (called|name|'s name) |
      (which|what) (school|nursery|class) (do|does|is|are) (your|the) ~ (kid|child|children|son|daughter) |
      (which|what) school (are|do|is) (yours|they|your kids) |
      what time do you (pick up|pick them|collect them|drop off|drop them) |
      how old (are|is) your (kid|child|children|son|daughter|little one|twins|baby) ~ (school|name|names|called|live|
      nursery) | how many (kids|children) ~ how old |
      (child|kid|baby|son|daughter|little one) 's (full name|weight|birth weight|date of birth|school|birthday) |
      (name|names) of (your|the) (child|kid|baby|son|daughter) ~ (school|nursery|class)
    `),
    /** Buying plans and free market research. */
    market: expand(`
      how much did you ~ (pay|spend) ~ your (${PAID}) | how much (was|is|are|were|did) your ~ (${PAID}) |
      what did (you pay|you spend) ~ your (${PAID}) | what did your (${PAID}) (cost|go for|sell for|come to) |
      how much (rent|mortgage|interest|tax|childcare|council tax) (do|are) you |
      (who is|who's) (your ~|it|that) with | what ~ (rate|tariff|deal|contract|dose|pay band) are you on |
      (which|what) ~ (alarm|lock|safe|surgery|gp|clinic|doctor|pharmacy|wifi) ~ (do you|are you|you|your) |
      where (do|does) your (kid|child|children|son|daughter|little one) ~ (school|nursery|class) |
      (salary|pay|money) wise | (which|what) ~ (insurer|broker|lender|provider|supplier|bank) ~ (have|do|are) you |
      when (is|'s) your ~ (rate|deal|mortgage) up |
      (who is|who's|what is|what's) your (energy|gas|broadband|mobile|health|car|home|pet) (${SUPPLIER}) |
      (what is|what's) your (wifi|router|alarm) | where do your (kids|children) (go|catch|wait) |
      (what is|what's) your (${SUPPLIER}) (charging|paying) | whose name is your | (what is|what's) on your mortgage |
      how much do you spend | how old is your (roof|boiler|house|car|kitchen|furnace|water heater) |
      do you own (the|your) (place|home|house) | what do you take for your |
      ^(age bracket|household income|age range|income bracket|salary band)? |
      how much (have you|do you have|you have) ~ (savings|saved|the bank|your pension) | when are (you|they) due |
      (what|which) (${HEALTH}) (are|do|did|is|have) (you|your) |
      are you on (hrt|medication|benefits|insulin|statins) |
      (what|how much) (do|did|does) (you|your ~) (now|currently|) weigh |
      (what is|what are|what's) your ~ (credit score|net worth|pension pot|savings|overdraft|interest rate|bmi|blood
      pressure) | what (rate|tariff) are you (on|paying) | do you live (alone|by yourself) |
      when (are you|is your house) (away|on holiday|empty) | what time do you (leave|get home) |
      (which|what) (street|road|estate|block|suburb|postcode) do you live |
      (which|what) (street|estate|suburb) are you (in|on) | how old are you and (where|what|which|how) |
      (what|which) year were you born | how many (staff|employee|client|location|seat|branch) (do|have|has) you |
      how much did you (spend|pay) ~ (last year|last month|last christmas|last summer|and where) |
      when (is|are|'s) your ~ (mot|boiler|service|tenancy|lease|renewal|insurance|contract) (due|up|end) |
      who (are|is|do) (you|your) (currently|) (with|bank with|insured with|insure with|buying from) |
      who (supplies|does|runs|handles|insures|manages|hosts) your (payroll|books|accounts|bookkeeping|insurance|
      broadband|energy|hosting|coffee|waste|linen|fleet|pension|card payments|car|house|home) |
      (which|what) (phone|mobile|energy|broadband|internet|pension|insurance) (${SUPPLIER}|company) ~ (you|your) |
      when (is|are) (your|the) (car|) (finance|contract|lease|policy|insurance|mortgage|deal|renewal|subscription)
      (up|due) | how much (are|were|would) you (looking|planning|hoping) to (spend|pay|invest|borrow) |
      how much ~ (do you owe|you owe|is left|have you left) ~ (mortgage|loan|car|card|finance) |
      how much (do you|have you) (owe|earn|got saved) | what does (it|your job|your role|that job) pay |
      who do you (use|have|pay) for (your|the|) (${SUPPLIER}|insurance|payroll|gas|electric) |
      (who|what) is your (current|present|) (${SUPPLIER}) | current (${SUPPLIER}) |
      (which|what) (${SUPPLIER}) ~ (is|are|do|does|did|has|have) (your|you) |
      when (does|is|do|will) (your|the) ~ (${ENDS}) |
      when (do|are) you (planning|thinking|looking) (to|of) (${NEXT}) |
      (own or rent|rent or own|renting or owning|do you own your|are you the decision) |
      (your|ur) (monthly|annual|yearly|weekly|household|current) ~ (income|spend|bill|budget|salary|revenue|turnover|
      premium|rent|mortgage|headcount) | (what is|what are|what's) your ~ (${SUMS}) |
      (what|how much) (do|does|are) (you|your ~) (currently|) (pay|paying|spend|earn) | what you pay |
      how much (do|does) ~ (earn|spend|pay) | (planning|thinking|looking|hoping) (to|of) (${NEXT}) ~ in the next
    `),
    /** A form, and whom it serves. */
    survey: expand(`
      (take|complete|fill in|fill out|do|answer) (our|my|this|the|a) ~ (${SURVEY}) | <n> minute (${SURVEY}) |
      quick (survey|poll)
    `),
    probe: expand(`
      (help|for) (our|my|market|product) research | pain point | for our (records|database|marketing) |
      how you (shop|buy|spend|bank|save|invest|pay) | (biggest|greatest|main|top) (challenge|struggle|frustration)
    `),
    /** Asks not to post it, gives a place that is not public, or says that nothing is kept. */
    open: expand(`
      sorry to hear | =send a (message|dm|pm|text) | by (direct message|dm|email|phone|post) | privately | no names |
      names removed | anonymous* | (in|by|as|over|via|through) (a|) (private message|direct message|dm|pm) |
      (us|me) a (dm|pm|message|private message|direct message|text|call) | (pop|drop|come|call) in with |
      do not (post|share|leave|put|include) | not selling | nothing to sell | nobody else (sees|reads) | make one up |
      (in|into|through|via) (the|our|your) (app|portal|form) | =text ~ to <n> | ^apply | write to
    `),
  },
  needs: ['secret', 'drop', 'left', 'heap', 'childs', 'market', 'survey'],
  messages: {
    details: '"{words}" asks people to give away something about themselves.',
    secret: '"{detail}" is an answer that opens accounts.',
    contact: '"{detail}" asks people to leave their details in public.',
    market: '"{detail}" gathers more than it gives.',
  },
  suggestions: {
    details: 'Could you say what it is for and who reads it, or ask in a private message?',
    secret: 'Could the game go round without real details? "Which smell is Sunday to you?" plays as well.',
    contact: 'Could you move it to a private message, or ask only for what you will use and say what for?',
    market: 'Could you say who reads the answers, how long it takes, and what you will change or give back?',
  },
  likely: { trait: 'data-grab-question', from: 0.1, message: 'details', unless: ADVISES_AGAINST },
  examples: {
    bad: [
      "«Could parents put child's name» and age below please, easier for us than email.",
      '«How much did you pay for your house» on Pew Lane?',
      '«Show us a photo of your new ferry pass»!',
      '«What mortgage rate are you on at the mill»?',
      "«Your rapper name is your first pet» + the street you grew up on. What's yours? 👇",
      "Quick question for founders: «what's your annual revenue» and who is your current provider? Reply below.",
      'Thinking of moving house this year? «Reply with your town, your budget» and the number of bedrooms.',
      "«Drop your email» in the comments and we'll add you.",
      '«Take our 2-minute survey» about your biggest pain points with payroll. Help our research!',
      'Choir names are easy: «middle name and the town you sang» in first. Post yours!',
      'Landlords, «how much do you pay» for boiler cover?',
      '«Leave your phone number» below if you want a quote for the roof.',
      '«Numbers in the comments» please, and I add you all to the rowing list.',
      "What's «your mobile number»? Pop it below and a stove fitter rings you.",
      "New dads: «baby's full name» and the ward? For our wall!",
      'Landlords of Leith, «who are you insured with and when does it end»?',
      '«How old are your kids and which school» do they go to?',
      '«How much are you planning to spend» on a stove this winter?',
      '«Who handles your payroll» these days?',
      'Choir game: «your first pet and the lane you grew up» on make your row name!',
      '«Date of birth below» please, Otto bakes for all of you.',
      '«Name, phone number and favourite cake in the thread» to get a seat.',
      'Rowers, «what do you weigh» now?',
      'Mums of Leith, «which school do yours» go to?',
      '«What tablets are you» on for the hay?',
      'In the comments put «your house number» and the day.',
      'Landlords, «when are you away» this summer?',
    ],
    good: [
      'Please stop putting your full address and date of birth on your CV. Town and phone number are plenty.',
      "The May sheet has the 17th twice. Reply with your order number and I'll post you a right one.",
      'Long night on the quay. Leave your phone at home and bring a lamp.',
      'Comment on planning application 24/0193 closes on Monday. It helps to name the street you live on.',
      'If the tide is in, tell us that early, as we see where your phone is.',
      'Write off up to 85% of what you owe, says the flyer. It is not that easy, so see us first.',
      "Rates moved again. Drop me a line and I'll look at your actual numbers.",
      'A new sign for the mill. Tell us what you think. (The phone number and the door have not changed.)',
      '@noor_p Hi, we regret the inconvenience. Kindly share your registered mobile number over DM so that we may check the status of your loan.',
      'How much did you pay for your first bun in Leith?',
      'How old is your oldest oar? Mine is from 1931.',
      'Show us a photo of your dog on the ferry.',
      'Lunch is fully booked. For our waiting list drop us a message with your number.',
      'Please put your weights back when you are done. The rack by the door is for the light ones.',
      'Was your raincoat cut too small? Reply to your order email and Fernway swaps it.',
      'Pulled pork nachos are back by section 112. Who are you splitting them with?',
      'Could you send us a DM with your full name and postcode? Leave the account number out.',
      'We are looking for a Saturday hand. Pop in with your details and ask for Denise.',
      'What was the first concert you cried at, and did you admit it? Mine was a school choir.',
      {
        post: "@nina_b Sorry about that! Please don't post your email here; send it by direct message and I'll look up the order.",
        reply: true,
      },
      "What has made payroll miserable this month? I'm not selling anything, I'm rewriting our help pages on Friday and want the real words.",
      'We asked 40 of you about the checkout. Here is every answer with names removed, and what we changed.',
      'What is your name short for? Mine is short for nothing and people never believe it.',
      'My first car had no floor on the passenger side, and Dad called it ventilation.',
      'Check-in tip: add your passport details in the app before you leave home, and the desk has no queue for you.',
      'The power is off in Ashby Road. Text your postcode to 60999 and we tell you when it is back.',
      'What was your first bike like? Mine had one pedal. Tell us below!',
      'Send your name and phone number to desk@weir.example and we keep you a seat.',
      'Numbers in the comments surprised us: most of you count your hens.',
      'Forgotten your password? The desk resets it while you wait.',
      'How old were you when you learned to swim? I was sixty, and the whole pool clapped.',
      "What's your number one hymn? Tell us, the organist is bored.",
      'Bring your library card number on Saturday, the desk needs it for the raffle of nothing at all.',
      'Leave your number at the desk and Ada rings you.',
      'Send your findings to the repository and include your #WEIR address, to which the reward is paid.',
      'Drop what you do, open your phone and look at the moon over the weir.',
      'The name, street and town are on the map below.',
      'How has your bank treated you? Share it here.',
      'What time do you pick the plums? Fen goes at six.',
      'What did the pumpkin weigh? It broke the scale of the club.',
      'Birthday cake in the thread of the tale stands for time.',
    ],
  },
  check({ post, hits, report }) {
    if (hits.open.length > 0) return;
    // "Comment on the plan closes on Monday"
    const drops = hits.drop.filter(({ text, last }) => !/^comment$/i.test(text) || wordAt(post.tokens, last) !== 'on');
    // Asked once: the patterns read the whole text.
    const isGame =
      hits.secret.length > 0 &&
      (drops.length > 0 || post.cue('invite').length > 0 || GAME.test(post.text) || SUM.test(post.text));
    const secret = isGame ? hits.secret.find((hit) => !isStory(post, hit)) : undefined;
    // "Put your phone number on it" tells how a form is filled in; "your number one" is no number, and "how has your bank treated you" no account; one replies to an email.
    const details = byPlace(hits.contact, hits.childs).filter(
      (hit) =>
        !/^(?:on|one|[a-z]{3,}ed)$/.test(wordAt(post.tokens, hit.last)) &&
        // "Write off up to 85% of what you owe"
        !/\bwrite off\b/i.test(post.text) &&
        post.tokens[hit.first - 1]?.normal !== 'to' &&
        !HANDLED.test(`${post.tokens[hit.first - 1]?.normal} ${hit.text.toLowerCase()}`) &&
        !hit.text.includes('#') &&
        !NO_SECRET.test(hit.text) &&
        !isSomebodys(post, hit) &&
        !isPrivate(post, hit),
    );
    const asked = details.filter((hit) => inQuestion(post, hit) && asksFor(post, hit));
    const [contact] = [
      ...follows(drops, details, REACH)
        .filter(({ first, second }) => !isNamedOnly(post, first, second))
        .map(({ first, second }) => join(first, second)),
      ...follows(asked, drops, REACH).map(({ first }) => first),
      ...hits.left.filter((hit) => isWanted(post, hit)),
      ...follows(hits.heap, hits.place, REACH)
        .filter(({ first, second }) => sentenceAt(post, first.first) === sentenceAt(post, second.first))
        .map(({ first, second }) => ({ ...second, start: first.start, first: first.first }))
        .filter((hit) => isWanted(post, hit)),
      ...hits.childs.filter((hit) => inQuestion(post, hit)),
    ];
    const market = hits.market.find((hit) => isAsked(post, hit));
    const survey = hits.probe.length > 0 ? hits.survey[0] : undefined;
    const at = secret ?? contact ?? market ?? survey;
    if (!at) return;
    const message = at === secret ? 'secret' : at === contact ? 'contact' : 'market';
    const { start, end } = post.sentences[sentenceHolding(post, at.start)] ?? at;
    const loud = at === contact && IN_PUBLIC.test(post.text.slice(start, end));
    report({ at, message, loud, strength: at === survey ? 0.6 : 1, values: { detail: quote(post, at) } });
  },
});
