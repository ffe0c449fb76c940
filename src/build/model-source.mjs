// Writes compromise's finished model down as source text that is quick to load: small parts as literals,
// large plain ones as JSON, and dictionaries in shards that are only parsed when a word asks for them.

const SHARDED_FROM = 1000;
const JSON_FROM = 2000;

/** @typedef {Readonly<Record<string, unknown>>} Dictionary */

/** @param {unknown} value @returns {value is Dictionary} */
const isObject = (value) =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** @param {unknown} value @returns {value is Dictionary} */
const isDictionary = (value) => isObject(value) && Object.keys(value).length >= SHARDED_FROM;

/**
 * True where JSON gives back the same value. A key without a value may be lost: compromise reads both alike.
 * @param {unknown} value
 * @returns {boolean}
 */
const isJson = (value) =>
  ['string', 'boolean', 'undefined'].includes(typeof value) ||
  value === null ||
  Number.isFinite(value) ||
  (Array.isArray(value)
    ? value.every((part) => part !== undefined && isJson(part))
    : isObject(value) && !isDictionary(value) && Object.values(value).every(isJson));

/**
 * Words by their first two letters, each shard one string: for each value its number and then its words.
 * @param {Dictionary} dictionary
 */
const sharded = (dictionary) => {
  /** @type {Map<string, Map<string, string[]>>} */
  const shards = new Map();
  for (const [word, value] of Object.entries(dictionary)) {
    if (word.includes('~') || word.includes('#'))
      throw new RangeError(`the word ${JSON.stringify(word)} holds a separator`);
    const start = word.slice(0, 2);
    const shard = shards.get(start) ?? new Map();
    const json = JSON.stringify(value);
    shards.set(start, shard.set(json, [...(shard.get(json) ?? []), word]));
  }
  const values = [...new Set([...shards.values()].flatMap((shard) => [...shard.keys()]))];
  const entries = [...shards].map(([start, shard]) => {
    const lines = [...shard].map(([json, words]) => [values.indexOf(json), ...words].join('~'));
    return [start, lines.join('#')];
  });
  return `sharded([${values.join(',')}],JSON.parse(${quoted(entries)}))`;
};

/** @param {unknown} value */
const quoted = (value) => JSON.stringify(JSON.stringify(value));

/** @param {unknown} value @returns {string} An expression that makes the value. */
const expression = (value) => {
  if (value instanceof RegExp) return String(value);
  if (isDictionary(value)) return sharded(value);
  if (isJson(value)) {
    const json = JSON.stringify(value) ?? 'undefined';
    return json.length < JSON_FROM ? `(${json})` : `JSON.parse(${quoted(value)})`;
  }
  if (Array.isArray(value)) return `[${value.map(expression).join(',')}]`;
  if (!isObject(value)) throw new TypeError(`cannot write down ${String(value)} of compromise's model`);
  const entries = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${expression(part)}`);
  return `{${entries.join(',')}}`;
};

// A dictionary here is only ever asked for one word at a time: by index, by `in` or by `hasOwnProperty`.
const SHARDED = `
const unpack = (values, packed) => {
  const shard = new Map();
  for (const line of packed.split('#')) {
    const words = line.split('~');
    for (let index = 1; index < words.length; index++) shard.set(words[index], values[words[0]]);
  }
  return shard;
};
const sharded = (values, entries) => {
  const shards = new Map(entries);
  const find = (word) => {
    if (typeof word !== 'string') return undefined;
    const start = word.slice(0, 2);
    let shard = shards.get(start);
    if (typeof shard === 'string') shards.set(start, (shard = unpack(values, shard)));
    return shard?.get(word);
  };
  return new Proxy({}, {
    get: (target, word) => find(word) ?? target[word],
    has: (target, word) => find(word) !== undefined || word in target,
    getOwnPropertyDescriptor: (_, word) => {
      const value = find(word);
      return value === undefined ? undefined : { value, writable: true, enumerable: true, configurable: true };
    },
  });
};`;

/**
 * Source of a module whose default export is the model.
 * @param {unknown} model Plain data and regular expressions.
 */
export const modelSource = (model) => `${SHARDED}\nexport default ${expression(model)};\n`;
