import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { type CellReader, mayBeSaved, readSaved } from "../../src/pivot/saved.ts";
import { createWriter } from "../../src/write/formats.ts";
import type { FormatName } from "../../src/write/writer.ts";
import { record, source } from "../write/sample.ts";

const readCells: CellReader = async (_file, text) => {
  const lines: string[][] = parse(text, { bom: true, delimiter: text.includes("\t") ? "\t" : "," });
  return lines.map((cells, index) => ({ row: index + 1, cells }));
};

const RECORDS = [record(), record({ label: "=1+1", max: 900, value: 0.5, page: null, sentence: '甲,"乙"' })];

const written = async (format: FormatName, header: "en" | "zh" = "en"): Promise<string> => {
  const writer = await createWriter(format, { columns: null, extra: [], header, bom: format === "csv" });
  return [writer.begin(), writer.source(source(), RECORDS), ...(await writer.end())].join("");
};

describe("what was extracted earlier", () => {
  it.each(["json", "jsonl", "csv", "tsv"] as const)("is read back from %s", async (format) => {
    expect(await readSaved(`out.${format}`, await written(format), readCells)).toEqual(RECORDS);
  });

  it("is read back under Chinese headers", async () => {
    expect(await readSaved("out.csv", await written("csv", "zh"), readCells)).toEqual(RECORDS);
  });

  it("is not seen in other files", async () => {
    expect(mayBeSaved("page.txt")).toBe(false);
    expect(await readSaved("page.txt", await written("jsonl"), readCells)).toBeNull();
    expect(await readSaved("page.json", '{"title":"页"}', readCells)).toBeNull();
    expect(await readSaved("page.jsonl", '{"title":"页"}\n', readCells)).toBeNull();
    expect(await readSaved("page.csv", "地区,人口\n甲,3\n", readCells)).toBeNull();
  });

  it("may be empty", async () => {
    expect(await readSaved("out.json", '{"version":1,"sources":[],"figures":[]}', readCells)).toEqual([]);
  });

  it("says where a file is damaged", async () => {
    const lines = (await written("jsonl")).split("\n");
    await expect(readSaved("out.jsonl", `${lines[0]}\n{"val`, readCells)).rejects.toThrow(
      "out.jsonl: line 2 is not JSON; write the file anew with shuzhai extract",
    );
    await expect(readSaved("out.jsonl", `${lines[0]}\n{"value":3}`, readCells)).rejects.toThrow(
      'out.jsonl: line 2: field "source" should be a text',
    );
    const table = (await written("csv")).replace(",861,", ",many,");
    const first = (await written("csv")).replace(",0.5,", ",many,");
    expect(await readSaved("out.csv", table, readCells)).toBeNull();
    await expect(readSaved("out.csv", first, readCells)).rejects.toThrow(
      'out.csv: row 3: field "value" should be a number',
    );
  });
});
