import type { Hit, Post, Token } from '../../types.ts';
import { clauseAt, sentenceAt } from '../clauses/clause-at.ts';
import { perPost } from '../per-post.ts';
import { findAll, hitOver } from '../phrases/hits.ts';
import { beforeEmoji, normalText, wordAt, wordSet } from '../reading.ts';
import { hasLink } from '../selling/pointer.ts';
import { isPast } from '../telling/deeds.ts';
import { ownWords } from './address.ts';
import { isMadeBy, isMaking } from './making.ts';
import { isNear, isToldOf, type Party, partyAt, saysI } from './party.ts';
import { isRole } from './people.ts';
import { hasPerson } from './somebody.ts';

const NO_NAME = wordSet('someone somebody whoever hundreds thousands dozens message order parcel job case keys photos');
/** "By a patient", "by the night crew", not "by users". */
const SINGLES_OUT = wordSet('a an the one our my two three another');
/** Nobody in the news works so. */
const FREELY = /\b(?:unpaid|for (?:nothing|free|no pay)|by hand|in (?:her|his|their) own time|without being asked)\b/i;
const worksFreely = perPost(({ text }) => FREELY.test(text));
/** What no press release tells who did. */
const HANDS = wordSet(`
  grown baked cooked brewed sewn knitted crocheted carved painted woven spun stitched embroidered dug drawn sung quilted
  whittled sanded welded pickled smoked
`);
/** Tokens behind a name within which their verb stands. Hand-set. */
const VERB_WITHIN = 6;
/** Tokens before "was Piet" within which stands what he did. Hand-set. */
const OF_WHAT_WITHIN = 14;

/** "Dug up by", "worked out by". */
const PARTICLE = wordSet('up out down together');
/** "Found by a student, Ada Roth", "done by two apprentices, Cara and Ben": named, they are no police. */
const FINDS = wordSet('found caught spotted noticed solved cracked done taken saved shot reported');
const MAKES_OUT = wordSet('worked thought dreamt dreamed figured put set laid sussed');
/** What somebody near the writer does for a work. */
const HELPS = wordSet(`
  took did does handled pointed suggested spotted noticed saved stayed lent held carried kept walked showed figured
  worked remembered insisted volunteered fetched rang read reads checks keeps taught helped sent gave rebuilt redid cut poured pasted thought came
`);
/** "Made an excellent choice", "wrote to the senator": no work to be shown. */
const NO_WORK = wordSet(`
  choice decision mistake case statement point effort difference history appearance sure clear money progress sense
  positive negative headlines remarks office campaign bill amendment legislation not himself herself themselves itself asking ringing
  calling away
`);
/** "Mo found a tortoise", "Jorge sent a tyre": a day's news, unless it is put forward as theirs. */
const MEETS = wordSet('found caught sent brought');
/** Stand between somebody and their verb: "Piet at the desk, who …", "Wren has built". */
const WHERE = wordSet('at in from on');
const PLACES = wordSet('at in from on of with and who');
const MAY_FOLLOW = /^(?:has|have|had|just|also|then|once|[a-z]+ly)$/;
const BREAKS = /^[.!?;:…–—|]/;
const IT_IS = wordSet("is was 's");
const NO_VERB = wordSet('we i you is are was were been to not');
/** Tokens from the label to "by". Hand-set. */
const MADE_WITHIN = 4;
/** Labels of a credit: "Photo: Ana Lima", "Words: Ana". */
const LABEL = wordSet(`
  costume costumes hair makeup styling flowers catering playlist poster posters mural murals sign signs signage banner
  banners lighting map maps animation layout typesetting knitting sewing embroidery carpentry decorations
  photo photos pic pics picture pictures image images words text illustration illustrations art artwork video drawing
  drawings music lyrics recipe design cover lettering poem story sound light lights edit camera score script credit credits editing translation voice fieldwork research
  📷 📸 🎨 ✍️ 🎥 🎶
`);
/** What a predicate that names somebody was said of: "that was Piet", "everything you liked was Kwabena". */
const OF_WHAT = wordSet(
  'that this it everything what whatever one person brains hands genius reason all compliments those these ones',
);
/** Readers said so of it: "if you liked the lights". */
const PRAISED = wordSet('liked loved enjoyed noticed admired praised');
const BE = wordSet("is was are were 's");
/** What is somebody's because they have it: "the red bike is Tom's" credits nobody. */
const BELONGINGS = wordSet(`
  bike bikes bicycle scooter pram car van truck boat umbrella coat jacket jumper hat cap scarf glove gloves shoe shoes boots
  bag rucksack purse wallet phone laptop charger key keys glasses ring watch mug cup bottle plate bowl lunch parcel locker
  bed desk chair seat room office house flat garden plot shed ladder tent dog cat puppy horse turn birthday shift
  favourite favorite earring earrings necklace bracelet brooch locket medal
`);
/** "Not mine", behind whose it is. */
const DISOWNED = /\bnot (?:mine|ours|me|us)\b/;
/** What may stand behind the name at the end of a predicate. */
const ENDS_PREDICATE = /^(?:[.,!:;()–—]|on|in|from|at|who|with|and)$/;

/** The writer turns the honour down: "it isn't ours", "don't thank me", "all I did was hold the ladder". */
const TURNS_DOWN = [
  /\bnot (?:(?:all|even|actually|really) )?(?:mine|ours)\b(?! yet)|\bnot (?:my|our) (?:idea|work|doing|invention|photo(?:graph)?|picture|recipe|design|poem|tune|trick|joke|words)\b/,
  /\bnot (?:take|claim) (?:any |the |much )?credit\b|\b(?:take|claim) no credit\b|\bnot thank (?:me|us)\b/,
  /\b(?:was|is) not (?:me|us)\b|\b(?:i|we) did not (?:take|make|write|draw|build|paint|design|invent|bake|cook|grow|sew|fix)\b/,
  /\b(?:everyone|everybody|people|you) (?:all )?keeps? (?:praising|thanking|complimenting|admiring|asking who)\b/,
  /\ball (?:i|we) did\b|\b(?:i|we) get the (?:thanks|credit|praise|applause|compliments)\b/,
  /\b(?:i|we) (?:just|only) (?:type|press|h[eo]ld|colou?r|carr(?:y|ied)|read|play|pour|stir|serve|post|s[eo]ld|sell|sign|cop(?:y|ied))/,
];
/** Sentences behind it in which the one who deserves it is named. Hand-set. */
const NAMED_WITHIN = 2;
const turningDown = perPost((post): readonly number[] => {
  if (!saysI(post)) return [];
  return post.sentences.flatMap(({ first, last }, at) =>
    TURNS_DOWN.some((words) => words.test(normalText(post.tokens, first, last))) ? [at] : [],
  );
});
/** True for a token right behind the place where the writer turns the honour down. */
export const isTurnedDown = (post: Post, at: number): boolean => {
  const sentence = post.tokens[at]?.sentence ?? 0;
  return turningDown(post).some((one) => sentence >= one && sentence - one <= NAMED_WITHIN);
};

const IS_WORD = /^(?:word|number)$/;

const some = ({ tokens }: Post, first: number, last: number, words: ReadonlySet<string>): boolean =>
  tokens.slice(Math.max(0, first), last).some(({ normal }) => words.has(normal));

/** Token index of the work that a party is told of: "Neil drew", "Piet at the desk, who drove"; -1 where none is. After "because" any deed is work. */
const workOf = (post: Post, { last, hasRole }: Party, isCause: boolean, isLed = isCause): number => {
  const { tokens } = post;
  const helps = isLed || hasRole || WHERE.has(wordAt(post.tokens, last));
  const over = sentenceAt(post, last - 1)?.last ?? last;
  let end = last + VERB_WITHIN;
  for (let at = last; at < Math.min(over, end); at += 1) {
    const token = tokens[at] as Token;
    if (BREAKS.test(token.text) || NO_VERB.has(token.normal)) return -1;
    if (token.normal === 'who') end = at + VERB_WITHIN;
    if (isMaking(token) || (helps && HELPS.has(token.normal)) || (isCause && isPast(token)))
      return some(post, at + 1, at + 5, NO_WORK) ? -1 : at;
    const goesOn = token.kind !== 'word' || PLACES.has(token.normal) || MAY_FOLLOW.test(token.normal);
    if (at === last && !goesOn) return -1;
  }
  return -1;
};

/** "Drafted by Cllr Hughes", "dug up by a patient". */
const madeBy = (post: Post, by: number): Hit | undefined => {
  if (wordAt(post.tokens, by) !== 'by') return undefined;
  const isPhrasal = PARTICLE.has(wordAt(post.tokens, beforeEmoji(post.tokens, by)));
  const at = isPhrasal ? beforeEmoji(post.tokens, beforeEmoji(post.tokens, by)) : beforeEmoji(post.tokens, by);
  const verb = post.tokens[at];
  const party = partyAt(post, by + 1);
  const isFound = verb && FINDS.has(verb.normal) && party?.isNamed && party.hasRole;
  if (!verb || !(isFound || isMadeBy(verb) || (isPhrasal && MAKES_OUT.has(verb.normal)))) return undefined;
  // "The decision was made by the board"
  const { first: from = at } = clauseAt(post, at) ?? {};
  if (some(post, from, at, NO_WORK)) return undefined;
  // "Grown by Anders and Maj on the chapel field" is said of neighbours even where nothing else is said.
  const isHandmade = HANDS.has(verb.normal) && party?.isNamed && !hasLink(post);
  if (!party || !(isHandmade || isNear(post, party))) return undefined;
  // Whoever is paid to is no one in particular.
  const isHired = /^(?:firm|business|company)$/.test(wordAt(post.tokens, party.last - 1)) && !party.isNamed;
  const isSingled = isHired
    ? false
    : party.isNamed || SINGLES_OUT.has(wordAt(post.tokens, by + 1)) || WHERE.has(wordAt(post.tokens, party.last));
  return isSingled ? hitOver(post.tokens, at, party.last) : undefined;
};

const hasManyEmoji = perPost(({ tokens }) => tokens.filter(({ kind }) => kind === 'emoji').length > 2);

/** "Photo: Ramesh Iyer.", "📷 Hamish". */
const labelled = (post: Post, at: number): Hit | undefined => {
  const { tokens } = post;
  const isEmoji = tokens[at]?.kind === 'emoji';
  if (
    !LABEL.has(isEmoji ? (tokens[at]?.text ?? '') : wordAt(post.tokens, at)) ||
    wordAt(post.tokens, at - 1) === 'other'
  )
    return undefined;
  const mark = /^(?::|by|©|=)$/.test(wordAt(tokens, at + 1)) ? 1 : 0;
  // "Poster: linocut by Sam Holt".
  const by = mark ? tokens.slice(at + 2, at + 2 + MADE_WITHIN).findIndex(({ normal }) => normal === 'by') : -1;
  const party = isEmoji || mark ? partyAt(post, at + 1 + mark + (by < 0 ? 0 : by + 1)) : undefined;
  // "Photo: Alma and Josué turning the beds": who is seen in it.
  const joint = /^(?:and|&)$/.test(wordAt(tokens, party?.last ?? 0)) ? 2 : 0;
  const isSeen = party !== undefined && /ing$/.test(wordAt(tokens, party.last + joint));
  const ends = party && !isSeen && (tokens[party.last]?.kind !== 'word' || PLACES.has(wordAt(post.tokens, party.last)));
  // In a list any line may open with a picture.
  const isItem = isEmoji && hasManyEmoji(post);
  const isName = party?.isNamed && !isPast(tokens[party.first] as Token);
  return isName && ends && !isItem ? hitOver(tokens, at, party.last) : undefined;
};

/** "The crumb is Halvar's", "the poem is Year 6's at St Anne's"; "the red bike is Tom's" names whose it is. */
const isTheirWork = (post: Post, be: number, { last }: Party): boolean => {
  const { tokens } = post;
  if (wordAt(tokens, last) !== "'s") return false;
  const { first: from = be } = sentenceAt(post, be) ?? {};
  const after = tokens[last + 1];
  const isPlaced = WHERE.has(after?.normal ?? '') && be > from && some(post, from, be, LABEL);
  if (IS_WORD.test(after?.kind ?? '') && !isPlaced) return false;
  // "She lost an earring. It was her mother's."
  const told = from > 0 && wordAt(tokens, from) === 'it' ? (sentenceAt(post, from - 1)?.first ?? from) : from;
  return !some(post, told, be, BELONGINGS) || DISOWNED.test(normalText(tokens, last + 1, last + 5));
};

/** Token index of what a predicate is said of: the "that" of "that was Piet"; -1 where nothing is. */
const saidOf = ({ tokens }: Post, be: number): number => {
  const near = Math.max(0, be - OF_WHAT_WITHIN);
  const at = tokens
    .slice(near, be)
    .findIndex(({ normal, sentence }) => sentence === tokens[be]?.sentence && OF_WHAT.has(normal));
  return at < 0 ? -1 : near + at;
};

/** True where more is told of whoever a predicate names: what they did, or that it was praised; "that's Gary" shows somebody. */
const isMoreTold = (post: Post, be: number, party: Party): boolean =>
  (/^w(?:as|ere)$/.test(wordAt(post.tokens, be)) && hasPerson(post)) ||
  some(post, be - OF_WHAT_WITHIN, be, PRAISED) ||
  workOf(post, party, false) >= 0;

/** "If you liked the lights, that was Piet", "the crumb is Halvar's", "it was Ada who found the leak". */
const predicate = (post: Post, at: number): Hit | undefined => {
  const { tokens } = post;
  const be = wordAt(tokens, at);
  if (!BE.has(be) || (be === "'s" && !OF_WHAT.has(wordAt(tokens, at - 1)))) return undefined;
  const isAll = wordAt(tokens, at + 1) === 'all';
  const party = partyAt(post, at + (isAll ? 2 : 1));
  if (!party) return undefined;
  const start = tokens[at]?.clitic ? at - 1 : at;
  if (isTheirWork(post, at, party)) return hitOver(tokens, start, party.last + 1);
  const behind = tokens[party.last];
  const isSingled = party.isNamed || (party.hasRole && isTurnedDown(post, at));
  if (!isSingled || (behind && !ENDS_PREDICATE.test(behind.text))) return undefined;
  // "It's Niamh on the account today" only says who speaks.
  const saysWhere = wordAt(tokens, at - 1) === 'it' && WHERE.has(wordAt(tokens, party.last));
  if (saysWhere && workOf(post, party, false) < 0) return undefined;
  const said = saidOf(post, at);
  const isCredit = isAll || (said >= 0 && isMoreTold(post, at, party));
  return isCredit ? hitOver(tokens, said < 0 ? start : said, party.last) : undefined;
};

/** The last token of each text. */
const lastPlaces = perPost(
  ({ tokens }): ReadonlyMap<string, number> => new Map(tokens.map(({ text }, at) => [text, at])),
);

/** "Neil drew the plan, Neil chose the grasses": a capital in front that is a name, for it is longer, placed or comes again. */
const isSurelyNamed = (post: Post, { first, last }: Party): boolean =>
  last > first + 1 ||
  PLACES.has(wordAt(post.tokens, last)) ||
  (lastPlaces(post).get((post.tokens[first] as Token).text) ?? -1) >= last;

/** False for a word that opens no name: "somebody", "painted", "cycling", "quickly". */
const mayOpenName = (token: Token): boolean =>
  !NO_NAME.has(token.normal) && !/(?:ed|ing|ly)$/.test(token.normal) && !isPast(token);

/** Of the writer's world, or somebody who works without pay; behind a link, news. */
const isOfOurs = (post: Post, at: number, party: Party, isLed: boolean): boolean => {
  if (!isLed && hasLink(post) && !isToldOf(post, party)) return false;
  // "It's because Paolo sanded them"
  const isReason = /^(?:is|'s) because$/.test(normalText(post.tokens, at - 2, at)) && !hasLink(post);
  return worksFreely(post) || isReason || (isNear(post, party) && (isLed || party.hasRole || saysI(post)));
};

/** "The Tiger Who Came to Tea": what a book is called. */
const isBookTitle = (tokens: readonly Token[], { last }: Party): boolean =>
  [last, last + 1].some((at) => /^(?:Who|That|Of|And)$/.test(tokens[at]?.text ?? ''));

/** "Wren in accounts built the whole rota". */
const maker = (post: Post, at: number, isLed: boolean): Hit | undefined => {
  const { tokens } = post;
  const opening = tokens[at];
  if (!opening || !mayOpenName(opening)) return undefined;
  const party = partyAt(post, at);
  if (!party?.isNamed || isBookTitle(tokens, party)) return undefined;
  // "Customers who explained" are anybody.
  if (isRole(opening) && party.last === at + 1) return undefined;
  if (!isOfOurs(post, at, party, isLed)) return undefined;
  // "It isn't our idea. Ada, who has been blind since she was six, asked for it."
  const isWho = tokens[party.last]?.text === ',' && wordAt(tokens, party.last + 1) === 'who';
  if (isWho && isTurnedDown(post, at)) return hitOver(tokens, at, party.last);
  const isCause = wordAt(tokens, at - 1) === 'because';
  const work = workOf(post, party, isCause, isLed);
  if (work < 0 || (!isLed && MEETS.has(wordAt(tokens, work)))) return undefined;
  const isTold = isPast(tokens[work] as Token) && isToldOf(post, party);
  const isSure = isLed || party.hasRole || isTold || isSurelyNamed(post, party);
  return isSure ? hitOver(tokens, isCause ? at - 1 : at, work + 1) : undefined;
};

/** What puts somebody forward, inside a post: "because Devi rewrites them", "it was Ada who found it", "not ours. Bea drew it". */
const isPutForward = (post: Post, opens: ReadonlySet<number>, at: number): boolean => {
  const { tokens } = post;
  if (at < 2) return false;
  if ((opens.has(at) || wordAt(tokens, at - 1) === 'but') && isTurnedDown(post, at)) return true;
  const last = wordAt(tokens, at - 1);
  return last.endsWith('because') || (IT_IS.has(last) && /\bit$/.test(wordAt(tokens, at - 2)));
};

/** Where somebody named, or known by what they are, is told to have made or done a thing near the writer; in order of place. */
export const attributions = perPost((post): readonly Hit[] => {
  const opens = new Set(
    post.clauses.filter(({ act }) => act === 'statement').flatMap(({ first, head }) => [first, head]),
  );
  const own = ownWords(post);
  return findAll(post.tokens, ({ quoted }, at) => {
    if (quoted || at >= own - 1) return undefined;
    const isLed = isPutForward(post, opens, at);
    const hit = madeBy(post, at) ?? labelled(post, at) ?? predicate(post, at);
    return hit ?? (isLed || opens.has(at) ? maker(post, at, isLed) : undefined);
  });
});
