import type { Post, Sentence, Token } from '../../types.ts';
import { besides } from '../clauses/asides.ts';
import { clauseAt } from '../clauses/clause-at.ts';
import { namesThing, thingDoes } from '../people/named-thing.ts';
import { normalText, wordAt, wordSet } from '../reading.ts';
import { isLink } from '../selling/pointer.ts';
import { isPast } from '../telling/deeds.ts';
import { isWord } from '../tokens/count-words.ts';
import { firstWord, saysYou, wantsWords } from './questions.ts';

/** How a question stands in its post. */
export interface Asked {
  /** `yes` wants a yes, `words` an answer, `riddle` one that only the writer can know, `state` none: "Still ironing by hand?" */
  readonly wants: 'yes' | 'words' | 'riddle' | 'state';
  /** True where the post sells something or has somewhere to go. */
  readonly isSelling: boolean;
}

/** Words of an answer in passing, "Me too", and of one that is an answer at all. Hand-set. */
const BRIEF = 3;
const ANSWER = 22;
/** Questions in a row that only guess at the answer. Hand-set. */
const GUESSES = 4;
/** Tokens in which an answer comes to the writer's own: "because they all come to us". Hand-set. */
const COMES_TO = 6;

const OURS = wordSet('our ours us we my mine me i');
/** With these somebody answers "why", "how", "what" or "who". */
const ANSWERS_BY = wordSet(`
  because by with at in through thanks straight all both they only you yes yep simple easy
`);
/** Make a sentence of what would be a bare answer. */
const FINITE = wordSet('is are am was were has have had do does did will would can could should may might must');
/** Go on about what was asked of: "Who left this barrow? It stands at our gate." */
const IT = wordSet('it this that he she there');
/** The reader's trouble or wish, told as a question: "Stressed?", "Struggling to fill the alto row?" */
const A_STATE =
  /^(?:\p{L}{3,}ing|\p{L}{3,}ed|tired|sick|stuck|hungry|thirsty|bored|cold|lost|late|new|ready|still|need|want|fancy)$/u;
/** Words of a question that may do without a verb. Hand-set. */
const ELLIPTIC = 8;
/** "Any questions?" and "What about you?" hand over the turn. */
const HANDS_OVER =
  /^(?:any|anything|anyone|anybody|questions?|thoughts|ideas|more|or|and|but|what|who|how|why|where|when|which|whose)$/;
/** "Mine: shade.", "My granddad, basically.": of the writer's life, and no ware. */
const LIFE = /^(?:ours|my|mine)$/;
/** "Where can you get …?" asks of anybody. */
const ANYBODY = /\b(?:can|could|do|would) (?:you|your \S+) (?:still )?(?:get|find|go|buy|call|make|keep|cut)\b/;
/** "Hi all, does anyone have …?" asks for help. */
const ANYBODY_HERE = /\bany(?:one|body)\b/i;
/** "All three run on Tallyo." */
const EVERYBODY = /^(?:because|all|both|they|you)$/;

/** The words of a sentence, contractions as one. */
export const wordsOf = ({ tokens }: Post, sentence: Sentence | undefined): readonly Token[] =>
  tokens.slice(sentence?.first ?? 0, sentence?.last ?? 0).filter(isWord);

/** What an answer opens with, up to its first stop: "Our van", "At the harbour". */
const opening = ({ tokens }: Post, { first, last }: Sentence): readonly Token[] => {
  const said = tokens.slice(first, last);
  const end = said.findIndex(({ kind, text }, at) => at > 0 && (kind === 'emoji' || /^[,.:!?–—]/.test(text)));
  return end < 0 ? said : said.slice(0, end);
};

const saysNot = ({ tokens }: Post, { first }: Sentence): boolean =>
  tokens.slice(first, first + 3).some(({ normal }) => normal === 'not');

/** True for the reader's trouble or wish told without a verb of its own: "Gutters full again?", "Power cut on the farm?", "Can't sleep?" */
export const isElliptic = (post: Post, question: Sentence): boolean => {
  const all = wordsOf(post, question);
  // "Can't sleep?", "Don't fancy cooking?"
  const words = /^(?:can|do)$/.test(all[0]?.normal ?? '') && saysNot(post, question) ? all.slice(1) : all;
  return (
    all.length > 1 &&
    words.length <= ELLIPTIC &&
    !HANDS_OVER.test(firstWord(post, question)) &&
    !words.some(({ normal, quoted }) => quoted || FINITE.has(normal) || normal === 'i' || normal === 'we')
  );
};

/** True for "We are. How do you …?" behind a question: the writer goes first and hands over the turn. */
export const handsOver = (post: Post, at: number): boolean => {
  const [answer, next] = post.sentences.slice(at + 1, at + 3);
  // "Ours.", "That'd be us.": it is told what is for sale.
  const isOurs = wordsOf(post, answer).some(({ normal }) => normal === 'ours' || normal === 'us');
  // "4 steps: ridge.example" leads elsewhere, whatever is asked behind it.
  const leadsOn = post.tokens.slice(answer?.first, answer?.last).some(isLink);
  const isBrief = wordsOf(post, answer).length <= BRIEF;
  return isBrief && !isOurs && !leadsOn && next?.kind === 'question' && saysYou(post, next);
};

/** Where the answer may stand: next, behind guesses ("Is it the tea?"), "Easy." and what only tells of things, as an answer may do itself. */
const turnsAfter = (post: Post, asked: number): readonly Sentence[] => {
  let at = asked;
  while (at < asked + GUESSES && post.sentences[at + 1]?.kind === 'question') at += 1;
  const isBrief = wordsOf(post, post.sentences[at + 1]).length <= BRIEF;
  return post.sentences
    .slice(at + 1, besides(post, at, 1) + (isBrief ? 2 : 1))
    .filter((turn) => turn.kind !== 'question' && wordsOf(post, turn).length <= ANSWER);
};

/** "PulseBoard does.", "Ridge Street Pottery has!": a name and the verb of the question, and no more. */
const isNameThatDoes = (post: Post, answer: Sentence): boolean =>
  thingDoes(post, answer) &&
  wordsOf(post, answer)
    .slice(0, -1)
    .every(({ capital }) => capital);

/** "Our van, Kirkgate.": things and nothing that they do; not "We ask because", "Let's see". */
const isBare = (post: Post, answer: Sentence, given: readonly Token[]): boolean => {
  const clause = clauseAt(post, answer.first);
  const isTold = /^(?:self|i)$/.test(clause?.subject ?? '') && !/^(?:our|my|us|me)$/.test(firstWord(post, answer));
  const isOfIt = IT.has(firstWord(post, answer));
  return (
    clause?.act === 'statement' && !isTold && !isOfIt && !given.some((one) => FINITE.has(one.normal) || isPast(one))
  );
};

/** "Hanrahan's.": a house by its owner's name, and no more; "my gran's" sells nothing. */
const isHouse = (post: Post, answer: Sentence): boolean => {
  const words = wordsOf(post, answer);
  const last = post.tokens.slice(answer.first, answer.last).findLast(({ kind }) => kind === 'word');
  return (
    words.length <= BRIEF && last?.normal === "'s" && !words.some(({ normal }) => IT.has(normal) || OURS.has(normal))
  );
};

/** "With our gift box.", "Because they run on Ledgerline.": what was asked for is the writer's own, or a name. */
const givesOwn = (post: Post, question: Sentence, answer: Sentence, { wants, isSelling }: Asked): boolean => {
  const opens = firstWord(post, answer);
  const given = opening(post, answer);
  const isOurs = given.slice(0, COMES_TO).some(({ normal }) => OURS.has(normal));
  const asksReader = saysYou(post, question) && !ANYBODY.test(normalText(post.tokens, question.first, question.last));
  const hasPast = post.tokens.slice(question.first, question.last).some(isPast);
  // Where nothing is sold the writer goes first, and the reader's turn comes.
  if (!isSelling && ((asksReader && wants === 'words') || (LIFE.test(opens) && (asksReader || hasPast)))) return false;
  if (isOurs && given.length <= BRIEF) return true;
  if (!ANSWERS_BY.has(opens) && !isBare(post, answer, given)) return false;
  const isRiddle = wants === 'riddle';
  return (
    isOurs ||
    (isRiddle && isSelling) ||
    (isSelling && isHouse(post, answer)) ||
    ((isSelling || isRiddle || EVERYBODY.test(opens)) && namesThing(post, answer.first + 1, answer.last))
  );
};

/** "Our street", "our rep": of all who live or work there, and no ware. */
const SHARED = wordSet(`
  street town village city country council county planet world school area neighbourhood community lives minds bodies
  kids children friends families union rep language history own
`);
/** "Skip it with our app.", "Then he will love our shampoo." */
const namesOwn = ({ tokens }: Post, { first, last }: Sentence): boolean =>
  tokens
    .slice(first, last)
    .some(({ normal, quoted }, at) => normal === 'our' && !quoted && !SHARED.has(wordAt(tokens, first + at + 1)));

/** "Two tacos, £6.", "Half-price ramen till nine." */
const hasPrice = ({ tokens }: Post, { first, last }: Sentence): boolean =>
  tokens.slice(first, last).some(({ text }) => /^(?:\p{Sc}|price$|discount|off$)|%$/iu.test(text));

/** "Our sight-reading course starts in May.", "Pocketfold scans them.": what is to help with the reader's state or wish. */
const offersOwn: typeof givesOwn = (post, question, answer, { wants, isSelling }) =>
  (wants === 'yes' && namesOwn(post, answer)) ||
  (((wants === 'yes' && isSelling) || A_STATE.test(firstWord(post, question)) || isElliptic(post, question)) &&
    (thingDoes(post, answer) ||
      firstWord(post, answer) === 'my' ||
      namesOwn(post, answer) ||
      (isBare(post, answer, []) && hasPrice(post, answer))));

/** "This lady." is somebody else, "this's" goes on. */
const SOMEBODY = /^(?:lady|woman|man|boy|child|kid|dog|cat|bird|'s)$/;

/** "This shop.", "This lot right here.": whoever asks points at themselves. */
const pointsAtSelf = (post: Post, question: Sentence, answer: Sentence): boolean => {
  const words = wordsOf(post, answer);
  return (
    /^(?:guess )?who\b/.test(normalText(post.tokens, question.first, question.last)) &&
    words[0]?.normal === 'this' &&
    words.length > 1 &&
    words.length <= BRIEF + 1 &&
    !words.some((one) => FINITE.has(one.normal) || SOMEBODY.test(one.normal) || isPast(one))
  );
};

/** True where the writer answers the question at an index of `post.sentences` with something of theirs, or with a name. */
export const answersItself = (post: Post, at: number, asked: Asked): boolean => {
  const question = post.sentences[at];
  const isOpen = asked.wants === 'riddle' || asked.wants === 'words';
  return turnsAfter(post, at).some(
    (turn) =>
      question !== undefined &&
      (isNameThatDoes(post, turn) ||
        pointsAtSelf(post, question, turn) ||
        (isOpen ? givesOwn : offersOwn)(post, question, turn, asked)),
  );
};

/** True for a question that wants a yes, to the reader or of a state, and is answered with the writer's own: "Lost your keys? Our tags find them." */
export const isRampedQuestion = (post: Post, at: number): boolean => {
  const question = post.sentences[at];
  const isPut =
    question?.kind === 'question' &&
    !wantsWords(post, question) &&
    !ANYBODY_HERE.test(normalText(post.tokens, question.first, question.last));
  return isPut && answersItself(post, at, { wants: 'yes', isSelling: false });
};
