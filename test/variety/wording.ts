/** Pairs of spellings that say the same. */

/** Written out, and drawn together. The verb "have" is drawn together only before a participle: "we have a shop" never is. */
export const CONTRACTIONS: readonly (readonly [long: string, short: string])[] = [
  ...['I', 'you', 'we', 'they', 'he', 'she', 'it'].map((who) => [`${who} will`, `${who}'ll`] as const),
  ...['you', 'we', 'they'].map((who) => [`${who} are`, `${who}'re`] as const),
  ['I am', "I'm"],
  ...['I', 'you', 'we', 'they'].map((who) => [`${who} have`, `${who}'ve`] as const),
  ...['it', 'that', 'here', 'there', 'what', 'who', 'he', 'she'].map((who) => [`${who} is`, `${who}'s`] as const),
  ...['do', 'does', 'did', 'is', 'are', 'was', 'were', 'have', 'has', 'would', 'could', 'should'].map(
    (verb) => [`${verb} not`, `${verb}n't`] as const,
  ),
  ['cannot', "can't"],
  ['will not', "won't"],
  ['let us', "let's"],
];

/** Beginnings or middles of words, as Britain and as America spell them. */
export const SPELLINGS: readonly (readonly [british: string, american: string])[] = [
  ['colour', 'color'],
  ['favour', 'favor'],
  ['neighbour', 'neighbor'],
  ['honour', 'honor'],
  ['harbour', 'harbor'],
  ['behaviour', 'behavior'],
  ['flavour', 'flavor'],
  ['recognis', 'recogniz'],
  ['organis', 'organiz'],
  ['apologis', 'apologiz'],
  ['monetis', 'monetiz'],
  ['operationalis', 'operationaliz'],
  ['revolutionis', 'revolutioniz'],
  ['personalis', 'personaliz'],
  ['optimis', 'optimiz'],
  ['realis', 'realiz'],
  ['analys', 'analyz'],
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['cancelled', 'canceled'],
  ['travelled', 'traveled'],
  ['catalogue', 'catalog'],
  ['programme', 'program'],
  ['enrol ', 'enroll '],
  ['enrolment', 'enrollment'],
  ['tyre', 'tire'],
  ['grey', 'gray'],
  ['jewellery', 'jewelry'],
];
