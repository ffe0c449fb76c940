/** The one kind of error that loading and checking a config throws: every line of its message names the file. */
export const configError = (file: string, message: string | readonly string[], cause?: unknown): Error => {
  const lines = typeof message === 'string' ? [message] : [...new Set(message)];
  const text = lines.map((line) => `${file}: ${line}`).join('\n');
  return Object.assign(new Error(text, cause === undefined ? {} : { cause }), { name: 'ConfigError' });
};

/** True for what `configError` made: its message is for the user, and no stack trace is due. */
export const isConfigError = (error: unknown): error is Error => error instanceof Error && error.name === 'ConfigError';
