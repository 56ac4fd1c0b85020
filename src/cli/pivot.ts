/**
 * `shuzhai pivot`: its words on the command line, and records → the bytes of a CSV, TSV or XLSX table.
 *
 * Absent on purpose: reading the inputs, writing the output and printing messages, which all commands share.
 */
import { ShuzhaiError } from "../errors.ts";
import { type ColumnsBy, pivot, type RowsBy } from "../pivot/pivot.ts";
import { conflictCount, type PrintedTable, printConflicts, printPivot } from "../pivot/print.ts";
import type { FigureRecord } from "../record.ts";
import { formatOfPath } from "../write/choose.ts";
import { closest } from "../write/closest.ts";
import type { Table } from "../write/workbook.ts";
import type { Chunk } from "../write/writer.ts";

export type PivotFormat = "csv" | "tsv" | "xlsx";
const PIVOT_FORMATS: readonly PivotFormat[] = ["csv", "tsv", "xlsx"];

/** What the command line asks of a pivot. */
export interface PivotFlags {
  readonly rows: RowsBy;
  readonly columnsBy: ColumnsBy;
  readonly format?: PivotFormat;
  readonly output?: string;
  readonly header: "en" | "zh";
  readonly bom?: boolean;
}

export interface PivotOutput {
  readonly chunks: readonly Chunk[];
  readonly rows: number;
  readonly columns: number;
  /** Cells with more than one value. */
  readonly conflicts: number;
  /** Figures without a row or a column. */
  readonly leftOut: number;
}

/** What the command line says, before it is known to make sense. */
export interface PivotWords {
  readonly rows?: string;
  readonly columnsBy?: string;
  readonly format?: string;
  readonly output?: string;
  readonly header?: string;
  readonly bom?: boolean;
}

/**
 * The flags with their defaults: an article a row, an indicator a column, Chinese column names.
 *
 * @throws ShuzhaiError of kind `usage` for a word that is none of the choices
 */
export const pivotFlags = ({ rows, columnsBy, format, output, header, bom }: PivotWords): PivotFlags => ({
  rows: choice("--rows", rows ?? "section", ["section", "place", "person", "source"]),
  columnsBy: choice("--columns-by", columnsBy ?? "indicator", ["indicator", "label"]),
  header: choice("--header", header ?? "zh", ["zh", "en"]),
  ...(format === undefined ? {} : { format: choice("--format", format, PIVOT_FORMATS) }),
  ...(output === undefined ? {} : { output }),
  ...(bom === undefined ? {} : { bom }),
});

const choice = <Word extends string>(option: string, written: string, words: readonly Word[]): Word => {
  const known = words.find((word) => word === written.toLowerCase());
  if (known !== undefined) return known;
  const near = closest(written.toLowerCase(), words);
  const remedy = near === null ? `choose from ${words.join(", ")}` : `did you mean "${near}"?`;
  throw new ShuzhaiError("usage", option, `"${written}" is none of its words`, remedy);
};

/**
 * The format asked for, or that of the output's extension, or CSV.
 *
 * @throws ShuzhaiError of kind `usage` for an output whose extension is none a table is written in
 */
export const pivotFormat = ({ format, output }: Pick<PivotFlags, "format" | "output">): PivotFormat => {
  if (format !== undefined) return format;
  if (output === undefined || output === "-") return "csv";
  const named = formatOfPath(output);
  const known = PIVOT_FORMATS.find((one) => one === named);
  if (known !== undefined) return known;
  throw new ShuzhaiError("usage", output, "no table is written in this format", "name it .csv, .tsv or .xlsx");
};

/** The table of `records`; `names` leads from indicator id to the name in the header. */
export const pivotOutput = async (
  records: readonly FigureRecord[],
  flags: PivotFlags,
  names: ReadonlyMap<string, string>,
): Promise<PivotOutput> => {
  const table = pivot(records, flags);
  const print = { language: flags.header, names };
  const printed = printPivot(table, print);
  const format = pivotFormat(flags);
  const bom = flags.bom ?? (flags.output !== undefined && flags.output !== "-");
  const chunks =
    format === "xlsx"
      ? await workbookChunks(printed, printConflicts(table, print), flags.header)
      : await delimitedChunks(printed, format, bom);
  return {
    chunks,
    rows: table.rows.length,
    columns: table.series.length,
    conflicts: conflictCount(table),
    leftOut: table.leftOut,
  };
};

const delimitedChunks = async (table: PrintedTable, format: "csv" | "tsv", bom: boolean): Promise<readonly Chunk[]> => {
  const { linesOf } = await import("../write/delimited.ts");
  return [bom ? "\uFEFF" : "", linesOf(format === "csv" ? "," : "\t")([table.header, ...table.rows])];
};

const workbookChunks = async (
  table: PrintedTable,
  conflicts: PrintedTable,
  language: "en" | "zh",
): Promise<readonly Chunk[]> => {
  const { workbook } = await import("../write/workbook.ts");
  const names =
    language === "zh" ? { table: "透视表", conflicts: "不一致" } : { table: "pivot", conflicts: "conflicts" };
  return [await workbook([sheet(names.table, table), sheet(names.conflicts, conflicts)])];
};

const NARROW = 12;
const WIDEST = 40;

const sheet = (name: string, { header, rows, texts }: PrintedTable): Table => ({
  name,
  columns: header.map((title, index) => ({
    header: title,
    width: Math.min(WIDEST, Math.max(NARROW, displayWidth(title) + 4, index < texts ? widest(rows, index) : 0)),
    format: "0.##########",
    wrap: index < texts,
  })),
  rows,
});

const widest = (rows: PrintedTable["rows"], index: number): number =>
  rows.reduce((width, row) => Math.max(width, displayWidth(String(row[index] ?? "")) + 2), 0);

/** Digits of room a text takes; everything from U+2E80 on is set two wide (UAX #11, by and large). */
const displayWidth = (text: string): number => Array.from(text).reduce((sum, char) => sum + (char >= "⺀" ? 2 : 1), 0);
