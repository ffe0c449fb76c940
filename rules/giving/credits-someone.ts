import {
  defineRule,
  expand,
  type Hit,
  hasPerson,
  hitOver,
  isMadeBy,
  isMaking,
  isPast,
  isTitle,
  mine,
  namesSomebody,
  ownWords,
  type Party,
  type Post,
  partyAt,
  pitch,
  quote,
  sentenceAt,
  type Token,
} from '../../src/rule-kit.ts';

/** What people make, think up or hand on. */
const WORK = `
  idea | suggestion | =paper | =study | =thesis | design | method | approach | hunch | advice | notes |
  lecture | workshop | plugin | album | column | blog | channel | handiwork | brainchild | wording | phrase |
  line | joke | pun | art | artwork | mural | sign | poster | costume | lettering | logo | cover | mosaic |
  quilt | sculpture | playlist | arrangement | code | script | recipe | map | drawing | photo | book | thread |
  essay | write-up | guide | talk | project | research | pattern | article | garden | podcast | newsletter |
  explainer | translation | trick | tip | poem | song | video | film | tutorial | spreadsheet | lesson |
  painting | illustration | picture | doodle | sketch | photograph | portrait | remix | carving | loaf | bread |
  cake | rug | doll | fix | slogan | =website | =app | =tune | =music | =lyrics | =words | =font | =chart |
  =window | =display | =layout | =pull request | =patch | =framework | =checklist | =template | =melody |
  =banner | =jumper | =tiles
`;

/** Pointing at somebody is what this rule looks for, so these are no pitch. */
const POINTING =
  /^(?:check|follow|read|watch|listen|look|see|visit|have a look|take a look|meet|go|learn|for more|talk|ask|call|ring)/i;

/** Those who work for the writer: credit to all of them names nobody. */
const OWN_TEAM = /^(?:team|staff|crew|employees?|colleagues|workforce|volunteers|people|folks)$/;
/** Congratulated, not credited: "kudos to the students awarded a prize". */
const CONGRATULATED =
  /^(?:award(?:s|ed|ing)?|winn(?:er|ers|ing)|won|win|elected|named|appointed|promoted|graduat\w*|celebrat\w*|birthday|anniversary|scholarships?|victory|record)$/;

/** Labels of a credit: "Photo: Ana Lima", "Words: Ana". */
const LABEL =
  /^(?:photos?|pic|pics|pictures?|image|images|words|text|illustrations?|art|artwork|video|drawings?|music|lyrics|recipe|design|cover|lettering|poem|story|sound|lights?|edit|camera|📷|📸|🎨|✍️|🎥|🎶)$/u;
const BEHIND_A_NAME = /^(?:from|at|of|in|on|who|and|with|via|for|before|first|instead|if|when|[.,(/|]|@.*)$/;
/** "The poem is Hadi's and …": nothing is named behind the owner. */
const AND_MORE = /^(?:and|who|not|from|but|so|she|he)$/;
/** Tokens behind a name within which "who" tells of the person. Hand-set. */
const TOLD_WITHIN = 10;
/** Tokens behind a name within which their verb stands. Hand-set. */
const VERB_WITHIN = 6;
/** "Made an excellent choice", "wrote to the senator": no work to be shown. */
const NO_WORK =
  /^(?:choice|decision|mistake|case|statement|point|effort|difference|history|appearance|sure|clear|money|progress|sense|headlines|remarks|office|campaign|bill|amendment|legislation)$/;
/** What somebody near the writer does for the work, where it is told who they are: "Noor, the apprentice, asked why". */
const HELPS =
  /^(?:asked|pointed|suggested|spotted|noticed|saved|stayed|lent|held|carried|kept|walked|showed|figured|worked|remembered|insisted|volunteered|fetched|rang|read|reads|checks|keeps)$/;
/** Stand between a name and its verb: "Piet at the desk, who …", "Wren has built". */
const MAY_FOLLOW = /^(?:at|in|from|on|of|with|and|who|has|have|had|just|also|then|once|took|did|[a-z]+ly)$/;
/** "Took this picture", "did the hard part". */
const DOES = /^(?:took|did|does|handled|handles)$/;
const ALL_OF_IT = /^(?:this|the|that|these|all|most|it|everything|every)$/;
/** "@ada drew it", not "@ada taught herself". */
const ITS_OBJECT = /^(?:this|the|that|these|those|all|it|every|our|my|them)$/;
const BREAKS = /^[.!?;:…–—|]/;
const BE = /^(?:is|was|are|were|'s)$/;
/** What a predicate that names somebody was said of: "that was Piet", "everything you liked was Kwabena". */
const OF_WHAT =
  /^(?:that|this|it|everything|what|whatever|one|person|brains|hands|genius|reason|all|compliments|those|these|ones)$/;
const OF_WHAT_WITHIN = 14;

const firstPerson = ({ tokens }: Post): boolean =>
  tokens.some(({ normal, quoted }) => !quoted && /^(?:we|us|our|i|me|my|mine|ours)$/.test(normal));

const hasLink = ({ tokens }: Post): boolean => tokens.some(({ kind }) => kind === 'url');

/** True where more is told of a party than its name: a role, "who", or a "she" further on. */
const isToldOf = (post: Post, { last, hasRole }: Party): boolean =>
  hasRole || hasPerson(post) || post.tokens.slice(last, last + TOLD_WITHIN).some(({ normal }) => normal === 'who');

/** "Kudos to our amazing team": nobody by name. */
const isOwnTeam = ({ tokens }: Post, { first, last, isOurs, isNamed }: Party): boolean =>
  isOurs && !isNamed && tokens.slice(first, last).some(({ normal }) => OWN_TEAM.test(normal));

const isCongratulated = (post: Post, { first }: Hit): boolean => {
  const { first: from = 0, last } = sentenceAt(post, first) ?? {};
  return post.tokens.slice(from, last).some(({ normal }) => CONGRATULATED.test(normal));
};

const upTo = (post: Post, first: number, { last }: Party): Hit => hitOver(post.tokens, first, last);

/** The party right behind a lead-in such as "credit to" or "talk to", where it will do. */
const behind = (post: Post, leads: readonly Hit[], will: (party: Party, lead: Hit) => boolean): Hit | undefined => {
  for (const lead of leads) {
    const party = partyAt(post, lead.last);
    if (party && !isOwnTeam(post, party) && will(party, lead)) return upTo(post, lead.first, party);
  }
  return undefined;
};

const endsOwner = (next: Token | undefined): boolean =>
  next === undefined || next.kind === 'punctuation' || AND_MORE.test(next.normal);

/** The phrase ends with the party: "this is Ada, who …", not "this is Ada making tea". */
const endsThere = ({ tokens }: Post, { last }: Party): boolean =>
  tokens[last]?.kind !== 'word' || BEHIND_A_NAME.test(tokens[last]?.normal ?? '');

/** Headlines write "stolen from", "written by"; here somebody tells of a thing near them. */
const isNearby = (post: Post, at: number): boolean =>
  firstPerson(post) ||
  /^(?:this|these|it)$/.test(post.tokens[sentenceAt(post, at)?.first ?? 0]?.normal ?? '') ||
  (post.sentences.length > 1 && !hasLink(post));

/** "By a patient", "by the night crew", not "by users". */
const isCertain = ({ tokens }: Post, { first, last, hasRole }: Party): boolean =>
  /^(?:a|an|the|one|our|my|two|three|another)$/.test(tokens[first]?.normal ?? '') ||
  tokens[first]?.kind === 'number' ||
  // "By nurses on Ward 9"
  (hasRole && /^(?:at|on|in|from)$/.test(tokens[last]?.normal ?? ''));

/** Token index behind one, past an emoji. */
const wordAfter = (tokens: readonly Token[], at: number): number =>
  tokens[at + 1]?.kind === 'emoji' ? at + 2 : at + 1;

/** "Dug up by", "worked out by". */
const PARTICLE = /^(?:up|out|down|together)$/;
const MAKES_OUT = /^(?:worked|thought|dreamt|dreamed|figured|dug|drawn|put|cooked|written|set|laid|sussed)$/;

/** "Drafted by Cllr Hughes", "sewn by a patient". */
const madeBy = (post: Post, own: number): Hit | undefined => {
  for (let at = 0; at < own - 1; at += 1) {
    const verb = post.tokens[at] as Token;
    const next = wordAfter(post.tokens, at);
    const isPhrasal = PARTICLE.test(post.tokens[next]?.normal ?? '');
    const by = isPhrasal ? wordAfter(post.tokens, next) : next;
    if (
      post.tokens[by]?.normal !== 'by' ||
      verb.quoted ||
      !(isMadeBy(verb) || (isPhrasal && MAKES_OUT.test(verb.normal)))
    )
      continue;
    const party = partyAt(post, by + 1);
    if (!party || isOwnTeam(post, party)) continue;
    if (party.isNamed ? isNearby(post, at) || isToldOf(post, party) : isCertain(post, party))
      return upTo(post, at, party);
  }
  return undefined;
};

/** Token index of the making that a party is told of: "Neil drew", "Piet at the desk, who drove"; -1 where none is. */
const makingOf = (post: Post, party: Party): number => {
  const { tokens } = post;
  let end = party.last + VERB_WITHIN;
  for (let at = party.last; at < Math.min(tokens.length, end); at += 1) {
    const token = tokens[at] as Token;
    if (at === party.last && token.kind === 'word' && !MAY_FOLLOW.test(token.normal) && !isMaking(token)) return -1;
    if (BREAKS.test(token.text) || /^(?:we|i|you|is|are|was|were|to)$/.test(token.normal)) return -1;
    if (token.normal === 'who') end = at + VERB_WITHIN;
    const isPlaced = /^(?:at|in|from|on)$/.test(tokens[party.last]?.normal ?? '');
    const helps = (party.hasRole || isPlaced) && HELPS.test(token.normal);
    if ((DOES.test(token.normal) && ALL_OF_IT.test(tokens[at + 1]?.normal ?? '')) || isMaking(token) || helps)
      return tokens.slice(at + 1, at + 5).some(({ normal }) => NO_WORK.test(normal)) ? -1 : at;
  }
  return -1;
};

/** "Shot on film, developed at home" begins with a capital and no name. */
const isName = ({ tokens }: Post, { first }: Party): boolean =>
  !/(?:ed|ing|ly)$/.test(tokens[first]?.normal ?? '') && !isPast(tokens[first] as Token);

/** "Neil drew the plan, Neil chose the grasses": a capital in front that is a name, for it comes again or is longer; grass grows too. */
const isNamedAgain = ({ tokens }: Post, { first, last }: Party): boolean =>
  last > first + 1 ||
  MAY_FOLLOW.test(tokens[last]?.normal ?? '') ||
  tokens.slice(last).some(({ text }) => text === tokens[first]?.text);

/** "Wren in accounts built the whole rota", where Wren is a person and the writer is near. */
const maker = (post: Post, own: number): Hit | undefined => {
  for (const { first, head, quoted, act } of post.clauses) {
    if (quoted || head >= own || act !== 'statement') continue;
    for (const at of head === first ? [head] : [first, head]) {
      const party = partyAt(post, at);
      if (!party?.isNamed || !isName(post, party)) continue;
      if (hasLink(post) && !isToldOf(post, party)) continue;
      const verb = makingOf(post, party);
      const isTagged =
        post.tokens[party.first]?.kind === 'mention' && ITS_OBJECT.test(post.tokens[verb + 1]?.normal ?? '');
      if (!firstPerson(post) && !party.hasRole && !isTagged) continue;
      const isTold = isToldOf(post, party) && isPast(post.tokens[verb] ?? (post.tokens[at] as Token));
      if (verb >= 0 && (party.hasRole || isTagged || isTold || isNamedAgain(post, party)))
        return hitOver(post.tokens, party.first, verb + 1);
    }
  }
  return undefined;
};

/** "If you liked the lighting, that was Kojo": readers are told whom they liked. */
const isOfPraise = (before: readonly Token[]): boolean =>
  before.some(({ normal }) => /^(?:you|everyone|everybody|people|anyone)$/.test(normal)) &&
  before.some(({ normal }) =>
    /^(?:like[ds]?|loved?|enjoy(?:ed|s)?|notice[ds]?|asks?|asked|asking|admired?|heard|praised?|wonder(?:ed)?)$/.test(
      normal,
    ),
  );

/** "The minutes are clear because Devi rewrites them". */
const because = (post: Post, own: number): Hit | undefined => {
  for (let at = 0; at < own - 2; at += 1) {
    if (post.tokens[at]?.normal !== 'because' || post.tokens[at]?.quoted) continue;
    const party = partyAt(post, at + 1);
    const verb = party?.isNamed && isName(post, party) ? makingOf(post, party) : -1;
    if (party && verb >= 0) return hitOver(post.tokens, at, verb + 1);
  }
  return undefined;
};

/** "That was Piet at the desk, who drove up": what is told of comes before the name. */
const predicate = (post: Post, own: number): Hit | undefined => {
  const { tokens } = post;
  for (let at = 1; at < own - 1; at += 1) {
    if (!BE.test(tokens[at]?.normal ?? '') || tokens[at]?.quoted) continue;
    const isAll = tokens[at + 1]?.normal === 'all';
    const party = partyAt(post, isAll ? at + 2 : at + 1);
    const isRoles = party?.hasRole && tokens[party.last]?.normal === "'s" && endsOwner(tokens[party.last + 1]);
    if (isRoles && /^(?:my|our)$/.test(tokens[party.first]?.normal ?? '')) return upTo(post, at, party);
    if (!party?.isNamed || !/^(?:[.,!:]|on|in|from|at|who|with|and)$/.test(tokens[party.last]?.text ?? '.')) continue;
    const from = Math.max(0, at - OF_WHAT_WITHIN);
    const said = tokens
      .slice(from, at)
      .findIndex(({ normal, sentence }) => sentence === tokens[at]?.sentence && OF_WHAT.test(normal));
    if (
      (said >= 0 || isAll) &&
      (hasPerson(post) ||
        isOfPraise(tokens.slice(from, at)) ||
        makingOf(post, party) >= 0 ||
        (isAll && isToldOf(post, party)))
    )
      return upTo(post, said < 0 ? at : from + said, party);
  }
  return undefined;
};

/** "Photo: Ramesh Iyer.", "📷 Hamish": a name behind a label. */
const labelled = (post: Post, own: number): Hit | undefined => {
  const { tokens } = post;
  for (let at = 0; at < own - 1; at += 1) {
    const { normal, text, kind, quoted } = tokens[at] as Token;
    if (quoted || !LABEL.test(kind === 'emoji' ? text : normal) || tokens[at - 1]?.normal === 'other') continue;
    const colon = /^(?::|by|©)$/.test(tokens[at + 1]?.normal ?? '') ? 1 : 0;
    if (kind !== 'emoji' && colon === 0) continue;
    const name = tokens[at + 1 + colon]?.kind === 'emoji' ? at + 2 + colon : at + 1 + colon;
    if (name >= own || !namesSomebody(post, name)) continue;
    const { last = name + 1 } = partyAt(post, name) ?? {};
    if (last >= own || tokens[last]?.kind !== 'word' || BEHIND_A_NAME.test(tokens[last]?.normal ?? ''))
      return hitOver(tokens, at, last);
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
    /** Lead to whoever is honoured for a thing. */
    tribute: expand(`
      credit (to|goes to|go to|is|belongs to|is due to) | credit ~ (goes|go|belongs|belong) to |
      credit for ~ to | (a|big|warm|huge) (hand|clap|cheer|welcome) (to|for) |
      (shoutout|shout-out|shout out|kudos|props|hats off|big up|bravo|applause|respect|love|round of applause|
      hat tip|thumbs up) (to|for) | (h/t|ht|big up) (to|) | ^take a bow | (photo|image|art|picture) credit |
      (full|top|extra) marks (to|for) | (tip|doff) of the (hat|cap) to | (is|was|are|were) (all|entirely|mostly|) down
      to |
      (medal|pint|gold star|biscuit|drink) (to|for) |
      credit where ~ due
    `),
    /** Lead to whose work it is, or where it was had from. */
    source: expand(
      `
        (${WORK}) (by|from|courtesy of|came from|comes from|stems from|goes to) |
        (idea|trick|method|recipe|phrase|tune|design|habit|line|joke|tip|way|plan) ~ (came|comes|stems) from |
        (${WORK}) (is|was|are|were) (all |)(by|from) |
        (is|was|are|were|='s) (all|mostly|entirely|originally|) by | (is|was|are|were) the work of
      `,
      `
        (=learned|=learnt|=borrowed|=stole|=stolen|=nicked|=pinched|=copied|=lifted|=adapted|=took|=taken|
        =swiped) ~ (from|off) |
        (=learned|=learnt|=borrowed|=nicked|=pinched|=copied|=lifted|=adapted|=got|=had) (it|this|that|these|
        them|most|everything|the|how|all) ~ (from|off) | (i|we) (=have|=had) (it|this|that) from |
        (everything|all|most|half) (i|we) know ~ from | (i|we) (know|knew) (this|that|it|) from |
        (=leans|=rests|=draws|=stands) (heavily|entirely|mostly) on |
        (photo|photos|picture|shot|video|footage|film|portrait|photograph) ~ (taken|captured|snapped|filmed) by |
        inspired by | (=based|=builds|=built|=building) on |
        (=forked|=ported|=translated) from | (not|never|nothing) ~ without |
        (it|this|that) (is|was|came|comes|='s) from | (i|we) =got ~ (from|off) |
        (a|some) (help|hand|nudge|push|steer|lesson|loan|pull request) from | (helped|taught|shown|explained) by
      `,
    ),
    /** The same, of somebody more is told of: rain comes from Wales too. */
    came: expand('(came|comes|stems) (to us|to me|) from'),
    /** Lead to whom a reader is sent, where a person is told of. */
    pointer: expand(`
      ^(=meet|=this is|say hello to|say hi to|=introducing) |
      (you|you both|you two|you all) (should|must|ought to|need to) (know|meet|follow|hear|see|read|ask|talk to)
      | =introduce you (both|two|all|) to | (=connect|=put) you ~ with |
      ^(please|go and|go|do|then|just|) (follow|=read|hire|ask for|talk to|speak to|turn to|commission|look up|listen
      to) | (can not|cannot|could not|highly) =recommend | =vouch for | have you met |
      (=start|=begin) with | make it | (belong|belongs) to | (want|like|love) you (all|) to meet | (read|see|hear)
      (what|how)
    `),
    /** The same, said to whoever needs somebody. */
    forWhoever: expand("(talk|speak|turn|write) to | ask for | meet | hire | (this|that) (is|='s) | call | ring | try"),
    /** Says who needs them. */
    seeker: expand(`
      if you | (need|looking for|hiring|searching for|after) (a|an|some|someone|somebody|help) |
      anyone (who|looking|with) | (folks|people|those) (looking|who|with)
    `),
    /** The name stands in the phrase. */
    named: expand(
      `
        (is|was|are|all|from|read|in|on|see|love|with|used|using|follow|try|reading|share|borrow)
        <who> (='s|=s) ~ (${WORK}) |
        (is|was|are|all|from|read|in|on|see|love|with|used|using|follow|try|reading|share|borrow|how|
        what|why) <who> (='s|=s) (${WORK}) |
        <who> (='s|=s) ~ (${WORK}) (gave|taught|showed|saved|got|is|was|are|were|made|helped|has|shows|explains|
        deserves|puts) |
        <who> (='s|=s) (${WORK}) (gave|taught|showed|is|was|are|were|here|on|about|made|helped|has|shows|
        explains|deserves|puts)
      `,
      `
        (how|what|why) <who> (=solved|=made|=does|=did|=built|=writes|=wrote|=uses|=fixed) |
        <who> (came up with|thought of|thought it up|dreamt it up) |
        without <who> (='s|=s) (${WORK}) | without <who> (this|we|i|our|none|nothing|there|it) |
        <who> (is|was) (a|an|our|the) ~ (star|legend|hero|genius|treasure|marvel|wizard|magician|saint|godsend|
        lifesaver) |
        <who> ~ (=taught|=showed|=helped|=lent|=walked|=talked) (us|me) |
        <who> (has|have|had) been (saying|doing|writing|making|teaching|arguing|telling|asking) (this|it|that|us|me|
        so) |
        (is|was) (all|entirely|mostly) <who> ='s (doing|work|fault) |
        <who> (is|are|was|were) the (person|one|ones|reason|brains|genius|hands|mind|force) |
        <who> (does|did|do|explains|puts|teaches|makes) (this|it|that) (better|best|well|beautifully|first|
        years|before) |
        (brains|person|people|hands|hand|woman|man|mind|one|voice) behind ~ (is|are|was|were) <who> |
        (as|like|what) <who> (=said|=says|=put it|=puts it|=wrote|=writes|=calls) | <who> had the idea |
        because <who> ~ (=spotted|=noticed|=found|=kept|=stayed|=reads|=checks) | was <who> (='s|=s) |
        you two should (talk|meet) | <who> meet <who> | <who> and <who> should (talk|meet|compare|know)
      `,
    ),
    /** "The crumb is Halvar's": hers, not hers to some end. */
    owner: expand(
      "(is|was|are|were) (all |)<who> ='s | (is|was|are|were) (all |)<who> <who> ='s",
      "(better|than|like|from|at) <who> ='s",
    ),
    /** Says that the work is another's, or done first or better elsewhere; whose is said by name. */
    another: expand(
      `
        (is|was|were|are) (not|never|hardly) (me|us|mine|ours|my|our|down to) |
        (applause|credit|praise|thanks|glory|prize|compliments) ~ (belongs|belong|goes|go|is due) (to|with) (them|him|
        her) |
        ^not (me|mine|us|ours|my idea|our idea|my work|our work) | none of (it|them|this|that) (is|was) (me|mine|ours|
        us) |
        (not|never) (my|our) (own |)(idea|work|design|invention|doing|photo) |
        (cannot|can not|can't|shall not) take ~ (credit|applause|praise) | was your (idea|suggestion|design) |
        (compliments|credit|praise|thanks) (is|are) (=yours|=hers|=his|=theirs) |
        (clearer|sooner|better) than (anyone|anybody|anything|any of us|i|we|us|me|ours|mine) |
        without being asked |
        (deserves|deserve|gets|get|earned|take|takes) (the|all the|most of the|full|every bit of|a lot of|a lot
        more|more|way more|a) (credit|praise|applause|thanks|cheer|follow|medal|raise) |
        (=theirs|=hers) ~ (first|better) | is not even on
      `,
      `
        (we|i|ours|our ~) (only|just|merely|simply) (turned|put|copied|followed|typed|printed|added|shared|
        pressed|held|drew|changed|supplied|repeated|tidied|did|wrote|clicked|asked|signed|hung|played|sang|
        nicked|borrowed) | all (i|we) did was | (first|years|long|months) before (us|me|we|i) |
        (in|on) (her|his|their) (own time|spare time|lunch break|lunch hour|second week|first week|first month|
        day off|break) |
        (sent|lent|gave|showed|taught|passed|shared) (us|me) (their|his|her|the|how|every) ~ (form|plan|recipe|
        template|notes|code|file|pattern|spreadsheet|list|drawings|trick|rota)
      `,
    ),
    /** Somebody named before is meant. */
    pronoun: expand(`
      (i|we) (=learned|=learnt|=got|=took|picked up|=stole|=borrowed) ~ (in|at|from|off) (her|his|their|him|them) |
      (he|she|they) (came up with|thought of|dreamt up|worked out|figured out|did it all|did all|made it|wrote it|drew
      it|
      built it|found it|painted it|sewed it|shot it|took it) |
      (he|she|they) (should|ought to|deserves to|deserve to) be (far |much |) (better|more|widely|) known |
      (her|his|their) (paper|book|blog|site|shop|stall|newsletter|channel|talk|thread|account|work|page|zine|
      album|bakery|studio|course|code|recipes|photos|drawings|paintings|songs|poems|write-up|explanation|
      version|guide) (is|are|was|has|have|deserves|deserve|explains|taught|lives|hang|hangs|sells|opens) |
      worth (a follow|following|a read|reading|a listen|a visit|an hour|knowing|your time) |
      (go|do|please) follow (him|her|them) | ^follow (him|her|them) | (he|she|they) ~ (better|first) than (we|i|us|me) |
      (all|full|the) credit (to|is|goes to) (her|him|them) | give (him|her|them) a follow |
      ^(hire|commission|ask|book) (him|her|them) | go read (theirs|hers|his|it)
    `),
    /** The writer's own credit, or paid for. */
    own: expand(`
      =sponsor | sponsors | sponsored | sponsoring | brought to you by | powered by | ambassador |
      inspired by excellence | how (we|our) | making us |
      our (ceo|president|chairman|vp|director|cfo|chief|founder|expert|experts) | press release |
      congrats to us | #ad | affiliate | voted by | paid for by |
      (endorsed|introduced|supported|authored|sponsored) by | (written|led) by (me|us) |
      (my|our) (bill|legislation|amendment|office|op-ed|interview) | made possible by
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
      "The best joke in the speech «was my daughter»'s.",
      'I only typed the footnotes. They were «dug up by Severin Holt».',
      'If you liked the lights on Sunday, «that was Yusuf», with two torches and a bucket.',
      'Our tills open on time «because Runa rewrites» the rota every night.',
      "«Full marks to the bin crew» on Route 7, who carried my mother's chair up the icy drive.",
      'The puzzle on page four «is not ours». Henrike Vaas sent it in, and she has a drawer full of better ones.',
    ],
    bad: [
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
    ],
  },
  check({ post, hits, report }) {
    const own = ownWords(post);
    if (mine(post, hits.own).length > 0 || pitch(post, POINTING) || isTitle(post)) return;
    const within = (list: readonly Hit[]) => mine(post, list).filter(({ negated }) => !negated);
    const names = (first: number, last: number): boolean =>
      post.tokens.slice(first, last).some((_, at) => namesSomebody(post, first + at));
    const withName = (hit: Hit): boolean => names(hit.first, hit.last);
    const isSingled = (party: Party): boolean => party.isNamed || party.hasRole;
    const pointers = [...within(hits.pointer), ...(hits.seeker.length > 0 ? within(hits.forWhoever) : [])];
    const at =
      behind(post, within(hits.tribute), (party, lead) => isSingled(party) && !isCongratulated(post, lead)) ??
      behind(
        post,
        within(hits.source),
        (party, lead) => isSingled(party) && (isNearby(post, lead.first) || isToldOf(post, party)),
      ) ??
      behind(post, within(hits.came), (party) => isToldOf(post, party) && isSingled(party)) ??
      behind(post, pointers, (party) => party.isNamed && isToldOf(post, party) && endsThere(post, party)) ??
      within(hits.named).find(withName) ??
      within(hits.owner).find((hit) => withName(hit) && endsOwner(post.tokens[hit.last])) ??
      madeBy(post, own) ??
      predicate(post, own) ??
      because(post, own) ??
      maker(post, own) ??
      labelled(post, own) ??
      (names(0, own) ? [...mine(post, hits.another), ...within(hits.pronoun)][0] : undefined);
    if (at) report({ at, message: 'credit', values: { words: quote(post, at) } });
  },
});
