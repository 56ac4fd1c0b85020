import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lex } from "../../../src/extract/lexer/lex.ts";
import { findNumbers } from "../../../src/numbers.ts";
import { mixed, type Script, written } from "./writing.ts";

const LIMIT = 10n ** 16n;
/** Spread over magnitudes, with many zeros: the hard cases of the grammar. */
const integers = fc
  .tuple(fc.integer({ min: 0, max: 16 }), fc.bigInt({ min: 0n, max: LIMIT }), fc.bigInt({ min: 0n, max: 0xffffn }))
  .map(([size, value, mask]) => {
    const digits = [...String(value % 10n ** BigInt(size || 1)).padStart(size, "0")];
    return BigInt(digits.map((digit, index) => ((mask >> BigInt(index)) & 1n ? "0" : digit)).join("") || "0");
  });

describe("any integer up to 10^16 reads back", () => {
  for (const script of ["plain", "financial"] as const satisfies readonly Script[]) {
    it(`written in ${script} characters`, () => {
      fc.assert(
        fc.property(integers, (value) => {
          const text = written(value, script);
          expect(lex(`${text}。`).map((found) => [found.text, found.value])).toEqual([[text, Number(value)]]);
        }),
        { numRuns: 1500 },
      );
    });
  }
  for (const script of ["traditional", "financialTraditional"] as const satisfies readonly Script[]) {
    it(`written in ${script} characters, through findNumbers`, () => {
      fc.assert(
        fc.property(integers, (value) => {
          const text = written(value, script);
          expect(findNumbers(`計：${text}。`).map((found) => [found.text, found.value])).toEqual([
            [text, Number(value)],
          ]);
        }),
        { numRuns: 500 },
      );
    });
  }
  it("written in digits with 亿 and 万", () => {
    fc.assert(
      fc.property(integers, (value) => {
        const text = mixed(value);
        expect(lex(text).map((found) => [found.text, found.value])).toEqual([[text, Number(value)]]);
      }),
      { numRuns: 1000 },
    );
  });
  it("written in digits, with and without thousands commas", () => {
    fc.assert(
      fc.property(integers, (value) => {
        expect(lex(`${value}`)[0]?.value).toBe(Number(value));
        const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, ",");
        expect(lex(grouped).map((found) => found.value)).toEqual([Number(value)]);
      }),
    );
  });
});

describe("decimals carry no float dust", () => {
  const scales = { "": 0, 万: 4, 亿: 8, 万亿: 12, 百万: 6, 千万: 7 } as const;
  it("with every scale", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom(...(Object.keys(scales) as (keyof typeof scales)[])),
        (whole, fraction, scale) => {
          const text = `${whole}.${fraction}`;
          expect(lex(`${text}${scale}`)[0]?.value).toBe(Number(`${text}e${scales[scale]}`));
        },
      ),
    );
  });
  it("written in Chinese", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.stringMatching(/^[0-9]{1,5}$/), (whole, fraction) => {
        const digits = [...fraction].map((digit) => "零一二三四五六七八九".charAt(Number(digit))).join("");
        const text = `${written(BigInt(whole), "plain")}点${digits}`;
        expect(lex(`${text}倍`)[0]?.value).toBe(Number(`${whole}.${fraction}`));
      }),
    );
  });
});

describe("offsets", () => {
  const pieces = fc.constantFrom(
    ..."0123456789.,，.%％‰-—~至到∶：: /×余多几来数上半负零〇一二三五九十百千万亿兆廿两点分之成折又第约近超以内个名人次元吨年月日（、）户套公里瓦统四川萬億參陸Ａ１\n".split(
      "",
    ),
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
  it("slice back, ascend and never overlap, whatever the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const found of [lex(text), findNumbers(text)]) {
          let last = 0;
          for (const { start, end, text: span, value, max } of found) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(span);
            expect(Number.isFinite(value)).toBe(true);
            expect(max === null || Number.isFinite(max)).toBe(true);
            last = end;
          }
        }
      }),
      { numRuns: 4000 },
    );
  });
  it("do not depend on what stands before a line break", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const shift = text.length + 1;
        expect(lex(`${text}\n共有1219个网格。`).at(-1)).toMatchObject({
          start: shift + 2,
          text: "1219个",
          value: 1219,
        });
      }),
      { numRuns: 500 },
    );
  });
});
