import { describe, expect, it } from "vitest";
import { findNumbers } from "../src/numbers.ts";

describe("findNumbers", () => {
  it("gives the number with its place in the raw text", () => {
    expect(findNumbers("全市选派861名干部，近４０％。")).toEqual([
      { start: 4, end: 8, text: "861名", value: 861, max: null, unit: "名", bound: "exact" },
      { start: 12, end: 15, text: "４０％", value: 40, max: null, unit: "%", bound: "under" },
    ]);
  });

  it.each([
    ["１２３", 123],
    ["１，２１９", 1219],
    ["兩千三百億元", 230_000_000_000],
    ["貳仟零伍拾", 2050],
    ["拾萬", 100_000],
    ["三萬五千", 35_000],
    ["百分之八十五點五", 85.5],
    ["負三點五", -3.5],
    ["二○二一年", 2021],
    ["數百萬元", 1_000_000],
    ["兩個", 2],
  ])("%s is %d", (text, value) => {
    expect(findNumbers(text)).toMatchObject([{ text, value }]);
  });

  it.each(["萬一", "數據", "兩會", "統一", "隊伍", "大陸", "參加", "進一步"])("%s is no number", (text) => {
    expect(findNumbers(text)).toEqual([]);
  });

  it("gives every expression, figure or not", () => {
    expect(findNumbers("2022年第17页，一是开通12345热线").map(({ text }) => text)).toEqual([
      "2022年",
      "17",
      "一",
      "12345",
    ]);
  });

  it("takes a long text", () => {
    const text = "共１２个。".repeat(5000);
    const found = findNumbers(text);
    expect(found).toHaveLength(5000);
    expect(found.at(-1)).toMatchObject({ start: text.length - 4, text: "１２个", value: 12 });
  });
});
