import { type Known, networkNamed } from '../networks/names.ts';
import { plainKey } from './meta.ts';

/** Names under which people keep a post's text, best first, in the spelling of `plainKey`. */
export const TEXT_NAMES: readonly string[] = [
  'text',
  'message',
  'messagetext',
  'posttext',
  'postcontent',
  'postcopy',
  'postcaption',
  'socialcopy',
  'fullcontent',
  'fulltext',
  'tweettext',
  'tweet',
  'toot',
  'caption',
  'copy',
  'content',
  'body',
  'post',
];

/** How good a name is, 0 the best; undefined of what is no name for a text. In the spelling of `plainKey`. */
export const TEXT_RANKS: ReadonlyMap<string, number> = new Map(TEXT_NAMES.map((name, rank) => [name, rank]));

/** Names that are as often something else: a state, what a picture or an article is about. */
export const DOUBTFUL_NAMES: readonly string[] = ['description', 'status'];

/** Keys of lists that are the parts of one post. */
export const THREAD_LISTS: ReadonlySet<string> = new Set(['thread', 'parts', 'tweetthread']);

/** `spoiler_text` and the like: what stands above a post until a reader asks for it. */
export const isWarning = (key: string): boolean => ['spoilertext', 'contentwarning', 'cw'].includes(plainKey(key));

/** Columns of a plan for articles; what it describes is no post. */
const PLAN_NAMES = new Set([
  'keyword',
  'keywords',
  'targetkeyword',
  'focuskeyword',
  'slug',
  'wordcount',
  'searchintent',
  'intent',
  'searchvolume',
  'metadescription',
  'seotitle',
  'outline',
]);

/** True for names that tell a plan for articles. */
export const isPlan = (names: readonly string[]): boolean => names.some((name) => PLAN_NAMES.has(name));

/** True for four words or more, which a state, a type or the name of a column has not. */
export const isLong = (value: string): boolean => value.trim().split(/\s+/, 4).length === 4;

/** What no title has: a full stop or cry at the end, an emoji, a link, a tag, a mention, a line of its own. */
const OF_POSTS = /[.!…]["'”’)]*\s*$|\p{Extended_Pictographic}|https?:\/\/|(?<!\S)[@#]\p{L}|\S\s*\n\s*\S/u;

/** True for what can be nothing else than a post. */
export const isSurelyPost = (value: string): boolean => isLong(value) && OF_POSTS.test(value);

/** True where most of the values have four words or more. */
export const readAsPosts = (values: readonly string[]): boolean => {
  const filled = values.filter((value) => value.trim() !== '');
  const long = filled.filter(isLong);
  return long.length > 0 && long.length * 2 >= filled.length;
};

/** The network whose name and nothing else this is: `LinkedIn`, `Twitter/X`. */
export const networkExactly = (name: string): Known | undefined =>
  /^\s*[a-z]+(?:\s*\/\s*[a-z]+)?\s*$/i.test(name) ? networkNamed(name) : undefined;

/** The network whose text this names: `LinkedIn post`, `twitter_copy`. */
export const networkOfText = (name: string): Known | undefined => {
  const [, first = '', rest = ''] = /^\s*([a-z]+)[\s_-]+(.*)$/i.exec(name) ?? [];
  return TEXT_NAMES.includes(plainKey(rest)) ? networkExactly(first) : undefined;
};

/** True for a text that is more than links, hashtags and mentions. */
export const hasWords = (text: string): boolean =>
  /\p{L}/u.test(text.replace(/https?:\/\/\S+|[@#][\p{L}\p{N}_]+/giu, ''));
