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
  saidFrom,
  sentenceAt,
  sentenceOf,
  situation,
  WARES,
  wordSet,
} from '../../src/rule-kit.ts';

/** Characters from "must be" to the feeling. Hand-set. */
const NEAR = 32;
/** Tokens from the head of a clause to the loss or the wait it is about: "six weeks of waiting". Hand-set. */
const OPENING = 4;
/** Tokens from the head of a clause to the feeling. Hand-set. */
const GERUND_REACH = 22;
/** Clauses that tell "you" what happens, from which they see it. Hand-set. */
const TOLD = 2;
/** Sympathy in a set phrase, and a sorry for one thing: a little less than a feeling seen. Hand-set. */
const SET_PHRASE = 0.8;
const SORRY = 0.5;

/** Asks that reach out: somebody may come, ring or read. */
const REACHES_OUT = /^(?:come|ring|call|drop|stop|swing|visit|join|bring|book|read|dm|message|get in touch|see)/i;

const BODY =
  'stomach|heart|head|hands|legs|nerves|chest|patience|mind|body|back|feet|eyes|throat|shoulders|teeth|knees';
const NOT_YOU = `
  stupid | silly | weak | failing | failed | failure | lazy | mad | broken | foolish | difficult | needy |
  selfish | rude | behind | imagining | finished | dramatic | careless | ungrateful | burden | alone | bad |
  slow | shameful | weakness | cowardly | wrong
`;
const KIN = wordSet(`
  family families wife husband parent parents mother father son daughter children sister sisters brother
  brothers friend friends colleague colleagues staff team teammates classmates loved widow
`);
/** A crowd that somebody's sympathy is cast over. */
const CROWD = wordSet(`
  victims affected impacted involved everyone everybody people all community nation country communities
`);
const THEM = wordSet('you u ye your his her him');
const READERS = wordSet(`
  you u ye your yourself one ones anyone anybody everyone everybody those nobody whoever people us somebody
`);
/** Days and stretches that are hard for those in them: "the first Eid without her", "month seven". */
const SEASON = wordSet(`
  month week night nights season christmas eid ramadan diwali easter birthday anniversary results term winter
  redundancy grief chemo widowhood sundays
`);
const IS = wordSet("is are was 's feels can must hurts takes");
/** "I know how", "I bet": what follows is theirs. */
const SEES = wordSet(
  "'d know see bet hear understand imagine get can could remember hope realise realize am 'm would saw read watched noticed heard",
);

/** Readers of some kind are called: "Parents of twins:". */
const isCall = (post: Post): boolean => post.sentences.some((sentence) => afterCall(post, sentence) !== undefined);

/** Somebody in the same plight is spoken to: "you", "To the families on Weir Lane:"; "one of the benches" is nobody. */
const isToThem = (post: Post): boolean =>
  answers(post) ||
  isCall(post) ||
  situation(post) !== undefined ||
  post.clauses.some(({ act, quoted }) => !quoted && (act === 'help' || act === 'invite')) ||
  post.tokens.some(({ normal, quoted }, at) => !quoted && READERS.has(normal) && post.tokens[at + 1]?.normal !== 'of');

/** "My prayers are with her family", "condolences to the Lind family", "to @ada": somebody in particular, no crowd. */
const isToOne = (post: Post, hit: Hit): boolean => {
  const tokens = post.tokens.slice(hit.first, clauseAt(post, hit.first)?.last);
  if (tokens.some(({ normal }) => CROWD.has(normal))) return false;
  if (tokens.some(({ kind, normal }) => kind === 'mention' || THEM.has(normal))) return true;
  const isNamed = tokens.some((_, at) => at > 0 && namesSomebody(post, hit.first + at));
  return isNamed && (hasPerson(post) || tokens.some(({ normal }) => KIN.has(normal)));
};

/** The writer's own nerves are no empathy: "I was so nervous". */
const isOfSelf = (post: Post, { first }: Hit): boolean => {
  const from = clauseAt(post, first)?.first ?? first;
  const before = post.tokens.slice(from, first + 3).filter(({ kind }) => kind !== 'emoji');
  return before.some(
    ({ normal }, at) => normal === 'my' || (normal === 'i' && !SEES.has(before[at + 1]?.normal ?? '')),
  );
};

/** "Sorry for the trouble": an apology that names nothing stands in the sentence. */
const isApology = (post: Post, { first }: Hit): boolean => {
  const { first: from = 0, last } = sentenceAt(post, first) ?? {};
  return post.tokens.slice(from, last).some(({ normal }) => /^(?:sorry|apolog)/.test(normal));
};

/** "You are not alone in loving a tart", "it was not a bad technology": nobody is in trouble. */
const isShared = ({ tokens }: Post, { last, text }: Hit): boolean =>
  (/\bnot .*(?:bad|wrong|slow|broken|difficult|behind|foolish)$/i.test(text) && tokens[last]?.kind === 'word') ||
  (/alone|only one/i.test(text) && /^in [a-z]+ing$/.test(saidFrom(tokens, last, 2)));

/** "You smile, you sign the card": what the reader goes through, told to them; what they may or need is advice. */
const MAY =
  /^(?:have (?:a|an|the|no|to|any|until|time|options|two|three)|can|may|might|will|would|could|should|must|need|get|deserve|want|know|find|do not|too|'ll|'d|are (?:welcome|invited|not alone|eligible|entitled)|have to)\b/;
const livesThrough = (post: Post): Hit | undefined => {
  const told = post.clauses.filter(
    ({ head, subject, act, quoted }) =>
      subject === 'you' &&
      act === 'statement' &&
      !quoted &&
      post.tokens[head]?.normal === 'you' &&
      !MAY.test(saidFrom(post.tokens, head + 1, 2)),
  );
  const [first] = told;
  return first && told.length >= TOLD ? hitOver(post.tokens, first.head, first.head + 1) : undefined;
};

/** "It was awful for about a year", where nobody is spoken to: what the writer went through. */
const isOwnStory = (post: Post, hit: Hit): boolean => {
  const { first = 0, last } = sentenceAt(post, hit.first) ?? {};
  return (
    /was$/i.test(hit.text) &&
    !answers(post) &&
    !isCall(post) &&
    !post.tokens.slice(first, last).some(({ normal }) => READERS.has(normal))
  );
};

/** Told, and not "tired of waiting" or "tired?". */
const isToldOf = (post: Post, { first, last, negated }: Hit): boolean =>
  !negated && post.tokens[last]?.normal !== 'of' && sentenceAt(post, first)?.kind !== 'question';

/** What "it" is, behind the feeling: "frightening when the river rises", "lonely being the only one". */
const saysWhat = ({ tokens }: Post, { last }: Hit): boolean =>
  /^(?:when|if|without|to|[a-z]{2,}ing)$/.test(tokens[tokens[last]?.text === ',' ? last + 1 : last]?.normal ?? '');

/** "Must be exhausting", "you're worn out", "it is lonely": a feeling read off somebody's situation. */
const readIn = (post: Post, frames: readonly Hit[], hard: readonly Hit[]): readonly Hit[] =>
  follows(frames, hard, NEAR)
    .filter(({ first, second }) => sentenceOf(post, first) === sentenceOf(post, second) && isToldOf(post, second))
    .map(({ first }) => first);

/** "Losing weight is hard" is nobody's trouble yet; "leaving a flat you loved is hard" is. */
const MILD = /^(?:hard|tough|rough|heavy|tired|struggle)$/i;

/** "Losing a cat empties the windowsill", "six weeks of waiting is hard": a loss, a wait or a doing as what a clause is about, and what it does. */
const weighsIn = (post: Post, trials: readonly Hit[], weights: readonly Hit[], hard: readonly Hit[]): Hit | undefined =>
  byPlace(weights, hard).find((hit) => {
    const { head = 0 } = clauseAt(post, hit.first) ?? {};
    const before = post.tokens.slice(head, hit.first);
    if (trials.some(({ first }) => first >= head && first < Math.min(head + OPENING, hit.first))) return true;
    const at = before.slice(0, OPENING).findIndex(({ normal }) => /[a-z]{2}ing$/.test(normal) || SEASON.has(normal));
    const isSubject = at === 0 || (at > 0 && (SEASON.has(before[at]?.normal ?? '') || before[at - 1]?.normal === 'of'));
    const isMild = MILD.test(hit.text) && !before.some(({ normal }) => THEM.has(normal) || SEASON.has(normal));
    return (
      isSubject &&
      !isMild &&
      hard.includes(hit) &&
      before.length < GERUND_REACH &&
      before.some(({ normal }) => IS.has(normal))
    );
  });

/** "We're sad to say that Duke died": the writer's own loss, told. */
const TELLS_LOSS =
  /\b(?:sad|sorry|heartbroken|devastated|gutted)(?:dened)? to (?:say|tell|announce|report|share|let|inform|confirm)\b/i;

export default defineRule({
  principle: 'relationship-first',
  polarity: 'relational',
  severity: 'info',
  weight: 0.8,
  summary: 'Finds words that see what the other person is going through.',
  why: 'People who feel understood stay in the conversation. A remedy lands better after the feeling was seen.',
  needs: ['hard', 'felt', 'gentle', 'trial', 'beside', 'grief', 'sorry'],
  phrases: {
    /** Reads a feeling off somebody's situation; the feeling follows. */
    frame: expand(`
      (must|can|could|would|might|may|has to|probably|will) (be|feel|have been|hurt) | =sounds | =sounded |
      =feels | =felt |
      (know|understand|imagine|think|realise|realize|see|hear) (how|that|this|it|what|your|the|in your|waiting) |
      =if ~ (is|are|feels) | if you (are|feel|dread|cry|hide) | when you (feel|dread|lie|cry|hide) |
      you (are|were|look|sound|seem|feel|felt) | (i would|i'd|we would|we'd) (be|feel|have been) |
      (can|could|only) (imagine|hear|see|tell|feel) | of course (you|it|that|they) |
      of you (are|were|feel|felt) | (=had|=having) (such a|a really|a very) | (kind|sort|brand|form) of |
      (special|particular|certain|peculiar|its own)
    `),
    /** The same, where it is known that the reader's plight is meant. */
    itIs: expand(`
      (that|this|it|which|there) (is|was|has been|looks|feels|gets) | that's | it's |
      (that|this|the) ~ (is|was|feels|are) | ^how | ^what a | such a | (are|were) (so|really|very|feeling)
    `),
    /** What makes a day hard, said of it or of somebody; in any form of the word. */
    hard: expand(`
      ache | agony | alone | angry | anger | annoying | anxious | ashamed | awful | bewildering | bitter |
      bleak | brutal | confusing | cross with | cruel | crushing | daunting | demoralising | desperate |
      devastating | disappointing | disheartening | distressing | draining | dread | embarrassing | endless |
      exhausting | fear | fed up | frantic | frightening | frustrating | fuming | furious | grief | grieve |
      grim | gruelling | guilt | gutted | hard | harsh | heartbreaking | heartbroken | heavy | heavier | hell |
      helpless | hopeless | horrible | humiliating | hurt | infuriating | invisible | isolating | =lonely |
      =lonelier | =loneliness | =lost | lousy | maddening | miserable | misery | nightmare | numb | on edge |
      overwhelming | pain | painful | panic | powerless | raw | rejected | rotten | rough | sad | scared |
      scary | shaken | shattered | shock | =sick | sickening | sore | stress | stressful | struggle | terrible |
      terrifying | tired | torn | torture | tough | unbearable | unfair | unsettling | upset | weary |
      worn (out|down) | worry | =worst | wearing | knackered | wrecked | guilty | soul destroying | mortifying |
      back breaking | tearful | not (okay|ok|fair|easy) | livid | seething | betrayed | cheated | let down |
      defeated |
      dreadful | ghastly | appalling | wretched | horrid | traumatic | harrowing | unnerving | dispiriting |
      relentless |
      galling | hellish | thankless | undignified | bereft | inconsolable | swamped | shitty | homesick | jealous |
      a gut punch | at your limit | running on (empty|fumes) | bruising | mourning |
      resentful
    `),
    /** What it does to somebody. */
    weight: expand(`
      =leaves | =eats you | =makes | =takes | =turns | =hits | =empties | =hollows | =knocks | =floors |
      =lasts | =weighs | =eats | =hurts | =aches | =stings | =drains | =wears |
      (does|do) (something|things) to | (is|are) (its|their) own (kind|sort|brand) of |
      (is|are|can be|feels) ~ (long|quiet|silent|slow|strange|different)
    `),
    /** Losses, waits and days that anybody knows for hard. */
    trial: expand(`
      miscarriage | bereavement | =bereaved | funeral | stillbirth | =biopsy | scan result | diagnosis | chemo |
      =widowed | widowhood | hospice | migraine | fibromyalgia | endometriosis | infertility | ivf |
      panic attack | (on|off) the ward | intensive care | redundancy | =laid off | =layoffs | eviction |
      =evicted | divorce | break up | =rejection | dementia | burnout | grief |
      (=losing|=lost) (a|an|your|my|him|her|them|someone|somebody|the) ~ (dog|cat|pet|parent|mum|dad|father|
      mother|child|baby|friend|partner|wife|husband|brother|sister|gran|nan| job|home|house|flat|co-founder|
      business partner|colleague|pregnancy|one|notes) | (night|double) (shift|feeds) |
      (waiting|wait) (for|on) ~ (result|letter|call|phone|news|scan|biopsy) | empty chair |
      =caring for (a|an|your|my|someone|somebody|him|her|them|<who>) |
      (first|the) ~ without (him|her|you|them|your|a) |
      (=sitting|=packing|=living|=waking|=raising) (with|for|up|out|alone|by|on|a|your|through)
    `),
    /** Sees, by itself, how it is for somebody: what it does to them, their body, that it is no fault of theirs, that others felt it. */
    felt: expand(`
      (make|makes|made|making|leave|leaves|left|leaving) (you|one|anyone|people|a person|somebody) (feel|
      feeling|doubt|snap|cry|question) |
      you ~ (start|begin|end up) ~ (feel|doubt|blame|question|dread|cry|hide) | (blame|blaming) yourself |
      why you (are|feel|felt) | how ~ you (feel|felt) |
      (some|many|most|a lot|lots|all) of (you|u) ~ (feel|felt) |
      (must|can|may|might|will) feel (like|as if|as though|so|very|really|strange|odd) |
      (it|that|this|they|which) would ~ (anyone|anybody|any of us) | (as|so) would (anyone|anybody|any of us) |
      (is|'s) what (waiting|grief|loss|stress|worry|shock|fear|pain|dread|burnout) (does|do) |
      (feel|feeling|feels|felt) like (a year|an age|an eternity|a lifetime|a divorce|a death|a funeral|a
      betrayal|the last|the only| nobody|no one|an idiot|a fool|a fraud|a failure|a burden|a stranger|giving up|
      crying|screaming|weeks|hours|years) |
      (harder|heavier|lonelier|worse|rougher|tougher) than (anyone|people|they|most) |
      (that|it|this) (one|really|still|just|) (=hurts|=stings|=stung|=aches|=grinds|=smarts) |
      (keeping|keeps|kept) (you|people|anyone) up | (does|do) (something|things) to (your|a|one|you|people) |
      (wears|grinds|drags|breaks|eats|tears) (a person|people|you|anyone) (out|down|up|apart) |
      (takes|took) ~ out of (you|a person|people|anyone) | takes (=guts|=courage|=nerve|=strength) |
      (feel|feels|felt) (so|very|that|this|really) (small|low|stupid|lost|alone|useless|invisible|foolish) |
      (nobody|no one) (=warns|=warned|=prepares|=prepared) (you|us) | (nobody|no one) (=tells|=told) (you|us) how |
      (slap|punch|kick|blow) (in|to) the (teeth|gut|guts|face|stomach) | (like|as) a (slap|punch|kick) |
      (not|no) (useful|right|good|nice|kind) (word|words|card|sentence) for | words fail |
      (=the) (hardest|worst|loneliest|toughest|longest|scariest) (part|bit|thing|hours|hour|day|days|week|night|
      wait) | (a lot|so much|too much|heavy) to (carry|take|bear|handle|hold) |
      (so much|too much|heavy) for (anyone|one|you) |
      (carrying|dealing with|living with|coping with|going through|sitting with) ~ (alone|grief|loss|illness|
      diagnosis) |
      your (${BODY}) ~ (must|drop|dropped|sink|sank|race|racing|hurt|ache|pounding|shaking|heavy|empty|tight|is|
      are|goes|was) | (knot|pit|butterflies|lump) in (the|your|that|a) (${BODY}) | (${BODY}) ~ in knots |
      (dead|asleep|run off) on your feet |
      (dread|panic|fear|loneliness|guilt) (=creeps|=sets|=starts|=hits|=comes|=kicks) |
      (lie|lying|lay|keep|keeps|kept) (you |)awake | no sleep |
      (crying|sobbing|weeping|cry|cried|sob) (in the|in a|on the|alone) | not (slept|sleeping|eaten|breathed) |
      no (wonder|shame) (you|in|if|at|that) | anyone would |
      (that is|it is|this is|it's|that's) (perfectly |completely |entirely |)(=normal|=human|allowed|understandable|
      reasonable|sane) | you are (perfectly |completely |entirely |)(=normal|=human|reasonable|sane) |
      (okay|ok|fine|all right|normal|allowed|alright) (to|not to|if you) (cry|be|feel|miss|not|rest| stop|
      grieve|fall) | (both|all of it|those feelings|that ~) (is|are) real |
      (is|are|was|do|does|did|mean|means) not (mean |make |)(you |that you |because |)(are |a |an |being |less |
      any |)(${NOT_YOU}) | you (are|were) (not|nothing) (a |an |being |too |)(${NOT_YOU}|sensitive|much) |
      (not|never) your fault | (did|done) nothing wrong |
      (have|'ve) every right to | (every|a|have the) (right|reason) to (be|feel|shout|cry|swear|leave|complain|hate|
      grieve) |
      you should (not|never) have to |
      (please|you) do not (be|have to be|need to be) (sorry|brave|strong|okay|ashamed|embarrassed) |
      you do not (have|need) to (apologise|explain|cope|pretend) |
      (be kind|be gentle|go easy) (to|with|on) yourself | you can (cry|be sad|be angry|fall apart) |
      (go|go and|go on and) be (cross|sad|angry|furious|miserable|upset) |
            (i|we) (have|had) (all |both |)(been|sat|stood|had) (there|you|in that|on that|through that|that) |
      (everyone|everybody|all of us|most of us|half ~) (has|have) been (you|him|her|there) |
      must (have|'ve) (knocked|hit|floored|shaken|hurt|broken|torn|crushed|stung|rattled|winded|stunned) |
      felt (the same|that too|it too) |
      (i would|i'd|we would|we'd) have (thrown|hurled|flung|kicked|~ too|cried|sobbed|screamed|shouted|snapped|
      panicked|given up) | (can|could) only imagine (how|what|that|the) |
      i bet ~ (sleep|hurts|feels|felt|tired|hard)
    `),
    /** Gentle words that see somebody only where a hard time is named or they are called: "you're allowed a minute". */
    gentle: expand(`
      (nobody|no one) (deserves|expects you|should ~ alone) | (you|they) are allowed |
      (i|we) (see|know|remember|understand) (why|how| what) | (i|we) (see|get) (you|it) |
      (fine|okay|ok|all right|normal) to |
      so (did|do|have|was|were|is|are|would) (everyone|everybody|half|most| all of|plenty|i|we) |
      (know|knows) what (it means|it is|it's like|it is like|that means) | (you|have done it|been there) will know |
      (nobody|no one|everyone|everybody|they) ~ (asks|ask|sees|see|notices|thanks|looks|look) ~ you |
      (that is|that's|it is|it's) (a lot|too much) (for|in) (a|one|any|anyone|anybody) (monday|tuesday|wednesday|
      thursday|friday|
      day|week|night|morning|afternoon|person|body) |
      (half|most|some|plenty|lots|all) (of us|of them|of you|people|others|the class|the room|the team|the ward)
      (did|do|have|were| had|felt) | (go|take it) (slowly|gently|easy|slow) |
      take (your|all|as much|as long) ~ (time|need|like|want) | no rush |
      do not (have to|need to) (cope|explain|smile|talk|decide|answer|reply|hurry|pretend) |
      (been|stood|sat) (there|here) | (have|has) (been|stood|sat) in | it will (come|pass|ease|fade|wait) |
      it (=fades|=passes|=eases|=lifts) | not nothing | as long as (it takes|you) |
      (nothing|not) (wrong|the matter) with you
    `),
    /** Stands by somebody in trouble. */
    beside: expand(`
      you are not (alone|the only one) | not (alone|the only one) (in|with) |
      (=thinking of|thoughts with) (you|your|him|her) | hang in there | (grieve|mourn|hurt) with you |
      (hope|hoping) (you|he|she|they|your) ~ (feel|feels|better|recover|recovers) |
      (get well|feel better) soon | wishing (you|him|her|them|both) ~ (recovery|=strength|=comfort|=peace) |
      (rotten|rough|tough|hard|long|brutal|cruel|grim|awful) (day|week|year|morning|night|time|result|season|
      journey) ~ for (you|him|her|them|everyone|anyone|all)
    `),
    /** What is said after a death or an accident; counts where it is said of somebody in particular. */
    grief: expand(`
      (=sending|=send|=sends) ~ (love|strength|hugs|warmth|hug) to |
      =thinking of (everyone|all|them|the family|those|<who>) |
      (condolences|sympathies|sympathy|thoughts|prayers|hearts|heart) (are|is|go|goes|went|out|break|breaks|
      ache|to|and) ~ (with|to|for|those) | condolences to |
      (=praying|=pray) for (<who>|you|him|her|them|your|the <who>) |
      (sad|heartbroken|devastated|gutted) for (you|him|her|them|<who>|the <who>)
    `),
    /** Somebody's situation, told to them. */
    you: expand(`
      (if|when|while|once|after|before|because) (you|your) | (and then|then) you |
      you (are|have|had|were|feel|keep|still|never|probably|just|now) |
      (some|many|most|half|lots|a lot|all|both) of (you|ye) |
      (anyone|everyone|those|somebody|people|parents|families|the ones) (who|whose|waiting|facing|stuck) |
      to (the|all|every|any|whoever|everyone|anyone) ~ (who|whose|waiting|staring|facing|mopping) |
      ^to (the|all|every|any|whoever|our|my|anyone)
    `),
    /** Says sorry for what happened to them, and names it. */
    sorry: expand(`
      =sorry (for|about) (<who>|your|his|her|their|the loss) | =sorry (that|if|) (you|your|he|she|they|it went) |
      =sorry to (hear|learn|read) (about|of|that|) (you|your|his|her|their|he|she|they|<who>)
    `),
    /** A sorry of which these are said names nothing that happened, or the writer's own slip. */
    stock: expand(`
      trouble | hassle | delay | wait | =issue | =issues | =problem | =problems | =inconvenience |
      =inconvenienced | =experience | =experiencing | confusion | discomfort | disappointment | =error |
      doubts | frustration | (feel|facing) ~ way | facing | not like | missed |
      sorry to hear (that|this|it|about this|about that) | sorry (about|for) (this|that|it|any|the)
    `),
    /** A number to ring, printed for everybody. */
    hotline: expand(`
      hotline | lifeline | suicide prevention | crisis (line|text|counsel*) | resources available |
      are resources
    `),
    /** Where a loss is the way to a demand. */
    demand: expand(`
      (congress|senate|government|parliament|president|minister|council|governor) ~ (must|should|needs|has to|
      do|act|stop) | calling on | (we|they) must |
      (time|demand|demanding) (to|for) (act|action|justice|change|answers) | do something |
      gun (violence|control|safety|laws) | our lack of
    `),
    /** Boilerplate, jokes and a "sorry" that turns somebody away. */
    hollow: expand(`
      (we|i) (understand|know|appreciate|realise|realize) (that|how|) ~ (can be|may be|might be|can feel)
      (frustrating|annoying|disappointing|inconvenient|difficult) | thank you for choosing | inconvenience |
      sorry not sorry | pain points | sorry (guys|ladies|folks|haters|losers|no) |
      sorry (we|i) (are|am|do|don't|can't|cannot|have) (not|sold|out|closed|full|no) | than sorry | feel sorry |
      sorry (state|excuse|for yourself|for myself) | be sorry | (sold out|fully booked|out of stock) |
      (make|makes|making) ~ (=easy|easier|simple|simpler|effortless) | makes sure | you never have to |
      so you never | (that is|that's) why (we|our) |
      our (${WARES}|app|team|expert|method|plan) ~ (makes|make|helps|help|takes|is here|can) |
      (will|may|might|can|could|is) (still|also|well|) (be|) (disappointing|frustrating|inconvenient|
      unwelcome) (for|news|to) | hard to (choose|pick|find|beat|resist|believe)
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
      '«Waiting for a scan result is its own kind of weather». The garden behind the clinic is open till dusk.',
      'Grief keeps no rota. «You pour two cups», you put one back. The back room is free on Thursdays.',
      "@danb_9 four hours on the phone and then cut off, «that's maddening». Your claim is on my own desk.",
      'Parents along Weir Road, «I know what it means to wait at that gate».',
      'To the lad who dropped the ring on Saturday: «I saw your hands shaking». Nobody else did.',
      "«You're exhausted, the rent is due» and it's only Tuesday. Her kettle is on from six.",
      '«Losing a cat empties the windowsill». Nobody needs you cheerful at the till this week.',
      'To everyone who moved house twice this year: «we see why the boxes stay shut».',
      { post: "@ilse_d Five weeks without a boiler. «I'd be livid too». Mats comes tomorrow at eight.", reply: true },
    ],
    bad: [
      'Would anyone like two hundred daffodil bulbs? We ordered too many.',
      "We're very sad to say that Duke, our oldest tiger, was put to sleep yesterday. His keepers knew him since he was a cub.",
      'Sorry not sorry, our sale is just that good 😎',
      "Sorry, we're sold out! More drops soon, turn on notifications.",
      'We understand your pain points, which is why our solution delivers results. Book a demo.',
      'We apologise for any inconvenience caused.',
      'Better safe than sorry: back up your files on Friday.',
      'It must be hard to choose between our three sofas. Order yours today and get 10% off.',
      'Our thoughts are with everyone affected. A statement will follow at noon.',
      'If you are struggling, you are not alone: call the crisis hotline at any hour.',
      "Nibble when you're stressed? Our plan tells you why.",
      'Losing weight is hard. This plan makes it stick.',
      'The blue one with the boat turned out to be green. She was delighted. So are we.',
      'You are not alone in loving a good custard tart. We sold 400 on Saturday.',
      'We understand that the closure will still be disappointing for many in the town.',
      "If you're asked to sign a new contract, you are allowed to take it home and read it.",
      "Here at Weir & Sons we know that tax can be stressful. That's why our friendly team is here.",
      'I got fired in 2014. It was awful for about a year. If somebody you know was laid off, ring them.',
      'It was not a bad technology, it was bad for our size. Tell us what you did.',
      'Two pages is fine. Three is fine if you are over fifty.',
      'Rolling back took longer than it should. We know some of you were up all night.',
      'You open the app, you tap the card, you are on the bus.',
      'Losing a spare key is hard. Our lockbox makes it simple.',
      'Our hearts go out to the victims in Weir County.',
      'I was so nervous before the audit that I ate the whole tin.',
      { post: '@benno_l So sorry to hear that. Please send us your reference number.', reply: true },
      { post: "@anka_w We're really sorry for the trouble you had with the ticket machine.", reply: true },
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || pitch(post, REACHES_OUT) || mine(post, hits.hollow).length > 0) return;
    const stock = mine(post, hits.stock).filter((hit) => isApology(post, hit));
    const isStock = new Set(stock.map((hit) => sentenceOf(post, hit)));
    const hard = mine(post, hits.hard).filter(
      (hit) => !isStock.has(sentenceOf(post, hit)) && !/^hearts?$/.test(saidFrom(post.tokens, hit.last, 1)),
    );
    const trials = mine(post, hits.trial);
    const isHard = isCall(post) || hard.length > 0 || trials.length > 0;
    const theirs = (list: readonly Hit[]) => mine(post, list).filter((hit) => !isOfSelf(post, hit));
    const isTheirs =
      answers(post) ||
      isCall(post) ||
      hits.you.length > 0 ||
      ((trials.length > 0 ||
        post.tokens.find(({ kind }) => !/^(?:punctuation|emoji)$/.test(kind))?.kind === 'mention') &&
        isToThem(post));
    // "To the lad who froze on Saturday:"
    const isTo = hits.you.some(({ first, text }) => /^to /i.test(text) && sentenceAt(post, first)?.first === first);
    const isRead = isTo || isToThem(post) || trials.length > 0;
    const seen = byPlace(
      readIn(post, theirs(hits.frame), hard),
      readIn(
        post,
        theirs(hits.itIs).filter((hit) => !isOwnStory(post, hit)),
        isTheirs ? hard : hard.filter((hit) => saysWhat(post, hit)),
      ),
      theirs(hits.felt).filter((hit) => !isShared(post, hit)),
      isHard ? theirs(hits.gentle) : [],
      isCall(post) || trials.length > 0 ? [livesThrough(post)].filter((hit) => hit !== undefined) : [],
    );
    const isPrinted = hits.hotline.length > 0;
    const [felt] = isPrinted ? [] : [weighsIn(post, trials, hits.weight, hard) ?? (isRead ? seen[0] : undefined)];
    const grief = hits.demand.length > 0 ? [] : mine(post, hits.grief).filter((hit) => isToOne(post, hit));
    const besides = mine(post, hits.beside).filter((hit) => !isShared(post, hit));
    const beside = byPlace(isPrinted ? [] : besides, grief)[0];
    const sorry = stock.length > 0 ? undefined : mine(post, hits.sorry)[0];
    const found = felt ?? beside ?? sorry;
    if (!found) return;
    const at = clauseAround(post, found);
    if (TELLS_LOSS.test(post.text.slice(at.start, at.end))) return;
    const values = { words: quote(post, at) };
    if (felt) report({ at, message: 'feeling', values });
    else if (beside) report({ at, message: 'beside', strength: SET_PHRASE, values });
    else report({ at, message: 'sorry', strength: SORRY, values });
  },
});
