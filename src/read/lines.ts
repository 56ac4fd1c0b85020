/**
 * Pieces of a document in reading order -> lines of text: what the readers of HTML, DOCX and Markdown share.
 *
 * A paragraph is a line. Space is laid out as a reader sees it: runs are one space, none at the ends, none between
 * two Chinese characters where the source only wrapped its line. Tables are rendered by `table.ts`.
 * Absent on purpose: the formats.
 */
import { isCaption, MOST_CAPTIONS } from "../tables/caption.ts";
import { type Cell, type Grid, renderTable } from "../tables/table.ts";

export interface Lines {
  /** Appends to the line in the making. */
  text(text: string): void;
  /** Ends the line in the making. */
  end(): void;
  /** Opens a table; what follows goes into its cells until `closeTable`. */
  openTable(): void;
  closeTable(): void;
  openRow(): void;
  openCell(cell: CellShape): void;
  closeCell(): void;
  caption(text: string): void;
  /** All lines so far. */
  readonly done: readonly string[];
}

export interface CellShape {
  /** How many columns and rows it covers. */
  readonly columns: number;
  readonly rows: number;
  readonly header: boolean;
  /** It is the lower part of the cell above. */
  readonly continued: boolean;
}

interface OpenCell extends CellShape {
  readonly lines: string[];
}

interface OpenTable {
  readonly rows: OpenCell[][];
  readonly captions: string[];
  cell: OpenCell | null;
  nested: boolean;
}

/** More columns than that are a trick of layout or of an attacker. */
const WIDEST = 256;
/** Cells longer than this on average hold paragraphs: the table is layout. */
const LAYOUT = 60;

const WRAPPED = /(?<=[\u2e80-\u9fff\uff00-\uffef])[ \t]*[\n\r][ \t\n\r]*(?=[\u2e80-\u9fff\uff00-\uffef])/g;
const SPACE = /[ \t\n\r\f\u00a0\u2002-\u200a\u202f\u3000]+/g;
/** Zero-width marks that only steer line breaks. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

export const tidy = (text: string): string =>
  text.replace(INVISIBLE, "").replace(WRAPPED, "").replace(SPACE, " ").trim();

export const collectLines = (): Lines => {
  const done: string[] = [];
  const tables: OpenTable[] = [];
  let pieces: string[] = [];

  const emit = (line: string): void => {
    const table = tables.at(-1);
    if (table === undefined) done.push(line);
    else if (table.cell !== null) table.cell.lines.push(line);
    else table.captions.push(line);
  };
  const end = (): void => {
    if (pieces.length === 0) return;
    const line = tidy(pieces.join(""));
    pieces = [];
    if (line !== "") emit(line);
  };
  const closeTable = (): void => {
    end();
    const table = tables.pop();
    if (table === undefined) return;
    for (const line of tableLines(table, tables.length === 0 ? done : [])) emit(line);
  };

  return {
    text: (text) => {
      pieces.push(text);
    },
    end,
    openTable: () => {
      end();
      const outer = tables.at(-1);
      if (outer !== undefined) outer.nested = true;
      tables.push({ rows: [], captions: [], cell: null, nested: false });
    },
    closeTable,
    openRow: () => {
      end();
      const table = tables.at(-1);
      if (table !== undefined) {
        table.rows.push([]);
        table.cell = null;
      }
    },
    openCell: (cell) => {
      end();
      const table = tables.at(-1);
      if (table === undefined) return;
      if (table.rows.length === 0) table.rows.push([]);
      table.cell = { ...cell, lines: [] };
      table.rows.at(-1)!.push(table.cell);
    },
    closeCell: () => {
      end();
      const table = tables.at(-1);
      if (table !== undefined) table.cell = null;
    },
    caption: (text) => {
      const line = tidy(text);
      if (line !== "") tables.at(-1)?.captions.push(line);
    },
    get done() {
      end();
      while (tables.length > 0) closeTable();
      return done;
    },
  };
};

/** @param before lines before the table; the caption among them is taken off */
const tableLines = (table: OpenTable, before: string[]): readonly string[] => {
  const rows = table.rows.filter((row) => row.length > 0);
  const cells = rows.flat();
  const length = cells.reduce((sum, { lines }) => sum + lines.join("").length, 0);
  const layout = table.nested || !rows.some((row) => row.length > 1) || length > cells.length * LAYOUT;
  if (layout) return [...table.captions, ...cells.flatMap(({ lines }) => lines)];
  const over = takeCaption(before);
  return renderTable(gridOf(rows), [...over, ...table.captions].join(" "));
};

const takeCaption = (before: string[]): readonly string[] => {
  const taken: string[] = [];
  while (taken.length < MOST_CAPTIONS) {
    const last = before.at(-1);
    if (last === undefined || !isCaption(last)) break;
    taken.unshift(last);
    before.pop();
  }
  return taken;
};

/** Fills spans in, so that each place of the grid has its cell. */
const gridOf = (rows: readonly (readonly OpenCell[])[]): Grid => {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (grid[y]![x] !== undefined) x++;
      const end = Math.min(x + cell.columns, WIDEST);
      if (x >= end) break;
      const text = cellText(cell);
      for (let down = y; down < Math.min(y + cell.rows, rows.length); down++) {
        for (let across = x; across < end; across++) {
          const above = cell.continued ? grid[down - 1]?.[across] : undefined;
          const spanned = across > x || down > y || cell.continued;
          grid[down]![across] = { text: above?.text ?? text, header: cell.header, spanned };
        }
      }
      x = end;
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? { text: "", header: false, spanned: false }));
};

/** The lines of a cell in one: 发行总额 over （亿元） is one header, sentences follow each other. */
const cellText = ({ lines }: OpenCell): string =>
  lines.join(" ").replace(/(?<=[\u2e80-\uffef]) (?=[\u2e80-\uffef])/g, "");
