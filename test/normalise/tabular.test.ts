/** Tables drawn with spaces, tabs and bars: what their headers say reaches the figures, and spans stay the source's. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { converterFor, extractText } from "../../src/pipeline.ts";

const source = (text: string) => ({ text, format: "text", encoding: "utf-8", title: null, warnings: [] }) as const;
const read = (text: string) => extractText(source(text), "-").figures;
const told = (text: string) => read(text).map(({ label, value, unit, period }) => [label, value, unit, period]);

const ALIGNED = `青石县2024年债券发行情况如下。
表1 2024年债券发行情况 单位：亿元
镇        发行总额    同比增长（%）   项目数（个）
河湾镇        10.00       12.3          15
石坝镇         8.50        9.1          12
以上数据由财政所提供。`;

describe("a drawn table", () => {
  it("gives each number its row, its column and the unit of header or caption", () => {
    expect(told(ALIGNED)).toEqual([
      ["河湾镇发行总额", 1_000_000_000, "元", "2024年"],
      ["河湾镇发行总额", 12.3, "%", "2024年"],
      ["河湾镇项目数", 15, "个", "2024年"],
      ["石坝镇发行总额", 850_000_000, "元", "2024年"],
      ["石坝镇发行总额", 9.1, "%", "2024年"],
      ["石坝镇项目数", 12, "个", "2024年"],
    ]);
  });

  it("is read with tabs and bars alike", () => {
    const aligned = told(ALIGNED);
    expect(told(ALIGNED.replace(/ {2,}/g, "\t"))).toEqual(aligned);
    const barred = ALIGNED.replace(/^(?=镇 |河|石)(.*)$/gm, (row) => `| ${row.replace(/ {2,}/g, " | ")} |`);
    expect(told(barred)).toEqual(aligned);
    expect(told(barred.replace(/(\| 镇.*)/, "$1\n|---|---:|---:|---:|"))).toEqual(aligned);
  });

  it("takes the unit from a column of units, periods from the header", () => {
    const text = "指标\t单位\t2023年\t2024年\n粮食总产量\t万吨\t60.1\t62.5\n参训人数\t人次\t7,900\t8,230\n";
    expect(told(text)).toEqual([
      ["粮食总产量", 601_000, "吨", "2023年"],
      ["粮食总产量", 625_000, "吨", "2024年"],
      ["参训人数", 7900, "人次", "2023年"],
      ["参训人数", 8230, "人次", "2024年"],
    ]);
  });

  it("speaks in the script and width of its headers", async () => {
    const text =
      "鄉鎮        發行總額（億元）    項目數（個）\n河灣鄉        １０．５    １５\n石壩鄉        ８．２    １２\n";
    const { figures } = extractText(source(text), "-", {}, await converterFor(text));
    expect(figures.map(({ label, value, text: span }) => [label, value, span])).toEqual([
      ["河灣鄉發行總額", 1_050_000_000, "１０．５"],
      ["河灣鄉項目數", 15, "１５"],
      ["石壩鄉發行總額", 820_000_000, "８．２"],
      ["石壩鄉項目數", 12, "１２"],
    ]);
  });

  it.each([
    ["a table of contents", "一、总体情况    1\n二、主要做法    3\n三、下一步打算    9\n"],
    ["prose with gaps", "全县选派干部326名  驻村\n新建  党支部12个  覆盖\n走访  群众900户  解决\n"],
    ["a header with numbers", "1    2    3\n甲    4    5\n乙    6    7\n"],
    ["one row", "镇    面积（亩）\n河湾镇    120\n"],
    ["signatures", "县长  张三\n书记  李四\n"],
  ])("is not seen in %s", (_what, text) => {
    expect(read(text).every(({ sentence }) => text.includes(sentence))).toBe(true);
  });

  it("gives spans that read back, whatever stands in its cells", () => {
    const cell = fc.constantFrom("10.5", "8", "1,200", "３３", "-2.1%", "—", "", "5亿元", "无");
    const table = fc.tuple(
      fc.constantFrom("    ", "\t", " | "),
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }),
    );
    fc.assert(
      fc.property(table, ([gap, rows]) => {
        const lines = rows.map((cells, index) => [`第${index}镇`, ...cells].join(gap));
        const text = `2024年情况\n${["镇", "面积（亩）", "产值（万元）", "同比增长"].join(gap)}\n${lines.join("\n")}\n完。`;
        for (const figure of read(text)) expect(text.slice(figure.start, figure.end)).toBe(figure.text);
      }),
    );
  });
});
