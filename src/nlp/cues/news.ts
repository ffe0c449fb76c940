import { expand } from '../phrases/expand.ts';

/** Announcement verbs of the third person. */
export const ANNOUNCES = expand(`
  announces | =announced | announcing | confirms | appoints | =appointed | unveils | =unveiled | launches |
  =launched | publishes | =published | reveals | today revealed | introduces | presents | hosts | releases |
  showcases | celebrates | =reports | =signs | expands | acquires | =acquired | =wins | completes | exceeds |
  achieves | continues (to|its) | sponsors | partners with | joins forces | (is|are) (pleased|proud|excited) to |
  is the official | (is|are) now available | has been named | (press|media) release | annual report
`);

/** Opens a clause whose missing subject is the writer: "Excited to …". */
export const OPENERS = expand(
  // What they feel about it.
  `
    ^(excited|proud|happy|glad|great|nice|good|awesome|wonderful) to | ^excited (for|about) | ^(so|super) excited |
    ^(so|very) proud to | ^proud that | ^(proud|thrilled|delighted|honored|honoured|humbled|enjoyed|fun) | ^=pleased |
    ^(=fortunate|=privileged|=privilege|=lucky|=thankful|=blessed|=looking forward) to | ^=grateful to be |
    ^can't wait | ^=an (honor|honour) | ^=a pleasure | ^=big (week|day) for us | ^=always great | ^was great |
    ^=great (being|talking|discussion|conversation) | ^great (day|time|meeting|visit|seeing) |
    ^(=productive|=good|=wonderful) meeting | ^=had (the|an) | ^had a
  `,
  // Whom they met, and where.
  `
    ^=speaking (with|to|at) | ^=talking (to|with|about) | ^=talked (to|with) | ^=meeting with | ^=met with |
    ^=ran into | ^(=met|=spoke|=spent|=joined|=hosted|=attended|=visited|=toured|=received|=participated|=discussed) |
    ^(=appearing|=discussing|=hosting|=attending|=visiting|=touring|=traveling|=chatting|=standing|=watching) |
    ^(=joining|=celebrating|=introducing|=announcing|=presenting) | ^=taking (part|your) | ^(=sitting|=sat) down |
    ^(=stopped|=stopping|=dropped|=swung) by | ^(=got|=about|=headed|=heading) to | ^=live (on|from) | ^live now |
    ^on my way | ^back in | ^catch me | ^tune in
  `,
  // What they finished, start or have.
  `
    ^(=kicked|=kicking) off | ^(=wrapping|=gearing) up | ^=getting ready | ^=working on |
    ^=just (finished|wrapped|voted|signed|opened|hit|reached) | ^just (launched|released|announced|in) |
    ^coming soon | ^(now|) hiring | ^now available | ^(out|available) now | ^new from us |
    ^been a (big|long|busy|good|great|full|quiet|mad|wild|) (day|week|month|year) |
    (news|hello|hi|greetings|word|update) from (us|all of us)
  `,
);

/** Announces before a word of news is said: "thrilled to share", "big news", "a proud moment for". */
export const HERALDS = expand(
  // How it feels.
  `
    ^(we are|i am|) (so|very|super|really|beyond|absolutely|incredibly|) (thrilled|excited|proud|delighted|pleased|
    honoured|honored|humbled|stoked|chuffed|over the moon) (to|that|about) |
    (=proud|=thrilled|=delighted|=excited|=honoured|=honored|=humbled|=pleased|=privileged|=happy|=glad) to (announce|
    share that|report|confirm|reveal|unveil|introduce|present|launch|be named|be recognised|be recognized|be joining|
    join the|be part of|be featured|be speaking|have been|have signed|have won|have opened|have achieved|have
    received) | ^(it is|) (with|my|our) (great|huge|immense|) (pleasure|pride|honour|honor|delight) |
    (can not|could not) be (prouder|happier|more proud|more excited) | so proud of (our|what our|what the)
  `,
  // How big it is.
  `
    ^(some|) (big|huge|exciting|massive|great) (news|announcement) |
    ^<self> have (some|) (big|exciting|great|huge) news |
    ^(a|what a|) (=proud|=big|=historic|=great|=huge|=busy|=exciting) (day|week|month|year|moment|evening) (for|at)
    (us|our|all of us|<who>|the team|the firm|the company|the club) | ^it is official | ^=drumroll
  `,
  // And who speaks.
  `
    ^here at | ^at <who> (we|our) | (pride ourselves|prides itself) | ^<self> (believe|believes)
  `,
);
