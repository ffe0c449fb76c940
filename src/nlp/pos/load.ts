import { createRequire } from 'node:module';

/** Gives compromise where the program is built; not defined when the sources run as they are. */
declare const TAGGER: (() => Tagger) | undefined;

/** A word as compromise tags it; `switch` names the word classes it wavers between, such as `Noun|Verb`. */
export interface Term {
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  readonly switch?: string;
  /** Punctuation and space after the word. */
  readonly post: string;
}

/** The part of compromise that is used: text in, sentences of tagged terms out. */
export type Tagger = (text: string) => { readonly document: readonly (readonly Term[])[] };

let tagger: Tagger | undefined;

/**
 * compromise, loaded on first use and synchronously, because a post is parsed in one go. The built program has a
 * script of its own for it with the lexicon expanded beforehand (`src/build/expand-compromise.mjs`).
 */
export const loadTagger = (): Tagger => {
  tagger ??= typeof TAGGER === 'function' ? TAGGER() : (createRequire(import.meta.url)('compromise/two') as Tagger);
  return tagger;
};
