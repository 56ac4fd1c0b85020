import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrate } from "../../src/check/calibration.ts";
import { judge, score } from "../../src/check/score.ts";
import { judgeSections, readGoldSections, scoreSections } from "../../src/check/sections.ts";
import type { SectionRecord } from "../../src/check/types.ts";
import { unitKind } from "../../src/check/unit-kind.ts";
import { pad, width } from "../../src/check/width.ts";
import { gold, perfect, record } from "./figures.ts";

describe("terminal width", () => {
  it.each([
    ["abc", 3],
    ["党员", 4],
    ["，。（）", 8],
    ["ＡＢ", 4],
    ["e\u0301", 1],
    ["𠮷", 2],
    ["", 0],
  ])("%s takes %i cells", (text, cells) => {
    expect(width(text)).toBe(cells);
  });

  it("fills up on either side and never cuts", () => {
    expect(pad("党员", 6, "left")).toBe("党员  ");
    expect(pad("党员", 6, "right")).toBe("  党员");
    expect(pad("党员干部", 6, "left")).toBe("党员干部");
  });
});

describe("kinds of unit", () => {
  it.each([
    ["名", "count"],
    ["单元", "count"],
    ["元", "money"],
    ["万美元", "money"],
    ["元/人", "money"],
    ["个百分点", "share"],
    ["倍", "multiple"],
    ["平方公里", "measure"],
    ["微克/立方米", "measure"],
    ["GWh", "measure"],
    ["个工作日", "time"],
    [null, "none"],
  ])("%s is %s", (unit, kind) => {
    expect(unitKind(unit)).toBe(kind);
  });
});

describe("sections", () => {
  const section = (line: number, heading: string | null, part: Partial<SectionRecord> = {}): SectionRecord => {
    return { line, heading, place: null, organization: null, role: null, person: null, title: heading, ...part };
  };

  it("pairs by line, then by heading, and scores what gold states", () => {
    const wants = readGoldSections(
      "p.sections.json",
      '[{"line": 1, "heading": "甲镇：开篇", "place": "甲镇"}, {"line": 9, "heading": "乙镇"}, {"line": 20, "heading": "丙镇"}]',
    );
    const outcomes = judgeSections(wants, [
      section(10, "乙镇"),
      section(1, "甲镇", { place: "甲镇" }),
      section(30, "丁镇"),
    ]);
    const scores = scoreSections(outcomes);
    expect(scores).toMatchObject({ sections: 3, precision: 2 / 3, recall: 2 / 3 });
    expect(scores.fields).toEqual({ heading: 0.5, line: 0.5, place: 1 });
  });

  it("names what is wrong with gold sections", () => {
    expect(() => readGoldSections("p.json", '[{"line": 0, "place": 3}, 7]')).toThrow(
      /p\.json: 3 problems\n {2}section 1, line: 0 is not a line number\n {2}section 1, place: 3 .*\n {2}section 2, 7 is not an object/u,
    );
    expect(() => readGoldSections("p.json", "{}")).toThrow("no array of sections");
    expect(() => readGoldSections("p.json", "[")).toThrow("not readable as JSON");
  });
});

describe("calibration", () => {
  it("puts records into tenths, and judges them by all fields", () => {
    const rows = [gold("5名", 0), gold("3名", 10), gold("7名", 20, { optional: true })];
    const records = [
      record("5名", 0, { confidence: 1 }),
      record("3名", 10, { confidence: 0.7, label: null }),
      record("7名", 20, { confidence: 0.7 }),
      record("9名", 30, { confidence: 0.29 }),
    ];
    const tenths = calibrate(judge(rows, records));
    expect(tenths.map(({ records: count }) => count)).toEqual([0, 0, 1, 0, 0, 0, 0, 1, 0, 1]);
    expect(tenths[9]).toMatchObject({ right: 1, confidence: 1 });
    expect(tenths[7]?.right).toBe(0);
    expect(tenths[0]?.right).toBeNull();
  });
});

describe("properties of scoring", () => {
  const rows = fc
    .array(fc.record({ gap: fc.nat(3), value: fc.integer({ min: 1, max: 99 }), optional: fc.boolean() }), {
      maxLength: 12,
    })
    .map((parts) => {
      let start = 0;
      return parts.map(({ gap, value, optional }) => {
        const row = gold(`${value}名`, start + gap, { optional });
        start = row.end;
        return row;
      });
    });

  it("gives a perfect extractor full marks", () => {
    fc.assert(
      fc.property(rows, (some) => {
        const { figures, precision, recall } = score(judge(some, some.map(perfect)));
        expect(figures).toBe(some.filter(({ optional }) => !optional).length);
        if (figures > 0) expect([precision, recall]).toEqual([1, 1]);
      }),
    );
  });

  it("never gains recall by dropping a record, nor counts a record twice", () => {
    fc.assert(
      fc.property(rows, fc.nat(), (some, which) => {
        const all = some.map(perfect);
        const fewer = all.filter((_, index) => index !== which % Math.max(1, all.length));
        const outcomes = judge(some, fewer);
        expect(score(outcomes).recall).toBeLessThanOrEqual(score(judge(some, all)).recall);
        const used = outcomes.flatMap((outcome) => (outcome.kind === "miss" ? [] : [outcome.record]));
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });
});
