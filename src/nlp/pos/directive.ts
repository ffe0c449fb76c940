import { wordSet } from '../reading.ts';
import type { Term } from './load.ts';
import { isGuessedVerb, isUnknownVerb } from './verbs.ts';

/** Prepositions after a noun more often than after a verb: `support from`, `report on`. */
const AFTER_NOUNS = wordSet('of from for on about in between by as after against per since');
/** Verbs that want theirs, as `verb preposition`. */
const VERB_PAIRS: ReadonlySet<string> = new Set(
  (
    'dispose of|think of|beware of|choose from|learn from|order from|order by|benefit from|refrain from|buy from|' +
    'vote for|search for|look for|shop for|apply for|wait for|register for|ask for|watch for|listen for|care for|' +
    'reach for|root for|click on|tap on|bid on|focus on|rely on|press on|hold on|rsvp by|rsvp to|swipe left|swipe right|join in|believe in|dive in|dig in|' +
    'drop by|stop by|swing by|come by|play on|read on|move on|carry on|check in|tune in|log in|pitch in|ask about|read about'
  ).split('|'),
);
/** The reader is spoken to, so a bare noun after the head is its object: `share photos of your dog`. */
const TO_THE_READER = wordSet('you your yours yourself below now here');

/** Never stand after a noun in one clause with it. */
const OBJECT_STARTS = wordSet('a an the your our my me us them it all every each');

const isFiniteVerb = ({ tags }: Term): boolean =>
  tags.has('PastTense') ||
  tags.has('Copula') ||
  tags.has('Modal') ||
  (tags.has('PresentTense') && !tags.has('Infinitive') && !tags.has('Gerund'));

/** Past forms that compromise takes for something else. */
const PAST_TOO = wordSet('lay fell rose saw left felt shot bore');

/** "Frost cracked all day", "Rain and dust lay there": a past form right behind the head, or behind a noun joined to it, and no noun that it describes. */
const isSubjectOf = ([, next, joined, ...rest]: readonly Term[]): boolean => {
  const isJoined = next?.normal === 'and';
  const verb = isJoined ? rest[0] : next;
  const after = isJoined ? rest[1] : joined;
  if (!verb || !(verb.switch === 'Adj|Past' || verb.tags.has('PastTense') || PAST_TOO.has(verb.normal))) return false;
  return !after?.tags.has('Noun');
};

/** True where the words after the head run into a verb of their own, which makes the head its subject. */
const hasOwnVerb = (terms: readonly Term[]): boolean => {
  if (isSubjectOf(terms)) return true;
  for (const [index, term] of terms.entries()) {
    if (index > 0 && isFiniteVerb(term)) return true;
    if (/[,;:–—]/.test(term.post)) return false;
    if (index > 0 && ['Pronoun', 'QuestionWord', 'Conjunction'].some((tag) => term.tags.has(tag))) return false;
  }
  return false;
};

/** `Share prices`, `Update 1`; a name after `@` is an object: `Support @halyard`. */
const isBareNoun = ({ tags }: Term): boolean =>
  tags.has('NumericValue') ||
  (tags.has('Noun') && !['Pronoun', 'Possessive', 'Value', 'Date', 'AtMention'].some((tag) => tags.has(tag)));

/** True where a tagged opening tells somebody to do something: its first word is a verb and no noun in disguise. */
export const isDirective = (terms: readonly Term[]): boolean => {
  const [head, next, ...rest] = terms;
  if (!head) return false;
  const pair = VERB_PAIRS.has(`${head.normal} ${next?.normal}`);
  const tagged = head.tags.has('Imperative') || head.tags.has('Infinitive');
  if (!tagged && !pair && !isUnknownVerb(head.normal)) return false;
  // A name may look like a verb, so only a clear object makes it one: `Northgate turns ten`.
  if (isGuessedVerb(head.normal) && !(next && (OBJECT_STARTS.has(next.normal) || next.tags.has('Preposition'))))
    return false;
  if (!head.switch && tagged) return true;
  if (!next) return false;
  if (pair || OBJECT_STARTS.has(next.normal)) return true;
  if (hasOwnVerb(terms)) return false;
  const toTheReader = [next, ...rest].some(({ normal }) => TO_THE_READER.has(normal));
  return toTheReader || (!AFTER_NOUNS.has(next.normal) && (!isBareNoun(next) || isUnknownVerb(head.normal)));
};
