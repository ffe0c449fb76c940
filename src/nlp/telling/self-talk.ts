import type { Clause, Post, Token } from '../../types.ts';
import { addressesSomebody } from '../people/address.ts';
import { GLAD, isGlad, namesItself, saysHere } from '../people/own-name.ts';
import { hasPerson } from '../people/somebody.ts';
import { perPost } from '../per-post.ts';
import { firstWordFrom, normalText, wordAt } from '../reading.ts';
import { isKindOfOrganisation, isOrganisation } from './announcement.ts';
import { isPast } from './deeds.ts';
import { type Turn, turnOf, turnsOf } from './turns.ts';

/** A clause and how much of it is about the writer: 0 not at all, 1 wholly. */
export interface Told {
  readonly clause: Clause;
  readonly mass: number;
  /** True where it asks the reader for something instead of telling. */
  readonly asks: boolean;
}

/** Mass from which a clause is about the writer; "I" without a deed to show stays below. Source: rules card "self-talk-ratio". */
export const ABOUT_US = 0.45;

/** A clause before a comma that opens like one of these is no statement: "In a few minutes,", "As a nurse,". */
const LEADS_IN =
  /^(?:in|on|at|as|after|before|by|with|while|despite|during|for|from|since|until|every|earlier|last|this|instead|over|today|yesterday|tomorrow|tonight|when|if|unless|although|though|whether|along|thanks|to|following|here)$/;
/** What we would do "if" or "unless" something happens is nobody's news. */
const SUPPOSES = /^(?:if|unless|when|until|whether|imagine|suppose)$/;
const MIN_WORDS = 2;

/** Mass by subject and by what the clause does first. Source: rules card "self-talk-ratio"; "I" that shows a deed: measured. */
const WE: Readonly<Record<Turn | 'other', number>> = { showing: 1, other: 0.9, care: 0.3, regard: 0.15 };
const I: Readonly<Record<Turn | 'other', number>> = { showing: 0.9, other: 0.3, care: 0, regard: 0 };
const ASK = 0.5;
const NAMED = 0.8;

/** Words within which "At Copperline we …" names its subject, and "As secretary of the Elm Street choir I …". */
const SUBJECT_WITHIN = 4;
const AS_WITHIN = 12;

/** The clause as if it began at its subject: "At Copperline we're …", "After nine years our practice …". */
const atSubject = (tokens: readonly Token[], clause: Clause): Clause => {
  if (clause.subject !== 'none' || !LEADS_IN.test(wordAt(tokens, clause.head))) return clause;
  const within = tokens[clause.head]?.normal === 'as' ? AS_WITHIN : SUBJECT_WITHIN;
  for (let at = clause.head + 1; at < clause.last && at <= clause.head + within; at += 1) {
    const word = wordAt(tokens, at);
    if (word === 'we' || word === 'i') return { ...clause, head: at, subject: word === 'we' ? 'self' : 'i' };
  }
  return clause;
};

const wordsIn = (tokens: readonly Token[], { first, last }: Clause): number => {
  let words = 0;
  for (let at = first; at < last; at += 1) if (tokens[at]?.kind === 'word') words += 1;
  return words;
};

/** "We sent you …"; what "I" do for an audience ("taking your questions") stays mine unless it is done to "you". */
const turnsToReader = (tokens: readonly Token[], { head, last, subject }: Clause): boolean => {
  const reader = subject === 'self' ? /^yo(?:u|urs?)$/ : /^you$/;
  for (let at = head + 1; at < last; at += 1) if (reader.test(wordAt(tokens, at))) return true;
  return false;
};

/** A verb told, not asked: "Joining", "voted", "visits", "given". */
const TOLD = /(?:[^r]ing|[^e]ed|[^su]s|given|taken|written)$/;
const isPlain = (word: string): boolean => word.length <= 4 || !TOLD.test(word);

/** Where an ask may begin: "Join us", not "Joining us" or "I just voted". */
const asksOf = (post: Post): ReadonlySet<number> =>
  new Set(post.cue('ask').flatMap(({ first }) => (isPlain(wordAt(post.tokens, first)) ? [first] : [])));

const asks = (tokens: readonly Token[], { act, head, last, subject }: Clause, starts: ReadonlySet<number>): boolean => {
  if (act !== 'ask' || subject === 'shared') return false;
  const opening = wordAt(tokens, head);
  if (/^(?:i|we|our|my|he|she|they|the|an?|this|that)$/.test(opening) || !isPlain(opening)) return false;
  for (let at = head; at < last; at += 1) if (starts.has(at)) return true;
  return tokens[head]?.kind === 'url' || (subject === 'none' && canAsk(tokens, head, last));
};
/** "Try our soup": a directive whose object is the writer. */
const canAsk = (tokens: readonly Token[], head: number, last: number): boolean =>
  tokens.slice(head + 1, Math.min(last, head + 4)).some(({ normal }) => /^(?:our|us|my|me)$/.test(normal));

const isLeadIn = (tokens: readonly Token[], { first, last, subject }: Clause, words: number): boolean => {
  if (words < MIN_WORDS) return true;
  if (subject !== 'none' || tokens[last - 1]?.text !== ',') return false;
  return words < 5 || LEADS_IN.test(wordAt(tokens, first));
};

const supposes = (tokens: readonly Token[], { first, head }: Clause): boolean =>
  SUPPOSES.test(wordAt(tokens, head)) || (head > first && SUPPOSES.test(wordAt(tokens, head - 1)));

/** "Our trustees met. They signed …": they are ours. */
const followsOurs = ({ clauses, tokens }: Post, clause: Clause, shows: (before: Clause) => boolean): boolean => {
  if (tokens.slice(clause.first, clause.last).some(({ normal }) => normal === 'us')) return false;
  const before = clauses[clauses.indexOf(clause) - 1];
  return before?.subject === 'self' && tokens[before.head]?.normal === 'our' && shows(before);
};

/** Clauses of its writer's from which a post may be all about them. */
const ROW_OF_I = 4;
/** What they do, feel or think, where all of the post is that. */
const ALONE = 0.75;
const isMine = ({ subject }: Clause): boolean => subject === 'i' || subject === 'self';

/** True where nearly each clause of a longer post opens with "I", "my" or "we", and at least half of them tell a deed. */
const isAllI = (own: readonly Clause[], turnOfClause: (clause: Clause) => Turn | 'other'): boolean => {
  const mine = own.filter(isMine);
  if (mine.length < ROW_OF_I || own.length - mine.length > Math.max(1, own.length / 4)) return false;
  return 2 * mine.filter((clause) => /^(?:other|showing)$/.test(turnOfClause(clause))).length >= mine.length;
};

/** Behind a verb these show that something was done: "built a", "moved into", not "smoked mackerel". */
const DONE_TO = /^(?:an?|the|our|into|up|all|both|another)$/;

/** "Finished the mural.", "Moved into the studio.": I or we, left out, in a post that says it elsewhere. */
const asElided = (tokens: readonly Token[], clause: Clause, subject: 'i' | 'self'): Clause => {
  if ((clause.subject !== 'none' && clause.subject !== 'other') || clause.act !== 'statement') return clause;
  const verb = tokens[clause.head] as Token;
  const next = tokens[clause.head + 1];
  const isVerb =
    subject === 'i'
      ? (isPast(verb) || /^(?:am|was|got|going|took)$/.test(verb.normal)) &&
        /^(?:word|number|emoji)$/.test(next?.kind ?? '')
      : isPast(verb) && DONE_TO.test(next?.normal ?? '');
  return isVerb ? { ...clause, subject } : clause;
};

/** "Harrow Hospice has a new bus. It carries …": the house again; "it is raining" is not. */
const goesOnAboutIt = ({ tokens }: Post, { head }: Clause): boolean =>
  tokens[head]?.normal === 'it' && !/^(?:'s|is|was|will|would)$/.test(wordAt(tokens, head + 1));

/** What a clause opens with, where that is a thing: "the co-op". */
const thingOf = (tokens: readonly Token[], { head, last, subject }: Clause): string | undefined =>
  subject === 'none' && tokens[head]?.normal === 'the'
    ? wordAt(tokens, firstWordFrom(tokens, head + 1, last))
    : undefined;

/** What a clause opens with, where that is a name of several words: "Marigold & Pip", "Harrow Lane". */
const nameOf = (tokens: readonly Token[], { head, last, subject }: Clause): string | undefined => {
  if (subject !== 'none') return undefined;
  let at = head;
  while (at < last && (tokens[at]?.capital || (at > head && /^(?:&|and)$/.test(wordAt(tokens, at))))) at += 1;
  return at < head + 2 ? undefined : normalText(tokens, head, head + 2);
};

const isTwice = (words: readonly string[], word = ''): boolean => words.indexOf(word) < words.lastIndexOf(word);

/** Tokens of a first line that only leads up to the news: "It's official.", "A proud day for the firm." Hand-set. */
const LEAD = 7;

/** The clause that tells the news: the first, or the next where the first is a short lead. */
export const openingOf = (told: readonly Told[]): Told | undefined => {
  const [first, second] = told;
  const isLead = first && first.mass < ABOUT_US && first.clause.last - first.clause.first <= LEAD;
  return isLead && second && second.mass >= ABOUT_US ? second : first;
};

/** Speaks as "we" somewhere: "we", "our" at the head of a clause, "us" anywhere. */
const isByUs = ({ clauses, tokens }: Post): boolean =>
  clauses.some(({ head, quoted }) => !quoted && /^(?:we|our)$/.test(wordAt(tokens, head))) ||
  tokens.some(({ normal, quoted, clitic, text }) => !quoted && !clitic && normal === 'us' && text !== 'US');

/** What the whole of a post tells of who speaks in it. */
interface Voice {
  /** Its clauses but for quotations; where "I" or "we" was left out, as if it stood there. */
  readonly own: readonly Clause[];
  readonly turns: ReadonlyMap<number, Turn>;
  readonly saysWe: boolean;
  /** Announces that news is coming: "proud to announce". */
  readonly heralds: boolean;
  /** It is all about "I", and speaks to nobody. */
  readonly allI: boolean;
  /** Things that its clauses open with: "the co-op". */
  readonly things: readonly string[];
  /** Names that they open with: "Marigold & Pip". */
  readonly names: readonly string[];
}

const voiceOf = (post: Post): Voice => {
  const turns = turnsOf(post);
  const saysWe = isByUs(post);
  const saysI = post.clauses.some(({ subject, quoted }) => !quoted && subject === 'i');
  const own = post.clauses
    .filter(({ quoted }) => !quoted)
    .map((clause) => (saysI || saysWe ? asElided(post.tokens, clause, saysI ? 'i' : 'self') : clause));
  const things = own.flatMap((clause) => thingOf(post.tokens, clause) ?? []);
  return {
    own,
    turns,
    saysWe,
    heralds: post.cue('herald').some(({ quoted }) => !quoted),
    allI: isAllI(own, (clause) => turnOf(turns, clause)) && !addressesSomebody(post),
    things: things.filter((thing) => saysWe || isKindOfOrganisation(thing)),
    names: saysWe && !hasPerson(post) ? own.flatMap((clause) => nameOf(post.tokens, clause) ?? []) : [],
  };
};

/** "The co-op turned forty. The co-op runs …": a house that is the subject again and again is theirs. */
const isRepeated = (tokens: readonly Token[], clause: Clause, { things, names }: Voice): boolean =>
  isTwice(things, thingOf(tokens, clause)) || isTwice(names, nameOf(tokens, clause));

/** Tells of the writer's house without "we": by its name, as "they" behind "our", or as glad. */
const isAboutHouse = (post: Post, clause: Clause, voice: Voice): boolean => {
  const { tokens } = post;
  const { turns, saysWe, heralds } = voice;
  const isShowing = (one: Clause): boolean => turnOf(turns, one) === 'showing';
  if (wordAt(tokens, clause.head) === 'they' && followsOurs(post, clause, isShowing)) return true;
  if (clause.subject !== 'none') return false;
  const shown = (at: number): boolean => turns.get(at) === 'showing' && (saysWe || GLAD.test(wordAt(tokens, at)));
  return (
    ((saysWe || heralds) && isOrganisation(post, clause)) ||
    isRepeated(tokens, clause, voice) ||
    namesItself(tokens, clause, shown) ||
    isGlad(tokens, clause) ||
    saysHere(tokens, clause)
  );
};

/** How much of a clause is about the writer, 0 to 1, where it asks for nothing. */
const massOf = (post: Post, given: Clause, voice: Voice): number => {
  const { tokens } = post;
  const clause = atSubject(tokens, given);
  const { act, head, subject } = clause;
  if (act === 'question' || act === 'invite' || supposes(tokens, clause)) return 0;
  if (tokens[head + 1]?.normal === 'by') return 0;
  const turn = turnOf(voice.turns, clause);
  if (act === 'thanks' && (subject === 'other' || turn !== 'showing')) return 0;
  if (!isMine(clause) || tokens[head]?.text === 'US') return isAboutHouse(post, clause, voice) ? NAMED : 0;
  const mass = voice.allI && turn !== 'showing' ? ALONE : (subject === 'self' ? WE : I)[turn];
  return turnsToReader(tokens, clause) ? mass / 2 : mass;
};

/** Own clauses of a post, headings and lead-ins left out, with what each spends on its writer. Linear in the text. */
export const selfTalk = perPost((post): readonly Told[] => {
  const { tokens } = post;
  const voice = voiceOf(post);
  const starts = asksOf(post);
  /** The clause before tells of the house by its name. */
  let isNamed = false;
  return voice.own
    .filter((clause) => !isLeadIn(tokens, clause, wordsIn(tokens, clause)))
    .map((clause) => {
      const isAsk = asks(tokens, clause, starts);
      const mass = isNamed && goesOnAboutIt(post, clause) ? NAMED : massOf(post, clause, voice);
      isNamed = mass === NAMED;
      return { clause, asks: isAsk, mass: isAsk ? ASK : mass };
    });
});
