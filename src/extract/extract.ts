/**
 * A clean text with its sections in, its figures out, in text order.
 *
 * Only paragraphs that hold a number are looked at. So many of them go through each step together: the code of all steps
 * is larger than a processor's caches, the code of one is not. Deliberately absent: reading, sectioning, and the record
 * that is written; see pipeline.ts.
 */

import type { Figure, NumberExpression, Section, Span } from "../types.ts";
import type { Found } from "./found.ts";
import { judge } from "./judge.ts";
import { lex } from "./lexer/lex.ts";
import { planState, START } from "./plan.ts";
import { REFINERS } from "./refiners/list.ts";
import { topicAfter } from "./refiners/place.ts";
import type { Setting } from "./refiners/refiner.ts";
import { type Neighbours, type Scene, scene } from "./scene.ts";

/**
 * Paragraphs that go through each step together. Against one at a time, 64 save a sixth of the time over a corpus, 256 a
 * fifth, 1000 no more; all of a text would keep what they are made of in memory.
 */
const TOGETHER = 256;

/** A paragraph that holds a number. */
interface Paragraph {
  readonly scene: Scene;
  readonly setting: Setting;
  /** Index of its section. */
  readonly section: number;
}

/** Figures (and, with `all`, every other number with its kind) of the sections, so many paragraphs of them at a time. */
export function* extractFigures(
  text: string,
  sections: readonly Section[],
  all: boolean,
  neighbours: Neighbours,
): Generator<readonly Found[]> {
  let together: Paragraph[] = [];
  for (const paragraph of paragraphs(text, sections, neighbours)) {
    together.push(paragraph);
    if (together.length < TOGETHER) continue;
    yield figuresOf(together, all);
    together = [];
  }
  yield figuresOf(together, all);
}

/** Whether an article says whose it is: a body's, a person's, or a place's by what it tells of itself (梁溪区：…). */
const isSpoken = ({ organization, person, place, heading }: Section): boolean =>
  organization !== null || person !== null || (place !== null && /[：:]/.test(heading ?? ""));

function* paragraphs(text: string, sections: readonly Section[], neighbours: Neighbours): Generator<Paragraph> {
  const expressions = lex(text);
  let next = 0;
  for (const section of sections) {
    let state = START;
    const spoken = isSpoken(section);
    let topic: Span | null = null;
    for (let line = section.start; line < section.end; ) {
      const stop = text.indexOf("\n", line);
      const end = stop < 0 || stop > section.end ? section.end : stop;
      const inside: NumberExpression[] = [];
      while (next < expressions.length && (expressions[next]?.start ?? 0) < end) {
        const expression = expressions[next++];
        if (expression && expression.start >= line) inside.push(expression);
      }
      if (end > line) state = planState(text.slice(line, end), state, spoken);
      if (inside.length > 0) {
        const here = scene(text, { start: line, end }, neighbours, inside);
        const setting: Setting = { status: state.status, sectionPlace: section.place, topic };
        yield { scene: here, setting, section: section.index };
        if (section.place === null) topic = topicAfter(here, setting);
      }
      line = end + 1;
    }
  }
}

/** Judged, refined in the one order of `REFINERS`, and with `all` put back among what is no figure. */
const figuresOf = (together: readonly Paragraph[], all: boolean): readonly Found[] => {
  const judged = together.map(({ scene }) => scene.expressions.map((_, index) => judge(scene, index)));
  let figures: readonly (readonly Figure[])[] = judged.map((some) => some.filter(({ kind }) => kind === "figure"));
  for (const { refine } of REFINERS)
    figures = together.map(({ scene, setting }, index) => refine(figures[index] ?? [], scene, setting));
  return together.flatMap(({ scene, section }, index) => {
    const others = all ? (judged[index] ?? []).filter(({ kind }) => kind !== "figure") : [];
    const inOrder = others.length === 0 ? (figures[index] ?? []) : [...(figures[index] ?? []), ...others].sort(byStart);
    return inOrder.map((figure): Found => ({ figure, section, scene }));
  });
};

const byStart = (a: Span, b: Span): number => a.start - b.start;
