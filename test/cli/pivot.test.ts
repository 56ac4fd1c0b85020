import { describe, expect, it } from "vitest";
import { type PivotFlags, type PivotWords, pivotFlags, pivotFormat, pivotOutput } from "../../src/cli/pivot.ts";
import { createProgram } from "../../src/cli/program.ts";
import { record } from "../write/sample.ts";

/** The command line as the program parses it. */
const flags = (...args: readonly string[]): PivotFlags => {
  const command = createProgram("en").commands.find((one) => one.name() === "pivot")!;
  let words: PivotWords = {};
  command.action(() => {
    words = command.opts<PivotWords>();
  });
  command.parse(args, { from: "user" });
  return pivotFlags(words);
};

const NAMES = new Map([["village_stationed_cadres", "驻村干部"]]);
const text = async (...args: readonly string[]): Promise<string> =>
  (await pivotOutput([record(), record({ value: 870 })], flags(...args), NAMES)).chunks.join("");

describe("shuzhai pivot", () => {
  it("writes CSV with Chinese headers unless told otherwise", async () => {
    expect(await text("--rows", "place")).toBe("地点,驻村干部（名）\n青禾县,861 | 870\n");
    expect(await text("--rows", "place", "--header", "en", "-f", "tsv")).toBe(
      "place\tvillage_stationed_cadres (名)\n青禾县\t861 | 870\n",
    );
    expect(await text("--rows", "place", "--columns-by", "label")).toBe("地点,驻村干部（名）\n青禾县,861 | 870\n");
  });

  it("marks a file, not a pipe, with a byte order mark", async () => {
    expect(await text("-o", "a.csv")).toMatch(/^\uFEFF/);
    expect(await text("-o", "a.csv", "--no-bom")).not.toMatch(/^\uFEFF/);
    expect(await text("--bom")).toMatch(/^\uFEFF/);
    expect(await text()).not.toMatch(/^\uFEFF/);
  });

  it("counts what it could not settle", async () => {
    const records = [record(), record({ value: 870 }), record({ indicator: null })];
    expect(await pivotOutput(records, flags(), NAMES)).toMatchObject({ rows: 1, columns: 1, conflicts: 1, leftOut: 1 });
  });

  it("takes the format from the file's name", async () => {
    expect(pivotFormat({ output: "a.xlsx" })).toBe("xlsx");
    expect(() => pivotFormat({ output: "a.json" })).toThrow("a.json: no table is written in this format; name it");
    const { chunks } = await pivotOutput([record()], flags("-o", "a.xlsx"), NAMES);
    expect(
      Buffer.from(chunks[0] ?? "")
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  });

  it("refuses rows it does not know", () => {
    expect(() => flags("--rows", "moon")).toThrow(
      '--rows: "moon" is none of its words; choose from section, place, person, source',
    );
  });
});
