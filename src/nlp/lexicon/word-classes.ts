/**
 * Kinds of things that more than one rule speaks of, as the inside of a group of alternatives in a phrase
 * list: `our ~ (${WARES})`. They match by stem, so `course` is `courses` too.
 */

/** Those a writer serves or addresses. */
export const AUDIENCE =
  'customer|client|guest|patient|member|=follower|=followers|fan|user|=reader|=readers|subscriber|shopper|audience|=supporter|=supporters|donor|=volunteer|=volunteers|resident|tenant|pupil|student|alumni|alumnus|alum|passenger|traveller|flyer|visitor|viewer|listener|=player|=players|=community|=communities|crowd|tribe|=connection|=connections|=contact|=contacts|=network|=networks|friend|mate|neighbour|colleague|=family|=families|parent|mum|mom|dad|attendee|delegate|candidate|applicant|employee|buyer|browser|lurker|commenter|congregation|parishioner';

/** People as statistics count them. */
export const KINDS_OF_PEOPLE =
  'people|person|woman|man|women|men|adult|child|children|kid|teen|teenager|baby|mum|mom|mother|dad|father|parent|grandparent|couple|family|household|homeowner|owner|renter|tenant|landlord|driver|cyclist|commuter|traveller|flyer|passenger|tourist|worker|employee|employer|manager|boss|leader|executive|founder|freelancer|entrepreneur|business|company|firm|team|brand|startup|sme|shop|restaurant|school|charity|farmer|teacher|student|pupil|graduate|candidate|applicant|jobseeker|recruiter|nurse|doctor|dentist|vet|patient|expert|scientist|customer|client|consumer|shopper|buyer|user|reader|subscriber|marketer|creator|seller|agent|investor|saver|retiree|pensioner|senior|millennial|runner|gardener|cook|singer|gamer|learner|writer|author|indian|brit|briton|american|australian|canadian|european|african|nigerian|professional|developer|pet|dog|cat|home|house|marriage|startup|website|email|cv|project|tradie|installer|guest|member|resident|neighbour|of us';

/** What is sold, be it a thing, a place or a service. */
export const WARES =
  'course|class|programme|program|masterclass|mastermind|bootcamp|workshop|webinar|retreat|membership|subscription|package|bundle|plan|app|software|tool|platform|planner|kit|box|hamper|range|collection|line|menu|service|studio|academy|coaching|session|book|ebook|guide|card|account|policy|policies|insurance|loan|mortgage|=cover|sofa|mattress|bed|bench|kitchen|boiler|roof|blinds|carpet|flooring|gift|voucher|ticket|tour|room|suite|break|getaway|deal|offer|sale|product|cream|serum|candle|soap|supplement|shake|coffee|blend|loaf|cake|pizza|beer|wine|gin|laptop|phone|headset|bike|car|lamp|jacket|shoe|dress|ring|necklace|merch|album|single|game|facial|massage|haircut|treatment|trial|consultation|survey|quote';

/** Where a post sends its readers for the rest. */
export const ELSEWHERE =
  'blog|bio|newsletter|podcast|channel|website|site|page|video|vlog|story|stories|reel|comment|comments|replies|reply|thread|caption|link|profile|episode|app|substack|youtube|patreon|email|feed|=live|stream|webinar|issue|post|article|group|discord|telegram';

/** What is everybody's: news of it is of use to whoever it touches. */
export const PUBLIC_MATTERS =
  'job|wage|pay rise|tax|taxes|water|hunger|housing|rent|health|healthcare|hospital|therapy|vaccine|cancer|disease|illness|safety|violence|crime|police|gun|education|childcare|traffic|transit|road|rail|bridge|broadband|energy|climate|emission|pollution|environment|flood|wildfire|drought|farm|farmer|agriculture|veteran|family|poverty|debt|equality|discrimination|immigration|trade|economy|budget|justice|security|opioid|addiction|nutrition|obesity|worker|child|youth|neighbourhood|neighborhood|manufacturing|salmon|pandemic|covid19|coronavirus|crisis|research|science|biodiversity';

/** The business of parliaments, courts and those who stand for them. */
export const POLITICS =
  'bill|legislation|amendment|resolution|=act|senate|senator|congress|parliament|caucus|lawmaker|policy|policies|impeachment|=election|=elections|campaign trail|=endorse|=endorses|=endorsing|sanctions|=law|=laws|treaty|ban on|=rights|supreme court|opposition';

/** Where "we" and "our" are all who live somewhere, and not the writer. */
export const ALL_OF_US =
  '=we (are|have) (all|) (experiencing|facing|seeing|seen|faced|living|elected)|=we (all|) (face|live in|need|owe|deserve|elected|cannot)|(=in|=for|=across|=to|=throughout|=of) our (=region|=state|=district|=county|=community|=communities|=nation|=country|=area|=valley|=economy|=democracy)|(=support|=supporting) our local|^=our (dam|road|bridge|river|forest|court|troop|farmer|economy|military|kid|child|veteran|town|city|taxes|border|constitution|allies)';

/** What speaks for its owner: "our choir", "my startup". */
export const HOUSES =
  'team|company|firm|agency|studio|shop|store|startup|brand|app|platform|product|software|tool|service|website|podcast|newsletter|paper|book|film|album|song|course|school|college|university|department|office|clinic|hospital|practice|ward|library|museum|gallery|choir|band|orchestra|club|charity|project|bakery|bread|cafe|restaurant|pub|hotel|bar|kitchen|menu|farm|brewery|beer|wine|cheese|salon|lab|factory|event|festival|program|work|people|parish|church|bank|branch|stall|results|council|party|crew';

/** What is sent to those who may praise it. */
export const GIFTS = `goodies|goody bag|care package|parcel|package|hamper|box|kit|bundle|samples|gift|swag|merch|crate|bottle|
  present|treat|surprise|delivery`;

/** Whoever stands behind a firm's counter. */
export const CREW = 'team|people|folks|crew|guys|lot|lads|girls|ladies|gang|owners|chef|staff|brand';

/** What a reviewer is asked along to. */
export const EVENING = `drinks|dinner|lunch|brunch|breakfast|supper|meal|tasting|evening|night|stay|weekend|break|trip|tour|
  flight|opening|launch|preview|retreat|treatment|facial`;

/** What a reader is said to want of others. */
export const NEEDS = `
  feedback | opinion | opinions | voice | satisfaction | happiness | comfort | trust | loyalty | safety | success |
  wellbeing | experience | peace of mind | needs | concern | concerns | smile
`;

/** What a reader has and goes through. */
export const LIVES = `
  worry | worries | joy | joys | pain | problem | problems | struggle | struggles | dream | dreams | goal | goals |
  story | fight | battle | battles | win | wins | loss | losses | hope | hopes | fear | fears | burden | burdens |
  grief | milestone | milestones
`;

/** What people are customers of. */
export const FIRMS = `
  bank | gym | school | clinic | shop | store | employer | workplace | job | team | club | airline | supplier |
  company | business | salon | surgery | app | brand | hospital | pub | cafe | garage | insurer | university |
  council | firm
`;
