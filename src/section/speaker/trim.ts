/**
 * A stretch of a text in, the same without the blanks around it out.
 */
import type { Span } from "../../types.ts";

export const trim = (text: string, start: number, end: number): Span => {
  let from = start;
  let to = end;
  while (from < to && text[from] === " ") from += 1;
  while (to > from && text[to - 1] === " ") to -= 1;
  return { start: from, end: to };
};
