import type { Hit, Post, Token } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { byPlace, meant } from '../phrases/hits.ts';
import { normalText, wordAt, wordSet } from '../reading.ts';
import { superlatives } from '../telling/superlative.ts';
import { areAgents } from './people.ts';

/** What people do with their best: "we are doing our best". */
const TRIES = wordSet('do does did doing done try trying tried give giving gave');

/** "Named the cosiest", "run the tightest ship"; "our youngest" is a child. */
export const theMost = perPost((post): readonly Hit[] =>
  superlatives(post).filter(({ first }) => /^(?:the|one|among|'s)$/.test(wordAt(post.tokens, first - 1))),
);

/** "We are doing our best" asks for patience, "the cheapest we could get" owns up, and "the best number since 2011" counts. */
const isPraise = ({ tokens }: Post, { first, last }: Hit): boolean =>
  !tokens.slice(Math.max(0, first - 2), first).some(({ normal }) => TRIES.has(normal)) &&
  !/^(?:we|i) (?:could|can|had)$/.test(normalText(tokens, last, last + 2)) &&
  !/\b(?:number|count|figure|total|turnout)\b/.test(normalText(tokens, last, last + 3));

/** Where a post says of somebody or something that it is the best there is: "the go-to", "faster than any", "the crispiest". */
export const foremost = perPost((post): readonly Hit[] =>
  byPlace(meant(post.cue('foremost')), theMost(post)).filter((hit) => isPraise(post, hit)),
);

/** "My daughter won": whoever is near to somebody, or spoken to. */
const OTHERS = wordSet(`
  daughter son wife husband partner mum mom dad friend neighbour neighbor student pupil apprentice colleague intern sister
  brother nephew niece grandson granddaughter teacher boss kid child member volunteer reader customer he she they you who if
  when because that whether daughters sons partners friends neighbours neighbors students pupils apprentices colleagues
  interns sisters brothers nephews nieces teachers kids children members volunteers readers customers
`);

/** False for a word that makes a deed or praise somebody else's: "our gymnasts won", "my daughter won". */
export const isOnesOwn = (token: Token): boolean =>
  token.kind !== 'punctuation' && !OTHERS.has(token.normal) && !areAgents(token);

/** Where others are said to praise the writer or what is theirs: "three people told me my talk was a triumph". */
export const acclaimed = perPost((post): readonly Hit[] =>
  meant(post.cue('acclaimed')).filter(({ first }) => {
    const [whose, next] = post.tokens.slice(first, first + 2);
    return !/^(?:my|our)$/.test(whose?.normal ?? '') || next === undefined || isOnesOwn(next);
  }),
);
