/** The word lists of labels: each word stands once, and where its row says it belongs. */
import { describe, expect, it } from "vitest";
import { WITH_PARTICLES } from "../../src/extract/lexicon/nouns-with-particles.ts";
import { WITH_SCOPES, WITH_VERBS } from "../../src/extract/lexicon/nouns-with-verbs.ts";
import { PREDICATES } from "../../src/extract/lexicon/predicates.ts";
import { PROTECTED_NOUNS } from "../../src/extract/lexicon/protected-nouns.ts";
import { CLOSING_VERBS, DOING_VERBS, EDGE_VERBS, NOMINAL_VERBS } from "../../src/extract/lexicon/verbs.ts";
import { wordList } from "../../src/word-list.ts";

const ROWS = [WITH_PARTICLES, WITH_SCOPES, WITH_VERBS].flatMap((table) => Object.entries(table));

describe("compounds", () => {
  it.each(ROWS)("under %s hold one of its characters", (characters, list) => {
    const without = wordList(list).filter((word) => ![...characters].some((character) => word.includes(character)));
    expect(without).toEqual([]);
  });
});

it.each([
  ["compounds", PROTECTED_NOUNS],
  ["verbs of doing", DOING_VERBS],
  ["verbs that are nouns", NOMINAL_VERBS],
  ["verbs that close a clause", CLOSING_VERBS],
  ["verbs of doing and nouns", [...DOING_VERBS, ...NOMINAL_VERBS, ...EDGE_VERBS]],
  ["verbs of doing and of closing", [...DOING_VERBS, ...CLOSING_VERBS, ...EDGE_VERBS]],
  ["predicates", PREDICATES.map(({ word }) => word)],
])("%s stand once", (_what, words) => {
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

it("a level is reached without a verb as well: 到|95%", () => {
  const levels = PREDICATES.filter(({ kind }) => kind === "level").map(({ word }) => word);
  expect(levels).toEqual(expect.arrayContaining(["到", "至", "为", "到了"]));
});
