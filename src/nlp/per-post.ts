import type { Post } from '../types.ts';

/** Works a thing out once for each post, however many rules ask. One is remembered: all rules read a post before the next. */
export const perPost = <T>(work: (post: Post) => T): ((post: Post) => T) => {
  let last: { readonly post: Post; readonly value: T } | undefined;
  return (post) => {
    if (last?.post !== post) last = { post, value: work(post) };
    return last.value;
  };
};
