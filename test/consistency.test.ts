import { describe, expect, it } from "vitest";
import { notes, withNotes } from "../src/consistency.ts";
import type { FigureRecord } from "../src/record.ts";
import { record } from "./write/sample.ts";

/** Figures of one sentence: `党员[1200]名,其中女性[1300]名` with what each is. */
const sentenceOf = (marked: string, each: readonly Partial<FigureRecord>[], at = 0): readonly FigureRecord[] => {
  const sentence = marked.replaceAll(/[[\]]/g, "");
  return [...marked.matchAll(/\[([^\]]*)\]/g)].map((match, index) => {
    const start = at + match.index - 2 * index;
    const text = match[1] ?? "";
    const value = Number.parseFloat(text);
    const unit = text.replace(/^[\d.]+[万亿]?/, "") || null;
    return record({ sentence, text, value, unit, start, end: start + text.length, label: null, ...each[index] });
  });
};

const found = (records: readonly FigureRecord[]) =>
  [...notes(records)].map(([index, told]) => `${index} ${told.join()}`);

describe("parts of a whole", () => {
  it("tells of a part that exceeds its whole", () => {
    expect(found(sentenceOf("党员[1200名],其中女性[1300人]。", []))).toEqual([
      "1 part-exceeds-whole: 1300人 is part of 1200名 (line 3)",
    ]);
  });

  it.each([
    ["a smaller part", "党员[1200名],其中女性[300名]。", []],
    ["another unit", "干部[12名],其中开展走访[300次]。", []],
    ["a part of the larger of two", "甲类[1200名]、乙类[80名],其中女性[300名]。", []],
    ["a share", "覆盖率[80%],其中农村[90%]。", []],
    ["an average", "人均收入[2000元],其中城镇[3000元]。", [{ label: "人均收入" }]],
    ["a whole that is a lower bound", "党员[1200名],其中女性[1300名]。", [{ bound: "over" as const }]],
    ["no 其中", "党员[1200名],群众[1300名]。", []],
    ["a clause past the parts", "造林[148万亩],其中北坡[43万亩],治理草原[517万亩]。", []],
    ["a whole for each member", "抽检每千人[6批次],其中食堂[500批次]。", []],
    ["another clause", "党员[20名],其中女性[3名];志愿者[1300名]。", []],
  ])("is silent about %s", (_about, marked, each) => {
    expect(found(sentenceOf(marked, each))).toEqual([]);
  });

  it("reaches back over the stop where the next sentence opens with 其中", () => {
    const whole = sentenceOf("党员[1200名]。", []);
    expect(found([...whole, ...sentenceOf("其中,女性[1300名]。", [], 12)])).toEqual([
      "1 part-exceeds-whole: 1300名 is part of 1200名 (line 3)",
    ]);
    expect(found([...whole, ...sentenceOf("志愿者[1300名]。", [], 12)])).toEqual([]);
    expect(found([...whole, ...sentenceOf("其中,女性[1300名]。", [{ line: 4 }], 12)])).toEqual([]);
  });

  it("compares a second 其中 with the first whole too", () => {
    expect(found(sentenceOf("干部[120名],其中女性[30名],其中三十五岁以下[50名]、党员[130名]。", []))).toEqual([
      "3 part-exceeds-whole: 130名 is part of 120名 (line 3)",
    ]);
  });

  it("reads a sentence that stands twice as two", () => {
    const marked = "党员[1200名],其中女性[300名]。";
    expect(found([...sentenceOf(marked, []), ...sentenceOf(marked, [], 90)])).toEqual([]);
  });
});

describe("one label, two values", () => {
  const here = record({ sentence: "甲", value: 861, text: "861名" });
  const there = record({ sentence: "乙", value: 870, text: "870名", line: 9 });

  it("tells both", () => {
    expect(found([here, there])).toEqual([
      "0 differs: 驻村干部 is 861名 here and 870名 on line 9",
      "1 differs: 驻村干部 is 870名 here and 861名 on line 3",
    ]);
  });

  it.each([
    ["another period", { period: "目前" }],
    ["another place", { place: "白沙镇" }],
    ["another article", { section: 1 }],
    ["another source", { source: "b.txt" }],
    ["a target", { status: "target" as const }],
    ["a rise", { change: "up" as const }],
    ["a bound", { bound: "about" as const }],
    ["the same sentence", { sentence: "甲" }],
    ["the same value rounded", { value: 880, text: "0.088万名" }],
    ["an average over years", { sentence: "年均乙" }],
    ["what is no figure", { kind: "date" as const }],
  ])("is silent about %s", (_about, changes) => {
    expect(found([here, { ...there, ...changes }])).toEqual([]);
  });

  it("takes paragraphs far apart for different years unless a period is stated", () => {
    const far = { ...there, line: 60 };
    expect(found([here, far])).toHaveLength(2);
    expect(found([here, far].map((one) => ({ ...one, period: null })))).toEqual([]);
    expect(found([here, { ...there, line: 8 }].map((one) => ({ ...one, period: null })))).toHaveLength(2);
  });

  it("is silent about a word that names something else each time", () => {
    const loose = { label: "项目", indicator: null };
    expect(
      found([
        { ...here, ...loose },
        { ...there, ...loose },
      ]),
    ).toEqual([]);
  });
});

describe("percentages", () => {
  const share = (label: string, value: number, changes: Partial<FigureRecord> = {}) =>
    record({ label, value, unit: "%", text: `${value}%`, ...changes });

  it("tells of more than all", () => {
    expect(found([share("物业覆盖率", 120), share("女性占比", 100)])).toEqual([
      "0 above-hundred: 物业覆盖率 is 120%, more than all",
    ]);
  });

  it("is silent about rises and about rates that may pass a hundred", () => {
    const records = [
      share("物业覆盖率", 120, { change: "up" }),
      share("任务完成率", 120),
      share("产值", 130),
      share("率", 125),
    ];
    expect(found(records)).toEqual([]);
  });
});

describe("notes on records", () => {
  it("add to a record and change nothing else", () => {
    const wrong = record({ label: "覆盖率", value: 120, unit: "%", text: "120%", notes: ["kept"] });
    const right = record();
    const [first, second] = withNotes([wrong, right]);
    expect(first).toEqual({ ...wrong, notes: ["kept", "above-hundred: 覆盖率 is 120%, more than all"] });
    expect(second).toBe(right);
  });
});
