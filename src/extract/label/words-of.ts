/**
 * Which of a clause's words begins or ends somewhere. Words stand in their order and never overlap.
 *
 * In: the words of a clause and a position in the text. Out: the word there, undefined where none is.
 */
import type { Chunk } from "../lexicon/words.ts";

/** Index of the first word that ends behind `position`; their number where none does. */
export const firstBehind = (words: readonly Chunk[], position: number): number => {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end > position) high = middle;
    else low = middle + 1;
  }
  return low;
};

export const wordFrom = (words: readonly Chunk[], start: number): Chunk | undefined => {
  const chunk = words[firstBehind(words, start)];
  return chunk?.start === start ? chunk : undefined;
};

export const wordUpTo = (words: readonly Chunk[], end: number): Chunk | undefined => {
  const chunk = words[firstBehind(words, end - 1)];
  return chunk?.end === end ? chunk : undefined;
};
