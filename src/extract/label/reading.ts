/** What one way of reading a figure's label answers. */
import type { Piece } from "../../types.ts";
import type { Example } from "../refiners/refiner.ts";
import type { View } from "./view.ts";

export interface Reading {
  readonly label: readonly Piece[] | null;
  /** Where the figure's own words end, so that the next figure does not take them. */
  readonly end: number;
  readonly how: string;
}

export const made = (label: readonly Piece[] | null, end: number, how: string): Reading => ({ label, end, how });

/** One of the ways a label is read; the list in readings.ts has their order. */
export interface Way {
  readonly id: string;
  /** One line for people. */
  readonly about: string;
  /** Null for "not mine". */
  readonly read: (view: View) => Reading | null;
}

/** A way that stands beside others of its kind, told from them by examples. */
export interface ShownWay extends Way {
  /** What this way is the first to read, and the label of the number in 【】 then. */
  readonly yes: readonly Example[];
  /** What it leaves, or comes too late for. */
  readonly no: readonly string[];
}
