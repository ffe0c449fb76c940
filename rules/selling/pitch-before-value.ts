import {
  byPlace,
  clauseAt,
  defineRule,
  expand,
  gist,
  type Hit,
  hasPerson,
  isHeadline,
  isPractical,
  meant,
  type Post,
  quote,
  ramp,
  type Span,
  wordsTold,
} from '../../src/rule-kit.ts';

/** Words of a greeting or a label, and words in front from which an ask no longer comes first. Hand-set. */
const FIRST_WORDS = [2, 4] as const;
/** Tokens up to which a question in front says little: "Thirsty today?" Hand-set. */
const SHORT_QUESTION = 4;
/** Fewer words are a button, whatever the weather is said to be behind it. */
const MIN_WORDS = 4;
const MIN_TOLD = 3;
/** Reading and watching is less than buying. Measured by eye. */
const STRENGTH_OF_MEDIA = 0.7;

/** Gives its reason in the same breath: what is saved, what is learnt, or how to do it well ("Book your seat wisely"). */
const GIVES =
  /\b(?:wisely|carefully|with care|sparingly|one(?:'|’)?s free|discount|coupon|off|names?|nominate (?:your|an?|the|somebody|someone) \w+|in (?:congratulating|welcoming|thanking|wishing)|to (?:learn|help|protect|save)|for (?:information|updates|advice|help) (?:on|about))\b/i;
/** "Join us on Tuesday at half past six" can be acted on as it stands. */
const INVITES = /^(?:please )?(?:join|come|attend|stop by|drop by|swing by|pop in)\b/i;
/** Somebody else's work is no pitch. */
const OTHERS_WORK = /\b(?:papers?|manuscript|preprint|study|studies|research)\b|\b(?:from|by|how) @/i;
/** What an ask may be for. */
const ONE = 'your|yours|the|a|an|our|ours|us|me|my|mine|one|it|them|some|tickets|these|this|<n>';
const NOW = 'now|today|tonight|here|online|direct|early|at|from|with|before|via|through|for|to|on|free';

/** Words in front of a token; a short question gives nothing, so its words are none. Linear in the tokens. */
const wordsBefore = ({ tokens, sentences }: Post, token: number): number =>
  tokens.slice(0, token).filter(({ kind, clitic, sentence }) => {
    const { kind: mood = 'statement', first = 0, last = 0 } = sentences[sentence] ?? {};
    const isShort = mood === 'question' && last - first <= SHORT_QUESTION;
    return /^(?:word|number|hashtag|mention)$/.test(kind) && !clitic && !isShort;
  }).length;

/** A name or two in front is somebody answered; a row of them is a crowd called. */
const answersOne = ({ tokens }: Post): boolean =>
  tokens[0]?.kind === 'mention' && tokens.slice(0, 3).some(({ kind }) => kind !== 'mention');

/** "Wishlist numbers", "vote counts": things. */
const COUNTED = /^(?:numbers?|counts?|totals?|rates?|figures?)$/;

/** Not the verb of "I try and swing by", of "carers now get ten days" or the second half of "must-read". */
const isAsk = (post: Post, { first, start }: Hit): boolean => {
  const clause = clauseAt(post, first);
  const isTold = clause !== undefined && first > clause.head && (clause.subject === 'i' || clause.subject === 'self');
  const [before, last] = post.tokens.slice(Math.max(0, first - 2), first);
  const isLate = last?.normal === 'now' && before?.kind === 'word' && before.sentence === last.sentence;
  // "Meet our baker" is an introduction.
  const isPortrait = post.tokens[first]?.normal === 'meet' && hasPerson(post);
  return (
    !isTold &&
    !isLate &&
    !isPortrait &&
    !COUNTED.test(post.tokens[first + 1]?.normal ?? '') &&
    !/^(?:&|and|or)$/i.test(last?.text ?? '') &&
    !(last?.text === '-' && last.end === start)
  );
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
  why: 'An ask in the first line meets people who have nothing from you yet. Something useful first, and the ask last or another day, leaves people better off even if they do not follow it.',
  guards: { reply: 0, service: 0, cause: 0.4, humour: 0.5, quote: 0 },
  phrases: {
    sells: expand(
      `
        ^(=order|=book|=bag|=grab|=claim|=register|=apply|=download|=install|=stream|=subscribe|=sponsor|=renew|
        =snap up|=pick up|=upgrade|=nominate|=pledge) (${ONE}|${NOW}) |
        ^=shop (now|our|the|online|today|new|here|with us|at our|in store) | ^=order <who> 's |
        ^=rent (our|a|your|from) |
        ^(=preorder|=pre order|=rsvp|=enrol|=enroll|=sign up|=sign me up|=donate|=crowdfund|=wishlist|=presave|
        =pre save|=chip in|=pitch in|=contribute|=whatsapp|=dine|=insure|=avail|=enquire|=refer a|=invest in|
        =advertise with|=partner with us|=trade in|=test drive)
      `,
      `
        ^=hit (follow|subscribe|like|the bell|that) |
        ^=buy (me|us|a|the new|two|<n>|our|now|today|here|yours|tickets|your|one|online|my|direct|local|it now)
        | ^=reserve (your|yours|now|today) | ^=reserve a (seat|place|table|spot|slot|copy|room) |
        ^=secure (your|yours) |
        ^(=support|=fund|=back|=adopt|=gift) (our|us|my|a|an|this|the campaign|the appeal) |
        ^=give (today|now|generously|what|monthly|<price>|to our) | ^=sign (our|my|the|this) ~ petition |
        ^=sign and | ^=subscribe (if|below) | ^=hire (me|us|our|a) |
        ^go (stream|buy|order|vote|follow|watch|get|check|listen|download|pre order|preorder)
      `,
      `
        ^=save (your seat|your spot|the date) | ^=use (code|my code|our code|promo) | ^=start (your|a) free |
        ^=start your ~ trial | ^=start (saving|earning|today) |
        ^=try (our|it free|it now|it today|<self>|the new|free) | ^=taste (our|the) | ^=sample our |
        ^=switch (to our|to us|your|now|today|and save) | ^=open (a|an|your) ~ account |
        ^=vote (for|now|today|<who>) | ^=follow (us|me|our|my|along|@|<who>|for|it live|live) |
        ^=become (a|our|my) ~ (member|patron|subscriber|supporter|sponsor|friend|partner|donor|regular|host|
        volunteer|ambassador) | ^=join (us|our|me|my|now|today|<who>) |
        ^=join the (waitlist|list|conversation|debate|discussion|chat|webinar|team|fun|club|union|gym|choir|
        party|queue|library|society)
      `,
      `
        ^=get (your|yours|our|my|<pct>|tickets|<n>|free|a free|early access|access|the app|the latest|the guide|
        the ebook|the book|started|booking|booked|shopping|saving|in quick|in before|down to|yourself|on board|
        on the list|hold of|a copy|a quote|a table) | ^=get in touch (for|to|today|now) |
        ^(=get|=grab|=buy|=order|=book|=bag) (yours|them|it|one) (from|at|in|here|now|today|online)
      `,
      `
        ^=come (see|visit|by|down|join|meet|along|in|try|taste|buy|grab|to our|to my) |
        ^=come and (see|visit|try|taste|buy|grab|get|enjoy|experience|meet|join) |
        ^(=stop|=swing|=drop|=pop) (by|in) | ^=visit (us|our|my|the link|the site|the website|www) |
        ^=hurry (to|in|down|over|and) | ^=rush (to|in|down) | ^=head (down|to|over) (our|for) |
        ^=stay (with us|at our) | ^=fly (to|from|with) ~ (for|from|just|us) | ^=holiday (with|in) |
        ^=celebrate (with us|at our|at <who>|your ~ with us) | ^=host your | ^=plan your ~ (with us|at) |
        ^=feast on | ^=indulge in | ^=treat yourself | ^=bring (the|your) ~ (down|along|in|to our|to us) |
        ^=hop on | ^=jump on | ^=sell your ~ (to|with)
      `,
      `
        ^(=email|=message|=dm) (us|me|for|now|<CAPS>|bookings|sales|hello) |
        ^(=phone|=ring|=call|=contact|=text) (us|me|now|<n>|<CAPS>|bookings|sales|hello) |
        ^(=phone|=ring|=call|=contact|=text) for (a|your|free|details|bookings|quotes)
        | ^=call ~ to (book|order|arrange|reserve|claim|get your|enquire) | ^=talk to (us|me|our|one of our) |
        ^=log (in|on) (to|and|now) | ^=log on | ^=tap (to|below|the|here|link) | ^=scan (the|this|our|to) |
        ^=click (the|here|below|to|link) | ^=swipe (up|left|right) (to|for) | ^=add to cart | ^=dial |
        ^=request a (demo|quote|call) | ^=schedule (a|your) (demo|call|consultation|visit|appointment) |
        ^=post your (job|ad|listing) | ^=enter (now|our|to win|here|for a chance|the draw) |
        ^=find (us|your perfect|your new|your dream)
      `,
      `
        ^=recommend us | ^=review us | ^=rate us |
        ^=share (this|our|my) ~ (post|page|link|fundraiser|campaign|everyone|far) |
        ^=help (us|me) (reach|hit|raise|win|get|spread|fund|fill|grow|sell|launch|make|save|keep|buy) |
        ^=please (donate|give|support|vote|sign|follow|subscribe|join|buy|book|share|like|become|order|sponsor|
        come) | ^why not (try|book|join|treat|pop|come|visit|order|buy|switch|give) |
        ^(do not|never) miss (our|my|the|this|your|<who>) |
        ^do not forget to (register|vote for|reserve|book|tune|join|follow|subscribe|sign up|order|buy|rsvp|
        check out|watch|listen|download|apply|enter|grab|get your) |
        link in (bio|my bio|our bio|profile|first comment|the first comment|comments|the comments)
      `,
      `
        ^(we|i) (need|want) you to (vote|give|sign|join|donate|support|buy|share|sponsor|follow) |
        ^(we|i) (need|are asking for) (your|<price>|<n>) ~ (donation|donations|support|vote|votes|help|
        signature|signatures|gift|gifts|from you|a month|custom|reviews|bookings) |
        ^(will|would|can|could) you (donate|sponsor|chip in|sign our|sign the|vote for|join us|join our|fund) |
        (we are|i am|) (seeking|looking for) (sponsors|donations|investors|funding|donors) |
        (we are|i am) (now|currently|) (taking bookings|taking orders|booking for)
      `,
    ),
    /** That something can be had now: told, and not yet asked. */
    notices: expand(`
        (orders|order books|bookings|books|=doors|applications|enrolment|enrollment|registration|registrations|
        nominations|entries|pre orders|tickets|places|spaces|waitlist|the waitlist|early bird|voting|admissions)
        (is|are|now|have|has) ~ (open|opened|live|on sale|available|out|here|closing) | ^admissions open |
        ^(tickets|places|bookings|registrations|enrolments|pre orders|admission) ~ (on sale|now open|available
        now|now available|going fast) |
        (now|currently) (taking|accepting|enrolling|booking) (bookings|orders|applications|students|new|for) |
        (on sale|out|available|open|live) now
    `),
    media: expand(
      '^=check out (my|our|the|this) ~ (blog|post|video|article|episode|website|page|shop|store|latest) ',
      `
        ^be sure to | ^make sure to | ^=tune in | ^=tune into | ^=listen (live|in|to|now|here|as) |
        ^=catch (our|my|us|me|the latest|up on|up with)
      `,
      `
        ^=check (out|us out|it out|this out|them out|out our) | ^=take a look (at|inside|here) |
        ^=have a look (at|here) | ^=head (to our|to my|over to|on over|to the) |
        ^=hear (from our|our|my|how|what|why|more|us|me)
      `,
      `
        ^=watch (our|my|me|us|live|now|here|how|as|it live) |
        ^=see (our|my|how|what|why|us|me|more|where i|where we|which)
      `,
      '^=read (our|my|about|more|how|why|what|on|full|all about|it here|here)',
      `
        ^=(watch|read|see|view|listen to) (the|this|a) ~ (video|story|blog|article|interview|episode|report|
        statement|post|livestream|webcast|webinar|infographic|release|speech|op-ed|debate|discussion|profile|
        highlights|trailer|podcast)
      `,
      `
        ^=learn (more|about|how|why|what) | ^=find out (more|about|how|why|what|where|who|which|if) |
        ^=discover (our|how|the|what|why|more|your|a) | ^=explore (our|the|how|new) | ^=browse (our|the) |
        ^=visit <who> | ^=meet (our|your new|one of our|two of our|some of our)
      `,
    ),
    help: expand(
      `
        missing (since|from|person|child) | last seen | (was|were|been) (taken|stolen) | stolen | assistance |
        here to help | casework | accessibility | we can help | register to vote | vote by mail | watch out |
        watch for | see if you | stay safe | your doctor |
        (update|upgrade) your ~ (node|client|password|software|browser)
      `,
      'your gp | your pharmacist | book your jab | get your jab | get your flu shot | get vaccinated',
      'get your vaccine | save your work | save your back | get your hands | get your breath',
      `
        get in touch if | for help | for free help | if you fancy | if it is not for you |
        if that is not for you | no hard feelings | have a think | no pressure | no obligation
      `,
    ),
    /** What is open to all: there an ask is the offer. */
    public: expand(`
      town hall | town halls |
      (=grant|=grants|bursary|=fellowships|=scholarships|=apprenticeship|=apprenticeships|=internship|
      =internships|=traineeship|=vacancy|=vacancies) | admission (is|) free |
      (=free|no) (admission|entry|ticket|tickets) (for|to|on) | q&a | q & a | your questions | question time |
      office hours | listening session | surgery | open house | blood | vaccination | vaccine | food drive |
      clean up | vigil | consultation
    `),
    /** An ask for these is an offer of help. */
    useful: expand(
      'tips | how to | ways to | steps | advice | what to | guide to | checklist | recipe | recipes',
      `
        how easy | how simple | (how|what|which|who|if) ~ (you are|you were|you really|your) | template |
        explained | faq | what ~ is | free | resources
      `,
    ),
    value: expand(
      'here is how | how to | step <n> | tip: | tips: | tip <n> | the trick | what worked | recipe',
      'free to copy | costs nothing | no sign-up | no signup | no email needed | if yours | thank you',
      'sorry | congratulations | not the',
    ),
  },
  needs: ['sells', 'notices', 'media'],
  messages: {
    first: 'The ask "{ask}" comes first.',
  },
  suggestions: {
    first: 'Could something a reader can use come first, and the ask last, or on another day?',
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
      '«We need your votes for best small bakery». The poll closes when the fair does.',
      '«Go stream our lullaby record». It has eleven songs.',
    ],
    good: [
      'Join me in congratulating Tasha, who started as a cashier in 2013 and now runs the whole of Harbour Street.',
      'Check out how @maria_olsen fixed this with two bin bags and a broom handle. Her notes are better than ours.',
      "Wishlist numbers for our next game just passed 50,000 and we haven't shown the second trailer.",
      'Vote for our mascot’s name! The last four are Sir Hoots, Beaky, Olive and Gary.',
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
      'The weir is safe again after four winters of work. Read the report: weir.example/report',
      'Join us at the town hall on Monday and bring what you want changed.',
      'Enrolment is open until the 30th. It spreads your bill over the year, so January does not hurt so much.',
      'Call for maintainers: our form library needs somebody who knows Windows.',
      'The new record is out now. Four songs from a wet week in Ardcarn, with a clock in the third.',
      'See how easy it is to re-cane a chair: cane.example/chair',
      'Pack your kit carefully: boots at the bottom, waterproofs on top.',
    ],
  },
  check({ post, hits, report }) {
    if (answersOne(post) || meant(hits.help).length > 0) return;
    const sale = byPlace(meant(hits.sells), meant(hits.notices)).find((hit) => isAsk(post, hit));
    const medium = meant(hits.media).find((hit) => isAsk(post, hit));
    const ask = sale && medium ? (sale.start <= medium.start ? sale : medium) : (sale ?? medium);
    if (!ask) return;
    const early = 1 - ramp(wordsBefore(post, ask.first), ...FIRST_WORDS);
    if (early === 0 || post.wordCount < MIN_WORDS || wordsTold(post) < MIN_TOLD) return;
    if ([...hits.value, ...post.cue('benefit')].some(({ start }) => start < ask.start)) return;
    const at = askOf(post, ask);
    const asked = post.text.slice(at.start, at.end);
    if (GIVES.test(asked) || hits.public.length > 0 || (INVITES.test(asked) && isPractical(post))) return;
    if (ask === medium && OTHERS_WORK.test(asked)) return;
    // "Find Out How Well You Know Your Cheese" is the title of a quiz.
    if (ask === medium && (isHeadline(post) || hits.useful.some(({ start }) => start >= at.start && start < at.end)))
      return;
    const strength = early * (ask === sale ? 1 : STRENGTH_OF_MEDIA);
    report({ at, message: 'first', strength, quiet: hits.notices.includes(ask), values: { ask: quote(post, at) } });
  },
});
