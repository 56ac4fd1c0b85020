/**
 * For programs: the whole report as one JSON document, shares rounded to six decimals.
 *
 * Absent: the texts of faults unless asked for, as they make up most of it.
 */

import { floorsFail } from "../floors.ts";
import type { Part, Report } from "../report.ts";
import type { Scores } from "../types.ts";
import type { Reporter } from "./reporter.ts";

export const json: Reporter = (report) => ({ stdout: `${JSON.stringify(shape(report), rounded, 2)}\n`, summary: null });

function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value;
}

function shape({ total, documents, shortfalls, floors, calibration, errors }: Report): object {
  return {
    version: 1,
    total: part(total),
    documents: documents.map((document) => ({
      gold: document.gold,
      input: document.input,
      ...(document.error === null ? {} : { error: document.error }),
      ...part(document),
      ...(errors ? { errors: document.faults } : {}),
    })),
    below: shortfalls,
    ...(floors === null ? {} : { floors: { hold: !floorsFail(floors), ...floors } }),
    ...(calibration === null ? {} : { calibration }),
  };
}

function part({ scores, kinds, sections }: Part): object {
  return {
    ...figures(scores),
    ...(sections === null ? {} : { sections }),
    kinds: Object.fromEntries(kinds.map((kind) => [kind.kind, figures(kind.scores)])),
  };
}

/** In the order of reading; a place that gold never states stays out. */
function figures({ figures: count, precision, recall, f1, span, fields }: Scores): object {
  return { figures: count, precision, recall, f1, span, fields };
}
