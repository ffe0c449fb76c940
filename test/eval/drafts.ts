/**
 * Drafts that teach what sentences do: invented for this by language models which know nothing of postlint, and read by
 * others that noted, as an editor would, what each does and in which words. Nobody's posts, and nobody's names. Files
 * that begin with `desk` are drafts of organisations' desks. In `twin` half of the drafts do something and the other half
 * says it in the same words without doing it. In `quiet` it is done by the side, in words that come to mind last. `wild`
 * is what else is written: parliaments, press offices, headlines, shop pages, replies of support, private people,
 * manuals. A file of `card` was written for one rule: half of the drafts do what it looks for, in as many ways as one
 * hand could think of, and the other half only look like it; `card-replies` are kind ones, with nothing that is held
 * against a post. In `plain` nothing does anything.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Post, Span } from '../../src/types.ts';
import { root } from './data.ts';

const FOLDER = join(root, 'test/eval/drafts');

export interface Draft {
  /** The file it is in: drafts of one hand, which are held out together. */
  readonly file: string;
  readonly text: string;
  /**
   * Words that do something, by the rule that would say so: what an editor noted, three things at most, and what another
   * let stand of the rules' own notes. In the wild nobody noted, and only what was let stand is there. On a card
   * everything is there of the rule it was written for, and of other rules nothing is known.
   */
  readonly found?: Readonly<Record<string, readonly string[]>>;
  /** Words that a rule pointed at and an editor, who saw its note, took back. */
  readonly wrong?: Readonly<Record<string, readonly string[]>>;
}

export const readDrafts = (): readonly Draft[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): Draft => ({ file, ...(JSON.parse(line) as Omit<Draft, 'file'>) })),
    );

/** Letters a sentence and noted words must share: a stop or a bracket is not enough. */
const SHARED = 3;

/** True where noted words stand in the span, all or some of them. */
export const holds = ({ text }: Post, { start, end }: Span, words: readonly string[]): boolean =>
  words.some((noted) => {
    const at = text.indexOf(noted);
    return at >= 0 && Math.min(end, at + noted.length) - Math.max(start, at) >= SHARED;
  });
