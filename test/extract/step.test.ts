/** Every step over what is no word of the label, on its own examples: what stands in 【】 is taken off, and who takes it. */
import { describe, expect, it } from "vitest";
import { COMPARES, type Step } from "../../src/extract/label/step/step.ts";
import { STEPS, stepBack, stepsAt } from "../../src/extract/label/step/steps.ts";
import { holds } from "../../src/marks.ts";
import { marked, sceneOf } from "./example.ts";

/** Who takes something off the end of what the example marks, and what is taken. */
const taken = (example: string): { readonly by: Step | undefined; readonly off: string } => {
  const { text, mark } = marked(example);
  const scene = sceneOf(text);
  const compares = holds(COMPARES, text, 0, mark.end);
  return {
    by: stepsAt(scene, mark.end)
      .filter((step) => compares || !step.compares)
      .find(({ step }) => step(scene, 0, mark.end) < mark.end),
    off: text.slice(stepBack(scene, 0, mark.end, compares), mark.end),
  };
};

describe.each(STEPS.map((step) => [step.id, step] as const))("%s", (id, { yes, no }) => {
  it("has examples of what is its own and of what is not", () => {
    expect([yes.length > 0, no.length > 0]).toEqual([true, true]);
  });

  it.each(yes)("takes off %s", (example) => {
    const { text, mark } = marked(example);
    const { by, off } = taken(example);
    expect([by?.id, off]).toEqual([id, text.slice(mark.start, mark.end)]);
  });

  it.each(no)("leaves %s", (example) => {
    expect(taken(example).by?.id).not.toBe(id);
  });
});

describe("the list of steps", () => {
  it("has each id once, and a line about each", () => {
    expect(STEPS.map(({ id }) => id)).toEqual([...new Set(STEPS.map(({ id }) => id))]);
    expect(STEPS.filter(({ about }) => about.trim().length < 8 || about.includes("\n"))).toEqual([]);
  });

  it("is asked in its order wherever a step may end", () => {
    for (const character of STEPS.map(({ last }) => last?.charAt(0) ?? "水")) {
      const asked = STEPS.filter(({ last }) => last === null || last.includes(character));
      expect(stepsAt(sceneOf(character), 1)).toEqual(asked);
    }
  });

  it("says where it compares of a step that nothing else lets be asked", () => {
    const needless = STEPS.filter(
      ({ compares, yes }) => compares && !yes.every((example) => holds(COMPARES, example, 0, example.indexOf("】"))),
    );
    expect(needless).toEqual([]);
  });
});
