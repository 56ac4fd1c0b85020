/**
 * Words of a list at the start or at the end of a text; of most texts one character tells that none stands there.
 */
import { has, marks } from "../../marks.ts";

/** Length of the first word of the list that opens a text, 0 where none does. */
export const openedBy = (words: readonly string[]): ((text: string) => number) => {
  const first = marks(words.map((word) => word.charAt(0)).join(""));
  return (text) => (has(first, text.charCodeAt(0)) ? (words.find((word) => text.startsWith(word))?.length ?? 0) : 0);
};

/**
 * Whether a text ends in a word of the list, behind what `behind` accepts.
 *
 * @param behind asked with the length of the word
 */
export const endedBy = (words: readonly string[]): ((text: string, behind: (length: number) => boolean) => boolean) => {
  const last = marks(words.map((word) => word.slice(-1)).join(""));
  return (text, behind) =>
    has(last, text.charCodeAt(text.length - 1)) && words.some((word) => text.endsWith(word) && behind(word.length));
};
