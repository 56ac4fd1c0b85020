/**
 * The faces of what hangs on a number from the left: known words there, verbs that no list has, what goes with them.
 *
 * In: what is taken off so far, and the nearest word. Out: where the stretch ends without one more. Deliberately absent:
 * the lists (parts.ts, unlisted.ts, along.ts); what is no word of a class (../step/steps.ts).
 */
import type { Span } from "../../../types.ts";
import type { Predicate } from "../../lexicon/predicates.ts";
import type { Chunk } from "../../lexicon/words.ts";
import type { Scene } from "../../scene.ts";

/** What hangs on a number as far as it is taken off. One a number, which everything taken off shortens. */
export interface Hanging {
  readonly scene: Scene;
  readonly text: string;
  /** The words of the stretch. */
  readonly words: readonly Chunk[];
  /** Where the stretch begins. */
  readonly from: number;
  /** Where the number begins. */
  readonly to: number;
  /** Whether one of `COMPARES` stands in the stretch. */
  readonly compares: boolean;
  /** Where it ends so far. */
  end: number;
  /** How many words end there or before. */
  index: number;
  /** Nearest to the number first. */
  readonly predicates: Predicate[];
  /** The verb at the number. */
  verb: Span | null;
}

interface Entry {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  /**
   * Where the stretch ends without it; `NOT_MINE` where it is something else.
   *
   * @param word the nearest word that ends by the end of the stretch
   */
  readonly ends: (hanging: Readonly<Hanging>, word: Chunk) => number;
  /** What stands in 【】 is its own, which it takes off before a number. */
  readonly yes: readonly string[];
  /** What stands in 【】 is not its own, or somebody else comes first. */
  readonly no: readonly string[];
}

/** A known word that ends where the stretch does. Where the stretch ends behind it still, nothing more hangs on the number. */
export interface Part extends Entry {
  /** The words it is asked of; null where their class tells. */
  readonly words: ReadonlySet<string> | null;
  /** The classes of which the word must be one; any where absent. */
  readonly classes?: number;
  /** What it is to the number, where it is more than an adverb. */
  readonly as?: "predicate" | "verb";
}

/** A verb that no list has, asked while no other stands at the number. */
export interface Unlisted extends Omit<Entry, "ends"> {
  readonly ends: (hanging: Readonly<Hanging>, word: Chunk | undefined) => number;
  /** The characters in one of which the stretch ends; null where it can end in any. */
  readonly last: string | null;
  /** Asked only where that character is a verb of everyday speech: 招, 收, 卖. */
  readonly plain?: true;
}

/** What goes with the word just taken off. */
export interface Along extends Entry {
  /** The characters in one of which the stretch ends; null where it can end in any. */
  readonly last: string | null;
  /** Asked only where something in the stretch compares. */
  readonly compares?: true;
}
