import type { Post, Token, TokenRange } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { pastEmoji, wordAt, wordSet } from '../reading.ts';
import { hasLink } from '../selling/pointer.ts';
import { arePeople, isRole } from './people.ts';
import { hasPerson, namesSomebody } from './somebody.ts';

/** Somebody who is not the writer, in one phrase: "@ada", "our second alto, Lotte Brandsma", "the Thursday group". */
export interface Party extends TokenRange {
  readonly isNamed: boolean;
  /** True where the phrase says what they are or do: "a night nurse", "our porter Samir". */
  readonly hasRole: boolean;
  /** True for "our", "my": they belong to the writer. */
  readonly isOurs: boolean;
}

/** Bodies of people. */
const BODY = wordSet(`
  group club class choir society union council band co-op cooperative committee rotary guild association academy
  collective circle squad unit ward department office charity brigade scouts league trust community cast school
  university college library museum hospice shelter orchestra theatre station bakery nursery surgery archive lab
  circus ladies gents lads lot twins kids others
`);
/** No phrase for somebody goes on over these. */
const ENDS = wordSet(`
  is are was were be been has have had will would can could should may might must do does did not and or but so if when
  while because that which what how why where i we he she they it you me us him them in on at by with from for to as than about around near off past towards
  this these those there here mine ours yours
`);
/** After these, words may stand before the name or the role: "our own second alto", "one of the night porters". */
const DETERMINES = wordSet(`
  a an the our my your his her their its one two three four five six seven eight nine ten both all every each some those
  another dear
`);
/** Words before a role without a determiner: "local artist Jo Lima". */
const BARE = 2;
/** Tokens from the beginning of the phrase to the name or the role. Hand-set. */
const WITHIN = 8;
/** Stand within a name: "Ana da Silva", "Robert L. Thompson". */
const PARTICLE = /^(?:van|von|der|de|da|del|di|du|la|le|bin|ibn|al|el|ní|ó|mac|mc|y)$/;

const TITLE = /^(?:mrs?|ms|dr|st|prof|rev|fr|sr|jr|cllr|capt)$/;
const CLASS = /^(?:year|class|grade|form|ward|room)$/;

const isInitial = ({ text }: Token): boolean => /^\p{Lu}$/u.test(text);

/** The stop of "L." or "Mrs."; behind a whole name it ends a sentence. */
const isShortened = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return tokens[at]?.text === '.' && before !== undefined && (isInitial(before) || TITLE.test(before.normal));
};

/** Token index after a name that goes on at `at`. */
const nameEnd = (post: Post, at: number): number => {
  const { tokens } = post;
  let end = at;
  for (let next = at; next < tokens.length; next += 1) {
    const token = tokens[next] as Token;
    // "Year 6"
    const isClass = token.kind === 'number' && next === at + 1 && CLASS.test((tokens[at] as Token).normal);
    const mayGoOn = PARTICLE.test(token.normal) || isShortened(tokens, next) || isInitial(token);
    if (isClass) end = next + 1;
    else if (namesSomebody(post, next) && (next === end || token.kind === 'word')) end = next + 1;
    else if (!mayGoOn || next - end >= 2) break;
    if (token.kind === 'mention') break;
  }
  return end;
};

/** Token index after a name right behind a role: "porter Samir", "a night nurse, Bríd Hanley", "a man called tern"; -1 where none is. */
const nameBehind = (post: Post, at: number): number => {
  const { tokens } = post;
  const isCalled = /^(?:called|named)$/.test(wordAt(tokens, at));
  const comma = isCalled || tokens[at]?.text === ',' ? at + 1 : at;
  const next = tokens[comma]?.kind === 'emoji' ? comma + 1 : comma;
  if (!tokens[next]) return -1;
  return namesSomebody(post, next) ? nameEnd(post, next) : isCalled ? next + 1 : -1;
};

/** "Hedda, a patient", "Jens, our youngest baker". */
const isRoleBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' &&
  DETERMINES.has(wordAt(tokens, at + 1)) &&
  tokens.slice(at + 2, at + 2 + BARE).some(isRole);

const partyOf = ({ tokens }: Post, first: number, last: number, isNamed: boolean, hasRole: boolean): Party => ({
  first,
  last,
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
  isNamed,
  hasRole,
  isOurs: /^(?:our|my)$/.test(wordAt(tokens, first)),
});

/** Token index past initials: "R. Venkat", "J. K. Oduya". */
const pastInitials = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (tokens[at + 1]?.text === '.' && isInitial(tokens[at] as Token)) at += 2;
  return at;
};

const isNameAt = (post: Post, at: number): boolean => at < post.tokens.length && namesSomebody(post, at);

/** The party of a phrase whose name stands at a token; undefined for "a Class 150", which is a train. */
const byName = (post: Post, first: number, at: number): Party | undefined => {
  const { tokens } = post;
  const last = nameEnd(post, at);
  const isModel = /^an?$/.test(wordAt(tokens, first)) && tokens[last - 1]?.kind === 'number';
  return isModel ? undefined : partyOf(post, first, last, true, isRoleBehind(tokens, last));
};

/** True for the body of people that somebody belongs to: the choir of "our choir accompanist, Mei Ling Tan". */
const isBodyOf = (post: Post, at: number): boolean => {
  const { tokens } = post;
  const noun = pastEmoji(tokens, at + 1);
  return tokens[noun]?.kind === 'word' && tokens[noun + 1]?.text === ',' && isNameAt(post, pastEmoji(tokens, noun + 2));
};

/** True where what somebody is, or what body of people this is, is said to its last word: "night nurse", not the "nurse" of "nurse manager". */
const endsRole = (post: Post, first: number, at: number): boolean => {
  const { tokens } = post;
  const [token, after] = [tokens[at] as Token, tokens[at + 1]];
  const isBody = at > first && BODY.has(token.normal) && !isBodyOf(post, at);
  return (isRole(token) || isBody) && !(after && isRole(after));
};

/** True where words may stand before the name or the role. */
const isLed = (tokens: readonly Token[], first: number): boolean =>
  DETERMINES.has(wordAt(tokens, first)) || tokens[first]?.kind === 'number';

/** The party of a phrase whose role ends at a token; undefined where that role belongs to a thing: "passenger counts". */
const byRole = (post: Post, first: number, at: number): Party | undefined => {
  const { tokens } = post;
  const name = nameBehind(post, at + 1);
  if (name >= 0) return partyOf(post, first, name, true, true);
  const after = tokens[at + 1];
  // "Local artist of the year"
  const goesOn = after?.kind === 'word' && after.normal !== 'of' && !ENDS.has(after.normal);
  const isOfThing = goesOn && !isLed(tokens, first) && !arePeople(tokens[at] as Token);
  return isOfThing ? undefined : partyOf(post, first, at + 1, false, true);
};

/** False where no phrase for somebody goes on. */
const goesOver = ({ kind, text, normal, clitic }: Token): boolean =>
  (/^(?:word|number|emoji)$/.test(kind) || text === '-') && (clitic || !ENDS.has(normal));

/** The party that a phrase beginning at a token names, by name or by role. */
export const partyAt = (post: Post, from: number): Party | undefined => {
  const { tokens } = post;
  const first = tokens[from]?.kind === 'emoji' ? from + 1 : from;
  const whole = pastInitials(tokens, first);
  if (whole > first && isNameAt(post, whole)) return partyOf(post, first, nameEnd(post, whole), true, false);
  const end = Math.min(tokens.length, first + (isLed(tokens, first) ? WITHIN : BARE));
  for (let at = first; at < end; at += 1) {
    const token = tokens[at] as Token;
    if (token.quoted || token.sentence !== tokens[first]?.sentence) return undefined;
    // "Our second alto, Lotte Brandsma"
    const name = pastEmoji(tokens, at + 1);
    const isApposed = token.text === ',' && at > first + 1 && isNameAt(post, name);
    if (isApposed) return partyOf(post, first, nameEnd(post, name), true, true);
    if (namesSomebody(post, at)) return byName(post, first, at);
    if (endsRole(post, first, at)) return byRole(post, first, at);
    if (!goesOver(token)) return undefined;
  }
  return undefined;
};

/** Those who work for the writer: all of them together are nobody in particular. */
const OWN_TEAM = wordSet(
  'team staff crew employees colleagues workforce volunteers people folks office group department unit union company firm',
);
const FIRST_PERSON = wordSet('we us our ours i me my mine');
/** Tokens behind a name within which "who" tells of them. Hand-set. */
const TOLD_WITHIN = 10;

/** True where more is told of a party than a name: a role, "who", or a "she" further on. */
export const isToldOf = (post: Post, { last, hasRole }: Party): boolean =>
  hasRole || hasPerson(post) || post.tokens.slice(last, last + TOLD_WITHIN).some(({ normal }) => normal === 'who');

/** True where the writer speaks of themselves: "we", "my". */
export const saysI = perPost(({ tokens }) => tokens.some(({ normal, quoted }) => !quoted && FIRST_PERSON.has(normal)));

/** True for somebody from the writer's world, as headlines name nobody; "our amazing team" is no one. */
export const isNear = (post: Post, party: Party): boolean => {
  const named = post.tokens.slice(party.first, party.last);
  if (party.isOurs && !party.isNamed && named.some(({ normal }) => OWN_TEAM.has(normal))) return false;
  return isToldOf(post, party) || saysI(post) || (post.sentences.length > 1 && !hasLink(post));
};
