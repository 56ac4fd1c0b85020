/**
 * A list of words as a trie in flat tables: which of them is the longest at a position of a text.
 *
 * The first character is looked up directly, since it is asked at every position; each further one in one hash table
 * over (state, character) with linear probing. Half the time of maps of lists on the corpus, and no objects to follow.
 */

/** Slots per transition: probes stay short. */
const ROOM = 4;

export interface Trie {
  /** Index of the longest word that begins at `position` and ends by `to`, -1 where none does. Time linear in its length. */
  longestAt(text: string, position: number, to: number): number;
}

/** @param words distinct, not empty; at most 65,535 characters in all */
export const trieOf = (words: readonly string[]): Trie => {
  const transitions = words.reduce((sum, word) => sum + word.length, 0);
  const mask = 2 ** Math.ceil(Math.log2(ROOM * transitions + 1)) - 1;
  /** Character → state after it; state 0 is none, everywhere. */
  const first = new Uint16Array(0x10000);
  /** state × 2^16 + character, and the state behind it. */
  const keys = new Int32Array(mask + 1);
  const targets = new Uint16Array(mask + 1);
  /** State → index + 1 of the word that ends there. */
  const ends = new Uint16Array(transitions + 1);
  let states = 0;

  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 15) & mask;
    while (targets[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };

  for (const [index, word] of words.entries()) {
    const code = word.charCodeAt(0);
    if (first[code] === 0) first[code] = ++states;
    let state = first[code] ?? 0;
    for (let at = 1; at < word.length; at++) {
      const key = (state << 16) | word.charCodeAt(at);
      const slot = slotOf(key);
      if (targets[slot] === 0) {
        keys[slot] = key;
        targets[slot] = ++states;
      }
      state = targets[slot] ?? 0;
    }
    ends[state] = index + 1;
  }

  return {
    longestAt: (text, position, to) => {
      if (position >= to) return -1;
      let state = first[text.charCodeAt(position)] ?? 0;
      let found = 0;
      for (let at = position + 1; state !== 0; at++) {
        found = ends[state] || found;
        if (at >= to) break;
        state = targets[slotOf((state << 16) | text.charCodeAt(at))] ?? 0;
      }
      return found - 1;
    },
  };
};
