import { describe, expect, it } from "vitest";
import { charsF1, labelChars, norm, sameNumber } from "../../src/check/compare.ts";
import { pair } from "../../src/check/pair.ts";
import { faults, judge, score } from "../../src/check/score.ts";
import { gold, record } from "./figures.ts";

describe("cells compared", () => {
  it("passes over quotation marks, commas, dashes, blanks and 的", () => {
    expect(norm("“两新”组织 的、党员-数")).toBe("两新组织党员数");
    expect(norm("１２３％")).toBe("123%");
    expect(norm(null)).toBe("");
  });

  it("takes numbers within one part in a thousand as the same", () => {
    expect(sameNumber(2 / 3, 0.6667)).toBe(true);
    expect(sameNumber(1000, 1001)).toBe(true);
    expect(sameNumber(1000, 1002)).toBe(false);
    expect(sameNumber(null, null)).toBe(true);
    expect(sameNumber(null, 0)).toBe(false);
  });

  it("measures labels by characters against the best alternative", () => {
    expect(charsF1("党员", "在职党员")).toBeCloseTo(4 / 6);
    expect(charsF1("a", "b")).toBe(0);
    expect(labelChars("党员", ["在职党员", "党员"])).toBe(1);
    expect(labelChars(null, ["党员"])).toBe(0);
    expect(labelChars(null, [""])).toBe(1);
  });
});

describe("pairing", () => {
  it("gives a row the record that overlaps it most", () => {
    const row = gold("1200余名", 10);
    const small = record("12", 10);
    const large = record("200余名", 11);
    const { pairs, rest } = pair([row], [small, large]);
    expect(pairs[0]?.record).toBe(large);
    expect(rest).toEqual([small]);
  });

  it("lets each record stand for one row only, in the order of gold", () => {
    const wide = record("5名3个", 10);
    const { pairs, rest } = pair([gold("5名", 10), gold("3个", 12)], [wide]);
    expect(pairs.map(({ record: found }) => found)).toEqual([wide, null]);
    expect(rest).toEqual([]);
  });
});

describe("scoring", () => {
  it("counts hits, misses and extras", () => {
    const rows = [gold("5名", 10), gold("3个", 20), gold("9家", 30)];
    const scores = score(judge(rows, [record("5名", 10), record("3个", 20), record("8户", 40)]));
    expect(scores).toMatchObject({ figures: 3, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3, span: 1 });
  });

  it("neither rewards nor punishes an optional row, found or not", () => {
    const rows = [gold("5名", 10), gold("3个", 20, { optional: true })];
    const without = score(judge(rows, [record("5名", 10)]));
    const withIt = score(judge(rows, [record("5名", 10), record("3个", 20, { label: "x" })]));
    expect(without).toEqual(withIt);
    expect(without).toMatchObject({ figures: 1, precision: 1, recall: 1, f1: 1 });
  });

  it("judges fields among the found only", () => {
    const rows = [gold("5名", 10, { period: "今年以来" }), gold("3个", 20), gold("9家", 30)];
    const scores = score(judge(rows, [record("5名", 10, { unit: "个" }), record("3个", 20, { label: "干部们" })]));
    expect(scores.fields).toEqual({
      value: 1,
      max: 1,
      unit: 0.5,
      bound: 1,
      change: 1,
      status: 1,
      period: 0.5,
      label: 0.5,
      label_chars: (1 + 4 / 5) / 2,
    });
  });

  it("compares the place only where gold states one", () => {
    const rows = [gold("5名", 10, { place: "东城社区" }), gold("3个", 20)];
    const scores = score(judge(rows, [record("5名", 10, { place: "西城社区" }), record("3个", 20, { place: "任何" })]));
    expect(scores.fields.place).toBe(0);
    expect(score(judge([gold("3个", 20)], [record("3个", 20)])).fields).not.toHaveProperty("place");
  });

  it("says what is wrong with a figure", () => {
    const outcomes = judge(
      [gold("5名", 10, { bound: "over" }), gold("3个", 20)],
      [record("5名", 10, { end: 13, label: null }), record("8户", 40)],
    );
    expect(outcomes.map(faults)).toEqual([["span", "bound", "label"], ["miss"], ["extra"]]);
  });

  it("scores nothing as nothing", () => {
    expect(score([])).toMatchObject({ figures: 0, precision: 0, recall: 0, f1: 0 });
  });
});
