import {
  byPlace,
  defineRule,
  expand,
  follows,
  type Hit,
  isPast,
  join,
  near,
  type Pair,
  type Post,
  quote,
  ramp,
  type Span,
  type Token,
} from '../../src/rule-kit.ts';

/** Characters between somebody who speaks of themselves and the praise. Source: measured. */
const REACH = 34;
/** Characters between "named", "won" and the prize. Source: measured. */
const AWARD_REACH = 60;
/** Between "We are" and "the best": then the best belongs to somebody else. */
const SOMEBODY_ELSE =
  /^(?:with|by|from|for|to|of|at|about|like|when|if|until|than|using|looking|searching|trying|hiring|finding|working|meeting|supporting|visiting|hosting|learning|asking|her|his|their|your)$/;
/** "My daughter won": praise of somebody else. */
const RELATION =
  /^(?:daughter|son|wife|husband|partner|mum|mom|dad|friend|neighbou?r|student|pupil|apprentice|colleague|intern|sister|brother|nephew|niece|grandson|granddaughter|teacher|boss|kid|child|member|volunteer|reader|customer|he|she|they|you|who|if|when|because|that|whether)s?$/;
const SELF = /^(?:we|our|ours|us|i|my|me|mine)$/;
const isOwn = ({ kind, normal }: Token): boolean => kind !== 'punctuation' && !RELATION.test(normal);
/** A reported deed weighs less than open praise. Source: measured on posts of office holders. */
const DEED = 0.7;
/** Words of a short answer that thanks first, and of a post in which the praise is no answer any more. Hand-set. */
const BOW = [19, 48] as const;
/** Words that cannot end a quotation of praise. */
const OPEN_END =
  /^(?:a|an|the|of|in|on|at|to|for|by|with|and|or|but|as|from|that|which|who|because|when|while|if|is|are|was|were|has|have|will|this|his|her|their|its|than|so|not|'s|today|yesterday)$/;

const HONOUR = `
  named | recognized | voted | ranked | rated | crowned | listed | shortlisted | nominated | selected |
  honored | awarded | inducted | endorsed | commended | featured | appointed | elected | certified | picked |
  chosen | presented with | included in | included on | chosen as | picked as
`;
/** What speaks for its owner: "our choir", "my startup". */
const ORG = `
  team | teams | company | firm | agency | studio | shop | store | startup | start-up | brand | app | platform |
  product | products | software | tool | service | services | website | podcast | newsletter | paper | book |
  film | album | song | course | school | college | university | department | office | clinic | hospital |
  practice | ward | library | museum | theater | gallery | choir | band | orchestra | club | charity | project |
  campaign | design | bakery | bread | cafe | restaurant | pub | hotel | bar | kitchen | menu | farm | brewery |
  beer | wine | cheese | salon | lab | factory | event | festival | program | work | people | physiotherapy |
  parish | church | airline | bank | branch | stall | cooking | results | graduates
`;
const GLAD =
  'humbled|honored|proud|thrilled|excited|delighted|privileged|blessed|grateful|pleased|flattered|stoked|happy';

/** Forms of comparison that leave nobody above. */
const TOP = `
  best | finest | greatest | fastest | smartest | strongest | brightest | boldest | sharpest | safest |
  freshest | tastiest | coolest | hottest | biggest | largest | friendliest | toughest | neatest | cleverest |
  quickest | youngest | oldest | longest | highest | greenest | fastest-growing | number one | no. 1 |
  favourite | leading | premier | foremost | go-to | top | top-rated | award-winning | world-class | renowned |
  trusted | pioneering | visionary | most
`;
const THAN = `
  better | faster | finer | neater | tastier | fresher | smarter | stronger | cleaner | cheaper | bigger |
  quicker | nicer | friendlier | crispier | softer | sharper
`;
const EVERYBODY = `
  all | any | anyone | anybody | anything | anywhere | every | everyone | everybody | most | theirs | the rest |
  the others | the competition | what | else
`;
/** Said of one's own people and goods. */
const SUPERB = `
  =exceptional | =outstanding | =incredible | =brilliant | talented | stellar | superb | top notch |
  phenomenal | expert | first rate | first class | elite | gifted | award winning | multi award winning |
  world class | world leading | industry leading | market leading | unrivalled | unmatched | unparalleled |
  unbeatable | unstoppable | unreal | second to none | groundbreaking | revolutionary | pioneering |
  innovative | visionary | legendary | acclaimed | renowned | best in class | state of the art | cutting edge |
  record breaking | top rated | in a league of
`;
const NOBODY = 'nobody|no one|none|no other|nowhere';
const LIKE_US = `
  like us | like we | like me | like i | like our | like ours | the way we | the way i | as well as us |
  as well as we | better than us | better than we | better than i | as good as ours | quite like us
`;
const OTHERS = `
  some | people | they | many | customers | clients | friends | folk | folks | reviewers | critics | everyone |
  everybody | judges | inspectors | patients | parents | the mayor | locals
`;
const PART = `
  vision | hard work | work | leadership | determination | insistence | pressure | campaign | efforts |
  persistence | intervention | lobbying | foresight | courage | perseverance
`;

/** Overlapping places as one. */
const merged = (spans: readonly Span[]): readonly Span[] => {
  const all: Span[] = [];
  for (const span of byPlace(spans)) {
    const last = all.at(-1);
    if (last && span.start < last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else all.push({ start: span.start, end: span.end });
  }
  return all;
};

/** "Our world-class" with the word it praises. */
const withNoun = ({ tokens }: Post, span: Span): Span => {
  const next = tokens.find(({ start }) => start >= span.end);
  const goesOn = next?.kind === 'word' && next.start - span.end <= 1 && !OPEN_END.test(next.normal) && !isPast(next);
  return goesOn ? { start: span.start, end: next.end } : span;
};

export default defineRule({
  principle: 'own-voice',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.6,
  summary: 'Praises the writer: awards, rankings, superlatives and credit taken, straight or humble.',
  why: 'Praise convinces when it comes from somebody else. Readers would rather see the work, or meet the people behind it.',
  guards: { reply: 0, humour: 0.5 },
  phrases: {
    /** Somebody says what they are. */
    selfIs: expand(
      `
        (our|my) (${ORG}) (is|are|was|were|remains|ranks) | (our|my) ~ (is|are) |
        (our|my) (${ORG}) (has|have) (been|become)
      `,
      `
        (we|i) (are|am|have been|were|remain|became|have become) | (makes|made|making) (us|me) |
        continue to be | proud to be
      `,
    ),
    /** "As the leading provider, we …". */
    role: ['^=as'],
    /** The top of something. */
    best: expand(
      `
        (the|a|an|your|our|my|simply the|among the|one of the) (${TOP}) | <who> ='s (${TOP}) |
        (world's|country's|nation's|region's|town's|city's|county's|area's|state's|industry's|market's|uk's|
        europe's|district's) (${TOP}) |
        the (first|only|lowest) ~ (in|on|to|ever|outside|across) ~ (history|europe|town|<who>|world|country|
        region|win|reach|complete|achieve|have|the|our|my)
      `,
      `
        (${THAN}) than (${EVERYBODY}) |
        (higher|deeper|better|more|stronger) ~ than (most|anyone|any other|everyone|the others|the rest) |
        (number one|no. 1|ranked number) | <n> in the (country|world|city|state|industry|market)
      `,
      `
        (industry|market|thought|trusted|global|national|recognized|proven) (leader|leaders|expert|authority) |
        (leading|foremost|top) (expert|authority|voice|name|specialist|provider) | leader in | leaders in |
        (pioneers|experts|visionary) |
        (the|a|an|your) (king|queen|goat|legend|genius|wizard|master|guru|powerhouse|trailblazer) |
        (among|one of) the (few|top|best|finest|leading|very few|only) | top <pct>
      `,
      `(${SUPERB}) | leading the (way|pack|field) | (ahead of|above) the (competition|rest) | head and shoulders above`,
    ),
    /** Own things with the praise before them, or what they are said to be beyond. */
    ours: expand(
      `
        our (${SUPERB}) (${ORG}) |
        our (${SUPERB}) ~ (deliver|provide|offer|give|produce|craft|create|make|bring|set|ensure|achieve|get|
        keep) |
        our (award-winning|world-class|unrivalled|unrivaled|unmatched|unparalleled|unbeatable|legendary|
        industry-leading|market-leading|groundbreaking|revolutionary|cutting-edge|state-of-the-art|excellence|
        track record|proven track record)
      `,
      `
        (deliver|delivering|provide|providing|offer|offering|give|bring) ~ (${SUPERB}) (care|service|quality|
        education|results|experience|experiences|teaching|food|support|coaching|training|work|treatment|
        hospitality|journalism|healthcare|journeys)
      `,
      'as featured (in|on) | as seen (in|on) <who>',
      `(reputation|work|results|quality|record|success|reviews|excellence) (speaks|speak) for (itself|themselves)`,
    ),
    /** The best, and whose it is: "best jollof in town is from our kitchen". */
    topIsOurs: expand(
      `
        (${TOP}) ~ (=is|=are|=comes|=come) (from|at|in|) (our|us|ours|mine|my|right here) |
        (we|i) (make|bake|brew|serve|do|sell|build|pour|cook|grow|run) the (${TOP})
      `,
      `
        (simply|quite simply|hands down|easily|still|officially) the (${TOP}) |
        ^the (${TOP}) ~ (on the market|in the business|in the industry|money can buy|in town)
      `,
    ),
    /** Something right here is the best; ours only where it says who made it. */
    thisBest: expand(`(this|it|that|these|they) (is|are) the (${TOP})`),
    madeIt: expand('(we|i) (did|made|built|baked|wrote|cooked|grew|brewed|recorded) (it|this|that|them|these)'),
    /** Being named or chosen. */
    honour: expand(
      `
        (i|we) (was|were|am|are|have been|got|had been|just got|just been) (just|recently|also|again|once again|
        officially|) (${HONOUR}) | (to be|to have been|being|getting) (${HONOUR})
      `,
      `
        (our|my) (${ORG}) (is|are|was|were|has been|have been|just got|got|gets) (just|again|also|) (${HONOUR})
        | (i|we) (just|have) (made|top|topped) the (list|shortlist|final|finals|cut|ranking|rankings|charts)
      `,
      '<who> has been (again|once again|) (ranked|rated|recertified)',
    ),
    own: ['=we', '=i', '=our', '=my', '=us'],
    got: expand(`
      (won|win|wins|winning|took|takes|taken|picked up|picks up|scooped|landed|bagged|clinched|earned|earns|
      received|receives|achieved|gained|collected|got|gets|accepted|hit|made|makes|topped|came first|came
      second|came top|brought home|brings home|walked away) |
      (=named|=ranked|=rated|=crowned|=recognized|=recognised|=listed|=shortlisted|=nominated|=selected|
      =awarded|=certified|=chosen|=picked|=honored|=honoured)
    `),
    glad: expand(`(${GLAD})`),
    takes: expand(`
      (${GLAD}) to be (on|in|among|one of|the|named) |
      (${GLAD}) (and ~ to|to|to have) (win|won|receive|received|accept|accepted|earn|earned|be given) |
      for (naming|making|voting|recognizing|choosing|ranking) (me|us) |
      (bringing|taking|found its way|makes its way) home | found its way to
    `),
    /** "Voted best chippy": who was voted is left out. */
    voted: expand(`
      ^(=voted|=ranked|=rated|=crowned|=named) (the|a|an|our|best|number|=top|most|favourite|<n>) |
      ^(=shortlisted|=nominated|=recognised|=recognized|=awarded) (for|as|by|best|the|<n>)
    `),
    /** Prizes and those who hand them out; also rankings. */
    prize: expand(
      `
        best <who> |
        (award|prize|medal|trophy|trophies|accolade|honoree|laureate|finalist|winner|champion|hall of fame|
        scorecard|rankings|oscar|grammy|emmy) | =gold | =silver | =bronze | top <n> | <n> under <n> | tier <n> |
        number one | no. 1 | five-star | perfect score | (great|best) (place|places) to work |
        employer of choice | (forbes|fortune|inc|deloitte) (<n>|list|stage|cover)
      `,
      `
        best ~ (award|place|company|companies|employer|workplace|list|agency|school|hospital|bakery|restaurant|
        shop|app|product|bar|hotel|podcast|book) | of the (year|decade|month) | list of | power list |
        most (influential|innovative|effective|admired|powerful|bipartisan|fiscally|loved|trusted|respected|
        popular) | bestseller list | (first|top|second|third) (prize|place|spot|honours|honors) |
        (podium|title|finals|distinction) | <n> (star|stars|out of five) | <n> (in|for)
      `,
      `
        seal of approval | (distinguished|leadership|excellence|freedom|congressional) ~ award | rating from |
        a+ rating | front page | on the cover
      `,
    ),
    again: expand(`
      (the|our|my|) (second|third|fourth|fifth|sixth|seventh|tenth|<n>) (year|time|quarter|season) (running|in a
      row) | (second|third|fourth|fifth|sixth|<n>) consecutive (year|time|quarter) |
      <n> years (running|in a row)
    `),
    humble: expand(
      '=somehow | imposter syndrome | impostor syndrome | (did not|never) expect | surreal | speechless | wow',
    ),
    invited: expand(`
      (invited|asked|picked|chosen|selected) (to|as|for) ~ (speak|keynote|deliver|lead|present|judge|chair|
      serve|board|host|speaker)
    `),
    /** The small one who can hardly believe it. */
    disbelief: expand(
      `
        (little|old|tiny|humble) (me|us) | (pinching|pinch) (myself|ourselves|me|us) |
        (can not|cannot|could not) (quite |)believe (that |)(i|we|little|my|our|they|someone) ~ (asked|invited|
        named|chose|chosen|picked|won|cover|featured|award|shortlisted|keynote|shortlist|nominated|list|stage|
        voted|selected|prize)
      `,
      `
        (who would|who knew|who would have) (have |)(thought|guessed|imagined|believed) ~ (me|i|we|us|our|my|
        girl|boy|kid|lad) | (if|when) (that|the) ~ (girl|boy|kid|lad|lass) ~ (could|saw|knew) | there i am |
        not bad for (a|an|some|two|three|little) | ^humbled (and|by|to) |
        (so|truly|feeling|deeply|beyond|incredibly) humbled
      `,
    ),
    /** Nobody compares. */
    nobody: expand(
      `
        (${NOBODY}) ~ (${LIKE_US}) |
        (${NOBODY}) ~ (a|an|the|this|that|our|in|on|for|with|it|them|things|can|could|has|does) ~ (${LIKE_US})
      `,
      `
        (nobody|no one) (else|does it better|beats us|comes close|compares|can match) |
        (nobody|no one) ~ (harder|faster|better|more)
      `,
      `
        (nobody|no one) else (could|did|would|has|was|even|can|does|in) |
        (could not|can not|will not|do not think|not find|never find|never have|is not|no) ~ (a better|better|
        finer|tastier) ~ (in|anywhere|around|elsewhere|than ours) | nowhere (better|else|does|makes|comes)
      `,
      `
        (leave|left|leaving) the competition |
        (${THAN}) than (us|we|ours|anyone else|anybody else|everyone else|everybody else) |
        outperformed (every|all|the rest|any) | in a league of (our|its|his|her|my) own |
        we (never|always) (miss|deliver|win|nail)
      `,
    ),
    /** Who was right or first, and who takes the credit. */
    credit: expand(
      `
        (we|i) (predicted|called|saw) (it|this|that) ~ (first|back in|years ago|months ago|before|coming|in <n>|
        from the start) | (predicted|called|saw) (it|this|that) (first|coming|back in) |
        (i|we) predicted ~ back | (everyone|everybody|people|they) (laughed|doubted) ~ (me|us|it) |
        proved ~ wrong | (do|did|does|doing|made|had) it first |
        (i|we) (was|were|am|are) (the|) first (to call|with|to spot|to see|to say|to do|to make|to bring|to
        build|person|one|team|company|shop) | still first |
        (ahead of) (everyone|everybody|the curve|its time|our time|the pack|the game|the rest) |
        (<n>|light) years ahead | (trying to|still|never) ~ catch up
      `,
      `
        (others|everyone|everybody|they|rivals|competitors) (copy|copied|copies|follow|are copying|is copying) |
        (i|we|posts|work) ~ started the ~ (conversation|trend|movement|craze) | copied it off (me|us) |
        just leaving (that|this|it) here
      `,
      `
        ^(that|it|this) was (all |)(me|us)? |
        (it was|this was|it is|it took) (our|my|us|me) ~ (alone|that|which|who) | (that|it|this) was (me|us) |
        (down to|owed to|testament to|because of|thanks to) (our|my|us|me) (${PART}) |
        (down to|owed to|testament to) (the|our) ~ (${PART}) of (this|our) | under (my|our) leadership
      `,
      `
        (i|we) have never (lost|failed|missed|let) | (unbeaten|undefeated) |
        <pct> (success|satisfaction) (rate|record) |
        (built|made|did|started) (this|it|my|our) ~ (from|with) (nothing|scratch|no|a borrowed) | self made |
        (i|we) got (it|this|that) (done|built|passed|over the line|through) |
        (we|i) (single handedly|singlehandedly|almost single handedly) |
        without (us|me|our|my) ~ (would not|would have|would be|never|none of this) |
        (we|i) (fought|delivered) ~ (no one|nobody) else | (we|i) (did|have done|nailed|smashed) it again
      `,
      `
        (i|we) (was|were|am|are|became) the (youngest|only|first|fastest) ~ (in|ever|to|on|partner|person|woman|
        man) | ^(this|our|my) (council|party|group|team|government|firm|branch) ~ (no one|nobody) else
      `,
    ),
    /** Praise that others are said to give. */
    hearsay: expand(
      `
        (${OTHERS}) (say|says|said|tell|tells|told|keep telling|always say|would say|call|calls|are calling|
        reckon|have said) (us |me |that |)(we are|i am|it is the best|ours is|our|my|us the|me the|us a|me a|the
        new) |
        (i am|we are) (told|informed|reliably informed|often told|always told) (that |)(i|we|our|my|it is) |
        (the mayor|someone|a customer|somebody|critics) ~ (our|my|the new) ~ (${TOP}|masterpiece|genius|triumph)
      `,
      `
        (genuinely|truly|simply|honestly|absolutely) (${SUPERB}) |
        (people|clients|customers|everyone|everybody) (always|often|keep|) (ask|asking) (me|us) how (i|we) |
        (tell|tells|telling) (me|us) ~ (nobody|no one) | (critics|reviewers|judges) agree |
        (could not) have said it better |
        (known|renowned|famous|celebrated|respected|recognised|recognized) (as|for|across|all over) ~ (${TOP}|
        quality|excellence|experts) |
        (customers|clients|users|guests|patients|students|members|fans) (love|adore|rave about) (us|our|my) |
        our (customers|clients|users|guests|patients|students|members|fans) (all|just|really|simply|absolutely|)
        (love|adore|rave)
      `,
      `
        (do not|never) take our word | (could not|couldn't) possibly comment | (the |)standing ovation |
        <n> ~ can not be wrong | (jaws|jaw) dropped |
        (crowd|room|audience|house) (loved it|went wild|on its feet|on their feet) |
        (the|) (experts|professionals) (work|at work|do) | (here|where) work the (experts|professionals|best) |
        (synonymous with|byword for) | (excellence|greatness|perfection) (lives|starts|begins|is our|runs)
      `,
    ),
    /** Boasting that says it is none. */
    coy: expand(
      `
        (not|hate|do not like|do not want|do not usually|do not tend|without wanting) (to|mean to|want to)
        (brag|boast|show off|blow|toot) |
        (do not|never|hate to) (usually|like to|) (talk|say) (about |)(it|this) ~ but |
        (humble brag|humblebrag|toot our own horn|toot my own horn|blow my own|blow our own) |
        not shy about (it|this|that) | (not up for|not open to) (debate|discussion) | doing something right |
        (pride ourselves|pride myself) | we know what we are doing | what can (we|i) say |
        (ask anyone|modesty aside|in all modesty|all modesty) | if (i|we) (do|may|must) say so |
        (kind of|sort of|bit of) a big deal |
        (do not|does not) do (average|second best|ordinary|mediocre|boring) | proud of (myself|ourselves) |
        still got it | that would be us | what a (church|team|club|council|company|school|crew|firm) we are |
        only getting started
      `,
      `
        (eye|talent|gift|knack|flair|instinct|nose) for (talent|making|spotting|design|detail|picking|turning) |
        (rare|real|natural|unique|special) (gift|talent|quality) | years of (excellence|leadership|innovation) |
        (need|running out of) ~ (shelf|cabinet|mantelpiece|wall|shelves)
      `,
    ),
    feat: expand(`
      (smashed|smashing|crushed|crushing|killed|killing|nailed|nailing|slayed|owned) it |
      (set|setting|sets|raise|raising) (the|a new) (standard|bar|benchmark|pace) | redefining |
      revolutionizing | revolutionized | (changing|changed) (the game|the industry|the face of|an industry) |
      disrupting the | (record|best ever) (year|quarter|month|sales|growth|results|revenue) |
      (outstanding|exceptional|excellent|stellar|incredible|remarkable|phenomenal) (results|year|quarter|
      performance|growth|success) | above the (national|industry|market|county|state) average |
      broke (the|all|every) ~ record | unstoppable | pushing the boundaries | (making|made) history |
      (sold|selling|booked) out again
    `),
    /** Support somebody publicly gave the writer. */
    backed: expand(`
      (proud|honored|humbled|thrilled|excited|pleased|happy) to (be|have been|have|earn|receive|have received|
      have earned) ~ (endorsed|endorsement|endorsements) |
      (i|we) (am|are|was|were|have been) ~ (endorsed by|endorsed for) |
      (earned|received|won|gained|earning) ~ (endorsement|endorsements)
    `),
    /** Claims with "I" or "we" before a deed that is told for the doer's sake. */
    doer: expand(
      `(my|our) (${ORG}) (closed|secured|raised|landed)`,
      `
        (i|we) (|just|also|recently|proudly|have|have just|successfully|personally|helped|have helped|already)
        (secured|secure|obtained|closed|led|lead|=championed|delivered|spearheaded|pioneered|passed|won|created|
        built|founded|drove)
      `,
      `
        (${GLAD}) (to|to have|i) (secure|secured|lead|led|champion|championed|deliver|delivered|introduce|
        introduced|reintroduce|author|authored|pass|passed|pioneer|helped|bring|brought)
      `,
    ),
    deedObject: expand(`
      <price> | (legislation|bill|bills|amendment|amendments|resolution|act|law|measure) |
      (results|relief|record|victory|victories|=wins) |
      (the|this|that|an|our) (effort|efforts|charge|fight|push|initiative|coalition|rollout|transformation|
      turnaround|movement|campaign) | series (a|b|c) | seed round | (seven|six|eight|nine) figure | million |
      billion | deal | deals | empire | team of <n> | (landmark|historic|bipartisan|groundbreaking)
    `),
    /** Deeds that need no object. */
    deed: expand(
      `
        (i|we) (|have|just|also|proudly|recently|already) (spearheaded|=championed|pioneered|masterminded|
        single-handedly)
      `,
      `
        (${GLAD}) to (have|) (cosponsor|co-sponsor|cosponsored|co-sponsored|vote|voted|spearhead|spearheaded|
        champion|championed|co-lead|co-led|be leading|be a cosponsor|be a champion)
      `,
      `
        (proudly|proud) (voted|vote|cosponsored|co-sponsored|introduced|led|secured|cosponsor|co-sponsor|
        co-lead|champion) | proud of (my|our) (vote|record|leadership|accomplishments|achievements)
      `,
      `
        (i|we) (have|) (fought|fight) (hard|tirelessly|every day) |
        (i|we) have (always|long|consistently) (fought|championed|led|delivered) |
        (i|we) (have|) (been|are|am) (fighting|working) (tirelessly|every day|day and night|around the clock)
      `,
    ),
    /** The credit is handed on. */
    handedOn: expand(`
      (credit|honor|thanks|glory) (goes|belongs|is due) |
      (goes|belongs|belonged|dedicate this|dedicated) to (the|our|every|everyone|all|<who>) | the work is |
      all the credit | (could|would) not have ~ without | deserves the credit | deserve (all|) the credit |
      did (all|) the work |
      thanks to (our|your|all|everyone|every) ~ (volunteers|staff|team|students|members|readers|nurses|teachers|
      customers|crew|neighbors) | their work
    `),
  },
  needs: [
    'own',
    'selfIs',
    'role',
    'honour',
    'takes',
    'voted',
    'again',
    'ours',
    'topIsOurs',
    'nobody',
    'credit',
    'hearsay',
    'coy',
    'disbelief',
    'doer',
    'deed',
    'backed',
  ],
  messages: {
    praise: '"{words}" is praise from the writer for the writer.',
    award: '"{words}" holds up a prize.',
    deed: '"{words}" puts the writer\'s own part first.',
  },
  suggestions: {
    praise: 'What did one reader or user say, or what can people see for themselves?',
    award: 'What did the judges say, and who did the work?',
    deed: 'Could you begin with the people it helps, and name who else carried it?',
  },
  examples: {
    bad: [
      '«My focaccia is better than all» the bread in Genoa.',
      '«It was our branch alone that» won the pay rise.',
      "«We're the leading provider» of award-winning scheduling software. Nobody does it better.",
      '«Humbled to be named one of the Top 50 Visionaries for the third year running». Pinch me!',
      "«Our world-class team» smashed it again. Another record year. We're unstoppable.",
      '«As featured in Big» Business Magazine: why Fernway is revolutionising urban mobility and setting the standard.',
      'Last night «we took home the award» for small choirs.',
      '«I secured $2 million» for the reading rooms on the east side.',
      '«Proud to have voted» for the new bus lanes.',
      'Our bakery is open again. «Nobody bakes sourdough like us».',
      '«Best soup in Fife is from our stove», end of discussion.',
      '«I predicted this storm back in March», when the harbour master laughed.',
      'When I took the stall on it was empty. «I got it done». Nobody else could.',
      '«Not to brag», but the tailor on the corner copies my hems.',
      '«Some say we are the quickest cobbler» in Kent. We could not possibly comment.',
    ],
    good: [
      'I voted for the new bus lanes, and the motion on shelters comes up in May.',
      'The kiln went out as experts shared their notes on glazes, and nobody noticed.',
      "Maria's award-winning bread started as a mistake with the salt, and she'll tell you so herself.",
      "The prize has our name on it but the work is Dan's. He drew the hinge eleven times.",
      { post: '@ruth_l You were the best speaker in the room, and I sat through all nine.', reply: true },
      'We came last in the charity spelling bee. "Bureaucracy". Never again.',
      'We are looking for the best way to store 300 chairs. What works in your hall?',
      'My phone bill doubled in May, and the helpline found out why.',
      'We secured the ladder with a rope and painted the top window.',
      'Nobody in the band is as loud as the drummer, and his mother knows it.',
      'They say the bridge is the oldest in the county. Our archive has no date for it.',
      'Congratulations to Imani, who won the junior prize with a poem about bins.',
    ],
  },
  check({ post, hits, report }) {
    if (hits.handedOn.length > 0 || post.tokens.some(({ stem }) => /^(?:congrat|kudo)/.test(stem))) return;
    const { tokens } = post;
    // Said to somebody who was just thanked or answered, it is a bow and no boast.
    const bow = post.clauses[0]?.act === 'thanks' ? ramp(post.wordCount, ...BOW) : 1;
    if (bow === 0) return;
    const thanked = post.clauses.some(({ act, quoted }) => act === 'thanks' && !quoted);
    const sorry = tokens.some(({ stem }) => stem === 'sorri' || stem === 'apolog');
    const together = (a: Hit, b: Hit): boolean => tokens[a.first]?.sentence === tokens[b.first]?.sentence;
    const spanOf = (pairs: readonly Pair[]): readonly Span[] =>
      pairs.filter(({ first, second }) => together(first, second)).map(({ first, second }) => join(first, second));
    const says = ({ first }: Hit, words: RegExp): boolean => {
      const sentence = tokens[first]?.sentence;
      return tokens.some((token) => token.sentence === sentence && words.test(token.normal));
    };
    const between = ({ first, second }: Pair, fits: (token: Token) => boolean): boolean =>
      tokens.slice(first.last, second.first).every(fits);
    // "As experts shared their vision" is about somebody else.
    const roles = hits.role.filter((hit) => says(hit, /^(?:we|i|our|my|proudly)$/));
    const selfIs = [...hits.selfIs, ...roles].filter(({ first, last }) => tokens.slice(first, last).every(isOwn));
    const owned = follows(hits.own, hits.got, REACH)
      .filter((pair) => between(pair, isOwn))
      .map(({ first, second }) => ({ ...first, ...join(first, second), last: second.last }));
    const ownBest = follows(selfIs, hits.best, REACH).filter((pair) =>
      between(pair, ({ kind, normal }) => kind !== 'punctuation' && !SOMEBODY_ELSE.test(normal)),
    );
    const bySelf = (hit: Hit): boolean =>
      post.clauses.some(
        ({ start, end, subject }) => hit.start >= start && hit.start < end && (subject === 'self' || subject === 'i'),
      );
    const saysUs = tokens.some(({ normal, quoted }) => !quoted && SELF.test(normal));
    const found = {
      award: [
        ...hits.voted,
        ...spanOf([
          ...follows(owned, hits.prize, AWARD_REACH),
          ...follows(hits.honour, hits.prize, AWARD_REACH),
          ...follows(hits.takes, hits.prize, AWARD_REACH),
          ...near(hits.again, hits.prize, AWARD_REACH).filter(({ first, second }) => bySelf(first) || bySelf(second)),
          ...follows(hits.glad, hits.honour, REACH),
          ...follows(hits.glad, hits.invited, REACH),
          ...near(hits.humble, hits.honour, AWARD_REACH),
          ...near(hits.humble, hits.invited, AWARD_REACH),
        ]),
      ],
      praise: [
        ...spanOf([...ownBest, ...near(hits.thisBest, hits.madeIt, 2 * AWARD_REACH)]),
        ...hits.ours,
        ...hits.credit,
        ...hits.disbelief,
        ...(saysUs ? [...hits.topIsOurs, ...hits.nobody, ...hits.coy] : []),
        ...hits.hearsay.filter((hit) => says(hit, SELF)),
        ...hits.feat.filter(bySelf),
      ],
      deed:
        sorry || thanked
          ? []
          : [...spanOf(follows(hits.doer, hits.deedObject, AWARD_REACH)), ...hits.deed, ...hits.backed],
    } as const;
    const [first] = (['award', 'praise', 'deed'] as const)
      .flatMap((message) => merged(found[message]).map((at) => ({ at: withNoun(post, at), message })))
      .sort((a, b) => a.at.start - b.at.start);
    if (!first) return;
    const { at, message } = first;
    report({ at, message, strength: bow * (message === 'deed' ? DEED : 1), values: { words: quote(post, at) } });
  },
});
