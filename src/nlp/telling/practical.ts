import type { Post } from '../../types.ts';
import { CURRENCIES } from '../lexicon/measures.ts';
import { isNamed } from '../people/people.ts';
import { hasPerson } from '../people/somebody.ts';
import { perPost } from '../per-post.ts';
import { wordSet } from '../reading.ts';

/** When one can come or call: "7.30pm", "at noon", "from 16:00". */
const WHEN =
  /\b(?:\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|a\.m|p\.m)|at (?:noon|midday|midnight)|(?:at|from|until|till|by) \d{1,2}[.:]\d\d|(?:[01]?\d|2[0-3]):[0-5]\d|open\b[^.!?]{0,60}\b\d{1,2} (?:to|till|until) \d{1,2})\b/i;
/** What it costs: "$25 members", "KSh 9,500 per child", "145 euro"; no millions, and nothing raised or earned. */
const COSTS = new RegExp(
  String.raw`(?:[$£€₹₦₱]|\b(?:${CURRENCIES.replace(/\s/g, '')})\.? ?)\d[\d,]*(?:\.\d\d)?\b(?!\s?(?:m|bn|k|million|billion|trillion)\b)|\b\d[\d,.]{0,12} ?(?:€|euros?\b|kr\b|chf\b|zł)`,
  'i',
);
const EARNED =
  /\b(?:rais(?:ed?|ing)|revenue|profits?|funding|funds?|grants?|invest\w*|turnover|sales of|earnings|worth|budget)\b/i;
/** A place to work or to take part: who reads it asks for nothing else. */
const WORK =
  /\b(?:we(?:'|’)?(?:re| are) (?:hiring|recruiting|looking for)|(?:are|is|and) looking for|looking for an? (?:freelance\w*|working student|apprentice|trainee|volunteer)|(?:now|is|are) hiring|hiring (?:update|for)|openings? for|vacanc(?:y|ies)|internships?|(?:part|full)[- ]time|apply by|closing date|no experience|participants|(?:competition|entry|entries) (?:is|are) open|(?:cv|résumé|resume|folio|expressions of interest) to|send (?:us )?your (?:cv|résumé|resume|folio)|salary|it['’]?s paid\b|[£$€]\d[\d.]*\s?\/ ?h(?:r|our)?\b|at least \S+ (?:months?|years?) of|(?:may|can|please) apply|\d+ (?:an|per) hour|\d+[–-]\d+k)\b/i;
/** Any word may stand before what is wanted, so that is tried only where something is. */
const WANTED = / wanted\b/i;
const HANDS_WANTED = /\b(?:operatives?|\w+ers?|\w+ists?|staff) wanted\b/i;
/** What those it is for can now do, get or must stop. */
const FOR_THEM =
  /\b(?:(?:members|customers|residents|students|users|parents|visitors|patients|passengers|everyone|everybody|every (?:child|kid|finisher)) (?:can|get|gets|are welcome|runs? free)|stop using|refund(?:ed)?|warranty|no deposit|(?:will|do) not change|appointments are|(?:will be|are|is) (?:closed|shut)|cancel(?:l?ed)?|postponed|(?:is|are) (?:currently |still |briefly )?(?:down|offline|out of order|back up)|now (?:supports?|works?|accepts?|opens?)|stays? open|same (?:hours|number|phone)|(?:tax|taxes|fares?|rates?|fees|rents?) (?:goes?|rises?|stays?|holds?|falls?|drops?|will))\b/i;
/** What was found out, for whoever cares. */
const FOUND_OUT =
  /\b(?:takeaway|lessons?|we learned|researchers (?:tested|surveyed|asked|found)|what (?:broke|went wrong|worked))\b/i;
/** Something is gathered for others, and where to leave it. */
const GATHERS = /\b(?:collecting|collection of) .{1,80}?\b(?:for|bin is|box|drop)\b/i;

/** True where a post offers work, or asks for hands. */
export const offersWork = perPost(
  ({ text }: Post): boolean => WORK.test(text) || (WANTED.test(text) && HANDS_WANTED.test(text)),
);

/**
 * True where a post says when to come, what it costs, how to work there, what people can do now or what was found out:
 * it is of use as it stands.
 */
export const isPractical = perPost(
  (post): boolean =>
    offersWork(post) ||
    [WHEN, FOR_THEM, FOUND_OUT, GATHERS].some((given) => given.test(post.text)) ||
    (COSTS.test(post.text) && !EARNED.test(post.text)),
);

const HOUSE = wordSet('our my');
/** Who speaks for a house is its news. */
const SPEAKS_FOR_IT = wordSet(`
  ceo cfo coo cto chief president chair chairman chairwoman chairperson director directors vp head founder founders
  board minister secretary governor senator chancellor dean partner partners
`);
/** Whose day it is, where no name is given. */
const OF_THE_HOUSE = wordSet(`
  associate associates apprentice apprentices trainee trainees intern interns colleague colleagues student students pupil pupils learners
  girls boys kids dog cat cow calves volunteers nurses porters cleaners drivers cooks bakers caretaker receptionist
`);
/** A turn in somebody's life. */
const LIFE = wordSet('retires retiring retirement birthday passed graduated promoted married goodbye farewell');
/** Opens with somebody: "Meet Priya". */
const OPENS_WITH = wordSet('meet welcome');
/** "Walter turned 90". */
const AGED = /\bturn(?:s|ed) (?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;
/** Tokens of a sentence in which whoever it is about stands. Hand-set. */
const WITHIN = 12;

/** True where the first sentence is about one of the house's own people, who does not speak for it: "our apprentice passed". */
export const isPortrait = perPost((post: Post): boolean => {
  const { first, last } = post.sentences[0] ?? { first: 0, last: 0 };
  const words = post.tokens.slice(first, Math.min(last, first + WITHIN));
  if (words.some(({ normal }) => SPEAKS_FOR_IT.has(normal))) return false;
  const isNameGiven = words.some((one, nth) => nth > 0 && isNamed(one));
  const isTurn = words.some(({ normal }) => LIFE.has(normal));
  if (isNameGiven && (isTurn || (OPENS_WITH.has(words[0]?.normal ?? '') && hasPerson(post)))) return true;
  const at = words.findIndex(({ normal }) => HOUSE.has(normal));
  if (at < 0) return false;
  const behind = words.slice(at + 1);
  if (AGED.test(post.text) && behind.some(isNamed)) return true;
  return behind.some(({ normal }) => OF_THE_HOUSE.has(normal)) || (hasPerson(post) && behind.some(isNamed));
});
