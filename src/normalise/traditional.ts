/**
 * Traditional → Simplified with exact positions.
 *
 * In: a text and a converter. Out: the converted text with its offset map. Conversion goes line by line and only
 * touches lines that carry Traditional characters, so a Simplified article beside a Traditional one stays as it is.
 * The dictionaries in use replace each code point by exactly one code point (台灣 → 台湾, never 軟體 → 软件 with its
 * regional vocabulary, whose lengths differ), so the n-th code point of a line is the n-th of its conversion and each
 * edit is known, not guessed. Deliberately absent: the converter itself, see opencc.ts.
 */
import { has, holds, marks } from "../marks.ts";
import { identity, OffsetBuilder } from "../offsets.ts";
import { TRADITIONAL_ONLY } from "./traditional-characters.ts";
import type { Edited } from "./width.ts";

/** Replaces Traditional by Simplified forms; one code point in, one code point out. */
export type ToSimplified = (text: string) => string;

/** Three such characters this close together (UTF-16 units) are a text in Traditional script, not a quoted name. */
const WINDOW = 300;
const HITS = 3;

const MARKED = marks(TRADITIONAL_ONLY);

/**
 * Whether the text, or an article of it, is written in Traditional script. Stops at the first dense spot; a stray
 * 國 in a quoted title does not count, and characters both scripts use (著 乾 后) are not looked at.
 */
export function needsSimplifying(source: string): boolean {
  const recent: number[] = [];
  let hits = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (!has(MARKED, source.charCodeAt(at))) continue;
    hits += 1;
    recent.push(at);
    if (recent.length < HITS) continue;
    if (at - recent.shift()! < WINDOW) return true;
  }
  // A phrase of a few words has no room for three.
  return hits > 0 && source.length <= hits * 12;
}

/** Converts the lines that need it. */
export function simplify(text: string, toSimplified: ToSimplified): Edited {
  const edits = new OffsetBuilder();
  const pieces: string[] = [];
  let kept = 0;
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf("\n", from);
    const to = newline < 0 ? text.length : newline;
    if (holds(MARKED, text, from, to)) {
      pieces.push(text.slice(kept, from), convertLine(text.slice(from, to), from, toSimplified, edits));
      kept = to;
    }
    from = to + 1;
  }
  if (pieces.length === 0) return { text, map: identity };
  pieces.push(text.slice(kept));
  return { text: pieces.join(""), map: edits.build() };
}

function convertLine(line: string, offset: number, toSimplified: ToSimplified, edits: OffsetBuilder): string {
  const converted = toSimplified(line);
  const before = Array.from(line);
  const after = Array.from(converted);
  // A converter that breaks the rule is asked one code point at a time, where every edit is plain again.
  const units = after.length === before.length ? after : before.map(toSimplified);
  let at = offset;
  for (const [index, unit] of before.entries()) {
    const replacement = units[index]!;
    if (replacement.length !== unit.length) edits.replace(at, unit.length, replacement.length);
    at += unit.length;
  }
  return units === after ? converted : units.join("");
}
