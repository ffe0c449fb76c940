/** The part of picomatch we use; it ships no types. */
declare module 'picomatch' {
  const picomatch: (
    globs: readonly string[],
    options?: { readonly dot?: boolean; readonly ignore?: readonly string[] },
  ) => (path: string) => boolean;
  export default picomatch;
}
