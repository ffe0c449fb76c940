/** Posts of one small bakery, of which the example queues of queue rules are made. */

const TALK = [
  'Our new oven arrived on Tuesday and our team is proud of it.',
  'Our bakery won the county prize for rye bread again.',
  'Our third delivery van is on the road since Monday.',
  'Our team spent the weekend at the trade fair in Leeds.',
  'Our founder spoke at the regional food summit on Thursday.',
  'Our new office on Mill Street is finished.',
  'Our autumn range is the largest we have ever made.',
  'Our kitchen has passed the yearly audit with full marks.',
  'Our story began in a garage in 1998.',
  'Our summer party filled the whole yard.',
  'Our logo has a new shade of green.',
  'Our shop front got a second sign this morning.',
  'Our flour mill runs on solar power now.',
  'Our people have been trained on the new till.',
  'Our baker Tom has finished his training.',
];

const ASKS = [
  'Spring sale: 20 % off all loaves until Sunday. Order now.',
  'Sign up for our webinar on ovens: https://bakery.example/webinar',
  'Buy two loaves, get one free this week only.',
  'Review us on Google. It takes a minute.',
  'Subscribe to our newsletter: https://bakery.example/news',
  'Use code RAIN10 at the checkout for ten percent off.',
  "Book your table for Mother's Day now.",
  'Order the spring box today: https://bakery.example/box',
];

const REPLIES = [
  'reply | @sam The blue tin fits, any hardware shop has it.',
  'reply | @lee Yes, the oat loaf is vegan.',
  'reply | @joan We open at seven on Sundays.',
  'reply | @ravi Sorry about that, the spare key is at the desk.',
  'reply | @mia It keeps for four days in a cloth.',
  'reply | @ola The course is full, but there is a list at the till.',
];

const first = (posts: readonly string[], count: number): string =>
  Array.from({ length: count }, (_, at) => posts[at % posts.length]).join('\n');

/** So many posts about the house alone, a line each. */
export const talk = (count: number): string => first(TALK, count);

/** So many posts that ask for something, a line each. */
export const asks = (count: number): string => first(ASKS, count);

/** So many answers to people, a line each. */
export const replies = (count: number): string => first(REPLIES, count);
