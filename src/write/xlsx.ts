/**
 * XLSX: a sheet of figures, a sheet of sections, a sheet of sources with their warnings.
 *
 * A workbook is a ZIP archive whose directory comes last, so all rows wait in memory until the end.
 * Absent on purpose: the spreadsheet library itself (`workbook.ts`).
 */
import type { SectionRecord, SourceRecord } from "../record.ts";
import type { Warning } from "../types.ts";
import { cellOf } from "./cells.ts";
import { COLUMNS, type Column, headerOf } from "./columns.ts";
import type { Cell } from "./delimited.ts";
import { rowsOf } from "./rendered.ts";
import { type Table, workbook } from "./workbook.ts";
import type { Renderer, Writer, WriterOptions } from "./writer.ts";

type Language = WriterOptions["header"];

/** A column of the two smaller sheets. */
interface Field<Row> {
  readonly en: string;
  readonly zh: string;
  readonly width: number;
  readonly of: (row: Row) => Cell;
}

interface SectionRow {
  readonly path: string;
  readonly section: SectionRecord;
}

const SECTION_FIELDS: readonly Field<SectionRow>[] = [
  { en: "source", zh: "来源", width: 24, of: ({ path }) => path },
  { en: "index", zh: "篇", width: 8, of: ({ section }) => section.index },
  { en: "heading", zh: "标题行", width: 48, of: ({ section }) => section.heading },
  { en: "place", zh: "地点", width: 12, of: ({ section }) => section.place },
  { en: "organization", zh: "机构", width: 18, of: ({ section }) => section.organization },
  { en: "role", zh: "职务", width: 12, of: ({ section }) => section.role },
  { en: "person", zh: "姓名", width: 10, of: ({ section }) => section.person },
  { en: "title", zh: "标题", width: 40, of: ({ section }) => section.title },
  { en: "line", zh: "行", width: 8, of: ({ section }) => section.line },
  { en: "start", zh: "起", width: 8, of: ({ section }) => section.start },
  { en: "end", zh: "止", width: 8, of: ({ section }) => section.end },
  { en: "continued", zh: "接前页", width: 10, of: ({ section }) => String(section.continued) },
];

interface SourceRow {
  readonly source: SourceRecord;
  readonly figures: number;
  readonly warning: Warning | null;
}

const SOURCE_FIELDS: readonly Field<SourceRow>[] = [
  { en: "path", zh: "来源", width: 24, of: ({ source }) => source.path },
  { en: "title", zh: "标题", width: 40, of: ({ source }) => source.title },
  { en: "page", zh: "页", width: 8, of: ({ source }) => source.page },
  { en: "pages", zh: "总页数", width: 8, of: ({ source }) => source.pages },
  { en: "format", zh: "格式", width: 10, of: ({ source }) => source.format },
  { en: "encoding", zh: "编码", width: 12, of: ({ source }) => source.encoding },
  { en: "sections", zh: "篇数", width: 8, of: ({ source }) => source.sections.length },
  { en: "figures", zh: "数据条数", width: 10, of: ({ figures }) => figures },
  { en: "warning", zh: "提示代码", width: 20, of: ({ warning }) => warning?.code ?? null },
  { en: "message", zh: "提示", width: 60, of: ({ warning }) => warning?.message ?? null },
  { en: "at", zh: "位置", width: 8, of: ({ warning }) => warning?.at ?? null },
];

const SHEET_NAMES = {
  en: { figures: "figures", sections: "sections", sources: "sources" },
  zh: { figures: "数据", sections: "篇章", sources: "来源与提示" },
} as const;

/** Longest text that still stands on one line of a column of ordinary width. */
const WIDE = 36;

export const xlsxWriter = (options: WriterOptions): Writer => {
  const columns = options.columns ?? [...COLUMNS, ...options.extra];
  const rows: (readonly Cell[])[] = [];
  const counts = new Map<SourceRecord, number>();
  const render: Renderer = (records) => ({
    count: records.length,
    body: records.map((record) => columns.map((column) => cellOf(record, column))),
  });
  const add: Writer["add"] = (source, rendered) => {
    for (const row of rowsOf(rendered)) rows.push(row);
    counts.set(source, (counts.get(source) ?? 0) + rendered.count);
    return "";
  };
  return {
    render,
    add,
    begin: () => "",
    source: (source, records) => add(source, render(records)),
    end: async () => [
      await workbook([
        figureTable(columns, rows, options.header),
        sectionTable([...counts.keys()], options.header),
        sourceTable(counts, options.header),
      ]),
    ],
  };
};

const figureTable = (columns: readonly Column[], rows: Table["rows"], language: Language): Table => ({
  name: SHEET_NAMES[language].figures,
  columns: columns.map((column) => ({
    header: headerOf(column, language),
    width: column.width,
    format: column.format,
    wrap: column.wrap,
  })),
  rows,
});

const sectionTable = (sources: readonly SourceRecord[], language: Language): Table =>
  fieldTable(
    SHEET_NAMES[language].sections,
    SECTION_FIELDS,
    sources.flatMap(({ path, sections }) => sections.map((section) => ({ path, section }))),
    language,
  );

const sourceTable = (counts: ReadonlyMap<SourceRecord, number>, language: Language): Table =>
  fieldTable(
    SHEET_NAMES[language].sources,
    SOURCE_FIELDS,
    [...counts].flatMap(([source, figures]): readonly SourceRow[] =>
      source.warnings.length === 0
        ? [{ source, figures, warning: null }]
        : source.warnings.map((warning) => ({ source, figures, warning })),
    ),
    language,
  );

const fieldTable = <Row>(
  name: string,
  fields: readonly Field<Row>[],
  rows: readonly Row[],
  language: Language,
): Table => ({
  name,
  columns: fields.map((field) => ({
    header: field[language],
    width: field.width,
    format: "0",
    wrap: field.width > WIDE,
  })),
  rows: rows.map((row) => fields.map((field) => field.of(row))),
});
