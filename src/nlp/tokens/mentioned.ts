/** Words that are named and not said: "the band Limited Offer", "run, don't walk, is bad advice", "in the sketch a man sells fog". */
import type { Token } from '../../types.ts';
import { normalText, wordAt, wordSet } from '../reading.ts';
import { endOf, openingOf, range, type Told } from './told.ts';

/** What bears a title or a name of several words. */
const WORKS = wordSet(`
  play plays film films movie musical opera operetta ballet sketch sitcom series show band duo trio quartet quintet choir
  orchestra group song songs single album track tune hymn jig reel poem novel novella story book comic podcast
  painting sculpture exhibition game boardgame team crew club boat ship yacht dinghy horse mare foal pony greyhound pub
  cafe chapter episode rose cultivar documentary thriller comedy
`);
/** What it may say behind a name that it is one. */
const NAMES = wordSet('called titled entitled christened');
/** Small words inside a name. */
const SMALL = wordSet('a an the of and or to in on for by at with');
/** What words are that are talked about. */
const SAYING = wordSet(`
  advice phrase phrases line lines motto slogan trick tricks myth wording con gimmick ploy catchphrase cliche fib joke
  headline punchline heading title name
`);
const TALKED_OF = /^(?:all|what|how)$/;
const BE = wordSet('is was are were');
const IS_A = /^(?:an?|the|my|his|her|their|our|another)$/;
/** "Like if your boss is a joke": said of somebody, and asked for. */
const OF_SOMEBODY = wordSet('if when who that which it he she they this there what you i we because your');
const CLAIM = wordSet('rumour rumours rumor myth lie hoax claim allegation fib');
/** Where something is made up. */
const FICTION = wordSet(
  'sketch play novel film movie story fable tale cartoon comedy sitcom farce parody poem song fairytale joke dream',
);
const TELLERS = wordSet('i we you our your us me');

/** Tokens within which "is a play" says what a name is of. Hand-set. */
const REACH = 6;
/** Tokens before "is a game" that are its name without capitals: "finish the sentence is a game". Hand-set. */
const BRIEF = 4;
/** Tokens between "the" and "trick": "the like and follow to enter trick". Hand-set. */
const COMPOUND = 8;

const isTitled = ({ text, kind }: Token): boolean => kind === 'word' && /^\p{Lu}(?:\p{Ll}|$)/u.test(text);

/** Behind a run of words in capitals from a token on; the token itself where fewer than two of them stand there. */
const nameEnd = (tokens: readonly Token[], first: number): number => {
  let [end, count] = [first, 0];
  for (let at = first; at < tokens.length && tokens[at]?.sentence === tokens[first]?.sentence; at += 1) {
    const token = tokens[at] as Token;
    if (isTitled(token)) {
      end = at + 1;
      count += 1;
    } else if (token.clitic) end = at + 1;
    else if (!SMALL.has(token.normal)) break;
  }
  return count > 1 ? end : first;
};

/** "The band Limited Offer", "a boat called Last Chance". */
const namedBefore = (tokens: readonly Token[], at: number): Told | undefined => {
  const { normal, capital } = tokens[at] as Token;
  const isLead = !capital && (WORKS.has(normal) || NAMES.has(normal));
  return isLead ? range(tokens, at + 1, nameEnd(tokens, at + 1)) : undefined;
};

/** "Roll Call is the new play", "run, don't walk, is bad advice", "before it's too late is how she begins". */
const saidOfIt = (tokens: readonly Token[], be: number): Told | undefined => {
  const first = openingOf(tokens, be);
  const before = tokens.slice(first, be);
  if (before.length < 2 || before.some(({ normal }) => OF_SOMEBODY.has(normal) && normal !== 'it' && normal !== 'this'))
    return undefined;
  const behind = tokens.slice(be + 1, be + 1 + REACH);
  const stop = behind.findIndex(({ kind }) => kind === 'punctuation');
  const said = behind.slice(0, stop < 0 ? REACH : stop);
  const isNamed = nameEnd(tokens, first) === be || before.length <= BRIEF;
  const isName = isNamed && IS_A.test(said[0]?.normal ?? '') && said.some(({ normal }) => WORKS.has(normal));
  const isTalkedOf = TALKED_OF.test(said[0]?.normal ?? '') && wordAt(tokens, be - 1) !== 'that';
  return isName || isTalkedOf || said.some(({ normal }) => SAYING.has(normal)) ? range(tokens, first, be) : undefined;
};

/** "The rumour that we pay for reviews". */
const claimed = (tokens: readonly Token[], at: number): Told | undefined =>
  CLAIM.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'that'
    ? range(tokens, at + 2, endOf(tokens, at + 2))
    : undefined;

const PHRASE = wordSet('phrase slogan motto catchphrase chorus');
/** "The phrase won't last long", "their slogan is buy now". */
const phrased = (tokens: readonly Token[], at: number): Told | undefined => {
  if (!PHRASE.has(wordAt(tokens, at)) || /^(?:of|for|in|on|to|that|which|and)$/.test(wordAt(tokens, at + 1)))
    return undefined;
  const from = BE.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  return range(tokens, from, endOf(tokens, from));
};

/** "Is it true that they sell out fast?" */
const doubted = (tokens: readonly Token[], at: number): Told | undefined =>
  wordAt(tokens, at) === 'is' && normalText(tokens, at, at + 4) === 'is it true that'
    ? range(tokens, at + 4, endOf(tokens, at + 4))
    : undefined;

const TRICKS = wordSet('trick tricks con gimmick ploy scam scams hoax');
/** "The like and follow to enter trick". */
const compound = (tokens: readonly Token[], at: number): Told | undefined => {
  if (!TRICKS.has(wordAt(tokens, at))) return undefined;
  for (let from = at - 1; from >= Math.max(0, at - COMPOUND); from -= 1)
    if (/^(?:the|this|that|these|those|every|old|a)$/.test(wordAt(tokens, from))) return range(tokens, from + 1, at);
  return undefined;
};

/** "In the sketch a man sells fog", "a novel about a guru: he milks them": all of a made-up thing. */
const madeUp = (tokens: readonly Token[], at: number): Told | undefined => {
  if (!FICTION.has(wordAt(tokens, at))) return undefined;
  const lead = normalText(tokens, Math.max(0, at - 3), at);
  const isIn = /\bin (?:the|a|my|his|her|this|that)(?: \S+)?$/.test(lead) && tokens[at + 1]?.text !== ',';
  const isOpening = at - openingOf(tokens, at) <= 2 && /^(?:an?|the|my|his|her)\b/.test(lead);
  const colon = isOpening ? tokens.slice(at + 1, at + 1 + REACH).findIndex(({ text }) => text === ':') : -1;
  if (!isIn && colon < 0) return undefined;
  const from = isIn ? at + 1 : at + 2 + colon;
  const end = endOf(tokens, from);
  return tokens.slice(from, end).some(({ normal }) => TELLERS.has(normal)) ? undefined : range(tokens, from, end);
};

/** The words that all of these hang on: most have none. */
const TELLING = new Set([WORKS, NAMES, BE, CLAIM, PHRASE, TRICKS, FICTION].flatMap((words) => [...words]));

/** Stretches of tokens that are a name, or words that are talked about. */
export const mentionedIn = (tokens: readonly Token[]): readonly Told[] => {
  const found: Told[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!TELLING.has(wordAt(tokens, at))) continue;
    const says = BE.has(wordAt(tokens, at)) && !tokens[at]?.capital ? saidOfIt(tokens, at) : undefined;
    const one =
      says ??
      namedBefore(tokens, at) ??
      claimed(tokens, at) ??
      phrased(tokens, at) ??
      doubted(tokens, at) ??
      compound(tokens, at) ??
      madeUp(tokens, at);
    if (one) found.push(one);
  }
  return found;
};
