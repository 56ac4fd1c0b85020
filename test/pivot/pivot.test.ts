import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pivot } from "../../src/pivot/pivot.ts";
import { conflictCount, printConflicts, printPivot } from "../../src/pivot/print.ts";
import { record } from "../write/sample.ts";

const ZH = { language: "zh", names: new Map([["village_stationed_cadres", "驻村干部"]]) } as const;
const bySection = { rows: "section", columnsBy: "indicator" } as const;

describe("a pivot", () => {
  it("has one row a section and one column an indicator, its unit in the header", () => {
    const table = pivot(
      [
        record(),
        record({ section: 1, heading: "第二篇", value: 870 }),
        record({ section: 1, heading: "第二篇", indicator: "grid_count", label: "治理网格", value: 919, unit: "个" }),
      ],
      bySection,
    );
    expect(printPivot(table, ZH)).toMatchObject({
      header: ["来源", "篇", "标题", "机构", "姓名", "驻村干部（名）", "治理网格（个）"],
      rows: [
        ["pages/a.txt", 0, record().heading, "青禾县委组织部", null, 861, null],
        ["pages/a.txt", 1, "第二篇", "青禾县委组织部", null, 870, 919],
      ],
    });
  });

  it("shows two values for one cell and never adds them up", () => {
    const table = pivot([record(), record({ value: 870, line: 9 }), record({ line: 12 })], bySection);
    expect(printPivot(table, ZH).rows[0]?.at(-1)).toBe("861 | 870");
    expect(conflictCount(table)).toBe(1);
    const told = printConflicts(table, ZH);
    expect(told.header).toContain("句子");
    expect(told.rows.map((row) => [row[4], row[5], row.at(-1)])).toEqual([
      ["驻村干部（名）", 861, 3],
      ["驻村干部（名）", 870, 9],
    ]);
  });

  it("keeps levels, rises, falls and targets in columns of their own", () => {
    const gdp = { indicator: "gdp", label: "地区生产总值", unit: "%" };
    const table = pivot(
      [
        record({ ...gdp, value: 1e11, unit: "元" }),
        record({ ...gdp, value: 7, change: "up" }),
        record({ ...gdp, value: 6.5, change: "up", status: "target" }),
        record({ ...gdp, value: 2, change: "down" }),
        record({ ...gdp, value: 3, unit: null }),
      ],
      { rows: "source", columnsBy: "indicator" },
    );
    expect(printPivot(table, ZH).header.slice(1)).toEqual([
      "地区生产总值（元）",
      "地区生产总值（%，升）",
      "地区生产总值（%，升，目标）",
      "地区生产总值（%，降）",
      "地区生产总值",
    ]);
    expect(printPivot(table, { language: "en", names: new Map() }).header.slice(0, 4)).toEqual([
      "source",
      "gdp (元)",
      "gdp (%, up)",
      "gdp (%, up, target)",
    ]);
  });

  it("leaves out what has no row or no column, and says how much", () => {
    const records = [record({ place: null }), record({ label: null }), record(), record({ kind: "date" })];
    expect(pivot(records, { rows: "place", columnsBy: "label" })).toMatchObject({ leftOut: 2, rows: [{}] });
  });

  it("tells people of one name apart by whom they speak for", () => {
    const records = ["甲局", "乙局", "甲局"].map((organization) => record({ person: "李一", organization }));
    expect(pivot(records, { rows: "person", columnsBy: "label" }).rows).toHaveLength(2);
  });

  it("prints ranges so that no spreadsheet takes them for days", () => {
    const table = pivot([record({ value: 1, max: 2 })], bySection);
    expect(printPivot(table, ZH).rows[0]?.at(-1)).toBe("1～2");
  });

  it("puts fuller columns first, and keeps every value of every figure that has a place in it", () => {
    const figures = fc.array(
      fc.record({
        section: fc.nat(3),
        indicator: fc.constantFrom("a", "b", "c", null),
        value: fc.nat(4),
        unit: fc.constantFrom("名", "个"),
      }),
    );
    fc.assert(
      fc.property(figures, (drawn) => {
        const records = drawn.map((changes) => record(changes));
        const table = pivot(records, bySection);
        const filled = table.series.map((_, index) => table.rows.filter(({ cells }) => cells[index]?.length).length);
        expect(filled).toEqual([...filled].sort((a, b) => b - a));
        const kept = new Set(
          table.rows.flatMap(({ head, cells }) =>
            cells.flatMap((cell, index) =>
              cell.map(({ value }) =>
                [head.section, table.series[index]?.name, table.series[index]?.unit, value].join(),
              ),
            ),
          ),
        );
        const had = records.filter(({ indicator }) => indicator !== null);
        expect(kept).toEqual(new Set(had.map((r) => [r.section, r.indicator, r.unit, r.value].join())));
        expect(table.leftOut).toBe(records.length - had.length);
      }),
    );
  });
});
