import { describe, expect, test } from "vitest";
import { compileCatalogue } from "../../src/indicators/candidates.ts";
import { BUILT_IN } from "../../src/indicators/catalogue.ts";
import { indicatorOf } from "../../src/indicators/match.ts";
import { bound } from "./bound.ts";

const catalogue = compileCatalogue(BUILT_IN);

describe("every built-in indicator takes its own examples and leaves its counter-examples", () => {
  for (const { id, yes, no } of BUILT_IN) {
    test(id, () => {
      expect(yes.length, "examples it takes").toBeGreaterThan(0);
      expect(no.length, "examples it leaves").toBeGreaterThan(0);
      for (const example of yes) expect(indicatorOf(bound(example), catalogue), example.sentence).toBe(id);
      for (const example of no) expect(indicatorOf(bound(example), catalogue), example.sentence).not.toBe(id);
    });
  }
});

describe("the catalogue as a list", () => {
  test("has more than eighty entries, each named in both languages", () => {
    expect(BUILT_IN.length).toBeGreaterThanOrEqual(80);
    for (const { id, zh, en } of BUILT_IN) {
      expect(id).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Z0-9][ -~]+$/);
    }
  });

  test("names no id and no name twice", () => {
    for (const field of ["id", "zh", "en"] as const) {
      const names = BUILT_IN.map((entry) => entry[field]);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  test("tells level from growth by unit, so that a column holds one of them", () => {
    for (const entry of BUILT_IN.filter(({ id }) => id.endsWith("_growth"))) {
      expect(entry.units, entry.id).toEqual(["%"]);
    }
  });
});
