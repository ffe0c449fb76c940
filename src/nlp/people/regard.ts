import type { Clause, Post } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { findAll } from '../phrases/hits.ts';
import { wordAt, wordSet } from '../reading.ts';
import { areAgents, isRole } from './people.ts';
import { namesSomebody } from './somebody.ts';

/** Whoever uses one of these speaks of others: the dead, the brave, those who won. */
const HONOURS = wordSet(`
  condolence condolences prayer prayers praying mourn mourns mourning grieve grieving applaud applauds applauding
  commend commends commending salute salutes saluting congratulate congratulates congratulating congrats
  congratulations kudos tribute honoring honouring victims fallen heroes sacrifice sacrifices bravery wishing psalm
  psalms souls
`);
/** Two words that together honour or admire somebody; the second may be the writer's own after "of". */
const ADMIRES =
  /^(?:(?:to|we|i|us|and|in) honou?r|(?:his|her|their) (?:honou?r|memory|legacy)|proud of|great work|good work|great job|(?:we|i|to) celebrate|our hearts|in uniform|(?:pleased|glad|thrilled|happy|proud) that|(?:pleased|happy|impressed|delighted) with|impressed by|hats off|thoughts are|hearts are|hearts go|heart goes)$/;
const OWN = /^(?:my|our|us|me|i|we|being|having|what)$/;
/** "Great to see the choir": before "to see". */
const GLAD = /^(?:great|good|nice|lovely|wonderful|fantastic|pleased|glad|happy|thrilled|delighted|proud)$/;

/** Before people: "celebrating American workers", "highlighting local bakers". */
const CHEERS = /^(?:celebrat|highlight|spotlight|recogni[sz])(?:e|es|ing)$/;
const CHEERED_WITHIN = 3;
/** What is told of others: "the contributions of our nurses", never "our contributions to". */
const THEIR_DEEDS = /^(?:contributions?|accomplishments|achievements|legacy|memory|courage|stories|service)$/;
const THEIRS_BY = wordSet('of to from');

/** What a newcomer is welcomed to; "welcome to our sale" greets whoever reads. */
const JOINED = wordSet('team family board crew club firm company staff choir band squad');
/** Tokens behind "welcome" in which who comes stands: "welcome back forty of you", "welcome to the Herons, Ada". Hand-set. */
const COMES_WITHIN = 6;
const welcomes = (post: Post, at: number): boolean => {
  const near = post.tokens.slice(at + 1, at + 1 + COMES_WITHIN);
  const stop = near.findIndex(({ text }) => /^[.!?;:]/.test(text));
  const said = stop < 0 ? near : near.slice(0, stop);
  if (said[0]?.normal !== 'to')
    return said.some((token, nth) => namesSomebody(post, at + 1 + nth) || isRole(token) || token.normal === 'you');
  const comma = said.findIndex(({ text }) => text === ',');
  return said.some(({ normal }) => JOINED.has(normal)) || (comma > 0 && namesSomebody(post, at + 2 + comma));
};

const CHEERS_OURS = /^\W*(?:\w+ )?(?:congratulations|congrats|well done|bravo|kudos|hats off) to our\b/i;

/** True where a post opens with a word to the writer's own people: "Well done to our dialysis unit, named …". */
export const cheersItsOwn = ({ text }: Post): boolean => CHEERS_OURS.test(text);

/** Tokens from "our" to "who": "our alum Delphine Okoro who". Hand-set. */
const WHO_WITHIN = 7;
const namesOneWho = ({ tokens }: Post, at: number): boolean =>
  tokens.slice(at + 1, at + WHO_WITHIN).some(({ normal }, nth) => nth > 0 && normal === 'who');

/** True where a word begins to honour, mourn, cheer, welcome or admire somebody who is not the writer. */
const honours = (post: Post, at: number): boolean => {
  const { tokens } = post;
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const isOfOwn = (): boolean => OWN.test(wordAt(tokens, at + 2));
  if (HONOURS.has(word)) return next !== 'to' || !isOfOwn();
  if (word === 'see' && GLAD.test(wordAt(tokens, at - 2)) && !OWN.test(next)) return true;
  if (THEIRS_BY.has(next) && THEIR_DEEDS.test(word)) return !OWN.test(wordAt(tokens, at - 1)) && !isOfOwn();
  if (/^welcom(?:e|es|ed|ing)$/.test(word)) return welcomes(post, at);
  // "Say goodbye to damp" is an ad.
  if (/^(?:goodbye|farewell)$/.test(word)) return next === 'to' && namesSomebody(post, at + 2);
  if (CHEERS.test(word)) return tokens.slice(at + 1, at + 1 + CHEERED_WITHIN).some(areAgents);
  if (!ADMIRES.test(`${word} ${next}`)) return false;
  // "Proud of our farmers" is about farmers, "proud of how far we have come" is not.
  if (wordAt(tokens, at + 2) === 'how' && /^(?:we|i)$/.test(wordAt(tokens, at + 4))) return false;
  // "Proud of our alum Ada, who …"
  return !isOfOwn() || post.cue('regard').some((hit) => hit.first === at + 2) || namesOneWho(post, at + 2);
};

/** Token indices of what honours somebody: several rules ask of every clause. */
const tributes = perPost((post): readonly number[] =>
  findAll(post.tokens, ({ kind, quoted }, at) => (kind === 'word' && !quoted && honours(post, at) ? at : undefined)),
);

/** True where a clause honours, mourns, cheers, welcomes or admires somebody who is not the writer: "I salute …", "so proud of this town". */
export const isTribute = (post: Post, { first, last }: Pick<Clause, 'first' | 'last'>): boolean =>
  tributes(post).some((at) => at >= first && at < last);

/** Words after "I" or "we" in which the verb of a stand is looked for. */
const STAND_WITHIN = 6;
/** What somebody does who takes a side in a public question. */
const STANDS = wordSet(`
  fight fighting fought oppose opposed opposing condemn condemned condemning urge urged urging demand demanded demanding
  denounce denounced reject rejected refuse refused respect agree disagree believe defend defending advocate advocating
  protest protesting rally rallying vote voted voting promise pledge
`);
/** Verbs that take a side with a word behind them: "stand with", "call for", "push back". */
const LEANS =
  /^(?:stand|standing|stood|call|calling|called|push|pushing|pushed|backed) (?:with|by|for|on|against|up|back|down|committed|firm|united)|(?:speak|speaking|spoke) (?:up|out|against)$/;
/** "I will continue to …", "we won't …": resolve, not news. */
const RESOLVES = wordSet('not never always continue keep');
const NATION = wordSet('nation country democracy americans society humanity mankind');

/** True where somebody says what they are for or against, or of all of us what we must do: an opinion, no news of theirs. */
export const isStance = (
  { tokens }: Post,
  { head, last, subject }: Pick<Clause, 'head' | 'last' | 'subject'>,
): boolean => {
  if (subject !== 'i' && subject !== 'self') return false;
  const word = (at: number): string => wordAt(tokens, at);
  for (let at = head; at < Math.min(last, head + STAND_WITHIN); at += 1) {
    if (STANDS.has(word(at)) && !/^(?:the|a|an|my|our)$/.test(word(at - 1))) return true;
    if (LEANS.test(`${word(at)} ${word(at + 1)}`)) return true;
    if (word(at) === 'will' && RESOLVES.has(word(at + 1))) return true;
  }
  for (let at = head; at < last; at += 1)
    if (NATION.has(word(at)) && (word(at - 1) === 'our' || /^(?:as|for)$/.test(word(at - 2)))) return true;
  return false;
};
