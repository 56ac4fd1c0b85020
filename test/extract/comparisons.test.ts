/** What a thing is measured against is taken off the end of the words before its number. */
import { describe, expect, it } from "vitest";
import { COMPARISONS } from "../../src/extract/label/comparisons.ts";
import { comparison } from "../../src/extract/label/grammar.ts";
import { marked } from "./example.ts";

describe.each(COMPARISONS.map(({ words, yes }) => [words.source, words, yes] as const))("%s", (_, words, yes) => {
  it.each(yes)("reads %s", (example) => {
    const { text, mark } = marked(example);
    expect(new RegExp(`(?:${words.source})$`).test(text)).toBe(true);
    expect(comparison(text)).toBe(mark.end - mark.start);
  });
});

describe("a comparison", () => {
  it.each(["资金配比例", "城乡居民收入比", "适配度达到", "粮食产量"])("is none in %s", (text) => {
    expect(comparison(text)).toBe(0);
  });
});
