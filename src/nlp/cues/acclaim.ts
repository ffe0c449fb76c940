import {
  ACCLAIM,
  BETTER,
  CHOSEN,
  EVERYBODY,
  JUDGES,
  LIKE_US,
  NICEST,
  NOBODY,
  SPLENDID,
  SUPERB,
  TOP,
  VOICES,
} from '../lexicon/praise-words.ts';
import { EVENING } from '../lexicon/word-classes.ts';
import { expand } from '../phrases/expand.ts';

/** The top of something, of whomever it is said. */
export const FOREMOST = expand(
  `
    (the|a|an|your|'s|one of the|among the) (${TOP}) | (among|one of) the (few|very few|only) |
    (${BETTER}) than (${EVERYBODY}) | (higher|deeper|more|better) ~ than (most|anyone|any other|the others) |
    <n> in the (country|world|city|state) | (=number one|no. 1|#1) (in|for|at|worldwide|among|on) | ranked number |
    (${SUPERB}) | pioneer | top <pct> | as good as it gets | hard to beat | leading the (way|pack|field) |
    in a (league|class) of | (head and shoulders|streets|miles|light years) (above|ahead) | one of a kind |
    without (equal|peer|rival|parallel|compare) | =peerless | =matchless | =incomparable | =inimitable | =undefeated |
    =unbeaten | =untouchable | household name | force to be reckoned | hottest ticket in | best kept secret |
    the (envy|benchmark|gold standard|toast|pride|talk|jewel) (of|for|in) |
    the (one|team|name|club|crew|school|outfit) (to beat|on everyone|everyone wants) |
    the (first|only|lowest) ~ (in|to|ever|outside) ~ (history|europe|world|country|region|<who>|town|have|the) |
    (ahead of|above) the (rest|pack|field|curve|competition) |
    other ~ (call|copy|trust|envy|follow|turn to|look up to) | leader in |
    (industry|thought|trusted|global|national) (leader|authority) |
    (the|a|an|your) (king|queen|goat|legend|genius|wizard|master|guru|powerhouse|trailblazer) |
    <n> (voice|choice|rated|ranked|seller|brand|agency) |
    (thing of beauty|work of art|masterpiece|triumph|masterclass)
  `,
);

/** The writer or theirs are said to be the best, or nobody to be like them. */
export const UNEQUALLED = expand(
  `
    (${TOP}) ~ (=is|=are|=comes|=come) (from|at|in|) (our|us|ours|mine|my|right here) |
    (we|i) (make|bake|brew|serve|do|sell|build|cook|grow|run) the (${TOP}) |
    (i|we) (believe|think|reckon|dare say) (is|are) the (${TOP}) | (${NOBODY}) ~ (${LIKE_US}) |
    (${NOBODY}) ~ (${BETTER}) ~ than (us|we|me|ours) |
    (${NOBODY}) ~ (a|an|the|this|our|in|on|for|with|it|them|can|does) ~ (${LIKE_US}) |
    (nobody|no one) ~ (does it better|comes close|even close|compares|beats us) |
    (${NOBODY}) ~ (do|does|doing|makes|offers|has|builds) what (we|i|our) |
    (few|hardly any) ~ (match|rival|beat|equal) (us|our|ours) | no other ~ as ~ as (ours|we|us|our) |
    the name (people|everyone|everybody|customers) (trust|know) |
    (nobody|no one) else (could|did|would|has|can|does) |
    (nobody|no one) else (in|on) ~ (does|can|has|makes|offers|comes) |
    (it|this|that) (is|'s) ~ (${BETTER}) than (anything|any other|anyone|any) |
    (not think|not find|is not|no|will not|never) ~ (better|finer|tastier) ~ (in|anywhere|around|than ours) |
    not find a (${BETTER}) | =if there is ~ (${BETTER}) ~ (yet to|have not|never) |
    (hard pushed|hard pressed|struggle) to find ~ (${BETTER}) | (find|show|name) (me|us) a (${BETTER}) |
    (not many|few|not everyone|how many|who else) ~ can (say|claim|boast) (that|this|as much|the same)
  `,
);

/** Chosen, named or ranked by those who hand out prizes. */
export const PICKED = expand(
  `
    (i|we) (was|were|am|are|have been|got|had been) (just|recently|also|again|officially|) (${CHOSEN}) |
    (i|we) have (just|recently|also|again|now|officially) been (${CHOSEN}) |
    (to be|to have been|being|getting) (${CHOSEN}) | <who> has been (ranked|rated|named|recertified)
  `,
);

/** Praise of the writer that others are said to give. */
export const ACCLAIMED = expand(
  `
    <self> ~ (called|described|hailed|likened|compared|dubbed|praised) ~ (${ACCLAIM}) |
    <self> ~ (called|dubbed|nicknamed|christened) the <who> of |
    (some|${VOICES}) (say|says|said|tell|told|keep telling|call|calls|reckon|always say) (us|me|that|) (we are|i am|it
    is the|=ours|the best) | (i am|we are) (often|always) (told|informed) |
    (${JUDGES}|${VOICES}) ~ (say|says|said|call|calls|called|describe|described|wrote|rated|judged|hail|hailed|
    compare|compared|whispered) ~ (us|our|my|me|the new) ~ (${ACCLAIM}) |
    (told|tell|telling|tells|assured|whispered|texted|wrote) (me|us|that|) (i am|i was|we are|we were|my|our) ~
    (${ACCLAIM}) | (${JUDGES}|${VOICES}) ~ calling ~ (our|my|the new|me|us) ~ (${ACCLAIM}) |
    (call|calls|calling|called) (me|us) (the|a|an|their) ~ (godfather|goat|king|queen|${ACCLAIM}) |
    word (${ACCLAIM}) ~ (about|of|for) (us|our|my|me) | told (i|we) (inspire|motivate|am an|am a) |
    (${JUDGES}) (have|has|) (said|say|agreed|confirmed) so | (critics|reviewers|judges) agree |
    (raved|gushed|swooned|drooled) (about|over) (us|our|my) | not fault (us|our|my) |
    apparently (i|we|our|my) ~ (${ACCLAIM}|${TOP}) | (${VOICES}) (love|adore|rave about) (us|our|my) |
    (known|renowned|famous|celebrated) (as|for) ~ (${TOP}|quality|excellence) | (i|we|my|our) ~ standing ovation |
    standing ovation ~ (my|our|me|us) | (said|say|says) (i|we) (was|were|am|are) the (${TOP}) |
    (see|tell|know|understand) why ~ (call|calls|love|loves|choose|chose|voted|named|trust|trusts) (us|me|our|my) |
    (no|small|little) wonder ~ (love|loves|choose|chose|voted|trust|queue|follow|envy|copy) (us|me|our|my|for) |
    (room|house|crowd|audience|hall|jury|panel) ~ (on its feet|on their feet|to its feet|spellbound|in tears|in awe|
    speechless|blown away|erupted) ~ (my|our|me|us|i|we)
  `,
);

/** Says that it is no boast, or asks leave for one: where somebody speaks of themselves, it is. */
export const MODEST = expand(
  `
    (not|hate|do not like|do not want|without wanting) (to|mean to|want to) (brag|boast|show off|blow|toot) |
    (do not|never|hate to) (usually|like to|) (talk|say) (about|) (it|this) ~ but | humble brag | not shy about |
    not (up for|open to) debate | modesty aside | (in|with) all (modesty|humility) |
    not (one|ones) to (brag|boast|show off|blow) | (rarely|seldom) (brag|boast) | call (me|us) biased |
    (do not|never|rarely|seldom|hardly ever) (usually|normally|often|) (post|talk|shout|speak) about (awards|my|our|
    wins) | (rarely|seldom|never|hardly ever) (talk|speak|post) about the ~ (i|we) (do|did|give) |
    (do not usually|do not normally|rarely|seldom) (post|share) (reviews|awards|wins|praise) |
    (i|we) ~ (hate|loathe|dislike|shun|avoid|shy from|shy away from|seek|sought|one for|like|uncomfortable in|
    uncomfortable with) the (spotlight|limelight|attention|praise|applause|fuss) |
    risk of (bragging|boasting|blowing|showing off|sounding smug) | not =saying (i|we) (am|are) (the|a|an|better) |
    not that (i|we) (am|are) (counting|keeping|bragging|boasting) | but who is counting | hard to be (humble|modest) |
    hard being (this|so) | (be|being|look|looking) this (good|talented|gifted|humble) |
    (forgive|excuse|pardon|allow|permit|indulge) (us|me|the|our|my|this) ~ (boast|brag|trumpet|smugness|gloat|swagger)
    | no false modesty | quietly proud | (small|tiny|little|quick|shameless) (brag|boast|flex|gloat) |
    (our|my) own (trumpet|horn) | (smug|chuffed) with (ourselves|myself) | (i|we) (do|may|must) say so |
    take our word | (not|never) have said it better | who (am i|are we) to argue
  `,
);

/** What follows a superlative that somebody has tried: "the finest tent i have slept in". */
const TRIED = `i've|i have|i had|i ever|we've|we have|we had|ever|in town|hands down|by far|of my life|this year|
  on the market|out there|you can buy|money can buy|this side of|in the country|in the city|on the coast|around`;

/** Praise as those give it who recommend a thing. */
export const GLOWING = expand(
  `
    (feels|felt|looks|tastes|smells|is|are|was|were) ~ (${SPLENDID}) |
    (absolutely|utterly|simply|just|totally|honestly|truly|seriously) (${SPLENDID}|love|loved|adore|the best) |
    the most (${SPLENDID}|relaxing|comfortable) | (${SPLENDID}) (${EVENING}|day) | (the|my) (${NICEST}) |
    (${NICEST}) ~ (${TRIED}) | =best (coffee|pizza|hotel|bag|shoes|bike|app|purchase|sleep|service|dog food|food) |
    (know|knows|knew) how to (treat|spoil|look after|pamper|host|feed|throw) | what works |
    (folds|fits|holds|lasts|charges|cleans|dries|grips|cooks|heats) ~ (one hand|seconds|all day|days|every time|
    wonders) | (consider me|i am|i'm|am) (sold|converted|a convert) | where has (this|it) been |
    how ~ (lived|managed|coped) without | (found|bought|known|discovered) ~ (sooner|years ago) |
    worth the (hype|money|wait) | up to the hype | the real deal | (do|give) yourself a favour | not regret |
    zero (bloat|frizz|complaints|regrets|creaks|fuss) | whole other level | no notes |
    no (finer|softer|tastier|comfier|nicer|warmer) | anything but (a|an|the|) <who> | run to <who> |
    (put|stake) my name |
    (drives|runs|rides|feels|fits|sleeps|works|cuts|goes) like (butter|a dream|silk|magic|a cloud|a charm|new) |
    (absolute|total|proper|real) (pro|professional|gem|dream|star|legend) |
    (not|never) (use|buy|wear|drink|want) another | (they|<who>) (always|really) look after (us|me) |
    =best ~ (by miles|by a mile|in <who>|in my) | ^=best ~ (by miles|in <who>) |
    (you all|everyone|everybody|you|all) ~ (should|must|need to|has to) try |
    (nothing|no one|nobody|no other|no) ~ (touches|beats|comes close|comes near|compares|better|like <who>) |
    nothing has (made|done|worked|helped) ~ (easier|better|more|so|like) | (nobody|no one) does ~ like <who> |
    (is|are|was|were) ~ the (${NICEST}) | if you only ~ one ~ (this year|make it) |
    (paradise|heaven|perfection|bliss) is |
    (pure|absolute|total|sheer|utter) (bliss|heaven|paradise|magic|joy|luxury) |
    the only ~ (i|we) (trust|use|buy|would|need|ever|will|recommend|have) |
    (hands down|bar none|holy grail|game changer|game-changer) | my ~ (favourite|favorite|go-to|obsession) |
    (ten|10) out of (ten|10) | 10/10 | (five|5) stars | (=obsessed|=hooked) with (this|these|my|the|our) | =obsessed |
    =hooked | =wow | impeccable | flawless | blown away | lifesaver | life-changing | =life changing
  `,
  `
    (never|not) (disappoint|let me down|looked back|going back|go back) | (should|must) (use|try|have|get) <who> |
    never ~ (looked|felt|slept|been|had|tasted|tried|used|owned|worn) ~ (so|such|this|better|softer|clearer|shinier|
    happier|nicer) |
    (skin|hair|knees|back|sleep|inbox) (has|have|is|are|feels|looks) ~ (never|finally|noticeably|stopped) |
    (changed|saved|rescued|transformed) (my|our|how i) | (moved|switched) to <who> | been using <who> |
    (can not|cannot|could not) (get over|believe) how ~ (good|soft|light|warm|fast|quiet|easy|fresh) |
    (can not|cannot|could not) say enough | ^=in love |
    (can not|cannot|could not) ~ (recommend|rate|fault|praise|thank) ~ (enough|highly|higher|it|them|thing|this|how) |
    (can not|cannot|could not) (stop|put|live|go) ~ (using|down|without|eating|back|wearing) |
    (highly|strongly|only|totally|would) recommend | swear by | worth every (penny|cent) | run do not walk |
    =missing out | in love with | loving (my|this|these) | adore (this|these|my) | (huge|big) (love|fan) (to|of) |
    they just get it | every ~ (should|needs) (have|own|try|get|use|a|one) | outdone yourselves |
    (love|loved) (this|these|how) | you need (this|one|these) | so (impressed|warm|soft|comfy|smooth|crisp) |
    (seriously|really|very|well|super) impressed
  `,
);
