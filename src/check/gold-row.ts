/**
 * One row of a gold file: cells in, a gold row and what is wrong with it out, against closed lists of what may stand
 * in each column.
 *
 * Absent: any judgement across rows, and the document's text.
 */

import type { Bound, Change, Status } from "../types.ts";
import type { GoldRow } from "./types.ts";

/** One thing wrong with a gold file; `row` is the 1-based line of the CSV on which the row begins. */
export interface GoldProblem {
  readonly row: number;
  readonly column: string;
  readonly problem: string;
}

/** The cells of one row, with the 1-based line of the CSV on which it begins. */
export interface GoldLine {
  readonly row: number;
  readonly cells: readonly string[];
}

interface ParsedRow {
  readonly row: GoldRow | null;
  readonly problems: readonly GoldProblem[];
}

/** Columns without which nothing can be scored; `place` and `optional` may be left out and are then empty. */
export const NEEDED: readonly string[] = [
  "start",
  "end",
  "text",
  "value",
  "max",
  "unit",
  "bound",
  "change",
  "status",
  "period",
  "label",
];

const BOUNDS: readonly Bound[] = ["exact", "about", "over", "under"];
const CHANGES: readonly (Change | "")[] = ["", "up", "down"];
const STATUSES: readonly Status[] = ["actual", "target"];

/** A text cell as it was before an apostrophe was set before a character that would start a formula: '-5 → -5. */
function unguarded(cell: string): string {
  return /^'[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell;
}

/** A row of cells as gold; with problems its figures mean nothing. */
export function parseRow(header: readonly string[], line: GoldLine): ParsedRow {
  const problems: GoldProblem[] = [];
  const fail = (column: string, problem: string): void => {
    problems.push({ row: line.row, column, problem });
  };
  if (line.cells.length !== header.length) {
    fail(
      header[Math.min(line.cells.length, header.length) - 1] ?? "start",
      `${line.cells.length} cells where the header row has ${header.length}`,
    );
    return { row: null, problems };
  }
  const raw = (column: string): string => (line.cells[header.indexOf(column)] ?? "").trim();
  const text = (column: string): string => unguarded(raw(column));
  const number = (column: string): number => {
    const cell = raw(column);
    // Spreadsheets write large numbers with an exponent: 1.8635E+11.
    if (!/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/u.test(cell)) {
      fail(column, `${JSON.stringify(cell)} is not a number in plain digits, such as 43000 or 12.3`);
    }
    return Number(cell);
  };
  const position = (column: string): number => {
    if (!/^\d+$/u.test(raw(column))) fail(column, `${JSON.stringify(raw(column))} is not a position in the text`);
    return Number(raw(column));
  };
  const oneOf = <T extends string>(column: string, allowed: readonly T[]): T => {
    const cell = raw(column);
    const known = allowed.find((value) => value === cell);
    const names = allowed.map((value) => value || "(empty)").join(", ");
    if (known === undefined) fail(column, `${JSON.stringify(cell)} is not one of ${names}`);
    return known ?? (allowed[0] as T);
  };
  const optional = raw("optional").toLowerCase();
  if (!["", "true", "false"].includes(optional)) {
    fail("optional", `${JSON.stringify(raw("optional"))} is not one of true, false, (empty)`);
  }
  const parsed: GoldRow = {
    row: line.row,
    start: position("start"),
    end: position("end"),
    text: text("text"),
    value: number("value"),
    max: raw("max") === "" ? null : number("max"),
    unit: text("unit"),
    bound: oneOf("bound", BOUNDS),
    change: oneOf("change", CHANGES) || null,
    status: oneOf("status", STATUSES),
    period: text("period"),
    place: text("place"),
    labels: text("label").split("|"),
    optional: optional === "true",
  };
  return { row: parsed, problems };
}
