import { expand } from '../phrases/expand.ts';

/** Words that many have said before: proverbs, slogans of the self-made, and lines that go with a sunrise. */
export const STOCK = expand(
  `
    it is the ~ that (shape|shapes|make|makes|define|defines|build|builds|teach|teaches|test|break|change) (us|you) |
    (not|never) about the (destination|finish line|trophy|title) |
    ^(nobody|no one) ever (became|got|made|achieved|regretted|changed|built|succeeded|won|drowned|climbed|grew) |
    ^(nobody|no one) (remembers the|is coming to save|regrets|succeeds alone|gets there alone|makes it alone) |
    there is (no|always) (growth|glory|courage|success|progress|light|hope|beauty|magic|strength) (without|in|at|
    after) |
    ^sometimes (the smallest|the bravest|the best thing|the hardest|losing|letting go|all you need|you have to lose|
    you win) |
    ^it is (okay|ok|alright) (to|not to) (rest|fail|cry|start over|say no|not be|be slow|begin|outgrow|let go) |
    (not|never) come this far | where you (need|are meant|are supposed) to be | the other side of (fear|hard|doubt) |
    (everything|all) you (need|want) is (already|within|inside|on the) | rejection is |
    (will not|not) (go|pass) you by | (energy|actions|numbers) (does not|do not|never) lie |
    (do it|start) (scared|messy|tired|anyway) | (hard|difficult|uncomfortable) now easy |
    consistency (compounds|wins|is) | (discipline|habits) (beats|eats|over) | plant (the|your) (seed|seeds) |
    (deeper|stronger) roots | two wolves | (make|makes|makes for) ~ big journeys |
    ^(the view|the climb|the road|the mountain) (is|gets) ~ (worth|closer|steep) | (rise|rises) by lifting |
    (give|gave) you lemons | if it (scares|challenges) you | grow through |
    (fall|fell) in love with the (process|work) | (your|the) (best|next) chapter | (the|your) comeback |
    turn your ~ into (wisdom|power|purpose|strength|gold) | (start|starts) with a single |
    ^you (have|only have|get) (one|only one) life | (pain|struggle) into (power|purpose) |
    (be|becoming|become) the (person|friend|boss|leader|change) you (needed|wish|want) | (=them|=us) ~ small until |
    know (it|that) is (working|worth it) | (small|little|baby) steps (still|every|daily|add|make|lead|count|matter) |
    ^bet on (you|yourself) | the only (way|person|thing) ~ (stopping|between|standing) ~ you | level up your |
    ^some people (dream|wish|wait|talk) |
    you can not (change|control|calm|rewrite|go back) the (wind|past|beginning|sea) | (adjust|trim|set) your sails |
    (kind|small) (word|words|gesture|gestures|acts) (can|go|goes|make|makes|change) |
    there is no (traffic|elevator|lift|shortcut|crowd) ~ (mile|success|top|greatness) | extra mile |
    in the (middle|midst) of (difficulty|chaos|every) | (is|are) built on (trust|respect|kindness|honesty) |
    what is right not what | change your (thoughts|thinking|mindset|habits|perspective|story) (and|change) |
    while they (sleep|party|talk|rest) | you will ever ~ is (you|yourself) | (bad|hard) day ~ (bad|hard) life |
    when (nothing|everything) goes (right|wrong) | dig the well | little by little | wherever you go go |
    (tough|hard|difficult|steep) (roads|paths|climbs|days) ~ (lead|build|make|beautiful|strong) | behind every cloud |
    (positive|good) things will happen | (tolerate|allow|permit) you (teach|become|deserve) |
    (chapter|page) of your (life|story) | story is not over | (doubt|fear) kills more
  `,
  `
    alone we ~ together | ^be (a|an|the|like) ~ not (a|an|the|like) |
    (begins|starts|lives|ends) where ~ (ends|begins|starts) |
    (braver|stronger|smarter|closer|tougher|more capable) than you (think|know|believe|feel|realise|seem) |
    one day or day | ^life (is|'s) (a|an|like) |
    ^(great|the best|the greatest|the strongest|the bravest|the happiest|good|strong|real|true) (leader|team|manager|
    friend|friendship|relationship|boss|coach|founder|leadership|woman|women|people|partnership|ideas|stories|lessons)
    (do not|never|always|listen|lift|laugh|build|create|make|inspire|come|bring|know|start|begin|grow|support|are|ask|
    give|take|share|happen) | ^leaders (listen|speak|lead|serve|build|lift|do not) |
    (feedback|today|time|curiosity|failure|the present) is a gift |
    ^every (accomplishment|champion|master|success|summit|masterpiece) (starts|begins|was) | candle ~ another |
    stand the heat | strong roots | nothing changes if | when no one is watching |
    (harder|longer|steeper|tougher) the (climb|struggle|battle|road|fight) | focus (goes|flows|on what you) |
    (is|are) not born ~ (made|built|forged|grown) | (blessing|beginning|gift|opportunity|lesson) in disguise |
    in an era of (constant|unprecedented|rapid|digital|ai|change|disruption) |
    in an (ever-evolving|ever-shifting|increasingly complex|increasingly digital) | heroes do not wear |
    pain is temporary | out of the mouths of babes | (you|we) can not teach (attitude|hunger|passion) |
    that is what it is all about | never (fail|fails) to (inspire|amaze|impress|deliver) |
    behind every (successful|great|good|strong|happy) | when the going gets | remember why you |
    laughed at me because | (are|is|were) all the same | (today|yesterday) is (history|a gift) |
    tomorrow is a mystery | never too late to | (people|they) will forget what you | how you made them |
    only as strong as | choose your (hard|battles) | compare your ~ (chapter|beginning|journey|insides) |
    comeback is (always|greater|stronger) | setback is a setup | go big or | (dreams|goals) with a deadline |
    data is the new | what got you here | perfect is the enemy | start with why |
    (ideas are cheap|execution is everything) | hire slow | people leave (managers|bosses) | under promise |
    ask (for|) forgiveness not | never stop (learning|dreaming|growing) | learning never (stops|ends) |
    she believed she could | well behaved women | best things in life | no place like home | darkest before |
    darkest hour | (best|greatest) view comes | no man is an | stitch in time | bird in the hand | all that glitters |
    every little helps | every dog has | charity begins at | great oaks | (tiny|little|small) acorns | haste makes |
    necessity is the mother | old habits die | opportunity knocks | pen is mightier | rising tide lifts |
    seeing is believing | you are what you | storms do not last | the struggle is real | you do you |
    strength in numbers | (many|different) paths | (good|great|strong) foundations | (one|1%) better every |
    <pct> better every | only bad (workout|session|idea|day) | (whatever|what) the question ~ is the answer |
    do more of what | (live|life) (is|'s) (like a|what happens|what you make) | hope is not a | knowledge shared is |
    sharing is caring | (trust|respect) is earned | kindness is contagious | not what you have |
    what matters most is | until you are proud | (do not|never) stop until | in a world (where|of|full of) |
    if it ~ you it (will|does) not | people (buy|do business) (from|with) people |
    (people|customers|clients|employees) do not (buy|leave|follow|quit|care|remember) (what|how|jobs|products|
    companies) | (mondays|fridays|weekends|sundays|mornings) are (for|made for) |
    make (this|every|today|the) ~ count | (every|each) (day|sunrise|morning) is a (second|another|brand new) |
    grass is (always|) greener | no i in team | dance (like|as if) (nobody|no one) (is|'s) (watching|looking) |
    dance in the rain | every cloud has | no rain no | miss ~ (shot|shots) you | (can not|cannot|never) pour from an |
    shots you do not take | about the (destination|journey) | (everyone|everybody) else is (taken|already taken) |
    (everyone|everybody) is already taken | united we stand | divided we fall | (thing|accessory) you can wear |
    (smile|laughter|nature|music|hugs) is (free|the cheapest) | cheapest therapy | free therapy |
    rest is (productive|not a reward|not lazy|resistance) | (self-care|self care) is not (selfish|a luxury) |
    dream believe (achieve|do) | believe it you can | (=aim|=shoot|=reach) for the (moon|stars) | among the stars |
    =wish for it work | be the (energy|reason|light|person) ~ (attract|smiles|smile|needed) | average of the five |
    hire for attitude | train people well | great leaders create | knows the way goes | ^lead by example |
    smartest ~ in the room | day is a school day | storm ~ runs out of | after ~ rain comes | only way is up |
    ^onwards and upwards | busy making other plans | like it is your last | get one life | only have one life |
    ^family (is everything|first) | money can not buy | (=hustle|work|work hard) in silence | sleep is for the weak |
    (let us|let's) smash (it|this) | same <n> hours as | voice not an echo | =throw kindness | like confetti |
    empowered women | women empower | is not given it | inspiration and <pct> |
    <pct> (perspiration|talent|hard work|luck|attitude) | learn to surf | be great to start | start to be great |
    wish you had started | best time to plant | limit is you | moments not things |
    (memories|experiences) not things | it is the little things | enjoy the little |
    (grateful|blessed) (heart|not stressed) | too blessed | good energy only | protect your (peace|energy) |
    what (is|'s) meant to be | kill (them|em) with kindness | (the|your|my|our|to|for) =haters | glow up |
    new (chapter|beginnings) (new|await) | pressure is a privilege | iron sharpens | comfort is the enemy |
    motion over | (small|little) hinges | (learn|learned) to dance in | the obstacle is the | fortune favours the |
    discipline (is|equals) | hard choices easy | if it was easy | if it were easy | nothing worth | work hard play |
    be (so|too) good | stay in your lane | cream (rises|always rises) | walk the talk | one team one | dream team |
    (attitude|energy) is contagious | your only competition | better than (yesterday|you were) |
    (grow|growing) through what you | bloom where you | let go or be | forgive ~ forget | time heals |
    love (conquers|wins) | choose (love|kindness|hope) | spread (love|kindness) | be kind always |
    every (ending|sunset|goodbye) is | what goes around | karma (is|has) | (pressure makes|diamonds are made) |
    (pour from an|an) empty cup | not all heroes | do not wait for (opportunity|inspiration|permission) |
    (create|chase|seize) opportunity | true to yourself | your future self | believe you can and |
    time to plant a tree | energy flows | so good they | ^dream it | it takes a village |
    (not all|not all those) who wander | this too shall pass | (tough|hard) times (do not|never) last |
    winners never quit | practice what you preach | (attitude|altitude) determines | attitude not your |
    if not now when | where there is a will | where there 's a will | two heads are better | many hands make |
    (eyes|eye) on the prize | fake it (till|until) | if you can dream it | make your own luck |
    (leap|jump) and the net | patience is a virtue | (honesty is|sharing is) (the best|caring) | you reap what |
    variety is the spice | (great minds|birds of a feather) | health is wealth | you only live once | =yolo |
    nothing worth having | (new|old) (ways|keys) ~ open | what is meant for you | live in the moment |
    home is where the heart | (good|great) artists steal | you (cannot|can not) control the wind | lions do not |
    eat the frog | (you|we) ~ got this | (smooth|calm) seas never | stars (cannot|can not) shine
  `,
  `
    hard work beats | (anything|everything) is possible | until your (haters|idols) | stronger than you (think|know) |
    (good|great|big) things take time | =hustle until | talent when talent | (never|do not) (let|give) anyone ~ dim |
    (kindness|a smile) (is free|costs nothing) | (the only|every) way out is |
    what you (think|allow|focus on) ~ (become|continues|grows)
  `,
  `
    every expert was | (was|were) once a beginner | before you are ready | (always|)seems impossible until |
    dreams (do not|don't) work | unless you do | progress not perfection | (lift|lifts) you (higher|up) |
    failure is not (fatal|final) | success is not (final|forever) | leaders eat last |
    (customer|customers) (is|are) king | (customer|customers) always (comes|come) first |
    (a|the) journey of a thousand | fall (seven|down seven) times | (rise|get) (up|above) (eight|and) |
    the harder (you|i) work | luck (is|favours|favors) |
    (hard work|patience|practice|kindness) (pays|makes|costs) (off|perfect|nothing) | (one|a) step at a time |
    be yourself everyone else is (already|) taken | (done|good) is better than | what gets measured |
    (work|working) (smarter|smart) not | (keep|stay) (calm|true) and | (happiness|success) is a |
    the secret (of|to) getting (ahead|started) | (shine|sparkle) bright | (you are|you're) the author |
    turn ~ into (lemonade|opportunity) | when life (gives|hands|throws|deals) you
  `,
  `
    (content|cash|consistency|the customer) is (king|queen|key|everything|always right) | consistency (beats|over) |
    (quality|progress|done|connection|people|facts) (over|not|is better than) (quantity|perfection|perfect|profit|
    feelings|followers) | trust the process | enjoy the (journey|ride|process) |
    (success|life|growth|leadership|happiness|healing) is a (journey|marathon|choice|mindset|process) |
    not a (sprint|destination)
  `,
  `
    (in|of|for|to) (our|a|the) (fast-paced|fast paced|ever-changing|ever changing|modern|digital|competitive|
    connected|busy|noisy) (world|landscape|age|market|environment|economy|society) |
    (fast-changing|fast changing|rapidly changing|rapidly evolving|fast-moving|hyper-connected|increasingly connected|
    increasingly complex) ~ (world|landscape|market|environment) |
    (book|music|library|dog|story|teacher|volunteer|sport) (=change|=changes|=save|=saves) lives |
    (=water|=music|=coffee|=football|=rugby) is life | (will|shall) not rest until |
    so much (passion|energy|talent|love) in the room | restored our faith | (wear|wears) (its|their|our|your) heart |
    (fast-paced|fast paced|ever-changing|ever changing|modern|digital|today's|competitive|connected) (world|landscape|
    age|market|environment|economy|society) |
    in (these|this) (uncertain|unprecedented|challenging|difficult|crazy) (times|time) | the new normal |
    at the end of the day | when all is said and done
  `,
  `
    (trust|attention|data|kindness|time|community|experience|authenticity|culture|silence|boredom|sustainability) is
    the new (currency|oil|gold|black|luxury|superpower|normal|rich) | not about how many times you |
    people do not (leave|quit) ~ (jobs|companies|brands) |
    (take care of|look after) your (people|employees|team|staff) | not rocket science | it is what you tolerate |
    (years|lifetime) to build ~ (minutes|seconds|moment) to | people process and technology |
    (our|your) people are (our|your) (greatest|biggest|best|most important) ~ (asset|strength|resource) |
    power of (community|connection|collaboration|storytelling|networking|teamwork|partnership|mentorship|people) |
    (incredible|amazing|wonderful|exciting|humbling|fantastic) journey (so far|with) |
    (as the|as this|another) year (draws|comes) to (a|an|its) (close|end) | take a moment to reflect |
    (fruitful|insightful|productive|engaging) (discussion|discussions|conversation|conversations|exchange) |
    look forward to (further|future|continued|continuing|our continued) (collaboration|cooperation|partnership) |
    (none of|nothing of) (it|this) would ~ possible without | here is to (an even|another) (better|great|successful) |
    behind (each|every) number | great (=discussions|=insights|=conversations) |
    absolute pleasure to (host|welcome|meet|speak|join) | that is the post | built different |
    year of (challenge|change|growth|learning) | big things (coming|ahead|to come) |
    unlock (sustainable|long-term|real|new) (value|growth|opportunities) | invest in their people |
    comes first that is why | what an (incredible|amazing) (year|event|evening|experience) |
    just the beginning of (our|the|a|what) | shaping the future of | in an uncertain world | start your journey |
    that is the tweet | it is about being (human|kind|present) | would mean the world |
    (feeling|feel) (humbled|blessed) | rejection is not | never giving up | power of (data|ai|technology|words) |
    that is it that is the post | may we know them |
    here is to (strong women|new beginnings|the next chapter|many more|the journey) | building lasting relationships |
    passionate about (people|building|creating|delivering|helping|making) | making a (real|) difference every |
    (talent|opportunity) is everywhere | it starts with (people|culture|trust|why|you|listening) |
    (culture|mindset) eats | you can not be what you | representation matters | (data|numbers) (tell|tells) a story |
    (nobody|no one) cares how much you know | people do business with | train for skill
  `,
  `
    (we are|we're|this is|it is) (only|just|) (getting started|the beginning) | not stopping (there|here|now) |
    part of (our|the|this|your) ~ (journey|story) | (our|the|this) journey (continues|so far|has only|has just) |
    together we (can|are|will|make|build|go|turn|grow) | turn the tide | backbone of (our|the|every|this) |
    here is to (building|making|creating|the future|the year|a brighter|a better|a safer|a greener|another year) |
    (bigger|more) than the bottom line |
    (landscape|world|industry|market|sector) (is|'s) (=shifting|=changing|=evolving) |
    (proactive|proactively) (rather than|not|instead of) |
    (powered|driven|fuelled|fueled|led) by (people|purpose|passion) | (it is|it's|this is) who we are |
    small acts (big|make) | not the (finish line|end|destination) ~ (start|beginning) | small acts of (kindness) |
    (ai|robots|a robot) will not (replace|take) (you|your job|people|humans) | person using ai |
    will thank you later | raise the bar | raising the bar | push the boundaries | pushing the boundaries |
    (world|times) of constant change | constant change | thrive in a | wear many hats | hit the ground running |
    (no two|every) day is (the same|different) | no two days are | could not have done it without | labour of love |
    dream come true | one stop shop | trusted partner | your success is our | (=embrace|=embracing) ~ change |
    (drive|driving|lead|leading|shape|shaping) ~ conversation | (filled|fills) my cup | energy in the room |
    leave (no one|nobody) behind | a brighter (future|tomorrow) | hard work and dedication |
    the start of something (big|special|beautiful|great) | lead with (purpose|empathy|heart) |
    (human|people) (connection|first) always | step out of your | (come|comes|came) full circle |
    the power of (=we|=yes|=why) | (magic|beauty) of (our|the|this) (community|work|journey) |
    grateful for (the opportunity|this opportunity|the journey|this journey|every) |
    (is|are|'s|am|be) (so much|much|) more than just a | memories (that|to) (last|treasure|cherish) |
    (second|home away) from home
  `,
  `
    (think|thinking) (outside the box|big|bigger) | (dream|aim|think) big | (dreaming|dreamed) big |
    (the|to the|to another) next level | another level | time to level up | =leveled up | =levelled up | no brainer |
    win win | low hanging fruit | secret sauce | the sky is the limit | sky is the limit |
    reach for the (stars|moon) | shoot for the (stars|moon) | (raise|raising) the bar
  `,
  `
    (collaboration|community|action|discipline|progress|kindness|experiences|growth|effort|impact|culture|passion|
    purpose) (over|beats|eats) (competition|perfection|talent|motivation|strategy|things|comfort|ego|intention|profit)
    | network is your net worth | slow progress | (one|a) door closes |
    trust (the timing|your gut|your journey|the journey|the universe) | proud of how far you | fortune favors the |
    (success|respect|greatness|trust) is not (given|luck|final|owned|linear) | (outwork|out work) everyone |
    (a|the) goal without a plan | (you miss|miss) ~ shots you | the shots you do not take | (do|doing) what you love |
    never work a day in | (actions|words) speak | (hard work|work) pays off | (good|great) things come to those |
    (no|there is no) (such thing as|elevator to|substitute for|shortcut|shortcuts|secret) ~ (luck|success|hard work|
    failure) | (the only|your only) limit | (comparison|fear|doubt) ~ (thief of joy|kills more dreams)
  `,
  `
    (work|hustle|play|grind|train|study) (hard|harder|smart|smarter) ~ (not harder|play hard|stay humble|dream big) |
    work smarter | rise and grind | rise and shine | (the|daily|embrace the|love the|respect the) (grind|hustle) |
    (stay|keep) (hungry|humble|hustling|grinding|pushing|shining|winning|moving forward|positive|focused) |
    hustle (hard|harder|culture|mode) | =no =excuses | no days off | no pain no gain
  `,
  `
    together everyone achieves more | together we (rise|can|are stronger|grow) | better together | alone we can |
    (if you want to go|go) (fast|far) go (alone|together) |
    (great|good|big|magic|best) (things|thing) (never|come|comes|happen|take|takes) | magic happens |
    (outside|out of|beyond|leave|leaving) (your|the|my|our) comfort zone | comfort zone
  `,
  `
    (follow|chase|chasing|live|living|find|following) (your|my) (passion|passions|dreams|dream|bliss|heart|why|
    purpose|tribe|best life) | believe in (yourself|you) |
    (be|become) (yourself|the change|unstoppable|the best version|your own) | best version of (yourself|you|myself) |
    (know|own|remember) your (worth|value|story|why) | you (got|have got) this |
    you are (enough|stronger than|braver than|worthy)
  `,
  `
    (never|do not ever) (give up|stop learning|stop growing|stop dreaming|stop believing|settle|look back|quit|lose
    hope)
  `,
  `
    (fail|failing|fall|failed) (forward|fast|better|seven times) |
    failure is (not|a|the) ~ (option|stepping|teacher|beginning|success) |
    (failure|mistakes|obstacles|setbacks|every setback|every no|every failure|challenges) (are|is) (a|an|the|just|
    proof|opportunities|lessons|stepping|setup|feedback) |
    (every|each) (day|morning|challenge|sunrise|ending|goodbye|monday) is (a|an) (new|fresh|gift|chance|opportunity|
    fresh|blessing) | (today|tomorrow|monday) is (a new|a gift|your day|the first day) | new week new | new year new |
    (what does not kill you|everything happens for a reason|it is what it is)
  `,
  `
    read it again | say it louder | louder for | hot take | unpopular opinion | plot twist | here is the thing |
    (hard|harsh|brutal|cold|real|truth) (truth|bomb|talk) | (nobody|no one) (talks|is talking|wants to hear) |
    this is your (sign|reminder) | remember this | (note|reminder|memo) to self
  `,
  `
    it is not (about|just|only) ~ it is (about|also|a) | it is (less|more) about ~ than |
    not (just|only) ~ it is (a|an|about) (movement|lifestyle|mindset|family|journey|feeling) |
    (more than) (a|just a) (job|brand|product|logo|trend)
  `,
  `
    monday (motivation|mindset|mood|vibes|blues|mantra) |
    (motivation|wisdom|wellness|throwback) (monday|tuesday|wednesday|thursday) | thursday thoughts | happy hump day |
    hump day | tgif | friyay | friday (feeling|vibes|mood) | weekend (vibes|mood) | (good|positive) vibes only |
    your vibe attracts | tis the season | (another|new) day another | it is that time of |
    another (day|week|year) in (paradise|the books)
  `,
  `
    (is|are) not dead | (never|do not) let (anyone|anybody|them|others) (define|tell you|dim|limit) | main character |
    (we|i) do things differently | every (drop|penny|mile|minute|step|voice) counts | (let us|let's) come together |
    (cyber criminals|hackers|criminals|thieves|crime|evil) never (sleep|sleeps) |
    (your|my) (skin|hair|body|wallet|feet|bank account) called |
    the (future|next generation) of ~ (has arrived|is here) |
    (real|true) (men|women|leaders|friends|winners) (do not|don't|cry|recycle|lead|lift|listen|never) | ^pov you |
    winners ~ losers | =be ~ =be ~ =be | great (turnout|vibes|people|energy) great (turnout|vibes|people|energy) |
    (are|is) not (growing|moving forward|learning) (you are|you're) (dying|losing|falling|shrinking) |
    (crush|slay|smash|conquer|own|tackle) (this|the) (week|day|monday) |
    <n> years of (combined|industry|hands-on|collective|) experience in the |
    (live|breathe|live and breathe) ~ so you do not |
    more than (a|just a) ~ it is (a|an|your|our) (ritual|way of life|state of mind|statement|promise|feeling|home|
    community|celebration|story|experience) | with a (laptop|dream) and a (dream|laptop) | the grind never stops |
    (never|not) stop grinding | bleed ambition | (changing|saving) the world one ~ at a time |
    one ~ at a time (together|every day) | #mondaymotivation | #mondaymood | #motivationmonday | #tgif | #friyay |
    #fridayfeeling | #wednesdaywisdom | #thursdaythoughts | #nevergiveup | #dreambig | #riseandgrind |
    #believeinyourself | #goodvibesonly | #youvegotthis | #trusttheprocess | #successmindset | #staypositive
  `,
  `
    (last but not least|goes without saying|needless to say|rest is history|tip of the iceberg|a picture is worth|
    actions speak louder|time is money|knowledge is power|age is just a number|laughter is the best|practice makes|
    rome was not built|easier said than done|better late than never|the early bird|slow and steady|less is more|time
    flies|seize the day|carpe diem|live laugh love|only time will tell|change is the only constant|the only constant|
    the future is now|the future is here|the future is bright)
  `,
  `
    (unlock|unleash|reach|realize|tap into|maximize|fulfill) (your|their|the) (full|true|inner|untapped|hidden|)
    (potential|power|greatness|magic|genius) | (excited|here) for what (is|comes) next |
    the possibilities are endless | (endless|limitless) possibilities | buckle up | grab your popcorn |
    and just like that | if you know you know | chef's kiss | living rent free | main character energy | mic drop |
    (mindset|attitude|kindness|passion|perspective|gratitude|timing) is (everything|key|free|a choice)
  `,
  `
    (success|winners|winning|leaders|leadership|champions|great leaders) (is|are|comes|do|does|never|always|starts|
    start|eat|means|leaves) ~ (happen|overnight|accident|comfort|last|quit|lose|clues|within|mindset|daily|listen|
    title|position|inspire|followers) |
    (small|tiny|baby) (steps|wins|habits|changes) ~ (big|lead|compound|add|matter) |
    (surround yourself|invest in yourself|be the change|be kind|choose joy|choose happiness|create your own|make it
    happen|own your|make today|start where you are|one day at a time|one step at a time|keep it real|just do it|trust
    yourself|bet on yourself|=show up every day|keep showing up)
  `,
);

/** Of such words those so worn that nothing beside them freshens them up. */
export const WORN = expand(`
  (in|of|for|to) (today's|this|an|such a) (fast-paced|fast paced|ever-changing|ever changing|modern|digital|
  competitive|connected|busy|noisy) (world|landscape|age|market|environment|economy|society) |
  in (today's|this) (fast|ever) ~ (world|landscape|market|climate|economy|society) |
  in today's ~ (world|landscape|age|market|climate|economy|society) | in an (ever-changing|ever changing) |
  (in|part of) our dna | now more than ever | has never been more (important|relevant) | goes without saying |
  (work|working) hard (and|) play hard | hard work pays off | live your best | (life is|life 's) too short |
  unlock your (full|true) | (the|) future is (bright|now) | (the|) possibilities are endless |
  the best is yet to come | exciting times (ahead|lie ahead) | reach for the stars | to the next level |
  the next level | to another level | game changer | game changing |
  on a mission to (revolutionise|revolutionize|transform|change|redefine|reinvent|reimagine|disrupt) |
  testament to (our|the|your|their) (hard work|dedication|commitment|strength|power|amazing|incredible|wonderful|
  fantastic|brilliant|entire) | (blood|blood sweat) (sweat|and tears) | stronger together | together we are stronger |
  at the heart of (everything|all|what) we do | behind every (successful|great|good|strong|happy|cloud) |
  behind every ~ (is|are|stands|there is) (a|an) | but it (does not|doesn't) have to be |
  small changes big (impact|difference|results) | (the future|change|it all) starts with (us|you|me) |
  be part of something (bigger|special|great|amazing) | (incredible|amazing|remarkable|extraordinary) year of |
  powered by people | (dream|think|dreaming) big | (think|thinking) outside (of|) the box |
  (teamwork|team work) makes the dream work | (let that|let this) sink in | read that again |
  where ~ meets ~ (innovation|tradition|style) |
  (they|everyone|people) said it (could not|can not|couldn't|would not|will never) be done |
  because (you are|you're) worth it | what a (ride|journey|rollercoaster) it has been |
  (could not|couldn't) have done it without (each|every) | (garage|laptop|bedroom|shed|kitchen table) ~ and a dream |
  words on (a|our|the) (wall|page|poster)
`);
