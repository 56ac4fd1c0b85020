/** Examples of rules and refiners, whose number stands in 【】, made into the paragraph that the extract stage sees. */

import { extractFigures } from "../../src/extract/extract.ts";
import type { Found } from "../../src/extract/found.ts";
import { lex } from "../../src/extract/lexer/lex.ts";
import { type Neighbours, type Scene, scene } from "../../src/extract/scene.ts";
import { normalise } from "../../src/normalise/normalise.ts";
import { cityEnd, findPlaces, placeAt } from "../../src/section/places.ts";
import { segment } from "../../src/segment/clauses.ts";
import { describes, nounPhraseEnd, nounPhraseStart } from "../../src/segment/noun-phrase.ts";
import type { Section, Span } from "../../src/types.ts";

export interface Marked {
  /** The normalised text without its brackets. */
  readonly text: string;
  /** What the brackets held. */
  readonly mark: Span;
}

/** @throws Error where the example marks not exactly one stretch */
export const marked = (example: string): Marked => {
  const parts = /^([^【】]*)【([^【】]+)】([^【】]*)$/.exec(normalise(example).text);
  if (parts === null) throw new Error(`${example}: an example marks one number with 【】`);
  const [, before = "", number = "", after = ""] = parts;
  return { text: before + number + after, mark: { start: before.length, end: before.length + number.length } };
};

/** What `pipeline.ts` hands to the stage. */
const NEIGHBOURS: Neighbours = { segment, nounPhraseEnd, nounPhraseStart, describes, findPlaces, placeAt, cityEnd };

/** One paragraph as a scene, cut and lexed as in `extract/extract.ts`. */
export const sceneOf = (text: string): Scene => scene(text, { start: 0, end: text.length }, NEIGHBOURS, lex(text));

/** What is extracted from a text that is one section; with `all` what is no figure as well. */
export const foundIn = (text: string, all: boolean): readonly Found[] =>
  [...extractFigures(text, [sectionOf(text)], all, NEIGHBOURS)].flat();

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A section that is the whole text and says nothing about it. */
const sectionOf = (text: string): Section => ({
  index: 0,
  heading: null,
  place: null,
  organization: null,
  role: null,
  person: null,
  title: null,
  line: 1,
  start: 0,
  end: text.length,
  continued: false,
  outline: [],
});

/** Texts that make a careless pattern run long: few characters, no pause, many candidates. */
export const LONG_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ...[
    "一",
    "1",
    "“",
    "的",
    "以上",
    "增长",
    "、",
    "每",
    "年",
    "分别",
    "第",
    "人",
    " ",
    "A",
    "党",
    "（",
    "个1",
    "一个",
    "一是",
    "今年3座、",
    "种了3亩，",
  ].map((piece) => [`${piece} over and over`, piece.repeat(10_000)] as const),
  ...["一", "“", "的", "以上", "增长", "、", "每", "分别", "其中", "比", "党", "（", "县"].map(
    (piece) =>
      [`${piece} over and over around one number`, `${piece.repeat(10_000)}861名${piece.repeat(10_000)}`] as const,
  ),
  ["a list of numbers without an end", "1个、".repeat(3000)],
  ["counts run together", "选派861名干部".repeat(3000)],
  ["shares run together", "占比增长7%".repeat(3000)],
];
