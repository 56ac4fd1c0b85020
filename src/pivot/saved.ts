/**
 * What `extract` wrote earlier → records: a JSON document, JSON Lines, or a table that went through a spreadsheet.
 *
 * In: a file's name and text. Out: its records, or null where it is a page like any other. Absent on purpose: reading
 * files, and taking a CSV apart (the caller hands in a reader of cells).
 */
import { ShuzhaiError } from "../errors.ts";
import type { FigureRecord } from "../record.ts";
import { unguardFormula } from "../write/cells.ts";
import { COLUMNS, type Column } from "../write/columns.ts";
import { recordProblem } from "../write/record-check.ts";

/** Lines of a CSV or TSV as cells, the header first. */
export type CellReader = (
  file: string,
  text: string,
) => Promise<readonly { readonly row: number; readonly cells: readonly string[] }[]>;

type Saved = "json" | "jsonl" | "table";

const SAVED: Readonly<Record<string, Saved>> = {
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  csv: "table",
  tsv: "table",
};

/** Whether a file of this name may hold records rather than a page. */
export const mayBeSaved = (path: string): boolean => savedKind(path) !== null;

const savedKind = (path: string): Saved | null =>
  SAVED[/\.([a-z]{1,8})$/i.exec(path)?.[1]?.toLowerCase() ?? ""] ?? null;

/**
 * Records of a file that `extract` wrote; null where neither its name nor its first record says so.
 *
 * @throws ShuzhaiError of kind `input` where a file begins as records and does not go on so
 */
export const readSaved = async (
  path: string,
  text: string,
  readCells: CellReader,
): Promise<readonly FigureRecord[] | null> => {
  const kind = savedKind(path);
  if (kind === null) return null;
  const found = kind === "table" ? await fromTable(path, text, readCells) : fromJson(path, text, kind);
  if (found === null || recordProblem(found[0]?.value ?? null) !== null) return isEmpty(found) ? [] : null;
  return found.map(({ place, value }) => {
    const problem = recordProblem(value);
    if (problem === null) return value as FigureRecord;
    throw damaged(path, `${place}: ${problem}`);
  });
};

interface Found {
  /** Where in the file, for people. */
  readonly place: string;
  readonly value: unknown;
}

const isEmpty = (found: readonly Found[] | null): boolean => found !== null && found.length === 0;

const fromJson = (path: string, text: string, kind: "json" | "jsonl"): readonly Found[] | null => {
  if (kind === "jsonl") {
    return text
      .split("\n")
      .map((line, index) => ({ line, place: `line ${index + 1}` }))
      .filter(({ line }) => line.trim() !== "")
      .map(({ line, place }) => ({ place, value: parsed(path, line, place) }));
  }
  const document = parsed(path, text, "document");
  if (typeof document !== "object" || document === null || !("figures" in document)) return null;
  const { figures } = document;
  return Array.isArray(figures) ? figures.map((value, index) => ({ place: `figure ${index + 1}`, value })) : null;
};

const parsed = (path: string, json: string, place: string): unknown => {
  try {
    return JSON.parse(json);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw damaged(path, `${place} is not JSON`, cause);
  }
};

const damaged = (path: string, problem: string, cause?: unknown): ShuzhaiError =>
  new ShuzhaiError("input", path, problem, "write the file anew with shuzhai extract", { cause });

/** Field names or Chinese headers, in any order; a table without all of the promised columns is no table of ours. */
const fromTable = async (path: string, text: string, readCells: CellReader): Promise<readonly Found[] | null> => {
  const [header, ...lines] = await readCells(path, text);
  if (header === undefined) return null;
  const names = header.cells.map((name) => name.trim());
  const at = COLUMNS.map((column) => ({ column, index: names.findIndex((n) => n === column.name || n === column.zh) }));
  if (at.some(({ index }) => index === -1)) return null;
  return lines
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
    .map(({ row, cells }) => ({
      place: `row ${row}`,
      value: Object.fromEntries(at.map(({ column, index }) => [column.name, fieldOf(cells[index] ?? "", column)])),
    }));
};

const fieldOf = (cell: string, column: Column): string | number | null => {
  if (cell === "" && column.nullable) return null;
  if (column.kind === "text") return unguardFormula(cell);
  return cell.trim() === "" ? Number.NaN : Number(cell);
};
