/** Names of days and months, as alternatives for phrases and word sets. */
export const WEEKDAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
export const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
/** The same as they are written on notices. */
export const SHORT_WEEKDAYS = 'mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun';
export const SHORT_MONTHS = 'jan|feb|mar|apr|aug|sept|oct|nov|dec';
/** "Mondays": every one of them. */
export const EVERY_WEEKDAY = WEEKDAYS.replaceAll('day', 'days');
