/**
 * `shuzhai indicators`: the catalogue in force as a table or JSON, or the examples of a rules file run.
 *
 * In: arguments and the outside world as functions. Out: what to print, and the exit status: 0 all well, 1 an example
 * failed. Absent on purpose: the flags' grammar, disk and terminal.
 */
import { ShuzhaiError } from "../errors.ts";
import type { Catalogue } from "../indicators/candidates.ts";
import { builtInCatalogue } from "../indicators/catalogue.ts";
import type { Indicator, UserIndicator } from "../indicators/pattern.ts";
import { loadCatalogue, readRules } from "../indicators/rules.ts";

export interface IndicatorsArguments {
  /** Rules files in force, in order. */
  readonly rules: readonly string[];
  /** The rules file whose examples are run; its rules are in force after `rules`. */
  readonly test?: string | undefined;
  readonly format: "table" | "json";
}

/** What the examples need to know of a figure; a `FigureRecord` has all of it. */
export interface ExampleFigure {
  readonly text: string;
  readonly label: string | null;
  readonly indicator: string | null;
}

export interface IndicatorsIo {
  /** The figures of a text, with the indicators of `catalogue`. */
  readonly extract: (text: string, catalogue: Catalogue) => Promise<readonly ExampleFigure[]>;
  /** The text of a file, decoded. */
  readonly readFile: (path: string) => Promise<string>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/**
 * @returns the exit status
 * @throws ShuzhaiError `usage` for a wrong rules file
 */
export const runIndicators = async (args: IndicatorsArguments, io: IndicatorsIo): Promise<number> => {
  if (args.test !== undefined) return runExamples(args.test, args.rules, io);
  const catalogue = args.rules.length === 0 ? builtInCatalogue() : await loadCatalogue(args.rules, io.readFile);
  io.stdout(args.format === "json" ? asJson(catalogue.indicators) : asTable(catalogue.indicators));
  return 0;
};

interface Outcome {
  readonly passed: boolean;
  readonly line: string;
}

const runExamples = async (file: string, rules: readonly string[], io: IndicatorsIo): Promise<number> => {
  const own = await readRules(file, await io.readFile(file));
  if (own.every(({ yes, no }) => yes.length + no.length === 0)) {
    throw new ShuzhaiError("usage", file, "has no examples to run", "give its indicators examples with yes and no");
  }
  const catalogue = await loadCatalogue([...rules.filter((other) => other !== file), file], io.readFile);
  const outcomes: Outcome[] = [];
  for (const indicator of own) {
    for (const sentence of indicator.yes) outcomes.push(await tried(indicator, sentence, true, catalogue, io));
    for (const sentence of indicator.no) outcomes.push(await tried(indicator, sentence, false, catalogue, io));
  }
  const failed = outcomes.filter(({ passed }) => !passed).length;
  io.stdout(`${outcomes.map(({ line }) => line).join("\n")}\n`);
  io.stderr(`${file}: ${outcomes.length - failed} of ${outcomes.length} examples passed\n`);
  return failed > 0 ? 1 : 0;
};

const tried = async (
  { id }: UserIndicator,
  sentence: string,
  wanted: boolean,
  catalogue: Catalogue,
  { extract }: IndicatorsIo,
): Promise<Outcome> => {
  const figures = await extract(sentence, catalogue);
  const passed = figures.some(({ indicator }) => indicator === id) === wanted;
  const line = `${passed ? "pass" : "FAIL"}  ${id}  ${wanted ? "yes" : "no "}  ${sentence}`;
  return { passed, line: passed ? line : `${line}\n      ${read(figures)}` };
};

/** How the sentence was read instead: the label and the indicator are what a pattern has to be written against. */
const read = (figures: readonly ExampleFigure[]): string =>
  figures.length === 0
    ? "read: no figure"
    : `read: ${figures.map(({ text, label, indicator }) => `${text} label ${label ?? "(none)"} indicator ${indicator ?? "(none)"}`).join("; ")}`;

const asJson = (indicators: readonly Indicator[]): string =>
  `${JSON.stringify(
    indicators.map(({ id, zh, en, dimension, units, match, not, notClause }) => {
      return { id, names: { zh, en }, dimension, units, match, not, notClause };
    }),
    null,
    2,
  )}\n`;

const asTable = (indicators: readonly Indicator[]): string => {
  const rows = [
    ["id", "zh", "en", "unit"],
    ...indicators.map(({ id, zh, en, dimension, units }) => [id, zh, en, units?.join(" ") ?? dimension]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => columnsWide(row[column] ?? ""))));
  return rows
    .map((row) => `${row.map((cell, column) => cell + padding(cell, widths[column])).join("  ")}`.trimEnd())
    .map((line) => `${line}\n`)
    .join("");
};

const padding = (cell: string, width: number | undefined): string =>
  width === undefined ? "" : " ".repeat(width - columnsWide(cell));

/** Terminal columns: East Asian wide and full-width characters take two (Unicode TR11). */
const columnsWide = (cell: string): number =>
  [...cell].reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/.test(character)
        ? 2
        : 1),
    0,
  );
