/** Ways to a label that stand beside others of their kind: not only what label the number in 【】 gets, but who reads it. */
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { labelText } from "../../../src/extract/found.ts";
import type { ShownWay, Way } from "../../../src/extract/label/reading.ts";
import { WAYS } from "../../../src/extract/label/readings.ts";
import { foundIn, marked, overlaps } from "../example.ts";

const SHOWN = WAYS.filter((way): way is ShownWay => "yes" in way);

let asked: readonly { readonly id: string; readonly spy: MockInstance<Way["read"]> }[] = [];

beforeEach(() => {
  asked = WAYS.map((way) => ({ id: way.id, spy: vi.spyOn(way, "read") }));
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** The way that answers for the number in 【】, and the number's label. */
const answer = (example: string): { readonly way: string | null; readonly label: string | null } => {
  const { text, mark } = marked(example);
  const found = foundIn(text, false).find(({ figure }) => overlaps(figure, mark));
  const answered = asked.find(({ spy }) =>
    spy.mock.calls.some(([view], call) => overlaps(view.figure, mark) && spy.mock.results[call]?.value !== null),
  );
  return { way: answered?.id ?? null, label: labelText(text, found?.figure.label ?? null) };
};

describe.each(SHOWN.map((way) => [way.id, way] as const))("%s", (id, { yes, no }) => {
  it("has examples of what is its own and of what is not", () => {
    expect([yes.length > 0, no.length > 0]).toEqual([true, true]);
  });

  it.each(yes.map(({ text, bound }) => [text, bound] as const))("reads %s → %s", (example, bound) => {
    expect(answer(example)).toEqual({ way: id, label: bound });
  });

  it.each(no)("leaves %s", (example) => {
    expect(answer(example).way).not.toBe(id);
  });
});

describe("the list of ways", () => {
  it("has each id once, and a line about each", () => {
    expect(WAYS.map(({ id }) => id)).toEqual([...new Set(WAYS.map(({ id }) => id))]);
    expect(WAYS.filter(({ about }) => about.trim().length < 8 || about.includes("\n"))).toEqual([]);
  });
});
