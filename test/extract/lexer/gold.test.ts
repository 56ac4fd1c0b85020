import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { findNumbers } from "../../../src/numbers.ts";

/** Folders that may hold gold files; the shared material is not part of every checkout. */
const FOLDERS = ["fixtures", "../shared/data", "../shared/data/reports"]
  .map((folder) => new URL(`../../../${folder}/`, import.meta.url))
  .filter((folder) => existsSync(folder));

interface Row {
  readonly start: string;
  readonly end: string;
  readonly text: string;
  readonly value: string;
  readonly max: string;
  readonly optional: string;
}

/** Share of the required figures of all gold that the lexer gives, through findNumbers, with exact span, value and upper end. */
const FLOOR = 0.99;

describe("gold figures", () => {
  const rows: { file: string; row: Row; found: boolean }[] = [];
  for (const folder of FOLDERS) {
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".gold.csv"))) {
      const source = new URL(name.replace(".gold.csv", ".txt"), folder);
      if (!existsSync(source)) continue;
      const text = readFileSync(source, "utf8")
        .replace(/^\uFEFF/, "")
        .replace(/\r\n?/g, "\n");
      const byStart = new Map(findNumbers(text).map((expression) => [expression.start, expression]));
      const gold = parse(readFileSync(new URL(name, folder), "utf8"), { columns: true, bom: true }) as readonly Row[];
      for (const row of gold) {
        if (row.optional !== "" && row.optional !== "false") continue;
        const expression = byStart.get(Number(row.start));
        const found =
          expression !== undefined &&
          expression.end === Number(row.end) &&
          Math.abs(expression.value - Number(row.value)) < 1e-4 &&
          (expression.max === null ? row.max === "" : expression.max === Number(row.max));
        rows.push({ file: name, row, found });
      }
    }
  }
  it.skipIf(rows.length === 0)("come out of the lexer with span and value", () => {
    const missed = rows.filter(({ found }) => !found).map(({ file, row }) => `${file} ${row.start} ${row.text}`);
    expect(1 - missed.length / rows.length, missed.join("\n")).toBeGreaterThanOrEqual(FLOOR);
  });
});
