import { expand } from '../phrases/expand.ts';

/** Asks that stay asks wherever they stand: the writer gains. */
export const ASKS = expand(
  // To buy, book or sign up.
  `
    ^(=buy|=shop|=order|pre-order|=preorder|=subscribe|=register|=enrol|=grab|=claim|=upgrade|=download|=install) |
    =buy (now|ours|me a coffee) | =shop (now|the link) | =order (now|today|yours|online) | =subscribe to | =sign up |
    =register (here|now|for|at|today) | ^=book (a|your) | =book (a demo|a call|now|yours) | =grab yours |
    =schedule (a demo|a call) | =request a demo | =get (a quote|yours) | (=claim|=reserve|=pick up) your |
    =secure your (spot|place|seat) | =save your (spot|seat) | =save the date | =start your (free|) trial |
    =free trial | =try it (free|now|today) | =download the app | =add to cart | =use (my|our|) code | =use promo |
    =with code | ^=get (your|the|a|our|tickets) | =treat yourself | =limited spots | =tickets (are|available)
  `,
  // To follow, share, vote or give.
  `
    ^=follow (us|me|our|for|<who>) | =follow (along|us on) | =like our page | =turn on notifications |
    ^=share (this|our|your) | ^(=repost|=retweet) | =rt (this|if) | =please rt | ^(=vote|=donate|=pledge) |
    =vote for (us|<self>|<who>) | (=nominate|=rate|=review|=fund|=support|=hire) us | =leave (us|) a review |
    =give us <n> stars | =please (donate|support) | =chip in | (=back|=support) our | =contribute to |
    =become a (member|patron) | =spread the (word|news) | =tell your friends | =help (us|me) reach
  `,
  // To come, join or get in touch.
  `
    ^(=join|=visit|=apply|=enter|=win|=celebrate with us|=meet our) | =join (us|our|the waitlist) | =visit (us|our) |
    =get (on the list|involved|in touch) | =apply (now|today|here) | =enter (now|to win) | =chance to win |
    =dm (us|me|to order) | =message us to | (=contact|=call) us | =call now | =work with us | =rsvp |
    =come (see us|and see|visit|by) | (=stop|=swing|=drop) by | =head (to|over to)
  `,
  // To look, click, read or listen.
  `
    =link in (my|) bio | (=tap|=click) the link | ^=click | =click (here|below) | =swipe up | =check it out |
    ^=check (out|out our|us out) | ^=read (our|my|more|about|how|the|this) | ^=watch | =watch (our|live) |
    ^=listen (to|in) | =listen to our | ^=learn (more|about|how|why) | ^=find out | =find out more |
    ^=see (our|how|what|why|the|more) | ^(=discover|=explore|=browse|=experience) |
    ^(=take|=have) a look at (our|my|us|what|this|these|the new|the latest|the full) | =take our | ^=take the |
    ^=test your | =tune in | =stay tuned | =more (info|information|details) | =details here | =full story |
    =see more at | =for more
  `,
  // To mind it, and at once.
  "don't forget to | (=be|=make) sure to | =make sure you | ^=hurry",
);

/** Hands the turn to the reader: what comes back is what they think or know. */
export const INVITES = expand(`
  (i|we) (want|would love) to hear | (i'd|we'd) love to hear | (i|we) want to know | want to hear from you |
  (tell|ask) (us|me) | =let (us|me) know | keep (us|me) posted | send us your questions | correct me |
  love your thoughts | your thoughts? | your turn | (we're|i'm) curious | ^curious | i wonder |
  what (are we|am i) missing | what's missing | what did we (miss|get wrong) | what would (make|help|you) |
  what should we | what got in the way | what do you think | how (would|do) you | which of these |
  change (our|my) mind | push back | would it help if | (ideas|suggestions) welcome | open to ideas | any ideas? |
  any (advice|recommendations) | anyone else | (has|does|did|is) anyone | have any of you | =ama |
  ^(who's|who is) (=booking|=coming|=in|=joining|=going|=up for|=keen|=ready|=hungry) | reply (here|to this) |
  in the replies | (we|i) read every | (we'll|i'll) answer | we'll be answering
`);
