/**
 * Where posts stand in what schedulers and networks hand out. Paths are keys from a record down: `*` is
 * every item of a list or every value of a map, `+` the parts of a thread. All maps on the way tell of the
 * post what they say under names that `meta.ts` knows; a key that names a network tells that.
 */
import type { Network } from '../types.ts';
import type { Field } from './meta.ts';

export interface Shape {
  readonly name: string;
  /** Where the texts are. A record without one is of another shape. */
  readonly text: string;
  /** Further paths that must be there. */
  readonly with?: readonly string[];
  /** What the texts at a path must be like. */
  readonly where?: Readonly<Record<string, RegExp>>;
  /** True where a record with a text under one of the usual names is of another shape. */
  readonly alone?: boolean;
  /** How texts are written: HTML always, HTML where it looks so, or text with character references. */
  readonly markup?: 'html' | 'maybe html' | 'references';
  /** The key beside the text that holds a warning shown above it. */
  readonly warning?: string;
  /** What stands between the parts of a thread in one text. */
  readonly separator?: string;
  readonly network?: Network;
  /** Paths from any map on the way. */
  readonly fields?: Readonly<Partial<Record<Field, string>>>;
}

const FEDIVERSE = { network: 'mastodon', markup: 'html' } as const;

export const SHAPES: readonly Shape[] = [
  {
    name: 'Postiz',
    text: 'posts.*.value.+.content',
    markup: 'maybe html',
    fields: { network: 'settings.__type', channel: 'integration.id' },
  },
  {
    name: 'Postiz command line',
    text: 'posts.*.post.+.content',
    markup: 'maybe html',
    fields: { network: 'settings.__type' },
  },
  {
    name: 'Mixpost',
    text: 'versions.*.content.+.body',
    markup: 'html',
    fields: { day: 'scheduled_at.date', clock: 'scheduled_at.time' },
  },
  {
    name: 'Mastodon scheduled status',
    text: 'params.text',
    with: ['scheduled_at'],
    warning: 'spoiler_text',
    network: 'mastodon',
    fields: { replyTo: 'in_reply_to_id', altText: 'media_attachments.*.description' },
  },
  {
    name: 'Mastodon status',
    text: 'content',
    with: ['spoiler_text', 'visibility'],
    warning: 'spoiler_text',
    ...FEDIVERSE,
    fields: { time: 'created_at', altText: 'media_attachments.*.description' },
  },
  {
    name: 'Mastodon status to be',
    text: 'status',
    with: ['visibility'],
    // Elsewhere a status is a word such as "draft".
    where: { status: /\S\s+\S/ },
    alone: true,
    warning: 'spoiler_text',
    network: 'mastodon',
  },
  {
    name: 'Mastodon status to be, at a time',
    text: 'status',
    with: ['scheduled_at'],
    // "Waiting for Ana", says a plan.
    where: { status: /^\s*(?:\S+\s+){3}\S/ },
    alone: true,
    warning: 'spoiler_text',
    network: 'mastodon',
  },
  {
    name: 'Bluesky post',
    text: 'text',
    where: { $type: /^app\.bsky\.feed\.post$/ },
    network: 'bluesky',
    fields: {
      time: 'createdAt',
      replyTo: 'reply.parent.uri',
      links: 'facets.*.features.*.uri',
      altText: 'embed.images.*.alt',
    },
  },
  { name: 'Bluesky draft', text: 'posts.+.text', where: { $type: /^app\.bsky\.draft\./ }, network: 'bluesky' },
  { name: 'Buffer thread', text: 'metadata.*.thread.+.text', with: ['channelId'] },
  { name: 'Typefully', text: 'platforms.*.posts.+.text' },
  {
    name: 'Typefully, first version',
    text: 'content',
    with: ['threadify'],
    separator: '\n\n\n\n',
    fields: { time: 'schedule-date' },
  },
  {
    name: 'ActivityPub activity',
    text: 'object.content',
    with: ['actor'],
    warning: 'summary',
    ...FEDIVERSE,
    fields: { time: 'published', altText: 'attachment.*.name' },
  },
  {
    name: 'ActivityPub note',
    text: 'content',
    with: ['attributedTo'],
    warning: 'summary',
    ...FEDIVERSE,
    fields: { time: 'published', altText: 'attachment.*.name' },
  },
  {
    name: 'X archive',
    text: 'tweet.full_text',
    markup: 'references',
    network: 'x',
    fields: {
      id: 'id_str',
      time: 'created_at',
      replyTo: 'in_reply_to_status_id_str',
      links: 'entities.urls.*.expanded_url',
    },
  },
];
