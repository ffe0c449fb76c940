import { expand } from '../phrases/expand.ts';

/** Says thanks, to whomever. */
export const THANKS = expand(`
  thank you | =thanks | =thanx | =thx | =tysm | =ty | many thanks | grateful | gratitude | appreciate | much obliged |
  kudos | hat tip
`);

/** Verbs of speaking; with a person before them, somebody was heard. */
export const SPEECH = expand(`
  =said | =asked | =asks | =wrote | =told | (pointed|called) out | brought up | =raised | =suggested | =requested |
  noticed | spotted | =caught | =flagged | complained | =mentioned | =reported | =warned | =reminded | corrected |
  =argued | =explained | disagreed | (was|were|are|is) right | let (us|me) know
`);

/** A person stands behind these, not a company: said with "I", they mark a personal story. */
export const FEELINGS = expand(`
  =must (be|have been) | =sounds | hurt | (is|was|be|been|are|were|so|very|really|too|how) (=hard|=tough) |
  (hard|tough) (day|week|month|year|time|morning|night|one|news|going) | awful | horrible | scary | frightening |
  frustrating | frustration | exhausting | lonely | painful | upsetting | heartbreaking | rotten | miserable |
  stressful | annoying | worrying | worried | =sad | grim | disappointing | disappointed | worst part | unfair |
  overwhelming | sorry (to hear|for your loss) | so sorry
`);

/** Not meant in earnest. */
export const JOKES = expand(`
  jk | just kidding | lol | lmao | haha | hahaha | not an ad but | parody | satire | said no one ever |
  asking for a friend | send help
`);
