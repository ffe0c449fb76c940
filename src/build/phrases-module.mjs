import { importSource } from './sources.mjs';

/** Source text of the module `virtual:phrases`, whose default export is every phrase list that ships with postlint, compiled. */
export const phrasesModule = async () => {
  const { packedPhrases } = await importSource('src/build/phrases-entry.ts');
  return `export default ${JSON.stringify(await packedPhrases())};`;
};
