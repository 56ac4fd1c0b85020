import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, tidyNumber } from "../../src/write/number.ts";

describe("numbers in print", () => {
  it.each([
    [861, "861"],
    [0, "0"],
    [-0, "0"],
    [12.3, "12.3"],
    [-5.25, "-5.25"],
    [553000, "553000"],
    [55.3 * 10000, "553000"],
    [0.1 + 0.2, "0.3"],
    [1.1 * 3, "3.3"],
    [2 / 3, "0.6666666667"],
    [0.6667, "0.6667"],
    [1.5e12, "1500000000000"],
    [1e21, "1000000000000000000000"],
    [1.25e22, "12500000000000000000000"],
    [1e-7, "0.0000001"],
    [1.5e-7, "0.00000015"],
    [-1e-7, "-0.0000001"],
    [1234567.1, "1234567.1"],
    [9007199254740991, "9007199254740991"],
  ])("%d reads %s", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it("is plain digits that read back as the tidied number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }), (value) => {
        const text = formatNumber(value);
        expect(text).toMatch(/^-?\d+(\.\d{1,10})?$/);
        expect(Number(text)).toBe(tidyNumber(value) + 0);
      }),
    );
  });
});
