/** Every refiner's own examples, read by the whole extraction: what is bound to the number in 【】. */
import { describe, expect, it } from "vitest";
import { labelText } from "../../src/extract/found.ts";
import { judge } from "../../src/extract/judge.ts";
import { REFINERS } from "../../src/extract/refiners/list.ts";
import type { Setting } from "../../src/extract/refiners/refiner.ts";
import type { Bound, Figure } from "../../src/types.ts";
import { foundIn, LONG_TEXTS, marked, overlaps, sceneOf } from "./example.ts";

const BOUNDS: readonly string[] = ["exact", "about", "over", "under"] satisfies readonly Bound[];

/** Below it lie the figures that a reader would look at again; the model behind it is fitted anew, its examples are not. */
const SURE = 0.75;

/**
 * Refiner → what it binds, as text; units share a unit or a bound, whichever the example names, and a confidence is
 * `sure` or `doubtful`.
 */
const BINDS: Readonly<Record<string, (figure: Figure, text: string, expected: string | null) => string | null>> = {
  units: ({ unit, bound }, _, expected) => (expected !== null && BOUNDS.includes(expected) ? bound : unit),
  label: ({ label }, text) => labelText(text, label),
  each: ({ label }, text) => labelText(text, label),
  change: ({ change }) => change,
  period: ({ period }, text) => period && text.slice(period.start, period.end),
  status: ({ status }) => status,
  confidence: ({ confidence }) => (confidence >= SURE ? "sure" : "doubtful"),
  place: ({ place }, text) => place && text.slice(place.start, place.end),
};

describe.each(REFINERS.map((refiner) => [refiner.id, refiner] as const))("%s", (id, { examples }) => {
  it("has examples", () => {
    expect(examples).not.toEqual([]);
  });

  it.each(examples.map(({ text, bound }) => [text, bound] as const))("%s → %s", (example, bound) => {
    const { text, mark } = marked(example);
    const found = foundIn(text, false).filter(({ figure }) => overlaps(figure, mark));
    expect(found.map(({ figure }) => BINDS[id]?.(figure, text, bound))).toEqual([bound]);
  });
});

describe("a refiner", () => {
  const setting: Setting = { status: "actual", sectionPlace: null, topic: null };
  /** What no refiner may touch. */
  const kept = ({ start, end, text, value, max, kind }: Figure) => ({ start, end, text, value, max, kind });

  it.each(REFINERS.flatMap(({ examples }) => examples.map(({ text }) => text)))(
    "answers with the figures it was given, in order: %s",
    (example) => {
      const scene = sceneOf(marked(example).text);
      let figures = scene.expressions.map((_, index) => judge(scene, index)).filter(({ kind }) => kind === "figure");
      const born = figures.map(kept);
      for (const refiner of REFINERS) {
        const refined = [...refiner.refine(figures, scene, setting)];
        expect(refined.map(kept)).toEqual(born);
        expect(refined.every((figure, index) => figure.by.length >= (figures[index]?.by.length ?? 0))).toBe(true);
        figures = refined;
      }
    },
  );
});

describe("refiners on texts that go on and on", () => {
  // A coarse guard: what is linear takes milliseconds here, what is not takes minutes.
  it.each(LONG_TEXTS)("%s", { timeout: 5000 }, (_, text) => {
    for (const { figure } of foundIn(text, true)) {
      expect(text.slice(figure.start, figure.end)).toBe(figure.text);
    }
  });
});
