import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compose, firstIndex, identity, OffsetBuilder, type OffsetMap } from "../src/offsets.ts";

/** Splits a text at random places and replaces some pieces; keeps the list of what became what. */
const edited = fc.array(
  fc.record({ before: fc.string({ maxLength: 3, unit: "binary" }), after: fc.option(fc.string({ maxLength: 3 })) }),
  { maxLength: 12 },
);

function apply(pieces: readonly { before: string; after: string | null }[]): {
  before: string;
  after: string;
  map: OffsetMap;
} {
  const builder = new OffsetBuilder();
  let before = "";
  let after = "";
  for (const piece of pieces) {
    if (piece.after !== null) builder.replace(before.length, piece.before.length, piece.after.length);
    before += piece.before;
    after += piece.after ?? piece.before;
  }
  return { before, after, map: builder.build() };
}

describe("offset maps", () => {
  it("is the identity where nothing changed", () => {
    expect(new OffsetBuilder().build()).toBe(identity);
    expect(compose(identity, identity)).toBe(identity);
  });

  it("leads past a deletion at the start of a span and stops before it at the end", () => {
    const builder = new OffsetBuilder();
    builder.replace(2, 1, 0); // 选派|861 with an invisible character at the bar
    const map = builder.build();
    expect(map.start(2)).toBe(3);
    expect(map.end(2)).toBe(2);
  });

  it("reads neighbouring deletions as one", () => {
    const builder = new OffsetBuilder();
    builder.replace(1, 1, 0);
    builder.replace(2, 2, 0);
    expect(builder.build().start(1)).toBe(4);
    expect(builder.build().end(1)).toBe(1);
  });

  it("refuses edits out of order", () => {
    const builder = new OffsetBuilder();
    builder.replace(5, 1, 2);
    expect(() => builder.replace(4, 1, 1)).toThrow(RangeError);
  });

  it("leads every unchanged piece back to itself", () => {
    fc.assert(
      fc.property(edited, (pieces) => {
        const { before, after, map } = apply(pieces);
        let out = 0;
        for (const piece of pieces) {
          const text = piece.after ?? piece.before;
          if (piece.after === null && text !== "") {
            const span = before.slice(map.start(out), map.end(out + text.length));
            expect(span).toBe(text);
          }
          out += text.length;
        }
        for (let at = 0; at < after.length; at += 1) {
          expect(map.start(at)).toBeLessThanOrEqual(map.start(at + 1));
          expect(map.end(at)).toBeLessThanOrEqual(map.end(at + 1));
        }
      }),
    );
  });
});

describe("firstIndex", () => {
  it("finds what a search from the start finds", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(21), (numbers, bound) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const found = sorted.findIndex((number) => number >= bound);
        expect(firstIndex(sorted.length, (index) => sorted[index]! >= bound)).toBe(found < 0 ? sorted.length : found);
      }),
    );
  });
});
