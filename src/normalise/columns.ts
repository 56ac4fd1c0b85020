/**
 * Finds tables drawn with spaces, tabs or bars in running text.
 *
 * In: clean text. Out: the tables in it, each with its captions, its header and the rows of its body, cells with their
 * positions:
 *
 *     表1 债券发行情况 单位：亿元
 *     县区        发行总额    同比增长（%）         | 县区 | 发行总额 |
 *     武平县         10.00       12.3               |------|----------|
 *     上杭县          8.50        9.1               | 武平县 | 10.00 |
 *
 * Deliberately strict, since prose, lists and tables of contents have gaps as well: a header without numbers, at least
 * two rows with the same number of cells, names in the first column and numbers in most others.
 * Absent on purpose: what the headers mean, see `tables/`; the rewriting, see `tabular.ts`.
 */
import { holds, marks } from "../marks.ts";
import { isCaption, MOST_CAPTIONS } from "../tables/caption.ts";
import { isData } from "../tables/table.ts";
import { isUnit, splitUnit, unitsOf } from "../tables/table-unit.ts";
import type { Span } from "../types.ts";

export interface PlacedCell extends Span {
  readonly text: string;
}

export interface DrawnTable {
  readonly captions: readonly PlacedCell[];
  /** Rows of the header, then of the body, all of one width; a corner that the header leaves out is an empty cell. */
  readonly rows: readonly (readonly PlacedCell[])[];
  readonly head: number;
}

/** A gap inside a line, without which there is no table: two spaces or more, a tab, a bar. */
const GAP = /\S(?: {2}|\t)|[|│┃]/;
const GAP_SIGNS = ["  ", "\t", "|", "│", "┃"];
const GAP_CHARACTERS = marks(GAP_SIGNS.join(""));
const BAR = /[|│┃]/;
const RULER = /^[\s|│┃+─━┼├┤┬┴┌┐└┘╋:=\-—]{3,}$/;
const LONGEST_HEADER = 2;
const FEWEST_ROWS = 2;
/** Share of the cells behind the first column that hold numbers. */
const MOSTLY = 0.6;
/** A longer cell is prose. */
const LONGEST_CELL = 30;

export const drawnTables = (text: string): readonly DrawnTable[] => {
  // A search for a character is many times faster than a pattern, and most texts hold none of these.
  if (!GAP_SIGNS.some((sign) => text.includes(sign)) || !GAP.test(text)) return [];
  const found: DrawnTable[] = [];
  let rows: (readonly PlacedCell[])[] = [];
  let before: PlacedCell[] = [];
  const close = (): void => {
    const table = rows.length > FEWEST_ROWS ? tableOf(rows, before) : null;
    if (table) found.push(table);
    rows = [];
  };
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, end);
    const cells = holds(GAP_CHARACTERS, text, start, end) && GAP.test(line) ? cellsOf(line, start) : [];
    if (cells.length > 1) rows.push(cells);
    else if (rows.length === 0 || !RULER.test(line)) {
      close();
      const alone = trimmed(line, start);
      if (alone === null || !isCaption(alone.text)) before = [];
      else before = [...before, alone].slice(-MOST_CAPTIONS);
    }
    start = end + 1;
  }
  close();
  return found;
};

const cellsOf = (line: string, at: number): readonly PlacedCell[] => {
  if (RULER.test(line)) return [];
  const bars = BAR.test(line);
  const cells: PlacedCell[] = [];
  let from = 0;
  for (const { index, 0: gap } of line.matchAll(bars ? /[|│┃]/g : /\t+| {2,}/g)) {
    const cell = trimmed(line.slice(from, index), at + from);
    if (cell) cells.push(cell);
    else if (bars && from > 0) cells.push({ text: "", start: at + index, end: at + index });
    from = index + gap.length;
  }
  const last = trimmed(line.slice(from), at + from);
  return last ? [...cells, last] : cells;
};

const trimmed = (text: string, at: number): PlacedCell | null => {
  const inner = text.trim();
  if (inner === "") return null;
  const start = at + text.indexOf(inner);
  return { text: inner, start, end: start + inner.length };
};

const tableOf = (rows: readonly (readonly PlacedCell[])[], captions: readonly PlacedCell[]): DrawnTable | null => {
  const head = rows.findIndex((row) => row.some(({ text }) => isData(text)));
  if (head < 1 || head > LONGEST_HEADER) return null;
  const width = rows[head]?.length ?? 0;
  const body = rows.slice(head);
  const same = body.findIndex((row) => row.length !== width);
  const kept = same < 0 ? body : body.slice(0, same);
  const header = rows.slice(0, head).map((row) => withCorner(row, width));
  if (kept.length < FEWEST_ROWS || header.some((row) => row.length !== width)) return null;
  if ([...header, ...kept].flat().some(({ text }) => text.length > LONGEST_CELL)) return null;
  if (kept.some(([first]) => first === undefined || isData(first.text))) return null;
  const behind = kept.flatMap((row) => row.slice(1));
  if (behind.filter(({ text }) => isData(text)).length < MOSTLY * behind.length) return null;
  // Two columns are a table of contents as often; a unit tells them apart.
  const units = header.some((row) => row.some(({ text }) => isUnit(text) || splitUnit(text).unit !== null));
  if (width === 2 && !units && captions.every(({ text }) => unitsOf(text).length === 0)) return null;
  return { captions, rows: [...header, ...kept], head };
};

/** The cell over the row names may be blank, and then leaves no trace in a line drawn with spaces. */
const withCorner = (row: readonly PlacedCell[], width: number): readonly PlacedCell[] => {
  const at = row[0]?.start ?? 0;
  return row.length === width - 1 ? [{ text: "", start: at, end: at }, ...row] : row;
};
