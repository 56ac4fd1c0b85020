/** Every way labels are handed out to a list, on its own examples: not only what the number in 【】 gets, but by which way. */
import { describe, expect, it } from "vitest";
import { labelText } from "../../src/extract/found.ts";
import { judge } from "../../src/extract/judge.ts";
import { clauseEnd, listOf } from "../../src/extract/refiners/each/way.ts";
import { handOut, WAYS } from "../../src/extract/refiners/each/ways.ts";
import { EACH } from "../../src/extract/refiners/each.ts";
import { REFINERS } from "../../src/extract/refiners/list.ts";
import type { Setting } from "../../src/extract/refiners/refiner.ts";
import type { Figure } from "../../src/types.ts";
import { marked, overlaps, sceneOf } from "./example.ts";

const SETTING: Setting = { status: "actual", sectionPlace: null, topic: null };

/** The way that answers for the list of the number in 【】, and the number's label behind it. */
const answer = (example: string): { readonly way: string | null; readonly label: string | null } => {
  const { text, mark } = marked(example);
  const scene = sceneOf(text);
  let figures: readonly Figure[] = scene.expressions
    .map((_, index) => judge(scene, index))
    .filter(({ kind }) => kind === "figure");
  for (const { refine } of REFINERS.slice(0, REFINERS.indexOf(EACH))) figures = refine(figures, scene, SETTING);
  const refined = EACH.refine(figures, scene, SETTING);
  const index = figures.findIndex((figure) => overlaps(figure, mark));
  let from = 0;
  while (clauseEnd(scene, figures, from) <= index) from = clauseEnd(scene, figures, from);
  const all = [...refined.slice(0, from), ...figures.slice(from)];
  const list = listOf(scene, all, from, clauseEnd(scene, all, from));
  return { way: (list && handOut(list)?.id) ?? null, label: labelText(text, refined[index]?.label ?? null) };
};

describe.each(WAYS.map((way) => [way.id, way] as const))("%s", (id, { yes, no }) => {
  it("has examples of what is its own and of what is not", () => {
    expect([yes.length > 0, no.length > 0]).toEqual([true, true]);
  });

  it.each(yes.map(({ text, bound }) => [text, bound] as const))("hands out %s → %s", (example, bound) => {
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
