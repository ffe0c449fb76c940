/** What a user may say of a file: the column or key that holds each of these. */
export const ROLES = [
  'text',
  'network',
  'channel',
  'time',
  'replyTo',
  'firstComment',
  'author',
  'id',
  'altText',
  'campaign',
  'goal',
  'status',
] as const;
export type Role = (typeof ROLES)[number];
export type Columns = Readonly<Partial<Record<Role, string>>>;
