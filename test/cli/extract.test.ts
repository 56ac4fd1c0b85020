import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { figureSchema } from "../../src/schema.ts";
import { shuzhai } from "./shuzhai.ts";

const FIRST = "云溪县委组织部部长李明：把堡垒建在山梁上\n2022年，选派861名干部驻村，建成小区党组织1219个。\n";
const SECOND = "白沙镇党委书记陈立：小院议事\n今年以来，新建议事点12个，投入4.3万元。\n";

let folder = "";
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "shuzhai-extract-"));
  mkdirSync(at("pages"));
  writeFileSync(at("pages/a.txt"), FIRST);
  writeFileSync(at("pages/b.txt"), SECOND);
  writeFileSync(at("empty.txt"), "");
  writeFileSync(at("plain.txt"), "没有数字的一段话。\n");
  writeFileSync(at("image.txt"), Buffer.from("89504e470d0a1a0a0000", "hex"));
  mkdirSync(at("nothing"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("shuzhai extract", () => {
  it("writes one JSON document of sources and figures", async () => {
    const { status, stdout, stderr } = await shuzhai("extract", at("pages"));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { version, sources, figures } = JSON.parse(stdout);
    expect(version).toBe(1);
    expect(sources.map(({ path }: { path: string }) => path)).toEqual([at("pages/a.txt"), at("pages/b.txt")]);
    expect(figures).toMatchObject([
      { text: "861名", value: 861, person: "李明", place: "云溪县", period: "2022年" },
      { text: "1219个", value: 1219, label: "小区党组织" },
      { text: "12个", value: 12, person: "陈立" },
      { text: "4.3万元", value: 43000, unit: "元" },
    ]);
    for (const figure of figures) {
      expect(figureSchema.parse(figure)).toBeTruthy();
      const text = figure.source === at("pages/a.txt") ? FIRST : SECOND;
      expect(text.slice(figure.start, figure.end)).toBe(figure.text);
    }
  });

  it("takes the format from the file's name, and --format before that", async () => {
    expect((await shuzhai("extract", at("pages"), "-o", at("out.csv"))).stdout).toBe("");
    expect(readFileSync(at("out.csv"), "utf8")).toMatch(/^\uFEFFsource,page,/);
    await shuzhai("extract", at("pages"), "-o", at("out.csv"), "-f", "jsonl");
    expect(readFileSync(at("out.csv"), "utf8").trim().split("\n")).toHaveLength(4);
    await shuzhai("extract", at("pages"), "-o", at("out.xlsx"));
    expect(readFileSync(at("out.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });

  it("marks a file, not a pipe, with a byte order mark", async () => {
    const csv = ["extract", at("pages/a.txt"), "-f", "csv", "--columns", "label,value"];
    expect((await shuzhai(...csv)).stdout).toBe("label,value\n干部,861\n小区党组织,1219\n");
    expect((await shuzhai(...csv, "--bom", "--header", "zh")).stdout).toMatch(/^\uFEFF名称,数值\n/);
    await shuzhai(...csv, "-o", at("bare.csv"), "--no-bom");
    expect(readFileSync(at("bare.csv"), "utf8")).toMatch(/^label/);
  });

  it("keeps what is asked for", async () => {
    const lines = async (...args: readonly string[]) =>
      (await shuzhai("extract", at("pages"), "-f", "jsonl", ...args)).stdout
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line));
    expect((await lines("--all")).map(({ kind }) => kind)).toContain("date");
    expect((await lines("--indicator", "community_party_organizations")).map(({ text }) => text)).toEqual(["1219个"]);
    expect(await lines("--min-confidence", "1.0")).toEqual(
      (await lines()).filter(({ confidence }) => confidence === 1),
    );
    expect((await lines("--trace"))[0].trace.by.length).toBeGreaterThan(0);
    expect((await lines())[0]).not.toHaveProperty("trace");
  });

  it("takes a page without a figure for what it is", async () => {
    const { status, stdout, stderr } = await shuzhai("extract", at("plain.txt"));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ sources: [{ path: at("plain.txt") }], figures: [] });
  });

  it("goes on past an input it cannot read, and says so", async () => {
    const { status, stdout, stderr } = await shuzhai("extract", at("no.txt"), at("pages/a.txt"), at("image.txt"));
    expect(status).toBe(1);
    expect(JSON.parse(stdout).figures).toHaveLength(2);
    expect(stderr).toBe(
      `shuzhai: ${at("no.txt")}: does not exist; check the path\n` +
        `shuzhai: ${at("image.txt")}: is a PNG image; run text recognition (OCR) first and give its text\n`,
    );
  });

  it("writes nothing where nothing can be read", async () => {
    const { status, stdout, stderr } = await shuzhai("extract", at("empty.txt"), at("nothing"), "-o", at("none.json"));
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr.trim().split("\n")).toEqual([
      `shuzhai: ${at("empty.txt")}: is empty; give a document with text`,
      `shuzhai: ${at("nothing")}: is a folder without readable files; give one with text, HTML, DOCX, PDF or Markdown`,
    ]);
    expect(existsSync(at("none.json"))).toBe(false);
  });

  it("leaves nothing behind where it cannot write", async () => {
    const before = readdirSync(folder);
    const { status, stderr } = await shuzhai("extract", at("pages"), "-o", at("no/folder/out.csv"));
    expect(status).toBe(1);
    expect(stderr).toContain("cannot be written: its folder does not exist; make the folder first");
    expect(readdirSync(folder)).toEqual(before);
  });

  it("does not write over an input", async () => {
    const { status, stderr } = await shuzhai(
      "extract",
      at("pages/a.txt"),
      "-f",
      "csv",
      "-o",
      at("pages/../pages/a.txt"),
    );
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `shuzhai: ${at("pages/../pages/a.txt")}: is an input and would be overwritten; write to another file\n`,
    });
    expect(readFileSync(at("pages/a.txt"), "utf8")).toBe(FIRST);
  });

  it.each([
    [["-f", "xslx"], '--format: no format is called "xslx"; did you mean "xlsx"?'],
    [["-o", "out.dat"], "out.dat: its name does not say in which format to write it"],
    [["--columns", "lable"], '--columns: no column is called "lable"; did you mean "label"?'],
    [["--header", "fr"], '--header: no column names in "fr"; choose from en, zh'],
    [["--jobs", "0"], '--jobs: "0" is no number of threads; give one from 1 to 256'],
    [["--min-confidence", "80%"], '--min-confidence: "80%" is no share from 0 to 1; give one such as 0.8'],
    [["--encoding", "utf9"], '--encoding: unknown encoding "utf9"'],
    [["--indicator", "party_branch"], '--indicator: no indicator is called "party_branch"; did you mean'],
    [["--rules", "gone.yaml"], "gone.yaml: does not exist; check the path"],
    [["--lang", "fr"], '--lang: no messages in "fr"; choose from en, zh'],
    [["--formt", "csv"], "unknown option '--formt'; did you mean --format?"],
    [["--format"], "option '-f, --format <name>' argument missing; see shuzhai --help"],
  ])("refuses %j with a remedy", async (args, said) => {
    const { status, stdout, stderr } = await shuzhai("extract", at("pages"), ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^shuzhai: [^\n]*\n$/);
    expect(stderr).toContain(said);
  });

  it("sums up when verbose, in the language asked for", async () => {
    const { stderr } = await shuzhai("extract", at("pages"), "-v");
    expect(stderr).toBe("shuzhai: 4 figures from 2 sources, 0 warnings\n");
    const chinese = await shuzhai("extract", at("pages"), "-v", "--lang", "zh");
    expect(chinese.stderr).toBe("shuzhai: 2 个来源，4 条数据，0 条提示\n");
  });

  it("shows where an error arose only with --debug", async () => {
    expect((await shuzhai("extract", at("no.txt"))).stderr).not.toContain("    at ");
    expect((await shuzhai("extract", at("no.txt"), "--debug")).stderr).toContain("    at ");
  });
});

describe("pages of one compilation", () => {
  const TITLE = "基层治理经验材料选编-80篇";
  const BODY = "选派干部40名驻村，培训骨干120人次，群众满意率达到96%，大家都说日子越过越有奔头。";
  const pages: Readonly<Record<string, string>> = {
    "p7.txt": `${TITLE}(第7/9页)\n白沙镇党委书记陈立：小院议事\n${BODY}\n`,
    "p8.txt": `${TITLE}（第8/9页）\n又建成活动室8个。\n云溪县委组织部部长李明：把堡垒建在山梁上\n${BODY}\n`,
    "p9.txt": `${TITLE}(第9/9页)\n再建渡口3处。\n白沙镇党委书记陈立：小院议事\n${BODY}\n`,
  };
  beforeAll(() => {
    for (const [name, text] of Object.entries(pages)) writeFileSync(at(name), text);
  });
  const first = async (...names: readonly string[]) => {
    const { stdout } = await shuzhai("extract", ...names.map(at), "-f", "jsonl");
    return stdout
      .split("\n")
      .filter((line) => line.includes('"8个"') || line.includes('"3处"'))
      .map((line) => JSON.parse(line));
  };

  it("lend a continued section the heading, person and place of the page before, in whatever order", async () => {
    const joined = [
      { text: "8个", page: 8, heading: "白沙镇党委书记陈立：小院议事", person: "陈立", place: "白沙镇" },
      { text: "3处", page: 9, heading: "云溪县委组织部部长李明：把堡垒建在山梁上", person: "李明", place: "云溪县" },
    ];
    expect(await first("p7.txt", "p8.txt", "p9.txt")).toMatchObject(joined);
    expect(await first("p9.txt", "p8.txt", "p7.txt")).toMatchObject([...joined].reverse());
  });

  it("lend nothing over a missing page", async () => {
    expect(await first("p8.txt", "p9.txt")).toMatchObject([{ heading: null, person: null }, { person: "李明" }]);
    expect(await first("p9.txt")).toMatchObject([{ heading: null }]);
  });

  it("mark an article that stands twice", async () => {
    const { stdout, stderr } = await shuzhai("extract", at("p7.txt"), at("p9.txt"));
    const { message } = JSON.parse(stdout).sources[1].warnings[0];
    expect(message).toBe(`the article on line 3 also stands in ${at("p7.txt")}, line 2`);
    expect(stderr).toBe(`shuzhai: warning: ${at("p9.txt")}: ${message}\n`);
    expect((await shuzhai("extract", at("p7.txt"), at("p9.txt"), "-q")).stderr).toBe("");
  });
});
