/** Every group of words of time on its own examples: it reads them whole, and is the first that reads them. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Group, patternOf, type Way } from "../../src/extract/time-words/group.ts";
import { WITHIN_YEAR } from "../../src/extract/time-words/within-year.ts";
import { BEHIND_NAMED, BEHIND_NUMBERED, NAMED_YEARS } from "../../src/extract/time-words/years.ts";
import { OTHERS, timeEnd } from "../../src/extract/time-words.ts";

/** Groups that are asked together, and the year behind which they are. */
const ASKED: readonly (readonly [what: string, groups: readonly Group[], behind: string])[] = [
  ["years by name", NAMED_YEARS, ""],
  ["what is inside a year", WITHIN_YEAR, "2021年"],
  ["what follows a year by number", [BEHIND_NUMBERED], "2021年"],
  ["what follows a year by name", [BEHIND_NAMED], "今年"],
  ["times without a year", OTHERS, ""],
];

interface Marked {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The time of an example: what is in 【】, or all of it, put behind the year where it has none. */
const marked = (example: string, behind: string): Marked => {
  const [, before = "", time = example, after = ""] = /^(.*)【(.+)】(.*)$/.exec(example) ?? [];
  const lead = before === "" ? behind : before;
  return { text: lead + time + after, start: lead.length, end: lead.length + time.length };
};

const examplesOf = (way: Way): readonly string[] => (typeof way === "string" ? [way] : way.slice(1));

/** Where a group ends that begins at a position; -1 where it does not. */
const endOf = (group: Group, text: string, at: number): number => {
  const pattern = new RegExp(patternOf(group), "y");
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

describe.each(ASKED)("%s", (_what, groups, behind) => {
  describe.each(groups.map((group) => [group.id, group] as const))("%s", (id, group) => {
    it("has words without metacharacters, or patterns with examples, and what is none", () => {
      const bare = group.ways.filter((way) => (typeof way === "string" ? /[^一-龥“”]/.test(way) : way.length < 2));
      expect([bare, group.no.length > 0]).toEqual([[], true]);
    });

    const examples = group.ways.flatMap((way) => examplesOf(way).map((example) => [example, way] as const));

    it.each(examples)("reads %s", (example, way) => {
      const { text, start, end } = marked(example, behind);
      const first = groups.find((one) => endOf(one, text, start) >= 0);
      expect([first?.id, text.slice(start, endOf(group, text, start))]).toEqual([id, text.slice(start, end)]);
      // A way that comes too late for its own example reads nothing.
      expect(group.ways.find((one) => endOf({ ...group, ways: [one] }, text, start) >= 0)).toEqual(way);
      // The year before it is of the time as well.
      expect(timeEnd(text, behind === "" ? start : 0)).toBe(end);
    });

    it.each(group.no)("finds nothing in %s", (text) => {
      expect([...text].map((_, at) => endOf(group, text, at)).filter((end) => end >= 0)).toEqual([]);
    });
  });

  it("has each id once, each word once in its group, and a line about each group", () => {
    expect(groups.map(({ id }) => id)).toEqual([...new Set(groups.map(({ id }) => id))]);
    for (const { ways } of groups) {
      const patterns = ways.map((way) => (typeof way === "string" ? way : way[0]));
      expect(patterns).toEqual([...new Set(patterns)]);
    }
    expect(groups.filter(({ about }) => about.trim().length < 8 || about.includes("\n"))).toEqual([]);
  });
});

describe("times without a year, asked only where they can begin", () => {
  const TEXTS = readdirSync("fixtures")
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(`fixtures/${name}`, "utf8"));

  it.each(OTHERS.map((group) => [group.id, group] as const))("%s begins with nothing else", (_id, group) => {
    const found = TEXTS.flatMap((text) => [...text.matchAll(new RegExp(patternOf(group), "g"))]);
    expect(found.filter(([time]) => !group.opens.includes(time.charAt(0))).map(([time]) => time)).toEqual([]);
  });

  it.each(OTHERS.map((group) => [group.id, group] as const))("%s begins with each of them", (_id, { opens }) => {
    expect([...new Set(opens)].join("")).toBe(opens);
  });
});

describe("what stands around a year", () => {
  it.each([
    ["2021年", "2021年"],
    ["二〇二一年底", "二〇二一年底"],
    ["截至2021年底，", "截至2021年底"],
    ["2021年至2023年累计", "2021年至2023年"],
    ["2021—2023年累计", "2021—2023年"],
    ["自2021年6月起", "自2021年6月起"],
    // 1月至3月 is read whole, but 起 closes what goes on behind it.
    ["自2021年1月至3月底起", "自2021年1月至3月底起"],
    ["2021年1月至3月底", "2021年1月至3月"],
    ["今年前三季度，", "今年前三季度"],
    ["去年春节以来", "去年春节以来"],
    ["上年同期增长", "上年同期"],
  ])("%s begins with %s", (text, time) => {
    expect(text.slice(0, timeEnd(text, 0))).toBe(time);
  });

  it.each([
    ["提高到2025年", 2],
    ["二十一人", 0],
    ["21年", 0],
  ])("%s has no time at %i", (text, at) => {
    expect(timeEnd(text, at)).toBe(-1);
  });
});
