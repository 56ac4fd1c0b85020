/**
 * The one list of columns that every writer, the schema and the record check share.
 *
 * In: nothing. Out: for each field of a record, in the promised order, its names, type, print width and number format.
 * Absent on purpose: how a cell is put into a format (`cells.ts` and the writers).
 */
import type { FigureRecord } from "../record.ts";

export type ColumnName = keyof FigureRecord;

/** A column of figures in print. */
export interface Column {
  readonly name: ColumnName;
  /** Header of `--header zh`. */
  readonly zh: string;
  readonly kind: "text" | "number";
  readonly nullable: boolean;
  /** Whole numbers only; false also for text. */
  readonly integer: boolean;
  /** Width in a spreadsheet, in digits of the default font; a Chinese character takes two. */
  readonly width: number;
  /** Number format by ECMA-376 part 1, 18.8.31, null for text. */
  readonly format: string | null;
  /** Long text that wraps inside its cell. */
  readonly wrap: boolean;
  /** One line for the schema and for help. */
  readonly about: string;
}

type Shape = Partial<Pick<Column, "nullable" | "width" | "format" | "wrap" | "integer">>;

const text = (name: ColumnName, zh: string, about: string, shape: Shape = {}): Column => ({
  name,
  zh,
  kind: "text",
  nullable: false,
  integer: false,
  width: 12,
  format: null,
  wrap: false,
  about,
  ...shape,
});

const number = (name: ColumnName, zh: string, about: string, shape: Shape = {}): Column => ({
  name,
  zh,
  kind: "number",
  nullable: false,
  integer: true,
  width: 8,
  format: "0",
  wrap: false,
  about,
  ...shape,
});

/** Plain digits, which survive the way back to CSV; `General` would turn 150000000000000 into 1.5E+14. */
const AMOUNT = { integer: false, width: 16, format: "0.##########" } as const;
const NULL = { nullable: true } as const;

/** The promised columns, in the promised order. */
export const COLUMNS: readonly Column[] = [
  text("source", "来源", "Path of the source as given, - for standard input", { width: 24 }),
  number("page", "页", "The compilation's own page mark: 第17/54页 gives 17", NULL),
  number("pages", "总页数", "The compilation's own page count: 第17/54页 gives 54", NULL),
  number("section", "篇", "0-based index of the article in its source"),
  text("heading", "标题", "Heading of the article as written; null for text continued from an earlier page", {
    ...NULL,
    width: 36,
    wrap: true,
  }),
  text("organization", "机构", "Organization that speaks, from the heading", { ...NULL, width: 18 }),
  text("role", "职务", "Role of the speaker, from the heading", NULL),
  text("person", "姓名", "Name of the speaker, from the heading", { ...NULL, width: 10 }),
  text("place", "地点", "Place the figure is about: said near it, else the section's", NULL),
  text("indicator", "指标", "Id from the indicator catalogue, e.g. village_stationed_cadres", { ...NULL, width: 26 }),
  text("label", "名称", "What is counted or measured, as a noun phrase", { ...NULL, width: 24 }),
  text("action", "动作", "Verb that governs the figure: 选派, 组建, 新增", { ...NULL, width: 10 }),
  number(
    "value",
    "数值",
    "The number in full, in unit, scale folded in (4.3万 is 43000); lower end of a range",
    AMOUNT,
  ),
  number("max", "上限", "Upper end of a range, in unit", { ...NULL, ...AMOUNT }),
  text("unit", "单位", "Measure word or unit with its scale taken off: 万元 is 元", { ...NULL, width: 8 }),
  text("bound", "界限", "How the number bounds the quantity", { width: 8 }),
  text("change", "变化", "Whether the figure is the size of a rise or of a fall; null for a level", {
    ...NULL,
    width: 8,
  }),
  text("basis", "比较基准", "What a change is measured against, as written: 同比, 比上年, 较2020年", NULL),
  text("status", "状态", "Whether the figure is a fact or is planned, required or expected", { width: 8 }),
  text("period", "时期", "Time expression that governs the figure, as written", { ...NULL, width: 16 }),
  text("text", "原文", "The source span itself, decoded.slice(start, end)", { width: 14 }),
  text("sentence", "句子", "The sentence around the figure", { width: 60, wrap: true }),
  number("line", "行", "1-based line of the figure in the decoded text"),
  number("start", "起", "First UTF-16 code unit of the span in the decoded text"),
  number("end", "止", "UTF-16 code unit after the span's last in the decoded text"),
  text("kind", "类别", "figure, or what the number is instead: date, ordinal, name, slogan", { width: 10 }),
  number("confidence", "置信度", "How sure the reading is, 0 to 1", { integer: false, format: "0.00" }),
];

/** Columns that follow the promised ones where there is something to put in them. */
export const EXTRA_COLUMNS: readonly Column[] = [
  text("notes", "提示", "What does not add up around this figure", { width: 40, wrap: true }),
  text("trace", "依据", "Rule and refiners that made the figure, and readings turned down", { width: 40, wrap: true }),
];

/** A column's name in print. */
export const headerOf = (column: Column, language: "en" | "zh"): string =>
  language === "zh" ? column.zh : column.name;
