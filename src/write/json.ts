/**
 * JSON: one document `{ "version": 1, "sources": […], "figures": […] }`, indented by two.
 *
 * Sources stand before figures while both arrive together, so the figures wait in memory as text until the end;
 * a run that must not hold them is written as JSON Lines.
 */
import type { SourceRecord } from "../record.ts";
import { fieldsOf } from "./fields.ts";
import { textOf } from "./rendered.ts";
import type { Chunk, Renderer, Writer, WriterOptions } from "./writer.ts";

/** A value as it stands two levels deep, each line led by the indent of an array's element. */
const element = (value: unknown): string => `    ${JSON.stringify(value, null, 2).replaceAll("\n", "\n    ")}`;

export const jsonWriter = (options: WriterOptions): Writer => {
  const fields = fieldsOf(options.columns);
  const sources: SourceRecord[] = [];
  const figures: Chunk[] = [];
  const render: Renderer = (records) => ({
    count: records.length,
    body: records.map((record) => element(fields(record))).join(",\n"),
  });
  const add: Writer["add"] = (source, rendered) => {
    if (sources.at(-1) !== source) sources.push(source);
    if (rendered.count > 0) figures.push(textOf(rendered));
    return "";
  };
  return {
    render,
    add,
    begin: () => "",
    source: (source, records) => add(source, render(records)),
    end: async () => [
      `{\n  "version": 1,\n  "sources": ${opening(sources)}`,
      ...separated(sources.map(element)),
      `${closing(sources)},\n  "figures": ${opening(figures)}`,
      ...separated(figures),
      `${closing(figures)}\n}\n`,
    ],
  };
};

const opening = (list: readonly unknown[]): string => (list.length === 0 ? "[" : "[\n");
const closing = (list: readonly unknown[]): string => (list.length === 0 ? "]" : "\n  ]");
const separated = (parts: readonly Chunk[]): readonly Chunk[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [",\n", part]));
