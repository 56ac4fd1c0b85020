/**
 * A record's cells: a record and a column go in, a text or a number that is safe in a spreadsheet comes out.
 *
 * Absent on purpose: quoting and layout, which belong to the format.
 */
import type { FigureRecord, Trace } from "../record.ts";
import type { Column } from "./columns.ts";

/** Between the parts of a cell that holds several. */
const PARTS = "; ";

/**
 * A text a spreadsheet would run as a formula is led by an apostrophe, so that it shows instead:
 * `=1+1` → `'=1+1`. The first characters that start one are `=`, `+`, `-`, `@`, TAB and CR (OWASP, "CSV Injection").
 */
export const guardFormula = (text: string): string => (isFormula(text) ? `'${text}` : text);

/** The text that `guardFormula` was given. */
export const unguardFormula = (cell: string): string =>
  cell.charCodeAt(0) === 0x27 && isFormula(cell.slice(1, 2)) ? cell.slice(1) : cell;

const isFormula = (text: string): boolean => {
  switch (text.charCodeAt(0)) {
    case 0x3d: // =
    case 0x2b: // +
    case 0x2d: // -
    case 0x40: // @
    case 0x09: // TAB
    case 0x0d: // CR
      return true;
    default:
      return false;
  }
};

/** What stands in one cell, unguarded; null is an empty cell. */
export const cellOf = (record: FigureRecord, column: Column): string | number | null => {
  switch (column.name) {
    case "notes":
      return record.notes?.join(PARTS) ?? null;
    case "trace":
      return record.trace === undefined ? null : traceText(record.trace);
    default:
      return record[column.name];
  }
};

const traceText = ({ by, rejected }: Trace): string =>
  [by.join(" > "), ...rejected.map((reading) => `not ${reading.by}: ${reading.reason}`)].join(PARTS);
