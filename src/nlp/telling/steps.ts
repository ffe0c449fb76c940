import type { Clause, Hit, Post, Token } from '../../types.ts';
import { namesSomebody } from '../people/somebody.ts';
import { perPost } from '../per-post.ts';
import { hitOver } from '../phrases/hits.ts';
import { canOpenImperative } from '../pos/verbs.ts';
import { normalText, saidFrom, wordAt, wordSet } from '../reading.ts';
import { isPast } from './deeds.ts';

/** One thing the reader is told to do, and can do where they read of it: "unplug the dock", "then wipe again". */
export interface Step extends Hit {
  /** Index into `post.clauses`. */
  readonly clause: number;
  /** False for what slogans and appointments tell one to do as well: "keep", "bring", "ring". */
  readonly isFirm: boolean;
  /** True where its own clause opens with the case: "If it stays black, unplug it". */
  readonly isLed: boolean;
}

/** Done in house, kitchen and garden; to most dictionaries they are things. */
const HANDWORK = wordSet(`
  water salt season ice dust mulch microwave parboil simmer preheat zest whisk knead buff lever tape glue prime grout
  caulk screw iron crimp bin re-pot repot prune weed rake hoe hover untick uncheck reboot reinstall uninstall unplug
  fleece sip steam toast oil grease pinch lean tilt bake flip pad prop stake zip paste scroll swipe rinse text phone photograph copy elevate dial
`);
/** What one is told to do by slogans, by friends and by whoever makes an appointment: steps of something only where a case is named. */
const LOOSE = wordSet(`
  reply email message dm contact call ring phone text tell say speak talk chat ask go walk get bring send collect keep let buy
  take give make choose pick find share save read start stop begin try look see listen feel change skip stay stand pay
  post book cancel raise point follow use leave wait show run do watch mind stick
`);
/** They tell of minds and of the world, or sell; nobody's hands do them. */
const NO_STEP = wordSet(`
  wed have be live like love hate meet want need hope wish believe dream think thank know mean imagine remember forget worry learn
  discover come visit join ignore explore notice celebrate support vote donate help welcome congratulate enjoy
  appreciate care matter happen become seem build fight consider establish protect ensure improve secure rebuild underestimate overestimate underrate doubt assume settle apologise apologize judge dare hesitate
  strengthen maximize achieve transform resist power empower defend decide demand embrace
  despite overthink panic rush breathe shop order subscribe register download sign upgrade volunteer sponsor retweet
  repost comment tag nominate silence part rain unfollow while since near past round down over still even right well close
`);
/** What slogans say is to be kept, taken, raised: nothing that lies there. */
const NO_THING = wordSet(`
  action care pride part stand advantage responsibility faith hope calm voice name world life mind journey difference
  dream dreams joy love smile smiles heart chance opportunity moment future success goals yourself inspired involved
  plan plans ready started strong tuned safe forward up together politics families country people kindness
`);
/** Words from the verb on in which that stands. */
const THING_WITHIN = 4;
/** "Grip it, turn it, love it", "use it or lose it": one that is felt makes a slogan of them all. */
const FELT = wordSet('love lose own live hate be believe');
/** "Call 555 0142", "contact the ward on 0142", "call or text Jodi": how to reach somebody helps nobody yet. */
const CONTACT = wordSet('contact call ring phone text email message dm');
/** A street or a sight may stand behind these: "take Brewer Lane", "use Dock Street". */
const OF_PLACES = wordSet('take use leave walk change start skip read pick');
/** Where the writer or the network gains by it, or has to be there: "ring us", "pop it in the comments". */
const OURS = wordSet(`
  us me our my we office ticket issue desk shelter helpline reception inbox cv comment comments story stories reel reels playlist
  caption wording hashtag hashtags opinions views profile followers bio dm dms online website linkedin instagram facebook twitter tiktok
`);
/** With these behind it a visit, or a thing left with the writer. */
const DROPS = wordSet('drop pop stop swing');
const TO_US = /^(?:in|by|off)$/;
const PROMISES = /\b(?:and|then) (?:we|i) will\b/;
const PROMISE_WITHIN = 3;
/** Tokens before the end of a clause from which it may stand. Hand-set. */
const PROMISE_BEFORE = 12;
/** "Dig out your photos": for the writer's wall. */
const THEIR_STORIES = /\byour (?:old )?(?:photos?|pictures?|pics|stories|story|memories)\b/;
/** "Put it under here", "add it underneath": for whoever reads the replies. */
const UNDER_HERE = /\b(?:(?:under|in|on|below) (?:here|this post)|underneath)\W*$/;
/** Tokens of a step in which these are looked for. Hand-set. */
const OURS_WITHIN = 12;
const HELPS_US = /\b(?:want to|like to|would) help\b/;
/** "Don't wait for spring" presses, and tells nobody how. */
const PUTS_OFF = /^(?:wait|miss|hesitate|let|delay)$/;
/** Where a thing is moved, or stands. */
const WHERE = wordSet('off on out up down in back over round around through');
/** What a step is done to, or how: "the lid", "it", "off". */
const OBJECT = new Set([
  ...WHERE,
  ...wordSet(`
    the a an your it them this that these those each every all both one two three four five six seven eight nine ten
    half again away under with us me
  `),
]);
/** After these a doubtful word was none. */
const NO_OBJECT = wordSet(
  "is are was were has have had will would can could should may might must do does did of 's to and or",
);
/** After these a further step may stand. */
const JOINS = wordSet(', and then or but > → :');
/** "1." in one sign. */
const NUMBERS = /^\d+[.)]$/;
/** A case or an end stands first: "If it stays black, unplug it". */
const LEADS = wordSet('if when to before after once for whenever until from');
const ENDS_CASE = wordSet(', :');

const joinsOn = ({ tokens }: Post, at: number): boolean => {
  const { kind, normal = '' } = tokens[at] ?? {};
  return kind === 'number' ? NUMBERS.test(normal) : JOINS.has(normal);
};

const canBeStep = ({ kind, normal }: Token): boolean =>
  kind === 'word' && (canOpenImperative(normal) || HANDWORK.has(normal));

/** Token index of the verb where one may be forbidden: past "do not" and "never". */
const verbAt = ({ tokens }: Post, at: number): number => {
  if (tokens[at]?.normal === 'never') return at + 1;
  if (tokens[at]?.normal !== 'do' || tokens[at + 1]?.normal !== 'not') return at;
  return tokens[at + 2]?.kind === 'emoji' ? at + 3 : at + 2;
};

/** How things are, too: "slow on stairs", "free in". */
const STATES = wordSet('slow quiet cool dry clean clear warm open empty light level free smooth');
/** "Route setting today" is a thing; these may have a doing behind them. */
const TAKES_ING = wordSet('avoid finish quit practise practice consider');

const isDoneTo = ({ tokens }: Post, verb: number): boolean => {
  const next = tokens[verb + 1];
  if (!next || next.kind === 'number') return next !== undefined;
  if (STATES.has(wordAt(tokens, verb)) && WHERE.has(next.normal)) return false;
  // "You need your own, ask for a second survey."
  if (wordAt(tokens, verb) === 'ask' && /^(?:for|if|whether)$/.test(next.normal)) return true;
  return (
    OBJECT.has(next.normal) ||
    /^[a-z]{3,}ly$/.test(next.normal) ||
    /^[\p{Lu}"“'‘`]/u.test(next.text) ||
    (tokens[verb - 1]?.normal === 'then' && next.kind !== 'word')
  );
};

/** "If it jams, print page two": not "lunch is" or "park and". */
const isBare = ({ tokens }: Post, verb: number): boolean =>
  tokens[verb + 1]?.kind === 'word' && !NO_OBJECT.has(wordAt(tokens, verb + 1));

/** "Look out for your letter", "allow extra time", "hang tight", "size 4": what notices say, with no word of how. */
const isNotice = ({ tokens }: Post, verb: number, last: number): boolean =>
  /^(?:say (?:hello|hi|thanks|goodbye)|find out)$/.test(normalText(tokens, verb, verb + 2)) ||
  (/^(?:turn|look|hold|step)$/.test(wordAt(tokens, verb)) && wordAt(tokens, verb + 1) === 'back') ||
  (wordAt(tokens, verb) === 'get' && /^(?:there|here|in|down)$/.test(wordAt(tokens, verb + 1))) ||
  (wordAt(tokens, verb) === 'look' && /^(?:out|forward)$/.test(wordAt(tokens, verb + 1))) ||
  /^(?:hang|hold|sit) (?:on|tight)$/.test(normalText(tokens, verb, verb + 2)) ||
  (/^(?:size|row|route|line|page|level|grade|stage)$/.test(wordAt(tokens, verb)) &&
    tokens[verb + 1]?.kind === 'number') ||
  (wordAt(tokens, verb) === 'allow' && !tokens.slice(verb + 1, last).some(({ kind }) => kind === 'number'));

/** Said on parting, in passing, or for the writer's sake: nothing to do. */
const EMPTY = /^(?:fire away|ask away|see you|go on then|come on|save this)\b/;
/** "Take pride", "keep going", "stand together": a slogan. */
const isSlogan = ({ tokens }: Post, verb: number): boolean =>
  EMPTY.test(saidFrom(tokens, verb, 3)) ||
  (LOOSE.has(wordAt(tokens, verb)) &&
    (/..ing$/.test(wordAt(tokens, verb + 1)) ||
      tokens.slice(verb + 1, verb + THING_WITHIN).some(({ normal }) => NO_THING.has(normal))));

/** "Ring the office", not "the landlord's office"; "bring it to us", "tell Moana", "leave one in the comments". */
const servesUs = (post: Post, clauseFirst: number, verb: number, last: number, isLed: boolean): boolean => {
  const { tokens } = post;
  const next = tokens[verb + 1];
  const whom = /^(?:for|to)$/.test(next?.normal ?? '') ? verb + 2 : verb + 1;
  const isToSomebody = LOOSE.has(wordAt(tokens, verb)) && !OF_PLACES.has(wordAt(tokens, verb));
  if ((isToSomebody && namesSomebody(post, whom)) || next?.kind === 'hashtag') return true;
  const rest = tokens.slice(verb + 1, last);
  const isContact = CONTACT.has(wordAt(tokens, verb));
  if (!isLed && isContact && (next?.normal === 'or' || rest.some(({ kind }) => kind === 'number'))) return true;
  if (!isLed && next?.normal === 'to' && /^(?:speak|talk)$/.test(wordAt(tokens, verb))) return true;
  // "Send it in and we'll look", "if you want to help, use the thread": asked for the writer's sake.
  if (PROMISES.test(normalText(tokens, Math.max(verb, last - PROMISE_BEFORE), last + PROMISE_WITHIN))) return true;
  if (isLed && HELPS_US.test(normalText(tokens, clauseFirst, last))) return true;
  if (THEIR_STORIES.test(normalText(tokens, verb, Math.min(last, verb + OURS_WITHIN)))) return true;
  if (UNDER_HERE.test(normalText(tokens, Math.max(verb, last - OURS_WITHIN), last))) return true;
  // "Use the form below", not "raise it above your hip".
  const points = ({ normal }: Token, at: number): boolean =>
    /^(?:above|below)$/.test(normal) && rest[at + 1]?.kind !== 'word';
  return rest.some((one, at) => points(one, at) || (OURS.has(one.normal) && rest[at - 1]?.normal !== "'s"));
};

const isTold = ({ quoted, act, subject }: Clause): boolean =>
  !quoted && !/^(?:question|invite|thanks)$/.test(act) && subject !== 'self' && subject !== 'i';

/** Token index of the verb that a clause directs with at its head; -1 where it directs with none. */
const openingOf = (post: Post, { act, head }: Clause): number => {
  const [verb, next] = [wordAt(post.tokens, head), wordAt(post.tokens, head + 1)];
  const isDone = verb === 'do' && /^(?:it|this|that|them|these|both)$/.test(next);
  // "Bin it": to most dictionaries no verb.
  const isHandwork = act === 'statement' && HANDWORK.has(verb) && /^(?:it|them|the|your)$/.test(next);
  return act === 'help' || isDone || isHandwork ? verbAt(post, head) : -1;
};

/** "Post-mortem", "Garden waste is collected", "Bar open", "Filter only", "Limit two each", "incl. skate hire". */
const isThing = ({ tokens }: Post, verb: number): boolean => {
  const [word, next] = [wordAt(tokens, verb), wordAt(tokens, verb + 1)];
  return (
    tokens[verb + 1]?.text === '-' ||
    /^(?:is|are|was|were|will)$/.test(wordAt(tokens, verb + 2)) ||
    /^(?:open|closed|shut|only)$/.test(next) ||
    word === 'limit' ||
    /^(?:incl|inc|excl)$/.test(wordAt(tokens, verb - 2)) ||
    (STATES.has(word) && tokens[verb + 1]?.kind !== 'word') ||
    (!TAKES_ING.has(word) && !LOOSE.has(word) && /..(?<!th)ing$/.test(next))
  );
};

/** A clause as steps may stand in it. */
interface Course {
  readonly clause: Clause;
  readonly isLed: boolean;
  /** Token index from which it is no case: "if you press it and hold it, wait". */
  readonly from: number;
  /** Token index from which it says what can be done: "easy to find, share and adapt"; past all where it does not. */
  readonly able: number;
}

const courseOf = ({ tokens }: Post, clause: Clause, isLed: boolean): Course => {
  const { first, last } = clause;
  const all = tokens.slice(first, last);
  const comma = isLed ? all.findIndex(({ text }) => ENDS_CASE.has(text)) : -1;
  const able = isLed ? -1 : all.findIndex(({ kind }, at) => kind === 'word' && all[at - 1]?.normal === 'to');
  return { clause, isLed, from: first + comma + 1, able: able < 0 ? last : first + able };
};

/** Goes on with a step, at a token behind the first of its clause: "then wipe again". */
const goesOn = (post: Post, at: number, { isLed, from, able }: Course, isFirst: boolean): boolean => {
  const before = wordAt(post.tokens, at - 1);
  if (at < from || (isFirst && at >= able && before !== ':')) return false;
  // "And never let go".
  if (before === 'never' && joinsOn(post, at - 2)) return true;
  return joinsOn(post, at - 1) && (isDoneTo(post, at) || (isLed && before === ',' && isBare(post, at)));
};

/** "They handled the calls, put families up": told, not to be done. */
const isTelling = ({ tokens }: Post, at: number, { clause, isLed }: Course): boolean =>
  !isLed && isPast(tokens[at] as Token) && tokens.slice(clause.first, at).some(isPast);

/** "It isn't a mistake, don't send it back", "blot, don't rub". */
const isForbidden = (post: Post, at: number, { from }: Course): boolean => {
  const verb = verbAt(post, at);
  const token = post.tokens[verb];
  return verb > at && at >= from && token !== undefined && !PUTS_OFF.test(token.normal) && canBeStep(token);
};

/** Token indices of the verbs: at the head of a clause that directs, and where it goes on with one that is done to something. */
const verbsIn = (post: Post, clause: Clause, isLed: boolean): readonly number[] => {
  const { tokens } = post;
  const opening = openingOf(post, clause);
  const course = courseOf(post, clause, isLed);
  const verbs: number[] = [];
  for (let at = clause.first; at < clause.last; at += 1) {
    const { quoted, normal } = tokens[at] as Token;
    const before = at > clause.first ? wordAt(tokens, at - 1) : '';
    const isJoined = at > clause.first && joinsOn(post, at - 1);
    if (at !== opening && before !== 'never' && !isJoined) continue;
    if (isJoined && at >= course.from && FELT.has(normal) && wordAt(tokens, at + 1) === 'it') return [];
    if (quoted || NO_STEP.has(wordAt(tokens, verbAt(post, at)))) continue;
    const isNext = at > clause.first && goesOn(post, at, course, verbs.length === 0);
    if (isJoined && at !== opening && isForbidden(post, at, course)) verbs.push(verbAt(post, at));
    const isOpening = at === opening && !isThing(post, at);
    const isTold = at !== opening && isTelling(post, at, course);
    if (isOpening || (isNext && !isTold && canBeStep(tokens[at] as Token))) verbs.push(at);
  }
  return verbs;
};

const inClause = (post: Post, clause: Clause, index: number): readonly Step[] => {
  const { tokens } = post;
  const isLed = [clause.first, clause.head - 1].some((at) => LEADS.has(wordAt(tokens, at)));
  const verbs = verbsIn(post, clause, isLed);
  return verbs.flatMap((first, nth): readonly Step[] => {
    const last = verbs[nth + 1] ?? clause.last;
    if (isSlogan(post, first) || isNotice(post, first, last) || servesUs(post, clause.first, first, last, isLed))
      return [];
    const isFirm =
      !LOOSE.has(wordAt(tokens, first)) && !(DROPS.has(wordAt(tokens, first)) && TO_US.test(wordAt(tokens, first + 1)));
    return [{ ...hitOver(tokens, first, last), clause: index, isFirm, isLed }];
  });
};

/** Everything the reader is told to do, in order of place. Linear in the tokens. */
export const steps = perPost((post): readonly Step[] =>
  post.clauses.flatMap((clause, index) => (isTold(clause) ? inClause(post, clause, index) : [])),
);

/** Index of the first token of the first step that is plain and hangs on an "if" or a "then"; `Infinity` where none does. */
export const firstLedStep = perPost(
  (post): number => steps(post).find(({ isFirm, isLed }) => isFirm && isLed)?.first ?? Number.POSITIVE_INFINITY,
);
