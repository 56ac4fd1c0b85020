/** Every way a verb acts inside a phrase, on its own examples: not only whether the verb in 【】 acts, but who says so. */
import { describe, expect, it } from "vitest";
import { ACTS, actOf } from "../../src/extract/label/acting.ts";
import { BEFORE_SUFFIX, beforeSuffix } from "../../src/extract/label/acts/before-suffix.ts";
import { EITHER, TRANSITIVE } from "../../src/extract/label/acts/nominal.ts";
import { doneAt, THEN_DONE } from "../../src/extract/label/acts/then-done.ts";
import { ATTRIBUTES } from "../../src/extract/label/attributes.ts";
import { marked, sceneOf } from "./example.ts";

/** The way in which the verb in 【】 acts in a phrase that begins behind the |, or at the start. */
const answer = (example: string): string => {
  const at = Math.max(0, example.indexOf("|"));
  const { text, mark } = marked(example.replace("|", ""));
  const words = sceneOf(text).words(0);
  const chunk = words.find(({ start, end }) => start === mark.start && end === mark.end);
  if (!chunk) throw new Error(`${example}: no word is what stands in 【】`);
  const before = words.find(({ end }) => end === at && at > 0);
  const verb = before ? { start: before.start, end: before.end } : null;
  return actOf({ text, words, chunk, at, verb, end: text.length })?.id ?? "none";
};

describe.each(ACTS.map((act) => [act.id, act] as const))("%s", (id, { yes, no }) => {
  it("has examples of what is its own and of what is not", () => {
    expect([yes.length > 0, no.length > 0]).toEqual([true, true]);
  });

  it.each(yes)("acts in %s", (example) => {
    expect(answer(example)).toBe(id);
  });

  it.each(no)("leaves %s", (example) => {
    expect(answer(example)).not.toBe(id);
  });
});

/** What has the word of a verb and the words behind it, divided by |. */
const sayer = (example: string): string => {
  const [verb = "", after = ""] = example.split("|");
  return beforeSuffix(verb, after)?.id ?? "none";
};

describe.each(BEFORE_SUFFIX.map((one) => [one.id, one] as const))("before a suffix, %s", (id, { yes, no }) => {
  it.each(yes)("says of %s", (example) => {
    expect(sayer(example)).toBe(id);
  });

  it.each(no)("leaves %s", (example) => {
    expect(sayer(example)).not.toBe(id);
  });
});

describe.each(THEN_DONE.map((way) => [way.id, way] as const))("what is then done, %s", (_, { yes, no, ...way }) => {
  it.each(yes)("begins at the | of %s", (example) => {
    expect(doneAt({ yes, no, ...way }, example.replace("|", ""))).toBe(example.indexOf("|"));
  });

  it.each(no)("is nothing in %s", (example) => {
    expect(doneAt({ yes, no, ...way }, example)).toBe(-1);
  });
});

describe("the lists", () => {
  it.each([
    ["ways of acting", ACTS],
    ["words before a suffix", BEFORE_SUFFIX],
    ["what is then done", THEN_DONE],
  ])("of %s have each id once, and a line about each", (_, list) => {
    expect(list.map(({ id }) => id)).toEqual([...new Set(list.map(({ id }) => id))]);
    expect(list.filter(({ about }) => about.trim().length < 8 || about.includes("\n"))).toEqual([]);
  });

  it("of verbs that are nouns as often share none", () => {
    expect([...EITHER].filter((verb) => TRANSITIVE.has(verb))).toEqual([]);
  });

  it("of attributes have none that a shorter one tells already", () => {
    const told = (word: string): boolean => ATTRIBUTES.some((other) => other !== word && word.endsWith(other));
    expect(ATTRIBUTES.filter((word, index) => ATTRIBUTES.indexOf(word) !== index || told(word))).toEqual([]);
  });
});
