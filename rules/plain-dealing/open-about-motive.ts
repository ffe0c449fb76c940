import {
  byPlace,
  CLOSE_PEOPLE,
  clauseAround,
  defineRule,
  expand,
  type Hit,
  isTitle,
  MONEY,
  meant,
  mine,
  near,
  overlap,
  type Post,
  quote,
  type Span,
  sentenceAt,
  WANTED_PEOPLE,
  wordAt,
} from '../../src/rule-kit.ts';

/** Said after the fold, or in the last line, it comes late: half. Source: rules card, "early". */
const LATE = 0.5;
/** Characters between an interest and what it hangs on, or what tells that it is one. Hand-set. */
const NEAR = 90;

/** What is wanted for oneself. */
const GAINS = /^(?:get|sell|fill|keep|win|hire|earn|find|recruit|rent|clear|lose)$/;

/** Whoever gains with the writer. */
const OURS = `
  our | my | the club | the school | the council | the company | the choir | the charity | the union | the shop |
  the band | the theatre | the farm | the maker | the library | the bank | the museum | the firm | the studio |
  this charity | this paper | this club | this page | this site | this magazine | the paper
`;

/** In the first half of a post, or of its first line. */
const isEarly = (post: Post, { start }: Span): boolean => start <= Math.max(post.end / 2, post.sentences[0]?.end ?? 0);

export default defineRule({
  principle: 'motives-show',
  polarity: 'relational',
  severity: 'info',
  quiet: true,
  weight: 0.6,
  queueTags: ['open'],
  summary: 'Says what the writer gets out of it, early.',
  why: 'Readers wonder anyway why a thing is said. Told first, they can weigh the rest.',
  needs: ['told', 'gain', 'tie', 'need'],
  phrases: {
    /** Says by itself that there is an interest. */
    told: expand(`
      #ad | #advert | #paidpartnership | #gifted | #sponsored | #affiliate | ^=ad for | ^sponsored by |
      ^=sponsored post | ^paid (partnership|post|promotion) |
      (is|it's|that's|=being) (partly|mostly|half|really|) (an|a|) (=ad|job ad|job advert|advert|advertisement|
      advertising|marketing|self-promotion|paid post|plug|sales pitch|pitch) | shameless plug |
      (post|ad|advert|video|film|trip) ~ paid for by (us|me) |
      (here is|here's|this is|now for|brief) (the|a|my|our) (pitch|plug|ad|advert|sales bit) |
      ^(full|honest|financial|quick|obligatory|in the interest of) (disclosure|disclaimer|confession) |
      full disclosure =i | (full|total|complete) honesty | ^transparency (i|we|my|they) |
      ^disclosure (i|we|this|my|our|the|a|they|she|he|<who>) | ^disclaimer | ^honest (motive|incentive) |
      ^(my|our) motive is (plain|simple enough|obvious) | cards on the table | axe to grind |
      declaration of interest | declare an interest | (i|we) (must|should) declare | bias ahead |
      (i|we) have (a|some|our|my) (dog|skin|horse) in | (i am|i'm|we are|we're) on ~ payroll |
      (to be clear|for the record|just so you know|reminder that|i should say|note that) (i|we) (work|own|sell|get|
      earn|am paid|are paid) | (honest|real|selfish|practical) reason for (this|the|my|our) |
      reason (is|'s) (=selfish|purely selfish|entirely selfish|self-interest) |
      a (recruiting|recruitment|hiring|membership) (post|ad|drive|pitch) |
      (here is|here's|this is) (a|the|my|our) (plain|honest|straight|shameless|naked|blatant) (ask|plug|pitch|plea) |
      (ulterior|vested|selfish) (motive|interest|agenda) (declared|first|ahead|alert|up front|is) |
      ^(=declaring|=confessing|=disclosing) (it|this|that|an interest|my|our) |
      (should|must|have to|ought to) (say|mention|confess|admit|declare|disclose) (that|) my (${CLOSE_PEOPLE}) |
      (=funds|=finances|=employs|=bankrolls|=sponsors) (my|our) (research|work|wages|salary|job|course|trip|project|
      team) | (live|work|am paid|are paid|paid) (on|off|by) commission |
      (i|we) (am|are) (being|) selfish (about|here) |
      (author|writer|owner|landlord|editor|manager|chair|director) of (this|the|that) ~ is my (${CLOSE_PEOPLE}) |
      (free|review|press|advance|loan) (copy|copies|sample|unit) (from|sent|by|courtesy) |
      who (gains|benefits|profits) (if|when) | (=angling|=touting|=canvassing) for |
      what (i|we) (want|get|gain) (from|out of) (this|it|here) |
      (one|two|some) of ~ (is|are) (by|from) my (${CLOSE_PEOPLE}) |
      of course (i would|i'd|we would|we'd) (say|think|recommend|tell you) |
      (forgive|excuse|pardon) (the|my|our|a) (plug|pitch|self-promotion|advert|sales talk) |
      (=plugging|=promoting|=pushing|=advertising) (my|our) own |
      (make|earn) (my|our) (living|rent|wages) (from|by|off) |
      like (an ad|an advert|a plug|a pitch|advertising) ~ (it is|partly is|is one) |
      in (my|our) (own|) interest (that|to|if|when|here) | with (something|plenty|a lot) to (gain|lose) |
      (i|we) (have|'ve) (something|plenty|a lot|money|everything) to (gain|lose) |
      (my|our) (own|) (firm|company|employer|agency|brewery|shop) (=makes|=sells|=publishes|=supplies|=runs) (one|two|
      some|it|them|half|this|these) |
      (i|we) (was|were) (given|lent|sent|handed) ~ (for nothing|for free|to test|to review) |
      (i would|i'd|we would|we'd) say that (would not|wouldn't) (i|we) |
      (i|we) (=want|=need) (=testers|=readers|=members|=pupils|=players|=donors|=customers|=volunteers|=students)
      because |
      (i|we) (=keep|=win|=save) ~ (if|when) (this|the|it|you) ~ (=sells|=works|=goes|=does|=buy|=join|=sign|=click) |
      (author|writer|singer|band|owner|baker|maker|director|chef|artist|editor|potter|brewer|builder|landlord) (is|
      are|'s) (my|an old|a good|a close|a dear|old|good|close) (${CLOSE_PEOPLE}|friends|mates|cousins|clients) |
      (is|are) (=mates|=friends|=cousins|=clients|a friend|a client) of (mine|ours) |
      (post|leaflet|piece|article|guide|thread|video|episode|booklet|poster|newsletter|study|survey|research|review|
      report) (is|was|'s) (paid for|funded|sponsored|financed|bankrolled) by |
      ^this (is|was|'s) (paid for|sponsored) by |
      (=paid|=pays) for this (post|leaflet|piece|article|guide|thread|video|episode|booklet|poster|newsletter|study|
      survey|research|review|report) |
      (festival|hotel|brand|maker|company|firm|organisers|publisher|label|resort|airline|sponsor|restaurant|tourist
      office|tourist board|brewery) (=paid|=covered|=booked|=stood) (for|)(me|us|my|our) |
      (selfish|self-interested|self-serving) (post|plea|reason|ask|request|bit|note|motive|interest) | self-interest |
      selfishly (i|we) (want|need|hope|would) |
      (bias|interest|conflict|motive|agenda) (first|warning|alert|declared|disclosed) |
      (post|ask|plea|request|favour|favor|one) (is|'s) (a bit|partly|purely|entirely|) (selfish|self-interested|
      self-serving) | (honest|open|upfront|up front|straight|frank) about why (we|i) |
      (i|we) owe (him|her|them) (a favour|a favor|one) |
      (should|must|ought to) (say|mention|add|confess|admit) (that|) (i|we|my) ~ (=work|=worked|=own|=shares|=paid|
      =married|=related|=advise|=advised|=stake) |
      of (what we earn|our income|our money|our funding|our budget|my income) (comes|is) from |
      (gets|get) ~ of (its|our) (income|funding|money|budget) from | (conflict of interest) here |
      whose money (it|this) is | (word|note) on who pays |
      (i|we) (am|are) ~ (biased|partial|on commission|neutral|impartial|objective|an investor|a shareholder) |
      (i|we) (am|are) (both|also|) on the board |
      (i|we) (have|own|hold) ~ (interest|stake|shares|stock|equity) (in|here|too) |
      (i|we) (sit|serve) on (the|its|their) (board|committee) | (i|we) (am|are) (married|related|engaged) to |
      (i|we) stand to (gain|earn|profit|benefit|lose|inherit|win|make|save) |
      (i|we) (gain|profit|benefit) (from|when|if|too) |
      (i would|i'd|we would|we'd) (gain|profit|benefit|earn) (from|when|if|too) |
      (something|money|what is) in (it|this) for (me|us) | in it for (me|us) |
      (my|our) (own|)(interest|motive|angle|stake|incentive) (in|here|is) |
      (what|why) (do we get|we get|i get|i gain|we gain) | (i|we) make money (when|if|from|on) |
      (pays|pay|paid|paying) (me|us) ~ to (write|post|say|talk|test|review|share|run|teach) |
      (pays|paid) (me|us) for this |
      (i|we) (was|were|am|are|get|got|being) (paid|commissioned|sponsored|gifted) (by|for|to|per|when|if|each) |
      (=sent|=gave|=lent|=gives|=sends|=lends|=gifted) (me|us) ~ (free|for nothing|for free|fee|sample|review|euro) |
      (they|the brand|the maker|the company|the hotel|the sponsor|the people at <who>) (=paid|=gave|=sent|=lent|
      =gifted) (=me|=us) |
      (=paid|=pays|=covered) (for|) (my|our) (flights|trip|stay|hotel|room|dinner|meal|lunch|travel|ticket|rent|
      heating|drinks|job|wages) | (i|we) =work for (them|him|her|the company|the brand|the maker) |
      (is|was) my employer | my employer (=makes|=owns|=sells) |
      (she|he|they) (is|'s|are) (my|our) (${CLOSE_PEOPLE}) | (this|that|it) (is|'s) (my|our) (own shop|own book) |
      (this|that|it|the ~) (is|'s) (my|our) (${CLOSE_PEOPLE}) 's (shop|firm|business|book|company|café|stall|farm|
      place|band) | (=put|=flew) (me|us) (up|out|over) (for|in|at|to) |
      (=treated|=served|=taught|=fitted|=fed|=hosted) (me|us) ~ (at a discount|for free|half price|for nothing)
    `),
    /** What the writer gets, in money or in people. */
    gain: expand(`
      (i|we) ~ (=get|=earn|=make|=receive|=take|=save) ~ (${MONEY}) |
      (${OURS}) ~ (=gets|=earns|=makes|=receives|=saves|=wins|=double|=doubles) ~ (${MONEY}) |
      (=i|=we|=us|=our|=my) ~ (=want|=need|=needs|=after|looking for|hoping for|could do with|could use|hope for|short
      of) ~ (more|new|<n>|some|a few|another) ~ (${WANTED_PEOPLE}) |
      (=i|=we) ~ (=want|=need) ~ (the money|the sale|the work|your money|your vote) |
      (=i|=we) ~ (hoping|hope|want|like|love) ~ (hire|book|buy|vote|join|order|bring your|switch|come to us|sign up) |
      (my|our) ~ (job|post|grant|funding|licence|wages|salary|work|income|rent|course|book|shop|order book) ~ (=paid|
      =sells|=stays|=empty|=depends) |
      (reader|readers|person|people|of you|of them|of those) ~ (=come back|=return|=stay) |
      (tend to|go on to|end up|often|usually|mostly|later) (buy|book|buying|booking|hire|hiring|join|joining|
      subscribe|order|enrol|come back|ring us|pay us) |
      (=i|=we) ~ (want|need|after|hoping for) (a|the|your) ~ (seat|job|vote|contract|lease|licence|custom|business|
      trade) | (=i|=we) ~ after (=votes|=members|=customers|=work|=money|=donations|=bookings) |
      (reader|readers|person|people|of you|of them|of those) ~ (=hires|=hire|=buys|=buy|=books|=book|=rings|=ring|
      =calls|=joins|=orders|=order) ~ (me|us) | (i would|i'd|we would|we'd) ~ (like|love|want) (your|our|you to) |
      (=i|=we) ~ =lose (my|our) (job|jobs|post|lease|living) |
      (keep|keeps|keeping) (us|me|it|this|our ~|my ~|the ~|this ~) (alive|afloat|going|in business|in print|in work) |
      (pays|pay|paid) for ~ (job|wages|teacher|salary|post) |
      (bookings|sales|takings|orders|numbers|tickets|rooms|seats|enrolment) ~ (look|looks|are|is) ~ (thin|slow|down|
      low|quiet|poor|short|empty)
    `),
    /** What it hangs on. */
    hangsOn: expand(`
      if (you|more|people|somebody|enough|it|half|the|a) | without (<n>|you|them|that|it) |
      when (you|people|somebody) |
      (every|each) (time|order|sale|member|one|shirt|ticket|person|copy|form|reader|sign-up|booking|place|household|
      customer|pair) | (for|per|on|from) (every|each|your|a sale) | (per|a) (order|sale|head|copy|booking) |
      (through|via|from|using) (me|us|this|my|our|that) | because | so yes |
      (that is|which is|that's|this is) why (we|i|you|it|this|these) |
      (that is|that's) (the plan|the point|the idea|the deal|what i am here for|what i'm here for)
    `),
    /** What stands between the writer and a neutral word: their trade. */
    tie: expand(`
      (i|we) used to (work|be|sell|run|own) | (is|are) (ours|mine) | (i am|we are) in (it|this|that|them) |
      is my (${CLOSE_PEOPLE}) |
      my (${CLOSE_PEOPLE}) (=runs|=owns|=wrote|=works|=made|=makes|=sells|=published|=built|=directed|=designed|
      =captains|=manages|=edits|=chairs|=organises) | up for (election|re-election|renewal) |
      (<who>|people|she|he) (=gave|=sent|=lent|=paid|=sponsors) (me|us|our|my) | (i|we) ~ for (a|my|our) living |
      (i|we) (am|are) (standing|running) (for|in|again) | (my|our) name is on |
      (i|we) (sell|supply|run|teach|build|publish|own|stock|make|drew|designed|built) |
      (i|we) (work|worked|volunteer|rent|trained) (there|here) |
      (festival|hotel|brand|maker|company|firm|publisher|brewery|shop|vineyard|mill) (=sent|=gave|=lent) (me|us) |
      (we|i) (are|am) (a|an|the|your) ~ so |
      (we|i) (are|am) (a|an|the) (firm|company|shop|maker|seller|charity|union) that |
      (i|we) (live|work) (on|next to|opposite|near|at|for) ~ so | my (employer|firm|agency|company) |
      (i am|we are) ~ (treasurer|chair|director|secretary|trustee|landlord|owner|founder|supplier|sponsor|shareholder)
      | (our|my) (architects|agency|firm|team|studio) (=drew|=built|=designed|=made|=makes)
    `),
    /** Tells that it is the reason, or hands the reader the scales. */
    frame: expand(
      `
        (=posting|=telling|=asking|=writing|=saying|=sharing|=doing|=running|=offering|=giving|=recommending|
        =mentioning|=post|=share|=say) ~ (this|it|that|you|these|here|away) ~ (because|since) |
        (=posting|=telling|=writing|=saying|=asking) ~ because |
        (=publish|=print|=lend|=share|=post|=run|=host|=teach) (these|this|them|it|our) ~ because |
        (one|another|other|honest|real|our own|my own|the|part of the) reason ~ (we|i|you|council|club|school|shop|
        team|they|this) | (=want|=ask for|=asking for) your (email|address|number|name|details|postcode) because |
        (that is|which is|that's|this is) why (we|i|you) ~ (keep|write|writing|post|posting|asking|telling|ask|tell|
        pay|offer|run|share|give|teach|hear|see|want|like) | (that is|that's) (the|our|my) (reason|interest|motive) |
        (that is|that's) how (this|it|we live|we pay|i live) | so (i would|i'd|we would|we'd) (say|tell|recommend) |
        not the (one|ones|person|people) to ask | (discount|halve) (what|that|this|it|my|everything) |
        not ~ (out of|from) (kindness|charity|generosity|the goodness) | (quiet part) | judge accordingly |
        (my|our) (reason|motive|interest) (for|in|is) | (give|run|offer|lend|teach) ~ (away|free) because |
        (plugging|sharing|praising|pushing|recommending) ~ because |
        (forgive|excuse) (the|my|our|any) (enthusiasm|bias|praise) |
        (what|how) (i|we) (think|thought|found|rate) ~ (anyway|all the same|regardless) |
        ^why (are|am|do|does|is|would|did|) (we|i|the|a|an|this) ~ (this|it|you|free|give|giving|do|doing|tell|
        telling|post|offer|teach|show|share|lend|publish|run|pay) |
        (run|offer|do|give|host|make|write|publish|teach) ~ (free|this|it) ~ because |
        (mainly|mostly|partly|purely) because (it|we|i|that|this|half|some)
      `,
      `
        (take|read|weigh|treat|hear) (this|that|it|me|what|my|the rest) ~ (as|how|with|accordingly|however|before) |
        (with|bear|keep) (that|this|it) in (mind|the back) | with (that|this) said | (that|this) said |
        (judge|decide|see) for yourself | second opinion | you (should|ought to|deserve to) know |
        so (that|)you know | ^before (i|you|we) ~ (rave|recommend|read|buy|click|say|praise|plug|go) |
        ^before anything | straight up | (=being|to be|up) (upfront|up front|straight|honest|clear|open) | upfront |
        (honest|straight) answer | so (yes|of course|naturally|obviously) | of course (i|we) would |
        weigh (that|it|this) | (can|may|will) (guess|see|imagine) why |
        (that is|that's) (the|our|my) (whole|only|real) reason | (raise|raising) an eyebrow |
        (right|free) to (wonder|doubt|be wary) | so when (i|we) (tell|say|recommend|praise|urge) |
        before you take my word | (with that|that is|that's) on the table |
        (=knowing|=remembering) (that|this|whose) | you (might|may|could) (ask|wonder) why (a|an|we|the|your) |
        ^why (is|does|would|'s) (a|an|the|your) ~ (=posting|=post|=tell|=care|=write|=writing|=talking|=teaching|
        =bother) | (i|we) should (say|mention|add|admit|disclose) | hardly neutral | (take|read|with a) ~ salt
      `,
    ),
    /** What they may be after, where it is the reason given. */
    need: expand(`
      (=gets|=receives|=earns|=collects) ~ (funding|grant|fee|commission|money|<price>) |
      depends on (how|you|it|this) | (lose|cost|save|earn|make|bring) (us|me) ~ (money|time|customers|less|more) |
      (buy|buying|hire|order|book|join|vote) ~ (us|me) |
      (i|we|us|council|club|school) ~ (need|want|hope to|hoping|sell|glad of|could do with|short of|would like|rather
      fill) | (${OURS}) ~ (need|wants|rent|funding|grant|sales|bookings|heating|budget) |
      (pays|pay) ~ (rent|rest|job|wages|this|it) | (fill|filling) ~ (seats|places|tables|rooms) |
      brings ~ (people|customers|money) | (does|do|sells|sell|earns) (well|more|better) |
      (more|new|<n>|get|turn into|become|into) (${WANTED_PEOPLE}) | (seats|hall|diary|book) ~ empty |
      empty (seats|hall|rooms|diary) | to sell | (i|we) ~ (hiring|recruiting) |
      (i|we) ~ looking for (work|clients|a job|commissions|students|customers) |
      (some|half|many|most|people|those|few) ~ (want|stay|join|hire|buy|book|enrol|subscribe|become|=remember|come
      back|ring us) | (=need|=needs|=wants|=buys|=buy) (our|my|us) | (=obliges|=requires|=makes) us to |
      (more|less|bigger|fewer|better) (we|our|i|my) ~ (pay|earn|get|grant|save|funding|spend) |
      (=hear|=buy|=order|=book|=sign up|=hire) ~ (later|later on|one day|from us)
    `),
    /** Praise of one's own openness discloses nothing. */
    hollow: expand(`
      what we do | disclosure (i|we) ~ (love|adore|cried|am obsessed|are obsessed|hate) | (make|making) the world |
      make a difference | come first | (core|our) values | transparent about everything |
      (full|total|complete|radical) transparency | no bs | #partner | #sp | we are (transparent|honest|open) |
      disclosure (act|bill|law|requirement|rule|form|statement|report|is|of) | (tax|financial) disclosure |
      (conflict|conflicts) of interest (by|of|in|rules|law|bill|at) |
      (his|her|their|president|trump|senator) ~ conflict | private (island|villa|jet|yacht) |
      (because|purely) (we|i) love | (our|my) (motive|aim|goal|mission|interest) is simple to
    `),
  },
  messages: { told: '"{words}": you said your interest first. Now the rest can be weighed.' },
  likely: { trait: 'open-about-motive', from: 0.2, message: 'told' },
  examples: {
    good: [
      "«Full disclosure: we sell these». For most people the library's free one is enough.",
      '«#ad They paid me £200». I kept the boots because they fit wide feet.',
      "«Here's the pitch», so you can skip it: we need 30 members by June or the kiln goes. The rest of this post is glaze recipes.",
      "«I'm biased», it's my sister's shop. Her hours are terrible and the plums are worth it.",
      '«Selfish post: the workshop needs forty sign-ups or the kiln stays cold this winter».',
      '«We get about £6 if you book the loft through us». The other two on this list pay us nothing.',
      "«We'd love your pension one day». That's why this calculator works for any provider.",
      '«I post these notes on wills because about one reader in sixty hires me». The other fifty-nine are welcome to them.',
      '«Before you take my word on the new ferry»: my brother-in-law captains it.',
      'If two more classes go, «I lose my job». Read this post on small schools knowing that.',
      '«The tourist office put us up for two nights». The midges were free as well.',
      '«This ask is a bit selfish»: without forty names on the sheet the kiln goes cold.',
      '«The editor is my cousin». The book is worth it from page 60.',
      '«A third of our income comes from the ferry firm named below».',
      '«This guide was paid for by the Tidewell dairy». They did not see it before you did.',
      '«The brewer is an old friend». The stout is thin all the same.',
      '«We mend boilers for a living, so take this how you like»: have it looked at before the frost.',
      '«Vested interest declared: the new stop is outside my door». It saves eleven minutes all the same.',
      "«We're a shop that sells seed, so of course we'd say you can still sow in May». You can, until the tenth.",
      '«One in ten who read these sheets ends up buying a loom from us, which is why they are free».',
      '«Forgive the plug, the rest of this list is by other people». Ours is number four.',
      '«We want testers because a crash at your kitchen table is cheaper than one in a bank».',
      '«What I want from this thread»: two pupils by August. What is in it is how to tune a drum.',
      '«The brewery sent us two crates». This is what we think of it anyway.',
      '«Upfront: the college gets £4 for each form you send», and that pays my wages.',
      '«Why are we telling you how to mend it yourself»? Because the small jobs lose us money.',
      '«My sister wrote it, so discount what I say by half».',
      '«I should confess that my cousin runs the stall». The pears are hard until Thursday.',
    ],
    bad: [
      'Glass skin in a jar. I wear it day and night, and so does my nan. #skin #glow #ad',
      'The check is paid for by us, parking is free, and the training takes one evening.',
      'I clean here at night. They gave me the account for one day. Please wipe the bench.',
      'My motive is simple: to see you grin on the way out.',
      'Our motive has always been to help people move better, and to keep the pool warm.',
      'We want to be open about the recall of our hazelnut spread. Some jars may hold almond.',
      "We're transparent about everything we do.",
      'Honestly, full transparency is one of our core values!',
      'No BS, just results. Link in bio.',
      'Loving my new boots! Thanks @bootco #partner',
      'Full disclosure: I love this jam, and so does my dog.',
      'We make more soup when it rains.',
      'Transparency is why our jars are made of glass.',
      'My brother runs marathons. He did Dublin in 3:40.',
      "My mum made this cake and it's the best thing I ate all year.",
      "That's why we love Fridays: Sanjay brings the good biscuits.",
      "I don't mind a carrier bag of receipts. If you bring it before June I'll take 15% off.",
      'I owe you one, Sam. The van started.',
      'You might wonder why the lights are off. It is Earth Hour.',
      'Soup for every swimmer on Sunday, sponsored by Okoro Foods. The hall opens at six.',
      'Which of you put the scarecrow on the payroll?',
      'I know that nothing mends a roof like a dry week. We need more volunteers and two ladders.',
      'The reason I am running the Larkfield mile is simple. I want to be able to climb a stair at eighty.',
      'Nine huts on a private island off Tidewell, and the owners are friends of mine. Ask me for a date.',
      'People often book the small hall by mistake. It is the one with the blue door.',
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || mine(post, hits.hollow).length > 0) return;
    const from = (list: readonly Hit[]) => meant(mine(post, list));
    const frames = from(hits.frame);
    // "We want to be open about the recall" wants nothing for itself.
    const needs = from(hits.need).filter(
      ({ text, last }) =>
        !frames.some(({ first }) => first === last) &&
        // "I want to do good" wants nothing either, "I want to sell the last ten" does.
        (wordAt(post.tokens, last) !== 'to' || !/want$/i.test(text) || GAINS.test(wordAt(post.tokens, last + 1))),
    );
    // "I'll take 15% off" gives.
    const gains = from(hits.gain).filter(({ last }) => post.tokens[last]?.normal !== 'off');
    const pairs = [
      ...near(gains, byPlace(from(hits.hangsOn), frames), NEAR),
      ...near(frames, byPlace(from(hits.tie), needs), NEAR),
    ].filter(({ first, second }) => !overlap(first, second));
    // "A ball, sponsored by Okoro Foods" says who paid for the ball.
    const isOfPost = ({ text, first }: Hit): boolean =>
      !/^sponsored/i.test(text) || sentenceAt(post, first)?.first === first;
    const [told] = byPlace(
      // "They gave me the account for a day"
      from(hits.told).filter((hit) => isOfPost(hit) && wordAt(post.tokens, hit.last + 1) !== 'account'),
      pairs.map(({ first }) => first),
    );
    // "#ad" behind all the other tags comes too late to be open.
    if (!told || (/^#/.test(told.text) && !isEarly(post, told))) return;
    const at = clauseAround(post, told);
    report({ at, message: 'told', strength: told.start <= post.fold ? 1 : LATE, values: { words: quote(post, at) } });
  },
});
