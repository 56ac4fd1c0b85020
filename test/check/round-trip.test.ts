import { describe, expect, it } from "vitest";
import { readGold } from "../../src/check/gold.ts";
import { faults, judge } from "../../src/check/score.ts";
import type { FigureRecord } from "../../src/record.ts";
import { COLUMNS } from "../../src/write/columns.ts";
import { csvWriter, tsvWriter } from "../../src/write/delimited.ts";
import { record } from "./figures.ts";

const TEXT = "气温-5度，新增“两新”组织1.5万余个，投入1-2亿元。";
const NAMES: ReadonlyMap<string, string> = new Map(COLUMNS.map(({ zh, name }) => [zh, name]));

function written(text: string, part: Partial<FigureRecord>): FigureRecord {
  return {
    source: "page.txt",
    page: null,
    pages: null,
    section: 0,
    heading: '标题，带“引号”和"quotes"',
    organization: null,
    role: null,
    person: null,
    indicator: null,
    action: "新增",
    basis: null,
    kind: "figure",
    ...record(text, TEXT.indexOf(text)),
    ...part,
  };
}

const RECORDS: readonly FigureRecord[] = [
  written("-5度", { value: -5, unit: "度", label: "气温", period: "=今年" }),
  written("1.5万余个", { value: 15000, unit: "个", bound: "over", label: "“两新”组织", place: "大渡村", change: "up" }),
  written("1-2亿元", { value: 1e8, max: 2e8, unit: "元", status: "target", label: null, sentence: "两\n行" }),
];

describe("an extracted table as gold", () => {
  it.each([
    ["CSV with English names", csvWriter, "en"],
    ["CSV with Chinese names", csvWriter, "zh"],
    ["TSV", tsvWriter, "en"],
  ] as const)("reads back as the very records: %s", async (_, make, header) => {
    const writer = make({ columns: null, extra: [], header, bom: true });
    const source = { path: "page.txt", title: null, page: null, pages: null, sections: [], warnings: [] };
    const parts = [
      writer.begin(),
      writer.source({ ...source, format: "text", encoding: "utf-8" }, RECORDS),
      ...(await writer.end()),
    ];
    const rows = await readGold("page.gold.csv", parts.join(""), TEXT, NAMES);
    expect(rows).toHaveLength(RECORDS.length);
    expect(judge(rows, RECORDS).flatMap(faults)).toEqual([]);
    expect(rows[0]).toMatchObject({ text: "-5度", period: "=今年", optional: false });
  });
});
