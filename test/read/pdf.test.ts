import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractBytes } from "../../src/pipeline.ts";
import { read } from "../../src/read/read.ts";
import { type Placed, pdf } from "./documents.ts";

const path = "报告.pdf";
const linesOf = async (pages: readonly (readonly Placed[])[]): Promise<readonly string[]> =>
  (await read(pdf(pages), { path })).text.trimEnd().split("\n");

/** Lines of 20 characters of 12 points from x = 100 to 340, the first of each paragraph set in by two. */
const set = (lines: readonly string[], top = 700): Placed[] =>
  lines.map((line, index) => ({ text: line.trimStart(), x: line.startsWith("  ") ? 124 : 100, y: top - index * 20 }));

const FIRST = ["  全县选派机关干部到村任职三百余名，组建", "小区党组织1219个，覆盖全部社区居民小区。"];
const SECOND = ["  新增农村集体经济收入3300多万元，带动各", "类人群就业2.3万人。"];

describe("a whole report", () => {
  it("with embedded fonts, running heads and page numbers reads as its text does", async () => {
    const source = await read(readFileSync("fixtures/formats/report.pdf"), { path });
    expect(source.text).toBe(readFileSync("fixtures/formats/report.txt", "utf8"));
    expect(source).toMatchObject({ format: "pdf", encoding: null, warnings: [] });
  });
});

describe("lines become paragraphs", () => {
  it("which begin where a line is set in", async () => {
    expect(await linesOf([set([...FIRST, ...SECOND])])).toEqual([FIRST.join("").trim(), SECOND.join("").trim()]);
  });

  it("which go on where a number did not fit whole on the line", async () => {
    const lines = ["  引进高端人才、新材料团队和产业技术人", "2000余名，带动各类人群就近就地就业增收。"];
    expect(await linesOf([set([...FIRST, ...lines])])).toEqual([FIRST.join("").trim(), lines.join("").trim()]);
  });

  it("which go on over a page break, past heads and feet", async () => {
    const furniture = (page: number): Placed[] => [
      { text: "工作简报", x: 200, y: 800, size: 9 },
      { text: `— ${page} —`, x: 280, y: 40, size: 9 },
    ];
    const pages = [
      [...furniture(1), ...set([FIRST[0]!], 80)],
      [...furniture(2), ...set([FIRST[1]!, ...SECOND])],
    ];
    expect(await linesOf(pages)).toEqual([FIRST.join("").trim(), SECOND.join("").trim()]);
  });

  it("a title in another size and a row of a table stand alone", async () => {
    const title = { text: "情况通报", x: 180, y: 740, size: 18 };
    const row = [
      { text: "青石县", x: 100, y: 600 },
      { text: "861", x: 220, y: 600 },
    ];
    expect(await linesOf([[title, ...set(FIRST), ...row]])).toEqual(["情况通报", FIRST.join("").trim(), "青石县  861"]);
  });
});

describe("titles", () => {
  it("too long for a line go on centred below", async () => {
    const title = [
      { text: "青石县农村集体经济发展与城乡社区治", x: 112, y: 740 },
      { text: "理情况通报", x: 190, y: 720 },
    ];
    expect((await linesOf([[...title, ...set(FIRST)]]))[0]).toBe("青石县农村集体经济发展与城乡社区治理情况通报");
  });
});

describe("documents that cannot be read", () => {
  it("scanned: no text, with a word on text recognition", async () => {
    await expect(read(pdf([[], []]), { path })).rejects.toThrow(/scanned.*OCR/);
    await expect(read(pdf([[{ text: "1", x: 280, y: 40 }], [{ text: "2", x: 280, y: 40 }]]), { path })).rejects.toThrow(
      /OCR/,
    );
  });

  it("broken: cut short or filled with noise", async () => {
    const whole = readFileSync("fixtures/formats/report.pdf");
    for (const bytes of [whole.subarray(0, 400), Buffer.from("%PDF-1.7\nnothing of the kind")]) {
      await expect(read(bytes, { path })).rejects.toMatchObject({ kind: "input", where: path });
    }
  });

  it("encrypted: says so", async () => {
    const plain = Buffer.from(pdf([set(FIRST)])).toString("latin1");
    const lock = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >>`;
    const locked = plain.replace("/Root 1 0 R", `/Root 1 0 R /ID [<00><00>] /Encrypt ${lock}`);
    await expect(read(Buffer.from(locked, "latin1"), { path })).rejects.toThrow(/encrypted PDF/);
  });

  it("a page without text among others is told", async () => {
    const source = await read(pdf([set([...FIRST, ...SECOND]), []]), { path });
    expect(source.warnings).toMatchObject([{ code: "pages-without-text" }]);
  });
});

describe("tables", () => {
  it("give their numbers the words of row and column", async () => {
    const columns = [100, 240, 360];
    const row = (y: number, cells: readonly string[]): Placed[] =>
      cells.map((text, index) => ({ text, x: columns[index]!, y }));
    const table = [
      { text: "单位：万元", x: 360, y: 640 },
      ...row(620, ["乡镇", "投资额", "同比增长（%）"]),
      ...row(600, ["河湾镇", "1,250", "12.3"]),
      ...row(580, ["石坝镇", "860", "9.1"]),
    ];
    const { figures } = await extractBytes(pdf([[...set(FIRST), ...table]]), path);
    expect(figures.slice(-4).map(({ label, value, unit, text }) => [label, value, unit, text])).toEqual([
      ["河湾镇投资额", 12_500_000, "元", "1,250"],
      ["河湾镇投资额", 12.3, "%", "12.3"],
      ["石坝镇投资额", 8_600_000, "元", "860"],
      ["石坝镇投资额", 9.1, "%", "9.1"],
    ]);
  });
});
