/**
 * The face of what a word before a number is to the phrase there: what bounds it, opens it, or only says which.
 *
 * In: the phrase as read so far, from left to right, and the next word. Out: where the phrase begins then. Deliberately
 * absent: the boundaries and their order (boundaries.ts); what moves the phrase on behind its last word (onward.ts).
 */
import type { Span } from "../../../types.ts";
import type { Chunk } from "../../lexicon/words.ts";
import type { Scene } from "../../scene.ts";

/** A phrase as far as it is read. One a phrase, which every word moves on. */
export interface Cut {
  readonly scene: Scene;
  readonly text: string;
  /** The words of the stretch, or of its clause. */
  readonly words: readonly Chunk[];
  /** Where the stretch begins and ends. */
  readonly from: number;
  readonly end: number;
  /** Where the phrase begins so far. */
  at: number;
  /** The verb that bounds it there, or did before something else moved it on. */
  verb: Span | null;
  /** Where it would begin without its last bounding word. */
  before: number;
}

export interface Boundary {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  /** The words it is asked of; null where their class or what stands around them tells. */
  readonly words: ReadonlySet<string> | null;
  /** The classes of which it must be one; any where absent. */
  readonly classes?: number;
  /** Where the phrase begins if the word is of this kind: `cut.at` where it bounds nothing, `NOT_MINE` where it is another. */
  readonly begins: (cut: Readonly<Cut>, word: Chunk) => number;
  /** The word governs what stands behind it. */
  readonly governs?: true;
  /** What stands before it is remembered, since a 的-clause behind it may need it. */
  readonly remembers?: true;
  /** The word in 【】 is of this kind first, and the phrase then begins at the |. */
  readonly yes: readonly string[];
  /** The word in 【】 is of another kind, or of none. */
  readonly no: readonly string[];
}
