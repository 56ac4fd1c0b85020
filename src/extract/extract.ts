/**
 * A clean text with its sections in, its figures out, in text order.
 *
 * Only paragraphs that hold a number are looked at. Deliberately absent: reading, sectioning, and the record that is
 * written; see pipeline.ts.
 */

import type { Figure, NumberExpression, Section, Status } from "../types.ts";
import type { Found } from "./found.ts";
import { judge } from "./judge.ts";
import { lex } from "./lexer/lex.ts";
import { planState, START } from "./plan.ts";
import { REFINERS } from "./refiners/list.ts";
import type { Setting } from "./refiners/refiner.ts";
import { type Segmenter, scene } from "./scene.ts";

/** Figures (and, with `all`, every other number with its kind) of `[start, end)` of each section. */
export const extractFigures = (
  text: string,
  sections: readonly Section[],
  all: boolean,
  segmenter: Segmenter,
): readonly Found[] => {
  const expressions = lex(text);
  const found: Found[] = [];
  let next = 0;
  for (const section of sections) {
    let state = START;
    let line = section.start;
    while (line < section.end) {
      const stop = text.indexOf("\n", line);
      const end = stop < 0 || stop > section.end ? section.end : stop;
      const inside: NumberExpression[] = [];
      while (next < expressions.length && (expressions[next]?.start ?? 0) < end) {
        const expression = expressions[next++];
        if (expression && expression.start >= line) inside.push(expression);
      }
      if (end > line) {
        state = planState(text.slice(line, end), state);
        if (inside.length > 0) found.push(...paragraph(text, line, end, inside, section, state.status, all, segmenter));
      }
      line = end + 1;
    }
  }
  return found;
};

const paragraph = (
  text: string,
  start: number,
  end: number,
  expressions: readonly NumberExpression[],
  section: Section,
  status: Status,
  all: boolean,
  segmenter: Segmenter,
): readonly Found[] => {
  const here = scene(text, { start, end }, segmenter, expressions);
  const judged = expressions.map((_, index) => judge(here, index));
  const setting: Setting = { status, sectionPlace: section.place };
  let figures: readonly Figure[] = judged.filter(({ kind }) => kind === "figure");
  for (const refiner of REFINERS) figures = refiner.refine(figures, here, setting);
  const out = all
    ? [...figures, ...judged.filter(({ kind }) => kind !== "figure")].sort((a, b) => a.start - b.start)
    : figures;
  return out.map((figure) => ({ figure, section: section.index, scene: here }));
};
