/** The faces of what comes off a phrase's front: leads told by their characters, and words of the lexicon. */
import type { Chunk } from "../../lexicon/words.ts";
import type { Example } from "../../refiners/refiner.ts";
import type { Scene } from "../../scene.ts";

interface Peeled {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  /** Sentences, each with the label of the number in 【】, which without this one would be another. */
  readonly yes: readonly Example[];
  /** What this one leaves. */
  readonly no: readonly string[];
}

/** What a phrase may begin with that is no part of it. */
export interface Lead extends Peeled {
  /** The characters it may open with; null where that may be any. */
  readonly opens: string | null;
  /**
   * @param at where the phrase begins so far
   * @param end where it ends
   * @returns where it begins behind the lead, `at` where there is none
   */
  readonly past: (scene: Scene, words: readonly Chunk[], at: number, end: number) => number;
}

/** Why a word at a phrase's front comes off it, or stays. */
export interface WordCase extends Peeled {
  /**
   * @param words those of the clause, `chunk` among them
   * @param end where the phrase ends, behind the word
   */
  readonly holds: (scene: Scene, words: readonly Chunk[], chunk: Chunk, end: number) => boolean;
}
