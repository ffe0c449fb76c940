import {
  byPlace,
  defineRule,
  expand,
  follows,
  type Hit,
  meant,
  near,
  type Pair,
  quote,
  sentenceOf,
  sentencesTo,
  unitsTo,
  wordAt,
  wordSet,
} from '../../src/rule-kit.ts';

/** Characters between the act and what it buys; further apart they are two thoughts. Source: slot grammar of the rules notes. */
const REACH = 60;
/** The same where the act is a condition, "everyone who …". Hand-set. */
const FAR = 90;

/** What a network counts and a business collects, as something one does. */
const CLICK = `
  =like us | =like our | =like this | =like and | =likes us | =likes our | =likes this | =liked and |
  =liked our | =liked us | =liked this | share | repost | retweet | reshare | rt | tag | follow | comment |
  subscribe | review | rate | stitch | duet | upvote | pre-save | presave | =endorse | =endorses | nominate |
  refer | recommend | testimonial | rating | hashtag | check in | checked in | sign up | signed up | signs up |
  screenshot | connect with | connects with | connected with | mention us | mentions us | mention me |
  mention <who> | leave us | leaves us | leaves me | rate us | five stars | five star | invite | vote for us
`;
/** The same as something one puts down or hands in: "pop us in your story", "show your repost". */
const MARK = `
  star | stars | review | recommendation | rating | comment | heart | like | testimonial | shoutout | story |
  stories | status | reel | selfie | hashtag | screenshot | proof | word | keyword | code word | emoji |
  handle | follow | bell | repost | post | photo | picture | pic | snap | feed | wall | timeline | google |
  facebook | instagram
`;
const COUNTED =
  'like|comment|share|repost|retweet|reshare|rt|follower|subscriber|follow|view|tag|upvote|reaction|review';
/** Those who did it. */
const DOERS = '=follower|=followers|=subscriber|=subscribers|=reviewer|=reviewers|=sharers|=commenters|=taggers';
/** Things a post hands over. */
const GOODS = `
  link | template | guide | pdf | checklist | playbook | ebook | copy | code | list | sheet | dataset |
  workbook | syllabus | lesson | password | preview | starter | cutting | seeds | sticker | ticket | framework |
  cv | resume | menu | answers | spreadsheet | file | recording | slides | deck | worksheet | swipe | course |
  discount | voucher | sample | invite | recipe | pattern | script | prompts | notes | report | access |
  toolkit | blueprint | planner | printable | download | map | video | replay | details | pack | demo | chart |
  planner | level | chapter | episode
`;
const PEOPLE = `
  everyone | everybody | anyone | anybody | whoever | people | persons | those | them | all | students |
  members | parents | customers | guests | clients | followers | fans | players | readers | delegates |
  colleagues | child | each of you | the first <n>
`;

/** "Leave a review and your dessert is …": what joins an act to its pay; "anyone who would like a free lunch" is no pay. */
const JOINED = /(?:\b(?:and|then|so|to|for|get|gets|collect|claim|,|plus)\b|[,&+=:;→➡👉-])/iu;
const FOR_SOMEBODY = /\b(?:who|whose|anyone|someone|if|that|because)\b/i;

/** After "and we'll": what a host does with an answer; the reader is served, nothing is bought. Source: traps of the rules card. */
const SERVES = wordSet(`
  fix look help continue reach answer reply respond read try check chase sort see ask keep know love find pass
  feature include print quote mention consider explain not be do use make take start work wait investigate call ring
  contact follow
`);
/** After "and get": no goods. */
const NO_GOODS = wordSet(`
  involved started updates the in together ready us our this better help more to up out on it news latest your you
  back well
`);

export default defineRule({
  principle: 'give-without-quid-pro-quo',
  polarity: 'promotional',
  severity: 'warning',
  inPlainPost: 'info',
  weight: -1.1,
  summary: 'Offers something only in return for a like, follow, tag, review or comment.',
  why: 'A gift with a condition reads as a trade, and the condition is what people remember.',
  guards: { reply: 0, cause: 0.4, humour: 0.5 },
  phrases: {
    /** Asked of the reader outright. */
    acts: expand(
      `
        ^(just|simply|first|then|now|kindly|please|all you do is|) (=like|=share|=repost|=retweet|=reshare|=tag|
        =mention|=follow|=comment|=rate|=review|=subscribe|=stitch|=duet|=upvote|=connect|=invite|=refer|=pin|
        =react| =quote|=heart|=smash|=endorse|=nominate) (us|me|this|it|our|my|a|an|two|three|five|ten|<n>|both|
        all| and|with|to|on|below|here|friends|whoever|someone|somebody|anyone|first|in|then|plus|today|for|
        page|post|who| <who>) | ^=comment | ^=repost | ^=reshare | ^=retweet | ^double tap | ^save this |
        ^rt (this|to|and|if) |
        (=follow|=like|=share|=tag|=repost|=connect with) (us|me|this|our page|our account|the page|two|three|
        <n>) | ^(=tag|=mention|=invite|=refer|=nominate) (your|the) |
        ^(then|just|) (=like|=share|=repost|=follow|=review|=rate|=save) (the|our|my|this|both|all) ~ (page|
        post|reel|video|story|tweet|photo|pic| picture|account|profile|channel|shop|hotel|app|salon|school) |
        all you (have|need) to do is ~ (tag|share|like|follow|comment|repost)
      `,
      `
        ^(just|then|) (=leave|=drop|=give|=write|=post|=put|=pop|=send|=show|=snap|=upload|=add|=say|=hit|=type|=name|
        =dm|=use|=wear|=enter|=flash|=stick|=forward) (us|me|the|our|up|) (a|an|the|your|some|any|five|four|three|one|
        <n>|) ~ (${MARK}|<emoji>) | ^(just|then|) (=leave|=drop|=write|=post|=put|=pop|=say|=type|=send) (us|me|) (the
        word|the|a|) <CAPS> | ^(=drop|=leave|=put|=pop|=write|=say|=post) ~ (below|underneath|in the comments|under
        this) | (=pop|=drop|=leave|=put|=enter) (us|me|in|) (your|an) (email|e mail|number) | ^say (yes|me|hi)
      `,
      `
        ^send this to (<n>|a|your) | ^(tweet|post|blog|talk|say something ~) about (us|our|this|the) |
        ^vote for (us|me|our|my) | ^become (a|our) (subscriber|follower|fan|member) | ^download our app |
        ^(sign up|join|subscribe) (to|for|) (our|my|the) ~ (newsletter|list|channel|telegram|whatsapp|discord|group|
        community) | ^turn on ~ notifications | ^=check in (on|to|with|at) ~ (facebook|us|instagram) |
        (a|your|one) (google|facebook|trustpilot|tripadvisor|yelp|five star|quick|kind|short) (review|rating|
        testimonial) | (you|friend|colleague|person|people) you (refer|invite)
      `,
    ),
    /** The act as a condition: who did it, when it is done, what shows it. */
    terms: expand(
      `
        (${PEOPLE}) (who|that|whose) ~ (${CLICK}) | whoever ~ (${CLICK}) |
        (${PEOPLE}) ~ (who|that) ~ (connects|connected|posts a|puts up|puts a|puts your) |
        (${DOERS}) who (=post|=leave|=write|=upload|=share|=tag) |
        (first <n>|every|each|all) (new|) (${DOERS}) |
        (our|new|my|only|just) (${DOERS}) (get|gets|receive|can|will) |
        (${PEOPLE}) who (like|bring|connect|message|reply|save|forward|post)
      `,
      `
        (if|when|once|after|provided|unless|until|whenever|as soon as|as long as|the moment|the second|the minute|each
        time|every time) (you|you have|youve|this|it|your ~) ~ (${CLICK}|post a reel|post a photo|put up) |
        by (sharing|liking|following|tagging|commenting|subscribing|reposting|reviewing|retweeting|=posting) |
        (for every|for each|for a|for any|for your|in exchange for|in return for) ~ (${CLICK})
      `,
      `
        (=show|=send|=flash|=dm|=bring) (us|me|the|your|our|any) ~ (review|screenshot|story|repost|follow|
        selfie|post) |
        all it takes is ~ (review|screenshot|share|like|tag|comment|follow|rating|mention|repost) |
        all (we|i) ask ~ is ~ (review|testimonial|share|save|like|tag|comment|follow|rating|mention) |
        (as soon as|once|when) ~ (reaches|hits|lands|is) ~ your (story|stories|feed|status|page) |
        screenshot (it|this) |
        (you|must) have (checked in|followed|liked|shared|reviewed|subscribed|reposted|tagged|commented) |
        (five|5) stars (on|in) |
        (only|exclusively|exclusive|reserved|just) (for|to) (our|my|) (${DOERS}|those who)
      `,
    ),
    /** Bringing people along is kind in itself; it trades where both are paid for it. */
    referral: expand(`
      (refer|invite|bring|introduce|recommend) (a|an|your|<n>|one|friends) ~ (patient|client|member|friend|colleague|
      mate|customer|neighbour|partner|buddy|family|us)
    `),
    paid: expand(`
      (give|send|gift|treat) (you|them) both | (you both|both of you|each of you|you and your ~|you each|you will both|
      they and you) ~ (get|pay|save|receive|earn|enjoy|win) |
      (get|earn|receive|claim|bag|pocket) ~ (<pct>|<price>|free|voucher|credit|discount|points|reward)
    `),
    /** Private acts trade only with a keyword to send. */
    keyword: expand('^(dm|message|text|email|inbox|reply|pm|whatsapp) (me|us|with|back|) ~ (word|keyword|<CAPS>)'),
    told: expand('^tell (us|me) | ^show us | ^guess | ^caption this | ^vote'),
    goal: expand(`
      (reach|reaches|hit|hits|get|gets|pass|passes|cross|crosses|at|has) (to|) <n> ~ (${COUNTED}) | <n> (${COUNTED})
    `),
    gives: expand(`
      (will|can|gets|get) (be|) (released|sent|unlocked|dropped|shared|posted|given) | (we|i) (will|'ll) |
      (and|so) (i|we) (will|can) | (i|we) can (send|dm|message) | and (i|we) am going to | (=i|=we) (=unlock|=release) |
      (comes|come|lands|heads) (back|straight) to you | your next ~ (costs nothing|is free|is on) |
      (=i|=we) (am|are) (=sending|=giving|=handing|=mailing|=posting|=unlocking|=releasing) (a|an|the|my|our|<n>) |
      (=i|=we) (=dm|=send|=give|=unlock|=release|=mail) (it|you|my|the|a|them)
    `),
    takes: expand(
      `
        (gets|get|getting|receive|win|wins|earn|earns|bag|bags|grab|pocket|claim|score|collect|snag|redeem|
        unlock) (you| yourself|them|home|) (a|an|the|our|my|one|your|<n>|<pct>|<price>|free|early|instant|
        exclusive|access|double| extra|bonus|entry|points|two|first|friday|priority) |
        (get|take|earn|receive|claim|collect) (a|an|one|your) free |
        (get|gets|take|earn|save|receive) (<pct>|<price>|a tenner|a fiver|half) off |
        (a tenner|a fiver|<price>|<pct>|half) (off|back) | take (<pct>|<price>|home) |
        (is|are|it is|'s|comes) (free|on us|on me|half price|waiting for you|coming your way) |
        (can|may) have (the|a|my|our|it|this) | (walk|go) (out|home|away) with | (in|on) (its|the) way to you |
        on the (house|club|school|boat|firm|band|guest list) |
        (slide|pop|land|drop|straight) (into|in) your (inbox|dms)
      `,
      `
        (cashback|store credit|bonus points|double points|loyalty points|extra points|free month|goody bag|lucky
        winner) | (knock|slice|cut|throw|chuck|pop) in (the|a|an|your|some) | in it for you |
        winner (gets|takes|wins) | (zero|no) cost | is free | costs nothing | follow (you|) back |
        for (the|a|my|our|full|your|instant|early|free) (full|free|complete|new|whole|private|) (${GOODS}) |
        (reply|respond|get back|answer) ~ with (the|a|an|my|your|our|all) | (is|are|'s|could be) (all|) yours |
        yours (free|for free|for nothing) | (in|to|check) your (inbox|dms|dm|mailbox|messages) |
        send (it|the file|one) (over|across)
      `,
    ),
    /** Handed to whoever meets the terms. */
    handed: expand(`
      (=unlocked|=reserved|=open|=yours|=released) (to|for|once|when|if|as|after) |
      (=goes|=go|=going|=sent|=send|=free|=available|=give|=dm|=mail) (out |)(to|for|the|if|once|when|as) |
      lucky (person|winner|follower|fan) | (=goes|=comes|=drops) (up|out|live) | =unlocks
    `),
    /** Something free, or off the price; a gift until an act is joined to it. */
    free: expand(`
      <pct> (off|less|cheaper|discount|back) | <price> (off|back|credit|voucher) | half price | on the house |
      (is|are) on us | for (nothing|free) | (handing|giving) (out|away) | free of charge | complimentary | ^free |
      (a|an|your|our|another|one|the|two) (free|bonus|complimentary|surprise) | free (gift|coffee|drink|month|class|
      delivery|copy|entry|ticket|trial|dessert|session|sample|key|lunch)
    `),
    prizes: expand(`
      win (a|an|the|two|one|<n>|our|your|free|tickets|big|this|<price>|<who>) | chance (of|to) | for (a|your) chance |
      (for|get) (an|your|one|two|extra|more|a) ~ (entry|entries|ticket|chance) | in with a (chance|shout|shot) |
      (put|go|goes|be|are|enter|entered|in|into|join) ~ (in|into|in for|the|our|this|a) (draw|raffle|hat|giveaway|
      contest|competition|sweepstake|ballot) | in the (hat|draw) | go home with | =entered |
      (to|and|could|can|will|may|might|you) (win|be entered) | to (enter|participate|take part) |
      (extra|bonus|additional|one|an) entry
    `),
    contest: expand(`
      (ticket|pair|copy|copies|hamper|place|pass|meal) (to give away|up for grabs|to win|to be won|going free) |
      ^=win | enter our | (prize draw|competition time|giveaway) | giving away |
      winner (picked|drawn|announced|will be|chosen) | (to be won|up for grabs|how to enter) | ^draw on |
      draws a name
    `),
    wanted: expand(`
      ^(want|fancy|like) (to win|winning|a free|a chance|something free|free|your hands on) | freebie |
      (one|two|<n>|a) lucky (follower|winner|reader|customer|person|subscriber|fan|commenter) |
      ^(=gifting|=giving) (one|two|a|<n>|away) | want (in|it|one|access|mine|a spot) |
      (want|wants|need|would like|fancy|get|claim|grab) (the|a|my|our|your|this|full|free) ~ (${GOODS}) |
      i (have|) (made|put together|built|wrote|created|compiled) ~ (${GOODS}) |
      ^(how to|to|ways to) (enter|win|participate|get it|get yours|get in|be in|get one|claim) |
      ^(want|fancy|like|need|after) ~ (on the house|on us|for free|for nothing)
    `),
    swaps: expand(
      `
        (a|one|your|each|every) (review|repost|share|follow|like|tag|retweet|recommendation|testimonial|rating) ~
        (gets|earns|wins|unlocks|buys) (you|a|an|one|your) | only (to|for) (${DOERS}|fans) (of|on) |
        ^(kindly|please) (=like|=share|=retweet|=repost|=follow|=tag|=comment) and (i|we) |
        for (every|each) (new|) (${COUNTED}|signup) | (${COUNTED}) to (win|enter|unlock|claim|qualify|participate) |
        (${DOERS}) (get|receive|win|pay|save) ~ (<pct>|<price>|free|half|off) |
        for (every|each) ~ (tagged|reposted|shared|posted) (selfie|photo|post|pic|story|reel) |
        for (every|each) ~ you (tag|bring|refer|invite|share|send|recommend)
      `,
      `
        (sent|goes|going|available|free) (only |)to ~ (who follow|who subscribe|who comment|followers only|
        subscribers only|on my list|on our list|on the list|on my mailing list|on our mailing list) |
        (f4f|l4l) | no (${MARK}) , no (${GOODS}|prize|entry) | ^(${COUNTED}) first , (then|) (the|) (${GOODS}) |
        (like|follow|share|sub|review) (for|4) (a|) (like|follow|share|sub|review) |
        (i|we|always|instant) follow back | must (follow|be following|be a follower) |
        (locked|hidden|closed|shut|sealed) until ~ <n> (more|follow|like|share|comment|member|subscriber|review|
        sign-up) | unlock ~ by (sharing|liking|following|tagging|commenting)
      `,
    ),
    /** Says that nothing is bought by it, or that it is work that is looked for. */
    denied: expand(`
      (beta|look for|looking for|need|want|seeking) ~ (=testers|=tester|=participants) |
      nothing in it for (you|anyone) | no (prize|strings|sign up|signup|follow|posts|tags|form|email|purchase|freebie|
      login|account|reward|catch|need to) | (do not|don't) (have|need) to (follow|like|share|tag|comment|post|review) |
      whether you
    `),
  },
  needs: ['acts', 'terms', 'referral', 'keyword', 'wanted', 'told', 'goal', 'swaps'],
  messages: {
    trade: '"{words}" puts a price on a gift.',
    swap: '"{words}" makes a trade of a kindness.',
  },
  suggestions: {
    trade: 'Could you just give it, link and all, and ask what people made of it afterwards?',
    swap: 'Could you give your part first, and leave theirs to them?',
  },
  examples: {
    bad: [
      'The knitting chart «goes to everybody who tags» two friends below.',
      'The next chapter «goes up when this hits 300 likes».',
      '«Put us in your story and walk out with» a free loaf.',
      '«Comment "GUIDE" and I\'ll send» you the 30-page playbook.',
      '«Follow us, like this post and tag 3 friends to enter» the draw!',
      '«Leave a 5-star review and get 10% off» your next order.',
      "«Repost this and I'll DM» you the template. Must be following so I can message you.",
      '«Want the rehearsal planner? Drop a heart below» and it is on its way.',
      'Our choir is giving away two seats. «To win: share this post».',
      '«A free glaze test in return for a Google review». Just ask at the till.',
      '«For every retweet» we plant one bulb outside the library.',
      '«Show the till your five-star review and the scone is on us».',
      "«I'll send you the whole knot chart. Just comment» KNOT underneath.",
      'The dentist is «handing out brush heads. All it takes is a Google review».',
      '«Anyone who stitches this video gets a free» bag of seed.',
    ],
    good: [
      "The cardigans are in, about thirty of them. If you like one ring us and we'll hold it until Saturday.",
      "Use the portal, attach a photo, and we'll get someone round.",
      'The 30-page guide is here, no email needed: tidewell.example/guide.pdf',
      "You don't have to follow us to enter. Put your name in the jar at the counter, and we'll draw on Sunday.",
      "We're paying 12 people $60 each for an hour of honest criticism of our checkout. In return for your time you also get to see what we changed.",
      { post: '@leo_r Thanks for offering! Nothing needed in return, we just liked your map.', reply: true },
      'Free soup for anyone who was rained on at the match.',
      "Reply here and I'll chase it for you.",
      "Message us your order number and we'll send you a new lid.",
      'Like many nurses, I work nights to get the mornings with my son.',
      'We look for beta testers for our tide app. Reply with the word TIDE and we send you the link.',
      'Refer to page 4 for the free parking map.',
      'Follow the blue signs to enter the archive by the side door.',
    ],
  },
  check({ post, hits, report }) {
    const { tokens } = post;
    const next = (hit: Hit) => tokens[hit.last]?.normal ?? '';
    // "No post, no chapter" denies nothing.
    if (hits.denied.some((hit) => !hit.quoted && !/^, no\b/.test(post.text.slice(hit.end)))) return;
    const sentence = (hit: Hit) => sentenceOf(post, hit) ?? 0;
    const withVerb = (hit: Hit): Hit => ({ ...hit, end: tokens[hit.last]?.end ?? hit.end });
    const unbroken = ({ text }: Hit) =>
      /^(?:all (?:we|i) ask|in ex|in re)/i.test(text) || !/[,.;:!?–—]|\s-\s/.test(text);
    // "Comment section", "Refer to page 4"
    const acts = hits.acts.filter(
      (hit) =>
        !/^sections?$/.test(next(hit)) &&
        // "If you like one, ring us"
        wordAt(tokens, hit.first - 1) !== 'you' &&
        !(/^refer\b/i.test(hit.text) && (next(hit) === 'to' || / to$/i.test(hit.text))),
    );
    const isAll = ({ first }: Hit) =>
      tokens.slice(Math.max(0, first - 2), first).some(({ normal }) => normal === 'just' || normal === 'simply');
    const isTaste = (hit: Hit) => next(hit) === 'to' && /likes?$/i.test(hit.text);
    const terms = meant(hits.terms).filter((hit) => unbroken(hit) && !isTaste(hit));
    // "We'll get someone round", "get back to you"
    const isServed = (hit: Hit) =>
      next(hit) === 'get' && /^(?:someone|somebody|back|in)$/.test(wordAt(tokens, hit.last + 1));
    const gives = hits.gives.filter((hit) => !SERVES.has(next(hit)) && !isServed(hit)).map(withVerb);
    const takes = hits.takes.filter((hit) => /(?:off|yours)$/i.test(hit.text) || !NO_GOODS.has(next(hit)));
    const { keyword, prizes } = hits;
    const together = ({ first, second }: Pair) => sentence(first) === sentence(second);
    const close = ({ first, second }: Pair) => sentencesTo(post, sentence(first), sentence(second)) <= 1;
    const gap = (from: number, to: number) => unitsTo(post, from, to);
    const joined = ({ first, second }: Pair) => {
      const between = post.text.slice(first.end, second.start);
      return JOINED.test(between) && !FOR_SOMEBODY.test(between);
    };
    const gifts = byPlace(gives, takes, hits.free, prizes, hits.handed);
    const pairs = [
      ...follows(acts, byPlace(gives, prizes), REACH),
      ...follows(acts, takes, FAR).filter(together),
      ...follows(acts, hits.free, FAR).filter((pair) => together(pair) && joined(pair)),
      ...follows(prizes, acts, REACH, gap).filter(close),
      ...near(terms, gifts, FAR, gap).filter(close),
      // "I'll send you the file. Just type LOAF."
      ...follows(gives, acts, FAR).filter((pair) => close(pair) && isAll(pair.second)),
      ...follows(hits.referral, hits.paid, REACH).filter(together),
      ...follows(keyword, byPlace(gives, takes), REACH),
      ...follows(hits.wanted, byPlace(acts, keyword), REACH),
      ...near(hits.told, prizes, REACH),
      ...near(hits.goal, byPlace(gives, hits.handed), REACH).filter(together),
    ];
    const prize = pairs.length > 0 ? [] : near(acts, hits.contest, REACH);
    const [found] = byPlace([...pairs, ...prize].map(({ first, second }) => ({ ...first, end: second.end })));
    const [swap] = hits.swaps;
    if (found) report({ at: found, message: 'trade', values: { words: quote(post, found) } });
    else if (swap) report({ at: swap, message: 'swap', values: { words: quote(post, swap) } });
  },
});
