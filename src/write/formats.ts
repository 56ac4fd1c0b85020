/**
 * Format name → writer. The libraries for tables are loaded only for the formats that need them.
 */
import { jsonWriter } from "./json.ts";
import { jsonlWriter } from "./jsonl.ts";
import type { FormatName, Writer, WriterOptions } from "./writer.ts";

const WRITERS: Readonly<Record<FormatName, (options: WriterOptions) => Writer | Promise<Writer>>> = {
  json: jsonWriter,
  jsonl: jsonlWriter,
  csv: async (options) => (await import("./delimited.ts")).csvWriter(options),
  tsv: async (options) => (await import("./delimited.ts")).tsvWriter(options),
  xlsx: async (options) => (await import("./xlsx.ts")).xlsxWriter(options),
};

/** A writer for one output document. */
export const createWriter = async (format: FormatName, options: WriterOptions): Promise<Writer> =>
  WRITERS[format](options);
