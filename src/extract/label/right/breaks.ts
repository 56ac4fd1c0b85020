/**
 * What ends a noun phrase behind a number, in the order it is asked.
 *
 * In: a scene, the words of the clause, where the phrase begins and a position in it. Out: what ends it there.
 * Deliberately absent: words of a class that ends it (../stops.ts), lists and quotations (../right.ts).
 */
import type { Chunk } from "../../lexicon/words.ts";
import type { Scene } from "../../scene.ts";
import { asked, type ByCharacter, byCharacter } from "../by-character.ts";
import type { Break } from "./break.ts";
import {
  ALL_REACHED,
  AMONG_WHOM,
  EVERYWHERE,
  GOES_TO_DO,
  LETTERS,
  OF_A_LEVEL,
  OF_EACH,
  OWNER,
  THIS_ALONE,
  YEARLY,
} from "./new-topic.ts";
import { ASPECT, DOUBLED, MARK, ONE_AND_ONE, ONE_BY_ONE, ONE_OF, PARTICLE, PASSING, STAYING } from "./outside.ts";
import {
  A_WHILE,
  ALL_OF_THEM,
  BE_CALLED,
  BE_FIRST,
  COME_ONCE,
  EXPRESS,
  NEARLY,
  NONE,
  NOT_EVEN,
  REPORT,
  SAY,
  STEADILY,
  TO_THE_END,
  WHOLLY_DONE,
} from "./turns.ts";

/** Asked at every position that opens no quotation: they end the phrase inside a known word as well. */
export const BREAKS: readonly Break[] = [
  MARK,
  YEARLY,
  ALL_REACHED,
  GOES_TO_DO,
  THIS_ALONE,
  AMONG_WHOM,
  OF_A_LEVEL,
  OF_EACH,
  ONE_BY_ONE,
  ONE_AND_ONE,
  DOUBLED,
  LETTERS,
  EVERYWHERE,
  OWNER,
  // What is told of things that a noun of two characters or more has named.
  SAY,
  REPORT,
  EXPRESS,
  BE_FIRST,
  BE_CALLED,
  NONE,
  COME_ONCE,
  NEARLY,
  STEADILY,
  NOT_EVEN,
  ALL_OF_THEM,
  WHOLLY_DONE,
  A_WHILE,
  TO_THE_END,
];

/** Asked where no word of the dictionary goes on. */
export const BETWEEN_WORDS: readonly Break[] = [ASPECT, STAYING, PASSING, PARTICLE, ONE_OF];

const BREAKS_BY_FIRST = byCharacter(BREAKS, ({ first }) => first);
const BETWEEN_WORDS_BY_FIRST = byCharacter(BETWEEN_WORDS, ({ first }) => first);

const ends = (
  breaks: ByCharacter<Break>,
  scene: Scene,
  words: readonly Chunk[],
  start: number,
  at: number,
  limit: number,
): Break | null => {
  for (const one of asked(breaks, scene.text.charCodeAt(at))) if (one.ends(scene, words, start, at, limit)) return one;
  return null;
};

/** What ends the phrase at `at`, whatever word stands there. */
export const breakAt = (
  scene: Scene,
  words: readonly Chunk[],
  start: number,
  at: number,
  limit: number,
): Break | null => ends(BREAKS_BY_FIRST, scene, words, start, at, limit);

/** What ends it there between words. */
export const breakBetween = (
  scene: Scene,
  words: readonly Chunk[],
  start: number,
  at: number,
  limit: number,
): Break | null => ends(BETWEEN_WORDS_BY_FIRST, scene, words, start, at, limit);
