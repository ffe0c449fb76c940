/** Deeds that are kind as they are told: whoever tells of one thanks for it, with the word or without. */
import type { Hit, Post, Sentence, Span, Token } from '../../types.ts';
import { sentenceAt } from '../clauses/clause-at.ts';
import { firstWordFrom, wordSet } from '../reading.ts';
import { isRole } from './people.ts';
import { namesSomebody } from './somebody.ts';

/** What is remembered of a wrong. */
export const WRONG =
  /\b(?:killed|died|bombed|burned|burnt|attacked|lied|vot(?:e|ed|es)|betray\w*|stole|shot|murder\w*|war|massacre|genocide|terror\w*|victims?|election|party|senate|congress|parliament)\b/i;
/** "To those who found our site hard to use": what went badly for them, or is asked of them. */
const COMPLAINS =
  /\b(?:hard|difficult|confusing|broken?|disappoint\w+|please|sorry|apolog\w+|(?:bring|hand) it back)\b/i;

/** Tokens from "to the woman" to "who", and from there to the deed. Hand-set. */
const WHO_WITHIN = 12;
const DEED_WITHIN = 3;
/** Deeds nobody tells of but in thanks. */
const KINDNESS = wordSet(`
  sat stayed waited stopped held carried returned found brought gave lent helped saved walked fixed mended handed caught
  dug pulled pushed drove lifted picked rescued paid swept cleared shovelled covered wrapped kept rang fed minded looked
  ran pumped knitted baked shared offered spotted wrote sewed drew salted gritted labelled repaired translated proofread
  rewrote tuned taught learned learnt spent cooked sang read painted repainted built rebuilt thawed hemmed stitched ironed
  washed scrubbed cleaned mopped watered weeded typed marked sent turned let lugged hauled towed dragged printed noticed
  explained donated volunteered drilled soldered bled rode cycled got
`);
const isKind = ({ normal }: Token): boolean => KINDNESS.has(normal);

const WHO = /^(?:you|he|she|they|who|whoever|somebody|someone)$/;
/** True where a sentence tells of somebody's kind deed and of no wrong: "you drove back for the one lead". */
export const tellsKindDeed = (post: Post, { first, last, start, end }: Sentence): boolean => {
  const { tokens, text } = post;
  if (WRONG.test(text) || COMPLAINS.test(text.slice(start, end))) return false;
  const said = tokens.slice(first, last);
  const whom = said.findIndex(
    (token, at) =>
      token.kind === 'mention' || WHO.test(token.normal) || isRole(token) || namesSomebody(post, first + at),
  );
  return (
    whom >= 0 &&
    said.some(
      (token, at) =>
        at > whom &&
        isKind(token) &&
        !token.quoted &&
        !/^(?:i|we|not|never|was|were|been|is|are|to)$/.test(said[at - 1]?.normal ?? ''),
    )
  );
};

/** "To the woman who sat with our dog till the vet came: she's asleep": up to the colon; undefined where it is no kindness. */
export const kindnessTo = (post: Post, { first }: Pick<Hit, 'first'>): Span | undefined => {
  const { tokens, text } = post;
  const sentence = sentenceAt(post, first);
  if (!sentence || firstWordFrom(tokens, sentence.first, sentence.last) !== first) return undefined;
  const told = tokens.slice(first, sentence.last);
  // "Dear plumber: you drew my daughter a map."
  const isLetter = told[0]?.normal === 'dear';
  const who = told.findIndex(({ normal }) => (isLetter ? /^you$/ : /^who(?:ever)?$/).test(normal));
  const colon = isLetter ? told.length : told.findIndex(({ text: mark }) => mark === ':');
  const deed = told.slice(who + 1, who + 1 + DEED_WITHIN);
  // "… for the residents: every one got opened": for the writer, or it is told what came of it.
  const isForSomebody =
    told.slice(who, colon).some(({ normal }) => /^(?:us|me|my|our)$/.test(normal)) ||
    /^(?:he|she|they|every|we|you|it)$/.test(told[colon + 1]?.normal ?? '');
  const end = told.slice(0, colon).findLast(({ kind }) => kind !== 'punctuation')?.end;
  const start = told[0]?.start;
  return who >= 0 &&
    who <= WHO_WITHIN &&
    colon > who &&
    deed.some(isKind) &&
    // "Who wrote to us" is addressed, and not thanked yet.
    !/^(?:wrote|emailed|asked|rang|complained|messaged)$/.test(deed[0]?.normal ?? '') &&
    isForSomebody &&
    start !== undefined &&
    end !== undefined &&
    !WRONG.test(text) &&
    !COMPLAINS.test(text)
    ? { start, end }
    : undefined;
};

/** What people are thanked for without a deed being told, as the inside of a group: who they are, what everybody is thanked for. */
export const QUALITIES = `
  support | service | services | leadership | work | courage | bravery | dedication | commitment | friendship |
  advocacy | effort | efforts | kindness | generosity | words | sacrifice | sacrifices | patience | help | interest |
  opportunity | welcome | time | feedback | update | info | information | reply | response | letter | message |
  mention | invite | invitation | hospitality | creativity | enthusiasm | passion | event | meeting | conversation |
  discussion | contribution | contributions | love | loyalty | trust | understanding | cooperation | energy | spirit |
  vision | attention | visit | interview | endorsement | recognition | partnership | nomination | award | honor |
  honour | follow | rt | retweet | tweet | post | comment | question | email | tour | comprehension | weekend |
  yards | likes | follows | everything | review | rating | enquiry | custom | application | call | honesty | candour |
  openness | flexibility | humour
`;
