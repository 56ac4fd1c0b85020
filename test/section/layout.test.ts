import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../src/normalise/normalise.ts";
import { loadConverter } from "../../src/normalise/opencc.ts";
import { layout } from "../../src/section/layout.ts";
import type { Layout } from "../../src/types.ts";

const BODY = "我们把年轻干部放到一线去磨炼，选派干部40名驻村，培训骨干120人次，群众满意率达到96%。";
const of = (text: string): Layout => layout(normalise(text));
const headings = (text: string): (string | null)[] => of(text).sections.map(({ heading }) => heading);

const folders = ["fixtures", join("..", "shared", "data")].filter((folder) => existsSync(folder));
const golds = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter(
      (name) => name.endsWith(".sections.json") && existsSync(join(folder, name.replace(".sections.json", ".txt"))),
    )
    .map((name) => join(folder, name)),
);

describe("the pages with gold", () => {
  it.each(golds)("%s", (gold) => {
    const text = readFileSync(gold.replace(".sections.json", ".txt"), "utf8").replace(/\r\n?/gu, "\n");
    const sections = of(text).sections.map(({ heading, line, place, organization, role, person, title }) => ({
      heading,
      line,
      place,
      organization,
      role,
      person,
      title,
    }));
    expect(sections).toEqual(JSON.parse(readFileSync(gold, "utf8")));
  });
});

describe("page mark", () => {
  it.each([
    ["经验材料选编-80篇(第7/9页)", "经验材料选编-80篇", 7, 9],
    ["经验材料选编-80篇（第７／９页）", "经验材料选编-80篇", 7, 9],
    ["经验材料选编 第7页/共9页", "经验材料选编", 7, 9],
    ["经验材料选编（第7页，共9页）", "经验材料选编", 7, 9],
    ["经验材料选编(7/9)", "经验材料选编", 7, 9],
    ["经验材料选编-80篇\n第7/9页", "经验材料选编-80篇", 7, 9],
  ])("%s", (title, name, page, pages) => {
    expect(of(`${title}\n${BODY}`)).toMatchObject({ title: name, page, pages });
  });

  it.each(["2021年完成率(9/7)", BODY, "第7页"])("none in %s", (line) => {
    expect(of(`${line}\n${BODY}`).page).toBeNull();
  });
});

describe("articles", () => {
  it("continue what an earlier page began", () => {
    const { sections } = of(`选编-80篇(第7/9页)\n${BODY}\n云溪县:四张清单管到底\n${BODY}`);
    expect(sections.map(({ continued }) => continued)).toEqual([true, false]);
  });

  it("are one where no heading stands", () => {
    expect(of(BODY).sections).toMatchObject([{ heading: null, continued: false, line: 1 }]);
    expect(of("").sections).toEqual([]);
  });

  it("take the byline below a plain title", () => {
    const { sections } = of(`扛牢主责 书写新篇\n云溪县委组织部部长 李明\n（2022年3月5日）\n${BODY}\n夯实基础\n${BODY}`);
    expect(sections).toMatchObject([
      { heading: "扛牢主责 书写新篇", place: "云溪县", organization: "云溪县委组织部", role: "部长", person: "李明" },
    ]);
    expect(sections[0]?.outline.map(({ text }) => text)).toEqual(["夯实基础"]);
  });

  it("take the subtitle that names the occasion", () => {
    const { sections } = of(`${BODY}\n大抓基层 大抓支部\n——在全县组织工作会议上的讲话\n(2022年3月5日)\n李明\n${BODY}`);
    expect(sections.at(-1)).toMatchObject({ heading: "大抓基层 大抓支部", person: "李明" });
  });

  it("take the place of a report from its congress, also over a broken line", () => {
    const { sections } = of(
      `政府工作报告\n——2025年1月8日在云岭市第五届\n人民代表大会第四次会议上\n云岭市市长 赵宏\n${BODY}`,
    );
    expect(sections).toMatchObject([{ place: "云岭市", role: "市长", person: "赵宏" }]);
  });

  it("are not the entries of a table of contents", () => {
    const entries = ["云溪县:四张清单管到底", "白沙县:小院议事", "清水区:老楼换新颜"];
    const contents = entries.map((entry, at) => `${at + 1}.${entry}……${at + 3}`).join("\n");
    const text = `选编-3篇\n目录\n${contents}\n${entries.map((entry) => `${entry}\n${BODY}`).join("\n")}`;
    expect(headings(text)).toEqual(entries);
  });

  it("are not the places and bodies an article goes through", () => {
    expect(
      headings(
        `云溪县委组织部部长李明:把堡垒建在山梁上\n${BODY}\n白沙镇:小院议事\n${BODY}\n县教育局:送教上门\n${BODY}`,
      ),
    ).toEqual(["云溪县委组织部部长李明:把堡垒建在山梁上"]);
  });

  it("leave web furniture above a title out", () => {
    const { sections } = of(`下载\n打印\n【字号：\n2025年云岭市政府工作报告\n来源：云岭日报\n云岭市市长 赵宏\n${BODY}`);
    expect(sections).toMatchObject([{ heading: "2025年云岭市政府工作报告", line: 4, person: "赵宏" }]);
  });

  it("are as the source writes them in Traditional and full-width text", async () => {
    const clean = normalise(
      `選編－８０篇（第７／９頁）\n雲溪縣委組織部部長李明：黨建引領鄉村\n${BODY}`,
      await loadConverter(),
    );
    expect(layout(clean)).toMatchObject({
      title: "選編－８０篇",
      page: 7,
      sections: [
        {
          heading: "雲溪縣委組織部部長李明：黨建引領鄉村",
          place: "雲溪縣",
          organization: "雲溪縣委組織部",
          role: "部長",
        },
      ],
    });
  });
});

describe("outline", () => {
  it("has the levels of official numbering", () => {
    const text = `云溪县:四张清单管到底\n一、基本情况\n${BODY}\n（一）主要做法\n1.选派干部\n${BODY}\n（二）夯实基础。${BODY}\n各位代表：\n${BODY}`;
    expect(of(text).sections[0]?.outline).toEqual([
      { text: "一、基本情况", line: 2, level: 1 },
      { text: "（一）主要做法", line: 4, level: 2 },
      { text: "1.选派干部", line: 5, level: 3 },
      { text: "（二）夯实基础", line: 7, level: 2 },
    ]);
  });
});

describe("headings with a mark of the collection before them", () => {
  it("are read where a body with its place speaks, and left as parts of the article where none does", () => {
    const text = `（一）泰和县委组织部:选优配强\n${BODY}\n（二）县委组织部:统筹协调\n${BODY}\n【经验交流】永和县委书记王刚:强基固本\n${BODY}`;
    expect(headings(text)).toEqual(["泰和县委组织部:选优配强", "永和县委书记王刚:强基固本"]);
  });

  it("may be those of an institution without a place, behind an article of a county", () => {
    expect(headings(`云溪县委组织部:四张清单\n${BODY}\n云岭大学党委:支部建在实验室\n${BODY}`)).toEqual([
      "云溪县委组织部:四张清单",
      "云岭大学党委:支部建在实验室",
    ]);
  });
});

describe("every text", () => {
  const line = fc.oneof(
    fc.constantFrom(
      BODY,
      "云溪县:四张清单管到底",
      "一、基本情况",
      "",
      "政府工作报告",
      "李明",
      "(第7/9页)",
      "云溪县委组织部",
      "　",
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.string({ unit: "grapheme", maxLength: 90 }),
  );

  it("has sections that follow one another and headings the source has", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const source = lines.join("\n");
        const clean = normalise(source);
        let last = 0;
        for (const [at, section] of layout(clean).sections.entries()) {
          expect(section.index).toBe(at);
          expect(section.start).toBeGreaterThanOrEqual(last);
          expect(section.end).toBeGreaterThan(section.start);
          if (section.heading !== null) expect(source.split("\n")[section.line - 1]).toContain(section.heading);
          last = section.end;
        }
        expect(last).toBeLessThanOrEqual(clean.text.length);
      }),
    );
  });
});
