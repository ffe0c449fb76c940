import type { Hit, Post, Sentence, Token } from '../types.ts';
import { afterCall, situation } from './address.ts';
import { sentenceHolding } from './clause-at.ts';
import { isPast } from './deeds.ts';
import { hitOver } from './hits.ts';
import { isLabelled } from './label.ts';
import { wordSet } from './reading.ts';

/** "Visa photos: 35 x 45 mm, plain wall, no glasses": so many commas, or amounts where no label stands before them. */
const ROW = 2;
/** A row that tells a story, is the writer's own, or calls or credits somebody, is none. */
const NO_ROW = wordSet('my our i we us he she was were dear');
/** Heads of a row of something else: "Credit: …", "Date: …". */
const HEADS = wordSet('credit credits date');
/** One can act on "no glasses" and "then left"; "linen, brass, a lot of green" only tells what there is. */
const TELLS_HOW = wordSet(
  'no not never only without then first last past through under over before after with in on until two three four five six seven eight nine ten',
);
/** "Apples this weekend: Jonagold, Empire": news of a day. */
const DAYS = /^(?:today|tonight|tomorrow|weekend|week|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/;

/** Sentences that list what one needs to know: behind a count, a label, a short question or amounts that are no prices. */
export const rowsIn = (post: Post, named: readonly Hit[], counted: readonly Hit[]): readonly Sentence[] => {
  const amounts = named.filter(({ text }) => !/\p{Sc}/u.test(text));
  return post.sentences.filter((sentence, at) => {
    const { first, last, kind } = sentence;
    const count = counted.find((hit) => hit.first >= first && hit.last < last);
    const behind = count ? post.tokens.slice(count.last, last) : [];
    const colon = behind.findIndex(({ text }) => text === ':');
    const isCounted = colon >= 0 && !post.tokens.slice(first, count?.first).some(({ normal }) => NO_ROW.has(normal));
    const row = isCounted ? behind.slice(colon + 1) : post.tokens.slice(first, last);
    const label = post.tokens.slice(first, last).findIndex(({ text }) => text === ':');
    const isForADay = post.tokens.slice(first, first + label).some(({ normal }) => DAYS.test(normal));
    const measured = amounts.filter((hit) => hit.first >= first && hit.first < last).length;
    const isAnswer = at > 0 && at <= ROW && post.sentences[0] === situation(post);
    const isIntroduced =
      isCounted ||
      ((isLabelled(post, sentence) || (label > 0 && afterCall(post, sentence) !== undefined)) &&
        !isForADay &&
        row.slice(label + 1).some(({ kind, normal }) => kind === 'number' || TELLS_HOW.has(normal))) ||
      (amounts.length === named.length && isAnswer && (at === 1 || measured > 0)) ||
      measured >= ROW;
    // "Left on for an hour" behind a comma tells how.
    const isNone = (one: Token, nth: number) =>
      one.kind === 'mention' ||
      NO_ROW.has(one.normal) ||
      (!isCounted && (HEADS.has(one.normal) || (isPast(one) && row[nth - 1]?.text !== ',')));
    const commas = row.filter(({ text }) => text === ',');
    const isInOrder = row.some(({ text }, nth) => text === ',' && row[nth + 1]?.normal === 'then');
    const isRow = commas.length >= (isInOrder ? 1 : ROW) && !row.some(isNone);
    return kind !== 'question' && isIntroduced && isRow && !row[0]?.quoted;
  });
};

/** Words to say or write, given in full, have so many tokens. */
const SCRIPT = 6;
const TO_SAY = wordSet('say saying ask asking try write reply answer line');
/** Tokens before them in which one is told to say them. */
const TOLD_WITHIN = 4;
/** Words that one is told to say, quoted in full. */
export const scriptsIn = ({ tokens }: Post): readonly Hit[] =>
  tokens.flatMap(({ quoted }, at) => {
    if (!quoted || tokens[at - 1]?.quoted || !tokens.slice(at, at + SCRIPT).every((one) => one.quoted)) return [];
    const isToSay = tokens.slice(Math.max(0, at - TOLD_WITHIN), at).some(({ normal }) => TO_SAY.has(normal));
    return isToSay ? [hitOver(tokens, at, at + SCRIPT)] : [];
  });

/** Fewer than these sort nothing. */
const SIGNS = 2;
const SIGN_WITHIN = 11;
/** "Standing up", "springs back", "not moving": a sign has no subject, for it is the thing's. */
const SIGN = /^(?:not|no|too|still|if|\p{L}{2,}(?:ing|ed|s|y))$/u;
/** "Keep: the deeds. Shred: what has a code." */
const SORTS = /^(?:keep|shred|bin|recycle|freeze|wash|yes|no|never|always|avoid|skip|ask|leave|compost|fridge)$/;
const VERDICT =
  /^(?:good|fine|safe|bin|stop|ready|done|compost|leave|wait|keep|throw|eat|cook|bake|yours|fresh|off|gone)$/;
/** Short sentences of a sign and what it means, two at least: "Springs back, cook it. Dented, compost." */
export const verdictsIn = (post: Post): readonly Sentence[] => {
  const found = post.sentences.filter(({ first, last, kind }) => {
    const words = post.tokens.slice(first, last);
    const marks = words.flatMap(({ text }, at) => (/^[,=:]$/.test(text) ? [at] : []));
    const behind = words[(marks[0] ?? -1) + 1];
    if (SORTS.test(words[0]?.normal ?? '') && words.slice(1, 4).some(({ text }) => text === ':')) return true;
    const isSign = words.length <= SIGN_WITHIN && marks.length === 1 && SIGN.test(words[0]?.normal ?? '');
    return kind !== 'question' && isSign && !words[0]?.quoted && VERDICT.test(behind?.normal ?? '');
  });
  return found.length >= SIGNS ? found : [];
};

/** So many lines with a mark in front are a list. */
const LINES = 3;
/** The first line of a list behind one of the headings and a colon: "A letter that gets a fine looked at: 1. The date 2. …". */
export const linesIn = (post: Post, heads: readonly Hit[]): readonly Sentence[] => {
  const { text, sentences } = post;
  const lines = [...text.matchAll(/^[ \t]*(?:\d{1,2}[.)]|[-*•–▪✅☑])[ \t]+\S.*$/gmu)];
  const start = lines[0]?.index ?? 0;
  const head = heads.filter(({ end }) => end < start).at(-1);
  const isHeaded = head !== undefined && text.slice(head.end, start).trimEnd().endsWith(':');
  const line = sentences[sentenceHolding(post, start)];
  return isHeaded && line && lines.length >= LINES ? [line] : [];
};

/** "Saturday, 11am": a sentence that says when to come. */
export const isHappening = ({ tokens, sentences }: Post): boolean =>
  sentences.some(({ first, last }) => {
    const words = tokens.slice(first, last);
    return (
      words.some(({ normal }) => DAYS.test(normal)) &&
      words.some(
        ({ normal }, at) =>
          /^\d.*(?:am|pm|[:.]\d\d)$/.test(normal) ||
          (/^(?:from|at)$/.test(normal) && words[at + 1]?.kind === 'number') ||
          /^(?:am|pm|noon)$/.test(words[at + 1]?.normal ?? ''),
      )
    );
  });
