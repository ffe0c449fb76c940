const VERB_SWITCHES = new Set(['Noun|Verb', 'Person|Verb', 'Actor|Verb', 'Adj|Present']);

/** @param {unknown} tags */
const isBaseForm = (tags) => [tags].flat().some((tag) => tag === 'Infinitive' || tag === 'Imperative');

/** Source of `src/nlp/pos/verb-list.ts`: every single word that compromise can read as the base form of a verb. */
export const verbList = async () => {
  const { default: nlp } = await import('compromise/two');
  const { one, two } = /** @type {any} */ (nlp.model());
  const words = [
    ...Object.keys(one.lexicon).filter((word) => isBaseForm(one.lexicon[word])),
    ...Object.keys(two.switches).filter((word) => VERB_SWITCHES.has(two.switches[word])),
  ].filter((word) => /^[a-z]+$/.test(word));
  const list = [...new Set(words)].sort().join(' ');
  return [
    '// Generated from compromise by `npm run docs`.',
    '/** Words that can be the base form of a verb, in lower case, between spaces. */',
    `export const VERBS =\n  '${list}';`,
    '',
  ].join('\n');
};
