/**
 * A quick look at whether something is a figure record: types of its fields, by the column list, without the schema
 * library. The schema is stricter (it knows the words a field may hold) and is the one that is published.
 */
import type { FigureRecord } from "../record.ts";
import { COLUMNS, type Column } from "./columns.ts";

/** What is wrong with the first field that is, `null` for a record. */
export const recordProblem = (candidate: unknown): string | null => {
  if (typeof candidate !== "object" || candidate === null) return "is not an object";
  const fields = candidate as Readonly<Record<string, unknown>>;
  const wrong = COLUMNS.find((column) => !fits(fields[column.name], column));
  return wrong === undefined ? null : `field "${wrong.name}" should be ${expected(wrong)}`;
};

export const isRecord = (candidate: unknown): candidate is FigureRecord => recordProblem(candidate) === null;

/**
 * @throws TypeError naming the first wrong field: such a record is a defect of the program, not of its input
 */
export function assertRecord(candidate: unknown): asserts candidate is FigureRecord {
  const problem = recordProblem(candidate);
  if (problem !== null) throw new TypeError(`figure record: ${problem}`);
}

const fits = (value: unknown, column: Column): boolean => {
  if (value === null) return column.nullable;
  if (column.kind === "text") return typeof value === "string";
  return column.integer ? Number.isSafeInteger(value) : Number.isFinite(value);
};

const expected = (column: Column): string => {
  const type = column.kind === "text" ? "a text" : column.integer ? "a whole number" : "a number";
  return column.nullable ? `${type} or null` : type;
};
