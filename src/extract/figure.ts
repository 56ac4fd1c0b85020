/**
 * How a figure comes to be: born from a number expression, then only replaced by better-bound copies.
 *
 * Every field is written out, in one order: so all figures share one shape, which is ten times faster than spreading
 * objects of two dozen fields (measured on the corpus: a fifth of the whole run).
 */
import type { Figure, NumberExpression, Rejection } from "../types.ts";

/** A judged expression with nothing bound to it yet. */
export const born = (
  expression: NumberExpression,
  kind: Figure["kind"],
  by: string,
  rejected: readonly Rejection[],
): Figure => ({
  start: expression.start,
  end: expression.end,
  text: expression.text,
  value: expression.value,
  max: expression.max,
  unit: expression.unit,
  dimension: expression.dimension,
  bound: expression.bound,
  numeral: expression.numeral,
  script: expression.script,
  form: expression.form,
  kind,
  label: null,
  action: null,
  change: null,
  basis: null,
  status: "actual",
  period: null,
  place: null,
  confidence: 1,
  by: [by],
  rejected,
});

/** A figure that only its maker holds yet. */
export type Draft = { -readonly [Field in keyof Figure]: Figure[Field] };

/** A copy signed by the refiner, who binds to it what he has found before he hands it on. */
export const signed = (figure: Figure, by: string): Draft => ({
  start: figure.start,
  end: figure.end,
  text: figure.text,
  value: figure.value,
  max: figure.max,
  unit: figure.unit,
  dimension: figure.dimension,
  bound: figure.bound,
  numeral: figure.numeral,
  script: figure.script,
  form: figure.form,
  kind: figure.kind,
  label: figure.label,
  action: figure.action,
  change: figure.change,
  basis: figure.basis,
  status: figure.status,
  period: figure.period,
  place: figure.place,
  confidence: figure.confidence,
  by: [...figure.by, by],
  rejected: figure.rejected,
});

/** A copy with another label. */
export const labelled = (figure: Figure, by: string, label: Figure["label"]): Figure => {
  const copy = signed(figure, by);
  copy.label = label;
  return copy;
};
