/**
 * The face of what can stand right behind a number and is no name of what is counted, or is all of it.
 *
 * In: a scene, the words of the clause and a position behind the number. Out: whether such words stand there.
 * Deliberately absent: the openings and their order (openings.ts).
 */
import type { Chunk } from "../../lexicon/words.ts";
import type { Scene } from "../../scene.ts";

/** @param limit the next number or the clause's end */
export type Stands = (scene: Scene, words: readonly Chunk[], at: number, limit: number) => boolean;

export interface Opening {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  /** The characters one of which it begins with; null where that can be any. */
  readonly first: string | null;
  readonly stands: Stands;
  /** Its first character is the whole name; otherwise nothing behind the number is. */
  readonly alone?: true;
  /** Where 【】 begins it is the first to answer. */
  readonly yes: readonly string[];
  /** Where 【】 begins it does not answer, or comes too late. */
  readonly no: readonly string[];
}

/** Whether a pattern that begins with `^` stands there; it sees `longest` characters. */
export const begins =
  (pattern: RegExp, longest: number): Stands =>
  ({ text }, _, at) =>
    pattern.test(text.slice(at, at + longest));
