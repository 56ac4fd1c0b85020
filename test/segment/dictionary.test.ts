import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseEntries, parseGenre, selectWords, serialize, wordsIn } from "../../src/segment/dictionary/select.ts";

const folder = "src/segment/dictionary";
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const list = "node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8";
const entries = parseEntries(read("words.utf8"));

describe("the lean dictionary", () => {
  it.skipIf(!existsSync(list))("is what the script makes of the full list", () => {
    const words = selectWords(
      parseEntries(readFileSync(list, "utf8")),
      read("reports.utf8").split("\n"),
      parseGenre(read("genre.utf8")),
    );
    expect(serialize(words) === read("words.utf8")).toBe(true);
  });

  it("stays lean, sorted and without repeats", () => {
    const words = entries.map(({ word }) => word);
    expect(words.length).toBeGreaterThan(15_000);
    expect(words.length).toBeLessThan(25_000);
    expect(words).toEqual([...new Set(words)].sort());
  });

  it("has a frequency and a tag for every word", () => {
    expect(
      entries.filter(({ word, frequency, tag }) => word === "" || !(frequency > 0) || !/^[a-z]+$/.test(tag)),
    ).toEqual([]);
  });

  it("names each genre word once", () => {
    const words = parseGenre(read("genre.utf8")).map(({ word }) => word);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it("keeps what is frequent or used, lets the genre decide over the list, and keeps its frequency", () => {
    const full = parseEntries("治理 9000 v\n治军 3 v\n干部 50 n\n提案 40 n\nABC 900 eng\n李四 5000 nr\n");
    expect(serialize(selectWords(full, ["提案"], parseGenre("# note\nvn 治理\n\nn 网格")))).toBe(
      "提案 40 n\n治理 9000 vn\n网格 1000 n\n",
    );
  });

  it("finds the words that texts use, the longest first, names and set phrases left out", () => {
    const full = parseEntries("人工 9 n\n人工湖 9 n\n建成投产 9 l\n企业 9 n\n李四 9 nr\n");
    expect(wordsIn(["人工湖企业，李四", "企业建成投产"], full)).toEqual(["人工湖", "企业"]);
  });
});
