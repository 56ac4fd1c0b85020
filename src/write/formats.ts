/**
 * Format name → writer. The spreadsheet library is loaded only for the format that needs it.
 */
import { csvWriter, tsvWriter } from "./delimited.ts";
import { jsonWriter } from "./json.ts";
import { jsonlWriter } from "./jsonl.ts";
import type { FormatName, Writer, WriterOptions } from "./writer.ts";

const WRITERS: Readonly<Record<FormatName, (options: WriterOptions) => Writer | Promise<Writer>>> = {
  json: jsonWriter,
  jsonl: jsonlWriter,
  csv: csvWriter,
  tsv: tsvWriter,
  xlsx: async (options) => (await import("./xlsx.ts")).xlsxWriter(options),
};

/** A writer for one output document. */
export const createWriter = async (format: FormatName, options: WriterOptions): Promise<Writer> =>
  WRITERS[format](options);
