import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { type IndicatorsArguments, runIndicators } from "../../src/cli/indicators.ts";
import type { Catalogue } from "../../src/indicators/candidates.ts";
import { BUILT_IN } from "../../src/indicators/catalogue.ts";
import { indicatorOf } from "../../src/indicators/match.ts";

/** A stand-in that reads 动词+名词+数+量词 well enough for the fixtures; the pipeline's own tests read the rest. */
const extract = async (sentence: string, catalogue: Catalogue) => {
  const text = /[0-9]+万?(?:名|所|人次|个)/.exec(sentence)?.[0] ?? "";
  const at = sentence.indexOf(text);
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + text.length)];
  const label =
    /^[\p{Script=Han}]+?(?=下乡|。)/u.exec(after)?.[0] ?? /(?:建成|接待|聘请)(.+)$/.exec(before)?.[1] ?? null;
  const action = before.includes("选派") ? "选派" : null;
  const unit = /人次|名|所|个/.exec(text)?.[0] ?? null;
  const figure = { label, action, unit, dimension: "count", change: null, before, after, sentence } as const;
  return [{ text, label, indicator: indicatorOf(figure, catalogue) }];
};

const run = async (args: Partial<IndicatorsArguments>) => {
  const out: string[] = [];
  const err: string[] = [];
  const status = await runIndicators(
    { rules: [], format: "table", ...args },
    {
      extract,
      readFile: (path) => readFile(path, "utf8"),
      stdout: (text) => out.push(text),
      stderr: (text) => err.push(text),
    },
  );
  return { status, out: out.join(""), err: err.join("") };
};

describe("shuzhai indicators", () => {
  test("lists the catalogue in aligned columns", async () => {
    const { status, out } = await run({});
    const lines = out.trimEnd().split("\n");
    expect(status).toBe(0);
    expect(lines).toHaveLength(BUILT_IN.length + 1);
    expect(lines[0]).toMatch(/^id +zh +en +unit$/);
    expect(lines.find((line) => line.startsWith("village_stationed_cadres "))).toMatch(
      /驻村干部 +Cadres stationed in villages +count$/,
    );
  });

  test("as JSON, each entry with how it is recognised", async () => {
    const { out } = await run({ format: "json" });
    const listed = JSON.parse(out);
    expect(listed).toHaveLength(BUILT_IN.length);
    expect(listed.find(({ id }: { id: string }) => id === "forest_cover")).toMatchObject({
      names: { zh: "森林覆盖率", en: "Forest cover" },
      dimension: "share",
      units: ["%"],
      match: [{ labelEnds: ["森林覆盖率"] }],
    });
  });

  test("lists a user's entries as well", async () => {
    const { out } = await run({ rules: ["fixtures/rules/county-services.yaml"] });
    expect(out).toMatch(/^village_clinics +村卫生室 +Village clinics +count$/m);
    expect(out).toMatch(/^science_envoys +下乡科技特派员/m);
  });
});

describe("shuzhai indicators --test", () => {
  test("runs the examples of a file", async () => {
    const { status, out, err } = await run({ test: "fixtures/rules/county-services.yaml" });
    expect(out.split("\n").filter((line) => line.startsWith("pass"))).toHaveLength(6);
    expect(err).toBe("fixtures/rules/county-services.yaml: 6 of 6 examples passed\n");
    expect(status).toBe(0);
  });

  test("says how a failing example was read, and exits 1", async () => {
    const { status, out, err } = await run({ test: "fixtures/rules/failing-example.yaml" });
    expect(status).toBe(1);
    expect(out).toBe(
      [
        "FAIL  village_clinics  yes  全县建成标准化村卫生室186所。",
        "      read: 186所 label 标准化村卫生室 indicator (none)",
        "",
      ].join("\n"),
    );
    expect(err).toContain("0 of 1 examples passed");
  });

  test("refuses a file without examples", async () => {
    await expect(run({ test: "fixtures/rules/wrong-syntax.yaml" })).rejects.toThrow(/wrong-syntax/);
  });
});
