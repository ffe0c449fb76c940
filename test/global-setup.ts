import { bundle } from '../src/build/bundle.mjs';

/** Builds dist once, so that tests which spawn `bin/postlint.js` run what is in the sources. */
export default async (): Promise<void> => {
  await bundle();
};
