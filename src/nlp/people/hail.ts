import type { Hit, Post, Token } from '../../types.ts';
import { hitOver } from '../phrases/hits.ts';
import { firstWordFrom, wordSet } from '../reading.ts';
import { areAgents } from './people.ts';

/** Many people called by a word that says no more than that there are many. */
const EVERYBODY = wordSet(`
  everyone everybody guys folks peeps people y'all ladies gents gentlemen lads lasses comrades citizens troops campers humans
  friends followers fans mums moms dads boys girls men women parents carers earthlings legends hustlers dreamers doers
  countrymen foodies bookworms nerds geeks
`);
/** Behind "folks," anything may be told them. */
const TOLD = /^(?:everyone|everybody|guys|folks|peeps|y'all|ladies|gents|lads)$/;
/** Words that a crowd is bidden with. */
const BIDS = wordSet(`
  listen rejoice unite gather assemble get meet prepare brace behold look stop start come join mark save grab lend say take
  welcome
`);
/** What may not stand between the hail and those it is for: "listen up, night owls", but "hey, the lights are back". */
const NO_CROWD = wordSet(`
  from at is are was were your our again to it this that with on for be do does did have has will can please what where
  when if but so just only not no i we he she they how why the lets thanks yes
`);
/** Ends like a plural and calls nobody. */
const NO_PLURAL = wordSet(
  'this thus yes always news times days thanks details hours tickets places things lets us boss class',
);
/** Words in a hail up to the mark. Hand-set. */
const HAIL_WITHIN = 7;
/** Words from the name of a crowd to "you" or to what it is told to do. Hand-set. */
const VOCATIVE = 7;

const isMark = (token: Token | undefined, marks: RegExp): boolean =>
  token?.kind === 'punctuation' && marks.test(token.text);
const areMany = (token: Token): boolean => areAgents(token) || EVERYBODY.has(token.normal);
const arePlural = (token: Token): boolean =>
  !NO_PLURAL.has(token.normal) && (areMany(token) || /^(?:\p{Ll}|\p{Lu}{2}).*[^sSuU][sS]$/u.test(token.text));

/** Token index behind those whom a hail ("listen up", "attention") is for: plural people with what they are, up to a mark; -1 where none are. */
export const afterHail = ({ tokens }: Post, { last }: Hit): number => {
  const from = tokens[last]?.text === ',' ? last + 1 : last;
  let people = -1;
  for (let at = from; at < from + HAIL_WITHIN; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'emoji' && people < 0) continue;
    if (token === undefined || token.kind === 'emoji' || isMark(token, /^[!,:?.]/)) return people;
    if (token.kind === 'punctuation' && token.text === '-') continue;
    if (token.kind !== 'word' || (people < 0 && NO_CROWD.has(token.normal))) return -1;
    if (arePlural(token)) people = at + 1;
    else if (people < 0 && token.capital && at > from && !tokens[from]?.capital) return -1;
    else if (people > 0 && /^(?:is|are|have|has|will|can|do|on|at|by|with|for)$/.test(token.normal)) return -1;
  }
  return -1;
};

/** Token index behind "mums and dads", "friends, followers, countrymen", "men of Dublin"; `from` where no crowd begins there. */
const afterCrowd = (tokens: readonly Token[], from: number): number => {
  const isJoin = ({ normal, text }: Token): boolean => /^(?:and|&|,)$/.test(normal) || text === ',';
  let end = from;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (areMany(token)) end = at + 1;
    else if (end === from || !(token.kind === 'emoji' || isJoin(token))) break;
  }
  return end > from && tokens[end]?.normal === 'of' && tokens[end + 1]?.capital ? end + 2 : end;
};

/** "WINNERS!": what somebody has become, and nobody called. */
const CRIED = /^(?:winners|champions|finalists|survivors)$/;

/** Many people called by what they are, and spoken to, at the start of a post: "Runners! The new shoes are in.", "Mums and dads, you may …". */
export const vocatives = ({ tokens }: Post): readonly Hit[] => {
  const from = firstWordFrom(tokens, 0);
  const end = afterCrowd(tokens, from);
  const [crowd] = tokens.slice(from);
  const [mark, next] = tokens.slice(end);
  if (end === from || !crowd || crowd.quoted || !next || CRIED.test(crowd.normal)) return [];
  const isCalled =
    isMark(mark, TOLD.test(crowd.normal) ? /^[!.]/ : /^!/) ||
    (isMark(mark, /^:/) && tokens.slice(from, end).filter(areMany).length > 1);
  const told = tokens.slice(end + 1, end + 1 + VOCATIVE);
  const isSpokenTo =
    isMark(mark, /^,/) &&
    (TOLD.test(crowd.normal) ||
      BIDS.has(next.normal) ||
      told.some(({ normal, text }) => /^(?:you|your|yours)$/.test(normal) || text.startsWith('!')));
  return isCalled || isSpokenTo ? [hitOver(tokens, from, end)] : [];
};
