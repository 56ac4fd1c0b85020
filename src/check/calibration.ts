/**
 * Whether confidence tells: outcomes in; for each tenth of confidence, how many records and the share all right, out.
 *
 * A record is right where it stands for a required gold row with gold's span and every field right. Records that stand
 * for optional rows are not counted. Absent: any fitting of confidence, which is done where confidence is made.
 */

import { faults } from "./score.ts";
import type { Outcome } from "./types.ts";

export interface Tenth {
  /** Lower and upper end of confidence; the upper end belongs to the next tenth, 1 to the last. */
  readonly from: number;
  readonly to: number;
  readonly records: number;
  /** 0 to 1; null where no record has such a confidence. */
  readonly confidence: number | null;
  readonly right: number | null;
}

export function calibrate(outcomes: readonly Outcome[]): readonly Tenth[] {
  const judged = outcomes
    .filter((outcome) => outcome.kind !== "miss")
    .map((outcome) => ({ confidence: outcome.record.confidence, right: faults(outcome).length === 0 }));
  return Array.from({ length: 10 }, (_, index) => {
    // Rounded first: 0.7 * 10 is 7.000000000000001 and 0.29 * 100 is 28.999999999999996 in binary floating point.
    const inside = judged.filter(({ confidence }) => Math.min(9, Math.floor(round(confidence * 10))) === index);
    const share = (sum: number): number | null => (inside.length === 0 ? null : sum / inside.length);
    return {
      from: index / 10,
      to: (index + 1) / 10,
      records: inside.length,
      confidence: share(inside.reduce((sum, { confidence }) => sum + confidence, 0)),
      right: share(inside.filter(({ right }) => right).length),
    };
  });
}

function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
