/**
 * JSON Lines: one record a line, each written as soon as it is given.
 *
 * Absent on purpose: sources and their warnings, which have no place in a list of figures.
 */
import { fieldsOf } from "./fields.ts";
import type { Writer, WriterOptions } from "./writer.ts";

export const jsonlWriter = (options: WriterOptions): Writer => {
  const fields = fieldsOf(options.columns);
  return {
    begin: () => "",
    source: (_source, records) => records.map((record) => `${JSON.stringify(fields(record))}\n`).join(""),
    end: async () => [],
  };
};
