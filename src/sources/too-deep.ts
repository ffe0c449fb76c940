/** Levels of lists and maps in each other; no queue has a tenth of them. */
export const MAX_DEPTH = 200;
export const TOO_DEEP = `nested more than ${MAX_DEPTH} levels deep`;
