/** Word fields in the notation of phrases (src/rule.ts), for a slot that many words fill: `(${WORKS}) is by`. */

/** Names of what somebody did wrong. */
export const MISTAKES = `
  mistake | error | =fault | mix-up | oversight | slip-up | blunder | =failure | =failing | typo | =lapse | muddle |
  misjudgement | carelessness
`;

/** How it was done to somebody. */
export const UNKIND = `
  careless | hasty | rude | unkind | unfair | thoughtless | sloppy | clumsy | =mean | out of line | defensive | lazy |
  tactless | insensitive | stupid | foolish | ignorant | dismissive | short-sighted | unprofessional | short with |
  sharp with | abrupt | curt | snappy | impatient with | unjust | too quick to | heavy-handed | patronising |
  condescending
`;

/** What goes out from the writer. */
export const OUTPUT = `
  review | reply | answer | post | advice | comment | joke | map | recipe | set | price | timing | planning |
  invoice | email | message | letter | tone | wording | headline | caption | decision | article | thread | forecast |
  prediction | estimate | maths | sum | reading | label
`;

/** Read, judged or done amiss. */
export const MISREAD = `
  =misread | =misjudged | =misheard | =miscounted | =miscalculated | =misquoted | =misspelled | =misspelt |
  =misnamed | =underestimated | =overlooked | =mistook | =mislabelled | =mislaid | =botched | =bungled | =fluffed
`;

/** What nobody may leave undone. */
export const DUTIES = `
  check | test | ask | tell | told | warn | listen | answer | reply | write | written | say | said | read | notice |
  deliver | measure | count | compare | proofread | lock | save | send | sent | call | explain | consult | update |
  mention | credit | include | translate | charge | press | plug | pack | switch | label | weigh | order | book |
  close
`;

/** What people make, think up or hand on. */
export const WORKS = `
  idea | suggestion | =paper | =study | =thesis | design | method | hunch | advice | notes | fieldwork | lecture |
  workshop | plugin | album | column | blog | channel | wording | phrase | =line | =lines | joke | art | artwork |
  mural | =sign | =signs | poster | costume | lettering | logo | =cover | =covers | mosaic | quilt | sculpture |
  arrangement | code | script | recipe | map | =drawing | =drawings | photo | =book | =books | thread | essay |
  write-up | =guide | =guides | =talk | project | research | pattern | article | podcast | newsletter | translation |
  =trick | tip | poem | song | video | film | tutorial | spreadsheet | =painting | =paintings | illustration |
  =picture | =pictures | sketch | photograph | portrait | =fix | slogan | =playlist | =linocut | =handiwork |
  =invention | =words | =tune | =music | =lyrics | =font | =layout | =patch | =template | =pull request | piece |
  handwriting | explanation | =work | carving | knitting | stitching | welding
`;

/** What somebody said, as a thing. */
export const REMARKS = `
  =comment | =comments | =complaint | =complaints | =suggestion | =suggestions | =question | =questions | =request |
  =requests | =grumble | =gripe | =objection | =objections | =reply | =replies | =response | =answer | =answers |
  =email | =emails | =letter | =letters | =message | =messages | =remark | =remarks | =feedback | =criticism |
  =advice | =moan | =moans | =rant | =query | =queries | =plea | =pleas | =nudge | =gripes | =grumbles
`;

/** What comes in, in money or in kind. */
export const MONEY = `
  <price> | <pct> | cut | commission | fee | share | money | more | percent | pounds | euros | dollars | cents |
  pence | income | wage | salary | living | rupees | quid | the work | the repairs | the business | grant | funding |
  bonus | discount | paid | something | credit | points | a free | a bit | a little
`;

/** Those one is close or bound to. */
export const CLOSE_PEOPLE = `
  sister | brother | wife | husband | mum | mom | dad | friend | cousin | daughter | son | neighbour | neighbor |
  partner | mother | father | aunt | uncle | sister-in-law | brother-in-law | client | employer | boss | landlord |
  publisher | sponsor | flatmate | mate
`;

/** Those a writer wants more of. */
export const WANTED_PEOPLE = `
  member | subscriber | =followers | customer | client | booking | =sales | =orders | patron | signature | donor |
  buyer | =readers | =players | pupil | student | sign-up | tester | visitor | vote | =voters | wishlist | families |
  listener | seat | ticket
`;

/** Parts of a whole. */
export const FRACTIONS = `
  <pct> | <n> percent | <n> pct | <n> per cent | half | a third | two thirds | a quarter | three quarters | a fifth |
  a tenth | a sixth | an eighth | a twelfth | a twentieth
`;

/** What people may own together. */
export const HOLDINGS = `
  company | business | firm | land | building | brand | club | shop | ship | farm | orchard | pub | brewery | co-op |
  studio | label | recording | =masters | copyright | patent | archive | hall | boat | field | kiln | mill | bar |
  press
`;
