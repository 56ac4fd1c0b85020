/**
 * The lines of all pages -> paragraphs, also across a page break.
 *
 * A paragraph begins where a line is indented, where the line before ended short, after a wider gap, in another size, or
 * with a heading behind a full stop.
 * Absent on purpose: tables; a row of a table is a line of its own.
 */
import { CJK, type Line } from "./layout.ts";

/** In ems. */
const INDENT = 0.8;
/** Punctuation that may not begin a line leaves the one before up to two characters short. */
const SHORT = 2.3;
const OTHER_SIZE = 0.12;
/** Share of the text's width. */
const FULL = 0.8;
/** In line pitches. */
const GAP = 1.45;

export const paragraphsOf = (pages: readonly (readonly Line[])[]): readonly string[] => {
  const all = pages.flat();
  const right = percentile(
    all.filter(({ tabular }) => !tabular).map((line) => line.right),
    0.9,
  );
  const pitch = commonest(pages.flatMap((lines) => lines.slice(1).map((line, index) => lines[index]!.y - line.y)));
  const left = leftMargin(all);
  const paragraphs: string[] = [];
  let before: Line | null = null;
  for (const lines of pages) {
    const margin = lines.length >= 8 ? leftMargin(lines) : left;
    lines.forEach((line, index) => {
      const gap = index > 0 && before !== null ? before.y - line.y : 0;
      const setIn = line.left > margin + INDENT * line.size;
      const endedShort = before !== null && before.right + whole(before, line) < right - SHORT * before.size;
      const begins =
        before === null ||
        line.tabular ||
        before.tabular ||
        Math.abs(line.size - before.size) > OTHER_SIZE * line.size ||
        (pitch > 0 && gap > GAP * pitch) ||
        headsAfterStop(before, line, right) ||
        ((setIn || endedShort) && !(setIn && goesOnCentred(before, line, margin, right)));
      if (begins) paragraphs.push(line.text);
      else paragraphs.push(joined(paragraphs.pop() ?? "", line.text));
      before = line;
    });
  }
  return paragraphs;
};

/** Ems a digit or a letter takes. */
const NARROW = 0.6;

/** Room that a number took which the line above could not hold whole, in points: …产业技术人才 / 2000余名. */
const whole = (before: Line, line: Line): number =>
  /[。！？：；!?:;]$/.test(before.text) ? 0 : (/^[\dA-Za-z.,%]+/.exec(line.text)?.[0].length ?? 0) * NARROW * line.size;

/** A short line without closing punctuation behind a full stop is a heading, though the line before it is full. */
const headsAfterStop = (before: Line, line: Line, right: number): boolean =>
  /[。！？!?][”"’」』）)]?$/.test(before.text) &&
  line.right < right - SHORT * line.size &&
  !/[。！？；，：、!?;,:.）)”"’」』]$/.test(line.text);

/** A title too long for its line goes on centred below: 政府工作报告全文及有关 / 情况说明. */
const goesOnCentred = (before: Line, line: Line, left: number, right: number): boolean => {
  const off = Math.abs((line.left + line.right) / 2 - (left + right) / 2);
  return off < line.size && before.right - before.left > FULL * (right - left) && !/[。！？：；]$/.test(before.text);
};

/** Chinese goes on without a space, and so does a number that the line cut in two. */
const joined = (upper: string, lower: string): string => {
  const [end = "", start = ""] = [upper.at(-1), lower[0]];
  if (CJK.test(end) || CJK.test(start) || (/\d/.test(end) && /\d/.test(start))) return upper + lower;
  if (/[a-z]-$/.test(upper) && /^[a-z]/.test(lower)) return upper.slice(0, -1) + lower;
  return /[\d.,]$/.test(upper) || /^[%‰.,]/.test(lower) ? upper + lower : `${upper} ${lower}`;
};

/** The leftmost place where a fair share of lines begin: paragraphs of one line each begin further in. */
const leftMargin = (lines: readonly Line[]): number => {
  const starts = counts(lines.map((line) => line.left));
  const fair = Math.max(2, lines.length * 0.08);
  const common = [...starts].filter(([, count]) => count >= fair).map(([place]) => place);
  return common.length > 0
    ? Math.min(...common)
    : Math.min(...lines.map((line) => line.left), Number.POSITIVE_INFINITY);
};

/** Places to two points, with how often each occurs. */
const counts = (places: readonly number[]): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const place of places) found.set(Math.round(place / 2) * 2, (found.get(Math.round(place / 2) * 2) ?? 0) + 1);
  return found;
};

const commonest = (places: readonly number[]): number =>
  [...counts(places.filter((place) => place > 0))].reduce((best, next) => (next[1] > best[1] ? next : best), [
    0, 0,
  ] as const)[0];

const percentile = (places: readonly number[], share: number): number =>
  [...places].sort((a, b) => a - b)[Math.floor((places.length - 1) * share)] ?? 0;
