/**
 * CSV and TSV: a header line and one line a record, each written as soon as it is given.
 *
 * Quoting by RFC 4180: a field with the delimiter, a quote or a line break in it stands in quotes, and its own quotes
 * are doubled. Lines end in LF, as line tools expect. Written out here rather than by a library because it is one
 * expression, four times as fast, and checked in the tests against a parser that is not ours.
 */
import type { FigureRecord } from "../record.ts";
import { cellOf, guardFormula } from "./cells.ts";
import { COLUMNS, type Column } from "./columns.ts";
import { formatNumber } from "./number.ts";
import { textOf } from "./rendered.ts";
import type { Renderer, Writer, WriterOptions } from "./writer.ts";

/** U+FEFF, by which Excel and WPS know a file as UTF-8. */
const BOM = "\uFEFF";

/** A cell in print: text guarded and quoted, a number in plain digits, null empty. */
export type Cell = string | number | null;

/** Makes the function from cells to one line with its LF. */
export const lineOf = (delimiter: "," | "\t"): ((cells: readonly Cell[]) => string) => {
  const special = delimiter === "," ? /[",\r\n]/ : /["\t\r\n]/;
  const field = (cell: Cell): string => {
    if (cell === null) return "";
    if (typeof cell === "number") return formatNumber(cell);
    const text = guardFormula(cell);
    return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return (cells) => {
    const line = cells.map(field).join(delimiter);
    // A lone empty field would be an empty line, which readers skip.
    return line === "" && cells.length === 1 ? '""\n' : `${line}\n`;
  };
};

const delimitedWriter =
  (delimiter: "," | "\t") =>
  (options: WriterOptions): Writer => {
    const columns: readonly Column[] = options.columns ?? [...COLUMNS, ...options.extra];
    const line = lineOf(delimiter);
    const row = (record: FigureRecord): string => line(columns.map((column) => cellOf(record, column)));
    const render: Renderer = (records) => ({ count: records.length, body: records.map(row).join("") });
    return {
      render,
      add: (_source, rendered) => textOf(rendered),
      begin: () => (options.bom ? BOM : "") + line(columns.map((column) => headerOf(column, options.header))),
      source: (_source, records) => textOf(render(records)),
      end: async () => [],
    };
  };

/** A column's name in print. */
export const headerOf = (column: Column, language: "en" | "zh"): string =>
  language === "zh" ? column.zh : column.name;

export const csvWriter = delimitedWriter(",");
export const tsvWriter = delimitedWriter("\t");
