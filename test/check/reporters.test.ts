import { DOMParser } from "linkedom";
import { describe, expect, it } from "vitest";
import { width } from "../../src/check/width.ts";
import { broken, FILES, right, run } from "./run.ts";

const worse = broken((figure, index) => (index === 0 ? null : { ...figure, label: "a<b>&\"'\u0001" }));

describe("text", () => {
  it("aligns columns by terminal cells, whatever the script of a name", async () => {
    const files = Object.fromEntries(
      Object.entries(FILES).map(([path, text]) => [path.replace("b.", "乡村振兴."), text]),
    );
    const extract = (path: string, text: string) => right(path.replace("乡村振兴.", "b."), text);
    const { stdout } = await run({ min: [] }, extract, { files });
    const lines = (stdout.split("\n\n")[0] ?? "").split("\n");
    expect(lines).toHaveLength(4);
    expect(new Set(lines.map(width)).size).toBe(1);
    expect(lines[2]).toMatch(/^pages\/乡村振兴\.gold\.csv {2}/u);
  });

  it("colours only where told to, and never against NO_COLOR", async () => {
    const args = { min: ["label=1"] };
    expect((await run(args, worse, { colour: true })).stdout).toContain("\u001b[31m");
    expect((await run(args, worse, { colour: true, env: { NO_COLOR: "1" } })).stdout).not.toContain("\u001b");
    expect((await run(args, worse)).stdout).not.toContain("\u001b");
  });

  it("shows each miss, extra and wrong field with its sentence", async () => {
    const extract = broken((figure) => {
      if (figure.text === "861名") return null;
      return figure.text === "3座"
        ? { ...figure, label: "桥" }
        : {
            ...figure,
            start: figure.start + (figure.unit === "家" ? 20 : 0),
            end: figure.end + (figure.unit === "家" ? 20 : 0),
          };
    });
    const { stdout } = await run({ errors: true }, extract);
    expect(stdout).toContain("pages/a.txt:2 missed 861名 (干部|驻村干部)\n    今年以来，选派861名干部。");
    expect(stdout).toContain('pages/a.txt:3 label of 3座: gold "桥梁", read "桥"');
    expect(stdout).toContain("extra 20家 (企业)");
    expect((await run({}, extract)).stdout).not.toContain("missed");
  });

  it("groups by kind of unit", async () => {
    const { stdout } = await run({});
    const units = (stdout.split("\n\n")[1] ?? "").split("\n").map((line) => line.split(/\s+/u).slice(0, 2).join(" "));
    expect(units).toEqual(["unit figures", "count 3", "money 1", "share 2"]);
  });

  it("shows whether confidence tells", async () => {
    const { stdout } = await run(
      { calibration: true },
      broken((figure) => (figure.text === "8%" ? { ...figure, value: 1 } : figure)),
    );
    expect(stdout).toMatch(/0\.6 to 0\.7 +1 +0\.600 +0\.000/u);
    expect(stdout).toMatch(/0\.9 to 1\.0 +5 +0\.900 +1\.000/u);
  });
});

describe("json", () => {
  it("has the promised shape", async () => {
    const { total, documents } = JSON.parse((await run({ reporter: "json" })).stdout);
    expect(total).toMatchObject({ figures: 6, precision: 1, recall: 1, f1: 1 });
    expect(Object.keys(total.fields)).toEqual(
      "value max unit bound change status period label label_chars place".split(" "),
    );
    expect(documents).toHaveLength(2);
    expect(documents[0]).toMatchObject({ gold: "pages/a.gold.csv", figures: 4, sections: { sections: 1, f1: 1 } });
    expect(documents[1].fields).not.toHaveProperty("place");
    expect(total.kinds.money.figures).toBe(1);
  });
});

describe("junit", () => {
  it("is well-formed XML with a case for each thing held to", async () => {
    const { stdout } = await run({ reporter: "junit", min: ["label=0.9", "span=1"], each: true, errors: true }, worse);
    const names = [...stdout.matchAll(/<(\/?)([a-z-]+)(?:\s[^<>]*?)?(\/?)>/gu)].filter(
      ([, , , empty]) => empty !== "/",
    );
    const open: string[] = [];
    for (const [, close, name] of names) {
      if (close === "/") expect(open.pop()).toBe(name);
      else open.push(name ?? "");
    }
    expect(open).toEqual([]);
    expect(stdout).not.toMatch(/&(?!(?:amp|lt|gt|quot|#10);)/u);
    expect(stdout).not.toContain("\u0001");
    const document = new DOMParser().parseFromString(stdout, "text/xml");
    const suites = [...document.querySelectorAll("testsuite")];
    expect(suites.map((suite) => suite.getAttribute("failures"))).toEqual(["1", "1", "0"]);
    expect(document.querySelectorAll("testcase")).toHaveLength(6);
    expect(document.querySelector("failure")?.getAttribute("message")).toBe("label 0.000 is below 0.9");
  });

  it("reports a document that could not be extracted as an error", async () => {
    const { stdout } = await run({ reporter: "junit" }, () => {
      throw new Error('unexpected "<"\nat 3');
    });
    expect(stdout).toContain('<error message="unexpected &quot;&lt;&quot;&#10;at 3">');
  });
});

describe("github", () => {
  const file = "summary.md";

  it("annotates pages line by line, escaped", async () => {
    const extract = broken((figure) => (figure.text === "8%" ? null : figure));
    const { stdout } = await run({ reporter: "github", min: ["recall=1"] }, extract);
    expect(stdout.split("\n")[0]).toBe("::error::total: recall 0.833 is below 1");
    expect(stdout).toContain(
      "::error file=pages/a.txt,line=3,title=miss::missed 8%25 (投入)%0A新建桥梁3座，投入12.5万元，增长8%25。",
    );
  });

  it("escapes properties", async () => {
    const rename = (path: string): string => path.replace("a.", "a,1:2%.");
    const files = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [rename(path), text]));
    const { stdout } = await run({ reporter: "github" }, (_, text) => ({ text, figures: [], sections: [] }), { files });
    expect(stdout).toContain("::error file=pages/a%2C1%3A2%25.txt,line=2,title=miss::");
  });

  it("adds to the step summary and keeps what stands there", async () => {
    const files = { ...FILES, [file]: "# Before\n" };
    const ran = await run({ reporter: "github", min: ["label=0.9"] }, worse, {
      files,
      env: { GITHUB_STEP_SUMMARY: file },
    });
    expect(ran.files[file]).toMatch(/^# Before\n## shuzhai check: failed\n\n- total: label 0\.000 is below 0\.9\n/u);
    expect(ran.files[file]).toContain("| **total** | 6 |");
    const without = await run({ reporter: "github" });
    expect(without.files).not.toHaveProperty([file]);
  });
});
