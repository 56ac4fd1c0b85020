import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COLUMNS, EXTRA_COLUMNS } from "../../src/write/columns.ts";
import { createWriter } from "../../src/write/formats.ts";
import { workbook } from "../../src/write/workbook.ts";
import { record, section, source } from "./sample.ts";

const RECORDS = [
  record(),
  record({ value: 1.5e14, unit: "元", text: "=150万亿元", sentence: "甲,\n“乙”<丙>&丁" }),
  record({ value: 0.1 + 0.2, max: 2 / 3, unit: "%", label: null, notes: ["part exceeds its whole"] }),
];

const bytesOf = async (header: "en" | "zh"): Promise<Uint8Array> => {
  const writer = await createWriter("xlsx", { columns: null, extra: EXTRA_COLUMNS.slice(0, 1), header, bom: false });
  const page = source({
    sections: [section(), section({ index: 1, heading: null, title: null, continued: true })],
    warnings: [{ code: "mixed-width", message: "two numbers run together", at: 7 }],
  });
  expect([writer.begin(), writer.source(page, RECORDS)]).toEqual(["", ""]);
  const [bytes] = await writer.end();
  return bytes instanceof Uint8Array ? bytes : new Uint8Array();
};

const fileIn = (bytes: Uint8Array, name: string): string => new TextDecoder().decode(unzipSync(bytes)[name]);

describe("XLSX", () => {
  it("freezes and filters the header of each sheet, and names the sheets", async () => {
    const bytes = await bytesOf("zh");
    expect([...fileIn(bytes, "xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map((m) => m[1])).toEqual([
      "数据",
      "篇章",
      "来源与提示",
    ]);
    const sheet = fileIn(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:AB4"/>');
    expect(sheet.indexOf("<autoFilter")).toBeGreaterThan(sheet.indexOf("</sheetData>"));
    expect(sheet).toMatch(/<col [^>]*width="60"/);
    expect(fileIn(bytes, "xl/worksheets/sheet2.xml")).toContain('<autoFilter ref="A1:L3"/>');
    expect(fileIn(bytes, "xl/styles.xml")).toContain('wrapText="1"');
  });

  it("never writes a formula", async () => {
    expect(fileIn(await bytesOf("en"), "xl/worksheets/sheet1.xml")).not.toContain("<f>");
  });

  it("cuts a text that no cell can hold, and refuses more rows than a sheet has", async () => {
    const columns = [{ header: "a", width: 8, format: null, wrap: false }];
    const bytes = await workbook([{ name: "t", columns, rows: [["长".repeat(40_000)]] }]);
    expect(fileIn(bytes, "xl/sharedStrings.xml")).toContain(`${"长".repeat(32_766)}…`);
    const rows = { length: 2_000_000 } as readonly (readonly string[])[];
    await expect(workbook([{ name: "t", columns, rows }])).rejects.toThrow(/more than a spreadsheet holds/);
  });
});

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

describe.skipIf(!hasOffice)("XLSX in LibreOffice", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "figures-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("opens, and comes back as the same table", { timeout: 120_000 }, async () => {
    const path = join(folder, "figures.xlsx");
    writeFileSync(path, await bytesOf("en"));
    // 44,34,76: comma, double quote, UTF-8; then from line 1, no column formats, en-US, quote as needed, not as shown, all sheets.
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false,false,false,-1";
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", folder, path], {
      stdio: "pipe",
    });
    const table = (sheet: string): Record<string, string>[] =>
      parse(readFileSync(join(folder, `figures-${sheet}.csv`), "utf8"), { columns: true, bom: true });

    const figures = table("figures");
    expect(Object.keys(figures[0] ?? {})).toEqual([...COLUMNS.map(({ name }) => name), "notes"]);
    expect(figures.map(({ value, max }) => [value, max])).toEqual([
      ["861", ""],
      ["150000000000000", ""],
      ["0.3", "0.6666666667"],
    ]);
    expect(figures[1]).toMatchObject({ text: "'=150万亿元", sentence: "甲,\n“乙”<丙>&丁" });
    expect(figures[2]).toMatchObject({ label: "", notes: "part exceeds its whole", confidence: "0.9" });
    expect(table("sections").map(({ continued }) => continued)).toEqual(["false", "true"]);
    expect(table("sources")).toMatchObject([{ figures: "3", warning: "mixed-width", at: "7" }]);
  });
});
