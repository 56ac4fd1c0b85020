/**
 * Everything that comes off a phrase's front or stays on it, on its own examples: what label the number in 【】 gets, and
 * that it is this one who sees to it, since without it the label is another.
 */
import { afterEach, describe, expect, it, vi } from "vitest";
import { labelText } from "../../../src/extract/found.ts";
import { NAMED_WITH } from "../../../src/extract/label/peel/deeds.ts";
import type { Lead, WordCase } from "../../../src/extract/label/peel/peeled.ts";
import { LEADS, OFF_OBJECT, STAYS } from "../../../src/extract/label/peel.ts";
import { foundIn, marked, overlaps } from "../example.ts";

const WORDS: readonly WordCase[] = [...OFF_OBJECT, ...NAMED_WITH, ...STAYS];

const labelOf = (example: string): string | null => {
  const { text, mark } = marked(example);
  const found = foundIn(text, false).find(({ figure }) => overlaps(figure, mark));
  return labelText(text, found?.figure.label ?? null);
};

interface Sides {
  readonly id: string;
  readonly about: string;
  readonly yes: Lead["yes"];
  readonly no: Lead["no"];
  /** Whether it answers anywhere in the sentence. */
  readonly answers: (example: string) => boolean;
  readonly silence: () => void;
}

const ofLead = (lead: Lead): Sides => ({
  ...lead,
  answers: (example) => {
    const spy = vi.spyOn(lead, "past");
    labelOf(example);
    return spy.mock.calls.some(([, , at], call) => spy.mock.results[call]?.value !== at);
  },
  silence: () => {
    vi.spyOn(lead, "past").mockImplementation((_scene, _words, at) => at);
  },
});

const ofWord = (word: WordCase): Sides => ({
  ...word,
  answers: (example) => {
    const spy = vi.spyOn(word, "holds");
    labelOf(example);
    return spy.mock.results.some(({ value }) => value === true);
  },
  silence: () => {
    vi.spyOn(word, "holds").mockReturnValue(false);
  },
});

const ALL: readonly Sides[] = [...LEADS.map(ofLead), ...WORDS.map(ofWord)];

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(ALL.map((one) => [one.id, one] as const))("%s", (_, { yes, no, answers, silence }) => {
  it("has examples of what is its own and of what is not", () => {
    expect([yes.length > 0, no.length > 0]).toEqual([true, true]);
  });

  it.each(yes.map(({ text, bound }) => [text, bound] as const))("leaves of %s → %s", (example, bound) => {
    expect(labelOf(example)).toBe(bound);
    silence();
    expect(labelOf(example)).not.toBe(bound);
  });

  it.each(no)("has nothing to say of %s", (example) => {
    expect(answers(example)).toBe(false);
  });
});

describe("what is peeled", () => {
  it("has each id once, and a line about each", () => {
    expect(ALL.map(({ id }) => id)).toEqual([...new Set(ALL.map(({ id }) => id))]);
    expect(ALL.filter(({ about }) => about.trim().length < 8 || about.includes("\n"))).toEqual([]);
  });
});
