/**
 * In: a numeral and what was read around it. Out: the record of one quantity, and how its form is told.
 * Deliberately absent: any reading of units, shares and fractions (quantity.ts, shares.ts, fractions.ts).
 */
import type { Bound, Dimension, NumeralForm } from "../../types.ts";
import { VALUE } from "./characters.ts";
import type { Numeral } from "./numeral.ts";

export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly numeralEnd: number;
  readonly value: number;
  readonly max: number | null;
  readonly unit: string | null;
  readonly dimension: Dimension | null;
  readonly bound: Bound;
  readonly form: NumeralForm;
  readonly arabic: boolean;
  readonly han: boolean;
  /** See Numeral.shared: the scale that also holds for the lower end of a range. */
  readonly shared: number;
  /** 百 千 万 亿 alone, with no digit and no unit: no number unless something joins it to one. */
  readonly bare: boolean;
}

/** What a special reading (a share, a fraction, half of something) says differently from its numeral. */
export interface Shape {
  readonly end: number;
  readonly value: number;
  readonly max?: number | null;
  readonly unit: string | null;
  readonly dimension: Dimension | null;
  readonly form: NumeralForm;
  readonly bound?: Bound;
  readonly numeralEnd?: number;
  readonly shared?: number;
}

export function shaped(start: number, numeral: Numeral, shape: Shape): Quantity {
  return {
    start,
    end: shape.end,
    numeralEnd: shape.numeralEnd ?? numeral.end,
    value: shape.value,
    max: shape.max ?? null,
    unit: shape.unit,
    dimension: shape.dimension,
    bound: shape.bound ?? numeral.bound,
    form: shape.form,
    arabic: numeral.arabic,
    han: numeral.han,
    shared: shape.shared ?? 1,
    bare: false,
  };
}

/** A pair or plan at its end is a range only where a unit follows; else its digits, or its first digit, stand alone. */
export function settled(text: string, numeral: Numeral, hasUnit: boolean): Numeral {
  if (hasUnit || (numeral.form !== "pair" && numeral.form !== "plan")) return numeral;
  if (numeral.form === "plan") return { ...numeral, max: null, form: "code" };
  const second = VALUE[text.charCodeAt(numeral.pairSplit)] ?? 0;
  if (numeral.value < 10) return { ...numeral, value: numeral.value * 10 + second, max: null, form: "code" };
  return { ...numeral, end: numeral.pairSplit, max: null, form: "plain" };
}

export function formOf(numeral: Numeral, dimension: Dimension | null, unit: string | null): NumeralForm {
  if (dimension === "share") return "percent";
  if (numeral.max !== null) return "range";
  if (unit === "倍") return "multiple";
  if (numeral.form === "code") return "code";
  return numeral.form === "vague" ? "vague" : "plain";
}
