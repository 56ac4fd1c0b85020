/**
 * What the program says to people, in English and Chinese.
 *
 * In: a language and a key with its values. Out: one text. Absent on purpose: errors' own words, which stay English and
 * name the input, the problem and the remedy; and anything in the output, which must not hang on a locale.
 */

export type Language = "en" | "zh";

/** Every text in both languages; a text with values in it is a function, so that the compiler counts them. */
const MESSAGES = {
  about: {
    en: "The figures in Chinese reports and speeches as a table, offline and each with its exact span",
    zh: "把中文报告、讲话里的数据变成表格：离线运行，每条数据都标明原文位置",
  },
  aboutExtract: {
    en: "Figures out of pages, as JSON, JSONL, CSV, TSV or XLSX",
    zh: "从页面中提取数据，写成 JSON、JSONL、CSV、TSV 或 XLSX",
  },
  aboutSections: {
    en: "The articles of a page, as an indented outline or as JSON",
    zh: "列出页面里的各篇文章，缩进的提纲或 JSON",
  },
  aboutCheck: {
    en: "Accuracy against gold files, with thresholds for CI",
    zh: "对照标注文件检查准确率，可设阈值用于 CI",
  },
  aboutPivot: {
    en: "One row an article, one column an indicator, as CSV, TSV or XLSX",
    zh: "一篇一行、一个指标一列的表格，写成 CSV、TSV 或 XLSX",
  },
  aboutSchema: {
    en: "The JSON Schema of what extract writes",
    zh: "输出提取结果的 JSON Schema",
  },
  aboutIndicators: {
    en: "The indicator catalogue in use, and tests of your own",
    zh: "列出正在使用的指标目录，测试自定义指标",
  },
  aboutCompletion: {
    en: "Completion for bash, zsh or fish",
    zh: "生成 bash、zsh 或 fish 的命令补全脚本",
  },
  examples: { en: "Examples:", zh: "示例：" },
  errorPrefix: { en: "error: ", zh: "错误：" },
  warningPrefix: { en: "warning: ", zh: "提示：" },
  extracted: {
    en: ({ figures, sources, warnings }: Counts) =>
      `${counted(figures, "figure")} from ${counted(sources, "source")}, ${counted(warnings, "warning")}`,
    zh: ({ figures, sources, warnings }: Counts) => `${sources} 个来源，${figures} 条数据，${warnings} 条提示`,
  },
  pivoted: {
    en: ({ rows, columns, conflicts, leftOut }: PivotCounts) =>
      `${counted(rows, "row")}, ${counted(columns, "column")}, ${counted(conflicts, "cell")} with more than one value, ` +
      `${counted(leftOut, "figure")} left out`,
    zh: ({ rows, columns, conflicts, leftOut }: PivotCounts) =>
      `${rows} 行，${columns} 列，${conflicts} 格有不止一个数值，${leftOut} 条数据未列入`,
  },
  pivotLeftOut: {
    en: "figures without an indicator have no column; --columns-by label gives every label one",
    zh: "没有指标的数据不成列；用 --columns-by label 可按名称成列",
  },
  readingTerminal: {
    en: "reading what is typed here; end it with Ctrl-D",
    zh: "正在读取键盘输入，按 Ctrl-D 结束",
  },
  timeLeft: { en: "left", zh: "剩余" },
  nothingRead: {
    en: "no input could be read",
    zh: "没有一个输入可以读取",
  },
} as const;

export interface Counts {
  readonly figures: number;
  readonly sources: number;
  readonly warnings: number;
}

export interface PivotCounts {
  readonly rows: number;
  readonly columns: number;
  readonly conflicts: number;
  readonly leftOut: number;
}

export type MessageKey = keyof typeof MESSAGES;

/** What a message needs beside its key: nothing, or its values. */
type Values<Key extends MessageKey> = (typeof MESSAGES)[Key]["en"] extends (values: infer V) => string ? [V] : [];

/** `say("extracted", { figures, sources, warnings })`, `say("aboutPivot")`. */
export type Say = <Key extends MessageKey>(key: Key, ...values: Values<Key>) => string;

/** The speaker of one language. */
export const speaker =
  (language: Language): Say =>
  (key, ...values) => {
    const message: string | ((values: never) => string) = MESSAGES[key][language];
    // The key's type has tied the values to the message; the compiler cannot follow that through the table.
    return typeof message === "string" ? message : message(values[0] as never);
  };

/**
 * The language asked for, else that of the locale: Chinese where it begins with zh. POSIX names the first of LC_ALL,
 * LC_MESSAGES and LANG that is set and not empty (XBD 8.2).
 */
export const languageOf = (
  asked: Language | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language => {
  if (asked !== undefined) return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^zh(?:[_.@-]|$)/i.test(locale) ? "zh" : "en";
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
