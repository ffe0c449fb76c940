import { WEEKDAYS } from '../lexicon/calendar.ts';
import { CURRENCIES } from '../lexicon/measures.ts';
import { WARES } from '../lexicon/word-classes.ts';
import { expand } from '../phrases/expand.ts';

/** Verbs in which somebody says what they make or do for a living. */
const TRADES = `built|made|created|launched|designed|opened|started|run|do|offer|sell|stock|teach|fit|deliver|groom|
  repair|rent|cater|coach`;
/** What shops, practices and schools offer besides wares. */
const SERVICES = `lesson|tutoring|cleaning|jewellery|camp|yoga|pilates|physio|shop|store|salon|clinic|catering|lunch|
  breakfast|treatment|appointment|van|team|advisers|skincare|soup|loaf|resit|crew|hotel|garage|nursery|flower|bouquet|
  repair|removals|grooming`;

/** What it costs, or how much less. */
export const PRICES = expand(`
  <price> | <pct> (off|less|cheaper|discount|cashback) |
  (half|special|reduced|bargain|sale|launch|collab|member) (price|prices|rate|rates|offer) |
  (cheap|great|good|fair|best|low|lowest) (price|prices|rate|rates|deal|deals) | (a|two) (fiver|tenner) |
  <n> (euro|pound|dollar|rupee|naira|quid|rand|shilling|peso|bucks) | (${CURRENCIES}) <n> |
  (fee|fees) (is|are) waived | =discount | =discounts | voucher | promo code | code <CAPS> | =sale |
  (on|for) (sale|special|offer) | free (delivery|trial|shipping|gift|month|consultation|fitting|quote|survey|sample) |
  for the price of | (special|exclusive) ~ (price|rate|offer|discount) | from (<price>|<pct>)
`);

/** Something of the writer's, or said to be made by them. */
export const OWN_GOODS = expand(`
  (our|my) (${WARES}|${SERVICES}) | (our|my) ~ (${WARES}|${SERVICES}) | <who> (${WARES}|${SERVICES}) |
  (our|my) (new|latest) | (i|we) (${TRADES}) (a|an|my|our|the|this|these|just|full|cheap|<n>) |
  (i|we) (do|offer|sell|stock|teach) ~ (${WARES}|${SERVICES}) |
  (i|we) (have|have got|got) ~ (${WARES}|${SERVICES}|slot|space|place|spot|seat|appointment) |
  (${WARES}|${SERVICES}) (can|could|may) be (bought|ordered|booked|reserved) |
  <who> (has|have|=got) ~ (slot|space|place|spot|seat|appointment|table) |
  (would|do) you ~ (like to try|want to try) (our|my|the|a) | (=ours|=mine) (is|'s|are|costs|start|come) |
  <n> of (ours|mine)
`);

/** It can be had now. */
export const READY = expand(`
  (slot|space|place|spot|seat|table|appointment|ticket|room|chair|stock|kennel|pen) ~ (free|left|open|available|from|
  for) | (free|open|few|spare|empty) (slot|space|place|spot|seat|table|appointment|room|chair) |
  (=admissions|=enrolment|=enrollment|=bookings|=booking|=registration|=orders|=doors|=applications|=enrolling) (is|
  are|now|for|) ~ (open|live|on|opening|until|till) |
  (is|are|'s) (back|open|here|live|out|ready|available|waiting|on sale|now open|in stock|on special|on offer) |
  (has|have) (arrived|landed|launched|opened|dropped) | has (its|their|his|her) ~ back |
  (=begins|=starts|=begin|=start) (in|on|at|from|this|next|tomorrow|tonight|${WEEKDAYS}) |
  (available|open) (now|today|from|until|till|daily|late|in|at|on) | admissions | every day from
`);

/** How to get it. */
export const ORDERING = expand(`
  (=dm|=message|=text|=call|=ring|=email|=whatsapp|=pm) (me|us|for|to|now|today|your) |
  (=book|=order|=buy|=reserve) (with|from|at|in|your|yours|now|today|here|online|before|a|an|by|through|via|direct|
  our|me|us|one|early|tonight) | (=book|=order|=buy) on (our|the) (site|website|app|page) |
  ^(=shop|=order|=enrol|=enroll|=subscribe|=grab|=claim|=apply) |
  =apply (in|now|online|today|at|here|via|by|before|through) |
  (=sign up|=enrol|=enroll) (for|to|now|today|at|here|with) | =register (for|now|today|here|at|online|by|before) |
  =download (our|my|the|it|now) | ^(=try|=taste|=see|=visit) (our|my|us|ours|one) |
  ^=try <who> (free|today|now|for free) | ^(=unlock|=enjoy|=save|=score|=get) (up to|a|an extra|an|) (<pct>|<price>) |
  free for <n> (days|weeks|months) |
  ^(=get|=grab|=bag|=claim|=treat) (your|yours|one|our|ours|a|the|an|yourself|her|him|them|mum|mom|dad) |
  ^(=come|=pop|=drop|=swing|=stop|=nip) (in|by|down|over|round|along|to) |
  (=come|=pop) by (the|our|my) (shop|store|stand|studio|stall|salon) | so come (by|to|in|and|over) |
  why not (come|book|try|treat|pop|give|join|order|start|browse) |
  let (me|our|<who>) (do|take|handle|rewrite|sort|fix|look|help|show|treat|cook|carry|give|write|plan|build|worry) |
  let us (do|take|handle|rewrite|sort|fix|treat|cook|carry) ~ (your|it|the) | =link in (bio|profile) |
  ^=ask (about|for) our | (=switch|=upgrade) (to|now|today) | ^=choose (us|our|<who>) |
  (=call|=ring|=text|=message) <who> (to|for|on|at|about) |
  (have|spare|got) ~ minutes ~ (to see|for a|to show|for me) |
  =talk to (us|me|our|one of our|a <who>|an <who>|<who>) | =ask (us|me) (for|about) | =browse (our|the) |
  (can|could|may) be (bought|ordered|booked|reserved) | =treat (yourself|her|him|them|someone|mum|dad|your) |
  (=give|=send) us a (call|ring|shout|message) | mention this post | show this (post|text|message)
`);

/** A named thing, or ours, takes the reader's trouble away. */
export const CURES = expand(`
  (has|have|got|'s) (your back|you covered|you sorted) | look no further |
  (our|<who>) (fixes|solves|keeps|puts|takes|turns|sorts|handles|finds|cuts|brings|makes|does|gives|lets|helps|saves|
  ends|stops|pulls|reminds|tracks|writes|runs|builds|books|matches|covers|delivers|plans|removes|automates|tells|
  shows|checks) (it|them|that|this|all|you|your|everything|both|the) |
  (our|my|this|the <who>) ~ (can|could|will|might) (help|fix|change|save|make|take|keep|give) (you|your|it|that) |
  we can (help|fix|sort|do) ~ (you|your|it|that|this) | give ~ wings | could (lift|boost|grow|double) your |
  (we|i) (write|do|make|fix|build|teach) (those|that|them) | is the answer |
  that (is|'s) (exactly|) why (we|i) (built|made|created|wrote|started|opened|launched|offer|designed|set|sell) |
  so (i|we) (made|built|created|wrote|designed|opened|launched) (something|a|an|my|our|this|the) |
  you (deserve|need|want) (our|a <who>|the <who>|<who>|one of our)
`);
