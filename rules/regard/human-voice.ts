import { clauseAround, defineRule, expand, isTitle, mine, pitch, quote } from '../../src/rule-kit.ts';

/** Different kinds of cue needed; one alone is chance. Source: rules card. */
const ENOUGH = 2;

/** "Spent an hour hunting a bug": told without its "I". */
const ELLIPSIS =
  /^(?:spent|cried|woke|opened|locked|walked|sat|stood|ate|drank|drove|cycled|ran|tried|queued|missed|lost|forgot|burnt|burned|slept|turned|arrived|swore|laughed|argued|hid|dropped)$/;

export default defineRule({
  principle: 'own-voice',
  polarity: 'relational',
  severity: 'info',
  weight: 0.4,
  summary: 'Sounds like a person with a day.',
  why: 'People talk to people. A voice somebody could answer is the start of a conversation.',
  phrases: {
    /** A person doing or feeling something: enough by itself. */
    told: expand(
      '^confession | confession time | =i have never (seen|read|tried|eaten|been|owned|understood|learned|watched|won) | =i (=laughed|=cried|=ate|=slept|=ran) so ',
      'my (=dog|=cat|=kid|=toddler|=son|=daughter|=mum|=dad) (just|has just|) (=ate|=broke|=hid|=stole|=sat|=drew|=laughed|=walked)',
      '=i (have|) (just|only just) (realised|realized|noticed|remembered|found out) | =i (=hated|=loved|=miss|=dread|=envy) (it|every|that|the smell|him|her|them|mondays) | =i always (cry|laugh|forget|lose|eat|sing|panic) | =i may have ~ (bought|broken|eaten|lost|cried|sent|left|ordered) | =i would give anything | =i had a (baby|cry|nap|wobble|lie down|cold|fall|row|moment) | (worst|best) ~ =i have ever | (typing|writing|posting) this (from|on|in|with|while|at) | (nobody|no one) said a word | first (day|week|shift) (running|on|at|in|doing) | bear with me | sorry for the silence | my (=dad|=mum|=mom|=gran|=nan|=wife|=husband|=son|=daughter|=brother|=sister) (=taught|=told|=used|=never|=always|=hated|=loved|=cried|=laughed) ~ (=me|=i|us)',
      '^(=dropped|=burned|=burnt|=forgot|=spilled|=spilt) (the|my|a|an|half|all|it) | ^=overslept | ^=locked myself | ^=tripped (over|up|on) | ^=burst into | =i (=waved|=grumbled|=danced|=hugged|=sang|=slept|=limped|=stumbled|=blubbed|=hummed|=queued|=sulked|=shouted|=whispered|=mumbled|=snored|=sneezed|=squealed|=gasped|=stammered|=knelt|=sweated|=shivered|=trembled|=stalled|=napped|=bluffed) | =i can not (=sleep|=cook|=sing|=spell|=draw|=dance|=swim|=whistle|=feel my) | =i =have no idea | =i have been (=spelling|=saying|=pronouncing|=wearing|=doing|=calling) ~ (wrong|backwards|inside out|upside down)',
      'my (hands|legs|knees|voice|stomach|heart) (were|was|are|is) ~ (shaking|trembling|racing|jelly|pounding|sweating) | ^=mortified | (=embarrassing|=embarrassed|=gutted|=knackered|=chuffed|red-faced|in bits|close to tears|welled up|in tears) | could have (hugged|kissed|cried|died)',
      '=i (burned|burnt|dropped|forgot|tripped|panicked|cried|laughed|sobbed|froze|nearly|almost|spilled|spilt|blushed|screamed|ate|cursed|swore|fainted|giggled|snorted|winced|flinched|overslept|broke my|cut my|lost my|locked myself|got lost|ran out|fell|hid|stared|dreaded|dread|botched|ruined) | =i (was|am|felt|feel) (so|very|too|a bit|quite|really|absolutely|) (nervous|scared|wrong|late|embarrassed|terrified|useless|relieved|exhausted|knackered|ashamed|rubbish|hopeless|slow|new|tired|clueless|shaking|sweating|soaked|grumpy)',
      '=i have been (staring|crying|laughing|avoiding|dreading|sitting|putting|hiding|lying|awake|swearing|talking|wearing|pretending|googling|trying) | =i (had to|have to) (sit|borrow|hide|laugh|ask|google|lie|run|start over|pretend)',
      'my (hands|stomach|voice|face|knees|legs|back|mum|mom|dad|gran|nan|kid|kids|toddler|cat|dog|neighbour|sister|brother) (shook|=hurt|=hurts|=shake|turned red|went white|went red|went cold|said|says|has seen|has notes|has opinions|laughed|cracked|ate|barked|thinks|asked why|keeps|found it|found me|found out) | (still|just) (shaking|laughing|crying|smiling|blushing) | (had|have) (a|no) (cry|lump in|idea what|clue|words)',
    ),
    /** A scene of somebody's day, told without its "I". */
    scene: expand(
      '^(=spent|=cried|=woke|=opened up|=locked up|=walked|=sat|=stood|=ate|=drank|=drove|=cycled|=ran|=found|=tried|=managed|=queued|=missed|=lost|=forgot|=burnt|=burned|=slept|=got|=made|=went|=came|=had|=turned up|=arrived|=caught|=fell|=swore|=laughed|=danced|=sang|=watched|=listened|=talked|=argued|=hid|=dropped|=stayed|=been)',
      '(day|night|week|morning|shift|year|hour) (one|two|three|four|five|<n>) | ^(first|second|third|fourth|fifth|another|last|one) (day|week|night|coffee|cup|tea|attempt|try|batch|shift|morning|go) | (night|day|early|late) (desk|shift|bus|train) here | this morning | last night | at lunch | lunch hour | before breakfast | after closing | at (midnight|noon) | half asleep | on the (bus|train|tube|tram|school run|sofa|stairs|floor|way home|way in|drive home)',
    ),
    /** Who and what is at home in it. */
    home: expand(
      '=my (<n> yo|daughter|son|kid|kids|child|toddler|baby|teenager|mum|mom|mam|dad|gran|nan|nana|grandad|grandma|wife|husband|partner|sister|brother|nephew|niece|neighbour|neighbor|flatmate|housemate|dog|cat|desk|boots|coat|bike|lunch|glasses|accent|handwriting|hands|knees|back|hair|eyes|bed|kitchen|shed|garden|tea|coffee|first|old) | =my <n>yo | =my ~ (year old|yo)',
      '(=the|=a|=her|=his|=our) (=cat|=dog|=kettle|=toaster|=printer|=toast|=biscuit|=biscuits|=crumbs|=sock|=socks|=umbrella|=fridge|=microwave|=stockroom|=goat|=hen|=pigeon|=seagull|=wasp|=mouse) | =toast | =biscuits | =chips for | =socks | =pyjamas | =slippers | =wellies | (cup|mug|pot|gallon) of (tea|coffee) | =coffee | =crumbs | =torchlight | =rain | =raining | =muddy | =soaked | (party|bobble|silly) (hat|hats) | =samosas | =crisps | =sandwich | =sandwiches | =custard | =pancakes | =porridge',
    ),
    /** A shrug, a smile, a small defeat. */
    wry: expand(
      "(=pray|=send help|spare a thought) for me | taking it personally | (was|is|were|are) not (pleased|amused|impressed|sorry|fooled|having it) | (=good|=bad|=big|=ugly|=proper) cry | (still|just) (can not|cannot|not) (get|find|work|believe|stop|feel|understand|over it) | (he|she|they) (is|was|are|were) (wrong|right|asleep|hiding|furious|unmoved|delighted) | so (that is|that was) (that|me|my day|nice) | no (regrets|notes|idea|comment|sign of) | (ask|asked) me how i know | (do not|don't) (ask|judge|tell) (me|my|anyone|her|him) | (wish|wished) me luck | went back to (her|his|their|bed|my|sleep) | (told|asked|informed) (me|him|her|us|the ~) ~ (was|were|is) too | (would|might) (do it|eat it|go) again | (nobody|no one) (noticed|asked|laughed|came|clapped|told me) | never again | not my (finest|best|proudest) | =it =was =my | =i =am =starting",
    ),
    /** Says what is not known or not going well. */
    admits: expand(
      '=i (do not|still do not|never|honestly do not) (know|understand|remember|get|have) | (not|never) sure (i|if|why|how|what) | no idea (why|how|what|if|whether) | =i (was|am) wrong | =i (honestly|really|actually|never|just|still|genuinely|almost) (thought|believed|hoped|expected|knew|noticed|learned|feared) | =i (thought|hoped|assumed|expected|meant to|tried|should have|wish) | =i (admit|confess|must admit)',
    ),
    aside: expand(
      '=haha | =hahaha | =ha | =oops | =ugh | =phew | =yikes | =argh | =wow | =oh | =ah | honestly | to be honest | tbh | truth be told | confession | =hmm | =eek | =gosh | =blimey | =heh | =ouch | =aww | =ooh | =meh | =sigh | =lol | =omg | =whoops | ^=right =so | ^=okay =so',
    ),
    /** Signs, or says who is writing. */
    signed: expand(
      "(hi|hello|hey|morning) <who> here | ^<who> here (from|again|on|with) | i run this (account|page|shop|stall) | (it is|it's) me <who> | forgive the typos | (it is|it's|this is) <who> (here|on|at|from|again|writing|back|speaking|typing|with|and) | =i am <who> (and|,) | (-|–|—|~) <who> (,|the|from|at|in) | love , <who> | =i am (new|slow|back) | <who> (writing|on the account) | me again | (it is|it's) me",
    ),
    /** Spoken rather than written. */
    spoken: expand(
      'kind of | sort of | a bit (of|much|like|too|late|odd|wobbly|rough) | (or something|or so|and all that|you know|i mean|i guess|i suppose|i swear|i reckon|mind you|anyway|turns out|long story|fingers crossed|no joke|not gonna lie|ngl|somehow|apparently|dunno|gonna|wanna|yeah|yep|nope)',
    ),
    /** The joke that ends in a sale, and the podium. */
    hollow: expand(
      'oopsie | our intern | (i|we) (am|are) (proud|pleased|honored|honoured|thrilled|delighted|excited|humbled|committed) | (press release|announces|announced) | (my|our) (bill|amendment|campaign|colleagues|constituents) | congress | senate | legislation | president | republicans | democrats | gop | vote',
    ),
  },
  needs: ['told', 'scene', 'home', 'wry', 'admits', 'aside', 'signed', 'spoken'],
  messages: { person: '"{words}": there is a person in this one.' },
  examples: {
    good: [
      "«I burned the first batch and ate it anyway». The second is on the shelf, and it's a bit much with jam. - Jo, the one with the flour",
      "«Honestly», I don't know if this will work. I'm trying it for a month because the old way made me dread Mondays.",
      '«Haha, yes», that was me on the roof. My mum has seen the photo and has notes.',
      "«It's Sam on the account today». I'm new, I'm slow, and I have already replied to the wrong person twice.",
      '«Woke at five to feed the starter and fell back asleep on the flour sacks». The cat stood guard. Nobody noticed.',
    ],
    bad: [
      "Oopsie! Our intern accidentally set everything to 50% off. Guess you'd better shop before she fixes it 😉",
      'Tidewell announces the availability of its quarterly sustainability disclosure.',
      'We are committed to delivering excellence across all verticals.',
      'The company confirms that operations will resume on Tuesday.',
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || pitch(post) || mine(post, hits.hollow).length > 0) return;
    const lists = [hits.told, hits.admits, hits.aside, hits.signed, hits.spoken, hits.scene, hits.home, hits.wry].map(
      (list) => mine(post, list),
    );
    const sum = lists.filter((list) => list.length > 0).length + ((lists[0]?.length ?? 0) > 0 ? 1 : 0);
    const saysI = post.tokens.some(({ normal, quoted }) => !quoted && /^(?:i|my|me)$/.test(normal));
    const isScene = ELLIPSIS.test(post.tokens.find(({ kind }) => kind === 'word')?.normal ?? '');
    if (sum < ENOUGH || !(saysI || isScene || (lists[3]?.length ?? 0) > 0)) return;
    const [first] = lists.flat().sort((a, b) => a.start - b.start);
    if (!first) return;
    const at = clauseAround(post, first);
    report({ at, message: 'person', values: { words: quote(post, at) } });
  },
});
