/**
 * How a figure comes to be: born from a number expression, then only replaced by better-bound copies.
 *
 * Every field is written out, in one order: so all figures share one shape, which is ten times faster than spreading
 * objects of two dozen fields (measured on the corpus: a fifth of the whole run).
 */
import type { Figure, NumberExpression, Rejection } from "../types.ts";

/** What a refiner may bind. A field left out stays as it was. */
export type Binding = Partial<
  Pick<
    Figure,
    | "unit"
    | "dimension"
    | "bound"
    | "label"
    | "action"
    | "change"
    | "basis"
    | "status"
    | "period"
    | "place"
    | "confidence"
    | "rejected"
  >
>;

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

/** A copy with `binding` laid over it, signed by the refiner. */
export const bound = (figure: Figure, by: string, binding: Binding): Figure => ({
  start: figure.start,
  end: figure.end,
  text: figure.text,
  value: figure.value,
  max: figure.max,
  unit: binding.unit === undefined ? figure.unit : binding.unit,
  dimension: binding.dimension === undefined ? figure.dimension : binding.dimension,
  bound: binding.bound ?? figure.bound,
  numeral: figure.numeral,
  script: figure.script,
  form: figure.form,
  kind: figure.kind,
  label: binding.label === undefined ? figure.label : binding.label,
  action: binding.action === undefined ? figure.action : binding.action,
  change: binding.change === undefined ? figure.change : binding.change,
  basis: binding.basis === undefined ? figure.basis : binding.basis,
  status: binding.status ?? figure.status,
  period: binding.period === undefined ? figure.period : binding.period,
  place: binding.place === undefined ? figure.place : binding.place,
  confidence: binding.confidence ?? figure.confidence,
  by: [...figure.by, by],
  rejected: binding.rejected ? [...figure.rejected, ...binding.rejected] : figure.rejected,
});
