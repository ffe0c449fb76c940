import {
  clauseAt,
  defineRule,
  expand,
  type Hit,
  hasPerson,
  isTitle,
  namesRole,
  namesSomebody,
  ownWords,
  type Post,
  pitch,
  quote,
  type Span,
  somebodyAt,
  type Token,
} from '../../src/rule-kit.ts';

const MADE =
  '=made|=built|=drew|=wrote|=designed|=painted|=fixed|=solved|=baked|=found|=spotted|=organised|=organized|=translated|=mended|=sewed|=knitted|=carved|=photographed|=recorded|=composed|=invented|=illustrated|=filmed|=cooked|=planted|=restored|=coded|figured out|came up with|worked out|put together|thought of|=started|=curated|=edited|=compiled|=explains|=explained|=tested|=ran|=grew';
const BY =
  '=made|=built|=drawn|=written|=designed|=painted|=fixed|=solved|=baked|=found|=spotted|=organised|=organized|=translated|=mended|=sewn|=knitted|=carved|=photographed|=recorded|=composed|=invented|=illustrated|=filmed|=cooked|=restored|=curated|=edited|=compiled|=taken|=grown|=arranged|=printed|=proofread';
const WORK =
  'idea|suggestion|=paper|=study|=thesis|design|method|approach|hunch|advice|notes|lecture|workshop|plugin|album|column|blog|channel|handiwork|doing|brainchild|thinking|wording|phrase|line|joke|pun|art|artwork|mural|sign|poster|costume|lettering|logo|cover|mosaic|quilt|sculpture|playlist|arrangement|set|code|script|recipe|map|drawing|drawings|photos|photo|book|thread|piece|essay|write-up|guide|talk|project|research|pattern|article|garden|podcast|newsletter|explainer|translation|trick|tip|poem|song|video|film|tutorial|spreadsheet|lesson|painting|illustration|picture|pictures|doodle|sketch|photograph|portrait|remix|carving|loaf|bread|cake|rug|doll|stained glass|sampler|backdrop|fix|slogan';

/** Pointing at somebody is what this rule looks for, so these are no pitch. */
const POINTING = /^(?:check|follow|read|watch|listen|look|see|visit|have a look|take a look|meet|go|learn|for more)/i;

/** Tokens behind a word of credit in which the role stands: "to the whole of the night crew". */
const ROLE_WITHIN = 7;
/** The writer, or nobody: "photo by me". */
const OURS = /^(?:me|us|our|ours|my|myself|ourselves|the|a|an|hand|post|mail|email)$/;

/** Those who work for the writer: credit to all of them names nobody. */
const OWN_TEAM = /^(?:team|staff|crew|employees?|colleagues|workforce|volunteers)$/;

/** Labels of a credit: "Photo: Ana Lima", "Words: Ana". */
const LABEL =
  /^(?:photos?|pic|pics|pictures?|image|images|words|text|illustrations?|art|artwork|video|drawings?|music|lyrics|recipe|design|cover|lettering|poem|story|sound|lights?|edit|camera|📷|📸|🎨|✍️|🎥|🎶)$/u;
const BEHIND_A_NAME = /^(?:from|at|of|in|on|who|and|with|via|for|[.,(/|]|@.*)$/;

/** "The one who told her was Niamh", "everything you liked was Kwabena": what is told of comes before the name. */
const CLEFT =
  /^(?:everything|everyone|what|whatever|whoever|all|one|person|brains|hands|genius|hero|reason|that|it|this|those|compliments|which)$/;
const CLEFT_WITHIN = 14;
/** "It was Councillor Bright, from the benches opposite, who found it". */
const WHO_WITHIN = 11;
const BE = /^(?:is|was|are|were|'s)$/;

const pastEmoji = ({ tokens }: Post, at: number): number => (tokens[at]?.kind === 'emoji' ? at + 1 : at);

/** "Photo: Ramesh Iyer.", "📷 Hamish": a name behind a label. */
const labelled = (post: Post, own: number): Spot | undefined => {
  const { tokens } = post;
  for (let at = 0; at < own - 1; at += 1) {
    const { normal, text, kind, quoted } = tokens[at] as Token;
    if (quoted || !LABEL.test(kind === 'emoji' ? text : normal) || tokens[at - 1]?.normal === 'other') continue;
    const colon = /^(?::|by|©)$/.test(tokens[at + 1]?.normal ?? '') ? 1 : 0;
    if (kind !== 'emoji' && colon === 0) continue;
    const name = pastEmoji(post, at + 1 + colon);
    if (name >= own || !namesSomebody(post, name) || OURS.test(tokens[name]?.normal ?? '')) continue;
    let last = name + 1;
    while (last < own && namesSomebody(post, last)) last += 1;
    if (last === own || tokens[last]?.kind !== 'word' || BEHIND_A_NAME.test(tokens[last]?.normal ?? ''))
      return spot(post, at, last);
  }
  return undefined;
};

/** Somebody named behind "was", where what they did came first and a person is told of. */
const cleft = (post: Post, own: number): Spot | undefined => {
  const { tokens } = post;
  for (let at = 1; at < own - 1; at += 1) {
    if (!BE.test(tokens[at]?.normal ?? '') || tokens[at]?.quoted) continue;
    const name = pastEmoji(post, at + 1);
    if (name >= own || !namesSomebody(post, name)) continue;
    const isWho =
      tokens[at - 1]?.normal === 'it' && tokens.slice(name + 1, at + WHO_WITHIN).some(({ normal }) => normal === 'who');
    if (!hasPerson(post) && !isWho) continue;
    if (!isWho && !/^(?:[.,!]|on|in|from|at|who|with|and)$/.test(tokens[name + 1]?.normal ?? '.')) continue;
    const from = Math.max(0, at - CLEFT_WITHIN);
    const opens = tokens
      .slice(from, at)
      .findIndex(({ normal, sentence }) => sentence === tokens[at]?.sentence && CLEFT.test(normal));
    if (opens >= 0) return spot(post, from + opens, name + 1);
  }
  return undefined;
};

/** "Kudos to our amazing team", and nobody by name. */
const isOwnTeam = (post: Post, { last }: Hit, own: number): boolean => {
  const whom = post.tokens.slice(last, Math.min(own, last + ROLE_WITHIN)).map(({ normal }) => normal);
  return whom.some((word) => /^(?:our|my)$/.test(word)) && whom.some((word) => OWN_TEAM.test(word));
};

/** "The bread is Ilse's.": hers, not hers to some end. */
const owned = (post: Post, hits: readonly Hit[]): Hit | undefined =>
  hits.find(({ last }) => namesSomebody(post, last - 2) && post.tokens[last]?.kind !== 'word');

/** What one does with skill or for others. */
const MAKES =
  /^(?:made|built|drew|wrote|designed|painted|fixed|baked|organi[sz]ed|translated|mended|sewed|knitted|carved|photographed|recorded|composed|invented|illustrated|filmed|cooked|planted|restored|coded|curated|edited|compiled|rewrote|sorted|typed|printed|dyed|wove|cleaned|rescued|traced|scanned|dug|hung)$/;
/** "Made an excellent choice": no work to be shown. */
const NO_WORK =
  /^(?:choice|decision|mistake|case|statement|point|effort|difference|history|appearance|sure|clear|it|money|progress|sense|headlines|remarks)$/;

type Spot = Span & { readonly first: number; readonly last: number };
const spot = ({ tokens }: Post, first: number, last: number): Spot => ({
  first,
  last,
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
});

/** "Wren in accounts built the whole rota": somebody named, of whom as a person more is told, did it. */
const madeBy = (post: Post): Spot | undefined => {
  if (!hasPerson(post)) return undefined;
  for (const { first, head, quoted } of post.clauses) {
    const who = quoted ? undefined : (somebodyAt(post, first) ?? somebodyAt(post, head));
    if (!who?.isNamed || !MAKES.test(post.tokens[who.verb]?.normal ?? '')) continue;
    if (post.tokens.slice(who.verb + 1, who.verb + 5).some(({ normal }) => NO_WORK.test(normal))) continue;
    return spot(post, who.first, who.verb + 1);
  }
  return undefined;
};

export default defineRule({
  principle: 'partner-instead-of-promote',
  polarity: 'relational',
  severity: 'info',
  weight: 0.7,
  summary: "Finds credit for somebody else's work, or an introduction.",
  why: 'Credit costs nothing and tells readers who else is worth following.',
  phrases: {
    /** The name stands in the phrase. */
    named: expand(
      "(that|this|it|which) (is|was) (all |)<who> ('s doing|again) | (is|was|='s) (all|mostly|entirely|) by <who> | (because|down to) <who> (in|from|at|on|who|did|kept|found|spotted) | (should|ought to|need to|want to|get to) (know|meet|follow|hear|see|visit) <who> | for (a|an|your) ~ (meet|ask for|ring|call|try|see) <who> | (mural|poster|sign|logo|cover|banner|window|display|costume|costumes|set|lyrics|arrangement|playlist|quilt|jumper|cake|bread|sculpture|tiles|carving|website|script|app|code|data|chart|font|typeface) (by|from) <who>",
      '(can not|cannot|could not|highly) =recommend <who> | =vouch for <who> | have you met <who> | (as|like|what) <who> (=said|=says|=put it|=puts it|=wrote|=writes|=calls) | (=a|=some) (=help|=hand|=nudge|=push|=steer|=lesson|=loan) from <who> | <who> =helped (us|me) | helped by <who> | (brains|person|people|hands|hand|woman|man|mind|one|voice) behind ~ (is|are|was|were) <who> | <who> (is|are|was|were) the (person|one|ones|reason|brains|genius|hands|mind|force) | let me introduce <who> | <who> (does|did|do|explains|puts|teaches|makes) (this|it|that) (better|best|well|beautifully)',
      "(big|huge|massive) (credit|love) to <who> | came from (a|an|our|one of our) ~ (called|named) <who> | by the (wonderful|brilliant|talented|amazing|great|lovely) <who> | (would not|could not) have ~ without <who> 's | <who> is doing (the same|this|it) | doing it better | (illustrations|illustration|cover|lettering|music|drawings|art|artwork) by <who>",
      `(is|was|were|are|='s) all <who> | (${BY}) by (local|our|my) ~ <who> | (big |)(respect|love|applause|props|credit) to ~ <who> for | especially <who> for | (=nicked|=pinched|=stole|=borrowed|=lifted|=copied) (the|this|that|it|their|her|his) ~ from <who> | <who> and <who> should (talk|meet|compare|know) | you two should (talk|meet) | ^=ask for <who> she | ^=ask for <who> he | (look up|look for|call|ring|try) <who> she | (words|tune|music|lyrics|text|story|pictures|drawings) by ~ <who> | <who> ='s book | <who> ='s ~ (explains|puts|says|shows) (it|this|that) ~ better | (from|at) <who> ='s (on|in) | (than|better than) <who> ='s | <who> who (do|does|did) it better`,
      `everything i know ~ from ~ <who> | (i|we) (=got|=have) ~ (from|off) (mrs|mr|ms|dr|auntie|uncle|old|my) <who> | (read|see|watch|try|follow|use|share|borrow) <who> ='s ~ (${WORK}) | credit where ~ due ~ <who> | (fix|answer|${WORK}) (came|comes|is|was) from ~ (called|named) <who> | (called|named) <who> (who|made|drew|wrote|built|fixed|found) | (school|student|side|weekend) project by <who> | (started|began) as ~ by <who> | please follow <who> | was <who> ='s (idea|suggestion|design) | (best|clearest|kindest|funniest) ~ (is|was) by <who>`,
      `(${WORK}) (by|from) <who> | (photo|drawing|map|article|piece|thread|essay|book) by <who> | (${WORK}) (is|was|are|were) (by|from|all) <who> | (${WORK}) (courtesy|thanks) (of|to) <who>`,
      'credit (to|goes to|is|belongs to|for this goes to|for that goes to|where it is due) <who> | credit (to|goes to|belongs to) (the|my|our) ~ <who> | (photo|image|art|picture|photos) credit <who> | hat tip (to|) <who> | h/t <who> | (h/t|ht) (to|) <who>',
      '(learned|learnt|borrowed|stole|stolen|nicked|pinched|copied|adapted|got) (this|that|it|all this|everything|the idea|the trick|how|most of this|them) ~ from <who> | (learned|learnt|got|borrowed) ~ from (my|our) (neighbour|friend|gran|colleague|teacher|mum|dad|sister|brother|aunt|uncle|boss|boy|mentor) <who> | inspired by <who>',
      `(${BY}) by <who> | (is|was|are|were) (all|mostly|entirely|) by <who> | <who> (taught|showed) (us|me) | (us|me) (how|to) ~ (was|is) <who>`,
      `<who> (${MADE}) (this|these|it|them|that|every|all|both|most) | (how|what|why) <who> (${MADE}) | <who> (has|had) (the idea|${MADE}) (this|it|these|them|that|all) | <who> who (${MADE})`,
      `<who> ='s ~ (${WORK}) (gave|taught|showed|saved|got) (us|me) | <who> ='s (${WORK}) (is|was|are|were|here|on|about|made|taught|helped|has|shows|explains|deserves) | (is|was|are|all|from|read|in|on|see|love|out|to|of|with) <who> ='s (${WORK}) | <who> had the idea | was <who> ='s`,
      '(you should|you must|you ought to|do|please|go and|you both should) (meet|follow|read|talk to) <who> | go follow <who> | (introduce|introducing) you (both|two|all|) to <who> | (go|do) (read|hear|see|watch|look up) <who>',
      `(${WORK}) (comes|came|stems) from <who> | <who> did (it|this|that|all this) (first|better|years|before) | <who> meet <who> | (read|see|watch|hear|look at|listen to|borrow|try|visit|love) ~ ='s (${WORK}) | (${BY}) by <n> ~ from`,
      '(shoutout|shout-out|kudos|props|hats off|bravo|respect|applause) (to|for) <who> ~ (for|who) | (shoutout|shout-out|kudos|props|hats off|bravo) to (the|our neighbours|our friends|everyone|all|<n>) ~ <who> ~ (for|who)',
    ),
    /** Of a person only: a place or a firm is named in the same words. */
    ofPerson: expand(
      '^(=follow|=ring|=hire|=book|=ask|=see|=read|=try) <who> | (read|see|hear|watch|look at|listen to) what <who> | you can thank <who> | blame <who> (for|not me) | (=came|=comes|=come) from <who> | this is <who> (from|of|at|who) | (=do|=does|=did) not follow me follow <who>',
    ),
    owner: expand("(is|was|are|were) <who> ='s | (is|was|are|were|='s) (all|mostly|entirely|largely) <who> ='s"),
    /** Somebody without a name, or who is spoken to. */
    unnamed: expand(
      '(=user|=man|=woman|=bloke|=lad|=lass|=guy|=girl|=boy|=reader|=student|=someone|=somebody|=person|=artist|=neighbour|=friend|=teacher|=volunteer|=nurse|=stranger|=player|=member) (called|named|who goes by) | (fix|idea|trick|line|design|recipe|code|patch|photo|picture|drawing|tip|pattern|=pull request) (is|was|came|comes|from) ~ from (a|one of our|one of the) | from a (user|reader|listener|player|member|student|volunteer|stranger) (on|in|at|who|called) | (was|is|were|are) your (idea|suggestion|doing|design|trick|recipe|work|line) | (compliments|credit|praise|applause) (is|are|goes|go|belongs|belong) (yours|to you|elsewhere|to them|to her|to him) | (did|does|had) (this|it|that) ~ before (us|me|we) | (did|does) it (better|first|years before)',
    ),
    /** Credit to somebody by their role, which follows. */
    role: expand(
      'credit (to|goes to|belongs to|is due to) | credit for ~ (goes|belongs) to | (shoutout|shout-out|kudos|props|hats off|bravo|applause|respect|round of applause) ~ (to|for) | ^take a bow | (=idea|=trick|=design|=fix|=recipe|=tip|=suggestion|=method|=photo|=picture|=drawing|=line|=hunch|=layout|=pattern|=plan|=poem|=joke) (came|comes|is|was|by|from|of|came from|comes from|was from|is from|is by|was by)',
      '(=drawn|=written|=designed|=painted|=spotted|=translated|=mended|=sewn|=knitted|=carved|=photographed|=composed|=illustrated|=baked|=restored) by',
    ),
    /** A line of credit under a picture. */
    line: expand('^(=photo|=photos|=picture|=pic|=pics|=drawing|=words|=illustration|=artwork|=video) by'),
    /** An introduction, where it is of a person. */
    meet: expand('^=meet <who>'),
    /** Says that the work is another's, or done first or better elsewhere; whose is said by name. */
    another: expand(
      'none of (it|them|this|that) (is|was) (me|mine|ours|us) | (is|was|are|were) (not|never) (me|us|mine|ours|my own|our own|my idea|our idea|my work|our work|my doing|our doing) | (not|never) (my|our) (own |)(idea|work|design|invention|doing) | not ours to take | (better|clearer|sooner|faster) than (anyone|anybody|anything|any of us|i|we|us|me|ours|mine|i could|we could|i have|we have) | (did|does|had|made|tried|got|lent|ran|built|wrote|found) (it|this|that|there|them|=rods|one) =first | (=years|=long|=months) before (us|me|we|i) | =first and ~ (sent|lent|gave|showed|told|shared) (us|me) | without being asked | (deserves|deserve|gets|get|earned|take|takes) (the|all the|most of the|full|every bit of|a lot of) (credit|praise|applause|thanks|cheer) | (all|most|half) of (the|this|that) (work|credit|hard work) | (not even|is not) on ~ team | in (her|his|their) (own time|spare time|lunch break|lunch hour|second week|first week|first month)',
      '(sent|lent|gave|showed|taught|passed|shared) (us|me) (their|his|her|the|how|every) ~ (form|plan|plans|recipe|template|notes|code|file|pattern|spreadsheet|list|drawings|trick|rota|loan) | (we|i) (only|just|merely|simply) (turned|put|copied|followed|typed|printed|added|shared|pressed|held|drew|changed) | (=copied|=borrowed|=nicked|=pinched|=stole|=lifted|=learned|=learnt|=adapted|=got it|=got this|=took this|=took the) ~ from ~ (there|them|him|her|<who>)',
    ),
    /** Somebody named before is meant. */
    pronoun: expand(
      '(her|his|their) (paper|book|blog|site|shop|stall|newsletter|channel|talk|thread|account|work|page|zine|album|bakery|studio|course|code|recipes|photos|drawings|paintings|songs|poems) (is|are|has|have|deserves|deserve|explains|taught|lives|hang|hangs|sells|opens) | worth (a follow|following|a read|reading|a listen|a visit|an hour|knowing|your time)',
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
      'The «one who told us where to dig was Oluchi». She had read the field like a page.',
      'Frost on the rail, first of December. «Photo: Imani Roth», who was up before the gulls.',
      "The crumb «is Halvar's», not mine.",
      'The night mode came «from a user called tern_44». We pressed merge.',
      'The puzzle on page four «is not ours». Henrike Vaas sent it in, and she has a drawer full of better ones.',
    ],
    bad: [
      'Congrats to US on another amazing year! 🎉',
      'Check out how we solved this for our clients. Book a demo.',
      'Shoutout to our amazing sponsors @bigco and @megacorp for making us #1!',
      "Meet our new product manager tool. It's inspired by excellence.",
      'Grants to cut food waste reach record level tidings.example/waste via @tidings',
      'Kudos to our amazing sales team for a record quarter!',
      'In other words: Larkfield, with one more platform.',
      'Photos by Lena, prints by us: order yours today with code LENA.',
    ],
  },
  check({ post, hits, report }) {
    const own = ownWords(post);
    const mine = (hit: Hit): boolean => !hit.quoted && !hit.negated && hit.first < own;
    if (hits.own.some(mine) || pitch(post, POINTING) || isTitle(post)) return;
    const names = (first: number, last: number): boolean => {
      for (let at = first; at < last; at += 1) if (namesSomebody(post, at)) return true;
      return false;
    };
    const withName = (hit: Hit): boolean => mine(hit) && names(hit.first, hit.last);
    const person = hasPerson(post) ? [...hits.meet, ...hits.ofPerson].find(withName) : undefined;
    const named = hits.named.find(withName) ?? person ?? owned(post, hits.owner.filter(withName));
    const line = hits.line.find((hit) => mine(hit) && !OURS.test(post.tokens[hit.last]?.normal ?? ''));
    const known =
      named ??
      (names(0, own)
        ? ([...hits.another, ...hits.pronoun].find(mine) ?? madeBy(post) ?? cleft(post, own) ?? labelled(post, own))
        : undefined);
    const toRole = (hit: Hit): boolean =>
      mine(hit) && namesRole(post, hit.last, ROLE_WITHIN) && !isOwnTeam(post, hit, own);
    const unnamed = hits.unnamed.find(
      (hit) => mine(hit) && !/^(?:self|i)$/.test(clauseAt(post, hit.first)?.subject ?? ''),
    );
    const at = known ?? hits.role.find(toRole) ?? unnamed ?? line;
    if (!at) return;
    // "Mrs Okafor", "Ana Lima": a name goes on while the capitals do.
    let last = /^(?:called|named)$/.test(post.tokens[at.last - 1]?.normal ?? '') ? at.last + 1 : at.last;
    while (
      last < own &&
      namesSomebody(post, last - 1) &&
      post.tokens[last]?.kind === 'word' &&
      namesSomebody(post, last)
    )
      last += 1;
    report({
      at: { start: at.start, end: post.tokens[last - 1]?.end ?? at.end },
      message: 'credit',
      values: { words: quote(post, at) },
    });
  },
});
