import type { Hit, Post, Token } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { hitOver } from '../phrases/hits.ts';
import { normalText, wordAt, wordSet } from '../reading.ts';
import { partyAt } from './party.ts';
import { isRole } from './people.ts';
import { namesSomebody } from './somebody.ts';

/** What is told of somebody whom a post honours: "retires on Friday", "is hanging up her apron". */
const LEAVES =
  /^(?:retire[sd]|died|passed away|(?:is|are) (?:retiring|leaving|stepping|hanging)|leaves (?:us|on|today)|(?:has |have )?(?:hand(?:s|ed) over|hung up|stepped down|stood down))\b/;
const JOINS = /^(?:(?:has )?join(?:s|ed) (?:us|our)|start(?:s|ed) (?:with us|here))\b/;
const IS_CALLED = /^(?:is|was|are|(?:has )?(?:just )?been|got) .*?\bof the (?:year|month|week|season|match)\b/;
/** What leads up to whoever is crowned. */
const OF_PERIOD = /^of the (?:month|week|year|match|season|term|day) (?:is|are|was|has to be|(?:goes|went) to|:)$/;
const OF_PRIZE =
  /^(?:(?:show|prize|place|cup|award|medal|trophy) (?:goes|went) to|(?:winner|winners|runner-up|prize) (?:is|are|was))$/;
const CROWNED = wordSet('employee volunteer member player star hero staff team legend trainee apprentice supplier');
/** Tokens of what is told, of a lead, and of a name with its title. Hand-set. */
const TOLD = 10;
const LEAD = 7;
const NAME_WITHIN = 4;
const PARTICLE = wordSet('van von der de da del di mrs mr ms dr');
const JOINT = /^(?:,|&|and)$/;

/** Token indices of a post past its emoji: whoever writes "Ada 🔥 retires" says "Ada retires". */
const said = ({ tokens }: Post): readonly number[] =>
  [...tokens.keys()].filter((at) => tokens[at]?.kind !== 'emoji' && tokens[at]?.kind !== 'hashtag');

/** The next few of them as one text. */
const textFrom = (tokens: readonly Token[], places: readonly number[], nth: number, length: number): string =>
  places
    .slice(nth, nth + length)
    .map((at) => wordAt(tokens, at))
    .join(' ');

/** The last token of each word outside of quotations, so that no place has to look through the rest of the post. */
const lastSaid = perPost(({ tokens }): ReadonlyMap<string, number> => {
  const last = new Map<string, number>();
  for (const [at, { normal, quoted }] of tokens.entries()) if (!quoted) last.set(normal, at);
  return last;
});
const isSaidFrom = (post: Post, word: string, from: number): boolean => (lastSaid(post).get(word) ?? -1) >= from;

/** "She has taught four heads": whoever is honoured goes on to be told of, so no headline is. */
const goesOn = (post: Post, from: number): boolean =>
  isSaidFrom(post, 'she', from + 2) || isSaidFrom(post, 'he', from + 2);

/** Where the name that ends before a place begins; that place itself where none does. */
const nameBefore = (post: Post, places: readonly number[], end: number): number => {
  let nth = end;
  while (nth > 0 && end - nth < NAME_WITHIN) {
    const at = places[nth - 1] as number;
    if (!namesSomebody(post, at) && !(nth < end && PARTICLE.has(wordAt(post.tokens, at)))) break;
    nth -= 1;
  }
  return nth;
};

/** "Mrs Bello", "after 31 years, our own Hedda"; in "since her husband Ken" it is told of another. */
const opens = ({ tokens, sentences }: Post, places: readonly number[], nth: number): boolean => {
  const before = (back: number): string => wordAt(tokens, places[nth - back] ?? -1);
  const first = sentences[tokens[places[nth] ?? 0]?.sentence ?? 0]?.first ?? 0;
  return (
    (places[nth] ?? 0) <= first + 1 || /^(?:our|own|,)$/.test(before(1)) || (before(1) === 'the' && before(2) === ',')
  );
};

/** "Ngozi Bello is Baker of the Year", "Mrs Bello retires". */
const told = (post: Post, places: readonly number[], nth: number): Hit | undefined => {
  const { tokens } = post;
  // What it takes to go on is cheaper to look up than to read what is told.
  if (!goesOn(post, (places[nth] as number) - 2 * NAME_WITHIN)) return undefined;
  const text = textFrom(tokens, places, nth, TOLD);
  const called = IS_CALLED.exec(text)?.[0];
  if (called === undefined && !LEAVES.test(text) && !JOINS.test(text)) return undefined;
  const name = nameBefore(post, places, nth);
  const first = places[name] as number;
  if (name === nth || tokens[first]?.quoted || !opens(post, places, name) || !goesOn(post, first)) return undefined;
  const length = called?.split(' ').length ?? 1;
  return hitOver(tokens, first, (places[nth + length - 1] as number) + 1);
};

/** "Volunteer of the month is Asif, who …", "Best in show went to Eddie, 11, for a marrow". */
const crowned = (post: Post, places: readonly number[], nth: number): Hit | undefined => {
  const { tokens } = post;
  const before = tokens[places[nth - 1] ?? -1];
  const isPerson = before !== undefined && (CROWNED.has(before.normal) || isRole(before));
  if (!isPerson && wordAt(tokens, places[nth] ?? 0) === 'of') return undefined;
  const lead = [...Array(LEAD).keys()].find((length) => {
    const text = textFrom(tokens, places, nth, length);
    return OF_PRIZE.test(text) || (isPerson && OF_PERIOD.test(text));
  });
  const from = lead === undefined ? undefined : places[nth + lead];
  const party = from === undefined || tokens[from]?.quoted ? undefined : partyAt(post, from);
  if (!party?.isNamed) return undefined;
  const isTold =
    goesOn(post, party.last) ||
    isSaidFrom(post, wordAt(tokens, party.first), party.last) ||
    (/^(?:,|for|who)$/.test(wordAt(tokens, party.last)) && tokens[party.last + 2]?.kind === 'word') ||
    /^, (?:\S+ , )?(?:who|for)\b/.test(normalText(tokens, party.last, party.last + 4));
  const sentence = post.sentences[tokens[places[nth] ?? 0]?.sentence ?? 0];
  return isTold ? hitOver(tokens, sentence?.first ?? 0, party.last) : undefined;
};

/** "Our new apprentices started today! From left: Callum, Zainab and Freya": two at least, who came to the writer or of whom a deed is told. */
const fromLeft = (post: Post, places: readonly number[], nth: number): Hit | undefined => {
  const { tokens } = post;
  const label = /^from left(?: to right)? :/.exec(textFrom(tokens, places, nth, LEAD))?.[0];
  if (!label) return undefined;
  let end = nth + label.split(' ').length;
  const names = end;
  while (
    places[end] !== undefined &&
    (namesSomebody(post, places[end] ?? 0) || JOINT.test(wordAt(tokens, places[end] ?? 0)))
  )
    end += 1;
  while (JOINT.test(wordAt(tokens, places[end - 1] ?? 0))) end -= 1;
  const isSeveral = places.slice(names, end).some((at) => JOINT.test(wordAt(tokens, at)));
  const isOurs = isSaidFrom(post, 'our', 0);
  const isDone = isSaidFrom(post, 'who', places[end] ?? tokens.length);
  return isSeveral && (isOurs || isDone)
    ? hitOver(tokens, places[nth] as number, (places[end - 1] as number) + 1)
    : undefined;
};

type Reader = (post: Post, places: readonly number[], nth: number) => Hit | undefined;
const READERS: readonly (readonly [opens: string, reader: Reader])[] = [
  ['of show prize place cup award medal trophy winner winners runner-up', crowned],
  [
    `retire retired retires died passed is are was been got has have leaves handed hands hung stepped stood joins joined
    starts started`,
    told,
  ],
  ['from', fromLeft],
];
/** Who reads on from a word: elsewhere nothing needs to be tried. */
const READS = new Map(
  READERS.flatMap(([opens, reader]) => [...wordSet(opens)].map((word): readonly [string, Reader] => [word, reader])),
);

/**
 * Where somebody is honoured or shown by name, and told of further on, in order of place: "Ngozi Bello is Baker of the
 * Year", "Mrs Bello retires on Friday", "From left: Ada, Bo and Mei".
 */
export const honours = perPost((post): readonly Hit[] => {
  const places = said(post);
  return places.flatMap((at, nth) => {
    const token = post.tokens[at] as Token;
    const hit = token.quoted ? undefined : READS.get(token.normal)?.(post, places, nth);
    return hit ? [hit] : [];
  });
});
