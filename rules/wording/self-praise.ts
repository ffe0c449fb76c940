import {
  defineRule,
  expand,
  follows,
  type Hit,
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
const isOwn = ({ kind, normal }: Token): boolean => kind !== 'punctuation' && !RELATION.test(normal);
/** A reported deed weighs less than open praise. Source: measured on posts of office holders. */
const DEED = 0.7;

/** Words that cannot end a quotation of praise. */
const OPEN_END =
  /^(?:a|an|the|of|in|on|at|to|for|by|with|and|or|but|as|from|that|which|who|because|when|while|if|is|are|was|were|has|have|will|this|his|her|their|its|than|so|not|'s|today|yesterday)$/;

/** Overlapping places as one. */
const merged = (spans: readonly Span[]): readonly Span[] => {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && span.start < last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else all.push({ start: span.start, end: span.end });
  }
  return all;
};

/** "Our world-class" with the word it praises. */
const withNoun = ({ tokens }: Post, span: Span): Span => {
  const next = tokens.find(({ start }) => start >= span.end);
  const goesOn = next?.kind === 'word' && next.start - span.end <= 1 && !OPEN_END.test(next.normal);
  return goesOn ? { start: span.start, end: next.end } : span;
};

const HONOUR =
  'named|recognized|voted|ranked|rated|crowned|listed|shortlisted|nominated|selected|honored|awarded|inducted|endorsed|commended|featured|appointed|elected|certified|picked|chosen|presented with|included in|included on|chosen as|picked as';
/** What speaks for its owner: "our choir", "my startup". */
const ORG =
  'team|teams|company|firm|agency|studio|shop|store|startup|start-up|brand|app|platform|product|products|software|tool|service|services|website|podcast|newsletter|paper|book|film|album|song|course|school|college|university|department|office|clinic|hospital|practice|ward|library|museum|theater|gallery|choir|band|orchestra|club|charity|project|campaign|design|bakery|bread|cafe|restaurant|pub|hotel|bar|kitchen|menu|farm|brewery|beer|wine|cheese|salon|lab|factory|event|festival|program|work|people';
const GLAD =
  'humbled|honored|proud|thrilled|excited|delighted|privileged|blessed|grateful|pleased|flattered|stoked|happy';

/** Said of one's own people and goods. */
const SUPERB =
  'exceptional|outstanding|incredible|brilliant|talented|stellar|superb|top notch|phenomenal|expert|first rate|elite|gifted|highly skilled|highly trained|highly qualified|multi award winning|award winning|world class|unrivalled|unmatched|groundbreaking|pioneering|innovative|visionary|legendary|acclaimed|specialist|passionate';

/** "Nobody does it like we do": how praise by comparison ends. */
const LIKE_US =
  'like us|like we|like me|like i|like our|like ours|the way we|the way i|as well as us|as well as we|better than us|better than we|better than i|than our|than ours|as good as ours|quite like us';

/** Words of a short answer that thanks first, and of a post in which the praise is no answer any more. Hand-set. */
const BOW = [19, 48] as const;

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
      `(our|my) (${ORG}) (is|are) | (our|my) ~ (is|are)`,
      `(our|my) (${ORG}) (has|have|) (was|were|been|remain|remains|ranks|rank)`,
      '(we|i) (are|am|have been|were|remain|became|have become) | (makes|made|making) (us|me) | continue to be | proud to be | known as',
    ),
    /** "As the leading provider, we …". */
    role: ['^=as'],
    /** What nobody can say of themselves without smiling. */
    best: expand(
      'the (youngest|first|only|fastest|highest|longest|biggest|largest|oldest|top|best|lowest) ~ (in|on|to|ever|of|outside|across|north of|this side of) (the|our|my|its|<who>|history|europe|britain|ireland|india|australia|africa|america|town|history|have|win|reach|complete|achieve|make|hold|<n>) | (youngest|first|only|highest|fastest|best|lowest|highest rated|most awarded) ~ (in|in the|of the) ~ (history|county|country|world|region|industry|state|city|sector|district|league|market|uk|company|firm|north|south|west|east)',
      '(one of|) the most experienced | the ~ (everyone|everybody|people|families|locals|businesses|teams|thousands) (trust|trusts|love|loves|turn to|rely on)',
      "<who> ='s (best|most|leading|favourite|top|first|largest|biggest|oldest|number|no|go-to|only|premier|finest|greenest|friendliest|fastest)",
      "(world's|country's|nation's|region's|town's|city's|county's|area's|state's|industry's|market's|uk's|europe's|district's) (best|most|leading|favourite|top|first|largest|biggest|oldest|number|no|go-to|only|fastest-growing|premier|finest|top-rated|best-rated|best-loved|favorite|greenest|friendliest|highest-rated|safest)",
      '(the|a|an) (leading|premier|award-winning|world-class|foremost|go-to|trusted|renowned|top|top-rated|pioneering|visionary) | (the|your|among the|simply the) (best|greatest|finest|fastest|favourite|smartest|strongest|brightest|boldest|sharpest|safest|freshest|tastiest|coolest|biggest|largest|hottest|friendliest|toughest) | (the|most|one of the|among the|some of the) (most) (trusted|loved|advanced|reliable|innovative|popular|experienced|respected|accurate|effective|admired|talented|skilled|dedicated|creative|successful|powerful|qualified|sought-after|forward-thinking|influential|knowledgeable|dynamic|exciting|awarded)',
      "the (only|world's|country's|nation's|region's|town's|city's) ~ (choice|provider|company|team|platform|brand|tool|agency|firm|place) | <n> in the (country|world|city|state|industry|market) | (number one|no. 1|ranked number)",
      '(better|faster|finer|neater|tastier|fresher|smarter|stronger|cleaner|cheaper|bigger) than (all|any|anyone|anything|anywhere|every|everyone|everybody|most|theirs|the rest|the others|the competition|what)',
      '(industry|market|thought|trusted|global|national|recognized|proven) (leader|leaders|expert|authority) | (leading|foremost|top) (expert|experts|authority|authorities|voice|voices|name|names|specialist|specialists|provider|providers) (in|on|of|for) | leader in | leaders in | (pioneers|experts|visionary|visionaries|genius|unstoppable|unbeatable|unrivaled|unmatched|unparalleled)',
      '(best|top) (<n>|in class|in the business|in town|in the world|in the country|places to work|employer|employers) | second to none | leading the (way|pack|field) | (ahead of|above) the (competition|rest) | head and shoulders above',
    ),
    ours: expand(
      'our (award-winning|world-class|unrivaled|unmatched|unparalleled|unbeatable|renowned|legendary|best-in-class|industry-leading|market-leading|world-leading|multi-award-winning|first-class|top-rated|record-breaking|groundbreaking|revolutionary|cutting-edge|state-of-the-art|acclaimed|unique blend|proven track record|track record)',
      '(my|our) (accolades|accomplishments) | our ~ leadership in | (my|our) ~ (success|growth) speaks for',
    ),
    /** Being named or chosen. */
    honour: expand(
      `(i|we) (was|were|am|are|have been|got|had been|just got|just been) (just|recently|also|again|once again|officially|) (${HONOUR})`,
      `(to be|to have been|being|getting) (${HONOUR})`,
      `(our|my) (${ORG}) (is|are|was|were|has been|have been|just got|got|gets) (just|again|also|) (${HONOUR})`,
      `(i|we) (just|have|) (made|top|topped) the (list|shortlist|final|finals|cut|ranking|rankings|charts)`,
    ),
    own: ['=we', '=i', '=our', '=my', '=us'],
    got: expand(
      '(won|win|wins|winning|took|takes|taken|picked up|picks up|scooped|landed|bagged|clinched|earned|earns|received|receives|achieved|gained|collected|got|gets|accepted|hit|made|makes|topped|came first|came second|came top|brought home|brings home|walked away) | (=named|=ranked|=rated|=crowned|=recognized|=recognised|=listed|=shortlisted|=nominated|=selected|=awarded|=certified|=chosen|=picked|=honored|=honoured)',
    ),
    glad: expand(`(${GLAD})`),
    takes: expand(
      `(${GLAD}) to be (on|in|among|one of|a|an|the|named)`,
      `(${GLAD}) (and ~ to|to|to have) (win|won|receive|received|accept|accepted|earn|earned|be given) | (presenting|presented) (me|us) with | giving (me|us) | for (naming|making|voting|recognizing|choosing|ranking) (me|us) | bringing home | taking home`,
      '^=voted (the|a|an|our|best|number|top|most|favourite|<who>)',
    ),
    /** Prizes and those who hand them out; also rankings. */
    prize: expand(
      'best <who> | (top|first) (prize|honours|honors)',
      '(award|awards|prize|prizes|medal|trophy|accolade|honoree|laureate|finalist|winner|winners|champion|hall of fame|scorecard|rankings|oscar|grammy|emmy) | =gold | =silver | =bronze | top <n> | <n> under <n> | number one | no. 1 | five-star | perfect score | (great|best) (place|places) to work | employer of choice | (top|best) employer | (forbes|fortune|inc|deloitte) (<n>|list|stage|cover)',
      'best ~ (award|place|places|company|companies|employer|workplace|list|agency|school|hospital|bakery|restaurant|shop|app|product|bar|hotel|podcast|book) | of the (year|decade|month) | list of | power list | most (influential|innovative|effective|admired|powerful|bipartisan|fiscally|loved|trusted|respected|popular) | favourite | bestseller list | best seller list | (first|top|second|third) (prize|place|spot) | top spot | (podium|title|finals|final|trophies|medals|awards|honors|scholarship|fellowship|distinction) | <n> (star|stars|out of five)',
      'seal of approval | (distinguished|leadership|excellence|freedom|congressional) ~ award | endorsement | rating from | a+ rating',
    ),
    loved: expand(
      '(our|my) (customers|clients|users|readers|guests|patients|students|members|fans) (all|just|really|simply|absolutely|) (love|adore|rave|say we|say our|tell us we|call us|keep coming back)',
    ),
    again: expand(
      '(the|our|my|) (second|third|fourth|fifth|sixth|seventh|tenth|<n>) (year|time|quarter|season) (running|in a row) | (second|third|fourth|fifth|sixth|<n>) consecutive (year|time|quarter) | <n> years (running|in a row)',
    ),
    humble: expand(
      ' somehow | imposter syndrome | impostor syndrome | did not expect | never expected | surreal | pinch me | speechless | wow',
    ),
    disbelief: expand(
      '(little|old|tiny|humble) (me|us) ~ (was|were|on|in|at|asked|invited|featured|named|chosen|picked|keynote|speaking|has|have|got|gets|won|from) | (still|) (pinching|pinch) (myself|ourselves|me|us) | (can not|cannot|could not|do not) (quite |)believe (that |)(i|we|little|my name|our name|my|our|they|someone) ~ (asked|invited|named|chose|chosen|picked|won|winning|front page|on the cover|cover|featured|award|shortlisted|keynote|shortlist|nominated|next to|alongside|list|stage|best|voted|selected|prize) | (honoured|humbled|overwhelmed|speechless) (beyond|and|that|to|by|doesn) (words|belief|overwhelmed|humbled|speechless|honoured|grateful|cover it|my name|our|i|we) | (who would|who knew|who would have) (have |)(thought|guessed|imagined|believed) ~ (me|i|we|us|our|my|girl|boy|kid|lad|shop|pub|team) | (girl|boy|kid|lad|lass|farm|family|team) from ~ (on|in|at|now|to|is|has|could|would) ~ (stage|forbes|cover|ceo|parliament|times|un|award|tv|world|palace|top|list|oscars)',
      '(can not|cannot|could not) believe (i|we|my|our) ~ (picked|chosen|selected|named|nominated|won|win|made|asked|invited|got) | (little|old) me ~ never (thought|expected|dreamed|imagined) | never (thought|expected|dreamed|imagined) (i|we) would ~ (picked|chosen|selected|named|nominated|won|win|asked|invited)',
    ),
    invited: expand(
      '(invited|asked|picked|chosen|selected) (to|as|for) ~ (speak|keynote|deliver|lead|present|judge|chair|serve|board|host|speaker)',
    ),
    nobody: expand(
      `(nobody|no one|none|no other) ~ (${LIKE_US}) | (nobody|no one|none|no other) ~ (a|an|the|this|that|our|in|on|for|with|it|them|things) ~ (${LIKE_US})`,
      'without (us|me|our ~|my ~) ~ (would not|would have|would be|never|it would|none of this|they would|this) | (it was|it is|this was|it took|thanks to) (our|my|us|me) ~ (that|which|who) (saved|won|got|made|forced|brought|stopped|started|changed|persuaded|secured|kept|delivered|built|put|turned|created|paid) | (it was|it is|this was) (our|my) ~ alone (that|which|who) | (we|i) (single handedly|singlehandedly|almost single handedly) | (because of|down to|only happened because of|thanks to) (us|me|my|our) (alone|campaign|pressure|hard work|work|efforts|persistence|leadership|vision|team|intervention|lobbying)',
      '(nobody|no one|no other|none) ~ (better|beats us|comes close|compares|can match) | (leave|left|leaving) the competition | (better|faster|cheaper|smarter) than (anyone|anybody|everyone|everybody|any) else',
    ),
    feat: expand(
      '(smashed|smashing|crushed|crushing|killed|killing|nailed|nailing|slayed|owned) it | set (the|a new) (standard|bar|benchmark) | setting (the|a new) (standard|bar|benchmark|pace) | raise the bar | raising the bar | redefining | revolutionizing | revolutionized | changing the (game|industry|face of|world) | changed the (game|industry) | disrupting the | on fire | record (year|quarter|month|sales|growth|results|revenue) | (outstanding|exceptional|excellent|stellar|best ever|best-ever|incredible|remarkable|phenomenal) (results|year|quarter|performance|growth|success) | above the (national|industry|market|county|state) average | broke (the|all|every) ~ record | outperform | unstoppable | pushing the boundaries | making history | made history',
    ),
    boast: expand(
      '(i|we) (was|were|am|are|became) the (youngest|fastest|highest paid) ~ (in|ever|to|on) | (i|we) (was|were|am|are|became|made history as) the only ~ to (win|reach|complete|achieve|receive|earn|sell|break|beat|sign|hold|graduate|qualify) | (i|we) (was|were|am|are|became) (the|) first (|person|people|one|team|company|shop|in ~) (to|with) (win|reach|complete|achieve|receive|earn|sell|break|beat|call|spot|see|say|do|make|bring|build|the|a)',
      `our (${SUPERB}) ~ (deliver|delivers|provide|provides|offer|offers|give|gives|produce|craft|create|creates|make|makes|bring|brings|set|sets|ensure|ensures|achieve|get|gets|keep|keeps) | (deliver|delivers|delivering|provide|provides|providing|offer|offers|give|gives|bring|brings) ~ (world class|best in class|unrivalled|unmatched|unparalleled|award winning|first class|top quality|second to none|exceptional) (care|service|quality|education|results|experience|experiences|teaching|food|support|coaching|value|training|performance|design|work|treatment|hospitality|journalism|healthcare)`,
      "(genuinely|truly|simply|honestly|absolutely|proper) (world class|world-class|second to none|unbeatable|unrivalled|exceptional) | (some|people|they|many|customers|clients|friends|folk|folks|reviewers|critics|everyone) (say|says|tell|tells|keep telling|keeps telling|always say|always tell|would say|call|calls|reckon|have said) (we are|we're|i am|i'm|it is the best|ours is|me i|us we|us the|me the|that we are|that i am|me that i|us that) | (could not|can not|couldn't) possibly comment | (trophy|awards|award|prize|medal) (cabinet|shelf|wall|mantelpiece|case) | (need|needs|running out of) ~ (shelf|cabinet|mantelpiece|wall space|wall|shelves) ~ (trophy|trophies|awards|award|medals|bigger|this|all) | not bad for (a|an|some|two|three|little) | (selected|chosen|picked|shortlisted) (from|out of) (over|more than|nearly|almost|) <n> | it is official (we|our|i|my) | <n> (awards|prizes|medals|trophies|five star reviews|stars) (and counting|later|this year|in <n>|under our belt|so far) | under (our|my) belt | yours truly | self made | from nothing | (the|a) (trailblazer|trailblazers|powerhouse) | force to be reckoned with | (sold|selling|booked) out again | (outstanding|five stars|excellent|full marks|top marks|perfect score|<pct>|grade a) ~ again | (we|i) (did|have done|nailed|smashed) it again | you are looking at (the|a|an|your) ~ (winner|champion|best|new|number|first) | (eye|talent|gift|knack|flair|instinct|nose) for (talent|spotting|design|detail|a story|picking|it) | (always|have always|ve always) (had|been) (an eye|a gift|a knack|a talent|a natural|ahead|good at|the one|brilliant) | when you (are|hire|have|work with|want|pick|buy from) (this good|the best|the very best|experts) | (brag|bragging|boast|boasting|show off|showing off|blow my own|blow our own|trumpet|humblebrag) ~ (but|rights|moment|post|trumpet|a bit|though|about)",
      '(do not|not) (like|want|mean|usually|tend) to (boast|brag) | (we|i) (put|have put) ~ on the map | before (us|me) (nobody|no one|there was nothing) | fought over (me|us|my|our)',
      'we (make|bake|brew|serve|do|sell|build|pour|cook) the (best|finest|tastiest|greatest|freshest) | (best|finest) ~ hands down | ^hands down the | outperformed (every|all|the rest|any)',
      "exceed (expectations|them every|your expectations|all expectations) | (do not|don't) just meet | in a league of (our|its|his|her|my) own | (cannot|can not|won't|will not) find ~ (anywhere else|elsewhere) | (reputation|work|results|quality|record|success|reviews) (speaks|speak) for (itself|themselves) | (<n>|years|decades|a decade) (years |)of (excellence|leadership|unrivalled|innovation) | years of excellence | decades of excellence | (unmatched|unrivalled|unrivaled|unparalleled|unbeatable) (service|quality|results|expertise|experience|value|care) | (tops|topped|leads|leading) the (district|county|league|table|tables|state|region|city|country|field|rankings) | (called|calls|named|calling|dubbed|described) (us|me) (the|a|one of) | the ~ (coach|agency|lawyer|designer|consultant|bakery) (other|that other) | ^=shortlisted for | ^=nominated for | ^=awarded (the|a|best) | ^=recognised (as|by|for) | ^=recognized (as|by|for) | ^=voted (the|best|number|top) | did not see (this|that|it) coming | (trophy|award|medal|prize|title) from (the|his|her) | best ~ than the rest | go to (expert|agency|choice|provider|place|coach|name) | (trusted|loved) by (the best|everyone|all|professionals|leading|experts|chefs|athletes) | (nobody|no one) comes close | we (never|always) (miss|deliver|win|nail)",
      'there is ~ (no better|nowhere better|no finer|nothing better) (place|choice|company|team|school|clinic|bank|way to|hotel|course|club|gym|bakery|salon|partner|agency|studio|venue) | nowhere (does|makes|comes|else) | (still|absolutely|) buzzing (after|from|following) ~ (win|award|awards|night|success|result|recognition) | could not be more deserved | (so|truly|feeling|deeply|beyond|incredibly) humbled | ^humbled (and|by|to) | little (me|old me) | that would be us | still got it | (standing ovation|sell-out|sold-out) (show|crowd|after|another) | another (sell-out|sold-out|record|award|accolade|milestone|trophy|five-star|glowing) | officially (an|the|a) ~ (award-winning|best|number|top|leading|certified|accredited|great) | (we are|i am) (just|simply) (that|this|so) (good|great) | what can (we|i) say | ^(number one|no. 1|#1|=voted|=rated|=ranked) (for|in|best|the best|number|top|#1) | we know what we are doing | (set|setting|sets) the (bar|standard|benchmark|gold standard) | (gold|industry) standard (for|in|of)',
      '(we|i) pride (ourselves|myself) | pride (ourselves|myself) on | not to brag | ^=ranked <n> | ^simply the best | ^quite simply the best | ^the (best|finest|smartest|fastest|leading) ~ (on the market|in the business|in the industry|money can buy|in town) | (do not|not) (mean|want|wanting|trying) to brag | humble brag | humblebrag | toot (our|my) own horn | pinch me | little old (me|us) | so tired of winning | who let (me|us) | as featured (in|on) | as seen (in|on) <who> | =featured in ~ (magazine|times|journal|post|news|forbes|vogue|guardian)',
      'with over <n> years of experience | (i|we) have ~ track record | an expert in | like no one else | nobody does it | our excellence',
    ),
    /** Support somebody publicly gave the writer. */
    backed: expand(
      '(proud|honored|humbled|thrilled|grateful|glad|excited|pleased|happy) to (be|have been|have|earn|receive|have received|have earned) ~ (endorsed|endorsement|endorsements) | (=endorsed|=endorses|=endorsing) (me|us|my|our) | (i|we) (am|are|was|were|have been) ~ (endorsed by|endorsed for) | (earned|received|won|have|gained|earning|receive) ~ (endorsement|endorsements) | (=earned|=gained) (your|the|their) support',
    ),
    /** Claims with "I" or "we" before a deed that is told for the doer's sake. */
    doer: expand(
      `(my|our) (${ORG}) (closed|secured|raised|landed)`,
      '(i|we) (|just|also|recently|proudly|have|have just|was proud to have|am proud to have|successfully|personally|helped|helped to|have helped|already) (secured|secure|obtained|closed|led|lead|=championed|delivered|spearheaded|pioneered|passed|pass|won|created|built|founded|drove)',
      `(${GLAD}) (to|to have|i) (secure|secured|lead|led|champion|championed|deliver|delivered|introduce|introduced|reintroduce|author|authored|pass|passed|pioneer|helped|announce|bring|brought)`,
    ),
    deedObject: expand(
      '<price> | (legislation|bill|bills|amendment|amendments|resolution|act|law|measure) | funding | funds | grant | grants | (results|relief|record|victory|victories|=wins) | (the|this|that|an|our) (effort|efforts|charge|fight|push|initiative|coalition|rollout|transformation|turnaround|movement|campaign) | series (a|b|c) | round | seed round | (seven|six|eight|nine) figure | million | billion | deal | deals | empire | (agency|company|business|empire) from | team of <n> | (landmark|historic|bipartisan|groundbreaking)',
    ),
    /** Deeds that need no object. */
    deed: expand(
      '(i|we) (|have|just|also|have also|proudly|recently|already|have proudly) (spearheaded|=championed|pioneered|masterminded|single-handedly)',
      `(${GLAD}) to (have|) (cosponsor|co-sponsor|sponsor|cosponsored|co-sponsored|sponsored|vote|voted|spearhead|spearheaded|champion|championed|co-lead|co-led|be leading|be a cosponsor|be a co-sponsor|be a champion)`,
      '(proudly|proud) (voted|vote|cosponsored|co-sponsored|sponsored|introduced|led|secured|offered|cosponsor|co-sponsor|sponsor|co-lead|champion)',
      'proud of (my|our) (vote|record|work on|leadership|accomplishments|achievements)',
      '(i|we) (have|) (fought|fight) (hard|tirelessly|every day) | (i|we) (have|) (been|am|are|have been|) (fighting|working) (tirelessly|every day|day and night|around the clock) (to|for) | (i|we) have (always|long|consistently) (fought|championed|led|delivered)',
      'under (my|our) leadership | thanks to (my|our) (work|efforts|leadership|bill)',
    ),
    /** The credit is handed on. */
    handedOn: expand(
      '(credit|honor|thanks|glory) (goes|belongs|is due) | (goes|belongs|belonged|down|dedicate this|dedicated) to (the|our|every|everyone|all|<who>) | the work is | all the credit | could not have ~ without | would not ~ without | deserves the credit | deserve (all|) the credit | did (all|) the work | thanks to (our|your|all|everyone|every) ~ (volunteers|staff|team|students|members|readers|nurses|teachers|customers|crew|neighbors)',
    ),
  },
  needs: [
    'own',
    'selfIs',
    'role',
    'honour',
    'takes',
    'again',
    'glad',
    'humble',
    'ours',
    'nobody',
    'boast',
    'loved',
    'disbelief',
    'feat',
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
      '«It was our branch alone that won» the pay rise.',
      "«We're the leading provider» of award-winning scheduling software. Nobody does it better.",
      '«Humbled to be named one of the Top 50 Visionaries for the third year running». Pinch me!',
      "«Our world-class team» smashed it again. Another record year. We're unstoppable.",
      '«As featured in Big» Business Magazine: why Fernway is revolutionising urban mobility and setting the standard.',
      'Last night «we took home the award» for small choirs.',
      '«I secured $2 million» for the reading rooms on the east side.',
      '«Proud to have voted» for the new bus lanes.',
      'Our bakery is open again. «Nobody bakes sourdough like us».',
      '«Some say we are» the quickest cobbler in Kent. We could not possibly comment.',
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
    // "As experts shared their vision" is about somebody else.
    const isOwnRole = ({ first }: Hit): boolean => {
      const sentence = tokens[first]?.sentence;
      return tokens.some(
        (token, at) => at > first && token.sentence === sentence && /^(?:we|i|our|my|proudly)$/.test(token.normal),
      );
    };
    const owned = follows(hits.own, hits.got, REACH)
      .filter(({ first, second }) => tokens.slice(first.last, second.first).every(isOwn))
      .map(({ first, second }) => ({ ...first, ...join(first, second), last: second.last }));
    const selfIs = [...hits.selfIs, ...hits.role.filter(isOwnRole)].filter(({ first, last }) =>
      tokens.slice(first, last).every(isOwn),
    );
    const ownBest = follows(selfIs, hits.best, REACH).filter(({ first, second }) =>
      tokens
        .slice(first.last, second.first)
        .every(({ kind, normal }) => kind !== 'punctuation' && !SOMEBODY_ELSE.test(normal)),
    );
    const bySelf = (hit: Hit): boolean =>
      post.clauses.some(
        ({ start, end, subject }) => hit.start >= start && hit.start < end && (subject === 'self' || subject === 'i'),
      );
    const found = {
      award: spanOf([
        ...follows(owned, hits.prize, AWARD_REACH),
        ...follows(hits.honour, hits.prize, AWARD_REACH),
        ...follows(hits.takes, hits.prize, AWARD_REACH),
        ...near(hits.again, hits.prize, AWARD_REACH).filter(({ first, second }) => bySelf(first) || bySelf(second)),
        ...follows(hits.glad, hits.honour, REACH),
        ...follows(hits.glad, hits.invited, REACH),
        ...near(hits.humble, hits.honour, AWARD_REACH),
        ...near(hits.humble, hits.invited, AWARD_REACH),
      ]),
      praise: [
        ...spanOf(ownBest),
        ...hits.ours,
        ...hits.nobody,
        ...hits.boast,
        ...hits.loved,
        ...hits.disbelief,
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
