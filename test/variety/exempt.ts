/** What a transformation asks nothing of, since it changes what the rule is about. */
export interface Exemption {
  readonly transformations: readonly string[];
  readonly rules: readonly string[];
  readonly why: string;
}

export const EXEMPTIONS: readonly Exemption[] = [
  {
    transformations: ['capitals'],
    rules: [
      'credits-someone',
      'human-voice',
      'leaves-room',
      'open-about-motive',
      'owns-a-mistake',
      'real-question',
      'shares-the-reward',
      'short-cry',
      'shows-empathy',
      'starts-with-them',
      'useful-on-its-own',
    ],
    why: 'a post in capitals is read as a headline, in which nobody speaks',
  },
  {
    transformations: ['capitals', 'lower case, no last stop'],
    rules: ['answers-somebody', 'credits-someone', 'relays-a-speaker', 'self-talk-ratio'],
    why: 'names are told by their capitals',
  },
  {
    transformations: ['a mark before it', 'tags and a link after it'],
    rules: ['network-manners'],
    why: 'tags and bare links are what it finds',
  },
  {
    transformations: ['lower case, no last stop'],
    rules: ['shouting'],
    why: 'capitals are what it finds',
  },
  {
    transformations: ['an emoji before a capital'],
    rules: ['hard-to-read-aloud'],
    why: 'rows of emoji are what it finds',
  },
  {
    transformations: ['lower case, no last stop', 'a line break before a capital', 'an emoji before a capital'],
    rules: ['written-like-a-headline'],
    why: 'a headline is told by its capitals, and stands on one line',
  },
  {
    transformations: ['a line break before a capital', 'an emoji before a capital'],
    rules: [
      'asks-then-answers-itself',
      'friendly-then-pitch',
      'nobody-in-it',
      'one-way-broadcast',
      'real-question',
      'specific-thanks',
      'starts-with-them',
      'starts-with-us',
      'whats-in-it-for-me',
    ],
    why: 'there a sentence may begin, and the rule reads sentences',
  },
  {
    transformations: ['an emoji before a capital'],
    rules: ['self-talk-ratio'],
    why: 'there a sentence may begin, and the rule reads sentences',
  },
  {
    transformations: ['a line break before a capital'],
    rules: ['ad-copy', 'builds-on-what-people-said', 'open-about-motive', 'owns-a-mistake'],
    why: 'there a sentence may begin, and the rule reads sentences',
  },
  {
    transformations: ['tags and a link after it'],
    rules: ['real-question'],
    why: 'a link sends the reader elsewhere, which is what the rule asks about',
  },
  {
    transformations: ['a hashtag of words'],
    rules: [
      'ad-copy',
      'asks-for-a-click',
      'asks-then-answers-itself',
      'credits-someone',
      'owns-a-mistake',
      'self-talk-ratio',
      'starts-with-us',
      'whats-in-it-for-me',
    ],
    why: 'the rule reads clauses, and a tag is none',
  },
];
