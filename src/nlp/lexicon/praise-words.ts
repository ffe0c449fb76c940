/**
 * The words praise is made of, as the inside of a group of alternatives in a phrase list: `the (${TOP})`. Who speaks so,
 * and of whom, is for the rules to ask.
 */

/** Forms of comparison that leave nobody above. */
export const TOP = `
  best | finest | greatest | fastest | smartest | strongest | brightest | boldest | sharpest | safest | freshest |
  tastiest | coolest | biggest | largest | friendliest | toughest | neatest | cleverest | quickest | youngest |
  oldest | longest | highest | greenest | fastest-growing | number one | number 1 | no. 1 | #1 | favourite |
  =leading | premier | foremost | go-to | top | top-rated | award-winning | world-class | renowned | =trusted |
  pioneering | visionary | most
`;

/** Praise that is loud by itself, of people, goods and deeds. */
export const SUPERB = `
  =exceptional | =outstanding | =incredible | =brilliant | talented | stellar | superb | top notch | phenomenal |
  expert | first rate | first class | elite | =gifted | award winning | world class | world leading |
  industry leading | market leading | unrivalled | unmatched | unparalleled | unbeatable | unstoppable |
  second to none | groundbreaking | revolutionary | pioneering | innovative | visionary | legendary | acclaimed |
  renowned | best in class | state of the art | cutting edge | record breaking | top rated
`;

/** Comes behind "one of the". */
export const FOREMOST = `
  best | finest | top | =leading | largest | most | biggest | foremost | premier | top-rated | busiest | happiest |
  favourite
`;

/** Forms of comparison, before "than". */
export const BETTER = `
  better | faster | finer | neater | tastier | fresher | smarter | stronger | cleaner | cheaper | bigger | quicker |
  nicer | friendlier | softer | sharper
`;

/** All those whom somebody is better than. */
export const EVERYBODY = `
  all | any | anyone | anybody | anything | anywhere | every | everyone | everybody | most | theirs | the rest |
  the others | the competition | what | anyone else | anybody else | everyone else | everybody else
`;

/** Whoever comes near, where nobody does. */
export const NOBODY = `
  nobody | no one | none | no other | nowhere
`;

/** What nobody is. */
export const LIKE_US = `
  like us | like we | like me | like i | like our | like ours | the way we | the way i | as well as us |
  as well as we | better than us | better than we | better than i | as good as ours
`;

/** What is done by those who hand out prizes. */
export const CHOSEN = `
  =named | =recognized | =recognised | =voted | =ranked | =rated | =crowned | =listed | =shortlisted | =nominated |
  =selected | =honored | =honoured | =awarded | =inducted | =endorsed | =commended | =featured | =appointed |
  =certified | =picked | =chosen | =included
`;

/** How one is, on being chosen. */
export const GLAD_OF = `
  humbled | honored | proud | thrilled | excited | delighted | privileged | blessed | grateful | pleased | flattered |
  stoked | happy
`;

/** Those who are said to praise. */
export const VOICES = `
  people | they | many | customers | clients | guests | patients | members | friends | folk | reviewers | critics |
  everyone | everybody | judges | parents | locals | somebody | someone | mayor
`;

/** Those who praise by trade. */
export const JUDGES = `
  judge | inspector | critic | auditor | examiner | reviewer | assessor | ofsted | jury | adjudicator | panel |
  inspectorate
`;

/** What they say, where it is good. */
export const ACCLAIM = `
  best | finest | faultless | flawless | exemplary | perfect | perfection | outstanding | excellent | superb |
  genius | masterpiece | masterclass | triumph | =joy | delight | gem | jewel | legend | treasure | marvel |
  revelation | sublime | gold standard | benchmark | beacon | stunning | magnificent | remarkable | second to none |
  work of art | thing of beauty | inspiration | inspirational | inspiring | visionary | oracle | wizard | magician |
  icon | iconic | force of nature | =star | =stars | saviour | prodigy | rockstar | powerhouse | trailblazer | guru |
  maestro | virtuoso | spellbinding | electrifying | mesmerising | mesmerizing | breathtaking | unforgettable |
  transcendent | life changing | world class | the talk of | highlight of | a natural | changed his life |
  changed her life | changed their lives | saved his life | saved her life | spotless | pure class | real deal |
  magical | magic | unreal | ${SUPERB}
`;

/** Said of a thing, they praise it. */
export const SPLENDID = `
  unreal | divine | incredible | heavenly | unbelievable | gorgeous | marvellous | stunning | unbeatable | unmatched |
  insane | amazing | sublime | magical | perfection | out of this world | next level | second to none | a dream |
  delicious | perfect | beautiful | lovely | brilliant | fantastic | superb | fabulous | to die for | exquisite |
  outstanding | phenomenal | exceptional | spectacular | faultless | dreamy | immaculate | stellar | top notch |
  mind-blowing | paradise | unforgettable | extraordinary | magnificent | wonderful | luxurious | awesome
`;

/** The best of things that are worn, eaten or slept in. */
export const NICEST = `
  =best | =nicest | =softest | =loveliest | =tastiest | =finest | =comfiest | =easiest | =smoothest | =fastest |
  =prettiest | =cutest | =cosiest | =fluffiest | =freshest
`;
