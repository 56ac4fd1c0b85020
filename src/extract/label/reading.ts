/** What one way of reading a figure's label answers. */
import type { Piece } from "../../types.ts";

export interface Reading {
  readonly label: readonly Piece[] | null;
  /** Where the figure's own words end, so that the next figure does not take them. */
  readonly end: number;
  readonly how: string;
}

export const made = (label: readonly Piece[] | null, end: number, how: string): Reading => ({ label, end, how });
