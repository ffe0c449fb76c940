import {
  byPlace,
  defineRule,
  expand,
  follows,
  type Hit,
  type HitLists,
  join,
  type Post,
  quote,
  type Span,
  sentenceAt,
  wantsWords,
  wordSet,
} from '../../src/rule-kit.ts';

/** Characters between the detail and the words that ask for it. Source: slot grammar of the rules notes. */
const REACH = 60;

/** What forms ask for. */
const DETAILS: ReadonlySet<string> = wordSet(`
  name surname age phone mobile whatsapp email address postcode zip location city birthday dob salary income budget
  employer hospital brand model number insurer bank height weight nationality qualification venue guests lender class
  contract supplier
`);
/** Details from which on a question is a form. Hand-set. */
const LIST = 2;

/** A call to answer, or a formula: "your elf name = birth month + …". */
const GAME =
  /\?|👇|⬇|⤵|=[^?!]{2,80}\+|\+[^?!]{2,80}=|\bnames? (?:is|are)\b[^?!]{2,80}\+|\b(?:combine|add|plus)\b[^?!]{2,80}\bname\b|\bgo!|\byour turn\b|\byours (?:below|here)\b/iu;

const inQuestion = (post: Post, hit: Hit): boolean => sentenceAt(post, hit.first)?.kind === 'question';
const isAsked = (post: Post, hit: Hit): boolean => inQuestion(post, hit) || /👇|⬇|⤵/u.test(post.text.slice(hit.end));

/** "Forgotten your password?" and "Changed your address?" want a yes, not the detail. */
const asksFor = (post: Post, { first }: Hit): boolean => {
  const sentence = sentenceAt(post, first);
  return sentence?.kind !== 'question' || wantsWords(post, sentence);
};

/** "What was your first pet like?", "How old were you when you …?" */
const isStory = (post: Post, hit: Hit): boolean =>
  /^(?:like|when)$/.test(post.tokens[hit.last]?.normal ?? '') ||
  (/^(?:your|ur)\b/i.test(hit.text) && !asksFor(post, hit));

/** "Numbers in the comments please": what makes a request of a heap of details and a place; nothing more may be said of them. */
const WANTS = /\bplease\b|\bpls\b|👇|\bif (?:you|u|interested)\b|\b(?:and|so) (?:we|i)\b|^\W*$/iu;
const isWanted = (post: Post, { last, end }: Hit): boolean =>
  WANTS.test(post.text.slice(end, sentenceAt(post, last - 1)?.end));

/** "Send your number to desk@…": nobody else reads it there. */
const isPrivate = (post: Post, { last }: Hit): boolean =>
  post.tokens
    .slice(last, sentenceAt(post, last - 1)?.last)
    .some(({ kind, text }) => kind === 'url' || text === '@' || /^\+?\d{5}/.test(text));

/** The first of several details to be answered where everybody reads. */
const formOf = (
  { tokens }: Post,
  { answer, detail, plans }: HitLists<'answer' | 'detail' | 'plans'>,
): Span | undefined => {
  const details = tokens.filter(({ kind, normal, quoted }) => kind === 'word' && !quoted && DETAILS.has(normal));
  const isForm =
    new Set(details.map(({ normal }) => normal)).size > LIST || (detail.length >= LIST && plans.length > 0);
  return answer.length > 0 && isForm ? (detail[0] ?? details[0]) : undefined;
};

/** What answers to "what was your first …?" open. */
const KEPT = `
  car | pet | dog | cat | phone | phone number | street | teacher | school | boyfriend | girlfriend | love | crush |
  address | house | home | nickname | mascot | toy | concert | boss | best friend
`;
const EARLY = 'first|childhood|primary|primary school|elementary|elementary school|favourite';
/** What one is called, where one lives, what one earns. */
const PERSONAL = `
  full name | birthday | birth date | birth weight | date of birth | dob | age | email | e mail |
  email address | phone | phone number | mobile | mobile number | whatsapp | whatsapp number | number |
  contact number | contact details | details | cell | linkedin | address | home address |
  postcode | post code | postal code | pin code | zip | zip code | salary | income | revenue | turnover |
  budget | bank | bank details | card number | passport | national insurance | social security | nationality |
  job title | company size | headcount | weight | rent | mortgage | due date | venue
`;
const ACCOUNT = `
  aadhaar | pan | passport | account | policy | customer | order | membership | booking | reference |
  insurance | licence | license | contact | phone | mobile | whatsapp | cell | home | work
`;
/** Whom one buys from. */
const SUPPLIER = `
  bank | insurer | broker | supplier | provider | supermarket | network | broadband | airline | agent | agency | crm |
  software | tool | platform | payroll | lender | utility | energy | card | phone contract | contract | bookkeeper |
  tariff | vendor | make | model | brand
`;
const NEXT = `
  buy | buying | move | moving | sell | selling | switch | switching | replace | replacing | renovate |
  renovating | remortgage | upgrade | upgrading | hire | hiring | renew | book | booking
`;
const ENDS = 'end|ends|up|due|expire|expires|renew|run out|runs out|up for renewal|come up';
const HEAP = `
  =numbers | =emails | =mobiles | =postcodes | =addresses | =birthdays | phone numbers | mobile numbers | email
  addresses |
  contact details
`;
const ONE = 'name|number|landline|mobile|phone|email|postcode|address|age|date of birth|birthday|whatsapp|budget';
const SURVEY = 'survey|quiz|poll|questionnaire|form';

export default defineRule({
  principle: 'listen-more-than-you-talk',
  polarity: 'promotional',
  severity: 'warning',
  inPlainPost: 'info',
  weight: -1.1,
  summary: 'Asks people to post personal, contact or buying details.',
  why: 'Answers stay in public for strangers to collect. People notice when a question is there to harvest rather than to listen.',
  guards: { reply: 0, service: 0, cause: 0.4 },
  phrases: {
    /** Answers that open accounts. Source: warnings of consumer bureaus against quiz posts. */
    secret: expand(
      `
        (what|which|who) (was|were|is) your (${EARLY}) (${KEPT}) | name of ~ (${EARLY}) ~ (${KEPT}) |
        (is|and|plus|with|of) (your|ur) (${EARLY}) (${KEPT}) | (your|ur) ~ name is your (${EARLY}) (${KEPT}) |
        (${EARLY}) (${KEPT}) (your|and|) (${EARLY}) (${KEPT}) |
        (your|ur) (${EARLY}) (${KEPT}) ('s|name|and|plus) |
        (where|when|what year|which year|what day) (is|'s|were|was|did) (you|your) ~ (born|birthday|christened|
        baptised| honeymoon|married|engaged|meet your|finish ~|leave school|graduate) |
        what year did you ~ school |
        (street|road|town|estate|month|day|year|city|hospital|place|house) (that|) (you|u|your) (grew|lived|
        live|were|was|parents) | (were|was) you born | how old (are you|were you|will you be) |
        (age|year) you (were born|turned|left school|married)
      `,
      `
        maiden name | pet's name | childhood (nickname|street|home|best friend|address|phone number) |
        middle name and | your middle name | birth (month|year|town|city|place) | birthday month |
        last (<n>|few) (digits|numbers) | mascot | (your|ur|and|full|plus) date of birth | star sign and |
        (oldest|youngest|eldest) (child|kid|son|daughter) ~ name |
        (your|ur) ~ (wedding date|anniversary|year of birth|password|number plate|house number|passport|
        grandmother ~ name) | (wifi|wi fi) (name|password|network) | (road|street) (of|from) your childhood |
        number of (letters in|the house) |
        (what|which) (car|street|road|school|primary school|hospital|town) (did|were) you ~ (drive|grow up|live|
        go to|born in)
      `,
    ),
    contact: expand(`
      (your|ur|his|her|their|'s) (${PERSONAL}) |
      (your|ur) ~ (pin code|email|phone|number|address|postcode|salary| budget|mobile|whatsapp|dob|birthday|
      passport|zip) | (${ACCOUNT}) (number|numbers|no|country|details|card|pass) |
      (name|names|class|age|city) (and|,|with|plus|) ~ (age|email|number|phone|town|city|mobile|whatsapp) |
      (driving licence|boarding pass|vaccination card|id card) |
      (expected|current|last drawn) (salary|ctc|pay) | renewal (date|month) | full name |
      (=email|=emails|=postcode|=birthdays|=number|=dob) (below|here|in the|in comments)
    `),
    drop: expand(`
      ^(=fill|=paste|=list|=input|=jot|=state|=drop|=leave|=comment|=enter|=send|=reply|=share|=provide|=mention|=post|
      =type|=add|=put|=pop|=submit|=write|=confirm|=say) | ^(=tell|=give|=send|=show|=let) (us|me) |
      (can|could|would|will) (you|everyone|everybody|you all) (please|all|just|kindly|) (give|send|leave|post|drop|
      share|
      tell|let|pop|put)
    `),
    /** The details and where to leave them, with no verb. */
    left: expand(`
      ^(${HEAP}) (please|) (below|underneath|here) | ^(${HEAP}) ~ (=comments|=thread|=replies) |
      ^(your|) (${ONE}) (and|,|plus|&) (your|) (${ONE}) (below|underneath|here) |
      ^(your|) (${ONE}) (and|,|plus|&) (your|) (${ONE}) ~ (below|underneath|here|=comments|=thread|=replies)
    `),
    /** Those of a child. */
    childs: expand(`
      (child|kid|baby|son|daughter|little one) 's (full name|weight|birth weight|date of birth|school|birthday) |
      (name|names) of (your|the) (child|kid|baby|son|daughter) ~ (school|nursery|class)
    `),
    /** Buying plans and free market research. */
    market: expand(
      `
        who (are|is|do) (you|your) (currently|) (with|bank with|insured with|insure with|paying|buying from) |
        who do you (use|have|pay) for (your|the|) (${SUPPLIER}|insurance|payroll|cleaning|gas|electric|printing) |
        how much ~ (charge|charging|cost|costing|setting) you |
        how much (rent|mortgage|tax|interest|insurance|salary|commission|premium) (do|are) you |
        (what|which) (salary|rent|rate|tariff|budget|income|interest rate) ~ (are|do|did) you |
        who (is|are) your (current|present|) (${SUPPLIER}) |
        (who|which ~|what ~) (supplies|insures|services|manages|handles|covers|makes|decides) your |
        (which|what) (${SUPPLIER}) ~ (is|are|do|does|did|has|have|gets|holds|runs) (your|you) |
        when (does|is|do|will) (your|the|it) ~ (${ENDS}) | when are you (due|moving|${NEXT}|thinking|planning) |
        when (do|are) you (plan|planning|thinking|looking) (to|of) (${NEXT}) |
        (current|existing) (${SUPPLIER}) |
        how old (is|are) your (boiler|roof|car|windows|kitchen|heating|phone|laptop|van|fleet|house|home|kids|
        business) |
        (own or rent|rent or own|renting or owning|buying or renting|do you own your|homeowner or|are you the
        decision)
      `,
      `
        (your|ur) (monthly|annual|yearly|weekly|take home|household|current) ~ (take home|income|spend|bill|
        budget| salary|revenue|turnover|premium|rent|mortgage|mrr|net worth|credit score|headcount|tech stack) |
        (what is|what are|what's) your ~ (mrr|arr|profit|margins|rate|phone number|email|postcode|budget|salary|
        income|revenue|turnover|rent|mortgage|headcount|address) |
        (what|how much) (do|does|did|are) (you|your ~) (pay|paying|spend|earn|charge|budget|sell) |
        how much (do|does) (you|your ~) (pay|spend) (for|on|a|per) | what you pay |
        how much (do|does|did) ~ (earn|make|spend|pay|weigh) | (what|which) budget | what do you drive |
        (planning|thinking|looking|hoping) (to|of|about) (${NEXT}) ~ (this year|next year|soon|in the next|
        months)? |
        how many (kids|children|people|cars|staff|employees|bedrooms|vehicles|seats|users|devices) ~ (have|got|
        run| manage|own|do you|your|employ) |
        (what|how much) (is|was) your (house|home|car|salary|bonus|raise|deposit) |
        how old were you when you bought | what (brand|make|model) ~ (have|drive|got) |
        (which|what) (school|nursery|class) (is|are|does|do|has) (your|you)
      `,
    ),
    survey: expand(`
      (take|complete|fill in|fill out|do|answer|join) (our|my|this|the|a) ~ (${SURVEY}) | quick (survey|poll) |
      (answer|take|complete|do) (<n>|a few|some|these|our) ~ question | <n> minute (${SURVEY}) |
      (<n>|quick|short|few) question ~ (about|on) (your|how you) |
      (share|give|spare) (<n>|a few) minutes ~ (survey|questions) |
      (tell|help) us ~ (about|understand) (your|how you) | ^(=poll|=survey|=questionnaire)
    `),
    probe: expand(`
      how you (shop|buy|spend|bank|save|invest|travel|eat|choose|pay) |
      (help|for) (our|my|market|product|) research |
      help us (build|make|improve|understand|design|shape|serve|grow) |
      (better|new) (products|services|offers) |
      (shopping|buying|purchase|purchasing|travel|spending|eating|banking|viewing) (plan|habit|intention|
      preference| behaviour|decision|choice) | pain point |
      (biggest|greatest|main|top) (challenge|struggle|frustration|problem|need) |
      for our (records|database|marketing|report) | serve you better |
      understand (you|our|your) ~ (better|customers|needs) |
      your (habits|needs|preferences|spending|purchase|finances)
    `),
    /** One detail of a person or their plans; from two in a list on, a form. */
    detail: expand(`
      (your|ur|which|what|the|with|and|or|brand|=city|=budget) (name|age|city|town|region|hospital|due date|date|
      birthday|employer|job title|company|budget|brand|make|model|salary|rent|postcode|height|weight|size|number|
      phone|insurer|bank|provider|plan|school|team size|headcount|price range|area|suburb|village|venue|class)
    `),
    /** To be answered where everybody reads. */
    answer: expand(`
      (indicate|state|provide|supply|post|reply|answer|comment|respond|tell us|tell me|let us know|write|drop|leave|
      share) ~ (under|below|here|comments|this post|with|thread|your|name|number|date) | right here | under the post |
      in the (comments|thread|replies)
    `),
    /** What is bought next. */
    plans: expand(`
      (thinking|planning|looking|hoping|going|about|want|ready) (of|about|to|on) ~ (${NEXT}|get|getting|build|
      building) |
      (buggy|car|phone|house|kitchen|boiler|sofa|wedding|holiday|course|laptop|insurance|mortgage) (brand|model|
      budget|date|plans) | what budget | which (make|brand|model)
    `),
    /** Says who reads it and what comes of it, asks not to post it, or gives a place that is not public. */
    open: expand(`
      sorry to hear | by (direct message|dm|email|phone|post) | in (a|) (private message|direct message|dm|pm) |
      privately | no names | (send|drop|shoot) ~ (dm|pm|private message|direct message) | (pop|drop|come|call) in with |
      do not (post|share|leave|put|include) | not selling | nothing to sell |
      we will (change|publish|share|post|use) ~ (results|answers|what|every) | names removed | anonymous* |
      we delete | nobody else (sees|reads) | <self> read every | (i|we) (wonder|wondered|worry) (if|whether) |
      so (we|i) can (fix|mend|change|rewrite|plan|book|order) | register to vote | we asked |
      (in|into|through|via) (the|our|your) (app|portal) | =text ~ to <n>
    `),
  },
  needs: ['secret', 'drop', 'left', 'childs', 'market', 'survey', 'answer'],
  messages: {
    secret: '"{detail}" is an answer that opens accounts.',
    contact: '"{detail}" asks people to leave their details in public.',
    market: '"{detail}" gathers more than it gives.',
  },
  suggestions: {
    secret: 'Could the game go round without real details? "Which smell is Sunday to you?" plays as well.',
    contact: 'Could you move it to a private message, or ask only for what you will use and say what for?',
    market: 'Could you say who reads the answers, how long it takes, and what you will change or give back?',
  },
  examples: {
    bad: [
      "«Your rapper name is your first pet» + the street you grew up on. What's yours? 👇",
      "Quick question for founders: «what's your annual revenue» and who is your current provider? Reply below.",
      'Thinking of moving house this year? «Reply with your town, your budget» and the number of bedrooms.',
      "«Drop your email» in the comments and we'll add you.",
      '«Take our 2-minute survey» about your biggest pain points with payroll. Help our research!',
      'Choir names are easy: «middle name and» the town you sang in first. Post yours!',
      'Landlords, «how much do you pay for» boiler cover?',
      '«Leave your phone number» below if you want a quote for the roof.',
      '«Numbers in the comments» please, and I add you all to the rowing list.',
      "What's «your mobile number»? Pop it below and a stove fitter rings you.",
      "New dads: «baby's full name» and the ward? For our wall!",
      'Landlords of Leith, «who are you insured with» and when does it end?',
    ],
    good: [
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
    ],
  },
  check({ post, hits, report }) {
    if (hits.open.length > 0) return;
    const isGame = () => GAME.test(post.text) || hits.drop.length > 0 || post.cue('invite').length > 0;
    const secret = hits.secret.find((hit) => isGame() && !isStory(post, hit));
    // "Put your phone number on it" tells how a form is filled in; "your number one" is no number.
    const details = byPlace(hits.contact, hits.childs).filter(
      (hit) => !/^(?:on|one)$/.test(post.tokens[hit.last]?.normal ?? '') && !isPrivate(post, hit),
    );
    const asked = details.filter((hit) => inQuestion(post, hit) && asksFor(post, hit));
    const [contact] = [
      ...follows(hits.drop, details, REACH).map(({ first, second }) => join(first, second)),
      ...follows(asked, hits.drop, REACH).map(({ first }) => first),
      ...hits.left.filter((hit) => isWanted(post, hit)),
      ...hits.childs.filter((hit) => inQuestion(post, hit)),
    ];
    const market = hits.market.find((hit) => isAsked(post, hit)) ?? formOf(post, hits);
    const survey = hits.probe.length > 0 ? hits.survey[0] : undefined;
    const at = secret ?? contact ?? market ?? survey;
    if (!at) return;
    const message = at === secret ? 'secret' : at === contact ? 'contact' : 'market';
    report({ at, message, strength: at === survey ? 0.6 : 1, values: { detail: quote(post, at) } });
  },
});
