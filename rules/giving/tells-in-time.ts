import {
  COMMON_THINGS,
  clauseAt,
  defineRule,
  EVERY_WEEKDAY,
  expand,
  gist,
  HELPFUL_ASKS,
  type Hit,
  isAside,
  isHeadline,
  isInTheNews,
  isPast,
  join,
  MONTHS,
  meant,
  mine,
  OUT_OF_USE,
  type Post,
  pitch,
  quote,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  SUPPLIES,
  saidOver,
  sales,
  sentenceOf,
  WEEKDAYS,
  wordAt,
} from '../../src/rule-kit.ts';

/** Names of days as they stand, without their endings. */
const exactly = (names: string): string => names.replaceAll(/\w+/g, '=$&');
/** "On Sunday"; "on Sundays the hall is shut" is a habit, and no news. */
const THE_DAY = exactly(WEEKDAYS);
const SHORT_DAY = exactly(SHORT_WEEKDAYS);

/** "Two days, 63 sessions, one power cut": what is counted up is over. */
const TALLY =
  /(?:^|, )(?:\d[\d,.]*|one|two|three|four|no|zero) [^,]+, (?:\d[\d,.]*|one|two|three|four|no|zero) [^,]+, /i;

/** True where a day or an hour stands in the sentence of a notice, or in the next one that belongs to it. */
const isDated = (post: Post, notice: Hit, days: readonly Hit[]): boolean => {
  const at = sentenceOf(post, notice) ?? 0;
  const isNext = (sentence: number): boolean => sentence === at + 1 && !isAside(post, sentence);
  return days.some((day) => sentenceOf(post, day) === at || isNext(sentenceOf(post, day) ?? -1));
};

/** "No need today" and "no meetings today" keep nobody from a way. */
const NO_MATTER =
  /\bno (?:need|rush|hurry|time|doubt|pressure|meetings?|words|plans?|excuses?|shame|ideas?|alarm|filter|news|one|more|way|wonder|sleep|luck|work)\b/i;
/** Words behind a notice that make none of it: "cut down to four pages", "full of light", "closed 4% up", "late again". */
const UNDONE = /(?:down|full) (?:to|of|for|with|on|off)$|full (?:house|marks)$|%|\bagain$/;

/** "Our appeal closes on Sunday": a push, and no door. */
const ENDS =
  /\b(?:appeal|campaign|sale|offer|promotion|fundraiser|crowdfunder|deal|giveaway|raffle)s? (?:now )?(?:closes|ends|shuts)\b/i;

/** "On Sundays the hall is shut": a habit, whatever day stands in the next sentence. */
const HABIT = new RegExp(`^on (?:${EVERY_WEEKDAY})\\b`, 'i');
/** "The wait is down from 71 minutes to 38": a figure. */
const SANK = /\b(?:down|up) from \d\S*(?: \w+)? to \d/i;

/** "I was a day late", "my head is full", "one cut, no cancelled talks": no notice. */
const isNone = (post: Post, hit: Hit): boolean => {
  const clause = clauseAt(post, hit.first);
  if (!clause || NO_MATTER.test(hit.text) || UNDONE.test(saidOver(post.tokens, hit.last - 1, hit.last + 1)))
    return true;
  if (
    /^(?:when|after|since)$/.test(wordAt(post.tokens, clause.first)) &&
    post.tokens.slice(clause.first, clause.last).some(isPast)
  )
    return true;
  if ([ENDS, HABIT, SANK].some((one) => one.test(post.text.slice(clause.start, clause.end)))) return true;
  const opens = wordAt(post.tokens, clause.head);
  if (/^(?:i|he|she)$/.test(opens) || (/full$/i.test(hit.text) && /^(?:my|your)$/.test(opens))) return true;
  return TALLY.test(post.text.slice(clause.start, clause.end));
};

export default defineRule({
  principle: 'something-in-it-for-them',
  polarity: 'relational',
  severity: 'info',
  weight: 0.2,
  queueTags: [],
  summary: 'Tells those it concerns in time what is shut, late, moved or open again.',
  why: 'Whoever would have stood at a locked door is spared the way. It is plain, and people remember who told them.',
  needs: ['notice', 'always'],
  phrases: {
    /** What those it concerns have to know. */
    notice: expand(`
      (is|are|be|been|'s|remain|remains) (now|all|both|still|also|currently|temporarily|sadly|) (${OUT_OF_USE}) |
      (is|are|'s) =off (today|tomorrow|tonight|this|in|at|until|till|for|on) | (is|are|='s) (now|already|) =full |
      (${COMMON_THINGS}) (is|are|now|all|both|) (${OUT_OF_USE}|=moved|full) | (${OUT_OF_USE}) (until|till) |
      (=closed|=shut|=diverted|=cancelled|=canceled|unavailable|=suspended) (today|tomorrow|tonight|this|all day|on|
      from|for|between|<n>|${WEEKDAYS}) |
      (${SUPPLIES}) ~ (=off|=out|=down) (in|at|on|from|for|until|till|today|between) |
      (will|to) (close|shut|reopen) (at|on|from|early|late|until|for|as|<n>) |
      (we|kitchen|bar|shop|office|desk) (=close|=shut) (at|early|on|from|<n>) |
      (will|to) (operate|run) (until|<n>|${WEEKDAYS}) |
      (is|are) not (=serving|=running|=stopping|=calling|=collecting|=delivering|=taking|=accepting|=working|=coming|
      =opening|=visiting|available|in use) |
      (=no longer|will not) (=run|=runs|=stop|=stops|=call|=calls|=open|=opens|=serve|=serves|be open|be running|be
      available|be collected|be collecting) | =stops (running|serving|taking|calling) |
      (=no|is no|be no) (parkrun|service|trains|buses|trams|ferry|ferries|collections|collection|deliveries|swimming|
      class|classes|school|surgery|choir|practice|training|rehearsal|market|playgroup|hot water|water) |
      ^(so|sorry|) =no ~ (today|tonight|tomorrow|until|till) |
      (=closes|=shuts|=reopens|=resumes|=restarts|=reopen) (at|on|from|again|today|tomorrow|<n>|${WEEKDAYS}) |
      (opening|christmas|easter|holiday|festive|ramadan|summer|winter|shop|store|branch|library|clinic|office) hours |
      (have|has|'ve|is|are|been) =moved (to|from|into|inside|indoors|online|forward|back|upstairs) |
      =moved to (${THE_DAY}|<n>|next) | =moved (online|indoors|inside|from ~ to) |
      (${COMMON_THINGS}) ~ (=moves|=move|=switches) (to|into|online|inside|indoors) |
      (today|tonight|tomorrow|${THE_DAY}) , =not (the|in|at|from|<n>) |
      (${COMMON_THINGS}) (today|tonight|tomorrow) (is|are|will be) (from|at|in|on) |
      every (hour|half hour|<n> minutes) (until|from|on|today|tonight) |
      ^(ice|black ice|flooding|heavy traffic|fallen tree|tree down|gas leak|diversion|delays|long queues) (on|at|in|
      across|between|to|of) | (brought forward|put back|pushed back) (to|until|from|by) |
      last (bus|train|ferry|collection|post|entry|admission) (is|are|at|from|on) |
      last (orders|posting dates|order dates) for | (burst|power) (pipe|main|cut|failure) | =not (${THE_DAY}) |
      (planned|scheduled|essential|emergency|urgent|server|system|network) (maintenance|work|works|repairs|upgrade) |
      (fire|hosepipe|burn|drone|barbecue|parking|swimming|fishing|charcoal) (ban|restrictions) | boil water |
      (in|into) (effect|force|operation) (as of|from|until|till|today|now|on) | (high|low) (tide|water) (is|at) |
      back to normal (from|on|at|by) |
      (is|are) back (for everyone|online|up|as of|in service|in use|in action|on air) |
      (=roadworks|=closure|=closures|=works|=diversion) ~ (=start|=starts|=begin|=begins|=until|from) |
      (will|to) be one-way | clocks go (back|forward) | running ~ late |
      (day|days|hour|hours|minutes|mins) (late|later|early|earlier) (today|tonight|tomorrow|than|this|on|from|until) |
      (is|are|be) (one|two|a) (day|days) (late|later|early|earlier) |
      (lines|phones|helpline|phone lines) ~ (=open|=opens) (at|from|<n>) |
      (is|are|='s) now (on|at|in|the) (the|) (<n>|${THE_DAY}|hall|library|chapel|annexe|gym) |
      (starts|begins|leaves|departs|opens|meets) at <n> , not <n> |
      (=diverts|=divert|=turns|=turn|=terminates) (via|at|round|by) |
      =no (services|buses|trains|flights|ferries|collections) ~ (=operate|=run|=sail|=fly) | =no stop at |
      bank holiday (hours|opening|times) | will be (read-only|offline|down|unavailable|quieter|slower|noisy|closed) |
      will not be (=answered|=staffed|=collected|=open|=delivered|=served|=running|=manned) |
      (=takes|=take|=comes|=come) (into effect|effect) (on|from|at) |
      (code|password|number|rota|timetable|menu|price|prices|fare|fares|fee|fees|rate|rates|hours|times|rules)
      (=changes|=change|=moves|=rises|=rise|=drops|=drop) (on|from|${THE_DAY}|today|tomorrow|tonight|next|<n>) |
      (safe|fit) to (drink|use|swim in|walk on|cross) (again|as of|from) |
      (strong|high|heavy|thick|freezing|dense) (winds|wind|crosswinds|tides|snow|rain|fog) (=expected|=forecast|=due)
      | (hydrant|alarm|fire alarm|siren|generator|well) (testing|test|drill) | fire drill |
      (boiler|lift|van|oven|pump|heating|server|router|till|tills|freezer|fridge|coffee machine|card machine|minibus|
      projector|printer) ~ (has|have) (=failed|broken down|packed up|=died|=tripped|=burst) |
      (=closing|=shutting) (our|the) ~ (on|at|from|for) (the|) (<n>|${THE_DAY}) |
      (stay|stays|stays at|stay at) home (today|tomorrow) |
      (upstairs|downstairs|next door|outside|in the hall|in the annexe) (today|tonight|this|while|until|till) |
      (one|two|three|<n>) ~ each (till|until|today|while) |
      may (look|be|taste|run|have) (cloudy|low|noisy|slow|slower|discoloured|brown) |
      (=loses|=keeps|=gains|=drops) (its|) (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) (from|
      until|in) | (=engineer|=fitter|=plumber|=electrician) (is|) (due|coming|booked|expected) |
      (buses|coaches|bus|coach|vans) (=replace|=replaces|=replacing|instead of) (trains|trams|ferries|the|all) |
      (today|tonight|tomorrow|${THE_DAY}) (is|) =moved to | (is|are) =moving to (the|room|hall|${THE_DAY}|<n>) |
      (=closed|=shut|=cancelled) ~ (${THE_DAY}) |
      (=starts|=start|=begins|=begin|=opens|=open|=leaves|=leave) at <n> instead |
      (prices|fares|fees|charges|rates|rents|bills) (=go|=goes|=going) up (on|from|in|this|next) |
      =stops ~ (on|from|after) <n> |
      (=gritting|snow clearing|hedge cutting|tree work|drain work|sewer works|runway inspection|fire test|alarm test)
      (begins|starts|tonight|today|tomorrow|on|from|this) |
      (is|are) taking (two|three|four|five|six|<n>) (weeks|days) | all lanes open |
      (=finish|=finishes|=finished) (a|one|two|three|<n>) (day|days|week|weeks) (=early|=late) |
      (am|are|is) away (from|until|till|to|<n>) | (=out of office|on leave) (from|until|till) |
      (engineering|track|platform) (work|works) (=sat|=sun|on|from|this|today|tonight|${THE_DAY}) |
      (replacement|rail replacement) (bus|buses|coach|coaches) | (=closed|=shut|=cancelled|=off) (${SHORT_DAY}) |
      (=last) (ones|one|trains|buses|boats|ferries) (home|back|out|) ~ (=go|=goes|=leave|=leaves|=run|=runs|=sails) |
      (visits|viewings|visiting|entry|parking|access) by (arrangement|appointment|ticket|permit) only |
      (=orders|=forms|=emails|=messages|=bookings|=payments) (placed|made|sent) (after|before|since|between) ~ (did
      not|have not|were not|may not|will be|will go) |
      running (<n>|two|three|four|five|six|seven|eight|nine|ten) (weeks|days|minutes|mins|hours) (=behind|=late) |
      =now (=leaves|=leave|=stops|=stop|=departs|=depart|=goes|=runs) (from|at|outside|opposite|on)
    `),
    /** What holds on every day. */
    always: expand(`
      for urgent (help|care|matters) | next (update|word|bulletin|news) (at|by|in|<n>) |
      ^(the|our|all|) (${COMMON_THINGS}|${SUPPLIES}|printers|tills|card machine|cash machine|footbridge|stile|claims|
      export|login|checkout) ~ (is|are|='s) (=down|out of order|out of action|out of service|off its hinges|out again|
      =slow) | (=call|=ring|=dial) (999|111|112|911|101) | ^beware of |
      (we have|we've) =moved ~ (find us|behind|opposite|next to|next door|upstairs|across|unit <n>) |
      (bonfire|fireworks|match|game|fair|walk|swim|practice|training|class|quiz|parkrun|fete|market|session|lesson|
      show|gig|rehearsal|barbecue|trip) (is|are|='s) (=off|=cancelled) |
      (water|power|gas|supply|broadband|signal) (is|are|='s) (=back|still off) |
      (signal fault|points failure|burst pipe|burst main|fallen tree|fallen wire|fault) (at|on|near|between|outside) |
      (toilet|sink|drain|gate|path|lane|road|entrance|exit|door|stairs|steps) ~ (is|are|='s) =blocked |
      (is|are|='s) being (resurfaced|repaired|repainted|dug up|rewired|replumbed|retiled) |
      (day|visit|tour|class|talk|match|show|trip|group|session|concert|walk|meeting|flight) =cancelled |
      (code|password|number|address|venue|room) (has|have|='s) changed |
      ^(the|our|) (=advice|=phone|=help|=booking|=information|) (line|lines|phones|app|website|site|system|server|
      wifi) =down |
      (${COMMON_THINGS}|sauna|heating|hot water|boiler) (is|are|='s) (now|) (=fixed|=mended|=repaired|working again|
      open again|clear again) | recall ~ (=batch|=batches|=lot|=serial|=serials|model|bring|return)
    `),
    /** When. */
    day: expand(`
      today | tomorrow | tonight | this (morning|afternoon|evening|week|weekend) | (${THE_DAY}) | next week |
      <n> (${SHORT_MONTHS}|${MONTHS}) | (${SHORT_MONTHS}|${MONTHS}) <n> | <n> (am|pm) | until further notice |
      (end of|until|till|from|in|to) (${MONTHS}|noon|midnight|<n>) |
      (until|till|from) (about|around|roughly|the|at least) (<n>|noon|midnight) | (=til|begins|starts|expect) <n> |
      (at|by|on|the) <n> | (at|by|as of) (noon|midnight|<n>) | <n> (to|until|-|–) <n> | (=tues|=weds|=thurs) |
      (=sat|=sun|=mon|=fri) <n> | (six|two|three|four|<n>) weeks | (christmas|new year's) (eve|day) | boxing day |
      (=closed|=shut|=cancelled|=off) (${SHORT_DAY}) | same time
    `),
    /** A call that ends, what is sold or voted on, and a death: no door that is shut. */
    other: expand(`
      application | exhibition | consultation | =entries | registration | =cfp | survey | =poll | =polls | =vote |
      nomination | =bids | auction | =offer | =sale | revenue | =stocks | =round | =died | passed away | saddened |
      help wanted | vacancy
    `),
  },
  messages: { notice: '"{words}": those it concerns know where they stand.' },
  likely: { trait: 'tells-in-time', from: 0.5, message: 'notice' },
  examples: {
    good: [
      '«The pump has failed in the baths, so lessons stay home today». The rest is on.',
      '«Our helpline will not be answered on Friday», we are all at a funeral.',
      '«The tills at the mill are down». The barn takes cash.',
      '«Choir practice is now on the 19th, not the 12th».',
      '«The 40 diverts via the weir until Friday». No stop at the mill.',
      '«Freezing fog expected at the quay from six today». The ferry may wait.',
      '«The rota changes on Monday». Liz has pinned it by the kettle.',
      'Rye is short. «One loaf each till Thursday, please».',
      '«Bank holiday hours: we are in from nine on Sunday».',
      '«The weir is safe to swim in from noon». Mind the stones.',
      '«Closed today». Burst pipe, nothing is due back until Monday.',
      '«The lift at the Larkfield clinic is out of order today». We are sorry.',
      '«The Fernway ferry is off until further notice». Wind.',
      '«Our café will be cashless from Monday». Liz keeps a float behind the counter.',
      '«The swings at Larkfield are shut for painting until 2 May». Please do not lift the fence, the paint below is wet.',
      'Route setting in the tower today, «so our main wall is shut until four». The boulders are open.',
      '«The bins in Larkfield are a day late this week». Leave them out.',
      '«The lane is closed between the mill and the ferry until noon». Bikes can pass.',
      '«The choir has moved online tonight». The pews are wet, and Olga sends the link.',
      '«The Quay Street car park is full as of 9.40». There is room behind the mill.',
      "«Sorry, no rye today». The oven door fell off, and Olga can't lift it alone.",
      '«A fire ban is in effect from today». That includes candles on the beach.',
      "«Kettle recall: bring back batch 77» and we'll swap it. The other batches are sound.",
      '«Coaches replace trains on Saturday». Allow forty minutes more.',
      '«Phone line down». If you have a hearing today, go to the desk at the court.',
      '«ticket desk shut sat for the floor». The machine takes coins.',
      '«No trains on Christmas Day». They start again on the 27th at nine.',
      '«The lift is working again». The part came by bus.',
      '«Okoro the mason is running seven weeks behind, until at least the end of May».',
      '«School closed today because of snow». Free meal vouchers are on their way to families now.',
      '«Burst main on Quarry Lane». We think the water is back by eleven, and we write again at nine.',
      '«Practice tonight moved to the chapel hall». The band room is cold.',
      '«Park and ride fares go up on 1 April». Children stay free.',
      '«The gate code has changed». Ask Winnie for it, and not on here.',
      '«The barn dance is in the small hall tonight, not the chapel». Same fiddler.',
    ],
    bad: [
      "We won! Huge credit to Mei, who changed the drying. She's off today, so she will find out from this.",
      "When Mr Bello's shop was closed in November, we lent him the van.",
      'Our winter appeal closes on Sunday.',
      'Thank you, Larkfield! Three days, 41 talks, one power cut, zero cancelled sessions, 900 of you.',
      'The shop took £900 in March. That is down on last March, and two tills were shut for a week.',
      'I was a day late this week with the jam. Nobody noticed.',
      'No meetings today. Only me and the kettle.',
      'The hall is full of onions today. It smells like a good soup.',
      'Applications for the master in boats are open. The call closes on 31 May.',
      'Our founder died on Sunday. All shops will be closed on Friday until one.',
      'The baths are shut. A grey cat sat on the wall.',
      'Our sale is on until Sunday, and the shop will close at nine.',
      'Everything must go before we are shut on Friday. Order now and save £10.',
      'Nobody reads forty pages. We cut a guide down to 4 pages, and the painter uses it on Monday.',
      'We promised to drop plastic by 2025. We have moved the date to 2027 and printed what we tried.',
      'The wait at our desk is down from 71 minutes to 38 since May.',
      'To the man who carried a wet spaniel two miles down off Pew Hill on Sunday: she has her stitches.',
      'On Sundays the market hall is shut. At the gate we count to ten.',
      'On Sundays the market hall is shut.',
    ],
  },
  check({ post, hits, report }) {
    if ((isHeadline(post) && post.sentences.length === 1) || meant(hits.other).length > 0 || sales(post).length > 0)
      return;
    const dated = meant(hits.notice).filter((hit) => !isNone(post, hit) && isDated(post, hit, hits.day));
    const [notice] = mine(post, [...dated, ...meant(hits.always)]);
    const clause = notice && clauseAt(post, notice.first);
    // What opens a post is what it is about, whatever else is offered.
    if (clause && clause.sentence > 0 && pitch(post, HELPFUL_ASKS)) return;
    if (!clause || isInTheNews(post, clause) || post.sentences[clause.sentence]?.kind === 'question') return;
    // "#LibraryClosedToday"
    const whole = gist(post, clause);
    // "Road closed: Weir Lane, Monday"
    const isLabel = notice.start < whole.start;
    const at = post.tokens[notice.first]?.kind === 'hashtag' ? notice : isLabel ? join(clause, whole) : whole;
    report({ at, message: 'notice', values: { words: quote(post, at) } });
  },
});
