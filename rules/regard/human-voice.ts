import {
  clauseAround,
  clauseAt,
  defineRule,
  expand,
  gist,
  type Hit,
  hitOver,
  isPast,
  isTitle,
  mine,
  type Post,
  pitch,
  quote,
  sentenceOf,
  type Token,
} from '../../src/rule-kit.ts';

/** Different kinds of cue needed, one more where nothing of body or home is told; one alone is chance. Source: rules card. */
const ENOUGH = 2;
/** A sentence of so many words is said, not written: "Again.", "Long week." */
const FRAGMENT = 3;

/** What people do with their bodies and feelings, and what slips out of their hands. */
const HUMAN_DEEDS =
  '=cried|=cry|=laughed|=laugh|=sobbed|=wept|=slept|=sleep|=napped|=overslept|=ate|=eat|=drank|=swore|=swear|=cursed|=panicked|=froze|=blushed|=screamed|=yelled|=shouted|=giggled|=snorted|=winced|=flinched|=fainted|=sweated|=shivered|=shook|=trembled|=sneezed|=snored|=yawned|=stumbled|=tripped|=fell|=hid|=stared|=grumbled|=sulked|=mumbled|=muttered|=whispered|=stammered|=sang|=danced|=hummed|=hugged|=kissed|=waved|=limped|=burned|=burnt|=dropped|=spilled|=spilt|=forgot|=forget|=lost|=broke|=locked|=dread|=dreaded|=hate|=hated|=miss|=envy|=botched|=ruined|=googled|=pretended|=dreamt|=dreamed|=knelt|=queued|=gasped|=squealed|=bluffed|=stalled|=wore|=sat|=need a|=fancy';
const FEELINGS =
  'nervous|scared|embarrassed|terrified|useless|relieved|exhausted|knackered|ashamed|rubbish|hopeless|clueless|shaking|sweating|soaked|grumpy|tired|homesick|starving|hungry|hungover|bored|cold|freezing|gutted|chuffed|mortified|late|wrong|slow|not okay|not ready|in bits|in tears|close to tears|welling up';
const KIN =
  'daughter|son|kid|kids|child|children|toddler|baby|teenager|mum|mom|mam|mother|dad|father|gran|nan|nana|granny|grandad|grandma|grandpa|wife|husband|partner|sister|brother|nephew|niece|cousin|auntie|aunt|uncle|neighbour|neighbor|flatmate|housemate|girlfriend|boyfriend|family';
/** With the writer's own around them these are of a body or a home. */
const OWN =
  'dog|cat|desk|boots|coat|bike|lunch|breakfast|dinner|tea|coffee|glasses|accent|handwriting|hand|hands|thumb|finger|fingers|knee|knees|leg|legs|back|hair|face|eyes|ears|voice|stomach|belly|heart|feet|bed|kitchen|shed|garden|van|pyjamas|jumper|sleeve|pocket|bag|hood|shoes|keys';
const THINGS =
  'car|van|kettle|toaster|toast|biscuit|crumbs|sock|umbrella|fridge|microwave|goat|hen|pigeon|seagull|wasp|mouse|ducks|dog|cat|slippers|wellies|crisps|sandwich|sandwiches|custard|pancakes|porridge|soup|cake|bacon|chips|samosas|jam|torch|sofa|stairs|pub|radio|telly';
const ANIMALS = 'cat|dog|goat|hen|pony|pig|cow|sheep|pigeon|seagull|gull|mouse|parrot|puppy|kitten';
const WEATHER =
  '=rain|=rained|=raining|=rains|=hail|=drizzle|=muddy|=mud|=snowing|=sideways|=soaked|=frost|the power|by torchlight';

/** "Based in", "loved by": a participle, nobody's deed. */
const PARTICIPLE_NEXT = /^(?:by|to|as|with|for|in)$/;

/** Token index of "spent an hour hunting a bug", "rained on the hay": told without its "I", or without any subject. */
const opensWithDeed = ({ tokens }: Post): number | undefined => {
  const at = tokens.findIndex(({ kind }) => kind === 'word');
  const [opening, next] = tokens.slice(Math.max(at, 0)).filter(({ kind }) => kind !== 'emoji');
  return opening &&
    isPast(opening) &&
    next?.kind === 'word' &&
    !(/ed$/.test(opening.normal) && PARTICIPLE_NEXT.test(next.normal))
    ? at
    : undefined;
};

const isOwn = ({ normal, quoted }: Token): boolean => !quoted && /^(?:i|my|me|mine)$/.test(normal);

/** "Asked", "has gone", "just said": what the one named before did. */
const tellsOn = ({ tokens }: Post, at: number): boolean =>
  tokens.slice(at, at + 3).some((token) => isPast(token) || /^(?:has|says|thinks|asks)$/.test(token.normal));

/** Sentences too short to be anything but speech: no heading, no tag, nothing to buy. */
const fragments = ({ tokens, sentences }: Post): readonly Hit[] =>
  sentences.slice(1).flatMap(({ first, last }) => {
    const all = tokens.slice(first, last);
    const words = all.filter(({ kind }) => kind === 'word');
    const isSpeech =
      words.length > 0 &&
      words.length <= FRAGMENT &&
      all.every(({ kind, quoted }) => !quoted && /^(?:word|punctuation|emoji)$/.test(kind)) &&
      /^[.?!]/.test(tokens[last - 1]?.text ?? '');
    return isSpeech ? [hitOver(tokens, first, last)] : [];
  });

export default defineRule({
  principle: 'own-voice',
  polarity: 'relational',
  severity: 'info',
  weight: 0.4,
  summary: 'Sounds like a person with a day.',
  why: 'People talk to people. A voice somebody could answer is the start of a conversation.',
  phrases: {
    /** A person doing or feeling something. */
    felt: expand(
      `=i (${HUMAN_DEEDS}) | =i (just|then|also|only|still|honestly|nearly|almost|always|never|have|had|have just|may have|would have|could have) (${HUMAN_DEEDS}) | =i have been ~ (staring|crying|laughing|avoiding|dreading|hiding|lying|swearing|pretending|googling|trying|wearing|saying|spelling) | =i had ~ (cry|nap|wobble|lie down|cold|row|moment|lump)`,
      `=i (was|am|felt|feel) (so|very|too|a bit|quite|really|absolutely|still|just|completely|) (${FEELINGS}) | ^(=cried|=laughed|=burned|=burnt|=dropped|=forgot|=spilled|=spilt|=overslept|=tripped|=slept|=mortified) | (could|nearly|almost) ~ (hugged|kissed|cried|died) | my ~ (shaking|trembling|racing|jelly|pounding|hurts|hurt|red) | had (a|no) (cry|lump|idea|clue|words) | (make|makes|made) me (${HUMAN_DEEDS}) | (still|just) (shaking|laughing|crying|smiling|blushing|grinning)`,
    ),
    /** When and where of a day. */
    scene: expand(
      '(day|night|week|morning|shift|hour) (one|two|three|four|five|<n>) | ^(first|second|third|fourth|fifth|another|last|one|long) (day|week|night|coffee|cup|tea|attempt|try|batch|shift|morning|go|tray) | (night|day|early|late) (desk|shift|bus|train) | this morning | last night | yesterday | first time | at (lunch|breakfast|midnight|home|work) | lunch (hour|break) | before (breakfast|dawn|school) | half (asleep|<n>) | (past|at) <n> | on the (bus|train|tube|tram|ferry|sofa|stairs|floor|way|drive) | (writing|typing|posting|editing|sending) (this|) ~ (from|on|in|with|while|at|by) | the <n> (train|bus)',
    ),
    /** Who and what is at home in it. */
    home: expand(
      `=my (<n> yo|<n>yo|old|little|own|late|poor|whole|wet|) (${KIN}|${OWN}) | =my ~ (year old|yo) | (=mum|=dad|=mam|=gran|=nan) (has|is|was|rang|said|says|told|came|'s) | (=the|=a|=her|=his|=our|=some|=two|=three|=both|) (${THINGS}) | (cup|mug|pot|gallon|flask) of (tea|coffee)`,
    ),
    weather: expand(WEATHER),
    /** Who does something in the next word: "my son asked", "the cat slept". */
    doer: expand(
      `=my ~ (${KIN}) | =my (<n>yo|<n> yo) | (=mum|=dad|=mam|=gran|=nan) | (=my|=the|=our|=her|=his|=a) (${ANIMALS})`,
    ),
    /** A shrug, a smile, a small defeat. */
    wry: expand(
      "(=pray|=send help|spare a thought) for me | take it personally | taking it personally | (was|is|were|are) not (pleased|amused|impressed|sorry|fooled|having it|bothered) | =sod it | what the hell | (still|just) (can not|cannot|not) (get|find|work|believe|stop|feel|understand) | so (that is|that was|that's) (that|me|my|nice|fun) | no (regrets|notes|comment|sign of) | (do not|don't) (ask|judge|tell) (me|my|anyone|her|him) | wish me luck | (would|might) (do it|eat it|go) again | (nobody|no one) (noticed|asked|laughed|came|clapped|said a word|told me) | never again | not my (finest|best|proudest) | than me | (it was|it is|it's|that was) me | and (yes|no) | ^anyway",
    ),
    /** Says what is not known or not going well. */
    admits: expand(
      '=i ~ (know|understand|remember|think) (why|how|what|if|whether) | (not|never) sure (i|if|why|how|what) | no idea | =i (was|am) wrong | =i (honestly|really|actually|never|just|still|genuinely|secretly) (thought|believed|hoped|expected|knew|noticed|learned|feared) | =i (thought|hoped|assumed|expected|meant to|tried|should have|wish|admit|confess|must admit) | =i can not (=sleep|=cook|=sing|=spell|=draw|=dance|=swim|=whistle|=feel|=find|=stop)',
    ),
    aside: expand(
      '^=haha | ^=hahaha | ^=ha | =oops | =ugh | =phew | =yikes | =argh | honestly | to be honest | tbh | truth be told | confession | =hmm | =eek | =gosh | =blimey | =heh | =ouch | =aww | =ooh | =meh | =sigh | =lol | =omg | =whoops | ^=right =so | ^=okay =so | ^ok so',
    ),
    /** Signs, or says who is writing. */
    signed: expand(
      "(hi|hello|hey|morning) <who> here | ^<who> here | i run this (account|page|shop|stall) | (it is|it's) me | (it is|it's|this is) <who> (here|on|at|from|again|writing|back|speaking|typing|with|and) | =i am <who> (i|and|the|from) | ^(writing|typing|posting|editing) this | love , <who> | =i am (new|slow|back) | <who> (writing|on the account) | me again",
    ),
    /** Spoken rather than written. */
    spoken: expand(
      'kind of | sort of | a bit (of|much|like|too|late|odd|wobbly|rough) | (or something|or so|and all that|you know|i mean|i guess|i suppose|i swear|i reckon|mind you|turns out|long story|fingers crossed|no joke|not gonna lie|ngl|somehow|apparently|dunno|gonna|wanna|yeah|yep|nope|bear with me)',
    ),
    /** The joke that ends in a sale, and the podium. */
    hollow: expand(
      'oopsie | our intern | (i|we) (am|are) (proud|pleased|honored|honoured|thrilled|delighted|excited|humbled|committed) | ^press release | (announces|announced) | (my|our) (bill|amendment|campaign|colleagues|constituents) | administration | county | town hall | congress | senate | legislation | president | republicans | democrats | gop | vote',
    ),
  },
  messages: { person: '"{words}": there is a person in this one.' },
  examples: {
    good: [
      "«I burned the first batch and ate it anyway». The second is on the shelf, and it's a bit much with jam. - Jo, the one with the flour",
      "«Honestly», I don't know if this will work. I'm trying it for a month because the old way made me dread Mondays.",
      '«Haha, yes», that was me on the roof. My mum has seen the photo and has notes.',
      "«It's Sam on the account today». I'm new, I'm slow, and I have already replied to the wrong person twice.",
      '«Woke at five to feed the starter and fell back asleep on the flour sacks». The cat stood guard. Nobody noticed.',
      '«Walked all the way to the archive in the hail this morning». Shut. Of course.',
    ],
    bad: [
      "Oopsie! Our intern accidentally set everything to 50% off. Guess you'd better shop before she fixes it 😉",
      'Tidewell announces the availability of its quarterly sustainability disclosure.',
      'We are committed to delivering excellence across all verticals.',
      'The company confirms that operations will resume on Tuesday.',
      'I visited the new harbour office yesterday and spoke to the team about the plans.',
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || pitch(post) || mine(post, hits.hollow).length > 0) return;
    const { felt, home, weather, wry, admits, aside, signed, scene, spoken } = hits;
    const tales = hits.doer.filter(({ last }) => tellsOn(post, last));
    const opens = opensWithDeed(post);
    const told = new Set(post.tokens.filter(isOwn).map(({ sentence }) => sentence));
    if (opens !== undefined) told.add(post.tokens[opens]?.sentence ?? 0);
    const close = [felt, home, weather, tales].map((list) =>
      mine(post, list).filter((hit) => told.has(sentenceOf(post, hit) ?? 0)),
    );
    const personal = [...close, ...[wry, admits, aside, signed].map((list) => mine(post, list))];
    const kinds = [...personal, mine(post, scene), mine(post, spoken), fragments(post)];
    const count = kinds.filter((list) => list.length > 0).length + (opens === undefined ? 0 : 1);
    const isClose = close.some((list) => list.length > 0);
    if (count < (isClose ? ENOUGH : ENOUGH + 1) || !(told.size > 0 || mine(post, signed).length > 0)) return;
    const [cue] = personal.flat().sort((a, b) => a.start - b.start);
    if (!cue) return;
    const clause = opens === undefined ? undefined : clauseAt(post, opens);
    const at = clause ? gist(post, clause) : clauseAround(post, cue);
    report({ at, message: 'person', values: { words: quote(post, at) } });
  },
});
