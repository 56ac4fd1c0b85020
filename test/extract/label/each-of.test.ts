/** The words behind 每: each once, findable, and no part of a label. */
import { describe, expect, it } from "vitest";
import { labelText } from "../../../src/extract/found.ts";
import { EACH, type EachKind, eachOf } from "../../../src/extract/label/each-of.ts";
import { foundIn, marked, overlaps } from "../example.ts";

const KINDS = Object.keys(EACH) as readonly EachKind[];
const WORDS = KINDS.flatMap((kind) => EACH[kind].words);

describe.each(Object.entries(EACH))("%s", (kind, { about, words, examples }) => {
  it("has a line about it, and an example", () => {
    expect(about.length > 8 && !about.includes("\n")).toBe(true);
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map(({ text, bound }) => [text, bound] as const))("%s → %s", (example, bound) => {
    const { text, mark } = marked(example);
    const found = foundIn(text, false).find(({ figure }) => overlaps(figure, mark));
    expect(words.some((word) => new RegExp(`每个?${word}`).test(text))).toBe(true);
    expect(labelText(text, found?.figure.label ?? null)).toBe(bound);
  });

  it.each(words)("每%s is taken whole, alone and among all", (word) => {
    for (const kinds of [[kind as EachKind], KINDS]) {
      expect(new RegExp(eachOf(kinds)).exec(`每${word}`)?.[0]).toBe(`每${word}`);
      expect(new RegExp(eachOf(kinds)).exec(`每个${word}`)?.[0]).toBe(`每个${word}`);
    }
  });
});

describe("the kinds", () => {
  it("have each word once", () => {
    expect(WORDS).toEqual([...new Set(WORDS)]);
  });
});
