/**
 * Rows of a drawn table → clauses that read like prose, so that the rules for prose find their figures:
 *
 *     县区      发行总额（亿元）   同比增长（%）
 *     武平县    10.00              12.3            →  武平县发行总额10.00亿元，武平县同比增长12.3%。
 *
 * In: clean text. Out: the text with the words of the headers set around each number, the way back, and where each set-in
 * word stands. A set-in word has no length in the source, so a figure's span there is its cell; its text is that of the
 * header it was copied from. Where no table is drawn the very same text comes back.
 */
import { OffsetBuilder } from "../offsets.ts";
import { readTable, type Told } from "../tables/table.ts";
import type { Span } from "../types.ts";
import { type DrawnTable, drawnTables, type PlacedCell } from "./columns.ts";
import type { Edited } from "./width.ts";

/** A word set in: where it stands in the new text, and in the old one, or as it is where the old one lacks it. */
export interface Copy extends Span {
  readonly from: number | null;
  readonly literal: string;
}

export interface Tabular extends Edited {
  readonly copies: readonly Copy[];
}

export const setTables = (text: string): Tabular | null => {
  const tables = drawnTables(text);
  if (tables.length === 0) return null;
  const draft = startDraft(text);
  for (const table of tables) setRows(draft, table, text);
  return draft.done();
};

const setRows = (draft: Draft, { rows, head, captions }: DrawnTable, text: string): void => {
  const grid = rows.map((row, index) => row.map((cell) => ({ text: cell.text, header: index < head, spanned: false })));
  const over = captions.map((caption) => caption.text).join(" ");
  readTable(grid, over).forEach((told, index) => {
    const row = rows[index];
    if (told !== null && told.length > 0 && row !== undefined) {
      const sources = { captions, row, header: rows.slice(0, head) };
      setRow(draft, row, told, (word, column) => whereIs(word, column, sources, text));
    }
  });
};

type Find = (word: string, column: number) => number | null;

const setRow = (draft: Draft, row: readonly PlacedCell[], told: readonly Told[], find: Find): void => {
  const name = row[0];
  const end = row.at(-1)?.end ?? 0;
  if (!name) return;
  const put = (word: string, column: number): void => draft.insert(word, find(word, column));
  draft.keepUntil(name.start);
  told.forEach((one, order) => {
    const cell = row[one.column];
    if (!cell) return;
    put(one.when, one.column);
    // The row's own name stands where it is; what is said again is copied.
    if (order === 0 && name.text === one.row) draft.keepUntil(name.end);
    else put(one.row, 0);
    put(one.name, one.column);
    draft.dropUntil(cell.start);
    draft.keepUntil(cell.end);
    put(one.unit, one.column);
    draft.insert(order === told.length - 1 ? "。" : "，", null);
  });
  draft.dropUntil(end);
};

/** Position of a header's word in the text: in its own column's header, the row's name or a caption. */
const whereIs = (
  word: string,
  column: number,
  {
    captions,
    row,
    header,
  }: {
    readonly captions: readonly PlacedCell[];
    readonly row: readonly PlacedCell[];
    readonly header: readonly (readonly PlacedCell[])[];
  },
  text: string,
): number | null => {
  const cells = [...header.map((line) => line[column]), row[column], ...row, ...captions];
  for (const cell of cells) {
    const at = cell ? text.slice(cell.start, cell.end).indexOf(word) : -1;
    if (cell && at >= 0) return cell.start + at;
  }
  return null;
};

interface Draft {
  keepUntil(position: number): void;
  dropUntil(position: number): void;
  insert(word: string, from: number | null): void;
  done(): Tabular;
}

const startDraft = (text: string): Draft => {
  const edits = new OffsetBuilder();
  const parts: string[] = [];
  const copies: Copy[] = [];
  let at = 0;
  let length = 0;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  const keepUntil = (position: number): void => {
    if (position > at) add(text.slice(at, position));
    at = Math.max(at, position);
  };
  return {
    keepUntil,
    dropUntil: (position) => {
      if (position > at) edits.replace(at, position - at, 0);
      at = Math.max(at, position);
    },
    insert: (word, from) => {
      if (word === "") return;
      edits.replace(at, 0, word.length);
      copies.push({ start: length, end: length + word.length, from, literal: word });
      add(word);
    },
    done: () => {
      keepUntil(text.length);
      return { text: parts.join(""), map: edits.build(), copies };
    },
  };
};
