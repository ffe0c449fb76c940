import { describe, expect, it } from 'vitest';
import { toldIn } from '../../../src/nlp/tokens/told.ts';
import { parse, postOf, runsIn } from '../parse.ts';

/** Words that somebody else said, run by run. */
const told = (text: string): readonly string[] => {
  const post = postOf(text);
  return runsIn(post, toldIn(post.tokens));
};

describe('what somebody is told to have said is theirs without marks', () => {
  it.each([
    ['Last chance to register, says the email.', 'Last chance to register'],
    ['What are you waiting for? asked the bus driver.', 'What are you waiting for'],
    ['Share your lunch and win a friend, it said on the wall.', 'Share your lunch and win a friend'],
    ['Hook them early, the old book says of trout, and I hooked my hat.', 'Hook them early'],
    ['Did the ad say only 3 left?', 'only 3 left?'],
    ['The sign over the bar reads drop a penny, ring the bell.', 'drop a penny, ring the bell.'],
    [
      'They wrote that everyone who tags a mate gets a goat, and the farm is cross.',
      'everyone who tags a mate gets a goat',
    ],
    ['She told me to smash that like button, and I did.', 'smash that like button'],
    ['Everyone at the table had to name a better king.', 'name a better king.'],
    ['Squeeze them in, I told the desk.', 'Squeeze them in'],
    ['My uncle writes repost if you agree, and I do.', 'repost if you agree'],
    ['The crew was told to hurry.', 'hurry.'],
    ['He kept telling the whole Tuesday class to tag a friend.', 'tag a friend.'],
    ['The text will tell you to act now.', 'act now.'],
  ])('%s', (text, said) => {
    expect(told(text)).toEqual([said]);
  });

  it.each([
    ['Our baker says only 3 are left.'],
    ['Our sign says last chance.'],
    ['We told everybody to hurry.'],
    ['We are telling people to book.'],
    ['Only two left, we said.'],
    ['Only two left, as they say.'],
    ['A tide lifts all boats, they say.'],
    ['Ask your mum to tag a friend.'],
    ['I want to ask people to share this.'],
    ['Our goat asks you to like this.'],
    ['The shelter wants you to share this.'],
    ['You are asked to share this.'],
    ['She asks you to share this.'],
    ['We had to tell you that two are left.'],
    ['Ana asked me to tell you that two are left.'],
    ['They said if this gets 90 likes there is cake.'],
    ['Hurry up! Ana said on Monday that it ends.'],
  ])("%s is the writer's own", (text) => {
    expect(told(text)).toEqual([]);
  });
});

it("a hit in it is no word of the writer's", () => {
  const { hits, meant } = parse('A mail says last chance to book.', [['last chance']]);
  expect(hits(0).map(({ quoted }) => quoted)).toEqual([true]);
  expect(meant(0)).toEqual([]);
});

it('reaches no further than sixty tokens of a sentence', () => {
  const { tokens } = postOf(`the mail says ${'hurry '.repeat(100)}`);
  expect(toldIn(tokens)).toEqual([{ first: 3, last: 63 }]);
});

it('looks at a number of tokens linear in the text', () => {
  const looks = (times: number): number => {
    let count = 0;
    const counted = new Proxy(postOf('the mail says hurry '.repeat(times)).tokens, {
      get: (tokens, key, receiver) => {
        count += Number(/^\d+$/.test(String(key)));
        return Reflect.get(tokens, key, receiver);
      },
    });
    toldIn(counted);
    return count;
  };
  expect(looks(1_000)).toBeGreaterThan(1_000);
  expect(looks(2_000)).toBeLessThan(2.1 * looks(1_000));
});
