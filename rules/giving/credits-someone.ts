import { defineRule, expand, type Hit, isTitle, ownWords, pitch, quote, type Token } from '../../src/rule-kit.ts';

const MADE =
  '=made|=built|=drew|=wrote|=designed|=painted|=fixed|=solved|=baked|=found|=spotted|=organised|=organized|=translated|=mended|=sewed|=knitted|=carved|=photographed|=recorded|=composed|=invented|=illustrated|=filmed|=cooked|=planted|=restored|=coded|figured out|came up with|worked out|put together|thought of|=started|=curated|=edited|=compiled|=explains|=explained|=tested|=ran|=grew';
const BY =
  '=made|=built|=drawn|=written|=designed|=painted|=fixed|=solved|=baked|=found|=spotted|=organised|=organized|=translated|=mended|=sewn|=knitted|=carved|=photographed|=recorded|=composed|=invented|=illustrated|=filmed|=cooked|=restored|=curated|=edited|=compiled|=taken|=grown|=arranged|=printed|=proofread';
const WORK =
  'idea|suggestion|design|recipe|map|drawing|drawings|photos|photo|book|thread|piece|essay|write-up|guide|talk|project|research|pattern|article|garden|podcast|newsletter|explainer|translation|trick|tip|poem|song|video|film|report|tutorial|spreadsheet|lesson|painting|post|illustration|picture|pictures';

/** Capitals that are nobody, and the writer's own side. */
const NOBODY =
  /^(?:we|i|our|us|my|me|you|your|the|a|an|this|that|these|it|he|she|they|here|what|who|how|and|but|so|for|by|from|with|no|check|meet|read|see|go|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|new|all|everyone|god|president|senator|administration|government|committee|house|court|governor|mayor|minister|party|republicans|democrats|america|americans|congress|facebook|instagram|twitter|linkedin|youtube|tiktok|google|zoom|pinterest|nature|idea|photo|photos|credit|kudos|props|hats|shoutout|shout|thanks|introducing|follow|inspired|learned|borrowed)$/;
const isSomebody = ({ kind, text, normal }: Token): boolean =>
  kind === 'mention' || (kind === 'word' && /^\p{Lu}\p{Ll}/u.test(text) && !NOBODY.test(normal));

/** Pointing at somebody is what this rule looks for, so these are no pitch. */
const POINTING = /^(?:check|follow|read|watch|listen|look|see|visit|have a look|take a look|meet|go|learn|for more)/i;

export default defineRule({
  principle: 'partner-instead-of-promote',
  polarity: 'relational',
  severity: 'info',
  weight: 0.7,
  summary: "Finds credit for somebody else's work, or an introduction.",
  why: 'Credit costs nothing and tells readers who else is worth following.',
  needs: ['named', 'pronoun'],
  phrases: {
    /** The name stands in the phrase. */
    named: expand(
      "(big|huge|massive) (credit|love) to <who> | came from (a|an|our|one of our) ~ (called|named) <who> | by the (wonderful|brilliant|talented|amazing|great|lovely) <who> | (would not|could not) have ~ without <who> 's | <who> is doing (the same|this|it) | doing it better | (illustrations|illustration|cover|lettering|music|drawings|art|artwork) by <who>",
      `(is|was|were|are) all <who> | (${BY}) by (local|our|my) ~ <who> | (big |)(respect|love|applause|props|credit) to ~ <who> for | especially <who> for | (=nicked|=pinched|=stole|=borrowed|=lifted|=copied) (the|this|that|it|their|her|his) ~ from <who> | <who> and <who> should (talk|meet|compare|know) | you two should (talk|meet) | ^=ask for <who> she | ^=ask for <who> he | (look up|look for|call|ring|try) <who> she | (words|tune|music|lyrics|text|story|pictures|drawings) by ~ <who> | <who> ='s book | <who> ='s ~ (explains|puts|says|shows) (it|this|that) ~ better | (from|at) <who> ='s (on|in) | (than|better than) <who> ='s | <who> who (do|does|did) it better`,
      `everything i know ~ from ~ <who> | (i|we) (=got|=have) ~ (from|off) (mrs|mr|ms|dr|auntie|uncle|old|my) <who> | (read|see|watch|try|follow|use|share|borrow) <who> ='s ~ (${WORK}) | credit where ~ due ~ <who> | (fix|answer|${WORK}) (came|comes|is|was) from ~ (called|named) <who> | (called|named) <who> (who|made|drew|wrote|built|fixed|found) | (school|student|side|weekend) project by <who> | (started|began) as ~ by <who> | please follow <who> | was <who> ='s (idea|suggestion|design) | (best|clearest|kindest|funniest) ~ (is|was) by <who>`,
      `(${WORK}) (by|from) <who> | (photo|drawing|map|article|piece|thread|essay|book) by <who> | (${WORK}) (is|was|are|were) (by|from|all) <who> | (${WORK}) (courtesy|thanks) (of|to) <who>`,
      'credit (to|goes to|is|belongs to|for this goes to|for that goes to|where it is due) <who> | credit (to|goes to|belongs to) (the|my|our) ~ <who> | (photo|image|art|picture|photos) credit <who> | hat tip (to|) <who> | h/t <who> | (h/t|ht) (to|) <who>',
      '(learned|learnt|borrowed|stole|stolen|nicked|pinched|copied|adapted|got) (this|that|it|all this|everything|the idea|the trick|how|most of this|them) ~ from <who> | (learned|learnt|got|borrowed) ~ from (my|our) (neighbour|friend|gran|colleague|teacher|mum|dad|sister|brother|aunt|uncle|boss|boy|mentor) <who> | inspired by <who>',
      `(${BY}) by <who> | (is|was|are|were) (all|mostly|entirely|) by <who> | <who> (taught|showed) (us|me) | (us|me) (how|to) ~ (was|is) <who>`,
      `<who> (${MADE}) (this|these|it|them|that|every|all|both|most) | (how|what|why) <who> (${MADE}) | <who> (has|had) (the idea|${MADE}) (this|it|these|them|that|all) | <who> who (${MADE})`,
      `<who> ='s (${WORK}) (is|was|are|were|here|on|about|made|taught|helped|has|shows|explains|deserves) | (is|was|are|all|from|read|in|on|see|love|out|to|of|with) <who> ='s (${WORK}) | <who> had the idea | was <who> ='s`,
      '(you should|you must|you ought to|do|please|go and|you both should) (meet|follow|read|talk to) <who> | go follow <who> | (introduce|introducing) you (both|two|all|) to <who> | (go|do) (read|hear|see|watch|look up) <who>',
      `(${WORK}) (comes|came|stems) from <who> | <who> did (it|this|that|all this) (first|better|years|before) | <who> meet <who> | (read|see|watch|hear|look at|listen to|borrow|try|visit|love) ~ ='s (${WORK}) | (${BY}) by <n> ~ from`,
      '(shoutout|shout-out|kudos|props|hats off|bravo|respect|applause) (to|for) <who> ~ (for|who) | (shoutout|shout-out|kudos|props|hats off|bravo) to (the|our neighbours|our friends|everyone|all|<n>) ~ <who> ~ (for|who)',
    ),
    /** Somebody named before is meant. */
    pronoun: expand(
      '(you|you two|you both) (should|must|need to|ought to) meet',
      '(go|do|please) follow (him|her|them) | ^follow (him|her|them) | (he|she|they) (deserves|deserve|gets|get) (all|the|most of|full) ~ credit | (her|his|their) (write-up|explanation|version|guide|recipe|thread) (is|was) (better|clearer|shorter|here) | (he|she|they) ~ (better|first) than (we|i|us|me) | (all|full|the) credit (to|is|goes to) (her|him|them) | give (him|her|them) a follow | ^(hire|commission|ask|book) (him|her|them)',
    ),
    /** The writer's own credit, or paid for. */
    own: expand(
      '=sponsor | sponsors | sponsored | sponsoring | brought to you by | powered by | ambassador | inspired by excellence | how (we|our) | making us | our (ceo|president|chairman|vp|director|cfo|chief|founder|expert|experts|head) | press release | congrats to us | #ad | affiliate | voted by | paid for by | (endorsed|written|introduced|supported|led|authored|sponsored) by (me|us) | (my|our) (bill|legislation|amendment|office|op-ed|interview)',
    ),
  },
  messages: {
    credit: '"{words}": you give them the credit. A link or a tag lets others find them too.',
  },
  examples: {
    good: [
      'Check out «how @maria_olsen solved» this with two bin bags and a broom handle. Her write-up is better than ours.',
      "The layout «is Tomasz's idea». Go follow him, he draws maps for small towns for free.",
      "@ada «you should meet @ferran»: he's mending the same model of loom you are, two streets away.",
      'I «learned this from Mrs Okafor», who ran the counter before me and never wrote any of it down.',
      'The timetable cards in the surgery were «drawn by Hedda», a patient. Every one has a different bird.',
      'Half of this sorting macro is from the municipal library in Brno. @jitka_d taught herself the language; «all credit to her».',
    ],
    bad: [
      'Congrats to US on another amazing year! 🎉',
      'Check out how we solved this for our clients. Book a demo.',
      'Shoutout to our amazing sponsors @bigco and @megacorp for making us #1!',
      "Meet our new product manager tool. It's inspired by excellence.",
      'Grants to cut food waste reach record level tidings.example/waste via @tidings',
      'Photos by Lena, prints by us: order yours today with code LENA.',
    ],
  },
  check({ post, hits, report }) {
    const own = ownWords(post);
    const mine = (hit: Hit): boolean => !hit.quoted && !hit.negated && hit.first < own;
    if (hits.own.some(mine) || pitch(post, POINTING) || isTitle(post)) return;
    const named = hits.named.find((hit) => mine(hit) && post.tokens.slice(hit.first, hit.last).some(isSomebody));
    const at = named ?? (post.tokens.some(isSomebody) ? hits.pronoun.find(mine) : undefined);
    if (!at) return;
    // "Mrs Okafor", "Ana Lima": a name goes on while the capitals do.
    let last = at.last;
    while (
      last < own &&
      isSomebody(post.tokens[last - 1] as Token) &&
      post.tokens[last]?.kind === 'word' &&
      isSomebody(post.tokens[last] as Token)
    )
      last += 1;
    report({
      at: { start: at.start, end: post.tokens[last - 1]?.end ?? at.end },
      message: 'credit',
      values: { words: quote(post, at) },
    });
  },
});
