/**
 * The words of time that can govern a figure, as patterns: 2021年以来, 截至2021年底, 今年前三季度, 每年, 换届后.
 *
 * In: a text and a position. Out: where the time expression ends that begins there. The words are groups of data in
 * time-words/, their order stands here. Deliberately absent: where to look for one, and what the words around it make
 * of it; times.ts says that.
 *
 * What can stand inside a year is a pattern of its own, asked behind a year, and not a part of each that names one; what
 * names no year is a pattern for each group, asked only where it can begin. A pattern of all of them would take a tenth
 * of what a single page takes to compile.
 */
import { among } from "../marks.ts";
import { anyOf, byOpening, type Opened, patternOf, sticky } from "./time-words/group.ts";
import { MONTH, MONTHS, PER } from "./time-words/months.ts";
import { WITHOUT_YEAR } from "./time-words/seasons.ts";
import { FORMERLY, NOT_COME, NOW, SPANS_OF_YEARS } from "./time-words/spans.ts";
import { WITHIN_YEAR } from "./time-words/within-year.ts";
import { BEHIND_NAMED, BEHIND_NUMBERED, NAMED_YEARS, PLAN, YEAR } from "./time-words/years.ts";

/** Times that name no year, in the order they are tried: 过去五年 before 过去. */
export const OTHERS: readonly Opened[] = [PLAN, ...SPANS_OF_YEARS, NOW, FORMERLY, PER, MONTHS, MONTH, ...WITHOUT_YEAR];

/** 到|2025年, but 提高到|2025年的水平. */
const REACHING = `${NOT_COME}[到至]`;
/** 2021年到|2023年, 2021—|2023年 */
const FROM_YEAR = `(?:${YEAR}[到至和、]|(?:19|20)\\d{2}[—–～~-]{1,2})`;

/** 自2021年6月起: a beginning, which has to be said behind it. */
const SINCE = sticky(`[自从]${YEAR}${anyOf(WITHIN_YEAR)}?(?:起|以来|开始)`);
/** A year by its number, which is captured, or by name. */
const ANY_YEAR = sticky(
  `(?:${FROM_YEAR}?(?:截至|截止|截止到|${REACHING}|自)?(${YEAR})|(?:截至|截止|${REACHING}|自)?${anyOf(NAMED_YEARS)})`,
);
const IN_YEAR = sticky(anyOf(WITHIN_YEAR));
const AFTER_NUMBERED = sticky(patternOf(BEHIND_NUMBERED));
const AFTER_NAMED = sticky(patternOf(BEHIND_NAMED));
const OTHER = byOpening(OTHERS);

/** Where the time expression ends that begins at `at`, -1 where none does. */
export const timeEnd = (text: string, at: number): number => {
  const since = among("自从", text, at) && isNumeral(text, at + 1) ? endOf(SINCE, text, at) : -1;
  if (since >= 0) return since;
  ANY_YEAR.lastIndex = at;
  const year = ANY_YEAR.exec(text);
  if (year === null) return endOfOther(text, at);
  const named = at + year[0].length;
  const inside = endOf(IN_YEAR, text, named);
  const end = inside < 0 ? named : inside;
  const behind = endOf(year[1] === undefined ? AFTER_NAMED : AFTER_NUMBERED, text, end);
  return behind < 0 ? end : behind;
};

const endOfOther = (text: string, at: number): number => {
  const patterns = OTHER.get(text.charCodeAt(at));
  if (patterns === undefined) return -1;
  for (const pattern of patterns) {
    const end = endOf(pattern, text, at);
    if (end >= 0) return end;
  }
  return -1;
};

const isNumeral = (text: string, at: number): boolean => /^[12一二]/.test(text.charAt(at));

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};
