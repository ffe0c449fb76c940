import {
  attributions,
  defineRule,
  expand,
  type Hit,
  hasPerson,
  hitOver,
  isMaking,
  isNear,
  isPast,
  isTitle,
  isToldOf,
  mine,
  namesSomebody,
  ownWords,
  type Party,
  type Post,
  partyAt,
  pitch,
  quote,
  saysI,
  type Token,
  wordSet,
} from '../../src/rule-kit.ts';

/** What people make, think up or hand on. */
const WORK = `
  idea | suggestion | =paper | =study | =thesis | design | method | hunch | advice | notes | fieldwork | lecture |
  workshop | plugin | album | column | blog | channel | wording | phrase | =line | =lines | joke | art | artwork |
  mural | =sign | =signs | poster | costume | lettering | logo | =cover | =covers | mosaic | quilt | sculpture |
  playlist | arrangement | code | script | recipe | map | =drawing | =drawings | photo | =book | =books | thread |
  essay | write-up | =guide | =guides | =talk | project | research | pattern | article | podcast | newsletter |
  translation | =trick | tip | poem | song | video | film | tutorial | spreadsheet | =painting | =paintings |
  illustration | =picture | =pictures | sketch | photograph | portrait | =cake | =fix | slogan | =words | =tune |
  =music | =lyrics | =font | =layout | =patch | =template | =pull request
`;
/** Pointing at somebody is what this rule looks for, so these are no pitch. */
const POINTING =
  /^(?:check|follow|read|watch|listen|look|see|visit|have a look|take a look|meet|go|learn|for more|talk|ask|call|ring)/i;
/** Congratulated, not credited: "kudos to the students awarded a prize". */
const CONGRATULATED = wordSet(`
  award awards awarded awarding winner winners winning won win elected named appointed promoted graduating graduated
  graduates graduation passed celebrate celebrating birthday anniversary scholarship scholarships victory record
`);
/** The phrase ends with the party: "this is Ada, who …", not "this is Ada making tea". */
const BEHIND_A_NAME = wordSet('from at of in on who and with via for before first instead if when');

const isCongratulated = ({ tokens }: Post, { first }: Hit): boolean =>
  tokens.some(({ normal, sentence }) => sentence === tokens[first]?.sentence && CONGRATULATED.has(normal));

/** "Customers" at large. */
const isAnybody = ({ isNamed, first, last }: Party): boolean => !isNamed && last === first + 1;

/** All that the writer did with their hands; what befell them is no work left to others. */
const isDone = (token: Token): boolean => isPast(token) && !BEFELL.has(token.normal);
const BEFELL = wordSet(`
  cried wept laughed smiled slept fell got had went came found saw realised realized started began met lost won knew
  heard
  felt wanted needed loved liked survived finished arrived moved joined opened sold
`);

/** Tokens from "who" to what they made: "who has quietly mapped". */
const MADE_WITHIN = 4;
/** Index of the "who" that is first told to have made something, "Whoever designed the signs"; -1 where none is. */
const makerIn = ({ tokens }: Post): number =>
  tokens.findIndex(
    ({ normal }, at) => /^who(?:ever)?$/.test(normal) && tokens.slice(at + 1, at + MADE_WITHIN).some(isMaking),
  );

/** A "she", a mention or a name of two words: "Kent" may be a county. */
const isPersonNamed = (post: Post): boolean => {
  const own = ownWords(post);
  const isNamed = (at: number): boolean => at < own && namesSomebody(post, at);
  return post.tokens.some(({ kind }, at) => isNamed(at) && (kind === 'mention' || hasPerson(post) || isNamed(at + 1)));
};

const endsThere = ({ tokens }: Post, { last }: Party): boolean =>
  tokens[last]?.kind !== 'word' || BEHIND_A_NAME.has(tokens[last]?.normal ?? '');

/** "Someone signing as tern_44": nobody knows more, so it is all one can credit. */
const strangerAt = ({ tokens }: Post, at: number): Party | undefined => {
  const isOne = /^(?:someone|somebody)$/.test(tokens[at]?.normal ?? '');
  const isKnownBy = /^(?:signing|called|named|known|who|whose|in|on|from|at)$/.test(tokens[at + 1]?.normal ?? '');
  return isOne && isKnownBy
    ? { ...hitOver(tokens, at, at + 2), isNamed: false, hasRole: true, isOurs: false }
    : undefined;
};

/** The first lead-in such as "credit to" or "talk to" with the party right behind it, where that will do. */
const behind = (post: Post, leads: readonly Hit[], will: (party: Party, lead: Hit) => boolean): Hit | undefined => {
  for (const lead of leads) {
    const party = partyAt(post, lead.last) ?? strangerAt(post, lead.last);
    if (party && will(party, lead))
      return hitOver(post.tokens, post.tokens[lead.first]?.clitic ? lead.first - 1 : lead.first, party.last);
  }
  return undefined;
};

/** "Meet Kevin", at a shelter or a zoo, and who is mourned: no time for credit. */
const NO_CREDIT =
  /\b(?:adoption|adopted|adoptable|re-?hom(?:e|ed|ing)|kennels?|hippo|pupp(?:y|ies)|kittens?|keepers?|died|condolences?|saddened|funeral)\b/i;

export default defineRule({
  principle: 'partner-instead-of-promote',
  polarity: 'relational',
  severity: 'info',
  weight: 0.7,
  summary: "Finds credit for somebody else's work, or an introduction.",
  why: 'Credit costs nothing and tells readers who else is worth following.',
  phrases: {
    /** Lead to whoever is honoured for a thing. */
    tribute: expand(`
      (=credit|=credits|shoutout|shout-out|shout out|kudos|props|hats off|hat tip|big up|bravo|applause|respect|
      love| thumbs up|full marks|top marks|big hand|big cheer|medal|pint|gold star) (to|for|goes to|go to|
      belongs to|is due to) | ^(=thank|=blame) | you (can|may|should|must|have) ~ (=thank|=blame) | (can|may)
      (=thank|=blame) | (=credit|praise|applause|compliments|glory) ~ (goes|go|belongs|belong) to |
      (send|redirect|pass|owe) ~ (credit|praise|applause|compliments|congratulations|flowers) to | hand it to |
      (h/t|ht|big up) | (owe|owes|owed) (this|it|that|all|everything|most) ~ to | credit where ~ due
    `),
    /** Lead to whose work it is, or where it was had from. */
    source: expand(`
      (${WORK}) (is|was|are|were) (all |)(by|from) | (${WORK}) ~ (came|comes|stems) from |
      (is|was|are|were|='s) (all|mostly|entirely|originally|largely|) (by|down to) |
      the (work|doing|handiwork|brainchild|invention) of |
      (=learned|=learnt|=borrowed|=stole|=stolen|=nicked|=pinched|=copied|=lifted|=adapted|=swiped) ~ (from|off)
      | (=took|=taken|=got|=had|=have|=know|=knew) (it|this|that|these|them|the ~) (from|off) |
      (everything|all|most|half|much|what|lot|little) (i|we) know ~ (from|to) | (i|we) (=have|=had|=got|=know)
      (from|off) |
      (i|we) =got ~ (${WORK}) ~ (from|off) | (=is|=are|='s|=was) (=lifted|=borrowed|=stolen|=taken|=copied|=adapted)
      ~ from |
      (=leans|=rests|=draws|=stands|=based|=builds|=built|=building) (heavily|entirely|mostly|) (on|upon) |
      (=leans|=leaned|=rests|=draws|=drew) ~ by |
      (photo|picture|shot|video|film|portrait) ~ (taken|captured|snapped|filmed) by |
      (inspired|helped|taught|shown|explained) by | (not|never|nothing) ~ without |
      (some|a) (help|hand|nudge|push|steer|lesson|loan) from
    `),
    /** The same, of somebody more is told of: rain comes from Wales too, and a talk is by its speaker. */
    came: expand(`(=came|=comes|=stems) from | (it|this|that) (is|was|='s) from | (${WORK}) (by|of ~ by)`),
    /** Lead to whom a reader is sent, where more is told of them. */
    pointer: expand(`
      ^(=meet|=this is|say hello to|say hi to|=introducing) |
      (you|you two|you all) (should|must|ought to|need to) (know|meet| follow|hear|see|read|ask|talk to) |
      (=connect|=put) you ~ with | (may|let) (i|me) (present|introduce) |
      ^(please|go and|go|do|then|just|) (follow|=read|hire|commission|look up| listen to) |
      (can not|cannot|could not|highly) =recommend | (belong|belongs) to | (want|like|love) you (all|) to meet |
      (read|see|hear) (what|how)
    `),
    /** The same, said to whoever needs somebody. */
    forWhoever: expand(`
      (=talk|=speak|=turn|=write) to | =ask for | (=meet|=hire|=call|=ring|=try) | (this|that) (is|='s)
    `),
    /** Says who needs them. */
    seeker: expand(`
      if you (=need|=want|=are|=have|=ever) |
      (need|looking for|hiring|searching for|after) (a|an|some|someone|somebody|help) |
      anyone (who|looking|with) | (folks|people|those) (looking|who|with)
    `),
    /** The name stands in the phrase. */
    named: expand(`
      (is|was|from|read|in|on|see|love|with|used|using|follow|try|reading|share|borrow|how|what|why) <who> (='s|
      =s) ~ (${WORK}) |
      <who> (='s|=s) ~ (${WORK}) (gave|taught|showed|saved|got|is|was|are|were|made|helped|has|shows|explains|
      puts|on|about) | (how|what|why) <who> (=solved|=made|=does|=did|=built|=writes|=wrote|=uses|=fixed) |
      <who> (came up with|thought of|thought it up|had the idea|got there first|was there first|was here first|
      beat us to it) |
      <who> to thank |
      <who> (does|did|do|explains|puts|teaches|makes|tells) (this|it|that|them|these) (better|best|well|
      beautifully|first) | <who> (put|pointed|tipped|introduced|led|guided) (us|me) ~ (to|onto|on|out|off|at) |
      <who> ~ (=taught|=showed|=helped|=lent|=walked|=talked|=nudged) (us|me) |
      <who> (is|are|was|were) the (person|reason|brains|genius|hands|mind|force|one who|ones who) |
      (brains|person|people|hands|woman|man|mind|one|voice) behind ~ (is|are|was|were) <who>
    `),
    /** Two people who should know each other. */
    introduced: expand('<who> =meet <who> | <who> (this|that) is <who>'),
    /** The name of whoever is told to have made a thing. */
    revealed: expand(`
      (her|his|their) name (is|'s|was) <who> | (is|was|'s|be) (a|an|the|our|one of our) ~ (called|named) <who> |
      (someone|somebody|person|woman|man|one) (called|named) <who> | (is|was|'s|be) a ~ who (signs|posts|goes) ~ as
    `),
    /** What would have happened without them. */
    rescued: expand('if <who> ~ (had not|had never) | had <who> not | (but for|were it not for) <who>'),
    /** Says that the work is another's, or done better elsewhere; whose is said by name. */
    another: expand(`
      not by (us|me) | none of ~ by (us|me) | rather than (me|us|to me|to us) |
      (is|was|were|are) (not|never|hardly) (me|us|mine|ours|my|our) |
      ^not (me|mine|us|ours|my ~ idea|our ~ idea) | none of (it|them|this|that) (is|was) (me|mine|ours|us) |
      (not|never) (my|our) (own |)(idea|work|design|invention| doing|photo) |
      (not|cannot|can not) take ~ (credit|applause|praise) | was your (idea|suggestion|design) |
      (applause|credit|praise|thanks|glory) ~ (belongs|belong|goes|go|is due) (to|with) (them|him|her) |
      (deserves|deserve|earned) (the|all the|most of the|full|every bit of|more) (credit|praise| applause|cheer)
      | (clearer|sooner|better|best) than (anyone|anybody|any of us|i|we|us|me|ours|mine) |
      (=theirs|=hers) ~ (first|better) | without being asked | all (i|we) did was |
      (two|three) (of you|people|friends|members|readers) ~ (should|get on|get along) |
      (in|on) (her|his|their) (own|lunch|spare|day) (time|break|breaks|hour|off|evenings)
    `),
    /** All that the writer did; its verb stands behind. */
    humble: expand(`
      (we|i) (only|merely|simply) | (we|i) just (pressed|clicked|copied|typed|held|turned|supplied)
    `),
    /** Somebody named before is meant. */
    pronoun: expand(`
      (i|we) (=learned|=learnt|=got|=took|picked up|=stole|=borrowed) ~ (in|at|from|off) (her|his|their|him|
      them) |
      (he|she|they) (came up with|thought of|dreamt up|worked out|figured out|made it|wrote it| drew it|built
      it| found it|painted it|sewed it|shot it) | (her|his|their) ~ (is|are) worth |
      worth (a follow|following|a read|a visit|knowing) | (go|do|please|give) follow (him|her|them) |
      ^follow (him|her|them) | go read (theirs|hers|his|it) | (he|she|they) ~ (better|first) than (we|i|us|me) |
      (all|full|) credit (to|is|goes to) (her|him|them) | ^(hire|commission|book) (him|her|them)
    `),
    /** The writer's own credit, or paid for. */
    own: expand(`
      (is|are|been) (off|cancelled|postponed) |
      sponsor | (nobody|no one) ~ than (we|us) |
      (brought to you|powered|paid for|made possible|voted|endorsed|introduced|supported|authored) by |
      ambassador | how (we|our) | making us | press release | #ad |
      our (ceo|president|chairman|vp|director|cfo|chief|founder|expert|experts) | (written|led) by (me|us) |
      (my|our) (bill|legislation|amendment|office|op-ed|interview)
    `),
  },
  messages: {
    credit: '"{words}": you give them the credit.',
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
      'The rota nobody argues with was «drafted by our second cook, Ottoline», on the back of a till roll.',
      'Looking for a piano tuner? «Ask for Berit Vang», who did ours in the dark when the power went.',
      'The night mode «came from a user called tern_44». We pressed merge.',
      "The best joke in the speech «was my daughter's».",
      'I only typed the footnotes. They were «dug up by Severin Holt».',
      'If you liked the lights on Sunday, «that was Yusuf», with two torches and a bucket.',
      'Our tills open on time «because Runa rewrites» the rota every night.',
      "«Full marks to the bin crew» on Route 7, who carried my mother's chair up the icy drive.",
      'The puzzle on page four «is not ours». Henrike Vaas sent it in, and she has a drawer full of better ones.',
      'If the harvest supper goes smoothly «you can thank Ottilie». I would have forgotten the forks.',
      "Whoever labelled every tree in the churchyard, we found out who you are. It«'s a retired vet called Osric» Dunmore.",
      '«Sefa, this is Maud». You both restore harmoniums and live one street apart.',
      "We'd have opened with no running water «if Benedikt in stores had not» rung the plumber.",
      "The way I fold the corners «I have from our neighbour», a ship's cook.",
    ],
    bad: [
      'Eleven pounds, mad about it, and up for adoption. Meet Kevin.',
      'Congrats to US on another amazing year! 🎉',
      'Check out how we solved this for our clients. Book a demo.',
      'Shoutout to our amazing sponsors @bigco and @megacorp for making us #1!',
      "Meet our new product manager tool. It's inspired by excellence.",
      'Grants to cut food waste reach record level tidings.example/waste via @tidings',
      'Kudos to our amazing sales team for a record quarter!',
      'Kudos to the students awarded the county scholarship!',
      "Proud to be part of @harbourtrust's launch of the new guide.",
      'It was Larkfield Council who objected to the crossing.',
      'In other words: Larkfield, with one more platform.',
      'Photos by Lena, prints by us: order yours today with code LENA.',
      "The red bike by the railings is Tom's, so please don't move it.",
      'We got a nice card from a customer in Hull. Made our week.',
      'Strawberries are NOT ours yet, they are from Kent, give us till June.',
      'Thanks to all the girls from Carrick who came in before the dance, 19 sets of nails and I only cried once.',
      "Our Dame has tested positive, so tonight's show is cancelled.",
      'Beavers meet Thursday instead of Wednesday this week.',
    ],
  },
  check({ post, hits, report }) {
    if (mine(post, hits.own).length > 0 || pitch(post, POINTING) || isTitle(post) || NO_CREDIT.test(post.text)) return;
    const meant = (list: readonly Hit[]) => mine(post, list).filter(({ negated }) => !negated);
    const names = (first: number, last: number): boolean =>
      post.tokens.slice(first, last).some((_, at) => namesSomebody(post, first + at));
    // "Come meet Carla" asks one to come.
    const calls = ({ first }: Hit): boolean => /^come$/.test(post.tokens[first]?.normal ?? '');
    const pointers = [
      ...meant(hits.pointer).filter((hit) => !calls(hit)),
      ...(hits.seeker.length > 0 ? meant(hits.forWhoever) : []),
    ];
    const maker = hits.revealed.length > 0 ? makerIn(post) : -1;
    const ends = ({ last }: Hit): boolean => names(last - 1, last);
    const modest = () => [
      ...(isPersonNamed(post) ? mine(post, hits.another) : []),
      ...mine(post, hits.humble).filter(({ last }) => post.tokens.slice(last - 1, last + 1).some(isDone)),
      ...meant(hits.pronoun),
    ];
    const at =
      behind(
        post,
        meant(hits.tribute),
        (party, lead) => (party.isNamed || isNear(post, party)) && !isCongratulated(post, lead),
      ) ??
      behind(post, meant(hits.source), (party) => isNear(post, party)) ??
      behind(post, meant(hits.came), (party) => isNear(post, party) && isToldOf(post, party) && !isAnybody(party)) ??
      behind(post, pointers, (party) => party.isNamed && isToldOf(post, party) && endsThere(post, party)) ??
      meant(hits.named).find(({ first, last }) => names(first, last)) ??
      meant(hits.introduced).find((hit) => names(hit.first, hit.first + 1) && ends(hit)) ??
      (maker < 0 ? undefined : meant(hits.revealed).find((hit) => hit.first > maker && ends(hit))) ??
      (saysI(post) ? mine(post, hits.rescued).find(({ first, last }) => names(first, last)) : undefined) ??
      attributions(post)[0] ??
      (names(0, ownWords(post)) ? modest()[0] : undefined);
    if (at) report({ at, message: 'credit', values: { words: quote(post, at) } });
  },
});
