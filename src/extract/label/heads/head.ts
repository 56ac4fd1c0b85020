/** The face of the kinds of phrases before a number that are no label as they stand. */
import type { Span } from "../../../types.ts";
import type { Example } from "../../refiners/refiner.ts";
import type { Reading } from "../reading.ts";
import type { View } from "../view.ts";

export interface Head {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  /**
   * @param text what the phrase says
   * @returns null for "not mine"
   */
  readonly reads: (view: View, phrase: Span, text: string) => Reading | null;
  /** What this kind is the first to read, and the label of the number in 【】 then. */
  readonly yes: readonly Example[];
  /** What it leaves, or comes too late for. */
  readonly no: readonly string[];
}
