/**
 * The commands: name, arguments, options, examples, and where what they do is loaded from.
 *
 * Examples run as they stand in the folder of the package, and a test runs them.
 */
import type { Command } from "commander";
import type { Terminal, Voice } from "./io.ts";
import type { MessageKey } from "./messages.ts";
import { CHECK, EXTRACT, INDICATORS, type OptionText, PIVOT, SECTIONS } from "./options.ts";

/** What a command does: arguments and flags in, exit status out. `program` makes the program anew, to describe it. */
export type Action<Flags> = (
  inputs: readonly string[],
  flags: Flags,
  terminal: Terminal,
  voice: Voice,
  program: () => Command,
) => Promise<number>;

/** Flags as commander hands them over; their names and types follow from the options of the command. */
type Parsed = Readonly<Record<string, unknown>>;

const taking =
  <Flags>(action: Action<Flags>): Action<Parsed> =>
  (inputs, flags, ...rest) =>
    action(inputs, flags as Flags, ...rest);

export interface Example {
  readonly line: string;
  readonly en: string;
  readonly zh: string;
}

export interface CommandText {
  readonly name: string;
  readonly about: MessageKey & `about${string}`;
  readonly arguments: readonly { readonly name: string; readonly choices?: readonly string[] }[];
  /** Without arguments it reads standard input. */
  readonly readsInput?: boolean;
  readonly options: readonly OptionText[];
  readonly examples: readonly Example[];
  readonly load: () => Promise<Action<Parsed>>;
}

const INPUTS = [{ name: "[inputs...]" }] as const;

export const COMMANDS: readonly CommandText[] = [
  {
    name: "extract",
    about: "aboutExtract",
    arguments: INPUTS,
    readsInput: true,
    options: EXTRACT,
    examples: [
      {
        line: "shuzhai extract fixtures/village-cadres.txt",
        en: "the figures of a page as JSON",
        zh: "把一页里的数据写成 JSON",
      },
      {
        line: "shuzhai extract fixtures -o figures.xlsx --header zh",
        en: "a folder of pages as a spreadsheet with Chinese column names",
        zh: "把一个文件夹的页面写成带中文列名的电子表格",
      },
      {
        line: "shuzhai extract -f csv --columns place,label,value,unit < fixtures/village-cadres.txt",
        en: "four columns of what comes on standard input",
        zh: "从标准输入读取，只要四列",
      },
      {
        line: "shuzhai extract fixtures/talent-training.txt -f jsonl --min-confidence 0.8",
        en: "one figure a line, doubtful ones left out",
        zh: "每行一条数据，不要把握不大的",
      },
    ],
    load: async () => taking((await import("./commands/extract.ts")).extract),
  },
  {
    name: "sections",
    about: "aboutSections",
    arguments: INPUTS,
    readsInput: true,
    options: SECTIONS,
    examples: [
      { line: "shuzhai sections fixtures/village-cadres.txt", en: "the outline of a page", zh: "一页的提纲" },
      {
        line: "shuzhai sections fixtures/village-cadres.txt --format json",
        en: "its articles with place, organization, role and person",
        zh: "各篇文章及其地点、机构、职务、姓名",
      },
    ],
    load: async () => taking((await import("./commands/sections.ts")).sections),
  },
  {
    name: "pivot",
    about: "aboutPivot",
    arguments: INPUTS,
    readsInput: true,
    options: PIVOT,
    examples: [
      {
        line: "shuzhai pivot fixtures -o pivot.xlsx",
        en: "a folder of pages, one row an article, one column an indicator",
        zh: "一个文件夹的页面：一篇一行，一个指标一列",
      },
      {
        line: "shuzhai pivot fixtures --rows place --columns-by label",
        en: "one row a place, one column a label",
        zh: "一地一行，一个名称一列",
      },
    ],
    load: async () => taking((await import("./commands/pivot.ts")).pivot),
  },
  {
    name: "check",
    about: "aboutCheck",
    arguments: [{ name: "[gold...]" }],
    options: CHECK,
    examples: [
      {
        line: "shuzhai check fixtures/village-cadres.gold.csv",
        en: "how well a page is read",
        zh: "检查一页的识别准确率",
      },
      {
        line: "shuzhai check fixtures --min f1=0.8 --reporter json",
        en: "every gold file of a folder, with a threshold",
        zh: "检查文件夹里的全部标注文件，并设阈值",
      },
    ],
    load: async () => taking((await import("./commands/check.ts")).check),
  },
  {
    name: "schema",
    about: "aboutSchema",
    arguments: [],
    options: [],
    examples: [
      { line: "shuzhai schema", en: "for a validator or a code generator", zh: "供校验工具或代码生成工具使用" },
    ],
    load: async () => taking((await import("./commands/schema.ts")).schema),
  },
  {
    name: "indicators",
    about: "aboutIndicators",
    arguments: [],
    options: INDICATORS,
    examples: [
      { line: "shuzhai indicators", en: "the built-in catalogue", zh: "内置指标目录" },
      {
        line: "shuzhai indicators --test fixtures/rules/county-services.yaml",
        en: "whether your own indicators do as their examples say",
        zh: "检验自定义指标是否符合其示例",
      },
    ],
    load: async () => taking((await import("./commands/indicators.ts")).indicators),
  },
  {
    name: "completion",
    about: "aboutCompletion",
    arguments: [{ name: "<shell>", choices: ["bash", "zsh", "fish"] }],
    options: [],
    examples: [
      {
        line: "shuzhai completion bash",
        en: "source its output, or keep it where bash looks for completions",
        zh: "用 source 载入，或存入 bash 的补全目录",
      },
    ],
    load: async () => taking((await import("./commands/completion.ts")).completion),
  },
];

/** Examples of the program's own help. */
export const EXAMPLES: readonly Example[] = [
  {
    line: "shuzhai extract fixtures/village-cadres.txt -o figures.csv",
    en: "the figures of a page as a table for Excel, WPS or LibreOffice",
    zh: "把一页里的数据写成表格，用 Excel、WPS 或 LibreOffice 打开",
  },
  {
    line: "shuzhai extract --help",
    en: "the options of a command, with examples",
    zh: "一个命令的选项和示例",
  },
];
