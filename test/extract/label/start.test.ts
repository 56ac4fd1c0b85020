/**
 * Every word that bounds a phrase or does not, what moves it on and what 的-clauses it keeps, on its own examples: where the
 * phrase begins, and who says so.
 */
import { afterEach, describe, expect, it, vi } from "vitest";
import { askedOf, byWord } from "../../../src/extract/label/by-word.ts";
import { BOUNDARIES } from "../../../src/extract/label/start/boundaries.ts";
import { KEPT } from "../../../src/extract/label/start/clauses.ts";
import { ONWARD } from "../../../src/extract/label/start/onward.ts";
import { phraseStart } from "../../../src/extract/label/start.ts";
import type { Span } from "../../../src/types.ts";
import { marked, sceneOf } from "../example.ts";

interface Example {
  readonly text: string;
  readonly mark: Span;
  /** Where the phrase begins: at the |. */
  readonly begins: number;
}

const parsed = (example: string): Example => ({
  ...marked(example.replace("|", "")),
  begins: example.replace(/[【】]/g, "").indexOf("|"),
});

/** One that was asked, and where it says that the phrase begins. */
interface Answer {
  readonly id: string;
  readonly begins: number;
}

afterEach(() => {
  vi.restoreAllMocks();
});

const read = ({ text }: Example, end: number): void => {
  const scene = sceneOf(text);
  const words = scene.words(0).filter((word) => word.end <= end);
  phraseStart(scene, words, 0, end, false);
};

/** Who says what the word in 【】 is to the phrase that ends with the text. */
const ofWord = (example: Example): Answer | undefined => {
  const asked = BOUNDARIES.map((one) => ({ id: one.id, spy: vi.spyOn(one, "begins") }));
  read(example, example.text.length);
  return asked
    .flatMap(({ id, spy }) =>
      spy.mock.calls.flatMap(([, word], call) =>
        word.start === example.mark.start && word.end === example.mark.end
          ? [{ id, begins: Number(spy.mock.results[call]?.value) }]
          : [],
      ),
    )
    .find(({ begins }) => begins >= 0);
};

/** Who has something to say of the phrase that ends at 【】, in their order. */
const ofPhrase =
  (list: typeof ONWARD | typeof KEPT) =>
  (example: Example): readonly Answer[] => {
    const asked = list.map((one) => ({ id: one.id, spy: vi.spyOn(one, "begins") }));
    read(example, example.mark.start);
    return asked
      .map(({ id, spy }) => ({ id, begins: Number(spy.mock.results[0]?.value ?? -1) }))
      .filter(({ begins }) => begins >= 0);
  };

const LISTS = [
  ["boundaries", BOUNDARIES, (example: Example) => [ofWord(example)].filter((answer) => answer !== undefined)],
  ["onward", ONWARD, ofPhrase(ONWARD)],
  ["kept clauses", KEPT, ofPhrase(KEPT)],
] as const;

describe.each(LISTS)("%s", (_name, list, answers) => {
  it("have each id once, a line about each, and examples of what is their own and of what is not", () => {
    expect(list.map(({ id }) => id)).toEqual([...new Set(list.map(({ id }) => id))]);
    expect(list.filter(({ about }) => about.trim().length < 8 || about.includes("\n"))).toEqual([]);
    expect(list.filter(({ yes, no }) => yes.length === 0 || no.length === 0)).toEqual([]);
  });

  it.each(list.flatMap(({ id, yes }) => yes.map((example) => [id, example] as const)))("%s: %s", (id, example) => {
    const { begins } = parsed(example);
    expect(answers(parsed(example))).toEqual([{ id, begins }]);
  });

  it.each(list.flatMap(({ id, no }) => no.map((example) => [id, example] as const)))("%s: not %s", (id, example) => {
    expect(answers(parsed(example)).map((answer) => answer.id)).not.toContain(id);
  });
});

describe("a word of the stretch", () => {
  const table = byWord(BOUNDARIES);

  it.each(["水", ...BOUNDARIES.flatMap(({ words }) => [...(words ?? [])].slice(0, 1))])(
    "%s: in their order",
    (word) => {
      expect(askedOf(table, word)).toEqual(BOUNDARIES.filter(({ words }) => words?.has(word) ?? true));
    },
  );
});
