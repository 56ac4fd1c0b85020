/**
 * Everything that hangs on a number from the left, on its own examples: that what stands in 【】 comes off before the number
 * behind it, or stays there, and who sees to it.
 */
import { afterEach, describe, expect, it, vi } from "vitest";
import { ALONG } from "../../../src/extract/label/tail/along.ts";
import type { Hanging } from "../../../src/extract/label/tail/hanging.ts";
import { PARTS } from "../../../src/extract/label/tail/parts.ts";
import { ACTED, UNLISTED } from "../../../src/extract/label/tail/unlisted.ts";
import { peelTail } from "../../../src/extract/label/tail.ts";
import type { Chunk } from "../../../src/extract/lexicon/words.ts";
import type { Span } from "../../../src/types.ts";
import { marked, sceneOf } from "../example.ts";

const ALL = [ACTED, ...UNLISTED, ...PARTS, ...ALONG];

/** One that answered, and what it takes off; a word that it stops at. */
interface Answer extends Span {
  readonly id: string;
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** Who takes off what stands before the number behind 【】, or stops at it. */
const answers = (example: string): readonly Answer[] => {
  const { text, mark } = marked(example);
  const scene = sceneOf(text);
  const number = scene.expressions.find(({ start }) => start >= mark.end);
  if (!number) throw new Error(`${example}: no number behind the mark`);
  const words = scene.words(0).filter(({ end }) => end <= number.start);
  const found: Answer[] = [];
  for (const one of ALL) {
    const ends: (hanging: Readonly<Hanging>, word: Chunk) => number = one.ends;
    vi.spyOn(one, "ends").mockImplementation((hanging: Readonly<Hanging>, word: Chunk | undefined) => {
      // Only verbs that no list has are asked where no word is known, and they look whether one is.
      const at = ends(hanging, word!);
      if (at >= 0 && at < hanging.end) found.push({ id: one.id, start: at, end: hanging.end });
      if (at === hanging.end && word?.end === at) found.push({ id: one.id, start: word.start, end: word.end });
      return at;
    });
  }
  peelTail(scene, words, 0, number.start);
  return found;
};

const ofMark = (example: string): readonly string[] => {
  const { mark } = marked(example);
  return answers(example)
    .filter(({ start, end }) => start === mark.start && end === mark.end)
    .map(({ id }) => id);
};

describe.each(ALL.map((one) => [one.id, one] as const))("%s", (id, { yes, no }) => {
  it("has examples of what is its own and of what is not", () => {
    expect([yes.length > 0, no.length > 0]).toEqual([true, true]);
  });

  it.each(yes)("sees to %s", (example) => {
    expect(ofMark(example)).toEqual([id]);
  });

  it.each(no)("leaves %s", (example) => {
    expect(ofMark(example)).not.toContain(id);
  });
});

describe("what hangs on a number", () => {
  it("has each id once, and a line about each", () => {
    expect(ALL.map(({ id }) => id)).toEqual([...new Set(ALL.map(({ id }) => id))]);
    expect(ALL.filter(({ about }) => about.trim().length < 8 || about.includes("\n"))).toEqual([]);
  });
});
