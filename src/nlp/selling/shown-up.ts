import type { Post } from '../../types.ts';
import { perPost } from '../per-post.ts';

/** Who warns of a trick, and what they call it; "RT if you think it is a scam" and "no scam" ask and sell. */
const WARNS = [
  /\b(?:scammers?|fraudsters?|con (?:men|man|artists?)|phishing|trading standards|worth scrolling past|never pay|that (?:isn['’]t|is not) an? (?:job|offer|prize|deal)|if you(?:['’]ve| have) already paid)\b/i,
  /\b(?:police say|(?:police|council|regulator|tribunal|court|ombudsman|bank) (?:warns?|warned|found|heard|(?:has |have )?fined)|(?:was|were|been) fined)\b/i,
  /(?<!\b(?:if you|not|isn['’]t)\b[^.!?]{0,40})\b(?:an?|the|this|that|these|those|all) (?:\w+ ){0,2}(?:scams?|fraud)\b/i,
];

/** True of a post that shows up a trick: what it tells of is not its own. */
export const showsUp = perPost(({ text }: Post): boolean => WARNS.some((words) => words.test(text)));
