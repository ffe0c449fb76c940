/**
 * The words of feelings, as phrase lists to expand, or as the inside of a group of alternatives where no bracket stands
 * in them: `i (was|felt) (${SMALL_FEELINGS})`.
 */

/** What a bad day does to people, in any form of the word. */
export const HARD_FEELINGS =
  'ache|afraid|frightened|grieving|in tears|no joke|no picnic|agony|anger|angry|annoying|anxious|ashamed|awful|bereft|betrayed|bewildering|bleak|brutal|confusing|cruel|crushing|daunting|demoralising|desperate|devastating|disappointing|disheartening|distressing|draining|dread|dreadful|embarrassing|exhausting|fed up|frightening|frustrating|fuming|furious|gruelling|guilty|=gutted|=harrowing|heartbreaking|heartbroken|helpless|homesick|hopeless|horrible|humiliating|=hurting|infuriating|isolating|let down|livid|=lonely|=lonelier|maddening|miserable|mortifying|nightmare|numb|on edge|overwhelming|painful|panic|powerless|=reeling|relentless|sad|scared|scary|seething|shaken|shattered|=sick|sickening|soul destroying|stressful|swamped|tearful|terrible|terrifying|thankless|traumatic|unbearable|unnerving|unsettling|upset|=wearing|weary|worn (out|down|thin|through|to a)|worried|wretched|hollow|run ragged|stretched thin|end of your (tether|rope)|at breaking point|spent|merciless|on your last (legs|nerve)|running on (empty|fumes|no sleep)|bruising|wrung out|done in|frazzled|fried|burnt out|burned out|at your wits|wiped out|depleted|bone tired|hollowed|run down|sleepless|dog tired|dead tired|tired out|=shot|gutting|surreal|bewildered|torn|shocked|stunned|winded|floored|crushed|empty handed|belittling|degrading|=raw|=bleakest|nerve wracking|nerve racking|gut wrenching|heart wrenching|mind numbing|soul sapping|back breaking|unforgiving|punishingly|lonesome|joyless|punishing';

/** Hard in the way a sofa or a market can be, too. */
export const MILD_FEELINGS =
  'hard|tough|rough|heavy (day|night|week|year|news|load|going|time)|tired|unfair|lousy|rotten|grim|tiring|hell|(=hardest|=worst|=loneliest|=longest) (part|bit|thing|day|night|week|wait|feeling|kind of day|news)';

/** What people own up to of themselves. */
export const SMALL_FEELINGS =
  'nervous|scared|embarrassed|terrified|useless|relieved|exhausted|knackered|ashamed|rubbish|hopeless|clueless|shaking|sweating|soaked|grumpy|tired|homesick|starving|hungry|hungover|bored|cold|freezing|gutted|chuffed|mortified|late|wrong|slow|lost|stuck|drenched|not okay|not ready|in bits|in tears';

/** How a blow or an hour is, said of it before a noun: "that is a rotten hour". */
export const SORE =
  'sore|rotten|cruel|tough|hard|bitter|horrible|awful|grim|brutal|rough|sickening|painful|lonely|cold|miserable|lousy|nasty|wretched|vicious|heavy|sad|terrible|dreadful|mean|bleak|crushing|savage|foul|ugly|harsh|thankless';

/** What hits or lasts: "a cruel blow", "a long night". */
export const BLOWS =
  'one|blow|knock|kick|loss|break|pill|hand|spot|morning|afternoon|evening|night|day|week|weekend|month|year|hour|stretch|wait|walk|drive|call|letter|email|phone call|way|thing|place|feeling|read|lesson|welcome|ending|goodbye|surprise|shock|load|shift|time|run|trip|winter|summer|spring|start|end|birthday|silence|job|sentence';

/** What grief is called. */
export const GRIEFS =
  'grief|torture|hell|agony|loneliness|lonely|misery|tiredness|tired|cruelty|silence|punishment|dread|panic|heartbreak|ache|exile|funeral|goodbye|loss|hurt|exhaustion|limbo|weather|winter|marathon|job|work|shift|fog|storm|shock';
