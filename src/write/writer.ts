/**
 * The face every output format shows: sources go in one after the other, each with its records, chunks of output come out.
 *
 * Writing has two halves, so that the costly one can be done on another thread: `render` needs the records alone, `add`
 * needs the order. `source` is both at once.
 *
 * Absent on purpose: where the chunks go, and waiting until they are gone; the caller pauses between calls.
 */
import type { FigureRecord, SourceRecord } from "../record.ts";
import type { Column } from "./columns.ts";
import type { Cell } from "./delimited.ts";

/** A piece of output: text to be encoded as UTF-8, or bytes. Empty when there is nothing to write yet. */
export type Chunk = string | Uint8Array;

export type FormatName = "json" | "jsonl" | "csv" | "tsv" | "xlsx";

export interface WriterOptions {
  /** Which columns, in which order; null for all fields a record has. */
  readonly columns: readonly Column[] | null;
  /** Extra columns that the tables have although no column was chosen: `notes`, `trace`. */
  readonly extra: readonly Column[];
  /** Language of the column names in CSV, TSV and XLSX. */
  readonly header: "en" | "zh";
  /** Whether CSV and TSV begin with a byte order mark, by which Excel and WPS know UTF-8. */
  readonly bom: boolean;
}

/** Records as they will stand in the output: text of a format that is text, rows of one that is not. */
export interface Rendered {
  /** How many records are in it. */
  readonly count: number;
  readonly body: Chunk | readonly (readonly Cell[])[];
}

/** Records in, their part of the output out; depends on nothing that was written before. */
export type Renderer = (records: readonly FigureRecord[]) => Rendered;

/** One output document in the making. Called in this order: `begin` once, `source` for each input, `end` once. */
export interface Writer {
  begin(): Chunk;
  readonly render: Renderer;
  /** A source with records that `render` was given, here or on another thread; again, next, for more of them. */
  add(source: SourceRecord, rendered: Rendered): Chunk;
  /** A source with its records, or with some of them: the same source may be given again, next, with more. */
  source(source: SourceRecord, records: readonly FigureRecord[]): Chunk;
  end(): Promise<readonly Chunk[]>;
}
