/**
 * Label and action: what the number counts or measures, and the verb that governs it. Guide, section 3.
 *
 * Each figure is read in the ways of label/readings.ts, first answer first; lists that name their noun once are shared
 * out afterwards (label/spread.ts), and 分别 lists are told apart by the refiner after this one.
 */
import type { Figure, Rejection } from "../../types.ts";
import { signed } from "../figure.ts";
import { LABEL_EXAMPLES } from "../label/examples.ts";
import type { Reading } from "../label/reading.ts";
import { passedOver, WAYS } from "../label/readings.ts";
import { REPORT_EXAMPLES } from "../label/report-examples.ts";
import { SPOKEN_EXAMPLES } from "../label/spoken-examples.ts";
import { spread } from "../label/spread.ts";
import { SURVEY_EXAMPLES } from "../label/survey-examples.ts";
import { type View, viewOf } from "../label/view.ts";
import type { Refiner } from "./refiner.ts";

export const LABEL: Refiner = {
  id: "label",
  about: "Binds what is counted or measured, and the verb that governs it",
  refine: (figures, scene) => {
    const done: Figure[] = [];
    const labels = new Map<Figure["unit"], Figure["label"]>();
    let consumed = scene.start;
    for (const [index, figure] of figures.entries()) {
      const view = viewOf(scene, figure, { earlier: done, labels, consumed }, figures[index + 1]);
      const reading = read(view);
      // 三大|特色产业|产值占比46%: how many kinds there are takes no words from what is measured of them.
      consumed = figure.unit === "大" ? figure.end : reading.end;
      const rejected = rejection(view, reading);
      const copy = signed(figure, `label/${reading.how}`);
      copy.label = reading.label;
      copy.action = view.left.verb;
      if (rejected) copy.rejected = [...copy.rejected, ...rejected];
      done.push(copy);
      if (copy.label) labels.set(copy.unit, copy.label);
    }
    return spread(done, scene);
  },
  examples: [...LABEL_EXAMPLES, ...REPORT_EXAMPLES, ...SPOKEN_EXAMPLES, ...SURVEY_EXAMPLES],
};

const read = (view: View): Reading => {
  for (const way of WAYS) {
    const reading = way.read(view);
    if (reading) return reading;
  }
  return { label: null, end: view.figure.end, how: "none" };
};

/** What the other side of the number offered, kept for the trace. */
const rejection = (view: View, { how }: Reading): readonly Rejection[] | null => {
  const other = passedOver(view, how);
  if (!other) return null;
  const words = view.scene.text.slice(other.phrase.start, other.phrase.end);
  const where = other.by === "label/left" ? "before" : "after";
  return [{ by: other.by, reason: `${words} stands ${where} the number, but ${how} was read first` }];
};
