import { expand } from '../phrases/expand.ts';

/** What somebody does for others: mending, asking, learning, paying. After "we" or "I" it serves the reader. */
export const CARE = expand(`
  =help | help you | (here|happy|glad) to help | here for | here for you | assist | reassure | assure | be in touch |
  take a (look|closer look) | (look|looking) into | investigate | investigating | =check | checking | checked |
  sent (you|a dm) | get back to you | pass (this|it) on | resolve | resolved | released an update | refund | fixed |
  fix | repair | replaced | removed | rebuilt | swapped | shortened | lowered | waived | extended | moved | changed |
  =added | dropped | saved you | kept | carried | lent | matched | covered | paid | owe | translated | answered |
  answering | heard | listened | asked | learned | learnt | read (your|all|every) | reading your | understand | wait |
  wonder | counted | compared | tested | tried | timed | measured | sorry | afraid | apologise | apologize | wrong |
  messed up | missed | overcharged | double-charged | made a mistake
`);

/** Thinks, feels, wishes, or speaks of what all must do: a sentence with "we" or "I" that is not about its writer. */
export const REGARD = expand(
  // Is glad of others, and with them.
  `
    (pleased|glad|happy|excited|proud|thrilled|great|good|honored|honoured|delighted|encouraged|wonderful|nice) to see
    | (great|glad|pleased) to hear | (happy|glad) to help | (happy|excited) for | excited about what | glad that |
    proud of | so proud of | proud to (support|stand with|call you|partner with you) |
    (honored|honoured) to stand with | stand with | (look|looking) forward to the day | thank | =thanks | grateful |
    appreciate | congratulate | applaud | commend | salute | admire | welcome | encourage | support | trust | love |
    =miss | =honor | =honour | =honoring | =honouring | remember | care about | wish | wishing | hope
  `,
  // Mourns.
  `
    (we|i) mourn | (are|am) mourning | grieve | condolences | pray | praying | prayers | heartbroken | saddened |
    my (heart|thoughts|prayers|condolences) | worry | am (concerned|disappointed)
  `,
  // Thinks, and says what should be.
  `
    believe | think | feel | know | want | wonder whether | =wonder | =reflect | (recognize|recognise) that | agree |
    disagree | oppose | urge | urging | remind | (call|calling) on | call for | must | should | shall | could | =can |
    =may | =might | cannot | can not | ought | need (to|a) | needs | (have|has) to | deserve | owe it | let us |
    have (an obligation|a duty|a responsibility)
  `,
  // Says "we" and "our" of all.
  `
    we all | (=grew|growing|=grow) up | as (americans|neighbours|neighbors|parents|colleagues|humans) |
    as a (people|nation|country|society|community) |
    our ~ (military|forces|allies|seniors|soldiers|officers|nurses|responders|teachers|men and women|servicemen|
    servicewomen|members of|climate|borders|laws|system|ocean|roads|infrastructure|rights|responsibility|country|
    nation|communities|community|veterans|families|children|kids|planet|world|city|town|state|neighbours|neighbors|
    economy|democracy|schools|troops|=lives|hearts|thoughts|farmers|small businesses|health|society|environment|
    government|students|workers|ancestors|constitution|elections|future|history|generation|freedoms|values|heroes)
  `,
);
