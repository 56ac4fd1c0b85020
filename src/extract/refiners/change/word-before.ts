/**
 * Which word of a list ends at a position, and between which positions and a number only words of measure stand.
 *
 * In: lists of words, a text, a position. Out: the list whose word ends there. Deliberately absent: the words (words.ts).
 */
import { among, has, marks } from "../../../marks.ts";
import { BETWEEN, type Listed } from "./words.ts";

/** The first of the lists with a word that ends at `at` and begins at `from` or behind it; null where none has. */
export type Ending<List extends Listed> = (text: string, from: number, at: number) => List | null;

/** Words are kept by the character they end in: at most positions no word ends, at the others a handful might. */
export const endingIn = <List extends Listed>(lists: readonly List[]): Ending<List> => {
  const byLast = byLastOf(lists);
  const lasts = marks(String.fromCharCode(...byLast.keys()));
  return (text, from, at) => {
    const last = text.charCodeAt(at - 1);
    if (at <= from || !has(lasts, last)) return null;
    for (const { word, list } of byLast.get(last)!) {
      const start = at - word.length;
      if (start < from || !text.startsWith(word, start)) continue;
      if (start === from || list.notAfter === undefined || !among(list.notAfter, text, start - 1)) return list;
    }
    return null;
  };
};

interface Entry<List> {
  readonly word: string;
  readonly list: List;
}

const byLastOf = <List extends Listed>(lists: readonly List[]): ReadonlyMap<number, readonly Entry<List>[]> => {
  const found = new Map<number, Entry<List>[]>();
  for (const list of lists)
    for (const word of list.words) {
      const last = word.charCodeAt(word.length - 1);
      const others = found.get(last);
      if (others) others.push({ word, list });
      else found.set(last, [{ word, list }]);
    }
  return found;
};

const BETWEEN_BY_LAST = byLastOf([BETWEEN]);
const BETWEEN_LASTS = marks(String.fromCharCode(...BETWEEN_BY_LAST.keys()));

/**
 * The positions where a word may end that tells of the number at `to`: there, and before any words of measure between
 * them, the nearest first. 增长|了|近|7% has three. They are kept as bits of the few characters that a word is long, so that
 * 每年均, which is 每年 and 均 or 每 and 年均, is walked once.
 */
export const reachesBack = (text: string, from: number, to: number): readonly number[] => {
  const found: number[] = [];
  // Bit n: only words of measure between `at - n` and the number.
  for (let at = to, open = 1; open !== 0 && at >= from; at--, open >>= 1) {
    if ((open & 1) === 0) continue;
    found.push(at);
    const last = text.charCodeAt(at - 1);
    if (!has(BETWEEN_LASTS, last)) continue;
    for (const { word } of BETWEEN_BY_LAST.get(last)!)
      if (at - word.length >= from && text.startsWith(word, at - word.length)) open |= 1 << word.length;
  }
  return found;
};
