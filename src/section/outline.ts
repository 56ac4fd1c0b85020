/**
 * Sub-headings of an article.
 *
 * In: a short line. Out: its level in the outline, or null where it is no sub-heading.
 * Levels follow the numbering of official documents (GB/T 9704-2012, 7.3.3): 一、 · （一） · 1. · （1）; a line without a
 * number stands at the level above its numbered neighbours' children, i.e. 1, or 2 under 一、.
 */
import { has, marks } from "../marks.ts";
import { isClosed } from "./lines.ts";

const MARKS: readonly { readonly pattern: RegExp; readonly level: number; readonly example: string }[] = [
  { pattern: /^第[一二三四五六七八九十百]{1,4}[章编部]分?/u, level: 1, example: "第一部分 基本情况" },
  { pattern: /^[一二三四五六七八九十]{1,3}[、.．]/u, level: 1, example: "一、基本情况" },
  { pattern: /^[(（][一二三四五六七八九十]{1,3}[)）]/u, level: 2, example: "（一）主要做法" },
  { pattern: /^\d{1,2}[.．、](?!\d)/u, level: 3, example: "1.选派干部" },
  { pattern: /^[(（]\d{1,2}[)）]/u, level: 4, example: "（1）村级" },
];

const OPENS_MARK = marks("第一二三四五六七八九十(（0123456789");
const LONGEST = 48;
const SHORTEST = 4;
/** Salutations, bylines of the web, tables. */
const NO_HEADING =
  /[:：,，、|\t]$|^[—―-]{2}|同志们|各位|^(?:来源|时间|作者|编辑|责任编辑|责编|审核|发布|附件|注|图|表)[:：]|\d{4}-\d|^[>【[(（]|[】\])）]$/u;
const HAN_TWICE = /\p{Script=Han}.*\p{Script=Han}/u;
/** 一、2025年工作回顾。 in one line with its paragraph: the first sentence is the sub-heading. */
const RUN_IN = /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])[^。！？!?；;]{2,40}。/u;

export interface SubHeading {
  readonly text: string;
  readonly level: number;
  readonly numbered: boolean;
}

/** `line` trimmed; `paragraph` where it is running text, of which only a run-in sub-heading counts. */
export function subHeading(line: string, paragraph: boolean): SubHeading | null {
  const mark = has(OPENS_MARK, line.charCodeAt(0)) ? MARKS.find(({ pattern }) => pattern.test(line)) : undefined;
  if (paragraph || isClosed(line)) {
    const lead = mark === undefined ? null : RUN_IN.exec(line);
    if (lead !== null) return { text: lead[0].slice(0, -1), level: mark!.level, numbered: true };
    if (mark === undefined || !/[?？!！]$/u.test(line)) return null;
  }
  if (line.length > LONGEST || line.length < SHORTEST || !HAN_TWICE.test(line)) return null;
  if (mark !== undefined)
    return /[:：,，、;；]$/u.test(line) ? null : { text: line, level: mark.level, numbered: true };
  if (NO_HEADING.test(line)) return null;
  return { text: line, level: 1, numbered: false };
}
