import type { Hit, Post } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { findAll, hitOver } from '../phrases/hits.ts';
import { wordSet } from '../reading.ts';

/** Ends like a superlative and is none, or says no more than which one of several. */
const NO_PRAISE = wordSet(`
  rest west east test guest request interest nest chest forest honest harvest invest protest suggest contest latest modest
  arrest digest quest vest pest lest fest manifest earnest crest priest conquest inquest midwest northwest southwest attest
  closest nearest youngest oldest eldest earliest highest lowest biggest largest greatest longest shortest strongest slightest
  poorest hardest worst weirdest strangest oddest saddest least ingest unrest armrest behest bequest
`);

/** "Ridgecrest", "Millforest". */
const PLACE = /(?:crest|forest|quest)$/;

/** Praise by comparison with all others, one word each, outside quotations: "the crispiest samosas". `best` is too common to be among it. */
export const superlatives = perPost(({ tokens }: Post): readonly Hit[] =>
  findAll(tokens, ({ kind, normal, quoted }, at) =>
    normal.endsWith('est') &&
    kind === 'word' &&
    !quoted &&
    /^[a-z]{6,}$/.test(normal) &&
    !PLACE.test(normal) &&
    !NO_PRAISE.has(normal)
      ? hitOver(tokens, at, at + 1)
      : undefined,
  ),
);
