import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { formatNumber } from "../../src/read/docx/list-mark.ts";
import { read } from "../../src/read/read.ts";
import { cell, docx, par, run } from "./documents.ts";

const path = "报告.docx";
const linesOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await read(bytes, { path })).text.trimEnd().split("\n");

describe("a whole report", () => {
  it("reads as its text does", async () => {
    const source = await read(readFileSync("fixtures/formats/report.docx"), { path });
    expect(source.text).toBe(readFileSync("fixtures/formats/report.txt", "utf8"));
    expect(source).toMatchObject({ format: "docx", encoding: null, warnings: [] });
  });

  const shared = "../shared/data/docx";
  it.skipIf(!exists(shared))("real ones are read, each paragraph a line", async () => {
    for (const name of readdirSync(shared)) {
      const { text } = await read(readFileSync(`${shared}/${name}`), { path: name });
      expect(text.length).toBeGreaterThan(10_000);
      expect(text).not.toMatch(/<|&[a-z]+;|\t|^ | $/m);
    }
  });
});

describe("list numbers are part of the line", () => {
  const level = (ilvl: number, format: string, pattern: string, more = ""): string =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/>${more}</w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCountingThousand", "%1、")}${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%1.%3.", "<w:isLgl/>")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="8">${level(0, "bullet", "●")}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const item = (list: number, ilvl: number, text: string): string =>
    par(run(text), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${list}"/></w:numPr>`);

  it("counted per level, deeper levels anew, bullets without a mark", async () => {
    const body = [
      item(1, 0, "回顾"),
      item(1, 1, "产业"),
      item(1, 1, "民生"),
      item(1, 0, "安排"),
      item(1, 1, "项目"),
      item(1, 2, "2024年开工"),
      item(2, 0, "其他"),
      item(3, 0, "附则"),
    ];
    expect(await linesOf(docx(body.join(""), { numbering }))).toEqual([
      "一、回顾",
      "（一）产业",
      "（二）民生",
      "二、安排",
      "（一）项目",
      "2.1. 2024年开工",
      "其他",
      "一、附则",
    ]);
  });

  it("by the paragraph's style, and what that is based on", async () => {
    const styles =
      '<w:style w:styleId="A"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="B"><w:name w:val="own"/><w:basedOn w:val="A"/></w:style>';
    const body = par(run("回顾"), '<w:pStyle w:val="B"/>') + par(run("安排"), '<w:pStyle w:val="A"/>');
    expect(await linesOf(docx(body, { numbering, styles }))).toEqual(["一、回顾", "二、安排"]);
  });

  it.each([
    [10, "chineseCounting", "十"],
    [21, "chineseCountingThousand", "二十一"],
    [105, "japaneseCounting", "一百〇五"],
    [12, "chineseLegalSimplified", "壹拾贰"],
    [3, "ideographTraditional", "丙"],
    [4, "decimalEnclosedCircle", "④"],
    [2, "decimalEnclosedParen", "⑵"],
    [9, "upperRoman", "IX"],
    [27, "lowerLetter", "aa"],
    [7, "decimalZero", "07"],
  ])("%i as %s is %s", (value, format, shown) => {
    expect(formatNumber(value, format)).toBe(shown);
  });
});

describe("what Word shows, and no more", () => {
  it("tracked changes as accepted", async () => {
    const body =
      par(`${run("新增")}<w:del><w:r><w:delText>30</w:delText></w:r></w:del><w:ins>${run("50")}</w:ins>${run("户")}`) +
      par(run("上一段"), "<w:rPr><w:del/></w:rPr>") +
      par(run("接着说")) +
      par(`<w:moveFrom>${run("旧处")}</w:moveFrom>`) +
      par(`<w:moveTo>${run("新处")}</w:moveTo>`);
    expect(await linesOf(docx(body))).toEqual(["新增50户", "上一段接着说", "新处"]);
  });

  it("text boxes once, after their paragraph; fields by their result; no hidden text, no contents", async () => {
    const box = `<w:txbxContent>${par(run("框内20人"))}</w:txbxContent>`;
    const body =
      par(
        `${run("正文")}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`,
      ) +
      par(
        `<w:r><w:instrText>PAGE 12</w:instrText></w:r>${run("第5页")}<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏99</w:t></w:r>`,
      ) +
      par(run("一、回顾 3"), '<w:pStyle w:val="T"/>') +
      par(`${run("甲")}<w:r><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>`);
    const styles = '<w:style w:styleId="T"><w:name w:val="toc 1"/></w:style>';
    expect(await linesOf(docx(body, { styles }))).toEqual(["正文", "框内20人", "第5页", "甲 乙", "丙"]);
  });

  it("a note after the paragraph that refers to it", async () => {
    const body = par(`${run("新增50户")}<w:r><w:footnoteReference w:id="2"/></w:r>${run("。")}`) + par(run("下一段"));
    const footnotes = `<w:footnote w:type="separator" w:id="0">${par(run("x"))}</w:footnote><w:footnote w:id="2">${par(run("含续建12户。"))}</w:footnote>`;
    expect(await linesOf(docx(body, { footnotes }))).toEqual(["新增50户。", "含续建12户。", "下一段"]);
  });

  it("tables with merged cells, units from header and caption", async () => {
    const row = (cells: string): string => `<w:tr>${cells}</w:tr>`;
    const body =
      par(run("单位：亿元")) +
      `<w:tbl>${row(cell("地区", '<w:vMerge w:val="restart"/>') + cell("发行总额", '<w:gridSpan w:val="2"/>'))}` +
      row(cell("", "<w:vMerge/>") + cell("2023年") + cell("2024年")) +
      row(cell("青石县") + cell("9.5") + cell("10.00")) +
      `<w:tr><w:trPr><w:del/></w:trPr>${cell("作废")}${cell("1")}${cell("2")}</w:tr></w:tbl>`;
    expect(await linesOf(docx(body))).toEqual([
      "单位：亿元",
      "2023年青石县发行总额9.5亿元，2024年青石县发行总额10.00亿元。",
    ]);
  });
});

describe("documents that cannot be read", () => {
  const whole = docx(par(run("新增50户")));

  it("cut short, at any place", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: whole.length - 1 }), async (length) => {
        await expect(read(whole.subarray(0, length), { path })).rejects.toMatchObject({ kind: "input", where: path });
      }),
      { numRuns: 60 },
    );
  });

  it("a zip bomb, by the sizes it declares and before unpacking", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(8 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(20_000);
    await expect(read(bomb, { path })).rejects.toThrow(/zip bomb/);
  });

  it("a bomb that lies about its size is unpacked no further than it says", async () => {
    const lying = Buffer.from(zipSync({ "word/document.xml": new Uint8Array(8 * 1024 * 1024) }));
    for (let at = lying.indexOf("PK\x01\x02", 0, "latin1"); at >= 0; at = -1) lying.writeUInt32LE(1000, at + 24);
    await expect(read(lying, { path })).rejects.toMatchObject({ kind: "input" });
  });

  it("without text, without its document, nested too deep", async () => {
    await expect(read(docx(par("")), { path })).rejects.toThrow(/without text/);
    await expect(read(zipSync({ "word/document.bin": strToU8("x") }), { path })).rejects.toThrow(/without its text/);
    const deep = (times: number): string =>
      `${"<w:sdt><w:sdtContent>".repeat(times)}${par(run("1"))}${"</w:sdtContent></w:sdt>".repeat(times)}`;
    expect(await linesOf(docx(deep(200) + par(run("新增50户"))))).toEqual(["新增50户"]);
    await expect(read(docx(deep(20_000)), { path })).rejects.toThrow(/nested too deep/);
  });
});

function exists(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}
