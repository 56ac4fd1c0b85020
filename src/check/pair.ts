/**
 * Which record stands for which gold row. In go the rows in the order of the gold file and the records in reading
 * order; out comes, for each row, the record that overlaps it most and is not taken, and the records left over.
 *
 * Absent: any look at the fields. A figure is found where it stands, whatever it is taken for.
 */

import type { FigureRecord, GoldRow } from "./types.ts";

export interface Pairs {
  readonly pairs: readonly { readonly gold: GoldRow; readonly record: FigureRecord | null }[];
  readonly rest: readonly FigureRecord[];
}

export function pair(rows: readonly GoldRow[], records: readonly FigureRecord[]): Pairs {
  const taken = new Set<number>();
  const pairs = rows.map((gold) => {
    let best = -1;
    let most = 0;
    records.forEach((record, index) => {
      if (taken.has(index)) return;
      const overlap = Math.min(gold.end, record.end) - Math.max(gold.start, record.start);
      if (overlap > most) {
        best = index;
        most = overlap;
      }
    });
    if (best >= 0) taken.add(best);
    return { gold, record: records[best] ?? null };
  });
  return { pairs, rest: records.filter((_, index) => !taken.has(index)) };
}
