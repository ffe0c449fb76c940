import {
  defineRule,
  expand,
  follows,
  type Hit,
  join,
  type Post,
  quote,
  sentenceAt,
  wordSet,
} from '../../src/rule-kit.ts';

/** Characters between the detail and the words that ask for it. Source: slot grammar of the rules notes. */
const REACH = 60;

/** What forms ask for. */
const DETAILS: ReadonlySet<string> = wordSet(`
  name surname age phone mobile whatsapp email address postcode zip location city birthday dob salary income budget
  employer hospital brand model number insurer bank height weight nationality qualification
`);
/** Details from which on a question is a form. Hand-set. */
const LIST = 2;

/** A call to answer, or a formula: "your elf name = birth month + …". */
const GAME =
  /\?|👇|⬇|⤵|=[^?!]{2,80}\+|\bnames? (?:is|are)\b[^?!]{2,80}\+|\b(?:combine|add|plus)\b[^?!]{2,80}\bname\b|\bgo!|\byour turn\b|\byours (?:below|here)\b/iu;

const isAsked = (post: Post, hit: Hit): boolean =>
  sentenceAt(post, hit.first)?.kind === 'question' || /👇|⬇|⤵/u.test(post.text.slice(hit.end));

export default defineRule({
  principle: 'listen-more-than-you-talk',
  polarity: 'promotional',
  severity: 'warning',
  weight: -1.1,
  summary: 'Asks people to post personal, contact or buying details.',
  why: 'Answers stay in public for strangers to collect. People notice when a question is there to harvest rather than to listen.',
  guards: { reply: 0, service: 0, cause: 0.4 },
  phrases: {
    /** Answers that open accounts. Source: warnings of consumer bureaus against quiz posts. */
    secret: expand(
      `
        (when|what day) (is|'s) your birthday | (where|when) were you (born|christened|baptised) |
        (your|ur) ~ (mascot|first teacher|first boyfriend|first girlfriend|primary teacher|first car|first pet|
        first phone|childhood street|grandmother|grandfather|best man|maid of honour|wedding date|anniversary|
        birth year|year of birth|birth month|birth town|pin|password) |
        (name|names) of ~ (first|childhood|primary|favourite) ~ (teacher|pet|school|dog|cat|crush|street|friend|
        boss) |
        (what|which) (was|were) your first (car|pet|school|job|phone|address|street|teacher|house|concert and) |
        (street|road|town|estate) (that |)(you|u) (grew|lived|were|was) |
        how old (are you|were you|will you be) |
        (age|year) you (were born|turned|turn|left school|got married) |
        (oldest|youngest|eldest) (child|kid|son|daughter|sibling) (name|names|'s name) |
        number of (letters in|the house)
      `,
      `
        (where|when) did you ~ (honeymoon|get married|get engaged|meet your) |
        (your|ur) ~ (school nickname|first school|first love|first boss|first address|childhood home|house
        number|wifi|wi fi|wi-fi|wifi password|number plate|star sign|passport) |
        (wifi|wi fi|wi-fi) (name|password|network) |
        (month|day|year|city|town|street|road|house) (you|ur) (were born|was born|were raised|grew up|got
        married) | last (four|three|two|<n>) (digits|numbers) |
        (childhood|first|last) (pet|dog|cat|teacher|crush|toy|bike|address)
      `,
      `
        mother's maiden name | maiden name | (first|childhood) pet | pet's name |
        name of your (first|childhood) (pet|dog|cat|teacher|school) |
        street you (grew up|lived|were born|live) | (road|street) (of|from) your childhood |
        first (car|school|teacher|phone number|job) |
        (what|which) (car|street|road|school|primary school|hospital|town) (did|were) you ~ (drive|grow up|live|
        go to|attend|born|in) | name of your ~ (teacher|pet|school|dog|cat) |
        (your|ur) (mother|mum|mom|father) 's ~ name | (elementary|primary) school (name|you|teacher|mascot) |
        childhood (nickname|street|home|best friend|address|phone number) |
        birth (month|year|date|day|town|city|place) |
        (month|year|day|city|town|hospital|place) (you were|were you) born | where were you born |
        date of birth | birthday month | star sign and | last <n> digits | favorite teacher | mascot |
        your middle name | middle name and
      `,
    ),
    contact: expand(
      `
        (pin|zip|post|postal|area) (code|codes) | (date|year|month) of birth |
        (aadhaar|pan|passport|account|policy|customer|order|membership|booking|reference|insurance|licence|
        license) (number|numbers|no|country|details) |
        (your|ur) ~ (pin code|email|phone|number|address|postcode|salary|budget|mobile|whatsapp|dob|birthday|cv|
        passport|handle|nationality|postal code|zip) |
        (name|names) (age|and age|email|number|phone|town|city|and number|and email|and phone) |
        (cell|home|work|direct) (number|numbers|address) |
        (expected|current|last drawn) (salary|ctc|package|pay) | renewal (date|month) |
        (budget|timeline) and (budget|timeline|number|email|company) |
        (=email|=emails|=postcode|=postcodes|=birthdays|=number|=dob) (below|here|in the|in comments|👇)
      `,
      `
        (name|class|age|email|e mail|number|details|city) (and|,|with|plus) ~ (contact|phone|mobile|whatsapp|
        email|number) (number|no|details|id|) | (contact|phone|mobile|whatsapp) (number|no|details)
      `,
      `
        (your|ur) (birthday|birth date|bank details|e mail|email|emails|mail address|email address|phone|phone
        number|phone no|mobile|mobile no|mobile number|contact number|contact details|details|number|whatsapp|
        whatsapp no|whatsapp number|cell|cell number|home address|address|postcode|post code|zip|zip code|
        salary|income|revenue|annual revenue|turnover|budget|bank|card number|national insurance|social
        security|job title|company size|headcount|date of birth|full name|linkedin|age|weight|rent|mortgage)
      `,
    ),
    drop: expand(
      '^(=whatsapp|=fill|=paste|=list|=input|=jot|=pm|=inbox|=state) | ^(=tell|=give|=send|=show|=let) (us|me)',
      `
        ^(drop|leave|comment|enter|send|reply|reply with|share|tell us|tell me|give us|give me|provide|mention|
        post|type|add|put|pop|submit|write|dm us|dm me|text us|fill in|confirm)
      `,
    ),
    /** Buying plans and free market research. */
    market: expand(
      `
        who (are|is|do) (you|your) ~ (with|insured with|banking with|supplier|provider|contract with|paying|
        buying from|using for) |
        (who|which ~|what ~) (supplies|insures|services|manages|handles|covers|does|looks after) your |
        when (does|is|do|will) (your|the) ~ (end|ends|up|due|expire|renew|expires|run out|runs out|up for
        renewal|come up) |
        (which|what) (bank|insurer|broker|supplier|provider|supermarket|shop|network|broadband|airline|agent|
        agency|crm|software|payroll|lender|utility|energy|card) ~ (is|are|do|does|did|has|have|gets|get|holds|
        handles|runs) (your|you) |
        how old (is|are) your (boiler|roof|car|windows|kitchen|heating|phone|laptop|mattress|system|van|fleet|
        house|home|kids|children|business) |
        (your|ur) (monthly|annual|yearly|weekly|take home|household|current) (take home|income|spend|bill|bills|
        budget|salary|revenue|turnover|premium|rent|mortgage) |
        (own or rent|rent or own|renting or owning|buying or renting|do you rent|do you own your|homeowner or) |
        (what|how much) (do|does|did) (you|your ~) (pay|spend|earn|charge|fork out|budget) ~ (for|on|a|per|in|
        each|every|monthly) |
        (planning|thinking|looking|hoping) (to|of|about) (buy|buying|move|moving|sell|selling|remortgage|
        remortgaging|switch|switching|replace|replacing|renovate|renovating|hire|hiring|change|changing) ~ (this
        year|next year|soon|in the next|within|months|<n>)? |
        how many (kids|children|people|cars|staff|employees|bedrooms|vehicles|seats|users|devices) ~ (have|got|
        in your|in the house|run|manage|own|do you)
      `,
      `
        (what|which) (software|tool|tools|crm|platform|system|phone|network|insurer|bank|broadband|supplier|
        provider|agency|bookkeeper) (are|do) you (on|use|using|with|pay|paying|have) |
        when (does|is|do) (your|the) (contract|lease|deal|policy|mortgage|renewal|tenancy) (end|ends|up|due|
        expire|renew) | (what|how much) did you (pay|spend|sell|buy) (for|on|it) |
        how old were you when you bought |
        (what|how much) (is|was) your (house|home|car|salary|bonus|raise|deposit)
      `,
      `
        (what is|what are|what's) your (mrr|arr|cac|ltv|profit|profit margin|margin|margins|day rate|hourly
        rate|net worth|credit score|ad spend) |
        (what is|what are|what's) your ~ (mrr|arr|budget|salary|income|revenue|turnover|rent|mortgage|phone
        number|email|postcode|zip code|current provider|headcount|company size|tech stack|biggest pain point|
        biggest pain points) |
        how (much|many) (do you|does your company|are you|did you) ~ (earn|make|spend|pay|budget|employees|
        staff|paid|weigh) |
        how many (people|staff|employees|engineers|developers) ~ (your|you) (team|company|business|employ|have)
        | your (annual|monthly) (revenue|income|budget|spend|turnover) |
        (current|existing) (provider|supplier|vendor|insurer|bank) |
        who (handles|manages|makes|decides|is in charge of) your |
        when (do you|are you) (plan|planning|looking) to (buy|switch|renew|sell|move|upgrade) |
        are you the decision | which (bank|insurer|provider|supplier|broker|agency) (do you|are you)
      `,
    ),
    survey: expand(
      `
        (<n>|one|two|three|quick|short|few) (questions|question) ~ (about|on) (your|how you) |
        (tell|help) us ~ (about|understand) (your|how you) (shopping|spending|buying|saving|banking|eating|
        travel|budget|household|finances) | ^(=poll|=survey|=questionnaire)
      `,
      '(fill in|fill out|complete) ~ (survey|questionnaire|form) (on|about) your',
      `
        (answer|take|complete|fill in|fill out|do) (five|three|four|ten|six|two|a few|some|a couple of|these|
        our|<n>) ~ question | (share|give|spare) (five|two|a few|<n>) minutes ~ (survey|questions|form|research)
      `,
      `
        (take|complete|fill in|fill out|do|answer|join) (our|my|this|the|a) ~ (survey|quiz|poll|questionnaire|
        form) | answer <n> ~ questions | quick (survey|poll) | <n> minute (survey|questionnaire|quiz)
      `,
    ),
    probe: expand(
      '(shopping|buying|spending|travel|eating|purchase) (preferences|plans|choices) ',
      `
        how you (shop|buy|spend|bank|save|invest|travel|eat|choose|pay) |
        help us (build|make|improve|understand|design|shape|serve|grow) |
        (better|new) (products|services|offers) | serve you better |
        understand (you|our|your) ~ (better|customers|needs)
      `,
      `
        (buying|purchase|purchasing|investment|travel|spending) (plans|plan|habits|intentions|behaviour|
        decision|decisions) | (shopping|eating|banking|viewing) habits | pain point |
        (biggest|greatest|main|top) (challenge|struggle|frustration|problem|headache|need) |
        (help|for) (our|my|market|product|) research | for our (records|database|marketing|report) |
        your (habits|needs|preferences|spending|purchase|purchases|finances|team|business|company)
      `,
    ),
    /** One detail of a person or their plans; from two in a list on, a form. */
    detail: expand(`
      (your|ur|which|what|the|with|and|or|brand|=city|=budget) (name|age|city|town|region|hospital|due date|
      date|birthday|employer|job title|company|budget|brand|make|model|salary|rent|postcode|height|weight|size|
      number|phone|insurer|bank|provider|plan|school|team size|headcount|moving date|wedding date|price range|
      area|suburb|village)
    `),
    /** To be answered where everybody reads. */
    answer: expand(`
      (indicate|state|provide|supply) ~ (under|below|here|comments) |
      (indicate|state|provide|supply|post) ~ (name|names|number|date|month) |
      (reply|answer|comment|respond|post|tell us|tell me|let us know|write|drop|leave|share) ~ (below|here|
      under|comments|this post|with|thread|your)
    `),
    /** What is bought next. */
    plans: expand(`
      (thinking|planning|looking|hoping|going|about|want|wanting|ready) (of|about|to|on) ~ (buy|buying|move|
      moving|sell|selling|switch|switching|renovate|renovating|replace|replacing|book|booking|get|getting|build|
      building|upgrade|upgrading) |
      (buggy|car|phone|house|kitchen|boiler|sofa|wedding|holiday|course|laptop|insurance|mortgage) (brand|model|
      budget|date|plans) | what budget | which (make|brand|model)
    `),
    /** Says who reads it and what comes of it, or asks not to post it. */
    open: expand(`
      sorry to hear | by (direct message|dm|email|phone|post) | in (a|) (private|direct) message | privately |
      do not (post|share|leave|put) | not selling | nothing to sell |
      we will (change|publish|share|post|use) ~ (results|answers|what|every) | names removed | anonymous* |
      we delete | nobody else (sees|reads) | <self> read every |
      so (we|i) can (fix|mend|change|rewrite|plan|book|order) | register to vote | we asked
    `),
  },
  needs: ['secret', 'drop', 'market', 'survey', 'answer'],
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
      'Landlords of Leith, «who are you insured with» and when does it end?',
    ],
    good: [
      'What was the first concert you cried at, and did you admit it? Mine was a school choir.',
      {
        post: "@nina_b Sorry about that! Please don't post your email here; send it by direct message and I'll look up the order.",
        reply: true,
      },
      "What has made payroll miserable this month? I'm not selling anything, I'm rewriting our help pages on Friday and want the real words.",
      'We asked 40 of you about the checkout. Here is every answer with names removed, and what we changed.',
      'What is your name short for? Mine is short for nothing and people never believe it.',
      'My first car had no floor on the passenger side, and Dad called it ventilation.',
      'Bring your library card number on Saturday, the desk needs it for the raffle of nothing at all.',
    ],
  },
  check({ post, hits, report }) {
    if (hits.open.length > 0) return;
    const isGame = () => GAME.test(post.text) || hits.drop.length > 0 || post.cue('invite').length > 0;
    const [secret] = hits.secret.length > 0 && isGame() ? hits.secret : [];
    const asked = follows(hits.drop, hits.contact, REACH).map(({ first, second }) => join(first, second));
    const [contact] = asked;
    const [market] = hits.market.filter((hit) => isAsked(post, hit));
    const details = post.tokens.filter(({ kind, normal, quoted }) => kind === 'word' && !quoted && DETAILS.has(normal));
    const asksAll =
      new Set(details.map(({ normal }) => normal)).size > LIST || (hits.detail.length >= LIST && hits.plans.length > 0);
    const form = hits.answer.length > 0 && asksAll ? (hits.detail[0] ?? details[0]) : undefined;
    const [survey] = hits.probe.length > 0 ? hits.survey : [];
    if (secret) report({ at: secret, message: 'secret', values: { detail: quote(post, secret) } });
    else if (contact) report({ at: contact, message: 'contact', values: { detail: quote(post, contact) } });
    else if (market) report({ at: market, message: 'market', values: { detail: quote(post, market) } });
    else if (form) report({ at: form, message: 'market', values: { detail: quote(post, form) } });
    else if (survey) report({ at: survey, message: 'market', strength: 0.6, values: { detail: quote(post, survey) } });
  },
});
