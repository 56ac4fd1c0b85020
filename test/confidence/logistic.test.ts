/** The fit behind `npm run confidence`: on data whose answer is known, it finds that answer. */
import { describe, expect, it } from "vitest";
import { capture, odds, type Row, regress, scale } from "./logistic.ts";

const rows = (signs: readonly number[], right: number, wrong: number): readonly Row[] =>
  Array.from({ length: right + wrong }, (_, index) => ({ document: "a", signs, right: index < right }));

describe("regress", () => {
  it("finds the log-odds of each group where there is much to learn from", () => {
    const weights = regress([...rows([0], 9000, 1000), ...rows([1], 5000, 5000)]);
    expect(weights[0]).toBeCloseTo(Math.log(9), 2);
    expect(weights[1]).toBeCloseTo(-Math.log(9), 2);
  });

  it("tells what two signs add apart", () => {
    const weights = regress([
      ...rows([0, 0], 8000, 2000),
      ...rows([1, 0], 5000, 5000),
      ...rows([0, 1], 2000, 8000),
      ...rows([1, 1], 588, 9412),
    ]);
    expect(odds(weights, { document: "a", signs: [1, 0], right: true })).toBeCloseTo(0, 1);
    expect(odds(weights, { document: "a", signs: [0, 1], right: true })).toBeCloseTo(-Math.log(4), 1);
  });

  it("holds a sign back that shows once", () => {
    const weights = regress([...rows([0], 90, 10), ...rows([1], 0, 1)]);
    expect(weights[1]).toBeLessThan(0);
    expect(weights[1]).toBeGreaterThan(-1);
  });
});

describe("scale", () => {
  const judged = (told: number, right: number, wrong: number) =>
    rows([1], right, wrong).map((row) => ({ row, odds: told }));

  it("leaves log-odds that hold as they are", () => {
    const { slope, shift } = scale([...judged(Math.log(9), 9000, 1000), ...judged(0, 5000, 5000)]);
    expect(slope).toBeCloseTo(1, 3);
    expect(shift).toBeCloseTo(0, 3);
  });

  it("halves those that were told twice too sure, and shifts those told too low", () => {
    const { slope, shift } = scale([...judged(2 * Math.log(9), 9000, 1000), ...judged(0, 6000, 4000)]);
    expect(slope).toBeCloseTo((Math.log(9) - Math.log(1.5)) / (2 * Math.log(9)), 3);
    expect(shift).toBeCloseTo(Math.log(1.5), 3);
  });
});

describe("capture", () => {
  it("is the share of the errors that the lowest tenth holds", () => {
    const judged = Array.from({ length: 20 }, (_, index) => ({
      row: { document: "a", signs: [], right: ![0, 1, 10, 19].includes(index) },
      odds: index,
    }));
    expect(capture(judged)).toBe(0.5);
    expect(capture(judged.map(({ row }) => ({ row: { ...row, right: true }, odds: 0 })))).toBe(0);
  });
});
