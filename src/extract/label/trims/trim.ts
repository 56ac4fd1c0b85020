/**
 * The face of what a noun phrase behind a number loses at its end, and of what is then left and names nothing.
 *
 * In: the phrase as it was read. Out: where it ends without such words. Deliberately absent: the list and its order (../trimmed.ts).
 */
import type { Chunk } from "../../lexicon/words.ts";

/** Where the phrase `[start, end)` ends without it; `end` for "not there". */
export type Cut = (text: string, start: number, end: number, words: readonly Chunk[]) => number;

export interface Trim {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  /** The characters in one of which the phrase ends then; null where it can end in any. */
  readonly last: string | null;
  readonly cut: Cut;
  /** The phrase behind the number loses what stands in 【】 by this one. */
  readonly yes: readonly string[];
  /** It does not lose what stands in 【】 by it. */
  readonly no: readonly string[];
}

/** Cuts what a pattern that ends in `$` matches, where `left` characters are left before it. */
export const cut =
  (pattern: RegExp, left = 0): Cut =>
  (text, start, end) => {
    const index = pattern.exec(text.slice(start, end))?.index ?? -1;
    return index >= left ? start + index : end;
  };

/** What is left of a phrase and names nothing. */
export interface Nameless {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  readonly holds: (text: string, start: number, end: number, words: readonly Chunk[]) => boolean;
  /** What stands in 【】 is nothing to name; it is the first to say so. */
  readonly yes: readonly string[];
  /** What stands in 【】 may be a name. */
  readonly no: readonly string[];
}
