import { readFileSync } from "node:fs";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { htmlLines } from "../../src/read/html-lines.ts";
import { read } from "../../src/read/read.ts";

const path = "网页.html";
const SAVED = readFileSync("fixtures/formats/saved-page.html", "utf8");

describe("a page saved from the web", () => {
  it("gives its article, title and table, and nothing around them", async () => {
    const { text, format, encoding, title, warnings } = await read(Buffer.from(SAVED), { path });
    expect({ format, encoding, title, warnings }).toEqual({
      format: "html",
      encoding: "utf-8",
      title: "青石县夏粮生产情况通报_青石县人民政府网",
      warnings: [],
    });
    const lines = text.split("\n");
    expect(lines[0]).toBe("青石县夏粮生产情况通报");
    expect(lines).toContain(
      "2023年北川镇播种面积9.80万亩，2024年北川镇播种面积10.20万亩，北川镇总产量4.31万吨，北川镇总产量同比增长3.2%。",
    );
    expect(lines.at(-2)).toMatch(/^下一步.*35万吨以上。$/);
    expect(text).not.toMatch(/首页|浏览|99999|上一页|微信|相关链接|30项任务|备案号|width/);
  });

  it.each(["gb18030", "big5"])("is read in the charset it declares: %s", async (charset) => {
    const page = `<html><head><meta charset="${charset}"><title>通報</title></head><body><p>完成投資3.2億元。</p></body></html>`;
    const source = await read(iconv.encode(page, charset), { path });
    expect(source).toMatchObject({ text: "完成投資3.2億元。\n", encoding: charset, title: "通報" });
  });

  it("is not believed when it declares what it plainly is not", async () => {
    const page = SAVED.replace("charset=utf-8", "charset=gb2312");
    expect(await read(Buffer.from(page), { path })).toMatchObject({
      encoding: "utf-8",
      title: "青石县夏粮生产情况通报_青石县人民政府网",
    });
  });

  it("is told by its first bytes, whatever its name", async () => {
    expect(await read(Buffer.from("\n<!doctype html><p>投资3亿元"), { path: "报告.txt" })).toMatchObject({
      format: "html",
      text: "投资3亿元\n",
    });
  });
});

describe("lines", () => {
  it.each([
    [
      "blocks and <br> end a line, inline marks do not",
      "<h2>一、总体</h2><p>新增<b>50</b><span>户</span><br>累计<i>861</i>户</p>",
      ["一、总体", "新增50户", "累计861户"],
    ],
    ["space as a reader sees it", "<p>　　&nbsp;投资&nbsp;3 亿元\n增长&#8203;</p>", ["投资 3 亿元增长"]],
    ["entities", "<p>&ldquo;十四五&rdquo;&#x5e74;A&amp;B&lt;3</p>", ["“十四五”年A&B<3"]],
    [
      "what is not shown",
      '<p>1<script>2</script><style>3</style></p><p hidden>4</p><p style="display:none">5</p><select><option>6</select>',
      ["1"],
    ],
    ["lists and definition lists", "<ul><li>一<li>二</ul><dl><dt>三<dd>四</dl>", ["一", "二", "三", "四"]],
    [
      "tables of layout are their cells",
      "<table><tr><td><p>甲段。</p><p>乙段。</p></td></tr></table>",
      ["甲段。", "乙段。"],
    ],
    [
      "a table inside a table",
      "<table><tr><td>甲</td><td><table><tr><td>投资</td><td>3亿元</td></tr></table></td></tr></table>",
      ["甲", "投资3亿元。"],
    ],
  ])("%s", (_, html, lines) => {
    expect(htmlLines(html)).toEqual(lines);
  });
});

describe("bad pages", () => {
  const bricks = fc.constantFrom(
    "<p>",
    "</p>",
    "<table>",
    "<tr>",
    "<td colspan=3>",
    "<td rowspan=2>",
    "</table>",
    "<caption>",
    "<br>",
    "<a href=x>",
    "</a>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<li>",
    "<![CDATA[",
    "&#xd800;",
    "&nbsp",
    "首页",
    "投资3亿元。",
    "12.5",
    "\0",
    "\ud800",
    "<",
    '"',
  );
  it("never throw, and never yield markup space or empty lines", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(bricks, { maxLength: 60 }).map((parts) => parts.join("")),
          fc.string({ unit: "binary" }),
        ),
        (html) => {
          for (const line of htmlLines(html)) {
            expect(line).toBe(line.trim());
            expect(line).not.toMatch(/^$|\n/);
          }
        },
      ),
    );
  });

  it("read whole or refused as empty, through the whole reader", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(bricks, { maxLength: 40 }), async (parts) => {
        const outcome = await read(Buffer.from(`<html><body>${parts.join("")}`), { path }).catch(
          (error: unknown) => error,
        );
        expect(outcome).toSatisfy((it: unknown) =>
          it instanceof Error ? /is empty|is binary|encoding cannot be told/.test(it.message) : true,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("of many megabytes, of deep nesting", async () => {
    const large = `<html><body><ul><li><a href="x">首页</a></ul>${"<p>新增农村集体经济收入3300多万元，同比增长12.3%。</p>\n".repeat(50_000)}`;
    const source = await read(Buffer.from(large), { path });
    expect(source.text.startsWith("新增农村")).toBe(true);
    expect(source.text.split("\n")).toHaveLength(50_001);
    expect(source.warnings).toMatchObject([{ code: "whole-page" }]);
    await expect(read(Buffer.from(`<html>${"<div>".repeat(100_000)}3`), { path })).rejects.toThrow(/nested too deep/);
    expect((await read(Buffer.from(`<html><a href="x">首页</a>${"<div>".repeat(500)}投资3亿元`), { path })).text).toBe(
      "投资3亿元\n",
    );
  });
});
