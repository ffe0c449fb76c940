/** An error that is the caller's to mend, such as a wrong call: told in one line, without the words of a crash. */
export const usageError = (message: string): Error => Object.assign(new Error(message), { name: 'UsageError' });
