/**
 * JSON Lines: one record a line, each written as soon as it is given.
 *
 * Absent on purpose: sources and their warnings, which have no place in a list of figures.
 */
import { fieldsOf } from "./fields.ts";
import { textOf } from "./rendered.ts";
import type { Renderer, Writer, WriterOptions } from "./writer.ts";

export const jsonlWriter = (options: WriterOptions): Writer => {
  const fields = fieldsOf(options.columns);
  const render: Renderer = (records) => ({
    count: records.length,
    body: records.map((record) => `${JSON.stringify(fields(record))}\n`).join(""),
  });
  return {
    render,
    add: (_source, rendered) => textOf(rendered),
    begin: () => "",
    source: (_source, records) => textOf(render(records)),
    end: async () => [],
  };
};
