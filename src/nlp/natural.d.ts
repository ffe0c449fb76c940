/** natural ships types for its root only, and its root must not be loaded: it prints, reads `.env` and opens 1,268 modules. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: Readonly<Record<'step1a' | 'step1b' | 'step1c' | 'step5a' | 'step5b', (word: string) => string>>;
  export default stemmer;
}
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  const distance: (a: string, b: string, options: { ignoreCase: boolean }) => number;
  export default distance;
}
declare module 'natural/lib/natural/distance/dice_coefficient.js' {
  const dice: (a: string, b: string) => number;
  export default dice;
}
