/** The ideas behind the rules, in our own words. A rule serves exactly one; the essays they come from argue for all of them. */
export const PRINCIPLES = {
  'relationship-first': 'The relationship is the point, not the road to a sale.',
  'give-without-quid-pro-quo': 'Give because it helps, not to get something back.',
  'motives-show': 'Readers notice why a thing is said; say it openly.',
  'people-not-targets': 'People are people, never targets, leads or numbers.',
  'listen-more-than-you-talk': 'Listen more than you talk, and show what you heard.',
  'start-with-the-other-person': 'Begin with the other person: their situation, work and ideas.',
  'build-value-before-asking': 'Be of use first; ask later, and not every time.',
  'own-voice': 'Say it in your own voice; nobody is waiting for another advert.',
  'partner-instead-of-promote': 'Treat supporters as partners: share credit, say and reward.',
  'leave-people-free': 'Let go of control; leave people room to choose.',
  'talk-with-not-at': 'Social media is a conversation, not a notice board.',
  'something-in-it-for-them': 'Before posting, know what the reader gets out of it.',
  'numbers-are-not-the-goal': 'Numbers are for learning, not for pushing people or for trophies.',
  'earn-trust': 'Loyalty is earned: admit mistakes, be fair, take time.',
  'respect-the-place': 'Follow the ground rules of the place you are in.',
} as const;

/** A principle by id. */
export type Principle = keyof typeof PRINCIPLES;
