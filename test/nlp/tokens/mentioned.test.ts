import { describe, expect, it } from 'vitest';
import { mentionedIn } from '../../../src/nlp/tokens/mentioned.ts';
import { postOf, runsIn } from '../parse.ts';

/** Words that are named and not said, run by run. */
const mentioned = (text: string): readonly string[] => {
  const post = postOf(text);
  return runsIn(post, mentionedIn(post.tokens));
};

describe('a name and words that are talked about are not said', () => {
  it.each([
    ['The band Limited Time Offer plays the Anchor.', 'Limited Time Offer'],
    ['Our quiz team is called Like and Subscribe.', 'Like and Subscribe'],
    ['Roll Call is the new play about the pit.', 'Roll Call'],
    ["Don't Miss Out is the name of the cat.", "Don't Miss Out"],
    ['Finish the sentence is a game that we play.', 'Finish the sentence'],
    ["Their favourite phrase is won't last long.", "won't last long."],
    ['A novel about a guru: he turns readers into soup.', 'he turns readers into soup.'],
    ['Is it true that they sell out fast?', 'they sell out fast?'],
    ["Run, don't walk, is bad advice in a fire.", "Run, don't walk,"],
    ['Going, going, gone was all the man could say.', 'Going, going, gone'],
    ['The rumour that we pay for a review is old, and it is wrong.', 'we pay for a review is old'],
    ['On Friday we show how the like and follow to enter trick works.', 'like and follow to enter'],
    ['In the sketch a man sells fog, order today, and the audience buys it.', 'a man sells fog, order today'],
  ])('%s', (text, words) => {
    expect(mentioned(text)).toEqual([words]);
  });

  it.each([
    ['Like if your boss is a joke.'],
    ['RT if you think the tax is a scam.'],
    ['The play is nearly sold out, only 3 seats left.'],
    ['We are glad to be named Regional Attraction of the Year.'],
    ["Ada's play Book now."],
    ['In our book we show you how to turn readers into buyers.'],
    ['Our sale is a must.'],
    ['The phrase of the day: comment GOAT below.'],
    ['The answer is on our podcast.'],
    ['Reasons Brazil Is Still The Best Team.'],
  ])('%s', (text) => {
    expect(mentioned(text)).toEqual([]);
  });
});
