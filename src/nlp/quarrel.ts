/** Quarrels: who is called a liar, and who is told in public what to do. */
import type { Clause, Post, Token } from '../types.ts';
import { wordAt, wordSet } from './reading.ts';

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
