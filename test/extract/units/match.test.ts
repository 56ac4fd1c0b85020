import { describe, expect, it } from "vitest";
import { matchUnit } from "../../../src/extract/units/match.ts";
import { entriesOf, UNIT_ROWS } from "../../../src/extract/units/table.ts";

describe("units", () => {
  it.each([
    ["名干部", "名", "count"],
    ["人次。", "人次", "count"],
    ["户次", "户次", "count"],
    ["户（套）、", "户（套）", "count"],
    ["辆（艘、架、列）次。", "辆（艘、架、列）次", "count"],
    ["元/人", "元/人", "rate"],
    ["公斤/亩", "公斤/亩", "rate"],
    ["微克/立方米", "微克/立方米", "rate"],
    ["人/百亿元以下", "人/百亿元", "rate"],
    ["吨标准煤/万元", "吨标准煤/万元", "rate"],
    ["人/10万人", "人/10万人", "rate"],
    ["公里/小时", "公里/小时", "speed"],
    ["千米每小时", "千米每小时", "speed"],
    ["元每人", "元", "money"],
    ["吨标准煤", "吨标准煤", "mass"],
    ["标准箱", "标箱", "count"],
    ["千瓦时", "千瓦时", "energy"],
    ["千瓦", "千瓦", "power"],
    ["平方公里", "平方公里", "area"],
    ["个百分点", "个百分点", "share"],
    ["百分点", "个百分点", "share"],
    ["％", "%", "share"],
    ["GWh，", "GWh", "energy"],
    ["分钟", "分钟", "time"],
    ["个工作日", "个工作日", "time"],
    ["所以上", "所", "count"],
    ["项目标任务", "项", "count"],
  ] as const)("%s is %s (%s)", (text, unit, dimension) => {
    expect(matchUnit(text, 0)).toMatchObject({ unit, dimension });
  });

  it.each([
    "家庭",
    "部门",
    "成立",
    "年均",
    "人均",
    "度假",
    "里面",
    "位居",
    "分别",
    "位于",
    "级别",
    "Gbase",
    "m2x",
    "高校",
  ])("%s is none", (text) => {
    expect(matchUnit(text, 0)).toBeNull();
  });

  it("reads every row of its table to the canonical spelling", () => {
    for (const row of UNIT_ROWS) {
      for (const token of entriesOf(row)) {
        const [name = ""] = token.split("!");
        const [written = "", canonical] = name.split("=");
        const spelling = written.split("*")[0] ?? "";
        if (spelling === "" || spelling.includes("/")) continue;
        expect(matchUnit(spelling, 0), spelling).toMatchObject({
          unit: canonical ?? spelling,
          dimension: row.dimension,
        });
      }
    }
  });
});
