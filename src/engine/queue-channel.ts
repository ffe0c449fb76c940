/** Where a post goes, in names that tell the channels of a queue apart. */
import { NETWORK_NAMES, networkNamed } from '../networks/names.ts';
import { opening } from '../text.ts';
import type { Network, Post } from '../types.ts';

const LONGEST_NAME = 60;
/** UTF-16 units of all names together: ten networks with a short account each have room. */
const LONGEST = 240;

type Sent = Pick<Post, 'network' | 'origin'>;

const networksOf = ({ network, origin: { networks } }: Sent): readonly Network[] => {
  if (networks?.[0] === network) return networks;
  return network === 'unknown' ? [] : [network];
};

const namesIn = (channel: string): readonly string[] => {
  const names = channel.split(/[,;|]/).map((name) => opening(name.trim(), LONGEST_NAME));
  return [...new Set(names)].filter((name) => name !== '');
};

/** One name on two networks is two channels. Of several names on several networks the first is on the first. */
const paired = (networks: readonly Network[], accounts: readonly string[]): readonly string[] => {
  const [network] = networks;
  const [account] = accounts;
  if (networks.length === 1) return accounts.map((name) => `${network} (${name})`);
  if (accounts.length === 1) return networks.map((name) => `${name} (${account})`);
  return networks.length === accounts.length ? accounts.map((name, at) => `${networks[at]} (${name})`) : accounts;
};

const channels = (post: Sent): readonly string[] => {
  const networks = networksOf(post);
  const names = namesIn(post.origin.channel ?? '').map((name) => NETWORK_NAMES.get(name.toLowerCase()) ?? name);
  if (names.length === 0) return networks;
  /** The network of a name that says itself where it is: `linkedin`, `LinkedIn page` on LinkedIn. */
  const saidBy = (name: string): Network | undefined =>
    NETWORK_NAMES.get(name.toLowerCase()) ?? networks.find((network) => network === networkNamed(name));
  const said = new Set(names.map(saidBy));
  const accounts = names.filter((name) => saidBy(name) === undefined);
  const others = networks.filter((network) => !said.has(network));
  const own = names.filter((name) => saidBy(name) !== undefined);
  return [...own, ...(others.length === 0 || accounts.length === 0 ? accounts : paired(others, accounts))];
};

/**
 * The channels of a post, a comma between: its networks, its accounts, or `x (acme)` where both are known. Of
 * bounded length; what has no room is left out whole.
 */
export const channelOf = (post: Sent): string => {
  let all = '';
  for (const name of channels(post)) {
    const more = all === '' ? name : `${all}, ${name}`;
    if (more.length > LONGEST) break;
    all = more;
  }
  return all;
};
