/**
 * Tables → one XLSX workbook, a sheet a table: header frozen and filterable, widths, number formats, long text wrapped.
 *
 * In: tables of plain cells. Out: the bytes of the workbook. The only file that knows the spreadsheet library, loaded
 * when first used. write-excel-file has no auto filter of its own; its way to add one is a feature that edits the
 * sheet's XML (ECMA-376 part 1, 18.3.1.2 autoFilter, which stands right after sheetData).
 */
import type { Blob } from "node:buffer";
import type { Stream } from "node:stream";
import type { Feature, Sheet } from "write-excel-file/node";
import { ShuzhaiError } from "../errors.ts";
import { guardFormula } from "./cells.ts";
import type { Cell } from "./delimited.ts";
import { tidyNumber } from "./number.ts";

/** What the library may hold as a file inside the archive. */
type Part = Stream | Buffer | Blob;

export interface TableColumn {
  readonly header: string;
  /** In digits of the default font; a Chinese character takes two. */
  readonly width: number;
  /** Number format by ECMA-376 part 1, 18.8.31; null for text. */
  readonly format: string | null;
  readonly wrap: boolean;
}

export interface Table {
  /** Sheet name: at most 31 characters, none of `[ ] : * ? / \`. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Limits of a sheet and of a cell (Excel specifications and limits). */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const MAX_TEXT = 32_767;

const HEADER_STYLE = { fontWeight: "bold", backgroundColor: "#DDEBF7", alignVertical: "center" } as const;

/**
 * The workbook as bytes.
 *
 * @throws ShuzhaiError of kind `output` for a table larger than a sheet can be
 */
export const workbook = async (tables: readonly Table[]): Promise<Uint8Array> => {
  for (const table of tables) fitsSheet(table);
  const { default: writeXlsx } = await import("write-excel-file/node");
  return writeXlsx(tables.map(sheetOf), { features: [autoFilter(tables)] }).toBuffer();
};

const fitsSheet = ({ name, columns, rows }: Table): void => {
  if (rows.length < MAX_ROWS && columns.length <= MAX_COLUMNS) return;
  throw new ShuzhaiError(
    "output",
    `sheet "${name}"`,
    `${rows.length} rows of ${columns.length} columns are more than a spreadsheet holds`,
    "write CSV instead, or fewer inputs at a time",
  );
};

const sheetOf = ({ name, columns, rows }: Table): Sheet<Part> => ({
  sheet: name,
  stickyRowsCount: 1,
  columns: columns.map(({ width }) => ({ width })),
  data: [
    columns.map(({ header }) => ({ value: cellText(header), type: String, ...HEADER_STYLE })),
    ...rows.map((row) => row.map((cell, index) => sheetCell(cell, columns[index]!))),
  ],
});

const sheetCell = (cell: Cell, column: TableColumn) => {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") {
    return { value: cellText(cell), type: String, alignVertical: "top" as const, wrap: column.wrap };
  }
  const value = tidyNumber(cell);
  return { value, type: Number, alignVertical: "top" as const, format: numberFormat(value, column.format ?? "0") };
};

/** Optional decimals leave their point behind a whole number, so a whole number goes without: 0.## → 0. */
const numberFormat = (value: number, format: string): string =>
  Number.isInteger(value) ? format.replace(/\.#+$/, "") : format;

const cellText = (text: string): string => {
  const guarded = guardFormula(text);
  return guarded.length <= MAX_TEXT ? guarded : `${guarded.slice(0, MAX_TEXT - 1)}…`;
};

const autoFilter = (tables: readonly Table[]): Feature<Part> => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml, _options, { sheetIndex }) => {
          const table = tables[sheetIndex];
          if (table === undefined || table.columns.length === 0) return xml;
          const filter = `<autoFilter ref="A1:${columnLetters(table.columns.length)}${table.rows.length + 1}"/>`;
          return xml.replace("</sheetData>", () => `</sheetData>${filter}`);
        },
      },
    },
  },
});

/** 1 → A, 26 → Z, 27 → AA. */
const columnLetters = (ordinal: number): string => {
  const rest = Math.floor((ordinal - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + ((ordinal - 1) % 26));
};
