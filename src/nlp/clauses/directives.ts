import type { Token } from '../../types.ts';
import { opensWithImperative } from '../pos/index.ts';
import { canOpenImperative } from '../pos/verbs.ts';
import { wordSet } from '../reading.ts';

/** Verbs that open a directive whatever follows. */
const SURE = wordSet(`
  buy shop subscribe register enrol enroll donate download install join visit click tap discover explore browse watch
  listen learn apply enter vote nominate tune rsvp retweet repost grab claim check follow read meet stop come go take
  make get give tell ask help keep remember try avoid add put turn remove press hold wipe rub squeeze boil rinse choose
  pick bring send email call contact reserve upgrade stay be see find let celebrate imagine consider note prepare
  protect create build write bookmark submit fill scroll swipe hurry act forget ensure introduce speak invite spread
  catch experience enjoy believe
`);
/** Verbs that are nouns too: a directive only before one of `OBJECTS`, a stop, a link, an emoji or nothing. */
const EITHER = wordSet(`
  order book share like comment tag support review rate mark drop save pledge test look start need use win plan message
  dm post reply react heart smash hit question answer search head swing pass view show leave work play walk run ride
  cook bake cut set open close move change fix point update place plant wear report respond sponsor name judge step
  pull push pour heat freeze charge cover treat tweet text type sign shout score
`);
const OBJECTS = wordSet(`
  the a an this that these those your yours our ours my mine us me it them him her one some any all every each both now
  today tonight here there online in at on with by for to up out off away over down back along more about how what why
  who where which if when as and together early below above yes no or two three
`);
/** What makes a noun of the word before it: `share prices`, `love is`, `order was`. */
const AFTER_A_NOUN = wordSet('is was are were has had will would can could prices price of');
/** Open statements and greetings, though compromise may read a verb in them. */
const NEVER = wordSet(`
  thanks thank welcome congratulations congrats happy hello hi hey dear sorry please yes no not love hope want thought
  thoughts can does did is are was were will would could should may might must have has had being been so such well
  good great best news today tomorrow tonight sale new free study research reports results outside inside
`);
/** After these a doubtful word can only be a verb. */
const CLEAR_OBJECTS = wordSet('the a an your our it this these those them us me');

const endsPhrase = (token: Token | undefined): boolean =>
  !token || (token.kind !== 'word' && !(token.kind === 'punctuation' && /^['"“(]/.test(token.text)));

/**
 * True where the word at `at` opens a directive: a base-form verb with nobody before it. Common verbs are
 * settled here; a word that can be a verb at all but is not settled goes to compromise, which is loaded
 * for such words only. `end` is where the clause ends.
 */
export const opensDirective = (text: string, tokens: readonly Token[], at: number, end: number): boolean => {
  const verb = tokens[at];
  if (verb?.kind !== 'word') return false;
  const word = verb.normal;
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  if (word === 'do') return next?.normal === 'not';
  if (word === 'never') return next?.kind === 'word' && canOpenImperative(next.normal);
  if (next?.kind === 'word' && word !== 'let' && (next.clitic || AFTER_A_NOUN.has(next.normal))) return false;
  if (EITHER.has(word)) return endsPhrase(next) || OBJECTS.has(next?.normal ?? '');
  if (SURE.has(word)) return true;
  if (NEVER.has(word) || !canOpenImperative(word)) return false;
  if (next && CLEAR_OBJECTS.has(next.normal)) return true;
  return opensWithImperative(text.slice(verb.start, tokens[end - 1]?.end));
};
