/**
 * Ground rules of the networks: the one place where they are. Limits drift, so each entry names its source and
 * the month it held; "usual" numbers are custom, and a config may set any of them (`networks`).
 */
import { type Fact, type Ground, type Grounds, LIMITS, NETWORKS, type Network, type OwnLimits } from '../types.ts';

const fact = (value: number, source: string, asOf: string): Fact => ({ value, source, asOf });

/** Where no source says more, the most common advice for hashtags. */
const FEW_HASHTAGS = fact(5, 'LinkedIn guides of several schedulers, taken for other networks too', '2026-11');

/** What counts as the beginning of a post where the network does not fold, or nobody knows where. */
export const HOOK = fact(125, 'the shortest fold that is known well, that of Instagram', '2026-11');

const KNOWN: Omit<Grounds, 'unknown'> = {
  bluesky: {
    name: 'Bluesky',
    unit: 'graphemes',
    length: fact(300, 'lexicon app.bsky.feed.post, maxGraphemes', '2026-11'),
    bytes: fact(3000, 'lexicon app.bsky.feed.post, maxLength', '2026-11'),
    hashtags: FEW_HASHTAGS,
    linksWork: true,
  },
  facebook: {
    name: 'Facebook',
    unit: 'utf-16',
    length: fact(63_206, 'Postiz, facebook.provider.ts', '2026-11'),
    hashtags: FEW_HASHTAGS,
    linksWork: true,
    fold: fact(477, 'measured by others, varies, not official', '2026-11'),
  },
  instagram: {
    name: 'Instagram',
    unit: 'utf-16',
    length: fact(2200, 'ayrshare.com, character limits', '2026-11'),
    altText: fact(1000, 'ayrshare.com, character limits', '2026-11'),
    hashtags: fact(5, 'ayrshare.com and vgosocial.com: five since December 2025, thirty before', '2025-12'),
    mentions: fact(3, 'ayrshare.com, Instagram posts', '2026-11'),
    linksWork: false,
    fold: fact(125, 'measured by others, not official', '2026-11'),
  },
  linkedin: {
    name: 'LinkedIn',
    unit: 'utf-16',
    length: fact(3000, 'Postiz, linkedin.provider.ts; counted in UTF-16 units by others', '2026-11'),
    hashtags: fact(5, 'guides of several schedulers: three to five', '2026-11'),
    linksWork: true,
    fold: fact(140, 'measured by others on a phone, about 210 on a desktop; not official', '2026-11'),
  },
  mastodon: {
    name: 'Mastodon',
    unit: 'mastodon',
    length: fact(500, 'docs.joinmastodon.org/user/posting; servers set their own', '2026-11'),
    altText: fact(1500, 'mastodon/mastodon issue 12268; servers set their own', '2026-11'),
    hashtags: FEW_HASHTAGS,
    linksWork: true,
  },
  pinterest: {
    name: 'Pinterest',
    unit: 'utf-16',
    length: fact(500, 'ayrshare.com/integration/pinterest; Postiz', '2026-11'),
    altText: fact(500, 'ayrshare.com/integration/pinterest', '2026-11'),
    hashtags: FEW_HASHTAGS,
    linksWork: true,
    fold: fact(60, 'measured by others, not verified', '2026-11'),
  },
  threads: {
    name: 'Threads',
    unit: 'threads',
    length: fact(500, 'developers.facebook.com/documentation/threads/posts', '2026-04'),
    hashtags: fact(1, 'developers.facebook.com/documentation/threads/posts: one topic a post', '2026-04'),
    links: fact(5, 'developers.facebook.com/documentation/threads/posts: different links', '2025-12'),
    linksWork: true,
  },
  tiktok: {
    name: 'TikTok',
    unit: 'utf-16',
    length: fact(2200, 'docs.zernio.com/platforms/tiktok: the caption of a video', '2026-11'),
    hashtags: fact(5, 'guides of several schedulers: three to five', '2026-11'),
    linksWork: false,
    fold: fact(100, 'measured by others, not verified', '2026-11'),
  },
  x: {
    name: 'X',
    unit: 'x',
    length: fact(280, 'docs.x.com/fundamentals/counting-characters; paid plans 25,000', '2026-11'),
    altText: fact(1000, 'twitter-together/action, README', '2026-11'),
    hashtags: fact(2, 'advice of X itself, as others tell it', '2026-11'),
    linksWork: true,
    fold: fact(280, 'long posts show so much', '2026-11'),
  },
  youtube: {
    name: 'YouTube',
    unit: 'utf-16',
    length: fact(5000, 'Postiz, youtube.provider.ts: the description of a video', '2026-11'),
    hashtags: FEW_HASHTAGS,
    linksWork: true,
    fold: fact(157, 'measured by others, not verified', '2026-11'),
  },
};

/** What holds where the config says nothing. */
export const GROUNDS: Grounds = {
  ...KNOWN,
  unknown: { name: 'most networks', unit: 'utf-16', hashtags: FEW_HASHTAGS, linksWork: false },
};

/** The ground rules with a user's own numbers in them. */
export const groundsWith = (own: OwnLimits): Grounds => {
  const grounds: Record<Network, Ground> = { ...GROUNDS };
  for (const network of NETWORKS) {
    for (const limit of LIMITS) {
      const value = own[network]?.[limit];
      if (value !== undefined) grounds[network] = { ...grounds[network], [limit]: fact(value, 'your config', '') };
    }
  }
  return grounds;
};
