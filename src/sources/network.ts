import { type Known, NETWORK_NAMES, networkNamed } from '../networks/names.ts';

const EXTENSIONS: Readonly<Record<string, Known>> = { '.tweet': 'x', '.toot': 'mastodon' };

/** A picture or film, be its name that of a network: `x-ray.png`. */
const IS_FILE = /\.(?:png|jpe?g|gif|webp|avif|heic|svg|bmp|tiff?|pdf|mp4|m4v|mov|webm|avi|mkv|mp3)\s*$/i;

/** The names in an array, or in a list as people write one: with commas, bars, slashes, on lines, with "and". */
export const namesIn = (value: unknown): readonly string[] => {
  const names: readonly unknown[] =
    typeof value === 'string' ? value.split(/[,|;&+/\n]|\sand\s/i) : Array.isArray(value) ? value : [];
  return names.filter((name) => typeof name === 'string' && !IS_FILE.test(name)) as readonly string[];
};

/** The first known network in a name, a comma-separated list of names, or an array of them. */
export const networkIn = (value: unknown): Known | undefined => {
  for (const name of namesIn(value)) {
    const network = networkNamed(name);
    if (network !== undefined) return network;
  }
  return undefined;
};

/** The known networks in such a list, each once; undefined where they are not several. */
export const networksIn = (value: unknown): readonly Known[] | undefined => {
  const found = new Set(namesIn(value).flatMap((name) => networkNamed(name) ?? []));
  return found.size > 1 ? [...found] : undefined;
};

/** The network a heading speaks of. `Thread` and `Threads` are left out: they mostly mean a row of posts. */
export const networkInHeading = (heading: string): Known | undefined => {
  for (const [word] of heading.matchAll(/[a-z]+/gi)) {
    const network = NETWORK_NAMES.get(word.toLowerCase());
    if (network !== undefined && network !== 'threads') return network;
  }
  return undefined;
};

/** The network a path tells: its extension, else the nearest folder with a network's name. */
export const networkOfPath = (path: string): Known | undefined => {
  const extension = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '';
  const folders = path.toLowerCase().split(/[/\\]/).slice(0, -1).reverse();
  return (
    EXTENSIONS[extension] ?? folders.map((folder) => NETWORK_NAMES.get(folder)).find((network) => network !== undefined)
  );
};
