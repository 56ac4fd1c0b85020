/** What tells on which side of a number its noun stands: not only the label of the number in 【】, but who tells the side. */
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { labelText } from "../../../src/extract/found.ts";
import type { Side } from "../../../src/extract/label/side/side.ts";
import { SHARES_ALONE, SIDES } from "../../../src/extract/label/side.ts";
import { foundIn, marked, overlaps } from "../example.ts";

const ALL: readonly Side[] = [...new Set([...SIDES, ...SHARES_ALONE])];

let asked: readonly { readonly id: string; readonly spy: MockInstance<Side["holds"]> }[] = [];

beforeEach(() => {
  asked = ALL.map((side) => ({ id: side.id, spy: vi.spyOn(side, "holds") }));
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** What told the side of the number in 【】, and its label. */
const answer = (example: string): { readonly by: string | null; readonly label: string | null } => {
  const { text, mark } = marked(example);
  const found = foundIn(text, false).find(({ figure }) => overlaps(figure, mark));
  const answered = asked.find(({ spy }) =>
    spy.mock.calls.some(([view], call) => overlaps(view.figure, mark) && spy.mock.results[call]?.value === true),
  );
  return { by: answered?.id ?? null, label: labelText(text, found?.figure.label ?? null) };
};

describe.each(ALL.map((side) => [side.id, side] as const))("%s", (id, { yes, no }) => {
  it("has examples of what is its own and of what is not", () => {
    expect([yes.length > 0, no.length > 0]).toEqual([true, true]);
  });

  it.each(yes.map(({ text, bound }) => [text, bound] as const))("tells the side of %s → %s", (example, bound) => {
    expect(answer(example)).toEqual({ by: id, label: bound });
  });

  it.each(no)("leaves %s", (example) => {
    expect(answer(example).by).not.toBe(id);
  });
});

describe("the list of sides", () => {
  it("has each id once, and a line about each", () => {
    expect(ALL.map(({ id }) => id)).toEqual([...new Set(ALL.map(({ id }) => id))]);
    expect(ALL.filter(({ about }) => about.trim().length < 8 || about.includes("\n"))).toEqual([]);
  });
});
