/** Words of measure and gain, as the inside of a group of alternatives in a phrase list. */

/** Currencies that are written in letters before the amount, each of which means nothing else there: "RM 128". */
export const CURRENCIES = `rm|rs|ksh|kes|ngn|inr|pkr|lkr|bdt|idr|thb|usd|eur|gbp|aud|nzd|sgd|hkd|zar|chf|nok|sek|dkk|aed|
  sar|qar|egp|ugx|tzs|ghs|mxn|brl`;
/** A part of a whole. */
export const SHARE = '<pct>|<n> percent|<n> per cent|half|a third|two thirds|a quarter|three quarters|nine tenths';
/** So many times as much. */
export const TIMES = '<n> times|<n> x|<n> fold|twice|double';
/** How much it is said to be. */
export const AMOUNT = `
  ${SHARE} | ${TIMES} | <price> | <n> years | <n> days | <n> hours | <n> minutes | <n> kg | <n> kilos | <n> pounds |
  <n> points | an average of | on average
`;
/** In what something is said to be above or below. */
export const COMPARED = `
  more | less | fewer | likelier | quicker | faster | longer | better | cheaper | higher | lower | bigger | happier |
  healthier | warmer | cooler | stronger | safer | sooner | greener | lighter | quieter | calmer | richer | smarter |
  shorter | easier | greater | closer | younger | older | thinner | slimmer | fitter | hotter
`;
/** What a figure is said to do to whoever it is about; in these forms it is a law, in the past it would be a count. */
export const DOES = `
  =lose | =loses | =waste | =wastes | =spend | =spends | =cost | =costs | =burn | =burns | =miss | =misses | =throw |
  =forget | =forgets | =save | =saves | =earn | =earns | =gain | =gains | =grow | =grows | =sell | =sells | =cut |
  =cuts | =reduce | =reduces | =boost | =boosts | =increase | =increases | =improve | =improves | =raise | =raises |
  =score | =scores | =lift | =lifts | =double | =doubles | =live | =lives | =recover | =heal | =heals | =lower |
  =lowers | =drop | =drops | =shorten | =shortens | =speed | =speeds | =pay | =pays | =overpay | =eat | =eats |
  =sleep | =sleeps | =learn | =learns | =finish | =close | =closes
`;
/** What else those who do as they are told are said to do. */
export const GAINS = `
  ${DOES} | =get | =gets | =take | =takes | =make | =makes | =keep | =keeps | =win | =wins | =fill | =fills | =ship |
  =ships | =hire | =see | =sees | =report | =enjoy | =convert | =have | =has | =achieve
`;
/** How often, and of how much: "a day", "in a lifetime". */
export const OFTEN =
  'a day|a week|a year|a month|a night|this week|this year|times a|of your life|in your life|in a lifetime';
