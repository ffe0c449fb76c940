/** Names of days and months, as alternatives for phrases and word sets. */
export const WEEKDAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
export const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
/** "Mondays": every one of them. */
export const EVERY_WEEKDAY = WEEKDAYS.replaceAll('day', 'days');
