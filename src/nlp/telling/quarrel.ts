/** Quarrels: who is called a liar, and who is told in public what to do. */
import type { Clause, Post, Token } from '../../types.ts';
import { wordAt, wordSet } from '../reading.ts';

/** Words of a quarrel. */
const QUARREL = wordSet(`
  liar liars lying lied disingenuous shame ashamed shameful stupid idiot idiots hypocrisy hypocrite hypocrites coward
  cowards corrupt fraud pathetic disgrace disgraceful ridiculous clown clowns cruel cruelly traitor traitors incompetent
  nonsense immolate insist
`);
/** What politicians are told to do. */
const DEMAND = wordSet('should must needs ought shall owes cannot refuse refuses voted');
/** "That canal lies across the yard" accuses nobody. */
const TELLS_LIES = wordSet(`
  the these those his her their your more all of tell tells told telling
  spread spreads spreading peddling with big he she they you
`);
const isCharge = ({ tokens }: Post, { normal }: Token, at: number): boolean =>
  QUARREL.has(normal) || (normal === 'lies' && TELLS_LIES.has(wordAt(tokens, at - 1)));

/** True where somebody is called a liar, a fraud or the like. */
export const accuses = (post: Post): boolean => post.tokens.some((token, at) => isCharge(post, token, at));

/** True where a clause tells somebody mentioned what they must do: "@council must publish it". */
export const demands = ({ tokens }: Post, { first, last }: Pick<Clause, 'first' | 'last'>): boolean =>
  tokens[first]?.kind === 'mention' && tokens.slice(first, last).some(({ normal }) => DEMAND.has(normal));

/** "Whoever has the drill, bring it back": no praise for being told off. */
const BRINGS_BACK = /^whoever\b.*\b(?:(?:bring|return|give|put|hand) (?:it|them|that|those) back|stop|own up)\b/i;

/** "To the table of nine who never came": a rebuke. */
const REBUKES =
  /^to (?:whoever|the)\b.*\b(?:no-showed|never (?:came|turned|showed|paid)|did(?:n.t| not) (?:show|turn|pay|come)|nicked|stole|took|dumped|parked|smashed|broke|kicked|scratched|keeps?|keep|stop)\b/i;

/** "Whoever left a trampoline in the recycling" */
const LITTERS =
  /\bwhoever (?:left .{1,40} in the (?:recycling|bins?|corridor|stairwell|car park|lift|lobby|hedge)|dumped|nicked|stole|smashed|fly-tipped|let (?:his|her|their) dog)\b/i;

/** True where a sentence tells off whoever it is said to: "whoever has the drill, bring it back", "to the table of nine who never came". */
export const rebukes = (said: string): boolean => [BRINGS_BACK, REBUKES, LITTERS].some((one) => one.test(said));
