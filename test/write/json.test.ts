import { describe, expect, it } from "vitest";
import type { FigureRecord, SourceRecord } from "../../src/record.ts";
import { parseColumns } from "../../src/write/choose.ts";
import { COLUMNS } from "../../src/write/columns.ts";
import { createWriter } from "../../src/write/formats.ts";
import type { FormatName, WriterOptions } from "../../src/write/writer.ts";
import { record, source } from "./sample.ts";

type Batch = readonly [SourceRecord, readonly FigureRecord[]];

const written = async (format: FormatName, batches: readonly Batch[], options: Partial<WriterOptions> = {}) => {
  const writer = await createWriter(format, { columns: null, extra: [], header: "en", bom: false, ...options });
  const parts = batches.map(([from, records]) => writer.source(from, records));
  return [writer.begin(), ...parts, ...(await writer.end())].join("");
};

describe("JSON", () => {
  it("is the indented document, byte for byte", async () => {
    const [a, b] = [source(), source({ path: "b.txt", sections: [], warnings: [{ code: "x", message: "y", at: 3 }] })];
    const figures = [record(), record({ value: 5, notes: ["odd"] }), record({ source: "b.txt" })];
    const text = await written("json", [
      [a, figures.slice(0, 1)],
      [a, figures.slice(1, 2)],
      [b, figures.slice(2)],
    ]);
    expect(text).toBe(`${JSON.stringify({ version: 1, sources: [a, b], figures }, null, 2)}\n`);
  });

  it("is valid without any source, and with a source without figures", async () => {
    expect(JSON.parse(await written("json", []))).toEqual({ version: 1, sources: [], figures: [] });
    const text = await written("json", [[source(), []]]);
    expect(text).toBe(`${JSON.stringify({ version: 1, sources: [source()], figures: [] }, null, 2)}\n`);
  });

  it("takes the dust off numbers and keeps the chosen fields only", async () => {
    const columns = parseColumns("unit,value,max,notes");
    const dusty = record({ value: 0.1 + 0.2, max: 2 / 3 });
    expect(JSON.parse(await written("json", [[source(), [dusty]]], { columns })).figures).toEqual([
      { unit: "名", value: 0.3, max: 0.6666666667, notes: null },
    ]);
  });
});

describe("JSON Lines", () => {
  it("writes each record at once, one a line, in the promised order", async () => {
    const writer = await createWriter("jsonl", { columns: null, extra: [], header: "en", bom: false });
    const chunk = writer.source(source(), [record(), record({ line: 9 })]);
    expect(
      typeof chunk === "string"
        ? chunk
            .trimEnd()
            .split("\n")
            .map((line) => JSON.parse(line))
        : null,
    ).toEqual([record(), record({ line: 9 })]);
    expect(Object.keys(JSON.parse(String(chunk).split("\n")[0] ?? ""))).toEqual(COLUMNS.map(({ name }) => name));
    expect(await writer.end()).toEqual([]);
  });
});
