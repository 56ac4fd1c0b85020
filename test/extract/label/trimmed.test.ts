/** What a noun phrase behind a number loses at its end: each entry on its own examples, told by who cuts 【】 off. */
import { describe, expect, it } from "vitest";
import { NAMELESS, TRIMS, trimmed, trimmedBy } from "../../../src/extract/label/trimmed.ts";
import type { Chunk } from "../../../src/extract/lexicon/words.ts";
import type { Span } from "../../../src/types.ts";
import { marked, sceneOf } from "../example.ts";

interface Marked {
  readonly text: string;
  readonly words: readonly Chunk[];
  readonly mark: Span;
  /** Where the number ends that stands nearest before the mark. */
  readonly start: number;
}

const at = (example: string): Marked => {
  const { text, mark } = marked(example);
  const scene = sceneOf(text);
  const start = scene.expressions.findLast(({ end }) => end <= mark.start)?.end;
  if (start === undefined) throw new Error(`${example}: no number before the mark`);
  return { text, words: scene.words(scene.clauseAt(mark.start)), mark, start };
};

describe.each(TRIMS.map((trim) => [trim.id, trim] as const))("%s", (id, { yes, no }) => {
  /** Who cuts something off what ends with 【】, and where. */
  const answer = (example: string) => {
    const { text, words, mark, start } = at(example);
    const by = TRIMS.find((trim) => trimmedBy(trim, text, start, mark.end, words) < mark.end);
    return { by: by?.id, at: by && trimmedBy(by, text, start, mark.end, words) - mark.start };
  };

  it.each(yes)("cuts off %s", (example) => {
    expect(answer(example)).toEqual({ by: id, at: 0 });
  });

  it.each(no)("leaves %s", (example) => {
    expect(answer(example).by).not.toBe(id);
  });
});

describe.each(NAMELESS.map((kind) => [kind.id, kind] as const))("%s", (id, { yes, no }) => {
  const answer = (example: string) => {
    const { text, words, mark } = at(example);
    return NAMELESS.find(({ holds }) => holds(text, mark.start, mark.end, words))?.id;
  };

  it.each(yes)("names nothing in %s", (example) => {
    const { text, words, mark } = at(example);
    expect([answer(example), trimmed(words, text, mark.start, mark.end, false)]).toEqual([id, null]);
  });

  it.each(no)("leaves %s", (example) => {
    expect(answer(example)).not.toBe(id);
  });
});

describe("the lists", () => {
  it.each([
    ["trims", TRIMS],
    ["kinds that name nothing", NAMELESS],
  ])("of %s have each id once, a line about each, and examples of what is its own and of what is not", (_, list) => {
    expect(list.map(({ id }) => id)).toEqual([...new Set(list.map(({ id }) => id))]);
    expect(list.filter(({ about }) => about.trim().length < 8 || about.includes("\n"))).toEqual([]);
    expect(list.filter(({ yes, no }) => yes.length === 0 || no.length === 0)).toEqual([]);
  });
});
