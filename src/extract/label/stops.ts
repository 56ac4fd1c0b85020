/**
 * Where a noun phrase behind a number stops at a word: 干部|驻村, 项目|投产, 乡镇|试点“板凳会”.
 *
 * In: the phrase and one of its words. Out: whether the word ends it. Deliberately absent: marks and particles, and what
 * no list knows; right.ts and the parts of speech answer for these.
 */
import type { Chunk } from "../lexicon/words.ts";
import { BEFORE_VERB, TELLS_HOW } from "./stops/adverbs.ts";
import { BEFORE_MORE, BEFORE_NUMBER, CLOSING_NOUN, ENDS_CLAUSE, SAYS_OF_WHAT, SAYS_WHICH } from "./stops/closing.ts";
import { ASKS_FOR, DONE_JOINTLY, GOES_WHERE, JOINT, TAKES_NAME } from "./stops/objects.ts";
import type { Running, Stop } from "./stops/stop.ts";
import { ACTS, COMPLETED, FOR_A_BODY, MAKES_NOUN, NAMES } from "./stops/verbs.ts";

/** In the order they are asked. A word of which none answers ends nothing. */
export const STOPS: readonly Stop[] = [
  BEFORE_VERB,
  TELLS_HOW,
  // Verbs that close a clause; the last of these leaves none.
  SAYS_WHICH,
  CLOSING_NOUN,
  BEFORE_NUMBER,
  ENDS_CLAUSE,
  BEFORE_MORE,
  SAYS_OF_WHAT,
  // Verbs that are nouns as often, for what stands behind them.
  JOINT,
  TAKES_NAME,
  DONE_JOINTLY,
  ASKS_FOR,
  GOES_WHERE,
  COMPLETED,
  // 861名干部|培训|: what is left of them goes on.
  NAMES,
  MAKES_NOUN,
  FOR_A_BODY,
  ACTS,
];

/** What a word at `index` does to the phrase, null where it does nothing. */
export const stopAt = (phrase: Running, words: readonly Chunk[], index: number): Stop | null => {
  const chunk = words[index];
  if (!chunk) return null;
  const behind = words[index + 1];
  const next = behind?.start === chunk.end ? behind : undefined;
  for (const stop of STOPS)
    if ((stop.classes & chunk.word.classes) !== 0 && stop.stands(phrase, chunk, next)) return stop;
  return null;
};

/** Whether the word ends the phrase. */
export const stops = (phrase: Running, words: readonly Chunk[], index: number): boolean => {
  const stop = stopAt(phrase, words, index);
  return stop !== null && stop.goesOn !== true;
};
