import { bundle } from '../src/build/bundle.mjs';

/** Builds dist once, so that tests which spawn `bin/postlint.js` run what is in the sources. */
export default async (): Promise<void> => {
  // While the parts are still being written, a broken one must not stop the tests of the others.
  await bundle().catch((error: unknown) => console.error(`dist is not built: ${error}`));
};
