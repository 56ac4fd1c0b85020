import { describe, expect, it } from "vitest";
import { formatOfPath, parseColumns, parseFormat } from "../../src/write/choose.ts";
import { closest } from "../../src/write/closest.ts";

const names = (spec: string) => parseColumns(spec).map((column) => column.name);

describe("--columns", () => {
  it("takes names in the order given, in either language", () => {
    expect(names("value, unit ,label")).toEqual(["value", "unit", "label"]);
    expect(names("名称,数值,unit")).toEqual(["label", "value", "unit"]);
    expect(names("Value,UNIT")).toEqual(["value", "unit"]);
  });

  it.each([
    ["lable", /no column is called "lable"; did you mean "label"\?/],
    ["colour", /choose from source, page/],
    ["value,value", /"value" stands there twice/],
    ["数值,value", /"value" stands there twice/],
    [" , ", /names no column/],
  ])("refuses %s", (spec, message) => {
    expect(() => parseColumns(spec)).toThrow(message);
    expect(() => parseColumns(spec)).toThrow(expect.objectContaining({ kind: "usage" }));
  });
});

describe("--format and -o", () => {
  it("knows a format by its name or by a file's extension", () => {
    expect(parseFormat("XLSX")).toBe("xlsx");
    expect(formatOfPath("out/figures.2024.CSV")).toBe("csv");
    expect(formatOfPath("out/figures.ndjson")).toBe("jsonl");
    expect(formatOfPath("out.csv/figures")).toBeNull();
    expect(formatOfPath("figures.txt")).toBeNull();
  });

  it("suggests the format that was meant", () => {
    expect(() => parseFormat("xslx")).toThrow(/did you mean "xlsx"\?/);
    expect(() => parseFormat("parquet")).toThrow(/choose from json, jsonl, csv, tsv, xlsx/);
  });
});

describe("the closest word", () => {
  it("counts a swap as one slip and gives up beyond two", () => {
    expect(closest("vlaue", ["value", "label"])).toBe("value");
    expect(closest("sentense", ["sentence"])).toBe("sentence");
    expect(closest("xyz", ["value", "label"])).toBeNull();
    expect(closest("", ["end"])).toBeNull();
  });
});
