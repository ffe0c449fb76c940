import type { Post } from '../../types.ts';
import { perPost } from '../per-post.ts';

/** No colon behind it, which would say what was asked: "You asked, we listened: the lamp is fixed". */
const LISTENED =
  /\byou(?: guys| all| lot)?(?: have|['’]ve)? (?:asked|spoke|spoken|told us|said it)\W+(?:and |so )?we(?: have|['’]ve)? (?:listened|heard|delivered|answered)\b(?!\s*:)/i;

/** True for "You asked. We listened": the slogan, whoever asked for what. */
export const claimsToHaveListened = perPost(({ text }: Post): boolean => LISTENED.test(text));
