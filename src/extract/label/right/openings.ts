/**
 * What can stand right behind a number and is no name of what is counted, or is all of it, in the order it is asked.
 *
 * In: a scene, the words of the clause and a position behind the number. Out: the opening that stands there.
 */
import type { Chunk } from "../../lexicon/words.ts";
import type { Scene } from "../../scene.ts";
import { asked, type ByCharacter, byCharacter } from "../by-character.ts";
import { COMMUNITY, MEDAL, PEOPLE } from "./alone.ts";
import { AND_SO_ON, JOINT, OF_THESE, ON_BASIS, SAME_DAY, THRESHOLD, WHEN } from "./nameless.ts";
import type { Opening } from "./opening.ts";
import {
  A_LITTLE_MORE,
  ACHIEVES,
  ALL_DID,
  DONE,
  EACH_GETS,
  FOR_WHOM,
  GOES,
  IS_SO,
  NEVER_DONE,
  NOT_ONE,
  RATIO,
  SOON,
  STANDS_IN_RANK,
  THAT_IS_WHY,
  THIS_ALONE,
  TO_BECOME,
} from "./told.ts";

/** Asked right behind the number. */
export const TOLD: readonly Opening[] = [
  RATIO,
  THIS_ALONE,
  FOR_WHOM,
  TO_BECOME,
  NOT_ONE,
  DONE,
  GOES,
  EACH_GETS,
  A_LITTLE_MORE,
  NEVER_DONE,
  SOON,
  THAT_IS_WHY,
  STANDS_IN_RANK,
  ALL_DID,
  ACHIEVES,
  IS_SO,
];

/** Asked where the name would begin: what `PASSED` has stands before it. */
export const NAMES: readonly Opening[] = [
  JOINT,
  ON_BASIS,
  THRESHOLD,
  WHEN,
  SAME_DAY,
  AND_SO_ON,
  OF_THESE,
  PEOPLE,
  COMMUNITY,
  MEDAL,
];

const TOLD_BY_FIRST = byCharacter(TOLD, ({ first }) => first);
const NAMES_BY_FIRST = byCharacter(NAMES, ({ first }) => first);

const opens = (
  openings: ByCharacter<Opening>,
  scene: Scene,
  words: readonly Chunk[],
  at: number,
  limit: number,
): Opening | null => {
  for (const opening of asked(openings, scene.text.charCodeAt(at)))
    if (opening.stands(scene, words, at, limit)) return opening;
  return null;
};

/** What tells at `at`, right behind the number, what was or is to be done of the things counted; null where nothing does. */
export const toldAt = (scene: Scene, words: readonly Chunk[], at: number, limit: number): Opening | null =>
  opens(TOLD_BY_FIRST, scene, words, at, limit);

/** What opens at `at`, where the name would begin, and names nothing or all; null where a phrase may begin. */
export const nameAt = (scene: Scene, words: readonly Chunk[], at: number, limit: number): Opening | null =>
  opens(NAMES_BY_FIRST, scene, words, at, limit);
