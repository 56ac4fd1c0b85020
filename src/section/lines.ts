/**
 * A text as lines.
 *
 * In: normalised text. Out: its lines that are not blank, edges trimmed, with what their shape says: a paragraph, or
 * something short enough to be a heading. One pass, no copies of long lines. Deliberately absent: what a line means.
 */
import type { Span } from "../types.ts";

export interface Line extends Span {
  /** 1-based, blank lines counted. */
  readonly number: number;
  /** Trimmed text of a line short enough to be a heading, else null. */
  readonly text: string | null;
  /** Running text: long, or closed by a full stop. */
  readonly paragraph: boolean;
}

/** Longest heading, in UTF-16 units: wider than any in the material (62), shorter than a paragraph. */
export const HEADING_LENGTH = 80;
const PARAGRAPH_LENGTH = 50;
const CLOSED = /[。；;!！?？…][”"’）)]?$/u;
const FULL_STOP = /。[”"’）)]?$/u;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let number = 0;
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf("\n", from);
    const to = newline < 0 ? text.length : newline;
    number += 1;
    let start = from;
    let end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start += 1;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
    if (start < end) {
      const short = end - start <= HEADING_LENGTH ? text.slice(start, end) : null;
      const paragraph = short === null || short.length >= PARAGRAPH_LENGTH || FULL_STOP.test(short);
      lines.push({ start, end, number, text: short, paragraph });
    }
    from = to + 1;
  }
  return lines;
}

/** Whether a line is closed like a sentence, as headings are not. */
export function isClosed(text: string): boolean {
  return CLOSED.test(text);
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x3000 || code === 0xa0 || code === 0;
}
