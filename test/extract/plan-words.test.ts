/** Every lead-in and every counted word of plan.ts, on its own examples, and the signs that let them be passed over. */
import { describe, expect, it } from "vitest";
import { type Counted, counterOf } from "../../src/extract/plan/counted.ts";
import { glanceOf, type Sign } from "../../src/extract/plan/glance.ts";
import { GOALS } from "../../src/extract/plan/goals.ts";
import { SIGN_OF_ORDER } from "../../src/extract/plan/imperative.ts";
import { earliest, type LeadIn } from "../../src/extract/plan/lead-in.ts";
import { AHEAD, CLAUSE_OPENS_BEHIND, ORDERS } from "../../src/extract/plan/orders.ts";
import { TO_PLAN } from "../../src/extract/plan/to-plan.ts";
import {
  ANOTHER_TEXT,
  atHead,
  GLOSSARY,
  NUMBERING_OPENS,
  TITLE_OF_BOTH,
  TO_REVIEW,
} from "../../src/extract/plan/to-review.ts";
import { RESULTS, REVIEWING } from "../../src/extract/plan/told.ts";
import { planState, START } from "../../src/extract/plan.ts";
import { LONG_TEXTS } from "./example.ts";

const SIGNED: readonly LeadIn[] = [...TO_PLAN, ...GOALS, TITLE_OF_BOTH];
const COUNTED: readonly { readonly name: string; readonly list: readonly Counted[]; readonly behind?: string }[] = [
  { name: "reviewing", list: REVIEWING },
  { name: "results", list: RESULTS },
  { name: "orders", list: ORDERS, behind: CLAUSE_OPENS_BEHIND },
  { name: "ahead", list: AHEAD },
];
const LISTS = [TO_PLAN, GOALS, TO_REVIEW, ...COUNTED.map(({ list }) => list)];

const EXAMPLES = [...LISTS.flat(), TITLE_OF_BOTH, GLOSSARY].flatMap(({ yes, no }) => [...yes, ...no]);
const PARAGRAPHS = [...EXAMPLES, EXAMPLES.join("。"), ...LONG_TEXTS.map(([, long]) => long.slice(0, 400))];

const seen = (sign: Sign, text: string): boolean => glanceOf([sign])(text).seen === 1;

describe.each(SIGNED.map((leadIn) => [leadIn.id, leadIn] as const))("lead-in %s", (_id, { words, sign, yes, no }) => {
  it.each(yes)("stands in %s", (paragraph) => {
    expect([words.test(paragraph), seen(sign, paragraph)]).toEqual([true, true]);
  });

  it.each(no)("leaves %s", (paragraph) => {
    expect(words.test(paragraph)).toBe(false);
  });

  it("shows its sign wherever it stands", () => {
    expect(PARAGRAPHS.filter((paragraph) => words.test(paragraph) && !seen(sign, paragraph))).toEqual([]);
  });
});

describe.each(TO_REVIEW.map((leadIn) => [leadIn.id, leadIn] as const))("lead-in %s", (_id, leadIn) => {
  it.each(leadIn.yes)("opens %s", (paragraph) => {
    expect(atHead([leadIn]).test(paragraph)).toBe(true);
    expect(NUMBERING_OPENS + leadIn.opens).toContain(paragraph.charAt(0));
    expect(planState(paragraph, { status: "target", turned: true, ordered: false }, false)).toBe(START);
  });

  it.each(leadIn.no)("leaves %s", (paragraph) => {
    expect(atHead([leadIn]).test(paragraph)).toBe(false);
  });
});

describe("the glossary", () => {
  it.each(GLOSSARY.yes)("is %s", (paragraph) => {
    expect(planState(paragraph, { status: "target", turned: true, ordered: false }, false)).toBe(START);
  });

  it.each(GLOSSARY.no)("is not %s", (paragraph) => {
    expect(GLOSSARY.words.test(paragraph)).toBe(false);
  });
});

describe("the title of another text", () => {
  it.each(ANOTHER_TEXT.yes)("is %s", (paragraph) => {
    expect(planState(paragraph, { status: "target", turned: true, ordered: false }, false)).toBe(START);
  });

  it.each(ANOTHER_TEXT.no)("is not %s", (paragraph) => {
    expect(planState(paragraph, { status: "target", turned: true, ordered: false }, false)).not.toBe(START);
  });
});

describe.each(COUNTED)("words of $name", ({ list, behind }) => {
  const everyWord = list.flatMap((entry) => entry.words);

  it("stand once, and none begins with another", () => {
    expect(
      everyWord.filter((word, index) => everyWord.some((other, at) => at !== index && word.startsWith(other))),
    ).toEqual([]);
  });

  describe.each(list.map((entry) => [entry.id, entry] as const))("%s", (_id, entry) => {
    const count = counterOf([entry], behind);

    it.each(entry.yes)("are counted in %s", (paragraph) => {
      expect(count(paragraph)).toBeGreaterThan(0);
    });

    it.each(entry.no)("are not in %s", (paragraph) => {
      expect(count(paragraph)).toBe(0);
    });
  });
});

describe("what is counted", () => {
  it("is each word once, none inside another", () => {
    const count = counterOf(REVIEWING);
    expect(count("增速位居全国第一，创历史新高，成功了。")).toBe(5);
    expect(count("")).toBe(0);
  });

  it("shows the sign of its entry in each word", () => {
    for (const { words, sign } of REVIEWING) expect(words.filter((word) => !seen(sign, word))).toEqual([]);
  });

  it("is never more than the signs of orders in a paragraph", () => {
    const orders = counterOf(ORDERS, CLAUSE_OPENS_BEHIND);
    const signs = glanceOf([SIGN_OF_ORDER]);
    expect(PARAGRAPHS.filter((paragraph) => orders(paragraph) > signs(paragraph).times)).toEqual([]);
  });
});

describe("the earliest of a list", () => {
  it("is found whichever entry it is of", () => {
    const glance = glanceOf(TO_PLAN.map(({ sign }) => sign));
    const found = (paragraph: string): number => earliest(TO_PLAN, glance(paragraph).seen, paragraph);
    expect(found("新建学校。今后五年，主要目标是")).toBe(5);
    expect(found("新建学校。主要目标是，今后五年")).toBe(5);
    expect(found("新建学校。")).toBe(-1);
  });
});

describe("a glance", () => {
  it("sees a sign at the head and at the end, and says how often the last was there", () => {
    const glance = glanceOf([
      ["\n", "甲"],
      ["", "丙"],
      ["甲", "乙"],
    ]);
    expect(glance("甲乙，甲乙")).toEqual({ seen: 0b101, times: 2 });
    expect(glance("乙甲丙")).toEqual({ seen: 0b010, times: 0 });
    expect(glance("")).toEqual({ seen: 0, times: 0 });
  });

  it("takes no more signs than it has bits", () => {
    expect(() => glanceOf(new Array<Sign>(31).fill(["甲", "乙"]))).toThrow("31 signs");
  });
});

describe("each list", () => {
  it("has each id once, a line about each, and examples of both kinds", () => {
    for (const list of LISTS) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
      expect(list.filter(({ about }) => about.trim().length < 6 || about.includes("\n"))).toEqual([]);
      expect(list.filter(({ yes, no }) => yes.length === 0 || no.length === 0)).toEqual([]);
    }
  });
});
