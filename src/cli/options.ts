/**
 * The options of the commands, each with its one line of help in English and Chinese.
 *
 * Choices stand in the lists for completion and help; whether a value is one of them is checked by the command, which
 * knows what the user may have meant.
 */
import type { Language } from "./messages.ts";

/** `-o, --output <file>`, what it does in both languages, the words it may take. */
export interface OptionText {
  readonly flags: string;
  readonly en: string;
  readonly zh: string;
  /** Shown and completed. */
  readonly choices?: readonly string[];
  /** May be given more than once. */
  readonly repeatable?: boolean;
}

export const inLanguage = (option: OptionText, language: Language): string => option[language];

const OUTPUT: OptionText = {
  flags: "-o, --output <file>",
  en: "write to a file, whole or not at all; its extension names the format",
  zh: "写入文件（要么完整写入，要么不写）；格式由扩展名决定",
};
const ENCODING: OptionText = {
  flags: "--encoding <name>",
  en: "read text as utf-8, gb18030, big5, utf-16le …, instead of detecting it",
  zh: "指定文本编码（utf-8、gb18030、big5、utf-16le 等），不自动识别",
};
const RULES: OptionText = {
  flags: "--rules <file>",
  en: "more indicators, in JSON or YAML; may be repeated",
  zh: "追加自定义指标（JSON 或 YAML），可多次使用",
  repeatable: true,
};
const HEADER: OptionText = {
  flags: "--header <language>",
  en: "column names in English or Chinese",
  zh: "列名用英文（en）或中文（zh）",
  choices: ["en", "zh"],
};
const BOM: readonly OptionText[] = [
  {
    flags: "--bom",
    en: "begin CSV and TSV with a byte order mark, for Excel and WPS (default in a file)",
    zh: "CSV、TSV 开头加字节顺序标记，便于 Excel 和 WPS 识别（写文件时默认）",
  },
  { flags: "--no-bom", en: "no byte order mark (default on a pipe)", zh: "不加字节顺序标记（写管道时默认）" },
];

/** Options of every command. */
export const COMMON: readonly OptionText[] = [
  { flags: "-q, --quiet", en: "say nothing but errors", zh: "只显示错误" },
  { flags: "-v, --verbose", en: "say what was done", zh: "显示处理情况" },
  { flags: "--lang <language>", en: "language of messages and help", zh: "消息和帮助的语言", choices: ["en", "zh"] },
  { flags: "--debug", en: "show where in the program an error arose", zh: "出错时显示程序内部位置" },
];

export const EXTRACT: readonly OptionText[] = [
  {
    flags: "-f, --format <name>",
    en: "format of the output (default json)",
    zh: "输出格式（默认 json）",
    choices: ["json", "jsonl", "csv", "tsv", "xlsx"],
  },
  OUTPUT,
  {
    flags: "--columns <names>",
    en: "which columns, in which order: label,value,unit",
    zh: "选择列及顺序：label,value,unit",
  },
  HEADER,
  ...BOM,
  {
    flags: "--all",
    en: "also the numbers that are no figures, with their kind",
    zh: "同时列出不是数据的数字（日期、序号等）并注明类别",
  },
  { flags: "--trace", en: "why each figure reads as it does", zh: "说明每条数据的识别依据" },
  {
    flags: "--indicator <ids>",
    en: "only figures of these indicators, separated by commas; may be repeated",
    zh: "只要这些指标的数据，逗号分隔，可多次使用",
    repeatable: true,
  },
  {
    flags: "--min-confidence <share>",
    en: "only figures this sure, 0 to 1",
    zh: "只要置信度不低于此值（0 到 1）的数据",
  },
  RULES,
  ENCODING,
  {
    flags: "--jobs <n>",
    en: "threads (default: as many as the cores and the amount of work ask for)",
    zh: "线程数（默认按处理器和工作量决定）",
  },
  {
    flags: "--ndjson-input",
    en: 'inputs hold one JSON document a line, {"path": …, "text": …}; a line comes out for each',
    zh: '输入为每行一个 JSON 文档 {"path": …, "text": …}，逐行输出结果',
  },
];

export const SECTIONS: readonly OptionText[] = [
  {
    flags: "-f, --format <name>",
    en: "outline or json (default outline)",
    zh: "outline（提纲，默认）或 json",
    choices: ["outline", "json"],
  },
  OUTPUT,
  ENCODING,
];

export const CHECK: readonly OptionText[] = [
  {
    flags: "--min <figure=share>",
    en: "fail below this: f1=0.97, label=0.92; may be repeated",
    zh: "低于此值则失败：f1=0.97、label=0.92，可多次使用",
    repeatable: true,
  },
  { flags: "--each", en: "hold each document to the thresholds, not only the total", zh: "每个文档都须达到阈值" },
  { flags: "--errors", en: "list what was missed, extra or wrong", zh: "列出漏掉、多出和错误的数据" },
  {
    flags: "--reporter <name>",
    en: "how to print the report (default text)",
    zh: "报告形式（默认 text）",
    choices: ["text", "json", "junit", "github"],
  },
  { flags: "--floors <file>", en: "fail below the scores pinned in a file", zh: "低于文件中记录的得分则失败" },
  { flags: "--update", en: "pin the scores anew where none has fallen", zh: "得分没有下降时更新记录" },
  { flags: "--allow-regression", en: "with --update: pin lower scores too", zh: "配合 --update：允许记录更低的得分" },
  { flags: "--calibration", en: "how often a figure of each confidence is right", zh: "各置信度区间的实际准确率" },
  RULES,
  ENCODING,
];

export const PIVOT: readonly OptionText[] = [
  {
    flags: "--rows <what>",
    en: "one row for each (default section)",
    zh: "按什么分行（默认 section）",
    choices: ["section", "place", "person", "source"],
  },
  {
    flags: "--columns-by <what>",
    en: "one column for each (default indicator)",
    zh: "按什么分列（默认 indicator）",
    choices: ["indicator", "label"],
  },
  {
    flags: "-f, --format <name>",
    en: "format of the table (default csv)",
    zh: "表格格式（默认 csv）",
    choices: ["csv", "tsv", "xlsx"],
  },
  OUTPUT,
  HEADER,
  ...BOM,
  RULES,
  ENCODING,
];

export const INDICATORS: readonly OptionText[] = [
  {
    flags: "-f, --format <name>",
    en: "table or json (default table)",
    zh: "table（默认）或 json",
    choices: ["table", "json"],
  },
  RULES,
  { flags: "--test <file>", en: "run the examples of a rules file", zh: "运行规则文件中的示例" },
];
