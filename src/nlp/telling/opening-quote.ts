import type { Hit, Post } from '../../types.ts';
import { hitOver } from '../phrases/hits.ts';
import { wordSet } from '../reading.ts';

/** Praise and mottos are quoted to be seen. */
const SHOWN = wordSet(
  'best love loved loving great amazing fantastic favourite favorite brilliant beautiful thank thanks if',
);
const saysWe = ({ tokens }: Post): boolean => tokens.some(({ normal, quoted }) => !quoted && normal === 'we');
/** What somebody asked, or said of the writer's: "Your soup is salty", that a post opens with. */
export const openingQuote = (post: Post): Hit | undefined => {
  const { tokens, clauses } = post;
  if (!tokens[1]?.quoted) return undefined;
  const last = tokens.findIndex(({ quoted }, at) => at > 0 && !quoted);
  const said = tokens.slice(0, last);
  const isAskedOrTold =
    said.some(({ text }) => text.startsWith('?')) ||
    (saysWe(post) &&
      !said.some(({ normal }) => SHOWN.has(normal)) &&
      said.some(({ normal }) => /^your?$/.test(normal)));
  return last > 0 && clauses.length > 1 && isAskedOrTold ? hitOver(tokens, 0, last) : undefined;
};
