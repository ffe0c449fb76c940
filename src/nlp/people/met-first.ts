/** Readers and neighbours whom a first sentence meets by their day, their name or what they are known by. */
import type { Clause, Post, Token } from '../../types.ts';
import { firstWordFrom, saidFrom, wordAt, wordSet } from '../reading.ts';
import { hasLink } from '../selling/pointer.ts';
import { isPast } from '../telling/deeds.ts';
import { saysI } from './party.ts';
import { hasPerson, namesSomebody } from './somebody.ts';

/** What is asked of the reader's own day; what one knows, needs or has bought is a run-up. */
const OF_THEIR_DAY =
  /^(?:did (?:you|your)|does your|were you|have you (?:had|been|ever|got)|are you (?:up|awake|on|waiting|sitting|stuck|lying)|are you the (?:one|person|people|family|lad|lass|man|woman)|still (?:waiting|awake|up|sitting|stuck|queuing|queueing)|can not (?:sleep|make|come|reach|get)|(?:has|was|were|did|is|are) your|ever (?:stood|sat|been|lost|found|waited|locked|tried to|had to)|had (?:a|your|the|another)|just (?:moved|had|got|started|been)) /;
const RUN_UP =
  /^(?:did you (?:know|miss|hear|see|get|catch|like|enjoy|watch|say)|are you (?:waiting for|on (?:twitter|facebook))|have you (?:got|had your (?:flu|covid|jab)|been (?:looking|searching|thinking|paying|injured|affected|missing)))/;
/** "Is your sister still sleeping on the sofa? We can lend a bed": told of others; what a team struggles with sells. */
const GOES_ON = /^(?:is|are) your .*ing /;
const SELLS =
  /(?:team|business|website|struggling|losing|paying|looking|using|failing|costing|missing|getting|running|working) /;
/** Tokens of the question that tell it. */
const ASKED_WITHIN = 5;
/** "Did your bread sink? The door was opened": the case is the reader's; where "our" or "we" goes on, something is sold. */
const askedOf = (post: Post, { first, sentence }: Clause): Token | undefined => {
  const { tokens, sentences } = post;
  const [question, next] = [sentences[sentence], sentences[sentence + 1]];
  if (question?.kind !== 'question' || next === undefined || hasLink(post)) return undefined;
  const asked = `${saidFrom(tokens, firstWordFrom(tokens, first), ASKED_WITHIN)} `;
  const opens = saidFrom(tokens, next.first, 1);
  const isOn = opens === 'we' && GOES_ON.test(asked) && !SELLS.test(asked);
  return OF_THEIR_DAY.test(asked) &&
    !RUN_UP.test(asked) &&
    (isOn || !/^(?:our|we|book|call|ring|come|join|get|try)$/.test(opens))
    ? tokens[first]
    : undefined;
};

const CROWD = /^(?:guys|folks|people|team|friends|ladies|gents|lads|girls|boys|customers|members|neighbou?rs)$/;
/** "Noor, you made us cry." */
const calledOf = (post: Post, { first }: Clause): Token | undefined =>
  namesSomebody(post, first) &&
  !CROWD.test(wordAt(post.tokens, first)) &&
  post.tokens[first + 1]?.text === ',' &&
  /^(?:you|your)$/.test(wordAt(post.tokens, first + 2)) &&
  !/^(?:so|if|can|could|would|will|must|should|need|are invited)$/.test(wordAt(post.tokens, first + 3))
    ? post.tokens[first + 2]
    : undefined;

/** Courts, firms and offices tell of men and women, too. */
const IN_COURT =
  /\b(?:jailed|accused|arrested|charged|sentenced|convicted|police|court|guilty|killed|died|dead|murder\w*|attack\w*|stabbed|shot|injured|founder|ceo|director|minister|senator|president|candidate|star|actor|actress|billionaire)\b/i;
const isNews = (post: Post): boolean => hasLink(post) || IN_COURT.test(post.text);
const WHO_IS = wordSet(
  `man woman lady lad lass girl boy gentleman bloke fella guy chap nurse porter driver cook baker cleaner kid teenager student
  pupil neighbour neighbor volunteer grandmother grandfather pensioner teacher gardener postman postwoman caretaker carer
  farmer plumber electrician welder barber librarian`,
);
/** Stand behind "the woman", where she is one we know. */
const KNOWN_BY = /^(?:who|at|on|behind|whose)$/;
/** "The woman who sets the traps has no boat": one known by what they do, and a "she" or a name further on. */
const knownBy = (post: Post, { first, head }: Clause): Token | undefined => {
  const { tokens } = post;
  const from = firstWordFrom(tokens, first);
  const at = WHO_IS.has(wordAt(tokens, from + 1)) ? from + 1 : from + 2;
  const known = saidFrom(tokens, at + 1, 1);
  const isKnown =
    head <= from &&
    /^(?:the|a)$/.test(wordAt(tokens, from)) &&
    WHO_IS.has(wordAt(tokens, at)) &&
    KNOWN_BY.test(known) &&
    (wordAt(tokens, from) === 'the' || known === 'who');
  return isKnown && !isNews(post) && (hasPerson(post) || saysI(post)) ? tokens[from] : undefined;
};

/** Words of "Two winters ago", "For ten years", "Last night" in front of a name. */
const TIME =
  /^(?:\d+|-|for|after|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|years?|months?|weeks?|days?|nights?|winters?|summers?|springs?|autumns?|ago|last|yesterday|morning|evening|this|every|on|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|,)$/;
const TIME_WITHIN = 6;
/** What a party or a firm does not do. */
const DID = wordSet(`
  could drove ran rang taught sang sat played learned learnt swam walked baked knitted cooked swept worked carried cleaned
  delivered looked kept mended fed wrote stood waited rode rowed cycled painted danced poured served drew read sewed
`);
/** "Last winter Halvar could not hold a chisel": when comes before who, who is a "he" or a "she". */
const namedAfterTime = (post: Post, { first }: Clause): Token | undefined => {
  const { tokens } = post;
  let at = first;
  while (at < first + TIME_WITHIN && TIME.test(wordAt(tokens, at))) at += 1;
  const does = tokens[at + 1];
  const isTold = at > first + 1 && does !== undefined && DID.has(does.normal);
  return isTold && namesSomebody(post, at) && hasPerson(post) && !isNews(post) ? tokens[first] : undefined;
};

/** "When Yann lost his biggest client, he rang the others." */
const namedInCase = (post: Post, { first }: Clause): Token | undefined => {
  const { tokens } = post;
  const at = firstWordFrom(tokens, first);
  const does = tokens[at + 2];
  const isTold =
    /^(?:when|after|before|since|until|while)$/.test(wordAt(tokens, at)) && does !== undefined && isPast(does);
  return isTold && namesSomebody(post, at + 1) && hasPerson(post) && !isNews(post) ? tokens[at] : undefined;
};

/**
 * The word with which a post meets somebody first: asked of their day, called by name, known by what they do, or named
 * behind a time. @param opening The first clause that says something.
 */
export const metFirst = (post: Post, opening: Clause): Token | undefined =>
  calledOf(post, opening) ??
  askedOf(post, opening) ??
  knownBy(post, opening) ??
  namedAfterTime(post, opening) ??
  namedInCase(post, opening);
