/**
 * The words of asking and of saying no, each as the inside of a group of alternatives in a phrase list:
 * `free to (${REFUSE})`.
 */

/** What one may be asked for; nobody is let off by "you don't have to know knots". */
export const COMPLY = `
  come | join | stay | buy | give | answer | reply | say | decide | pay | take part | explain | choose | accept |
  order | finish | do it | do this | turn up | tell | vote | donate | help | volunteer | commit | apologise |
  justify | speak | share | take it | talk | put your name down | stay for | sing | introduce yourself | respond |
  rsvp | like it | agree | turn your camera | be good at
`;

/** A way of not doing it, or of doing only some of it. */
export const REFUSE = `
  say no | skip | decline | refuse | ignore | leave early | stop halfway | quit | opt out | drop out | pull out |
  unsubscribe | withdraw | change your mind | walk away | sit it out | sit this out | turn it down | turn us down |
  turn me down | stay home | say nothing | slip out | slip off | slip away | give it a miss | never come back |
  disagree | leave out | stay at home | stay in bed | stop after | stop at any | leave at any | leave at half |
  leave whenever | leave after | bow out | back out | duck out | do nothing | walk past | scroll past | scroll on |
  sit out | sleep in | do without | stay put | bail | peel off | head home | head off | go home | drop off |
  wander off | wander away | drift off | drift away | slope off | slink off | nip off | dip out | tap out | cry off |
  beg off | step out | step away | walk out | mute us | mute me | mute this | unfollow | bin it | bin this |
  delete it | delete this | just listen | just read | just watch | just lurk | just sit | only listen | only watch |
  keep quiet | keep silent | come late | fall asleep | put it down | send it back | hand it back | turn round
`;

/** The same, going on: "lurking is welcome". */
export const REFUSING = `
  =blank | =lurking | =listening | =watching | =silence | =leaving | =skipping | =declining | =passing |
  =disagreeing | =quitting | =refusing | =bailing | =unsubscribing | saying no | saying nothing | doing nothing |
  opting out | dropping out | backing out | bowing out | pulling out | walking away | walking out | turning back |
  turning it down | staying home | staying at home | staying in bed | staying quiet | staying away |
  changing your mind | sitting it out | sitting this out
`;

/** Fine, in all the ways it is said. */
export const FINE =
  'fine|good|ok|okay|safe|all right|alright|grand|lovely|right|great|welcome|allowed|no trouble|sweet';

/** What nobody will do to whoever says no. */
export const MIND = `
  judge | chase | mind | check | notice | push | know | look | look up | ring you | call you | call on you | tut |
  stare | keep count | take a register | think less | hold it | huff | sulk | blink | frown | sigh | grumble | argue |
  laugh | follow up | pester | badger | hound | nag | ask twice | ask again | bat an | raise an | breathe a |
  say a word | think any | think the | come after | keep asking | take it personally | twist | guilt you | press you |
  beg | bug you | bother you | hassle you | pounce | put you on the spot | make you | wheel | remind you
`;

/** The same, going on. */
export const MINDING = `
  counting | judging | chasing | ringing you | phoning | checking | pushing | nagging | watching | keeping count |
  asking | pestering | taking names | keeping score | taking a register
`;
