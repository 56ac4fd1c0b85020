/**
 * A table -> lines that read like prose, so that the rules for prose find its figures: a grid of cells goes in, lines come out.
 *
 * The form, one line a row:
 *
 *     caption    表1 债券发行情况 单位：亿元          表1 债券发行情况 单位：亿元
 *     header     项目       2024年   同比增长（%）     (said again in each row)
 *     row        发行总额    10.00   12.3             2024年发行总额10.00亿元，发行总额同比增长12.3%。
 *
 * A data cell becomes `period + row header + column header + number + unit`. The unit is the cell's own, else the column header's,
 * the row header's, a 单位 column's, the caption's. Cells that say nothing (—, /, …) are left out, a cell of prose is a line of
 * its own, and a table without numbers is its rows, cells apart by two spaces.
 * Absent on purpose: any document format; readers bring the grid with spans filled in.
 */
import { isUnit, pickUnit, splitUnit, unitsOf } from "./table-unit.ts";

export interface Cell {
  readonly text: string;
  /** Marked as a header by the document. */
  readonly header: boolean;
  /** Repeats the cell to the left or above, of which it is a part. */
  readonly spanned: boolean;
}

export type Grid = readonly (readonly Cell[])[];

/** 10.00, 1,234, -3.2%, 10.00亿元, 10-20, ＋5: a number with at most a unit. */
const NUMERIC =
  /^[+\-±＋－−]?[\d０-９][\d０-９,，.．%％‰]*(?:\s*[-~～—至]\s*[\d０-９][\d０-９,.．]*)?\s*[^\d０-９\s，。；：]{0,8}$/;
/** A year, a month, a quarter as a column or row header: 2024, 2024年, 2024年1—6月, 一季度, 本年, 上年同期. */
const PERIOD =
  /^(?:(?:19|20)\d\d(?:年(?:度|末|底)?)?(?:\d{1,2}(?:[-—~～至]\d{1,2})?月(?:份|末|底)?|[上下]半年|[一二三四前1-4]?[一二三1-4]?季度)?|[上下]半年|[一二三四前][一二三]?季度|\d{1,2}(?:[-—~～至]\d{1,2})?月(?:份)?|[本上去今]年(?:末|底|同期)?|“[一二十]+[一二三四五]”(?:时期|期间|末)?)/;
const YEAR = /(?:19|20)\d\d年(?:\d{1,2}(?:[-—~～至]\d{1,2})?月)?/;
const SILENT = /^(?:[-—–－/／.…·*×\s]|无|空|暂无)*$/;
/** Column headers that only say "here stands the number". */
const GENERIC = /^(?:数值|数量|数额|金额|数据|指标值|绝对(?:数|值|额)|合计数|实绩|完成(?:数|值)|值|数)$/;
/** Column headers that say how a measure changed, not which. */
const CHANGE =
  /^(?:同比|环比|(?:比|较)(?:上年|去年|上月)(?:同期)?)?(?:增长|增速|增幅|增减|增减率|下降|变化)(?:率|幅度)?$/;
const NUMBERING = /^(?:序号|编号|No\.?|№|#|行次|代码)$/i;
const UNIT_COLUMN = /^(?:计量|计算)?单位$/;
/** 一、 （二） 1. # — before the name of a row. */
const ROW_MARK = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}(?:[）)、]|[.．](?!\d))|[#＃*·—-])\s*/;
const PROSE = /[，。；！？]/;

/** What the headers say of one data cell, to be set around its number. */
export interface Told {
  readonly column: number;
  /** The period of its column or caption, with 年; empty where none is said. */
  readonly when: string;
  /** The row's name. */
  readonly row: string;
  /** The column's name without its period and unit; empty where it only says "here stands the number". */
  readonly name: string;
  /** The unit that the cell itself does not say; empty where it does or nothing does. */
  readonly unit: string;
}

/** What is told of the data cells of each row of the body, by the row's index; rows of the header are null. */
export const readTable = (grid: Grid, caption: string): readonly (readonly Told[] | null)[] => {
  const table = tableOf(grid, caption);
  return grid.map((row, index) =>
    index < table.head
      ? null
      : row.flatMap(({ text }, column) =>
          table.columns[column]?.role === "data" && isData(text) ? [told(table, index, column)] : [],
        ),
  );
};

const tableOf = (rows: Grid, over: string): Table => {
  const head = headerRows(rows);
  const columns = columnsOf(rows, head);
  const labels = columns.flatMap(({ role }, at) => (role === "label" ? [at] : []));
  return { rows, head, columns, labels, unitColumn: columns.findIndex(({ role }) => role === "unit"), over };
};

/** @param caption what stands over the table: its title, its unit (单位：亿元); empty when nothing does */
export const renderTable = (grid: Grid, caption: string): readonly string[] => {
  const [over, rows] = splitCaption(grid, caption);
  const above = over.length > 0 ? [over] : [];
  if (!rows.some((row) => row.some(({ text }) => isData(text)))) return [...above, ...rows.flatMap(plainRow)];
  const table = tableOf(rows, over);
  return [...above, ...rows.slice(table.head).flatMap((_, index) => renderRow(table, table.head + index))];
};

interface Column {
  readonly name: string;
  readonly unit: string | null;
  readonly role: "label" | "data" | "number" | "unit";
}

interface Table {
  readonly rows: Grid;
  readonly head: number;
  readonly columns: readonly Column[];
  /** Which of them hold row headers. */
  readonly labels: readonly number[];
  readonly unitColumn: number;
  readonly over: string;
}

export const isData = (text: string): boolean => NUMERIC.test(text) && !periodAlone(text);
const periodAlone = (text: string): boolean => PERIOD.exec(text)?.[0] === text;

/** Leading rows of one cell over the whole width belong to the caption. */
const splitCaption = (grid: Grid, caption: string): readonly [string, Grid] => {
  const wide = grid.findIndex((row) => row.length < 2 || row.slice(1).some(({ spanned }) => !spanned));
  const lead = wide === -1 ? 0 : wide;
  const texts = [caption, ...grid.slice(0, lead).map((row) => row[0]!.text)];
  return [texts.filter((text) => text !== "").join(" "), grid.slice(lead)];
};

/** Rows marked as headers, or, where none is, the rows before the first number; none when the first row has one. */
const headerRows = (rows: Grid): number => {
  const marked = rows.findIndex((row) => !row.every(({ header }) => header));
  if (marked > 0)
    return (
      marked +
      Math.max(
        0,
        rows.slice(marked).findIndex((row) => !isTied(row)),
      )
    );
  const first = rows.findIndex((row) => row.some(({ text }) => isData(text)));
  // Several rows of text on top are a group title among the body, unless spans tie them to the header.
  return first <= 1 ? first : Math.min(first, 1 + rows.slice(1, first).filter(isTied).length);
};

/** A row without numbers that shares a cell with the row above or spans columns: a second row of headers. */
const isTied = (row: readonly Cell[]): boolean =>
  row.some(({ spanned }) => spanned) && !row.some(({ text }) => isData(text));

const columnsOf = (rows: Grid, head: number): readonly Column[] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const titles = rows.slice(0, head).map((row) => row[column]?.text ?? "");
    const parts = titles.filter((text, index) => text !== "" && text !== titles[index - 1]);
    const units = parts.filter(isUnit);
    const named = parts.filter((part) => !isUnit(part));
    // 播种面积 over 2024年 is the same as 2024年 over 播种面积.
    const periodFirst = [...named.filter(periodAlone), ...named.filter((part) => !periodAlone(part))];
    const { name, unit } = splitUnit(periodFirst.join(""));
    const body = rows.slice(head).map((row) => row[column]?.text ?? "");
    return { name, unit: units[0] ?? unit, role: roleOf(name, body) };
  });
};

const roleOf = (name: string, body: readonly string[]): Column["role"] => {
  if (NUMBERING.test(name)) return "number";
  if (UNIT_COLUMN.test(name) || (name === "" && body.every((text) => text === "" || isUnit(text)))) return "unit";
  return body.some(isData) ? "data" : "label";
};

const renderRow = (table: Table, index: number): readonly string[] => {
  const row = table.rows[index]!;
  const clauses: string[] = [];
  const prose: string[] = [];
  row.forEach((cell, column) => {
    const role = table.columns[column]!.role;
    if (cell.text === "" || role === "number" || role === "unit" || SILENT.test(cell.text)) return;
    if (isData(cell.text) && role === "data") {
      // One number over several rows or columns is one figure.
      if (!cell.spanned) clauses.push(clauseOf(table, index, column));
    } else if (PROSE.test(cell.text)) prose.push(cell.text);
  });
  const line = clauses.length > 0 ? [`${clauses.join("，")}。`] : prose.length > 0 ? [] : plainRow(row);
  return [...line, ...prose];
};

const clauseOf = (table: Table, index: number, column: number): string => {
  const { when, row, name, unit } = told(table, index, column);
  return `${when}${row}${name}${table.rows[index]![column]!.text}${unit}`;
};

const told = (table: Table, index: number, column: number): Told => {
  const cell = table.rows[index]![column]!.text;
  const { name, unit } = table.columns[column]!;
  const label = rowLabel(table, index, column);
  const period = PERIOD.exec(name)?.[0] ?? "";
  const rest = name.slice(period.length);
  const listed = table.rows[index]![table.unitColumn]?.text || null;
  const named = /[^\d０-９]$/.test(cell) ? "" : pickUnit(rest, unit, label.unit ?? listed, unitsOf(table.over));
  const when = period !== "" ? withYear(period) : PERIOD.test(label.name) ? "" : (YEAR.exec(table.over)?.[0] ?? "");
  const said = GENERIC.test(rest) ? "" : CHANGE.test(rest) ? measuredBefore(table, column) + rest : rest;
  return { column, when, row: label.name, name: said, unit: named };
};

/** A column of changes tells how the measure in the column before it changed: 发行总额 | 同比增长. */
const measuredBefore = ({ columns }: Table, column: number): string => {
  const before = columns[column - 1];
  if (before?.role !== "data") return "";
  const name = before.name.slice(PERIOD.exec(before.name)?.[0].length ?? 0);
  return GENERIC.test(name) || CHANGE.test(name) ? "" : name;
};

/** 2024 over a column is the year 2024年. */
const withYear = (period: string): string => (/^\d{4}$/.test(period) ? `${period}年` : period);

/** The row's header: its label columns; where the table has no header row, the nearest text to the left (label, value, label, value). */
const rowLabel = (
  table: Table,
  index: number,
  column: number,
): { readonly name: string; readonly unit: string | null } => {
  const row = table.rows[index]!;
  const isLabel = ({ text }: Cell): boolean => text !== "" && !isData(text) && !SILENT.test(text) && !PROSE.test(text);
  const before = row.slice(0, column);
  const labels =
    table.head === 0
      ? before.slice(before.findLastIndex(isLabel)).slice(0, 1).filter(isLabel)
      : table.labels
          .filter((at) => at < column && at < row.length)
          .map((at) => row[at]!)
          .filter(isLabel);
  const texts = labels.map(({ text }) => text).filter((text, at, all) => text !== all[at - 1]);
  const split = splitUnit(texts.map((text) => text.replace(ROW_MARK, "")).join(""));
  return { name: withYear(split.name.replace(/[：:]$/, "").replace(/^其中[：:]/, "其中")), unit: split.unit };
};

const plainRow = (row: readonly Cell[]): readonly string[] => {
  const line = row
    .filter(({ text, spanned }) => text !== "" && !spanned)
    .map(({ text }) => text)
    .join("  ");
  return line === "" ? [] : [line];
};
