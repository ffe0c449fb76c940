import type { Clause, Post, Token } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { wordAt, wordSet } from '../reading.ts';
import { isWord } from '../tokens/count-words.ts';

/** An address to write to: there somebody answers, and there is nothing to click through. */
const MAIL = /^[^/@]+@[^/@]+$/;
/** True for a link; an address to write to is none. */
export const isLink = ({ kind, text }: Token): boolean => kind === 'url' && !MAIL.test(text);
/** True where the post has a link, wherever it stands. */
export const hasLink = perPost(({ tokens }): boolean => tokens.some(isLink));

/** Verbs of going and looking: what they are told to look at is not in the post. */
const LOOK = wordSet(`
  read see find learn check look catch discover view watch listen explore discuss visit get download hear browse follow
  join meet tune pick
`);
/** Things to look at elsewhere, behind a verb of looking at the end of a post. */
const WORKS = wordSet(`
  article articles story stories blog post posts report reports tips video videos clip interview webcast webinar results
  facts info information details statement copy book books page pages site website paper study guide checklist gallery
  photos pics pictures archive podcast episode episodes series column speech remarks list recap highlights slides
  coverage live updates answers answer
`);
/** Words after the verb in which the work is named. */
const REACH = 8;
/** Most words of a line that only announces a link: "More here:", "Her story:". */
const LABEL = 5;
/** Last words of somebody who points. */
const POINTS = wordSet('here at below via @');

const isTrailing = ({ kind, text }: Token): boolean =>
  kind === 'hashtag' || kind === 'mention' || kind === 'emoji' || /^[.)!…]+$/.test(text);

/** How the clause ends: at a link, or at words or marks that stand where a link follows. */
const pointsOn = ({ tokens }: Post, { first, last }: Clause): boolean => {
  let at = last - 1;
  while (at > first && isTrailing(tokens[at] as Token)) at -= 1;
  const end = tokens[at] as Token;
  const after = tokens[last];
  return (
    end.kind === 'url' || after?.kind === 'url' || /^(?::|→|->|>{1,3}|»)$/.test(end.text) || POINTS.has(end.normal)
  );
};

const wordsIn = ({ tokens }: Post, first: number, last: number): readonly Token[] =>
  tokens.slice(first, last).filter(isWord);

/** Index of the verb of looking that a clause is built on: at its head, or behind "During the fair, …". */
const lookIn = ({ tokens }: Post, { first, head, last }: Clause): number | undefined => {
  for (let at = first; at < last; at += 1) {
    const { kind, normal } = tokens[at] as Token;
    if (kind !== 'word' || !LOOK.has(normal)) continue;
    // "Here is how to read the gauge: …" tells it.
    if (wordAt(tokens, at - 1) === 'to' && wordAt(tokens, at - 2) === 'how') continue;
    const opens =
      at === first || at === head || tokens[at - 1]?.text === ',' || /^(?:please|and|to)$/.test(wordAt(tokens, at - 1));
    if (opens) return at;
  }
  return undefined;
};

const isPointer = (post: Post, clause: Clause): boolean => {
  if (clause.quoted || clause.act === 'question' || clause.act === 'thanks') return false;
  const look = lookIn(post, clause);
  const points = pointsOn(post, clause);
  if (look === undefined) {
    const label = wordsIn(post, clause.head, clause.last);
    return points && label.length <= LABEL && label.some(({ normal }) => WORKS.has(normal));
  }
  if (points) return true;
  return (
    (look === clause.head || look === clause.first) &&
    wordsIn(post, look, look + REACH).some(({ normal }) => WORKS.has(normal))
  );
};

/** The first clause of the writer's own that sends the reader to something that is not in the post: "Read his story: …", "More here:". */
export const pointer = perPost((post): Clause | undefined => post.clauses.find((clause) => isPointer(post, clause)));
