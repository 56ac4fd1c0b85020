/**
 * What hangs on the edges of a phrase and is no part of it: marks, blanks, particles, a bracket that is still open.
 *
 * In: a stretch of text. Out: the stretch without them. Deliberately absent: words; left.ts and right.ts know those.
 */
import { BLANKS, has, marks } from "../../marks.ts";
import type { Span } from "../../types.ts";

const LEADING = marks(`${BLANKS}、，,：:∶/；;。！？!?的了（(—-`);
const TRAILING = marks(`${BLANKS}、，,：:∶/；;了着仅也—-`);

/** The span without marks and particles at its edges, null when nothing is left. */
export const trim = (text: string, start: number, end: number): Span | null => {
  let first = start;
  let last = end;
  while (first < last && has(LEADING, text.charCodeAt(first))) first++;
  while (last > first && has(TRAILING, text.charCodeAt(last - 1))) last--;
  // 省实验室、研究院等|10家
  if (last - first > 2 && text[last - 1] === "等" && text[last - 2] !== "高" && text[last - 2] !== "平") last--;
  // 常住人口（含|外来户|1200人: an aside that is still open has a noun of its own.
  const open = openBracket(text, first, last);
  if (open >= 0)
    first = open + (/^(?:含|其中)/.test(text.slice(open + 1, last)) ? (text[open + 1] === "含" ? 2 : 3) : 1);
  return last > first ? { start: first, end: last } : null;
};

/** Where a bracket opens in `[from, to)` that does not close there, -1 where none does. */
const openBracket = (text: string, from: number, to: number): number => {
  for (let at = to - 1; at >= from; at--) {
    const mark = text[at];
    if (mark === "）" || mark === ")") return -1;
    if (mark === "（" || mark === "(") return at;
  }
  return -1;
};
