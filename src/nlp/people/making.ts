import type { Token } from '../../types.ts';
import { wordSet } from '../reading.ts';
import { wordForm } from '../tokens/words.ts';

const stems = (words: string): ReadonlySet<string> => new Set([...wordSet(words)].map((word) => wordForm(word).stem));

/** What somebody does with skill, or for others, in the forms that are told of it: "drew", "drafted", "throws". */
const REGULAR = stems(`
  design redesign paint fix mend repair solve bake cook brew spot organise organize translate knit crochet carve
  photograph record compose invent illustrate film plant restore code program curate edit compile test draft sketch
  type print dye clean scrub rescue trace scan weld solder sand varnish stitch embroider proofread sort catalogue
  transcribe caption subtitle voice narrate arrange produce develop devise pioneer craft assemble stage choreograph
  create prepare map survey measure research explain debug patch maintain document sweep haul carry deliver pack
  unblock clear rewire tile pave prune water harvest pickle smoke roast model sculpt animate engrave bind letter wire
  rig tune polish iron plumb thatch render adapt collect gather crack trim stamp calculate tidy redo contribute submit
  suggest propose donate refactor benchmark automate implement label retype paste chalk
`);
const IRREGULAR = wordSet(`
  made built rebuilt drew drawn redrew wrote written rewrote rewritten found caught sewed sewn grew grown dug hung
  laid threw thrown cast wove woven spun redid redone taught sang sung drove driven chose chosen planned
  figured dreamt baked brought lit makes builds draws writes rewrites sews grows digs lays throws weaves spins
`);
/** Of these "by" tells who had the say, not whose work it is: "led by", "held by". */
const HAS_THE_SAY = wordSet('planned organised organized brought hosted driven found caught taught');

/** True for a word that tells of a making or a service: "built", "has rewritten", "throws". */
export const isMaking = ({ kind, normal, stem }: Token): boolean =>
  kind === 'word' && (IRREGULAR.has(normal) || (/(?:ed|[^s]s)$/.test(normal) && REGULAR.has(stem)));

/** True for a participle that names the work of whoever stands behind "by": "drafted by", not "led by". */
export const isMadeBy = ({ kind, normal, stem }: Token): boolean =>
  kind === 'word' &&
  !HAS_THE_SAY.has(normal) &&
  (/(?:ed|[^s]t)$/.test(normal)
    ? REGULAR.has(stem) || IRREGULAR.has(normal)
    : /n$|^(?:made|sung|hung|dug)$/.test(normal) && IRREGULAR.has(normal));
