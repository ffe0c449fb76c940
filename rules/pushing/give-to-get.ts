import { defineRule, expand, follows, type Hit, near, type Pair, quote, sentenceOf } from '../../src/rule-kit.ts';

/** Characters between the act and what it buys; further apart they are two thoughts. Source: slot grammar of the rules notes. */
const REACH = 60;

/** A deed and its pay in one sentence. Hand-set. */
const FAR = 90;

/** Things a post hands over. */
const GOODS =
  'link|template|guide|pdf|checklist|playbook|ebook|copy|code|list|sheet|dataset|workbook|syllabus|lesson|password|preview|starter|cutting|seeds|sticker|stickers|ticket|tickets|framework|cv|resume|menu|answers|spreadsheet|file|recording|slides|deck|worksheet|swipe|course|discount|voucher|sample|invite|recipe|pattern|script|prompts|notes|report|access|toolkit|blueprint|planner|printable|download|map|video|replay|details';
const COUNTED = 'like|comment|share|repost|retweet|reshare|rt|follower|subscriber|follow|view|tag|upvote|reaction';
/** "Leave a review and your dessert is …": what joins an act to its pay; "anyone who would like a free lunch" is no pay. */
const JOINED = /(?:\b(?:and|then|so|to|for|get|gets|collect|claim|,|plus)\b|[,&+=:;→➡👉-])/iu;
const FOR_SOMEBODY = /\b(?:who|whose|anyone|someone|if|that|because)\b/i;

/** After "and we'll": what a host does with an answer; the reader is served, nothing is bought. Source: traps of the rules card. */
const SERVES = new Set(
  'fix look help answer reply respond read try check chase sort see ask keep know love find pass feature include print quote mention consider explain not be do use make take start work wait investigate call ring contact follow'.split(
    ' ',
  ),
);
/** After "and get": no goods. */
const NO_GOODS = new Set(
  'involved started updates the in together ready us our this better help more to up out on it news latest your you back well'.split(
    ' ',
  ),
);

const ordered = (...lists: readonly (readonly Hit[])[]): readonly Hit[] =>
  lists.flat().sort((a, b) => a.start - b.start);

export default defineRule({
  principle: 'give-without-quid-pro-quo',
  polarity: 'promotional',
  severity: 'warning',
  weight: -1.1,
  summary: 'Offers something only in return for a like, follow, tag, review or comment.',
  why: 'A gift with a condition reads as a trade, and the condition is what people remember.',
  guards: { reply: 0, cause: 0.4, humour: 0.5 },
  phrases: {
    /** What a network counts, or what a business collects, asked of the reader. */
    acts: expand(
      '^(=leave|=give|=drop|=write) (us|me) (<n>|some|a few) star | ^(=rate|=review) (us|me|our|my|the|this|your) | ^(=check|=checking) in (on|to|with|at) ~ (facebook|us|foursquare|instagram) | (checked in|check in|checking in) on (facebook|instagram|google) | ^(=add|=put|=post|=share|=pop) (this|it|us|the|your) ~ (story|stories|status|feed|wall|timeline) | ^(=send|=show|=dm|=forward) (us|me|the|your) ~ (screenshot|proof|receipt of your) | ^show (us|the|your|any) ~ (post|review|story|like|follow) | ^(=pop|=drop|=leave|=put|=give|=enter|=share) (us|me|in|) (your|an) (email|e mail|number) | ^quote (this|tweet) | ^stitch | ^duet | ^(=use|=wear|=post|=share) (our|the|with our) (hashtag|frame|filter|badge|sticker|tag) | ^=connect (with|and|here) | ^=follow and | ^=rt and | ^=like and | ^=share and | ^=tag and',
      '^=sign up (to|for) (our|my|the) ~ (newsletter|list|mailing list|channel) | ^join (our|my) ~ (newsletter|list|telegram|whatsapp|discord|group|community) | ^download our app | ^turn on (notifications|post notifications)',
      '^=vote for (us|me|our|my) | ^become (a|our) (subscriber|follower|fan|member) | ^(stick|put|pop|upload|share|snap|add) (a|your) ~ (photo|pic|picture|selfie|story|video|reel) | ^say (something|a few words|a kind word|good things) ~ about (us|our) | say something nice about (us|our) | (a|your|one) (google|facebook|trustpilot|tripadvisor|yelp|five star|5 star|quick|kind|short) (review|rating|testimonial) | (share|sharing|post|posting) ~ on (their|your) (status|story|stories|timeline|wall|profile|feed) | (=follow|=like|=share) (both|all|our) (accounts|pages|posts) | ^(=put|=pop|=leave|=drop) (a|an|your) ~ (below|in the comments|under this)',
      '^just (tag|share|like|follow|comment|repost) | ^simply (tag|share|like|follow|comment|repost) | ^all you (have|need) to do is ~ (tag|share|like|follow|comment|repost)',
      '^like (this|our|us|it|and|share|comment|follow|tag|repost|plus|the post|the page) | ^hit (follow|like|subscribe|share) | (=like|=share|=repost|=retweet|=tag|=follow|=save) (this|the|our|my) (post|page|reel|video|story|tweet|photo|pic|account|profile|channel|mate|friend|person)',
      '^follow (us|me|our|my|this|and|like|tag|share|the page|<who>) | follow (us|me|our page|our account) | ^connect with (us|me)',
      '^tag (a|an|<n>|your|someone|somebody|us|me|friends|whoever|anyone|the|<who>) | ^mention (a|an|<n>|your|us|someone) | ^(tweet|post|blog|talk|tell people) about (us|our|this|the) | ^send this to (<n>|a|your) | ^send (us|me) (a|the|your) ~ (screenshot|proof) | ^post (a|your) ~ (photo|pic|picture|selfie|video|story)',
      '^=comment | ^leave (a|an|your|us) ~ (comment|review|rating|reply|feedback) | ^(write|post|drop|give|send) (us|me|a|an) ~ (review|rating|star|shoutout|mention|testimonial)',
      '^share (this|our|it|the|your|a|with|and|to|on|in) | ^repost | ^reshare | ^retweet | ^rt | ^quote tweet | ^restack',
      '^type <CAPS> | ^type (in|yes|me|the|a) | ^say (yes|me|hi) | ^drop (a|an|the|your|us a|me a) ~ (comment|emoji|heart|word|below|chat|<emoji>) | ^drop (<CAPS>|<emoji>|yes|me) | ^(=drop|=leave|=put|=post|=send) (a|an|the|your|us a|me a) <emoji> | ^(=send|=write|=put|=post|=say|=use|=leave) (me|us|) (the|a|one) (word|keyword|emoji|code word) | ^(=send|=write|=put|=leave) (<CAPS>|<emoji>) ~ (comments|comment|below|replies|chat|dm|dms)',
      '^react | ^double tap | ^smash | ^heart this | ^upvote | ^save this | ^pin this | ^subscribe (and|to|here|with|today|for)',
      '(you|friends|friend|colleague|person|people) you (refer|invite) | ^=refer | ^(rate|review) (us|our|my|this|your) | recommend us',
    ),
    /** The same as a condition. */
    condition: expand(
      '(if|when|once|after|provided|unless|until|whenever|each time|every time) you (have|ve|) (=post|=posted|=shared|=tagged|=followed|=reviewed|=commented|=mention|=mentioned|=rated|=signed up|=sign up|=join|=joined|=subscribed|=connect|=connected|=forward|=pin|=stitch|=bring|=brought|=referred|=invited|=written|=left us|=given us|=checked in|check in) | (anyone|everyone|everybody|whoever|people|those|followers|customers|subscribers|fans) (who|that) (=connects|=connect|=reposts|=posts|=tags|=likes|=follows|=follow|=signs up|=sign up|=joins|=messages|=dms|=replies|=reply|=mentions|=stitches|=leaves|=leave|=writes|=write|=brings|=bring|=signs|=forwards|=saves|=drops|=adds) | (new|our|my|only|just|every|all) (followers|subscribers|email subscribers|newsletter subscribers) (get|gets|receive|can|will|only) | (only for|exclusively for|exclusive to|reserved for|just for) (our|my|) (followers|subscribers|people who follow|those who) | must have (liked|followed|shared|tagged|commented)',
      `(everyone|everybody|anyone|whoever|people|those|all|students|members|parents|customers|guests|the first <n>) ~ who (${COUNTED}|comments|review|refer|subscribe|rate|recommend|mention) | (^first|the first) <n> ~ (who|to) (${COUNTED}|comment|review)`,
      '(if|when|once|after|provided|as soon as|as long as) you (=comment|=share|=repost|=retweet|=reshare|=tag|=subscribe|=review|=refer|=rate|=recommend|=upvote|=invite|leave us|write us|give us) | (if|when|once|after|provided|as soon as|as long as) you (follow|like) (us|me|our|my|this|the|it and)',
    ),
    /** The act, in whatever form: "a five-star review", "tagged us", "hit the bell". */
    deed: expand(
      '(leave|give) us ~ star | connect with (me|us) | connects with (me|us) | mention <who> | ^mention (us|our) | (review|reviewed|reviews|testimonial|rating|ratings|survey|endorsement|shout out|shoutout) | (refer|nominate|recommend|endorse) (us|a|an|your) | vote for us | (sign|signed) up to our | (subscribe|subscribed|subscribing|subscribes|follow us|follow me|followed|following us|reposted|repost|reposts|retweet|retweeted|shared|sharing|shares|tagged|tagging|hashtag) | (=tag|=tags) (us|me|the|a|two|three|your|friends|<n>|<who>) | (=share|=like|=likes) (this|our|the|us|it|my) | (=comment|=comments|=commented) (below|on|with|<CAPS>|under) | hit the (bell|follow) | (=story|=stories|=status) | (post|put up|upload|share|send|send us|post us|show|show us) (a|your|one) (picture|photo|selfie|snap|screenshot|pic|video|story|review|post) | screenshot | check in on | sign up to (our|my) | join (our|my) (list|newsletter|channel|group) | <n> (share|like|repost|follower|comment|subscriber)',
    ),
    /** What makes it a condition. */
    once: expand(
      'all (we|i) ask | ^(=leave|=give|=put|=mention|=connect|=like|=review|=rate) | (as soon as|once|the second|the moment|the minute|when|if|after|until|whoever|whenever|only if|provided) | (anyone|everyone|everybody|those|people|parents|members|customers|guests|fans|followers|players) who | for (every|each|a|your|any) | in (exchange|return) for | ^show | (^=post|^=put|^=upload|^=send|^=leave|^=write|^=tag|^=follow|^=share) ~ and | first <n>',
    ),
    /** Pays for it. */
    pay: expand(
      '(goody|goodie|gift) bag | (collect|pick up|claim) your | costs nothing | free ~ for the first',
      '(receive|get|win|earn|claim|enjoy|collect|unlock) (a|an|one|two|your|free|<price>|<pct>|early|priority|exclusive|our) ~ (free|coffee|gift|voucher|ticket|tickets|pass|entry|copy|discount|credit|points|badge|box|mug|bag|shirt|drink|treat|sample|seat|guide|pack) | priority (booking|access|seating) | complimentary | gift card | bonus | thank you gift | entered (in|into|for)',
      "(is|are|'s) on (us|the house|me|the club|the school|the boat|the firm|the band) | (go|goes|went|put|enter|entered|be) ~ (in|into|in for) the (draw|raffle|hat|sweepstake|ballot) | free (coffee|lunch|drink|dessert|entry|month|copy|ticket|gift|pint|burger|slice|session|class|sample|delivery|treat|chapter) | <pct> off | <price> off | (unlock|unlocks|release|releases|unlocked|unlocking) | (you can have|can have|gets you|get you|earns you|wins you|buys you) (the|a|an|your|my|our) | (voucher|discount|freebie|prize|goodie bag|early access) | (half|half price|money) off",
    ),
    /** Bringing people along is kind in itself; it trades where both are paid for it. */
    referral: expand(
      '(refer|invite|bring|introduce|recommend) (a|an|your|<n>|one|friends) ~ (patient|client|member|friend|friends|colleague|mate|mates|customer|neighbour|partner|buddy|family|us)',
    ),
    paid: expand(
      '(give|send|gift|treat) (you|them) both | (you both|both of you|each of you|you and your ~|you each|you will both|they and you) ~ (get|pay|save|receive|earn|enjoy|win) | (get|earn|receive|claim|bag|pocket) ~ (<pct>|<price>|free|voucher|credit|discount|points|reward)',
    ),
    /** Private acts trade only with a keyword to send. */
    keyword: expand('^(dm|message|text|email|inbox|reply|pm|whatsapp) (me|us|with|back|) ~ (word|keyword|<CAPS>)'),
    told: expand('^tell (us|me) | ^show us | ^guess | ^caption this | ^vote'),
    goal: expand(
      '(reach|reaches|hit|hits|get|gets|pass|passes|cross|crosses|at) (to|) <n> ~ (like|comment|share|repost|retweet|follower|subscriber|view|review|sign up|signups|member)',
      `<n> (${COUNTED})`,
    ),
    gives: expand(
      "(will|can|gets|get) (be|) (released|sent|unlocked|dropped|shared|posted|given) | (we|i) (will|'ll) (credit|gift|refund|knock|take|throw|add|plant|donate|pick|choose|draw|unlock|release)",
      'and (i|we) (will|can) | so (i|we) (will|can) | (i|we) will | (i|we) can (send|dm|message) | (and|,) (i|we) am going to',
    ),
    takes: expand(
      "(cashback|cash back|store credit|bonus points|double points|loyalty points|extra points|free months|free month|months free|month free) | (gets|get|getting|receive|win|wins|earn|earns|bag|grab) (you|yourself|them|) (a|an|the|one|your|<n>|<pct>|<price>|free|early|exclusive|two|first) | (a tenner|a fiver|<price>|<pct>|ten percent|half) (off|back) | (is|are|it is|'s|comes) (free|on us|on the house|on me|half price|waiting for you|coming your way) | (have|get|enjoy) (your|a|the|our|one) ~ (on us|for free|free|on the house) | (in|on) (its|the) way to you | (slide|pop|land|drop) (into|in|straight in) your (inbox|dms)",
      "(knock|take|get|slice|cut) (a fiver|a tenner|<price>|<pct>|half) off | (throw|chuck|pop) in (the|a|an|your|some) | (something|one|a treat|a prize|<price>|a cupcake|a coffee|a gift) in it for you | (a|an|the) ~ in it for you | will (receive|get) (a|an|one|free) | (it is|it's|is) all yours | slip ~ (into|in) your (messages|dms|inbox) | lucky winner | winner (gets|takes|wins) | (zero|no) cost | is free | (signed|exclusive|limited|bonus) (copy|programme|print|poster|episode|track|edition)",
      '(get|receive|earn|claim|unlock|score|enjoy|win|collect|earn you|get you|bag|snag|pick up|redeem) (<n>|<pct>|<price>|a|an|the|one|our|my|your|free|early|instant|exclusive|access|double|extra|bonus|entry|points)',
      `for (the|a|my|our|full|your|instant|early|free) (${GOODS}) | for (the|a|my|our|the full|the free) (full|free|complete|new|whole|private) (${GOODS}) | (reply|respond|get back|answer) ~ with (the|a|an|my|your|our|all)`,
      '(is|are) yours | in your (inbox|dms|dm|mailbox) | (sent|straight) to your (inbox|dms) | check your (inbox|dms|dm|messages) | (must|will) follow back | on its way to you',
    ),
    yours: expand(
      "(it|this|they|that|all|everything) (is|are|can be|could be|'s) yours | yours (free|for free|for nothing) | (i|we) will (send|dm|email|share|give|mail|forward|drop)",
    ),
    /** Something free, or off the price; a gift until an act is joined to it. */
    free: expand(
      '<pct> (off|less|cheaper|discount|back) | <price> (off|back|credit|voucher) | half price | on the house | (is|are) on us | for nothing | free of charge | for free | complimentary | (a|an|your|our|another|one|the|two) (free|bonus|complimentary|surprise) | free (gift|coffee|drink|month|class|delivery|copy|entry|ticket|trial|dessert|session|sample)',
    ),
    prizes: expand(
      'win (a|an|the|two|one|<n>|our|your|free|tickets|big|this|<price>|<who>) | (for|get) (an|your|one|two|extra|more|a) ~ (entry|entries|ticket|chance) | in the hat | in with a shout | put ~ in the (hat|draw)',
      '(to|and|could|can|will|may|might|you) (win|be entered|qualify) | to (enter|participate|take part) | (in|with) a chance (of|to) | be in with a (chance|shot) | go home with | chance (to win|of winning) | you are (in|entered|in the draw) | =entered',
      '(in|into|enter|join) (the|our|a|this) ~ (draw|raffle|giveaway|sweepstake|contest|competition) | for (a|your) chance | (extra|bonus|additional|one|an) entry | in the draw',
    ),
    contest: expand(
      '(tickets|ticket|pair|pairs|copies|copy|hamper|place|places|passes|pass|meal) (to give away|up for grabs|to win|to be won|going free) | ^=win | enter our | (prize draw|competition time|giveaway time)',
      'giveaway | giving away | winner (picked|drawn|announced|will be|chosen) | to be won | up for grabs | how to enter',
    ),
    wanted: expand(
      '^(want|fancy|like) (to win|winning|a free|a chance|something free|free|your hands on) | ^(=gifting|=giving) (one|two|a|<n>|away) | (one|two|<n>|a) lucky (follower|winner|reader|customer|person|subscriber|fan|commenter) | (your|a) chance to win | (freebie|freebies) (alert|time|friday)',
      `(want|wants|need|would like|fancy|get|claim|grab) (the|a|my|our|your|this|full|free) ~ (${GOODS}) | want (in|it|one|access|mine|a spot) | i (have|) (made|put together|built|wrote|created|compiled) ~ (${GOODS})`,
      '^(how to|to|ways to) (enter|win|participate|get it|get yours|claim) | for (a|your) chance to win',
    ),
    swaps: expand(
      'for (every|each) ~ (you|friend you) (tag|bring|refer|invite|share|send|recommend) | (a|one) (like|follow|share) for a (like|follow|share) | (like|follow) (for|4) (like|follow) | (sharers|taggers|reviewers|followers|reposters) (get|receive|win|pay|save) ~ (<pct>|<price>|free|half|off) | for (every|each) ~ (tagged|reposted|shared|posted) (selfie|photo|post|pic|story|reel) | (sent|goes|going|available|free) (only |)to ~ (who follow|who subscribe|who comment|followers only|subscribers only|on my list|on our list|on the list|on my mailing list|on our mailing list)',
      'follow for follow | follow for a follow | f4f | l4l | sub for sub | like for like | review for review | (i|we|will|always|instant) follow back',
      `in (exchange|return) for (a|an|your) ~ (${COUNTED}|review|rating|shoutout|mention|testimonial)`,
      `for (every|each) (${COUNTED}|signup) | for (every|each) new (${COUNTED})`,
      `(${COUNTED}) to (win|enter|unlock|claim|qualify|participate)`,
      `first <n> ~ (who|to) (${COUNTED})`,
      'must (be following|be a follower) | must follow (us|me) | unlock ~ by (sharing|liking|following|tagging|commenting)',
    ),
  },
  needs: ['acts', 'condition', 'referral', 'keyword', 'wanted', 'told', 'goal', 'swaps', 'pay'],
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
      '«Comment "GUIDE" and I\'ll send» you the 30-page playbook.',
      '«Follow us, like this post and tag 3 friends to enter» the draw!',
      '«Leave a 5-star review and get 10% off» your next order.',
      "«Repost this and I'll DM» you the template. Must be following so I can message you.",
      '«Want the rehearsal planner? Drop a heart below» and it is on its way.',
      'Our choir is giving away two seats. «To win: share this post».',
      '«A free glaze test in return for a Google review». Just ask at the till.',
      '«For every retweet» we plant one bulb outside the library.',
      '«Show the till your five-star review and the scone is on us».',
      '«Anyone who stitches this video gets a free» bag of seed.',
    ],
    good: [
      'The 30-page guide is here, no email needed: tidewell.example/guide.pdf',
      "You don't have to follow us to enter. Put your name in the jar at the counter, and we'll draw on Sunday.",
      "We're paying 12 people $60 each for an hour of honest criticism of our checkout. In return for your time you also get to see what we changed.",
      { post: '@leo_r Thanks for offering! Nothing needed in return, we just liked your map.', reply: true },
      'Free soup for anyone who was rained on at the match.',
      "Reply here and I'll chase it for you.",
      "Message us your order number and we'll send you a new lid.",
      'Like many nurses, I work nights to get the mornings with my son.',
      'Follow the blue signs to enter the archive by the side door.',
    ],
  },
  check({ post, hits, report }) {
    const { tokens } = post;
    const next = (hit: Hit) => tokens[hit.last]?.normal ?? '';
    const withVerb = (hit: Hit): Hit => ({ ...hit, end: tokens[hit.last]?.end ?? hit.end });
    const acts = hits.acts.filter((hit) => next(hit) !== 'section' && next(hit) !== 'sections');
    const keyword = hits.keyword;
    const gives = hits.gives.filter((hit) => !SERVES.has(next(hit))).map(withVerb);
    const takes = hits.takes.filter((hit) => /off$/i.test(hit.text) || !NO_GOODS.has(next(hit)));
    const prizes = hits.prizes;
    const together = ({ first, second }: Pair) => sentenceOf(post, first) === sentenceOf(post, second);
    const joined = ({ first, second }: Pair) => {
      const between = post.text.slice(first.end, second.start);
      return JOINED.test(between) && !FOR_SOMEBODY.test(between);
    };
    const traded = [...near(hits.deed, ordered(hits.pay, hits.takes, prizes, hits.free), FAR)].filter(
      ({ first, second }) =>
        together({ first, second }) && hits.once.some((once) => sentenceOf(post, once) === sentenceOf(post, first)),
    );
    const gifts = ordered(gives, takes, hits.yours, hits.free);
    const pairs = [
      ...follows(acts, ordered(gives, prizes), REACH),
      ...follows(acts, takes, REACH).filter(together),
      ...follows(acts, hits.free, REACH).filter((pair) => together(pair) && joined(pair)),
      ...follows(prizes, acts, REACH).filter(together),
      ...near(hits.condition, gifts, REACH).filter(together),
      ...follows(hits.referral, hits.paid, REACH).filter(together),
      ...follows(keyword, ordered(gives, takes), REACH),
      ...follows(hits.wanted, ordered(acts, keyword), REACH),
      ...near(hits.told, prizes, REACH),
      ...near(hits.goal, gives, REACH).filter(together),
      ...traded,
    ];
    const prize = pairs.length > 0 ? [] : near(acts, hits.contest, REACH);
    const [found] = ordered([...pairs, ...prize].map(({ first, second }) => ({ ...first, end: second.end })));
    const [swap] = hits.swaps;
    if (found) report({ at: found, message: 'trade', values: { words: quote(post, found) } });
    else if (swap) report({ at: swap, message: 'swap', values: { words: quote(post, swap) } });
  },
});
