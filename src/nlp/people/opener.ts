import type { Clause, Post, Span, Token } from '../../types.ts';
import { wordAt, wordSet } from '../reading.ts';
import { hasLink } from '../selling/pointer.ts';
import { isPast } from '../telling/deeds.ts';
import { ownWords } from './address.ts';
import { partyAt } from './party.ts';
import { isNamed, isRole } from './people.ts';
import { HUMAN, hasGrownPerson, hasPerson, isGrown, type Somebody, somebodyAt } from './somebody.ts';

/** Crimes and accidents: the first line is news, and no place for praise. */
const CRIME = wordSet(`
  killed dead rape raped stabbed shot murder murdered charged arrested jailed convicted accused sentenced injured crash
  police court guilty denies denied alleged allegedly fined dies died death deaths obituary funeral accident shooting
  attack victim victims stolen theft burgled robbed officers detectives witnesses fake scam scams phishing fraud recall
`);
/** Kin and neighbours of the writer's are no staff. */
const FELLOW = wordSet(`
  neighbour neighbours neighbor neighbors friend friends mum mom dad mother father gran grandad grandma grandpa nan
  sister brother son daughter wife husband aunt uncle cousin teacher student nephew niece customer customers reader
  readers patient patients
`);
/** One's own family and the people next door: an anecdote, unless they have a name. */
const CLOSE = wordSet(`
  neighbour neighbor mum mom dad mother father gran grandad grandma grandpa nan sister brother son daughter wife husband
  aunt uncle cousin nephew niece toddler kid boyfriend girlfriend partner
`);
const TITLE = wordSet('mr mrs ms miss dr prof professor auntie uncle nana granny');

/** Words that may stand before people without a determiner: "Night shift nurses". */
const MODIFIERS = 2;
/** A verb of the present right behind a person: "grows tomatoes", "has read", "is 11". */
const PRESENT = /^(?:has|have|had|is|was|[a-z]{3,}[^s\W]s)$/;
/** "Finished", "grows": what a person is told to have done or to do. */
export const isDoing = (verb: Token): boolean => isPast(verb) || PRESENT.test(verb.normal);
/** A post that argues is about its writer's stand. */
const POLITICS = wordSet(`
  policy policies position positions campaign opponent playbook republican republicans democrat democrats gop housegop
  senate congress budget bill legislation vote voted trump potus agenda partisan extreme constitutional
`);
/** Whoever holds an office or speaks at a desk is no reader, and mostly the writer's own side. */
const OFFICE = wordSet(`
  ceo cfo cto president vice chairman chairwoman minister secretary commissioner governor senator congressman
  congresswoman sen rep gov mayor director executive officer candidate founder chief discusses says explains talks
  speaks presents announces names calls
`);
const US = wordSet('we us our i me my');
const holds = (tokens: readonly Token[], words: ReadonlySet<string>): boolean =>
  tokens.some(({ normal }) => words.has(normal));
/** A crime, an office or an argument: news, and no story of a person. */
const isNews = ({ tokens }: Post, { first, last }: Clause): boolean =>
  holds(tokens, POLITICS) || holds(tokens.slice(first, last), CRIME) || holds(tokens.slice(first, last), OFFICE);

/** Who opens the post, with what they did or do. */
const somebodyNear = (post: Post, { first, head }: Clause, own: number): Somebody | undefined => {
  const { tokens } = post;
  if (isPast(tokens[head] as Token) && first === head) return undefined;
  for (let at = head; at <= head + MODIFIERS; at += 1) {
    const found = somebodyAt(post, at, own);
    if (found && (at === head || !found.isNamed)) return found;
    if (at === head && first < head) {
      const before = somebodyAt(post, first, own);
      if (before) return before;
    }
    if (
      tokens[at]?.kind !== 'word' ||
      (at === head && /^(?:we|i|our|you|your|this|it|if|in|on|at|for|when)$/.test(wordAt(tokens, at)))
    )
      return undefined;
  }
  return undefined;
};

/** "Our drivers", "14 of our nurses", "my staff"; "my neighbour" is none. */
const isOwnSide = ({ tokens }: Post, { first, verb }: Somebody): boolean => {
  if (tokens.slice(first, verb).some(({ normal }) => normal === 'our')) return true;
  const [owner, whom] = [tokens[first] as Token, tokens[first + 1]];
  return (
    /^(?:our|we|i)$/.test(owner.normal) || isPast(owner) || (owner.normal === 'my' && !FELLOW.has(whom?.normal ?? ''))
  );
};

/** "My mother has discovered", "the neighbour has taken up": nobody the reader knows. */
const isAnecdote = ({ tokens }: Post, head: number): boolean =>
  /^(?:my|the)$/.test(wordAt(tokens, head)) &&
  [1, 2].some((at) => CLOSE.has(wordAt(tokens, head + at)) && !tokens[head + at + 1]?.capital);
/** "Small business tip from someone who learned": a capital that only opens the sentence. */
const isAdjective = ({ tokens }: Post, { first, last, verb, isNamed }: Somebody): boolean => {
  const next = tokens[last];
  return (
    isNamed &&
    last === first + 1 &&
    tokens[first]?.kind === 'word' &&
    verb > last &&
    next?.kind === 'word' &&
    !next.clitic &&
    !/^(?:from|at|in|of|on|with|and|who|has|had|have|just|still|never|always|then|once|also|even|only|quietly|finally|behind)$/.test(
      next.normal,
    )
  );
};

/** "Odile crossed the river", "Two older neighbours rebuilt": a person, as a "she", a deed only people do, or the writer beside them tells. */
const didOf = (post: Post, opening: Clause, own: number): Span | undefined => {
  const { tokens } = post;
  const story = somebodyNear(post, opening, own);
  if (!story || isOwnSide(post, story) || isAdjective(post, story)) return undefined;
  // "Customer asked today": a note of a shop's.
  if (story.isNamed && story.last === story.first + 1 && isRole(tokens[story.first] as Token)) return undefined;
  // "Kids have been queueing for our doughnuts"
  const isForOurs = tokens.slice(story.verb, opening.last).some(({ normal }) => normal === 'our');
  if (isForOurs && /ing$/.test(wordAt(tokens, story.verb))) return undefined;
  if (story.isNamed && /(?:ing|ly)$/.test(wordAt(tokens, story.first))) return undefined;
  // Behind a link, or told by nobody, people in a role are news.
  const isPerson = story.isNamed
    ? HUMAN.has(wordAt(tokens, story.verb)) || (hasGrownPerson(post) && !hasLink(post))
    : (!hasLink(post) && HUMAN.has(wordAt(tokens, story.verb))) ||
      holds(
        tokens.filter(({ quoted, text }) => !quoted && text !== 'US'),
        US,
      );
  const from = story.isNamed ? story : tokens[opening.head];
  return isPerson || (hasPerson(post) && (!story.isNamed || tokens[story.first + 1]?.capital)) ? from : undefined;
};

/** Token index past an age: "Mrs Lund, 91, beat them all". */
const afterAge = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === ',' && tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ',' ? at + 3 : at;
const STILL = /^(?:still|always|often|never|already|just)$/;
/** "Dr Adeyemi retires", "My neighbour Tadeusz grows": somebody by title or as a neighbour, told of in the present. */
const doesOf = ({ tokens }: Post, { head, last }: Clause): Token | undefined => {
  const isFellow = tokens[head]?.normal === 'my' && FELLOW.has(wordAt(tokens, head + 1));
  const title = /^(?:old|young|little|dear)$/.test(wordAt(tokens, head)) ? head + 1 : head;
  if (!isFellow && !TITLE.has(wordAt(tokens, title))) return undefined;
  let at = isFellow ? head + 2 : title + 1;
  while (at < last && (tokens[at]?.capital || tokens[at]?.text === '.' || STILL.test(wordAt(tokens, at)))) at += 1;
  at = afterAge(tokens, at);
  const does = tokens[at];
  const isAged = tokens[at - 1]?.text === ',' && does?.kind === 'word';
  return does && (isAged || PRESENT.test(does.normal) || (isFellow && isPast(does))) ? tokens[head] : undefined;
};

/** "Bongani mends wheelchairs behind the taxi rank", "14-year-old Rohan spent", where a "he" follows. */
const namedOf = (post: Post, { first, head }: Clause): Token | undefined => {
  const { tokens } = post;
  const party = partyAt(post, tokens[first]?.kind === 'number' ? first : head);
  if (
    !party?.isNamed ||
    isPast(tokens[party.first] as Token) ||
    party.isOurs ||
    hasLink(post) ||
    !hasPerson(post) ||
    post.sentences.length < 2
  )
    return undefined;
  const verb = tokens[afterAge(tokens, party.last)];
  // Cats and colours have one name: whoever has it alone must do what only people do.
  const isPerson = party.hasRole || party.last > party.first + 1 || HUMAN.has(verb?.normal ?? '');
  return verb && isPerson && isDoing(verb) ? tokens[party.first] : undefined;
};

/** Tokens of a title and a name. */
const NAME_WITHIN = 5;
const AGED_ON = /^(?:today|tomorrow|on|this|next|and|years)$/;
/** "Kathleen Duddy is ninety on Thursday." */
const agedOf = ({ tokens }: Post, { head, last }: Clause): Token | undefined => {
  const said = tokens.slice(head, last).filter(({ kind }) => kind !== 'emoji');
  const be = said.findIndex(({ normal }) => /^(?:is|'s|turns|turned)$/.test(normal));
  const isTitled = TITLE.has(said[0]?.normal ?? '');
  const who = said.slice(isTitled ? 1 : 0, be);
  const isWho = be > 0 && be < NAME_WITHIN && who.every((one) => isTitled || isNamed(one) || one.text === '.');
  return isWho && isGrown(said[be + 1]) && AGED_ON.test(said[be + 2]?.normal ?? '') ? tokens[head] : undefined;
};

/** "New research from our team: children who walk": a line of the writer's own stands in front. */
const isOurHeading = ({ tokens }: Post, { first, head }: Clause): boolean =>
  tokens.slice(0, Math.max(first, head)).some(({ text }) => text === ':') && holds(tokens.slice(0, head), US);

/** A person whose deed opens the post, and is no news. */
const personOf = (post: Post, opening: Clause, own: number): Span | undefined =>
  /^(?:i|we)$/.test(wordAt(post.tokens, opening.head)) ||
  !/^(?:statement|invite)$/.test(opening.act) ||
  isAnecdote(post, opening.head) ||
  isNews(post, opening) ||
  isOurHeading(post, opening)
    ? undefined
    : (didOf(post, opening, own) ?? doesOf(post, opening) ?? agedOf(post, opening) ?? namedOf(post, opening));

/** The person whose deed opens a post; no news, no story of the writer's own staff, no cat and no colour. @param opening The first clause that says something. */
export const openerOf = (post: Post, opening: Clause): Span | undefined => personOf(post, opening, ownWords(post));
