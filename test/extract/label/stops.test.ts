/** What a word or a list does to a noun phrase behind a number: each entry on its own examples, told by who answers at 【】. */
import { describe, expect, it } from "vitest";
import { LISTED, listedAt } from "../../../src/extract/label/right/listed.ts";
import type { Running } from "../../../src/extract/label/stops/stop.ts";
import { STOPS, stopAt } from "../../../src/extract/label/stops.ts";
import type { Chunk } from "../../../src/extract/lexicon/words.ts";
import { marked, sceneOf } from "../example.ts";

interface Marked {
  readonly phrase: Running;
  readonly words: readonly Chunk[];
  /** Index of the word that begins at the mark, -1 where none does. */
  readonly index: number;
  readonly at: number;
}

/** The phrase that begins behind the number nearest before the mark. */
const at = (example: string): Marked => {
  const { text, mark } = marked(example);
  const scene = sceneOf(text);
  const clause = scene.clauseAt(mark.start);
  const start = scene.expressions.findLast(({ end }) => end <= mark.start)?.end;
  if (start === undefined) throw new Error(`${example}: no number before the mark`);
  const end = scene.segments.clauses[clause]?.end ?? text.length;
  const next = scene.expressions.find((expression) => expression.start >= mark.end && expression.start < end);
  const words = scene.words(clause);
  const phrase = { text, start, limit: next?.start ?? end, nextIsNumber: next !== undefined };
  return { phrase, words, index: words.findIndex((chunk) => chunk.start === mark.start), at: mark.start };
};

const LISTS = [
  ["stops", STOPS, ({ phrase, words, index }: Marked) => stopAt(phrase, words, index)?.id],
  [
    "listed",
    LISTED,
    ({ phrase, words, index, at }: Marked) => listedAt({ phrase: { ...phrase, start: at }, words, index })?.id,
  ],
] as const;

describe.each(LISTS)("%s", (name, list, first) => {
  it("has each id once, a line about each, and examples of what is its own and of what is not", () => {
    expect(list.map(({ id }) => id)).toEqual([...new Set(list.map(({ id }) => id))]);
    expect(list.filter(({ about }) => about.trim().length < 8 || about.includes("\n"))).toEqual([]);
    expect(list.filter(({ yes, no }) => yes.length === 0 || no.length === 0)).toEqual([]);
  });

  it.each(list.flatMap(({ id, yes }) => yes.map((example) => [example, id] as const)))("%s: %s", (example, id) => {
    expect(first(at(example))).toBe(id);
  });

  it.each(list.flatMap(({ id, no }) => no.map((example) => [example, id] as const)))("%s: not %s", (example, id) => {
    const marked = at(example);
    // What no list knows has nothing to say of it.
    expect([name === "stops" && marked.index < 0, first(marked)]).not.toEqual([false, id]);
    if (name === "stops") expect(marked.index).not.toBe(-1);
  });
});
