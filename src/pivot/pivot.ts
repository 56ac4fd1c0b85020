/**
 * Figures → a table of one row a section (or place, person, source) and one column a series.
 *
 * In: records as extracted. Out: rows whose cells hold the records that disagree, so that two values for one cell stay
 * visible; nothing is ever added up, averaged or chosen. A series is an indicator or label in one unit: a level, a
 * rise, a fall and a target are four series, because a number of one says nothing in a column of another.
 * Absent on purpose: headers, languages and formats (`print.ts`).
 */
import type { FigureRecord } from "../record.ts";
import type { Change, Status } from "../types.ts";

export type RowsBy = "section" | "place" | "person" | "source";
export type ColumnsBy = "indicator" | "label";

export interface PivotOptions {
  readonly rows: RowsBy;
  readonly columnsBy: ColumnsBy;
}

/** What one column measures. */
export interface Series {
  /** Indicator id or label. */
  readonly name: string;
  readonly unit: string | null;
  readonly change: Change | null;
  readonly status: Status;
  /** The label most often read for it: what an indicator is called where no catalogue is at hand. */
  readonly label: string | null;
}

/** Records of different values, one a value, in the order of the text; one for an undisputed cell, none for an empty. */
export type PivotCell = readonly FigureRecord[];

export interface PivotRow {
  /** A record of the row: what names the row can be read from it. */
  readonly head: FigureRecord;
  /** One a series. */
  readonly cells: readonly PivotCell[];
}

export interface Pivot {
  readonly rowsBy: RowsBy;
  readonly series: readonly Series[];
  readonly rows: readonly PivotRow[];
  /** Figures that name no row or no column: without a place, or without an indicator. */
  readonly leftOut: number;
}

/** Rows in the order of the text, series by how many rows they fill, then in the order of the text. */
export const pivot = (records: readonly FigureRecord[], { rows: rowsBy, columnsBy }: PivotOptions): Pivot => {
  const figures = records.filter(({ kind }) => kind === "figure");
  const rows = new Map<string, { readonly head: FigureRecord; readonly cells: Map<string, FigureRecord[]> }>();
  const columns = new Map<string, FigureRecord[]>();
  let leftOut = 0;
  for (const figure of figures) {
    const rowKey = ROW_KEYS[rowsBy](figure);
    const name = figure[columnsBy];
    if (rowKey === null || name === null) leftOut++;
    if (rowKey === null) continue;
    const row = rows.get(rowKey) ?? { head: figure, cells: new Map() };
    rows.set(rowKey, row);
    if (name === null) continue;
    const key = keyOf(name, figure.unit, figure.change, figure.status);
    append(columns, key, figure);
    append(row.cells, key, figure);
  }
  const order = mostFilled([...columns.keys()], [...rows.values()]);
  return {
    rowsBy,
    series: order.map((key) => seriesOf(columns.get(key) ?? [], columnsBy)),
    rows: [...rows.values()].map(({ head, cells }) => ({
      head,
      cells: order.map((key) => distinct(cells.get(key) ?? [])),
    })),
    leftOut,
  };
};

const mostFilled = (
  keys: readonly string[],
  rows: readonly { readonly cells: ReadonlyMap<string, unknown> }[],
): readonly string[] => {
  const filled = new Map(keys.map((key) => [key, 0]));
  for (const { cells } of rows) for (const key of cells.keys()) filled.set(key, (filled.get(key) ?? 0) + 1);
  return [...filled].sort(([, a], [, b]) => b - a).map(([key]) => key);
};

const keyOf = (...parts: readonly unknown[]): string => JSON.stringify(parts);

/** What makes two figures stand in one row; null where a figure has no row. */
const ROW_KEYS: Readonly<Record<RowsBy, (figure: FigureRecord) => string | null>> = {
  section: ({ source, section }) => keyOf(source, section),
  source: ({ source }) => source,
  place: ({ place }) => place,
  // Two people of one name stand apart by whom they speak for.
  person: ({ person, organization }) => (person === null ? null : keyOf(person, organization)),
};

const append = (lists: Map<string, FigureRecord[]>, key: string, figure: FigureRecord): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [figure]);
  else list.push(figure);
};

const seriesOf = (figures: readonly FigureRecord[], columnsBy: ColumnsBy): Series => {
  const [first] = figures;
  return {
    name: first?.[columnsBy] ?? "",
    unit: first?.unit ?? null,
    change: first?.change ?? null,
    status: first?.status ?? "actual",
    label: mostFrequent(figures.flatMap(({ label }) => label ?? [])),
  };
};

const mostFrequent = (words: readonly string[]): string | null => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
};

const distinct = (figures: readonly FigureRecord[]): PivotCell => {
  const byValue = new Map<string, FigureRecord>();
  for (const figure of figures) {
    const key = keyOf(figure.value, figure.max);
    if (!byValue.has(key)) byValue.set(key, figure);
  }
  return [...byValue.values()];
};
