/**
 * The face every output format shows: sources go in one after the other, each with its records, chunks of output come out.
 *
 * Absent on purpose: where the chunks go, and waiting until they are gone; the caller pauses between calls.
 */
import type { FigureRecord, SourceRecord } from "../record.ts";
import type { Column } from "./columns.ts";

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

/** One output document in the making. Called in this order: `begin` once, `source` for each input, `end` once. */
export interface Writer {
  begin(): Chunk;
  /** A source with its records, or with some of them: the same source may be given again, next, with more. */
  source(source: SourceRecord, records: readonly FigureRecord[]): Chunk;
  end(): Promise<readonly Chunk[]>;
}
