/**
 * A pivot as a table of plain cells: headers with their unit (驻村干部（名）), values as numbers, disputed cells as text
 * (861 | 870), and the records behind each dispute as a table of its own.
 */
import type { FigureRecord } from "../record.ts";
import { formatNumber } from "../write/number.ts";
import type { Pivot, PivotCell, RowsBy, Series } from "./pivot.ts";

type Language = "en" | "zh";
type Cell = string | number | null;

export interface PrintOptions {
  readonly language: Language;
  /** Indicator id → its name; an indicator that is not among them goes by its most frequent label. */
  readonly names: ReadonlyMap<string, string>;
}

/** A table in print; `texts` counts the leading columns that name the row. */
export interface PrintedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly texts: number;
}

/** What names a row, by field of a record that the whole row shares. */
const HEADS: Readonly<Record<RowsBy, readonly (keyof FigureRecord & keyof typeof HEADERS)[]>> = {
  section: ["source", "section", "heading", "organization", "person"],
  source: ["source"],
  place: ["place"],
  person: ["person", "organization"],
};

const HEADERS = {
  source: { en: "source", zh: "来源" },
  section: { en: "section", zh: "篇" },
  heading: { en: "heading", zh: "标题" },
  organization: { en: "organization", zh: "机构" },
  person: { en: "person", zh: "姓名" },
  place: { en: "place", zh: "地点" },
  series: { en: "series", zh: "指标" },
  value: { en: "value", zh: "数值" },
  period: { en: "period", zh: "时期" },
  sentence: { en: "sentence", zh: "句子" },
  line: { en: "line", zh: "行" },
} as const;

const WORDS = {
  up: { en: "up", zh: "升" },
  down: { en: "down", zh: "降" },
  target: { en: "target", zh: "目标" },
} as const;

/** Between the values of a disputed cell. */
const OR = " | ";
/** Inside a range. A hyphen would make 1-2 a day in January as soon as a spreadsheet reads it. */
const TO = "～";

/** The pivot's own table. */
export const printPivot = (table: Pivot, options: PrintOptions): PrintedTable => {
  const heads = HEADS[table.rowsBy];
  return {
    header: [
      ...heads.map((field) => HEADERS[field][options.language]),
      ...table.series.map((series) => seriesHeader(series, options)),
    ],
    rows: table.rows.map(({ head, cells }) => [...heads.map((field) => head[field]), ...cells.map(printCell)]),
    texts: heads.length,
  };
};

/** One row for each value of each disputed cell, with where it was read. */
export const printConflicts = (table: Pivot, options: PrintOptions): PrintedTable => {
  const fields = ["source", "section", "place", "person", "series", "value", "period", "sentence", "line"] as const;
  return {
    header: fields.map((field) => HEADERS[field][options.language]),
    rows: table.rows.flatMap(({ cells }) =>
      cells.flatMap((cell, index) =>
        disputed(cell).map((figure) => {
          const shown = { ...figure, value: printCell([figure]), series: seriesHeader(table.series[index]!, options) };
          return fields.map((field) => shown[field]);
        }),
      ),
    ),
    texts: fields.length,
  };
};

const disputed = (cell: PivotCell): PivotCell => (cell.length > 1 ? cell : []);

/** How many cells hold more than one value. */
export const conflictCount = (table: Pivot): number =>
  table.rows.reduce((sum, { cells }) => sum + cells.filter((cell) => cell.length > 1).length, 0);

/** 驻村干部（名）, 地区生产总值（%，升）, 高标准农田（亩，目标）; no bracket where there is nothing to say. */
const seriesHeader = (series: Series, { language, names }: PrintOptions): string => {
  const name = language === "zh" ? (names.get(series.name) ?? series.label ?? series.name) : series.name;
  const said = [
    series.unit,
    series.change === null ? null : WORDS[series.change][language],
    series.status === "target" ? WORDS.target[language] : null,
  ].filter((part) => part !== null);
  if (said.length === 0) return name;
  return language === "zh" ? `${name}（${said.join("，")}）` : `${name} (${said.join(", ")})`;
};

/** Null for no value, a number for one, a text for a range or for several. */
const printCell = (cell: PivotCell): Cell => {
  const [first, ...others] = cell;
  if (first === undefined) return null;
  if (others.length === 0 && first.max === null) return first.value;
  return cell.map(printValue).join(OR);
};

const printValue = ({ value, max }: FigureRecord): string =>
  max === null ? formatNumber(value) : `${formatNumber(value)}${TO}${formatNumber(max)}`;
