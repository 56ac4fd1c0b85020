/**
 * Words in, how often they stand in a paragraph out: what is told of orders and results is told by how many there are.
 *
 * One look into a set a character; the few that a word begins with go on to the trie of all words of the list.
 */
import { has, marks } from "../../marks.ts";
import { trieOf, wordOf } from "../../trie.ts";

export interface Counted {
  readonly id: string;
  /** One line for people: what it recognises. */
  readonly about: string;
  /** In one list no word stands twice and none begins with another: which one is meant is then never open. */
  readonly words: readonly string[];
  /** What has to follow a word and counts with it, sticky: 推进|，, 增长|8.3%. */
  readonly behind?: RegExp;
  /** Paragraphs, or the part of one, in which such a word is counted. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** Words between blanks. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Where the word of a list at a position of a text ends, with what has to follow it; -1 where none stands. */
const endOfWord = (list: readonly Counted[]): ((text: string, at: number) => number) => {
  const entries = list.flatMap(({ words, behind }) => words.map((word) => ({ word, behind })));
  const trie = trieOf(entries.map(({ word }) => word));
  return (text, at) => {
    const found = wordOf(entries, trie.longestAt(text, at, text.length));
    if (found === undefined) return -1;
    const end = at + found.word.length;
    if (found.behind === undefined) return end;
    found.behind.lastIndex = end;
    return found.behind.test(text) ? found.behind.lastIndex : -1;
  };
};

/** What the words of a list begin with. */
export const headsOf = (list: readonly Counted[]): string =>
  list.flatMap(({ words }) => words.map((word) => word.charAt(0))).join("");

/**
 * How many words of a list stand in a text, none of them inside another.
 *
 * @param behind characters behind one of which, or at the text's head, a word has to stand; without it, anywhere
 */
export const counterOf = (list: readonly Counted[], behind?: string): ((text: string) => number) => {
  const heads = marks(headsOf(list));
  const before = behind === undefined ? null : marks(behind);
  const endOf = endOfWord(list);
  return (text) => {
    let counted = 0;
    for (let at = 0; at < text.length; ) {
      const asked =
        has(heads, text.charCodeAt(at)) && (before === null || at === 0 || has(before, text.charCodeAt(at - 1)));
      const end = asked ? endOf(text, at) : -1;
      if (end > 0) counted++;
      at = end > 0 ? end : at + 1;
    }
    return counted;
  };
};
