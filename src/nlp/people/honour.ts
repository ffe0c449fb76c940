import type { Hit, Post, Sentence, Token } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { hitOver } from '../phrases/hits.ts';
import { normalText, wordAt, wordSet } from '../reading.ts';
import { hasLink } from '../selling/pointer.ts';
import { partyAt } from './party.ts';
import { isRole } from './people.ts';
import { namesSomebody } from './somebody.ts';

/** What is told of somebody whom a post honours: "retires on Friday", "is hanging up her apron". */
const LEAVES =
  /^(?:retire[sd]|died|passed away|(?:is|are) (?:retiring|leaving|stepping|hanging)|leaves (?:us|on|today)|(?:has |have )?(?:hand(?:s|ed) over|hung up|stepped down|stood down))\b/;
const JOINS = /^(?:(?:has )?join(?:s|ed) (?:us|our)|start(?:s|ed) (?:with us|here))\b/;
const IS_CALLED = /^(?:is|was|are|(?:has )?(?:just )?been|got) .*\bof the (?:year|month|week|season|match)\b/;
const PERIOD = /\bof the (?:year|month|week|season|match)\b/;
/** Tokens of what is told, and words of a name with its title. Hand-set. */
const TOLD = 10;
const NAME_WITHIN = 4;
const PARTICLE = wordSet('van von der de da del di mrs mr ms dr');

/** "She has taught four heads": whoever is honoured goes on to be told of, so no headline is. */
const goesOn = ({ tokens }: Post, from: number): boolean =>
  tokens.slice(from).some(({ normal, quoted }, at) => !quoted && at > 1 && /^(?:he|she)$/.test(normal));

/** Token index where the name that ends before `end` begins; `end` where none does. */
const nameBefore = (post: Post, end: number): number => {
  let first = end;
  while (first > 0 && end - first < NAME_WITHIN) {
    const token = post.tokens[first - 1] as Token;
    if (!namesSomebody(post, first - 1) && !(first < end && PARTICLE.has(token.normal))) break;
    first -= 1;
  }
  return first;
};

/** "Mrs Bello", "after 31 years, our own Hedda"; in "since her husband Ken" it is told of another. */
const opens = (tokens: readonly Token[], first: number, name: number): boolean => {
  const at = /^(?:our|own|the)$/.test(wordAt(tokens, name - 1)) ? name - 1 : name;
  return at <= first + 1 || /^(?:our|own)$/.test(wordAt(tokens, at)) || tokens[at - 1]?.text === ',';
};

const told = (post: Post, { first, last }: Sentence): Hit | undefined => {
  const { tokens } = post;
  for (let at = first + 1; at < last; at += 1) {
    const said = normalText(tokens, at, Math.min(last, at + TOLD));
    const isCalled = IS_CALLED.test(said);
    if (!isCalled && !LEAVES.test(said) && !JOINS.test(said)) continue;
    const name = nameBefore(post, at);
    if (name === at || tokens[name]?.quoted || !opens(tokens, first, name) || !goesOn(post, at)) continue;
    const period = isCalled
      ? normalText(tokens, at, at + TOLD)
          .split(PERIOD)[0]
          ?.split(' ').length
      : undefined;
    return hitOver(tokens, name, period === undefined ? at + 1 : Math.min(last, at + period + 2));
  }
  return undefined;
};

/** What leads up to whoever is crowned. */
const OF_PERIOD = /^of the (?:month|week|year|match|season|term|day) (?:is|are|was|has to be|(?:goes|went) to|:)$/;
const OF_PRIZE =
  /^(?:(?:show|prize|place|cup|award|medal|trophy) (?:goes|went) to|(?:winner|winners|runner-up|prize) (?:is|are|was))$/;
const CROWNED = wordSet('employee volunteer member player star hero staff team legend trainee apprentice supplier');
/** Tokens behind a name from which more is told of it: ", two tries", "for finding it". Hand-set. */
const MORE = 4;

/** "Volunteer of the month is Asif, who …", "Best in show went to Eddie, 11, for a marrow". */
const crowned = (post: Post, { first, last }: Sentence): Hit | undefined => {
  const { tokens } = post;
  for (let at = first + 1; at < last; at += 1) {
    const isPerson = CROWNED.has(wordAt(tokens, at - 1)) || isRole(tokens[at - 1] as Token);
    const lead = [2, 3, 4, 5, 6].find((length) => {
      const said = normalText(tokens, at, at + length);
      return OF_PRIZE.test(said) || (isPerson && OF_PERIOD.test(said));
    });
    const party = lead === undefined || tokens[at]?.quoted ? undefined : partyAt(post, at + lead);
    if (!party?.isNamed) continue;
    const isTold =
      goesOn(post, party.last) ||
      tokens.slice(party.last).some(({ normal }) => normal === tokens[party.first]?.normal) ||
      (/^(?:,|for|who)$/.test(wordAt(tokens, party.last)) && last - party.last >= MORE);
    if (isTold) return hitOver(tokens, first, party.last);
  }
  return undefined;
};

/** "Our new apprentices started today! From left: Callum, Zainab and Freya": two at least, who came to the writer or of whom a deed is told. */
const fromLeft = (post: Post, { first, last }: Sentence): Hit | undefined => {
  const { tokens } = post;
  const label = /^from left(?: to right)? :/.exec(normalText(tokens, first, first + 6))?.[0];
  if (!label) return undefined;
  const names = first + label.split(' ').length;
  const party = partyAt(post, names);
  if (!party?.isNamed || !/^[,&]$|^and$/.test(tokens[party.last]?.text ?? '')) return undefined;
  const isOurs = tokens.some(({ normal }, at) => normal === 'our' && at < first);
  const isDone = tokens.slice(names, last).some(({ normal }) => normal === 'who');
  if (!isOurs && !isDone) return undefined;
  let end = party.last;
  while (end < last && (namesSomebody(post, end) || /^(?:,|&|and)$/.test(wordAt(tokens, end)))) end += 1;
  while (/^(?:,|&|and)$/.test(wordAt(tokens, end - 1))) end -= 1;
  return hitOver(tokens, first, end);
};

/**
 * Where somebody is honoured or shown by name in a sentence of its own, and told of further on, in order of place:
 * "Ngozi Bello is Baker of the Year", "Mrs Bello retires on Friday", "From left: Ada, Bo and Mei".
 */
export const honours = perPost((post): readonly Hit[] =>
  hasLink(post)
    ? []
    : post.sentences.flatMap((sentence) => {
        const hit =
          sentence.kind === 'question'
            ? undefined
            : (crowned(post, sentence) ?? told(post, sentence) ?? fromLeft(post, sentence));
        return hit ? [hit] : [];
      }),
);
