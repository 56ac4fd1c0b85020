/**
 * The words of time that can govern a figure, as patterns: 2021年以来, 截至2021年底, 今年前三季度, 每年, 换届后.
 *
 * In: a text and a position. Out: where the time expression ends that begins there. Deliberately absent: where to look
 * for one, and what the words around it make of it; times.ts says that.
 *
 * What can stand inside a year is a pattern of its own, asked behind a year, and not a part of each that names one: so
 * all of them compile in a third of the time, which a single page would notice.
 */
import { among } from "../marks.ts";
import {
  EVENT,
  MONTH,
  MONTHS,
  NAMED_YEAR,
  NOW,
  PER,
  PLAN,
  REACHING,
  SPAN_OF_YEARS,
  TAIL,
  WHOLE,
  WITHIN_YEAR,
  YEAR,
} from "./time-patterns.ts";

const sticky = (pattern: string): RegExp => new RegExp(pattern, "y");

/** 自2021年6月起: a beginning, which has to be said behind it. */
const SINCE = sticky(`[自从]${YEAR}(?:${WITHIN_YEAR})?(?:起|以来|开始)`);
/** A year by its number, which is captured, or by name. */
const ANY_YEAR = sticky(
  `(?:(?:${YEAR}(?:到|至|和|、)|(?:19|20)\\d{2}[—–～~-]{1,2})?(?:截至|截止|截止到|${REACHING}|自)?(${YEAR})|(?:截至|截止|${REACHING}|自)?${NAMED_YEAR})`,
);
const IN_YEAR = sticky(WITHIN_YEAR);
const BEHIND_NUMBERED = sticky(`(?:${TAIL}(?:时|前|起)?|度(?=[，,共累全])|时|前|起)`);
const BEHIND_NAMED = sticky(`(?:${TAIL}|度(?=[，,共累全])|起|前)`);
const OTHER = sticky(`(?:(?:截至|到|自)?${PLAN}|${SPAN_OF_YEARS}|${NOW}|${PER}|${MONTHS}|${MONTH}|${WHOLE}|${EVENT})`);

/** Where the time expression ends that begins at `at`, -1 where none does. */
export const timeEnd = (text: string, at: number): number => {
  const since = among("自从", text, at) && isNumeral(text, at + 1) ? endOf(SINCE, text, at) : -1;
  if (since >= 0) return since;
  ANY_YEAR.lastIndex = at;
  const year = ANY_YEAR.exec(text);
  if (year === null) return endOf(OTHER, text, at);
  const named = at + year[0].length;
  const inside = endOf(IN_YEAR, text, named);
  const end = inside < 0 ? named : inside;
  const behind = endOf(year[1] === undefined ? BEHIND_NAMED : BEHIND_NUMBERED, text, end);
  return behind < 0 ? end : behind;
};

const isNumeral = (text: string, at: number): boolean => /^[12一二]/.test(text.charAt(at));

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};
