/** The phrase lists that ship with postlint, compiled by the bundler (`src/build/phrases-module.mjs`); undefined where the sources run without. */
declare module 'virtual:phrases' {
  const packed: import('./packed-phrases.ts').PackedPhrases | undefined;
  export default packed;
}
