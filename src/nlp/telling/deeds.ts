import type { Hit, Post, Token } from '../../types.ts';
import { sentenceAt } from '../clauses/clause-at.ts';
import { perPost } from '../per-post.ts';
import { findAll, hitOver } from '../phrases/hits.ts';
import { wordAt, wordSet } from '../reading.ts';

/** Stand between "we" and the verb: "we have now moved". */
const BETWEEN = wordSet(`
  have has had just then also all each now since already both finally even again only quickly quietly still later simply
`);
/** Past forms that do not end in -ed. */
const IRREGULAR = wordSet(`
  went made put built rebuilt bought brought cut did redid redrew redrawn remade reran reshot retook rehung relaid drove found gave given held kept left lent met paid ran rang rung
  wrote rewrote written rewritten read reread sent set shut sold spent split stuck swept swapped taught took taken woke
  drew drawn dug flew fed gone grew hung laid led lit rode sang sat sewed shone shot slept spoke stood swam threw
  came chose chosen done redone undone began begun rose blew froze stole knelt strode lost forgot hid fought bent won
  learnt burnt spilt dreamt tore wore ate drank slid spun stung bit broke
  caught saw sought fell beat clung crept dealt leapt leant wept swung overcame undid
  thought felt knew said told heard understood
  flown grown shown thrown worn torn broken spoken stolen frozen fallen driven ridden risen hidden sung swum eaten
`);
const REGULAR = /^[a-z]{2,}[^e\W]ed$/;
/** Past forms that say what somebody feels or hears, not what they did. */
const NO_DEED = wordSet(`
  loved liked wanted needed hoped believed enjoyed missed noticed wondered cared valued listened heard learned learnt
  understood wished expected failed decided agreed thought felt knew said told asked announced launched named voted
  honored honoured pleased excited thrilled delighted humbled supposed committed dedicated devoted lost forgot won led
  dreamt ate drank tried saw fell wept beat overcame
`);
/** End like a past form and are none. */
const NO_VERB = wordSet(
  'need feed speed seed weed breed bed red shed indeed hundred sacred used advanced limited tired',
);
/** "The lift is repaired": what was put right or handed over tells of a deed; "is painted", "was closed" say what a thing is like. */
const BE = wordSet("is are was were 's");
const PUT_RIGHT = wordSet(`
  fixed repaired mended replaced refunded corrected updated restored sorted resolved solved rectified amended adjusted
  reprinted reopened rewritten redone rebuilt reset refilled restocked reworded rerouted rescheduled reinstated reissued
  swapped changed moved added removed deleted dropped cleared cleaned answered sent resent posted printed patched shipped
  credited returned reversed undone cancelled canceled extended shortened lowered raised widened booked ordered installed
  fitted switched renamed translated captioned published
`);
/** "It's been fixed", "they are being moved", "it got stuck and now it's mended". */
const PASSIVE = wordSet('been being get got gets');
/** "Has been" reports; "had been" only says how it was. */
const REPORTS = wordSet("has have 's 've");

/** True for a past form of a verb: "moved", "went", "heard". */
export const isPast = ({ kind, normal }: Token): boolean =>
  kind === 'word' && (IRREGULAR.has(normal) || (normal.endsWith('ed') && REGULAR.test(normal) && !NO_VERB.has(normal)));

/** True for a past form that says what somebody did, not what they felt or heard. */
export const isDeed = (token: Token): boolean => isPast(token) && !NO_DEED.has(token.normal);

const place = (tokens: readonly Token[], first: number, at: number): Hit => ({
  ...hitOver(tokens, first, at + 1),
  quoted: (tokens[first] as Token).quoted,
});

/** Token index of the verb after "we", "I" or "it is", past the words between; -1 where no past form stands there, nor in "made of oak". */
const verbAfter = (tokens: readonly Token[], subject: number): number => {
  let at = subject + 1;
  while (at < tokens.length && (BETWEEN.has(wordAt(tokens, at)) || /ly$/.test(wordAt(tokens, at)))) at += 1;
  // "Re-recorded", "hand-wrote"
  if (tokens[at + 1]?.text === '-' && tokens[at + 1]?.end === tokens[at + 2]?.start) at += 2;
  const verb = tokens[at];
  if (!verb || !isDeed(verb)) return -1;
  const next = wordAt(tokens, at + 1);
  return next === 'not' || (verb.normal === 'made' && /^(?:of|from)$/.test(next)) ? -1 : at;
};

/** "Is repaired", "is now painted": something was done; not "is painted". */
const reports = (tokens: readonly Token[], be: number, verb: number): boolean =>
  verb > be + 1 || PUT_RIGHT.has(wordAt(tokens, verb));

/** "Has since been", "being", "got": not "had been". */
const isPassive = (tokens: readonly Token[], at: number): boolean => {
  const word = wordAt(tokens, at);
  if (word !== 'been') return PASSIVE.has(word);
  const before = BETWEEN.has(wordAt(tokens, at - 1)) && !REPORTS.has(wordAt(tokens, at - 1)) ? at - 2 : at - 1;
  return REPORTS.has(wordAt(tokens, before));
};

/** "Fixed, with thanks." */
const opens = (post: Post, at: number): boolean =>
  sentenceAt(post, at)?.first === at && post.tokens[at + 1]?.kind !== 'word';

/** What the writer did: "we moved", "I've since rung", "it's been fixed", a bare "Fixed." In order of place. */
export const deeds = perPost((post): readonly Hit[] => {
  const { tokens } = post;
  return findAll(tokens, (token, at) => {
    if (token.kind !== 'word' && !token.clitic) return undefined;
    if (token.normal === 'we' || token.normal === 'i' || isPassive(tokens, at) || BE.has(token.normal)) {
      const verb = verbAfter(tokens, at);
      if (verb < 0 || (BE.has(token.normal) && !reports(tokens, at, verb))) return undefined;
      return place(tokens, at, verb);
    }
    return isDeed(token) && opens(post, at) ? place(tokens, at, at) : undefined;
  });
});
