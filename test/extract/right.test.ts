/** What stands behind a number and is no name, or ends one: each entry on its own examples, told by who answers at 【】. */
import { describe, expect, it } from "vitest";
import { BETWEEN_WORDS, BREAKS, breakAt, breakBetween } from "../../src/extract/label/right/breaks.ts";
import { DESCRIPTIONS, describes } from "../../src/extract/label/right/described.ts";
import { NAMES, nameAt, TOLD, toldAt } from "../../src/extract/label/right/openings.ts";
import { behindPassed, PASSED } from "../../src/extract/label/right/passed.ts";
import type { Chunk } from "../../src/extract/lexicon/words.ts";
import type { Scene } from "../../src/extract/scene.ts";
import type { Span } from "../../src/types.ts";
import { marked, sceneOf } from "./example.ts";

interface Marked {
  readonly scene: Scene;
  readonly words: readonly Chunk[];
  readonly mark: Span;
  /** Where the number ends that stands nearest before the mark. */
  readonly start: number;
  readonly limit: number;
}

const at = (example: string): Marked => {
  const { text, mark } = marked(example);
  const scene = sceneOf(text);
  const clause = scene.clauseAt(mark.start);
  const start = scene.expressions.findLast(({ end }) => end <= mark.start)?.end;
  if (start === undefined) throw new Error(`${example}: no number before the mark`);
  const limit = Math.min(
    scene.segments.clauses[clause]?.end ?? text.length,
    scene.expressions.find((expression) => expression.start > mark.start)?.start ?? text.length,
  );
  return { scene, words: scene.words(clause), mark, start, limit };
};

/** The first that answers at the mark, as `label/right.ts` asks. */
const LISTS = [
  ["told", TOLD, ({ scene, words, mark, limit }: Marked) => toldAt(scene, words, mark.start, limit)],
  ["names", NAMES, ({ scene, words, mark, limit }: Marked) => nameAt(scene, words, mark.start, limit)],
  ["breaks", BREAKS, ({ scene, words, mark, start, limit }: Marked) => breakAt(scene, words, start, mark.start, limit)],
  [
    "between words",
    BETWEEN_WORDS,
    ({ scene, words, mark, start, limit }: Marked) => breakBetween(scene, words, start, mark.start, limit),
  ],
] as const;

describe.each(LISTS)("%s", (_name, list, first) => {
  it("has each id once, a line about each, and examples of what is its own and of what is not", () => {
    expect(list.map(({ id }) => id)).toEqual([...new Set(list.map(({ id }) => id))]);
    expect(list.filter(({ about }) => about.trim().length < 8 || about.includes("\n"))).toEqual([]);
    expect(list.filter(({ yes, no }) => yes.length === 0 || no.length === 0)).toEqual([]);
  });

  it.each(list.flatMap(({ id, yes }) => yes.map((example) => [example, id] as const)))("%s: %s", (example, id) => {
    expect(first(at(example))?.id).toBe(id);
  });

  it.each(list.flatMap(({ id, no }) => no.map((example) => [example, id] as const)))("%s: not %s", (example, id) => {
    expect(first(at(example))?.id).not.toBe(id);
  });
});

describe.each(PASSED.map((passed) => [passed.id, passed] as const))("%s", (_, { passes, yes, no }) => {
  it.each(yes)("passes over %s", (example) => {
    const { text, mark } = marked(example);
    expect(passes(text, mark.start)).toBe(mark.end - mark.start);
    expect(behindPassed(text, mark.start)).toBe(mark.end);
  });

  it.each(no)("leaves %s", (example) => {
    const { text, mark } = marked(example);
    expect(passes(text, mark.start)).toBe(0);
  });
});

describe.each(DESCRIPTIONS.map((shape) => [shape.about, shape] as const))("%s", (_, { words, yes, no }) => {
  const reads = (example: string): readonly boolean[] => {
    const { text, mark } = marked(example);
    const own = new RegExp(`^(?:${words.source})`).test(text.slice(mark.start));
    return [own, describes(text, mark.start, text.length)];
  };

  it.each(yes)("describes %s", (example) => {
    expect(reads(example)).toEqual([true, true]);
  });

  it.each(no)("leaves %s", (example) => {
    expect(reads(example)[0]).toBe(false);
  });
});
