import {
  byPlace,
  CLICK,
  CLICKS,
  DOER_KINDS,
  DOERS,
  defineRule,
  expand,
  follows,
  HANDED_OVER,
  type Hit,
  type HitLists,
  MARK,
  meant,
  near,
  normalText,
  ONE_CLICK,
  type Pair,
  type Post,
  quote,
  sentenceOf,
  sentencesTo,
  showsUp,
  unitsTo,
  wordAt,
} from '../../src/rule-kit.ts';

/** Characters between the act and what it buys; further apart they are two thoughts. Source: slot grammar of the rules notes. */
const REACH = 60;
/** The same where the act is a condition, "everyone who …", or stands in the sentence of the gift. Hand-set. */
const FAR = 90;

/** "Leave a review and your dessert is …": what joins an act to its pay; "anyone who would like a free lunch" is no pay. */
const JOINED = /(?:\b(?:and|then|so|to|for|get|gets|collect|claim|,|plus)\b|[,&+=:;→➡👉-])/iu;
/** "Follow the blue route", "review the draft", "share the road": nothing a network counts. */
const NO_CLICK =
  /^(?:the|these|those|this|our|a) (?:\w+ )?(?:routes?|paths?|signs?|arrows?|steps?|rules?|canal|river|coast|stream|track|smell|crowd|music|bells|instructions?|road|trail|lane|plans?|draft|paper|minutes|document|terms|law|news|match|blue|red)\b/;
/** "Share a lift", "tag your dog": done with hands, on no network. */
const BY_HAND =
  /\b(?:share|tag) (?:an?|your|the|my|one) (?:lift|ride|taxi|cab|car|van|table|room|kitchen|house|flat|bed|office|birthday|bench|flask|meal|pizza|cake|pie|pint|loaf|lunch|supper|tent|boat|plot|desk|umbrella|dog|cat|ewes?|lambs?|cows?|bikes?|bags?|coats?|keys?|luggage|suitcase)\b/;
/** "Share your story": it is heard, not counted. */
const SAID =
  /^(?:experiences?|stor(?:y|ies)|thoughts|views?|opinions?|ideas?|questions?|news|advice|tips|concerns|memories)$/;
/** "Like a good neighbour, Amir cleared our path": a likeness, unless it is something that is posted. */
const LIKENESS =
  /^like (?:(?:my|his|her|their) (?:mother|father|mum|dad|gran\w*|nan|brother|sister|uncle|aunt|neighbours?)\b|(?:an?|any|every|many|most) (?!(?:\w+ )?(?:post|photo|pic|picture|comment|page|video|reel|story|tweet)\b))/;
/** "No follow, no form" asks for nothing, "no follow, no hat" for all. */
const NOT_PAID =
  /^(?:forms?|sign|signup|emails?|strings|catch|follows?|likes?|shares?|reposts?|fuss|logins?|tags?|need|purchase|comments?|reviews?|pressure|rush)$/;
const FOR_SOMEBODY = /\b(?:who|whose|anyone|someone|if|that|because)\b/i;
/** "Follow us and we'll keep you posted", "comment and I'll answer": what one writes for anyway. */
const NO_GIFT =
  /^(?:leave|call|ring|save|hold|count|note|bring|keep|see|answer|reply|get|try|tell|let|show|post|update|read|look|help|find|add|be|put|talk|chat|discuss|do|pass|make|have|go|share|repost|feature|fight|continue|all|never|always|not|start|come|work|stop|win|beat|use|pick|choose|draw|announce)$/;
/** "Get the latest", "get in touch", "get a better idea": nothing is handed over. */
const NO_GOODS =
  /^(?:latest|most|best|better|idea|feel|help|chance to (?:meet|ask)|look|quote|reply|answer|match|min|mins|minute|moment|sec|second|chance)$/;

/** "Tag 14 on the coat rack is yours": the number of one. */
const isNumbered = ({ tokens }: Post, { first, last }: Hit): boolean =>
  /^tag \S*\d\S* (?!(?:\S+ )?(?:friend|friends|mate|mates|people|person|others|pals|colleagues|family)\b)/.test(
    normalText(tokens, first, last + 3),
  );
/** "I'll send the council a list": somebody else gets it. */
const TO_OTHERS =
  /^(?:them|him|her|(?:the|our|my) (?:council|mayor|minister|landlord|company|office|school|board|editor))\b/;

/** "Comment section"; "if you like one, ring us". */
const isClick = ({ tokens }: Post, { first, last }: Hit): boolean =>
  !NO_CLICK.test(normalText(tokens, last, last + 3)) && !BY_HAND.test(normalText(tokens, first, last + 3));

/** "We have just hit 900 reviews, so we give a mug away": a cause for joy, and no condition. */
const isReached = ({ tokens }: Post, { first }: Hit): boolean =>
  /\b(?:has|have)\b/.test(normalText(tokens, first - 2, first));

/** A reaction that is asked for. */
const isAct = (post: Post, hit: Hit): boolean => {
  const [before, next] = [wordAt(post.tokens, hit.first - 1), wordAt(post.tokens, hit.last)];
  return (
    !/^(?:sections?|is|are|was|were)$/.test(next) &&
    (before !== 'you' || /^(?:need|must|have|got)\b/i.test(hit.text)) &&
    !/^(?:we|i|they)$/.test(before) &&
    !LIKENESS.test(normalText(post.tokens, hit.first, hit.first + 4)) &&
    !/^mention (?:your|this)$/i.test(hit.text) &&
    !(/^share your$/i.test(hit.text) && SAID.test(next)) &&
    isClick(post, hit) &&
    !isNumbered(post, hit) &&
    !isReached(post, hit)
  );
};

/** "Thank you to all who shared it, the next one is on the house": what was done before it was asked for is no price. */
const isPast = (post: Post, { text }: Hit, [gift]: readonly Hit[]): boolean =>
  /\bwho\b.*ed$/i.test(text) && (post.cue('thanks').length > 0 || /^shout/i.test(gift?.text ?? ''));

/** "Leave a review and your dessert is on us": the act and its pay are one thought. */
const isJoined = ({ text }: Post, { first, second }: Pair): boolean => {
  const between = text.slice(first.end, second.start);
  return JOINED.test(between) && !FOR_SOMEBODY.test(between);
};

/** "I'll send you the file. Just type LOAF." */
const isPrice = ({ tokens }: Post, { second }: Pair): boolean =>
  tokens.slice(Math.max(0, second.first - 2), second.first + 1).some(({ normal }) => /^(?:just|simply)$/.test(normal));

const VOTES_ON = /\b(?:share|comment|love|heart|rt|retweet|laugh|wow) for\b/;
/** "No follow, no form"; "a review when you get a minute"; "like for 💙, share for 🌍". */
const isNoSwap = ({ tokens }: Post, { last, text }: Hit): boolean =>
  /^\w+ for .*[^\w\s]/i.test(text) ||
  // "The price is matched like-for-like"
  /^\w+-for-\w/i.test(text) ||
  // "Like for tea, share for coffee" is a vote.
  (/^like for\b/i.test(text) && VOTES_ON.test(normalText(tokens, last, last + 6))) ||
  (/^no .*no$/i.test(text) && NOT_PAID.test(wordAt(tokens, last))) ||
  (/ get an?$/i.test(text) && NO_GOODS.test(wordAt(tokens, last)));

type Lists = HitLists<'acts' | 'terms' | 'goal' | 'wanted' | 'gives' | 'takes' | 'bond' | 'free' | 'prizes' | 'handed'>;

/** An act and what it buys, in whatever order. */
const tradesIn = (post: Post, hits: Lists): readonly Pair[] => {
  const next = (hit: Hit) => wordAt(post.tokens, hit.last);
  const sentence = (hit: Hit) => sentenceOf(post, hit) ?? 0;
  const gap = (from: number, to: number) => unitsTo(post, from, to);
  const isOne = ({ first, second }: Pair): boolean => sentence(first) === sentence(second);
  const isNear = ({ first, second }: Pair): boolean => sentencesTo(post, sentence(first), sentence(second)) <= 1;

  // "Before you ring anybody like us"
  const isKind = (hit: Hit): boolean =>
    /^(?:anybody|anyone|people|firms|folk|others|someone|somebody|one)$/.test(wordAt(post.tokens, hit.first - 1));
  // "Save this post for later and grab a coffee"; "matched like-for-like, plus a year"
  const isOwn = (hit: Hit): boolean =>
    /^for later$/.test(normalText(post.tokens, hit.last, hit.last + 2)) || post.text[hit.start - 1] === '-';
  const acts = hits.acts.filter((hit) => isAct(post, hit) && !isKind(hit) && !isOwn(hit));
  // "Bring it in if you like and we'll open it with you"
  const isPolite = ({ text }: Hit): boolean => /\byou(?:['’]d)? like and$/i.test(text);
  const terms = meant(hits.terms)
    .filter((hit) => !isPolite(hit))
    .filter((hit) => isClick(post, hit) && !isPast(post, hit, hits.free))
    .filter(({ text }) => /^(?:all|in)\b/i.test(text) || !/[,.;:!?–—]|\s-\s/.test(text));
  const goals = hits.goal.filter((hit) => !isReached(post, hit));
  const takes = hits.takes.filter((hit) => !NO_GOODS.test(next(hit)));
  const isToOthers = (at: number): boolean => TO_OTHERS.test(normalText(post.tokens, at, at + 2));
  const gives = hits.gives.filter(({ last }) => !isToOthers(last));
  const bonds = hits.bond.filter((hit) => !NO_GIFT.test(next(hit)) && !isToOthers(hit.last + 1));
  const gifts = byPlace(gives, takes, hits.free, hits.prizes, hits.handed);
  return [
    ...follows(acts, byPlace(gives, hits.prizes), REACH),
    ...follows(acts, takes, FAR).filter(isOne),
    ...follows(acts, bonds, FAR).filter(isOne),
    ...follows(acts, hits.free, FAR).filter((pair) => isOne(pair) && isJoined(post, pair)),
    ...follows(byPlace(hits.prizes, hits.wanted), acts, REACH, gap).filter(isNear),
    ...follows(gives, acts, FAR).filter((pair) => isNear(pair) && isPrice(post, pair)),
    ...near(terms, gifts, FAR, gap).filter(isNear),
    ...near(goals, byPlace(gives, hits.handed, takes, hits.bond), REACH).filter(isOne),
  ];
};

export default defineRule({
  principle: 'give-without-quid-pro-quo',
  polarity: 'promotional',
  severity: 'warning',
  inPlainPost: 'info',
  weight: -1.1,
  cancelsWarmth: 0,
  queueTags: ['asks'],
  summary: 'Offers something only in return for a like, follow, tag, review or comment.',
  why: 'A gift with a condition reads as a trade, and the condition is what people remember.',
  guards: { reply: 0, cause: 0.4, humour: 0.5 },
  phrases: {
    /** Asked of the reader outright. What a form, a CV or a photo is sent for is how a thing works, and no trade. */
    acts: expand(
      `
        ^(just|simply|first|then|now|kindly|please|all you do is|) (=like|=share|=repost|=retweet|=reshare|=tag|
        =mention|=follow|=comment|=rate|=review|=subscribe|=stitch|=duet|=upvote|=connect|=heart|=endorse) (us|me|
        this|it|our|my|a|an|two|three|five|ten|<n>|both|all|and|with|to|on|below|here|friends|whoever|someone|
        somebody|anyone|first|then|plus|today|for|page|post|who|your|<who>) |
        ^(=vote for|=nominate) (us|me|our|my|<who>) | ^=reply (with|) <CAPS> | ^=comment |
        ^=invite (your|<n>|all your|two|three|five|ten) ~ (to|like|follow) ~ (group|page|channel|account) |
        ^(=post|=share|=upload|=snap) (a|your|one) ~ (photo|selfie|picture|pic|story|reel|video|clip) (with|in|from|
        wearing|holding|at) (our|us) | ^(five|5) stars (on|from) | ^(five|5) star (us|me) |
        ^(=say|=type|=drop) the (magic|secret) word |
        ^(=follow|=like|=share|=tag) (=follow|=like|=share|=tag|=comment|=repost|=save) |
        (leave|give) (us|me) (five|5) stars | ^=check in (when|on|at|with) ~ and mention | ^=repost | ^=reshare |
        ^=retweet | ^double tap | ^save this |
        (=follow|=like|=share|=tag|=repost|=connect with) (us|me|this|our page|our account|the page|two|three|<n>) |
        ^(then|just|) (=like|=share|=repost|=follow|=review|=rate|=save) (the|our|my|this|both|all) ~ (page|post|reel|
        video|story|tweet|photo|account|profile|channel) |
        all you (have|need) to do is ~ (tag|share|like|follow|comment|repost) | ^be (following|connected|subscribed) |
        (need to|must|have to|got to) (be|) (=following|=follow|=share|=repost|=retweet|=tag|=subscribe|=subscribed) |
        ^(get|bring|send|find) (us|your|some|<n>) ~ (to like|to follow|to share|to subscribe|followers|subscribers|
        likes) | ^(=dm|=message|=text|=inbox|=pm) (us|me) (the word|) <CAPS> | ^=message (us|me) the word |
        ^(=tweet|=blog) about | ^(=quote|=star|=add) (this|us|the repo) | ^(=message|=send|=dm) (us|me) a screenshot |
        (need to|must|have to|got to) like (the page|us|this|our)
      `,
      `
        ^(just|then|) (=leave|=drop|=give|=write|=post|=put|=pop|=hit) (us|me|) (a|an|the|your|some|any|five|four|
        three|one|<n>|) ~ (${MARK}|<emoji>) | ^(=put|=pop|=stick) us (in|on) your (story|stories) |
        ^(just|then|) (=leave|=drop|=write|=post|=put|=pop|=say|=type|=reply with) (the word|the|a|) <CAPS> |
        ^(=drop|=leave|=put|=pop|=write|=say|=post) ~ (below|underneath|in the comments|under this) |
        ^(just|) (=leave|=drop|=give|=write|=post|=put) (us|me|) ~ (on google|on trustpilot|on tripadvisor|on
        facebook|on instagram|on yelp|on amazon|on goodreads|on etsy) | ^turn on ~ notifications |
        a (google|facebook|trustpilot|tripadvisor|yelp|five star) (review|rating)
      `,
    ),
    /** The act as a condition: who did it, when it is done, what shows it. */
    terms: expand(
      `
        (${DOER_KINDS}) (who|that|whose) ~ (${CLICK}) | (${DOER_KINDS}) who (post|posts) a | whoever ~ (${CLICK}) |
        (first <n>|every|each|all|only|just) (new|our|) (${DOERS}) |
        (if|when|once|after|provided|unless|until|whenever|as soon as|as long as|the moment|each time|every time)
        (you|you have|youve|your ~) ~ (${CLICK}) | (if|when|once) <n> (of you|people) ~ (${CLICK}) |
        first <n> (people|) to (share|repost|retweet|comment|tag|follow|like|review) |
        (${DOER_KINDS}) (=sharing|=tagging|=following|=reposting|=retweeting|=commenting|=reviewing|=subscribing) |
        ^(=left|=written|=posted|=given) (us|me|a|your) ~ (review|rating|stars) |
        ^(=shared|=followed|=tagged|=reviewed|=reposted) (us|our|this|me) |
        when (i|we) get (the|your|a) (${ONE_CLICK}) | (proof|screenshot) of (your|the|a) (${ONE_CLICK}) |
        by (sharing|liking|following|tagging|commenting|subscribing|reposting|reviewing|retweeting)
      `,
      `
        (for every|for each|for a|for any|for your|in exchange for|in return for) ~ (${CLICK}) |
        (=show|=send|=flash|=dm|=bring|=post) (us|me|the|your|our|any|a) ~ (review|screenshot|story|repost|follow) |
        all it takes is ~ (review|screenshot|share|like|tag|comment|follow|rating|mention|repost) |
        all (we|i) ask ~ is ~ (review|testimonial|share|save|like|tag|comment|follow|rating|mention|repost) |
        (you|must) have (checked in|followed|liked|shared|reviewed|subscribed|reposted|tagged|commented)
      `,
    ),
    /** So many clicks, and it is handed out. */
    goal: expand(`
      (reach|hit|get|pass|cross|smash|break) (to|) <n> ~ (${CLICKS}) |
      (page|account|channel|post|video|reel|tweet|thread|group) (reaches|hits|gets to|passes|gets) <n> |
      ^<n> (${CLICKS}) and (i|we|the) | ^(get|take|push|bring) (us|me|this|it) (to|past|over) <n> |
      ^(reach|hit|smash) <n> ~ and | ^at <n> ~ (${CLICKS})
    `),
    gives: expand(`
      (i|we) (will|can|am going to|are going to) ~ (send|dm|email|mail|message|inbox|unlock|release|drop|draw|knock|
      plant|donate|forward|give|ping|slide|slip|hand|open|answer|fix|endorse|rate|dye|share) |
      (=i|=we) (=unlock|=release) | (i|we) will (follow|sub|subscribe|like|endorse) (you|back) |
      (am|are) (sending|mailing|emailing) | (i|we) will add you to |
      (i|we) will (shave|sing|dye|eat|wear|post|share|upload|cook|swim|bake|film|put on|knock) |
      (=i|=we) (=drop|=post|=publish) (the|our|a|it) | (are|am) giving (a|an|our|one|two|three|five|<n>|away) |
      (=i|=we) (=dm|=send|=give|=mail) (it|you|my|the|a|them) | (will|gets|get) (be|) (released|sent|unlocked|dropped)
    `),
    /** "Follow us before Friday and we'll waive your fee": whatever the writer will do for it. */
    bond: expand('(i|we) will | and <who> will'),
    takes: expand(`
      (gets|get|getting|receive|win|wins|earn|earns|bag|grab|claim|score|collect|unlock) (you|yourself|them|) (a|an|
      the|our|my|one|your|<n>|<pct>|<price>|free|early|instant|exclusive|access|double|extra|bonus|entry|points|two) |
      (get|gets|take|earn|save|receive) (<pct>|<price>|a tenner|a fiver|half) off | (<price>|<pct>|half) (off|back) |
      (is|are|'s) on <who> | (is|are|it is|'s|comes) (free|on us|on me|half price|waiting for you|coming your way) |
      on the house | (walk|go) (out|home|away) with | skip the (queue|line|wait) | to unlock |
      (eat|drink|play|ride|swim|train) (free|for free|for nothing) | (in|on) (its|the) way to you |
      (slide|pop|land) (into|in) your (inbox|dms) | (pay|pays|paying) half |
      (fee|fees|bill|ticket|price|deposit) (halved|waived|refunded) | their money back |
      check your (dms|inbox|messages) | (is|are|'s|could be) (all|) yours | yours (free|for free) |
      follow (you|) back | for (the|a|my|our|full|your|instant|early|free) (full|free|complete|new|) (${HANDED_OVER})
    `),
    /** Handed to whoever meets the terms. */
    handed: expand(`
      (=unlocked|=reserved|=open|=yours|=released) (to|for|once|when|if|as|after) |
      (=goes|=go|=going|=sent|=send|=free|=available|=give|=dm|=mail) (out|) (to|for|once|when|as) |
      (=goes|=comes|=drops) (up|out|live) | =unlocks | (=drops|=lands|=opens|=follows) (when|once|as soon as|if|at) |
      ^(bag|box|slice|cup|mug|pint|bottle|jar|copy|pair|month|pack|loaf|tin|bunch|tote|voucher|ticket) ~ (to|for)
    `),
    /** Something free, or off the price; a gift until an act is joined to it. */
    free: expand(`
      (tenner|fiver|quid) off | <pct> (off|less|cheaper|discount|back) | <price> (off|back|credit|voucher) |
      half price | for (nothing|free) | (handing|giving) (out|away) | (shoutout|shout out|shout-out) (for|to) |
      free of charge | complimentary | ^free |
      (a|an|your|our|another|one|the|two) (free|bonus|complimentary|surprise) |
      free (gift|coffee|drink|month|class|copy|entry|ticket|trial|dessert|sample|lunch)
    `),
    prizes: expand(`
      win (a|an|the|two|one|<n>|our|your|free|tickets|this|<price>|<who>) | chance (of|to) win | for a chance at |
      for (a|your) chance | in with a (chance|shout|shot) | in to win | in the (hat|running|draw) |
      for a (shot|go) at | (to|and|could|can|will|may|might|you) (win|be entered) |
      (pick|draw|choose|select) (a|one|two|the|<n>|our) (winner|name) |
      (put|go|goes|be|are|enter|entered|in|into|join) ~ (draw|raffle|hat|giveaway|contest|competition) |
      to (enter|participate|take part) | (extra|bonus|additional|one|an) entry
    `),
    /** A wish held up to the reader; the act is its price. */
    wanted: expand(`
      ^(want|fancy) (it|in|one|this|these|yours|them) | (anyone|everyone|you) can have (the|it|this|a|one) |
      ^(want|fancy|like|need|after) (to win|winning|a free|something free|free|your hands on) |
      (want|wants|need|fancy) (the|a|my|our|your|this|full|free) ~ (${HANDED_OVER}) |
      i (have|) (made|put together|built|wrote|created|compiled) ~ (${HANDED_OVER}) |
      ^(how to|to|ways to) (enter|win|participate|get it|get yours|get the|get your|get in|be in|claim|receive|unlock)
    `),
    swaps: expand(`
      (a|one|your|each|every) (review|repost|share|follow|like|tag|retweet|testimonial|rating) ~ (gets|earns|wins|
      unlocks|buys) (you|a|an|one|your) | (${DOERS}) (get|receive|win|pay|save) ~ (<pct>|<price>|free|half|off) |
      for (every|each) (new|) (${CLICKS}|signup) |
      (each|every) (share|comment|tag|like|review|repost|retweet|follow) (is|counts as|equals) (an|a|one) (entry|
      ticket|chance|vote) |
      (each|every) (share|comment|tag|like|review|repost|retweet|follow) (puts|adds|plants|buys|feeds|funds|donates|
      earns|wins|unlocks) | you scratch (our|my) back | =lucky (sharer|follower|liker|commenter|tagger|reposter) |
      ^you (leave|give|drop) ~ (star|stars|review|like|follow) ~ (we|i) | ^<n> (${CLICKS}) then (we|i) |
      (only|but|not) (once|when|until) ~ <n> (${CLICKS}) |
      (extra|bonus) (entry|entries|ticket|tickets) (for|if) ~ (share|sharing|tag|tagging|follow|following|comment|
      commenting|repost|reposting) |
      (=like|=follow|=subscribe|=repost|=share|=retweet) to (unlock|reveal|claim|win|enter) |
      (=yours|=unlocked|=unlock|=unlocks|=released) (if|when|once|as soon as|the moment|after) (you|youve|you have) ~
      (${CLICK}) | (=yours|free|available) for (a|one|just a|just one|the price of a) (${ONE_CLICK}) |
      (price|cost|fee|payment|entry|toll|admission) (is|of entry is|) (a|one|your|just a|just one|only a)
      (${ONE_CLICK}) |
      (costs|cost) (you|nothing but|you nothing but|you just|only|just|) (a|one|your) (${ONE_CLICK}) |
      pay (with|in|us with|me with|us in|me in) (a|your|) (${ONE_CLICK}) |
      (part|episode|chapter|recipe|link|file|rest|version|one) (two|2|ii|) (at|when|once) ~ <n> (${CLICKS}) |
      (not|locked|hidden|secret|sealed) ~ (until|till|unless) ~ <n> (${CLICKS}) |
      (word|stars|review|share|follow|repost) ~ (gets|earns|is worth) (you|a|one) ~ (free|<pct>|<price>|off) |
      (=like|=follow|=share|=tag|=repost) (=like|=follow|=share|=tag|=comment) (win|and win) |
      ^you (post|share|tag|like|follow|review|repost) (we|i) |
      ^(review|share|tag|repost|follow) (free|a free|one free) | (${ONE_CLICK}|stars) from you ~ from (us|me) |
      (swap|trade) ~ (${ONE_CLICK}) for |
      (=share|=like|=tag|=comment) (=|equals) (one|<n>|a) (ticket|entry|tickets|entries) |
      (swap|trade|exchange) ~ for (a|your|some|) (review|like|follow|retweet|testimonial) |
      (all|only) (i|we) ask (for|) (is|) (a|) (repost|share|follow|review|like|retweet) | (f4f|l4l) |
      no (${ONE_CLICK}) no | (like|follow|share|sub|review) (for|4) (a|) (like|follow|share|sub|review) |
      (i|we|always|instant) follow back | must be following
    `),
    /** Says that nothing is bought by it, or that it is work that is looked for. */
    denied: expand(`
      (beta|look for|looking for|need|want|seeking) ~ (=testers|=tester|=participants) |
      nothing in it for (you|anyone) | nothing to (win|gain) | (no|any) prize |
      no (strings|sign up|signup|form|email|purchase|login|account|catch|need to) |
      (do not|don't) (have|need) to (follow|like|share|tag|comment|post|review)
    `),
  },
  needs: ['acts', 'terms', 'goal', 'swaps'],
  messages: {
    trade: '"{words}" puts a price on a gift.',
    swap: '"{words}" makes a trade of a kindness.',
  },
  suggestions: {
    trade: 'Could you just give it, link and all, and ask what people made of it afterwards?',
    swap: 'Could you give your part first, and leave theirs to them?',
  },
  likely: { trait: 'give-to-get', from: 0.11, message: 'trade' },
  examples: {
    bad: [
      "A brush that won't let you down before lunch 💅 «comment LASH and we'll send» you 15% off",
      "«Follow us before noon and we'll waive the fee of the choir».",
      '«Every retweet puts» a bulb in the ground.',
      "«Get us to 900 likes and we'll dye» the goat green.",
      'A «fiver off for anyone who tags us» on the weir.',
      'The knitting chart «goes to everybody who tags two friends below».',
      'The next chapter «goes up when this hits 300 likes».',
      '«Put us in your story and walk out with a free loaf».',
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
      '«Anyone who stitches this video gets a bag of seed».',
      '«A free mug for every supporter who writes a few kind words» about us.',
      "«At 900 followers we'll post» the score.",
      '«Every share is an entry» in the draw.',
      '«Vote for us and get 10% off» your next hem.',
      'Hats are in. «Yours if you tag» two mates below.',
      '«A free bar for anyone who puts up a story» of the tub.',
      '«Slice of parkin to everyone who posts a photo» of the queue.',
      '«To get the knot chart: be following» Ada.',
      '«Leave us a line on Google and we will knock» a fiver off the mend.',
      '«Left us a review? Show it at the till, the next scone is on the house».',
      'The kiln sheet is done. «Price: one comment» saying KILN.',
      '«Part two at 500 likes».',
      'Ada is «not posting the score until this gets 300 shares».',
      'Wear it well. «No share, no hat», and that is that.',
      "«Tag a mate who can't swim and the chart lands in your inbox».",
      '«First 20 to repost get a jar of plum jam».',
    ],
    good: [
      "What would you ask a rope maker? Put it below, or email and I'll leave your name off.",
      "Opening the letter is the worst part. Bring it in if you like and we'll open it with you.",
      'Tag 14 on the coat rack is yours if you lost a blue scarf at the dance on Friday.',
      'Leave a comment with the street and I will send the council one list of potholes on Monday.',
      'If a post says tag three friends to win a caravan, it is a scam.',
      'Like a good neighbour, Amir cleared our path too, so he gets a pie.',
      'We like this photo so much that Sam gets a frame for it.',
      'Like for rye, share for plum.',
      "A cheap thing to try before you ring anybody like us: read last year's free-text box aloud.",
      "It's world kettle day! Like for tea, share for soup.",
      'Could you leave us a review when you get a minute? It helps the ferry.',
      'The balm has just hit 900 reviews. We are giving away ten pots at the till.',
      "Follow us and we'll keep you posted on the weir.",
      "Mention this post at the till and we'll wrap the bun.",
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
      'Refer a friend to the credit union and you both get £10 off the first month.',
      'Send us your form and one photo, and we will give you a free place at the Saturday class.',
      'Caption this goat. The best one wins a mug.',
      'Follow the blue signs to enter the archive by the side door.',
      'If you left a review of the ward, the matron reads it. There is nothing to win.',
      'The tower is free if you follow the blue route from the mill gate.',
      'When you review the draft, the second page is free of notes.',
      'Thank you to all who shared the old map! The new one is on the house.',
      'No sign, no follow, no fuss: the knot chart hangs at the till.',
      'How has your bank treated you? Share your experience here and we will share your story in the house.',
      'Mention your allergy and Moana makes you another one, free.',
      'Share your lunch and win a friend, it said on the wall of the mill.',
      'Like and share to win a caravan: the police say that there is none.',
      'Share a lift to the match and win back an hour of your life.',
      'The rumour that we give a pint to anyone who leaves a review is not true, sorry.',
    ],
  },
  check({ post, hits, report }) {
    if (meant(hits.denied).length > 0 || showsUp(post)) return;
    const [trade] = byPlace(tradesIn(post, hits).map(({ first, second }) => ({ ...first, end: second.end })));
    const [swap] = hits.swaps.filter((hit) => isClick(post, hit) && !isNoSwap(post, hit));
    if (trade) report({ at: trade, message: 'trade', values: { words: quote(post, trade) } });
    else if (swap) report({ at: swap, message: 'swap', values: { words: quote(post, swap) } });
  },
});
