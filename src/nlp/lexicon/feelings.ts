/**
 * The words of feelings, as phrase lists to expand, or as the inside of a group of alternatives where no bracket stands
 * in them: `i (was|felt) (${SMALL_FEELINGS})`.
 */

/** What a bad day does to people, in any form of the word. */
export const HARD_FEELINGS = `
  ache | afraid | frightened | grieving | in tears | no joke | no picnic | agony | anger | angry | annoying |
  anxious | ashamed | awful | bereft | betrayed | bewildering | bleak | brutal | confusing | cruel | =crushing |
  daunting | demoralising | desperate | devastating | disappointing | disheartening | distressing | =draining |
  =drained | dread | dreadful | embarrassing | exhausting | fed up | frightening | frustrating | fuming | furious |
  gruelling | guilty | =gutted | =harrowing | heartbreaking | heartbroken | helpless | homesick | hopeless |
  horrible | humiliating | =hurting | infuriating | isolating | let down | livid | =lonely | =lonelier | maddening |
  miserable | mortifying | nightmare | numb | on edge | overwhelming | painful | panic | powerless | =reeling |
  relentless | sad | scared | scary | seething | shaken | shattered | =sick | sickening | soul destroying |
  stressful | =swamped | tearful | terrible | terrifying | thankless | traumatic | unbearable | unnerving |
  unsettling | upset | =wearing | weary | worn (out|down|thin|through|to a) | worried | wretched | hollow |
  run ragged | stretched thin | end of your (tether|rope) | at breaking point | spent | merciless |
  on your last (legs|nerve) | running on (empty|fumes|no sleep) | =bruising | wrung out | done in | frazzled |
  =fried | burnt out | burned out | at your wits | wiped out | depleted | bone tired | hollowed | run down |
  sleepless | dog tired | dead tired | tired out | =shot | =gutting | surreal | bewildered | torn | shocked |
  stunned | =winded | =floored | =crushed | empty handed | belittling | degrading | =raw | =bleakest |
  nerve wracking | nerve racking | gut wrenching | heart wrenching | mind numbing | soul sapping | back breaking |
  unforgiving | punishingly | lonesome | joyless | =punishing
`;

/** Hard in the way a sofa or a market can be, too. */
export const MILD_FEELINGS = `
  hard | tough | rough | heavy (day|night|week|year|news|load|going|time) | tired | unfair | lousy | rotten | grim |
  tiring | hell | (=hardest|=worst|=loneliest|=longest) (part|bit|thing|day|night|week|wait|feeling|kind of day|news)
`;

/** What people own up to of themselves. */
export const SMALL_FEELINGS = `
  nervous | scared | embarrassed | terrified | useless | relieved | exhausted | knackered | ashamed | rubbish |
  hopeless | clueless | shaking | sweating | soaked | grumpy | tired | homesick | starving | hungry | hungover |
  bored | cold | freezing | gutted | chuffed | mortified | late | wrong | slow | lost | stuck | drenched | not okay |
  not ready | in bits | in tears
`;

/** How a blow or an hour is, said of it before a noun: "that is a rotten hour". */
export const SORE = `
  sore | rotten | cruel | tough | hard | bitter | horrible | awful | grim | brutal | rough | sickening | painful |
  lonely | cold | miserable | lousy | nasty | wretched | vicious | heavy | sad | terrible | dreadful | mean | bleak |
  crushing | savage | foul | ugly | harsh | thankless
`;

/** What hits or lasts: "a cruel blow", "a long night". */
export const BLOWS = `
  one | blow | knock | kick | loss | break | pill | hand | spot | morning | afternoon | evening | night | day | week |
  weekend | month | year | hour | stretch | wait | walk | drive | call | letter | email | phone call | way | thing |
  place | feeling | read | lesson | welcome | ending | goodbye | surprise | shock | load | shift | time | run | trip |
  winter | summer | spring | start | end | birthday | silence | job | sentence
`;

/** What grief is called. */
export const GRIEFS = `
  grief | torture | hell | agony | loneliness | lonely | misery | tiredness | tired | cruelty | silence | punishment |
  dread | panic | heartbreak | ache | exile | funeral | goodbye | loss | hurt | exhaustion | limbo | weather |
  winter | marathon | job | work | shift | fog | storm | shock
`;

/** Losses, waits and days that anybody knows for hard: phrases to expand. */
export const TRIALS = `
  miscarriage | bereavement | =funeral | stillbirth | =biopsy | scan result | diagnosis | chemo | widowhood |
  hospice | migraine | chemotherapy | radiotherapy | relapse | repossession |
  (=moving|=putting) (a|your) (parent|mum|mam|mom|dad|mother|father|gran|nan) ~ (into|out|home) |
  (=burying|=buried) (a|your) | (night|day|week) without (power|heating|water|hot water|gas|sleep) |
  being (laid off|made redundant|sacked|evicted|bullied|stood up) | infertility | ivf | intensive care | redundancy |
  redundancies | eviction | divorce | dementia | grief | (you were|you are|you got|just) (laid off|made redundant) |
  bailiff | arrears |
  (first|second|third) (christmas|birthday|father's day|mother's day|anniversary) (can be|is|feels|after|alone) |
  (=selling|=clearing|=emptying|=sorting|=packing) ~ (mum|mam|mom|dad|gran|nan|mother|father|husband|wife|parents) |
  (did not|not) get (the|into|in|that) ~ (part|job|place|grade|grades|offer|house|flat|role|lead|team|call) |
  (missed|misses|missing) the (penalty|cut|funeral|birth|last visit) | caring is | caring for (someone|somebody) |
  caring for ~ (mum|dad|parent|husband|wife|mother|father) | rejection (email|letter) |
  (dog|cat|pet|mum|dad|parent|partner|husband|wife) (goes|dies|died) | scan (is|='s|on) | job cuts |
  (buried|nursed) (him|her|them|your) | waiting list |
  (failed|failing) (your|the|an|a) ~ (test|exam|driving|resit|finals|viva) | notice to quit | redundancy letters |
  (putting|packing|giving|throwing|clearing|boxing|folding|taking|deleting|sorting|washing) ~ (bowl|lead|coat|clothes|
  cot|nursery|room|slippers|wardrobe|number|voicemail|toothbrush|ashes|collar|basket|glasses|handwriting) |
  since the (fire|flood|funeral|crash|diagnosis|accident|layoffs|divorce|stroke|fall|burglary|verdict|miscarriage) |
  (got|opened|read) (the|that|a|another) ~ (rejection|diagnosis|bad news) | went with someone else | turned you down |
  (bit|part|moment|hour) (where|when) you (have|had|must|need|realise|realize|hear|open|ring|tell) |
  (nights|night|hours|days) in (a&e|casualty|hospital|intensive|resus) | ='s voicemail | =job (hunting|loss) |
  (=second|=third|=fourth|=fifth) (round|miscarriage|rejection|flood|relapse|dry year|failed) |
  dry (year|spring|summer) | (one|a) (less|fewer) ~ (pair|plate|cup|coat|toothbrush|chair|stocking) |
  (=one|=an) empty (chair|bed|stall|hook) | sleeping in (a|your|the) (car|van) |
  (am|a.m.|night|3am|4am) (feed|feeds) | missed (his|her|their) (first|last) | does not know (you|your name|who you) |
  (mill|factory|plant|pit|yard|branch|school|works|ward|mine|shipyard) (is|are|='s) (closing|shutting) |
  (=losing|=lost) (a|an|your|my|him|her|them|someone|somebody) ~ (dog|cat|pet|parent|mum|dad|father|mother|child|baby|
  friend|partner|wife|husband|brother|sister|gran|nan|job|home|house|flat|pregnancy|twin|colleague|neighbour) |
  (=losing|=lost) (a|an|the|your|her|his|their) ~ (herd|cows|flock|farm|hens|horse|pony|ewes|bees|hive|crop|shop|pub|
  garden|allotment|voice|sight|hearing|hair|rabbit|budgie) | (waiting|wait) <n> (weeks|months|days|hours) (for|on) |
  (=losing) the final | first (christmas|birthday) without |
  (waiting|wait) (for|on) ~ (result|results|letter|call|news|scan|biopsy) | empty chair |
  (first|the) ~ without (him|her|them|your)
`;

/** Above all others of its kind: "the loneliest shift there is". */
export const HARDEST = 'loneliest|longest|hardest|worst|cruellest|cruelest|coldest|saddest|quietest|heaviest|slowest';

/** Where one goes through it: "that walk back is miserable". */
export const HARD_PLACES =
  'walk|wait|drive|call|night|morning|evening|week|silence|quiet|letter|corridor|journey|hour|stretch|door|room';
