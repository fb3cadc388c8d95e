import type { WordPost } from './read-comments';

/** What a comment or a reply is recognised by. */
export interface Recognisable {
  readonly paraId: string;
  readonly author: string;
  readonly createdTime: string;
  readonly content: string;
}

/** A comment with what answers it. */
export interface RecognisableThread extends Recognisable {
  readonly replies: readonly Recognisable[];
}

/** Whether a post of the file is word for word one that is known. */
export const isSamePost = (known: Recognisable, post: WordPost): boolean =>
  known.createdTime === post.time && known.author === post.author && known.content === post.text;

/** Ways to recognise a comment after another program saved the file, the surest first. */
const likenesses: readonly ((known: Recognisable, post: WordPost) => boolean)[] = [
  isSamePost,
  (known, post) =>
    post.paraId !== '' && known.paraId === post.paraId && known.author === post.author,
  (known, post) => known.author === post.author && known.createdTime === post.time,
  (known, post) => known.author === post.author && known.content === post.text,
];

/** Pairs what the file holds with what is known, each at most once. */
export const pair = <K extends Recognisable, P extends WordPost>(
  known: readonly K[],
  posts: readonly P[],
): ReadonlyMap<P, K> => {
  const pairs = new Map<P, K>();
  const taken = new Set<K>();
  for (const isAlike of likenesses) {
    for (const post of posts) {
      if (pairs.has(post)) continue;
      const match = known.find((candidate) => !taken.has(candidate) && isAlike(candidate, post));
      if (match === undefined) continue;
      pairs.set(post, match);
      taken.add(match);
    }
  }
  return pairs;
};
