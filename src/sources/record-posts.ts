import type { Group, RecordPart } from './groups.ts';
import { entityText, htmlText, isHtml } from './html.ts';
import { type Located, splitAt } from './located.ts';
import { sharedIn } from './meta.ts';
import { commentLabel } from './own-comments.ts';
import type { Shape } from './shapes.ts';
import { MAX_POST, type Place, problemIn, type SourceItem, TOO_LONG, textPost } from './source.ts';
import { hasWords } from './text-names.ts';
import { timed } from './timed.ts';
import type { SourceData } from './value.ts';

const asShown = (located: Located, markup: Shape['markup']): Located => {
  if (markup === 'html' || (markup === 'maybe html' && isHtml(located.text))) return htmlText(located);
  return markup === 'references' ? entityText(located) : located;
};

/** A post's name in two halves, as far as they are there. */
export const joined = (name: string | undefined, more: string | undefined): { name?: string } => {
  const names = [name, more].filter((each) => each !== undefined);
  return names.length === 0 ? {} : { name: names.join(', ') };
};

interface Piece {
  readonly located: Located;
  readonly meta: RecordPart['meta'];
  readonly label?: string;
  readonly part?: number;
}

/** The texts of a group that are not too long, in the order a reader meets them. */
const piecesOf = (group: Group, data: SourceData): readonly Piece[] => {
  const shown = ({ text, meta }: RecordPart): readonly Piece[] => {
    const located = asShown(data.locate(text), group.markup);
    const all = group.separator === undefined ? [located] : splitAt(located, group.separator);
    return all.filter((each) => each.text.trim() !== '').map((each) => ({ located: each, meta }));
  };
  const posts = group.parts.flatMap(shown);
  const [{ warning, comments = [], meta } = { meta: {} }] = group.parts;
  const shared = sharedIn(meta);
  const below = comments.filter(({ value }) => hasWords(value)).map((comment) => data.locate(comment));
  const count = posts.length + below.length;
  return [
    ...(warning === undefined ? [] : [{ located: data.locate(warning), meta: shared, label: 'content warning' }]),
    ...posts.map(({ located, meta: { firstComment, ...own } }, index) => ({
      located,
      meta: {
        ...own,
        ...(index === 0 && firstComment !== undefined && { firstComment }),
        ...(index === 0 && warning !== undefined && { warning: warning.value }),
      },
      ...(posts.length > 1 && { label: `part ${index + 1}` }),
      ...(count > 1 && { part: index + 1 }),
    })),
    ...below.map((located, index) => ({
      located,
      meta: shared,
      label: commentLabel(index, below.length),
      part: posts.length + index + 1,
    })),
  ];
};

/** A time that all parts share is told once. */
const timedParts = (place: Place, data: SourceData, { parts }: Group, name: string | undefined) => {
  const line = parts[0] === undefined ? 1 : data.lineAt(parts[0].text.at);
  const seen = new Set<string | undefined>();
  const all = parts.map((part) => {
    const { meta, told } = timed(place, part.meta, name, line);
    const isNew = !seen.has(part.meta.time);
    seen.add(part.meta.time);
    return { part: { ...part, meta }, told: isNew ? told : [] };
  });
  return { parts: all.map(({ part }) => part), told: all.flatMap(({ told }) => told) };
};

/** The posts of a group in the order a reader meets them, or what keeps it from being read. */
export function* postsOf(place: Place, data: SourceData, group: Group, name: string | undefined): Iterable<SourceItem> {
  const long = group.parts.find(({ text }) => text.value.length > MAX_POST);
  if (long !== undefined) {
    yield problemIn(place.path, TOO_LONG, data.lineAt(long.text.at));
    return;
  }
  const { parts, told } = timedParts(place, data, group, name);
  yield* told;
  for (const { located, meta, label, part } of piecesOf({ ...group, parts }, data)) {
    yield textPost(place, { meta, ...joined(name, label), ...(part !== undefined && { part }) }, located);
  }
}
