import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FigureRecord } from "../../src/record.ts";
import { guardFormula, unguardFormula } from "../../src/write/cells.ts";
import { parseColumns } from "../../src/write/choose.ts";
import { COLUMNS, EXTRA_COLUMNS } from "../../src/write/columns.ts";
import { linesOf } from "../../src/write/delimited.ts";
import { createWriter } from "../../src/write/formats.ts";
import type { WriterOptions } from "../../src/write/writer.ts";
import { record, source } from "./sample.ts";

const written = async (
  format: "csv" | "tsv",
  records: readonly FigureRecord[],
  options: Partial<WriterOptions> = {},
): Promise<string> => {
  const writer = await createWriter(format, { columns: null, extra: [], header: "en", bom: false, ...options });
  return [writer.begin(), writer.source(source(), records), ...(await writer.end())].join("");
};

describe("CSV and TSV", () => {
  it("writes the promised columns in the promised order", async () => {
    expect((await written("csv", [])).trimEnd()).toBe(
      "source,page,pages,section,heading,organization,role,person,place,indicator,label,action,value,max,unit,bound," +
        "change,basis,status,period,text,sentence,line,start,end,kind,confidence",
    );
  });

  it("writes Chinese column names where asked", async () => {
    expect((await written("tsv", [], { header: "zh" })).trimEnd().split("\t").join(" ")).toBe(
      "来源 页 总页数 篇 标题 机构 职务 姓名 地点 指标 名称 动作 数值 上限 单位 界限 变化 比较基准 状态 时期 原文 句子 行 起 止 类别 置信度",
    );
  });

  it("begins with a byte order mark only where asked", async () => {
    expect((await written("csv", [], { bom: true })).charCodeAt(0)).toBe(0xfeff);
    expect(await written("csv", [])).toMatch(/^source/);
  });

  it("leaves absent fields empty and quotes what needs it", async () => {
    const columns = parseColumns("label,max,sentence,value");
    const text = await written("csv", [record({ label: '村"两委"干部', sentence: "其中,\n女性", value: 4.3e4 })], {
      columns,
    });
    expect(text).toBe('label,max,sentence,value\n"村""两委""干部",,"其中,\n女性",43000\n');
  });

  it("disarms texts that a spreadsheet would run, and leaves numbers alone", async () => {
    const columns = parseColumns("label,value,text");
    const text = await written("csv", [record({ label: "=1+1", value: -5, text: "-5℃" })], { columns });
    expect(text).toBe("label,value,text\n'=1+1,-5,'-5℃\n");
  });

  it("adds notes and trace where asked", async () => {
    const columns = parseColumns("value,notes,trace");
    const told = record({
      notes: ["a", "b"],
      trace: { by: ["count", "label"], rejected: [{ by: "date", reason: "no 年" }] },
    });
    expect(await written("tsv", [told, record()], { columns })).toBe(
      "value\tnotes\ttrace\n861\ta; b\tcount > label; not date: no 年\n861\t\t\n",
    );
    expect(await written("csv", [], { extra: EXTRA_COLUMNS })).toMatch(/confidence,notes,trace\n$/);
  });

  it("is read back by a parser of another hand, whatever the texts", () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n\"', ,a数'") }),
      fc.string({ unit: "grapheme" }),
    );
    for (const delimiter of [",", "\t"] as const) {
      fc.assert(
        fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
          const text = linesOf(delimiter)(rows);
          const back: string[][] = parse(text, { delimiter, record_delimiter: "\n", bom: false });
          expect(back.map((cells) => cells.map(unguardFormula))).toEqual(rows.map((row) => row.map(asGuarded)));
          expect(back.flat().every((found) => !/^[=+\-@\t\r]/.test(found))).toBe(true);
        }),
      );
    }
  });

  it("does not write a lone empty cell as an empty line", () => {
    expect(linesOf(",")([[null], ["a"], [""]])).toBe('""\na\n""\n');
  });
});

/** A text that already looks guarded reads back without its apostrophe; no figure's text begins so. */
const asGuarded = (text: string): string => unguardFormula(guardFormula(text));

describe("the column list", () => {
  it("has no name or Chinese header twice", () => {
    const all = [...COLUMNS, ...EXTRA_COLUMNS];
    expect(new Set(all.map((column) => column.name)).size).toBe(all.length);
    expect(new Set(all.map((column) => column.zh)).size).toBe(all.length);
  });
});
