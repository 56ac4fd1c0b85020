/**
 * Reading and validating gold: CSV text in, rows out, or one error that lists every problem of the file by row and
 * column. An extracted CSV, corrected in a spreadsheet, is gold: a byte order mark, any order of columns, further
 * columns, `;` or a tab between cells (RFC 4180 otherwise), TRUE for true, blank rows, and the apostrophe that
 * guards a text cell against being run as a formula.
 *
 * Absent: mending. Gold that does not read back as the document is wrong, and scores on it would be too.
 */

import { ShuzhaiError } from "../errors.ts";
import { type GoldLine, type GoldProblem, NEEDED, parseRow } from "./gold-row.ts";
import { overlaps, spanProblems } from "./gold-spans.ts";
import type { GoldRow } from "./types.ts";

/**
 * Rows of a gold file.
 *
 * @param file named in errors
 * @param csv the file's text
 * @param text the decoded document, against which spans are read back; null when it could not be had
 * @param names other names of columns, such as those of `--header zh`, each with the name it stands for
 * @throws ShuzhaiError `usage` listing every problem, one a line
 */
export async function readGold(
  file: string,
  csv: string,
  text: string | null,
  names: ReadonlyMap<string, string> = new Map(),
): Promise<readonly GoldRow[]> {
  const { rows, problems } = parseRows(await readCells(file, csv), names);
  const all = [...problems, ...(text === null ? [] : spanProblems(rows, text)), ...overlaps(rows)];
  if (all.length > 0) throw goldError(file, all);
  return rows;
}

function goldError(file: string, problems: readonly GoldProblem[]): ShuzhaiError {
  const lines = [...problems]
    .sort((a, b) => a.row - b.row)
    .map(({ row, column, problem }) => `row ${row}, column ${column}: ${problem}`);
  const said = lines.length === 1 ? lines.join("") : `${lines.length} problems\n  ${lines.join("\n  ")}\n `;
  return new ShuzhaiError("usage", file, said, "correct the gold file");
}

/**
 * Lines of cells of a CSV or TSV, with the line of the file each begins on. Cells may hold line breaks, so rows are not
 * lines.
 *
 * @throws ShuzhaiError `usage` for what is no CSV
 */
export async function readCells(file: string, csv: string): Promise<readonly GoldLine[]> {
  const { parse, CsvError } = await import("csv-parse/sync");
  try {
    const parsed: unknown = parse(csv, { bom: true, info: true, relax_column_count: true, delimiter: delimiter(csv) });
    const records = parsed as { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    return records.map(({ record }, index) => ({ row: (records[index - 1]?.info.lines ?? 0) + 1, cells: record }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const remedy = "save it as CSV (UTF-8), text cells with quotation marks in double quotes";
    throw new ShuzhaiError("usage", file, `not readable as CSV: ${cause.message}`, remedy, { cause });
  }
}

/** Spreadsheets write `;` where the comma is the decimal mark; the header row holds none of the three otherwise. */
function delimiter(csv: string): string {
  const end = csv.search(/[\r\n]/u);
  const header = end < 0 ? csv : csv.slice(0, end);
  const count = (char: string): number => header.split(char).length;
  return [";", "\t"].find((char) => count(char) > count(",")) ?? ",";
}

function parseRows(
  lines: readonly GoldLine[],
  names: ReadonlyMap<string, string>,
): { rows: readonly GoldRow[]; problems: readonly GoldProblem[] } {
  const header = (lines[0]?.cells ?? []).map((name) => names.get(name.trim()) ?? name.trim());
  const missing = NEEDED.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    const problem = "missing from the header row";
    return { rows: [], problems: missing.map((column) => ({ row: 1, column, problem })) };
  }
  const twice = header.filter((name, index) => header.indexOf(name) !== index && NEEDED.includes(name));
  const problems: GoldProblem[] = twice.map((column) => ({
    row: 1,
    column,
    problem: "stands twice in the header row",
  }));
  const rows: GoldRow[] = [];
  for (const line of lines.slice(1)) {
    if (line.cells.every((cell) => cell.trim() === "")) continue;
    const { row, problems: found } = parseRow(header, line);
    problems.push(...found);
    if (found.length === 0 && row !== null) rows.push(row);
  }
  return { rows, problems };
}
