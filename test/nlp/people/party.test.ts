import { describe, expect, it } from 'vitest';
import { isMadeBy, isMaking } from '../../../src/nlp/people/making.ts';
import { partners } from '../../../src/nlp/people/partners.ts';
import { isNear, isToldOf, partyAt } from '../../../src/nlp/people/party.ts';
import { areAgents } from '../../../src/nlp/people/people.ts';
import { postOf } from '../parse.ts';

describe('a party: somebody in one phrase', () => {
  it.each<[string, string | undefined, string?]>([
    ['Ana da Silva rang', 'Ana da Silva', 'named'],
    ['@ada rang', '@ada', 'named'],
    ['our second alto, Lotte Brandsma, sang', 'our second alto, Lotte Brandsma', 'named with a role'],
    ['our porter Samir rang', 'our porter Samir', 'named with a role'],
    ['Hedda, a patient, sews', 'Hedda', 'named with a role'],
    ['a user called tern_44 wrote', 'a user called tern_44', 'named with a role'],
    ['the Thursday group from Ashby', 'the Thursday group', 'a role'],
    ['local artist of the year', 'local artist', 'a role'],
    ['Robert L. Thompson rang', 'Robert L. Thompson', 'named'],
    ['the rain in May', undefined],
    ['proud to have met Ana', undefined],
    ['"Ana was the first of us", he said', undefined],
  ])('%s', (text, phrase, kind) => {
    const party = partyAt(postOf(text), text.startsWith('"') ? 1 : 0);
    expect(party && text.slice(party.start, party.end)).toBe(phrase);
    if (!party) return;
    const role = party.isNamed ? 'named with a role' : 'a role';
    expect(party.hasRole ? role : 'named').toBe(kind);
  });

  it.each<[string, boolean, boolean]>([
    ['Ana Lima rang', false, false],
    ['Ana Lima rang. It rained.', false, true],
    ['Ana Lima rang. https://a.example', false, false],
    ['Ana Lima rang me', false, true],
    ['Ana Lima, who sews, rang', true, true],
    ['Ana Lima rang and she sang', true, true],
    ['our amazing team rang', true, false],
  ])('tells whom the writer knows from a name in the news: %s', (text, told, near) => {
    const post = postOf(text);
    const party = partyAt(post, 0);
    expect(party && [isToldOf(post, party), isNear(post, party)]).toEqual([told, near]);
  });

  it('knows whose they are', () => {
    expect(partyAt(postOf('our night crew'), 0)?.isOurs).toBe(true);
    expect(partyAt(postOf('the night crew'), 0)?.isOurs).toBe(false);
  });
});

describe('words that tell of a making', () => {
  it.each<[string, boolean, boolean]>([
    ['drew', true, false],
    ['drawn', true, true],
    ['drafted', true, true],
    ['translates', true, false],
    ['found', true, false],
    ['led', false, false],
    ['organised', true, false],
    ['planned', true, false],
    ['hosted', false, false],
    ['killed', false, false],
  ])('%s', (word, makes, by) => {
    const token = postOf(`She ${word} it.`).tokens[1];
    expect(token && [isMaking(token), isMadeBy(token)]).toEqual([makes, by]);
  });
});

it.each<[string, boolean]>([
  ['modders', true],
  ['cellists', true],
  ['trustees', true],
  ['parents', true],
  ['numbers', false],
  ['offers', false],
  ['trees', false],
])('people by what they do: %s', (word, are) => {
  const [token] = postOf(word).tokens;
  expect(token && areAgents(token)).toBe(are);
});

describe('who gets or decides something', () => {
  it.each<[string, readonly string[]]>([
    ['Drivers on our platform keep 80%.', ['Drivers keep gets']],
    ['Members choose the next play.', ['Members choose decides']],
    ['Every tester who filed a bug we fixed now has options.', ['tester has gets']],
    ['Every band gets an equal cut.', ['band gets gets']],
    ['The community votes on it.', ['community votes decides']],
    ['A tenth of it goes to the spinners.', ['goes to gets']],
    ['The tips are split between us and the waiters.', ['split between gets']],
    ['The songs were picked by our readers.', ['picked by decides']],
    ['Stock is set aside for the first fifty.', ['aside for gets']],
    ['Members have mastered it.', []],
    ['He handed it in, you saved me.', []],
    ['It goes to show.', []],
    ['My vote counts.', []],
    ['We keep the rest.', []],
    ['The shareholders? They never vote.', []],
    ['Investors get a fee.', []],
    ['"Members decide", it said.', []],
  ])('%s', (text, found) => {
    const post = postOf(text);
    expect(
      partners(post).map(
        ({ first, last, does }) => `${post.tokens[first]?.text} ${post.tokens[last - 1]?.text} ${does}`,
      ),
    ).toEqual(found);
  });
});
