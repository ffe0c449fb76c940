import {
  addressesSomebody,
  afterCall,
  answers,
  areAgents,
  type Clause,
  defineRule,
  expand,
  gist,
  type Hit,
  hasPerson,
  isPast,
  isTitle,
  ownWords,
  type Post,
  partyAt,
  pitch,
  quote,
  type Somebody,
  type Span,
  situation,
  somebodyAt,
  type Token,
} from '../../src/rule-kit.ts';

/** A good word for the work of the person a reply answers: it opens with them by being a reply, so it counts less. */
const PRAISE = 0.4;
/** Tokens from the head in which the words that open the sentence begin: "Hi Ann, thanks". */
const NEAR_HEAD = 3;

/** Those who work for the writer are no other people. */
const OWN_SIDE = /^(?:our|we|i)$/;
/** Words of a quarrel, and what politicians are told to do: "you are a liar", "@council must publish". */
const QUARREL =
  /^(?:liars?|lying|lied|disingenuous|shame|ashamed|shameful|stupid|idiots?|hypocri\w+|cowards?|corrupt|fraud|pathetic|disgrace\w*|ridiculous|clowns?|cruel|cruelly|traitors?|incompetent|nonsense|immolate|insist)$/;
const DEMAND = /^(?:should|must|needs|ought|shall|owes|cannot|refuses?|voted)$/;
/** Crimes and accidents: the first line is news, and no place for praise. */
const CRIME =
  /^(?:killed|dead|raped?|stabbed|shot|murder\w*|charged|arrested|jailed|convicted|accused|sentenced|injured|crash|police|court|guilty|denies|denied|alleged\w*|fined|dies|died|death|deaths|dead|obituary|funeral|accident|shooting|attack|victims?)$/;
/** What only people do: a name that did this is no firm, and no fog that stood or rain that stopped. */
const HUMAN =
  /^(?:walked|sat|rang|phoned|knitted|baked|cried|laughed|smiled|cycled|swam|sang|slept|taught|learnt|learned|counted|waited|queued|wondered|remembered|forgot|waved|hugged|danced|climbed|popped|limped|missed|mended|drove|carried|wrote|asked|told|brought|drew|painted|cooked|sewed|dug|listened|whispered|shouted)$/;
/** Kin and neighbours of the writer's are no staff. */
const FELLOW =
  /^(?:neighbour|neighbor|friend|mum|mom|dad|mother|father|gran|grandad|grandma|grandpa|nan|sister|brother|son|daughter|wife|husband|aunt|uncle|cousin|teacher|student|nephew|niece|customer|reader|patient)s?$/;
const TITLE = /^(?:mrs?|ms|miss|dr|prof|professor|auntie|uncle|nana|granny)$/;

const standsIn = (hits: readonly Hit[], first: number, last: number): Hit | undefined =>
  hits.find((hit) => !hit.quoted && hit.first >= first && hit.first < last);

/** The line goes to its first colon, or as far as its clause does. */
const endOf = (post: Post, start: number, opening: Clause): number => {
  const { end } = gist(post, opening);
  const colon = post.tokens.find((token) => token.start > start && token.end <= end && token.text === ':');
  return colon ? colon.start : Math.max(end, start);
};

/** The first clause of the writer's own that says something: past the mentions and greetings. */
const openingOf = (post: Post): Clause | undefined => {
  const [first] = post.clauses;
  return first && !first.quoted && first.first < ownWords(post) ? first : undefined;
};

/** "That canal lies across the yard" accuses nobody. */
const TELLS_LIES =
  /^(?:the|these|those|his|her|their|your|more|all|of|tell|tells|told|telling|spread|spreads|spreading|peddling|with|big|he|she|they|you)$/;
const accuses = ({ tokens }: Post, { normal }: Token, at: number): boolean =>
  QUARREL.test(normal) || (normal === 'lies' && TELLS_LIES.test(tokens[at - 1]?.normal ?? ''));

/** "You are a liar", "@council must publish it", or a bare "You know, …". */
const isNoOpening = (post: Post, { first, head, last }: Clause): boolean => {
  const { tokens } = post;
  return (
    (tokens[head + 1]?.normal === 'know' && tokens[head + 2]?.text === ',') ||
    tokens.some((token, at) => accuses(post, token, at)) ||
    (tokens[first]?.kind === 'mention' && tokens.slice(first, last).some(({ normal }) => DEMAND.test(normal)))
  );
};

/** Before people who are the writer's, or told of: "our drivers", "if parents". */
const NO_LEAD =
  /^(?:our|my|we|i|the|these|his|her|their|if|when|for|to|in|on|at|with|by|from|how|why|what|is|are|no|new|more|all|and|but|so|this|that|it|thank|thanks|meet|join|come|happy|merry)$/;

/** Words that may stand before people without a determiner: "Night shift nurses". */
const MODIFIERS = 2;
/** A verb of the present right behind a person: "grows tomatoes", "has read", "is 11". */
const PRESENT = /^(?:has|have|had|is|was|'s|[a-z]{3,}[^s\W]s)$/;
/** A post that argues is about its writer's stand. */
const POLITICS =
  /^(?:policy|policies|positions?|campaign|opponent|playbook|republicans?|democrats?|gop|housegop|senate|congress|budget|bill|legislation|vote|voted|trump|potus|agenda|partisan|extreme|constitutional)$/;
/** Whoever holds an office or speaks at a desk is no reader, and mostly the writer's own side. */
const OFFICE =
  /^(?:ceo|cfo|cto|president|vice|chair|chairman|chairwoman|minister|secretary|commissioner|governor|senator|congressman|congresswoman|sen|rep|gov|mayor|director|executive|officer|candidate|founder|head|chief|discusses|says|explains|talks|speaks|presents|announces|names|calls)$/;

const hasLink = ({ tokens }: Post): boolean => tokens.some(({ kind }) => kind === 'url');

/** Who opens the post, with what they did or do. */
const openerOf = (post: Post, { first, head }: Clause, own: number): Somebody | undefined => {
  const { tokens } = post;
  for (let at = head; at <= head + MODIFIERS; at += 1) {
    const found = somebodyAt(post, at, own);
    if (found && (at === head || !found.isNamed)) return found;
    if (at === head && first < head) {
      const before = somebodyAt(post, first, own);
      if (before) return before;
    }
    if (
      tokens[at]?.kind !== 'word' ||
      (at === head && /^(?:we|i|our|you|your|this|it|if|in|on|at|for|when)$/.test(tokens[at]?.normal ?? ''))
    )
      return undefined;
  }
  return undefined;
};

/** "Dr Adeyemi retires", "My neighbour Tadeusz grows": somebody by title or as a neighbour, told of in the present. */
const presentOf = ({ tokens }: Post, { head, last }: Clause): Span | undefined => {
  const isFellow = tokens[head]?.normal === 'my' && FELLOW.test(tokens[head + 1]?.normal ?? '');
  if (!isFellow && !TITLE.test(tokens[head]?.normal ?? '')) return undefined;
  if (tokens.slice(head, last).some(({ normal }) => OFFICE.test(normal))) return undefined;
  let at = head + (isFellow ? 2 : 1);
  while (at < last && (tokens[at]?.capital || tokens[at]?.text === '.')) at += 1;
  return PRESENT.test(tokens[at]?.normal ?? '') || (isFellow && isPast(tokens[at] as Token)) ? tokens[head] : undefined;
};

/** "Our drivers", "my staff"; "my neighbour" is none. */
const isOwnSide = ({ tokens }: Post, { first }: Somebody): boolean =>
  OWN_SIDE.test(tokens[first]?.normal ?? '') ||
  isPast(tokens[first] as Token) ||
  (tokens[first]?.normal === 'my' && !FELLOW.test(tokens[first + 1]?.normal ?? ''));

/** "Bongani mends wheelchairs behind the taxi rank", "14-year-old Rohan spent", where a "he" follows. */
const personOf = (post: Post, { first, head, last }: Clause): Token | undefined => {
  const { tokens } = post;
  const party = partyAt(post, tokens[first]?.kind === 'number' ? first : head);
  if (!party?.isNamed || party.isOurs || hasLink(post) || !hasPerson(post) || post.sentences.length < 2)
    return undefined;
  const told = tokens.slice(head, last);
  if (told.some(({ normal }) => OFFICE.test(normal) || CRIME.test(normal))) return undefined;
  if (tokens.some(({ normal }) => POLITICS.test(normal))) return undefined;
  const verb = tokens[party.last];
  return verb && (PRESENT.test(verb.normal) || isPast(verb)) ? tokens[party.first] : undefined;
};

/** A person by name, or somebody by a role who comes to the writer: what they did opens the post. */
const storyOf = (post: Post, opening: Clause, own: number): Span | undefined => {
  if (post.tokens.slice(opening.first, opening.last).some(({ normal }) => CRIME.test(normal))) return undefined;
  if (opening.act !== 'statement' || post.tokens.some(({ normal }) => POLITICS.test(normal))) return undefined;
  const story = openerOf(post, opening, own);
  if (!story || isOwnSide(post, story)) return presentOf(post, opening);
  if (story.isNamed && /(?:ing|ly)$/.test(post.tokens[story.first]?.normal ?? '')) return undefined;
  const meetsUs = post.tokens.some(({ normal, quoted }) => !quoted && /^(?:us|our|my|me|we|i)$/.test(normal));
  if (post.tokens.slice(opening.first, story.verb).some(({ normal }) => OFFICE.test(normal))) return undefined;
  if (story.isNamed)
    return hasPerson(post) || HUMAN.test(post.tokens[story.verb]?.normal ?? '') ? story : presentOf(post, opening);
  return hasPerson(post) || meetsUs
    ? { start: post.tokens[opening.head]?.start ?? story.start, end: story.end }
    : undefined;
};

/** Tokens of a first sentence in which those it is about are named: "Parents of new starters are". */
/** A shorter clause only greets: "Hello parents". Hand-set. */
const MIN_TOKENS = 6;
const GROUP_WITHIN = 5;
const ANYBODY = /^(?:anyone|anybody|someone|somebody|those|many|some|few)$/;

/** "Parents of new starters are still finding glitter": readers by what they are, in a post that talks to them. */
const groupOf = (post: Post, { head, last }: Clause): Token | undefined => {
  const { tokens } = post;
  const opens = tokens.slice(head, Math.min(last, head + GROUP_WITHIN));
  if (opens[0]?.kind !== 'word') return undefined;
  const isGroup =
    ANYBODY.test(opens[0]?.normal ?? '') ||
    opens.some(
      (token, at) =>
        areAgents(token) &&
        opens
          .slice(0, at)
          .every(({ text, kind, normal }) => text === '-' || (kind !== 'punctuation' && !NO_LEAD.test(normal))),
    );
  if (!isGroup || NO_LEAD.test(opens[0]?.normal ?? '') || hasLink(post) || last - head < MIN_TOKENS) return undefined;
  if (tokens.some(({ normal }) => CRIME.test(normal) || POLITICS.test(normal))) return undefined;
  const talksToThem =
    tokens.some(({ normal, quoted }) => !quoted && /^(?:you|your|yours)$/.test(normal)) ||
    /^any/.test(opens[0]?.normal ?? '') ||
    post.clauses.some(({ act, quoted }) => act === 'help' && !quoted);
  return talksToThem ? tokens[head] : undefined;
};

/** "Your first night is long", "Parents of twins: …", "Laid off this week?": the reader comes first. */
const readerOf = (post: Post, opening: Clause): Span | undefined => {
  const sentence = post.sentences[opening.sentence] ?? opening;
  const spoken = post.clauses.some(({ act, quoted }) => !quoted && act === 'help') || addressesSomebody(post);
  if (post.tokens.some(({ kind }) => kind === 'url'))
    return opening.subject === 'you' ? post.tokens[opening.head] : undefined;
  if (opening.subject === 'you') return post.tokens[opening.head];
  const called = afterCall(post, sentence) !== undefined || situation(post) === sentence;
  const isPlain = post.tokens
    .slice(opening.first + 1, opening.last)
    .some(({ kind, capital }) => kind === 'word' && !capital);
  return called && spoken && isPlain ? sentence : undefined;
};

/** "At #WeirFair? Stop by": all that is left of the opening is where. */
const LEADS_ELSEWHERE = /^(?:at|in|on|from|near|by|for|to|\p{Lu}\w{1,3})$/iu;

export default defineRule({
  principle: 'start-with-the-other-person',
  polarity: 'relational',
  severity: 'info',
  weight: 0.5,
  summary: 'Finds posts whose first sentence is about the reader or another person.',
  why: 'People read on when the first line is about them or about somebody they may know.',
  phrases: {
    /** The case or the deed of somebody not named: readers find themselves in it. */
    you: expand(
      `
        ^(if|when|while|whenever|once|before|after|because|until|by the time) (your|you|yours) |
        ^(lonely|worried|stuck|tired|nervous|lost|hungry|bored|cold|grieving|anxious) (at|about|on|in|with|to|
        after|before)
      `,
      `
        ^to (whoever|everyone who|anyone who|everybody who|all who|those who|the person who) | ^to the ~ who |
        ^to <who> | ^for (anyone|everyone|everybody|those) (who|with|waiting|stuck|starting) | ^whoever |
        ^anyone (who|with) | ^everyone who | ^those of you | ^(someone|somebody) (who|has)
      `,
      `
        ^(mrs|mr|ms|dr|miss|auntie|uncle|granny|nana) <who> (has|had|is|was|=retires|=turns|=starts|=leaves|
        =says|=knits) | ^<who> ='s (first|last) (day|week|shift|year|morning|lesson|game|class) |
        ^<who> (=sings|=knits|=swims|=turns|=retires)
      `,
    ),
    /** Good wishes and praise for somebody. */
    wishes: expand(
      `
        ^(congratulations|congrats|kudos|bravo|hats off|props|shoutout|shout out|big up) |
        ^(many|huge|big|warm|hearty|warmest) (congratulations|congrats) | ^well done | ^good luck |
        ^best of luck | ^happy (birthday|anniversary|retirement) (to|@|<who>|dear)
      `,
      `
        ^(so|very|really|super|incredibly|) (proud of|happy for|glad for|pleased for|thrilled for|delighted for)
        | ^safe travels | ^get well | ^wishing | ^(we|i) wish (you|all|everyone|everybody|him|her|them|<who>) |
        ^=thinking of (you|everyone|all|<who>) | ^=sorry (to hear|about|for your)
      `,
    ),
    /** A good word for what the person it answers made, said or is; in a post to everybody it may praise the writer. */
    praise: expand(
      `
        ^(great|good|nice|amazing|fantastic|brilliant|excellent|lovely|awesome|incredible|wonderful|beautiful|
        cool|superb|fair) (job|work|photo|photos|pic|pics|picture|shot|post|point|question|idea|catch|teamwork|
        thread|effort|song|story|drawing|write-up|answer|suggestion|tip|find|piece)
      `,
      `
        ^(you|your|yours) | ^(love|loved|loving) (your|how you|what you) |
        ^(happy|glad|so glad|so happy|sorry) (you|your) | ^enjoy (your|the) | ^(get|feel) (well|better)
      `,
    ),
    prize: expand('you (qualify|won|have won|are eligible|are a winner|could be a winner|have been selected)'),
    /** The writer's own programme under cover of others. */
    programme: expand(
      '=legislation | =bill | =amendment | =initiative | (my|our) ~ (act|programme|program|campaign|law)',
    ),
    /** Turns the good wishes on the writer and those who work for them. */
    us: expand(`
      (to|for|of) us | of our | our own | happy birthday to (us|me) |
      (to|for) (our|my) ~ (team|staff|sales|crew|employee|colleague|=people|company|department|office|ceo|
      founder|brand|volunteer) | (corporate|comms|sales|marketing|product|engineering|leadership) team |
      (team|staff|employee) volunteers
    `),
    /** "You" in a slogan, or a prize nobody asked for. */
    hooks: expand(`
      ^you (won't|will|can|could|need|deserve|should|must|have to|get|want|do not|don't|are about|are invited|
      are going|just|may have|might be wondering|may be wondering|may regret|might regret|know you|have been
      selected|have been chosen|have been waiting|have been invited) |
      (someone|somebody) ~ (bought|purchased|ordered|added) |
      ^your (shopping|order|cart|bag|basket|account|subscription|membership|items) |
      ^you (left|have no|have <n>|no longer|people|go|are either|may cancel|may change) |
      (have|has) been (selected|chosen) | sponsored |
      ^if (you are not|you're not|you want|you need|you love|you like|you missed|you haven't|you have not|you
      are looking|you can|you think|you believe|you have not|you're looking|you could|you are a|you're a|you
      support|you are ready|you liked|you'd like|you would like|you agree|you do|you only|you ever need|you ever
      want|you wish|you have any|you have questions|you are having|you are experiencing|you are facing|you are
      unable|you are still|you are seeing|you're having|you're experiencing|you're still|you're unable) |
      ^before you (check out|checkout|go|leave|buy|order|pay) |
      ^when you (chatted|contacted|called|placed|ordered|spoke) | you are welcome | you're welcome |
      ^your (search|chance|new|next|favourite|favorite|dream|best|ultimate|one-stop|perfect|weekend|guide|daily|
      weekly|morning)
    `),
  },
  messages: {
    them: '"{words}": it starts with them. Good first line.',
  },
  examples: {
    good: [
      '«You asked for a quieter hour, so Tuesdays 9 to 10 now have the music off».',
      '«@ngozi_a finished the whole coast path on one knee and a half».',
      '«If your parcel says "held»", it\'s usually the postcode. Here\'s how to fix it.',
      '«Congratulations to the Year 6 class»: the bridge held 41 kilos and a teacher.',
      { post: '@miro_v «Great question, and a fair one». The tenor part is in the second file.', reply: true },
      '«To whoever left the marmalade on the library step»: it did not last the morning.',
    ],
    bad: [
      'At #WeirFair? Stop by the booth to get snacks and talk with us about how we can help you get free maps of the river.',
      { post: '@harbour_ward The wheelchair is at desk two, and the charger is in the bag.', reply: true },
      "You won't believe our new prices!",
      'Your search is over. Fernway is here.',
      "If you're not using Tidewell you're losing money.",
      "Congratulations, you've been selected for our exclusive offer! Click now.",
      'Your new favourite mug is here.',
      'Congratulations to our sales team for another record quarter. So proud of us all.',
    ],
  },
  check({ post, hits, report }) {
    const opening = openingOf(post);
    if (!opening || pitch(post) || hits.prize.length > 0) return;
    const { first, last } = post.sentences[opening.sentence] ?? opening;
    if (isTitle(post, first, last)) return;
    const own = ownWords(post);
    const opens = (list: readonly Hit[]) =>
      standsIn(list, opening.first, Math.min(last, own, opening.head + NEAR_HEAD));
    // "You don't have to know Rust to help" leaves people free.
    const lets = (hit: Hit): boolean =>
      /^(?:have|need)$/.test(post.tokens[hit.last]?.normal ?? '') && /n.t$/.test(hit.text);
    const hooks = hits.hooks.filter((hit) => !lets(hit));
    if (standsIn(hooks, opening.first, Math.min(last, own)) || isNoOpening(post, opening)) return;
    const inReply = answers(post);
    const wishes =
      (hits.programme.length > 0 && /^proud/i.test(opens(hits.wishes)?.text ?? '')) ||
      standsIn(hits.us, opening.first, Math.min(last, own))
        ? undefined
        : opens(hits.wishes);
    const reader =
      opens(hits.you) ??
      (inReply
        ? undefined
        : (readerOf(post, opening) ??
          storyOf(post, opening, own) ??
          personOf(post, opening) ??
          groupOf(post, opening)));
    const about = reader ?? wishes ?? (inReply ? opens(hits.praise) : undefined);
    const subject =
      post.tokens[0]?.kind === 'mention' &&
      !inReply &&
      /^[a-z'’]/.test(post.tokens[1]?.text ?? '') &&
      !/ing$/.test(post.tokens[1]?.normal ?? '') &&
      opening.act === 'statement' &&
      !/^(?:awarded|named|names|tests)$/.test(post.tokens[1]?.normal ?? '') &&
      (isPast(post.tokens[1] as Token) || PRESENT.test(post.tokens[1]?.normal ?? '')) &&
      !standsIn(post.cue('announce'), opening.first, last);
    const from = subject ? post.tokens[0] : about;
    if (!from) return;
    const at = { start: from.start, end: endOf(post, from.start, opening) };
    if (LEADS_ELSEWHERE.test(post.text.slice(at.start, at.end))) return;
    const kind = subject || reader || wishes ? 1 : PRAISE;
    report({ at, message: 'them', strength: kind, values: { words: quote(post, at) } });
  },
});
