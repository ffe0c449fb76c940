/** The part of picomatch we use; it ships no types. */
declare module 'picomatch' {
  interface Options {
    /** Match names that begin with a dot as well. */
    readonly dot?: boolean;
    readonly ignore?: readonly string[];
  }
  const picomatch: (globs: readonly string[], options?: Options) => (path: string) => boolean;
  export default picomatch;
}
