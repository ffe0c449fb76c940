import { describe, expect, it, test } from 'vitest';
import { channelOf } from '../../src/engine/queue-channel.ts';
import { NETWORKS, type Network } from '../../src/types.ts';

const on = (network: Network, channel?: string, networks?: readonly Network[]): string =>
  channelOf({
    network,
    origin: { path: 'q.csv', ...(channel !== undefined && { channel }), ...(networks !== undefined && { networks }) },
  });

describe('the channel of a post is', () => {
  test.each<[string, Parameters<typeof on>, string]>([
    ['its network', ['x'], 'x'],
    ['nothing where nothing is known', ['unknown'], ''],
    ['its account where no network is known', ['unknown', 'Acme'], 'Acme'],
    ['an account on a network', ['x', 'Acme'], 'x (Acme)'],
    ['a name that tells the network itself', ['linkedin', 'LinkedIn page'], 'LinkedIn page'],
    ['the network by its own name', ['x', 'Twitter'], 'x'],
    ['an account that only sounds like a network', ['instagram', 'X Ambassadors'], 'instagram (X Ambassadors)'],
    ['each of several networks', ['x', undefined, ['x', 'bluesky']], 'x, bluesky'],
    ['each of several networks by its name', ['facebook', 'Facebook, Twitter', ['facebook', 'x']], 'facebook, x'],
    ['one account on each of several', ['x', 'acme', ['x', 'bluesky']], 'x (acme), bluesky (acme)'],
    ['several accounts on one', ['x', 'acme; acme shop', undefined], 'x (acme), x (acme shop)'],
    ['as many accounts as networks, in order', ['x', 'a | b', ['x', 'bluesky']], 'x (a), bluesky (b)'],
    ['accounts alone where nobody knows which is where', ['x', 'a, b, c', ['x', 'bluesky']], 'a, b, c'],
    [
      'a place without a network beside networks',
      ['x', 'X, Bluesky, Our forum', ['x', 'bluesky']],
      'x, bluesky, Our forum',
    ],
    ['what the channel says where it says less', ['x', 'bluesky', ['x', 'bluesky']], 'bluesky'],
    ['what the channel says under --network', ['mastodon', 'linkedin', ['x', 'linkedin']], 'linkedin'],
    ['an account on the network of --network', ['mastodon', 'acme', ['x', 'linkedin']], 'mastodon (acme)'],
  ])('%s', (_, post, channel) => {
    expect(on(...post)).toBe(channel);
  });

  it('short, whatever the number and the length of names, and no name is broken off', () => {
    expect(on('bluesky', 'acme', NETWORKS).split(', ')).toEqual(NETWORKS.map((network) => `${network} (acme)`));
    const many = on('x', Array.from({ length: 500 }, (_, at) => `account ${at}`).join(','));
    expect(many.length).toBeLessThanOrEqual(240);
    expect(many).toMatch(/, x \(account \d+\)$/);
    expect(on('x', 'a'.repeat(9_000))).toBe(`x (${'a'.repeat(59)}…)`);
  });
});
