/** What people call the networks. */
import { NETWORKS, type Network } from '../types.ts';

/** A network that has a name. */
export type Known = Exclude<Network, 'unknown'>;

const ALIASES: readonly (readonly [string, Known])[] = [
  ...NETWORKS.map((name) => [name, name] as const),
  ['twitter', 'x'],
  ['tweet', 'x'],
  ['tweets', 'x'],
  ['bsky', 'bluesky'],
  ['skeet', 'bluesky'],
  ['fb', 'facebook'],
  ['ig', 'instagram'],
  ['insta', 'instagram'],
  ['toot', 'mastodon'],
  ['toots', 'mastodon'],
  ['yt', 'youtube'],
];
/** Networks by all of their names, in lower case. */
export const NETWORK_NAMES: ReadonlyMap<string, Known> = new Map(ALIASES);

/** The network that a name begins with: `twitter`, `bluesky-ourlab`, `LinkedIn page`, `x.com`. */
export const networkNamed = (name: string): Known | undefined => {
  const word = /^\s*@?([a-z]+)(?:\.com)?(?![a-z0-9.])/i.exec(name)?.[1];
  return word === undefined ? undefined : NETWORK_NAMES.get(word.toLowerCase());
};
