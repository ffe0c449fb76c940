import type { Hit, Post, Token } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { findAll, hitOver } from '../phrases/hits.ts';
import { wordAt, wordSet } from '../reading.ts';
import { isPast } from './deeds.ts';

/** Past forms that say by themselves that something went wrong. */
const WENT_WRONG = wordSet(`
  forgot overlooked mislaid misread misled muddled botched bungled fluffed goofed slipped burnt burned spilled spilt
  damaged confused transposed ghosted skipped ignored rushed assumed offended wiped leaked vanished upset stalled
  jammed shouted underpaid double-booked neglected omitted scrambled garbled corrupted mangled spoiled spoilt ruined
  lied exaggerated mispronounced mispronouncing misremembered
`);
/** Verbs that say it by their first part: "misjudged", "overcharged". */
const AMISS =
  /^(?:mis(?!sed$|sion|ter)[a-z]{3,}(?:ed|aid|ook|ead|eard|elt)|(?:over|under)(?:charg|book|look|promis|bak|cook|fill|estimat|order|pack|pric|staff|deliver|quot|count|print|stat|paid|sold|slept|ran|order)(?:ed|d)?)$/;

/** What "missed" is done to where it is a fault; a missed winter is nobody's. */
const MISSED = wordSet('it this that one two a an you your her his their our them');

/** A fire breaks out, records are broken, and who forgot how good it was did nothing wrong. */
const wentWrong = (tokens: readonly Token[], at: number): boolean => {
  const normal = wordAt(tokens, at);
  const next = tokens[at + 1];
  if (normal === 'forgot' && /^(?:how|what)$/.test(next?.normal ?? '')) return false;
  // "Over-watered", "under-ordered"
  const part = tokens[at + 1]?.text === '-' ? tokens[at + 2] : undefined;
  if (/^(?:over|under|mis)$/.test(normal)) return part !== undefined && isPast(part) && part.normal !== 'delivered';
  if (normal === 'missed') return next?.capital || MISSED.has(next?.normal ?? '');
  return WENT_WRONG.has(normal) || AMISS.test(normal) || (normal === 'broke' && next?.normal === 'down');
};

/** True where a post says sorry, whoever does. */
export const saysSorry = perPost(({ tokens }: Post): boolean =>
  tokens.some(({ stem }) => /^(?:sorri|apolog)/.test(stem)),
);

/** Words that tell of something that went wrong: "forgot", "overcharged", "crashed"; in order of place, whoever did it. */
export const lapses = perPost(({ tokens }: Post): readonly Hit[] =>
  findAll(tokens, ({ kind, quoted }, at) =>
    kind === 'word' && !quoted && wentWrong(tokens, at) ? hitOver(tokens, at, at + 1) : undefined,
  ),
);

/** "The fixtures secretary (me) booked two games": somebody who owns up in brackets. */
export const ownedInBrackets = perPost(({ tokens }: Post): readonly Hit[] =>
  findAll(tokens, ({ normal, quoted }, at) =>
    !quoted && /^(?:me|us|guilty)$/.test(normal) && tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')'
      ? hitOver(tokens, at, at + 1)
      : undefined,
  ),
);
