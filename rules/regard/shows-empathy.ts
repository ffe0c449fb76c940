import {
  afterCall,
  answers,
  byPlace,
  clauseAround,
  clauseAt,
  defineRule,
  expand,
  follows,
  type Hit,
  hasPerson,
  hitOver,
  isTitle,
  mine,
  namesSomebody,
  type Post,
  pitch,
  quote,
  sentenceAt,
  sentenceOf,
  situation,
} from '../../src/rule-kit.ts';

/** What makes a day hard, said of it or of somebody; in any form of the word. */
const HARD = expand(`
  ache | agony | alone | angry | anger | annoying | anxious | ashamed | awful | bereaved | bewildering | bitter |
  bleak | blow | brutal | confusing | cross | cruel | crushing | crushed | daunting | demoralising | demoralizing |
  desperate | devastating | disappointing | disappointment | disheartening | distressing | draining | drained |
  dread | dreadful | embarrassing | endless | exhausting | exhausted | fear | fed up | frantic | frightened |
  frightening | frustrating | frustration | fuming | furious | grief | grieving | grim | gruelling | grinding |
  guilt | gut-wrenching | gutted | gutting | hard | harsh | heartbreaking | heartbroken | heavy | hell | helpless |
  hopeless | horrible | horrid | humiliating | hurt | infuriating | invisible | isolating | =lonely | =loneliest |
  =loneliness | =lonelier | =lost | lousy | maddening | miserable | misery | nerve-racking | nightmare | numb | on
  edge | overwhelming | overwhelmed | painful | panic | powerless | raw | rejected | rotten | rough | rubbish | sad
  | scared | scary | shaken | shaky | shattered | shock | =sick | sickening | sleepless | sore | stressful |
  stressed | struggling | terrible | terrified | terrifying | tired | tiring | torn | torture | tough | unbearable |
  unfair | unnerving | unpleasant | unsettling | upset | upsetting | weary | worn down | worn out | worried | worry
  | worrying | worst | knackered | wrecked | glum | guilty | resentful | soul destroying | mortifying | spent |
  frayed | tearful | silly | dejected | dreaded | cold comfort | not okay | not ok | not fair | not easy | not good
  enough | too much | livid | seething | bruising | unkind | cruelest | crap | gut punch | grieve | mourning | mourn
  | ashen | beside yourself | at your limit | at the end of your | running on empty | running on fumes | heavier |
  wobbly | cheated | let down | betrayed | belittled | patronised | defeated | deflated | raging | enraged |
  smarting | jealous | homesick | out of place | lost for words
`);
/** Characters from "must be" to the feeling. Hand-set. */
const NEAR = 32;
/** The same from "you are". Hand-set. */
const AT_ONCE = 5;
/** Tokens from the head of a clause, "losing your notes two days before", to the feeling. Hand-set. */
const GERUND_REACH = 16;
/** Tokens of a clause in which its gerund stands: "six weeks of waiting". Hand-set. */
const OPENING = 4;
/** Words of the body and the face, and of those who belong to somebody. */
const BODY =
  'stomach|heart|head|hands|legs|nerves|chest|patience|mind|body|back|feet|eyes|throat|shoulders|teeth|knees';
const KIN =
  /^(?:family|families|wife|husband|parents?|mother|father|son|daughter|children|sisters?|brothers?|friends?|colleagues?|staff|team(?:mates?)?|classmates?|loved|widow)$/;
/** A crowd that somebody's sympathy is cast over. */
const CROWD =
  /^(?:victims|affected|impacted|involved|everyone|everybody|people|all|community|nation|country|communities)$/;

/** Sympathy in a set phrase, and a sorry for one thing: a little less than a feeling seen. Hand-set. */
const SET_PHRASE = 0.8;
const SORRY = 0.5;

/** Asks that reach out: somebody may come, ring or read. */
const REACHES_OUT = /^(?:come|ring|call|drop|stop|swing|visit|join|bring|book|read|dm|message|get in touch|see)/i;
const COPULA = /^(?:is|are|was|'s|feels|can|must|hurts?|aches?|stings?|drains|wears|takes)$/;

const EFFECT =
  /^(?:feels?|leaves?|makes?|hits?|hurts?|takes|empties|turns|hollows|knocks|floors|lasts|weighs|eats|does)$/;

/** Days and stretches that are hard for those in them: "the first Eid without her", "month seven". */
const TRIAL =
  /^(?:month|week|night|nights|season|christmas|eid|ramadan|diwali|easter|birthday|anniversary|results|term|winter|redundancy|grief|chemo|widowhood)$/;

/** "Losing your notes two days before is awful", "six weeks of waiting is": a situation as subject, then the feeling. */
const gerundOf = (post: Post, hard: readonly Hit[]): Hit | undefined =>
  hard.find((hit) => {
    const head = clauseAt(post, hit.first)?.head ?? hit.first;
    const between = post.tokens.slice(head, hit.last);
    const at = between
      .slice(0, OPENING)
      .findIndex(
        ({ normal }, nth) =>
          /[a-z]{2}ing$/.test(normal) ||
          TRIAL.test(normal) ||
          (normal === 'time' && between[nth + 1]?.normal === 'you'),
      );
    return (
      (at === 0 ||
        (at > 0 &&
          (/^time$/.test(between[at]?.normal ?? '') ||
            TRIAL.test(between[at]?.normal ?? '') ||
            between[at - 1]?.normal === 'of'))) &&
      between.length < GERUND_REACH &&
      between.slice(at + 1).some(({ normal }) => COPULA.test(normal)) &&
      !between.some(({ kind }) => kind === 'mention')
    );
  });

/** "Losing a dog leaves the house silent": a loss or a wait as subject, and what it does. */
const lossOf = (post: Post, trials: readonly Hit[]): Hit | undefined =>
  trials.find(({ first, last }) => {
    const clause = clauseAt(post, first);
    return (
      clause !== undefined &&
      first - clause.head <= 1 &&
      post.tokens.slice(last, clause.last).some(({ normal }) => EFFECT.test(normal))
    );
  });

/** What "it" is, behind the feeling: "frightening when the river rises", "lonely being the only one". */
const saysWhat = ({ tokens }: Post, { last }: Hit): boolean => {
  const after = tokens[last]?.text === ',' ? last + 1 : last;
  const [next, then] = [tokens[after]?.normal ?? '', tokens[after + 1]?.normal];
  return /^(?:when|if|without|not|[a-z]+ing)$/.test(next) || (next === 'to' && then === 'be');
};

/** "You're not soft." A verdict is taken off somebody. */
const isAcquittal = ({ tokens }: Post, at: number): boolean =>
  tokens[at]?.normal === 'you' &&
  tokens[at + 1]?.normal === 'are' &&
  tokens[at + 2]?.normal === 'not' &&
  tokens[at + 3]?.kind === 'word' &&
  tokens[at + 4]?.kind === 'punctuation' &&
  !tokens[at]?.quoted;

/** Somebody in the same plight is spoken to: "you", "anyone who", "To the families on Weir Lane:". */
const isToThem = (post: Post): boolean =>
  post.clauses.some(({ act, quoted }) => !quoted && (act === 'help' || act === 'invite')) ||
  post.sentences.some((sentence) => afterCall(post, sentence) !== undefined) ||
  post.tokens.some(
    ({ normal, quoted }) =>
      !quoted &&
      /^(?:you|u|ye|your|yourself|one|ones|anyone|anybody|everyone|everybody|those|nobody|whoever|people|us|somebody)$/.test(
        normal,
      ),
  );

/** "My prayers are with her family", "condolences to the Lind family", "to @ada": somebody in particular, no crowd. */
const isToOne = (post: Post, hit: Hit): boolean => {
  const clause = clauseAt(post, hit.first);
  const tokens = post.tokens.slice(hit.first, clause?.last);
  if (tokens.some(({ normal }) => CROWD.test(normal))) return false;
  if (tokens.some(({ kind, normal }) => kind === 'mention' || /^(?:you|your|his|her|him)$/.test(normal))) return true;
  const isNamed = tokens.some((_, at) => at > 0 && namesSomebody(post, hit.first + at));
  return isNamed && (hasPerson(post) || tokens.some(({ normal }) => KIN.test(normal)));
};

/** "I know how", "I bet": what follows is theirs. */
const SEES = /^(?:know|see|bet|hear|understand|imagine|get|can|could|remember|hope|realise|realize|am|'m)$/;

/** "You're tired" told, not "not alone", "tired of waiting" or "tired?". */
const isToldOfThem = (post: Post, { first, last, negated }: Hit): boolean =>
  !negated && post.tokens[last]?.normal !== 'of' && sentenceAt(post, first)?.kind !== 'question';

/** The writer's own nerves are no empathy: "I was so nervous". */
const isOfSelf = (post: Post, { first }: Hit): boolean => {
  const from = clauseAt(post, first)?.first ?? first;
  return post.tokens
    .slice(from, first + 1)
    .some(
      ({ normal }, at) => normal === 'my' || (normal === 'i' && !SEES.test(post.tokens[from + at + 1]?.normal ?? '')),
    );
};

/** "Sorry for the trouble": an apology that names nothing stands in the sentence. */
const isApology = (post: Post, { first }: Hit): boolean => {
  const { first: from = 0, last } = sentenceAt(post, first) ?? {};
  return post.tokens.slice(from, last).some(({ normal }) => /^(?:sorry|apolog)/.test(normal));
};

export default defineRule({
  principle: 'relationship-first',
  polarity: 'relational',
  severity: 'info',
  weight: 0.8,
  summary: 'Finds words that see what the other person is going through.',
  why: 'People who feel understood stay in the conversation. A remedy lands better after the feeling was seen.',
  needs: ['seems', 'hard', 'felt', 'body', 'allowed', 'does', 'gentle', 'trial', 'beside', 'grief', 'sorry'],
  phrases: {
    /** Reads a feeling off somebody's situation; the feeling follows. */
    seems: expand(`
      (must|can|could|will|would|might|may|has to|probably) (be|feel|have been|hurt) | =sounds | =sounded |
      =feels | (it|that|this|christmas|winter|grief) (can|must|probably|may) (be|feel) |
      (know|understand|imagine|realise|realize|see|hear) (how|that|this|it|what|waiting|your|the|in your) |
      =if ~ (is|are|feels) | if you (are|feel|dread|still|lie|cry|hide) | when you (feel|dread|lie|cry|hide) | you
      (feel|felt|are feeling|were feeling|looked|sounded) |
      (i would|i'd|we would|we'd) (be|feel|have been) | (can|could|only) (imagine|hear|see|tell|feel) | of course
      (you|it|that|they|he|she|this) |
      (lot|many|most|some|half|all|both|few) of you (are|were|feel|felt|wrote|came|told|said) |
      (=had|=having) (such a|a really|a very) |
      (its own|a particular|a special|a strange|a horrible) (kind|sort|brand|form) of |
      (a|the) (special|particular|certain|peculiar|specific|odd|quiet|unique)
    `),
    /** "It is frightening when the river rises": it is said what of. */
    itIs: expand("(it|that|this) is | it's | that's | it (was|gets|feels)"),
    /** The feeling follows at once: "you're so tired". */
    youAre: expand('you (are|were|look|sound|seem|feel) (so|very|really|just|also|probably|both|)'),
    /** The same, where it is known that the reader's plight is meant. */
    there: expand(`
      (that|this|it|which|there) (is|was|has been|looks|feels) | (it's|that's) |
      (that|this|the) ~ (is|was|feels|are) | ^how | ^what a | such a | (are|were) (so|really|very|feeling)
    `),
    hard: HARD,
    /** What it does to somebody, and what is said to one who goes through it. */
    felt: expand(
      `
        (make|makes|made|making|leave|leaves|left|leaving) (you|anyone|people|many of you) (feel|feeling|doubt|
        snap|cry) |
        you ~ (start|starts|begin|end up) ~ (feel|feeling|doubt|doubting|blame|blaming|question|questioning|
        dread|dreading|cry|crying|hide|hiding) |
        (some|many|most|a lot|lots|all|both) of (you|u) ~ (feel|feeling|felt) |
        (not|no) (a|useful|right|good) (word|words|sentence|card) (for|to) | no (useful|right|good) words | words fail |
        (kick|punch|slap|blow|stab) (in|to|across) the (teeth|gut|guts|face|heart|stomach) | who would not? |
        how ~ you ~ (feel|felt) | (must|can|may) (be|feel) (so|very|really|) (strange|odd|weird|surreal|unreal|a lot) |
        (takes|took) (a lot|so much|everything|plenty|it all|it|something|more) out of |
        not (mean|make) (you|she|he|they|that you|a person) ~ (bad|weak|wrong|failing|failed|failure|less|lazy|slow|
        stupid|selfish|broken|mad|fault|finished|done|alone) | not (slept|sleeping|eaten|breathed|stopped crying) |
        so (did|do|does|have|has|was|were|is|are) (everyone|everybody|half|most|the rest|all of|plenty|lots|i|we) |
        (feel|feeling|feels|felt) like (the last|the only|nobody|no one|you are|everyone|an idiot|a fool|a fraud|a
        failure|a burden|a stranger|an imposter|giving up|crying|screaming) |
        (harder|heavier|lonelier|longer|louder|crueller|worse|rougher|tougher) than (anyone|people|they|you|it|
        anybody|most|the) |
        (that|this|it|each) (one|really|still|just|) =hurts | it =hurts |
        (keeping|keeps|kept) (you|people|anyone) (awake|up) | something to (you|people|a person) |
        (its own|a particular|a special) (kind|sort|brand|form) of | no wonder |
        (would|could|will) (fray|test|break|wear|grind|floor|scare|upset|worry|exhaust|hurt|try) (anyone|
        anybody|most people|the best|you|down) |
        (anyone|anybody|we|i|you) would (be|feel) (too|the same|upset|angry|cross) | anyone would |
        (your|the|that) ~ (anger|fear|grief|guilt|tears|dread|shame|worry|frustration|sadness|panic|feeling)
        (is|are|makes|make) (real|normal|sense|fair|allowed) |
        =the (anger|fear|grief|guilt|dread|shame|worry|sadness) (is|makes|comes|does not|will not) |
        (nobody|no one) (warns|tells|warned|told|prepares) (you|us)
      `,
      `
        ^first ~ without | (the|your|their) first ~ without (you|him|her|them|your|his|their|mum|dad|a|the) |
        why you (are|feel|felt) | you (should|should not|never should) (have to|ever) |
        (may|might|can|must|will|probably) feel (as if|like|as though) | (lie|lying|lay) awake |
        (you are|you were|is|are) (not|nothing) (a fool|stupid|weak|failing|failed|lazy|mad|silly|broken|
        imagining) | not your fault |
        (please|you) (do not|don't) (need to|have to) (apologise|apologize|be brave|be okay|explain|cope|
        pretend|be strong) |
        (it is|it's|this is|that is|that's|you are) (okay|ok|fine|all right|normal|allowed) (to|not to|if you|
        that you) (cry|be|feel|miss|not|rest|stop|grieve|fall) | okay not to be | in good company |
        =rightly so | (i|we) (was|were|know) (that|the) (person|one|kid|feeling|stomach|look|silence) |
        (=the) (hardest|worst|loneliest|toughest|longest|scariest|cruellest) (part|bit|thing|stretch|hours|hour|
        days|week|night|wait) | (not|never) (easy|fun|nice|fair) (to|for|when|being|at|that|on|waiting|having) |
        no (shame|wonder) (in|you|at|if) |
        (a lot|so much|too much|heavy) (to|for) (carry|take|bear|deal|handle|hold|anyone|one|you) |
        (carrying|dealing with|living with|coping with|getting through|going through|sitting with) (a|this|that|
        the|it|so|something) ~ (alone|grief|loss|news|illness|diagnosis|lot|much|week|time)
      `,
    ),
    /** "Your legs must ache", "that knot in the stomach". */
    body: expand(`
      your (${BODY}) (must|will|is|was|are|goes|went|drops|dropped|sinks|sank|races|hurt|hurts|ache|aches|may|
      might) | your (${BODY}) ~ (hurt|hurts|ache|aches|racing|pounding|shaking|heavy|sink|drop) |
      (knot|knots|pit|butterflies|lump) (in|of) (the|your|that|a) (${BODY}) | (${BODY}) in knots |
      (dread|panic|fear|loneliness|guilt|silence) (creeps|sets|starts|hits|comes|kicks) |
      (dead|asleep|run off|rushed off) on your feet | on your feet all |
      (will not|won't|can not|cannot|did not|didn't) (sleep|breathe) | no sleep |
      (crying|sobbing|weeping|cry|sob) (in the|in a|on the|at|alone|yourself)
    `),
    /** Says that it is all right to feel so, or that others felt it. */
    allowed: expand(`
      (that is|that's|it is|it's) (=normal|=human|allowed|not you being) |
      (both|all of it|all of that|that ~|those feelings) (is|are) real |
      (is|are|was) not (weakness|weak|failure|a failure|because you|you being|shameful|selfish|laziness|lazy|silly|a
      weakness|
      cowardly|self-pity|weird) |
      (do|does|did) not make you (a|any|less|bad|weak) |
      (i have|we have|i've|we've) (all|both|) (been there|been you|sat there|sat in that|stood there|had that|
      felt that) | been there (too|myself) | so (did|have|do) (i|we) |
      (i|we) (felt|feel) (it|that|the same) (too|as well) |
      (please|you) (do not|don't) (be|have to be|need to be) (ashamed|embarrassed|sorry|brave|okay|hard on
      yourself) | (every|have a|have the) right to be (angry|upset|cross|furious|sad|tired|scared) |
      right to be (angry|upset|cross|furious|worried) |
      every (reason|right) to (be|feel|shout|cry|swear|leave|complain|walk|hate|grieve) |
      both (can|may|are|is) (be true|true|real|live|exist|fit) |
      (perfectly|completely|entirely) (sane|normal|human|understandable|reasonable) |
      (you|they) (did|have done) nothing wrong |
      (you are|you were) not (a|an|) (bad|poor|terrible|worse|lesser|weaker) |
      (you are|you were) (not|nothing) (being|) (finished|stupid|silly|weak|failing|lazy|mad|broken|dramatic|careless|
      foolish|difficult|needy|rude|ungrateful|greedy|paranoid|overreacting|a burden|behind|too much|too sensitive|
      alone in
      this) | takes (=guts|=courage|=nerve|=strength) (to) | you can (cry|be sad|be angry|fall apart) |
      (can|could) only imagine (how|what|that|the) | (i|we|i have|all) felt the same |
      (i|we) would have ~ (too|as well|myself) |
      (i|we) would have (cried|sobbed|screamed|shouted|thrown|sulked|cracked|snapped|panicked|lost it|given up)
      | go easy on yourself | be (kind|gentle) (to|with) yourself | where you fall apart |
      i bet ~ (sleep|hurts|feels|felt|tired|hard)
    `),
    /** What it does to somebody. */
    does: expand(`
      (makes|leaves|made|leave) (one|anyone|anybody|somebody|a person|a body|people|you|the house|a house|a
      week|a day|the nights|nights) (feel|feels|sound|sounding|empty|seem|doubt|question|snap|long|endless) |
      (does|do) (something|things) to (your|a|one|you|people) |
      (wears|grinds|drags|breaks|knocks) (a person|people|you|anyone|somebody) (out|down) |
      (it|that|this|which|today|tonight) (=stings|=hurts|=aches|=grinds|=smarts|=bites) |
      would (scare|break|floor|flatten|finish|crush|upset|exhaust|infuriate|test|frighten|unsettle|wreck) (anyone|
      anybody|
      most people|any of us|the best of us|me|us) |
      (feel|feels|felt) (so|very|that|this|really) (small|low|stupid|lost|alone|useless|invisible|far|old|
      foolish) | (like|as) (a slap|a punch|a season|walking on|wading|drowning)
    `),
    /** Gentle words that see somebody only where a hard time is named or they are called: "you're allowed a minute". */
    gentle: expand(`
      (nobody|no one) (should|deserves|ought) ~ (to|this|that) | (you are|you|they are) allowed |
      (i|we) (see|know) (why|how|what|you|that) | (i|we) (get|understand|see) it | we see you |
      (fine|okay|ok|all right|normal|good) (to|if you) |
      (half|most|some|plenty|lots|all) (of us|of them|of you|people|others|the class|the room|the team|the
      office| the ward|of the class|of the room|of the team|of my|of our) (did|do|have|were|had|felt) |
      (go|take it) (slowly|gently|easy|slow) | take your time | no rush | do not (have to|need to|owe) |
      you need not | (if|when) (that|this) (is|='s) (you|your|yours|where|how) | (been|stood|sat) (there|here) |
      (have|has|had|'ve|'d) (been|stood|sat) in | (i|we) (know| remember) (that|the|it|how|what) |
      it will (come|pass|ease|fade|wait) | it (fades|passes|eases|lifts|counts) | (it is|it's) not nothing |
      as long as (it takes|you want|you need|you like) | whatever is in it |
      (nothing|not) (wrong|the matter) with you | in your (chest|throat|stomach) | your fault
    `),
    /** Losses and waits that anybody knows for hard. */
    trial: expand(`
      miscarriage | bereavement | =bereaved | funeral | stillbirth | =biopsy | =scan result | diagnosis | chemo |
      =widowed |
      hospice | migraine | fibromyalgia | endometriosis | infertility | ivf | panic attack | (from|on|off) the ward |
      intensive care | redundancy | =laid off | =layoff | =layoffs | eviction | =evicted | divorce | break up |
      =rejection | dementia |
      (=losing|=lost) (a|an|your|my|him|her|them|someone|somebody|the) ~ (dog|cat|pet|parent|mum|dad|father|mother|
      child|
      baby|friend|partner|wife|husband|brother|sister|gran|nan|job|home|house|flat|founder|co-founder|colleague|
      pregnancy|someone|one) | (night|double) (shift|shifts|feeds) | 3am | (waiting|wait) (for|on) ~ (result|results|
      letter|call|news|scan|biopsy) | empty chair | first (christmas|eid|diwali|birthday|summer|winter|year) without |
      (in|from|on) a (car|car park|corridor|waiting room|platform) | (=alone|=grief|=grieving|=burnout|=burnt out)
    `),
    /** Stands by somebody in trouble. */
    beside: expand(`
      you (are|'re) not (alone|the only one) | not (alone|the only one) (in|with) |
      (=thinking of|thoughts with) (you|your|him|her) | hang in there |
      take (all|whatever|as much|as long) ~ (time|need) |
      (hope|hoping) (you|he|she|they|your) ~ (feel|feels|better|recover|recovers) |
      (get well|feel better) soon | wishing (you|him|her|them|both) ~ (recovery|=strength|=comfort|=peace) |
      (rotten|rough|tough|hard|long|sore|brutal|cruel|grim|awful) (day|week|year|morning|night|time|walk|one|watch|
      result|
      season|journey) ~ for (you|him|her|them|everyone|anyone|all)
    `),
    /** What is said after a death or an accident; counts where it is said of somebody in particular. */
    grief: expand(`
      (=sending|=send|=sends) (love|strength|hugs|warmth|a hug|all our love|my love) to |
      =thinking of (everyone|all|them|the family|those|<who>) |
      (condolences|sympathies|sympathy|thoughts|prayers|hearts|heart) (are|is|go|goes|went|out|break|breaks|
      ache|aches|to|and) ~ (with|to|for|those) | condolences to |
      (=praying|=pray) for (<who>|you|him|her|them|your|the <who>) |
      (sad|heartbroken|devastated|gutted) for (you|him|her|them|<who>|the <who>)
    `),
    /** Somebody's situation, told to them. */
    you: expand(`
      (if|when|while|once|after|before|because) (you|your|you are|you have) | (and then|then) you |
      you (are|have|had|were|feel|keep|still|never|probably|just|now) |
      (some|many|most|half|lots|a lot|all|both) of (you|ye) |
      (anyone|everyone|those|somebody|people|parents|families|the ones) (who|whose|waiting|facing|stuck|still) |
      ^to (the|all|every|any|whoever|our|my|anyone|anybody) | to (the|all|every|any|whoever) ~ (who|whose|still|
      waiting|staring|facing|mopping)
    `),
    /** Says sorry for what happened to them, and names it. */
    sorry: expand(`
      =sorry (for|about) (<who>|your|his|her|their|the loss) | =sorry (that|if|) (you|your|he|she|they) |
      =sorry to (hear|learn|read) (about|of) (your|his|her|their|<who>) |
      =sorry to (hear|learn|read) (that|) (you|your|he|she|they|<who>)
    `),
    /** A sorry of which these are said names nothing that happened, or the writer's own slip. */
    stock: expand(`
      trouble | hassle | delay | wait | =issue | =issues | =problem | =problems | =inconvenience | =inconvenienced |
      =experience |
      =experiencing | confusion | discomfort | disappointment | =error | doubts | frustration | (feel|facing) ~ way |
      facing |
      not like | missed | sorry to hear (that|this|it|about this|about that) | sorry (about|for) (this|that|it|any|the)
    `),
    /** A number to ring, printed for everybody. */
    hotline: expand(
      'hotline | lifeline | suicide prevention | crisis (line|text|counsel*) | resources available | are resources',
    ),
    /** Where a loss is the way to a demand. */
    demand: expand(`
      (congress|senate|government|parliament|president|minister|ministers|council|governor) ~ (must|should|
      needs|has to|do|act|stop) | calling on | (we|they) must |
      (time|demand|demanding) (to|for) (act|action|justice|change|answers) | do something |
      gun (violence|control|safety|laws) | our lack of
    `),
    /** Boilerplate, jokes and a "sorry" that turns somebody away. */
    hollow: expand(`
      (we|i) (understand|know|appreciate|realise|realize) (that|how|) ~ (can be|may be|might be|can feel)
      (frustrating|annoying|disappointing|inconvenient|difficult) | thank you for choosing | any inconvenience |
      inconvenience caused | sorry not sorry | pain points | sorry (guys|ladies|folks|haters|losers|no) |
      sorry (we|i) (are|am|do|don't|can't|cannot|have) (not|sold|out|closed|full|no) | better safe than sorry |
      feel sorry | sorry (state|excuse|for yourself|for myself) | be sorry |
      (sold out|fully booked|out of stock) | (make|makes|making) ~ (=easy|easier|simple|simpler|effortless) |
      (makes|make) sure | you never have to | so you never |
      that is why (we|our)
    `),
  },
  messages: {
    feeling: '"{words}": you saw how it feels for them.',
    beside: '"{words}": it tells them that somebody is with them.',
    sorry: '"{words}": you saw what happened to them, and said so first.',
  },
  examples: {
    good: [
      {
        post: "@joanna_w «That must have been a horrible surprise the night before the exam». I've reopened it for you until Monday.",
        reply: true,
      },
      "«We know waiting for results is the worst part». The line is open until ten, and you can just sit on it if you don't want to talk.",
      "«I'm sorry about Biscuit». Fourteen years is a lot of walks. We've stopped the food order and refunded the last bag.",
      "«If the school gate is hard this week», you're not alone in it. There's a bench round the corner where three of us hide.",
      { post: "@benno_l «So sorry your roof went in the storm». We'll look at the forms this afternoon.", reply: true },
      '«Leaving a flat you loved is hard, and nobody tells you about the paperwork». Ask for Irena on ward two.',
      'To everyone whose name was not on the list today: «your stomach must be in knots». Ours were, both years.',
      'Dolores ran the ferry desk for thirty years. «Our thoughts are with her sons».',
      'Half of you read the rota at midnight and then lie there. «That is normal». The rota is no verdict.',
      "«You're exhausted, the rent is due» and it's only Tuesday. Her kettle is on from six.",
      '«Losing a cat empties the windowsill». Nobody needs you cheerful at the till this week.',
      'To everyone who moved house twice this year: «we see why the boxes stay shut».',
      { post: "@ilse_d Five weeks without a boiler. «I'd be livid too». Mats comes tomorrow at eight.", reply: true },
    ],
    bad: [
      'Sorry not sorry, our sale is just that good 😎',
      "Sorry, we're sold out! More drops soon, turn on notifications.",
      'We understand your pain points, which is why our solution delivers results. Book a demo.',
      'We apologise for any inconvenience caused.',
      'Better safe than sorry: back up your files on Friday.',
      'It must be hard to choose between our three sofas. Order yours today and get 10% off.',
      'Our thoughts are with everyone affected. A statement will follow at noon.',
      'If you are struggling, you are not alone: call the crisis hotline at any hour.',
      "Nibble when you're stressed? Our plan tells you why.",
      'Losing a spare key is hard. Our lockbox makes it simple.',
      'Our hearts go out to the victims in Weir County.',
      'I was so nervous before the audit that I ate the whole tin.',
      { post: '@benno_l So sorry to hear that. Please send us your reference number.', reply: true },
      { post: "@anka_w We're really sorry for the trouble you had with the ticket machine.", reply: true },
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || pitch(post, REACHES_OUT) || mine(post, hits.hollow).length > 0) return;
    const inReply = answers(post);
    const toThem =
      inReply || hits.trial.length > 0 || hits.you.length > 0 || situation(post) !== undefined || isToThem(post);
    const stock = mine(post, hits.stock).filter((hit) => isApology(post, hit));
    const isTheirs = (hit: Hit): boolean => !isOfSelf(post, hit);
    const hard = mine(post, hits.hard).filter(
      (hit) => !stock.some((one) => sentenceOf(post, one) === sentenceOf(post, hit)),
    );
    const isCall = post.sentences.some((sentence) => afterCall(post, sentence) !== undefined);
    const called = inReply || hits.you.length > 0 || isCall;
    const seems = [...mine(post, hits.seems), ...(called ? mine(post, hits.there).filter(isTheirs) : [])];
    const pairs = [
      ...follows(mine(post, hits.youAre), hard, AT_ONCE).filter(({ second }) => isToldOfThem(post, second)),
      ...follows(byPlace(seems), hard, NEAR),
      ...follows(
        mine(post, hits.itIs),
        hard.filter((hit) => saysWhat(post, hit)),
        NEAR,
      ),
    ];
    const pair = pairs.find(({ first, second }) => sentenceOf(post, first) === sentenceOf(post, second));
    const gerund = gerundOf(post, hard);
    const isHard = isCall || hard.length > 0 || hits.trial.length > 0;
    const acquitted = isHard ? post.tokens.findIndex((_, at) => isAcquittal(post, at)) : -1;
    const gentle = [
      ...(isHard ? hits.gentle : []),
      ...(acquitted < 0 ? [] : [hitOver(post.tokens, acquitted, acquitted + 4)]),
    ];
    const seen = mine(post, [...hits.felt, ...hits.body, ...hits.allowed, ...hits.does, ...gentle]).filter(isTheirs);
    const felt =
      hits.hotline.length > 0
        ? undefined
        : (gerund ?? lossOf(post, mine(post, hits.trial)) ?? (toThem ? (pair?.first ?? seen[0]) : undefined));
    const grief = hits.demand.length > 0 ? [] : mine(post, hits.grief).filter((hit) => isToOne(post, hit));
    const [beside] = [...(hits.hotline.length > 0 ? [] : mine(post, hits.beside)), ...grief];
    const [sorry] = stock.length > 0 ? [] : mine(post, hits.sorry);
    const [found, message, strength] = felt
      ? ([felt, 'feeling', 1] as const)
      : beside
        ? ([beside, 'beside', SET_PHRASE] as const)
        : ([sorry, 'sorry', SORRY] as const);
    if (!found) return;
    const at = clauseAround(post, found);
    report({ at, message, strength, values: { words: quote(post, at) } });
  },
});
