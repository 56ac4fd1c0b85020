import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../../src/read/read.ts";

const path = "报告.md";
const textOf = async (markdown: string): Promise<string> => (await read(Buffer.from(markdown), { path })).text;

describe("Markdown is read without its marks", () => {
  it("headings, emphasis, links, lists, tables, code", async () => {
    const markdown = [
      "---",
      "title: 青石县情况",
      "---",
      "# 青石县情况",
      "",
      "选派干部**861名**，组建[小区党组织](http://x.test)1219个；",
      "覆盖率`95.5%`。",
      "",
      "- 新增*50*户",
      "- 累计~~30~~60户",
      "",
      "| 指标 | 2024年（亿元） |",
      "| --- | --- |",
      "| 投资 | 3.2 |",
    ].join("\n");
    const source = await read(Buffer.from(markdown), { path });
    expect(source).toMatchObject({ format: "markdown", encoding: "utf-8", title: "青石县情况", warnings: [] });
    expect(source.text.split("\n")).toEqual([
      "青石县情况",
      "选派干部861名，组建小区党组织1219个；",
      "覆盖率95.5%。",
      "新增50户",
      "累计3060户",
      "2024年投资3.2亿元。",
      "",
    ]);
  });

  it("a file with another name is left as it is", async () => {
    expect((await read(Buffer.from("# 投资**3**亿元"), { path: "报告.txt" })).text).toBe("# 投资**3**亿元");
  });

  it("never throws on text of any kind", async () => {
    const brick = fc.constantFrom(
      "#",
      "*",
      "**",
      "_",
      "`",
      "```\n",
      "[",
      "](",
      "![",
      "|",
      "\n",
      "- ",
      "1. ",
      "> ",
      "---\n",
      "<b>",
      "\\",
      "文",
      "12",
      "&amp;",
      "    ",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(brick, { maxLength: 60 }), async (parts) => {
        expect(await textOf(`文${parts.join("")}`)).toMatch(/\n$/);
      }),
    );
  });
});
