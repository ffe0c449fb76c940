import {
  byPlace,
  clauseAt,
  countWords,
  defineRule,
  expand,
  gist,
  type Hit,
  isHeadline,
  meant,
  type Post,
  quote,
  ramp,
  type Sentence,
  type Span,
  sentenceAt,
  sentenceOf,
  WEEKDAYS,
  wordSet,
} from '../../src/rule-kit.ts';

/** Words of a greeting or a label, and words in front from which an ask no longer comes first. Hand-set. */
const FIRST_WORDS = [2, 4] as const;
/** Tokens up to which a question in front says little: "Thirsty today?" Hand-set. */
const SHORT_QUESTION = 4;
/** Fewer words are a button, whatever the weather is said to be behind it. */
const MIN_WORDS = 4;

/** What an ask may be for: something of the writer's, or to be had from them. */
const OURS = 'our|ours|us|me|my|mine';
const ONE = `your|yours|a|an|tickets|<n>|${OURS}`;
const NOW = 'now|today|tonight|here|online|direct';

/** When it is: a sentence with a day in it is a notice. */
const TIMES = wordSet(`${WEEKDAYS} today tonight tomorrow weekend week month noon midnight`);
/** What a sentence touts goods by. */
const TOUTING = ['sellsGoods', 'sellsReady', 'sellsCure', 'sellsPrice', 'offer'] as const;
/** Words from which a sentence says more than that there is something to be had. Source: rules card. */
const SAYS_MORE = 12;

/** "Have you tried our plum jam?" */
const OWN_GOODS_ASKED =
  /^\W*(?:have|had|did)\s+you\s+(?:\w+\s+)?(?:tried|try|tasted|seen|see|heard|hear|met|read)\s+(?:our|my)\b/i;

/** The sentences in front that give a reader nothing: "Thirsty today?", "Supper club is back!" */
const empty = (post: Post): ReadonlySet<number> => {
  const { tokens, sentences } = post;
  const touted = new Set(TOUTING.flatMap((name) => meant(post.cue(name)).map((hit) => sentenceOf(post, hit))));
  const isEmpty = ({ kind, first, last, start, end }: Sentence, at: number): boolean =>
    (kind === 'question' && last - first <= SHORT_QUESTION) ||
    ((touted.has(at) || OWN_GOODS_ASKED.test(post.text.slice(start, end))) &&
      countWords(tokens, first, last) < SAYS_MORE &&
      tokens.slice(first, last).every((token) => token.kind !== 'number' && !TIMES.has(token.normal)));
  return new Set([...sentences.keys()].filter((at) => isEmpty(sentences[at] as Sentence, at)));
};

/** Words in front of a token that give a reader something. Linear in the tokens. */
const wordsBefore = (post: Post, token: number): number => {
  const nothing = empty(post);
  return post.tokens
    .slice(0, token)
    .filter(
      ({ kind, clitic, sentence = -1 }) =>
        /^(?:word|number|hashtag|mention)$/.test(kind) && !clitic && !nothing.has(sentence),
    ).length;
};

/** "Get your flu jab", "book your smear test": nothing of the writer's. */
const HEALTH = /\b(?:jabs?|flu|vaccin\w*|booster|smear|ballot|postal vote|screening|passport|prescription)\b/i;

/** A name or two in front is somebody answered; a row of them is a crowd called. */
const answersOne = ({ tokens }: Post): boolean =>
  tokens[0]?.kind === 'mention' && tokens.slice(0, 3).some(({ kind }) => kind !== 'mention');

/** "Buy five, get the sixth free" is what is to be had. */
const OFFERS =
  /^(?:buy|book|stay|order|take) (?:\d+|an?|one|two|three|four|five|six|ten|any)\b.*\b(?:get|pay for)\b|\band get (?:\p{Sc}|\d)/iu;
/** "Get your team password-safe" says what it does for them. */
const FOR_THEM = /^get your (?:team|crew|staff|kids|children|family|class|dog|cat|house|home|garden|hands|head)$/i;
/** "Get your boiler looked at before you switch it on" is advice. */
const ADVICE = /^get your\b(?!.*\b(?:our|us|me)\b).*\bbefore (?:you|your|it|they|the)\b/i;
/** "Grab a friend, grab a brush" says what to bring, "grab a table" what is to be had. */
const BRINGS =
  /^grab an? (?!(?:[\w-]+ )?(?:ticket|spot|seat|place|slot|copy|bargain|deal|table|stall|discount|pair|voucher|pass|bundle|box|bag|pack|slice|loaf|pint|pizza|burger|coffee)\b)/i;
/** Asked of the reader: not the verb of "I try and book a table", nor what follows "and", nor a line that is spoken of. */
const isAsked = (post: Post, { first, last, start }: Hit): boolean => {
  const clause = clauseAt(post, first);
  const isTold = clause !== undefined && first > clause.head && (clause.subject === 'i' || clause.subject === 'self');
  const before = post.tokens[first - 1];
  const isJoined = /^(?:&|and|or)$/i.test(before?.text ?? '') || (before?.end === start && /["“-]/.test(before.text));
  const asked = post.text.slice(start, sentenceAt(post, first)?.end);
  if (FOR_THEM.test(post.text.slice(start, post.tokens[last]?.end)) || BRINGS.test(asked) || ADVICE.test(asked))
    return false;
  const isOffer = OFFERS.test(asked);
  return !isTold && !isJoined && !isOffer;
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
    /** To buy, or to have kept for one. What is told ("orders are open") is no ask. */
    buys: expand(`
      ^(=order|=book|=bag|=grab|=claim|=reserve|=buy|=secure) (${ONE}|${NOW}|one|it|them) |
      ^=book (onto|on to|on a|on our|on the|in with|in for) | ^still not got (your|a) ~ (tickets|ticket|seats|seat) |
      ^(only|just|) <n> (slots|spaces|places|spots|dates|tables) (left|free|open) ~ (message|dm|ring|call|email|text)
      (me|us) |
      ^(=shop|=stream|=pre order|=preorder|=presave|=pre save|=wishlist) (${ONE}|${NOW}|the|it|this|these|with us) |
      ^(=pre order|=preorder) (your|the|my|our|<who>|now|today|and|from) |
      ^=try <who> (free|for free|today|now|for nothing) |
      ^(=check out|=have a look at|=take a look at|=listen to|=watch|=read|=hear|=see) (our|my) (new|latest|range|
      shop|sale|collection|online shop|ceo|founder|director|interview|blog|website|site|video|episode|podcast|channel|
      page|menu|portfolio) | ^=use (code|promo code|the code) <CAPS> | ^=come and (try|taste|buy) (our|my) |
      ^=get (a|your) free (quote|trial|sample|survey) |
      ^=apply (now|today) for (september|a place|your place|the course|our) |
      ^(=call|=ring|=phone|=text) (now|today) (for a|for your|to book|to order|to arrange) |
      ^link in bio (to|for) (order|book|buy|tickets|shop) | ^=treat (your|someone) ~ to (a|an|our|one of our) |
      ^=tickets ~ on sale ~ (get|grab|book|buy) | ^=head (over to|to) (our|the|my) (shop|store|website|site|link) |
      ^=buy (the|two|this) | ^=grab the | ^=reserve (for|by|with) |
      ^=tickets (for|to) ~ (=ring|=call|=phone|=book|=from|=at|=via) | ^=save your (seat|spot|place) |
      ^=upgrade (to|your|now|today) |
      ^(=test drive|=trade in|=dine with|=stay with|=insure with|=fly with|=advertise with|=partner with|=invest in)
      (${ONE}|${NOW}) | ^=hire (us|me|our) | ^=switch to (us|our|<who>) | ^=use (our|my) code |
      ^=start (a|your) ~ trial | ^=try (our|<self>) | ^=open (a|an|your) ~ account | ^=treat yourself |
      ^=get (your|yours|tickets|<pct>) | ^=get (yourself|on) down to |
      ^=get (a|an|early|instant) (quote|copy|access) | ^=sell your ~ (to|with) (us|me|<who>) |
      ^go (stream|buy|order|pre order|preorder) | ^=come (buy|try|taste) |
      ^why not (try|book|treat|order|buy|switch) | ^=request (a|your) (demo|quote|call) |
      ^=schedule (a|your) ~ (demo|call|consultation) | ^=get in touch (for|to book|today|now) |
      ^(=discover|=explore|=browse|=experience) (our|my|the new|the latest)
    `),
    /** To sign up, to follow, to come to the writer. */
    joins: expand(`
      ^(=click|=tap|=hit) (the|this|our|my) link | ^=get on (the|our|my) ~ (list|waitlist) | ^=text <CAPS> to |
      ^(=sign up|=sign me up|=subscribe|=register|=enrol|=enroll|=rsvp) (${NOW}|to|for|at|with|if) |
      ^(=download|=install) (${ONE}|the|this|now|today) | ^=follow (us|me|our|my) | ^=join (our|my|now|today) |
      ^=join ~ (waitlist|mailing list|club|union|gym|choir|society) | ^=renew (your|now|today) |
      ^=give (us|me|our page) a (follow|like|share|star) | ^(we|i) (need|want) ~ (members|subscribers|followers) |
      ^=become (a|our|my) ~ (member|patron|subscriber|supporter|sponsor|donor|ambassador) |
      ^(=hit|=smash|=press|=tap) (that|the|) (follow|subscribe|bell|like) | ^=star (us|our|the repo|it on) |
      ^=like (our|my) page | ^=share our (page|shop|account) | ^=join us as (a|our) | ^=become a friend of |
      ^=visit (us|our|my) | ^=come (see|visit) (us|our|me|my) |
      ^(=stop|=swing|=drop|=pop) (by|in) (our|to our|and see us|and see our) |
      ^=come (to|down to) (our|my) (shop|store|sale|stand|stall|studio|showroom) |
      ^=bring (the|your) ~ (to our|down to our) | ^=host your ~ (with|at) |
      ^do not (miss|forget) (our|my) (sale|offer|webinar|show|launch) |
      ^do not forget to (vote for us|vote for me|follow us|follow me|subscribe|book|order|register|sign up|buy|like) |
      ^(=dm|=message|=email|=text|=whatsapp|=call|=ring) (us|me|<n>|<CAPS>) ~ (to book|to order|to buy|to get|for a
      quote|to join|to start|to enrol|today|now)
    `),
    /** To give, or to vote for the writer. */
    gives: expand(`
      ^(=chip in|=pledge|=spare) (a|an|some|<n>|anything|whatever) | ^=give (a|an) (fiver|tenner) |
      ^(=donate|=chip in|=give) (${NOW}|<price>|what|to our|to my|at|via|generously|monthly) | ^=sponsor (${ONE}) |
      ^(=support|=fund|=back) (our|us|my) (campaign|appeal|kickstarter|crowdfunder|work|fundraiser) |
      ^=sign (our|my|the|this) ~ petition | ^=sign (to|and) (keep|save|stop|protect|help|tell|show|back) |
      ^=vote for (us|me) | ^=vote ~ for (best|=top) | ^=back us on | ^=nominate (us|me|our) |
      ^=leave (us|me) a (review|rating|google) | ^=buy me | ^(=recommend|=review|=rate) us |
      ^=please (donate|give|sponsor|subscribe|buy|order|follow) | ^=please vote for (us|me|our|my) |
      ^=please sign (our|my) | ^=help (us|me) (win|sell|raise|hit|reach) |
      ^(we|i) (need|want) you to (vote|give|sign|donate|buy|sponsor|follow) |
      ^(we|i) need your (vote|votes|donation|donations|custom|reviews|signature|signatures) |
      ^(will|would|can|could) you (donate|sponsor|chip in|vote for us|vote for me)
    `),
    /** What a reader could use stands in front, or it is said who need not come. */
    value: expand(`
      here is how | how to | step <n> | tip: | tips: | tip <n> | the trick | what worked | recipe | thank you |
      sorry | free to copy | costs nothing | no sign-up | no signup | congratulations
    `),
  },
  needs: ['buys', 'joins', 'gives'],
  messages: {
    early: '"{words}" asks before the post gives.',
    first: 'The ask "{ask}" comes first.',
  },
  suggestions: {
    early: 'Could something a reader can use come first, and the ask last, or on another day?',
    first: 'Could something a reader can use come first, and the ask last, or on another day?',
  },
  likely: { trait: 'pitch-before-value', from: 0.1, message: 'early' },
  examples: {
    bad: [
      '«Vote Tern & Thistle for best florist in the valley»! The poll shuts on Sunday.',
      "«Don't forget to vote for us in the county awards»!",
      '«Use code PLUM20 at the till». The jam is from our own trees.',
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
      '«Check out our new kiln range». Six sizes, two colours.',
      '«Tickets to the eel supper: ring the bar, £20». Eels sleep in the mud until March.',
      '«Get on the list for the summer boats». Each is painted with pine tar.',
      '«Chip in a few pounds for new nets». The old ones went out with the tide.',
      '«Star us on the forge». We write a parser for tide tables.',
      'The eel supper is back! «Book now, link in bio».',
      'Have you tried our plum jam? «Order online now, link in bio».',
      '«Discover the new Larkfield lanterns».',
      '«Book onto our knot class». You will tie eleven of them.',
      '«Give us a follow for more»! Today, how the tide table is read.',
      '«Sign to keep the ferry». The other pier is two buses off.',
    ],
    good: [
      'Get your chimney swept before you light the first fire. A jackdaw nest burns hotter than coal.',
      'Book 3 nights, pay for 2, all through February. Rooms look out on the weir, and the smokehouse reopens on the 9th.',
      'Switch to us by 31 January and get £100. Simple as that. New accounts only.',
      'Grab a mate, grab a trowel. The bulb dig is back at the green on Saturday, with soup at one.',
      'Join me in congratulating Tasha, who started as a cashier in 2013 and now runs the whole of Harbour Street.',
      'Vote for our mascot’s name! The last four are Sir Hoots, Beaky, Olive and Gary.',
      'Buy five coffees and get the sixth free. The new stamp cards are at the till, and the old ones still work.',
      'Squeaky brakes after rain? Wipe the rim with a dry cloth, then roll ten metres with the lever half pulled. If it still howls, bring it in on Saturday; a check costs nothing.',
      { post: '@dev_ana Sure, you can book a slot here: fernway.example/book. Evenings are quieter.', reply: true },
      "Buy cheap chain oil, not the fancy stuff. The difference is about 50 km per bottle. Here's how to tell when it's time: run a finger along the links and look for black paste.",
      'Rinse rice until the water runs clear. It takes three changes and stops it sticking. Our class on Thursday covers the rest if you want to sign up.',
      'Book clubs work best with six people and no leader. Here is how ours picks the next title without a fight.',
      "Vote by mail forms are due on the 12th. The clerk's office is open until seven tonight.",
      'Rent Help is in the library on Thursday. Bring your tenancy papers and Ada will go through them.',
      'Join Dr Osei on Thursday for a walk along the old canal. Dogs welcome.',
      'Join us at the town hall on Monday and bring what you want changed.',
      'Enrolment is open until the 30th. It spreads your bill over the year, so January does not hurt so much.',
      'The new record is out now. Four songs from a wet week in Ardcarn, with a clock in the third.',
      'Get your crew radio-ready in an hour. The drill is pinned up by the winch, with the three calls to know.',
      'Buy a ladder, get the hooks thrown in. Larkfield Tools, today only.',
      'Switch to Our Night Ferry Is Slow, Say Harbour Folk',
      'The eel supper is back on Friday at seven, in the boat shed. Book now, at the bar.',
      'Your heart beats three billion times. Get your pulse taken at the library on Monday.',
      'Get your flu jab this week. The surgery has a walk-in on Friday.',
    ],
  },
  check({ post, hits, report }) {
    // A headline with a verb is news.
    if (isHeadline(post) && /\b(?:is|are|was|were|has)\b/i.test(post.text)) return;
    if (answersOne(post) || post.wordCount < MIN_WORDS) return;
    const ask = byPlace(meant(hits.buys), meant(hits.joins), meant(hits.gives)).find((hit) => isAsked(post, hit));
    if (!ask) return;
    const early = 1 - ramp(wordsBefore(post, ask.first), ...FIRST_WORDS);
    if (early === 0) return;
    const at = askOf(post, ask);
    // "Book your slot so you can skip the queue" gives its reason in the same breath.
    if (HEALTH.test(post.text.slice(at.start, at.end + 1))) return;
    if ([...hits.value, ...post.cue('benefit')].some(({ start }) => start < at.end)) return;
    report({ at, message: 'first', strength: early, values: { ask: quote(post, at) } });
  },
});
