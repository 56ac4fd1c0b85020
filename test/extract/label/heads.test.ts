/** Every kind of head before a number, on its own examples: not only what label the number in 【】 gets, but who reads it. */
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { labelText } from "../../../src/extract/found.ts";
import type { Head } from "../../../src/extract/label/heads/head.ts";
import { HEADS } from "../../../src/extract/label/heads.ts";
import { foundIn, marked, overlaps } from "../example.ts";

let asked: readonly { readonly id: string; readonly spy: MockInstance<Head["reads"]> }[] = [];

beforeEach(() => {
  asked = HEADS.map((head) => ({ id: head.id, spy: vi.spyOn(head, "reads") }));
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** The head that answers for the number in 【】, and the number's label. */
const answer = (example: string): { readonly head: string | null; readonly label: string | null } => {
  const { text, mark } = marked(example);
  const found = foundIn(text, false).find(({ figure }) => overlaps(figure, mark));
  const answered = asked.find(({ spy }) =>
    spy.mock.calls.some(([view], call) => overlaps(view.figure, mark) && spy.mock.results[call]?.value !== null),
  );
  return { head: answered?.id ?? null, label: labelText(text, found?.figure.label ?? null) };
};

describe.each(HEADS.map((head) => [head.id, head] as const))("%s", (id, { yes, no }) => {
  it("has examples of what is its own and of what is not", () => {
    expect([yes.length > 0, no.length > 0]).toEqual([true, true]);
  });

  it.each(yes.map(({ text, bound }) => [text, bound] as const))("reads %s → %s", (example, bound) => {
    expect(answer(example)).toEqual({ head: id, label: bound });
  });

  it.each(no)("leaves %s", (example) => {
    expect(answer(example).head).not.toBe(id);
  });
});

describe("the list of heads", () => {
  it("has each id once, and a line about each", () => {
    expect(HEADS.map(({ id }) => id)).toEqual([...new Set(HEADS.map(({ id }) => id))]);
    expect(HEADS.filter(({ about }) => about.trim().length < 8 || about.includes("\n"))).toEqual([]);
  });
});
