import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { ShuzhaiError } from "../../src/errors.ts";
import { indicatorOf } from "../../src/indicators/match.ts";
import { loadCatalogue, readRules } from "../../src/indicators/rules.ts";

const fixture = (name: string): Promise<string> => readFile(`fixtures/rules/${name}`, "utf8");

const problemsOf = async (name: string, text?: string): Promise<string> => {
  try {
    await readRules(name, text ?? (await fixture(name)));
  } catch (error) {
    expect(error).toBeInstanceOf(ShuzhaiError);
    expect((error as ShuzhaiError).kind).toBe("usage");
    return (error as ShuzhaiError).message;
  }
  throw new Error(`${name} was taken`);
};

describe("a rules file", () => {
  test("in YAML", async () => {
    const rules = await readRules("county-services.yaml", await fixture("county-services.yaml"));
    expect(rules.map(({ id }) => id)).toEqual(["village_clinics", "science_envoys", "snow_trips"]);
    expect(rules[2]).toEqual({
      id: "snow_trips",
      zh: "冰雪旅游人次",
      en: "Winter tourist trips",
      dimension: "count",
      units: ["人次"],
      match: [{ labelEnds: ["游客"], context: ["冰雪", "滑雪"] }, { labelHas: ["冰雪"] }],
      not: ["收入"],
      yes: ["冰雪季期间，各滑雪场接待游客36万人次。"],
      no: ["古镇接待游客36万人次。"],
    });
  });

  test("in JSON, indented with tabs as well", async () => {
    const json = await fixture("county-services.json");
    const rules = await readRules("county-services.json", json);
    expect(rules.map(({ id }) => id)).toEqual(["village_clinics"]);
    expect(await readRules("tabs.json", JSON.stringify(JSON.parse(json), null, "\t"))).toEqual(rules);
  });

  test("puts its indicators in force beside the built-in ones", async () => {
    const catalogue = await loadCatalogue(["county-services.yaml"], fixture);
    const clinics = { label: "标准化村卫生室", action: null, unit: "所", dimension: "count", change: null } as const;
    expect(indicatorOf({ ...clinics, sentence: "" }, catalogue)).toBe("village_clinics");
    expect(indicatorOf({ ...clinics, label: "小区党组织", unit: "个", sentence: "" }, catalogue)).toBe(
      "community_party_organizations",
    );
  });
});

describe("a wrong rules file is told line by line", () => {
  test("fields", async () => {
    const lines = (await problemsOf("wrong-fields.yaml")).split("\n");
    expect(lines.map((line) => line.replace(/: (?:unknown field, )?expected .*/, ""))).toEqual([
      "wrong-fields.yaml:2: indicators[0].id",
      "wrong-fields.yaml:3: indicators[0].names.en",
      "wrong-fields.yaml:4: indicators[0].dimension",
      "wrong-fields.yaml:6: indicators[0].match[0].labelEnd",
      "wrong-fields.yaml:10: indicators[1].match[0]",
      "wrong-fields.yaml:12: indicators[1].not[0]",
      "wrong-fields.yaml:13: indicators[1].colour",
    ]);
    expect(lines[0]).toContain('expected a snake_case English id such as science_envoys, found "Village Clinics"');
    expect(lines[1]).toContain("expected an English name, found nothing");
    expect(lines[2]).toMatch(/one of count, money, .*, found "people"/);
    expect(lines[3]).toContain("unknown field, expected a mapping with at least one of label, labelEnds, labelHas");
    expect(lines.at(-1)).toMatch(/; correct these lines and run again$/);
  });

  test("syntax", async () => {
    expect(await problemsOf("wrong-syntax.yaml")).toMatch(/^wrong-syntax\.yaml:[34]: .*; correct/s);
    expect(await problemsOf("a.json", '{"indicators": [')).toMatch(/^a\.json:1: .*; correct it and run again$/);
  });

  test("an id given twice", async () => {
    expect(await problemsOf("wrong-twice.json")).toBe(
      'wrong-twice.json:4: indicators[1].id: expected an id that no earlier entry of the file has, found "a"; correct it and run again',
    );
  });

  test.each([
    ["", "found nothing"],
    ["just text", 'found "just text"'],
    ["indicators: []", "a list of indicators, at least one"],
    ["indicators: [3]", "indicators[0]: expected a mapping with id"],
    ["- id: a", "the file: expected a mapping with the one field indicators"],
  ])("%j", async (text, said) => {
    expect(await problemsOf("my.yaml", text)).toContain(said);
  });

  test("aliases that unfold without end", async () => {
    const bomb = [
      "a: &a [x,x,x,x,x,x,x,x,x]",
      "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]",
      "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]",
      "indicators: [*c,*c]",
    ];
    expect(await problemsOf("bomb.yaml", bomb.join("\n"))).toContain(
      "expected a mapping with the one field indicators",
    );
  });
});
