import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phraseEnd, phraseStart } from "../../src/segment/noun-phrase.ts";
import { createTagger, ENGINES, enginesFor, tag, tagger } from "../../src/segment/tagger.ts";

const engines = ENGINES.flatMap((engine) => {
  const made = createTagger(engine);
  return made ? [{ engine, made }] : [];
});
const fixtures = readdirSync("fixtures")
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(`fixtures/${name}`, "utf8"));

describe("tagger", () => {
  it("has at least one segmenter here", () => {
    expect(engines.length).toBeGreaterThan(0);
    expect(tagger()).not.toBeNull();
  });

  it("can be chosen by name, or left out", () => {
    expect(enginesFor(undefined)).toEqual(["nodejieba", "@node-rs/jieba"]);
    expect(enginesFor("@node-rs/jieba")).toEqual(["@node-rs/jieba"]);
    expect(enginesFor("none")).toEqual([]);
    expect(() => enginesFor("hanlp")).toThrow(/SHUZHAI_SEGMENTER: unknown segmenter "hanlp"; use nodejieba/);
  });

  it("is loaded once", () => {
    expect(tagger()).toBe(tagger());
  });

  it.each(engines)("$engine gives words and their parts of speech", ({ made }) => {
    expect(made("骨干教师下乡")).toEqual([
      { word: "骨干", tag: "n" },
      { word: "教师", tag: "n" },
      { word: "下乡", tag: "vi" },
    ]);
    expect(made("")).toEqual([]);
  });

  it.each(engines)("$engine guesses no words its dictionary lacks", ({ made }) => {
    expect(made("鑫淼").map(({ word }) => word)).toEqual(["鑫", "淼"]);
  });

  it("tag is the tagger of the process", () => {
    expect(tag("选派干部")).toEqual(tagger()?.("选派干部"));
  });

  it.each(engines)("$engine loses no character", ({ made }) => {
    const piece = fc.constantFrom("干部", "选派", "县", "“两委”", "、", "5G", " ", "的", "鑫", "%", "𠮷", "\n", "A");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        expect(
          made(text)
            .map(({ word }) => word)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it.skipIf(engines.length < 2)("tags the fixtures alike by either engine, and bounds phrases alike", () => {
    const runs = fixtures.flatMap((text) => text.match(/[一-鿿]{2,}/g) ?? []);
    const share = (read: (words: ReturnType<typeof tag>) => unknown): number => {
      const same = runs.filter((run) => {
        const [first, second] = engines.map(({ made }) => JSON.stringify(read(made(run))));
        return first === second;
      });
      return same.length / runs.length;
    };
    expect(share((words) => words.map(({ word, tag: kind }) => [word, kind]))).toBeGreaterThan(0.99);
    expect(share(phraseEnd)).toBeGreaterThan(0.995);
    expect(share(phraseStart)).toBeGreaterThan(0.995);
  });
});
