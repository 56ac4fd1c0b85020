/**
 * Pieces of text on a page -> its lines, without what each page repeats: running heads, feet and page numbers.
 *
 * Absent on purpose: paragraphs, see `paragraphs.ts`.
 */
import type { Page, Piece } from "./pages.ts";

export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Its pieces stand apart like the cells of a table. */
  readonly tabular: boolean;
}

/** In ems. */
const SAME_LINE = 0.5;
const CELL_GAP = 2;
const WORD_GAP = 0.18;
/** Chinese typesetting leaves up to a quarter em between Chinese and digits; half an em is a space someone typed. */
const TYPED_GAP = 0.6;
/** Pieces in a line from which on equal gaps are justification, not columns. */
const STRETCHED_FROM = 8;

export const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…]/;

/** Lines in the order the page draws them, which is the reading order also in columns. */
export const linesOf = (page: Page): readonly Line[] => {
  const rows: Piece[][] = [];
  for (const piece of page.pieces) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row === undefined || last === undefined || !isSameRow(last, piece)) rows.push([piece]);
    else if (!isDrawnTwice(last, piece)) row.push(piece);
  }
  return rows.map(lineOf);
};

const isSameRow = (last: Piece, piece: Piece): boolean =>
  Math.abs(last.y - piece.y) < SAME_LINE * Math.max(last.size, piece.size) && piece.x > last.x - last.size;

/** Bold made by drawing the same again a little aside. */
const isDrawnTwice = (last: Piece, piece: Piece): boolean =>
  last.text === piece.text && Math.abs(last.x - piece.x) < 0.1 * piece.size;

const lineOf = (row: readonly Piece[]): Line => {
  const first = row[0]!;
  const last = row.at(-1)!;
  const stretch = stretchOf(row);
  let text = first.text;
  let gaps = 0;
  row.slice(1).forEach((piece, index) => {
    const gap = gapOf(row[index]!, piece) - stretch;
    const touchesCjk = CJK.test(text.at(-1) ?? "") || CJK.test(piece.text[0] ?? "");
    if (gap > CELL_GAP) gaps++;
    text += (gap > CELL_GAP ? "  " : gap > (touchesCjk ? TYPED_GAP : WORD_GAP) ? " " : "") + piece.text;
  });
  const size = Math.max(...row.map((piece) => piece.size));
  return { text: text.trim(), left: first.x, right: last.x + last.width, y: first.y, size, tabular: gaps > 0 };
};

/** In ems of the right one. */
const gapOf = (left: Piece, right: Piece): number => (right.x - left.x - left.width) / right.size;

/** How far justification drew the characters of a line apart, in ems: the middle one of its gaps, when each has its own piece. */
const stretchOf = (row: readonly Piece[]): number => {
  if (row.length < STRETCHED_FROM || row.some(({ text }) => text.length > 2 && CJK.test(text))) return 0;
  const gaps = row.slice(1).map((piece, index) => gapOf(row[index]!, piece));
  return Math.max(0, gaps.sort((a, b) => a - b)[gaps.length >> 1]!);
};

/** — 3 —, 3, 第3页 共12页, 3/12: a page number and nothing else. */
const PAGE_NUMBER =
  /^[-–—·\s]*(?:第\s*)?[\dⅰ-ⅿivx]{1,4}\s*(?:页)?(?:\s*[,，/／]?\s*(?:共\s*)?\d{1,4}\s*(?:页)?)?[-–—·\s]*$/;
/** Lines at the upper and at the lower edge that may repeat. */
const EDGE = 2;
/** Points by which a running head may move. */
const SHIFT = 3;
/** Running heads alternate between left and right pages, and the first page may have none. */
const REPEATED = 0.3;

/** The pages without running heads, feet and page numbers. */
export const withoutFurniture = (pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] => {
  const edges = pages.map(edgeLines);
  const seen = new Map<string, number>();
  for (const lines of edges) for (const key of new Set([...lines].map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const repeated = (line: Line): boolean => (seen.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length * REPEATED);
  return pages.map((lines, index) =>
    lines.filter((line) => !(edges[index]!.has(line) && (repeated(line) || PAGE_NUMBER.test(line.text)))),
  );
};

const edgeLines = (lines: readonly Line[]): ReadonlySet<Line> => {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)]);
};

/** The same place and, but for numbers, the same text. */
const keyOf = (line: Line): string => `${Math.round(line.y / SHIFT)} ${line.text.replace(/\d+/g, "#")}`;
