import { clauseAt, defineRule, expand, gist, meant, quote, WARES } from '../../src/rule-kit.ts';

/** Words at least between the kind opening and the pitch; closer together they are one thought. Source: rules card. */
const APART = 3;

/** Sentences at the start in which kindness is an opening. */
const OPENING = 2;

/** "Don't forget our sale": no denial. */
const REMINDS = /\b(?:forget|miss)\b[^.!?]{0,25}$/i;

export default defineRule({
  principle: 'relationship-first',
  polarity: 'promotional',
  severity: 'warning',
  weight: -0.9,
  summary: 'Finds a kind opening that turns into an offer.',
  why: 'When a good wish leads to a sale, readers look back at the wish and wonder.',
  guards: { reply: 0, service: 0, cause: 0.4, humour: 0.5, quote: 0 },
  phrases: {
    warm: expand(
      '(missing|hugging|remembering|loving|honouring|celebrating|cheering|proud of|in awe of|so proud of|here is to|this one is for|shout out to|big love to|all our love to|love to) ~ (you|your|everyone|every|all|our|those|anyone|mum|mums|dad|dads|nan|teachers|nurses|someone|graduates|parents|families) | (you|you all|we all) (have|ve) (made it|survived|got through|been through|smashed|nailed|given|done|looked after|carried|earned) | (what|it has been|it is been) (a|an|some) ~ (week|term|year|month|storm|winter|season|day) ',
      "(congrats|congratulations|well done|hats off|huge congrats|big congrats) (to|on|everyone|everybody|all|class|graduates|grads|you) | (thinking|thoughts) (of|with|are with) (our|all|everyone|everybody|anyone|those|you|every|friends|families|the) | ^(=stay|=keep|please stay|please keep) (safe|warm|well|cool|dry|strong|healthy) | (hope|hoping|trust) (your|you|everyone|everybody|all|this|that you) ~ (week|weekend|day|monday|morning|year|month|summer|holidays|break|well|rest|restful|lovely|gentle|going|kind|treating|managed|having|had) | (may|wishing) (your|you|all|everyone|this|it|the) ~ (day|year|home|season|festival|joy|happiness|peace|light|love|colour|prosperity|laughter|health|blessed) | (rest in peace|our hearts|my heart|our thoughts|our prayers|sending prayers) ~ (go out|with|to|are|goes out) | ^(to|for) (anyone|everyone|everybody|those|all those|whoever|all of you) (who|struggling|having|feeling|going through|facing|grieving|missing|waking|out there|working) | (it is|it's) (okay|ok|alright|fine) (to|not to|if you|to not) | (you are|you're) (not alone|loved|seen|valued|stronger|braver|doing|a star|amazing|incredible|heroes|so strong) | (first day|exam season|results day|exam results|back to school|school run|graduation|exams) (is|are|today|nerves|can|was|this|,|hugs|for) | (nervous|anxious|worried|stressed|exhausted|knackered|tired|overwhelmed|lonely|homesick|heartbroken) ~ (we|i) (get|hear|see|feel|know|understand|have been|been there) | (remember|reminder) (to|that) (you are|you're|be|breathe|rest|drink|take|hug|call|it is|it's) ~ (enough|loved|kind|breaks|water|okay|yourself|mum|care|break) | (good luck|best of luck|fingers crossed) (to|everyone|for|all|with|tomorrow|today) | (happy|blessed|joyous|warm) ~ (anniversary|birthday|retirement|sunday|friday|monday|weekend|to all|everyone|everybody|all|one and all) | ^=to (all|every|everyone|the|our) ~ (mums|moms|dads|nurses|teachers|carers|parents|runners|students|graduates|volunteers|founders|drivers|who)",
      '^to (every|each|all|the) ~ (nurse|nurses|teacher|teachers|mum|mums|mom|moms|dad|dads|carer|carers|driver|drivers|parent|parents|student|students|volunteer|volunteers|farmer|farmers) ~ thank you | happy (holi|diwali|eid|onam|pongal|vaisakhi|lohri|christmas|hanukkah|nowruz|pesach|halloween|bonfire|burns) ',
      "^namaste | ^namaskar | ^assalamu | ^salaam | (hope|hoping) (all|everyone|you|your|this|things) ~ (fine|well|safe|good|great|health|happy|wonderful) | (rainy|sunny|cold|snow|snowy|long|lazy|slow|grey|dark) (days|day|evenings|mornings|nights|sundays|afternoons) (are|is|call) | (long|hard|tough|rough|bad|busy) (day|week|month|year) ? | (teachers|nurses|mums|moms|dads|parents|carers|students|volunteers|drivers|farmers|doctors|key workers) (you are|you're|we) | you are (heroes|a hero|worth it|amazing|special|doing|seen) | (congratulations|congrats|well done) (to|on) (everyone|all|every|our|the class|you|your) | thinking of (everyone|anyone|all|you|those) | sending ~ (love|hugs|strength|light|wishes) to | (a |)very (happy|merry) (new|christmas|birthday|easter) | happy (new|mothers|fathers|teachers) ~ (from|to) | happy (mum|mom|dad|nan|grandparents|siblings|pet|dog|cat|coffee|pizza|book) day | who have lost | (grief|loss|heartbreak|burnout|loneliness|stress|anxiety) (is|can be|feels) | (your|ur) (page|profile|feed|work|photos) (is|are) (gorgeous|beautiful|amazing|so|lovely|great|stunning|cool) | (you are|you're) worth it | (safe and well|in good health|happy and healthy)",
      '(just|only|quick) checking in | how are you (doing|feeling|all) | (any|got|have) ~ plans for (the|this|your) | any (nice|fun|big|exciting|) plans | (you have|you|you all) (worked|work|have worked) ~ hard | you have earned it | you did it | (mental health|self care|you|kindness|rest) matters | (we have) all been there | feeling (the|a bit|tired|down|low|blue|stressed|overwhelmed) | the monday blues | (is|are) about celebrating | celebrates the | (we|i) know (what|how) (you|it|that) ~ (feel|feels|like) | (may|let) (your|this|the) ~ be (full|filled|merry|bright|sweet|blessed) | (happy|blessed|joyous|joyful) (ramadan|navratri|holi|onam|pongal|passover|lunar|chinese|friyay|teachers|teacher|nurses|mother|mothers|father|fathers|women|womens|independence|republic|new)',
      '(grateful|thankful|so thankful) (for|to) ~ (you|each|every|all|customers|members|followers|community) | (thank you|thanks) for (another|being|all|everything|helping|making|sticking|standing|your) | we (could not|would not) ~ without you | we are thinking of | (you|you are) (not alone|enough|loved|appreciated|amazing) | (hi|hey|hello|dear|good morning|morning|good evening) (friend|friends|lovelies|lovely|gorgeous|beautiful|team|everyone|folks|all|mama|mamas|hun|love|loves|darling|bestie) | how is (your|everyone|the) ~ (week|day|weekend|monday|friday|going|morning) | (hope|trust) (this|your|you|everyone|all) | you are doing (great|an|your|so|better|amazing) | we (see|hear|feel|salute|appreciate|celebrate|honour|love) (you|our|every|all) | (sorry|sad|heartbroken) to hear | warmest wishes | warm wishes | season of (giving|joy|love) | (the|this) (season|time) (of|for) (giving|family|love|joy) | <who> day (to|everyone|is)',
      'happy (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|new year|holidays|easter|diwali|hanukkah|thanksgiving|halloween|birthday|pride|christmas|eid|spring|summer|valentine|world|international|national|first day|last day) | happy ~ (day|week|season|month)',
      "merry christmas | season's greetings | eid mubarak | ramadan kareem | ramadan mubarak | good (morning|evening|afternoon) | hope (you|your|everyone|this finds|all of you) | hoping (you|your|everyone) | wishing (you|everyone|all) | we wish you",
      'how are (you|we|things) | how is (everyone|everybody|your) | how was (your|everyone|the weekend) | (we|i) see you | you (are|have been) doing (great|brilliantly|amazing|so well|your best) | (we|i) know ~ (hard|tough|stressful|rough|busy|difficult|exhausting|tired|tiring|a lot) | it has been a (hard|tough|long|rough|difficult|strange) | you (look|are) (amazing|beautiful|gorgeous|wonderful|incredible|awesome|brilliant|the best|so loved|enough|doing great)',
      "it's been a (hard|tough|long|rough|difficult|strange)",
      'you deserve | you have earned | to all the | sending ~ (love|hugs|warmth) | thinking of you | thank you (all|so much|everyone|for being|to everyone|to all|for your support|for an amazing|for a wonderful|for sticking) | thanks (everyone|to everyone|to all|for being|for your support|for sticking|for an amazing)',
      '(we|i) (appreciate|love|adore|miss) (you|our|every|each|all) | so grateful for (you|our|all|every) | hang in there | take care of yourself | be kind to yourself | take a deep breath | congratulations to all | congrats to all | big hugs | hello lovely | what a (week|year|day|month|season) | love is in the air | in these (times|difficult times|uncertain times)',
    ),
    pitch: expand(
      `(deserve|deserves|need|needs|fancy|earned|love|want|why not|how about|enjoy|ask about|mention|remember|meet|try|consider) ~ (our|my|one of our|a <who>|the <who>) ~ (${WARES})`,
      `(our|my) ~ (${WARES}) (could|might|would|may|will|can|was|were|is|are) ~ (help|made|built|designed|perfect|just|there|for|here|change|make|ease|take|save|keep|you)`,
      `(<price>|<pct> off|half price|discount|discounted|special price) ~ (${WARES}) | (${WARES}) ~ (<price>|<pct>|half price)`,
      '(let|allow|trust) (us|me|our) ~ (look after|take care of|treat you|pamper|spoil|do the cooking|do the rest|handle|sort|take the) | (browse|explore|discover) (our|my) | (doors|bookings|enrolment|registration|orders|applications|pre orders) (are|is|now|for) ~ (open|opening|live|closing|close) | (message|comment|dm|reply|text|type) <CAPS> | (book|order|buy|shop|reserve|claim|grab) (with|from|through|via|at|yours|one|your) ~ (us|me|our|<who>|today|now|online|free|place|slot|table|spot|ticket|copy)',
      `(our|my|the new|this) ~ (${WARES}) (is|are|has|have|starts|start|opens|open|opened|begins|will|can|costs|cost|comes|come|from|at|for|now) ~ (<price>|<pct>|off|half|free|open|live|here|back|enrolment|enrol|spaces|places|slots|seats|available|bought|ordered|booked|online|today|tonight|weekend|sale|help|do|wait|waiting)`,
      `(i|we) (have|have just|have got|just|now) (opened|launched|released|dropped|open|got|created|made|put together|added|designed|built) ~ (${WARES}|seats|seat|slots|slot|spots|spot|places|place|spaces)`,
      `(let|see how|this is where|that is where) (our|my|the <who>|<who>) ~ (${WARES}|do the rest|take care|help|handle|comes in|come in)`,
      '<pct> (cashback|cash back|discount|back on|less|cheaper|extra) | (cashback|cash back|discount|voucher|rewards|points|perks) (on|with|when|for) (our|the|your|every|all|each) | (can|may|could) be (bought|ordered|booked|purchased|reserved|picked up|delivered) ~ (online|in|at|by|for|from|today|through|via|store|minutes) | (=dm|=message|=call|=text|=email|=whatsapp|=ring) (me|us|now|our|<n>) ~ (prices|price|rates|quote|book|order|slot|spot|reserve|enrol|join|link|info|code|free|consultation|brochure) | ^=enrol | ^=register by | ^=join (before|by|now|us|our) | ^=apply (now|by|before|today|online|through) | ^=shop our | ^=pick up (a|one|our|your) | ^=order (from|our|before|by|in) | ^=bring ~ (<pct>|<price>|discount|off) | (from|at|only|just|for) (only|just|) <price> (extra|each|a month|per month|a night|pp|per person|a week|an hour|per|a|for|on|all|until) | (remember|remind you|reminder) that (our|we|my|<who>) ~ (can|offer|offers|sell|sells|deliver|has|have|are|is|available) | (limited|special|festive|holiday|seasonal) (edition|menu|price|prices|hampers|offer|offers|rates|discount|packages)',
      '(<pct>|<price>) off (at|on|in|our|your|all|everything) | (just|only) (<price>|<n>) | our special | (show|bring|present|flash) (your|this) ~ (badge|card|id|pass|post) for',
      '^ours (=are|=is|=start|=come|=cost) (from|at|only|just|now|half|back|on sale|<price>) | =now <price> | (call|ring|text|email) (for|us for|today|now) | (new|brand new) (kitchen|you|wardrobe|bathroom|look|car|home|hair|year new) ? | our (advisers|advisors|experts|agents|consultants|team) (are|is) (standing|here|ready|on hand|available|waiting) | (you|teachers|nurses|students|parents|all|everyone|heroes) (get|gets|receive|save|enjoy) ~ (<pct>|<price>|off|free) | (apply|register|enrol|book|sign up) (through|now|today|via|at|for|online) | (our|my) ~ (box|boxes|hampers|candles|range|catalogue|collection|recliners|chairs|mattresses|jewellery|skincare|kits|boxes|packages|treatments|sessions|workshops|retreat|retreats) | (lowest|best) price (guaranteed|promise) | (are|is|now) half price | (shop|browse|see|view|check) (the|our|kindly|out our) ~ (collection|range|catalogue|sale|edit|menu|store|website|offers) | (buy|purchase) (a|one|your) ~ (at|for|from) | (ambassador|affiliate|reseller|distributor) for (our|my) | a (degree|course|career|holiday|membership|subscription) (at|with|in) <who> | (matters|important) more than ever',
      '(our|my) ~ (is|are) (back|here|open|available|ready|waiting|live|on sale|half|perfect|now|in stock|<pct>|<price>) | (our|my) ~ (ship|ships|deliver|delivers|start|starts|begin|begins|will help|can help|help|helps|make|makes|has|have|saves|save|includes|comes|come) ~ (nationwide|worldwide|uk wide|at <price>|from|slots|free|off|perfect|hours|time|great|in time|places|availability|only|you) | (have|has|are|with) ~ (slots|spaces|places|appointments|tables|rooms) (free|left|open|available)',
      '(pop|drop|come|stop|swing) (in|by|over|down) (for|and|to) ~ (try|get|grab|pick|cocktails|deal|off|treat|shop|browse|<n>|free|half|our|sale) | <n> for <n> | <n> - for - <n> | 2 for 1 | (<price>|<pct>) off | (deals|prices|packages|rates|hampers|bouquets|breaks|rooms) from | code <CAPS> | (something|a little something|opportunity|product|offer|course|service) (that|which) (might|could|may|will) (interest|help|change) | (side|extra|passive) (income|hustle) | (business|income) opportunity',
      '(celebrate|say it|spoil|pamper|surprise|treat|thank|brighten|make|show) ~ (with|by) (a|an|our|the|one of our|some) | (gift|bouquet|hamper|voucher|box|card|something|flowers) from (<who>|our|us) | (our|my) ~ (gift|hamper|hampers|offers|offer|bouquets|candles|flask|blankets|app|software|tool|team|coaches|serum|cream|products|plans|menu|tickets|sale|service|services|course|classes|sessions) | (a|this|the) new ~ (might|may|could|will) help | (why not|how about|fancy) ~ (book|booking|buy|buying|try|trying|treat|treating|grab|order|join|come) | (dm|message|text|call) (me|us) (to|for|if|and) ~ (more|details|info|join|order|book|start)',
      '<pct> off | % off | half price | half-price | =sale | =sales | discount | discounted | coupon | promo code | voucher | gift card | use code | use my code | with code | code <CAPS> | free (shipping|delivery|gift|trial|upgrade) | two for one | buy one get | special (offer|price) | (exclusive|limited|festive|holiday) (offer|edition|deal)',
      '(our|my) (new|latest|bestselling|gift|spring|summer|autumn|winter|holiday|christmas|signature|online|premium|masterclass|course|programme|program|membership|subscription|collection|range|shop|store|workshop|ebook|app|package|packages|plans)',
      '^=shop | ^=order (now|today|yours|online|here|your|one|a|by|before) | ^=buy (now|yours|one|our|today|tickets|online|it|two) | ^=book (now|your|a|yours|today|in|online) | ^=sign up | ^=subscribe | ^=grab | ^=claim | ^=reserve (your|a) | ^=get (yours|your|<pct>|our|tickets|early) | ^=download our | ^=try our | ^=join our | ^=register (now|today|for|here) | ^=start your ~ trial | ^=upgrade | ^pre-order',
      'treat (yourself|yourselves|her|him|them|someone|mum|mom|dad) | link in (bio|my bio) | new collection | back in stock | now available | available now | out now | on offer | on special | only <price> | just <price> | from <price> | save <pct> | save <price> | save up to | places left | spots left | now open for (bookings|enrolment|registration) | doors are open | book a (demo|call)',
    ),
    pivot: [
      'that is why',
      'which is why',
      "that's why",
      'so why not',
      'speaking of',
      'by the way',
      'btw',
      '=ps',
      'what better way',
      'to celebrate',
      'to say thanks',
      'to say thank you',
      'as a thank-you',
      'as a thank you',
      'as our gift',
      'luckily',
      'good news',
      'just for you',
      'because we care',
      'so we made',
      'so we are',
      'so we have',
      "so here's",
      'in honour of',
      'in honor of',
      'and remember',
      'why not',
      'time to',
    ],
    gift: [
      'no need to',
      'nothing to buy',
      'for nothing',
      'costs nothing',
      'at no cost',
      'free of charge',
      'on the house',
      'hardship',
      'no proof',
      'refund',
      'replacement',
      'no strings',
      'on us',
    ],
  },
  needs: ['warm'],
  messages: {
    turns: 'The kind opening "{warm}" turns into an offer at "{pitch}".',
  },
  suggestions: {
    turns: 'Try two posts: the good wish on its own, and the offer on another day with its reason said plainly.',
  },
  examples: {
    bad: [
      "Happy Mother's Day to all the wonderful mums out there! «What better way to say thanks than our gift box, now 20% off». Order today.",
      "Hope you're having a great Monday! «Speaking of great starts, our new coffee subscription is here». Sign up at the link.",
      "We know this year has been hard on all of us. «That's why we're offering 15% off everything this weekend». Use code TOGETHER.",
      'You look amazing today, bestie! «PS our skincare sale ends tonight». Shop now.',
      'Good morning, lovely people! Hope your week is off to a gentle start. «Our new linen range just landed» and it is 15% off until Friday.',
      'Happy Nurses Day to every nurse out there. You deserve a break! «Book your spa afternoon with us and use code NURSE».',
      "It's been a tough winter for small shops. «So we made something for you: our bookkeeping package, now half price».",
      'Congratulations to everyone who passed their driving test this week! «Our policies start from £40 a month».',
    ],
    good: [
      "Happy Mother's Day. If today is a hard one, the shop is quiet after four and the kettle is on. No need to buy anything.",
      "Hope you're having a good Monday. The 8:15 class moved to room 4, and there's a step-free door round the back.",
      'We know this year has been hard. The hardship fund is open again: up to £150 off bills, no proof needed, and nobody sees your name. You can apply any time.',
      {
        post: '@joanna_w So sorry the box arrived crushed, that must be annoying the day before a birthday. Order a replacement free here and it will reach you tomorrow: okoro.example/fix',
        reply: true,
      },
      'Happy birthday, Rosa! Eighty-one today and still first at rehearsal.',
      'Good morning. The 7:12 is running with two coaches, so expect it to be full until Marston.',
      'Thank you all for coming on Sunday. We raised enough for two wheelchairs and the first one arrives in May.',
    ],
  },
  check({ post, hits, report }) {
    const warm = meant(hits.warm).find(({ first }) => (post.tokens[first]?.sentence ?? OPENING) < OPENING);
    if (!warm || hits.gift.length > 0) return;
    const offered = hits.pitch.filter(
      (hit) => !hit.quoted && (!hit.negated || REMINDS.test(post.text.slice(0, hit.start))),
    );
    const pitch = offered.find(({ first }) => first >= warm.last + APART);
    if (!pitch) return;
    const turn = meant(hits.pivot).find(({ first }) => first >= warm.last && first < pitch.first) ?? pitch;
    const clause = clauseAt(post, turn.first);
    if (!clause) return;
    const last = clauseAt(post, pitch.first) ?? clause;
    const sentence = post.sentences[clause.sentence];
    const sameSentence = last.sentence === clause.sentence && sentence !== undefined;
    const start = sentence && sentence.start > warm.end ? sentence.start : Math.min(turn.start, pitch.start);
    const at = { start, end: gist(post, sameSentence ? last : clause).end };
    report({ at, message: 'turns', values: { warm: warm.text, pitch: quote(post, at, 40) } });
  },
});
