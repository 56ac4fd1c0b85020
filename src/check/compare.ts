/**
 * When two cells say the same: text through a normal form, numbers within a tolerance, labels by characters.
 * In go cells of gold and of a record, out come booleans and shares.
 *
 * Absent: synonyms. Gold lists every label that is right, so nothing here guesses.
 */

/** Numbers within one part in a thousand are the same: 三分之二 is 0.6667 as much as 2/3. */
const RELATIVE_TOLERANCE = 1e-3;
const ABSOLUTE_TOLERANCE = 1e-9;

/** What a typist may add or leave out: white space (the Unicode property), quotation marks, commas, dashes, 的. */
const INSIGNIFICANT = /[\p{White_Space}“”"'‘’《》〈〉、，,·\-—的]/gu;

const FULL_WIDTH = /[０-９％]/gu;

/** The form in which texts are compared: half-width digits and %, without what a typist may add or leave out. */
export function norm(text: string | null): string {
  return (text ?? "")
    .replace(FULL_WIDTH, (char) => (char === "％" ? "%" : String(char.charCodeAt(0) - 0xff10)))
    .replace(INSIGNIFICANT, "");
}

/** Character-level F1 of two strings as bags of code points; 0 when they share none. */
export function charsF1(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  const counts = new Map<string, number>();
  for (const char of left) counts.set(char, (counts.get(char) ?? 0) + 1);
  let shared = 0;
  for (const char of right) {
    const count = counts.get(char) ?? 0;
    if (count === 0) continue;
    counts.set(char, count - 1);
    shared += 1;
  }
  return shared === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

/** Two numbers, or two absences. */
export function sameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  if (a === b) return true;
  const allowed = Math.max(RELATIVE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b)), ABSOLUTE_TOLERANCE);
  return Math.abs(a - b) <= allowed;
}

/** Best agreement of a label with gold's alternatives, 0 to 1; two absences agree. */
export function labelChars(label: string | null, alternatives: readonly string[]): number {
  const got = norm(label);
  return Math.max(0, ...alternatives.map(norm).map((want) => (want === got ? 1 : charsF1(got, want))));
}
