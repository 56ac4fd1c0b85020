/**
 * The figures of the check: gold rows and records in, outcomes and their shares out.
 *
 * An optional row takes the record that stands for it out of the count and is itself not counted.
 * Fields are judged among the found. Absent: thresholds, and any weighing of one field against another.
 */

import { labelChars, norm, sameNumber } from "./compare.ts";
import { pair } from "./pair.ts";
import { FIELDS, type Field, type FigureRecord, type GoldRow, type Outcome, type Scores } from "./types.ts";

/** What became of every required row and every record without a row, rows first, each in its own order. */
export function judge(rows: readonly GoldRow[], records: readonly FigureRecord[]): readonly Outcome[] {
  const { pairs, rest } = pair(rows, records);
  const required = pairs.filter(({ gold }) => !gold.optional);
  return [
    ...required.map(({ gold, record }): Outcome => (record === null ? { kind: "miss", gold } : compare(gold, record))),
    ...rest.map((record): Outcome => ({ kind: "extra", record })),
  ];
}

function compare(gold: GoldRow, record: FigureRecord): Outcome {
  const right: Record<Field, boolean> = {
    value: sameNumber(record.value, gold.value),
    // An upper end of 0 is no upper end: no range of the genre ends at nothing.
    max: sameNumber(record.max || null, gold.max),
    unit: norm(record.unit) === norm(gold.unit),
    bound: record.bound === gold.bound,
    change: record.change === gold.change,
    status: record.status === gold.status,
    period: norm(record.period) === norm(gold.period),
    label: gold.labels.map(norm).includes(norm(record.label)),
  };
  return {
    kind: "found",
    gold,
    record,
    span: record.start === gold.start && record.end === gold.end,
    right,
    labelChars: labelChars(record.label, gold.labels),
    place: gold.place === "" ? null : norm(record.place) === norm(gold.place),
  };
}

/** Shares over any set of outcomes: a document, all of them, or one kind of unit. A share of nothing is 0. */
export function score(outcomes: readonly Outcome[]): Scores {
  const found = outcomes.filter((outcome) => outcome.kind === "found");
  const misses = outcomes.filter((outcome) => outcome.kind === "miss").length;
  const extras = outcomes.length - found.length - misses;
  const among = (count: number, all = found.length): number => count / Math.max(1, all);
  const precision = among(found.length, found.length + extras);
  const recall = among(found.length, found.length + misses);
  const shares = Object.fromEntries(
    FIELDS.map((field) => [field, among(found.filter(({ right }) => right[field]).length)]),
  ) as Record<Field, number>;
  const placed = found.filter(({ place }) => place !== null);
  return {
    figures: found.length + misses,
    precision,
    recall,
    f1: harmonic(precision, recall),
    span: among(found.filter(({ span }) => span).length),
    fields: {
      ...shares,
      label_chars: among(found.reduce((sum, outcome) => sum + outcome.labelChars, 0)),
      ...(placed.length > 0 ? { place: among(placed.filter(({ place }) => place).length, placed.length) } : {}),
    },
  };
}

/** Harmonic mean; 0 when both are 0. */
export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** What is wrong with an outcome: `miss`, `extra`, or the fields that differ from gold; empty when all is right. */
export function faults(outcome: Outcome): readonly string[] {
  if (outcome.kind !== "found") return [outcome.kind];
  return [
    ...(outcome.span ? [] : ["span"]),
    ...FIELDS.filter((field) => !outcome.right[field]),
    ...(outcome.place === false ? ["place"] : []),
  ];
}
