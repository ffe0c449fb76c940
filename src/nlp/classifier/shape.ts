/** What is weighed of a sentence besides its words: how it looks, what it speaks of, and what stands around it. */
import type { CueName, Post } from '../../types.ts';
import { CUES } from '../cues.ts';
import { perPost } from '../per-post.ts';
import { CLASSES } from './features.ts';

/** Words a step of length takes, and the last step. */
const STEP = 5;
const STEPS = 6;

const LOOKS: readonly (readonly [name: string, looks: RegExp])[] = [
  ['<lower>', /^\p{Ll}/u],
  ['<cry>', /!/],
  ['<loud>', /\b\p{Lu}{3,}\b/u],
  ['<money>', /[£$€%]/],
];

const CUE_NAMES = Object.keys(CUES) as readonly CueName[];

/** For each sentence the shared cues in it that are the writer's own words. */
const cuesBySentence = perPost(({ sentences, cue }: Post): readonly (readonly string[])[] => {
  const bySentence: string[][] = sentences.map(() => []);
  for (const name of CUE_NAMES) {
    let nth = 0;
    let told = -1;
    for (const { first, quoted } of cue(name)) {
      while (first >= (sentences[nth]?.last ?? Infinity)) nth += 1;
      if (quoted || nth === told) continue;
      bySentence[nth]?.push(`<cue:${name}>`);
      told = nth;
    }
  }
  return bySentence;
});

/** What the post has, in whichever sentence. */
const inPost = perPost(({ tokens }: Post): readonly string[] => {
  const kinds = new Set(tokens.map(({ kind }) => CLASSES[kind]));
  return Object.values(CLASSES).flatMap((name) => (kinds.has(name) ? `<post:${name.slice(1)}` : []));
});

/** Counted once for a post: looking anew for each sentence would be quadratic. */
const questionsIn = perPost(
  ({ sentences }: Post): number => sentences.filter(({ kind }) => kind === 'question').length,
);

const asksAround = (post: Post, nth: number): readonly string[] => {
  const asks = (at: number): boolean => post.sentences[at]?.kind === 'question';
  const around: string[] = [];
  if (questionsIn(post) > Number(asks(nth))) around.push('<asks>');
  if (asks(nth - 1)) around.push('<asked>');
  if (asks(nth + 1)) around.push('<asks-next>');
  return around;
};

/**
 * What shows in the sentence itself.
 * @param nth Index of the sentence.
 * @param words What is weighed of it.
 */
export const shapeOf = (post: Post, nth: number, words: readonly string[]): readonly string[] => {
  const { text, sentences } = post;
  const sentence = sentences[nth];
  if (!sentence) return [];
  const said = text.slice(sentence.start, sentence.end);
  const shape = [`<length${Math.min(STEPS, Math.floor(words.length / STEP))}>`];
  if (sentence.kind === 'question') shape.push('<question>');
  for (const [name, looks] of LOOKS) if (looks.test(said)) shape.push(name);
  return [...shape, ...(cuesBySentence(post)[nth] ?? [])];
};

/** What stands around the sentence `nth`: it changes with every sentence that is put beside it. */
export const aroundOf = (post: Post, nth: number): readonly string[] => {
  const around: string[] = [];
  if (nth === 0) around.push('<first>');
  if (nth === post.sentences.length - 1) around.push('<last>');
  return [...around, ...asksAround(post, nth), ...inPost(post)];
};
