import {
  acclaimed,
  byPlace,
  CHOSEN,
  clauseAt,
  deeds,
  defineRule,
  expand,
  FOREMOST,
  firstWordFrom,
  follows,
  foremost,
  GLAD_OF,
  type Hit,
  type HitLists,
  HOUSES,
  isOnesOwn,
  isPast,
  join,
  meant,
  NOBODY,
  near,
  normalText,
  type Pair,
  type Post,
  pastEmoji,
  quote,
  ramp,
  type Span,
  SUPERB,
  saysSorry,
  superlatives,
  TOP,
  type Token,
  theMost,
  wordAt,
  wordSet,
} from '../../src/rule-kit.ts';

/** Characters between somebody who speaks of themselves and the praise. Source: measured. */
const REACH = 34;
/** Characters between "named", "won" and the prize. Source: measured. */
const AWARD_REACH = 60;
/** Characters between "we bake" and "the crispest". */
const WORKS_REACH = 5;
/** Tokens behind "We won!" in which the prize is named. Hand-set. */
const PRIZE_NEXT = 7;
/** Between "We are" and "the best": then the best belongs to somebody else. */
const SOMEBODY_ELSE = wordSet(`
  with by from for to of at about like when if until than using looking searching trying hiring finding working meeting
  putting posting printing sharing picking choosing reading supporting visiting hosting learning asking
  living her his their your
`);
const SELF = wordSet('we our ours us i my me mine');
/** A comma may stand between: "we are faster, neater and cleaner than any". */
const isOurPart = ({ kind, normal, text }: Token): boolean =>
  (kind !== 'punctuation' || /^[,#]$/.test(text)) && !SOMEBODY_ELSE.has(normal);
/** A reported deed weighs less than open praise. Source: measured on posts of office holders. */
const DEED = 0.7;
/** Words of a short answer that thanks first, and of a post in which the praise is no answer any more. Hand-set. */
const BOW = [19, 48] as const;
/** "I was the first to arrive", "we saw it first hand": no boast. */
const ARRIVED = /^(?:arrive|go|leave|admit|cry|know|say|laugh|complain|hand|thing|because)$/;
/** "Nobody loves their fans like we do": closeness claimed, which has a rule of its own. */
const CARES = /^no.*\b(?:cares?|loves?|listens?|looks after|values?|understands?|treats?)\b/i;
/** Kinds of praise that are the writer's own where they speak of themselves. */
const PRAISED = ['unequalled', 'modest'] as const;
/** What the credit is due to. */
const PART = `
  vision | hard work | work | leadership | determination | insistence | pressure | lobbying | expertise | campaign |
  efforts | persistence
`;
/** Words that cannot end a quotation of praise. */
const OPEN_END = wordSet(`
  a an the of in on at to for by with and or but as from that which who because when while if is are was were has have
  will this his her their its than so not 's today yesterday
`);

/** "Nobody bends copper the way Feeney's do", "like Ashcombe": with the name that says so, none where somebody else is meant. */
const withName = ({ tokens }: Post, { start, last }: Hit): readonly Span[] => {
  const at = firstWordFrom(tokens, last);
  const [name, next] = tokens.slice(at, at + 2);
  if (name?.kind !== 'word') return [];
  const isHouse = next?.normal === "'s" && /^(?:do(?:es)?|[.,!]|)$/.test(wordAt(tokens, pastEmoji(tokens, at + 2)));
  return isHouse || (name.capital && next?.kind !== 'word') ? [{ start, end: name.end }] : [];
};

/** "Our world-class" with the word it praises. */
const withNoun = ({ tokens }: Post, span: Span): Span => {
  const next = tokens.find(({ start }) => start >= span.end);
  const goesOn = next?.kind === 'word' && next.start - span.end <= 1 && !OPEN_END.has(next.normal) && !isPast(next);
  return goesOn ? { start: span.start, end: next.end } : span;
};

/** Congratulations to somebody; "to our amazing team" they stay in the house, and "to all other finalists" they are the winner's. */
const congratulates = ({ tokens }: Post, at: number): boolean =>
  /^(?:congrat|kudo)/.test(tokens[at]?.stem ?? '') &&
  !/^to (?:our|us|the (?:whole |entire )?team|(?:all )?(?:of )?(?:the )?other|all (?:the )?(?:finalists|nominees|winners))\b/.test(
    normalText(tokens, at + 1, at + 6),
  );

/** Of pairs that stand in one sentence, with only what fits between them, the place of each. */
const inOne = ({ tokens }: Post, pairs: readonly Pair[], fits = (_: Token): boolean => true): readonly Hit[] =>
  pairs
    .filter(({ first, second }) => tokens[first.first]?.sentence === tokens[second.first]?.sentence)
    .filter(({ first, second }) => tokens.slice(first.last, second.first).every(fits))
    .map(({ first, second }) => ({ ...first, ...join(first, second), last: second.last }));

const pairs = (found: readonly Pair[]): readonly Span[] => found.map(({ first, second }) => join(first, second));

/** "Crispiest chips on the quay." */
const opening = ({ tokens, sentences }: Post, hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(({ first }) => first - (sentences[tokens[first]?.sentence ?? -1]?.first ?? 0) < 2);

type Kind = 'award' | 'praise' | 'deed';

/** The first of all that was found; what overlaps is one praise: "we are the leading", "the leading name". */
const firstOf = (found: Readonly<Record<Kind, readonly Span[]>>): (Span & { readonly message: Kind }) | undefined => {
  const all = byPlace(
    (['award', 'praise', 'deed'] as const).flatMap((message) =>
      found[message].map(({ start, end }) => ({ start, end, message })),
    ),
  );
  const [first] = all;
  const end = all.reduce(
    (to, one) => (one.message === first?.message && one.start < to ? Math.max(to, one.end) : to),
    first?.end ?? 0,
  );
  return first && { ...first, end };
};

type Lists = HitLists<
  | 'selfIs'
  | 'ours'
  | 'likeName'
  | 'crown'
  | 'theirs'
  | 'works'
  | 'takes'
  | 'own'
  | 'got'
  | 'voted'
  | 'streak'
  | 'wonIt'
  | 'fragment'
  | 'rank'
  | 'moved'
  | 'disbelief'
  | 'credit'
  | 'welcome'
  | 'doubt'
  | 'didIt'
  | 'coy'
  | 'feat'
>;

/** Said to somebody who was just thanked or answered, it is a bow and no boast: what is left of its weight, 0 to 1. */
const afterBow = ({ clauses: [first], wordCount }: Post, credit: readonly Hit[]): number => {
  const isOurDoing = credit.some((hit) => hit.first === first?.head);
  return first?.act === 'thanks' && !isOurDoing ? ramp(wordCount, ...BOW) : 1;
};

/** Thanks somebody or says sorry: there a deed is told and not held up. */
const isHumble = (post: Post): boolean =>
  post.clauses.some(({ act, quoted }) => act === 'thanks' && !quoted) || saysSorry(post);

const saysUs = ({ tokens }: Post): boolean => tokens.some(({ normal, quoted }) => !quoted && SELF.has(normal));

/** "Which of our products is your favourite?" leaves the praise to others. */
const isOfSelf = (post: Post, { first, last }: Hit): boolean =>
  post.tokens.slice(first, last).every(isOnesOwn) && clauseAt(post, first)?.act !== 'question';

const isBySelf = (post: Post, { first }: Hit): boolean => /^(?:self|i)$/.test(clauseAt(post, first)?.subject ?? '');

/** "We won! Best Butcher in Fife." */
const namesPrize = ({ tokens }: Post, { last }: Hit): boolean =>
  tokens.slice(last, last + PRIZE_NEXT).some(({ normal }) => /^(?:best|award|prize|trophy|gold|title)$/.test(normal));

/** "We've got a list of members", "we've got one volunteer": had, and not won. */
const isHad = ({ tokens }: Post, { last }: Hit): boolean =>
  wordAt(tokens, last - 1) === 'got' && /^(?:'ve|have|has)$/.test(wordAt(tokens, last - 2));

/** "⭐⭐⭐⭐⭐": as many as a shop is given. */
const STARS = /(?:[⭐★]\uFE0F?\s*){4,5}/gu;
const IS_STAR = /^[⭐★]/u;
const starsIn = ({ text, tokens }: Post): readonly Span[] => {
  const stars = [...text.matchAll(STARS)];
  const emoji = new Set(
    stars.length > 0 ? tokens.filter(({ kind, quoted }) => kind === 'emoji' && !quoted).map(({ start }) => start) : [],
  );
  return stars.flatMap(({ index, 0: run }) =>
    emoji.has(index) ? [{ start: index, end: index + run.trimEnd().length }] : [],
  );
};

/** "Voted 34 to 9" is a count, and "ranked:" has a list behind it. */
const isPlaced = ({ text }: Hit): boolean => !/[:\n]/.test(text) && !/^voted \d/i.test(text);

/** Words that are quoted, from which somebody's own say why: of fewer there is "amazing hospital". Hand-set. */
const QUOTED = 6;
const quotes = ({ tokens }: Post): boolean =>
  tokens.filter(({ quoted, kind }) => quoted && kind === 'word').length >= QUOTED;

const awardsIn = (post: Post, hits: Lists): readonly Span[] => {
  const won = inOne(post, follows(hits.own, hits.got, REACH), isOnesOwn).filter((hit) => !isHad(post, hit));
  const picked = meant(post.cue('picked'));
  const honours = byPlace(won, picked, hits.takes);
  const prizes = byPlace(meant(post.cue('prize')), theMost(post), hits.rank);
  return [
    ...hits.wonIt.filter((hit) => namesPrize(post, hit)),
    ...(hits.fragment.length > 1 ? hits.fragment : []),
    ...(quotes(post) ? [] : starsIn(post)),
    ...hits.voted.filter((hit) => isPlaced(hit) && !(/star$/i.test(hit.text) && quotes(post))),
    ...pairs(follows(hits.streak, prizes, AWARD_REACH)),
    ...inOne(post, follows(honours, prizes, AWARD_REACH)),
    ...inOne(post, near(hits.moved, picked, AWARD_REACH)),
  ];
};

/** "You're welcome.": all that is said to whoever did not thank. */
const isAlone = ({ tokens }: Post, { last }: Hit): boolean => tokens[last]?.kind !== 'word';

/** Praise that is theirs where a writer speaks of themselves at all: "three people told me my talk was a triumph". */
const ownPraise = (post: Post, coy: readonly Hit[]): readonly Hit[] =>
  [...PRAISED.flatMap((name) => meant(post.cue(name))), ...acclaimed(post), ...coy].filter(
    // "She said: 'We are the best'" is what she said.
    // "They say we're 400 metres too far"
    ({ last, text }) =>
      !post.tokens[last - 1]?.quoted &&
      !CARES.test(text) &&
      !(/\b(?:are|'re|’re)$/i.test(text) && post.tokens[last]?.kind === 'number'),
  );

const praisesIn = (post: Post, hits: Lists): readonly Span[] => {
  const isOurs = saysUs(post);
  const selfIs = hits.selfIs.filter((hit) => isOfSelf(post, hit));
  return [
    ...inOne(post, follows(selfIs, foremost(post), REACH), isOurPart),
    ...inOne(post, follows(hits.works, theMost(post), WORKS_REACH)),
    ...hits.ours,
    ...(saysSorry(post) ? [] : hits.credit.filter(({ last }) => !ARRIVED.test(wordAt(post.tokens, last)))),
    ...pairs([
      ...follows(hits.doubt, hits.didIt, AWARD_REACH),
      ...follows(byPlace(hits.crown, opening(post, superlatives(post))), hits.theirs, AWARD_REACH),
    ]),
    ...hits.likeName.flatMap((hit) => withName(post, hit)),
    ...(isOurs && deeds(post).length > 0 ? hits.welcome.filter((hit) => isAlone(post, hit)) : []),
    ...hits.disbelief,
    ...(isOurs ? ownPraise(post, hits.coy) : []),
    // "Our students, who smashed it": theirs.
    ...hits.feat.filter(
      (hit) => isBySelf(post, hit) && !/^(?:who|what|that)$/.test(wordAt(post.tokens, hit.first - 1)),
    ),
  ];
};

export default defineRule({
  principle: 'own-voice',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.6,
  queueTags: ['self'],
  summary: 'Praises the writer: awards, rankings, superlatives and credit taken, straight or humble.',
  why: 'Praise convinces when it comes from somebody else. Readers would rather see the work, or meet the people behind it.',
  guards: { reply: 0, humour: 0.5 },
  phrases: {
    /** Somebody says what they are. */
    selfIs: expand(`
      (our|my) ~ (is|are) | (our|my) (${HOUSES}) (was|were|remains|ranks|has been|have been) |
      (proud|continue) to be | (we|i) (are|am|have been|were|remain|became|have become) |
      (makes|made|making) (us|me) | (=ours|=mine) (is|are)
    `),
    /** Own things with the praise before them, or what they are said to be beyond. */
    ours: expand(`
      our (${SUPERB}) (${HOUSES}) | our (unrivalled|unmatched|legendary|award winning|world class|groundbreaking) |
      (reputation|name|passion) for (excellence|quality) |
      our (best|boldest|greatest|finest|strongest) ~ (yet|to date|so far) |
      our biggest (release|launch|event|update|year|collection|range|show|season|issue) (yet|to date|so far|ever) |
      (deliver|provide|offer|give|bring) ~ (${SUPERB}) (care|service|quality|results|experience|teaching|food|support|
      training|work|treatment|education|journeys) | as (featured|seen) (in|on) |
      (reputation|work|results|quality|record|reviews) (speaks|speak) for (itself|themselves) |
      ^=as (the|a|your) (${TOP}) | ^=as (a|an|the|) (thought|industry|) leader |
      ^=as one of (the|<who>|a) ~ (${FOREMOST})
    `),
    /** "Nobody bakes the way Nolan's do": the name is theirs who say so. */
    likeName: expand(`
      (${NOBODY}) ~ (a|the|our|in|on|of|for|does|do|can|makes|builds|fixes) ~ (like|the way)
    `),
    /** The top of something said of nothing yet … */
    crown: expand(
      `
        ^(the|) (${TOP}) ~ (in|on|ever|north|south|east|west|between|outside|money|you) |
        ^only (one|<n>) ~ (was|were|is|are|made|got)
      `,
    ),
    /** … until it turns out to be theirs. */
    theirs: expand(`
      ^not (our|my) words | ^(we|i) (would|should|'d|ought to) (know|say) | ^(we|i) (would|'d) like to thank |
      ^guess (which|who|whose) | ^(and|yes|) (that|it) is (us|=ours|me|=mine) | ^=even if (we|i) ~ so |
      ^(and|) (we|i) (made|make|built|bake|brew|designed|wrote|grow|grew) (it|them)
    `),
    /** Before the top of something: it is theirs. */
    works: ['(we|i) (make|bake|brew|serve|sell|build|cook|grow|run|offer|pour|pull|fit|write|teach)'],
    /** Being named or chosen, one's house or oneself. */
    takes: expand(`
      (our|my) (${HOUSES}) (is|was|has been|got|gets) (just|again|) (${CHOSEN}) |
      (embarrassed|mortified|awkward|weird|surreal|odd|strange|blushing|funny) to (be|find myself|find ourselves) (on|
      in|among|=named|=one|at) | (${GLAD_OF}) to be (on|in|among|one of|the) |
      for (naming|voting|recognizing|choosing|ranking) (me|us) |
      (buzzing|reeling|glowing|beaming|giddy|cloud nine|over the moon) (from|after|about|at) (winning|taking|being) |
      (${GLAD_OF}) (and ~ to|to|to have) (win|won|receive|received|accept|accepted|earn|earned|be given) |
      (bringing|taking|brings) home | found its way to | (that|this) is (us|our|me|my)
    `),
    own: ['=we', '=i', '=our', '=my', '=us'],
    got: expand(`
      (won|win|winning|took|take|picked up|scooped|landed|bagged|clinched|earned|received|achieved|gained|collected|
      got|get|accepted|hit|made|make|topped|came first|came second|came top|brought home) |
      (walked|walk|came|come|went|gone) (away|off|home) with | (${CHOSEN})
    `),
    /** "Voted best chippy": who was voted is left out. */
    voted: expand(`
      ^(=voted|=ranked|=rated|=crowned|=named|=shortlisted|=awarded) (the|a|an|our|best|number|most|<n>) |
      ^(=voted|=ranked|=rated|=crowned|=named) <who> 's (best|top|finest|favourite|favorite|number) |
      ^(=voted|=ranked|=rated) (#1|no. 1|number one|top|first) |
      ^trusted by (the best|<n>|thousands|millions|leading|over|more than|all) |
      (excellence|quality|innovation|integrity|service) is (our|in our) (tradition|promise|passion|standard|hallmark|
      dna|legacy) | ^another successful |
      (industry|others|competition|everyone) ~ (should be|better be) taking notes | to be ~ great place to work |
      <self> ~ (is|are|been) (rated|ranked) (#1|number one|no. 1|top|first|best) |
      ^(=rated|=graded|=judged) (outstanding|<n> out of) | ^=shortlisted for | (five|5) stars again |
      ^another (award|trophy|accolade|medal|title) for (us|my|the shelf|the cabinet|the wall|the collection) |
      ^multi award winning | ^number one (again|for the) | (trophy|award|awards) cabinet (is|'s) ~ full |
      ^it is official ~ (best|number one|top|winner) | ^officially the (${TOP}) |
      ^top of the (league|table|charts|class) | ^(another|more) (five|5) star |
      ^(an|a|another) (industry|world|national|county|european|global) first |
      ^simply (the best|in another|better|unbeatable) |
      ^(=first|=second|=third|=top|=highest) in (the|our) ~ (country|county|region|district|league|table|state|
      province) | ^(runner-up|finalist|winner|=shortlisted|highly commended) ~ (best|of the year)
    `),
    /** How often, with the prize behind it. */
    streak: expand(`
      ^(<n>|second|third|fourth|fifth|sixth|tenth|another) ~ (year|time|season|month) (on the trot|=running|in a row|
      on the bounce|=straight)
    `),
    /** Said with the prize in the next breath: "We won! Best Butcher in Fife." */
    wonIt: ['^(we|i) (have|) (just|only|actually|) won', '^(we|i) have (only|) gone and won'],
    /** Twice in a post it is a litany: "Award-winning cheese. Award-winning jam." */
    fragment: ['^award winning'],
    /** Where one is ranked. */
    rank: ['(number one|no. 1|#1|=second|=top) (in|for|among|of|<n>)', '=first (in|for|among|of)', '=platinum'],
    /** How one is, on being chosen. */
    moved: expand(`
      (${GLAD_OF}) | =somehow | imposter syndrome | (did not|never) expect | surreal | speechless | wow
    `),
    /** The small one who can hardly believe it. */
    disbelief: expand(`
      (little|tiny|humble|little old) (me|us) | (pinching|pinch) (myself|ourselves|me|us) |
      (who would have|who knew) ~ (me|us) |
      (can not|could not) (quite|) believe ~ (asked|invited|named|chosen|picked|won|cover|shortlisted|nominated|voted)
      | (if|when) that ~ (girl|boy|kid|lad) ~ (could|saw|knew) |
      (who would have|who knew|never thought) ~ (lad|girl|boy|kid|lass) from |
      just a ~ (girl|boy|kid|lad|lass|mum|mam|dad|man|woman|shop|team|club|band|nobody) (with|from|in|who) ~ (ended
      up|landed|made it|won|became) |
      not bad for (a|an|some) ~ (girl|boy|kid|lad|lass|team|startup|company|village|club|shop|band|firm|duo) |
      ^humbled (and|by|to) | (so|truly|deeply) humbled | there i am
    `),
    /** Who was right or first, and who takes the credit. */
    credit: expand(
      `
        (we|i) (predicted|called|saw|foresaw) (it|this|that|the) ~ (first|back in|back|ago|before|coming|from the
        start) | (=proved|=prove) ~ wrong | (did it first|still first) |
        (i|we) (was|were|am|are) (the|) first (to|with|person|one|team|company) |
        (some people|some|others|they|rivals) (talk|promise|imitate|follow|dream|try|copy) (we|i) (deliver|act|do|
        build|innovate|lead|win|create) |
        (while|when|where) (others|everyone else|everybody else|the rest|rivals|most) ~ (we|i) (act|deliver|do|build|
        lead|led|built|stayed|stood|kept|delivered|rose|stepped) | promises made ~ promises kept |
        (i|we) told you so | (i|we) called it (first|back|in|months|weeks|years) | did it all by (myself|ourselves) |
        than (any|anything|every|everything) ~ (on|in) the (market|business|industry) |
        to (six|seven|eight|nine) figures |
        (six|seven|eight|nine|<n>) figure (${HOUSES}|founder|coach|creator|entrepreneur|freelancer|florist|launch|
        exit) | (six|seven|eight|nine|<n>) figure ~ (business|company|practice|agency) |
        (often|much|widely) (copied|imitated) | never (equalled|bettered|matched|duplicated) |
        (<n>|light) =years ahead | =started the ~ (conversation|trend|movement|craze) |
        (just|) =leaving (that|this|it) here | just leave (that|this|it) here |
        (others|everyone|everybody|rivals|competitors) (copy|copied|copies|follow|are copying)
      `,
      `
        (it was|it is|it took) (our|my|us|me) ~ (alone|that|which|who) | (that|it|this) was (us|all me) |
        (down to|owed to|testament to|thanks to) the ~ (${PART}) of (this|our) |
        (down to|owed to|testament to|thanks to) (our|my) ~ (${PART}) |
        (we|i) (know|do|make|understand) ~ better than (anyone|anybody|any) |
        why (we|i) (are|am) ~ (number one|the best|the leading|the top) |
        (once|yet) again (we|i) have ~ (proved|proven|shown) |
        (we|i) (are|am) (simply|quite simply|just) (better|the best) | not just good (we|i) |
        (i|we) (outsold|outperformed|outdid|outsmarted|outshone) (everyone|everybody|all|the|every|them) |
        =i (have|) secured (<price>|funding|the funding|millions) | (under|thanks to) (my|our) ~ leadership |
        (set|sets|setting) the (gold|industry) standard | (till|until|before) (we|i) came along |
        (built|made|did|started) (this|it|my|our) ~ (from|with) (nothing|scratch|no|a borrowed) | self made |
        (i|we) got (it|this|that) (done|built|passed|over the line|through) | (we|i) single handedly |
        (without|had it not been for) (us|me|my ~|our ~|this ~) (that|this|it|the ~|there|) (would not|would have|
        would never|would be) | without (us|our campaign|our work|our efforts|our help) ~ would (be|still) |
        (was|were) not for (us|me|our|my) | (is|was) (down|thanks) to us |
        (we|i) (did|have done|nailed|smashed) it again | and no one else | (i|we) have never (lost|failed|missed) |
        (i|we) (was|were|am|are|became) the (youngest|only|first) ~ (in|ever|to)
      `,
    ),
    /** Said to nobody who thanked for what the writer did. */
    welcome: ['^you are welcome'],
    /** Others doubted it … */
    doubt: expand(`
      (they|everyone|everybody|people) (=laughed|=doubted) ~ (me|us|it) |
      (told|said) ~ (could not|can not|never|would not) be done | (told|said) it ~ (impossible|hopeless) |
      ^they said ~ (could not|can not|would never) | (told|said) (we|i) (would|could) (never|not) |
      (nobody|no one|they|everyone) (believed|thought) (we|i|it) (could|would)
    `),
    /** … and the writer did it. */
    didIt: expand(`
      ^(and|so|well|but|) (i|we) (did|delivered|have done|proved) | ^(watch|look at) (us|me) now |
      ^(they now|now they|and now|now) | ^(well|) here (we|i) (are|am)
    `),
    /** Praise of other kinds; where somebody speaks of themselves. */
    coy: expand(
      `
        (reviews|numbers|figures|trophies|awards|results) (do|can do) the talking |
        you are looking at the (${TOP}|first|only|winner|champion) |
        (our|my) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) ~ (award|medal|trophy|title|prize|gold|
        championship|crown) | (born|blessed|gifted) with ~ (eye|ear|gift|nose|talent|knack) |
        (grateful|thankful|blessed) for my (gift|gifts|talent|talents) |
        (probably|likely) ~ (one of ours|our work|my work) | (copied|copying|imitated|imitating) (our|my) |
        (i|we) do not (follow|chase) (trend|client|customer|award) |
        (i|we) (set|start) (trends|the trend|the trends) | not need to advertise | a cut above |
        in (another|a different) (class|league) | (i|we) ~ more ~ than (any|anyone|anybody|every) |
        (i|we) (invented|coined) (the|this) | (makes|make|leave) ~ (green|jealous|envious) |
        tell me ~ (nobody|no one) | guess who ~ (won|picked up|bagged|scooped|took|made|was named) |
        what (excellence|greatness|success|quality|good|great) looks like | lonely at the top |
        (performance|speech|sermon|lecture|keynote|talk|set|solo|game|show|race|round|season|innings|piece|painting|
        cake|dish|minutes|hour) of (my|our|your) (career|life|lives)
      `,
      `
        doing something right | pride (ourselves|myself) |
        (take|taking|takes) ~ pride in (our|what|every|everything) | ^(just|)ask anyone |
        (am|is|are) (just|) built different | before it was (fashionable|cool|trendy|a thing|popular|mainstream) |
        (i|we) (see|saw|do|did|spot|know|notice|offer|build) what (others|nobody|no one|everyone else|the rest) ~
        (miss|missed|overlook|can not|do not|did not|will not|could not|would not) |
        other (${HOUSES}) ~ (on the phone|copy|copying|copied|asking|ringing|learn from|taking notes|look to us) |
        (other|rival|rivals|others) ~ (copy|copied|borrowed|stolen|stole|pinched|nicked|started doing) (our|us|my) |
        (phone|phoning|ring|ringing|write|email|come|queue) ~ (ask|see|learn) how (we|i) |
        (ask|beg) for (our|my) ~ (recipe|secret|advice|autograph|formula) |
        (ask|asks|asking|wonder) (me|us|) how (i|we) (do|did|manage|managed|pull|pulled) (it|this) |
        ahead of (my|our) time | a big deal | do not do (average|ordinary|mediocre) | that would be us |
        proud of (it|myself|ourselves) | what a ~ we are | only getting started |
        (excellence|greatness) (lives|starts|begins) | (rare|real|natural|unique|special) (gift|talent|quality) |
        (eye|talent|gift|knack|flair|instinct|nose) for (talent|making|spotting|design|detail|picking) |
        (need|needs|running out of) ~ (shelf|cabinet|mantelpiece|wall)
      `,
    ),
    feat: expand(`
      (smashed|crushed|killed|nailed|slayed|owned) it | (set|setting|sets) (the|a new) (standard|bar|benchmark|pace) |
      (raise|raising) the bar | redefining | (changing|changed) (the game|the industry|an industry) | making history |
      (record|best ever) (year|quarter|month|sales|results) | unstoppable |
      (outstanding|exceptional|excellent|stellar|incredible|remarkable|phenomenal) (results|year|quarter|performance|
      growth)
    `),
    /** Deeds that need no object, and support somebody publicly gave the writer. */
    deed: expand(`
      (${GLAD_OF}) to (be|have|earn|receive) ~ (endorsed|endorsement) |
      (i|we) (am|are|was|were|have been) ~ endorsed by | (earned|received|won|gained|receive) ~ endorsement |
      (i|we) (have|just|also|proudly|) (spearheaded|=championed|pioneered|masterminded|single handedly) |
      (${GLAD_OF}) to (have|) (cosponsor|vote|voted|spearhead|champion|co-lead|be leading|led|pioneered|paved|blazed|
      shaped) | (proudly|proud) (voted|vote|cosponsor|introduced|led|secured) |
      proud of (my|our) (vote|record|leadership) |
      (i|we) (have|) (always|) (fought|fight) (hard|tirelessly|every day) |
      (i|we) (have|) (always|) (fought|fight) for (you|our|your|the|this|better|fair|every|more) |
      (i|we) (have been|are|am) (fighting|working) (tirelessly|every day|around the clock) | have always fought
    `),
    /** The credit is handed on. */
    handedOn: expand(`
      (well done|bravo|hats off) (to|<who>) | (credit|honor|thanks|glory) (goes|belongs|is due) |
      (goes|belongs|belonged|dedicated) to (the|our|every|everyone|all|<who>) | (the work is|their work) |
      not have ~ without | (deserve|did) (all|) the (credit|work) |
      thanks (to|for) (our|your|the|all|everyone|every) ~ (colleagues|coaches|parents|drivers|volunteers|staff|team|
      students|members|readers|nurses|teachers|customers|crew|neighbors) |
      (it|this|that|this one) (is|was) (your|yours|their|theirs) (award|medal|trophy|prize|win|achievement)
    `),
  },
  messages: {
    praise: '"{words}" is praise from the writer for the writer.',
    award: '"{words}" holds up applause.',
    deed: '"{words}" speaks of the writer\'s own part.',
  },
  suggestions: {
    praise: 'What did one reader or user say, or what can people see for themselves?',
    award: 'What did they say in their own words, and who did the work?',
    deed: 'Could you begin with the people it helps, and name who else carried it?',
  },
  likely: { trait: 'self-praise', from: 0.12, message: 'praise' },
  examples: {
    bad: [
      'Version 4 is out. It is «our biggest release yet».',
      'We «take great pride in our work».',
      'Last night «our crew walked away with Best Regional Bakery at the Larkfield awards».',
      'Still «buzzing from winning the county prize»!',
      '«Our app is rated #1» on every phone.',
      '«Voted #1» in Larkfield.',
      '"Flawless from start to end" «⭐⭐⭐⭐⭐» Another lamp, another happy home.',
      "«We've been named one of the fifty best places» to work in the North! Huge congratulations to our amazing team.",
      '«My focaccia is better than all» the bread in Genoa.',
      '«It was our branch alone that won the pay rise».',
      "«We're the leading provider» of award-winning scheduling software. Nobody does it better.",
      '«Humbled to be named one of the Top 50 Visionaries» for the third year running. Pinch me!',
      "«Our world-class team» smashed it again. Another record year. We're unstoppable.",
      '«As featured in Big» Business Magazine: why Fernway is revolutionising urban mobility and setting the standard.',
      'Last night «we took home the award» for small choirs.',
      '«Proud to have voted» for the new bus lanes.',
      'Our bakery is open again. «Nobody bakes sourdough like us».',
      '«Best soup in Fife is from our stove», end of discussion.',
      '«I predicted this storm back in March», when the harbour master laughed.',
      'When I took the stall on it was empty. «I got it done». Nobody else could.',
      '«Few firms can match our record» on slates.',
      '«Our dough is softer, fresher than any» in the valley.',
      "We rebuilt our oven, and «it's faster than anything» on the quay.",
      '«Guess who just picked up Roofer» of the Year? That is right, us.',
      '«No other school coaches goalkeepers as patiently as ours does».',
      'Habits of an «8-figure florist»: none of them are about flowers.',
      'Meet the Orla 2: quieter «than every other drill on the market».',
      '«Not to brag», but the tailor on the corner copies my hems.',
      '«Some say we are the quickest cobbler» in Kent. We could not possibly comment.',
      '«Thanks to our tireless campaign» the pier is saved.',
      'Others said it could not be mended. «Others talk, we act».',
      '«Often copied», never equalled.',
      '«We won»! Best Ferry in Fife.',
      "«Our oven's been described as a marvel».",
      "I've no luck, but it's «our ninth medal».",
      'Judges at the county fair used the «word flawless about our rye».',
      "«Nobody on the quay mends nets the way Tolliver's do».",
      '«No other dairy does what we do» with goats.',
      '«Cosiest reading room in the north. We should know», we built it.',
      '«Fifth year running at the top of the league» for tidy stations.',
      'Bit «embarrassed to be on the list of top» 50 weavers.',
      "I'm «just a lad with a van who somehow won» a gold.",
      "We taught half the valley to weave. «You're welcome».",
      "«As one of the valley's most» admired choirs, we sing on Sunday.",
      '«I see what others miss».',
      'Our pool is spotless. «Other schools have been on the phone» for tips.',
      '«While others closed, we stayed open».',
      'Two strangers «told me my solo was the highlight of their week».',
      '«I never sought the spotlight», and it keeps finding my cello.',
      "Our vicar cried twice. It was the «sermon of our lives», and I'll be quoting me for years.",
      '«Trusted by thousands» of bakers.',
      '«We won the best bakery award». Congratulations to all the other finalists.',
    ],
    good: [
      "Tonight's show starts at 8, as the lead is stuck on a train.",
      'Another five-star review! "The coach was clean, and so was the joke." We read it to the driver.',
      "The council's answer came back as no. They say we're 400 metres too far from the road.",
      'What did you get stuck on? Leave it here, or tell Bev at the desk. We will post what we change.',
      'So proud of our students who smashed it yet again.',
      'Which of our lanterns is YOUR favourite?',
      'They laughed at us. They thought we would go away. On Saturday we march from the mill.',
      'I am asked a lot how we got our first ten members. Four were cousins, and two were mistakes.',
      'I started the yard with one boat, and nobody else in the family knew what a thole pin was.',
      'Our gymnasts brought home 7 medals. Big thanks to the coaches Runa and Piet, and to whoever drove the trailer.',
      'Before you ask anyone for a quote, look at the kVA on your electricity bill.',
      'Three days at the expo. Energy is still the number one concern, and shoes matter.',
      'Our tearoom took gold again. Well done to Sheena and the girls. Soup today is lentil.',
      'Silver for the amber ale. Not bad for a recipe that began as a slip of Pete.',
      'We have walked the steepest street in the county, and so has the dog.',
      'We have the tallest of the ladders out, so mind your heads.',
      'Guess who turned up at our gate this morning? A peacock.',
      'Few firms answer a letter these days, so thank you, Harker & Sons.',
      'I voted for the new bus lanes, and the motion on shelters comes up in May.',
      'The kiln went out as experts shared their notes on glazes, and nobody noticed.',
      "Maria's award-winning bread started as a mistake with the salt, and she'll tell you so herself.",
      "The prize has our name on it but the work is Dan's. He drew the hinge eleven times.",
      { post: '@ruth_l You were the best speaker in the room, and I sat through all nine.', reply: true },
      'We came last in the charity spelling bee. "Bureaucracy". Never again.',
      "We're careful, it is one year, but 1,904 salmon is the best number since 2011. The Fernway trap was run by hand.",
      'Two of our desk staff are ill and we are doing our best. Please use the box by the door for slips.',
      'We are looking for the best way to store 300 chairs. What works in your hall?',
      'Our new boiler is the cheapest we could get, and it shows.',
      'My phone bill doubled in May, and the helpline found out why.',
      'We secured the ladder with a rope and painted the top window.',
      'Nobody in the band is as loud as the drummer, and his mother knows it.',
      'They say the bridge is the oldest in the county. Our archive has no date for it.',
      'Congratulations to Imani, who won the junior prize with a poem about bins.',
      'I was the first to arrive, and the hall was locked.',
      'We won! The appeal, that is, and the lane stays open.',
      'I saw that first hand on the late tram, and the driver did too.',
      'The coat is lined, and I fought for pockets.',
      'The judge said our sponge was brave and wet.',
      'Best bench on the seafront. We sat on it until the chips were gone.',
      'Third time this week that the pump broke, and the top of the tank is wet.',
      "You're welcome to sit in. We did last year.",
      'My daughter has been called the best goalkeeper in town.',
      'Nobody sings in the shower like my brother.',
      'Other libraries lend drills, and ours will soon.',
      'Our 2025 tidy lane awards are open for entries.',
      'Grateful to be named one of the ten cosiest halls in Kent. It is your award, Tuesday knitters.',
      'A neighbour told us our gutter was the worst on the street.',
      'Anyone who hates the spotlight can sing from the back row with us.',
    ],
  },
  check({ post, hits, report }) {
    if (hits.handedOn.length > 0 || post.tokens.some((_, at) => congratulates(post, at))) return;
    const bow = afterBow(post, hits.credit);
    if (bow === 0) return;
    const praise = firstOf({
      award: awardsIn(post, hits),
      praise: praisesIn(post, hits),
      deed: isHumble(post) ? [] : hits.deed,
    });
    if (!praise) return;
    const { message } = praise;
    const at = IS_STAR.test(post.text.slice(praise.start, praise.end)) ? praise : withNoun(post, praise);
    report({ at, message, strength: bow * (message === 'deed' ? DEED : 1), values: { words: quote(post, at) } });
  },
});
