/** What the writer told people, and then says was not so. */
import type { Clause, Hit, Post, Token } from '../../types.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { perPost } from '../per-post.ts';
import { hitOver } from '../phrases/hits.ts';
import { wordAt, wordSet } from '../reading.ts';

/** A claim that is taken back, from its first word to the last of the denial. */
export interface TakenBack extends Hit {
  /** True where "we" or "I" claimed it; a label may be anybody's. */
  readonly isOwn: boolean;
}

const TOLD = wordSet(`
  said told wrote printed posted published announced promised listed called described advertised sold reported claimed
  quoted marked labelled credited dated saying telling calling
`);
/** "We never said" is no claim, "we were told" somebody else's. */
const NO_CLAIM = wordSet('not cannot never myself ourselves if');
const PASSIVE = wordSet('were was be been being get got or');
/** What says something in print. */
const PRINT = wordSet(`
  label sign poster leaflet notice newsletter page programme menu caption timetable listing plaque map list form email
  letter flyer brochure recipe board bulletin website post ticket calendar article episode guide video sticker
`);
const SAYS = wordSet('said says gave gives had has listed lists called calls promised promises');
const SOLD_AS = wordSet('sold labelled marked billed advertised listed described');
const BE = wordSet("is are was were 's");
const AUX = wordSet('is are was were did do does had has have will can could would');
const IT = wordSet('it they that he she this there we i those these');
/** Words of no weight in "it was not a gift". */
const LIGHT = wordSet('a an the of in on at to not never all it is was were are');
/** "They're showerproof, at best." */
const LESS = wordSet('best most really actually fact only');
/** Clauses behind the claim in which it is taken back; words of one that takes back. Hand-set. */
const WITHIN = 3;
const BRIEF = 12;

/** Tokens without emoji: whoever writes "they 🔥 are" says "they are". */
const wordsOf = (tokens: readonly Token[], first: number, last: number): readonly Token[] =>
  tokens.slice(first, last).filter(({ kind }) => kind !== 'emoji');

const claimOf = ({ tokens }: Post, { first, last, subject, act, quoted }: Clause): boolean | undefined => {
  if (quoted || act === 'question') return undefined;
  const said = wordsOf(tokens, first, last);
  if (said.some(({ normal }) => NO_CLAIM.has(normal))) return undefined;
  const isOwn = subject === 'self' || subject === 'i' || said.some(({ normal }) => /^(?:we|i)$/.test(normal));
  for (let at = 1; at < said.length; at += 1) {
    const [word, before] = [wordAt(said, at), wordAt(said, at - 1)];
    const isTold = TOLD.has(word) && (!PASSIVE.has(before) || /ing$/.test(word));
    if (isOwn && isTold && said.slice(0, at).some(({ normal }) => /^(?:we|i)$/.test(normal))) return true;
    if (PRINT.has(before) && said.slice(at, at + 2).some(({ normal }) => SAYS.has(normal))) return false;
    if (SOLD_AS.has(word) && BE.has(before)) return false;
  }
  return undefined;
};

const DAY = new RegExp(`^(?:${WEEKDAYS})s?$`);
/** Numbers and days: what a notice gets wrong. */
const numbersIn = (tokens: readonly Token[]): readonly string[] =>
  tokens.filter(({ kind, normal }) => kind === 'number' || DAY.test(normal)).map(({ normal }) => normal);

const WHEN = wordSet(
  `${MONTHS} ${WEEKDAYS} easter christmas spring summer autumn winter week weeks month months year years`,
);
const saysWhen = (tokens: readonly Token[]): boolean => tokens.some(({ normal }) => WHEN.has(normal));

/** "It wasn't.", "It never was.", "It was not a gift.", "It was 1943.", "They are showerproof, at best." */
const takesBack = (tokens: readonly Token[], claim: readonly Token[], { head, last }: Clause): boolean => {
  const said = wordsOf(tokens, head, last);
  if (!IT.has(said[0]?.normal ?? '') || said.length > BRIEF) return false;
  const isDenied =
    (AUX.has(said[1]?.normal ?? '') && said[2]?.normal === 'not') ||
    (said[1]?.normal === 'never' && AUX.has(said[2]?.normal ?? ''));
  const told = new Set(claim.map(({ normal }) => normal));
  const rest = said.slice(3).filter(({ kind, normal }) => /^(?:word|number)$/.test(kind) && !LIGHT.has(normal));
  if (isDenied) return rest.every(({ normal }) => told.has(normal));
  // "We said Easter. It'll now be June."
  const isLater = said.slice(1, 4).some(({ normal }) => normal === 'now') && [claim, said].every(saysWhen);
  if (isLater) return true;
  const [before, now] = [numbersIn(claim), numbersIn(said)];
  if (!BE.has(said[1]?.normal ?? '') && !/^(?:opens|starts|begins|closes|ends)$/.test(said[1]?.normal ?? ''))
    return false;
  return (
    // "We promised 20 jobs. It was 45" boasts.
    (!told.has('promised') && before.length > 0 && now.length === 1 && !before.includes(now[0] ?? '')) ||
    // "That's all, really" ends a story.
    (said.some(({ normal }) => LESS.has(normal)) && !said.some(({ normal }) => normal === 'all'))
  );
};

/** "The chutney labelled mild isn't." */
const deniesItsLabel = ({ tokens }: Post, { first, last }: Clause): boolean => {
  const said = wordsOf(tokens, first, last).filter(({ kind }) => kind !== 'punctuation');
  const at = said.findIndex(({ normal }) => SOLD_AS.has(normal));
  const isDenied = said.at(-1)?.normal === 'not' && BE.has(said.at(-2)?.normal ?? '');
  return isDenied && at > 0 && !BE.has(wordAt(said, at - 1));
};

/** "My tip from last week? Wrong." */
const isDisowned = ({ tokens }: Post, { head, act }: Clause, next: Clause | undefined): boolean =>
  act === 'question' &&
  /^(?:my|our)$/.test(wordAt(tokens, head)) &&
  /^(?:bad|wrong|nonsense|rubbish|untrue)$/.test(wordAt(tokens, next?.head ?? -1));

/** Token index after the last word of a clause. */
const endOf = ({ tokens }: Post, { first, last }: Clause): number => {
  let end = last;
  while (end > first + 1 && !/^(?:word|number)$/.test(tokens[end - 1]?.kind ?? '')) end -= 1;
  return end;
};

/** Claims of the writer's own, or of what is printed and sold, that one of the next clauses takes back; in order of place. */
export const takenBack = perPost((post: Post): readonly TakenBack[] => {
  const { tokens, clauses } = post;
  return clauses.flatMap((clause, index) => {
    if (deniesItsLabel(post, clause)) return [{ ...hitOver(tokens, clause.first, endOf(post, clause)), isOwn: false }];
    if (isDisowned(post, clause, clauses[index + 1]))
      return [{ ...hitOver(tokens, clause.first, endOf(post, clauses[index + 1] ?? clause)), isOwn: true }];
    const isOwn = claimOf(post, clause);
    if (isOwn === undefined) return [];
    const claim = tokens.slice(clause.first, clause.last);
    const back = clauses
      .slice(index + 1, index + 1 + WITHIN)
      .find((next) => !next.quoted && takesBack(tokens, claim, next));
    return back ? [{ ...hitOver(tokens, clause.first, endOf(post, back)), isOwn }] : [];
  });
});
