/**
 * A clean text with its sections in, its figures out, in text order.
 *
 * Only paragraphs that hold a number are looked at. Deliberately absent: reading, sectioning, and the record that is
 * written; see pipeline.ts.
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
 * Figures (and, with `all`, every other number with its kind) of `[start, end)` of each section, paragraph by paragraph:
 * what one was made of is let go before the next is looked at.
 */
export function* extractFigures(
  text: string,
  sections: readonly Section[],
  all: boolean,
  neighbours: Neighbours,
): Generator<Found> {
  const expressions = lex(text);
  let next = 0;
  for (const section of sections) {
    let state = START;
    let topic: Span | null = null;
    for (let line = section.start; line < section.end; ) {
      const stop = text.indexOf("\n", line);
      const end = stop < 0 || stop > section.end ? section.end : stop;
      const inside: NumberExpression[] = [];
      while (next < expressions.length && (expressions[next]?.start ?? 0) < end) {
        const expression = expressions[next++];
        if (expression && expression.start >= line) inside.push(expression);
      }
      if (end > line) state = planState(text.slice(line, end), state);
      if (inside.length > 0) {
        const here = scene(text, { start: line, end }, neighbours, inside);
        const setting: Setting = { status: state.status, sectionPlace: section.place, topic };
        for (const figure of figuresOf(here, setting, all)) yield { figure, section: section.index, scene: here };
        if (section.continued) topic = topicAfter(here, setting);
      }
      line = end + 1;
    }
  }
}

/** Judged, refined in the one order of `REFINERS`, and with `all` put back among what is no figure. */
const figuresOf = (here: Scene, setting: Setting, all: boolean): readonly Figure[] => {
  const judged = here.expressions.map((_, index) => judge(here, index));
  let figures: readonly Figure[] = judged.filter(({ kind }) => kind === "figure");
  for (const refiner of REFINERS) figures = refiner.refine(figures, here, setting);
  if (!all) return figures;
  return [...figures, ...judged.filter(({ kind }) => kind !== "figure")].sort((a, b) => a.start - b.start);
};
