/**
 * How a whole post is to be read (`guards.ts`). Two different phrases of a list make a post what the list says; so
 * "reopen" and "postponed" stand apart here, and only what says the same shares a bracket.
 */
import { WEEKDAYS } from '../lexicon/calendar.ts';
import { expand } from '../phrases/expand.ts';

/** Somebody's trouble is being looked after: the words of a service desk. */
export const SERVICE_DESK = expand(`
  (happy|glad|here|love|like|try|able|want) to (help|assist|look into) |
  (can|could|will) (help|assist) (you|with|out) | (look|looking|looked) into (this|that|it|your|what) |
  (take|have) a (closer|quick|better|) look (at this|into|for you|together|from there|) |
  (we|i) will (check|chase|sort|fix|follow up|get back|be in touch|get this|get that|go from there|take it from there|
  look|investigate) | (get|getting|have) (this|that|it|you|things) (sorted|fixed|resolved|looked at|back) |
  (send|drop|shoot) us a (dm|message|note|direct message|pm) | (reach|reached|reaching) out to us |
  (dm|message|email|contact|call) us (so|and|with|your|here|if) | (meet|join|talk to) us in (dm|dms) |
  what (device|version|model|error|browser|happens|exactly|seems|country) |
  (which|what) (ios|os|device|version|app|browser|country|model) |
  (your|the) (order|account|device|booking|parcel|ticket|username|email address|order number|account details|tracking)
  | keep (us|me) (posted|updated|informed) |
  (try|tried) (restarting|reinstalling|logging|resetting|updating|the steps|these steps|turning|clearing) |
  (let us|let me) know (if|how|what|when|whether|which|your|in|via|by|more) |
  (sorry|apologies|apologise) (to hear|for the|for any|for that|about|that|you) | bear with us | =dm | =dms |
  here to help | (these|the|following) steps | (support|customer service|customer care|help) team |
  (we|i) would (like|love|want) to (know|look|check|help|hear|take|get) | (is not|was not) (the|an) experience |
  your (phone|iphone|device|app|laptop|computer|details|issue|concern|feedback|patience|case|request|card|delivery|
  package|feed) | pass (this|that|it|your) ~ (on|along|feedback|to) | report (this|it) ~ here | (no|not a) worries |
  details (via|in|by|through) (dm|dms|direct|link|the link)
`);

/** What is shut, late, broken or dangerous, and whom to call. */
export const NOTICES = expand(`
  outage | service disruption | service update | maintenance | down for | is down | are down | back online |
  restored | degraded | investigating | incident | delayed | delays | cancelled | canceled | closed today |
  closed tomorrow | closed for | =closed on | (are|is|will be) (closed|shut) |
  (back|open again|reopen) (on|from) <n> | closing early | closes early | reopens | reopen | =recall | recalled |
  boil water | boil tap water | evacuate | evacuation | road closed | road closure | detour | diversion | power cut |
  power outage | storm | flooding | flood warning | wildfire | tornado | hurricane | earthquake | amber alert |
  missing person | missing child | =missing | last seen | not been seen since |
  without (his|her|their) (tablets|medication|medicine|insulin|inhaler) | sightings to | safety notice | warning: |
  advisory | emergency | call 911 | call 999 | call 112 | hotline | helpline | data breach | reset your password |
  security notice | scam | polling place | polling station | register to vote | test results | next update |
  until further notice | please avoid | shelter in place | water is off |
  (opening|usual|normal|regular|holiday|festive|reduced|shorter|summer|winter) hours |
  (shut|closed|back|open again|reopen) (on|from|) (${WEEKDAYS}) | bank holiday | bin day |
  (we're|we are) (closed|shut) | rescheduled | postponed | running late | (not|is|are) running |
  (is|are) not affected | (=will|='ll) update (here|you|this) | aware ~ (trouble|issue|problem|difficulty) |
  having (trouble|problems|issues) (logging|with the app|with our|signing|paying) | diverted | security release |
  vulnerability | end of life |
  (will|to|must) (close|shut|open|reopen) (early|late|earlier|later|permanently|at <n>|on <n>|from <n>) |
  (outage|issue|problem|incident) (is|was|has been|) (resolved|fixed|over) | (back to|as) normal |
  replacement (bus|buses) | load shedding | (delivery|postal|train|travel) delays |
  (sorry|apologise|apologies) for (the|any) (inconvenience|disruption|delay|trouble|noise) | ^due to |
  hours (do not|will not|have) change | (stops|stop|trains|buses|routes) ~ (are not|not) (served|stopping|running)
`);

/** Somebody in need, and what is given. */
export const CAUSES = expand(`
  =donate | donation | donations | fundraiser | fundraising | food bank | foodbank | =shelter | rescue | charity |
  nonprofit | non-profit | volunteer | volunteers | blood drive | give blood | mutual aid | =appeal | relief |
  gofundme | in memory of | sponsor me | =coats | blankets | school supplies | foster | =adopt | adoption | rehome |
  rehoming | forever home | find a home | find him a home | find her a home | find them a home |
  been waiting <n> days | been waiting <n> months | families in need | homeless | refugees | hunger | people in need |
  missing child | nappies | tins | warm clothes | the shelves | match (fund|funding) |
  (red cross|cruz roja|unicef|oxfam) | <price> (pays|buys|provides|covers) (for|one|a|an|<n>)
`);

/** Words of a trade, by which its people know each other. */
export const TRADE_WORDS = expand(`
  b2b | saas | seo | martech | devops | ux research | paid media | content strategy |
  (=marketers|=copywriters|=recruiters|=developers|=devs|=sysadmins|=engineers|=founders|=agencies) |
  (=clinicians|=paralegals|=actuaries|=procurement|=treasurers|=underwriters|=surveyors|=buyers) |
  (product|account|community|brand|category|growth) managers |
  (marketing|sales|growth|hr|finance|content|support|dev|data) teams
`);
