/** What those it concerns have to know in time, as the insides of groups in phrase lists. */

/** What people come to, wait for or go through. */
export const COMMON_THINGS = `
  road | lane | street | bridge | path | footpath | towpath | cycleway | trail | track | pass | tunnel | junction |
  crossing | line | lift | escalator | steps | ramp | gate | gates | entrance | car park | parking | toilets | pool |
  gym | sauna | court | pitch | course | beach | pier | slipway | causeway | playground | park | library | museum |
  school | nursery | office | branch | shop | store | counter | desk | reception | café | cafe | kitchen | bar | pub |
  taproom | canteen | surgery | clinic | ward | pharmacy | hall | barn | church | terrace | helpline | switchboard |
  website | webshop | app | portal | service | bus | buses | train | trains | tram | trams | ferry | flight |
  shuttle | boarding | class | classes | lesson | lessons | session | sessions | meeting | training | practice |
  rehearsal | choir | club | group | walk | ride | match | game | fixture | kick-off | market | exam | talk | tour |
  quiz | night | yoga | storytime | playgroup | mass | assembly | pick-up | collection | collections | delivery |
  deliveries | bins | recycling | rubbish
`;

/** What comes through a pipe or a wire. */
export const SUPPLIES = `
  water | power | gas | heating | electricity | lights | broadband | internet | wifi | wi-fi | phones | phone lines |
  network | email | systems | servers | boiler
`;

/** How a thing stands that nobody can use, or not as usual. */
export const OUT_OF_USE = `
  =closed | =shut | =locked | unavailable | out of order | out of action | out of use | out of service |
  out of bounds | out of stock | =down | =diverted | =suspended | =cancelled | =canceled | =postponed | =rescheduled |
  cashless | =delayed | =flooded | =impassable | fully booked | running late | running behind
`;
