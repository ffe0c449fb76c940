/** A stream to print to: `process.stdout`, `process.stderr`, or a stand-in. */
export interface Sink {
  /** False where the reader is behind and `drain` will follow. */
  write(text: string): boolean;
  once?(event: 'drain', listener: () => void): unknown;
  on?(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** All the program knows of the world outside; `process` is one. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean; destroy?(): unknown };
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
  /** Hears of Ctrl-C; where nobody listens, it ends the process. */
  once?(event: 'SIGINT', listener: () => void): unknown;
  /** Hears of what is thrown where nobody waits for it; where nobody listens, it ends the process. */
  on?(event: 'uncaughtException' | 'unhandledRejection', listener: (thrown: unknown) => void): unknown;
  /** Of the process, where it is not ended by then. */
  exitCode?: number | string | null | undefined;
}

/** Where an error came from, for users who ask for it with `DEBUG=postlint`; nothing of what is no error. */
export const showStack = ({ env, stderr }: Io, thrown: unknown): void => {
  const isWanted = (env.DEBUG ?? '').split(/[\s,]+/).includes('postlint');
  if (isWanted && thrown instanceof Error) stderr.write(`${thrown.stack}\n`);
};
