import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bareLabel, compileCatalogue } from "../../src/indicators/candidates.ts";
import { BUILT_IN, builtInCatalogue, withUserIndicators } from "../../src/indicators/catalogue.ts";
import { type IndicatorFigure, indicatorOf } from "../../src/indicators/match.ts";
import type { Indicator } from "../../src/indicators/pattern.ts";

const builtIn = builtInCatalogue();

const figure = (label: string | null, more: Partial<IndicatorFigure> = {}): IndicatorFigure => ({
  label,
  action: null,
  unit: "个",
  dimension: "count",
  change: null,
  sentence: "",
  ...more,
});

const made = (id: string, more: Partial<Indicator>): Indicator => ({
  id,
  zh: "名",
  en: "Name",
  dimension: "count",
  match: [],
  ...more,
});

describe("which entry claims a figure", () => {
  test("the longest ending", () => {
    expect(indicatorOf(figure("小区党组织"), builtIn)).toBe("community_party_organizations");
    expect(indicatorOf(figure("基层党组织"), builtIn)).toBe("party_organizations");
  });

  test("of two equally long endings the one with more conditions, then the earlier", () => {
    const catalogue = compileCatalogue([
      made("any", { match: [{ labelEnds: ["党员"] }] }),
      made("also_any", { match: [{ labelEnds: ["党员"] }] }),
      made("sent", { match: [{ labelEnds: ["党员"], action: ["选派"] }] }),
    ]);
    expect(indicatorOf(figure("党员", { action: "精准选派" }), catalogue)).toBe("sent");
    expect(indicatorOf(figure("党员"), catalogue)).toBe("any");
  });

  test("no entry of another dimension or unit", () => {
    expect(indicatorOf(figure("地区生产总值", { unit: "元", dimension: "money" }), builtIn)).toBe("gdp");
    expect(indicatorOf(figure("地区生产总值", { unit: "吨", dimension: "mass" }), builtIn)).toBeNull();
    const people = figure("森林覆盖率", { unit: "个百分点", dimension: "share", change: null });
    expect(indicatorOf(people, builtIn)).toBeNull();
  });

  test("a rise is another series than a level", () => {
    const percent = { unit: "%", dimension: "share", change: "up" } as const;
    expect(indicatorOf(figure("地区生产总值", percent), builtIn)).toBe("gdp_growth");
    expect(indicatorOf(figure("经营主体", { unit: "户", change: "up" }), builtIn)).toBe("market_entities_increase");
    expect(indicatorOf(figure("经营主体", { unit: "户" }), builtIn)).toBe("market_entities");
  });

  test("a share of a whole is not the whole", () => {
    const share = { unit: "%", dimension: "share", change: "up" } as const;
    expect(indicatorOf(figure("工业投资占固定资产投资", share), builtIn)).toBeNull();
  });

  test("a threshold is taken whole", () => {
    expect(indicatorOf(figure("集体经济收入50万元以上的村"), builtIn)).toBe("villages_income_over_500000");
    expect(indicatorOf(figure("集体经济收入150万元以上的村"), builtIn)).toBeNull();
  });

  test("none without a label, and none for a label nobody knows", () => {
    expect(indicatorOf(figure(null), builtIn)).toBeNull();
    expect(indicatorOf(figure(""), builtIn)).toBeNull();
    expect(indicatorOf(figure("冷链集散中心"), builtIn)).toBeNull();
  });

  test("a label that also says it is counted", () => {
    expect(indicatorOf(figure("志愿者人数", { unit: "人" }), builtIn)).toBe("volunteers");
    expect(indicatorOf(figure("村级后备干部总数", { unit: "名" }), builtIn)).toBe("village_reserve_cadres");
  });

  test("a bare number only where it is a count", () => {
    const bare = { unit: null, dimension: null } as const;
    expect(indicatorOf(figure("党员", { ...bare, value: 9000 }), builtIn)).toBe("party_members");
    expect(indicatorOf(figure("党员", { ...bare, value: 0.6667 }), builtIn)).toBeNull();
    expect(indicatorOf(figure("城乡居民收入比", { ...bare, value: 2.1 }), builtIn)).toBe("income_ratio");
  });
});

describe("surroundings", () => {
  const sent = { action: "选派", unit: "名" } as const;

  test("clause looks from comma to comma around the figure, where its place is known", () => {
    const before = "调整干部25名,选派";
    const after = "干部驻村,调出干部12名";
    const here = { ...sent, before, after, sentence: `${before}861名${after}` };
    expect(indicatorOf(figure("干部", here), builtIn)).toBe("village_stationed_cadres");
    const elsewhere = { ...here, before: "选派", after: "干部挂职,另选861名干部驻村" };
    expect(indicatorOf(figure("干部", elsewhere), builtIn)).toBeNull();
  });

  test("context looks at the whole sentence", () => {
    const registered = { unit: "名", before: "已有", after: "在职党员领岗,到小区报到", sentence: "" };
    const sentence = `${registered.before}7800名${registered.after}`;
    expect(indicatorOf(figure("在职党员", { ...registered, sentence }), builtIn)).toBe("registered_members");
  });
});

describe("a label is compared as it is heard", () => {
  test("quotes, 的, blanks and wide brackets aside", () => {
    expect(bareLabel("“红色业委会”")).toBe("红色业委会");
    expect(bareLabel("50万元以上的 村（社区）")).toBe("50万元以上村(社区)");
  });

  test("quotes around a label never change its indicator", () => {
    const labels = BUILT_IN.flatMap(({ yes }) => yes.map(({ label }) => label));
    fc.assert(
      fc.property(fc.constantFrom(...labels), fc.constantFrom("“”", '""', "《》"), (label, [open, close]) => {
        expect(indicatorOf(figure(`${open}${label}${close}`), builtIn)).toBe(indicatorOf(figure(label), builtIn));
      }),
    );
  });

  test("any text at all is taken without harm", () => {
    const ids = new Set(BUILT_IN.map(({ id }) => id));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (label, sentence) => {
        const id = indicatorOf(figure(label, { sentence }), builtIn);
        expect(id === null || ids.has(id)).toBe(true);
      }),
    );
  });
});

describe("a user's entries", () => {
  const theirs = made("own_members", { match: [{ labelEnds: ["党员"] }] });

  test("win ties with built-in ones", () => {
    expect(indicatorOf(figure("党员"), compileCatalogue(withUserIndicators([theirs])))).toBe("own_members");
  });

  test("replace the built-in entry whose id they have", () => {
    const catalogue = compileCatalogue(withUserIndicators([made("party_members", { match: [{ label: ["团员"] }] })]));
    expect(catalogue.indicators).toHaveLength(BUILT_IN.length);
    expect(indicatorOf(figure("团员"), catalogue)).toBe("party_members");
    expect(indicatorOf(figure("党员"), catalogue)).toBeNull();
  });

  test("of two with one id the later holds", () => {
    const later = made("own_members", { match: [{ label: ["队员"] }] });
    const catalogue = compileCatalogue(withUserIndicators([theirs, later]));
    expect(indicatorOf(figure("队员"), catalogue)).toBe("own_members");
    expect(indicatorOf(figure("党员"), catalogue)).toBe("party_members");
  });
});
