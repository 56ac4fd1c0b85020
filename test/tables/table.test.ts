import { describe, expect, it } from "vitest";
import { type Grid, renderTable } from "../../src/tables/table.ts";
import { splitUnit } from "../../src/tables/table-unit.ts";

/** Cells by `|`; ^ and < repeat the cell above and to the left; a row that begins with ! is a header. */
const grid = (...rows: readonly string[]): Grid => {
  const texts: string[][] = [];
  return rows.map((row, y) => {
    const parts = row
      .replace(/^!/, "")
      .split("|")
      .map((part) => part.trim());
    texts.push([]);
    return parts.map((part, x) => {
      const text = part === "^" ? texts[y - 1]![x]! : part === "<" ? texts[y]![x - 1]! : part;
      texts[y]!.push(text);
      return { text, header: row.startsWith("!"), spanned: part === "^" || part === "<" };
    });
  });
};

describe("a row of a table reads like a sentence", () => {
  it.each<[string, Grid, string, readonly string[]]>([
    ["unit from the column header", grid("项目|发行总额（亿元）", "一期|10.00"), "", ["一期发行总额10.00亿元。"]],
    ["unit from the row header", grid("指标|2024年", "发行总额（亿元）|10.00"), "", ["2024年发行总额10.00亿元。"]],
    [
      "unit from the caption, % for growth",
      grid("指标|2024年|同比增长", "发行总额|10.00|-3.2"),
      "单位：亿元、%",
      ["单位：亿元、%", "2024年发行总额10.00亿元，发行总额同比增长-3.2%。"],
    ],
    [
      "unit from a column of units",
      grid("指标|单位|2024", "人口|万人|40.5", "耕地|万亩|12"),
      "",
      ["2024年人口40.5万人。", "2024年耕地12万亩。"],
    ],
    ["unit in the cell", grid("指标|数值", "贷款|10亿元"), "", ["贷款10亿元。"]],
    [
      "year from the caption",
      grid("乡镇|户数（户）", "东河镇|1,234"),
      "表2 2024年乡镇户数",
      ["表2 2024年乡镇户数", "2024年东河镇户数1,234户。"],
    ],
    [
      "two rows of headers",
      grid("乡镇|播种面积（亩）|<", "^|2023年|2024年", "东河镇|10|20"),
      "",
      ["2023年东河镇播种面积10亩，2024年东河镇播种面积20亩。"],
    ],
    [
      "a caption in the first row",
      grid("表3 债券|<", "!项目|总额（亿元）", "一期|5"),
      "",
      ["表3 债券", "一期总额5亿元。"],
    ],
    [
      "serial numbers say nothing, silent cells neither",
      grid("序号|项目|投资（万元）|户数（户）", "1|大桥|300|—", "2|水厂|/|…"),
      "",
      ["大桥投资300万元。", "2  水厂  /  …"],
    ],
    [
      "prose is a line of its own",
      grid("项目|内容|投资（万元）", "大桥|新建大桥1座，长320米。|300"),
      "",
      ["大桥投资300万元。", "新建大桥1座，长320米。"],
    ],
    ["label and value in turn, without header", grid("党员|1200名|支部|80个"), "", ["党员1200名，支部80个。"]],
    [
      "one number over two rows is one figure",
      grid("村|贷款（万元）", "甲村|30", "乙村|^"),
      "",
      ["甲村贷款30万元。", "乙村"],
    ],
    ["no numbers: its rows", grid("姓名|职务", "张三|主任"), "", ["姓名  职务", "张三  主任"]],
  ])("%s", (_, rows, caption, lines) => {
    expect(renderTable(rows, caption)).toEqual(lines);
  });

  it("each number of the body is said once, as written", () => {
    const lines = renderTable(grid("地区|户数（户）|人口（人）", "甲|11|22", "乙|33|44"), "").join("");
    for (const number of ["11", "22", "33", "44"]) expect(lines.split(number)).toHaveLength(2);
  });
});

describe("units in headers", () => {
  it.each([
    ["发行总额（亿元）", "发行总额", "亿元"],
    ["增速(%)", "增速", "%"],
    ["金额（单位：万元）", "金额", "万元"],
    ["增长%", "增长", "%"],
    ["金额/万元", "金额", "万元"],
    ["单产（公斤/亩）", "单产", "公斤/亩"],
    ["发行总额（预计）", "发行总额（预计）", null],
    ["占比", "占比", null],
  ])("%s", (header, name, unit) => {
    expect(splitUnit(header)).toEqual({ name, unit });
  });
});
