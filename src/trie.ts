/**
 * A list of words as a trie in flat tables: which of them is the longest at a position of a text.
 *
 * The first character is looked up directly, since it is asked at every position; each further one in one hash table
 * over (state, character) with linear probing. Half the time of maps of lists on the corpus, and no objects to follow.
 * At most positions no word goes on behind the first character, and a set of the pairs that words begin with says so at
 * once: what costs is less the look than the guess of the processor which way it goes.
 */

/** Slots per transition: probes stay short. */
const ROOM = 4;

export interface Trie {
  /** Index of the longest word that begins at `position` and ends by `to`, -1 where none does. Time linear in its length. */
  longestAt(text: string, position: number, to: number): number;
}

/** The same, read from the end of a word to its beginning. */
export interface EndTrie {
  /** Index of the longest word that ends at `position` and begins at `from` or behind it, -1 where none does. */
  longestBefore(text: string, position: number, from: number): number;
}

/** The word a trie found; an array asked for its element -1 would look the name "-1" up, a hundred times slower. */
export const wordOf = <Word>(words: readonly Word[], found: number): Word | undefined =>
  found < 0 ? undefined : words[found];

/** Bits of the set of pairs, 16 kB. */
const PAIR_BITS = 17;
const pairOf = (code: number, next: number): number => Math.imul(code * 31 + next, 0x9e3779b1) >>> (32 - PAIR_BITS);

/** @param words distinct, not empty; at most 65,535 characters in all */
export const trieOf = (words: readonly string[]): Trie => {
  const { first, ends, begins, after } = statesOf(words, false);
  return {
    longestAt: (text, position, to) => {
      if (position >= to) return -1;
      const code = text.charCodeAt(position);
      let state = first[code] ?? 0;
      let found = ends[state]!;
      let at = position + 1;
      if (at === to || !begins(code, text.charCodeAt(at))) return found - 1;
      for (; at < to; at++) {
        state = after(state, text.charCodeAt(at));
        if (state === 0) break;
        found = ends[state]! || found;
      }
      return found - 1;
    },
  };
};

/** @param words distinct, not empty; at most 65,535 characters in all */
export const endTrieOf = (words: readonly string[]): EndTrie => {
  const { first, ends, begins, after } = statesOf(words, true);
  return {
    longestBefore: (text, position, from) => {
      if (position <= from) return -1;
      const code = text.charCodeAt(position - 1);
      let state = first[code] ?? 0;
      let found = ends[state]!;
      let at = position - 2;
      if (at < from || !begins(code, text.charCodeAt(at))) return found - 1;
      for (; at >= from; at--) {
        state = after(state, text.charCodeAt(at));
        if (state === 0) break;
        found = ends[state]! || found;
      }
      return found - 1;
    },
  };
};

interface States {
  /** Character → state after it; state 0 is none, everywhere. */
  readonly first: Uint16Array;
  /** State → index + 1 of the word that ends there. */
  readonly ends: Uint16Array;
  /** Whether words may begin with a pair of characters; of the other pairs of the corpus one in twenty passes. */
  readonly begins: (code: number, next: number) => boolean;
  readonly after: (state: number, code: number) => number;
}

/**
 * Made when the program starts, before anything is compiled: so plain loops, and no call for each character.
 * @param backwards whether a word's last character is read as its first
 */
const statesOf = (words: readonly string[], backwards: boolean): States => {
  let transitions = 0;
  for (const word of words) transitions += word.length;
  const mask = 2 ** Math.ceil(Math.log2(ROOM * transitions + 1)) - 1;
  const first = new Uint16Array(0x10000);
  /** state × 2^16 + character, and the state behind it. */
  const keys = new Int32Array(mask + 1);
  const targets = new Uint16Array(mask + 1);
  const ends = new Uint16Array(transitions + 1);
  /** One bit a pair, at its hash. */
  const pairs = new Uint32Array(2 ** PAIR_BITS / 32);
  let states = 0;

  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 15) & mask;
    while (targets[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };

  const step = backwards ? -1 : 1;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    let at = backwards ? word.length - 1 : 0;
    const code = word.charCodeAt(at);
    let state = first[code] ?? 0;
    if (state === 0) first[code] = state = ++states;
    for (let left = word.length; left > 1; left--) {
      at += step;
      const next = word.charCodeAt(at);
      if (left === word.length) {
        const pair = pairOf(code, next);
        pairs[pair >> 5] = pairs[pair >> 5]! | (1 << (pair & 31));
      }
      const key = (state << 16) | next;
      const slot = slotOf(key);
      state = targets[slot]!;
      if (state !== 0) continue;
      keys[slot] = key;
      targets[slot] = state = ++states;
    }
    ends[state] = index + 1;
  }
  const begins = (code: number, next: number): boolean => {
    const pair = pairOf(code, next);
    return ((pairs[pair >> 5]! >>> (pair & 31)) & 1) === 1;
  };
  return { first, ends, begins, after: (state, code) => targets[slotOf((state << 16) | code)] ?? 0 };
};
