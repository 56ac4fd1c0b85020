/**
 * How many terminal cells a text takes: Chinese characters and full-width forms two, combining marks and format
 * characters none, all others one (Unicode Standard Annex #11; ambiguous characters count as narrow).
 *
 * Absent: control sequences. Colour is put on after padding.
 */

const NONE = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** Wide and Fullwidth by UAX #11: Hangul Jamo, CJK and its punctuation, kana, Yi, Hangul, compatibility forms, emoji, planes 2 and 3. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;

export function width(text: string): number {
  let cells = 0;
  for (const char of text) cells += WIDE.test(char) ? 2 : NONE.test(char) ? 0 : 1;
  return cells;
}

/** The text filled up with blanks to a number of cells, on the right for `left` and on the left for `right`. */
export function pad(text: string, cells: number, align: "left" | "right"): string {
  const blanks = " ".repeat(Math.max(0, cells - width(text)));
  return align === "left" ? text + blanks : blanks + text;
}
