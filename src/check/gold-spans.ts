/**
 * Gold held against its document: rows and the decoded text in, spans that do not read back or overlap out.
 *
 * Absent: the cells that no span concerns.
 */

import type { GoldProblem } from "./gold-row.ts";
import type { GoldRow } from "./types.ts";

/** Rows whose span is empty, leaves the text, or does not read back as the row's text; says where the text stands. */
export function spanProblems(rows: readonly GoldRow[], text: string): readonly GoldProblem[] {
  return rows.flatMap(({ row, start, end, text: want }) => {
    if (end <= start) return [{ row, column: "end", problem: `${end} does not lie behind the start, ${start}` }];
    if (end > text.length)
      return [{ row, column: "end", problem: `${end} lies behind the text's end, ${text.length}` }];
    const got = text.slice(start, end);
    if (got === want) return [];
    const at = nearest(text, want, start);
    const hint = at < 0 ? "stands nowhere in the text" : `stands at ${at} to ${at + want.length}`;
    const problem = `${start} to ${end} reads ${JSON.stringify(got)}, and ${JSON.stringify(want)} ${hint}`;
    return [{ row, column: "text", problem }];
  });
}

/** Where `part` stands nearest to a position, else -1. */
function nearest(text: string, part: string, position: number): number {
  if (part === "") return -1;
  const before = text.lastIndexOf(part, position);
  const after = text.indexOf(part, position);
  if (before < 0 || after < 0) return Math.max(before, after);
  return position - before < after - position ? before : after;
}

/** Rows that begin before an earlier one ends. */
export function overlaps(rows: readonly GoldRow[]): readonly GoldProblem[] {
  const sorted = [...rows].sort((a, b) => a.start - b.start);
  let furthest: GoldRow | undefined;
  const problems: GoldProblem[] = [];
  for (const row of sorted) {
    if (furthest !== undefined && row.start < furthest.end) {
      const problem = `${row.start} to ${row.end} overlaps row ${furthest.row}, ${furthest.start} to ${furthest.end}`;
      problems.push({ row: row.row, column: "start", problem });
    }
    if (furthest === undefined || row.end > furthest.end) furthest = row;
  }
  return problems;
}
