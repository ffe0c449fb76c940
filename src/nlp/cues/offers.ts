import { expand } from '../phrases/expand.ts';

/** What the reader gets: time, money, an answer, a way. */
export const BENEFITS = expand(`
  so (you can|that you|you don't|you'll) | you (can|could|will|get|don't need|don't have to|may) | you'll |
  (for|if|save|saves|help|helps|lets|spares|means) you | if (your|you're) | to whoever |
  for (anyone|everyone|people) who | for (parents|beginners) | without (having to|paying) | instead of having to |
  no longer need | (free|easier) to | makes it easier | free for | cheaper than | open until |
  your (refund|parcel|booking|route) | are asking for | in your language | step-free
`);

/** Something for sale, or a price. */
export const OFFERS = expand(`
  =sale | =sales event | =offer | =offers | =deal | =deals | =discount | =discounts | discounted | coupon | promo |
  promo code | voucher | (<pct>|%) off | (half|lowest|best|low|special|launch) price | low prices |
  price (goes up|increases|drop) | prices go up | =bogo | buy one get | two for one | <n> for <n> |
  free (shipping|delivery|trial|gift|ebook|guide) | (only|just|now|from|was|save) <price> | save (<pct>|up to|big) |
  (=starting|=starts|=start) (at|from) <price> | new (arrival|arrivals|collection|range) | back in stock | =in stock |
  stock | (available|out) now | now available | must-have | perfect gift | gift (idea|set) | money-back | guarantee |
  early (bird|access) | pre-orders | clearance | bundle | subscription | membership | cart | checkout |
  doors (close|are open) | enrolment | flash sale | cashback | on special | while (supplies|stocks) last | webinar |
  masterclass | giveaway | ticket | tickets
`);

/** What comes back to whoever does what is asked. */
export const REWARDS = expand(`
  (i'll|we'll) (send|dm|share|give|email|drop|reveal) | i'll follow | follow back | (i|we) can dm |
  get (it free|a free|free|the|<pct>|early|access) | (=is|=are|'s) yours | in your inbox | in the draw |
  to (get|win|enter|receive|unlock|be entered|claim|qualify) | and (get|receive|win) | win (a|an) | enter the |
  a chance | earn (rewards|<price>|points) | (extra|bonus) entry | for access | eligible
`);

/** How long it can still be had. */
export const DEADLINES = expand(`
  ends (tonight|today|soon|at|in|tomorrow|<n>|friday|sunday|monday) | end at | (today|tonight|days|hours) only |
  (one day|this weekend) only | <n> (hours left|hours only|days left) | (hours|days) left |
  last (day|chance|call|few days|minute) | final (chance|hours|call|day|days) | closing soon | expires | expiring |
  doors close | closes (tonight|at midnight) | cart closes | (until|by|before) midnight | for a limited |
  limited time | time is running out | running out of time | clock is ticking | order (within|in the next) | deadline
`);
