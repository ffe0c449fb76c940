import {
  type Clause,
  defineRule,
  gist,
  isPractical,
  isStance,
  isTribute,
  meant,
  openingOf,
  type Post,
  pitch,
  quote,
  ramp,
  selfTalk,
  type Told,
} from '../../src/rule-kit.ts';

/** Mass from which a clause counts as being about the writer in the message. Source: rules card, where a clause that also turns to the reader weighs 0.5. */
const ABOUT_US = 0.5;
/** Ratios between which the finding grows from nothing to its full weight: one sentence about something else moves it little. Hand-set. */
const FROM = 0.58;
const TO = 1.1;
/** One sentence with two halves is one thing said. */
const MIN_SENTENCES = 2;
/** Two statements are a short notice; from three on a reader hears a row of them. */
const ALOUD = 3;
/** Who is asked to come or take part is not only talked at. */
const INVITED = /^(?:join|come|stop|rsvp|register|participate|call|dial|reserve|visit|sign|attend|questions?)$/;
/** "Don't forget to reserve": tokens from the head in which that word stands. */
const INVITED_WITHIN = 5;
const invites = ({ tokens }: Post, { act, head, last }: Clause): boolean =>
  (act === 'ask' || act === 'help' || act === 'invite') &&
  tokens.slice(head, Math.min(last, head + INVITED_WITHIN)).some(({ normal }) => INVITED.test(normal));

/** Share of clauses about the writer; one imaginary clause each way keeps short posts near a half. Source: rules card "+1/+2 prior". */
const ratioOf = (told: readonly Told[]): number =>
  (told.reduce((sum, { mass }) => sum + mass, 0) + 1) / (told.length + 2);

/** Share of what is told that says "I", from which it is one person's day. Hand-set. */
const DIARY = 0.6;
/** One person tells of their own day and of nothing new: "our office" is where they work, and not what they talk for. */
const isDiary = (post: Post, ours: readonly Told[]): boolean =>
  ours.every(({ clause }) => clause.subject !== 'self') &&
  ours.filter(({ clause }) => clause.subject === 'i').length >= DIARY * ours.length &&
  post.cue('herald').length === 0;

/** News that thanks somebody on the way is not all "we". */
const thanksSomebody = (post: Post): boolean => meant(post.cue('thanks')).length > 0;

export default defineRule({
  principle: 'listen-more-than-you-talk',
  polarity: 'promotional',
  severity: 'info',
  weight: -0.8,
  wholePost: true,
  summary: 'Finds posts in which most sentences are about the writer.',
  why: 'People listen to those who talk about them now and then. A post that is all "we" gives a reader nothing to answer.',
  guards: { reply: 0, service: 0, cause: 0.4, person: 0.5, humour: 0.5 },
  options: {
    threshold: {
      type: 'number',
      default: 0.58,
      min: 0,
      max: 1,
      doc: 'Share of sentences about the writer from which the rule reports.',
    },
    minWords: { type: 'number', default: 12, min: 0, doc: 'Shorter posts are left alone.' },
  },
  messages: {
    mostly: '{count} of {total} statements here are about the writer, beginning with "{words}".',
    much: 'Much of this post is about the writer, as in "{words}".',
  },
  suggestions: {
    mostly: 'Could one of them start with somebody it helped, and what changed for them?',
    much: 'Could one line start with somebody it helped, and what changed for them?',
  },
  likely: { trait: 'self-talk-ratio', from: 0.04, message: 'much' },
  examples: {
    bad: [
      '«The guild met on Monday». The guild chose a treasurer. The guild then had cake.',
      "«We're proud to share that Fernway has opened its third workshop». Our mechanics have over forty years of combined experience. We now stock twelve brands, and our team can't wait for the season ahead.",
      '«Tidewell just closed its Series B». We started with two people and a whiteboard. Our platform now runs in nine countries. We believe the future of scheduling is ours to build.',
      "«Our new autumn menu is live»! We've worked on it all summer. Our head chef designed every dish, and our pastry team added three desserts. We think it's our best yet.",
      "«Big week for us». We moved into our new office, we hired four people, and our founder spoke at two conferences. We're just getting started.",
      '«Our lab has been accredited for another three years». We were audited in March, we passed with no remarks, and our director received the certificate in Utrecht.',
      '«Nordhavn Freight is growing». We signed two carriers, added a depot in Gdansk and moved our finance team into the new building. Our plan for next year is even bolder.',
      '«Delighted to share that the Elm Street Singers have a new logo». We chose the colours ourselves. Our chair unveiled it on Thursday and we are so proud of it.',
    ],
    good: [
      'I dropped the keys to our chapel down the drain. I fished with a magnet for an hour. I caught a spoon. Then I asked the verger, who had the spare on his belt.',
      'We bought the mill. Our bank said yes in May. We will put two looms on each floor and dye on the roof. Thank you to the eleven people who lent us the deposit.',
      'The heron stood in the weir. The heron did not move for an hour. The heron then left with an eel.',
      'Smoked eel on rye, beetroot, a pear tart. We serve from noon, and there are stools by the window.',
      'Our booking page is down since nine. We are on to the provider and post here when it is back.',
      'I will be at the depot on Sunday at ten. Come and ask what was never answered, my deputy brings the plans.',
      'We can do better as a nation. We owe carers a pension, and we have owed it to them for forty years.',
      "We rebuilt the returns page because you told us the old one was a maze. You can now send a bike back in two clicks, and you don't need the box. If yours is stuck, reply here and I'll chase it.",
      "We're sorry. We double-charged 212 of you on Tuesday night. Your refund was sent this morning and you should see it by Friday. You don't need to do anything.",
      'Thanks to you we replaced every bed at the shelter. Ada sewed forty covers, the Year 9 class raised £600, and someone left a box of blankets on the step without a name.',
      {
        post: 'We have closed the Mill Lane bridge. Drivers should use the A12. Buses 4 and 9 stop at the station instead. You can check your route on the council site.',
        author: 'public',
      },
      'You told us the waiting room was cold. We put in two heaters on Monday and moved the chairs away from the door. Tell reception if it is still chilly.',
      'We must stop treating carers as volunteers. Their work keeps hospitals open. We need a law that pays them, and we should all be asking why it has taken so long.',
      'I got the timetable wrong on Tuesday. Room 12 is free at three, not four. If you waited outside, I owe you a coffee.',
    ],
  },
  check({ post, options, report }) {
    if (post.wordCount < options.minWords || post.tokens[0]?.kind === 'mention') return;
    const isPitch = pitch(post) !== undefined;
    const all = selfTalk(post).filter(({ clause }) => clause.act !== 'question' || !isPitch);
    // "A quick one from the museum." only leads up to the rest.
    const told = openingOf(all) === all[0] ? all : all.slice(1);
    const ratio = ratioOf(told);
    if (ratio < options.threshold) return;
    const stated = told.filter(({ asks }) => !asks);
    const ours = stated.filter(
      ({ mass, clause }) => mass >= ABOUT_US && !isTribute(post, clause) && !isStance(post, clause),
    );
    const [first] = ours;
    const sentences = new Set(ours.map(({ clause }) => clause.sentence));
    if (!first || sentences.size < MIN_SENTENCES || told.some(({ clause }) => invites(post, clause))) return;
    const at = gist(post, first.clause);
    report({
      at,
      message: 'mostly',
      strength: ramp(ratio, FROM, TO),
      // Whoever says when it is back up or what it costs has to speak of themselves, and a diary is one person's day.
      quiet: ours.length < ALOUD || isPractical(post) || isDiary(post, ours) || thanksSomebody(post),
      values: { count: ours.length, total: stated.length, words: quote(post, at) },
    });
  },
});
