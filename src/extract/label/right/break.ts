/**
 * The face of what ends a noun phrase behind a number: 林农|户均增收, 旧址|前前后后|收拾了一遍.
 *
 * In: a scene, the words of the clause, where the phrase begins and a position in it. Out: whether it ends there.
 * Deliberately absent: the breaks and their order (breaks.ts); words of a class that ends it (../stops.ts).
 */
import type { Chunk } from "../../lexicon/words.ts";
import type { Scene } from "../../scene.ts";

/**
 * Whether the phrase that begins at `start` ends before what stands at `at`.
 *
 * @param limit the next number, a time, or the clause's end
 */
export type Ends = (scene: Scene, words: readonly Chunk[], start: number, at: number, limit: number) => boolean;

export interface Break {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  /** The characters one of which it begins with; null where that can be any. */
  readonly first: string | null;
  readonly ends: Ends;
  /** How many characters before it go with it: 居民扛|着, of which 扛 does. */
  readonly back?: number;
  /** Where 【】 begins it is the first that ends the phrase, which begins behind the number. */
  readonly yes: readonly string[];
  /** Where 【】 begins it does not, or comes too late. */
  readonly no: readonly string[];
}
