import type { Post } from '../types.ts';

/** Works a thing out once for each post, however many rules ask. */
export const perPost = <T>(work: (post: Post) => T): ((post: Post) => T) => {
  const known = new WeakMap<Post, { readonly value: T }>();
  return (post) => {
    const made = known.get(post) ?? { value: work(post) };
    known.set(post, made);
    return made.value;
  };
};
