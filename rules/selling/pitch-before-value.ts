import {
  clauseAt,
  defineRule,
  expand,
  gist,
  type Hit,
  meant,
  type Post,
  quote,
  ramp,
  type Span,
  sentenceAt,
} from '../../src/rule-kit.ts';

/** Share of the words, and number of words, before which an ask counts as coming first. Source: rules card; a third is what a feed shows. */
const FIRST_THIRD = 0.34;
const FEW_WORDS = 12;
/** Words that are no more than a greeting, and words from which a short post has said something first. Hand-set. */
const FIRST_WORDS = [2, 8] as const;
/** What an ask is worth that comes first only because much follows it: nothing at a third, more the nearer to the top. Hand-set. */
const EARLY = 0.54;
/** Fewer words are a button. */
const MIN_WORDS = 4;
/** Reading and watching is less than buying. Measured by eye. */
const STRENGTH_OF_MEDIA = 0.7;

/** How to do it well, said of the reader's own errand: "Book your seat wisely". */
const ADVICE = /\b(?:wisely|carefully|with care|sparingly)\b/i;

/** A question gives nothing, so its words are none. */
const wordsBefore = (post: Post, token: number): number => {
  let words = 0;
  for (let at = 0; at < token; at += 1)
    if (
      sentenceAt(post, at)?.kind !== 'question' &&
      /^(?:word|number)$/.test(post.tokens[at]?.kind ?? '') &&
      !post.tokens[at]?.clitic
    )
      words += 1;
  return words;
};

/** A name or two in front is somebody answered; a row of them is a crowd called. */
const answersOne = ({ tokens }: Post): boolean =>
  tokens[0]?.kind === 'mention' && tokens.slice(0, 3).some(({ kind }) => kind !== 'mention');

/** Not the verb of "I try and swing by", of "carers now get ten days" or the second half of "must-read". */
const isAsk = (post: Post, { first, start }: Hit): boolean => {
  const clause = clauseAt(post, first);
  const isTold = clause !== undefined && first > clause.head && (clause.subject === 'i' || clause.subject === 'self');
  const [before, last] = post.tokens.slice(Math.max(0, first - 2), first);
  const isLate = last?.normal === 'now' && before?.kind === 'word' && before.sentence === last.sentence;
  return !isTold && !isLate && !/^(?:&|and|or)$/i.test(last?.text ?? '') && !(last?.text === '-' && last.end === start);
};

/** From the ask to the end of its clause. */
const askOf = (post: Post, hit: Hit): Span => {
  const clause = clauseAt(post, hit.first);
  const end = clause ? gist(post, clause).end : hit.end;
  return { start: hit.start, end: Math.max(end, hit.end) };
};

export default defineRule({
  principle: 'build-value-before-asking',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.8,
  summary: 'Finds posts that open with the ask, before anything a reader could use.',
  why: 'An ask in the first line comes before any reason. Something useful first, and the ask last or another day, leaves people better off even if they do not follow it.',
  guards: { reply: 0, service: 0, cause: 0.4, humour: 0.5, quote: 0 },
  phrases: {
    sells: expand(
      '^(=support|=fund|=back|=sponsor|=adopt|=gift) (our|us|my|a|an|this|the campaign|the appeal) | ^=give (today|now|generously|what|monthly|<price>|to our) | ^=chip in | ^=pitch in | ^=contribute | ^=donate | ^=please (donate|give|support|vote|sign|follow|subscribe|join|buy|book|share|like) | ^=sign (our|my|the|this) ~ petition | ^=sign and | ^=crowdfund | ^=stream | ^=pre save | ^=presave | ^=wishlist | ^=get (tickets|booking|booked|shopping|saving|in quick|in before|down to|yourself|ready to shop|on board|on the list|hold of|your hands on|a copy|a quote|a table) | ^=bring (the|your) ~ (down|along|in|to our|to us) | ^=hop on | ^=jump on | ^=log in (to|and|now) | ^=log on | ^=tap (to|below) | ^=scan (the|this|our|to) | ^=dial | ^=email (us|me|your|<who>|bookings|sales|hello) | ^=message (us|me|to) | ^=dm (us|me|to|for|now) | ^=text (us|me|<CAPS>|<n>) | ^=phone (us|<n>|to|for) | ^=dine | ^=feast on | ^=indulge in | ^=taste (our|the) | ^=sample our | ^=test drive | ^=trade in | ^=switch your | ^=open (a|an|your) ~ account | ^=insure | ^=sell your ~ (to|with) | ^=rent (our|a|your|from) | ^=hire (a|an|one of our) | ^=stay (with us|at our) | ^=fly (to|from|with) ~ (for|from|just|us) | ^=holiday (with|in) | ^=celebrate (with us|at our|at <who>|your ~ with us) | ^=host your | ^=plan your ~ (with us|at) | ^=nominate | ^=recommend us | ^=review us | ^=rate us | ^=share (this|our|my) ~ (post|page|link|fundraiser|campaign|everyone|far) | ^=help (us|me) (reach|hit|raise|win|get|spread|fund|fill|grow|sell|launch|make) | (orders|order books|bookings|books|=doors|applications|enrolment|enrollment|registration|registrations|nominations|entries|pre orders|tickets|places|spaces|waitlist|the waitlist|early bird|voting) (is|are|now|have|has) ~ (open|opened|live|on sale|available|out|here|closing) | (now|currently) (taking|accepting|enrolling|booking) (bookings|orders|applications|students|new|for) | (we are|i am) (now|currently|) (taking bookings|taking orders|booking for)',
      '^=come and (try|taste|buy|grab|get|enjoy|experience|see our|visit our) | ^=come (try|taste) our',
      '^why not (try|book|join|treat|pop|come|visit|order|buy|switch|give) | ^=back us | ^=hurry (to|in|down|over|and) | ^=renew (before|now|your|today|by|early) | ^=post your (job|ad|listing) | ^=get in touch (for|to|today|now) | ^=contact us (for|to|today|now) | ^=swipe (up|left|right) (to|for) | ^=apply (online|via|through|at|to|before|for a) | ^=book (via|through|on|by|early|with|direct|before|from) | ^(tickets|places|admissions|bookings|registrations|enrolments|pre orders|admission) ~ (on sale|now open|available now|now available|going fast) | ^admissions open | (on sale|out|available|open|live) now | ^our ~ is (now live|=live) | ^=switch (to our|to us|now|today|and save) | ^=rush (to|in|down) | ^=head (down|to|over) (our|for) | ^=find (us|your perfect|your new|your dream) | ^=start (saving|earning|your|today|learning) | ^=whatsapp | ^=enrol | ^=refer a | ^=invest in | ^=advertise with | ^=partner with us',
      '^=buy (a|the new|two|<n>|our|now|today|here|yours|tickets|your|one|online|my|direct|local|it now)',
      '^=shop (now|our|the|online|today|new|here|with us|at our|in store)',
      '^=order (now|today|yours|online|here|your|ours|our|early|direct)',
      '^pre-order | ^=preorder | ^=subscribe (to|now|today|here|for|and|at|via|my|our|on|below) | ^=sign up | ^=sign me up | ^=enrol | ^=enroll | ^=rsvp | ^=register (now|today|here|for|at|online|your|by|via|free|early|to join|to attend|to watch|to get|to win|to receive)',
      '^=book (now|today|your|a|yours|online|our|here|tickets|early|direct|in for|some)',
      '^=reserve (your|a|yours|now|today) | ^=claim (your|yours|a|it|now) | ^=grab (your|a|yours|one|it|the|some|our|them|tickets) | ^=secure your',
      '^=download (our|my|the|your|now|it|a|today|free|this) | ^=install (our|the|now|my) | ^=upgrade (now|today|to|your)',
      '^=get your (free|copy|ticket|place|spot|seat|hands|entries|tickets|own|first|next|new) | ^=get (yours|our|my|<pct>|tickets|<n>|free|a free|early access|access|the app|the latest|the guide|the ebook|the book|started|in touch today)',
      '^=start (your|a) free | ^=start your ~ trial | ^=try (our|it free|it now|it today|<self>|the new|free) | ^=use (code|my code|our code|promo) | ^=save (<pct>|<price>|up to|big|on our|your seat|your spot|the date)',
      '^=join the (union|gym|club|choir|party|list|queue|team|library|society) | ^=subscribe if | ^=wishlist | (seeking|looking for) (sponsors|donations|investors|funding|donors) | ^=vote <who> | ^=become a (member|patron|subscriber|supporter|sponsor) | ^=join (us|our|me|my|now|today|the waitlist|the list|the conversation|the debate|the discussion|the chat|the webinar|the team|the fun|the club|<who>)',
      '^=vote (for us|for me|for our|for my|for <who>|now|today) | ^=nominate (us|our|me|your) | ^=follow (us|me|our|my|along|@|<who>|for|it live|live) | ^=donate (now|today|here|to our) | ^=donate (<price>|what|to help our|towards our) | ^=call ~ to (book|order|arrange|reserve|claim|get your|enquire) | ^=whatsapp us | ^=text us | ^=ring us | ^=stream (it|now|our|my|the|on|everywhere) | ^=renew your | ^=bag (a|your|yours|one|the) | ^=snap up | ^=pick up (your|our|a copy) | ^=avail | ^=enquire | ^=pledge (now|your) | ^=hire (us|me|our)',
      '^=request a (demo|quote|call) | ^=schedule (a|your) (demo|call|consultation|visit|appointment) | ^=apply (now|today|here|online|for our|by) | ^=enter (now|our|to win|here|for a chance|the draw) | ^=add to cart',
      '^=come (see|visit|by|down|join|meet|and see|and visit|along|in and|try|to our|to my) | ^=stop by | ^=swing by | ^=drop by our | ^=visit (us|our|my|the link|the site|the website|www) | ^do not miss | ^do not forget to (register|vote for|reserve|book|tune|join|follow|subscribe|sign up|order|buy|rsvp|check out|watch|listen|download|apply|enter|grab|get your) | ^=treat yourself | ^=tap (the|here|link) | ^=click (the|here|below|to|link) | link in (bio|my bio|our bio|profile)',
    ),
    media: expand(
      '^=check out (my|our|the|this) ~ (blog|post|video|article|episode|website|page|shop|store|latest) ',
      '^be sure to | ^make sure to | ^=tune in | ^=tune into | ^=listen (live|in|to|now|here|as) | ^=catch (our|my|us|me|the latest|up on|up with)',
      '^=check (out|us out|it out|this out|them out|out our) | ^=take a look (at|inside|here) | ^=have a look (at|here) | ^=head (to our|to my|over to|on over|to the) | ^=hear (from our|our|my|how|what|why|more|us|me)',
      '^=watch (our|my|me|us|live|now|here|how|as|it live) | ^=see (our|my|how|what|why|us|me|more|where i|where we|which)',
      '^=read (our|my|about|more|how|why|what|on|full|all about|it here|here)',
      '^=(watch|read|see|view|listen to) (the|this|a) ~ (video|story|blog|article|interview|episode|report|statement|post|livestream|webcast|webinar|infographic|release|speech|op-ed|debate|discussion|profile|highlights|trailer|podcast)',
      '^=learn (more|about|how|why|what) | ^=find out (more|about|how|why|what|where|who|which|if) | ^=discover (our|how|the|what|why|more|your|a) | ^=explore (our|the|how|new) | ^=browse (our|the) | ^=visit <who> | ^=meet (our|your new|one of our|two of our|some of our)',
    ),
    help: expand(
      'missing (since|from|person|child) | last seen | assistance | here to help | casework | accessibility | we can help | register to vote | vote by mail | watch out | watch for | see if you | stay safe | your doctor',
      'your gp | your pharmacist | book your jab | get your jab | get your flu shot | get vaccinated',
      'get your vaccine | save your work | save your back | get your hands | get your breath',
      'get in touch if | for help | for free help | if you fancy | if it is not for you | if that is not for you | no hard feelings | have a think | no pressure | no obligation',
    ),
    /** An ask for these is an offer of help. */
    useful: expand(
      'tips | how to | ways to | steps | advice | what to | guide to | checklist | recipe | recipes',
      'template | explained | faq | what ~ is | free | resources',
    ),
    value: expand(
      'here is how | how to | step <n> | tip: | tips: | tip <n> | the trick | what worked | recipe',
      'free to copy | costs nothing | no sign-up | no signup | no email needed | if yours | thank you',
      'sorry | congratulations | not the',
    ),
  },
  needs: ['sells', 'media'],
  messages: {
    first: 'The ask "{ask}" comes before the reader has a reason.',
  },
  suggestions: {
    first: 'Could the part that helps come first, and the ask last, or on another day?',
  },
  examples: {
    bad: [
      '«Book your spring service now»! Only $49. Our mechanics check brakes, gears and tyres.',
      '«Download our free ebook on remote meetings». It has ten chapters from our experts.',
      '«Sign up for our newsletter to get the latest on cargo bikes, new models and events».',
      '«Shop the new range today». Link in bio. Lightweight, waterproof and made for commuting.',
      '«Register today for our spring open day». Meet the teachers, tour the labs and see the new sports hall.',
      '«Pre-order the new album from our website»! Signed copies for the first hundred.',
      'Hey choir people! «Grab your tickets before they are gone». Two concerts, one weekend.',
      '«Sponsor a bench in the memorial garden». Plaques from £90.',
    ],
    good: [
      'Squeaky brakes after rain? Wipe the rim with a dry cloth, then roll ten metres with the lever half pulled. If it still howls, bring it in on Saturday; a check costs nothing.',
      { post: '@dev_ana Sure, you can book a slot here: fernway.example/book. Evenings are quieter.', reply: true },
      {
        post: 'Forty families came to Linden Food Bank this morning and the shelves were empty by ten. If you can spare rice or tins, please donate at the blue door before 7.',
        author: 'nonprofit',
      },
      "Buy cheap chain oil, not the fancy stuff. The difference is about 50 km per bottle. Here's how to tell when it's time: run a finger along the links and look for black paste.",
      'Rinse rice until the water runs clear. It takes three changes and stops it sticking. Our class on Thursday covers the rest if you want to sign up.',
      'Book clubs work best with six people and no leader. Here is how ours picks the next title without a fight.',
      "Vote by mail forms are due on the 12th. The clerk's office is open until seven tonight.",
      'Pack your kit carefully: boots at the bottom, waterproofs on top.',
    ],
  },
  check({ post, hits, report }) {
    if (answersOne(post) || meant(hits.help).length > 0) return;
    const sale = meant(hits.sells).find((hit) => isAsk(post, hit));
    const medium = meant(hits.media).find((hit) => isAsk(post, hit));
    const ask = sale && medium ? (sale.start <= medium.start ? sale : medium) : (sale ?? medium);
    if (!ask) return;
    const before = wordsBefore(post, ask.first);
    const total = wordsBefore(post, post.tokens.length);
    if (post.wordCount < MIN_WORDS || before >= FEW_WORDS) return;
    if ([...hits.value, ...post.cue('benefit')].some(({ start }) => start < ask.start)) return;
    const at = askOf(post, ask);
    if (ADVICE.test(post.text.slice(at.start, at.end))) return;
    if (ask === medium && hits.useful.some(({ start }) => start >= at.start && start < at.end)) return;
    const early = Math.max(1 - ramp(before, ...FIRST_WORDS), ramp(FIRST_THIRD - before / total, 0, EARLY));
    if (early === 0) return;
    const strength = early * (ask === sale ? 1 : STRENGTH_OF_MEDIA);
    report({ at, message: 'first', strength, values: { ask: quote(post, at) } });
  },
});
