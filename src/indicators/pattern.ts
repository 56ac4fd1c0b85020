/**
 * What an indicator is: a named series, and how a figure that belongs to it is recognised.
 *
 * In: nothing. Out: the types of the catalogue's data and of the little pattern language it is written in.
 * Absent on purpose: raw regular expressions. A pattern is lists of words, so that someone who fills in spreadsheets
 * can read it, extend it, and be told which word did not match.
 */
import type { Change, Dimension } from "../types.ts";

/**
 * One way to recognise an indicator. A key holds alternatives; the keys that are present must all hold:
 *
 *     (label or labelEnds) and labelHas and action and context and clause and change
 *
 * At least one of `label`, `labelEnds`, `labelHas` is present. Words are compared with the label as {@link bareLabel}
 * reads it: quotes, spaces, the dun-comma and 的 aside.
 */
export interface Pattern {
  /** The label is one of these. */
  readonly label?: readonly string[];
  /** The label ends in one of these: 小区党组织 takes 东城小区党组织 as well. */
  readonly labelEnds?: readonly string[];
  /** The label has one of these somewhere. */
  readonly labelHas?: readonly string[];
  /** The governing verb is one of these, or ends in one: 选派 takes 精准选派. */
  readonly action?: readonly string[];
  /** The sentence has one of these. */
  readonly context?: readonly string[];
  /** The figure's own clause, from comma to comma, has one of these. */
  readonly clause?: readonly string[];
  /** `some`: the figure is the size of a rise or fall; `none`: it is a level. Left out: either. */
  readonly change?: "some" | "none";
}

/** What the unit must measure; `none` is a bare number such as a ratio. */
export type Measure = Dimension | "none";

/** A series of figures that can stand in one column. */
export interface Indicator {
  /** snake_case, English, stable: users filter and pivot by it. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** What the figure's unit measures; a figure in another dimension is never this indicator. */
  readonly dimension: Measure;
  /** Where the dimension is too wide (% is not 个百分点, 人次 is not 人): the canonical units allowed. */
  readonly units?: readonly string[];
  /** Alternatives: one that holds is enough. */
  readonly match: readonly Pattern[];
  /** The label may have none of these. */
  readonly not?: readonly string[];
  /** The figure's own clause may have none of these. */
  readonly notClause?: readonly string[];
}

/** A figure as the extractor would bind it, in a fragment of its sentence. */
export interface Example {
  readonly label: string;
  readonly unit: string | null;
  readonly sentence: string;
  readonly action?: string;
  readonly change?: Change;
}

/** A built-in entry carries what it takes and what it leaves. */
export interface CatalogueEntry extends Indicator {
  readonly yes: readonly Example[];
  readonly no: readonly Example[];
}

/** An entry of a user's rules file; its examples are plain sentences that the extractor reads. */
export interface UserIndicator extends Indicator {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** A figure fragment, written short: `eg("干部", "名", "选派861名干部驻村", { action: "选派" })`. */
export const eg = (
  label: string,
  unit: string | null,
  sentence: string,
  more: { readonly action?: string; readonly change?: Change } = {},
): Example => ({ label, unit, sentence, ...more });
