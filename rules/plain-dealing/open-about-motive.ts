import {
  byPlace,
  clauseAround,
  defineRule,
  expand,
  type Hit,
  isTitle,
  meant,
  mine,
  near,
  quote,
} from '../../src/rule-kit.ts';

/** Said after the fold, or in the last line, it comes late: half. Source: rules card, "early". */
const LATE = 0.5;
/** Characters between what is gained and what it hangs on, or what a reader may make of it. Hand-set. */
const NEAR = 90;

const MONEY = `
  <price> | <pct> | cut | commission | fee | share | money | more | percent | pounds | euros | dollars |
  rupees | quid | bucks | grant | funding | bonus | discount | living | paid | something | extra | credit |
  points
`;
const CLOSE = `
  sister | brother | wife | husband | mum | mom | dad | friend | friends | cousin | daughter | son | neighbour |
  neighbor | partner | mother | father | aunt | uncle | sister-in-law | brother-in-law | client | clients |
  employer | boss | landlord | publisher | sponsor | flatmate | best mate | mate
`;
const PEOPLE = `
  members | subscribers | followers | customers | clients | bookings | sales | orders | patrons | signatures |
  names | donors | buyers | readers | players | pupils | students | sign-ups
`;

export default defineRule({
  principle: 'motives-show',
  polarity: 'relational',
  severity: 'info',
  weight: 0.6,
  summary: 'Says what the writer gets out of it, early.',
  why: 'Readers wonder anyway why a thing is said. Told first, they can weigh the rest.',
  needs: ['told', 'gain', 'tie', 'why'],
  phrases: {
    /** Says by itself that there is an interest. */
    told: expand(
      `
        #ad | #advert | #paidpartnership | #gifted | #sponsored | #affiliate | ^=ad for | ^sponsored by |
        ^=sponsored (post|content) | ^paid (partnership|post|promotion) |
        ^this is (an|a) (ad|advert|advertisement|paid post|plug) | shameless plug | paid for by (us|me) |
        this (post |)is (a|an) (plug|ad|advert|pitch|sales pitch)
      `,
      `
        (full|honest|financial|quick|obligatory|in the interest of) (disclosure|disclaimer) |
        (full|total|complete) honesty | ^disclosure (i|we|this|my|our) | ^disclaimer | cards on the table |
        to be transparent (we|i|about|this) | axe to grind | (i|we) ~ (skin|horse) in
      `,
      `
        (i|we) (am|are) ~ (biased|partial|on commission|hardly neutral|not neutral|not impartial|not objective|
        an investor|a shareholder|on the board) | (i|we) have (a|an) (interest|stake|axe|horse) |
        (i|we) (own|hold|have) (shares|stock|equity|money) in |
        (i|we) (sit|serve) on (the|its|their) (board|committee) | (i|we) (am|are) (married|related|engaged) to |
        (i|we) stand to (gain|earn|profit|benefit) | (i|we) (gain|profit|benefit) (from|when|if|too) |
        in it for (me|us)
      `,
      `
        (is|it's|this|that's) (partly|mostly|also|basically|in part|of course|half|really|) (advertising|
        marketing|promotion|self-promotion|a sales pitch|a plug|an advert) (and|but|of course|yes|the|so|too) |
        (yes|sure|partly|in part) ~ (is|it's) (partly|mostly|half|) (advertising|marketing|an advert|
        self-promotion) |
        (selfish|self-interested|self-serving) (post|plea|reason|ask|request|bit|note|motive|interest) |
        self-interest | selfishly (i|we) (want|need|hope|would) | (my|our) own (interest|motive) |
        (take|read|weigh|treat) (this|it|me|what follows|that|my word|the rest) ~ (in mind|accordingly|as
        biased|as an ad|salt|as you like|as you will|how you like|how you want) |
        (=paid|=covered|=pays) for (my|our) |
        (helps|help|helped) (our|my) (funding|bid|numbers|targets|ranking|sales|budget|income) |
        (here is|here's|this is|now for|brief|short) (the|a|my|our) (pitch|plug|ad|advert|sales bit|selfish bit)
        | whose money (it|this) is | (what|why) (is in it for|do we get|we get|i get|i gain|we gain) |
        (my|our) (angle|motive|stake|incentive) (here|is|in this)
      `,
      `
        (pays|pay|paid|paying) (me|us) to (write|post|say|talk|test|review|share|run|teach) |
        (i|we) (was|were|am|are|get|got|being) (paid|commissioned|sponsored|gifted) (by|for|to|a|this|these|the)
        | (they|he|she|the ~|<who>|people) (=paid|=gave|=sent|=lent|=gifted) (=me|=us) |
        (=sent|=gave|=lent) (me|us) ~ (free|fee|samples|bottles|copy|copies) |
        (sent|gave|lent|posted) (me|us) (an|a|the) (advance|review|free|early|sample|fee) |
        (i|we) =work for (them|him|her|the company|the brand|this company|the maker)
      `,
      "(this|that|it|she|he|the ~) (is|'s) " +
        `
          (my|our) (${CLOSE}|own shop|own book) |
          (my|our) (${CLOSE}) (=runs|=owns|=wrote|=works|=made|=makes|=sells|=published|=built|=directed|=designed)
        `,
      `
        (mainly|mostly|partly|purely|only) because (it|we|i|that|this) ~ (brings|bring|sells|sell|buy|money|
        need|bookings|customers|business|sales|members|want|fills|pays|saves|earns|hire) |
        (i|we) make money (when|if|from|on)
      `,
    ),
    /** What the writer gets, in money or in people. */
    gain: expand(`
      (=i|=we|=i'd|=we'd) ~ (=get|=earn|=make|=receive|=take) ~ (${MONEY}) |
      (=our|=my) ~ (=gets|=earns|=makes|=receives|=saves|=wins) ~ (${MONEY}) |
      (=we|=i|=us) ~ (=want|=need|=after|looking for|hoping for|could do with|could use|hope for|are short of) ~
      (more|new|<n>|some|a few|the) ~ (${PEOPLE}) |
      (=i|=we) ~ (=want|=need) ~ (the money|the sale|the sales|the work|your money) |
      the (shop|club|school|company|choir|charity|union|council|band|studio|theatre|farm|maker|firm|library)
      (=gets|=earns|=makes|=receives|=saves) ~ (${MONEY}) |
      (=i|=we) ~ (hoping|hope|want|like|love) ~ (hire me|hire us|book us|book me|buy from|vote for|join us|order
      from|bring your|switch to|come to us|sign up) | (my|our) ~ (job|post|wages|salary|work) ~ (is|are) paid |
      (=my|=our) (=book|=shop|=job|=wages|=salary|=rent|=order book|=course) ~ (paid|sells|stays|empty|depends)
      | (keep|keeps|keeping) ~ (alive|afloat|going|in business|in print|in work) |
      (pays|pay|paid) for ~ (job|jobs|wages|teacher|salary|post|posts) |
      (bookings|sales|takings|orders|numbers|tickets|rooms|seats|enrolment) ~ (look|looks|are|is) ~ (thin|slow|
      down|low|quiet|poor|short|empty) | (=i|=we) would (gain|earn|profit|benefit|rather fill|rather sell)
    `),
    /** What it hangs on. */
    hangsOn: expand(`
      if (you|more|people|somebody|enough|it|half) | when (you|people|somebody|somebody) |
      every (time|order|sale|member|one|shirt|ticket|person|copy|form|reader|sign-up|booking) |
      each (time|order|sale|member|one|shirt|ticket|person|copy|place|booking) |
      (for|per|on|from) (every|each|your|a sale) | per (order|sale|head|copy|booking) |
      (through|via|with|from|using) (me|us|this|my|our|that) | because | so (yes|we|i|if|that) | this year
    `),
    /** What stands between the writer and a neutral word: their trade. */
    tie: expand(`
      is my (wife|husband|partner|sister|brother|mother|mum|father|dad|son|daughter|cousin|friend|boss) |
      (i|we) ~ for (a|my|our) living | (i|we) (am|are) (standing|running) for | (my|our) name is on |
      (i|we) (sell|run|teach|build|publish|own|stock) |
      (i|we) (sell|make|run|stock|publish) (these|them|this one|one of|it|this) |
      (we are|we're|i am|i'm) (a|an|the|your) ~ so (yes|of course|naturally|i|we|take|weigh) |
      (i|we) (live|work) (on|next to|opposite|near|at|for) ~ so |
      (i am|i'm|we are|we're) ~ (treasurer|chair|director|secretary|trustee|landlord|owner|founder|supplier|
      sponsor|shareholder|member of the board)
    `),
    /** Hands the reader the scales. */
    weigh: expand(`
      (take|read|weigh|treat|hear) (this|that|it|me|what|my) ~ (as|how|with|accordingly|however) |
      with (that|this) (in mind|said) | (that|this) said | (bear|keep) (that|this|it) in mind |
      (judge|decide|see) for yourself | second opinion | you (should|ought to|deserve to) know |
      just so you know | so (you|that you) know |
      before (i|you|we) (rave|recommend|read|buy|click|say|praise|plug|go on) | straight up |
      (being|to be|up) (upfront|up front|straight|honest|clear|open) | upfront | (honest|straight) answer |
      so (yes|of course|naturally) | of course (i|we) would | weigh what | you may want | (biased|salt|pinch) |
      (i|we) should (say|mention|add|admit|disclose)
    `),
    /** Gives the reason for the post; what is gained follows. */
    why: expand(`
      (=posting|=telling|=asking|=writing|=saying|=sharing|=doing|=running|=offering|=giving|=recommending|
      =mentioning) (this|it|that|you|these|here|) ~ because |
      (one|another|other|honest|part of the|our own|my own) reason ~ (we|i|council|club|school|shop|team|they) |
      (we|i) (run|offer|do|give|host|make|write|post|share|lend|publish|teach|put on) ~ because |
      why (are|am|do|does|is|would|did) (we|i|the|a|an) ~ (this|it|free|giving|doing|telling|posting|offering|
      teach|teaching|show|share|give|tell|lend|publish) |
      that is why (we|i) (pay|offer|give|run|share|teach|publish|lend) | how (i|we) (hope|plan|intend)
    `),
    interest: expand(`
      (=buying|buys) ~ from (us|me) |
      (fill|seats|dead|could do with|bring your|hire|votes|election|need|want|hope|brings|bring|hire|hires|buy|
      buys|sell|sells|rent|pay|pays|fund|funds|funding|grant|money|empty|thin|down|cheaper|saves|save|glad of) |
      (${PEOPLE})
    `),
    /** Praise of one's own openness discloses nothing. */
    hollow: expand(`
      what we do | (make|making) the world | make a difference | come first | (core|our) values |
      transparent about everything | (full|total|complete|radical) transparency | no bs | #partner | #sp |
      we are (transparent|honest|open) |
      disclosure (act|bill|law|requirements|rules|form|forms|statement|report|is) | (tax|financial) disclosure |
      (conflict|conflicts) of interest (by|of|in|rules|law|bill|at) |
      (his|her|their|president|trump|senator) ~ conflict | (because|purely) (we|i) love
    `),
  },
  messages: { told: '"{words}": you said your interest first. Now the rest can be weighed.' },
  examples: {
    good: [
      "«Full disclosure: we sell these». For most people the library's free one is enough.",
      '«#ad They paid me £200». I kept the boots because they fit wide feet.',
      "«Here's the pitch», so you can skip it: we need 30 members by June or the kiln goes. The rest of this post is glaze recipes.",
      "«I'm biased», it's my sister's shop. Her hours are terrible and the plums are worth it.",
      '«Selfish post: the workshop needs forty sign-ups or the kiln stays cold this winter».',
      '«We get about £6 if you book the loft through us». The other two on this list pay us nothing.',
      '«We mend boilers for a living, so take this how you like»: have it looked at before the frost.',
    ],
    bad: [
      "We're transparent about everything we do.",
      'Honestly, full transparency is one of our core values!',
      'No BS, just results. Link in bio.',
      'Loving my new boots! Thanks @bootco #partner',
      'We make more soup when it rains.',
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || mine(post, hits.hollow).length > 0) return;
    const from = (list: readonly Hit[]) => meant(mine(post, list));
    const weighed = from(hits.weigh);
    const pairs = [
      ...near(from(hits.gain), byPlace(from(hits.hangsOn), weighed), NEAR),
      ...near(from(hits.tie), weighed, NEAR),
      ...near(from(hits.why), from(hits.interest), NEAR),
    ];
    const [told] = byPlace(
      from(hits.told),
      pairs.map(({ first }) => first),
    );
    if (!told) return;
    const at = clauseAround(post, told);
    report({ at, message: 'told', strength: told.start <= post.fold ? 1 : LATE, values: { words: quote(post, at) } });
  },
});
