/**
 * Bounds that a denial sets: 不得超过15日 is at most, 不会少于3人 at least. One list for whoever reads a bound.
 *
 * A modal word between 不 and the comparison turns it round as 不 alone does (不超过, 不少于). 《现代汉语八百词》, 不.
 */

const DENIALS = ["不得", "不能", "不可", "不应", "不准", "不会", "不要", "别"];

const denied = (comparisons: readonly string[]): readonly string[] =>
  DENIALS.flatMap((denial) => comparisons.map((comparison) => `${denial}${comparison}`));

/** 不小于, 不大于: a comparison of one character denied outright. */
const SIZES = ["大", "小", "长", "短", "早", "晚"] as const;
const LESS: ReadonlySet<string> = new Set(["小", "短", "早"]);
const sizes = (less: boolean): readonly string[] =>
  SIZES.filter((size) => LESS.has(size) === less).map((size) => `不${size}于`);

export const AT_MOST: readonly string[] = [...denied(["超过", "高于", "多于", "大于", "超出"]), ...sizes(false)];
export const AT_LEAST: readonly string[] = [...denied(["低于", "少于", "小于"]), ...sizes(true)];
