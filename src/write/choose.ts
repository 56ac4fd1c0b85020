/**
 * What the user writes after `--columns`, `--format` and `-o`: words go in, columns and a format come out.
 *
 * Absent on purpose: reading the command line itself.
 */
import { ShuzhaiError } from "../errors.ts";
import { closest } from "./closest.ts";
import { COLUMNS, type Column, EXTRA_COLUMNS } from "./columns.ts";
import type { FormatName } from "./writer.ts";

export const FORMATS: readonly FormatName[] = ["json", "jsonl", "csv", "tsv", "xlsx"];

const ALL = [...COLUMNS, ...EXTRA_COLUMNS];

/** Field names and Chinese headers alike lead to the column. */
const BY_NAME: ReadonlyMap<string, Column> = new Map(
  ALL.flatMap((column) => [
    [column.name, column],
    [column.zh, column],
  ]),
);

/**
 * Columns named in `spec`, in its order: `label,value,unit` or `名称,数值,单位`.
 *
 * @throws ShuzhaiError of kind `usage` for an unknown or repeated name, or for none at all
 */
export const parseColumns = (spec: string): readonly Column[] => {
  const names = spec
    .split(/[,，]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) throw new ShuzhaiError("usage", "--columns", "names no column", `choose from ${listed()}`);
  const columns = names.map(columnNamed);
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined) {
    throw new ShuzhaiError("usage", "--columns", `"${twice.name}" stands there twice`, "name each column once");
  }
  return columns;
};

const columnNamed = (name: string): Column => {
  const column = BY_NAME.get(name) ?? BY_NAME.get(name.toLowerCase());
  if (column !== undefined) return column;
  const near = closest(name.toLowerCase(), [...BY_NAME.keys()]);
  const remedy = near === null ? `choose from ${listed()}` : `did you mean "${near}"?`;
  throw new ShuzhaiError("usage", "--columns", `no column is called "${name}"`, remedy);
};

const listed = (): string => ALL.map((column) => column.name).join(", ");

/** The format a file name asks for by its extension, null where it asks for none we write. */
export const formatOfPath = (path: string): FormatName | null => {
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(path)?.[1]?.toLowerCase();
  if (extension === "ndjson") return "jsonl";
  return FORMATS.find((format) => format === extension) ?? null;
};

/**
 * @throws ShuzhaiError of kind `usage` for a format we do not write
 */
export const parseFormat = (name: string): FormatName => {
  const format = FORMATS.find((known) => known === name.toLowerCase());
  if (format !== undefined) return format;
  const near = closest(name.toLowerCase(), FORMATS);
  const remedy = near === null ? `choose from ${FORMATS.join(", ")}` : `did you mean "${near}"?`;
  throw new ShuzhaiError("usage", "--format", `no format is called "${name}"`, remedy);
};
